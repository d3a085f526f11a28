"""What must hold of every scene: its own rectangles and the text it measures."""

from itertools import combinations

from nine_votes.scene.layout import WIDTH, Box, Frame
from nine_votes.scene.pieces import Piece, Scene, Words, flat
from nine_votes.scene.text import CAP_HEIGHT, ELLIPSIS, Measure
from nine_votes.scene.theme import SMALLEST, contrast
from tests.sweeps import FULL

SIZES = [(1024, 768), (1280, 720), (1920, 1080), (3840, 2160)]
TEXT_SIZES = (1.0, 1.2, 1.45)
CORNERS = (((1024, 768), 1.45), ((1920, 1080), 1.0))
"""The least room for the largest text on the higher canvas, and the usual room on the other."""

LAID = tuple((size, text) for size in SIZES for text in TEXT_SIZES) if FULL else CORNERS
"""The sizes of window and of text at which screens are laid out."""


def texts(pieces: tuple[Piece, ...]) -> list[Words]:
    """Return the lines of text among pieces."""
    return [piece for piece in flat(pieces) if isinstance(piece, Words)]


def ink(words: Words, measure: Measure) -> Box:
    """Return the box that the letters themselves take, from capitals to descenders."""
    face, size, _, _ = words.style
    wide = measure.width(words.text, face, size)
    left = words.box.x + (words.box.w - wide) * words.align.value
    baseline = words.box.centre.y + size * CAP_HEIGHT / 2
    below = 0 if words.text.isdigit() else size * 0.2
    return Box(left, baseline - size * CAP_HEIGHT, wide, size * CAP_HEIGHT + below)


def assert_laid_out(scene: Scene, frame: Frame, measure: Measure) -> None:
    """Hold a scene to what must be true of every one, whatever its screen."""
    lines = texts(scene.pieces)
    canvas = Box(0, 0, WIDTH, frame.height).grown(1)
    for words in lines:
        drawn, style = ink(words, measure), words.style
        assert drawn.w <= words.box.w + 1 / frame.scale, words
        assert words.box.y <= drawn.y + 0.5, words
        assert drawn.y + style.size * CAP_HEIGHT <= words.box.bottom + 0.5, words
        assert style.size >= SMALLEST, words
        assert contrast(style.colour, style.ground) >= 4.5, words
        assert canvas.x <= drawn.x, words
        assert drawn.right <= canvas.right, words
        assert canvas.y <= drawn.y, words
        assert drawn.bottom <= canvas.bottom, words
    _assert_apart(lines, measure)
    _assert_targets(scene, canvas)


def _assert_apart(lines: list[Words], measure: Measure) -> None:
    inks = sorted(((ink(w, measure), w.text) for w in lines), key=lambda pair: pair[0].y)
    for i, (one, said) in enumerate(inks):
        for other, too in inks[i + 1 :]:
            if other.y >= one.bottom:
                break
            assert not one.overlaps(other), (said, too)


def _assert_targets(scene: Scene, canvas: Box) -> None:
    controls = [target.control for target in scene.targets]
    assert len(controls) == len(set(controls)), controls
    for target in scene.targets:
        box = target.box
        assert canvas.x <= box.x < box.right <= canvas.right, target
        assert canvas.y <= box.y < box.bottom <= canvas.bottom, target
        assert scene.control_at(box.centre) == target.control, target
    for one, other in combinations(scene.targets, 2):
        assert not one.box.overlaps(other.box), (one.control, other.control)


def cut_short(scene: Scene) -> list[str]:
    """Return the texts that were cut short for want of room."""
    return [words.text for words in texts(scene.pieces) if words.text.endswith(ELLIPSIS)]
