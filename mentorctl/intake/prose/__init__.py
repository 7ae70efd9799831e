"""Answers as people write them become the answers that the roster holds."""
