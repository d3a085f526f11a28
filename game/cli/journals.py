"""Which journal a call means, where its scenario lies if the call says so, and how to print it."""

from argparse import Namespace
from pathlib import Path

from game.calls import CallError
from game.scenarios.library import NoSuchScenarioError, find_scenario
from game.sitting.shelf import NoSuchJournalError, find_journal


def journal_of(options: Namespace) -> Path:
    """Return the journal that is named, or the one last written to; CallError if there is none."""
    try:
        return find_journal(options.journal)
    except NoSuchJournalError as error:
        raise CallError(str(error)) from error


def file_of(options: Namespace) -> Path | None:
    """Return the scenario's file where the call names it; CallError where there is none."""
    if options.scenario is None:
        return None
    try:
        return find_scenario(options.scenario)
    except NoSuchScenarioError as error:
        raise CallError(str(error)) from error


def printable(text: str) -> str:
    """Return a text without what would steer the terminal: players typed it, or another's file."""
    return "".join(c if c.isprintable() else " " for c in text)
