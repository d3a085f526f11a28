"""The set of all adoptable texts in words: how many there are, what is acceptable, the picture."""

from collections.abc import Iterator, Sequence

from nine_votes.analysis.text_changes import Weighing
from nine_votes.council.outcomes import Outcome
from nine_votes.council.voting import Vote
from nine_votes.delegations.cases import Case
from nine_votes.delegations.delegation import PrivateVariant
from nine_votes.delegations.draws import CERTAIN
from nine_votes.phrases.delegations import signed
from nine_votes.phrases.text_changes import ENDED, TOO_FEW, bound_by, texts_in_words
from nine_votes.phrases.words import capital, joined, named, number

WINSET = "Every text of the draft, put to the vote"
FIGURES = "How many texts have how many votes"
VARIANTS = "If one member hides a private instruction"
VARIANTS_COUNTED = "How many texts carry once the talks are held and no vote is rushed."
WORDINGS = "The wordings"
SHOWN = "on what members show"

HEADINGS = ("In favour", "Adopted", "of them acceptable", "Vetoed", "Too few votes", "Texts")
VARIANT_HEADINGS = ("Adopted", "Acceptable", "Unanimous")

VETOED = ENDED[Outcome.VETOED]
ACCEPTABLE, NOT_ACCEPTABLE = "adopted and acceptable", "adopted, not acceptable"
ON_THE_TABLE = "the text put to the vote"
NUMBER_MEANS = "The number in a field is that of the votes in favour of that text."

PLAYED_OTHERWISE = (
    "The votes here were the players' own. What follows is what the delegations of the scenario "
    "make of the text that was put to the vote in the record."
)

MOST_LISTED = 12
"""Up to so many adopted texts are named one by one."""

LETTERS = 26


def acceptable_means(case: Case) -> str:
    """Return what makes an adopted text acceptable here."""
    bound = bound_by(case)
    if not case.holds_pen:
        return f"Acceptable: adopted, and within {bound}."
    return (
        f"Acceptable: adopted, within {bound}, and with no core clause that is worth next to "
        "nothing to it."
    )


def how_weighed(case: Case, own: Vote | None) -> str:
    """Return how the votes of the figures come about."""
    who = capital(named(case.seat, case.council))
    if own is None:
        return "Every member votes as its wishes and red lines have it."
    does = (
        "which holds the pen, votes in favour"
        if case.holds_pen
        else "the player's, votes as it did"
    )
    return f"{who}, {does}; every other member votes as its wishes and red lines have it."


def world_sentence(
    case: Case, seed: int | None, hidden: Sequence[tuple[str, PrivateVariant]], *, shaken: bool
) -> str:
    """Return which world is meant: what members show, or what a seed draws.

    `shaken` says that some wordings are taken otherwise than members show.
    """
    if seed is None:
        return "The votes rest on what members show; none is taken to hide an instruction."
    each = [f"{named(code, case.council)} ({_hides(variant)})" for code, variant in hidden]
    are = "instruction is" if len(each) == 1 else "instructions are"
    holds = f"{number(len(each))} {are} hidden: {joined(each)}" if each else "nobody hides anything"
    taken = (
        " Some wordings that no recorded vote has tested are taken a point better or worse than "
        "members show."
    )
    return f"In the world of seed {seed} {holds}.{taken if shaken else ''}"


def variant_name(code: str, variant: PrivateVariant, case: Case) -> str:
    """Return a private instruction: whose it is, what it says, how often drawn and how sure."""
    often = f"{100 * variant.chance / CERTAIN:.0f}% of games; {variant.confidence}"
    return f"{capital(named(code, case.council))}: {_hides(variant)} ({often})"


def _hides(variant: PrivateVariant) -> str:
    if variant.tell:
        return variant.tell
    if variant.unless:
        return "its red lines have a way out that it does not show"
    if variant.leaning:
        return f"its leaning is {signed(variant.leaning)} beside what it shows"
    return "arguments move it further than it shows"


def count_sentences(found: Weighing) -> Iterator[str]:
    """Yield how many texts there are, how many would be adopted, and how many are acceptable."""
    texts, adopted, unanimous = len(found.texts), len(found.adopted), len(found.unanimous)
    head = f"The wordings of the draft make up {texts_in_words(texts)}"
    if not found.whole:
        head = f"The wordings make up more texts than are weighed, of which these are {texts:,}"
    if not adopted:
        yield f"{head}; none of them would be adopted."
        return
    yield f"{head}; {adopted:,} of them would be adopted, {number(unanimous)} unanimously."
    yield _kept_within(found)


