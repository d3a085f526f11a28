"""The command line's parser and its one exit: a sentence and a status, never a traceback."""

import os
import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from importlib import import_module

from nine_votes import __version__
from nine_votes.calls import (
    CALL_AT_FAULT,
    CONTENT_AT_FAULT,
    DONE,
    INTERRUPTED,
    CallError,
    ContentError,
)
from nine_votes.council.messages import Cases, say, told_by
from nine_votes.words.arguments import Arguments, formatter
from nine_votes.words.resolver import in_words

COMMANDS = {
    "run": "run dprk-panel-2024 --vote RUS=abstaining",
    "decide": 'decide --date 2024-03-28 --votes "*=in_favour RUS=against CHN=abstaining"',
    "list": "list",
    "check": "check scenarios",
    "lint": "lint dprk-panel-2024 --games 100",
    "fit": "fit dprk-panel-2024",
    "cases": "cases",
    "play": "play suez-1956",
    "picture": "picture dprk-panel-2024 --size 1920x1080 vote.png",
    "solo": "solo haiti-mission-2023 --level delegate --seed 7",
    "schema": "schema",
    "resume": "resume dprk-panel-2024-1",
    "replay": "replay dprk-panel-2024-1",
    "verify": "verify dprk-panel-2024-1",
    "record": "record suez-1956-1 --format html --output record.html",
    "pack": "pack ridge-at-midnight --students 28 --output pack.html",
    "pivots": "pivots palestine-2014",
    "winset": "winset dprk-panel-2024 --svg texts.svg",
    "whatif": "whatif dprk-panel-2024 --rules no-veto,two-vetoes,g4-2005,required=12",
    "power": "power --rules charter,two-vetoes,g4-2005",
    "audit": "audit security_council_votes.csv",
}
"""Every command with an example of what it is given; what it takes, its own module says."""

ABOUT = Cases("help", COMMANDS)

OUTSIDE_CLI = {
    None: "nine_votes.start",
    "play": "nine_votes.start",
    "picture": "nine_votes.ui.picture_command",
}
"""Where a command lies that is not in a module of its own name in `cli/`."""


def build_parser() -> ArgumentParser:
    """Return the parser of the whole command line."""
    described = in_words(say("help-program"))
    parser = ArgumentParser(prog="nine-votes", description=described, formatter_class=formatter())
    parser.add_argument("--version", action="version", version=f"Nine Votes {__version__}")
    commands = parser.add_subparsers(
        dest="command",
        metavar="COMMAND",
        title=in_words(say("help-commands")),
        parser_class=Arguments,
    )
    for name, example in COMMANDS.items():
        about, module = ABOUT(name), module_of(name)
        commands.add_parser(name, about=about, module=module, example=example, help=in_words(about))
    return parser


def module_of(command: str | None) -> str:
    """Return the module that holds a command."""
    return OUTSIDE_CLI.get(command, f"nine_votes.cli.{command}_command")


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out a command and return its exit status."""
    for stream in (sys.stdout, sys.stderr):
        # A console that lacks a letter shows a question mark rather than a traceback.
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]
    try:
        options = build_parser().parse_args(arguments)
        module = import_module(module_of(options.command))
        status: int = module.carry_out(options)
        sys.stdout.flush()
    except CallError as error:
        print(f"nine-votes: {in_words(told_by(error))}", file=sys.stderr)
        return CALL_AT_FAULT
    except ContentError as error:
        print(in_words(told_by(error)))
        return CONTENT_AT_FAULT
    except BrokenPipeError:
        # The reader of our output has gone, as `head` does; nothing is left to say to it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        print(in_words(say("help-interrupted")), file=sys.stderr)
        return INTERRUPTED
    return status
