"""Recorded votes counted under a rule of the laboratory, beside what the Charter makes of them."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from nine_votes.analysis.comparison import Compared, compared
from nine_votes.council.decision import HeldVote
from nine_votes.council.majorities import CARRIED
from nine_votes.council.members import Roster
from nine_votes.council.messages import Message, Said, say
from nine_votes.council.outcomes import Decision
from nine_votes.phrases.result import Result, result_of
from nine_votes.scenarios.known_votes import known_votes
from nine_votes.scenarios.scenario import Scenario
from nine_votes.sitting.open_table import OpenTable, settled
from nine_votes.views.laboratory import CHARTER, Reform
from nine_votes.views.open_table import Setting, settings_of
from nine_votes.views.rules import held_of, seated_under


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
    return ReplayView(
        replay.name,
        setting.title,
        about,
        _verdict(charter, held),
        _verdict(rule, held),
    )


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
