"""Nothing that moves a cursor or turns a line around reaches a terminal."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from bot.terminal.keys import AFTER_KEYS, SIDE_KEYS, Key, chosen, keys_line
from bot.terminal.printable import one_line, printable
from bot.wording import load_wording

WORDS = load_wording()


@given(st.text())
def test_printable_text_has_no_control_characters_but_line_ends(text: str) -> None:
    assert {mark for mark in printable(text) if unicodedata.category(mark) == "Cc"} <= {"\n"}


@given(st.text(st.characters(categories=["L", "N", "P", "M"])))
def test_letters_marks_and_numbers_stay_as_they_are(text: str) -> None:
    assert printable(text) == text


@given(st.text())
def test_one_line_is_one_line(text: str) -> None:
    assert len(one_line(text).splitlines()) <= 1


def test_emoji_joined_from_several_characters_stay_joined() -> None:
    assert printable("👩‍🚀 👍🏽") == "👩‍🚀 👍🏽"


def test_an_override_of_direction_goes() -> None:
    assert printable("a\u202eb\u2066c") == "abc"


@given(st.text())
def test_no_line_chooses_a_key_that_is_not_offered(typed: str) -> None:
    assert chosen(typed, SIDE_KEYS, Key.SURPRISE) in {*SIDE_KEYS, None}


@given(st.sampled_from(AFTER_KEYS), st.sampled_from(["{}", "[{}]", " {} ", "{}\t"]))
def test_a_key_is_chosen_by_its_letter_or_its_word(key: Key, how: str) -> None:
    assert chosen(how.format(key.letter.upper()), AFTER_KEYS, Key.NEXT) is key
    assert chosen(how.format(key.value), AFTER_KEYS, Key.NEXT) is key


@given(st.integers(min_value=22, max_value=200))
def test_the_keys_fit_any_width(width: int) -> None:
    shown = keys_line(SIDE_KEYS, Key.SURPRISE, WORDS, width).plain
    assert max(map(len, shown.split("\n"))) <= width
    assert " ".join(shown.split()).startswith("[f] for [a] against [s] surprise me")
