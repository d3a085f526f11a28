"""Every action a member could take at this point of a meeting, free text standing as a sample.

The fields of an action say by their types what they name, and so all that they could name here.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields
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
        own = kinds[0].thought_of(meeting, by)
        if own is not None:
            yield from own
            continue
        for names in _all_named(meeting, kinds[0]):
            for kind in kinds:
                yield kind(by, *names)


def _all_named(meeting: Meeting, kind: type[Action]) -> Iterable[tuple[Any, ...]]:
    rows: list[tuple[Any, ...]] = [()]
    for what in NAMED_BY[kind].values():
        rows = [(*row, name) for row in rows for name in NAMES[what](meeting, row)]
    return rows


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
"""What there is of each thing that fields name, given what the fields before it name."""


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
    """Return the kinds that name the same things; one that says itself what stands alone."""
    order = list(NAMES)
    found: dict[object, list[type[Action]]] = {}
    for kind, names in NAMED_BY.items():
        by_type = "thought_of" not in vars(kind)
        found.setdefault(tuple(names.values()) if by_type else kind, []).append(kind)

    def places(kinds: list[type[Action]]) -> list[int]:
        return [order.index(what) for what in NAMED_BY[kinds[0]].values() if what in NAMES]

    return sorted(found.values(), key=places)


ALIKE = _alike()
