"""The reform laboratory: a rule to choose or to build, the table it seats, the power it gives."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from nine_votes.phrases import laboratory as words
from nine_votes.scene.boxes import Box
from nine_votes.scene.layout import WIDTH
from nine_votes.scene.pace import nearer
from nine_votes.scene.page import LEADING, Page
from nine_votes.scene.pieces import Control, Face, Kind, TextStyle
from nine_votes.scene.screens.replays import ReplaysScreen
from nine_votes.scene.screens.rolling import STEPS, Rolling
from nine_votes.scene.screens.screen import Key, Pop, Push, Turn
from nine_votes.scene.surroundings import Surroundings
from nine_votes.scene.theme import GOLD, MIST, SMALLEST_ON_WALL, WALL_FOOT
from nine_votes.scene.widgets.bare_wall import bare_wall
from nine_votes.scene.widgets.blocks import Block, block_width, put_blocks
from nine_votes.scene.widgets.button import button, button_width, old_press
from nine_votes.scene.widgets.rule_card import heading_row, lever_block, lever_controls, rule_block
from nine_votes.scene.widgets.rule_effect import Effect, rule_effect
from nine_votes.scene.widgets.toggle import segments
from nine_votes.views.laboratory import (
    NEEDED,
    VETOES,
    HeadView,
    head,
    levers,
    rule_groups,
    table,
)
from nine_votes.views.power_shift import power_view
from nine_votes.views.reform import NAMED, Reform

BACK = Control(Kind.BUTTON, "back")
REPLAY = Control(Kind.BUTTON, "replay")
PANE, GAME = "pane", "game"

LEFT, RIGHT, GAP = 96.0, 80.0, 52.0
COLUMN = 700.0
STRIP = 58.0
RULES = {name: rule for rules in NAMED for name, rule in rules.items()}
"""The rules to choose from, by name."""

TABLE = 134.0
"""Where the table begins, beside what is said under the title."""


class LaboratoryScreen(Rolling):
    """The rule at the left; at the right its table, and in that the law and the power of a seat."""

    help = words.HELP

    def __init__(self, around: Surroundings) -> None:
        """Begin with the Charter as it is."""
        super().__init__()
        self.around = around
        self.reform = Reform()
        self.pane, self.game = words.CHOOSE, words.TWO
        self.before, self.settled = 0, 1.0
        self._show(words.CHOOSE)

    @property
    def moving(self) -> bool:
        """Whether the table is still being seated anew."""
        return self.settled < 1

    @property
    def items(self) -> Sequence[Control]:
        """The rules to choose from, or a control for each lever."""
        if self.pane == words.BUILD:
            return lever_controls(levers(self.reform))
        return [Control(Kind.ITEM, name) for name in RULES]

    def compose(self, page: Page) -> None:
        """Lay the rule beside what it does."""
        page.backdrop = bare_wall(page)
        top = page.title(words.TITLE) + 14
        self._ways_on(page)
        foot = page.height - 36
        self._rule(page, Box(LEFT, top, COLUMN, foot - top))
        left = LEFT + COLUMN + GAP
        power = power_view(self.reform, self.game)
        effect = Effect(table(self.reform), power, self.game, self.before, self.settled)
        rule_effect(page, Box(left, TABLE, WIDTH - RIGHT - left, foot - TABLE), effect, GAME)
        page.primary = None

    def press(self, key: Key) -> Turn:
        """Take a key: the panes and the games have one each; arrows go from lever to lever."""
        if key.name == "b":
            self._show(words.CHOOSE if self.pane == words.BUILD else words.BUILD)
            return None
        if key.name == "w":
            self.game = words.THREE if self.game == words.TWO else words.TWO
            return None
        if key.name in STEPS:
            self.focused = self._lever_in_focus() or self.focused
        return super().press(key)

    def tick(self, milliseconds: float) -> bool:
        """Let seats move to their places."""
        before = self.settled
        self.settled = nearer(self.settled, 1.0, milliseconds, self.around.pace.fade_takes)
        return self.settled != before

    def activate(self, control: Control) -> Turn:
        """Choose a rule, move a lever, show the other game, or go on."""
        if control == BACK:
            return Pop()
        if control == REPLAY:
            return Push(ReplaysScreen(self.around, self.reform))
        name, _, value = control.name.partition("=")
        if control.kind is Kind.ITEM:
            self._adopt(RULES.get(name, self.reform))
        elif name == PANE:
            self._show(value)
        elif name == GAME:
            self.game = value
        else:
            self._adopt(moved(self.reform, name, value))
        return None

    def _adopt(self, reform: Reform) -> None:
        """Go on with another rule; its table is seated from the one before."""
        self.before = len(table(self.reform).seats)
        self.reform = reform
        if len(table(reform).seats) != self.before and self.around.pace.fade_takes:
            self.settled = 0.0

    def _show(self, pane: str) -> None:
        """Show a pane from its top, or from the rule that is chosen."""
        self.pane, self.scroll.top = pane, 0
        chosen = next((name for name, rule in RULES.items() if rule == self.reform), "")
        if pane == words.CHOOSE and chosen:
            self.scroll.wanted = chosen
            self.focused = Control(Kind.ITEM, chosen)

    def _lever_in_focus(self) -> Control | None:
        """Return what stands for the lever of which a value has the focus."""
        name = self.focused.name.partition("=")[0] if self.focused else ""
        return next((c for c in self.items if c.name.partition("=")[0] == name), None)

    def _ways_on(self, page: Page) -> None:
        """Put the way to the votes and the way back at the right of the title."""
        right = WIDTH - RIGHT
        for press in (
            old_press(BACK, *words.BACK),
            old_press(REPLAY, *words.REPLAY, primary=True),
        ):
            wide = button_width(page, press)
            button(page, Box(right - wide, 62, wide, STRIP), press)
            right -= wide + 18

    def _rule(self, page: Page, box: Box) -> None:
        """Put what the rule is called, and under it the rules or the levers."""
        top = _headed(page, box, head(self.reform)) + 18
        strip = Box(box.x, top, block_width(box), STRIP)
        segments(page, PANE, strip, words.PANES, self.pane)
        rest = Box(box.x, strip.bottom + 20, box.w, box.bottom - strip.bottom - 20)
        what = (self.pane, self.reform)
        blocks = self.kept(page, what, lambda: self._blocks(page, block_width(rest)))
        put_blocks(page, rest, blocks, self.scroll)

    def _blocks(self, page: Page, wide: float) -> Iterator[Block]:
        if self.pane == words.BUILD:
            yield heading_row(page, words.built_on(self.reform.ground))
            for lever in levers(self.reform):
                yield lever_block(page, lever, wide)
            return
        for group in rule_groups(self.reform):
            yield heading_row(page, group.heading)
            for rule in group.rules:
                yield rule_block(page, rule, wide)


def _headed(page: Page, box: Box, view: HeadView) -> float:
    """Put what the rule is called, and under it what it is; return where they end."""
    room = box._replace(w=block_width(box), h=page.size(34) * LEADING * 2)
    end = page.prose(view.title, room, TextStyle(Face.SERIF, 34, GOLD, WALL_FOOT), least=26)
    under = Box(room.x, end + 2, room.w, page.size(SMALLEST_ON_WALL) * LEADING * 2)
    return page.prose(view.about, under, TextStyle(Face.SANS, SMALLEST_ON_WALL, MIST, WALL_FOOT))


def moved(reform: Reform, lever: str, value: str) -> Reform:
    """Return a rule with a lever moved, to a value where it has several."""
    if lever == VETOES:
        return reform.with_vetoes(int(value))
    return replace(reform, more=int(value)) if lever == NEEDED else reform.turned(lever)
