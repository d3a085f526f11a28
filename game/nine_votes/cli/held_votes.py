"""The vote that a call is about: one that a scenario records, or one written in the call."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from nine_votes.calls import CallError
from nine_votes.cli.fields import asked_fields
from nine_votes.cli.journals import printable
from nine_votes.council.events import VoteTaken
from nine_votes.council.members import Council
from nine_votes.council.outcomes import UndecidableError
from nine_votes.council.put import HeldVote
from nine_votes.council.roster import Roster
from nine_votes.phrases.papers import subject_called
from nine_votes.phrases.scene import Scene, ballot_of, is_secret, scenes
from nine_votes.phrases.words import capital, long_date
from nine_votes.scenarios.contract import ContractError, read_question
from nine_votes.scenarios.findings import did_you_mean, listed
from nine_votes.scenarios.library import find_scenario
from nine_votes.scenarios.reader import read_file
from nine_votes.sitting.course import Course
from nine_votes.sitting.journal import read_journal
from nine_votes.sitting.shelf import find_journal
from nine_votes.sitting.sitting import course_of
from nine_votes.words.resolver import in_words

FIELDS = ("date", "kind", "chapter", "nature", "method")
OPTIONS = (*FIELDS, "votes", "party")


def held_arguments(parser: ArgumentParser) -> None:
    """Take the vote that a call is about, and what to make of it."""
    about = "a scenario's name, or a file, whose recorded votes are meant; or give --votes"
    parser.add_argument("scenario", nargs="?", metavar="SCENARIO", help=about)
    parser.add_argument(
        "--journal", metavar="JOURNAL", help="the votes of a sitting, by its journal"
    )
    parser.add_argument("--draft", metavar="SYMBOL", help="only the votes on this draft")
    parser.add_argument("--votes", metavar='"*=in_favour RUS=against"', help="votes by member")
    for option, example in (
        ("--date", "2024-03-28"),
        ("--kind", "procedural:agenda_include"),
        ("--chapter", "VI"),
        ("--nature", "dispute"),
        ("--method", "president_ruling"),
    ):
        parser.add_argument(option, metavar=example)
    parser.add_argument("--party", action="append", metavar="FRA", help="a party to the dispute")
    parser.add_argument("--atrocity", action="store_true", help="mass atrocities are certified")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--svg", metavar="FILE", help="draw it")


def asked_votes(options: Namespace, roster: Roster) -> list[tuple[str, HeldVote]]:
    """Return the votes a call is about, each under its name.

    Raises CallError where the call names no vote, or two ways to one.
    """
    if options.journal is not None:
        return _played(options, roster)
    if options.scenario is None:
        put = _written(options, roster)
        return [(long_date(put.day), put)]
    _refuse_more(options, "a scenario's votes are as recorded")
    return _recorded(options, roster)


def _refuse_more(options: Namespace, why: str) -> None:
    """Refuse what would describe a vote where the votes are those of a file."""
    given = [name for name in OPTIONS if getattr(options, name)]
    if given or options.atrocity:
        name = given[0] if given else "atrocity"
        raise CallError(f"{why}; leave --{name} out")


def _played(options: Namespace, roster: Roster) -> list[tuple[str, HeldVote]]:
    """Return the votes of a sitting's journal that were not secret."""
    _refuse_more(options, "a journal's votes are as they were cast")
    path = find_journal(options.journal)
    file = find_scenario(options.scenario) if options.scenario else None
    course = course_of(read_journal(path), path, roster, file)
    found = [_taken(event, scene) for event, scene in _votes(course)]
    if options.draft:
        found = [(name, put) for name, put in found if options.draft in name]
    if not found:
        raise CallError(f"{path} has no open vote{f' on {options.draft}' * bool(options.draft)}")
    return found


def _votes(course: Course) -> Iterator[tuple[VoteTaken, Scene]]:
    for meeting in course.meetings:
        for event, scene in scenes(meeting):
            if isinstance(event, VoteTaken) and not is_secret(event.question):
                yield event, scene


def _taken(taken: VoteTaken, scene: Scene) -> tuple[str, HeldVote]:
    votes, business = dict(taken.votes), scene.meeting.business
    voted = Council(tuple(m for m in scene.council.members if m.code in votes))
    name = printable(capital(in_words(subject_called(taken.subject, scene))))
    ballot = ballot_of(taken, scene.council)
    put = HeldVote(taken.question, business.rules, voted, scene.day, ballot)
    return f"{name} · {long_date(scene.day)}", put


def _written(options: Namespace, roster: Roster) -> HeldVote:
    if not options.votes:
        raise CallError('name a scenario, or give votes, such as --votes "*=in_favour RUS=against"')
    if options.draft:
        raise CallError("--draft goes with a scenario; votes on the command line are one vote")
    return question_of(asked_fields(options, FIELDS), roster)


def question_of(fields: dict[str, Any], roster: Roster) -> HeldVote:
    """Return the question that fields make; CallError where they make none."""
    try:
        return read_question(fields, roster, datetime.now().astimezone().date())
    except (ContractError, UndecidableError) as error:
        raise CallError(str(error)) from error


def _recorded(options: Namespace, roster: Roster) -> list[tuple[str, HeldVote]]:
    scenario = read_file(find_scenario(options.scenario), roster, 0)
    votes = [(vote, put) for vote in scenario.recorded if (put := vote.held)]
    if not votes:
        raise CallError(f"{scenario.id} records no vote to decide; add one under recorded")
    if options.draft:
        known = list(dict.fromkeys(vote.subject for vote, _ in votes))
        votes = [(v, put) for v, put in votes if options.draft in {v.subject, v.draft}]
        if not votes:
            hint = did_you_mean(options.draft, known) or f"; it has {listed(known)}"
            raise CallError(f'{scenario.id} has no vote on "{options.draft}"{hint}')
    return [(f"{vote.subject} · {long_date(vote.day)}", put) for vote, put in votes]


def write_svg(drawing: str, name: str) -> None:
    """Write a drawing to a file; CallError where it cannot be written."""
    try:
        Path(name).write_text(drawing, encoding="utf-8")
    except OSError as error:
        raise CallError(f"{name} cannot be written: {error.strerror}") from error
