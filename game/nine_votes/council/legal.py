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
    for kinds, known in ALIKE:
        if known is None:
            yield from kinds[0].thought_of(meeting, by) or ()
            continue
        for names in _all_named(meeting, known):
            for kind in kinds:
                yield kind(by, *names)


def _all_named(meeting: Meeting, known: "tuple[Known, ...]") -> Iterable[tuple[Any, ...]]:
    rows: list[tuple[Any, ...]] = [()]
    for each in known:
        rows = [(*row, name) for row in rows for name in each(meeting, row)]
    return rows


Known = Callable[[Meeting, tuple[Any, ...]], Iterable[Any]]
"""What there is of a thing in a meeting, given what the fields before it name."""

NAMES: Mapping[object, Known] = {
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
"""What there is of each thing that fields name."""


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


def _alike() -> Iterator[tuple[list[type[Action]], tuple[Known, ...] | None]]:
    """Yield the kinds that name the same things, with all there is of these, in their order.

    A kind that says itself what it could name stands alone, with None.
    """
    order = list(NAMES)
    found: dict[object, list[type[Action]]] = {}
    for kind in sorted(
        ACTIONS.values(),
        key=lambda kind: [order.index(w) for w in NAMED_BY[kind].values() if w in NAMES],
    ):
        own = "thought_of" in vars(kind)
        found.setdefault(kind if own else tuple(NAMED_BY[kind].values()), []).append(kind)
    for names, kinds in found.items():
        yield kinds, tuple(map(NAMES.__getitem__, names)) if isinstance(names, tuple) else None


ALIKE = tuple(_alike())
