"""What acts on drafts and amendments ask for: a function an action, None or the objection."""

from nine_votes.council import actions as act
from nine_votes.council.actions import Change
from nine_votes.council.aftermath import thirty_days_over
from nine_votes.council.meeting import Meeting, Paper, Proposal, Standing
from nine_votes.council.objections import Objection
from nine_votes.council.procedure import MATTERS
from nine_votes.council.questions import Kind

QUESTIONABLE = frozenset({Kind.SUBSTANTIVE, Kind.PROCEDURAL})
"""The kinds of question between which the Four-Power Statement decides."""


def open_paper(meeting: Meeting, symbol: str) -> Paper | Objection:
    """Return the draft on the table that can still be acted on, or why there is none."""
    paper = meeting.paper(symbol)
    if paper is None:
        return Objection(f"No draft {symbol} is before the Council", "rule 31")
    if paper.standing is Standing.WITHDRAWN:
        return Objection("That draft has been withdrawn", "rule 35")
    if paper.standing is Standing.NOT_TAKEN_UP:
        return Objection("No member of the Council has taken that draft up", "rule 38")
    if not paper.open:
        return Objection("That draft has been dealt with", "rule 32")
    return paper


def table_draft(meeting: Meeting, action: act.TableDraft) -> Objection | None:
    """A draft is tabled once, and one to continue the relief of 2231 within the thirty days."""
    if action.symbol not in meeting.business.drafts:
        return Objection(f"There is no text {action.symbol} to table", "rule 31")
    if meeting.paper(action.symbol):
        return Objection("That draft is on the table already", "rule 31")
    question = meeting.business.drafts[action.symbol][1]
    if question.kind is Kind.SNAPBACK and thirty_days_over(meeting):
        over = "The thirty days are over, and there is no relief left to continue"
        return Objection(over, "resolution 2231 (2015), paragraph 12")
    return None


def take_up(meeting: Meeting, action: act.TakeUpDraft) -> Objection | None:
    """A guest's draft waits for a member to take it up."""
    paper = meeting.paper(action.symbol)
    if paper is None or paper.standing is not Standing.NOT_TAKEN_UP:
        return Objection("No guest's draft of that symbol is waiting", "rule 38")
    return None


def co_sponsor(meeting: Meeting, action: act.CoSponsor) -> Objection | None:
    """A draft is sponsored once by each."""
    paper = open_paper(meeting, action.symbol)
    if isinstance(paper, Objection):
        return paper
    if action.by in paper.sponsors:
        return Objection("You sponsor that draft already", "rule 31")
    return None


def withdraw_sponsorship(meeting: Meeting, action: act.WithdrawSponsorship) -> Objection | None:
    """A sponsor may leave the others."""
    paper = open_paper(meeting, action.symbol)
    if isinstance(paper, Objection):
        return paper
    if action.by not in paper.sponsors:
        return Objection("You do not sponsor that draft", "rule 35")
    others = {code for code in paper.sponsors if code != action.by}
    if action.by in meeting.council.codes and not others.intersection(meeting.council.codes):
        only = "You are its only sponsor on the Council; withdraw the draft instead"
        return Objection(only, "rule 35")
    return None


def withdraw_draft(meeting: Meeting, action: act.WithdrawDraft) -> Objection | None:
    """The mover may withdraw while no vote has been taken, a guest before it is taken up too."""
    paper = meeting.paper(action.symbol)
    if paper and paper.standing in {Standing.ADOPTED, Standing.NOT_ADOPTED}:
        return Objection("That draft has been voted on and cannot be withdrawn", "rule 35")
    if paper is None or paper.standing is not Standing.NOT_TAKEN_UP:
        paper_or_objection = open_paper(meeting, action.symbol)
        if isinstance(paper_or_objection, Objection):
            return paper_or_objection
        paper = paper_or_objection
    if action.by != paper.sponsors[0]:
        return Objection("Only its mover may withdraw that draft", "rule 35")
    voted_on = paper.kept or paper.lost
    if voted_on or (paper.touched and not meeting.business.settings.withdraw_after_amendment):
        return Objection("A vote has been taken on it, so it cannot be withdrawn", "rule 35")
    return None


