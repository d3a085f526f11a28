"""What a call can say: the parser of a command, whose help is given as messages."""

from argparse import ArgumentParser, RawDescriptionHelpFormatter
from importlib import import_module

from nine_votes.council.messages import say
from nine_votes.words.resolver import in_words

TYPE_CHECKING = False  # typing takes two milliseconds, which `--help` has not
if TYPE_CHECKING:
    from argparse import Action
    from typing import Any

    from nine_votes.council.messages import Message, Said


class Arguments(ArgumentParser):
    """The parser of a command, which asks the command's own module once it has to parse."""

    def __init__(self, *, module: str, about: "Message", example: str, **settings: "Any") -> None:  # noqa: ANN401 - argparse's
        """`module` holds the command, which is `about` something; `example` is a call of it."""
        super().__init__(formatter_class=RawDescriptionHelpFormatter, **settings)
        self.module, self.about, self.example = module, about, example

    def add_argument(self, *names: str, help: "Said | None" = None, **settings: "Any") -> "Action":  # noqa: A002, ANN401
        """Take an option, or what stands without one."""
        return super().add_argument(*names, help=in_words(help) if help else None, **settings)

    def parse_known_args(self, args: "Any" = None, namespace: "Any" = None) -> "Any":  # noqa: ANN401
        """Parse what a call says after the command."""
        self.description = in_words(say("help-about", about=self.about))
        self.epilog = in_words(say("help-example", call=self.example))
        import_module(self.module).add_arguments(self)
        return super().parse_known_args(args, namespace)
