"""What every extractor asks of a text: its tokens, tags and trees, sentences and quotations."""

from newstables.language.document import Parse
from newstables.language.parse import parse

__all__ = ["Parse", "parse"]
