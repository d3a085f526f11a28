"""Meetings as frozen plain values for whoever draws or prints them.

Theory of operation
-------------------
A view is asked for anew whenever something has changed; it holds members, numbers and messages, no
sentence and no colour. What only one seat may see is left out here and not by whoever shows it, so
that no screen, page or line can show it by mistake. Wall, terminal and record read the same views.
"""
