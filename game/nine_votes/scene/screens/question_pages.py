"""The pages of the lesson's questions: one asked, one answered, all of them side by side."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from nine_votes.phrases import questions as asked_words, questions_shown as words
from nine_votes.phrases.words import capital
from nine_votes.scene.boxes import Box
from nine_votes.scene.layout import MIDDLE, WIDTH
from nine_votes.scene.page import LEADING, Page, falling
from nine_votes.scene.pieces import Align, Face, TextStyle
from nine_votes.scene.screens.counting import ADOPTED, NOT_ADOPTED, count_row
from nine_votes.scene.text import Cut, stacked
from nine_votes.scene.theme import GOLD, MIST, SMALLEST_ON_WALL, WALL_FOOT, WHITE
from nine_votes.scene.widgets.field import Entry
from nine_votes.scene.widgets.share_bars import bars_height, share_bars
from nine_votes.sitting.steps import Asked
from nine_votes.views.assessment import QuestionAnswers

SIDE, WIDE, COUNT, LINE = 96.0, 1500.0, 70.0, 28.0

NTH = TextStyle(Face.STRONG, 28, GOLD)
QUESTION = TextStyle(Face.SERIF, 58, WHITE)
ANSWER = TextStyle(Face.SERIF, 66, WHITE)
SAID = TextStyle(Face.SANS, 34, WHITE)
QUIET = TextStyle(Face.SANS, 32, MIST)
NOTE = TextStyle(Face.SANS, LINE, MIST, WALL_FOOT)


class Part(NamedTuple):
    """A text among others that stand under one another, and the room over it."""

    text: str
    style: TextStyle
    above: float = 0


def put_question(
    page: Page,
    foot: float,
    asked: tuple[Asked, Sequence[Asked]],
    entries: Mapping[str, Entry],
    refusal: str,
) -> None:
    """Put a question, one of several, alone on the wall, and small under it the counts."""
    question, of = asked
    row = Box(MIDDLE - 600, foot - COUNT, 1200, COUNT)
    labels = ((ADOPTED, words.ADOPTED), (NOT_ADOPTED, words.NOT_ADOPTED))
    count_row(page, row, labels, dict(entries), (WHITE, WALL_FOOT, words.HINT))
    high = page.size(LINE) * LEADING
    over = Box(SIDE, row.y - high - 12, WIDTH - 2 * SIDE, high)
    warned = TextStyle(Face.STRONG, LINE, GOLD, WALL_FOOT)
    page.line(refusal or words.COUNT, over, warned if refusal else NOTE, Align.MIDDLE, 24)
    parts = (
        Part(words.nth_question(of.index(question) + 1, len(of)), NTH),
        Part(asked_words.asked_text(question), QUESTION, 22),
        Part(asked_words.INSTRUCTION, QUIET, 34),
        Part(asked_words.NOT_MARKED, NOTE, 10),
    )
    _stack(page, parts, over.y - 30)


def put_answer(page: Page, foot: float, question: QuestionAnswers) -> None:
    """Put the right answer and why it is, and how many had it before and after."""
    high = bars_height(page)
    if question.before or question.after:
        bars = Box(MIDDLE - WIDE / 2, foot - high, WIDE, high)
        share_bars(page, bars, question.before, question.after)
    why = asked_words.answer_line(question.asked).removeprefix(f"{question.answer}. ")
    parts = (
        Part(words.RIGHT_ANSWER, NTH),
        Part(question.text, QUIET, 20),
        Part(question.answer, ANSWER, 24),
        Part(why, SAID, 18),
    )
    _stack(page, parts, foot - high - 34)


def put_bars(page: Page, foot: float, questions: Sequence[QuestionAnswers]) -> None:
    """Put all questions that were counted, each with its two bars."""
    top = page.title(words.BEFORE_AND_AFTER, words.NOBODY_NAMED) + 30
    room = (foot - top) / max(3, len(questions))
    style = TextStyle(Face.STRONG, LINE, WHITE, WALL_FOOT)
    for nth, question in enumerate(questions):
        label = Box(SIDE, top + nth * room, WIDTH - 2 * SIDE, page.size(LINE) * LEADING)
        said = words.asked_and_answered(capital(question.short), question.answer)
        page.line(said, label, style, least=24)
        bars = Box(SIDE, label.bottom + 6, label.w, bars_height(page))
        share_bars(page, bars, question.before, question.after)


def _stack(page: Page, parts: Sequence[Part], bottom: float) -> None:
    """Put texts under one another in the middle of the wall, smaller where they are too high."""
    top = 60.0
    for share in falling(1.0, 0.4):
        found, y = [], 0.0
        for text, style, above in parts:
            size = max(SMALLEST_ON_WALL, page.size(style.size) * share)
            lines = Cut(page.measure, style.face, size).even(text, WIDE)
            y += above * share
            box = Box(MIDDLE - WIDE / 2, y, WIDE, size * LEADING * len(lines))
            found.append((box, lines, style._replace(size=size)))
            y = box.bottom
        if y <= bottom - top:
            break
    down = top + (bottom - top - y) * 0.42
    for box, lines, style in found:
        page.add(stacked(lines, box.moved(dy=down), box.h / len(lines), style))
