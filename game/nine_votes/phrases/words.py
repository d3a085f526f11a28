"""Small pieces of sentences: numbers in words, members with their article, lists, counts."""

from collections.abc import Iterable, Sequence
from datetime import date

from nine_votes.council.members import UNNAMED_PERMANENT, Council
from nine_votes.council.messages import Cases, say
from nine_votes.council.voting import Tally, Vote
from nine_votes.words.resolver import in_words

NUMBERS = (
    *("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"),
    *("nineteen", "twenty"),
)

VOTE = Cases("vote", Vote)
"""How a member votes, within a sentence."""

VOTE_LABEL = Cases("vote-label", Vote)
VOTE_KEY = Cases("vote-label", Vote, ".key")

VOTE_WORDS = {vote: in_words(VOTE(vote)) for vote in Vote}

TAKES_THE = (
    *("United ", "Union ", "Russian ", "Republic ", "Democratic Republic", "Federal Republic"),
    *("German Democratic", "Netherlands", "Philippines", "Dominican ", "Gambia", "Congo"),
    *("Czech Republic", "Libyan Arab", "Syrian Arab", "Ukrainian Soviet", "Byelorussian Soviet"),
)


def number(count: int) -> str:
    """Return a small number in words, a larger one in digits."""
    return NUMBERS[count] if 0 <= count < len(NUMBERS) else str(count)


def capital(text: str) -> str:
    """Return the text with a capital letter in front."""
    return text[:1].upper() + text[1:]


def joined(words: Sequence[str], last: str = "and") -> str:
    """Return 'a', 'a and b' or 'a, b and c'."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def long_date(day: date) -> str:
    """Return a date as the United Nations writes it: 28 March 2024."""
    return f"{day.day} {day:%B %Y}"


def named(code: str, council: Council) -> str:
    """Return a member's name as it stands in a sentence: 'the Russian Federation', 'China'."""
    if code == UNNAMED_PERMANENT:
        return "a new permanent member"
    name = council.member(code).name if code in council.codes else code
    return f"the {name}" if name.startswith(TAKES_THE) else name


def all_named(codes: Iterable[str], council: Council) -> str:
    """Return several members as they stand in a sentence, those not named counted."""
    codes = list(codes)
    unnamed = codes.count(UNNAMED_PERMANENT)
    names = [named(code, council) for code in codes if code != UNNAMED_PERMANENT]
    if unnamed:
        new = (
            "a new permanent member" if unnamed == 1 else f"{number(unnamed)} new permanent members"
        )
        names.append(new)
    return joined(names)


def counts(tally: Tally) -> str:
    """Return the tally: '12 in favour, none against, 3 abstaining', the rest where there is any."""
    return in_words(say("vote-counts", **tally._asdict()))
