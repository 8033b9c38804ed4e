export const id = 7587;
export const ids = [7587,9969,1955,8278];
export const modules = {

/***/ 97029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ pageName),
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   DX: () => (/* binding */ partNamed),
/* harmony export */   V6: () => (/* binding */ planName),
/* harmony export */   xD: () => (/* binding */ recordName)
/* harmony export */ });
/** The name that a run is stored under: re-runs share one workflow run, in which an artifact never changes. */
function artifactName({ name, attempt, shard }) {
    const slice = shard ? `-shard-${shard.index}-of-${shard.count}` : '';
    return `${name}${slice}-${attempt || '1'}`;
}
/** The name of the page that shows a run, which opens in the browser. */
const pageName = ({ name, attempt }) => `${name}-${attempt || '1'}.html`;
/** The name of a plan that was made for shards. */
const planName = ({ name, attempt }) => `${name}-plan-${attempt || '1'}`;
/**
 * The name of a shard's record alone, without its logs: what a merge needs, and may have to fetch from hundreds of jobs.
 * Null for what is no shard.
 */
const recordName = (artifact) => /-shard-\d+-of-\d+-\d+$/.test(artifact) ? `${artifact}-record` : null;
/** What the name of a plan or of a shard's record says; null where it is neither, or another run's. */
function partNamed(name, artifact) {
    if (!artifact.startsWith(`${name}-`))
        return null;
    const rest = artifact.slice(name.length + 1);
    const [, plan] = /^plan-(\d{1,4})$/.exec(rest) ?? [];
    if (plan)
        return { shard: null, attempt: Number(plan) };
    const [, index, count, attempt] = /^shard-(\d{1,3})-of-(\d{1,3})-(\d{1,4})-record$/.exec(rest) ?? [];
    return attempt ? { shard: { index: Number(index), count: Number(count) }, attempt: Number(attempt) } : null;
}


/***/ }),

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

/***/ 98278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readHistoryFile: () => (/* binding */ readHistoryFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73188);
/* harmony import */ var _report_history_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20356);



/** Reads a history.jsonl that somebody names. An empty one is the history of no night. */
async function readHistoryFile(file, onWarning) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((cause) => {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .BenchgateError */ .Q9(`the history ${file} cannot be read (${cause.code})`, 'Name the history.jsonl of the branch benchgate-history, or leave it out.', { cause });
    });
    const { nights, warnings } = (0,_report_history_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readHistory */ .Lu)(text, file);
    for (const warning of warnings)
        onWarning(warning);
    return { nights };
}


/***/ }),

/***/ 26303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lookForHistory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33838);
/* harmony import */ var _github_api_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11411);
/* harmony import */ var _github_baseline_choice_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22041);
/* harmony import */ var _github_history_branch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79715);
/* harmony import */ var _report_history_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20356);
/* harmony import */ var _history_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98278);







/** The nights by which a run may do without tasks. Null where it must not: nights, and what is not held against anything, run them all. */
async function lookForHistory({ inputs, gate, api, trigger, cwd }) {
    if (gate.leaveOut === 'nothing' || !trigger.pullRequest)
        return null;
    const warn = (text) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e(text, { title: 'benchgate: history' });
    if (inputs.history)
        return (0,_history_file_js__WEBPACK_IMPORTED_MODULE_5__.readHistoryFile)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, inputs.history), warn);
    if (!api)
        return { none: 'there is neither a token nor a `history` to look for nights with' };
    try {
        const text = await (0,_github_history_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .historyOn */ .aT)(api, _github_baseline_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .HISTORY_BRANCH */ .g);
        if (text === null)
            return { none: `there is no branch ${_github_baseline_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .HISTORY_BRANCH */ .g} with nights` };
        const { nights, warnings } = (0,_report_history_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readHistory */ .Lu)(text);
        for (const warning of warnings)
            warn(warning);
        return { nights };
    }
    catch (error) {
        return { none: `the history on branch ${_github_baseline_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .HISTORY_BRANCH */ .g} could not be read (${(0,_github_api_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalWords */ .WW)(error)})` };
    }
}


/***/ }),

