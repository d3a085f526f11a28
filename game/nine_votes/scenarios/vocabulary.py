"""What the fields of a scenario file are made of: its names, tags, conditions and grades."""

from nine_votes.scenarios.shapes import Choice, Either, ListOf, MapOf, Number, Text, Word

IDENTIFIER = Word(
    "a name of letters, digits, hyphens and underscores", r"[A-Za-z0-9_][A-Za-z0-9_-]{0,79}"
)
TAG = Word("a tag of small letters, digits and underscores", r"[a-z][a-z0-9_]{0,79}")
NAME = r"\S(.{0,78}\S)?"
MEMBER = Word("a member's code or name", NAME)
GUEST = Word("a guest's name, in one line of at most 80 characters,", NAME)
CONDITION = Word(
    "a condition of tags, and, or, not and at most 20 pairs of brackets, in 200 characters,",
    r"(?!([^(]*\(){21})[a-z0-9_ ()\n]{1,200}",
)
SEAT = Word("an added seat by its number, such as +01,", r"\+\d\d")
SYMBOL = Text()
TEXTS = ListOf(Text())
MEMBERS = ListOf(MEMBER)
TAGS = ListOf(TAG)
WEIGHTS = MapOf(TAG, Number(-6, 6))
SHIFTS = MapOf(MEMBER, Number(-6, 6))
PROBABILITY = Number(0, 1, whole=False)

CONFIDENCE = Choice(("documented", "inferred", "speculative"))

GRADES = {"full": 1.0, "most": 0.8, "half": 0.6, "little": 0.3, "none": 0.0}
"""The words of `worth` and `continuity`, as the penholder sees them."""

GRADE = Either(Choice(tuple(GRADES), also="a number from 0 to 1"), PROBABILITY)
