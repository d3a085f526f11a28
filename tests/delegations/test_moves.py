"""The moves: what each costs, what it does, and what stops it."""

import pytest

from nine_votes.council.messages import say
from nine_votes.delegations import happenings as ev, moves as to
from nine_votes.delegations.cases import Case, Event, Instruction
from nine_votes.delegations.conditions import meets, parse
from nine_votes.delegations.delegation import IN_FAVOUR
from nine_votes.delegations.draws import CERTAIN
from nine_votes.delegations.moves import Move
from nine_votes.delegations.play import begin, in_order, opponents_answer
from nine_votes.delegations.polls import Step
from nine_votes.delegations.state import Ending, opening, put, seen
from nine_votes.delegations.worlds import Game, Level, world_of
from tests.delegations.negotiations import (
    FIVE_DAYS,
    TEXT,
    after,
    at,
    case_with,
    refusal,
    usual_game,
)
from tests.delegations.tables import DPRK, by_the_record, cast_of, game_of, invented


@pytest.fixture
def game() -> Game:
    return usual_game()


def test_a_turn_has_two_points(game: Game) -> None:
    assert begin(game).state.points == 2
    spent = after(game, to.Consult("BBB", "law"), to.Consult("CCC", "law")).state
    assert spent.points == 0
    assert after(game, to.EndTurn(), state=spent).state.points == 2


@pytest.mark.parametrize(
    ("move", "points"),
    [
        (to.Amend("one", "soft"), 1),
        (to.Consult("BBB", "law"), 1),
        (to.HoldRound(), 2),
        (to.Appeal("RUS"), 1),
        (to.Speak("law"), 1),
        (to.AskToSponsor("CCC"), 1),
        (to.Offer("road"), 1),
    ],
)
def test_what_a_move_costs(game: Game, move: Move, points: int) -> None:
    assert after(game, move).state.points == 2 - points


def test_what_costs_more_than_is_left_is_refused(game: Game) -> None:
    said = refusal(game, to.HoldRound(), to.Consult("BBB", "law"))
    assert said == say("against-points", cost=2, left=1)


def test_a_member_that_loses_two_points_by_a_wording_trusts_less(game: Game) -> None:
    step = after(game, to.Amend("one", "soft"))
    assert ev.TrustMoved("BBB", -1) in step.happened
    assert step.state.trust[at(game, "BBB")] == -1
    assert step.state.trust[at(game, "RUS")] == 0


def test_a_gain_counts_once_a_clause_so_that_toggling_wins_nothing(game: Game) -> None:
    back = after(game, to.Amend("one", "soft"), to.Amend("one", "firm")).state
    assert back.trust[at(game, "BBB")] == 0
    assert back.capital == 7
    assert say("against-reworded-twice") == refusal(
        game,
        to.Amend("one", "soft"),
        to.Amend("one", "soft"),
        to.Amend("one", "firm"),
        to.EndTurn(),
    )


def test_wordings_of_two_clauses_earn_no_more_trust_than_those_of_one() -> None:
    pleased = {"leaning": 1, "cares": {"gag": 2, "half": 2}}
    case = invented(TEXT, {"BBB": pleased}, timing=FIVE_DAYS, capital=8, jitter=0)
    game = by_the_record(case)
    first = after(game, to.Amend("one", "softer")).state
    assert first.trust[at(game, "BBB")] == 1
    assert after(game, to.Amend("two", "short"), state=first).state.trust == first.trust


def test_a_sponsor_that_the_text_no_longer_carries_leaves(game: Game) -> None:
    assert begin(game).state.sponsors == {at(game, "AAA"), at(game, "BBB")}
    step = after(game, to.Amend("one", "soft"))
    assert ev.SponsorLeft("BBB") in step.happened
    assert step.state.sponsors == {at(game, "AAA")}


def test_an_argument_moves_who_listens_and_never_beyond_its_limit(game: Game) -> None:
    first = after(game, to.Consult("BBB", "law"))
    assert ev.Persuaded("BBB", "law", 1) in first.happened
    second = after(game, to.Consult("BBB", "law"), state=first.state)
    assert ev.Unmoved("BBB", "law") in second.happened
    assert second.state.persuasion[at(game, "BBB")] == 1
    deaf = after(game, to.Consult("BBB", "region"))
    assert ev.Unmoved("BBB", "region") in deaf.happened


def test_a_member_confides_at_the_second_talk_or_at_once_where_it_trusts(game: Game) -> None:
    tell = ev.Confided("RUS", "it would take the half")
    first = after(game, to.Consult("RUS", "law"))
    assert tell not in first.happened
    second = after(game, to.Consult("RUS", "law"), state=first.state)
    assert tell in second.happened
    assert second.state.known == {at(game, "RUS")}
    third = after(game, to.EndTurn(), to.Consult("RUS", "law"), state=second.state)
    assert tell not in third.happened
    trusted = after(game, to.HoldRound(), to.EndTurn(), to.Consult("CCC", "law"))
    assert ev.Confided("CCC", None) in trusted.happened


