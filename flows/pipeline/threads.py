"""Numpy's threads, of which the products of the language model need one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from threadpoolctl import ThreadpoolController


@contextmanager
def one_thread() -> Iterator[None]:
    """One thread for the products in the block, and as many as before behind it: for products as small as ours, several
    would wait for each other, which takes half as long again on two idle processors, and twice as long on busy ones.
    """
    with _controller().limit(limits=1, user_api="blas"):
        yield


@cache
def _controller() -> ThreadpoolController:
    """Made at first use: numpy must be there by then."""
    return ThreadpoolController()
