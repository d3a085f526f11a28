"""What the terminal shows of a meeting: what was said, the papers, the seats, what follows."""

import textwrap
from collections.abc import Iterator, Mapping

from nine_votes.cli.journals import printable
from nine_votes.cli.report import WIDTH, grounds_lines, wrapped
from nine_votes.council.decision import decide
from nine_votes.council.documents import Clause, DraftResolution
from nine_votes.council.events import VoteTaken
from nine_votes.council.meeting import Meeting, Poll
from nine_votes.council.papers import About, MovedAmendment, Paper, Proposal, Standing, Subject
from nine_votes.council.put import HeldVote
from nine_votes.council.voting import Vote, named_ballot
from nine_votes.phrases import terminal as words
from nine_votes.phrases.offers import scene_of
from nine_votes.phrases.papers import (
    amendment_called,
    as_typed,
    clause_of,
    part_called,
    standing_text,
    worded,
)
from nine_votes.phrases.scene import Scene, ballot_of, everybody
from nine_votes.phrases.transcript import told
from nine_votes.phrases.window import law_line
from nine_votes.phrases.words import all_named, capital
from nine_votes.phrases.written import STANDINGS
from nine_votes.scenarios.scenario import Scenario, votes_of
from nine_votes.sitting.course import Course
from nine_votes.sitting.steps import Holder
from nine_votes.words.resolver import in_words

INDENT, DEEPER = "  ", "      "


def said_since(meeting: Meeting, events: int) -> list[str]:
    """Return what is told of a meeting after so many of its events."""
    return [in_words(line) for _, lines in list(told(meeting))[events:] for line in lines]


def shown(lines: list[str]) -> Iterator[str]:
    """Return sentences as lines for the terminal."""
    for line in lines:
        yield from wrapped(printable(line), INDENT)


def law_of(poll: Poll, meeting: Meeting) -> str:
    """Return what the law asks of the vote that is taken, with its article."""
    council, rules = meeting.council, meeting.business.rules
    all_for = dict.fromkeys(council.codes, Vote.IN_FAVOUR)
    first = next(iter(council.permanent), "")
    one_against = all_for | {code: Vote.AGAINST for code in [first] if code}
    rule = decide(poll.question, named_ballot(council, all_for), rules)
    alone = decide(poll.question, named_ballot(council, one_against), rules)
    return f"{law_line(rule, rules, bool(alone.vetoes))}."


def seat_lines(course: Course) -> Iterator[str]:
    """Return the seats with their numbers, a star at the permanent ones, and then the guests."""
    meeting = course.meeting
    members = meeting.council.members
    width = max(len(member.name) for member in members)
    for number, member in enumerate(members, 1):
        star = "*" if member.permanent else " "
        line = f"{number:>4} {star} {member.name:<{width}}  {member.code}{_beside(course, number)}"
        yield line.rstrip()
    for number, guest in enumerate(meeting.guests, len(members) + 1):
        yield f"{number:>4}   {as_typed(guest)}"


def _beside(course: Course, number: int) -> str:
    """Return what is to be known of a seat: who presides, who acts for it, whether it has voted."""
    meeting = course.meeting
    code = meeting.council.codes[number - 1]
    holder = course.holder(code)
    notes = [words.PRESIDES] if code == meeting.chair else []
    notes += [words.HOLDERS[holder]] if holder is not Holder.PERSON else []
    voted = meeting.poll and number - 1 not in meeting.poll.missing
    notes += [words.HAS_VOTED] if voted else []
    return f"  {', '.join(notes)}"


def paper_lines(meeting: Meeting) -> Iterator[str]:
    """Return every text there is, clause by clause as it stands, and what is moved to change it."""
    scene = scene_of(meeting)
    for symbol, (draft, _) in meeting.business.drafts.items():
        yield from _draft_lines(draft, meeting.paper(symbol), scene)
    yield from _under(words.AMENDMENTS, [_amendment(a, scene) for a in meeting.amendments])
    yield from _under(words.PROPOSED_WORDINGS, [_proposal(p, scene) for p in meeting.proposals])


def _under(heading: str, lines: list[str]) -> Iterator[str]:
    if lines:
        yield f"\n{heading}"
    for line in lines:
        yield from wrapped(printable(line), INDENT)


