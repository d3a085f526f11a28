"""Why something is not in order, as the President says it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Objection:
    """Why something is not in order, and by which rule."""

    sentence: str
    rule: str

    def __str__(self) -> str:
        """Return the sentence with its rule."""
        return f"{self.sentence} ({self.rule})."
