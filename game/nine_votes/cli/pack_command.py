"""`pack`: what a class prints for a scenario, as one page of HTML."""

from argparse import Namespace

from nine_votes.calls import DONE, CallError
from nine_votes.cli.report import write_file
from nine_votes.council.messages import say
from nine_votes.places import folder
from nine_votes.record.pack_cards import read_flags
from nine_votes.record.pack_pages import as_pack
from nine_votes.scenarios.library import find_scenario, shipped_roster
from nine_votes.scenarios.reader import read_file
from nine_votes.views.pack import FEWEST, MOST, pack
from nine_votes.words.arguments import Arguments
from nine_votes.words.resolver import in_words

FLAGS = "assets/flags"


def add_arguments(parser: Arguments) -> None:
    parser.add_argument("scenario", metavar="SCENARIO", help=say("help-scenario"))
    parser.add_argument("--output", metavar="FILE", help=say("help-output"))
    parser.add_argument("--students", type=int, default=28, metavar="N", help=say("help-students"))
    parser.add_argument("--seed", type=int, default=0, metavar="N", help=say("help-lot"))


def carry_out(options: Namespace) -> int:
    if not FEWEST <= options.students <= MOST:
        why = say("pack-students", fewest=FEWEST, most=MOST)
        raise CallError(say("call-at", what="--students", why=why))
    roster = shipped_roster()
    scenario = read_file(find_scenario(options.scenario), roster, options.seed)
    flags = read_flags(folder(FLAGS))
    page = as_pack(pack(scenario, roster, frozenset(flags), options.students), flags)
    if not options.output:
        print(page, end="")
        return DONE
    write_file(page, options.output)
    print(in_words(say("pack-written", file=options.output)))
    return DONE