/***/ 98836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33838);
/* harmony import */ var _github_artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63762);
/* harmony import */ var _github_pull_request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81351);
/* harmony import */ var _artifact_name_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(97029);
/* harmony import */ var _experiment_leave_out_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99691);
/* harmony import */ var _experiment_load_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83540);
/* harmony import */ var _experiment_place_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18240);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(80898);
/* harmony import */ var _look_for_history_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(26303);
/* harmony import */ var _shards_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(74198);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(61969);
/* harmony import */ var _withheld_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(87184);
/* harmony import */ var _working_directory_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(23710);
















/** The sub-action `plan/`: writes the plan down before anything runs, and says which shards a matrix is to have. */
const plan = () => (0,_step_js__WEBPACK_IMPORTED_MODULE_12__/* .asStep */ .N)(async (env) => {
    await step(env);
    return 0;
});
async function step(env) {
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .loadPlanInputs */ .zK)(env);
    const cwd = await (0,_working_directory_js__WEBPACK_IMPORTED_MODULE_14__/* .workingDirectory */ .p)(inputs['working-directory'], env);
    const experimentFile = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, inputs.experiment);
    const runtimeFile = inputs.runtime ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, inputs.runtime) : null;
    const files = await (0,_withheld_js__WEBPACK_IMPORTED_MODULE_13__/* .readFiles */ .U)({ experimentFile, runtimeFile, cwd, env });
    if ('skipped' in files)
        return say([], 0, `skipped: ${files.skipped.why}, so there are no secrets`);
    const dealt = await (0,_shards_js__WEBPACK_IMPORTED_MODULE_11__/* .dealing */ .F6)({
        shard: { index: 1, count: inputs.shards },
        durations: inputs.durations && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, inputs.durations),
    });
    const whole = await (0,_experiment_load_js__WEBPACK_IMPORTED_MODULE_7__.load)({ experimentFile, runtimeFile, env, cwd, ...dealt });
    const asked = { inputs, gate: whole.experiment.gate, api: null, trigger: await (0,_github_pull_request_js__WEBPACK_IMPORTED_MODULE_5__/* .triggerOf */ .i)(env), cwd };
    const { plan: made, leftOut } = await (0,_experiment_leave_out_js__WEBPACK_IMPORTED_MODULE_6__.leaveOut)(whole, { ...dealt, history: await (0,_look_for_history_js__WEBPACK_IMPORTED_MODULE_10__/* .lookForHistory */ .T)(asked) });
    if (leftOut)
        _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .info */ .pq(leftOut.told.sentence);
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'benchgate-plan');
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'plan.json');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(dir, { recursive: true });
    await (0,_experiment_place_js__WEBPACK_IMPORTED_MODULE_8__/* .writeJson */ .GF)(file, made);
    const name = (0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_15__/* .planName */ .V6)({ name: inputs['artifact-name'], attempt: env.GITHUB_RUN_ATTEMPT });
    await (0,_github_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .storeFiles */ .Tr)(name, dir, [file], inputs['retention-days']);
    const shards = [...new Set(made.rollouts.map(({ shard }) => shard ?? 1))].sort((a, b) => a - b);
    const { length } = made.rollouts;
    say(shards.map((index) => `${index}/${inputs.shards}`), length, `${length} rollouts in ${shards.length} shards`);
}
/** a shard that would have nothing to do is not in the matrix */
function say(matrix, rollouts, sentence) {
    _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH('matrix', JSON.stringify(matrix));
    _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH('rollouts', String(rollouts));
    _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .info */ .pq(sentence);
}


/***/ }),

/***/ 50326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ keepStacks)
/* harmony export */ });
/**
 * Errors hold a stack only where somebody will see it. Clients of the clouds make an error for every stream that ends
 * well, and the stacks of those took a twelfth of the processor time of a run of a thousand sandboxes.
 */
function keepStacks(debugging) {
    if (!debugging)
        Error.stackTraceLimit = 0;
}


/***/ }),

/***/ 61969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ asStep)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _github_explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30593);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58461);
/* harmony import */ var _stacks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50326);
/* harmony import */ var _working_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23710);





/** Carries out the step of an action: its answer is the exit code, and what goes wrong is told where GitHub shows it. */
async function asStep(step) {
    const { env } = process;
    (0,_stacks_js__WEBPACK_IMPORTED_MODULE_3__/* .keepStacks */ .n)((0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isDebug */ ._o)());
    try {
        process.exitCode = await step(env);
    }
    catch (error) {
        (0,_github_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .W)(error, (0,_working_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceOf */ .B)(env));
        process.exitCode = _exit_code_js__WEBPACK_IMPORTED_MODULE_4__/* .INVALID */ .u;
    }
}


