"""Every action a member could take at this point of a meeting, free text standing as a sample."""

from collections.abc import Iterator
from datetime import timedelta

from nine_votes.council import actions as act
from nine_votes.council.actions import Action, Change, Motion, Product
from nine_votes.council.floor_checks import ON_A_DRAFT, TIMED
from nine_votes.council.meeting import Meeting
from nine_votes.council.order import in_order
from nine_votes.council.precedence import next_subject
from nine_votes.council.questions import Method
from nine_votes.council.voting import VOTES

SAMPLE = "The representative makes a statement."
"""Stands for what a delegation says in its own words."""

PLAIN = (
    *(act.ChallengeAgenda, act.Object, act.Declare, act.Proceed, act.AskForFloor),
    *(act.ChallengeRuling, act.RefuseToPut, act.CloseVote, act.ProposeReferral),
    *(act.ProposeEmergencySession, act.CedeChair, act.Resume, act.Adjourn),
)
OF_A_DRAFT = (
    *(act.TableDraft, act.TakeUpDraft, act.CoSponsor, act.WithdrawSponsorship),
    *(act.WithdrawDraft, act.KeepDraft, act.ProposeOrder, act.RaisePreliminaryQuestion),
    act.ProposeConsensus,
)
OF_A_MEMBER = (act.ClaimParty, act.DenyParty, act.ChallengeCredentials)
OF_AN_AMENDMENT = (act.AcceptAmendment, act.WithdrawAmendment, act.RuleOnOrder)
OF_A_WORDING = (act.ProposeWording, act.CoSponsorWording, act.WithdrawWording)


def legal_actions(meeting: Meeting, by: str) -> list[Action]:
    """Return what a member, or a guest by its name, may do; each of these applies."""
    return [action for action in candidates(meeting, by) if in_order(meeting, action) is None]


def candidates(meeting: Meeting, by: str) -> Iterator[Action]:
    """Yield every action that can be built from what the meeting knows, in order or not."""
    yield from (kind(by) for kind in PLAIN)
    yield from (kind(by, SAMPLE) for kind in (act.Speak, act.MakeStatement, act.RaisePointOfOrder))
    yield from (act.Rule(by, upheld) for upheld in (True, False))
    yield from (act.ProposeStatement(by, product, SAMPLE) for product in Product)
    yield act.TakeStrawPoll(by, meeting.council.size, 0)
    for symbol in meeting.business.drafts:
        yield from (kind(by, symbol) for kind in OF_A_DRAFT)
    yield from _on_clauses(meeting, by)
    for amendment in (*meeting.business.amendments, *(a.id for a in meeting.amendments)):
        yield from (kind(by, amendment) for kind in OF_AN_AMENDMENT)
    yield from _of_members(meeting, by)
    yield from _of_the_floor(meeting, by)


def _on_clauses(meeting: Meeting, by: str) -> Iterator[Action]:
    for symbol, (draft, _) in meeting.business.drafts.items():
        for clause in draft.clauses:
            yield act.RequestSeparateVote(by, symbol, clause.id)
            name = meeting.free_name(f"{clause.id}-{by}")
            for change in Change:
                yield act.MoveAmendment(by, name, symbol, clause.id, text=SAMPLE, change=change)
            yield act.MoveAmendment(by, name, symbol, clause.id, change=Change.DELETES)
            for wording in clause.wordings or ():
                yield act.MoveAmendment(by, name, symbol, clause.id, wording)
                yield from (kind(by, symbol, clause.id, wording) for kind in OF_A_WORDING)
    for listed in meeting.business.amendments.values():
        if listed.to and listed.clause and listed.text:
            yield act.MoveAmendment(
                *(by, listed.id, listed.to, listed.clause), text=listed.text, oral=listed.oral
            )


def _of_members(meeting: Meeting, by: str) -> Iterator[Action]:
    for member in meeting.council.codes:
        yield from (kind(by, member) for kind in OF_A_MEMBER)
        yield from (act.MarkSeat(by, member, vote) for vote in VOTES)
    yield from (act.CastVote(by, vote) for vote in VOTES)


def _of_the_floor(meeting: Meeting, by: str) -> Iterator[Action]:
    for guest in meeting.business.guests:
        yield from (act.Invite(by, guest, rule) for rule in ("37", "39"))
    yield from (act.ReadNews(by, news) for news in meeting.business.news)
    for motion in Motion:
        yield act.WithdrawMotion(by, motion)
        until = "tomorrow" if motion in TIMED else ""
        for symbol in meeting.business.drafts if motion in ON_A_DRAFT else ("",):
            yield act.MakeMotion(by, motion, until, symbol)
    yield from (act.LetDaysPass(by, meeting.day + timedelta(days=days)) for days in (1, 31))
    following = next_subject(meeting)
    subjects = [act.Subject(act.About.RULING), *([following] if following else [])]
    for subject in subjects:
        yield from (act.PutToVote(by, subject, method=method) for method in Method)
        yield act.PutToVote(by, subject, written=True)
