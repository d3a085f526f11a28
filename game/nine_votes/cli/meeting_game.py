"""A whole meeting at the keys of a terminal: the chair leads on, and any seat may act."""

import shlex
from collections.abc import Callable
from datetime import date

from nine_votes.cli import meeting_lines as lines
from nine_votes.cli.journals import printable
from nine_votes.cli.keys import END, read_key, read_line
from nine_votes.cli.lesson import Lesson
from nine_votes.cli.replay_command import lines_of
from nine_votes.cli.report import wrapped
from nine_votes.cli.seat_menu import action_of, asked_seat, chosen_action, seat_called
from nine_votes.council.actions.chair import MarkSeat
from nine_votes.council.actions.floor import CastVote
from nine_votes.council.events import VoteTaken
from nine_votes.council.meeting import Action, Meeting, Phase, Poll
from nine_votes.council.messages import say, told_by
from nine_votes.council.order import OutOfOrder
from nine_votes.council.roster import Roster
from nine_votes.council.voting import Vote
from nine_votes.phrases import terminal as words
from nine_votes.phrases.window import VOTE_KEYS
from nine_votes.scenarios.names import Names
from nine_votes.sitting.course import RefusedError
from nine_votes.sitting.journal import UnwrittenError
from nine_votes.sitting.shelf import shelf
from nine_votes.sitting.sitting import Sitting
from nine_votes.sitting.steps import Holder
from nine_votes.views.floor import next_step
from nine_votes.words.resolver import in_words

VOTES = {key.lower(): vote for vote, key in VOTE_KEYS.items()}
HOLDERS = {"p": Holder.PERSON, "l": Holder.PLACARD, "h": Holder.HOUSE}

MARKS = {"x": Vote.ABSENT, "n": Vote.NOT_PARTICIPATING}


def play_sitting(sitting: Sitting, roster: Roster, *, from_the_start: bool = False) -> bool:
    """Play until the player leaves; true where another scenario is wanted.

    What was said before is told only from the start. The terminal has to be `listening`.
    """
    told = 0 if from_the_start else len(sitting.meeting.record)
    try:
        another = _Game(sitting, Names(roster), told).play()
    except KeyboardInterrupt:
        print(f"\n{kept_line(sitting)}")
        raise
    print(kept_line(sitting))
    return another


def kept_line(sitting: Sitting) -> str:
    """Return how the sitting is taken up again: by its name where it lies on the shelf."""
    path = sitting.journal.path
    name = path.stem if path.parent == shelf() else str(path)
    return words.kept(f"python main.py resume {shlex.quote(name)}")


