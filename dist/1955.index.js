export const id = 1955;
export const ids = [1955,9969];
export const modules = {

/***/ 16398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ commitOf)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);


/** The commit that `dir` is checked out at; null outside a repository, or without git. */
async function commitOf(dir) {
    const git = async (...args) => {
        const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', ['-C', dir, ...args], { maxBuffer: 2 ** 26, timeout: 20_000 });
        return stdout.trim();
    };
    try {
        const [sha, changes] = await Promise.all([
            git('rev-parse', 'HEAD'),
            git('status', '--porcelain', '--untracked-files=no'),
        ]);
        return { sha, dirty: changes !== '' };
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 99691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  leaveOut: () => (/* binding */ leaveOut),
  F: () => (/* binding */ without)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
// EXTERNAL MODULE: ./build/gate/sentence.js
var sentence = __webpack_require__(40545);
;// CONCATENATED MODULE: ./build/gate/always-failing.js


/** With none of 30 passed, more than one in ten passing is ruled out with 95% confidence (0.9^30 = 4%). */
const LEAST_ROLLOUTS = 30;
/** one bad night is no history */
const LEAST_NIGHTS = 5;
/** before the newest one: what models did long ago they need not do today */
const MOST_DAYS = 30;
/** among as many a baseline is looked for (`MAX_AGE_DAYS`): where it is not known yet, nights of those days have no say */
const BASELINE_DAYS = 14;
/** a night with less says as little as a run with less */
const LEAST_COVERAGE = 0.9;
const DAY_MS = 86_400_000;
/**
 * Which tasks no agent has passed in the nights before: with each agent at least 30 scored rollouts on at least 5 nights, and no pass.
 * Nights that are part of the comparison have no say, for tasks chosen by data that are then compared make a change look worse or better
 * than it is; chosen by other data they cost no error. Neither clock nor order counts, so that all shards of a run choose alike.
 */
function alwaysFailing(nights, run) {
    const used = usable(nights, run);
    const [first, last] = [used[0]?.date, used.at(-1)?.date];
    const days = first === undefined || last === undefined ? null : [first, last];
    const told = { nights: used.map(({ run_id: id }) => id), days };
    const nothing = (why) => ({ tasks: [], ...told, sentence: `No task is left out: ${why}.` });
    if (used.length < LEAST_NIGHTS)
        return nothing(`the history has ${(0,words/* plural */.LS)(used.length, 'night')} of this experiment that ${used.length === 1 ? 'was' : 'were'} run in the same way with the same tasks, and it takes ${LEAST_NIGHTS}`);
    const seen = seenBy(used);
    const tasks = run.tasks.flatMap((task) => {
        const agents = run.agents.map((agent) => seen.get(cellOf(task, agent)) ?? NOTHING);
        if (!agents.every(isFailing))
            return [];
        return [
            {
                task,
                rollouts: agents.reduce((sum, { rollouts }) => sum + rollouts, 0),
                nights: Math.min(...agents.map((one) => one.nights)),
            },
        ];
    });
    const over = `over ${(0,words/* plural */.LS)(used.length, 'night')}`;
    if (tasks.length === 0)
        return nothing(`none has failed throughout, in ${LEAST_ROLLOUTS} scored rollouts of each agent, ${over}`);
    const left = run.tasks.length - tasks.length;
    if (left < run.minTasks)
        return nothing(`${(0,words/* plural */.LS)(tasks.length, 'task')} always failed ${over}, but without them ${left} would be left to compare, and it takes ${run.minTasks} (\`gate.min_tasks\`)`);
    return {
        tasks,
        ...told,
        sentence: `${(0,words/* plural */.LS)(tasks.length, 'task')} of ${run.tasks.length} ${tasks.length === 1 ? 'is' : 'are'} left out of this run and of its baseline, and in no pass rate here: ` +
            `no rollout of ${tasks.length === 1 ? 'it' : 'them'} passed ${over} (${days?.join(' to ')}): ${(0,sentence/* names */.Dy)(tasks.map(({ task }) => task))}. Nights still run ${tasks.length === 1 ? 'it' : 'them'}.`,
    };
}
/** Nights of the same work that are no part of the comparison and say something, the oldest first; each run once. */
function usable(nights, { experiment, fingerprint, commit, baseline }) {
    const alike = nights.filter((night) => night.experiment === experiment &&
        isSame(night.fingerprint, fingerprint) &&
        night.verdict !== 'invalid' &&
        (night.coverage ?? 0) >= LEAST_COVERAGE &&
        night.cells !== null &&
        !baseline?.has(night.run_id) &&
        (commit === null || night.commit !== commit));
    const newest = Math.max(...alike.map(({ date }) => Date.parse(date)));
    const until = baseline === null ? newest - BASELINE_DAYS * DAY_MS : newest;
    const recent = alike.filter(({ date }) => Date.parse(date) > newest - MOST_DAYS * DAY_MS && Date.parse(date) <= until);
    const byRun = new Map(recent.map((night) => [night.run_id, night]));
    return [...byRun.values()].sort((a, b) => compare(a.date, b.date) || compare(a.run_id, b.run_id));
}
const NOTHING = { rollouts: 0, passed: 0, nights: 0 };
const isFailing = ({ rollouts, passed, nights }) => passed === 0 && rollouts >= LEAST_ROLLOUTS && nights >= LEAST_NIGHTS;
/** by task and agent; rollouts without a score are nobody's failures */
function seenBy(nights) {
    const seen = new Map();
    for (const { cells } of nights)
        for (const [task, agent, passed, scored] of cells ?? []) {
            const before = seen.get(cellOf(task, agent)) ?? NOTHING;
            seen.set(cellOf(task, agent), {
                rollouts: before.rollouts + scored,
                passed: before.passed + passed,
                nights: before.nights + (scored > 0 ? 1 : 0),
            });
        }
    return seen;
}
const cellOf = (task, agent) => JSON.stringify([task, agent]);
const isSame = (one, other) => Object.entries(one).every(([part, digest]) => digest === other[part]);
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

// EXTERNAL MODULE: ./build/model/manifest.js + 1 modules
var manifest = __webpack_require__(74825);
// EXTERNAL MODULE: ./build/entry/experiment/commit.js
var commit = __webpack_require__(16398);
// EXTERNAL MODULE: ./build/entry/experiment/load.js + 18 modules
var load = __webpack_require__(83540);
// EXTERNAL MODULE: ./build/entry/experiment/manifest.js
var experiment_manifest = __webpack_require__(84270);
// EXTERNAL MODULE: ./build/entry/experiment/record.js + 1 modules
var record = __webpack_require__(30663);
;// CONCATENATED MODULE: ./build/entry/experiment/leave-out.js







/** The same experiment without the tasks that always failed, where it asks for that and a history is looked at; the plan is made anew. */
async function leaveOut(loaded, { history, baseline, durations }) {
    const { experiment, tasks, shard } = loaded;
    if (experiment.gate.leaveOut === 'nothing' || !history)
        return loaded;
    if (experiment.harness)
        throw (0,load/* unlessWhole */.k)('do without the tasks that always failed');
    if ('none' in history) {
        const told = { tasks: [], nights: [], days: null, sentence: `No task is left out: ${history.none}.` };
        return { ...loaded, leftOut: { told, tasks: [] } };
    }
    const told = alwaysFailing(history.nights, {
        experiment: experiment.experimentId,
        fingerprint: (0,experiment_manifest/* nightFingerprint */.xX)((0,experiment_manifest/* manifestBefore */.Jx)(loaded)),
        tasks: tasks.map(({ id }) => id),
        agents: experiment.agents.map(({ name }) => name),
        commit: (await (0,commit/* commitOf */.D)((0,external_node_path_.dirname)(experiment.file)))?.sha ?? null,
        baseline: shard ? null : await runsOf(baseline ?? null),
        minTasks: experiment.gate.minTasks,
    });
    return without(loaded, told, durations);
}
/** The same experiment without the tasks that another one does without. */
function without(loaded, told, durations) {
    const names = new Set(told.tasks.map(({ task }) => task));
    const tasks = loaded.tasks.filter(({ id }) => !names.has(id));
    const leftOut = { told, tasks: loaded.tasks.filter(({ id }) => names.has(id)) };
    return { ...loaded, tasks, leftOut, plan: (0,load/* planOf */.X)(loaded.experiment, tasks, loaded.shard, durations) };
}
async function runsOf(baseline) {
    if (!baseline || 'why' in baseline)
        return new Set();
    if ('nights' in baseline)
        return new Set(baseline.nights.map(({ run_id: id }) => id));
    return new Set([(await (0,record/* readJson */.Vh)((0,external_node_path_.join)(baseline.dir, 'manifest.json'), manifest/* Manifest */._)).run_id]);
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
