"""The count before a vote, seat by seat, and the drawer of each, as far as the level shows them."""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import NamedTuple

from nine_votes.council.members import Member
from nine_votes.council.messages import Cases, Message, Said, say
from nine_votes.council.voting import VOTE, Vote
from nine_votes.delegations.changes import changes
from nine_votes.delegations.decisions import Outlook, Reckoning, reckon
from nine_votes.delegations.delegation import AGAINST, IN_FAVOUR, RANKED, RedLine
from nine_votes.delegations.explanations import explain, ledger
from nine_votes.delegations.forecasts import Firmness, Forecast, forecasts, outlook_of_the_player
from nine_votes.delegations.worlds import Level
from nine_votes.phrases.delegations import change_sentences, explanation_sentence, line_phrase
from nine_votes.phrases.negotiation import (
    argument_words,
    line_sentence,
    observers_line,
    rests_on,
    strength_line,
    total_line,
)
from nine_votes.sitting.negotiation import Negotiation


class Sight(StrEnum):
    """How much of a delegation is shown: its numbers, the way it moves, or how it leans alone."""

    NUMBERS = "numbers"
    ARROWS = "arrows"
    LIGHTS = "lights"


def sight_of(negotiation: Negotiation, place: int) -> Sight:
    """Return how much of the delegation in a place is shown now; of the own seat, everything."""
    state, level = negotiation.state, negotiation.level
    if negotiation.over or level is Level.HISTORIAN or place == negotiation.case.place:
        return Sight.NUMBERS
    if level is Level.AMBASSADOR:
        return Sight.ARROWS if place in state.known else Sight.LIGHTS
    return Sight.NUMBERS if place in state.known | state.talked else Sight.ARROWS


SURE = Cases("talks-sure", Firmness)
PERMANENT = say("talks-permanent")


class SeatForecast(NamedTuple):
    """How a seat is expected to vote, and how sure that is.

    What is not certain is said in words and shown by a sign; a colour may come on top, never alone.
    `notes` say what else is to be seen of the seat: that it is permanent, a sponsor, and so on.
    """

    who: Member
    own: bool
    vote: Vote
    firmness: Firmness
    sponsor: bool
    talked: bool
    confided: bool
    notes: tuple[Message, ...]
    sentence: Message


class CountRow(NamedTuple):
    certain: int
    leaning: int
    unknown: int
    line: Message

    @property
    def total(self) -> int:
        return self.certain + self.leaning + self.unknown


class VetoInPlay(NamedTuple):
    who: Member
    sure: Firmness


class HurdlesView(NamedTuple):
    """The two hurdles, which are never merged: the required number, and the vetoes in play.

    `vetoes_alone` names these without what a veto does.
    """

    rows: tuple[CountRow, ...]
    required: int
    required_line: Message
    vetoes: tuple[VetoInPlay, ...]
    vetoes_line: Message
    vetoes_alone: Message


def seat_forecasts(negotiation: Negotiation) -> tuple[SeatForecast, ...]:
    each = enumerate(_forecasts(negotiation))
    return tuple(_seat(negotiation, place, forecast) for place, forecast in each)


def _forecasts(negotiation: Negotiation) -> tuple[Forecast, ...]:
    """Return the forecasts as far as the level shows how sure they are.

    An ambassador sees how each leans; only who has opened up to it can be counted on.
    """
    found = forecasts(negotiation.game, negotiation.state)
    if negotiation.level is not Level.AMBASSADOR:
        return found
    case, state = negotiation.case, negotiation.state
    seen = state.known | {case.place}
    return tuple(
        each if place in seen else each._replace(firmness=Firmness.UNKNOWN)
        for place, each in enumerate(found)
    )


def _seat(negotiation: Negotiation, place: int, forecast: Forecast) -> SeatForecast:
    case, state = negotiation.case, negotiation.state
    member, vote = case.council.member(case.delegations[place].code), RANKED[forecast.rank]
    own = place == case.place
    facts = (
        (own, say("talks-own")),
        (member.permanent, PERMANENT),
        (place in state.sponsors, say("talks-sponsor")),
        (place in state.known, say("talks-confided")),
        (place in state.talked - state.known, say("talks-talked")),
    )
    return SeatForecast(
        member,
        own,
        vote,
        forecast.firmness,
        place in state.sponsors,
        place in state.talked,
        place in state.known,
        tuple(note for holds, note in facts if holds),
        say("talks-forecast", who=member, vote=VOTE(vote), sure=forecast.firmness),
    )


def hurdles_view(negotiation: Negotiation) -> HurdlesView:
    """Return the count of the votes to be expected, the player's own among them."""
    case, found = negotiation.case, _forecasts(negotiation)
    rows = tuple(_row(rank, found) for rank in reversed(range(len(RANKED))))
    vetoes = tuple(_vetoes(negotiation, found))
    play = in_play(vetoes)
    favour = sum(each.rank == IN_FAVOUR for each in found)
    return HurdlesView(
        rows,
        case.required,
        say("talks-needed", required=case.required, short=max(0, case.required - favour)),
        vetoes,
        say("talks-vetoes", vetoes=play),
        say("talks-vetoes-alone", vetoes=play),
    )


