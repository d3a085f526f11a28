"""What a seat is offered, what it is refused and why, and how a meeting is led to its end."""

import random
from collections.abc import Iterator
from datetime import date
from functools import reduce
from itertools import islice
from pathlib import Path

import pytest

from nine_votes.council.actions.chair import (
    Adjourn,
    CloseVote,
    LetDaysPass,
    MarkSeat,
    Proceed,
    ProposeConsensus,
    PutToVote,
    TakeStrawPoll,
)
from nine_votes.council.actions.drafts import MoveAmendment, TableDraft
from nine_votes.council.actions.floor import (
    AskForFloor,
    CastVote,
    MakeMotion,
    Object,
    RaisePointOfOrder,
    Speak,
)
from nine_votes.council.documents import DraftResolution
from nine_votes.council.meeting import SAMPLE, Action, Business, Group, Meeting, Phase, open_meeting
from nine_votes.council.members import Roster
from nine_votes.council.messages import say, told_by
from nine_votes.council.order import ACTIONS, OutOfOrder, apply, legal_actions
from nine_votes.council.papers import About, Motion, Subject
from nine_votes.council.questions import Kind, Question
from nine_votes.council.voting import Vote
from nine_votes.places import folder
from nine_votes.scenarios.library import scenario_files
from nine_votes.scenarios.reader import read_file
from nine_votes.sitting.course import business_of
from nine_votes.views.floor import Offer, UnclearError, Wants, filled, next_step, offers
from nine_votes.words.resolver import in_words
from tests.council.meetings.chamber import business, debate, played, tabled, voting
from tests.council.meetings.plays import BUSINESSES, drawn, opening, whose_turn
from tests.sweeps import scaled

STEPS = 120
SEEDS = range(scaled(20))
SAMPLED = 6
"""Of so many states of a random meeting one is looked at."""

SCENARIOS = sorted(scenario_files(folder("scenarios")))
MOST_STEPS = 50


def walk(about: str, seed: int) -> Iterator[Meeting]:
    """Yield a meeting before each of its random actions, and after the last."""
    chance = random.Random(f"{about} {seed} floor")  # noqa: S311 - a test is no secret
    on = BUSINESSES[about]()
    meeting = reduce(apply, opening(on, seed), open_meeting(on))
    for _ in range(STEPS):
        yield meeting
        legal = legal_actions(meeting, whose_turn(meeting, chance))
        if legal:
            meeting = apply(meeting, drawn(meeting, legal, chance))
        if meeting.phase is Phase.ADJOURNED:
            break
    yield meeting


def voted(meeting: Meeting) -> Meeting:
    """Return the meeting once all who have not voted are in favour."""
    missing = meeting.poll.missing if meeting.poll else ()
    codes = meeting.council.codes
    return reduce(apply, (CastVote(codes[i], Vote.IN_FAVOUR) for i in missing), meeting)


def led_to_its_end(meeting: Meeting) -> tuple[Meeting, list[Action]]:
    """Take the next step again and again, and return the meeting's end and the steps."""
    taken: list[Action] = []
    while meeting.phase is not Phase.ADJOURNED:
        step = next_step(meeting)
        if step is None:
            meeting = voted(meeting)
            continue
        assert not step.objection, step
        taken.append(step.action)
        meeting = apply(meeting, step.action)
        assert len(taken) < MOST_STEPS, taken
    return meeting, taken


