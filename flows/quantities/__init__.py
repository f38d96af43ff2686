"""Which claims speak of the same quantity: articles, actors and claims → one row for each quantity.

`keys` says by what two claims are known to speak of the same thing, `series` brings them together along these keys,
`rows` sums each series up, `build` reads and writes a tables folder. Everything is a sort or a look-up over whole
columns: no claim is compared with all others.
"""
