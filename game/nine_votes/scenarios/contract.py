"""One question as plain fields, from JSON or from a case: the contract of `decide`."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NoReturn

from nine_votes.council.charter import RuleSet, UnknownRulesError, for_seats, rules_named
from nine_votes.council.decision import HeldVote
from nine_votes.council.members import ORIGINAL_FIVE, Council, Roster, UnknownDateError, council_of
from nine_votes.council.messages import Said, say, told_by
from nine_votes.council.questions import (
    CHAPTERS,
    COVENANT_ARTICLES,
    MATTERS,
    WITHOUT_BALLOT,
    Kind,
    Method,
    Nature,
    Question,
    question_of,
)
from nine_votes.council.voting import (
    VOTES,
    Ballot,
    BallotError,
    Tally,
    Vote,
    named_ballot,
    totals_ballot,
)
from nine_votes.scenarios.findings import hint
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


def _refuse(said: Said, field: str = "") -> NoReturn:
    """Refuse with a sentence, on one line whatever is quoted back in it, about a field."""
    raise ContractError(say("contract-field", field=field, said=said) if field else said)


class _Contract:
    def __init__(self, fields: Mapping[str, Any], roster: Roster, today: date) -> None:
        for name in fields:
            if name not in FIELDS:
                near = hint(name, FIELDS, say("finding-known", names=FIELDS))
                _refuse(say("finding-unknown", name=name, hint=near))
        self.fields, self.roster = fields, roster
        self.day = self._day(min(today, roster.last_day))
        self.rules = self._rules()
        self.names = Names(roster)

    def put(self) -> HeldVote:
        council = self._council()
        question = self._question(council)
        ballot = self._ballot(council)
        rules, seats = self.rules.key, self.rules.members
        if seats is not None and ballot.size != seats:
            _refuse(say("contract-ballot-size", votes=ballot.size, rules=rules, seats=seats))
        return HeldVote(question, self.rules, council, self.day, ballot)

    def _day(self, default: date) -> date:
        given = self.fields.get("date", default)
        if isinstance(given, date):
            return given
        try:
            return date.fromisoformat(given if DAY.fullmatch(given) else "")
        except (TypeError, ValueError):
            _refuse(say("finding-no-day", given=repr(given)), "date")

    def _rules(self) -> RuleSet:
        name = self._word("rules", "charter")
        try:
            return rules_named(name, self.day)
        except UnknownRulesError as error:
            _refuse(told_by(error), "rules")

    def _word(self, field: str, default: str) -> str:
        given = self.fields.get(field, default)
        if field == "chapter" and self.rules.unanimity and type(given) is int:
            return str(given)
        if not isinstance(given, str):
            _refuse(say("contract-word", given=repr(given)), field)
        return given

    def _choice(self, field: str, words: tuple[str, ...], default: str) -> str:
        given = self._word(field, default)
        if given not in words:
            _refuse(say("contract-unknown", word=given, wanted=words), field)
        return given

    def _mapping(self, field: str) -> Mapping[str, Any]:
        given = self.fields.get(field, {})
        if not isinstance(given, Mapping):
            _refuse(say("finding-no-names", given=repr(given)), field)
        return given

    def _list(self, field: str, given: object) -> list[str]:
        if not isinstance(given, list | tuple) or not all(isinstance(x, str) for x in given):
            _refuse(say("contract-members", given=repr(given)), field)
        return list(given)

    def _code(self, field: str, text: str) -> str:
        """Return a member's code; under the League, and in a given Council, any name is one."""
        known = self.names.code(text)
        if known:
            return known
        if (self.rules.unanimity or "council" in self.fields) and text.isprintable():
            return text
        _refuse(self.names.unknown(text, self._council_of_the_date(), self.day), field)

    def _codes(self, field: str, given: object) -> list[str]:
        codes = [self._code(field, text) for text in self._list(field, given)]
        if len(set(codes)) < len(codes):
            _refuse(say("contract-member-twice"), field)
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
            _refuse(told_by(error), "date")

    def _given_council(self) -> Council:
        given = self._mapping("council")
        for name in given:
            if name not in {"permanent", "elected"}:
                _refuse(say("contract-council-field", name=name), "council")
        permanent = self._codes("council.permanent", given.get("permanent", []))
        elected = self._codes("council.elected", given.get("elected", []))
        if set(permanent) & set(elected):
            _refuse(say("contract-both"), "council")
        if not permanent and not elected:
            _refuse(say("finding-no-seats"), "council")
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
            _refuse(say("finding-no-truth", given=repr(atrocity)), "atrocity")
        method = self._choice("method", tuple(Method), Method.FOUR_POWER)
        if "method" in self.fields and kind != Kind.PRELIMINARY:
            _refuse(say("contract-no-method"), "method")
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
                near = hint(matter, MATTERS, say("finding-known", names=tuple(MATTERS)))
                _refuse(say("contract-matter", name=matter, hint=near), "kind")
        elif given in WITHOUT_BALLOT:
            _refuse(say("contract-no-ballot", kind=given), "kind")
        elif given not in known:
            wanted = (*known, "procedural:<matter>")
            _refuse(say("contract-unknown", word=given, wanted=wanted), "kind")
        return given

    def _parties(self, council: Council) -> tuple[str, ...]:
        codes = self._codes("parties", self.fields.get("parties", []))
        self._check_seated(codes, council, "parties")
        return tuple(codes)

    def _ballot(self, council: Council) -> Ballot:
        if ("votes" in self.fields) == ("tally" in self.fields):
            _refuse(say("contract-ballot"))
        try:
            if "votes" in self.fields:
                for name in self.fields.keys() & {"permanent", "new_permanent_against"}:
                    _refuse(say("contract-with-a-tally"), name)
                return named_ballot(council, self._votes(council))
            return self._totals(council)
        except BallotError as error:
            _refuse(say("contract-as-said", said=told_by(error)))

    def _vote(self, field: str, given: object) -> Vote:
        if not isinstance(given, str) or given not in VOTES:
            _refuse(say("contract-vote", given=repr(given), wanted=VOTES), field)
        return Vote(given)

    def _votes(self, council: Council) -> dict[str, Vote]:
        given = self._mapping("votes")
        votes: dict[str, Vote] = {}
        if "*" in given:
            if "council" not in self.fields and self.rules.unanimity:
                _refuse(say("contract-star"), "votes")
            votes = dict.fromkeys(council.codes, self._vote("votes", given["*"]))
        votes |= self._by_code("votes", {k: v for k, v in given.items() if k != "*"})
        if not votes:
            _refuse(say("contract-nobody"), "votes")
        return votes

    def _by_code(self, field: str, given: Mapping[str, Any]) -> dict[str, Vote]:
        votes: dict[str, Vote] = {}
        for text, vote in given.items():
            code = self._code(field, text)
            if code in votes:
                _refuse(say("finding-named-twice", name=code), field)
            votes[code] = self._vote(f"{field}.{text}", vote)
        return votes

    def _totals(self, council: Council) -> Ballot:
        counts = self._mapping("tally")
        for name, count in counts.items():
            if name not in VOTES:
                _refuse(say("contract-unknown", word=name, wanted=VOTES), "tally")
            self._whole(f"tally.{name}", count)
        totals = Tally(**counts)
        fixed = None if "council" in self.fields else self.rules.members
        expected = council.size if fixed is None else fixed
        if not (self.rules.unanimity and "council" not in self.fields) and sum(totals) != expected:
            _refuse(say("contract-tally", votes=sum(totals), seats=expected))
        unnamed = self.fields.get("new_permanent_against", 0)
        self._whole("new_permanent_against", unnamed)
        most = max(0, self.rules.permanent - len(ORIGINAL_FIVE))
        if unnamed > most:
            too_many = say("contract-new-permanent", rules=self.rules.key, most=most)
            _refuse(too_many, "new_permanent_against")
        known = self._by_code("permanent", self._mapping("permanent"))
        self._check_seated(known, council, "permanent")
        return totals_ballot(council.permanent, totals, known, unnamed)

    @property
    def _seats_known(self) -> bool:
        """Whether all the seats are known: not where only totals of a fixed size are counted."""
        if "votes" in self.fields or "council" in self.fields:
            return True
        return self.rules.members is None and not self.rules.unanimity

    def _check_seated(self, codes: Iterable[str], council: Council, field: str) -> None:
        for code in codes:
            if self._seats_known and code not in council.codes:
                _refuse(say("finding-no-member", name=code, day=f"{self.day}"), field)

    def _whole(self, field: str, given: object) -> None:
        if not isinstance(given, int) or isinstance(given, bool) or not 0 <= given <= 10_000:
            _refuse(say("contract-whole", given=repr(given)), field)
