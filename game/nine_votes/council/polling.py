"""Putting questions to the vote, and what the result of each does to the meeting.

What is voted on next follows for motions from rule 33, for amendments from rule 36, and for drafts
from rule 32.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

from nine_votes.council import events as ev
from nine_votes.council.aftermath import (
    adjourned,
    after_a_draft,
    after_failure,
    dealt_with,
    debate_due,
)
from nine_votes.council.charter import Proviso
from nine_votes.council.decision import decide
from nine_votes.council.majorities import CARRIED
from nine_votes.council.meeting import Asked, Meeting, Phase, Poll
from nine_votes.council.outcomes import Decision
from nine_votes.council.papers import (
    About,
    Change,
    Motion,
    MovedAmendment,
    MovedMotion,
    Paper,
    Standing,
    Subject,
)
from nine_votes.council.questions import WITHOUT_BALLOT, Kind, Method, Question
from nine_votes.council.voting import Ballot, Vote

WITHOUT_DEBATE = frozenset({Motion.SUSPEND, Motion.ADJOURN})
"""The motions decided without debate: suspension and simple adjournment (rule 33)."""

ORDER_OF_MOTIONS = tuple(Motion)


def motions_in_order(meeting: Meeting) -> tuple[MovedMotion, ...]:
    """Return the motions that were made, in the order of rule 33."""
    return tuple(sorted(meeting.motions, key=lambda moved: ORDER_OF_MOTIONS.index(moved.motion)))


def amendments_in_order(meeting: Meeting, paper: Paper) -> tuple[MovedAmendment, ...]:
    """Return the open amendments to a draft in the order of rule 36.

    What the President ruled first goes first; then additions and deletions; then the furthest in
    substance from the draft, which is the wording furthest down its clause's list; then the
    earliest moved.
    """
    moved = [a for a in meeting.amendments if a.open and a.symbol == paper.symbol]

    def key(amendment: MovedAmendment) -> tuple[bool, bool, int]:
        return (
            amendment.id != meeting.ordered,
            amendment.change is Change.REPLACES,
            -_distance(paper, amendment),
        )

    return tuple(sorted(moved, key=key))


def _distance(paper: Paper, amendment: MovedAmendment) -> int:
    """Return how far from the wording in the draft the amendment's lies on its clause's list."""
    clause = next(c for c in paper.draft.clauses if c.id == amendment.clause)
    listed = list(clause.wordings or ())
    if amendment.wording not in listed:
        return 0
    now = paper.wordings.get(clause.id, listed[0])
    return abs(listed.index(amendment.wording) - listed.index(now))


def next_subject(meeting: Meeting) -> Subject | None:
    """Return what has to be put to the vote next, or None where nothing is left.

    Motions go before all drafts (rule 33); of a draft first a question about its class, then its
    amendments, then its parts, then the whole (rules 32 and 36).
    """
    motions = motions_in_order(meeting)
    if motions:
        return Subject(About.MOTION, motions[0].motion)
    if not meeting.text_open:
        return None
    paper = meeting.text_open[0]
    if meeting.preliminary == paper.symbol:
        return Subject(About.PRELIMINARY, paper.symbol)
    amendments = amendments_in_order(meeting, paper)
    if amendments:
        return Subject(About.AMENDMENT, amendments[0].id)
    if paper.parts:
        return Subject(About.PART, paper.symbol, paper.parts[0])
    return Subject(About.DRAFT, paper.symbol)


def unfinished(meeting: Meeting) -> bool:
    """Say whether to adjourn now would cut business short, which members may object to.

    That is a motion, an agenda not adopted, a list of speakers not exhausted, or a vote that was
    come to.
    """
    if meeting.motions:
        return True
    suspended = meeting.phase is Phase.SUSPENDED
    phase = meeting.before_suspension if suspended else meeting.phase
    if phase is Phase.DEBATE:
        return bool(meeting.speakers)
    voting = phase in {Phase.BEFORE_THE_VOTE, Phase.VOTING}
    return phase is Phase.AGENDA or (voting and bool(meeting.text_open))


SECRET = frozenset({Kind.SG_RECOMMENDATION, Kind.ICJ_ELECTION})
"""The kinds of question decided by secret ballot (rule 48; the Council's practice on the Court)."""

QUESTIONS: Mapping[About, Question] = {
    About.AGENDA: Question(Kind.PROCEDURAL, "agenda_include"),
    About.INVITATION: Question(Kind.PROCEDURAL, "invite"),
    About.ORDER: Question(Kind.PROCEDURAL, "conduct"),
    About.RULING: Question(Kind.RULING_CHALLENGE),
    About.CREDENTIALS: Question(Kind.PROCEDURAL, "credentials"),
    About.REFERRAL: Question(Kind.PROCEDURAL, "to_ga"),
    About.SESSION: Question(Kind.PROCEDURAL, "ess"),
}
"""The kind of question of what is not about a draft.

In favour of a challenge to credentials is against the representative, who sits on unless the
Council decides otherwise (rule 17; 13 January 1950, S/1443).
"""

OF_THE_WHOLE = frozenset({Kind.SNAPBACK, Kind.ICJ_ELECTION})
"""The kinds of question only a whole draft asks; what changes its text is a substantive one."""

MOTION_MATTERS = {
    Motion.SUSPEND: "suspend",
    Motion.ADJOURN: "adjourn",
    Motion.ADJOURN_TO: "adjourn",
    Motion.REFER: "conduct",
    Motion.POSTPONE: "agenda_defer",
}


def put(
    meeting: Meeting,
    subject: Subject,
    *,
    written: bool = False,
    method: Method = Method.FOUR_POWER,
    pending: Asked | None = None,
) -> Meeting:
    """Return the meeting with a question put to the vote; `pending` is what it arose from."""
    question = question_on(meeting, subject, method)
    votes: tuple[Vote | None, ...] = (None,) * meeting.council.size
    poll = Poll(subject, question, votes, written)
    told = ev.PutBeforeCouncil(subject, question, written)
    return meeting.changed(told, poll=poll, pending=pending)


def question_on(meeting: Meeting, subject: Subject, method: Method) -> Question:
    """Return what kind of question a subject is.

    An amendment and a part carry the majority of the text, veto included. A draft whose class was
    settled by a preliminary question goes by that. In the League a ruling is plain procedure.
    """
    if subject.about is About.PRELIMINARY:
        return Question(Kind.PRELIMINARY, method=method)
    if subject.about is About.MOTION:
        return Question(Kind.PROCEDURAL, MOTION_MATTERS[Motion(subject.of)])
    if subject.about is About.RULING and meeting.business.rules.unanimity:
        return Question(Kind.PROCEDURAL, "president_ruling")
    if subject.about in QUESTIONS:
        return QUESTIONS[subject.about]
    return replace(_of_text(meeting, subject), parties=_parties(meeting, subject))


def _paper(meeting: Meeting, subject: Subject) -> Paper:
    amendment = meeting.amendment(subject.of) if subject.about is About.AMENDMENT else None
    return meeting.tabled(amendment.symbol if amendment else subject.of)


def _of_text(meeting: Meeting, subject: Subject) -> Question:
    paper = _paper(meeting, subject)
    question = paper.question
    procedural = meeting.classified.get(paper.symbol)
    if procedural is not None:
        kind = Kind.PROCEDURAL if procedural else Kind.SUBSTANTIVE
        return replace(question, kind=kind, matter=question.matter if procedural else None)
    ordinary = question.kind in WITHOUT_BALLOT
    if meeting.business.rules.unanimity:
        ordinary = question.kind is not Kind.PROCEDURAL
    elif subject.about is not About.DRAFT and question.kind in OF_THE_WHOLE:
        ordinary = True
    return replace(question, kind=Kind.SUBSTANTIVE) if ordinary else question


def _parties(meeting: Meeting, subject: Subject) -> tuple[str, ...]:
    """Return the members that sit here and are parties, by the question or by what was claimed.

    Where being a party costs a member its vote, another's claim is not enough.
    """
    rules = meeting.business.rules
    binding = rules.proviso is Proviso.STRICT or rules.unanimity
    claimed = meeting.parties if binding else meeting.claims
    said = (*_paper(meeting, subject).question.parties, *claimed)
    return tuple(code for code in dict.fromkeys(said) if code in meeting.council.codes)


def closed(meeting: Meeting, poll: Poll) -> Meeting:
    """Return the meeting with a poll closed, decided, and what follows carried out.

    In the written procedure of 27 March 2020 a member that kept silent is absent. Where the ballot
    is secret the record names nobody.
    """
    votes = tuple(Vote.ABSENT if vote is None else vote for vote in poll.votes)
    by_name = dict(zip(meeting.council.codes, votes, strict=True))
    decision = decide(
        poll.question, Ballot(meeting.council.permanent, by_name), meeting.business.rules
    )
    taken = ev.VoteTaken(poll.subject, poll.question, tuple(by_name.items()), decision)
    if poll.question.kind in SECRET:
        taken = ev.VoteTaken(poll.subject, poll.question, (), _unnamed(decision))
    after = meeting.changed(taken, poll=None)
    return RESULTS[poll.subject.about](after, poll.subject, decision)


def _unnamed(decision: Decision) -> Decision:
    return decision._replace(vetoes=(), negative_permanent=(), set_aside=())


def _carried(decision: Decision) -> bool:
    return decision.outcome in CARRIED


def _agenda(meeting: Meeting, subject: Subject, decision: Decision) -> Meeting:  # noqa: ARG001 - one signature
    if _carried(decision):
        return meeting.changed(ev.AgendaAdopted(by_vote=True), phase=Phase.DEBATE)
    return adjourned(meeting.changed(ev.AgendaRejected()))


def _invitation(meeting: Meeting, subject: Subject, decision: Decision) -> Meeting:
    """Invite whom the proposal that still lies there names, under the rule that it names."""
    settled = replace(meeting, pending=None)
    if meeting.pending and _carried(decision):
        return meeting.pending.agreed(settled)
    return settled.changed(ev.GuestRefused(subject.of))


def _order(meeting: Meeting, subject: Subject, decision: Decision) -> Meeting:
    carried = _carried(decision)
    others = tuple(symbol for symbol in meeting.first if symbol != subject.of)
    first = (subject.of, *others) if carried else meeting.first
    return meeting.changed(ev.OrderSettled(subject.of, carried), first=first)


def _ruling(meeting: Meeting, subject: Subject, decision: Decision) -> Meeting:  # noqa: ARG001 - as above
    """Overrule a ruling or let it stand; with one on the order of amendments that order goes."""
    stands = not _carried(decision)
    ordered = meeting.ordered if stands or not meeting.ruled_order else None
    return meeting.changed(ev.RulingSettled(stands), ruling=None, ordered=ordered)


def _credentials(meeting: Meeting, subject: Subject, decision: Decision) -> Meeting:
    """Uphold credentials unless the challenge was carried."""
    return meeting.changed(ev.CredentialsSettled(subject.of, not _carried(decision)))


def _assembly(meeting: Meeting, subject: Subject, decision: Decision) -> Meeting:
    if not _carried(decision):
        return meeting
    seized = ev.AssemblySeized(subject.about is About.SESSION)
    return meeting.changed(seized, sent_on=(*meeting.sent_on, subject.about))


def _preliminary(meeting: Meeting, subject: Subject, decision: Decision) -> Meeting:
    procedural = _carried(decision)
    classified = {**meeting.classified, subject.of: procedural}
    told = ev.Classified(subject.of, procedural)
    return meeting.changed(told, classified=classified, preliminary=None)


def _motion(meeting: Meeting, subject: Subject, decision: Decision) -> Meeting:
    motion = Motion(subject.of)
    moved = next(m for m in meeting.motions if m.motion is motion)
    others = tuple(m for m in meeting.motions if m.motion is not motion)
    told = ev.MotionSettled(motion, _carried(decision))
    settled = meeting.changed(told, motions=others)
    if not _carried(decision):
        return settled
    if motion is Motion.SUSPEND:
        suspended = ev.MeetingSuspended()
        before = meeting.phase
        return settled.changed(suspended, phase=Phase.SUSPENDED, before_suspension=before)
    if motion in {Motion.ADJOURN, Motion.ADJOURN_TO}:
        return adjourned(settled, moved.until)
    return _put_off(settled, moved)


def _put_off(meeting: Meeting, moved: MovedMotion) -> Meeting:
    """Refer or postpone a draft; to postpone an application is reported too (rule 60)."""
    referred = moved.motion is Motion.REFER
    standing = Standing.REFERRED if referred else Standing.POSTPONED
    paper = replace(meeting.tabled(moved.symbol), standing=standing)
    put_off = meeting.with_paper(paper)
    return dealt_with(put_off) if referred else after_failure(put_off, paper)


def _amendment(meeting: Meeting, subject: Subject, decision: Decision) -> Meeting:
    paper = meeting.tabled(meeting.moved(subject.of).symbol)
    touched = meeting.with_paper(replace(paper, touched=True))
    if _carried(decision):
        return take_in(touched, subject.of)
    lost = touched.with_amendment(subject.of, Standing.NOT_ADOPTED)
    return debate_due(lost, decision)


def take_in(meeting: Meeting, identifier: str) -> Meeting:
    """Return the meeting with an amendment standing in the draft's text."""
    amendment = meeting.moved(identifier)
    paper = _with_text(meeting.tabled(amendment.symbol), amendment)
    amendments = tuple(_standing_after(amendment, other) for other in meeting.amendments)
    taken = replace(meeting, amendments=amendments).with_paper(paper)
    told = taken.changed(ev.TextChanged(identifier, paper.symbol, amendment.clause))
    return _fallen(told, paper) if paper.emptied else told


def _with_text(paper: Paper, amendment: MovedAmendment) -> Paper:
    clause = amendment.clause
    texts = {k: v for k, v in paper.texts.items() if k != clause}
    wordings = {k: v for k, v in paper.wordings.items() if k != clause}
    if amendment.deletes_clause:
        parts = tuple(part for part in paper.parts if part != clause)
        deleted = (*paper.deleted, clause)
        return replace(paper, wordings=wordings, texts=texts, parts=parts, deleted=deleted)
    if amendment.wording:
        wordings[clause] = amendment.wording
    else:
        texts[clause] = amendment.text
    return replace(paper, wordings=wordings, texts=texts)


def _standing_after(taken: MovedAmendment, other: MovedAmendment) -> MovedAmendment:
    """Adopt the amendment taken in; let one lapse that says the same, or whose clause is gone."""
    if other.id == taken.id:
        return replace(other, standing=Standing.ADOPTED)
    if not other.open or (other.symbol, other.clause) != (taken.symbol, taken.clause):
        return other
    same = (other.wording, other.text) == (taken.wording, taken.text)
    return replace(other, standing=Standing.LAPSED) if same or taken.deletes_clause else other


def _part(meeting: Meeting, subject: Subject, decision: Decision) -> Meeting:
    """Keep or drop a part; where every part of the draft was lost, the whole falls with them."""
    paper = meeting.tabled(subject.of)
    carried = _carried(decision)
    paper = replace(
        paper,
        touched=True,
        parts=tuple(part for part in paper.parts if part != subject.clause),
        kept=(*paper.kept, subject.clause) if carried else paper.kept,
        lost=paper.lost if carried else (*paper.lost, subject.clause),
    )
    voted = debate_due(meeting.with_paper(paper), decision)
    return _fallen(voted, paper) if paper.emptied else voted


def _fallen(meeting: Meeting, paper: Paper) -> Meeting:
    """Let a draft fall of which nothing is left: no vote on the whole (14 June 1967)."""
    fallen = meeting.with_paper(replace(paper, standing=Standing.NOT_ADOPTED))
    told = fallen.changed(ev.DraftNotAdopted(paper.symbol, parts_lost=True))
    return after_failure(told, paper)


def _draft(meeting: Meeting, subject: Subject, decision: Decision) -> Meeting:
    carried = _carried(decision)
    standing = Standing.ADOPTED if carried else Standing.NOT_ADOPTED
    paper = replace(meeting.tabled(subject.of), standing=standing, touched=True)
    told = ev.DraftAdopted(subject.of) if carried else ev.DraftNotAdopted(subject.of)
    voted = meeting.with_paper(paper).changed(told)
    return after_a_draft(voted, paper, decision, carried=carried)


Result = Callable[[Meeting, Subject, Decision], Meeting]

RESULTS: Mapping[About, Result] = {
    About.AGENDA: _agenda,
    About.INVITATION: _invitation,
    About.ORDER: _order,
    About.MOTION: _motion,
    About.RULING: _ruling,
    About.PRELIMINARY: _preliminary,
    About.CREDENTIALS: _credentials,
    About.REFERRAL: _assembly,
    About.SESSION: _assembly,
    About.AMENDMENT: _amendment,
    About.PART: _part,
    About.DRAFT: _draft,
}
