"""The words of the window: headings, labels, keys and hints."""

from collections.abc import Sequence
from datetime import date

from nine_votes.council.charter import RuleSet, Standing
from nine_votes.council.members import Council
from nine_votes.council.outcomes import Decision
from nine_votes.council.voting import Vote
from nine_votes.phrases.words import VOTE_WORDS, capital, joined, long_date, named, number
from nine_votes.words.resolver import in_words

NAME = "Nine Votes"
VOTING = "Voting"
REVEALING = "The votes"
PRESIDENT = "PRESIDENT"
VETO = "VETO"
BLOCKS = "BLOCKS"
CHANGED = "CHANGED"
LEAVE = "Press Esc again to leave. The votes on the table are not kept."
HINT = "Arrows or Tab choose · letters or 1 to 5 vote · F11 full screen · Esc leaves"
RESULT_HINT = "Choose a seat and change its vote · F11 full screen · Esc leaves"
REVEAL_HINT = "F11 full screen · Esc leaves"

VOTE_LABELS = {vote: capital(words) for vote, words in VOTE_WORDS.items()}
VOTE_KEYS = {
    Vote.IN_FAVOUR: "F",
    Vote.AGAINST: "A",
    Vote.ABSTAINING: "B",
    Vote.NOT_PARTICIPATING: "N",
    Vote.ABSENT: "X",
}

OPEN_TABLE_KEYS = (
    ("Arrows, Tab", "choose a seat or a button"),
    ("F, A, B, N, X", "cast the vote of the seat that is asked"),
    ("1 to 5", "the same five votes"),
    ("Enter", "reveal the votes, once all are in"),
    ("Space", "show the rest at once"),
    ("Backspace", "take the last vote back"),
    ("R", "play the vote as it is recorded"),
    ("C", "vote afresh"),
    ("D", "the debrief of the vote, once it is decided"),
    ("L", "the same votes under other rules"),
    ("[ and ]", "the scenario's other votes"),
)

EVERYWHERE_KEYS = (
    ("Tab, arrows", "move the focus; Enter or Space uses what it is on"),
    ("F2", "black screen, until any key"),
    ("F11", "full screen, and back"),
    ("F1 or ?", "this list"),
    ("Esc", "back"),
)
HELP_TITLE = "Keys"
CLOSE = ("Close", "Esc")

NOTICES = {
    "fictional": "Invented. No government said any of this.",
    "adapted": "Adapted from history: not all of this was so.",
    "live": "Live. People are living through this now.",
}

REVEAL_THEM = ("Reveal the votes", "Enter")
SHOW_ALL = ("Show all", "Space")
UNDO = ("Undo", "Backspace")
PLAY_RECORD = ("Play the record", "R")
CLEAR = ("Vote afresh", "C")
PREVIOUS_VOTE = ("Vote before", "[")
NEXT_VOTE = ("Next vote", "]")


def window_title(scenario: str) -> str:
    """Return what the window's own frame says."""
    return f"{scenario} - {NAME}"


def subtitle(item: str | None, day: date) -> str:
    """Return the day, and the agenda item if there is one."""
    return " · ".join([long_date(day), *([item] if item else [])])


def nth_vote(number_of_it: int, votes: int) -> str:
    """Return which vote of the scenario this is."""
    return f"Vote {number_of_it} of {votes}" if votes > 1 else ""


def notice(basis: str, sensitivity: str) -> str:
    """Return what everybody has to know about the case before it is played, or nothing."""
    return NOTICES.get(basis) or NOTICES.get(sensitivity, "")


def votes_in(cast: int, seats: int) -> str:
    """Return how many votes are in."""
    if cast == seats:
        return f"All {seats} votes are in."
    return f"{cast or 'None'} of {seats} votes {'is' if cast == 1 else 'are'} in."


def still_to_vote(missing: Sequence[str], council: Council) -> str:
    """Return who keeps the vote from being closed, the first three by name."""
    names = [named(code, council) for code in missing[:3]]
    rest = len(missing) - len(names)
    if rest:
        names.append(f"{number(rest)} more")
    return f"Not yet: {joined(names)} {'has' if len(missing) == 1 else 'have'} still to vote."


def shown_so_far(shown: int, seats: int) -> tuple[str, str]:
    """Return how far the showing has come, and that it is a device of the game."""
    device = "One by one is this game's way: the Council votes by show of hands."
    return f"{shown} of {seats} are shown.", device


def how_does(code: str, council: Council, voted: bool) -> str:
    """Return the question put to a seat while votes are cast."""
    name = named(code, council)
    return f"{capital(name)} has voted. Change it?" if voted else f"How does {name} vote?"


def what_if(code: str, council: Council, now: Vote, before: Vote) -> str:
    """Return how a seat voted, and how it votes now if that was changed."""
    name = capital(named(code, council))
    if now is before:
        return f"{name}: {VOTE_WORDS[now]}. What if it had voted otherwise?"
    return f"{name}: {VOTE_WORDS[now]} here, {VOTE_WORDS[before]} as cast."


def changed(votes: int, first: Decision) -> str:
    """Return how many votes are changed, and what became of them as cast."""
    if not votes:
        return ""
    plural = "vote" if votes == 1 else "votes"
    return f"{votes} {plural} changed · as cast: {first.outcome.replace('_', ' ')}"


def beside_the_record(votes: int, history: Decision) -> str:
    """Return how many votes differ from the record, which small marks show, and how that ended."""
    differ = "vote differs" if votes == 1 else "votes differ"
    outcome = history.outcome.replace("_", " ")
    return f"{votes} {differ} from the record ({outcome})"


def needed(required: int) -> str:
    """Return the label of the mark on the bar."""
    return f"{required} needed"


def law_line(decision: Decision, rules: RuleSet, can_block: bool) -> str:
    """Return the rule that decides, with its article, in one line."""
    votes = f"{number(decision.required)} votes in favour"
    if rules.unanimity:
        votes = "all who vote have to be in favour"
    if rules.standing is not Standing.LAW:
        veto = rules.standing is Standing.PROPOSAL and can_block
        return f"{capital(in_words(rules.title))}: {votes}{', and no veto' if veto else ''}"
    rest = "and no permanent member against" if can_block else "and no member can block"
    article = decision.articles[0]
    charter = "Charter, " if article.startswith("Article") and not rules.unanimity else ""
    return f"{charter}{article if charter else capital(article)}: {votes}, {rest}"
