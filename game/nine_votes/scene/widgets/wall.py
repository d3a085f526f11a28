"""What never moves: the wall with its glow, the chairs and the table."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from nine_votes.record.svg import path
from nine_votes.scene.drawings import band, card, disc, gradient, past_the_head, wooden
from nine_votes.scene.layout import MIDDLE, THICKNESS, WIDTH, Box, Layout, Point, layout
from nine_votes.scene.page import Page
from nine_votes.scene.pieces import Shape
from nine_votes.scene.theme import (
    CHAIR,
    CHAIR_SEAT,
    CHAIR_SHADOW,
    GLOW,
    SHADOW,
    WALL_FOOT,
    WALL_MIDDLE,
    WALL_TOP,
    WOOD_EDGE,
    WOOD_LIGHT,
    WOOD_SHADE,
)
from nine_votes.scene.widgets.seat import card_shadow
from nine_votes.views.seat_map import Curve

PAD = 60.0
SEATS = 15


@lru_cache(maxsize=8)
def backdrop(layout: Layout, margin: float) -> tuple[Shape, ...]:
    """Return wall, shadows, chairs and table; `margin` is how far the wall runs past the canvas."""
    table = layout.table
    return (
        _wall(layout.height, margin),
        *(_chair(place.chair) for place in layout.places),
        _shadow(layout, table),
        Shape(_wood(layout, table), table, mirrored=True),
        *(card_shadow(place.card) for place in layout.places),
    )


def bare_wall(page: Page) -> tuple[Shape, ...]:
    return backdrop(layout(SEATS, page.height), page.margin)[:1]


def _wall(height: float, margin: float) -> Shape:
    box = Box(-margin, -margin, WIDTH + 2 * margin, height + 2 * margin)
    middle = Point(MIDDLE + margin, 20 + margin)
    colours = gradient(
        "w", Box(0, 0, 1, box.h), ((0, WALL_TOP), (0.55, WALL_MIDDLE), (1, WALL_FOOT))
    )
    glow = (
        f'<radialGradient id="l" gradientUnits="userSpaceOnUse" cx="0" cy="0" r="800">'
        f'<stop offset="0" stop-color="{GLOW}" stop-opacity="0.5"/>'
        f'<stop offset="0.5" stop-color="{GLOW}" stop-opacity="0.16"/>'
        f'<stop offset="1" stop-color="{GLOW}" stop-opacity="0"/></radialGradient>'
    )
    return Shape(
        f'<defs>{colours}{glow}</defs><rect width="{box.w}" height="{box.h}" fill="url(#w)"/>'
        f'<g transform="translate({middle.x},{middle.y}) scale(1,0.6)">'
        '<circle r="800" fill="url(#l)"/></g>',
        box,
        soft=8,
    )


def _chair(box: Box) -> Shape:
    middle, radius = Point(box.w / 2, box.w / 2), box.w / 2
    drawing = (
        disc(Point(middle.x, middle.y + 6), radius, CHAIR_SHADOW)
        + disc(middle, radius, CHAIR)
        + disc(Point(middle.x, middle.y - 2), radius * 0.8, CHAIR_SEAT)
    )
    return Shape(drawing, Box(box.x, box.y, box.w, box.h + 6))


def _shadow(layout: Layout, table: Box) -> Shape:
    outline = band(layout.outer, layout.inner, Point(table.x - PAD, table.y - PAD))
    drawing = f'<path d="{outline}" fill="{SHADOW}" fill-opacity="0.6"/>'
    box = table.grown(PAD).moved(dy=26)
    return Shape(drawing, box, soft=6, blur=22, mirrored=True)


def _lines(layout: Layout, inwards: Iterable[float], style: str) -> str:
    """Return lines along the table that lie so many pixels inside its outer edge."""
    outer, table = layout.outer, layout.table
    data = ""
    for depth in inwards:
        curve = Curve(outer.middle, outer.joint, outer.foot, outer.a - depth, outer.b - depth)
        points = (Point(p.x - table.x, p.y - table.y) for p in past_the_head(curve, 36))
        data += path(points, closed=False)
    return f'<path d="{data}" fill="none" {style}/>'


def _wood(layout: Layout, table: Box) -> str:
    surface = band(layout.outer, layout.inner, Point(table.x, table.y))
    face = wooden("f", Box(0, 0, 1, table.h))
    grain = f'stroke="{WOOD_SHADE}" stroke-width="2" stroke-opacity="0.10"'
    inlay = f'stroke="{WOOD_SHADE}" stroke-width="2.5" stroke-opacity="0.55"'
    rim = f'stroke="{WOOD_LIGHT}" stroke-width="2.6"'
    return (
        f"<defs>{face}</defs>"
        f'<path d="{surface}" transform="translate(0,{THICKNESS})" fill="{WOOD_EDGE}"/>'
        f'<path d="{surface}" transform="translate(0,4)" fill="{WOOD_SHADE}"/>'
        f'<path d="{surface}" fill="url(#f)"/>'
        f"{_lines(layout, range(30, 160, 17), grain)}{_lines(layout, (15, 169), inlay)}"
        f"{_lines(layout, (1.3, 182.7), rim)}"
    )


REACH = 34.0
BOARD_RADIUS = 22.0
BOARD_PAD = 60.0


def board(cards: Sequence[Box]) -> tuple[Shape, ...]:
    left, top = min(box.x for box in cards) - REACH, min(box.y for box in cards) - REACH
    right, foot = max(box.right for box in cards), max(box.bottom for box in cards)
    box = Box(left, top, right + REACH - left, foot + REACH - top)
    whole = Box(box.x, box.y, box.w, box.h + THICKNESS)
    return (
        _board_shadow(whole),
        Shape(_boarded(box), whole),
        *(card_shadow(each) for each in cards),
    )


def _board_shadow(box: Box) -> Shape:
    drawing = card((box.w, box.h), BOARD_RADIUS, SHADOW)
    drawing = f'<g transform="translate({BOARD_PAD},{BOARD_PAD})" opacity="0.6">{drawing}</g>'
    return Shape(drawing, box.grown(BOARD_PAD).moved(dy=18), soft=6, blur=22)


def _boarded(box: Box) -> str:
    face = wooden("b", Box(0, 0, 1, box.h))
    size = (box.w, box.h)
    inlay = card((box.w - 26, box.h - 26), BOARD_RADIUS - 9, "none", WOOD_SHADE, 2)
    return (
        f"<defs>{face}</defs>"
        f'<g transform="translate(0,{THICKNESS})">{card(size, BOARD_RADIUS, WOOD_EDGE)}</g>'
        f'<g transform="translate(0,4)">{card(size, BOARD_RADIUS, WOOD_SHADE)}</g>'
        f"{card(size, BOARD_RADIUS, 'url(#b)', WOOD_LIGHT, 2.6)}"
        f'<g transform="translate(13,13)" opacity="0.55">{inlay}</g>'
    )
