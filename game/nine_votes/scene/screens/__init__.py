"""Whole screens: a view in, a scene out; input in, a changed table out."""
