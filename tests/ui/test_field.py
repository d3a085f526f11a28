"""The field to type in: letters with their marks, the clipboard, and where the caret stands."""

from collections.abc import Iterator
from typing import NamedTuple

import pygame
import pygame.scrap
import pytest
from hypothesis import given, strategies as st

from nine_votes.scene.layout import Box
from nine_votes.scene.page import Page, Press
from nine_votes.scene.pieces import Control, Kind, Shape, Words
from nine_votes.scene.screens.form import Form
from nine_votes.scene.screens.screen import Canvas, Key, Pop, Turn
from nine_votes.scene.surroundings import Surroundings
from nine_votes.scene.theme import FOCUS, INK
from nine_votes.scene.widgets.button import button
from nine_votes.scene.widgets.field import ALL, COPY, CUT, PASTE, Entry, clusters, field
from nine_votes.ui.inputs import key_for
from nine_votes.ui.painter import Lettering
from tests.ui.hands import Hands, canvases

TEXT = Control(Kind.FIELD, "text")
SEND = Control(Kind.BUTTON, "send")
ACUTE = "e\u0301"
FAMILY = "\U0001f469\u200d\U0001f467"
FLAG = "\U0001f1eb\U0001f1f7"
SENTENCES = ("We will vote in favour", "Illicit flow, till 1 July", "WAVE after WAVE", "AVAVAVAV T")
ROOM = 1000


class Sheet(Form):
    """A sheet with one field, and a button whose key is a letter."""

    over = True

    def __init__(self) -> None:
        super().__init__()
        self.used: list[str] = []

    def compose(self, page: Page) -> None:
        field(page, Box(60, 300, 1400, 200), TEXT, self.entry, "Write here")
        button(page, Box(60, 600, 300, 70), Press("send", "Send", "S"))
        page.each(Kind.BUTTON, self.note)
        page.each(Kind.FIELD, self.note)

    def note(self, name: str) -> Turn:
        self.used.append(name)
        return None

    @property
    def entry(self) -> Entry:
        return self.entries.get(TEXT.name, Entry())


@pytest.fixture
def hands(around: Surroundings) -> Iterator[Hands]:
    yield Hands(Sheet, around)
    pygame.display.quit()


def sheet(hands: Hands) -> Sheet:
    assert isinstance(hands.screen, Sheet)
    return hands.screen


def with_ctrl(hands: Hands, *letters: str) -> None:
    """Press keys with Ctrl; the system names no text for them but a control character."""
    for letter in letters:
        code = {"return": pygame.K_RETURN}.get(letter) or ord(letter)
        written = chr(code & 31)
        event = pygame.Event(pygame.KEYDOWN, key=code, unicode=written, mod=pygame.KMOD_LCTRL)
        pygame.event.post(event)
        hands.window.turn()


@pytest.mark.parametrize(
    "letter", [ACUTE, FAMILY, FLAG, "o", "q\u0323\u0307", "\U0001f44d\U0001f3fd"]
)
def test_a_letter_with_its_marks_is_passed_and_taken_back_as_one(letter: str) -> None:
    entry = Entry(f"a{letter}", f"{letter}b")
    assert entry.pressed("backspace") == Entry("a", f"{letter}b")
    assert entry.pressed("delete") == Entry(f"a{letter}", "b")
    assert entry.pressed("left") == Entry("a", f"{letter}{letter}b")
    assert entry.pressed("right") == Entry(f"a{letter}{letter}", "b")


@given(st.text())
def test_no_letter_is_lost_among_clusters(text: str) -> None:
    assert "".join(clusters(text)) == text
    assert all(clusters(text))


def test_what_has_no_room_is_left_out_and_no_mark_parts_from_its_letter() -> None:
    assert Entry("abc").typed(f"d{ACUTE}f", 6) == Entry(f"abcd{ACUTE}")
    assert Entry("abc").typed(f"d{ACUTE}f", 5) == Entry("abcd")


def test_lines_that_are_pasted_become_one() -> None:
    pasted = "First line.\r\n\tSecond line.\n\nThird\u00a0line."
    assert Entry().typed(pasted, ROOM).text == "First line. Second line. Third line."
    assert Entry("a").typed("\x00\x1b b\t", ROOM).text == "a b "


