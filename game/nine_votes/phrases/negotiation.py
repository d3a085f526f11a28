"""The words of a negotiation: its levels, its clock, the count, what is certain and what is not."""

from collections.abc import Mapping, Sequence

from nine_votes.delegations.cases import Case
from nine_votes.delegations.forecasts import Firmness
from nine_votes.delegations.moves import CABLE
from nine_votes.delegations.worlds import Level
from nine_votes.phrases.words import all_named, capital, joined, named, number

LEVELS: Mapping[Level, tuple[str, str]] = {
    Level.HISTORIAN: (
        "Historian",
        "You see every number, nothing is hidden, and a move can be taken back.",
    ),
    Level.DELEGATE: (
        "Delegate",
        "You see the numbers of those you talked to; some hide an instruction at first.",
    ),
    Level.AMBASSADOR: (
        "Ambassador",
        "You see no numbers; news comes, deals leak, and opponents answer you.",
    ),
}
"""What each level is called, and what it means."""

FIRMNESS: Mapping[Firmness, str] = {
    Firmness.CERTAIN: "certain",
    Firmness.LEANING: "leaning",
    Firmness.UNKNOWN: "guessed",
}
DOUBT: Mapping[Firmness, str] = {
    Firmness.CERTAIN: "",
    Firmness.LEANING: "could go either way",
    Firmness.UNKNOWN: "as far as it shows",
}
MARKS: Mapping[Firmness, str] = {
    Firmness.CERTAIN: "",
    Firmness.LEANING: "~",
    Firmness.UNKNOWN: "?",
}
"""What stands beside a forecast that is not certain, where there is room for a sign alone."""

SPONSOR, TALKED, CONFIDED, OWN, PERMANENT = (
    *("sponsor", "has talked to you", "has opened up to you"),
    *("your seat", "permanent"),
)

NEGOTIATION = "The negotiation"
GOES_ON = "The talks go on"
THE_CABLE = "The cable from your capital"
THE_COUNT = "The count, before anybody has voted"
THE_TEXT = "The text on the table"
THE_LOG = "What happened"
SAID = "What delegations say"
NO_INSTRUCTIONS = "Your capital has sent no instructions beyond your own red lines."
NOTHING_FORBIDDEN = "Your capital leaves your vote to you."
FREED = "Your capital has lifted these instructions."
INSTRUCTED = "Your capital says"
OWN_LINE = "Your own red line"
CROSSED_NOW = "the text crosses this now"
TABLED_SO = "as tabled"
TAKEN_OUT = "falls out of the text"
CORE = "core clause"
EXTENSION = "stopgap"
WON_TIME = "The time that the stopgap has won"
"""What days are called that a case does not name: those after its own."""

NEARER, FURTHER = "nearer", "further off"
NOBODY_MOVES = "nobody that you can read moves"
KEEPS = (
    (1.0, "gives you all that you want here"),
    (0.85, "gives you nearly all that you want here"),
    (0.7, "gives you most of what you want here"),
    (0.45, "gives you half of what you want here"),
    (0.1, "gives you little of what you want here"),
    (0.0, "gives you nothing of what you want here"),
)
"""What a wording is worth to the penholder, from so much of it on."""


def becomes(before: str, after: str) -> str:
    """Return a change of vote."""
    return f"{before} \N{RIGHTWARDS ARROW} {after}"


def seed_line(seed: int) -> str:
    """Return the seed as it stands on the screen and in the record."""
    return f"Seed {seed}"


def about_line(seat: str, level: Level, case: Case) -> str:
    """Return whose seat is played, and at which level."""
    holds = "you hold the pen" if case.holds_pen else f"{named(case.penholder, case.council)} holds"
    pen = holds if case.holds_pen else f"{holds} the pen"
    return f"You are {named(seat, case.council)}; {pen}. Level: {LEVELS[level][0]}."


def played_line(seat: str, level: Level, case: Case) -> str:
    """Return in the record whose seat was played, and at which level."""
    holder = named(case.penholder, case.council)
    pen = "which holds the pen" if case.holds_pen else f"{holder} holding the pen"
    return f"Played from the seat of {named(seat, case.council)}, {pen}. Level: {LEVELS[level][0]}."


def without_line(without: str, case: Case) -> str:
    """Return which red line of the case is left out of a game, or nothing."""
    if not without:
        return ""
    code, _, identifier = without.partition(" ")
    lines = case.delegations[case.places[code]].red_lines
    because = next(line.because for line in lines if line.id == identifier)
    return f"In this game {named(code, case.council)} does without a red line: {because}."


def turn_line(turn: int, turns: int, chapter: int) -> str:
    """Return which turn it is."""
    extra = "Extra turn" if chapter > 1 else "Turn"
    return f"{extra} {turn} of {turns}"


def left_line(left: int) -> str:
    """Return how many turns are left after this one."""
    if left == 0:
        return "This is the last turn: after it the time is up."
    return f"{capital(number(left))} more {'turn' if left == 1 else 'turns'} after this one."


