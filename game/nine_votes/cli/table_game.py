"""The terminal game: choose a scenario, and play its meeting or cast its votes at an open table."""

import sys
import time
from collections.abc import Sequence
from enum import Enum, auto
from pathlib import Path

from nine_votes.cli.keys import END, ENTER, listening, read_key, read_line
from nine_votes.cli.lesson import show_debrief
from nine_votes.cli.meeting_game import play_sitting
from nine_votes.cli.report import decision_lines, wrapped
from nine_votes.cli.solo_command import play_from, seated_as_wished
from nine_votes.council.messages import told_by
from nine_votes.council.roster import Roster
from nine_votes.council.voting import named_ballot
from nine_votes.phrases import terminal as words
from nine_votes.phrases.window import VOTE_KEYS, VOTE_LABELS
from nine_votes.phrases.words import long_date
from nine_votes.scenarios.findings import UnreadableError, did_you_mean, excerpt
from nine_votes.scenarios.library import (
    FOUNDING_CASE,
    NoSuchScenarioError,
    files_at_hand,
    find_scenario,
    shipped_roster,
)
from nine_votes.scenarios.names import Names
from nine_votes.scenarios.reader import read_file
from nine_votes.scenarios.scenario import Scenario
from nine_votes.sitting.contents import JournalError
from nine_votes.sitting.journal import UnwrittenError
from nine_votes.sitting.open_table import (
    OpenTable,
    VotePhase,
    ask,
    cast,
    close,
    opened,
    play,
    reveal,
    undo,
)
from nine_votes.sitting.sitting import open_sitting
from nine_votes.views.chamber import ChamberView
from nine_votes.views.debriefing import debriefed_table
from nine_votes.views.open_table import Setting, chamber, settings_of
from nine_votes.words.resolver import in_words

PAUSE = 0.18
"""Seconds between two votes revealed, the chamber's own pace."""

VOTES = {key.lower(): vote for vote, key in VOTE_KEYS.items()}


class Turn(Enum):
    """What comes after a vote."""

    AGAIN = auto()
    NEXT_VOTE = auto()
    ANOTHER_SCENARIO = auto()
    LEAVE = auto()


def play_in_terminal(first: Path | None = None) -> None:
    """Play until the player leaves, beginning with a scenario's file or with the choice of one."""
    roster = shipped_roster()
    print(words.WELCOME)
    with listening():
        file = first or _choose(roster)
        while file and _play(file, roster) is not Turn.LEAVE:
            file = _choose(roster)
    print(words.LEAVING)


def _choose(roster: Roster) -> Path | None:
    files = _listed(roster)
    while True:
        answer = read_line(words.CHOOSE)
        if answer is None or answer.casefold() == "q":
            return None
        if answer.isdigit() and 1 <= int(answer) <= len(files):
            return files[int(answer) - 1]
        try:
            file = find_scenario(answer or FOUNDING_CASE)
            read_file(file, roster)
        except (NoSuchScenarioError, UnreadableError) as error:
            print(in_words(told_by(error)))
        else:
            return file


def _listed(roster: Roster) -> list[Path]:
    """Print the scenarios with their numbers; one that cannot be read says why."""
    scenarios = {}
    for path in files_at_hand():
        try:
            scenarios[path] = read_file(path, roster)
        except UnreadableError as error:
            print(in_words(told_by(error)))
    for number, scenario in enumerate(scenarios.values(), start=1):
        print(f"{number:>4}  {scenario.title} ({long_date(scenario.date)}, {scenario.basis})")
    return list(scenarios)


def _play(file: Path, roster: Roster) -> Turn:
    """Introduce a scenario, and play what is wanted: a whole meeting, or the votes alone."""
    scenario = read_file(file, roster)
    settings = settings_of(scenario, frozenset())
    _introduce(scenario, settings[0])
    turns = {"s": Turn.ANOTHER_SCENARIO, "q": Turn.LEAVE, END: Turn.LEAVE}
    while True:
        key = _key(f"\n{words.which_way(negotiable=scenario.negotiable)}")
        if key in turns:
            return turns[key]
        if key == ENTER:
            return _play_meeting(file, roster)
        if key == "v":
            return _play_votes(settings, roster)
        if key == "a" and scenario.negotiable:
            return _play_alone(file, scenario, roster)
        print(words.no_such_key(key))


def _play_meeting(file: Path, roster: Roster) -> Turn:
    """Open a sitting and play it, or say why it cannot be written down."""
    try:
        sitting = open_sitting(file, roster)
    except (JournalError, UnwrittenError) as error:
        print(in_words(told_by(error)))
        return Turn.ANOTHER_SCENARIO
    with sitting:
        print(f"\n{words.journal_lies(str(sitting.journal.path))}\n")
        another = play_sitting(sitting, roster, from_the_start=True)
    return Turn.ANOTHER_SCENARIO if another else Turn.LEAVE


