"""What several screens and papers say of a case, of its drafts, and of the questions put."""

from datetime import date

from nine_votes.council.messages import Cases, Message, Said, say
from nine_votes.council.papers import Standing
from nine_votes.council.questions import Kind

NOTICES = {
    "fictional": say("chamber-notice-fictional"),
    "adapted": say("chamber-notice-adapted"),
    "live": say("chamber-notice-live"),
}


def subtitle(item: str | None, day: date) -> Message:
    return say("chamber-line", parts=(day, item) if item else (day,))


def notice(basis: str, sensitivity: str) -> Said:
    """Return what everybody has to know about the case before it is played, or nothing."""
    return NOTICES.get(basis, NOTICES.get(sensitivity, ""))


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
