"""What is wrong with the sentences of a language, in sentences of its own."""

from collections.abc import Iterator
from pathlib import Path

from nine_votes.words.functions import FUNCTIONS
from nine_votes.words.resolver import plural
from tests.words.sentences import FORMS, asked_for, choices_on, reached, sentences


def faults(folder: Path, english: Path) -> list[str]:
    """Return all that is wrong with a language, held against English."""
    return [
        *_unreadable(folder),
        *_missing_forms(folder),
        *(_beside_english(folder, english) if folder != english else ()),
    ]


def _unreadable(folder: Path) -> Iterator[str]:
    """Yield messages that refer to what is not there, or to themselves."""
    known = sentences(folder)
    for name, sentence in known.items():
        yield from (f"{name} refers to {n}" for n in sentence.references if n not in known)
        yield from (f"{name} calls {n}" for n in sentence.functions if n not in FUNCTIONS)
        if name in reached(sentence.references, folder):
            yield f"{name} refers to itself"


def _missing_forms(folder: Path) -> Iterator[str]:
    """Yield selections on a number that lack a form which small numbers ask for."""
    needed = {plural(folder.name, count) for count in range(201)}
    for name, sentence in sentences(folder).items():
        for _, keys in sentence.choices:
            forms = FORMS & set(keys)
            if forms - {"other"} and needed - forms:
                yield f"{name} lacks the forms {', '.join(sorted(needed - forms))}"


def _beside_english(folder: Path, english: Path) -> Iterator[str]:
    """Yield messages, facts and cases that English does not know."""
    known = sentences(english)
    for name in sentences(folder):
        if name.startswith("-"):
            continue
        if name not in known:
            yield f"{name} is not in English"
            continue
        own = asked_for(name, english)
        for fact in asked_for(name, folder):
            if fact not in own:
                yield f"{name} asks for {fact}, and English does not"
                continue
            cases = {k for k in choices_on(name, fact, english) if k[0] != "="} - FORMS
            other = {k for k in choices_on(name, fact, folder) if k[0] != "="} - FORMS
            if cases and other - cases:
                yield f"{name} selects {', '.join(sorted(other - cases))} by {fact}"
