"""Parts of a screen, each a function from a view's values and a box to pieces."""
