"""Waiting for an answer from elsewhere ends, can be left, and is told of."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
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


def test_waiting_for_a_store_ends(monkeypatch: pytest.MonkeyPatch) -> None:
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


_ASK = """
import signal, sys
from newstables import cli
from newstables.sources import find

def main():
    try:
        return len(list(find([sys.argv[1]])))
    except KeyboardInterrupt:
        return 130

signal.signal(signal.SIGINT, signal.default_int_handler)
cli.main = main
cli.command()
"""


def test_a_process_ends_while_a_store_is_still_asked() -> None:
    """Arrow waits for its requests when Python ends: minutes, where a store says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        uri = f"s3://mill/in?endpoint_override=127.0.0.1:{silent.getsockname()[1]}&scheme=http&region=us-east-1"
        keys = {"AWS_ACCESS_KEY_ID": "testing", "AWS_SECRET_ACCESS_KEY": "testing"}
        asking = subprocess.Popen([sys.executable, "-c", _ASK, uri], env={**os.environ, **keys})
        try:
            silent.settimeout(60)
            silent.accept()  # it asks
            asking.send_signal(signal.SIGINT)
            assert asking.wait(20) == 130
        finally:
            asking.kill()
