"""A program that plays a scripted sitting, for tests that kill it, lock it out or fill its disk.

`python -m tests.sitting.program play JOURNAL SEED STEPS` prints a number as each step is taken;
`hold` prints a line when the journal is open, and waits; `fill` lets the disk be full at every
byte of a line in turn, and prints what a player is told.
"""

import resource
import sys
from collections.abc import Callable
from pathlib import Path

from nine_votes.council.actions.chair import Proceed
from nine_votes.council.actions.floor import AskForFloor, Speak
from nine_votes.scenarios.library import shipped_roster
from nine_votes.sitting.journal import UnwrittenError
from nine_votes.sitting.sitting import Sitting, open_sitting, resume
from tests.sitting.scripts import FILE, script, take


def say(text: object) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def opened(journal: str) -> Sitting:
    return open_sitting(FILE, shipped_roster(), journal=Path(journal))


def play(journal: str, seed: str, steps: str) -> None:
    planned = script(shipped_roster(), int(seed), int(steps))
    with opened(journal) as sitting:
        for number, step in enumerate(planned, 1):
            take(sitting, step)
            say(number)


def hold(journal: str) -> None:
    with resume(Path(journal), shipped_roster())[0]:
        say("open")
        sys.stdin.readline()


def fill(journal: str) -> None:
    with opened(journal) as sitting:
        sitting.submit(sitting.meeting.chair, Proceed(sitting.meeting.chair))
        sitting.submit("FRA", AskForFloor("FRA"))
        before = sitting.course
        size = Path(journal).stat().st_size
        told = 0
        for room in range(10_000):
            if _taken_with_room(sitting, size + room):
                break
            assert sitting.course is before
            assert Path(journal).stat().st_size == size
            told += 1
        say(told)


def _taken_with_room(sitting: Sitting, most: int) -> bool:
    hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, hard))
    try:
        sitting.submit("FRA", Speak("FRA", "There is room, or there is none."))
    except UnwrittenError as error:
        return "File too large" not in str(error)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    return True


PROGRAMS: dict[str, Callable[..., None]] = {"play": play, "hold": hold, "fill": fill}

if __name__ == "__main__":
    PROGRAMS[sys.argv[1]](*sys.argv[2:])
