"""Texts made to cost time or memory; `tests/bench/reading.py` says what they cost."""

from tests.scenarios.texts import HEAD

MISSPELT_TAGS = "instructions:\n" + "".join(
    f"  - {{crossed_when: {' or '.join(f'tagg{i}{j}' for j in range(15))}, because: b}}\n"
    for i in range(190)
)


def many_tags(number: int) -> str:
    """Return a rival whose wordings have so many tags, 100 each."""
    options = ", ".join(
        f"o{start}: {{label: a, tags: [{', '.join(f'tag_{start + i}' for i in range(100))}]}}"
        for start in range(0, number, 100)
    )
    return f"rivals: [{{title: b, clauses: [{{id: c, options: {{{options}}}}}]}}]\n"


HOSTILE = (
    "[" * 100_000,
    "{a: " * 100_000,
    HEAD + "item: " + "x" * 500_000,
    HEAD + 'item: "' + r"\n" * 200_000 + '"\n',
    HEAD + "".join(f"field{i}: {{}}\n" for i in range(6_000)),
    HEAD + "delegations:\n" + "".join(f"  Rusia{i}: {{}}\n" for i in range(6_000)),
    HEAD + "recorded:\n" + f"  - against: [{','.join(['Rusia'] * 199)}]\n" * 90,
    HEAD + "recorded:\n" + "  - date: 1950-06-25\n" * 199,
    HEAD + f"lesson: {{exit: [{'a,' * 9_000}]}}\n",
    HEAD + f"? {'k' * 400_000}\n: 1\n",
    HEAD + f"glossary: {{{'g' * 1_000}: {'w' * 400_000}}}\n",
    HEAD + f"instructions: [{{crossed_when: {'(' * 200}, because: b}}]\n",
    HEAD + f"instructions: [{{crossed_when: {'not ' * 49}a, because: b}}]\n",
    HEAD + many_tags(400) + MISSPELT_TAGS,
    HEAD + many_tags(8_000) + MISSPELT_TAGS,
    HEAD + "? a\n" * 19_000,
    "a: b\n" * 9_000,
)
