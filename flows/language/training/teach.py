"""Tuning the teacher to the treebanks."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional

from .labels import Labels, numbers
from .teacher import Pieces, Teacher
from .treebank import TreebankSentence


@dataclass
class TeachingBatch:
    """Sentences as the teacher reads them; gold is -1 where there is none."""

    sentences: list[TreebankSentence]
    ids: Tensor
    shapes: Tensor
    firsts: Tensor
    lasts: Tensor
    gold: Tensor  # tags, pos, heads, deps


def batches(sentences: Sequence[TreebankSentence], words: int) -> list[list[TreebankSentence]]:
    """Sentences of nearly one length together, about `words` words in each batch."""
    found: list[list[TreebankSentence]] = []
    for sentence in sorted(sentences, key=lambda one: len(one.words)):
        if not found or (len(found[-1]) + 1) * len(sentence.words) > words:
            found.append([])
        found[-1].append(sentence)
    return found


def encode(sentences: list[TreebankSentence], pieces: Pieces, labels: Labels, device: str) -> TeachingBatch:
    """Numbers for one batch, on the device."""
    coded = [pieces.encode(sentence.words) for sentence in sentences]
    size, length = max(len(ids) for ids, *_ in coded), max(len(sentence.words) for sentence in sentences)

    def padded(rows: list[list[int]], to: int, value: int) -> Tensor:
        return torch.tensor([row + [value] * (to - len(row)) for row in rows])

    gold = [
        padded([numbers(labels.tags, s.tags) for s in sentences], length, -1),
        padded([numbers(labels.pos, s.pos) for s in sentences], length, -1),
        padded([s.heads for s in sentences], length, -1),
        padded([numbers(labels.deps, s.deps) for s in sentences], length, -1),
    ]
    return TeachingBatch(
        sentences,
        padded([ids for ids, *_ in coded], size, pieces.pad).to(device),
        padded([shapes for _, shapes, *_ in coded], size, 0).to(device),
        padded([firsts for *_, firsts, _ in coded], length, 0).to(device),
        padded([lasts for *_, lasts in coded], length, 0).to(device),
        torch.stack(gold).to(device),
    )


def tune(
    folder: Path,
    train: list[TreebankSentence],
    dev: list[TreebankSentence],
    labels: Labels,
    device: str,
    epochs: int,
    words: int = 1800,
) -> tuple[Teacher, Pieces]:
    """Make a teacher of the encoder in `folder`."""
    torch.manual_seed(1)
    shuffle = random.Random(1)
    pieces = Pieces(folder)
    pieces.learn({word for sentence in [*train, *dev] for word in sentence.words})
    model = Teacher(folder, labels).to(device)
    encoder = set(model.encoder.parameters())
    groups = [
        {"params": sorted(encoder, key=id), "lr": 6e-5},
        {"params": [p for p in model.parameters() if p not in encoder], "lr": 1e-3, "weight_decay": 0.0},
    ]
    optimiser = torch.optim.AdamW(groups, betas=(0.9, 0.98), weight_decay=0.01)
    parts = batches([s for s in train if len(s.words) <= 100], words)
    steps = epochs * len(parts)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: min((step + 1) / 300, 1.02 - step / steps))
    started = time.time()
    for epoch in range(epochs):
        model.train()
        for part in shuffle.sample(parts, len(parts)):
            batch = encode(part, pieces, labels, device)
            with torch.autocast(device.partition(":")[0], torch.bfloat16):
                loss = _loss(model, batch, pieces.pad)
            optimiser.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call, unused-ignore]
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            schedule.step()
        print(
            f"teacher {epoch} {time.time() - started:.0f}s dev {score(model, pieces, dev, labels, device)}", flush=True
        )
    return model, pieces


def _loss(model: Teacher, batch: TeachingBatch, pad: int) -> Tensor:
    outputs = model(batch.ids, batch.shapes, batch.firsts, batch.lasts, pad)
    tags, pos, heads, deps = batch.gold
    relations = model.relations(outputs, heads.clamp(min=0))

    def entropy(scores: Tensor, gold: Tensor) -> Tensor:
        return functional.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=-1, label_smoothing=0.02)

    arcs = functional.cross_entropy(outputs.arcs.flatten(0, 1), heads.flatten(), ignore_index=-1)
    return arcs + entropy(relations, deps) + 0.5 * entropy(outputs.tags, tags) + 0.25 * entropy(outputs.pos, pos)


def parsed(
    model: Teacher,
    pieces: Pieces,
    sentences: Sequence[TreebankSentence],
    labels: Labels,
    device: str,
    words: int = 12000,
) -> Iterator[tuple[TeachingBatch, dict[str, Tensor]]]:
    """The teacher's opinions, batch by batch: log probabilities, relations given its own heads (gold where known)."""
    model.eval()
    pieces.learn({word for sentence in sentences for word in sentence.words})
    for part in batches(sentences, words):
        batch = encode(part, pieces, labels, device)
        with torch.no_grad(), torch.autocast(device.partition(":")[0], torch.bfloat16):
            outputs = model(batch.ids, batch.shapes, batch.firsts, batch.lasts, pieces.pad)
            heads = torch.where(batch.gold[2] >= 0, batch.gold[2], outputs.arcs.argmax(-1))
            relations = model.relations(outputs, heads)
        logs = {"tags": outputs.tags, "pos": outputs.pos, "arcs": outputs.arcs, "deps": relations}
        yield batch, {name: scores.log_softmax(-1) for name, scores in logs.items()} | {"heads": heads}


def score(model: Teacher, pieces: Pieces, sentences: Sequence[TreebankSentence], labels: Labels, device: str) -> str:
    """Tags, heads and heads with relations, in percent (heads by argmax)."""
    total, right = 0, torch.zeros(4)
    bare = [TreebankSentence(s.words, document=str(index)) for index, s in enumerate(sentences)]
    for batch, logs in parsed(model, pieces, bare, labels, device):
        golds = [sentences[int(s.document)] for s in batch.sentences]
        gold = encode(golds, pieces, labels, device).gold
        real = gold[0] >= 0
        heads = (logs["heads"] == gold[2]) & real
        hits = [(logs["tags"].argmax(-1) == gold[0]) & real, (logs["pos"].argmax(-1) == gold[1]) & real, heads]
        hits.append(heads & (logs["deps"].argmax(-1) == gold[3]))
        total += int(real.sum())
        right += torch.stack([hit.sum() for hit in hits]).cpu()
    return " ".join(
        f"{name} {100 * value / total:.2f}" for name, value in zip(("tag", "pos", "UAS", "LAS"), right, strict=True)
    )
