"""A black screen, for when all eyes should be on the room."""

from nine_votes.scene.boxes import Box
from nine_votes.scene.page import Page
from nine_votes.scene.pieces import Control, Kind, Shape
from nine_votes.scene.screens.form import Form
from nine_votes.scene.screens.screen import Key, Pop, Turn

WHOLE = Control(Kind.BUTTON, "back")


class BlackScreen(Form):
    """Nothing to be seen until a key is pressed or the pointer clicks."""

    def compose(self, page: Page) -> None:
        """Cover everything."""
        box: Box = page.box.grown(page.margin)
        page.backdrop = (Shape(f'<rect width="{box.w}" height="{box.h}"/>', box),)

    def press(self, key: Key) -> Turn:
        """Uncover the screen before, at any key."""
        return Pop() if key.name else None

    def click(self, control: Control | None) -> Turn:
        """Uncover the screen before."""
        return self.activate(control or WHOLE)

    def activate(self, _control: Control) -> Turn:
        """Uncover the screen before."""
        return Pop()
