"""`gadfly publish`: what of a place is on its result pages, for whoever runs the program."""

import click

from bot.engine.publishing import EVERYTHING, Publication
from bot.terminal.called import called
from bot.terminal.groups import Command
from bot.terminal.opening import HERE, asker, opened, settings
from bot.terminal.printable import one_line
from bot.wording import Wording


@click.command(cls=Command)
@click.argument("what", nargs=-1)
@click.option("--place", metavar="NAME")
@click.option("--all", "everything", is_flag=True)
@click.option("--nothing", is_flag=True)
def publish(what: tuple[str, ...], place: str | None, *, everything: bool, nothing: bool) -> None:
    """Make parts of a place public, or take them back."""
    config = settings()
    with opened(config) as office:
        publishing, title = office.engine.publishing, office.words.say("publish-terminal")
        where = office.do(publishing.find(place)) if place else HERE
        who = asker(None, config, office.words).model_copy(update={"server_id": where})
        chosen = what or (EVERYTHING if everything or nothing else ())
        change = publishing.change(who, chosen, public=not nothing, title=title)
        _tell(office.do(change), office.words, title)


def _tell(public: Publication, words: Wording, otherwise: str) -> None:
    place = one_line(public.title) or otherwise
    if not public.public:
        click.echo(words.say("publish-nothing", place=place))
        return
    click.echo(words.say("publish-public", place=place, what=", ".join(public.public)))
    if public.slug:
        click.echo(words.say("publish-slug", slug=public.slug, gadfly=called()))
