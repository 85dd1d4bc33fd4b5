"""The rules of lines: each field of a TOML text is found on the line where it stands."""

import tomllib
from typing import Any

import pytest
import tomli_w
from hypothesis import given
from hypothesis import strategies as st

from arguments.packs.lines import Lines, Place, TooDeepError

TRICKY = """\
pack = { id = "a", "title" = 'b', owner.name = "c",
version = 1 }
source.title = '''
[[claims]]
kind = "none" '' '''''
[["claims"]]  # the first [[claims]]
'id' = "one # [[claims]] \\" kind = "
when = 1979-05-27 07:32:00
"ki\\u006ed" = [ "a", # ]
  [ 1.5, { deep = "x" } ],
]
[claims.sub]
id = "inner"
[[claims]]
[[claims.parts]]
[[claims.parts]]
id = 3
"""

keys = st.text(st.sampled_from("abc-_ .=\"'[]{}#é\n\\"), max_size=5)
values = st.recursive(
    st.integers() | st.booleans() | st.dates() | st.datetimes() | st.floats() | keys,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3),
    max_leaves=8,
)


def fields_in(value: Any, place: Place = ()) -> list[Place]:
    """List the places of a document's fields."""
    if isinstance(value, list):
        return [found for at, each in enumerate(value) for found in fields_in(each, (*place, at))]
    if isinstance(value, dict):
        inner = [(each, (*place, key)) for key, each in value.items()]
        return [found for each, key in inner for found in (key, *fields_in(each, key))]
    return []


def key_on_line(text: str, place: Place) -> bool:
    """Tell whether the key of a field is written on the line that is given for it."""
    key = tomli_w.dumps({str(place[-1]): 1}).removesuffix(" = 1\n")
    return key in text.split("\n")[Lines(text).of(place) - 1]


@pytest.mark.parametrize(
    ("place", "line"),
    [
        (("pack",), 1),
        (("pack", "title"), 1),
        (("pack", "owner", "name"), 1),
        (("pack", "version"), 2),
        (("source", "title"), 3),
        (("claims",), 6),
        (("claims", 0), 6),
        (("claims", 0, "id"), 7),
        (("claims", 0, "when"), 8),
        (("claims", 0, "kind"), 9),
        (("claims", 0, "kind", 0), 9),
        (("claims", 0, "kind", 1, 1, "deep"), 10),
        (("claims", 0, "sub", "id"), 13),
        (("claims", 1), 14),
        (("claims", 1, "parts", 0), 15),
        (("claims", 1, "parts", 1, "id"), 17),
    ],
)
def test_every_way_to_write_a_field_is_found(place: Place, line: int) -> None:
    assert Lines(TRICKY).of(place) == line


def test_windows_line_ends_count_once() -> None:
    assert Lines(TRICKY.replace("\n", "\r\n")).of(("claims", 1, "parts", 1, "id")) == 17


def test_a_field_that_is_not_there_is_missed_where_it_should_be() -> None:
    assert Lines(TRICKY).of(("claims", 1, "text")) == 14
    assert Lines(TRICKY).of(("licence",)) == 0


@given(st.dictionaries(keys, values, max_size=5))
def test_every_field_of_any_document_is_on_its_line(document: dict[str, Any]) -> None:
    text = tomli_w.dumps(document)
    assert [place for place in fields_in(tomllib.loads(text)) if not key_on_line(text, place)] == []


@given(st.text(st.sampled_from("ab.=\"'[]{},#\n\\ 1é"), max_size=60))
def test_any_text_at_all_is_walked_to_an_end(text: str) -> None:
    assert Lines(text).of(("a",)) <= text.count("\n") + 1


@given(st.integers(min_value=13, max_value=400), st.sampled_from(["[", "{a=", "{a=[", "[{a="]))
def test_what_nests_deeper_than_a_pack_is_refused(depth: int, opening: str) -> None:
    with pytest.raises(TooDeepError):
        Lines(f"a = {opening * depth}")
