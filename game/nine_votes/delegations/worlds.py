"""Worlds: what the seed hides from the player, drawn once before play.

A world may differ from the recorded one only in wordings that no recorded text carries, so that
every world gives the recorded votes where nobody intervenes.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from nine_votes.delegations.cases import Case
from nine_votes.delegations.delegation import Delegation, Mind, PrivateVariant
from nine_votes.delegations.draws import CERTAIN, draw, happens


class Level(StrEnum):
    """How much is left to chance, and how much the player is shown."""

    HISTORIAN = "historian"
    DELEGATE = "delegate"
    AMBASSADOR = "ambassador"

    @property
    def hides(self) -> bool:
        """Whether delegations have instructions that they do not show."""
        return self is not Level.HISTORIAN

    @property
    def moves(self) -> bool:
        """Whether news comes, deals leak and opponents answer."""
        return self is Level.AMBASSADOR


class News(NamedTuple):
    """An event that comes in this world, at the beginning of a turn."""

    turn: int
    event: int


@dataclass(frozen=True, slots=True)
class World:
    """What the seed decided: every delegation's mind, and the news to come."""

    seed: int
    level: Level
    minds: tuple[Mind, ...]
    news: tuple[News, ...] = ()


class Game(NamedTuple):
    """What stays the same from the first move to the last: the case, and the world it is in."""

    case: Case
    world: World


def recorded_world(case: Case) -> World:
    """Return the world of the record: no delegation hides anything, and nothing happens."""
    return World(0, Level.HISTORIAN, case.minds)


def world_of(case: Case, seed: int, level: Level = Level.AMBASSADOR) -> World:
    """Return the world that a seed draws; at the level of the historian there is but one."""
    if not level.hides:
        return recorded_world(case)
    free = unrecorded(case)
    minds = tuple(_mind(case, place, seed, free) for place in range(case.size))
    return World(seed, level, minds, _news(case, seed) if level.moves else ())


def worlds_with(case: Case, *variants: PrivateVariant | None) -> World:
    """Return the world in which these are the private instructions, a place each, no more."""
    drawn = zip(case.minds, variants, strict=True)
    minds = tuple(m.moved(variant, case.tags) if variant else m for m, variant in drawn)
    return World(0, Level.DELEGATE, minds)


def unrecorded(case: Case) -> int:
    """Return the tags of wordings that no recorded text carries: those chance may touch."""
    carried = 0
    for draft in case.bits:
        for clause in draft:
            for bits in clause:
                carried |= bits
    carried |= case.short_extension().mask
    return carried & ~(case.recorded | case.tags.mask(case.context))


def _mind(case: Case, place: int, seed: int, free: int) -> Mind:
    """Return the mind of a delegation in the world of a seed; `free` are the untested tags."""
    delegation, mind = case.delegations[place], case.minds[place]
    variant = drawn_variant(delegation, seed)
    if variant:
        mind = mind.moved(variant, case.tags)
    return _shaken(mind, delegation, case, seed, free)


def drawn_variant(delegation: Delegation, seed: int) -> PrivateVariant | None:
    """Return the private instruction of a delegation: one uniform draw over its variants."""
    if not delegation.private:
        return None
    drawn = draw(seed, "private", delegation.code, below=CERTAIN)
    for variant in delegation.private:
        if drawn < variant.chance:
            return variant
        drawn -= variant.chance
    return None


def _shaken(mind: Mind, delegation: Delegation, case: Case, seed: int, free: int) -> Mind:
    """Return a mind with its jitter: a point more or less on wordings that were never tested."""
    jitter = {
        tag: _jitter(delegation.code, tag, case.jitter, seed)
        for tag in delegation.cares
        if case.tags.bits[tag] & free
    }
    if not any(jitter.values()):
        return mind
    points = {tag: care + jitter.get(tag, 0) for tag, care in sorted(delegation.cares.items())}
    weights = tuple((case.tags.bits[tag], point) for tag, point in points.items() if point)
    return replace(mind, weights=weights)


def _jitter(code: str, tag: str, chance: int, seed: int) -> int:
    """Return -1 or +1, each with the chance given, or 0."""
    drawn = draw(seed, "jitter", code, tag, below=CERTAIN)
    return -1 if drawn < chance else 1 if drawn < 2 * chance else 0


def _news(case: Case, seed: int) -> tuple[News, ...]:
    coming = [
        News(first + draw(seed, "event", event.id, "turn", below=max(last - first, 0) + 1), i)
        for i, event in enumerate(case.events)
        for first, last in [event.window]
        if happens(seed, event.chance, "event", event.id)
    ]
    return tuple(sorted(coming))
