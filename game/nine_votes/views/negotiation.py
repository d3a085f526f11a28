"""A negotiation as plain values for any front end: its log, and the screen that is played from.

`negotiation_view` is the whole screen; the moves are in `negotiation_moves.offered_moves`, one
delegation in `negotiation_seats.drawer`, the vote in `negotiation_vote`, and what is looked back
on in `negotiation_debrief`. All of them show no more than the level allows (`sight_of`).
"""

from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from functools import partial
from itertools import groupby
from typing import NamedTuple

from nine_votes.council.members import the_member, the_members
from nine_votes.council.messages import Message, Said, say
from nine_votes.council.voting import VOTE
from nine_votes.delegations.cases import NOT_CONSULTED, RUSHED, Case, wordings
from nine_votes.delegations.conditions import meets
from nine_votes.delegations.delegation import Mind
from nine_votes.delegations.forecasts import proposal_of_the_turn, shown, warnings
from nine_votes.delegations.happenings import Happening, TrustMoved, TurnBegan
from nine_votes.delegations.moves import CABLE, CHAPTER_TURNS
from nine_votes.delegations.state import POINTS_A_TURN, ROUNDS_THAT_CALM, State, seen
from nine_votes.phrases.delegations import HOW_ENDED, happening_sentence, warning_sentence
from nine_votes.phrases.negotiation import about, in_a_row, move_label, without_line
from nine_votes.phrases.papers import as_typed
from nine_votes.scenarios.scenario import Scenario
from nine_votes.sitting.course import Course
from nine_votes.sitting.negotiation import Negotiation
from nine_votes.views.negotiation_moves import ClauseCard, clause_cards
from nine_votes.views.negotiation_seats import (
    HurdlesView,
    SeatForecast,
    hurdles_view,
    seat_forecasts,
)


class LogEntry(NamedTuple):
    """A move and what happened; `move` is empty at the beginning. `number` counts moves from 1."""

    number: int
    day: Said
    move: Said
    lines: tuple[Said, ...]


def log(negotiation: Negotiation) -> tuple[LogEntry, ...]:
    case, entries = negotiation.case, []
    day = day_of(case, negotiation.steps[0].state)
    proposal: Said | None = None
    for number, made in enumerate(negotiation.steps):
        label = move_label(made.move, case) if made.move else ""
        lines = list(told(_dated(made.happened, made.state), case))
        if number == 0 or any(isinstance(each, TurnBegan) for each in made.happened):
            before, proposal = proposal, next(proposed(negotiation, made.state), None)
            lines += [proposal] if proposal and proposal != before else []
        entries.append(LogEntry(number, day, label, tuple(lines)))
        day = day_of(case, made.state)
    return tuple(entries)


def day_of(case: Case, state: State) -> Said:
    """Return what the day of a turn is called; a case names none after a stopgap."""
    return case.timing.turns[state.turn - 1] if state.chapter == 1 else say("talks-won-time")


def turns_before(case: Case, state: State) -> int:
    """Return how many turns come before the first: some, where a stopgap has won but a few."""
    return 0 if state.chapter == 1 else max(0, case.turns - CHAPTER_TURNS)


def _dated(happened: Iterable[Happening], state: State) -> Iterator[Happening]:
    """Yield what happened, without days that were before a stopgap."""
    for each in happened:
        if state.chapter == 1 or not isinstance(each, TurnBegan):
            yield each


def told(happened: Iterable[Happening], case: Case) -> Iterator[Said]:
    """Yield what happened, sentence by sentence; whose trust moved alike stands in one."""
    for kind, group in groupby(happened, key=_alike):
        each = list(group)
        if kind is None:
            yield from (happening_sentence(one, case) for one in each)
        else:
            codes = [one.member for one in each if isinstance(one, TrustMoved)]
            yield say("happened-trust-moved", member=the_members(codes, case.council), more=kind)


def _alike(happening: Happening) -> bool | None:
    """Say whether trust was won or lost, or None where something else happened."""
    return happening.points > 0 if isinstance(happening, TrustMoved) else None