def in_play(vetoes: Iterable[VetoInPlay]) -> tuple[Message, ...]:
    return tuple(say("talks-veto", who=each.who, sure=SURE(each.sure)) for each in vetoes)


def _row(rank: int, found: tuple[Forecast, ...]) -> CountRow:
    counts = {
        sure: sum(each.rank == rank and each.firmness is sure for each in found)
        for sure in Firmness
    }
    each = tuple(say("talks-count-of", count=n, sure=SURE(sure)) for sure, n in counts.items() if n)
    vote, total = VOTE(RANKED[rank]), sum(counts.values())
    line = say("talks-count", vote=vote, total=total, each=each)
    return CountRow(
        counts[Firmness.CERTAIN], counts[Firmness.LEANING], counts[Firmness.UNKNOWN], line
    )


def _vetoes(negotiation: Negotiation, found: tuple[Forecast, ...]) -> list[VetoInPlay]:
    case = negotiation.case
    return [
        VetoInPlay(case.council.member(d.code), f.firmness)
        for d, f in zip(case.delegations, found, strict=True)
        if d.veto and f.rank == AGAINST
    ]


class LedgerRow(NamedTuple):
    text: Said
    points: int


class RedLineView(NamedTuple):
    """A red line: as the delegation would state it, how firm, and what it rests on.

    `cost` is what a veto would cost now and `strength` where the line gives way, as on a
    thermometer; both are 0 where the line is firm or the numbers are not seen.
    """

    sentence: Message
    firmness: Message
    strength: int
    cost: int
    crossed: bool
    rests_on: Message
    observers: Said


class Drawer(NamedTuple):
    """One delegation. `hidden` says why there is no ledger, and is empty where there is one.

    `changes` are the single things that would bring its vote nearer, for a historian. `wants` is
    the card of the seat, once it is no secret; `why` stands in the ledger where there is one.
    """

    seat: SeatForecast
    sentence: Said
    ledger: tuple[LedgerRow, ...]
    total: Said
    hidden: Said
    red_lines: tuple[RedLineView, ...]
    listens: Message
    trust: Said
    wants: Said
    why: Said
    dug_in: Said
    changes: tuple[Message, ...]


def drawer(negotiation: Negotiation, code: str) -> Drawer:
    case, place = negotiation.case, negotiation.case.places[code]
    state, delegation = negotiation.state, case.delegations[place]
    outlook = outlook_of_the_player(negotiation.game, state)
    now = reckon(outlook)
    sight = sight_of(negotiation, place)
    seat, numbers = seat_forecasts(negotiation)[place], sight is Sight.NUMBERS
    most = outlook.minds[place].persuadable
    room = most - state.persuasion[place]
    heard = delegation.responds_to if most or not numbers else ()
    return Drawer(
        seat,
        _sentence(outlook, now, place, seat) if numbers else seat.sentence,
        ledger_rows(outlook, now, place) if numbers else (),
        total_line(now.sums[place]) if numbers else "",
        "" if numbers else _hidden(negotiation),
        red_lines_seen(outlook, now, place, numbers=numbers),
        _listens(heard, room if numbers else None),
        say("drawer-trust", who=seat.who, trust=state.trust[place]) if code != case.seat else "",
        _card(negotiation, place),
        say("drawer-why", why=delegation.why) if delegation.why and not numbers else "",
        say("drawer-dug-in") if place in state.dug_in else "",
        _changes(negotiation, outlook, now, place),
    )


def _listens(heard: Sequence[str], room: int | None) -> Message:
    if not heard or room == 0:
        return say("drawer-full") if heard else say("drawer-hears-nobody")
    arguments = tuple(argument_words(each) for each in heard)
    if room is None:
        return say("drawer-hears", arguments=arguments)
    return say("drawer-hears-still", arguments=arguments, room=room)


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


def _card(negotiation: Negotiation, place: int) -> Said:
    """Return the card of a seat: the player's own, or one that is kept from it no longer."""
    own, needs = place == negotiation.case.place, negotiation.case.delegations[place].needs
    open_to_all = negotiation.over or negotiation.level is Level.HISTORIAN
    opened = own or open_to_all or place in negotiation.state.known
    if not needs or not opened:
        return ""
    return needs if own else say("drawer-card", wants=needs)


def _hidden(negotiation: Negotiation) -> Message:
    ambassador = negotiation.level is Level.AMBASSADOR
    return say("drawer-never-shown") if ambassador else say("drawer-not-shown")


def ledger_rows(outlook: Outlook, now: Reckoning, place: int) -> tuple[LedgerRow, ...]:
    case, text = outlook.case, outlook.state.text
    return tuple(
        LedgerRow(say("mind-row", why=line_phrase(line, case, text, place)), line.points)
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
        line_sentence(line),
        strength_line(line, cost),
        (line.strength or 0) if soft else 0,
        (cost or 0) if soft else 0,
        crossed,
        rests_on(line.confidence, line.sources),
        observers_line(line.observers) if line.observers else "",
    )
