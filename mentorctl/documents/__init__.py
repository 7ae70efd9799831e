"""Doors out: workbooks and pages, written atomically."""