class _Game:
    """A sitting and the person at the keys; `told` events of its meeting have been shown."""

    def __init__(self, sitting: Sitting, names: Names, told: int) -> None:
        self.sitting, self.names, self.told = sitting, names, told
        self.another, self.left, self.hinted = False, False, False
        lesson = Lesson(sitting)
        self.commands: dict[str, Callable[[], None]] = {
            "s": self._a_seat,
            "p": self._papers,
            "t": self._transcript,
            "u": self._undo,
            "c": self._correct,
            "h": self._hand_over,
            "b": lesson.look_back,
            "k": lesson.predict,
            "w": lesson.ask,
            "m": self._further_meeting,
            "a": self._another,
            "?": self._help,
            "q": self._leave,
            END: self._leave,
        }

    @property
    def meeting(self) -> Meeting:
        return self.sitting.meeting

    def play(self) -> bool:
        """Take what is keyed until the player leaves; true where another scenario is wanted."""
        self._tell()
        if self.meeting.poll:
            self._head_of_poll(self.meeting.poll)
        while not self.left:
            poll = self.meeting.poll
            if poll and poll.missing:
                self._take_a_vote(poll)
            else:
                self._take_a_line()
        return self.another

    def _tell(self) -> None:
        """Show what has happened since it was last shown."""
        for line in lines.shown(lines.said_since(self.meeting, self.told)):
            print(line)
        self.told = len(self.meeting.record)

    def _act(self, action: Action | None, *, quietly: bool = False) -> bool:
        """Take an action and tell what came of it; false where it is not taken."""
        before = self.meeting.poll
        if action is None or not self._try(lambda: self.sitting.submit(action.by, action)):
            return False
        taken = [e for e in self.meeting.record[self.told :] if isinstance(e, VoteTaken)]
        if quietly:
            self.told = len(self.meeting.record)
        self._tell()
        for vote in taken:
            for line in lines.result_lines(vote, self.meeting, self.sitting.course.scenario):
                print(line)
        if any(vote.votes for vote in taken):
            print(f"\n{in_words(say('lesson-after-a-vote'))}")
        if self.meeting.poll and not before:
            self._head_of_poll(self.meeting.poll)
        return True

    def _try(self, step: Callable[[], None]) -> bool:
        """Take a step, or say in a sentence why it is not taken."""
        try:
            step()
        except OutOfOrder as error:
            print(words.said_by_the_president(in_words(told_by(error))))
        except (RefusedError, UnwrittenError) as error:
            print(printable(in_words(told_by(error))))
        else:
            return True
        return False

    def _take_a_line(self) -> None:
        """Show where the meeting stands, and carry out a line: Enter, a letter or a seat."""
        step = next_step(self.meeting)
        print(f"\n{words.where_it_stands(self.meeting, len(self.sitting.course.meetings))}")
        print(words.enter_does(in_words(step.label)) if step else self._what_is_over())
        if step and not self.hinted:
            print(words.OR_A_SEAT)
        self.hinted = True
        answer = read_line(words.MARK)
        command = self.commands.get(END if answer is None else answer.casefold())
        if command:
            command()
        elif answer:
            self._acts(seat_called(answer, self.meeting, self.names))
        elif step:
            self._act(action_of(step, self.meeting, self.names))

    def _what_is_over(self) -> str:
        """Return the keys there are after the end of a meeting, and what it has left undone."""
        left = lines.drafts_left(self.sitting.course)
        return f"{words.left_over(left)}\n{words.OVER}" if left else words.OVER

    def _acts(self, seat: str | None) -> None:
        if seat:
            self._act(chosen_action(self.meeting, seat, self.names))

    # While a vote is taken, one key casts the vote of the seat that is asked.

    def _head_of_poll(self, poll: Poll) -> None:
        print(lines.law_of(poll, self.meeting))
        print(words.VOTE_HELP)
        known = lines.record_of(poll.subject, self.sitting.course.scenario) is not None
        print(words.poll_keys(recorded=known))

    def _take_a_vote(self, poll: Poll) -> None:
        """Ask the first seat that has not voted, and carry out a key."""
        code = self.meeting.council.codes[poll.missing[0]]
        print(words.how_does(code, self.meeting.council), end="", flush=True)
        key = read_key()
        print(end="" if key in VOTES else "\n")
        if key in VOTES:
            if self._votes(code, VOTES[key]):
                print(words.IN)
        elif key == "m":
            self._mark()
        elif key == "r":
            self._play_record(poll)
        elif key in self.commands:
            self.commands[key]()
        else:
            print(words.no_such_key(key))

    def _key(self, prompt: str) -> str:
        print(prompt, end="", flush=True)
        key = read_key()
        print()
        return key

    def _votes(self, code: str, vote: Vote) -> bool:
        """Cast a vote, or mark the seat of who is absent and casts none; false if not taken."""
        chair = self.meeting.chair
        absent = vote is Vote.ABSENT
        action = MarkSeat(chair, code, vote) if absent else CastVote(code, vote)
        return self._act(action, quietly=True)

    def _mark(self) -> None:
        seat = asked_seat(self.meeting, self.names)
        if seat is None:
            return
        key = self._key(words.HOW_MARKED)
        if key in MARKS:
            self._act(MarkSeat(self.meeting.chair, seat, MARKS[key]))
        else:
            print(words.no_such_key(key))

    def _play_record(self, poll: Poll) -> None:
        """Cast the votes that are missing as the scenario records them."""
        record = lines.record_of(poll.subject, self.sitting.course.scenario) or {}
        missing = [self.meeting.council.codes[seat] for seat in poll.missing]
        if any(code not in record for code in missing):
            print(words.NOT_RECORDED)
            return
        if all(self._votes(code, record[code]) for code in missing):
            print(words.PLAYED)

    # Beside the meeting.

    def _a_seat(self) -> None:
        for line in lines.seat_lines(self.sitting.course):
            print(line)
        self._acts(asked_seat(self.meeting, self.names))

    def _papers(self) -> None:
        for line in lines.paper_lines(self.meeting):
            print(line)

    def _transcript(self) -> None:
        for line in lines_of(self.sitting.course):
            print(line)

    def _undo(self) -> None:
        points = self.sitting.course.points
        before = len(points[-2].record) if len(points) > 1 else 0
        back = lines.said_since(self.meeting, before)
        if self._try(self.sitting.undo):
            self.told = len(self.meeting.record)
            for line in wrapped(printable(words.taken_back(back)), ""):
                print(line)

    def _correct(self) -> None:
        text = read_line(words.CORRECTION)
        if text and self._try(lambda: self.sitting.correct(text)):
            print(words.CORRECTED)

    def _hand_over(self) -> None:
        seat = asked_seat(self.meeting, self.names)
        if seat is None:
            return
        key = self._key(words.WHO_HOLDS)
        if key not in HOLDERS:
            print(words.no_such_key(key))
        elif self._try(lambda: self.sitting.hand_over(seat, HOLDERS[key])):
            print(words.now_held(seat, self.meeting.council, HOLDERS[key]))

    def _further_meeting(self) -> None:
        """Begin a further meeting on a day that is asked for; the sitting says where it cannot."""
        over = self.meeting.phase is Phase.ADJOURNED
        day = self._day_of_next() if over else self.meeting.day
        if day and self._try(lambda: self.sitting.begin_meeting(day)):
            self.told = 0
            self._tell()

    def _day_of_next(self) -> date | None:
        """Return the day a person names, or by itself that of the next draft of the scenario."""
        left = lines.drafts_left(self.sitting.course)
        tabled = self.sitting.course.scenario.drafts
        days = [t.day for t in tabled if t.draft.name in left and t.day > self.meeting.day]
        usual = min(days, default=self.meeting.day)
        answer = read_line(words.which_day(usual))
        if not answer:
            return None if answer is None else usual
        try:
            return date.fromisoformat(answer)
        except ValueError:
            print(in_words(say("want-no-such-day")))
            return None

    def _another(self) -> None:
        if self.meeting.phase is Phase.ADJOURNED:
            self.another = self.left = True
        else:
            print(words.NOT_YET_OVER)

    def _help(self) -> None:
        for key, does in (*words.KEYS, *(words.POLL_KEYS if self.meeting.poll else ())):
            print(f"  {key:<7} {does}")

    def _leave(self) -> None:
        self.left = True
