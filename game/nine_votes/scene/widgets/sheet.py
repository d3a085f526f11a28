"""Panels that things lie on, and the sheet of a question that lies over a screen."""

from nine_votes.council.messages import Said
from nine_votes.scene.boxes import Box, Point
from nine_votes.scene.drawings import card, rounded
from nine_votes.scene.layout import MIDDLE
from nine_votes.scene.page import Page
from nine_votes.scene.pieces import Face, Shape, TextStyle, Veil
from nine_votes.scene.theme import INK, PANEL_EDGE, PAPER, SHADOW, WALL_FOOT

CORNER = 18.0
"""The corners of panels."""

SPREAD = 48.0
DOWN = 12.0
BLUR = 18.0


def soft_shadow(box: Box) -> Shape:
    """Return the shadow of a panel, with room around it in which it fades."""
    drawn = card((box.w, box.h), CORNER, SHADOW)
    drawing = f'<g transform="translate({SPREAD},{SPREAD})" opacity="0.6">{drawn}</g>'
    return Shape(drawing, box.grown(SPREAD).moved(dy=DOWN), soft=4, blur=BLUR)


PAD = 44.0
DIMMED = Veil(0.3)
"""What dims the screen before."""


def panel(box: Box, ground: str = WALL_FOOT, edge: str = PANEL_EDGE) -> Shape:
    return rounded(box, CORNER, ground, edge, 2)


def sheet(page: Page, title: Said, high: float, wide: float = 1100) -> Box:
    """Dim the screen before, lay a sheet of paper over it, and return the box under its title."""
    box = Box.around(Point(MIDDLE, page.height / 2), wide, high)
    page.add([DIMMED, soft_shadow(box), panel(box, PAPER, INK)])
    heading = Box(box.x + PAD, box.y + 30, box.w - 2 * PAD, 60)
    page.line(title, heading, TextStyle(Face.SERIF, 44, INK, PAPER))
    top = heading.bottom + 16
    return Box(box.x + PAD, top, box.w - 2 * PAD, box.bottom - 32 - top)
