"""The table during the talks: who would vote how, both hurdles, the draft, and what can be done."""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence

from nine_votes.council.messages import Said, say
from nine_votes.council.voting import VOTES
from nine_votes.phrases.negotiation import in_a_row
from nine_votes.scene.drawings import card, disc
from nine_votes.scene.layout import MARGIN, MIDDLE, WIDTH, Box, Layout, Point, layout
from nine_votes.scene.page import LEADING, Page, Press
from nine_votes.scene.pieces import Align, Control, Face, Kind, Shape, TextStyle
from nine_votes.scene.screens.chamber import lines, one_line, placed
from nine_votes.scene.screens.screen import Turn
from nine_votes.scene.screens.solo.paper import SeatedScreen, Talks
from nine_votes.scene.surroundings import Motion
from nine_votes.scene.text import fitted, stacked
from nine_votes.scene.theme import EMPTY_CELL, GOLD, MIST, PANEL_EDGE, WHITE
from nine_votes.scene.widgets.button import button_row, choice_button, focus_ring
from nine_votes.scene.widgets.clause_strip import clause_strip, wording_detail, wording_strip
from nine_votes.scene.widgets.forecast_card import forecast_bar, forecast_card, forecast_signs
from nine_votes.scene.widgets.wall import backdrop
from nine_votes.views.negotiation import Awaited
from nine_votes.views.negotiation_moves import ClauseCard, WordingCard
from nine_votes.views.negotiation_seats import drawer
from nine_votes.words.resolver import in_words

ROOM = 1200.0
BETWEEN = 8.0
BUTTON = 54.0
HURDLE = 26.0
STRIP = 62.0
"""The height of a clause where there is room for it."""

PIP = 24.0
LOWEST = 36.0
"""The height of a wording where there are many: its key has to stand in it."""

DETAIL_ROOM = 150.0
"""What is kept under the wordings for what one of them would do."""

LONGEST = 220
"""Letters that have room under the buttons."""

TITLE, ASKED = TextStyle(Face.SERIF, 32, WHITE), TextStyle(Face.SERIF, 44, WHITE)
NAMED = TextStyle(Face.STRONG, 25, GOLD)
SAID, QUIET = TextStyle(Face.SANS, 25, WHITE), TextStyle(Face.SANS, 25, MIST)


