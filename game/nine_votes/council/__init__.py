"""The law of the Council: pure, deterministic, standard library only; it opens no file."""
