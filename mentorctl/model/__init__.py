"""The ground floor: people, settings, pairs, findings. Imports nothing else of ours."""
