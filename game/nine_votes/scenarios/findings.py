"""What is wrong with a text: where, what, and what to write instead."""

from collections.abc import Iterable
from difflib import get_close_matches
from typing import NamedTuple

from nine_votes.calls import ContentError
from nine_votes.council.messages import Message, Said, say

MOST_FINDINGS = 200
"""More faults of one text are not listed."""

MOST_COMPARED = 500
"""Among more names than this none is offered: to compare them all would take too long."""

NO_HINT = say("finding-no-hint")

SHOWN = 40
"""How much of a wrong word or text is quoted back."""


class Finding(NamedTuple):
    """One fault of a text: its line from 1, the path of the field, a sentence."""

    line: int
    path: str
    sentence: Said

    def at(self, file: str) -> Message:
        """Return the finding as editors and people read it: `file:line: path: sentence`."""
        if not self.path:
            return say("finding-in-line", file=file, line=self.line, said=self.sentence)
        return say("finding-at", file=file, line=self.line, path=self.path, said=self.sentence)


class UnreadableError(ContentError, ValueError):
    """A text that cannot be read; `findings` say why, in the order of its lines."""

    def __init__(self, findings: Iterable[Finding], file: str = "") -> None:
        each = dict.fromkeys(findings)
        self.findings = tuple(sorted(each, key=lambda finding: finding.line))
        super().__init__(say("finding-all", each=tuple(each.at(file) for each in self.findings)))


class Findings(list[Finding]):
    def note(self, line: int, path: str, sentence: Said) -> None:
        """Note a fault; UnreadableError with all of them once they are more than anyone reads."""
        if len(self) >= MOST_FINDINGS:
            last = max(finding.line for finding in self)
            enough = say("finding-enough", most=MOST_FINDINGS)
            raise UnreadableError([*self, Finding(last, "", enough)])
        self.append(Finding(line, path, sentence))


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word that is nearest, or None where none is near, or too many are known."""
    names = {name.casefold(): name for name in known}
    if len(names) > MOST_COMPARED:
        return None
    near = get_close_matches(word.casefold(), names, n=1, cutoff=0.6)
    return names[near[0]] if near else None


def hint(word: str, known: Iterable[str], otherwise: Message = NO_HINT) -> Message:
    """Return which known word was meant that is nearest, or else what is to be said if none is."""
    near = nearest(word, known)
    return say("nearest-word", near=near) if near else otherwise


def excerpt(text: str) -> str:
    """Return a text on one line, cut off where it is too long to be shown whole."""
    line = " ".join(text.split())
    return line if len(line) <= SHOWN else f"{line[:SHOWN]}…"
