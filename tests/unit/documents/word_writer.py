"""Word files for tests: an op-ed as Word saves it, and the same with one part exchanged."""

from collections.abc import Callable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import docx

BODY = "word/document.xml"
LAST = "It is ours to lose."


def op_ed() -> bytes:
    """Write a short op-ed with a heading, a list, a table and properties."""
    word = docx.Document()
    word.core_properties.title = "Keep the orchard"
    word.core_properties.author = "Ann Lee"
    word.add_heading("Keep the orchard", 0)
    word.add_heading("Why now", 2)
    argued = word.add_paragraph("The town ")
    argued.add_run("must").bold = True
    argued.add_run(" keep its orchard.")
    word.add_paragraph("It shades the school.", style="List Bullet")
    word.add_table(1, 1).cell(0, 0).text = "A cell of numbers"
    word.add_paragraph(LAST)
    return saved(word.save)


def saved(save: Callable[[BytesIO], None]) -> bytes:
    """Give what is saved, as bytes."""
    file = BytesIO()
    save(file)
    return file.getvalue()


def with_part(name: str, change: Callable[[bytes], bytes]) -> bytes:
    """Write the op-ed with one of its parts changed."""
    old = ZipFile(BytesIO(op_ed()))
    parts = {part: old.read(part) for part in old.namelist()}
    return zipped({**parts, name: change(parts[name])})


def with_body(old: str, new: str) -> bytes:
    """Write the op-ed with something in its text's markup replaced."""
    return with_part(BODY, lambda part: part.replace(old.encode(), new.encode(), 1))


def zipped(parts: dict[str, bytes]) -> bytes:
    """Pack parts into a zip archive."""
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return file.getvalue()
