"""Numbers as people read them: scores without needless decimals, bars, changes, little charts."""

from collections.abc import Sequence

FULL, EMPTY = "█", "░"
STEPS = "▁▂▃▄▅▆▇█"


def score(number: float) -> str:
    """Give a score with one decimal only where it has one: `71`, `71.5`."""
    return f"{number:.1f}".removesuffix(".0")


def change(number: float) -> str:
    """Give a change with its sign, a real minus among them: `+4`, `±0`."""
    if round(number, 1) == 0:
        return "±0"
    sign = "+" if number > 0 else "−"
    return sign + score(abs(number))


def exact(number: float) -> str:
    """Give a share of 0 to 1 with what it takes to reckon with it: `0.6213`, `0.3`."""
    return f"{number:.4f}".rstrip("0").rstrip(".")


def percent(share: float) -> str:
    """Give a share of 0 to 1 in hundredths: `30 %`."""
    return f"{share:.0%}".replace("%", "\N{NO-BREAK SPACE}%")


def bar(number: float, out_of: int, *, cells: int = 8) -> str:
    """Draw a score as a bar of so many cells, filled in proportion."""
    filled = round(number / out_of * cells)
    return FULL * filled + EMPTY * (cells - filled)


def spark(numbers: Sequence[float], lowest: float, highest: float) -> str:
    """Draw numbers as a line of little columns between two fixed ends."""
    span = highest - lowest
    return "".join(
        STEPS[min(len(STEPS) - 1, max(0, int((number - lowest) / span * len(STEPS))))]
        for number in numbers
    )
