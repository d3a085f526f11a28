"""What is not in order is refused with a sentence, and moves are written in words."""

import pytest

from nine_votes.council.messages import Message, say, told_by
from nine_votes.council.voting import Vote
from nine_votes.delegations import moves as to
from nine_votes.delegations.moves import Move, ScriptError, move_of, words_of
from nine_votes.words.resolver import in_words
from tests.delegations.negotiations import refusal, usual_game

ARGUMENTS = ("security", "humanitarian", "law", "region")


@pytest.mark.parametrize(
    ("move", "refused"),
    [
        (to.Amend("three", "soft"), say("against-no-wording", option="soft", clause="three")),
        (to.Amend("one", "softest"), say("against-no-wording", option="softest", clause="one")),
        (to.Amend("one", "firm"), say("against-worded-so")),
        (to.Consult("XYZ", "law"), say("against-no-member", member="XYZ")),
        (to.Consult("AAA", "law"), say("against-own-seat")),
        (to.Consult("BBB", "love"), say("against-no-argument", arguments=ARGUMENTS)),
        (to.Offer("bridge"), say("against-no-deal", deal="bridge")),
        (to.PutRollover(), say("against-no-stopgap")),
        (to.Propose("one", "soft"), say("against-for-other-seats")),
        (to.CastVote(Vote.AGAINST), say("against-not-called")),
        (to.Speak("love"), say("against-no-argument", arguments=ARGUMENTS)),
    ],
)
def test_what_is_not_in_order_is_refused_with_a_sentence(move: Move, refused: Message) -> None:
    assert refusal(usual_game(), move) == refused


@pytest.mark.parametrize(
    "words",
    [
        ("amend", "term", "year"),
        ("consult", "RUS", "law"),
        ("round",),
        ("deal", "mines"),
        ("cast", "against"),
        ("end",),
        ("go_on",),
    ],
)
def test_a_move_is_written_in_words_and_read_again(words: tuple[str, ...]) -> None:
    assert words_of(move_of(words)) == words


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ((), "a move begins with one of amend, consult"),
        (("amen",), "a move begins with one of amend, consult"),
        (("amend", "term"), "this move is written [amend, clause, option]"),
        (("round", "two"), "this move is written [round]"),
        (("cast", "yes"), "a vote is one of in_favour, against"),
    ],
)
def test_words_that_are_no_move_are_refused(words: tuple[str, ...], sentence: str) -> None:
    with pytest.raises(ScriptError) as caught:
        move_of(words)
    assert in_words(told_by(caught.value)).startswith(sentence)
