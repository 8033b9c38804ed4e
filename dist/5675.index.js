export const id = 5675;
export const ids = [5675,554];
export const modules = {

/***/ 25266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ SILENT)
/* harmony export */ });
const SILENT = { tokens: null, costUsd: null, turns: null, providerError: null };


/***/ }),

/***/ 59381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   u: () => (/* binding */ withHome)
/* harmony export */ });
/** Words as one shell command, each safe whatever it holds. */
function quote(words) {
    return words.map(quoteWord).join(' ');
}
/** A command that keeps its state in its home: a new one where the sandbox gives none that it can write to. */
function withHome(words) {
    return `[ -n "$HOME" ] && [ -w "$HOME" ] || HOME=$(mktemp -d); export HOME; exec ${quote(words)}`;
}
function quoteWord(word) {
    if (word.includes('\0'))
        throw new TypeError('a command cannot hold a NUL character');
    return /^[\w@%+:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 95675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ checkBefore),
  preflightOnly: () => (/* binding */ preflightOnly)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/error.js
var error = __webpack_require__(73188);
// EXTERNAL MODULE: ./build/preflight/check.js
var check = __webpack_require__(88440);
// EXTERNAL MODULE: ./build/preflight/loopbench.js
var loopbench = __webpack_require__(93872);
// EXTERNAL MODULE: ./build/preflight/preflight.js + 9 modules
var preflight = __webpack_require__(35422);
// EXTERNAL MODULE: ./build/entry/backend/open.js
var backend_open = __webpack_require__(50254);
// EXTERNAL MODULE: ./build/entry/steady-clock.js
var steady_clock = __webpack_require__(83486);
// EXTERNAL MODULE: ./build/model/outcome.js
var model_outcome = __webpack_require__(38158);
;// CONCATENATED MODULE: ./build/preflight/audit.js


const spec = (kind) => ({
    name: kind,
    kind,
    model: null,
    command: null,
    env: {},
    timeoutSec: null,
});
/** The two agents whose results are known beforehand: the task's own solution, and nothing at all. */
const AUDITORS = [spec('oracle'), spec('nop')];
/** Why a task cannot be audited; null where it can. */
function unauditable(task) {
    if (task.kind !== 'harbor')
        return `a ${task.kind} task has no oracle`;
    if (task.steps.some(({ solution }) => solution === null))
        return 'the task has no solution/solve.sh';
    return null;
}
/**
 * Judges the tasks by one rollout each of the oracle, which must pass, and of nop, which must not. A task that fails
 * is quarantined by name. An outage proves nothing: such a task stays, with a warning that it was not audited.
 */
function audit(tasks, rows) {
    const quarantined = new Set();
    const checks = tasks.map((task) => {
        const name = `audit_${task.id}`;
        const why = unauditable(task);
        if (why !== null)
            return (0,check/* check */.z)(name, null, `not audited: ${why}`, '');
        const broken = rows.flatMap((row) => (row.task === task.id ? faultOf(row) : []));
        const lost = rows.filter((row) => row.task === task.id && !(0,model_outcome/* isScored */.Lo)(row.outcome) && row.outcome !== 'judge_error');
        if (broken.length > 0) {
            quarantined.add(task.id);
            return (0,check/* check */.z)(name, false, `quarantined: ${broken.join('; ')}`, 'Mend the task, its solution or its tests; until then it is left out of the plan.', true);
        }
        const [outage] = lost;
        if (outage)
            return (0,check/* check */.z)(name, false, `not audited: ${outage.agent} ended as ${outage.outcome}, ${outage.reason}`, 'Run the audit again; the task stays in the plan.', true);
        return (0,check/* check */.z)(name, true, 'the oracle passed and nop did not', '');
    });
    return { checks, quarantined };
}
function faultOf({ agent, outcome, reason }) {
    if (outcome === 'judge_error')
        return [`the judge failed on ${agent}: ${reason}`];
    if (agent === 'oracle' && (0,model_outcome/* isScored */.Lo)(outcome) && outcome !== 'passed')
        return [`the oracle did not pass (${outcome}: ${reason})`];
    if (agent === 'nop' && outcome === 'passed')
        return [`nop passed (${reason})`];
    return [];
}

// EXTERNAL MODULE: ./build/run/journal.js
var run_journal = __webpack_require__(72353);
// EXTERNAL MODULE: ./build/run/plan.js
var run_plan = __webpack_require__(5823);
// EXTERNAL MODULE: ./build/run/results.js
var results = __webpack_require__(86892);
// EXTERNAL MODULE: ./build/run/run.js + 30 modules
var run = __webpack_require__(25483);
// EXTERNAL MODULE: ./build/entry/experiment/load.js + 18 modules
var load = __webpack_require__(83540);
// EXTERNAL MODULE: ./build/entry/experiment/place.js
var place = __webpack_require__(18240);
;// CONCATENATED MODULE: ./build/entry/experiment/audit.js









/** Runs the oracle and nop once on every task that has a solution, and judges the tasks by it. Its files lie in `dir`. */
async function runAudit(loaded, { driver, judge, prepare }, { dir, runId, signal, now, onEvent }) {
    const { experiment, tasks } = loaded;
    const audited = tasks.filter((task) => unauditable(task) === null);
    const both = { ...experiment, agents: AUDITORS, rolloutsPerTask: 1 };
    const plan = (0,run_plan/* makePlan */.C)(both, audited);
    await (0,promises_.mkdir)(dir, { recursive: true });
    const file = (0,external_node_path_.join)(dir, 'journal.jsonl');
    const journal = await (0,run_journal/* openJournal */._0)(file, loaded.redactor);
    try {
        await (0,run/* runPlan */.F)({
            driver,
            judge,
            experiment: both,
            tasks: audited,
            rollouts: plan.rollouts,
            runId: `${runId}-audit`,
            dir,
            journal,
            redactor: loaded.redactor,
            signal,
            now,
            labels: (0,place/* labelsOf */.PC)(loaded, runId),
            prepare,
            onEvent,
        });
    }
    finally {
        await journal.close();
    }
    return audit(tasks, (0,results/* foldResults */.e)(plan.rollouts, await (0,run_journal/* readJournal */.a0)(file)));
}
/** The same experiment without the quarantined tasks; the plan is made anew. */
function withoutQuarantined(loaded, { quarantined }) {
    if (quarantined.size === 0)
        return loaded;
    const tasks = loaded.tasks.filter(({ id }) => !quarantined.has(id));
    return { ...loaded, tasks, plan: (0,load/* planOf */.X)(loaded.experiment, tasks, loaded.shard) };
}

// EXTERNAL MODULE: ./build/entry/experiment/leave-out.js + 1 modules
var leave_out = __webpack_require__(99691);
;// CONCATENATED MODULE: ./build/entry/experiment/before.js












/** Opens the backend and checks that the run can succeed; an audit leaves out the tasks that fail it. The caller closes the backend. */
async function checkBefore(loaded, before) {
    const { env, place, now } = before;
    if (before.audit && loaded.experiment.harness)
        throw (0,load/* unlessWhole */.k)('be audited task by task');
    let backend = null;
    let driverError = null;
    try {
        backend = await (0,backend_open/* openBackend */.f2)(loaded.runtime, env, before.keeping);
    }
    catch (cause) {
        if (!(cause instanceof error/* BenchgateError */.Q9))
            throw cause;
        driverError = cause;
    }
    try {
        const driver = backend?.driver ?? null;
        const storage = place.dir;
        const checked = await (0,preflight/* preflight */.M)({ ...loaded, driver, driverError, storage, env, nodeVersion: process.version, now });
        if (!before.audit || !checked.ok || !backend)
            return { backend, checked, loaded };
        return { backend, ...(await audited(loaded, checked, backend, before)) };
    }
    catch (cause) {
        if (backend)
            await (0,backend_open/* closeBackend */.Fg)(backend);
        throw cause;
    }
}
async function audited(loaded, checked, backend, before) {
    const { place, signal, onEvent } = before;
    const done = await runAudit(loaded, backend, {
        ...place,
        dir: (0,external_node_path_.join)(place.dir, 'audit'),
        signal,
        now: steady_clock/* steadyNow */.r,
        onEvent,
    });
    const left = withoutQuarantined(loaded, done);
    const sound = (0,check/* check */.z)('audit', left.tasks.length > 0, `${left.tasks.length} of ${loaded.tasks.length} tasks are sound or could not be audited`, 'Mend the tasks named below: not one is left to run.');
    return { loaded: left, checked: (0,check/* conclude */.E)([...checked.checks, sound, ...done.checks]) };
}
/** preflight alone: the same checks, nothing else run. Leaves `preflight.json` under `<runs_root>/<experiment_id>/`. */
async function preflightOnly(files) {
    const all = await (0,leave_out.leaveOut)(await (0,load.load)(files), files);
    const dir = (0,external_node_path_.join)(all.runtime.storage.runsRoot, all.experiment.experimentId);
    await (0,promises_.mkdir)(dir, { recursive: true });
    const now = Date.now();
    const { backend, checked } = await checkBefore(all, { ...files, place: { runId: (0,place/* newRunId */.F$)(now), dir }, now });
    if (backend)
        await (0,backend_open/* closeBackend */.Fg)(backend);
    const json = all.redactor.json((0,loopbench/* asLoopBench */.l)(checked, all.runtime));
    await (0,place/* writeJson */.GF)((0,external_node_path_.join)(dir, 'preflight.json'), json);
    return { checked, json };
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

/***/ 83486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ steadyNow)
/* harmony export */ });
/**
 * The time of day when the process began, and what has passed since by a clock that nobody can set: a machine whose
 * clock jumps takes no time from an agent, gives none to a budget, and makes no duration negative.
 */
const steadyNow = () => Math.round(performance.timeOrigin + performance.now());


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


/***/ }),

/***/ 93872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ asLoopBench)
/* harmony export */ });
/** What LoopBench looks at and benchgate has no part in: its substrate, and where it sends traces and logs. */
const NOT_OURS = Object.fromEntries([
    'env_runner_buildx_config',
    'judge_buildx_config',
    'observability_logs_backend',
    'observability_metrics_backend',
    'observability_traces_backend',
    'observability_logs_endpoint_configured',
    'observability_metrics_endpoint_configured',
    'observability_traces_endpoint_configured',
    'langsmith_sdk',
    'langsmith_api_key_present',
].map((name) => [name, null]));
/**
 * What preflight.json holds: LoopBench's shape, `checks` by name with `null` where a check does not apply, under
 * LoopBench's names where it has one; beside them `details` with what was found and the remedy.
 */
function asLoopBench({ ok, checks, warnings }, { sandboxBackend, judge }) {
    const byName = Object.fromEntries(checks.map((check) => [check.name, check.ok]));
    const docker = byName.docker ?? null;
    const inDocker = sandboxBackend.kind === 'docker';
    const e2b = sandboxBackend.kind === 'e2b_firecracker';
    return {
        ok,
        checks: {
            python: null, // benchgate itself needs none
            sandbox_backend_kind: sandboxBackend.kind,
            ...(e2b ? { e2b_api_key_env: sandboxBackend.e2b?.apiKeyEnv ?? 'E2B_API_KEY', ...NOT_OURS } : {}),
            e2b_python_sdk: e2b ? true : null, // its JavaScript sibling is part of the bundle
            env_runner_requires_docker: inDocker,
            env_runner_docker_host: inDocker ? sandboxBackend.dockerHost : null,
            env_runner_docker_daemon_ready: inDocker ? docker : null,
            judge_requires_docker: inDocker || judge.kind === 'docker_container',
            judge_docker_host: judge.dockerHost,
            ...byName,
        },
        details: checks,
        warnings,
    };
}


/***/ }),

/***/ 35422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ preflight)
});

// EXTERNAL MODULE: ./build/sandbox/drivers/docker/folders.js
var docker_folders = __webpack_require__(57372);
// EXTERNAL MODULE: ./build/tasks/own-paths.js
var own_paths = __webpack_require__(78568);
// EXTERNAL MODULE: ./build/preflight/check.js
var check = __webpack_require__(88440);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/preflight/keys.js + 1 modules
var keys = __webpack_require__(34177);
;// CONCATENATED MODULE: ./build/preflight/credentials.js



const OTHERS = 0o077;
/** Every file that agents log in with is there, is one, and is nobody else's to read. */
async function credentialFiles({ sandboxBackend }, { harness }) {
    const { kind, credentials } = sandboxBackend;
    if (credentials.length === 0)
        return [];
    if (kind !== 'docker') {
        const remedy = 'Give the agents an API key in their `env`, or leave the block out.';
        return [(0,check/* check */.z)('credentials', false, `${kind} places no credentials files`, remedy)];
    }
    const { set, empty } = (0,keys/* harnessKeys */.DQ)(harness);
    const inPlace = empty.length === 0 ? (set[0] ?? null) : null;
    return Promise.all(credentials.map((one) => oneFile(one, inPlace)));
}
/** `inPlace` is the key that a harness has instead, such as in a workflow; null where it has none */
async function oneFile({ file, optional }, inPlace) {
    const no = (found, remedy, advisory = optional) => (0,check/* check */.z)('credentials', false, found, remedy, advisory);
    const found = await (0,promises_.stat)(file).catch(() => null);
    if (found === null && optional && inPlace !== null)
        return (0,check/* check */.z)('credentials', null, `${file} is not there; ${inPlace} is set in its place`, '');
    if (found === null)
        return no(`credentials not found: ${file} is missing`, "Log in with the agent's own program on this machine, or give the agent an API key in its `env`.");
    if (found.isDirectory())
        return no(`${file} is a directory: Docker makes one where it is told to mount a file that is missing`, 'Remove it, then log in anew.', false);
    const content = await (0,promises_.readFile)(file).catch((error) => error);
    if (content instanceof Error)
        return no(`${file} cannot be read: ${content.message}`, 'Give this account the right to read it.');
    if (content.length === 0)
        return no(`${file} is empty`, 'Log in anew.');
    if (found.mode & OTHERS)
        return no(`${file} can be read by other accounts of this machine`, `Run \`chmod 600 ${file}\`.`, true);
    return (0,check/* check */.z)('credentials', true, file, '');
}

// EXTERNAL MODULE: ./build/model/error.js
var error = __webpack_require__(73188);
// EXTERNAL MODULE: ./build/sandbox/drivers/docker/engine.js + 1 modules
var engine = __webpack_require__(22176);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/preflight/address-pools.js

/** What an engine without `default-address-pools` cuts its networks from (moby, libnetwork/ipamutils). */
const DEFAULT_POOLS = [
    ...[17, 18, 19].map((second) => ({ base: `172.${second}.0.0/16`, size: 16 })),
    ...[20, 24, 28].map((second) => ({ base: `172.${second}.0.0/14`, size: 16 })),
    { base: '192.168.0.0/16', size: 20 },
];
/**
 * How many more networks an engine can make: IPv4 subnets of its pools that overlap no subnet in use.
 * `used` are CIDRs; what is no IPv4 CIDR takes no part. Routes of the host are not seen.
 *
 *     freeSubnets([{ base: '10.0.0.0/14', size: 16 }], ['10.1.0.0/16']) // 3
 */
