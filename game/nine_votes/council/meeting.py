"""A meeting of the Council as a value: only actions change it, and each gives a new one.

Theory of operation
-------------------
A meeting goes through phases. Each phase lets some actions in, and the President leads on to the
next with `Proceed`; nothing advances by itself. Over any phase, one thing at a time may lie on the
table and has to be settled first:

- something *pending*, that is decided without a vote unless a member objects: an invitation, a
  separate vote on a clause, an adoption without a vote, a statement, the President's wish to
  adjourn while business is left;
- a point of order the President has not ruled on, or a ruling that is being challenged;
- a *poll*: a question that was put to the vote and is not closed.

So a procedural vote can be taken in any phase, and the phase goes on where it was. A poll ends
when the President closes it; every seat has then voted or been marked, for a vote that was not
cast is never counted as anything. What follows from the result is written down at once.

A motion of rule 33 goes before whatever else would be decided. Suspended is a phase one comes back
from; adjourned is the end.

An action is a class of its own, in `actions`, and all that the law says of it stands there: its row
(`Law`), what else it asks for (`check`), and what it does (`effect`). `order` reads the rows
and the types of the fields. An action that asks whether there is any objection is an `Asked`,
and says as well what follows where there is none, and where there is one.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum, IntEnum, StrEnum
from itertools import count
from typing import Annotated, Any, ClassVar, NamedTuple, Self

from nine_votes.council.charter import RuleSet
from nine_votes.council.documents import Amendment, DraftResolution, MandatePart
from nine_votes.council.events import Event, MeetingOpened, Record
from nine_votes.council.members import Council, Roster
from nine_votes.council.messages import Message, say
from nine_votes.council.papers import (
    About,
    MovedAmendment,
    MovedMotion,
    Paper,
    Proposal,
    Standing,
    Subject,
)
from nine_votes.council.questions import Kind, Question
from nine_votes.council.voting import Vote


@dataclass(frozen=True, slots=True)
class Objection:
    """Why something is not in order, and by which rule."""

    said: Message
    rule: str

    @property
    def message(self) -> Message:
        return say("objection-by-rule", said=self.said, rule=self.rule)


@dataclass(frozen=True, slots=True)
class Settings:
    """What is contested about procedure, with the defaults of practice.

    `preliminary_on_any` lets a settled matter's class be questioned too. `withdraw_after_amendment`
    lets a draft be withdrawn once an amendment to it was voted on. `assembly_meets` says that an
    emergency special session meets on the situation in the window of A/RES/76/262.
    """

    preliminary_on_any: bool = False
    withdraw_after_amendment: bool = False
    assembly_meets: bool = False


@dataclass(frozen=True, slots=True)
class Business:
    """The item and all that may be put forward on it.

    `drafts` are by their symbol, or their title where there is no text; `guests` may be invited.
    `snapback_notified` is the day on which resolution 2231's thirty days began. `roster` tells who
    presides and sits when the month passes; an invented Council goes on in its own order.
    """

    item: str
    council: Council
    day: date
    rules: RuleSet
    drafts: Mapping[str, tuple[DraftResolution, Question]]
    amendments: Mapping[str, Amendment] = field(default_factory=dict)
    mandate: tuple[MandatePart, ...] = ()
    news: Mapping[str, str] = field(default_factory=dict)
    guests: tuple[str, ...] = ()
    settings: Settings = Settings()
    snapback_notified: date | None = None
    admission: bool = False
    roster: Roster | None = None

    @property
    def private(self) -> bool:
        """Whether the meeting is private, as on recommending a Secretary-General (rule 48)."""
        return any(question.kind is Kind.SG_RECOMMENDATION for _, question in self.drafts.values())


class Phase(StrEnum):
    AGENDA = "agenda"
    DEBATE = "debate"
    BEFORE_THE_VOTE = "before_the_vote"
    VOTING = "voting"
    AFTER_THE_VOTE = "after_the_vote"
    SUSPENDED = "suspended"
    ADJOURNED = "adjourned"


class Stage(NamedTuple):
    """The phase that one leads on to, and the rule that stops what is for another."""

    following: Phase
    rule: str


PHASES: Mapping[Phase, Stage] = {
    Phase.AGENDA: Stage(Phase.DEBATE, "rule 9"),
    Phase.DEBATE: Stage(Phase.BEFORE_THE_VOTE, "rule 19"),
    Phase.BEFORE_THE_VOTE: Stage(Phase.VOTING, "rule 19"),
    Phase.VOTING: Stage(Phase.AFTER_THE_VOTE, "rule 40"),
    Phase.AFTER_THE_VOTE: Stage(Phase.ADJOURNED, "rule 19"),
    Phase.SUSPENDED: Stage(Phase.SUSPENDED, "rule 33"),
    Phase.ADJOURNED: Stage(Phase.ADJOURNED, "rule 33"),
}
"""What each phase leads on to; what it lets in stands in the row of each action."""

SITTING = frozenset(Phase) - {Phase.SUSPENDED, Phase.ADJOURNED}
AFTER_THE_AGENDA = SITTING - {Phase.AGENDA}
BEFORE_STATEMENTS = frozenset({Phase.AGENDA, Phase.DEBATE})
DEBATE = frozenset({Phase.DEBATE})
WHILE_TEXTS_ARE_OPEN = frozenset({Phase.DEBATE, Phase.BEFORE_THE_VOTE, Phase.VOTING})
OUTSIDE_THE_VOTE = frozenset({Phase.DEBATE, Phase.BEFORE_THE_VOTE, Phase.AFTER_THE_VOTE})
AROUND_THE_VOTE = frozenset({Phase.BEFORE_THE_VOTE, Phase.AFTER_THE_VOTE})
"""What the rows of several actions call the phases that let them in."""


class Ruling(StrEnum):
    """How far a point of order has come."""

    ASKED = "asked"
    GIVEN = "given"
    CHALLENGED = "challenged"
    REFUSED = "refused"


class Open(Enum):
    """What else has to be settled first: a question put to the vote, or to any objection."""

    POLL = "poll"
    PENDING = "pending"


class By(IntEnum):
    """Who may act: the member that presides (rule 19), any member, or guests as well.

    Guests under rule 37 have no vote, but may submit drafts (rule 38); those under rule 39 give
    information alone.
    """

    CHAIR = 0
    MEMBERS = 1
    GUESTS = 2
    BRIEFERS = 3


class Group(StrEnum):
    """What belongs together in a list of actions, in the order of the list."""

    CHAIR = "chair"
    VOTE = "vote"
    SPEAK = "speak"
    DRAFT = "draft"
    AMENDMENT = "amendment"
    CONSULTATION = "consultation"
    MOTION = "motion"
    INVITATION = "invitation"
    ASSEMBLY = "assembly"
    OTHER = "other"


class Law(NamedTuple):
    """The row of an action.

    `phases` let it in, and so does what it is `over`, in whatever phase that lies on the table.
    `behind_motions` says that it would be decided, or put to the vote at once, and waits for the
    motions of rule 33. `missed_by` are those who look for it, and are told why it is not in order.
    """

    group: Group
    phases: frozenset[Phase] = frozenset()
    by: By = By.MEMBERS
    over: tuple[Open | Ruling, ...] = ()
    behind_motions: bool = False
    missed_by: tuple[By, ...] = ()


class Named(Enum):
    """What a field of an action names, so that all that a meeting has of it can be gone through."""

    WORDS = "words"
    REASON = "reason"
    COUNT = "count"
    RULE = "rule"
    DRAFT = "draft"
    CLAUSE = "clause"
    WORDING = "wording"
    AMENDMENT = "amendment"
    MEMBER = "member"
    GUEST = "guest"
    NEWS = "news"


Words = Annotated[str, Named.WORDS]
"""What a delegation says in its own words."""

Reason = Annotated[str, Named.REASON]
Count = Annotated[int, Named.COUNT]
Symbol = Annotated[str, Named.DRAFT]
ClauseId = Annotated[str, Named.CLAUSE]
"""A clause of the draft that the field before it names, as a wording is one of the clause's."""

