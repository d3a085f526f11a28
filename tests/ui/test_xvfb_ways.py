"""From start to a finished vote on the founding case, in each way, in a real window."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from nine_votes.council.events import VoteTaken
from nine_votes.council.members import Roster
from nine_votes.places import folder
from nine_votes.scene.pieces import Kind
from nine_votes.scene.surroundings import IN_CLASS, Way
from nine_votes.sitting.shelf import find_journal
from nine_votes.sitting.sitting import replay
from nine_votes.views.chamber import Command
from nine_votes.views.title import Door
from tests.ui.seated import BY_KEY, FOUNDING, TO_THE_VOTE, VOTES
from tests.ui.test_xvfb import SIZE, SQUARER, screen
from tests.ui.twins import Twins, home
from tests.ui.xvfb import PATIENCE, Screen, game_on

__all__ = ["screen"]

pytestmark = pytest.mark.sweep

CARD = str(folder("scenarios") / f"{FOUNDING}.yaml")
WAY_KEYS = {Way.PASS: "p", Way.PLACARDS: "l", Way.OPEN_TABLE: "o"}


@pytest.fixture
def twins(screen: Screen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Twins]:
    twins = Twins(screen, SIZE, tmp_path, monkeypatch)
    with game_on(screen, **home(tmp_path / "real"), SDL_FRAMEBUFFER_ACCELERATION="0") as program:
        twins.sees_the_same()
        yield twins
        assert program.poll() is None


@pytest.mark.parametrize("way", IN_CLASS)
def test_by_keys_alone(way: Way, twins: Twins, roster: Roster) -> None:
    to_the_vote(twins, way)
    if way is Way.PASS:
        twins.keys("Return")
    for number, vote in enumerate(VOTES):
        twins.keys(*(("Return", vote, "Return") if way is Way.PASS else (vote,)))
        if number == 7:
            twins.resizes(SQUARER)
        if number % 5 == 2:
            twins.sees_the_same()
    twins.keys("Return")
    twins.sees_the_same()
    assert_kept_as_voted(twins, roster)


@pytest.mark.parametrize("way", IN_CLASS)
def test_by_the_mouse_alone(way: Way, twins: Twins, roster: Roster) -> None:
    twins.clicks(Kind.BUTTON, Door.IN_CLASS)
    twins.sees_the_same()
    twins.scrolls_to(Kind.ITEM, CARD)
    twins.clicks(Kind.ITEM, CARD)
    twins.sees_the_same()
    twins.clicks(Kind.ACTION, way)
    for _ in TO_THE_VOTE:
        twins.clicks(Kind.ACTION, Command.NEXT)
    twins.sees_the_same()
    if way is Way.PASS:
        twins.clicks(Kind.ACTION, Command.LAPTOP)
    seats = zip(codes(twins, roster), VOTES, strict=True)
    for number, (seat, vote) in enumerate(seats):
        if way is Way.PASS:
            twins.clicks(Kind.BUTTON, "we are")
        elif way is Way.OPEN_TABLE:
            twins.clicks(Kind.SEAT, seat)
        twins.clicks(Kind.CHOICE, BY_KEY[vote])
        if way is Way.PASS:
            twins.clicks(Kind.BUTTON, "send")
        if number == 7:
            twins.resizes(SQUARER)
        if number % 5 == 2:
            twins.sees_the_same()
    twins.clicks(Kind.ACTION, Command.CLOSE)
    twins.sees_the_same()
    assert_kept_as_voted(twins, roster)


def test_a_sitting_that_is_killed_goes_on_where_it_was(
    screen: Screen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, roster: Roster
) -> None:
    twins, place = Twins(screen, SIZE, tmp_path, monkeypatch), home(tmp_path / "real")
    with game_on(screen, **place, SDL_FRAMEBUFFER_ACCELERATION="0") as program:
        twins.sees_the_same()
        to_the_vote(twins, Way.PLACARDS)
        twins.keys(*VOTES[:9])
        twins.sees_the_same()
        program.kill()
        program.wait(PATIENCE)
    twins.begins_again()
    with game_on(screen, **place, SDL_FRAMEBUFFER_ACCELERATION="0"):
        twins.sees_the_same()
        twins.keys("r")
        twins.sees_the_same()
        twins.keys("w", "l")
        twins.keys(*VOTES[9:], "Return")
        twins.sees_the_same()
        assert_kept_as_voted(twins, roster)


def to_the_vote(twins: Twins, way: Way) -> None:
    """Come from the title to the vote by keys."""
    steps = (("c",), (*"panel", "Return"), WAY_KEYS[way], ["Return"] * len(TO_THE_VOTE))
    for keys in steps:
        twins.keys(*keys)
        twins.sees_the_same()


def codes(twins: Twins, roster: Roster) -> tuple[str, ...]:
    """Return the seats of the sitting that is on, in English alphabetical order."""
    assert twins
    return replay(find_journal(None), roster).meeting.council.codes


def assert_kept_as_voted(twins: Twins, roster: Roster) -> None:
    """Find the vote of 28 March 2024 in the journal of the window on the screen."""
    (journal,) = (twins.folder / "real").rglob("*.jsonl")
    record = replay(journal, roster).meeting.record
    (taken,) = (event for event in record if isinstance(event, VoteTaken))
    assert [vote.value for _, vote in taken.votes] == [BY_KEY[key] for key in VOTES]
