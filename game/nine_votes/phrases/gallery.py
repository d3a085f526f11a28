"""The words of the gallery: what a scenario is, what it shows, and how long it takes."""

from nine_votes.phrases.words import capital, number

TITLE = "Choose a case"
NOTE = "Type to search · arrows choose · Enter opens"
SEARCH_HINT = "Title, year, place, or what it shows"
BACK = ("Back", "Esc")
NOTHING = "No case has all of these words. Esc clears the search."
NONE_OF_THE_KIND = "There is no case of this kind here."

ALL = "all"
KINDS = {
    ALL: "All",
    "historical": "History",
    "adapted": "Adapted",
    "fictional": "Invented",
}
"""Where a case comes from, by the word of the file, and what shows all of them."""

RECENCY = {"settled": "Settled", "recent": "Recent", "live": "Live"}
"""How near a case is, by the word of the file."""

FAULTY = "Cannot be read"
SHOW_FAULTS = "Enter shows what to mend"

ENDS = (".", "?", "!", "…")
"""What a sentence may end with already."""

SHOWS = {
    "absence-is-not-veto": "an empty chair does not block",
    "abstention-is-not-veto": "abstaining is not voting against",
    "advisory-opinion": "asking the Court",
    "agenda": "the vote on the agenda",
    "breach-of-the-peace": "a breach of the peace",
    "chapter-vii": "Chapter VII",
    "default-flip": "a vote that works upside down",
    "fourteen-not-enough": "fourteen can be too few",
    "hidden-veto": "a veto that is not cast",
    "mandate-lapse": "a mandate that lapses",
    "negative-vote-is-no-veto": "a permanent no that is no veto",
    "nine-votes": "nine votes",
    "no-permanent-yes": "adopted without a permanent yes",
    "not-participating": "not participating",
    "one-short": "one vote short",
    "price-of-compromise": "the price of a compromise",
    "procedural-no-veto": "no veto on procedure",
    "red-lines": "red lines",
    "same-rule-every-member": "one rule for every member",
    "seven-of-eleven": "seven of eleven",
    "snapback": "snapback",
    "uniting-for-peace": "Uniting for Peace",
    "use-of-force": "the use of force",
    "veto": "the veto",
}
"""What a case shows, by the word of its file; a word not listed here is shown as it is written."""


def shown(words: tuple[str, ...]) -> str:
    """Return what a case shows, as a list to be read."""
    return capital(", ".join(SHOWS.get(word, word.replace("-", " ")) for word in words))


def length(votes: int, minutes: int) -> str:
    """Return how many votes a case has, and about how long a class takes over it."""
    plural = "vote" if votes == 1 else "votes"
    return f"{capital(number(votes))} {plural} · about {minutes} minutes"


def fault(line: int, path: str, sentence: str) -> str:
    """Return a finding of the checker as a sentence: where, then what."""
    where = f"Line {line}, {path}" if path else f"Line {line}"
    return f"{where}: {sentence}{'' if sentence.endswith(ENDS) else '.'}"


def faults(count: int) -> str:
    """Return how many faults a file has."""
    return "This file has one fault." if count == 1 else f"This file has {number(count)} faults."


def faults_title(name: str) -> str:
    """Return the title of the list of what is wrong with a file."""
    return f"To mend in {name}"


def sifted(cases: int, of: int) -> str:
    """Return how many cases are shown of how many there are."""
    plural = "case" if of == 1 else "cases"
    return f"{of} {plural}" if cases == of else f"{cases} of {of} {plural}"


CLOSE = ("Close", "Esc")

HELP = (
    ("Letters, digits", "search; all words have to be in a case"),
    ("Arrows", "from case to case"),
    ("Page up, page down", "scroll"),
    ("Home, End", "the first case, the last"),
    ("Enter", "open the case, or the first that was found"),
    ("Esc", "clear the search, then back"),
)


def own_cases(folder: str) -> tuple[str, str]:
    """Return the row of the help that says where one's own cases lie."""
    return ("Your own cases", f"put their files into {folder}")
