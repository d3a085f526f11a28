"""A step of a sitting taken in the terminal, or the sentence that says why it was not."""

from collections.abc import Callable

from nine_votes.cli.journals import printable
from nine_votes.sitting.journal import UnwrittenError
from nine_votes.sitting.refused import RefusedError


def was_taken(step: Callable[[], None]) -> bool:
    """Take a step and say whether it was taken; where it was not, print why."""
    try:
        step()
    except (RefusedError, UnwrittenError) as error:
        print(printable(str(error)))
        return False
    return True
