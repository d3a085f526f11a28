"""The words of the printable pack: cards, placards, slips, the rule card and the cover."""

from collections.abc import Sequence

from nine_votes.council.blocks import blocking_number
from nine_votes.council.charter import RuleSet, Standing
from nine_votes.council.members import Council
from nine_votes.council.voting import VOTES
from nine_votes.phrases.window import VOTE_LABELS
from nine_votes.phrases.words import named, number

PACK = "Classroom pack"
COVER, SEATING = "What is in this pack", "Seating plan"
CARDS, SLIPS, PLACARDS = "Role cards", "Before-and-after slips", "Placards"
BALLOTS, RULE_CARDS = "Ballot slips", "Rule cards"
DRAFT, TEACHER = "The draft and its wordings", "Teacher's page"
GRID, KEY = "Observation grid", "Answer key"
FRONT, BACK = "front", "back"
FLAG = "Flag of"
SKIP = "Skip to the pack"
PART, SHEETS, HOW = "Part", "Pages", "How to print and cut it"
CRISIS, QUESTION = "The crisis, to be read aloud", "What is asked"
RULE_TITLE, GLUE = "The rule", "Glue this flap under the one at the other end."
WORDS_TITLE = "Ten words"
PERMANENT, ELECTED, PRESIDENT = "Permanent member", "Elected member", "President this month"
SWAP = (
    "You speak for a government, not for yourself. You may swap this card and need say no reason."
)
TO_EVERYBODY = "Once for the room, or on the wall."

PRINT_NOTES = (
    "Print at 100 per cent, on A4 or Letter, with no headers or footers of the browser's own.",
    "Role cards and slips: double-sided, turned over on the long edge. Everything else: one side.",
    "Cut along the marks at the edges of the sheet. All cards of a sheet are of one size.",
)

HOW_PRINTED = {
    CARDS: "both sides, on card; cut into four",
    SLIPS: "both sides; cut into four; one slip a student, before on one side, after on the other",
    PLACARDS: "one side, on card; fold along the three lines, and glue the flap",
    BALLOTS: "one side; cut into ten; where hands and placards are not enough",
    RULE_CARDS: "one side; cut into four; one a seat",
    SEATING: "for the door and the wall",
    DRAFT: "one a seat",
    TEACHER: "for you",
    GRID: "for whoever observes",
    KEY: "for you; not before the end",
}
"""How each part is printed and cut, and for whom it is."""

GLOSSARY = (
    ("abstain", "to vote neither in favour nor against; it does not help a text, and blocks none"),
    ("amendment", "a change to the draft; it is voted on before the draft"),
    ("clause", "one numbered thing that the draft would do"),
    ("decides, calls upon", "“decides” binds states; “calls upon” asks them"),
    ("draft resolution", "a text before the vote; it is a resolution only once it is adopted"),
    ("elected member", "one of those that the General Assembly elects for two years"),
    ("mandate", "what the Council lets a mission do, and until which day"),
    ("penholder", "the member that writes the draft and changes it"),
    ("permanent member", "{permanent}"),
    ("veto", "a permanent member's vote against, once enough others are in favour"),
)
"""Ten words for the back of every card; who is permanent is filled in."""

BLANK_CARD = (
    "Nobody wrote instructions for this seat, and none are invented here. Read the crisis and the "
    "draft. Decide what your government could accept, and what not. Say so in one sentence. Then "
    "listen: who needs your vote, and what do you need? You vote in favour, against, or abstain."
)
"""The card of a seat for which the case has no instructions."""

BESIDE = (
    "Whoever is invited sits at the open end, the Secretariat next to the President, the press by "
    "the wall."
)
INVITED, NO_VOTE, INVITED_STATE = "Invited, without a vote", "Without a vote", "Invited state"
INVITED_CARD = (
    "The Council has invited you to take part. You may ask for the floor and speak; you do not "
    "vote, and you move no amendment. Decide what you most want the members to hear, and say it in "
    "thirty seconds. In the talks, go from seat to seat: who could write what you need into the "
    "text?"
)
PRESS = "Press"
PRESS_CARD = (
    "You report for the public. You may listen to every talk and ask every seat; no seat has to "
    "answer. Write three headlines: before the first vote, after it, and at the end. Say what was "
    "decided and by which rule. Do not write that a text was vetoed unless nine were in favour."
)
SECRETARIAT = "Secretariat"
SECRETARIAT_CARD = (
    "You serve the whole Council and take no side. You keep the list of speakers and the time. You "
    "read each amendment aloud before the vote, count the hands in favour, against and abstaining, "
    "and hand the three numbers to the President. Where anybody asks what the rule is, you say it."
)
"""The cards of those who sit with the Council and do not vote."""