function freeSubnets(pools, used) {
    const taken = used.flatMap(parse);
    const list = new external_node_net_.BlockList();
    for (const { address, prefix } of taken)
        list.addSubnet(address, prefix, 'ipv4');
    return pools.flatMap(subnets).filter((subnet) => {
        if (list.check(subnet.address, 'ipv4'))
            return false;
        const own = new external_node_net_.BlockList();
        own.addSubnet(subnet.address, subnet.prefix, 'ipv4');
        return !taken.some(({ address }) => own.check(address, 'ipv4'));
    }).length;
}
function parse(cidr) {
    const [address = '', length] = cidr.split('/');
    const prefix = Number(length);
    return (0,external_node_net_.isIPv4)(address) && Number.isInteger(prefix) && prefix >= 0 && prefix <= 32 ? [{ address, prefix }] : [];
}
function subnets({ base, size }) {
    const [pool] = parse(base);
    if (!pool || size < pool.prefix || size > 32)
        return [];
    const first = pool.address.split('.').reduce((sum, byte) => sum * 256 + Number(byte), 0);
    const count = Math.min(2 ** (size - pool.prefix), 4096);
    return Array.from({ length: count }, (_, index) => ({
        address: dotted(first + index * 2 ** (32 - size)),
        prefix: size,
    }));
}
const dotted = (value) => [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.');

;// CONCATENATED MODULE: ./build/preflight/docker.js





/** the first API with platforms, init and everything else that the driver asks for (Docker 19.03) */
const LEAST_API = 1.4;
const LEAST_FREE_GB = 5;
const MOST_SKEW_SEC = 30;
const PATIENCE_SEC = 15;
/** One engine: does it answer, is it new enough, where does it keep images, has it room and addresses, is its clock right? */
async function dockerChecks(dockerHost, now, folders = {}) {
    try {
        const { docker, ask, close } = await (0,engine/* connect */.N)(dockerHost, folders);
        try {
            const [version, info, networks] = await ask(Promise.all([docker.version(), docker.info(), docker.listNetworks()]), PATIENCE_SEC);
            const used = networks.flatMap(({ IPAM }) => (IPAM?.Config ?? []).flatMap(({ Subnet }) => Subnet ?? []));
            return [
                (0,check/* check */.z)('docker', true, dockerHost ?? 'the local engine', ''),
                engineVersion(version.Version, version.ApiVersion, info),
                imageStore(info),
                addressPools(info, used),
                clockSkew(info, now),
                await room(info),
            ];
        }
        finally {
            await close();
        }
    }
    catch (cause) {
        if (!(cause instanceof error/* BenchgateError */.Q9))
            throw cause;
        return [(0,check/* check */.z)('docker', false, cause.message, cause.remedy)];
    }
}
function engineVersion(version, api, { OSType, Architecture }) {
    const [major = 0, minor = 0] = api.split('.').map(Number);
    const found = `${version}, API ${api}, ${OSType ?? '?'}/${Architecture ?? '?'}`;
    if (OSType === 'windows')
        return (0,check/* check */.z)('docker_version', false, found, 'Switch the engine to Linux containers.');
    return (0,check/* check */.z)('docker_version', major + minor / 100 >= LEAST_API, found, 'Install Docker 19.03 or newer.');
}
/** layers are shared in both stores; `vfs` and `devicemapper` copy whole images and fill the disk */
function imageStore({ Driver = 'unknown', DriverStatus = [] }) {
    const containerd = DriverStatus.some(([, value]) => /containerd\.snapshotter/.test(value));
    const found = `${containerd ? 'containerd image store' : 'graph driver'}, ${Driver}`;
    const slow = /^(vfs|devicemapper|aufs)$/.test(Driver);
    return (0,check/* check */.z)('docker_image_store', !slow, found, 'Let the engine use overlay2 or the containerd image store.', true);
}
function addressPools({ DefaultAddressPools }, used) {
    const own = (DefaultAddressPools ?? []).map(({ Base, Size }) => ({ base: Base, size: Size }));
    const free = freeSubnets(own.length ? own : DEFAULT_POOLS, used);
    return (0,check/* check */.z)('docker_address_pools', free > 0, `${free} free, ${used.length} in use`, 'Run `docker network prune`, or give the engine more `default-address-pools`.', true);
}
function clockSkew({ SystemTime }, now) {
    const skew = SystemTime ? Math.abs(Date.parse(SystemTime) - now) / 1000 : Number.NaN;
    if (!Number.isFinite(skew))
        return (0,check/* check */.z)('docker_clock', null, 'the engine does not tell', '');
    return (0,check/* check */.z)('docker_clock', skew <= MOST_SKEW_SEC, `${skew.toFixed(0)} s apart from this machine`, "Set the engine's clock: certificates and time limits depend on it.", true);
}
/** only where the engine's directory is on this machine */
async function room({ DockerRootDir }) {
    try {
        const { bavail, bsize } = await (0,promises_.statfs)(DockerRootDir ?? '');
        const gb = (bavail * bsize) / 1e9;
        const remedy = `Free at least ${LEAST_FREE_GB} GB there, for example by \`docker image prune\`.`;
        return (0,check/* check */.z)('docker_disk_free', gb >= LEAST_FREE_GB, `${gb.toFixed(1)} GB free in ${DockerRootDir}`, remedy, true);
    }
    catch {
        return (0,check/* check */.z)('docker_disk_free', null, "the engine's disk is not seen from here", '');
    }
}

;// CONCATENATED MODULE: ./build/preflight/harness.js


/** The folder is there whose copy a harness works in. */
async function project({ project: folder }) {
    const found = await (0,promises_.stat)(folder).catch(() => null);
    const remedy = 'Correct `harness.project`; it is relative to the experiment file.';
    if (found === null)
        return (0,check/* check */.z)('harness_project', false, `there is no ${folder}`, remedy);
    return (0,check/* check */.z)('harness_project', found.isDirectory(), found.isDirectory() ? folder : `${folder} is a file`, remedy);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/preflight/host.js




const host_LEAST_FREE_GB = 2;
/** node is new enough to run the bundle */
function node(version) {
    const major = Number(version.replace(/^v/, '').split('.')[0]);
    return (0,check/* check */.z)('node', major >= 24, version, 'Install Node 24 or newer.');
}
/** git answers: manifests name the commit */
async function git() {
    try {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('git', ['--version']);
        return (0,check/* check */.z)('git', true, stdout.trim(), '');
    }
    catch {
        return (0,check/* check */.z)('git', false, 'not found', 'Install git.', true);
    }
}
/** room for logs and workspaces where they will lie */
async function freeDisk(dir) {
    try {
        const { bavail, bsize } = await (0,promises_.statfs)(dir);
        const gb = (bavail * bsize) / 1e9;
        return (0,check/* check */.z)('disk_free', gb >= host_LEAST_FREE_GB, `${gb.toFixed(1)} GB free in ${dir}`, `Free at least ${host_LEAST_FREE_GB} GB.`);
    }
    catch (cause) {
        return (0,check/* check */.z)('disk_free', false, `${dir}: ${cause.message}`, 'Name a storage directory that exists.');
    }
}
/** the clock is of this age, so that time stamps and certificates hold */
function clock(now) {
    const year = new Date(now).getUTCFullYear();
    return (0,check/* check */.z)('clock', year >= 2025 && year < 2100, new Date(now).toISOString(), 'Set the clock of this machine.');
}

;// CONCATENATED MODULE: ./build/preflight/judge-network.js

/** Tasks whose judge asks for a network that judges in Docker do not have, or cannot be held to: said once, with the tasks. */
function judgeNetworks({ judge }, tasks) {
    if (judge.kind !== 'docker_container')
        return [];
    const harbor = tasks.filter((task) => task.kind === 'harbor');
    const none = judge.network === null || judge.network === 'none';
    const asking = harbor.filter((task) => policies(task, none).some(none ? isOpen : isList));
    if (asking.length === 0)
        return [];
    const named = asking.slice(0, 5).map(({ id }) => id);
    const who = `${named.join(', ')}${asking.length > named.length ? ` and ${asking.length - named.length} more` : ''}`;
    return none
        ? [
            (0,check/* check */.z)('judge_network', false, `judges have no network, and one is asked for by ${who}`, "Set judge.network to a network of the judge's engine such as `bridge`, or put what the tests need into the image."),
        ]
        : [
            (0,check/* check */.z)('judge_network', false, `docker cannot let through only the hosts that are named by ${who}`, 'Set network_mode in [verifier] to `public` or `no-network`.'),
        ];
}
/** what its judges ask for; only in so many words, since an environment is open unless it says otherwise */
const policies = ({ environment, steps }, inWords) => steps
    .map(({ verifier }) => verifier.network ?? (inWords ? null : (verifier.environment ?? environment).network))
    .filter((policy) => policy !== null);
const isList = ({ mode, allowedHosts }) => mode === 'allowlist' && allowedHosts.length > 0;
const isOpen = (policy) => policy.mode === 'public' || isList(policy);

// EXTERNAL MODULE: ./build/run/longest.js
var longest = __webpack_require__(33256);
;// CONCATENATED MODULE: ./build/preflight/lifetime.js


const MOST_NAMED = 5;
/** Work that may outlive its sandbox: it would be lost at its end, and tried anew for nothing. */
function lifetimes(driver, { agents, limits, harness }, tasks, { judge }) {
    if (!driver?.longest)
        return [];
    const { sec, key } = driver.longest;
    const judgings = judge.kind === 'docker_container' ? 0 : 1;
    const work = tasks.flatMap((task) => agents.map((agent) => ({
        of: `${task.id} by ${agent.name}`,
        takes: Math.ceil((0,longest/* longestSec */.S)(task, agent, limits, judgings)),
    })));
    if (harness)
        work.push({ of: 'the harness', takes: harness.timeoutSec });
    const over = work.filter(({ takes }) => takes > sec);
    if (over.length === 0)
        return [];
    const named = over.slice(0, MOST_NAMED).map(({ of, takes }) => `${of} ${takes} s`);
    const more = over.length > MOST_NAMED ? ` and ${over.length - MOST_NAMED} more` : '';
    const found = `${driver.kind} ends a sandbox after ${sec} s, and this may take longer: ${named.join(', ')}${more}`;
    const remedy = `Raise ${key} as far as the plan allows, or lower the timeout_sec of agents and judges.`;
    return [(0,check/* check */.z)('sandbox_lifetime', false, found, remedy, true)];
}

;// CONCATENATED MODULE: ./build/preflight/lineup-keys.js

/** Of LoopBench's lineups, which name the variables that hold their keys: whether those are set. */
function lineupKeys({ agents }) {
    return agents.flatMap(({ name, env }) => Object.entries(env)
        .filter(([key]) => key.endsWith('_API_KEY_ENV'))
        .map(([key, variable]) => {
        const set = Boolean(env[variable]);
        const found = `${variable}, which ${key} names, is ${set ? 'set' : 'not set'}`;
        return (0,check/* check */.z)(`agent_${name}_key_present`, set, found, `Set ${variable}.`, true);
    }));
}

// EXTERNAL MODULE: ./build/tasks/lock.js
var tasks_lock = __webpack_require__(10554);
;// CONCATENATED MODULE: ./build/preflight/lock.js



/** the tasks are the ones that the lock file was written for */
async function taskLock(lock, tasks) {
    if (lock === null)
        return (0,check/* check */.z)('task_lock', null, 'no lock file', '');
    try {
        await (0,tasks_lock/* checkLock */.s)(lock, tasks);
        return (0,check/* check */.z)('task_lock', true, `${tasks.length} tasks as locked in ${lock}`, '');
    }
    catch (cause) {
        if (!(cause instanceof error/* ConfigError */.xL))
            throw cause;
        const [first] = cause.issues;
        const said = cause.issues.map(({ key, message }) => [key.replace(/^tasks\./, ''), message].filter(Boolean).join(': '));
        return (0,check/* check */.z)('task_lock', false, `${lock}: ${said.join(' ')}`, first?.remedy ?? cause.remedy);
    }
}

;// CONCATENATED MODULE: ./build/preflight/preflight.js












/** Everything that can be known to go wrong before anything is spent, under LoopBench's names where it has one. */
async function preflight(input) {
    const { runtime, driver, tasks, leftOut } = input;
    return (0,check/* conclude */.E)([
        (0,check/* check */.z)('config', true, input.experiment.file, ''),
        ...(await work(input)),
        await taskLock(input.lock, [...tasks, ...(leftOut?.tasks ?? [])]),
        ...(leftOut ? [(0,check/* check */.z)('left_out', true, leftOut.told.sentence, '', true)] : []),
        node(input.nodeVersion),
        await git(),
        await freeDisk(input.storage),
        clock(input.now),
        (0,check/* check */.z)('sandbox_backend_ready', driver !== null, driver ? runtime.sandboxBackend.kind : (input.driverError?.message ?? 'not ready'), input.driverError?.remedy ?? ''),
        ...(await engines(input)),
        ...isolation(driver),
        ...unenforced(driver, tasks),
        ...lifetimes(driver, input.experiment, tasks, runtime),
        ...refusals(driver, tasks, runtime),
        ...judgeNetworks(runtime, tasks),
        ...(0,keys/* backendKeys */.b6)(runtime, input.env),
        ...(0,keys/* agentKeys */._N)(input.experiment, runtime),
        ...lineupKeys(input.experiment),
        ...(await credentialFiles(runtime, input.experiment)),
    ]);
}
/** something is there to be run */
async function work({ experiment: { harness }, tasks }) {
    if (!harness)
        return [(0,check/* check */.z)('tasks', tasks.length > 0, `${tasks.length} tasks`, 'Name at least one task.')];
    return [(0,check/* check */.z)('tasks', null, 'the harness has its own', ''), await project(harness)];
}
/** the engine that sandboxes run on, and the one that judges, where that is another */
async function engines({ runtime, env, now }) {
    const { sandboxBackend, judge } = runtime;
    const fallback = env.DOCKER_HOST || null;
    const folders = (0,docker_folders/* foldersOf */.p)(env);
    const inDocker = sandboxBackend.kind === 'docker';
    const judged = judge.kind === 'docker_container';
    if (!inDocker && !judged)
        return [(0,check/* check */.z)('docker', null, 'not needed', ''), (0,check/* check */.z)('judge_docker_daemon_ready', null, 'not needed', '')];
    const [agents, judges] = [sandboxBackend.dockerHost ?? fallback, judge.dockerHost ?? fallback];
    const checks = await dockerChecks(inDocker ? agents : judges, now, folders);
    const apart = inDocker && judged && agents !== judges;
    const [first] = apart ? await dockerChecks(judges, now, folders) : checks;
    return first ? [...checks, (0,check/* check */.z)('judge_docker_daemon_ready', first.ok, first.found, first.remedy)] : checks;
}
/** what a driver says of itself that the user should know */
function isolation(driver) {
    if (!driver?.caution)
        return [];
    const remedy = 'For code you do not trust, set sandbox_backend.kind to docker.';
    return [(0,check/* check */.z)('sandbox_isolation', false, driver.caution, remedy, true)];
}
const LIMITS = { cpus: 'cpus', memoryMb: 'memory', storageMb: 'storage' };
/** Limits that tasks ask for and nobody holds them to: said once for each, with the tasks. */
function unenforced(driver, tasks) {
    const loose = (driver?.unenforced ?? []).flatMap((limit) => {
        const asking = tasks.filter(({ environment }) => environment[limit] !== null).map(({ id }) => id);
        const named = asking.slice(0, 5).join(', ');
        return asking.length
            ? [`${LIMITS[limit]} of ${named}${asking.length > 5 ? ` and ${asking.length - 5} more` : ''}`]
            : [];
    });
    if (loose.length === 0)
        return [];
    const remedy = 'Leave the limit out of task.toml, or know that it does not hold here.';
    return [(0,check/* check */.z)('limits_enforced', false, `${driver?.kind} does not enforce: ${loose.join('; ')}`, remedy, true)];
}
/** a provider that cannot enforce what a task asks for refuses the task: never weaker in silence */
function refusals(driver, tasks, { judge }) {
    if (!driver)
        return [];
    const apart = judge.kind === 'docker_container'; // then the judge's network is no matter of this driver
    return tasks.flatMap((task) => {
        const steps = task.kind === 'harbor' ? task.steps : [];
        const networks = [
            task.environment.network,
            ...steps
                .flatMap((step) => [step.agentNetwork, apart ? null : step.verifier.network])
                .filter((policy) => policy !== null),
        ];
        const users = steps
            .flatMap((step) => [step.agentUser, apart ? null : step.verifier.user])
            .filter((user) => user !== null);
        const ownPaths = (0,own_paths/* needsOwnPaths */.E2)(task);
        const why = driver.refuses({ networks, resources: task.environment, ownPaths, users, task: task.kind });
        return why === null
            ? []
            : [(0,check/* check */.z)(`task_${task.id}`, false, why, 'Run this task on another sandbox_backend.kind, for example docker.')];
    });
}


/***/ }),

/***/ 90837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ exceeded),
/* harmony export */   Id: () => (/* binding */ Expenses),
/* harmony export */   hC: () => (/* binding */ Spending)
/* harmony export */ });
/* harmony import */ var _model_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34041);

/**
 * What a run has spent and how its first attempts fared; fed with the journal's events, those of an earlier process
 * included. Every attempt counts, also the lost ones: they were paid for.
 */
class Expenses {
    costUsd = 0;
    tokens = 0;
    firsts = 0;
    lost = new Map();
    /** of the processes that were at it, from the first word of each to its last; the time between them is nobody's */
    workedMs = 0;
    #heardMs = null;
    add(event) {
        const at = Date.parse(event.at);
        if (event.event !== 'run_started' && this.#heardMs !== null)
            this.workedMs += Math.max(0, at - this.#heardMs);
        this.#heardMs = at;
        if (event.event === 'run_ended') {
            // whoever goes on with a run that an outage stopped has seen to it
            this.firsts = 0;
            this.lost.clear();
        }
        if (event.event !== 'attempt_ended')
            return;
        this.costUsd += event.cost_usd ?? 0;
        this.tokens += (0,_model_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .totalTokens */ .R)(event.tokens) ?? 0;
        if (event.attempt !== 1 || event.outcome.class === 'cancelled')
            return;
        this.firsts += 1;
        const { infraKind, reason } = event.outcome;
        if (infraKind)
            this.lost.set(infraKind, { count: (this.lost.get(infraKind)?.count ?? 0) + 1, reason });
    }
}
/** Watches the expenses of a run against what it may spend, and its first attempts for an outage throughout. */
class Spending {
    #limits;
    #startedMs;
    #earlierMs;
    #expenses;
    constructor(limits, startedMs, earlier = new Expenses()) {
        this.#limits = limits;
        this.#startedMs = startedMs;
        this.#earlierMs = earlier.workedMs;
        this.#expenses = earlier;
    }
    add(event) {
        this.#expenses.add(event);
    }
    /** Null while the run may go on. */
    stop(nowMs) {
        const { run, systemic } = this.#limits;
        const { costUsd, tokens, firsts, lost } = this.#expenses;
        const spent = exceeded(run, {
            costUsd,
            tokens,
            wallClockSec: (this.#earlierMs + nowMs - this.#startedMs) / 1000,
        });
        if (spent)
            return { kind: 'budget', why: `the run's budget is spent: ${spent}` };
        for (const [kind, { count, reason }] of lost)
            if (firsts >= systemic.after && count / firsts > systemic.share)
                return {
                    kind: 'systemic',
                    why: `${count} of the first ${firsts} attempts were lost to one cause (${kind}), so the run was stopped: ${reason}`,
                };
        return null;
    }
}
/** What of a budget is used up, in words; null if nothing is. */
function exceeded({ costUsd, tokens, wallClockSec }, spent) {
    if (costUsd !== null && spent.costUsd >= costUsd)
        return `$${spent.costUsd.toFixed(2)} of $${costUsd.toFixed(2)}`;
    if (tokens !== null && spent.tokens >= tokens)
        return `${spent.tokens} of ${tokens} tokens`;
    if (wallClockSec !== null && spent.wallClockSec >= wallClockSec)
        return `${spent.wallClockSec.toFixed(0)} of ${wallClockSec} s`;
    return null;
}


/***/ }),

/***/ 51076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ mayRetry),
/* harmony export */   L: () => (/* binding */ decide)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73188);
/* harmony import */ var _model_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34041);


/** The failure table of the design: one outcome, decided from the strongest evidence there is. */
function decide(evidence) {
    const { vital, report } = evidence;
    // only a sandbox that is seen to be there can have been spoilt from inside
    const error = evidence.error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SpoiltError */ .q8 && !vital ? evidence.error.cause : evidence.error;
    if (error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc)
        return outcome('cancelled', error.message);
    if (error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .BudgetError */ .Wp)
        return outcome('budget_exhausted', error.message);
    if (vital && vital.state !== 'running')
        return ofLostSandbox(evidence, vital);
    // what was lost is a process of it, which the kernel killed for memory
    if (vital?.oomKilled && error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InfraError */ .Ri && error.kind === 'sandbox_lost')
        return ofMemory(evidence);
    if (error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InfraError */ .Ri)
        return infra(error.kind, `${error.message}. ${error.remedy}`);
    if (report.providerError)
        return infra(report.providerError.kind, report.providerError.message);
    if (error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SpoiltError */ .q8)
        return outcome('agent_error', error.message);
    if (error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .JudgeError */ .Q6)
        return outcome('judge_error', `${error.message}. ${error.remedy}`);
    if (error)
        return infra('transport', `benchgate failed in phase ${evidence.phase}: ${describe(error)}`);
    return ofAgent(evidence);
}
/** The sandbox is not there any more: who ended it? */
function ofLostSandbox(evidence, vital) {
    if (vital.diskFull)
        return ofDisk(evidence);
    if (vital.oomKilled)
        return ofMemory(evidence);
    if (vital.state === 'gone' || vital.endedFromOutside || evidence.phase !== 'agent')
        return infra('sandbox_lost', `the sandbox ended in phase ${evidence.phase}, from outside`);
    return outcome('agent_error', `the agent ended its own sandbox (exit code ${vital.exitCode ?? 'unknown'})`);
}
function ofMemory({ taskLimitsMemory }) {
    return taskLimitsMemory
        ? outcome('agent_error', "out of memory under the task's own limit")
        : infra('oom', "out of memory, and the limit is not the task's: raise sandbox_backend.defaults.memory_mb");
}
function ofDisk({ taskLimitsDisk }) {
    return taskLimitsDisk
        ? outcome('agent_error', "wrote more than the task's own limit of disk")
        : infra('disk_full', "wrote more than a sandbox may, and the limit is not the task's: raise sandbox_backend.defaults.storage_mb");
}
function ofAgent({ agent, report, reward, passThreshold, vital, taskLimitsMemory }) {
    const passed = reward !== null && reward >= passThreshold;
    if (passed)
        return outcome('passed', `reward ${reward}`);
    const silent = (0,_model_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .totalTokens */ .R)(report.tokens) === 0;
    if (agent?.timedOut && silent)
        return infra('transport', 'the agent ran out of time without one token from its model');
    if (agent?.timedOut)
        return outcome('agent_timeout', 'the agent ran out of time');
    const crashed = agent !== null && agent.exitCode !== 0;
    if (crashed && vital?.oomKilled && !taskLimitsMemory)
        return infra('oom', "out of memory under the runtime's limit");
    if (crashed && vital?.oomKilled)
        return outcome('agent_error', "out of memory under the task's own limit");
    if (crashed && silent)
        return infra('transport', `the agent ended with exit code ${agent.exitCode} and not one token from its model`);
    if (crashed)
        return outcome('agent_error', `the agent ended with exit code ${exitWords(agent.exitCode)}, reward ${reward}`);
    return outcome('failed', `reward ${reward}, ${passThreshold} needed`);
}
/** a shell's word for a program that is not there: most often the agent itself, which the image lacks */
const exitWords = (code) => code === 127 ? '127 (a program is not in the sandbox)' : (code ?? 'unknown');
/** May an attempt that ended like this be followed by another? Only infrastructure earns one. */
function mayRetry(ended, attempts, allowed) {
    const kind = ended.class;
    switch (kind) {
        case 'infra_error':
            return ended.infraKind !== null && attempts <= allowed[ended.infraKind];
        case 'judge_error': // the judge ran once more already, the agent does not
        case 'passed':
        case 'failed':
        case 'agent_error':
        case 'agent_timeout':
        case 'budget_exhausted':
        case 'cancelled':
        case 'not_run':
            return false;
        default:
            return kind;
    }
}
function outcome(name, reason) {
    return { class: name, infraKind: null, reason, suspected: null };
}
function infra(infraKind, reason) {
    return { class: 'infra_error', infraKind, reason, suspected: null };
}
const describe = (error) => error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .BenchgateError */ .Q9
    ? `${error.message}. ${error.remedy}`
    : error instanceof Error
        ? error.message
        : String(error);


