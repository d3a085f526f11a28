"""The command line's parser and its one exit: a sentence and a status, never a traceback."""

import argparse
import os
import sys
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

TYPE_CHECKING = False  # typing takes two milliseconds, which `--help` has not
if TYPE_CHECKING:
    from typing import Any

COMMANDS = {
    "run": (
        "decide the recorded votes of a scenario afresh",
        "main.py run dprk-panel-2024 --vote RUS=abstaining",
    ),
    "decide": (
        "decide one question, or a batch of them",
        'main.py decide --date 2024-03-28 --votes "*=in_favour RUS=against CHN=abstaining"',
    ),
    "list": ("list the scenarios", "main.py list"),
    "check": ("check scenario files and replay their record", "main.py check scenarios"),
    "lint": (
        "play a scenario thousands of times: which strategies solve it, and what to mend",
        "main.py lint dprk-panel-2024 --games 100",
    ),
    "fit": (
        "find the leanings that give the recorded votes of a scenario",
        "main.py fit dprk-panel-2024",
    ),
    "cases": ("run the adjudication suite", "main.py cases"),
    "play": ("open the window on a scenario", "main.py play suez-1956"),
    "picture": (
        "draw what the window shows of a scenario",
        "main.py picture dprk-panel-2024 --size 1920x1080 vote.png",
    ),
    "solo": (
        "negotiate a scenario alone, from one seat, against the house",
        "main.py solo haiti-mission-2023 --level delegate --seed 7",
    ),
    "schema": ("print the JSON Schema of the scenario file, for editors", "main.py schema"),
    "resume": (
        "take up a sitting from its journal, the last one if none is named",
        "main.py resume dprk-panel-2024-1",
    ),
    "replay": ("tell from a journal what happened", "main.py replay dprk-panel-2024-1"),
    "verify": (
        "check that a journal is whole, or name its first bad line",
        "main.py verify dprk-panel-2024-1",
    ),
    "record": (
        "write the record of a sitting as text, Markdown, a page, PDF, CSV or JSON",
        "main.py record suez-1956-1 --format html --output record.html",
    ),
    "pack": (
        "write what a class prints for a scenario: cards, placards, slips, the teacher's page",
        "main.py pack ridge-at-midnight --students 28 --output pack.html",
    ),
    "pivots": (
        "say which votes, cast otherwise, would have changed what became of a question",
        "main.py pivots palestine-2014",
    ),
    "winset": (
        "put every text of a draft to the vote: which carry, and what stood in the way",
        "main.py winset dprk-panel-2024 --svg texts.svg",
    ),
    "whatif": (
        "count the same votes under other rules, several at once",
        "main.py whatif dprk-panel-2024 --rules no-veto,two-vetoes,g4-2005,required=12",
    ),
    "power": (
        "compute what a rule gives each member: Banzhaf, Shapley and Shubik, Coleman",
        "main.py power --rules charter,two-vetoes,g4-2005",
    ),
    "audit": (
        "decide every vote of a voting record in CSV",
        "main.py audit security_council_votes.csv",
    ),
}
"""Every command with what it is for and an example; what it takes, its own module says."""

OUTSIDE_CLI = {
    None: "nine_votes.start",
    "play": "nine_votes.start",
    "picture": "nine_votes.ui.picture_command",
}
"""Where a command lies that is not in a module of its own name in `cli/`."""


class CommandParser(argparse.ArgumentParser):
    """The parser of a command, which asks the command's own module once it has to parse."""

    def __init__(self, *, module: str = "", **settings: "Any") -> None:  # noqa: ANN401 - argparse's
        """`module` holds the command."""
        super().__init__(**settings)
        self.module = module

    def parse_known_args(self, args: "Any" = None, namespace: "Any" = None) -> "Any":  # noqa: ANN401
        """Parse what a call says after the command."""
        import_module(self.module).add_arguments(self)
        return super().parse_known_args(args, namespace)


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    parser = argparse.ArgumentParser(
        prog="nine-votes",
        description="Nine Votes: the voting law of the United Nations Security Council. "
        "Without a command it opens the window; where there is none, the terminal game; without a "
        "terminal it runs the founding case, the vote of 28 March 2024.",
    )
    parser.add_argument("--version", action="version", version=f"Nine Votes {__version__}")
    commands = parser.add_subparsers(
        dest="command", metavar="COMMAND", title="commands", parser_class=CommandParser
    )
    for name, (about, example) in COMMANDS.items():
        commands.add_parser(
            name,
            module=module_of(name),
            help=about,
            description=f"{about[0].upper()}{about[1:]}.",
            epilog=f"example: python {example}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
    return parser


def module_of(command: str | None) -> str:
    """Return the module that holds a command."""
    return OUTSIDE_CLI.get(command, f"nine_votes.cli.{command}_command")


def _told(error: Exception) -> str:
    """Return what an error says, in words."""
    said = import_module("nine_votes.council.messages").told_by(error)
    return import_module("nine_votes.words.resolver").in_words(said)  # type: ignore[no-any-return]


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
        print(f"nine-votes: {_told(error)}", file=sys.stderr)
        return CALL_AT_FAULT
    except ContentError as error:
        print(_told(error))
        return CONTENT_AT_FAULT
    except BrokenPipeError:
        # The reader of our output has gone, as `head` does; nothing is left to say to it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        print("Interrupted.", file=sys.stderr)
        return INTERRUPTED
    return status
