"""The sounds: files that a script of ours makes to the byte; silence where there is no device."""

import os
import subprocess
import sys
import wave
from array import array
from collections.abc import Iterator
from pathlib import Path
from runpy import run_path

import pygame
import pytest

from nine_votes.places import CLONE, folder
from nine_votes.ui.sounds import Sounds

NAMES = ("gavel", "reveal", "vote")
FILES = [folder("assets/sounds") / f"{name}.wav" for name in NAMES]
PLAY_IN_A_WINDOW = """
from nine_votes.ui.sounds import Sounds
sounds = Sounds(lambda: True)
sounds.open()
sounds.play("gavel")
"""


@pytest.fixture
def mixer(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A sound device that nobody hears."""
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    yield
    pygame.mixer.quit()


def test_the_script_makes_these_very_files() -> None:
    script = run_path(str(CLONE / "assets" / "sounds" / "compose.py"))
    made = {name: script["file_of"](sound) for name, sound in script["SOUNDS"].items()}
    assert made == {path.stem: path.read_bytes() for path in FILES}


def test_the_script_writes_them_beside_itself(tmp_path: Path) -> None:
    copy = tmp_path / "compose.py"
    copy.write_bytes((CLONE / "assets" / "sounds" / "compose.py").read_bytes())
    subprocess.run([sys.executable, str(copy)], check=True)
    assert sorted(path.stem for path in tmp_path.glob("*.wav")) == list(NAMES)


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_a_sound_is_short_and_sets_in_and_goes_out_softly(path: Path) -> None:
    with wave.open(str(path)) as file:
        assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
        assert file.getnframes() < file.getframerate() / 2
        samples = array("h", file.readframes(file.getnframes()))
    if sys.byteorder == "big":
        samples.byteswap()
    loudest = max(map(abs, samples))
    assert loudest == 16_384
    assert max(abs(samples[0]), abs(samples[-1])) < loudest / 1000


def test_all_sounds_together_are_small() -> None:
    assert sum(path.stat().st_size for path in FILES) < 60_000


@pytest.mark.usefixtures("mixer")
def test_a_sound_is_played_where_sound_is_on() -> None:
    sounds = Sounds(lambda: True)
    sounds.play("vote")
    assert pygame.mixer.get_busy()
    sounds.play("a sound there is none of")


def test_the_mixer_is_not_started_while_sound_is_off() -> None:
    sounds = Sounds(lambda: False)
    sounds.open()
    sounds.play("vote")
    assert pygame.mixer.get_init() is None


@pytest.mark.usefixtures("mixer")
def test_sound_that_is_switched_on_later_is_heard_and_off_again_is_not() -> None:
    wanted = [False]
    sounds = Sounds(lambda: wanted[0])
    sounds.open()
    wanted[0] = True
    sounds.play("gavel")
    assert pygame.mixer.get_busy()
    pygame.mixer.stop()
    wanted[0] = False
    sounds.play("gavel")
    assert not pygame.mixer.get_busy()


@pytest.mark.parametrize("driver", ["alsa", "a driver there is none of"])
def test_a_machine_without_a_sound_device_is_silent_without_a_word(driver: str) -> None:
    environment = {**os.environ, "SDL_AUDIODRIVER": driver, "AUDIODEV": "no such device"}
    done = subprocess.run(
        [sys.executable, "-c", PLAY_IN_A_WINDOW],
        cwd=CLONE,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == ""


def test_a_program_without_standard_error_is_silent_too() -> None:
    program = f"import os; os.close(2)\n{PLAY_IN_A_WINDOW}"
    environment = {**os.environ, "SDL_AUDIODRIVER": "alsa", "AUDIODEV": "no such device"}
    subprocess.run([sys.executable, "-c", program], cwd=CLONE, env=environment, check=True)
