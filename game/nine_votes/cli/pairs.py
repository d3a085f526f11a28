"""Options that hold several pairs, such as "*=in_favour RUS=against"."""

from nine_votes.calls import CallError
from nine_votes.council.messages import Message, Said, say

VOTE_OF_A_MEMBER = say("call-pair-of-votes")


def at_fault(option: str, why: Said) -> CallError:
    return CallError(say("call-at", what=option, why=why))


def pairs(text: str, option: str, wanted: Message) -> dict[str, str]:
    """Return the pairs of an option; `wanted` says what each is.

    Raises CallError for what is no pair, and for a name that stands twice.
    """
    found: dict[str, str] = {}
    for pair in text.split():
        name, equals, value = pair.partition("=")
        if not equals or not name:
            raise CallError(say("call-no-pair", option=option, pair=pair, wanted=wanted))
        if name in found:
            raise CallError(say("call-twice", option=option, name=name))
        found[name] = value
    return found
