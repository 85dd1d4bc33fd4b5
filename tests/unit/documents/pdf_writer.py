"""A PDF writer in a page: lines of text at places that a test chooses, and nothing else."""

import zlib
from collections.abc import Sequence

Placed = tuple[float, float, float, str]
"""Where a line begins, the size of its letters, and its words."""

TOP = 760.0


def column(lines: Sequence[str], x: float = 72, y: float = TOP, size: float = 11) -> list[Placed]:
    """Set lines below each other; an empty one leaves a gap."""
    return [(x, y - 14 * row, size, line) for row, line in enumerate(lines) if line]


def content(lines: Sequence[Placed]) -> bytes:
    """Draw lines, in the PDF's own language."""
    escaped = str.maketrans({"(": r"\(", ")": r"\)", "\\": r"\\"})
    drawn = [
        f"BT /F1 {size} Tf 1 0 0 1 {x} {y} Tm ({text.translate(escaped)}) Tj ET"
        for x, y, size, text in lines
    ]
    return "\n".join(drawn).encode("cp1252")


def written(
    streams: Sequence[bytes], information: str = "", filters: str = "/FlateDecode"
) -> bytes:
    """Write a PDF with these packed streams as its pages."""
    numbers = range(4, 4 + 2 * len(streams), 2)
    kids = " ".join(f"{number} 0 R" for number in numbers)
    objects = [
        b"<</Type /Catalog /Pages 2 0 R>>",
        f"<</Type /Pages /Kids [{kids}] /Count {len(streams)}>>".encode(),
        b"<</Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding>>",
    ]
    for number, stream in zip(numbers, streams, strict=True):
        page = (
            f"<</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents {number + 1} 0 R"
            " /Resources <</Font <</F1 3 0 R>>>>>>"
        )
        head = f"<</Length {len(stream)} /Filter {filters}>>\nstream\n".encode()
        objects += [page.encode(), head + stream + b"\nendstream"]
    objects.append(f"<<{information}>>".encode())
    return _file(objects)


def _file(objects: Sequence[bytes]) -> bytes:
    file = b"%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(f"{len(file):010} 00000 n \n".encode())
        file += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    end = (
        f"trailer\n<</Size {len(objects) + 1} /Root 1 0 R /Info {len(objects)} 0 R>>\n"
        f"startxref\n{len(file)}\n%%EOF\n"
    )
    table = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    return file + table + b"".join(places) + end.encode()


def pdf(*pages: Sequence[Placed], information: str = "") -> bytes:
    """Write a PDF whose pages hold these lines."""
    return written([zlib.compress(content(page)) for page in pages], information)