def test_a_broken_silence_counts_as_a_first_talk_and_ends_the_turn(game: Game) -> None:
    step = after(game, to.PutUnderSilence())
    assert ev.SilenceBroken(("RUS",)) in step.happened
    assert step.state.turn == 2
    assert (
        ev.Confided("RUS", "it would take the half")
        in after(game, to.Consult("RUS", "law"), state=step.state).happened
    )


def test_a_text_that_nobody_objects_to_is_adopted_by_consensus(game: Game) -> None:
    step = after(game, to.HoldRound(), to.EndTurn(), to.Amend("one", "soft"), to.PutUnderSilence())
    assert step.state.result
    assert step.state.result.ending is Ending.ADOPTED_UNANIMOUSLY
    assert step.state.result.ranks == (IN_FAVOUR,) * 15


def test_a_round_consults_everybody_and_two_calm_the_vote(game: Game) -> None:
    tags = game.case.tags
    state = begin(game).state
    for rounds, expected in ((0, {"rushed", "not_consulted"}), (1, {"rushed"}), (2, set())):
        assert state.rounds == rounds
        assert set(tags.named(seen(game.case, state))) - {"ban", "year"} == expected
        state = after(game, to.HoldRound(), to.EndTurn(), state=state).state
    elected = [state.trust[at(game, code)] for code in ("BBB", "JJJ")]
    assert elected == [1, 1]
    assert state.trust[at(game, "RUS")] == 0


def test_from_the_calm_turn_on_no_vote_is_rushed_nor_is_a_rollover(game: Game) -> None:
    bits = game.case.tags.bits["rushed"]
    state = begin(game).state
    rushed = []
    for _ in range(4):
        rushed.append(bool(seen(game.case, state) & bits))
        state = after(game, to.EndTurn(), state=state).state
    assert rushed == [True, True, True, False]
    assert not seen(game.case, begin(game).state, game.case.short_extension()) & bits


def test_an_appeal_makes_a_veto_dearer_costs_trust_and_closes_the_way_out(game: Game) -> None:
    state = after(game, to.Appeal("RUS"), to.Appeal("RUS")).state
    place = at(game, "RUS")
    assert (state.pressure[place], state.trust[place]) == (2, -2)
    mind, mask = game.world.minds[place], game.case.tags.mask(["ban", "half"])
    assert meets(mind.way_out, mask)
    assert mind.crossed(mask) == ()
    assert mind.crossed(mask, dug_in=place in state.dug_in) == (0,)
    assert say("against-appealed-to") == refusal(
        game, to.Appeal("RUS"), to.Appeal("RUS"), to.Appeal("RUS"), to.EndTurn()
    )
    assert refusal(game, to.Appeal("BBB")) == say("against-appeal-to-permanent")


def test_a_speech_is_made_once_and_moves_only_who_listens(game: Game) -> None:
    assert refusal(game, to.Speak("law"), to.Speak("law")) == say("against-speech-made")
    moved = set()
    for seed in range(60):
        other = Game(game.case, world_of(game.case, seed))
        moved.add(after(other, to.Speak("law")).state.persuasion[at(game, "BBB")])
        assert sum(after(other, to.Speak("security")).state.persuasion) == 0
    assert moved == {0, 1}


def test_a_deal_gives_two_points_at_most_and_may_leak() -> None:
    case = case_with()
    game = game_of(case, 3)
    step = after(game, to.Offer("road"))
    assert step.state.deals[case.places["BBB"]] == 2
    assert step.state.capital == 5
    assert ev.DealLeaked("road") in step.happened
    assert step.state.leaked
    assert step.state.trust[case.places["CCC"]] == -1
    assert step.state.trust[case.places["BBB"]] == 0
    assert step.state.trust[case.places["RUS"]] == 0
    quiet = Game(case, world_of(case, 3, Level.DELEGATE))
    assert not after(quiet, to.Offer("road")).state.leaked


def test_a_deal_is_refused_without_trust_and_not_offered_beyond_ones_means(game: Game) -> None:
    sour = begin(game).state._replace(trust=put((0,) * 15, at(game, "BBB"), -1))
    step = after(game, to.Offer("road"), state=sour)
    assert step.happened == (ev.DealRefused("road"),)
    assert step.state.capital == 8
    assert refusal(game, to.Offer("dear")) == say("against-too-dear", cost=9, left=8)
    assert refusal(game, to.Offer("road"), to.Offer("road")) == say("against-deal-made")
    calmed = after(game, to.Offer("calm")).state
    assert calmed.pressure[at(game, "RUS")] == 1


