"""A negotiation at the keys of a terminal: one person against the house."""

import re
from collections.abc import Callable

from nine_votes.cli import solo_lines as lines
from nine_votes.cli.journals import printable
from nine_votes.cli.keys import END, read_line, reject_key
from nine_votes.cli.shown import INDENT, tell
from nine_votes.cli.solo_asking import asked_of, key_asked
from nine_votes.cli.solo_end import Again, look_back
from nine_votes.cli.solo_tutorial import VOTES
from nine_votes.cli.steps_taken import was_taken
from nine_votes.council.roster import Roster
from nine_votes.delegations import moves as to
from nine_votes.delegations.moves import Move
from nine_votes.delegations.terms import MoveGroup
from nine_votes.phrases import negotiation_terminal as words
from nine_votes.phrases.negotiation_moves import move_label, price
from nine_votes.phrases.words import capital
from nine_votes.record.block import Items
from nine_votes.scenarios.findings import excerpt
from nine_votes.scenarios.names import Names
from nine_votes.sitting.negotiation import Negotiation
from nine_votes.sitting.sitting import Sitting
from nine_votes.views.negotiation import Awaited, NegotiationView, awaited, negotiation_view
from nine_votes.views.negotiation_drawer import drawer
from nine_votes.views.negotiation_log import log
from nine_votes.views.negotiation_moves import (
    MoveOffer,
    OfferedMoves,
    addressed,
    next_recorded,
    offered_moves,
)

A_WORDING = re.compile(r"(\d{1,2})\s*([a-z])")
FEWEST_LETTERS = 3
"""So many letters of a name stand for it."""


def play_alone(sitting: Sitting, roster: Roster) -> Again | None:
    """Play until the player leaves, or wants the same game in another way.

    The terminal has to be `listening`, and the sitting to carry a negotiation.
    """
    return _Table(sitting, Names(roster)).play()


