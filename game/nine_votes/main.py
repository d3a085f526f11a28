"""The command line's parser and its one exit: a sentence and a status, never a traceback."""

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from nine_votes import __version__
from nine_votes.arguments import ARGUMENTS, COMMANDS
from nine_votes.calls import (
    CALL_AT_FAULT,
    CONTENT_AT_FAULT,
    DONE,
    INTERRUPTED,
    CallError,
    ContentError,
)


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    parser = argparse.ArgumentParser(
        prog="nine-votes",
        description="Nine Votes: the voting law of the United Nations Security Council. "
        "Without a command it opens the window; where there is none, the terminal game; without a "
        "terminal it runs the founding case, the vote of 28 March 2024.",
    )
    parser.add_argument("--version", action="version", version=f"Nine Votes {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    for name, (about, example) in COMMANDS.items():
        command = commands.add_parser(
            name,
            help=about,
            description=f"{about[0].upper()}{about[1:]}.",
            epilog=f"example: python {example}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        ARGUMENTS[name](command)
    return parser


OUTSIDE_CLI = {
    None: "nine_votes.start",
    "play": "nine_votes.start",
    "picture": "nine_votes.ui.picture_command",
}
"""Where a command lies that is not in a module of its own name in `cli/`."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out a command and return its exit status."""
    for stream in (sys.stdout, sys.stderr):
        # A console that lacks a letter shows a question mark rather than a traceback.
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]
    try:
        options = build_parser().parse_args(arguments)
        command: str | None = options.command
        module = import_module(OUTSIDE_CLI.get(command, f"nine_votes.cli.{command}_command"))
        status: int = module.carry_out(options)
        sys.stdout.flush()
    except CallError as error:
        print(f"nine-votes: {error}", file=sys.stderr)
        return CALL_AT_FAULT
    except ContentError as error:
        print(error)
        return CONTENT_AT_FAULT
    except BrokenPipeError:
        # The reader of our output has gone, as `head` does; nothing is left to say to it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        print("Interrupted.", file=sys.stderr)
        return INTERRUPTED
    return status
