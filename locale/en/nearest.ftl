### What is offered in place of a word that is not known.

# After the sentence that says so, without a full stop; $near is a word, or empty where none is near
nearest-word = { COUNT($near) ->
        [0] { "" }
       *[other] ; did you mean "{ $near }"?
    }
