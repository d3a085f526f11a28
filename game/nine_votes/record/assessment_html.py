"""What each seat did, and what was answered before and after, as HTML."""

from collections.abc import Iterable, Iterator
from html import escape

from nine_votes.phrases import assessment as words
from nine_votes.record.answer_chart import answer_chart
from nine_votes.sitting.steps import When
from nine_votes.views.assessment import Assessment, QuestionAnswers, SeatDeeds, Share


def assessment_section(done: Assessment) -> str:
    """Return the section of a page, or nothing where nobody did anything."""
    if not done.seats:
        return ""
    return (
        '<section id="seats" class="assessment" aria-labelledby="seats-heading">\n'
        f'<h2 id="seats-heading">{words.ASSESSMENT}</h2>\n<p>{words.MARKS_NOBODY}</p>\n'
        f"{_answers(done)}{_seats(done)}</section>\n"
    )


def _answers(done: Assessment) -> str:
    if not done.answered:
        return ""
    rows = "".join(map(_question, done.questions))
    labels = (words.QUESTION, words.RIGHT, words.BEFORE, words.AFTER)
    return (
        f"<section>\n<h3>{words.ANSWERS}</h3>\n{answer_chart(done.questions, 'answers')}"
        f'<table class="answers">\n<caption>{words.ANSWERS}</caption>\n'
        f"<thead><tr>{_heads(labels)}</tr></thead>\n"
        f"<tbody>{rows}</tbody>\n</table>\n</section>\n"
    )


def _heads(labels: Iterable[str]) -> str:
    return "".join(f'<th scope="col">{escape(label)}</th>' for label in labels)


def _question(question: QuestionAnswers) -> str:
    cells = (question.answer, _share(question.before), _share(question.after))
    return (
        f'<tr><th scope="row">{escape(question.text)}</th>'
        f"{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>\n"
    )


def _share(share: Share | None) -> str:
    return words.share_text(*share) if share else words.NOT_ASKED


def _seats(done: Assessment) -> str:
    """Return a row a seat; its answers have a column where any were kept seat by seat."""
    own = any(seat.answers for seat in done.seats)
    labels = [
        words.SEAT,
        *(vote.head for vote in done.votes),
        *(words.MOVED, words.CARRIED, words.STATEMENTS),
        *((words.ITS_ANSWERS,) if own else ()),
        words.EXPLANATION,
    ]
    rows = "".join(_seat(seat, own=own) for seat in done.seats)
    return (
        f'<div class="wide" role="region" aria-label="{words.ASSESSMENT}" tabindex="0">\n'
        f'<table class="seats">\n<caption>{words.ASSESSMENT}</caption>\n'
        f"<thead><tr>{_heads(labels)}</tr></thead>\n<tbody>{rows}</tbody>\n</table>\n</div>\n"
    )


def _seat(seat: SeatDeeds, *, own: bool) -> str:
    said = "".join(f'<p dir="auto">{escape(text)}</p>' for text in seat.explanations)
    cells = [*seat.votes, str(seat.moved), str(seat.carried), str(seat.statements)]
    if own:
        cells.append(", ".join(_sums(seat)))
    permanent = f' <span class="aside">{words.PERMANENT}</span>' if seat.permanent else ""
    done = "".join(f"<td>{escape(cell)}</td>" for cell in cells)
    return (
        f'<tr><th scope="row">{escape(seat.name)}{permanent}</th>{done}'
        f'<td class="said">{said}</td></tr>\n'
    )


def _sums(seat: SeatDeeds) -> Iterator[str]:
    """Yield how many of its answers were right before, and after."""
    for when in When:
        shares = [share for (w, _), share in seat.answers.items() if w is when]
        right, of = (sum(part) for part in zip(*shares, strict=True)) if shares else (0, 0)
        yield f"{right} of {of}" if of else words.NOT_ASKED
