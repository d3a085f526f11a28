"""What `import nine_votes as nv` offers: a vote decided, explained and turned over in a line.

A vote is asked about as `main.py decide` asks: a day, the votes by member, and what else matters.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from nine_votes.analysis.pivots import Pivots, pivots as pivots_of
from nine_votes.calls import CallError, ContentError
from nine_votes.council.charter import RuleSet, rules_named
from nine_votes.council.decision import HeldVote
from nine_votes.council.members import Council, Roster
from nine_votes.council.messages import told_by
from nine_votes.council.outcomes import Decision
from nine_votes.phrases.result import reasons, result_of
from nine_votes.scenarios.casting import read_checked
from nine_votes.scenarios.contract import read_question
from nine_votes.scenarios.findings import UnreadableError
from nine_votes.scenarios.library import files_at_hand, find_scenario, shipped_roster
from nine_votes.scenarios.profiles import shipped_profiles
from nine_votes.scenarios.reader import read_file
from nine_votes.scenarios.scenario import Scenario
from nine_votes.sitting.course import Course
from nine_votes.sitting.journal import JournalError
from nine_votes.sitting.sitting import Sitting, open_sitting as open_on, replay as replay_on
from nine_votes.words.resolver import in_words

Day = str | date
Votes = Mapping[str, str]


@contextmanager
def told() -> Iterator[None]:
    """Have an error that comes out say in words what it says."""
    try:
        yield
    except (CallError, ContentError, ValueError, LookupError) as error:
        error.args = (in_words(told_by(error)),)
        raise


@told()
def decide(day: Day, votes: Votes, **fields: Any) -> Decision:  # noqa: ANN401 - as JSON has them
    """Decide a vote by the law of its day: `decide("2024-03-28", {"*": "in_favour", ...})`.

    `votes` go by code or name, `*` standing for all others; `fields` are the rest of a question in
    a batch: kind, chapter, nature, parties, method, atrocity, rules, tally, permanent, council.
    Raises ContractError for what makes no question, UndecidableError for what no ballot decides.
    """
    return _asked(day, votes, fields).decision


@told()
def explain(day: Day, votes: Votes, **fields: Any) -> str:  # noqa: ANN401 - as JSON has them
    """Return what became of a vote and why, in sentences; takes and raises what `decide` does."""
    put = _asked(day, votes, fields)
    decision = put.decision
    result = result_of(put.question, put.ballot, put.rules, decision, put.council)
    why = reasons(put.question, put.ballot, put.rules, decision, put.council)
    return " ".join(map(in_words, (result.whole, *why)))


@told()
def pivots(day: Day, votes: Votes, **fields: Any) -> Pivots:  # noqa: ANN401 - as JSON has them
    """Return which votes, cast otherwise, would have turned a vote; takes what `decide` does."""
    put = _asked(day, votes, fields)
    return pivots_of(put.question, put.ballot, put.rules, put.council)


def _asked(day: Day, votes: Votes, fields: Mapping[str, object]) -> HeldVote:
    on = _day(day)
    return read_question({"date": on, "votes": votes, **fields}, _roster(), on)


@cache
def _roster() -> Roster:
    """Return the one roster, which is read once: it equals no other."""
    return shipped_roster()


def _day(day: Day) -> date:
    """Return a day; ValueError for a text that is none."""
    return date.fromisoformat(day) if isinstance(day, str) else day


@told()
def council_on(day: Day) -> Council:
    """Return who sat on the Council on a day; UnknownDateError where nobody knows."""
    return _roster().council_on(_day(day))


@told()
def rules_on(day: Day, name: str = "charter") -> RuleSet:
    """Return a rule set as of a day; UnknownRulesError for a name that there is not."""
    return rules_named(name, _day(day))


def scenario_names() -> list[str]:
    """Return the names of the scenarios that are shipped, and of the person's own."""
    return [file.stem for file in files_at_hand()]


@told()
def read_scenario(name: str) -> Scenario:
    """Read a scenario by its name or its file; UnreadableError with every fault at its line."""
    return read_file(find_scenario(name), _roster())


@told()
def check(name: str) -> list[str]:
    """Return what is at fault in a scenario, a line a fault; nothing where it is sound.

    Its recorded votes are replayed, by the law and by the delegations.
    """
    path = find_scenario(name)
    try:
        read_checked(path, _roster(), shipped_profiles())
    except UnreadableError as error:
        return [in_words(finding.at(str(path))) for finding in error.findings]
    return []


@told()
def open_sitting(name: str, journal: str | Path) -> Sitting:
    """Open a sitting on a scenario, kept in a journal: to be closed, or used in a `with`."""
    try:
        return open_on(find_scenario(name), _roster(), journal=Path(journal))
    except JournalError as error:
        raise JournalError(in_words(told_by(error))) from error


@told()
def replay(journal: str | Path) -> Course:
    """Return what a journal tells: its meetings, votes, answers; JournalError for a broken one."""
    return replay_on(Path(journal), _roster())
