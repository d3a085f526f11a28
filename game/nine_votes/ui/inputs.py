"""What a person does at the window: keys, lines for the report of a bug, and the clipboard."""

import pygame
import pygame.scrap

from nine_votes.scene.screens.screen import Key
from nine_votes.scene.widgets.field import ALL, COPY, CUT, PASTE

ASKED = {pygame.K_a: ALL, pygame.K_c: COPY, pygame.K_x: CUT, pygame.K_v: PASTE}
"""What a key asks of a field with Ctrl, or with Command."""

ENTERS = (pygame.K_RETURN, pygame.K_KP_ENTER)


def key_for(event: pygame.Event, writing: bool) -> Key | None:
    """Return the key that a screen is given for one pressed; None for what is not for it.

    A letter that is typed as text comes as text. With Ctrl a field may be asked to copy and paste,
    and Enter does what it does by itself.
    """
    key = Key(key_name(event), bool(event.mod & pygame.KMOD_SHIFT))
    if not is_shortcut(event):
        return None if writing and len(key.name) == 1 else key
    if not writing or event.mod & pygame.KMOD_ALT:
        return None
    asked = ASKED.get(event.key)
    return Key(asked) if asked else key if event.key in ENTERS else None


def is_shortcut(event: pygame.Event) -> bool:
    """Say whether the key belongs to the system, such as Alt and F4; AltGr only makes letters."""
    if event.mod & (pygame.KMOD_META | pygame.KMOD_LALT):
        return True
    if event.mod & pygame.KMOD_RALT:
        return event.unicode.strip().lower() in {"", pygame.key.name(event.key)}
    return bool(event.mod & pygame.KMOD_CTRL)


def key_name(event: pygame.Event) -> str:
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


def copied() -> str:
    """Return the text that was copied last; where there is no clipboard, nothing is pasted."""
    try:
        return pygame.scrap.get_text()
    except pygame.error:
        return ""


def copy(text: str) -> None:
    """Leave a text to be pasted anywhere; an empty one leaves what is there."""
    if not text:
        return
    try:
        pygame.scrap.put_text(text)
    except pygame.error:
        return
