"""What a vote would be taken on: the case, the minds as somebody knows them, where things stand."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from nine_votes.council.voting import Vote
from nine_votes.delegations.cases import Case, Text
from nine_votes.delegations.minds import Mind
from nine_votes.delegations.state import State, seen


class Outlook(NamedTuple):
    """A vote in sight. The minds are those of a world, or what the player knows of them.

    `own` is the vote of the player's seat, which is not the model's; None lets its ledger decide.
    `plus` are tags that hold beside the text's.
    """

    case: Case
    minds: Sequence[Mind]
    state: State
    own: Vote | None = None
    plus: int = 0

    @property
    def mask(self) -> int:
        return seen(self.case, self.state) | self.plus

    def on(self, text: Text) -> "Outlook":
        return self._replace(state=self.state._replace(text=text))


def as_known(case: Case, minds: Iterable[Mind], state: State) -> tuple[Mind, ...]:
    """Return the minds as far as the player knows them: what a member shows, until it confides."""
    pairs = enumerate(zip(minds, case.minds, strict=True))
    known = state.known | {case.place}
    return tuple(true if place in known else shown for place, (true, shown) in pairs)
