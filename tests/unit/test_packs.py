"""The rules of packs: the one that ships is fair and our own, and a broken one says where."""

import os
from pathlib import Path

import pytest

from arguments.claims import Claim, ClaimKind, Side
from arguments.duplicates import is_near
from arguments.mistakes import Mistake
from arguments.packs import load_pack, starter_packs
from arguments.responses import words_in
from bot.wording import load_wording

OP_ED = (
    Path(
        os.environ.get("GADFLY_ARTICLES")
        or Path(__file__).parents[2].resolve().parent / "shared" / "articles"
    )
    / "op-ed-path-to-peace-in-ukraine.txt"
)
CLAIMS = [claim for pack in starter_packs() for claim in pack.claims]
every_claim = pytest.mark.parametrize("claim", CLAIMS, ids=lambda claim: claim.claim_id)

PACK = """
[pack]
id = "trees"
title = "Trees"
licence = "MIT"
version = 1

[source]
title = "Plant trees now"

[[claims]]
id = "plant"
text = "Cities should plant trees along every street."
kind = "policy"
for = ["Shade cools."]
against = ["Roots crack pipes."]

[[claims]]
id = "fell"
text = "Old trees by the road should be felled."
kind = "policy"
"""


def words_of(claim: Claim) -> list[str]:
    said = (claim.text, *claim.considerations.on_for, *claim.considerations.on_against)
    return words_in(" ".join(said).casefold().replace("’", "'"))


def runs_of(words: list[str], length: int) -> set[tuple[str, ...]]:
    return {tuple(words[at : at + length]) for at in range(len(words) - length + 1)}


def test_the_starter_pack_holds_enough_to_practise_for_weeks() -> None:
    assert 20 <= len(CLAIMS) <= 24


def test_every_kind_of_claim_that_can_be_argued_is_there() -> None:
    assert {claim.kind for claim in CLAIMS} == set(ClaimKind) - {ClaimKind.FACT}


def test_no_id_is_used_twice() -> None:
    assert len({claim.claim_id for claim in CLAIMS}) == len(CLAIMS)


@every_claim
def test_no_claim_says_what_another_says(claim: Claim) -> None:
    assert not is_near(claim.text, [other.text for other in CLAIMS if other is not claim])


@every_claim
def test_a_claim_is_of_a_length_to_hold_in_mind(claim: Claim) -> None:
    assert 8 <= len(words_in(claim.text)) <= 20


@every_claim
@pytest.mark.parametrize("side", Side)
def test_either_side_has_two_thoughts_of_a_sentence_each(claim: Claim, side: Side) -> None:
    thoughts = claim.considerations.on(side)
    assert len(thoughts) == 2
    assert max(len(words_in(thought)) for thought in thoughts) <= 25
    assert {thought[-1] for thought in thoughts} == {"."}


@every_claim
def test_a_claim_names_its_paragraph_and_its_author(claim: Claim) -> None:
    assert claim.paragraph
    assert claim.source.author == "David L. Phillips"


@pytest.mark.skipif(not OP_ED.exists(), reason=f"{OP_ED} is not there; it may not be copied here")
@every_claim
def test_no_six_words_in_a_row_are_the_articles(claim: Claim) -> None:
    article = words_in(OP_ED.read_text(encoding="utf-8").casefold().replace("’", "'"))
    assert not runs_of(words_of(claim), 6) & runs_of(article, 6)


def test_a_sound_pack_is_read() -> None:
    pack = load_pack(PACK)
    assert [claim.claim_id for claim in pack.claims] == ["plant", "fell"]
    assert pack.claims[0].considerations.on(Side.AGAINST) == ("Roots crack pipes.",)


@pytest.mark.parametrize(
    ("sound", "broken", "values"),
    [
        ("[pack]", "[pack", {"field": "", "problem": "toml", "line": 2}),
        ("version = 1", "", {"field": "pack.version", "problem": "missing", "line": 0}),
        ("version = 1", "version = 0", {"field": "pack.version", "problem": "wrong", "line": 0}),
        (
            "[source]",
            "colour = 1\n[source]",
            {"field": "pack.colour", "problem": "unknown", "line": 0},
        ),
        ('id = "fell"', 'id = "A b"', {"field": "claims.2.id", "problem": "wrong", "line": 18}),
        ('id = "fell"', "", {"field": "claims.2.id", "problem": "missing", "line": 18}),
        (
            'id = "fell"',
            'id = "plant"',
            {"field": "claims.2.id", "problem": "duplicate", "line": 18},
        ),
        (
            "Old trees by the road should be felled.",
            "CITIES should plant trees  along every street.",
            {"field": "claims.2.text", "problem": "duplicate", "line": 18},
        ),
        ('["Shade cools."]', "3", {"field": "claims.1.for", "problem": "wrong", "line": 11}),
    ],
)
def test_a_broken_pack_says_where(sound: str, broken: str, values: dict[str, str | int]) -> None:
    with pytest.raises(Mistake) as raised:
        load_pack(PACK.replace(sound, broken))
    assert (raised.value.key, raised.value.values) == ("mistake-pack-invalid", values)
    assert str(values["line"] or values["field"]) in load_wording().mistake(raised.value)
