"""From the recorded votes of a Scenario to the precedents its delegations have to keep to."""

from collections.abc import Iterator, Mapping as Values

from nine_votes.council.voting import Vote
from nine_votes.delegations.cases import Case, Text, wordings
from nine_votes.delegations.moves import Move
from nine_votes.delegations.precedents import Precedent
from nine_votes.delegations.scripts import ScriptError, move_of
from nine_votes.scenarios.casting_error import CastingError
from nine_votes.scenarios.names import Names
from nine_votes.scenarios.scenario import RecordedVote, Scenario


def precedents_of(scenario: Scenario, case: Case, names: Names) -> tuple[Precedent, ...]:
    """Return the recorded votes on texts that the delegations negotiate.

    Votes on amendments, and on a question of another kind, say nothing of the text.
    """
    return tuple(
        _Precedent(vote, f"recorded[{i}]", case, names).value(scenario)
        for i, vote in negotiated_votes(scenario, case)
    )


def negotiated_votes(scenario: Scenario, case: Case) -> Iterator[tuple[int, RecordedVote]]:
    """Yield the recorded votes on texts that the delegations negotiate, with their numbers."""
    for i, vote in enumerate(scenario.recorded):
        if vote.amendment is None and vote.question.kind is case.question.kind:
            yield i, vote


class _Precedent:
    def __init__(self, vote: RecordedVote, path: str, case: Case, names: Names) -> None:
        self.vote, self.path, self.case, self.names = vote, path, case, names
        self.fields = vote.politics

    def value(self, scenario: Scenario) -> Precedent:
        fields, case = self.fields, self.case
        lean = fields.get("lean", {}).items()
        return Precedent(
            name=self.vote.subject,
            text=self._text(scenario),
            votes=self._votes(),
            turn=fields.get("turn", case.turns),
            rounds=fields.get("rounds", 0),
            plus=case.tags.mask(fields.get("plus", ())),
            leanings={self._place(text): leaning for text, leaning in lean},
            without_red_lines=frozenset(map(self._place, fields.get("without_red_lines", ()))),
            apart="only" in fields,
            script=tuple(self._script()),
        )

    def _votes(self) -> tuple[Vote | None, ...]:
        """Return the votes to compare, by place."""
        codes = [delegation.code for delegation in self.case.delegations]
        if "only" in self.fields:
            only = {self.names.code(text) for text in self.fields["only"]}
            named = self.vote.named
            return tuple(
                named.get(code, Vote.IN_FAVOUR) if code in only else None for code in codes
            )
        ballot = self.vote.ballot
        return tuple(ballot.votes.get(code) if ballot else None for code in codes)

    def _text(self, scenario: Scenario) -> Text:
        if self.fields.get("rollover"):
            return self._rollover()
        draft = self._draft(scenario)
        given: Values[str, str] = self.fields.get("text", {})
        chosen = []
        for clause in self.case.clauses[draft]:
            options = [wording.id for wording in wordings(clause)]
            chosen.append(options.index(given.get(clause.id, options[0])))
        return self.case.text(tuple(chosen), draft)

    def _rollover(self) -> Text:
        if self.case.rollover is None:
            raise CastingError(f"{self.path}.rollover", "this file has no rollover to vote on")
        return self.case.short_extension()

    def _draft(self, scenario: Scenario) -> int:
        names = [(tabled.draft.symbol, tabled.draft.title) for tabled in scenario.drafts]
        return next((i for i, pair in enumerate(names) if self.vote.draft in pair), 0)

    def _script(self) -> Iterator[Move]:
        for i, words in enumerate(self.fields.get("script", ())):
            try:
                yield move_of(words)
            except ScriptError as error:
                raise CastingError(f"{self.path}.script[{i}]", str(error)) from error

    def _place(self, text: str) -> int:
        code = self.names.code(text) or text
        if code not in self.case.places:
            raise CastingError(self.path, f'"{text}" has no delegation in this case')
        return self.case.places[code]