/***/ }),

/***/ 33256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ longestSec)
/* harmony export */ });
/* harmony import */ var _service_app_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86395);

/** The longest that a rollout may be at work by the limits set for it, where its judge runs so often. */
function longestSec(task, agent, { agentTimeoutSec }, judgings) {
    if (task.kind === 'service')
        return (0,_service_app_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceSec */ .tC)(task, agent);
    if (task.kind === 'contract')
        return agent.timeoutSec ?? task.timeoutSec;
    const ofSteps = task.steps.map((step) => (agent.timeoutSec ?? step.agentTimeoutSec ?? agentTimeoutSec) + judgings * step.verifier.timeoutSec);
    return ofSteps.reduce((sum, sec) => sum + sec, 0);
}


/***/ }),

/***/ 25483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ runPlan)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 4 modules
var dist = __webpack_require__(19052);
// EXTERNAL MODULE: ./build/model/error.js
var model_error = __webpack_require__(73188);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/agents/agent.js
var agent = __webpack_require__(25266);
// EXTERNAL MODULE: ./build/agents/lines.js
var lines = __webpack_require__(24592);
;// CONCATENATED MODULE: ./build/agents/provider-error.js
const LONGEST_MESSAGE = 500;
/** The kind an HTTP status of a model provider stands for; null where the status blames nobody we know. */
function kindOfStatus(status) {
    if (status === 401 || status === 403)
        return 'auth';
    if (status === 402)
        return 'quota';
    if (status === 404)
        return 'config';
    if (status === 408)
        return 'network';
    if (status === 429)
        return 'rate_limited';
    if (status === 503 || status === 529)
        return 'capacity';
    return status >= 500 && status < 600 ? 'transport' : null;
}
const SPENT = /usage.?limit|quota|credit balance|out of credit|billing|hit your (\w+ )?limit/i;
/** a quota that comes back by itself */
const BY_TIME = /per[ _-]?(second|minute)/i;
const OVERLOADED = /overloaded|at capacity|model is busy|high demand/i;
const NO_MODEL = /\bmodel\b.*(does not exist|not found|not supported)/i;
const REFUSED_KEY = /incorrect api key|invalid[ _]api[ _]key|not logged in|please (log|sign) in/i;
const UNREACHABLE = /ECONN\w+|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|connection (error|refused|reset|closed)|unable to connect|connection failed|cannot connect|fetch failed|socket hang up|error sending request|stream disconnected|network error|dns error/i;
/**
 * The error of a structured error event. Only for a message that the agent's own program wrote, never for
 * what a model said: the words decide only where the status says too little.
 */
function providerError(status, message) {
    const kind = kindOf(status, message);
    return kind && { kind, message: shorten(message) };
}
/** An error whose kind the program named itself. */
function namedError(kind, message) {
    return { kind, message: shorten(message) };
}
function kindOf(status, message) {
    const byStatus = status === null ? null : kindOfStatus(status);
    if ((byStatus === 'rate_limited' || status === 400 || status === null) && SPENT.test(message))
        return status === 429 && BY_TIME.test(message) ? 'rate_limited' : 'quota';
    if (status !== null)
        return byStatus;
    if (REFUSED_KEY.test(message))
        return 'auth';
    if (NO_MODEL.test(message))
        return 'config';
    if (OVERLOADED.test(message))
        return 'capacity';
    return UNREACHABLE.test(message) ? 'network' : null;
}
function shorten(message) {
    const line = message.replace(/\s+/g, ' ').trim();
    return line.length > LONGEST_MESSAGE ? `${line.slice(0, LONGEST_MESSAGE)}…` : line;
}

// EXTERNAL MODULE: ./build/agents/shell.js
var shell = __webpack_require__(59381);
;// CONCATENATED MODULE: ./build/agents/tokens.js

/** The program ran and its model never answered: zeros that are known. */
const NO_TOKENS = { input: 0, cache_read: 0, cache_write: 0, output: 0 };
/** Both together; what neither knows stays unknown. */
function addTokens(left, right) {
    return {
        input: (0,lines/* plus */.tY)(left?.input ?? null, right.input),
        cache_read: (0,lines/* plus */.tY)(left?.cache_read ?? null, right.cache_read),
        cache_write: (0,lines/* plus */.tY)(left?.cache_write ?? null, right.cache_write),
        output: (0,lines/* plus */.tY)(left?.output ?? null, right.output),
    };
}

;// CONCATENATED MODULE: ./build/agents/claude-code.js




/** Anthropic's Claude Code, headless. */
const claudeCode = {
    kind: 'claude-code',
    needsSolution: false,
    run: ({ spec, instruction }) => ({
        script: (0,shell/* withHome */.u)([
            'claude',
            '-p',
            '--output-format',
            'stream-json',
            '--verbose',
            '--dangerously-skip-permissions',
            ...(spec.model === null ? [] : ['--model', spec.model]),
        ]),
        env: {
            IS_SANDBOX: '1', // lets root skip the permission questions
            DISABLE_AUTOUPDATER: '1',
            CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
            DISABLE_TELEMETRY: '1',
            DISABLE_ERROR_REPORTING: '1',
            ...spec.env,
        },
        stdin: instruction,
    }),
    report,
};
/** What the program calls its provider's failures, where that says more than the status. */
const KINDS = {
    authentication_failed: 'auth',
    oauth_org_not_allowed: 'auth',
    billing_error: 'quota',
    model_not_found: 'config',
    overloaded: 'capacity',
};
function report(stdout) {
    let begun = false;
    let result = null;
    let failed = null; // its own answer in place of the model's
    let retry = null;
    const answers = new Map();
    for (const line of (0,lines/* jsonLines */.i7)(stdout)) {
        if (line.type === 'system' && line.subtype === 'init')
            begun = true;
        if (line.type === 'result')
            result = line;
        if (line.type === 'system' && line.subtype === 'api_retry')
            retry = line;
        if (line.type !== 'assistant')
            continue;
        retry = null;
        const message = (0,lines/* object */.Ik)(line.message);
        const own = (0,lines/* field */.ZZ)(message, 'model') === '<synthetic>';
        if ((0,lines/* text */.Qq)(line.parent_tool_use_id) === null)
            failed = own && (0,lines/* text */.Qq)(line.error) !== null ? line : null;
        if (!own)
            answers.set((0,lines/* text */.Qq)((0,lines/* field */.ZZ)(message, 'id')) ?? `${answers.size}`, tokensOf((0,lines/* field */.ZZ)(message, 'usage')));
    }
    if (!result)
        return {
            tokens: sum(answers.values()) ?? (begun ? NO_TOKENS : null),
            costUsd: null,
            turns: null,
            providerError: (failed && errorOf(failed, null)) ?? (retry && starved(retry)),
        };
    return {
        tokens: tokensOfModels(result.modelUsage) ?? tokensOf(result.usage),
        costUsd: (0,lines/* amount */.vj)(result.total_cost_usd),
        turns: (0,lines/* count */.U9)(result.num_turns),
        providerError: result.is_error === true ? errorOf(failed, result) : null,
    };
}
function errorOf(failed, result) {
    const name = (0,lines/* text */.Qq)(failed?.error);
    const status = (0,lines/* count */.U9)(result?.api_error_status);
    if (name === null && status === null)
        return null; // the words may be the model's
    const said = (0,lines/* text */.Qq)(result?.result) ?? (0,lines/* text */.Qq)((0,lines/* field */.ZZ)(firstBlock(failed), 'text')) ?? 'the provider failed';
    return classify(name, status, said);
}
/** It was ended while it waited for its provider, with at least half of its retries gone. */
function starved(retry) {
    const attempt = (0,lines/* count */.U9)(retry.attempt) ?? 0;
    if (attempt * 2 < ((0,lines/* count */.U9)(retry.max_retries) ?? 2))
        return null;
    const status = (0,lines/* count */.U9)(retry.error_status);
    const name = (0,lines/* text */.Qq)(retry.error);
    const answer = status === null ? 'no answer' : `status ${status}`;
    return classify(name, status, `ended during retry ${attempt} of the provider: ${answer}, ${name ?? 'no reason given'}`);
}
function classify(name, status, said) {
    const known = name !== null && Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
    if (known)
        return namedError(known, said);
    const byStatus = providerError(status, said);
    if (byStatus || status !== null)
        return byStatus;
    if (name === 'rate_limit')
        return namedError('rate_limited', said);
    if (name === 'server_error')
        return namedError('transport', said);
    return name === 'unknown' || name === null ? namedError('network', said) : null;
}
function firstBlock(line) {
    const content = (0,lines/* field */.ZZ)(line?.message, 'content');
    return Array.isArray(content) ? content[0] : null;
}
/** The total by model includes side requests and subagents, which `usage` of the result leaves out. */
function tokensOfModels(usage) {
    const models = (0,lines/* object */.Ik)(usage);
    if (!models)
        return null;
    return sum(Object.values(models).map((model) => ({
        input: (0,lines/* count */.U9)((0,lines/* field */.ZZ)(model, 'inputTokens')),
        cache_read: (0,lines/* count */.U9)((0,lines/* field */.ZZ)(model, 'cacheReadInputTokens')),
        cache_write: (0,lines/* count */.U9)((0,lines/* field */.ZZ)(model, 'cacheCreationInputTokens')),
        output: (0,lines/* count */.U9)((0,lines/* field */.ZZ)(model, 'outputTokens')),
    })));
}
function tokensOf(usage) {
    return {
        input: (0,lines/* count */.U9)((0,lines/* field */.ZZ)(usage, 'input_tokens')),
        cache_read: (0,lines/* count */.U9)((0,lines/* field */.ZZ)(usage, 'cache_read_input_tokens')),
        cache_write: (0,lines/* count */.U9)((0,lines/* field */.ZZ)(usage, 'cache_creation_input_tokens')),
        output: (0,lines/* count */.U9)((0,lines/* field */.ZZ)(usage, 'output_tokens')),
    };
}
function sum(all) {
    return [...all].reduce(addTokens, null);
}

;// CONCATENATED MODULE: ./build/agents/codex.js




/** OpenAI's Codex, headless. */
const codex = {
    kind: 'codex',
    needsSolution: false,
    run: ({ spec, instruction }) => ({
        script: (0,shell/* withHome */.u)([
            'codex',
            'exec',
            '--json',
            '--skip-git-repo-check',
            '--dangerously-bypass-approvals-and-sandbox',
            ...(spec.model === null ? [] : ['-m', spec.model]),
            ...gateway(spec.env),
            '-',
        ]),
        env: {
            // `codex exec` reads its key under this name, people keep it under the other
            ...(spec.env.OPENAI_API_KEY === undefined ? {} : { CODEX_API_KEY: spec.env.OPENAI_API_KEY }),
            ...spec.env,
        },
        stdin: instruction,
    }),
    report: codex_report,
};
/**
 * OPENAI_BASE_URL is no variable of its own: unheeded, the key would go to OpenAI itself. As a provider apart it
 * also stays off the WebSockets that a gateway rarely answers.
 */
function gateway(env) {
    const url = env.OPENAI_BASE_URL;
    if (!url)
        return [];
    const key = ['OPENAI_API_KEY', 'CODEX_API_KEY'].find((name) => env[name] !== undefined);
    const provider = { name: 'gateway', base_url: url, wire_api: 'responses', ...(key && { env_key: key }) };
    const settings = Object.entries(provider).map(([name, value]) => [`model_providers.gateway.${name}`, value]);
    return [['model_provider', 'gateway'], ...settings].flatMap(([name, value]) => [
        '-c',
        `${name}=${JSON.stringify(value)}`,
    ]);
}
function codex_report(stdout) {
    const usage = { all: null, read: null, write: null };
    let output = null;
    let turns = null;
    let error = null;
    let [begun, answered] = [false, false];
    for (const line of (0,lines/* jsonLines */.i7)(stdout)) {
        if (line.type === 'thread.started')
            begun = true;
        if (line.type === 'turn.completed') {
            turns = (turns ?? 0) + 1;
            usage.all = (0,lines/* plus */.tY)(usage.all, (0,lines/* count */.U9)((0,lines/* field */.ZZ)(line.usage, 'input_tokens')));
            usage.read = (0,lines/* plus */.tY)(usage.read, (0,lines/* count */.U9)((0,lines/* field */.ZZ)(line.usage, 'cached_input_tokens')));
            usage.write = (0,lines/* plus */.tY)(usage.write, (0,lines/* count */.U9)((0,lines/* field */.ZZ)(line.usage, 'cache_write_input_tokens')));
            output = (0,lines/* plus */.tY)(output, (0,lines/* count */.U9)((0,lines/* field */.ZZ)(line.usage, 'output_tokens')));
            error = null; // what it said before was a retry that worked
        }
        if (line.type === 'error')
            error = codex_errorOf((0,lines/* text */.Qq)(line.message));
        if (line.type === 'turn.failed')
            error = codex_errorOf((0,lines/* text */.Qq)((0,lines/* field */.ZZ)(line.error, 'message'))) ?? error;
        const isItem = line.type === 'item.started' || line.type === 'item.completed';
        if (!isItem || (0,lines/* field */.ZZ)(line.item, 'type') === 'error')
            continue; // what the program itself remarks is no answer
        error = null;
        answered = true;
    }
    if (turns === null)
        return { tokens: begun && !answered ? NO_TOKENS : null, costUsd: null, turns: null, providerError: error };
    return {
        tokens: {
            // its input counts the cache in
            input: usage.all === null ? null : Math.max(0, usage.all - (usage.read ?? 0) - (usage.write ?? 0)),
            cache_read: usage.read,
            cache_write: usage.write,
            output,
        },
        costUsd: null,
        turns,
        providerError: error,
    };
}
/** Only the message of the event says what happened: a status in words, or the provider's body as it came. */
function codex_errorOf(message) {
    if (message === null || isEarlyRetry(message))
        return null;
    const status = /\bstatus:? (\d{3})\b/.exec(message)?.[1];
    return providerError(status === undefined ? null : Number(status), message);
}
/** `Reconnecting... 2/5 (…)`: the first half of its retries says little if it is ended in their midst. */
function isEarlyRetry(message) {
    const [, attempt, most] = /^Reconnecting\.\.\. (\d+)\/(\d+)/.exec(message) ?? [];
    return attempt !== undefined && Number(attempt) * 2 < Number(most);
}

;// CONCATENATED MODULE: ./build/agents/command.js


/** Any program as an agent: the instruction is its standard input and the file `$BENCHGATE_INSTRUCTION`. */
const command = {
    kind: 'command',
    needsSolution: false,
    run({ spec, instruction, instructionFile, logs }) {
        if (!spec.command?.length)
            throw new TypeError(`agent ${spec.name} of kind command has no command`);
        return {
            script: typeof spec.command === 'string' ? spec.command : `exec ${(0,shell/* quote */.h)(spec.command)}`,
            env: {
                ...(spec.model === null ? {} : { BENCHGATE_MODEL: spec.model }),
                ...spec.env,
                BENCHGATE_INSTRUCTION: instructionFile,
                BENCHGATE_LOGS: logs,
            },
            stdin: instruction,
        };
    },
    report: () => agent/* SILENT */.q,
};

;// CONCATENATED MODULE: ./build/agents/nop.js

/** Does nothing: what a task gives without an agent. A pass of it means that the judge is broken. */
const nop = {
    kind: 'nop',
    needsSolution: false,
    run: () => null,
    report: () => agent/* SILENT */.q,
};

;// CONCATENATED MODULE: ./build/agents/opencode.js




/** opencode, headless. */
const opencode = {
    kind: 'opencode',
    needsSolution: false,
    run: ({ spec, instruction }) => ({
        script: (0,shell/* withHome */.u)(['opencode', 'run', '--format', 'json', ...(spec.model === null ? [] : ['-m', spec.model])]),
        env: { OPENCODE_DISABLE_AUTOUPDATE: 'true', ...spec.env },
        stdin: instruction,
    }),
    report: opencode_report,
};
/** It asks six times before it gives up and is silent about that, but a step begun anew is an answer that broke off. */
const MANY_STARTS = 4;
function opencode_report(stdout, exitCode) {
    let tokens = null;
    let costUsd = null;
    let turns = null;
    let error = null;
    let [begun, answered] = [exitCode === null, false];
    let step = { message: null, starts: 0 };
    for (const line of (0,lines/* jsonLines */.i7)(stdout)) {
        if (line.type === 'step_start') {
            const message = (0,lines/* text */.Qq)((0,lines/* field */.ZZ)(line.part, 'messageID'));
            step = { message, starts: message === step.message ? step.starts + 1 : 1 };
            answered = true;
        }
        if (line.type === 'error') {
            error = opencode_errorOf(line.error);
            begun = true;
        }
        if (line.type !== 'step_finish')
            continue;
        error = null;
        step = { message: null, starts: 0 };
        turns = (turns ?? 0) + 1;
        costUsd = (0,lines/* plus */.tY)(costUsd, (0,lines/* amount */.vj)((0,lines/* field */.ZZ)(line.part, 'cost')));
        tokens = addTokens(tokens, opencode_tokensOf((0,lines/* field */.ZZ)(line.part, 'tokens')));
    }
    if (exitCode === null && step.starts >= MANY_STARTS)
        error ??= namedError('network', `ended while the provider broke off its answer for the ${step.starts}th time`);
    if (begun && !answered)
        tokens ??= NO_TOKENS;
    // it says 0 both for a free model and for one whose price it does not know
    return { tokens, costUsd: costUsd === 0 ? null : costUsd, turns, providerError: error };
}
function opencode_tokensOf(step) {
    const cache = (0,lines/* field */.ZZ)(step, 'cache');
    return {
        input: (0,lines/* count */.U9)((0,lines/* field */.ZZ)(step, 'input')),
        cache_read: (0,lines/* count */.U9)((0,lines/* field */.ZZ)(cache, 'read')),
        cache_write: (0,lines/* count */.U9)((0,lines/* field */.ZZ)(cache, 'write')),
        // reasoning is billed as output and stands apart here
        output: (0,lines/* plus */.tY)((0,lines/* count */.U9)((0,lines/* field */.ZZ)(step, 'output')), (0,lines/* count */.U9)((0,lines/* field */.ZZ)(step, 'reasoning'))),
    };
}
function opencode_errorOf(error) {
    const name = (0,lines/* text */.Qq)((0,lines/* field */.ZZ)(error, 'name'));
    const data = (0,lines/* field */.ZZ)(error, 'data');
    const message = (0,lines/* text */.Qq)((0,lines/* field */.ZZ)(data, 'message')) ?? name ?? 'the provider failed';
    if (name === 'ProviderAuthError')
        return namedError('auth', message);
    if (name === 'ProviderModelNotFoundError')
        return namedError('config', message);
    return name === 'APIError' || name === 'UnknownError'
        ? providerError((0,lines/* count */.U9)((0,lines/* field */.ZZ)(data, 'statusCode')), message)
        : null;
}

