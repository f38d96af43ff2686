"""Facts of any article, wherever it came from: identity, language, dateline, when it was published."""
