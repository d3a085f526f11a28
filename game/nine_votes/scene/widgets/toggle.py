"""What is switched on and off, and what is chosen among a few."""

from collections.abc import Sequence
from typing import NamedTuple

from nine_votes.scene.boxes import Box, Point
from nine_votes.scene.drawings import card, disc
from nine_votes.scene.page import Page
from nine_votes.scene.pieces import Align, Control, Face, Kind, Shape, TextStyle
from nine_votes.scene.theme import INK, PANEL, PANEL_EDGE, PANEL_HOVER, STYLES, WALL_FOOT, WHITE
from nine_votes.scene.widgets.button import PRIMARY, RADIUS, State, focus_ring, worded_button
from nine_votes.views.chamber import Mark

SWITCH = (76.0, 40.0)


class Switch(NamedTuple):
    """A switch to be put on a page: its label, and in words how it stands."""

    control: Control
    label: str
    state: str
    on: bool


def toggle(page: Page, box: Box, switch: Switch) -> None:
    """Put a switch on a page: its label on the left, how it stands in words, then the switch."""
    control, on = switch.control, switch.on
    lit = page.lit(control)
    ground = PANEL_HOVER if lit else PANEL
    page.target(control, box)
    page.add([Shape(card((box.w, box.h), RADIUS, ground, PANEL_EDGE, 2), box)])
    w, h = SWITCH
    knob_box = Box(box.right - w - 20, box.centre.y - h / 2, w, h)
    words = Box(box.x + 24, box.y, (knob_box.x - box.x) * 0.7, box.h)
    page.line(switch.label, words, TextStyle(Face.STRONG, 28, WHITE, ground))
    said = Box(words.right + 8, box.y, knob_box.x - words.right - 28, box.h)
    page.line(switch.state, said, TextStyle(Face.SANS, 26, WHITE, ground), Align.END)
    fill = STYLES[Mark.IN_FAVOUR].ground if on else WALL_FOOT
    knob = Point(w - h / 2 if on else h / 2, h / 2)
    drawing = card((w, h), h / 2, fill, WHITE, 3) + disc(knob, h / 2 - 7, WHITE)
    page.add([Shape(drawing, knob_box), *focus_ring(box, page.on(control))])


def segments(
    page: Page, name: str, box: Box, labels: Sequence[tuple[str, str]], chosen: str
) -> None:
    """Put a row of choices on a page, each a control `name=value`; the chosen one is light."""
    strips = box.row(len(labels), 10)
    for (value, label), strip in zip(labels, strips, strict=True):
        control = Control(Kind.TOGGLE, f"{name}={value}")
        state = State(page.lit(control), page.on(control), primary=value == chosen)
        page.target(control, strip)
        page.add(worded_button(page.measure, (label, ""), strip, state, page.size(26)))
        if value == chosen:
            tick = Box(strip.x + 10, strip.centre.y - 9, 6, 18)
            page.add([Shape(card((6, 18), 3, INK if state.primary else PRIMARY), tick)])