WordingId = Annotated[str, Named.WORDING]
AmendmentId = Annotated[str, Named.AMENDMENT]
MemberCode = Annotated[str, Named.MEMBER]
Guest = Annotated[str, Named.GUEST]
GuestRule = Annotated[str, Named.RULE]
NewsId = Annotated[str, Named.NEWS]

SAMPLE = "The representative makes a statement."
"""Stands for what a delegation says in its own words."""


@dataclass(frozen=True, slots=True)
class Action:
    """Something a delegation does.

    `by` is a seat code; a guest of the Council goes by the name it was invited under. The President
    acts under the seat code that holds the chair.
    """

    law: ClassVar[Law]

    by: str

    def check(self, meeting: "Meeting") -> Objection | None:  # noqa: ARG002 - one signature
        """Return what is against it beyond its row, or None."""
        return None

    def effect(self, meeting: "Meeting") -> "Meeting":
        """Return the meeting after it; what decides nothing is taken down and no more."""
        return meeting.done(self)

    @classmethod
    def thought_of(cls, meeting: "Meeting", by: str) -> Iterable[Self] | None:  # noqa: ARG003 - as above
        """Return those of its kind that could be taken; None where its fields' types say which."""
        return None


@dataclass(frozen=True, slots=True)
class Asked(Action, ABC):
    """What is decided without a vote unless a member objects."""

    def effect(self, meeting: "Meeting") -> "Meeting":
        """Return the meeting that is asked whether there is any objection."""
        return meeting.done(self, pending=self)

    def check_objector(self, meeting: "Meeting", by: str) -> Objection | None:
        """Return why somebody may not object, or None; any member may."""
        if by in meeting.guests:
            return Objection(say("objection-guests-have-no-vote"), "rule 37")
        return None

    @abstractmethod
    def agreed(self, meeting: "Meeting") -> "Meeting":
        """Return the meeting, in which nothing is pending any more, once none has objected."""

    def objected(self, meeting: "Meeting") -> "Meeting":
        """Return the meeting, in which nothing is pending any more, once a member has objected."""
        return meeting


