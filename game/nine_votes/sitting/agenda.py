"""What a scenario brings before the Council, at its first meeting and at those that follow."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from nine_votes.council.charter import RuleSet, rules_named
from nine_votes.council.documents import DraftResolution
from nine_votes.council.meeting import Business, Settings
from nine_votes.council.members import Council
from nine_votes.council.roster import Roster, UnknownDateError, presided_council
from nine_votes.scenarios.names import Names
from nine_votes.scenarios.scenario import Scenario


def business_of(
    scenario: Scenario,
    roster: Roster,
    day: date | None = None,
    settled: Collection[str] = (),
    settings: Settings | None = None,
) -> Business:
    """Return the business of a meeting on a scenario, on its own day or a later one.

    `settled` are the drafts that an earlier meeting adopted or did not adopt, which do not come
    back. A guest that has become a member of the Council by then needs no invitation any more.
    Raises UnknownDateError where the roster does not reach.
    """
    day = day or scenario.date
    real = _sat(scenario, roster)
    council = _council_on(scenario, roster if real else None, day)
    names = Names(roster)
    drafts = {tabled.draft.name: (tabled.draft, tabled.question) for tabled in scenario.drafts}
    return Business(
        item=scenario.item or scenario.title,
        council=council,
        day=day,
        rules=_rules_on(scenario, day),
        drafts={name: draft for name, draft in drafts.items() if name not in settled},
        amendments={amendment.id: amendment for amendment in scenario.amendments},
        mandate=scenario.mandate,
        news={event.id: event.label for event in scenario.politics.events},
        guests=tuple(g for g in scenario.guests if names.state(g) not in council.codes),
        settings=settings or Settings(),
        snapback_notified=scenario.snapback_notified,
        roster=roster if real else None,
    )


def with_extension(business: Business, extension: DraftResolution | None) -> Business:
    """Return the business with a short extension that may be tabled in place of the first draft."""
    if extension is None or extension.name in business.drafts:
        return business
    _, question = next(iter(business.drafts.values()))
    drafts = {**business.drafts, extension.name: (extension, question)}
    return replace(business, drafts=drafts)


def _sat(scenario: Scenario, roster: Roster) -> bool:
    """Say whether the scenario's Council is the one that sat on its day, and none invented."""
    try:
        return scenario.council == presided_council(roster, scenario.date)
    except UnknownDateError:
        return False


def _council_on(scenario: Scenario, roster: Roster | None, day: date) -> Council:
    """Return the Council of a day; in an invented one the chair passes on month by month."""
    first = scenario.date
    if day == first:
        return scenario.council
    if roster:
        return presided_council(roster, day)
    codes = scenario.council.codes
    months = (day.year - first.year) * 12 + day.month - first.month
    start = codes.index(scenario.council.president or codes[0])
    return replace(scenario.council, president=codes[(start + months) % len(codes)])


def _rules_on(scenario: Scenario, day: date) -> RuleSet:
    if day == scenario.date or scenario.rules_name == "inline":
        return scenario.rules
    return rules_named(scenario.rules_name, day)
