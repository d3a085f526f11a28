"""Small scenario texts, and what reading them finds."""

import re
from functools import cache

from nine_votes.council.members import Roster
from nine_votes.places import folder
from nine_votes.scenarios.findings import MOST_FINDINGS, Finding, UnreadableError
from nine_votes.scenarios.library import scenario_files, shipped_roster
from nine_votes.scenarios.reader import read_text
from nine_votes.scenarios.scenario import RecordedVote, Scenario
from nine_votes.words.resolver import in_words

HEAD = """\
title: A test
basis: fictional
date: 2024-03-28
draft: {title: A test}
"""
"""The four lines that a text needs; what a test adds stands from line 5."""


@cache
def roster() -> Roster:
    """Return the roster that is shipped."""
    return shipped_roster()


@cache
def shipped_texts() -> dict[str, str]:
    """Return the text of every shipped scenario by its id."""
    return {
        path.stem: path.read_text(encoding="utf-8") for path in scenario_files(folder("scenarios"))
    }


def read(text: str, seed: int = 0) -> Scenario:
    """Return the scenario of a text."""
    return read_text(text, "a-test", roster(), seed)


def vote(added: str, head: str = HEAD) -> RecordedVote:
    """Return the one recorded vote of a text: the head, and what is added to it."""
    (recorded,) = read(head + added).recorded
    return recorded


def refusals(text: str) -> tuple[Finding, ...]:
    """Return what is wrong with a text, or nothing where a scenario comes of it."""
    try:
        read(text)
    except UnreadableError as error:
        return error.findings
    return ()


def findings(text: str) -> list[str]:
    """Return what is wrong with a text, each as `line: path: sentence`."""
    return [in_words(finding.at("")).removeprefix(":") for finding in refusals(text)]


def assert_told_well(found: tuple[Finding, ...], text: str) -> None:
    """Assert that findings are few enough to read, each a sentence with a line of the text."""
    assert len(found) <= MOST_FINDINGS + 1
    lines = len(re.split(r"\r\n?|\n", text))
    for finding in found:
        sentence = in_words(finding.sentence)
        assert 1 <= finding.line <= lines
        assert re.fullmatch(r"\S.*\S", sentence)
        assert len(sentence) < 2_000
