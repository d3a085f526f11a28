"""Sheets of paper over a screen: something to read, and what can be done about it.

Those of the talks are the instructions, the clock, the log, the news of a turn, and what is to be
known before a step.
"""

from abc import ABC
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import TypeAlias

from nine_votes.council.messages import Message, Said, say, with_key
from nine_votes.delegations import moves as to
from nine_votes.delegations.moves import Move
from nine_votes.delegations.play import in_order
from nine_votes.phrases.negotiation import in_a_row, price
from nine_votes.scene.arrangement import column, grow, inset
from nine_votes.scene.page import Does, Page, Press
from nine_votes.scene.parts import presses
from nine_votes.scene.pieces import Face, TextStyle
from nine_votes.scene.proceedings import Proceedings
from nine_votes.scene.screens.form import Form
from nine_votes.scene.screens.screen import Pop, Screen, Turn
from nine_votes.scene.screens.scrolled import Scrolled
from nine_votes.scene.surroundings import Surroundings
from nine_votes.scene.theme import FAINT, INK, PAPER
from nine_votes.scene.widgets.button import PAD, sheet
from nine_votes.scene.widgets.column import Paragraph, column_height
from nine_votes.sitting.course import Course
from nine_votes.sitting.negotiation import Negotiation
from nine_votes.views.chamber import SeatView
from nine_votes.views.floor import delegations
from nine_votes.views.negotiation import Cable, LogEntry, NegotiationView, negotiation_view
from nine_votes.views.negotiation_debrief import OpenedLine
from nine_votes.views.negotiation_moves import WordingCard
from nine_votes.views.negotiation_seats import Drawer, RedLineView
from nine_votes.views.negotiation_vote import VotedRow

Again: TypeAlias = Callable[[Negotiation, str], Turn]


class NoNegotiationError(ValueError):
    """A screen of a negotiation was opened on a sitting that has none."""


class Talks:
    """A negotiation at the window: the sitting, and its view, made anew once it has gone on."""

    def __init__(
        self,
        around: Surroundings,
        proceedings: Proceedings,
        again: Again,
        others: Callable[[], Screen],
    ) -> None:
        """Go on with a sitting in which a negotiation has begun.

        `again` leads into the same game once more, with a red line left out where one is named;
        `others` returns the screen of all cases, which lies under the table.
        """
        self.around, self.proceedings, self.again = around, proceedings, again
        self.others = others
        self._seen: tuple[Course, NegotiationView] | None = None

    @property
    def course(self) -> Course:
        return self.proceedings.sitting.course

    @property
    def negotiation(self) -> Negotiation:
        found = self.course.negotiation
        if found is None:
            raise NoNegotiationError
        return found

    @property
    def seats(self) -> Mapping[str, SeatView]:
        seats = delegations(self.course.meeting, self.around.drawn)
        return {seat.code: seat for seat in seats}

    @property
    def view(self) -> NegotiationView:
        if self._seen is None or self._seen[0] is not self.course:
            self._seen = (self.course, negotiation_view(self.course))
        return self._seen[1]


class SeatedScreen(Form, ABC):
    def __init__(self, talks: Talks) -> None:
        super().__init__()
        self.talks, self.around, self.proceedings = talks, talks.around, talks.proceedings

    @property
    def negotiation(self) -> Negotiation:
        return self.talks.negotiation

    @property
    def view(self) -> NegotiationView:
        return self.talks.view


WIDE = 1400.0
AROUND = 212.0
"""What a sheet is higher than its text: the title, the buttons and the room between."""

LEAST = 22.0
POINTS = 62.0
"""The room for the points of a line of the ledger, or the number of a paragraph."""

FAR = 1 << 20
"""More lines than any log has."""

ALARM = "#9E2410"
"""The ink of a warning on paper."""

SAID = TextStyle(Face.SANS, 28, INK, PAPER)
STRONG = TextStyle(Face.STRONG, 28, INK, PAPER)
QUIET = TextStyle(Face.SANS, 24, FAINT, PAPER)
WARNED = TextStyle(Face.STRONG, 26, ALARM, PAPER)

CLOSE = Press("close", *with_key("button-close"), primary=True)
Send: TypeAlias = tuple[Message, Message]
"""The words and the key of the button that takes a step."""


class PaperScreen(Scrolled):
    over = True
    arrows_scroll = True

    def __init__(self, title: Said, paragraphs: Iterable[Paragraph], *doings: Press) -> None:
        """Begin at the top; a button that does nothing, or leads nowhere, closes the sheet."""
        super().__init__()
        self.title, self.paragraphs = title, tuple(paragraphs)
        self.doings = [it._replace(does=partial(_closing, it.does)) for it in doings]

    def compose(self, page: Page) -> None:
        wished = column_height(page, WIDE - 2 * PAD - 30, self.paragraphs)
        high = min(page.height - 70 - AROUND, wished + 8)
        text = inset(self.reading(self.paragraphs, least=LEAST), 0, 30).sized(high=high)
        place = sheet(page, self.title, AROUND + high, WIDE)
        column(text, grow(), presses(*self.doings)).put(page, place)
        self.top = min(self.top, self.last)


def _closing(does: Does | None) -> Turn:
    return (does() if does else None) or Pop()


def heading(text: Said, above: float = 20) -> Paragraph:
    return Paragraph(text, STRONG, above, leads=True)


def told_in(style: TextStyle, above: float, *texts: Said) -> Iterator[Paragraph]:
    return (Paragraph(text, style, above) for text in texts if text)