def _kept_within(found: Weighing) -> str:
    """Return how many of the adopted texts the seat may not or would not want."""
    case, adopted = found.outlook.case, len(found.adopted)
    crossing = sum(each.crossing for each in found.adopted)
    hollow = sum(each.hollow and not each.crossing for each in found.adopted)
    parts = [
        f"{_so_many(count, adopted)} {_verb(count, verb)} {what}"
        for count, verb, what in (
            (crossing, "cross", bound_by(case)),
            (hollow, "leave", _a_core_clause(case, crossing)),
        )
        if count
    ]
    left = adopted - crossing - hollow
    if not parts:
        return f"{_so_many(adopted, adopted)} {_verb(adopted, 'keep')} within {bound_by(case)}."
    if left:
        neither = "does neither" if left == 1 else "do neither"
        does_not = "does not" if left == 1 else "do not"
        parts.append(f"{left:,} {neither if len(parts) > 1 else does_not}")
    head = f"Of these {adopted:,}, " if adopted not in {crossing, hollow} else ""
    return f"{capital(head + joined(parts))}."


def _a_core_clause(case: Case, crossing: int) -> str:
    if crossing:
        return "a core clause worth next to nothing to it"
    return f"a core clause worth next to nothing to {named(case.seat, case.council)}"


def _so_many(count: int, of: int) -> str:
    if count == of:
        return "that one" if of == 1 else f"all {number(of)}"
    return f"{count:,}"


def _verb(count: int, verb: str) -> str:
    if count != 1:
        return verb
    return f"{verb}{'es' if verb.endswith('ss') else 's'}"


def figures_sentence(row: Sequence[int]) -> str:
    """Return a row of figures in words: '13 in favour: 24 vetoed.'."""
    favour, adopted, acceptable, vetoed, short, _ = row
    parts = [f"{adopted:,} adopted{_fit(adopted, acceptable)}"] if adopted else []
    parts += [f"{vetoed:,} vetoed"] if vetoed else []
    parts += [f"{short:,} with {TOO_FEW}"] if short else []
    return f"{favour or 'None'} in favour: {'; '.join(parts)}."


def _fit(adopted: int, acceptable: int) -> str:
    if acceptable == adopted:
        return " and acceptable"
    return f", {acceptable:,} of them acceptable" if acceptable else ", none acceptable"


def named_texts(texts: Sequence[tuple[str, int]]) -> str:
    """Return the adopted texts by the codes of their wordings, where they are few."""
    if not 0 < len(texts) <= MOST_LISTED:
        return ""
    return f"Adopted: {'; '.join(f'{code} ({favour} in favour)' for code, favour in texts)}."


def wordings_sentence(key: Sequence[str]) -> str:
    """Return every wording beside its code in one sentence."""
    return f"{WORDINGS}: {'; '.join(key)}."


def title(draft: str, when: str) -> str:
    """Return the title of the picture: of which draft, and at which time."""
    return f"Every text of {draft}, {when}" if draft else f"{WINSET}, {when}"


WHEN_RECORDED, WHEN_VOTED = "as it was put to the vote", "as it was voted on here"
WHEN_AT_ITS_BEST = "once the talks are held"


def crossing_label(case: Case) -> str:
    """Return what a corner in the picture means."""
    return f"crosses {bound_by(case)}"


def hollow_label(case: Case) -> str:
    """Return what a dotted line in the picture means."""
    return f"a core clause worth next to nothing to {named(case.seat, case.council)}"


def wording_code(clause: int, option: int) -> str:
    """Return the code of a wording: 2c, the third wording of clause 2."""
    return f"{clause}{letter(option)}"


def letter(option: int) -> str:
    """Return the letter of a wording, from a to z, and on from aa."""
    first, last = divmod(option, LETTERS)
    return (letter(first - 1) if first else "") + chr(ord("a") + last)


def key_line(code: str, label: str) -> str:
    """Return a wording beside its code."""
    return f"{code} {label}"


def too_many_to_draw(texts: int) -> str:
    """Return that a picture of so many texts could not be read."""
    return f"{texts:,} texts and more are too many for a picture that can be read; leave --svg out"


def not_negotiable(scenario: str, known: Sequence[str]) -> str:
    """Return that a scenario has no clause with a choice of wordings, and which have."""
    return (
        f"{scenario}: no clause has two wordings, so that there is only one text; "
        f"try {joined(known, 'or')}"
    )


def no_such_vote(draft: str, known: Sequence[str]) -> str:
    """Return that no recorded vote on a draft can be weighed, and on which one can."""
    there = (
        f"there is {joined(known, 'or')}"
        if known
        else "this scenario records none; leave --draft out"
    )
    return f'there is no recorded vote on "{draft}" to weigh; {there}'
