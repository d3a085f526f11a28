"""After the talks: why each voted so, and then looking back on the game, leaf by leaf."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import partial

from nine_votes.council.messages import Cases, Said, say, with_key
from nine_votes.council.voting import VOTE
from nine_votes.phrases import questions
from nine_votes.phrases.negotiation import in_a_row
from nine_votes.scene.arrangement import Part, box, column, evenly, grow, inset, line, prose, row
from nine_votes.scene.drawings import BADGE, badge, card, scaled
from nine_votes.scene.layout import Box
from nine_votes.scene.page import LEADING, Page, Press
from nine_votes.scene.parts import press, presses, title
from nine_votes.scene.pieces import Align, Control, Face, Kind, Shape, TextStyle
from nine_votes.scene.screens.record import RecordPanel
from nine_votes.scene.screens.screen import Pop, Push, Turn
from nine_votes.scene.screens.scrolled import Rolling, Scrolled
from nine_votes.scene.screens.solo.paper import (
    CLOSE,
    POINTS,
    QUIET,
    SAID,
    STRONG,
    PaperScreen,
    SeatedScreen,
    Talks,
    heading,
    resting,
    told_in,
    weighed,
)
from nine_votes.scene.text import fitted, stacked
from nine_votes.scene.theme import EMPTY_CELL, GOLD, INK, MIST, PANEL_EDGE, PAPER, WHITE
from nine_votes.scene.widgets.blocks import Block, Row, block_width, put_blocks
from nine_votes.scene.widgets.button import button, panel, tabs
from nine_votes.scene.widgets.clause_strip import slip
from nine_votes.scene.widgets.column import Paragraph
from nine_votes.scene.widgets.seat import card_shadow, flag_pieces
from nine_votes.scene.widgets.wall import bare_wall
from nine_votes.sitting.steps import Answered, Asked, When
from nine_votes.views.chamber import Mark, SeatView
from nine_votes.views.negotiation_debrief import Beside, ScoreBar, negotiation_debrief, vote_word
from nine_votes.views.negotiation_vote import VotedRow, VotedView, ended_view, ranks_voted

BUTTON = 60.0
TITLE = TextStyle(Face.SERIF, 50, WHITE)
NOTICE = TextStyle(Face.STRONG, 27, GOLD)
OVER = TextStyle(Face.SERIF, 34, WHITE)
ASKED = TextStyle(Face.SERIF, 36, WHITE)
PLAIN, FAINT = TextStyle(Face.SANS, 28, WHITE), TextStyle(Face.SANS, 28, MIST)
HEAD = TextStyle(Face.SERIF, 36, INK, PAPER)


class Leaf(StrEnum):
    BARS = "bars"
    TURNING = "turning"
    LINES = "lines"
    BESIDE = "beside"
    EXIT = "exit"
    AGAIN = "again"


LEAF = Cases("solo-leaf", Leaf)
AGAIN_KEYS = "SABDEFGHIJKLMNOPQ"


class LookingBackScreen(Scrolled, SeatedScreen):
    """Six leaves on a game that has ended; the total is shown last, and only when asked for."""

    help = (
        (say("solo-help-leaves"), say("solo-help-leaves.does")),
        (say("solo-scroll"), say("solo-scroll.does")),
        (say("solo-total.key"), say("solo-help-total")),
        (say("solo-why-so.key"), say("solo-help-why")),
        (say("solo-record.key"), say("solo-help-record")),
    )
    arrows_scroll = True

    def __init__(self, talks: Talks) -> None:
        super().__init__(talks)
        self.debrief = negotiation_debrief(self.negotiation)
        self.leaf, self.totalled = Leaf.BARS, False
        self.notice: Said = ""

    def compose(self, page: Page) -> None:
        page.backdrop = bare_wall(page)
        note = line(self.notice or self.view.ending, NOTICE, Align.END, least=24)
        head = row(line(say("hindsight-title"), TITLE, least=34), note)
        self.last, leaves = 0, {leaf: LEAF(leaf) for leaf in Leaf}
        column(
            *(36, head.sized(high=page.size(48) * LEADING), 6),
            *(box(tabs, leaves, self.leaf, high=page.size(30) * LEADING + 14), 24),
            *(grow(self._leaf(page)), 24, presses(*self._presses(), high=BUTTON), 36),
        ).put(page, page.inner)
        self.top = min(self.top, self.last)
        page.each(Kind.TOGGLE, self.turn_to)
        for number, leaf in enumerate(Leaf, 1):
            page.shortcut(str(number), partial(self.turn_to, leaf))

    def _presses(self) -> Iterator[Press]:
        if self.leaf is Leaf.BARS and not self.totalled:
            yield Press("total", *with_key("solo-total"), does=self.show_total)
        if ranks_voted(self.negotiation):
            yield Press(
                "why", *with_key("solo-why-so"), does=lambda: Push(ReasonsScreen(self.talks))
            )
        yield Press("record", *with_key("solo-record"), does=self.open_record)
        yield Press("leave", *with_key("solo-leave"), does=self.escape)

    def _leaf(self, page: Page) -> Part:
        laid = {
            Leaf.BARS: self._bars,
            Leaf.TURNING: lambda _page: self._paper(self._turning()),
            Leaf.LINES: lambda _page: self._paper(self._lines()),
            Leaf.BESIDE: self._beside,
            Leaf.EXIT: lambda _page: self._exit(),
            Leaf.AGAIN: self._again,
        }
        return laid[self.leaf](page)

    def _bars(self, page: Page) -> Part:
        total = (*self.debrief.cap, self.debrief.total) if self.totalled else ()
        said = in_a_row(say("hindsight-bars-first"), *total)
        text = prose(said, PLAIN, Align.MIDDLE)
        under = page.size(28) * LEADING * 2 + 8
        return column(*(box(score_bar, bar) for bar in self.debrief.bars), text.sized(high=under))

    def _turning(self) -> Iterator[Paragraph]:
        yield Paragraph(say("hindsight-turning-points"), HEAD)
        if not self.debrief.turning_points:
            yield Paragraph(say("hindsight-no-turning-point"), SAID, above=16)
        for point in self.debrief.turning_points:
            move, number = say("happened-move", move=point.move), f"{point.number}."
            yield Paragraph(move, STRONG, 24, number, POINTS, leads=True)
            yield Paragraph(point.line, SAID, above=4, indent=POINTS)
        if self.debrief.texts:
            yield Paragraph(say("texts-would-have-carried"), HEAD, above=28, leads=True)
        yield from told_in(SAID, 8, *self.debrief.texts)
        yield Paragraph(say("hindsight-within-a-model"), QUIET, above=30)

    def _lines(self) -> Iterator[Paragraph]:
        yield Paragraph(say("hindsight-hidden"), HEAD)
        yield from told_in(SAID, 8, *self.debrief.hidden)
        yield Paragraph(say("hindsight-red-lines"), HEAD, above=28, leads=True)
        for each in self.debrief.red_lines:
            yield heading(each.heading, 18)
            yield Paragraph(each.sentence, SAID, above=2)
            yield from resting(each)

    def _paper(self, paragraphs: Iterator[Paragraph]) -> Part:
        text = inset(column(30, self.reading(tuple(paragraphs), least=22), 26), 60, 90)

        def put(page: Page, box: Box) -> None:
            page.add([card_shadow(box), panel(box, PAPER, PAPER)])
            text.put(page, box)

        return Part(put)

    def _beside(self, page: Page) -> Part:
        invented = self.talks.course.scenario.invented
        recorded, told = self.debrief.recorded, say("hindsight-no-record")
        if recorded and invented:
            told = say("hindsight-beside-invented", recorded=recorded)
        elif recorded:
            told = say("hindsight-beside", recorded=recorded)
        over = line(told, OVER, least=24).sized(high=page.size(30) * LEADING)
        seats = self.talks.seats
        rows = [box(_both_votes, it, seats[it.member.code]) for it in self.debrief.beside]
        if not rows:
            return column(over)
        per = -(-len(rows) // 2)
        headings = box(_headings, high=page.size(24) * LEADING)
        halves = (rows[:per], [*rows[per:], *[grow()] * (len(rows) % 2)])
        return column(
            over, 14, row(*(column(headings, 6, evenly(half, 74, 8), 8) for half in halves), gap=40)
        )

    def _exit(self) -> Part:
        answers, seat = self.talks.course.answers, self.negotiation.seat
        given = {asked: answers.get((When.AFTER, asked, seat)) for asked in self.debrief.questions}
        first = next((asked for asked, answer in given.items() if answer is None), None)
        return column(
            *(
                column(
                    *(prose(questions.asked_text(asked), ASKED, most=2, least=26), 14),
                    _explained(asked, answer)
                    if answer
                    else self._answers(asked, keyed=asked is first),
                )
                for asked, answer in given.items()
            ),
            gap=34,
        )

    def _answers(self, asked: Asked, *, keyed: bool) -> Part:
        buttons = [
            Press(
                f"{asked} {adopted}",
                label,
                key if keyed else "",
                does=partial(self.answer, asked, yes=adopted == "adopted"),
                kind=Kind.CHOICE,
            )
            for adopted, (label, key) in ANSWERS.items()
        ]
        return row(*(box(button, it, wide=320) for it in buttons), gap=20).sized(high=62)

    def _again(self, page: Page) -> Part:
        high = page.size(30) * LEADING
        offers: list[tuple[str, Said]] = [("", say("solo-same-again"))]
        offers += ((each.without, each.offer) for each in self.debrief.red_lines)
        buttons = [
            Press(without, label, key, does=partial(self.play_again, without), kind=Kind.ACTION)
            for (without, label), key in zip(offers, AGAIN_KEYS, strict=False)
        ]
        games = evenly([box(button, it) for it in buttons], 76 * page.canvas.text, 12)
        return column(
            *(line(say("hindsight-change-a-line"), OVER, least=24).sized(high=high), 4),
            *(line(self.view.seed, TextStyle(Face.SANS, 26, MIST)).sized(high=high), 18),
            *(row(games.sized(wide=1400), grow()), 12),
        )

    def first(self, _page: Page) -> Control | None:
        return Control(Kind.TOGGLE, self.leaf)

    def turn_to(self, leaf: str) -> Turn:
        self.leaf, self.top, self.notice = Leaf(leaf), 0, ""
        self.focused = Control(Kind.TOGGLE, leaf)
        return None

    def escape(self) -> Turn:
        self.proceedings.sitting.close()
        return Pop()

    def answer(self, asked: Asked, *, yes: bool) -> Turn:
        step = Answered(When.AFTER, asked, int(yes), int(not yes), self.negotiation.seat)
        if not self.proceedings.answer(step):
            self.notice = self.proceedings.refusal
        self.focused = None
        return None

    def play_again(self, without: str) -> Turn:
        """Begin the same game once more, with a red line left out where one is named."""
        self.proceedings.sitting.close()
        return self.talks.again(self.negotiation, without)

    def open_record(self) -> Turn:
        return Push(RecordPanel(self.around, self.proceedings))

    def show_total(self) -> Turn:
        self.totalled, self.focused = True, None
        return None


FILL = "#6FA8DC"
HIGH = 34.0
BAR_NAMES = 330.0


def score_bar(page: Page, box: Box, bar: ScoreBar) -> None:
    high = min(HIGH, box.h * 0.4)
    name = Box(box.x, box.y, BAR_NAMES, high + 8)
    page.line(bar.name, name, TextStyle(Face.SERIF, 34, WHITE), least=24)
    track = Box(name.right, box.y + 4, box.w - BAR_NAMES, high)
    drawing = card((track.w, high), high / 2, EMPTY_CELL, PANEL_EDGE, 2)
    wide = max(high, track.w * bar.share)
    if bar.share > 0:
        drawing += card((wide, high), high / 2, FILL)
    page.add([Shape(drawing, track)])
    room = Box(track.x + 6, track.bottom + 6, track.w - 12, box.bottom - track.bottom - 8)
    said = say("hindsight-bar", meaning=bar.meaning, why=bar.why, weight=bar.weight)
    page.prose(said, room, TextStyle(Face.SANS, 25, MIST))


def _explained(asked: Asked, given: Answered) -> Part:
    right = bool(given.adopted) is questions.is_adopted(asked)
    verdict = say("solo-right") if right else say("solo-wrong")
    return prose(in_a_row(verdict, questions.answer_line(asked)), FAINT, most=4, least=24)


VOTES = 0.24
"""The share of a row that each of a member's two votes takes."""


