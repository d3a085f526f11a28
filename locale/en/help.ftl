### What `--help` says: of the program, of each command, and of what each command takes.
### These are plain sentences: `--help` loads none of the functions that sentences may call.

help-program = Nine Votes: the voting law of the United Nations Security Council. Without a command it opens the window; where there is none, the terminal game; without a terminal it runs the founding case, the vote of 28 March 2024.
help-commands = commands
# A command's own help; $about is what stands beside it in the list.
help-about = { SENTENCE($about) }
help-example = example: python main.py { $call }
# A call ended with Ctrl-C.
help-interrupted = Interrupted.

## The commands, in a list.
help-run = decide the recorded votes of a scenario afresh
help-decide = decide one question, or a batch of them
help-list = list the scenarios
help-check = check scenario files and replay their record
help-lint = play a scenario thousands of times: which strategies solve it, and what to mend
help-fit = find the leanings that give the recorded votes of a scenario
help-cases = run the adjudication suite
help-play = open the window on a scenario
help-picture = draw what the window shows of a scenario
help-solo = negotiate a scenario alone, from one seat, against the house
help-schema = print the JSON Schema of the scenario file, for editors
help-resume = take up a sitting from its journal, the last one if none is named
help-replay = tell from a journal what happened
help-verify = check that a journal is whole, or name its first bad line
help-record = write the record of a sitting as text, Markdown, a page, PDF, CSV or JSON
help-pack = write what a class prints for a scenario: cards, placards, slips, the teacher's page
help-pivots = say which votes, cast otherwise, would have changed what became of a question
help-winset = put every text of a draft to the vote: which carry, and what stood in the way
help-whatif = count the same votes under other rules, several at once
help-power = compute what a rule gives each member: Banzhaf, Shapley and Shubik, Coleman
help-audit = decide every vote of a voting record in CSV

## What commands take. What stands in brackets holds where nothing is given.
help-help = show this help message and exit
help-scenario = a scenario's name, or a file
help-draft = only the votes on this draft
help-run-rules = count by another rule set
help-run-vote = change a vote
help-lot = draws the lot (0)
help-json = print JSON
help-svg = draw it
help-decide-date = fills the members and the rule
help-votes = votes by member
help-party = a party to the dispute
help-atrocity = mass atrocities are certified
help-decide-batch = JSON Lines in, one JSON line out for each
help-paths = files or folders (the shipped)
help-held-scenario = a scenario's name, or a file, whose recorded votes are meant; or give --votes
help-held-journal = the votes of a sitting, by its journal
help-whatif-rules = rule sets, with changes: g4-2005+vetoes=2 (all)
help-whatif-added = votes of added seats
help-winset-draft = only the recorded vote on this draft
help-winset-seed = the world that a seed draws for solo play (what members show)
help-winset-svg = draw the texts
help-output = where to write it (standard output)
help-students = 8 to 36 (28)
help-power-rules = rule sets, with changes (charter)
help-power-date = whose Council and rule (today)
help-power-seats = a Council of another size, to 193
help-chances = chances in favour:against:abstaining
help-power-quota = a weighted game instead
help-power-weights = its weights: five of 7, ten of 1
help-power-json = print JSON, the fractions exact
help-audit-file = the UN Digital Library's voting data
help-audit-figures = who stood alone, who agreed with whom, what hung on one vote, other rules
help-audit-rules = other rules to count by (all)
help-audit-csv = the agreement of each two members
help-audit-svg = draw that of the permanent members
help-lint-scenarios = scenarios' names, or files (all shipped that can be negotiated)
help-lint-games = a strategy (200)
help-lint-search = games of a player that searches, a second each (none)
help-solo-level = what is shown and left to chance ({ $level })
help-solo-seat = whose seat (the scenario's own)
help-solo-seed = decides all chance (drawn)
help-record-format = (text)
help-journal = a journal's name, or a file
help-last-journal = a journal's name, or a file (the one last written to)
help-journal-scenario = its scenario, where that is not found where it lay
help-picture-file = the picture to write
help-size = width x height
help-picture-draft = the vote on this draft (the first)
