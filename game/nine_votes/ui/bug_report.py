"""The report of a bug: a file on this machine, to be sent by whoever met it to whoever mends it."""

import platform
import traceback
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pygame
from platformdirs import user_log_path

from nine_votes import __version__
from nine_votes.council.messages import Message, say

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
"""What is written for whoever mends it, in English."""

if TYPE_CHECKING:
    # The first frame does not wait for all that a sitting needs.
    from nine_votes.sitting.sitting import Sitting


def reports() -> Path:
    return user_log_path("nine-votes", appauthor=False)


def sittings_of(screens: Iterable[object]) -> "list[Sitting]":
    held = (getattr(screen, "proceedings", None) for screen in screens)
    return list({id(h.sitting): h.sitting for h in held if h}.values())


def reported(
    error: Exception, screen: str, inputs: Iterable[str], sittings: "Sequence[Sitting]"
) -> Message:
    """Write a report, and return what to say of it.

    `screen` is where the error happened, `inputs` what led there.
    """
    journals = ", ".join(str(sitting.journal.path) for sitting in sittings)
    try:
        path = _written(_text(error, screen, inputs, journals))
    except OSError as failure:
        reason = failure.strerror or str(failure)
        return say("trouble-unreported", path=str(reports()), reason=reason)
    return say("trouble-reported", path=str(path))


def _text(error: Exception, screen: str, inputs: Iterable[str], journals: str) -> str:
    surface = pygame.display.get_surface()
    return REPORT.format(
        version=__version__,
        time=datetime.now().astimezone().isoformat(timespec="seconds"),
        python=platform.python_version(),
        system=platform.platform(),
        pygame=pygame.version.ver,
        sdl=".".join(map(str, pygame.get_sdl_version())),
        driver=pygame.display.get_driver(),
        window="{}x{}".format(*surface.get_size()) if surface else "The window has gone.",
        screen=screen,
        journal=journals or "no sitting was open",
        inputs="\n".join(inputs),
        traceback="".join(traceback.format_exception(error)),
    )


def _written(text: str) -> Path:
    folder = reports()
    folder.mkdir(parents=True, exist_ok=True)
    number = 1
    while True:
        path = folder / f"report-{number}.txt"
        try:
            with path.open("x", encoding="utf-8", errors="backslashreplace") as file:
                file.write(text)
        except FileExistsError:
            number += 1
        else:
            return path