class TableScreen(SeatedScreen, ABC):
    """What is to be seen of the talks; `opened` is the clause whose wordings are looked at.

    A `warning` is told until the next key.
    """

    def __init__(self, talks: Talks) -> None:
        super().__init__(talks)
        self.motion, self.opened = Motion(), ""
        self.warning: Said = ""

    @property
    def clause(self) -> ClauseCard | None:
        return next((card for card in self.view.clauses if card.id == self.opened), None)

    @property
    def called(self) -> bool:
        return self.view.awaited is Awaited.CALLED

    def wording(self, option: str) -> WordingCard | None:
        wordings = self.clause.wordings if self.clause else ()
        return next((each for each in wordings if each.option == option), None)

    @property
    def looked_at(self) -> WordingCard | None:
        return self.wording(self._reached(Kind.CHOICE))

    def _reached(self, kind: Kind) -> str:
        reached = (c.name for c in (self.pointed, self.focused) if c and c.kind is kind)
        return next(reached, "")

    def compose(self, page: Page) -> None:
        place = layout(len(self.view.seats), page.height)
        page.backdrop = backdrop(place, page.margin)
        self._negotiated(page, place)
        self._clock(page, place)
        with page.unmirrored():
            self._delegations(page, place)
        top = self._count(page, place)
        foot = _foot(place, page.height)
        room = Box(MIDDLE - ROOM / 2, top, ROOM, foot.y - 16 - top)
        if self.called:
            self._ballot(page, place, room)
        elif self.clause:
            self._wordings(page, place, room, self.clause.wordings)
        else:
            _clauses(page, place, room, self.view.clauses)
        button_row(page, foot, list(self.presses()))
        told = Box(foot.x + 6, foot.bottom + 6, foot.w - 12, place.rows.hint - 26 - foot.bottom)
        style = SAID._replace(colour=GOLD if self.warning else WHITE)
        page.prose(self._told(), told, style, Align.MIDDLE, 20)
        hint = Box(MARGIN, place.rows.hint - 17, WIDTH - 2 * MARGIN, 34)
        style = TextStyle(Face.SANS, 24, MIST)
        one_line(page, say("solo-hint", about=self.view.about, seed=self.view.seed), hint, style)

    def _negotiated(self, page: Page, place: Layout) -> None:
        draft = self.negotiation.case.drafts[self.negotiation.state.text.draft]
        one_line(page, draft.symbol or "", place.corner(28, 62), NAMED, Align.START)
        room = place.corner(64, 64 + 2 * 34 * 1.16)
        end = page.prose(self.view.title, room, TITLE, least=24) + 4
        sponsors = place.corner(end, end + 3 * 25 * LEADING)
        lines(page, self.view.sponsors, sponsors, QUIET, Align.START)

    def _clock(self, page: Page, place: Layout) -> None:
        def corner(top: float, high: float) -> Box:
            return place.corner(top, top + high).mirrored(WIDTH)

        clock, means, high = self.view.clock, self.view.resources, page.size(25) * LEADING
        day = corner(28, 34)
        label = corner(day.bottom + 2, 2 * 27 * LEADING)
        points = corner(label.bottom + 4, high)
        favours = corner(points.bottom, high)
        one_line(page, clock.line, day, NAMED, Align.END)
        lines(page, clock.label, label, TextStyle(Face.SANS, 27, WHITE), Align.END)
        pips, said = points.cut_end(means.most_points * (PIP + 6) - 6, 12)
        for i, box in enumerate(pips.row(means.most_points, 6)):
            pip = Box.around(box.centre, PIP, PIP)
            page.add([Shape(_pip(full=i < means.points), pip)])
        one_line(page, means.points_line, said, SAID, Align.END)
        one_line(page, means.favours_line, favours, QUIET, Align.END)
        whole, asked = corner(day.y, favours.bottom - day.y), Control(Kind.BUTTON, "clock")
        page.target(asked, whole, does=self.show_day)
        page.add(focus_ring(whole.grown(6), page.on(asked)))

    def _delegations(self, page: Page, place: Layout) -> None:
        """Put all cards first, then all signs, so that none slides under a neighbour."""
        told, lifts = {seat.who.code: seat for seat in self.view.seats}, self.motion.lifts
        looked_at = self.looked_at
        arrows = {e.who.code: e.direction for e in looked_at.effects} if looked_at else {}
        seats = tuple(self.talks.seats.values())
        seated = list(zip(seats, placed(seats, place), strict=True))
        for seat, where in seated:
            control = Control(Kind.SEAT, seat.code)
            look = (lifts.get(seat.code, 0.0), page.on(control))
            page.add(forecast_card(page.measure, seat, told[seat.code], where, look))
            page.target(control, where.card)
        for seat, where in seated:
            moved = (arrows.get(seat.code, 0), lifts.get(seat.code, 0.0))
            page.add(forecast_signs(page.measure, seat, told[seat.code], where, moved))

    def _count(self, page: Page, place: Layout) -> float:
        count = self.view.hurdles
        middle = 424 + 58 * place.room
        under = middle + 52 + 4 * place.room
        forecast_bar(page, Point(MIDDLE, middle), self.view.seats, count.required, under)
        hurdles = (count.rows[0].line, count.vetoes_alone)
        return _both(page, place, under + 22, hurdles)

    def _wordings(
        self, page: Page, place: Layout, room: Box, wordings: Sequence[WordingCard]
    ) -> None:
        least = DETAIL_ROOM * min(page.canvas.text, 1.2) * (1 + 0.3 * place.room)
        each = max(LOWEST, (room.h - least) / len(wordings) - BETWEEN)
        high = min(STRIP * page.canvas.text, each)
        for number, wording in enumerate(wordings, 1):
            strip, room = room.cut_top(high, BETWEEN)
            wording_strip(page, _within(place, strip), wording, str(number))
        wording_detail(page, room.cut_top(4)[1].inset(16), self.looked_at)

    def _ballot(self, page: Page, place: Layout, room: Box) -> None:
        council, seat = self.negotiation.case.council, self.negotiation.seat
        pledged = self.view.resources.promises[-1:] if self.negotiation.state.pledge else ()
        top = room.y + room.h * 0.06
        told: tuple[tuple[Said, TextStyle], ...] = (
            (in_a_row(*self.view.log[-1].lines[-1:]), TextStyle(Face.SANS, 27, MIST)),
            (say("chamber-how-does", who=council.member(seat)), ASKED),
            *((pledge, TextStyle(Face.STRONG, 26, GOLD)) for pledge in pledged),
        )
        for text, style in told:
            box = place.inside(top, top + page.size(style.size) * LEADING)
            page.line(text, box, style, Align.MIDDLE)
            top = box.bottom + 8
        high = min(84.0, (room.bottom - top - 40) / 3)
        for vote in VOTES[:3]:
            box = Box(MIDDLE - 330, top + 14, 660, high)
            choice_button(page, box, vote, 34)
            top = box.bottom

    @abstractmethod
    def presses(self) -> Iterator[Press]:
        """Yield the buttons under the table."""

    @abstractmethod
    def show_day(self) -> Turn:
        """Show what day it is and what delegations say."""

    def _told(self) -> Said:
        seat = self._reached(Kind.SEAT)
        if self.warning or seat:
            return self.warning or self._said_of(seat)
        return "" if self.clause or self.called else self._lately()

    def _said_of(self, code: str) -> Said:
        """Return why a seat would vote so, as far as that is seen and there is room to say it."""
        view = drawer(self.negotiation, code)
        brief = len(in_words(view.sentence)) > LONGEST
        said = view.seat.sentence if brief else view.sentence
        if not view.seat.notes:
            return said
        whole = say("solo-noted", sentence=said, said=view.seat.notes)
        return said if len(in_words(whole)) > LONGEST + 1 else whole

    def _lately(self) -> Said:
        last = self.view.log[-1]
        if self.negotiation.moves:
            return in_a_row(*last.lines) or say("happened-nothing", move=last.move)
        clock = self.view.clock
        return in_a_row(clock.not_consulted, clock.rushed)

    @property
    def moving(self) -> bool:
        return not self.motion.rests(self.seats_at_hand)

    def tick(self, milliseconds: float) -> bool:
        return self.motion.go(self.seats_at_hand, milliseconds, self.around.pace)

    def first(self, page: Page) -> Control | None:
        """Return what the focus is on at first: the draft, where nothing can be spent by chance."""
        kinds = (Kind.CHOICE, Kind.ITEM)
        inside = (t.control for t in page.targets if t.control.kind in kinds and not t.objection)
        return page.primary or next(inside, None) or super().first(page)