;// CONCATENATED MODULE: ./build/agents/oracle.js

/** Runs the task's own solution: anything but a pass means that the task or its judge is broken. */
const oracle = {
    kind: 'oracle',
    needsSolution: true,
    run: ({ spec }) => ({
        script: 'exec bash /solution/solve.sh',
        env: { DEBIAN_FRONTEND: 'noninteractive', ...spec.env },
        stdin: null,
    }),
    report: () => agent/* SILENT */.q,
};

;// CONCATENATED MODULE: ./build/agents/index.js






const AGENTS = { oracle: oracle, nop: nop, command: command, 'claude-code': claudeCode, codex: codex, opencode: opencode };
/** The agent of a kind. */
const agentOf = (kind) => AGENTS[kind];

// EXTERNAL MODULE: ./build/tasks/own-paths.js
var own_paths = __webpack_require__(78568);
// EXTERNAL MODULE: ./build/sandbox/attached.js + 1 modules
var attached = __webpack_require__(34485);
// EXTERNAL MODULE: ./build/sandbox/detached-text.js
var detached_text = __webpack_require__(70238);
// EXTERNAL MODULE: ./build/sandbox/quote.js
var quote = __webpack_require__(99608);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(58863);
;// CONCATENATED MODULE: ./build/run/contract-result.js


const Details = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish();
const Result = schemas/* object */.Ikc({
    metrics: schemas/* object */.Ikc({ reward_mean: schemas/* number */.aig(), details: Details }).nullish(),
    /** how task apps answer that know rollouts as an environment and a policy */
    reward_info: schemas/* object */.Ikc({ outcome_reward: schemas/* number */.aig(), details: Details }).nullish(),
    success: schemas/* boolean */.zMY().nullish(),
    error: schemas/* string */.YjP().nullish(),
});
const REMEDY = 'It needs metrics.reward_mean as a finite number.';
/**
 * Reads result.json strictly. An outage that the runner reports is thrown as one, never taken for a reward of 0. `key`
 * names the number of the details that is the reward; null is `reward_mean`.
 */
function readContractResult(text, key) {
    const parsed = Result.safeParse(tolerant(text));
    if (!parsed.success)
        throw new model_error/* JudgeError */.Q6('result.json is not of the contract', REMEDY);
    const { error, reward_info: info } = parsed.data;
    const metrics = parsed.data.metrics ?? (info && { reward_mean: info.outcome_reward, details: info.details });
    const details = metrics?.details ?? {};
    if (error)
        refuseOutage(error);
    const lost = details.error;
    // a task that does not compile is the agent's; any other error of the runner's is not
    if (typeof lost === 'string' && lost !== '' && !('compilation' in details)) {
        refuseOutage(lost);
        throw new model_error/* InfraError */.Ri('transport', `the runner: ${lost}`, 'Try again.');
    }
    if (!metrics) {
        const said = error ? `, and the runner says: ${error}` : '';
        throw new model_error/* JudgeError */.Q6(`result.json has no metrics${said}`, REMEDY);
    }
    const numbers = Object.entries(details).filter((entry) => Number.isFinite(entry[1]));
    const rewards = { ...Object.fromEntries(numbers), reward_mean: metrics.reward_mean };
    const reward = Object.hasOwn(rewards, key ?? 'reward_mean') ? rewards[key ?? 'reward_mean'] : undefined;
    if (reward === undefined)
        throw new model_error/* JudgeError */.Q6(`result.json has no number "${key}" in its details`, 'Correct reward.key in the experiment.');
    return {
        reward,
        rewards,
        timedOut: /^Agent timed out/.test(error ?? ''),
    };
}
function refuseOutage(error) {
    if (/^Rate limited|^HTTP 429/.test(error))
        throw new model_error/* InfraError */.Ri('rate_limited', `the runner: ${error}`, 'Lower the parallelism, or wait.');
    if (/^HTTP 5/.test(error))
        throw new model_error/* InfraError */.Ri('transport', `the runner: ${error}`, 'Try again.');
    if (/^No API key/.test(error))
        throw new model_error/* InfraError */.Ri('auth', `the runner: ${error}`, "Give the agent's env its key.");
}
function tolerant(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/run/credentials.js
var credentials = __webpack_require__(40380);
// EXTERNAL MODULE: ./build/run/health.js
var health = __webpack_require__(46642);
// EXTERNAL MODULE: ./build/run/log-file.js
var log_file = __webpack_require__(66511);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
;// CONCATENATED MODULE: ./build/run/pack.js






/** One tar stream of items at absolute paths, to be unpacked at `/`. */
function packItems(items) {
    const tar = (0,tar_stream.pack)();
    fill(tar, items).then(() => tar.finalize(), (error) => tar.destroy(error));
    return external_node_stream_.Readable.from(tar);
}
async function fill(tar, items) {
    for (const item of items) {
        const name = item.to.replace(/^\/+/, '').replace(/\/+$/, '');
        if ('directory' in item)
            tar.entry({ name: `${name}/`, type: 'directory', mode: item.mode });
        else if ('text' in item)
            tar.entry({ name, mode: item.mode ?? 0o644 }, item.text);
        else
            await addPath(tar, item.from, name, item.executable ? 0o555 : 0o444);
    }
}
async function addPath(tar, from, name, least) {
    const stat = await (0,external_node_fs_promises_.lstat)(from);
    const mode = stat.mode & 0o777;
    if (stat.isSymbolicLink()) {
        tar.entry({ name, type: 'symlink', linkname: await (0,external_node_fs_promises_.readlink)(from) });
    }
    else if (stat.isDirectory()) {
        if (name !== '')
            tar.entry({ name: `${name}/`, type: 'directory', mode: mode | 0o755 });
        for (const child of (await (0,external_node_fs_promises_.readdir)(from)).sort())
            await addPath(tar, (0,external_node_path_.join)(from, child), name ? `${name}/${child}` : child, least);
    }
    else if (stat.isFile()) {
        const entry = tar.entry({ name, mode: mode | least, size: stat.size });
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(from), entry);
    }
}

// EXTERNAL MODULE: ./build/run/rollout-files.js
var rollout_files = __webpack_require__(5013);
;// CONCATENATED MODULE: ./build/run/rollout-request.js
/** What a runner is told of its rollout, by file or by request (formats: "Synth runner contract"). */
function rolloutRequest({ runId, rollout, attempt, agent }, task) {
    return {
        trace_correlation_id: `${runId}-${rollout.id}-${attempt}`,
        seed: task.seedBase + rollout.rollout_index - 1,
        prompt_template: task.promptTemplate,
        inference_url: task.inferenceUrl,
        limits: { timeout_s: task.timeoutSec },
        params: { ...task.params, agent: agent.name, kind: agent.kind, model: agent.model, command: agent.command },
    };
}
/** The same with what task apps read that know rollouts as an environment and a policy. */
function appRequest(asking, task) {
    const request = rolloutRequest(asking, task);
    const { model } = asking.agent;
    return {
        run_id: asking.runId,
        ...request,
        env: { seed: request.seed, env_name: task.name, config: task.params },
        policy: { config: { model, inference_url: task.inferenceUrl, agent: asking.agent.name } },
    };
}

;// CONCATENATED MODULE: ./build/run/contract.js














/** of the runner's process: its exit code, its output */
const RUNNER = '/tmp/.benchgate-runner';
const MOST_MIB = 16;
/**
 * A contract task: the runner reads rollout.json, does the agent's and the judge's work, and writes result.json
 * (formats: "Synth runner contract"). They lie in /tmp, or where the sandbox has its own.
 */
async function runContract(run, task) {
    const { sandbox, trail, agent, prepared } = run;
    const place = prepared.workdir;
    const [input, output] = [sandbox.pathOf(own_paths/* ROLLOUT_JSON */.n7), sandbox.pathOf(own_paths/* RESULT_JSON */.t$)];
    trail.phase = 'setup';
    const rolloutJson = JSON.stringify(rolloutRequest(run, task));
    (0,log_file/* keepText */.Jp)(run, 'rollout.json', rolloutJson);
    // far away each call costs: with nothing else to bring, the request travels with the runner's own start
    const travels = !sandbox.stream && prepared.files.length === 0 && Buffer.byteLength(rolloutJson) <= detached_text/* MOST_FILE_BYTES */.XR;
    if (!travels)
        await trail.watch.time('setup', () => sandbox.upload(packItems([
            ...prepared.files,
            { text: rolloutJson, to: own_paths/* ROLLOUT_JSON */.n7 },
            ...(sandbox.stream ? [] : [{ directory: true, to: RUNNER, mode: 0o777 }]),
        ]), '/'));
    if (prepared.healthcheck)
        await (0,health/* awaitHealth */.L)(sandbox, prepared.healthcheck, run);
    trail.phase = 'agent';
    const out = new log_file/* LogFile */.$i((0,external_node_path_.join)(run.dir, 'agent/stdout.log'), run.redactor);
    const err = new log_file/* LogFile */.$i((0,external_node_path_.join)(run.dir, 'agent/stderr.log'), run.redactor);
    let ended;
    let brought;
    try {
        const { result = null, ...end } = await trail.watch.time('agent', () => (0,credentials/* withCredentials */.t)(run, null, () => (0,attached/* runLong */.G)(sandbox, {
            script: `exec ${task.command.map((word) => (0,quote/* quote */.h)(word.replaceAll('{input}', input).replaceAll('{output}', output))).join(' ')}`,
            dir: sandbox.pathOf(RUNNER),
            cwd: place,
            env: { ...agent.env, BENCHGATE_INPUT: input, BENCHGATE_OUTPUT: output },
            user: null,
            stdin: null,
            ...(travels && { files: { [input]: rolloutJson } }),
            ...(!sandbox.stream && { result: output }),
            deadlineMs: run.now() + (agent.timeoutSec ?? task.timeoutSec) * 1000,
            onOutput: (stream, chunk) => (stream === 'out' ? out : err).write(chunk),
            now: run.now,
            signal: run.signal,
        })));
        ended = end;
        brought = result;
    }
    finally {
        out.close();
        err.close();
    }
    trail.agent = ended;
    trail.phase = 'judge';
    const left = await bringResult(run, brought);
    trail.notes.push(...(left ?? []));
    if (ended.timedOut && !left)
        return;
    const text = left ? textOf((0,external_node_path_.join)(run.dir, 'result.json'), left.length > 0) : null;
    if (text === null)
        throw new model_error/* JudgeError */.Q6(`the runner wrote no ${own_paths/* RESULT_JSON */.t$} (exit code ${ended.exitCode})`, whereToLook(out, err));
    const result = readContractResult(text, run.experiment.reward.key);
    trail.reward = result.reward;
    trail.rewards = result.rewards;
    if (result.timedOut)
        trail.agent = { ...ended, timedOut: true };
}
/** notes about what was left out; null where there is no result */
async function bringResult(run, brought) {
    if (brought) {
        (0,log_file/* keepText */.Jp)(run, 'result.json', brought);
        return [];
    }
    const tar = await run.sandbox.download(own_paths/* RESULT_JSON */.t$);
    return tar && (0,rollout_files/* unpackLogs */.wx)(tar, run.dir, { redactor: run.redactor });
}
function whereToLook(out, err) {
    if (err.empty && out.empty)
        return 'It printed nothing: see that it writes the file which {output} names.';
    return `Read the runner's log: agent/${err.empty ? 'stdout' : 'stderr'}.log.`;
}
/** in step, as it is small mostly and there are many; null when it is not there */
function textOf(file, cut) {
    const found = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
    if (!found?.isFile())
        return null;
    if (cut || found.size > MOST_MIB * 2 ** 20)
        throw new model_error/* JudgeError */.Q6(`result.json is over ${MOST_MIB} MiB`, 'The runner must write the result alone.');
    return (0,external_node_fs_.readFileSync)(file, 'utf8');
}

// EXTERNAL MODULE: ./build/run/failure.js
var failure = __webpack_require__(51076);
// EXTERNAL MODULE: ./build/sandbox/ask.js
var ask = __webpack_require__(98745);
;// CONCATENATED MODULE: ./build/run/take-result.js




/** The answer to a rollout request is its result: kept as result.json, and read as one. */
function takeResult(run, { body, cut }) {
    const { trail } = run;
    const text = body.toString('utf8');
    (0,log_file/* keepText */.Jp)(run, 'result.json', text);
    if (cut)
        throw new model_error/* JudgeError */.Q6(`the answer is over ${ask/* MOST_ANSWER */.Tj / 2 ** 20} MiB`, 'Answer with the result alone.');
    const result = readContractResult(text, run.experiment.reward.key);
    trail.reward = result.reward;
    trail.rewards = result.rewards;
    if (result.timedOut)
        trail.agent = { exitCode: null, timedOut: true };
}

;// CONCATENATED MODULE: ./build/run/hosted.js




/** A contract task that the provider carries out by itself: its request and its result are all that is seen of it. */
async function runHosted(run, task) {
    const { trail, agent, prepared, signal, onPlace } = run;
    const { image } = prepared;
    if (task.kind !== 'contract' || image === null)
        throw new model_error/* InfraError */.Ri('config', `${run.driver.kind} runs contract tasks alone`, 'Choose another backend for it.');
    if (Object.keys(agent.env).length > 0)
        throw new model_error/* InfraError */.Ri('config', `${run.driver.kind} gives an agent no environment of its own`, `Remove \`env\` from the agent ${agent.name}; what all agents may have stands in the \`env\` of the task.`);
    trail.phase = 'agent';
    const request = rolloutRequest(run, task);
    (0,log_file/* keepText */.Jp)(run, 'rollout.json', `${JSON.stringify(request, null, 2)}\n`);
    const timeoutSec = agent.timeoutSec ?? task.timeoutSec;
    const carried = await trail.watch.time('agent', () => run.carry({ image, request, timeoutSec, signal, onPlace }));
    trail.phase = 'judge';
    takeResult(run, carried);
}

// EXTERNAL MODULE: ./build/run/longest.js
var longest = __webpack_require__(33256);
// EXTERNAL MODULE: ./build/sandbox/ask-patiently.js
var ask_patiently = __webpack_require__(29290);
// EXTERNAL MODULE: ./build/sandbox/said.js
var said = __webpack_require__(80087);
// EXTERNAL MODULE: ./build/run/service-app.js
var service_app = __webpack_require__(86395);
// EXTERNAL MODULE: ./build/run/tail.js
var run_tail = __webpack_require__(78702);
;// CONCATENATED MODULE: ./build/run/service.js















const INSTALL_FILES = '/tmp/.benchgate-install';
const HEALTH = { timeoutSec: 5, firstPauseMs: 100, longestPauseMs: 1000 };
/**
 * A service task: an app is started in the rollout's own sandbox, asked for the one rollout, and ended with the sandbox.
 * So a rollout meets nothing of another, and an app that dies takes one with it.
 */
async function runService(run, task) {
    const { sandbox, trail, prepared } = run;
    trail.phase = 'setup';
    const exposed = await trail.watch.time('setup', async () => {
        const directories = [INSTALL_FILES, service_app/* APP_FILES */.O2].map((to) => ({ directory: true, to, mode: 0o777 }));
        await sandbox.upload(packItems([...prepared.files, ...(sandbox.stream ? [] : directories)]), '/');
        if (prepared.healthcheck)
            await (0,health/* awaitHealth */.L)(sandbox, prepared.healthcheck, run);
        if (task.install !== null)
            await install(run, task.install);
        return expose(run, task);
    });
    await (0,credentials/* withCredentials */.t)(run, null, async () => {
        const app = new service_app/* ServiceApp */.dt(run, task, exposed);
        try {
            await trail.watch.time('setup', () => app.during((signal) => awaitHealthy(run, task, exposed, signal)));
            trail.phase = 'agent';
            const answer = await trail.watch.time('agent', () => app.during((signal) => rollout(run, task, exposed, signal)));
            trail.phase = 'judge';
            if (answer)
                takeResult(run, answer);
        }
        catch (cause) {
            throw cause instanceof model_error/* BenchgateError */.Q9 ? cause : broken(cause);
        }
        finally {
            await app.leave();
        }
    });
}
async function install(run, script) {
    const { sandbox, prepared, agent, experiment, now, signal } = run;
    const log = log_file/* LogFile */.$i.begin((0,external_node_path_.join)(run.dir, 'agent/install.log'), run.redactor);
    const tail = new run_tail/* Tail */.P(4096);
    try {
        const { exitCode } = await (0,attached/* runLong */.G)(sandbox, {
            script: `exec 2>&1\n${script}`,
            dir: sandbox.pathOf(INSTALL_FILES),
            cwd: prepared.workdir,
            env: agent.env,
            user: null,
            stdin: null,
            deadlineMs: now() + experiment.limits.setupTimeoutSec * 1000,
            onOutput(_stream, chunk) {
                log.write(chunk);
                tail.push(chunk);
            },
            now,
            signal,
        });
        if (exitCode === 0)
            return;
        const last = run.redactor.text(tail.toString()).trim().split('\n').at(-1)?.slice(0, 200);
        throw new model_error/* InfraError */.Ri('config', `the install command ended with ${exitCode ?? 'a time-out'}${last ? `: ${last}` : ''}`, 'Read agent/install.log of the attempt; what takes long belongs into an image.');
    }
    finally {
        log.close();
    }
}
async function expose({ sandbox, driver }, { port }) {
    if (sandbox.expose)
        return sandbox.expose(port);
    throw new model_error/* InfraError */.Ri('config', `a port of a sandbox cannot be reached on ${driver.kind}`, 'Run service tasks on local_process, docker, e2b_firecracker or daytona.');
}
async function awaitHealthy(run, task, exposed, signal) {
    const { headers, url } = exposed;
    const deadline = run.now() + task.startTimeoutSec * 1000;
    for (let tried = 0;; tried += 1) {
        let last;
        try {
            const timeoutSec = Math.max(0.1, Math.min(HEALTH.timeoutSec, (deadline - run.now()) / 1000));
            const answer = await (0,ask/* ask */.kA)({ method: 'GET', url: url + task.healthPath, headers, timeoutSec, signal });
            if (answer.status >= 200 && answer.status < 300)
                return;
            last = (0,said/* said */.a)(answer);
        }
        catch (cause) {
            if (cause instanceof model_error/* CancelledError */.cc)
                throw cause;
            last = cause.message || String(cause.code);
        }
        const pause = Math.min(HEALTH.longestPauseMs, HEALTH.firstPauseMs * 2 ** tried);
        if (run.now() + pause >= deadline)
            throw new model_error/* InfraError */.Ri('sandbox_lost', `the service was not healthy within ${task.startTimeoutSec} s: GET ${task.healthPath}: ${last}`, 'See in agent/stdout.log and agent/stderr.log that it listens on $HOST and $PORT; raise start_timeout_sec if it is slow.');
        await (0,promises_.setTimeout)(pause, undefined, { signal }).catch(() => {
            throw new model_error/* CancelledError */.cc();
        });
    }
}
/** null where the time for the rollout was over first */
async function rollout(run, task, { headers, url }, signal) {
    const body = appRequest(run, task);
    (0,log_file/* keepText */.Jp)(run, 'rollout.json', `${JSON.stringify(body, null, 2)}\n`);
    const timeoutSec = run.agent.timeoutSec ?? task.timeoutSec;
    try {
        const answer = await (0,ask_patiently/* askPatiently */.E)({ method: 'POST', url: url + task.rolloutPath, headers, body, timeoutSec, signal }, service_app/* BUSY_SEC */.Mm);
        if (answer.status < 200 || answer.status >= 300)
            throw refused(answer);
        return answer;
    }
    catch (cause) {
        if (!(cause instanceof ask/* NoAnswerInTime */._x))
            throw cause;
        run.trail.agent = { exitCode: null, timedOut: true };
        return null;
    }
}
const LOGS = 'Read agent/stdout.log and agent/stderr.log of the attempt.';
/** An answer that is no result says something of the app, and nothing of the agent. */
function refused(answer) {
    const what = `the service answered ${(0,said/* said */.a)(answer)}`;
    const { status } = answer;
    if (status === 401 || status === 403)
        return new model_error/* InfraError */.Ri('auth', what, "Give the task's or the agent's env the key that the service asks for.");
    if (status === 429)
        return new model_error/* InfraError */.Ri('rate_limited', what, 'Lower max_parallel_rollouts, or wait.');
    if (status === 503)
        return new model_error/* InfraError */.Ri('capacity', what, LOGS);
    if (status >= 500 || status === 408)
        return new model_error/* InfraError */.Ri('transport', what, LOGS);
    return new model_error/* InfraError */.Ri('config', what, `See that the service takes POST requests at the task's \`rollout\`. ${LOGS}`);
}
const broken = (cause) => new model_error/* InfraError */.Ri('transport', `the connection to the service broke: ${cause.message}`, LOGS, { cause });

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/judge/within.js



