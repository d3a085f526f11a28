### What `power` prints and draws: the power of members under a rule, or in a weighted game.

power-title = Power under a rule

## The headings of the table, and what each says. The names in brackets are those of the measures in the literature.
power-decides = Decides
power-share = Share of swings
power-settles = Settles
power-blocking = Blocking
power-initiating = Initiating
power-decides-means = { power-decides }: the share of the others' ways to vote in which the member's own vote decides (Penrose and Banzhaf).
power-share-means = { power-share }: the member's share of all such cases (the Banzhaf index).
power-settles-means = { power-settles }: the share of roll-calls, in every order, that the member's vote settles (Shapley and Shubik).
power-blocking-means = { power-blocking }: the share of what is carried that the member's vote against would have stopped (Coleman).
power-initiating-means = { power-initiating }: the share of what is lost that the member's vote in favour would have carried (Coleman).
power-all-alike = Every way to vote is taken as equally likely and every member as independent of the others: this is what the rule gives, not what politics makes of it.

## The two games.
power-textbook = With two ways to vote, in favour and against: the textbook's game
power-as-applied = With three ways to vote, abstaining too: the rule as applied
power-carried = { GROUPED($carried) } of { GROUPED($ways) } ways to vote carry it: { $percent }.
# Where there are too many to write them out.
power-carried-share = { $percent } of all ways to vote carry it.
# $game is one of the two games, $carried one of the two sentences before.
power-game = { $game }. { $carried }
# $chance is as "3/8 = 37.5%".
power-chance = The chance that it is carried: { $chance }, each member voting with the chances given, independently of the others.

## Rules and members.
# $title is that of a rule set: "Group of Four: 25 members, 14 votes in favour needed".
power-rule = { CAPITAL($title) }: { $seats } members, { $unanimity ->
        [yes] unanimity needed
       *[no] { $required } votes in favour needed
    }
# $rule is the message before, $source where it is written.
power-rule-source = { $rule } ({ $source })
power-permanent = { $members } permanent { $members ->
        [one] member
       *[other] members
    }
power-elected = { $members } elected { $members ->
        [one] member
       *[other] members
    }
power-mixed = { $members } members ({ $permanent } permanent, { $elected } elected)
# $members are several, of whom each has what is shown.
power-each = { $members }, each
# A row of the picture as a sentence: "5 permanent members, each: Share of swings 16.69% and Settles 19.63%."
power-row = { CAPITAL($name) }: { LIST($values) }.
power-value = { $label } { $percent }

## Shares.
power-percent = { PERCENT($share, figures: 4) }
# For what is less, and is not nothing.
power-percent-least = under 0.0001%
# $fraction is as "3/8".
power-exactly = { $fraction } = { $percent }

## A weighted game: members have votes of different weight, and the weight in favour has to reach a quota.
power-weighted = A weighted game
# $groups are several of the message after, or one: "A quota of 39, five with 7 and ten with 1 each."
power-weights = A quota of { $quota }, { LIST($groups) } each.
power-group = { SPELL($members) } with { $weight }
power-weight = { CAPITAL(SPELL($members)) } { $members ->
        [one] member
       *[other] members
    } of weight { $weight }