def test_what_is_chosen_as_a_whole_gives_way_to_what_comes() -> None:
    whole = Entry("one ", "two").pressed(ALL)
    assert whole
    assert whole.chosen == "one two"
    assert whole.typed("x", ROOM) == Entry("x")
    assert {whole.pressed(key) for key in ("backspace", "delete", CUT)} == {Entry()}
    assert whole.pressed("left") == whole.pressed("home") == Entry("", "one two")
    assert whole.pressed("right") == whole.pressed("end") == Entry("one two")
    assert whole.pressed(ALL) == whole
    assert Entry().pressed(ALL) == Entry()


def test_ctrl_copies_cuts_and_pastes(hands: Hands) -> None:
    hands.type("Nine votes")
    with_ctrl(hands, "a", "c")
    assert pygame.scrap.get_text() == "Nine votes"
    hands.keys("end")
    with_ctrl(hands, "v")
    assert sheet(hands).entry == Entry("Nine votesNine votes")
    with_ctrl(hands, "a", "x")
    assert sheet(hands).entry == Entry()
    assert pygame.scrap.get_text() == "Nine votesNine votes"
    with_ctrl(hands, "c", "x")
    assert pygame.scrap.get_text() == "Nine votesNine votes"


def test_ctrl_and_enter_do_what_enter_does(hands: Hands) -> None:
    with_ctrl(hands, "return")
    assert sheet(hands).used == ["text"]


def test_no_letter_with_ctrl_alt_or_command_is_a_shortcut(hands: Hands) -> None:
    hands.keys("tab")
    assert not hands.screen.writing
    for mod in (pygame.KMOD_CTRL, pygame.KMOD_LALT, pygame.KMOD_RALT, pygame.KMOD_META):
        hands.keys("s", "?", mod=mod)
    assert sheet(hands).used == []
    hands.keys("s")
    assert sheet(hands).used == ["send"]


def test_what_altgr_makes_is_a_letter_like_any_other() -> None:
    made = pygame.Event(pygame.KEYDOWN, key=ord("8"), unicode="[", mod=pygame.KMOD_RALT)
    assert key_for(made, writing=False) == Key("[")
    plain = pygame.Event(pygame.KEYDOWN, key=ord("n"), unicode="n", mod=pygame.KMOD_RALT)
    assert key_for(plain, writing=False) is None


def test_a_field_is_asked_nothing_where_nothing_is_written() -> None:
    for letter in "acxv":
        event = pygame.Event(pygame.KEYDOWN, key=ord(letter), unicode="", mod=pygame.KMOD_CTRL)
        asked = key_for(event, writing=True)
        assert asked
        assert asked.name in {ALL, COPY, CUT, PASTE}
        assert key_for(event, writing=False) is None


class Caret(NamedTuple):
    """Where the caret stands and the letters before it end, and the size of both."""

    x: float
    ink: float
    size: float


def caret_of(canvas: Canvas, lettering: Lettering, entry: Entry) -> Caret:
    """Return where the caret stands on a canvas, and where the drawn line before it ends."""
    page = Page(canvas, focused=TEXT)
    field(page, Box(60, 300, 1800, 90), TEXT, entry, "")
    words = next(piece for piece in page.pieces if isinstance(piece, Words))
    bars = [p for p in page.pieces if isinstance(p, Shape) and p.box.w == 3 and INK in p.svg]
    line = lettering.line(entry.before, words.style.face, words.style.size, INK)
    end = words.box.x + line.get_bounding_rect().right / canvas.frame.scale
    return Caret(bars[0].box.x, end, words.style.size)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_the_caret_stands_right_behind_the_letters_at_every_size(sentence: str) -> None:
    for canvas, lettering in canvases():
        for at in range(1, len(sentence) + 1):
            if sentence[at - 1] != " ":
                caret = caret_of(canvas, lettering, Entry(sentence[:at], sentence[at:]))
                assert -1 / canvas.frame.scale <= caret.x - caret.ink <= 0.13 * caret.size


def test_only_the_screen_on_top_shows_where_the_focus_is(around: Surroundings) -> None:
    hands = Hands(Sheet, around)
    below = Control(Kind.BUTTON, "open")
    rung = [p for p in hands.window.scene.pieces if isinstance(p, Shape) and FOCUS in p.svg]
    assert below not in {target.control for target in hands.window.scene.targets}
    assert len(rung) == 1
    hands.window.go(Pop())
    hands.window.turn()
    assert hands.screen.scene(hands.window.canvas).targets[0].control == below
