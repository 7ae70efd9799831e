"""After the match: what happens in a pair, when, and how it goes."""
