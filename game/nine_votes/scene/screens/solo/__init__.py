"""The screens of one player: a first vote, three to predict, and then a negotiated case."""
