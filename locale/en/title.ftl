### The first screen: the name, the ways in, and the question before the window closes.

title-name = Nine Votes
title-line = The Security Council at your table: fifteen seats, and the law that counts their votes.

## The ways in: the button, its key, and what it is for
title-in-class = In class
    .key = C
    .about = One wall, one laptop, every seat a delegation.
title-alone = Alone
    .key = A
    .about = Learn the vote, then negotiate a case.
title-explore = Explore
    .key = E
    .about = Set any seat's vote, and watch the law decide.
title-laboratory = Reform laboratory
    .key = L
    .about = Change the rule, and see old votes turn.
title-resume = Resume the last sitting
    .key = R
# $journal is the name of its file, $day when it was left.
title-last = { $journal }, left on { $day }
title-settings = Settings
    .key = S
title-keys = Keys
    .key = F1
title-leave = Leave
    .key = Esc

## The question before the window closes
title-ask = Leave Nine Votes?
title-kept = A sitting stays in its journal, and can be resumed from here.
title-leave-it = Leave
    .key = L
title-stay = Stay
    .key = Esc

## The help
title-help-class = C
    .does = choose a case for a class
title-help-alone = A
    .does = learn the vote, then negotiate a case by yourself
title-help-explore = E
    .does = choose a case to explore
title-help-laboratory = L
    .does = change the rule, and replay votes under it
title-help-resume = R
    .does = go on with the last sitting, where there is one
title-help-settings = S
    .does = settings
