"""The scenario file, field by field: what the reader, the JSON Schema and the authors' list share.

What the law or the delegations hold as it is written is read into their own values at once. What
has to be resolved first, since an author calls members by any of their names and leaves out what a
profile says as well, has a class here, and a field that is not stated is None or empty.

The JSON Schema lets editors complete and check while one types. An editor reads YAML 1.2 into JSON:
a plain 5, true or ~ becomes a number, a truth or null, and all else is a string. Where a text or a
name is wanted, what the editor takes for a number is let in. A key that stands twice, the bounds on
depth and length, and all that hangs on the roster or on the law cannot be said in a schema; `check`
says it.
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
from nine_votes.council.messages import say
from nine_votes.council.outcomes import Outcome
from nine_votes.council.questions import (
    CHAPTERS,
    COVENANT_ARTICLES,
    MATTERS,
    WITHOUT_BALLOT,
    Kind,
    Method,
    Nature,
    Question,
    question_of,
)
from nine_votes.council.voting import VOTE, VOTES, Tally, Vote
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
    Shape,
    Text,
    Truth,
    Word,
    record_of,
)

IDENTIFIER = Word(say("form-identifier"), r"[A-Za-z0-9_][A-Za-z0-9_-]{0,79}")
TAG = Word(say("form-tag"), r"[a-z][a-z0-9_]{0,79}")
NAME = r"\S(.{0,78}\S)?"
MEMBER = Word(say("form-member"), NAME)
GUEST = Word(say("form-guest"), NAME)
CONDITION = Word(say("form-condition"), r"(?!([^(]*\(){21})[a-z0-9_ ()\n]{1,200}")
SEAT = Word(say("form-seat"), r"\+\d\d")
LESSON = Word(say("form-lesson"), r"[a-z0-9-]{1,80}")
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

GRADE = Either(Choice(tuple(GRADES), also=say("form-number-to-one"), means=GRADES), PROBABILITY)

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
        "kind": Field(Choice(KINDS), say("field-kind")),
        "chapter": Field(Choice(CHAPTER_WORDS), say("field-chapter")),
        "nature": Field(Choice(tuple(Nature)), say("field-nature")),
        "parties": Field(MEMBERS, say("field-parties")),
        "method": Field(Choice(tuple(Method)), say("field-method")),
        "atrocity": Field(Truth(), say("field-atrocity")),
    },
    question_of,
)

OPTION = Record(
    {
        "label": Field(Text(), say("field-option-label"), required=True),
        "text": Field(Text(), say("field-option-text")),
        "tags": Field(TAGS, say("field-tags")),
        "worth": Field(GRADE, say("field-worth")),
        "continuity": Field(GRADE, say("field-continuity")),
    }
)

ROLLOVER = Record(
    {name: known for name, known in OPTION.fields.items() if name != "text"},
    partial(Wording, "rollover"),
)

CLAUSE = Record(
    {
        "id": Field(IDENTIFIER, say("field-id"), required=True),
        "text": Field(Text(), say("field-clause-text")),
        "weight": Field(Number(0, 20), say("field-weight")),
        "core": Field(Truth(), say("field-core")),
        "options": Field(MapOf(IDENTIFIER, OPTION, least=1), say("field-options")),
    },
    _clause,
)

AMENDMENT = Record(
    {
        "id": Field(IDENTIFIER, say("field-id"), required=True),
        "to": Field(SYMBOL, say("field-amendment-to")),
        "by": Field(MEMBER, say("field-by")),
        "clause": Field(IDENTIFIER, say("field-amendment-clause")),
        "text": Field(Text(), say("field-amendment-text")),
        "oral": Field(Truth(), say("field-oral")),
    },
    Amendment,
)

MANDATE_PART = Record(
    {
        "name": Field(Text(), say("field-mandate-part-name"), required=True),
        "expires": Field(
            Either(Choice(("never",), also=say("form-date"), means={"never": None}), Day()),
            say("field-expires"),
            required=True,
        ),
    },
    MandatePart,
)

ADDED_SEATS = Record(
    {
        rules: Field(MapOf(SEAT, Choice(VOTES)), say("field-added-seats", rules=rules))
        for rules in ADDED
    }
)

BY_VOTE = Record(
    {vote: Field(MEMBERS, say("field-recorded-as", vote=VOTE(vote))) for vote in VOTES}
)

TOTALS = Record({vote: Field(Number(0, 193), say("field-how-many")) for vote in VOTES}, Tally)

PROMPTS = Record(
    {
        "what": Field(Text(), say("field-what")),
        "why": Field(Text(), say("field-prompts-why")),
        "what_if": Field(Text(), say("field-what-if")),
    }
)

OBSERVERS = Record(
    {
        "text": Field(Text(), say("field-observers-text"), required=True),
        "confidence": Field(CONFIDENCE, say("field-confidence"), required=True),
        "sources": Field(TEXTS, say("field-sources")),
    },
    Observers,
)

TIMING = Record(
    {
        "turns": Field(TEXTS, say("field-turns")),
        "calm_turn": Field(Number(0, 50), say("field-calm-turn")),
        "rounds_held": Field(Number(0, 50), say("field-rounds-held")),
    },
    Timing,
)

DEAL = Record(
    {
        "id": Field(IDENTIFIER, say("field-id"), required=True),
        "to": Field(MEMBER, say("field-deal-to"), required=True),
        "label": Field(Text(), say("field-deal-label"), required=True),
        "cost": Field(Number(0, 50), say("field-cost")),
        "points": Field(Number(-6, 6), say("field-points")),
        "veto_cost": Field(Number(-6, 6), say("field-veto-cost")),
        "leak": Field(PROBABILITY, say("field-leak")),
    },
    _deal,
    one_of=("points", "veto_cost"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenRules:
    """A rule set of the author's own, as changes to a known one."""

    based_on: Annotated[str, Choice(RULES), say("field-based-on")] = "charter"
    members: Annotated[int | None, Number(1, 193), say("field-rules-members")] = None
    required: Annotated[int | None, Number(1, 193), say("field-required")] = None
    permanent: Annotated[int | None, Number(0, 193), say("field-rules-permanent")] = None
    veto: Annotated[
        str | int | None,
        Either(Choice(("all", "none", "chapter-vii"), also=say("form-number")), Number(0, 193)),
        say("field-veto"),
    ] = None
    abstention: Annotated[str | None, Choice(("concurs", "blocks")), say("field-abstention")] = None
    absence: Annotated[str | None, Choice(("concurs", "blocks")), say("field-absence")] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenCouncil:
    """An invented or reformed Council, members by any of their names."""

    permanent: Annotated[Members | None, say("field-council-permanent")] = None
    elected: Annotated[Members | None, say("field-elected")] = None
    president: Annotated[Member | None, say("field-president")] = None
    names: Annotated[
        Mapping[str, str] | None, MapOf(MEMBER, Text()), say("field-council-names")
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenDraft:
    """A draft, or the title of a vote without a text."""

    symbol: Annotated[str | None, SYMBOL, say("field-draft-symbol")] = None
    title: Annotated[str | None, say("field-draft-title")] = None
    date: Annotated[Dated | None, say("field-draft-date")] = None
    penholder: Annotated[Member | None, say("field-penholder")] = None
    sponsors: Annotated[Members, say("field-sponsors")] = ()
    preamble: Annotated[Texts, say("field-preamble")] = ()
    clauses: Annotated[tuple[Clause, ...], ListOf(CLAUSE), say("field-clauses")] = ()
    question: Annotated[Question | None, QUESTION, say("field-draft-question")] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """What the delegations have to know of a recorded vote, to be asked for it again."""

    turn: Annotated[Turns | None, say("field-turn")] = None
    rounds: Annotated[Turns, say("field-rounds")] = 0
    text: Annotated[
        Mapping[str, str], MapOf(IDENTIFIER, IDENTIFIER), say("field-circumstances-text")
    ] = field(default_factory=dict)
    plus: Annotated[Tags, say("field-plus")] = ()
    rollover: Annotated[bool, say("field-circumstances-rollover")] = False
    script: Annotated[tuple[tuple[str, ...], ...], ListOf(TEXTS), say("field-script")] = ()
    only: Annotated[Members | None, say("field-only")] = None
    lean: Annotated[Shifts, say("field-lean")] = field(default_factory=dict)
    without_red_lines: Annotated[Members, say("field-without-red-lines")] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenVote:
    """A vote that was held; `votes` names the members that cast each kind of vote."""

    draft: Annotated[str | None, SYMBOL, say("field-vote-draft")] = None
    amendment: Annotated[Identifier | None, say("field-amendment")] = None
    date: Annotated[Dated | None, say("field-vote-date")] = None
    question: Annotated[Question | None, QUESTION, say("field-vote-question")] = None
    votes: Annotated[Mapping[str, tuple[str, ...]], BY_VOTE, AMONG]
    totals: Annotated[Tally | None, TOTALS, say("field-totals")] = None
    outcome: Annotated[Outcome | None, say("field-vote-outcome")] = None
    sources: Annotated[Texts, say("field-vote-sources")] = ()
    added: Annotated[Mapping[str, Mapping[str, Vote]], ADDED_SEATS, say("field-added")] = field(
        default_factory=dict
    )
    politics: Annotated[Circumstances, AMONG]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    prompts: Annotated[Mapping[str, str], PROMPTS, say("field-prompts")] = field(
        default_factory=dict
    )
    exit: Annotated[Texts, say("field-exit")] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenRedLine:
    """What a delegation will not let pass; a strength of None is firm."""

    id: Annotated[Identifier, say("field-id")]
    crossed_when: Annotated[Condition, say("field-red-line-crossed-when")]
    vote: Annotated[Vote, Choice((Vote.AGAINST, Vote.ABSTAINING)), say("field-red-line-vote")]
    strength: Annotated[
        int | None,
        Either(
            Choice(("firm",), also=say("form-number-to-six"), means={"firm": None}), Number(1, 6)
        ),
        say("field-strength"),
    ] = None
    because: Annotated[Because, say("field-red-line-because")]
    confidence: Annotated[Confidence | None, say("field-confidence")] = None
    sources: Annotated[Texts, say("field-sources")] = ()
    clause: Annotated[Identifier | None, say("field-red-line-clause")] = None
    observers_say: Annotated[Observers | None, OBSERVERS, say("field-observers-say")] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenPrivate:
    one_of: ClassVar = ("unless", "leaning", "persuadable")

    id: Annotated[Identifier, say("field-id")]
    chance: Annotated[Probability, say("field-chance")]
    tell: Annotated[str | None, say("field-tell")] = None
    confidence: Annotated[Confidence | None, say("field-confidence")] = None
    sources: Annotated[Texts, say("field-sources")] = ()
    unless: Annotated[Condition | None, say("field-unless")] = None
    leaning: Annotated[Points, say("field-private-leaning")] = 0
    persuadable: Annotated[Points, say("field-private-persuadable")] = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenDelegation:
    """Who wants what; None is for the member's profile to say."""

    wants: Annotated[str | None, Text(60), say("field-wants")] = None
    profile: Annotated[Identifier | None, say("field-delegation-profile")] = None
    leaning: Annotated[Points | None, say("field-delegation-leaning")] = None
    why: Annotated[str | None, say("field-delegation-why")] = None
    cares: Annotated[Mapping[str, int], WEIGHTS, say("field-cares")] = field(default_factory=dict)
    red_lines: Annotated[tuple[GivenRedLine, ...], say("field-red-lines")] = ()
    private: Annotated[tuple[GivenPrivate, ...], say("field-private")] = ()
    bloc: Annotated[str | None, say("field-bloc")] = None
    follows: Annotated[Members, say("field-follows")] = ()
    persuadable: Annotated[int | None, Number(0, 6), say("field-delegation-persuadable")] = None
    responds_to: Annotated[Texts | None, say("field-responds-to")] = None
    vetoes_alone: Annotated[bool | None, say("field-vetoes-alone")] = None
    veto_reluctance: Annotated[int | None, Number(0, 6), say("field-veto-reluctance")] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenEvent:
    """News that may come, at any turn where no window is given."""

    id: Annotated[Identifier, say("field-id")]
    window: Annotated[
        tuple[int, int] | None, ListOf(Number(0, 50), least=2, most=2), say("field-window")
    ] = None
    chance: Annotated[Probability, say("field-chance")] = 1
    label: Annotated[str, say("field-event-label")]
    leaning: Annotated[Shifts, say("field-event-leaning")] = field(default_factory=dict)
    veto_cost: Annotated[Points, say("field-veto-cost")] = 0
    capital: Annotated[int, Number(-50, 50), say("field-event-capital")] = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenInstruction:
    crossed_when: Annotated[Condition, say("field-instruction-crossed-when")]
    because: Annotated[Because, say("field-instruction-because")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Politics:
    """Who wants what, and how it is negotiated; None is for the case to say."""

    rollover: Annotated[Wording | None, ROLLOVER, say("field-politics-rollover")] = None
    context: Annotated[Tags, say("field-context")] = ()
    glossary: Annotated[Mapping[str, str], MapOf(TAG, Text()), say("field-glossary")] = field(
        default_factory=dict
    )
    instructions: Annotated[tuple[GivenInstruction, ...], say("field-instructions")] = ()
    delegations: Annotated[
        Mapping[str, GivenDelegation],
        MapOf(MEMBER, record_of(GivenDelegation)),
        say("field-delegations"),
    ] = field(default_factory=dict)
    timing: Annotated[Timing, TIMING, say("field-timing")] = field(default_factory=Timing)
    capital: Annotated[Turns | None, say("field-politics-capital")] = None
    regional_backing: Annotated[int | None, Number(0, 2), say("field-regional-backing")] = None
    jitter: Annotated[Probability | None, say("field-jitter")] = None
    counter_lobbying: Annotated[Probability | None, say("field-counter-lobbying")] = None
    score_weights: Annotated[
        tuple[int, ...], ListOf(Number(0, 100), least=5, most=5), say("field-score-weights")
    ] = ()
    deals: Annotated[tuple[Deal, ...], ListOf(DEAL), say("field-deals")] = ()
    events: Annotated[tuple[GivenEvent, ...], say("field-events")] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenScenario:
    title: Annotated[str, say("field-scenario-title")]
    basis: Annotated[str, Choice(("historical", "adapted", "fictional")), say("field-basis")]
    sensitivity: Annotated[
        str | None, Choice(("settled", "recent", "live")), say("field-sensitivity")
    ] = None
    date: Annotated[Dated, say("field-scenario-date")]
    rules: Annotated[
        str | GivenRules,
        Either(Choice(RULES, also=say("form-fields-alone")), record_of(GivenRules)),
        say("field-scenario-rules"),
    ] = "charter"
    council: Annotated[GivenCouncil, say("field-council")] = field(default_factory=GivenCouncil)
    item: Annotated[str | None, say("field-item")] = None
    crisis: Annotated[str | None, Text(60), say("field-crisis")] = None
    background: Annotated[str | None, Text(250), say("field-background")] = None
    sources: Annotated[Texts, say("field-scenario-sources")] = ()
    teaches: Annotated[tuple[str, ...], ListOf(LESSON), say("field-teaches")] = ()
    seat: Annotated[Member | None, say("field-seat")] = None
    guests: Annotated[tuple[str, ...], ListOf(GUEST, most=40), say("field-guests")] = ()
    question: Annotated[Question, QUESTION, say("field-scenario-question")] = field(
        default_factory=Question
    )
    snapback_notified: Annotated[Dated | None, say("field-snapback-notified")] = None
    mandate: Annotated[tuple[MandatePart, ...], ListOf(MANDATE_PART), say("field-mandate")] = ()
    draft: Annotated[GivenDraft, say("field-scenario-draft")]
    rivals: Annotated[tuple[GivenDraft, ...], say("field-rivals")] = ()
    amendments: Annotated[tuple[Amendment, ...], ListOf(AMENDMENT), say("field-amendments")] = ()
    politics: Annotated[Politics, AMONG]
    twin: Annotated[str | None, say("field-twin")] = None
    lot: Annotated[tuple[str, ...], ListOf(MEMBER, least=1, most=5), say("field-lot")] = ()
    recorded: Annotated[tuple[GivenVote, ...], say("field-recorded")] = ()
    consequences: Annotated[
        Mapping[str, str],
        Record({outcome: Field(Text(), say("field-consequence")) for outcome in Outcome}),
        say("field-consequences"),
    ] = field(default_factory=dict)
    lesson: Annotated[Lesson, say("field-lesson")] = field(default_factory=Lesson)

    def drafts(self) -> Iterator[tuple[str, GivenDraft]]:
        """Yield every draft with its path, the first one first."""
        yield "draft", self.draft
        for i, rival in enumerate(self.rivals):
            yield f"rivals[{i}]", rival


Schema = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def json_schema() -> Schema:
    """Return the JSON Schema (draft 2020-12) of a scenario file, with messages in it."""
    return {
        "$schema": DIALECT,
        "title": say("field-scenario"),
        "description": say("field-scenario.about"),
        **schema_of(record_of(GivenScenario)),
    }


def schema_of(shape: Shape) -> Schema:
    """Return what a shape lets through as JSON Schema; TypeError for a shape it does not know."""
    schema: Schema
    match shape:
        case Text() | Word():
            schema = _of_a_text(shape)
        case Choice(words):
            schema = {"enum": [*map(str, words), *map(int, filter(str.isdigit, words))]}
        case Number(low, high, whole):
            schema = {"type": "integer" if whole else "number", "minimum": low, "maximum": high}
        case Truth():
            schema = {"type": "boolean"}
        case Day():
            form = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
            schema = {"type": "string", "format": "date", "pattern": form}
        case ListOf(entry, least, most):
            items = {"items": schema_of(entry), "minItems": least, "maxItems": most}
            schema = {"type": "array", **items}
        case MapOf(name, entry, least):
            names = {"pattern": f"^({name.expression})$"}
            entries = {"additionalProperties": schema_of(entry), "minProperties": least}
            schema = {"type": "object", "propertyNames": names, **entries}
        case Record():
            schema = _of_a_record(shape)
        case Either(first, second):
            schema = {"anyOf": [schema_of(first), schema_of(second)]}
        case _:
            raise TypeError(f"no JSON Schema is known for {type(shape).__name__}")
    return schema


def _of_a_text(shape: Text | Word) -> Schema:
    """Give its form as a pattern; a word's, with those numbers and truths whose text has it."""
    if isinstance(shape, Text):
        most = shape.most_words
        words = rf"^\s*\S+(\s+\S+){{0,{most - 1}}}\s*$" if most else r"\S"
        return {"type": ["string", "number", "boolean"], "pattern": words}
    types = ["string"]
    if shape.fits("true"):
        types.append("boolean")
    if shape.fits("1"):
        types.append("number" if shape.fits("1.5") else "integer")
    least = {"minimum": 0} if shape.fits("1") and not shape.fits("-1") else {}
    return {"type": types, "pattern": f"^({shape.expression})$", **least}


def _of_a_record(shape: Record) -> Schema:
    fields = shape.fields.items()
    required = [name for name, field in fields if field.required]
    properties = {
        str(name): {"description": field.about, **schema_of(field.shape)} for name, field in fields
    }
    schema = {"type": "object", "properties": properties, "additionalProperties": False}
    if shape.one_of:
        schema["oneOf"] = [{"required": [name]} for name in shape.one_of]
    return {**schema, "required": required} if required else schema
