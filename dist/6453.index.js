export const id = 6453;
export const ids = [6453];
export const modules = {

/***/ 6453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nA: () => (/* binding */ ROUNDS_FILE),
  J6: () => (/* binding */ arm),
  Bv: () => (/* binding */ baselineOf),
  R1: () => (/* binding */ differing),
  holdAgainst: () => (/* binding */ holdAgainst),
  Q9: () => (/* binding */ noBaselineOf)
});

// UNUSED EXPORTS: keepNoBaseline

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(58863);
;// CONCATENATED MODULE: ./build/model/baseline.js

/** Which run a baseline is and where it came from: origin.json beside its rows. */
const BaselineOrigin = schemas/* object */.Ikc({
    run_id: schemas/* string */.YjP(),
    commit: schemas/* string */.YjP().nullable(),
    /** commits from the merge base back to it; null where it was named otherwise */
    distance: schemas/* number */.aig().int().nullable(),
    /** seconds from its storing to this run; null where unknown */
    age_sec: schemas/* number */.aig().nullable(),
    /** the page of its run */
    link: schemas/* string */.YjP().nullable(),
    /** what was asked for: `merge-base`, `branch:main`, `run:123`, a path; `nights:4` are so many of the history */
    chosen: schemas/* string */.YjP(),
});
/** none.json: that a baseline was asked for and could not be had. */
const NoBaseline = schemas/* object */.Ikc({
    chosen: schemas/* string */.YjP(),
    /** one sentence */
    why: schemas/* string */.YjP(),
});

// EXTERNAL MODULE: ./build/model/error.js
var error = __webpack_require__(73188);
// EXTERNAL MODULE: ./build/model/manifest.js + 1 modules
var model_manifest = __webpack_require__(74825);
// EXTERNAL MODULE: ./build/entry/experiment/folded.js
var folded = __webpack_require__(40729);
// EXTERNAL MODULE: ./build/entry/experiment/history.js + 1 modules
var experiment_history = __webpack_require__(84587);
// EXTERNAL MODULE: ./build/entry/experiment/left-out.js
var left_out = __webpack_require__(39799);
// EXTERNAL MODULE: ./build/entry/experiment/manifest.js
var experiment_manifest = __webpack_require__(84270);
;// CONCATENATED MODULE: ./build/entry/experiment/nights-baseline.js

/** What keeps nights from being a baseline of a run, as one sentence; null where nothing does. Agents are what is under test. */
function unlike({ nights: [newest] }, ours) {
    const own = (0,experiment_manifest/* nightFingerprint */.xX)(ours);
    const parts = ['limits', 'reward', 'sandbox_backend', 'judge', 'tasks'].filter((part) => own[part] !== newest.fingerprint[part]);
    if (parts.length === 0)
        return null;
    const differ = `${parts.join(', ')} ${parts.length === 1 ? 'differs' : 'differ'}`;
    return `The nights of the history were made in another way and cannot be compared with: ${differ}.`;
}
/**
 * The rollouts of nights as rows: what a line of the history tells, its counts by task and agent. What kept a rollout from
 * its score is told by night, not by task: the counts of the kinds are right, their places are not known.
 */
function rowsOf(nights, { tasks }) {
    const seen = new Map();
    return nights.flatMap((night) => {
        const lost = lostIn(night);
        return (night.cells ?? []).flatMap(([task, agent, passed, scored, unscored]) => {
            const cell = JSON.stringify([task, agent]);
            const before = seen.get(cell) ?? 0;
            seen.set(cell, before + scored + unscored);
            return Array.from({ length: scored + unscored }, (_, at) => {
                const [outcome, kind] = at < passed ? PASSED : at < scored ? FAILED : (lost.pop() ?? NOT_RUN);
                return {
                    ...UNKNOWN,
                    task,
                    agent,
                    rollout_index: before + at + 1,
                    task_digest: tasks[task] ?? '',
                    outcome,
                    ...kindOf(kind),
                    reason: `Night of ${night.date}.`,
                };
            });
        });
    });
}
const PASSED = ['passed', null];
const FAILED = ['failed', null];
const NOT_RUN = ['not_run', null];
function lostIn({ infra_errors: kinds, judge_errors: judge }) {
    const infra = Object.entries(kinds).flatMap(([kind, count = 0]) => Array.from({ length: count }, () => ['infra_error', kind]));
    return [...infra, ...Array.from({ length: judge }, () => ['judge_error', null])];
}
const kindOf = (kind) => ({ infra_kind: kind, hidden_infra_error: kind !== null });
/** what a line of the history does not tell of a rollout */
const UNKNOWN = {
    suspected: null,
    reward: null,
    rewards: null,
    attempts: 1,
    started_at: null,
    duration_sec: null,
    phases: {},
    cost_usd: null,
    tokens: null,
    turns: null,
    sandbox: null,
    logs: null,
};

