"""The lines of a journal, each chained to the one before it by a hash.

A line is one JSON object in ASCII. Its last field is the SHA-256, in hexadecimal, over the hash of
the line before and the line itself without that field, byte for byte. So no line can be changed,
left out or put in without breaking every hash from there on.
"""

import json
from collections.abc import Mapping
from hashlib import sha256

from nine_votes.council.messages import say

BEFORE_THE_FIRST = "0" * 64
"""What the first line is chained to."""

OPENING, ENDING = b', "hash": "', b'"}'
TAIL = len(OPENING) + len(BEFORE_THE_FIRST) + len(ENDING)


class BrokenLineError(ValueError):
    """A line that is not as it was written."""


def chained(fields: Mapping[str, object], before: str) -> tuple[bytes, str]:
    """Return a line with its end, and its hash; `before` is the hash of the line before."""
    body = json.dumps(fields).encode("ascii")
    mark = _hash(body, before)
    return b"".join((body[:-1], OPENING, mark.encode("ascii"), ENDING, b"\n")), mark


def unchained(line: bytes, before: str) -> tuple[object, str]:
    """Return what a line without its end holds, and its hash; BrokenLineError if it was changed."""
    body = line[:-TAIL] + b"}"
    mark = _hash(body, before)
    if line[-TAIL:] != b"".join((OPENING, mark.encode("ascii"), ENDING)):
        raise BrokenLineError(say("journal-line-changed"))
    return parsed(body), mark


def parsed(body: bytes) -> object:
    """Return what a JSON text holds; BrokenLineError where it is none."""
    try:
        return json.loads(body)
    except (ValueError, RecursionError) as error:
        raise BrokenLineError(say("journal-line-no-json")) from error


def _hash(body: bytes, before: str) -> str:
    return sha256(before.encode("ascii") + body).hexdigest()
