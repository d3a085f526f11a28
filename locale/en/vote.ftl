### How members vote, in the words of the Council. Used in many places.

## Within a sentence: "13 in favour", "China: abstaining"
vote-in-favour = in favour
vote-against = against
vote-abstaining = abstaining
vote-not-participating = not participating
vote-absent = absent

## What members did: "China abstained"
vote-did-in-favour = voted in favour
vote-did-against = voted against
vote-did-abstaining = abstained
vote-did-not-participating = did not participate
vote-did-absent = stayed away

## How a member would have had to vote: "had China …, that alone would have carried it"
vote-had-in-favour = voted in favour
vote-had-against = voted against
vote-had-abstaining = abstained
vote-had-not-participating = not participated
vote-had-absent = stayed away

## The figures
# 12 in favour, none against, 3 abstaining; the other two only where there are any.
vote-counts = { $in_favour ->
        [0] none
       *[other] { $in_favour }
    } in favour, { $against ->
        [0] none
       *[other] { $against }
    } against, { $abstaining ->
        [0] none
       *[other] { $abstaining }
    } abstaining{ $not_participating ->
        [0] { "" }
       *[other] , { $not_participating } not participating
    }{ $absent ->
        [0] { "" }
       *[other] , { $absent } absent
    }

## As a label, and (.key) the key that casts it
vote-label-in-favour = { CAPITAL(vote-in-favour) }
    .key = F
vote-label-against = { CAPITAL(vote-against) }
    .key = A
vote-label-abstaining = { CAPITAL(vote-abstaining) }
    .key = B
vote-label-not-participating = { CAPITAL(vote-not-participating) }
    .key = N
vote-label-absent = { CAPITAL(vote-absent) }
    .key = X
