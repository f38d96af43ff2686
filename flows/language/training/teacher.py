"""The teacher: a pretrained encoder that is tuned to the treebanks' tags and trees.

Far too large to run over news, it parses the pile of text that the small model learns from. Its word pieces know no
capitals, so the shape of each word is added to what it reads.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from .labels import Labels

_SHAPES = 6


def shape(word: str) -> int:
    """The kind of a word's letters: none, small, a capital first, capitals, mixed, digits."""
    if any(character.isdigit() for character in word):
        return 5
    if word.islower():
        return 1
    if word.isupper():
        return 3 if len(word) > 1 else 2
    if word.istitle():
        return 2
    return 4 if any(character.isalpha() for character in word) else 0


class Pieces:
    """Words as word pieces, each word looked up once."""

    def __init__(self, folder: Path, most: int = 6) -> None:
        from transformers import AutoTokenizer  # an extra

        self._tokenizer: Any = AutoTokenizer.from_pretrained(str(folder))
        self._known: dict[str, list[int]] = {}
        self._most = most
        self.pad = int(self._tokenizer.pad_token_id)
        self._first = int(self._tokenizer.cls_token_id)
        self._last = int(self._tokenizer.sep_token_id)
        self._unknown = int(self._tokenizer.unk_token_id)

    def learn(self, words: set[str]) -> None:
        """Cut all `words` at once."""
        fresh = sorted(word for word in words if word not in self._known)
        for start in range(0, len(fresh), 10000):
            part = fresh[start : start + 10000]
            found = self._tokenizer(part, add_special_tokens=False)["input_ids"]
            self._known.update(
                (word, ids[: self._most] or [self._unknown]) for word, ids in zip(part, found, strict=True)
            )

    def encode(self, words: list[str]) -> tuple[list[int], list[int], list[int], list[int]]:
        """Piece ids, the shape of each piece's word, and each word's first and last piece."""
        ids, shapes, firsts, lasts = [self._first], [0], list[int](), list[int]()
        for word in words:
            pieces = self._known[word]
            firsts.append(len(ids))
            ids += pieces
            lasts.append(len(ids) - 1)
            shapes += [shape(word)] * len(pieces)
        return [*ids, self._last], [*shapes, 0], firsts, lasts


@dataclass
class Outputs:
    """Scores of a batch: arcs [sentence, word, head], the head being the word itself for a root."""

    tags: Tensor
    pos: Tensor
    arcs: Tensor
    dependents: Tensor
    governors: Tensor


class Teacher(nn.Module):  # type: ignore[misc, unused-ignore]
    """Encoder, two taggers, and biaffine heads and relations."""

    def __init__(self, folder: Path, labels: Labels, arc: int = 400, relation: int = 160) -> None:
        from transformers import AutoModel  # an extra

        super().__init__()
        self.encoder: Any = AutoModel.from_pretrained(str(folder))
        width = int(self.encoder.config.hidden_size)
        layers = int(self.encoder.config.num_hidden_layers)
        self.shapes = nn.Embedding(_SHAPES, width)
        nn.init.normal_(self.shapes.weight, std=0.01)
        self.mix = nn.Parameter(torch.zeros(layers))
        self.drop = nn.Dropout(0.3)
        self.tags = nn.Linear(width, len(labels.tags))
        self.pos = nn.Linear(width, len(labels.pos))
        self.arc_of = nn.Sequential(nn.Linear(width, 2 * arc), nn.GELU(), nn.Dropout(0.3))
        self.relation_of = nn.Sequential(nn.Linear(width, 2 * relation), nn.GELU(), nn.Dropout(0.3))
        self.arc = nn.Parameter(torch.zeros(arc, arc))
        self.governs = nn.Linear(arc, 1)
        self.root = nn.Linear(arc, 1)
        self.relation = nn.Parameter(torch.zeros(len(labels.deps), relation + 1, relation + 1))

    def forward(self, ids: Tensor, shapes: Tensor, firsts: Tensor, lasts: Tensor, pad: int) -> Outputs:
        """Score a batch. `firsts` and `lasts` hold each word's pieces, 0 beyond the sentence."""
        embedded = self.encoder.get_input_embeddings()(ids) + self.shapes(shapes)
        found = self.encoder(inputs_embeds=embedded, attention_mask=(ids != pad).long(), output_hidden_states=True)
        weights = self.mix.softmax(0)
        hidden = sum(weight * layer for weight, layer in zip(weights, found.hidden_states[1:], strict=True))
        index = torch.stack((firsts, lasts)).unsqueeze(-1).expand(-1, -1, -1, hidden.shape[-1])
        words = self.drop(torch.gather(hidden, 1, index[0]) + torch.gather(hidden, 1, index[1]))
        dependent, governor = self.arc_of(words).chunk(2, -1)
        arcs = (dependent @ self.arc) @ governor.transpose(1, 2) + self.governs(governor).transpose(1, 2)
        itself = torch.eye(arcs.shape[1], dtype=torch.bool, device=arcs.device)
        arcs = torch.where(itself, self.root(dependent), arcs)
        arcs = arcs.float().masked_fill((firsts == 0).unsqueeze(1), -1e4)
        first, second = self.relation_of(words).chunk(2, -1)
        return Outputs(self.tags(words).float(), self.pos(words).float(), arcs, first, second)

    def relations(self, outputs: Outputs, heads: Tensor) -> Tensor:
        """Scores of each word's relation to the head given."""
        one = outputs.dependents.new_ones((*heads.shape, 1))
        index = heads.unsqueeze(-1).expand(-1, -1, outputs.governors.shape[-1])
        dependent = torch.cat((outputs.dependents, one), -1)
        governor = torch.cat((torch.gather(outputs.governors, 1, index), one), -1)
        return torch.einsum("bti,lij,btj->btl", dependent, self.relation.to(dependent.dtype), governor).float()
