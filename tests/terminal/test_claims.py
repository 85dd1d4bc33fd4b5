"""Claims from articles, on the command line."""

import json
from pathlib import Path

import pytest

from tests.terminal.running import Machine

ARTICLE = """Buses for all

By Robin Field

Free buses would make our town fairer for everyone who lives here. Last year 4,000 people
signed a petition.

Cities should ban cars from their centres, because clean air saves lives. The mayor will
probably lose the next election over parking fees.
"""

SOURCED = ("--author", "R. Field", "--outlet", "The Post", "--date", "2026-01-31")


@pytest.fixture
def article(machine: Machine) -> Path:
    path = machine.home / "article.md"
    path.write_text(ARTICLE)
    return path


def test_extract_gives_claims_best_first_with_their_places(machine: Machine, article: Path) -> None:
    ran = machine.run("claims", "extract", str(article), "--json")
    scores = [claim["score"] for claim in ran.object]
    fields = {"text", "kind", "paragraph", "sentence", "score", "start", "end"}
    assert (ran.code, scores) == (0, sorted(scores, reverse=True))
    assert fields <= set(ran.object[0])
    assert all(ARTICLE[claim["start"] : claim["end"]] == claim["text"] for claim in ran.object)
    assert not machine.database.exists()


def test_extract_shows_a_table_where_no_json_is_asked_for(machine: Machine, article: Path) -> None:
    assert "Cities should ban cars" in machine.run("claims", "extract", str(article)).out


def test_an_article_may_come_from_standard_input(machine: Machine, article: Path) -> None:
    piped = machine.run("claims", "extract", "-", "--json", typed=ARTICLE)
    assert piped.object == machine.run("claims", "extract", str(article), "--json").object


def test_import_with_yes_adds_the_claims_once(machine: Machine, article: Path) -> None:
    first = machine.run("claims", "import", str(article), "--yes", "--json").object
    again = machine.run("claims", "import", str(article), "--yes", "--json").object
    listed = [claim["id"] for claim in machine.run("claims", "list", "--json").object]
    assert set(first["added"]) <= set(listed)
    assert (first["added"] != [], again["added"]) == (True, [])
    assert [claim["new"] for claim in again["claims"]] == [False] * len(again["claims"])


def test_import_with_json_alone_adds_nothing(machine: Machine, article: Path) -> None:
    shown = machine.run("claims", "import", str(article), "--json").object
    assert (shown["added"], shown["claims"][0]["new"]) == ([], True)


def test_import_takes_only_the_best_where_it_is_told_so(machine: Machine, article: Path) -> None:
    command = ("claims", "import", str(article), "--json")
    every, best = machine.run(*command).object, machine.run(*command, "--top", "1").object
    assert best["claims"] == every["claims"][:1]


def test_import_warns_of_what_the_article_does_not_name(machine: Machine, article: Path) -> None:
    said = machine.run("claims", "import", str(article), "--yes").out
    assert "outlet (--outlet) or date (--date)" in said
    assert "--author" not in said


def test_import_does_not_warn_of_what_it_was_told(machine: Machine, article: Path) -> None:
    told = ("--outlet", "Post", "--date", "2026-01-31")
    said = machine.run("claims", "import", str(article), "--yes", *told).out
    assert "does not name" not in said


def test_import_asks_nobody_where_nobody_types(machine: Machine, article: Path) -> None:
    ran = machine.run("claims", "import", str(article))
    assert (ran.code, "--yes" in ran.err, "Cities" in ran.out) == (1, True, True)


def test_import_takes_what_it_is_told_about_the_source(machine: Machine, article: Path) -> None:
    told = ["--title", "Buses", "--author", "R. F.", "--date", "2026-01-31", "--outlet", "Post"]
    source = machine.run("claims", "import", str(article), "--json", *told).object["source"]
    assert (source["title"], source["author"]) == ("Buses", "R. F.")
    assert (source["published"], source["outlet"]) == ("2026-01-31", "Post")


def test_import_says_which_option_is_too_long(machine: Machine, article: Path) -> None:
    ran = machine.run("claims", "import", str(article), "--title", "x" * 400)
    assert (ran.code, "--title" in ran.err, len(ran.sentences)) == (1, True, 1)


def test_an_import_counts_what_came_and_what_was_there(machine: Machine, article: Path) -> None:
    machine.run("claims", "import", str(article), "--yes")
    assert "already" in machine.run("claims", "import", str(article), "--yes").out


