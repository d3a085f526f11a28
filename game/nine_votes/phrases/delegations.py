"""Why a delegation votes as it does, in one sentence, and the lines of its ledger in words."""

from collections.abc import Sequence

from nine_votes.delegations.cases import NOT_CONSULTED, RUSHED, Case, Text, wordings
from nine_votes.delegations.explanations import Explanation, Ground
from nine_votes.delegations.ledger import Line, Source
from nine_votes.delegations.minds import ABSTAINING, AGAINST, IN_FAVOUR
from nine_votes.phrases.words import capital, joined, named

MOST_WORDS = 45
MINUS = "\N{MINUS SIGN}"

VOTES = {IN_FAVOUR: "votes in favour", AGAINST: "votes against", ABSTAINING: "abstains"}

PROCESS = {
    RUSHED: "the vote was forced while there was still time to talk",
    NOT_CONSULTED: "it was not consulted",
}

SOURCES = {
    (Source.LEANING, True): "it would rather have such a text than none",
    (Source.LEANING, False): "it would rather have no such text",
    (Source.PRIVATE, True): "its private instructions are for it",
    (Source.PRIVATE, False): "its private instructions are against it",
    (Source.NEWS, True): "the news speaks for it",
    (Source.NEWS, False): "the news speaks against it",
    (Source.ARGUMENTS, True): "arguments have moved it",
    (Source.ARGUMENTS, False): "arguments have moved it away",
    (Source.LOBBYING, True): "it was lobbied for it",
    (Source.LOBBYING, False): "an opponent has lobbied it",
    (Source.DEALS, True): "it was offered something",
    (Source.DEALS, False): "it was offered the wrong thing",
    (Source.TRUST, True): "it trusts {asker}",
    (Source.TRUST, False): "it does not trust {asker}",
    (Source.CUE, True): "members that it looks to are behind it",
    (Source.CUE, False): "a member that it follows is against it",
}


def explanation_sentence(explanation: Explanation, case: Case, text: Text) -> str:
    """Return why a delegation votes as it does, in at most MOST_WORDS words where they suffice."""
    name = named(case.delegations[explanation.place].code, case.council)
    head = capital(f"{name} {VOTES[explanation.rank]}")
    full = f"{head}{_ground(explanation, case, text, brief=False)}."
    if len(full.split()) <= MOST_WORDS:
        return full
    return f"{head}{_ground(explanation, case, text, brief=True)}."


def warning_sentence(explanation: Explanation, case: Case, text: Text) -> str:
    """Return what a delegation says before the vote, in paraphrase."""
    name = capital(named(case.delegations[explanation.place].code, case.council))
    said = f"{name} says that it cannot support the text in its present form"
    if explanation.red_line:
        return f"{said}: {explanation.red_line.because}."
    if not explanation.lines:
        return f"{said}."
    place = explanation.place
    reasons = [line_phrase(line, case, text, place) for line in explanation.lines]
    return f"{said}: {joined(reasons)}."


def _ground(explanation: Explanation, case: Case, text: Text, *, brief: bool) -> str:
    match explanation.ground:
        case Ground.RED_LINE:
            return f" because {_crossing(explanation, case, text, brief=brief)}"
        case Ground.GAVE_WAY:
            return _gave_way(explanation, case, text)
        case Ground.NOT_ALONE:
            return (
                ": it would have voted against, but no other member that can block does, and it"
                " does not do so alone"
            )
        case Ground.LINES:
            return f" because {_cited(explanation, case, text, brief=brief)}"
    return _by_its_sum(explanation, case, text, brief=brief)


def _crossing(explanation: Explanation, case: Case, text: Text, *, brief: bool) -> str:
    line = explanation.red_line
    if line is None:
        return "the text crosses a red line"
    what = clause_words(case, text, explanation.clause, brief=brief)
    return f"{what} crosses a red line: {line.because}"


def _gave_way(explanation: Explanation, case: Case, text: Text) -> str:
    line = explanation.red_line
    worth = line.strength if line else None
    crossing = _crossing(explanation, case, text, brief=True)
    cost = f"but a veto would cost it {explanation.cost}, and the line is worth {worth}"
    return f": {crossing}; {cost}"


def clause_words(case: Case, text: Text, clause: int | None, *, brief: bool = False) -> str:
    """Return a clause with what it says: 'clause 2 (leaves the sanctions without an end date)'."""
    if clause is None:
        return "the text"
    number = clause_number(case, text, clause)
    return f"clause {number}" if brief else f"clause {number} ({label(case, text, clause)})"


def clause_number(case: Case, text: Text, clause: int) -> int:
    """Return the number of a clause in its draft, those of one wording counted."""
    return case.drafts[text.draft].clauses.index(case.clauses[text.draft][clause]) + 1


def label(case: Case, text: Text, clause: int) -> str:
    """Return what a clause says in a text, to stand after 'it'."""
    return wordings(case.clauses[text.draft][clause])[text.chosen[clause]].label


def _cited(explanation: Explanation, case: Case, text: Text, *, brief: bool) -> str:
    reasons = _reasons(explanation.lines, case, text, explanation.place, brief=brief)
    return f"{reasons}; total {signed(explanation.total)}{_needs(explanation)}"


def _reasons(lines: Sequence[Line], case: Case, text: Text, place: int, *, brief: bool) -> str:
    phrases = [line_phrase(line, case, text, place, brief=brief) for line in lines]
    points = [signed(line.points) for line in lines]
    return joined([f"{phrase} ({p})" for phrase, p in zip(phrases, points, strict=True)])


def _needs(explanation: Explanation) -> str:
    return "" if explanation.rank == IN_FAVOUR else ", and +1 is needed to be in favour"


def _by_its_sum(explanation: Explanation, case: Case, text: Text, *, brief: bool) -> str:
    total = signed(explanation.total)
    if explanation.rank == IN_FAVOUR:
        lines = _reasons(explanation.lines, case, text, explanation.place, brief=brief)
        return f" for several reasons at once, the weightiest that {lines}; total {total}"
    if explanation.rank == AGAINST:
        return f" for more reasons than a sentence holds: total {total}"
    return (
        f" because the draft gives it too little reason to be in favour: total {total}, "
        f"{explanation.short} short"
    )


def line_phrase(line: Line, case: Case, text: Text, place: int, *, brief: bool = False) -> str:
    """Return what a line of a ledger rests on, in words that fit after 'because'."""
    if line.source is Source.TAG:
        return _tag_phrase(line, case, text, brief=brief)
    why = case.delegations[place].why
    if line.source is Source.LEANING and why and not brief:
        return why
    return SOURCES[line.source, line.points > 0].format(asker=named(case.seat, case.council))


def _tag_phrase(line: Line, case: Case, text: Text, *, brief: bool) -> str:
    if line.clause is not None:
        number = clause_number(case, text, line.clause)
        said = "" if brief else f" {label(case, text, line.clause)}"
        return f"clause {number}{said or ' is worded so'}"
    usual, own = PROCESS.get(line.tag), case.glossary.get(line.tag)
    words = (usual or own) if brief else (own or usual)
    return words or f"of “{line.tag.replace('_', ' ')}”"


def signed(points: int) -> str:
    """Return points with their sign: +2, 0, and a true minus."""
    return f"{points:+d}".replace("-", MINUS) if points else "0"
