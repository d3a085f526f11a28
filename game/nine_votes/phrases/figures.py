"""What a whole voting record shows, said in sentences."""

from fractions import Fraction

from nine_votes.analysis.figures import Agreement, Figures, Under
from nine_votes.council.messages import Message, say


def hung(found: Figures) -> Message:
    """Return how many ballots hung on one vote."""
    if not found.named:
        return say("figures-hung-unknown")
    share = Fraction(found.hung, found.named)
    return say("figures-hung", hung=found.hung, named=found.named, share=share)


def agreed(one: str, other: str, found: Agreement | None) -> Message:
    """Return how often two members agreed."""
    if found is None:
        return say("figures-never-agreed", one=one, other=other)
    same, ballots = found.same, found.ballots
    return say(
        "figures-agreed", one=one, other=other, same=same, ballots=ballots, share=found.share
    )


def under(name: Message, found: Under) -> Message:
    """Return what a record comes to under a rule set."""
    changes = []
    if found.gained:
        changes.append(say("figures-gained", gained=found.gained))
    if found.lost:
        changes.append(say("figures-lost", lost=found.lost))
    carried, counted = found.carried, found.counted
    return say("figures-under", name=name, carried=carried, counted=counted, changes=tuple(changes))
