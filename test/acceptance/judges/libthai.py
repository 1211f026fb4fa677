"""Word boundaries of Thai paragraphs by libthai, an independent judge (Debian: libthai0, libthai-data).
Reads a JSON list of strings, prints a JSON list of lists of offsets in code points. Sara am may be typed as two
characters (nikhahit and sara aa), which libthai takes for no word: it sees the one character."""
import ctypes
import json
import re
import sys

lib = ctypes.CDLL("libthai.so.0")
lib.th_brk.argtypes = [ctypes.c_char_p, ctypes.POINTER(ctypes.c_int), ctypes.c_size_t]


SARA_AM = re.compile("\u0e4d([\u0e48-\u0e4b]?)\u0e32")


def compose(text):
    """The text with each sara am as one character, and for each of its offsets the offset in `text`."""
    composed, offsets, end = "", [], 0
    for match in SARA_AM.finditer(text):
        plain = text[end : match.start()]
        composed += plain + match[1] + "\u0e33"
        offsets += range(end, match.start() + 1 + len(match[1]))
        end = match.end()
    return composed + text[end:], offsets + list(range(end, len(text) + 1))


def boundaries(text):
    composed, offsets = compose(text)
    encoded = composed.encode("cp874", "replace")
    found = (ctypes.c_int * (len(encoded) + 1))()
    return [offsets[at] for at in found[: lib.th_brk(encoded, found, len(encoded) + 1)]]


print(json.dumps([boundaries(text) for text in json.load(sys.stdin)]))
