"""The arithmetic: the only importer of numpy."""
