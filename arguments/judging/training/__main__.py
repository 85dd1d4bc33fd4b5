"""`python -m arguments.judging.training`: train what ships, and print how well it does."""

import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path
from shutil import copyfile

from arguments.judging.encoder import MODEL, TOKENIZER
from arguments.judging.training.claims import examples_of, train, write_model
from arguments.judging.training.editorials import for_training, held_out, read_editorials
from arguments.judging.training.report import drawn, outcomes

WEIGHTS = Path(str(files("arguments.finding.model"))) / "weights.json"
JUDGE = Path(str(files("arguments.judging.model")))
LIKENESS = Path(str(files("arguments.likeness")))
VERSION = "encoder-3"


def claims(data: Path, out: Path) -> None:
    """Train the claim model on the editorials in DATA, measure it, and write its weights."""
    editorials = read_editorials(data)
    model = train(examples_of(for_training(editorials)))
    write_model(model, out)
    sys.stdout.writelines(f"{line}\n" for line in drawn(outcomes(held_out(editorials), model)))


def teacher(data: Path, base: Path, out: Path) -> None:
    """Fit the teacher on the pairs in DATA, from the weights in BASE, and keep it in OUT."""
    from arguments.judging.training.encoder import recipes  # noqa: PLC0415 (the extra `train`)

    recipes.saved(recipes.make(recipes.TEACHER, data, base, _say), out)


def judge(data: Path, base: Path, out: Path, teacher_base: Path, teacher_weights: Path) -> None:
    """Fit the judge on DATA and on what the teacher thinks, export it to OUT and calibrate it."""
    from arguments.judging.training.encoder import recipes  # noqa: PLC0415 (the extra `train`)
    from arguments.judging.training.encoder.calibrating import calibrate  # noqa: PLC0415
    from arguments.judging.training.encoder.exporting import export  # noqa: PLC0415

    taught_by = recipes.Teacher(recipes.loaded(teacher_base, teacher_weights), teacher_base)
    network = recipes.make(recipes.JUDGE, data, base, _say, teacher=taught_by)
    export(network, out / MODEL)
    copyfile(base / TOKENIZER, out / TOKENIZER)
    calibrate(out, data, VERSION)


def words(data: Path, out: Path) -> None:
    """Make the table of words by which texts are compared, from the judge that ships."""
    from arguments.judging.training.encoder.pairs import ranked  # noqa: PLC0415 (the extra `train`)
    from arguments.judging.training.likeness.words import write_words  # noqa: PLC0415

    texts = [pair.text for pair in ranked(data, "train")]
    write_words(JUDGE / MODEL, JUDGE / TOKENIZER, texts, out)


def measure(data: Path) -> None:
    """Measure the judge that ships on the data in DATA, and print a table."""
    from arguments.judging.training.measuring import drawn, measured  # noqa: PLC0415 (slow)

    for line in drawn(measured(data)):
        _say(line)


def spar(data: Path) -> None:
    """Measure what the other side says in a spar on the data in DATA, and print a table."""
    from arguments.judging.training.measuring import drawn  # noqa: PLC0415 (slow)
    from arguments.judging.training.sparring import measured  # noqa: PLC0415

    for line in drawn(measured(data)):
        _say(line)


def drills(data: Path) -> None:
    """Measure how often each drill is wrong about arguments in DATA, and print a table."""
    from arguments.judging.training.drills import measured  # noqa: PLC0415 (slow)
    from arguments.judging.training.measuring import drawn  # noqa: PLC0415

    for line in drawn(measured(data)):
        _say(line)


def training(arguments: Sequence[str] | None = None) -> None:
    """Train the numbers that ship, or measure them."""
    command = ArgumentParser("python -m arguments.judging.training", description=training.__doc__)
    commands = command.add_subparsers(required=True)
    one = commands.add_parser("claims", description=claims.__doc__)
    one.add_argument("--data", type=folder, required=True)
    one.add_argument("--out", type=Path, default=WEIGHTS)
    one.set_defaults(does=lambda given: claims(given.data, given.out))
    one = commands.add_parser("teacher", description=teacher.__doc__)
    one.add_argument("--data", type=folder, required=True)
    one.add_argument("--base", type=folder, required=True)
    one.add_argument("--out", type=Path, required=True)
    one.set_defaults(does=lambda given: teacher(given.data, given.base, given.out))
    one = commands.add_parser("judge", description=judge.__doc__)
    for name in ("--data", "--base", "--teacher-base"):
        one.add_argument(name, type=folder, required=True)
    one.add_argument("--teacher", type=Path, required=True)
    one.add_argument("--out", type=folder, default=JUDGE)
    one.set_defaults(does=lambda g: judge(g.data, g.base, g.out, g.teacher_base, g.teacher))
    one = commands.add_parser("words", description=words.__doc__)
    one.add_argument("--data", type=folder, required=True)
    one.add_argument("--out", type=folder, default=LIKENESS)
    one.set_defaults(does=lambda given: words(given.data, given.out))
    one = commands.add_parser("measure", description=measure.__doc__)
    one.add_argument("data", type=folder)
    one.set_defaults(does=lambda given: measure(given.data))
    one = commands.add_parser("spar", description=spar.__doc__)
    one.add_argument("data", type=folder)
    one.set_defaults(does=lambda given: spar(given.data))
    one = commands.add_parser("drills", description=drills.__doc__)
    one.add_argument("data", type=folder)
    one.set_defaults(does=lambda given: drills(given.data))
    given = command.parse_args(arguments)
    given.does(given)


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def folder(name: str) -> Path:
    """Give the folder of that name, which must be there."""
    if not Path(name).is_dir():
        raise ValueError(name)
    return Path(name)


if __name__ == "__main__":
    training()
