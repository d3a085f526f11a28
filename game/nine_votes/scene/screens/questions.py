"""What a class says: its counts, its questions before and after the lesson, its prediction."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import Enum, auto
from functools import partial
from typing import NamedTuple

from nine_votes.council.messages import Message, Said, key_rows, say, with_key
from nine_votes.phrases.questions import ASKED, asked_text, why as why_right
from nine_votes.scene.arrangement import box, column, grow, prose
from nine_votes.scene.drawings import card, rounded
from nine_votes.scene.layout import HIGHEST, LOWEST, MIDDLE, WIDTH, Box
from nine_votes.scene.page import BACK, LEADING, SIDE, Page, Press
from nine_votes.scene.parts import presses, title
from nine_votes.scene.pieces import Align, Control, Face, Kind, Shape, TextStyle
from nine_votes.scene.proceedings import Proceedings
from nine_votes.scene.screens.form import Form
from nine_votes.scene.screens.screen import Key, Pop, Turn
from nine_votes.scene.theme import (
    BEFORE_FILL,
    EMPTY_CELL,
    GOLD,
    INK,
    MIST,
    PANEL_EDGE,
    PAPER,
    WALL_FOOT,
    WHITE,
    Colour,
)
from nine_votes.scene.widgets.button import RADIUS, button_row, focus_ring, sheet
from nine_votes.scene.widgets.column import Stack, Told, tell
from nine_votes.scene.widgets.field import Entry
from nine_votes.scene.widgets.wall import bare_wall
from nine_votes.sitting.course import Answers
from nine_votes.sitting.steps import Answered, Asked, Predicted, When
from nine_votes.views.assessment import QuestionAnswers, Share, question_answers, share_said

WIDE, COUNT, LINE = 1500.0, 70.0, 28.0

NTH = TextStyle(Face.STRONG, 28, GOLD)
QUESTION = TextStyle(Face.SERIF, 58, WHITE)
ANSWER = TextStyle(Face.SERIF, 66, WHITE)
SAID = TextStyle(Face.SANS, 34, WHITE)
QUIET = TextStyle(Face.SANS, 32, MIST)
NOTE = TextStyle(Face.SANS, LINE, MIST, WALL_FOOT)

BUTTON = 58.0
SHEET, ROW, DEEP = 1240.0, 76.0, 62.0

NEXT = with_key("question-next")
DONE = with_key("question-done")
ANSWERS = with_key("question-answers")
EARLIER = with_key("question-earlier")
SIDE_BY_SIDE = with_key("question-side-by-side")

CLASS_ADOPTED = with_key("predict-adopted")
CLASS_NOT = with_key("predict-not-adopted")
KEEP = with_key("predict-keep")
LET_BE = with_key("predict-let-be")

DIGITS = frozenset("0123456789")
MOST = 3
"""Digits of a count: no room holds a thousand."""

FIELD, LABEL = 150.0, 28.0
ADOPTED, NOT_ADOPTED = Control(Kind.FIELD, "adopted"), Control(Kind.FIELD, "not adopted")
COUNTS = {ADOPTED: say("question-adopted"), NOT_ADOPTED: say("question-not-adopted")}
"""The two counts there are, with their labels."""


class Counting(Form, ABC):
    """A form with counts; the first takes what is keyed while none of them has the focus."""

    writing = False

    @property
    @abstractmethod
    def counts(self) -> tuple[Control, ...]:
        """The counts that are to be seen, in order."""

    def counted(self, control: Control) -> int | None:
        """Return a count, or None where nothing was keyed."""
        text = self.entries.get(control.name, Entry()).text
        return int(text) if text else None

    def first(self, page: Page) -> Control | None:
        return next(iter(self.counts), None) or super().first(page)

    def press(self, key: Key) -> Turn:
        """Take a key: a digit, and what takes one back, go to a count."""
        here = self.focused if self.focused in self.counts else None
        if key.name in DIGITS and self.counts:
            self.focused = here or self.counts[0]
            entry = self.entries.get(self.focused.name, Entry())
            self.entries[self.focused.name] = Entry(entry.text).typed(key.name, MOST)
            return None
        if key.name in {"backspace", "delete"} and here:
            self.entries[here.name] = Entry(self.entries.get(here.name, Entry()).text[:-1])
            return None
        return super().press(key)


def count_row(
    page: Page,
    row: Box,
    entries: Mapping[str, Entry],
    ink: Colour,
    ground: Colour,
) -> None:
    for (control, label), place in zip(COUNTS.items(), row.row(len(COUNTS), 40), strict=True):
        number, said = place.cut_end(FIELD, 20)
        page.line(label, said, TextStyle(Face.STRONG, LABEL, ink, ground), Align.END, 24)
        _count(page, control, number, entries.get(control.name, Entry()).text)


def _count(page: Page, control: Control, box: Box, keyed: str) -> None:
    page.target(control, box)
    page.add([rounded(box, RADIUS, PAPER, PANEL_EDGE, 2)])
    style = TextStyle(Face.STRONG if keyed else Face.SANS, 40 if keyed else 28, INK, PAPER)
    page.line(keyed or say("question-uncounted"), box, style, Align.MIDDLE, 24)
    page.add(focus_ring(box, page.on(control)))


class PredictingScreen(Counting):
    over = True
    help = key_rows("predict-help", "digits", "tab", "letters", "enter", "escape")
    counts = (ADOPTED, NOT_ADOPTED)

    def __init__(self, vote: int, keep: Callable[[Predicted], None]) -> None:
        """`keep` is told what the class says of a vote, which goes by its number from 0."""
        super().__init__()
        self.vote, self.keep = vote, keep

    def compose(self, page: Page) -> None:
        high = 2 * page.size(LINE) * LEADING
        place = sheet(page, say("predict-title"), 220 + high + ROW + 2 * DEEP + 40, SHEET)
        adopted = Press("class adopted", *CLASS_ADOPTED, does=partial(self.say, 1, 0))
        not_so = Press("class not", *CLASS_NOT, does=partial(self.say, 0, 1))
        keep = Press("keep", *KEEP, primary=True, does=self.keep_hands)
        let_be = Press("let be", *LET_BE, does=Pop)
        column(
            prose(say("predict-note"), TextStyle(Face.SANS, LINE, INK, PAPER)).sized(high=high),
            *(16, box(count_row, self.entries, INK, PAPER, high=ROW)),
            *(30, presses(adopted, not_so, high=DEEP), grow()),
            presses(keep, let_be, high=DEEP),
        ).put(page, place)

    def say(self, adopted: int, not_adopted: int) -> Turn:
        self.keep(Predicted(self.vote, adopted, not_adopted, as_one=True))
        return Pop()

    def keep_hands(self) -> Turn:
        hands = [self.counted(count) for count in self.counts]
        if any(hands):
            self.keep(Predicted(self.vote, hands[0] or 0, hands[1] or 0, as_one=False))
        return Pop()


class Part(Enum):
    """What a sheet is for: to ask, to answer, or to set all that was answered side by side."""

    ASKING = auto()
    ANSWER = auto()
    BARS = auto()


class Sheet(NamedTuple):
    """What is on the wall at a time, and which question it is about, if one."""

    part: Part
    asked: Asked = Asked.AGENDA


class QuestionsScreen(Counting):
    """The questions one after another; after the lesson the answers, and how many had them."""

    help = key_rows("question-help", "digits", "tab", "backspace", "enter", "page-up", "escape")

    def __init__(self, proceedings: Proceedings, when: When) -> None:
        super().__init__()
        self.proceedings, self.when = proceedings, when
        self.at = 0
        self.refusal: Said = ""
        self._open(0)

    @property
    def answers(self) -> Answers:
        return self.proceedings.sitting.course.answers

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """The sheets that there are: answers come after all questions were asked a second time."""
        asked = ASKED[self.when]
        questions = tuple(Sheet(Part.ASKING, each) for each in asked)
        if self.when is When.BEFORE:
            return questions
        answers = tuple(Sheet(Part.ANSWER, each) for each in asked)
        return (*questions, *answers, *([Sheet(Part.BARS)] if self.answers else ()))

    @property
    def sheet(self) -> Sheet:
        return self.sheets[self.at]

    @property
    def counts(self) -> tuple[Control, ...]:
        return tuple(COUNTS) if self.sheet.part is Part.ASKING else ()

    def compose(self, page: Page) -> None:
        page.backdrop = bare_wall(page)
        foot = Box(SIDE, page.height - 84, WIDTH - 2 * SIDE, BUTTON)
        part, asked = self.sheet
        if part is Part.ASKING:
            of = ASKED[self.when]
            put_question(page, foot.y - 34, (asked, of), self.entries, self.refusal)
        elif part is Part.ANSWER:
            put_answer(page, foot.y - 34, question_answers(asked, self.answers))
        else:
            found = [question_answers(each, self.answers) for each in Asked]
            put_bars(page, foot.y - 20, [each for each in found if each.before or each.after])
        button_row(page, foot, list(self._presses()))

    def _presses(self) -> Iterator[Press]:
        yield Press("back", *BACK, does=self.escape)
        if self.at:
            yield Press("earlier", *EARLIER, does=partial(self.turn, -1))
        yield Press("on", *self._onward(), primary=True, does=partial(self.turn, 1))

    def _onward(self) -> tuple[Message, Message]:
        following = self.sheets[self.at + 1 :]
        if not following:
            return DONE
        if following[0].part is self.sheet.part:
            return NEXT
        return ANSWERS if following[0].part is Part.ANSWER else SIDE_BY_SIDE

    def turn(self, step: int) -> Turn:
        """Lead on or back, and past the last sheet away; what is keyed is kept on the way."""
        if not self._kept():
            return None
        if self.at + step == len(self.sheets):
            return Pop()
        self._open(self.at + step)
        return None

    def escape(self) -> Turn:
        """Leave, with what is keyed kept, unless it is refused."""
        return Pop() if self._kept() else None

    def _kept(self) -> bool:
        """Keep what is keyed, if anything; false where it is refused, which is said then."""
        self.refusal = ""
        adopted, not_adopted = map(self.counted, self.counts) if self.counts else (None, None)
        if adopted is None and not_adopted is None:
            return True
        asked = self.sheet.asked
        counted = Answered(self.when, asked, adopted or 0, not_adopted or 0, "")
        if counted == self.answers.get((self.when, asked, "")):
            return True
        taken = self.proceedings.answer(counted)
        self.refusal = "" if taken else self.proceedings.refusal
        return taken

    def _open(self, at: int) -> None:
        self.at, self.focused, self.entries = at, None, {}
        kept = self.answers.get((self.when, self.sheet.asked, ""))
        if kept and self.sheet.part is Part.ASKING:
            self.entries[ADOPTED.name] = Entry(str(kept.adopted))
            self.entries[NOT_ADOPTED.name] = Entry(str(kept.not_adopted))


def put_question(
    page: Page,
    foot: float,
    asked: tuple[Asked, Sequence[Asked]],
    entries: Mapping[str, Entry],
    refusal: Said,
) -> None:
    question, of = asked
    row = Box(MIDDLE - 600, foot - COUNT, 1200, COUNT)
    count_row(page, row, entries, WHITE, WALL_FOOT)
    high = page.size(LINE) * LEADING
    over = Box(SIDE, row.y - high - 12, WIDTH - 2 * SIDE, high)
    warned = TextStyle(Face.STRONG, LINE, GOLD, WALL_FOOT)
    page.line(
        refusal or say("question-count"),
        over,
        warned if refusal else NOTE,
        Align.MIDDLE,
        24,
    )
    parts = (
        Told(say("question-nth", nth=of.index(question) + 1, of=len(of)), NTH),
        Told(asked_text(question), QUESTION, 22),
        Told(say("question-instruction"), QUIET, 34),
        Told(say("question-not-marked"), NOTE, 10),
    )
    _stack(page, parts, over.y - 30)


def put_answer(page: Page, foot: float, question: QuestionAnswers) -> None:
    high = bars_height(page)
    if question.before or question.after:
        bars = Box(MIDDLE - WIDE / 2, foot - high, WIDE, high)
        share_bars(page, bars, question.before, question.after)
    why = why_right(question.asked)
    parts = (
        Told(say("question-right-answer"), NTH),
        Told(question.text, QUIET, 20),
        Told(question.answer, ANSWER, 24),
        Told(why, SAID, 18),
    )
    _stack(page, parts, foot - high - 34)


def put_bars(page: Page, foot: float, questions: Sequence[QuestionAnswers]) -> None:
    heading = title(say("question-before-and-after"), say("question-nobody-named"))
    top = heading.over(page, page.inner).y + 30
    room = (foot - top) / max(3, len(questions))
    style = TextStyle(Face.STRONG, LINE, WHITE, WALL_FOOT)
    for nth, question in enumerate(questions):
        label = Box(SIDE, top + nth * room, WIDTH - 2 * SIDE, page.size(LINE) * LEADING)
        said = question.short_answered
        page.line(said, label, style, least=24)
        bars = Box(SIDE, label.bottom + 6, label.w, bars_height(page))
        share_bars(page, bars, question.before, question.after)


def _stack(page: Page, parts: Sequence[Told], bottom: float) -> None:
    tell(page, parts, Stack(60.0, bottom, lambda *_: WIDE, down=0.42))


HIGH, BETWEEN = 46.0, 12.0
WHEN, BAR_SAID = 130.0, 270.0
"""The room for 'before' and 'after' at the left, for the numbers at the right, at normal text."""

TEXT = 27.0


def bars_height(page: Page) -> float:
    return 2 * _high(page) + BETWEEN


def _high(page: Page) -> float:
    room = (page.height - LOWEST) / (HIGHEST - LOWEST)
    return HIGH * _grown(page) * (1 + 0.4 * room)


def _grown(page: Page) -> float:
    return min(page.canvas.text, 1.2)


def share_bars(page: Page, box: Box, before: Share | None, after: Share | None) -> None:
    """Put the bar before over the bar after, the second one in gold and both named."""
    high = _high(page)
    first, second = say("assessment-before"), say("assessment-after")
    rows = ((first, before, BEFORE_FILL), (second, after, GOLD))
    for nth, (when, share, fill) in enumerate(rows):
        row = Box(box.x, box.y + nth * (high + BETWEEN), box.w, high)
        _bar(page, row, (when, share), fill)


def _bar(page: Page, row: Box, told: tuple[Message, Share | None], fill: str) -> None:
    when, share = told
    left, right = WHEN * _grown(page), BAR_SAID * _grown(page)
    style = TextStyle(Face.SANS, TEXT, MIST, WALL_FOOT)
    page.line(when, row._replace(w=left - 12), style, least=24)
    track = Box(row.x + left, row.y, row.w - left - right, row.h)
    drawing = card((track.w, track.h), 8, EMPTY_CELL, PANEL_EDGE, 1.5)
    if share and share.right:
        drawing += card((track.w * share.right / share.of, track.h), 8, fill)
    page.add([Shape(drawing, track)])
    said = Box(track.right + 18, row.y, right - 18, row.h)
    page.line(share_said(share), said, TextStyle(Face.STRONG, TEXT, WHITE, WALL_FOOT), least=24)
