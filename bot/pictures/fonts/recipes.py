"""Which fonts ship, what of each is kept, and in which order they are asked for a character.

Every kept font is named `Gadfly ...`: licences of some fonts reserve the name for the whole font,
and no font that is installed on a machine can be taken for one of these.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain

from bot.pictures.fonts import REGULAR, SEMIBOLD


@dataclass(frozen=True)
class Recipe:
    """How one font is made: its source file, the name that it gets, and the characters kept.

    `number` is its place in a collection of fonts. With `tabular` all digits are as wide as each
    other. `features` are the layout features that stay, none for all.
    """

    source: str
    name: str
    kept: frozenset[int]
    weight: int = REGULAR
    number: int = -1
    tabular: bool = False
    features: tuple[str, ...] = ()

    @property
    def family(self) -> str:
        """Give the family under which a drawing names it."""
        return f"Gadfly {self.name}"

    @property
    def file(self) -> str:
        """Give the file that it is kept in."""
        weight = "-semibold" if self.weight == SEMIBOLD else ""
        kind = ".otf" if self.source.endswith((".otf", ".ttc")) else ".ttf"
        return f"{self.name.lower().replace(' ', '-')}{weight}{kind}"


def _spans(*spans: tuple[int, int]) -> frozenset[int]:
    return frozenset(chain.from_iterable(range(first, last + 1) for first, last in spans))


def _decoded(codec: str, leads: Iterable[int], trails: Iterable[int]) -> frozenset[int]:
    """List what the two-byte characters of a codec stand for."""
    trails = tuple(trails)
    texts = (bytes((lead, trail)).decode(codec, "ignore") for lead in leads for trail in trails)
    return frozenset(ord(text) for text in texts if len(text) == 1)


EUROPEAN = _spans(
    (0x20, 0x7E), (0xA0, 0x24F), (0x259, 0x259), (0x2B0, 0x2FF), (0x300, 0x36F), (0x370, 0x3FF),
    (0x400, 0x52F), (0x1E00, 0x1FFF), (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20C0),
    (0x2100, 0x214F), (0x2190, 0x2199), (0x2212, 0x2212), (0x25CF, 0x25CF), (0x2713, 0x2713),
)  # fmt: skip
"""Latin, Greek and Cyrillic with their marks, punctuation, currencies and a few signs."""
LATIN = _spans((0x20, 0x7E), (0xA0, 0x24F), (0x1E00, 0x1EFF), (0x2010, 0x2026), (0x20AC, 0x20AC))
REST_OF_EUROPE = EUROPEAN | _spans(
    (0x250, 0x2AF), (0x1AB0, 0x1AFF), (0x1D00, 0x1DFF), (0x2C60, 0x2C7F), (0x2DE0, 0x2DFF),
    (0xA640, 0xA69F), (0xA720, 0xA7FF),
)  # fmt: skip
"""Phonetic and rarer letters, which the first font may lack."""
HAN = (
    _decoded("gb2312", range(0xB0, 0xD8), range(0xA1, 0xFF))
    | _decoded("big5", range(0xA4, 0xC7), (*range(0x40, 0x7F), *range(0xA1, 0xFF)))
    | _decoded("euc_jp", range(0xB0, 0xD0), range(0xA1, 0xFF))
)
"""The commoner Chinese characters: level 1 of GB 2312, of Big5 and of JIS X 0208."""
EASTERN = HAN | _spans((0x3000, 0x30FF), (0x3105, 0x312F), (0x31F0, 0x31FF), (0xFF01, 0xFF9F)) | (
    _decoded("euc_kr", range(0xB0, 0xC9), range(0xA1, 0xFF))
)  # fmt: skip
"""Those, kana, bopomofo, full-width forms, and the Hangul syllables of KS X 1001."""
EVERYTHING = frozenset(range(0x21, 0x20000)) | {0x20}
MARKS = ("ccmp", "locl", "mark", "mkmk")

_NOTO = "NotoSans{}-Regular.ttf"
_SCRIPTS = {
    "Arabic": _spans(
        (0x600, 0x6FF), (0x750, 0x77F), (0x8A0, 0x8FF), (0xFB50, 0xFDFF), (0xFE70, 0xFEFC)
    ),
    "Hebrew": _spans((0x590, 0x5FF), (0xFB1D, 0xFB4F)),
    "Devanagari": _spans((0x900, 0x97F), (0xA8E0, 0xA8FF)),
    "Bengali": _spans((0x980, 0x9FF)),
    "Gurmukhi": _spans((0xA00, 0xA7F)),
    "Gujarati": _spans((0xA80, 0xAFF)),
    "Tamil": _spans((0xB80, 0xBFF)),
    "Telugu": _spans((0xC00, 0xC7F)),
    "Kannada": _spans((0xC80, 0xCFF)),
    "Malayalam": _spans((0xD00, 0xD7F)),
    "Sinhala": _spans((0xD80, 0xDFF)),
    "Thai": _spans((0xE00, 0xE7F)),
    "Lao": _spans((0xE80, 0xEFF)),
    "Myanmar": _spans((0x1000, 0x109F)),
    "Georgian": _spans((0x10A0, 0x10FF), (0x1C90, 0x1CBF), (0x2D00, 0x2D2F)),
    "Ethiopic": _spans((0x1200, 0x137F)),
    "Khmer": _spans((0x1780, 0x17FF)),
    "Armenian": _spans((0x530, 0x58F), (0xFB13, 0xFB17)),
}  # fmt: skip

_MATHEMATICAL = _spans((0x1D400, 0x1D7FF))
_SYMBOLS = _spans((0x2100, 0x2BFF), (0x1F100, 0x1F1FF))

RECIPES = (
    Recipe("Inter-Regular.otf", "Sans", EUROPEAN, tabular=True, features=MARKS),
    Recipe("Inter-SemiBold.otf", "Sans", EUROPEAN, SEMIBOLD, tabular=True, features=MARKS),
    Recipe("source-serif-4-latin-600-normal.woff2", "Serif", LATIN, SEMIBOLD),
    Recipe("source-serif-4-latin-ext-600-normal.woff2", "Serif Extended", LATIN, SEMIBOLD),
    Recipe("NotoSans-Regular.ttf", "Sans Extended", REST_OF_EUROPE, features=MARKS),
    *(
        Recipe(_NOTO.format(script), script, kept | {0x20, 0x200C, 0x200D, 0x25CC})
        for script, kept in _SCRIPTS.items()
    ),
    Recipe("noto-emoji-emoji-400-normal.woff2", "Emoji", EVERYTHING - _spans((0x20, 0xA8))),
    Recipe("NotoSansCJK-Regular.ttc", "Eastern", EASTERN, number=2, features=("ccmp", "vert")),
    Recipe("NotoSansMath-Regular.ttf", "Mathematical", _MATHEMATICAL, features=MARKS),
    Recipe("NotoSansSymbols-Regular.ttf", "Symbols", _SYMBOLS, features=MARKS),
    Recipe("NotoSansSymbols2-Regular.ttf", "Symbols Two", _SYMBOLS, features=MARKS),
)
