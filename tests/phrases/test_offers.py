"""What each kind of action is called in a list or on a button."""

from datetime import date

import pytest

from nine_votes.council.actions.chair import (
    Adjourn,
    Declare,
    LetDaysPass,
    MarkSeat,
    Proceed,
    PutToVote,
    Rule,
    TakeStrawPoll,
)
from nine_votes.council.actions.drafts import (
    AcceptAmendment,
    MoveAmendment,
    RequestSeparateVote,
    TableDraft,
)
from nine_votes.council.actions.floor import (
    ClaimParty,
    DenyParty,
    MakeMotion,
    MakeStatement,
    Object,
    ProposeStatement,
    Speak,
)
from nine_votes.council.legal import ACTIONS, candidates
from nine_votes.council.meeting import SAMPLE, Action, Meeting, Phase
from nine_votes.council.papers import About, Change, Motion, Product, Subject
from nine_votes.council.questions import Method
from nine_votes.council.voting import Vote
from nine_votes.phrases.offers import (
    LABELS,
    LED_ON,
    OFFER,
    in_the_terminal,
    label,
    scene_of,
)
from nine_votes.sitting.agenda import business_of
from nine_votes.views.floor import Wants
from nine_votes.words.resolver import in_words
from tests.council.meetings.chamber import business, led_on, played, tabled, voting
from tests.council.meetings.plays import BUSINESSES
from tests.golden.sittings import roster, scenario

A_DRAFT = Subject(About.DRAFT, "A")


def called(action: Action, meeting: Meeting) -> str:
    return in_words(label(action, scene_of(meeting)))


def test_every_kind_of_action_is_called_something() -> None:
    assert len([*OFFER]) + len(LABELS) == len(ACTIONS)
    led_otherwise = {Phase.AFTER_THE_VOTE, Phase.SUSPENDED, Phase.ADJOURNED}
    assert set(LED_ON) == set(Phase) - led_otherwise


@pytest.mark.parametrize("about", BUSINESSES)
def test_whatever_may_be_done_is_called_in_one_phrase_without_its_sample(about: str) -> None:
    meeting = voting(BUSINESSES[about]())
    scene = scene_of(meeting)
    found = dict.fromkeys(candidates(meeting, meeting.chair))
    labels = [in_words(label(action, scene)) for action in found]
    assert not [each for each in labels if SAMPLE in each or "  " in each or not each[:1].isupper()]


def test_a_draft_goes_by_its_symbol_and_a_paragraph_by_its_number_where_there_is_one_draft() -> (
    None
):
    meeting = voting(business_of(scenario("dprk-panel-2024"), roster()))
    symbol = "S/2024/255"
    assert called(PutToVote("JPN", Subject(About.DRAFT, symbol)), meeting) == (
        "Put S/2024/255 to the vote"
    )
    amendment = MoveAmendment("CHN", "term-CHN", symbol, "term", "six_months")
    assert called(amendment, meeting) == (
        "Move an amendment to paragraph 1 (“term”): renews the Panel for six months"
    )
    own = MoveAmendment("CHN", "term-CHN", symbol, "term", text=SAMPLE)
    assert called(own, meeting) == "Move to amend paragraph 1 (“term”) in your own words"
    out = MoveAmendment("CHN", "term-CHN", symbol, "term", change=Change.DELETES)
    assert called(out, meeting) == "Move to delete paragraph 1 (“term”)"
    assert called(RequestSeparateVote("CHN", symbol, "term"), meeting) == (
        "Ask for a separate vote on paragraph 1 (“term”)"
    )
    moved = played(meeting, amendment)
    assert called(AcceptAmendment("USA", "term-CHN"), moved) == (
        "Accept the amendment of China to paragraph 1 (“term”) as a sponsor"
    )
    assert called(PutToVote("JPN", Subject(About.AMENDMENT, "term-CHN")), moved) == (
        "Put the amendment of China to paragraph 1 (“term”) to the vote"
    )


