### What `audit` prints: every vote of a voting record decided afresh, and the counts of what was found.

audit-read = { GROUPED($lines) } lines read
# A row of interest. $day is empty where it is not known; $finding is one of the three below.
audit-row = { $name } { $day }: { $finding }: { $sentence }
audit-exception = exception
audit-not-judged = not judged
audit-known-kind = known kind
# A line a count.
audit-counts = { $unjudged ->
        [0] { "" }
       *[other] not judged: { GROUPED($unjudged) }{"\u000A"}
    }ballots: { GROUPED($ballots) }
    agree as substantive: { GROUPED($substantive) }
    agree by their known kind: { GROUPED($by_kind) }
    exceptions: { GROUPED($exceptions) }
    without a ballot: { GROUPED($without_ballot) }
