"""What is looked back on once a negotiation has ended, as plain values, the total last."""

from collections.abc import Iterator
from typing import NamedTuple

from nine_votes.council.messages import Said, say
from nine_votes.council.voting import Vote
from nine_votes.delegations.cases import Case, wordings
from nine_votes.delegations.delegation import PrivateVariant
from nine_votes.delegations.hindsight import turning_points
from nine_votes.delegations.minds import RANKED, Mind
from nine_votes.delegations.precedents import Precedent
from nine_votes.delegations.scores import Score, score
from nine_votes.delegations.worlds import Level
from nine_votes.phrases import negotiation_debrief as words
from nine_votes.phrases.negotiation_drawer import (
    line_sentence,
    observers_line,
    rests_on,
    strength_line,
)
from nine_votes.phrases.negotiation_moves import move_label
from nine_votes.sitting.negotiation import Negotiation
from nine_votes.sitting.steps import Asked
from nine_votes.views.negotiation_bars import reasons
from nine_votes.views.negotiation_vote import ranks_voted
from nine_votes.views.text_debriefs import in_brief, negotiated_votes
from nine_votes.words.resolver import in_words

EXIT_QUESTIONS = (Asked.ONE_PERMANENT_AGAINST, Asked.EIGHT_IN_FAVOUR)
"""The two hurdles, asked once more on the way out."""


class ScoreBar(NamedTuple):
    """One of the five parts, from 0 to 1.

    `meaning` says what it measures and why it is so long, `weight` what it counts for.
    """

    name: str
    share: float
    meaning: str
    weight: str


class TurningPointView(NamedTuple):
    """A move that turned the game, by its number from 1, and how it ends without it."""

    number: int
    move: Said
    line: str


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
    offer: str


class Beside(NamedTuple):
    """A member's vote beside the recorded one, None where none was cast."""

    code: str
    name: str
    yours: Vote | None
    recorded: Vote | None

    @property
    def differs(self) -> bool:
        """Whether the member voted, and not as it is recorded."""
        return self.yours is not None and self.yours is not self.recorded


class NegotiationDebrief(NamedTuple):
    """What is looked back on: bars, turning points, texts, what was hidden, red lines, the record.

    `recorded` is what the votes beside are on, and empty where the scenario has none. `texts` say
    what text would have carried a draft that was voted on and failed.
    """

    bars: tuple[ScoreBar, ...]
    turning_points: tuple[TurningPointView, ...]
    texts: tuple[str, ...]
    hidden: tuple[str, ...]
    red_lines: tuple[OpenedLine, ...]
    recorded: str
    beside: tuple[Beside, ...]
    questions: tuple[Asked, ...]
    cap: str
    total: str


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
        words.cap_line(reached),
        words.total_line(reached.total),
    )


def _texts(negotiation: Negotiation) -> tuple[str, ...]:
    """Return what text would have carried the last draft voted on, which may be a rival."""
    voted = [vote.found for _, vote in negotiated_votes(negotiation)]
    return in_brief(voted[-1]) if voted else ()


def _bars(negotiation: Negotiation, reached: Score) -> tuple[ScoreBar, ...]:
    meanings = words.OF_THE_PEN if negotiation.case.holds_pen else words.OF_A_SEAT
    weights, whole = reached.weights, sum(reached.weights)
    why = reasons(negotiation, reached)
    rows = zip(words.PARTS, reached.parts, meanings, why, weights, strict=True)
    return tuple(
        ScoreBar(
            name,
            share,
            in_words(say("bar-because", meaning=meaning, why=reason)),
            words.weight_line(weight, whole),
        )
        for name, share, meaning, reason, weight in rows
    )


def _turning_points(negotiation: Negotiation) -> Iterator[TurningPointView]:
    result = negotiation.state.result
    for point in turning_points(negotiation.game, negotiation.moves):
        same = result is not None and point.ending is result.ending
        line = words.turning_line(point.ending, point.lost, same=same)
        label = move_label(point.move, negotiation.case)
        yield TurningPointView(point.number + 1, label, line)


def _hidden(negotiation: Negotiation) -> Iterator[str]:
    """Yield what members hid in this game: private instructions, and wordings never tested."""
    if negotiation.level is Level.HISTORIAN:
        yield words.NOTHING_HIDDEN
        return
    found = [*_instructions(negotiation), *_shaken(negotiation)]
    yield from found or [words.NOTHING_WAS_HIDDEN]


def _instructions(negotiation: Negotiation) -> Iterator[str]:
    case = negotiation.case
    minds = zip(case.delegations, negotiation.game.world.minds, strict=True)
    for place, (delegation, mind) in enumerate(minds):
        if mind.variant and place != case.place:
            kind = _kind(mind.variant)
            sure = rests_on(mind.variant.confidence, mind.variant.sources)
            hidden = words.hidden_line(delegation.code, mind.variant.tell, kind, case)
            yield f"{hidden} {in_words(sure)}"


def _kind(variant: PrivateVariant) -> str:
    if variant.unless:
        return words.WAY_OUT
    if variant.leaning:
        return words.INCLINED[variant.leaning > 0]
    return words.PERSUADABLE


def _shaken(negotiation: Negotiation) -> Iterator[str]:
    """Yield which wordings were taken better or worse than the delegation shows."""
    case, minds = negotiation.case, negotiation.game.world.minds
    for clause, bits in zip(case.clauses[0], case.bits[0], strict=True):
        for wording, mask in zip(wordings(clause), bits, strict=True):
            moved = {
                delegation.code: _taken(mind, mask) - _taken(shown, mask)
                for delegation, mind, shown in zip(case.delegations, minds, case.minds, strict=True)
            }
            better = [code for code, points in moved.items() if points > 0]
            worse = [code for code, points in moved.items() if points < 0]
            if better or worse:
                yield words.shaken_line(wording.label, better, worse, case)


def _taken(mind: Mind, mask: int) -> int:
    """Return what the tags of a wording are worth to a delegation."""
    return sum(points for bit, points in mind.weights if mask & bit)


def opened_lines(case: Case) -> Iterator[OpenedLine]:
    """Yield every red line of a case."""
    for delegation in case.delegations:
        for line in delegation.red_lines:
            yield OpenedLine(
                delegation.code,
                case.council.member(delegation.code).name,
                line_sentence(line),
                strength_line(line, None),
                rests_on(line.confidence, line.sources),
                observers_line(line.observers) if line.observers else "",
                f"{delegation.code} {line.id}",
                words.without_offer(delegation.code, line, case),
            )


def _precedent(negotiation: Negotiation) -> Precedent | None:
    """Return the recorded vote to set beside: of all members, on a short extension after one."""
    whole = [p for p in negotiation.cast.precedents if None not in p.votes]
    on_extension = negotiation.state.text.rollover
    alike = [p for p in whole if p.text.rollover is on_extension and p.text.draft == 0]
    return next(iter(alike or whole), None)


def _recorded(negotiation: Negotiation, precedent: Precedent) -> str:
    """Return what the recorded vote was on, with the figures of both votes."""
    ranks = ranks_voted(negotiation)
    recorded = [vote for vote in precedent.votes if vote]
    return words.figures_beside(precedent.name, [RANKED[rank] for rank in ranks], recorded)


def _beside(negotiation: Negotiation, precedent: Precedent) -> Iterator[Beside]:
    case, ranks = negotiation.case, ranks_voted(negotiation)
    for place, delegation in enumerate(case.delegations):
        code, yours = delegation.code, RANKED[ranks[place]] if ranks else None
        yield Beside(code, case.council.member(code).name, yours, precedent.votes[place])
