"""What a screen is made of, and the screens: no pygame, so that others can paint them too.

Theory of operation
-------------------
A screen takes input and gives a `Scene`: pieces to paint in order, and the targets a pointer can
hit. It composes a `Page` anew for every picture, on a canvas 1920 wide whose height follows from
the window. Widgets add a piece, a target, a key and what it does in one call, so that no button can
be shown that does nothing and no key can differ from the button that names it. Pieces are values:
who paints them keeps what was painted once. Focus, arrows and the pointer go the same way on
every `Form`. What a screen leads to is a value as well (`Turn`), for the window to follow.

What puts something on a page and returns a number returns the height at which that ends or, where
it stands at the foot, begins. A `Part` says how high it is before it is put; a `Block` is scrolled
by its rows.
"""
