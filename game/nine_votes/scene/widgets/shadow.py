"""The soft shadow of what lies over a screen."""

from nine_votes.scene.boxes import Box
from nine_votes.scene.drawings import card
from nine_votes.scene.pieces import Shape

RADIUS = 18.0
"""The corners of panels."""

SPREAD = 48.0
DOWN = 12.0
BLUR = 18.0


def soft_shadow(box: Box) -> Shape:
    """Return the shadow of a panel, with room around it in which it fades."""
    drawn = card((box.w, box.h), RADIUS, "#000000")
    drawing = f'<g transform="translate({SPREAD},{SPREAD})" opacity="0.6">{drawn}</g>'
    return Shape(drawing, box.grown(SPREAD).moved(dy=DOWN), soft=4, blur=BLUR)
