"""A step of a sitting taken in the terminal, or the sentence that says why it was not."""

from collections.abc import Callable

from nine_votes.cli.journals import printable
from nine_votes.council.messages import told_by
from nine_votes.council.order import OutOfOrder
from nine_votes.phrases.transcript.course import president
from nine_votes.sitting.journal import UnwrittenError
from nine_votes.sitting.refused import RefusedError
from nine_votes.words.resolver import in_words


def was_taken(step: Callable[[], None]) -> bool:
    """Take a step and say whether it was taken; where it was not, print why."""
    try:
        step()
    except (OutOfOrder, RefusedError, UnwrittenError) as error:
        told = told_by(error)
        said = president(told) if isinstance(error, OutOfOrder) else told
        print(printable(in_words(said)))
        return False
    return True
