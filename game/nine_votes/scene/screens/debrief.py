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
from nine_votes.scene.screens.debrief_rules import put_rules, turned
from nine_votes.scene.screens.debrief_table import put_asked, put_beside, put_line, put_way
from nine_votes.scene.screens.rules import RulesScreen
from nine_votes.scene.screens.screen import Key, Pop, Push, Turn
from nine_votes.scene.screens.scrolled import Scrolled
from nine_votes.scene.widgets.button import button_row, old_press
from nine_votes.sitting.open_table import OpenTable
from nine_votes.views.debrief_steps import room_rule
from nine_votes.views.debriefing import Debriefing, Leaf
from nine_votes.views.open_table import Setting
from nine_votes.views.rules import rule_rows

BACK, EARLIER, ON, ANOTHER, ALL_RULES, AS_HELD, VOTE_BEFORE, NEXT_VOTE = (
    Control(Kind.BUTTON, name)
    for name in ("back", "earlier", "on", "another", "all rules", "as held", "before", "after")
)
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

    def turn_to(self, number: int) -> None:
        """Turn to another vote, counted from 0; there is none past the ends."""
        self.number = min(max(number, 0), len(self.debriefings) - 1)
        self.reform = room_rule(self.debriefing)
        self.nth = 0
        self.show(Leaf.HAPPENED)

    def show(self, leaf: Leaf) -> None:
        """Show a leaf from its beginning."""
        self.leaf, self.focused = leaf, None
        self.nth = self.top = self.last = 0

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
            put_rules(page, one, self.reform)
        elif self.leaf is Leaf.RECORD:
            put_beside(page, one)
        else:
            put_line(page, one, self.nth)
        button_row(page, foot, list(self._presses()))

    def _presses(self) -> Iterator[Press]:
        """Yield the buttons: back, then what belongs to the leaf, what leads on last."""
        yield old_press(BACK, *words.BACK)
        if self._beside(-1):
            yield old_press(EARLIER, *words.EARLIER)
        yield from self._of_leaf()
        following = self._beside(1)
        if following:
            here = self.focused in {None, ON}
            key = words.ON_KEY if here else ""
            yield old_press(ON, words.NEXT_LABELS[following], key, primary=True)

    def _of_leaf(self) -> Iterator[Press]:
        if self.leaf is Leaf.HAPPENED and self.number:
            yield old_press(VOTE_BEFORE, *words.VOTE_BEFORE)
        if self.leaf is Leaf.HAPPENED and self.number + 1 < len(self.debriefings):
            yield old_press(NEXT_VOTE, *words.NEXT_VOTE)
        if self._several > 1:
            label = words.ANOTHER_SET if self.leaf is Leaf.VOTES else words.ANOTHER_LINE
            yield old_press(ANOTHER, *label, primary=self._beside(1) is None)
        if self.leaf is Leaf.RULES:
            yield old_press(ALL_RULES, *words.ALL_RULES)
            if self.reform != room_rule(self.debriefing):
                yield old_press(AS_HELD, *words.AS_IN_THE_ROOM)

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

    def press(self, key: Key) -> Turn:
        """Take a key: a digit leads to a step, a bracket to another vote."""
        if key.name in STEPS:
            self.show(STEPS[key.name])
        elif key.name in {"[", "]"}:
            self.turn_to(self.number + (1 if key.name == "]" else -1))
        else:
            return super().press(key)
        return None

    def activate(self, control: Control) -> Turn:
        """Lead on or back, or change what is shown."""
        if control == BACK:
            return Pop()
        if control == ALL_RULES:
            return self._all_rules()
        if control.kind is Kind.TOGGLE:
            self.reform = turned(self.reform, control.name)
        elif control.kind is Kind.SEAT:
            codes = [line.code for line in self.debriefing.lines]
            self.nth = codes.index(control.name)
        else:
            self._lead(control)
        return None

    def _lead(self, control: Control) -> None:
        leaf = {ON: self._beside(1), EARLIER: self._beside(-1)}.get(control)
        if leaf:
            self.show(leaf)
        elif control == ANOTHER:
            self.nth = (self.nth + 1) % self._several
        elif control == AS_HELD:
            self.reform, self.focused = room_rule(self.debriefing), None
        elif control in {VOTE_BEFORE, NEXT_VOTE}:
            self.turn_to(self.number + (1 if control == NEXT_VOTE else -1))

    def _all_rules(self) -> Turn:
        """Go on to the votes under every rule set, each the way to its own table."""
        one = self.debriefing
        rows = rule_rows(one.setting, one.table)
        return Push(RulesScreen(rows, partial(self.sit, one.setting, one.table)))
