"""The words: messages become sentences in a language, and nothing else reads locale/."""
