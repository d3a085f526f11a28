"""What is switched on and off, and what is chosen among a few."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from nine_votes.council.messages import Said
from nine_votes.scene.boxes import Box, Point
from nine_votes.scene.drawings import card, disc
from nine_votes.scene.page import Page
from nine_votes.scene.pieces import Align, Control, Face, Kind, Shape, TextStyle
from nine_votes.scene.press import Press
from nine_votes.scene.screens.screen import Turn
from nine_votes.scene.theme import (
    GOLD,
    INK,
    MIST,
    SMALLEST_ON_WALL,
    STYLES,
    WALL_FOOT,
    WHITE,
)
from nine_votes.scene.widgets.button import State, focus_ring, plate, worded_button
from nine_votes.views.chamber import Mark
from nine_votes.words.resolver import in_words

SWITCH = (76.0, 40.0)


def toggle(page: Page, box: Box, switch: Press, state: Said, on: bool) -> None:
    """Put a switch on a page: its label on the left, how it stands in words, then the switch."""
    control = switch.control
    page.press(switch, box)
    ground = plate(page, box, control)
    w, h = SWITCH
    knob_box = Box(box.right - w - 20, box.centre.y - h / 2, w, h)
    words = Box(box.x + 24, box.y, (knob_box.x - box.x) * 0.7, box.h)
    page.line(switch.label, words, TextStyle(Face.STRONG, 28, WHITE, ground))
    said = Box(words.right + 8, box.y, knob_box.x - words.right - 28, box.h)
    page.line(state, said, TextStyle(Face.SANS, 26, WHITE, ground), Align.END)
    fill = STYLES[Mark.IN_FAVOUR].ground if on else WALL_FOOT
    knob = Point(w - h / 2 if on else h / 2, h / 2)
    drawing = card((w, h), h / 2, fill, WHITE, 3) + disc(knob, h / 2 - 7, WHITE)
    page.add([Shape(drawing, knob_box)])


class Choice(NamedTuple):
    """What is chosen among a few: values with their labels, the one that is, what takes another."""

    name: str
    labels: Sequence[tuple[str, Said]]
    chosen: str
    choose: Callable[[str], Turn]


def segment(name: str, value: str) -> Control:
    """Return the control that chooses a value of something."""
    return Control(Kind.TOGGLE, f"{name}={value}")


def segments(page: Page, box: Box, choice: Choice) -> None:
    """Put a row of values on a page; the chosen one is light."""
    strips = box.row(len(choice.labels), 10)
    for (value, label), strip in zip(choice.labels, strips, strict=True):
        control, chosen = segment(choice.name, value), value == choice.chosen
        page.target(control, strip, does=partial(choice.choose, value))
        state = State(page.lit(control), page.on(control), primary=chosen)
        page.add(worded_button(page.measure, (in_words(label), ""), strip, state, page.size(26)))
        if chosen:
            tick = Box(strip.x + 10, strip.centre.y - 9, 6, 18)
            page.add([Shape(card((6, 18), 3, INK), tick)])


SIZE, PAD, GAP = 30.0, 22.0, 10.0


def tabs(page: Page, row: Box, labels: Mapping[str, Said], here: str, gap: float = GAP) -> float:
    """Put the leaves into a row, each a control of its value, smaller where they are too wide.

    Returns where they end.
    """
    size = page.size(SIZE)
    while _width(page, labels, size) > row.w and size * 0.95 > SMALLEST_ON_WALL:
        size *= 0.95
    left = row.x - PAD
    for leaf, label in labels.items():
        control = Control(Kind.TOGGLE, leaf)
        wide = page.measure.width(in_words(label), Face.STRONG, size) + 2 * PAD
        box = Box(left, row.y, wide, row.h)
        ink = WHITE if leaf == here or page.lit(control) else MIST
        page.target(control, box)
        style = TextStyle(Face.STRONG, size / page.canvas.text, ink)
        page.line(label, box, style, Align.MIDDLE)
        if leaf == here:
            under = Box(box.x + PAD, box.bottom - 5, wide - 2 * PAD, 5)
            page.add([Shape(card((under.w, 5), 2.5, GOLD), under)])
        page.add(focus_ring(box.grown(-5), page.on(control)))
        left = box.right + gap
    return left


def _width(page: Page, labels: Mapping[str, Said], size: float) -> float:
    words = sum(page.measure.width(in_words(each), Face.STRONG, size) for each in labels.values())
    return words + len(labels) * (2 * PAD + GAP) - GAP
