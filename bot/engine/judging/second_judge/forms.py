"""Forms: the ways of asking for an answer of a given shape, the strictest first.

Servers that speak the same protocol differ in what they take: some know schemas in another place
(llama-cpp-python), some know none, some only plain text, and some models take neither `max_tokens`
nor a temperature.
"""

from typing import Any

ANSWER_TOKENS = 600
"""The most that an answer may have: about four times what one as asked for needs."""


_LONGEST = 200
"""Characters of a text in an answer, where the server can hold the model to it."""


def forms(schema: dict[str, Any]) -> tuple[dict[str, Any], ...]:
    """List what to send beside model and messages, for a server to take or to refuse."""
    shape = {"name": "answer", "strict": True, "schema": schema}
    by_schema = {"type": "json_schema", "json_schema": shape}
    usual = {"max_tokens": ANSWER_TOKENS, "temperature": 0}
    return (
        {"response_format": by_schema, **usual},
        {"response_format": by_schema, "max_completion_tokens": ANSWER_TOKENS},
        {"response_format": {"type": "json_object", "schema": _bounded(schema)}, **usual},
        {"response_format": {"type": "json_object"}, **usual},
        usual,
    )


def _bounded(schema: dict[str, Any]) -> dict[str, Any]:
    """Bound the texts of a schema, for servers that make a grammar of it.

    A small model may never end a text of its own accord. Hosted ones do, and refuse the bound.
    """
    properties = {
        name: {**shape, "maxLength": _LONGEST} if shape == {"type": "string"} else shape
        for name, shape in schema["properties"].items()
    }
    return {**schema, "properties": properties}
