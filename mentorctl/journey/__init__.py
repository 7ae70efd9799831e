"""After the match: a pair's dates, what two people share, how they meet, and their check-ins."""