class _Table:
    """A negotiation and the person at the keys."""

    def __init__(self, sitting: Sitting, names: Names) -> None:
        self.sitting, self.names = sitting, names
        self.left = False
        self.commands: dict[str, Callable[[], None]] = {
            "": self._moves,
            "m": self._moves,
            "t": lambda: tell(lines.text(self.view)),
            "c": lambda: tell(lines.seats(self.view)),
            "i": lambda: tell(lines.cable(self.view.cable)),
            "s": self._said,
            "l": lambda: tell(lines.log(log(self.negotiation))),
            "e": lambda: self._try(to.EndTurn()),
            "v": lambda: self._make(self._offer_of(to.PutToVote())),
            "u": self._undo,
            "r": self._recorded,
            "?": self._help,
            "q": self._leave,
            END: self._leave,
        }

    @property
    def negotiation(self) -> Negotiation:
        negotiation = self.sitting.course.negotiation
        if negotiation is None:
            raise ValueError("This sitting has no negotiation to play.")
        return negotiation

    @property
    def view(self) -> NegotiationView:
        return negotiation_view(self.sitting.course)

    def play(self) -> Again | None:
        """Negotiate to the end, then hold the vote and look back."""
        if not self.negotiation.moves:
            tell(lines.briefing(self.view))
            tell(lines.text(self.view))
        while not self.left:
            stage = awaited(self.negotiation)
            if stage is Awaited.TALKS:
                self._take_a_line()
            elif stage is Awaited.CALLED:
                self._take_a_vote()
            else:
                again = look_back(self.sitting, self._seat)
                if again is not None or awaited(self.negotiation) is not Awaited.TALKS:
                    return again
        return None

    def _take_a_line(self) -> None:
        """Show where the talks stand, and carry out a line: a command, a wording, a member."""
        tell(lines.status(self.view))
        print(words.ASKING)
        answer = read_line(words.MARK)
        command = self.commands.get(END if answer is None else answer.casefold())
        if command:
            command()
        elif answer and (found := A_WORDING.fullmatch(answer.casefold())):
            self._reword(int(found[1]), found[2])
        elif answer:
            self._member(answer)

    # What can be done.

    def _moves(self) -> None:
        """Show the groups of moves, and make one that is chosen from a group.

        Talks with one member are found under its name, since there are many.
        """
        groups = offered_moves(self.negotiation)
        chosen = asked_of(groups, _group_line, words.WHICH_GROUP)
        if chosen is None:
            return
        offers = chosen.offers
        if chosen.group is MoveGroup.TALKS:
            print(words.BY_NAME)
            offers = tuple(offer for offer in offers if not offer.member or offer.objection)
        self._make(asked_of(offers, _offer_line, words.WHICH_MOVE))

    def _make(self, offer: MoveOffer | None) -> None:
        """Make an offered move, after a warning where the own capital objects to it."""
        if offer is None:
            return
        if offer.objection:
            print(offer.objection)
            return
        if offer.warning:
            tell([offer.warning])
            if key_asked(words.ALL_THE_SAME) != "y":
                print(words.NOT_DONE)
                return
        self._try(offer.move)

    def _try(self, move: Move) -> None:
        """Make a move and tell what came of it, or say in a sentence why it is not made."""
        if was_taken(lambda: self.sitting.move(move)):
            tell([Items(log(self.negotiation)[-1].lines, inset=INDENT)])

    def _offer_of(self, move: Move) -> MoveOffer | None:
        """Return a move as it is offered; for another seat it may be none of its moves."""
        offers = [offer for group in offered_moves(self.negotiation) for offer in group.offers]
        found = next((offer for offer in offers if offer.move == move), None)
        if found is None:
            self._try(move)
        return found

    def _reword(self, number: int, letter: str) -> None:
        """Reword, or propose to reword, a clause by its number and the letter of a wording."""
        cards = {card.number: card for card in self.view.clauses}
        wordings = cards[number].wordings if number in cards else ()
        place = lines.LETTERS.index(letter)
        if place >= len(wordings):
            print(words.NO_SUCH_WORDING)
            return
        wording = wordings[place]
        case, state = self.negotiation.case, self.negotiation.state
        cost = price(wording.move, case, state)
        offer = MoveOffer(wording.move, wording.label, cost, wording.objection, "", wording.warning)
        self._make(offer)

    # Who is asked about.

    def _seat(self, text: str) -> str | None:
        """Return a seat by its code, its name, or the first letters of either; None with a word."""
        council = self.negotiation.case.council
        plain = text.casefold()
        code = self.names.state(text)
        if code in council.codes:
            return code
        begins = [
            member.code
            for member in council.members
            if member.code.casefold() == plain
            or (len(plain) >= FEWEST_LETTERS and member.name.casefold().startswith(plain))
        ]
        if len(begins) == 1:
            return begins[0]
        print(words.not_sitting(printable(excerpt(text))))
        return None

    def _member(self, text: str) -> None:
        """Show a delegation's drawer, and what can be done with it."""
        code = self._seat(text)
        if code is None:
            return
        print(f"\n{capital(words.seat_line(self.negotiation.case, code))}", end="")
        tell(lines.drawer(drawer(self.negotiation, code)))
        case = self.negotiation.case
        offers = [
            offer
            for group in offered_moves(self.negotiation)
            for offer in group.offers
            if addressed(offer.move, case) == code and not offer.objection
        ]
        if offers:
            self._make(asked_of(offers, _offer_line, words.WHICH_MOVE))

    # Beside the talks.

    def _said(self) -> None:
        tell([Items(self.view.said or (words.NOTHING_SAID,), inset=INDENT)])

    def _undo(self) -> None:
        if was_taken(self.sitting.take_back):
            print(words.TAKEN_BACK)

    def _recorded(self) -> None:
        """Make the next move of the record, where nothing else has been done so far."""
        move = next_recorded(self.negotiation)
        if move is None:
            print(words.NOT_RECORDED)
        else:
            tell([move_label(move, self.negotiation.case)])
            self._try(move)

    def _help(self) -> None:
        for key, does in words.KEYS:
            print(f"  {key:<9} {does}")

    def _leave(self) -> None:
        self.left = True

    def _take_a_vote(self) -> None:
        """Ask for the player's own vote, the text having been put to the vote by another."""
        print()
        key = key_asked(words.CALLED_KEYS)
        if key in VOTES:
            self._make(self._offer_of(to.CastVote(VOTES[key])))
        elif key in {"t", "c", "i", "q", END}:
            self.commands[key]()
        else:
            reject_key(key)


def _group_line(group: OfferedMoves) -> str:
    usable = sum(not offer.objection for offer in group.offers)
    return words.group_line(group.title, len(group.offers), usable)


def _offer_line(offer: MoveOffer) -> str:
    line = words.offer_line(offer.label, offer.price)
    return words.greyed(line, offer.objection) if offer.objection else line
