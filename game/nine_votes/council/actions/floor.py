"""What any delegation may do on the floor: vote, object, speak, move, challenge, propose."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar, Self

from nine_votes.council import events as ev
from nine_votes.council.actions.drafts import open_paper
from nine_votes.council.aftermath import FIRST_SESSIONS
from nine_votes.council.meeting import (
    AFTER_THE_AGENDA,
    AROUND_THE_VOTE,
    BEFORE_STATEMENTS,
    OUTSIDE_THE_VOTE,
    SITTING,
    WHILE_TEXTS_ARE_OPEN,
    Action,
    Asked,
    By,
    Group,
    Guest,
    GuestRule,
    Law,
    Meeting,
    MemberCode,
    Objection,
    Open,
    Phase,
    Ruling,
    Symbol,
    Words,
)
from nine_votes.council.messages import say
from nine_votes.council.papers import About, Motion, MovedMotion, Product, Subject
from nine_votes.council.polling import SECRET, WITHOUT_DEBATE, put
from nine_votes.council.voting import Vote

TIMED = frozenset({Motion.ADJOURN_TO, Motion.POSTPONE})
"""The motions that say until when."""

ON_A_DRAFT = frozenset({Motion.REFER, Motion.POSTPONE})
"""The motions that say on which draft."""

AWAY_FROM_THE_VOTE = frozenset({Phase.DEBATE, Phase.AFTER_THE_VOTE})


@dataclass(frozen=True, slots=True)
class CastVote(Action):
    """Cast a vote, or change it before the close; who casts a vote is there."""

    law: ClassVar = Law(Group.VOTE, over=(Open.POLL,), missed_by=(By.CHAIR, By.MEMBERS, By.GUESTS))

    vote: Vote

    def check(self, meeting: Meeting) -> Objection | None:
        if self.vote is Vote.ABSENT:
            return Objection(say("objection-absent-casts-none"), "rule 40")
        return None

    def effect(self, meeting: Meeting) -> Meeting:
        poll = meeting.voted(self.by, self.vote)
        if poll.question.kind in SECRET:
            return meeting.changed(ev.BallotCast(self.by), poll=poll)
        return meeting.done(self, poll=poll)


@dataclass(frozen=True, slots=True)
class Object(Action):
    """Object to what would otherwise be decided without a vote."""

    law: ClassVar = Law(Group.VOTE, by=By.GUESTS, over=(Open.PENDING,), missed_by=(By.MEMBERS,))

    def check(self, meeting: Meeting) -> Objection | None:
        return meeting.pending.check_objector(meeting, self.by) if meeting.pending else None

    def effect(self, meeting: Meeting) -> Meeting:
        if meeting.pending is None:
            raise KeyError("pending")
        told = ev.Objected(self.by, None)
        return meeting.pending.objected(meeting.changed(told, pending=None))


@dataclass(frozen=True, slots=True)
class AskForFloor(Action):
    """Ask to be put on the list of speakers (rule 27)."""

    law: ClassVar = Law(Group.SPEAK, BEFORE_STATEMENTS, By.BRIEFERS, missed_by=(By.GUESTS,))

    def check(self, meeting: Meeting) -> Objection | None:
        if self.by in meeting.speakers:
            return Objection(say("objection-on-the-list"), "rule 27")
        return None

    def effect(self, meeting: Meeting) -> Meeting:
        return meeting.done(self, speakers=(*meeting.speakers, self.by))


@dataclass(frozen=True, slots=True)
class Speak(Action):
    """Speak when called on, in the order of requests, and not on every motion."""

    law: ClassVar = Law(
        Group.SPEAK, BEFORE_STATEMENTS, By.BRIEFERS, missed_by=(By.CHAIR, By.MEMBERS, By.GUESTS)
    )

    text: Words

    def check(self, meeting: Meeting) -> Objection | None:
        if _undebated(meeting):
            return Objection(say("objection-no-debate"), "rule 33")
        if self.by not in meeting.speakers:
            return Objection(say("objection-floor-not-asked"), "rule 27")
        if meeting.speakers[0] != self.by:
            return Objection(say("objection-other-speaker-first"), "rule 27")
        return _said(self.text)

    def effect(self, meeting: Meeting) -> Meeting:
        return meeting.done(self, speakers=meeting.speakers[1:])


@dataclass(frozen=True, slots=True)
class MakeStatement(Action):
    """Explain one's vote before or after it."""

    law: ClassVar = Law(Group.SPEAK, AROUND_THE_VOTE, missed_by=(By.CHAIR, By.MEMBERS))

    text: Words

    def check(self, meeting: Meeting) -> Objection | None:
        if _undebated(meeting):
            return Objection(say("objection-no-debate"), "rule 33")
        return _said(self.text)


