"""What a call can say: the parser of a command, whose help is given as messages."""

import os
import sys
from argparse import SUPPRESS, ArgumentParser, HelpFormatter, RawDescriptionHelpFormatter
from functools import partial
from importlib import import_module

from nine_votes.council.messages import say
from nine_votes.words.resolver import in_words

TYPE_CHECKING = False  # typing takes two milliseconds, which `--help` has not
if TYPE_CHECKING:
    from argparse import Action
    from typing import Any

    from nine_votes.council.messages import Message, Said


def formatter(kind: "type[HelpFormatter]" = HelpFormatter) -> "Any":  # noqa: ANN401 - a part of it
    """Return what lays help out as wide as the terminal.

    argparse asks shutil for that, which takes as long to load as all the sentences.
    """
    given = os.environ.get("COLUMNS", "")
    columns = int(given) if given.isdecimal() else 0
    if not columns:
        try:
            columns = os.get_terminal_size(sys.__stdout__.fileno()).columns  # type: ignore[union-attr]
        except (AttributeError, ValueError, OSError):
            columns = 0
    return partial(kind, width=(columns or 80) - 2)


class Arguments(ArgumentParser):
    """The parser of a command, which asks the command's own module once it has to parse."""

    def __init__(self, *, module: str, about: "Message", example: str, **settings: "Any") -> None:  # noqa: ANN401 - argparse's
        """`module` holds the command, which is `about` something; `example` is a call of it."""
        super().__init__(add_help=False, **settings)
        self.module, self.about, self.example = module, about, example

    def add_argument(self, *names: str, help: "Said | None" = None, **settings: "Any") -> "Action":  # noqa: A002, ANN401
        return super().add_argument(*names, help=in_words(help) if help else None, **settings)

    def parse_known_args(self, args: "Any" = None, namespace: "Any" = None) -> "Any":  # noqa: ANN401
        self.formatter_class = formatter(RawDescriptionHelpFormatter)
        self.add_argument("-h", "--help", action="help", default=SUPPRESS, help=say("help-help"))
        self.description = in_words(say("help-about", about=self.about))
        self.epilog = in_words(say("help-example", call=self.example))
        import_module(self.module).add_arguments(self)
        return super().parse_known_args(args, namespace)
