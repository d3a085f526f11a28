### What `lint` prints for an author: what a case is to play, how its games end, and a table of what each strategy reaches.

# $finding is a finding with its file and line, which an author may think about, and need not mend.
lint-advice = advice: { $finding }
# Beside the bar while games are played.
lint-progress = { GROUPED($done) } of { GROUPED($total) } games
lint-games-wanted = --games: a number from 1 to { GROUPED($most) } is wanted
lint-search-wanted = --search: a number from 0 to that of the games is wanted
lint-played-from = The pen is played, which another seat than the file's own holds.
# $scenario is the name of a file.
lint-nothing-to-play = { $scenario }: no clause has two wordings, so there is nothing to play
lint-nothing-to-mend = There is nothing to mend.

## What is said of a case.
# $kind is one of the three below, $deal the share of worlds in which there is a text that all could live with.
lint-kind = This is { $kind } ({ PERCENT($deal, places: 0) } of worlds).
lint-kind-tutorial = a tutorial: on what members show there is a text that all could live with
lint-kind-puzzle = a puzzle: only in some worlds is there a text that all could live with
lint-kind-tragic = a tragic case: hardly ever is there a text that all could live with
lint-texts = Of { $texts } texts { $adopted } would be adopted on what members show, { $acceptable } of them within the instructions and not hollow, { $unanimous } unanimously.
# $code is a member's, such as RUS, and $variant the name of a hidden instruction. The figures are as in the message before.
lint-variant = Where { $code } hides "{ $variant }": { $adopted }, { $acceptable } and { $unanimous }.
# $codes are those of members, or none.
lint-waverers = On the text as tabled { COUNT($codes) ->
        [0] nobody
       *[other] { LIST($codes) }
    } may waver.
lint-expert-ends = How the expert ends: { LIST($endings, by: "semicolon") }.
lint-random-ends = How random play ends: { LIST($endings, by: "semicolon") }.
# $ending is one of those below, $share that of the games that end so.
lint-ends = { $ending } { PERCENT($share, places: 1) }
lint-ending-adopted-unanimously = adopted unanimously
lint-ending-adopted-broadly = adopted broadly
lint-ending-adopted-narrowly = adopted narrowly
lint-ending-hollow = adopted, but hollow
lint-ending-disavowed = adopted, and disavowed by your own capital
lint-ending-vetoed = vetoed
lint-ending-too-few = not adopted, too few in favour
lint-ending-rollover-adopted = a stopgap was adopted
lint-ending-rollover-vetoed = the stopgap was vetoed
lint-ending-withdrawn = withdrawn
lint-ending-lapsed = the time ran out

## The table: a strategy a row, a case a column.
# The heading of the first column.
lint-strategy = strategy
# The row that says what each case is to play, and what is in it.
lint-case = kind
lint-case-tutorial = tutorial
lint-case-puzzle = puzzle
lint-case-tragic = tragic
lint-strategy-vote-now = vote at once
lint-strategy-wait = wait, then vote
lint-strategy-roll-over = roll over at once
lint-strategy-withdraw = withdraw at once
lint-strategy-softest = softest wording throughout
lint-strategy-rounds = two rounds of talks, then vote
lint-strategy-speeches = every speech, then vote
lint-strategy-appeals = appeal to who is against, then vote
lint-strategy-appeals-and-rollover = appeal to who is against, then roll over
lint-strategy-lobby-all = lobby everybody
lint-strategy-lobby-waverers = lobby those that abstain
lint-strategy-please-the-unhappiest = please the unhappiest permanent member
lint-strategy-most-votes = the text with most votes
lint-strategy-random = moves at random
lint-strategy-never-asks = the expert, but asking nobody
lint-strategy-expert = the expert
lint-strategy-search = a player that searches
# The last row: the expert in the games that the player that searches played.
lint-same-games = the expert, in the same games
# Below the table. Games are known by their seeds, from 0 to $last; $searched of them were played by the player that searches, to $last_searched.
lint-games = Mean scores of { GROUPED($games) } games a strategy, those of seeds 0 to { GROUPED($last) }, and of { GROUPED($at_random) } at random, half of them played to the last turn.{ $searched ->
        [0] { "" }
       *[other] { " " }The player that searches played those of seeds 0 to { GROUPED($last_searched) }.
    }

## What an author might mend, after the file, the line and the field.
lint-no-instructions = the solo seat has no instructions, so that to give everything away costs it little
lint-nobody-minds = nobody minds how this clause is worded; let a delegation care for a tag of it
lint-as-good = "{ $better }" is as good for everybody; let somebody prefer this one
lint-few-waverers = elected members that waver on the text as tabled: { $waver }; with fewer than { $fewest } it hardly pays to talk to them
lint-few-endings = random play ends in { $ways } ways; at least { $fewest } are wanted
lint-never-reached = no player ever reached this; let there be a way, or leave it out
lint-trick = a player that searches reaches { DECIMAL($reached, places: 1) }, the expert { DECIMAL($best, places: 1) } in the same games; it may have found a trick
lint-alike = { PERCENT($share, places: 0) } of the expert's games end in one way, { $ending }
lint-too-good = "{ $named }" reaches { DECIMAL($reached, places: 1) } and the expert { DECIMAL($best, places: 1) }; in a puzzle it should lie { $below } points below
