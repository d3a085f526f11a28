"""The record beside the chamber, which goes on to be seen."""

from nine_votes.council.messages import Message, Said, key_rows, say, with_key
from nine_votes.record.html import as_html
from nine_votes.scene.arrangement import column, line
from nine_votes.scene.layout import WIDTH, Box
from nine_votes.scene.page import CLOSE, LEADING, Page, Press
from nine_votes.scene.parts import presses
from nine_votes.scene.pieces import Face, TextStyle
from nine_votes.scene.proceedings import Proceedings
from nine_votes.scene.screens.screen import Pop, Push, Turn
from nine_votes.scene.screens.scrolled import FAR, Rolling
from nine_votes.scene.screens.writing_sheet import WritingScreen
from nine_votes.scene.surroundings import Surroundings
from nine_votes.scene.theme import INK, PAPER
from nine_votes.scene.widgets.blocks import Block, Row, block_width, put_blocks
from nine_votes.scene.widgets.button import panel, soft_shadow
from nine_votes.scene.widgets.field import Entry
from nine_votes.scene.widgets.runs import Look, Run, line_rows, set_runs
from nine_votes.views.floor import AskedView
from nine_votes.views.minutes import LineView, record_minutes, running_record
from nine_votes.words.resolver import in_words

WIDE = 660.0
EDGE = 24.0
PAD = 32.0
SIZE = 24.0
BUTTON = 60.0
TITLE = TextStyle(Face.SERIF, 40, INK, PAPER)
BETWEEN = 9.0
"""The room between two sentences."""

ENDING = "-record.html"
"""What the page is called beside its journal, which no name of a journal can be."""


class RecordPanel(Rolling):
    over = True
    items = ()
    help = key_rows("record-help", "lines", "pages", "ends", "correct", "save", "close")

    def __init__(self, around: Surroundings, proceedings: Proceedings) -> None:
        super().__init__()
        self.around, self.proceedings = around, proceedings
        self.told: Said = ""
        self.unsent = Entry()
        self.lines: tuple[LineView, ...] = ()
        self.read()

    def read(self) -> None:
        self.lines = running_record(self.proceedings.sitting.course)
        self.scroll.last = self.scroll.top = FAR

    def back(self) -> None:
        super().back()
        self.read()

    def compose(self, page: Page) -> None:
        paper = Box(WIDTH - EDGE - WIDE, EDGE, WIDE, page.height - 2 * EDGE)
        page.add([soft_shadow(paper), panel(paper, PAPER, INK)])
        room = Box(paper.x + PAD, paper.y + 20, paper.w - 2 * PAD, paper.h - 44)
        room = line(say("record-panel"), TITLE).sized(high=56).over(page, room)
        foot = presses(
            Press("correct", *with_key("record-panel-correct"), does=self.correct),
            Press("save", *with_key("record-panel-save"), does=self.keep),
            Press("close", *CLOSE, primary=True, does=Pop),
            high=BUTTON,
            gap=14,
        )
        room = column(16, foot).under(page, room)
        end = self._told(page, room)
        if self.scroll.top >= self.scroll.last:
            self.scroll.top = FAR
        place = Box(room.x, room.y + 10, room.w + 16, end - room.y - 10)
        wide, size = block_width(place), page.size(SIZE)
        blocks = self.kept(
            page, self.lines, lambda: (_sentence(page, line, size, wide) for line in self.lines)
        )
        put_blocks(page, place, blocks, self.scroll)
        page.shortcut(in_words(say("record-panel-key")), Pop)

    def keep(self) -> Turn:
        self.told = self.save()
        return None

    def save(self) -> Message:
        """Write the record as a page beside the journal; return where, or why it cannot be."""
        sitting = self.proceedings.sitting
        journal = sitting.journal.path.absolute()
        path = journal.with_name(f"{journal.stem}{ENDING}")
        page = as_html(record_minutes(sitting.course))
        try:
            path.write_text(page, encoding="utf-8", newline="")
        except OSError as error:
            why = error.strerror or str(error)
            return say("record-not-saved", path=str(path), why=why)
        return say("record-saved", path=str(path))

    def correct(self) -> Turn:
        def send(text: str) -> Said:
            taken = self.proceedings.correct(text)
            self.unsent = Entry() if taken else self.unsent
            return "" if taken else self.proceedings.refusal

        def leave(entry: Entry) -> Turn:
            self.unsent = entry
            return Pop()

        title, prompt = say("record-correcting"), say("record-what-should-read-otherwise")
        view = AskedView(in_words(title), in_words(prompt))
        sheet = WritingScreen(view, send, leave)
        sheet.entries.update(text=self.unsent)
        return Push(sheet)

    def _told(self, page: Page, box: Box) -> float:
        if not self.told:
            return box.bottom
        size = page.size(SIZE)
        lines = set_runs(page.measure, [Run(in_words(self.told), Look.STRONG)], size, box.w)[-6:]
        top = box.bottom - len(lines) * size * LEADING
        for i, row in enumerate(line_rows(lines, size)):
            row.put(page, Box(box.x, top + i * row.high, box.w, row.high))
        return top - 12


def _sentence(page: Page, view: LineView, size: float, wide: float) -> Block:
    look = Look.STRONG if view.heading else Look.PLAIN
    runs = [Run(view.who, Look.STRONG), Run(view.text, look)]
    rows: tuple[Row, ...] = line_rows(set_runs(page.measure, runs, size, wide), size)
    return Block(rows, gap=BETWEEN)
