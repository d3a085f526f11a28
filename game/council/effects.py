"""What each action does to a meeting that it is in order in."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from game.council import actions as act
from game.council import events as ev
from game.council import polling
from game.council.actions import About, Action, Subject
from game.council.aftermath import time_passed
from game.council.changes import changed, with_amendment, with_paper
from game.council.meeting import (
    PHASES,
    Meeting,
    MovedAmendment,
    MovedMotion,
    Paper,
    Pending,
    Phase,
    Proposal,
    Ruling,
    Standing,
)
from game.council.results import take_in

SECOND_CO_SPONSOR = 2
"""So many co-sponsors make a proposed wording an amendment."""


def _done(meeting: Meeting, action: Action, **fields: Any) -> Meeting:  # noqa: ANN401 - fields of Meeting
    return changed(meeting, ev.Done(action), **fields)


def _said(meeting: Meeting, action: Action) -> Meeting:
    return _done(meeting, action)


def _paper(meeting: Meeting, symbol: str) -> Paper:
    paper = meeting.paper(symbol)
    if paper is None:
        raise KeyError(symbol)
    return paper


def _with_paper(meeting: Meeting, action: Action, paper: Paper) -> Meeting:
    return _done(with_paper(meeting, paper), action)


def _challenge_agenda(meeting: Meeting, action: act.ChallengeAgenda) -> Meeting:
    challenged = changed(meeting, ev.Objected(action.by, Subject(About.AGENDA)))
    return polling.put(challenged, Subject(About.AGENDA))


def _proceed(meeting: Meeting, action: act.Proceed) -> Meeting:
    following = PHASES[meeting.phase][1]
    event: ev.Event = ev.Done(action)
    if meeting.phase is Phase.AGENDA:
        event = ev.AgendaAdopted(by_vote=False)
    elif following is Phase.ADJOURNED:
        event = ev.MeetingAdjourned()
    return changed(meeting, event, phase=following)


def _hold(meeting: Meeting, action: Action) -> Meeting:
    """Ask whether there is any objection."""
    return _done(meeting, action, pending=Pending(action))


def _ask_for_floor(meeting: Meeting, action: act.AskForFloor) -> Meeting:
    return _done(meeting, action, speakers=(*meeting.speakers, action.by))


def _speak(meeting: Meeting, action: act.Speak) -> Meeting:
    return _done(meeting, action, speakers=meeting.speakers[1:])


def _table_draft(meeting: Meeting, action: act.TableDraft) -> Meeting:
    draft, question = meeting.business.drafts[action.symbol]
    others = tuple(code for code in draft.sponsors if code != action.by)
    member = action.by in meeting.council.codes
    standing = Standing.TABLED if member else Standing.NOT_TAKEN_UP
    paper = Paper(action.symbol, draft, question, (action.by, *others), standing)
    return _done(meeting, action, papers=(*meeting.papers, paper))


def _take_up(meeting: Meeting, action: act.TakeUpDraft) -> Meeting:
    paper = _paper(meeting, action.symbol)
    sponsors = (*paper.sponsors, action.by)
    return _with_paper(meeting, action, replace(paper, standing=Standing.TABLED, sponsors=sponsors))


def _co_sponsor(meeting: Meeting, action: act.CoSponsor) -> Meeting:
    paper = _paper(meeting, action.symbol)
    return _with_paper(meeting, action, replace(paper, sponsors=(*paper.sponsors, action.by)))


def _withdraw_sponsorship(meeting: Meeting, action: act.WithdrawSponsorship) -> Meeting:
    paper = _paper(meeting, action.symbol)
    sponsors = tuple(code for code in paper.sponsors if code != action.by)
    return _with_paper(meeting, action, replace(paper, sponsors=sponsors))


def _withdraw_draft(meeting: Meeting, action: act.WithdrawDraft) -> Meeting:
    paper = replace(_paper(meeting, action.symbol), standing=Standing.WITHDRAWN)
    return _with_paper(meeting, action, paper)


def _keep_draft(meeting: Meeting, action: act.KeepDraft) -> Meeting:
    paper = _paper(meeting, action.symbol)
    others = tuple(code for code in paper.sponsors[1:] if code != action.by)
    kept = replace(paper, standing=Standing.TABLED, sponsors=(action.by, *others))
    return _with_paper(meeting, action, kept)


def _propose_order(meeting: Meeting, action: act.ProposeOrder) -> Meeting:
    return polling.put(_done(meeting, action), Subject(About.ORDER, action.symbol))


def _move_amendment(meeting: Meeting, action: act.MoveAmendment) -> Meeting:
    moved = MovedAmendment(
        *(action.id, action.symbol, action.clause, action.by, action.wording, action.text),
        action.change,
        action.oral,
    )
    return _done(meeting, action, amendments=(*meeting.amendments, moved))


def _accept_amendment(meeting: Meeting, action: act.AcceptAmendment) -> Meeting:
    return take_in(_done(meeting, action), action.id)


def _withdraw_amendment(meeting: Meeting, action: act.WithdrawAmendment) -> Meeting:
    return _done(with_amendment(meeting, action.id, Standing.WITHDRAWN), action)


def _rule_on_order(meeting: Meeting, action: act.RuleOnOrder) -> Meeting:
    return _done(meeting, action, ordered=action.id)


def _make_motion(meeting: Meeting, action: act.MakeMotion) -> Meeting:
    moved = MovedMotion(action.motion, action.by, action.until, action.symbol)
    return _done(meeting, action, motions=(*meeting.motions, moved))


def _raise_point(meeting: Meeting, action: act.RaisePointOfOrder) -> Meeting:
    return _done(meeting, action, ruling=Ruling.ASKED)


def _rule(meeting: Meeting, action: act.Rule) -> Meeting:
    ruled = ev.Ruled(action.by, action.upheld, action.text)
    return changed(meeting, ruled, ruling=Ruling.GIVEN)


def _challenge_ruling(meeting: Meeting, action: act.ChallengeRuling) -> Meeting:
    return _done(meeting, action, ruling=Ruling.CHALLENGED)


def _refuse_to_put(meeting: Meeting, action: act.RefuseToPut) -> Meeting:
    return _done(meeting, action, ruling=Ruling.REFUSED)


def _raise_preliminary(meeting: Meeting, action: act.RaisePreliminaryQuestion) -> Meeting:
    return _done(meeting, action, preliminary=action.symbol)


def _claim_party(meeting: Meeting, action: act.ClaimParty) -> Meeting:
    return _done(meeting, action, claims=(*meeting.claims, action.member))


def _challenge_credentials(meeting: Meeting, action: act.ChallengeCredentials) -> Meeting:
    challenged = _done(meeting, action, challenged=(*meeting.challenged, action.member))
    return polling.put(challenged, Subject(About.CREDENTIALS, action.member))


def _propose_wording(meeting: Meeting, action: act.ProposeWording) -> Meeting:
    proposal = Proposal(action.symbol, action.clause, action.wording, action.by)
    return _done(meeting, action, proposals=(*meeting.proposals, proposal))


def _without_proposal(
    meeting: Meeting, action: act.CoSponsorWording | act.WithdrawWording
) -> tuple[Proposal, tuple[Proposal, ...]]:
    wanted = (action.symbol, action.clause, action.wording)
    mine = [p for p in meeting.proposals if (p.symbol, p.clause, p.wording) == wanted]
    return mine[0], tuple(p for p in meeting.proposals if p is not mine[0])


def _co_sponsor_wording(meeting: Meeting, action: act.CoSponsorWording) -> Meeting:
    proposal, others = _without_proposal(meeting, action)
    supported = replace(proposal, co_sponsors=(*proposal.co_sponsors, action.by))
    if len(supported.co_sponsors) < SECOND_CO_SPONSOR:
        return _done(meeting, action, proposals=(*others, supported))
    identifier = f"{action.clause}-{action.wording}"
    if meeting.amendment(identifier):
        identifier = f"{identifier}-{len(meeting.amendments) + 1}"
    formed = MovedAmendment(
        identifier, action.symbol, action.clause, proposal.by, wording=action.wording
    )
    told = ev.AmendmentFormed(identifier, action.symbol, action.clause, action.wording)
    done = _done(meeting, action, proposals=others)
    return changed(done, told, amendments=(*meeting.amendments, formed))


def _withdraw_wording(meeting: Meeting, action: act.WithdrawWording) -> Meeting:
    return _done(meeting, action, proposals=_without_proposal(meeting, action)[1])


def _put_to_vote(meeting: Meeting, action: act.PutToVote) -> Meeting:
    return polling.put(meeting, action.subject, written=action.written, method=action.method)


def _propose_assembly(meeting: Meeting, action: Action) -> Meeting:
    session = isinstance(action, act.ProposeEmergencySession)
    about = About.SESSION if session else About.REFERRAL
    return polling.put(_done(meeting, action), Subject(about))


def _cede_chair(meeting: Meeting, action: act.CedeChair) -> Meeting:
    codes = meeting.council.codes
    following = codes[(codes.index(action.by) + 1) % len(codes)]
    return changed(meeting, ev.ChairPassed(following, "20"), ceded_to=following)


def _let_days_pass(meeting: Meeting, action: act.LetDaysPass) -> Meeting:
    return time_passed(meeting, action.to)


def _resume(meeting: Meeting, action: act.Resume) -> Meeting:  # noqa: ARG001 - one signature
    return changed(meeting, ev.MeetingResumed(), phase=meeting.before_suspension)


def _adjourn(meeting: Meeting, action: act.Adjourn) -> Meeting:  # noqa: ARG001 - one signature
    return changed(meeting, ev.MeetingAdjourned(), phase=Phase.ADJOURNED)


Effect = Callable[[Meeting, Any], Meeting]

EFFECTS: Mapping[type[Action], Effect] = {
    act.ChallengeAgenda: _challenge_agenda,
    act.Object: polling.objected,
    act.Declare: polling.declared,
    act.Invite: _hold,
    act.Proceed: _proceed,
    act.AskForFloor: _ask_for_floor,
    act.Speak: _speak,
    act.MakeStatement: _said,
    act.TableDraft: _table_draft,
    act.TakeUpDraft: _take_up,
    act.CoSponsor: _co_sponsor,
    act.WithdrawSponsorship: _withdraw_sponsorship,
    act.WithdrawDraft: _withdraw_draft,
    act.KeepDraft: _keep_draft,
    act.ProposeOrder: _propose_order,
    act.MoveAmendment: _move_amendment,
    act.AcceptAmendment: _accept_amendment,
    act.WithdrawAmendment: _withdraw_amendment,
    act.RuleOnOrder: _rule_on_order,
    act.RequestSeparateVote: _hold,
    act.MakeMotion: _make_motion,
    act.RaisePointOfOrder: _raise_point,
    act.Rule: _rule,
    act.ChallengeRuling: _challenge_ruling,
    act.RefuseToPut: _refuse_to_put,
    act.RaisePreliminaryQuestion: _raise_preliminary,
    act.ClaimParty: _claim_party,
    act.DenyParty: _said,
    act.ChallengeCredentials: _challenge_credentials,
    act.ProposeWording: _propose_wording,
    act.CoSponsorWording: _co_sponsor_wording,
    act.WithdrawWording: _withdraw_wording,
    act.ReadNews: _said,
    act.PutToVote: _put_to_vote,
    act.CastVote: polling.cast,
    act.MarkSeat: polling.marked,
    act.CloseVote: polling.closed,
    act.ProposeConsensus: _hold,
    act.ProposeStatement: _hold,
    act.TakeStrawPoll: _said,
    act.ProposeReferral: _propose_assembly,
    act.ProposeEmergencySession: _propose_assembly,
    act.CedeChair: _cede_chair,
    act.LetDaysPass: _let_days_pass,
    act.Resume: _resume,
    act.Adjourn: _adjourn,
}
"""Every action and what it does."""
