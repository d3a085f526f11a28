"""The votes of a record as HTML: in brief, and each with its seat map, its members and its why."""

from collections.abc import Iterable, Sequence
from html import escape

from nine_votes.phrases import written as words
from nine_votes.record.drawing import labelled, seat_map_svg, small_badge
from nine_votes.views.ballots import MemberVote, VoteMinutes


def brief(meeting: str, votes: Sequence[VoteMinutes]) -> str:
    """Return a table of all votes of a meeting, a row each, or a sentence where there are none."""
    if not votes:
        return f"<p>{words.NOTHING_VOTED}</p>\n"
    heads = [words.NUMBER, words.QUESTION, *words.COUNTS[:3], words.OTHERWISE, words.RESULT]
    rows = "".join(_brief_row(meeting, vote) for vote in votes)
    return (
        f'<div class="wide" role="region" aria-label="{words.SUMMARY}" tabindex="0">\n'
        f'<table class="brief">\n<caption>{words.SUMMARY}</caption>\n'
        f"<thead><tr>{''.join(_head(head) for head in heads)}</tr></thead>\n"
        f"<tbody>{rows}</tbody>\n</table>\n</div>\n"
    )


def _head(label: str) -> str:
    counted = ' class="count"' if label in {*words.COUNTS, words.OTHERWISE} else ""
    return f'<th scope="col"{counted}>{label}</th>'


def _brief_row(meeting: str, vote: VoteMinutes) -> str:
    tally = vote.tally
    counts = (*tally[:3], tally.not_participating + tally.absent)
    cells = "".join(f'<td class="count">{count}</td>' for count in counts)
    link = f'<a href="#{meeting}-v{vote.number}">{escape(vote.subject)}</a>'
    return (
        f"<tr><td>{vote.number}</td>"
        f'<th scope="row">{link}<span class="note">{vote.kind}</span></th>{cells}'
        f"<td>{vote.head}</td></tr>\n"
    )


def vote_article(name: str, vote: VoteMinutes) -> str:
    """Return all that is to be said of a vote, under its own heading."""
    sentence = f'<p class="result">{escape(vote.sentence)}</p>\n' if vote.sentence else ""
    return (
        f'<article class="vote" id="{name}" aria-labelledby="{name}-heading">\n'
        f'<h3 id="{name}-heading">{words.VOTE} {vote.number}: {escape(vote.subject)} '
        f'<span class="note">{vote.kind}</span></h3>\n'
        f'<p class="announcement"><span class="note">{words.ANNOUNCED}</span>'
        f"{escape(vote.announcement)}</p>\n{sentence}{seat_map_svg(vote, name)}\n"
        f'<div class="grid">\n{_members(vote)}<div>\n{_grounds(vote)}</div>\n</div>\n</article>\n'
    )


def _members(vote: VoteMinutes) -> str:
    if vote.secret:
        return f"<p>{words.NAMES_NOBODY}</p>\n"
    heads = "".join(f'<th scope="col">{head}</th>' for head in (words.MEMBER, words.VOTE))
    rows = "".join(map(_member_row, vote.ballots))
    return (
        f"<table>\n<caption>{words.BY_MEMBER}</caption>\n<thead><tr>{heads}</tr></thead>\n"
        f"<tbody>{rows}</tbody>\n</table>\n"
    )


def _member_row(who: MemberVote) -> str:
    permanent = f' <span class="aside">{words.PERMANENT}</span>' if who.permanent else ""
    return (
        f'<tr><th scope="row">{escape(who.name)}{permanent}</th>'
        f"<td>{small_badge(who.mark)}{labelled(who)}</td></tr>\n"
    )


def _grounds(vote: VoteMinutes) -> str:
    return "".join(
        _listed(heading, lines)
        for heading, lines in (
            (words.WHY, vote.why),
            (words.RESTS_ON, vote.articles),
            (words.CHANGES, vote.changes),
        )
    )


def _listed(heading: str, lines: Iterable[str]) -> str:
    items = "".join(f"<li>{escape(line)}</li>" for line in lines)
    return f"<h4>{heading}</h4>\n<ul>{items}</ul>\n" if items else ""
