"""The draft on the wall: laid out on every case, and acted on by keys and by clicks."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from nine_votes.council.actions.chair import Proceed
from nine_votes.council.actions.drafts import AcceptAmendment, MoveAmendment, TableDraft
from nine_votes.council.members import Roster
from nine_votes.places import folder
from nine_votes.scenarios.library import scenario_files
from nine_votes.scene.pieces import Control, Kind, Shape, Words
from nine_votes.scene.proceedings import Proceedings
from nine_votes.scene.screens.draft import DraftScreen, PartScreen
from nine_votes.scene.screens.notices import ChooserScreen
from nine_votes.scene.screens.screen import Canvas, Key, Push
from nine_votes.scene.screens.writing_sheet import WritingScreen
from nine_votes.scene.surroundings import Surroundings
from nine_votes.scene.theme import ADDED, STRUCK
from nine_votes.ui.painter import Lettering
from nine_votes.words.resolver import in_words
from tests.sweeps import sampled
from tests.ui.hands import Ground, Hands, canvases, debated, proceedings_on, taken
from tests.ui.measured import assert_laid_out, cut_short

SYMBOL = "S/2024/255"
ALL = [path.stem for path in scenario_files(folder("scenarios"))]


@pytest.fixture
def founding_debate(roster: Roster, tmp_path: Path) -> Iterator[Proceedings]:
    """The founding case in debate, its draft on the table."""
    proceedings = proceedings_on("dprk-panel-2024", roster, tmp_path / "s.jsonl")
    with proceedings.sitting:
        taken(proceedings, Proceed("JPN"), TableDraft("USA", SYMBOL))
        yield proceedings


@pytest.fixture
def hands(founding_debate: Proceedings, around: Surroundings) -> Hands:
    return Hands(lambda: DraftScreen(around, founding_debate), around)


@pytest.mark.parametrize("scenario", sampled(ALL, quick=3, tenth=1))
def test_every_draft_is_laid_out_at_every_size(
    scenario: str, roster: Roster, around: Surroundings, tmp_path: Path
) -> None:
    proceedings = proceedings_on(scenario, roster, tmp_path / "s.jsonl")
    with proceedings.sitting:
        fresh = DraftScreen(around, proceedings)
        debated(proceedings)
        screen = DraftScreen(around, proceedings)
        for canvas, lettering in canvases():
            for shown in (fresh, screen):
                _assert_read_through(shown, canvas, lettering)


def _assert_read_through(screen: DraftScreen, canvas: Canvas, lettering: Lettering) -> None:
    """Turn every page of every draft."""
    for number in range(len(screen.drafts)):
        screen.turn_to(number)
        seen: set[Control] = set()
        while True:
            scene = screen.scene(canvas)
            assert_laid_out(scene, canvas.frame, lettering)
            assert not cut_short(scene)
            seen |= {target.control for target in scene.targets}
            before = screen.scroll.top
            screen.press(Key("page down"))
            if screen.scroll.top == before:
                break
        assert set(screen.items) <= seen


def test_whatever_may_be_done_about_a_part_is_laid_out_at_every_size(
    founding_debate: Proceedings, around: Surroundings
) -> None:
    for canvas, lettering in canvases():
        screen = DraftScreen(around, founding_debate)
        screen.scene(canvas)
        buttons = (Control(Kind.BUTTON, "whole"), Control(Kind.BUTTON, "another"))
        for control in (*screen.items, *buttons):
            screen.scroll.wanted = control.name
            screen.scene(canvas)
            turn = screen.use(control)
            assert isinstance(turn, Push)
            assert_laid_out(turn.screen.scene(canvas), canvas.frame, lettering)


def test_a_change_is_told_by_a_line_and_never_by_colour_alone(
    founding_debate: Proceedings, hands: Hands
) -> None:
    taken(
        founding_debate,
        MoveAmendment("CHE", "a", SYMBOL, "term", wording="six_months"),
        AcceptAmendment("USA", "a"),
    )
    hands.keys("d", "return")
    pieces = hands.window.scene.pieces
    struck = [w for w in pieces if isinstance(w, Words) and w.style.colour == STRUCK]
    added = [w for w in pieces if isinstance(w, Words) and w.style.colour == ADDED]
    assert [words.text for words in struck] == ["one year"]
    assert [words.text for words in added] == ["six months"]
    strokes = [s.box for s in pieces if isinstance(s, Shape) and s.box.h < 4]
    for words in (*struck, *added):
        assert any(words.box.overlaps(stroke) for stroke in strokes), words


def test_keys_alone_propose_a_wording_and_a_second_co_sponsor_makes_it_an_amendment(
    hands: Hands, founding_debate: Proceedings
) -> None:
    hands.keys("down", "return")
    assert isinstance(hands.screen, PartScreen)
    _choose(hands, "Propose for paragraph 2 (“sanctions”): promises a review")
    assert isinstance(hands.screen, DraftScreen)
    assert hands.seen("proposed by the United States; two more make it an amendment")
    for code in ("CHN", "DZA"):
        _act_for(hands, code)
        hands.keys("return")
        _choose(hands, "Support for paragraph 2 (“sanctions”): promises a review")
    assert [a.wording for a in founding_debate.meeting.amendments] == ["review"]
    assert hands.seen("Amendment of the United States: to be voted on")


def test_clicks_alone_amend_a_paragraph_in_own_words_and_accept_that(
    hands: Hands, founding_debate: Proceedings
) -> None:
    hands.click(Kind.ITEM, "term")
    _click_row(hands, "Move to amend paragraph 1 (“term”) in your own words")
    assert isinstance(hands.screen, WritingScreen)
    assert hands.screen.entry.text == "renews the Panel for one year"
    hands.type(", and no longer")
    hands.click(Kind.BUTTON, "send")
    assert isinstance(hands.screen, DraftScreen)
    hands.click(Kind.ITEM, "term")
    _click_row(
        hands, "Accept the amendment of the United States to paragraph 1 (“term”) as a sponsor"
    )
    text = "renews the Panel for one year, and no longer"
    assert founding_debate.meeting.papers[0].texts == {"term": text}
    assert hands.seen("accepted by the United States, without a vote")


def test_what_is_not_in_order_is_greyed_and_names_its_rule(
    roster: Roster, around: Surroundings, tmp_path: Path
) -> None:
    proceedings = proceedings_on("dprk-panel-2024", roster, tmp_path / "s.jsonl")
    with proceedings.sitting:
        hands = Hands(lambda: DraftScreen(around, proceedings), around)
        hands.keys("return")
        assert isinstance(hands.screen, PartScreen)
        objections = {target.objection for target in hands.window.scene.targets}
        assert "That is not in order while the agenda is before us (rule 9)." in objections
        hands.click(Kind.ITEM, "0")
        assert hands.seen("That is not in order while the agenda is before us (rule 9).")
        assert isinstance(hands.screen, PartScreen)
        assert not proceedings.meeting.papers


def test_what_was_written_and_not_sent_stands_there_again(hands: Hands) -> None:
    hands.keys("return")
    label = "Move to amend paragraph 1 (“term”) in your own words"
    _choose(hands, label)
    hands.type(" and more")
    hands.keys("escape")
    assert isinstance(hands.screen, PartScreen)
    _choose(hands, label)
    assert isinstance(hands.screen, WritingScreen)
    assert hands.screen.entry.text == "renews the Panel for one year and more"


def test_several_drafts_are_turned_by_keys_and_by_their_tabs(
    roster: Roster, around: Surroundings, tmp_path: Path
) -> None:
    proceedings = proceedings_on("suez-1956", roster, tmp_path / "s.jsonl")
    with proceedings.sitting:
        hands = Hands(lambda: DraftScreen(around, proceedings), around)
        assert hands.seen("Draft resolution S/3710")
        hands.keys("]")
        assert hands.seen("Draft resolution S/3721")
        hands.click(Kind.TOGGLE, "draft=0")
        assert hands.seen("Draft resolution S/3710")
        assert hands.seen("Not yet submitted")


def test_the_preamble_is_folded_until_it_is_asked_for(hands: Hands) -> None:
    screen = hands.screen
    assert isinstance(screen, DraftScreen)
    view = screen.drafts[0]._replace(preamble=("Recalling its earlier resolutions,",))
    screen.drafts = (view,)
    hands.keys("home")
    assert not hands.seen("Recalling its earlier resolutions,")
    hands.click(Kind.ITEM, "Preamble")
    assert hands.seen("Recalling its earlier resolutions,")


def test_escape_leads_back_from_everywhere(hands: Hands) -> None:
    hands.keys("s")
    assert isinstance(hands.screen, ChooserScreen)
    hands.keys("escape", "return", "s", "escape", "escape")
    assert isinstance(hands.screen, DraftScreen)
    hands.keys("escape")
    assert isinstance(hands.window.screen, Ground)


def _rows(hands: Hands) -> dict[str, Control]:
    screen = hands.screen
    assert isinstance(screen, PartScreen)
    return {
        in_words(offer.label): item for offer, item in zip(screen.offers, screen.items, strict=True)
    }


def _named(hands: Hands, label: str) -> Control:
    return next(control for name, control in _rows(hands).items() if name.startswith(label))


def _choose(hands: Hands, label: str) -> None:
    """Go down the list to a row, and choose it."""
    row = _named(hands, label)
    screen = hands.screen
    assert isinstance(screen, PartScreen)
    while screen.focused != row:
        hands.keys("down")
    hands.keys("return")


def _click_row(hands: Hands, label: str) -> None:
    row = _named(hands, label)
    hands.click(row.kind, row.name)


def _act_for(hands: Hands, code: str) -> None:
    hands.keys("s")
    hands.click(Kind.SEAT, code)
