"""Questions put to a player alone: a key, or a number out of a list."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from nine_votes.cli.journals import printable
from nine_votes.cli.keys import ENTER, ask_key, read_line
from nine_votes.cli.shown import DEEPER, tell
from nine_votes.council.messages import Said, say
from nine_votes.record.block import Facts
from nine_votes.scenarios.findings import excerpt
from nine_votes.words.resolver import in_words

T = TypeVar("T")


def key_asked(prompt: Said) -> str:
    """Return the key that is pressed; nothing for Enter."""
    key = ask_key(prompt)
    return "" if key == ENTER else key


def asked_of(each: Sequence[T], line_of: Callable[[T], Said], prompt: Said) -> T | None:
    """Show a numbered list and return what is chosen of it; None where nothing is."""
    for number, item in enumerate(each, 1):
        tell([Facts([(f"{number:>4}", line_of(item))], DEEPER)])
    answer = read_line(in_words(prompt))
    if not answer:
        return None
    if not (answer.isdecimal() and 1 <= int(answer[:4]) <= len(each)):
        print(in_words(say("terminal-no-such-number", text=printable(excerpt(answer)))))
        return None
    return each[int(answer[:4]) - 1]
