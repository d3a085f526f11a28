"""What a veto would cost a member, against what its red line is worth to it."""

from nine_votes.scene.boxes import Box
from nine_votes.scene.drawings import card
from nine_votes.scene.page import Page
from nine_votes.scene.pieces import Shape
from nine_votes.scene.theme import INK, PAPER

CELL, GAP = 30.0, 5.0
COST = "#C24E00"


def thermometer(page: Page, box: Box, cost: int, strength: int) -> None:
    """Put a cell for every point a red line is worth, filled as far as a veto costs."""
    for i in range(strength):
        cell = Box(box.x + i * (CELL + GAP), box.y, CELL, box.h)
        fill = COST if i < cost else PAPER
        page.add([Shape(card((cell.w, cell.h), 5, fill, INK, 2.4), cell)])
