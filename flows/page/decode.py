"""Bytes → text: byte order marks, declared and mislabelled encodings."""

from __future__ import annotations

import codecs
import re

# Longest first: the mark of UTF-32 begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ANY_MARK = tuple(mark for mark, _ in _MARKS)
# <meta charset=…>, <meta http-equiv … content="text/html; charset=…">, <?xml … encoding="…"?>. What has a name says
# something else in its content.
_DECLARATION = re.compile(
    rb"""<(?:meta(?![^>]{0,200}\sname\s*=)|\?xml)[^>]{0,200}?(?<![\w-])(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""",
    re.IGNORECASE,
)
_DECLARATION_WITHIN = 4096  # bytes; HTML asks for 1024, real pages are later
_SAMPLE = 65_536  # bytes that a guess looks at
_TAGS = re.compile(rb"<script.*?</script>|<style.*?</style>|<[^>]*>", re.DOTALL | re.IGNORECASE)
_FEW_HIGH_BYTES = 1.2  # bytes over 127 a word; Latin alphabets have fewer, all others more
_TOO_LITTLE_TO_GUESS = 40  # bytes
_LATIN = ("cp1252", "cp1250", "iso8859_2")  # in this order where they read alike
_SYMBOL_IN_WORD = re.compile(
    r"(?<=\w)[^\w\s'’\x00-\x7f‘-‟–—…]|[^\w\s'’\x00-\x7f‘-‟–—…«»¿¡£€§©](?=\w)|[\ufffd²³¹¼½¾]\w|\w[\ufffd²³¹¼½¾]"
)
_CYRILLIC = ("cp1251", "koi8_r", "iso8859_5", "cp866")
_COMMON_CYRILLIC = re.compile("[оеаинтсрвл]")  # two letters of three in Russian, Ukrainian or Bulgarian
_COMMON_SHARE = 0.5
_JAPANESE = ("euc_jp", "cp932")
_KANA = re.compile(r"[\u3040-\u30ff]")
_KANA_SHARE = 0.15

# Python calls these encodings; no page is written in them.
_NO_CHARSETS = frozenset(
    ("idna", "punycode", "undefined", "unicode_escape", "raw-unicode-escape", "unicode-escape", "utf-7")
)

# Labels that browsers know (WHATWG, Encoding), and Python does not.
_LABELS = {
    **{f"x-cp125{n}": f"cp125{n}" for n in range(9)},
    **dict.fromkeys(("unicode-1-1-utf-8", "unicode11utf8", "unicode20utf8", "x-unicode20utf8"), "utf-8"),
    **dict.fromkeys(("csmacintosh", "mac", "x-mac-roman"), "mac_roman"),
    **dict.fromkeys(("x-mac-cyrillic", "x-mac-ukrainian"), "mac_cyrillic"),
    **dict.fromkeys(("csgb2312", "gb_2312", "gb_2312-80", "x-gbk"), "gb18030"),
    **dict.fromkeys(("cn-big5", "x-x-big5"), "big5hkscs"),
    **dict.fromkeys(("cseucpkdfmtjapanese", "x-euc-jp"), "euc_jp"),
    **dict.fromkeys(("windows-31j", "x-sjis"), "cp932"),
    **dict.fromkeys(("cseuckr", "csksc56011987", "iso-ir-149", "ks_c_5601-1989", "ksc_5601", "windows-949"), "cp949"),
    **dict.fromkeys(("csiso88596e", "csiso88596i", "iso-8859-6-e", "iso-8859-6-i"), "iso8859_6"),
    **dict.fromkeys(("csiso88598e", "csiso88598i", "iso-8859-8-e", "iso-8859-8-i", "visual", "logical"), "iso8859_8"),
    **dict.fromkeys(("koi", "koi8"), "koi8_r"),
    **dict.fromkeys(("dos-874", "windows-874"), "cp874"),
    "iso88592": "iso8859_2",
    "sun_eu_greek": "iso8859_7",
    "csisolatin9": "iso8859_15",
    "koi8-ru": "koi8_u",
}

# Web browsers read these labels as the wider Windows code page; so do we (WHATWG, Encoding).
_WIDER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}


