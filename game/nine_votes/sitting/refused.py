"""What is said to a step that cannot be taken."""


class RefusedError(ValueError):
    """A step that cannot be taken and is no action of a meeting; the message says why."""