@pytest.mark.parametrize(
    "given", [b"", b" \n", b"\xff\xfe\x00", b"\0" * 99, b"# Home", b"\x89PNG\r\n\x1a\n"]
)
@pytest.mark.parametrize("command", [["extract"], ["import", "--yes"]])
def test_what_is_no_article_is_refused_in_one_sentence(
    machine: Machine, given: bytes, command: list[str]
) -> None:
    ran = machine.run("claims", *command, "-", typed=given)
    assert (ran.code, ran.out, len(ran.sentences)) == (1, "", 1)


@pytest.mark.parametrize("file", ["nowhere.txt", ".", "x" * 300, "a\0b"])
def test_a_file_that_cannot_be_read_is_named_in_one_sentence(machine: Machine, file: str) -> None:
    ran = machine.run("claims", "extract", file)
    assert (ran.code, ran.out, len(ran.sentences)) == (1, "", 1)


def test_a_retired_claim_is_listed_only_among_all(machine: Machine) -> None:
    machine.run("claims", "retire", "ending-sets-the-rules")
    listed = machine.run("claims", "list", "--json").object
    everything = machine.run("claims", "list", "--all", "--json").object
    retired = [claim["id"] for claim in everything if claim["retired"]]
    assert retired == ["ending-sets-the-rules"]
    assert len(everything) == len(listed) + 1
    assert "(retired)" in machine.run("claims", "list", "--all").out


@pytest.mark.parametrize("columns", ["30", "80"])
def test_the_list_never_breaks_an_id(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, columns: str
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    ids = {claim["id"] for claim in machine.run("claims", "list", "--json").object}
    assert ids <= set(machine.run("claims", "list").out.splitlines())


def test_the_list_has_each_claim_with_its_source(machine: Machine) -> None:
    claim = machine.run("claims", "list", "--json").object[0]
    assert {"id", "text", "kind", "source", "paragraph", "considerations", "retired"} == set(claim)
    assert json.dumps(claim["source"]["published"]) == '"2022-01-28"'


@pytest.mark.parametrize(("answer", "said"), [("y", "Added"), ("n", "Nothing was added")])
def test_an_import_asks_before_it_adds(machine: Machine, answer: str, said: str) -> None:
    article = machine.home / "article.txt"
    article.write_text("Cities should ban cars because the air would be much cleaner.\n")
    terminal = machine.at_terminal("claims", "import", str(article), *SOURCED)
    terminal.until("Enter: r")
    terminal.enter(answer)
    assert terminal.ended() == 0
    assert said in terminal.shown


def test_an_import_adds_the_rows_that_are_named(machine: Machine) -> None:
    article = machine.home / "article.txt"
    article.write_text("Cities should ban cars.\n\nTrees are good.\n\nBuses must be free.\n")
    terminal = machine.at_terminal("claims", "import", str(article), *SOURCED)
    terminal.until("Enter: r")
    terminal.enter("4")
    terminal.until("numbers from 1 to 3")
    terminal.until("Enter: r")
    terminal.enter("1,3")
    assert terminal.ended() == 0
    assert "Added 2 claims" in terminal.shown


def test_an_import_asks_what_the_article_does_not_say_of_itself(machine: Machine) -> None:
    (machine.home / "article.txt").write_text("Buses for all\n\nBuses must be free for everyone.\n")
    terminal = machine.at_terminal("claims", "import", "article.txt")
    terminal.until("Who wrote it")
    terminal.enter("R. Field")
    terminal.until("appear")
    terminal.enter()
    terminal.until("which day")
    terminal.enter("yesterday")
    terminal.until("write it like")
    terminal.enter("2026-01-31")
    terminal.until("Enter: r")
    terminal.enter("y")
    terminal.ended()
    [claim] = machine.run("claims", "list", "--search", "Buses", "--json").object
    assert (claim["source"]["author"], claim["source"]["published"]) == ("R. Field", "2026-01-31")


def test_a_pack_from_the_web_is_not_fetched(machine: Machine) -> None:
    ran = machine.run("claims", "import", "https://example.org/pack.toml")
    assert (ran.code, "Download it" in ran.err) == (1, True)


@pytest.mark.parametrize(("name", "said"), [("", "Name a file"), ("www.a.org/x", "https://www.a")])
def test_what_names_no_file_is_told_what_to_name(machine: Machine, name: str, said: str) -> None:
    assert said in machine.run("claims", "extract", name).err


def test_an_article_in_another_language_needs_insistence(machine: Machine) -> None:
    text = "Die Stadt sollte alle Autos aus der Innenstadt verbannen. " * 5
    ran = machine.run("claims", "import", "-", "--yes", typed=text)
    assert (ran.code, "German" in ran.err, "--any-language" in ran.err) == (1, True, True)
