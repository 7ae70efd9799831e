"""The porch: one thin command per file."""
