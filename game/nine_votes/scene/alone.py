"""The way of one player: the first minutes, the cases, the terms, the table, and once more."""

from functools import partial
from pathlib import Path
from secrets import randbelow

from nine_votes.calls import CallError, ContentError
from nine_votes.council.messages import told_by
from nine_votes.scenarios.library import find_scenario
from nine_votes.scenarios.scenario import Scenario
from nine_votes.scene.proceedings import Proceedings
from nine_votes.scene.screens.notices import TroubleScreen
from nine_votes.scene.screens.screen import Push, Reset, Screen, Turn
from nine_votes.scene.screens.solo.paper import Talks
from nine_votes.scene.screens.solo.talks import TalksScreen, VotingScreen
from nine_votes.scene.screens.solo.terms import SEEDS, CasesScreen, Terms, TermsScreen
from nine_votes.scene.screens.solo.tutorial import TutorialScreen
from nine_votes.scene.surroundings import Surroundings
from nine_votes.sitting.journal import read_journal
from nine_votes.sitting.negotiation import Negotiation
from nine_votes.sitting.sitting import Sitting, open_sitting
from nine_votes.sitting.steps import RefusedError


def first_minutes(around: Surroundings) -> Turn:
    return Push(TutorialScreen(around, randbelow(SEEDS), partial(cases, around)))


def cases(around: Surroundings) -> CasesScreen:
    return CasesScreen(around, partial(terms_of, around))


def terms_of(around: Surroundings, file: Path, scenario: Scenario) -> TermsScreen:
    return TermsScreen(around, scenario, partial(begin, around, file))


def begin(around: Surroundings, file: Path, terms: Terms) -> Turn:
    """Open a sitting on a case, sit down at its table, and read the instructions first.

    Who leaves the table has the cases before them, to take another.
    """
    try:
        sitting = open_sitting(file, around.roster, seed=terms.seed)
        return Reset((cases(around), *_seated(around, sitting, terms)))
    except (CallError, ContentError, RefusedError) as error:
        return Push(TroubleScreen(told_by(error)))


def _seated(around: Surroundings, sitting: Sitting, terms: Terms) -> tuple[Screen, ...]:
    try:
        sitting.negotiate(terms.seat, terms.level, terms.without)
    except (ContentError, RefusedError):
        sitting.close()
        raise
    around.play("gavel")
    table = TalksScreen(talks_of(around, sitting))
    return table, table.instructions(begins=True)


def talks_of(around: Surroundings, sitting: Sitting) -> Talks:
    once_more = partial(again, around, sitting.journal.path)
    return Talks(around, Proceedings(sitting), once_more, partial(cases, around))


def screen_of(around: Surroundings, sitting: Sitting) -> Screen:
    talks = talks_of(around, sitting)
    return VotingScreen(talks, TalksScreen) if talks.negotiation.over else TalksScreen(talks)


def again(around: Surroundings, journal: Path, before: Negotiation, without: str) -> Turn:
    """Lead into the same game once more, with a red line left out where one is named."""
    try:
        file = _file_of(journal)
    except (CallError, ContentError) as error:
        return Push(TroubleScreen(told_by(error)))
    return begin(around, file, Terms(before.seat, before.level, before.seed, without))


def _file_of(journal: Path) -> Path:
    head = read_journal(journal).head
    own = Path(head.file)
    return own if head.file and own.is_file() else find_scenario(head.scenario)