// EXTERNAL MODULE: ./build/entry/experiment/place.js
var place = __webpack_require__(18240);
// EXTERNAL MODULE: ./build/entry/experiment/record.js + 1 modules
var record = __webpack_require__(30663);
;// CONCATENATED MODULE: ./build/entry/experiment/baseline.js













/** the design of a run in rounds */
const ROUNDS_FILE = 'rounds.json';
/** Writes down that there is no baseline, and why. */
async function keepNoBaseline(runDir, none) {
    await (0,promises_.mkdir)((0,external_node_path_.join)(runDir, 'baseline'), { recursive: true });
    await (0,place/* writeJson */.GF)((0,external_node_path_.join)(runDir, 'baseline/none.json'), none);
}
/** Why a run has no baseline; null where none was asked for. */
async function noBaselineOf(runDir) {
    const file = (0,external_node_path_.join)(runDir, 'baseline/none.json');
    return (0,external_node_fs_.existsSync)(file) ? (0,record/* readJson */.Vh)(file, NoBaseline) : null;
}
/** What nobody asks of another run: where and when a rollout was, and its phases. It is half of a row. */
const NOT_COMPARED = { started_at: null, phases: {}, sandbox: null, logs: null };
/** Copies what a comparison needs into the directory of the run `ours`, so that its report depends on nothing else. */
async function keepBaseline(runDir, { dir, ...origin }, ours) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(runDir, ROUNDS_FILE)))
        throw new error/* BenchgateError */.Q9(`the run in ${runDir} was made in rounds, which its own baseline settled`, 'See `benchgate report`; to hold it against another run, use `benchgate compare`.');
    const { manifest, rows: all } = await (0,folded/* readFolded */.j)(dir);
    (0,left_out/* refuseChooser */._f)(dir, manifest, ours);
    const rows = (0,left_out/* ofItsTasks */.CO)(all, ours).map((row) => ({ ...row, ...NOT_COMPARED }));
    const commit = origin.commit ?? manifest.commit?.sha ?? null;
    await (0,experiment_history/* keepHistory */.Y)(runDir, await (0,experiment_history/* historyOf */.o)(dir), { run_id: manifest.run_id, commit, rows });
    return keep(runDir, { origin: { run_id: manifest.run_id, ...origin, commit }, manifest, rows });
}
/** Gives a finished run another baseline. */
async function holdAgainst(runDir, baseline) {
    await keepBaseline(runDir, baseline, await (0,record/* readJson */.Vh)((0,external_node_path_.join)(runDir, 'manifest.json'), model_manifest/* Manifest */._));
}
/** Nights that were made as the run is, or why there is no baseline. They have its manifest: what may not differ is the same. */
async function keepNights(runDir, { nights, ...origin }, ours) {
    const why = unlike({ nights, ...origin }, ours);
    if (why)
        return none(runDir, { chosen: origin.chosen, why });
    const [newest, ...before] = nights.filter(({ run_id: id }) => !(0,left_out/* hasChosenFor */.qI)(id, ours));
    if (!newest)
        return none(runDir, { chosen: origin.chosen, why: left_out/* HAS_CHOSEN */.Cr });
    const { run_id, commit } = newest;
    const earlier = before.map((night) => ({ run_id: night.run_id, commit: night.commit, rate: night.scored_pass_rate }));
    await (0,experiment_history/* keepHistory */.Y)(runDir, earlier.reverse(), { run_id, commit, rows: (0,left_out/* ofItsTasks */.CO)(rowsOf([newest], ours), ours) });
    const manifest = { ...ours, run_id, commit: commit === null ? null : { sha: commit, dirty: false } };
    const rows = (0,left_out/* ofItsTasks */.CO)(rowsOf([newest, ...before], ours), ours);
    return keep(runDir, { origin: { run_id, ...origin }, manifest, rows });
}
async function keep(runDir, baseline) {
    const to = (0,external_node_path_.join)(runDir, 'baseline');
    await (0,promises_.mkdir)(to, { recursive: true });
    (0,place/* writeJsonLines */.j5)((0,external_node_path_.join)(to, 'results.jsonl'), baseline.rows);
    await (0,place/* writeJson */.GF)((0,external_node_path_.join)(to, 'manifest.json'), baseline.manifest);
    await (0,place/* writeJson */.GF)((0,external_node_path_.join)(to, 'origin.json'), baseline.origin); // last: with it the others are whole
    return baseline;
}
async function none(runDir, why) {
    await keepNoBaseline(runDir, why);
    return null;
}
/** Keeps a baseline in the directory of a run, of which `ours` is known; or why there is none, and null. */
async function arm(runDir, found, ours) {
    if ('why' in found)
        return none(runDir, found);
    if ('nights' in found)
        return keepNights(runDir, found, ours);
    const { run_id: id } = await (0,record/* readJson */.Vh)((0,external_node_path_.join)(found.dir, 'manifest.json'), model_manifest/* Manifest */._);
    if ((0,left_out/* hasChosenFor */.qI)(id, ours))
        return none(runDir, { chosen: found.chosen, why: left_out/* HAS_CHOSEN */.Cr });
    return keepBaseline(runDir, found, ours);
}
/** Null where the run was not compared with any. */
async function baselineOf(runDir) {
    const from = (0,external_node_path_.join)(runDir, 'baseline');
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(from, 'origin.json')))
        return null;
    const [origin, manifest, rows] = await Promise.all([
        (0,record/* readJson */.Vh)((0,external_node_path_.join)(from, 'origin.json'), BaselineOrigin),
        (0,record/* readJson */.Vh)((0,external_node_path_.join)(from, 'manifest.json'), model_manifest/* Manifest */._),
        (0,record/* readRows */.aK)((0,external_node_path_.join)(from, 'results.jsonl')),
    ]);
    return { origin, manifest, rows };
}
/** What keeps two runs from being compared; the thing under test (commit, agents, images) is left out. */
const differing = (baseline, manifest) => (0,experiment_manifest/* fingerprintDifferences */.$x)(baseline.manifest, manifest);


