"""The terminal game: choose a scenario, and play its meeting or cast its votes at an open table."""

from collections.abc import Sequence
from enum import Enum, auto
from pathlib import Path

from nine_votes.cli.keys import END, ENTER, ask_key, listening, read_line, reject_key
from nine_votes.cli.lesson import show_debrief
from nine_votes.cli.meeting_game import VOTES, VOTES_TOLD, play_sitting
from nine_votes.cli.report import decision_lines
from nine_votes.cli.seat_menu import tell_no_member
from nine_votes.cli.shown import reveal_votes, tell
from nine_votes.cli.solo_command import play_from, seated_as_wished
from nine_votes.council.members import Roster
from nine_votes.council.messages import Said, say, told_by
from nine_votes.council.voting import VOTE, named_ballot
from nine_votes.record.block import Gap
from nine_votes.scenarios.findings import UnreadableError
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
from nine_votes.sitting.journal import JournalError, UnwrittenError
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


class Turn(Enum):
    AGAIN = auto()
    NEXT_VOTE = auto()
    ANOTHER_SCENARIO = auto()
    LEAVE = auto()


def play_in_terminal(first: Path | None = None) -> None:
    roster = shipped_roster()
    print(in_words(say("terminal-welcome")))
    with listening():
        file = first or _choose(roster)
        while file and _play(file, roster) is not Turn.LEAVE:
            file = _choose(roster)
    print(in_words(say("terminal-leaving")))


def _choose(roster: Roster) -> Path | None:
    files = _listed(roster)
    while True:
        answer = read_line(say("terminal-choose"))
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
        title, day, basis = scenario.title, scenario.date, scenario.basis
        told = say("terminal-scenario", title=title, day=day, basis=basis)
        print(f"{number:>4}  {in_words(told)}")
    return list(scenarios)


def _play(file: Path, roster: Roster) -> Turn:
    scenario = read_file(file, roster)
    settings = settings_of(scenario, frozenset())
    _introduce(scenario, settings[0])
    turns = {"s": Turn.ANOTHER_SCENARIO, "q": Turn.LEAVE, END: Turn.LEAVE}
    while True:
        print()
        key = ask_key(say("terminal-which-way", negotiable=scenario.negotiable), VOTES)
        if key in turns:
            return turns[key]
        if key == ENTER:
            return _play_meeting(file, roster)
        if key == "v":
            return _play_votes(settings, roster)
        if key == "a" and scenario.negotiable:
            return _play_alone(file, scenario, roster)
        reject_key(key)


def _play_meeting(file: Path, roster: Roster) -> Turn:
    try:
        sitting = open_sitting(file, roster)
    except (JournalError, UnwrittenError) as error:
        print(in_words(told_by(error)))
        return Turn.ANOTHER_SCENARIO
    with sitting:
        lies = say("terminal-journal", journal=str(sitting.journal.path))
        print(f"\n{in_words(lies)}\n")
        another = play_sitting(sitting, roster, from_the_start=True)
    return Turn.ANOTHER_SCENARIO if another else Turn.LEAVE


def _play_alone(file: Path, scenario: Scenario, roster: Roster) -> Turn:
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
    tell((setting.notice, scenario.crisis or ""))


class _Game:
    def __init__(self, setting: Setting, roster: Roster) -> None:
        self.setting, self.put = setting, setting.put
        self.roster, self.names = roster, Names(roster)
        self.table: OpenTable = opened(self.put.council.codes)

    @property
    def view(self) -> ChamberView:
        return chamber(self.setting, self.table)

    def play(self) -> Turn:
        self._head()
        if not self._cast_all():
            return Turn.LEAVE
        self._reveal()
        return self._after()

    def _head(self) -> None:
        view = self.view
        parts = tuple(part for part in (view.symbol, view.subtitle, view.place) if part)
        head, article = in_words(say("chamber-line", parts=parts)), in_words(view.article)
        print(f"\n{head}\n{article}.")
        print(in_words(say("terminal-casting", votes=VOTES_TOLD)))

    def _cast_all(self) -> bool:
        """Take keys until the votes are closed; False where the player leaves."""
        while self.table.phase is VotePhase.CASTING:
            whole = not self.table.missing
            asked: Said = f"  {in_words(self.view.asked_line)} "
            key = ask_key(say("terminal-all-in") if whole else asked, VOTES)
            if key in {"q", END}:
                return False
            self._take(key, whole=whole)
        return True

    def _take(self, key: str, *, whole: bool) -> None:
        if key in VOTES and not whole:
            self.table = cast(self.table, VOTES[key])
            print(in_words(say("terminal-in")))
        elif key == ENTER and whole:
            self.table = close(self.table)
        elif key == "u":
            undone = say("terminal-undone") if self.table.done else say("terminal-nothing-to-undo")
            print(in_words(undone))
            self.table = undo(self.table)
        elif key == "r":
            self._play_record()
        else:
            reject_key(key)

    def _play_record(self) -> None:
        if self.put.record is None:
            print(in_words(say("terminal-no-record")))
            return
        print(in_words(say("terminal-played")))
        self.table = play(self.table, self.put.record)

    def _reveal(self) -> None:
        print(f"\n{in_words(say('terminal-revealed'))}")
        width = max(len(seat.name) for seat in self.view.seats)
        reveal_votes(
            f"  {'*' if seat.permanent else ' '} {seat.name:<{width}}  {in_words(VOTE(vote))}"
            for seat, vote in zip(self.view.seats, self.table.votes, strict=True)
            if vote
        )
        self.table = reveal(self.table, len(self.table.seats))
        self._result()

    def _result(self) -> None:
        put = self.put
        ballot = named_ballot(put.council, self.table.ballot)
        print(*decision_lines(put.voted(ballot)), sep="\n")
        if self.view.follows:
            tell((Gap(), self.view.follows))

    def _after(self) -> Turn:
        another, record = self.setting.number + 1 < self.setting.votes, self.put.record is not None
        turns = {"v": Turn.AGAIN, "s": Turn.ANOTHER_SCENARIO, "q": Turn.LEAVE, END: Turn.LEAVE}
        if another:
            turns["n"] = Turn.NEXT_VOTE
        while True:
            print()
            key = ask_key(say("terminal-after-result", record=record, another=another), VOTES)
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
                reject_key(key)

    def _change(self) -> None:
        answer = read_line(say("terminal-whose-vote"))
        if not answer:
            return
        council = self.put.council
        code = answer if answer in council.codes else self.names.code(answer)
        if code not in council.codes:
            tell_no_member(answer, [member.name for member in council.members])
            return
        key = ask_key(say("terminal-which-vote", votes=VOTES_TOLD), VOTES)
        if key not in VOTES:
            reject_key(key)
            return
        self.table = cast(ask(self.table, council.codes.index(code)), VOTES[key])
        print(f"\n{in_words(self.view.asked_line)}")
        self._result()