def _undebated(meeting: Meeting) -> bool:
    return any(moved.motion in WITHOUT_DEBATE for moved in meeting.motions)


def _said(text: str) -> Objection | None:
    return None if text.strip() else Objection(say("objection-nothing-said"), "rule 27")


@dataclass(frozen=True, slots=True)
class ProposeStatement(Asked):
    """Propose a statement, issued only if no member objects."""

    law: ClassVar = Law(Group.DRAFT, AFTER_THE_AGENDA, behind_motions=True)

    product: Product
    text: Words

    def check(self, meeting: Meeting) -> Objection | None:
        return _said(self.text)

    def agreed(self, meeting: Meeting) -> Meeting:
        return meeting.changed(ev.StatementIssued(self.product, self.text))

    def objected(self, meeting: Meeting) -> Meeting:
        return meeting.changed(ev.StatementBlocked(self.product))


@dataclass(frozen=True, slots=True)
class ChallengeRuling(Action):
    """Challenge the ruling, which is put to the Council at once (rule 30)."""

    law: ClassVar = Law(Group.MOTION, over=(Ruling.GIVEN,), missed_by=(By.MEMBERS,))

    def effect(self, meeting: Meeting) -> Meeting:
        return meeting.done(self, ruling=Ruling.CHALLENGED)


@dataclass(frozen=True, slots=True)
class ChallengeAgenda(Action):
    """Object to the provisional agenda, which is then put to the vote (rule 9)."""

    law: ClassVar = Law(Group.MOTION, frozenset({Phase.AGENDA}), behind_motions=True)

    def effect(self, meeting: Meeting) -> Meeting:
        agenda = Subject(About.AGENDA)
        return put(meeting.changed(ev.Objected(self.by, agenda)), agenda)


@dataclass(frozen=True, slots=True)
class RaisePointOfOrder(Action):
    """Raise a point of order, on which the President rules at once (rule 30)."""

    law: ClassVar = Law(Group.MOTION, SITTING, missed_by=(By.MEMBERS,))

    text: Words

    def check(self, meeting: Meeting) -> Objection | None:
        return _said(self.text)

    def effect(self, meeting: Meeting) -> Meeting:
        return meeting.done(self, ruling=Ruling.ASKED)


@dataclass(frozen=True, slots=True)
class WithdrawMotion(Action):
    """Withdraw a motion one has made, before it is voted on (rule 35)."""

    law: ClassVar = Law(Group.MOTION, SITTING)

    motion: Motion

    def check(self, meeting: Meeting) -> Objection | None:
        moved = next((m for m in meeting.motions if m.motion is self.motion), None)
        if moved is None:
            return Objection(say("objection-no-such-motion"), "rule 35")
        if moved.by != self.by:
            return Objection(say("objection-motion-of-another"), "rule 35")
        return None

    def effect(self, meeting: Meeting) -> Meeting:
        others = tuple(moved for moved in meeting.motions if moved.motion is not self.motion)
        return meeting.done(self, motions=others)


@dataclass(frozen=True, slots=True)
class MakeMotion(Action):
    """Make a motion of rule 33; `until` is a day or hour, `symbol` the draft it is about.

    A motion is made once; one that names a time or a draft names it, and no other does.
    """

    law: ClassVar = Law(Group.MOTION, SITTING, missed_by=(By.CHAIR, By.MEMBERS))

    motion: Motion
    until: str = ""
    symbol: Symbol = ""

    def check(self, meeting: Meeting) -> Objection | None:
        motion = self.motion
        if any(moved.motion is motion for moved in meeting.motions):
            return Objection(say("objection-motion-made"), "rule 33")
        if motion in TIMED and not self.until.strip():
            return Objection(say("objection-motion-until-when"), "rule 33")
        if motion is Motion.ADJOURN and self.until:
            return Objection(say("objection-motion-not-timed"), "rule 33")
        if motion not in ON_A_DRAFT:
            return (
                Objection(say("objection-motion-about-no-draft"), "rule 33")
                if self.symbol
                else None
            )
        if not self.symbol:
            return Objection(say("objection-motion-on-which-draft"), "rule 33")
        paper = open_paper(meeting, self.symbol)
        return paper if isinstance(paper, Objection) else None

    def effect(self, meeting: Meeting) -> Meeting:
        moved = MovedMotion(self.motion, self.by, self.until, self.symbol)
        return meeting.done(self, motions=(*meeting.motions, moved))

    @classmethod
    def thought_of(cls, meeting: Meeting, by: str) -> Iterator[Self]:
        for motion in Motion:
            until = "tomorrow" if motion in TIMED else ""
            for symbol in meeting.business.drafts if motion in ON_A_DRAFT else ("",):
                yield cls(by, motion, until, symbol)