def keep_draft(meeting: Meeting, action: act.KeepDraft) -> Objection | None:
    """A co-sponsor may keep a draft alive that its mover withdrew."""
    paper = meeting.paper(action.symbol)
    if paper is None or paper.standing is not Standing.WITHDRAWN:
        return Objection("That draft has not been withdrawn", "rule 35")
    if action.by not in paper.sponsors[1:]:
        return Objection("Only a co-sponsor may keep that draft alive", "rule 35")
    return None


def propose_order(meeting: Meeting, action: act.ProposeOrder) -> Objection | None:
    """Another order than that of submission needs a draft that waits."""
    paper = open_paper(meeting, action.symbol)
    if isinstance(paper, Objection):
        return paper
    first = meeting.text_open[0]
    if first is paper:
        return Objection("That draft is voted on first as it is", "rule 32")
    if first.touched:
        return Objection("We have begun to vote on another draft", "rule 32")
    return None


def move_amendment(meeting: Meeting, action: act.MoveAmendment) -> Objection | None:
    """An amendment is to a clause of an open draft, and says something else than it does."""
    paper = open_paper(meeting, action.symbol)
    if isinstance(paper, Objection):
        return paper
    if not action.id.strip():
        return Objection("An amendment needs a name to be called by", "rule 31")
    if meeting.amendment(action.id):
        return Objection("An amendment of that name is on the table already", "rule 36")
    if action.wording:
        several = Objection("An amendment says in one way what the clause shall be", "rule 31")
        worded = _wording(paper, action.clause, action.wording)
        return several if action.text.strip() else worded
    if not action.text.strip() and action.change is not Change.DELETES:
        return Objection("An amendment says what the clause shall be", "rule 31")
    return _clause(paper, action.clause)


def _clause(paper: Paper, clause: str) -> Objection | None:
    """A clause can be changed while it stands in the draft and has not been voted on."""
    if clause not in {known.id for known in paper.draft.clauses}:
        return Objection("That draft has no such clause", "rule 36")
    if clause in paper.deleted:
        return Objection("That clause has been deleted", "rule 36")
    if clause in (*paper.kept, *paper.lost):
        return Objection("That clause has been voted on", "rule 32")
    return None


def _wording(paper: Paper, clause_id: str, wording: str) -> Objection | None:
    objection = _clause(paper, clause_id)
    if objection:
        return objection
    clause = next(c for c in paper.draft.clauses if c.id == clause_id)
    listed = list(clause.wordings or ())
    if wording not in listed:
        return Objection("That wording is not among those listed for the clause", "rule 31")
    if paper.wordings.get(clause_id, listed[0]) == wording and clause_id not in paper.texts:
        return Objection("That is what the draft says already", "rule 36")
    return None


def accept_amendment(meeting: Meeting, action: act.AcceptAmendment) -> Objection | None:
    """A sponsor of the draft may take an amendment in, but not one that empties the draft."""
    amendment = meeting.amendment(action.id)
    if amendment is None or not amendment.open:
        return Objection("No such amendment is before the Council", "rule 36")
    paper = open_paper(meeting, amendment.symbol)
    if isinstance(paper, Objection):
        return paper
    if action.by not in paper.sponsors:
        return Objection("Only a sponsor of the draft may accept an amendment", "rule 36")
    if amendment.deletes_clause and paper.remaining == (amendment.clause,):
        return Objection("Nothing would be left of the draft; withdraw it instead", "rule 35")
    return None


def withdraw_amendment(meeting: Meeting, action: act.WithdrawAmendment) -> Objection | None:
    """Who moved an amendment may withdraw it while no vote has been taken on it."""
    amendment = meeting.amendment(action.id)
    if amendment is None or not amendment.open:
        return Objection("No such amendment is before the Council", "rule 35")
    if amendment.by != action.by:
        return Objection("Only who moved an amendment may withdraw it", "rule 35")
    return None


def rule_on_order(meeting: Meeting, action: act.RuleOnOrder) -> Objection | None:
    """The President rules on the order of amendments where there are several."""
    amendment = meeting.amendment(action.id)
    rivals = [
        a for a in meeting.amendments if a.open and amendment and a.symbol == amendment.symbol
    ]
    if amendment is None or not amendment.open or len(rivals) < 2:
        return Objection("There are not several amendments to put in order", "rule 36")
    paper = open_paper(meeting, amendment.symbol)
    if isinstance(paper, Objection):
        return paper
    if meeting.ordered == action.id:
        return Objection("That amendment is first already", "rule 36")
    return None


