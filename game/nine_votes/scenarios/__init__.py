"""The story: texts in YAML read into scenarios, checked, with every finding at its line.

Theory of operation
-------------------
A text is read in four passes, each of which knows less of files and more of the Council: `tree`
makes a plain tree with line numbers and keeps hostile texts out; `shapes` reads it into the
dataclasses of `format`, whose hints are the schema too; `building` and `casting` put members,
questions and delegations in the place of names; `checks` hold it against the law and the record.
No pass stops at a fault: each notes a finding at its line, and what could not be read is left out,
so that an author sees all of them at once. Where there is any, no scenario comes of the text.
"""