/***/ }),

/***/ 87184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58863);
/* harmony import */ var _config_experiment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59609);
/* harmony import */ var _config_interpolate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12420);
/* harmony import */ var _config_runtime_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14787);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73188);
/* harmony import */ var _preflight_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34177);







/** the part of a pull request's event that says where its code comes from */
const Event = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        head: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ repo: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() }).nullable() }),
        base: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ repo: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() }) }),
    }),
});
/** Reads the files of the experiment. What they lack where a pull request has no secrets is nobody's fault. */
async function readFiles({ experimentFile, runtimeFile: given, cwd, env }) {
    const why = await withholding(env);
    try {
        const experiment = await (0,_config_experiment_js__WEBPACK_IMPORTED_MODULE_1__/* .loadExperiment */ .MY)(experimentFile, env);
        const runtimeFile = given ?? experiment.runtimeConfig;
        const runtime = await (0,_config_runtime_js__WEBPACK_IMPORTED_MODULE_3__/* .loadRuntime */ .B)(runtimeFile, env, cwd);
        const missing = why === null ? [] : missingSecrets(experiment, runtime, env);
        return why === null || missing.length === 0 ? { experiment, runtime, runtimeFile } : { skipped: { why, missing } };
    }
    catch (error) {
        const missing = why === null ? null : unsetVariables(error);
        if (why === null || missing === null)
            throw error;
        return { skipped: { why, missing } };
    }
}
/** Why GitHub gives this job no secrets, in words; null where it gives them. */
async function withholding(env) {
    if (!env.GITHUB_EVENT_NAME?.startsWith('pull_request') || env.GITHUB_EVENT_NAME === 'pull_request_target')
        return null;
    if (env.GITHUB_ACTOR === 'dependabot[bot]')
        return 'this pull request is Dependabot’s';
    try {
        const event = Event.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(env.GITHUB_EVENT_PATH ?? '', 'utf8')));
        const { head, base } = event.pull_request;
        return head.repo?.full_name === base.repo.full_name ? null : 'this pull request comes from a fork';
    }
    catch {
        return null; // no event that says so
    }
}
/** Names of secrets that the files ask for and this job does not have. */
function missingSecrets(experiment, runtime, env) {
    const empty = Object.entries(experiment.env).flatMap(([name, value]) => value === '' && (0,_config_interpolate_js__WEBPACK_IMPORTED_MODULE_2__/* .isSecretName */ .eh)(name) ? [name] : []);
    const unset = [...(0,_preflight_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .agentKeys */ ._N)(experiment, runtime), ...(0,_preflight_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .backendKeys */ .b6)(runtime, env)].filter(({ ok }) => ok === false);
    return empty.length > 0 ? empty : unset.map(({ found }) => found);
}
/** The same, of files that could not even be read without them; null where something else is wrong with them. */
function unsetVariables(error) {
    if (!(error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigError */ .xL))
        return null;
    const names = error.issues.map(({ message }) => /^the variable (\w+) is not set/.exec(message)?.[1] ?? null);
    const known = names.filter((name) => name !== null);
    return known.length === names.length ? [...new Set(known)] : null;
}


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


/***/ }),

/***/ 68492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ annotationsOfConfig),
/* harmony export */   mr: () => (/* binding */ annotationsOfImages),
/* harmony export */   xi: () => (/* binding */ annotationsOfChecks)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73188);


