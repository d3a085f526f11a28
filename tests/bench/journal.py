"""A line of a journal against a bare append of the same bytes; and how fast a journal is replayed.

Both files lie on a disk. Where the folder is held in memory, an fsync costs nothing and a ratio
says nothing.
"""

import os
from functools import reduce
from itertools import count
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from nine_votes.council.actions.chair import Proceed, PutToVote
from nine_votes.council.actions.floor import CastVote, MakeMotion
from nine_votes.council.meeting import Action
from nine_votes.council.members import Roster
from nine_votes.council.papers import About, Motion, Subject
from nine_votes.council.voting import VOTES
from nine_votes.scenarios.library import shipped_roster
from nine_votes.sitting.course import Course, begun, taken
from nine_votes.sitting.journal import BEFORE_THE_FIRST, chained, contents_of, head_of, line_fields
from nine_votes.sitting.sitting import Sitting, open_sitting
from nine_votes.sitting.steps import Step
from tests.bench.ratios import compare, seconds
from tests.sitting.scripts import FILE, founding_case, script

ROUNDS = 300
MOUNTS = Path("/proc/self/mountinfo")
ON_DISK = Path("/var/tmp")  # noqa: S108 - kept on a disk, as /tmp need not be
REPLAYED = 10_000


def run() -> None:
    """Measure in a temporary folder."""
    roster = shipped_roster()
    with TemporaryDirectory(dir=ON_DISK if ON_DISK.is_dir() else None) as name:
        folder = Path(name)
        if in_memory(folder):
            print(f"a journalled action against a bare append: skipped, {folder} is in memory")
        else:
            append(folder, roster)
    replay(roster)


def in_memory(folder: Path) -> bool:
    """Say whether a folder lies on a tmpfs, as far as Linux tells."""
    if not MOUNTS.is_file():
        return False
    device = folder.stat().st_dev
    place = f"{os.major(device)}:{os.minor(device)}"
    mounts = (line.split(" - ") for line in MOUNTS.read_text(encoding="utf-8").splitlines())
    return any(mount.split()[2] == place and kind.startswith("tmpfs") for mount, kind in mounts)


def append(folder: Path, roster: Roster) -> None:
    """Compare votes cast and changed with the lines that they leave, appended one by one."""
    with polling(folder / "first.jsonl", roster) as sitting:
        begun = sitting.journal.path.stat().st_size
        for number in range(ROUNDS):
            cast(sitting, number)
        lines = sitting.journal.path.read_bytes()[begun:].splitlines(keepends=True)
    bare = os.open(folder / "bare", os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    left, numbers = iter(lines), count()

    def reference() -> None:
        os.write(bare, next(left))
        os.fsync(bare)

    with polling(folder / "second.jsonl", roster) as sitting:
        compare(
            "an action applied and journalled against a bare fsynced append",
            lambda: cast(sitting, next(numbers)),
            reference,
            rounds=ROUNDS,
            times=1,
            aim=1.5,
        )
    os.close(bare)


def polling(journal: Path, roster: Roster) -> Sitting:
    """Return a sitting in which a vote is being taken."""
    sitting = open_sitting(FILE, roster, journal=journal)
    chair = sitting.meeting.chair
    sitting.submit(chair, Proceed(chair))
    sitting.submit("FRA", MakeMotion("FRA", Motion.SUSPEND))
    sitting.submit(chair, PutToVote(chair, Subject(About.MOTION, Motion.SUSPEND)))
    return sitting


def cast(sitting: Sitting, number: int) -> None:
    codes = sitting.meeting.council.codes
    seat = codes[number % len(codes)]
    sitting.submit(seat, CastVote(seat, VOTES[number % 4]))


def replay(roster: Roster) -> None:
    """Compare parsing and applying the lines of a journal with doing so for half of them."""
    course = begun(founding_case(roster), roster)
    steps = script(roster, 1, REPLAYED)
    whole, half = journal_of(steps), journal_of(steps[: REPLAYED // 2])

    def replayed(data: bytes) -> Course:
        return reduce(taken, contents_of(data, "journal").steps, course)

    compare(
        f"{REPLAYED} lines of a journal replayed against {REPLAYED // 2}",
        lambda: replayed(whole),
        lambda: replayed(half),
        rounds=9,
        times=1,
        aim=2.2,
    )
    actions = sum(isinstance(step, Action) for step in steps)
    each = median(seconds(lambda: replayed(whole), 1) for _ in range(9))
    print(f"parsed actions applied: {actions / each:.0f} a second (aim over 20000)")


def journal_of(steps: list[Step]) -> bytes:
    """Return the bytes of a journal of these steps."""
    lines, last = [], BEFORE_THE_FIRST
    for step in (head_of(FILE, 0), *steps):
        line, last = chained(line_fields(step), last)
        lines.append(line)
    return b"".join(lines)