def rushed_line(until: str, rounds: int) -> str:
    """Return until when a vote counts as rushed, and how many rounds of talks would end that."""
    more = f"{number(rounds)} more {'round' if rounds == 1 else 'rounds'}"
    return f"A vote before {until} is rushed, unless {more} of talks come first."


def nth_turn(turn: int, day: str) -> str:
    """Return a turn by its number and, where it has one, its day."""
    return f"turn {turn} ({day})" if day else f"extra turn {turn}"


NOT_CONSULTED = "No round of talks has been held yet, and some hold that against a text."


def lapses_line(names: Sequence[str]) -> str:
    """Return what ends when the time runs out, or nothing."""
    return f"What runs out: {joined(list(names))}." if names else ""


def stays_line(names: Sequence[str]) -> str:
    """Return what goes on whatever happens, or nothing."""
    return f"What goes on in any case: {joined(list(names))}." if names else ""


def points_line(points: int, most: int) -> str:
    """Return how many action points are left this turn."""
    return f"Action points: {points} of {most}"


def capital_line(left: int, of: int) -> str:
    """Return how many favours are left for the whole game."""
    return f"Favours: {left} of {of}"


def promised_line(member: str, label: str, case: Case) -> str:
    """Return a promise that is outstanding."""
    return f"Promised to {named(member, case.council)}: {label}"


def pledged_line(vote: str) -> str:
    """Return what the own vote was promised or threatened to be."""
    return f"Your word: your vote will be {vote}"


def sponsors_line(codes: Sequence[str], case: Case) -> str:
    """Return who sponsors the draft now."""
    head = "Sponsor" if len(codes) == 1 else "Sponsors"
    return f"{head}: {all_named(codes, case.council)}"


def count_row(vote: str, certain: int, leaning: int, unknown: int) -> str:
    """Return how many are expected to vote so, and how sure that is."""
    total = certain + leaning + unknown
    if not total:
        return f"{capital(vote)}: none"
    parts = [
        f"{count} {word}"
        for count, word in zip((certain, leaning, unknown), FIRMNESS.values(), strict=True)
        if count
    ]
    return f"{capital(vote)}: {total} ({joined(parts)})"


def required_line(in_favour: int, required: int) -> str:
    """Return the first hurdle: the required number."""
    short = required - in_favour
    if short > 0:
        return f"Needed in favour: {required}. The count is {number(short)} short."
    return f"Needed in favour: {required}. The count reaches it."


def vetoes_line(against: Sequence[tuple[str, str]], case: Case) -> str:
    """Return the second hurdle, apart from the first: who would stop the text by itself."""
    if not against:
        return "Vetoes in play: none that you can see."
    each = [f"{named(code, case.council)} ({sure})" for code, sure in against]
    which = "Its vote against" if len(each) == 1 else "A vote against by any of them"
    return f"Vetoes in play: {joined(each)}. {which} stops a text that has its nine."


def forecast_sentence(name: str, vote: str, doubt: str) -> str:
    """Return how a delegation is expected to vote, in one sentence."""
    aside = f"; {doubt}" if doubt else ""
    return f"{capital(name)} is expected to be {vote}{aside}."


def warned(reasons: Sequence[str]) -> str:
    """Return the warning before a text crosses the cable or an own red line."""
    return f"Your capital objects: {joined(list(reasons))}." if reasons else ""


def barred_line(because: str, wordings: Sequence[str]) -> str:
    """Return a reason, and which single wordings it rules out; with no full stop."""
    rules_out = f". That rules out a draft that {joined(list(wordings), 'or')}" if wordings else ""
    return f"{because}{rules_out}"


def cable_price() -> str:
    """Return what a cable to the own capital costs and what it depends on."""
    return (
        f"You may cable for new instructions, for {CABLE} favours and the rest of the turn. Your "
        "capital lifts these once two rounds of talks were held, or one round and a broken silence."
    )


def worth_line(worth: float) -> str:
    """Return what a wording gives to whoever holds the pen."""
    return next(words for least, words in KEEPS if worth >= least)


def trust_sentence(codes: Sequence[str], more: bool, case: Case) -> str:
    """Return whose trust in the player moved, and which way."""
    verb = "trusts" if len(codes) == 1 else "trust"
    way = "more" if more else "less"
    return f"{capital(all_named(codes, case.council))} {verb} you {way} than before."


def instructed_line(wants: str, tell: str | None) -> str:
    """Return the card of a seat, with what its capital told it alone in this game."""
    return " ".join(filter(None, (of_the_card(wants), f"{capital(tell)}." if tell else "")))


def speaks_line(seat: str, why: str, case: Case) -> str:
    """Return for whom the player speaks, and why it would have such a text, or not."""
    return f"You speak for {named(seat, case.council)}: {why}."


OF_A_LESSON = " Vote 1: "
"""With what a card goes on to the two votes of a lesson, of which a game has no use."""


def of_the_card(wants: str) -> str:
    """Return what the card of a seat says of its needs, without its orders in a lesson."""
    return wants.partition(OF_A_LESSON)[0]


def proposal_sentence(code: str, wording: str, case: Case) -> str:
    """Return what a delegation proposes, in paraphrase."""
    return f"{capital(named(code, case.council))} would come nearer to a draft that {wording}."
