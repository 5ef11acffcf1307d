#!/usr/bin/env python3
"""Reads bios (docs/bios-format.md) from standard input: gzip -dc x.bios.gz | python3 bios.py"""
import sys

def bios(lines):
    for line in lines:
        if not line.startswith("B "):
            continue
        _, time_ns, dev, opf, sector, size, vcnt, *rest = line.split()
        segments = [tuple(int(part, 16) for part in word.split("+")) for word in rest if word != "!cut"]
        if sum(length for _, length in segments) <= int(size):  # more: the rest of a split bio, which came whole before
            yield int(time_ns), int(dev), int(opf, 16) & 0xff, int(sector) * 512, int(size), segments

count = reads = writes = total = pieces = 0
for time_ns, dev, op, offset, size, segments in bios(sys.stdin):
    count += 1
    reads += op == 0
    writes += op in (1, 7) and size > 0
    total += size if op in (0, 1, 7) else 0
    pieces += len(segments)
print(count, "bios", reads, "reads", writes, "writes", total, "bytes", pieces, "segments")
