"""The screens of one player: laid out on every case, at every size of window and of text."""

from functools import partial
from pathlib import Path

import pytest

from nine_votes.council.messages import say
from nine_votes.council.voting import Vote
from nine_votes.delegations import moves as to
from nine_votes.delegations.worlds import Level
from nine_votes.scenarios.scenario import Scenario
from nine_votes.scene.alone import cases
from nine_votes.scene.pieces import Control, Kind
from nine_votes.scene.screens.chamber import TITLE_SIZES
from nine_votes.scene.screens.screen import Push
from nine_votes.scene.screens.solo.delegation import DelegationScreen, MovesScreen
from nine_votes.scene.screens.solo.looking_back import (
    Leaf,
    LookingBackScreen,
    ReasonsScreen,
    ledger_paper,
)
from nine_votes.scene.screens.solo.paper import clock_paper, log_paper
from nine_votes.scene.screens.solo.talks import TalksScreen, VotingScreen
from nine_votes.scene.screens.solo.terms import TermsScreen
from nine_votes.scene.screens.solo.tutorial import Step, TutorialScreen
from nine_votes.scene.surroundings import Surroundings
from nine_votes.views.chamber import Command
from nine_votes.views.tutorial import Guess
from nine_votes.words.resolver import in_words
from tests.sweeps import sampled
from tests.ui.alone import NEGOTIABLE, Game, assert_fits
from tests.ui.hands import canvases
from tests.ui.measured import assert_laid_out, cut_short, texts


@pytest.mark.parametrize("case", sampled(NEGOTIABLE))
def test_those_are_the_cases_that_can_be_negotiated(case: str, scenarios: list[Scenario]) -> None:
    assert {s.id for s in scenarios if s.negotiable} == set(NEGOTIABLE)
    assert next(s for s in scenarios if s.id == case).negotiable


@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize("case", sampled(NEGOTIABLE))
def test_the_table_is_laid_out(
    case: str, level: Level, around: Surroundings, tmp_path: Path
) -> None:
    game = Game(around, tmp_path / "j.jsonl", case, level=level)
    assert_fits(TalksScreen(game.talks))


@pytest.mark.parametrize("case", sampled(NEGOTIABLE))
def test_every_wording_is_laid_out_with_all_its_numbers(
    case: str, around: Surroundings, tmp_path: Path
) -> None:
    game = Game(around, tmp_path / "j.jsonl", case, level=Level.HISTORIAN)
    table = TalksScreen(game.talks)
    for clause in game.talks.view.clauses:
        for wording in clause.wordings[1:]:
            table.opened = clause.id
            table.focused = Control(Kind.CHOICE, wording.option)
            assert_fits(table, uncut=False)


@pytest.mark.parametrize("case", sampled(NEGOTIABLE))
def test_every_drawer_is_laid_out(case: str, around: Surroundings, tmp_path: Path) -> None:
    game = Game(around, tmp_path / "j.jsonl", case, level=Level.HISTORIAN)
    for code in game.talks.negotiation.case.places:
        assert_fits(DelegationScreen(game.talks, code))


@pytest.mark.parametrize("case", sampled(NEGOTIABLE))
def test_every_sheet_is_laid_out(case: str, around: Surroundings, tmp_path: Path) -> None:
    game = Game(around, tmp_path / "j.jsonl", case, level=Level.HISTORIAN)
    table, view = TalksScreen(game.talks), game.talks.view
    assert_fits(table.instructions(begins=True))
    assert_fits(table.instructions())
    assert_fits(clock_paper(view, lambda: None))
    assert_fits(log_paper(view.log))
    assert_fits(MovesScreen(game.talks, lambda _move: None))
    turn = table.put_to_vote()
    assert isinstance(turn, Push)
    assert_fits(turn.screen)


@pytest.mark.parametrize("case", sampled(NEGOTIABLE))
def test_another_seat_has_its_own_moves_and_its_own_vote(
    case: str, around: Surroundings, tmp_path: Path
) -> None:
    game = other_seat(around, tmp_path, case)
    table = TalksScreen(game.talks)
    assert_fits(MovesScreen(game.talks, lambda _move: None))
    for code in list(game.talks.negotiation.case.places)[:4]:
        assert_fits(DelegationScreen(game.talks, code))
    table.opened = next(clause.id for clause in game.talks.view.clauses if clause.wordings)
    assert_fits(table)
    table.opened = ""
    while not table.called and not game.talks.negotiation.over:
        game.make(to.EndTurn())
    assert table.called
    assert_fits(table)


