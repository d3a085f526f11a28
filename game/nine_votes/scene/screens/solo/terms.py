"""The terms of a game: the crisis, which seat is yours, the seed, and the level to begin at."""

from collections.abc import Callable
from dataclasses import dataclass
from secrets import randbelow
from typing import TypeAlias

from nine_votes.delegations.worlds import Level
from nine_votes.phrases import solo as words, window
from nine_votes.phrases.negotiation import LEVELS
from nine_votes.scenarios.scenario import Scenario
from nine_votes.scene.boxes import Box
from nine_votes.scene.drawings import card
from nine_votes.scene.layout import LOWEST, WIDTH
from nine_votes.scene.page import LEADING, Page
from nine_votes.scene.pieces import Control, Face, Kind, Shape, TextStyle
from nine_votes.scene.screens.chooser import ChooserScreen
from nine_votes.scene.screens.screen import Key, Push, Turn
from nine_votes.scene.screens.scrolled import Scrolled
from nine_votes.scene.surroundings import Surroundings
from nine_votes.scene.theme import GOLD, MIST, PANEL_EDGE, WHITE
from nine_votes.scene.widgets.bare_wall import bare_wall
from nine_votes.scene.widgets.button import button, button_width, old_press
from nine_votes.scene.widgets.column import Paragraph, column
from nine_votes.scene.widgets.field import Entry, field
from nine_votes.scene.widgets.seat import flag_pieces
from nine_votes.scene.widgets.tile import tile
from nine_votes.views.chamber import SeatView
from nine_votes.views.flags import flag_for

BACK = Control(Kind.BUTTON, "back")
ANOTHER = Control(Kind.BUTTON, "another seat")
SEED = Control(Kind.FIELD, "seed")

SIDE, GAP = 96.0, 24.0
TITLE = 54.0
READ_ALOUD = 44.0
TILE = 150.0
ASIDE = 690.0
FLAG = (112.0, 84.0)
DIGITS = 6
SEEDS = 10_000
"""Seeds are drawn below this number, to be short enough to be said across a room."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What a game is begun with; `without` names a red line that is left out of it."""

    seat: str
    level: Level
    seed: int
    without: str = ""


Begin: TypeAlias = Callable[[Terms], Turn]


