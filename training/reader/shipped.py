"""The weights of a shipped model, to train on from: what `export.quantise` rounded, taken back into full precision."""

import json
import os
import re

import numpy as np
import onnx
import torch
from onnx import numpy_helper

PRODUCT = re.compile(r"^/(.+?)/MatMul(?:_quant)?$")


def place(layer, heads, at):
    """The module of a product: a graph names what was called from inside another module by its last names alone."""
    if layer in heads:
        return "tag." + layer
    for before in ("", "encoder.", "late."):
        if before + layer + ".bias" in at or before + layer + ".weight" in at:
            return before + layer
    return layer


def load(folder):
    """`model` and `sets` of the model in a folder, as a checkpoint has them; a kind of head is as it was shipped, its lean
    towards finding with it."""
    graph = onnx.load(os.path.join(folder, "encoder.onnx")).graph
    with open(os.path.join(folder, "heads.json"), encoding="utf-8") as f:
        heads = json.load(f)["heads"]
    at = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    state = {n: torch.from_numpy(np.array(v)) for n, v in at.items() if re.match(r"(encoder|tag|late|link|arc|rel)\.", n)}
    for node in graph.node:
        if node.op_type != "MatMulInteger":
            continue
        where = PRODUCT.match(node.name)
        if not where:
            raise ValueError(f"a product of no layer: {node.name}")
        name = node.input[1].removesuffix("_quantized")
        weight = (at[name + "_quantized"].astype(np.float32) - at[name + "_zero_point"]) * at[name + "_scale"]
        state[place(where.group(1).replace("/", "."), heads, at) + ".weight"] = torch.from_numpy(weight.T.copy())
    for head, rows in heads.items():
        for part, values in rows.get("crf", {}).items():
            state[f"crf.{head}.{part}"] = torch.tensor(values)
    return {"model": state, "sets": {h: rows["labels"] for h, rows in heads.items()}}
