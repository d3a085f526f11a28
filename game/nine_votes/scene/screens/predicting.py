"""What the class says will happen, before it sees the votes; never needed to go on."""

from collections.abc import Callable

from nine_votes.phrases import questions_shown as words
from nine_votes.scene.boxes import Box
from nine_votes.scene.page import LEADING, Page
from nine_votes.scene.pieces import Control, Face, Kind, TextStyle
from nine_votes.scene.screens.counting import ADOPTED, NOT_ADOPTED, Counting, count_row
from nine_votes.scene.screens.screen import Pop, Turn
from nine_votes.scene.theme import INK, PAPER
from nine_votes.scene.widgets.button import button_row, old_press
from nine_votes.scene.widgets.sheet import sheet
from nine_votes.sitting.steps import Predicted

WIDE, ROW, BUTTON, NOTE = 1240.0, 76.0, 62.0, 28.0
CLASS_ADOPTED, CLASS_NOT, KEEP, LET_BE = (
    Control(Kind.BUTTON, name) for name in ("class adopted", "class not", "keep", "let be")
)


class PredictingScreen(Counting):
    """Two counts of hands, or one answer for all, over the chamber."""

    over = True
    counts = (ADOPTED, NOT_ADOPTED)
    help = words.PREDICTION_KEYS

    def __init__(self, vote: int, keep: Callable[[Predicted], None]) -> None:
        """`keep` is told what the class says of a vote, which goes by its number from 0."""
        super().__init__()
        self.vote, self.keep = vote, keep

    def compose(self, page: Page) -> None:
        """Lay the sheet with the counts, and under them the answers for all."""
        note = 2 * page.size(NOTE) * LEADING
        box = sheet(page, words.WHAT_WILL_HAPPEN, 220 + note + ROW + 2 * BUTTON + 40, WIDE)
        page.prose(words.PREDICT_NOTE, box._replace(h=note), TextStyle(Face.SANS, NOTE, INK, PAPER))
        row = Box(box.x, box.y + note + 16, box.w, ROW)
        labels = ((ADOPTED, words.ADOPTED), (NOT_ADOPTED, words.NOT_ADOPTED))
        count_row(page, row, labels, self.entries, (INK, PAPER, words.HINT))
        for_all = Box(box.x, row.bottom + 30, box.w, BUTTON)
        one, other = (
            old_press(CLASS_ADOPTED, *words.CLASS_ADOPTED),
            old_press(CLASS_NOT, *words.CLASS_NOT),
        )
        button_row(page, for_all, (one, other))
        last = Box(box.x, box.bottom - BUTTON, box.w, BUTTON)
        keep = old_press(KEEP, *words.KEEP, primary=True)
        button_row(page, last, (keep, old_press(LET_BE, *words.LET_BE)))

    def activate(self, control: Control) -> Turn:
        """Keep what the class says, or let it be."""
        if control in self.counts:
            return None
        hands = [self.counted(count) for count in self.counts]
        if control in {CLASS_ADOPTED, CLASS_NOT}:
            adopted = control == CLASS_ADOPTED
            self.keep(Predicted(self.vote, int(adopted), int(not adopted), as_one=True))
        elif control == KEEP and any(hands):
            self.keep(Predicted(self.vote, hands[0] or 0, hands[1] or 0, as_one=False))
        return Pop()
