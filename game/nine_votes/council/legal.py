"""Every action a member could take at this point of a meeting, free text standing as a sample.

The fields of an action say by their types what they name, and so all that they could name here.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields
from itertools import chain
from typing import Any, get_type_hints

from nine_votes.council.actions import chair, drafts, floor
from nine_votes.council.meeting import SAMPLE, Action, Meeting, Named
from nine_votes.council.order import in_order
from nine_votes.council.papers import Motion, Product
from nine_votes.council.voting import Vote

ACTIONS: Mapping[str, type[Action]] = {
    name: kind
    for module in (chair, drafts, floor)
    for name, kind in vars(module).items()
    if isinstance(kind, type) and issubclass(kind, Action) and kind.__module__ == module.__name__
}
"""Every action by its name, those of a group in the order in which they are listed."""


def legal_actions(meeting: Meeting, by: str) -> list[Action]:
    """Return what a member, or a guest by its name, may do; each of these applies."""
    return [action for action in candidates(meeting, by) if in_order(meeting, action) is None]


def candidates(meeting: Meeting, by: str) -> Iterator[Action]:
    """Yield every action that can be built from what the meeting knows, in order or not.

    Kinds that name the same things take turns, so that all that may be done about one thing stands
    together.
    """
    for kinds in ALIKE:
        rows = [_of_kind(kind, meeting, by) for kind in kinds]
        yield from chain.from_iterable(zip(*rows, strict=True))


def _of_kind(kind: type[Action], meeting: Meeting, by: str) -> Iterable[Action]:
    own = kind.thought_of(meeting, by)
    if own is not None:
        return own
    return (kind(by, *names) for names in _named(meeting, tuple(NAMED_BY[kind].values())))


def _named(
    meeting: Meeting, wanted: tuple[object, ...], so_far: tuple[Any, ...] = ()
) -> Iterator[tuple[Any, ...]]:
    if not wanted:
        yield so_far
        return
    for name in NAMES[wanted[0]](meeting, so_far):
        yield from _named(meeting, wanted[1:], (*so_far, name))


NAMES: Mapping[object, Callable[[Meeting, tuple[Any, ...]], Iterable[Any]]] = {
    Named.WORDS: lambda _meeting, _before: (SAMPLE,),
    Named.REASON: lambda _meeting, _before: ("",),
    bool: lambda _meeting, _before: (True, False),
    Product: lambda _meeting, _before: Product,
    Named.DRAFT: lambda meeting, _before: meeting.business.drafts,
    Named.CLAUSE: lambda meeting, before: [
        clause.id for clause in meeting.business.drafts[before[-1]][0].clauses
    ],
    Named.WORDING: lambda meeting, before: _wordings(meeting, *before[-2:]),
    Named.AMENDMENT: lambda meeting, _before: (
        *meeting.business.amendments,
        *(amendment.id for amendment in meeting.amendments),
    ),
    Named.MEMBER: lambda meeting, _before: meeting.council.codes,
    Vote: lambda _meeting, _before: Vote,
    Named.GUEST: lambda meeting, _before: meeting.business.guests,
    Named.RULE: lambda _meeting, _before: ("37", "39"),
    Named.NEWS: lambda meeting, _before: meeting.business.news,
    Motion: lambda _meeting, _before: Motion,
}
"""What there is of each thing that is named, given what the fields before it name."""


def _wordings(meeting: Meeting, symbol: str, clause_id: str) -> Iterable[str]:
    draft, _ = meeting.business.drafts[symbol]
    return next(clause.wordings or () for clause in draft.clauses if clause.id == clause_id)


def _names_of(kind: type[Action]) -> Mapping[str, object]:
    hints = get_type_hints(kind, include_extras=True)
    found = {field.name: hints[field.name] for field in fields(kind)[1:]}
    return {name: getattr(hint, "__metadata__", (hint,))[0] for name, hint in found.items()}


NAMED_BY: Mapping[type[Action], Mapping[str, object]] = {
    kind: _names_of(kind) for kind in ACTIONS.values()
}
"""What each field of each action names, after who takes it."""


def named(action: Action) -> Mapping[object, Any]:
    """Return what an action names: the draft, the clause or the amendment that it is about."""
    return {what: getattr(action, name) for name, what in NAMED_BY[type(action)].items()}


def _alike() -> list[list[type[Action]]]:
    """Return the kinds of action by what they name, in the order of the names."""
    order = list(NAMES)
    found: dict[object, list[type[Action]]] = {}
    for kind, names in sorted(
        ((kind, tuple(names.values())) for kind, names in NAMED_BY.items()),
        key=lambda item: [order.index(name) for name in item[1] if name in order],
    ):
        found.setdefault(kind if "thought_of" in vars(kind) else names, []).append(kind)
    return list(found.values())


ALIKE = _alike()
"""The kinds that name the same things, so that they can take turns."""
