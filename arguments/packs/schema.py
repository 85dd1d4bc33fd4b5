"""The schema of a pack: what its TOML may say, and every complaint about what it must not."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated, Any

from pydantic import AfterValidator, Field, ValidationError
from pydantic_core import ErrorDetails

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
from arguments.packs.complaints import Complaint, PackInvalid, Problem
from arguments.packs.lines import Lines, Place
from arguments.value import Value

FORMAT = 1
"""The format that this Gadfly writes; it reads this and every earlier one."""
MOST_CLAIMS = 2_000
MOST_IDEAS, LONGEST_IDEA = 6, 300
"""Ideas that a claim may give a beginner on a side, and the characters of each."""

Slug = Annotated[str, Field(pattern=ID_PATTERN)]
Count = Annotated[int, Field(strict=True, ge=1, le=1_000_000)]
Idea = Annotated[str, Field(min_length=1, max_length=LONGEST_IDEA)]
Ideas = Annotated[tuple[Idea, ...], Field(max_length=MOST_IDEAS)]

_PROBLEMS = {
    "missing": Problem.MISSING,
    "extra_forbidden": Problem.UNKNOWN,
    "string_too_short": Problem.SHORT,
    "string_too_long": Problem.LONG,
    "string_pattern_mismatch": Problem.SLUG,
    "string_type": Problem.TEXT,
    "string_unicode": Problem.TEXT,
    "enum": Problem.KIND,
    "int_type": Problem.NUMBER,
    "greater_than_equal": Problem.NUMBER,
    "less_than_equal": Problem.NUMBER,
    "tuple_type": Problem.LIST,
    "too_long": Problem.MANY,
    "model_type": Problem.TABLE,
    "dict_type": Problem.TABLE,
    "address": Problem.ADDRESS,
}


def _without_the_articles_words(claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    return tuple(claim.model_copy(update={"original": "", "passage": ""}) for claim in claims)


class Pack(Value):
    """A named, versioned set of claims, each with its source, and the licence of their wording.

    It never holds the article's own sentences and passages, which are the article's.
    """

    pack_id: Slug
    title: str = Field(min_length=1, max_length=200)
    licence: str = Field(min_length=1, max_length=100)
    version: Count = 1
    claims: Annotated[tuple[Claim, ...], AfterValidator(_without_the_articles_words)]


class _Heading(Value):
    id: Slug
    title: str = Field(min_length=1, max_length=200)
    licence: str = Field(min_length=1, max_length=100)
    version: Count


class _Entry(Value):
    id: Slug
    text: str = Field(min_length=SHORTEST, max_length=LONGEST)
    kind: ClaimKind
    source: str = ""
    paragraph: Count | None = None
    sentence: Count | None = None
    on_for: Ideas = Field(default=(), alias="for")
    on_against: Ideas = Field(default=(), alias="against")

    def claim(self, source: Source) -> Claim:
        return Claim(
            claim_id=ClaimId(self.id),
            text=self.text,
            kind=self.kind,
            source=source,
            paragraph=self.paragraph,
            sentence=self.sentence,
            considerations=Considerations(on_for=self.on_for, on_against=self.on_against),
        )


class _File(Value):
    format: Count = FORMAT
    pack: _Heading
    source: Source | None = None
    sources: dict[Slug, Source] = Field(default_factory=dict)
    claims: tuple[_Entry, ...]

    def pack_of_it(self) -> Pack:
        sources = {**self.sources, **({"": self.source} if self.source else {})}
        return Pack(
            pack_id=self.pack.id,
            title=self.pack.title,
            licence=self.pack.licence,
            version=self.pack.version,
            claims=tuple(entry.claim(sources[entry.source]) for entry in self.claims),
        )


def checked(data: Mapping[str, Any], lines: Lines) -> Pack:
    """Give the pack that a TOML document says; raises `PackInvalid` with every complaint."""
    refusals = [_complaint(lines, *each) for each in _beyond_reading(data)]
    if refusals:
        raise PackInvalid(refusals)
    found = (*_empty(data), *_twice(data), *_without_source(data))
    complaints = [_complaint(lines, *each) for each in found]
    try:
        file = _File.model_validate(data)
    except ValidationError as error:
        complaints += [_in_a_field(details, lines) for details in error.errors()]
        raise PackInvalid(complaints) from error
    if complaints:
        raise PackInvalid(complaints)
    return file.pack_of_it()


def _beyond_reading(data: Mapping[str, Any]) -> Iterator[tuple[Place, Problem, int]]:
    """Find what makes every other complaint about a pack idle."""
    written = data.get("format")
    if isinstance(written, int) and written > FORMAT:
        yield ("format",), Problem.NEWER, FORMAT
    claims = data.get("claims")
    if isinstance(claims, Sequence) and len(claims) > MOST_CLAIMS:
        yield ("claims",), Problem.MANY, MOST_CLAIMS


def _empty(data: Mapping[str, Any]) -> Iterator[tuple[Place, Problem]]:
    """Find that a pack has no claim; a schema would say so of unsound claims as well."""
    if data.get("claims") == []:
        yield ("claims",), Problem.EMPTY


def _twice(data: Mapping[str, Any]) -> Iterator[tuple[Place, Problem]]:
    """Find the ids and the wordings that an earlier claim of the pack has already."""
    seen: set[tuple[str, str]] = set()
    for index, entry in _entries(data):
        for field in ("id", "text"):
            value = entry.get(field)
            if not isinstance(value, str):
                continue
            folded = (field, " ".join(value.casefold().split()))
            if folded in seen:
                yield ("claims", index, field), Problem.DUPLICATE
            seen.add(folded)


def _without_source(data: Mapping[str, Any]) -> Iterator[tuple[Place, Problem]]:
    """Find the claims that name a source which is not there, or none where they must."""
    named = data.get("sources", {})
    if "source" not in data and not named:
        yield ("source",), Problem.MISSING
        return
    for index, entry in _entries(data):
        place = ("claims", index, "source")
        if "source" not in entry:
            if "source" not in data:
                yield place, Problem.MISSING
        elif isinstance(entry["source"], str) and entry["source"] not in named:
            yield place, Problem.UNNAMED


def _entries(data: Mapping[str, Any]) -> Iterator[tuple[int, Mapping[str, Any]]]:
    claims = data.get("claims")
    if isinstance(claims, Sequence):
        for index, entry in enumerate(claims):
            if isinstance(entry, Mapping):
                yield index, entry


def _in_a_field(details: ErrorDetails, lines: Lines) -> Complaint:
    context = details.get("ctx", {})
    limit = context.get("min_length", 0) or context.get("max_length", 0)
    kind = details["type"]
    problem = _PROBLEMS.get(kind, Problem.DATE if kind.startswith("date") else Problem.WRONG)
    place = tuple(part for part in details["loc"] if part != "[key]")
    return _complaint(lines, place, problem, limit)


def _complaint(lines: Lines, place: Place, problem: Problem, limit: int = 0) -> Complaint:
    field = ".".join(str(part + 1) if isinstance(part, int) else part for part in place)
    return Complaint(field=field, problem=problem, line=lines.of(place), limit=limit)
