"""What is looked back on once a negotiation has ended, as plain values, the total last."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from nine_votes.council.members import Member, the_member, the_members
from nine_votes.council.messages import Cases, Message, Said, say
from nine_votes.council.outcomes import Outcome
from nine_votes.council.voting import VOTE, Vote
from nine_votes.delegations.cases import Case, Text, wordings
from nine_votes.delegations.delegation import ABSTAINING, IN_FAVOUR, RANKED, Mind, PrivateVariant
from nine_votes.delegations.polls import hollow
from nine_votes.delegations.precedents import Precedent
from nine_votes.delegations.scores import (
    HOLLOW_AT_MOST,
    Parts,
    Score,
    given_away,
    score,
    turning_points,
)
from nine_votes.delegations.state import Ending, Result, State
from nine_votes.delegations.worlds import Level
from nine_votes.phrases.delegations import HOW_ENDED
from nine_votes.phrases.negotiation import (
    about,
    line_sentence,
    move_label,
    observers_line,
    rests_on,
    strength_line,
    without_line,
)
from nine_votes.sitting.negotiation import Negotiation
from nine_votes.sitting.steps import Asked
from nine_votes.views.negotiation import LogEntry, log
from nine_votes.views.negotiation_vote import ranks_voted
from nine_votes.views.text_debriefs import in_brief, negotiated_votes

COST = {
    Ending.TOO_FEW: say("bar-too-few"),
    Ending.LAPSED: say("bar-lapsed"),
    Ending.WITHDRAWN: say("bar-withdrawn"),
}
"""What an ending costs of the credit of whoever holds the pen."""


def reasons(negotiation: Negotiation, reached: Score) -> tuple[Message, ...]:
    """Return why each part is as it is, in the order of the parts; nothing while it goes on."""
    case, state, result = negotiation.case, negotiation.state, negotiation.state.result
    if result is None:
        return ()
    votes = result._replace(ranks=ranks_voted(negotiation))
    breadth = _breadth if case.holds_pen else _company
    held = tuple(_held_against(negotiation, result))
    return (
        _substance(case, state, result),
        _continuity(state, result, reached),
        breadth(case, votes),
        say("bar-held-against", what=held) if held else say("bar-nothing-against-you"),
        _economy(case, state),
    )


def _substance(case: Case, state: State, result: Result) -> Message:
    if result.outcome is not Outcome.ADOPTED:
        return say("bar-nothing-adopted")
    if state.text.rollover:
        return say("bar-of-the-stopgap")
    if not case.holds_pen:
        return say("bar-of-the-text")
    return say("bar-halved") if hollow(case, state) else _kept(case, state.text)


def _kept(case: Case, text: Text) -> Message:
    stand = [wording for _, wording in case.worded(text)]
    whole = sum(wording is not None and wording.worth >= 1 for wording in stand)
    if whole == len(stand):
        return say("bar-all-kept")
    return say("bar-kept", kept=whole, clauses=len(stand))


def _continuity(state: State, result: Result, reached: Score) -> Message:
    if result.outcome is Outcome.ADOPTED:
        lasts = say("bar-while-it-lasts")
        return lasts if state.text.rollover else say("bar-weakest-clause")
    if not reached.parts.continuity:
        return say("bar-nothing-goes-on")
    return say("bar-won-before") if state.chapter > 1 else say("bar-time-left")


def _without_a_vote(result: Result) -> Message:
    adopted = result.outcome is Outcome.ADOPTED
    return say("bar-nobody-objected") if adopted else say("bar-nobody-voted")


def _breadth(case: Case, result: Result) -> Message:
    if not result.ranks:
        return _without_a_vote(result)
    if result.outcome not in {Outcome.ADOPTED, Outcome.VETOED}:
        return say("bar-no-nine")
    ranked = zip(case.delegations, result.ranks, strict=True)
    abstaining = sum(each.veto and rank == ABSTAINING for each, rank in ranked)
    return say(
        "bar-carried",
        in_favour=result.ranks.count(IN_FAVOUR),
        members=case.size,
        abstaining=abstaining,
        in_vain=result.outcome is Outcome.VETOED,
    )


def _company(case: Case, result: Result) -> Message:
    if not result.ranks:
        return _without_a_vote(result)
    return say("bar-alike", others=result.ranks.count(result.ranks[case.place]) - 1)


def _held_against(negotiation: Negotiation, result: Result) -> Iterator[Message]:
    case, state = negotiation.case, negotiation.state
    if state.leaked:
        yield say("bar-leaked")
    if case.holds_pen and result.ending in COST:
        yield COST[result.ending]
    if case.holds_pen and result.ending is Ending.VETOED and given_away(case, state):
        yield say("bar-gave-away")
    if not result.ranks:
        return
    vote = RANKED[result.ranks[case.place]]
    if state.pledge is not None and vote is not state.pledge:
        yield say("bar-broke-word")
    if _crossed(negotiation, result.ranks[case.place]):
        yield say("bar-crossed")


def _crossed(negotiation: Negotiation, rank: int) -> bool:
    """Say whether the vote went against the player's red lines, or its instructions."""
    case, mask = negotiation.case, negotiation.state.text.mask
    mind = negotiation.game.world.minds[case.place]
    lines = () if case.holds_pen else mind.crossed(mask)
    if lines:
        return rank > min(mind.limits[line].rank for line in lines)
    return rank == IN_FAVOUR and case.forbids(case.seat, mask)


