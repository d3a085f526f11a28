"""Blocks of rows and runs of words: all can be scrolled to, and nothing leaves its box."""

from collections.abc import Iterator
from itertools import pairwise

from hypothesis import given, strategies as st

from nine_votes.scene.layout import Box, Frame
from nine_votes.scene.page import Page
from nine_votes.scene.screens.screen import Canvas
from nine_votes.scene.widgets.blocks import DOWN, UP, Block, Row, Scroll, blocks_height, put_blocks
from nine_votes.scene.widgets.runs import Look, Run, set_runs
from nine_votes.ui.painter import Lettering

FRAME = Frame.of(1280, 720)
LETTERING = Lettering(FRAME.scale)
PLACE = Box(100, 100, 600, 400)
HEIGHTS = st.lists(st.integers(20, 180), min_size=1, max_size=6)
WORDS = st.text(alphabet="abcdefghi ", max_size=60)


def blocks(heights: list[list[int]], put: list[tuple[int, Box]]) -> list[Block]:
    """Return blocks whose rows remember where they were put; every other one has a ground."""
    numbers: Iterator[int] = iter(range(1000))

    def row(high: int) -> Row:
        number = next(numbers)
        return Row(high, lambda _page, box: put.append((number, box)))

    def ground(_page: Page, box: Box) -> None:
        assert PLACE.y <= box.y
        assert box.bottom <= PLACE.bottom + 1

    return [
        Block(tuple(map(row, rows)), str(i), ground if i % 2 else None)
        for i, rows in enumerate(heights)
    ]


def laid(shown: list[Block], put: list[tuple[int, Box]], scroll: Scroll) -> list[int]:
    """Return the rows that are seen, each of which has to lie in the place."""
    put.clear()
    put_blocks(Page(Canvas(FRAME, LETTERING)), PLACE, shown, scroll)
    for _, box in put:
        assert PLACE.y <= box.y
        assert box.bottom <= PLACE.bottom + 1
    assert [box.y for _, box in put] == sorted(box.y for _, box in put)
    return [number for number, _ in put]


@given(st.lists(HEIGHTS, min_size=1, max_size=8))
def test_turning_pages_comes_past_every_row_and_ends_with_the_last(
    heights: list[list[int]],
) -> None:
    put: list[tuple[int, Box]] = []
    shown, scroll, seen = blocks(heights, put), Scroll(), set[int]()
    for _ in range(60):
        seen |= set(laid(shown, put, scroll))
        scroll.turn(1)
    assert seen == set(range(sum(map(len, heights))))
    assert max(laid(shown, put, scroll)) == max(seen)


@given(st.lists(HEIGHTS, min_size=1, max_size=8), st.data())
def test_a_block_that_is_wanted_is_seen_whole_where_it_has_room(
    heights: list[list[int]], data: st.DataObject
) -> None:
    put: list[tuple[int, Box]] = []
    shown = blocks(heights, put)
    wanted = data.draw(st.integers(0, len(heights) - 1))
    laid(shown, put, scroll := Scroll(top=data.draw(st.integers(0, 30)), last=30))
    scroll.wanted = str(wanted)
    seen = laid(shown, put, scroll)
    first = sum(len(rows) for rows in heights[:wanted])
    assert first in seen
    if sum(heights[wanted]) < PLACE.h - 30:
        assert set(range(first, first + len(heights[wanted]))) <= set(seen)


def test_there_is_a_rail_only_where_not_all_has_room() -> None:
    for rows, railed in ((3, False), (30, True)):
        page = Page(Canvas(FRAME, LETTERING))
        shown = [Block((Row(40, lambda _page, _box: None),)) for _ in range(rows)]
        put_blocks(page, PLACE, shown, Scroll())
        assert ({UP, DOWN} <= {target.control for target in page.targets}) is railed
        assert (blocks_height(shown) > PLACE.h) is railed


@given(st.lists(st.tuples(WORDS, st.sampled_from(Look)), max_size=5), st.integers(120, 500))
def test_every_word_of_a_run_stands_on_a_line_that_keeps_within_the_limit(
    texts: list[tuple[str, Look]], limit: int
) -> None:
    lines = set_runs(LETTERING, [Run(*text) for text in texts], 30, limit)
    for line in lines:
        assert line[-1].x + line[-1].w <= limit + 0.5
        for one, other in pairwise(line):
            assert one.x + one.w < other.x
            assert one.look is not other.look
    letters = "".join(text for text, _ in texts).replace(" ", "")
    assert "".join(s.text for line in lines for s in line).replace(" ", "") == letters
