"""The way into the window: what is kept holds from the first frame, a broken file is told of."""

from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pygame
import pytest

from nine_votes.calls import DONE
from nine_votes.main import main
from nine_votes.scenarios.library import FOUNDING_CASE, find_scenario
from nine_votes.scene.screens.gallery import GalleryScreen
from nine_votes.scene.screens.notices import TroubleScreen
from nine_votes.scene.screens.open_table import NothingToVoteError, OpenTableScreen
from nine_votes.scene.screens.screen import Key, Push
from nine_votes.scene.screens.settings import SettingsScreen
from nine_votes.scene.screens.title import TitleScreen
from nine_votes.scene.surroundings import Settings
from nine_votes.ui import entrance
from nine_votes.ui.entrance import opened_window
from nine_votes.ui.painter import HIGH_CONTRAST
from nine_votes.ui.settings_file import read_settings, write_settings
from nine_votes.ui.window import Window
from nine_votes.words.resolver import in_words

SIZE = (1280, 720)


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file of the settings, and no sitting on the shelf."""
    monkeypatch.setattr("nine_votes.ui.settings_file.user_config_path", lambda *_, **__: tmp_path)
    monkeypatch.setattr("nine_votes.sitting.shelf.user_data_path", lambda *_, **__: tmp_path)
    return tmp_path / "settings.json"


@pytest.fixture(autouse=True)
def _closed() -> Iterator[None]:
    yield
    pygame.mixer.quit()
    pygame.display.quit()


def pushed(window: Window, key: str) -> object:
    turn = window.screen.press(Key(key))
    assert isinstance(turn, Push)
    return turn.screen


def test_the_window_opens_on_the_title_and_leads_on_from_there(file: Path) -> None:
    window = opened_window(None, SIZE)
    assert isinstance(window.screen, TitleScreen)
    assert pygame.display.get_caption()[0] == "Nine Votes"
    assert isinstance(pushed(window, "s"), SettingsScreen)
    assert isinstance(pushed(window, "c"), GalleryScreen)
    assert isinstance(pushed(window, "e"), GalleryScreen)
    assert not file.exists()


def test_why_there_is_no_window_is_said_before_the_case_is_shown(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(_file: Path) -> NoReturn:
        raise NothingToVoteError("no window here")

    monkeypatch.setattr(entrance, "enter", refuse)
    assert main(["play", FOUNDING_CASE]) == DONE
    assert capsys.readouterr().out.startswith("no window here\nNor is there a terminal")


@pytest.mark.usefixtures("file")
def test_a_scenario_that_is_named_is_opened_at_once() -> None:
    window = opened_window(find_scenario(FOUNDING_CASE), SIZE)
    assert isinstance(window.screen, OpenTableScreen)
    assert pygame.display.get_caption()[0].endswith(" - Nine Votes")


def test_what_is_kept_holds_from_the_first_frame(file: Path) -> None:
    write_settings(Settings("largest", high_contrast=True, full_screen=True), file)
    window = opened_window(None, SIZE)
    assert window.painter.palette is HIGH_CONTRAST
    assert window.painter.size == pygame.display.get_desktop_sizes()[0]
    window.around.adopt(Settings("large"))
    window.turn()
    assert window.painter.size != pygame.display.get_desktop_sizes()[0]
    assert read_settings(file).settings == Settings("large")


def test_a_broken_file_is_told_of_over_the_title(file: Path) -> None:
    file.write_text("broken")
    window = opened_window(None, SIZE)
    assert isinstance(window.screen, TroubleScreen)
    assert "settings.broken.json" in in_words(window.screen.sentence)
    assert isinstance(window.screens[0], TitleScreen)


def test_the_mixer_is_started_only_where_sound_is_on(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    opened_window(None, SIZE)
    assert pygame.mixer.get_init() is None
    write_settings(Settings(sound=True), file)
    window = opened_window(None, SIZE)
    assert pygame.mixer.get_init() is not None
    window.around.play("gavel")
    assert pygame.mixer.get_busy()


@pytest.mark.usefixtures("file")
def test_no_display_is_timed_that_has_only_one_way_to_show_a_frame() -> None:
    assert opened_window(None, SIZE).trial is None
