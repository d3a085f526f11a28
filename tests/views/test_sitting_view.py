"""What the wall of a sitting shows, stage by stage, without a window."""

from collections.abc import Iterable

import pytest

from nine_votes.council.actions.chair import CloseVote, Proceed, PutToVote
from nine_votes.council.actions.drafts import CoSponsor, TableDraft
from nine_votes.council.actions.floor import (
    AskForFloor,
    CastVote,
    MakeMotion,
    ProposeStatement,
    RaisePointOfOrder,
    Speak,
)
from nine_votes.council.meeting import Action
from nine_votes.council.members import Roster
from nine_votes.council.messages import say
from nine_votes.council.outcomes import Outcome
from nine_votes.council.papers import About, Motion, Product, Subject
from nine_votes.council.voting import Vote
from nine_votes.phrases.result import HEAD
from nine_votes.scenarios.library import find_scenario
from nine_votes.scenarios.reader import read_file
from nine_votes.sitting.course import Course, begun, taken
from nine_votes.sitting.steps import HandOver, Holder
from nine_votes.views.chamber import ChamberView, Command, FloorView, Mark
from nine_votes.views.debriefing import explored
from nine_votes.views.sitting import sitting_view
from nine_votes.views.stages import Glance, ResultLeaf, Stage, stage_of, what_follows
from nine_votes.words.resolver import in_words

SYMBOL = "S/2024/255"
WHOLE = Subject(About.DRAFT, SYMBOL)
ALL_SHOWN = Glance(shown=15)
TO_THE_VOTE: tuple[Action, ...] = (
    Proceed("JPN"),
    TableDraft("USA", SYMBOL),
    Proceed("JPN"),
    Proceed("JPN"),
    PutToVote("JPN", WHOLE),
)
AS_HELD = {"RUS": Vote.AGAINST, "CHN": Vote.ABSTAINING}


@pytest.fixture
def opened(roster: Roster) -> Course:
    """The founding case as its meeting is opened."""
    return begun(read_file(find_scenario("dprk-panel-2024"), roster), roster)


def after(course: Course, actions: Iterable[Action]) -> Course:
    for action in actions:
        course = taken(course, action)
    return course


def votes(course: Course, held: dict[str, Vote], but: int = 0) -> list[Action]:
    codes = course.meeting.council.codes
    codes = codes[: len(codes) - but]
    return [CastVote(code, held.get(code, Vote.IN_FAVOUR)) for code in codes]


@pytest.fixture
def put(opened: Course) -> Course:
    """The founding case as its draft is put to the vote."""
    return after(opened, TO_THE_VOTE)


@pytest.fixture
def closed(put: Course) -> Course:
    """The founding case as its vote is closed, held as on 28 March 2024."""
    return after(put, [*votes(put, AS_HELD), CloseVote("JPN")])


def wall(course: Course, glance: Glance = ALL_SHOWN) -> ChamberView:
    return sitting_view(course, glance, frozenset())


def floor(course: Course, glance: Glance = ALL_SHOWN) -> FloorView:
    view = wall(course, glance).floor
    assert view
    return view


def rows(course: Course) -> list[tuple[str, str]]:
    return [(in_words(label), in_words(told)) for label, told in floor(course).rows]


def body(course: Course) -> list[str]:
    return [in_words(text) for text in floor(course).body]


def reason(view: ChamberView) -> list[str]:
    return [in_words(sentence) for sentence in view.reason]


def moves(course: Course, glance: Glance = ALL_SHOWN) -> list[str]:
    return [action.name for action in wall(course, glance).actions]


def primary(course: Course, glance: Glance = ALL_SHOWN) -> str:
    return in_words(next(action.label for action in wall(course, glance).actions if action.primary))


def test_the_agenda_is_the_item_and_who_presides(opened: Course) -> None:
    assert floor(opened).body == ("Non-proliferation / Democratic People's Republic of Korea",)
    assert in_words(floor(opened).lead).endswith("Japan presides.")
    assert primary(opened) == "Adopt the agenda"
    assert Command.TAKE_BACK not in moves(opened)


