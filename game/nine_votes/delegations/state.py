"""Where a negotiation stands: a value that moves turn into another; and how it ends."""

from enum import StrEnum
from typing import NamedTuple

from nine_votes.council.outcomes import Outcome
from nine_votes.council.voting import Vote
from nine_votes.delegations.cases import NOT_CONSULTED, RUSHED, Case, Deal, Text, wordings


def raised(row: tuple[int, ...], place: int, by: int = 1) -> tuple[int, ...]:
    return (*row[:place], row[place] + by, *row[place + 1 :])


def put(row: tuple[int, ...], place: int, value: int) -> tuple[int, ...]:
    return (*row[:place], value, *row[place + 1 :])


class Ending(StrEnum):
    ADOPTED_UNANIMOUSLY = "adopted_unanimously"
    ADOPTED_BROADLY = "adopted_broadly"
    ADOPTED_NARROWLY = "adopted_narrowly"
    HOLLOW = "hollow"
    DISAVOWED = "disavowed"
    VETOED = "vetoed"
    TOO_FEW = "too_few"
    ROLLOVER_ADOPTED = "rollover_adopted"
    ROLLOVER_VETOED = "rollover_vetoed"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"


class Result(NamedTuple):
    """The end of a negotiation; `ranks` are the votes by place, and nothing where none was held.

    `in_time` says whether turns were left.
    """

    ending: Ending
    in_time: bool
    outcome: Outcome | None = None
    ranks: tuple[int, ...] = ()


POINTS_A_TURN = 2
ROUNDS_THAT_CALM = 2
"""So many further rounds of talks, and no vote is rushed."""

MOST_TRUST = 2
MOST_CHANGES = 2
"""However often it would be asked for, a clause is not reworded more often than this."""

MOST_BY_DEALS = 2
"""However many deals, a member's vote is not for sale beyond this."""

LOBBIED = -2
"""What a member is taken down by, once, when an opponent lobbies it."""


class State(NamedTuple):
    """Where a negotiation stands; a place in each row is a delegation's.

    `points` are action points left this turn. `shifts` is what news did to leanings, `news_cost`
    to the cost of a veto. `sponsors`, `known`, `talked`, `dug_in` and `lobbied` are places.
    `changed` counts how often each clause was reworded; `spoken` are arguments of speeches,
    `struck` the deals made, `earned` what trust was won by: place and clause. `stirred` says
    whether the player did something this turn that opponents answer; `touched`, whether it ever
    did anything that takes the others off the course of the record.

    `freed` says that the own capital lifted its instructions; `silence` that the text is under it,
    `broken` that it was ever broken. Seats that do not hold the pen have `pledge`, the vote they
    promised or threatened; `called`, that they have to vote now; `separate`, the clause to be
    voted on by itself; and `rival`, the draft tabled against the first. `aside` is the text that
    waits while a short extension is voted on.
    """

    text: Text
    tabled: Text
    sponsors: frozenset[int]
    capital: int
    trust: tuple[int, ...]
    persuasion: tuple[int, ...]
    deals: tuple[int, ...]
    pressure: tuple[int, ...]
    shifts: tuple[int, ...]
    changed: tuple[int, ...]
    turn: int = 1
    points: int = POINTS_A_TURN
    rounds: int = 0
    news_cost: int = 0
    lobbied: frozenset[int] = frozenset()
    known: frozenset[int] = frozenset()
    talked: frozenset[int] = frozenset()
    dug_in: frozenset[int] = frozenset()
    spoken: frozenset[str] = frozenset()
    struck: frozenset[str] = frozenset()
    earned: frozenset[tuple[int, int]] = frozenset()
    stirred: bool = False
    touched: bool = False
    leaked: bool = False
    freed: bool = False
    silence: bool = False
    broken: bool = False
    called: bool = False
    pledge: Vote | None = None
    separate: int | None = None
    rival: int | None = None
    chapter: int = 1
    aside: Text | None = None
    result: Result | None = None

    def standing(self) -> list[int]:
        """Return what each delegation's ledger holds besides the text and the cues."""
        rows = zip(self.shifts, self.persuasion, self.deals, self.trust, strict=True)
        sums = [s + p + d + (t >= MOST_TRUST) - (t <= -MOST_TRUST) for s, p, d, t in rows]
        for place in self.lobbied:
            sums[place] += LOBBIED
        return sums


def opening(case: Case, draft: int = 0) -> State:
    """Return where a negotiation over a draft begins: as tabled, on the first turn."""
    none = (0,) * case.size
    text = case.tabled(draft)
    return State(
        text=text,
        tabled=text,
        sponsors=case.sponsors[draft],
        capital=case.capital,
        trust=none,
        persuasion=none,
        deals=none,
        pressure=none,
        shifts=none,
        changed=(0,) * len(text.chosen),
    )


def seen(case: Case, state: State, text: Text | None = None) -> int:
    """Return the tags that a vote now would be taken on: the text's, and how it came about."""
    put = text or state.text
    mask, timing = put.mask, case.timing
    if timing.rounds_held + state.rounds == 0:
        mask |= case.tags.bits[NOT_CONSULTED]
    hurried = state.turn < timing.calm_turn and state.rounds < ROUNDS_THAT_CALM
    if hurried and not put.rollover:
        mask |= case.tags.bits[RUSHED]
    return mask


def wording_at(case: Case, state: State, clause: str, option: str) -> tuple[int, int] | None:
    """Return the places of a clause in the text on the table and of one of its wordings."""
    for i, each in enumerate(case.clauses[state.text.draft]):
        if each.id == clause:
            names = [wording.id for wording in wordings(each)]
            return (i, names.index(option)) if option in names else None
    return None


def struck(state: State, deal: Deal, place: int) -> State:
    """Return the state after a deal: points up to the cap, and a veto so much dearer."""
    points = min(deal.points, MOST_BY_DEALS - state.deals[place])
    return state._replace(
        deals=raised(state.deals, place, points),
        pressure=raised(state.pressure, place, deal.veto_cost),
        struck=state.struck | {deal.id},
    )
