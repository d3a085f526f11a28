"""The wall without the table, for screens that are read."""

from nine_votes.scene.layout import layout
from nine_votes.scene.page import Page
from nine_votes.scene.pieces import Shape
from nine_votes.scene.widgets.wall import backdrop

SEATS = 15


def bare_wall(page: Page) -> tuple[Shape, ...]:
    """Return the wall with its glow."""
    return backdrop(layout(SEATS, page.height), page.margin)[:1]
