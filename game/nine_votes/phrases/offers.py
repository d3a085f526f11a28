"""What a delegation or the President may do, in the imperative: a label for each kind of action."""

from collections.abc import Callable, Mapping
from typing import Any

from nine_votes.council.actions.chair import (
    Adjourn,
    CedeChair,
    CloseVote,
    Declare,
    LetDaysPass,
    MarkSeat,
    Proceed,
    ProposeConsensus,
    PutToVote,
    ReadNews,
    RefuseToPut,
    Resume,
    Rule,
    RuleOnOrder,
    TakeStrawPoll,
)
from nine_votes.council.actions.drafts import (
    AcceptAmendment,
    CoSponsor,
    CoSponsorWording,
    KeepDraft,
    MoveAmendment,
    ProposeOrder,
    ProposeWording,
    RaisePreliminaryQuestion,
    RequestSeparateVote,
    TableDraft,
    TakeUpDraft,
    WithdrawAmendment,
    WithdrawDraft,
    WithdrawSponsorship,
    WithdrawWording,
)
from nine_votes.council.actions.floor import (
    AskForFloor,
    CastVote,
    ChallengeAgenda,
    ChallengeCredentials,
    ChallengeRuling,
    ClaimParty,
    DenyParty,
    Invite,
    MakeMotion,
    MakeStatement,
    Object,
    ProposeEmergencySession,
    ProposeReferral,
    ProposeStatement,
    RaisePointOfOrder,
    Speak,
    WithdrawMotion,
)
from nine_votes.council.meeting import SAMPLE, Action, Meeting, Phase
from nine_votes.council.papers import About, Change, Motion, Subject
from nine_votes.council.precedence import unfinished
from nine_votes.council.questions import Method
from nine_votes.council.voting import Vote
from nine_votes.phrases.papers import (
    amendment_called,
    as_typed,
    clause_of,
    draft_called,
    draft_of,
    motion_called,
    part_called,
    quoted,
    subject_called,
    worded,
)
from nine_votes.phrases.scene import Scene, everybody
from nine_votes.phrases.transcript.deeds import PRODUCTS_PROPOSED
from nine_votes.phrases.transcript.floor import PROPOSED
from nine_votes.phrases.words import VOTE_WORDS, long_date, named

GROUP_TITLES = {
    "chair": "From the chair",
    "vote": "Voting",
    "speak": "Speaking",
    "draft": "Drafts and statements of the Council",
    "amendment": "Amendments and parts",
    "consultation": "Consultations",
    "motion": "Motions, points of order and challenges",
    "invitation": "Invitations",
    "assembly": "The General Assembly",
    "other": "Parties to the dispute",
}
"""The headings of the groups that offers come in."""

LEADING_ON = {
    Phase.AGENDA: "Adopt the agenda",
    Phase.DEBATE: "Close the debate and call for statements before the vote",
    Phase.BEFORE_THE_VOTE: "Proceed to the vote",
    Phase.VOTING: "Call for statements after the vote",
    Phase.AFTER_THE_VOTE: "Adjourn the meeting",
}
ENDING = frozenset({Phase.VOTING, Phase.AFTER_THE_VOTE})
"""Whoever looks for a statement then means one after the vote."""

VOTING = {
    Vote.IN_FAVOUR: "Vote in favour",
    Vote.AGAINST: "Vote against",
    Vote.ABSTAINING: "Abstain",
    Vote.NOT_PARTICIPATING: "Do not participate in the vote",
    Vote.ABSENT: "Be absent",
}
AMENDING = {
    Change.ADDS: "Move to add to {} in your own words",
    Change.DELETES: "Move to delete words in {}",
    Change.REPLACES: "Move to amend {} in your own words",
}
MOVING = {
    Motion.SUSPEND: "Move to suspend the meeting",
    Motion.ADJOURN: "Move to adjourn the meeting",
    Motion.ADJOURN_TO: "Move to adjourn the meeting until a day or hour",
    Motion.REFER: "Move to refer {}",
    Motion.POSTPONE: "Move to postpone discussion of {}",
}

ANOTHER_DAY = "Let the time come to another day"


