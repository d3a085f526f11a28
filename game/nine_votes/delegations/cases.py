"""A case as the delegations see it: who is there, what may be written, what may happen."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import product
from typing import NamedTuple

from nine_votes.council.charter import RuleSet
from nine_votes.council.documents import Clause, DraftResolution, Wording
from nine_votes.council.members import Council
from nine_votes.council.questions import Question
from nine_votes.delegations.conditions import Condition, Tags, Ways, meets, tags_of, ways_of
from nine_votes.delegations.delegation import Delegation, Mind, public_mind
from nine_votes.delegations.draws import rounded

RUSHED, NOT_CONSULTED = "rushed", "not_consulted"
PROCESS = (RUSHED, NOT_CONSULTED)
"""The tags that no wording carries: a vote while there is time, and without a round of talks."""

ARGUMENTS = ("security", "humanitarian", "law", "region")


class Text(NamedTuple):
    """A text on the table: the place of the wording chosen in each clause, and its tags.

    `draft` is the place of its draft in the case; the rollover is a text of its own. `lost` is the
    place of a clause that a separate vote took out (rule 32).
    """

    chosen: tuple[int, ...]
    mask: int
    draft: int = 0
    rollover: bool = False
    lost: int | None = None


@dataclass(frozen=True, slots=True)
class Timing:
    """The days of a negotiation; a vote before `calm_turn` is rushed. Turns count from 1."""

    turns: tuple[str, ...] = ("",)
    calm_turn: int = 0
    rounds_held: int = 0

    def day(self, turn: int) -> str:
        """Return the day or the hour of a turn; its author goes on, after a colon, to its news."""
        return self.turns[turn - 1].partition(": ")[0]


@dataclass(frozen=True, slots=True)
class Deal:
    """What can be offered to a member for its vote; `leak` is a chance in parts of CERTAIN."""

    id: str
    to: str
    label: str
    cost: int = 0
    points: int = 0
    veto_cost: int = 0
    leak: int = 0


@dataclass(frozen=True, slots=True)
class Event:
    """News that may come within a window of turns; `leaning` is whose leaning changes."""

    id: str
    label: str
    window: tuple[int, int]
    chance: int
    leaning: Mapping[str, int] = field(default_factory=dict)
    veto_cost: int = 0
    capital: int = 0


@dataclass(frozen=True, slots=True)
class Instruction:
    """What a seat's own capital forbids it to agree to."""

    crossed_when: Condition
    because: str


@dataclass(frozen=True, slots=True)
class Scripted:
    """A move as a case has it in its script, which does not look into it; `moves` has each kind."""


class Weights(NamedTuple):
    substance: int = 30
    continuity: int = 25
    breadth: int = 20
    credibility: int = 15
    economy: int = 10


USUAL_WEIGHTS = Weights()


