"""The three steps of a debrief as they are shown: rolls and hurdles, ways and other rules."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from nine_votes.analysis.pivots import Moves
from nine_votes.council.charter import NAMES
from nine_votes.council.decision import decide, veto_held
from nine_votes.council.majorities import majority_for
from nine_votes.council.outcomes import Decision, Outcome
from nine_votes.council.voting import Vote, named_ballot
from nine_votes.phrases import debrief_shown as words, pivots as pivot_words
from nine_votes.phrases.announcement import groups
from nine_votes.phrases.comparison import summary
from nine_votes.phrases.result import HEAD, blocked, stopped
from nine_votes.phrases.window import VOTE_LABELS
from nine_votes.phrases.words import counts, named
from nine_votes.views.chamber import ChamberView, Mark, SeatView
from nine_votes.views.debriefing import Debriefing
from nine_votes.views.open_table import chamber
from nine_votes.views.reform import CHARTER, MORE, Reform
from nine_votes.views.rules import seated_under
from nine_votes.words.resolver import in_words


class Roll(NamedTuple):
    """Who voted in one way."""

    mark: Mark
    label: str
    seats: tuple[SeatView, ...]


class Hurdle(NamedTuple):
    """A hurdle: what it asks for, and whether it was cleared; None where it was not asked about.

    `seats` are those whose votes it is about, where these are few.
    """

    name: str
    title: str
    figure: str
    verdict: str
    cleared: bool | None
    seats: tuple[SeatView, ...] = ()


class Way(NamedTuple):
    """One smallest set of votes that would have turned the question.

    `marked` are the members of it with the word on their card, `instead` how each votes then.
    """

    nth: str
    sentence: str
    marked: Mapping[str, str]
    instead: Mapping[str, Mark]


class BesideRecord(NamedTuple):
    """The votes beside those of the record, and what became of each."""

    heading: str
    ends: tuple[str, str]
    lines: tuple[str, ...]
    seats: tuple[SeatView, ...]


def rolls(debriefing: Debriefing) -> tuple[Roll, ...]:
    """Return who voted how, in the order in which hands are called."""
    seats = {seat.code: seat for seat in debriefing.view.seats}
    cast = tuple(debriefing.table.ballot.items())
    return tuple(
        Roll(Mark(vote), VOTE_LABELS[vote], tuple(seats[code] for code in codes))
        for vote, codes in groups(cast)
    )


def hurdles(debriefing: Debriefing) -> tuple[Hurdle, ...]:
    """Return the hurdles that there are under the rule of the vote."""
    decision, rules = debriefing.found.decision, debriefing.rules
    first = Hurdle(
        words.FIRST_HURDLE,
        words.first_hurdle(rules, decision.required),
        words.of_needed(decision),
        words.how_far(decision),
        _first_cleared(decision),
    )
    return (first,) if rules.unanimity else (first, _second(debriefing, decision))


def _first_cleared(decision: Decision) -> bool:
    reached = decision.tally.in_favour >= decision.required
    return reached and decision.outcome is not Outcome.NOT_UNANIMOUS


def _second(debriefing: Debriefing, decision: Decision) -> Hurdle:
    held = debriefing.held
    question, rules, permanent = held.question, held.rules, held.council.permanent
    seats = tuple(seat for seat in debriefing.view.seats if seat.code in permanent)
    name, title = words.SECOND_HURDLE, words.second_hurdle(rules)
    if not (majority_for(question).concurrence and veto_held(question, rules)):
        return Hurdle(name, words.NO_SECOND, "", words.ONE_VOTE_EACH, None, seats)
    if decision.tally.in_favour < decision.required:
        return Hurdle(name, title, "", words.too_few(decision.required), None, seats)
    if stopped(decision):
        who = blocked(held.ballot, decision, held.council)
        return Hurdle(name, title, "", words.not_cleared(in_words(who)), cleared=False, seats=seats)
    return Hurdle(name, title, "", words.NOBODY_BLOCKED, cleared=True, seats=seats)


def choices(debriefing: Debriefing) -> tuple[str, ...]:
    """Return what each permanent member's vote did, and which did nothing by itself."""
    rules, council = debriefing.rules, debriefing.council
    return tuple(map(in_words, pivot_words.choice_sentences(debriefing.found, rules, council)))


