"""What the command line takes: every command with what it is for, an example and its options."""

import argparse

COMMANDS = {
    "run": (
        "decide the recorded votes of a scenario afresh",
        "main.py run dprk-panel-2024 --vote RUS=abstaining",
    ),
    "decide": (
        "decide one question, or a batch of them",
        'main.py decide --date 2024-03-28 --votes "*=in_favour RUS=against CHN=abstaining"',
    ),
    "list": ("list the scenarios", "main.py list"),
    "check": ("check scenario files and replay their record", "main.py check scenarios"),
    "lint": (
        "play a scenario thousands of times: which strategies solve it, and what to mend",
        "main.py lint dprk-panel-2024 --games 100",
    ),
    "fit": (
        "find the leanings that give the recorded votes of a scenario",
        "main.py fit dprk-panel-2024",
    ),
    "cases": ("run the adjudication suite", "main.py cases"),
    "play": ("open the window on a scenario", "main.py play suez-1956"),
    "picture": (
        "draw what the window shows of a scenario",
        "main.py picture dprk-panel-2024 --size 1920x1080 vote.png",
    ),
    "solo": (
        "negotiate a scenario alone, from one seat, against the house",
        "main.py solo haiti-mission-2023 --level delegate --seed 7",
    ),
    "schema": ("print the JSON Schema of the scenario file, for editors", "main.py schema"),
    "resume": (
        "take up a sitting from its journal, the last one if none is named",
        "main.py resume dprk-panel-2024-1",
    ),
    "replay": ("tell from a journal what happened", "main.py replay dprk-panel-2024-1"),
    "verify": (
        "check that a journal is whole, or name its first bad line",
        "main.py verify dprk-panel-2024-1",
    ),
    "record": (
        "write the record of a sitting as text, Markdown, a page, PDF, CSV or JSON",
        "main.py record suez-1956-1 --format html --output record.html",
    ),
    "pack": (
        "write what a class prints for a scenario: cards, placards, slips, the teacher's page",
        "main.py pack ridge-at-midnight --students 28 --output pack.html",
    ),
    "pivots": (
        "say which votes, cast otherwise, would have changed what became of a question",
        "main.py pivots palestine-2014",
    ),
    "winset": (
        "put every text of a draft to the vote: which carry, and what stood in the way",
        "main.py winset dprk-panel-2024 --svg texts.svg",
    ),
    "whatif": (
        "count the same votes under other rules, several at once",
        "main.py whatif dprk-panel-2024 --rules no-veto,two-vetoes,g4-2005,required=12",
    ),
    "power": (
        "compute what a rule gives each member: Banzhaf, Shapley and Shubik, Coleman",
        "main.py power --rules charter,two-vetoes,g4-2005",
    ),
    "audit": (
        "decide every vote of a voting record in CSV",
        "main.py audit security_council_votes.csv",
    ),
}


def _run_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("scenario", metavar="SCENARIO", help="a scenario's name, or a file")
    parser.add_argument("--draft", metavar="SYMBOL", help="only the votes on this draft")
    parser.add_argument("--rules", metavar="NAME", help="count by another rule set")
    parser.add_argument(
        *("--vote",), action="append", default=[], metavar="RUS=abstaining", help="change a vote"
    )
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="draws the lot (0)")
    parser.add_argument("--json", action="store_true", help="print JSON")


def _decide_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--date", metavar="2024-03-28", help="fills the members and the rule")
    parser.add_argument("--votes", metavar='"*=in_favour RUS=against"', help="votes by member")
    for option, example in (
        ("--kind", "procedural:agenda_include"),
        ("--chapter", "VI"),
        ("--nature", "dispute"),
        ("--method", "president_ruling"),
        ("--rules", "charter"),
    ):
        parser.add_argument(option, metavar=example)
    parser.add_argument("--party", action="append", metavar="FRA", help="a party to the dispute")
    parser.add_argument("--atrocity", action="store_true", help="mass atrocities are certified")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--batch", metavar="FILE", help="JSON Lines in, one JSON line out for each")


def _check_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="*", metavar="PATH", help="files or folders (the shipped)")


def _lint_arguments(parser: argparse.ArgumentParser) -> None:
    about = "scenarios' names, or files (all shipped that can be negotiated)"
    parser.add_argument("scenarios", nargs="*", metavar="SCENARIO", help=about)
    parser.add_argument("--games", type=int, default=200, metavar="N", help="a strategy (200)")
    about = "games of a player that searches, a second each (none)"
    parser.add_argument("--search", type=int, default=0, metavar="N", help=about)
    parser.add_argument("--json", action="store_true", help="print JSON")


def _play_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("scenario", metavar="SCENARIO", help="a scenario's name, or a file")


def _solo_arguments(parser: argparse.ArgumentParser) -> None:
    _play_arguments(parser)
    parser.add_argument("--seat", metavar="ECU", help="whose seat (the scenario's own)")
    levels, about = ("historian", "delegate", "ambassador"), "what is shown and left to chance"
    parser.add_argument("--level", choices=levels, default=levels[1], help=f"{about} ({levels[1]})")
    parser.add_argument("--seed", type=int, metavar="N", help="decides all chance (drawn)")


