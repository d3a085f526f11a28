"""A bar on standard error that says how far a long computation has come."""

import sys

from nine_votes.council.messages import say
from nine_votes.words.resolver import in_words

WIDTH = 30


def show_progress(done: int, total: int) -> None:
    """Draw the bar over the last one, and wipe it out at the end; on a terminal alone."""
    if not sys.stderr.isatty():
        return
    full = WIDTH * done // total
    said = in_words(say("lint-progress", done=done, total=total))
    bar = f"[{'#' * full}{'.' * (WIDTH - full)}] {said}"
    end = "\r" + " " * len(bar) + "\r" if done == total else ""
    print(f"\r{bar}{end}", end="", file=sys.stderr, flush=True)
