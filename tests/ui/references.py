"""Pictures that the screens are compared with, and those of the README.

`python -m tests.ui.references` draws both anew. Fonts and the drawing of shapes differ a little
from machine to machine, so a tolerance is left.
"""

import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from nine_votes.delegations.worlds import Level
from nine_votes.places import folder
from nine_votes.scenarios.library import (
    FOUNDING_CASE,
    find_scenario,
    scenario_files,
    shipped_roster,
)
from nine_votes.scenarios.reader import read_file
from nine_votes.scene.alone import talks_of
from nine_votes.scene.layout import Frame
from nine_votes.scene.proceedings import Proceedings
from nine_votes.scene.screens.briefing import BriefingScreen
from nine_votes.scene.screens.gallery import GalleryScreen
from nine_votes.scene.screens.open_table import screen_of
from nine_votes.scene.screens.screen import Canvas, Key, Screen
from nine_votes.scene.screens.sitting import SittingScreen
from nine_votes.scene.screens.solo.talks import TalksScreen
from nine_votes.scene.surroundings import IN_CLASS, Surroundings, Way
from nine_votes.sitting.sitting import open_sitting
from nine_votes.ui.entrance import title_screen
from nine_votes.ui.painter import Lettering
from nine_votes.ui.picture import AT_ONCE, pictured
from nine_votes.ui.window import drawn_flags
from nine_votes.views.chamber import Command
from tests.ui.small_png import small_png

SIZE = (960, 540)
KEPT = Path(__file__).parent / "references"
STEPS = ("return",) * 5
VOTES = "fbfffffffafffff"
DEBRIEFED = (*STEPS, *VOTES, "return", "b")
COARSE, FINE = 8, 2
"""What colours are rounded to: where a tolerance is left, and where a person looks."""

SHOWN_SIZE = (1280, 720)
SHOWN = {
    "title": "title",
    "gallery": "gallery",
    "poll": "vote",
    "result": "window",
    "swing": "debrief",
    "talks": "negotiation",
    "laboratory": "laboratory",
}
"""Which screens the README shows, and the file of each among the assets."""


def screens(cases: Sequence[Path] = ()) -> Iterator[tuple[str, Screen]]:
    """Yield a screen of each kind by name, each as a person would meet it.

    `cases` are those in the gallery, two of them where none are named.
    """
    around = Surroundings(shipped_roster(), drawn_flags(), AT_ONCE)
    title = title_screen(around)
    yield "title", title
    yield "laboratory", _pressed(title, "l")
    file = find_scenario(FOUNDING_CASE)
    yield "gallery", _gallery(around, cases or (file, folder("scenarios") / "suez-1956.yaml"))
    founding = read_file(file, around.roster)
    yield "briefing", BriefingScreen(around, file, founding, IN_CLASS, _nowhere)
    table = screen_of(founding, around)
    table.perform(Command.PLAY_RECORD)
    table.perform(Command.SHOW_ALL)
    yield "result", table
    yield "rules", _pressed(table, "l")
    with tempfile.TemporaryDirectory() as place:
        yield from _sat(around, Path(place))
        yield from _negotiated(around, Path(place))


def _gallery(around: Surroundings, cases: Sequence[Path]) -> GalleryScreen:
    """Return the gallery once it has read its cases."""
    gallery = GalleryScreen(around, IN_CLASS, _nowhere, cases)
    while gallery.moving:
        gallery.tick(20)
    return gallery


def _sat(around: Surroundings, place: Path) -> Iterator[tuple[str, Screen]]:
    """Yield a class in the vote, after it, and in two steps of its debrief."""
    for name, keys in (
        ("poll", (*STEPS, *VOTES[:7])),
        ("after", (*STEPS, *VOTES, "return")),
        ("debrief", (*DEBRIEFED, "return")),
        ("swing", (*DEBRIEFED, *("return",) * 3)),
    ):
        file, journal = find_scenario(FOUNDING_CASE), place / f"{name}.jsonl"
        with open_sitting(file, around.roster, journal=journal) as sitting:
            screen = SittingScreen(around, Proceedings(sitting), Way.PLACARDS)
            yield name, _pressed(screen, *keys)


def _negotiated(around: Surroundings, place: Path) -> Iterator[tuple[str, Screen]]:
    """Yield a player in consultations, a clause of the draft being open."""
    file, journal = find_scenario("haiti-mission-2023"), place / "talks.jsonl"
    with open_sitting(file, around.roster, seed=7, journal=journal) as sitting:
        sitting.negotiate(sitting.course.scenario.seat or "", Level.DELEGATE)
        yield "talks", _pressed(TalksScreen(talks_of(around, sitting)), "1", "down")


def _nowhere(*_: object) -> None:
    """Lead nowhere."""


def _pressed(screen: Screen, *keys: str) -> Screen:
    """Press keys, and return the screen they lead to."""
    frame = Frame.of(*SIZE)
    canvas = Canvas(frame, Lettering(frame.scale))
    for key in keys:
        screen.scene(canvas)
        turn = screen.press(Key(key))
        screen.tick(0)
        screen = getattr(turn, "screen", screen)
    return screen


def renew(tell: Callable[[str], object] = print) -> None:
    """Draw all of them anew, and tell of each."""
    KEPT.mkdir(exist_ok=True)
    for name, screen in screens():
        (KEPT / f"{name}.png").write_bytes(small_png(pictured(screen, SIZE), COARSE))
        tell(name)
    for name, screen in screens(tuple(scenario_files(folder("scenarios")))):
        if name in SHOWN:
            file = folder("assets") / f"{SHOWN[name]}.png"
            file.write_bytes(small_png(pictured(screen, SHOWN_SIZE), FINE))
            tell(file.name)


if __name__ == "__main__":
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    with tempfile.TemporaryDirectory() as nobodys:
        os.environ["XDG_DATA_HOME"] = nobodys
        renew()
