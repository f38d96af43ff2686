"""Waiting for an answer from elsewhere ends, can be left, and is told of."""

from __future__ import annotations

import signal
import threading
import time
from pathlib import Path

import pytest

from newstables import waiting
from newstables.waiting import answer_of


def test_an_answer_and_an_error_come_as_they_are() -> None:
    assert answer_of(lambda: "here", "s3://mill/in") == "here"
    with pytest.raises(FileNotFoundError, match="not here"):
        answer_of(Path("not here").read_text, "s3://mill/in")


def test_a_long_wait_is_told_without_keys(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    monkeypatch.setattr(waiting, "_TELL_AFTER", 0.05)

    def slow() -> str:
        time.sleep(0.2)
        return "here"

    assert answer_of(slow, "s3://mill/in?secret_key=secret") == "here"
    assert caplog.messages[0] == "waiting for an answer of s3://mill/in"


def test_it_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "ANSWER_SECONDS", 0.1)
    with pytest.raises(TimeoutError, match="no answer of s3://mill/in within"):
        answer_of(threading.Event().wait, "s3://mill/in?secret_key=secret")


def test_ctrl_c_is_heard() -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, interrupted)
    signal.setitimer(signal.ITIMER_REAL, 0.2)
    try:
        with pytest.raises(KeyboardInterrupt):
            answer_of(threading.Event().wait, "s3://mill/in")
    finally:
        signal.signal(signal.SIGALRM, before)
