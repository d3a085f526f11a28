"""The rest of the command line: help, list, check, cases, and what the README promises."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from nine_votes.council.outcomes import MEANING, Flag
from nine_votes.main import COMMANDS
from nine_votes.words.resolver import in_words
from tests.checks import PARTS
from tests.conftest import PROJECT, Call
from tests.readme import README, blocks


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_of_each_command_shows_an_example(call: Call, command: str) -> None:
    done = call(*filter(None, [command, "--help"]))
    assert done.returncode == 0
    assert not command or "example: python main.py" in done.stdout


@pytest.mark.parametrize("arguments", [["nonsense"], ["run"], ["run", "x", "--seed", "one"]])
def test_a_call_that_argparse_refuses(call: Call, arguments: list[str]) -> None:
    assert call(*arguments).returncode == 2


def test_list_names_every_scenario(call: Call) -> None:
    done = call("list")
    names = {path.stem for path in (PROJECT / "scenarios").glob("*.yaml")}
    names -= {"known-votes", "profiles", "roster"}
    assert {line.split()[0] for line in done.stdout.splitlines()} == names


def test_what_is_shipped_checks(call: Call) -> None:
    done = call("check")
    assert done.returncode == 0, done.stdout
    assert ", 0 with faults;" in done.stdout


def test_check_prints_every_finding_at_its_line(call: Call, tmp_path: Path) -> None:
    file = tmp_path / "faulty.yaml"
    file.write_text(
        "title: t\nsorces: [x]\nbasis: historical\ndate: 2024-02-30\ndraft: {title: d}\n"
    )
    done = call("check", str(file))
    assert done.returncode == 1
    assert f'{file}:2: unknown field "sorces"; did you mean "sources"?' in done.stdout
    assert f"{file}:4: date: there is no 2024-02-30 in the calendar" in done.stdout
    assert "1 files, 1 with faults" in done.stdout


def test_check_and_cases_refuse_a_path_that_is_not_there(call: Call) -> None:
    for command in ("check", "cases"):
        done = call(command, "nowhere")
        assert done.returncode == 2
        assert "there is no file or folder nowhere" in done.stderr


def test_the_adjudication_suite_passes_whole(call: Call) -> None:
    done = call("cases")
    passed, failed = map(int, re.findall(r"\d+", done.stdout.splitlines()[-1]))
    assert (done.returncode, failed) == (0, 0)
    assert passed >= 112


def test_a_case_that_fails_says_what_came_out(call: Call, tmp_path: Path) -> None:
    file = tmp_path / "wrong.yaml"
    file.write_text(
        "- case: S/2014/916\n  question: {date: 2014-12-30, tally: {in_favour: 8, against: 2, "
        "abstaining: 5}, permanent: {USA: against}}\n  expect: {outcome: vetoed, vetoes: [USA]}\n"
    )
    done = call("cases", str(file))
    assert done.returncode == 1
    assert "wrong.yaml:1: S/2014/916: outcome: vetoed is expected" in done.stdout
    assert done.stdout.splitlines()[-1] == "0 passed, 1 failed"


@pytest.mark.skipif(sys.platform != "linux", reason="a window would open here")
def test_without_a_command_and_a_terminal_the_founding_case_runs(process: Call) -> None:
    done = process()
    assert done.returncode == 0
    assert "Not adopted. 13 in favour, 1 against, 1 abstaining." in done.stdout


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (("run", "--help"), 0),
        (("run", "suez-1956"), 0),
        (("check", "tests/readme.py"), 1),
        (("run", "dprk-panel-2042"), 2),
        (("run", "x", "--seed", "one"), 2),
    ],
)
def test_a_process_of_its_own_prints_what_a_call_in_this_one_does(
    process: Call, call: Call, arguments: tuple[str, ...], status: int
) -> None:
    done = process(*arguments)
    assert done == call(*arguments)
    assert done.returncode == status


@pytest.mark.skipif(sys.platform == "win32", reason="Windows tells it in another way")
def test_output_into_a_closed_pipe_is_no_traceback() -> None:
    command, pipe = [sys.executable, "main.py", "run", "libya-2011", "--json"], subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, cwd=PROJECT) as program:
        assert program.stdout
        assert program.stderr
        program.stdout.close()
        assert program.stderr.read() == b""
    assert program.returncode == 0


@pytest.mark.parametrize("command", blocks("sh"))
def test_the_readme_s_commands_run(call: Call, command: str) -> None:
    words = shlex.split(command)
    assert words[:2] == ["python", "main.py"]
    done = call(*words[2:])
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("code", blocks("python"))
def test_the_readme_s_python_runs(code: str) -> None:
    exec(compile(code, "README.md", "exec"), {})  # noqa: S102 - our own README


def test_the_readme_s_batch_is_answered(call: Call) -> None:
    for block in blocks("json"):
        done = call("decide", "--batch", "-", stdin=block)
        assert done.returncode == 0, done.stdout


def test_the_readme_s_scenario_checks(call: Call, tmp_path: Path) -> None:
    for number, block in enumerate(blocks("yaml")):
        file = tmp_path / f"readme-{number}.yaml"
        file.write_text(block)
        done = call("check", str(file))
        assert done.returncode == 0, done.stdout


def test_the_checks_of_any_system_are_those_that_the_readme_runs() -> None:
    words = shlex.split(blocks("bash")[1])
    assert tuple(words[words.index(".venv/bin/python") + 1 :]) == PARTS["tests"][0]


def test_the_readme_lists_every_flag_and_command() -> None:
    text = README.read_text(encoding="utf-8")
    for flag in Flag:
        assert f"| `{flag}` | {in_words(MEANING(flag))} |" in text
    for command in COMMANDS:
        assert f"`main.py {command}" in text


def test_the_readme_s_windows_commands_name_what_exists() -> None:
    for block in blocks("powershell"):
        assert re.search(r"main\.py|-m pytest", block)
        for name in re.findall(r"\b[\w.-]+\.py\b", block):
            assert (PROJECT / name).exists()
    assert "not tried on a Windows machine" in README.read_text(encoding="utf-8")
