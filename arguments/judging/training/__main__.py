"""`python -m arguments.judging.training`: train what ships, and print how well it does."""

import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

from arguments.judging.training.claims import examples_of, train, write_model
from arguments.judging.training.editorials import for_training, held_out, read_editorials
from arguments.judging.training.report import drawn, outcomes

WEIGHTS = Path(str(files("arguments.finding.model"))) / "weights.json"


def claims(data: Path, out: Path) -> None:
    """Train the claim model on the editorials in DATA, measure it, and write its weights."""
    editorials = read_editorials(data)
    model = train(examples_of(for_training(editorials)))
    write_model(model, out)
    sys.stdout.writelines(f"{line}\n" for line in drawn(outcomes(held_out(editorials), model)))


def training(arguments: Sequence[str] | None = None) -> None:
    """Train the numbers that ship."""
    command = ArgumentParser("python -m arguments.judging.training", description=training.__doc__)
    commands = command.add_subparsers(required=True)
    for_claims = commands.add_parser("claims", description=claims.__doc__)
    for_claims.add_argument("--data", type=folder, required=True)
    for_claims.add_argument("--out", type=Path, default=WEIGHTS)
    given = command.parse_args(arguments)
    claims(given.data, given.out)


def folder(name: str) -> Path:
    """Give the folder of that name, which must be there."""
    if not Path(name).is_dir():
        raise ValueError(name)
    return Path(name)


if __name__ == "__main__":
    training()
