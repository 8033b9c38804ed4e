"""What runs come to: pass rate, grades, and what a pass costs."""

import math
from collections import Counter


def subtest(runs):
    passed = sum(run["judge_passed"] for run in runs)
    mean_cost = sum(run["cost_usd"] for run in runs) / len(runs)
    pass_rate = passed / len(runs)
    return {
        "runs": len(runs),
        "pass_rate": pass_rate,
        "mean_score": sum(run["judge_score"] for run in runs) / len(runs),
        "mean_cost": mean_cost,
        "total_cost": mean_cost * len(runs),
        "cost_of_pass": mean_cost / pass_rate if passed else math.inf,
        "grade_distribution": dict(Counter(run["judge_grade"] for run in runs)),
    }


def experiment(subtests):
    """`subtests` by tier and number; the frontier is the least that a pass costs anywhere."""
    tiers = {}
    for (tier, number), measured in subtests.items():
        tiers.setdefault(tier, {})[number] = measured
    best = {tier: min(own, key=lambda number: own[number]["cost_of_pass"]) for tier, own in tiers.items()}
    results = {
        tier: {"subtest_results": own, "best_subtest": best[tier], "cost_of_pass": own[best[tier]]["cost_of_pass"]}
        for tier, own in tiers.items()
    }
    frontier = min(results, key=lambda tier: results[tier]["cost_of_pass"])
    return {
        "tier_results": results,
        "frontier_cop": results[frontier]["cost_of_pass"],
        "frontier_cop_tier": frontier,
        "best_overall_tier": frontier,
        "best_overall_subtest": best[frontier],
        "total_cost": sum(measured["total_cost"] for measured in subtests.values()),
    }
