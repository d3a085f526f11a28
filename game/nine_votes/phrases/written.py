"""The words of the written record: headings, labels, and what is said once about all of it."""

from nine_votes.council.events import AgendaRejected, Event, MeetingAdjourned, MeetingSuspended
from nine_votes.council.papers import Standing
from nine_votes.council.questions import Kind, Question
from nine_votes.council.voting import Tally
from nine_votes.phrases.window import VOTE_LABELS
from nine_votes.phrases.words import counts

RECORD = "Meeting record"
A_GAME = (
    "A record of a simulated meeting, kept by Nine Votes. It is not a document of the United "
    "Nations: what is said and voted here is the players' own."
)
BASES = {
    "fictional": "The case is invented. No government said any of this.",
    "adapted": "The case is adapted from history: not all of it was so.",
}
LIVE = "The case is live: people are living through it now."

SKIP = "Skip to the record"
CONTENTS = "Contents"
SUMMARY = "Votes in brief"
AGENDA = "Agenda"
DATE = "Date"
PRESIDING = "Presiding"
MEMBERS = "Members"
GUESTS = "Guests"
DRAFTS = "Drafts as they stand at the end"
STATEMENTS = "Statements"
VOTES = "Votes"
EXPLANATIONS = "Statements before and after the voting"
ISSUED = "Issued by consensus"
FOLLOWS = "What follows"
COURSE = "The course of the meeting"
CORRECTIONS = "Corrections"
ANNOUNCED = "The President's announcement"
WHY = "Why"
RESTS_ON = "Rests on"
CHANGES = "The single vote that would have changed it"
NO_CHANGE = "No single vote would have changed it."
NAMES_NOBODY = "The ballot was secret: the record names nobody."
SEAT_MAP = "Seat map"
SEATS_NOTE = "English alphabetical order from the left; the President sits at the head."
NOTHING_VOTED = "Nothing was put to the vote."

MEMBER = "Member"
KIND = "Kind"
COUNT = "Number"
OTHERWISE = "Not voting"
BY_MEMBER = "How each member voted"
COUNTS = tuple(VOTE_LABELS.values())
VOTE = "Vote"
NUMBER = "No."
QUESTION = "Question"
RESULT = "Result"
PRESIDENT = "President"
PERMANENT = "permanent member"
VETO = "veto"
SPONSORS = "Sponsors"
FROM_THE_MONTH = "from the turn of the month"
FOR_ONE_QUESTION = "for one question"

BEFORE_THE_VOTE = "before the voting"
AFTER_THE_VOTE = "after the voting"
IN_DEBATE = "in debate"

STANDINGS = {
    Standing.TABLED: "Not yet voted on",
    Standing.NOT_TAKEN_UP: "Not taken up by a member",
    Standing.WITHDRAWN: "Withdrawn",
    Standing.REFERRED: "Referred",
    Standing.POSTPONED: "Postponed",
    Standing.ADOPTED: "Adopted",
    Standing.NOT_ADOPTED: "Not adopted",
    Standing.LAPSED: "Lapsed",
}
"""What has become of a draft."""

AMENDED = "amended"
DELETED = "deleted"
NOT_KEPT = "not kept"
KEPT = "kept in a separate vote"

KINDS = {
    Kind.SUBSTANTIVE: "substantive",
    Kind.PROCEDURAL: "procedural",
    Kind.PRELIMINARY: "preliminary question",
    Kind.RULING_CHALLENGE: "challenge to a ruling",
    Kind.CHARTER_109_1: "review conference",
    Kind.CHARTER_109_3: "review conference",
    Kind.ICJ_ELECTION: "election to the Court",
    Kind.SG_RECOMMENDATION: "recommendation of a Secretary-General",
    Kind.SNAPBACK: "continuation of relief under resolution 2231 (2015)",
    Kind.CONSENSUS: "consensus",
    Kind.WITHOUT_VOTE: "without a vote",
}
"""What kind of question was put."""


def kind_of(question: Question) -> str:
    """Return the kind of a question in the words of the record."""
    return KINDS[question.kind]


def nth_meeting(nth: int, of: int) -> str:
    """Return which meeting of the sitting this is, or nothing where there is one alone."""
    return f"Meeting {nth} of {of}" if of > 1 else ""


def notices(basis: str, sensitivity: str) -> tuple[str, ...]:
    """Return what every reader of a record has to know before anything else."""
    about = [BASES[basis]] if basis in BASES else []
    return (A_GAME, *about, *([LIVE] if sensitivity == "live" else []))


def how_it_ended(last: Event) -> str:
    """Return where the meeting stands after its last event."""
    if isinstance(last, MeetingAdjourned | AgendaRejected):
        return "The meeting is over."
    if isinstance(last, MeetingSuspended):
        return "The meeting is suspended."
    return "The meeting goes on."


def seat_map_of(vote: int) -> str:
    """Return the name of a vote's seat map."""
    return f"{SEAT_MAP} of vote {vote}"


def in_figures(tally: Tally) -> str:
    """Return the counts under the result."""
    return counts(tally).replace(", ", " · ")


def made_by(version: str) -> str:
    """Return what the foot of a page says of where it comes from."""
    return f"Kept by Nine Votes {version}. Under each vote stand the articles it rests on."
