"""What a negotiation shows: no more than its level allows, nothing by colour alone."""

from collections.abc import Iterator

import pytest

from nine_votes.council.messages import say
from nine_votes.council.voting import Vote
from nine_votes.delegations import moves as to
from nine_votes.delegations.forecasts import Firmness
from nine_votes.delegations.play import every_move, in_order, legal_moves
from nine_votes.delegations.worlds import Level
from nine_votes.sitting.course import Course
from nine_votes.sitting.negotiation import words_said
from nine_votes.views.negotiation import Awaited, negotiation_view, said_now
from nine_votes.views.negotiation_moves import MoveOffer, clause_cards, next_recorded, offered_moves
from nine_votes.views.negotiation_seats import Drawer, drawer
from nine_votes.views.negotiation_vote import GUESS, _as_history
from nine_votes.words.resolver import in_words
from tests.sitting.talks import (
    DPRK,
    HAITI,
    RIDGE,
    after,
    drawn_seat,
    held,
    negotiable,
    negotiating,
    talks,
    wandering,
)
from tests.sweeps import scaled

JIM = "syria-jim-2017"
IDENTIFIERS = pytest.mark.parametrize("identifier", negotiable())


def positions(identifier: str) -> Iterator[Course]:
    """Yield positions of random games at every level, from the pen's seat and from others."""
    for seed in range(scaled(60)):
        level = list(Level)[seed % 3]
        seat = drawn_seat(negotiating(identifier), seed * 4) if seed % 2 else None
        start = negotiating(identifier, level, seat, seed)
        yield start
        yield from wandering(start, seed, patient=seed % 4 > 0)


def drawers(course: Course) -> list[Drawer]:
    return [drawer(talks(course), code) for code in course.meeting.council.codes]


