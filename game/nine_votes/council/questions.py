"""What is put to the vote: the kind of question, what the law asks about it, and the matters.

Of procedural and substantive matters some are settled and others contested. Sources: the heading
list of the Repertoire of the Practice of the Security Council (chapter IV), part I of the
Four-Power Statement of 7 June 1945, and General Assembly resolution 267 (III).
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NamedTuple

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


class Kind(StrEnum):
    """What kind of vote is taken; the test that decides it follows from this alone."""

    SUBSTANTIVE = "substantive"
    PROCEDURAL = "procedural"
    PRELIMINARY = "preliminary"
    RULING_CHALLENGE = "ruling_challenge"
    CHARTER_109_1 = "charter_109_1"
    CHARTER_109_3 = "charter_109_3"
    ICJ_ELECTION = "icj_election"
    SG_RECOMMENDATION = "sg_recommendation"
    SNAPBACK = "snapback"
    CONSENSUS = "consensus"
    WITHOUT_VOTE = "without_vote"


WITHOUT_BALLOT = frozenset({Kind.CONSENSUS, Kind.WITHOUT_VOTE})


class Nature(StrEnum):
    """Whether the matter is a dispute, which has parties, or a situation, which has none."""

    DISPUTE = "dispute"
    SITUATION = "situation"
    UNDETERMINED = "undetermined"


class Method(StrEnum):
    """Who settles a preliminary question once it is put to the vote."""

    FOUR_POWER = "four_power"
    PRESIDENT_RULING = "president_ruling"


CHAPTERS = (
    "unspecified",
    *("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV"),
    *("XV", "XVI", "XVII", "XVIII", "XIX"),
    "52(3)",
)
"""The chapters of the Charter a text may rest on, and Article 52(3) by itself."""

COVENANT_ARTICLES = ("unspecified", *(str(number) for number in range(1, 27)))
"""The articles of the Covenant a League question may rest on."""

PROVISO_CHAPTERS = frozenset({"VI", "52(3)"})
"""Where Article 27(3) asks a party to a dispute to abstain."""

COVENANT_WITHOUT_PARTIES = frozenset({"15", "16"})
"""Where the Covenant leaves the parties' votes out of the count: Articles 15(6)-(7) and 16(4)."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question put to the vote.

    `matter` is a key of MATTERS on a procedural question. `chapter` is one of
    CHAPTERS, or of COVENANT_ARTICLES under the League. `parties` are seat codes. `atrocity` says
    that mass atrocities are certified, which matters to binding restraint alone.
    """

    kind: Kind = Kind.SUBSTANTIVE
    matter: str | None = None
    chapter: str = "unspecified"
    nature: Nature = Nature.UNDETERMINED
    parties: tuple[str, ...] = ()
    method: Method = Method.FOUR_POWER
    atrocity: bool = False


def question_of(kind: str = Kind.SUBSTANTIVE, **given: Any) -> Question:  # noqa: ANN401 - its fields
    """Return a question whose kind is written with its matter, as procedural:invite is."""
    plain, _, matter = kind.partition(":")
    return Question(Kind(plain), matter or None, **given)
