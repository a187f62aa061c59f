"""Senses: vectors of words in their sentence, by the lower layers of MPNet beside the encoder, over the same word pieces."""

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

from . import export, net, windows

WIDTH, BETWEEN, LAYERS = 128, 512, 4
WIDE, HEADS = 768, 12
# The farthest that two pieces of a window stand apart.
REACH = windows.WINDOW
# A sentence may stand anywhere in a window: each of its places counts as the mean of these.
PLACES = slice(2, 42)
NAME = "sense"
FILES = ("senses.onnx", "senses-words.onnx")
DATA = {
    "AllSides (sentences alone)": "press text",
    "Hearsay affairs (sentences alone)": "CC BY 4.0",
    "all-mpnet-base-v2": "Apache-2.0",
}


@torch.no_grad()
def take(layer, its):
    """Takes the weights of a layer of MPNet."""
    attention = its.attention.attn
    for part in ("weight", "bias"):
        rows = [getattr(getattr(attention, name), part) for name in "qkv"]
        getattr(layer.qkv, part).copy_(torch.cat(rows))
    layer.out.load_state_dict(attention.o.state_dict())
    layer.norm1.load_state_dict(its.attention.LayerNorm.state_dict())
    layer.up.load_state_dict(its.intermediate.dense.state_dict())
    layer.down.load_state_dict(its.output.dense.state_dict())
    layer.norm2.load_state_dict(its.output.LayerNorm.state_dict())


class Senses(nn.Module):
    """Reads the word pieces of one sentence; a piece sees its own sentence alone."""

    def __init__(self):
        super().__init__()
        self.word = net.Words(width=WIDE)
        self.norm = nn.LayerNorm(WIDE, eps=1e-5)
        self.layers = nn.ModuleList(net.Layer(0, WIDE, HEADS, 4 * WIDE, 1e-5) for _ in range(LAYERS))
        self.far = nn.Parameter(torch.zeros(2 * REACH + 3, HEADS))
        self.a, self.b = nn.Linear(2 * WIDE, BETWEEN), nn.Linear(BETWEEN, WIDTH)

    def forward(self, ids, seen):
        """`seen`: 1 where a piece (row) may look at a piece (column)."""
        at = torch.arange(ids.shape[1], device=ids.device)
        bias = self.far[at[None] - at[:, None] + REACH + 1].permute(2, 0, 1)[None] + (1.0 - seen[:, None]) * net.FAR
        x = y = self.norm(self.word(ids))
        for layer in self.layers:
            y = layer(y, bias)
        return self.b(F.gelu(self.a(torch.cat([x, y], -1))))

    @torch.no_grad()
    def begin(self, mpnet, its_vocabulary, vocabulary):
        """Takes MPNet's lower layers, and of its word pieces those that the encoder has, by the encoder's numbers."""
        its = its_vocabulary | {"[CLS]": its_vocabulary["<s>"], "[SEP]": its_vocabulary["</s>"]}
        rows = torch.full((max(vocabulary.values()) + 1,), its_vocabulary["<unk>"])
        for piece, number in vocabulary.items():
            rows[number] = its.get(piece, its_vocabulary["<unk>"])
        lowest = mpnet.embeddings
        self.word.take(lowest.word_embeddings.weight[rows] + lowest.position_embeddings.weight[PLACES].mean(0))
        self.norm.load_state_dict(lowest.LayerNorm.state_dict())
        steps = torch.arange(-REACH - 1, REACH + 2)
        buckets = mpnet.encoder.relative_position_bucket(steps, num_buckets=mpnet.config.relative_attention_num_buckets)
        self.far.copy_(mpnet.encoder.relative_attention_bias.weight[buckets])
        for own, layer in zip(self.layers, mpnet.encoder.layer, strict=False):
            take(own, layer)


class Windowed(nn.Module):
    """The same over windows of several sentences, a vector a word: that of its first piece."""

    def __init__(self, senses):
        super().__init__()
        self.senses = senses

    def forward(self, input_ids, attention_mask, words, sentences):
        pieces = torch.arange(input_ids.shape[1], device=input_ids.device)
        # The begin and the end of a window belong to no sentence.
        last = attention_mask.sum(1, keepdim=True) - 1
        inside = (pieces > 0)[None] & (pieces[None] < last)
        begun = ((words[:, None, :] <= pieces[None, :, None]) & (sentences >= 0)[:, None, :]).sum(-1)
        of = torch.gather(sentences, 1, (begun - 1).clamp(min=0))
        seen = (of[:, :, None] == of[:, None, :]) & inside[:, None, :]
        all_pieces = self.senses(input_ids, seen.float())
        return torch.gather(all_pieces, 1, words[:, :, None].expand(-1, -1, WIDTH))


