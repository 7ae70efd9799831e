"""After the match: the dates of a pair, what two people share, how they meet."""
