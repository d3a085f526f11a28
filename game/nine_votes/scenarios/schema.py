"""The scenario file's form as JSON Schema, so that editors complete and check while one types.

An editor reads YAML 1.2 into JSON: a plain 5, true or ~ becomes a number, a truth or null, and all
else is a string. Where a text or a name is wanted, what the editor takes for a number is let in.
A key that stands twice, the bounds on depth and length, and all that hangs on the roster or on the
law cannot be said in a schema; `check` says it.
"""

from functools import singledispatch
from typing import Any

from nine_votes.council.messages import say
from nine_votes.scenarios.format import GivenScenario
from nine_votes.scenarios.shapes import (
    Choice,
    Day,
    Either,
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


@singledispatch
def schema_of(shape: Shape) -> Schema:
    """Return what a shape lets through as JSON Schema; TypeError for a shape it does not know."""
    raise TypeError(f"no JSON Schema is known for {type(shape).__name__}")


@schema_of.register
def _(shape: Text) -> Schema:
    words = rf"^\s*\S+(\s+\S+){{0,{shape.most_words - 1}}}\s*$" if shape.most_words else r"\S"
    return {"type": ["string", "number", "boolean"], "pattern": words}


@schema_of.register
def _(shape: Word) -> Schema:
    """Give the form as a pattern, with those numbers and truths whose text has that form."""
    types = ["string"]
    if shape.fits("true"):
        types.append("boolean")
    if shape.fits("1"):
        types.append("number" if shape.fits("1.5") else "integer")
    least = {"minimum": 0} if shape.fits("1") and not shape.fits("-1") else {}
    return {"type": types, "pattern": f"^({shape.expression})$", **least}


@schema_of.register
def _(shape: Choice) -> Schema:
    numbers = [int(word) for word in shape.words if word.isdigit()]
    return {"enum": [*map(str, shape.words), *numbers]}


@schema_of.register
def _(shape: Number) -> Schema:
    kind = "integer" if shape.whole else "number"
    return {"type": kind, "minimum": shape.low, "maximum": shape.high}


@schema_of.register
def _(_shape: Truth) -> Schema:
    return {"type": "boolean"}


@schema_of.register
def _(_shape: Day) -> Schema:
    return {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}


@schema_of.register
def _(shape: ListOf) -> Schema:
    bounds = {"minItems": shape.least, "maxItems": shape.most}
    return {"type": "array", "items": schema_of(shape.entry), **bounds}


@schema_of.register
def _(shape: MapOf) -> Schema:
    names = {"pattern": f"^({shape.name.expression})$"}
    entries = {"additionalProperties": schema_of(shape.entry), "minProperties": shape.least}
    return {"type": "object", "propertyNames": names, **entries}


@schema_of.register
def _(shape: Record) -> Schema:
    fields = shape.fields.items()
    required = [name for name, field in fields if field.required]
    properties = {
        str(name): {"description": field.about, **schema_of(field.shape)} for name, field in fields
    }
    schema = {"type": "object", "properties": properties, "additionalProperties": False}
    if shape.one_of:
        schema["oneOf"] = [{"required": [name]} for name in shape.one_of]
    return {**schema, "required": required} if required else schema


@schema_of.register
def _(shape: Either) -> Schema:
    return {"anyOf": [schema_of(shape.first), schema_of(shape.second)]}