BEFORE_TITLE, AFTER_TITLE = "Before", "After"
BECAUSE = "because"
TURN_OVER = "Keep this slip. The other side is for the end."
VOTE_NUMBER = "Vote"
CAST = "Tick one. This vote is open: it is read out with the name of the seat."
NO_VETO_BOX = (
    "There is no box for a veto: it is a vote against, and the count decides what it does."
)
BALLOT_VOTES = tuple(VOTE_LABELS[vote] for vote in VOTES[:3])

AS_TABLED, OR = "as tabled", "or"
CHOSEN = "Agreed wording"
NO_TEXT = "There is no text: the question itself is voted on."

GRID_HEADS = (
    "Seat",
    "Spoke",
    "Named its need",
    "Offered a wording",
    "Asked another",
    "Heard, noted",
)
GRID_NOTE = (
    "A stroke each time. It is for the talk afterwards: who was asked, who was not, what moved a "
    "vote. Nobody is marked."
)

RECORDED = "The votes as the case records them"
PROMPTS = "Questions of the author for the debrief"
AFTER_THAT = "after that"


def role_standing(code: str, council: Council) -> str:
    """Return what a seat is: permanent or elected, and whether it presides."""
    member = council.member(code)
    standing = PERMANENT if member.permanent else ELECTED
    return f"{standing} · {PRESIDENT}" if code == council.president else standing


def blank_card(code: str, council: Council, asked: str) -> str:
    """Return the card of a seat without instructions: who it is, what is asked, and no position."""
    kind = "a permanent" if council.member(code).permanent else "an elected"
    return f"You are {named(code, council)}, {kind} member. {asked} {BLANK_CARD}"


def glossary(council: Council) -> tuple[tuple[str, str], ...]:
    """Return ten words and what they mean, those who are permanent by the names of the date."""
    names = ", ".join(council.member(code).name for code in council.permanent)
    return tuple((word, means.format(permanent=names)) for word, means in GLOSSARY)


def own_card(code: str, council: Council, wants: str, *, drawn: bool) -> str:
    """Return the instructions of a seat; a role that a lot deals out cannot say who it is."""
    return f"You are {named(code, council)}. {wants}" if drawn else wants


def rule_sentences(rules: RuleSet, required: int, council: Council) -> tuple[str, ...]:
    """Return the rule as it stands on a date, in sentences to be read in a minute."""
    if rules.unanimity:
        return ("All who vote have to be in favour. To abstain does not break unanimity.",)
    size, needed = number(council.size), number(required)
    stop = number(blocking_number(council.size, required))
    return (
        f"First hurdle: {needed} of {size} have to be in favour. Count only those.",
        _second_hurdle(rules, needed, council),
        (
            "To abstain, or to stay away, is not to vote against. It blocks nothing by itself. "
            f"But it is no vote in favour either: {stop} such votes stop any text."
        ),
        f"On procedure (the agenda, whom to invite, a pause) any {needed} decide: no veto.",
        "An amendment is voted on before the draft. The sponsors may take it in without a vote.",
        (
            "Here all vote at once, and the votes are read out in English alphabetical order. "
            "That is our way of showing them: the Council raises hands."
        ),
    )


def _second_hurdle(rules: RuleSet, needed: str, council: Council) -> str:
    """Return what else is asked; where the rule is not the Charter's, its name says so."""
    permanent = number(len(council.permanent))
    if rules.standing is not Standing.LAW:
        least = number(rules.vetoes_needed)
        block = f"{least} permanent members" if rules.vetoes_needed > 1 else "a permanent member"
        second = f"{block} can block" if rules.vetoes_needed else "nobody can block alone"
        return f"The rule of this case is no law: {rules.title}. Beside the number, {second}."
    return (
        f"Second hurdle, only then: none of the {permanent} permanent members may vote against. "
        f"One that does stops the text: a veto. Below {needed} there is nothing left to veto."
    )


def sheet_called(part: str, side: str, sheet: int, of: int) -> str:
    """Return the small line at the foot of a sheet: 'Role cards, front · sheet 1 of 4'."""
    return f"{part}{f', {side}' if side else ''} · sheet {sheet} of {of}"


def pages_of(first: int, last: int) -> str:
    """Return which pages a part takes."""
    return str(first) if first == last else f"{first} to {last}"


def at_the_end(first: int) -> str:
    """Return where the parts lie whose length nobody knows before they are printed."""
    return f"from {first} on"


def flag_of(name: str) -> str:
    """Return what a drawing of a flag shows."""
    return f"{FLAG} {name}"


def plan_described(names: Sequence[str]) -> str:
    """Return the seating plan in a sentence for who does not see it."""
    return f"Around the horseshoe from the left: {'; '.join(names)}."


def lot_drawn(roles: Sequence[tuple[str, str]]) -> str:
    """Return who drew which role, and how another lot is drawn."""
    drawn = ", ".join(f"{role} is {name}" for role, name in roles)
    return f"The lot: {drawn}. Another number after --seed draws another lot."
