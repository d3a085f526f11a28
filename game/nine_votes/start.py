"""The window, else the terminal game, else the founding case, as the machine allows.

Whatever the window's first frame does not need is loaded after it.
"""

import sys
from argparse import Namespace
from importlib import import_module
from pathlib import Path

from nine_votes.calls import DONE, CallError
from nine_votes.council.messages import Said, say, told_by
from nine_votes.words.arguments import Arguments
from nine_votes.words.resolver import in_words


def add_arguments(parser: Arguments) -> None:
    """Say what `play` takes."""
    parser.add_argument("scenario", metavar="SCENARIO", help=say("help-scenario"))


def carry_out(options: Namespace) -> int:
    """Open what the machine allows, on a scenario if one is named; say why it is not the window."""
    file = _found(options.scenario) if options.command else None
    reason = _window(file)
    if reason is None:
        return DONE
    print(in_words(reason))
    if sys.stdin.isatty() and sys.stdout.isatty():
        import_module("nine_votes.cli.table_game").play_in_terminal(file)
    else:
        print(in_words(say("trouble-no-terminal")), end="\n\n")
        _show_record(file)
    return DONE


def _window(file: Path | None) -> Said | None:
    """Play in the window, or return why there is none."""
    try:
        parts = ("display", "entrance")
        display, entrance = (import_module(f"nine_votes.ui.{part}") for part in parts)
    except ModuleNotFoundError as error:
        if error.name and error.name.partition(".")[0] == "pygame":
            return say("trouble-no-pygame")
        raise
    if not display.has_display():
        return say("trouble-no-display")
    try:
        entrance.enter(file)
    except display.WindowGoneError:
        raise
    except CallError as error:
        return told_by(error)
    return None


def _found(name: str) -> Path:
    file: Path = import_module("nine_votes.scenarios.library").find_scenario(name)
    return file


def _show_record(file: Path | None) -> None:
    """Show a case as it was voted, the founding case where none is named."""
    library, reader = (
        import_module(f"nine_votes.scenarios.{name}") for name in ("library", "reader")
    )
    file = file or library.find_scenario(library.FOUNDING_CASE)
    scenario = reader.read_file(file, library.shipped_roster())
    import_module("nine_votes.cli.recorded_votes").show_recorded_case(scenario)
