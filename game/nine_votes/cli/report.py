"""A question and its decision: from the options of a call, as lines, and as fields for JSON."""

from argparse import Namespace
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from nine_votes.calls import CallError
from nine_votes.cli.shown import headed, shown
from nine_votes.council.decision import HeldVote, single_changes
from nine_votes.council.members import Council
from nine_votes.council.messages import Message, Said, say
from nine_votes.council.outcomes import Decision
from nine_votes.council.voting import VOTE, Ballot
from nine_votes.phrases.result import change_sentences, reasons, result_of
from nine_votes.record.block import Gap
from nine_votes.words.arguments import Arguments
from nine_votes.words.resolver import in_words


def print_decision(put: HeldVote) -> None:
    print(*vote_lines(put.ballot, put.council), *decision_lines(put), sep="\n")


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
    result = result_of(put.question, put.ballot, put.rules, put.decision, put.council)
    yield from shown((Gap(), result.whole))
    yield from grounds_lines(put)


def grounds_lines(put: HeldVote) -> Iterator[str]:
    decision, changes = put.decision, single_changes(put.question, put.ballot, put.rules)
    why = reasons(put.question, put.ballot, put.rules, decision, put.council)
    rests_on = say("record-rests-on-all", articles=decision.articles)
    none = () if changes else (say("record-none-would"),)
    yield from shown(headed(say("record-why"), *why, rests_on))
    said = (*change_sentences(changes, put.council), *none)
    yield from shown(headed(say("record-single-vote"), *said))


VOTE_OF_A_MEMBER = say("call-pair-of-votes")


def at_fault(option: str, why: Said) -> CallError:
    return CallError(say("call-at", what=option, why=why))


def pairs(text: str, option: str, wanted: Message) -> dict[str, str]:
    """Return the pairs of an option; `wanted` says what each is.

    Raises CallError for what is no pair, and for a name that stands twice.
    """
    found: dict[str, str] = {}
    for pair in text.split():
        name, equals, value = pair.partition("=")
        if not equals or not name:
            raise CallError(say("call-no-pair", option=option, pair=pair, wanted=wanted))
        if name in found:
            raise CallError(say("call-twice", option=option, name=name))
        found[name] = value
    return found


Examples = tuple[tuple[str, str], ...]
"""Options, each with an example of what it takes."""


def question_arguments(parser: Arguments, before: Examples = (), after: Examples = ()) -> None:
    """Add what describes a question, among options of the same kind, and whether JSON is wanted."""
    described = (
        ("--kind", "procedural:agenda_include"),
        ("--chapter", "VI"),
        ("--nature", "dispute"),
        ("--method", "president_ruling"),
    )
    for option, example in (*before, *described, *after):
        parser.add_argument(option, metavar=example)
    parser.add_argument("--party", action="append", metavar="FRA", help=say("help-party"))
    parser.add_argument("--atrocity", action="store_true", help=say("help-atrocity"))
    parser.add_argument("--json", action="store_true", help=say("help-json"))


def asked_fields(options: Namespace, names: Iterable[str]) -> dict[str, Any]:
    """Return the fields of a question that a call asks; CallError for votes out of form."""
    fields = {name: getattr(options, name) for name in names if getattr(options, name)}
    fields["votes"] = pairs(options.votes, "--votes", VOTE_OF_A_MEMBER)
    if options.party:
        fields["parties"] = options.party
    if options.atrocity:
        fields["atrocity"] = True
    return fields


def write_file(text: str, name: str) -> None:
    """Write a text to a file as it is; CallError where it cannot be written."""
    try:
        Path(name).write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        raise CallError(say("call-not-written", file=name, why=error.strerror or "")) from error


def decision_fields(put: HeldVote, decision: Decision) -> dict[str, Any]:
    """Return a decision in the form the contract of `decide` names, without its id."""
    result = result_of(put.question, put.ballot, put.rules, decision, put.council)
    return {
        "outcome": decision.outcome,
        "required": decision.required,
        "tally": decision.tally._asdict(),
        "vetoes": list(decision.vetoes),
        "negative_permanent": list(decision.negative_permanent),
        "flags": list(decision.flags),
        "counterfactual": decision.counterfactual,
        "articles": list(decision.articles),
        "sentence": in_words(result.whole),
    }


def decided_fields(put: HeldVote) -> dict[str, Any]:
    """Decide a question and return the decision as fields; UndecidableError where it cannot be."""
    return decision_fields(put, put.decision)
