"""Channels that Telegram exported as JSON: https://core.telegram.org/import-export, one article a message."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_CHANNELS = ("public_channel", "private_channel")  # other chats are talk among people


def messages_in(record: Mapping[str, Any]) -> list[Mapping[str, Any]] | None:
    """The messages with a text of a channel, as records; None where `record` is no channel."""
    messages = record.get("messages")
    if record.get("type") not in _CHANNELS or not isinstance(messages, list):
        return None
    told = [message for message in messages if isinstance(message, dict) and message.get("type") == "message"]
    return [said for message in told if (said := _said(message, record)) is not None]


def _said(message: Mapping[str, Any], channel: Mapping[str, Any]) -> Mapping[str, Any] | None:
    text = _text(message.get("text"))
    if not text.strip():
        return None  # a picture, or a poll
    seconds = message.get("date_unixtime")  # "date" is in the zone of whoever exported it
    return {
        "id": f"{channel.get('id')}/{message.get('id')}",
        "text": text,
        "date": int(seconds) if isinstance(seconds, str) and seconds.isdecimal() else message.get("date"),
        "publisher": channel.get("name"),
        "author": message.get("author"),
    }


def _text(text: Any) -> str:
    """A text with its marked parts, which stand in its line: ["Up by ", {"type": "bold", "text": "12 percent"}]."""
    parts = text if isinstance(text, list) else [text]
    texts = (part.get("text") if isinstance(part, dict) else part for part in parts)
    return "".join(part for part in texts if isinstance(part, str))
