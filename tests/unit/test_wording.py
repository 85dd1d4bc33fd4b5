"""Every sentence is there, once, and fits where it is shown."""

import re
from pathlib import Path

import pytest

from arguments.judging.phrases import every_key
from bot.wording import DEFAULT_LOCALE, Wording, load_wording, locales, sources
from bot.wording.lexicon import Lexicon
from bot.wording.numbers import bar, change, score, spark
from storage.personal_map import HOLDS, SIGNED, VEILED

ROOT = Path(__file__).parents[2]
KEY = re.compile(r"^([a-z][a-z0-9-]*) =", re.MULTILINE)
SAID = re.compile(r"""(?:\bsay\(|Mistake\(|__init__\()\s*"([a-z][a-z0-9-]*)\"""", re.VERBOSE)


def defined(locale: str) -> list[str]:
    """List the keys of a locale, as often as they are written."""
    return [key for text in sources(locale).values() for key in KEY.findall(text)]


def said() -> set[str]:
    """List the keys that code names whole."""
    folders = [ROOT / "bot", ROOT / "arguments", ROOT / "storage"]
    texts = [path.read_text() for folder in folders for path in folder.rglob("*.py")]
    return {key for text in texts for key in SAID.findall(text)}


def test_every_key_that_code_names_is_in_the_english_wording() -> None:
    assert said() - set(defined(DEFAULT_LOCALE)) == set()


@pytest.mark.parametrize("locale", sorted(locales()))
def test_no_key_is_written_twice(locale: str) -> None:
    keys = defined(locale)
    assert sorted(keys) == sorted(set(keys))


@pytest.mark.parametrize("locale", sorted(locales()))
def test_every_sentence_parses(locale: str) -> None:
    lexicon = Lexicon(locale, sources(locale).values())
    assert [key for key in defined(locale) if lexicon.message(key) is None] == []


def test_a_sentence_has_the_parts_that_another_file_says() -> None:
    lexicon = Lexicon("en", ["whole = A { -part } and { other }.", "-part = term\nother = word"])
    assert Wording((lexicon,)).say("whole") == "A term and word."


def test_whatever_is_kept_about_a_person_can_be_told() -> None:
    signed = [f"{table}_{column}" for table, column in SIGNED.items()]
    kept = {f"privacy-kept-{table.replace('_', '-')}" for table in (*HOLDS, *VEILED, *signed)}
    assert kept - set(defined(DEFAULT_LOCALE)) == set()


def test_an_unknown_locale_is_said_in_english() -> None:
    assert load_wording("tlh").say("side-for") == "For"


def test_a_missing_key_is_named() -> None:
    with pytest.raises(KeyError, match="no-such-key"):
        load_wording("en").say("no-such-key")


def test_scores_carry_a_decimal_only_where_they_have_one() -> None:
    assert [score(71.0), score(71.25), score(100)] == ["71", "71.2", "100"]


def test_changes_carry_their_sign() -> None:
    assert [change(4), change(-1.5), change(0.01)] == ["+4", "−1.5", "±0"]


def test_a_bar_is_filled_in_proportion() -> None:
    assert bar(2, 4, cells=4) == "██░░"


def test_a_chart_spans_its_ends() -> None:
    assert spark([50, 75, 100], 50, 100) == "▁▅█"


def test_a_value_of_any_length_can_be_said() -> None:
    assert load_wording("en").say("mistake-claim-unknown", claim="x" * 100_000)


def test_every_sentence_of_the_judge_can_be_said() -> None:
    written = set(KEY.findall(sources(DEFAULT_LOCALE)["judging.ftl"]))
    assert written - every_key() == set()
