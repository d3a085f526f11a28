"""Seats that do not hold the pen: what they can do, and what the penholder makes of it."""

from typing import Any

import pytest

from nine_votes.council.messages import say
from nine_votes.council.voting import Vote
from nine_votes.delegations import happenings as ev, moves as to
from nine_votes.delegations.cases import Case, Timing
from nine_votes.delegations.delegation import ABSTAINING, IN_FAVOUR
from nine_votes.delegations.forecasts import proposal_of_the_turn, proposals, shown, warnings
from nine_votes.delegations.moves import Move
from nine_votes.delegations.play import begin, every_move, in_order, play
from nine_votes.delegations.polls import Step
from nine_votes.delegations.state import Ending, State
from nine_votes.delegations.worlds import Game
from tests.delegations.tables import DPRK, by_the_record, cast_of, invented, negotiable

FIVE_DAYS = Timing(("mon", "tue", "wed", "thu", "fri"), rounds_held=1)
TEXT = {
    "one": {"firm": ("ban",), "soft": ()},
    "two": {"long": (), "short": ("short",)},
}
COLD = {code: {"leaning": -1} for code in ("EEE", "FFF", "GGG", "HHH", "III", "JJJ")}


def eight_and_one(attached: int = 1) -> Case:
    """Return a text that eight are for; BBB would be the ninth but for one wording.

    `attached` says how much that wording is worth to the penholder.
    """
    cold = {**COLD, "EEE": {"leaning": 2}}
    given: dict[str, dict[str, Any]] = {
        **cold,
        "CHN": {"leaning": -1},
        "AAA": {"leaning": 3, "cares": {"ban": attached}},
        "BBB": {"leaning": 3, "cares": {"ban": -4}},
    }
    return invented(TEXT, given, seat="BBB", timing=FIVE_DAYS)


def start(case: Case) -> tuple[Game, State]:
    game = by_the_record(case)
    return game, begin(game).state


def after(game: Game, state: State, *moves: Move) -> Step:
    step = Step(state)
    for move in moves:
        step = play(game, step.state, move)
    return step


def test_the_pen_and_the_other_seats_have_moves_of_their_own() -> None:
    pen = {type(move) for move in every_move(cast_of(DPRK).case)}
    other = {type(move) for move in every_move(cast_of(DPRK, "DZA").case)}
    assert to.Amend in pen - other
    assert to.Propose in other - pen
    assert to.Consult in pen & other


def test_a_proposal_is_taken_over_where_the_proposer_is_the_ninth() -> None:
    game, state = start(eight_and_one())
    step = after(game, state, to.Propose("one", "soft"))
    assert ev.Amended("AAA", "one", "soft") in step.happened
    assert step.state.text.chosen == (1, 0)


def test_a_proposal_that_brings_nothing_and_costs_the_penholder_is_declined() -> None:
    case = invented(
        TEXT,
        {"AAA": {"leaning": 4, "cares": {"short": -2}}},
        seat="BBB",
        timing=FIVE_DAYS,
    )
    game, state = start(case)
    step = after(game, state, to.Propose("two", "short"))
    assert ev.ProposalDeclined("BBB", "two", "short") in step.happened
    assert step.state.text == state.text


def test_the_penholder_keeps_to_its_own_instructions() -> None:
    case = cast_of(DPRK, "RUS").case
    game, state = start(case)
    for move in (to.Propose, to.HoldOut, to.TradeVote):
        step = after(game, state, move("sanctions", "sunset"))
        assert step.state.text == state.text


def test_a_vote_is_traded_where_it_is_wanting_and_promised() -> None:
    game, state = start(eight_and_one())
    step = after(game, state, to.TradeVote("one", "soft"))
    assert ev.VoteTraded("one", "soft") in step.happened
    assert step.state.pledge is Vote.IN_FAVOUR
    assert step.state.text.chosen == (1, 0)


def test_holding_out_moves_the_penholder_and_sours_it() -> None:
    game, state = start(eight_and_one())
    step = after(game, state, to.HoldOut("one", "soft"))
    assert step.state.text.chosen == (1, 0)
    assert step.state.trust[game.case.places["AAA"]] == -1
    assert step.state.pledge is Vote.IN_FAVOUR
    unheard = after(*start(eight_and_one(attached=3)), to.HoldOut("one", "soft"))
    assert unheard.state.pledge is Vote.ABSTAINING
    assert unheard.state.text.chosen == (0, 0)


def test_a_member_is_dissuaded_as_far_as_it_can_be_moved() -> None:
    listens = {"CCC": {"leaning": 1, "responds_to": ("law",), "persuadable": 1}}
    case = invented(TEXT, listens, seat="BBB", timing=FIVE_DAYS)
    game, state = start(case)
    place = case.places["CCC"]
    once = after(game, state, to.Dissuade("CCC", "law")).state
    twice = after(game, once, to.Dissuade("CCC", "law")).state
    assert [s.persuasion[place] for s in (state, once, twice)] == [0, -1, -1]