/** The runner shows ten of a level per step, each of at most 4,096 characters; the rest vanish in silence. */
const MOST = 10;
const LONGEST = 4096;
/** One for each check that failed or warns. */
function annotationsOfChecks(preflight) {
    const failed = preflight?.checks.filter(({ ok }) => ok === false) ?? [];
    return bounded(failed.map(({ name, found, remedy, advisory }) => ({
        level: advisory ? 'warning' : 'error',
        title: `preflight: ${name}`,
        message: `${found} ${remedy}`.trim(),
    })));
}
/** One error per image that could not be had, at the line of the Dockerfile that says why. */
function annotationsOfImages(images, fromWorkspace) {
    return bounded(images.flatMap(({ tasks, failure }) => {
        if (!failure)
            return [];
        const { message, remedy, file, line } = failure;
        const place = file && fromWorkspace(file);
        return {
            level: 'error',
            title: `benchgate: image of ${tasks[0]}`,
            message: `${message}\n${remedy}`,
            ...(place && !place.startsWith('..') ? { file: place, ...(line === null ? {} : { line }) } : {}),
        };
    }));
}
/** One error per place of the user's files that must change. */
function annotationsOfConfig({ issues }, workspace) {
    return bounded(issues.map((issue) => ({
        level: 'error',
        title: `benchgate: ${issue.key || 'configuration'}`,
        message: (0,_model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .formatIssue */ .Hd)({ ...issue, file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, issue.file) }),
        file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, issue.file),
        ...(issue.line === null ? {} : { line: issue.line, column: issue.column ?? 1 }),
    })));
}
/** Ten of a level, the last one saying how many more there are. */
function bounded(all) {
    const levels = Map.groupBy(all, ({ level }) => level);
    return [...levels].flatMap(([level, group]) => {
        // one place of each level stays free for the verdict
        const shown = group.length < MOST ? group : group.slice(0, MOST - 2);
        const more = group.length - shown.length;
        const rest = more
            ? [{ level, title: 'benchgate', message: `${more} more of this kind; see the log and the summary.` }]
            : [];
        return [...shown.map((one) => ({ ...one, message: one.message.slice(0, LONGEST) })), ...rest];
    });
}


/***/ }),

/***/ 63762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tr: () => (/* binding */ storeFiles),
/* harmony export */   he: () => (/* binding */ storeDirectory),
/* harmony export */   ky: () => (/* binding */ storeOpen)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** characters the service refuses in a path */
const REFUSED = /[":<>|*?\r\n]/;
/**
 * Stores a directory as one artifact. Artifacts are immutable within a run, and re-runs share the run, so `name` holds
 * the attempt. Links are left out: one that an agent made may point anywhere.
 */
async function storeDirectory(name, dir, retentionDays) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(dir, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(entry.parentPath, entry.name));
    return storeFiles(name, dir, files, retentionDays);
}
/** Stores one file as it is, so that it opens in the browser; null where the service gives no number. */
async function storeOpen(name, file, retentionDays) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'benchgate-open-'));
    try {
        const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name); // the client names such an artifact after its file
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(file, copy);
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(2830), __webpack_require__.e(5824), __webpack_require__.e(3758), __webpack_require__.e(3548), __webpack_require__.e(1351), __webpack_require__.e(7935)]).then(__webpack_require__.bind(__webpack_require__, 77935)); // a chunk of its own
        const { id } = await new DefaultArtifactClient().uploadArtifact(name, [copy], folder, {
            skipArchive: true,
            ...(retentionDays === undefined ? {} : { retentionDays }),
        });
        return id ?? null;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
/** Stores some files of a directory as one artifact. */
async function storeFiles(name, dir, files, retentionDays) {
    const refused = files.filter((file) => REFUSED.test((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(dir, file)));
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(2830), __webpack_require__.e(5824), __webpack_require__.e(3758), __webpack_require__.e(3548), __webpack_require__.e(1351), __webpack_require__.e(7935)]).then(__webpack_require__.bind(__webpack_require__, 77935)); // a chunk of its own
    const { id, size, digest } = await new DefaultArtifactClient().uploadArtifact(name, files.filter((file) => !refused.includes(file)).sort(), dir, retentionDays === undefined ? {} : { retentionDays });
    return {
        name,
        id: id ?? null,
        bytes: size ?? null,
        digest: digest ? `sha256:${digest}` : null,
        skipped: refused.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(dir, file)),
    };
}


/***/ }),

/***/ 30593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain),
/* harmony export */   f: () => (/* binding */ annotate)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73188);
/* harmony import */ var _model_system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(750);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68492);




/** An error as two sentences, what happened and what to change; its stack only where the step is debugged. */
function explain(thrown, workspace) {
    const error = (0,_model_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ofSystem */ .d)(thrown) ?? thrown;
    if (error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL) {
        for (const annotation of (0,_annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .annotationsOfConfig */ .Ch)(error, workspace))
            annotate(annotation);
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(error.message);
    }
    else if (error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .BenchgateError */ .Q9) {
        const said = /[.!?]$/.test(error.message) ? error.message : `${error.message}.`;
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(`${said} ${error.remedy}`, { title: 'benchgate' });
    }
    else {
        const message = error instanceof Error ? error.message : String(error);
        const remedy = 'This is a fault of benchgate: repeat the step with debug logging and report what it prints.';
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(`unexpected: ${message}. ${remedy}`, { title: 'benchgate' });
    }
    if (_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isDebug */ ._o() && error instanceof Error)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(withCauses(error));
}
const PRINT = { error: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm };
/** Prints one annotation. */
function annotate({ level, title, message, file, line, column }) {
    const place = file ? { file, startLine: line ?? 1, ...(column ? { startColumn: column } : {}) } : {};
    PRINT[level](message, { title, ...place });
}
function withCauses(error) {
    const stack = error.stack ?? error.message;
    return error.cause instanceof Error ? `${stack}\ncaused by ${withCauses(error.cause)}` : stack;
}


