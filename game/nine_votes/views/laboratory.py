"""What the laboratory shows of a rule: how it is built, its table, and recorded votes under it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from nine_votes.analysis.classes import VotingGame, voting_game
from nine_votes.analysis.comparison import SNAPBACK, Applied, Compared, applied, compared
from nine_votes.analysis.power import THREE_WAYS, TWO_WAYS, PowerTable, power_table
from nine_votes.council.added_seats import added_members
from nine_votes.council.charter import (
    ABSENCE_BLOCKS,
    ABSTENTION_BLOCKS,
    COUNTERFACTUAL,
    PROPOSALS,
    Proviso,
    Reach,
    RuleSet,
    Standing,
)
from nine_votes.council.decision import HeldVote, veto_held
from nine_votes.council.majorities import CARRIED
from nine_votes.council.members import ORIGINAL_FIVE, Council, Member, Roster, council_of
from nine_votes.council.messages import Cases, Message, Said, say
from nine_votes.council.outcomes import Decision, Flag
from nine_votes.council.questions import Question
from nine_votes.council.voting import Vote
from nine_votes.phrases.result import Result, result_of
from nine_votes.scenarios.known_votes import known_votes
from nine_votes.scenarios.scenario import Scenario
from nine_votes.sitting.open_table import OpenTable, settled
from nine_votes.views.open_table import Setting, settings_of
from nine_votes.views.rules import STANDING, held_of, seated_under

DAY, SEATS = date(2024, 3, 28), 15
"""The day and the size of the Council that a rule is shown for where no vote gives another."""

CHARTER = "charter"
CHANGES = (
    *("abstention-blocks", "absence-blocks", "chapter-vii-only", "strict-27-3"),
    *("binding-restraint", SNAPBACK),
)
"""What is changed or not, in the order in which it is named."""

LITERAL = frozenset({"abstention-blocks", "absence-blocks"})
NAMED_VETOES = {0: "no-veto", 2: "two-vetoes"}
"""Numbers of vetoes that a lever of the charter is called by."""

MORE = (-1, 0, 1, 2, 3)
"""What can be added to the number needed: from eight to twelve in a Council of fifteen."""


@dataclass(frozen=True, slots=True)
class Reform:
    """A rule set by its name, with what is changed in it.

    `vetoes` is None where as many are needed as in the rule set itself; `more` is added to the
    number of votes needed, whatever the size of the Council.
    """

    base: str = CHARTER
    vetoes: int | None = None
    more: int = 0
    changes: frozenset[str] = frozenset()

    @property
    def ground(self) -> RuleSet:
        """The rule set in which things are changed."""
        return applied(self.base, DAY, SEATS).rules

    @property
    def shown(self) -> Applied:
        """The rule as it is shown where no vote is counted."""
        return applied(self.named(DAY, SEATS), DAY, SEATS)

    @property
    def number(self) -> int:
        literal = len(LITERAL) - 1 if self.changes >= LITERAL else 0
        return len(self.changes) - literal + (self.vetoes is not None) + bool(self.more)

    def named(self, day: date, seats: int) -> str:
        """Return the name by which the rule is applied on a day to a Council of so many seats."""
        parts = [self.base]
        if self.vetoes is not None:
            parts.append(NAMED_VETOES.get(self.vetoes, f"vetoes={self.vetoes}"))
        if self.more:
            parts.append(f"required={applied(self.base, day, seats).rules.required + self.more}")
        literal = ["literal-concurrence"] if self.changes >= LITERAL else []
        rest = self.changes - LITERAL if literal else self.changes
        return "+".join([*parts, *literal, *(change for change in CHANGES if change in rest)])

    def with_vetoes(self, vetoes: int) -> "Reform":
        return replace(self, vetoes=None if vetoes == self.ground.vetoes_needed else vetoes)

    def turned(self, change: str) -> "Reform":
        """Return the rule with a change made, or taken back where it is made."""
        return replace(self, changes=self.changes ^ {change})


NAMED: tuple[Mapping[str, Reform], ...] = (
    {name: Reform(name) for name in (CHARTER, "charter-1945", "charter-1965")},
    {rules.key: Reform(rules.key) for rules in PROPOSALS},
    {
        "no-veto": Reform(vetoes=0),
        "two-vetoes": Reform(vetoes=2),
        "literal-concurrence": Reform(changes=LITERAL),
        **{name: Reform(changes=frozenset({name})) for name in CHANGES},
    },
    {"two-thirds": Reform("two-thirds")},
)
"""The rules that there are, by name, in their groups."""


VETOES, NEEDED = "vetoes", "needed"
"""Names of the levers that are numbers."""

MOST_VETOES = 3
OF_THE_DAY = say("lab-charter-of-the-day")
GROUPS = (
    say("lab-group-charter"),
    say("lab-group-proposals"),
    say("lab-group-levers"),
    say("lab-group-invented"),
)
LEVER = Cases("lab-lever", CHANGES)
SOURCE = Cases("lab-source", CHANGES)
"""What a lever is and where it comes from, by its name."""

HOW = {
    frozenset({Vote.AGAINST}): say("lab-how-against"),
    ABSTENTION_BLOCKS: say("lab-how-abstaining"),
    ABSENCE_BLOCKS: say("lab-how-absent"),
    ABSTENTION_BLOCKS | ABSENCE_BLOCKS: say("lab-how-not-in-favour"),
}


class RuleView(NamedTuple):
    """A rule to choose: its name, what it is called, what it is; whether it is the one shown.

    `adds` says for whom it adds seats, once it is chosen.
    """

    name: str
    title: Message
    about: Message
    chosen: bool
    adds: Said = ""


class LeverView(NamedTuple):
    """A lever: `options` are its values with their labels, none for what is on or off."""

    name: str
    label: Message
    about: Message
    chosen: str
    options: tuple[tuple[str, str], ...] = ()


class SeatPlan(NamedTuple):
    """A seat at the table: whether it is permanent, may block, and is one that a rule adds."""

    permanent: bool
    holder: bool
    added: bool


class TableView(NamedTuple):
    """The table of a rule: its seats from the left foot to the right, and what is said in it."""

    seats: tuple[SeatPlan, ...]
    needed: Message
    in_favour: Message
    blocking: Message
    added: Message | None


def head(reform: Reform) -> tuple[Message, Message]:
    """Return what a rule is called, its changes counted where many, and what kind it is."""
    rules, number = reform.shown.rules, reform.number
    lever = rules.standing is Standing.LEVER
    title, base = say("rules-named", rules=rules.title), CHARTER if lever else reform.base
    if reform == Reform():
        title = OF_THE_DAY
    elif number > 2 or (number == 2 and not lever):
        title = say("lab-rule-changed", base=base, rules=reform.ground.title, count=number)
    return title, _about(rules, number)


def _about(rules: RuleSet, changes: int) -> Message:
    """Return what kind of rule it is, and where it is written."""
    if changes and rules.standing is not Standing.LEVER:
        return say("lab-but-changed", standing=STANDING(rules.standing))
    if changes > 1:
        return say("lab-changes", count=changes)
    law = rules.standing is Standing.LAW
    standing = say("lab-the-law") if law else STANDING(rules.standing)
    return say("lab-about", standing=standing, source=rules.source)


def rule_groups(reform: Reform) -> tuple[tuple[Message, tuple[RuleView, ...]], ...]:
    return tuple(
        (heading, tuple(_row(name, named, named == reform) for name, named in rules.items()))
        for heading, rules in zip(GROUPS, NAMED, strict=True)
    )


def _row(name: str, reform: Reform, chosen: bool) -> RuleView:
    """Return a rule with its seats, the number needed, and where it is written."""
    rules = reform.shown.rules
    title = OF_THE_DAY if name == CHARTER else say("rules-named", rules=rules.title)
    invented = rules.source == COUNTERFACTUAL or rules.standing is Standing.INVENTED
    source = say("lab-invented") if invented else rules.source
    about = say("lab-row", required=rules.required, seats=rules.members or SEATS, source=source)
    return RuleView(name, title, about, chosen, _adds(added_to(seated(rules))) if chosen else "")


def _adds(added: Sequence[Member]) -> Said:
    parts = []
    for permanent in (True, False):
        own = [member.region or "any" for member in added if member.permanent == permanent]
        regions = tuple(
            say("lab-region", count=own.count(region), region=region)
            for region in dict.fromkeys(own)
        )
        if regions:
            seats = say("lab-adds-seats", permanent=permanent, count=len(own), regions=regions)
            parts.append(seats)
    return say("lab-adds", parts=tuple(parts)) if parts else ""


def levers(reform: Reform) -> tuple[LeverView, ...]:
    ground = reform.ground
    vetoes = ground.vetoes_needed if reform.vetoes is None else reform.vetoes
    counts = tuple((str(n), str(n)) for n in range(MOST_VETOES + 1))
    numbers = tuple((str(more), str(ground.required + more)) for more in MORE)
    charter = reform.base == CHARTER
    source = say("lab-needed-before") if charter else say("lab-needed-source")
    return (
        LeverView(VETOES, say("lab-vetoes"), say("lab-vetoes-source"), str(vetoes), counts),
        LeverView(NEEDED, say("lab-needed"), source, str(reform.more), numbers),
        *(
            LeverView(change, LEVER(change), SOURCE(change), str(change in reform.changes))
            for change in CHANGES
        ),
    )


def moved(reform: Reform, lever: str, value: str) -> Reform:
    """Return a rule with a lever moved, to a value where it has several."""
    if lever == VETOES:
        return reform.with_vetoes(int(value))
    return replace(reform, more=int(value)) if lever == NEEDED else reform.turned(lever)


def table(reform: Reform) -> TableView:
    rules = reform.shown.rules
    council = seated(rules)
    held = holders(rules, council)
    added = tuple(m for m in council.members if m.code not in _sitting(rules).codes)
    plan = [SeatPlan(m.permanent, m.code in held, m in added) for m in council.members]
    return TableView(
        _around(plan),
        say("lab-of-seats", needed=rules.required, seats=council.size),
        say("lab-in-favour", assumed=Flag.THRESHOLD_ASSUMED in rules.flags),
        _blocking(rules, len(held)),
        say("lab-added", seats=len(added)) if added else None,
    )


def _blocking(rules: RuleSet, holders: int) -> Message:
    """Return who can block, how, and on what."""
    if not holders or not rules.vetoes_needed:
        return say("lab-nobody-blocks")
    return say(
        "lab-blocks",
        vetoes=rules.vetoes_needed,
        holders=holders,
        how=HOW[rules.blocks],
        chapter=rules.reach is Reach.CHAPTER_VII,
        atrocities=rules.restraint_binds,
    )


@lru_cache(maxsize=32)
def seated(rules: RuleSet) -> Council:
    """Return the Council of a rule, in which no state is named but the five of Article 23(1)."""
    sitting = _sitting(rules)
    if sitting.size >= (rules.members or SEATS):
        return sitting
    return Council((*sitting.members, *added_members(sitting, rules)))


def _sitting(rules: RuleSet) -> Council:
    """Return the Council to which a rule adds: of fifteen, or of eleven where it seats those."""
    seats = min(rules.members or SEATS, SEATS)
    elected = (f"E{number:02}" for number in range(1, seats - len(ORIGINAL_FIVE) + 1))
    return council_of(ORIGINAL_FIVE, elected)


def added_to(council: Council) -> tuple[Member, ...]:
    """Return the seats of such a Council that a rule adds."""
    added = (member for member in council.members if member.code.startswith("+"))
    return tuple(sorted(added, key=lambda member: member.code))


def holders(rules: RuleSet, council: Council) -> frozenset[str]:
    """Return who may block, on a question on which anybody may."""
    if not rules.vetoes_needed:
        return frozenset()
    permanent = frozenset(council.permanent)
    return permanent if rules.new_permanent_veto else permanent & frozenset(ORIGINAL_FIVE)


def _around(seats: Sequence[SeatPlan]) -> tuple[SeatPlan, ...]:
    """Return seats in the order of the table.

    Permanent ones stand evenly among those that are not, and what is added at both ends, what is
    permanent of it nearer the head.
    """
    added = sorted((seat for seat in seats if seat.added), key=lambda seat: not seat.permanent)
    old = [seat for seat in seats if not seat.added]
    permanent, elected = (iter([s for s in old if s.permanent is p]) for p in (True, False))
    number = sum(seat.permanent for seat in old)
    fixed = {round((i + 0.5) * len(old) / number - 0.5) for i in range(number)}
    middle = [next(permanent if i in fixed else elected) for i in range(len(old))]
    return (*added[0::2][::-1], *middle, *added[1::2])


TWO, THREE = "two", "three"
WAYS = {TWO: TWO_WAYS, THREE: THREE_WAYS}
MEANING = Cases("lab-meaning", WAYS)
NO_SUCH_SEAT = say("lab-no-such-seat")
TENTH = Fraction(1, 1000)
"""A tenth of one per cent."""


class BarView(NamedTuple):
    """What one seat of a class has, under the rule and under the Charter, as shares of one.

    `charter` is None where the Charter has no such seat. The words are in per cent; `exact` says
    both as fractions.
    """

    share: float
    said: Message
    charter: float | None
    charter_said: Message
    exact: Message


class ClassView(NamedTuple):
    """A class of seats: one of them as it stands at the table, and its two indices."""

    label: Message
    seat: SeatPlan
    banzhaf: BarView
    shapley: BarView


class PowerView(NamedTuple):
    """The power of one seat of each class in one of the two games; `note` says what is shown."""

    note: Message
    classes: tuple[ClassView, ...]


class _Class(NamedTuple):
    """Seats that are alike to who looks at the table, by the code of one of them."""

    code: str
    seats: int
    new: int
    permanent: bool
    original: str | None
    """A seat of the Charter that one of this class is compared with."""


@lru_cache(maxsize=64)
def power_view(reform: Reform, ways: str) -> PowerView:
    """Return the power of each class of seats, with two ways to vote or with three."""
    rules, snapback = reform.shown
    council = seated(rules)
    question = Question(atrocity=rules.restraint_binds)
    game, table = _computed(question, council, rules, ways)
    before = _computed(question, seated(Reform().shown.rules), Reform().shown.rules, ways)
    held = holders(rules, council) if veto_held(question, rules) else frozenset()
    return PowerView(
        _felt_on(rules, snapback=snapback) or MEANING(ways),
        tuple(
            _class_view(each, (game, table), before, rules, holder=each.code in held)
            for each in _classes(council)
        ),
    )


@lru_cache(maxsize=64)
def _computed(
    question: Question, council: Council, rules: RuleSet, ways: str
) -> tuple[VotingGame, PowerTable]:
    game = voting_game(question, council, rules)
    return game, power_table(game, WAYS[ways])


def _classes(council: Council) -> tuple[_Class, ...]:
    """Return the classes of seats: the five, permanent seats beside them, those elected."""
    first, added = ORIGINAL_FIVE[0], added_to(council)
    new = [member.code for member in added if member.permanent]
    elected, grown = council.elected, len(added) - len(new)
    classes = [_Class(first, len(ORIGINAL_FIVE), 0, permanent=True, original=first)]
    if new:
        classes.append(_Class(new[0], len(new), len(new), permanent=True, original=None))
    alike = next(code for code in elected if not code.startswith("+"))
    return (*classes, _Class(alike, len(elected), grown, permanent=False, original=alike))


Computed = tuple[VotingGame, PowerTable]


def _felt_on(rules: RuleSet, *, snapback: bool) -> Message | None:
    """Return on which question power is shown, and what does not show in it."""
    places = []
    if rules.reach is Reach.CHAPTER_VII:
        places.append(say("lab-outside-chapter-vii"))
    if rules.restraint_binds:
        places.append(say("lab-certified"))
    if rules.proviso is Proviso.STRICT:
        places.append(say("lab-no-party"))
    said = [say("lab-shown", places=tuple(places))] if places else []
    if Vote.ABSENT in rules.blocks:
        said.append(say("lab-nobody-absent"))
    if snapback:
        said.append(say("lab-end-is-put"))
    return say("lab-felt", sentences=tuple(said)) if said else None


def _class_view(
    each: _Class, now: Computed, before: Computed, rules: RuleSet, *, holder: bool
) -> ClassView:
    label = say("lab-seats-elected", seats=each.seats, added=each.new)
    if each.permanent:
        vetoes = rules.vetoes_needed if holder else 0
        label = say("lab-seats-permanent", seats=each.seats, added=each.new, vetoes=vetoes)
    banzhaf, shapley = _indices(now, each.code)
    old = _indices(before, each.original) if each.original else (None, None)
    return ClassView(
        label,
        SeatPlan(each.permanent, holder, added=each.permanent and each.new > 0),
        _bar(banzhaf, old[0]),
        _bar(shapley, old[1]),
    )


def _indices(computed: Computed, code: str) -> tuple[Fraction, Fraction]:
    """Return the Banzhaf index of a seat, and that of Shapley and Shubik."""
    game, table = computed
    power = table.powers[game.class_of(code)]
    return table.banzhaf_index(power), power.shapley_shubik


def _bar(share: Fraction, charter: Fraction | None) -> BarView:
    there: Said = NO_SUCH_SEAT if charter is None else _fraction(charter)
    return BarView(
        float(share),
        _percent(share),
        None if charter is None else float(charter),
        NO_SUCH_SEAT if charter is None else _percent(charter),
        say("lab-exact", share=_fraction(share), charter=there),
    )


def _percent(share: Fraction) -> Message:
    least = 0 < share < TENTH / 2
    return say("lab-percent-least") if least else say("lab-percent", share=share)


def _fraction(share: Fraction) -> str:
    return " / ".join(map(str, share.as_integer_ratio())) if share.denominator > 1 else str(share)


class RuleVerdict(NamedTuple):
    """What votes come to, and why; `carried` is None where they cannot be counted."""

    head: Message
    reason: Message
    carried: bool | None


class ReplayView(NamedTuple):
    """A vote as a row: what it was, what the Charter makes of it, and what the rule does."""

    name: str
    title: Said
    about: Message
    charter: RuleVerdict
    rule: RuleVerdict

    @property
    def changed(self) -> bool:
        return self.rule.carried not in {None, self.charter.carried}


class Replay(NamedTuple):
    """A recorded vote with its table, all votes being in."""

    name: str
    setting: Setting
    table: OpenTable

    @property
    def held(self) -> HeldVote:
        return held_of(self.setting, self.table)


def known_replays(roster: Roster, drawn: frozenset[str]) -> tuple[Replay, ...]:
    """Return the twelve known votes."""
    return tuple(
        _replay(
            vote.symbol,
            Setting(vote.title, ", ".join(vote.sources), "", vote.put(roster), 0, 1, drawn=drawn),
        )
        for vote in known_votes()
    )


def scenario_replays(scenario: Scenario, drawn: frozenset[str]) -> tuple[Replay, ...]:
    """Return the votes of a scenario of which every member's is recorded."""
    return tuple(
        _replay(f"{scenario.id} {setting.number}", setting)
        for setting in settings_of(scenario, drawn)
        if setting.put.record
    )


