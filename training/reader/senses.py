"""Senses: vectors of words in their sentence, by layers of their own over the encoder's eighth (`net.LOWER`)."""

import hashlib
import json
import os
import shutil

import numpy as np
import onnx
import torch
from onnx import helper
from torch import nn
from torch.nn import functional as F

from . import export, net

WIDTH, BETWEEN, OWN = 64, 256, 4
NAME = "sense"
DATA = {
    "FCC-T": "CC BY-SA 4.0",
    "WEC-Eng": "CC BY-SA 3.0",
    "NewsWCL50r": "CC BY-SA 4.0",
    "AllSides (sentences alone)": "press text",
    "all-mpnet-base-v2 (teacher)": "Apache-2.0",
}
# What the shipped graph calls the vectors behind the eighth layer.
BELOW = f"/layers.{net.LOWER - 1}/norm2/LayerNormalization_output_0"


class Senses(nn.Module):
    """Reads the vectors of one sentence's pieces behind the eighth layer; a piece sees its own sentence alone."""

    def __init__(self, scale=1.0):
        super().__init__()
        self.layers = nn.ModuleList(net.Layer(0.1) for _ in range(OWN))
        self.a, self.b, self.away = nn.Linear(2 * net.WIDTH, BETWEEN), nn.Linear(BETWEEN, WIDTH), nn.Dropout(0.1)
        # A pair of words is one happening by the logistic function of bar[0] · cosine + bar[1].
        self.bar = nn.Parameter(torch.tensor([8.0, -4.0]))
        self.register_buffer("scale", torch.tensor(scale))

    def forward(self, below, seen):
        """`seen`: 1 where a piece (row) may look at a piece (column)."""
        y, mask = below, (1.0 - seen[:, None]) * net.FAR
        for layer in self.layers:
            y = layer(y, mask)
        return self.b(F.gelu(self.a(self.away(torch.cat([below / self.scale, y], -1)))))


class Windowed(nn.Module):
    """The same over windows of several sentences, a vector a word: that of its first piece."""

    def __init__(self, senses):
        super().__init__()
        self.senses = senses

    def forward(self, below, attention_mask, words, sentences):
        pieces = torch.arange(below.shape[1], device=below.device)
        # The begin and the end of a window belong to no sentence.
        last = attention_mask.sum(1, keepdim=True) - 1
        inside = (pieces > 0)[None] & (pieces[None] < last)
        begun = ((words[:, None, :] <= pieces[None, :, None]) & (sentences >= 0)[:, None, :]).sum(-1)
        of = torch.gather(sentences, 1, (begun - 1).clamp(min=0))
        seen = (of[:, :, None] == of[:, None, :]) & inside[:, None, :]
        all_pieces = self.senses(below, seen.to(below.dtype))
        return torch.gather(all_pieces, 1, words[:, :, None].expand(-1, -1, WIDTH))


def ship(senses, start, folder, version):
    """The model of one folder with senses, in another."""
    os.makedirs(folder, exist_ok=True)
    for name in ("encoder.onnx", "tokenizer.json", "heads.json", "manifest.json"):
        if os.path.abspath(start) != os.path.abspath(folder):
            shutil.copy(os.path.join(start, name), folder)
    part(senses, folder, version)


def part(senses, folder, version):
    """Writes `senses.onnx` into the folder: not a model, but what is to be added to `encoder.onnx` there. Protocol buffers put
    together what stands one behind the other, so the bytes of both files in this order are one model with one more output."""
    encoder = onnx.load(os.path.join(folder, "encoder.onnx"))
    full, small = (os.path.join(folder, f"senses.{n}.onnx") for n in ("fp32", "int8"))
    example = (
        torch.randn(2, 9, net.WIDTH), torch.tensor([[1] * 9, [1] * 7 + [0] * 2]), torch.tensor([[1, 2, 3, 5, 6], [1, 3, 4, 0, 0]]),
        torch.tensor([[0, 0, 1, 1, 1], [0, 0, 0, -1, -1]]),
    )  # fmt: skip
    inputs = ["below", "attention_mask", "words", "sentences"]
    axes = {n: {0: "batch", 1: "pieces"} for n in inputs[:2]} | {n: {0: "batch", 1: "words"} for n in (*inputs[2:], NAME)}
    torch.onnx.export(
        Windowed(senses.eval()), example, full, input_names=inputs, output_names=[NAME], dynamic_axes=axes, opset_version=17,
        dynamo=False,
    )  # fmt: skip
    export.quantise(full, small)
    own = onnx.load(small)
    outer = {"below": BELOW} | {n: n for n in (*inputs[1:], NAME, "")}
    if not any(BELOW in n.output for n in encoder.graph.node):
        raise ValueError("encoder.onnx has no " + BELOW)

    def renamed(name):
        return outer.get(name, "senses:" + name)

    graph = onnx.GraphProto()
    for node in own.graph.node:
        for names in (node.input, node.output):
            names[:] = [renamed(n) for n in names]
        node.name = "senses:" + node.name
        graph.node.append(node)
    for weights in own.graph.initializer:
        weights.name = renamed(weights.name)
        graph.initializer.append(weights)
    graph.output.append(helper.make_tensor_value_info(NAME, onnx.TensorProto.FLOAT, ["batch", "words", WIDTH]))
    path = os.path.join(folder, "senses.onnx")
    with open(path, "wb") as out:
        out.write(onnx.ModelProto(graph=graph).SerializeToString())
    os.remove(full)
    os.remove(small)
    tell(folder, version)


def tell(folder, version):
    """Names the output in `heads.json` (its columns are axes, numbered in place of labels) and the files' hashes in the manifest."""
    for name in ("heads.json", "manifest.json"):
        path = os.path.join(folder, name)
        with open(path, encoding="utf-8") as body:
            told = json.load(body)
        told["version"] = version
        if name == "heads.json":
            told["heads"][NAME] = {"labels": [str(i + 1) for i in range(WIDTH)]}
        else:
            told["data"] |= DATA
            for file in ("heads.json", "senses.onnx"):
                with open(os.path.join(folder, file), "rb") as body:
                    told["files"][file] = {"sha256": hashlib.sha256(body.read()).hexdigest()}
        with open(path, "w", encoding="utf-8") as out:
            out.write(json.dumps(told, indent=1) + "\n")


def whole(folder):
    """The bytes of the model with both parts."""
    read = lambda name: open(os.path.join(folder, name), "rb").read()  # noqa: E731
    return read("encoder.onnx") + read("senses.onnx")


def compare(senses, session, below, batch):
    """How near the shipped vectors lie to those in full precision: the mean cosine over words."""
    shipped = torch.from_numpy(session.run([NAME], batch)[0])
    with torch.no_grad():
        full = Windowed(senses.eval())(below, *(torch.from_numpy(np.asarray(batch[n])) for n in ("attention_mask", "words", "sentences")))
    told = torch.from_numpy(np.asarray(batch["sentences"])) >= 0
    return float(F.cosine_similarity(shipped, full, dim=-1)[told].mean())