/**
 * The same archive without what would land anywhere but at or below `base`, its one top: the agent may have made the very
 * `tar` that packed it. Files, directories and links pass, and nothing that lies behind a link.
 */
function onlyWithin(tar, base, contents) {
    const out = (0,tar_stream.pack)();
    const links = new Set();
    const place = (name) => {
        const parts = name.split('/').filter((part) => part !== '' && part !== '.');
        const climbs = parts[0] !== base || parts.includes('..') || name.includes('\0');
        const behind = parts.slice(0, -1).some((_, at) => links.has(parts.slice(0, at + 1).join('/')));
        return climbs || behind ? null : parts.join('/');
    };
    /** as it may pass; a text says why it may not */
    function checked(header) {
        const path = place(header.name);
        if (path === null)
            return 'paths that climb out';
        if (path === base)
            contents.top = topOf(header);
        // of the long names only the one that was looked at counts
        const { pax: _, ...rest } = header;
        switch (header.type) {
            case 'file':
            case 'contiguous-file':
                return { ...rest, type: 'file', name: path };
            case 'directory':
                return { ...rest, name: `${path}/` };
            case 'symlink':
                if (path === base)
                    return 'links in its own place';
                links.add(path);
                return { ...rest, name: path };
            case 'link': {
                const to = place(header.linkname ?? '');
                return to === null || links.has(to) ? 'links that climb out' : { ...rest, name: path, linkname: to };
            }
            default:
                return 'pipes and devices';
        }
    }
    async function move() {
        const entries = (0,tar_stream.extract)();
        const flow = (0,external_node_stream_promises_.pipeline)(tar, entries);
        flow.catch(() => { }); // what breaks it breaks the loop
        for await (const entry of entries) {
            const header = checked(entry.header);
            if (typeof header === 'string') {
                contents.left.set(header, (contents.left.get(header) ?? 0) + 1);
                entry.resume();
            }
            else if (header.type === 'file')
                await (0,external_node_stream_promises_.pipeline)(entry, out.entry(header));
            else {
                out.entry(header);
                entry.resume();
            }
        }
        await flow;
        out.finalize();
    }
    move().catch((error) => out.destroy(error));
    return external_node_stream_.Readable.from(out, { objectMode: false });
}
const topOf = ({ type }) => type === 'directory' ? 'directory' : type === 'symlink' || type === 'link' ? 'link' : 'file';

;// CONCATENATED MODULE: ./build/judge/carry.js




/** of one archive; a file of nothing but holes has no end otherwise */
const MOST_BYTES = 2 * 2 ** 30;
/** Absolute paths of what travels from the agent's sandbox to a judge whose tests are in its own image. */
const travelling = ({ prepared }, step) => [
    '/logs/artifacts',
    ...step.artifacts.map(({ source }) => external_node_path_.posix.resolve(prepared.workdir, source)),
];
/** The same for a judge that sees the workspace as the agent left it, which travels by itself. */
const besideWorkspace = (run, step) => ['/logs/agent', ...travelling(run, step)].filter((path) => !`${path}/`.startsWith(`${run.prepared.workdir}/`));
/** Copies `path` to the same place in the judge's sandbox. What the agent made too large is left out: the judge will miss it. */
async function carry(run, judge, path) {
    const { over } = await copy(run, judge, path);
    if (over)
        run.trail.notes.push(`${path} did not reach the judge whole: it is too large`);
}
/** The working directory, in place of the judge's own. One that cannot be carried is the agent's doing. */
async function carryWorkspace(run, judge) {
    const { workdir } = run.prepared;
    const { over, top } = await copy(run, judge, workdir);
    const why = over
        ? `holds more than ${MOST_BYTES / 2 ** 30} GiB`
        : top !== 'directory'
            ? 'is no directory any more'
            : '';
    if (why === '')
        return;
    const cause = new model_error/* JudgeError */.Q6(`${workdir} ${why}`, 'Look at what the agent left there.');
    throw new model_error/* SpoiltError */.q8(cause.message, { cause });
}
async function copy(run, judge, path) {
    const tar = await run.sandbox.download(path);
    if (!tar)
        return { over: false, top: null };
    const { collectTimeoutSec } = run.experiment.limits;
    const late = AbortSignal.timeout(Math.min(collectTimeoutSec * 1000, 2 ** 31 - 1));
    (0,external_node_stream_.addAbortSignal)(AbortSignal.any([run.signal, late]), tar);
    const meter = { over: false };
    const contents = { top: null, left: new Map() };
    const bytes = external_node_stream_.Readable.from(bounded(tar, meter), { objectMode: false });
    try {
        await judge.upload(onlyWithin(bytes, external_node_path_.posix.basename(path), contents), external_node_path_.posix.dirname(path));
    }
    catch (cause) {
        if (late.aborted)
            throw new model_error/* JudgeError */.Q6(`${path} did not reach the judge within ${collectTimeoutSec} s`, 'Raise limits.collect_timeout_sec, or let the task leave less.', { cause });
        if (!meter.over)
            throw cause;
    }
    for (const [why, count] of contents.left)
        run.trail.notes.push(`${path}: ${count} entries did not reach the judge: ${why}`);
    return { over: meter.over, top: contents.top };
}
async function* bounded(tar, meter) {
    let bytes = 0;
    for await (const chunk of tar) {
        bytes += chunk.length;
        meter.over = bytes > MOST_BYTES;
        if (meter.over)
            throw new Error(`more than ${MOST_BYTES} bytes`);
        yield chunk;
    }
}

;// CONCATENATED MODULE: ./build/sandbox/quiesce-then.js
/** Ends every process but the sandbox's keeper, then runs `command`: in one call where the backend can. */
async function quiesceThen(sandbox, command) {
    if (sandbox.quiesceThen)
        return sandbox.quiesceThen(command);
    await sandbox.quiesce();
    return sandbox.exec(command);
}

;// CONCATENATED MODULE: ./build/judge/reward.js

const reward_MOST_BYTES = 65_536;
const DECIMAL = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;
/**
 * `reward.json` (a flat object of finite numbers) before `reward.txt` (one decimal number). Empty, NaN,
 * infinite, nested, two numbers or more than 64 KiB are judge errors, never a 0.
 */
function parseReward({ json, text }, key) {
    const rewards = json ? fromJson(json) : text ? { reward: fromText(text) } : null;
    if (!rewards)
        throw fault('the judge wrote no reward', 'test.sh must write /logs/verifier/reward.txt or reward.json.');
    const chosen = chooseKey(Object.keys(rewards), key);
    const reward = Object.hasOwn(rewards, chosen) ? rewards[chosen] : undefined;
    if (reward === undefined)
        throw fault(`reward.json has no key "${chosen}"`, 'Correct reward.key in the experiment.');
    return { reward, rewards };
}
/** The configured key, else the only one, else `reward`, else `score`. */
function chooseKey(keys, key) {
    if (key !== null)
        return key;
    const only = keys[0];
    if (keys.length === 1 && only !== undefined)
        return only;
    if (keys.includes('reward'))
        return 'reward';
    if (keys.includes('score'))
        return 'score';
    throw fault(`reward.json has the keys ${keys.map((name) => JSON.stringify(name)).join(', ')} and none is named reward or score`, 'Set reward.key in the experiment to the one that decides.');
}
function fromText(bytes) {
    const text = reward_bounded(bytes, 'reward.txt').trim();
    if (text === '')
        throw fault('reward.txt is empty', 'test.sh must write one number.');
    const value = Number(text);
    if (!DECIMAL.test(text) || !Number.isFinite(value))
        throw fault(`reward.txt holds ${JSON.stringify(text.slice(0, 40))}, not one finite number`, 'test.sh must write one number.');
    return value;
}
function fromJson(bytes) {
    const text = reward_bounded(bytes, 'reward.json');
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw fault('reward.json is not JSON', 'Write a flat object of numbers.');
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw fault('reward.json is not an object', 'Write a flat object of numbers.');
    const entries = Object.entries(value);
    if (entries.length === 0)
        throw fault('reward.json is empty', 'Write a flat object of numbers.');
    const wrong = entries.find(([, number]) => typeof number !== 'number' || !Number.isFinite(number));
    if (wrong)
        throw fault(`reward.json: ${JSON.stringify(wrong[0].slice(0, 40))} is not a finite number`, 'Write a flat object of numbers.');
    return Object.fromEntries(entries);
}
function reward_bounded(bytes, name) {
    if (bytes.length > reward_MOST_BYTES)
        throw fault(`${name} is over ${reward_MOST_BYTES} bytes`, 'Write the reward alone.');
    return bytes.toString('utf8');
}
const fault = (message, remedy) => new model_error/* JudgeError */.Q6(message, remedy);

;// CONCATENATED MODULE: ./build/run/collect.js




/**
 * Brings `path` of a sandbox home under `dir`, within the time that the experiment gives for it.
 * @returns what was left out; null when there is nothing at `path`
 */
async function bring({ experiment, signal, redactor }, sandbox, path, dir, how = {}) {
    const late = AbortSignal.timeout(Math.min(experiment.limits.collectTimeoutSec * 1000, 2 ** 31 - 1));
    const tar = await sandbox.download(path);
    return tar && (0,rollout_files/* unpackLogs */.wx)((0,external_node_stream_.addAbortSignal)(AbortSignal.any([signal, late]), tar), dir, { ...how, redactor });
}
/** what a rollout leaves under /logs, with the rewards or without */
const collect_LOGS = ['agent', 'artifacts'];
/** Brings home what the step left: logs, and artifacts under `artifacts/`. Nothing here may change the outcome. */
async function collect(run, step, dir) {
    const { sandbox, trail } = run;
    const declared = step.artifacts.map(({ source, destination, exclude }) => ({
        source,
        home: null,
        how: { as: `artifacts/${destination ?? source.split('/').filter(Boolean).at(-1) ?? 'root'}`, exclude },
    }));
    // in one piece, as it mostly is small; what too large a piece lost is asked for by name
    const together = trail.logsAreHome ? [] : [{ source: '/logs', how: { as: '', only: collect_LOGS }, home: null }];
    const alone = collect_LOGS.map((name) => ({ source: `/logs/${name}`, how: {}, home: (0,external_node_path_.join)(dir, name) }));
    for (const { source, how, home } of [...together, ...alone, ...declared]) {
        if (home && (0,external_node_fs_.existsSync)(home))
            continue;
        try {
            if (run.signal.aborted)
                return;
            const left = await bring(run, sandbox, external_node_path_.posix.resolve(run.prepared.workdir, source), dir, how);
            if (left === null)
                trail.notes.push(`${source} is not there: nothing was collected`);
            else
                trail.notes.push(...left.map((note) => `${source}: ${note}`));
        }
        catch (cause) {
            trail.notes.push(`${source} could not be collected: ${cause.message}`);
        }
    }
}

;// CONCATENATED MODULE: ./build/judge/rewards-home.js



const FILES = ['reward.json', 'reward.txt'];
/**
 * What the judge left, and where it judged in the agent's place all other logs with it, for a download costs more than
 * what is in it. Rewards that did not come, be it that the agent left too much, are asked for by name.
 */
