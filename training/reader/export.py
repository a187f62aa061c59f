"""Writes the model for the reader in core: `python -m reader.export --checkpoint checkpoints/last.pt --out model`."""

import argparse
import hashlib
import json
import os
import shutil

import numpy as np
import onnx
import onnxruntime as ort
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process

from . import measure, net, train, windows

DATA = {
    "bge-small-en-v1.5": "MIT",
    "PolNeAR": "research, none stated",
    "CoNLL-2003": "research (Reuters)",
    "CrossNER politics": "MIT",
    "re3d": "OGL and others; BBC Online: research",
    "UD English EWT": "CC BY-SA 4.0",
    "GUM": "CC BY-SA and others, by genre",
    "ECB+": "CC BY 3.0",
    "WikiEvents": "research",
    "TimeBank, AQUAINT": "research (LDC text)",
    "UW factuality": "research",
    "UDS-IH2": "CC BY-SA 4.0",
    "GENEVA": "CC BY 3.0",
    "FrameNet 1.5": "CC BY 3.0",
    "LitBank": "CC BY 4.0",
    "*SEM 2012 negation": "none stated (texts in the public domain)",
    "Hearsay nested attribution": "CC BY 4.0",
    "Hearsay events": "CC BY 4.0",
    "Hearsay names": "CC BY 4.0",
    "Hearsay tellings": "CC BY 4.0",
}
INPUTS = ["input_ids", "attention_mask", "shapes", "words", "sentences"]


def mixed(saved, earlier, share):
    """The mean of a run's weights and those it began with, `share` of the latter (Wortsman et al. 2022): what it learned
    anew stays, and less of what was known is lost."""
    if saved["sets"] != earlier["sets"]:
        raise ValueError("the two models have other labels")
    for name, value in saved["model"].items():
        if value.is_floating_point():
            saved["model"][name] = (1 - share) * value + share * earlier["model"][name]
    return saved


def load(path, mix=None):
    saved = torch.load(path, weights_only=False)
    if mix:
        earlier, share = mix
        saved = mixed(saved, torch.load(earlier, weights_only=False), float(share))
    model = net.Reader(saved["sets"])
    model.begin(saved)
    return model.eval()


@torch.no_grad()
def lean(model, heads):
    """Heads whose corpus marks less in its train part than in its dev part find too little; their O loses points."""
    for head, points in (h.split("=") for h in heads):
        model.tag[head].bias[model.sets[head].index("O")] -= float(points)


def to_onnx(model, path):
    """The graph in full precision, with free batch, piece and word counts."""
    example = (
        torch.randint(1, 30000, (2, 9)), torch.ones(2, 9, dtype=torch.long), torch.randint(0, 7, (2, 9)),
        torch.randint(0, 9, (2, 5)), torch.tensor([[0, 0, 0, 1, 1], [0, 0, 0, 0, -1]]),
    )  # fmt: skip
    axes = {n: {0: "batch", 1: "pieces"} for n in INPUTS[:3]} | {n: {0: "batch", 1: "words"} for n in INPUTS[3:]}
    axes |= {n: {0: "batch", 1: "words"} for n in model.outputs()}
    axes["link"] = axes["arc"] = {0: "batch", 1: "words", 2: "words"}
    torch.onnx.export(
        model, example, path, input_names=INPUTS, output_names=model.outputs(), dynamic_axes=axes, opset_version=17,
        dynamo=False,
    )  # fmt: skip


def quantise(source, target):
    """Dynamic int8, per channel, seven bits (AVX2 saturates sums of products of eight). Word vectors are small already."""
    ready = target + ".ready"
    quant_pre_process(source, ready, skip_symbolic_shape=True)
    quantize_dynamic(
        ready, target, op_types_to_quantize=["MatMul"], per_channel=True, reduce_range=True,
        weight_type=QuantType.QInt8, extra_options={"MatMulConstBOnly": True},
    )  # fmt: skip
    os.remove(ready)


class Session:
    """An exported model that `measure` can run."""

    def __init__(self, path, model):
        options = ort.SessionOptions()
        options.intra_op_num_threads = 2
        self.session = ort.InferenceSession(path, options, providers=["CPUExecutionProvider"])
        self.sets, self.crf, self.outputs = model.sets, model.crf, model.outputs

    def eval(self):
        return self

    def __call__(self, *tensors):
        feed = {n: t.numpy().astype(np.int64) for n, t in zip(INPUTS, tensors, strict=True)}
        return [torch.from_numpy(o) for o in self.session.run(self.outputs(), feed)]


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--checkpoint", required=True)
    p.add_argument("--tokenizer", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--version", required=True)
    p.add_argument("--data", help="measure both precisions on the dev sets there")
    here = os.path.join(os.path.dirname(__file__), "..", "corpus")
    p.add_argument("--nested", default=os.path.join(here, "nested", "build"))
    p.add_argument("--events", default=os.path.join(here, "events", "build"))
    p.add_argument("--names-corpus", default=os.path.join(here, "names", "build"))
    p.add_argument("--lean", nargs="*", default=[], help="HEAD=POINTS taken from a head's O, chosen on its dev set")
    p.add_argument("--mix", nargs=2, metavar=("EARLIER", "SHARE"), help="so much of an earlier checkpoint's weights")
    a = p.parse_args()
    os.makedirs(a.out, exist_ok=True)
    model = load(a.checkpoint, a.mix)
    lean(model, a.lean)
    full, small = os.path.join(a.out, "encoder.fp32.onnx"), os.path.join(a.out, "encoder.onnx")
    to_onnx(model, full)
    quantise(full, small)
    shutil.copy(a.tokenizer, os.path.join(a.out, "tokenizer.json"))
    with open(os.path.join(a.out, "heads.json"), "w", encoding="utf-8") as out:
        out.write(model.describe(a.version, windows.WINDOW))
    scores = {}
    if a.data:
        pieces = windows.Pieces(a.tokenizer)
        develop = {n: windows.of(f(), pieces) for n, f in train.dev(a.data, a.events, a.names_corpus).items()}
        for name, path in (("fp32", full), ("int8", small)):
            scores[name] = train.figures_of(Session(path, model), develop, a.nested, pieces)
            print(name, json.dumps(scores[name]), flush=True)
    with open(os.path.join(a.out, "manifest.json"), "w", encoding="utf-8") as out:
        out.write(json.dumps(manifest(a, scores), indent=1) + "\n")
    onnx.checker.check_model(small)
    os.remove(full)


def manifest(a, scores):
    """What core checks at loading, and what the weights were made of."""
    files = {}
    for name in ("encoder.onnx", "tokenizer.json", "heads.json"):
        with open(os.path.join(a.out, name), "rb") as body:
            files[name] = {"sha256": hashlib.sha256(body.read()).hexdigest()}
    return {"version": a.version, "files": files, "data": DATA, "scores": scores}


if __name__ == "__main__":
    main()
