"""The first minutes of a player alone at the keys: one vote at once, and three to predict."""

from nine_votes.cli.keys import END, ENTER, ask_key, reject_key
from nine_votes.council.messages import Said, say
from nine_votes.council.roster import Roster
from nine_votes.council.voting import VOTE_KEY, Vote
from nine_votes.record.lines import wrapped
from nine_votes.views.tutorial import (
    BALLOT,
    Prediction,
    Upshot,
    first_told,
    first_vote,
    predictions,
)
from nine_votes.words.resolver import in_words

VOTES = {in_words(VOTE_KEY(vote)).lower(): vote for vote in BALLOT}
LEAVING = frozenset({"q", END})
PREDICTED = {"a": True, "n": False}


def asked(prompt: Said, keys: frozenset[str]) -> str:
    """Ask until one of the keys is pressed, and return it; the end of the input leaves."""
    while True:
        key = ask_key(prompt)
        if key in keys | LEAVING:
            return key
        reject_key(key)


def told(*texts: Said, indent: str = "") -> None:
    for text in texts:
        for line in wrapped(in_words(text), indent):
            print(line)


def play_tutorial(roster: Roster, seed: int) -> bool:
    """Play the four votes; false where the player leaves."""
    vote = _first(roster, seed)
    if vote is None:
        return False
    print()
    told(say("tutorial-predict"))
    for prediction in predictions(roster, seed):
        if not _predicted(prediction):
            return False
    told(say("tutorial-by-lot"), say("tutorial-done"))
    return True


def _first(roster: Roster, seed: int) -> Vote | None:
    first = first_vote(roster, seed)
    print()
    told(say("tutorial-invented"), say("tutorial-crisis"), say("tutorial-stands"), first.asked)
    key = asked(in_words(say("tutorial-votes")), frozenset(VOTES))
    if key in LEAVING:
        return None
    _tell(first_told(first, VOTES[key]))
    return VOTES[key]


def _tell(of: Upshot) -> None:
    print()
    told(of.result.whole)
    told(*of.why, indent="  ")
    told(of.moral)


def _predicted(prediction: Prediction) -> bool:
    """Have a vote predicted, and tell what becomes of it; false where the player leaves."""
    print(f"\n{in_words(prediction.title)}")
    told(prediction.figures, indent="  ")
    key = asked(say("alone-prediction"), frozenset(PREDICTED))
    if key in LEAVING:
        return False
    right = PREDICTED[key] is prediction.told.adopted
    told(say("tutorial-right") if right else say("tutorial-wrong"))
    _tell(prediction.told)
    return asked(say("alone-next"), frozenset({ENTER})) not in LEAVING
