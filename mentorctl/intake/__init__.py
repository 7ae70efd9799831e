"""Doors in: spreadsheets become people and settings."""
