### A question given as fields, to `decide` or in the adjudication suite: why it is none.

contract-field = { $field }: { LINE($said) }
contract-as-said = { PHRASE($said) }
contract-word = a word is wanted, not { $given }
contract-unknown = unknown "{ $word }"; { LIST($wanted, by: "or") } is wanted
contract-members = a list of members is wanted, not { $given }
contract-member-twice = a member is named twice
contract-council-field = unknown field "{ $name }"; permanent and elected are known
contract-both = a member is both permanent and elected
contract-no-method = only a preliminary question has one
contract-matter = unknown procedural matter "{ $name }"{ $hint }
contract-no-ballot = a { $kind } has no ballot to decide
contract-ballot = a question needs a ballot: votes by member, or a tally
contract-ballot-size = the ballot has { $votes } votes, but the rule set { $rules } seats { $seats }; give the Council, or a tally of that size
contract-with-a-tally = it goes with a tally; votes name every member
contract-vote = unknown vote { $given }; { LIST($wanted, by: "or") } is wanted
contract-star = "*" needs to know the members; give the council
contract-nobody = nobody voted; give a vote for each member
contract-tally = the tally makes { $votes } votes, but the Council has { $seats } seats
contract-new-permanent = the rule set { $rules } seats { $most } of them
contract-whole = a whole number from 0 is wanted, not { $given }
