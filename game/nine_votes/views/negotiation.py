"""A negotiation as plain values for any front end: the screen that is played from.

`negotiation_view` is the whole screen; the moves are in `negotiation_moves.offered_moves`, one
delegation in `negotiation_drawer.drawer`, the vote in `negotiation_vote`, and what is looked back
on in `negotiation_debrief`. All of them show no more than the level allows (`sight`).
"""

from collections.abc import Callable
from enum import StrEnum
from functools import partial
from typing import NamedTuple

from nine_votes.council.messages import Said
from nine_votes.delegations.cases import NOT_CONSULTED, RUSHED, Case, wordings
from nine_votes.delegations.minds import Mind
from nine_votes.delegations.state import POINTS_A_TURN, ROUNDS_THAT_CALM, State, seen
from nine_votes.delegations.tags import meets
from nine_votes.phrases import negotiation as words
from nine_votes.phrases.delegations_course import HOW_ENDED
from nine_votes.phrases.papers import as_typed
from nine_votes.phrases.words import VOTE_WORDS, long_date
from nine_votes.scenarios.scenario import Scenario
from nine_votes.sitting.course import Course
from nine_votes.sitting.negotiation import Negotiation
from nine_votes.views.negotiation_log import LogEntry, day_of, log, said_now, turns_before
from nine_votes.views.negotiation_seats import (
    HurdlesView,
    SeatForecast,
    hurdles_view,
    seat_forecasts,
)
from nine_votes.views.negotiation_text import ClauseCard, clause_cards


class Awaited(StrEnum):
    """What the player is asked for: a move, its vote, whether to go on, or nothing any more."""

    TALKS = "talks"
    CALLED = "called"
    EXTENDED = "extended"
    OVER = "over"


class Clock(NamedTuple):
    """The time. `label` names the day, `left` says how many turns are left.

    `rushed` and `not_consulted` are said while they hold; `lapses` is what the end of time ends.
    """

    turn: int
    turns: int
    line: str
    label: str
    left: str
    rushed: str
    not_consulted: str
    lapses: str


class Resources(NamedTuple):
    """What the player has to spend, and what it has promised."""

    points: int
    most_points: int
    points_line: str
    favours: int
    favours_line: str
    promises: tuple[str, ...]


class CableLine(NamedTuple):
    """A thing that the player may not agree to; `crossed` says whether the text does it now."""

    text: str
    own_line: bool
    crossed: bool


class Cable(NamedTuple):
    """What the player's capital asks of it: the card of its seat, and what it may not agree to."""

    heading: str
    wants: str
    lines: tuple[CableLine, ...]
    note: str


class NegotiationView(NamedTuple):
    """The screen that a negotiation is played from."""

    title: str
    about: str
    seed: str
    without: str
    awaited: Awaited
    clock: Clock
    resources: Resources
    cable: Cable
    sponsors: str
    clauses: tuple[ClauseCard, ...]
    hurdles: HurdlesView
    seats: tuple[SeatForecast, ...]
    said: tuple[Said, ...]
    log: tuple[LogEntry, ...]
    ending: Said


def negotiation_view(course: Course) -> NegotiationView:
    """Return the screen of the negotiation that a sitting carries; ValueError where it has none."""
    negotiation = course.negotiation
    if negotiation is None:
        raise ValueError("This sitting has no negotiation to show.")
    case, state = negotiation.case, negotiation.state
    sponsors = [d.code for place, d in enumerate(case.delegations) if place in state.sponsors]
    return NegotiationView(
        as_typed(course.scenario.title),
        words.about_line(negotiation.seat, negotiation.level, case),
        words.seed_line(negotiation.seed),
        words.without_line(negotiation.without, negotiation.cast.case),
        awaited(negotiation),
        clock(negotiation, course.scenario),
        resources(negotiation),
        cable(negotiation),
        words.sponsors_line(sponsors, case) if sponsors else "",
        clause_cards(negotiation),
        hurdles_view(negotiation),
        seat_forecasts(negotiation),
        said_now(negotiation),
        log(negotiation),
        HOW_ENDED(state.result.ending) if state.result else "",
    )


def awaited(negotiation: Negotiation) -> Awaited:
    """Return what the player is asked for now."""
    if negotiation.extended:
        return Awaited.EXTENDED
    if negotiation.over:
        return Awaited.OVER
    return Awaited.CALLED if negotiation.state.called else Awaited.TALKS


