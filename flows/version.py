"""The version of what the pipeline makes of an article."""

# Raised with each change that alters rows; `--reprocess` makes anew the rows that an older one made.
PIPELINE_VERSION = "1"
