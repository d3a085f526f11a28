"""What happened, in the past tense; the list of these is the record of a meeting."""

from nine_votes.council.events.course import (
    AgendaAdopted as AgendaAdopted,
    AgendaRejected as AgendaRejected,
    AssemblyDebateDue as AssemblyDebateDue,
    AssemblySeized as AssemblySeized,
    ChairPassed as ChairPassed,
    CommuniqueIssued as CommuniqueIssued,
    EarlierMeasuresReturned as EarlierMeasuresReturned,
    MandatePartEnded as MandatePartEnded,
    MandatePartStays as MandatePartStays,
    MeetingAdjourned as MeetingAdjourned,
    MeetingOpened as MeetingOpened,
    MeetingResumed as MeetingResumed,
    MeetingSuspended as MeetingSuspended,
    ReliefContinued as ReliefContinued,
    SpecialReportDue as SpecialReportDue,
)
from nine_votes.council.events.floor import (
    AmendmentFormed as AmendmentFormed,
    BallotCast as BallotCast,
    Classified as Classified,
    ConsensusReached as ConsensusReached,
    CredentialsSettled as CredentialsSettled,
    Done as Done,
    DraftAdopted as DraftAdopted,
    DraftNotAdopted as DraftNotAdopted,
    GuestInvited as GuestInvited,
    GuestRefused as GuestRefused,
    MotionSettled as MotionSettled,
    Objected as Objected,
    OrderSettled as OrderSettled,
    PutBeforeCouncil as PutBeforeCouncil,
    Ruled as Ruled,
    RulingSettled as RulingSettled,
    SeparateVoteGranted as SeparateVoteGranted,
    SeparateVoteRefused as SeparateVoteRefused,
    StatementBlocked as StatementBlocked,
    StatementIssued as StatementIssued,
    TextChanged as TextChanged,
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
