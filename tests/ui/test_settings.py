"""The settings: what the file holds, how it is mended, and the screen that changes them."""

import json
import sys
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from nine_votes.council.members import Roster
from nine_votes.council.messages import Said, say
from nine_votes.scene.layout import Frame
from nine_votes.scene.pieces import Control, Kind
from nine_votes.scene.screens.screen import Canvas, Key, Pop
from nine_votes.scene.screens.settings import SettingsScreen
from nine_votes.scene.surroundings import (
    NAMES,
    SENSIBLE,
    TEXT_SIZES,
    Settings,
    Surroundings,
    understood,
)
from nine_votes.ui.display import FRAMES, QUICK, Trial
from nine_votes.ui.painter import Lettering
from nine_votes.ui.settings_file import read_settings, write_settings
from nine_votes.words.resolver import in_words
from tests.ui.measured import SIZES, assert_laid_out, cut_short

CHANGED = Settings("largest", display=2, sound=True, accelerated={"x11 1280x720": False})
BROKEN = [
    b"",
    b"\x00" * 4000,
    b"\xff\xfe{}",
    b"[]",
    b"null",
    b'{"sound": true',
    b"[" * 60_000,
    b'{"sound": ' + b"1" * 6000 + b"}",
    b'{"sound": true}' + b" " * 70_000,
]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "nine-votes" / "settings.json"


def written(file: Path, text: str | bytes) -> Path:
    file.parent.mkdir()
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    return file


def test_what_is_kept_is_read_again(file: Path) -> None:
    assert write_settings(CHANGED, file) == ""
    assert read_settings(file) == (CHANGED, "")
    assert [path.name for path in file.parent.iterdir()] == ["settings.json"]


EARLIER = {
    "the window's first": {
        "text_size": "large",
        "reduced_motion": True,
        "high_contrast": True,
        "sound": True,
        "full_screen": False,
        "display": 1,
        "hide_cards": False,
        "accelerated": {"x11": True},
    },
    "with a lesson's clock": {"text_size": "largest", "lesson": 45, "accelerated": {}},
}
"""What versions that landed wrote: the first knew of no lesson."""


@pytest.mark.parametrize("kept", EARLIER.values(), ids=EARLIER)
def test_what_earlier_versions_kept_is_read_whole(file: Path, kept: dict[str, object]) -> None:
    written(file, json.dumps(kept))
    settings, notice = read_settings(file)
    assert not notice
    assert kept.items() <= settings.fields.items()


def test_without_a_file_everything_is_as_it_was_at_first(file: Path) -> None:
    assert read_settings(file) == (Settings(), "")
    assert not file.parent.exists()


def test_every_setting_is_kept_and_none_beside_them() -> None:
    assert set(SENSIBLE) == set(Settings().fields)
    assert set(NAMES) == set(SENSIBLE) - {"accelerated"}


def test_a_mark_that_an_editor_puts_before_the_text_does_no_harm(file: Path) -> None:
    written(file, b'\xef\xbb\xbf{"sound": true}')
    assert read_settings(file) == (Settings(sound=True), "")


@pytest.mark.parametrize("data", BROKEN, ids=range(len(BROKEN)))
def test_a_file_that_holds_no_settings_is_set_aside(file: Path, data: bytes) -> None:
    settings, notice = read_settings(written(file, data))
    aside = file.with_name("settings.broken.json")
    assert settings == Settings()
    lies = say("settings-lies-aside", path=str(aside))
    assert notice == say("settings-foreign", path=str(file), aside=lies)
    assert aside.read_bytes() == data
    assert read_settings(file) == (Settings(), "")


def test_what_can_be_read_of_a_file_is_kept(file: Path) -> None:
    text = (
        '{"text_size": "huge", "sound": true, "display": true, "hide_cards": false, "moustache": 1}'
    )
    settings, notice = read_settings(written(file, text))
    assert settings == Settings(sound=True, hide_cards=False)
    lost = "text size, display and what this version does not know"
    assert f"could be read: {lost}. The rest is kept." in in_words(notice)
    assert file.with_name("settings.broken.json").read_text() == text
    assert read_settings(file) == (settings, "")


def test_nothing_a_file_says_is_repeated_to_the_player(file: Path) -> None:
    _, notice = read_settings(written(file, '{"\\u001b[2J' + "x" * 900 + '": 1}'))
    assert in_words(notice).isprintable()
    assert "xxx" not in in_words(notice)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)


@given(st.dictionaries(st.sampled_from([*SENSIBLE, "other", ""]), json_values))
def test_whatever_fields_hold_settings_come_of_them(fields: dict[str, object]) -> None:
    settings, lost = understood(json.loads(json.dumps(fields)))
    assert understood(settings.fields) == (settings, ())
    assert set(lost) <= set(fields)
    assert settings.text in TEXT_SIZES.values()


def test_where_nothing_can_be_written_that_is_said_and_all_goes_on(tmp_path: Path) -> None:
    barred = tmp_path / "a file and no folder"
    barred.touch()
    notice = write_settings(CHANGED, barred / "settings.json")
    assert in_words(notice).startswith(
        f"The settings cannot be kept in {barred / 'settings.json'} ("
    )
    unreadable = say("settings-unreadable", path=str(tmp_path), reason="Is a directory")
    assert read_settings(tmp_path) == (Settings(), unreadable)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows bars no folder this way")
