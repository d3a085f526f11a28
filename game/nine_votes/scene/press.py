"""A button as a value: what it is called, its words, its key, and what it does."""

from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from nine_votes.council.messages import Said, with_key
from nine_votes.scene.pieces import Control, Kind
from nine_votes.scene.screens.screen import Turn
from nine_votes.words.resolver import in_words

Does: TypeAlias = Callable[[], Turn]
"""What a control is for; it returns where that leads."""


BACK = with_key("button-back")
CLOSE = with_key("button-close")


class Press(NamedTuple):
    """A button to be put on a page.

    `name` tells it from the others of its kind; `about` is what it is for, where it is large enough
    to say so. The `primary` one is what is to be done next. With an `objection` it is greyed, and
    says why when it is pointed at. It begins as a view's ActionView does.
    """

    name: str
    label: Said
    key: Said = ""
    about: Said = ""
    primary: bool = False
    objection: Said = ""
    does: Does | None = None
    kind: Kind = Kind.BUTTON

    @property
    def control(self) -> Control:
        """What a person points at, or moves the focus to."""
        return Control(self.kind, self.name)

    @property
    def words(self) -> tuple[str, str]:
        """What the button says and its key, as they are read."""
        return in_words(self.label), in_words(self.key)
