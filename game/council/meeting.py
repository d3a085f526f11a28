"""A meeting of the Council as a value: only actions change it, and each gives a new one.

Theory of operation
-------------------
A meeting goes through phases. Each phase lets some actions in, and the President leads on to the
next with `Proceed`; nothing advances by itself. Over any phase, one thing at a time may lie on the
table and has to be settled first:

- something *pending*, that is decided without a vote unless a member objects: the agenda, an
  invitation, a separate vote on a clause, an adoption without a vote, a statement;
- a point of order the President has not ruled on, or a ruling that is being challenged;
- a *poll*: a question that was put to the vote and is not closed.

So a procedural vote can be taken in any phase, and the phase goes on where it was. A poll ends
when the President closes it; every seat has then voted or been marked, for a vote that was not
cast is never counted as anything. What follows from the result is written down at once.

Suspended is a phase one comes back from; adjourned is the end.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from game.council import actions as act
from game.council.actions import Action, Change, Motion, Subject
from game.council.business import Business
from game.council.documents import DraftResolution
from game.council.events import Event, MeetingOpened
from game.council.members import Council
from game.council.questions import Question
from game.council.record import Record
from game.council.voting import Vote


class Phase(StrEnum):
    """Where a meeting stands."""

    AGENDA = "agenda"
    DEBATE = "debate"
    BEFORE_THE_VOTE = "before_the_vote"
    VOTING = "voting"
    AFTER_THE_VOTE = "after_the_vote"
    SUSPENDED = "suspended"
    ADJOURNED = "adjourned"


INVITING = frozenset({act.Invite})
POINTS = frozenset({act.RaisePointOfOrder})
CREDENTIALS = frozenset({act.ChallengeCredentials})
MOTIONS = frozenset({act.MakeMotion, act.PutToVote})
TIME = frozenset({act.LetDaysPass, act.CedeChair, act.Adjourn})
ALWAYS = INVITING | POINTS | CREDENTIALS | MOTIONS | TIME

DRAFTS = frozenset(
    {
        *(act.TableDraft, act.TakeUpDraft, act.CoSponsor, act.WithdrawSponsorship),
        *(act.WithdrawDraft, act.KeepDraft, act.ProposeOrder),
        *(act.MoveAmendment, act.AcceptAmendment, act.WithdrawAmendment, act.RuleOnOrder),
        *(act.RequestSeparateVote, act.RaisePreliminaryQuestion, act.ClaimParty, act.DenyParty),
    }
)
CONSULTATIONS = frozenset(
    {act.ProposeWording, act.CoSponsorWording, act.WithdrawWording, act.ReadNews}
)
PRODUCTS = frozenset({act.ProposeConsensus, act.ProposeStatement, act.TakeStrawPoll})
ASSEMBLY = frozenset({act.ProposeReferral, act.ProposeEmergencySession})
SPEAKING = frozenset({act.AskForFloor, act.Speak})
STATING = frozenset({act.MakeStatement})
LEADING = frozenset({act.Proceed})

PHASES: Mapping[Phase, tuple[frozenset[type[Action]], Phase]] = {
    Phase.AGENDA: (
        ALWAYS | LEADING | {act.ChallengeAgenda},
        Phase.DEBATE,
    ),
    Phase.DEBATE: (
        ALWAYS | LEADING | DRAFTS | CONSULTATIONS | PRODUCTS | ASSEMBLY | SPEAKING,
        Phase.BEFORE_THE_VOTE,
    ),
    Phase.BEFORE_THE_VOTE: (
        ALWAYS | LEADING | DRAFTS | PRODUCTS | STATING,
        Phase.VOTING,
    ),
    Phase.VOTING: (
        (ALWAYS | LEADING | DRAFTS | PRODUCTS) - {act.Invite},
        Phase.AFTER_THE_VOTE,
    ),
    Phase.AFTER_THE_VOTE: (
        ALWAYS | LEADING | PRODUCTS | ASSEMBLY | STATING,
        Phase.ADJOURNED,
    ),
    Phase.SUSPENDED: (
        frozenset({act.Resume, act.LetDaysPass, act.Adjourn}),
        Phase.SUSPENDED,
    ),
    Phase.ADJOURNED: (frozenset(), Phase.ADJOURNED),
}
"""What a phase lets in, and the phase it leads on to."""


class Standing(StrEnum):
    """What has become of a draft or an amendment."""

    TABLED = "tabled"
    NOT_TAKEN_UP = "not_taken_up"
    WITHDRAWN = "withdrawn"
    REFERRED = "referred"
    POSTPONED = "postponed"
    ADOPTED = "adopted"
    NOT_ADOPTED = "not_adopted"


@dataclass(frozen=True, slots=True)
class Paper:
    """A draft on the table.

    `sponsors` begin with the mover. `wordings` holds the wording chosen for a clause, and `texts`
    a clause's free text, where an amendment changed it. `parts` are the clauses to be voted on
    separately, `kept` and `lost` those that were. `touched` says that a vote was taken on it.
    """

    symbol: str
    draft: DraftResolution
    question: Question
    sponsors: tuple[str, ...]
    standing: Standing = Standing.TABLED
    wordings: Mapping[str, str] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)
    parts: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    touched: bool = False

    @property
    def open(self) -> bool:
        """Whether it is still to be voted on."""
        return self.standing is Standing.TABLED


@dataclass(frozen=True, slots=True)
class MovedAmendment:
    """An amendment on the table."""

    id: str
    symbol: str
    clause: str
    by: str
    wording: str = ""
    text: str = ""
    change: Change = Change.REPLACES
    oral: bool = False
    standing: Standing = Standing.TABLED

    @property
    def open(self) -> bool:
        """Whether it is still to be voted on."""
        return self.standing is Standing.TABLED


@dataclass(frozen=True, slots=True)
class Proposal:
    """A wording proposed in consultations, with who co-sponsors it."""

    symbol: str
    clause: str
    wording: str
    by: str
    co_sponsors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MovedMotion:
    """A motion of rule 33 that was made and is not decided."""

    motion: Motion
    by: str
    until: str = ""
    symbol: str = ""


@dataclass(frozen=True, slots=True)
class Pending:
    """What is decided without a vote unless a member objects."""

    action: Action
    subject: Subject | None = None


class Ruling(StrEnum):
    """How far a point of order has come."""

    ASKED = "asked"
    GIVEN = "given"
    CHALLENGED = "challenged"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Poll:
    """A question that was put to the vote; `votes` stand beside the seats of the Council."""

    subject: Subject
    question: Question
    votes: tuple[Vote | None, ...]
    written: bool = False

    @property
    def missing(self) -> tuple[int, ...]:
        """The seats that have not voted."""
        return tuple(i for i, vote in enumerate(self.votes) if vote is None)


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting of the Council.

    `president` presides by rule 18; `ceded_to` holds the chair for one question (rule 20).
    `classified` says of drafts whether they were settled as procedural. `first` are drafts that the
    Council decided to take before their turn, `ordered` the amendment that the President ruled to
    be first. `claims` are the members said to be parties.
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
    pending: Pending | None = None
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

    @property
    def chair(self) -> str:
        """The seat that presides at this moment."""
        return self.ceded_to or self.president

    def paper(self, symbol: str) -> Paper | None:
        """Return the draft of that symbol on the table, or None."""
        return next((paper for paper in self.papers if paper.symbol == symbol), None)

    def amendment(self, identifier: str) -> MovedAmendment | None:
        """Return the amendment of that name on the table, or None."""
        return next((a for a in self.amendments if a.id == identifier), None)

    @property
    def text_open(self) -> tuple[Paper, ...]:
        """The drafts still to be voted on, in the order in which they are taken (rule 32)."""
        papers = [paper for paper in self.papers if paper.open]
        return tuple(sorted(papers, key=lambda paper: paper.symbol not in self.first))


def open_meeting(business: Business) -> Meeting:
    """Return the meeting as the President opens it; calling one needs no vote (rule 2)."""
    council = business.council
    president = council.president or council.codes[0]
    opened = MeetingOpened(business.day, president, business.item)
    record: Record[Event] = Record()
    return Meeting(business, council, president, business.day, record.append(opened))