def _shares(box: Box) -> tuple[Box, Box, Box]:
    """Return where in a row the member stands, its own vote, and the recorded one."""
    theirs, rest = box.cut_end(box.w * VOTES)
    yours, name = rest.cut_end(box.w * VOTES)
    return name, yours, theirs


def _headings(page: Page, box: Box) -> None:
    _, yours, theirs = _shares(box)
    style = TextStyle(Face.STRONG, 24, MIST)
    page.line(say("hindsight-yours"), yours, style)
    page.line(say("hindsight-recorded"), theirs, style)


def _both_votes(page: Page, box: Box, both: Beside, seat: SeatView) -> None:
    page.add([Shape(card((box.w, box.h), 10, PAPER), box)])
    if both.differs:
        bar = Box(box.x + 6, box.y + 8, 7, box.h - 16)
        page.add([Shape(card((bar.w, bar.h), bar.w / 2, GOLD), bar)])
    name, *votes = _shares(box)
    flag = Box(box.x + 24, box.centre.y - 20, 53, 40)
    page.add(flag_pieces(seat, flag))
    named = Box(flag.right + 16, box.y, name.right - flag.right - 24, box.h)
    page.line(both.member.name, named, TextStyle(Face.NARROW, 27, INK, PAPER))
    for place, vote in zip(votes, (both.yours, both.recorded), strict=True):
        side = min(40.0, box.h - 8)
        if vote:
            _sign(page, place, Mark(vote), side)
        said = place.cut_start(side + 8)[1]
        page.line(
            vote_word(vote),
            said._replace(w=said.w - 6),
            TextStyle(Face.NARROW, 25, INK, PAPER),
        )


