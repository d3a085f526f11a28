### What stands on a button of many screens, with the key that does the same.

button-back = Back
    .key = Esc
button-close = Close
    .key = Esc
