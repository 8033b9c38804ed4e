"""The judges: each looks at what was written, by the rubric; they differ in temper where the rubric leaves it to them."""

import subprocess
import sys

TEMPERS = {"judge-strict": 1.5, "judge-even": 1.0, "judge-kind": 0.7}


def judge(workspace, rubric, silent=()):
    """One verdict a judge, and the one of all: the mean of those that answered, and what most of them say."""
    seen = _look(workspace)
    judges = [
        _one(number, name, temper, seen, rubric, name not in silent)
        for number, (name, temper) in enumerate(TEMPERS.items(), 1)
    ]
    valid = [one for one in judges if one["is_valid"]]
    score = round(sum(one["score"] for one in valid) / len(valid), 4) if valid else 0.0
    passed = sum(one["passed"] for one in valid) * 2 > len(valid)
    return {
        "score": score,
        "passed": passed,
        "grade": grade(score, rubric),
        "reasoning": ", ".join(f"{item} {'holds' if holds else 'does not'}" for item, holds in seen.items()),
        "is_valid": len(valid) == len(judges),
        "judges": judges,
    }


def grade(score, rubric):
    scale = sorted(rubric["grading"]["grade_scale"].items(), key=lambda entry: -entry[1])
    return next(name for name, least in scale if score >= least)


def _look(workspace):
    script = workspace / "hello.py"
    text = script.read_text(encoding="utf-8") if script.exists() else ""
    ran = _python(workspace, "hello.py") if text else None
    return {
        "F1": bool(text),
        "F2": ran is not None and ran.returncode == 0,
        "F3": ran is not None and ran.stdout == "Hello, world!\n",
        "Q1": text.startswith('"""'),
        "Q2": bool(text) and _python(workspace, "-c", "import hello").stdout == "",
        "Q3": (workspace / "test_hello.py").exists() and _python(workspace, "test_hello.py").returncode == 0,
    }


def _python(workspace, *args):
    return subprocess.run([sys.executable, "-B", *args], cwd=workspace, capture_output=True, text=True, timeout=30)


def _one(number, name, temper, seen, rubric, answers):
    score = round(sum(c["weight"] * _category(c, seen, temper) for c in rubric["categories"].values()), 4)
    score = score if answers else 0.0
    return {
        "judge_number": number,
        "model": name,
        "is_valid": answers,
        "score": score,
        "passed": answers and score >= rubric["grading"]["pass_threshold"],
        "grade": grade(score, rubric),
        "reasoning": "by the rubric" if answers else "the judge did not answer",
    }


def _category(category, seen, temper):
    if category["scoring_type"] == "subjective":
        return (sum(seen.values()) / len(seen)) ** temper
    points = sum(item["points"] for item in category["items"])
    return sum(item["points"] for item in category["items"] if seen[item["id"]]) / points
