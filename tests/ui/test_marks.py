"""Badges are told apart by shape and glyph, and stand out from whatever lies under them."""

from io import BytesIO
from itertools import combinations

import pygame
import pytest

from nine_votes.scene.drawings import BADGE, badge
from nine_votes.scene.theme import INK, MIST, STYLES, WALL_LIT, contrast
from nine_votes.views.chamber import Mark

SIDE = 104


def drawn(mark: Mark) -> pygame.Surface:
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{SIDE}" height="{SIDE}">'
        f'<g transform="scale({SIDE / BADGE})">{badge(mark)}</g></svg>'
    )
    return pygame.image.load(BytesIO(svg.encode()), "badge.svg")


def dark_and_light(mark: Mark) -> list[bool | None]:
    """Return a badge without its colours: outside, glyph or ground, pixel by pixel."""
    surface, style = drawn(mark), STYLES[mark]
    glyph = pygame.Color(style.glyph)
    pixels: list[bool | None] = []
    for y in range(0, SIDE, 4):
        for x in range(0, SIDE, 4):
            colour = surface.get_at((x, y))
            near = sum(abs(a - b) for a, b in zip(colour[:3], glyph[:3], strict=True)) < 60
            pixels.append(near if colour.a > 128 else None)
    return pixels


@pytest.mark.parametrize(("one", "other"), list(combinations(Mark, 2)))
def test_no_two_badges_look_alike_without_colour(one: Mark, other: Mark) -> None:
    pairs = zip(dark_and_light(one), dark_and_light(other), strict=True)
    assert sum(a != b for a, b in pairs) >= 8


@pytest.mark.parametrize("mark", Mark)
def test_a_glyph_stands_out_from_its_badge(mark: Mark) -> None:
    assert contrast(STYLES[mark].glyph, STYLES[mark].ground) >= 4.5


@pytest.mark.parametrize("mark", Mark)
def test_a_badge_has_a_light_outline_within_an_ink_line(mark: Mark) -> None:
    assert contrast(STYLES[mark].outline, INK) >= 3
    surface = drawn(mark)
    row = [surface.get_at((x, SIDE // 2)) for x in range(SIDE // 2)]
    edge = [sum(colour[:3]) for colour in row if colour.a > 150][:16]
    assert min(edge[:5]) < 200
    assert max(edge) > 690


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast(MIST, WALL_LIT) >= 4.5
