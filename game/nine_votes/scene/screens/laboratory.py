"""The reform laboratory: a rule to choose or to build, the table it seats, the power it gives."""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import zip_longest
from typing import NamedTuple

from nine_votes.council.messages import Cases, Said, key_rows, say, with_key
from nine_votes.places import folder
from nine_votes.scenarios.findings import UnreadableError
from nine_votes.scenarios.library import scenario_files
from nine_votes.scenarios.reader import read_file
from nine_votes.scene.arrangement import Part, box, column, inset, line, prose, row
from nine_votes.scene.layout import WIDTH, Box, Point
from nine_votes.scene.page import BACK, LEADING, SIDE, Does, Page, Press
from nine_votes.scene.parts import BUTTON, press, title
from nine_votes.scene.pieces import Align, Control, Face, Kind, TextStyle, Words
from nine_votes.scene.screens.open_table import OpenTableScreen
from nine_votes.scene.screens.screen import Key, Pop, Push, Turn
from nine_votes.scene.screens.scrolled import STEPS, Rolling
from nine_votes.scene.surroundings import Surroundings, nearer
from nine_votes.scene.text import Cut
from nine_votes.scene.theme import (
    GOLD,
    INK,
    MIST,
    PANEL,
    SMALLEST_ON_WALL,
    WALL_FOOT,
    WHITE,
    Colour,
)
from nine_votes.scene.widgets.blocks import Block, Row, block_width, put_blocks, room_row
from nine_votes.scene.widgets.button import Choice, plate, segments
from nine_votes.scene.widgets.reform import (
    INDICES,
    Effect,
    heading_row,
    lever_block,
    lever_controls,
    rule_block,
    rule_effect,
)
from nine_votes.scene.widgets.seat import pill
from nine_votes.scene.widgets.wall import bare_wall
from nine_votes.views.laboratory import (
    NAMED,
    THREE,
    TWO,
    Reform,
    Replay,
    ReplayView,
    head,
    known_replays,
    levers,
    moved,
    power_view,
    replay_view,
    replayed,
    rule_groups,
    scenario_replays,
    summed_up,
    table,
)
from nine_votes.words.resolver import in_words

KNOWN, SHIPPED = "known", "shipped"
SOURCE = Cases("replay-source", (KNOWN, SHIPPED))
COLUMNS = say("replay-vote"), say("replay-charter"), say("replay-rule")
SUM = TextStyle(Face.STRONG, 26, WHITE, WALL_FOOT)
AT_A_TIME = 3
"""So many files are read in a round of the loop."""


