"""Discord's rules for what a bot may send: its OpenAPI description, and what that leaves out."""

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import jsonschema_rs
from simcord import HttpLogEntry

from tests.discord.reading import pieces

OPENAPI = Path(__file__).parents[2].parent / "shared" / "discord" / "openapi.json"
MAX_COMPONENTS, MAX_TEXT, MAX_CONTENT, MAX_BUTTONS = 40, 4000, 2000, 5
COMMAND_NAME = re.compile(r"[-_'\w]{1,32}")


@dataclass
class DiscordRules:
    """Checks recorded requests; without the description at hand, only the rules written here."""

    description: dict[str, Any] | None
    validators: dict[int, Any] = field(default_factory=dict)
    """By the schema's place in memory: made once each, since making one takes long."""

    @classmethod
    def load(cls) -> "DiscordRules":
        """Read the description where there is one."""
        return cls(json.loads(OPENAPI.read_text()) if OPENAPI.exists() else None)

    def check(self, requests: Sequence[HttpLogEntry]) -> None:
        """Hold every request to the rules; raises `AssertionError` for the first that fails."""
        for request in requests:
            body = with_people_as_texts(with_ids_as_texts(without_attachment_ids(request.json)))
            problems = [*self._described(request, body), *unwritten(request.path, body)]
            assert not problems, f"{request.method} {request.path}: {problems}\n{body}"

    def _described(self, request: HttpLogEntry, body: Any) -> Iterator[str]:
        schema = self._schema(request.method, request.path)
        if body is None or schema is None or self.description is None:
            return
        if id(schema) not in self.validators:
            self.validators[id(schema)] = jsonschema_rs.Draft202012Validator(
                {**schema, "components": self.description["components"]}
            )
        validator = self.validators[id(schema)]
        yield from (
            f"{error.instance_path}: {error.message}" for error in validator.iter_errors(body)
        )

    def _schema(self, method: str, path: str) -> dict[str, Any] | None:
        for template, operations in (self.description or {"paths": {}})["paths"].items():
            pattern = re.sub(r"\{[^}]+\}", "[^/]+", template)
            if re.fullmatch(pattern, path) and method.lower() in operations:
                content = operations[method.lower()].get("requestBody", {}).get("content", {})
                schema: dict[str, Any] | None = content.get("application/json", {}).get("schema")
                return schema
        return None


def unwritten(path: str, body: Any) -> Iterator[str]:
    """Name what Discord refuses although its description allows it."""
    if path.endswith("/commands"):
        yield from command_problems(body)
    data = message_of(body)
    if data is None:
        return
    components = list(pieces(data.get("components") or []))
    ids = Counter(piece["custom_id"] for piece in components if "custom_id" in piece)
    text = sum(len(piece.get("content", "")) for piece in components)
    rows = [piece for piece in components if piece["type"] == 1]
    problems = {
        "too many components": len(components) > MAX_COMPONENTS,
        "too much text": text > MAX_TEXT,
        "an empty text": any(piece.get("content") == "" for piece in components),
        "a custom_id twice": any(count > 1 for count in ids.values()),
        "content too long": len(data.get("content") or "") > MAX_CONTENT,
        "a message of nothing": not (components or data.get("content") or data.get("embeds")),
        "a row too long": any(len(row["components"]) > MAX_BUTTONS for row in rows),
        "a mention allowed": (data.get("allowed_mentions") or {}).get("parse", []) != [],
    }
    yield from (name for name, broken in problems.items() if broken)


def command_problems(commands: list[dict[str, Any]]) -> Iterator[str]:
    """Name what Discord refuses in the registration of commands."""
    for command in commands:
        slash = command.get("type", 1) == 1
        if slash and not (COMMAND_NAME.fullmatch(command["name"]) and command["name"].islower()):
            yield f"name {command['name']!r}"
        required = [option.get("required", False) for option in command.get("options", [])]
        if required != sorted(required, reverse=True):
            yield f"a required option after an optional one in {command['name']}"


def message_of(body: Any) -> dict[str, Any] | None:
    """Give the message within a request: an interaction's answer wraps it in `data`."""
    if not isinstance(body, dict):
        return None
    if body.get("type") in (4, 7):
        return dict(body["data"])
    if "components" in body or "content" in body or "embeds" in body:
        return body
    return None


def without_attachment_ids(body: Any) -> Any:
    """Drop attachments' ids: the description wants text where Discord itself takes numbers."""
    if isinstance(body, dict):
        return {
            key: [] if key == "attachments" else without_attachment_ids(value)
            for key, value in body.items()
        }
    if isinstance(body, list):
        return [without_attachment_ids(item) for item in body]
    return body


def with_ids_as_texts(body: Any) -> Any:
    """Write the ids of whom a message may mention as texts, as the description wants them.

    The library sends them as numbers, which Discord takes too.
    """
    if not isinstance(body, dict):
        return body
    if "data" in body:  # the answer to an interaction has its message there
        return {**body, "data": with_ids_as_texts(body["data"])}
    if "users" not in (body.get("allowed_mentions") or {}):
        return body
    allowed = body["allowed_mentions"]
    return {
        **body,
        "allowed_mentions": {**allowed, "users": [str(one) for one in allowed["users"]]},
    }


def with_people_as_texts(body: Any) -> Any:
    """Write the ids of the people that a menu has chosen as texts, as the description wants them.

    The library sends them as numbers, which Discord takes too.
    """
    if isinstance(body, dict):
        chosen = [{**one, "id": str(one["id"])} for one in body.get("default_values") or ()]
        changed = {**body, "default_values": chosen} if chosen else body
        return {key: with_people_as_texts(value) for key, value in changed.items()}
    if isinstance(body, list):
        return [with_people_as_texts(item) for item in body]
    return body
