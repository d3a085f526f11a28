"""The same votes under other rules, said in a table, and which of them are assumed."""

from collections.abc import Sequence
from typing import NamedTuple

from nine_votes.analysis.comparison import Compared
from nine_votes.council.charter import Reach
from nine_votes.council.members import the_members
from nine_votes.council.messages import Message, say
from nine_votes.council.questions import Question
from nine_votes.council.voting import Tally
from nine_votes.phrases.result import BECAME, HEAD

HEADINGS = (
    say("comparison-rules"),
    say("comparison-in-favour"),
    say("comparison-against"),
    say("comparison-otherwise"),
    say("comparison-needed"),
    say("comparison-result"),
)


class Line(NamedTuple):
    """A rule set and what the votes come to under it.

    `cast` and `assumed` are the counts of the votes that were cast and of those that are assumed,
    `required` is None where they cannot be counted under it, and `carried` too.
    """

    key: str
    title: Message
    cast: Tally
    assumed: Tally
    required: int | None
    carried: bool | None
    result: Message


def comparison_line(found: Compared) -> Line:
    whole, assumed = found.ballot.tally, found.assumed_tally
    if found.snapback:
        assumed = assumed._replace(in_favour=assumed.against, against=assumed.in_favour)
    cast = Tally(*(a - b for a, b in zip(whole, assumed, strict=True)))
    required = found.decision.required if found.decision else None
    title = say("rules-named", rules=found.rules.title)
    return Line(found.rules.key, title, cast, assumed, required, found.carried, _result(found))


def _result(found: Compared) -> Message:
    """Return what comes of the votes, and whether that hangs on assumed ones."""
    if found.decision is None:
        return say("comparison-not-counted", remark=found.remark)
    if found.snapback:
        return say("comparison-goes-on") if found.carried else say("comparison-ended")
    outcome = found.decision.outcome
    result = say("comparison-became", became=BECAME(outcome))
    if found.decision.vetoes:
        who = the_members(found.decision.vetoes, found.council)
        result = say("comparison-blocked", head=HEAD(outcome), who=who)
    return say("comparison-hangs", result=result) if found.hangs_on_them else result


def notes(found: Sequence[Compared], question: Question) -> tuple[Message, ...]:
    """Return what has to be said once below the table."""
    said = []
    if question.chapter == "unspecified" and any(_by_chapter(each) for each in found):
        said.append(say("comparison-no-chapter"))
    if any(each.assumed for each in found):
        said.append(say("comparison-assumption", named=any(each.named for each in found)))
    if any(each.snapback for each in found):
        said.append(say("comparison-snapback"))
    return tuple(said)


def _by_chapter(found: Compared) -> bool:
    return found.rules.reach is Reach.CHAPTER_VII


def summary(found: Sequence[Compared]) -> Message:
    """Return in one sentence under how many of the rules it is carried."""
    counted = [each for each in found if each.decision]
    carried = sum(each.carried is True for each in counted)
    return say("comparison-summary", carried=carried, counted=len(counted))


def in_numbers(line: Line) -> Message:
    """Return a line of the table as a sentence, for who does not see the picture."""
    if line.required is None:
        return say("comparison-uncounted", title=line.title, result=line.result)
    whole = Tally(*(a + b for a, b in zip(line.cast, line.assumed, strict=True)))
    return say(
        "comparison-counted",
        title=line.title,
        counts=say("vote-counts", **whole._asdict()),
        assuming=any(line.assumed),
        assumed=say("vote-counts", **line.assumed._asdict()),
        required=line.required,
        result=line.result,
    )


def in_columns(line: Line) -> tuple[str, str, str]:
    """Return the votes in favour, against and neither, those assumed after a plus sign."""
    if line.required is None:
        return "", "", ""
    cast, assumed = _three(line.cast), _three(line.assumed)
    one, two, three = (f"{a}+{b}" if b else f"{a}" for a, b in zip(cast, assumed, strict=True))
    return one, two, three


def _three(tally: Tally) -> tuple[int, int, int]:
    return tally.in_favour, tally.against, sum(tally[2:])
