### What `cases` prints: what came out otherwise than a case expects, and how many passed.

# $place is a file and a line, $sentence a sentence of its own.
cases-failed = { $place }: { $case }: { $sentence }
cases-passed = { $passed } passed, { $failed } failed
