"""The words of the settings: what can be set, what it does, and what became of the file."""

from collections.abc import Sequence
from pathlib import Path

from nine_votes.phrases.words import joined

TITLE = "Settings"
BACK = ("Back", "Esc")

TEXT_SIZE = "Text size"
TEXT_SIZES = (("normal", "Normal"), ("large", "Large"), ("largest", "Largest"))
DISPLAY = "Display"
LESSON = "Lesson clock"

SWITCHES = {
    "reduced_motion": ("Reduced motion", ("off", "on")),
    "high_contrast": ("High contrast", ("off", "on")),
    "sound": ("Sound", ("off", "on")),
    "full_screen": ("Full screen", ("off", "on")),
    "hide_cards": ("Private cards", ("shown", "hidden")),
}
"""The label of each switch, and how it stands when it is off and on."""

MEANINGS = {
    "text_size": "How large words are, on the wall and on the sheets that lie over it.",
    "reduced_motion": "Cards do not rise, and all votes are shown at once.",
    "high_contrast": "White on black, and darker marks.",
    "sound": "A gavel, a vote that is cast, a vote that is shown. Each is to be seen as well.",
    "full_screen": "The window fills the display; F11 does the same at any time.",
    "display": "Where the window opens, such as the projector.",
    "lesson": "In class the wall tells the minute, and what to leave out when it gets late.",
    "hide_cards": "What a delegation alone may know stays covered until its player asks for it.",
}

LABELS = {
    "text_size": TEXT_SIZE,
    "display": DISPLAY,
    "lesson": LESSON,
    **{name: label for name, (label, _) in SWITCHES.items()},
}


def displays(sizes: Sequence[tuple[int, int]]) -> list[str]:
    """Return the labels of the displays, with their pixels where there are few of them."""
    if len(sizes) > 2:
        return [str(number) for number in range(1, len(sizes) + 1)]
    return [f"{number}: {w} by {h}" for number, (w, h) in enumerate(sizes, 1)]


def kept_in(path: Path) -> str:
    """Return where the settings are kept."""
    return f"Kept in {path}"


NOT_KEPT_ANYWHERE = "For as long as this window is open."


def not_kept(path: Path, reason: str) -> str:
    """Return that settings cannot be kept, and that they hold all the same."""
    return (
        f"The settings cannot be kept in {path} ({reason}). They hold until the window is closed; "
        "see that this file and its folder can be written to."
    )


def unreadable(path: Path, reason: str) -> str:
    """Return that the file of the settings cannot be read at all."""
    return (
        f"The settings in {path} cannot be read ({reason}). Everything is set as it was at first; "
        "see that this file can be read."
    )


def foreign(path: Path, aside: Path | None) -> str:
    """Return that the file of the settings holds none, and where it lies now."""
    return (
        f"The file {path} holds no settings. Everything is set as it was at first. {_lies(aside)}"
    )


def partly_read(path: Path, lost: Sequence[str], aside: Path | None) -> str:
    """Return which settings made no sense, and where the file with them lies now."""
    known = [LABELS[name].lower() for name in lost if name in LABELS]
    unknown = ["what this version does not know"] if any(n not in LABELS for n in lost) else []
    return (
        f"Not all of the settings in {path} could be read: {joined([*known, *unknown])}. "
        f"The rest is kept. {_lies(aside)}"
    )


def _lies(aside: Path | None) -> str:
    if aside is None:
        return "It could not be set aside, since its folder cannot be written to."
    return f"What was there now lies in {aside}."
