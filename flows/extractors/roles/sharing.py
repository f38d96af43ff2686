"""What one claim takes over from another: what it is of, and what is done, by whom."""

from __future__ import annotations

from newstables.records import Claim

ABOUT = ("about", "about_start", "about_end", "about_rule")
ACTION = ("action", "action_role", "action_rule", "agent", "agent_start", "agent_end")


def share(source: Claim, target: Claim, names: tuple[str, ...]) -> None:
    """Give `target` the columns `names` of `source`."""
    for name in names:
        setattr(target, name, getattr(source, name))


def forget_action(claim: Claim) -> None:
    """Take from a claim what is done, and who does it."""
    for name in ACTION:
        setattr(claim, name, None)