def test_the_debate_tells_who_wants_to_speak_and_which_drafts_there_are(opened: Course) -> None:
    debate = after(opened, [Proceed("JPN"), AskForFloor("MLT"), AskForFloor("GUY")])
    assert rows(debate) == [("Speakers", "Malta, Guyana"), (SYMBOL, "to be submitted")]
    assert in_words(floor(debate).latest) == "Guyana asks for the floor."
    tabled = after(debate, [TableDraft("USA", SYMBOL), CoSponsor("FRA", SYMBOL)])
    assert rows(tabled)[1] == (SYMBOL, "by the United States and France")


def test_who_speaks_has_the_floor_until_the_meeting_goes_on(opened: Course) -> None:
    debate = after(
        opened,
        [Proceed("JPN"), TableDraft("USA", SYMBOL), AskForFloor("MLT")],
    )
    spoken = after(debate, [Speak("MLT", "We shall vote in favour.")])
    speaker = floor(spoken, Glance(seconds=75)).speaker
    assert speaker
    assert (speaker.seat.code, speaker.seconds) == ("MLT", 75)
    assert speaker.said == say("chamber-quoted", text="We shall vote in favour.")
    assert floor(after(spoken, [Proceed("JPN")])).speaker is None


def test_what_has_to_be_settled_first_is_what_is_on_the_wall(opened: Course) -> None:
    debate = after(opened, [Proceed("JPN")])
    asked = after(debate, [ProposeStatement("GUY", Product.PRESS_STATEMENT, "We are concerned.")])
    assert floor(asked).heading == say("chamber-pending")
    assert "Guyana proposes a press statement: We are concerned." in body(asked)
    point = after(debate, [RaisePointOfOrder("MLT", "That was not translated.")])
    assert floor(point).heading == say("chamber-ruling")
    assert body(point) == ["Malta, on a point of order: That was not translated."]


def test_before_the_vote_stands_what_is_next(opened: Course) -> None:
    before = after(opened, TO_THE_VOTE[:3])
    assert rows(before) == [("Next", "Draft resolution S/2024/255")]
    ready = after(opened, TO_THE_VOTE[:4])
    assert body(ready)[0] == "Draft resolution S/2024/255"
    assert primary(ready) == "Put S/2024/255 to the vote"


def test_while_votes_come_in_nobody_sees_how_a_seat_voted(put: Course) -> None:
    part = after(put, votes(put, AS_HELD, but=3))
    view = wall(part, Glance(asked="CHE"))
    assert in_words(view.heading) == "Draft resolution S/2024/255"
    assert [seat.mark for seat in view.seats] == [Mark.IN] * 12 + [None] * 3
    assert reason(view) == [
        "12 of 15 votes are in. Missing: Switzerland, the United Kingdom and the United States."
    ]
    assert in_words(view.asked_line) == "How does Switzerland vote?"
    assert (view.required, view.bar) == (9, (None,) * 15)
    assert in_words(view.article).startswith("Charter, Article 27(3): nine votes in favour")
    assert Command.MARK in moves(part, Glance(asked="CHE"))
    assert Command.MARK not in moves(part, Glance(asked="DZA"))


def test_where_delegations_vote_for_themselves_no_vote_is_keyed_on_the_wall(put: Course) -> None:
    private = Glance(asked="DZA", private=True)
    assert not wall(put, private).choices
    assert primary(put, private) == "Pass the laptop"
    by_placard = taken(put, HandOver("DZA", Holder.PLACARD))
    assert wall(by_placard, private).choices
    all_in = after(put, votes(put, AS_HELD))
    assert primary(all_in, private) == "Close the vote"


def test_the_reveal_goes_by_the_alphabet_and_says_that_it_is_a_device(closed: Course) -> None:
    view = wall(closed, Glance(shown=2))
    assert [seat.mark for seat in view.seats[:3]] == [Mark.IN_FAVOUR, Mark.ABSTAINING, Mark.IN]
    assert view.reason == (say("chamber-shown", shown=2, seats=15), say("chamber-device"))
    assert moves(closed, Glance(shown=2)) == [Command.SHOW_ALL]


def test_the_result_stands_in_its_grammar_with_the_veto_where_it_was_counted(
    closed: Course,
) -> None:
    view = wall(closed)
    assert view.heading == HEAD(Outcome.VETOED)
    assert reason(view) == [
        "13 in favour, 1 against, 1 abstaining.",
        "Nine were reached; the Russian Federation, a permanent member, voted against.",
    ]
    pills = {seat.code: seat.pill for seat in view.seats if seat.pill}
    assert pills == {"RUS": say("chamber-veto")}
    assert view.bar[-1] is Mark.VETO
    assert primary(closed) == "What follows"