def decode(content: bytes, declared: str | None = None) -> str:
    """The characters of `content`. Never fails: what no encoding explains becomes U+FFFD.

    Order of trust: a byte order mark, UTF-8 where the bytes are valid UTF-8 (a wrong label is common, valid UTF-8 by
    chance is not), `declared` (an HTTP header's charset), the document's own declaration, a guess.
    """
    for mark, name in _MARKS:
        if content.startswith(mark):
            return content.decode(name, "replace")
    if wide := _bare_utf16(content):
        return content.decode(wide, "replace")
    names = _said(content, declared)
    if not _is_escaped(names):
        try:
            return content.decode("utf-8")
        except UnicodeDecodeError as error:
            # A download that was cut inside its last character is still UTF-8.
            cut = error.start >= len(content) - 3 and error.reason == "unexpected end of data"
            if cut and (not content[: error.start].isascii() or names == ["utf-8"]):
                return content[: error.start].decode("utf-8")
    for name in names:
        if name != "utf-8":
            try:
                return content.decode(name)
            except UnicodeDecodeError:
                continue
    return _guess(content, names)


def in_utf8(content: bytes) -> bytes:
    """What `decode` gives, as UTF-8: the same bytes, where they are that already."""
    if not content.startswith(_ANY_MARK) and not _bare_utf16(content) and not _is_escaped(_said(content)):
        try:
            content.decode("utf-8")
        except UnicodeDecodeError:
            pass
        else:
            return content
    return decode(content).encode("utf-8", "replace")


def _said(content: bytes, declared: str | None = None) -> list[str]:
    """The encodings that a header and the document name."""
    return [name for name in (_codec(declared), _codec(_own_declaration(content))) if name]


def _is_escaped(names: list[str]) -> bool:
    """Whether other letters are written in ASCII, behind escapes."""
    return any(name.startswith(("iso2022", "hz")) for name in names)


def _guess(content: bytes, names: list[str]) -> str:
    text = content.decode("utf-8", "replace")
    sample = text[:_SAMPLE]
    bad = sample.count("\ufffd")
    good = len(sample) - bad - sum(map(str.isascii, sample))
    if bad <= max(1, good // 20) and good:  # UTF-8 with a few broken bytes
        return text
    for name in names:
        if name != "utf-8":
            return content.decode(name, "replace")
    return content.decode(_likeliest(_TAGS.sub(b" ", content[:_SAMPLE])), "replace")


def _likeliest(sample: bytes) -> str:
    """The encoding that `sample` reads best in, where nobody says and it is not UTF-8."""
    high = sum(byte > 0x7F for byte in sample)
    if high < _FEW_HIGH_BYTES * len(sample.split()) or len(sample) < _TOO_LITTLE_TO_GUESS:
        # A letter here and there: a Latin alphabet. The wrong one puts symbols inside words (powiedzia³).
        return min(_LATIN, key=lambda name: len(_SYMBOL_IN_WORD.findall(sample.decode(name, "replace"))))
    for name in _JAPANESE:
        decoded = sample.decode(name, "ignore")
        if len(_KANA.findall(decoded)) > _KANA_SHARE * len(decoded):
            return name
    cyrillic = max(_CYRILLIC, key=lambda name: len(_COMMON_CYRILLIC.findall(sample.decode(name, "replace"))))
    if len(_COMMON_CYRILLIC.findall(sample.decode(cyrillic, "replace"))) > _COMMON_SHARE * high:
        return cyrillic
    from charset_normalizer import from_bytes  # 40 ms to import, and seldom needed

    best = from_bytes(sample).best()
    return best.encoding if best else "cp1252"


def _own_declaration(content: bytes) -> str | None:
    match = _DECLARATION.search(content, 0, _DECLARATION_WITHIN)
    return match[1].decode("ascii", "replace") if match else None


def _codec(label: str | None) -> str | None:
    """Python's name for an encoding that reads text, as a browser would take the label; None if there is none."""
    if not label:
        return None
    try:
        plain = label.strip().strip("\"'")
        found = codecs.lookup(_LABELS.get(plain.lower(), plain))
    except (LookupError, ValueError):
        return None
    if not getattr(found, "_is_text_encoding", True) or found.name in _NO_CHARSETS:
        return None
    # A label that could be read at all was written in single bytes, so it cannot be UTF-16 (WHATWG says UTF-8).
    if found.name.startswith(("utf-16", "utf-32")):
        return "utf-8"
    return _WIDER.get(found.name, found.name)


def _bare_utf16(content: bytes) -> str | None:
    """UTF-16 without its mark: of the first characters, nearly every other byte is NUL."""
    head = content[:400]
    if len(head) < 8 or head.count(0) * 5 < len(head) * 2:
        return None
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if odd > 4 * even:
        return "utf-16-le"
    if even > 4 * odd:
        return "utf-16-be"
    return None
