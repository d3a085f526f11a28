"""What calls an emergency special session of the General Assembly (A/RES/377 A (V))."""

from datetime import date

FIRST_SESSIONS = date(1950, 11, 3)
"""A/RES/377 A (V), Uniting for Peace."""

ANY_NINE_SINCE = date(1965, 12, 8)
"""A/RES/2046 (XX) made nine of the seven in rule 8(b) of the Assembly's rules of procedure."""

MEMBERS_OF_TODAY = 193


def session_called(
    day: date, in_council: int = 0, members: int = 0, membership: int = MEMBERS_OF_TODAY
) -> bool:
    """Say whether a request calls an emergency special session, which meets within 24 hours.

    Any nine votes of the Council do (any seven before 8 December 1965), whosever they are, or the
    wish of a majority of the `membership` of the United Nations.
    """
    if day < FIRST_SESSIONS:
        return False
    any_of_the_council = 9 if day >= ANY_NINE_SINCE else 7
    return in_council >= any_of_the_council or members > membership // 2
