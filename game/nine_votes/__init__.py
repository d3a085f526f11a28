"""Nine Votes: a United Nations Security Council voting simulator and teaching game."""

__version__ = "0.1.0"
