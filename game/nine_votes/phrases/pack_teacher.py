"""The teacher's page: the lesson by the minute, what to cut, and what to do if."""

from nine_votes.council.messages import Cases, Message, say

PREPARE = (
    say("teacher-prepare-print"),
    say("teacher-prepare-seats"),
    say("teacher-prepare-roles"),
)

LESSON = (
    ((0, 7), say("teacher-lesson-crisis"), say("teacher-lesson-crisis.who")),
    ((7, 9), say("teacher-lesson-agenda"), say("teacher-lesson-agenda.who")),
    ((9, 12), say("teacher-lesson-vote-tabled"), say("teacher-lesson-vote-tabled.who")),
    ((12, 15), say("teacher-lesson-speakers"), say("teacher-lesson-speakers.who")),
    ((15, 23), say("teacher-lesson-clauses"), say("teacher-lesson-clauses.who")),
    ((23, 28), say("teacher-lesson-amendments"), say("teacher-lesson-amendments.who")),
    ((28, 31), say("teacher-lesson-vote-free"), say("teacher-lesson-vote-free.who")),
    ((31, 33), say("teacher-lesson-follows"), say("teacher-lesson-follows.who")),
    ((33, 41), say("teacher-lesson-debrief"), say("teacher-lesson-debrief.who")),
    ((41, 45), say("teacher-lesson-slips"), say("teacher-lesson-slips.who")),
)
"""The minutes, what is on the wall, and who does what."""

CUTS = (
    say("teacher-cut-first"),
    say("teacher-cut-never"),
    say("teacher-cut-clock"),
)

IFS = (
    (say("teacher-if-passes"), say("teacher-if-passes.do")),
    (say("teacher-if-silence"), say("teacher-if-silence.do")),
    (say("teacher-if-absent"), say("teacher-if-absent.do")),
    (say("teacher-if-bell"), say("teacher-if-bell.do")),
)
"""What may happen, and a line for each."""

LENGTHS = (
    (say("teacher-length-short"), say("teacher-length-short.do")),
    (say("teacher-length-twice"), say("teacher-length-twice.do")),
)

SAYINGS = (
    say("teacher-say-settled"),
    say("teacher-say-no-contest"),
    say("teacher-say-decides"),
)

TASTES = (
    say("teacher-taste-missing-vote"),
    say("teacher-taste-score"),
    say("teacher-taste-swap"),
)

LESSON_HEADS = (
    say("teacher-minute"),
    say("teacher-wall"),
    say("teacher-who"),
)

TABLE_HEADS = (
    say("teacher-table-students"),
    say("teacher-table-with-two"),
    say("teacher-table-with-one"),
    say("teacher-table-house"),
    say("teacher-table-also"),
)


SITTING_BESIDE = Cases("teacher", ("invited", "press", "secretariat"))
"""Who sits with the Council beside the members, and how many."""

SEATS_SHARED = Cases("teacher-seats-with", ("two", "one"))
"""How many seats have so many students."""


def also(invited: int, press: int, secretariat: int) -> Message:
    """Return who sits with the Council beside the members: 'invited 2, press 1'."""
    counts = zip(("invited", "press", "secretariat"), (invited, press, secretariat), strict=True)
    parts = tuple(SITTING_BESIDE(who, count=count) for who, count in counts if count)
    return say("teacher-also", parts=parts)


def shared(students: int, pairs: int, singles: int) -> Message:
    """Return how the class sits: '28 students: thirteen seats with two, two with one.'."""
    counts = (("two", pairs), ("one", singles))
    parts = tuple(SEATS_SHARED(each, count=count) for each, count in counts if count)
    return say("teacher-shared", students=students, parts=parts)