def test_with_several_drafts_a_paragraph_is_named_with_its_own() -> None:
    meeting = tabled(business(drafts={"A": BUSINESSES["made up"]().drafts["A"][1]}))
    assert called(RequestSeparateVote("FRA", "A", "one"), meeting).endswith("(“one”)")
    meeting = tabled(BUSINESSES["made up"]())
    assert called(RequestSeparateVote("FRA", "A", "one"), meeting).endswith("(“one”) of A")


def test_what_is_called_by_where_the_meeting_stands() -> None:
    meeting = tabled()
    assert called(Proceed("JPN"), meeting) == (
        "Close the debate and call for statements before the vote"
    )
    before = led_on(meeting, Phase.BEFORE_THE_VOTE)
    assert called(Proceed("JPN"), before) == "Proceed to the vote"
    assert called(MakeStatement("FRA", SAMPLE), before) == "Make a statement before the vote"
    assert called(Adjourn("JPN"), before) == "Propose to adjourn, though business is left"
    assert called(Adjourn("JPN"), meeting) == "Adjourn the meeting"
    asked = played(before, ProposeStatement("FRA", Product.PRESS_STATEMENT, "Calm."))
    assert called(Object("CHN"), asked) == "Object to the press statement"
    assert called(Declare("JPN"), asked) == "Hear no objection to the press statement"


def test_what_else_is_said() -> None:
    meeting = tabled()
    for action, text in [
        (MarkSeat("JPN", "JPN", Vote.ABSENT), "Mark Japan absent"),
        (MarkSeat("JPN", "RUS", Vote.NOT_PARTICIPATING), "as not participating"),
        (PutToVote("JPN", A_DRAFT, written=True), "Put A to the vote in writing"),
        (
            PutToVote("JPN", A_DRAFT, method=Method.PRESIDENT_RULING),
            "and rule on what the vote",
        ),
        (LetDaysPass("JPN", date(2024, 5, 1)), "Let the time come to 1 May 2024"),
        (ClaimParty("RUS", "RUS"), "Say that your country is a party to the dispute"),
        (DenyParty("FRA", "RUS"), "Deny that the Russian Federation is a party"),
        (MakeMotion("FRA", Motion.REFER, "", "A"), "Move to refer A"),
        (MakeMotion("FRA", Motion.POSTPONE, "noon", "A"), "Move to postpone discussion of A"),
    ]:
        assert text in called(action, meeting)


def test_what_is_still_wanted_is_asked_for() -> None:
    scene = scene_of(tabled())
    for action, wants, text in [
        (Speak("RUS", SAMPLE), Wants.TEXT, "What does the Russian Federation say?"),
        (
            MoveAmendment("FRA", "x", "A", "one"),
            Wants.TEXT,
            "Paragraph 1 (“one”) says: firm one\nWhat shall it say? ",
        ),
        (ProposeStatement("FRA", Product.PRESS_STATEMENT, ""), Wants.TEXT, "the statement say"),
        (Rule("JPN", upheld=True), Wants.REASON, "Enter for no reason"),
        (MakeMotion("FRA", Motion.ADJOURN_TO), Wants.UNTIL, "Until which day or hour"),
        (LetDaysPass("JPN", date(2024, 5, 1)), Wants.DAY, "To which day"),
        (TakeStrawPoll("JPN", 0, 0), Wants.COUNTS, "How many encourage"),
        (TableDraft("JPN", "A"), Wants.SEAT, "Which member submits it"),
    ]:
        assert text in in_words(in_the_terminal(action, wants, scene))


def test_what_a_player_typed_steers_no_screen() -> None:
    meeting = tabled()
    action = MoveAmendment("FRA", "x", "A", "one", text="Calm\x1b[31m\nnow\u202e")
    assert called(action, meeting).endswith(": Calm[31m now")
