"""Reads a scenario file in a process that may not grow: python -m tests.scenarios.confined FILE."""

import resource
import sys
from pathlib import Path

from nine_votes.scenarios.findings import UnreadableError
from nine_votes.scenarios.reader import read_file
from tests.scenarios.texts import roster

MOST_GROWTH = 200 * 1024 * 1024


def confine() -> None:
    """Forbid the process to take more than 200 MB beyond what Python and its modules take."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    limit = pages * resource.getpagesize() + MOST_GROWTH
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


def main(path: str) -> str:
    """Return what became of the file."""
    confine()
    try:
        return f"read {read_file(Path(path), roster()).id}"
    except UnreadableError as error:
        return f"refused with {len(error.findings)} findings"


if __name__ == "__main__":
    sys.stdout.write(main(sys.argv[1]) + "\n")
