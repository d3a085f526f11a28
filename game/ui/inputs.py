"""What a person does at the window: the name of a key, and a line for the report of a bug."""

import pygame


def is_shortcut(event: pygame.Event) -> bool:
    """Say whether the key belongs to the system, such as Alt and F4; AltGr only makes letters."""
    if event.mod & (pygame.KMOD_META | pygame.KMOD_LALT):
        return True
    return bool(event.mod & pygame.KMOD_CTRL) and not event.mod & pygame.KMOD_RALT


def key_name(event: pygame.Event) -> str:
    """Return the letter a key writes in the person's own layout, or else the key's name."""
    written: str = event.unicode.strip().lower()
    return written if written.isprintable() and written else pygame.key.name(event.key)


def noted(event: pygame.Event, writing: bool) -> str:
    """Return a line on an input, or nothing for what is none; what is typed stays unsaid."""
    match event.type:
        case pygame.KEYDOWN:
            name = key_name(event)
            return "key of a text" if writing and len(name) == 1 else f"key {name}"
        case pygame.TEXTINPUT:
            return "text" if writing else ""
        case pygame.MOUSEBUTTONDOWN:
            return f"button {event.button} at {event.pos[0]},{event.pos[1]}"
        case pygame.MOUSEWHEEL:
            return f"wheel {event.y}"
        case pygame.WINDOWSIZECHANGED:
            return f"size {event.x}x{event.y}"
    return ""
