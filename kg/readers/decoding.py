"""Bytes to text: UTF-8, UTF-16 and UTF-32 by their marks, other encodings where they can be told; binary files are refused."""

from __future__ import annotations

import codecs
from typing import Final

_MARKS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SIGNATURES: Final = (b"%PDF-", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b", b"\x7fELF", b"SQLite format 3")


class UndecodableError(ValueError):
    """The bytes are no text; `message` says why, `remedy` what to do."""

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy


def decode(data: bytes) -> str:
    """Return the text of `data`, exactly: line ends stay, and so does a UTF-8 byte order mark (as U+FEFF).

    Raises `UndecodableError` for binary data and for an encoding that cannot be told.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError as error:
                raise UndecodableError(f"not valid {encoding.upper()} at byte {error.start}", "save it as UTF-8") from error
    if data.startswith(_SIGNATURES) or b"\x00" in data:
        raise UndecodableError("a binary file, not a text", "convert it to text, Markdown or HTML first")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _detected(data, error)
    controls = sum(1 for character in text[:65_536] if character < " " and character not in "\t\n\r\f\v")
    if controls > len(text[:65_536]) // 50:
        raise UndecodableError("a binary file, not a text", "convert it to text, Markdown or HTML first")
    return text


def _detected(data: bytes, error: UnicodeDecodeError) -> str:
    from charset_normalizer import from_bytes  # takes a moment to import, and most files are UTF-8

    # English prose in a one-byte encoding is nearly all ASCII; noise is not.
    high = sum(byte >= 0x80 for byte in data[:65_536])
    refusal = UndecodableError(f"not UTF-8 (byte {error.start}), and the encoding cannot be told", "save it as UTF-8")
    if high > len(data[:65_536]) // 4:
        raise refusal from error
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        best = from_bytes(data).best()
        if best is None:
            raise refusal from error
        return str(best)
