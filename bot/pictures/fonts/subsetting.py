"""Make the fonts that ship, and the table of widths, from whole fonts.

`python -m bot.pictures.fonts.subsetting FOLDER...` looks in the folders for the sources that
`recipes.py` names, and writes the fonts and `measures.json` beside itself. It needs fonttools and
brotli; nothing else in the program does.
"""

import json
import sys
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from fontTools import subset
from fontTools.ttLib import TTFont

from bot.pictures.fonts import EM, SEMIBOLD
from bot.pictures.fonts.recipes import RECIPES, Recipe

HERE = Path(__file__).parent
EXTENSION = 7
"""The kind of substitution in the table GSUB that holds another."""
INVISIBLE = {"Mn", "Me", "Cf"}
UNTOLD = {"\ufe0f", *map(chr, range(0x1F3FB, 0x1F400))}
"""Shades of skin and the sign that asks for colour: the drawn emoji has neither."""


def main(folders: Sequence[str]) -> None:
    """Write every font of the recipes and the table of their widths."""
    sources = {path.name: path for folder in folders for path in Path(folder).rglob("*")}
    fonts = [make(recipe, sources[recipe.source]) for recipe in RECIPES]
    table = json.dumps(fonts, ensure_ascii=False, separators=(",", ":"))
    (HERE / "measures.json").write_text(f"{table}\n", encoding="utf-8")


def make(recipe: Recipe, source: Path) -> dict[str, Any]:
    """Write one font and give its line in the table of widths."""
    options = subset.Options(
        layout_features=list(recipe.features) or ["*"],
        hinting=False,
        desubroutinize=False,
        name_IDs=[0, 13, 14],
        notdef_outline=False,
        font_number=recipe.number,
    )
    font = subset.load_font(str(source), options)
    if recipe.tabular:
        _make_tabular(font)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=recipe.kept)
    subsetter.subset(font)
    _rename(font, recipe)
    font.flavor = None
    font.save(HERE / recipe.file)
    return {
        "family": recipe.family,
        "weight": recipe.weight,
        "runs": _runs(_widths(font)),
        "joined": _joined(font),
        "sequences": _sequences(font) if recipe.name == "Emoji" else [],
    }


def _make_tabular(font: TTFont) -> None:
    """Let digits be drawn as wide as each other without asking for it."""
    swaps = {
        one: other
        for lookup in _lookups(font, {"tnum"})
        for one, other in getattr(lookup, "mapping", {}).items()
    }
    for table in font["cmap"].tables:
        for digit in range(ord("0"), ord("9") + 1):
            if digit in table.cmap:
                table.cmap[digit] = swaps.get(table.cmap[digit], table.cmap[digit])


def _rename(font: TTFont, recipe: Recipe) -> None:
    style = "SemiBold" if recipe.weight == SEMIBOLD else "Regular"
    names = font["name"]
    whole = f"{recipe.family} {style}"
    for number, text in ((1, recipe.family), (2, style), (4, whole), (6, whole.replace(" ", ""))):
        names.setName(text, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = recipe.weight
    if "CFF " in font:
        font["CFF "].cff.fontNames = [whole.replace(" ", "")]


def _widths(font: TTFont) -> dict[int, int]:
    """Give each character the width of the widest shape that it may take alone."""
    units = font["head"].unitsPerEm
    metrics = font["hmtx"].metrics
    shapes: dict[str, list[list[str]]] = {}
    for lookup in _lookups(font, None):
        for one, other in getattr(lookup, "mapping", {}).items():
            shapes.setdefault(one, []).append([other] if isinstance(other, str) else other)
    widths = {}
    for character, glyph in font.getBestCmap().items():
        each = ([glyph], *shapes.get(glyph, ()))
        widest = max(sum(metrics[part][0] for part in shape) for shape in each)
        is_mark = unicodedata.category(chr(character)) in INVISIBLE
        widths[character] = 0 if is_mark else -(-widest * EM // units)
    return widths


def _joined(font: TTFont) -> dict[str, list[int]]:
    """Give the widths of letters that join: at the beginning, in the middle, at the end.

    A letter that joins only to the one before it has 0 for the first two.
    """
    units, metrics = font["head"].unitsPerEm, font["hmtx"].metrics
    forms = [
        {
            one: -(-metrics[other][0] * EM // units)
            for lookup in _lookups(font, {feature})
            for one, other in getattr(lookup, "mapping", {}).items()
        }
        for feature in ("init", "medi", "fina")
    ]
    return {
        str(character): [form.get(glyph, 0) for form in forms]
        for character, glyph in sorted(font.getBestCmap().items())
        if glyph in forms[-1]
    }


def _runs(widths: dict[int, int]) -> list[list[int]]:
    """Put neighbours of one width together: first, last, width."""
    runs: list[list[int]] = []
    for character, width in sorted(widths.items()):
        if runs and runs[-1][1] == character - 1 and runs[-1][2] == width:
            runs[-1][1] = character
        else:
            runs.append([character, character, width])
    return runs


def _sequences(font: TTFont) -> list[str]:
    """List the sequences that are drawn as one: flags, families, people at work."""
    characters = {glyph: chr(code) for code, glyph in font.getBestCmap().items()}
    found = set()
    for lookup in _lookups(font, None):
        for first, ligatures in getattr(lookup, "ligatures", {}).items():
            for ligature in ligatures:
                parts = [first, *ligature.Component]
                if all(part in characters for part in parts):
                    found.add("".join(characters[part] for part in parts))
    return sorted(text for text in found if not UNTOLD & set(text))


def _lookups(font: TTFont, features: set[str] | None) -> Iterator[Any]:
    """Walk the substitutions of some features, or of all."""
    if "GSUB" not in font or font["GSUB"].table.FeatureList is None:
        return
    table = font["GSUB"].table
    wanted = {
        index
        for record in table.FeatureList.FeatureRecord
        if features is None or record.FeatureTag in features
        for index in record.Feature.LookupListIndex
    }
    for index in sorted(wanted):
        for lookup in table.LookupList.Lookup[index].SubTable:
            yield lookup.ExtSubTable if lookup.LookupType == EXTENSION else lookup


if __name__ == "__main__":
    main(sys.argv[1:])
