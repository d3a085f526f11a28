"""Painting pieces on a surface: every drawing and line of text is made once a size, then kept."""

from io import BytesIO
from pathlib import Path

import pygame
import pygame.font

from game.ui.boxes import Box
from game.ui.layout import Frame
from game.ui.lettering import CAP_HEIGHT, Lettering
from game.ui.pieces import FlagPiece, Piece, Scene, Shape, Words
from game.ui.theme import WALL_FOOT

KEPT = 4000
"""How many surfaces are kept before all are dropped: some sixty full screens of new text."""


class Painter:
    """Paints scenes for one frame; a window that changes its size takes a new one."""

    def __init__(self, frame: Frame, size: tuple[int, int], flags: Path) -> None:
        """`size` is the window's in pixels, `flags` the folder of flags."""
        self.frame, self.size, self.flags = frame, size, flags
        self.lettering = Lettering(frame.scale)
        self._kept: dict[tuple[object, ...], pygame.Surface] = {}
        self._backdrop: tuple[tuple[Piece, ...], pygame.Surface] | None = None

    def paint(self, surface: pygame.Surface, scene: Scene) -> None:
        """Paint a scene, its backdrop first."""
        if self._backdrop is None or self._backdrop[0] != scene.backdrop:
            self._backdrop = (scene.backdrop, self._flattened(scene.backdrop))
        surface.blit(self._backdrop[1], (0, 0))
        for piece in scene.pieces:
            self._put(surface, piece)

    def _flattened(self, pieces: tuple[Piece, ...]) -> pygame.Surface:
        surface = pygame.Surface(self.size, depth=32)
        surface.fill(WALL_FOOT)
        for piece in pieces:
            self._put(surface, piece)
        return surface

    def _put(self, surface: pygame.Surface, piece: Piece) -> None:
        if len(self._kept) > KEPT:
            self._kept.clear()
        if isinstance(piece, Words):
            self._write(surface, piece)
            return
        drawn = (
            self._soft(piece) if isinstance(piece, Shape) and piece.soft > 1 else self._drawn(piece)
        )
        surface.blit(drawn, self._corner(piece.box))

    def _corner(self, box: Box) -> tuple[int, int]:
        scale = self.frame.scale
        return round(box.x * scale + self.frame.left), round(box.y * scale + self.frame.top)

    def _pixels(self, box: Box, coarser: int = 1) -> tuple[int, int]:
        scale = self.frame.scale / coarser
        return max(1, round(box.w * scale)), max(1, round(box.h * scale))

    def _drawn(self, piece: Shape | FlagPiece) -> pygame.Surface:
        source = piece.svg if isinstance(piece, Shape) else piece.name
        key = (source, self._pixels(piece.box))
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
            f'<g transform="{stretch}">{shape.svg}</g></svg>'
        )
        surface = _fast(pygame.image.load(BytesIO(text.encode()), "shape.svg"))
        return _with_mirror_image(surface, w) if shape.mirrored else surface

    def _soft(self, shape: Shape) -> pygame.Surface:
        key = (shape.svg, self._pixels(shape.box), shape.blur)
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

    def _write(self, surface: pygame.Surface, words: Words) -> None:
        face, size, colour, _ = words.style
        key = (words.text, face, size, colour)
        if key not in self._kept:
            self._kept[key] = self.lettering.line(*key)
        line = self._kept[key]
        scale, box = self.frame.scale, words.box
        x = box.x * scale + (box.w * scale - line.get_width()) * words.align.value
        baseline = (box.centre.y + size * CAP_HEIGHT / 2) * scale
        y = baseline - self.lettering.ascent(face, size)
        line.set_alpha(words.alpha)
        surface.blit(line, (round(x + self.frame.left), round(y + self.frame.top)))


def _fast(surface: pygame.Surface) -> pygame.Surface:
    """Return a surface in the byte order of the screen: it is painted some 25 times faster."""
    return surface.convert(pygame.Surface((1, 1), pygame.SRCALPHA, 32))


def _with_mirror_image(half: pygame.Surface, width: int) -> pygame.Surface:
    """Return a left half with its mirror image beside it."""
    whole = pygame.Surface((width, half.get_height()), pygame.SRCALPHA, 32)
    whole.blit(pygame.transform.flip(half, True, False), (width - half.get_width(), 0))
    whole.blit(half, (0, 0), special_flags=pygame.BLEND_RGBA_MAX)
    return whole
