"""The build's own step: the sentences of locale/ in the form that the program reads."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class SentencesHook(BuildHookInterface):  # type: ignore[type-arg]
    """Compile the sentences for a wheel and for an editable install alike."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - the interface's
        """Compile into the package, and name the folder as built, since git ignores it."""
        root = Path(self.root)
        sys.path.insert(0, str(root / "game"))
        from nine_votes.words.compiler import compile_folder  # noqa: PLC0415 - found by then

        compile_folder(root / "locale", root / "game" / "nine_votes" / "words" / "compiled")
        build_data["artifacts"].append("game/nine_votes/words/compiled/**")
