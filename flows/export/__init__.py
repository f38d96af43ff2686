"""The tables for those who use other tools: a DuckDB database, CSV files, an Excel workbook. Corrections are in them.

A format is a module with `write(folder, out)`; `rows` gives it the rows piece by piece, so that memory holds one piece.
"""
