### What may stand in a field of a scenario file, and what stands there instead, within a finding.

form-list = a list
form-fields = fields of its own
form-nothing = nothing
form-text = "{ $text }"
form-identifier = a name of letters, digits, hyphens and underscores
form-tag = a tag of small letters, digits and underscores
form-member = a member's code or name
form-guest = a guest's name, in one line of at most 80 characters,
form-condition = a condition of tags, and, or, not and at most 20 pairs of brackets, in 200 characters,
form-seat = an added seat by its number, such as +01,
form-lesson = a word with hyphens
form-number = a number
form-number-to-one = a number from 0 to 1
form-number-to-six = a number from 1 to 6
form-date = a date
form-fields-alone = fields
form-code = a seat code
form-term = a year, two years or two days
form-name = a name
