"""The wall: the only importer of pygame. It paints scenes, hears a person, and decides nothing."""

import os

# pygame prints a greeting on import, and reads this name once, then.
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
