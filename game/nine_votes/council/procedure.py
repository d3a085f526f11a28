"""Procedural or substantive: the matters whose class is settled, and those that are contested.

Sources: the heading list of the Repertoire of the Practice of the Security Council (chapter IV),
part I of the Four-Power Statement of 7 June 1945, and General Assembly resolution 267 (III).
"""

from typing import NamedTuple


class Matter(NamedTuple):
    """A matter a vote may be about, with the authority for its class.

    `settled` says that nobody contests that it is procedural; `procedural` is how the Council
    takes it by default.
    """

    title: str
    authority: str
    procedural: bool = True
    settled: bool = True


MATTERS = {
    "agenda_include": Matter("inclusion of an item in the agenda", "rule 9"),
    "agenda_order": Matter("order of items on the agenda", "rule 9"),
    "agenda_defer": Matter("deferment or postponement of an item", "rule 33"),
    "agenda_remove": Matter("removal from the matters of which it is seized", "rule 11"),
    "president_ruling": Matter("a challenged ruling of the President", "rule 30"),
    "suspend": Matter("suspension of the meeting", "rule 33"),
    "adjourn": Matter("adjournment of the meeting", "rule 33"),
    "invite": Matter("an invitation to take part", "rules 37 and 39"),
    "conduct": Matter("conduct of business and order of voting", "Article 30"),
    "ess": Matter(
        "request for an emergency special session", "General Assembly resolution 377 A (V)"
    ),
    "special_session": Matter("request for a special session", "Article 20"),
    "to_ga": Matter(
        "submission of a question to the General Assembly", "Article 11(2)", settled=False
    ),
    "rules": Matter("rules of procedure", "Article 30"),
    "meetings": Matter("time and place of meetings", "Article 28"),
    "credentials": Matter("approval of credentials", "rules 13 to 17"),
    "reports": Matter("reports to the General Assembly", "Article 24(3)"),
    "icj_date": Matter("date of an election to a vacancy in the Court", "Statute, Article 14"),
    "review_conf": Matter("a conference to review the Charter", "Article 109"),
    "notify": Matter("consent to a notification", "Article 12(2)"),
    "art29_body": Matter("a subsidiary organ", "Article 29", procedural=False, settled=False),
    "investigate": Matter("an investigation", "Article 34", procedural=False, settled=False),
    "advisory_opinion": Matter(
        "request for an advisory opinion", "Article 96", procedural=False, settled=False
    ),
    "party_determination": Matter(
        "whether a member is a party to a dispute", "Article 27(3)", settled=False
    ),
    "postpone_admission": Matter(
        "postponement of an application for membership",
        "General Assembly resolution 267 (III)",
        settled=False,
    ),
}
"""Keys of a procedural question. Contested ones may be taken as procedural; a flag then says so."""
