"""The scenario file, field by field: what the reader, the JSON Schema and the authors' list share.

What the law or the delegations hold as it is written is read into their own values at once. What
has to be resolved first, since an author calls members by any of their names and leaves out what a
profile says as well, has a class here, and a field that is not stated is None or empty.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from types import MappingProxyType
from typing import Annotated, Any, ClassVar

from nine_votes.council.added_seats import ADDED
from nine_votes.council.charter import NAMES as RULES
from nine_votes.council.documents import Amendment, Clause, MandatePart, Wording
from nine_votes.council.outcomes import Outcome
from nine_votes.council.procedure import MATTERS
from nine_votes.council.questions import (
    CHAPTERS,
    COVENANT_ARTICLES,
    WITHOUT_BALLOT,
    Kind,
    Method,
    Nature,
    Question,
    question_of,
)
from nine_votes.council.voting import VOTES, Tally, Vote
from nine_votes.delegations.cases import Deal, Timing
from nine_votes.delegations.delegation import Observers
from nine_votes.delegations.draws import rounded
from nine_votes.scenarios.shapes import (
    AMONG,
    Choice,
    Day,
    Either,
    Field,
    ListOf,
    MapOf,
    Number,
    Record,
    Text,
    Truth,
    Word,
    record_of,
)

IDENTIFIER = Word(
    "a name of letters, digits, hyphens and underscores", r"[A-Za-z0-9_][A-Za-z0-9_-]{0,79}"
)
TAG = Word("a tag of small letters, digits and underscores", r"[a-z][a-z0-9_]{0,79}")
NAME = r"\S(.{0,78}\S)?"
MEMBER = Word("a member's code or name", NAME)
GUEST = Word("a guest's name, in one line of at most 80 characters,", NAME)
CONDITION = Word(
    "a condition of tags, and, or, not and at most 20 pairs of brackets, in 200 characters,",
    r"(?!([^(]*\(){21})[a-z0-9_ ()\n]{1,200}",
)
SEAT = Word("an added seat by its number, such as +01,", r"\+\d\d")
LESSON = Word("a word with hyphens", r"[a-z0-9-]{1,80}")
SYMBOL = Text()
BECAUSE = Text(14)
"""A reason that has to fit into a sentence."""

TEXTS = ListOf(Text())
MEMBERS = ListOf(MEMBER)
TAGS = ListOf(TAG)
WEIGHTS = MapOf(TAG, Number(-6, 6))
SHIFTS = MapOf(MEMBER, Number(-6, 6))
PROBABILITY = Number(0, 1, whole=False)

CONFIDENCE = Choice(("documented", "inferred", "speculative"))

GRADES = {"full": 1.0, "most": 0.8, "half": 0.6, "little": 0.3, "none": 0.0}
"""The words of `worth` and `continuity`, as the penholder sees them."""

GRADE = Either(Choice(tuple(GRADES), also="a number from 0 to 1", means=GRADES), PROBABILITY)

KINDS = (
    *(kind for kind in Kind if kind is not Kind.PROCEDURAL and kind not in WITHOUT_BALLOT),
    *(f"procedural:{matter}" for matter in MATTERS),
)
CHAPTER_WORDS = (*CHAPTERS, *(a for a in COVENANT_ARTICLES if a not in CHAPTERS))

Identifier = Annotated[str, IDENTIFIER]
Member = Annotated[str, MEMBER]
Members = Annotated[tuple[str, ...], MEMBERS]
Texts = Annotated[tuple[str, ...], TEXTS]
Tags = Annotated[tuple[str, ...], TAGS]
Shifts = Annotated[Mapping[str, int], SHIFTS]
Condition = Annotated[str, CONDITION]
Because = Annotated[str, BECAUSE]
Confidence = Annotated[str, CONFIDENCE]
Probability = Annotated[float, PROBABILITY]
Points = Annotated[int, Number(-6, 6)]
Turns = Annotated[int, Number(0, 50)]
Dated = Annotated[date, Day()]


def _clause(
    options: Mapping[str, Mapping[str, Any]] = MappingProxyType({}),
    **given: Any,  # noqa: ANN401 - fields of a clause as they are
) -> Clause:
    wordings = {name: Wording(name, **option) for name, option in options.items()}
    return Clause(**given, wordings=wordings or None)


def _deal(leak: float = 0, **given: Any) -> Deal:  # noqa: ANN401 - fields of a deal as they are
    return Deal(**given, leak=rounded(leak))


QUESTION = Record(
    {
        "kind": Field(Choice(KINDS), "what kind of vote it is"),
        "chapter": Field(Choice(CHAPTER_WORDS), "the chapter of the Charter the text rests on"),
        "nature": Field(Choice(tuple(Nature)), "a dispute has parties, a situation has none"),
        "parties": Field(MEMBERS, "the members that are parties to the dispute"),
        "method": Field(Choice(tuple(Method)), "who settles a preliminary question"),
        "atrocity": Field(Truth(), "whether mass atrocities are certified"),
    },
    question_of,
)

OPTION = Record(
    {
        "label": Field(Text(), "the wording, as it reads after 'the draft'", required=True),
        "text": Field(Text(), "the wording in full"),
        "tags": Field(TAGS, "what the delegations see in it"),
        "worth": Field(GRADE, "what it is worth to the penholder"),
        "continuity": Field(GRADE, "how much of the work goes on"),
    }
)

ROLLOVER = Record(
    {name: known for name, known in OPTION.fields.items() if name != "text"},
    partial(Wording, "rollover"),
)

CLAUSE = Record(
    {
        "id": Field(IDENTIFIER, "its name in this file", required=True),
        "text": Field(Text(), "what it says"),
        "weight": Field(Number(0, 20), "how much it counts for the penholder"),
        "core": Field(Truth(), "whether the text is hollow without it"),
        "options": Field(MapOf(IDENTIFIER, OPTION, least=1), "its wordings, as tabled first"),
    },
    _clause,
)

AMENDMENT = Record(
    {
        "id": Field(IDENTIFIER, "its name in this file", required=True),
        "to": Field(SYMBOL, "the symbol of the draft it would change"),
        "by": Field(MEMBER, "who moved it"),
        "clause": Field(IDENTIFIER, "the clause it would change"),
        "text": Field(Text(), "what it would say"),
        "oral": Field(Truth(), "whether it was moved in the meeting by word of mouth"),
    },
    Amendment,
)

MANDATE_PART = Record(
    {
        "name": Field(Text(), "what it is", required=True),
        "expires": Field(
            Either(Choice(("never",), also="a date", means={"never": None}), Day()),
            "its last day, or never",
            required=True,
        ),
    },
    MandatePart,
)

ADDED_SEATS = Record(
    {
        rules: Field(MapOf(SEAT, Choice(VOTES)), f"how the seats that {rules} adds are to vote")
        for rules in ADDED
    }
)

BY_VOTE = Record(
    {vote: Field(MEMBERS, f"who is recorded as {vote.replace('_', ' ')}") for vote in VOTES}
)

TOTALS = Record({vote: Field(Number(0, 193), "how many") for vote in VOTES}, Tally)

PROMPTS = Record(
    {
        "what": Field(Text(), "what happened?"),
        "why": Field(Text(), "why?"),
        "what_if": Field(Text(), "what would have changed it?"),
    }
)

OBSERVERS = Record(
    {
        "text": Field(Text(), "what others say of the motive", required=True),
        "confidence": Field(CONFIDENCE, "how sure it is", required=True),
        "sources": Field(TEXTS, "where it is said"),
    },
    Observers,
)

TIMING = Record(
    {
        "turns": Field(TEXTS, "the days of the negotiation"),
        "calm_turn": Field(Number(0, 50), "the turn before which a vote is rushed"),
        "rounds_held": Field(Number(0, 50), "the talks that already took place"),
    },
    Timing,
)

DEAL = Record(
    {
        "id": Field(IDENTIFIER, "its name in this file", required=True),
        "to": Field(MEMBER, "who is offered it", required=True),
        "label": Field(Text(), "what is offered", required=True),
        "cost": Field(Number(0, 50), "what it costs the one who offers"),
        "points": Field(Number(-6, 6), "how far it moves the member"),
        "veto_cost": Field(Number(-6, 6), "how much dearer voting against becomes"),
        "leak": Field(PROBABILITY, "how likely it becomes known"),
    },
    _deal,
    one_of=("points", "veto_cost"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenRules:
    """A rule set of the author's own, as changes to a known one."""

    based_on: Annotated[str, Choice(RULES), "the rule set this one changes"] = "charter"
    members: Annotated[int | None, Number(1, 193), "the number of seats"] = None
    required: Annotated[int | None, Number(1, 193), "the votes in favour that are needed"] = None
    permanent: Annotated[int | None, Number(0, 193), "the number of permanent seats"] = None
    veto: Annotated[
        str | int | None,
        Either(Choice(("all", "none", "chapter-vii"), also="a number"), Number(0, 193)),
        "who can block: all, none, chapter-vii, or how many have to vote against together",
    ] = None
    abstention: Annotated[str | None, Choice(("concurs", "blocks")), "what abstaining does"] = None
    absence: Annotated[str | None, Choice(("concurs", "blocks")), "what being absent does"] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenCouncil:
    """An invented or reformed Council, members by any of their names."""

    permanent: Annotated[Members | None, "the permanent members"] = None
    elected: Annotated[Members | None, "the elected members"] = None
    president: Annotated[Member | None, "who presides"] = None
    names: Annotated[
        Mapping[str, str] | None, MapOf(MEMBER, Text()), "the names of invented members by code"
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenDraft:
    """A draft, or the title of a vote without a text."""

    symbol: Annotated[str | None, SYMBOL, "its document symbol"] = None
    title: Annotated[str | None, "what it is about"] = None
    date: Annotated[Dated | None, "the day of its vote, where not the scenario's"] = None
    penholder: Annotated[Member | None, "who holds the pen"] = None
    sponsors: Annotated[Members, "who put it forward"] = ()
    preamble: Annotated[Texts, "its preamble"] = ()
    clauses: Annotated[tuple[Clause, ...], ListOf(CLAUSE), "its operative clauses"] = ()
    question: Annotated[
        Question | None, QUESTION, "what kind of vote it is, where not the scenario's"
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """What the delegations have to know of a recorded vote, to be asked for it again."""

    turn: Annotated[Turns | None, "the turn of the negotiation"] = None
    rounds: Annotated[Turns, "the talks held by then"] = 0
    text: Annotated[
        Mapping[str, str],
        MapOf(IDENTIFIER, IDENTIFIER),
        "clause: wording, where not the first",
    ] = field(default_factory=dict)
    plus: Annotated[Tags, "tags that held as well"] = ()
    rollover: Annotated[bool, "whether it was the rollover that was voted on"] = False
    script: Annotated[
        tuple[tuple[str, ...], ...],
        ListOf(TEXTS),
        "the moves from the first draft to this text",
    ] = ()
    only: Annotated[Members | None, "the only members to compare"] = None
    lean: Annotated[Shifts, "leanings that differed at the time"] = field(default_factory=dict)
    without_red_lines: Annotated[Members, "members whose red lines came later"] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenVote:
    """A vote that was held; `votes` names the members that cast each kind of vote."""

    draft: Annotated[str | None, SYMBOL, "the symbol of the draft that was voted on"] = None
    amendment: Annotated[Identifier | None, "the amendment that was voted on"] = None
    date: Annotated[Dated | None, "the day, where not the draft's"] = None
    question: Annotated[
        Question | None, QUESTION, "what kind of vote it was, where not the draft's"
    ] = None
    votes: Annotated[Mapping[str, tuple[str, ...]], BY_VOTE, AMONG]
    totals: Annotated[Tally | None, TOTALS, "the totals, where not all names are known"] = None
    outcome: Annotated[Outcome | None, "what the record says became of it"] = None
    sources: Annotated[Texts, "where it is recorded"] = ()
    added: Annotated[
        Mapping[str, Mapping[str, Vote]],
        ADDED_SEATS,
        "how seats that a reform would add are to vote",
    ] = field(default_factory=dict)
    politics: Annotated[Circumstances, AMONG]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """The teacher's part."""

    prompts: Annotated[Mapping[str, str], PROMPTS, "questions tied to what happened"] = field(
        default_factory=dict
    )
    exit: Annotated[Texts, "questions at the exit"] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenRedLine:
    """What a delegation will not let pass; a strength of None is firm."""

    id: Annotated[Identifier, "its name in this file"]
    crossed_when: Annotated[Condition, "the tags that cross it"]
    vote: Annotated[Vote, Choice((Vote.AGAINST, Vote.ABSTAINING)), "the vote that follows"]
    strength: Annotated[
        int | None,
        Either(Choice(("firm",), also="a number from 1 to 6", means={"firm": None}), Number(1, 6)),
        "firm, or the veto cost at which the member backs off to abstaining",
    ] = None
    because: Annotated[Because, "a reason the delegation itself would accept"]
    confidence: Annotated[Confidence | None, "how sure it is"] = None
    sources: Annotated[Texts, "where it is said"] = ()
    clause: Annotated[Identifier | None, "the clause it is about"] = None
    observers_say: Annotated[Observers | None, OBSERVERS, "what others say of its motives"] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenPrivate:
    """What a delegation does not show."""

    one_of: ClassVar = ("unless", "leaning", "persuadable")

    id: Annotated[Identifier, "its name in this file"]
    chance: Annotated[Probability, "how likely it is"]
    tell: Annotated[str | None, "what the ambassador lets slip"] = None
    confidence: Annotated[Confidence | None, "how sure it is"] = None
    sources: Annotated[Texts, "where it is said"] = ()
    unless: Annotated[Condition | None, "the tags that satisfy the red line after all"] = None
    leaning: Annotated[Points, "the change of leaning"] = 0
    persuadable: Annotated[Points, "the change of how far it can be persuaded"] = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenDelegation:
    """Who wants what; None is for the member's profile to say."""

    wants: Annotated[
        str | None, Text(60), "the card of the classroom: wants, red line, can trade"
    ] = None
    profile: Annotated[Identifier | None, "the default profile"] = None
    leaning: Annotated[Points | None, "rather such a resolution than none"] = None
    why: Annotated[str | None, "the reason of the leaning"] = None
    cares: Annotated[Mapping[str, int], WEIGHTS, "how much a tag matters, and which way"] = field(
        default_factory=dict
    )
    red_lines: Annotated[tuple[GivenRedLine, ...], "what it will not let pass"] = ()
    private: Annotated[tuple[GivenPrivate, ...], "what it does not show; at most one is drawn"] = ()
    bloc: Annotated[str | None, "the group it moves with"] = None
    follows: Annotated[Members, "the members it looks to"] = ()
    persuadable: Annotated[int | None, Number(0, 6), "how far arguments move it"] = None
    responds_to: Annotated[Texts | None, "the arguments that move it"] = None
    vetoes_alone: Annotated[bool | None, "whether it would vote against alone"] = None
    veto_reluctance: Annotated[int | None, Number(0, 6), "what voting against costs it"] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenEvent:
    """News that may come, at any turn where no window is given."""

    id: Annotated[Identifier, "its name in this file"]
    window: Annotated[
        tuple[int, int] | None,
        ListOf(Number(0, 50), least=2, most=2),
        "first and last turn",
    ] = None
    chance: Annotated[Probability, "how likely it is"] = 1
    label: Annotated[str, "the news"]
    leaning: Annotated[Shifts, "whose leaning changes, by how much"] = field(default_factory=dict)
    veto_cost: Annotated[Points, "how much dearer voting against becomes"] = 0
    capital: Annotated[int, Number(-50, 50), "favours won or lost"] = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenInstruction:
    """What a seat's own capital forbids it to agree to."""

    crossed_when: Annotated[Condition, "the tags that go against it"]
    because: Annotated[Because, "the reason"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Politics:
    """Who wants what, and how it is negotiated; None is for the case to say."""

    rollover: Annotated[Wording | None, ROLLOVER, "the short extension that buys time"] = None
    context: Annotated[Tags, "tags that hold throughout"] = ()
    glossary: Annotated[
        Mapping[str, str], MapOf(TAG, Text()), "tag: words that fit after 'because'"
    ] = field(default_factory=dict)
    instructions: Annotated[tuple[GivenInstruction, ...], "the solo seat's own capital"] = ()
    delegations: Annotated[
        Mapping[str, GivenDelegation], MapOf(MEMBER, record_of(GivenDelegation)), "who wants what"
    ] = field(default_factory=dict)
    timing: Annotated[Timing, TIMING, "the turns of the negotiation"] = field(
        default_factory=Timing
    )
    capital: Annotated[Turns | None, "favours the player can spend"] = None
    regional_backing: Annotated[
        int | None, Number(0, 2), "did the host and its region ask for this?"
    ] = None
    jitter: Annotated[Probability | None, "how often an unrecorded wording is taken otherwise"] = (
        None
    )
    counter_lobbying: Annotated[Probability | None, "how often an opponent answers"] = None
    score_weights: Annotated[
        tuple[int, ...], ListOf(Number(0, 100), least=5, most=5), "the five bars"
    ] = ()
    deals: Annotated[tuple[Deal, ...], ListOf(DEAL), "what can be offered"] = ()
    events: Annotated[tuple[GivenEvent, ...], "the news that may come"] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenScenario:
    """A whole file."""

    title: Annotated[str, "what the case is called"]
    basis: Annotated[str, Choice(("historical", "adapted", "fictional")), "where it comes from"]
    sensitivity: Annotated[
        str | None, Choice(("settled", "recent", "live")), "shown before play"
    ] = None
    date: Annotated[Dated, "fills the members, the President and the rule"]
    rules: Annotated[
        str | GivenRules,
        Either(Choice(RULES, also="fields"), record_of(GivenRules)),
        "the rule set, where not the Charter",
    ] = "charter"
    council: Annotated[GivenCouncil, "an invented or reformed Council"] = field(
        default_factory=GivenCouncil
    )
    item: Annotated[str | None, "the item on the agenda"] = None
    crisis: Annotated[str | None, Text(60), "the case, to be read aloud"] = None
    background: Annotated[str | None, Text(250), "what came before"] = None
    sources: Annotated[Texts, "where the facts are from"] = ()
    teaches: Annotated[tuple[str, ...], ListOf(LESSON), "what it shows"] = ()
    seat: Annotated[Member | None, "the seat of a solo player"] = None
    guests: Annotated[
        tuple[str, ...], ListOf(GUEST, most=40), "who may be invited, by rule 37 or rule 39"
    ] = ()
    question: Annotated[Question, QUESTION, "what kind of vote it is"] = field(
        default_factory=Question
    )
    snapback_notified: Annotated[
        Dated | None, "when the thirty days of resolution 2231 (2015) began"
    ] = None
    mandate: Annotated[
        tuple[MandatePart, ...], ListOf(MANDATE_PART), "what lapses and what stays"
    ] = ()
    draft: Annotated[GivenDraft, "the draft, or the title of a vote without a text"]
    rivals: Annotated[tuple[GivenDraft, ...], "further drafts, in order of submission"] = ()
    amendments: Annotated[tuple[Amendment, ...], ListOf(AMENDMENT), "amendments moved"] = ()
    politics: Annotated[Politics, AMONG]
    twin: Annotated[str | None, "a settled vote with the same figures, for the debrief"] = None
    lot: Annotated[
        tuple[str, ...],
        ListOf(MEMBER, least=1, most=5),
        "members that draw the roles S, T, U, V, W",
    ] = ()
    recorded: Annotated[tuple[GivenVote, ...], "how it was voted, name by name"] = ()
    consequences: Annotated[
        Mapping[str, str],
        Record({outcome: Field(Text(), "what the wall shows then") for outcome in Outcome}),
        "what follows, by outcome",
    ] = field(default_factory=dict)
    lesson: Annotated[Lesson, "the teacher's part"] = field(default_factory=Lesson)

    def drafts(self) -> Iterator[tuple[str, GivenDraft]]:
        """Yield every draft with its path, the first one first."""
        yield "draft", self.draft
        for i, rival in enumerate(self.rivals):
            yield f"rivals[{i}]", rival
