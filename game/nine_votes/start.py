"""The window, else the terminal game, else the founding case, as the machine allows.

Whatever the window's first frame does not need is loaded after it.
"""

import sys
from argparse import ArgumentParser, Namespace
from importlib import import_module
from pathlib import Path

from nine_votes.calls import DONE, CallError

NO_PYGAME = "pygame-ce is not installed, so no window can be opened; install it with: pip install ."
NO_DISPLAY = "There is no display to open the window on."
NO_TERMINAL = "Nor is there a terminal to play in: this is the case as it was voted."


def add_arguments(parser: ArgumentParser) -> None:
    """Say what `play` takes."""
    parser.add_argument("scenario", metavar="SCENARIO", help="a scenario's name, or a file")


def carry_out(options: Namespace) -> int:
    """Open what the machine allows, on a scenario if one is named; say why it is not the window."""
    file = _found(options.scenario) if options.command else None
    reason = _window(file)
    if reason is None:
        return DONE
    print(reason)
    if sys.stdin.isatty() and sys.stdout.isatty():
        import_module("nine_votes.cli.table_game").play_in_terminal(file)
    else:
        print(f"{NO_TERMINAL}\n")
        _show_record(file)
    return DONE


def _window(file: Path | None) -> str | None:
    """Play in the window, or return why there is none."""
    try:
        parts = ("display", "entrance")
        display, entrance = (import_module(f"nine_votes.ui.{part}") for part in parts)
    except ModuleNotFoundError as error:
        if error.name and error.name.partition(".")[0] == "pygame":
            return NO_PYGAME
        raise
    if not display.has_display():
        return NO_DISPLAY
    try:
        entrance.enter(file)
    except display.WindowGoneError:
        raise
    except CallError as error:
        return str(error)
    return None


def _found(name: str) -> Path:
    """Return the file of a scenario."""
    file: Path = import_module("nine_votes.scenarios.library").find_scenario(name)
    return file


def _show_record(file: Path | None) -> None:
    """Show a case as it was voted, the founding case where none is named."""
    library, reader = (
        import_module(f"nine_votes.scenarios.{name}") for name in ("library", "reader")
    )
    file = file or library.find_scenario(library.FOUNDING_CASE)
    scenario = reader.read_file(file, library.shipped_roster())
    import_module("nine_votes.cli.recorded_case").show_recorded_case(scenario)