def offer(meeting: Meeting, by: str, kind: type[Action]) -> Offer:
    """Return the first offer of a kind."""
    return next(o for o in offers(meeting, by) if isinstance(o.action, kind))


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("about", BUSINESSES)
def test_what_is_offered_applies_and_what_is_greyed_raises_its_objection(
    about: str, seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311 - a test is no secret
    for meeting in islice(walk(about, seed), 0, None, SAMPLED):
        for by in {meeting.chair, whose_turn(meeting, chance), *meeting.guests[:1]}:
            for offered in offers(meeting, by):
                assert offered.label
                if not offered.objection:
                    apply(meeting, offered.action)
                    continue
                with pytest.raises(OutOfOrder) as raised:
                    apply(meeting, offered.action)
                assert told_by(raised.value) == offered.objection


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("about", BUSINESSES)
def test_everything_in_order_is_offered_save_what_would_only_repeat_it(
    about: str, seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311 - a test is no secret
    for meeting in islice(walk(about, seed), 0, None, SAMPLED):
        by = whose_turn(meeting, chance)
        offered = offers(meeting, by)
        in_order = {o.action for o in offered if not o.objection}
        thinned = (MarkSeat, LetDaysPass)
        legal = {a for a in legal_actions(meeting, by) if not isinstance(a, thinned)}
        if meeting.phase is Phase.AFTER_THE_VOTE and Proceed(by) in legal:
            legal.discard(Adjourn(by))
        assert legal == {a for a in in_order if not isinstance(a, thinned)}
        assert {type(a) for a in legal} <= {type(o.action) for o in offered}
        assert sum(bool(o.objection) for o in offered) <= 12
        labels = [in_words(o.label) for o in offered if not o.objection]
        assert not [each for each in labels if labels.count(each) > 1]
        places = [(list(Group).index(o.group), bool(o.objection)) for o in offered]
        assert places == sorted(places)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("about", BUSINESSES)
def test_from_wherever_a_meeting_has_come_the_next_steps_lead_to_its_end(
    about: str, seed: int
) -> None:
    for meeting in islice(walk(about, seed), 0, None, SAMPLED * 2):
        led_to_its_end(meeting)


@pytest.mark.parametrize("path", SCENARIOS, ids=lambda path: path.stem)
def test_every_scenario_is_led_from_its_agenda_to_its_adjournment(
    path: Path, roster: Roster
) -> None:
    scenario = read_file(path, roster)
    meeting, taken = led_to_its_end(open_meeting(business_of(scenario, roster)))
    assert meeting.phase is Phase.ADJOURNED
    assert [type(action) for action in taken] == [
        *(Proceed, TableDraft, Proceed, Proceed),
        *(PutToVote, CloseVote, Proceed, Proceed),
    ]


def test_every_kind_of_action_has_its_group() -> None:
    assert {kind.law.group for kind in ACTIONS.values()} == set(Group)


def test_a_draft_is_submitted_by_its_mover_or_by_whom_a_person_names() -> None:
    by_name = business(drafts={"A": Question()})
    step = next_step(debate(by_name))
    assert step
    assert (step.label, step.wants) == (say("offer-have-submitted", draft="A"), Wants.SEAT)
    assert filled(step, "FRA") == TableDraft("FRA", "A")
    own = Business(
        *(by_name.item, by_name.council, by_name.day, by_name.rules),
        {"A": (DraftResolution("A", "Draft A", penholder="USA"), Question())},
    )
    step = next_step(debate(own))
    assert step
    assert (step.label, step.action) == (
        say("offer-let-submit", who=own.council.member("USA"), draft="A"),
        TableDraft("USA", "A"),
    )


def test_who_stands_on_the_list_is_given_the_floor_before_the_chair_leads_on() -> None:
    meeting = played(tabled(), AskForFloor("FRA"), AskForFloor("CHN"))
    step = next_step(meeting)
    assert step
    france = meeting.council.member("FRA")
    assert (step.label, step.wants) == (say("offer-give-floor", who=france), Wants.TEXT)
    assert filled(step, "Peace.") == Speak("FRA", "Peace.")


def test_a_text_for_consensus_is_put_to_no_vote() -> None:
    for kind in (Kind.CONSENSUS, Kind.WITHOUT_VOTE):
        meeting = voting(business(drafts={"A": Question(kind)}))
        step = next_step(meeting)
        assert step
        assert step.action == ProposeConsensus("JPN", "A")
    meeting = played(meeting, ProposeConsensus("JPN", "A"), Object("FRA"))
    step = next_step(meeting)
    assert step
    assert step.action == PutToVote("JPN", Subject(About.DRAFT, "A"))


def test_a_poll_waits_for_its_members_and_is_closed_when_all_have_voted() -> None:
    meeting = played(voting(), PutToVote("JPN", Subject(About.DRAFT, "A")))
    assert next_step(meeting) is None
    step = next_step(voted(meeting))
    assert step
    assert step.action == CloseVote("JPN")
    waits = say("objection-not-voted", count=15)
    assert offer(meeting, "JPN", CloseVote).objection == (
        say("objection-by-rule", said=waits, rule="rule 40")
    )


def test_only_seats_that_have_not_voted_are_offered_to_be_marked() -> None:
    meeting = played(voting(), PutToVote("JPN", Subject(About.DRAFT, "A")))
    meeting = apply(meeting, CastVote("FRA", Vote.AGAINST))
    marked = [o.action for o in offers(meeting, "JPN") if isinstance(o.action, MarkSeat)]
    assert {a.member for a in marked if isinstance(a, MarkSeat)} == set(meeting.council.codes) - {
        "FRA"
    }


def test_what_a_person_writes_takes_the_place_of_the_sample() -> None:
    meeting = tabled()
    amended = next(
        o
        for o in offers(meeting, "FRA")
        if isinstance(o.action, MoveAmendment) and o.wants is Wants.TEXT
    )
    action = filled(amended, "Urges calm.")
    assert isinstance(action, MoveAmendment)
    assert action.text == "Urges calm."
    assert filled(offer(meeting, "FRA", RaisePointOfOrder), "Order!") == (
        RaisePointOfOrder("FRA", "Order!")
    )
    timed = next(
        o
        for o in offers(meeting, "FRA")
        if isinstance(o.action, MakeMotion) and o.action.motion is Motion.ADJOURN_TO
    )
    assert timed.wants is Wants.UNTIL
    assert filled(timed, "noon") == MakeMotion("FRA", Motion.ADJOURN_TO, "noon")
    chair = offer(meeting, "JPN", TakeStrawPoll)
    assert filled(chair, "9, 4") == TakeStrawPoll("JPN", 9, 4)
    assert all(
        o.wants is not Wants.NOTHING for o in offers(meeting, "FRA") if SAMPLE in in_words(o.label)
    )


def test_the_days_that_are_offered_are_the_next_the_turn_of_the_month_and_any_other() -> None:
    days = [o for o in offers(tabled(), "JPN") if isinstance(o.action, LetDaysPass)]
    assert [in_words(o.label) for o in days] == [
        "Let the time come to 29 March 2024",
        "Let the time come to 1 April 2024",
        "Let the time come to another day",
    ]
    assert filled(days[-1], "2024-05-01") == LetDaysPass("JPN", date(2024, 5, 1))


@pytest.mark.parametrize("text", ["", "tomorrow", "2024-13-01", "1 May", "²0²4-05-01"])
def test_a_day_that_is_none_is_told(text: str) -> None:
    days = [o for o in offers(tabled(), "JPN") if o.wants is Wants.DAY]
    with pytest.raises(UnclearError, match="want-no-such-day"):
        filled(days[0], text)


@pytest.mark.parametrize("text", ["", "9", "nine four", "9 4 2", "-1 2", "9" * 5000, "² ³"])
def test_counts_that_are_none_are_told(text: str) -> None:
    with pytest.raises(UnclearError, match="want-no-such-counts"):
        filled(offer(tabled(), "JPN", TakeStrawPoll), text)


def test_an_adjourned_meeting_offers_nothing() -> None:
    meeting, _ = led_to_its_end(tabled())
    assert offers(meeting, "JPN") == ()
    assert next_step(meeting) is None
