"""One game: who sits where, what was done and taken back, and the journal that keeps it."""
