"""Runs the oracle's reference program over sources. Usage: reference-runner.py ORACLE_FOLDER < sources.jsonl

A line in is a JSON string (bytes that are no UTF-8 as lone surrogates, PEP 383). A line out is
{tokens: [[type, low, high, value, isString], ...], error: [message, byteOffset] or null, tree: [...] or null}.
"""

import json
import sys

sys.path.insert(0, sys.argv[1])
import reference  # noqa: E402

LEAVES = set(json.loads(sys.argv[2]))
BOXES = set(json.loads(sys.argv[3]))


def text(value):
    return value.decode("utf-8", "surrogateescape") if isinstance(value, bytes) else value


def node(part):
    if isinstance(part, str):
        return part
    return {
        "name": part["name"],
        "inline": part["inline"],
        "named": part["named"],
        "ordinal": part["ordinal"],
        "params": part["params"],
        "inner": [node(child) for child in part["inner"]],
    }


for line in sys.stdin:
    source = json.loads(line).encode("utf-8", "surrogateescape")
    tokens = reference.Lex(source).t
    outcome = reference.build(
        tokens,
        lambda name: name.lower() in BOXES,
        lambda name: name.lower() in BOXES or name.lower() in LEAVES,
    )
    failed = outcome[0] == "err"
    print(
        json.dumps(
            {
                "tokens": [[t[0], t[1], t[2], text(t[3]), t[4]] for t in tokens],
                "error": [outcome[1], outcome[2][1]] if failed else None,
                "tree": None if failed else [node(part) for part in outcome[1]],
            }
        )
    )
