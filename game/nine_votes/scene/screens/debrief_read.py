"""The first two steps of a debrief, to be read on the bare wall."""

from nine_votes.phrases import debrief_shown as words
from nine_votes.scene.boxes import Box, Point
from nine_votes.scene.layout import HIGHEST, LOWEST, MIDDLE, WIDTH
from nine_votes.scene.page import LEADING, Page, falling
from nine_votes.scene.pieces import Align, Face, TextStyle
from nine_votes.scene.theme import GOLD, MIST, WALL_FOOT, WHITE
from nine_votes.scene.widgets.column import Paragraph, column
from nine_votes.scene.widgets.hurdle import hurdle, hurdle_height
from nine_votes.scene.widgets.question_card import question_card
from nine_votes.scene.widgets.roll import rolls
from nine_votes.scene.widgets.tally import CELL, LABEL, Bar
from nine_votes.scene.widgets.wall import bare_wall
from nine_votes.views.debrief_steps import choices, grounds, hurdles, rolls as rolls_of
from nine_votes.views.debriefing import Debriefing, Leaf

SIDE, GAP = 96.0, 40.0
HEAD, SAID = 62.0, 29.0
INNER = WIDTH - 2 * SIDE


def put_happened(page: Page, debriefing: Debriefing, foot: float) -> None:
    """Put the result, the bar and who voted how; the question for the class at the foot."""
    for text in falling(page.canvas.text, 1.0):
        draft = Page(page.canvas._replace(text=text))
        if _happened(draft, debriefing, foot):
            break
    page.backdrop = draft.backdrop
    page.add(draft.pieces)


def _happened(page: Page, debriefing: Debriefing, foot: float) -> bool:
    """Put the first step on a page; say whether there was room for all of it."""
    view = debriefing.view
    top = _head(page, debriefing, Leaf.HAPPENED)
    end = question_card(page, foot, SIDE, INNER, debriefing.questions[0]) - 22
    high = min(page.size(HEAD), 76) * 1.16
    heading = Box(SIDE, top, INNER, high)
    page.line(view.heading, heading, TextStyle(Face.SERIF, HEAD, WHITE), Align.MIDDLE)
    style = TextStyle(Face.SANS, SAID * roomy(page), MIST)
    room = Box(MIDDLE - 720, heading.bottom, 1440, 2 * page.size(style.size) * LEADING)
    bottom = page.prose(" ".join(view.reason), room, style, Align.MIDDLE, 24)
    if debriefing.predicted:
        line = Box(SIDE, bottom + 2, INNER, page.size(27) * LEADING)
        style = TextStyle(Face.STRONG, 27, GOLD)
        page.line(debriefing.predicted, line, style, Align.MIDDLE)
        bottom = line.bottom
    bar = Bar(view.bar, view.required, Point(MIDDLE, bottom + 36 * roomy(page) ** 3 + CELL / 2))
    label = page.size(LABEL)
    page.add([*bar.pieces(), bar.label(view.required_label, bar.middle.y + 58, label)])
    rows = Box(SIDE, bar.middle.y + 62 + label, INNER, 0)
    return rolls(page, rows._replace(h=end - rows.y), rolls_of(debriefing))


def put_why(page: Page, debriefing: Debriefing, foot: float, first: int) -> int:
    """Put the hurdles, the grounds and whose vote did what, from a line on.

    Returns the last line that can be the first.
    """
    for text in falling(page.canvas.text, 1.0):
        draft = Page(page.canvas._replace(text=text))
        last = _why(draft, debriefing, foot, first)
        if not last:
            break
    page.backdrop = draft.backdrop
    page.add(draft.pieces)
    return last


def _why(page: Page, debriefing: Debriefing, foot: float, first: int) -> int:
    top = _head(page, debriefing, Leaf.WHY) + 8
    end = question_card(page, foot, SIDE, INNER, debriefing.questions[1]) - 24
    found = hurdles(debriefing)
    row = Box(SIDE, top, INNER, hurdle_height(page))
    for view, box in zip(found, row.row(max(2, len(found)), GAP), strict=False):
        hurdle(page, box, view)
    size = SAID * roomy(page)
    said = TextStyle(Face.SANS, size, WHITE, WALL_FOOT)
    strong = TextStyle(Face.STRONG, size, GOLD, WALL_FOOT)
    lines = [Paragraph(line, said, above=10) for line in grounds(debriefing)]
    lines.append(Paragraph(words.WHOSE_VOTE, strong, above=20, leads=True))
    lines += [Paragraph(line, said, above=8) for line in choices(debriefing)]
    box = Box(SIDE, row.bottom + 26, INNER - 30, end - row.bottom - 26)
    return column(page, box, lines, first, least=page.size(24))


def put_texts(page: Page, debriefing: Debriefing, foot: float, first: int) -> int:
    """Put what text would have carried it, from a line on; return the last line to begin with."""
    top = _head(page, debriefing, Leaf.TEXTS) + 24
    size = SAID * roomy(page)
    most, others = (TextStyle(Face.SANS, size, ink, WALL_FOOT) for ink in (WHITE, MIST))
    lead, *rest = debriefing.texts
    lines = [Paragraph(lead, most), *(Paragraph(line, others, above=22) for line in rest)]
    return column(page, Box(SIDE, top, INNER - 30, foot - top), lines, first, least=page.size(24))


def roomy(page: Page) -> float:
    """Return how much larger words may be on a canvas that is higher than the lowest."""
    return 1 + 0.25 * (page.height - LOWEST) / (HIGHEST - LOWEST)


def _head(page: Page, debriefing: Debriefing, leaf: Leaf) -> float:
    """Put the name of the step, what was voted on, and which step it is; return where they end."""
    page.backdrop = bare_wall(page)
    view = debriefing.view
    box = Box(SIDE, 34, INNER * 0.62, min(page.size(54), 66) * 1.2)
    page.line(words.TITLES[leaf], box, TextStyle(Face.SERIF, 54, WHITE, WALL_FOOT), least=34)
    place = words.place(leaf.step, debriefing.number + 1, debriefing.votes)
    right = Box(box.right, box.y, SIDE + INNER - box.right, box.h)
    page.line(place, right, TextStyle(Face.STRONG, 25, GOLD, WALL_FOOT), Align.END, least=24)
    under = Box(SIDE + 2, box.bottom, INNER, page.size(26) * LEADING)
    note = words.subject_line(view.symbol, view.title)
    page.line(note, under, TextStyle(Face.SANS, 26, MIST, WALL_FOOT), least=24)
    return under.bottom + 10
