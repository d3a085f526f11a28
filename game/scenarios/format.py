"""The scenario file, field by field: the one definition the reader and the JSON Schema share."""

from game.council.charter import NAMES as RULES
from game.council.outcomes import Outcome
from game.council.procedure import MATTERS
from game.council.questions import CHAPTERS, COVENANT_ARTICLES, WITHOUT_BALLOT, Kind, Method, Nature
from game.council.voting import VOTES
from game.scenarios.shapes import (
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
)

IDENTIFIER = Word(
    "a name of letters, digits, hyphens and underscores", r"[A-Za-z0-9_][A-Za-z0-9_-]*"
)
TAG = Word("a tag of small letters, digits and underscores", r"[a-z][a-z0-9_]*")
MEMBER = Word("a member's code or name", r"\S(.{0,78}\S)?")
CONDITION = Word(
    "a condition of tags, and, or, not and brackets, of at most 200 characters",
    r"[a-z0-9_ ()\n]{1,200}",
)
SYMBOL = Text()
TEXTS = ListOf(Text())
MEMBERS = ListOf(MEMBER)
TAGS = ListOf(TAG)
WEIGHTS = MapOf(TAG, Number(-6, 6))
SHIFTS = MapOf(MEMBER, Number(-6, 6))
PROBABILITY = Number(0, 1, whole=False)
CONFIDENCE = Choice(("documented", "inferred", "speculative"))

GRADES = {"full": 1.0, "most": 0.8, "half": 0.6, "little": 0.3, "none": 0.0}
"""The words of `worth` and `continuity`, as the penholder sees them."""

GRADE = Either(Choice(tuple(GRADES)), PROBABILITY)

KINDS = (
    *(kind for kind in Kind if kind is not Kind.PROCEDURAL and kind not in WITHOUT_BALLOT),
    *(f"procedural:{matter}" for matter in MATTERS),
)
CHAPTER_WORDS = (*CHAPTERS, *(a for a in COVENANT_ARTICLES if a not in CHAPTERS))

QUESTION = Record(
    {
        "kind": Field(Choice(KINDS), "what kind of vote it is"),
        "chapter": Field(Choice(CHAPTER_WORDS), "the chapter of the Charter the text rests on"),
        "nature": Field(Choice(tuple(Nature)), "a dispute has parties, a situation has none"),
        "parties": Field(MEMBERS, "the members that are parties to the dispute"),
        "method": Field(Choice(tuple(Method)), "who settles a preliminary question"),
        "atrocity": Field(Truth(), "whether mass atrocities are certified"),
    }
)

RULE_SET = Record(
    {
        "based_on": Field(Choice(RULES), "the rule set this one changes"),
        "members": Field(Number(1, 193), "the number of seats"),
        "required": Field(Number(1, 193), "the votes in favour that are needed"),
        "permanent": Field(Number(0, 193), "the number of permanent seats"),
        "veto": Field(
            Either(Choice(("all", "none", "chapter-vii")), Number(0, 193)),
            "who can block: all, none, chapter-vii, or how many have to vote against together",
        ),
        "abstention": Field(Choice(("concurs", "blocks")), "what abstaining does"),
        "absence": Field(Choice(("concurs", "blocks")), "what being absent does"),
    }
)

