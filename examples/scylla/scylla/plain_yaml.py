"""The part of YAML that this example's files use: maps and lists by indentation, and plain values."""

import re


def load(path):
    with open(path, encoding="utf-8") as file:
        lines = [line.rstrip() for line in file if line.strip() and not line.lstrip().startswith("#")]
    value, rest = _block(lines, 0)
    if rest:
        raise ValueError(f"{path}: cannot read the line {rest[0]!r}")
    return value


def _indent(line):
    return len(line) - len(line.lstrip())


def _block(lines, depth):
    return _list(lines, depth) if lines and lines[0].lstrip().startswith("- ") else _map(lines, depth)


def _map(lines, depth):
    value = {}
    while lines and _indent(lines[0]) == depth:
        match = re.match(r"([\w-]+):(?: (.*))?$", lines[0].strip())
        if not match:
            break
        key, text = match.groups()
        lines = lines[1:]
        if text is None and lines and _indent(lines[0]) > depth:
            value[key], lines = _block(lines, _indent(lines[0]))
        else:
            value[key] = _plain(text)
    return value, lines


def _list(lines, depth):
    value = []
    while lines and _indent(lines[0]) == depth and lines[0].lstrip().startswith("- "):
        lines[0] = lines[0].replace("- ", "  ", 1)
        item, lines = _map(lines, depth + 2)
        value.append(item)
    return value, lines


def _plain(text):
    if text is None or re.fullmatch(r"-?\d+", text):
        return None if text is None else int(text)
    return float(text) if re.fullmatch(r"-?\d*\.\d+", text) else text
