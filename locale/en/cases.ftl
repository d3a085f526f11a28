### What `cases` prints: what came out otherwise than a case expects, and how many passed.

# $place is a file and a line, $sentence a sentence of its own.
cases-failed = { $place }: { $case }: { $sentence }
cases-otherwise = { $field }: { $wanted } is expected, and { $got } came out
cases-members = { COUNT($codes) ->
        [0] nobody
       *[other] { LIST($codes, by: "comma") }
    }
cases-passed = { $passed } passed, { $failed } failed
