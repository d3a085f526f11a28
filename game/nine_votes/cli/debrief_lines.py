"""The debrief of a vote as lines for a terminal, step by step, and the bars of the questions."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from nine_votes.cli.report import wrapped
from nine_votes.phrases import (
    assessment as answer_words,
    debrief_shown as shown,
    lesson_terminal as words,
)
from nine_votes.phrases.questions import answer_line
from nine_votes.phrases.text_changes import WOULD_HAVE_CARRIED
from nine_votes.phrases.words import capital, joined
from nine_votes.views.assessment import QuestionAnswers, Share
from nine_votes.views.chamber import Mark
from nine_votes.views.debrief_steps import (
    Hurdle,
    beside_record,
    choices,
    counted_under,
    distances,
    hurdles,
    needed_options,
    rolls,
    room_rule,
    took,
    under_every_rule,
    ways,
)
from nine_votes.views.debriefing import Debriefing, Leaf

INDENT = "  "
BAR = 40
"""Characters of a whole bar of answers."""

SIGNS: Mapping[Mark | None, str] = {
    Mark.IN_FAVOUR: "+",
    Mark.AGAINST: "-",
    Mark.VETO: "V",
    Mark.ABSTAINING: "o",
    Mark.NOT_PARTICIPATING: "n",
    Mark.ABSENT: "x",
}
"""A cell of the bar for each way to vote."""


def debrief_steps(debriefing: Debriefing) -> tuple[tuple[str, ...], ...]:
    """Return the debrief in its parts, after each of which one waits: the third is in two."""
    one, two, three = debriefing.questions
    return (
        (*_titled(1, shown.TITLES["happened"]), *_happened(debriefing), *_asked(one)),
        (*_titled(2, shown.WHY), *_why(debriefing), *_asked(two)),
        (*_titled(3, shown.TURNED), *_asked(three)),
        tuple(_turned(debriefing)),
    )


def _titled(nth: int, heading: str) -> Iterator[str]:
    yield ""
    yield words.step_title(nth, heading)


def _asked(question: str) -> Iterator[str]:
    yield from wrapped(words.for_the_class(question), INDENT)


def _said(lines: Sequence[str]) -> Iterator[str]:
    for line in lines:
        yield from wrapped(line, INDENT)


def _happened(debriefing: Debriefing) -> Iterator[str]:
    view = debriefing.view
    yield from wrapped(f"{view.heading}. {' '.join(view.reason)}", INDENT)
    yield f"{INDENT}{bar_text(debriefing)}  {view.required_label}"
    yield f"{INDENT}{words.SIGNS_MEAN}"
    for roll in rolls(debriefing):
        names = joined([seat.name for seat in roll.seats]) or shown.NOBODY
        yield from wrapped(f"{len(roll.seats)} {roll.label.lower()}: {names}.", INDENT)
    if debriefing.predicted:
        yield f"{INDENT}{debriefing.predicted}"


def bar_text(debriefing: Debriefing) -> str:
    """Return the bar with its mark after the required number, as in [+++++++++|++++oV]."""
    cells = "".join(SIGNS[mark] for mark in debriefing.view.bar)
    required = debriefing.view.required
    return f"[{cells[:required]}|{cells[required:]}]"


def _why(debriefing: Debriefing) -> Iterator[str]:
    yield from _said([_of_hurdle(each) for each in hurdles(debriefing)])
    yield from _said(debriefing.grounds)
    yield f"{INDENT}{shown.WHOSE_VOTE}"
    for line in choices(debriefing):
        yield from wrapped(line, INDENT * 2)


def _of_hurdle(hurdle: Hurdle) -> str:
    figure = f"{hurdle.figure}. " if hurdle.figure else ""
    return f"{hurdle.name}, {hurdle.title.lower()}: {figure}{hurdle.verdict}."


def _turned(debriefing: Debriefing) -> Iterator[str]:
    yield from _said([f"{took(debriefing)}.", *(way.sentence for way in ways(debriefing))])
    yield from _said(distances(debriefing))
    if debriefing.texts:
        yield f"\n{INDENT}{WOULD_HAVE_CARRIED}"
        for line in debriefing.texts:
            yield from wrapped(line, INDENT * 2)
    if Leaf.RULES in debriefing.leaves:
        yield f"\n{INDENT}{words.LEVERS}"
        for line in lever_lines(debriefing):
            yield from wrapped(line, INDENT * 2)
        yield f"{INDENT}{under_every_rule(debriefing)}"
    beside = beside_record(debriefing)
    if beside:
        yield f"\n{INDENT}{beside.heading}"
        for line in (*beside.ends, *beside.lines):
            yield from wrapped(line, INDENT * 2)
    yield from _lines(debriefing)


def lever_lines(debriefing: Debriefing) -> Iterator[str]:
    """Yield what the votes come to with one thing changed in the rule."""
    rule = room_rule(debriefing)
    needed = {
        words.votes_needed(label): replace(rule, more=int(more))
        for more, label in (needed_options(debriefing))
        if more != "0"
    }
    changed = {
        shown.ABSTENTION_BLOCKS: rule.turned("abstention-blocks"),
        shown.ABSENCE_BLOCKS: rule.turned("absence-blocks"),
        shown.NO_VETO: rule.with_vetoes(0),
        shown.TWO_VETOES: rule.with_vetoes(2),
        **needed,
    }
    for name, reform in changed.items():
        if reform != rule:
            yield words.lever(capital(name), counted_under(debriefing, reform).heading)


def _lines(debriefing: Debriefing) -> Iterator[str]:
    """Yield the red lines of the case, each with how sure it is and its source."""
    if debriefing.lines:
        yield f"\n{INDENT}{shown.RED_LINES}"
    for line in debriefing.lines:
        said = (f"{line.heading}: {line.sentence}", line.firmness, line.rests_on, line.observers)
        yield from wrapped(" ".join(filter(None, said)), INDENT * 2)


def answer_lines(question: QuestionAnswers) -> Iterator[str]:
    """Yield the right answer to a question, why it is, and how many had it before and after."""
    yield from wrapped(question.text, "")
    yield from wrapped(answer_line(question.asked), INDENT)
    if question.before or question.after:
        yield f"{INDENT}{answer_words.BEFORE:<7}{share_bar(question.before)}"
        yield f"{INDENT}{answer_words.AFTER:<7}{share_bar(question.after)}"


def share_bar(share: Share | None) -> str:
    """Return how many were right as a bar with its numbers."""
    if share is None:
        return answer_words.NOT_ASKED
    full = (2 * BAR * share.right + share.of) // (2 * share.of)
    return f"[{'#' * full}{' ' * (BAR - full)}] {answer_words.share_text(*share)}"
