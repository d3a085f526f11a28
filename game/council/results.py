"""What a result does to the meeting, a function for each thing that is put to the vote."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from game.council import events as ev
from game.council.actions import About, Motion, Subject
from game.council.aftermath import after_a_draft, debate_due
from game.council.changes import changed, with_amendment, with_paper
from game.council.meeting import Meeting, Paper, Phase, Standing
from game.council.outcomes import Decision, Outcome

CARRIED = frozenset(
    {Outcome.ADOPTED, Outcome.PROCEDURAL, Outcome.RULING_OVERRULED, Outcome.RELIEF_CONTINUES}
)


def _carried(decision: Decision) -> bool:
    return decision.outcome in CARRIED


def _agenda(meeting: Meeting, subject: Subject, decision: Decision) -> Meeting:  # noqa: ARG001 - one signature
    if _carried(decision):
        return changed(meeting, ev.AgendaAdopted(by_vote=True), phase=Phase.DEBATE)
    rejected = changed(meeting, ev.AgendaRejected(), ev.MeetingAdjourned())
    return replace(rejected, phase=Phase.ADJOURNED)


def _invitation(meeting: Meeting, subject: Subject, decision: Decision) -> Meeting:
    if _carried(decision):
        invited = ev.GuestInvited(subject.of, "37")
        return changed(meeting, invited, guests=(*meeting.guests, subject.of))
    return changed(meeting, ev.GuestRefused(subject.of))


def _order(meeting: Meeting, subject: Subject, decision: Decision) -> Meeting:
    first = (subject.of, *meeting.first) if _carried(decision) else meeting.first
    return changed(meeting, ev.OrderSettled(subject.of, _carried(decision)), first=first)


def _ruling(meeting: Meeting, subject: Subject, decision: Decision) -> Meeting:  # noqa: ARG001 - as above
    stands = decision.outcome is Outcome.RULING_STANDS
    return changed(meeting, ev.RulingSettled(stands), ruling=None)


def _credentials(meeting: Meeting, subject: Subject, decision: Decision) -> Meeting:
    return changed(meeting, ev.CredentialsSettled(subject.of, _carried(decision)))


def _assembly(meeting: Meeting, subject: Subject, decision: Decision) -> Meeting:
    if not _carried(decision):
        return meeting
    return changed(meeting, ev.AssemblySeized(subject.about is About.SESSION))


def _preliminary(meeting: Meeting, subject: Subject, decision: Decision) -> Meeting:
    procedural = _carried(decision)
    classified = {**meeting.classified, subject.of: procedural}
    told = ev.Classified(subject.of, procedural)
    return changed(meeting, told, classified=classified, preliminary=None)


def _motion(meeting: Meeting, subject: Subject, decision: Decision) -> Meeting:
    motion = Motion(subject.of)
    moved = next(m for m in meeting.motions if m.motion is motion)
    others = tuple(m for m in meeting.motions if m.motion is not motion)
    told = ev.MotionSettled(motion, _carried(decision))
    settled = changed(meeting, told, motions=others)
    if not _carried(decision):
        return settled
    if motion is Motion.SUSPEND:
        suspended = ev.MeetingSuspended()
        before = meeting.phase
        return changed(settled, suspended, phase=Phase.SUSPENDED, before_suspension=before)
    if motion in {Motion.ADJOURN, Motion.ADJOURN_TO}:
        return changed(settled, ev.MeetingAdjourned(moved.until), phase=Phase.ADJOURNED)
    standing = Standing.REFERRED if motion is Motion.REFER else Standing.POSTPONED
    return with_paper(settled, replace(_paper(settled, moved.symbol), standing=standing))


def _amendment(meeting: Meeting, subject: Subject, decision: Decision) -> Meeting:
    amendment = meeting.amendment(subject.of)
    if amendment is None:
        raise KeyError(subject.of)
    paper = _paper(meeting, amendment.symbol)
    touched = with_paper(meeting, replace(paper, touched=True))
    if _carried(decision):
        return take_in(touched, subject.of)
    lost = with_amendment(touched, subject.of, Standing.NOT_ADOPTED)
    return debate_due(lost, decision)


def take_in(meeting: Meeting, identifier: str) -> Meeting:
    """Return the meeting with an amendment standing in the draft's text."""
    amendment = meeting.amendment(identifier)
    if amendment is None:
        raise KeyError(identifier)
    paper = _paper(meeting, amendment.symbol)
    texts = {k: v for k, v in paper.texts.items() if k != amendment.clause}
    wordings = {k: v for k, v in paper.wordings.items() if k != amendment.clause}
    if amendment.wording:
        wordings[amendment.clause] = amendment.wording
    else:
        texts[amendment.clause] = amendment.text
    changed_paper = replace(paper, wordings=wordings, texts=texts)
    taken = with_amendment(with_paper(meeting, changed_paper), identifier, Standing.ADOPTED)
    return changed(taken, ev.TextChanged(identifier, paper.symbol, amendment.clause))


def _part(meeting: Meeting, subject: Subject, decision: Decision) -> Meeting:
    """Keep or drop a part; where every part of the draft was lost, the whole falls with them."""
    paper = _paper(meeting, subject.of)
    carried = _carried(decision)
    paper = replace(
        paper,
        touched=True,
        parts=tuple(part for part in paper.parts if part != subject.clause),
        kept=(*paper.kept, subject.clause) if carried else paper.kept,
        lost=paper.lost if carried else (*paper.lost, subject.clause),
    )
    voted = debate_due(with_paper(meeting, paper), decision)
    if len(paper.lost) < len(paper.draft.clauses):
        return voted
    fallen = with_paper(voted, replace(paper, standing=Standing.NOT_ADOPTED))
    return changed(fallen, ev.DraftNotAdopted(paper.symbol, parts_lost=True))


def _draft(meeting: Meeting, subject: Subject, decision: Decision) -> Meeting:
    carried = _carried(decision)
    standing = Standing.ADOPTED if carried else Standing.NOT_ADOPTED
    paper = replace(_paper(meeting, subject.of), standing=standing, touched=True)
    told = ev.DraftAdopted(subject.of) if carried else ev.DraftNotAdopted(subject.of)
    voted = changed(with_paper(meeting, paper), told)
    return after_a_draft(voted, paper, decision, carried=carried)


def _paper(meeting: Meeting, symbol: str) -> Paper:
    paper = meeting.paper(symbol)
    if paper is None:
        raise KeyError(symbol)
    return paper


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
