"""One game: a scenario, who holds each seat, meeting after meeting, and the journal of it all."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import reduce
from pathlib import Path
from typing import Self

from nine_votes.council.meeting import Action, Meeting, Objection
from nine_votes.council.members import Roster
from nine_votes.council.messages import Message, say, told_by
from nine_votes.council.order import OutOfOrder
from nine_votes.delegations.moves import Move
from nine_votes.delegations.worlds import Level
from nine_votes.scenarios.reader import read_file
from nine_votes.sitting.course import Course, begun, taken
from nine_votes.sitting.journal import (
    VERSION,
    Contents,
    Journal,
    JournalError,
    UnwrittenError,
    create,
    head_of,
    read_journal,
    reopen,
    scenario_of,
)
from nine_votes.sitting.negotiation import profiles_digest, words_said
from nine_votes.sitting.steps import (
    Answered,
    BeginMeeting,
    Correct,
    HandOver,
    Holder,
    MakeMove,
    Negotiate,
    Predicted,
    RefusedError,
    Step,
    TakeBack,
    Undo,
)

PROFILES = "profiles.yaml"
"""What members want where no scenario says so."""


class Sitting:
    """A sitting that is under way; what a method has returned from is taken and on the disk.

    Every step raises UnwrittenError where it cannot be written down, and is not taken then. To be
    closed, or used in a `with`.
    """

    def __init__(self, course: Course, journal: Journal) -> None:
        """Go on with a course whose steps all stand in the journal."""
        self.course = course
        self.journal = journal
        self._whole = True

    @property
    def meeting(self) -> Meeting:
        return self.course.meeting

    def submit(self, seat: str, action: Action) -> None:
        """Take an action of a seat, or of a guest by its name; OutOfOrder where it is not."""
        if action.by != seat:
            stranger = say("objection-stranger", seat=seat, other=action.by)
            raise OutOfOrder(Objection(stranger, "rule 13"))
        self._take(action)

    def undo(self, to: int | None = None) -> None:
        """Go back to the point after so many actions of this meeting; by one, where none is given.

        Raises RefusedError where a vote was closed since.
        """
        self._take(Undo(self.course.actions - 1 if to is None else to))

    def correct(self, text: str) -> None:
        """Add a correction to the record; RefusedError where it says nothing."""
        self._take(Correct(text))

    def hand_over(self, seat: str, holder: Holder) -> None:
        """Hand a seat over to another holder; RefusedError where there is no such seat."""
        self._take(HandOver(seat, holder))

    def answer(self, counted: Answered) -> None:
        """Keep a count of answers to a question of the lesson; RefusedError where it is none."""
        self._take(counted)

    def predict(self, said: Predicted) -> None:
        """Keep what the class says will become of a vote; RefusedError where nobody says it."""
        self._take(said)

    def negotiate(self, seat: str, level: Level, without: str = "") -> None:
        """Begin to negotiate from a seat; `without` leaves a red line out, as `RUS no-embargo`.

        Raises RefusedError where that cannot be, or not any more.
        """
        self._take(Negotiate(seat, level, without, profiles_digest()))

    def move(self, move: Move) -> None:
        """Make a move in the negotiation; RefusedError with the objection where it is not taken."""
        self._take(MakeMove(words_said(move)))

    def take_back(self) -> None:
        """Take the last move back; RefusedError at other levels than the historian's."""
        self._take(TakeBack())

    def let_house_act(self) -> Action | BeginMeeting | None:
        """Let the house do the next thing it has to do in the meeting, and return it; None if none.

        A negotiation that ended in a vote leaves its meeting to be held; see `Course.due`.
        """
        step = next(iter(self.course.due), None)
        if step is not None:
            self._take(step)
        return step

    def begin_meeting(self, day: date | None = None) -> None:
        """Begin a further meeting, on the day of the last or later.

        Raises RefusedError while this one is not adjourned, and where nobody knows who sits then.
        """
        self._take(BeginMeeting(day or self.meeting.day))

    def _take(self, step: Step) -> None:
        """Take a step: first see whether it can be taken, then write it down, then have it so.

        A step that was interrupted (Ctrl-C) may stand in the journal or not; only reading tells.
        """
        after = taken(self.course, step)
        if self.course.record_only:
            raise RefusedError(self.course.record_only)
        if not self._whole:
            raise RefusedError(say("refusal-interrupted", journal=str(self.journal.path)))
        self._whole = False
        try:
            self.journal.append(step)
        except UnwrittenError:
            self._whole = True
            raise
        self.course = after
        self._whole = True

    def close(self) -> None:
        """Close the journal; the sitting can be resumed from it."""
        self.journal.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def open_sitting(
    file: Path,
    roster: Roster,
    *,
    seed: int = 0,
    holders: Mapping[str, Holder] | None = None,
    journal: Path | None = None,
) -> Sitting:
    """Open a sitting on a scenario's file, its journal in the user's data folder or where named.

    A seat without a holder is a person's. Raises UnreadableError for the scenario; JournalError,
    UnwrittenError and RefusedError where the sitting cannot be opened.
    """
    course = begun(read_file(file, roster, seed), roster, seed)
    handing = [HandOver(seat, holder) for seat, holder in (holders or {}).items()]
    reduce(taken, handing, course)
    sitting = Sitting(course, create(journal, head_of(file, seed)))
    try:
        for step in handing:
            sitting.hand_over(step.seat, step.holder)
    except UnwrittenError:
        sitting.close()
        raise
    return sitting


