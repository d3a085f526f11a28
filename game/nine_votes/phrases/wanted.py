"""How a person is asked for the words that an action still lacks."""

from nine_votes.council.actions.drafts import MoveAmendment
from nine_votes.council.actions.floor import ProposeStatement
from nine_votes.council.meeting import Action
from nine_votes.phrases.offers import part_shortly
from nine_votes.phrases.papers import clause_of, standing_text
from nine_votes.phrases.scene import Scene
from nine_votes.phrases.words import capital, named

WANTED = {
    "reason": "Why? Enter for no reason: ",
    "until": "Until which day or hour? ",
    "day": "To which day, such as 2024-05-01? ",
    "counts": "How many encourage and how many discourage, such as 9 4? ",
    "seat": "Which member submits it? ",
}
"""What a person is asked for where an action is still to be filled in."""

NO_SUCH_DAY = "A day is written as year, month and day: 2024-05-01."
NO_SUCH_COUNTS = "Two numbers are needed: how many encourage, then how many discourage."


def wanted(action: Action, wants: str, scene: Scene) -> str:
    """Return how a person is asked for what an action still lacks."""
    if wants != "text":
        return WANTED[wants]
    if isinstance(action, MoveAmendment):
        return _new_text(action, scene)
    if isinstance(action, ProposeStatement):
        return "What shall the statement say? "
    return f"What does {named(action.by, scene.council)} say? "


def _new_text(action: MoveAmendment, scene: Scene) -> str:
    """Ask for what a clause shall say, and show what it says now."""
    part = part_shortly(action.symbol, action.clause, scene)
    paper = scene.meeting.paper(action.symbol)
    clause = clause_of(action.symbol, action.clause, scene)
    if paper is None or clause is None:
        return f"What shall {part} say? "
    return f"{capital(part)} says: {standing_text(paper, clause)}\nWhat shall it say? "
