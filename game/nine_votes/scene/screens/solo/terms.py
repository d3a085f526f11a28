"""What a game is begun with: the case, then which seat is yours, the seed, and the level."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from secrets import randbelow
from typing import TypeAlias

from nine_votes.council.members import the_member
from nine_votes.council.messages import Cases, say, with_key
from nine_votes.delegations.worlds import Level
from nine_votes.phrases import window
from nine_votes.phrases.negotiation import LEVEL, LEVEL_ABOUT
from nine_votes.scenarios.scenario import Scenario
from nine_votes.scene.arrangement import Part, box, column, grow, inset, line, prose, row
from nine_votes.scene.layout import LOWEST
from nine_votes.scene.page import LEADING, Page, Press
from nine_votes.scene.parts import flag, headed, labelled, press, rule, tiles
from nine_votes.scene.pieces import Control, Face, Kind, TextStyle
from nine_votes.scene.screens.gallery import GalleryScreen
from nine_votes.scene.screens.notices import ChooserScreen
from nine_votes.scene.screens.screen import Key, Push, Screen, Turn
from nine_votes.scene.screens.scrolled import Scrolled
from nine_votes.scene.surroundings import Surroundings
from nine_votes.scene.theme import GOLD, MIST, WHITE
from nine_votes.scene.widgets.column import Paragraph
from nine_votes.scene.widgets.field import Entry, field
from nine_votes.scene.widgets.wall import bare_wall
from nine_votes.views.chamber import SeatView, seats
from nine_votes.words.resolver import in_words

SEED = Control(Kind.FIELD, "seed")
TILE, ASIDE = 150.0, 690.0
READ_ALOUD = 44.0
TITLE, NAME = TextStyle(Face.SERIF, 54, WHITE), TextStyle(Face.SERIF, 44, WHITE)
LABEL = TextStyle(Face.STRONG, 26, GOLD)
QUIET, NOTICE = TextStyle(Face.SANS, 26, MIST), TextStyle(Face.SANS, 26, GOLD)
FLAG = (112.0, 84.0)
DIGITS = 6
LEVEL_KEY = Cases("solo", Level)
SEEDS = 10_000
"""Seeds are drawn below this number, to be short enough to be said across a room."""


Opens = Callable[[Path, Scenario], Screen]
"""What leads on from a case, whose file is given."""


class CasesScreen(GalleryScreen):
    title = say("solo-cases")

    def __init__(
        self, around: Surroundings, opens: Opens, files: Sequence[Path] | None = None
    ) -> None:
        super().__init__(around, (), lambda *_: None, files)
        self.opens = opens

    def read(self, name: str) -> Scenario | None:
        """Read a file; only what can be negotiated, or has to be mended, gets a card."""
        scenario = super().read(name)
        if scenario and not scenario.negotiable:
            del self.cards[name]
        elif scenario:
            length = say("solo-turns", turns=len(scenario.politics.timing.turns))
            self.cards[name] = self.cards[name]._replace(length=(length,))
        return scenario

    def opened(self, file: Path, scenario: Scenario) -> Screen:
        return self.opens(file, scenario)


@dataclass(frozen=True, slots=True)
class Terms:
    """What a game is begun with; `without` names a red line that is left out of it."""

    seat: str
    level: Level
    seed: int
    without: str = ""


Begin: TypeAlias = Callable[[Terms], Turn]


class TermsScreen(Scrolled):
    help = (
        (say("solo-terms-levels"), say("solo-terms-levels.does")),
        (say("solo-another-seat.key"), say("solo-terms-seat")),
        (say("solo-scroll"), say("solo-scroll.does")),
    )

    def __init__(self, around: Surroundings, scenario: Scenario, begin: Begin) -> None:
        super().__init__()
        self.around, self.scenario, self.begin = around, scenario, begin
        self.seat = scenario.seat or scenario.council.codes[0]
        self.penholder = scenario.draft.penholder or self.seat
        self.entries[SEED.name] = Entry(str(randbelow(SEEDS - 1) + 1))

    @property
    def seats(self) -> tuple[SeatView, ...]:
        return seats(self.scenario.council, self.scenario.date, self.around.drawn)

    @property
    def seed(self) -> int:
        return int(self.entries[SEED.name].text or 0)

    def compose(self, page: Page) -> None:
        page.backdrop = bare_wall(page)
        room = self._head(page).over(page, page.inner)
        levels = tiles(self._levels, high=min(page.size(TILE), page.height * 0.165))
        room = column(30, levels, 40).under(page, room)
        size = READ_ALOUD + (page.height - LOWEST) / 30
        crisis = [Paragraph(self.scenario.crisis or "", TextStyle(Face.SANS, size, WHITE))]
        beside = column(12, self._aside(page)).sized(wide=ASIDE - 44)
        row(self.reading(crisis, least=28), 84, rule(12, 8), 41, beside).put(page, room)

    def _head(self, page: Page) -> Part:
        scenario = self.scenario
        back = Press("back", *with_key("button-back"), does=self.escape)
        under = window.subtitle(scenario.item, scenario.date)
        notice = window.notice(scenario.basis, scenario.sensitivity)
        said = inset(line(notice, NOTICE, least=24), 2, -2) if notice else None
        title = line(scenario.title, TITLE, least=30)
        heading = title.sized(high=page.size(TITLE.size * 0.9) * LEADING + 6)
        return column(headed(heading, under, back), said and 4, said, 30 if said else 36)

    def _aside(self, page: Page) -> Part:
        seat = next(each for each in self.seats if each.code == self.seat)
        council = self.scenario.council
        told = say(
            "solo-stands-as",
            permanent=self.seat in council.permanent,
            own=self.seat == self.penholder,
            holder=the_member(self.penholder, council),
        )
        words = with_key("solo-another-seat")
        another = Press("another seat", *words, does=self._ask_seat)
        title = say("solo-seed")
        label = page.measure.width(in_words(title), Face.STRONG, page.size(26)) + 24
        hint = in_words(say("solo-seed.hint"))
        seed = box(field, SEED, self.entries[SEED.name], hint, wide=240)
        return column(
            *(line(say("solo-your-seat"), LABEL), 10),
            *(row(flag(seat, *FLAG), 26, line(seat.name, NAME, least=28)).sized(high=FLAG[1]), 16),
            *(prose(told, QUIET, most=3), 16),
            *(row(press(another, high=56), grow()), 34),
            labelled(line(title, LABEL), label, seed).sized(
                high=max(56.0, page.size(28) * LEADING + 20)
            ),
            *(12, prose(say("solo-seed.note"), QUIET)),
        )

    @property
    def _levels(self) -> list[Press]:
        return [
            Press(
                level,
                LEVEL(level),
                LEVEL_KEY(level),
                about=LEVEL_ABOUT(level),
                does=partial(self._begin, level),
                primary=level is Level.HISTORIAN,
                kind=Kind.ACTION,
            )
            for level in Level
        ]

    def press(self, key: Key) -> Turn:
        """Take a key; from the seed, Enter goes back to the levels."""
        if self.focused == SEED and key.name in {"return", "enter", "up", "down"}:
            self.focused = None
            return None
        return super().press(key)

    def write(self, text: str) -> Turn:
        return super().write("".join(c for c in text if c in "0123456789"))

    def longest(self, _field: Control) -> int:
        return DIGITS

    def _begin(self, level: Level) -> Turn:
        return self.begin(Terms(self.seat, level, self.seed))

    def _ask_seat(self) -> Turn:
        return Push(ChooserScreen(say("solo-which-seat"), self.seats, self.seat, self._take_seat))

    def _take_seat(self, seat: str) -> None:
        self.seat = seat
