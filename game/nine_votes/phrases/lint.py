"""What the linter says of a case, and the table of what each strategy reaches in it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from nine_votes.analysis.contests import Contest, Played, mean
from nine_votes.analysis.linting import Kind, Verdict, endings_of, in_the_same_games
from nine_votes.analysis.strategies import SCRIPTED, Strategy
from nine_votes.phrases.delegations_course import ENDINGS
from nine_votes.phrases.words import joined

ADVICE = "advice"

STRATEGIES: Mapping[Strategy, str] = {
    Strategy.VOTE_NOW: "vote at once",
    Strategy.WAIT: "wait, then vote",
    Strategy.ROLL_OVER: "roll over at once",
    Strategy.WITHDRAW: "withdraw at once",
    Strategy.SOFTEST: "softest wording throughout",
    Strategy.ROUNDS: "two rounds of talks, then vote",
    Strategy.SPEECHES: "every speech, then vote",
    Strategy.APPEALS: "appeal to who is against, then vote",
    Strategy.APPEALS_AND_ROLLOVER: "appeal to who is against, then roll over",
    Strategy.LOBBY_ALL: "lobby everybody",
    Strategy.LOBBY_WAVERERS: "lobby those that abstain",
    Strategy.PLEASE_THE_UNHAPPIEST: "please the unhappiest permanent member",
    Strategy.MOST_VOTES: "the text with most votes",
    Strategy.RANDOM: "moves at random",
    Strategy.NEVER_ASKS: "the expert, but asking nobody",
    Strategy.EXPERT: "the expert",
    Strategy.SEARCH: "a player that searches",
}
"""How each strategy is called in a table."""

KINDS = {
    Kind.TUTORIAL: "a tutorial: on what members show there is a text that all could live with",
    Kind.PUZZLE: "a puzzle: only in some worlds is there a text that all could live with",
    Kind.TRAGIC: "a tragic case: hardly ever is there a text that all could live with",
}
KIND_NAMES = {Kind.TUTORIAL: "tutorial", Kind.PUZZLE: "puzzle", Kind.TRAGIC: "tragic"}

PLAYED_FROM = "The pen is played, which another seat than the file's own holds."
NOTHING_TO_PLAY = "no clause has two wordings, so there is nothing to play"
NOTHING_TO_MEND = "There is nothing to mend."


def advice_line(finding: str) -> str:
    """Return a finding that says what to think about, and not what to mend."""
    return f"{ADVICE}: {finding}"


def verdict_lines(found: Verdict) -> Iterator[str]:
    """Yield the sentences on a case: its kind, its texts, who wavers, how games end."""
    yield f"This is {KINDS[found.kind]} ({found.deal:.0%} of worlds)."
    shown = found.shown
    yield (
        f"Of {shown.texts} texts {shown.adopted} would be adopted on what members show, "
        f"{shown.acceptable} of them within the instructions and not hollow, "
        f"{shown.unanimous} unanimously."
    )
    for code, variant, hidden in found.variants:
        figures = f"{hidden.adopted}, {hidden.acceptable} and {hidden.unanimous}"
        yield f'Where {code} hides "{variant}": {figures}.'
    wavering = joined(found.waverers) if found.waverers else "nobody"
    yield f"On the text as tabled {wavering} may waver."
    yield f"How the expert ends: {_endings(found.contest, Strategy.EXPERT)}."
    yield f"How random play ends: {_endings(found.contest, Strategy.RANDOM)}."


def _endings(contest: Contest, strategy: Strategy) -> str:
    games = contest[strategy]
    commonest = endings_of(games).most_common()
    return "; ".join(f"{_short(ENDINGS[e])} {count / len(games):.1%}" for e, count in commonest)


def _short(ending: str) -> str:
    """Return an ending as it stands in a list, without what explains it."""
    head, _, reason = ending.partition(":")
    words = f"{head},{reason}" if reason == " too few in favour" else head
    return words[:1].lower() + words[1:]


def table_lines(names: Sequence[str], verdicts: Sequence[Verdict]) -> Iterator[str]:
    """Yield the table of strategies by cases, in Markdown: mean scores, a strategy a row."""
    yield _row(["strategy", *short_names(names)])
    yield _row(["---", *("---:" for _ in names)])
    yield _row(["kind", *(KIND_NAMES[found.kind] for found in verdicts)])
    for strategy in SCRIPTED:
        yield _means(STRATEGIES[strategy], (found.contest[strategy] for found in verdicts))
    if all(Strategy.SEARCH in found.contest for found in verdicts):
        games = [(f.contest[Strategy.SEARCH], in_the_same_games(f.contest)) for f in verdicts]
        yield _means(STRATEGIES[Strategy.SEARCH], (searched for searched, _ in games))
        yield _means(IN_THE_SAME_GAMES, (same for _, same in games))


def _means(label: str, each: Iterable[tuple[Played, ...]]) -> str:
    return _row([label, *(f"{mean(games):.1f}" for games in each)])


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def short_names(names: Sequence[str]) -> list[str]:
    """Return the first words of names of files, as many as it takes to tell them apart."""
    return [_short_name(name, [other for other in names if other != name]) for name in names]


def _short_name(name: str, others: Sequence[str]) -> str:
    words = name.split("-")
    heads = ("-".join(words[: count + 1]) for count in range(len(words)))
    return next((h for h in heads if not any(o.startswith(h) for o in others)), name)


IN_THE_SAME_GAMES = "the expert, in the same games"


def games_sentence(games: int, at_random: int, searched: int = 0) -> str:
    """Return what the figures of a table are."""
    search = f" The player that searches played those of seeds 0 to {searched - 1:,}."
    return (
        f"Mean scores of {games:,} games a strategy, those of seeds 0 to {games - 1:,}, and of "
        f"{at_random:,} at random, half of them played to the last turn."
        f"{search if searched else ''}"
    )
