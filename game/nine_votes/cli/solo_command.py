"""`solo`: one person negotiates a scenario from one seat, the house holding all others."""

import secrets
from argparse import Namespace
from pathlib import Path
from typing import NamedTuple

from nine_votes.calls import DONE, CallError
from nine_votes.cli.keys import ENTER, LEAVING, PREDICTED, asked, listening, read_line
from nine_votes.cli.meeting_game import kept_line
from nine_votes.cli.shown import INDENT, tell
from nine_votes.cli.solo_end import Again
from nine_votes.cli.solo_game import VOTES, play_alone
from nine_votes.council.members import Roster
from nine_votes.council.messages import say, told_by
from nine_votes.council.voting import Vote
from nine_votes.delegations.worlds import Level
from nine_votes.phrases.negotiation import LEVEL_ABOUT
from nine_votes.places import folder
from nine_votes.record.block import Gap, Items, Prose
from nine_votes.scenarios.library import find_scenario, scenario_files, shipped_roster
from nine_votes.scenarios.names import Names
from nine_votes.scenarios.reader import read_file
from nine_votes.scenarios.scenario import Scenario
from nine_votes.sitting.sitting import Sitting, open_sitting
from nine_votes.sitting.steps import RefusedError
from nine_votes.views.tutorial import Prediction, Upshot, first_told, first_vote, predictions
from nine_votes.words.arguments import Arguments
from nine_votes.words.resolver import in_words

SEEDS = 10_000
"""Seeds drawn are below this, so that one can be said aloud in class."""

ONCE = Again(same_seed=True)


def add_arguments(parser: Arguments) -> None:
    parser.add_argument("scenario", metavar="SCENARIO", help=say("help-scenario"))
    parser.add_argument("--seat", metavar="ECU", help=say("help-solo-seat"))
    levels = ("historian", "delegate", "ambassador")
    about = say("help-solo-level", level=levels[1])
    parser.add_argument("--level", choices=levels, default=levels[1], help=about)
    parser.add_argument("--seed", type=int, metavar="N", help=say("help-solo-seed"))


def carry_out(options: Namespace) -> int:
    roster, file = shipped_roster(), find_scenario(options.scenario)
    seed = secrets.randbelow(SEEDS) if options.seed is None else options.seed
    scenario = read_file(file, roster, seed)
    if not scenario.negotiable:
        others = tuple(_negotiable(roster))
        raise CallError(say("alone-not-negotiable", scenario=scenario.id, others=others))
    seat = _seat(options.seat, scenario, roster)
    with listening():
        if _begins(roster, seed):
            play_from(file, roster, Seated(seat, Level(options.level), seed))
    print(in_words(say("terminal-leaving")))
    return DONE


def _negotiable(roster: Roster) -> list[str]:
    files = scenario_files(folder("scenarios"))
    return [path.stem for path in files if read_file(path, roster).negotiable]


def _seat(named: str | None, scenario: Scenario, roster: Roster) -> str:
    """Return the seat that a call names, or the scenario's own; CallError where none is that."""
    codes = scenario.council.codes
    if named is None:
        return scenario.seat or codes[0]
    code = named if named in codes else Names(roster).state(named)
    if code is None or code not in codes:
        raise CallError(say("alone-no-seat-of", text=named, codes=codes))
    return code


def _begins(roster: Roster, seed: int) -> bool:
    """Offer the tutorial; false where the player leaves before the game."""
    key = asked(f"\n{in_words(say('alone-tutorial'))}", frozenset({ENTER, "n"}))
    if key in LEAVING:
        return False
    return key == "n" or play_tutorial(roster, seed)


class Seated(NamedTuple):
    seat: str
    level: Level
    seed: int


def play_from(file: Path, roster: Roster, seated: Seated, again: Again | None = ONCE) -> None:
    while again is not None:
        if not again.same_seed:
            seated = seated._replace(seed=secrets.randbelow(SEEDS))
        with open_sitting(file, roster, seed=seated.seed) as sitting:
            again = _played(sitting, roster, seated, again.without)


def _played(sitting: Sitting, roster: Roster, seated: Seated, without: str) -> Again | None:
    try:
        sitting.negotiate(seated.seat, seated.level, without)
    except RefusedError as error:
        raise CallError(told_by(error)) from error
    scenario = sitting.course.scenario
    print(f"\n{scenario.title}")
    about, seed = LEVEL_ABOUT(seated.level), say("talks-seed", seed=seated.seed)
    lies = say("terminal-journal", journal=str(sitting.journal.path))
    tell([scenario.crisis or "", about, seed, lies])
    return play_on(sitting, roster)


def play_on(sitting: Sitting, roster: Roster) -> Again | None:
    """Go on with a negotiation, and say how it is taken up again where it is left."""
    try:
        again = play_alone(sitting, roster)
    except KeyboardInterrupt:
        print(f"\n{kept_line(sitting)}")
        raise
    if again is None:
        print(kept_line(sitting))
    return again


def seated_as_wished(scenario: Scenario, roster: Roster) -> Seated | None:
    """Ask for the seat and the level at which to play; None where no seat is chosen."""
    own = scenario.seat or scenario.council.codes[0]
    answer = read_line(say("alone-whose-seat", who=scenario.council.member(own)))
    if answer is None:
        return None
    try:
        seat = _seat(answer or None, scenario, roster)
    except CallError as error:
        print(in_words(told_by(error)))
        return None
    key = asked(say("alone-which-level"), frozenset({ENTER, *LEVEL_KEYS}))
    if key in LEAVING:
        return None
    return Seated(seat, LEVEL_KEYS.get(key, Level.DELEGATE), secrets.randbelow(SEEDS))


LEVEL_KEYS = {"h": Level.HISTORIAN, "d": Level.DELEGATE, "a": Level.AMBASSADOR}


def play_tutorial(roster: Roster, seed: int) -> bool:
    """Play the four votes; false where the player leaves."""
    vote = _first(roster, seed)
    if vote is None:
        return False
    tell([Gap(), say("tutorial-predict")])
    for prediction in predictions(roster, seed):
        if not _predicted(prediction):
            return False
    tell([say("tutorial-by-lot"), say("tutorial-done")])
    return True


def _first(roster: Roster, seed: int) -> Vote | None:
    first = first_vote(roster, seed)
    invented, crisis = say("chamber-notice-fictional"), say("tutorial-crisis")
    tell([Gap(), invented, crisis, say("tutorial-stands"), first.asked])
    key = asked(say("tutorial-votes"), frozenset(VOTES))
    if key in LEAVING:
        return None
    _tell(first_told(first, VOTES[key]))
    return VOTES[key]


def _tell(of: Upshot) -> None:
    tell([Gap(), of.result.whole, Items(of.why, inset=INDENT), of.moral])


def _predicted(prediction: Prediction) -> bool:
    """Have a vote predicted, and tell what becomes of it; false where the player leaves."""
    print(f"\n{in_words(prediction.title)}")
    tell([Prose(prediction.figures, inset=INDENT)])
    key = asked(say("alone-prediction"), frozenset(PREDICTED))
    if key in LEAVING:
        return False
    right = PREDICTED[key] is prediction.told.adopted
    tell([say("tutorial-right") if right else say("tutorial-wrong")])
    _tell(prediction.told)
    return asked(say("alone-next"), frozenset({ENTER})) not in LEAVING
