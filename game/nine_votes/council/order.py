"""Whether an action is in order, what it makes of a meeting, and all that could be done there.

One function says it for the raise, the greyed button and its tooltip. An objection speaks as the
President would and names its rule. What lies on the table is looked at first, then the phase, then
motions of rule 33, then who acts, all by the row of the action, and then what it asks for itself.

All that could be done is listed as well, free text standing as a sample: the fields of an action
say by their types what they name, and so all that they could name here.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields, replace
from typing import Any, get_type_hints

from nine_votes.council.actions import chair, drafts, floor
from nine_votes.council.meeting import (
    PHASES,
    SAMPLE,
    Action,
    By,
    Law,
    Meeting,
    Named,
    Objection,
    Open,
    Phase,
    Ruling,
)
from nine_votes.council.messages import Cases, Message, say
from nine_votes.council.papers import Motion, Product
from nine_votes.council.voting import Vote

NOTHING_ELSE: Mapping[Ruling | None, Message] = {
    Ruling.ASKED: say("objection-point-of-order"),
    Ruling.CHALLENGED: say("objection-ruling-challenged"),
    Ruling.REFUSED: say("objection-ruling-not-put"),
}
"""What is said over a ruling to anything that is not in order over it; one given waits for none."""

NOT_WHILE = Cases("objection-while", Phase)

VOTE_OPEN = Objection(say("objection-vote-open"), "rule 40")
NO_VOTE_OPEN = Objection(say("objection-no-vote-open"), "rule 40")
ASKED = Objection(say("objection-asked-for-objection"), "rule 19")
NOTHING_ASKED = Objection(say("objection-nothing-to-object-to"), "rule 19")
NO_VOTE = Objection(say("objection-guests-have-no-vote"), "rule 37")
FOR_THE_PRESIDENT = Objection(say("objection-for-the-president"), "rule 19")
"""Said to most of what is asked when all that could be done is listed, and so made once."""

ADJOURNED, POLL, PENDING = Phase.ADJOURNED, Open.POLL, Open.PENDING
CHAIR, GUESTS = By.CHAIR, By.GUESTS
"""To look a member of an enumeration up costs Python 3.11 more than a whole check."""


class OutOfOrder(ValueError):  # noqa: N818 - the Council's own word for it
    """The action is not in order; `objection` says why."""

    def __init__(self, objection: Objection) -> None:
        super().__init__(objection)
        self.objection = objection

    @property
    def message(self) -> Message:
        return self.objection.message


def apply(meeting: Meeting, action: Action) -> Meeting:
    """Return the meeting after an action; OutOfOrder with the objection where it is not in order.

    A ruling that nobody challenges at once stands: any other action settles it (rule 30). What is
    not in order leaves the meeting as it was.
    """
    objection = in_order(meeting, action)
    if objection is not None:
        raise OutOfOrder(objection)
    if meeting.ruling is Ruling.GIVEN and Ruling.GIVEN not in action.law.over:
        meeting = replace(meeting, ruling=None)
    return action.effect(meeting)


def in_order(meeting: Meeting, action: Action) -> Objection | None:
    """Return the objection to an action at this point of a meeting, or None if it is in order."""
    law = action.law
    return _on_the_table(meeting, law) or _who(meeting, action.by, law) or action.check(meeting)


def _on_the_table(meeting: Meeting, law: Law) -> Objection | None:
    """Look at what has to be settled first, and then at the phase."""
    if meeting.phase is ADJOURNED:
        return Objection(say("objection-meeting-adjourned"), "rule 33")
    if meeting.poll is not None:
        return None if POLL in law.over else VOTE_OPEN
    if POLL in law.over:
        return NO_VOTE_OPEN
    if meeting.pending is not None:
        return None if PENDING in law.over else ASKED
    if PENDING in law.over:
        return NOTHING_ASKED
    return _over_a_ruling(meeting, law)


def _over_a_ruling(meeting: Meeting, law: Law) -> Objection | None:
    ruling = meeting.ruling
    if ruling in NOTHING_ELSE:
        return None if ruling in law.over else Objection(NOTHING_ELSE[ruling], "rule 30")
    if not law.phases:
        asked = ruling in law.over
        return None if asked else Objection(say("objection-no-ruling"), "rule 30")
    if meeting.phase not in law.phases:
        return Objection(NOT_WHILE(meeting.phase), PHASES[meeting.phase].rule)
    sits = meeting.phase is not Phase.SUSPENDED
    if sits and meeting.motions and law.behind_motions:
        return Objection(say("objection-motions-first"), "rule 33")
    return None


def _who(meeting: Meeting, by: str, law: Law) -> Objection | None:
    """Look at who acts: a member, the President where it is for the President, or a guest."""
    if by in meeting.briefers and law.by is GUESTS:
        return Objection(say("objection-only-information"), "rule 39")
    if by in meeting.guests:
        return None if law.by >= GUESTS else NO_VOTE
    if by not in meeting.council.codes:
        return Objection(say("objection-not-of-the-council"), "rule 37")
    if law.by is CHAIR and by != meeting.chair:
        return FOR_THE_PRESIDENT
    return None


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
