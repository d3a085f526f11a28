"""Run every measurement, or those named: `python -m tests.bench decide sweep`."""

import sys
from importlib import import_module

MEASUREMENTS = (
    *("decide", "sweep", "startup", "reading", "first_frame", "redraw", "soak", "journal"),
    *("power", "debrief", "negotiations"),
)


def main(names: list[str]) -> int:
    """Print a line a ratio; 2 for a name that is no measurement."""
    unknown = [name for name in names if name not in MEASUREMENTS]
    if unknown:
        print(f"There is no measurement {unknown[0]!r}; known are {', '.join(MEASUREMENTS)}.")
        return 2
    for name in names or MEASUREMENTS:
        import_module(f"tests.bench.{name}").run()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
