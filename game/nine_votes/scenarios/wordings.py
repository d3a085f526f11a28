"""The clauses of a draft with their wordings, and what a recorded vote may name of them."""

from collections.abc import Mapping as Values
from typing import Any

from nine_votes.council.documents import Clause, DraftResolution, Wording
from nine_votes.scenarios.findings import did_you_mean
from nine_votes.scenarios.resolving import Resolver
from nine_votes.scenarios.vocabulary import GRADES


def clause_of(given: Values[str, Any]) -> Clause:
    """Return a clause from its plain fields; a wording without a label is left out."""
    wordings = {
        name: Wording(name, **{**option, **_grades(option)})
        for name, option in given.get("options", {}).items()
        if "label" in option
    }
    plain = {key: value for key, value in given.items() if key != "options"}
    return Clause(**plain, wordings=wordings or None)


def _grades(option: Values[str, Any]) -> dict[str, float]:
    stated = ((name, option[name]) for name in ("worth", "continuity") if name in option)
    return {name: GRADES.get(value, value) for name, value in stated}


def check_wordings(
    text: Values[str, str], path: str, draft: DraftResolution, resolver: Resolver
) -> None:
    """The text of a recorded vote names clauses and wordings of its draft, and no others.

    Where clauses are at fault themselves, some may be lacking that the author wrote.
    """
    if resolver.faulty("draft.clauses") or resolver.faulty("rivals"):
        return
    clauses = {clause.id: clause.wordings or {} for clause in draft.clauses}
    for clause, wording in text.items():
        if clause not in clauses:
            unknown = f'the draft has no clause "{clause}"{did_you_mean(clause, clauses)}'
            resolver.fault(f"{path}.{clause}", unknown)
        elif wording not in clauses[clause]:
            near = did_you_mean(wording, clauses[clause])
            unknown = f'the clause "{clause}" has no wording "{wording}"{near}'
            resolver.fault(f"{path}.{clause}", unknown)