class ReplaysScreen(Rolling):
    help = key_rows("replay-help", "arrows", "sit", "source")

    def __init__(self, around: Surroundings, reform: Reform) -> None:
        """Begin with the twelve known votes."""
        super().__init__()
        self.around, self.reform = around, reform
        self.source = KNOWN
        self.replays: dict[str, list[Replay]] = {
            KNOWN: [*known_replays(around.roster, around.drawn)],
            SHIPPED: [],
        }
        self.unread = [*scenario_files(folder("scenarios"))]
        self._views: dict[str, ReplayView] = {}

    @property
    def moving(self) -> bool:
        return self.source == SHIPPED and bool(self.unread)

    @property
    def shown(self) -> Sequence[Replay]:
        return self.replays[self.source]

    @property
    def views(self) -> tuple[ReplayView, ...]:
        for replay in self.shown:
            if replay.name not in self._views:
                self._views[replay.name] = replay_view(replay, self.reform)
        return tuple(self._views[replay.name] for replay in self.shown)

    @property
    def items(self) -> Sequence[Control]:
        return [Control(Kind.ITEM, replay.name) for replay in self.shown]

    def tick(self, _milliseconds: float) -> bool:
        if not self.moving:
            return False
        for path in self.unread[:AT_A_TIME]:
            try:
                scenario = read_file(path, self.around.roster)
            except UnreadableError:
                continue
            self.replays[SHIPPED] += scenario_replays(scenario, self.around.drawn)
        del self.unread[:AT_A_TIME]
        return True

    def compose(self, page: Page) -> None:
        page.backdrop = bare_wall(page)
        under = say("replay-under", rule=head(self.reform)[0])
        heading = title(say("replay-title"), under)
        room = column(heading, 18).over(page, page.inner)
        back = Press("back", *BACK, does=Pop)
        press(back).behind(page, Box(SIDE, 62, room.w, BUTTON))
        room = room._replace(w=room.w + 40, h=room.h - 36)
        room = inset(self._sources(page), 0, room.w - block_width(room)).over(page, room)
        self._table(page, room)
        page.shortcut("t", self.show_other)

    def show_other(self) -> Turn:
        return self.show(SHIPPED if self.source == KNOWN else KNOWN)

    def sit(self, replay: Replay) -> Turn:
        seated, table = replayed(replay, self.reform)
        return Push(OpenTableScreen([seated], [table], self.around.pace))

    def show(self, source: str) -> Turn:
        self.source, self.scroll.top = source, 0
        return None

    def _sources(self, page: Page) -> Part:
        wide = block_width(page.inner) + 40
        labels = tuple((each, SOURCE(each)) for each in (KNOWN, SHIPPED))
        sources = Choice("source", labels, self.source, self.show)
        said = line("" if self.moving else summed_up(self.views), SUM)
        strip = row(box(segments, sources, wide=wide * 0.46), 30, said)
        return column(strip.sized(high=BUTTON), 16)

    def _table(self, page: Page, room: Box) -> None:
        wide, high = block_width(room), page.size(SMALLEST_ON_WALL) * LEADING
        heads, rest = room.cut_top(high, 8)
        for place, label in zip(columns(heads._replace(w=wide)), COLUMNS, strict=True):
            page.line(label, place, TextStyle(Face.STRONG, SMALLEST_ON_WALL, MIST, WALL_FOOT))
        views = self.views
        blocks = self.kept(page, views, lambda: self._blocks(page, views, wide))
        put_blocks(page, rest, blocks, self.scroll)

    def _blocks(self, page: Page, views: Sequence[ReplayView], wide: float) -> Iterator[Block]:
        for replay, view in zip(self.shown, views, strict=True):
            yield replay_block(page, view, wide, partial(self.sit, replay))


REPLAYED, HEAD, SMALL = 27.0, 28.0, 24.0
STEP = 1.24
PAD = 14.0
SHARES = (0.36, 0.31, 0.33)
"""How wide each column is, as a share of the row."""


class _Look(NamedTuple):
    face: Face
    size: float
    colour: Colour


class _Line(NamedTuple):
    text: str
    look: _Look


QUIET = _Look(Face.SANS, SMALL, MIST)


def columns(box: Box) -> tuple[Box, Box, Box]:
    lefts = (0.0, SHARES[0], SHARES[0] + SHARES[1])
    one, two, three = (
        Box(box.x + PAD + left * (box.w - PAD), box.y, share * (box.w - PAD) - PAD * 1.5, box.h)
        for left, share in zip(lefts, SHARES, strict=True)
    )
    return one, two, three


def replay_block(page: Page, view: ReplayView, wide: float, does: Does) -> Block:
    """Return a vote as a row to choose; it cannot be where the rule cannot count it."""
    after = GOLD if view.changed else WHITE
    texts = (
        ((view.title, _Look(Face.STRONG, REPLAYED, WHITE)), (view.about, QUIET)),
        ((view.charter.head, _Look(Face.SERIF, HEAD, WHITE)), (view.charter.reason, QUIET)),
        ((view.rule.head, _Look(Face.SERIF, HEAD, after)), (view.rule.reason, QUIET)),
    )
    places = columns(Box(0, 0, wide, 0))
    columned = (
        [line for text, look in column for line in _set(page, text, look, place.w)]
        for column, place in zip(texts, places, strict=True)
    )
    heads, *rest = zip_longest(*columned)
    rows = [_row(heads, changed=view.changed), *(_row(lines) for lines in rest)]
    room = room_row(PAD)
    return Block((room, *rows, room), view.name, partial(_ground, view, does), gap=10)


