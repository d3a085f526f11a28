"""What delegations and the President did, in sentences: one for each kind of action."""

from collections.abc import Mapping

from nine_votes.council.actions.drafts import MoveAmendment, TableDraft
from nine_votes.council.actions.floor import CastVote, MakeStatement, Speak
from nine_votes.council.documents import DraftResolution
from nine_votes.council.meeting import Action, Phase
from nine_votes.council.papers import Change, Product
from nine_votes.phrases.facts import OF_AN_ACTION, Fact, Sentence, said
from nine_votes.phrases.papers import (
    amendment_called,
    as_typed,
    draft_called,
    draft_of,
    motion_called,
    part_called,
    plainly,
)
from nine_votes.phrases.scene import Scene, after_deed
from nine_votes.phrases.transcript.course import president
from nine_votes.phrases.words import all_named, named

PRODUCTS_PROPOSED = {
    Product.PRESIDENTIAL_STATEMENT: "a presidential statement",
    Product.PRESS_STATEMENT: "a press statement",
}

CHANGES = {
    Change.ADDS: "add to {part}, so that it reads",
    Change.DELETES: "delete words in {part}, so that it reads",
    Change.REPLACES: "amend {part}, so that it reads",
}

ANY_OBJECTION = president("I ask whether there is any objection.")

LEADING_ON = {
    Phase.DEBATE: "I now call on those who wish to make a statement before the voting.",
    Phase.BEFORE_THE_VOTE: "The Council is ready to proceed to the voting.",
    Phase.VOTING: "I now call on those who wish to make a statement after the voting.",
}
"""How the President leads on from each phase."""


def deed(action: Action, scene: Scene) -> list[str]:
    """Return what is told of an action, a sentence of the President's standing by itself."""
    return said(DEEDS[type(action).__name__], action, scene, CALLED)


def _speaks(action: Speak | MakeStatement, scene: Scene) -> str:
    own = action.by == scene.president
    floor = "I speak as the representative of {who}." if own else "I give the floor to {who}."
    return f"{president(floor)}\n{{speaker}}: {{text}}"


def _tables(action: TableDraft, scene: Scene) -> str:
    draft = draft_of(action.symbol, scene)
    together = ", sponsored also by {others}" if _others(action, scene) else ""
    title = ": {title}" if draft and draft.symbol and draft.title else ""
    return f"{{Who}} submits {{draft}}{together}{title}."


def _others(action: TableDraft, scene: Scene) -> list[str]:
    draft = draft_of(action.symbol, scene) or DraftResolution()
    own = action.by in {*draft.sponsors, draft.penholder}
    return [code for code in draft.sponsors if own and code != action.by]


def _title(action: TableDraft, scene: Scene) -> str:
    draft = draft_of(action.symbol, scene)
    return as_typed(draft.title or "") if draft else ""


def _moves(action: MoveAmendment, _scene: Scene) -> str:
    moves = f"{{Who}} moves{' orally' if action.oral else ''} to"
    text = "{wording}" if action.wording else "{text}"
    if not action.wording and not as_typed(action.text):
        return f"{moves} delete {{part}}."
    return f"{moves} {CHANGES[action.change]}: {text}"


def _votes(action: CastVote, scene: Scene) -> str:
    return "{Who} changes its vote." if action.by in scene.voted else "{Who} has voted."


CALLED: Mapping[str, Fact[Scene]] = {
    **OF_AN_ACTION,
    "speaker": lambda action, scene: plainly(action.by, scene.council),
    "draft": lambda action, scene: draft_called(action.symbol, scene),
    "others": lambda action, scene: all_named(_others(action, scene), scene.council),
    "title": _title,
    "part": lambda action, scene: part_called(action.symbol, action.clause, scene),
    "amendment": lambda action, scene: amendment_called(action.id, scene),
    "made": lambda action, scene: motion_called(action.motion, after_deed(scene, action)),
    "news": lambda action, scene: as_typed(scene.meeting.business.news[action.news]).rstrip("."),
    "party": lambda action, scene: (
        "it" if action.by == action.member else named(action.member, scene.council)
    ),
}
"""What is named in full in a transcript."""

DEEDS: Mapping[str, Sentence[Scene]] = {
    "AskForFloor": "{Who} asks for the floor.",
    "Speak": _speaks,
    "MakeStatement": _speaks,
    "Invite": f"{{Who}} proposes that {{guest}} be invited under rule {{rule}}.\n{ANY_OBJECTION}",
    "TableDraft": _tables,
    "TakeUpDraft": "{Who} asks that {draft} be put to the vote (rule 38).",
    "CoSponsor": "{Who} joins the sponsors of {draft}.",
    "WithdrawSponsorship": "{Who} leaves the sponsors of {draft}.",
    "WithdrawDraft": "{Who} withdraws {draft} (rule 35).",
    "KeepDraft": "{Who} requires that {draft} be voted on as its own (rule 35).",
    "ProposeOrder": "{Who} proposes that {draft} be voted on first.",
    "MoveAmendment": _moves,
    "AcceptAmendment": "{Who} accepts {amendment} as a sponsor of the draft.",
    "WithdrawAmendment": "{Who} withdraws {amendment}.",
    "RuleOnOrder": president("I rule that {amendment} is voted on first (rule 36)."),
    "RequestSeparateVote": f"{{Who}} asks for a separate vote on {{part}}.\n{ANY_OBJECTION}",
    "MakeMotion": "{Who} moves {made} (rule 33).",
    "WithdrawMotion": "{Who} withdraws the motion {motion}.",
    "RaisePointOfOrder": "{Who}, on a point of order: {text}",
    "ChallengeRuling": "{Who} challenges the ruling (rule 30).",
    "RefuseToPut": president("I do not put the challenge to my ruling to the vote."),
    "RaisePreliminaryQuestion": (
        "{Who} asks the Council to decide first whether {draft} is procedural."
    ),
    "ClaimParty": "{Who} says that {party} is a party to the dispute (Article 27(3)).",
    "DenyParty": "{Who} denies that {party} is a party to the dispute.",
    "ChallengeCredentials": (
        "{Who} challenges the credentials of the representative of {member}, who keeps every right "
        "meanwhile (rule 17)."
    ),
    "ProposeWording": "In consultations {who} proposes a wording for {part}: {wording}.",
    "CoSponsorWording": "In consultations {who} co-sponsors a wording for {part}: {wording}.",
    "WithdrawWording": "In consultations {who} withdraws a wording for {part}: {wording}.",
    "ReadNews": president("News has reached us: {news}."),
    "Proceed": lambda _action, scene: president(LEADING_ON[scene.phase]),
    "CastVote": _votes,
    "MarkSeat": president("I mark {member} as {vote}."),
    "ProposeConsensus": president(
        "I propose to adopt {draft} without a vote. I ask whether there is any objection."
    ),
    "ProposeStatement": lambda action, _scene: (
        f"{{Who}} proposes {PRODUCTS_PROPOSED[action.product]}: {{text}}\n{ANY_OBJECTION}"
    ),
    "TakeStrawPoll": (
        "An informal poll is taken, which decides nothing: {encourage} encourage, {discourage} "
        "discourage."
    ),
    "LetDaysPass": "Days go by: it is {day}.",
    "Adjourn": president(
        "I propose to adjourn, though business is left. I ask whether there is any objection."
    ),
    "ProposeReferral": "{Who} proposes to refer the question to the General Assembly.",
    "ProposeEmergencySession": (
        "{Who} proposes to call an emergency special session of the General Assembly."
    ),
}
"""What is told of each kind of action by the name of its class, or by the event it leads to."""
