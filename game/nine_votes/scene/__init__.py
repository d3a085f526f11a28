"""What a screen is made of, and the screens: no pygame, so that others can paint them too.

A screen composes a page anew for each picture. What puts something on the page and returns a number
returns the height at which it ends, or where it stands at the foot, at which it begins. A `Part`
says how high it is before it is put, so that rows and columns share a box; a `Block` is scrolled by
its rows. Sizes of text are those of the canvas, made larger as the person wants them and smaller
where there is no room.
"""
