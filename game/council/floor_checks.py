"""What acts on the floor and of the President ask for: None or the objection, by action."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

from game.council import actions as act
from game.council import draft_checks as drafts
from game.council.actions import About, Action, Subject
from game.council.draft_checks import open_paper
from game.council.meeting import Meeting, Phase
from game.council.objections import Objection
from game.council.precedence import WITHOUT_DEBATE, next_subject
from game.council.voting import Vote

FIRST_EMERGENCY_SESSIONS = date(1950, 11, 3)
"""A/RES/377 A (V), Uniting for Peace."""

TABLING_DAYS = timedelta(days=10)
"""After so many days without a draft the President tables one: resolution 2231, paragraph 11."""

LATER = timedelta(days=366)
"""The furthest a meeting's time is let come at once."""


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


def proceed(meeting: Meeting, _action: act.Proceed) -> Objection | None:
    """The President leads on when nothing of the phase is left open."""
    if meeting.motions:
        return Objection("There are motions to be decided first", "rule 33")
    if meeting.phase is Phase.DEBATE and meeting.speakers:
        return Objection("There are still names on the list of speakers", "rule 27")
    if meeting.phase is Phase.VOTING and meeting.text_open:
        return Objection("There are drafts still to be voted on", "rule 32")
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
    """A motion is made once; one that names a time or a draft names it."""
    if any(moved.motion is action.motion for moved in meeting.motions):
        return Objection("That motion has been made already", "rule 33")
    timed = action.motion in {act.Motion.ADJOURN_TO, act.Motion.POSTPONE}
    if timed and not action.until.strip():
        return Objection("That motion says until when", "rule 33")
    if action.symbol:
        paper = open_paper(meeting, action.symbol)
        return paper if isinstance(paper, Objection) else None
    needs_draft = action.motion in {act.Motion.REFER, act.Motion.POSTPONE}
    return Objection("That motion says on which draft", "rule 33") if needs_draft else None


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


def read_news(meeting: Meeting, action: act.ReadNews) -> Objection | None:
    """A piece of news is one of the scenario's."""
    known = action.news in meeting.business.news
    return None if known else Objection("There is no such news", "rule 6")


def object_(meeting: Meeting, action: act.Object) -> Objection | None:
    """Anybody may object, but to a separate vote only a sponsor."""
    pending = meeting.pending
    if pending is None or not isinstance(pending.action, act.RequestSeparateVote):
        return None
    paper = meeting.paper(pending.action.symbol)
    if paper and action.by in paper.sponsors:
        return None
    return Objection("Only a sponsor may object to a separate vote", "rule 32")


def put_to_vote(meeting: Meeting, action: act.PutToVote) -> Objection | None:
    """What is put to the vote is what comes next."""
    if meeting.ruling is not None:
        yields = action.subject == Subject(About.RULING)
        waiting = "The challenge to my ruling has to be put to the vote first"
        return None if yields else Objection(waiting, "rule 30")
    following = next_subject(meeting)
    if following is None:
        return Objection("There is nothing to put to the vote", "rule 32")
    if following.about is not About.MOTION and meeting.phase is not Phase.VOTING:
        return Objection("We have not come to the vote", "rule 32")
    if action.subject != following:
        rule = {About.MOTION: "rule 33", About.AMENDMENT: "rule 36"}.get(following.about, "rule 32")
        return Objection("Something else is put to the vote before that", rule)
    return None


def mark_seat(meeting: Meeting, action: act.MarkSeat) -> Objection | None:
    """A seat is marked as absent or as not participating, never as anything else."""
    if action.member not in meeting.council.codes:
        return Objection("That is no member of the Council", "rule 40")
    if action.vote not in {Vote.ABSENT, Vote.NOT_PARTICIPATING}:
        return Objection("A seat can be marked as absent or not participating alone", "rule 40")
    return None


def cast_vote(_meeting: Meeting, action: act.CastVote) -> Objection | None:
    """Who casts a vote is there."""
    if action.vote is Vote.ABSENT:
        return Objection("Who is absent casts no vote; I mark the seat", "rule 40")
    return None


