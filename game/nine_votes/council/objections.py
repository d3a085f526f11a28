"""Why something is not in order, as the President says it."""

from dataclasses import dataclass

from nine_votes.council.messages import Message, say


@dataclass(frozen=True, slots=True)
class Objection:
    """Why something is not in order, and by which rule."""

    said: Message
    rule: str

    @property
    def message(self) -> Message:
        """What is said, with its rule."""
        return say("objection-by-rule", said=self.said, rule=self.rule)