def resume(
    journal: Path, roster: Roster, file: Path | None = None
) -> tuple[Sitting, Message | None]:
    """Return a sitting as its journal tells it, and what to say of it first, if anything.

    That is that a torn last line was cut off, or that it is a record and takes no step.
    `file` is the scenario's, where it is not found. Raises HeldError where another program has the
    journal; JournalError, with the file untouched, where it cannot be gone on with.
    """
    opened, contents = reopen(journal)
    try:
        course = course_of(contents, journal, roster, file)
        notice = course.record_only or opened.mend(contents.torn)
    except (JournalError, UnwrittenError):
        opened.close()
        raise
    return Sitting(course, opened), notice


def replay(journal: Path, roster: Roster, file: Path | None = None) -> Course:
    """Return the course that a journal tells, touching nothing; JournalError where it cannot be."""
    return course_of(read_journal(journal), journal, roster, file)


def course_of(
    contents: Contents, journal: Path, roster: Roster, file: Path | None = None
) -> Course:
    """Return the course that the contents of a journal tell.

    Where the texts that it was played with, or the format it was written in, are of the past, what
    is there now tells as much of it as it can, for the record only. Raises JournalError where a
    journal of today holds a step that cannot be taken.
    """
    scenario, same = scenario_of(contents.head, journal, roster, file)
    course, changed = begun(scenario, roster, contents.head.seed), "" if same else scenario.id
    for number, step in enumerate(contents.steps, 2):
        if isinstance(step, Negotiate) and step.profiles != profiles_digest():
            changed = changed or PROFILES
        try:
            course = taken(course, _as_now(step))
        except (OutOfOrder, RefusedError) as error:
            if not changed and contents.head.version == VERSION:
                place, why = f"{journal}:{number}", told_by(error)
                told = say("journal-step-refused", place=place, why=why)
                raise JournalError(told) from error
            return replace(course, record_only=_of_the_past(journal, changed, number - 1))
    return replace(course, record_only=_of_the_past(journal, changed)) if changed else course


def _as_now(step: Step) -> Step:
    """Return a step as it is taken with what members want today."""
    return replace(step, profiles=profiles_digest()) if isinstance(step, Negotiate) else step


def _of_the_past(journal: Path, changed: str, lines: int = 0) -> Message:
    """Return why a journal is shown as a record; so many `lines`, if not all, are in order."""
    at = str(journal)
    if not changed:
        return say("journal-old-rules", journal=at, lines=lines)
    named = changed != PROFILES
    return say("journal-old-text", journal=at, lines=lines, text=changed, named=named)