async function bringRewards(run, sandbox, dir, place) {
    const logs = (0,external_node_path_.join)(dir, 'verifier');
    const read = async () => {
        const [json, text] = await Promise.all(FILES.map((name) => head((0,external_node_path_.join)(logs, name))));
        return { json: json ?? null, text: text ?? null };
    };
    if (place === 'agents' && !run.trail.logsAreHome)
        await bringAll(run, sandbox, dir);
    else
        run.trail.notes.push(...((await bring(run, sandbox, '/logs/verifier', dir)) ?? []));
    const rewards = await read();
    if (rewards.json || rewards.text)
        return rewards;
    for (const name of FILES)
        await bring(run, sandbox, `/logs/verifier/${name}`, logs);
    return read();
}
/** What breaks it may be what the agent left: then no half of a reward stays behind. */
async function bringAll(run, sandbox, dir) {
    const { trail } = run;
    try {
        trail.notes.push(...((await bring(run, sandbox, '/logs', dir, { as: '', only: [...collect_LOGS, 'verifier'] })) ?? []));
        trail.logsAreHome = true;
    }
    catch (cause) {
        trail.notes.push(`not all of /logs could be collected: ${cause.message}`);
        for (const name of FILES)
            await (0,external_node_fs_promises_.rm)((0,external_node_path_.join)(dir, 'verifier', name), { force: true });
    }
}
/** the first 64 KiB and a byte of a file; null when there is none */
async function head(file) {
    try {
        const handle = await (0,external_node_fs_promises_.open)(file);
        try {
            const { buffer, bytesRead } = await handle.read(Buffer.alloc(65_537), 0, 65_537, 0);
            return buffer.subarray(0, bytesRead);
        }
        finally {
            await handle.close();
        }
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/judge/run-tests.js










/** Runs test.sh in a place that is cleaned first, and reads its reward strictly. */
async function runTests(run, place, step, dir) {
    const { verifier } = step;
    const { sandbox, tests } = place;
    await clean(run, place);
    await sandbox.setNetwork(place.network);
    if (tests)
        await sandbox.upload(packItems(tests.map((from) => ({ from, to: '/tests', executable: true }))), '/');
    const log = log_file/* LogFile */.$i.begin((0,external_node_path_.join)(dir, 'verifier', 'test-stdout.txt'), run.redactor);
    try {
        const ended = await (0,attached/* runLong */.G)(sandbox, {
            script: 'exec /tests/test.sh 2>&1',
            dir: `/tmp/.benchgate-judge-${(0,external_node_crypto_.randomUUID)()}`, // which the agent could not make first
            cwd: place.cwd,
            env: verifier.env,
            user: verifier.user,
            stdin: null,
            deadlineMs: run.now() + verifier.timeoutSec * 1000,
            onOutput: (_stream, chunk) => log.write(chunk),
            now: run.now,
            signal: run.signal,
        }).catch((cause) => {
            throw cause instanceof model_error/* SpoiltError */.q8 ? new model_error/* JudgeError */.Q6('the judge broke its own sandbox', 'Correct test.sh.') : cause;
        });
        if (ended.timedOut)
            throw new model_error/* JudgeError */.Q6(`the judge ran out of its ${verifier.timeoutSec} s`, 'Raise [verifier] timeout_sec, or make the tests faster.');
    }
    finally {
        log.close();
    }
    const files = await bringRewards(run, sandbox, dir, place.whose);
    if (!files.json && !files.text && tests && (await endsWithCrlf(tests)))
        throw new model_error/* JudgeError */.Q6('the judge wrote no reward: lines of test.sh end with CRLF', CONVERT);
    return parseReward(files, run.experiment.reward.key);
}
const CONVERT = 'Convert it to LF; `*.sh text eol=lf` in .gitattributes keeps it so.';
/** a kernel that is to run `/bin/sh\r` finds no such program */
async function endsWithCrlf(tests) {
    const heads = await Promise.all(tests.map((dir) => (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(dir, 'test.sh'), 'latin1').catch(() => '')));
    return heads.some((text) => /^#![^\n]*\r\n/.test(text));
}
/** nothing of the agent's, nor of a judge before, is left when the place is cleaned and the network opens */
async function clean(run, { sandbox, whose, clean: command }) {
    const wanted = { command, user: 'root', timeoutSec: 60 };
    const blamed = (cause) => (whose === 'agents' ? blame(run, cause) : cause);
    const cleaned = await (whose === 'agents' ? quiesceThen(sandbox, wanted) : sandbox.exec(wanted)).catch((cause) => {
        throw blamed(cause);
    });
    if (cleaned.exitCode === 0)
        return;
    const said = cleaned.stderr.toString('utf8').trim().slice(0, 300);
    throw blamed(new model_error/* InfraError */.Ri('sandbox_lost', `the judge's place could not be cleaned: ${said}`, 'Look at the sandbox.'));
}
/** Commands ran before the agent did; where none does after it, that is the agent's doing. */
function blame({ trail }, cause) {
    const broken = cause instanceof model_error/* InfraError */.Ri && (cause.kind === 'sandbox_lost' || cause.kind === 'config');
    return broken && trail.agent ? new model_error/* SpoiltError */.q8(cause.message, { cause }) : cause;
}

;// CONCATENATED MODULE: ./build/judge/fresh.js








const CLOSE_AGAIN_MS = [500, 1500, 3000];
/** Of a judge whose tests are in its image. */
const CLEAN_OWN = `
rm -rf /logs/verifier; chmod +x /tests/test.sh
mkdir -p /logs/verifier && chmod 777 /logs/verifier
`;
/** Of a judge that has the workspace: what travelled there lies below the working directory and /logs alone. */
const CLEAN_APART = `
rm -rf /tests /logs/verifier
mkdir -p /tests /logs/verifier && chmod 777 /logs/verifier
`;
const empty = (dir) => `mkdir -p ${(0,quote/* quote */.h)(dir)} && find ${(0,quote/* quote */.h)(dir)} -mindepth 1 -delete`;
/** One judgement in a sandbox that is made for it: by the tests in its image, or by those of a task that shares. */
async function judgeFresh(run, task, step, dir) {
    const { verifier } = step;
    const environment = verifier.environment ?? task.environment;
    const network = run.judge?.network ?? verifier.network ?? environment.network;
    const driver = (await run.judge?.open()) ?? run.driver;
    const shares = verifier.mode === 'shared';
    const workdir = shares ? run.prepared.workdir : environment.workdir;
    const artifacts = shares ? besideWorkspace(run, step) : travelling(run, step);
    const sandbox = await driver.create({
        name: nameOf(run, step),
        image: run.prepared.verifierImages.get(step.name) ?? null,
        workdir,
        env: environment.env,
        resources: environment,
        networks: [network],
        labels: { ...run.labels, 'benchgate.rollout': run.rollout.id, 'benchgate.role': 'judge' },
        ttlSec: verifier.timeoutSec + 600,
        paths: ['/logs', '/tests', ...artifacts.map(ownPath)],
        onCreated: (id) => run.onCreated(id, driver.kind),
        signal: run.signal,
    });
    try {
        if (shares) {
            await replaceWorkspace(run, sandbox);
            for (const path of artifacts)
                await carry(run, sandbox, path);
        }
        else {
            await sandbox.upload(packItems(run.prepared.verifierFiles.get(step.name) ?? []), '/');
            if (environment.healthcheck)
                await (0,health/* awaitHealth */.L)(sandbox, environment.healthcheck, run);
            for (const path of artifacts)
                await carry(run, sandbox, path);
        }
        const place = shares
            ? { clean: CLEAN_APART, tests: verifier.tests, cwd: run.prepared.workdir }
            : { clean: CLEAN_OWN, tests: null, cwd: undefined };
        return await runTests(run, { ...place, sandbox, whose: 'own', network }, step, dir);
    }
    finally {
        await fresh_close(sandbox).then(() => run.onClosed(sandbox.id, null), (cause) => run.onClosed(sandbox.id, cause.message));
    }
}
/** a name of its own for each try: the one before may still be on its way out */
const nameOf = ({ runId, rollout, attempt }, { name }) => `${runId}-${rollout.id}-${attempt}-judge-${name ?? ''}-${(0,external_node_crypto_.randomBytes)(3).toString('hex')}`.replace(/[^a-zA-Z0-9_.-]/g, '-');
/** the way to its engine may be broken just now */
async function fresh_close(sandbox) {
    for (const waitMs of CLOSE_AGAIN_MS) {
        try {
            return await sandbox.close();
        }
        catch {
            await (0,promises_.setTimeout)(waitMs);
        }
    }
    return sandbox.close();
}
/** what the agent removed is not there for the judge either */
async function replaceWorkspace(run, sandbox) {
    await sandbox.exec({ command: empty(run.prepared.workdir), user: 'root', timeoutSec: 120 });
    await carryWorkspace(run, sandbox);
}
/** the directory that holds an artifact, where a sandbox makes a place for it; never the root */
const ownPath = (artifact) => ((0,external_node_path_.dirname)(artifact) === '/' ? artifact : (0,external_node_path_.dirname)(artifact));

;// CONCATENATED MODULE: ./build/judge/judge.js






/** Empties the judge's places as root, also where the agent put a link in their way. */
const CLEAN = `
{ [ -d /tmp ] && [ ! -L /tmp ]; } || { rm -f /tmp; mkdir /tmp; }; chmod 1777 /tmp
[ -L /logs ] && rm -f /logs
rm -rf /tests /logs/verifier 2>/dev/null
mkdir -p /tests /logs/verifier && chmod 777 /logs/verifier
[ ! -L /tests ] && [ ! -L /logs/verifier ] && [ -z "$(ls -A /tests)" ] && [ -z "$(ls -A /logs/verifier)" ]
`;
/** Judges what a step left: in the agent's own sandbox, or in a fresh one where the task or the runtime asks for that. */
async function judgeStep(run, task, step, dir) {
    const { verifier } = step;
    if (verifier.mode === 'shared' && !run.judge) {
        const network = verifier.network ?? task.environment.network;
        const place = { sandbox: run.sandbox, whose: 'agents', clean: CLEAN, cwd: run.prepared.workdir };
        return twice(run, dir, () => runTests(run, { ...place, network, tests: verifier.tests }, step, dir));
    }
    await run.sandbox.quiesce().catch((cause) => {
        throw blame(run, cause);
    });
    return twice(run, dir, async () => {
        if (verifier.mode === 'separate')
            await collectFirst(run, step);
        return judgeFresh(run, task, step, dir);
    });
}
/** what a separate judge wants to have made of the agent's place */
async function collectFirst({ sandbox, trail }, { verifier }) {
    for (const collect of verifier.collect) {
        const { exitCode } = await sandbox.exec({ ...collect, user: collect.user });
        if (exitCode !== 0)
            trail.notes.push(`verifier.collect ended with ${exitCode ?? 'a time-out'}: ${collect.command}`);
    }
}
/** A judge that failed runs once more, and so does one whose own engine failed under it: the agent does not. */
async function twice(run, dir, judge) {
    try {
        return await judge();
    }
    catch (cause) {
        if (!mayPass(run, cause))
            throw cause;
        run.trail.notes.push(`the judge failed and ran once more: ${cause.message}`);
        const logs = (0,external_node_path_.join)(dir, 'verifier'); // its rewards must not count for the second
        if ((0,external_node_fs_.existsSync)(logs))
            await (0,external_node_fs_promises_.rename)(logs, (0,external_node_path_.join)(dir, 'verifier-first'));
        return await judge();
    }
}
const mayPass = ({ judge, experiment, signal }, cause) => cause instanceof model_error/* JudgeError */.Q6 ||
    (judge !== undefined && !signal.aborted && cause instanceof model_error/* InfraError */.Ri && experiment.retry[cause.kind] > 0);

// EXTERNAL MODULE: ./build/model/usage.js
var usage = __webpack_require__(34041);
// EXTERNAL MODULE: ./build/run/budget.js
var run_budget = __webpack_require__(90837);
;// CONCATENATED MODULE: ./build/run/agent-phase.js








/** how often an agent's own log is asked what it has spent */
const LOOK_MS = 2000;
const INSTRUCTION = '/logs/agent/instruction.md';
/** What an agent is given for a step: its instruction, and the solution where it asks for that. */
function handOver({ agentImpl }, step) {
    const solution = agentImpl.needsSolution && step.solution ? [{ from: step.solution, to: '/solution' }] : [];
    return [{ text: step.instruction, to: INSTRUCTION }, ...solution];
}
/** Runs the agent, which has its instruction, and waits for it, or for its deadline. */
async function runAgent(run, task, step, dir) {
    const { sandbox, agent, agentImpl, trail, prepared, experiment } = run;
    const planned = agentImpl.run({
        spec: agent,
        instruction: step.instruction,
        instructionFile: INSTRUCTION,
        logs: '/logs/agent',
    });
    if (!planned)
        return;
    const out = new log_file/* LogFile */.$i((0,external_node_path_.join)(dir, 'agent/stdout.log'), run.redactor);
    const err = new log_file/* LogFile */.$i((0,external_node_path_.join)(dir, 'agent/stderr.log'), run.redactor);
    const tail = new run_tail/* Tail */.P(16 * 2 ** 20);
    const begin = run.now();
    let looked = begin;
    const withinBudget = () => {
        if (run.now() - looked < LOOK_MS)
            return;
        looked = run.now();
        holdTo(experiment.limits.rollout, agentImpl.report(tail.toString(), null), (looked - begin) / 1000);
    };
    const timeoutSec = agent.timeoutSec ?? step.agentTimeoutSec ?? experiment.limits.agentTimeoutSec;
    try {
        const agentRun = {
            script: planned.script,
            dir: `/tmp/.benchgate-agent${step.name ? `-${step.name}` : ''}`,
            cwd: prepared.workdir,
            env: { ...(agentImpl.needsSolution ? task.solutionEnv : {}), ...agent.env, ...planned.env },
            user: step.agentUser,
            stdin: planned.stdin,
            deadlineMs: run.now() + timeoutSec * 1000,
            onOutput(stream, chunk) {
                const log = stream === 'out' ? out : err;
                log.write(chunk);
                if (stream === 'out')
                    tail.push(chunk);
                withinBudget();
            },
            now: run.now,
            signal: run.signal,
        };
        const ended = await (0,credentials/* withCredentials */.t)(run, step.agentUser, () => (0,attached/* runLong */.G)(sandbox, agentRun));
        trail.agent = ended;
        if (ended.cut)
            trail.notes.push('the agent printed more than is kept: its log holds the beginning and the end');
    }
    finally {
        out.close();
        err.close();
    }
    trail.report = agentImpl.report(tail.toString(), trail.agent?.exitCode ?? null);
}
/** Throws once the agent says that it has spent what a rollout may. */
function holdTo(budget, report, wallClockSec) {
    const spent = { costUsd: report.costUsd ?? 0, tokens: (0,usage/* totalTokens */.R)(report.tokens) ?? 0, wallClockSec };
    const over = (0,run_budget/* exceeded */.GI)(budget, spent);
    if (over)
        throw new model_error/* BudgetError */.Wp(`the rollout's budget is spent: ${over}`, 'Raise limits.rollout in the experiment.');
}

;// CONCATENATED MODULE: ./build/run/step-rewards.js


/** Does a step's result let the next one run? A missing key counts as missed. */
function meets(least, rewards) {
    return Object.entries(least).every(([key, floor]) => (rewards?.[key] ?? Number.NEGATIVE_INFINITY) >= floor);
}
/**
 * A task's reward from its steps': `final` takes the last step that ran; `mean` is per key over all steps
 * of the task, so that a task that was stopped early cannot score above one that went on.
 */
function combineRewards(task, steps, key) {
    const last = steps.at(-1);
    if (!last)
        throw new model_error/* JudgeError */.Q6('no step was judged', "Look at the judge's log.");
    const rewards = task.rewardStrategy === 'final' || task.steps.length === 1 ? last : mean(task.steps.length, steps);
    const reward = rewards[chooseKey(Object.keys(rewards), key)];
    if (reward === undefined)
        throw new model_error/* JudgeError */.Q6(`the reward has no key "${key}"`, 'Correct reward.key in the experiment.');
    return { reward, rewards };
}
function mean(count, steps) {
    const keys = new Set(steps.flatMap((rewards) => Object.keys(rewards ?? {})));
    return Object.fromEntries([...keys].map((key) => [key, steps.reduce((sum, rewards) => sum + (rewards?.[key] ?? 0), 0) / count]));
}

;// CONCATENATED MODULE: ./build/run/steps.js








const LOG_DIRECTORIES = ['/logs/agent', '/logs/verifier', '/logs/artifacts'];
/** The steps of a Harbor task in one sandbox: instruction, agent, judge, logs; once for each step. */
async function runSteps(run, task) {
    const { sandbox, trail, prepared } = run;
    trail.phase = 'setup';
    await trail.watch.time('setup', async () => {
        const directories = LOG_DIRECTORIES.map((to) => ({ directory: true, to, mode: 0o777 }));
        // the first step's instruction travels along: an upload costs a container more than what is in it
        const first = task.steps.slice(0, 1).flatMap((step) => handOver(run, step));
        await sandbox.upload(packItems([...directories, ...prepared.files, ...first]), '/');
        if (prepared.healthcheck)
            await (0,health/* awaitHealth */.L)(sandbox, prepared.healthcheck, run);
        if (task.environment.healthcheck)
            await (0,health/* awaitHealth */.L)(sandbox, task.environment.healthcheck, run);
    });
    const done = [];
    for (const step of task.steps) {
        if (run.signal.aborted)
            throw new model_error/* CancelledError */.cc();
        const rewards = await runStep(run, task, step);
        done.push({ step, rewards });
        if (!meets(step.minReward, rewards))
            break;
    }
    const combined = combineRewards(task, done.map(({ rewards }) => rewards), run.experiment.reward.key);
    trail.reward = combined.reward;
    trail.rewards = combined.rewards;
}
async function runStep(run, task, step) {
    const { sandbox, trail } = run;
    const dir = step.name === null ? run.dir : (0,external_node_path_.join)(run.dir, 'steps', step.name);
    trail.phase = 'setup';
    trail.logsAreHome = false;
    await trail.watch.time('setup', () => setUpStep(run, task, step));
    trail.phase = 'agent';
    await sandbox.setNetwork(step.agentNetwork ?? task.environment.network);
    await trail.watch.time('agent', () => runAgent(run, task, step, dir));
    trail.phase = 'judge';
    try {
        const reward = await trail.watch.time('judge', () => judgeStep(run, task, step, dir));
        trail.phase = 'collect';
        return reward.rewards;
    }
    finally {
        await trail.watch.time('collect', () => collect(run, step, dir));
    }
}
async function setUpStep(run, task, step) {
    if (step !== task.steps[0])
        await run.sandbox.upload(packItems(handOver(run, step)), '/');
    if (step.workdir !== null)
        await prepareWorkdir(run, step, step.workdir);
    if (step.healthcheck)
        await (0,health/* awaitHealth */.L)(run.sandbox, step.healthcheck, run);
}
async function prepareWorkdir({ sandbox, prepared, experiment, signal }, step, from) {
    await sandbox.upload(packItems([{ from, to: prepared.workdir }]), '/');
    const setup = await sandbox.exec({
        command: '[ ! -f ./setup.sh ] || { chmod +x ./setup.sh && ./setup.sh; }',
        cwd: prepared.workdir,
        timeoutSec: experiment.limits.setupTimeoutSec,
        signal,
    });
    if (setup.exitCode === 0)
        return;
    const said = setup.stderr.toString('utf8').trim().split('\n').at(-1) ?? '';
    throw new model_error/* InfraError */.Ri('config', `setup.sh of step ${step.name} ended with ${setup.exitCode ?? 'a time-out'}${said ? `: ${said.slice(0, 200)}` : ''}`, 'Correct the step.');
}

;// CONCATENATED MODULE: ./build/run/stopwatch.js
/** Seconds by phase; a phase that comes twice adds up. */
class Stopwatch {
    phases = {};
    #now;
    constructor(now) {
        this.#now = now;
    }
    async time(phase, work) {
        const start = this.#now();
        try {
            return await work();
        }
        finally {
            const seconds = (this.phases[phase] ?? 0) + (this.#now() - start) / 1000;
            this.phases[phase] = Math.round(seconds * 1000) / 1000;
        }
    }
}

;// CONCATENATED MODULE: ./build/run/attempt.js













/** One try at a rollout, from an empty sandbox to an outcome. Never throws: whatever happens is an outcome. */
async function runAttempt(input) {
    const watch = new Stopwatch(input.now);
    const trail = {
        phase: 'create',
        agent: null,
        report: agent/* SILENT */.q,
        reward: null,
        rewards: null,
        notes: [],
        logsAreHome: false,
        watch,
    };
    let sandbox = null;
    let vital = null;
    /** of a rollout that the provider carries out */
    let place = null;
    let error = null;
    try {
        emptyDir(input.dir);
        const prepared = await watch.time('image', input.prepare);
        if (input.driver.carry) {
            const { carry } = input.driver;
            const onPlace = (id) => {
                place = id;
            };
            await runHosted({ ...input, prepared, trail, carry, onPlace }, input.task);
        }
        else {
            sandbox = await watch.time('create', () => input.driver.create(request(input, prepared)));
            const run = { ...input, prepared, sandbox, trail, agentImpl: agentOf(input.agent.kind) };
            await carryOut(run, input.task);
        }
        trail.phase = 'done';
    }
    catch (cause) {
        // what breaks once we were told to stop is broken by that
        error = input.signal.aborted ? new model_error/* CancelledError */.cc() : cause;
    }
    if (sandbox) {
        if (error || (trail.agent && trail.agent.exitCode !== 0))
            vital = await look(sandbox, error);
        const leak = await watch.time('close', () => attempt_close(sandbox));
        input.onClosed(sandbox.id, leak);
        if (leak)
            trail.notes.push(`leak: ${leak}`);
    }
    const outcome = (0,failure/* decide */.L)({
        phase: trail.phase,
        error,
        vital,
        taskLimitsMemory: input.task.environment.memoryMb !== null,
        taskLimitsDisk: input.task.environment.storageMb !== null,
        agent: trail.agent,
        report: trail.report,
        reward: trail.reward,
        passThreshold: input.experiment.reward.passThreshold,
    });
    return {
        outcome,
        reward: trail.reward,
        rewards: trail.rewards,
        report: trail.report,
        phases: watch.phases,
        sandbox: sandbox?.id ?? place,
        notes: trail.notes,
    };
}
function carryOut(run, task) {
    switch (task.kind) {
        case 'harbor':
            return runSteps(run, task);
        case 'contract':
            return runContract(run, task);
        case 'service':
            return runService(run, task);
        default:
            return task;
    }
}
/** a judge that failed runs once more */
const JUDGINGS = 2;
function request({ driver, task, labels, rollout, attempt, runId, experiment, agent, onCreated, signal }, prepared) {
    const { environment } = task;
    const steps = task.kind === 'harbor' ? task.steps : [];
    const phases = steps.flatMap((step) => [step.agentNetwork, step.verifier.network]).filter((policy) => policy !== null);
    return {
        name: `${runId}-${rollout.id}-${attempt}`.replace(/[^a-zA-Z0-9_.-]/g, '-'),
        image: prepared.image,
        workdir: prepared.workdir,
        env: environment.env,
        resources: environment,
        networks: [environment.network, ...phases],
        labels: { ...labels, 'benchgate.rollout': rollout.id, 'benchgate.attempt': String(attempt) },
        ttlSec: (0,longest/* longestSec */.S)(task, agent, experiment.limits, JUDGINGS) +
            experiment.limits.setupTimeoutSec +
            experiment.limits.collectTimeoutSec +
            600,
        paths: pathsOf(task, prepared),
        ...(task.kind === 'service' && { port: task.port }),
        oneByOne: task.kind === 'contract',
        onCreated: (id) => onCreated(id, driver.kind),
        signal,
    };
}
function pathsOf(task, { workdir, ownPaths = [] }) {
    if (task.kind === 'harbor')
        return ['/logs', '/tests', '/solution', workdir, ...ownPaths];
    return (0,own_paths/* needsOwnPaths */.E2)(task) ? [workdir] : [];
}
/** What lies there is of an attempt whose record was lost with the disk: it counts for nothing. */
function emptyDir(dir) {
    if ((0,external_node_fs_.mkdirSync)(dir, { recursive: true }) !== undefined)
        return;
    (0,external_node_fs_.rmSync)(dir, { recursive: true, force: true });
    (0,external_node_fs_.mkdirSync)(dir);
}
/** how often, and how long apart, a sandbox is looked at that is said to have ended and still seems to run */
const LOOKS = { most: 10, everyMs: 200 };
/** Never throws: a sandbox that cannot be looked at is told apart by what the error was. A busy engine sees a death late. */
async function look(sandbox, error) {
    const lost = error instanceof model_error/* InfraError */.Ri && error.kind === 'sandbox_lost';
    try {
        for (let looks = 1;; looks += 1) {
            const vital = await sandbox.vital();
            if (!lost || vital.state !== 'running' || looks === LOOKS.most)
                return vital;
            await (0,promises_.setTimeout)(LOOKS.everyMs);
        }
    }
    catch {
        return null;
    }
}
async function attempt_close(sandbox) {
    try {
        await sandbox.close();
        return null;
    }
    catch (cause) {
        return cause instanceof model_error/* InfraError */.Ri ? cause.message : String(cause);
    }
}

;// CONCATENATED MODULE: ./build/run/run.js








/**
 * Carries the plan out: bounded parallelism, retries for infrastructure alone, every event journalled. Where that
 * cannot go on, as with a journal on a full disk, what is under way is ended before the error is thrown.
 * @returns why it was stopped before its end; null if it was not
 */
async function runPlan(given) {
    const halt = new AbortController();
    const input = { ...given, signal: AbortSignal.any([given.signal, halt.signal]) };
    const broken = [];
    const spending = new run_budget/* Spending */.hC(input.experiment.limits, input.now(), input.earlier);
    let stopped = null;
    const queue = input.queue ?? new dist/* default */.Ay({ concurrency: input.experiment.maxParallelRollouts });
    const tasks = new Map(input.tasks.map((task) => [task.id, task]));
    const agents = new Map(input.experiment.agents.map((agent) => [agent.name, agent]));
    const prepared = new Map();
    const prepare = (task) => {
        const known = prepared.get(task.id);
        if (known)
            return known;
        const preparing = input.prepare(task, input.signal);
        prepared.set(task.id, preparing);
        preparing.catch((cause) => {
            // a Dockerfile that does not build stays known as such; whatever may pass is tried anew
            if (!(cause instanceof model_error/* InfraError */.Ri) || input.experiment.retry[cause.kind] > 0)
                prepared.delete(task.id);
        });
        return preparing;
    };
    const breaks = (cause) => {
        broken.push(cause);
        halt.abort();
    };
    let written = Promise.resolve();
    // lines go to disk in their order: who does not wait for one still finds it there before any later one
    const record = (event) => {
        spending.add(event);
        const recorded = input.journal.append(event).then(() => input.onEvent(event));
        written = recorded.catch(breaks);
        return recorded;
    };
    await Promise.all(input.rollouts.map((rollout) => {
        const work = queue.add(async () => {
            const task = tasks.get(rollout.task);
            const agent = agents.get(rollout.agent);
            const { begun, lost, done } = input.resumed?.rollouts.get(rollout.id) ?? FRESH;
            if (!task || !agent || done)
                return;
            let failures = lost;
            for (let attempt = begun + 1; !input.signal.aborted; attempt += 1) {
                stopped ??= spending.stop(input.now());
                if (stopped)
                    return begun === attempt - 1 ? skip(input, rollout, stopped) : undefined;
                const ended = await oneAttempt(input, { rollout, task, agent, attempt, prepare, record });
                failures += 1;
                if (!(0,failure/* mayRetry */.K)(ended.outcome, failures, input.experiment.retry))
                    break;
                await pause(Math.min(30_000, 500 * 2 ** failures), input.signal);
            }
        });
        return work.catch(breaks);
    }));
    await written;
    if (broken.length > 0)
        throw broken[0];
    return stopped;
}
/** A rollout that a spent budget keeps from beginning has an outcome of its own; one that is left for an outage has none. */
async function skip({ journal, now }, rollout, { kind, why }) {
    if (kind !== 'budget')
        return;
    const outcome = { class: 'budget_exhausted', infraKind: null, reason: why, suspected: null };
    await journal.append({ event: 'rollout_skipped', at: new Date(now()).toISOString(), rollout: rollout.id, outcome });
}
const FRESH = { begun: 0, lost: 0, done: false };
async function oneAttempt(input, { rollout, task, agent, attempt, prepare, record }) {
    const at = () => new Date(input.now()).toISOString();
    const where = { rollout: rollout.id, attempt };
    const logs = (0,external_node_path_.join)('rollouts', ...rollout.id.split('/').map(rollout_files/* safeName */.jC), `attempt-${attempt}`);
    // only a sandbox is waited for: nothing may run in one that no record names, and the rest costs each rollout a disk's turn
    record({ event: 'attempt_started', at: at(), ...where });
    const ended = await runAttempt({
        driver: input.driver,
        judge: input.judge,
        experiment: input.experiment,
        runId: input.runId,
        task,
        agent,
        rollout,
        attempt,
        prepare: () => prepare(task),
        labels: input.labels,
        dir: (0,external_node_path_.join)(input.dir, logs),
        redactor: input.redactor,
        signal: input.signal,
        now: input.now,
        onCreated: (sandbox, backend) => record({ event: 'sandbox_created', at: at(), ...where, backend, sandbox }),
        onClosed(sandbox, leak) {
            record(leak === null
                ? { event: 'sandbox_closed', at: at(), ...where, sandbox }
                : { event: 'sandbox_leaked', at: at(), ...where, sandbox, reason: leak });
        },
    });
    record({
        event: 'attempt_ended',
        at: at(),
        ...where,
        outcome: ended.outcome,
        reward: ended.reward,
        rewards: ended.rewards && { ...ended.rewards },
        tokens: ended.report.tokens,
        cost_usd: ended.report.costUsd,
        turns: ended.report.turns,
        phases: ended.phases,
        sandbox: ended.sandbox,
        logs,
        notes: [...ended.notes],
    });
    return ended;
}
const pause = (ms, signal) => (0,promises_.setTimeout)(ms, undefined, { signal }).catch(() => { });


/***/ }),

/***/ 86395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ BUSY_SEC),
/* harmony export */   O2: () => (/* binding */ APP_FILES),
/* harmony export */   dt: () => (/* binding */ ServiceApp),
/* harmony export */   tC: () => (/* binding */ serviceSec)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73188);
/* harmony import */ var _sandbox_attached_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34485);
/* harmony import */ var _sandbox_quote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99608);
/* harmony import */ var _log_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66511);
/* harmony import */ var _tail_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78702);







