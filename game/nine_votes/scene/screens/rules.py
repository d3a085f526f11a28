"""The same votes under every other rule, each row the way to that rule's table."""

from collections.abc import Callable, Sequence
from functools import partial

from nine_votes.council.messages import Said, say
from nine_votes.scene.boxes import Box
from nine_votes.scene.layout import MARGIN, WIDTH
from nine_votes.scene.page import LEADING, Page
from nine_votes.scene.parts import title
from nine_votes.scene.pieces import Control, Face, Kind, TextStyle
from nine_votes.scene.press import BACK, Press
from nine_votes.scene.screens.form import Form
from nine_votes.scene.screens.screen import Pop, Turn
from nine_votes.scene.theme import GOLD, GREYED, MIST, WHITE
from nine_votes.scene.widgets.button import button_row, plate
from nine_votes.scene.widgets.wall import bare_wall
from nine_votes.views.rules import RuleRow

TITLE = say("rules-title"), say("rules-note")
GAP = 14.0
ROW = 124.0
"""The least height of a row, at normal size of text."""


class RulesScreen(Form):
    def __init__(self, rows: Sequence[RuleRow], sit: Callable[[str], Turn]) -> None:
        """`sit` leads to the table of a rule set by its name."""
        super().__init__()
        self.rows, self.sit = rows, sit
        self.turned, self.pages = 0, 1

    def compose(self, page: Page) -> None:
        """Put a page of rows in two columns under the title."""
        page.backdrop = bare_wall(page)
        top = title(*TITLE).over(page, page.inner).y + 24
        room = Box(MARGIN, top, WIDTH - 2 * MARGIN, page.height - top - 100)
        deep = max(1, int((room.h + GAP) // (page.size(ROW) + GAP)))
        self.pages = -(-len(self.rows) // (2 * deep))
        self.turned %= self.pages
        high = (room.h + GAP) / deep - GAP
        shown = self.rows[2 * deep * self.turned :][: 2 * deep]
        for i, row in enumerate(shown):
            column = room.row(2, GAP)[i // deep]
            self._row(page, Box(column.x, room.y + i % deep * (high + GAP), column.w, high), row)
        them = [Press("back", *BACK, does=Pop)]
        if self.pages > 1:
            more = say("rules-more", page=self.turned + 1, pages=self.pages)
            them.append(Press("more", more, "PgDn", does=self.turn))
        button_row(page, Box(MARGIN, page.height - 78, WIDTH - 2 * MARGIN, 54), them)

    def _row(self, page: Page, box: Box, row: RuleRow) -> None:
        control = Control(Kind.ITEM, row.name)
        objection: Said = "" if row.counted else row.reason
        page.target(control, box, objection=objection, does=partial(self.sit, row.name))
        ground = plate(page, box, control)
        left, right = box.grown(-7)._replace(x=box.x + 20, w=box.w - 40).row(2, 20)
        title = left._replace(h=left.h * 0.55)
        below = page.prose(row.title, title, TextStyle(Face.STRONG, 26, WHITE, ground))
        seats = Box(left.x, below, left.w, left.bottom - below)
        page.prose(row.seats, seats, TextStyle(Face.SANS, 22, MIST, ground))
        head = right._replace(h=page.size(26) * LEADING)
        ink = GOLD if row.counted else GREYED
        page.line(row.head, head, TextStyle(Face.SERIF, 28, ink, ground))
        why = Box(right.x, head.bottom, right.w, right.bottom - head.bottom)
        page.prose(row.reason, why, TextStyle(Face.SANS, 23, WHITE, ground))

    def turn(self) -> Turn:
        """Turn to the page after, and from the last one to the first."""
        self.turned += 1
        return None

    def wheel(self, steps: int) -> None:
        """Turn to the page before or after; there is none past the ends."""
        self.turned = min(max(self.turned + steps, 0), self.pages - 1)
