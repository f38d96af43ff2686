"""A run: what is new (plan, select), what becomes of a batch (process, stages), the workers that do it."""
