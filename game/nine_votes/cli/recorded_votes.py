"""The votes that a scenario records: by name for a call, and the first of them told at length."""

from nine_votes.calls import CallError
from nine_votes.cli.report import decision_lines, vote_lines
from nine_votes.cli.shown import headed, reveal_votes, tell
from nine_votes.council.decision import HeldVote
from nine_votes.council.messages import Said, say
from nine_votes.record.block import Gap
from nine_votes.scenarios.findings import nearest
from nine_votes.scenarios.scenario import RecordedVote, Scenario
from nine_votes.words.resolver import in_words


def called(vote: RecordedVote) -> str:
    return in_words(say("call-vote", subject=vote.subject, day=vote.day))


def recorded_votes(scenario: Scenario, draft: str | None) -> list[tuple[RecordedVote, HeldVote]]:
    """Return the votes that a scenario records, or those on a draft; CallError for none."""
    votes = [(vote, put) for vote in scenario.recorded if (put := vote.held)]
    if not votes:
        raise CallError(say("call-no-recorded-vote", scenario=scenario.id))
    chosen = [(v, put) for v, put in votes if draft in {None, v.subject, v.draft}]
    if draft is not None and not chosen:
        known = tuple(dict.fromkeys(vote.subject for vote, _ in votes))
        near = tuple(filter(None, [nearest(draft, known)]))
        facts = {"scenario": scenario.id, "draft": draft}
        raise CallError(say("call-no-vote-on", near=near, known=known, **facts))
    return chosen


def show_recorded_case(scenario: Scenario) -> None:
    held = [(vote, put) for vote in scenario.recorded if (put := vote.held)]
    heading: Said = say("record-no-vote")
    if held:
        heading = say("record-voted-on", vote=held[0][0].subject, day=held[0][0].day)
    tell((scenario.title, scenario.crisis or "", Gap(), heading))
    for _, put in held[:1]:
        reveal_votes(vote_lines(put.ballot, put.council))
        print(*decision_lines(put), sep="\n")
        text = scenario.consequences.get(put.decision.outcome)
        tell(headed(say("record-followed"), text) if text else ())
