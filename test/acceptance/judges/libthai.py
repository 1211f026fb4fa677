"""Word boundaries of Thai paragraphs by libthai, an independent judge (Debian: libthai0, libthai-data).
Reads a JSON list of strings, prints a JSON list of lists of offsets in code points."""
import ctypes
import json
import sys

lib = ctypes.CDLL("libthai.so.0")
lib.th_brk.argtypes = [ctypes.c_char_p, ctypes.POINTER(ctypes.c_int), ctypes.c_size_t]


def boundaries(text):
    encoded = text.encode("cp874", "replace")
    found = (ctypes.c_int * (len(encoded) + 1))()
    return list(found[: lib.th_brk(encoded, found, len(encoded) + 1)])


print(json.dumps([boundaries(text) for text in json.load(sys.stdin)]))
