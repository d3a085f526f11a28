"""Procedural or substantive: the matters whose class is settled, and those that are contested.

Sources: the heading list of the Repertoire of the Practice of the Security Council (chapter IV),
part I of the Four-Power Statement of 7 June 1945, and General Assembly resolution 267 (III).
"""

from typing import NamedTuple

from nine_votes.council.messages import Cases


class Matter(NamedTuple):
    """A matter a vote may be about, with the authority for its class.

    `settled` says that nobody contests that it is procedural; `procedural` is how the Council
    takes it by default.
    """

    authority: str
    procedural: bool = True
    settled: bool = True


MATTERS = {
    "agenda_include": Matter("rule 9"),
    "agenda_order": Matter("rule 9"),
    "agenda_defer": Matter("rule 33"),
    "agenda_remove": Matter("rule 11"),
    "president_ruling": Matter("rule 30"),
    "suspend": Matter("rule 33"),
    "adjourn": Matter("rule 33"),
    "invite": Matter("rules 37 and 39"),
    "conduct": Matter("Article 30"),
    "ess": Matter("General Assembly resolution 377 A (V)"),
    "special_session": Matter("Article 20"),
    "to_ga": Matter("Article 11(2)", settled=False),
    "rules": Matter("Article 30"),
    "meetings": Matter("Article 28"),
    "credentials": Matter("rules 13 to 17"),
    "reports": Matter("Article 24(3)"),
    "icj_date": Matter("Statute, Article 14"),
    "review_conf": Matter("Article 109"),
    "notify": Matter("Article 12(2)"),
    "art29_body": Matter("Article 29", procedural=False, settled=False),
    "investigate": Matter("Article 34", procedural=False, settled=False),
    "advisory_opinion": Matter("Article 96", procedural=False, settled=False),
    "party_determination": Matter("Article 27(3)", settled=False),
    "postpone_admission": Matter("General Assembly resolution 267 (III)", settled=False),
}
"""Keys of a procedural question. Contested ones may be taken as procedural; a flag then says so."""

MATTER = Cases("matter", MATTERS)
"""How each matter is named within a sentence."""
