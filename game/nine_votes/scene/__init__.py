"""What a screen is made of, and the screens: no pygame, so that others can paint them too."""
