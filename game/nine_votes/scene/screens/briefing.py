"""The briefing: a scenario before it is played, and the ways to take it."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TypeAlias

from nine_votes.phrases import briefing as words
from nine_votes.scenarios.scenario import Scenario
from nine_votes.scene.boxes import Box
from nine_votes.scene.drawings import card
from nine_votes.scene.layout import LOWEST, THICKNESS, WIDTH, Place
from nine_votes.scene.page import LEADING, Page
from nine_votes.scene.pieces import Align, Control, Face, Kind, Shape, TextStyle
from nine_votes.scene.screens.private_card import PrivateCardScreen
from nine_votes.scene.screens.screen import Key, Push, Turn
from nine_votes.scene.screens.scrolled import Scrolled
from nine_votes.scene.surroundings import Surroundings
from nine_votes.scene.theme import GOLD, INK, MIST, PANEL_EDGE, PAPER, WHITE
from nine_votes.scene.ways import Way
from nine_votes.scene.widgets.board import REACH, board
from nine_votes.scene.widgets.button import button, button_width, focus_ring, old_press
from nine_votes.scene.widgets.column import Paragraph, column
from nine_votes.scene.widgets.seat import card_shadow, seat_badge, seat_card
from nine_votes.scene.widgets.sheet import panel
from nine_votes.scene.widgets.tile import tile
from nine_votes.scene.widgets.wall import bare_wall
from nine_votes.views.briefing import BriefingView, DraftView, QuestionView, briefing

BACK = Control(Kind.BUTTON, "back")
SHOW_CARD = Control(Kind.BUTTON, "show card")
SIDE, GAP = 96.0, 24.0
READ_ALOUD = 44.0
TITLE, MOST_TITLE = 54.0, 1.15
"""The size of the title, and how much larger it is made at most."""

QUIET = "#4B5B70"
SEAT = (156.0, 136.0)
PITCH, ROW_GAP = 1.14, 44.0
"""From card to card, in cards; from row to row, between the cards."""

TILE, TAB = 144.0, 22.0
"""Lines that a page key scrolls by."""

Begin: TypeAlias = Callable[[Path, Scenario, Way], Turn]
"""What leads from a briefing into the scenario, in one of the ways."""


class Leaf(StrEnum):
    """One of the leaves of a briefing, of which one is seen."""

    CRISIS = "crisis"
    DRAFT = "draft"
    COUNCIL = "council"


LEAVES = {Leaf.CRISIS: words.CRISIS, Leaf.DRAFT: words.DRAFT, Leaf.COUNCIL: words.COUNCIL}
TURNS = {str(i): leaf for i, leaf in enumerate(Leaf, 1)}


class BriefingScreen(Scrolled):
    """Three leaves about a scenario, and under them the ways to begin."""

    help = words.HELP

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
        """Lay the head, the leaf that is turned to, and the ways."""
        page.backdrop = bare_wall(page)
        top = self._head(page)
        bottom = self._ways(page)
        box = Box(SIDE, top, WIDTH - 2 * SIDE, bottom - top)
        {Leaf.CRISIS: self._crisis, Leaf.DRAFT: self._drafts, Leaf.COUNCIL: self._council}[
            self.leaf
        ](page, box)

    def press(self, key: Key) -> Turn:
        """Take a key: a digit turns to a leaf."""
        if key.name in TURNS:
            self._turn_to(TURNS[key.name])
            return None
        return super().press(key)

    def activate(self, control: Control) -> Turn:
        """Turn to a leaf, choose a seat, show its card, begin, or go back."""
        if control == BACK:
            return self.escape()
        if control == SHOW_CARD:
            covered = self.around.settings.hide_cards
            return Push(PrivateCardScreen(self.view.cards[self.chosen], covered=covered))
        if control.kind is Kind.SEAT:
            self.chosen = control.name
        elif control.kind is Kind.TOGGLE:
            self._turn_to(Leaf(control.name))
        else:
            return self.begin(self.file, self.scenario, Way(control.name))
        return None

    def _turn_to(self, leaf: Leaf) -> None:
        self.leaf, self.top, self.last = leaf, 0, 0
        self.focused = Control(Kind.TOGGLE, leaf)

    def _head(self, page: Page) -> float:
        """Put title, day and item, the leaves and the notice; return where they end."""
        back = Box(WIDTH - SIDE - 190, 48, 190, 56)
        button(page, back, old_press(BACK, *words.BACK))
        size = TITLE * min(1.0, MOST_TITLE / page.canvas.text)
        title = Box(SIDE, 36, back.x - GAP - SIDE, page.size(size) * LEADING + 6)
        page.line(self.view.title, title, TextStyle(Face.SERIF, size, WHITE), least=30)
        high = page.size(26) * LEADING
        under = Box(SIDE + 2, title.bottom, WIDTH - 2 * SIDE, high)
        page.line(self.view.subtitle, under, TextStyle(Face.SANS, 26, MIST), least=24)
        row = Box(SIDE, under.bottom + 14, WIDTH - 2 * SIDE, page.size(30) * LEADING + 16)
        left = self._tabs(page, row)
        notice = Box(left + 40, row.y, row.right - left - 40, row.h)
        page.line(self.view.notice, notice, TextStyle(Face.SANS, 26, GOLD), Align.END, least=24)
        return row.bottom + 26

    def _tabs(self, page: Page, row: Box) -> float:
        """Put the leaves side by side, the one turned to underlined; return where they end."""
        left, size = row.x - TAB, page.size(30)
        for leaf, label in LEAVES.items():
            control, here = Control(Kind.TOGGLE, leaf), leaf is self.leaf
            wide = page.measure.width(label, Face.STRONG, size) + 2 * TAB
            box = Box(left, row.y, wide, row.h)
            ink = WHITE if here or page.lit(control) else MIST
            page.target(control, box)
            page.line(label, box, TextStyle(Face.STRONG, 30, ink), Align.MIDDLE)
            if here:
                under = Box(box.x + TAB, box.bottom - 5, wide - 2 * TAB, 5)
                page.add([Shape(card((under.w, 5), 2.5, GOLD), under)])
            page.add(focus_ring(box.grown(-5), page.on(control)))
            left = box.right + 12
        return left

    def _ways(self, page: Page) -> float:
        """Put the ways to begin at the foot; return where they start."""
        high = min(page.size(TILE), page.height * 0.148)
        row = Box(SIDE, page.height - 40 - high, WIDTH - 2 * SIDE, high)
        first = next((way for way in self.view.ways if not way.objection), None)
        for way, box in zip(self.view.ways, row.row(len(self.view.ways), GAP), strict=True):
            control = Control(Kind.ACTION, way.name)
            press = old_press(control, way.label, way.key, way is first, way.objection)
            tile(page, box, press._replace(about=way.about))
        return row.y - 30

    def _crisis(self, page: Page, box: Box) -> None:
        """Put what is read aloud, and beside it what is asked and what it takes."""
        rule = Box(box.right - 690, box.y + 12, 3, box.h - 20)
        told = Box(box.x, box.y, rule.x - box.x - 64, box.h)
        size = READ_ALOUD + (page.height - LOWEST) / 30
        page.prose(self.view.crisis, told, TextStyle(Face.SANS, size, WHITE), least=24)
        page.add([Shape(card((rule.w, rule.h), 1.5, PANEL_EDGE), rule)])
        inner = Box(rule.x + 44, box.y + 12, box.right - rule.x - 44, box.h - 12)
        lines = [line for question in self.view.questions for line in _asked(question)]
        if lines:
            self.last = column(page, inner, lines, self.top, least=24)

    def _drafts(self, page: Page, box: Box) -> None:
        """Put the draft on paper, and further ones under it."""
        page.add([card_shadow(box), panel(box, PAPER, PAPER)])
        inner = Box(box.x + 64, box.y + 30, box.w - 160, box.h - 56)
        lines = [line for draft in self.view.drafts for line in _drafted(draft)]
        self.last = column(page, inner, lines, self.top, least=22)

    def _council(self, page: Page, box: Box) -> None:
        """Put every seat on a card of its own, and under them the one that is chosen."""
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
                objection = "" if seat.code in self.view.cards else words.NO_CARD
                page.target(control, place.card, objection=objection)
        for seat, place in zip(self.view.seats, places, strict=True):
            page.add(seat_badge(page.measure, seat, place, 0, words.PRESIDENT))
        self._card_asked(page, foot)

    def _card_asked(self, page: Page, foot: Box) -> None:
        """Put the way to the card of the seat that is chosen, or how to choose one."""
        if self.chosen:
            press = old_press(SHOW_CARD, self.view.cards[self.chosen].button, words.SHOW_CARD)
            wide = min(button_width(page, press), foot.w)
            button(page, Box(foot.centre.x - wide / 2, foot.y, wide, foot.h), press)
            return
        line = words.STARRED
        if self.view.cards:
            line = f"{line} {words.CHOOSE_SEAT}"
        page.line(line, foot, TextStyle(Face.SANS, 26, MIST), Align.MIDDLE, least=24)


def _asked(question: QuestionView) -> list[Paragraph]:
    """Return a question as lines of the panel."""
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


def _drafted(draft: DraftView) -> list[Paragraph]:
    """Return a draft as lines of its paper."""
    quiet = TextStyle(Face.STRONG, 24, QUIET, PAPER)
    said = TextStyle(Face.SANS, 26, QUIET, PAPER)
    text = TextStyle(Face.SANS, 30, INK, PAPER)
    lines = [
        Paragraph(draft.head, quiet, above=44, leads=True),
        Paragraph(draft.title, TextStyle(Face.SERIF, 38, INK, PAPER), above=2, leads=True),
        Paragraph(draft.from_whom, said, above=6, leads=True),
        Paragraph(draft.open, said, above=2, leads=True),
        *(Paragraph(words, text, above=16) for words in draft.preamble),
        *(Paragraph(c.text, text, above=16, mark=c.number, indent=48) for c in draft.clauses),
    ]
    return [line for line in lines if line.text]


def _places(seats: int, room: Box) -> list[Place]:
    """Return where the cards of so many seats lie, in as many rows as make them largest."""
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
    """Return how large cards can be in so many rows."""
    columns = -(-seats // rows)
    across = room.w / (SEAT[0] * (columns * PITCH - PITCH + 1))
    return min(across, (room.h - (rows - 1) * ROW_GAP) / (SEAT[1] * rows))
