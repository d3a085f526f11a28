"""What may be done, in the imperative: what the chair, whoever drafts and whoever has the floor do.

An action is a class with its row of the law, its check and its effect, and is listed by `order` in
the order in which it stands here. In a room above it has a label and a telling.
"""
