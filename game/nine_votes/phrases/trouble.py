"""What is said when something went wrong: in one sentence, and what to do about it."""

from pathlib import Path

TITLE = "That did not work"
BUG_TITLE = "Something in the program went wrong"
GO_ON = ("Go on", "Enter")

NO_WORSE = "Everything done so far is kept. Resume the sitting from here, or choose anew."
NOTHING_OPEN = "No sitting was open, and nothing is lost."

GONE = "The window has gone."
NO_JOURNAL = "no sitting was open"


def cannot_be_filled(reason: str) -> str:
    """Return that the window cannot be placed as it is set."""
    return f"The window cannot fill this display ({reason}); it stays a window."


def reported(path: Path) -> str:
    """Return where the report of a bug lies, and what it is for."""
    return f"This was none of your doing. What helps to mend it is written down in {path}"


def unreported(path: Path, reason: str) -> str:
    """Return that no report of a bug could be written."""
    return f"This was none of your doing. No report of it could be written to {path} ({reason})."


def what_follows(sitting: bool) -> str:
    """Return what became of the sitting."""
    return NO_WORSE if sitting else NOTHING_OPEN


def gave_up(said: str) -> str:
    """Return that the window was closed, and what was said of it."""
    return f"The window had to be closed. {said}"


REPORT = """Nine Votes {version}: a report of a mistake in the program.
It was written on this machine and sent nowhere. It holds no text that was typed.

time      {time}
python    {python}
system    {system}
pygame-ce {pygame}
SDL       {sdl}, driver {driver}, window {window}
screen    {screen}
journal   {journal}

the last inputs, the latest at the end:
{inputs}

{traceback}"""
"""The report of a bug."""
