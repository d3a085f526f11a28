"""The count before a vote as plain values: seat by seat, against nine, and the vetoes in play."""

from collections.abc import Iterable
from typing import NamedTuple

from nine_votes.council.members import Member
from nine_votes.council.messages import Cases, Message, say
from nine_votes.council.voting import VOTE, Vote
from nine_votes.delegations.forecasts import Firmness, Forecast, forecasts
from nine_votes.delegations.minds import AGAINST, IN_FAVOUR, RANKED
from nine_votes.delegations.worlds import Level
from nine_votes.sitting.negotiation import Negotiation

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
