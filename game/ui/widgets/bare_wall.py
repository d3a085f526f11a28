"""The wall without the table, for screens that are read."""

from game.ui.layout import layout
from game.ui.page import Page
from game.ui.pieces import Shape
from game.ui.widgets.wall import backdrop

SEATS = 15


def bare_wall(page: Page) -> tuple[Shape, ...]:
    """Return the wall with its glow."""
    return backdrop(layout(SEATS, page.height), page.margin)[:1]
