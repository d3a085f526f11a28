"""Our plural forms are those of CLDR."""

import pytest
from babel import Locale

from nine_votes.words.resolver import FORMS, plural

COUNTS = (*range(1_300), 999_999, 10**6, 10**6 + 1, 2 * 10**6, 14_348_907)


@pytest.mark.parametrize("language", FORMS)
def test_the_form_of_a_number_is_cldr_s(language: str) -> None:
    form = Locale.parse(language).plural_form
    assert [plural(language, n) for n in COUNTS] == [form(n) for n in COUNTS]
    assert [plural(language, -n) for n in COUNTS[:30]] == [form(-n) for n in COUNTS[:30]]


def test_the_six_languages_of_the_united_nations_are_known() -> None:
    assert set(FORMS) == {"ar", "en", "es", "fr", "ru", "zh"}
