"""URLs of articles in one canonical form."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from functools import cache
from urllib.parse import SplitResult, parse_qsl, quote, unquote, urlencode, urljoin, urlsplit, urlunsplit

from newstables.calendar_names import month_numbers
from newstables.lexicon import load

_DEFAULT_PORT = {"http": 80, "https": 443}
_SAFE = "%/:@!$&'()*+,;=~-._"
_SPACES = re.compile(r"\s")
_WITHOUT_SCHEME = re.compile(r"//[\w-]+\.|www\.[\w-]+\.", re.IGNORECASE)  # "//paper.example/a", "www.paper.example/a"
_DATED = re.compile(
    r"/((?:19|20)\d\d)(?:([/-])(1[0-2]|0?[1-9]|[a-z]{3,9})\2([12]\d|3[01]|0?[1-9])|(1[0-2]|0[1-9])([0-2]\d|3[01]))(?=[/_-]|$)",
    re.IGNORECASE,
)

# Behind a slug, or with the minute behind it, such a number may also be a story's own.
_LIKE_DATED = re.compile(
    r"[/_-]((?:19|20)\d\d)([_-]?)(1[0-2]|0[1-9])\2([0-2]\d|3[01])(?:(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?)?(?=[./_-]|$)"
)

# "?date=2019-11-18": a day that the address asks for by its name.
_ASKED = re.compile(
    r"(?:^|&)(?:pub|publish|published|publication|article|news|story|issue)?[_-]?(?:date|day|dt)"
    r"=((?:19|20)\d\d)([/_-]?)(1[0-2]|0[1-9])\2([12]\d|3[01]|0[1-9])(?=\D|$)",
    re.IGNORECASE,
)
# "/18-11-2019/", where no month can be meant by the first number.
_DAY_FIRST = re.compile(r"/(1[3-9]|2\d|3[01])([/_-])(1[0-2]|0?[1-9])\2((?:19|20)\d\d)(?=[/_-]|$)")

# CNN put the desk between the year and the day: "/2010/POLITICS/08/13/fog/".
_DESK_DATED = re.compile(r"/((?:19|20)\d\d)/[A-Za-z][A-Za-z_.-]{1,30}/(1[0-2]|0?[1-9])/([12]\d|3[01]|0?[1-9])(?=/)")

# A page in the Internet Archive has the address that it was kept under behind the time at which it was.
_ARCHIVED = re.compile(r"https?://web\.archive\.org/web/\d{4,14}(?:[a-z]{2}_)?/(?=https?:/)")

_MONTH = re.compile(r"/((?:19|20)\d\d)/(1[0-2]|0?[1-9])(?=/)")


def canonical_url(url: str | None, base: str | None = None) -> str | None:
    """`url` (relative to `base`) without fragment, tracking parameters and default port, its host in lower case.

    None if it is not an http(s) URL. The scheme and the order of what remains are kept: they are the publisher's.
    Of a page that the Internet Archive kept it is the page's own. One without a scheme has the base's, else https.
    """
    if not url:
        return None
    url = url.strip()
    if _WITHOUT_SCHEME.match(url):
        url = f"{urlsplit(base).scheme if base else 'https'}://{url.lstrip('/')}"
    if base:
        url = urljoin(base, url)
    url = without_archive(url)
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return None
    host = parts.hostname
    if parts.scheme not in _DEFAULT_PORT or not host or _SPACES.search(parts.netloc) or "." not in host:
        return None
    host = f"[{host}]" if ":" in host else host
    netloc = host if port in (None, _DEFAULT_PORT[parts.scheme]) else f"{host}:{port}"
    path = quote(parts.path, safe=_SAFE) or "/"
    return urlunsplit(SplitResult(parts.scheme, netloc, path, _query(parts.query), ""))


def without_archive(url: str) -> str:
    """`url` without what the Internet Archive puts before the addresses in the pages that it keeps."""
    return _ARCHIVED.sub("", url, count=1) if "web.archive.org" in url else url


def _query(query: str) -> str:
    if not query:
        return ""
    names, prefixes = _tracking()
    pairs = parse_qsl(query, keep_blank_values=True)
    kept = [
        (name, value) for name, value in pairs if name.lower() not in names and not name.lower().startswith(prefixes)
    ]
    return query if len(kept) == len(pairs) else urlencode(kept)


@cache
def _tracking() -> tuple[frozenset[str], tuple[str, ...]]:
    tracking = load("newstables.article", "urls.toml")["tracking"]
    return frozenset(tracking["names"]), tuple(tracking["prefixes"])


def date_in_url(url: str) -> datetime | None:
    """The day in a URL's path (/2019/11/18/, /2019-11-18-, /2019/nov/18/), as midnight UTC; None if there is none."""
    path = urlsplit(url).path
    match = _DATED.search(path)
    month, day = ((match[3] or match[5]).lower(), match[4] or match[6]) if match else ("", "")
    if not month.isdigit() and month not in month_numbers():
        match = _DESK_DATED.search(path)
        month, day = (match[2], match[3]) if match else ("", "")
    try:
        number = int(month) if month.isdigit() else month_numbers()[month]
        return datetime(int(match[1]), number, int(day), tzinfo=UTC) if match else None
    except (ValueError, KeyError):
        return None


def likely_date_in_url(url: str) -> datetime | None:
    """What may be a day in a URL where `date_in_url` finds none.

    "fog-20191118.html", "201911181205", "/18-11-2019/fog" and "?date=2019-11-18" are such.
    """
    parts = urlsplit(url)
    match = _LIKE_DATED.search(parts.path) or _ASKED.search(unquote(parts.query))
    year, month, day = (match[1], match[3], match[4]) if match else (None, None, None)
    if match is None and (match := _DAY_FIRST.search(parts.path)):
        day, month, year = match[1], match[3], match[4]
    try:
        return datetime(int(year), int(month), int(day), tzinfo=UTC) if year and month and day else None
    except ValueError:
        return None


def month_in_url(url: str) -> datetime | None:
    """The first day of the month in a URL's path (/2019/11/fog), as midnight UTC; None if there is none."""
    match = _MONTH.search(urlsplit(url).path)
    return datetime(int(match[1]), int(match[2]), 1, tzinfo=UTC) if match else None


def site_name(url: str | None) -> str | None:
    """The host of `url` without "www.", the publisher where the page does not name itself."""
    host = urlsplit(url).hostname if url else None
    return host.removeprefix("www.") if host else None
