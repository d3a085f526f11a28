### How this language spells numbers, writes days and joins lists.
### The program asks for these by name; every language has them all.

# A small number in words; a larger one in digits.
grammar-number = { $number ->
    [0] none
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
    [13] thirteen
    [14] fourteen
    [15] fifteen
    [16] sixteen
    [17] seventeen
    [18] eighteen
    [19] nineteen
    [20] twenty
   *[other] { $number }
}

# A day as the United Nations writes it: 28 March 2024.
grammar-date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }

grammar-percent = { $number }%

# Between thousands, as in 14,348,907, and before tenths, as in 1.5.
grammar-thousands = ,
grammar-tenths = .

grammar-full-stop = .
# All that may close a sentence.
grammar-ends = .?!…

## Lists. Each says what stands before the last item, and (.earlier) between those before it.
# a, b and c
grammar-list-and = { " and " }
    .earlier = { ", " }
# a, b or c
grammar-list-or = { " or " }
    .earlier = { ", " }
# neither a nor b
grammar-list-nor = { " nor " }
    .earlier = { ", " }
# a, b, c
grammar-list-comma = { ", " }
    .earlier = { ", " }
# a; b; c
grammar-list-semicolon = { "; " }
    .earlier = { "; " }
# a; or b; or c
grammar-list-or-else = { "; or " }
    .earlier = { "; or " }
# a · b · c
grammar-list-dot = { " · " }
    .earlier = { " · " }
# Whole sentences, one after another.
grammar-list-space = { " " }
    .earlier = { " " }
# One under another, on lines of their own.
grammar-list-line = { "\u000A" }
    .earlier = { "\u000A" }
