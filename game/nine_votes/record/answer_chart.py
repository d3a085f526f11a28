"""How many answered each question right, before and after, as a picture: two bars a question."""

from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element

from nine_votes.council.messages import say
from nine_votes.record import svg
from nine_votes.views.assessment import QuestionAnswers, Share, share_said

WIDTH, HEAD, ROW, BAR, GAP = 820.0, 92.0, 84.0, 22.0, 6.0
LEFT, ACROSS = 330.0, 370.0
LABEL_LETTERS, NOTE_LETTERS = 36, 110
BEFORE_COLOUR, AFTER_COLOUR = "#8F6435", "#1F4E8C"
TRACK = "#E8ECF1"
"""The ground of a whole bar: all that answered."""


def answer_chart(questions: Sequence[QuestionAnswers], name: str) -> str:
    body = list(_legend())
    for row, question in enumerate(questions):
        body += _row(question, HEAD + ROW * row)
    title = say("assessment-chart-title", count=len(questions))
    described = [each.shares_said for each in questions]
    chart = svg.Chart(name, title, described, WIDTH, NOTE_LETTERS)
    return chart.drawn(body, [say("assessment-counted")], HEAD + ROW * len(questions) + 12)


def _legend() -> Iterator[Element]:
    x = LEFT
    before, after = say("assessment-before"), say("assessment-after")
    for label, colour in ((before, BEFORE_COLOUR), (after, AFTER_COLOUR)):
        yield svg.box((x, 54), (14, 14), fill=colour)
        yield svg.text(label, x + 20, 66, svg.SMALL)
        x += 90


def _row(question: QuestionAnswers, top: float) -> Iterator[Element]:
    middle = top + BAR + GAP / 2
    yield from svg.lines(question.short_answered, svg.MARGIN, middle, LABEL_LETTERS)
    for place, (share, colour) in enumerate(
        ((question.before, BEFORE_COLOUR), (question.after, AFTER_COLOUR))
    ):
        yield from _bar(share, colour, top + place * (BAR + GAP))


def _bar(share: Share | None, colour: str, top: float) -> Iterator[Element]:
    if share is None:
        yield svg.text(share_said(None), LEFT, top + 16, svg.NOTE)
        return
    yield svg.box((LEFT, top), (ACROSS, BAR), fill=TRACK)
    width = ACROSS * share.right / share.of
    if width:
        yield svg.box((LEFT, top), (f"{width:.1f}", BAR), fill=colour)
    yield svg.text(share_said(share), LEFT + ACROSS + 10, top + 16, svg.Lettering(13))
