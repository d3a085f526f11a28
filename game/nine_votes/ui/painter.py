"""Painting: fonts at the window's own resolution, colours, and pieces made once, then kept."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias

import pygame
import pygame.font

from nine_votes.calls import CallError
from nine_votes.council.messages import say
from nine_votes.scene import theme
from nine_votes.scene.layout import Box, Frame
from nine_votes.scene.pieces import Face, FlagPiece, Group, Piece, Scene, Shape, Veil, Words
from nine_votes.scene.text import CAP_HEIGHT, ROOM
from nine_votes.scene.theme import WALL_FOOT, Colour
from nine_votes.views.chamber import Mark

SMALL = 32
"""Fonts of fewer pixels are drawn twice as large and shrunk: hinting spaces them unevenly."""


OPEN = 14
"""How many fonts are open at a time, those used last: each keeps the letters it has drawn."""

MEASURED = 64
"""The size in pixels at which lines are measured."""


class MissingFontError(CallError):
    """A font package that the window needs is not installed."""


@lru_cache
def font_file(face: Face) -> Path:
    """Return the file of a face; MissingFontError if its package is not installed."""
    package, name = face.value
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise MissingFontError(say("trouble-no-font", package=package.replace("_", "-")))
    return Path(spec.submodule_search_locations[0]) / "files" / name


class Lettering:
    def __init__(self, scale: float) -> None:
        """`scale` is window pixels to a canvas pixel."""
        pygame.font.init()
        self.scale = scale
        self._fonts: dict[tuple[Face, int], pygame.font.Font] = {}
        self._widths: dict[tuple[str, Face], float] = {}

    def width(self, text: str, face: Face, size: float) -> float:
        """Return how wide a line is, in canvas pixels, a hair more than it is drawn.

        Words are measured once, at one size: measuring at each size loads all letters anew.
        """
        words = text.split(" ")
        ems = sum(self._ems(word, face) for word in words) + self._ems(" ", face) * (len(words) - 1)
        return ems * self._pixels(size) / self.scale * ROOM

    def drawn(self, text: str, face: Face, size: float) -> float:
        """Return how wide a line is as it is drawn, in canvas pixels: where a caret stands."""
        font, larger = self._font(face, size)
        return font.size(text)[0] / larger / self.scale

    def _ems(self, word: str, face: Face) -> float:
        key = (word, face)
        if key not in self._widths:
            self._widths[key] = self._opened(face, MEASURED).size(word)[0] / MEASURED
        return self._widths[key]

    def line(self, text: str, face: Face, size: float, colour: Colour) -> pygame.Surface:
        font, larger = self._font(face, size)
        drawn = font.render(text, True, colour)
        if larger == 1 or not drawn.get_width():
            return drawn
        smaller = (max(1, drawn.get_width() // larger), max(1, drawn.get_height() // larger))
        return pygame.transform.smoothscale(drawn, smaller)

    def ascent(self, face: Face, size: float) -> float:
        """Return how far the baseline lies under the top of a line, in window pixels."""
        font, larger = self._font(face, size)
        return font.get_ascent() / larger

    def _font(self, face: Face, size: float) -> tuple[pygame.font.Font, int]:
        """Return the font of a size given in canvas pixels, and how many times larger it is."""
        pixels = self._pixels(size)
        larger = 2 if pixels < SMALL else 1
        return self._opened(face, pixels * larger), larger

    def _opened(self, face: Face, pixels: int) -> pygame.font.Font:
        font = self._fonts.pop((face, pixels), None)
        if font is None:
            font = pygame.font.Font(font_file(face), pixels)
            if len(self._fonts) >= OPEN:
                del self._fonts[next(iter(self._fonts))]
        self._fonts[face, pixels] = font
        return font

    def _pixels(self, size: float) -> int:
        return max(1, round(size * self.scale))


Palette = Mapping[Colour, Colour]

WALL_MIDDLE, CELL_EDGE, CARD_EDGE, HINT = "#0F1E38", "#3A5580", "#D9D3C4", "#5A6B80"
"""Colours that one drawing alone uses."""

AS_DRAWN: Palette = MappingProxyType({})

BLACK, WHITE = "#000000", theme.WHITE

HIGH_CONTRAST: Palette = MappingProxyType(
    {
        theme.WALL_TOP: BLACK,
        WALL_MIDDLE: BLACK,
        theme.WALL_FOOT: BLACK,
        theme.WALL_LIT: BLACK,
        theme.GLOW: BLACK,
        theme.INK: BLACK,
        theme.PAPER: WHITE,
        theme.CREAM: WHITE,
        theme.MIST: WHITE,
        theme.GREYED: "#C8C8C8",
        theme.GOLD: "#FFE066",
        theme.FOCUS: "#00E5FF",
        theme.PANEL: "#101010",
        theme.PANEL_HOVER: "#3A3A3A",
        theme.PANEL_EDGE: WHITE,
        theme.EMPTY_CELL: BLACK,
        CELL_EDGE: WHITE,
        CARD_EDGE: BLACK,
        HINT: "#404040",
        theme.STYLES[Mark.IN_FAVOUR].ground: "#007050",
        theme.STYLES[Mark.AGAINST].ground: "#AD4500",
        theme.STYLES[Mark.VETO].ground: "#B20F2A",
        theme.STYLES[Mark.IN].ground: "#1F4F86",
        theme.STYLES[Mark.ABSENT].glyph: "#C4CEDA",
    }
)
"""White and yellow on black, black on paper; marks keep their hues, their glyphs stand out more."""


def palette_for(high_contrast: bool) -> Palette:
    return HIGH_CONTRAST if high_contrast else AS_DRAWN


Drawn: TypeAlias = Shape | FlagPiece | Words | Group
"""Pieces that have a picture of their own."""

OPAQUE = 255
SCREENS = 4
"""How many full screens of pixels are kept before all that was drawn is dropped."""


class Painter:
    def __init__(
        self, frame: Frame, size: tuple[int, int], flags: Path, palette: Palette = AS_DRAWN
    ) -> None:
        """`size` is the window's in pixels, `flags` the folder of flags."""
        self.frame, self.size, self.flags, self.palette = frame, size, flags, palette
        self.lettering = Lettering(frame.scale)
        self._kept: dict[tuple[object, ...], pygame.Surface] = {}
        self._placed: dict[Drawn, tuple[pygame.Surface, tuple[int, int]]] = {}
        self._backdrop: tuple[tuple[Piece, ...], pygame.Surface] | None = None
        self._area = 0

    def paint(self, surface: pygame.Surface, scene: Scene) -> None:
        if self._backdrop is None or self._backdrop[0] != scene.backdrop:
            self._backdrop = (scene.backdrop, self._flattened(scene.backdrop))
        surface.blit(self._backdrop[1], (0, 0))
        self._lay(surface, scene.pieces)
        if self._area > SCREENS * self.size[0] * self.size[1]:
            self._kept.clear()
            self._placed.clear()
            self._area = 0

    def _lay(self, surface: pygame.Surface, pieces: Sequence[Piece]) -> None:
        """Lay pieces one on another, a veil over all that lie under it."""
        laid: list[tuple[pygame.Surface, tuple[int, int]]] = []
        for piece in pieces:
            if isinstance(piece, Veil):
                surface.fblits(laid)
                laid = []
                surface.fill((round(OPAQUE * piece.light),) * 3, special_flags=pygame.BLEND_MULT)
            else:
                laid.append(self._place(piece))
        surface.fblits(laid)

    def _flattened(self, pieces: Sequence[Piece]) -> pygame.Surface:
        """Return pieces painted as one; by themselves they are not wanted again."""
        kept = {*self._kept}
        surface = pygame.Surface(self.size, depth=32)
        surface.fill(self.palette.get(WALL_FOOT, WALL_FOOT))
        surface.fblits([self._made(p, part=True) for p in pieces if not isinstance(p, Veil)])
        for key in {*self._kept} - kept:
            del self._kept[key]
        return surface

    def _place(self, piece: Drawn) -> tuple[pygame.Surface, tuple[int, int]]:
        placed = self._placed.get(piece)
        if placed is None:
            placed = self._placed[piece] = self._made(piece)
            self._area += placed[0].get_width() * placed[0].get_height()
            # What is opaque is then copied and what is transparent passed over, run by run.
            if placed[0].get_alpha() == OPAQUE:
                placed[0].set_alpha(OPAQUE, pygame.RLEACCEL)
        return placed

    def _made(self, piece: Drawn, *, part: bool = False) -> tuple[pygame.Surface, tuple[int, int]]:
        """Return what a piece looks like, and where; a `part` is painted into something larger.

        Parts are kept by themselves, for what is kept in runs is blended by other arithmetic.
        """
        if isinstance(piece, Words):
            return self._written(piece, part)
        if isinstance(piece, Group):
            return self._grouped(piece), self._corner(piece.box)
        if isinstance(piece, Shape) and piece.soft > 1:
            return self._soft(piece, part), self._corner(piece.box)
        return self._drawn(piece, part), self._corner(piece.box)

    def _grouped(self, group: Group) -> pygame.Surface:
        left, top = self._corner(group.box)
        surface = _fast(pygame.Surface(self._pixels(group.box), pygame.SRCALPHA, 32))
        placed = [self._made(piece, part=True) for piece in group.pieces]
        surface.fblits([(drawn, (x - left, y - top)) for drawn, (x, y) in placed])
        return surface

    def _corner(self, box: Box) -> tuple[int, int]:
        scale = self.frame.scale
        return round(box.x * scale + self.frame.left), round(box.y * scale + self.frame.top)

    def _pixels(self, box: Box, coarser: int = 1) -> tuple[int, int]:
        scale = self.frame.scale / coarser
        return max(1, round(box.w * scale)), max(1, round(box.h * scale))

    def _drawn(self, piece: Shape | FlagPiece, part: bool) -> pygame.Surface:
        source = piece.svg if isinstance(piece, Shape) else piece.name
        key = (source, self._pixels(piece.box), part)
        if key not in self._kept:
            if isinstance(piece, FlagPiece):
                self._kept[key] = self._flag(piece)
            else:
                self._kept[key] = self._rendered(piece)
        return self._kept[key]

    def _rendered(self, shape: Shape) -> pygame.Surface:
        w, h = self._pixels(shape.box, shape.soft)
        stretch = f"scale({w / shape.box.w:.6f},{h / shape.box.h:.6f})"
        drawn = (w + 1) // 2 if shape.mirrored else w
        text = (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{drawn}" height="{h}">'
            f'<g transform="{stretch}">{self._coloured(shape.svg)}</g></svg>'
        )
        surface = _fast(pygame.image.load(BytesIO(text.encode()), "shape.svg"))
        return _with_mirror_image(surface, w) if shape.mirrored else surface

    def _coloured(self, svg: str) -> str:
        for drawn, wanted in self.palette.items():
            svg = svg.replace(f'"{drawn}"', f'"{wanted}"')
        return svg

    def _soft(self, shape: Shape, part: bool) -> pygame.Surface:
        key = (shape.svg, self._pixels(shape.box), shape.blur, part)
        if key not in self._kept:
            coarse = self._rendered(shape)
            radius = round(shape.blur * self.frame.scale / shape.soft)
            if radius:
                coarse = pygame.transform.gaussian_blur(coarse, radius)
            self._kept[key] = pygame.transform.smoothscale(coarse, self._pixels(shape.box))
        return self._kept[key]

    def _flag(self, flag: FlagPiece) -> pygame.Surface:
        wanted = self._pixels(flag.box)
        loaded = _fast(pygame.image.load_sized_svg(self.flags / f"{flag.name}.svg", wanted))
        fits = loaded.get_size() == wanted
        return loaded if fits else pygame.transform.smoothscale(loaded, wanted)

    def _written(self, words: Words, part: bool) -> tuple[pygame.Surface, tuple[int, int]]:
        face, size, colour, _ = words.style
        key = (words.text, face, size, colour, part)
        if key not in self._kept:
            colour = self.palette.get(colour, colour)
            self._kept[key] = self.lettering.line(words.text, face, size, colour)
        line = self._kept[key]
        scale, box = self.frame.scale, words.box
        x = box.x * scale + (box.w * scale - line.get_width()) * words.align.value
        baseline = (box.centre.y + size * CAP_HEIGHT / 2) * scale
        y = baseline - self.lettering.ascent(face, size)
        if words.alpha < OPAQUE:
            line = line.copy()
            line.set_alpha(words.alpha)
        return line, (round(x + self.frame.left), round(y + self.frame.top))


def _fast(surface: pygame.Surface) -> pygame.Surface:
    """Return a surface in the byte order of the screen: it is painted some 25 times faster."""
    return surface.convert(pygame.Surface((1, 1), pygame.SRCALPHA, 32))


def _with_mirror_image(half: pygame.Surface, width: int) -> pygame.Surface:
    whole = pygame.Surface((width, half.get_height()), pygame.SRCALPHA, 32)
    whole.blit(pygame.transform.flip(half, True, False), (width - half.get_width(), 0))
    whole.blit(half, (0, 0), special_flags=pygame.BLEND_RGBA_MAX)
    return whole