@dataclass(frozen=True, slots=True)
class Done(Event):
    """A delegation did what needs no more telling than the action itself."""

    action: Action


@dataclass(frozen=True, slots=True)
class Poll:
    """A question that was put to the vote; `votes` stand beside the seats of the Council."""

    subject: Subject
    question: Question
    votes: tuple[Vote | None, ...]
    written: bool = False

    @property
    def missing(self) -> tuple[int, ...]:
        return tuple(i for i, vote in enumerate(self.votes) if vote is None)


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting of the Council.

    `president` presides by rule 18; `ceded_to` holds the chair for one question (rule 20).
    `pending` is decided unless a member objects, or is what led to the question that is put to the
    vote. `classified` says of drafts whether they were settled as procedural. `first` are drafts
    that the Council decided to take before their turn, `ordered` the amendment that the President
    ruled to be first, `ruled_order` says that the last ruling was that one. `claims` are the
    members said to be parties, `parties` those that said so themselves. `briefers` are the guests
    under rule 39. `sent_on` is what the Council decided to bring to the Assembly, `unrenewed`
    whether it was told what becomes of the mandate, `relief` whether a resolution continued the
    relief of 2231.
    """

    business: Business
    council: Council
    president: str
    day: date
    record: Record[Event]
    phase: Phase = Phase.AGENDA
    ceded_to: str | None = None
    guests: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()
    papers: tuple[Paper, ...] = ()
    amendments: tuple[MovedAmendment, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    motions: tuple[MovedMotion, ...] = ()
    pending: Asked | None = None
    ruling: Ruling | None = None
    poll: Poll | None = None
    classified: Mapping[str, bool] = field(default_factory=dict)
    preliminary: str | None = None
    first: tuple[str, ...] = ()
    ordered: str | None = None
    claims: tuple[str, ...] = ()
    challenged: tuple[str, ...] = ()
    before_suspension: Phase = Phase.AGENDA
    measures_back: bool = False
    ruled_order: bool = False
    parties: tuple[str, ...] = ()
    briefers: tuple[str, ...] = ()
    sent_on: tuple[About, ...] = ()
    unrenewed: bool = False
    relief: bool = False

    @property
    def chair(self) -> str:
        return self.ceded_to or self.president

    def paper(self, symbol: str) -> Paper | None:
        return next((paper for paper in self.papers if paper.symbol == symbol), None)

    def amendment(self, identifier: str) -> MovedAmendment | None:
        return next((a for a in self.amendments if a.id == identifier), None)

    def tabled(self, symbol: str) -> Paper:
        """Return the draft of that symbol, which is on the table; KeyError where it is not."""
        paper = self.paper(symbol)
        if paper is None:
            raise KeyError(symbol)
        return paper

    def moved(self, identifier: str) -> MovedAmendment:
        """Return the amendment of that name, which is on the table; KeyError where it is not."""
        amendment = self.amendment(identifier)
        if amendment is None:
            raise KeyError(identifier)
        return amendment

    def free_name(self, wished: str) -> str:
        """Return the name wished for an amendment, or the first like it that is not taken."""
        taken = {amendment.id for amendment in self.amendments}
        names = (f"{wished}-{number}" if number > 1 else wished for number in count(1))
        return next(name for name in names if name not in taken)

    def changed(self, *events: Event, **fields: Any) -> "Meeting":  # noqa: ANN401 - fields of Meeting
        return replace(self, record=self.record.append(*events), **fields)

    def done(self, action: Action, **fields: Any) -> "Meeting":  # noqa: ANN401 - fields of Meeting
        """Return the meeting with an action taken down as it is, and fields changed."""
        return self.changed(Done(action), **fields)

    def with_paper(self, paper: Paper) -> "Meeting":
        """Return the meeting with a draft in the place of the one with its symbol."""
        papers = tuple(paper if p.symbol == paper.symbol else p for p in self.papers)
        return replace(self, papers=papers)

    def with_amendment(self, identifier: str, standing: Standing) -> "Meeting":
        amendments = tuple(
            replace(a, standing=standing) if a.id == identifier else a for a in self.amendments
        )
        return replace(self, amendments=amendments)

    def voted(self, code: str, vote: Vote) -> Poll:
        """Return the poll with a member's vote cast, or changed; KeyError where none is open."""
        if self.poll is None:
            raise KeyError("poll")
        seat = self.council.codes.index(code)
        votes = (*self.poll.votes[:seat], vote, *self.poll.votes[seat + 1 :])
        return replace(self.poll, votes=votes)

    @property
    def text_open(self) -> tuple[Paper, ...]:
        """The drafts still to be voted on, in the order in which they are taken (rule 32)."""
        papers = [paper for paper in self.papers if paper.open]
        turns = {symbol: turn for turn, symbol in enumerate(self.first)}
        return tuple(sorted(papers, key=lambda paper: turns.get(paper.symbol, len(turns))))


def open_meeting(business: Business) -> Meeting:
    """Return the meeting as the President opens it; calling one needs no vote (rule 2)."""
    council = business.council
    president = council.president or council.codes[0]
    opened = MeetingOpened(business.day, president, business.item, business.private)
    record: Record[Event] = Record()
    return Meeting(business, council, president, business.day, record.append(opened))