def request_separate_vote(meeting: Meeting, action: act.RequestSeparateVote) -> Objection | None:
    """A clause is voted on separately once, while it stands and no sponsor has objected."""
    paper = open_paper(meeting, action.symbol)
    if isinstance(paper, Objection):
        return paper
    if action.clause in paper.parts:
        return Objection("That clause is voted on separately as it is", "rule 32")
    if action.clause in paper.whole:
        return Objection("A sponsor has objected to a separate vote on that clause", "rule 32")
    return _clause(paper, action.clause)


def raise_preliminary(meeting: Meeting, action: act.RaisePreliminaryQuestion) -> Objection | None:
    """The class of a draft is asked about where it is contested, and once, one draft at a time."""
    paper = open_paper(meeting, action.symbol)
    if isinstance(paper, Objection):
        return paper
    statement = "Four-Power Statement, part II"
    if action.symbol in meeting.classified or meeting.preliminary == action.symbol:
        return Objection("That question has been raised already", statement)
    if meeting.preliminary is not None:
        return Objection("That question is before us on another draft", statement)
    if paper.touched:
        return Objection("We have begun to vote on that draft", statement)
    if not _class_in_doubt(meeting, paper):
        return Objection("Nobody doubts what kind of question that is", statement)
    return None


def _class_in_doubt(meeting: Meeting, paper: Paper) -> bool:
    kind, matter = paper.question.kind, paper.question.matter
    if kind not in QUESTIONABLE or meeting.business.rules.unanimity:
        return False
    if meeting.business.settings.preliminary_on_any:
        return True
    return kind is Kind.PROCEDURAL and not (matter and MATTERS[matter].settled)


def claim_party(meeting: Meeting, action: act.ClaimParty) -> Objection | None:
    """A member is said to be a party once, and may say so itself whatever others said."""
    if action.member not in meeting.council.codes:
        return Objection("That is no member of the Council", "Article 27(3)")
    said = meeting.parties if action.by == action.member else meeting.claims
    if action.member in said:
        return Objection("That has been claimed already", "Article 27(3)")
    return None


def deny_party(meeting: Meeting, action: act.DenyParty) -> Objection | None:
    """A claim is denied once it has been made."""
    if action.member not in meeting.claims:
        return Objection("Nobody has claimed that", "Article 27(3)")
    return None


def propose_wording(meeting: Meeting, action: act.ProposeWording) -> Objection | None:
    """A wording is proposed from the clause's own list, once."""
    paper = open_paper(meeting, action.symbol)
    if isinstance(paper, Objection):
        return paper
    if _proposal(meeting, action):
        return Objection("That wording has been proposed already", "rule 31")
    return _wording(paper, action.clause, action.wording)


def co_sponsor_wording(meeting: Meeting, action: act.CoSponsorWording) -> Objection | None:
    """A proposed wording is co-sponsored by others, once each."""
    proposal = _proposal(meeting, action)
    if proposal is None:
        return Objection("Nobody has proposed that wording", "rule 31")
    if action.by in (proposal.by, *proposal.co_sponsors):
        return Objection("You support that wording already", "rule 31")
    paper = open_paper(meeting, action.symbol)
    if isinstance(paper, Objection):
        return paper
    return _wording(paper, action.clause, action.wording)


def withdraw_wording(meeting: Meeting, action: act.WithdrawWording) -> Objection | None:
    """Who proposed a wording may withdraw it."""
    proposal = _proposal(meeting, action)
    if proposal is None or proposal.by != action.by:
        return Objection("You have not proposed that wording", "rule 35")
    return None


def _proposal(
    meeting: Meeting, action: act.ProposeWording | act.CoSponsorWording | act.WithdrawWording
) -> Proposal | None:
    wanted = (action.symbol, action.clause, action.wording)
    return next((p for p in meeting.proposals if (p.symbol, p.clause, p.wording) == wanted), None)
