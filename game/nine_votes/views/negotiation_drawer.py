"""A delegation's drawer as plain values: everything the player may see of one member."""

from typing import NamedTuple

from nine_votes.council.messages import Message, Said, say
from nine_votes.delegations.changes import changes
from nine_votes.delegations.decisions import FAVOURS_FROM, Reckoning, reckon
from nine_votes.delegations.delegation import RedLine
from nine_votes.delegations.explanations import explain
from nine_votes.delegations.forecasts import outlook_of_the_player
from nine_votes.delegations.ledger import ledger
from nine_votes.delegations.outlooks import Outlook
from nine_votes.delegations.worlds import Level
from nine_votes.phrases import negotiation_drawer as words
from nine_votes.phrases.delegations import (
    change_sentences,
    explanation_sentence,
    line_phrase,
    signed,
)
from nine_votes.phrases.negotiation_moves import argument_words
from nine_votes.sitting.negotiation import Negotiation
from nine_votes.views.negotiation_seats import SeatForecast, seat_forecasts
from nine_votes.views.sight import Sight, sight_of


class LedgerRow(NamedTuple):
    """A line of a ledger, and what it counts."""

    text: Said
    points: str


class RedLineView(NamedTuple):
    """A red line: as the delegation would state it, how firm, and what it rests on.

    `cost` is what a veto would cost now and `strength` where the line gives way, as on a
    thermometer; both are 0 where the line is firm or the numbers are not seen.
    """

    sentence: str
    firmness: str
    strength: int
    cost: int
    crossed: bool
    standing: str
    rests_on: str
    observers: str


class Drawer(NamedTuple):
    """One delegation. `hidden` says why there is no ledger, and is empty where there is one.

    `changes` are the single things that would bring its vote nearer, for a historian. `wants` is
    the card of the seat, once it is no secret; `why` stands in the ledger where there is one.
    """

    seat: SeatForecast
    sentence: Said
    ledger: tuple[LedgerRow, ...]
    total: str
    hidden: str
    red_lines: tuple[RedLineView, ...]
    listens: str
    trust: str
    wants: str
    why: str
    dug_in: str
    changes: tuple[Message, ...]


def drawer(negotiation: Negotiation, code: str) -> Drawer:
    """Return what the player may see of a delegation, with the text that is on the table."""
    case, place = negotiation.case, negotiation.case.places[code]
    state, delegation = negotiation.state, case.delegations[place]
    outlook = outlook_of_the_player(negotiation.game, state)
    now = reckon(outlook)
    sight = sight_of(negotiation, place)
    seat, numbers = seat_forecasts(negotiation)[place], sight is Sight.NUMBERS
    most = outlook.minds[place].persuadable
    room = most - state.persuasion[place]
    arguments = [argument_words(each) for each in delegation.responds_to if most or not numbers]
    return Drawer(
        seat,
        _sentence(outlook, now, place, seat) if numbers else seat.sentence,
        ledger_rows(outlook, now, place) if numbers else (),
        words.total_line(signed(now.sums[place]), now.sums[place] >= FAVOURS_FROM)
        if numbers
        else "",
        "" if numbers else _hidden(negotiation),
        red_lines_seen(outlook, now, place, numbers=numbers),
        words.listens_line(arguments, room if numbers else None),
        words.trust_line(code, state.trust[place], case),
        _card(negotiation, place),
        words.why_line(delegation.why) if delegation.why and not numbers else "",
        words.DUG_IN if place in state.dug_in else "",
        _changes(negotiation, outlook, now, place),
    )


def _changes(
    negotiation: Negotiation, outlook: Outlook, now: Reckoning, place: int
) -> tuple[Message, ...]:
    """Return what would bring its vote nearer, where a historian looks at another's."""
    case, text = outlook.case, outlook.state.text
    if negotiation.level is not Level.HISTORIAN or place == case.place:
        return ()
    return change_sentences(changes(outlook), now, place, case, text)


def _sentence(outlook: Outlook, now: Reckoning, place: int, seat: SeatForecast) -> Said:
    """Return why it would vote so, where its numbers are seen; the own seat decides for itself."""
    if place == outlook.case.place and outlook.own is not None:
        return seat.sentence
    return explanation_sentence(explain(outlook, now, place), outlook.case, outlook.state.text)


def _card(negotiation: Negotiation, place: int) -> str:
    """Return the card of a seat: the player's own, or one that is kept from it no longer."""
    own, wants = place == negotiation.case.place, negotiation.case.delegations[place].wants
    open_to_all = negotiation.over or negotiation.level is Level.HISTORIAN
    opened = own or open_to_all or place in negotiation.state.known
    return words.wants_line(wants, own=own) if wants and opened else ""


def _hidden(negotiation: Negotiation) -> str:
    ambassador = negotiation.level is Level.AMBASSADOR
    return words.NEVER_SHOWN if ambassador else words.NOT_SHOWN


def ledger_rows(outlook: Outlook, now: Reckoning, place: int) -> tuple[LedgerRow, ...]:
    """Return the lines of a delegation's ledger in words."""
    case, text = outlook.case, outlook.state.text
    return tuple(
        LedgerRow(say("mind-row", why=line_phrase(line, case, text, place)), signed(line.points))
        for line in ledger(outlook, now, place)
    )


def red_lines_seen(
    outlook: Outlook, now: Reckoning, place: int, *, numbers: bool
) -> tuple[RedLineView, ...]:
    """Return the red lines of a delegation; with `numbers` also what a veto would cost it."""
    crossed = outlook.minds[place].crossed(outlook.mask, dug_in=place in outlook.state.dug_in)
    cost = now.costs[place] if numbers else None
    lines = outlook.case.delegations[place].red_lines
    return tuple(_red_line(line, cost, i in crossed) for i, line in enumerate(lines))


def _red_line(line: RedLine, cost: int | None, crossed: bool) -> RedLineView:
    soft = line.strength is not None and cost is not None
    return RedLineView(
        words.line_sentence(line),
        words.strength_line(line, cost),
        (line.strength or 0) if soft else 0,
        (cost or 0) if soft else 0,
        crossed,
        words.CROSSED if crossed else words.NOT_CROSSED,
        words.rests_on(line.confidence, line.sources),
        words.observers_line(line.observers) if line.observers else "",
    )