def ship(senses, start, folder, version):
    """The model of one folder with senses, in another."""
    os.makedirs(folder, exist_ok=True)
    for name in ("encoder.onnx", "tokenizer.json", "heads.json", "manifest.json"):
        if os.path.abspath(start) != os.path.abspath(folder):
            shutil.copy(os.path.join(start, name), folder)
    part(senses, folder)
    tell(folder, version)


def part(senses, folder):
    """Writes the two files of senses into the folder: not models, but what is to be added to `encoder.onnx` there, the vectors of word
    pieces apart. Protocol buffers put together what stands one behind the other, so the bytes of all files are one model with one more output."""
    full, small = (os.path.join(folder, f"senses.{n}.onnx") for n in ("fp32", "int8"))
    example = (
        torch.randint(1, 30000, (2, 9)), torch.tensor([[1] * 9, [1] * 7 + [0] * 2]), torch.tensor([[1, 2, 3, 5, 6], [1, 3, 4, 0, 0]]),
        torch.tensor([[0, 0, 1, 1, 1], [0, 0, 0, -1, -1]]),
    )  # fmt: skip
    inputs = ["input_ids", "attention_mask", "words", "sentences"]
    axes = {n: {0: "batch", 1: "pieces"} for n in inputs[:2]} | {n: {0: "batch", 1: "words"} for n in (*inputs[2:], NAME)}
    torch.onnx.export(
        Windowed(senses.eval()), example, full, input_names=inputs, output_names=[NAME], dynamic_axes=axes, opset_version=17,
        dynamo=False,
    )  # fmt: skip
    export.quantise(full, small)
    own = onnx.load(small)
    parts = {name: onnx.GraphProto() for name in FILES}
    kept = {*inputs, NAME, ""}

    def renamed(name):
        return name if name in kept else "senses:" + name

    for node in own.graph.node:
        for names in (node.input, node.output):
            names[:] = [renamed(n) for n in names]
        node.name = "senses:" + node.name
        parts[FILES[0]].node.append(node)
    for weights in own.graph.initializer:
        pieces = weights.dims[:1] == [len(senses.word.whole)]
        weights.name = renamed(weights.name)
        parts[FILES[1] if pieces else FILES[0]].initializer.append(weights)
    parts[FILES[0]].output.append(helper.make_tensor_value_info(NAME, onnx.TensorProto.FLOAT, ["batch", "words", WIDTH]))
    for name, graph in parts.items():
        with open(os.path.join(folder, name), "wb") as out:
            out.write(onnx.ModelProto(graph=graph).SerializeToString())
    os.remove(full)
    os.remove(small)


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
            told["data"] = {**{k: v for k, v in told["data"].items() if k in export.DATA}, **DATA}
            for file in ("heads.json", *FILES):
                with open(os.path.join(folder, file), "rb") as body:
                    told["files"][file] = {"sha256": hashlib.sha256(body.read()).hexdigest()}
        with open(path, "w", encoding="utf-8") as out:
            out.write(json.dumps(told, indent=1) + "\n")


def whole(folder):
    """The bytes of the model with all parts."""
    read = lambda name: open(os.path.join(folder, name), "rb").read()  # noqa: E731
    return b"".join(read(name) for name in ("encoder.onnx", *FILES))


def compare(senses, session, batch):
    """How near the shipped vectors lie to those in full precision: the mean cosine over words."""
    shipped = torch.from_numpy(session.run([NAME], batch)[0])
    asked = (torch.from_numpy(np.asarray(batch[n])) for n in ("input_ids", "attention_mask", "words", "sentences"))
    with torch.no_grad():
        full = Windowed(senses.eval())(*asked)
    told = torch.from_numpy(np.asarray(batch["sentences"])) >= 0
    return float(F.cosine_similarity(shipped, full, dim=-1)[told].mean())
