"""What the written record chooses to say of a sitting as a whole, and of each question."""

from nine_votes.council.messages import Cases, Message, say
from nine_votes.council.papers import Standing
from nine_votes.council.questions import Kind

STANDING = Cases("record-standing", Standing)
"""What has become of a draft."""

KIND = Cases("record-kind", Kind)
"""What kind of question was put."""


def notices(basis: str, sensitivity: str) -> tuple[Message, ...]:
    """Return what every reader of a record has to know before anything else."""
    notes = [say("record-a-game")]
    if basis == "fictional":
        notes.append(say("record-fictional"))
    elif basis == "adapted":
        notes.append(say("record-adapted"))
    return (*notes, *([say("record-live")] if sensitivity == "live" else []))
