"""Scenario texts gone wrong in the ways that hands and tools make them, the same for a seed."""

from collections.abc import Callable, Iterator
from copy import deepcopy
from random import Random
from typing import Any

import yaml

from nine_votes.scenarios.tree import read_tree
from tests.scenarios.editor import as_json

Data = dict[str, Any] | list[Any]
Place = tuple[Data, Any]
"""A container, and the name or number of something in it."""

MOST_AT_ONCE = 3
STRANGE_VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, 1, -1, 7, 10**12, 0.5, 1e300, float("nan"), float("inf")),
    *("", " ", "a", "NO", "yes", "2024-02-30", "2031-01-01", "S", "RUS", "Rusia", "not ((a", "é\n"),
    *([], {}, [[]], [{}], ["a", "a"], {"a": "b"}, {"id": "a"}, {"kind": "league"}, "word " * 300),
)
STRANGE_CHARACTERS = "\0\x1b\t\r\n\u0085\u2028\ufeff\ud800é😀:{}[]&*!|>'\"%@`#,-?~"
STRANGE_TOKENS = (
    ": ",
    " #",
    "- ",
    "? ",
    "&a ",
    "*a",
    "!a ",
    "!!int ",
    "<<: ",
    "---\n",
    "...\n",
    "%a\n",
)


def mutants(texts: list[str], number: int, seed: int) -> Iterator[str]:
    """Yield so many texts, two thirds of them changed as trees and so still YAML."""
    trees = [as_json(read_tree(text)) for text in texts]
    for i in range(number):
        random = Random(f"{seed}/{i}")  # noqa: S311 - the same mutants on every machine
        changes = random.randint(1, MOST_AT_ONCE)
        if i % 3:
            yield _changed_tree(deepcopy(random.choice(trees)), changes, random)
        else:
            yield _changed_text(random.choice(texts), changes, random)


def _changed_tree(tree: dict[str, Any], changes: int, random: Random) -> str:
    for _ in range(changes):
        random.choice(TREE_CHANGES)(tree, random)
    return yaml.dump(tree, Dumper=yaml.CSafeDumper, sort_keys=False, allow_unicode=True, width=100)


def _changed_text(text: str, changes: int, random: Random) -> str:
    for _ in range(changes):
        text = random.choice(TEXT_CHANGES)(text, random)
    return text


def _containers(tree: Any) -> Iterator[Data]:  # noqa: ANN401 - any branch
    if isinstance(tree, dict | list):
        yield tree
        for item in tree.values() if isinstance(tree, dict) else tree:
            yield from _containers(item)


def _places(tree: Data) -> list[Place]:
    return [
        (container, key)
        for container in _containers(tree)
        for key in (container if isinstance(container, dict) else range(len(container)))
    ]


def _place(tree: Data, random: Random) -> Place:
    return random.choice(_places(tree) or [({"a": "b"}, "a")])


def _put(tree: Data, key: Any, value: Any, random: Random) -> None:  # noqa: ANN401 - any value
    target = random.choice(list(_containers(tree)))
    if isinstance(target, dict):
        target[str(key)] = value
    else:
        target.insert(random.randint(0, len(target)), value)


def _rename_key(tree: Data, random: Random) -> None:
    named = [container for container in _containers(tree) if isinstance(container, dict)]
    container = random.choice(named)
    if not container:
        return
    old = random.choice(list(container))
    known = [key for other in named for key in other]
    new = random.choice([random.choice(known), old[1:], old[::-1], old + "s", old.upper(), "RUS"])
    renamed = {new if key == old else key: value for key, value in container.items()}
    container.clear()
    container.update(renamed)


def _swap_values(tree: Data, random: Random) -> None:
    (first, a), (second, b) = _place(tree, random), _place(tree, random)
    one, other = deepcopy(first[a]), deepcopy(second[b])
    first[a] = other
    second[b] = one


def _change_type(tree: Data, random: Random) -> None:
    container, key = _place(tree, random)
    container[key] = deepcopy(random.choice(STRANGE_VALUES))


def _move_branch(tree: Data, random: Random) -> None:
    container, key = _place(tree, random)
    value = deepcopy(container[key])
    del container[key]
    _put(tree, key, value, random)


def _duplicate_branch(tree: Data, random: Random) -> None:
    container, key = _place(tree, random)
    _put(tree, key, deepcopy(container[key]), random)


def _delete_branch(tree: Data, random: Random) -> None:
    container, key = _place(tree, random)
    del container[key]


def _wrap_value(tree: Data, random: Random) -> None:
    container, key = _place(tree, random)
    container[key] = random.choice([[container[key]], {"id": container[key]}, str(container[key])])


def _cut_line(text: str, random: Random) -> str:
    lines = text.splitlines(keepends=True)
    del lines[random.randrange(len(lines))]
    return "".join(lines) or "\n"


def _repeat_line(text: str, random: Random) -> str:
    lines = text.splitlines(keepends=True)
    lines.insert(random.randrange(len(lines)), random.choice(lines))
    return "".join(lines)


def _move_line(text: str, random: Random) -> str:
    return _repeat_line(_cut_line(text, random), random)


def _indent_line(text: str, random: Random) -> str:
    lines = text.splitlines(keepends=True)
    i = random.randrange(len(lines))
    deeper = "  " + lines[i]
    lines[i] = random.choice([deeper, " " + lines[i], "\t" + lines[i], lines[i].lstrip(" ")])
    return "".join(lines)


def _flip_character(text: str, random: Random) -> str:
    i = random.randrange(len(text))
    return text[:i] + random.choice(STRANGE_CHARACTERS) + text[i + 1 :]


def _insert_token(text: str, random: Random) -> str:
    i = random.randrange(len(text))
    return text[:i] + random.choice(STRANGE_TOKENS) + text[i:]


def _cut_off(text: str, random: Random) -> str:
    return text[: random.randrange(1, len(text) + 1)]


TREE_CHANGES: tuple[Callable[[dict[str, Any], Random], None], ...] = (
    *(_rename_key, _swap_values, _change_type, _move_branch),
    *(_duplicate_branch, _delete_branch, _wrap_value),
)
TEXT_CHANGES: tuple[Callable[[str, Random], str], ...] = (
    *(_cut_line, _repeat_line, _move_line, _indent_line),
    *(_flip_character, _insert_token, _cut_off),
)
