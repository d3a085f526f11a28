"""200 scenario texts read and checked for form, against `yaml.load` with the C loader."""

import re
from itertools import cycle, islice

import yaml

from nine_votes.places import folder
from nine_votes.scenarios.library import scenario_files
from nine_votes.scenarios.reader import read_form
from tests.bench.ratios import compare

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


def _renumbered(text: str, number: int) -> str:
    """Change the last digit of a text's weights, so that no two texts are the same."""
    return re.sub(r"(weight: )\d", rf"\g<1>{number % 9 + 1}", f"{text}# {number}\n")