@IDENTIFIERS
def test_every_move_offered_applies_and_every_greyed_one_says_why(identifier: str) -> None:
    for course in positions(identifier):
        negotiation = talks(course)
        offers = [offer for group in offered_moves(negotiation) for offer in group.offers]
        usable = [offer.move for offer in offers if not offer.objection]
        row = every_move(negotiation.case)
        assert sorted(map(words_said, usable)) == sorted(
            map(words_said, legal_moves(negotiation.case, negotiation.state, row))
        )
        for offer in offers:
            objection = in_order(negotiation.case, negotiation.state, offer.move)
            assert offer.objection == (objection or "")
            assert offer.label
        for move in usable[:: max(1, len(usable) // 6)] if not course.due else ():
            assert talks(after(course, words_said(move))).moves[-1] == move


@IDENTIFIERS
def test_the_count_is_of_all_seats_and_the_vetoes_stand_apart(identifier: str) -> None:
    for course in positions(identifier):
        view = negotiation_view(course)
        size = course.meeting.council.size
        assert sum(row.total for row in view.hurdles.rows) == size == len(view.seats)
        assert view.hurdles.required == 9
        against = [seat for seat in view.seats if seat.vote is Vote.AGAINST and seat.who.permanent]
        assert [veto.who for veto in view.hurdles.vetoes] == [seat.who for seat in against]
        for seat in view.seats:
            assert ("; " in in_words(seat.sentence)) is (seat.firmness is not Firmness.CERTAIN)


@IDENTIFIERS
def test_an_ambassador_sees_no_number_before_the_vote(identifier: str) -> None:
    course = negotiating(identifier, Level.AMBASSADOR, seed=3)
    own = talks(course).seat
    for position in (course, *wandering(course, 3)):
        if talks(position).over:
            assert all(each.ledger or each.total for each in drawers(position))
            continue
        for each in drawers(position):
            if each.seat.who.code != own:
                assert not each.ledger
                assert not each.total
                assert each.hidden
                assert {line.cost for line in each.red_lines} <= {0}
        for effect in effects_in(position):
            if effect.who.code != own:
                assert not effect.points
                assert not effect.change


def effects_in(course: Course) -> list:  # type: ignore[type-arg]  # of whatever the cards hold
    cards = clause_cards(talks(course))
    return [e for card in cards for wording in card.wordings for e in wording.effects]


def test_a_delegate_sees_the_numbers_of_those_it_talked_to_and_arrows_for_the_rest() -> None:
    course = negotiating(HAITI, seed=3)
    assert {each.seat.who.code for each in drawers(course) if each.ledger} <= {"ECU"}
    assert {effect.points for effect in effects_in(course)} == {0}
    assert {effect.direction for effect in effects_in(course)} == {1, -1}
    talked = after(course, "consult RUS law")
    assert [each.seat.who.code for each in drawers(talked) if not each.hidden] == ["ECU", "RUS"]
    assert {effect.who.code for effect in effects_in(talked) if effect.points} == {"RUS"}


def test_a_historian_sees_everything_and_nothing_is_uncertain() -> None:
    course = negotiating(HAITI, Level.HISTORIAN)
    assert not any(each.hidden for each in drawers(course))
    view = negotiation_view(course)
    assert Firmness.UNKNOWN not in {seat.firmness for seat in view.seats}
    wordings = [wording for card in view.clauses for wording in card.wordings]
    assert all(wording.tally for wording in wordings)
    figures = {"in_favour": 8, "against": 3, "abstaining": 4, "not_participating": 0, "absent": 0}
    tallies = {wording.tally for wording in wordings if wording.chosen}
    assert tallies == {say("vote-counts", **figures)}


def test_a_historian_alone_is_told_what_would_change_a_vote() -> None:
    seen = drawer(talks(negotiating(HAITI, Level.HISTORIAN)), "RUS")
    changes = map(in_words, seen.changes)
    assert any("allows force under Chapter VII within limits" in line for line in changes)
    assert drawer(talks(negotiating(HAITI)), "RUS").changes == ()


@IDENTIFIERS
def test_the_recorded_moves_lead_a_historian_to_the_end(identifier: str) -> None:
    course = negotiating(identifier, Level.HISTORIAN)
    script = talks(course).case.script
    while move := next_recorded(talks(course)):
        course = after(course, words_said(move))
    assert talks(course).moves == script
    assert talks(course).over
    strayed = after(negotiating(HAITI, Level.HISTORIAN), "end")
    assert next_recorded(talks(strayed)) is None
    assert next_recorded(talks(negotiating(identifier))) is None


def test_only_who_opened_up_can_be_counted_on_by_an_ambassador() -> None:
    course = negotiating(RIDGE, Level.AMBASSADOR)
    certain = {
        seat.who.code
        for seat in negotiation_view(course).seats
        if seat.firmness is not Firmness.UNKNOWN
    }
    assert certain == {talks(course).seat}


def test_a_wording_against_the_cable_is_warned_of_before_it_is_chosen() -> None:
    view = negotiation_view(negotiating(HAITI))
    legal = view.clauses[0]
    warned = {wording.option: wording.warning for wording in legal.wordings}
    assert warned == {
        "broad": "",
        "limited": "",
        "consent": say("talks-objects", reasons=("Quito needs a mission that can act",)),
    }
    assert not any(line.crossed for line in view.cable.lines)
    crossed = after(negotiating(HAITI), "amend legal consent")
    assert all(line.crossed for line in negotiation_view(crossed).cable.lines)
    groups = offered_moves(talks(crossed))
    put = [o for group in groups for o in group.offers if o.move == to.PutToVote()]
    assert [offer.warning for offer in put] == [warned["consent"]]


def test_a_seat_s_own_red_lines_stand_in_its_cable() -> None:
    view = negotiation_view(negotiating(DPRK, seat="RUS"))
    assert [(line.own_line, line.crossed) for line in view.cable.lines] == [(True, True)]
    about = in_words(view.about)
    assert about.startswith("You are the Russian Federation; the United States holds the pen.")


def test_the_clock_says_until_when_a_vote_is_rushed_and_what_runs_out() -> None:
    course = negotiating(HAITI)
    clock = negotiation_view(course).clock
    assert (clock.turn, clock.turns, clock.label) == (1, 5, "11 Sep: first draft")
    until = say("talks-on-turn", turn=4, day="2 Oct: vote due")
    assert clock.rushed == say("talks-rushed", until=until, rounds=2)
    assert clock.not_consulted
    talked = negotiation_view(after(course, "round")).clock
    assert not talked.not_consulted
    last = negotiation_view(after(course, *["end"] * 4)).clock
    assert last.left == say("talks-left", left=0)
    assert not last.rushed
    lapses = in_words(negotiation_view(negotiating(RIDGE)).clock.lapses)
    assert "observer mission (16 November 2026)" in lapses


def test_the_days_of_the_calendar_do_not_come_again_after_a_stopgap() -> None:
    extended = held(after(negotiating(DPRK, Level.DELEGATE, seed=8), "rollover"))
    course = after(extended, "go_on")
    calendar = talks(course).case.timing.turns
    clock = negotiation_view(course).clock
    assert clock.line == say("talks-turn", extra=True, turn=1, turns=3)
    assert clock.label == say("talks-won-time")
    assert "extra turn 2" in in_words(clock.rushed)
    ended = negotiation_view(after(course, "end", "end", "end"))
    won = ended.log[2:]
    assert len(won) >= 4
    assert not {entry.day for entry in won[1:]} & {*calendar}
    lines = [in_words(line) for entry in won for line in entry.lines]
    assert not any(day in line for line in lines for day in calendar)


def test_what_is_promised_stands_among_the_means() -> None:
    course = after(negotiating(HAITI), "deal usa_money")
    means = negotiation_view(course).resources
    assert (means.points, means.favours) == (1, 5)
    assert [in_words(promise) for promise in means.promises] == [
        "Promised to the United States: carry the text, and let it fund the mission",
    ]


def test_the_log_has_every_move_and_says_alike_what_is_alike() -> None:
    course = after(negotiating(HAITI), "round", "end", "amend rights oversight")
    entries = negotiation_view(course).log
    assert [entry.number for entry in entries] == [0, 1, 2, 3]
    trusts = [line for line in entries[1].lines if "trust you more" in in_words(line)]
    assert len(trusts) == 1
    assert entries[3].day == "18 Sep: talks"
    assert in_words(entries[3].move).startswith("Reword: the draft sets up a body")


def test_delegations_say_what_they_cannot_support_while_the_talks_go_on() -> None:
    course = negotiating(HAITI)
    said = said_now(talks(course))
    assert any(in_words(it).startswith("China says that it cannot support the text") for it in said)
    assert said_now(talks(held(after(course, "vote")))) == ()


def test_the_stages_are_talks_then_a_vote_that_is_called_then_the_end() -> None:
    course = negotiating(DPRK, seat="JPN")
    assert negotiation_view(course).awaited is Awaited.TALKS
    while not talks(course).state.called:
        course = after(course, "end")
    view = negotiation_view(course)
    assert view.awaited is Awaited.CALLED
    offers = [o.move for g in offered_moves(talks(course)) for o in g.offers if not o.objection]
    assert offers == [to.CastVote(vote) for vote in (Vote.IN_FAVOUR, Vote.AGAINST, Vote.ABSTAINING)]
    ended = after(course, "cast in_favour")
    assert negotiation_view(ended).awaited is Awaited.OVER
    assert negotiation_view(ended).ending


def test_a_seat_without_a_card_is_told_for_whom_it_speaks() -> None:
    told = negotiation_view(negotiating(JIM, seat="ITA")).cable.wants
    assert in_words(told) == "You speak for Italy: it wants those who use such weapons to be named."


def test_a_card_says_nothing_of_the_votes_of_a_lesson() -> None:
    told = negotiation_view(negotiating(RIDGE)).cable.wants
    assert in_words(told).endswith("You can trade: everything else.")


def test_a_rewording_is_warned_of_only_where_it_crosses_more_than_the_text_does() -> None:
    view = negotiation_view(negotiating(JIM, seat="RUS"))
    crossing = [line.because for line in view.cable.lines if line.crossed]
    warnings = [in_words(each.warning) for card in view.clauses for each in card.wordings]
    assert crossing
    assert not any(line in each for line in crossing for each in warnings)


def test_no_stopgap_is_listed_where_a_case_has_none() -> None:
    assert not any(isinstance(each.move, to.PutRollover) for each in listed(negotiating(HAITI)))
    assert any(isinstance(each.move, to.PutRollover) for each in listed(negotiating(DPRK)))


def listed(course: Course) -> list[MoveOffer]:
    return [each for group in offered_moves(talks(course)) for each in group.offers]


def test_what_followed_in_history_is_said_to_be_history_and_a_guess_is_said_as_it_is() -> None:
    guess = f"{GUESS} the mission would have gone on."
    assert _as_history("It ended.") == say("hindsight-in-history", told="It ended.")
    assert (_as_history(""), _as_history(guess)) == ("", guess)
