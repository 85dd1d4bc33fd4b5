"""The rules of packs: the one that ships is fair and our own; a pack survives being written."""

import os
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arguments.claims import Claim, ClaimId, ClaimKind, Considerations, Side, Source, is_address
from arguments.finding.duplicates import is_near
from arguments.packs import Pack, PackInvalid, load_pack, pack_of, starter_packs, write_pack
from arguments.responses import words_in
from arguments.tidying import tidy_line
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

AWKWARD = st.characters(exclude_categories=["Cs"]) | st.sampled_from(
    "\"'\\#[]{}=\r\n\t\x00\x7f\u2028"
)


def awkward(shortest: int, longest: int) -> st.SearchStrategy[str]:
    return st.text(AWKWARD, min_size=shortest, max_size=longest)


ideas = st.lists(awkward(1, 30), max_size=3).map(tuple)
slugs = st.from_regex(r"[a-z0-9][a-z0-9-]{0,39}", fullmatch=True)
addresses = awkward(3, 30).map("https://{}".format).map(tidy_line).filter(is_address)
sources = st.builds(
    Source,
    title=awkward(1, 40).filter(tidy_line),
    author=awkward(0, 20),
    outlet=awkward(0, 20),
    published=st.none() | st.dates(),
    url=st.just("") | addresses,
)
claims = st.builds(
    Claim,
    claim_id=slugs.map(ClaimId),
    text=awkward(8, 60),
    kind=st.sampled_from(ClaimKind),
    source=st.shared(st.lists(sources, min_size=1, max_size=3), key="few").flatmap(st.sampled_from),
    paragraph=st.none() | st.integers(min_value=1, max_value=1_000_000),
    sentence=st.none() | st.integers(min_value=1, max_value=1_000_000),
    original=awkward(0, 20),
    passage=awkward(0, 20),
    considerations=st.builds(Considerations, on_for=ideas, on_against=ideas),
)
sets_of_claims = st.lists(
    claims,
    min_size=1,
    max_size=6,
    unique_by=(lambda claim: claim.claim_id, lambda claim: " ".join(claim.text.casefold().split())),
)
packs = st.builds(
    pack_of,
    sets_of_claims,
    pack_id=slugs,
    title=awkward(1, 40),
    licence=awkward(1, 20),
    version=st.integers(min_value=1, max_value=99),
)


def claim(number: int, **changes: object) -> Claim:
    fields = {
        "claim_id": f"claim-{number}",
        "text": f"Claim number {number} is worth arguing.",
        "kind": ClaimKind.POLICY,
        "source": Source(title="Plant trees now"),
    }
    return Claim.model_validate({**fields, **changes})


def packed(*claims: Claim) -> Pack:
    return pack_of(claims, pack_id="trees", title="Trees", licence="MIT")


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


@given(packs, awkward(0, 60))
def test_a_written_pack_is_read_back_the_same(pack: Pack, comment: str) -> None:
    assert load_pack(write_pack(pack, comment=comment)) == pack


@given(packs)
def test_what_is_written_twice_is_the_same(pack: Pack) -> None:
    assert write_pack(load_pack(write_pack(pack))) == write_pack(pack)


@given(packs)
def test_a_pack_is_read_from_bytes_too(pack: Pack) -> None:
    assert load_pack(b"\xef\xbb\xbf" + write_pack(pack).encode()) == pack


def test_the_starter_pack_is_as_a_pack_is_written() -> None:
    (shipped,) = (one for one in files("arguments.packs").iterdir() if one.name.endswith(".toml"))
    _, body = shipped.read_text(encoding="utf-8").split("\n\n", maxsplit=1)
    assert write_pack(starter_packs()[0]) == body


def test_the_articles_own_words_are_never_written() -> None:
    pack = packed(claim(1, original="The article said so.", passage="It said so at length."))
    assert "said so" not in write_pack(pack)
    assert (pack.claims[0].original, pack.claims[0].passage) == ("", "")


def test_one_source_is_described_once_for_all_claims() -> None:
    text = write_pack(packed(claim(1), claim(2)))
    assert text.count("Plant trees now") == text.count("[source]") == 1


def test_each_of_several_sources_is_described_once_and_named_by_its_claims() -> None:
    other = Source(title="Fell trees now", author="A. Forester")
    text = write_pack(packed(claim(1), claim(2, source=other), claim(3)))
    assert text.count("Plant trees now") == 1
    assert text.count('source = "plant-trees-now"') == 2
    assert "[sources.fell-trees-now]" in text


def test_sources_of_one_title_are_told_apart() -> None:
    other = Source(title="Plant trees now", author="A. Forester")
    text = write_pack(packed(claim(1), claim(2, source=other)))
    assert "[sources.plant-trees-now-2]" in text
    assert load_pack(text).claims[1].source == other


def test_claims_keep_their_order() -> None:
    pack = packed(claim(3), claim(1), claim(2))
    ids = [each.claim_id for each in load_pack(write_pack(pack)).claims]
    assert ids == ["claim-3", "claim-1", "claim-2"]


def test_a_comment_stands_on_top() -> None:
    text = write_pack(packed(claim(1)), comment=load_wording().say("pack-comment"))
    assert text.startswith("# Claims for debate practice")


def test_a_pack_of_equal_claims_cannot_be_made() -> None:
    with pytest.raises(PackInvalid) as raised:
        packed(claim(1), claim(1))
    assert [each.field for each in raised.value.complaints] == ["claims.2.id", "claims.2.text"]


def test_a_pack_of_nothing_cannot_be_made() -> None:
    with pytest.raises(PackInvalid) as raised:
        packed()
    assert "“claims” is empty" in load_wording().mistake(raised.value)


def test_a_pack_too_large_to_be_read_is_not_written() -> None:
    idea = ("x" * 300,) * 6
    bulky = Considerations(on_for=idea, on_against=idea)
    pack = packed(*(claim(number, considerations=bulky) for number in range(300)))
    with pytest.raises(PackInvalid, match="too-large"):
        write_pack(pack)
