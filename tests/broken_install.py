"""A Gadfly whose judge's model was lost on the way, as a copy that can be run."""

import shutil
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGES = ("arguments", "bot", "storage")
LEFT_OUT = shutil.ignore_patterns("__pycache__", "training", "judge.onnx")


def without_model(folder: Path) -> Path:
    """Copy the program into a folder, all but the model; gives where the model would be."""
    for package in PACKAGES:
        shutil.copytree(ROOT / package, folder / package, ignore=LEFT_OUT)
    return folder / "arguments" / "judging" / "model" / "judge.onnx"
