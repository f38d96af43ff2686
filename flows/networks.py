"""Which addresses lie in the internet, and which in a network of somebody's own."""

from __future__ import annotations

import ipaddress
import socket


def is_private(host: str) -> bool:
    """Whether a host's name leads into a network that is not the internet; a name that nobody knows leads nowhere."""
    try:
        found = socket.getaddrinfo(host, None, proto=socket.IPPROTO_TCP)
    except (OSError, UnicodeError):
        return False
    return any(not ipaddress.ip_address(str(address[0]).partition("%")[0]).is_global for *_, address in found)
