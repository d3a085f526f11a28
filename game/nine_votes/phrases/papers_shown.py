"""The words of the draft as it is shown: who moved what, what became of it, which wordings wait."""

from collections.abc import Sequence

from nine_votes.council.members import Council
from nine_votes.council.papers import MovedAmendment, Standing
from nine_votes.phrases.words import all_named, joined, named, number

NOT_SUBMITTED = "Not yet submitted"
NOTHING_TABLED = "No text is before the Council."
NO_PARAGRAPHS = "This text has no paragraphs: the question itself is put to the vote."
THE_DRAFT = "The draft"
PREAMBLE = "Preamble"
SHOW_PREAMBLE = "Enter opens the preamble."
FOLD_PREAMBLE = "Enter folds it."
WORDINGS = "Wordings to choose among"
TO_BE_VOTED_APART = "to be voted on separately"
BACK = ("Back to the chamber", "Esc")
BACK_TO_DRAFT = ("Back to the draft", "Esc")
NOTHING_TO_DO = "Nothing can be done about this now."
WHOLE = ("The whole draft", "A")
FOR_ANOTHER = ("Act for another", "S")
WHO_ACTS = "Who acts?"
OPENED_BY = "d"
DRAFT_KEYS = (
    ("Up, down", "choose a paragraph"),
    ("Enter", "see what may be done about it"),
    ("A", "see what may be done about the draft as a whole"),
    ("S", "act for another delegation"),
    ("[ and ]", "the other drafts"),
    ("Page up, page down", "turn the page; the wheel scrolls"),
    ("D", "back to the chamber"),
)

AS_TABLED = "as tabled"
STANDS = "stands in the draft"
AN_AMENDMENT = "moved as an amendment"

STATES = {
    Standing.TABLED: "to be voted on",
    Standing.WITHDRAWN: "withdrawn",
    Standing.ADOPTED: "adopted by a vote",
    Standing.NOT_ADOPTED: "not adopted",
    Standing.LAPSED: "lapsed: nothing is left to vote on",
}
"""What has become of an amendment."""


def paragraph(place: int, about: str) -> str:
    """Return the heading of a clause: its number, and its subject where that says more."""
    plain = f"Paragraph {place}"
    return plain if about.lower() in {plain.lower(), str(place), ""} else f"{plain}: {about}"


def submitted_by(sponsors: Sequence[str], council: Council) -> str:
    """Return who submitted a draft: 'Submitted by Liberia, with Panama as co-sponsor'."""
    if not sponsors:
        return ""
    submitted = f"Submitted by {named(sponsors[0], council)}"
    others = sponsors[1:]
    if not others:
        return submitted
    role = "as co-sponsor" if len(others) == 1 else "as co-sponsors"
    return f"{submitted}, with {all_named(others, council)} {role}"


def moved_by(amendment: MovedAmendment, council: Council) -> str:
    """Return how an amendment is headed in its paragraph: 'Oral amendment of France'."""
    kind = "Oral amendment" if amendment.oral else "Amendment"
    return f"{kind} of {named(amendment.by, council)}"


def amendment_state(amendment: MovedAmendment, accepted_by: str, council: Council) -> str:
    """Return what has become of an amendment; a sponsor may have accepted it without a vote."""
    if accepted_by:
        return f"accepted by {named(accepted_by, council)}, without a vote"
    return STATES[amendment.standing]


def proposed(by: str, supporters: Sequence[str], needed: int, council: Council) -> str:
    """Return who stands behind a wording, and how many more make it an amendment."""
    said = [f"proposed by {named(by, council)}"]
    if supporters:
        said.append(f"supported by {all_named(supporters, council)}")
    more = f"{number(needed)} more {'makes' if needed == 1 else 'make'} it an amendment"
    return f"{joined(said)}; {more}"


def acting(name: str) -> str:
    """Return for whom the person at the screen acts."""
    return f"Acting: {name}"
