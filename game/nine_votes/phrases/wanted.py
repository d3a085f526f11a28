"""How a person is asked for the words that an action still lacks."""

from nine_votes.council.actions.drafts import MoveAmendment
from nine_votes.council.actions.floor import ProposeStatement
from nine_votes.council.meeting import Action
from nine_votes.council.messages import Cases, Message, say
from nine_votes.phrases.papers import clause_of, part_shortly, standing_text, who
from nine_votes.phrases.scene import Scene

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
