"""The words of the teacher's page: the lesson by the minute, what to cut, and what to do if."""

from collections.abc import Sequence

from nine_votes.phrases.words import number

BEFORE_THE_LESSON = "Before the lesson"
TIMETABLE = "45 minutes"
MINUTES, WALL, WHO = "Minute", "On the wall", "Who does what"
CUT, IF_TITLE, OTHER_LENGTHS = "When time runs short", "If …", "Other lengths"
SAY, NEWS, TABLE = "Say before the first vote", "News for minute 19", "How many students"
TASTE = "Worth holding to"

PREPARE = (
    "Print the pack. Cut the cards and slips, fold the placards, hang up the seating plan.",
    "Cards at the door decide who sits where. Countries on the wall, never students' names.",
    "You are the Secretariat. The President is a student, and reads from the screen what to say.",
)

LESSON = (
    ("0-7", "the crisis, read aloud", "slips: the side “Before”; then the card, read in pairs"),
    ("7-9", "the agenda", "the President opens; those invited speak for thirty seconds each"),
    ("9-12", "vote 1, the draft as tabled", "all vote as the card says; why did it end so?"),
    ("12-15", "the list of speakers", "five sentences from five seats"),
    (
        "15-23",
        "the clauses and their wordings",
        (
            "talks on foot: four minutes in two groups, elected "
            "and permanent, four minutes free; each seat collects one signature; news at 19"
        ),
    ),
    ("23-28", "amendments", "the sponsors take in or refuse; at most two go to a vote"),
    ("28-31", "vote 2, free", "all at once, read out in alphabetical order"),
    ("31-33", "what follows", "two explanations of vote"),
    (
        "33-41",
        "the debrief",
        (
            "predict whose vote decided it, then look; one other rule; the cards "
            "laid open; the twin from history"
        ),
    ),
    ("41-45", "nothing, then the two bars", "out of role; slips: the side “After”; count them"),
)
"""The minutes, what is on the wall, and who does what."""

CUTS = (
    "Cut first: the statements, then the news, then the second amendment.",
    "Never cut: the debrief and the slips at the end. Without them it was a game.",
    "The window can keep the time: title, Settings, Lesson clock. It moves nothing by itself.",
)

IFS = (
    (
        "it passes at vote 1",
        (
            "Ask who could still have stopped it, and how. Then vote 2 is for the sponsors: a "
            "stronger text with the same votes, or the same text with more."
        ),
    ),
    (
        "nobody speaks",
        (
            "Go round the table: each seat reads out the sentence of its card that begins “You "
            "need”, or says what it could not accept."
        ),
    ),
    (
        "a pair is absent",
        "Leave the seat to the house, or mark it absent: then it is neither in favour nor against.",
    ),
    (
        "the bell rings in five minutes",
        (
            "Vote on the text as it stands, ask whose single vote would have changed it, and "
            "hand out the slips. The debrief opens the next lesson."
        ),
    ),
)
"""What may happen, and a line for each."""

LENGTHS = (
    (
        "30 minutes",
        (
            "Crisis and slips 5 minutes, vote 1 as the card says 3, talks 8, one amendment 3, "
            "vote 2 3, debrief 6, slips 2. No statements and no news."
        ),
    ),
    (
        "Twice 45 minutes",
        (
            "First lesson: to the end of the talks, with a statement from every seat. Second: "
            "amendments as many as are moved, vote 2, an explanation from every seat that was "
            "against or abstained, the debrief on two other rules, the slips."
        ),
    ),
)

SAYINGS = (
    "In New York the text is settled before the vote. We have ten minutes for it.",
    (
        "Most votes are no contest: more than nine in ten of the resolutions of 2011 to 2014 had "
        "every vote in favour, and six in ten of those of 2025 (UN Digital Library, voting data)."
    ),
    "“Decides” binds. “Calls upon” asks.",
)

TASTES = (
    "A vote not cast stops the count: wait, or mark the seat absent. It is never a silent no.",
    (
        "“Adopted” is not the score. Ask how far each card was met, and what becomes of the "
        "people in the case."
    ),
    "A seat can be swapped, and nobody has to say why.",
)

TABLE_HEADS = ("Students", "Seats with two", "Seats with one", "Seats of the house", "Also")
HOUSE_NOTE = (
    "A seat of the house is nobody's: the computer plays it, or you read out its card and vote as "
    "it says. Give these seats to the house first:"
)


def also(invited: int, press: int, secretariat: int) -> str:
    """Return who sits with the Council beside the members: 'invited 2, press 1'."""
    parts = (("invited", invited), ("press", press), ("Secretariat", secretariat))
    return ", ".join(f"{label} {count}" for label, count in parts if count)


def from_to(rows: Sequence[Sequence[str]]) -> str:
    """Return for which classes the rows of a table are, the first of each naming its students."""
    return f"{rows[0][0]} to {rows[-1][0]} students"


def shared(students: int, pairs: int, singles: int) -> str:
    """Return how the class sits: '28 students: 13 seats with two, 2 with one.'."""
    parts = []
    if pairs:
        parts.append(f"{number(pairs)} {'seat' if pairs == 1 else 'seats'} with two")
    if singles:
        parts.append(f"{number(singles)} with one")
    return f"{students} students: {', '.join(parts)}."


def house_first(names: Sequence[str]) -> str:
    """Return which seats the house takes first, in that order."""
    return f"{HOUSE_NOTE} {', '.join(names)}."


def begins(scenario: str) -> str:
    """Return the call that opens the case on the wall."""
    return f"On the wall: python main.py play {scenario}."
