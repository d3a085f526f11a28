"""A page as PDF, on A4 or Letter paper, by a library that is there with the extra `pdf` alone."""

from importlib import import_module
from pathlib import Path

from nine_votes.calls import CallError
from nine_votes.council.messages import say

LIBRARY = "plutoprint"
ITSELF = "about:blank"
"""Where the page lies: nowhere, so that its own links stay within it and it can fetch nothing."""


def write_pdf(page: str, file: Path) -> None:
    """Write a page of HTML as PDF; CallError where the library is not installed.

    Raises OSError where the file cannot be written.
    """
    try:
        library = import_module(LIBRARY)
    except ImportError as error:
        raise CallError(say("record-no-pdf")) from error
    book = library.Book(library.PAGE_SIZE_A4)
    book.load_html(page, base_url=ITSELF)
    with file.open("wb") as opened:
        book.write_to_pdf_stream(opened)
