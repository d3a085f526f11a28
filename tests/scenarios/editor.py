"""A YAML text as an editor hands it to its JSON Schema: read by the core schema of YAML 1.2."""

import re
from typing import Any

from nine_votes.scenarios.tree import Mapping, Node, Scalar, Sequence

TRUTH = re.compile(r"true|True|TRUE|false|False|FALSE")
WHOLE = re.compile(r"[-+]?[0-9]+")
OTHER_BASE = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+")
FRACTION = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")


def as_json(node: Node) -> Any:  # noqa: ANN401 - JSON is of any type
    """Return the JSON that a tree is to an editor."""
    if isinstance(node, Mapping):
        return {key: as_json(item) for key, item in node.items.items()}
    if isinstance(node, Sequence):
        return [as_json(item) for item in node.items]
    return _resolved(node) if node.plain else node.text


def loses_text(node: Node) -> bool:
    """Say whether a number in a tree is written so that its JSON does not tell its text.

    5.0 becomes 5, and 0x1F becomes 31: what was written is then beyond a schema's reach.
    """
    if isinstance(node, Mapping):
        return any(map(loses_text, node.items.values()))
    if isinstance(node, Sequence):
        return any(map(loses_text, node.items))
    number = as_json(node)
    whole = isinstance(number, int | float) and not isinstance(number, bool) and number % 1 == 0
    return whole and str(number) != node.text


def _resolved(node: Scalar) -> Any:  # noqa: ANN401 - JSON is of any type
    text = node.text
    if node.nothing:
        return None
    if TRUTH.fullmatch(text):
        return text.lower() == "true"
    if WHOLE.fullmatch(text):
        return int(text)
    if OTHER_BASE.fullmatch(text):
        return int(text, 0)
    return float(text) if FRACTION.fullmatch(text) else text
