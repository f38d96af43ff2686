"""What every extractor asks of a text: sentences, quotations."""
