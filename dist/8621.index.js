export const id = 8621;
export const ids = [8621,9969];
export const modules = {

/***/ 24592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   i7: () => (/* binding */ jsonLines),
/* harmony export */   tY: () => (/* binding */ plus),
/* harmony export */   vj: () => (/* binding */ amount)
/* harmony export */ });
/** The JSON objects among the lines of an agent's output; all else (banners, cut lines, arrays) is skipped. */
function* jsonLines(stdout) {
    for (let start = 0; start < stdout.length;) {
        const newline = stdout.indexOf('\n', start);
        const end = newline < 0 ? stdout.length : newline;
        const line = stdout.slice(start, end).trim();
        start = end + 1;
        if (!line.startsWith('{'))
            continue;
        const value = object(parse(line));
        if (value)
            yield value;
    }
}
function object(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
}
/** The field, if the object has it itself: a name such as `constructor` must not reach the prototype. */
function field(value, name) {
    const json = object(value);
    return json && Object.hasOwn(json, name) ? json[name] : undefined;
}
function text(value) {
    return typeof value === 'string' ? value : null;
}
/** A count or an amount: finite and not negative, else null. */
function amount(value) {
    return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
}
/** A whole number, as an HTTP status or a token count is. */
function count(value) {
    const number = amount(value);
    return number !== null && Number.isSafeInteger(number) ? number : null;
}
/** The sum where both are known; the known one where one is not. */
function plus(left, right) {
    if (left === null)
        return right;
    return right === null ? left : left + right;
}
function parse(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return null; // hostile or cut: no line of ours
    }
}


/***/ }),

/***/ 84270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ manifestOf),
/* harmony export */   $x: () => (/* binding */ fingerprintDifferences),
/* harmony export */   It: () => (/* binding */ manifestDigest),
/* harmony export */   Jx: () => (/* binding */ manifestBefore),
/* harmony export */   Rv: () => (/* binding */ gateOf),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   tX: () => (/* binding */ differences),
/* harmony export */   xX: () => (/* binding */ nightFingerprint)
/* harmony export */ });
/* unused harmony export identityOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90178);



/**
 * The manifest of a run. `config_digest` is over what the experiment and the runtime say, without paths, so that it is
 * the same in every checkout.
 */
