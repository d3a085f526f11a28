"""The command line: each command in a module of its own, imported when it is asked for.

Theory of operation
-------------------
`start` knows the names of the commands and imports the one that was called, so that none pays for
what another needs. A command gives its parser its options and returns how the call ends; bad input
is a `CallError`, which `main` alone turns into one sentence and a status. With `--json` the same
values are printed as fields. The two games in the terminal read a line, make it the same step that
a click makes, and print the same views.
"""