/***/ }),

/***/ 81351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ triggerOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58863);


const Repository = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), default_branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() });
const Event = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository: Repository.optional(),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(),
        base: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
        /** null when the fork is gone */
        head: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), repo: Repository.nullable() }),
    })
        .optional(),
});
/** Reads the event of this job. What is no such file says nothing. */
async function triggerOf(env) {
    const text = env.GITHUB_EVENT_PATH ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(env.GITHUB_EVENT_PATH, 'utf8').catch(() => '') : '';
    const { pull_request: pull, repository } = parse(text);
    // the event of a schedule may name no repository, and a schedule has but one branch
    const scheduled = env.GITHUB_EVENT_NAME === 'schedule' ? (env.GITHUB_REF_NAME ?? null) : null;
    if (!pull)
        return { pullRequest: null, base: repository?.default_branch ?? scheduled };
    const fork = pull.head.repo === null || pull.head.repo.id !== repository?.id;
    return { pullRequest: { number: pull.number, headSha: pull.head.sha, fork }, base: pull.base.ref };
}
function parse(text) {
    try {
        return Event.parse(JSON.parse(text));
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 92766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   bu: () => (/* binding */ outcome),
/* harmony export */   dP: () => (/* binding */ byReward),
/* harmony export */   ls: () => (/* binding */ infra)
/* harmony export */ });
const NOTHING = {
    reward: null,
    rewards: null,
    tokens: null,
    costUsd: null,
    turns: null,
    startedAt: null,
    durationSec: null,
    phases: {},
    notes: [],
};
/** A try of which little is known besides what came of it. */
const attempt = (outcome, known = {}) => ({
    ...NOTHING,
    ...known,
    outcome,
});
/** An outcome that is no infrastructure error; `suspected` flags it and excludes nothing. */
const outcome = (name, reason, suspected = null) => ({ class: name, infraKind: null, reason, suspected });
const infra = (kind, reason) => ({
    class: 'infra_error',
    infraKind: kind,
    reason,
    suspected: null,
});
/** What a reward means where nothing else speaks. */
const byReward = (reward, { passThreshold }) => reward >= passThreshold
    ? outcome('passed', `reward ${reward}`)
    : outcome('failed', `reward ${reward}, ${passThreshold} needed`);


/***/ }),

/***/ 88440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ conclude),
/* harmony export */   z: () => (/* binding */ check)
/* harmony export */ });
/** `advisory` checks warn; the others stop the run. */
function check(name, ok, found, remedy, advisory = false) {
    return { name, ok, found, remedy: ok === false ? remedy : '', advisory };
}
/** All checks together: `ok` when no check that gates has failed. */
function conclude(checks) {
    const failed = checks.filter(({ ok }) => ok === false);
    return {
        ok: failed.every(({ advisory }) => advisory),
        checks: [...checks],
        warnings: failed
            .filter(({ advisory }) => advisory)
            .map(({ name, found, remedy }) => `${name}: ${found}. ${remedy}`),
    };
}


/***/ }),

/***/ 34177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _N: () => (/* binding */ agentKeys),
  b6: () => (/* binding */ backendKeys),
  DQ: () => (/* binding */ harnessKeys)
});

// EXTERNAL MODULE: ./build/config/interpolate.js
var interpolate = __webpack_require__(12420);
;// CONCATENATED MODULE: ./build/model/credential.js
/** The credentials that an agent gets. */
const credentialsOf = (agent, files) => files.filter(({ agents }) => agents === null || agents.includes(agent));

// EXTERNAL MODULE: ./build/preflight/check.js
var check = __webpack_require__(88440);
;// CONCATENATED MODULE: ./build/preflight/keys.js



