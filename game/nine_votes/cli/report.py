"""A vote and its decision as lines for a terminal."""

from collections.abc import Iterator

from nine_votes.cli.shown import headed, shown
from nine_votes.council.blocks import single_changes
from nine_votes.council.members import Council
from nine_votes.council.messages import say
from nine_votes.council.put import HeldVote
from nine_votes.council.voting import VOTE, Ballot
from nine_votes.phrases.reasons import change_sentences, reasons
from nine_votes.phrases.result import result_of
from nine_votes.record.block import Gap
from nine_votes.words.resolver import in_words


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
        yield f"  {star} {names[code]:<{width}}  {in_words(VOTE(ballot.votes[code]))}"
    if ballot.totals:
        yield f"    {in_words(say('record-in-all', **ballot.totals._asdict()))}"


def decision_lines(put: HeldVote) -> Iterator[str]:
    """Yield the sentence of the result, why, the articles, and what would have changed it."""
    result = result_of(put.question, put.ballot, put.rules, put.decision, put.council)
    yield from shown((Gap(), result.whole))
    yield from grounds_lines(put)


def grounds_lines(put: HeldVote) -> Iterator[str]:
    """Yield why a result is what it is, the articles, and what would have changed it."""
    decision, changes = put.decision, single_changes(put.question, put.ballot, put.rules)
    why = reasons(put.question, put.ballot, put.rules, decision, put.council)
    rests_on = say("record-rests-on-all", articles=decision.articles)
    none = () if changes else (say("record-none-would"),)
    yield from shown(headed(say("record-why"), *why, rests_on))
    said = (*change_sentences(changes, put.council), *none)
    yield from shown(headed(say("record-single-vote"), *said))
