"""The rules of a broken pack: every problem is named, with the line where it stands."""

import re

import pytest

from arguments.packs import LARGEST, MOST_CLAIMS, PackInvalid, Problem, load_pack
from bot.wording import load_wording

PACK = """\
format = 1

[pack]
id = "trees"
title = "Trees"
licence = "MIT"
version = 1

[source]
title = "Plant trees now"
published = 2024-05-31

[[claims]]
id = "plant"
text = "Cities should plant trees along every street."
kind = "policy"
for = [
  "Shade cools.",
]
against = ["Roots crack pipes."]

[[claims]]
id = "fell"
text = "Old trees by the road should be felled."
kind = "policy"
"""
TWO_SOURCES = PACK.replace("[source]", "[sources.trees]").replace(
    'kind = "policy"', 'kind = "policy"\nsource = "trees"'
)


def complaints_of(pack: str | bytes) -> list[tuple[str, str, int]]:
    with pytest.raises(PackInvalid) as raised:
        load_pack(pack)
    return [(each.field, each.problem, each.line) for each in raised.value.complaints]


def test_a_sound_pack_is_read() -> None:
    assert [claim.claim_id for claim in load_pack(PACK).claims] == ["plant", "fell"]
    assert load_pack(PACK).claims[0].considerations.on_against == ("Roots crack pipes.",)


def test_a_pack_without_a_format_is_of_the_first() -> None:
    assert load_pack(PACK.replace("format = 1", "")) == load_pack(PACK)


def test_a_pack_of_one_named_source_is_the_same_pack() -> None:
    assert load_pack(TWO_SOURCES) == load_pack(PACK)


@pytest.mark.parametrize(
    ("sound", "broken", "complaint"),
    [
        ("[source]", "[source", ("", "toml", 9)),
        ('"Trees"', '"""Trees', ("", "toml", 25)),
        ('"Trees"', "1" * 5000, ("", "toml", 5)),
        ("format = 1", "format = 2", ("format", "newer", 1)),
        ("format = 1", 'format = "1"', ("format", "number", 1)),
        ("version = 1", "", ("pack.version", "missing", 3)),
        ("version = 1", "version = 0", ("pack.version", "number", 7)),
        ("version = 1", "version = 1\ncolour = 1", ("pack.colour", "unknown", 8)),
        ('"Trees"', '""', ("pack.title", "short", 5)),
        ('"Trees"', f'"{"x" * 201}"', ("pack.title", "long", 5)),
        ('"Trees"', "3", ("pack.title", "text", 5)),
        ("2024-05-31", '"in May"', ("source.published", "date", 11)),
        ("2024-05-31", "2024-05-31T10:00:00", ("source.published", "date", 11)),
        ('id = "fell"', 'id = "A b"', ("claims.2.id", "slug", 23)),
        ('id = "fell"', "", ("claims.2.id", "missing", 22)),
        ('id = "fell"', 'id = "plant"', ("claims.2.id", "duplicate", 23)),
        (
            "Old trees by the road should be felled.",
            "CITIES should plant trees  along every street.",
            ("claims.2.text", "duplicate", 24),
        ),
        ('felled."\nkind = "policy"', 'felled."\nkind = "law"', ("claims.2.kind", "kind", 25)),
        ('["Roots crack pipes."]', "3", ("claims.1.against", "list", 20)),
        ('  "Shade cools."', '  "Shade cools.",\n  3', ("claims.1.for.2", "text", 19)),
        ("  ", '  "1", "2", "3", "4", "5", "6",', ("claims.1.for", "many", 17)),
        ('felled."', 'felled."\nsource = "x"', ("claims.2.source", "unnamed", 25)),
        ("[source]\n", "source = 1\n[pack.x]\n", ("pack.source", "unknown", 9)),
    ],
)
def test_a_broken_pack_says_what_and_where(
    sound: str, broken: str, complaint: tuple[str, str, int]
) -> None:
    assert complaint in complaints_of(PACK.replace(sound, broken, 1))


@pytest.mark.parametrize(
    ("sound", "broken", "complaint"),
    [
        ('source = "trees"', "", ("claims.1.source", "missing", 13)),
        ('source = "trees"', 'source = "bushes"', ("claims.1.source", "unnamed", 17)),
        ("[sources.trees]", '[sources."The Trees"]', ("sources.The Trees", "slug", 9)),
    ],
)
def test_a_claim_names_one_of_several_sources(
    sound: str, broken: str, complaint: tuple[str, str, int]
) -> None:
    assert complaint in complaints_of(TWO_SOURCES.replace(sound, broken, 1))


def test_every_problem_is_listed_by_line() -> None:
    broken = PACK.replace("version = 1", "version = 0").replace('"fell"', '"plant"')
    assert complaints_of(broken.replace('kind = "policy"', 'kind = "law"')) == [
        ("pack.version", "number", 7),
        ("claims.1.kind", "kind", 16),
        ("claims.2.id", "duplicate", 23),
        ("claims.2.kind", "kind", 25),
    ]


def test_the_sentence_names_the_first_problem_and_counts_the_rest() -> None:
    with pytest.raises(PackInvalid) as raised:
        load_pack(PACK.replace('kind = "policy"', 'kind = "law"'))
    said = load_wording().mistake(raised.value)
    assert said.startswith("Line 16: “claims.1.kind” is none of policy, ")
    assert said.endswith(" The pack has one more problem.")


@pytest.mark.parametrize("problem", Problem)
def test_every_problem_has_a_sentence_of_its_own(problem: Problem) -> None:
    values = {"field": "pack.x", "problem": problem.value, "limit": 8}
    said = load_wording().say("pack-complaint", line=1200, **values)
    assert re.match("Line 1200: [A-Z“]", said)
    assert ("is not as it should be" in said) is (problem is Problem.WRONG)


def test_nothing_at_all_lacks_everything() -> None:
    assert complaints_of("") == [
        ("source", "missing", 0),
        ("pack", "missing", 0),
        ("claims", "missing", 0),
    ]


def test_a_pack_that_is_not_utf_8_says_on_which_line() -> None:
    assert complaints_of(PACK.replace("Trees", "Bäume").encode("latin-1")) == [("", "encoding", 5)]


def test_a_pack_has_a_largest_size() -> None:
    assert complaints_of("#" * (LARGEST + 1)) == [("", "too-large", 0)]


def test_a_pack_has_a_largest_number_of_claims() -> None:
    many = "".join(
        f'[[claims]]\nid = "c{number}"\ntext = "Claim number {number}."\nkind = "policy"\n'
        for number in range(MOST_CLAIMS)
    )
    assert complaints_of(PACK + many) == [("claims", "many", 13)]


@pytest.mark.parametrize(
    "bomb",
    ["x = " + "[" * 200_000, "a." * 200_000 + "a = 1", "x = " + "{a = " * 100_000, "[" + "a." * 99],
)
def test_endless_nesting_ends_in_a_sentence(bomb: str) -> None:
    assert complaints_of(f"\n{bomb}") == [("", "deep", 2)]


@pytest.mark.parametrize("bomb", ['"""' + '\\"""' * 200_000, "'''" + "''" * 300_000, '"' * 600_000])
def test_endless_quotes_end_in_a_sentence(bomb: str) -> None:
    assert [problem for _, problem, _ in complaints_of(f"x = {bomb}")] == ["toml"]
