"""Where the scenarios, pictures and cases lie: beside the package, or inside it once installed."""

from pathlib import Path

PACKAGE = Path(__file__).parent
CLONE = PACKAGE.parents[1]
SHIPPED = PACKAGE / "_shipped"


def folder(clone_path: str) -> Path:
    """Return a folder of data by its path in a clone, such as 'scenarios' or 'tests/cases'."""
    shipped = SHIPPED / clone_path
    return shipped if shipped.is_dir() else CLONE / clone_path
