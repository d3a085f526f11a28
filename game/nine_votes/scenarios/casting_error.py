"""What is wrong with what a scenario says of its delegations."""


class CastingError(ValueError):
    """What a scenario says of its delegations does not fit; `path` is the field it is about."""

    def __init__(self, path: str, sentence: str) -> None:
        """Keep where it is, for whoever knows the lines."""
        super().__init__(f"{path}: {sentence}")
        self.path, self.sentence = path, sentence
