"""The record as plain text for a terminal, a mail or a printer."""

import textwrap
from collections.abc import Iterable, Iterator

from nine_votes.phrases import assessment, debrief, written as words
from nine_votes.phrases.comparison import in_numbers
from nine_votes.phrases.words import joined
from nine_votes.record import text_sections
from nine_votes.record.negotiation_sections import text_section
from nine_votes.views.assessment import Assessment
from nine_votes.views.ballots import VoteMinutes
from nine_votes.views.debriefing import Debriefing, DebriefStep
from nine_votes.views.minutes import DraftMinutes, Minutes, RecordMinutes

WIDTH = 88


def as_text(record: RecordMinutes) -> str:
    """Return the record as lines of at most 88 characters, words that are longer apart."""
    lines = [words.RECORD, *wrapped(record.title)]
    for notice in record.notices:
        lines += ["", *wrapped(notice)]
    lines += text_section(record.negotiation, wrapped)
    for minutes in record.meetings:
        lines += ["", *_meeting(minutes)]
    lines += _answers(record.assessment)
    return "\n".join(lines) + "\n"


def wrapped(text: str, indent: str = "", hanging: str | None = None) -> list[str]:
    """Return a text in lines, the first indented, those after it by `hanging` if that is given."""
    later = indent if hanging is None else hanging
    return textwrap.wrap(
        text, WIDTH, initial_indent=indent, subsequent_indent=later, break_long_words=False
    )


def _meeting(minutes: Minutes) -> Iterator[str]:
    yield "=" * WIDTH
    if minutes.nth:
        yield minutes.nth
    for label, text in (
        (words.DATE, minutes.day),
        (words.PRESIDING, "; ".join(minutes.presided)),
        (words.AGENDA, minutes.item),
        (words.MEMBERS, ", ".join(minutes.members)),
        (words.GUESTS, "; ".join(minutes.guests)),
    ):
        if text:
            yield from wrapped(text, f"{label:<11}", " " * 11)
    yield from _section(words.COURSE, minutes.transcript, hanging="    ")
    yield from _drafts(minutes.drafts)
    for vote in minutes.votes:
        yield from _vote(vote)
    yield from _section(words.FOLLOWS, minutes.follows, hanging="    ")
    yield from _debrief(minutes.debrief)
    yield from _section(words.CORRECTIONS, minutes.corrections, hanging="    ")
    yield from ("", minutes.ended)


def _section(heading: str, lines: Iterable[str], hanging: str = "  ") -> Iterator[str]:
    """Yield a heading and what stands under it, or nothing where nothing does."""
    found = [line for text in lines for line in wrapped(text, "  ", hanging)]
    if found:
        yield from ("", heading, "-" * len(heading), *found)


def _drafts(drafts: Iterable[DraftMinutes]) -> Iterator[str]:
    for number, draft in enumerate(drafts):
        if number == 0:
            yield from ("", words.DRAFTS, "-" * len(words.DRAFTS))
        name = ": ".join(filter(None, [draft.name, draft.title]))
        yield from wrapped(f"{name}. {draft.standing}.", "  ")
        yield from wrapped(f"{words.SPONSORS}: {joined(draft.sponsors)}.", "    ")
        yield from (line for text in draft.preamble for line in wrapped(text, "    "))
        for clause in draft.clauses:
            fate = f" [{clause.fate}]" if clause.fate else ""
            yield from wrapped(f"{clause.text}{fate}", f"{clause.number:>6}. ", " " * 8)


def _vote(vote: VoteMinutes) -> Iterator[str]:
    heading = f"{words.VOTE} {vote.number}: {vote.subject} ({vote.kind})"
    yield from ("", *wrapped(heading, "", "  "))
    if vote.secret:
        yield from wrapped(words.NAMES_NOBODY, "  ")
    for label, names in vote.groups:
        told = f"{len(names)}: {', '.join(names)}" if names else "none"
        yield from wrapped(told, f"  {label:<18}", " " * 20)
    yield from wrapped(vote.sentence, "  ")
    for heading, lines in (
        (words.WHY, vote.why),
        (words.RESTS_ON, ("; ".join(vote.articles),)),
        (words.CHANGES, vote.changes),
    ):
        if lines:
            yield f"  {heading}"
        yield from (line for text in lines for line in wrapped(text, "    ", "    "))


def _debrief(debriefs: Iterable[Debriefing]) -> Iterator[str]:
    for told in debriefs:
        heading = wrapped(debrief.debrief_of(told.nth, told.called))
        yield from ("", *heading, "-" * min(WIDTH, len(heading[0])))
        for step in told.steps:
            yield from _step(step)
        yield from text_sections.text_section(told.every_text, wrapped)
        yield f"  {debrief.OTHER_RULES}"
        for line in (told.other_rules.summary, *_other_rules(told), *told.other_rules.notes):
            yield from wrapped(line, "    ", "      ")
        if told.follows:
            yield f"  {debrief.FOLLOWS}"
        yield from (line for text in told.follows for line in wrapped(text, "    ", "    "))


def _other_rules(told: Debriefing) -> Iterator[str]:
    """Yield in numbers what comes out otherwise than in the room, and name the rest together."""
    alike = [line.title for line in told.other_rules.table if line.carried is told.found.carried]
    others = [
        in_numbers(line)
        for line in told.other_rules.table
        if line.carried is not told.found.carried
    ]
    yield from others
    if others:
        yield debrief.as_held(alike)


def _step(step: DebriefStep) -> Iterator[str]:
    yield f"  {step.heading}"
    yield from wrapped(f"{debrief.ASK}: {step.question}", "    ", "      ")
    for heading, lines in step.sections:
        indent = "      " if heading else "    "
        yield from wrapped(heading, "    ") if heading else ()
        yield from (line for text in lines for line in wrapped(text, indent, indent))


def _answers(done: Assessment) -> list[str]:
    """Return how many answered right before and after, or nothing where nobody was asked."""
    if not done.answered:
        return []
    said = [
        line
        for each in done.questions
        for line in wrapped(
            assessment.in_a_sentence(each.text, each.before, each.after), "  ", "    "
        )
    ]
    return ["", "=" * WIDTH, assessment.ANSWERS, *said, *wrapped(assessment.COUNTED, "  ")]
