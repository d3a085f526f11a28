"""Looking back: five bars, what turned it, what was hidden, the record, two questions, again."""

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from functools import partial

from nine_votes.phrases import negotiation_debrief as told, questions, solo as words
from nine_votes.phrases.text_changes import WOULD_HAVE_CARRIED
from nine_votes.scene.boxes import Box
from nine_votes.scene.layout import WIDTH
from nine_votes.scene.page import LEADING, Page
from nine_votes.scene.pieces import Align, Control, Face, Kind, TextStyle
from nine_votes.scene.press import Press
from nine_votes.scene.screens.record import RecordPanel
from nine_votes.scene.screens.screen import Pop, Push, Turn
from nine_votes.scene.screens.scrolled import Scrolled
from nine_votes.scene.screens.solo.beside import put_beside
from nine_votes.scene.screens.solo.reasons import ReasonsScreen
from nine_votes.scene.screens.solo.seated import SeatedScreen, Talks
from nine_votes.scene.theme import GOLD, INK, MIST, PAPER, WHITE
from nine_votes.scene.widgets.button import button, button_row
from nine_votes.scene.widgets.column import Paragraph, column
from nine_votes.scene.widgets.runs import FAINT
from nine_votes.scene.widgets.score_bar import score_bar
from nine_votes.scene.widgets.seat import card_shadow
from nine_votes.scene.widgets.sheet import panel
from nine_votes.scene.widgets.tabs import tabs
from nine_votes.scene.widgets.wall import bare_wall
from nine_votes.sitting.steps import Answered, Asked, When
from nine_votes.views.negotiation_debrief import negotiation_debrief
from nine_votes.views.negotiation_vote import ranks_voted
from nine_votes.views.solo import seats_at_the_table

SIDE, BUTTON = 96.0, 60.0

HEAD = TextStyle(Face.SERIF, 36, INK, PAPER)
SAID = TextStyle(Face.SANS, 28, INK, PAPER)
STRONG = TextStyle(Face.STRONG, 28, INK, PAPER)
QUIET = TextStyle(Face.SANS, 24, FAINT, PAPER)


class Leaf(StrEnum):
    """One of the leaves, of which one is seen."""

    BARS = "bars"
    TURNING = "turning"
    LINES = "lines"
    BESIDE = "beside"
    EXIT = "exit"
    AGAIN = "again"


LEAVES: Mapping[str, str] = dict(zip(Leaf, words.LEAVES, strict=True))
TURNS = {str(i): leaf for i, leaf in enumerate(Leaf, 1)}


