### What is wrong with a scenario file: what the reader says at a line, and what to write instead.

finding-at = { $file }:{ $line }: { $path }: { $said }
finding-in-line = { $file }:{ $line }: { $said }
finding-all = { LIST($each, by: "line") }
finding-checked = { $files } files, { $faulty } with faults; { $votes } recorded votes replayed
finding-enough = more than { $most } faults; mend these first

## What follows the sentence about a word that nobody knows
finding-no-hint = { "" }
finding-known = ; known are { LIST($names, by: "comma") }

## What is no YAML, or more of it than a scenario needs
finding-not-yaml = this is not YAML: { $why }
finding-stray-colon = a ":" that is not expected here; put a text that contains ": " in quotes, and begin the fields of one level in the same column
finding-tab = a tab; indent with spaces
finding-no-beginning = a text cannot begin with this character (a tab, @, ` or %); put it in quotes
finding-open-quotes = a quotation mark that opens here is never closed
finding-no-key = a field is wanted here; look at the indentation and the quotes
finding-ended-before = the scenario ended before this line; indent it as the fields it belongs to
finding-no-content = something is missing before this sign, or at the end
finding-no-colon = a ":" is missing after the name of a field
finding-open-list = the list that "[" opens here lacks a "," or its "]"
finding-open-fields = the fields that "{ "{" }" opens here lack a "," or their "{ "}" }"
finding-no-dash = a list wants an entry with - here, or indents too far
finding-too-deep = more than { $most } levels within one another
finding-too-many-bytes = the file has more than { GROUPED($most) } bytes; no scenario needs as many
finding-too-many-characters = the text has more than { GROUPED($most) } characters; none needs as many
finding-too-many-events = the file has more than { GROUPED($most) } YAML events
finding-not-utf-8 = the file is not UTF-8; save it again as UTF-8
finding-unspeakable = the character { $code } cannot stand in a scenario; remove it
finding-empty-file = the file is empty
finding-cannot-open = the file cannot be opened: { $reason }
finding-cannot-read = it cannot be read
finding-second-document = a second document; one file is one scenario
finding-name-no-word = a field's name has to be a word
finding-twice = "{ $name }" stands here a second time; the first is on line { $first }
finding-tag = a tag ({ $name }); leave it out, all values are plain text
finding-alias = an alias (*{ $name }); write the value out
finding-anchor = an anchor (&{ $name }); write the value out where it is used

## What does not have the form of its field. $given is what stands there: a list, nothing, "a text".
finding-no-text = a text is wanted, not { $given }
finding-empty = this is empty; write a text or leave the field out
finding-too-long = { $words } words; at most { $most } fit here
finding-wanted = { $wanted } is wanted, not { $given }
finding-one-of = { LIST($words, by: "or") } is wanted, not { $given }{ $hint }
finding-unknown-word = { $given } is not known here{ $hint }
finding-no-number = { $whole ->
        [yes] a whole number
       *[no] a number
    } from { $low } to { $high } is wanted, not { $given }
finding-no-truth = true or false is wanted, not { $given }
finding-no-day = a date like 2024-03-28 is wanted, not { $given }
finding-no-such-day = there is no { $day } in the calendar
finding-no-list = a list is wanted, not { $given }
finding-entries = { $count } entries; { $fixed ->
        [yes] { $least }
       *[no] { $least } to { $most }
    } are wanted
finding-no-names = names with values are wanted, not { $given }
finding-too-few = at least { $least } entry is wanted
finding-no-name = { $wanted } is wanted for a name, not "{ $name }"
finding-no-fields = fields are wanted ({ LIST($names, by: "comma") }), not { $given }
finding-missing = the field "{ $name }" is missing: { $about }
finding-one-missing = one of the fields { LIST($names, by: "or") } is missing
finding-beside = "{ $name }" cannot stand beside "{ $other }"; leave one of them out
finding-unknown = unknown field "{ $name }"{ $hint }

## What a scenario has to keep to beyond its form
finding-no-sources = a historical scenario states its sources; add sources: [S/PV.…]
finding-no-confidence = a red line says how sure it is: confidence: documented, inferred or speculative
finding-undocumented-line = a documented red line names its sources
finding-undocumented-motive = a documented motive names its sources
finding-undocumented-private = a documented private instruction names its sources
finding-taken = "{ $name }" is taken: it names the one on line { $line }; choose another name
finding-unused-tag = nobody cares about the tag "{ $tag }"; use it or leave it out
finding-no-condition = this condition cannot be read: { $why }
finding-unknown-tag = no text of this file has the tag "{ $tag }"{ $hint }
finding-give-the-tag = ; give it to a wording or to the context, or leave it out
finding-no-draft = no draft "{ $name }" is in this file{ $hint }
finding-drafts = ; it has { LIST($names, by: "comma") }
finding-drafts-or = ; it has { LIST($names, by: "or") }
finding-no-clause = no draft of this file has a clause "{ $name }"{ $hint }
finding-own-twin = a scenario is not its own twin; name another one
finding-no-twin = there is no scenario "{ $name }"{ $hint }
finding-name-a-twin = ; name one that lies beside this file or is shipped, or leave it out
finding-notified-later = { $day } is later than the date of the scenario, { $date }
finding-draft-unnamed = a draft needs a symbol or, without a text, a title
finding-no-amendment = no amendment "{ $name }" is listed
finding-clause = the draft has no clause "{ $name }"{ $hint }
finding-wording = the clause "{ $clause }" has no wording "{ $name }"{ $hint }

## Members and the Council
finding-unknown-member = unknown member "{ $name }"
finding-member-meant = unknown member "{ $name }"; did you mean { $code } ({ $meant })?
finding-no-role = nobody plays "{ $role }"; a lot deals the roles: lot: [CHN, FRA, RUS, GBR, USA]
finding-no-member = { $name } was not a member of the Council on { $day }
finding-member-as-guest = { $name } is a member of the Council and needs no invitation
finding-named-twice = { $name } is named twice
finding-no-seats = it has no members; list permanent and elected ones
finding-seats = { $code } has { $seats } seats; name every member once

## The recorded votes, held against the law
finding-ballot-size = { $size } members voted, but the rule set seats { $seats }
finding-outcome = the votes make it { $outcome }, but the text says { $stated }
finding-no-seat = { $rules } adds no seat { $seat }; it adds { $first } to { $last }
finding-under-too = { $code } stands under { $vote } too
finding-totals = The totals make { $votes } votes, but the Council of that date has { $seats }.
finding-case = { $name }: { $wanted } is expected, and { $got } came out
finding-names = { LIST($names, by: "comma") }
finding-nobody = nobody

## The recorded votes, asked of the delegations
# $where is one of the three below, or nothing; $remedy what to do about it
finding-not-reproduced = { $code } would be { $reckoned } by its ledger{ $where }; the record has it { $recorded }; { $remedy }
finding-where-hidden = { " " }where { LIST($hiding) }
finding-hides = { $code } hides "{ $name }"
finding-in-seed = { " " }in the world of seed { $seed }
finding-hides-too-much = what is hidden may not change a recorded vote: make it weaker, or tie it to a tag that no recorded text has
finding-in-field = { $path }: { $said }
finding-no-such-seat = { $code } does not sit on this Council
finding-no-profile = no profile "{ $name }"{ $hint }
finding-profile-unlisted = no profile "{ $name }" is listed; there are { LIST($names, by: "or") }
finding-profiles = there are the profiles { LIST($names, by: "or") }
finding-profiles-there = ; { $said }
finding-no-rollover = this file has no rollover to vote on
finding-no-delegation = "{ $name }" has no delegation in this case

## Which file is meant
finding-no-file = there is no file or folder { $name }
finding-no-scenario-name = That is no name of a scenario: { $why }.
finding-no-scenario = There is no scenario "{ $name }"{ $hint }
finding-there-are = ; there are { LIST($names, by: "comma") }

## A condition of a red line, and a script of moves, that cannot be read
finding-condition-long = { $count } characters; a condition has at most { $most }
finding-condition-brackets = more than { $most } pairs of brackets
finding-condition-join = "and" or "or" is wanted before "{ $word }"
finding-condition-stray = "{ $sign }" cannot stand in a condition; tags are small letters
finding-condition-ends = the condition ends where a tag is wanted
finding-condition-open = a ")" is missing
finding-condition-no-tag = a tag is wanted where "{ $word }" stands
finding-condition-ways = it holds in more than { $most } ways; split it in two
finding-script-no-move = a move begins with one of { LIST($words, by: "comma") }
finding-script-written = this move is written [{ LIST($row, by: "comma") }]
finding-script-no-vote = a vote is one of { LIST($votes, by: "comma") }
