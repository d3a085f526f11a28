"""What is voted on next: motions by rule 33, amendments by rule 36, drafts by rule 32."""

from nine_votes.council.meeting import Meeting, Phase
from nine_votes.council.papers import (
    About,
    Change,
    Motion,
    MovedAmendment,
    MovedMotion,
    Paper,
    Subject,
)

WITHOUT_DEBATE = frozenset({Motion.SUSPEND, Motion.ADJOURN})
"""The motions decided without debate: suspension and simple adjournment (rule 33)."""

ORDER_OF_MOTIONS = tuple(Motion)


def motions_in_order(meeting: Meeting) -> tuple[MovedMotion, ...]:
    """Return the motions that were made, in the order of rule 33."""
    return tuple(sorted(meeting.motions, key=lambda moved: ORDER_OF_MOTIONS.index(moved.motion)))


def amendments_in_order(meeting: Meeting, paper: Paper) -> tuple[MovedAmendment, ...]:
    """Return the open amendments to a draft in the order of rule 36.

    What the President ruled first goes first; then additions and deletions; then the furthest in
    substance from the draft, which is the wording furthest down its clause's list; then the
    earliest moved.
    """
    moved = [a for a in meeting.amendments if a.open and a.symbol == paper.symbol]

    def key(amendment: MovedAmendment) -> tuple[bool, bool, int]:
        return (
            amendment.id != meeting.ordered,
            amendment.change is Change.REPLACES,
            -_distance(paper, amendment),
        )

    return tuple(sorted(moved, key=key))


def _distance(paper: Paper, amendment: MovedAmendment) -> int:
    """Return how far from the wording in the draft the amendment's lies on its clause's list."""
    clause = next(c for c in paper.draft.clauses if c.id == amendment.clause)
    listed = list(clause.wordings or ())
    if amendment.wording not in listed:
        return 0
    now = paper.wordings.get(clause.id, listed[0])
    return abs(listed.index(amendment.wording) - listed.index(now))


def next_subject(meeting: Meeting) -> Subject | None:
    """Return what has to be put to the vote next, or None where nothing is left.

    Motions go before all drafts (rule 33); of a draft first a question about its class, then its
    amendments, then its parts, then the whole (rules 32 and 36).
    """
    motions = motions_in_order(meeting)
    if motions:
        return Subject(About.MOTION, motions[0].motion)
    if not meeting.text_open:
        return None
    paper = meeting.text_open[0]
    if meeting.preliminary == paper.symbol:
        return Subject(About.PRELIMINARY, paper.symbol)
    amendments = amendments_in_order(meeting, paper)
    if amendments:
        return Subject(About.AMENDMENT, amendments[0].id)
    if paper.parts:
        return Subject(About.PART, paper.symbol, paper.parts[0])
    return Subject(About.DRAFT, paper.symbol)


def unfinished(meeting: Meeting) -> bool:
    """Say whether to adjourn now would cut business short, which members may object to.

    That is a motion, an agenda not adopted, a list of speakers not exhausted, or a vote that was
    come to.
    """
    if meeting.motions:
        return True
    suspended = meeting.phase is Phase.SUSPENDED
    phase = meeting.before_suspension if suspended else meeting.phase
    if phase is Phase.DEBATE:
        return bool(meeting.speakers)
    voting = phase in {Phase.BEFORE_THE_VOTE, Phase.VOTING}
    return phase is Phase.AGENDA or (voting and bool(meeting.text_open))
