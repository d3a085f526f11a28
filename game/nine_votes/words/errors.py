"""What an error says: its message in words, where it has one."""

from nine_votes.council.messages import Message
from nine_votes.words.resolver import in_words


def said_by(error: Exception) -> str:
    """Return what an error says."""
    message = getattr(error, "message", None)
    return in_words(message) if isinstance(message, Message) else str(error)
