"""Recorded votes under a rule beside the Charter, each row the way to the rule's table."""

from collections.abc import Iterator, Sequence

from nine_votes.phrases import replays as words
from nine_votes.places import folder
from nine_votes.scenarios.findings import UnreadableError
from nine_votes.scenarios.library import scenario_files
from nine_votes.scenarios.reader import read_file
from nine_votes.scene.boxes import Box
from nine_votes.scene.layout import WIDTH
from nine_votes.scene.page import LEADING, Page
from nine_votes.scene.pieces import Control, Face, Kind, TextStyle
from nine_votes.scene.screens.open_table import OpenTableScreen
from nine_votes.scene.screens.rolling import Rolling
from nine_votes.scene.screens.screen import Key, Pop, Push, Turn
from nine_votes.scene.surroundings import Surroundings
from nine_votes.scene.theme import MIST, SMALLEST_ON_WALL, WALL_FOOT, WHITE
from nine_votes.scene.widgets.bare_wall import bare_wall
from nine_votes.scene.widgets.blocks import Block, block_width, put_blocks
from nine_votes.scene.widgets.button import button, button_width, old_press
from nine_votes.scene.widgets.replay_row import columns, replay_block
from nine_votes.scene.widgets.toggle import segments
from nine_votes.views.laboratory import head
from nine_votes.views.reform import Reform
from nine_votes.views.replays import (
    Replay,
    ReplayView,
    known_replays,
    replay_view,
    replayed,
    scenario_replays,
    summed_up,
)

BACK = Control(Kind.BUTTON, "back")
SOURCE = "source"
SIDE = 96.0
STRIP = 58.0
AT_A_TIME = 3
"""So many files are read in a round of the loop."""


class ReplaysScreen(Rolling):
    """A table of votes; those of the scenarios are read once they are asked for."""

    help = words.HELP

    def __init__(self, around: Surroundings, reform: Reform) -> None:
        """Begin with the twelve known votes."""
        super().__init__()
        self.around, self.reform = around, reform
        self.source = words.KNOWN
        self.replays: dict[str, list[Replay]] = {
            words.KNOWN: [*known_replays(around.roster, around.drawn)],
            words.SHIPPED: [],
        }
        self.unread = [*scenario_files(folder("scenarios"))]
        self._views: dict[str, ReplayView] = {}

    @property
    def moving(self) -> bool:
        """Whether files are still to be read."""
        return self.source == words.SHIPPED and bool(self.unread)

    @property
    def shown(self) -> Sequence[Replay]:
        """The votes of the table."""
        return self.replays[self.source]

    @property
    def views(self) -> tuple[ReplayView, ...]:
        """The rows of the table."""
        for replay in self.shown:
            if replay.name not in self._views:
                self._views[replay.name] = replay_view(replay, self.reform)
        return tuple(self._views[replay.name] for replay in self.shown)

    @property
    def items(self) -> Sequence[Control]:
        """The rows that lead to a table, in order."""
        return [Control(Kind.ITEM, replay.name) for replay in self.shown]

    def tick(self, _milliseconds: float) -> bool:
        """Read a few more files, where their votes are asked for."""
        if not self.moving:
            return False
        for path in self.unread[:AT_A_TIME]:
            try:
                scenario = read_file(path, self.around.roster)
            except UnreadableError:
                continue
            self.replays[words.SHIPPED] += scenario_replays(scenario, self.around.drawn)
        del self.unread[:AT_A_TIME]
        return True

    def compose(self, page: Page) -> None:
        """Lay the table under its headings."""
        page.backdrop = bare_wall(page)
        top = page.title(words.TITLE, words.under(head(self.reform).title)) + 18
        press = old_press(BACK, *words.BACK)
        wide = button_width(page, press)
        button(page, Box(WIDTH - SIDE - wide, 62, wide, STRIP), press)
        box = Box(SIDE, top, WIDTH - 2 * SIDE + 40, page.height - 36 - top)
        below = self._sources(page, box._replace(w=block_width(box)))
        self._table(page, Box(box.x, below, box.w, box.bottom - below))

    def press(self, key: Key) -> Turn:
        """Take a key: one shows the other votes."""
        if key.name == "t":
            self._show(words.SHIPPED if self.source == words.KNOWN else words.KNOWN)
            return None
        return super().press(key)

    def activate(self, control: Control) -> Turn:
        """Sit down at a vote's table, show the other votes, or go back."""
        if control.kind is Kind.TOGGLE:
            self._show(control.name.partition("=")[2])
            return None
        replay = next((each for each in self.shown if each.name == control.name), None)
        if control == BACK or replay is None:
            return Pop()
        seated, table = replayed(replay, self.reform)
        return Push(OpenTableScreen([seated], [table], self.around.pace))

    def _show(self, source: str) -> None:
        self.source = source
        self.scroll.top = 0

    def _sources(self, page: Page, box: Box) -> float:
        """Put which votes are shown and what they come to; return where the table begins."""
        strip = Box(box.x, box.y, box.w * 0.46, STRIP)
        segments(page, SOURCE, strip, words.SOURCES, self.source)
        said = "" if self.moving else summed_up(self.views)
        rest = Box(strip.right + 30, strip.y, box.right - strip.right - 30, STRIP)
        page.line(said, rest, TextStyle(Face.STRONG, 26, WHITE, WALL_FOOT))
        return strip.bottom + 16

    def _table(self, page: Page, box: Box) -> None:
        wide = block_width(box)
        high = page.size(SMALLEST_ON_WALL) * LEADING
        heads = columns(Box(box.x, box.y, wide, high))
        for place, label in zip(heads, words.COLUMNS, strict=True):
            page.line(label, place, TextStyle(Face.STRONG, SMALLEST_ON_WALL, MIST, WALL_FOOT))
        rest = Box(box.x, box.y + high + 8, box.w, box.h - high - 8)
        views = self.views
        blocks = self.kept(page, views, lambda: self._blocks(page, views, wide))
        put_blocks(page, rest, blocks, self.scroll)

    @staticmethod
    def _blocks(page: Page, views: Sequence[ReplayView], wide: float) -> Iterator[Block]:
        return (replay_block(page, view, wide) for view in views)