@dataclass(frozen=True, slots=True)
class Case:
    """Everything that a game needs, the delegations in the Council's order.

    `seat` is the player's, `instructed` the one that the instructions bind. `recorded` are the tags
    of texts voted on in the record, `script` the moves that led to the first of these votes.

    The fields from `tags` on follow from those before: `places` of the seats, the `minds` that the
    delegations show, the `bits` of each wording by draft and clause, the seats `blocking` by their
    vote, the `allies` of each in its bloc, the `followers` with those they look to, the `arguments`
    that can be made, the `place` of the player's seat, and who is the `penholder`.
    """

    council: Council
    question: Question
    rules: RuleSet
    required: int
    drafts: tuple[DraftResolution, ...]
    delegations: tuple[Delegation, ...]
    seat: str
    rollover: Wording | None = None
    context: tuple[str, ...] = ()
    glossary: Mapping[str, str] = field(default_factory=dict)
    instructions: tuple[Instruction, ...] = ()
    instructed: str | None = None
    timing: Timing = Timing()
    capital: int = 10
    regional_backing: int = 0
    jitter: int = rounded(0.2)
    counter_lobbying: int = rounded(0.6)
    weights: Weights = USUAL_WEIGHTS
    deals: tuple[Deal, ...] = ()
    events: tuple[Event, ...] = ()
    recorded: int = 0
    script: tuple[Scripted, ...] = ()
    tags: Tags = field(init=False, repr=False)
    places: Mapping[str, int] = field(init=False, repr=False)
    clauses: tuple[tuple[Clause, ...], ...] = field(init=False, repr=False)
    bits: tuple[tuple[tuple[int, ...], ...], ...] = field(init=False, repr=False)
    minds: tuple[Mind, ...] = field(init=False, repr=False)
    blocking: tuple[int, ...] = field(init=False, repr=False)
    allies: tuple[tuple[int, ...], ...] = field(init=False, repr=False)
    followers: tuple[tuple[int, tuple[int, ...]], ...] = field(init=False, repr=False)
    sponsors: tuple[frozenset[int], ...] = field(init=False, repr=False)
    forbidden: tuple[Ways, ...] = field(init=False, repr=False)
    arguments: tuple[str, ...] = field(init=False, repr=False)
    place: int = field(init=False, repr=False)
    penholder: str = field(init=False, repr=False)

    def __post_init__(self) -> None:
        tags = tags_of(self._tags_named())
        places = {delegation.code: i for i, delegation in enumerate(self.delegations)}
        clauses = tuple(tuple(c for c in draft.clauses if c.wordings) for draft in self.drafts)
        derived: dict[str, object] = {
            "tags": tags,
            "places": places,
            "clauses": clauses,
            "bits": tuple(
                tuple(tuple(tags.mask(w.tags) for w in wordings(c)) for c in draft)
                for draft in clauses
            ),
            "minds": tuple(public_mind(delegation, tags) for delegation in self.delegations),
            "blocking": tuple(i for i, each in enumerate(self.delegations) if each.veto),
            "allies": _allies(self.delegations),
            "followers": _followers(self.delegations, places),
            "sponsors": tuple(
                frozenset(places[code] for code in draft.sponsors if code in places)
                for draft in self.drafts
            ),
            "forbidden": tuple(ways_of(i.crossed_when, tags) for i in self.instructions),
            "arguments": _arguments(self.delegations),
            "place": places[self.seat],
            "penholder": self.drafts[0].penholder or self.seat,
        }
        for name, value in derived.items():
            object.__setattr__(self, name, value)

    @property
    def size(self) -> int:
        return len(self.delegations)

    @property
    def turns(self) -> int:
        return len(self.timing.turns)

    @property
    def holds_pen(self) -> bool:
        return self.seat == self.penholder

    def forbids(self, seat: str, mask: int) -> bool:
        return seat == self.instructed and any(meets(ways, mask) for ways in self.forbidden)

    def text(self, chosen: tuple[int, ...], draft: int = 0, lost: int | None = None) -> Text:
        mask = self.tags.mask(self.context)
        for place, (bits, option) in enumerate(zip(self.bits[draft], chosen, strict=True)):
            if place != lost:
                mask |= bits[option]
        return Text(chosen, mask, draft, lost=lost)

    def tabled(self, draft: int = 0) -> Text:
        """Return a draft as tabled: the first wording of every clause."""
        return self.text((0,) * len(self.clauses[draft]), draft)

    def amended(self, text: Text, clause: int, option: int) -> Text:
        chosen = (*text.chosen[:clause], option, *text.chosen[clause + 1 :])
        return self.text(chosen, text.draft, text.lost)

    def without(self, text: Text, clause: int) -> Text:
        return self.text(text.chosen, text.draft, clause)

    def worded(self, text: Text) -> Iterator[tuple[Clause, Wording | None]]:
        """Yield each clause of a text with its wording, or None where it was lost."""
        pairs = zip(self.clauses[text.draft], text.chosen, strict=True)
        for place, (clause, option) in enumerate(pairs):
            yield clause, None if place == text.lost else wordings(clause)[option]

    def short_extension(self) -> Text:
        """Return the rollover as a text; there is one only where the case has it."""
        tags = self.rollover.tags if self.rollover else ()
        return Text((), self.tags.mask((*self.context, *tags)), rollover=True)

    def texts(self, draft: int = 0) -> Iterator[Text]:
        """Yield every text that the wordings of a draft make up, as tabled first."""
        for chosen in product(*(range(len(bits)) for bits in self.bits[draft])):
            yield self.text(chosen, draft)

    def _tags_named(self) -> Iterator[str]:
        yield from PROCESS
        yield from self.context
        for each in self.delegations:
            yield from each.cares
            for condition in each.conditions:
                yield from condition.tags
        for instruction in self.instructions:
            yield from instruction.crossed_when.tags
        for wording in self._wordings():
            yield from wording.tags

    def _wordings(self) -> Iterator[Wording]:
        for draft in self.drafts:
            for clause in draft.clauses:
                yield from wordings(clause)
        if self.rollover:
            yield self.rollover


def _allies(delegations: tuple[Delegation, ...]) -> tuple[tuple[int, ...], ...]:
    """Return the places of the others in each delegation's bloc."""
    blocs = [delegation.bloc for delegation in delegations]
    return tuple(
        tuple(other for other, b in enumerate(blocs) if bloc and b == bloc and other != place)
        for place, bloc in enumerate(blocs)
    )


def _followers(
    delegations: tuple[Delegation, ...], places: Mapping[str, int]
) -> tuple[tuple[int, tuple[int, ...]], ...]:
    """Return who looks to others, with the places of those it looks to."""
    each = enumerate(delegations)
    looked_to = ((i, tuple(places[c] for c in d.follows if c in places)) for i, d in each)
    return tuple((place, others) for place, others in looked_to if others)


def _arguments(delegations: tuple[Delegation, ...]) -> tuple[str, ...]:
    """Return the usual four, and what anybody here listens to besides."""
    heard = sorted({word for each in delegations for word in each.responds_to})
    return (*ARGUMENTS, *(word for word in heard if word not in ARGUMENTS))


def wordings(clause: Clause) -> tuple[Wording, ...]:
    """Return the wordings of a clause in their order, as tabled first."""
    return tuple((clause.wordings or {}).values())
