"""What is wrong with a text: where, what, and what to write instead."""

from collections.abc import Iterable
from difflib import get_close_matches
from typing import NamedTuple


class Finding(NamedTuple):
    """One fault of a text: its line from 1, the path of the field, a sentence."""

    line: int
    path: str
    sentence: str

    def at(self, file: str) -> str:
        """Return the finding as editors and people read it: `file:line: path: sentence`."""
        where = f"{self.path}: " if self.path else ""
        return f"{file}:{self.line}: {where}{self.sentence}"


class UnreadableError(ValueError):
    """A text that cannot be read; `findings` say why, in the order of its lines."""

    def __init__(self, findings: Iterable[Finding], file: str = "") -> None:
        """Keep the findings and word them as one message."""
        self.findings = tuple(sorted(findings, key=lambda finding: finding.line))
        super().__init__("\n".join(finding.at(file) for finding in self.findings))


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return '; did you mean "x"?' for the nearest known word, or nothing where none is near."""
    names = {name.casefold(): name for name in known}
    near = get_close_matches(word.casefold(), names, n=1, cutoff=0.6)
    return f'; did you mean "{names[near[0]]}"?' if near else ""


def listed(names: Iterable[str]) -> str:
    """Return names as 'a, b or c'."""
    *first, last = names
    return f"{', '.join(first)} or {last}" if first else last