def test_a_member_co_sponsors_from_three_points_on_and_with_trust(game: Game) -> None:
    assert ev.SponsorDeclined("CCC") in after(game, to.AskToSponsor("CCC")).happened
    warm = begin(game).state._replace(shifts=(1,) * 15)
    assert ev.SponsorJoined("CCC") in after(game, to.AskToSponsor("CCC"), state=warm).happened
    sour = warm._replace(trust=(-1,) * 15)
    assert ev.SponsorDeclined("CCC") in after(game, to.AskToSponsor("CCC"), state=sour).happened
    assert refusal(game, to.AskToSponsor("BBB")) == say("against-sponsor")


def test_an_opponent_answers_what_the_player_did_and_each_member_once() -> None:
    case = case_with(counter_lobbying=CERTAIN)
    game = game_of(case, 5)
    step = after(game, to.Amend("two", "short"), to.Amend("two", "long"), to.EndTurn())
    lobbied = [each for each in step.happened if isinstance(each, ev.Lobbied)]
    assert lobbied == [ev.Lobbied("RUS", "BBB")]
    again = after(game, to.Speak("law"), to.EndTurn(), state=step.state)
    assert not any(isinstance(each, ev.Lobbied) for each in again.happened)


def test_who_does_nothing_is_answered_by_nobody() -> None:
    game = game_of(case_with(counter_lobbying=CERTAIN), 5)
    idle = begin(game).state
    assert opponents_answer(game, idle) == Step(idle)
    step = after(game, to.Consult("BBB", "law"), to.EndTurn())
    assert step.state.lobbied == frozenset()


def test_news_shifts_leanings_the_cost_of_a_veto_and_favours() -> None:
    event = Event("storm", "A storm", (2, 2), CERTAIN, {"BBB": -1, "XYZ": 3}, 1, -20)
    game = game_of(case_with(events=(event,)), 1)
    step = after(game, to.EndTurn())
    assert ev.NewsCame("storm") in step.happened
    assert step.state.shifts[at(game, "BBB")] == -1
    assert (step.state.news_cost, step.state.capital) == (1, 0)
    assert after(game, to.EndTurn(), state=step.state).state.news_cost == 1


def test_the_time_runs_out_after_the_last_turn(game: Game) -> None:
    state = after(game, *[to.EndTurn()] * 5).state
    assert state.result
    assert state.result.ending is Ending.LAPSED
    assert in_order(game.case, state, to.EndTurn()) == say("against-over")


def test_a_withdrawal_in_time_says_so(game: Game) -> None:
    early = after(game, to.Withdraw()).state.result
    late = after(game, *[to.EndTurn()] * 4, to.Withdraw()).state.result
    assert early
    assert late
    assert (early.in_time, late.in_time) == (True, False)


def test_a_capital_lifts_its_instructions_once_all_was_tried() -> None:
    ban = (Instruction(parse("gag"), "nobody gags us"),)
    case = case_with(instructions=ban, instructed="AAA")
    game = by_the_record(case)
    refused = after(game, to.AskCapital())
    assert refused.happened[0] == ev.CapitalAnswered(granted=False)
    assert (refused.state.turn, refused.state.capital, refused.state.freed) == (2, 5, False)
    tried = after(game, to.HoldRound(), to.EndTurn(), to.PutUnderSilence(), to.AskCapital())
    assert tried.happened[0] == ev.CapitalAnswered(granted=True)
    assert tried.state.freed
    unbound = in_order(case_with(), opening(case), to.AskCapital())
    assert unbound == say("against-no-instructions")


def test_a_short_extension_opens_a_second_chapter_of_three_turns_and_no_third() -> None:
    cast = cast_of(DPRK)
    seeds = (seed for seed in range(100) if _lets_pass(cast.case, seed))
    game = Game(cast.case, world_of(cast.case, next(seeds), Level.DELEGATE))
    step = after(game, to.Amend("term", "six_months"), to.PutRollover())
    assert step.state.result
    assert step.state.result.ending is Ending.ROLLOVER_ADOPTED
    on = after(game, to.GoOn(), state=step.state)
    assert (on.state.turn, on.state.chapter, on.state.result) == (4, 2, None)
    assert on.state.text.chosen[0] == 1
    assert in_order(cast.case, on.state, to.PutRollover()) == say("against-extended-once")
    not_yet = in_order(cast.case, begin(game).state, to.GoOn())
    assert not_yet == say("against-nothing-extended")


def _lets_pass(case: Case, seed: int) -> bool:
    variant = world_of(case, seed).minds[case.places["RUS"]].variant
    return variant is not None and variant.id == "waiter"
