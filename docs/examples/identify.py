#!/usr/bin/env python3
"""identify: what server says these bytes?  printf '...' | identify.py"""
import ctypes
import sys
from ctypes import POINTER, byref, c_char_p, c_int, c_size_t, c_uint, c_void_p


class Response(ctypes.Structure):  # struct hark_response of hark.h
    _fields_ = [("size", c_size_t),
                ("got", c_char_p), ("got_len", c_size_t),
                ("sent", c_char_p), ("sent_len", c_size_t),
                ("before", c_char_p), ("before_len", c_size_t),
                ("probe", c_char_p), ("proto", c_int), ("tunnel", c_int),
                ("port", c_uint), ("flags", c_uint)]


class Finding(ctypes.Structure):  # struct hark_finding, as far as it is used
    _fields_ = [(name, c_char_p) for name in ("service", "product", "version")]


hark = ctypes.CDLL("libhark.so.0")
hark.hark_db_new.restype = hark.hark_matcher_new.restype = c_void_p
hark.hark_match.argtypes = [c_void_p, POINTER(Response), c_void_p]

db = c_void_p(hark.hark_db_new())
hark.hark_db_load_builtin(db, None, None)
hark.hark_db_finish(db, None, None)
matcher = c_void_p(hark.hark_matcher_new(db, None))

got = sys.stdin.buffer.read()
response = Response(size=ctypes.sizeof(Response), got=got, got_len=len(got))
finding = POINTER(Finding)()
if hark.hark_match(matcher, byref(response), byref(finding)) != 1:
    sys.exit("unknown")
f = finding.contents
print(*((s or b"-").decode() for s in (f.service, f.product, f.version)))
hark.hark_matcher_free(matcher)
hark.hark_db_free(db)