COUNCIL = Record(
    {
        "permanent": Field(MEMBERS, "the permanent members"),
        "elected": Field(MEMBERS, "the elected members"),
        "president": Field(MEMBER, "who presides"),
        "names": Field(MapOf(MEMBER, Text()), "the names of invented members by code"),
    }
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

CLAUSE = Record(
    {
        "id": Field(IDENTIFIER, "its name in this file", required=True),
        "text": Field(Text(), "what it says"),
        "weight": Field(Number(0, 20), "how much it counts for the penholder"),
        "core": Field(Truth(), "whether the text is hollow without it"),
        "options": Field(MapOf(IDENTIFIER, OPTION, least=1), "its wordings, as tabled first"),
    }
)

DRAFT = Record(
    {
        "symbol": Field(SYMBOL, "its document symbol"),
        "title": Field(Text(), "what it is about"),
        "date": Field(Day(), "the day of its vote, where not the scenario's"),
        "penholder": Field(MEMBER, "who holds the pen"),
        "sponsors": Field(MEMBERS, "who put it forward"),
        "preamble": Field(TEXTS, "its preamble"),
        "clauses": Field(ListOf(CLAUSE), "its operative clauses"),
        "question": Field(QUESTION, "what kind of vote it is, where not the scenario's"),
    }
)

AMENDMENT = Record(
    {
        "id": Field(IDENTIFIER, "its name in this file", required=True),
        "to": Field(SYMBOL, "the symbol of the draft it would change"),
        "by": Field(MEMBER, "who moved it"),
        "clause": Field(IDENTIFIER, "the clause it would change"),
        "text": Field(Text(), "what it would say"),
        "oral": Field(Truth(), "whether it was moved in the meeting by word of mouth"),
    }
)

OBSERVERS = Record(
    {
        "text": Field(Text(), "what others say of the motive", required=True),
        "confidence": Field(CONFIDENCE, "how sure it is", required=True),
        "sources": Field(TEXTS, "where it is said"),
    }
)

RED_LINE = Record(
    {
        "id": Field(IDENTIFIER, "its name in this file", required=True),
        "crossed_when": Field(CONDITION, "the tags that cross it", required=True),
        "vote": Field(Choice(("against", "abstaining")), "the vote that follows", required=True),
        "strength": Field(
            Either(Choice(("firm",)), Number(1, 6)),
            "firm, or the veto cost at which the member backs off to abstaining",
        ),
        "because": Field(Text(), "a reason the delegation itself would accept", required=True),
        "confidence": Field(CONFIDENCE, "how sure it is"),
        "sources": Field(TEXTS, "where it is said"),
        "clause": Field(IDENTIFIER, "the clause it is about"),
        "observers_say": Field(OBSERVERS, "what others say of its motives"),
    }
)

PRIVATE = Record(
    {
        "id": Field(IDENTIFIER, "its name in this file", required=True),
        "chance": Field(PROBABILITY, "how likely it is", required=True),
        "tell": Field(Text(), "what the ambassador lets slip"),
        "unless": Field(CONDITION, "the tags that satisfy the red line after all"),
        "leaning": Field(Number(-6, 6), "the change of leaning"),
        "persuadable": Field(Number(-6, 6), "the change of how far it can be persuaded"),
    }
)

DELEGATION = Record(
    {
        "wants": Field(Text(60), "the card of the classroom: wants, red line, can trade"),
        "profile": Field(IDENTIFIER, "the default profile"),
        "leaning": Field(Number(-6, 6), "rather such a resolution than none"),
        "why": Field(Text(), "the reason of the leaning"),
        "cares": Field(WEIGHTS, "how much a tag matters, and which way"),
        "red_lines": Field(ListOf(RED_LINE), "what it will not let pass"),
        "private": Field(ListOf(PRIVATE), "what it does not show; at most one is drawn"),
        "bloc": Field(Text(), "the group it moves with"),
        "follows": Field(MEMBERS, "the members it looks to"),
        "persuadable": Field(Number(0, 6), "how far arguments move it"),
        "responds_to": Field(TEXTS, "the arguments that move it"),
        "vetoes_alone": Field(Truth(), "whether it would vote against alone"),
        "veto_reluctance": Field(Number(0, 6), "what voting against costs it"),
    }
)

ROLLOVER = Record(
    {
        "label": Field(Text(), "the wording", required=True),
        "tags": Field(TAGS, "what the delegations see in it"),
        "worth": Field(GRADE, "what it is worth to the penholder"),
        "continuity": Field(GRADE, "how much of the work goes on"),
    }
)

TIMING = Record(
    {
        "turns": Field(TEXTS, "the days of the negotiation"),
        "calm_turn": Field(Number(0, 50), "the turn before which a vote is rushed"),
        "rounds_held": Field(Number(0, 50), "the talks that already took place"),
    }
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
    }
)

EVENT = Record(
    {
        "id": Field(IDENTIFIER, "its name in this file", required=True),
        "window": Field(ListOf(Number(0, 50), least=2, most=2), "first and last turn"),
        "chance": Field(PROBABILITY, "how likely it is"),
        "label": Field(Text(), "the news", required=True),
        "leaning": Field(SHIFTS, "whose leaning changes, by how much"),
        "veto_cost": Field(Number(-6, 6), "how much dearer voting against becomes"),
        "capital": Field(Number(-50, 50), "favours won or lost"),
    }
)

INSTRUCTION = Record(
    {
        "crossed_when": Field(CONDITION, "the tags that go against it", required=True),
        "because": Field(Text(), "the reason", required=True),
    }
)

