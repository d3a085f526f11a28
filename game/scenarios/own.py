"""The scenarios of this machine: those shipped, and a person's own in the user's data folder.

Whoever writes scenarios puts the files into that folder, and finds them among the others.
"""

from pathlib import Path

from platformdirs import user_data_path

from game.places import folder
from game.scenarios.library import scenario_files


def own_folder() -> Path:
    """Return the folder of a person's own scenarios, which need not be there."""
    return user_data_path("nine-votes", appauthor=False) / "scenarios"


def files_at_hand() -> tuple[Path, ...]:
    """Return the files of the scenarios shipped, then those of a person's own."""
    shipped, own = folder("scenarios"), own_folder()
    return (*scenario_files(shipped), *(scenario_files(own) if own.is_dir() else ()))
