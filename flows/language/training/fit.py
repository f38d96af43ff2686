"""Training the pupil: the teacher's distributions everywhere, the treebanks' own labels where they are known."""

from __future__ import annotations

import copy
import random
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass

import torch
from torch import Tensor
from torch.nn import functional

from .labels import Labels, numbers
from .silver import Silver, feature_rows
from .student import Student, Widths
from .treebank import TreebankSentence

_GOLD_TIMES = 4  # a treebank's sentence is seen so many times as often as others
_LONGEST_STEP = 4000  # words of one step


@dataclass(frozen=True)
class TrainingPlan:
    """How long, and from which seed."""

    steps: int
    seed: int = 1
    rate: float = 2.5e-3
    minutes: float = 0.0  # end after so many, if given: the rate falls with whichever is nearer to its end


def fit(
    silver: Silver, rows: Tensor, labels: Labels, dev: Sequence[TreebankSentence], widths: Widths, plan: TrainingPlan
) -> Student:
    """Train one model. Returns the moving average of its weights."""
    torch.manual_seed(plan.seed)
    chance = random.Random(plan.seed)
    device = str(rows.device)
    model = Student(widths, labels).to(device)
    average: Student = copy.deepcopy(model).eval()
    optimiser = torch.optim.Adam(model.parameters(), lr=plan.rate, betas=(0.9, 0.99), eps=1e-7)
    steps, began, step, done = _steps(silver, chance), time.time(), 0, 0.0
    while done < 1:
        done = max(step / plan.steps, (time.time() - began) / 60 / plan.minutes if plan.minutes else 0.0)
        for group in optimiser.param_groups:
            group["lr"] = plan.rate * min(1.0, (step + 1) / 300) * max(0.0, 1 - done) ** 1.0
        if not steps:
            steps = _steps(silver, chance)
        loss = _loss(model, silver, rows, steps.pop())
        optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call, unused-ignore]
        torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
        optimiser.step()
        step += 1
        _follow(average, model, min(0.999, step / (step + 10)))
        if step % 1000 == 0:
            known = score(average, dev, labels, device)
            name = f"{widths.word}/{widths.recurrent}/{widths.recurrences} seed {plan.seed}"
            print(f"{name} step {step} {time.time() - began:.0f}s loss {float(loss):.3f} dev {known}", flush=True)
    return average


def _follow(average: Student, model: Student, keep: float) -> None:
    with torch.no_grad():
        ours, theirs = list(average.parameters()), list(model.parameters())
        torch._foreach_lerp_(ours, theirs, 1 - keep)


def _steps(silver: Silver, chance: random.Random) -> list[tuple[int, int, int]]:
    """(pack, first sentence, sentences) of each step of one round, shuffled."""
    steps: list[tuple[int, int, int]] = []
    for pack, (_, _, size, length, gold) in enumerate(silver.packs):
        some = max(1, _LONGEST_STEP // length)
        for first in range(0, size, some):
            steps += [(pack, first, min(some, size - first))] * (_GOLD_TIMES if gold else 1)
    chance.shuffle(steps)
    return steps


def _loss(model: Student, silver: Silver, rows: Tensor, step: tuple[int, int, int]) -> Tensor:
    pack, first, size = step
    word, arc, _, length, gold = silver.packs[pack]
    a, b = word + first * length, word + (first + size) * length
    places = silver.words[a:b].view(size, length).long()
    real = places >= 0
    parts = model(_written(rows, places), real)
    heads = silver.heads[a:b].view(size, length).long()
    log = {
        "arcs": model.arcs(parts, real).log_softmax(-1),
        "deps": model.relations(parts, heads).log_softmax(-1),
        "tags": parts[0].log_softmax(-1),
        "pos": parts[1].log_softmax(-1),
    }
    arcs = silver.arcs[arc + first * length**2 : arc + (first + size) * length**2].view(size, length, length)
    taught = {name: getattr(silver, name)[a:b].unflatten(0, (size, length)) for name in ("deps", "tags", "pos")}
    weights = {"arcs": 1.0, "deps": 1.0, "tags": 0.5, "pos": 0.2}
    count = real.sum()
    soft = sum(
        -weights[name] * ((opinion.float().exp() * log[name]).sum(-1) * real).sum() / count
        for name, opinion in {**taught, "arcs": arcs}.items()
    )
    if not gold:
        return torch.as_tensor(soft)
    truth = silver.gold[:, a:b].long()
    hard = sum(
        weights[name] * functional.nll_loss(log[name].flatten(0, 1), truth[index], ignore_index=-1)
        for name, index in (("tags", 0), ("pos", 1), ("arcs", 2), ("deps", 3))
    )
    return torch.as_tensor(0.5 * soft + 0.5 * hard)


def _written(rows: Tensor, places: Tensor) -> Tensor:
    """Feature rows as a text may be written: some sentences in capitals, some words without their own row."""
    sentence = torch.rand(places.shape[0], 1, device=places.device)
    writing = torch.where(sentence < 0.02, 1, torch.where(sentence < 0.05, 2, 0))
    found = rows[writing.expand_as(places), places.clamp(min=0)]
    unknown = torch.rand(places.shape, device=places.device) < 0.06
    own = torch.zeros(found.shape[-1], dtype=torch.bool, device=places.device)
    own[:2] = True
    return torch.where(unknown.unsqueeze(-1) & own, -1, found)


def score(model: Student, sentences: Sequence[TreebankSentence], labels: Labels, device: str) -> str:
    """Tags, heads and heads with relations on gold tokens, in percent (heads by argmax, as they come)."""
    right, total = torch.zeros(4, device=device), 0
    ordered = sorted(sentences, key=lambda one: len(one.words))
    for start in range(0, len(ordered), 200):
        part = ordered[start : start + 200]
        length = len(part[-1].words)
        flat = feature_rows([word for one in part for word in one.words])
        rows = torch.full((len(part), length, flat.shape[1]), -1, dtype=torch.int32)
        gold = torch.full((4, len(part), length), -1)
        at = 0
        for index, one in enumerate(part):
            size = len(one.words)
            rows[index, :size] = torch.from_numpy(flat[at : at + size])
            at += size
            gold[0, index, :size] = torch.tensor(numbers(labels.tags, one.tags))
            gold[1, index, :size] = torch.tensor(numbers(labels.pos, one.pos))
            gold[2, index, :size] = torch.tensor(one.heads)
            gold[3, index, :size] = torch.tensor(numbers(labels.deps, one.deps))
        gold = gold.to(device)
        real = gold[0] >= 0
        with torch.no_grad():
            parts = model(rows.to(device), real)
            heads = model.arcs(parts, real).argmax(-1)
            named = model.relations(parts, heads).argmax(-1)
        same = (heads == gold[2]) & real
        hits = [
            (parts[0].argmax(-1) == gold[0]) & real,
            (parts[1].argmax(-1) == gold[1]) & real,
            same,
            same & (named == gold[3]),
        ]
        right += torch.stack([hit.sum() for hit in hits])
        total += int(real.sum())
    return " ".join(
        f"{k} {100 * float(v) / total:.2f}" for k, v in zip(("tag", "pos", "UAS", "LAS"), right, strict=True)
    )


def described(widths: Widths) -> dict[str, int]:
    """The sizes, for the file of weights."""
    return asdict(widths)
