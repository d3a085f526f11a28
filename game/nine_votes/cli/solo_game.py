"""A negotiation at the keys of a terminal: one person against the house."""

import re
from collections.abc import Callable

from nine_votes.cli import solo_lines as lines
from nine_votes.cli.keys import END, asked_of, key_asked, read_line, reject_key, was_taken
from nine_votes.cli.shown import INDENT, printable, tell
from nine_votes.cli.solo_end import Again, look_back
from nine_votes.council.members import Roster
from nine_votes.council.messages import Cases, Message, Said, say
from nine_votes.council.voting import VOTE_KEY
from nine_votes.delegations import moves as to
from nine_votes.delegations.moves import Move
from nine_votes.delegations.terms import MoveGroup
from nine_votes.phrases.negotiation import move_label
from nine_votes.record.block import Items
from nine_votes.scenarios.findings import excerpt
from nine_votes.scenarios.names import Names
from nine_votes.sitting.negotiation import Negotiation
from nine_votes.sitting.sitting import Sitting
from nine_votes.views.negotiation import Awaited, NegotiationView, awaited, log, negotiation_view
from nine_votes.views.negotiation_moves import (
    MoveOffer,
    OfferedMoves,
    addressed,
    move_offer,
    next_recorded,
    offered_moves,
)
from nine_votes.views.negotiation_seats import drawer
from nine_votes.views.tutorial import BALLOT
from nine_votes.words.resolver import in_words

A_WORDING = re.compile(r"(\d{1,2})\s*([a-z])")
GROUP = Cases("move-group", MoveGroup)
VOTES = {in_words(VOTE_KEY(vote)).lower(): vote for vote in BALLOT}
KEYS = (
    *("moves", "reword", "member", "text", "count", "cable", "said", "log", "end", "vote"),
    *("take-back", "recorded", "list", "leave"),
)
KEY = Cases("alone-key", KEYS)
DOES = Cases("alone-key", KEYS, ".does")
FEWEST_LETTERS = 3
"""So many letters of a name stand for it."""


def play_alone(sitting: Sitting, roster: Roster) -> Again | None:
    """Play until the player leaves, or wants the same game in another way.

    The terminal has to be `listening`, and the sitting to carry a negotiation.
    """
    return _Table(sitting, Names(roster)).play()


class _Table:
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
        tell(lines.status(self.view))
        print(in_words(say("alone-asking")))
        answer = read_line("> ")
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
        chosen = asked_of(groups, _group_line, say("terminal-which-offer"))
        if chosen is None:
            return
        offers = chosen.offers
        if chosen.group is MoveGroup.TALKS:
            tell([say("alone-by-name")])
            offers = tuple(offer for offer in offers if not offer.member or offer.objection)
        self._make(asked_of(offers, _offer_line, say("terminal-which-offer")))

    def _make(self, offer: MoveOffer | None) -> None:
        if offer is None:
            return
        if offer.objection:
            print(in_words(offer.objection))
            return
        if offer.warning:
            tell([offer.warning])
            if key_asked(say("alone-all-the-same")) != "y":
                tell([say("alone-not-done")])
                return
        self._try(offer.move)

    def _try(self, move: Move) -> None:
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
        cards = {card.number: card for card in self.view.clauses}
        wordings = cards[number].wordings if number in cards else ()
        place = lines.LETTERS.index(letter)
        if place >= len(wordings):
            tell([say("alone-no-wording")])
            return
        wording = wordings[place]
        offer = move_offer(self.negotiation, wording.move, wording.objection)
        self._make(offer._replace(warning=wording.warning))

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
        print(in_words(say("alone-no-seat", text=printable(excerpt(text)))))
        return None

    def _member(self, text: str) -> None:
        code = self._seat(text)
        if code is None:
            return
        case = self.negotiation.case
        print()
        print(in_words(say("alone-member", who=case.council.member(code))), end="")
        tell(lines.drawer(drawer(self.negotiation, code)))
        offers = [
            offer
            for group in offered_moves(self.negotiation)
            for offer in group.offers
            if addressed(offer.move, case) == code and not offer.objection
        ]
        if offers:
            self._make(asked_of(offers, _offer_line, say("terminal-which-offer")))

    # Beside the talks.

    def _said(self) -> None:
        tell([Items(self.view.said or (say("alone-nothing-said"),), inset=INDENT)])

    def _undo(self) -> None:
        if was_taken(self.sitting.take_back):
            tell([say("alone-taken-back")])

    def _recorded(self) -> None:
        """Make the next move of the record, where nothing else has been done so far."""
        move = next_recorded(self.negotiation)
        if move is None:
            tell([say("alone-not-recorded")])
        else:
            tell([move_label(move, self.negotiation.case)])
            self._try(move)

    def _help(self) -> None:
        for key in KEYS:
            print(f"  {in_words(KEY(key)):<9} {in_words(DOES(key))}")

    def _leave(self) -> None:
        self.left = True

    def _take_a_vote(self) -> None:
        """Ask for the player's own vote, the text having been put to the vote by another."""
        print()
        key = key_asked(say("alone-called"))
        if key in VOTES:
            self._make(self._offer_of(to.CastVote(VOTES[key])))
        elif key in {"t", "c", "i", "q", END}:
            self.commands[key]()
        else:
            reject_key(key)


def _group_line(group: OfferedMoves) -> Message:
    usable = sum(not offer.objection for offer in group.offers)
    greyed = usable < len(group.offers)
    return say("alone-group", title=GROUP(group.group), usable=usable, greyed=greyed)


def _offer_line(offer: MoveOffer) -> Said:
    label, price, objection = offer.label, offer.price, offer.objection
    line = say("alone-priced", label=label, price=price) if price else label
    return say("alone-greyed", label=line, objection=objection) if objection else line
