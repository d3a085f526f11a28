"""The end of a negotiation at the keys: the vote, why each voted so, and what is looked back on."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from nine_votes.cli import solo_lines as lines
from nine_votes.cli.keys import LEAVING, PREDICTED, asked_of, key_asked, read_line, reject_key
from nine_votes.cli.report import grounds_lines
from nine_votes.cli.shown import INDENT, headed, reveal_votes, tell
from nine_votes.council.decision import HeldVote
from nine_votes.council.events import VoteTaken
from nine_votes.council.messages import say
from nine_votes.council.papers import About
from nine_votes.delegations import moves as to
from nine_votes.phrases.negotiation import in_a_row
from nine_votes.phrases.questions import answer_line, asked_text, is_adopted
from nine_votes.phrases.scene import ballot_of, everybody
from nine_votes.phrases.transcript import FOLLOWING, told
from nine_votes.record.block import Block, Gap, Items
from nine_votes.sitting.negotiation import Negotiation
from nine_votes.sitting.sitting import Sitting
from nine_votes.sitting.steps import Answered, Asked, When
from nine_votes.views.negotiation import Awaited, awaited
from nine_votes.views.negotiation_debrief import NegotiationDebrief, negotiation_debrief
from nine_votes.views.negotiation_vote import EndedView, VotedView, ended_view
from nine_votes.words.resolver import in_words


class Again(NamedTuple):
    """The same game wanted once more: with another seed, or with a red line left out."""

    same_seed: bool
    without: str = ""


def look_back(sitting: Sitting, seat_called: Callable[[str], str | None]) -> Again | None:
    """Hold the vote, explain it and look back; what is wanted then, or None.

    After a short extension the player may go on with the talks instead.
    """
    while sitting.let_house_act() is not None:
        pass
    negotiation = _negotiation(sitting)
    ended = ended_view(negotiation, sitting.course.scenario)
    _tell(sitting, ended)
    goes_on = awaited(negotiation) is Awaited.EXTENDED
    if not _asked_whose(sitting, ended, seat_called, goes_on=goes_on):
        return None
    if awaited(_negotiation(sitting)) is Awaited.TALKS:
        return None
    debrief = negotiation_debrief(negotiation)
    tell(lines.debrief(debrief))
    if not _exit_questions(sitting, debrief):
        return None
    tell(lines.total(debrief))
    return _again(debrief)


def _negotiation(sitting: Sitting) -> Negotiation:
    negotiation = sitting.course.negotiation
    if negotiation is None:
        raise ValueError("This sitting has no negotiation to look back on.")
    return negotiation


def _tell(sitting: Sitting, ended: EndedView) -> None:
    tell([Gap(), ended.heading])
    if not ended.votes:
        tell([ended.line])
    for vote in ended.votes:
        _reveal(vote)
    for line in _result(sitting):
        print(line)
    tell(_consequences(sitting, ended))
    for vote in ended.votes:
        tell(lines.why(vote))


def _reveal(vote: VotedView) -> None:
    tell([f"{vote.subject}: {in_words(say('terminal-revealed'))}"])
    reveal_votes(lines.vote_lines(vote))
    tell([say("talks-sentence", text=vote.line)])


def _result(sitting: Sitting) -> Iterator[str]:
    meeting = sitting.meeting
    council, rules = everybody(meeting), meeting.business.rules
    for taken in meeting.record:
        if isinstance(taken, VoteTaken) and taken.subject.about is About.DRAFT:
            ballot = ballot_of(taken, council)
            yield from grounds_lines(HeldVote(taken.question, rules, council, meeting.day, ballot))


def _consequences(sitting: Sitting, ended: EndedView) -> Iterator[Block]:
    following = [
        in_words(line)
        for event, said in told(sitting.meeting)
        if isinstance(event, FOLLOWING)
        for line in said
    ]
    if following:
        yield from (Gap(), Items(following, inset=INDENT))
    for heading, text in ((say("terminal-follows"), ended.follows), ("", ended.afterwards)):
        yield from headed(heading, text) if text else ()


def _asked_whose(
    sitting: Sitting, ended: EndedView, seat_called: Callable[[str], str | None], *, goes_on: bool
) -> bool:
    """Open ledgers until the player looks back or goes on; false where it leaves."""
    prompt = in_words(say("alone-extended") if goes_on else say("alone-open-a-ledger"))
    while True:
        answer = read_line(f"\n{prompt}")
        if answer is None or answer.casefold() == "q":
            return False
        if not answer:
            return True
        if goes_on and answer.casefold() == "g":
            sitting.move(to.GoOn())
            return True
        code = seat_called(answer)
        for vote in ended.votes if code else ():
            row = next(row for row in vote.rows if row.member.code == code)
            tell(lines.row(row))


def _exit_questions(sitting: Sitting, debrief: NegotiationDebrief) -> bool:
    """Put the questions on the way out and keep the answers; false where the player leaves."""
    tell([Gap(), say("hindsight-exit")])
    return all(_answered(sitting, asked) for asked in debrief.questions)


def _answered(sitting: Sitting, asked: Asked) -> bool:
    tell([asked_text(asked)])
    while True:
        key = key_asked(say("alone-prediction"))
        if key in LEAVING:
            return False
        if key in PREDICTED:
            break
        reject_key(key)
    adopted = PREDICTED[key]
    seat = _negotiation(sitting).seat
    sitting.answer(Answered(When.AFTER, asked, int(adopted), int(not adopted), seat))
    right = adopted is is_adopted(asked)
    verdict = say("alone-right") if right else say("alone-wrong")
    tell([in_a_row(verdict, answer_line(asked))])
    return True


def _again(debrief: NegotiationDebrief) -> Again | None:
    while True:
        print()
        key = key_asked(say("alone-again"))
        if key in LEAVING:
            return None
        if key in {"r", "n"}:
            return Again(same_seed=key == "r")
        if key != "x":
            reject_key(key)
            continue
        if not debrief.red_lines:
            tell([say("alone-no-red-lines")])
            continue
        line = asked_of(debrief.red_lines, lambda each: each.offer, say("terminal-which-offer"))
        if line:
            return Again(same_seed=True, without=line.without)