def scene_of(meeting: Meeting) -> Scene:
    """Return what a label has to know of a meeting as it is now."""
    motions = {
        moved.motion: MakeMotion(moved.by, moved.motion, moved.until, moved.symbol)
        for moved in meeting.motions
    }
    return Scene(
        *(meeting, everybody(meeting), meeting.president, meeting.chair, meeting.day),
        phase=meeting.phase,
        moved=motions,
    )


def label(action: Action, scene: Scene) -> str:
    """Return what to call an action on a button or in a list: 'Make a statement before the vote'.

    Words that are still to be written are not in it.
    """
    return LABELS[type(action)](action, scene)


def given_the_floor(by: str, scene: Scene) -> str:
    """Return what the President does about the next on the list of speakers."""
    return f"Give the floor to {named(by, scene.council)}"


def has_submitted(symbol: str, scene: Scene, by: str | None = None) -> str:
    """Return what is done about the text that is to be before the Council: its movers submit it."""
    draft = draft_shortly(symbol, scene)
    return f"Let {named(by, scene.council)} submit {draft}" if by else f"Have {draft} submitted"


def draft_shortly(symbol: str, scene: Scene) -> str:
    """Return a draft's symbol alone, or its title where there is none."""
    draft = draft_of(symbol, scene)
    return quoted(symbol) if draft and not draft.symbol else as_typed(symbol)


def part_shortly(symbol: str, clause: str, scene: Scene) -> str:
    """Return how a clause is called, with its draft only where there are several."""
    return _shortly(part_called(symbol, clause, scene), symbol, scene)


def _shortly(called: str, symbol: str, scene: Scene) -> str:
    """Leave the draft out of a name that ends in it where it goes without saying."""
    draft = draft_shortly(symbol, scene)
    of = f" of {draft}" if len(scene.meeting.business.drafts) > 1 else ""
    ending = f" of {draft_called(symbol, scene)}"
    return f"{called.removesuffix(ending)}{of}" if called.endswith(ending) else called


def _amendment(identifier: str, scene: Scene) -> str:
    amendment = scene.meeting.amendment(identifier)
    symbol = amendment.symbol if amendment else ""
    return _shortly(amendment_called(identifier, scene), symbol, scene)


def _subject(subject: Subject, scene: Scene) -> str:
    match subject.about:
        case About.DRAFT:
            return draft_shortly(subject.of, scene)
        case About.PART:
            return part_shortly(subject.of, subject.clause, scene)
        case About.AMENDMENT:
            return _amendment(subject.of, scene)
        case _:
            return subject_called(subject, scene)


def _pending(scene: Scene) -> str:
    """Return what lies before the Council and may be objected to."""
    pending = scene.meeting.pending
    asked = pending
    return PROPOSED[type(asked)](asked, scene) if type(asked) in PROPOSED else "what is proposed"


def _puts(action: PutToVote, scene: Scene) -> str:
    put = f"Put {_subject(action.subject, scene)} to the vote"
    if action.written:
        return f"{put} in writing"
    ruled = action.method is Method.PRESIDENT_RULING
    return f"{put}, and rule on what the vote means" if ruled else put


def _amends(action: MoveAmendment, scene: Scene) -> str:
    part = part_shortly(action.symbol, action.clause, scene)
    if action.text == SAMPLE:
        return AMENDING[action.change].format(part)
    clause = clause_of(action.symbol, action.clause, scene)
    text = worded(clause, action.wording) if action.wording else as_typed(action.text)
    return f"Move an amendment to {part}: {text}" if text else f"Move to delete {part}"


def _moves(action: MakeMotion, scene: Scene) -> str:
    draft = draft_shortly(action.symbol, scene) if action.symbol else "a draft"
    return MOVING[action.motion].format(draft)


def _party(verb: str) -> Callable[[Any, Scene], str]:
    def told(action: ClaimParty | DenyParty, scene: Scene) -> str:
        own = action.by == action.member
        member = "your country" if own else named(action.member, scene.council)
        return f"{verb} that {member} is a party to the dispute"

    return told


def _wording(verb: str) -> Callable[[Any, Scene], str]:
    def told(action: ProposeWording, scene: Scene) -> str:
        text = worded(clause_of(action.symbol, action.clause, scene), action.wording)
        return f"{verb} for {part_shortly(action.symbol, action.clause, scene)}: {text}"

    return told


def _draft(text: str) -> Callable[[Any, Scene], str]:
    return lambda action, scene: text.format(draft_shortly(action.symbol, scene))


