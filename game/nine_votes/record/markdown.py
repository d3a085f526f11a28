"""The record as Markdown, with every sign that would mean something there escaped."""

import re
from collections.abc import Iterable, Iterator

from nine_votes.phrases import assessment, comparison, debrief, written as words
from nine_votes.phrases.words import joined
from nine_votes.record import text_sections
from nine_votes.record.debrief_html import in_columns
from nine_votes.record.negotiation_sections import markdown_section
from nine_votes.views.assessment import Assessment, Share
from nine_votes.views.ballots import VoteMinutes
from nine_votes.views.debriefing import Debriefing
from nine_votes.views.minutes import DraftMinutes, Minutes, RecordMinutes, StatementMinutes

MEANING = re.compile(r"([\\`*_{}\[\]<>#|~&$])")
LEADING = re.compile(r"^(\d*)([-+=.)])")
"""What would begin a list or a heading at the start of a line."""


def as_markdown(record: RecordMinutes) -> str:
    """Return the record as Markdown with GitHub's tables."""
    blocks = [f"# {escaped(record.title)}", f"*{words.RECORD}*"]
    blocks += [f"> {escaped(notice)}" for notice in record.notices]
    blocks += markdown_section(record.negotiation, escaped)
    for minutes in record.meetings:
        blocks += _meeting(minutes)
    blocks += _answers(record.assessment)
    return "\n\n".join(blocks) + "\n"


def escaped(text: str) -> str:
    """Return a text as Markdown shows it letter by letter."""
    return LEADING.sub(r"\1\\\2", MEANING.sub(r"\\\1", text))


def _meeting(minutes: Minutes) -> Iterator[str]:
    heading = ", ".join(filter(None, [minutes.nth, minutes.day]))
    yield f"## {escaped(heading)}"
    yield _listed(
        f"**{label}:** {escaped(text)}"
        for label, text in (
            (words.PRESIDING, "; ".join(minutes.presided)),
            (words.AGENDA, minutes.item),
            (words.MEMBERS, ", ".join(minutes.members)),
            (words.GUESTS, "; ".join(minutes.guests)),
        )
        if text
    )
    yield from _brief(minutes.votes)
    yield from _drafts(minutes.drafts)
    yield from _statements(words.STATEMENTS, minutes.statements)
    for vote in minutes.votes:
        yield from _vote(vote)
    yield from _statements(words.EXPLANATIONS, minutes.explanations)
    yield from _statements(words.ISSUED, minutes.issued)
    yield from _section(words.FOLLOWS, map(escaped, minutes.follows))
    yield from _debrief(minutes.debrief)
    yield from _section(words.CORRECTIONS, map(escaped, minutes.corrections))
    yield from _section(words.COURSE, map(escaped, minutes.transcript))
    yield escaped(minutes.ended)


def _listed(items: Iterable[str]) -> str:
    return "\n".join(f"- {item}" for item in items)


def _section(heading: str, items: Iterable[str]) -> Iterator[str]:
    found = _listed(items)
    if found:
        yield from (f"### {heading}", found)


def _table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    heads = list(heads)
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _brief(votes: Iterable[VoteMinutes]) -> Iterator[str]:
    rows = [
        [
            *(str(vote.number), escaped(vote.subject), vote.kind),
            *map(str, vote.tally[:3]),
            vote.head,
        ]
        for vote in votes
    ]
    if rows:
        counts = words.COUNTS[:3]
        heads = [words.NUMBER, words.QUESTION, words.KIND, *counts, words.RESULT]
        yield from (f"### {words.SUMMARY}", _table(heads, rows))


def _drafts(drafts: Iterable[DraftMinutes]) -> Iterator[str]:
    for number, draft in enumerate(drafts):
        if number == 0:
            yield f"### {words.DRAFTS}"
        name = ": ".join(filter(None, [draft.name, draft.title]))
        sponsors = f"{words.SPONSORS}: {escaped(joined(draft.sponsors))}."
        yield f"**{escaped(name)}** ({draft.standing}). {sponsors}"
        yield from map(escaped, draft.preamble)
        clauses = [
            f"{clause.number}. {escaped(clause.text)}{f' *({clause.fate})*' if clause.fate else ''}"
            for clause in draft.clauses
        ]
        if clauses:
            yield "\n".join(clauses)


def _statements(heading: str, statements: Iterable[StatementMinutes]) -> Iterator[str]:
    yield from _section(
        heading,
        (
            f"**{escaped(said.speaker)}**{f' ({said.when})' if said.when else ''}: "
            f"{escaped(said.text)}"
            for said in statements
        ),
    )


def _vote(vote: VoteMinutes) -> Iterator[str]:
    yield f"### {words.VOTE} {vote.number}: {escaped(vote.subject)}"
    if vote.secret:
        yield words.NAMES_NOBODY
    else:
        rows = [
            (label, str(len(who)), escaped(", ".join(who)) or "none") for label, who in vote.groups
        ]
        yield _table((words.VOTE, words.COUNT, words.MEMBERS), rows)
    yield f"> {escaped(vote.announcement)}"
    if vote.sentence:
        yield f"**{escaped(vote.sentence)}**"
    yield from _under(words.WHY, vote.why)
    yield from _under(words.RESTS_ON, vote.articles)
    yield from _under(words.CHANGES, vote.changes)


def _under(heading: str, lines: Iterable[str]) -> Iterator[str]:
    found = _listed(map(escaped, lines))
    if found:
        yield f"*{heading}*\n\n{found}"


def _debrief(debriefs: Iterable[Debriefing]) -> Iterator[str]:
    for number, told in enumerate(debriefs):
        if number == 0:
            yield from (f"### {debrief.DEBRIEF}", debrief.ABOUT)
        yield f"#### {words.VOTE} {told.nth}: {escaped(told.called)}"
        for step in told.steps:
            yield from (f"**{step.heading}**", f"*{debrief.ASK}:* {escaped(step.question)}")
            for heading, lines in step.sections:
                yield from _under(heading, lines) if heading else [_listed(map(escaped, lines))]
        yield from text_sections.markdown_section(told.every_text, escaped)
        yield from (f"**{debrief.OTHER_RULES}**", escaped(told.other_rules.summary))
        yield from _other_rules(told)
        if told.follows:
            yield from (f"**{debrief.FOLLOWS}**", _listed(map(escaped, told.follows)))


def _other_rules(told: Debriefing) -> Iterator[str]:
    if told.other_rules.table:
        rows = (
            (
                *(escaped(line.title), *in_columns(line)),
                *("" if line.required is None else str(line.required), escaped(line.result)),
            )
            for line in told.other_rules.table
        )
        yield _table(comparison.HEADINGS, rows)
    yield from map(escaped, told.other_rules.notes)


def _answers(done: Assessment) -> Iterator[str]:
    if done.answered:
        heads = (assessment.QUESTION, assessment.RIGHT, assessment.BEFORE, assessment.AFTER)
        rows = (
            (escaped(each.text), each.answer, _share(each.before), _share(each.after))
            for each in done.questions
        )
        yield from (f"## {assessment.ANSWERS}", _table(heads, rows), assessment.COUNTED)


def _share(share: Share | None) -> str:
    return assessment.share_text(*share) if share else assessment.NOT_ASKED
