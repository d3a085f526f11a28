"""What delegations and the President did, in sentences: one for each kind of action."""

from collections.abc import Callable, Mapping
from typing import Any

from nine_votes.council.actions.chair import (
    Adjourn,
    LetDaysPass,
    MarkSeat,
    Proceed,
    ProposeConsensus,
    ReadNews,
    RefuseToPut,
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
    ChallengeCredentials,
    ChallengeRuling,
    ClaimParty,
    DenyParty,
    Invite,
    MakeMotion,
    MakeStatement,
    ProposeEmergencySession,
    ProposeReferral,
    ProposeStatement,
    RaisePointOfOrder,
    Speak,
    WithdrawMotion,
)
from nine_votes.council.documents import DraftResolution
from nine_votes.council.meeting import Action, Phase
from nine_votes.council.papers import Change, Product
from nine_votes.phrases.papers import (
    amendment_called,
    as_typed,
    clause_of,
    draft_called,
    draft_of,
    motion_called,
    part_called,
    plainly,
    worded,
)
from nine_votes.phrases.scene import Scene, after_deed
from nine_votes.phrases.transcript.course import president
from nine_votes.phrases.words import VOTE_WORDS, all_named, capital, long_date, named

PRODUCTS_PROPOSED = {
    Product.PRESIDENTIAL_STATEMENT: "a presidential statement",
    Product.PRESS_STATEMENT: "a press statement",
}

CHANGES = {
    Change.ADDS: "add to {}, so that it reads",
    Change.DELETES: "delete words in {}, so that it reads",
    Change.REPLACES: "amend {}, so that it reads",
}

ANY_OBJECTION = "I ask whether there is any objection."

LEADING_ON = {
    Phase.DEBATE: "I now call on those who wish to make a statement before the voting.",
    Phase.BEFORE_THE_VOTE: "The Council is ready to proceed to the voting.",
    Phase.VOTING: "I now call on those who wish to make a statement after the voting.",
}
"""How the President leads on from each phase."""


def deed(action: Action, scene: Scene) -> list[str]:
    """Return what is told of an action."""
    said = DEEDS[type(action)](action, scene)
    return [said] if isinstance(said, str) else said


def _who(action: Action, scene: Scene) -> str:
    return capital(named(action.by, scene.council))


def _speaks(action: Speak | MakeStatement, scene: Scene) -> list[str]:
    who, words = plainly(action.by, scene.council), as_typed(action.text)
    if action.by == scene.president:
        own = f"I speak as the representative of {named(action.by, scene.council)}."
        return [president(own), f"{who}: {words}"]
    floor = president(f"I give the floor to {named(action.by, scene.council)}.")
    return [floor, f"{who}: {words}"]


def _invites(action: Invite, scene: Scene) -> list[str]:
    guest = as_typed(action.guest)
    proposed = f"{_who(action, scene)} proposes that {guest} be invited under rule {action.rule}."
    return [proposed, president(ANY_OBJECTION)]


def _tables(action: TableDraft, scene: Scene) -> str:
    draft = draft_of(action.symbol, scene) or DraftResolution()
    own = action.by in {*draft.sponsors, draft.penholder}
    others = [code for code in draft.sponsors if own and code != action.by]
    together = f", sponsored also by {all_named(others, scene.council)}" if others else ""
    title = f": {as_typed(draft.title)}" if draft.symbol and draft.title else ""
    submitted = f"{_who(action, scene)} submits {draft_called(action.symbol, scene)}"
    return f"{submitted}{together}{title}."


def _moves(action: MoveAmendment, scene: Scene) -> str:
    clause = clause_of(action.symbol, action.clause, scene)
    text = worded(clause, action.wording) if action.wording else as_typed(action.text)
    part = part_called(action.symbol, action.clause, scene)
    moves = f"{_who(action, scene)} moves{' orally' if action.oral else ''} to"
    if not text:
        return f"{moves} delete {part}."
    return f"{moves} {CHANGES[action.change].format(part)}: {text}"


def _asks_separately(action: RequestSeparateVote, scene: Scene) -> list[str]:
    part = part_called(action.symbol, action.clause, scene)
    return [f"{_who(action, scene)} asks for a separate vote on {part}.", president(ANY_OBJECTION)]


def _moves_motion(action: MakeMotion, scene: Scene) -> str:
    moved = motion_called(action.motion, after_deed(scene, action))
    return f"{_who(action, scene)} moves {moved} (rule 33)."


def _of_a_wording(verb: str) -> Callable[[Any, Scene], str]:
    def told(action: ProposeWording, scene: Scene) -> str:
        clause = clause_of(action.symbol, action.clause, scene)
        part = part_called(action.symbol, action.clause, scene)
        wording = worded(clause, action.wording)
        return f"In consultations {named(action.by, scene.council)} {verb} for {part}: {wording}."

    return told


def _claims(action: ClaimParty, scene: Scene) -> str:
    member = "it" if action.by == action.member else named(action.member, scene.council)
    return f"{_who(action, scene)} says that {member} is a party to the dispute (Article 27(3))."


def _denies(action: DenyParty, scene: Scene) -> str:
    member = "it" if action.by == action.member else named(action.member, scene.council)
    return f"{_who(action, scene)} denies that {member} is a party to the dispute."


