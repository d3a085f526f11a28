"""A record whose every free field holds what would break a page, a table or a terminal."""

from dataclasses import replace

from nine_votes.council.actions.chair import Declare, Rule
from nine_votes.council.actions.drafts import MoveAmendment, TableDraft
from nine_votes.council.actions.floor import (
    AskForFloor,
    Invite,
    MakeMotion,
    MakeStatement,
    ProposeStatement,
    RaisePointOfOrder,
    Speak,
)
from nine_votes.council.meeting import Business
from nine_votes.council.papers import About, Motion, Product
from nine_votes.phrases.window import notices
from nine_votes.views.assessment import assessment
from nine_votes.views.minutes import RecordMinutes, minutes
from tests.golden.table import Table

MARKUP = (
    "</title></svg><script>alert(1)</script>\"'><img src=http://example.org/x onerror=a()> &amp;"
)
MARKDOWN = "# head | cell `code` *b* _i_ [x](http://example.org) ![y](z) <b> 1. ~~s~~ $m$ \\"
FORMULA = '=HYPERLINK("http://example.org","x")'
STEERING = "\x1b[31mred\x07 \u202eback \x00\ud800 \u2028 new\nline"
EVERYTHING = f"{FORMULA} {MARKUP} {MARKDOWN} {STEERING}"


def hostile(business: Business) -> RecordMinutes:
    """Return the record of a meeting in which everything that can be typed is hostile."""
    guest = f"{MARKUP} a guest"
    table = Table.of(replace(business, item=EVERYTHING, guests=(guest,)))
    symbol = next(iter(business.drafts))
    clause = business.drafts[symbol][0].clauses[0].id
    table.proceed().do(Invite("USA", guest), Declare(table.chair))
    table.do(TableDraft("USA", symbol), AskForFloor(guest), Speak(guest, EVERYTHING))
    table.do(RaisePointOfOrder("FRA", EVERYTHING), Rule(table.chair, True, EVERYTHING))
    amendment = MoveAmendment("CHN", FORMULA, symbol, clause, text=EVERYTHING)
    second = MoveAmendment("CHN", f"{FORMULA} 2", symbol, clause, text=MARKUP)
    table.do(amendment, second).proceed().state("RUS")
    table.do(MakeStatement("FRA", EVERYTHING)).proceed()
    statement = ProposeStatement("GBR", Product.PRESS_STATEMENT, EVERYTHING)
    table.do(statement, Declare(table.chair))
    table.do(MakeMotion("FRA", Motion.ADJOURN_TO, EVERYTHING))
    table.put(About.MOTION, Motion.ADJOURN_TO).vote(favour="FRA")
    table.put(About.AMENDMENT, FORMULA).vote(abstaining="USA")
    told = minutes(table.meeting, corrections=(EVERYTHING,))
    done = assessment([table.meeting], {})
    return RecordMinutes(f"{MARKUP} {MARKDOWN}", notices("fictional", "live"), (told,), done)
