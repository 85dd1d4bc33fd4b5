"""Packs: claims ready to serve, written as TOML with their source, and the ones that ship.

A pack is checked against a schema before anything of it is used; the complaint names the
field and, where it can be told, the line.
"""

import re
import tomllib
from importlib.resources import files

from pydantic import Field, ValidationError

from arguments.claims import (
    ID_PATTERN,
    LONGEST,
    SHORTEST,
    Claim,
    ClaimId,
    ClaimKind,
    Considerations,
    Source,
)
from arguments.mistakes import Mistake
from arguments.value import Value

_CLAIM_LINE = re.compile(r"^[ \t]*\[\[[ \t]*claims[ \t]*\]\]", re.MULTILINE)
_TOML_LINE = re.compile(r"at line (\d+)")


class Pack(Value):
    """A named, versioned set of claims from one source, and the licence of their wording."""

    pack_id: str = Field(pattern=ID_PATTERN)
    title: str = Field(min_length=1, max_length=200)
    licence: str = Field(min_length=1, max_length=100)
    version: int = Field(ge=1)
    source: Source
    claims: tuple[Claim, ...] = Field(min_length=1)


class _Heading(Value):
    id: str = Field(pattern=ID_PATTERN)
    title: str = Field(min_length=1, max_length=200)
    licence: str = Field(min_length=1, max_length=100)
    version: int = Field(ge=1)


class _Entry(Value):
    id: str = Field(pattern=ID_PATTERN)
    text: str = Field(min_length=SHORTEST, max_length=LONGEST)
    kind: ClaimKind
    paragraph: int | None = Field(default=None, ge=1)
    on_for: tuple[str, ...] = Field(default=(), alias="for")
    on_against: tuple[str, ...] = Field(default=(), alias="against")

    def claim(self, source: Source) -> Claim:
        return Claim(
            claim_id=ClaimId(self.id),
            text=self.text,
            kind=self.kind,
            source=source,
            paragraph=self.paragraph,
            considerations=Considerations(on_for=self.on_for, on_against=self.on_against),
        )


class _File(Value):
    pack: _Heading
    source: Source
    claims: tuple[_Entry, ...] = Field(min_length=1)


def load_pack(text: str) -> Pack:
    """Read a pack from its TOML; raises the `Mistake` `mistake-pack-invalid` naming the field.

    Its values: `field` (`claims.3.kind`, counted from one), `problem` (`toml`, `missing`,
    `unknown`, `duplicate`, `wrong`) and `line`, 0 where it cannot be told.
    """
    try:
        file = _File.model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        line = _TOML_LINE.search(str(error))
        raise _complaint("", "toml", int(line[1]) if line else text.count("\n") + 1) from error
    except ValidationError as error:
        first = error.errors()[0]
        raise _invalid(text, first["loc"], first["type"]) from error
    _hold_apart(text, file)
    return Pack(
        pack_id=file.pack.id,
        title=file.pack.title,
        licence=file.pack.licence,
        version=file.pack.version,
        source=file.source,
        claims=tuple(entry.claim(file.source) for entry in file.claims),
    )


def starter_packs() -> tuple[Pack, ...]:
    """Give the packs that ship with Gadfly, by name."""
    found = sorted(files(__name__).iterdir(), key=lambda entry: entry.name)
    return tuple(
        load_pack(entry.read_text(encoding="utf-8"))
        for entry in found
        if entry.name.endswith(".toml")
    )


def _hold_apart(text: str, file: _File) -> None:
    """Refuse an id or a wording that an earlier claim of the pack has already."""
    seen: set[str] = set()
    for index, entry in enumerate(file.claims):
        folded = " ".join(entry.text.casefold().split())
        for field, value in (("id", entry.id), ("text", folded)):
            if value in seen:
                raise _invalid(text, ("claims", index, field), "duplicate")
            seen.add(value)


def _invalid(text: str, place: tuple[int | str, ...], problem: str) -> Mistake:
    known = {"missing": "missing", "extra_forbidden": "unknown", "duplicate": "duplicate"}
    field = ".".join(str(part + 1) if isinstance(part, int) else part for part in place)
    line = 0
    if len(place) > 1 and place[0] == "claims" and isinstance(place[1], int):
        starts = [found.start() for found in _CLAIM_LINE.finditer(text)]
        line = text.count("\n", 0, starts[place[1]]) + 1 if place[1] < len(starts) else 0
    return _complaint(field, known.get(problem, "wrong"), line)


def _complaint(field: str, problem: str, line: int) -> Mistake:
    return Mistake("mistake-pack-invalid", field=field, problem=problem, line=line)
