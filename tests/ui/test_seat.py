"""What a seat may do: laid out on every case, chosen by digits, arrows and clicks."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from nine_votes.council.actions.chair import CloseVote, Declare, MarkSeat, Proceed, PutToVote
from nine_votes.council.actions.drafts import TableDraft
from nine_votes.council.actions.floor import AskForFloor, Invite, Speak
from nine_votes.council.meeting import Action, Done, Phase
from nine_votes.council.members import Roster
from nine_votes.council.papers import About, Subject
from nine_votes.council.voting import Vote
from nine_votes.places import folder
from nine_votes.scenarios.library import scenario_files
from nine_votes.scene.pieces import Control, Kind
from nine_votes.scene.proceedings import Proceedings
from nine_votes.scene.screens.briefing import PrivateCardScreen
from nine_votes.scene.screens.screen import Canvas, Key
from nine_votes.scene.screens.seat import SeatScreen
from nine_votes.scene.screens.writing_sheet import WritingScreen
from nine_votes.scene.surroundings import Settings, Surroundings
from nine_votes.sitting.sitting import replay
from nine_votes.sitting.steps import Holder
from nine_votes.ui.painter import Lettering
from nine_votes.words.resolver import in_words
from tests.sweeps import sampled
from tests.ui.hands import Ground, Hands, canvases, debated, proceedings_on, taken
from tests.ui.measured import assert_laid_out, cut_short

ALL = [path.stem for path in scenario_files(folder("scenarios"))]


@pytest.fixture
def ridge(roster: Roster, tmp_path: Path) -> Iterator[Proceedings]:
    """The ridge in debate, its draft on the table; Latvia presides."""
    proceedings = proceedings_on("ridge-at-midnight", roster, tmp_path / "s.jsonl")
    with proceedings.sitting:
        draft = next(iter(proceedings.meeting.business.drafts))
        taken(proceedings, Proceed("LVA"), TableDraft("LBR", draft))
        yield proceedings


def at_seat(proceedings: Proceedings, around: Surroundings, seat: str) -> Hands:
    return Hands(lambda: SeatScreen(around, proceedings, seat), around)


@pytest.mark.parametrize("scenario", sampled(ALL, quick=3, tenth=1))
def test_every_seat_is_laid_out_at_every_size(
    scenario: str, roster: Roster, around: Surroundings, tmp_path: Path
) -> None:
    proceedings = proceedings_on(scenario, roster, tmp_path / "s.jsonl")
    with proceedings.sitting:
        chair = proceedings.meeting.chair
        other = max(proceedings.meeting.council.members, key=lambda m: len(m.name)).code
        screens = [SeatScreen(around, proceedings, other)]
        debated(proceedings)
        screens += [SeatScreen(around, proceedings, seat) for seat in (chair, other)]
        for canvas, lettering in canvases():
            for screen in screens:
                _assert_both_ends(screen, canvas, lettering)


def _assert_both_ends(screen: SeatScreen, canvas: Canvas, lettering: Lettering) -> None:
    for end in ("home", "end"):
        screen.press(Key(end))
        screen.focused = None
        scene = screen.scene(canvas)
        assert_laid_out(scene, canvas.frame, lettering)
        assert not cut_short(scene)


def test_every_phase_is_laid_out_for_the_chair_a_member_and_a_guest(
    ridge: Proceedings, around: Surroundings
) -> None:
    guest = ridge.meeting.business.guests[0]
    taken(ridge, Invite("LVA", guest), Declare("LVA"))
    draft = Subject(About.DRAFT, next(iter(ridge.meeting.business.drafts)))
    steps = [
        *([Proceed("LVA")] * 2),
        PutToVote("LVA", draft),
        *(MarkSeat("LVA", code, Vote.ABSENT) for code in ridge.meeting.council.codes),
        *(CloseVote("LVA"), Proceed("LVA"), Proceed("LVA")),
    ]
    for step in steps:
        taken(ridge, step)
        for seat in ("LVA", "PAN", guest):
            screen = SeatScreen(around, ridge, seat)
            for canvas, lettering in canvases()[2:6:3]:
                assert_laid_out(screen.scene(canvas), canvas.frame, lettering)
    assert ridge.meeting.phase is Phase.ADJOURNED
    assert screen.items == []


def test_a_digit_does_what_stands_beside_it_and_leads_back(
    ridge: Proceedings, around: Surroundings
) -> None:
    hands = at_seat(ridge, around, "PAN")
    assert hands.seen("What Panama may do now")
    hands.keys("1")
    assert ridge.meeting.speakers == ("PAN",)
    assert isinstance(hands.screen, Ground)


def test_digits_go_with_the_rows_that_are_seen(ridge: Proceedings, around: Surroundings) -> None:
    hands = at_seat(ridge, around, "PAN")
    hands.keys("end")
    screen = hands.screen
    assert isinstance(screen, SeatScreen)
    rows = [t for t in hands.window.scene.targets if t.control.kind is Kind.ITEM]
    usable = next(t.control for t in rows if not t.objection)
    action = screen.offers[int(usable.name)].action
    hands.keys("1")
    assert ridge.meeting.record[-1] == Done(action)


def test_what_is_greyed_says_why_and_is_not_done(ridge: Proceedings, around: Surroundings) -> None:
    hands = at_seat(ridge, around, "PAN")
    row = _row(hands, Speak)
    hands.click(Kind.ITEM, row)
    assert hands.seen("You have not asked for the floor (rule 27).")
    assert isinstance(hands.screen, SeatScreen)
    before = ridge.meeting
    hands.keys("return")
    assert ridge.meeting is before


def _row(hands: Hands, kind: type[Action]) -> str:
    screen = hands.screen
    assert isinstance(screen, SeatScreen)
    return next(str(i) for i, o in enumerate(screen.offers) if isinstance(o.action, kind))


def test_a_statement_is_written_and_sent_by_keys_alone(
    ridge: Proceedings, around: Surroundings
) -> None:
    taken(ridge, AskForFloor("PAN"))
    hands = at_seat(ridge, around, "PAN")
    hands.keys("1")
    assert isinstance(hands.screen, WritingScreen)
    hands.type("Six weeks is not time.")
    hands.keys("return")
    assert isinstance(hands.screen, Ground)
    assert ridge.meeting.record[-1] == Done(Speak("PAN", "Six weeks is not time."))


def test_the_groups_lead_to_their_place_in_the_list(
    ridge: Proceedings, around: Surroundings
) -> None:
    hands = at_seat(ridge, around, "PAN")
    screen = hands.screen
    assert isinstance(screen, SeatScreen)
    number = next(
        i for i, group in enumerate(screen.groups) if in_words(group.heading) == "Invitations"
    )
    hands.click(Kind.BUTTON, f"group={number}")
    assert hands.seen("Propose to invite Caldora under rule 37")
    assert screen.focused is not None
    assert isinstance(screen.offers[int(screen.focused.name)].action, Invite)


def test_a_seat_is_handed_over_and_the_journal_tells_it(
    ridge: Proceedings, around: Surroundings, roster: Roster
) -> None:
    hands = at_seat(ridge, around, "PAN")
    hands.click(Kind.TOGGLE, f"holder={Holder.PLACARD}")
    assert isinstance(hands.screen, SeatScreen)
    assert hands.screen.view.holder is Holder.PLACARD
    assert replay(ridge.sitting.journal.path, roster).holder("PAN") is Holder.PLACARD


def test_a_private_card_is_covered_first_where_cards_are_hidden(
    ridge: Proceedings, around: Surroundings
) -> None:
    hands = at_seat(ridge, around, "PAN")
    hands.keys("c")
    assert isinstance(hands.screen, PrivateCardScreen)
    assert hands.seen("Only Panama should look")
    assert not hands.seen("You can trade")
    hands.keys("return")
    assert hands.seen("You can trade")
    hands.keys("escape")
    assert isinstance(hands.screen, SeatScreen)
    assert not hands.seen("You can trade")


def test_a_private_card_is_seen_at_once_where_they_are_not_hidden(
    ridge: Proceedings, around: Surroundings
) -> None:
    around.settings = Settings(reduced_motion=True, hide_cards=False)
    hands = at_seat(ridge, around, "PAN")
    hands.click(Kind.BUTTON, "card")
    assert hands.seen("You can trade")


def test_without_a_card_the_button_says_so(
    roster: Roster, around: Surroundings, tmp_path: Path
) -> None:
    proceedings = proceedings_on("suez-1956", roster, tmp_path / "s.jsonl")
    with proceedings.sitting:
        hands = at_seat(proceedings, around, proceedings.meeting.chair)
        hands.keys("c")
        assert isinstance(hands.screen, SeatScreen)
        assert hands.target(Kind.BUTTON, "card").objection


def test_a_guest_has_no_card_and_nobody_to_hand_it_to(
    ridge: Proceedings, around: Surroundings
) -> None:
    taken(ridge, Invite("LVA", "Caldora"), Declare("LVA"))
    hands = at_seat(ridge, around, "Caldora")
    controls = {target.control.name for target in hands.window.scene.targets}
    assert not any(name.startswith("holder") for name in controls)
    hands.keys("1")
    assert ridge.meeting.speakers == ("Caldora",)


def test_a_refusal_is_shown_in_the_panel(ridge: Proceedings, around: Surroundings) -> None:
    hands = at_seat(ridge, around, "PAN")
    taken(ridge, AskForFloor("PAN"))
    hands.click(Kind.ITEM, _row(hands, AskForFloor))
    assert isinstance(hands.screen, SeatScreen)
    assert hands.seen("You are on the list of speakers already (rule 27).")


def test_wheel_and_arrows_scroll_as_far_as_there_is_something(
    ridge: Proceedings, around: Surroundings
) -> None:
    hands = at_seat(ridge, around, "PAN")
    screen = hands.screen
    assert isinstance(screen, SeatScreen)
    hands.wheel(200)
    assert screen.scroll.top == screen.scroll.last > 0
    hands.wheel(-200)
    assert screen.scroll.top == 0
    screen.focused = Control(Kind.ITEM, "0")
    for _ in screen.items[2:]:
        screen.press(Key("down"))
    hands.keys("down")
    assert screen.focused == screen.items[-1]
    assert screen.focused in {target.control for target in hands.window.scene.targets}
    hands.click(Kind.BUTTON, "page up")
    assert screen.scroll.top < screen.scroll.last
