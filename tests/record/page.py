"""A page read by the standard library's parser: its elements, its text, and whether it is whole."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset({"meta", "img", "br", "link", "hr", "input"})


@dataclass
class Element:
    """An element with its attributes, the elements it lies in, and the text directly in it."""

    tag: str
    attributes: dict[str, str]
    within: tuple["Element", ...]
    texts: list[str] = field(default_factory=list)

    def inside(self, tag: str) -> bool:
        return any(outer.tag == tag for outer in self.within)


class Page(HTMLParser):
    """A parsed page; a tag that is closed out of turn, or not at all, fails at once."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self.open: list[Element] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {k: v or "" for k, v in attrs}, tuple(self.open))
        self.elements.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(Element(tag, {k: v or "" for k, v in attrs}, tuple(self.open)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open
        assert self.open.pop().tag == tag

    def handle_data(self, data: str) -> None:
        for element in self.open:
            element.texts.append(data)

    def all(self, *tags: str) -> list[Element]:
        return [element for element in self.elements if element.tag in tags]

    def text_of(self, element: Element) -> str:
        return " ".join("".join(element.texts).split())
