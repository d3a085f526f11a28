"""What happens in a negotiation is told in sentences, whatever happens."""

from collections.abc import Iterator

import pytest

from nine_votes.delegations import happenings as ev
from nine_votes.delegations.cases import Case
from nine_votes.delegations.happenings import Happening
from nine_votes.delegations.play import begin, every_move, legal_moves, made
from nine_votes.delegations.state import Ending
from nine_votes.phrases.delegations import HAPPENED, HOW_ENDED, happening_sentence
from nine_votes.words.resolver import in_words
from tests.delegations.tables import DPRK, cast_of, chance, game_of, negotiable
from tests.sweeps import scaled


def happenings_of(case: Case, seed: int) -> Iterator[Happening]:
    """Yield what happens in a game of random moves."""
    game, random, row = game_of(case, seed), chance(seed), every_move(case)
    step = begin(game)
    yield from step.happened
    while step.state.result is None:
        move = random.choice(legal_moves(case, step.state, row))
        step = made(game, step.state, move)
        yield from step.happened


@pytest.mark.parametrize("identifier", negotiable())
def test_whatever_happens_has_a_sentence(identifier: str) -> None:
    own = cast_of(identifier).case
    for seat in (own.seat, *[d.code for d in own.delegations][::5]):
        case = cast_of(identifier, seat).case
        for seed in range(scaled(100)):
            for happening in happenings_of(case, seed):
                sentence = in_words(happening_sentence(happening, case))
                assert sentence[0].isupper() or not sentence[0].isalpha()
                assert sentence.endswith((".", ".”"))


def test_every_happening_and_every_ending_can_be_said() -> None:
    kinds = {kind for kind in vars(ev).values() if isinstance(kind, type)}
    told = {kind for kind in kinds if issubclass(kind, Happening)} - {Happening}
    assert len({*HAPPENED}) == len(told)
    assert len({*HOW_ENDED}) == len(Ending)


@pytest.mark.parametrize(
    ("happening", "sentence"),
    [
        (
            ev.Amended("USA", "term", "six_months"),
            "The United States rewords the draft: it renews the Panel for six months.",
        ),
        (
            ev.SilenceBroken(("CHN", "RUS")),
            "China and the Russian Federation break silence.",
        ),
        (ev.SilenceBroken(("CHN",)), "China breaks silence."),
        (
            ev.Confided("RUS", "Moscow would let a short rollover pass"),
            "The Russian Federation opens up: Moscow would let a short rollover pass.",
        ),
        (
            ev.DealLeaked("moz_aid"),
            "What Mozambique was offered is in the papers: mine-clearance aid.",
        ),
        (
            ev.Lobbied("RUS", "MOZ"),
            "The Russian Federation, which is against the text, lobbies Mozambique.",
        ),
        (ev.TurnBegan(6), "30 Apr: mandate ends."),
        (ev.NewsCame("flood"), "News: Floods in the DPRK."),
    ],
)
def test_a_happening_in_words(happening: Happening, sentence: str) -> None:
    assert in_words(happening_sentence(happening, cast_of(DPRK).case)) == sentence