def _economy(case: Case, state: State) -> Message:
    others = [trust for place, trust in enumerate(state.trust) if place != case.place]
    trusting, wary = sum(t > 0 for t in others), sum(t < 0 for t in others)
    what = [say("bar-favours", left=state.capital, all=case.capital)]
    what += [say("bar-trusting", members=trusting)] if trusting else []
    what += [say("bar-wary", members=wary)] if wary else []
    return say("bar-left", what=tuple(what))


PART = Cases("hindsight-part", Parts._fields)
OF_THE_PEN = Cases("hindsight-pen", Parts._fields)
OF_A_SEAT = Cases("hindsight-seat", Parts._fields)

EXIT_QUESTIONS = (Asked.ONE_PERMANENT_AGAINST, Asked.EIGHT_IN_FAVOUR)
"""The two hurdles, asked once more on the way out."""


class ScoreBar(NamedTuple):
    """One of the five parts, from 0 to 1.

    `meaning` says what it measures, `why` why it is so long, `weight` what it counts for.
    """

    name: Message
    share: float
    meaning: Message
    why: Said
    weight: Message


class TurningPointView(NamedTuple):
    """A move that turned the game, by its number from 1, and how it ends without it."""

    number: int
    move: Said
    line: Message


class OpenedLine(NamedTuple):
    """A red line of the case, whoever's, with what it rests on.

    `without` is what `Sitting.negotiate` takes to play again without it, and `offer` says so.
    """

    code: str
    heading: str
    sentence: Said
    firmness: Said
    rests_on: Said
    observers: Said
    without: str
    offer: Message


class Beside(NamedTuple):
    """A member's vote beside the recorded one, None where none was cast."""

    member: Member
    yours: Vote | None
    recorded: Vote | None

    @property
    def differs(self) -> bool:
        return self.yours is not None and self.yours is not self.recorded


def vote_word(vote: Vote | None) -> Message:
    return VOTE(vote) if vote else say("hindsight-not-voted")


class NegotiationDebrief(NamedTuple):
    """What is looked back on: bars, turning points, texts, what was hidden, red lines, the record.

    `recorded` is what the votes beside are on, and empty where the scenario has none. `texts` say
    what text would have carried a draft that was voted on and failed, `cap` why the total could not
    be higher, if it could not.
    """

    bars: tuple[ScoreBar, ...]
    turning_points: tuple[TurningPointView, ...]
    texts: tuple[Said, ...]
    hidden: tuple[Message, ...]
    red_lines: tuple[OpenedLine, ...]
    recorded: Said
    beside: tuple[Beside, ...]
    questions: tuple[Asked, ...]
    cap: tuple[Message, ...]
    total: Message


def negotiation_debrief(negotiation: Negotiation) -> NegotiationDebrief:
    """Return what is looked back on; ValueError while the negotiation goes on."""
    reached = score(negotiation.game, negotiation.state)
    precedent = _precedent(negotiation)
    return NegotiationDebrief(
        _bars(negotiation, reached),
        tuple(_turning_points(negotiation)),
        _texts(negotiation),
        tuple(_hidden(negotiation)),
        tuple(opened_lines(negotiation.cast.case)),
        _recorded(negotiation, precedent) if precedent else "",
        tuple(_beside(negotiation, precedent)) if precedent else (),
        EXIT_QUESTIONS,
        tuple(_cap(reached.at_most)),
        say("hindsight-total", total=reached.total),
    )


def _texts(negotiation: Negotiation) -> tuple[Said, ...]:
    """Return what text would have carried the last draft voted on, which may be a rival."""
    voted = [vote.found for _, vote in negotiated_votes(negotiation)]
    return in_brief(voted[-1]) if voted else ()


def _bars(negotiation: Negotiation, reached: Score) -> tuple[ScoreBar, ...]:
    meaning = OF_THE_PEN if negotiation.case.holds_pen else OF_A_SEAT
    why, whole = reasons(negotiation, reached), sum(reached.weights)
    rows = zip(Parts._fields, reached.parts, why, reached.weights, strict=True)
    return tuple(
        ScoreBar(
            *(PART(part), share, meaning(part), reason),
            say("hindsight-weight", weight=weight, whole=whole),
        )
        for part, share, reason, weight in rows
    )


def _cap(at_most: float) -> Iterator[Message]:
    """Yield why a total could not be higher, where it could not."""
    if at_most < 100:
        yield say("hindsight-at-most", total=at_most, disavowed=at_most < HOLLOW_AT_MOST)


