### A voting record in CSV: why it cannot be read, and what is said of an entry that is judged.

entry-no-record = this is no voting record: the columns ms_code, ms_vote and date are wanted (a row a member), or votes and date with modality, reason or outcome (a row a text)
entry-no-csv = line { $line } is not CSV: { $why }
entry-no-date = "{ $text }" is no date
entry-unknown-vote = unknown vote "{ $vote }" of { $name }; Y, N, A or X is wanted
entry-no-figures = its figures are not known
entry-day-unknown = its date is not known
entry-exception = the record says { $stated }, the votes make it { $outcome }; permanent members against: { COUNT($against) ->
        [0] none
       *[other] { LIST($against, by: "comma") }
    }
