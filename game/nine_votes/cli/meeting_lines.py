"""What the terminal shows of a meeting: what was said, the papers, the seats, what follows."""

from collections.abc import Iterator, Mapping, Sequence

from nine_votes.cli.report import grounds_lines
from nine_votes.cli.shown import DEEPER, INDENT
from nine_votes.council.decision import decide
from nine_votes.council.documents import Clause, DraftResolution
from nine_votes.council.events import VoteTaken
from nine_votes.council.meeting import Meeting, Poll
from nine_votes.council.messages import Cases, Message, say
from nine_votes.council.papers import About, MovedAmendment, Paper, Proposal, Standing, Subject
from nine_votes.council.put import HeldVote
from nine_votes.council.voting import Vote, named_ballot
from nine_votes.phrases.offers import scene_of
from nine_votes.phrases.papers import (
    amendment_called,
    as_typed,
    clause_of,
    part_called,
    standing_text,
    who,
    worded,
)
from nine_votes.phrases.scene import Scene, ballot_of, everybody
from nine_votes.phrases.transcript import told
from nine_votes.phrases.window import law_line
from nine_votes.phrases.written import STANDING
from nine_votes.record.block import Block, Drawn, Gap, Items, Prose
from nine_votes.scenarios.scenario import Scenario, votes_of
from nine_votes.sitting.course import Course
from nine_votes.sitting.steps import Holder
from nine_votes.words.resolver import in_words

HOLDER = Cases("terminal-holder", Holder)


def said_since(meeting: Meeting, events: int) -> list[Message]:
    return [line for _, lines in list(told(meeting))[events:] for line in lines]


def law_of(poll: Poll, meeting: Meeting) -> Message:
    council, rules = meeting.council, meeting.business.rules
    all_for = dict.fromkeys(council.codes, Vote.IN_FAVOUR)
    first = next(iter(council.permanent), "")
    one_against = all_for | {code: Vote.AGAINST for code in [first] if code}
    rule = decide(poll.question, named_ballot(council, all_for), rules)
    alone = decide(poll.question, named_ballot(council, one_against), rules)
    return say("terminal-law", law=law_line(rule, rules, bool(alone.vetoes)))


def seat_lines(course: Course) -> Iterator[str]:
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
    meeting = course.meeting
    code = meeting.council.codes[number - 1]
    holder = course.holder(code)
    notes = [say("terminal-presides")] if code == meeting.chair else []
    notes += [HOLDER(holder)] if holder is not Holder.PERSON else []
    voted = meeting.poll and number - 1 not in meeting.poll.missing
    notes += [say("terminal-has-voted")] if voted else []
    return in_words(say("terminal-beside", notes=tuple(notes)))


def paper_blocks(meeting: Meeting) -> Iterator[Block]:
    scene = scene_of(meeting)
    for symbol, (draft, _) in meeting.business.drafts.items():
        yield from _draft(draft, meeting.paper(symbol), scene)
    amendments = [_amendment(a, scene) for a in meeting.amendments]
    yield from _under(say("terminal-amendments"), amendments)
    yield from _under(say("terminal-wordings"), [_proposal(p, scene) for p in meeting.proposals])


def _under(heading: Message, lines: Sequence[Message]) -> Iterator[Block]:
    if lines:
        yield from (Gap(), heading, Items(lines, inset=INDENT))


def _draft(draft: DraftResolution, paper: Paper | None, scene: Scene) -> Iterator[Block]:
    name, title = as_typed(draft.name), as_typed(draft.title or "")
    standing = STANDING(paper.standing) if paper else say("draft-not-submitted")
    sponsors = tuple(who(code, scene) for code in (paper.sponsors if paper else ()))
    yield Gap()
    yield say("terminal-draft", name=name, titled=bool(draft.symbol), title=title)
    yield Prose(say("terminal-draft-stands", standing=standing, sponsors=sponsors), inset=INDENT)
    yield Items([as_typed(line) for line in draft.preamble], inset=INDENT)
    for place, clause in enumerate(draft.clauses, 1):
        yield from _clause(place, clause, paper)


def _clause(place: int, clause: Clause, paper: Paper | None) -> Iterator[Block]:
    text = standing_text(paper, clause) if paper else as_typed(clause.tabled or "")
    gone = paper is not None and clause.id not in paper.remaining
    about = as_typed(clause.id.replace("_", " "))
    said = say("terminal-clause", place=place, about=about, text=text, gone=gone)
    yield Prose(said, inset=INDENT, hang=DEEPER - INDENT)
    others = [worded(clause, each) for each in (() if gone else clause.wordings or ())]
    yield Items([say("terminal-or-else", text=o) for o in others if o != text], inset=DEEPER)


def _amendment(amendment: MovedAmendment, scene: Scene) -> Message:
    clause = clause_of(amendment.symbol, amendment.clause, scene)
    text = worded(clause, amendment.wording) if amendment.wording else as_typed(amendment.text)
    called, standing = amendment_called(amendment.id, scene), STANDING(amendment.standing)
    return say("terminal-amendment", amendment=called, text=text, standing=standing)


def _proposal(proposal: Proposal, scene: Scene) -> Message:
    clause = clause_of(proposal.symbol, proposal.clause, scene)
    behind = tuple(who(code, scene) for code in (proposal.by, *proposal.co_sponsors))
    part = part_called(proposal.symbol, proposal.clause, scene)
    wording = worded(clause, proposal.wording)
    return say("terminal-wording", part=part, wording=wording, who=behind)


def result_blocks(taken: VoteTaken, meeting: Meeting, scenario: Scenario) -> Iterator[Block]:
    if taken.subject.about is not About.DRAFT or not taken.votes:
        return
    council = everybody(meeting)
    ballot, rules = ballot_of(taken, council), meeting.business.rules
    put = HeldVote(taken.question, rules, council, meeting.day, ballot)
    yield Drawn([*grounds_lines(put)])
    text = _told_of(taken, scenario)
    if text:
        yield from (Gap(), say("terminal-follows"), Prose(text, inset=INDENT))


def _told_of(taken: VoteTaken, scenario: Scenario) -> str:
    """Return what the vote led to, as far as the scenario can say.

    Where it has several votes, its words belong to those as recorded.
    """
    told_of_one = len(votes_of(scenario)) == 1
    if told_of_one or record_of(taken.subject, scenario) == dict(taken.votes):
        return scenario.consequences.get(taken.decision.outcome, "")
    return ""


def record_of(subject: Subject, scenario: Scenario) -> Mapping[str, Vote] | None:
    votes = votes_of(scenario) if subject.about is About.DRAFT else ()
    return next((put.record for put in votes if put.subject == subject.of), None)


def drafts_left(course: Course) -> list[str]:
    """Return the drafts that no meeting of a sitting has decided on."""
    over = {Standing.ADOPTED, Standing.NOT_ADOPTED}
    papers = [paper for meeting in course.meetings for paper in meeting.papers]
    decided = {paper.symbol for paper in papers if paper.standing in over}
    names = [tabled.draft.name for tabled in course.scenario.drafts]
    return [name for name in names if name not in decided]