def other_seat(around: Surroundings, folder: Path, case: str) -> Game:
    """Return a game from a seat that does not hold the pen."""
    held = Game(around, folder / "held.jsonl", case).talks.negotiation
    seat = next(code for code in held.case.places if code != held.case.penholder)
    return Game(around, folder / "j.jsonl", case, seat=seat, level=Level.AMBASSADOR)


@pytest.mark.parametrize("case", sampled(NEGOTIABLE))
def test_the_vote_its_reasons_and_what_follows_are_laid_out(
    case: str, around: Surroundings, tmp_path: Path
) -> None:
    game = Game(around, tmp_path / "j.jsonl", case).make(to.PutToVote())
    voting = VotingScreen(game.talks, TalksScreen)
    assert_fits(voting, uncut=False)
    voting.use(Control(Kind.ACTION, Command.NEXT))
    assert voting.follows
    assert_fits(voting, uncut=False)
    reasons = ReasonsScreen(game.talks)
    assert_fits(reasons)
    for row in reasons.vote.rows:
        assert_fits(ledger_paper(row))


@pytest.mark.parametrize("leaf", Leaf)
@pytest.mark.parametrize("case", sampled(NEGOTIABLE))
def test_every_leaf_of_looking_back_is_laid_out(
    case: str, leaf: Leaf, around: Surroundings, tmp_path: Path
) -> None:
    game = Game(around, tmp_path / "j.jsonl", case).make(to.HoldRound(), to.PutToVote())
    screen = LookingBackScreen(game.talks)
    screen.leaf, screen.totalled = leaf, True
    for canvas, lettering in canvases():
        screen.top = 0
        screen.scene(canvas)
        for top in range(0, screen.last + 8, 8):
            screen.top = min(top, screen.last)
            scene = screen.scene(canvas)
            assert_laid_out(scene, canvas.frame, lettering)
            assert cut_short(scene) == []


def test_a_text_adopted_in_silence_is_looked_back_on_without_votes(
    around: Surroundings, tmp_path: Path
) -> None:
    case = "syria-chemical-weapons-2013"
    game = Game(around, tmp_path / "j.jsonl", case, level=Level.HISTORIAN)
    game.make(*to.script_of(game.talks.negotiation.case)[:-1], to.PutUnderSilence())
    screen = LookingBackScreen(game.talks)
    for leaf in Leaf:
        screen.leaf = leaf
        assert_fits(screen)
        scene = screen.scene(canvases()[0][0])
        assert Control(Kind.BUTTON, "why") not in [target.control for target in scene.targets]


def test_the_cases_are_laid_out(around: Surroundings) -> None:
    screen = cases(around)
    while screen.tick(0):
        pass
    for canvas, lettering in canvases():
        scene = screen.scene(canvas)
        assert_laid_out(scene, canvas.frame, lettering)
        assert not any("Type to search" in cut for cut in cut_short(scene))


@pytest.mark.parametrize("case", sampled(NEGOTIABLE))
def test_the_terms_are_laid_out(case: str, around: Surroundings, scenarios: list[Scenario]) -> None:
    scenario = next(s for s in scenarios if s.id == case)
    screen = TermsScreen(around, scenario, lambda _terms: None)
    assert_fits(screen)
    screen._take_seat(scenario.council.codes[-1])
    assert_fits(screen)


def test_the_title_of_the_first_minutes_is_as_large_as_there_is_room(around: Surroundings) -> None:
    canvas, _ = canvases()[0]
    words = texts(TutorialScreen(around, 0, partial(cases, around)).scene(canvas).pieces)
    title = next(each for each in words if each.text == in_words(say("solo-first-vote")))
    assert title.style.size >= TITLE_SIZES[0][0]


def test_the_first_minutes_are_laid_out_whoever_is_drawn(around: Surroundings) -> None:
    for seed in range(12):
        screen = TutorialScreen(around, seed, partial(cases, around))
        assert_fits(screen)
        screen.use(Control(Kind.CHOICE, tuple(Vote)[seed % 3]))
        assert_fits(screen)
        for guess in Guess:
            screen.use(Control(Kind.BUTTON, "next"))
            assert_fits(screen)
            screen.use(Control(Kind.CHOICE, guess))
            assert_fits(screen)
            screen.step = Step.TOLD
            assert_fits(screen)
