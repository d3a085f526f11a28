"""What a veto would cost a member, against what its red line is worth to it."""

from game.ui.boxes import Box
from game.ui.drawings import card
from game.ui.page import Page
from game.ui.pieces import Shape
from game.ui.theme import INK, PAPER

CELL, GAP = 30.0, 5.0
COST = "#C24E00"


def thermometer(page: Page, box: Box, cost: int, strength: int) -> None:
    """Put a cell for every point a red line is worth, filled as far as a veto costs."""
    for i in range(strength):
        cell = Box(box.x + i * (CELL + GAP), box.y, CELL, box.h)
        fill = COST if i < cost else PAPER
        page.add([Shape(card((cell.w, cell.h), 5, fill, INK, 2.4), cell)])
