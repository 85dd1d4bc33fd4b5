"""Raw qualities are ranked among known arguments, and damaged model files are named."""

import shutil
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from arguments.judging.calibration import Calibration, Thresholds
from arguments.judging.encoder import ModelDamaged, ModelMissing, open_encoder

SHIPPED = Path(str(files("arguments.judging.model")))
CALIBRATION = Calibration(
    "test-1", {}, ((0.2, 0.0), (0.6, 0.5), (0.9, 1.0)), Thresholds(0.9, 0.9, 0.9, 0.9)
)


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SHIPPED, tmp_path / "model"))


def test_a_quality_between_two_anchors_lies_between_their_shares() -> None:
    assert CALIBRATION.share_of(0.4) == pytest.approx(0.25)
    assert CALIBRATION.share_of(0.6) == pytest.approx(0.5)


def test_what_lies_beyond_the_anchors_reaches_an_end() -> None:
    assert [CALIBRATION.share_of(raw) for raw in (0.0, 0.1, 0.95, 1.0)] == [0, 0, 1, 1]


@settings(deadline=None)
@given(st.floats(0, 1), st.floats(0, 1))
def test_better_never_ranks_lower(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert 0 <= CALIBRATION.share_of(low) <= CALIBRATION.share_of(high) <= 1


def test_a_missing_file_is_named(model: Path) -> None:
    (model / "judge.onnx").unlink()
    with pytest.raises(ModelMissing) as caught:
        open_encoder(model)
    assert caught.value.values == {"file": "judge.onnx"}


@pytest.mark.parametrize("name", ["judge.onnx", "tokenizer.json", "calibration.json"])
def test_a_damaged_file_is_named(model: Path, name: str) -> None:
    (model / name).write_bytes((model / name).read_bytes()[:-20])
    with pytest.raises(ModelDamaged) as caught:
        open_encoder(model)
    assert caught.value.values == {"file": name}
