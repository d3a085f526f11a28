"""The politics: what each capital wants, how it decides, and why; pure, under a seed.

Theory of operation
-------------------
A `Case` is what a negotiation is played with, made once from a scenario. Delegations stand in it in
places, clauses too, and what a text holds is a mask of *tags*, a bit each; so all that follows is
whole numbers in rows. A `World` is what the seed drew before the first move; no generator runs on,
for every draw is a digest of the seed and of what it is drawn for, so that the same moves lead to
the same end on any machine, and one move more changes no other's luck.

A `State` is where it stands. `moves` says in a class a move what it costs, what is against it and
what it leads to; `turns` lets the world answer at the end of a turn. How everybody would vote is
reckoned anew from case, world and state (`decisions`), twice and no more, from the ledger of whole
numbers that `explanations` then reads aloud: nothing is decided by what is not in the ledger.
"""
