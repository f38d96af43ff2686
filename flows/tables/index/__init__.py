"""The parts of the index of a tables folder, `_state.sqlite`; `tables.state` opens it and holds them together."""
