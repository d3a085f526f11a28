"""The sheet to write on: nothing typed is lost, and what was not taken is told why."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from nine_votes.council.actions.chair import LetDaysPass, Proceed, Rule
from nine_votes.council.actions.drafts import TableDraft
from nine_votes.council.actions.floor import RaisePointOfOrder
from nine_votes.council.meeting import Action, Done, Ruling
from nine_votes.council.members import Roster
from nine_votes.scene.pieces import Kind
from nine_votes.scene.proceedings import Proceedings
from nine_votes.scene.screens.screen import Key
from nine_votes.scene.screens.writing_sheet import TEXT, WritingScreen, writing_for
from nine_votes.scene.surroundings import Surroundings
from nine_votes.scene.widgets.field import Entry
from nine_votes.views.floor import MOST, MOST_WORDS, AskedView, Offer, Wants, offers
from tests.ui.hands import LONG, UNBROKEN, Ground, Hands, canvases, proceedings_on, taken
from tests.ui.measured import assert_laid_out


@pytest.fixture
def floor(roster: Roster, tmp_path: Path) -> Iterator[Proceedings]:
    """The founding case in debate; Japan presides."""
    proceedings = proceedings_on("dprk-panel-2024", roster, tmp_path / "s.jsonl")
    with proceedings.sitting:
        taken(proceedings, Proceed("JPN"), TableDraft("USA", "S/2024/255"))
        yield proceedings


def offered(proceedings: Proceedings, by: str, kind: type[Action]) -> Offer:
    found = offers(proceedings.meeting, by)
    return next(o for o in found if isinstance(o.action, kind) and o.wants is not Wants.NOTHING)


def at_sheet(proceedings: Proceedings, around: Surroundings, offer: Offer) -> Hands:
    return Hands(lambda: writing_for(proceedings, offer), around)


def sheet(hands: Hands) -> WritingScreen:
    assert isinstance(hands.screen, WritingScreen)
    return hands.screen


def test_every_sheet_is_laid_out_at_every_size_empty_and_full(floor: Proceedings) -> None:
    written = ("", LONG * 2, UNBROKEN * 4)
    found = [o for by in ("JPN", "USA") for o in offers(floor.meeting, by)]
    wanting = {o.wants: o for o in found if o.wants is not Wants.NOTHING}
    assert set(wanting) >= {Wants.TEXT, Wants.UNTIL, Wants.DAY, Wants.COUNTS}
    for canvas, lettering in canvases():
        for offer in wanting.values():
            screen = writing_for(floor, offer)
            for words in written:
                screen.entries["text"] = Entry(words[: screen.longest(TEXT)])
                for refusal in ("", "That is not in order while we are in debate (rule 19)."):
                    screen.refusal = refusal
                    assert_laid_out(screen.scene(canvas), canvas.frame, lettering)


def test_what_is_refused_stays_and_is_told_until_it_is_changed(
    floor: Proceedings, around: Surroundings
) -> None:
    offer = offered(floor, "USA", RaisePointOfOrder)
    hands = at_sheet(floor, around, offer)
    taken(floor, RaisePointOfOrder("CHN", "We cannot hear."))
    hands.type("Nor can we.")
    hands.keys("return")
    assert sheet(hands).entry.text == "Nor can we."
    assert hands.seen("A point of order has been raised, and I have to rule on it (rule 30).")
    hands.keys("backspace")
    assert not hands.seen("rule 30")
    taken(floor, Rule("JPN", upheld=True))
    hands.keys("return")
    assert isinstance(hands.screen, Ground)
    assert floor.meeting.record[-1] == Done(RaisePointOfOrder("USA", "Nor can we"))


def test_a_day_that_cannot_be_read_is_asked_for_again(
    floor: Proceedings, around: Surroundings
) -> None:
    hands = at_sheet(floor, around, offered(floor, "JPN", LetDaysPass))
    hands.type("tomorrow")
    hands.click(Kind.BUTTON, "send")
    assert sheet(hands).entry.text == "tomorrow"
    assert hands.seen("A day is written as year, month and day: 2024-05-01.")


def test_a_reason_may_be_left_out(floor: Proceedings, around: Surroundings) -> None:
    taken(floor, RaisePointOfOrder("CHN", "We cannot hear."))
    hands = at_sheet(floor, around, offered(floor, "JPN", Rule))
    hands.keys("return")
    assert isinstance(hands.screen, Ground)
    assert floor.meeting.ruling is Ruling.GIVEN


def test_an_empty_statement_is_refused_by_the_rules(
    floor: Proceedings, around: Surroundings
) -> None:
    hands = at_sheet(floor, around, offered(floor, "USA", RaisePointOfOrder))
    hands.keys("return")
    assert hands.seen("Nothing was said (rule 27).")


def test_the_room_that_is_left_is_told_only_near_the_end(around: Surroundings) -> None:
    hands = Hands(lambda: WritingScreen(AskedView("Title", "What?"), lambda _text: ""), around)
    hands.type("a" * (MOST_WORDS - 200))
    assert not hands.seen("Room for")
    hands.type("b" * 120)
    assert hands.seen("Room for 80 more letters.")
    hands.type("c" * 500)
    assert len(sheet(hands).entry.text) == MOST_WORDS
    assert hands.seen("There is no more room.")


def test_a_text_longer_than_the_room_can_still_be_shortened() -> None:
    view = AskedView("Title", "What?", most=MOST[Wants.UNTIL], before="x" * 100)
    screen = WritingScreen(view, lambda _text: "")
    screen.press(Key("backspace"))
    assert len(screen.entry.text) == 99


def test_up_and_down_go_to_the_ends_of_the_text_before_they_leave_the_field() -> None:
    screen = WritingScreen(AskedView("Title", "What?", before="one two"), lambda _text: "")
    screen.scene(canvases()[0][0])
    screen.press(Key("left"))
    screen.press(Key("up"))
    assert screen.entry == Entry("", "one two")
    screen.press(Key("down"))
    assert screen.entry == Entry("one two")
    assert screen.writing
    screen.press(Key("down"))
    assert not screen.writing


def test_escape_and_the_button_go_back_without_sending(around: Surroundings) -> None:
    sent: list[str] = []

    def send(text: str) -> str:
        sent.append(text)
        return ""

    for leave in (("escape",), ()):
        hands = Hands(lambda: WritingScreen(AskedView("Title", "What?"), send), around)
        hands.type("A word")
        if leave:
            hands.keys(*leave)
        else:
            hands.click(Kind.BUTTON, "back")
        assert isinstance(hands.screen, Ground)
    assert not sent
