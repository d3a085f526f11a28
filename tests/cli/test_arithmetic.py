"""`pivots`, `whatif`, `power` and the figures of `audit` on the command line."""

import json
from fractions import Fraction
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from nine_votes.council.actions.chair import CloseVote, Proceed, PutToVote
from nine_votes.council.actions.floor import CastVote, MakeMotion
from nine_votes.council.members import Roster
from nine_votes.council.papers import About, Motion, Subject
from nine_votes.council.voting import Vote
from nine_votes.scenarios.library import FOUNDING_CASE, find_scenario
from nine_votes.sitting.sitting import open_sitting
from tests.conftest import Call

FOUNDING = ("--date", "2024-03-28", "--votes", "*=in_favour RUS=against CHN=abstaining")
WEIGHTED = ("power", "--quota", "39", "--weights", "7*5,1*10")


def asked(call: Call, *arguments: str) -> Any:  # noqa: ANN401 - JSON is what it is
    done = call(*arguments, "--json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def words(text: str) -> str:
    return " ".join(text.split())


def test_pivots_of_a_scenario_and_of_the_same_vote_written_out(call: Call) -> None:
    (recorded,) = asked(call, "pivots", "dprk-panel-2024")["votes"]
    (written,) = asked(call, "pivots", *FOUNDING)["votes"]
    assert recorded["pivots"] == written["pivots"]
    found = written["pivots"]
    assert (found["carried"], found["margin"], found["size"]) == (False, 4, 1)
    assert found["sets"] == [
        [
            {
                "any": 1,
                "of": ["RUS"],
                "instead": ["in_favour", "abstaining", "not_participating", "absent"],
            }
        ]
    ]
    assert [c["code"] for c in found["permanent"] if c["turning"]] == ["RUS"]
    assert len(found["changes"]) == 4


def test_pivots_in_sentences(call: Call) -> None:
    done = call("pivots", "palestine-2014")
    assert done.returncode == 0
    said = words(done.stdout)
    assert "Eight were in favour, one short of the nine needed." in said
    assert "abstaining would have changed nothing." in said
    assert max(map(len, done.stdout.splitlines())) <= 88


def test_pivots_as_a_picture(call: Call, tmp_path: Path) -> None:
    file = tmp_path / "pivots.svg"
    done = call("pivots", "observer-force-2000", "--svg", str(file))
    assert done.returncode == 0, done.stderr
    svg = ET.parse(file).getroot()  # noqa: S314 - our own drawing
    texts = ["".join(part.itertext()) for part in svg]
    assert texts.count("carries it") == 7


@pytest.fixture
def journal(roster: Roster, tmp_path: Path) -> Path:
    """A journal of a sitting in which a suspension was put to the vote and lost, eight to seven."""
    path = tmp_path / "a-sitting.jsonl"
    with open_sitting(find_scenario(FOUNDING_CASE), roster, journal=path) as sitting:
        chair = sitting.meeting.chair
        sitting.submit(chair, Proceed(chair))
        sitting.submit("FRA", MakeMotion("FRA", Motion.SUSPEND))
        sitting.submit(chair, PutToVote(chair, Subject(About.MOTION, Motion.SUSPEND)))
        for number, code in enumerate(sitting.meeting.council.codes):
            vote = Vote.IN_FAVOUR if number < 8 else Vote.AGAINST
            sitting.submit(code, CastVote(code, vote))
        sitting.submit(chair, CloseVote(chair))
    return path


def test_the_votes_of_a_sitting_by_its_journal(call: Call, journal: Path) -> None:
    (vote,) = asked(call, "pivots", "--journal", str(journal))["votes"]
    assert vote["outcome"] == "insufficient_votes"
    [[move]] = vote["pivots"]["sets"]
    assert (move["any"], len(move["of"]), move["instead"]) == (1, 7, ["in_favour"])
    (compared,) = asked(call, "whatif", "--journal", str(journal), "--rules", "required=8")["votes"]
    assert compared["rules"][0]["carried"] is True
    done = call("pivots", "--journal", str(journal), "--draft", "S/2024/255")
    assert done.returncode == 2
    assert "has no open vote on S/2024/255" in done.stderr
    assert "leave --date out" in call("pivots", "--journal", "x", "--date", "2024-03-28").stderr


def test_whatif_counts_every_rule_and_keeps_assumed_votes_apart(call: Call) -> None:
    (vote,) = asked(call, "whatif", "dprk-panel-2024")["votes"]
    rules = {row["rules"]: row for row in vote["rules"]}
    assert rules["charter"]["carried"] is False
    assert rules["two-vetoes"]["carried"] is True
    larger = rules["g4-2005"]
    assert (larger["seats"], len(larger["added"]), sum(larger["assumed"].values())) == (25, 10, 10)
    assert larger["cast"] == rules["charter"]["tally"]
    assert larger["hangs_on_assumed"] is False


def test_whatif_takes_changes_and_named_votes(call: Call) -> None:
    options = ("--rules", "g4-2005+vetoes=2,required=14,snapback", "--added", "+01=against")
    (vote,) = asked(call, "whatif", *FOUNDING, *options)["votes"]
    first, second, third = vote["rules"]
    assert first["added"][0] == {"seat": "+01", "region": "African", "vote": "against"}
    assert (first["carried"], second["carried"], third["carried"]) == (True, False, True)
    assert third["snapback"] is True


def test_whatif_as_a_table_and_a_picture(call: Call, tmp_path: Path) -> None:
    file = tmp_path / "tally.svg"
    done = call("whatif", "dprk-panel-2024", "--rules", "charter,au-2005", "--svg", str(file))
    assert done.returncode == 0, done.stderr
    assert "13+11" in done.stdout
    assert "Carried under none of two rule sets." in done.stdout
    assert max(map(len, done.stdout.splitlines())) <= 88
    svg = ET.parse(file).getroot()  # noqa: S314 - our own drawing
    assert "28 March 2024" in (next(iter(svg)).text or "")


def test_power_has_the_published_fractions_of_the_textbook_game(call: Call) -> None:
    (rule,) = asked(call, "power", "--date", "2024-03-28")["rules"]
    two, three = rule["games"]
    permanent, elected = two["classes"]
    assert (permanent["shapley_shubik"], elected["shapley_shubik"]) == ("421/2145", "4/2145")
    assert (permanent["banzhaf"], elected["banzhaf"]) == ("53/1024", "21/4096")
    assert (permanent["swings"], elected["swings"], permanent["of"]) == (848, 84, 2**14)
    assert (three["carried"], three["ways"]) == (146_796, 3**15)
    assert three["ways_to_vote"] == ["in_favour", "abstaining", "against"]
    assert permanent["codes"] == ["CHN", "FRA", "RUS", "GBR", "USA"]


def test_a_weighted_game_is_the_textbook_game_again(call: Call) -> None:
    game = asked(call, *WEIGHTED)
    heavy, light = game["classes"]
    assert (heavy["shapley_shubik"], light["shapley_shubik"]) == ("421/2145", "4/2145")
    assert (heavy["swings"], light["swings"], game["carried"]) == (848, 84, 848)
    done = call(*WEIGHTED)
    assert "Five members of weight 7" in done.stdout
    assert "421/2145 = 19.63%" in done.stdout


def test_power_of_any_size_and_under_several_rules(call: Call, tmp_path: Path) -> None:
    (rule,) = asked(call, "power", "--seats", "193")["rules"]
    shares = [
        Fraction(row["shapley_shubik"]) * len(row["codes"]) for row in rule["games"][1]["classes"]
    ]
    assert (rule["required"], sum(shares)) == (98, 1)
    file = tmp_path / "power.svg"
    done = call("power", "--rules", "charter,no-veto,au-2005", "--svg", str(file))
    assert done.returncode == 0
    for words_ in ("the textbook's game", "the rule as applied", "11 permanent members"):
        assert words_ in done.stdout
    assert ET.parse(file).getroot().tag.endswith("svg")  # noqa: S314 - our own drawing


def test_the_chance_of_adoption(call: Call) -> None:
    chances = ("--chances", "*=1:0:0 RUS=1/4:3/4:0")
    (rule,) = asked(call, "power", "--date", "2024-03-28", *chances)["rules"]
    assert rule["chance"] == "1/4"
    even = asked(call, "power", "--date", "2024-03-28", "--chances", "*=1/3:1/3:1/3")["rules"][0]
    assert even["chance"] == even["games"][1]["decisiveness"]


def test_power_goes_by_the_question(call: Call) -> None:
    (free,) = asked(call, "power", "--rules", "chapter-vii-only")["rules"]
    (held,) = asked(call, "power", "--rules", "chapter-vii-only", "--chapter", "VII")["rules"]
    (asking,) = asked(call, "power", "--kind", "icj_election")["rules"]
    assert [len(rule["games"][0]["classes"]) for rule in (free, held, asking)] == [1, 2, 1]


RECORD = (
    "id,date,modality,yes,no,abstain,nonvoting,votes\n"
    "S/RES/9001,2024-06-10,vote,14,0,1,0,"
    "CHN=Y;FRA=Y;GBR=Y;RUS=A;USA=Y;DZA=Y;ECU=Y;GUY=Y;JPN=Y;MLT=Y;MOZ=Y;KOR=Y;SLE=Y;SVN=Y;CHE=Y\n"
    "S/RES/9002,2024-06-11,vote,9,0,6,0,"
    "CHN=A;FRA=Y;GBR=Y;RUS=A;USA=Y;DZA=A;ECU=Y;GUY=A;JPN=Y;MLT=Y;MOZ=A;KOR=Y;SLE=A;SVN=Y;CHE=Y\n"
)


def test_the_figures_of_a_record(call: Call, tmp_path: Path) -> None:
    file = tmp_path / "record.csv"
    file.write_text(RECORD)
    table, picture = tmp_path / "pairs.csv", tmp_path / "agreement.svg"
    options = ("--csv", str(table), "--svg", str(picture), "--rules", "no-veto,required=10")
    done = call("audit", str(file), *options)
    assert done.returncode == 0, done.stderr
    said = words(done.stdout)
    assert "1 of the 2 ballots with every vote known by name, 50.0%" in said
    assert (
        "Russian Federation, of 2 ballots: alone against in 0, blocking alone in 0, alone" in said
    )
    assert "France and United States: 2 of 2, 100.0%." in said
    assert "10 votes in favour are needed: carries 1 of 2, without 1 that it did." in said
    rows = table.read_text().splitlines()
    assert rows[0] == "member,other,ballots_in_common,voted_alike,share"
    assert "CHN,RUS,2,1,0.5000" in rows
    assert len(rows) == 1 + 15 * 14 // 2
    assert ET.parse(picture).getroot().tag.endswith("svg")  # noqa: S314 - our own drawing


def test_the_figures_of_the_real_record(call: Call, archive: Path) -> None:
    done = call("audit", str(archive / "failed.csv"), "--figures")
    said = words(done.stdout)
    assert "The Charter as amended: carries 0 of 366." in said
    assert "Two permanent members have to vote against to block: carries 187 of 366" in said


WRONG = [
    (("pivots",), "name a scenario, or give votes"),
    (("pivots", "dprk-panel-2024", "--date", "2024-03-28"), "leave --date out"),
    (("pivots", "dprk-panel-2024", "--atrocity"), "leave --atrocity out"),
    (("pivots", "dprk-panel-2024", "--draft", "S/1"), 'no vote on "S/1"'),
    (("pivots", "nowhere"), 'no scenario "nowhere"'),
    (("pivots", "--votes", "*=yes"), "unknown vote"),
    (("pivots", "--votes", "RUS"), "is not a member and a vote, such as RUS=against"),
    (("pivots", "--votes", "*=against", "--draft", "S/1"), "--draft goes with a scenario"),
    (("whatif", *FOUNDING, "--rules", "chartre"), 'no rule set or change "chartre"'),
    (("whatif", *FOUNDING, "--added", "+01=yes"), 'unknown vote "yes" of +01'),
    (("whatif", "suez-1956", "--svg", "x.svg"), "choose it with --draft"),
    (("whatif", "dprk-panel-2024", "--svg", "/nowhere/x.svg"), "cannot be written"),
    (("power", "--rules", "vetoes=4"), 'no rule set or change "vetoes=4"'),
    (("power", "--rules", "league"), "give --seats"),
    (("power", "--rules", "au-2005", "--seats", "15"), "seats 26; leave it out"),
    (("power", "--seats", "194"), "a number from 1 to 193"),
    (("power", "--date", "yesterday"), "a date like 2024-03-28"),
    (("power", "--quota", "39"), "needs both"),
    (("power", "--quota", "99", "--weights", "7*5,1*10"), "a quota from 1 to 45"),
    (("power", "--quota", "39", "--weights", "7x5"), '"7x5" is not a weight'),
    (("power", "--quota", "1", "--weights", "1*9999"), "at most 500 members"),
    ((*WEIGHTED, "--rules", "charter"), "leave --rules out"),
    (("power", "--chances", "*=1:0"), "is not three numbers"),
    (("power", "--chances", "*=1/2:0:0"), "have to add up to one"),
    (("power", "--chances", "*=1:0:0 XYZ=1:0:0"), "XYZ has no seat here"),
]


@pytest.mark.parametrize(("arguments", "sentence"), WRONG)
def test_what_a_wrong_call_is_told(call: Call, arguments: tuple[str, ...], sentence: str) -> None:
    done = call(*arguments)
    assert done.returncode == 2, done.stdout
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr
    assert len(done.stderr.splitlines()) == 1
