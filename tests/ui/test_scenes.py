"""Every vote of every scenario, in every phase, laid out at four sizes and measured."""

from functools import cache
from itertools import combinations

import pytest

from nine_votes.council.charter import ladder
from nine_votes.council.voting import Vote
from nine_votes.scene.layout import WIDTH, Box, Frame
from nine_votes.scene.page import Page
from nine_votes.scene.pieces import Kind, Scene, Veil, Words, flat
from nine_votes.scene.screens.chamber import furnish
from nine_votes.scene.screens.screen import Canvas
from nine_votes.scene.text import CAP_HEIGHT, ELLIPSIS
from nine_votes.scene.theme import SMALLEST, SMALLEST_ON_WALL, WALL_LIT, contrast
from nine_votes.scene.widgets.button import choice_button
from nine_votes.ui.painter import Lettering
from nine_votes.views.chamber import ChamberView, Mark, SeatView
from nine_votes.words.resolver import in_words

SIZES = [(1024, 768), (1280, 720), (1920, 1080), (3840, 2160)]

Laid = list[tuple[ChamberView, Scene]]


@pytest.fixture(scope="module", params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def frame(request: pytest.FixtureRequest) -> Frame:
    return Frame.of(*request.param)


@pytest.fixture(scope="module")
def lettering(frame: Frame) -> Lettering:
    return Lettering(frame.scale)


@pytest.fixture(scope="module")
def laid(views: list[ChamberView], frame: Frame, lettering: Lettering) -> Laid:
    return [(view, scene_of(view, frame, lettering)) for view in views]


def scene_of(view: ChamberView, frame: Frame, lettering: Lettering) -> Scene:
    page = Page(Canvas(frame, lettering))
    furnish(page, view)
    return page.scene()


def texts(scene: Scene) -> list[Words]:
    return [piece for piece in flat(scene.pieces) if isinstance(piece, Words)]


@cache
def ink(words: Words, lettering: Lettering) -> Box:
    """Return the box that the letters themselves take, from capitals to descenders."""
    face, size, colour, _ = words.style
    wide = lettering.line(words.text, face, size, colour).get_width() / lettering.scale
    left = words.box.x + (words.box.w - wide) * words.align.value
    baseline = words.box.centre.y + size * CAP_HEIGHT / 2
    below = 0 if words.text.isdigit() else size * 0.2
    return Box(left, baseline - size * CAP_HEIGHT, wide, size * CAP_HEIGHT + below)


def test_no_text_leaves_its_box(laid: Laid, lettering: Lettering) -> None:
    for words in {words for _, scene in laid for words in texts(scene)}:
        drawn = ink(words, lettering)
        assert drawn.w <= words.box.w + 1 / lettering.scale, words
        assert words.box.y <= drawn.y, words
        assert drawn.y + words.style.size * CAP_HEIGHT <= words.box.bottom, words


def test_no_text_lies_on_another(laid: Laid, lettering: Lettering) -> None:
    for view, scene in laid:
        inks = sorted(((ink(w, lettering), w.text) for w in texts(scene)), key=lambda i: i[0].y)
        for i, (one, said) in enumerate(inks):
            for other, too in inks[i + 1 :]:
                if other.y >= one.bottom:
                    break
                assert not one.overlaps(other), (view.title, view.phase, said, too)


def test_no_text_on_the_wall_lies_on_a_card(laid: Laid, lettering: Lettering) -> None:
    for _, scene in laid:
        cards = [target.box for target in scene.targets if target.control.kind is Kind.SEAT]
        wall = [words for words in texts(scene) if words.style.ground == WALL_LIT]
        for words in wall:
            assert not any(ink(words, lettering).overlaps(card) for card in cards), words


def test_no_text_is_too_small_or_too_faint(laid: Laid) -> None:
    for _, scene in laid:
        for words in texts(scene):
            _, size, colour, ground = words.style
            assert size >= (SMALLEST_ON_WALL if ground == WALL_LIT else SMALLEST), words
            assert contrast(colour, ground) >= 4.5, words


def test_nothing_is_ever_cut_short(laid: Laid) -> None:
    for view, scene in laid:
        whole = [words.text for words in texts(scene) if not words.text.endswith(ELLIPSIS)]
        cut = [words for words in texts(scene) if words.text.endswith(ELLIPSIS)]
        assert not cut, (view.title, cut)
        assert in_words(view.heading) in whole
        assert view.choices or view.asked is None


def test_every_control_can_be_hit_and_none_hides_another(laid: Laid, frame: Frame) -> None:
    for view, scene in laid:
        boxes = [target.box for target in scene.targets]
        assert len(boxes) == len({target.control for target in scene.targets})
        assert not any(one.overlaps(other) for one, other in combinations(boxes, 2))
        for target in scene.targets:
            assert 0 <= target.box.x < target.box.right <= WIDTH
            assert 0 <= target.box.y < target.box.bottom <= frame.height
            assert scene.control_at(target.box.centre) == target.control
        named = {target.control.name for target in scene.targets}
        assert {seat.code for seat in view.seats} <= named
        assert {action.name for action in view.actions} <= named
        assert view.asked is None or set(view.choices) <= named


@pytest.mark.parametrize("seats", [11, 20, 25, 27])
def test_councils_of_other_sizes_fit_too(
    seats: int, views: list[ChamberView], frame: Frame, lettering: Lettering
) -> None:
    view = max(views, key=lambda v: (len(v.counts), len(v.actions)))
    members = tuple(
        SeatView(f"W{chr(65 + i)}W", "Democratic Republic of the Congo", None, mark=Mark.VETO)
        for i in range(seats)
    )
    bar, required = (Mark.VETO,) * seats, ladder(seats)
    council = view._replace(seats=members, bar=bar, required=required, asked=None)
    scene = scene_of(council, frame, lettering)
    for words in texts(scene):
        assert ink(words, lettering).w <= words.box.w + 1 / lettering.scale, words
    assert len([t for t in scene.targets if t.control.kind is Kind.SEAT]) == seats


@pytest.mark.parametrize("vote", Vote)
def test_all_that_a_button_for_a_vote_shows_lies_within_it(
    vote: Vote, frame: Frame, lettering: Lettering
) -> None:
    page, box = Page(Canvas(frame, lettering)), Box(100, 100, 300, 60)
    choice_button(page, box, vote)
    for piece in flat(page.scene().pieces):
        if not isinstance(piece, Veil):
            assert box.x <= piece.box.x
            assert piece.box.right <= box.right
