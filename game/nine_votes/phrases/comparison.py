"""The same votes under other rules, said in a table, and which of them are assumed."""

from collections.abc import Sequence
from typing import NamedTuple

from nine_votes.analysis.comparison import Compared
from nine_votes.council.charter import Reach, Standing
from nine_votes.council.members import Council
from nine_votes.council.questions import Question
from nine_votes.council.voting import Tally, Vote
from nine_votes.phrases.result import BECAME, HEAD
from nine_votes.phrases.words import all_named, capital, counts, number
from nine_votes.words.resolver import in_words

TITLE = "The same votes under other rules"
HEADINGS = ("Rules", "In favour", "Against", "Otherwise", "Needed", "What comes of it")
NOT_COUNTED = "not counted"
ASSUMED = "assumed"
CAST = "cast"

ASSUMPTION = (
    "Votes of added seats are assumed: the seats a rule set adds for a region vote as that "
    "region's elected members did, shared out by largest remainder; a region that had none, and a "
    "seat of no region, as all elected members did."
)
NAMED = "Votes of added seats that are named are taken as named; the rest are assumed so."
SNAPBACK_SAID = (
    "Snapback: what is there goes on unless the Council ends it. Who voted against keeping it is "
    "taken to vote for the end, and the other way about."
)


class Line(NamedTuple):
    """A rule set and what the votes come to under it.

    `cast` and `assumed` are the counts of the votes that were cast and of those that are assumed,
    `required` is None where they cannot be counted under it, and `carried` too.
    """

    key: str
    title: str
    cast: Tally
    assumed: Tally
    required: int | None
    carried: bool | None
    result: str


def comparison_line(found: Compared) -> Line:
    """Return a rule set as a line of the table."""
    whole, assumed = found.ballot.tally, found.assumed_tally
    if found.snapback:
        assumed = assumed._replace(in_favour=assumed.against, against=assumed.in_favour)
    cast = Tally(*(a - b for a, b in zip(whole, assumed, strict=True)))
    required = found.decision.required if found.decision else None
    title = capital(found.rules.title)
    return Line(found.rules.key, title, cast, assumed, required, found.carried, _result(found))


def _result(found: Compared) -> str:
    """Return what comes of the votes, and whether that hangs on assumed ones."""
    if found.decision is None:
        return capital(f"{NOT_COUNTED}: {found.remark}")
    if found.snapback:
        return "It goes on: not ended" if found.carried else "It is ended"
    result = capital(in_words(BECAME(found.decision.outcome)))
    if found.decision.vetoes:
        who = all_named(found.decision.vetoes, found.council)
        result = f"{in_words(HEAD(found.decision.outcome))}, {who} blocking"
    return f"{result}; this hangs on assumed votes" if found.hangs_on_them else result


NO_CHAPTER = (
    "The chapter of the Charter is not given here, so a veto that is held under Chapter VII alone "
    "is not held."
)


def notes(found: Sequence[Compared], question: Question) -> tuple[str, ...]:
    """Return what has to be said once below the table."""
    said = []
    if question.chapter == "unspecified" and any(_by_chapter(each) for each in found):
        said.append(NO_CHAPTER)
    if any(each.assumed for each in found):
        said.append(f"{ASSUMPTION} {NAMED}" if any(each.named for each in found) else ASSUMPTION)
    if any(each.snapback for each in found):
        said.append(SNAPBACK_SAID)
    return tuple(said)


def _by_chapter(found: Compared) -> bool:
    return found.rules.reach is Reach.CHAPTER_VII


def summary(found: Sequence[Compared]) -> str:
    """Return in one sentence under how many of the rules it is carried."""
    counted = [each for each in found if each.decision]
    carried = [each for each in counted if each.carried]
    rules = "rule set" if len(counted) == 1 else "rule sets"
    under = number(len(carried)) if carried else "none"
    return f"Carried under {under} of {number(len(counted))} {rules}."


def in_numbers(line: Line) -> str:
    """Return a line of the table as a sentence, for who does not see the picture."""
    if line.required is None:
        return f"{line.title}: {line.result}."
    assumed = f", of these assumed {counts(line.assumed)}" if any(line.assumed) else ""
    whole = Tally(*(a + b for a, b in zip(line.cast, line.assumed, strict=True)))
    return f"{line.title}: {counts(whole)}{assumed}; {line.required} needed. {line.result}."


def under_what(found: Compared) -> str:
    """Return what a rule set is, and where it is written, for who wants to know."""
    kinds = {
        Standing.LAW: "the law",
        Standing.LEVER: "one thing changed",
        Standing.PROPOSAL: "a proposal",
        Standing.HISTORY: "history",
        Standing.INVENTED: "an invention",
    }
    return f"{kinds[found.rules.standing]}: {found.rules.source}"


def assumed_votes(found: Compared, council: Council) -> tuple[tuple[str, str, Vote], ...]:
    """Return the added seats with the region each is for, and the vote it is assumed to cast."""
    added = [member for member in found.council.members if member.code not in council.codes]
    return tuple(
        (member.code, member.region or "no region", found.assumed[member.code]) for member in added
    )
