"""What lies before the Council: drafts, their clauses and how these may be worded."""

from nine_votes.council.documents import Clause, DraftResolution, Wording

FIXED = Clause("1", text="Decides to remain seized of the matter")
OPEN = Clause(
    "2",
    wordings={
        "firm": Wording("firm", "until 30 April", text="Extends the mandate until 30 April"),
        "soft": Wording("soft", "for a month"),
    },
)


def test_a_fixed_clause_says_what_it_says() -> None:
    assert FIXED.tabled == "Decides to remain seized of the matter"


def test_an_open_clause_is_tabled_in_its_first_wording() -> None:
    assert OPEN.tabled == "Extends the mandate until 30 April"


def test_a_wording_without_a_text_goes_by_its_label() -> None:
    assert Clause("3", wordings={"soft": Wording("soft", "for a month")}).tabled == "for a month"


def test_a_draft_goes_by_its_symbol_or_by_its_title() -> None:
    assert DraftResolution("S/2024/255", "Panel of Experts").name == "S/2024/255"
    assert DraftResolution(title="Adoption of the agenda").name == "Adoption of the agenda"
    assert DraftResolution().name == ""


def test_a_draft_is_negotiable_where_a_clause_has_two_wordings() -> None:
    only = Clause("3", wordings={"soft": Wording("soft", "for a month")})
    assert DraftResolution(clauses=(FIXED, OPEN)).negotiable
    assert not DraftResolution(clauses=(FIXED, only)).negotiable
    assert not DraftResolution().negotiable
