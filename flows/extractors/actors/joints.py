"""What may stand between two capitalised words of one name."""

from __future__ import annotations

SPACE, OF, AND, POSSESSIVE, ON, THE = 1, 2, 3, 4, 5, 6
JOINTS = {
    " ": SPACE,
    "\u00a0": SPACE,
    " & ": SPACE,
    " of ": OF,
    " of the ": OF,
    " for ": OF,
    " for the ": OF,
    " on ": ON,
    " on the ": ON,
    " and ": AND,
    " and the ": AND,
    "'s ": POSSESSIVE,
    "’s ": POSSESSIVE,
    "' ": POSSESSIVE,
    "’ ": POSSESSIVE,
    " the ": THE,  # only in known names: "Save the Children"
}
