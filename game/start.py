"""The window, else the terminal game, else the founding case, as the machine allows."""

import sys
from argparse import Namespace
from importlib import import_module

from game.calls import DONE
from game.scenarios.library import FOUNDING_CASE, find_scenario, shipped_roster
from game.scenarios.reader import read_file
from game.scenarios.scenario import Scenario

NO_PYGAME = "pygame-ce is not installed, so no window can be opened; install it with: pip install ."
NO_DISPLAY = "There is no display to open the window on."
NO_TERMINAL = "Nor is there a terminal to play in: this is the case as it was voted."


def carry_out(options: Namespace) -> int:
    """Open what the machine allows on a scenario, saying why it is not the window."""
    name = getattr(options, "scenario", FOUNDING_CASE)
    scenario = read_file(find_scenario(name), shipped_roster())
    reason = _window(scenario)
    if reason is None:
        return DONE
    print(reason)
    if sys.stdin.isatty() and sys.stdout.isatty():
        import_module("game.cli.table_game").play_in_terminal(scenario if options.command else None)
        return DONE
    print(f"{NO_TERMINAL}\n")
    import_module("game.cli.recorded_case").show_recorded_case(scenario)
    return DONE


def _window(scenario: Scenario) -> str | None:
    """Play in the window, or return why there is none."""
    try:
        display, lettering, window = (
            import_module(f"game.ui.{name}") for name in ("display", "lettering", "window")
        )
    except ModuleNotFoundError as error:
        if error.name and error.name.partition(".")[0] == "pygame":
            return NO_PYGAME
        raise
    if not display.has_display():
        return NO_DISPLAY
    try:
        window.play(scenario)
    except (display.DisplayError, lettering.MissingFontError, window.NothingToVoteError) as error:
        return str(error)
    return None
