"""What a result does to the meeting, a function for each thing that is put to the vote."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from nine_votes.council import actions as act, events as ev
from nine_votes.council.actions import About, Motion, Subject
from nine_votes.council.aftermath import (
    adjourned,
    after_a_draft,
    after_failure,
    dealt_with,
    debate_due,
)
from nine_votes.council.changes import changed, with_amendment, with_paper
from nine_votes.council.majorities import CARRIED
from nine_votes.council.meeting import Meeting, MovedAmendment, MovedMotion, Paper, Phase, Standing
from nine_votes.council.outcomes import Decision


def _carried(decision: Decision) -> bool:
    return decision.outcome in CARRIED


def _agenda(meeting: Meeting, subject: Subject, decision: Decision) -> Meeting:  # noqa: ARG001 - one signature
    if _carried(decision):
        return changed(meeting, ev.AgendaAdopted(by_vote=True), phase=Phase.DEBATE)
    return adjourned(changed(meeting, ev.AgendaRejected()))


def _invitation(meeting: Meeting, subject: Subject, decision: Decision) -> Meeting:
    """Invite whom the proposal that still lies there names, under the rule that it names."""
    proposed = meeting.pending.action if meeting.pending else None
    settled = replace(meeting, pending=None)
    if _carried(decision) and isinstance(proposed, act.Invite):
        return with_guest(settled, proposed)
    return changed(settled, ev.GuestRefused(subject.of))


def with_guest(meeting: Meeting, invitation: act.Invite) -> Meeting:
    """Return the meeting with a guest; under rule 39 one that gives information alone."""
    guest, rule = invitation.guest, invitation.rule
    guests, briefers = (*meeting.guests, guest), meeting.briefers
    briefers = (*briefers, guest) if rule == "39" else briefers
    return changed(meeting, ev.GuestInvited(guest, rule), guests=guests, briefers=briefers)


def _order(meeting: Meeting, subject: Subject, decision: Decision) -> Meeting:
    carried = _carried(decision)
    others = tuple(symbol for symbol in meeting.first if symbol != subject.of)
    first = (subject.of, *others) if carried else meeting.first
    return changed(meeting, ev.OrderSettled(subject.of, carried), first=first)


def _ruling(meeting: Meeting, subject: Subject, decision: Decision) -> Meeting:  # noqa: ARG001 - as above
    """Overrule a ruling or let it stand; with one on the order of amendments that order goes."""
    stands = not _carried(decision)
    ordered = meeting.ordered if stands or not meeting.ruled_order else None
    return changed(meeting, ev.RulingSettled(stands), ruling=None, ordered=ordered)


def _credentials(meeting: Meeting, subject: Subject, decision: Decision) -> Meeting:
    """Uphold credentials unless the challenge was carried."""
    return changed(meeting, ev.CredentialsSettled(subject.of, not _carried(decision)))


def _assembly(meeting: Meeting, subject: Subject, decision: Decision) -> Meeting:
    if not _carried(decision):
        return meeting
    seized = ev.AssemblySeized(subject.about is About.SESSION)
    return changed(meeting, seized, sent_on=(*meeting.sent_on, subject.about))


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
        return adjourned(settled, moved.until)
    return _put_off(settled, moved)


def _put_off(meeting: Meeting, moved: MovedMotion) -> Meeting:
    """Refer or postpone a draft; to postpone an application is reported too (rule 60)."""
    referred = moved.motion is Motion.REFER
    standing = Standing.REFERRED if referred else Standing.POSTPONED
    paper = replace(_paper(meeting, moved.symbol), standing=standing)
    put_off = with_paper(meeting, paper)
    return dealt_with(put_off) if referred else after_failure(put_off, paper)


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
    paper = _with_text(_paper(meeting, amendment.symbol), amendment)
    amendments = tuple(_standing_after(amendment, other) for other in meeting.amendments)
    taken = with_paper(replace(meeting, amendments=amendments), paper)
    told = changed(taken, ev.TextChanged(identifier, paper.symbol, amendment.clause))
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
    return _fallen(voted, paper) if paper.emptied else voted


def _fallen(meeting: Meeting, paper: Paper) -> Meeting:
    """Let a draft fall of which nothing is left: no vote on the whole (14 June 1967)."""
    fallen = with_paper(meeting, replace(paper, standing=Standing.NOT_ADOPTED))
    told = changed(fallen, ev.DraftNotAdopted(paper.symbol, parts_lost=True))
    return after_failure(told, paper)


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
