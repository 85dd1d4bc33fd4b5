"""`python -m arguments.judging.training`: train what ships, and print how well it does."""

from importlib.resources import files
from pathlib import Path

import click

from arguments.judging.training.claims import examples_of, train, write_model
from arguments.judging.training.editorials import for_training, held_out, read_editorials
from arguments.judging.training.report import drawn, outcomes

WEIGHTS = Path(str(files("arguments.finding.model"))) / "weights.json"


@click.group()
def training() -> None:
    """Train the numbers that ship."""


@training.command()
@click.option(
    "--data", type=click.Path(path_type=Path, exists=True, file_okay=False), required=True
)
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), default=WEIGHTS)
def claims(data: Path, out: Path) -> None:
    """Train the claim model on the editorials in DATA, measure it, and write its weights."""
    editorials = read_editorials(data)
    model = train(examples_of(for_training(editorials)))
    write_model(model, out)
    for line in drawn(outcomes(held_out(editorials), model)):
        click.echo(line)


if __name__ == "__main__":
    training()
