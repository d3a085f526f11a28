"""The scenario file, field by field: the one definition the reader and the JSON Schema share."""

from nine_votes.council.added_seats import ADDED
from nine_votes.council.charter import NAMES as RULES
from nine_votes.council.outcomes import Outcome
from nine_votes.council.procedure import MATTERS
from nine_votes.council.questions import (
    CHAPTERS,
    COVENANT_ARTICLES,
    WITHOUT_BALLOT,
    Kind,
    Method,
    Nature,
)
from nine_votes.council.voting import VOTES
from nine_votes.scenarios.politics import DEAL, DELEGATION, EVENT, INSTRUCTION, TIMING
from nine_votes.scenarios.shapes import (
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
from nine_votes.scenarios.vocabulary import (
    GRADE,
    GUEST,
    IDENTIFIER,
    MEMBER,
    MEMBERS,
    PROBABILITY,
    SEAT,
    SHIFTS,
    SYMBOL,
    TAG,
    TAGS,
    TEXTS,
)

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
            Either(Choice(("all", "none", "chapter-vii"), also="a number"), Number(0, 193)),
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

ROLLOVER = Record({name: known for name, known in OPTION.fields.items() if name != "text"})

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

ADDED_SEATS = Record(
    {
        rules: Field(MapOf(SEAT, Choice(VOTES)), f"how the seats that {rules} adds are to vote")
        for rules in ADDED
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
        "added": Field(ADDED_SEATS, "how seats that a reform would add are to vote"),
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
            Either(Choice(("never",), also="a date"), Day()),
            "its last day, or never",
            required=True,
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
        "rules": Field(
            Either(Choice(RULES, also="fields"), RULE_SET), "the rule set, where not the Charter"
        ),
        "council": Field(COUNCIL, "an invented or reformed Council"),
        "item": Field(Text(), "the item on the agenda"),
        "crisis": Field(Text(60), "the case, to be read aloud"),
        "background": Field(Text(250), "what came before"),
        "sources": Field(TEXTS, "where the facts are from"),
        "teaches": Field(ListOf(Word("a word with hyphens", r"[a-z0-9-]{1,80}")), "what it shows"),
        "seat": Field(MEMBER, "the seat of a solo player"),
        "guests": Field(ListOf(GUEST, most=40), "who may be invited, by rule 37 or rule 39"),
        "question": Field(QUESTION, "what kind of vote it is"),
        "snapback_notified": Field(Day(), "when the thirty days of resolution 2231 (2015) began"),
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
