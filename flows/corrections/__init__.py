"""What people know better than the rules: corrections of cells, kept in corrections.csv beside the tables.

The Parquet files stay what the rules made of the articles; whoever reads through `newstables` sees the corrected rows.
`file` holds the list, `values` says which cells may say what, `place` finds the row that a correction means, also after
rules or texts have changed, `overlay` lays them over rows that are read, `score` counts them by rule.
"""
