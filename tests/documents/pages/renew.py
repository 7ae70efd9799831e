"""Renew the golden Markdown of the sample: python tests/documents/pages/renew.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from documents.pages.people import SAMPLE, sample
from mentorctl.documents.pages.to_md import markdown

if __name__ == "__main__":
    (SAMPLE / "sample-agreement.md").write_bytes(markdown(sample()))
