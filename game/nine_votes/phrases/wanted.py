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
    """Ask for what a clause shall say, and show what it says now."""
    part = part_shortly(action.symbol, action.clause, scene)
    paper = scene.meeting.paper(action.symbol)
    clause = clause_of(action.symbol, action.clause, scene)
    if paper is None or clause is None:
        return say("want-part", part=part)
    return say("want-other-text", part=part, text=standing_text(paper, clause))