def _pip(*, full: bool) -> str:
    middle = Point(PIP / 2, PIP / 2)
    ring = disc(middle, PIP / 2, GOLD if full else PANEL_EDGE)
    return ring + ("" if full else disc(middle, PIP / 2 - 3.5, EMPTY_CELL))


def _both(page: Page, place: Layout, top: float, texts: tuple[Said, Said]) -> float:
    style, face = TextStyle(Face.STRONG, HURDLE, WHITE), Face.STRONG
    half = (place.inside(top, top + 40).w - 40) / 2
    wished = min(page.size(HURDLE), 34.0)
    sizes = [(wished, 1), (HURDLE, 1), (24.0, 1), (HURDLE, 2), (24.0, 2), (24.0, 3)]
    size = min(fitted(page.measure, text, face, half, sizes)[0] for text in texts)
    set_ = [fitted(page.measure, text, face, half, [(size, 3)])[1] for text in texts]
    step = size * 1.24
    box = place.inside(top, top + step * max(map(len, set_)) + 6)
    for at, lines_, align in zip(box.row(2, 40), set_, (Align.END, Align.START), strict=True):
        block = Box(at.x, at.y + 3, at.w, step * len(lines_))
        page.add(stacked(lines_, block, step, style._replace(size=size), align))
    rule = Box(MIDDLE - 1, top + 4, 2, box.h - 8)
    page.add([Shape(card((2, rule.h), 1, PANEL_EDGE), rule)])
    return box.bottom + 10


def _clauses(page: Page, place: Layout, room: Box, clauses: Sequence[ClauseCard]) -> None:
    high = min(STRIP * page.canvas.text, (room.h + BETWEEN) / len(clauses) - BETWEEN)
    block = (high + BETWEEN) * len(clauses) - BETWEEN
    room = room.moved(dy=max(0.0, room.h - block) * 0.3)
    for clause in clauses:
        strip, room = room.cut_top(high, BETWEEN)
        clause_strip(page, _within(place, strip), clause)


def _within(place: Layout, strip: Box) -> Box:
    wide = min(place.inside(strip.y, strip.bottom).w - 20, strip.w)
    return strip._replace(x=MIDDLE - wide / 2, w=wide)


def _foot(place: Layout, height: float) -> Box:
    top = 912 + place.room * 200
    under = top > place.table.bottom + 8
    half = WIDTH / 2 - MARGIN if under else place.inner.a - 24
    return Box(MIDDLE - half, min(top, height - 158), 2 * half, BUTTON)