def _play_alone(file: Path, scenario: Scenario, roster: Roster) -> Turn:
    """Ask for seat and level, and negotiate against the house."""
    seated = seated_as_wished(scenario, roster)
    if seated is None:
        return Turn.ANOTHER_SCENARIO
    try:
        play_from(file, roster, seated)
    except (JournalError, UnwrittenError) as error:
        print(in_words(told_by(error)))
    return Turn.ANOTHER_SCENARIO


def _play_votes(settings: Sequence[Setting], roster: Roster) -> Turn:
    number = 0
    while True:
        turn = _Game(settings[number], roster).play()
        if turn is Turn.NEXT_VOTE:
            number += 1
        elif turn is not Turn.AGAIN:
            return turn


def _introduce(scenario: Scenario, setting: Setting) -> None:
    print(f"\n{scenario.title}")
    for text in (setting.notice, scenario.crisis or ""):
        for line in wrapped(text, ""):
            print(line)


def _key(prompt: str) -> str:
    print(prompt, end="", flush=True)
    key = read_key()
    print(end="" if key in VOTES else "\n")
    return key


class _Game:
    """One vote of a scenario at the open table."""

    def __init__(self, setting: Setting, roster: Roster) -> None:
        self.setting, self.put = setting, setting.put
        self.roster, self.names = roster, Names(roster)
        self.table: OpenTable = opened(self.put.council.codes)

    @property
    def view(self) -> ChamberView:
        return chamber(self.setting, self.table)

    def play(self) -> Turn:
        """Cast, reveal and look at the vote; return what the player wants next."""
        self._head()
        if not self._cast_all():
            return Turn.LEAVE
        self._reveal()
        return self._after()

    def _head(self) -> None:
        view = self.view
        place = f" · {view.place}" if view.place else ""
        print(f"\n{view.symbol} · {view.subtitle}{place}\n{view.article}.\n{words.CASTING_HELP}")

    def _cast_all(self) -> bool:
        """Take keys until the votes are closed; False where the player leaves."""
        while self.table.phase is VotePhase.CASTING:
            whole = not self.table.missing
            prompt = words.ALL_IN if whole else f"  {self.view.asked_line} "
            key = _key(prompt)
            if key in {"q", END}:
                return False
            self._take(key, whole=whole)
        return True

    def _take(self, key: str, *, whole: bool) -> None:
        """Carry out a key pressed while votes are cast."""
        if key in VOTES and not whole:
            self.table = cast(self.table, VOTES[key])
            print(words.IN)
        elif key == ENTER and whole:
            self.table = close(self.table)
        elif key == "u":
            print(words.UNDONE if self.table.done else words.NOTHING_TO_UNDO)
            self.table = undo(self.table)
        elif key == "r":
            self._play_record()
        else:
            print(words.no_such_key(key))

    def _play_record(self) -> None:
        if self.put.record is None:
            print(words.NO_RECORD)
            return
        print(words.PLAYED)
        self.table = play(self.table, self.put.record)

    def _reveal(self) -> None:
        print(f"\n{words.REVEALED}")
        width = max(len(seat.name) for seat in self.view.seats)
        for seat, vote in zip(self.view.seats, self.table.votes, strict=True):
            star = "*" if seat.permanent else " "
            print(f"  {star} {seat.name:<{width}}  {VOTE_LABELS[vote].lower() if vote else ''}")
            time.sleep(PAUSE if sys.stdout.isatty() else 0)
        self.table = reveal(self.table, len(self.table.seats))
        self._result()

    def _result(self) -> None:
        put = self.put
        ballot = named_ballot(put.council, self.table.ballot)
        for line in decision_lines(put.voted(ballot)):
            print(line)
        if self.view.follows:
            print()
            for line in wrapped(self.view.follows, ""):
                print(line)

    def _after(self) -> Turn:
        """Take keys once the result stands, until one leads on."""
        another, record = self.setting.number + 1 < self.setting.votes, self.put.record is not None
        turns = {"v": Turn.AGAIN, "s": Turn.ANOTHER_SCENARIO, "q": Turn.LEAVE, END: Turn.LEAVE}
        if another:
            turns["n"] = Turn.NEXT_VOTE
        while True:
            key = _key(f"\n{words.after_result(another, record)}")
            if key in turns:
                return turns[key]
            if key == "c":
                self._change()
            elif key == "d":
                show_debrief(debriefed_table(self.setting, self.table, self.roster))
            elif key == "r" and record:
                self._play_record()
                self._reveal()
            else:
                print(words.no_such_key(key))

    def _change(self) -> None:
        """Ask whose vote is changed and to what, and show the result of it."""
        answer = read_line(words.WHICH_MEMBER)
        if not answer:
            return
        council = self.put.council
        code = answer if answer in council.codes else self.names.code(answer)
        if code not in council.codes:
            known = [member.name for member in council.members]
            print(words.no_such_member(excerpt(answer), did_you_mean(answer, known)))
            return
        key = _key(words.HOW)
        if key not in VOTES:
            print(words.no_such_key(key))
            return
        self.table = cast(ask(self.table, council.codes.index(code)), VOTES[key])
        print(f"\n{self.view.asked_line}")
        self._result()
