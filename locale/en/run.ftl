### What `run` prints: the recorded votes of a scenario decided afresh, changed as asked.

# $rules is the name of a rule set.
run-not-decided = Not decided: { $rules } seats { $seats } members, and { $voted } voted: { $missing ->
        [0] { $many } too many
       *[other] { $missing } votes are missing
    }.
# $recorded and $here are outcomes: "insufficient votes".
run-changed = As recorded: { $recorded }. Changed as asked: { $here }.
run-same = The file records the same outcome: { $recorded }.