def _picture_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("scenario", metavar="SCENARIO", help="a scenario's name, or a file")
    parser.add_argument("file", metavar="FILE.png", help="the picture to write")
    parser.add_argument("--size", default="1920x1080", metavar="1920x1080", help="width x height")
    parser.add_argument("--draft", metavar="SYMBOL", help="the vote on this draft (the first)")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="draws the lot (0)")


def _resume_arguments(parser: argparse.ArgumentParser) -> None:
    about = "a journal's name, or a file (the one last written to)"
    parser.add_argument("journal", nargs="?", metavar="JOURNAL", help=about)
    _scenario_argument(parser)


def _journal_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("journal", metavar="JOURNAL", help="a journal's name, or a file")
    _scenario_argument(parser)


def _record_arguments(parser: argparse.ArgumentParser) -> None:
    _resume_arguments(parser)
    parser.add_argument(
        "--format",
        choices=("text", "md", "html", "pdf", "csv", "json", "assessment"),
        default="text",
        help="(text)",
    )
    parser.add_argument("--output", metavar="FILE", help="where to write it (standard output)")


def _pack_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("scenario", metavar="SCENARIO", help="a scenario's name, or a file")
    parser.add_argument("--output", metavar="FILE", help="where to write it (standard output)")
    parser.add_argument("--students", type=int, default=28, metavar="N", help="8 to 36 (28)")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="draws the lot (0)")


def _scenario_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--scenario", metavar="FILE", help="its scenario, where that is not found where it lay"
    )


def _held_arguments(parser: argparse.ArgumentParser) -> None:
    about = "a scenario's name, or a file, whose recorded votes are meant; or give --votes"
    parser.add_argument("scenario", nargs="?", metavar="SCENARIO", help=about)
    parser.add_argument(
        *("--journal",), metavar="JOURNAL", help="the votes of a sitting, by its journal"
    )
    parser.add_argument("--draft", metavar="SYMBOL", help="only the votes on this draft")
    parser.add_argument("--votes", metavar='"*=in_favour RUS=against"', help="votes by member")
    for option, example in (
        ("--date", "2024-03-28"),
        ("--kind", "procedural:agenda_include"),
        ("--chapter", "VI"),
        ("--nature", "dispute"),
        ("--method", "president_ruling"),
    ):
        parser.add_argument(option, metavar=example)
    parser.add_argument("--party", action="append", metavar="FRA", help="a party to the dispute")
    parser.add_argument("--atrocity", action="store_true", help="mass atrocities are certified")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--svg", metavar="FILE", help="draw it")


def _winset_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("scenario", metavar="SCENARIO", help="a scenario's name, or a file")
    parser.add_argument("--draft", metavar="SYMBOL", help="only the recorded vote on this draft")
    about = "the world that a seed draws for solo play (what members show)"
    parser.add_argument("--seed", type=int, metavar="N", help=about)
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--svg", metavar="FILE", help="draw the texts")


def _whatif_arguments(parser: argparse.ArgumentParser) -> None:
    _held_arguments(parser)
    parser.add_argument(
        *("--rules",), metavar="NAME,NAME", help="rule sets, with changes: g4-2005+vetoes=2 (all)"
    )
    parser.add_argument("--added", metavar='"+01=against"', help="votes of added seats")


def _power_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--rules", metavar="NAME,NAME", help="rule sets, with changes (charter)")
    parser.add_argument("--date", metavar="2024-03-28", help="whose Council and rule (today)")
    parser.add_argument("--seats", type=int, metavar="N", help="a Council of another size, to 193")
    parser.add_argument("--kind", metavar="procedural:agenda_include")
    parser.add_argument("--chapter", metavar="VII")
    parser.add_argument("--atrocity", action="store_true", help="mass atrocities are certified")
    chances = "chances in favour:against:abstaining"
    parser.add_argument("--chances", metavar='"*=0.6:0.1:0.3 RUS=0:1:0"', help=chances)
    parser.add_argument("--quota", type=int, metavar="39", help="a weighted game instead")
    parser.add_argument("--weights", metavar="7*5,1*10", help="its weights: five of 7, ten of 1")
    parser.add_argument("--json", action="store_true", help="print JSON, the fractions exact")
    parser.add_argument("--svg", metavar="FILE", help="draw it")


def _audit_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE.csv", help="the UN Digital Library's voting data")
    about = "who stood alone, who agreed with whom, what hung on one vote, other rules"
    parser.add_argument("--figures", action="store_true", help=about)
    parser.add_argument("--rules", metavar="NAME,NAME", help="other rules to count by (all)")
    parser.add_argument("--csv", metavar="FILE", help="the agreement of each two members")
    parser.add_argument("--svg", metavar="FILE", help="draw that of the permanent members")


ARGUMENTS = {
    "run": _run_arguments,
    "decide": _decide_arguments,
    "list": lambda _parser: None,
    "check": _check_arguments,
    "lint": _lint_arguments,
    "fit": _play_arguments,
    "cases": _check_arguments,
    "play": _play_arguments,
    "picture": _picture_arguments,
    "solo": _solo_arguments,
    "schema": lambda _parser: None,
    "resume": _resume_arguments,
    "replay": _journal_arguments,
    "verify": _journal_arguments,
    "record": _record_arguments,
    "pack": _pack_arguments,
    "pivots": _held_arguments,
    "winset": _winset_arguments,
    "whatif": _whatif_arguments,
    "power": _power_arguments,
    "audit": _audit_arguments,
}
