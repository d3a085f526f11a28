"""The count before a vote as plain values: seat by seat, against nine, and the vetoes in play."""

from typing import NamedTuple

from nine_votes.council.voting import Vote
from nine_votes.delegations.forecasts import Firmness, Forecast, forecasts
from nine_votes.delegations.minds import AGAINST, IN_FAVOUR, RANKED
from nine_votes.delegations.worlds import Level
from nine_votes.phrases import negotiation as words
from nine_votes.phrases.words import VOTE_WORDS, named
from nine_votes.sitting.negotiation import Negotiation


class SeatForecast(NamedTuple):
    """How a seat is expected to vote, and how sure that is.

    `sure` and `doubt` are words for it, `mark` a sign; a colour may come on top, never alone.
    `notes` say what else is to be seen of the seat: that it is permanent, a sponsor, and so on.
    """

    code: str
    name: str
    permanent: bool
    own: bool
    vote: Vote
    firmness: Firmness
    word: str
    sure: str
    doubt: str
    mark: str
    sponsor: bool
    talked: bool
    confided: bool
    notes: tuple[str, ...]
    sentence: str


class CountRow(NamedTuple):
    """How many are expected to vote in one way, by how sure that is; `line` says the same."""

    certain: int
    leaning: int
    unknown: int
    line: str

    @property
    def total(self) -> int:
        """How many in all."""
        return self.certain + self.leaning + self.unknown


class VetoInPlay(NamedTuple):
    """A permanent member that is expected to be against, and how sure that is."""

    code: str
    sure: str


class HurdlesView(NamedTuple):
    """The two hurdles, which are never merged: the required number, and the vetoes in play."""

    rows: tuple[CountRow, ...]
    required: int
    required_line: str
    vetoes: tuple[VetoInPlay, ...]
    vetoes_line: str


def seat_forecasts(negotiation: Negotiation) -> tuple[SeatForecast, ...]:
    """Return how every seat is expected to vote on the text on the table, in their order."""
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
    code, vote = case.delegations[place].code, RANKED[forecast.rank]
    member, own = case.council.member(code), place == case.place
    facts = (
        (own, words.OWN),
        (member.permanent, words.PERMANENT),
        (place in state.sponsors, words.SPONSOR),
        (place in state.known, words.CONFIDED),
        (place in state.talked - state.known, words.TALKED),
    )
    doubt = words.DOUBT[forecast.firmness]
    return SeatForecast(
        code,
        member.name,
        member.permanent,
        own,
        vote,
        forecast.firmness,
        VOTE_WORDS[vote],
        words.FIRMNESS[forecast.firmness],
        doubt,
        words.MARKS[forecast.firmness],
        place in state.sponsors,
        place in state.talked,
        place in state.known,
        tuple(note for holds, note in facts if holds),
        words.forecast_sentence(named(code, case.council), VOTE_WORDS[vote], doubt),
    )


def hurdles_view(negotiation: Negotiation) -> HurdlesView:
    """Return the count of the votes to be expected, the player's own among them."""
    case, found = negotiation.case, _forecasts(negotiation)
    rows = tuple(_row(rank, found) for rank in reversed(range(len(RANKED))))
    vetoes = tuple(_vetoes(negotiation, found))
    said = [(veto.code, veto.sure) for veto in vetoes]
    favour = sum(each.rank == IN_FAVOUR for each in found)
    return HurdlesView(
        rows,
        case.required,
        words.required_line(favour, case.required),
        vetoes,
        words.vetoes_line(said, case),
    )


def _row(rank: int, found: tuple[Forecast, ...]) -> CountRow:
    sure, leaning, unknown = (
        sum(each.rank == rank and each.firmness is firmness for each in found)
        for firmness in Firmness
    )
    line = words.count_row(VOTE_WORDS[RANKED[rank]], sure, leaning, unknown)
    return CountRow(sure, leaning, unknown, line)


def _vetoes(negotiation: Negotiation, found: tuple[Forecast, ...]) -> list[VetoInPlay]:
    case = negotiation.case
    return [
        VetoInPlay(d.code, words.FIRMNESS[f.firmness])
        for d, f in zip(case.delegations, found, strict=True)
        if d.veto and f.rank == AGAINST
    ]
