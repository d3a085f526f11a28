"""The three steps of a debrief as they are shown: rolls and hurdles, ways and other rules."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from nine_votes.analysis.pivots import Move, Moves
from nine_votes.council.charter import NAMES, RuleSet
from nine_votes.council.decision import decide, veto_held
from nine_votes.council.majorities import majority_for
from nine_votes.council.members import the_member
from nine_votes.council.messages import Message, Said, say
from nine_votes.council.outcomes import Decision, Outcome
from nine_votes.council.voting import VOTE, Vote, named_ballot
from nine_votes.phrases.announcement import groups
from nine_votes.phrases.pivots import blocker_sentence, choice_sentences, distance, moves_phrase
from nine_votes.phrases.result import HEAD, blocked, stopped
from nine_votes.views.chamber import ChamberView, Mark, SeatView
from nine_votes.views.debriefing import Debriefing
from nine_votes.views.open_table import chamber
from nine_votes.views.reform import CHARTER, MORE, Reform
from nine_votes.views.rules import seated_under


class Roll(NamedTuple):
    """Who voted in one way."""

    vote: Vote
    seats: tuple[SeatView, ...]


class Hurdle(NamedTuple):
    """A hurdle: what it asks for, and whether it was cleared; None where it was not asked about.

    `seats` are those whose votes it is about, where these are few.
    """

    name: Message
    title: Message
    figure: Said
    verdict: Message
    cleared: bool | None
    seats: tuple[SeatView, ...] = ()


class Way(NamedTuple):
    """One smallest set of votes that would have turned the question.

    `marked` are the members of it with the word on their card, `instead` how each votes then.
    """

    sentence: Message
    marked: Mapping[str, Message]
    instead: Mapping[str, Mark]


class BesideRecord(NamedTuple):
    """The votes beside those of the record, and what became of each."""

    heading: Message
    ends: tuple[Message, Message]
    lines: tuple[Message, ...]


def rolls(debriefing: Debriefing) -> tuple[Roll, ...]:
    """Return who voted how, in the order in which hands are called."""
    seats = {seat.code: seat for seat in debriefing.view.seats}
    cast = tuple(debriefing.table.ballot.items())
    return tuple(Roll(vote, tuple(seats[code] for code in codes)) for vote, codes in groups(cast))


def hurdles(debriefing: Debriefing) -> tuple[Hurdle, ...]:
    """Return the hurdles that there are under the rule of the vote."""
    decision, rules = debriefing.found.decision, debriefing.rules
    favour, required = decision.tally.in_favour, decision.required
    title = say("debrief-votes-in-favour", required=required)
    first = Hurdle(
        say("debrief-first"),
        say("debrief-all-in-favour") if rules.unanimity else title,
        say("debrief-in-favour", in_favour=favour, required=required),
        _how_far(decision),
        favour >= required and decision.outcome is not Outcome.NOT_UNANIMOUS,
    )
    return (first,) if rules.unanimity else (first, _second(debriefing, decision))


def _how_far(decision: Decision) -> Message:
    """Return by how much the first hurdle was cleared or missed."""
    if decision.outcome is Outcome.NOT_UNANIMOUS:
        return say("debrief-not-unanimous")
    over = decision.tally.in_favour - decision.required
    if over < 0:
        return say("debrief-short", missing=-over)
    if over:
        return say("debrief-over", over=over)
    return say("debrief-exactly", required=decision.required)


def _second(debriefing: Debriefing, decision: Decision) -> Hurdle:
    held, required = debriefing.held, decision.required
    question, rules, permanent = held.question, held.rules, held.council.permanent
    seats = tuple(seat for seat in debriefing.view.seats if seat.code in permanent)
    title, cleared = _nobody_blocks(rules), None
    if not (majority_for(question).concurrence and veto_held(question, rules)):
        title, verdict = say("debrief-no-veto-here"), say("debrief-like-any-other")
    elif decision.tally.in_favour < required:
        verdict = say("debrief-not-asked", required=required)
    elif stopped(decision):
        cleared = False
        verdict = say("debrief-blocked", who=blocked(held.ballot, decision, held.council))
    else:
        cleared, verdict = True, say("debrief-not-blocked")
    return Hurdle(say("debrief-second"), title, "", verdict, cleared, seats)


def _nobody_blocks(rules: RuleSet) -> Message:
    """Return what the second hurdle asks for, in general."""
    needed = rules.vetoes_needed
    if rules.blocks == {Vote.AGAINST}:
        return say("debrief-fewer-against", needed=needed)
    if Vote.ABSTAINING not in rules.blocks:
        return say("debrief-fewer-against-or-absent", needed=needed)
    if Vote.ABSENT in rules.blocks:
        return say("debrief-fewer-not-in-favour", needed=needed)
    return say("debrief-fewer-held-back", needed=needed)


def choices(debriefing: Debriefing) -> tuple[Message, ...]:
    """Return what each permanent member's vote did, and which did nothing by itself."""
    return tuple(choice_sentences(debriefing.found, debriefing.rules, debriefing.council))


def distances(debriefing: Debriefing) -> tuple[Message, Message]:
    """Return how near it was, and who could have stopped it."""
    found, rules = debriefing.found, debriefing.rules
    return distance(found, rules), blocker_sentence(found, rules, debriefing.council)


def ways(debriefing: Debriefing) -> tuple[Way, ...]:
    """Return the smallest sets of votes that would have turned it, none where nothing could."""
    return tuple(_way(debriefing, moves) for moves in debriefing.found.sets)


def _way(debriefing: Debriefing, moves: Moves) -> Way:
    had = moves_phrase(moves, debriefing.held.ballot, debriefing.held.council)
    return Way(
        say("debrief-would-have", carried=debriefing.found.carried, moves=had),
        {code: _pill(move, alone=len(moves) == 1) for move in moves for code in move.codes},
        {code: _least(move.instead) for move in moves for code in move.codes},
    )


def _pill(move: Move, *, alone: bool) -> Message:
    """Return the word on the card of a member whose vote would have turned it."""
    members = len(move.codes)
    if members > move.number:
        return say("debrief-pill-some", number=move.number, members=members)
    if members > 1:
        return say("debrief-pill-all", members=members)
    return say("debrief-pill-alone") if alone else say("debrief-pill-this")


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


def beside_record(debriefing: Debriefing) -> BesideRecord | None:
    """Return the votes beside those of the record, where every vote of it is known."""
    put, here = debriefing.setting.put, debriefing.table.ballot
    if put.record is None:
        return None
    decision = debriefing.found.decision
    recorded = decide(put.question, named_ballot(put.council, put.record), put.rules)
    differing = [code for code in here if here[code] is not put.record[code]]
    scenario = debriefing.setting.scenario
    invented = scenario is not None and scenario.invented
    there = {"head": HEAD(recorded.outcome), **recorded.tally._asdict()}
    return BesideRecord(
        say("debrief-as-recorded", votes=len(differing), invented=invented),
        (
            say("debrief-ended-here", head=HEAD(decision.outcome), **decision.tally._asdict()),
            say("debrief-ended-there", invented=invented, **there),
        ),
        tuple(
            say(
                "debrief-beside",
                who=the_member(code, put.council),
                here=VOTE(here[code]),
                there=VOTE(put.record[code]),
            )
            for code in differing
        ),
    )