def _turning_points(negotiation: Negotiation) -> Iterator[TurningPointView]:
    result = negotiation.state.result
    for point in turning_points(negotiation.game, negotiation.moves):
        line = say(
            "hindsight-without",
            ending=HOW_ENDED(point.ending),
            same=result is not None and point.ending is result.ending,
            points=abs(round(point.lost)),
            fewer=point.lost > 0,
        )
        label = move_label(point.move, negotiation.case)
        yield TurningPointView(point.number + 1, label, line)


def _hidden(negotiation: Negotiation) -> Iterator[Message]:
    """Yield what members hid in this game: private instructions, and wordings never tested."""
    if negotiation.level is Level.HISTORIAN:
        yield say("hindsight-nothing-hidden")
        return
    found = [*_instructions(negotiation), *_shaken(negotiation)]
    yield from found or [say("hindsight-nothing-was-hidden")]


def _instructions(negotiation: Negotiation) -> Iterator[Message]:
    case = negotiation.case
    minds = zip(case.delegations, negotiation.game.world.minds, strict=True)
    for place, (delegation, mind) in enumerate(minds):
        if mind.variant and place != case.place:
            yield say(
                "hindsight-hid",
                who=the_member(delegation.code, case.council),
                kind=_kind(mind.variant),
                told=(mind.variant.tell,) if mind.variant.tell else (),
                sure=rests_on(mind.variant.confidence, mind.variant.sources),
            )


def _kind(variant: PrivateVariant) -> Message:
    if variant.unless:
        return say("hindsight-hid-way-out")
    if variant.leaning:
        return say("hindsight-hid-inclined", more=variant.leaning > 0)
    return say("hindsight-hid-persuadable")


def _shaken(negotiation: Negotiation) -> Iterator[Message]:
    """Yield which wordings were taken better or worse than the delegation shows."""
    case, minds = negotiation.case, negotiation.game.world.minds
    for clause, bits in zip(case.clauses[0], case.bits[0], strict=True):
        for wording, mask in zip(wordings(clause), bits, strict=True):
            moved = {
                delegation.code: _taken(mind, mask) - _taken(shown, mask)
                for delegation, mind, shown in zip(case.delegations, minds, case.minds, strict=True)
            }
            better = the_members((it for it, points in moved.items() if points > 0), case.council)
            worse = the_members((it for it, points in moved.items() if points < 0), case.council)
            if better or worse:
                label = wording.label
                yield say("hindsight-shaken", wording=label, better=better, worse=worse)


def _taken(mind: Mind, mask: int) -> int:
    """Return what the tags of a wording are worth to a delegation."""
    return sum(points for bit, points in mind.weights if mask & bit)


def opened_lines(case: Case) -> Iterator[OpenedLine]:
    for delegation in case.delegations:
        who = the_member(delegation.code, case.council)
        for line in delegation.red_lines:
            yield OpenedLine(
                delegation.code,
                case.council.member(delegation.code).name,
                line_sentence(line),
                strength_line(line, None),
                rests_on(line.confidence, line.sources),
                observers_line(line.observers) if line.observers else "",
                f"{delegation.code} {line.id}",
                say("hindsight-play-without", who=who, because=line.because),
            )


def _precedent(negotiation: Negotiation) -> Precedent | None:
    """Return the recorded vote to set beside: of all members, on a short extension after one."""
    whole = [p for p in negotiation.cast.precedents if None not in p.votes]
    on_extension = negotiation.state.text.rollover
    alike = [p for p in whole if p.text.rollover is on_extension and p.text.draft == 0]
    return next(iter(alike or whole), None)


def _recorded(negotiation: Negotiation, precedent: Precedent) -> Message:
    yours = [RANKED[rank] for rank in ranks_voted(negotiation)]
    return say(
        "hindsight-figures",
        subject=precedent.name,
        played=bool(yours),
        yours=_figures(yours),
        recorded=_figures(precedent.votes),
    )


def _figures(votes: Sequence[Vote | None]) -> str:
    """Return the votes for, against and abstaining as New York writes them: 9-2-4."""
    kinds = (Vote.IN_FAVOUR, Vote.AGAINST, Vote.ABSTAINING)
    return "-".join(str(sum(vote is kind for vote in votes)) for kind in kinds)


def _beside(negotiation: Negotiation, precedent: Precedent) -> Iterator[Beside]:
    case, ranks = negotiation.case, ranks_voted(negotiation)
    for place, delegation in enumerate(case.delegations):
        yours = RANKED[ranks[place]] if ranks else None
        yield Beside(case.council.member(delegation.code), yours, precedent.votes[place])


class NegotiationMinutes(NamedTuple):
    """A negotiation as the record tells it; `ending` says that it goes on, where it does."""

    facts: tuple[Said, ...]
    log: tuple[LogEntry, ...]
    ending: Said


def negotiation_minutes(negotiation: Negotiation | None) -> NegotiationMinutes | None:
    if negotiation is None:
        return None
    result = negotiation.state.result
    facts = (
        say("talks-played", **about(negotiation)),
        say("talks-seed", seed=negotiation.seed),
        without_line(negotiation),
    )
    return NegotiationMinutes(
        tuple(fact for fact in facts if fact),
        log(negotiation),
        HOW_ENDED(result.ending) if result else say("talks-go-on"),
    )
