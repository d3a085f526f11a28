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
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from itertools import count

from nine_votes.council import actions as act
from nine_votes.council.actions import About, Action, Motion, Subject
from nine_votes.council.business import Business
from nine_votes.council.events import Event, MeetingOpened
from nine_votes.council.members import Council
from nine_votes.council.papers import MovedAmendment, Paper, Proposal, Standing
from nine_votes.council.questions import Question
from nine_votes.council.record import Record
from nine_votes.council.voting import Vote

__all__ = [
    "PHASES",
    "Meeting",
    "MovedAmendment",
    "MovedMotion",
    "Paper",
    "Pending",
    "Phase",
    "Poll",
    "Proposal",
    "Ruling",
    "Standing",
    "open_meeting",
]


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
MOTIONS = frozenset({act.MakeMotion, act.WithdrawMotion, act.PutToVote})
TIME = frozenset({act.LetDaysPass, act.CedeChair, act.Adjourn})
ALWAYS = POINTS | CREDENTIALS | MOTIONS | TIME

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
        ALWAYS | LEADING | SPEAKING | {act.ChallengeAgenda},
        Phase.DEBATE,
    ),
    Phase.DEBATE: (
        ALWAYS | LEADING | INVITING | DRAFTS | CONSULTATIONS | PRODUCTS | ASSEMBLY | SPEAKING,
        Phase.BEFORE_THE_VOTE,
    ),
    Phase.BEFORE_THE_VOTE: (
        ALWAYS | LEADING | INVITING | DRAFTS | PRODUCTS | STATING,
        Phase.VOTING,
    ),
    Phase.VOTING: (
        ALWAYS | LEADING | DRAFTS | PRODUCTS,
        Phase.AFTER_THE_VOTE,
    ),
    Phase.AFTER_THE_VOTE: (
        ALWAYS | LEADING | INVITING | PRODUCTS | ASSEMBLY | STATING,
        Phase.ADJOURNED,
    ),
    Phase.SUSPENDED: (
        frozenset({act.Resume, act.LetDaysPass, act.Adjourn}),
        Phase.SUSPENDED,
    ),
    Phase.ADJOURNED: (frozenset(), Phase.ADJOURNED),
}
"""What a phase lets in, and the phase it leads on to."""


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
    be first, `ruled_order` says that the last ruling was that one. `claims` are the members said to
    be parties, `parties` those that said so themselves. `briefers` are the guests under rule 39.
    `sent_on` is what the Council decided to bring to the Assembly, `unrenewed` whether it was told
    what becomes of the mandate, `relief` whether a resolution continued the relief of 2231.
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
    ruled_order: bool = False
    parties: tuple[str, ...] = ()
    briefers: tuple[str, ...] = ()
    sent_on: tuple[About, ...] = ()
    unrenewed: bool = False
    relief: bool = False

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

    def free_name(self, wished: str) -> str:
        """Return the name wished for an amendment, or the first like it that is not taken."""
        taken = {amendment.id for amendment in self.amendments}
        names = (f"{wished}-{number}" if number > 1 else wished for number in count(1))
        return next(name for name in names if name not in taken)

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
