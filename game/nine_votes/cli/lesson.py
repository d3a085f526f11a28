"""The lesson around a meeting in the terminal: what is predicted, looked back on, and asked."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from nine_votes.cli.keys import ENTER, ask_key, read_line, was_taken
from nine_votes.cli.shown import INDENT, tell
from nine_votes.council.meeting import Phase
from nine_votes.council.messages import Cases, Message, Said, say
from nine_votes.council.voting import VOTE
from nine_votes.phrases.comparison import summary
from nine_votes.phrases.negotiation import in_a_row
from nine_votes.phrases.pivots import how_many_took
from nine_votes.phrases.questions import ASKED, answer_line, asked_text
from nine_votes.record.block import Block, Blocks, Drawn, Gap, Items, Prose
from nine_votes.sitting.sitting import Sitting
from nine_votes.sitting.steps import Answered, Asked, Predicted, When
from nine_votes.views.assessment import QuestionAnswers, Share, question_answers, share_said
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
from nine_votes.views.debriefing import Debriefing, Leaf, debriefed_course, votes_by_name
from nine_votes.views.negotiation_debrief import OpenedLine
from nine_votes.words.resolver import in_words

QUESTIONS = Cases("lesson-questions", When)


class Lesson:
    """What a class does beside the meeting of a sitting; none of it is needed to go on."""

    def __init__(self, sitting: Sitting) -> None:
        self.sitting = sitting

    def predict(self) -> None:
        number = len(list(votes_by_name(self.sitting.course)))
        said = predicted(read_line(say("lesson-how-many-hands")) or "", number)
        if said and was_taken(lambda: self.sitting.predict(said)):
            print(in_words(say("lesson-prediction-kept")))

    def look_back(self) -> None:
        found = debriefed_course(self.sitting.course, frozenset())
        if not found:
            print(in_words(say("lesson-no-vote-yet")))
            return
        show_debrief(found[-1])

    def ask(self) -> None:
        """Ask the questions, and after the lesson tell the answers and how many had them."""
        meetings = self.sitting.course.meetings
        over = any(meeting.phase is Phase.ADJOURNED for meeting in meetings)
        when = When.AFTER if over else When.BEFORE
        print(in_words(QUESTIONS(when)))
        tell([say("question-instruction")])
        for nth, asked in enumerate(ASKED[when], 1):
            print(f"\n{in_words(say('question-nth', nth=nth, of=len(ASKED[when])))}")
            tell([Prose(asked_text(asked), inset=INDENT)])
            if not self._counted(when, asked):
                break
        if over:
            for asked in ASKED[when]:
                print()
                tell(answer_lines(question_answers(asked, self.sitting.course.answers)))

    def _counted(self, when: When, asked: Asked) -> bool:
        """Take down the slips of a question; false at the end of the input."""
        answer = read_line(say("lesson-how-many-slips"))
        counts = numbers(answer or "")
        if counts:
            was_taken(lambda: self.sitting.answer(Answered(when, asked, *counts, "")))
        elif answer:
            print(in_words(say("lesson-no-counts")))
        return answer is not None


def show_debrief(debriefing: Debriefing) -> None:
    """Show a debrief part by part, as long as Enter is pressed."""
    *steps, last = debrief_steps(debriefing)
    for step in steps:
        tell(step)
        if ask_key(say("lesson-go-on")) != ENTER:
            return
    tell(last)


def predicted(text: str, vote: int) -> Predicted | None:
    """Return what is said of a vote, in two numbers or in one letter for the whole class."""
    letter = text.casefold()
    if letter in {"a", "n"}:
        return Predicted(vote, int(letter == "a"), int(letter == "n"), as_one=True)
    counts = numbers(text)
    if text and not counts:
        print(in_words(say("lesson-no-counts")))
    return Predicted(vote, *counts, as_one=False) if counts and any(counts) else None


def numbers(text: str) -> tuple[int, int] | None:
    """Return two small numbers that stand in a text, or None where there is anything else."""
    parts = text.split()
    if len(parts) != 2 or not all(p.isascii() and p.isdigit() and len(p) <= 4 for p in parts):
        return None
    return int(parts[0]), int(parts[1])


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
    head = f"{line.heading}: {in_words(line.sentence)}"
    return in_words(in_a_row(head, line.firmness, line.rests_on, line.observers))


def answer_lines(question: QuestionAnswers) -> Iterator[Block]:
    yield question.text
    yield Prose(answer_line(question.asked), inset=INDENT)
    before, after = in_words(say("assessment-before")), in_words(say("assessment-after"))
    shares = ((before, question.before), (after, question.after))
    if question.before or question.after:
        yield Drawn([f"  {label:<7}{share_bar(share)}" for label, share in shares])


def share_bar(share: Share | None) -> str:
    if share is None:
        return in_words(share_said(None))
    full = (2 * BAR * share.right + share.of) // (2 * share.of)
    return f"[{'#' * full}{' ' * (BAR - full)}] {in_words(share_said(share))}"
