"""The table and the places along it, from 11 to 27 seats on every shape of canvas."""

from itertools import combinations, pairwise

import pytest

from nine_votes.scene.layout import (
    CARD,
    LEAST_GAP,
    WIDTH,
    Box,
    Frame,
    Point,
    layout,
    places,
    turned,
)
from nine_votes.views.seat_map import Curve

SEATS = range(11, 28)
HEIGHTS = [1080.0, 1200.0, 1440.0]
CURVE = Curve(960, 700, 1000, 744, 456)


@pytest.mark.parametrize("seats", SEATS)
def test_neighbours_look_equally_far_apart(seats: int) -> None:
    gap, found = places(CURVE, seats, 916, CARD)
    assert len(found) == seats
    for one, other in pairwise(found):
        apart = max(abs(one.x - other.x) / CARD[0], abs(one.y - other.y) / CARD[1])
        assert apart == pytest.approx(gap, abs=0.01)


@pytest.mark.parametrize("seats", SEATS)
def test_the_two_sides_mirror_each_other_and_end_at_the_foot(seats: int) -> None:
    _, found = places(CURVE, seats, 916, CARD)
    for left, right in zip(found, reversed(found), strict=True):
        assert left.x + right.x == pytest.approx(2 * CURVE.middle)
        assert left.y == pytest.approx(right.y)
    assert found[-1].y == pytest.approx(916, abs=0.1)


@pytest.mark.parametrize("height", HEIGHTS)
@pytest.mark.parametrize("seats", SEATS)
def test_no_card_touches_another(seats: int, height: float) -> None:
    cards = [place.card for place in layout(seats, height).places]
    spaced = [card.grown(2.5) for card in cards]
    assert not any(one.overlaps(other) for one, other in combinations(spaced, 2))


@pytest.mark.parametrize("height", HEIGHTS)
@pytest.mark.parametrize("seats", SEATS)
def test_every_card_and_chair_is_on_the_canvas(seats: int, height: float) -> None:
    for card, chair in layout(seats, height).places:
        for box in (card, chair):
            assert 0 <= box.x < box.right <= WIDTH
            assert 0 <= box.y < box.bottom <= height


@pytest.mark.parametrize("seats", SEATS)
def test_chairs_stand_outside_the_table_and_cards_on_it(seats: int) -> None:
    room = layout(seats, 1080.0)
    for card, chair in room.places:
        away = chair.centre.x - card.centre.x, chair.centre.y - card.centre.y
        outwards = card.centre.x - 960, card.centre.y - 700
        assert away[0] * outwards[0] + away[1] * min(outwards[1], 0) > 0


def test_fifteen_cards_have_their_full_size_and_twenty_seven_are_smaller() -> None:
    assert layout(15, 1080.0).scale == 1
    assert layout(11, 1080.0).scale == 1
    assert layout(27, 1080.0).scale < layout(20, 1080.0).scale < 1
    assert LEAST_GAP > 1


@pytest.mark.parametrize("seats", SEATS)
def test_the_president_is_at_the_head_and_the_alphabet_runs_on(seats: int) -> None:
    for president in range(seats):
        order = turned(seats, president)
        assert order[president] == seats // 2
        assert sorted(order) == list(range(seats))
        assert all((b - a) % seats == 1 for a, b in pairwise(order))


@pytest.mark.parametrize(
    ("size", "height"),
    [((1920, 1080), 1080), ((1024, 768), 1440), ((3840, 1080), 1080), ((600, 2000), 1440)],
)
def test_the_canvas_lies_in_the_middle_of_the_window(size: tuple[int, int], height: float) -> None:
    frame = Frame.of(*size)
    assert frame.height == pytest.approx(height)
    assert 2 * frame.left + WIDTH * frame.scale == pytest.approx(size[0])
    assert 2 * frame.top + frame.height * frame.scale == pytest.approx(size[1])
    middle = frame.canvas_point(size[0] / 2, size[1] / 2)
    assert middle == pytest.approx(Point(WIDTH / 2, height / 2))


def test_boxes_that_only_touch_do_not_overlap() -> None:
    box, aside = Box(0, 0, 10, 10), Box(5, 5, 10, 10)
    assert box.overlaps(aside)
    assert aside.overlaps(box)
    assert not any(box.overlaps(box.moved(*to)) for to in ((10, 0), (0, 10), (-10, 0), (0, -10)))