def weighed(view: Drawer | VotedRow) -> Iterator[Paragraph]:
    """Yield what a vote rests on: the ledger, the red lines, and what would bring it nearer.

    It stands closer where all votes are known and their reasons are read one after another.
    """
    above, hidden = (18, "") if isinstance(view, VotedRow) else (20, view.hidden)
    yield heading(say("drawer-ledger"), above)
    if hidden:
        yield Paragraph(hidden, SAID, above=4)
    else:
        for row in view.ledger:
            yield Paragraph(
                row.text, SAID, above=4, mark=say("drawer-points", points=row.points), indent=POINTS
            )
        yield Paragraph(view.total, STRONG, above=6)
    yield heading(say("drawer-red-lines"), above)
    if not view.red_lines:
        yield Paragraph(say("drawer-no-lines"), SAID, above=4)
    for line in view.red_lines:
        yield Paragraph(line.sentence, SAID, above=6)
        standing = say("drawer-crossed-alone", crossed=line.crossed)
        yield Paragraph(standing, WARNED if line.crossed else QUIET, above=2)
        yield from resting(line, apart=isinstance(view, Drawer))
    if view.changes:
        yield heading(say("drawer-what-would-change-it"))
    yield from told_in(SAID, 4, *view.changes)


def resting(line: RedLineView | OpenedLine, *, apart: bool = False) -> Iterator[Paragraph]:
    firm = (line.firmness, line.rests_on)
    return told_in(QUIET, 2, *(firm if apart else (in_a_row(*firm),)), line.observers)


def cable_paper(cable: Cable, begins: Said, *doings: Press) -> PaperScreen:
    """Return the cable from the capital; `begins` is what stands first."""
    return PaperScreen(say("talks-cable"), _cable(cable, begins), *doings)


def _cable(cable: Cable, begins: Said) -> Iterator[Paragraph]:
    yield from told_in(SAID, 0, begins)
    yield from told_in(SAID, 14, cable.wants)
    for line in cable.lines:
        yield heading(say("talks-says-alone", own=line.own_line), 16)
        reason = say("talks-reason-alone", because=line.because, barred=line.barred)
        yield Paragraph(reason, SAID)
        if line.crossed:
            yield Paragraph(say("talks-crossed-now"), WARNED)
    yield from told_in(QUIET, 20, cable.note)


def clock_paper(view: NegotiationView, show_log: Does) -> PaperScreen:
    log = Press("log", *with_key("solo-log"), does=show_log)
    return PaperScreen(view.clock.label, _day(view), log, CLOSE)


def _day(view: NegotiationView) -> Iterator[Paragraph]:
    clock = view.clock
    yield from told_in(SAID, 12, clock.left, clock.rushed, clock.not_consulted, clock.lapses)
    yield from told_in(SAID, 12, view.without, *view.resources.promises)
    if view.said:
        yield heading(say("talks-said"))
    yield from told_in(SAID, 8, *view.said)


def log_paper(entries: Sequence[LogEntry]) -> PaperScreen:
    """Return everything that happened, the latest last and seen first."""
    paper = PaperScreen(say("talks-log"), _log(entries), CLOSE)
    paper.top = FAR
    return paper


def _log(entries: Sequence[LogEntry]) -> Iterator[Paragraph]:
    day: Said = ""
    for entry in entries:
        if entry.day != day:
            yield Paragraph(entry.day, QUIET, above=24, leads=True)
            day = entry.day
        if entry.move:
            yield heading(say("happened-nth", number=entry.number, move=entry.move), 12)
        for line in entry.lines:
            yield Paragraph(line, SAID, above=2, indent=34)
    if len(entries) == 1 and not entries[0].lines:
        yield Paragraph(say("solo-nothing-yet"), SAID)


def news_paper(title: Said, lines: Iterable[Said]) -> PaperScreen:
    go_on = Press("go on", *with_key("solo-go-on"), primary=True)
    return PaperScreen(title, told_in(SAID, 12, *lines), go_on)


def caution_paper(title: Said, lines: Iterable[Said], go: Send, does: Does) -> PaperScreen:
    let_be = Press("let be", *with_key("solo-let-be"), primary=True)
    return PaperScreen(title, told_in(SAID, 14, *lines), Press("go", *go, does=does), let_be)


PRESSING: tuple[Send, ...] = (
    with_key("solo-propose"),
    with_key("solo-withhold"),
    with_key("solo-promise"),
)


def priced(label: Message, price: Said) -> Message:
    return say("solo-priced", label=label, price=price) if price else label


def pressing_paper(
    negotiation: Negotiation, clause: str, wording: WordingCard, make: Callable[[Move], Turn]
) -> PaperScreen:
    case, state, which = negotiation.case, negotiation.state, (clause, wording.option)
    asked = say("talks-sentence", text=say("solo-pressing", wording=wording.label))
    moves: tuple[Move, ...] = (to.Propose(*which), to.HoldOut(*which), to.TradeVote(*which))
    doings = [
        Press(
            move.terms.word,
            priced(said, price(move, case, state)),
            key,
            objection=in_order(case, state, move) or "",
            does=partial(make, move),
        )
        for (said, key), move in zip(PRESSING, moves, strict=True)
    ]
    paragraphs = told_in(SAID, 14, asked, wording.warning)
    return PaperScreen(
        say("solo-pressing-title"), paragraphs, *doings, CLOSE._replace(primary=False)
    )
