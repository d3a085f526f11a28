"""The debrief of a vote, one step at a time: what happened, why, what would have changed it."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TypeAlias

from nine_votes.phrases import debrief_shown as words
from nine_votes.scene.boxes import Box
from nine_votes.scene.layout import MARGIN, WIDTH, layout
from nine_votes.scene.page import Page
from nine_votes.scene.pieces import Control, Kind
from nine_votes.scene.press import Press
from nine_votes.scene.screens.chamber import row_of_buttons
from nine_votes.scene.screens.debrief_read import put_happened, put_texts, put_why
from nine_votes.scene.screens.debrief_rules import put_rules
from nine_votes.scene.screens.debrief_table import put_asked, put_beside, put_line, put_way
from nine_votes.scene.screens.rules import RulesScreen
from nine_votes.scene.screens.screen import Pop, Push, Turn
from nine_votes.scene.screens.scrolled import Scrolled
from nine_votes.scene.widgets.button import button_row
from nine_votes.sitting.open_table import OpenTable
from nine_votes.views.debrief_steps import room_rule
from nine_votes.views.debriefing import Debriefing, Leaf
from nine_votes.views.laboratory import moved
from nine_votes.views.open_table import Setting
from nine_votes.views.rules import rule_rows

ON = Control(Kind.BUTTON, "on")
STEPS = {"1": Leaf.HAPPENED, "2": Leaf.WHY, "3": Leaf.ASKED}
READ = frozenset({Leaf.HAPPENED, Leaf.WHY, Leaf.TEXTS})
"""What is read on the bare wall; everything else is on the table."""

BUTTON = 54.0

Sit: TypeAlias = Callable[[Setting, OpenTable, str], Turn]


class DebriefScreen(Scrolled):
    """The votes of a sitting, or that of an open table, looked back on; the last one first."""

    help = words.KEYS

    def __init__(self, debriefings: Sequence[Debriefing], sit: Sit) -> None:
        """Begin with what happened in the last of the votes, of which there has to be one.

        `sit` leads from a table to that of a rule set, by its name.
        """
        super().__init__()
        self.debriefings, self.sit = debriefings, sit
        self.number, self.leaf = 0, Leaf.HAPPENED
        self.turn_to(len(debriefings) - 1)

    @property
    def debriefing(self) -> Debriefing:
        """The vote that is looked back on."""
        return self.debriefings[self.number]

    def turn_to(self, number: int) -> Turn:
        """Turn to another vote, counted from 0; there is none past the ends."""
        self.number = min(max(number, 0), len(self.debriefings) - 1)
        self.reform = room_rule(self.debriefing)
        self.nth = 0
        return self.show(Leaf.HAPPENED)

    def show(self, leaf: Leaf) -> Turn:
        """Show a leaf from its beginning."""
        self.leaf, self.focused = leaf, None
        self.nth = self.top = self.last = 0
        return None

    def compose(self, page: Page) -> None:
        """Put the leaf that is shown, and under it what leads on and back."""
        one = self.debriefing
        if self.leaf in READ:
            foot = Box(MARGIN, page.height - 78, WIDTH - 2 * MARGIN, BUTTON)
        else:
            foot = row_of_buttons(layout(one.council.size, page.height))
        if self.leaf is Leaf.HAPPENED:
            put_happened(page, one, foot.y - 22)
        elif self.leaf is Leaf.WHY:
            self.last = put_why(page, one, foot.y - 22, self.top)
        elif self.leaf is Leaf.TEXTS:
            self.last = put_texts(page, one, foot.y - 22, self.top)
        elif self.leaf is Leaf.ASKED:
            put_asked(page, one)
        elif self.leaf is Leaf.VOTES:
            put_way(page, one, self.nth)
        elif self.leaf is Leaf.RULES:
            put_rules(page, one, self.reform, self.move)
        elif self.leaf is Leaf.RECORD:
            put_beside(page, one)
        else:
            put_line(page, one, self.nth)
            page.each(Kind.SEAT, self.open_line)
        button_row(page, foot, list(self._presses()))
        for key, leaf in STEPS.items():
            page.shortcut(key, partial(self.show, leaf))
        page.shortcut("[", self.turn_back)
        page.shortcut("]", self.turn_on)

    def _presses(self) -> Iterator[Press]:
        """Yield the buttons: back, then what belongs to the leaf, what leads on last."""
        yield Press("back", *words.BACK, does=Pop)
        before, following = self._beside(-1), self._beside(1)
        if before:
            yield Press("earlier", *words.EARLIER, does=partial(self.show, before))
        yield from self._of_leaf()
        if following:
            here = self.focused in {None, ON}
            key, label = words.ON_KEY if here else "", words.NEXT_LABELS[following]
            yield Press(ON.name, label, key, does=partial(self.show, following), primary=True)

    def _of_leaf(self) -> Iterator[Press]:
        if self.leaf is Leaf.HAPPENED and self.number:
            yield Press("before", *words.VOTE_BEFORE, does=self.turn_back)
        if self.leaf is Leaf.HAPPENED and self.number + 1 < len(self.debriefings):
            yield Press("after", *words.NEXT_VOTE, does=self.turn_on)
        if self._several > 1:
            label = words.ANOTHER_SET if self.leaf is Leaf.VOTES else words.ANOTHER_LINE
            last = self._beside(1) is None
            yield Press("another", *label, does=self.show_another, primary=last)
        if self.leaf is Leaf.RULES:
            yield Press("all rules", *words.ALL_RULES, does=self.show_all_rules)
            if self.reform != room_rule(self.debriefing):
                yield Press("as held", *words.AS_IN_THE_ROOM, does=self.undo_rule)

    @property
    def _several(self) -> int:
        """How many there are of what the leaf shows one of at a time."""
        one = self.debriefing
        return {Leaf.VOTES: len(one.found.sets), Leaf.LINES: len(one.lines)}.get(self.leaf, 0)

    def _beside(self, step: int) -> Leaf | None:
        """Return the leaf after the one that is shown, or before it."""
        leaves = self.debriefing.leaves
        place = leaves.index(self.leaf) + step
        return leaves[place] if 0 <= place < len(leaves) else None

    def turn_back(self) -> Turn:
        """Turn to the vote before."""
        return self.turn_to(self.number - 1)

    def turn_on(self) -> Turn:
        """Turn to the vote after."""
        return self.turn_to(self.number + 1)

    def show_another(self) -> Turn:
        """Show another of what the leaf shows one of at a time."""
        self.nth = (self.nth + 1) % self._several
        return None

    def open_line(self, seat: str) -> Turn:
        """Show the red line of a seat."""
        self.nth = [line.code for line in self.debriefing.lines].index(seat)
        return None

    def move(self, lever: str, value: str) -> Turn:
        """Move a lever of the rule."""
        self.reform = moved(self.reform, lever, value)
        return None

    def undo_rule(self) -> Turn:
        """Set the rule as it was in the room."""
        self.reform, self.focused = room_rule(self.debriefing), None
        return None

    def show_all_rules(self) -> Turn:
        """Go on to the votes under every rule set, each the way to its own table."""
        one = self.debriefing
        rows = rule_rows(one.setting, one.table)
        return Push(RulesScreen(rows, partial(self.sit, one.setting, one.table)))
