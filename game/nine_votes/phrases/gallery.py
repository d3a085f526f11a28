"""The gallery: what a scenario is, what it shows, and how long it takes."""

from nine_votes.council.messages import Cases, Message, Said, key_rows, say

ALL = "all"
KINDS = (ALL, "historical", "adapted", "fictional")
"""Where a case comes from, by the word of the file, and what shows all of them."""

KIND = Cases("gallery-kind", KINDS)
RECENCY = Cases("gallery-recency", ("settled", "recent", "live"))
"""How near a case is, by the word of the file."""

TAUGHT = (
    "absence-is-not-veto",
    "abstention-is-not-veto",
    "advisory-opinion",
    "agenda",
    "breach-of-the-peace",
    "chapter-vii",
    "default-flip",
    "fourteen-not-enough",
    "hidden-veto",
    "mandate-lapse",
    "negative-vote-is-no-veto",
    "nine-votes",
    "no-permanent-yes",
    "not-participating",
    "one-short",
    "price-of-compromise",
    "procedural-no-veto",
    "red-lines",
    "same-rule-every-member",
    "seven-of-eleven",
    "snapback",
    "uniting-for-peace",
    "use-of-force",
    "veto",
)
SHOWS = Cases("gallery-shows", TAUGHT)
"""What a case shows, by the word of its file; a word not listed here is shown as it is written."""


def shown(words: tuple[str, ...]) -> Message:
    said = (SHOWS(word) if word in TAUGHT else word.replace("-", " ") for word in words)
    return say("gallery-shows", shown=tuple(said))


def fault(line: int, path: str, finding: Said) -> Message:
    """Return a finding of the checker as a sentence: where, then what."""
    if path:
        return say("gallery-fault-at", line=line, path=path, finding=finding)
    return say("gallery-fault", line=line, finding=finding)


def sifted(cases: int, of: int) -> Message:
    """Return how many cases are shown of how many there are."""
    if cases == of:
        return say("gallery-cases", of=of)
    return say("gallery-cases-of", cases=cases, of=of)


HELP = key_rows("gallery-help", "letters", "arrows", "pages", "ends", "enter", "escape")


def own_cases(folder: str) -> tuple[Message, Message]:
    """Return the row of the help that says where one's own cases lie."""
    return say("gallery-own"), say("gallery-own-folder", folder=folder)
