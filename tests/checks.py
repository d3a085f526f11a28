"""What a change is checked by on any system: `python -m tests.checks [PART…]`.

Without a name all parts are run, each to its end, and what it took is printed. `.ci/run` adds what
needs Linux: sweeps, displays, the wheel, the measurements.
"""

import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]

PARTS: Mapping[str, Sequence[Sequence[str]]] = {
    "format": [("-m", "ruff", "format", "--check", ".")],
    "lint": [("-m", "ruff", "check", ".")],
    # One system's view of the standard library, so that all systems are told the same.
    "types": [("-m", "mypy", "--platform", "linux")],
    "tests": [("-m", "pytest", "-n", "auto", "--dist", "worksteal", "-m", "not sweep")],
    "content": [("main.py", "check"), ("main.py", "cases")],
}


def main(names: Sequence[str]) -> int:
    """Run the parts named, or all; 1 where one found a fault, 2 for a name that is no part."""
    unknown = [name for name in names if name not in PARTS]
    if unknown:
        print(f"There is no part {unknown[0]!r}; known are {', '.join(PARTS)}.")
        return 2
    faulty = [name for name in names or PARTS if not passes(name)]
    print(f"At fault: {', '.join(faulty)}." if faulty else "Nothing is at fault.")
    return 1 if faulty else 0


def passes(name: str) -> bool:
    """Run a part, say what it took, and whether it found nothing."""
    print(f"== {name}", flush=True)
    start = time.monotonic()
    commands = ([sys.executable, *part] for part in PARTS[name])
    calls = [subprocess.run(command, check=False, cwd=PROJECT) for command in commands]
    print(f"== {name}: {time.monotonic() - start:.0f} s\n", flush=True)
    return not any(call.returncode for call in calls)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
