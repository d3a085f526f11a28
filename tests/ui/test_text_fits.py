"""Breaking lines and choosing sizes, and every name a member ever had on a card."""

from nine_votes.council.members import Roster
from nine_votes.scene.layout import Box, Frame, layout
from nine_votes.scene.page import Page
from nine_votes.scene.pieces import Face, TextStyle, Words, flat
from nine_votes.scene.screens.screen import Canvas
from nine_votes.scene.text import ELLIPSIS, Cut, fitted
from nine_votes.scene.theme import INK, PAPER
from nine_votes.scene.widgets.column import ORPHAN, Paragraph, flow
from nine_votes.scene.widgets.seat import seat_card
from nine_votes.ui.painter import Lettering, font_file
from nine_votes.views.chamber import SeatView


class Typewriter:
    """A measure in which every letter is half as wide as it is high."""

    def width(self, text: str, face: Face, size: float) -> float:
        assert face
        return len(text) * size / 2

    def drawn(self, text: str, face: Face, size: float) -> float:
        return self.width(text, face, size)


def test_lines_are_as_even_as_they_can_be() -> None:
    cut = Cut(Typewriter(), Face.SANS, 20)
    assert cut.even("aaaa bbbb cccc dd", 150) == ["aaaa bbbb", "cccc dd"]
    assert cut.even("short", 150) == ["short"]
    assert cut.even("", 150) == []


def test_lines_break_before_they_shrink_where_the_sizes_say_so() -> None:
    sizes = ((20, 1), (18, 2), (10, 1))
    assert fitted(Typewriter(), "aaaa bbbb", Face.SANS, 60, sizes) == (18, ["aaaa", "bbbb"])
    assert fitted(Typewriter(), "aaaabbbb", Face.SANS, 60, sizes) == (10, ["aaaabbbb"])


def test_what_fits_at_no_size_is_cut_short() -> None:
    _, lines = fitted(Typewriter(), "word " * 30, Face.SANS, 100, ((20, 2),))
    assert len(lines) == 2
    assert lines[1].endswith(ELLIPSIS)
    assert all(Typewriter().width(line, Face.SANS, 20) <= 100 for line in lines)


def test_every_face_is_installed() -> None:
    assert all(font_file(face).is_file() for face in Face)


def test_every_name_a_member_ever_had_fits_its_card(roster: Roster) -> None:
    names = {dated.name for seat in roster.seats.values() for dated in seat.names}
    assert "Democratic Republic of the Congo" in names
    for width, height in ((1024, 768), (1920, 1080)):
        frame = Frame.of(width, height)
        lettering = Lettering(frame.scale)
        place = layout(15, frame.height).places[7]
        for name in names:
            card = seat_card(lettering, SeatView("AAA", name, "fra"), place, 0, False)
            lines = [piece for piece in flat(card) if isinstance(piece, Words)]
            assert " ".join(line.text for line in lines) == name
            assert place.card.y < lines[0].box.y
            assert lines[-1].box.bottom < place.card.bottom - 4


def test_no_word_is_left_by_itself_on_the_last_line_of_a_paragraph() -> None:
    lettering = Lettering(1.0)
    page = Page(Canvas(Frame.of(1920, 1080), lettering))
    style = TextStyle(Face.SANS, 28, INK, PAPER)
    for wide in range(400, 900, 7):
        box = Box(0, 0, float(wide), 600)
        flow(page, box, [Paragraph("No other vote would have changed it. " * 3, style)], 0)
    seen = [words for words in page.pieces if isinstance(words, Words)]
    assert seen
    assert all(lettering.width(w.text, Face.SANS, 28) >= ORPHAN * w.box.w for w in seen)
