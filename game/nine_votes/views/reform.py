"""A rule that is put together: a rule set that there is, and what is changed in it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from nine_votes.analysis.levers import SNAPBACK, Applied, applied
from nine_votes.council.charter import PROPOSALS, RuleSet

DAY, SEATS = date(2024, 3, 28), 15
"""The day and the size of the Council that a rule is shown for where no vote gives another."""

CHARTER = "charter"
CHANGES = (
    *("abstention-blocks", "absence-blocks", "chapter-vii-only", "strict-27-3"),
    *("binding-restraint", SNAPBACK),
)
"""What is changed or not, in the order in which it is named."""

LITERAL = frozenset({"abstention-blocks", "absence-blocks"})
NAMED_VETOES = {0: "no-veto", 2: "two-vetoes"}
"""Numbers of vetoes that a lever of the charter is called by."""

MORE = (-1, 0, 1, 2, 3)
"""What can be added to the number needed: from eight to twelve in a Council of fifteen."""


@dataclass(frozen=True, slots=True)
class Reform:
    """A rule set by its name, with what is changed in it.

    `vetoes` is None where as many are needed as in the rule set itself; `more` is added to the
    number of votes needed, whatever the size of the Council.
    """

    base: str = CHARTER
    vetoes: int | None = None
    more: int = 0
    changes: frozenset[str] = frozenset()

    @property
    def ground(self) -> RuleSet:
        """The rule set in which things are changed."""
        return applied(self.base, DAY, SEATS).rules

    @property
    def shown(self) -> Applied:
        """The rule as it is shown where no vote is counted."""
        return applied(self.named(DAY, SEATS), DAY, SEATS)

    @property
    def number(self) -> int:
        literal = len(LITERAL) - 1 if self.changes >= LITERAL else 0
        return len(self.changes) - literal + (self.vetoes is not None) + bool(self.more)

    def named(self, day: date, seats: int) -> str:
        """Return the name by which the rule is applied on a day to a Council of so many seats."""
        parts = [self.base]
        if self.vetoes is not None:
            parts.append(NAMED_VETOES.get(self.vetoes, f"vetoes={self.vetoes}"))
        if self.more:
            parts.append(f"required={applied(self.base, day, seats).rules.required + self.more}")
        literal = ["literal-concurrence"] if self.changes >= LITERAL else []
        rest = self.changes - LITERAL if literal else self.changes
        return "+".join([*parts, *literal, *(change for change in CHANGES if change in rest)])

    def with_vetoes(self, vetoes: int) -> "Reform":
        return replace(self, vetoes=None if vetoes == self.ground.vetoes_needed else vetoes)

    def turned(self, change: str) -> "Reform":
        """Return the rule with a change made, or taken back where it is made."""
        return replace(self, changes=self.changes ^ {change})


NAMED: tuple[Mapping[str, Reform], ...] = (
    {name: Reform(name) for name in (CHARTER, "charter-1945", "charter-1965")},
    {rules.key: Reform(rules.key) for rules in PROPOSALS},
    {
        "no-veto": Reform(vetoes=0),
        "two-vetoes": Reform(vetoes=2),
        "literal-concurrence": Reform(changes=LITERAL),
        **{name: Reform(changes=frozenset({name})) for name in CHANGES},
    },
    {"two-thirds": Reform("two-thirds")},
)
"""The rules that there are, by name, in their groups."""
