"""The plain records that travel from a source to the tables.

Offsets are code points into the article's text, half-open: ``text[start:end]`` is the mention.
Times are aware datetimes in UTC. ``None`` means: the text does not say.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # the closed sets, for type checkers alone: whoever imports records need not import Arrow
    from newstables.schemas.actors import ActorKind, Sector
    from newstables.schemas.articles import BodyStatus, Origin, Precision
    from newstables.schemas.claims import ActionRole, ClaimKind, ClaimStatus, Comparator, Event, Trend
    from newstables.schemas.dates import Anchor, Granularity, TimexMod, TimexType
    from newstables.schemas.rejects import RejectReason

# The longest printed newspaper issues hold about 2 MB of text; what is twice that is no article but a pile of them, and
# its rows, 33 times the text, would fill a worker's memory.
MAX_TEXT = 4_000_000  # characters


@dataclass(slots=True)  # not frozen: millions of them are made, and that takes four times as long
class SourceFile:
    """One file to read, found among the inputs."""

    path: str  # local path or URI
    source_id: str  # its path within the input folder, with "/"; the file's name where it was named itself
    size: int  # bytes
    mtime_ns: int  # 0 where the store keeps none


# The same as a tuple: a million of them are made in a fifth of the time, and nearly all of those need not be read.
Look = tuple[str, str, int, int]


@dataclass(slots=True)
class Raw:
    """One record as it lies in its source, cut out but not yet understood. Small, and picklable."""

    source: str  # file or URI it was read from
    source_id: str  # its own id there: record id, line, path within the input folder
    format: str  # name of the reader in flows/sources that understands it
    content: bytes | None  # None: the worker opens `source` itself
    size: int  # bytes
    meta: dict[str, Any] = field(default_factory=dict)  # what the container knows: target URI, crawl time …


@dataclass(slots=True)
class Page:
    """A page with furniture around the article. `html` or saved `text`, never both."""

    source: str
    source_id: str
    html: bytes | str | None = None
    text: str | None = None
    url: str | None = None  # where the page was found, if the container knows
    fetched_at: datetime | None = None
    publisher: str | None = None
    is_cut: bool = False  # whoever fetched it says that it did not get all of it
    is_article: bool = False  # the HTML of an article alone, as records and feeds have it


@dataclass(slots=True)
class Article:
    """One article: its body and what is known about it."""

    source: str
    source_id: str
    text: str
    url: str | None = None
    publisher: str | None = None
    title: str | None = None
    authors: list[str] = field(default_factory=list)
    published_at: datetime | None = None
    published_precision: Precision | None = None
    published_origin: Origin | None = None
    modified_at: datetime | None = None
    language: str | None = None  # ISO 639-1
    dateline: str | None = None
    tags: list[str] = field(default_factory=list)
    body_status: BodyStatus = "complete"
    # Where day and month of the publication could be swapped: when it was with the month first, and with the day first.
    read_both_ways: tuple[datetime, datetime] | None = None


@dataclass(slots=True)
class Reject:
    """What could not become an article, and why."""

    source: str
    source_id: str
    reason: RejectReason
    message: str  # what is wrong, and what to do, in one line
    head: bytes = b""  # the first bytes, for a look


@dataclass(slots=True)
class DateMention:
    """One time expression, resolved."""

    start: int
    end: int
    text: str
    timex_type: TimexType
    timex_value: str | None  # TIMEX3 value; None where it cannot be resolved
    timex_mod: TimexMod | None = None
    timex_quant: str | None = None
    timex_freq: str | None = None
    starts_at: datetime | None = None  # UTC, the interval it denotes, half-open
    ends_at: datetime | None = None
    granularity: Granularity | None = None
    anchor: Anchor | None = None
    rule: str = ""


@dataclass(slots=True)
class Claim:
    """One numeric claim. The linker fills what follows `rule`."""

    start: int
    end: int
    text: str
    sentence: str
    sentence_start: int
    value: float | None
    value_low: float | None
    value_high: float | None
    comparator: Comparator
    kind: ClaimKind
    unit: str | None = None
    unit_modifiers: str | None = None
    trend: Trend | None = None
    about: str | None = None
    about_start: int | None = None  # where `about` stands, for the linker
    about_end: int | None = None
    about_rule: str | None = None
    action: str | None = None  # a lemma
    action_role: ActionRole | None = None
    agent: str | None = None
    agent_start: int | None = None  # where `agent` stands, for the linker
    agent_end: int | None = None
    event: Event | None = None
    action_rule: str | None = None
    part_of_start: int | None = None  # `start` of the claim that this is a part of
    changed_from: float | None = None
    claim_status: ClaimStatus = "stated"
    is_cumulative: bool = False
    number_start: int = 0  # the bare number inside [start, end)
    number_end: int = 0
    rule: str = ""
    about_actor_id: str | None = None
    agent_actor_id: str | None = None
    attributed_to: str | None = None
    attributed_actor_id: str | None = None
    attribution_rule: str | None = None
    speech_start: int | None = None  # the words that tell who says so
    speech_end: int | None = None
    is_quoted: bool = False
    place: str | None = None
    country: str | None = None  # ISO 3166-1 alpha-3
    place_rule: str | None = None
    period_start: datetime | None = None
    period_end: datetime | None = None
    date_start: int | None = None  # offset of the DateMention that governs it
    period_rule: str | None = None


@dataclass(slots=True)
class Mention:
    """Where an actor is named in the text, and its words there."""

    start: int
    end: int
    text: str


@dataclass(slots=True)
class Actor:
    """One actor of one article, with every place where it is named."""

    actor_id: str  # the same in every article
    name: str
    kind: ActorKind
    mentions: list[Mention]
    sector: Sector | None = None
    country: str | None = None  # ISO 3166-1 alpha-3
    role: str | None = None  # as written
    wikidata_id: str | None = None


@dataclass(slots=True)
class Extraction:
    """All that one article says, ready for the tables."""

    article: Article
    article_id: str
    content_hash: str
    actors: list[Actor] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    dates: list[DateMention] = field(default_factory=list)
    sketch: bytes | None = None  # of the text, for near-duplicates: for the index, and no column
