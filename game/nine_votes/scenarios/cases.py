"""The adjudication suite: cases in YAML, each a question with what has to come of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nine_votes.council.members import Roster
from nine_votes.council.messages import Said, say, told_by
from nine_votes.council.outcomes import Decision, Outcome, UndecidableError
from nine_votes.scenarios.contract import FIELDS, ContractError, read_question
from nine_votes.scenarios.shapes import (
    Choice,
    Field,
    ListOf,
    MapOf,
    Number,
    Record,
    Shape,
    Text,
    Truth,
    Word,
    read_shaped,
)

WORDS = ListOf(Text())
NAME = Word(say("form-name"), r".{1,80}")
SHAPES: Mapping[str, Shape] = {
    "parties": WORDS,
    "atrocity": Truth(),
    "votes": MapOf(NAME, Text()),
    "tally": MapOf(NAME, Number(0, 10_000)),
    "permanent": MapOf(NAME, Text()),
    "new_permanent_against": Number(0, 193),
    "council": Record({side: Field(WORDS, say("field-side")) for side in ("permanent", "elected")}),
}
QUESTION = Record(
    {
        name: Field(SHAPES.get(name, Text()), say("field-as-in-decide"))
        for name in FIELDS
        if name != "id"
    }
)
EXPECTED = Record(
    {
        "outcome": Field(Choice(tuple(Outcome)), say("field-case-outcome"), required=True),
        "required": Field(Number(0, 193), say("field-case-required")),
        "vetoes": Field(WORDS, say("field-case-vetoes")),
        "negative_permanent": Field(WORDS, say("field-case-negative-permanent")),
        "flags": Field(WORDS, say("field-case-flags")),
        "counterfactual": Field(Choice((*Outcome, "none")), say("field-case-counterfactual")),
    }
)
SUITE = ListOf(
    Record(
        {
            "case": Field(Text(), say("field-case-name"), required=True),
            "about": Field(Text(), say("field-case-about")),
            "question": Field(QUESTION, say("field-case-question"), required=True),
            "expect": Field(EXPECTED, say("field-case-expect"), required=True),
            "why": Field(Text(), say("field-case-why")),
            "source": Field(Text(), say("field-case-source")),
            "certainty": Field(Text(), say("field-case-certainty")),
        }
    ),
    most=10_000,
)


@dataclass(frozen=True, slots=True)
class Case:
    """A question and what has to come of it, named by symbol, article or rule."""

    name: str
    line: int
    question: Mapping[str, Any]
    expected: Mapping[str, Any]


def read_cases(path: Path) -> list[Case]:
    """Return the cases of a file; UnreadableError with all findings for one out of form."""
    values, lines = read_shaped(path, SUITE)
    return [
        Case(fields["case"], lines[f"[{i}]"], fields["question"], fields["expect"])
        for i, fields in enumerate(values)
    ]


def failures(case: Case, roster: Roster) -> Iterator[Said]:
    """Yield what came out otherwise than the case expects, a sentence each."""
    try:
        put = read_question(case.question, roster, roster.last_day)
        decision = put.decision
    except (ContractError, UndecidableError) as error:
        yield told_by(error)
        return
    for name, wanted in case.expected.items():
        got = _got(decision, name)
        if not _agrees(name, wanted, got):
            yield say("finding-case", name=name, wanted=_shown(wanted), got=_shown(got))


def _got(decision: Decision, name: str) -> Any:  # noqa: ANN401 - any field of a decision
    value = getattr(decision, name)
    return "none" if value is None else value


def _agrees(name: str, wanted: object, got: object) -> bool:
    if name == "flags":
        return set(wanted) <= set(got)  # type: ignore[call-overload,no-any-return]
    return wanted == got


def _shown(value: object) -> Said:
    if isinstance(value, tuple):
        return say("finding-names", names=value) if value else say("finding-nobody")
    return str(value)
