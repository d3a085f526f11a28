"""What a whole voting record shows, said in sentences and as the headings of its tables."""

from fractions import Fraction

from nine_votes.analysis.figures import Agreement, Figures, Stood, Under
from nine_votes.phrases.words import joined

ALONE = "How often each permanent member stood alone"
AGREEMENT = "Of the ballots in which both took a side, how many permanent members voted alike in"
OTHER_RULES = "The same ballots under other rules"
HUNG = "Ballots that hung on one vote"
MATRIX = "Agreement between the permanent members"
COLUMNS = ("member", "other", "ballots_in_common", "voted_alike", "share")
"""Of the table of all members, two a row."""

WORKING = "counting every ballot under other rules"
NEVER = "never together"
AS_DECIDED = (
    "Each ballot is counted by the Charter of its date, as the kind of question it was. Where a "
    "rule set seats more members than voted, the votes of the added ones are assumed."
)
SIDES = "A side is a vote in favour, against or abstaining; who did not take part took none."


def hung(found: Figures) -> str:
    """Return how many ballots hung on one vote."""
    if not found.named:
        return "No ballot names every member, so which hung on one vote cannot be said."
    share = percent(Fraction(found.hung, found.named))
    return (
        f"{found.hung:,} of the {found.named:,} ballots with every vote known by name, {share}: "
        "one member more would have carried what was lost, or one abstaining stopped what was "
        "carried. That a permanent member can vote against what is carried is not counted."
    )


def stood_alone(name: str, stood: Stood) -> str:
    """Return how often a permanent member stood alone."""
    return (
        f"{name}, of {stood.ballots:,} ballots: alone against in {stood.against:,}, blocking alone "
        f"in {stood.blocking:,}, alone of the five not in favour in {stood.apart:,}."
    )


def percent(share: Fraction) -> str:
    """Return a share in per cent, to a tenth."""
    return f"{float(100 * share):.1f}%"


def agreed(one: str, other: str, agreement: Agreement | None) -> str:
    """Return how often two members agreed."""
    if agreement is None:
        return f"{one} and {other}: {NEVER}."
    share = percent(agreement.share)
    return f"{one} and {other}: {agreement.same:,} of {agreement.ballots:,}, {share}."


def under(name: str, found: Under) -> str:
    """Return what a record comes to under a rule set."""
    changes = []
    if found.gained:
        changes.append(f"{found.gained:,} that the Charter did not carry")
    if found.lost:
        changes.append(f"without {found.lost:,} that it did")
    added = f", {joined(changes)}" if changes else ""
    return f"{name}: carries {found.carried:,} of {found.counted:,}{added}."
