"""The kinds of rules, as they are called in rows of them."""

from nine_votes.council.charter import Standing
from nine_votes.council.messages import Cases

STANDING = Cases("rules-standing", Standing)
"""What kind of rule it is: "of another time"."""