def close_vote(meeting: Meeting, _action: act.CloseVote) -> Objection | None:
    """A vote that was not cast stops the close, save in writing, where silence is absence."""
    poll = meeting.poll
    if poll is None or poll.written or not poll.missing:
        return None
    count = len(poll.missing)
    waiting = "A member has" if count == 1 else f"{count} members have"
    return Objection(f"{waiting} not voted; I wait, or mark the seat", "rule 40")


def propose_consensus(meeting: Meeting, action: act.ProposeConsensus) -> Objection | None:
    """What is adopted without a vote is an open draft that comes next."""
    paper = open_paper(meeting, action.symbol)
    if isinstance(paper, Objection):
        return paper
    if meeting.phase is not Phase.VOTING:
        return Objection("We have not come to the vote", "rule 32")
    if next_subject(meeting) != Subject(About.DRAFT, action.symbol):
        return Objection("Something else comes before that draft", "rule 32")
    return None


def propose_statement(_meeting: Meeting, action: act.ProposeStatement) -> Objection | None:
    """A statement says something."""
    return _said(action.text)


def straw_poll(meeting: Meeting, action: act.TakeStrawPoll) -> Objection | None:
    """A straw poll counts at most the members."""
    counts = (action.encourage, action.discourage)
    if min(counts) < 0 or sum(counts) > meeting.council.size:
        return Objection("More are counted than sit here", "rule 48")
    return None


def propose_session(meeting: Meeting, _action: act.ProposeEmergencySession) -> Objection | None:
    """Emergency special sessions exist since Uniting for Peace."""
    if meeting.day < FIRST_EMERGENCY_SESSIONS:
        return Objection("No such sessions exist before 3 November 1950", "A/RES/377 A (V)")
    return None


def cede_chair(meeting: Meeting, action: act.CedeChair) -> Objection | None:
    """Only the President can say that the President should not preside."""
    if action.by != meeting.president:
        return Objection("It is for the President alone to judge that", "rule 20")
    if meeting.ceded_to:
        return Objection("The chair has been ceded already", "rule 20")
    return None


def let_days_pass(meeting: Meeting, action: act.LetDaysPass) -> Objection | None:
    """Time goes forward, and not past the day on which a draft has to be tabled."""
    if not meeting.day < action.to <= meeting.day + LATER:
        return Objection("A meeting's time goes forward, by a year at most", "rule 1")
    roster = meeting.business.roster
    if roster and action.to > roster.last_day:
        return Objection("Who sits here then is not known", "rule 18")
    if _draft_is_due(meeting, action.to) and not meeting.papers:
        due = "No member has tabled a draft, so I have to table one"
        return Objection(due, "resolution 2231 (2015), paragraph 11")
    return None


def _draft_is_due(meeting: Meeting, day: date) -> bool:
    notified = meeting.business.snapback_notified
    return notified is not None and day > notified + TABLING_DAYS


def adjourn(meeting: Meeting, _action: act.Adjourn) -> Objection | None:
    """The President closes the meeting when nothing is left before it."""
    return (
        Objection("There are motions to be decided first", "rule 33") if meeting.motions else None
    )


Check = Callable[[Meeting, Any], Objection | None]

CHECKS: Mapping[type[Action], Check] = {
    act.Invite: invite,
    act.Proceed: proceed,
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
    act.RaisePointOfOrder: raise_point,
    act.ChallengeCredentials: challenge_credentials,
    act.ReadNews: read_news,
    act.Object: object_,
    act.PutToVote: put_to_vote,
    act.CastVote: cast_vote,
    act.MarkSeat: mark_seat,
    act.CloseVote: close_vote,
    act.ProposeConsensus: propose_consensus,
    act.ProposeStatement: propose_statement,
    act.TakeStrawPoll: straw_poll,
    act.ProposeEmergencySession: propose_session,
    act.CedeChair: cede_chair,
    act.LetDaysPass: let_days_pass,
    act.Adjourn: adjourn,
}
"""What each action asks for beyond its phase; those not here ask for nothing more."""
