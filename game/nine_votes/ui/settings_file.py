"""The file that settings are kept in: written whole or not at all, mended where it is broken."""

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from platformdirs import user_config_path

from nine_votes.council.messages import Message, Said, say
from nine_votes.scene.surroundings import NAMES, SETTING, Settings, understood

MOST_BYTES = 1 << 16
"""Settings are some hundred bytes, and a larger file is something else."""


class Kept(NamedTuple):
    settings: Settings
    notice: Said = ""


def settings_file() -> Path:
    return user_config_path("nine-votes", appauthor=False) / "settings.json"


def read_settings(path: Path) -> Kept:
    """Return what is kept in a file; what cannot be read of it is set aside and written anew."""
    try:
        with path.open("rb") as file:
            fields = _fields(file.read(MOST_BYTES + 1))
    except FileNotFoundError:
        return Kept(Settings())
    except OSError as error:
        return Kept(Settings(), say("settings-unreadable", **_refused(path, error)))
    if fields is None:
        aside = _mend(path, Settings())
        return Kept(Settings(), say("settings-foreign", path=str(path), aside=aside))
    settings, lost = understood(fields)
    if not lost:
        return Kept(settings)
    told = [say("settings-lost", setting=SETTING(name)) for name in lost if name in NAMES]
    if any(name not in NAMES for name in lost):
        told.append(say("settings-unknown"))
    aside = _mend(path, settings)
    notice = say("settings-partly-read", path=str(path), lost=tuple(told), aside=aside)
    return Kept(settings, notice)


def write_settings(settings: Settings, path: Path) -> Said:
    """Keep settings in a file; return what to tell where that cannot be done, or else nothing."""
    try:
        _replace(path, json.dumps(settings.fields, indent=2) + "\n")
    except OSError as error:
        return say("settings-cannot-be-kept", **_refused(path, error))
    return ""


def _fields(data: bytes) -> Mapping[str, Any] | None:
    """Return the fields of a file, or None where it is no file of settings."""
    try:
        # Some editors put a mark before the text.
        fields = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return None
    return fields if isinstance(fields, dict) and len(data) <= MOST_BYTES else None


def _mend(path: Path, settings: Settings) -> Message:
    aside = path.with_name("settings.broken.json")
    try:
        path.replace(aside)
    except OSError:
        return say("settings-stays")
    write_settings(settings, path)
    return say("settings-lies-aside", path=str(aside))


def _replace(path: Path, text: str) -> None:
    """Put a text in the place of a file, so that at any moment there is the old or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        with new.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)
    except OSError:
        with suppress(OSError):
            new.unlink()
        raise


def _refused(path: Path, error: OSError) -> dict[str, str]:
    return {"path": str(path), "reason": error.strerror or str(error)}