def _of_amendment(text: str) -> Callable[[Any, Scene], str]:
    return lambda action, scene: text.format(_amendment(action.id, scene))


def _always(text: str) -> Callable[[Any, Scene], str]:
    return lambda _action, _scene: text


def _marks(action: MarkSeat, scene: Scene) -> str:
    vote = VOTE_WORDS[action.vote]
    how = vote if action.vote is Vote.ABSENT else f"as {vote}"
    return f"Mark {named(action.member, scene.council)} {how}"


def _adjourns(_action: Adjourn, scene: Scene) -> str:
    left = unfinished(scene.meeting)
    return "Propose to adjourn, though business is left" if left else "Adjourn the meeting"


LABELS: Mapping[type[Action], Callable[[Any, Scene], str]] = {
    Declare: lambda _action, scene: f"Hear no objection to {_pending(scene)}",
    Proceed: lambda _action, scene: LEADING_ON.get(scene.phase, "Lead on"),
    Rule: lambda action, _scene: (
        "Rule that the point of order is well taken"
        if action.upheld
        else "Rule that the point of order is not well taken"
    ),
    RefuseToPut: _always("Refuse to put the challenge to the vote"),
    RuleOnOrder: _of_amendment("Rule that {} is voted on first"),
    ReadNews: lambda action, scene: (
        f"Read out the news: {as_typed(scene.meeting.business.news.get(action.news, action.news))}"
    ),
    PutToVote: _puts,
    MarkSeat: _marks,
    CloseVote: _always("Close the vote and announce the result"),
    ProposeConsensus: _draft("Propose to adopt {} without a vote"),
    TakeStrawPoll: _always("Take an informal poll, which decides nothing"),
    CedeChair: _always("Cede the chair for this question"),
    LetDaysPass: lambda action, _scene: f"Let the time come to {long_date(action.to)}",
    Resume: _always("Resume the meeting"),
    Adjourn: _adjourns,
    CastVote: lambda action, _scene: VOTING[action.vote],
    Object: lambda _action, scene: f"Object to {_pending(scene)}",
    AskForFloor: _always("Ask for the floor"),
    Speak: _always("Speak"),
    MakeStatement: lambda _action, scene: (
        f"Make a statement {'after' if scene.phase in ENDING else 'before'} the vote"
    ),
    TableDraft: _draft("Submit {}"),
    TakeUpDraft: _draft("Take up {}, so that it is put to the vote"),
    CoSponsor: _draft("Join the sponsors of {}"),
    WithdrawSponsorship: _draft("Leave the sponsors of {}"),
    WithdrawDraft: _draft("Withdraw {}"),
    KeepDraft: _draft("Require that {} be voted on as your own"),
    ProposeOrder: _draft("Propose to vote on {} first"),
    RaisePreliminaryQuestion: _draft("Ask first whether {} is procedural"),
    ProposeStatement: lambda action, _scene: f"Propose {PRODUCTS_PROPOSED[action.product]}",
    MoveAmendment: _amends,
    AcceptAmendment: _of_amendment("Accept {} as a sponsor"),
    WithdrawAmendment: _of_amendment("Withdraw {}"),
    RequestSeparateVote: lambda action, scene: (
        f"Ask for a separate vote on {part_shortly(action.symbol, action.clause, scene)}"
    ),
    ProposeWording: _wording("Propose"),
    CoSponsorWording: _wording("Support"),
    WithdrawWording: _wording("Take back your proposal"),
    MakeMotion: _moves,
    WithdrawMotion: lambda action, scene: (
        f"Withdraw the motion {motion_called(action.motion, scene)}"
    ),
    RaisePointOfOrder: _always("Raise a point of order"),
    ChallengeAgenda: _always("Object to the provisional agenda"),
    ChallengeRuling: _always("Challenge the ruling of the President"),
    ChallengeCredentials: lambda action, scene: (
        f"Challenge the representative of {named(action.member, scene.council)}"
    ),
    Invite: lambda action, _scene: (
        f"Propose to invite {as_typed(action.guest)} under rule {action.rule}"
    ),
    ProposeReferral: _always("Propose to refer the question to the General Assembly"),
    ProposeEmergencySession: _always("Propose to call an emergency special session"),
    ClaimParty: _party("Say"),
    DenyParty: _party("Deny"),
}
"""Every kind of action and how it is called."""
