"""One game: who sits where, what has been cast, undo and replay; pure."""
