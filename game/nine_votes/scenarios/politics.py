"""The fields of a scenario file about who wants what: delegations, deals, news and instructions."""

from nine_votes.scenarios.shapes import Choice, Either, Field, ListOf, Number, Record, Text, Truth
from nine_votes.scenarios.vocabulary import (
    CONDITION,
    CONFIDENCE,
    IDENTIFIER,
    MEMBER,
    MEMBERS,
    PROBABILITY,
    SHIFTS,
    TEXTS,
    WEIGHTS,
)

BECAUSE = Text(14)
"""A reason that has to fit into a sentence."""

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
            Either(Choice(("firm",), also="a number from 1 to 6"), Number(1, 6)),
            "firm, or the veto cost at which the member backs off to abstaining",
        ),
        "because": Field(BECAUSE, "a reason the delegation itself would accept", required=True),
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
        "confidence": Field(CONFIDENCE, "how sure it is"),
        "sources": Field(TEXTS, "where it is said"),
        "unless": Field(CONDITION, "the tags that satisfy the red line after all"),
        "leaning": Field(Number(-6, 6), "the change of leaning"),
        "persuadable": Field(Number(-6, 6), "the change of how far it can be persuaded"),
    },
    one_of=("unless", "leaning", "persuadable"),
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
    },
    one_of=("points", "veto_cost"),
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
        "because": Field(BECAUSE, "the reason", required=True),
    }
)
