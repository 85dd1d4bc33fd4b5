"""The library of claims: what may be served, how often each was argued, who has seen what."""

import json
import unicodedata
from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256

from pydantic import Field

from arguments.claims import Claim, ClaimId, Considerations, Side, Source
from arguments.responses import DebaterId, ServerId, fingerprint
from arguments.serving import Serving
from arguments.value import Value
from storage.database import Row, Run
from storage.times import from_ms_or_none, to_ms


class StoredClaim(Value):
    """A claim of the library, and whether it was taken out of service."""

    claim: Claim
    retired: bool
    pack: str | None
    argued_for: int = Field(ge=0)
    argued_against: int = Field(ge=0)


def add(run: Run, claims: Sequence[Claim], *, now: datetime, pack: str | None) -> list[ClaimId]:
    """Add claims and give the ids of those that were new, in id or in words."""
    return [claim.claim_id for claim in claims if _add_one(run, claim, to_ms(now), pack)]


def get(run: Run, claim_id: ClaimId) -> StoredClaim | None:
    """Give one claim, retired or not."""
    rows = run(_SELECT + " where claim_id = :claim_id", claim_id=claim_id)
    return _stored(rows[0]) if rows else None


def listing(run: Run, *, retired: bool = False) -> list[StoredClaim]:
    """List the claims in service, in the order of arrival and of their articles; or the retired."""
    condition = "is not null" if retired else "is null"
    rows = run(f"""{_SELECT}
        where retired_ms {condition}
        order by added_ms, article_id, coalesce(paragraph, 0), claim_id""")
    return [_stored(row) for row in rows]


def ever_held(run: Run) -> bool:
    """Tell whether any claim is or was in the library."""
    return bool(run("select 1 from claims limit 1"))


def search(run: Run, text: str, limit: int) -> list[StoredClaim]:
    """List claims in service whose text or id has this in it, whatever its case."""
    pattern = _folded(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    rows = run(
        _SELECT
        + """
        where retired_ms is null
          and (folded like :pattern escape '\\' or claim_id like :pattern escape '\\')
        order by added_ms, article_id, coalesce(paragraph, 0), claim_id
        limit :limit""",
        pattern=f"%{pattern}%",
        limit=limit,
    )
    return [_stored(row) for row in rows]


def retire(run: Run, claim_id: ClaimId, now: datetime) -> bool:
    """Take a claim out of service; true when it was in service. Its responses stay."""
    return bool(
        run(
            """
            update claims
            set retired_ms = :now
            where claim_id = :claim_id and retired_ms is null
            returning claim_id""",
            claim_id=claim_id,
            now=to_ms(now),
        )
    )


def restore(run: Run, claim_id: ClaimId) -> bool:
    """Put a retired claim back into service; true when it was retired."""
    return bool(
        run(
            """
            update claims
            set retired_ms = null
            where claim_id = :claim_id and retired_ms is not null
            returning claim_id""",
            claim_id=claim_id,
        )
    )


def count(run: Run) -> int:
    """Count the claims in service."""
    return int(run("select count(*) as n from claims where retired_ms is null")[0]["n"])


def standings_for_serving(run: Run, debater_id: DebaterId) -> list[Serving]:
    """Give, for each claim in service, how often it was argued by all and seen by this debater."""
    rows = run(
        """
        with seen as (
          select claim_id, sum(times) as times, max(last_ms) as last_ms
          from servings
          where debater_id = :debater_id
          group by claim_id
        ), own as (
          select claim_id,
            count(*) filter (where side = 'for') as own_for,
            count(*) filter (where side = 'against') as own_against
          from responses
          where debater_id = :debater_id
          group by claim_id
        )
        select claims.claim_id, claims.argued_for, claims.argued_against, seen.last_ms,
          coalesce(seen.times, 0) as served_to_them,
          coalesce(own.own_for, 0) as own_for,
          coalesce(own.own_against, 0) as own_against
        from claims
        left join seen on seen.claim_id = claims.claim_id
        left join own on own.claim_id = claims.claim_id
        where claims.retired_ms is null
        order by claims.claim_id""",
        debater_id=debater_id,
    )
    return [Serving(last_served=from_ms_or_none(row.pop("last_ms")), **row) for row in rows]


def record_served(
    run: Run, debater_id: DebaterId, claim_id: ClaimId, server_id: ServerId, now: datetime
) -> None:
    """Remember that a debater was shown a claim."""
    run(
        """
        insert into servings (debater_id, claim_id, server_id, times, last_ms)
        values (:debater_id, :claim_id, :server_id, 1, :now)
        on conflict (debater_id, claim_id, server_id) do update
        set times = servings.times + 1, last_ms = excluded.last_ms""",
        debater_id=debater_id,
        claim_id=claim_id,
        server_id=server_id,
        now=to_ms(now),
    )


def argued(run: Run, claim_id: ClaimId, side: Side, by: int = 1) -> None:
    """Count responses on a side of a claim; a negative number takes erased ones back."""
    run(
        _ARGUED_FOR if side is Side.FOR else _ARGUED_AGAINST,
        claim_id=claim_id,
        by=by,
    )


_SELECT = """
        select claims.*, title, author, outlet, published, url
        from claims
        join articles using (article_id)"""
_ARGUED_FOR = "update claims set argued_for = argued_for + :by where claim_id = :claim_id"
_ARGUED_AGAINST = (
    "update claims set argued_against = argued_against + :by where claim_id = :claim_id"
)


def _add_one(run: Run, claim: Claim, now_ms: int, pack: str | None) -> bool:
    added = run(
        """
        insert into claims (claim_id, text, folded, fingerprint, kind, article_id, paragraph,
          considerations, pack, added_ms)
        values (:claim_id, :text, :folded, :fingerprint, :kind, :article_id, :paragraph,
          :considerations, :pack, :added_ms)
        on conflict do nothing
        returning claim_id""",
        claim_id=claim.claim_id,
        text=claim.text,
        folded=_folded(claim.text),
        fingerprint=fingerprint(claim.text),
        kind=claim.kind.value,
        article_id=_add_article(run, claim.source),
        paragraph=claim.paragraph,
        considerations=claim.considerations.model_dump_json(),
        pack=pack,
        added_ms=now_ms,
    )
    return bool(added)


def _add_article(run: Run, source: Source) -> str:
    """Keep the source once, whatever number of claims comes from it; give its id."""
    values = source.model_dump(mode="json")
    canonical = json.dumps(values, sort_keys=True, ensure_ascii=False)
    article_id = sha256(canonical.encode()).hexdigest()[:32]
    run(
        """
        insert into articles (article_id, title, author, outlet, published, url)
        values (:article_id, :title, :author, :outlet, :published, :url)
        on conflict do nothing""",
        article_id=article_id,
        **values,
    )
    return article_id


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _stored(row: Row) -> StoredClaim:
    source = {name: row[name] for name in Source.model_fields}
    return StoredClaim(
        claim=Claim(
            claim_id=row["claim_id"],
            text=row["text"],
            kind=row["kind"],
            source=Source.model_validate(source),
            paragraph=row["paragraph"],
            considerations=Considerations.model_validate_json(row["considerations"]),
        ),
        retired=row["retired_ms"] is not None,
        pack=row["pack"],
        argued_for=row["argued_for"],
        argued_against=row["argued_against"],
    )
