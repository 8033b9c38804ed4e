"""The agent: a scripted model that plays back what it answered, at the price of the tokens that it took."""

import time

HELLO = 'def greet():\n    return "Hello, world!"\n\n\nif __name__ == "__main__":\n    print(greet())\n'
DOCSTRING = '"""Prints a greeting."""\n\n\n'
TEST = 'import hello\n\nassert hello.greet() == "Hello, world!"\n'

PERFECT = {"hello.py": DOCSTRING + HELLO, "test_hello.py": TEST}
GOOD = {"hello.py": DOCSTRING + HELLO}
FAIR = {"hello.py": 'print("Hello, world!")\n'}
HALF = {"hello.py": 'import sys\n\nprint("Hello, world!")\nsys.exit(1)\n'}
POOR = {"hello.py": 'print("hello")\n'}
NOTHING = {}
LOST = None
"""the connection broke before the model said anything"""

ANSWERS = {
    "T0/00": [FAIR, POOR, NOTHING],
    "T0/01": [GOOD, FAIR, HALF],
    "T1/00": [PERFECT, GOOD, GOOD],
    "T2/00": [PERFECT, LOST, GOOD, GOOD],
}
"""by sub-test, in the order in which they are asked for; whoever asks oftener hears them again from the beginning"""

CONTEXT = {"T0": 2_400, "T1": 9_600, "T2": 24_892}
"""tokens of a tier's prompt, skills and tools, which the provider keeps"""

DOLLARS = {"input": 3e-6, "output": 15e-6, "cache_write": 3.75e-6, "cache_read": 0.3e-6}


def run(tier, subtest, asked, workspace):
    """Lets the agent work once; `asked` counts what this sub-test was asked before."""
    begin = time.monotonic()
    script = ANSWERS[f"{tier}/{subtest}"]
    answer = script[asked % len(script)]
    if answer is LOST:
        return _result(-1, {"input": 0, "output": 0, "cache_write": 0, "cache_read": 0}, begin, stderr="fetch failed")
    workspace.mkdir(parents=True)
    for name, text in answer.items():
        (workspace / name).write_text(text, encoding="utf-8")
    output = 120 + sum(len(text) for text in answer.values()) // 4
    tokens = {"input": 8, "output": output, "cache_write": CONTEXT[tier], "cache_read": CONTEXT[tier] + 110}
    return _result(0, tokens, begin, stdout=f"wrote {', '.join(answer) or 'nothing'}\n")


def _result(exit_code, tokens, begin, stdout="", stderr=""):
    return {
        "exit_code": exit_code,
        "stdout": stdout,
        "stderr": stderr,
        "token_stats": {
            "input_tokens": tokens["input"],
            "output_tokens": tokens["output"],
            "cache_creation_tokens": tokens["cache_write"],
            "cache_read_tokens": tokens["cache_read"],
        },
        "cost_usd": round(sum(tokens[kind] * price for kind, price in DOLLARS.items()), 6),
        "duration_seconds": round(time.monotonic() - begin, 3),
    }
