"""The role, sector and country of an actor."""
