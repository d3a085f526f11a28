"""A vote and its decision as lines for a terminal."""

import textwrap
from collections.abc import Iterator

from nine_votes.council.blocks import single_changes
from nine_votes.council.members import Council
from nine_votes.council.put import HeldVote
from nine_votes.council.voting import Ballot
from nine_votes.phrases.reasons import change_sentences, reasons
from nine_votes.phrases.result import result_of
from nine_votes.phrases.words import VOTE_WORDS, counts
from nine_votes.words.resolver import in_words

WIDTH = 88


def print_decision(put: HeldVote) -> None:
    """Print the votes by member and the decision with its grounds."""
    for line in (*vote_lines(put.ballot, put.council), *decision_lines(put)):
        print(line)


def vote_lines(ballot: Ballot, council: Council) -> Iterator[str]:
    """Return a line a member in English alphabetical order; a star marks the permanent ones."""
    members = {member.code: member for member in council.members}
    codes = [code for code in members if code in ballot.votes]
    codes += [code for code in ballot.votes if code not in members]
    names = {code: members[code].name if code in members else code for code in codes}
    width = max((len(name) for name in names.values()), default=0)
    for code in codes:
        star = "*" if code in ballot.permanent else " "
        yield f"  {star} {names[code]:<{width}}  {VOTE_WORDS[ballot.votes[code]]}"
    if ballot.totals:
        yield f"    in all: {counts(ballot.totals)}; the other names are not known"


def decision_lines(put: HeldVote) -> Iterator[str]:
    """Return the sentence of the result, why, the articles, and what would have changed it."""
    decision = put.decision
    yield ""
    result = result_of(put.question, put.ballot, put.rules, decision, put.council)
    yield from wrapped(in_words(result.whole), "")
    yield from grounds_lines(put)


def grounds_lines(put: HeldVote) -> Iterator[str]:
    """Return why a result is what it is, the articles, and what would have changed it."""
    decision = put.decision
    yield ""
    yield "Why"
    for reason in reasons(put.question, put.ballot, put.rules, decision, put.council):
        yield from wrapped(in_words(reason), "  ")
    yield from wrapped(f"Rests on: {'; '.join(decision.articles)}.", "  ")
    yield ""
    yield "What single vote would have changed it"
    changes = single_changes(put.question, put.ballot, put.rules)
    sentences = map(in_words, change_sentences(changes, put.council))
    for sentence in [*sentences] or ["None would have."]:
        yield from wrapped(sentence, "  ")


def wrapped(text: str, indent: str) -> list[str]:
    """Return a text in lines of at most WIDTH characters, each indented."""
    return textwrap.wrap(text, WIDTH, initial_indent=indent, subsequent_indent=indent)
