"""Everything drawn that is not text: SVG fragments in canvas pixels.

pygame's SVG reader smooths edges at whatever size it is asked for, so one fragment serves every
window. It reads plain shapes, paths and gradients in user space well, and little else.
"""

import math
from collections.abc import Iterable
from functools import lru_cache

from nine_votes.record.svg import path, polygon
from nine_votes.scene.layout import Box, Point
from nine_votes.scene.pieces import Shape
from nine_votes.scene.theme import INK, STYLES, WHITE, WOOD_FACE, WOOD_FOOT, WOOD_TOP, Colour
from nine_votes.views.chamber import Mark
from nine_votes.views.seat_map import Curve

GLYPH = 52.0
"""The side of the square that glyphs and outlines are drawn in."""

BADGE = 56.0
"""The side of a badge, its outlines included."""


def card(
    size: tuple[float, float], radius: float, fill: Colour, edge: Colour = "none", thick: float = 0
) -> str:
    """Return a rounded rectangle whose edge lies inside its size."""
    t, (w, h) = thick / 2, size
    return (
        f'<rect x="{t}" y="{t}" width="{w - thick}" height="{h - thick}" rx="{radius - t}" '
        f'fill="{fill}" stroke="{edge}" stroke-width="{thick}"/>'
    )


def rounded(
    box: Box, radius: float, fill: Colour, edge: Colour = "none", thick: float = 0
) -> Shape:
    return Shape(card((box.w, box.h), radius, fill, edge, thick), box)


def ring(size: tuple[float, float], radius: float, colour: Colour, thick: float) -> str:
    return card(size, radius, "none", colour, thick)


def double_ring(size: tuple[float, float], radius: float, colour: Colour, thick: float) -> str:
    """Return a ring between two thin ink lines, so that it shows on light ground and dark."""
    inner = ring((size[0] - 4, size[1] - 4), radius - 2, colour, thick)
    dark = ring(size, radius, INK, thick + 4)
    return f'{dark}<g transform="translate(2,2)">{inner}</g>'


def disc(centre: Point, radius: float, fill: Colour) -> str:
    return f'<circle cx="{centre.x:.1f}" cy="{centre.y:.1f}" r="{radius}" fill="{fill}"/>'


def star(centre: Point, radius: float, fill: Colour) -> str:
    corners = []
    for i in range(10):
        reach = radius if i % 2 == 0 else radius * 0.42
        angle = math.pi * (i / 5 - 0.5)
        x, y = centre.x + reach * math.cos(angle), centre.y + reach * math.sin(angle)
        corners.append(Point(x, y))
    return f'<path d="{path(corners)}" fill="{fill}"/>'


def corner_star(size: float, radius: float, ground: Colour, fill: Colour) -> str:
    """Return the sign of a permanent member: a star on a dark left upper corner."""
    edge = f"M0 {size} L0 {radius} Q0 0 {radius} 0 L{size} 0 Z"
    middle = Point(size * 0.34, size * 0.35)
    return f'<path d="{edge}" fill="{ground}"/>{star(middle, size * 0.24, fill)}'


def _stroke(data: str, colour: Colour, width: float) -> str:
    return (
        f'<path d="{data}" fill="none" stroke="{colour}" stroke-width="{width}" '
        'stroke-linecap="round" stroke-linejoin="round"/>'
    )


def _arc(radius: float, start: float, end: float) -> str:
    """Return path data of an arc around 26, 26, in degrees clockwise from the right."""
    angles = [math.radians(start + (end - start) * i / 24) for i in range(25)]
    points = (Point(26 + radius * math.cos(a), 26 + radius * math.sin(a)) for a in angles)
    return path(points, closed=False)


_CROSS = "M18.5 18.5 L33.5 33.5 M33.5 18.5 L18.5 33.5"

_GLYPHS = {
    Mark.IN_FAVOUR: lambda c: _stroke("M16 27.5 L23 34 L36.5 19.5", c, 5.4),
    Mark.AGAINST: lambda c: _stroke(_CROSS, c, 5.4),
    Mark.VETO: lambda c: _stroke(_CROSS, c, 5.4),
    Mark.ABSTAINING: lambda c: _stroke("M17.5 26 L34.5 26", c, 5.4),
    Mark.NOT_PARTICIPATING: lambda c: (
        f'<circle cx="26" cy="26" r="9.5" fill="none" stroke="{c}" stroke-width="5"/>'
    ),
    Mark.ABSENT: lambda c: _stroke(_arc(9.5, 20, 290), c, 5),
    Mark.IN: lambda c: (
        f'<rect x="17" y="15" width="18" height="22" rx="2.5" fill="{c}"/>'
        f"{_stroke('M21.5 22 L30.5 22 M21.5 28 L27.5 28', STYLES[Mark.IN].ground, 2.4)}"
    ),
}


