"""Moves as words: `amend term six_months`, for scripts of recorded negotiations and journals."""

from collections.abc import Sequence
from dataclasses import fields

from nine_votes.council.messages import say
from nine_votes.council.voting import Vote
from nine_votes.delegations.moves import WORDS, CastVote, Move


class ScriptError(ValueError):
    """Words that are no move; the message says what is wanted."""


def move_of(words: Sequence[str]) -> Move:
    """Return the move that words say; ScriptError where they say none."""
    kind = WORDS.get(words[0]) if words else None
    if kind is None:
        raise ScriptError(say("finding-script-no-move", words=tuple(WORDS)))
    names, wanted = words[1:], [each.name for each in fields(kind)]
    if len(names) != len(wanted):
        raise ScriptError(say("finding-script-written", row=(words[0], *wanted)))
    return _cast(names[0]) if kind is CastVote else kind(*names)


def _cast(vote: str) -> Move:
    if vote not in set(Vote):
        raise ScriptError(say("finding-script-no-vote", votes=tuple(Vote)))
    return CastVote(Vote(vote))


def words_of(move: Move) -> tuple[str, ...]:
    return (move.terms.word, *(str(getattr(move, each.name)) for each in fields(move)))