def test_a_vote_against_below_the_number_needed_is_no_veto(put: Course) -> None:
    held = dict.fromkeys(put.meeting.council.codes[:7], Vote.ABSTAINING) | {"RUS": Vote.AGAINST}
    view = wall(after(put, [*votes(put, held), CloseVote("JPN")]))
    assert Mark.VETO not in [seat.mark for seat in view.seats]
    assert reason(view) == ["7 in favour: two short of nine.", "No veto is counted."]


def test_what_follows_is_the_scenarios_word_and_the_laws(closed: Course) -> None:
    follows = Glance(shown=15, leaf=ResultLeaf.FOLLOWS)
    view = floor(closed, follows)
    assert in_words(view.dated) == "28 March 2024"
    assert in_words(view.body[0]).startswith("The Panel ended on 30 April 2024.")
    assert "The General Assembly is to debate the veto by 15 April 2024" in in_words(view.body[1])
    assert primary(closed, follows) == "Call for statements after the vote"


def test_the_words_of_an_outcome_are_not_put_to_another_draft(roster: Roster) -> None:
    """Suez has two drafts; what is told belongs to the first as it was voted on."""
    suez = begun(read_file(find_scenario("suez-1956"), roster), roster)
    symbol, chair = next(iter(suez.meeting.business.drafts)), suez.meeting.chair
    mover = suez.meeting.business.drafts[symbol][0].penholder or "USA"
    ready = after(
        suez,
        [
            *(Proceed(chair), TableDraft(mover, symbol), Proceed(chair)),
            *(Proceed(chair), PutToVote(chair, Subject(About.DRAFT, symbol))),
        ],
    )
    held = dict(suez.scenario.recorded[0].ballot.votes) if suez.scenario.recorded[0].ballot else {}
    told = suez.scenario.consequences["vetoed"]
    as_held = after(ready, [*votes(ready, held), CloseVote(chair)])
    assert told in what_follows(as_held)
    other = after(ready, [*votes(ready, {**held, "PER": Vote.AGAINST}), CloseVote(chair)])
    assert told not in what_follows(other)


def test_a_closed_vote_stays_on_the_wall_until_something_is_done(closed: Course) -> None:
    assert stage_of(closed, ALL_SHOWN) is Stage.RESULT
    past = ALL_SHOWN._replace(leaf=ResultLeaf.PAST)
    assert stage_of(closed, past) is Stage.VOTING
    on = after(closed, [Proceed("JPN")])
    assert stage_of(on, ALL_SHOWN) is Stage.AFTER_THE_VOTE
    assert rows(on) == [(SYMBOL, "Not adopted: 13 in favour, 1 against, 1 abstaining")]
    assert Command.TAKE_BACK in moves(on)


def test_an_adjourned_meeting_says_what_became_of_each_vote_and_what_can_be_done(
    closed: Course,
) -> None:
    over = after(closed, [Proceed("JPN"), Proceed("JPN")])
    assert floor(over).heading == say("chamber-adjourned")
    back = [Command.DEBRIEF, Command.EXPLORE, Command.QUESTIONS]
    assert moves(over) == [*back, Command.MEETING, Command.RECORD, Command.LEAVE]


def test_a_motion_is_voted_on_by_its_own_law(opened: Course) -> None:
    debate = after(opened, [Proceed("JPN")])
    moved = after(debate, [MakeMotion("DZA", Motion.SUSPEND)])
    put = after(moved, [PutToVote("JPN", Subject(About.MOTION, Motion.SUSPEND))])
    view = wall(put)
    assert in_words(view.heading) == "The motion to suspend the meeting"
    assert "no member can block" in in_words(view.article)
    carried = after(put, [*votes(put, AS_HELD), CloseVote("JPN")])
    assert wall(carried).heading == HEAD(Outcome.ADOPTED)
    assert not what_follows(carried)
    assert primary(carried) == "Resume the meeting"


def test_votes_are_explored_as_they_were_cast(closed: Course) -> None:
    ((setting, table),) = explored(closed, frozenset())
    assert table.ballot["RUS"] is Vote.AGAINST
    assert setting.put.subject == SYMBOL
    assert setting.put.record == table.ballot