def _sign(page: Page, box: Box, mark: Mark, side: float) -> None:
    sign = Box(box.x, box.centre.y - side / 2, side, side)
    page.add([Shape(scaled(badge(mark), side / BADGE), sign)])


ANSWERS = {
    "adopted": with_key("solo-adopted"),
    "not_adopted": with_key("solo-not-adopted"),
}
GO_ON = with_key("solo-on-from-reasons")

FLAG = (64.0, 48.0)
SIGN = 46.0
SENTENCE, NAME = 26.0, 26.0
TEXT_START = 24 + FLAG[0] + 20 + SIGN + 22
NAMES = 300.0


class ReasonsScreen(Rolling):
    help = (
        (say("solo-help-members"), say("solo-help-members.does")),
        (say("solo-help-ledger"), say("solo-help-ledger.does")),
        (say("solo-on-from-reasons.key"), say("solo-help-on")),
    )

    def __init__(self, talks: Talks) -> None:
        super().__init__()
        self.seats = talks.seats
        self.votes = ended_view(talks.negotiation, talks.course.scenario).votes
        self.number = max(0, len(self.votes) - 1)

    @property
    def vote(self) -> VotedView:
        return self.votes[self.number]

    @property
    def items(self) -> Sequence[Control]:
        return [Control(Kind.ITEM, voted.member.code) for voted in self.vote.rows]

    def compose(self, page: Page) -> None:
        page.backdrop = bare_wall(page)
        voted = (self.vote.subject, self.vote.line)
        over = title(say("hindsight-why-each"), say("talks-in-a-line", said=voted))
        several = len(self.votes) > 1
        votes = {str(i): vote.subject for i, vote in enumerate(self.votes)}
        leaves = box(tabs, votes, str(self.number), high=page.size(30) * LEADING + 12)
        over = column(over, 18, leaves if several else None, 14 if several else None)
        rest = over.over(page, page.inner).cut_bottom(40)[1]
        foot, room = rest.cut_bottom(BUTTON, 24)
        rows, wide = self.vote.rows, block_width(room)
        blocks = self.kept(page, rows, lambda: [self._block(page, it, wide) for it in rows])
        put_blocks(page, room, blocks, self.scroll)
        press(Press("go on", *GO_ON, does=Pop)).behind(page, foot)
        page.each(Kind.TOGGLE, self.turn_to)
        page.each(Kind.ITEM, self.open_ledger)

    def _block(self, page: Page, voted: VotedRow, wide: float) -> Block:
        size, room = page.size(SENTENCE), wide - TEXT_START - NAMES - 24
        _, said = fitted(page.measure, voted.sentence, Face.SANS, room, [(size, 6)])
        sizes = [(page.size(NAME), 2), (22.0, 2)]
        name_size, name = fitted(page.measure, voted.member.name, Face.STRONG, NAMES - 20, sizes)
        high = max(size * 1.2 * len(said), name_size * 1.15 * len(name), FLAG[1]) + 22

        def put(page: Page, box: Box) -> None:
            flag = Box(box.x + 24, box.centre.y - FLAG[1] / 2, *FLAG)
            page.add(flag_pieces(self.seats[voted.member.code], flag))
            _sign(page, box.cut_start(flag.right + 20 - box.x)[1], Mark(voted.vote), SIGN)
            named, reason = box.cut_start(TEXT_START)[1].cut_start(NAMES)
            style = TextStyle(Face.STRONG, name_size, INK, PAPER)
            page.add(stacked(name, named, name_size * 1.15, style, Align.START))
            style = TextStyle(Face.SANS, size, INK, PAPER)
            page.add(stacked(said, reason, size * 1.2, style, Align.START))

        ground = partial(_ground, control=Control(Kind.ITEM, voted.member.code))
        return Block((Row(high, put),), voted.member.code, ground, gap=10)

    def turn_to(self, number: str) -> Turn:
        self.number, self.scroll.top, self.focused = int(number), 0, None
        return None

    def open_ledger(self, code: str) -> Turn:
        return Push(ledger_paper(next(it for it in self.vote.rows if it.member.code == code)))


def _ground(page: Page, box: Box, *, control: Control) -> None:
    page.target(control, box)
    slip(page, box, control)


def ledger_paper(voted: VotedRow) -> PaperScreen:
    sentence = Paragraph(voted.sentence, SAID)
    heading = say("solo-voted", who=voted.member.name, vote=VOTE(voted.vote))
    return PaperScreen(heading, (sentence, *weighed(voted)), CLOSE)