function manifestOf(loaded, { runId, checked, commit, runAttempt, images }) {
    const { experiment, tasks, plan, shard, leftOut } = loaded;
    const config = loaded.redactor.json(configOf(loaded)); // a command may have a secret in it
    return {
        schema: 1,
        run_id: runId,
        shard,
        run_attempt: runAttempt,
        experiment_id: experiment.experimentId,
        commit,
        plan_digest: digest(JSON.stringify(plan)),
        config_digest: digest(JSON.stringify(config)),
        config,
        // also those left out: by them a night is known to be of the same work
        tasks: Object.fromEntries([...tasks, ...(leftOut?.tasks ?? [])].map(({ id, digest: of }) => [id, of])),
        tags: Object.fromEntries(tasks.flatMap(({ id, tags }) => (tags.length > 0 ? [[id, [...tags]]] : []))),
        left_out: leftOut?.told ?? null,
        images: Object.fromEntries(Object.entries(images).map(([task, names]) => [task, [...names]])),
        versions: { benchgate: _model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x, node: process.version, platform: `${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.platform)()}/${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.arch)()}` },
        preflight: Object.fromEntries(checked.checks.map(({ name, ok }) => [name, ok])),
    };
}
/** What is known of a run before it has begun: enough to say what it may be compared with. */
const manifestBefore = (loaded) => manifestOf(loaded, {
    runId: '',
    checked: { ok: true, checks: [], warnings: [] },
    commit: null,
    runAttempt: null,
    images: {},
});
function configOf({ experiment, runtime }) {
    const { harness, rolloutsPerTask, maxParallelRollouts, limits, retry, reward, gate } = experiment;
    const { kind, image, network, defaults } = runtime.sandboxBackend;
    return {
        agents: experiment.agents.map(({ name, kind: of, model, command, env, timeoutSec }) => ({
            name,
            kind: of,
            model,
            command: typeof command === 'string' || command === null ? command : [...command],
            env: Object.keys(env).sort(),
            timeout_sec: timeoutSec,
        })),
        ...(harness && { harness: harnessOf(harness) }),
        rollouts_per_task: rolloutsPerTask,
        max_parallel_rollouts: maxParallelRollouts,
        limits: {
            agent_timeout_sec: limits.agentTimeoutSec,
            setup_timeout_sec: limits.setupTimeoutSec,
            collect_timeout_sec: limits.collectTimeoutSec,
            ...budget(limits.run),
            rollout: budget(limits.rollout),
            systemic: { ...limits.systemic },
        },
        retry: { ...retry },
        reward: { key: reward.key, pass_threshold: reward.passThreshold },
        gate: gateOf(gate),
        sandbox_backend: {
            kind,
            image,
            network,
            defaults: {
                cpus: defaults.cpus,
                memory_mb: defaults.memoryMb,
                pids: defaults.pids,
                storage_mb: defaults.storageMb,
            },
        },
        judge: { kind: runtime.judge.kind, image: runtime.judge.image, network: runtime.judge.network },
    };
}
const harnessOf = ({ command, results, format, env, timeoutSec }) => ({
    command: typeof command === 'string' ? command : [...command],
    results,
    format,
    env: Object.keys(env).sort(),
    timeout_sec: timeoutSec,
});
/** What the gate goes by, in the words of the experiment file. */
const gateOf = (gate) => ({
    design: gate.design,
    max_drop: gate.maxDrop,
    alpha: gate.alpha,
    beta: gate.beta,
    min_tasks: gate.minTasks,
    min_shared_tasks: gate.minSharedTasks,
    min_coverage: gate.minCoverage,
    max_infra_error_rate: gate.maxInfraErrorRate,
    min_pass_rate: gate.minPassRate,
    guardrails: gate.guardrails.map((rail) => ({ ...rail })),
    leave_out: gate.leaveOut,
});
const budget = ({ costUsd, tokens, wallClockSec }) => ({
    cost_usd: costUsd,
    tokens,
    wall_clock_sec: wallClockSec,
});
/** What makes two runs the same run: everything but its name, its attempt, the machine and how preflight went. */
const identityOf = ({ experiment_id, shard, commit, plan_digest, config, tasks, images, versions, }) => ({
    experiment_id,
    shard,
    commit,
    plan_digest,
    config,
    tasks,
    images,
    benchgate: versions.benchgate,
});
/** The digest of the identity, which the journal carries. */
const manifestDigest = (manifest) => digest(JSON.stringify(identityOf(manifest)));
/** The names of the parts in which two manifests differ: `tasks.fix-rounding`, `commit`. */
const differences = (one, other) => within(identityOf(one), identityOf(other));
/** What must be equal for two runs to be compared: how rollouts are run, judged and scored; never what is under test. */
const fingerprintOf = ({ config }) => ({
    limits: Object.fromEntries(Object.entries(config.limits).filter(([key]) => key.endsWith('_timeout_sec'))),
    reward: config.reward,
    sandbox_backend: config.sandbox_backend,
    judge: config.judge,
});
/** The fingerprint of a night by its parts: to stand on one line with others it must have the same tasks and agents, too. */
function nightFingerprint(manifest) {
    const { limits, reward, sandbox_backend, judge } = fingerprintOf(manifest);
    const short = (part) => digest(JSON.stringify(part)).slice('sha256:'.length, 'sha256:'.length + 12);
    return {
        limits: short(limits),
        reward: short(reward),
        sandbox_backend: short(sandbox_backend),
        judge: short(judge),
        tasks: short(Object.entries(manifest.tasks).sort()),
        agents: short(manifest.config.agents.map(({ name }) => name).sort()),
    };
}
/** The names of the parts of the fingerprint in which two runs differ. */
const fingerprintDifferences = (one, other) => within(fingerprintOf(one), fingerprintOf(other));
const within = (one, other) => Object.keys(one).flatMap((part) => differing(part, one[part], other[part]));
function differing(path, one, other) {
    if (JSON.stringify(one) === JSON.stringify(other))
        return [];
    if (!isMap(one) || !isMap(other))
        return [path];
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((key) => differing(`${path}.${key}`, one[key], other[key]));
}
const isMap = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** `sha256:` and the hexadecimal digest of a text */
const digest = (text) => `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex')}`;


/***/ }),

/***/ 99969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ DEFAULT_RULES)
/* harmony export */ });
/** What holds where an experiment says nothing. */
const DEFAULT_RULES = {
    design: 'fixed',
    maxDrop: 0.1,
    alpha: 0.05,
    beta: 0.1,
    minTasks: 10,
    minSharedTasks: 0.9,
    minCoverage: 0.9,
    maxInfraErrorRate: 0.05,
    minPassRate: null,
    guardrails: [],
    leaveOut: 'nothing',
};


/***/ }),