def _replay(name: str, setting: Setting) -> Replay:
    record = setting.put.record or {}
    return Replay(name, setting, settled({c: record[c] for c in setting.put.council.codes}))


def replay_view(replay: Replay, reform: Reform) -> ReplayView:
    held, setting = replay.held, replay.setting
    name = reform.named(held.day, held.council.size)
    charter, rule = compared((CHARTER, name), held)
    counts = held.ballot.tally._asdict()
    about = say("replay-about", day=held.day, symbol=setting.put.subject, **counts)
    verdicts = _verdict(charter, held), _verdict(rule, held)
    return ReplayView(replay.name, setting.title, about, *verdicts)


def _verdict(under: Compared, held: HeldVote) -> RuleVerdict:
    decision = under.decision
    if decision is None:
        remark = say("rules-remark", remark=under.remark)
        return RuleVerdict(say("rules-not-counted"), remark, None)
    result = result_of(held.question, under.ballot, under.rules, decision, under.council)
    head, why = result.head, _why(under, decision, result)
    if under.snapback:
        head = say("replay-stands") if under.carried else say("replay-ended")
        why = say("replay-end-put", why=why)
    return RuleVerdict(head, why, under.carried)


def _why(under: Compared, decision: Decision, result: Result) -> Message:
    """Return why it came out so, and how many of the votes are assumed."""
    why = say("replay-why", why=result.sentences)
    if decision.vetoes and result.ground:
        why = result.ground
    elif decision.outcome in CARRIED:
        favour, seats = decision.tally.in_favour, under.council.size
        why = say("replay-reached", in_favour=favour, seats=seats, required=decision.required)
    assumed, hangs = len(under.assumed), under.hangs_on_them
    return say("replay-assumed", why=why, assumed=assumed, hangs=hangs) if assumed else why


def replayed(replay: Replay, reform: Reform) -> tuple[Setting, OpenTable]:
    """Return the table of a rule for a vote, with its seats, those added being assumed."""
    held = replay.held
    name = reform.named(held.day, held.council.size)
    seated, table = seated_under(name, replay.setting, replay.table)
    if reform.shown.snapback:
        again, turned = say("replay-again", title=seated.title), say("replay-turned")
        seated = replace(seated, title=again, notice=turned)
    return seated, table


def summed_up(views: Sequence[ReplayView]) -> Message:
    """Return in a sentence how many of the votes are carried under the Charter and the rule."""
    after = [view.rule.carried for view in views]
    before = sum(view.charter.carried is True for view in views)
    carried, uncounted = after.count(True), after.count(None)
    counts = {"votes": len(views), "before": before, "after": carried, "uncounted": uncounted}
    return say("replay-summary", **counts)
