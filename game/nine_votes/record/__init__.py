"""The record of a sitting as files: text, Markdown, one page of HTML, tables of its votes."""