def test_a_broken_file_that_cannot_be_set_aside_stays(file: Path) -> None:
    written(file, "broken")
    file.with_name("settings.broken.json").mkdir()
    settings, notice = read_settings(file)
    assert settings == Settings()
    assert notice == say("settings-foreign", path=str(file), aside=say("settings-stays"))
    assert file.read_text() == "broken"


def test_a_quick_frame_leaves_nothing_to_be_tried() -> None:
    trial = Trial()
    for _ in range(FRAMES):
        assert not trial.done
        trial.note(QUICK / 2)
    assert trial.done
    assert trial.accelerated


@pytest.mark.parametrize(("without", "accelerated"), [(QUICK, False), (QUICK * 5, True)])
def test_the_quicker_of_two_ways_is_found(without: float, accelerated: bool) -> None:
    trial = Trial()
    for seconds in [QUICK * 4] * FRAMES + [without] * FRAMES:
        assert not trial.done
        trial.note(seconds)
    assert trial.done
    assert trial.accelerated is accelerated


class Desk(SettingsScreen):
    """The settings on so many displays."""

    def __init__(
        self, roster: Roster, displays: int, settings: Settings, notice: Said = ""
    ) -> None:
        self.kept: list[Settings] = []
        place = Path("/home/a-person-with-a-long-name/.config/nine-votes/settings.json")
        around = Surroundings(roster, settings=settings, keep=self.keep, kept_in=place)
        around.displays = lambda: ((3840, 2160), (1024, 768), (1920, 1080))[:displays]
        around.notice = self.notice = notice
        super().__init__(around)

    def keep(self, settings: Settings) -> Said:
        self.kept.append(settings)
        return self.notice

    def seen(self, size: tuple[int, int] = (1280, 720)) -> Canvas:
        frame = Frame.of(*size)
        return Canvas(frame, Lettering(frame.scale), self.around.settings.text)


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("text_size", TEXT_SIZES)
@pytest.mark.parametrize("displays", [1, 2, 3])
def test_the_screen_is_laid_out_at_every_size(
    roster: Roster, size: tuple[int, int], text_size: str, displays: int
) -> None:
    path = "/srv/homes/somebody/.config/nine-votes/settings.json"
    notice = say("settings-cannot-be-kept", path=path, reason="No space")
    for told in ("", notice):
        desk = Desk(roster, displays, Settings(text_size), told)
        canvas = desk.seen(size)
        scene = desk.scene(canvas)
        assert isinstance(canvas.measure, Lettering)
        assert_laid_out(scene, canvas.frame, canvas.measure)
        assert not cut_short(scene)


def test_keys_alone_change_every_setting_and_each_change_is_kept(roster: Roster) -> None:
    desk = Desk(roster, 2, Settings())
    for _ in desk.scene(desk.seen()).targets[:-1]:
        desk.press(Key("space"))
        desk.press(Key("tab"))
        desk.scene(desk.seen())
    switches = [name for name, on in Settings().fields.items() if isinstance(on, bool)]
    switched = dict.fromkeys(switches, True) | {"hide_cards": False}
    wanted = {"text_size": "largest", "display": 1, "lesson": 45, "accelerated": {}, **switched}
    assert desk.kept[-1].fields == desk.around.settings.fields == wanted
    assert len(desk.kept) == 13


def test_a_click_changes_a_setting_at_once(roster: Roster) -> None:
    desk = Desk(roster, 2, Settings())
    heard: list[str] = []
    desk.around.play = heard.append
    for name in ("text_size=large", "display=1", "sound", "hide_cards", "full_screen", "lesson=30"):
        desk.scene(desk.seen())
        desk.click(Control(Kind.TOGGLE, name))
    wanted = Settings("large", display=1, sound=True, hide_cards=False, full_screen=True, lesson=30)
    assert desk.around.settings == desk.kept[-1] == wanted
    assert len(desk.kept) == 6
    assert heard == ["gavel"]


def test_the_focus_begins_on_the_text_size_that_is_set(roster: Roster) -> None:
    desk = Desk(roster, 1, Settings("large"))
    desk.scene(desk.seen())
    assert desk.focused == Control(Kind.TOGGLE, "text_size=large")


def test_displays_are_only_asked_about_where_there_are_several(roster: Roster) -> None:
    for displays in (1, 2):
        desk = Desk(roster, displays, Settings(display=7))
        names = [target.control.name for target in desk.scene(desk.seen()).targets]
        assert ("display=0" in names) is (displays == 2)


def test_what_could_not_be_kept_is_said_where_the_file_is_named(roster: Roster) -> None:
    desk = Desk(roster, 1, Settings(), "The settings cannot be kept.")
    desk.scene(desk.seen())
    desk.click(Control(Kind.TOGGLE, "sound"))
    said = {getattr(piece, "text", "") for piece in desk.scene(desk.seen()).pieces}
    assert "The settings cannot be kept." in said


def test_escape_and_the_button_lead_back(roster: Roster) -> None:
    desk = Desk(roster, 1, Settings())
    desk.scene(desk.seen())
    assert desk.press(Key("escape")) == desk.click(Control(Kind.BUTTON, "back")) == Pop()
