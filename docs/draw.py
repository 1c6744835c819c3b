#!/usr/bin/env python3
"""Makes a draw again from its record and prints the names in order. docs/draw.md explains it."""
import base64, hashlib, json, sys
def sha256(*pieces):
    return hashlib.sha256(b"".join(pieces)).digest()
def numbers(seed):                                   # of 32 bits, most significant octet first
    counter = 0
    while True:
        block = sha256(b"hengbiao.org/draw-stream@v1\0", seed, counter.to_bytes(8, "big"))
        yield from (int.from_bytes(block[i:i + 4], "big") for i in range(0, 32, 4))
        counter += 1
def below(bound, source):                            # uniform: no remainder is favored
    fair = 2**32 - 2**32 % bound
    return next(n for n in source if n < fair) % bound

def shuffled(items, source):                         # Fisher-Yates from the last place to the second
    items = list(items)
    for place in range(len(items) - 1, 0, -1):
        other = below(place + 1, source)
        items[place], items[other] = items[other], items[place]
    return items

record = json.load(open(sys.argv[1], encoding="utf-8"))
canonical = json.dumps(record["list"], sort_keys=True, separators=(",", ":"), ensure_ascii=False)
octets = {c["party"]: base64.b64decode(c["octets"]) for c in record["contributions"]}
seed = sha256(b"hengbiao.org/draw-seed@v1\0", canonical.encode("utf-8"), octets["agency"], octets["supervisor"])
source = numbers(seed)
for ticket in shuffled(record["list"]["tickets"], source):
    print(*shuffled(ticket["members"], source))
