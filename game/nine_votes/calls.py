"""How a call of the program ends: its statuses, and what is said of one that cannot be done."""

DONE, CONTENT_AT_FAULT, CALL_AT_FAULT, INTERRUPTED = 0, 1, 2, 130
"""Exit statuses: done; what was to be read is at fault; the call is; Ctrl-C."""


class CallError(Exception):
    """A call that cannot be carried out; the message says why and what to do."""


class ContentError(Exception):
    """What was to be read is at fault; the message says where and why."""
