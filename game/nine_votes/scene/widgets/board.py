"""A board of the table's wood for cards that stand in rows."""

from collections.abc import Sequence

from nine_votes.scene.boxes import Box
from nine_votes.scene.drawings import card, gradient
from nine_votes.scene.layout import THICKNESS
from nine_votes.scene.pieces import Shape
from nine_votes.scene.theme import WOOD_EDGE, WOOD_FACE, WOOD_LIGHT, WOOD_SHADE
from nine_votes.scene.widgets.seat import card_shadow

REACH = 34.0
RADIUS = 22.0
PAD = 60.0


def board(cards: Sequence[Box]) -> tuple[Shape, ...]:
    """Return a board under cards, with the shadow it throws and those of the cards on it."""
    left, top = min(box.x for box in cards) - REACH, min(box.y for box in cards) - REACH
    right, foot = max(box.right for box in cards), max(box.bottom for box in cards)
    box = Box(left, top, right + REACH - left, foot + REACH - top)
    whole = Box(box.x, box.y, box.w, box.h + THICKNESS)
    return (_shadow(whole), Shape(_wood(box), whole), *(card_shadow(each) for each in cards))


def _shadow(box: Box) -> Shape:
    drawing = card((box.w, box.h), RADIUS, "#000000")
    drawing = f'<g transform="translate({PAD},{PAD})" opacity="0.6">{drawing}</g>'
    return Shape(drawing, box.grown(PAD).moved(dy=18), soft=6, blur=22)


def _wood(box: Box) -> str:
    face = gradient("b", Box(0, 0, 1, box.h), ((0, "#D2A566"), (0.5, WOOD_FACE), (1, "#C09050")))
    size = (box.w, box.h)
    inlay = card((box.w - 26, box.h - 26), RADIUS - 9, "none", WOOD_SHADE, 2)
    return (
        f"<defs>{face}</defs>"
        f'<g transform="translate(0,{THICKNESS})">{card(size, RADIUS, WOOD_EDGE)}</g>'
        f'<g transform="translate(0,4)">{card(size, RADIUS, WOOD_SHADE)}</g>'
        f"{card(size, RADIUS, 'url(#b)', WOOD_LIGHT, 2.6)}"
        f'<g transform="translate(13,13)" opacity="0.55">{inlay}</g>'
    )
