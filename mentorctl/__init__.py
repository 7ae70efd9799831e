"""Match mentors and mentees from a spreadsheet, and run the program around it."""

__version__ = "0.1.0"