/** of the app's process: its exit code, its output */
const APP_FILES = '/tmp/.benchgate-service';
/** how long a service may say that it has too much to do */
const BUSY_SEC = 300;
/** The longest that an app may be needed. */
const serviceSec = ({ startTimeoutSec, timeoutSec }, agent) => startTimeoutSec + BUSY_SEC + (agent.timeoutSec ?? timeoutSec) + 60;
/** of each stream, of what is not home yet when the app is left */
const MOST_REST = 2 ** 20;
/** an answer that was sent before the app ended is still read */
const LAST_ANSWER_MS = 1000;
/** an app that ended has broken its connections before it is known that it did */
const LATE_NEWS_MS = 3000;
/** The app of a service task while it runs in its sandbox; its output goes to the attempt's logs as it comes. */
class ServiceApp {
    #run;
    #logs;
    #home = { out: 0, err: 0 };
    #stop = new AbortController();
    #died;
    #over;
    constructor(run, task, exposed) {
        const log = (stream) => new _log_file_js__WEBPACK_IMPORTED_MODULE_4__/* .LogFile */ .$i((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(run.dir, `agent/std${stream}.log`), run.redactor);
        const tail = new _tail_js__WEBPACK_IMPORTED_MODULE_5__/* .Tail */ .P(4096);
        this.#run = run;
        this.#logs = { out: log('out'), err: log('err') };
        const ended = (0,_sandbox_attached_js__WEBPACK_IMPORTED_MODULE_3__/* .runLong */ .G)(run.sandbox, {
            script: scriptOf(task, exposed),
            dir: run.sandbox.pathOf(APP_FILES),
            cwd: run.prepared.workdir,
            env: { ...run.agent.env, HOST: exposed.host, PORT: String(exposed.port) },
            user: null,
            stdin: null,
            deadlineMs: run.now() + serviceSec(task, run.agent) * 1000, // which the sandbox does not outlive
            onOutput: (stream, chunk) => {
                this.#logs[stream].write(chunk);
                this.#home[stream] += chunk.length;
                tail.push(chunk);
            },
            now: run.now,
            signal: AbortSignal.any([run.signal, this.#stop.signal]),
        });
        this.#died = ended.then(async ({ exitCode }) => {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(LAST_ANSWER_MS);
            const last = run.redactor.text(tail.toString()).trim().split('\n').at(-1)?.slice(0, 200);
            throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InfraError */ .Ri('sandbox_lost', `the service ended by itself (exit code ${exitCode ?? 'unknown'})${last ? `: ${last}` : ''}`, 'Read agent/stdout.log and agent/stderr.log of the attempt.');
        });
        this.#over = this.#died.catch(() => { });
    }
    /** Does something that needs the app, for as long as it lives; what ends with it fails as that. */
    async during(work) {
        const leave = new AbortController();
        const working = work(leave.signal).catch(async (error) => {
            if (error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .CancelledError */ .cc || (error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InfraError */ .Ri && error.kind !== 'transport'))
                throw error;
            await Promise.race([this.#died, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(LATE_NEWS_MS, undefined, { signal: leave.signal })]);
            throw error;
        });
        try {
            return await Promise.race([working, this.#died]);
        }
        finally {
            leave.abort();
            working.catch(() => { }); // whoever lost the race is not asked again
        }
    }
    /** Its sandbox ends it; what it said last comes home before. */
    async leave() {
        this.#stop.abort();
        await this.#over;
        try {
            if (!this.#run.sandbox.stream)
                await Promise.all([this.#rest('out'), this.#rest('err')]);
        }
        finally {
            for (const log of Object.values(this.#logs))
                log.close();
        }
    }
    /** a sandbox that is gone has none */
    async #rest(stream) {
        const { sandbox } = this.#run;
        const file = (0,_sandbox_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(`${sandbox.pathOf(APP_FILES)}/${stream}`);
        const command = `tail -c +${this.#home[stream] + 1} ${file} 2>/dev/null | head -c ${MOST_REST}`;
        const rest = await sandbox.exec({ command, timeoutSec: 20, maxBytes: MOST_REST }).catch(() => null);
        if (rest)
            this.#logs[stream].write(rest.stdout);
    }
}
function scriptOf({ command }, { host, port }) {
    const told = (word) => word.replaceAll('{host}', host).replaceAll('{port}', String(port));
    return typeof command === 'string' ? told(command) : `exec ${command.map((word) => (0,_sandbox_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(told(word))).join(' ')}`;
}


/***/ }),

/***/ 78702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Tail)
/* harmony export */ });
/** The last bytes of a stream, bounded. */
class Tail {
    #most;
    #chunks = [];
    #size = 0;
    constructor(most) {
        this.#most = most;
    }
    push(chunk) {
        this.#chunks.push(chunk);
        this.#size += chunk.length;
        if (this.#size > 2 * this.#most)
            this.#compact();
    }
    toString() {
        this.#compact();
        return Buffer.concat(this.#chunks).toString('utf8');
    }
    #compact() {
        const all = Buffer.concat(this.#chunks);
        const kept = all.subarray(Math.max(0, all.length - this.#most));
        this.#chunks = [Buffer.from(kept)];
        this.#size = kept.length;
    }
}


/***/ }),

/***/ 29290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ askPatiently)
/* harmony export */ });
/* unused harmony export isBusy */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73188);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98745);
/* harmony import */ var _remote_create_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45267);
/* harmony import */ var _remote_insist_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(535);





/** "Too many now": nothing was begun, and it may be asked for again. */
const isBusy = ({ status }) => status === 429 || status === 503;
const LONGEST_WAIT_MS = 30_000;
/** Asks again where the answer is that there are too many, as it says or ever later; for so long, then that is the answer. */
async function askPatiently(question, busySec) {
    const until = performance.now() + busySec * 1000;
    const { signal } = question;
    for (let tried = 1;; tried += 1) {
        const answer = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(question);
        if (!isBusy(answer))
            return answer;
        const told = (0,_remote_create_js__WEBPACK_IMPORTED_MODULE_3__/* .retryAfter */ .P9)(answer.headers['retry-after']);
        const wait = told === null ? (0,_remote_insist_js__WEBPACK_IMPORTED_MODULE_4__/* .backoff */ .JN)(tried, LONGEST_WAIT_MS) : told * 1000;
        if (performance.now() + wait > until)
            return answer;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait, undefined, { signal }).catch(() => {
            throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .CancelledError */ .cc();
        });
    }
}


/***/ }),

/***/ 98745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tj: () => (/* binding */ MOST_ANSWER),
/* harmony export */   _x: () => (/* binding */ NoAnswerInTime),
/* harmony export */   kA: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73188);



/** Nothing was answered in the time that was given. */
class NoAnswerInTime extends Error {
}
/** of an answer; what is over it is nothing that anybody asked for */
const MOST_ANSWER = 16 * 2 ** 20;
/** nothing between us may take a long silence for an end */
const KEEP_ALIVE_MS = 30_000;
/**
 * One HTTP request on a connection of its own: one that was kept open may be closed under a request, and it would not
 * be known whether it was begun. Not by `fetch`, which waits five minutes for an answer and no longer.
 */
async function ask({ method, url, headers, body, timeoutSec, signal }) {
    if (signal?.aborted)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .CancelledError */ .cc();
    const bytes = body === undefined ? null : Buffer.from(JSON.stringify(body));
    const begin = url.startsWith('https:') ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
    const late = new NoAnswerInTime(`nothing was answered in ${timeoutSec} s`);
    return new Promise((resolve, reject) => {
        const asked = begin(url, {
            method,
            agent: false,
            headers: {
                accept: 'application/json',
                ...(bytes && { 'content-type': 'application/json', 'content-length': bytes.length }),
                ...headers,
            },
        });
        const over = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', stop);
        };
        const fail = (cause) => {
            over();
            reject(cause);
        };
        const stop = () => asked.destroy(new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .CancelledError */ .cc());
        const timer = setTimeout(() => asked.destroy(late), Math.min(timeoutSec * 1000, 2 ** 31 - 1));
        signal?.addEventListener('abort', stop, { once: true });
        asked.setSocketKeepAlive(true, KEEP_ALIVE_MS);
        asked.once('error', fail);
        asked.once('response', (response) => {
            read(response).then((answer) => {
                over();
                asked.destroy();
                resolve(answer);
            }, fail);
        });
        asked.end(bytes);
    });
}
async function read(response) {
    const { statusCode: status = 0, headers } = response;
    const parts = [];
    let length = 0;
    for await (const part of response) {
        parts.push(part);
        length += part.length;
        if (length > MOST_ANSWER)
            break;
    }
    return { status, headers, body: Buffer.concat(parts).subarray(0, MOST_ANSWER), cut: length > MOST_ANSWER };
}


/***/ }),

/***/ 34485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ runLong)
});

// EXTERNAL MODULE: ./build/model/error.js
var error = __webpack_require__(73188);
// EXTERNAL MODULE: ./build/sandbox/detached-text.js
var detached_text = __webpack_require__(70238);
// EXTERNAL MODULE: ./build/sandbox/last-words.js
var last_words = __webpack_require__(74970);
// EXTERNAL MODULE: ./build/sandbox/quote.js
var quote = __webpack_require__(99608);
;// CONCATENATED MODULE: ./build/sandbox/detached.js




const MOST_BYTES = 64 * 2 ** 20;
const WAITS = [2, 4, 8, 10];
/** to bring home what is left when its time is over */
const LAST_CALLS = 8;
const MAY_PASS = new Set(['transport', 'sandbox_lost']);
/**
 * Runs a command that outlives any connection: its own process group, output to files, exit code to a file,
 * polled by byte offset. Launch and polls wait inside the sandbox, so a short command costs one call. A command that
 * leaves its sandbox no process or memory for a poll is waited for until its deadline: that is its own doing.
 */
async function runDetached(sandbox, command) {
    const most = command.mostBytes ?? MOST_BYTES;
    const offsets = { out: 0, err: 0 };
    let [launched, behind, over] = [false, false, false];
    let failures = 0;
    let keeper = '';
    function take(read) {
        over ||= read.over;
        for (const stream of ['out', 'err']) {
            offsets[stream] += read[stream].length;
            if (read[stream].length)
                command.onOutput(stream, read[stream]);
        }
        behind = read.out.length === detached_text/* CHUNK */.m$ || read.err.length === detached_text/* CHUNK */.m$;
    }
    /** what it said last, where it said more than came home; true where something is lost */
    async function end() {
        if (!over)
            return false;
        const last = await ask(sandbox, command, (0,detached_text/* lastWords */.aN)(command.dir, most));
        const lost = last === null || last.out.length >= last_words/* LAST_BYTES */.D || last.err.length >= last_words/* LAST_BYTES */.D;
        if (last)
            (0,last_words/* handOver */.C)(command, last, lost);
        return lost;
    }
    for (let round = 0;; round += 1) {
        if (command.signal.aborted)
            throw new error/* CancelledError */.cc();
        const left = (command.deadlineMs - command.now()) / 1000;
        if (left <= 0) {
            let read = await stop(sandbox, command, (0,detached_text/* poll */.wt)(command, offsets, 0, most));
            for (let more = 0; launched && read !== null; more += 1) {
                take(read);
                if (!behind || more === LAST_CALLS)
                    break;
                read = await ask(sandbox, command, (0,detached_text/* poll */.wt)(command, offsets, 0, most));
            }
            return { exitCode: null, timedOut: true, cut: (await end()) || behind };
        }
        const wait = behind ? 0 : Math.max(0.1, Math.min(left, WAITS[Math.min(round, WAITS.length - 1)] ?? 10));
        let answer;
        try {
            answer = await sandbox.exec({
                command: `waited= own=${keeper}
${launched ? '' : (0,detached_text/* launch */.ql)(command, wait)}\n${(0,detached_text/* poll */.wt)(command, offsets, wait, most)}`,
                cwd: command.cwd,
                env: launched ? command.env : { ...command.env, ...(0,detached_text/* contentsOf */.KD)(command) },
                user: command.user,
                timeoutSec: wait + 20,
                maxBytes: 4 * detached_text/* CHUNK */.m$,
                ...(launched || command.stdin === null ? {} : { stdin: Buffer.from(command.stdin) }),
                signal: command.signal,
            });
        }
        catch (cause) {
            if (!(cause instanceof error/* InfraError */.Ri))
                throw cause;
            // it could be started, and now nothing can: the command removed what that takes
            if (launched && cause.kind === 'config')
                throw new error/* SpoiltError */.q8(cause.message, { cause });
            if (!MAY_PASS.has(cause.kind))
                throw cause;
            if (launched && cause.kind === 'sandbox_lost' && (await isRunning(sandbox)))
                await pause(1000);
            else if (cause.kind === 'sandbox_lost' || failures >= 5)
                throw cause;
            else
                await pause(500 * ++failures);
            continue;
        }
        const read = (0,detached_text/* readPoll */.Ck)(answer.stdout);
        if (!read || !(launched || read.started !== '')) {
            if (launched && (await isRunning(sandbox)))
                await pause(1000);
            else if (++failures > 5)
                throw neverBegan(answer.stderr.toString('utf8').slice(-300));
            continue;
        }
        failures = 0;
        launched = true;
        if (/^\d+$/.test(read.started))
            keeper = read.started;
        take(read);
        if (read.ended && !behind)
            return { exitCode: read.exitCode, timedOut: false, cut: await end(), result: read.result };
        if (read.gone)
            await pause(1000); // there is nothing left to wait at
    }
}
function neverBegan(why) {
    const message = `the sandbox does not answer: ${why}`;
    if (!/no space left/i.test(why))
        return new error/* InfraError */.Ri('sandbox_lost', message, 'Look at the sandbox.');
    return new error/* InfraError */.Ri('disk_full', message, 'Give the sandbox a larger disk, or write less in its image.');
}
const pause = (ms) => new Promise((wake) => setTimeout(wake, ms));
const isRunning = (sandbox) => sandbox.vital().then(({ state }) => state === 'running', () => false);
/** Ends the command and all of its group, and reads what it said to that. */
async function stop(sandbox, command, then) {
    const group = `p=$(cat ${(0,quote/* quote */.h)(`${command.dir}/pid`)}) && { kill -TERM -$p || kill -TERM $p; sleep 1; kill -KILL -$p || kill -KILL $p; }`;
    return ask(sandbox, command, `${group}\n${then}`);
}
/** null where there is no answer: quiesce, or the end of the sandbox, then does what was asked for */
async function ask(sandbox, { user }, command) {
    try {
        const { stdout } = await sandbox.exec({ command, user, timeoutSec: 20, maxBytes: 4 * detached_text/* CHUNK */.m$ });
        return (0,detached_text/* readPoll */.Ck)(stdout);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/sandbox/attached.js



/** between asking a command to end, when its time is over, and ending it */
const GRACE_SEC = 1;
/**
 * Runs a long command, the agent's or the judge's: attached where the sandbox is so near that nothing can break before
 * it does, else detached. Attached costs no file, no poll and a fifth of the processes.
 */
async function runLong(sandbox, command) {
    if (!sandbox.stream)
        return runDetached(sandbox, command);
    if (command.signal.aborted)
        throw new error/* CancelledError */.cc();
    const timeoutSec = Math.max(0, (command.deadlineMs - command.now()) / 1000);
    const { exitCode, cut, last } = await sandbox.stream({
        command: `umask 022\n${command.script}`,
        cwd: command.cwd,
        env: command.env,
        user: command.user,
        timeoutSec,
        graceSec: GRACE_SEC,
        maxBytes: command.mostBytes ?? MOST_BYTES,
        lastBytes: last_words/* LAST_BYTES */.D,
        ...(command.stdin === null ? {} : { stdin: Buffer.from(command.stdin) }),
        onOutput: command.onOutput,
        signal: command.signal,
    });
    (0,last_words/* handOver */.C)(command, last, cut);
    return { exitCode, timedOut: exitCode === null, cut };
}


/***/ }),

