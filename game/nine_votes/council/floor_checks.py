"""What acts on the floor ask for: None or the objection; and the table of what every act does."""

from collections.abc import Callable, Mapping
from typing import Any

from nine_votes.council import actions as act, chair_checks as chair, draft_checks as drafts
from nine_votes.council.actions import About, Action, Motion
from nine_votes.council.assembly import FIRST_SESSIONS
from nine_votes.council.draft_checks import open_paper
from nine_votes.council.meeting import Meeting
from nine_votes.council.objections import Objection
from nine_votes.council.precedence import WITHOUT_DEBATE
from nine_votes.council.voting import Vote

TIMED = frozenset({Motion.ADJOURN_TO, Motion.POSTPONE})
"""The motions that say until when."""

ON_A_DRAFT = frozenset({Motion.REFER, Motion.POSTPONE})
"""The motions that say on which draft."""


def invite(meeting: Meeting, action: act.Invite) -> Objection | None:
    """A guest is invited once, and under a rule that lets guests in."""
    if action.guest in meeting.guests:
        return Objection(f"{action.guest} has been invited already", "rule 37")
    if action.guest in meeting.council.codes:
        return Objection("Members of the Council need no invitation", "rule 37")
    if action.guest not in meeting.business.guests:
        return Objection(f"{action.guest} has not asked to take part", "rule 37")
    if action.rule not in {"37", "39"}:
        return Objection("Guests are invited under rule 37 or rule 39", "rule 37")
    return None


def ask_for_floor(meeting: Meeting, action: act.AskForFloor) -> Objection | None:
    """A speaker stands on the list once."""
    if action.by in meeting.speakers:
        return Objection("You are on the list of speakers already", "rule 27")
    return None


def speak(meeting: Meeting, action: act.Speak) -> Objection | None:
    """Speakers are called in the order of their requests, and not on every motion."""
    undebated = [moved for moved in meeting.motions if moved.motion in WITHOUT_DEBATE]
    if undebated:
        return Objection("That motion is decided without debate", "rule 33")
    if action.by not in meeting.speakers:
        return Objection("You have not asked for the floor", "rule 27")
    if meeting.speakers[0] != action.by:
        return Objection("Another speaker was on the list before you", "rule 27")
    return _said(action.text)


def make_statement(meeting: Meeting, action: act.MakeStatement) -> Objection | None:
    """A statement says something."""
    undebated = [moved for moved in meeting.motions if moved.motion in WITHOUT_DEBATE]
    if undebated:
        return Objection("That motion is decided without debate", "rule 33")
    return _said(action.text)


def _said(text: str) -> Objection | None:
    return None if text.strip() else Objection("Nothing was said", "rule 27")


def make_motion(meeting: Meeting, action: act.MakeMotion) -> Objection | None:
    """A motion is made once; one that names a time or a draft names it, and no other does."""
    motion = action.motion
    if any(moved.motion is motion for moved in meeting.motions):
        return Objection("That motion has been made already", "rule 33")
    if motion in TIMED and not action.until.strip():
        return Objection("That motion says until when", "rule 33")
    if motion is Motion.ADJOURN and action.until:
        return Objection("To adjourn until a day or hour is another motion", "rule 33")
    if motion not in ON_A_DRAFT:
        return Objection("That motion is about no draft", "rule 33") if action.symbol else None
    if not action.symbol:
        return Objection("That motion says on which draft", "rule 33")
    paper = open_paper(meeting, action.symbol)
    return paper if isinstance(paper, Objection) else None


def withdraw_motion(meeting: Meeting, action: act.WithdrawMotion) -> Objection | None:
    """Who made a motion may withdraw it before it is voted on."""
    moved = next((m for m in meeting.motions if m.motion is action.motion), None)
    if moved is None:
        return Objection("No such motion is before us", "rule 35")
    if moved.by != action.by:
        return Objection("Only its mover may withdraw that motion", "rule 35")
    return None


def raise_point(_meeting: Meeting, action: act.RaisePointOfOrder) -> Objection | None:
    """A point of order says what it is about."""
    return _said(action.text)


def challenge_credentials(meeting: Meeting, action: act.ChallengeCredentials) -> Objection | None:
    """A representative is challenged once, and votes meanwhile."""
    if action.member not in meeting.council.codes:
        return Objection("That is no member of the Council", "rule 17")
    if action.member in meeting.challenged:
        return Objection("Those credentials have been challenged already", "rule 17")
    return None


def object_(meeting: Meeting, action: act.Object) -> Objection | None:
    """Any member may object, but to a separate vote only a sponsor, a guest included."""
    pending = meeting.pending
    if pending and isinstance(pending.action, act.RequestSeparateVote):
        paper = meeting.paper(pending.action.symbol)
        if paper and action.by in paper.sponsors:
            return None
        return Objection("Only a sponsor may object to a separate vote", "rule 32")
    if action.by in meeting.guests:
        return Objection("Guests of the Council take part without a vote", "rule 37")
    return None


def cast_vote(_meeting: Meeting, action: act.CastVote) -> Objection | None:
    """Who casts a vote is there."""
    if action.vote is Vote.ABSENT:
        return Objection("Who is absent casts no vote; I mark the seat", "rule 40")
    return None


def propose_statement(_meeting: Meeting, action: act.ProposeStatement) -> Objection | None:
    """A statement says something."""
    return _said(action.text)


def propose_referral(meeting: Meeting, _action: act.ProposeReferral) -> Objection | None:
    """A question is referred to the Assembly once."""
    if About.REFERRAL in meeting.sent_on:
        return Objection("The question has been referred already", "Article 11(2)")
    return None


def propose_session(meeting: Meeting, _action: act.ProposeEmergencySession) -> Objection | None:
    """Emergency special sessions exist since Uniting for Peace, and one is called once."""
    if meeting.day < FIRST_SESSIONS:
        return Objection("No such sessions exist before 3 November 1950", "A/RES/377 A (V)")
    if About.SESSION in meeting.sent_on:
        return Objection("That session has been called already", "A/RES/377 A (V)")
    return None


Check = Callable[[Meeting, Any], Objection | None]

CHECKS: Mapping[type[Action], Check] = {
    act.Invite: invite,
    act.Proceed: chair.proceed,
    act.AskForFloor: ask_for_floor,
    act.Speak: speak,
    act.MakeStatement: make_statement,
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
    act.RequestSeparateVote: drafts.request_separate_vote,
    act.RaisePreliminaryQuestion: drafts.raise_preliminary,
    act.ClaimParty: drafts.claim_party,
    act.DenyParty: drafts.deny_party,
    act.ProposeWording: drafts.propose_wording,
    act.CoSponsorWording: drafts.co_sponsor_wording,
    act.WithdrawWording: drafts.withdraw_wording,
    act.MakeMotion: make_motion,
    act.WithdrawMotion: withdraw_motion,
    act.RaisePointOfOrder: raise_point,
    act.ChallengeCredentials: challenge_credentials,
    act.ReadNews: chair.read_news,
    act.Object: object_,
    act.PutToVote: chair.put_to_vote,
    act.CastVote: cast_vote,
    act.MarkSeat: chair.mark_seat,
    act.CloseVote: chair.close_vote,
    act.ProposeConsensus: chair.propose_consensus,
    act.ProposeStatement: propose_statement,
    act.TakeStrawPoll: chair.straw_poll,
    act.ProposeReferral: propose_referral,
    act.ProposeEmergencySession: propose_session,
    act.CedeChair: chair.cede_chair,
    act.LetDaysPass: chair.let_days_pass,
}
"""What each action asks for beyond its phase; those not here ask for nothing more."""
