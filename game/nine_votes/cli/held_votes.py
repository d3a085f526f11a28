"""The vote that a call is about: one that a scenario records, or one written in the call."""

from argparse import Namespace
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from nine_votes.calls import CallError
from nine_votes.cli.recorded_votes import called, recorded_votes
from nine_votes.cli.report import asked_fields, question_arguments
from nine_votes.cli.shown import printable
from nine_votes.council.decision import HeldVote
from nine_votes.council.events import VoteTaken
from nine_votes.council.members import Council, Roster
from nine_votes.council.messages import Message, say, told_by
from nine_votes.council.outcomes import UndecidableError
from nine_votes.phrases.papers import subject_called
from nine_votes.phrases.scene import Scene, ballot_of, is_secret, scenes
from nine_votes.scenarios.contract import ContractError, read_question
from nine_votes.scenarios.library import find_scenario
from nine_votes.scenarios.reader import read_file
from nine_votes.sitting.course import Course
from nine_votes.sitting.journal import read_journal
from nine_votes.sitting.shelf import find_journal
from nine_votes.sitting.sitting import course_of
from nine_votes.words.arguments import Arguments
from nine_votes.words.resolver import in_words

FIELDS = ("date", "kind", "chapter", "nature", "method")
OPTIONS = (*FIELDS, "votes", "party")


def held_arguments(parser: Arguments) -> None:
    parser.add_argument("scenario", nargs="?", metavar="SCENARIO", help=say("help-held-scenario"))
    parser.add_argument("--journal", metavar="JOURNAL", help=say("help-held-journal"))
    parser.add_argument("--draft", metavar="SYMBOL", help=say("help-draft"))
    parser.add_argument("--votes", metavar='"*=in_favour RUS=against"', help=say("help-votes"))
    question_arguments(parser, before=(("--date", "2024-03-28"),))
    parser.add_argument("--svg", metavar="FILE", help=say("help-svg"))


def asked_votes(options: Namespace, roster: Roster) -> list[tuple[str, HeldVote]]:
    """Return the votes a call is about, each under its name.

    Raises CallError where the call names no vote, or two ways to one.
    """
    if options.journal is not None:
        return _played(options, roster)
    if options.scenario is None:
        put = _written(options, roster)
        return [(in_words(say("call-votes-of-day", day=put.day)), put)]
    _refuse_more(options, say("call-as-recorded"))
    return _recorded(options, roster)


def _refuse_more(options: Namespace, why: Message) -> None:
    """Refuse what would describe a vote where the votes are those of a file."""
    given = [name for name in OPTIONS if getattr(options, name)]
    if given or options.atrocity:
        name = given[0] if given else "atrocity"
        raise CallError(say("call-leave-out", why=why, option=name))


def _played(options: Namespace, roster: Roster) -> list[tuple[str, HeldVote]]:
    """Return the votes of a sitting's journal that were not secret."""
    _refuse_more(options, say("call-as-cast"))
    path = find_journal(options.journal)
    file = find_scenario(options.scenario) if options.scenario else None
    course = course_of(read_journal(path), path, roster, file)
    found = [_taken(event, scene) for event, scene in _votes(course)]
    if options.draft:
        found = [(name, put) for name, put in found if options.draft in name]
    if not found:
        drafts = (options.draft,) if options.draft else ()
        raise CallError(say("call-no-open-vote", journal=str(path), drafts=drafts))
    return found


def _votes(course: Course) -> Iterator[tuple[VoteTaken, Scene]]:
    for meeting in course.meetings:
        for event, scene in scenes(meeting):
            if isinstance(event, VoteTaken) and not is_secret(event.question):
                yield event, scene


def _taken(taken: VoteTaken, scene: Scene) -> tuple[str, HeldVote]:
    votes, business = dict(taken.votes), scene.meeting.business
    voted = Council(tuple(m for m in scene.council.members if m.code in votes))
    subject = subject_called(taken.subject, scene)
    name = printable(in_words(say("call-vote-taken", subject=subject, day=scene.day)))
    ballot = ballot_of(taken, scene.council)
    put = HeldVote(taken.question, business.rules, voted, scene.day, ballot)
    return name, put


def _written(options: Namespace, roster: Roster) -> HeldVote:
    if not options.votes:
        raise CallError(say("call-name-votes"))
    if options.draft:
        raise CallError(say("call-one-vote"))
    return question_of(asked_fields(options, FIELDS), roster)


def question_of(fields: dict[str, Any], roster: Roster) -> HeldVote:
    """Return the question that fields make; CallError where they make none."""
    try:
        return read_question(fields, roster, datetime.now().astimezone().date())
    except (ContractError, UndecidableError) as error:
        raise CallError(told_by(error)) from error


def _recorded(options: Namespace, roster: Roster) -> list[tuple[str, HeldVote]]:
    scenario = read_file(find_scenario(options.scenario), roster, 0)
    return [(called(vote), put) for vote, put in recorded_votes(scenario, options.draft)]
