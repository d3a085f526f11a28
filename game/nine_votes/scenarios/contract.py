"""One question as plain fields, from JSON or from a case: the contract of `decide`."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NoReturn

from nine_votes.council.charter import RuleSet, UnknownRulesError, for_seats, rules_named
from nine_votes.council.members import ORIGINAL_FIVE, Council, council_of
from nine_votes.council.messages import say, told_by
from nine_votes.council.procedure import MATTERS
from nine_votes.council.put import HeldVote
from nine_votes.council.questions import (
    CHAPTERS,
    COVENANT_ARTICLES,
    WITHOUT_BALLOT,
    Kind,
    Method,
    Nature,
    Question,
    question_of,
)
from nine_votes.council.roster import Roster, UnknownDateError
from nine_votes.council.voting import (
    VOTES,
    Ballot,
    BallotError,
    Tally,
    Vote,
    named_ballot,
    totals_ballot,
)
from nine_votes.scenarios.findings import did_you_mean, listed
from nine_votes.scenarios.names import Names
from nine_votes.scenarios.shapes import DAY

FIELDS = (
    *("id", "date", "rules", "kind", "chapter", "nature", "parties", "atrocity", "method"),
    *("votes", "tally", "permanent", "new_permanent_against", "council"),
)


class ContractError(ValueError):
    """Fields that make no question; the message says which and what is wanted."""


def read_question(fields: Mapping[str, Any], roster: Roster, today: date) -> HeldVote:
    """Return the question that fields make.

    `today` is the date of a question without one, or the roster's last day if that is earlier.
    Raises ContractError with a sentence for fields that do not make a question.
    """
    return _Contract(fields, roster, today).put()


def _refuse(sentence: str) -> NoReturn:
    """Refuse with a sentence on one line, whatever is quoted back in it."""
    raise ContractError(" ".join(sentence.split()))


class _Contract:
    def __init__(self, fields: Mapping[str, Any], roster: Roster, today: date) -> None:
        for name in fields:
            if name not in FIELDS:
                hint = did_you_mean(name, FIELDS) or f"; known are {', '.join(FIELDS)}"
                _refuse(f'unknown field "{name}"{hint}')
        self.fields, self.roster = fields, roster
        self.day = self._day(min(today, roster.last_day))
        self.rules = self._rules()
        self.names = Names(roster)

    def put(self) -> HeldVote:
        council = self._council()
        question = self._question(council)
        ballot = self._ballot(council)
        if self.rules.members is not None and ballot.size != self.rules.members:
            _refuse(
                f"the ballot has {ballot.size} votes, but the rule set {self.rules.key} seats "
                f"{self.rules.members}; give the Council, or a tally of that size"
            )
        return HeldVote(question, self.rules, council, self.day, ballot)

    def _day(self, default: date) -> date:
        given = self.fields.get("date", default)
        if isinstance(given, date):
            return given
        try:
            return date.fromisoformat(given if DAY.fullmatch(given) else "")
        except (TypeError, ValueError):
            _refuse(f"date: a date like 2024-03-28 is wanted, not {given!r}")

    def _rules(self) -> RuleSet:
        name = self._word("rules", "charter")
        try:
            return rules_named(name, self.day)
        except UnknownRulesError as error:
            raise ContractError(say("call-at", what="rules", why=told_by(error))) from error

    def _word(self, field: str, default: str) -> str:
        given = self.fields.get(field, default)
        if field == "chapter" and self.rules.unanimity and type(given) is int:
            return str(given)
        if not isinstance(given, str):
            _refuse(f"{field}: a word is wanted, not {given!r}")
        return given

    def _choice(self, field: str, words: tuple[str, ...], default: str) -> str:
        given = self._word(field, default)
        if given not in words:
            _refuse(f'{field}: unknown "{given}"; {listed(words)} is wanted')
        return given

    def _mapping(self, field: str) -> Mapping[str, Any]:
        given = self.fields.get(field, {})
        if not isinstance(given, Mapping):
            _refuse(f"{field}: names with values are wanted, not {given!r}")
        return given

    def _list(self, field: str, given: object) -> list[str]:
        if not isinstance(given, list | tuple) or not all(isinstance(x, str) for x in given):
            _refuse(f"{field}: a list of members is wanted, not {given!r}")
        return list(given)

    def _code(self, field: str, text: str) -> str:
        """Return a member's code; under the League, and in a given Council, any name is one."""
        known = self.names.code(text)
        if known:
            return known
        if (self.rules.unanimity or "council" in self.fields) and text.isprintable():
            return text
        hint = self.names.unknown(text, self._council_of_the_date(), self.day)
        _refuse(f"{field}: {hint}")

    def _codes(self, field: str, given: object) -> list[str]:
        codes = [self._code(field, text) for text in self._list(field, given)]
        if len(set(codes)) < len(codes):
            _refuse(f"{field}: a member is named twice")
        return codes

    def _council_of_the_date(self) -> Council:
        try:
            return self.roster.council_on(self.day)
        except UnknownDateError:
            return Council(())

    def _council(self) -> Council:
        """Return the seats: those given, those the votes name under the League, or the date's.

        Where a rule set fixes another size than the date's Council has, only totals can be
        counted, and of the seats the permanent ones alone are known.
        """
        if "council" in self.fields:
            return self._given_council()
        if self.rules.unanimity:
            voters = [text for text in self._mapping("votes") if text != "*"]
            return self._council_of((), [self._code("votes", text) for text in voters])
        seats = self.rules.members
        if seats is not None and "tally" in self.fields:
            return self._council_of(ORIGINAL_FIVE[: self.rules.permanent], ())
        try:
            return self.roster.council_on(self.day)
        except UnknownDateError as error:
            _refuse(f"date: {error}")

    def _given_council(self) -> Council:
        given = self._mapping("council")
        for name in given:
            if name not in {"permanent", "elected"}:
                _refuse(f'council: unknown field "{name}"; permanent and elected are known')
        permanent = self._codes("council.permanent", given.get("permanent", []))
        elected = self._codes("council.elected", given.get("elected", []))
        if set(permanent) & set(elected):
            _refuse("council: a member is both permanent and elected")
        if not permanent and not elected:
            _refuse("council: it has no members; list permanent and elected ones")
        self.rules = for_seats(self.rules, len(permanent) + len(elected))
        return self._council_of(permanent, elected)

    def _council_of(self, permanent: Sequence[str], elected: Sequence[str]) -> Council:
        """Return a Council under the names the seats have on the date, where they have any."""
        seats = self.roster.seats
        known = (code for code in (*permanent, *elected) if code in seats)
        names = {code: seats[code].name_on(self.day).name for code in known}
        return council_of(permanent, elected, names)

    def _question(self, council: Council) -> Question:
        kind = self._kind()
        chapters = COVENANT_ARTICLES if self.rules.unanimity else CHAPTERS
        atrocity = self.fields.get("atrocity", False)
        if not isinstance(atrocity, bool):
            _refuse(f"atrocity: true or false is wanted, not {atrocity!r}")
        method = self._choice("method", tuple(Method), Method.FOUR_POWER)
        if "method" in self.fields and kind != Kind.PRELIMINARY:
            _refuse("method: only a preliminary question has one")
        return question_of(
            kind,
            chapter=self._choice("chapter", chapters, "unspecified"),
            nature=Nature(self._choice("nature", tuple(Nature), Nature.UNDETERMINED)),
            parties=self._parties(council),
            method=Method(method),
            atrocity=atrocity,
        )

    def _kind(self) -> str:
        given = self._word("kind", Kind.SUBSTANTIVE)
        kind, _, matter = given.partition(":")
        known = [k for k in Kind if k not in {*WITHOUT_BALLOT, Kind.PROCEDURAL}]
        if kind == Kind.PROCEDURAL:
            if matter not in MATTERS:
                near = did_you_mean(matter, MATTERS) or f"; known are {', '.join(MATTERS)}"
                _refuse(f'kind: unknown procedural matter "{matter}"{near}')
        elif given in WITHOUT_BALLOT:
            _refuse(f"kind: a {given} has no ballot to decide")
        elif given not in known:
            _refuse(f'kind: unknown "{given}"; {listed([*known, "procedural:<matter>"])} is wanted')
        return given

    def _parties(self, council: Council) -> tuple[str, ...]:
        codes = self._codes("parties", self.fields.get("parties", []))
        for code in codes:
            if self._seats_known and code not in council.codes:
                _refuse(f"parties: {code} was not a member of the Council on {self.day}")
        return tuple(codes)

    def _ballot(self, council: Council) -> Ballot:
        if ("votes" in self.fields) == ("tally" in self.fields):
            _refuse("a question needs a ballot: votes by member, or a tally")
        try:
            if "votes" in self.fields:
                for name in self.fields.keys() & {"permanent", "new_permanent_against"}:
                    _refuse(f"{name}: it goes with a tally; votes name every member")
                return named_ballot(council, self._votes(council))
            return self._totals(council)
        except BallotError as error:
            _refuse(f"{error}".removesuffix("."))

    def _vote(self, field: str, given: object) -> Vote:
        if not isinstance(given, str) or given not in VOTES:
            _refuse(f"{field}: unknown vote {given!r}; {listed(VOTES)} is wanted")
        return Vote(given)

    def _votes(self, council: Council) -> dict[str, Vote]:
        given = self._mapping("votes")
        votes: dict[str, Vote] = {}
        if "*" in given:
            if "council" not in self.fields and self.rules.unanimity:
                _refuse('votes: "*" needs to know the members; give the council')
            votes = dict.fromkeys(council.codes, self._vote("votes", given["*"]))
        votes |= self._by_code("votes", {k: v for k, v in given.items() if k != "*"})
        if not votes:
            _refuse("votes: nobody voted; give a vote for each member")
        return votes

    def _by_code(self, field: str, given: Mapping[str, Any]) -> dict[str, Vote]:
        votes: dict[str, Vote] = {}
        for text, vote in given.items():
            code = self._code(field, text)
            if code in votes:
                _refuse(f"{field}: {code} is named twice")
            votes[code] = self._vote(f"{field}.{text}", vote)
        return votes

    def _totals(self, council: Council) -> Ballot:
        counts = self._mapping("tally")
        for name, count in counts.items():
            if name not in VOTES:
                _refuse(f'tally: unknown "{name}"; {listed(VOTES)} is wanted')
            self._whole(f"tally.{name}", count)
        totals = Tally(**counts)
        given = "council" in self.fields or self.rules.members is None
        expected = council.size if given else self.rules.members
        if not (self.rules.unanimity and "council" not in self.fields) and sum(totals) != expected:
            _refuse(f"the tally makes {sum(totals)} votes, but the Council has {expected} seats")
        unnamed = self.fields.get("new_permanent_against", 0)
        self._whole("new_permanent_against", unnamed)
        most = max(0, self.rules.permanent - len(ORIGINAL_FIVE))
        if unnamed > most:
            _refuse(f"new_permanent_against: the rule set {self.rules.key} seats {most} of them")
        known = self._by_code("permanent", self._mapping("permanent"))
        self._known_seats(known, council)
        return totals_ballot(council.permanent, totals, known, unnamed)

    @property
    def _seats_known(self) -> bool:
        """Whether all the seats are known: not where only totals of a fixed size are counted."""
        if "votes" in self.fields or "council" in self.fields:
            return True
        return self.rules.members is None and not self.rules.unanimity

    def _known_seats(self, known: Mapping[str, Vote], council: Council) -> None:
        for code in known:
            if self._seats_known and code not in council.codes:
                _refuse(f"permanent: {code} was not a member of the Council on {self.day}")

    def _whole(self, field: str, given: object) -> None:
        if not isinstance(given, int) or isinstance(given, bool) or not 0 <= given <= 10_000:
            _refuse(f"{field}: a whole number from 0 is wanted, not {given!r}")
