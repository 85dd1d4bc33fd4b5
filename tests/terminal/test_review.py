"""Reviewing found claims, at a terminal and for scripts."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.terminal.running import Machine, Terminal
from tests.terminal.test_claims import SOURCED

ARTICLE = """Streets for people

By Robin Field

Cities should ban cars from their centres.

Trees along a street are worth more than parking.

Buses must be free for everyone under twenty.
"""


@pytest.fixture
def article(machine: Machine) -> Path:
    path = machine.home / "article.md"
    path.write_text(ARTICLE)
    return path


@pytest.fixture
def review(machine: Machine, article: Path) -> Iterator[Terminal]:
    terminal = machine.at_terminal("claims", "import", str(article), *SOURCED)
    terminal.until("Enter: r")
    terminal.enter("r")
    yield terminal
    terminal.close()


def served(machine: Machine) -> set[str]:
    return {claim["text"] for claim in machine.run("claims", "list", "--json").object}


def waiting(machine: Machine) -> list[str]:
    return [one["text"] for one in machine.run("claims", "review", "--json").object]


def test_claims_are_approved_one_at_a_time_with_progress(
    machine: Machine, review: Terminal
) -> None:
    assert "Claim 1 of 3" in review.at_keys()
    review.enter("a")
    assert "Claim 2 of 3 · 1 approved" in review.at_keys()
    review.enter("q")
    assert review.ended() == 0
    assert "2 claims still wait" in review.shown
    assert len(waiting(machine)) == 2


def test_a_review_is_taken_up_where_it_was_left(machine: Machine, review: Terminal) -> None:
    review.at_keys()
    review.enter("s")
    review.at_keys()
    review.enter("q")
    review.ended()
    again = machine.at_terminal("claims", "review")
    assert "Claim 2 of 3 · 0 approved · 1 skipped" in again.at_keys()
    again.close()


def test_back_shows_what_was_decided_and_lets_it_be_decided_anew(
    machine: Machine, review: Terminal
) -> None:
    first = review.at_keys()
    review.enter("s")
    review.at_keys()
    review.enter("b")
    assert "it was skipped" in review.at_keys()
    review.enter("a")
    review.at_keys()
    review.enter("q")
    review.ended()
    assert [text for text in served(machine) if text in first]


def test_an_edited_wording_is_served_in_place_of_the_found_one(
    machine: Machine, review: Terminal
) -> None:
    found = review.at_keys()
    review.enter("e")
    review.at_line()
    review.press("\x15")  # clear the line
    review.enter("Towns should give their streets back to people.")
    review.at_keys()
    review.enter("q")
    review.ended()
    assert "Towns should give their streets back to people." in served(machine)
    assert not [text for text in served(machine) if text in found]


def test_when_all_is_decided_the_review_says_so(machine: Machine, review: Terminal) -> None:
    review.at_keys()
    machine.run("claims", "review", "--best", "3")
    review.enter("s")
    assert review.ended() == 0
    assert "last one" in review.shown


def test_scripts_list_what_waits_and_approve_the_best(machine: Machine) -> None:
    (machine.home / "one.md").write_text("He must resign.\n\nCities should ban cars.\n")
    machine.run("claims", "import", "one.md", "--yes")
    assert waiting(machine) == ["He must resign."]
    assert (
        "Nothing waits that could be served" in machine.run("claims", "review", "--best", "5").out
    )


def test_a_review_needs_somebody(machine: Machine) -> None:
    ran = machine.run("claims", "review")
    assert (ran.code, "--best" in ran.err) == (1, True)


def test_reviewing_an_empty_queue_says_so(machine: Machine) -> None:
    terminal = machine.at_terminal("claims", "review")
    assert terminal.ended() == 0
    assert "Nothing waits for review" in terminal.shown


def test_a_pack_goes_out_and_comes_in_again(machine: Machine, tmp_path: Path) -> None:
    written = machine.run("claims", "export", "pack.toml", "--title", "Ours", "--licence", "CC0")
    assert "24 claims" in written.out
    added = machine.run("claims", "import", "pack.toml", "--json").object
    assert (added["added"], added["there"]) == (0, 24)


def test_a_broken_pack_is_told_line_by_line(machine: Machine) -> None:
    machine.run("claims", "export", "pack.toml")
    path = machine.home / "pack.toml"
    path.write_text(path.read_text().replace('kind = "policy"', 'kind = "polices"'))
    ran = machine.run("claims", "import", "pack.toml")
    assert ran.code == 1
    assert "Line " in ran.out
    assert "for the" in ran.err


def test_a_pack_goes_to_standard_output_too(machine: Machine) -> None:
    assert machine.run("claims", "export", "-").out.startswith("#")


def test_a_claim_is_shown_with_its_passage(machine: Machine, article: Path) -> None:
    machine.run("claims", "import", str(article), "--yes")
    [claim] = machine.run("claims", "list", "--search", "parking", "--json").object
    shown = machine.run("claims", "show", claim["id"]).out
    assert "In the article" in shown
    assert "not argued yet" in shown


def test_many_articles_are_answered_line_by_line(machine: Machine, article: Path) -> None:
    (machine.home / "empty.md").write_text("")
    ran = machine.run("claims", "extract", "--jsonl", str(article), "empty.md")
    good, bad = ran.objects
    assert (ran.code, len(good["claims"]), "error" in bad) == (1, 3, True)
