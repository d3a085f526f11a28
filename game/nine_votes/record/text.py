"""The record as plain text, for a terminal, a mail or a printer."""

from functools import partial

from nine_votes.council.messages import say
from nine_votes.record.lines import lines_of, wrapped
from nine_votes.record.paper import paper
from nine_votes.views.minutes import RecordMinutes
from nine_votes.words.resolver import in_words


def as_text(record: RecordMinutes) -> str:
    """Return the record as lines of at most 88 characters, words that are longer apart."""
    wrap = partial(wrapped, whole=True)
    lines = [in_words(say("record-title")), *wrap(in_words(record.title))]
    for notice in record.notices:
        lines += ["", *wrap(in_words(notice))]
    return "\n".join([*lines, *lines_of(paper(record), 0, wrap)]) + "\n"
