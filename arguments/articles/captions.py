"""Captions and author notes: blocks about a picture, or about who wrote the op-ed.

A caption gives itself away by the photographer's credit at its end, which pages often glue
to its last word. An author note stands near the end and says who someone *is*.
"""

import re
from collections.abc import Sequence

from arguments.articles.credits import credit_of
from arguments.articles.paragraphs import Block

CAPTION_WORDS = 60
"""The longest caption; a longer block that ends in a credit is prose with a picture beside it."""
NOTE_WORDS = 120
"""The longest author note."""
NOTES_WITHIN = 4
"""How many blocks from the end an author note may stand."""

_ROLES = (
    r"(?:director|professor|lecturer|fellow|author|co-author|columnist|writer|editor|journalist|"
    r"reporter|researcher|scholar|analyst|advis[eo]r|consultant|president|chair(?:man|woman|person)?|"
    r"founder|co-founder|executive|officer|commissioner|secretary|ambassador|attorney|lawyer|"
    r"physician|doctor|nurse|teacher|student|economist|historian|scientist|engineer|novelist|poet|"
    r"critic|contributor|correspondent|producer|host|organi[sz]er|activist|member|senator|"
    r"representative|mayor|minister|resident|partner|associate|expert|pseudonym|farmer|librarian|"
    r"solicitor|barrister|judge|surgeon|midwife|architect|engineer|translator|broadcaster|curator|"
    r"councillor|trustee|governor|headteacher|\w+(?:ologist|onomer|ographer|ician|icist))s?"
)
_FULL_NAME = r"[A-Z][\w.’'\-]*(?: (?:[A-Z][\w.’'\-]*|de|da|van|von|bin)){1,4}"
_NAME = rf"(?:(?:Dr|Prof|Sir|Rev|Mr|Ms|Mrs)\.? )?{_FULL_NAME}"
_SAYS_WHO = r"(?:,[^,.]{2,60},)? (?:is|was|are|were|serves|served|works|has been|co-?hosts|hosts)"
_NOTE = re.compile(
    rf"(?:About the (?:author|writer)s?:? ?)?{_NAME}(?:(?:,| and|, and) {_NAME})*{_SAYS_WHO} "
    rf"(?:[^.]{{0,120}} )?{_ROLES}\b",
)
_NOTE_DOING = re.compile(
    rf"(?:About the (?:author|writer)s?:? ?)?{_NAME}(?:,[^,.]{{2,60}},)?"
    r" (?:teaches|writes|lives|edits|covers|directs|leads|runs|heads|chairs|co-?founded|farms|works"
    r"|practi[sc]es|reports|blogs|tweets|broadcasts|sits on|is based|is working on|was born) "
    rf"|(?:About the (?:author|writer)s?:? ?)?The (?:author|writer)s?{_SAYS_WHO} "
)
_NOTE_MORE = re.compile(
    r"(?:He|She|They|His|Her|Their|Follow|Reach|Contact|Twitter|Email|This (?:column|essay|article|"
    r"op-?ed|piece|commentary)|An? (?:version|earlier version|longer version) of|Letters\b.{0,40}"
    r" (?:to|at)|The views)\b"
)
_CERTAIN = re.compile(
    r"(?:About the (?:author|writer):? ?)?(?:(?:Dr|Prof|Sir|Rev|Mr|Ms|Mrs)\.? )?"
    rf"(?P<name>{_FULL_NAME})(?:,[^,.]{{2,60}},)? (?:is|serves as) (?:[^.]{{0,120}} )?{_ROLES}\b"
)
_NO_PERSON = re.compile(
    r"^(?:The|A|An|Our|This|That|New|United|Mayor|President|Senator|Minister|Governor|Judge|Prime)\b"
    r"|\b(?:University|College|School|Institute|Center|Centre|Foundation|Company|Inc|Corp|Party"
    r"|Union|Council|Association|Group|Agency|Department|Ministry|Court|Congress|Bank|Church)\b"
)
_ARGUES = re.compile(
    r"\b(?:should(?! be (?:sent|addressed))|must|ought|needs? to|cannot|can[’']t|won[’']t)\b"
)


def is_caption(block: Block) -> bool:
    """Tell whether a block is a caption: short, and closed by a photographer's credit."""
    return block.words <= CAPTION_WORDS and bool(credit_of(block.text))


def author_notes(blocks: Sequence[Block], author: str = "") -> set[int]:
    """Find the author notes among blocks, by index: who wrote it, and what follows about them.

    A note opens with a name and a role and closes the article, or it opens with the author's
    own name. A paragraph that says what should be done is never a note.
    """
    notes = {
        index
        for index, block in enumerate(blocks)
        if index and author and block.text.startswith(author) and _says_who(block)
    }
    last = len(blocks) - 1
    for index in range(last, max(0, last - NOTES_WITHIN), -1):
        if _says_who(blocks[index]) or _is_about(author, blocks[index]):
            notes.update(range(index, len(blocks)))
        elif not _NOTE_MORE.match(blocks[index].text):
            break
    return notes


def author_told(blocks: Sequence[Block]) -> str:
    """Give the author whom the closing note names, where that is certain; else nothing.

    Certain is "NAME is ROLE" about a person of whom the rest of the article never speaks.
    """
    notes = author_notes(blocks)
    if not notes:
        return ""
    first = min(notes)
    found = _CERTAIN.match(blocks[first].text)
    if not found or _NO_PERSON.search(found["name"]):
        return ""
    rest = blocks[first + 1 :]
    told_before = any(_surname(found["name"]) in block.text for block in blocks[:first])
    goes_on = all(_NOTE_MORE.match(block.text) for block in rest)
    return found["name"] if goes_on and not told_before else ""


def _surname(name: str) -> str:
    return name.rsplit(maxsplit=1)[-1]


def _is_about(author: str, block: Block) -> bool:
    opens = bool(author) and block.text.startswith((f"{author} ", f"{author}, "))
    return opens and block.words <= NOTE_WORDS and not _ARGUES.search(block.text)


def _says_who(block: Block) -> bool:
    if block.words > NOTE_WORDS or _ARGUES.search(block.text):
        return False
    return bool(_NOTE.match(block.text) or _NOTE_DOING.match(block.text))
