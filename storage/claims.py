"""Claims and their articles, kept once whatever libraries they stand in; how each was argued.

Which library a claim stands in, and whether it is served there, is for `storage.shelves`.
"""

import json
from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime
from hashlib import sha256

from pydantic import ValidationError

from arguments.claims import LONGEST_ID, Claim, ClaimId, Considerations, Side, Source
from arguments.mistakes import Defect
from arguments.responses import DebaterId, ServerId, fingerprint
from arguments.tidying import tidy_line
from storage.database import Row, Run
from storage.texts import key_of, search_words
from storage.times import to_ms

TENTHS = 10
"""Scores are summed in tenths of a point, their squares in the squares of those."""

_KEY_IN_ID = 12
_UNTITLED = "…"


def add(run: Run, claims: Sequence[Claim]) -> list[ClaimId]:
    """Keep claims with their articles, and give the id that each is kept under.

    It is the claim's own, unless another claim has that: no library changes what another's
    claim says, whatever ids it makes up.
    """
    return [_add_one(run, claim) for claim in claims]


def kept_as(run: Run, claim: Claim) -> ClaimId | None:
    """Give the id that this very claim is kept under, where it is."""
    key = _key(claim, article_id_of(claim.source))
    rows = run("select claim_id from claims where fingerprint = :key", key=key)
    return rows[0]["claim_id"] if rows else None


def get(run: Run, claim_id: ClaimId) -> Claim | None:
    """Give one claim, whatever libraries it stands in."""
    rows = run(
        """
        select *
        from claims
        join articles using (article_id)
        where claim_id = :claim_id""",
        claim_id=claim_id,
    )
    return claim_of(rows[0]) if rows else None


def record_served(
    run: Run,
    debater_id: DebaterId,
    claim_id: ClaimId,
    server_id: ServerId,
    now: datetime,
    *,
    picked: bool = False,
) -> None:
    """Remember that a debater was shown a claim, and whether they picked it by hand."""
    run(
        """
        insert into servings (debater_id, claim_id, server_id, times, last_ms, picked)
        values (:debater_id, :claim_id, :server_id, 1, :now, :picked)
        on conflict (debater_id, claim_id, server_id) do update
        set times = servings.times + 1, last_ms = excluded.last_ms, picked = excluded.picked""",
        debater_id=debater_id,
        claim_id=claim_id,
        server_id=server_id,
        now=to_ms(now),
        picked=int(picked),
    )


def argued(run: Run, claim_id: ClaimId, side: Side, by: int = 1) -> None:
    """Count responses on a side of a claim; a negative number takes erased ones back."""
    run(
        _ARGUED_FOR if side is Side.FOR else _ARGUED_AGAINST,
        claim_id=claim_id,
        by=by,
    )


def scored(run: Run, claim_id: ClaimId, side: Side, total: float, by: int = 1) -> None:
    """Count so many first attempts of this score; a negative number takes erased ones back."""
    tenths = round(total * TENTHS)
    run(
        """
        update claim_scores
        set judged = judged + :by, points = points + :points, squares = squares + :squares
        where claim_id = :claim_id and side = :side""",
        claim_id=claim_id,
        side=side.value,
        by=by,
        points=by * tenths,
        squares=by * tenths * tenths,
    )


def take_back(run: Run, gone: Sequence[Row]) -> None:
    """Take responses that go (their claim, side, total, whether they count) out of the numbers."""
    for (claim_id, side), n in Counter((row["claim_id"], row["side"]) for row in gone).items():
        argued(run, ClaimId(claim_id), Side(side), by=-n)
    first = [row for row in gone if row["counts"] and row["total"] is not None]
    scores = Counter((row["claim_id"], row["side"], row["total"]) for row in first)
    for (claim_id, side, total), n in scores.items():
        scored(run, ClaimId(claim_id), Side(side), total, by=-n)


def drop_forsaken(run: Run) -> None:
    """Let go of the claims that stand nowhere and that nobody ever argued, and of their articles.

    A draft that could not be sent any more, and the note that somebody saw one, go with them.
    """
    for row in run(_FORSAKEN):
        for table in ("drafts", "servings", "claim_words", "claim_scores", "claims"):
            run(f"delete from {table} where claim_id = :claim_id", **row)  # noqa: S608 (our own names)
    run("""
        delete from articles
        where article_id not in (select article_id from claims)
          and article_id not in (select article_id from batches)""")


def add_article(run: Run, source: Source) -> str:
    """Keep the source once, whatever number of claims comes from it; give its id."""
    article_id = article_id_of(source)
    run(
        """
        insert into articles (article_id, title, author, outlet, published, url)
        values (:article_id, :title, :author, :outlet, :published, :url)
        on conflict do nothing""",
        article_id=article_id,
        **source.model_dump(mode="json"),
    )
    return article_id


