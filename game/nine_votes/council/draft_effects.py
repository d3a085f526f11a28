"""What actions about drafts, amendments and wordings do to a meeting that they are in order in."""

from dataclasses import replace

from nine_votes.council import actions as act, events as ev, polling
from nine_votes.council.actions import About, Action, Subject
from nine_votes.council.aftermath import dealt_with
from nine_votes.council.changes import changed, done, with_amendment, with_paper
from nine_votes.council.meeting import Meeting, MovedAmendment, Paper, Proposal, Ruling, Standing
from nine_votes.council.results import take_in

SECOND_CO_SPONSOR = 2
"""So many co-sponsors make a proposed wording an amendment."""


def _paper(meeting: Meeting, symbol: str) -> Paper:
    paper = meeting.paper(symbol)
    if paper is None:
        raise KeyError(symbol)
    return paper


def _with_paper(meeting: Meeting, action: Action, paper: Paper) -> Meeting:
    return done(with_paper(meeting, paper), action)


def table_draft(meeting: Meeting, action: act.TableDraft) -> Meeting:
    """Return the meeting with a draft on the table; one whose text names its movers is theirs."""
    draft, question = meeting.business.drafts[action.symbol]
    own = action.by in {*draft.sponsors, draft.penholder}
    others = tuple(code for code in draft.sponsors if own and code != action.by)
    member = action.by in meeting.council.codes
    standing = Standing.TABLED if member else Standing.NOT_TAKEN_UP
    paper = Paper(action.symbol, draft, question, (action.by, *others), standing)
    return done(meeting, action, papers=(*meeting.papers, paper))


def take_up(meeting: Meeting, action: act.TakeUpDraft) -> Meeting:
    """Return the meeting with a guest's draft taken up, and so seconded."""
    paper = _paper(meeting, action.symbol)
    sponsors = tuple(dict.fromkeys((*paper.sponsors, action.by)))
    return _with_paper(meeting, action, replace(paper, standing=Standing.TABLED, sponsors=sponsors))


def co_sponsor(meeting: Meeting, action: act.CoSponsor) -> Meeting:
    """Return the meeting with one more sponsor of a draft."""
    paper = _paper(meeting, action.symbol)
    return _with_paper(meeting, action, replace(paper, sponsors=(*paper.sponsors, action.by)))


def withdraw_sponsorship(meeting: Meeting, action: act.WithdrawSponsorship) -> Meeting:
    """Return the meeting with one sponsor less."""
    paper = _paper(meeting, action.symbol)
    sponsors = tuple(code for code in paper.sponsors if code != action.by)
    return _with_paper(meeting, action, replace(paper, sponsors=sponsors))


def withdraw_draft(meeting: Meeting, action: act.WithdrawDraft) -> Meeting:
    """Return the meeting with a draft withdrawn, and with it the motions on it."""
    paper = replace(_paper(meeting, action.symbol), standing=Standing.WITHDRAWN)
    motions = tuple(moved for moved in meeting.motions if moved.symbol != action.symbol)
    return dealt_with(_with_paper(replace(meeting, motions=motions), action, paper))


def keep_draft(meeting: Meeting, action: act.KeepDraft) -> Meeting:
    """Return the meeting with a withdrawn draft back in its place, as a co-sponsor's own."""
    paper = _paper(meeting, action.symbol)
    others = tuple(code for code in paper.sponsors[1:] if code != action.by)
    kept = replace(paper, standing=Standing.TABLED, sponsors=(action.by, *others))
    return _with_paper(meeting, action, kept)


def propose_order(meeting: Meeting, action: act.ProposeOrder) -> Meeting:
    """Return the meeting with the order of drafts put to the vote."""
    return polling.put(done(meeting, action), Subject(About.ORDER, action.symbol))


def move_amendment(meeting: Meeting, action: act.MoveAmendment) -> Meeting:
    """Return the meeting with an amendment on the table."""
    moved = MovedAmendment(
        *(action.id, action.symbol, action.clause, action.by, action.wording, action.text),
        action.change,
        action.oral,
    )
    return done(meeting, action, amendments=(*meeting.amendments, moved))


def accept_amendment(meeting: Meeting, action: act.AcceptAmendment) -> Meeting:
    """Return the meeting with an amendment taken into the text without a vote."""
    return take_in(done(meeting, action), action.id)


def withdraw_amendment(meeting: Meeting, action: act.WithdrawAmendment) -> Meeting:
    """Return the meeting with an amendment withdrawn."""
    return done(with_amendment(meeting, action.id, Standing.WITHDRAWN), action)


def rule_on_order(meeting: Meeting, action: act.RuleOnOrder) -> Meeting:
    """Return the meeting with an amendment put first by a ruling one may challenge."""
    return done(meeting, action, ordered=action.id, ruling=Ruling.GIVEN, ruled_order=True)


def raise_preliminary(meeting: Meeting, action: act.RaisePreliminaryQuestion) -> Meeting:
    """Return the meeting with the class of a draft called in question."""
    return done(meeting, action, preliminary=action.symbol)


def propose_wording(meeting: Meeting, action: act.ProposeWording) -> Meeting:
    """Return the meeting with a wording proposed in consultations."""
    proposal = Proposal(action.symbol, action.clause, action.wording, action.by)
    return done(meeting, action, proposals=(*meeting.proposals, proposal))


def _without_proposal(
    meeting: Meeting, action: act.CoSponsorWording | act.WithdrawWording
) -> tuple[Proposal, tuple[Proposal, ...]]:
    wanted = (action.symbol, action.clause, action.wording)
    mine = [p for p in meeting.proposals if (p.symbol, p.clause, p.wording) == wanted]
    return mine[0], tuple(p for p in meeting.proposals if p is not mine[0])


def co_sponsor_wording(meeting: Meeting, action: act.CoSponsorWording) -> Meeting:
    """Return the meeting with a wording supported; the second makes it an amendment."""
    proposal, others = _without_proposal(meeting, action)
    supported = replace(proposal, co_sponsors=(*proposal.co_sponsors, action.by))
    if len(supported.co_sponsors) < SECOND_CO_SPONSOR:
        return done(meeting, action, proposals=(*others, supported))
    identifier = meeting.free_name(f"{action.clause}-{action.wording}")
    formed = MovedAmendment(
        identifier, action.symbol, action.clause, proposal.by, wording=action.wording
    )
    told = ev.AmendmentFormed(identifier, action.symbol, action.clause, action.wording)
    supported_now = done(meeting, action, proposals=others)
    return changed(supported_now, told, amendments=(*meeting.amendments, formed))


def withdraw_wording(meeting: Meeting, action: act.WithdrawWording) -> Meeting:
    """Return the meeting without a proposed wording."""
    return done(meeting, action, proposals=_without_proposal(meeting, action)[1])
