"""What text would have carried a draft, as plain values: the change, who moves, what barred it."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from nine_votes.analysis.text_changes import (
    Rewording,
    Weighing,
    as_recorded,
    smallest_liftings,
    smallest_rewordings,
    weigh,
)
from nine_votes.council.messages import Message, Said, say
from nine_votes.delegations.cases import Case
from nine_votes.delegations.delegation import PrivateVariant
from nine_votes.delegations.minds import RANKS, Mind
from nine_votes.delegations.precedents import Precedent
from nine_votes.phrases import texts as words
from nine_votes.scenarios.casting import Cast

SHOWN = 3
"""So many of the smallest changes are told one by one."""


class Carrying(NamedTuple):
    """What would have carried a text: sentences, why each that moves does, and what barred it."""

    lines: tuple[Message, ...]
    why: tuple[Said, ...]
    in_the_way: tuple[Message, ...]


def carrying(found: Weighing, shown: int = SHOWN) -> Carrying:
    """Return what would have carried the text on the table: the changes, who moves, and why."""
    case, changes = found.outlook.case, sorted_rewordings(found)
    lines = [words.outcome_sentence(found.first)]
    why: tuple[Said, ...] = ()
    if found.first.adopted:
        lines.append(say("texts-not-needed"))
    else:
        lines += words.rewording_sentences(found, changes, shown)
    if changes:
        lines.append(words.moved_sentence(changes, case))
        why = words.why_moved(changes[0], case)
    lines += _acceptable_lines(found, changes)
    barred = tuple(words.in_the_way_sentences(found, smallest_liftings(found)))
    return Carrying(tuple(lines), why, barred)


def _acceptable_lines(found: Weighing, changes: Sequence[Rewording]) -> Iterator[Message]:
    """Yield the smallest acceptable change, where neither the text nor a smaller change is."""
    if found.first.acceptable or (changes and changes[0].weighed.acceptable):
        return
    for best in acceptable_rewordings(found)[:1]:
        yield words.acceptable_sentence(best, found.outlook.case)


def sorted_rewordings(found: Weighing) -> tuple[Rewording, ...]:
    """Return the smallest changes that carry, acceptable ones first, then by votes in favour."""
    return _best_first(smallest_rewordings(found))


def acceptable_rewordings(found: Weighing) -> tuple[Rewording, ...]:
    """Return the smallest changes that carry an acceptable text, by votes in favour."""
    return _best_first(smallest_rewordings(found, lambda each: each.acceptable))


def _best_first(changes: Sequence[Rewording]) -> tuple[Rewording, ...]:
    def order(change: Rewording) -> tuple[bool, bool, int]:
        weighed = change.weighed
        return not weighed.acceptable, weighed.crossing, -weighed.votes.in_favour

    return tuple(sorted(changes, key=order))


def recorded_votes(whole: Cast, minds: Sequence[Mind]) -> Iterator[tuple[str, Weighing]]:
    """Yield each recorded vote on a draft that could have been worded otherwise, weighed anew.

    Votes that these delegations, left to themselves, would not cast again are passed over.
    """
    for precedent in whole.precedents:
        text = precedent.text
        if text.rollover or None in precedent.votes or not worded_otherwise(whole.case, text.draft):
            continue
        found = weigh(as_recorded(whole.case, minds, precedent))
        if _goes_so(found, precedent):
            yield precedent.name, found


def worded_otherwise(case: Case, draft: int) -> bool:
    """Say whether a draft could have been worded otherwise."""
    return any(len(bits) > 1 for bits in case.bits[draft])


def _goes_so(found: Weighing, precedent: Precedent) -> bool:
    ranks = tuple(RANKS[vote] for vote in precedent.votes if vote is not None)
    return found.first.votes.ranks == ranks


def hidden_in(case: Case, minds: Sequence[Mind]) -> tuple[tuple[str, PrivateVariant], ...]:
    """Return whose mind hides a private instruction, and which."""
    pairs = zip(case.delegations, minds, strict=True)
    return tuple((each.code, mind.variant) for each, mind in pairs if mind.variant)


def world_of_minds(case: Case, minds: Sequence[Mind], seed: int | None) -> Message:
    """Return which world these minds are of: what members show, or what a seed draws."""
    shaken = any(m.weights != shown.weights for m, shown in zip(minds, case.minds, strict=True))
    return words.world_sentence(case, seed, hidden_in(case, minds), shaken=shaken)
