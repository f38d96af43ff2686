"""The pupil in torch: the same arithmetic as the numpy model, able to learn.

Rows of hashed tables → a word's vector; a window of five words → one convolution of width 3 → a gated recurrence both
ways → one layer → tags, heads, and relations by the pair of word and head.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..features import ROWS, SLOTS
from .labels import Labels

DISTANCES = 33  # heads at most 16 words to the left or right are told apart


@dataclass(frozen=True)
class Widths:
    """The sizes of the model's layers."""

    word: int = 128
    recurrent: int = 96
    joined: int = 128
    arc: int = 64
    relation: int = 96
    recurrences: int = 1


class _Recurrence(torch.autograd.Function):  # type: ignore[misc, unused-ignore]
    """h = f·h + (1 - f)·c, f = clip(g + h U, 0, 1), over time; both directions at once. Backward by hand: no tape."""

    @staticmethod
    def forward(ctx: Any, gates: Tensor, candidates: Tensor, matrix: Tensor) -> Tensor:
        state = torch.zeros_like(gates[0])
        states, raw = [state], []
        for gate, candidate in zip(gates, candidates, strict=True):
            open_ = torch.baddbmm(gate, state, matrix)
            raw.append(open_)
            state = torch.lerp(candidate, state, open_.clamp(0, 1))
            states.append(state)
        ctx.save_for_backward(torch.stack(states), torch.stack(raw), candidates, matrix)
        return torch.stack(states[1:])

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, Tensor, Tensor]:  # type: ignore[override, unused-ignore]
        states, raw, candidates, matrix = ctx.saved_tensors
        keep = raw.clamp(0, 1)
        within = ((raw > 0) & (raw < 1)).to(raw.dtype) * (states[:-1] - candidates)
        shut = 1 - keep
        back = matrix.transpose(1, 2).contiguous()
        flow = torch.zeros_like(gradient[0])
        flows = torch.empty_like(gradient)
        for step in range(len(gradient) - 1, -1, -1):
            flow = flow + gradient[step]
            flows[step] = flow
            flow = torch.baddbmm(flow * keep[step], flow * within[step], back)
        at_gates = flows * within
        learned = torch.einsum("tdbi,tdbo->dio", states[:-1], at_gates)
        return at_gates, flows * shut, learned


class Recurrence(nn.Module):  # type: ignore[misc, unused-ignore]
    """One layer of the recurrence, left to right and right to left."""

    def __init__(self, width: int, size: int) -> None:
        super().__init__()
        self.size = size
        self.enter = nn.Linear(width, 4 * size)  # gates, candidates; each for both directions
        self.matrix = nn.Parameter(torch.randn(2, size, size) * 0.3 / size**0.5)
        nn.init.normal_(self.enter.weight, std=0.7 / width**0.5)
        with torch.no_grad():
            self.enter.bias[: 2 * size] = torch.linspace(0.1, 0.95, size).repeat(2)
            self.enter.bias[2 * size :] = 0

    def forward(self, values: Tensor, turned: Tensor) -> Tensor:
        """`turned` says, for each place, which word the reversed direction reads there."""
        size = self.size
        entered = self.enter(values)
        index = turned.unsqueeze(-1)
        gate, candidate = entered[..., : 2 * size], entered[..., 2 * size :]

        def both(part: Tensor) -> Tensor:
            back = torch.gather(part[..., size:], 1, index.expand(-1, -1, size))
            return torch.stack((part[..., :size], back), 0).permute(2, 0, 1, 3).contiguous()

        states = _Recurrence.apply(both(gate), both(candidate), self.matrix).permute(1, 2, 0, 3)
        back = torch.gather(states[1], 1, index.expand(-1, -1, size))
        return torch.cat((states[0], back), -1)


class Student(nn.Module):  # type: ignore[misc, unused-ignore]
    """The small model."""

    def __init__(self, widths: Widths, labels: Labels, drop: float = 0.15) -> None:
        super().__init__()
        self.widths, word = widths, widths.word
        self.rows = nn.Parameter(torch.randn(ROWS, word) * 0.25 / len(SLOTS) ** 0.5 * 2)
        self.start = nn.Parameter(torch.zeros(word))
        self.window = nn.Conv1d(word, word, 5, padding=2)
        self.convolution = nn.Conv1d(word, word, 3, padding=1)
        inner = [word] + [2 * widths.recurrent] * (widths.recurrences - 1)
        self.recurrences = nn.ModuleList([Recurrence(width, widths.recurrent) for width in inner])
        self.join = nn.Linear(2 * widths.recurrent + word, widths.joined)
        outputs = len(labels.tags) + len(labels.pos) + 2 * widths.arc + 2 * widths.relation + 2
        self.leave = nn.Linear(widths.joined, outputs)
        self.sizes = [len(labels.tags), len(labels.pos), widths.arc, widths.arc, widths.relation, widths.relation, 1, 1]
        self.distance = nn.Parameter(torch.zeros(DISTANCES))
        self.apart = nn.Parameter(torch.zeros(DISTANCES, widths.relation))
        self.name = nn.Linear(widths.relation, len(labels.deps))
        self.drop = nn.Dropout(drop)

    def forward(self, rows: Tensor, real: Tensor) -> list[Tensor]:
        """Scores from feature rows [sentence, word, slot] (-1: left out) and which words are real."""
        mask = real.unsqueeze(-1)
        table = torch.cat((self.rows, self.rows.new_zeros(1, self.rows.shape[1])))
        summed = functional.embedding_bag(
            torch.where(rows < 0, ROWS, rows).flatten(0, 1).long(), table, mode="sum"
        ).unflatten(0, rows.shape[:2])
        words = self.drop(torch.relu(summed + self.start)) * mask
        first = torch.relu(self.window(words.transpose(1, 2)).transpose(1, 2)) * mask
        first = self.drop(first)
        second = first + torch.relu(self.convolution(first.transpose(1, 2)).transpose(1, 2)) * mask
        lengths = real.sum(1, keepdim=True)
        places = torch.arange(real.shape[1], device=real.device).expand(real.shape)
        turned = torch.where(real, lengths - 1 - places, places)
        state = self.drop(second)
        for layer in self.recurrences:
            state = self.drop(layer(state, turned))
        joined = self.drop(torch.relu(self.join(torch.cat((state, second), -1))))
        return list(self.leave(joined).split(self.sizes, -1))

    def arcs(self, parts: list[Tensor], real: Tensor) -> Tensor:
        """Scores of heads [sentence, word, head], a word's own place being the root."""
        scores = parts[2] @ parts[3].transpose(1, 2) + parts[6].transpose(1, 2)
        places = torch.arange(real.shape[1], device=real.device)
        scores = scores + self.distance[_apart(places.unsqueeze(0), places.unsqueeze(1))]
        itself = torch.eye(real.shape[1], dtype=torch.bool, device=real.device)
        return torch.where(itself, parts[7], scores).masked_fill(~real.unsqueeze(1), -1e4)

    def relations(self, parts: list[Tensor], heads: Tensor) -> Tensor:
        """Scores of each word's relation to the head given."""
        governor = torch.gather(parts[5], 1, heads.unsqueeze(-1).expand(-1, -1, parts[5].shape[-1]))
        places = torch.arange(heads.shape[1], device=heads.device)
        pair = torch.relu(parts[4] + governor + self.apart[_apart(heads, places)])
        return self.name(self.drop(pair))  # type: ignore[no-any-return, unused-ignore]


def _apart(heads: Tensor, words: Tensor) -> Tensor:
    half = DISTANCES // 2
    return (heads - words).clamp(-half, half) + half