/***/ 40545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ sentenceOf),
/* harmony export */   AB: () => (/* binding */ limit),
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   WR: () => (/* binding */ points)
/* harmony export */ });
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44702);

/** Most names that a sentence lists. */
const LISTED = 5;
/** `a, b and 3 more` */
function names(all) {
    const listed = all.slice(0, LISTED).join(', ');
    return all.length > LISTED ? `${listed} and ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(all.length - LISTED)} more` : listed;
}
/** `12.0 points`: a drop or gain without its sign. */
const points = (drop) => `${Math.abs(drop * 100).toFixed(1)} points`;
/** `10 points`: a limit, as written in the rules. */
const limit = (drop) => `${Number((drop * 100).toFixed(2))} points`;
/** What was decided, in one plain sentence with the numbers it stands on. */
function sentenceOf(decision, seen, rules) {
    const tolerated = limit(rules.maxDrop);
    const found = foundWords(seen, decision);
    switch (decision) {
        case 'drop_shown':
            return `A drop is shown: ${found}.`;
        case 'small_drop':
            return `A small drop is shown, and one of ${tolerated} is ruled out: ${found}.`;
        case 'gain_shown':
            return `A gain is shown: ${found}.`;
        case 'drop_ruled_out':
            return `A drop of ${tolerated} is ruled out: ${found}.`;
        case 'unscored_decide':
            return `The rollouts that were not scored could turn the verdict${regionWords(seen)}: ${found}.`;
        case 'not_settled':
            return `Neither is a drop shown nor one of ${tolerated} ruled out: ${found}; ${notRuledOut(seen)}${detectableWords(seen)}.`;
        default:
            throw new TypeError(`no sentence for ${decision}`);
    }
}
/**
 * `61% against 73% over 50 tasks, a drop of 12.0 points (90% interval 6.1 to 17.9, p = 0.002)`; where the decision is
 * about what is ruled out, the bound that it rests on stands in place of the interval.
 */
function foundWords({ baseline, candidate, tasks, drop, weighted, level, bound, p }, decision) {
    if (baseline.rate === null || candidate.rate === null || drop.drop === null)
        return 'no task was scored in both runs';
    const rates = `${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(candidate.rate)} against ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(baseline.rate)} over ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(tasks, 'task')}`;
    const change = Math.abs(drop.drop) < 0.0005 ? 'no change' : `a ${drop.drop > 0 ? 'drop' : 'gain'} of ${points(drop.drop)}`;
    // the interval of a gain is told as a gain
    const sign = drop.drop < 0 ? -1 : 1;
    const ends = drop.low === null || drop.high === null ? null : [drop.low * sign, drop.high * sign].sort((a, b) => a - b);
    const interval = ends ? `${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(level)} interval ${ends.map(signed).join(' to ')}, ` : '';
    const judgedBy = RULED_OUT.has(decision) ? boundWords(bound, drop.drop) : interval;
    const other = weighted?.drop ?? drop.drop;
    const byRollouts = Math.abs(other - drop.drop) < 0.0005 ? '' : `, ${signed(other * sign)} weighted by rollouts`;
    return `${rates}, ${change}${byRollouts} (${judgedBy}${pWords(drop.drop < 0 ? 1 - p : p)})`;
}
const RULED_OUT = new Set(['drop_ruled_out', 'small_drop']);
/** after the words for the drop that was seen; a gain is left where every drop is ruled out */
function boundWords({ drop, confidence }, seen) {
    if (drop === null)
        return '';
    const named = seen > 0 && drop > 0 ? '' : drop < 0 ? 'a gain of ' : 'a drop of ';
    const most = `${named}${drop < 0 ? 'at least' : 'at most'} ${points(drop)}`;
    return `${most} with ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(confidence)} confidence, `;
}
/** points without the word, with a true minus, and no minus before zero */
function signed(share) {
    const text = Math.abs(share * 100).toFixed(1);
    return share < 0 && Number(text) !== 0 ? `−${text}` : text;
}
const pWords = (p) => (p < 0.001 ? 'p < 0.001' : `p = ${p.toFixed(3)}`);
function regionWords({ region }) {
    if (region?.best == null || region.worst == null)
        return '';
    return ` (the drop may be ${signed(region.best)} to ${signed(region.worst)} points)`;
}
const notRuledOut = ({ bound: { drop, confidence } }) => `only a drop above ${points(drop ?? 1)} is ruled out with ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(confidence)} confidence`;
const detectableWords = ({ detectableDrop }) => detectableDrop === null ? '' : `; this many rollouts find a drop of ${points(detectableDrop)} four times in five`;


/***/ })

};
