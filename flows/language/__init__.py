"""The language layer: what every extractor knows of a text's words, said once.

`parse` gives for each text of a batch its tokens, sentences, tags, trees and quotations; `questions` asks them.
"""

from __future__ import annotations

from .document import Parse
from .parse import parse
from .quotations import Quotation
from .sentences import split_sentences

__all__ = ["Parse", "Quotation", "parse", "split_sentences"]
