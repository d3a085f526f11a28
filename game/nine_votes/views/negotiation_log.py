"""The log of a negotiation: every move and what came of it, in sentences, day by day."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from nine_votes.council.members import the_members
from nine_votes.council.messages import Said, say
from nine_votes.delegations.cases import Case, wordings
from nine_votes.delegations.happenings import Happening, TrustMoved, TurnBegan
from nine_votes.delegations.moves import CHAPTER_TURNS
from nine_votes.delegations.state import State
from nine_votes.delegations.voices import proposal_of_the_turn, shown, warnings
from nine_votes.phrases.delegations import warning_sentence
from nine_votes.phrases.delegations_course import happening_sentence
from nine_votes.phrases.negotiation import WON_TIME, proposal_sentence
from nine_votes.phrases.negotiation_moves import move_label
from nine_votes.sitting.negotiation import Negotiation


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


def day_of(case: Case, state: State) -> str:
    """Return what the day of a turn is called; a case names none after a stopgap."""
    return case.timing.turns[state.turn - 1] if state.chapter == 1 else WON_TIME


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
        yield proposal_sentence(code, wordings(clause)[proposal.option].label, case)


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
