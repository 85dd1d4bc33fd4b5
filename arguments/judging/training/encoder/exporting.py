"""Exporting: a fitted network as int8 ONNX, which needs neither torch nor transformers to run.

Weights are quantised per channel when the model is made, activations when it runs, so that no
data is needed. The outputs stay logits; what they mean is `network.OUTPUTS`.
"""

import warnings
from pathlib import Path
from tempfile import TemporaryDirectory

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process

from arguments.judging.training.encoder.network import Network

OPSET = 17
INPUTS = ["input_ids", "attention_mask", "token_type_ids"]


def export(network: Network, path: Path) -> None:
    """Write a network as one int8 ONNX file."""
    with TemporaryDirectory() as folder:
        whole, ready = Path(folder) / "whole.onnx", Path(folder) / "ready.onnx"
        _write(network, whole)
        quant_pre_process(str(whole), str(ready), skip_symbolic_shape=True)
        quantize_dynamic(
            str(ready),
            str(path),
            per_channel=True,
            weight_type=QuantType.QInt8,
            op_types_to_quantize=["MatMul", "Gather"],
        )
    model = onnx.load(str(path))
    model.producer_name, model.producer_version, model.doc_string = "gadfly", "", ""
    for node in model.graph.node:
        del node.metadata_props[:]
        node.doc_string = ""
    onnx.save(model, str(path))


def _write(network: Network, path: Path) -> None:
    network.eval()
    example = torch.ones((2, 16), dtype=torch.long)
    axes = {name: {0: "pairs", 1: "tokens"} for name in INPUTS}
    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            network.float(),
            (example, example, torch.zeros_like(example)),
            str(path),
            input_names=INPUTS,
            output_names=["outputs"],
            dynamic_axes={**axes, "outputs": {0: "pairs"}},
            opset_version=OPSET,
            dynamo=False,
        )