def _outline(mark: Mark) -> str:
    """Return the badge's outline as an SVG element without its closing, to be coloured."""
    if mark is Mark.AGAINST:
        return '<rect x="6.5" y="6.5" width="39" height="39" rx="8"'
    if mark is Mark.VETO:
        return f'<path d="{polygon(8, 23.4, 22.5, 26)}" stroke-linejoin="round"'
    if mark is Mark.ABSTAINING:
        return f'<path d="{polygon(4, 23.8, 0, 26)}" stroke-linejoin="round"'
    return '<circle cx="26" cy="26" r="21"'


@lru_cache
def badge(mark: Mark) -> str:
    """Return a mark as a badge: its own shape, a light outline, and an ink line around that."""
    style, shape = STYLES[mark], _outline(mark)
    return (
        f'<g transform="translate(2,2)">{shape} fill="{INK}" stroke="{INK}" stroke-width="8.4"/>'
        f'{shape} fill="{style.ground}" stroke="{style.outline}" stroke-width="5"/>'
        f'{shape} fill="{style.ground}"/>{_GLYPHS[mark](style.glyph)}</g>'
    )


def mark_badge(mark: Mark, box: Box) -> Shape:
    return Shape(scaled(badge(mark), box.w / BADGE), box)


@lru_cache
def cell(mark: Mark, w: float, h: float) -> str:
    """Return a mark as a cell of the bar; a veto is framed, for it shares its cross."""
    style, side = STYLES[mark], min(w, h)
    scale, edge = side * 0.92 / GLYPH, "none"
    if style.ground == INK or mark is Mark.VETO:
        edge = style.glyph
    x, y = (w - GLYPH * scale) / 2, (h - GLYPH * scale) / 2
    glyph = _GLYPHS[mark](style.glyph)
    return (
        card((w, h), 9, style.ground, edge, 2.5 if edge != "none" else 0)
        + f'<g transform="translate({x:.2f},{y:.2f}) scale({scale:.4f})">{glyph}</g>'
    )


def scaled(svg: str, scale: float) -> str:
    return f'<g transform="scale({scale:.4f})">{svg}</g>'


def needle(height: float) -> str:
    """Return the mark on the bar, 24 wide: a triangle with a line down from it."""
    return (
        f'<path d="M1 0 L23 0 L12 15Z" fill="{WHITE}"/>'
        f'<rect x="10" y="8" width="4" height="{height - 8}" rx="2" fill="{WHITE}"/>'
    )


def neutral_flag(w: float, h: float, ground: Colour, line: Colour) -> str:
    """Return what stands where no flag is drawn: a plain field with two slanting lines."""
    return (
        f'<rect width="{w}" height="{h}" fill="{ground}"/>'
        f'<path d="M0 {h} L{w * 0.34} 0 L{w * 0.42} 0 L{w * 0.08} {h}Z" fill="{line}"/>'
        f'<path d="M{w * 0.58} {h} L{w * 0.92} 0 L{w} 0 L{w * 0.66} {h}Z" fill="{line}"/>'
    )


def band(outer: Curve, inner: Curve, corner: Point) -> str:
    """Return path data of the left half of the table's surface, measured from a corner."""
    points = past_the_head(outer, 48) + past_the_head(inner, 48)[::-1]
    return path(Point(p.x - corner.x, p.y - corner.y) for p in points)


def past_the_head(curve: Curve, steps: int) -> list[Point]:
    """Return a curve's left half and a little more, so that its mirror image leaves no seam."""
    half = [Point(x, y) for x, y in curve.left_half(steps)]
    return [*half, Point(half[-1].x + 4, half[-1].y)]


def gradient(name: str, box: Box, stops: Iterable[tuple[float, Colour]]) -> str:
    marks = "".join(f'<stop offset="{at}" stop-color="{c}"/>' for at, c in stops)
    return (
        f'<linearGradient id="{name}" gradientUnits="userSpaceOnUse" x1="0" y1="{box.y}" '
        f'x2="0" y2="{box.bottom}">{marks}</linearGradient>'
    )


def wooden(name: str, box: Box) -> str:
    return gradient(name, box, ((0, WOOD_TOP), (0.5, WOOD_FACE), (1, WOOD_FOOT)))