/** Keys that an agent's program looks for; one of them is enough. */
const KEYS = {
    'claude-code': ['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN', 'CLAUDE_CODE_OAUTH_TOKEN'],
    codex: ['OPENAI_API_KEY', 'CODEX_API_KEY'],
};
/** A provider's key is there where it is the backend, and its address can be one; no key's value is looked at. */
function backendKeys({ sandboxBackend: { kind, e2b, daytona, harbor } }, env) {
    return [
        key('e2b_api_key_present', kind === 'e2b_firecracker' ? (e2b?.apiKeyEnv ?? 'E2B_API_KEY') : null, env),
        key('daytona_api_key_present', kind === 'daytona' ? (daytona?.apiKeyEnv ?? 'DAYTONA_API_KEY') : null, env),
        key('synth_api_key_present', kind === 'harbor' ? (harbor?.apiKeyEnv ?? 'SYNTH_API_KEY') : null, env),
        daytonaUrl(kind === 'daytona' ? (daytona?.apiUrl ?? env.DAYTONA_API_URL ?? '') : null),
    ];
}
function key(name, variable, env) {
    if (variable === null)
        return (0,check/* check */.z)(name, null, 'not needed', '');
    const found = `${variable} is ${env[variable] ? 'set' : 'not set'}`;
    return (0,check/* check */.z)(name, Boolean(env[variable]), found, `Set ${variable}.`);
}
/** an empty one is the public one */
function daytonaUrl(url) {
    const name = 'daytona_api_url';
    if (url === null)
        return (0,check/* check */.z)(name, null, 'not needed', '');
    if (url === '')
        return (0,check/* check */.z)(name, true, 'the public one', '');
    const { protocol, host, pathname } = URL.parse(url) ?? { protocol: '', host: '', pathname: '' };
    const remedy = 'Set sandbox_backend.daytona.api_url or DAYTONA_API_URL to an address such as https://app.daytona.io/api.';
    if (!/^https?:$/.test(protocol))
        return (0,check/* check */.z)(name, false, 'no http or https address', remedy);
    if (host === 'api.daytona.com')
        return (0,check/* check */.z)(name, false, `${host} speaks Daytona's API of version 2, and benchgate does not`, remedy);
    const ends = pathname.replace(/\/+$/, '').endsWith('/api');
    return (0,check/* check */.z)(name, ends, ends ? host : `${host}${pathname} does not end with /api`, remedy, true);
}
/** every agent that needs a key has one in its own env */
function agentKeys(experiment, { sandboxBackend }) {
    if (experiment.harness)
        return keysOfHarness(experiment.harness, sandboxBackend);
    return experiment.agents.flatMap((agent) => {
        const names = KEYS[agent.kind];
        if (!names)
            return [];
        const present = names.filter((name) => agent.env[name]);
        const [file] = credentialsOf(agent.name, sandboxBackend.credentials);
        if (present.length === 0 && file)
            return [(0,check/* check */.z)(`agent_${agent.name}_key_present`, true, `${file.file} is placed`, '')];
        return [
            (0,check/* check */.z)(`agent_${agent.name}_key_present`, present.length > 0, present.length ? `${present[0]} is set` : `none of ${names.join(', ')} is in the agent's env`, `Add ${names[0]} to allow_env, and to the agent's env as \${${names[0]}}.`, true),
        ];
    });
}
/** The keys that a harness is passed, by their names: a secret that nobody has set is empty. */
function harnessKeys(harness) {
    const keys = Object.entries(harness?.env ?? {}).filter(([name]) => (0,interpolate/* isSecretName */.eh)(name));
    const names = (some) => some.map(([name]) => name);
    return {
        set: names(keys.filter(([, value]) => value !== '')),
        empty: names(keys.filter(([, value]) => value === '')),
    };
}
/** credentials files may take the place of a key */
function keysOfHarness(harness, { credentials }) {
    const { set, empty } = harnessKeys(harness);
    if (set.length + empty.length === 0 || (empty.length > 0 && credentials.length > 0))
        return [];
    const found = empty.length ? `empty: ${empty.join(', ')}` : `set: ${set.join(', ')}`;
    const remedy = 'Set it, in a workflow under `env:` of the step, or take it out of `harness.env` where nothing asks for it.';
    return [(0,check/* check */.z)('harness_keys_present', empty.length === 0, found, remedy, true)];
}


/***/ })

};