def took(debriefing: Debriefing) -> str:
    """Return how many votes together it would have taken."""
    return in_words(pivot_words.how_many_took(debriefing.found))


def distances(debriefing: Debriefing) -> tuple[str, ...]:
    """Return how near it was, and who could have stopped it."""
    found, rules, council = debriefing.found, debriefing.rules, debriefing.council
    return (
        in_words(pivot_words.distance(found, rules)),
        in_words(pivot_words.blocker_sentence(found, rules, council)),
    )


def ways(debriefing: Debriefing) -> tuple[Way, ...]:
    """Return the smallest sets of votes that would have turned it, none where nothing could."""
    sets = debriefing.found.sets
    return tuple(_way(debriefing, moves, nth, len(sets)) for nth, moves in enumerate(sets, 1))


def _way(debriefing: Debriefing, moves: Moves, nth: int, of: int) -> Way:
    ballot, council = debriefing.held.ballot, debriefing.held.council
    phrase = in_words(pivot_words.moves_phrase(moves, ballot, council))
    sentence = words.would_have(in_words(pivot_words.turned(debriefing.found)), phrase)
    alone = len(moves) == 1
    marked = {
        code: words.one_of(move.number, len(move.codes), alone=alone)
        for move in moves
        for code in move.codes
    }
    instead = {code: _least(move.instead) for move in moves for code in move.codes}
    return Way(words.nth_way(nth, of), sentence, marked, instead)


def _least(instead: Sequence[Vote]) -> Mark:
    """Return the vote to show of those that would do: to abstain, where that is enough."""
    return Mark(Vote.ABSTAINING if Vote.ABSTAINING in instead else instead[0])


def room_rule(debriefing: Debriefing) -> Reform:
    """Return the rule that the votes were counted by, as one in which things can be changed."""
    key = debriefing.rules.key
    return Reform(key if key in NAMES else CHARTER)


def needed_options(debriefing: Debriefing) -> tuple[tuple[str, str], ...]:
    """Return how many votes may be needed, by what is added to the number that is."""
    required = debriefing.rules.required
    return tuple((str(more), str(required + more)) for more in MORE)


def counted_under(debriefing: Debriefing, reform: Reform) -> ChamberView:
    """Return the chamber with the same votes counted under another rule."""
    name = reform.named(debriefing.held.day, debriefing.council.size)
    return chamber(*seated_under(name, debriefing.setting, debriefing.table))


def under_every_rule(debriefing: Debriefing) -> str:
    """Return under how many of the rule sets it is carried."""
    return in_words(summary(debriefing.under))


def beside_record(debriefing: Debriefing) -> BesideRecord | None:
    """Return the votes beside those of the record, where every vote of it is known."""
    put, here = debriefing.setting.put, debriefing.table.ballot
    if put.record is None:
        return None
    recorded = decide(put.question, named_ballot(put.council, put.record), put.rules)
    differing = [code for code in here if here[code] is not put.record[code]]
    scenario = debriefing.setting.scenario
    record = words.the_record(invented=scenario is not None and scenario.invented)
    return BesideRecord(
        words.as_recorded(len(differing), record),
        _ends(debriefing.found.decision, recorded, record),
        tuple(
            words.beside_line(named(code, put.council), here[code], put.record[code])
            for code in differing
        ),
        debriefing.view.seats,
    )


def _ends(here: Decision, recorded: Decision, record: str) -> tuple[str, str]:
    return (
        words.ended_here(in_words(HEAD(here.outcome)), counts(here.tally)),
        words.ended_in(record, in_words(HEAD(recorded.outcome)), counts(recorded.tally)),
    )