def clock(negotiation: Negotiation, scenario: Scenario) -> Clock:
    """Return the time, and what hangs on it."""
    case, state = negotiation.case, negotiation.state
    mask, bits = seen(case, state), case.tags.bits
    rushed = bool(mask & bits[RUSHED]) and case.timing.calm_turn <= case.turns
    before = turns_before(case, state)
    return Clock(
        state.turn,
        case.turns,
        words.turn_line(state.turn - before, case.turns - before, state.chapter),
        day_of(case, state),
        words.left_line(case.turns - state.turn),
        _rushed(case, state) if rushed else "",
        words.NOT_CONSULTED if mask & bits[NOT_CONSULTED] else "",
        _lapses(scenario) if state.chapter == 1 else "",
    )


def _rushed(case: Case, state: State) -> str:
    """Return until when a vote is rushed, and what would calm it."""
    calm = case.timing.calm_turn
    day = case.timing.turns[calm - 1] if state.chapter == 1 else ""
    until = words.nth_turn(calm - turns_before(case, state), day)
    return words.rushed_line(until, ROUNDS_THAT_CALM - state.rounds)


def _lapses(scenario: Scenario) -> str:
    stays = [as_typed(part.name) for part in scenario.mandate if not part.expires]
    return " ".join(filter(None, (what_runs_out(scenario), words.stays_line(stays))))


def what_runs_out(scenario: Scenario) -> str:
    """Return what ends, and when, unless it is renewed."""
    parts = [(as_typed(part.name), part.expires) for part in scenario.mandate]
    return words.lapses_line([f"{name} ({long_date(day)})" for name, day in parts if day])


def resources(negotiation: Negotiation) -> Resources:
    """Return what the player has to spend, and what it has promised."""
    case, state = negotiation.case, negotiation.state
    return Resources(
        state.points,
        POINTS_A_TURN,
        words.points_line(state.points, POINTS_A_TURN),
        state.capital,
        words.capital_line(state.capital, case.capital),
        tuple(_promises(case, state)),
    )


def _promises(case: Case, state: State) -> list[str]:
    made = [deal for deal in case.deals if deal.id in state.struck]
    promises = [words.promised_line(deal.to, deal.label, case) for deal in made]
    if state.pledge is not None:
        promises.append(words.pledged_line(VOTE_WORDS[state.pledge]))
    return promises


def cable(negotiation: Negotiation) -> Cable:
    """Return what the player's capital asks of it, its own red lines among it."""
    case, state = negotiation.case, negotiation.state
    delegation, mind = case.delegations[case.place], negotiation.game.world.minds[case.place]
    told = mind.variant.tell if mind.variant else None
    crossed = mind.crossed(state.text.mask)
    lines = []
    if case.seat == case.instructed:
        for each, ways in zip(case.instructions, case.forbidden, strict=True):
            barred = _barred(case, partial(meets, ways))
            text = words.barred_line(each.because, barred)
            lines.append(CableLine(text, False, meets(ways, state.text.mask)))
    for i, line in enumerate(delegation.red_lines):
        barred = _barred(case, partial(_crosses, mind, i))
        lines.append(CableLine(words.barred_line(line.because, barred), True, i in crossed))
    return Cable(
        words.THE_CABLE,
        words.instructed_line(delegation.wants or _speaks(negotiation), told),
        tuple(lines),
        _note(negotiation, lines),
    )


def _speaks(negotiation: Negotiation) -> str:
    """Return for whom the player speaks, where its seat has no card and there is a why."""
    case = negotiation.case
    why = case.delegations[case.place].why
    return words.speaks_line(case.seat, why, case) if why else ""


def _barred(case: Case, crosses: Callable[[int], bool]) -> list[str]:
    """Return the wordings of which each by itself makes the text, as tabled, cross a line."""
    tabled = case.tabled()
    if crosses(tabled.mask):
        return []
    return [
        wording.label
        for place, clause in enumerate(case.clauses[0])
        for option, wording in enumerate(wordings(clause))
        if crosses(case.amended(tabled, place, option).mask)
    ]


def _crosses(mind: Mind, line: int, mask: int) -> bool:
    return line in mind.crossed(mask)


def _note(negotiation: Negotiation, lines: list[CableLine]) -> str:
    if negotiation.state.freed:
        return words.FREED
    if not lines:
        return words.NOTHING_FORBIDDEN
    own_alone = all(line.own_line for line in lines)
    return words.NO_INSTRUCTIONS if own_alone else words.cable_price()
