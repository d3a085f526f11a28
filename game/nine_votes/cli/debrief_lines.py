"""The debrief of a vote for a terminal, step by step, and the bars of the questions."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from nine_votes.cli.shown import INDENT
from nine_votes.council.messages import Message, Said, say
from nine_votes.council.voting import VOTE
from nine_votes.phrases.comparison import summary
from nine_votes.phrases.negotiation import in_a_row
from nine_votes.phrases.pivots import how_many_took
from nine_votes.phrases.questions import answer_line
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
        (*_titled(1, say("debrief-happened")), *_happened(debriefing), one),
        (*_titled(2, say("debrief-why")), *_why(debriefing), two),
        (*_titled(3, say("debrief-what-if")), three),
        tuple(_turned(debriefing)),
    )


def _titled(nth: int, heading: Message) -> Blocks:
    return Gap(), say("lesson-step", nth=nth, heading=heading)


def _asked(question: Said) -> Block:
    return Prose(say("lesson-for-the-class", question=question), inset=INDENT)


def _happened(debriefing: Debriefing) -> Iterator[Block]:
    view = debriefing.view
    yield Prose(say("result-whole", head=view.heading, sentences=view.reason), inset=INDENT)
    bar = f"{bar_text(debriefing)}  {in_words(say('chamber-needed', required=view.required))}"
    yield Drawn([f"  {bar}", f"  {in_words(say('lesson-signs'))}"])
    voted = ((VOTE(roll.vote), tuple(s.name for s in roll.seats)) for roll in rolls(debriefing))
    said = (say("debrief-roll", vote=vote, who=names) for vote, names in voted)
    yield Items((*said, debriefing.predicted), inset=INDENT)


def bar_text(debriefing: Debriefing) -> str:
    """Return the bar with its mark after the required number, as in [+++++++++|++++oV]."""
    cells = "".join(SIGNS[mark] for mark in debriefing.view.bar)
    required = debriefing.view.required
    return f"[{cells[:required]}|{cells[required:]}]"


def _why(debriefing: Debriefing) -> Iterator[Block]:
    cleared = (_of_hurdle(each) for each in hurdles(debriefing))
    yield Items((*cleared, *debriefing.grounds, say("debrief-whose-vote")), inset=INDENT)
    yield Items(choices(debriefing), inset=FURTHER)


def _of_hurdle(hurdle: Hurdle) -> Message:
    name, title, figure, verdict, *_ = hurdle
    facts = {"name": name, "title": title, "figure": figure, "verdict": verdict}
    return say("debrief-hurdle", counted=bool(figure), **facts)


def _turned(debriefing: Debriefing) -> Iterator[Block]:
    turned = (way.sentence for way in ways(debriefing))
    took = say("pivot-took-only", took=how_many_took(debriefing.found))
    yield Items((took, *turned, *distances(debriefing)), inset=INDENT)
    if debriefing.texts:
        yield from _under(say("texts-would-have-carried"), debriefing.texts)
    if Leaf.RULES in debriefing.leaves:
        yield from _under(say("lesson-levers"), lever_lines(debriefing))
        yield Prose(summary(debriefing.under), inset=INDENT)
    beside = beside_record(debriefing)
    if beside:
        yield from _under(beside.heading, (*beside.ends, *beside.lines))
    if debriefing.lines:
        yield from _under(say("debrief-red-lines"), map(_red_line, debriefing.lines))


def _under(heading: Message, lines: Iterable[Said]) -> Iterator[Block]:
    yield from (Gap(), Prose(heading, inset=INDENT), Items(tuple(lines), inset=FURTHER))


def lever_lines(debriefing: Debriefing) -> Iterator[Message]:
    """Yield what the votes come to with one thing changed in the rule."""
    rule = room_rule(debriefing)
    needed = {
        say("lesson-votes-needed", votes=int(label)): replace(rule, more=int(more))
        for more, label in (needed_options(debriefing))
        if more != "0"
    }
    changed = {
        say("debrief-abstention-blocks"): rule.turned("abstention-blocks"),
        say("debrief-absence-blocks"): rule.turned("absence-blocks"),
        say("debrief-no-veto"): rule.with_vetoes(0),
        say("debrief-two-vetoes"): rule.with_vetoes(2),
        **needed,
    }
    for name, reform in changed.items():
        if reform != rule:
            head = counted_under(debriefing, reform).heading
            yield say("lesson-lever", name=name, head=head)


def _red_line(line: OpenedLine) -> str:
    """Return a red line of the case, with how sure it is and its source."""
    head = f"{line.heading}: {in_words(line.sentence)}"
    return in_words(in_a_row(head, line.firmness, line.rests_on, line.observers))


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