def test_seven_not_in_favour_stop_a_text_without_any_veto() -> None:
    listens = {"leaning": 1, "responds_to": ("law",), "persuadable": 1}
    cold = {code: {"leaning": -1} for code in ("FFF", "GGG", "HHH", "III", "JJJ")}
    case = invented(
        TEXT, {**cold, "CCC": listens, "BBB": {"leaning": -1}}, seat="BBB", timing=FIVE_DAYS
    )
    game, state = start(case)
    idle = until_called(game, state)
    passed = after(game, idle, to.CastVote(Vote.ABSTAINING)).state.result
    assert passed
    assert passed.ending is Ending.ADOPTED_NARROWLY
    moved = until_called(game, after(game, state, to.Dissuade("CCC", "law")).state)
    stopped = after(game, moved, to.CastVote(Vote.ABSTAINING)).state.result
    assert stopped
    assert stopped.ending is Ending.TOO_FEW
    assert stopped.ranks[case.places["CCC"]] == ABSTAINING


def until_called(game: Game, state: State) -> State:
    """Let turns pass until the player has to vote, breaking no silence."""
    while not state.called and state.result is None:
        state = play(game, state, to.EndTurn()).state
    return state


def test_nothing_but_the_own_vote_is_in_order_once_the_vote_is_called() -> None:
    case = cast_of(DPRK, "DZA").case
    game, state = start(case)
    called = until_called(game, state)
    assert called.turn == 4
    assert in_order(case, called, to.EndTurn()) == say("against-called")
    ended = after(game, called, to.CastVote(Vote.ABSTAINING)).state
    assert ended.result
    assert ended.result.ending is Ending.VETOED
    assert ended.result.ranks[case.place] == ABSTAINING


def test_silence_holds_unless_somebody_breaks_it() -> None:
    case = invented(TEXT, {}, seat="BBB", timing=FIVE_DAYS)
    game, state = start(case)
    silent = after(game, state, to.EndTurn())
    assert ev.PutUnderSilenceBy("AAA") in silent.happened
    assert silent.state.silence
    adopted = after(game, silent.state, to.EndTurn()).state.result
    assert adopted
    assert adopted.ranks == (IN_FAVOUR,) * case.size
    broken = after(game, silent.state, to.BreakSilence())
    assert ev.SilenceBroken(("BBB",)) in broken.happened
    assert until_called(game, broken.state).called
    assert in_order(case, state, to.BreakSilence()) == say("against-no-silence")


def test_a_clause_is_voted_on_by_itself_unless_its_mover_stands_to_lose_it() -> None:
    doubters = ("CCC", "DDD", "EEE", "FFF", "GGG", "HHH", "III")
    given: dict[str, dict[str, Any]] = {
        **{code: {"leaning": 3, "cares": {"ban": -2}} for code in doubters},
        "JJJ": {"leaning": -1},
    }
    case = invented(TEXT, given, seat="BBB", timing=FIVE_DAYS)
    game, state = start(case)
    step = until_called(game, after(game, state, to.AskSeparateVote("one")).state)
    voted = after(game, step, to.CastVote(Vote.IN_FAVOUR))
    assert [(p.clause, p.kept) for p in voted.happened if isinstance(p, ev.PartVoted)] == [
        ("one", False)
    ]
    assert voted.state.text == case.without(step.text, 0)
    assert not voted.state.text.mask & case.tags.bits["ban"]
    abstained, absent = (
        after(game, step, to.CastVote(vote)) for vote in (Vote.ABSTAINING, Vote.ABSENT)
    )
    assert absent == abstained
    dear = invented(TEXT, {"AAA": {"cares": {"ban": 3}}}, seat="BBB", timing=FIVE_DAYS)
    refused = after(*start(dear), to.AskSeparateVote("one"))
    assert refused.happened == (ev.PartRefused("one"),)


def test_an_idle_player_leaves_the_penholder_on_the_course_of_the_record() -> None:
    case = cast_of(DPRK, "CHN").case
    game, state = start(case)
    talked = after(game, state, to.Consult("USA", "law"), to.EndTurn())
    assert not talked.state.touched
    assert until_called(game, talked.state).text == case.tabled()


def test_once_the_player_acts_the_penholder_looks_for_votes() -> None:
    case = cast_of(DPRK, "CHN").case
    game, state = start(case)
    proposed = after(game, state, to.Propose("humanitarian", "stronger")).state
    assert proposed.touched
    ended = until_called(game, proposed)
    assert ended.turn == case.turns


def test_a_rival_draft_is_voted_on_where_the_first_fails() -> None:
    case = cast_of("syria-jim-2017", "RUS").case if "syria-jim-2017" in negotiable() else None
    if case is None:
        pytest.skip("the case of the Mechanism is not shipped")
    game, state = start(case)
    tabled = after(game, state, to.TableRival("S/2017/968"))
    assert ev.RivalTabled("S/2017/968") in tabled.happened
    voted = after(game, until_called(game, tabled.state), to.CastVote(Vote.AGAINST))
    assert sum(isinstance(each, ev.VoteHeld) for each in voted.happened) == 2
    unknown = in_order(case, state, to.TableRival("S/2017/1"))
    assert unknown == say("against-no-rival", draft="S/2017/1")
    own = in_order(case, state, to.TableRival("S/2017/962"))
    assert own == say("against-own-draft")


def test_members_propose_what_would_bring_them_nearer_and_say_what_they_cannot_support() -> None:
    case = cast_of(DPRK).case
    game, state = start(case)
    outlook = shown(game, state)
    wanted = {case.delegations[each.place].code: each for each in proposals(outlook)}
    russia = wanted["RUS"]
    assert case.clauses[0][russia.clause].id == "sanctions"
    assert proposal_of_the_turn(game, state) in proposals(outlook)
    assert [case.delegations[each.place].code for each in warnings(outlook)] == ["RUS"]
