"""Records → Arrow by the schemas; staging, commit, compaction, reading back.

A tables folder holds, beside the Parquet files (articles/month=2014-09/part-….parquet and so on):

- `_state.sqlite`: which articles and inputs are in the tables, their sketches and who is a duplicate, the
  rejects, and moves decided but not yet done;
- `_staging/`: files of batches that are not committed; emptied when a run starts;
- `_history/`: earlier rows of changed articles;
- `_damaged/`: files that could not be read, set aside;
- `_lock`: held by the run that writes.

Readers of Parquet folders leave names with a leading underscore alone.
"""