@dataclass(frozen=True, slots=True)
class ChallengeCredentials(Action):
    """Challenge a representative, who keeps all rights until the Council decides (rule 17)."""

    law: ClassVar = Law(Group.MOTION, SITTING, behind_motions=True)

    member: MemberCode

    def check(self, meeting: Meeting) -> Objection | None:
        if self.member not in meeting.council.codes:
            return Objection(say("objection-no-such-member"), "rule 17")
        if self.member in meeting.challenged:
            return Objection(say("objection-credentials-challenged"), "rule 17")
        return None

    def effect(self, meeting: Meeting) -> Meeting:
        challenged = meeting.done(self, challenged=(*meeting.challenged, self.member))
        return put(challenged, Subject(About.CREDENTIALS, self.member))


@dataclass(frozen=True, slots=True)
class Invite(Asked):
    """Propose that a guest take part without a vote (rule 37), or give information (rule 39)."""

    law: ClassVar = Law(Group.INVITATION, OUTSIDE_THE_VOTE, behind_motions=True)

    guest: Guest
    rule: GuestRule = "37"

    def check(self, meeting: Meeting) -> Objection | None:
        if self.guest in meeting.guests:
            return Objection(say("objection-invited", guest=self.guest), "rule 37")
        if self.guest in meeting.council.codes:
            return Objection(say("objection-members-not-invited"), "rule 37")
        if self.guest not in meeting.business.guests:
            return Objection(say("objection-not-asked-to-take-part", guest=self.guest), "rule 37")
        if self.rule not in {"37", "39"}:
            return Objection(say("objection-rules-of-invitation"), "rule 37")
        return None

    def agreed(self, meeting: Meeting) -> Meeting:
        briefers = (*meeting.briefers, self.guest) if self.rule == "39" else meeting.briefers
        invited = ev.GuestInvited(self.guest, self.rule)
        return meeting.changed(invited, guests=(*meeting.guests, self.guest), briefers=briefers)

    def objected(self, meeting: Meeting) -> Meeting:
        return put(meeting, Subject(About.INVITATION, self.guest), pending=self)


@dataclass(frozen=True, slots=True)
class ProposeReferral(Action):
    """Propose to refer the question to the General Assembly."""

    law: ClassVar = Law(Group.ASSEMBLY, AWAY_FROM_THE_VOTE, behind_motions=True)

    def check(self, meeting: Meeting) -> Objection | None:
        if About.REFERRAL in meeting.sent_on:
            return Objection(say("objection-referred-already"), "Article 11(2)")
        return None

    def effect(self, meeting: Meeting) -> Meeting:
        return put(meeting.done(self), Subject(About.REFERRAL))


@dataclass(frozen=True, slots=True)
class ProposeEmergencySession(Action):
    """Propose to call an emergency special session of the Assembly (377 A (V))."""

    law: ClassVar = Law(Group.ASSEMBLY, AWAY_FROM_THE_VOTE, behind_motions=True)

    def check(self, meeting: Meeting) -> Objection | None:
        if meeting.day < FIRST_SESSIONS:
            return Objection(say("objection-no-sessions-yet"), "A/RES/377 A (V)")
        if About.SESSION in meeting.sent_on:
            return Objection(say("objection-session-called"), "A/RES/377 A (V)")
        return None

    def effect(self, meeting: Meeting) -> Meeting:
        return put(meeting.done(self), Subject(About.SESSION))


@dataclass(frozen=True, slots=True)
class ClaimParty(Action):
    """Say that a member, perhaps oneself, is a party to the dispute (Article 27(3)).

    It is said once, and a member may say so itself whatever others said.
    """

    law: ClassVar = Law(Group.OTHER, WHILE_TEXTS_ARE_OPEN)

    member: MemberCode

    def check(self, meeting: Meeting) -> Objection | None:
        if self.member not in meeting.council.codes:
            return Objection(say("objection-no-such-member"), "Article 27(3)")
        said = meeting.parties if self.by == self.member else meeting.claims
        if self.member in said:
            return Objection(say("objection-party-claimed"), "Article 27(3)")
        return None

    def effect(self, meeting: Meeting) -> Meeting:
        claims = tuple(dict.fromkeys((*meeting.claims, self.member)))
        own = (self.member,) if self.by == self.member else ()
        return meeting.done(self, claims=claims, parties=(*meeting.parties, *own))


@dataclass(frozen=True, slots=True)
class DenyParty(Action):
    """Say that a member is no party, whatever was claimed."""

    law: ClassVar = Law(Group.OTHER, WHILE_TEXTS_ARE_OPEN)

    member: MemberCode

    def check(self, meeting: Meeting) -> Objection | None:
        if self.member not in meeting.claims:
            return Objection(say("objection-party-not-claimed"), "Article 27(3)")
        return None
