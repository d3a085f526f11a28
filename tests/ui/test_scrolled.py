"""Columns that are too long to be seen at once: every one scrolls by the same keys."""

from nine_votes.council.members import Member
from nine_votes.scene.screens.briefing import PrivateCardScreen
from nine_votes.scene.screens.screen import Key, Pop
from nine_votes.scene.screens.scrolled import A_PAGE
from nine_votes.views.briefing import PrivateCard
from nine_votes.views.chamber import SeatView
from tests.ui.seated import USUAL

GHANA = Member("GHA", "Ghana", permanent=False)
SEAT = SeatView("GHA", "Ghana", "GHA", permanent=False, president=False)


def card(lines: int) -> PrivateCardScreen:
    """Return a card of so many lines, laid open."""
    said = tuple(f"You need the observers to stay, and this is line {n}." for n in range(lines))
    screen = PrivateCardScreen(PrivateCard(SEAT, GHANA, said), covered=False)
    screen.scene(USUAL)
    return screen


def test_a_private_card_that_is_too_long_scrolls_by_keys_and_no_further_than_its_end() -> None:
    screen = card(60)
    assert screen.last > A_PAGE
    tops = []
    for key in ("down", "page down", "up", "page up", "page up", *["page down"] * 20):
        assert screen.press(Key(key)) is None
        tops.append(screen.top)
        screen.scene(USUAL)
    assert tops[:5] == [1, 1 + A_PAGE, A_PAGE, 0, 0]
    assert tops[-1] == screen.last


def test_where_all_is_to_be_seen_the_keys_do_what_they_do_elsewhere() -> None:
    screen = card(3)
    assert screen.last == 0
    assert screen.press(Key("page down")) is None
    assert screen.top == 0
    assert screen.press(Key("escape")) == Pop()
