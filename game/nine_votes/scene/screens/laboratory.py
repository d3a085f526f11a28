"""The reform laboratory: a rule to choose or to build, the table it seats, the power it gives."""

from collections.abc import Iterator, Sequence
from functools import partial

from nine_votes.council.messages import Cases, say
from nine_votes.scene.arrangement import box, column, inset, prose
from nine_votes.scene.boxes import Box
from nine_votes.scene.layout import WIDTH
from nine_votes.scene.pace import nearer
from nine_votes.scene.page import Page
from nine_votes.scene.parts import BUTTON, press, title
from nine_votes.scene.pieces import Control, Face, Kind, TextStyle
from nine_votes.scene.press import Press
from nine_votes.scene.screens.replays import ReplaysScreen
from nine_votes.scene.screens.screen import Help, Key, Pop, Push, Turn
from nine_votes.scene.screens.scrolled import STEPS, Rolling
from nine_votes.scene.surroundings import Surroundings
from nine_votes.scene.theme import GOLD, MIST, SMALLEST_ON_WALL, WALL_FOOT
from nine_votes.scene.widgets.blocks import Block, block_width, put_blocks
from nine_votes.scene.widgets.reform import (
    INDICES,
    Effect,
    heading_row,
    lever_block,
    lever_controls,
    rule_block,
    rule_effect,
)
from nine_votes.scene.widgets.toggle import Choice, segments
from nine_votes.scene.widgets.wall import bare_wall
from nine_votes.views.laboratory import head, levers, moved, rule_groups, table
from nine_votes.views.power_shift import THREE, TWO, power_view
from nine_votes.views.reform import NAMED, Reform

CHOOSE, BUILD = "choose", "build"
PANE = Cases("lab-pane", (CHOOSE, BUILD))
HELP = (
    (say("lab-help-arrows.key"), say("lab-help-arrows")),
    (say("lab-help-choose.key"), say("lab-help-choose")),
    (say("lab-help-build.key"), say("lab-help-build")),
    (say("lab-help-ways.key"), say("lab-help-ways")),
    (say("lab-help-replay.key"), say("lab-help-replay")),
    (say("lab-help-bars.key"), say("lab-help-bars")),
    *zip(INDICES, (say("lab-help-banzhaf"), say("lab-help-shapley")), strict=True),
)
LEFT, RIGHT, GAP = 96.0, 80.0, 52.0
COLUMN = 700.0
TITLE = TextStyle(Face.SERIF, 34, GOLD, WALL_FOOT)
ABOUT = TextStyle(Face.SANS, SMALLEST_ON_WALL, MIST, WALL_FOOT)
RULES = {name: rule for rules in NAMED for name, rule in rules.items()}
"""The rules to choose from, by name."""

TABLE = 134.0
"""Where the table begins, beside what is said under the title."""


class LaboratoryScreen(Rolling):
    """The rule at the left; at the right its table, and in that the law and the power of a seat."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self.around = around
        self.reform = Reform()
        self.pane, self.game = CHOOSE, TWO
        self.before, self.settled = 0, 1.0
        self.show(CHOOSE)

    @property
    def help(self) -> Help:
        return HELP

    @property
    def moving(self) -> bool:
        return self.settled < 1

    @property
    def items(self) -> Sequence[Control]:
        if self.pane == BUILD:
            return [lever_controls(lever)[lever.chosen] for lever in levers(self.reform)]
        return [Control(Kind.ITEM, name) for name in RULES]

    def compose(self, page: Page) -> None:
        page.backdrop = bare_wall(page)
        foot = page.height - 36
        room = column(title(say("lab-title")), 14).over(page, page.inner)
        self._ways_on(page)
        self._rule(page, Box(LEFT, room.y, COLUMN, foot - room.y))
        left = LEFT + COLUMN + GAP
        power = power_view(self.reform, self.game)
        effect = Effect(table(self.reform), power, self.game, self.before, self.settled)
        place = Box(left, TABLE, WIDTH - RIGHT - left, foot - TABLE)
        rule_effect(page, place, effect, self.play)
        page.shortcut("b", self.show_other)
        page.shortcut("w", self.play_other)
        page.primary = None

    def press(self, key: Key) -> Turn:
        if key.name in STEPS:
            self.focused = self._lever_in_focus() or self.focused
        return super().press(key)

    def tick(self, milliseconds: float) -> bool:
        before = self.settled
        self.settled = nearer(self.settled, 1.0, milliseconds, self.around.pace.fade_takes)
        return self.settled != before

    def move(self, lever: str, value: str) -> Turn:
        return self.adopt(moved(self.reform, lever, value))

    def play(self, game: str) -> Turn:
        self.game = game
        return None

    def play_other(self) -> Turn:
        return self.play(THREE if self.game == TWO else TWO)

    def show_other(self) -> Turn:
        return self.show(CHOOSE if self.pane == BUILD else BUILD)

    def adopt(self, reform: Reform) -> Turn:
        """Go on with another rule; its table is seated from the one before."""
        self.before = len(table(self.reform).seats)
        self.reform = reform
        if len(table(reform).seats) != self.before and self.around.pace.fade_takes:
            self.settled = 0.0
        return None

    def show(self, pane: str) -> Turn:
        """Show a pane from its top, or from the rule that is chosen."""
        self.pane, self.scroll.top = pane, 0
        chosen = next((name for name, rule in RULES.items() if rule == self.reform), "")
        if pane == CHOOSE and chosen:
            self.scroll.wanted = chosen
            self.focused = Control(Kind.ITEM, chosen)
        return None

    def _lever_in_focus(self) -> Control | None:
        """Return what stands for the lever of which a value has the focus."""
        if self.pane == BUILD:
            for lever in levers(self.reform):
                controls = lever_controls(lever)
                if self.focused in controls.values():
                    return controls[lever.chosen]
        return None

    def _ways_on(self, page: Page) -> None:
        label, key = say("lab-replay"), say("lab-replay.key")
        replay = Press("replay", label, key, does=self.replay, primary=True)
        back = Press("back", say("lab-back"), say("lab-back.key"), does=Pop)
        strip = Box(LEFT, 62, WIDTH - RIGHT - LEFT, BUTTON)
        for it in (back, replay):
            strip = press(it).behind(page, strip, 18)

    def replay(self) -> Turn:
        return Push(ReplaysScreen(self.around, self.reform))

    def _rule(self, page: Page, room: Box) -> None:
        wide, view = block_width(room), head(self.reform)
        labels = tuple((pane, PANE(pane)) for pane in (CHOOSE, BUILD))
        panes = box(segments, Choice("pane", labels, self.pane, self.show), high=BUTTON)
        called = prose(view.title, TITLE, least=26, most=2)
        over = column(called, 2, prose(view.about, ABOUT, most=2), 18, panes, 20)
        rest = inset(over, 0, room.w - wide).over(page, room)
        what = (self.pane, self.reform)
        blocks = self.kept(page, what, lambda: self._blocks(page, wide))
        put_blocks(page, rest, blocks, self.scroll)

    def _blocks(self, page: Page, wide: float) -> Iterator[Block]:
        if self.pane == BUILD:
            yield heading_row(page, say("lab-built-on", rule=self.reform.ground.title))
            for lever in levers(self.reform):
                yield lever_block(page, lever, wide, self.move)
            return
        for heading, rules in rule_groups(self.reform):
            yield heading_row(page, heading)
            for rule in rules:
                does = partial(self.adopt, RULES[rule.name])
                yield rule_block(page, rule, wide, does)
