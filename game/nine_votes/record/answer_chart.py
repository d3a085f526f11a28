"""How many answered each question right, before and after, as a picture: two bars a question."""

from collections.abc import Iterator, Sequence

from nine_votes.phrases import assessment as words
from nine_votes.phrases.words import capital
from nine_votes.record.charts import MARGIN, chart, heading, lines, paragraph, text
from nine_votes.record.drawing import INK, QUIET
from nine_votes.views.assessment import QuestionAnswers, Share

WIDTH, HEAD, ROW, BAR, GAP = 820.0, 92.0, 84.0, 22.0, 6.0
LEFT, ACROSS = 330.0, 370.0
LABEL_LETTERS, NOTE_LETTERS = 36, 110
BEFORE_COLOUR, AFTER_COLOUR = "#8F6435", "#1F4E8C"
TRACK = "#E8ECF1"
"""The ground of a whole bar: all that answered."""


def answer_chart(questions: Sequence[QuestionAnswers], name: str) -> str:
    """Return the chart; `name` makes its ids its own on a page."""
    title = words.how_many_questions(len(questions))
    body = [heading(title), *_legend()]
    for row, question in enumerate(questions):
        body += _row(question, HEAD + ROW * row)
    said, end = paragraph((words.COUNTED,), MARGIN, HEAD + ROW * len(questions) + 12, NOTE_LETTERS)
    described = " ".join(
        words.in_a_sentence(each.text, each.before, each.after) for each in questions
    )
    return chart(name, title, described, (WIDTH, end + 8), "".join((*body, said)))


def _legend() -> Iterator[str]:
    x = LEFT
    for label, colour in ((words.BEFORE, BEFORE_COLOUR), (words.AFTER, AFTER_COLOUR)):
        yield f'<rect x="{x:g}" y="54" width="14" height="14" fill="{colour}"/>'
        yield text(label, x + 20, 66, size=12.5)
        x += 90


def _row(question: QuestionAnswers, top: float) -> Iterator[str]:
    middle = top + BAR + GAP / 2
    yield from lines(
        f"{capital(question.short)}: {question.answer.lower()}", MARGIN, middle, LABEL_LETTERS
    )
    for place, (share, colour) in enumerate(
        ((question.before, BEFORE_COLOUR), (question.after, AFTER_COLOUR))
    ):
        yield from _bar(share, colour, top + place * (BAR + GAP))


def _bar(share: Share | None, colour: str, top: float) -> Iterator[str]:
    if share is None:
        yield text(words.NOT_ASKED, LEFT, top + 16, size=12.5, colour=QUIET)
        return
    yield f'<rect x="{LEFT:g}" y="{top:g}" width="{ACROSS:g}" height="{BAR:g}" fill="{TRACK}"/>'
    width = ACROSS * share.right / share.of
    if width:
        yield f'<rect x="{LEFT:g}" y="{top:g}" width="{width:.1f}" height="{BAR:g}" '
        yield f'fill="{colour}"/>'
    said = words.share_text(*share)
    yield text(said, LEFT + ACROSS + 10, top + 16, size=13, colour=INK)
