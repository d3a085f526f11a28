"""200 scenario texts read and checked for form, against `yaml.load` with the C loader.

And the costliest of the texts that are made to cost time, against the longest scenario shipped.
"""

import re
from functools import partial
from itertools import cycle, islice

import yaml

from nine_votes.places import folder
from nine_votes.scenarios.library import scenario_files
from nine_votes.scenarios.reader import read_form
from tests.bench.ratios import compare, seconds
from tests.scenarios.hostile import HOSTILE
from tests.scenarios.texts import refusals

TEXTS = 200


def run() -> None:
    """Measure the shipped texts, repeated with other numbers in them."""
    files = [path.read_text(encoding="utf-8") for path in scenario_files(folder("scenarios"))]
    texts = [_renumbered(text, i) for i, text in enumerate(islice(cycle(files), TEXTS))]

    def ours() -> None:
        for text in texts:
            read_form(text)

    def theirs() -> None:
        for text in texts:
            yaml.load(text, Loader=yaml.CSafeLoader)

    compare("200 scenarios against yaml.load", ours, theirs, rounds=9, times=1, aim=1.5)
    _hostile(max(files, key=len))


def _hostile(longest: str) -> None:
    costliest = max(HOSTILE, key=lambda text: seconds(partial(refusals, text), 1))
    compare(
        "the costliest hostile text against the longest scenario",
        partial(refusals, costliest),
        partial(refusals, longest),
        rounds=5,
        times=1,
        aim=200,
    )


def _renumbered(text: str, number: int) -> str:
    """Change the last digit of a text's weights, so that no two texts are the same."""
    return re.sub(r"(weight: )\d", rf"\g<1>{number % 9 + 1}", f"{text}# {number}\n")
