"""The story: texts in YAML read into scenarios, checked, with every finding at its line."""
