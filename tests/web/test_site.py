"""The site: the same bytes as are served, what is gone is removed, and nothing else is touched."""

from pathlib import Path

import pytest

from arguments.mistakes import Mistake
from bot.web.addresses import file_of, relative
from bot.web.site import LIST, MISSING, Written, write_site
from storage import personal_data
from tests.web.test_pages import BOARD, own_page
from tests.web.worlds import CUP_PATH, SLUG, World, whose


async def write(world: World, folder: Path) -> Written:
    return await write_site(world.pages, folder, lambda done, of: None)


def written(folder: Path) -> set[str]:
    """List the pages and files in a folder, but for the list of them."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix() for path in files} - {LIST}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    folder.mkdir()
    return folder


async def test_files_hold_what_is_served(world: World, folder: Path) -> None:
    await write(world, folder)
    paths = ["/", BOARD, f"{BOARD}3/", CUP_PATH, f"{CUP_PATH}standings.csv", "/gadfly.css"]
    served = [await world.pages.at(path) for path in paths]
    kept = [(folder / file_of(path)).read_bytes() for path in paths]
    assert [document.body for document in served if document] == kept


async def test_everything_that_is_linked_is_written(world: World, folder: Path) -> None:
    came = await write(world, folder)
    files = written(folder)
    assert (came.files, MISSING in files) == (len(files), True)
    assert {f"{SLUG}/claims/claims.json", f"{SLUG}/tournaments/autumn-cup/bracket/index.html"} <= (
        files
    )


async def test_writing_again_changes_nothing(world: World, folder: Path) -> None:
    first = await write(world, folder)
    again = await write(world, folder)
    assert again == Written(files=first.files, changed=0, removed=0)


async def test_what_is_taken_back_is_removed(world: World, folder: Path) -> None:
    await write(world, folder)
    await world.withdraw("tournaments", "practice")
    await write(world, folder)
    assert not (folder / SLUG / "tournaments").exists()
    assert not (folder / file_of(BOARD)).exists()


async def test_whoever_is_erased_is_removed(world: World, folder: Path) -> None:
    page = own_page(await world.text(BOARD))
    await write(world, folder)
    world.store.do(lambda run: personal_data.erase(run, whose(0)))
    await write(world, folder)
    assert not (folder / file_of(page)).exists()
    assert [file for file in written(folder) if b"alert(1)" in (folder / file).read_bytes()] == []


async def test_files_of_others_stay(world: World, folder: Path) -> None:
    (folder / SLUG).mkdir()
    for file in ("CNAME", f"{SLUG}/photo.jpg"):
        (folder / file).write_text("mine")
    await write(world, folder)
    await world.withdraw("practice", "tournaments", "claims", "season", "week")
    await write(world, folder)
    assert (folder / SLUG / "photo.jpg").read_text() == "mine"
    assert (folder / "CNAME").read_text() == "mine"


async def test_a_file_of_somebody_else_is_not_written_over(world: World, folder: Path) -> None:
    (folder / "index.html").write_text("mine")
    with pytest.raises(Mistake, match="mistake-site-not-ours"):
        await write(world, folder)
    assert (folder / "index.html").read_text() == "mine"


async def test_nothing_is_written_through_a_link_that_leads_out(
    world: World, folder: Path, tmp_path: Path
) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (folder / SLUG).symlink_to(outside)
    with pytest.raises(Mistake, match="mistake-site-not-ours"):
        await write(world, folder)
    assert list(outside.iterdir()) == []


async def test_a_list_that_is_a_link_is_not_ours(world: World, folder: Path) -> None:
    (folder / LIST).symlink_to(folder.with_name("elsewhere"))
    with pytest.raises(Mistake, match="mistake-site-not-ours"):
        await write(world, folder)
    assert not folder.with_name("elsewhere").exists()


async def test_a_list_cannot_name_what_is_outside(world: World, folder: Path) -> None:
    outside = folder.parent / "keep.html"
    outside.write_text("mine")
    (folder / LIST).write_text("- ../keep.html\n- /etc/passwd\n")
    await write(world, folder)
    assert outside.read_text() == "mine"


async def test_a_writing_that_stopped_is_taken_up(world: World, folder: Path) -> None:
    def stop(done: int, _of: int) -> None:
        if done == 5:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        await write_site(world.pages, folder, stop)
    came = await write(world, folder)
    assert came.files == len(written(folder))


async def test_progress_ends_where_everything_is_done(world: World, folder: Path) -> None:
    told: list[tuple[int, int]] = []
    await write_site(world.pages, folder, lambda done, of: told.append((done, of)))
    assert told[-1][0] == told[-1][1]


@pytest.mark.parametrize(
    ("here", "there", "link"),
    [
        ("/", "/a/", "a/"),
        ("/a/", "/", "../"),
        ("/a/", "/a/", "./"),
        ("/a/b/", "/a/c/d/", "../c/d/"),
        ("/a/b/", "/gadfly.css", "../../gadfly.css"),
        ("/a/b/2/", "/a/b/board.csv", "../board.csv"),
    ],
)
def test_links_are_relative(here: str, there: str, link: str) -> None:
    assert relative(here, there) == link