/***/ }),

/***/ 84587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ historyOf),
  Y: () => (/* binding */ keepHistory)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(58863);
;// CONCATENATED MODULE: ./build/model/history.js

/** history.json: the runs that a run descends from by their baselines, the oldest first. */
const RunHistory = schemas/* array */.YOg(schemas/* object */.Ikc({
    run_id: schemas/* string */.YjP(),
    commit: schemas/* string */.YjP().nullable(),
    /** scored pass rate; null where nothing was scored */
    rate: schemas/* number */.aig().min(0).max(1).nullable(),
}));

// EXTERNAL MODULE: ./build/model/outcome.js
var model_outcome = __webpack_require__(38158);
// EXTERNAL MODULE: ./build/entry/experiment/place.js
var place = __webpack_require__(18240);
;// CONCATENATED MODULE: ./build/entry/experiment/history.js





const FILE = 'history.json';
/** longer ones are cut at their beginning */
const MOST = 30;
/** The runs before the one in `dir`, the oldest first. One that knows none, or was stored by an older version, has none. */
async function historyOf(dir) {
    try {
        return RunHistory.parse(JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(dir, FILE), 'utf8')));
    }
    catch {
        return [];
    }
}
/** Hands the history of a baseline on to the run that is held against it: each run knows those before it, and no service is asked. */
async function keepHistory(runDir, before, { run_id, commit, rows }) {
    const scored = rows.filter(({ outcome }) => (0,model_outcome/* isScored */.Lo)(outcome));
    const rate = scored.length === 0 ? null : scored.filter(({ outcome }) => outcome === 'passed').length / scored.length;
    await (0,place/* writeJson */.GF)((0,external_node_path_.join)(runDir, FILE), [...before, { run_id, commit, rate }].slice(-MOST));
}


/***/ }),

/***/ 39799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ ofItsTasks),
/* harmony export */   Cr: () => (/* binding */ HAS_CHOSEN),
/* harmony export */   _f: () => (/* binding */ refuseChooser),
/* harmony export */   qI: () => (/* binding */ hasChosenFor)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73188);

/** A baseline's rows of the tasks that the run has: what it does without is compared on neither side. */
function ofItsTasks(rows, { left_out: told }) {
    if (!told || told.tasks.length === 0)
        return rows;
    const names = new Set(told.tasks.map(({ task }) => task));
    return rows.filter(({ task }) => !names.has(task));
}
/** Did this run choose what the other one does without? What is chosen by data must not be compared on the same data. */
const hasChosenFor = (runId, { left_out: told }) => told !== null && told.tasks.length > 0 && told.nights.includes(runId);
const HAS_CHOSEN = 'By it were chosen the tasks that this run does without, so that it must not be held against it, too.';
/** Throws where the run in `dir` must not be a baseline of the other one. */
function refuseChooser(dir, { run_id: id }, ours) {
    if (hasChosenFor(id, ours))
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .BenchgateError */ .Q9(`the run in ${dir} is no baseline. ${HAS_CHOSEN}`, 'Name another run.');
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


/***/ })

};
