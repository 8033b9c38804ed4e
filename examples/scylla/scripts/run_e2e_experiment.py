#!/usr/bin/env python3
"""Runs the tiers of a test, a number of times each sub-test, judges every run, and measures what came of it."""

import argparse
import json
import shutil
import sys
from datetime import datetime, timezone
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from scylla import agent, judges, measures, plain_yaml  # noqa: E402

MOST_LOST = 3
"""how often a run is begun that the provider broke off"""


def main():
    asked = arguments()
    test = plain_yaml.load(asked.tiers_dir / "test.yaml")
    rubric = plain_yaml.load(asked.tiers_dir / test["validation"]["rubric_file"])
    experiment = Experiment(asked, test, rubric)
    subtests = {}
    for tier in asked.tiers:
        for number in subtests_of(asked, tier):
            runs = [experiment.run(tier, number, run) for run in range(1, asked.runs + 1)]
            subtests[tier, number] = measures.subtest([run for run in runs if run])
    experiment.end(measures.experiment(subtests))


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tiers-dir", type=Path, required=True)
    parser.add_argument("--tiers", nargs="+", default=["T0"])
    parser.add_argument("--runs", type=int, default=10)
    parser.add_argument("--max-subtests", type=int, default=None)
    parser.add_argument("--results-dir", type=Path, default=Path("results"))
    parser.add_argument("-v", "--verbose", action="store_true")
    return parser.parse_args()


def subtests_of(asked, tier):
    files = sorted((asked.tiers_dir / tier.lower()).glob("*.yaml"))
    return [file.name.split("-")[0] for file in files][: asked.max_subtests]


class Experiment:
    """The directory of an experiment; one that was broken off is gone on with."""

    def __init__(self, asked, test, rubric):
        self.asked, self.test, self.rubric = asked, test, rubric
        before = sorted(asked.results_dir.glob(f"*-{test['id']}/checkpoint.json"))
        self.dir = before[-1].parent if before else asked.results_dir / f"{now():%Y-%m-%dT%H-%M-%S}-{test['id']}"
        self.states = read(self.dir / "checkpoint.json", {}).get("run_states", {})
        write(
            self.dir / "config/experiment.json",
            {
                "experiment_id": test["id"],
                "task_repo": test["source"]["repo"],
                "task_commit": test["source"]["hash"],
                "language": test["language"],
                "models": ["scripted"],
                "judge_models": list(judges.TEMPERS),
                "runs_per_subtest": asked.runs,
                "tiers_to_run": asked.tiers,
                "timeout_seconds": test["task"]["timeout_seconds"],
            },
        )
        shutil.copy(asked.tiers_dir / test["validation"]["rubric_file"], self.dir / "rubric.yaml")
        for tier in asked.tiers:
            for number in subtests_of(asked, tier):
                for run in range(1, asked.runs + 1):
                    self.states.setdefault(tier, {}).setdefault(number, {}).setdefault(str(run), "pending")
        self.checkpoint("running")

    def run(self, tier, number, run):
        place = self.dir / "completed" / tier / number / f"run_{run:02}"
        if (place / "run_result.json").exists():
            return read(place / "run_result.json")
        self.state(tier, number, run, "prompt_written")
        worked, place = self.work(tier, number, run)
        if worked["exit_code"] != 0:
            self.state(tier, number, run, "failed")
            return None
        self.state(tier, number, run, "agent_complete")
        judged = judges.judge(place / "workspace", self.rubric, silent=silent(tier, run))
        write(place / "judge/result.json", {key: judged[key] for key in judged if key != "judges"})
        for one in judged["judges"]:
            write(place / f"judge/judge_{one['judge_number']:02}/result.json", one)
        result = {
            "run_number": run,
            "started_at": worked["started_at"],
            "exit_code": worked["exit_code"],
            "token_stats": worked["token_stats"],
            "cost_usd": worked["cost_usd"],
            "duration_seconds": worked["duration_seconds"],
            "agent_duration_seconds": worked["duration_seconds"],
            "judge_score": judged["score"],
            "judge_passed": judged["passed"],
            "judge_grade": judged["grade"],
            "judge_reasoning": judged["reasoning"],
            "judges": judged["judges"],
        }
        write(place / "run_result.json", result)
        self.state(tier, number, run, "worktree_cleaned")
        self.say(f"{tier}/{number} run {run}: {'PASS' if judged['passed'] else 'FAIL'} (score: {judged['score']:.3f}, "
                 f"grade: {judged['grade']}, cost: ${worked['cost_usd']:.4f})")
        return result

    def work(self, tier, number, run):
        """What the provider breaks off is set aside, where no rate counts it, and begun again."""
        subtest = self.dir / "completed" / tier / number
        for tried in range(MOST_LOST):
            place = subtest / f"run_{run:02}"
            started = now().isoformat()
            asked = len(list(subtest.glob("run_*/agent"))) + len(list(subtest.glob(".failed/*/agent")))
            worked = {**agent.run(tier, number, asked, place / "workspace"), "started_at": started}
            write(place / "agent/result.json", worked)
            if worked["exit_code"] != -1:
                return worked, place
            aside = subtest / ".failed" / (f"run_{run:02}" + (f"_attempt_{tried + 1:02}" if tried else ""))
            aside.parent.mkdir(exist_ok=True)
            shutil.move(place, aside)
            self.say(f"{tier}/{number} run {run}: {worked['stderr']}; once more")
        return worked, place

    def end(self, measured):
        write(self.dir / "result.json", measured)
        self.checkpoint("completed")
        self.say(f"Best Tier: {measured['best_overall_tier']}, Best Sub-test: {measured['best_overall_subtest']}")
        self.say(f"Frontier CoP: ${measured['frontier_cop']:.4f}")
        self.say(f"Total Cost: ${measured['total_cost']:.4f}")

    def state(self, tier, number, run, state):
        self.states[tier][number][str(run)] = state
        self.checkpoint("running")

    def checkpoint(self, status):
        write(self.dir / "checkpoint.json", {"version": "3.1", "experiment_id": self.test["id"], "status": status,
                                             "run_states": self.states})

    def say(self, text):
        if self.asked.verbose:
            print(text, flush=True)


def silent(tier, run):
    """the judges that do not answer: a score stands as long as one does"""
    return ["judge-strict"] if (tier, run) == ("T1", 2) else []


def now():
    return datetime.now(timezone.utc)


def read(path, otherwise=None):
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else otherwise


def write(path, value):
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(".tmp")
    draft.write_text(json.dumps(value, indent=2) + "\n", encoding="utf-8")
    draft.replace(path)  # there whole or not at all


if __name__ == "__main__":
    main()
