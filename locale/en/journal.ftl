### What is wrong with the file of a sitting. $journal is that file, $why what the system says.

journal-none-to-resume = There is no journal to resume; journals lie in { $shelf }
journal-none-called = There is no journal "{ $name }"{ COUNT($near) ->
        [0] ; journals lie in { $shelf }
       *[other] { nearest-word }
    }
journal-there-already = { $journal } is there already; resume it, or name another file
journal-held = { $journal } is open in process { $process } on { $machine }; close it there first
journal-held-elsewhere = { $journal } is open in another program; close it there first
journal-no-file = { $journal } is no file that a journal could be
journal-unopened = { $journal } cannot be opened: { $why }
journal-unlocked = { $journal } lies on a disk without locks: { $why }
journal-too-large = { $journal } is larger than any journal
journal-unwritten = That was not taken: { $journal } could not be written ({ $why }). Nothing before it is lost; make room and do it again.
journal-mended = The last line of { $journal } had not been written to its end and was cut off ({ $bytes } bytes); what it told had not been shown as taken.

## Its scenario
# $looked are the files that were looked for
journal-no-scenario = { $journal }: its scenario { $scenario } is not there (looked for { LIST($looked, by: "comma") }); name its file with --scenario
journal-other-scenario = { $journal }: the scenario { $scenario } is not the text that this sitting began with; bring that text back, or name its file with --scenario
journal-scenario-unopened = { $journal }: its scenario { $scenario } cannot be opened: { $why }
journal-scenario-unread = { $journal }: its scenario { $scenario } cannot be read by this version of the program; see: main.py check { $scenario }

## It can be shown and not gone on with. $lines, nought where it is all of it, are the lines that are.
journal-old-text = { journal-shown }: the text of { $text } has changed since. To go on, use the version of the program that wrote it{ $named ->
        [yes] , or name the text it began with by --scenario
       *[no] { "" }
    }.
journal-old-rules = { journal-shown }: the rules have changed since. To go on, use the version of the program that wrote it.
journal-shown = { $journal } is shown{ $lines ->
        [0] { "" }
       *[other] { " " }up to line { $lines }
    } as a record, and cannot be gone on with

## What is wrong with a line; $place is the file and the line, such as "suez.jsonl:4"
journal-line = { $place }: { $why }
# $why says why the step is refused
journal-step-refused = { $place }: this step cannot be taken here: { $why }
journal-line-changed = this line, or one before it, is not as it was written; its hash does not fit
journal-line-no-json = this line is no JSON that a journal holds
journal-line-missing = this is no journal: it does not hold a single line
journal-line-foreign = this is no journal of Nine Votes
journal-line-other-format = this journal is of format { $format }, and this program reads formats 1 to { $last }; go on with it in the version of the program that wrote it

## What is wrong with its fields; $kind and $name are as the file has them
journal-object-wanted = an object is wanted, not { $given }
journal-field-no-kind = the field "{ $name }" is missing, or is no text
journal-no-such-kind = there is no { $tag } "{ $name }"{ nearest-word }
journal-field-missing = { $kind }: the field "{ $name }" is missing
journal-field-unknown = { $kind }: unknown field "{ $name }"{ nearest-word }
journal-field-wrong = { $kind }.{ $name }: { $why }
journal-field-wanted = { $kind }.{ $name }: { LIST($wanted, by: "or") } is wanted, not { $given }
journal-wanted-text = a text
journal-wanted-number = a whole number
journal-wanted-truth = true or false
journal-wanted-day = a day as 2024-03-28