def _votes(action: CastVote, scene: Scene) -> str:
    again = action.by in scene.voted
    return f"{_who(action, scene)} {'changes its vote' if again else 'has voted'}."


def _marks(action: MarkSeat, scene: Scene) -> str:
    member = named(action.member, scene.council)
    return president(f"I mark {member} as {VOTE_WORDS[action.vote]}.")


def _proposes_consensus(action: ProposeConsensus, scene: Scene) -> str:
    draft = draft_called(action.symbol, scene)
    return president(f"I propose to adopt {draft} without a vote. {ANY_OBJECTION}")


def _proposes_statement(action: ProposeStatement, scene: Scene) -> list[str]:
    product = PRODUCTS_PROPOSED[action.product]
    proposed = f"{_who(action, scene)} proposes {product}: {as_typed(action.text)}"
    return [proposed, president(ANY_OBJECTION)]


def _straw_poll(action: TakeStrawPoll, _scene: Scene) -> str:
    return (
        f"An informal poll is taken, which decides nothing: {action.encourage} encourage, "
        f"{action.discourage} discourage."
    )


def _on_a_draft(sentence: str) -> Callable[[Any, Scene], str]:
    def told(action: TableDraft, scene: Scene) -> str:
        return sentence.format(_who(action, scene), draft_called(action.symbol, scene))

    return told


def _on_an_amendment(sentence: str) -> Callable[[Any, Scene], str]:
    def told(action: AcceptAmendment, scene: Scene) -> str:
        return sentence.format(_who(action, scene), amendment_called(action.id, scene))

    return told


def _plainly_told(sentence: str) -> Callable[[Any, Scene], str]:
    return lambda action, scene: sentence.format(_who(action, scene))


DEEDS: Mapping[type[Action], Callable[[Any, Scene], str | list[str]]] = {
    AskForFloor: _plainly_told("{} asks for the floor."),
    Speak: _speaks,
    MakeStatement: _speaks,
    Invite: _invites,
    TableDraft: _tables,
    TakeUpDraft: _on_a_draft("{} asks that {} be put to the vote (rule 38)."),
    CoSponsor: _on_a_draft("{} joins the sponsors of {}."),
    WithdrawSponsorship: _on_a_draft("{} leaves the sponsors of {}."),
    WithdrawDraft: _on_a_draft("{} withdraws {} (rule 35)."),
    KeepDraft: _on_a_draft("{} requires that {} be voted on as its own (rule 35)."),
    ProposeOrder: _on_a_draft("{} proposes that {} be voted on first."),
    MoveAmendment: _moves,
    AcceptAmendment: _on_an_amendment("{} accepts {} as a sponsor of the draft."),
    WithdrawAmendment: _on_an_amendment("{} withdraws {}."),
    RuleOnOrder: lambda action, scene: president(
        f"I rule that {amendment_called(action.id, scene)} is voted on first (rule 36)."
    ),
    RequestSeparateVote: _asks_separately,
    MakeMotion: _moves_motion,
    WithdrawMotion: lambda action, scene: (
        f"{_who(action, scene)} withdraws the motion {motion_called(action.motion, scene)}."
    ),
    RaisePointOfOrder: lambda action, scene: (
        f"{_who(action, scene)}, on a point of order: {as_typed(action.text)}"
    ),
    ChallengeRuling: _plainly_told("{} challenges the ruling (rule 30)."),
    RefuseToPut: lambda _action, _scene: president(
        "I do not put the challenge to my ruling to the vote."
    ),
    RaisePreliminaryQuestion: _on_a_draft(
        "{} asks the Council to decide first whether {} is procedural."
    ),
    ClaimParty: _claims,
    DenyParty: _denies,
    ChallengeCredentials: lambda action, scene: (
        f"{_who(action, scene)} challenges the credentials of the representative of "
        f"{named(action.member, scene.council)}, who keeps every right meanwhile (rule 17)."
    ),
    ProposeWording: _of_a_wording("proposes a wording"),
    CoSponsorWording: _of_a_wording("co-sponsors a wording"),
    WithdrawWording: _of_a_wording("withdraws a wording"),
    ReadNews: lambda action, scene: president(
        f"News has reached us: {as_typed(scene.meeting.business.news[action.news]).rstrip('.')}."
    ),
    Proceed: lambda _action, scene: president(LEADING_ON[scene.phase]),
    CastVote: _votes,
    MarkSeat: _marks,
    ProposeConsensus: _proposes_consensus,
    ProposeStatement: _proposes_statement,
    TakeStrawPoll: _straw_poll,
    LetDaysPass: lambda action, _scene: f"Days go by: it is {long_date(action.to)}.",
    Adjourn: lambda _action, _scene: president(
        f"I propose to adjourn, though business is left. {ANY_OBJECTION}"
    ),
    ProposeReferral: _plainly_told("{} proposes to refer the question to the General Assembly."),
    ProposeEmergencySession: _plainly_told(
        "{} proposes to call an emergency special session of the General Assembly."
    ),
}
"""What is told of each kind of action; those not here are told by the event they lead to."""
