"""Options that hold several pairs, such as "*=in_favour RUS=against"."""

from nine_votes.calls import CallError

VOTE_OF_A_MEMBER = "a member and a vote, such as RUS=against"


def pairs(text: str, option: str, wanted: str) -> dict[str, str]:
    """Return the pairs of an option; `wanted` says what each is.

    Raises CallError for what is no pair, and for a name that stands twice.
    """
    found: dict[str, str] = {}
    for pair in text.split():
        name, equals, value = pair.partition("=")
        if not equals or not name:
            raise CallError(f'{option}: "{pair}" is not {wanted}')
        if name in found:
            raise CallError(f"{option}: {name} is named twice")
        found[name] = value
    return found
