"""One part of a score, as a bar for reflection: how far, in words beside, and no mark."""

from nine_votes.council.messages import say
from nine_votes.scene.boxes import Box
from nine_votes.scene.drawings import card
from nine_votes.scene.page import Page
from nine_votes.scene.pieces import Face, Shape, TextStyle
from nine_votes.scene.theme import EMPTY_CELL, MIST, PANEL_EDGE, WHITE
from nine_votes.views.negotiation_debrief import ScoreBar

FILL = "#6FA8DC"
HIGH = 34.0
NAMES = 330.0


def score_bar(page: Page, box: Box, bar: ScoreBar) -> None:
    high = min(HIGH, box.h * 0.4)
    name = Box(box.x, box.y, NAMES, high + 8)
    page.line(bar.name, name, TextStyle(Face.SERIF, 34, WHITE), least=24)
    track = Box(name.right, box.y + 4, box.w - NAMES, high)
    drawing = card((track.w, high), high / 2, EMPTY_CELL, PANEL_EDGE, 2)
    wide = max(high, track.w * bar.share)
    if bar.share > 0:
        drawing += card((wide, high), high / 2, FILL)
    page.add([Shape(drawing, track)])
    room = Box(track.x + 6, track.bottom + 6, track.w - 12, box.bottom - track.bottom - 8)
    style = TextStyle(Face.SANS, 25, MIST)
    said = say("hindsight-bar", meaning=bar.meaning, why=bar.why, weight=bar.weight)
    page.prose(said, room, style)
