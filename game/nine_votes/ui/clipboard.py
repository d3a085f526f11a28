"""The clipboard of the system; where there is none, nothing is kept and nothing pasted."""

import pygame
import pygame.scrap


def copied() -> str:
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
