"""What each action does to a meeting that it is in order in."""

from collections.abc import Callable, Mapping
from typing import Any

from nine_votes.council import actions as act, draft_effects as drafts, events as ev, polling
from nine_votes.council.actions import About, Action, Subject
from nine_votes.council.aftermath import adjourned, time_passed
from nine_votes.council.chair_checks import next_in_turn
from nine_votes.council.changes import changed, done
from nine_votes.council.meeting import PHASES, Meeting, MovedMotion, Pending, Phase, Ruling
from nine_votes.council.precedence import unfinished


def _said(meeting: Meeting, action: Action) -> Meeting:
    return done(meeting, action)


def _challenge_agenda(meeting: Meeting, action: act.ChallengeAgenda) -> Meeting:
    challenged = changed(meeting, ev.Objected(action.by, Subject(About.AGENDA)))
    return polling.put(challenged, Subject(About.AGENDA))


def _proceed(meeting: Meeting, action: act.Proceed) -> Meeting:
    following = PHASES[meeting.phase][1]
    if following is Phase.ADJOURNED:
        return adjourned(meeting)
    if meeting.phase is Phase.AGENDA:
        return changed(meeting, ev.AgendaAdopted(by_vote=False), phase=following)
    return done(meeting, action, phase=following)


def _hold(meeting: Meeting, action: Action) -> Meeting:
    """Ask whether there is any objection."""
    return done(meeting, action, pending=Pending(action))


def _ask_for_floor(meeting: Meeting, action: act.AskForFloor) -> Meeting:
    return done(meeting, action, speakers=(*meeting.speakers, action.by))


def _speak(meeting: Meeting, action: act.Speak) -> Meeting:
    return done(meeting, action, speakers=meeting.speakers[1:])


def _make_motion(meeting: Meeting, action: act.MakeMotion) -> Meeting:
    moved = MovedMotion(action.motion, action.by, action.until, action.symbol)
    return done(meeting, action, motions=(*meeting.motions, moved))


def _withdraw_motion(meeting: Meeting, action: act.WithdrawMotion) -> Meeting:
    others = tuple(moved for moved in meeting.motions if moved.motion is not action.motion)
    return done(meeting, action, motions=others)


def _raise_point(meeting: Meeting, action: act.RaisePointOfOrder) -> Meeting:
    return done(meeting, action, ruling=Ruling.ASKED)


def _rule(meeting: Meeting, action: act.Rule) -> Meeting:
    ruled = ev.Ruled(action.by, action.upheld, action.text)
    return changed(meeting, ruled, ruling=Ruling.GIVEN, ruled_order=False)


def _challenge_ruling(meeting: Meeting, action: act.ChallengeRuling) -> Meeting:
    return done(meeting, action, ruling=Ruling.CHALLENGED)


def _refuse_to_put(meeting: Meeting, action: act.RefuseToPut) -> Meeting:
    return done(meeting, action, ruling=Ruling.REFUSED)


def _claim_party(meeting: Meeting, action: act.ClaimParty) -> Meeting:
    claims = tuple(dict.fromkeys((*meeting.claims, action.member)))
    own = (action.member,) if action.by == action.member else ()
    return done(meeting, action, claims=claims, parties=(*meeting.parties, *own))


def _challenge_credentials(meeting: Meeting, action: act.ChallengeCredentials) -> Meeting:
    challenged = done(meeting, action, challenged=(*meeting.challenged, action.member))
    return polling.put(challenged, Subject(About.CREDENTIALS, action.member))


def _put_to_vote(meeting: Meeting, action: act.PutToVote) -> Meeting:
    return polling.put(meeting, action.subject, written=action.written, method=action.method)


def _propose_assembly(meeting: Meeting, action: Action) -> Meeting:
    session = isinstance(action, act.ProposeEmergencySession)
    about = About.SESSION if session else About.REFERRAL
    return polling.put(done(meeting, action), Subject(about))


def _cede_chair(meeting: Meeting, action: act.CedeChair) -> Meeting:  # noqa: ARG001 - one signature
    following = next_in_turn(meeting)
    return changed(meeting, ev.ChairPassed(following, "20"), ceded_to=following)


def _let_days_pass(meeting: Meeting, action: act.LetDaysPass) -> Meeting:
    return time_passed(done(meeting, action), action.to)


def _resume(meeting: Meeting, action: act.Resume) -> Meeting:  # noqa: ARG001 - one signature
    return changed(meeting, ev.MeetingResumed(), phase=meeting.before_suspension)


def _adjourn(meeting: Meeting, action: act.Adjourn) -> Meeting:
    """Adjourn, or ask first whether there is any objection where business would be cut short."""
    return _hold(meeting, action) if unfinished(meeting) else adjourned(meeting)


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
    act.TableDraft: drafts.table_draft,
    act.TakeUpDraft: drafts.take_up,
    act.CoSponsor: drafts.co_sponsor,
    act.WithdrawSponsorship: drafts.withdraw_sponsorship,
    act.WithdrawDraft: drafts.withdraw_draft,
    act.KeepDraft: drafts.keep_draft,
    act.ProposeOrder: drafts.propose_order,
    act.MoveAmendment: drafts.move_amendment,
    act.AcceptAmendment: drafts.accept_amendment,
    act.WithdrawAmendment: drafts.withdraw_amendment,
    act.RuleOnOrder: drafts.rule_on_order,
    act.RequestSeparateVote: _hold,
    act.MakeMotion: _make_motion,
    act.WithdrawMotion: _withdraw_motion,
    act.RaisePointOfOrder: _raise_point,
    act.Rule: _rule,
    act.ChallengeRuling: _challenge_ruling,
    act.RefuseToPut: _refuse_to_put,
    act.RaisePreliminaryQuestion: drafts.raise_preliminary,
    act.ClaimParty: _claim_party,
    act.DenyParty: _said,
    act.ChallengeCredentials: _challenge_credentials,
    act.ProposeWording: drafts.propose_wording,
    act.CoSponsorWording: drafts.co_sponsor_wording,
    act.WithdrawWording: drafts.withdraw_wording,
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