def proposed(negotiation: Negotiation, state: State) -> Iterator[Said]:
    """Yield what a delegation proposes on the turn that stands, if any does."""
    proposal = None
    if state.result is None and not state.text.rollover:
        proposal = proposal_of_the_turn(negotiation.game, state)
    if proposal is not None:
        case = negotiation.case
        clause = case.clauses[state.text.draft][proposal.clause]
        code = case.delegations[proposal.place].code
        who, label = case.council.member(code), wordings(clause)[proposal.option].label
        yield say("talks-proposal", who=who, wording=label)


def said_now(negotiation: Negotiation) -> tuple[Said, ...]:
    """Return what delegations say of the text as it stands: what they propose, and cannot support.

    They speak of what they show; of a private instruction nobody speaks unasked.
    """
    state, case = negotiation.state, negotiation.case
    if negotiation.over:
        return ()
    objecting = warnings(shown(negotiation.game, state))
    said = [warning_sentence(each, case, state.text) for each in objecting]
    return (*proposed(negotiation, state), *said)


class Awaited(StrEnum):
    """What the player is asked for: a move, its vote, whether to go on, or nothing any more."""

    TALKS = "talks"
    CALLED = "called"
    EXTENDED = "extended"
    OVER = "over"


class Clock(NamedTuple):
    """The time. `label` names the day with what it brings, `left` says how many turns are left.

    `rushed` and `not_consulted` are said while they hold; `lapses` is what the end of time ends.
    """

    turn: int
    turns: int
    line: Message
    label: Said
    day: Said
    left: Message
    rushed: Said
    not_consulted: Said
    lapses: Said


class Resources(NamedTuple):
    points: int
    most_points: int
    points_line: Message
    favours: int
    favours_line: Message
    promises: tuple[Message, ...]


class CableLine(NamedTuple):
    """A thing that the player may not agree to; `crossed` says whether the text does it now.

    `barred` are the single wordings that it rules out.
    """

    because: str
    barred: tuple[str, ...]
    own_line: bool
    crossed: bool


class Cable(NamedTuple):
    """What the player's capital asks of it: the card of its seat, and what it may not agree to."""

    wants: Said
    lines: tuple[CableLine, ...]
    note: Message


class NegotiationView(NamedTuple):
    title: str
    about: Message
    seed: Message
    without: Said
    awaited: Awaited
    clock: Clock
    resources: Resources
    cable: Cable
    sponsors: Said
    clauses: tuple[ClauseCard, ...]
    hurdles: HurdlesView
    seats: tuple[SeatForecast, ...]
    said: tuple[Said, ...]
    log: tuple[LogEntry, ...]
    ending: Said


def negotiation_view(course: Course) -> NegotiationView:
    negotiation = course.negotiation
    if negotiation is None:
        raise ValueError("This sitting has no negotiation to show.")
    case, state = negotiation.case, negotiation.state
    sponsors = [d.code for place, d in enumerate(case.delegations) if place in state.sponsors]
    return NegotiationView(
        as_typed(course.scenario.title),
        say("talks-about", **about(negotiation)),
        say("talks-seed", seed=negotiation.seed),
        without_line(negotiation),
        awaited(negotiation),
        clock(negotiation, course.scenario),
        resources(negotiation),
        cable(negotiation),
        say("talks-sponsors", who=the_members(sponsors, case.council)) if sponsors else "",
        clause_cards(negotiation),
        hurdles_view(negotiation),
        seat_forecasts(negotiation),
        said_now(negotiation),
        log(negotiation),
        HOW_ENDED(state.result.ending) if state.result else "",
    )


def awaited(negotiation: Negotiation) -> Awaited:
    if negotiation.extended:
        return Awaited.EXTENDED
    if negotiation.over:
        return Awaited.OVER
    return Awaited.CALLED if negotiation.state.called else Awaited.TALKS


def clock(negotiation: Negotiation, scenario: Scenario) -> Clock:
    case, state = negotiation.case, negotiation.state
    mask, bits = seen(case, state), case.tags.bits
    rushed = bool(mask & bits[RUSHED]) and case.timing.calm_turn <= case.turns
    before = turns_before(case, state)
    return Clock(
        state.turn,
        case.turns,
        say(
            "talks-turn",
            extra=state.chapter > 1,
            turn=state.turn - before,
            turns=case.turns - before,
        ),
        day_of(case, state),
        case.timing.day(state.turn) if state.chapter == 1 else day_of(case, state),
        say("talks-left", left=case.turns - state.turn),
        _rushed(case, state) if rushed else "",
        say("talks-not-consulted") if mask & bits[NOT_CONSULTED] else "",
        _lapses(scenario) if state.chapter == 1 else "",
    )


