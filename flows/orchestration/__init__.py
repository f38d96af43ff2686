"""All that knows Prefect but the flow itself: a server of our own, a session with it, progress."""
