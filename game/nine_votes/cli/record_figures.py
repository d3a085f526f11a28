"""What a voting record shows, after its audit: printed, drawn, and as a table of all members."""

import csv
import io
import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator
from datetime import date
from fractions import Fraction
from itertools import combinations

from nine_votes.analysis.comparison import applied, every_rule
from nine_votes.analysis.figures import UNTOLD, Figures, Stood, Under, figures
from nine_votes.cli.report import at_fault, write_file
from nine_votes.cli.shown import headed, tell
from nine_votes.council.charter import UnknownRulesError, charter_on
from nine_votes.council.decision import HeldVote
from nine_votes.council.members import (
    ORIGINAL_FIVE,
    Council,
    Member,
    Roster,
    UnknownDateError,
    council_of,
)
from nine_votes.council.messages import Message, say, told_by
from nine_votes.record.agreement_chart import agreed, agreement_chart, agreement_of
from nine_votes.record.block import Block
from nine_votes.scenarios.auditing import Audited
from nine_votes.words.resolver import in_words

FIFTEEN = 15
COLUMNS = ("member", "other", "ballots_in_common", "voted_alike", "share")
"""Of the table of all members, two a row."""


def print_figures(options: Namespace, record: Iterable[Audited], roster: Roster) -> None:
    held = list(_held(record, roster))
    last = max((each.day for each in held), default=roster.last_day)
    told = [name for name in every_rule(last, FIFTEEN) if name not in UNTOLD]
    rules = options.rules.split(",") if options.rules else told
    if sys.stderr.isatty():
        print(f"{in_words(say('figures-working'))} …", file=sys.stderr, flush=True)
    try:
        found = figures(held, rules)
        titles = {
            name: say("rules-named", rules=applied(name, last, FIFTEEN).rules.title)
            for name in rules
        }
    except UnknownRulesError as error:
        raise at_fault("--rules", told_by(error)) from error
    members = {code: roster.seats[code].as_member(last) for code in ORIGINAL_FIVE}
    tell(_blocks(found, members, titles))
    if options.csv:
        _write_table(found, options.csv)
    if options.svg:
        drawing = agreement_chart(members, found.agreements, [say("figures-sides")])
        write_file(drawing, options.svg)


def _held(record: Iterable[Audited], roster: Roster) -> Iterator[HeldVote]:
    for audited in record:
        question, ballot, day = audited.question, audited.ballot, audited.entry.day
        if question and ballot and day:
            council = _council(ballot.votes, day, roster)
            yield HeldVote(question, charter_on(day), council, day, ballot)


def _council(votes: Iterable[str], day: date, roster: Roster) -> Council:
    """Return who sat on a date; where the roster does not know or the votes differ, who voted."""
    try:
        council = roster.council_on(day)
    except UnknownDateError:
        council = council_of((), ())
    if set(votes) <= set(council.codes):
        return council
    return council_of(ORIGINAL_FIVE, [code for code in votes if code not in ORIGINAL_FIVE])


def _blocks(
    found: Figures, members: dict[str, Member], titles: dict[str, Message]
) -> Iterator[Block]:
    yield from headed(say("figures-heading-hung"), _hung(found))
    stood = [_alone(member, found.stood[code]) for code, member in members.items()]
    yield from headed(say("figures-heading-alone"), *stood)
    pairs = [
        agreed(one, other, agreement_of(one.code, other.code, found.agreements))
        for one, other in combinations(members.values(), 2)
    ]
    yield from headed(say("figures-heading-agreement"), *pairs)
    under = [_under(titles[name], each) for name, each in found.under.items()]
    yield from headed(say("figures-heading-rules"), *under, say("figures-as-decided"))


def _hung(found: Figures) -> Message:
    if not found.named:
        return say("figures-hung-unknown")
    share = Fraction(found.hung, found.named)
    return say("figures-hung", hung=found.hung, named=found.named, share=share)


def _under(rules: Message, found: Under) -> Message:
    changes = []
    if found.gained:
        changes.append(say("figures-gained", gained=found.gained))
    if found.lost:
        changes.append(say("figures-lost", lost=found.lost))
    carried, counted = found.carried, found.counted
    return say(
        "figures-under", rules=rules, carried=carried, counted=counted, changes=tuple(changes)
    )


def _alone(member: Member, stood: Stood) -> Message:
    return say(
        "figures-alone",
        who=member,
        ballots=stood.ballots,
        against=stood.against,
        blocking=stood.blocking,
        apart=stood.apart,
    )


def _write_table(found: Figures, name: str) -> None:
    """Write a row for each two members that ever took a side in the same ballot."""
    table = io.StringIO()
    writer = csv.writer(table)
    writer.writerow(COLUMNS)
    for (one, other), (ballots, same) in found.agreements.items():
        share = f"{float(Fraction(same, ballots)):.4f}"
        writer.writerow([one, other, ballots, same, share])
    write_file(table.getvalue(), name)
