"""Bytes of a text file become text, in whatever encoding a program saved them."""

from collections.abc import Mapping

_KINDS: Mapping[str, str] = {
    "cp1252": "Windows-1252 (Western European)",
    "cp1250": "Windows-1250 (Central European)",
    "cp1251": "Windows-1251 (Cyrillic)",
    "cp1253": "Windows-1253 (Greek)",
    "cp1254": "Windows-1254 (Turkish)",
    "cp1255": "Windows-1255 (Hebrew)",
    "cp1256": "Windows-1256 (Arabic)",
    "mac_roman": "Mac Roman",
    "cp850": "DOS 850 (Western European)",
    "shift_jis": "Shift JIS (Japanese)",
    "gb18030": "GB 18030 (Chinese)",
    "big5": "Big5 (Chinese)",
    "euc_kr": "EUC-KR (Korean)",
}
"""What spreadsheets save text in where it is not Unicode, the most usual first."""

_SAMPLE = 200_000  # bytes; names and towns show an encoding long before
_CLOSE = 0.05  # of disorder between two encodings that can't be told apart by it


def decoded(raw: bytes) -> tuple[str, str]:
    """Return the text, and the name of its encoding where that was only assumed."""
    if raw[:4] in (b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff"):
        return raw.decode("utf-32", "replace"), ""
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return raw.decode("utf-16", "replace"), ""
    # Text of Latin letters in UTF-16 holds a zero in every second byte, also without a mark.
    for first, kind in ((1, "utf-16-le"), (0, "utf-16-be")):
        zeros = raw[first::2][:_SAMPLE].count(0)
        if zeros * 3 > len(raw[first::2][:_SAMPLE]) and len(raw) % 2 == 0:
            return raw.decode(kind, "replace"), ""
    try:
        return raw.decode("utf-8-sig"), ""
    except UnicodeDecodeError:
        kind = _likely(raw)
        return raw.decode(kind, "replace"), _KINDS[kind]


def _likely(raw: bytes) -> str:
    """Return the encoding that makes most sense of the bytes; Windows-1252 in doubt."""
    from charset_normalizer import from_bytes

    found = list(from_bytes(raw[:_SAMPLE], cp_isolation=list(_KINDS)))
    if not found:
        return "cp1252"  # it leaves five bytes undefined, and nothing reads these better
    least = min(match.chaos for match in found)
    usual = list(_KINDS)
    options = {m.encoding: str(m) for m in found if m.chaos <= least + _CLOSE}
    options |= {k: v for m in found if m.encoding in options for k, v in _same_family(raw, m)}
    return min(options, key=lambda kind: (_signs_in_words(options[kind]), usual.index(kind)))


def _same_family(raw: bytes, match: object) -> list[tuple[str, str]]:
    """Return the two European encodings that differ in a few letters only, whichever was found."""
    if getattr(match, "encoding", "") not in ("cp1250", "cp1252", "cp1254"):
        return []
    return [(k, raw[:_SAMPLE].decode(k, "replace")) for k in ("cp1252", "cp1250", "cp1254")]


def _signs_in_words(text: str) -> int:
    """Return how often a sign such as ¯ or ³ touches a letter: it should have been a letter."""
    return sum(
        not sign.isalnum() and ord(sign) > 127 and not sign.isspace() and sign not in "’‘“”–—…·´"
        and (before.isalpha() or after.isalpha())
        for before, sign, after in zip(text, text[1:], text[2:], strict=False)
    ) + sum(text.count(sign) for sign in "³¹²¾¼½\ufffd")  # fmt: skip
