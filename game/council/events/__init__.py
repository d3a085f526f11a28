"""What happened, in the past tense; the list of these is the record of a meeting."""

from game.council.events.course import (
    AgendaAdopted as AgendaAdopted,
)
from game.council.events.course import (
    AgendaRejected as AgendaRejected,
)
from game.council.events.course import (
    AssemblyDebateDue as AssemblyDebateDue,
)
from game.council.events.course import (
    AssemblySeized as AssemblySeized,
)
from game.council.events.course import (
    ChairPassed as ChairPassed,
)
from game.council.events.course import (
    CommuniqueIssued as CommuniqueIssued,
)
from game.council.events.course import (
    EarlierMeasuresReturned as EarlierMeasuresReturned,
)
from game.council.events.course import (
    MandatePartEnded as MandatePartEnded,
)
from game.council.events.course import (
    MandatePartStays as MandatePartStays,
)
from game.council.events.course import (
    MeetingAdjourned as MeetingAdjourned,
)
from game.council.events.course import (
    MeetingOpened as MeetingOpened,
)
from game.council.events.course import (
    MeetingResumed as MeetingResumed,
)
from game.council.events.course import (
    MeetingSuspended as MeetingSuspended,
)
from game.council.events.course import (
    ReliefContinued as ReliefContinued,
)
from game.council.events.course import (
    SpecialReportDue as SpecialReportDue,
)
from game.council.events.floor import (
    AmendmentFormed as AmendmentFormed,
)
from game.council.events.floor import (
    BallotCast as BallotCast,
)
from game.council.events.floor import (
    Classified as Classified,
)
from game.council.events.floor import (
    ConsensusReached as ConsensusReached,
)
from game.council.events.floor import (
    CredentialsSettled as CredentialsSettled,
)
from game.council.events.floor import (
    Done as Done,
)
from game.council.events.floor import (
    DraftAdopted as DraftAdopted,
)
from game.council.events.floor import (
    DraftNotAdopted as DraftNotAdopted,
)
from game.council.events.floor import (
    GuestInvited as GuestInvited,
)
from game.council.events.floor import (
    GuestRefused as GuestRefused,
)
from game.council.events.floor import (
    MotionSettled as MotionSettled,
)
from game.council.events.floor import (
    Objected as Objected,
)
from game.council.events.floor import (
    OrderSettled as OrderSettled,
)
from game.council.events.floor import (
    PutBeforeCouncil as PutBeforeCouncil,
)
from game.council.events.floor import (
    Ruled as Ruled,
)
from game.council.events.floor import (
    RulingSettled as RulingSettled,
)
from game.council.events.floor import (
    SeparateVoteGranted as SeparateVoteGranted,
)
from game.council.events.floor import (
    SeparateVoteRefused as SeparateVoteRefused,
)
from game.council.events.floor import (
    StatementBlocked as StatementBlocked,
)
from game.council.events.floor import (
    StatementIssued as StatementIssued,
)
from game.council.events.floor import (
    TextChanged as TextChanged,
)
from game.council.events.floor import (
    VoteTaken as VoteTaken,
)

Event = (
    MeetingOpened
    | AgendaAdopted
    | AgendaRejected
    | Done
    | Objected
    | GuestInvited
    | GuestRefused
    | SeparateVoteGranted
    | SeparateVoteRefused
    | AmendmentFormed
    | TextChanged
    | Ruled
    | RulingSettled
    | PutBeforeCouncil
    | BallotCast
    | VoteTaken
    | ConsensusReached
    | DraftAdopted
    | DraftNotAdopted
    | Classified
    | MotionSettled
    | OrderSettled
    | CredentialsSettled
    | StatementIssued
    | StatementBlocked
    | MandatePartEnded
    | MandatePartStays
    | AssemblyDebateDue
    | AssemblySeized
    | SpecialReportDue
    | EarlierMeasuresReturned
    | ReliefContinued
    | CommuniqueIssued
    | ChairPassed
    | MeetingSuspended
    | MeetingResumed
    | MeetingAdjourned
)
