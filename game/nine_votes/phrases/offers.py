"""What a delegation or the President may do, in the imperative: a label for each kind of action."""

from collections.abc import Callable, Mapping
from typing import Any

from nine_votes.council.actions.chair import Adjourn, MarkSeat, Proceed, PutToVote
from nine_votes.council.actions.drafts import MoveAmendment
from nine_votes.council.actions.floor import MakeMotion, MakeStatement, ProposeStatement
from nine_votes.council.legal import ACTIONS
from nine_votes.council.meeting import SAMPLE, Action, Group, Meeting, Phase
from nine_votes.council.messages import Cases, Fact, Message, say
from nine_votes.council.papers import Change, Motion, Product
from nine_votes.council.precedence import unfinished
from nine_votes.council.questions import Method
from nine_votes.council.voting import VOTE, Vote
from nine_votes.phrases.papers import (
    amendment_called,
    as_typed,
    clause_of,
    draft_shortly,
    part_shortly,
    standing_text,
    subject_called,
    who,
    worded,
)
from nine_votes.phrases.scene import Scene, everybody
from nine_votes.phrases.transcript.deeds import FACTS, Facts, apart, facts_of
from nine_votes.phrases.transcript.floor import proposed

GROUP_TITLES = Cases("offer-group", Group)
"""The headings of the groups that offers come in."""

LED_ON = (Phase.AGENDA, Phase.DEBATE, Phase.BEFORE_THE_VOTE, Phase.VOTING)
LEADING_ON = Cases("offer-leads-on", LED_ON)
ENDING = frozenset({Phase.VOTING, Phase.AFTER_THE_VOTE})
"""Whoever looks for a statement then means one after the vote."""

VOTING = Cases("offer-vote", Vote)
AMENDING = Cases("offer-amend", Change)
MOVING = Cases("offer-motion", Motion)
PROPOSING = Cases("offer-propose", Product)


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


def label(action: Action, scene: Scene) -> Message:
    """Return what to call an action on a button or in a list: 'Make a statement before the vote'.

    Words that are still to be written are not in it.
    """
    return LABELS.get(type(action).__name__, _plainly)(action, scene)


def has_submitted(symbol: str, scene: Scene, by: str | None = None) -> Message:
    """Return what is done about the text that is to be before the Council: its movers submit it."""
    draft = draft_shortly(symbol, scene)
    if by:
        return say("offer-let-submit", who=who(by, scene), draft=draft)
    return say("offer-have-submitted", draft=draft)


def _plainly(action: Action, scene: Scene) -> Message:
    return OFFER(apart(type(action).__name__), **facts_of(action, scene, SHORTLY))


def _puts(action: PutToVote, scene: Scene) -> Message:
    subject = subject_called(action.subject, scene, draft_shortly, part_shortly)
    if action.written:
        return say("offer-put-in-writing", subject=subject)
    if action.method is Method.PRESIDENT_RULING:
        return say("offer-put-and-rule", subject=subject)
    return say("offer-put", subject=subject)


def _amends(action: MoveAmendment, scene: Scene) -> Message:
    part, text = part_shortly(action.symbol, action.clause, scene), as_typed(action.text)
    if action.text == SAMPLE:
        return AMENDING(action.change, part=part)
    if action.wording:
        text = worded(clause_of(action.symbol, action.clause, scene), action.wording)
    elif not text:
        return say("offer-move-to-delete", part=part)
    return say("offer-move-amendment", part=part, text=text)


def _adjourns(_action: Adjourn, scene: Scene) -> Message:
    left = unfinished(scene.meeting)
    return say("offer-adjourn-early") if left else say("offer-adjourn")


def _leads_on(_action: Proceed, scene: Scene) -> Message:
    if scene.phase is Phase.AFTER_THE_VOTE:
        return say("offer-adjourn")
    return LEADING_ON(scene.phase) if scene.phase in LED_ON else say("offer-lead-on")


def _marks(action: MarkSeat, scene: Scene) -> Message:
    member, vote = who(action.member, scene), VOTE(action.vote)
    if action.vote is Vote.ABSENT:
        return say("offer-mark-absent", member=member, vote=vote)
    return say("offer-mark-seat", member=member, vote=vote)


def _states(_action: MakeStatement, scene: Scene) -> Message:
    ending = scene.phase in ENDING
    return say("offer-speak-after-vote") if ending else say("offer-speak-before-vote")


def _pending(scene: Scene) -> Message:
    pending = scene.meeting.pending
    return proposed(pending, scene) if pending else say("offer-what-is-proposed")


def _draft(action: Any, scene: Scene) -> Fact:  # noqa: ANN401 - whatever is about a draft
    return draft_shortly(action.symbol, scene) if action.symbol else say("offer-a-draft")


SHORTLY: Facts = {
    **FACTS,
    "draft": ("symbol", _draft),
    "part": ("clause", lambda action, scene: part_shortly(action.symbol, action.clause, scene)),
    "amendment": ("id", lambda action, scene: amendment_called(action.id, scene, part_shortly)),
    "news": (
        "news",
        lambda action, scene: as_typed(scene.meeting.business.news.get(action.news, action.news)),
    ),
    "upheld": ("upheld", lambda action, _scene: action.upheld),
}
"""What is named shortly on a button."""

LABELS: Mapping[str, Callable[[Any, Scene], Message]] = {
    "Declare": lambda _action, scene: say("offer-declare", pending=_pending(scene)),
    "Object": lambda _action, scene: say("offer-object", pending=_pending(scene)),
    "Proceed": _leads_on,
    "PutToVote": _puts,
    "MarkSeat": _marks,
    "Adjourn": _adjourns,
    "CastVote": lambda action, _scene: VOTING(action.vote),
    "MakeStatement": _states,
    "ProposeStatement": lambda action, _scene: PROPOSING(action.product),
    "MoveAmendment": _amends,
    "MakeMotion": lambda action, scene: MOVING(action.motion, draft=_draft(action, scene)),
}
"""How an action is called that has more than one label, by the name of its class."""

OFFER = Cases("offer", map(apart, sorted(ACTIONS.keys() - LABELS.keys())))


WANTED = Cases("want", ("reason", "until", "day", "counts", "seat"))
"""What a person is asked for where an action is still to be filled in."""


def wanted(action: Action, wants: str, scene: Scene) -> Message:
    if wants != "text":
        return WANTED(wants)
    if isinstance(action, MoveAmendment):
        return _new_text(action, scene)
    if isinstance(action, ProposeStatement):
        return say("want-statement")
    return say("want-words", who=who(action.by, scene))


def _new_text(action: MoveAmendment, scene: Scene) -> Message:
    if _says_now(action, scene) is None:
        return say("want-part", part=part_shortly(action.symbol, action.clause, scene))
    return say("want-other-text")


def in_the_terminal(action: Action, wants: str, scene: Scene) -> Message:
    """Ask in one line for what `wanted` asks for, and show what a clause says now above it."""
    question = wanted(action, wants, scene)
    if wants == "reason":
        return say("want-line-reason", question=question)
    if wants == "text" and isinstance(action, MoveAmendment):
        text = _says_now(action, scene)
        if text is not None:
            part = part_shortly(action.symbol, action.clause, scene)
            return say("want-line-other-text", part=part, text=text, question=question)
    return say("want-line", question=question)


def _says_now(action: MoveAmendment, scene: Scene) -> str | None:
    """Return what the clause says that is to be amended, or None where that is not known."""
    paper = scene.meeting.paper(action.symbol)
    clause = clause_of(action.symbol, action.clause, scene)
    return standing_text(paper, clause) if paper and clause else None