def _set(page: Page, text: Said, look: _Look, wide: float) -> list[_Line]:
    sized = look._replace(size=page.size(look.size))
    lines = Cut(page.measure, sized.face, sized.size).filled(text, wide)
    return [_Line(line, sized) for line in lines]


def _row(lines: Sequence[_Line | None], *, changed: bool = False) -> Row:
    """Return the lines that stand beside one another as a row; one says that it is changed."""
    high = max(line.look.size for line in lines if line) * STEP
    return Row(high, partial(_put, lines, changed))


def _put(lines: Sequence[_Line | None], changed: bool, page: Page, box: Box) -> None:
    for each, place in zip(lines, columns(box), strict=True):
        if each:
            style = TextStyle(*each.look, PANEL)
            page.add([Words(each.text, place, style, Align.START)])
    if changed:
        at = Point(box.right - PAD, box.centre.y)
        page.add(pill(page.measure, in_words(say("replay-changed")), at, (INK, GOLD), Align.END))


def _ground(view: ReplayView, does: Does, page: Page, box: Box) -> None:
    control = Control(Kind.ITEM, view.name)
    counted = view.rule.carried is not None
    page.target(control, box, objection="" if counted else view.rule.reason, does=does)
    plate(page, box, control, closed=not counted)


CHOOSE, BUILD = "choose", "build"
PANE = Cases("lab-pane", (CHOOSE, BUILD))
LEFT, RIGHT, GAP = 96.0, 80.0, 52.0
COLUMN = 700.0
TITLE = TextStyle(Face.SERIF, 34, GOLD, WALL_FOOT)
ABOUT = TextStyle(Face.SANS, SMALLEST_ON_WALL, MIST, WALL_FOOT)
RULES = {name: rule for rules in NAMED for name, rule in rules.items()}
"""The rules to choose from, by name."""

TABLE = 134.0
"""Where the table begins, beside what is said under the title."""


class LaboratoryScreen(Rolling):
    help = (
        *key_rows("lab-help", "arrows", "choose", "build", "ways", "replay", "bars"),
        *zip(INDICES, (say("lab-help-banzhaf"), say("lab-help-shapley")), strict=True),
    )

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self.around = around
        self.reform = Reform()
        self.pane, self.game = CHOOSE, TWO
        self.before, self.settled = 0, 1.0
        self.show(CHOOSE)

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
        self.pane, self.scroll.top = pane, 0
        chosen = next((name for name, rule in RULES.items() if rule == self.reform), "")
        if pane == CHOOSE and chosen:
            self.scroll.wanted = chosen
            self.focused = Control(Kind.ITEM, chosen)
        return None

    def _lever_in_focus(self) -> Control | None:
        if self.pane == BUILD:
            for lever in levers(self.reform):
                controls = lever_controls(lever)
                if self.focused in controls.values():
                    return controls[lever.chosen]
        return None

    def _ways_on(self, page: Page) -> None:
        replay = Press("replay", *with_key("lab-replay"), does=self.replay, primary=True)
        back = Press("back", *BACK, does=Pop)
        strip = Box(LEFT, 62, WIDTH - RIGHT - LEFT, BUTTON)
        for it in (back, replay):
            strip = press(it).behind(page, strip, 18)

    def replay(self) -> Turn:
        return Push(ReplaysScreen(self.around, self.reform))

    def _rule(self, page: Page, room: Box) -> None:
        wide, (title, about) = block_width(room), head(self.reform)
        labels = tuple((pane, PANE(pane)) for pane in (CHOOSE, BUILD))
        panes = box(segments, Choice("pane", labels, self.pane, self.show), high=BUTTON)
        called = prose(title, TITLE, least=26, most=2)
        over = column(called, 2, prose(about, ABOUT, most=2), 18, panes, 20)
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
