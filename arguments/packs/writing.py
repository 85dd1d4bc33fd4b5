"""Writing: a pack as TOML that is pleasant to read and to edit, one table a claim."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import tomli_w

from arguments.claims import Claim, Source
from arguments.packs.complaints import Complaint, PackInvalid, Problem
from arguments.packs.lines import Lines
from arguments.packs.schema import FORMAT, Pack, checked

LARGEST = 1_000_000
"""Bytes of a pack."""
_LONGEST_NAME = 30
_NOT_NAME = re.compile(r"[^a-z0-9]+")


def pack_of(
    claims: Sequence[Claim], *, pack_id: str, title: str, licence: str, version: int = 1
) -> Pack:
    """Make a pack of claims, without the article's own words; raises `PackInvalid`.

    What it complains of has no lines: a pack that nobody has written yet.
    """
    heading = {"id": pack_id, "title": title, "licence": licence, "version": version}
    return checked(_as_data(heading, claims), Lines(""))


def write_pack(pack: Pack, *, comment: str = "") -> str:
    """Write a pack as the TOML that `load_pack` reads back to the same pack.

    The comment goes on top. Raises `PackInvalid` where the text is larger than is read back.
    """
    heading = {
        "id": pack.pack_id,
        "title": pack.title,
        "licence": pack.licence,
        "version": pack.version,
    }
    data = _as_data(heading, pack.claims)
    blocks = [
        _commented(comment) + _lines({"format": data["format"]}),
        f"[pack]\n{_lines(data['pack'])}",
        *([f"[source]\n{_lines(data['source'])}"] if "source" in data else []),
        *(f"[sources.{name}]\n{_lines(each)}" for name, each in data.get("sources", {}).items()),
        *(f"[[claims]]\n{_lines(each)}" for each in data["claims"]),
    ]
    text = "\n".join(blocks)
    if len(text.encode()) > LARGEST:
        raise PackInvalid([Complaint(field="", problem=Problem.TOO_LARGE, limit=LARGEST)])
    return text


def _as_data(heading: Mapping[str, Any], claims: Sequence[Claim]) -> dict[str, Any]:
    names = _names(claim.source for claim in claims)
    one = len(names) == 1
    described = {name: _described(source) for source, name in names.items()}
    sources = {"source": next(iter(described.values()))} if one else {"sources": described}
    entries = [_entry(claim, "" if one else names[claim.source]) for claim in claims]
    return {"format": FORMAT, "pack": heading, **sources, "claims": entries}


def _described(source: Source) -> dict[str, Any]:
    return {name: value for name, value in source if value or name == "title"}


def _entry(claim: Claim, source: str) -> dict[str, Any]:
    fields = {
        "id": claim.claim_id,
        "text": claim.text,
        "kind": claim.kind.value,
        "source": source,
        "paragraph": claim.paragraph,
        "sentence": claim.sentence,
        "for": claim.considerations.on_for,
        "against": claim.considerations.on_against,
    }
    return {name: value for name, value in fields.items() if value}


def _names(sources: Iterable[Source]) -> dict[Source, str]:
    """Name each source once, in order, after its title."""
    names: dict[Source, str] = {}
    for source in sources:
        if source not in names:
            names[source] = _new_name(source.title, set(names.values()))
    return names


def _new_name(title: str, taken: set[str]) -> str:
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().casefold()
    slug = _NOT_NAME.sub("-", plain)[:_LONGEST_NAME].strip("-") or "source"
    name, number = slug, 1
    while name in taken:
        number += 1
        name = f"{slug}-{number}"
    return name


def _commented(comment: str) -> str:
    """Give a comment's lines, each behind its mark, without what TOML forbids there."""
    lines = ("".join(filter(str.isprintable, line)) for line in comment.splitlines())
    return "".join(f"# {line}".rstrip() + "\n" for line in lines)


def _lines(table: Mapping[str, Any]) -> str:
    return tomli_w.dumps(table, indent=2)
