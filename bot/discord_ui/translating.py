"""Command names and descriptions in the languages that the wording has."""

from discord import Locale, app_commands

from bot.wording import DEFAULT_LOCALE, load_wording, locales


class WordingTranslator(app_commands.Translator):
    """Look a command's text up by the wording key that it carries."""

    async def translate(
        self,
        string: app_commands.locale_str,
        locale: Locale,
        context: app_commands.TranslationContextTypes,  # noqa: ARG002 (the library passes it)
    ) -> str | None:
        """Give the text in a language, or nothing where the default serves."""
        key = string.extras.get("key")
        if key is None or locale.value == DEFAULT_LOCALE or locale.value not in locales():
            return None
        return load_wording(locale.value).say(key)