def _draft_lines(draft: DraftResolution, paper: Paper | None, scene: Scene) -> Iterator[str]:
    title = f": {as_typed(draft.title or '')}" if draft.symbol else ""
    yield ""
    yield from wrapped(printable(f"{as_typed(draft.name)}{title}"), "")
    standing = STANDINGS[paper.standing] if paper else words.NOT_SUBMITTED
    sponsors = paper.sponsors if paper else ()
    yield from wrapped(words.how_a_draft_stands(standing, sponsors, scene.council), INDENT)
    for line in draft.preamble:
        yield from wrapped(printable(as_typed(line)), INDENT)
    for number, clause in enumerate(draft.clauses, 1):
        yield from _clause_lines(number, clause, paper)


def _clause_lines(number: int, clause: Clause, paper: Paper | None) -> Iterator[str]:
    """Return a clause as it stands, and below it the other ways in which it can be worded."""
    text = standing_text(paper, clause) if paper else as_typed(clause.tabled or "")
    gone = paper is not None and clause.id not in paper.remaining
    fate = f" ({words.GONE})" if gone else ""
    about = as_typed(clause.id.replace("_", " "))
    line = printable(f"{number}. {about}: {text}{fate}")
    yield from textwrap.wrap(line, WIDTH, initial_indent=INDENT, subsequent_indent=DEEPER)
    for wording in () if gone else (clause.wordings or ()):
        other = worded(clause, wording)
        if other != text:
            yield from wrapped(printable(f"{words.OR_ELSE} {other}"), DEEPER)


def _amendment(amendment: MovedAmendment, scene: Scene) -> str:
    clause = clause_of(amendment.symbol, amendment.clause, scene)
    text = worded(clause, amendment.wording) if amendment.wording else as_typed(amendment.text)
    called = capital(in_words(amendment_called(amendment.id, scene)))
    return f"{called}: {text or words.TO_DELETE}. {STANDINGS[amendment.standing]}."


def _proposal(proposal: Proposal, scene: Scene) -> str:
    clause = clause_of(proposal.symbol, proposal.clause, scene)
    behind = all_named((proposal.by, *proposal.co_sponsors), scene.council)
    part = capital(in_words(part_called(proposal.symbol, proposal.clause, scene)))
    return f"{part}: {worded(clause, proposal.wording)} ({behind})."


def result_lines(taken: VoteTaken, meeting: Meeting, scenario: Scenario) -> Iterator[str]:
    """Return why a vote on a draft ended so, and what the scenario says follows from it."""
    if taken.subject.about is not About.DRAFT or not taken.votes:
        return
    council = everybody(meeting)
    ballot, rules = ballot_of(taken, council), meeting.business.rules
    yield from grounds_lines(HeldVote(taken.question, rules, council, meeting.day, ballot))
    text = _told_of(taken, scenario)
    if text:
        yield f"\n{words.FOLLOWS}"
        yield from wrapped(text, INDENT)


def _told_of(taken: VoteTaken, scenario: Scenario) -> str:
    """Return what the vote led to, as far as the scenario can say.

    Where it has several votes, its words belong to those as recorded.
    """
    told_of_one = len(votes_of(scenario)) == 1
    if told_of_one or record_of(taken.subject, scenario) == dict(taken.votes):
        return scenario.consequences.get(taken.decision.outcome, "")
    return ""


def record_of(subject: Subject, scenario: Scenario) -> Mapping[str, Vote] | None:
    """Return how each member voted on a draft in history, where the scenario knows."""
    votes = votes_of(scenario) if subject.about is About.DRAFT else ()
    return next((put.record for put in votes if put.subject == subject.of), None)


def drafts_left(course: Course) -> list[str]:
    """Return the drafts that no meeting of a sitting has decided on."""
    over = {Standing.ADOPTED, Standing.NOT_ADOPTED}
    papers = [paper for meeting in course.meetings for paper in meeting.papers]
    decided = {paper.symbol for paper in papers if paper.standing in over}
    names = [tabled.draft.name for tabled in course.scenario.drafts]
    return [name for name in names if name not in decided]