class LookingBackScreen(Scrolled, SeatedScreen):
    """Six leaves on a game that has ended; the total is shown last, and only when asked for."""

    help = words.LOOKING_BACK_KEYS
    arrows_scroll = True

    def __init__(self, talks: Talks) -> None:
        """Begin with the bars."""
        super().__init__(talks)
        self.debrief = negotiation_debrief(self.negotiation)
        self.leaf, self.totalled, self.notice = Leaf.BARS, False, ""

    def compose(self, page: Page) -> None:
        """Lay the head, the leaf that is turned to, and the buttons at the foot."""
        page.backdrop = bare_wall(page)
        heading = Box(SIDE, 36, WIDTH - 2 * SIDE, page.size(48) * LEADING)
        page.line(told.DEBRIEF, heading, TextStyle(Face.SERIF, 50, WHITE), least=34)
        note = self.notice or self.view.ending
        right = Box(WIDTH / 2, heading.y, WIDTH / 2 - SIDE, heading.h)
        page.line(note, right, TextStyle(Face.STRONG, 27, GOLD), Align.END, least=24)
        row = Box(SIDE, heading.bottom + 6, WIDTH - 2 * SIDE, page.size(30) * LEADING + 14)
        tabs(page, row, LEAVES, self.leaf)
        foot = Box(SIDE, page.height - 36 - BUTTON, WIDTH - 2 * SIDE, BUTTON)
        box = Box(SIDE, row.bottom + 24, row.w, foot.y - 24 - row.bottom - 24)
        self.last = 0
        LAID[self.leaf](self, page, box)
        self.top = min(self.top, self.last)
        button_row(page, foot, list(self._presses()))
        page.each(Kind.TOGGLE, self.turn_to)
        page.each(Kind.ACTION, self.play_again)
        for key, leaf in TURNS.items():
            page.shortcut(key, partial(self.turn_to, leaf))

    def _presses(self) -> Iterator[Press]:
        if self.leaf is Leaf.BARS and not self.totalled:
            yield Press("total", *words.SHOW_TOTAL, does=self.show_total)
        if ranks_voted(self.negotiation):
            yield Press("why", *words.WHY_SO, does=self.open_reasons)
        yield Press("record", *words.RECORD, does=self.open_record)
        yield Press("leave", *words.LEAVE, does=self.escape)

    def bars(self, page: Page, box: Box) -> None:
        """Put the five parts as bars; under them, once it is asked for, the total."""
        lines = [told.BARS_FIRST]
        if self.totalled:
            lines += [self.debrief.cap, self.debrief.total]
        under = page.size(28) * LEADING * 2 + 8
        high = (box.h - under) / len(self.debrief.bars)
        for i, bar in enumerate(self.debrief.bars):
            place = Box(box.x, box.y + i * high, box.w, high)
            score_bar(page, place, bar)
        text = " ".join(filter(None, lines))
        room = Box(box.x, box.bottom - under, box.w, under)
        page.prose(text, room, TextStyle(Face.SANS, 28, WHITE), Align.MIDDLE)

    def turning(self, page: Page, box: Box) -> None:
        """Put the moves that turned the game, each with how it ends without it."""
        self._paper(page, box, list(self._turning()))

    def _turning(self) -> Iterator[Paragraph]:
        yield Paragraph(told.TURNING_POINTS, HEAD)
        if not self.debrief.turning_points:
            yield Paragraph(told.NO_TURNING_POINT, SAID, above=16)
        for point in self.debrief.turning_points:
            mark = f"{point.number}."
            yield Paragraph(f"{point.move}.", STRONG, 24, mark, 62, leads=True)
            yield Paragraph(point.line, SAID, above=4, indent=62)
        if self.debrief.texts:
            yield Paragraph(WOULD_HAVE_CARRIED, HEAD, above=28, leads=True)
        for line in self.debrief.texts:
            yield Paragraph(line, SAID, above=8)
        yield Paragraph(told.WITHIN_A_MODEL, QUIET, above=30)

    def lines(self, page: Page, box: Box) -> None:
        """Put what was hidden, and every red line with what it rests on."""
        self._paper(page, box, list(self._lines()))

    def _lines(self) -> Iterator[Paragraph]:
        yield Paragraph(told.HIDDEN, HEAD)
        for line in self.debrief.hidden:
            yield Paragraph(line, SAID, above=8)
        yield Paragraph(told.ALL_RED_LINES, HEAD, above=28, leads=True)
        for each in self.debrief.red_lines:
            yield Paragraph(each.heading, STRONG, above=18, leads=True)
            yield Paragraph(each.sentence, SAID, above=2)
            yield Paragraph(f"{each.firmness} {each.rests_on}", QUIET, above=2)
            if each.observers:
                yield Paragraph(each.observers, QUIET, above=2)

    def beside(self, page: Page, box: Box) -> None:
        """Put every vote beside the one that is recorded."""
        seats = seats_at_the_table(self.talks.course, self.around.drawn)
        invented = self.talks.course.scenario.invented
        put_beside(page, box, self.debrief, seats, invented=invented)

    def exit(self, page: Page, box: Box) -> None:
        """Put two questions; each is answered once, and then explained."""
        top = box.y
        for asked in self.debrief.questions:
            top = self._question(page, Box(box.x, top, box.w, box.bottom - top), asked) + 34

    def _question(self, page: Page, box: Box, asked: Asked) -> float:
        """Put a question with its two answers, or the answer with its reason; return its end."""
        said = TextStyle(Face.SERIF, 36, WHITE)
        room = box._replace(h=page.size(36) * LEADING * 2)
        top = page.prose(questions.asked_text(asked), room, said, least=26) + 14
        given = self.talks.course.answers.get((When.AFTER, asked, self.negotiation.seat))
        if given is None:
            self._answers(page, box._replace(y=top), asked)
            return top + 62
        right = bool(given.adopted) is questions.is_adopted(asked)
        verdict = words.verdict(right)
        line = f"{verdict} {questions.answer_line(asked)}"
        rest = box._replace(y=top, h=page.size(28) * LEADING * 4)
        return page.prose(line, rest, TextStyle(Face.SANS, 28, MIST), least=24)

    def _answers(self, page: Page, box: Box, asked: Asked) -> None:
        first = next(
            each
            for each in self.debrief.questions
            if (When.AFTER, each, self.negotiation.seat) not in self.talks.course.answers
        )
        for i, (adopted, (label, key)) in enumerate(words.ANSWERS.items()):
            place = Box(box.x + i * 340, box.y, 320, 62)
            does = partial(self.answer, asked, yes=adopted == words.YES)
            it = Press(f"{asked} {adopted}", label, does=does, kind=Kind.CHOICE)
            button(page, place, it._replace(key=key if asked is first else ""))

    def again(self, page: Page, box: Box) -> None:
        """Put the same game again: as it was, or with one red line left out."""
        title = Box(box.x, box.y, box.w, page.size(30) * LEADING)
        page.line(told.CHANGE_A_LINE, title, TextStyle(Face.SERIF, 34, WHITE), least=24)
        note = title.moved(dy=title.h + 4)
        page.line(self.view.seed, note, TextStyle(Face.SANS, 26, MIST))
        lines = self.debrief.red_lines
        offers = [("", words.SAME_AGAIN), *((line.without, line.offer) for line in lines)]
        top = note.bottom + 18
        high = min(76.0 * page.canvas.text, (box.bottom - top) / len(offers) - 12)
        for i, (without, label) in enumerate(offers):
            row = Box(box.x, top + i * (high + 12), min(box.w, 1400), high)
            button(page, row, Press(without, label, words.AGAIN_KEYS[i], kind=Kind.ACTION))

    def _paper(self, page: Page, box: Box, paragraphs: list[Paragraph]) -> None:
        """Lay paragraphs on paper."""
        page.add([card_shadow(box), panel(box, PAPER, PAPER)])
        inner = Box(box.x + 60, box.y + 30, box.w - 150, box.h - 56)
        self.last = column(page, inner, paragraphs, self.top, least=22)

    def first(self, _page: Page) -> Control | None:
        """Return what the focus is on at first: the leaf that is turned to."""
        return Control(Kind.TOGGLE, self.leaf)

    def turn_to(self, leaf: str) -> Turn:
        """Turn to a leaf."""
        self.leaf, self.top, self.notice = Leaf(leaf), 0, ""
        self.focused = Control(Kind.TOGGLE, leaf)
        return None

    def escape(self) -> Turn:
        """Leave; the journal holds it all."""
        self.proceedings.sitting.close()
        return Pop()

    def answer(self, asked: Asked, *, yes: bool) -> Turn:
        """Answer a question."""
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
        """Lay the record over this."""
        return Push(RecordPanel(self.around, self.proceedings))

    def open_reasons(self) -> Turn:
        """Go on to why each voted so."""
        return Push(ReasonsScreen(self.talks))

    def show_total(self) -> Turn:
        """Show the total, now that the bars were seen."""
        self.totalled, self.focused = True, None
        return None


LAID: Mapping[Leaf, Callable[[LookingBackScreen, Page, Box], None]] = {
    Leaf.BARS: LookingBackScreen.bars,
    Leaf.TURNING: LookingBackScreen.turning,
    Leaf.LINES: LookingBackScreen.lines,
    Leaf.BESIDE: LookingBackScreen.beside,
    Leaf.EXIT: LookingBackScreen.exit,
    Leaf.AGAIN: LookingBackScreen.again,
}
