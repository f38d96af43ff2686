"""Which of a batch's articles are new: each is identified, and compared with what the tables hold of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol

from newstables.article.identity import article_id, content_hash, is_named, is_whole_file
from newstables.options import RunOptions
from newstables.records import Article, Extraction
from newstables.tables.arrow import month_of
from newstables.tables.index.articles import Entry, Known
from newstables.tables.state import State


class Index(Protocol):
    """What the tables know of articles: their own index, or its answers to what was asked beforehand."""

    def known(self, article_id: str) -> Known | None:
        """What the tables hold of an article, if they hold it."""

    def is_forgotten(self, article_id: str) -> bool:
        """Whether an article was deleted for good."""

    def find(self, name: str) -> list[tuple[str, str]]:
        """(article_id, month) of all articles that were read from this source."""


@dataclass(slots=True)
class Answers:
    """Picklable, for a worker that cannot read the index."""

    _known: dict[str, Known]
    _forgotten: set[str]
    _of_source: dict[str, list[tuple[str, str]]]

    def known(self, article_id: str) -> Known | None:
        return self._known.get(article_id)

    def is_forgotten(self, article_id: str) -> bool:
        return article_id in self._forgotten

    def find(self, name: str) -> list[tuple[str, str]]:
        return self._of_source.get(name, [])


Questions = list[tuple[str, str, str | None]]  # of each article both ids that it can have; its source, where it matters


def questions(articles: Iterable[Article]) -> Questions:
    """What a selection among these articles will ask the index."""
    return [
        (
            article_id(article),
            article_id(article, apart_from_others=True),
            None if is_named(article) or not is_whole_file(article) else article.source,
        )
        for article in articles
    ]


def answers(asked: Questions, state: State) -> Answers:
    """The answers of an index."""
    of_source = {source: state.articles.find(source) for _, _, source in asked if source}
    ids = {identity for first, second, _ in asked for identity in (first, second)}
    ids |= {identity for found in of_source.values() for identity, _ in found}
    return Answers(state.articles.known_among(ids), set(filter(state.articles.is_forgotten, ids)), of_source)


class Selection:
    """The articles of a batch that are to be extracted, and what the tables held when they were chosen."""

    def __init__(self, options: RunOptions, index: Index) -> None:
        self._options = options
        self._state = index
        self._extractions: dict[str, Extraction] = {}
        self._entries: dict[str, Entry] = {}
        self._unchanged: set[str] = set()
        self.too_old = 0  # articles published before the day that the run begins at
        self.repeated = 0  # records that are an article that came before them in this batch
        since = options.since
        self._since = datetime(since.year, since.month, since.day, tzinfo=UTC) if since else None

    @property
    def extractions(self) -> list[Extraction]:
        """The new and changed articles, each once, in its last version."""
        return list(self._extractions.values())

    @property
    def unchanged(self) -> int:
        """How many articles the tables hold already, as they are."""
        return len(self._unchanged - self._extractions.keys())

    def entry(self, identity: str) -> Entry:
        """What the tables are to hold of an article that was chosen."""
        return self._entries[identity]

    def offer(self, article: Article) -> str | None:
        """Choose an article if it is new or has changed; its id, None where it is too old or forgotten."""
        if self._since and article.published_at and article.published_at < self._since:
            self.too_old += 1
            return None
        content = content_hash(article)
        identity, stored = self._identify(article, content)
        self.repeated += identity in self._extractions or identity in self._unchanged
        if stored is None and self._state.is_forgotten(identity):
            return None
        if stored and stored.content_hash == content and not self._is_outdated(stored):
            self.drop(identity)  # a version that came before it in this batch has no say
            self._unchanged.add(identity)
            return identity
        latest = self._latest(identity, stored)
        if latest and latest.content_hash == content and not self._is_outdated(latest):
            return identity
        revision = 1 if latest is None else latest.revision + (latest.content_hash not in ("", content))
        now = Known(content, self._options.pipeline_version, revision, month_of(article), article.source)
        self._extractions[identity] = Extraction(article, identity, content)
        self._entries[identity] = Entry(identity, now, stored)
        return identity

    def is_known(self, article: Article) -> bool:
        """Whether the tables hold an article."""
        return self._identify(article, content_hash(article))[1] is not None

    def drop(self, identity: str) -> None:
        """Choose an article no more."""
        self._extractions.pop(identity, None)
        self._entries.pop(identity, None)

    def _latest(self, identity: str, stored: Known | None) -> Known | None:
        """What is known of an article: from this batch, else from the tables."""
        return self._entries[identity].now if identity in self._entries else stored

    def _identify(self, article: Article, content: str) -> tuple[str, Known | None]:
        """The article's id and what the tables hold of it. Two files of one name in two folders are two articles."""
        identity = article_id(article)
        stored = self._state.known(identity)
        latest = self._latest(identity, stored)
        if latest is None and not is_named(article) and is_whole_file(article):
            of_file = self._state.find(article.source)
            if len(of_file) == 1:  # it was read before as a file of a folder around this one, or within it
                identity = of_file[0][0]
                stored = self._state.known(identity)
        elif latest and latest.source != article.source and latest.content_hash != content and not is_named(article):
            identity = article_id(article, apart_from_others=True)
            stored = self._state.known(identity)
        return identity, stored

    def _is_outdated(self, known: Known) -> bool:
        return self._options.reprocess and known.pipeline_version != self._options.pipeline_version
