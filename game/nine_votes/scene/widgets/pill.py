"""Short words in a rounded box."""

from nine_votes.scene.boxes import Box, Point
from nine_votes.scene.drawings import card
from nine_votes.scene.pieces import Align, Face, Piece, Shape, TextStyle, Words
from nine_votes.scene.text import Measure
from nine_votes.scene.theme import Colour

SIZE = 20.0
HEIGHT = 30.0


def pill(
    measure: Measure,
    text: str,
    at: Point,
    colours: tuple[Colour, Colour],
    align: Align = Align.MIDDLE,
) -> tuple[Piece, ...]:
    """Return words on a ground, within a line of their own colour.

    `at` is the middle of the pill, or of its right or left end. `colours` are words and ground.
    """
    ink, ground = colours
    wide = round(measure.width(text, Face.STRONG, SIZE) + 26)
    box = Box(at.x - wide * align.value, at.y - HEIGHT / 2, wide, HEIGHT)
    drawing = card((box.w, box.h), HEIGHT / 2, ground, ink, 2.4)
    return (Shape(drawing, box), Words(text, box, TextStyle(Face.STRONG, SIZE, ink, ground)))