class TermsScreen(Scrolled):
    """A case before it is negotiated; the level that is chosen begins it."""

    help = words.TERMS_KEYS

    def __init__(self, around: Surroundings, scenario: Scenario, begin: Begin) -> None:
        """`begin` leads into the game on the terms that are chosen."""
        super().__init__()
        self.around, self.scenario, self.begin = around, scenario, begin
        self.seat = scenario.seat or scenario.council.codes[0]
        self.penholder = scenario.draft.penholder or self.seat
        self.entries[SEED.name] = Entry(str(randbelow(SEEDS - 1) + 1))

    @property
    def seats(self) -> tuple[SeatView, ...]:
        """The members, by flag and name."""
        council, drawn = self.scenario.council, self.around.drawn
        return tuple(
            SeatView(m.code, m.name, flag_for(m.code, self.scenario.date, drawn), m.permanent)
            for m in council.members
        )

    @property
    def seed(self) -> int:
        """The seed as it is typed; 0 where nothing is."""
        return int(self.entries[SEED.name].text or 0)

    def compose(self, page: Page) -> None:
        """Lay the head, the crisis, beside it seat and seed, and the levels at the foot."""
        page.backdrop = bare_wall(page)
        top, bottom = self._head(page), self._levels(page)
        rule = Box(WIDTH - SIDE - ASIDE, top + 12, 3, bottom - top - 20)
        page.add([Shape(card((rule.w, rule.h), 1.5, PANEL_EDGE), rule)])
        told = Box(SIDE, top, rule.x - SIDE - 84, bottom - top)
        size = READ_ALOUD + (page.height - LOWEST) / 30
        crisis = [Paragraph(self.scenario.crisis or "", TextStyle(Face.SANS, size, WHITE))]
        self.last = column(page, told, crisis, self.top, least=28)
        self._aside(page, Box(rule.x + 44, top + 12, ASIDE - 44, bottom - top - 12))

    def _head(self, page: Page) -> float:
        """Put title, day and item, and what has to be known of the case; return where they end."""
        scenario = self.scenario
        back = Box(WIDTH - SIDE - 190, 48, 190, 56)
        button(page, back, old_press(BACK, *words.BACK))
        title = Box(SIDE, 36, back.x - GAP - SIDE, page.size(TITLE * 0.9) * LEADING + 6)
        page.line(scenario.title, title, TextStyle(Face.SERIF, TITLE, WHITE), least=30)
        under = Box(SIDE + 2, title.bottom, WIDTH - 2 * SIDE, page.size(26) * LEADING)
        said = window.subtitle(scenario.item, scenario.date)
        page.line(said, under, TextStyle(Face.SANS, 26, MIST), least=24)
        notice = window.notice(scenario.basis, scenario.sensitivity)
        if not notice:
            return under.bottom + 36
        line = under.moved(dy=under.h + 4)
        page.line(notice, line, TextStyle(Face.SANS, 26, GOLD), least=24)
        return line.bottom + 30

    def _aside(self, page: Page, box: Box) -> None:
        """Put the seat with what it can do, and under it the seed."""
        head, quiet = TextStyle(Face.STRONG, 26, GOLD), TextStyle(Face.SANS, 26, MIST)
        line = Box(box.x, box.y, box.w, page.size(26) * LEADING)
        page.line(words.YOUR_SEAT, line, head)
        seat = next(each for each in self.seats if each.code == self.seat)
        w, h = FLAG
        flag = Box(box.x, line.bottom + 10, w, h)
        page.add(flag_pieces(seat, flag))
        name = Box(flag.right + 26, flag.y, box.right - flag.right - 26, h)
        page.line(seat.name, name, TextStyle(Face.SERIF, 44, WHITE), least=28)
        told = words.stands_as(self.seat, self.penholder, self.scenario.council)
        room = Box(box.x, flag.bottom + 16, box.w, page.size(26) * LEADING * 3 + 1)
        top = page.prose(told, room, quiet) + 16
        press = old_press(ANOTHER, *words.ANOTHER_SEAT)
        button(page, Box(box.x, top, min(button_width(page, press), box.w), 56), press)
        self._seed(page, Box(box.x, top + 56 + 34, box.w, box.bottom - top - 90))

    @staticmethod
    def _label_width(page: Page) -> float:
        return page.measure.width(words.SEED, Face.STRONG, page.size(26)) + 24

    def _seed(self, page: Page, box: Box) -> None:
        """Put the seed to be read and written over, and what it is for."""
        high = max(56.0, page.size(28) * LEADING + 20)
        label = Box(box.x, box.y, self._label_width(page), high)
        page.line(words.SEED, label, TextStyle(Face.STRONG, 26, GOLD))
        entry = self.entries[SEED.name]
        field(page, SEED, Box(label.right, box.y, 240, high), entry, words.SEED_HINT)
        note = Box(box.x, box.y + high + 12, box.w, box.bottom - box.y - high - 12)
        page.prose(words.SEED_NOTE, note, TextStyle(Face.SANS, 26, MIST))

    def _levels(self, page: Page) -> float:
        """Put the levels at the foot; return where they start."""
        high = min(page.size(TILE), page.height * 0.165)
        row = Box(SIDE, page.height - 40 - high, WIDTH - 2 * SIDE, high)
        for (level, (label, about)), box in zip(LEVELS.items(), row.row(3, GAP), strict=True):
            key = words.LEVEL_KEYS[level]
            press = old_press(Control(Kind.ACTION, level), label, key, level is Level.HISTORIAN)
            tile(page, box, press._replace(about=about))
        return row.y - 30

    def press(self, key: Key) -> Turn:
        """Take a key; from the seed, Enter goes back to the levels."""
        if self.focused == SEED and key.name in {"return", "enter", "up", "down"}:
            self.focused = None
            return None
        return super().press(key)

    def write(self, text: str) -> Turn:
        """Type digits, and nothing else, into the seed."""
        return super().write("".join(c for c in text if c in "0123456789"))

    def longest(self, _field: Control) -> int:
        """Return how many digits a seed has."""
        return DIGITS

    def activate(self, control: Control) -> Turn:
        """Begin, take another seat, or go back."""
        if control == BACK:
            return self.escape()
        if control == ANOTHER:
            title = words.WHICH_SEAT
            return Push(ChooserScreen(title, self.seats, self.seat, self._take_seat))
        if control.kind is Kind.ACTION:
            return self.begin(Terms(self.seat, Level(control.name), self.seed))
        return None

    def _take_seat(self, seat: str) -> None:
        self.seat = seat