/***/ 70238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ readPoll),
/* harmony export */   KD: () => (/* binding */ contentsOf),
/* harmony export */   XR: () => (/* binding */ MOST_FILE_BYTES),
/* harmony export */   aN: () => (/* binding */ lastWords),
/* harmony export */   m$: () => (/* binding */ CHUNK),
/* harmony export */   ql: () => (/* binding */ launch),
/* harmony export */   wt: () => (/* binding */ poll)
/* harmony export */ });
/* harmony import */ var _last_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74970);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99608);


/** of a stream that comes home in one call */
const CHUNK = 2 ** 21;
/** of all small files together: what one variable of an environment holds */
const MOST_FILE_BYTES = 96 * 1024;
const FILE = '__BG_FILE_';
/** a result up to this size comes home with the end */
const MOST_RESULT_BYTES = 256 * 1024;
/** between two looks at a command that takes longer */
const NAP_SEC = 0.2;
/** the small files of a command as variables, which only its launch sees */
function contentsOf({ files = {} }) {
    return Object.fromEntries(Object.values(files).map((text, at) => [`${FILE}${at}`, text]));
}
/**
 * The command's text travels in a file; the environment by the exec call, and its small files with that: nothing on a
 * command line. It starts once, however often it is sent, and only with the whole of its input and its files. Then a
 * `sleep` is waited for, which the end of the command cuts short: a short command is over at once, and nobody looked
 * for it in between.
 */
function launch({ dir, script, stdin, files = {} }, wait) {
    const names = Object.keys(files).map((_, at) => `${FILE}${at}`);
    const written = Object.keys(files).map((path, at) => {
        const part = `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(path)}.$$`;
        return `printf %s "$${names[at]}" | LC_ALL=C cat > ${part} && mv ${part} ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(path)} &&`;
    });
    const input = stdin === null ? '' : `cat > in.$$ && [ $(wc -c < in.$$) -eq ${Buffer.byteLength(stdin)} ] && mv in.$$ in &&`;
    return `umask 022; [ -d ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(dir)} ] || mkdir -p ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(dir)}
cd ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(dir)} && [ ! -e started ] && ${input} ${written.join(' ')} { set -C; true 2>/dev/null > started; mine=$?; set +C; [ $mine -eq 0 ]; } && {
printf '%s\\n' ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(script)} > run.sh
setsid=; command -v setsid >/dev/null && setsid=setsid
LC_ALL=C sleep ${wait.toFixed(2)} > /dev/null 2>&1 < /dev/null & nap=$!
( cd "$OLDPWD"; ${names.length > 0 ? `unset ${names.join(' ')}; ` : ''}$setsid sh ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(`${dir}/run.sh`)} < ${stdin === null ? '/dev/null' : (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(`${dir}/in`)} > ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(`${dir}/out`)} 2> ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(`${dir}/err`)} & p=$!
echo $p > ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(`${dir}/pid`)}; wait $p; echo $? > ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(`${dir}/exit`)}; [ -e ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(`${dir}/awake`)} ] || kill $nap ) > /dev/null 2>&1 < /dev/null & own=$!
wait $nap && waited=1 && true > awake
}`;
}
/**
 * Waits for an exit, or after a second for new output, then prints `@@<exit> <over> <started> <gone>`, the new bytes of both
 * streams in base64, each with a line `@` after it, and at the end the result after a `=`. What is over `most` is thrown away where it lies, but for its end: the
 * writer's own offset leaves a hole, so that no disk fills with it. It runs beside the agent for as long as that does, so that what
 * shells do by themselves is done that way.
 */
function poll({ dir, result }, offsets, wait, most) {
    const streams = [
        { file: 'out', offset: offsets.out },
        { file: 'err', offset: offsets.err },
    ];
    const rest = ({ file, offset }) => offset < most
        ? `[ -s ${file} ] && tail -c +${offset + 1} ${file} | head -c ${Math.min(CHUNK, most - offset)} | base64; echo @`
        : `[ $(size ${file}) -gt ${most} ] && keep ${file}; echo @`;
    const nearEnd = streams.filter(({ offset }) => offset + CHUNK >= most); // before it, all that there is comes home
    return `cd ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(dir)}
${functions(most)}
n=0; while [ -e started ] && [ ! -s exit ] && [ ! "$waited" ] && [ $n -lt ${Math.ceil(wait / NAP_SEC)} ]; do
[ $n -ge ${1 / NAP_SEC} ] && { [ out -nt seen ] || [ err -nt seen ]; } && break
LC_ALL=C sleep ${NAP_SEC} 2>/dev/null || { sleep 1; n=$((n+${1 / NAP_SEC - 1})); }; n=$((n+1)); done
e=; [ -s exit ] && read e < exit
[ "$e" ] || [ -e started ] || [ ! "$own" ] || kill -0 $own 2>/dev/null || e=lost
c=; ${nearEnd.map(({ file }) => `[ $(size ${file}) -gt ${most} ] && c=over; `).join('')}
s=$own g=; [ -e started ] && s=\${own:-started} || g=gone; [ "$e$g" ] || true > seen
echo "@@$e $c $s $g"
${streams.map(rest).join('\n')}${result === undefined ? '' : `\n${resultText((0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(result))}`}`;
}
/** a file, not a link; what it is not brought home as here is downloaded */
const resultText = (path) => `[ "$e" ] && [ -f ${path} ] && [ -r ${path} ] && [ ! -L ${path} ] && [ $(wc -c < ${path}) -le ${MOST_RESULT_BYTES} ] && r=$(base64 < ${path}) && echo "=$r"; echo @`;
/** its end is kept beside it, of which a hole is no part */
const functions = (most) => `size() { s=$(wc -c < "$1" 2>/dev/null) || s=0; echo $((s)); }
keep() { tail -c +${most + 1} $1 | tail -c ${_last_words_js__WEBPACK_IMPORTED_MODULE_1__/* .LAST_BYTES */ .D} | cat $1.last - 2>/dev/null | tr -d '\\0' | tail -c ${_last_words_js__WEBPACK_IMPORTED_MODULE_1__/* .LAST_BYTES */ .D} > $1.new; : > $1; mv $1.new $1.last; }`;
/** An answer as to a poll, with the end of each stream that is over `most`. */
function lastWords(dir, most) {
    const last = (file) => `[ $(size ${file}) -gt ${most} ] && keep ${file}; [ -s ${file}.last ] && base64 < ${file}.last; echo @`;
    return `cd ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(dir)}\n${functions(most)}\necho '@@ over x '\n${last('out')}\n${last('err')}`;
}
function readPoll(stdout) {
    const text = stdout.toString('latin1');
    const start = text.lastIndexOf('@@');
    const line = text.indexOf('\n', start);
    if (start < 0 || line < 0)
        return null;
    const [exit = '', over = '', started = '', gone = ''] = text.slice(start + 2, line).split(' ');
    const [out = '', err = '', result = ''] = text.slice(line + 1).split('@\n');
    return {
        ended: exit !== '',
        exitCode: /^\d+$/.test(exit) ? Number(exit) : null,
        over: over === 'over',
        started,
        gone: gone !== '',
        out: Buffer.from(out, 'base64'),
        err: Buffer.from(err, 'base64'),
        result: result.startsWith('=') ? Buffer.from(result.slice(1), 'base64') : null,
    };
}


/***/ }),

/***/ 57372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ foldersOf)
/* harmony export */ });
/** As the environment says it to `docker` itself. */
function foldersOf(env) {
    const configDir = env.DOCKER_CONFIG || null;
    return { configDir, certDir: env.DOCKER_CERT_PATH || configDir };
}


/***/ }),

/***/ 74970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ handOver),
/* harmony export */   D: () => (/* binding */ LAST_BYTES)
/* harmony export */ });
/** of a stream that is longer than is brought home: how much of its end is, for there an agent says what it has spent */
const LAST_BYTES = 2 ** 20;
const LEFT_OUT = '\n[benchgate left out what came between]\n';
const NEWLINE = 10;
/**
 * Hands over the ends of both streams. Where something before an end is lost, a line says so, and the end begins with a
 * whole line: what was cut through is neither JSON nor would a secret in it be known.
 */
function handOver(reader, last, cut) {
    for (const stream of ['out', 'err']) {
        const bytes = last[stream];
        if (bytes.length === 0)
            continue;
        const torn = cut && bytes.length >= LAST_BYTES;
        if (torn)
            reader.onOutput(stream, Buffer.from(LEFT_OUT));
        const whole = torn ? bytes.subarray(bytes.indexOf(NEWLINE) + 1 || bytes.length) : bytes;
        if (whole.length > 0)
            reader.onOutput(stream, whole);
    }
}


/***/ }),

/***/ 45267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   X0: () => (/* binding */ sweep),
/* harmony export */   vt: () => (/* binding */ create)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73188);
/* harmony import */ var _insist_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(535);



/** a create that was answered by nobody is tried again this often */
const TRIES_UNANSWERED = 5;
const LONGEST_BACKOFF_MS = 30_000;
/**
 * One new sandbox, and never a second: each try carries the same mark, and after an answer that was lost nothing is
 * tried again before the sandbox has been looked for. Who is given one leaves the room when it has ended.
 */
async function create(at, making, who) {
    const { pace, room } = at;
    const { signal } = who;
    let [begin, deadline] = [0, 0];
    let doubtful = false;
    let unanswered = 0;
    /** who waits for its turn loses none of its time */
    function post() {
        begin ||= performance.now();
        deadline ||= performance.now() + at.withinSec * 1000;
        return making.post();
    }
    await room.enter(who);
    for (let tried = 1;; tried += 1) {
        let failed;
        try {
            const answer = await pace.run(post, { again: tried > 1, signal });
            if ('error' in answer && answer.lost)
                doubtful = true;
            const box = 'made' in answer ? answer.made : answer.lost ? await lookFor(at, making) : null;
            if (box && signal?.aborted)
                await making.kill(making.idOf(box));
            if (signal?.aborted)
                throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .CancelledError */ .cc();
            if (box) {
                pace.wentWell();
                return { box, doubtful };
            }
            failed = answer;
        }
        catch (error) {
            room.leave();
            throw error;
        }
        const { error, retryAfterSec } = failed;
        if (error.kind === 'quota' && room.shared) {
            room.full();
            await room.enter(who);
            deadline = 0;
            continue;
        }
        if (error.kind === 'transport' && !(0,_insist_js__WEBPACK_IMPORTED_MODULE_2__/* .mayComeBack */ .x8)(error, begin))
            unanswered += 1;
        const wait = Math.max((retryAfterSec ?? 0) * 1000, (0,_insist_js__WEBPACK_IMPORTED_MODULE_2__/* .backoff */ .JN)(tried, LONGEST_BACKOFF_MS));
        const hopeless = error.kind === 'auth' || error.kind === 'config' || unanswered >= TRIES_UNANSWERED;
        const over = performance.now() + wait > deadline;
        // where nobody will wait as long as it says, nobody is held back by it
        if (error.kind === 'rate_limited' || error.kind === 'capacity')
            pace.refused(over ? null : retryAfterSec);
        if (hopeless || over) {
            room.leave();
            if (doubtful)
                await sweep(making).catch(() => { }); // the reaper knows it too
            throw error;
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait, undefined, { signal }).catch(() => { });
    }
}
/** The sandbox of a create that nobody answered: it may be listed late. The oldest is kept where there are several. */
async function lookFor({ provider, lookSec }, making) {
    const until = performance.now() + lookSec * 1000;
    try {
        for (let looked = 1;; looked += 1) {
            const [oldest, ...others] = await making.find();
            if (oldest) {
                await Promise.all(others.map((id) => making.kill(id)));
                return await making.adopt(oldest);
            }
            const wait = (0,_insist_js__WEBPACK_IMPORTED_MODULE_2__/* .backoff */ .JN)(looked, 2000);
            if (performance.now() + wait > until)
                return null;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait);
        }
    }
    catch (cause) {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InfraError */ .Ri('create_ambiguous', `it is not known whether ${provider} made a sandbox: ${cause.message}`, 'Run `benchgate reap`; without it the sandbox ends by its lifetime.', { cause });
    }
}
/** the others of one create, after its sandbox has ended */
async function sweep(making) {
    await Promise.all((await making.find()).map((id) => making.kill(id)));
}
/** seconds of a Retry-After, which is a number of them or a date */
function retryAfter(header) {
    const value = header?.trim();
    if (!value)
        return null;
    const sec = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
    return Number.isFinite(sec) ? Math.max(0, sec) : null;
}


/***/ }),

/***/ 535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ backoff),
/* harmony export */   R6: () => (/* binding */ insist),
/* harmony export */   x8: () => (/* binding */ mayComeBack)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73188);


const PASSING = new Set(['transport', 'rate_limited', 'capacity']);
const TRIES = 6;
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 5000;
/** how long nothing is given up for want of a way to the provider: its sandboxes work on, and were paid for */
const NO_WAY_MS = 60_000;
const NO_WAY = new Set([
    'ECONNREFUSED',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
]);
/** Does what may be done twice again, as long as what failed it may pass. */
async function insist(work, signal) {
    const begin = performance.now();
    for (let tried = 1;; tried += 1) {
        if (signal?.aborted)
            throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .CancelledError */ .cc();
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InfraError */ .Ri) || !PASSING.has(error.kind))
                throw error;
            if (tried >= TRIES && !mayComeBack(error, begin))
                throw error;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(backoff(tried), undefined, { signal }).catch(() => { });
        }
    }
}
/** Is there no way to the provider, since a time that makes it worth waiting? */
function mayComeBack(error, sinceMs) {
    if (performance.now() - sinceMs > NO_WAY_MS)
        return false;
    for (let cause = error.cause; cause instanceof Error; cause = cause.cause)
        if (NO_WAY.has(cause.code))
            return true;
    return false;
}
/** twice as long each time, and never the same for all who wait */
function backoff(tried, longestMs = LONGEST_WAIT_MS) {
    const full = Math.min(longestMs, FIRST_WAIT_MS * 2 ** (tried - 1));
    return full * (0.5 + Math.random() / 2);
}


/***/ }),

/***/ 80087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ said)
/* harmony export */ });
const MOST = 300;
/** What an answer says of why it is no good, in one short line: an API's `detail` or `message`, never a page of HTML. */
function said({ status, body }) {
    const text = body.subarray(0, 65_536).toString('utf8').trim();
    const words = /^<(!doctype|html)/i.test(text) ? 'a page of HTML' : (fromJson(text) ?? text);
    const line = words.replace(/\s+/g, ' ').trim().slice(0, MOST);
    return line === '' ? `HTTP ${status}` : `HTTP ${status}: ${line}`;
}
function fromJson(text) {
    try {
        const { detail, message, error } = JSON.parse(text);
        const [first] = [detail, message, error].filter((value) => value !== undefined && value !== null);
        return first === undefined ? null : typeof first === 'string' ? first : JSON.stringify(first);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 10554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ checkLock),
/* harmony export */   writeLock: () => (/* binding */ writeLock)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58863);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73188);



const Lock = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    tasks: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/)),
});
const RENEW = 'If that is intended, run `benchgate plan --lock`.';
/** Write down the digest of every task, so that a later run can prove it is about the same ones. */
async function writeLock(file, tasks) {
    const digests = tasks.map(({ id, digest }) => [id, digest]).sort(([a], [b]) => (a < b ? -1 : 1));
    const lock = { schema: 1, tasks: Object.fromEntries(digests) };
    const draft = `${file}.tmp`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(draft, `${JSON.stringify(lock, null, 2)}\n`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, file);
}
/** Throw a `ConfigError` that names every task that changed, is missing or is not in the lock. */
async function checkLock(file, tasks) {
    const locked = await readLock(file);
    const issue = (id, message) => fault(file, `tasks.${id}`, message, RENEW);
    const present = new Set(tasks.map(({ id }) => id));
    const issues = [
        ...tasks.flatMap(({ id, digest }) => {
            const expected = Object.hasOwn(locked, id) ? locked[id] : undefined;
            if (expected === undefined)
                return [issue(id, 'the task is not in the lock file.')];
            return expected === digest ? [] : [issue(id, `the task has changed: locked ${expected}, found ${digest}.`)];
        }),
        ...Object.keys(locked)
            .filter((id) => !present.has(id))
            .map((id) => issue(id, 'the locked task is not in the experiment.')),
    ];
    if (issues.length > 0)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(issues);
}
async function readLock(file) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((cause) => {
        const message = cause.code === 'ENOENT' ? 'there is no lock file.' : `the lock file cannot be read (${cause.code}).`;
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL([fault(file, '', message, 'Run `benchgate plan --lock` to write it.')], { cause });
    });
    try {
        return Lock.parse(JSON.parse(text)).tasks;
    }
    catch (cause) {
        const message = 'this is no lock file of schema 1.';
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL([fault(file, '', message, 'Run `benchgate plan --lock` to write it anew.')], { cause });
    }
}
const fault = (file, key, message, remedy) => ({
    file,
    line: null,
    column: null,
    key,
    message,
    remedy,
});


/***/ }),

/***/ 78568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ needsOwnPaths),
/* harmony export */   n7: () => (/* binding */ ROLLOUT_JSON),
/* harmony export */   t$: () => (/* binding */ RESULT_JSON)
/* harmony export */ });
/** where a runner finds its input, and leaves its output, that is told of no other place */
const ROLLOUT_JSON = '/tmp/rollout.json';
const RESULT_JSON = '/tmp/result.json';
/**
 * Must absolute paths be the sandbox's own? Harbor's task format names them, a service has none. A runner that is told by `{output}` where
 * its files lie runs in any directory, unless it names the fixed places beside.
 */
function needsOwnPaths(task) {
    if (task.kind !== 'contract')
        return task.kind === 'harbor';
    const names = (text) => task.command.some((word) => word.includes(text));
    return !names('{output}') || names(ROLLOUT_JSON) || names(RESULT_JSON);
}


/***/ })

};
