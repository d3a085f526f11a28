"""The first minutes of a player alone at the keys: one vote at once, and three to predict."""

from nine_votes.cli.keys import END, ENTER, ask_key, reject_key
from nine_votes.cli.report import wrapped
from nine_votes.council.roster import Roster
from nine_votes.council.voting import Vote
from nine_votes.phrases import negotiation_terminal as terminal, tutorial as words
from nine_votes.phrases.window import VOTE_KEYS
from nine_votes.views.tutorial import (
    BALLOT,
    Prediction,
    Upshot,
    first_told,
    first_vote,
    predictions,
)
from nine_votes.words.resolver import in_words

VOTES = {VOTE_KEYS[vote].lower(): vote for vote in BALLOT}
LEAVING = frozenset({"q", END})
PREDICTED = {terminal.ADOPTED_KEY: True, terminal.NOT_ADOPTED_KEY: False}


def asked(prompt: str, keys: frozenset[str]) -> str:
    """Ask until one of the keys is pressed, and return it; the end of the input leaves."""
    while True:
        key = ask_key(prompt)
        if key in keys | LEAVING:
            return key
        reject_key(key)


def told(*texts: str, indent: str = "") -> None:
    """Print texts, each from a new line."""
    for text in texts:
        for line in wrapped(text, indent):
            print(line)


def play_tutorial(roster: Roster, seed: int) -> bool:
    """Play the four votes; false where the player leaves."""
    vote = _first(roster, seed)
    if vote is None:
        return False
    print()
    told(words.PREDICT)
    for prediction in predictions(roster, seed):
        if not _predicted(prediction):
            return False
    told(words.BY_LOT, words.DONE)
    return True


def _first(roster: Roster, seed: int) -> Vote | None:
    """Let the player cast the deciding vote; None where it leaves."""
    first = first_vote(roster, seed)
    print()
    told(first.notice, first.crisis, first.stands, first.asked)
    key = asked(f"{first.keys}: ", frozenset(VOTES))
    if key in LEAVING:
        return None
    _tell(first_told(first, VOTES[key]))
    return VOTES[key]


def _tell(of: Upshot) -> None:
    print()
    told(in_words(of.result.whole))
    told(*map(in_words, of.why), indent="  ")
    told(of.moral)


def _predicted(prediction: Prediction) -> bool:
    """Have a vote predicted, and tell what becomes of it; false where the player leaves."""
    print(f"\n{prediction.title}")
    told(prediction.figures, indent="  ")
    key = asked(terminal.PREDICTION, frozenset(PREDICTED))
    if key in LEAVING:
        return False
    right = PREDICTED[key] is prediction.told.adopted
    told(words.RIGHT if right else words.WRONG)
    _tell(prediction.told)
    return asked(terminal.NEXT, frozenset({ENTER})) not in LEAVING
