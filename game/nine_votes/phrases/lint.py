"""What the linter says of a case, and the table of what each strategy reaches in it."""

from collections.abc import Iterable, Iterator, Sequence

from nine_votes.analysis.contests import Contest, Played, mean
from nine_votes.analysis.linting import Kind, Verdict, endings_of, in_the_same_games
from nine_votes.analysis.strategies import SCRIPTED, Strategy
from nine_votes.council.messages import Cases, Message, say
from nine_votes.delegations.endings import Ending
from nine_votes.words.resolver import in_words

STRATEGY = Cases("lint-strategy", Strategy)
"""How each strategy is called in a table."""

IN_THE_SAME_GAMES = say("lint-same-games")

KIND = Cases("lint-kind", Kind)
CASE = Cases("lint-case", Kind)
"""What a case is to play, in a table."""

ENDING = Cases("lint-ending", Ending)


def verdict_sentences(found: Verdict) -> Iterator[Message]:
    """Yield the sentences on a case: its kind, its texts, who wavers, how games end."""
    yield say("lint-kind", kind=KIND(found.kind), deal=found.deal)
    shown = found.shown
    yield say(
        "lint-texts",
        texts=shown.texts,
        adopted=shown.adopted,
        acceptable=shown.acceptable,
        unanimous=shown.unanimous,
    )
    for code, variant, hidden in found.variants:
        yield say(
            "lint-variant",
            code=code,
            variant=variant,
            adopted=hidden.adopted,
            acceptable=hidden.acceptable,
            unanimous=hidden.unanimous,
        )
    yield say("lint-waverers", codes=tuple(found.waverers))
    yield say("lint-expert-ends", endings=_endings(found.contest, Strategy.EXPERT))
    yield say("lint-random-ends", endings=_endings(found.contest, Strategy.RANDOM))


def _endings(contest: Contest, strategy: Strategy) -> tuple[Message, ...]:
    games = contest[strategy]
    return tuple(
        say("lint-ends", ending=ENDING(ending), share=count / len(games))
        for ending, count in endings_of(games).most_common()
    )


def table_lines(names: Sequence[str], verdicts: Sequence[Verdict]) -> Iterator[str]:
    """Yield the table of strategies by cases, in Markdown: mean scores, a strategy a row."""
    yield _row([in_words(say("lint-strategy")), *short_names(names)])
    yield _row(["---", *("---:" for _ in names)])
    yield _row([in_words(say("lint-case")), *(in_words(CASE(found.kind)) for found in verdicts)])
    for strategy in SCRIPTED:
        yield _means(STRATEGY(strategy), (found.contest[strategy] for found in verdicts))
    if all(Strategy.SEARCH in found.contest for found in verdicts):
        games = [(f.contest[Strategy.SEARCH], in_the_same_games(f.contest)) for f in verdicts]
        yield _means(STRATEGY(Strategy.SEARCH), (searched for searched, _ in games))
        yield _means(IN_THE_SAME_GAMES, (same for _, same in games))


def _means(label: Message, each: Iterable[tuple[Played, ...]]) -> str:
    return _row([in_words(label), *(f"{mean(games):.1f}" for games in each)])


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def short_names(names: Sequence[str]) -> list[str]:
    """Return the first words of names of files, as many as it takes to tell them apart."""
    return [_short_name(name, [other for other in names if other != name]) for name in names]


def _short_name(name: str, others: Sequence[str]) -> str:
    words = name.split("-")
    heads = ("-".join(words[: count + 1]) for count in range(len(words)))
    return next((h for h in heads if not any(o.startswith(h) for o in others)), name)


def games_sentence(games: int, at_random: int, searched: int = 0) -> Message:
    """Return what the figures of a table are."""
    return say(
        "lint-games",
        games=games,
        last=games - 1,
        at_random=at_random,
        searched=searched,
        last_searched=searched - 1,
    )
