"""What delegations and the President did, in sentences: one for each kind of action."""

from collections.abc import Callable, Mapping
from typing import Any

from nine_votes.council.actions.drafts import MoveAmendment, TableDraft
from nine_votes.council.actions.floor import (
    CastVote,
    MakeStatement,
    ProposeStatement,
    RaisePointOfOrder,
    Speak,
)
from nine_votes.council.documents import DraftResolution
from nine_votes.council.legal import ACTIONS
from nine_votes.council.meeting import Action, Phase
from nine_votes.council.messages import Cases, Fact, Message, say
from nine_votes.council.papers import Change, Product
from nine_votes.council.voting import VOTE
from nine_votes.phrases.papers import (
    amendment_called,
    as_typed,
    clause_of,
    draft_called,
    draft_of,
    motion_called,
    part_called,
    who,
    worded,
)
from nine_votes.phrases.scene import Scene, after_deed
from nine_votes.phrases.transcript.course import president, says

Facts = Mapping[str, tuple[str, Callable[[Any, Scene], Fact]]]
"""Facts by their names, each with the attribute that an action has of which it is told."""

SAID_BY_PRESIDENT = frozenset(
    {"RuleOnOrder", "RefuseToPut", "ReadNews", "MarkSeat", "ProposeConsensus", "Adjourn"}
)
"""What the President does by saying so."""

OBJECTION_ASKED = frozenset({"Invite", "RequestSeparateVote", "ProposeStatement"})
"""After these the President asks for objections."""


def apart(name: str) -> str:
    """Return the name of a class as an id can hold it: Ask-For-Floor."""
    return "".join(f"-{c}" if c.isupper() else c for c in name).removeprefix("-")


LEADING_ON = Cases("president-leads-on", (Phase.DEBATE, Phase.BEFORE_THE_VOTE, Phase.VOTING))
MOVES = Cases("deed-move", Change)
PROPOSES = Cases("deed-propose", Product)
PRODUCT = Cases("told-product", Product)


def deed(action: Action, scene: Scene) -> list[Message]:
    """Return what is told of an action, a sentence of the President's standing by itself."""
    name = type(action).__name__
    told = DEEDS.get(name, _plainly)(action, scene)
    return [*told, president(say("president-any-objection"))] if name in OBJECTION_ASKED else told


def facts_of(action: Action, scene: Scene, facts: Facts) -> dict[str, Fact]:
    """Return what may be told of an action by what it has."""
    return {
        name: of(action, scene)
        for name, (attribute, of) in facts.items()
        if hasattr(action, attribute)
    }


def _plainly(action: Action, scene: Scene) -> list[Message]:
    name = type(action).__name__
    told = DEED(apart(name), **facts_of(action, scene, FACTS))
    return [president(told) if name in SAID_BY_PRESIDENT else told]


def _speaks(action: Speak | MakeStatement, scene: Scene) -> list[Message]:
    by, own = who(action.by, scene), action.by == scene.president
    floor = (
        say("president-speaks-as-member", who=by) if own else say("president-gives-floor", who=by)
    )
    return [president(floor), says(by, as_typed(action.text))]


def _raises(action: RaisePointOfOrder, scene: Scene) -> list[Message]:
    speaker = say("deed-raise-point-of-order", who=who(action.by, scene))
    return [says(speaker, as_typed(action.text))]


def _tables(action: TableDraft, scene: Scene) -> list[Message]:
    draft = draft_of(action.symbol, scene) or DraftResolution()
    own = action.by in {*draft.sponsors, draft.penholder}
    others = [code for code in draft.sponsors if own and code != action.by]
    return [
        say(
            "deed-table-draft",
            who=who(action.by, scene),
            draft=draft_called(action.symbol, scene),
            others=tuple(who(code, scene) for code in others),
            titled=bool(draft.symbol and draft.title),
            title=as_typed(draft.title or ""),
        )
    ]


def _moves(action: MoveAmendment, scene: Scene) -> list[Message]:
    by, part = who(action.by, scene), part_called(action.symbol, action.clause, scene)
    clause, text = clause_of(action.symbol, action.clause, scene), as_typed(action.text)
    if not action.wording and not text:
        return [say("deed-move-to-delete", who=by, oral=action.oral, part=part)]
    text = worded(clause, action.wording) if action.wording else text
    return [MOVES(action.change, who=by, oral=action.oral, part=part, text=text)]


def _votes(action: CastVote, scene: Scene) -> list[Message]:
    by = who(action.by, scene)
    again = action.by in scene.voted
    return [say("deed-changes-vote", who=by) if again else say("deed-has-voted", who=by)]


def _proposes(action: ProposeStatement, scene: Scene) -> list[Message]:
    proposer = PROPOSES(action.product, who=who(action.by, scene))
    return [says(proposer, as_typed(action.text))]


FACTS: Facts = {
    "who": ("by", lambda action, scene: who(action.by, scene)),
    "member": ("member", lambda action, scene: who(action.member, scene)),
    "own": ("member", lambda action, _scene: action.by == action.member),
    "guest": ("guest", lambda action, _scene: as_typed(action.guest)),
    "rule": ("rule", lambda action, _scene: action.rule),
    "motion": (
        "motion",
        lambda action, scene: motion_called(action.motion, after_deed(scene, action)),
    ),
    "vote": ("vote", lambda action, _scene: VOTE(action.vote)),
    "text": ("text", lambda action, _scene: as_typed(action.text)),
    "draft": ("symbol", lambda action, scene: draft_called(action.symbol, scene)),
    "part": ("clause", lambda action, scene: part_called(action.symbol, action.clause, scene)),
    "wording": (
        "wording",
        lambda action, scene: worded(
            clause_of(action.symbol, action.clause, scene), action.wording
        ),
    ),
    "amendment": ("id", lambda action, scene: amendment_called(action.id, scene)),
    "news": (
        "news",
        lambda action, scene: as_typed(scene.meeting.business.news[action.news]).rstrip("."),
    ),
    "product": ("product", lambda action, _scene: PRODUCT(action.product)),
    "to": ("to", lambda action, _scene: action.to),
    "encourage": ("encourage", lambda action, _scene: action.encourage),
    "discourage": ("discourage", lambda action, _scene: action.discourage),
}
"""What is told of an action that has the attribute."""

DEEDS: Mapping[str, Callable[[Any, Scene], list[Message]]] = {
    "Speak": _speaks,
    "MakeStatement": _speaks,
    "RaisePointOfOrder": _raises,
    "TableDraft": _tables,
    "MoveAmendment": _moves,
    "Proceed": lambda _action, scene: [president(LEADING_ON(scene.phase))],
    "CastVote": _votes,
    "ProposeStatement": _proposes,
}
"""What is told of an action that has more than one sentence, by the name of its class."""

BY_THEIR_EVENTS = frozenset(
    {"CedeChair", "ChallengeAgenda", "CloseVote", "Declare", "Object", "PutToVote"}
    | {"Resume", "Rule"}
)
"""Of these nothing is told but the event that they lead to."""

DEED = Cases("deed", map(apart, sorted(ACTIONS.keys() - DEEDS.keys() - BY_THEIR_EVENTS)))