RECORDED = Record(
    {
        "draft": Field(SYMBOL, "the symbol of the draft that was voted on"),
        "amendment": Field(IDENTIFIER, "the amendment that was voted on"),
        "date": Field(Day(), "the day, where not the draft's"),
        "question": Field(QUESTION, "what kind of vote it was, where not the draft's"),
        **{vote: Field(MEMBERS, f"who is recorded as {vote.replace('_', ' ')}") for vote in VOTES},
        "totals": Field(
            Record({vote: Field(Number(0, 193), "how many") for vote in VOTES}),
            "the totals, where not all names are known",
        ),
        "outcome": Field(Choice(tuple(Outcome)), "what the record says became of it"),
        "sources": Field(TEXTS, "where it is recorded"),
        "turn": Field(Number(0, 50), "the turn of the negotiation"),
        "rounds": Field(Number(0, 50), "the talks held by then"),
        "text": Field(MapOf(IDENTIFIER, IDENTIFIER), "clause: wording, where not the first"),
        "plus": Field(TAGS, "tags that held as well"),
        "rollover": Field(Truth(), "whether it was the rollover that was voted on"),
        "script": Field(ListOf(ListOf(Text())), "the moves from the first draft to this text"),
        "only": Field(MEMBERS, "the only members to compare"),
        "lean": Field(SHIFTS, "leanings that differed at the time"),
        "without_red_lines": Field(MEMBERS, "members whose red lines came later"),
    }
)

LESSON = Record(
    {
        "prompts": Field(
            Record(
                {
                    "what": Field(Text(), "what happened?"),
                    "why": Field(Text(), "why?"),
                    "what_if": Field(Text(), "what would have changed it?"),
                }
            ),
            "questions tied to what happened",
        ),
        "exit": Field(TEXTS, "questions at the exit"),
    }
)

MANDATE_PART = Record(
    {
        "name": Field(Text(), "what it is", required=True),
        "expires": Field(
            Either(Choice(("never",)), Day()), "its last day, or never", required=True
        ),
    }
)

SCENARIO = Record(
    {
        "title": Field(Text(), "what the case is called", required=True),
        "basis": Field(
            Choice(("historical", "adapted", "fictional")), "where it comes from", required=True
        ),
        "sensitivity": Field(Choice(("settled", "recent", "live")), "shown before play"),
        "date": Field(Day(), "fills the members, the President and the rule", required=True),
        "rules": Field(Either(Choice(RULES), RULE_SET), "the rule set, where not the Charter"),
        "council": Field(COUNCIL, "an invented or reformed Council"),
        "item": Field(Text(), "the item on the agenda"),
        "crisis": Field(Text(60), "the case, to be read aloud"),
        "background": Field(Text(250), "what came before"),
        "sources": Field(TEXTS, "where the facts are from"),
        "teaches": Field(ListOf(Word("a word with hyphens", r"[a-z0-9-]+")), "what it shows"),
        "seat": Field(MEMBER, "the seat of a solo player"),
        "question": Field(QUESTION, "what kind of vote it is"),
        "mandate": Field(ListOf(MANDATE_PART), "what lapses and what stays"),
        "draft": Field(DRAFT, "the draft, or the title of a vote without a text", required=True),
        "rivals": Field(ListOf(DRAFT), "further drafts, in order of submission"),
        "amendments": Field(ListOf(AMENDMENT), "amendments moved"),
        "rollover": Field(ROLLOVER, "the short extension that buys time"),
        "context": Field(TAGS, "tags that hold throughout"),
        "glossary": Field(MapOf(TAG, Text()), "tag: words that fit after 'because'"),
        "instructions": Field(ListOf(INSTRUCTION), "the solo seat's own capital"),
        "delegations": Field(MapOf(MEMBER, DELEGATION), "who wants what"),
        "timing": Field(TIMING, "the turns of the negotiation"),
        "capital": Field(Number(0, 50), "favours the player can spend"),
        "regional_backing": Field(Number(0, 2), "did the host and its region ask for this?"),
        "jitter": Field(PROBABILITY, "how often an unrecorded wording is taken otherwise"),
        "counter_lobbying": Field(PROBABILITY, "how often an opponent answers"),
        "score_weights": Field(ListOf(Number(0, 100), least=5, most=5), "the five bars"),
        "deals": Field(ListOf(DEAL), "what can be offered"),
        "events": Field(ListOf(EVENT), "the news that may come"),
        "twin": Field(Text(), "a settled vote with the same figures, for the debrief"),
        "lot": Field(ListOf(MEMBER, least=1, most=5), "members that draw the roles S, T, U, V, W"),
        "recorded": Field(ListOf(RECORDED), "how it was voted, name by name"),
        "consequences": Field(
            Record({outcome: Field(Text(), "what the wall shows then") for outcome in Outcome}),
            "what follows, by outcome",
        ),
        "lesson": Field(LESSON, "the teacher's part"),
    }
)
