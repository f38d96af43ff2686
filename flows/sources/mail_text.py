"""The plain text of a mail: what was sent on in it, and what a signature adds below."""

from __future__ import annotations

import re
from email.parser import HeaderParser

_LABEL = re.compile(r"^[ \t]*\*?([A-Za-z-]+):\*?", re.MULTILINE)  # "*From:* Ann Lee", as mail programs set it in text
# "---- Forwarded message ----", "-----Original Message-----", "Begin forwarded message:", and the head below it.
_FORWARDED = re.compile(
    r"^(?:-{2,}[ ]*(?:forwarded|original) message[ ]*-{2,}|begin forwarded message:)[ \t]*\n\s*"
    r"(?P<head>(?:[ \t*]*(?:From|Date|Sent|Subject|To|Cc|Reply-To)\*?:.*\n?(?:[ \t]+\S.*\n?)*){2,8})",
    re.IGNORECASE | re.MULTILINE,
)
_SENDS_ON = re.compile(r"\s*\[?(?:(?:re|aw|sv)\s*:\s*)*(?:fwd?|wg|tr)\s*:", re.IGNORECASE)
_LONGEST_NOTE = 300  # characters
_SIGNATURE = re.compile(r"^--[ ]?$", re.MULTILINE)  # the line that RFC 3676 sets above a signature; some drop its space
_LONGEST_SIGNATURE = 12  # lines
_SENTENCE = re.compile(r"[A-Z]\S*(?:\s+\S+){5,}?[.!?][\"'”’»)]*(?=\s|$)")


def sent_on(text: str, subject: str) -> tuple[dict[str, str], str]:
    """The head of the message that a mail only sends on, by names in lower case, and its text; else the text.

    The subject of such a mail says so ("Fwd: Old pier"), and above it stands at most a note ("See below!"). A briefing
    that prints a reader's letter with its head has words of its own.
    """
    match = _FORWARDED.search(text) if _SENDS_ON.match(subject) else None
    note = text[: match.start()].strip() if match else ""
    if match is None or len(note) > min(_LONGEST_NOTE, len(text[match.end() :])):
        return {}, text
    head = HeaderParser().parsestr(_LABEL.sub(r"\1:", match["head"]))
    fields = {name.lower(): " ".join(value.split()) for name, value in head.items()}
    return fields, text[match.end() :]


def without_signature(text: str) -> str:
    """The text above the line "-- " and a signature of a few lines.

    A line "--" without its space parts the items of letters too: what holds sentences below it is one.
    """
    marks = list(_SIGNATURE.finditer(text))
    if not marks:
        return text
    above, below = text[: marks[-1].start()], text[marks[-1].end() :].strip()
    if not above.strip() or len(below.split("\n")) > _LONGEST_SIGNATURE:
        return text
    is_bare = not marks[-1].group().endswith(" ")
    return text if is_bare and (len(marks) > 1 or _SENTENCE.search(below)) else above
