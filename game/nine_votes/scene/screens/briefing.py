"""The briefing: a scenario before it is played, and the ways to take it."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TypeAlias

from nine_votes.council.messages import Said, key_rows, say, with_key
from nine_votes.scenarios.scenario import Scenario
from nine_votes.scene import arrangement
from nine_votes.scene.arrangement import box, column, grow, inset, line, prose, row
from nine_votes.scene.layout import LOWEST, THICKNESS, Box, Place
from nine_votes.scene.page import BACK, LEADING, Page, Press
from nine_votes.scene.parts import BUTTON, centred, headed, presses, rule, tiles
from nine_votes.scene.pieces import Align, Control, Face, Kind, TextStyle
from nine_votes.scene.screens.screen import Pop, Push, Turn
from nine_votes.scene.screens.scrolled import Scrolled
from nine_votes.scene.surroundings import Surroundings, Way
from nine_votes.scene.theme import (
    GOLD,
    INK,
    MIST,
    PAPER,
    QUIET_INK,
    WHITE,
)
from nine_votes.scene.widgets.button import button, button_row, panel, sheet, tabs
from nine_votes.scene.widgets.column import Paragraph
from nine_votes.scene.widgets.seat import card_shadow, flag_pieces, seat_badge, seat_card
from nine_votes.scene.widgets.wall import REACH, bare_wall, board
from nine_votes.views.briefing import (
    BriefingView,
    DraftSheet,
    PrivateCard,
    QuestionView,
    briefing,
)

NOTICE = TextStyle(Face.SANS, 26, GOLD)
READ_ALOUD, ASIDE = 44.0, 646.0
TITLE, MOST_TITLE = 54.0, 1.15
"""The size of the title, and how much larger it is made at most."""

SEAT = (156.0, 136.0)
FLAG = 96.0
PITCH, ROW_GAP = 1.14, 44.0
"""From card to card, in cards; from row to row, between the cards."""

TILE = 144.0

Begin: TypeAlias = Callable[[Path, Scenario, Way], Turn]
"""What leads from a briefing into the scenario, in one of the ways."""


class Leaf(StrEnum):
    CRISIS = "crisis"
    DRAFT = "draft"
    COUNCIL = "council"


LEAVES: Mapping[str, Said] = {
    Leaf.CRISIS: say("briefing-crisis"),
    Leaf.DRAFT: say("briefing-draft"),
    Leaf.COUNCIL: say("briefing-council"),
}
TURNS = {str(i): leaf for i, leaf in enumerate(Leaf, 1)}


class BriefingScreen(Scrolled):
    help = key_rows("briefing-help", "leaves", "pages", "card", "ways", "escape")

    def __init__(
        self,
        around: Surroundings,
        file: Path,
        scenario: Scenario,
        ways: Sequence[Way],
        begin: Begin,
    ) -> None:
        """`begin` leads into the scenario, whose file is given, in the way that is chosen."""
        super().__init__()
        self.around, self.file, self.scenario, self.begin = around, file, scenario, begin
        self.view: BriefingView = briefing(scenario, around.roster, around.drawn, ways)
        self.leaf = Leaf.CRISIS
        self.chosen = ""

    def compose(self, page: Page) -> None:
        page.backdrop = bare_wall(page)
        room = self._head(page)
        room = column(30, self._ways(page), 40).under(page, room)
        {Leaf.CRISIS: self._crisis, Leaf.DRAFT: self._drafts, Leaf.COUNCIL: self._council}[
            self.leaf
        ](page, room)
        for key, leaf in TURNS.items():
            page.shortcut(key, partial(self.turn_to, leaf))

    def turn_to(self, leaf: str) -> Turn:
        self.leaf, self.top, self.last = Leaf(leaf), 0, 0
        self.focused = Control(Kind.TOGGLE, leaf)
        return None

    def choose(self, seat: str) -> Turn:
        self.chosen = seat
        return None

    def show_card(self) -> Turn:
        covered = self.around.settings.hide_cards
        return Push(PrivateCardScreen(self.view.cards[self.chosen], covered=covered))

    def _begin(self, way: str) -> Turn:
        return self.begin(self.file, self.scenario, Way(way))

    def _head(self, page: Page) -> Box:
        size = TITLE * min(1.0, MOST_TITLE / page.canvas.text)
        heading = line(self.scenario.title, TextStyle(Face.SERIF, size, WHITE), least=30)
        heading = heading.sized(high=page.size(size) * LEADING + 6)
        back = Press("back", *BACK, does=self.escape)
        room = column(headed(heading, self.view.subtitle, back), 14).over(page, page.inner)
        row, room = room.cut_top(page.size(30) * LEADING + 16, 26)
        left = tabs(page, row, LEAVES, self.leaf, gap=12)
        notice = row.cut_start(left + 40 - row.x)[1]
        page.each(Kind.TOGGLE, self.turn_to)
        page.line(self.view.notice, notice, NOTICE, Align.END, least=24)
        return room

    def _ways(self, page: Page) -> arrangement.Part:
        first = next((way for way in self.view.ways if not way.objection), None)
        ways = [
            Press(
                *way._replace(primary=way is first),
                does=partial(self._begin, way.name),
                kind=Kind.ACTION,
            )
            for way in self.view.ways
        ]
        return tiles(ways, high=min(page.size(TILE), page.height * 0.148))

    def _crisis(self, page: Page, room: Box) -> None:
        size = READ_ALOUD + (page.height - LOWEST) / 30
        told = prose(self.scenario.crisis or "", TextStyle(Face.SANS, size, WHITE), least=24)
        lines = [line for question in self.view.questions for line in _asked(question)]
        asked = column(12, self.reading(lines, least=24)) if lines else grow()
        row(told, 64, rule(12, 8), 41, asked.sized(wide=ASIDE)).put(page, room)

    def _drafts(self, page: Page, room: Box) -> None:
        page.add([card_shadow(room), panel(room, PAPER, PAPER)])
        lines = [line for draft in self.view.drafts for line in _drafted(draft)]
        paper = column(30, inset(self.reading(lines, least=22), 64, 96), 26)
        paper.put(page, room)

    def _council(self, page: Page, box: Box) -> None:
        high = page.size(56)
        foot = Box(box.x, box.bottom - high, box.w, high)
        room = Box(box.x + REACH, box.y + REACH, box.w - 2 * REACH, 0)
        room = room._replace(h=foot.y - 24 - THICKNESS - REACH - room.y)
        places = _places(len(self.view.seats), room)
        page.add(board([place.card for place in places]))
        for seat, place in zip(self.view.seats, places, strict=True):
            control = Control(Kind.SEAT, seat.code)
            lift = 1.0 if page.lit(control) or seat.code == self.chosen else 0.0
            page.add(seat_card(page.measure, seat, place, lift, page.on(control)))
            if self.view.cards:
                objection = "" if seat.code in self.view.cards else say("briefing-no-card")
                does = partial(self.choose, seat.code)
                page.target(control, place.card, objection=objection, does=does)
        for seat, place in zip(self.view.seats, places, strict=True):
            page.add(seat_badge(page.measure, seat, place, 0))
        self._card_asked(page, foot)

    def _card_asked(self, page: Page, foot: Box) -> None:
        if self.chosen:
            label = say("briefing-show", who=self.view.cards[self.chosen].who)
            it = Press("show card", label, say("briefing-show.key"), does=self.show_card)
            button_row(page, foot, [it])
            return
        text = say("briefing-choose-seat") if self.view.cards else say("briefing-starred")
        page.line(text, foot, TextStyle(Face.SANS, 26, MIST), Align.MIDDLE, least=24)


def _asked(question: QuestionView) -> list[Paragraph]:
    head = TextStyle(Face.STRONG, 26, GOLD)
    said = TextStyle(Face.SANS, 30, WHITE)
    quiet = TextStyle(Face.SANS, 26, MIST)
    lines = [
        Paragraph(question.head, head, above=30),
        Paragraph(question.asked, said, above=4),
        Paragraph(question.about, quiet, above=2),
        Paragraph(question.takes, head, above=22),
        Paragraph(question.majority, said, above=4),
        Paragraph(question.presides, quiet, above=18),
    ]
    return [line for line in lines if line.text]


def _drafted(draft: DraftSheet) -> list[Paragraph]:
    quiet = TextStyle(Face.STRONG, 24, QUIET_INK, PAPER)
    said = TextStyle(Face.SANS, 26, QUIET_INK, PAPER)
    text = TextStyle(Face.SANS, 30, INK, PAPER)
    lines = [
        Paragraph(draft.head, quiet, above=44, leads=True),
        Paragraph(draft.title, TextStyle(Face.SERIF, 38, INK, PAPER), above=2, leads=True),
        Paragraph(draft.from_whom, said, above=6, leads=True),
        Paragraph(draft.open, said, above=2, leads=True),
        *(Paragraph(each, text, above=16) for each in draft.preamble),
        *(Paragraph(c.text, text, above=16, mark=c.number, indent=48) for c in draft.clauses),
    ]
    return [line for line in lines if line.text]


def _places(seats: int, room: Box) -> list[Place]:
    rows = max(range(1, 5), key=lambda count: _scale(seats, count, room))
    columns, scale = -(-seats // rows), min(_scale(seats, rows, room), 1.4)
    w, h = SEAT[0] * scale, SEAT[1] * scale
    top = room.y + (room.h - rows * (h + ROW_GAP) + ROW_GAP) / 2
    places = []
    for i in range(seats):
        row, column = divmod(i, columns)
        in_row = min(columns, seats - row * columns)
        left = room.centre.x - (in_row * w * PITCH - w * (PITCH - 1)) / 2
        box = Box(left + column * w * PITCH, top + row * (h + ROW_GAP), w, h)
        places.append(Place(box, box))
    return places


def _scale(seats: int, rows: int, room: Box) -> float:
    columns = -(-seats // rows)
    across = room.w / (SEAT[0] * (columns * PITCH - PITCH + 1))
    return min(across, (room.h - (rows - 1) * ROW_GAP) / (SEAT[1] * rows))


class PrivateCardScreen(Scrolled):
    """The card of one seat over the screen before; leaving it covers it again."""

    over = True
    arrows_scroll = True

    def __init__(self, card: PrivateCard, *, covered: bool) -> None:
        """`covered` says whether somebody has to ask for it before it is seen."""
        super().__init__()
        self.card, self.covered = card, covered

    def compose(self, page: Page) -> None:
        if self.covered:
            self._cover(page)
        else:
            self._open(page)

    def uncover(self) -> Turn:
        self.covered = False
        return None

    def _cover(self, page: Page) -> None:
        show = Press("uncover", *with_key("briefing-uncover"), does=self.uncover, primary=True)
        back = Press("cover", *BACK, does=Pop)
        said = prose(say("briefing-covered"), TextStyle(Face.SANS, 28, INK, PAPER))
        place = sheet(page, say("briefing-cover", who=self.card.who), 240 + page.size(110))
        said.put(page, place)
        presses(show, back).under(page, place)

    def _open(self, page: Page) -> None:
        high = min(page.height - 120, 360 + page.size(400))
        place = sheet(page, self.card.seat.name, high, 1300)
        flag = Box(place.right - FLAG * 4 / 3, place.y - 84, FLAG * 4 / 3, FLAG)
        page.add(flag_pieces(self.card.seat, flag))
        style = TextStyle(Face.SANS, 32, INK, PAPER)
        lines = [Paragraph(line, style, above=22) for line in self.card.lines]
        cover = Press("cover", *with_key("briefing-cover-it"), does=Pop, primary=True)
        foot = centred(box(button, cover, high=BUTTON), 300)
        column(24, inset(self.reading(lines, least=24), 0, 30), 28, foot).put(page, place)
