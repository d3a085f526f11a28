"""The debrief of a vote for a terminal, step by step, and the bars of the questions."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from nine_votes.cli.shown import INDENT
from nine_votes.council.messages import say
from nine_votes.phrases import debrief_shown as shown
from nine_votes.phrases.questions import answer_line
from nine_votes.phrases.text_changes import WOULD_HAVE_CARRIED
from nine_votes.phrases.words import joined
from nine_votes.record.block import Block, Blocks, Drawn, Gap, Items, Prose
from nine_votes.views.assessment import QuestionAnswers, Share, share_said
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
from nine_votes.views.negotiation_debrief import OpenedLine
from nine_votes.words.resolver import in_words

FURTHER = 4
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


def debrief_steps(debriefing: Debriefing) -> tuple[Blocks, ...]:
    """Return the debrief in its parts, after each of which one waits: the third is in two."""
    one, two, three = map(_asked, debriefing.questions)
    return (
        (*_titled(1, shown.TITLES["happened"]), *_happened(debriefing), one),
        (*_titled(2, shown.WHY), *_why(debriefing), two),
        (*_titled(3, shown.TURNED), three),
        tuple(_turned(debriefing)),
    )


def _titled(nth: int, heading: str) -> Blocks:
    return Gap(), in_words(say("lesson-step", nth=nth, heading=heading))


def _asked(question: str) -> Block:
    return Prose(in_words(say("lesson-for-the-class", question=question)), inset=INDENT)


def _happened(debriefing: Debriefing) -> Iterator[Block]:
    view = debriefing.view
    yield Prose(say("result-whole", head=view.heading, sentences=view.reason), inset=INDENT)
    bar = f"{bar_text(debriefing)}  {in_words(say('chamber-needed', required=view.required))}"
    yield Drawn([f"  {bar}", f"  {in_words(say('lesson-signs'))}"])
    said = []
    for roll in rolls(debriefing):
        names = joined([seat.name for seat in roll.seats]) or shown.NOBODY
        said.append(f"{len(roll.seats)} {roll.label.lower()}: {names}.")
    yield Items((*said, debriefing.predicted), inset=INDENT)


def bar_text(debriefing: Debriefing) -> str:
    """Return the bar with its mark after the required number, as in [+++++++++|++++oV]."""
    cells = "".join(SIGNS[mark] for mark in debriefing.view.bar)
    required = debriefing.view.required
    return f"[{cells[:required]}|{cells[required:]}]"


def _why(debriefing: Debriefing) -> Iterator[Block]:
    cleared = (_of_hurdle(each) for each in hurdles(debriefing))
    yield Items((*cleared, *debriefing.grounds, shown.WHOSE_VOTE), inset=INDENT)
    yield Items(choices(debriefing), inset=FURTHER)


def _of_hurdle(hurdle: Hurdle) -> str:
    figure = f"{hurdle.figure}. " if hurdle.figure else ""
    return f"{hurdle.name}, {hurdle.title.lower()}: {figure}{hurdle.verdict}."


def _turned(debriefing: Debriefing) -> Iterator[Block]:
    turned = (way.sentence for way in ways(debriefing))
    said = (f"{took(debriefing)}.", *turned, *distances(debriefing))
    yield Items(said, inset=INDENT)
    if debriefing.texts:
        yield from _under(WOULD_HAVE_CARRIED, debriefing.texts)
    if Leaf.RULES in debriefing.leaves:
        yield from _under(in_words(say("lesson-levers")), lever_lines(debriefing))
        yield Prose(under_every_rule(debriefing), inset=INDENT)
    beside = beside_record(debriefing)
    if beside:
        yield from _under(beside.heading, (*beside.ends, *beside.lines))
    if debriefing.lines:
        yield from _under(shown.RED_LINES, map(_red_line, debriefing.lines))


def _under(heading: str, lines: Iterable[str]) -> Iterator[Block]:
    yield from (Gap(), Prose(heading, inset=INDENT), Items(tuple(lines), inset=FURTHER))


def lever_lines(debriefing: Debriefing) -> Iterator[str]:
    """Yield what the votes come to with one thing changed in the rule."""
    rule = room_rule(debriefing)
    needed = {
        in_words(say("lesson-votes-needed", votes=int(label))): replace(rule, more=int(more))
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
            head = counted_under(debriefing, reform).heading
            yield in_words(say("lesson-lever", name=name, head=head))


def _red_line(line: OpenedLine) -> str:
    """Return a red line of the case, with how sure it is and its source."""
    said = (f"{line.heading}: {line.sentence}", line.firmness, line.rests_on, line.observers)
    return " ".join(filter(None, said))


def answer_lines(question: QuestionAnswers) -> Iterator[Block]:
    """Yield the right answer to a question, why it is, and how many had it before and after."""
    yield question.text
    yield Prose(answer_line(question.asked), inset=INDENT)
    before, after = in_words(say("assessment-before")), in_words(say("assessment-after"))
    shares = ((before, question.before), (after, question.after))
    if question.before or question.after:
        yield Drawn([f"  {label:<7}{share_bar(share)}" for label, share in shares])


def share_bar(share: Share | None) -> str:
    """Return how many were right as a bar with its numbers."""
    if share is None:
        return in_words(share_said(None))
    full = (2 * BAR * share.right + share.of) // (2 * share.of)
    return f"[{'#' * full}{' ' * (BAR - full)}] {in_words(share_said(share))}"