def article_title(run: Run, article_id: str) -> str | None:
    """Give the title of an article; None where it is not kept."""
    rows = run("select title from articles where article_id = :article_id", article_id=article_id)
    return rows[0]["title"] if rows else None


def article_id_of(source: Source) -> str:
    """Give the id of an article, which follows from its source alone."""
    values = source.model_dump(mode="json")
    canonical = json.dumps(values, sort_keys=True, ensure_ascii=False)
    return sha256(canonical.encode()).hexdigest()[:32]


def claim_of(row: Row) -> Claim:
    """Give the claim of a row that joins a claim with its article."""
    values = {name: row[name] for name in Claim.model_fields if name in row}
    values["source"] = source_of(row)
    values["considerations"] = Considerations.model_validate_json(row["considerations"])
    return Claim.model_validate(values)


def source_of(row: Row) -> Source:
    """Give the source of a row that has an article's columns.

    What an earlier Gadfly kept and this one would refuse is left out of it.
    """
    values = {name: row[name] for name in Source.model_fields}
    try:
        return Source.model_validate(values)
    except ValidationError:
        values["title"] = tidy_line(row["title"]) or _UNTITLED
        values["published"] = row["published"] and date.fromisoformat(row["published"])
        return Source.fitting(**values)


_ARGUED_FOR = "update claims set argued_for = argued_for + :by where claim_id = :claim_id"
_ARGUED_AGAINST = (
    "update claims set argued_against = argued_against + :by where claim_id = :claim_id"
)
_FORSAKEN = """
        select claim_id
        from claims
        where argued_for = 0 and argued_against = 0
          and claim_id not in (select claim_id from shelves)
          and claim_id not in (select became from shelves where became is not null)
          and claim_id not in (select claim_id from reports)
          and claim_id not in (select claim_id from daily_posts)
          and claim_id not in (select claim_id from matches where claim_id is not null)"""


def _add_one(run: Run, claim: Claim) -> ClaimId:
    article_id = article_id_of(claim.source)
    key = _key(claim, article_id)
    there = kept_as(run, claim)
    if there is not None:
        return there
    add_article(run, claim.source)
    for claim_id in _ids(claim.claim_id, key):
        if _insert(run, claim, claim_id, article_id, key):
            _add_words(run, claim, claim_id)
            run(
                """
                insert into claim_scores (claim_id, side)
                values (:claim_id, 'for'), (:claim_id, 'against')""",
                claim_id=claim_id,
            )
            return claim_id
    raise Defect(f"no id is free for claim {claim.claim_id}")


def _ids(wanted: ClaimId, key: str) -> tuple[ClaimId, ...]:
    """Give the id that a claim wants, and those that it may have where another has that."""
    slug = wanted[: LONGEST_ID - _KEY_IN_ID - 1].rstrip("-")
    return wanted, ClaimId(f"{slug}-{key[:_KEY_IN_ID]}"), ClaimId(key)


def _insert(run: Run, claim: Claim, claim_id: ClaimId, article_id: str, key: str) -> bool:
    rows = run(
        """
        insert into claims (claim_id, text, fingerprint, alike, kind, article_id, paragraph,
          sentence, original, passage, considerations)
        values (:claim_id, :text, :key, :alike, :kind, :article_id, :paragraph,
          :sentence, :original, :passage, :considerations)
        on conflict do nothing
        returning claim_id""",
        claim_id=claim_id,
        text=claim.text,
        key=key,
        alike=fingerprint(claim.text),
        kind=claim.kind.value,
        article_id=article_id,
        paragraph=claim.paragraph,
        sentence=claim.sentence,
        original=claim.original,
        passage=claim.passage,
        considerations=claim.considerations.model_dump_json(),
    )
    return bool(rows)


def _add_words(run: Run, claim: Claim, claim_id: ClaimId) -> None:
    source = claim.source
    said = " ".join((claim.text, source.title, source.author, source.outlet))
    run(
        """
        insert into claim_words (number, claim_id, words)
        select coalesce(max(number), 0) + 1, :claim_id, :words
        from claim_words""",
        claim_id=claim_id,
        words=" ".join(search_words(said)),
    )


def _key(claim: Claim, article_id: str) -> str:
    """Give what a claim is known again by: everything that it holds, to the letter."""
    words = (claim.text, claim.original, claim.passage)
    place = (article_id, claim.paragraph, claim.sentence)
    return key_of(*words, claim.kind.value, *place, claim.considerations.model_dump_json())
