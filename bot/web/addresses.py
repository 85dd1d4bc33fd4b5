"""Addresses: the paths of pages, the same live and as files, and how one leads to another.

Links are relative, so that the pages work below any address without knowing it.
"""

from urllib.parse import quote

HOME = "/"
STYLE, SCRIPT, ICON, ROBOTS = "/gadfly.css", "/sort.js", "/gadfly.svg", "/robots.txt"
ASSETS = (STYLE, SCRIPT, ICON, ROBOTS)


def path_to(*parts: str | int) -> str:
    """Give the path of the page below these names."""
    return "".join(["/", *(f"{quote(str(part), safe='')}/" for part in parts)])


def relative(here: str, there: str) -> str:
    """Give a link from one path to another."""
    folders, wanted = here.split("/")[1:-1], there.split("/")[1:-1]
    shared = 0
    while shared < min(len(folders), len(wanted)) and folders[shared] == wanted[shared]:
        shared += 1
    steps = [".."] * (len(folders) - shared) + wanted[shared:]
    return "/".join([*(steps or ["."]), there.rsplit("/", 1)[1]])


def file_of(path: str) -> str:
    """Give the file that a static host serves at a path."""
    return f"{path}index.html"[1:] if path.endswith("/") else path[1:]
