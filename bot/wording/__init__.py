"""Every sentence that a person reads, by key, with plurals and locale fallback.

The sentences are Project Fluent files beside this module, `LOCALE/TOPIC.ftl`. Code names
a key and hands over values; it holds no prose. A key that a locale lacks is said in English.
"""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from arguments.judging.verdict import Phrase
from arguments.mistakes import Mistake
from bot.wording.lexicon import Lexicon

DEFAULT_LOCALE = "en"
LONGEST_VALUE = 900
"""Characters of a value that a sentence shows; Fluent refuses sentences with much longer ones."""


class Wording:
    """The sentences of one locale, falling back to English."""

    def __init__(self, lexicons: tuple[Lexicon, ...]) -> None:
        self._lexicons = lexicons

    def say(self, key: str, **values: Any) -> str:
        """Give the sentence for a key, long values cut; raises `KeyError` when no locale has it."""
        shown = {name: cut_value(value, LONGEST_VALUE) for name, value in values.items()}
        for lexicon in self._lexicons:
            message = lexicon.message(key)
            if message is not None and message.value is not None:
                text, errors = lexicon.bundle.format_pattern(message.value, shown)
                if errors:
                    raise KeyError(f"{key}: {errors}")
                return str(text)
        raise KeyError(key)

    def phrase(self, phrase: Phrase) -> str:
        """Put a phrase of the game into words."""
        return self.say(phrase.key, **phrase.values)

    def mistake(self, mistake: Mistake) -> str:
        """Put a mistake into words."""
        return self.say(mistake.key, **mistake.values)

    def keys(self) -> frozenset[str]:
        """List every key that this locale or its fallback can say."""
        return frozenset(key for lexicon in self._lexicons for key in lexicon.names)


@cache
def load_wording(locale: str = DEFAULT_LOCALE) -> Wording:
    """Load a locale by its tag (`de`, `pt-BR`), with the language alone and then English behind."""
    wanted = dict.fromkeys([locale, locale.partition("-")[0], DEFAULT_LOCALE])
    return Wording(tuple(_lexicon(tag) for tag in wanted if tag in locales()))


@cache
def locales() -> frozenset[str]:
    """List the locales that ship."""
    return frozenset(
        entry.name
        for entry in files(__name__).iterdir()
        if entry.is_dir() and not entry.name.startswith("_")
    )


def sources(locale: str) -> Mapping[str, str]:
    """Give the Fluent source of each topic of a locale, by file name."""
    folder = files(__name__) / locale
    return {
        entry.name: entry.read_text(encoding="utf-8")
        for entry in sorted(folder.iterdir(), key=lambda entry: entry.name)
        if entry.name.endswith(".ftl")
    }


@cache
def _lexicon(locale: str) -> Lexicon:
    return Lexicon(locale, sources(locale).values())


def cut_value(value: Any, longest: int) -> Any:
    """Cut a text to so many characters, with an ellipsis; leave any other value as it is."""
    too_long = isinstance(value, str) and len(value) > longest
    return f"{value[: longest - 1]}…" if too_long else value