def _rushed(case: Case, state: State) -> Message:
    """Return until when a vote is rushed, and what would calm it."""
    calm = case.timing.calm_turn
    day = case.timing.turns[calm - 1] if state.chapter == 1 else ""
    turn = calm - turns_before(case, state)
    until = (
        say("talks-on-turn", turn=turn, day=day) if day else say("talks-on-extra-turn", turn=turn)
    )
    return say("talks-rushed", until=until, rounds=ROUNDS_THAT_CALM - state.rounds)


def _lapses(scenario: Scenario) -> Said:
    what = tuple(as_typed(part.name) for part in scenario.mandate if not part.expires)
    return in_a_row(what_runs_out(scenario), say("talks-stays", what=what) if what else "")


def what_runs_out(scenario: Scenario) -> Said:
    """Return what ends, and when, unless it is renewed; nothing where nothing does."""
    what = tuple(
        say("talks-part", name=as_typed(part.name), day=part.expires)
        for part in scenario.mandate
        if part.expires
    )
    return say("talks-runs-out", what=what) if what else ""


def resources(negotiation: Negotiation) -> Resources:
    case, state = negotiation.case, negotiation.state
    return Resources(
        state.points,
        POINTS_A_TURN,
        say("talks-points", points=state.points, most=POINTS_A_TURN),
        state.capital,
        say("talks-favours", left=state.capital, all=case.capital),
        tuple(_promises(case, state)),
    )


def _promises(case: Case, state: State) -> list[Message]:
    made = [deal for deal in case.deals if deal.id in state.struck]
    promises = [
        say("talks-promised", to=the_member(deal.to, case.council), deal=deal.label)
        for deal in made
    ]
    if state.pledge is not None:
        promises.append(say("talks-pledged", vote=VOTE(state.pledge)))
    return promises


def cable(negotiation: Negotiation) -> Cable:
    case, state = negotiation.case, negotiation.state
    delegation, mind = case.delegations[case.place], negotiation.game.world.minds[case.place]
    told = mind.variant.tell if mind.variant else None
    crossed = mind.crossed(state.text.mask)
    lines = []
    if case.seat == case.instructed:
        for each, ways in zip(case.instructions, case.forbidden, strict=True):
            barred = _barred(case, partial(meets, ways))
            lines.append(CableLine(each.because, barred, False, meets(ways, state.text.mask)))
    for i, line in enumerate(delegation.red_lines):
        barred = _barred(case, partial(_crosses, mind, i))
        lines.append(CableLine(line.because, barred, True, i in crossed))
    wants = delegation.needs or _speaks(case)
    said = in_a_row(wants, say("talks-told", tell=told) if told else "")
    return Cable(said, tuple(lines), _note(negotiation, lines))


def _speaks(case: Case) -> Said:
    """Return for whom the player speaks, where its seat has no card and there is a why."""
    why = case.delegations[case.place].why
    return say("talks-speaks-for", seat=case.council.member(case.seat), why=why) if why else ""


def _barred(case: Case, crosses: Callable[[int], bool]) -> tuple[str, ...]:
    """Return the wordings of which each by itself makes the text, as tabled, cross a line."""
    tabled = case.tabled()
    if crosses(tabled.mask):
        return ()
    return tuple(
        wording.label
        for place, clause in enumerate(case.clauses[0])
        for option, wording in enumerate(wordings(clause))
        if crosses(case.amended(tabled, place, option).mask)
    )


def _crosses(mind: Mind, line: int, mask: int) -> bool:
    return line in mind.crossed(mask)


def _note(negotiation: Negotiation, lines: list[CableLine]) -> Message:
    if negotiation.state.freed:
        return say("talks-freed")
    if not lines:
        return say("talks-nothing-forbidden")
    own_alone = all(line.own_line for line in lines)
    return say("talks-no-instructions") if own_alone else cable_price()


def cable_price() -> Message:
    """Return what a cable to the own capital costs and what it depends on."""
    return say("talks-cable-price", favours=CABLE)
