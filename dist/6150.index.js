export const id = 6150;
export const ids = [6150];
export const modules = {

/***/ 63238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ holdDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73188);





/**
 * Takes a run's directory for this process, so that no second run writes into it; the answer gives it back. What a
 * process that is gone left behind does not hold. A directory that has a journal is taken only to go on with it.
 */
async function holdDirectory(dir, resuming) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, 'run.lock');
    const own = `${process.pid}@${(0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)()}\n`;
    if (!(await take(file, own))) {
        const holder = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8').catch(() => '')).trim();
        if (isAlive(holder))
            throw new _model_error_js__WEBPACK_IMPORTED_MODULE_4__/* .BenchgateError */ .Q9(`another run is at work in ${dir} (process ${holder})`, `Wait for it, or give this run a directory of its own. If no such process exists, delete ${file}.`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
        if (!(await take(file, own)))
            throw new _model_error_js__WEBPACK_IMPORTED_MODULE_4__/* .BenchgateError */ .Q9(`another run has just started in ${dir}`, 'Give this run a directory of its own.');
    }
    const release = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
    if (resuming || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, 'journal.jsonl')))
        return release;
    await release();
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_4__/* .BenchgateError */ .Q9(`there is a run in ${dir} already`, 'Go on with it by `--resume`, or give this run a directory of its own.');
}
async function take(file, own) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, own, { flag: 'wx' });
        return true;
    }
    catch (cause) {
        if (cause.code === 'EEXIST')
            return false;
        throw cause;
    }
}
/** Only a process of this machine can be seen to be gone. */
function isAlive(holder) {
    const [pid, host] = holder.split('@');
    if (holder === '')
        return false;
    if (host !== (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)())
        return true;
    try {
        process.kill(Number(pid), 0);
        return Number(pid) !== process.pid;
    }
    catch (cause) {
        return cause.code === 'EPERM';
    }
}


/***/ }),

/***/ 58995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bw: () => (/* binding */ AnotherRunError),
  Hj: () => (/* binding */ asPlanned),
  Su: () => (/* binding */ earlierRun),
  rn: () => (/* binding */ pickUp),
  Uf: () => (/* binding */ refuseAnother),
  Fg: () => (/* binding */ requireRun)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/error.js
var error = __webpack_require__(73188);
// EXTERNAL MODULE: ./build/run/budget.js
var budget = __webpack_require__(90837);
// EXTERNAL MODULE: ./build/run/journal.js
var run_journal = __webpack_require__(72353);
// EXTERNAL MODULE: ./build/run/failure.js
var failure = __webpack_require__(51076);
;// CONCATENATED MODULE: ./build/run/resume.js

/** What a journal leaves to do. Pure: the same events give the same answer, wherever they were cut off. */
function resumeFrom(events, retry) {
    const resuming = new Resuming(retry);
    for (const event of events)
        resuming.add(event);
    return resuming.resumed;
}
/**
 * The same, told event by event. Whoever goes on with a run that had come to its end asks for what infrastructure lost:
 * those rollouts have their retries anew.
 */
class Resuming {
    #retry;
    #rollouts = new Map();
    /** by rollout: at most one attempt of it is under way */
    #attempts = new Map();
    #sandboxes = new Map();
    /** by rollout, the attempts that were begun */
    #givenUp = new Map();
    constructor(retry) {
        this.#retry = retry;
    }
    add(event) {
        if (event.event === 'attempt_started') {
            const { rollout, attempt } = event;
            this.#rollouts.set(rollout, { begun: attempt, lost: this.#rollouts.get(rollout)?.lost ?? 0, done: false });
            this.#attempts.set(rollout, { rollout, attempt });
        }
        else if (event.event === 'attempt_ended') {
            const { rollout, attempt, outcome } = event;
            this.#attempts.delete(rollout);
            const fullDisk = outcome.infraKind === 'disk_full'; // whoever goes on has made room
            const lost = (this.#rollouts.get(rollout)?.lost ?? 0) + (outcome.class === 'infra_error' && !fullDisk ? 1 : 0);
            const again = outcome.class === 'cancelled' || fullDisk || (0,failure/* mayRetry */.K)(outcome, lost, this.#retry);
            this.#rollouts.set(rollout, { begun: attempt, lost, done: !again });
            if (!again && outcome.class === 'infra_error')
                this.#givenUp.set(rollout, attempt);
        }
        else if (event.event === 'sandbox_created') {
            const { rollout, attempt, sandbox } = event;
            this.#sandboxes.set(sandbox, { rollout, attempt, sandbox });
        }
        else if (event.event === 'sandbox_closed') {
            this.#sandboxes.delete(event.sandbox);
        }
        else if (event.event === 'run_ended') {
            for (const [rollout, begun] of this.#givenUp)
                this.#rollouts.set(rollout, { begun, lost: 0, done: false });
            this.#givenUp.clear();
        }
    }
    get resumed() {
        return {
            rollouts: this.#rollouts,
            openAttempts: [...this.#attempts.values()],
            openSandboxes: [...this.#sandboxes.values()],
        };
    }
}

// EXTERNAL MODULE: ./build/entry/experiment/manifest.js
var experiment_manifest = __webpack_require__(84270);
// EXTERNAL MODULE: ./build/entry/experiment/record.js + 1 modules
var record = __webpack_require__(30663);
;// CONCATENATED MODULE: ./build/entry/experiment/resume.js








/** What is there is not the beginning of the run that was asked for. */
class AnotherRunError extends error/* BenchgateError */.Q9 {
}
function requireRun(dir) {
    if ((0,external_node_fs_.existsSync)(dir))
        return;
    throw new error/* BenchgateError */.Q9(`there is no run in ${dir}`, 'Name the directory of the run to go on with.');
}
/** The run in a directory; null where a process was killed before it had written down what it was about to do. */
async function earlierRun(dir, { retry }) {
    const journal = (0,external_node_path_.join)(dir, 'journal.jsonl');
    if (!(0,external_node_fs_.existsSync)(journal))
        return null;
    try {
        const papers = await (0,record/* readPapers */.wE)(dir);
        const [resuming, expenses] = [new Resuming(retry), new budget/* Expenses */.Id()];
        let begun = false;
        for await (const events of (0,run_journal/* journalEvents */.ps)(journal)) {
            begun ||= events.length > 0;
            for (const event of events) {
                resuming.add(event);
                expenses.add(event);
            }
        }
        return begun ? { ...papers, resumed: resuming.resumed, expenses } : null;
    }
    catch (cause) {
        throw cause instanceof error/* BenchgateError */.Q9 ? new AnotherRunError(cause.message, cause.remedy, { cause }) : cause;
    }
}
/** The experiment with the plan that was made then: an audit or the history may have left tasks out of it. */
function asPlanned(loaded, { plan, manifest }) {
    const told = manifest.left_out;
    if (!told && !('audit' in manifest.preflight))
        return { ...loaded, plan };
    const planned = new Set(plan.rollouts.map(({ task }) => task));
    const without = new Set(told?.tasks.map(({ task }) => task));
    const leftOut = told && { told, tasks: loaded.tasks.filter(({ id }) => without.has(id)) };
    return { ...loaded, tasks: loaded.tasks.filter(({ id }) => planned.has(id)), plan, leftOut };
}
/** Throws unless the run can go on: the same work, and a preflight that holds. */
function refuseAnother(earlier, manifest, checked) {
    const differ = (0,experiment_manifest/* differences */.tX)(earlier.manifest, manifest);
    if (differ.length > 0)
        throw new AnotherRunError(`the run cannot go on, because it was about something else; what differs: ${differ.join(', ')}`, 'Check out what it was about, or start a new run.');
    if (checked.ok)
        return;
    throw new error/* BenchgateError */.Q9('the run cannot go on, because its preflight fails now; what was done is kept', 'Mend what the preflight names, then resume again.');
}
/** Ends what the killed process left: its sandboxes, and in the journal its attempts, as cancelled. Says what is to do. */
async function pickUp({ resumed, manifest }, { drivers, journal, at }) {
    const known = new Set(resumed.openSandboxes.map(({ sandbox }) => sandbox));
    for (const driver of drivers) {
        const alive = await driver.list({ 'benchgate.run': manifest.run_id }); // one may have died before it was written down
        await Promise.all([...new Set([...known, ...alive])].map((sandbox) => driver.destroy(sandbox)));
    }
    for (const { rollout, attempt, sandbox } of resumed.openSandboxes)
        await journal.append({ event: 'sandbox_closed', at: at(), rollout, attempt, sandbox });
    for (const { rollout, attempt } of resumed.openAttempts)
        await journal.append({
            event: 'attempt_ended',
            at: at(),
            rollout,
            attempt,
            outcome: { class: 'cancelled', infraKind: null, reason: 'the run was interrupted', suspected: null },
            reward: null,
            rewards: null,
            tokens: null,
            cost_usd: null,
            turns: null,
            phases: {},
            sandbox: null,
            logs: null,
            notes: [],
        });
    return resumed;
}


/***/ }),

/***/ 46150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExperiment: () => (/* binding */ runExperiment)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
// EXTERNAL MODULE: ./build/stats/detectable-drop.js
var detectable_drop = __webpack_require__(80379);
// EXTERNAL MODULE: ./build/stats/within-task.js
var within_task = __webpack_require__(19831);
// EXTERNAL MODULE: ./build/gate/rules.js
var rules = __webpack_require__(99969);
// EXTERNAL MODULE: ./build/gate/sentence.js
var sentence = __webpack_require__(40545);
;// CONCATENATED MODULE: ./build/gate/before.js





const POWER = 0.8;
/** What the design can find, before anything is spent. `drop` is null without a baseline. */
function detectableBefore({ tasks, baseline, candidate, history }, { alpha, maxDrop } = rules/* DEFAULT_RULES */.c) {
    if (baseline === null || tasks === 0)
        return { drop: null, sentence: 'There is no baseline to compare with, so no drop can be found.' };
    const { variance } = (0,within_task/* withinTask */.L)(history.filter(({ scored }) => scored > 1));
    const withinVariance = variance ?? detectable_drop/* WITHIN_VARIANCE */.Y;
    const { drop } = (0,detectable_drop/* minimumDetectableDrop */.x)({ tasks, baseline, candidate, withinVariance, alpha, power: POWER });
    const source = variance === null ? 'a careful guess, for want of a history' : 'judging by earlier results';
    const start = `${(0,words/* plural */.LS)(tasks, 'task')} at ${baseline} against ${(0,words/* plural */.LS)(candidate, 'rollout')} each find a drop of ${(0,sentence/* points */.WR)(drop)} with ${(0,words/* percent */.KN)(POWER)} power (${source})`;
    const enough = drop <= maxDrop;
    return {
        drop,
        sentence: enough
            ? `${start}.`
            : `${start}: a drop of ${(0,sentence/* limit */.AB)(maxDrop)} may well be missed; more tasks or rollouts would help.`,
    };
}

// EXTERNAL MODULE: ./build/model/outcome.js
var model_outcome = __webpack_require__(38158);
// EXTERNAL MODULE: ./build/entry/backend/open.js
var backend_open = __webpack_require__(50254);
// EXTERNAL MODULE: ./build/harness/fate.js
var harness_fate = __webpack_require__(55981);
// EXTERNAL MODULE: ./build/harness/sandbox.js + 1 modules
var harness_sandbox = __webpack_require__(40095);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/agents/agent.js
var agents_agent = __webpack_require__(25266);
// EXTERNAL MODULE: ./build/agents/shell.js
var shell = __webpack_require__(59381);
// EXTERNAL MODULE: ./build/model/error.js
var model_error = __webpack_require__(73188);
// EXTERNAL MODULE: ./build/run/credentials.js
var run_credentials = __webpack_require__(40380);
// EXTERNAL MODULE: ./build/run/failure.js
var failure = __webpack_require__(51076);
// EXTERNAL MODULE: ./build/run/log-file.js
var log_file = __webpack_require__(66511);
// EXTERNAL MODULE: ./build/run/tail.js
var tail = __webpack_require__(78702);
// EXTERNAL MODULE: ./build/sandbox/attached.js + 1 modules
var attached = __webpack_require__(34485);
// EXTERNAL MODULE: ./build/harness/bring.js
var bring = __webpack_require__(56063);
;// CONCATENATED MODULE: ./build/harness/work.js













/** between two looks at the results: the first is soon, and none takes more than this part of the time */
const LOOK_SEC = { first: 2, most: 30 };
const SPARING = 10;
/**
 * A whole experiment as one command in one sandbox. The project goes in as a copy, its results come home as copies: now and
 * then while it runs, and whatever became of it at the end. Never throws: whatever happens is its fate.
 */
async function runHarness(input) {
    const trail = { phase: 'create', agent: null, notes: [] };
    const said = new tail/* Tail */.P(4096);
    let sandbox = null;
    let vital = null;
    let error = null;
    try {
        const prepared = await input.prepare(input.signal);
        sandbox = await create(input, prepared);
        trail.phase = 'setup';
        await (0,harness_sandbox/* setUp */.s)(sandbox, prepared, input);
        trail.phase = 'agent';
        await work(input, { sandbox, prepared, trail, said });
        trail.phase = 'done';
    }
    catch (cause) {
        error = input.signal.aborted ? new model_error/* CancelledError */.cc() : cause;
    }
    if (sandbox) {
        vital = await sandbox.vital().catch(() => null);
        await bringLast(input, sandbox, vital, trail);
        await work_close(input, sandbox);
    }
    const { agent, phase, notes } = trail;
    const outcome = (0,failure/* decide */.L)({
        ...{ phase, error, vital, agent, report: agents_agent/* SILENT */.q, reward: null, passThreshold: 1 },
        taskLimitsMemory: false,
        taskLimitsDisk: false,
    });
    if (vital?.oomKilled && outcome.infraKind !== 'oom')
        notes.push('the kernel ended a process of the sandbox for want of memory: results of that time may be an outage');
    return { outcome, exitCode: agent?.exitCode ?? null, lastWords: lastLine(said), notes, sandbox: sandbox?.id ?? null };
}
function create(input, { image }) {
    const { harness, driver, limits, labels, runId, onCreated, signal } = input;
    const results = (0,harness_sandbox/* resultsOf */.qS)(harness);
    return (0,harness_sandbox/* createSandbox */._i)({
        ...{ driver, image, workdir: harness.workdir, onCreated, signal },
        name: `${runId}-${harness_sandbox/* HARNESS */.tL}`,
        paths: results.startsWith(`${harness.workdir}/`) ? [] : [(0,external_node_path_.dirname)(results)],
        labels: { ...labels, 'benchgate.rollout': harness_sandbox/* HARNESS */.tL },
        ttlSec: harness.timeoutSec + limits.setupTimeoutSec + limits.collectTimeoutSec + 600,
    });
}
async function work(input, { sandbox, prepared, trail, said }) {
    const { harness, redactor, dir, now } = input;
    await (0,promises_.mkdir)(dir, { recursive: true });
    const logs = {
        out: new log_file/* LogFile */.$i((0,external_node_path_.join)(dir, 'stdout.log'), redactor),
        err: new log_file/* LogFile */.$i((0,external_node_path_.join)(dir, 'stderr.log'), redactor),
    };
    const over = new AbortController();
    const halt = new AbortController();
    const signal = AbortSignal.any([input.signal, halt.signal]);
    const looks = lookNowAndThen(input, sandbox, over.signal).then((why) => {
        if (why !== null)
            halt.abort(why);
    });
    try {
        // whoever runs there runs them all: which agent may have which credentials is the harness's to say
        const credentials = (prepared.credentials ?? []).map((one) => ({ ...one, agents: null }));
        trail.agent = await (0,run_credentials/* withCredentials */.t)({ sandbox, prepared: { ...prepared, credentials }, agent: EVERYONE, signal }, null, () => (0,attached/* runLong */.G)(sandbox, {
            script: typeof harness.command === 'string' ? harness.command : `exec ${(0,shell/* quote */.h)(harness.command)}`,
            dir: sandbox.pathOf('/tmp/.benchgate-harness'),
            cwd: harness.workdir,
            env: harness.env,
            user: null,
            stdin: null,
            deadlineMs: now() + harness.timeoutSec * 1000,
            onOutput(stream, chunk) {
                logs[stream].write(chunk);
                said.push(chunk);
            },
            now,
            signal,
        }));
    }
    catch (cause) {
        if (!halt.signal.aborted)
            throw cause;
        throw new model_error/* BudgetError */.Wp(String(halt.signal.reason), 'Raise the limits of the experiment.');
    }
    finally {
        over.abort();
        await looks;
        logs.out.close();
        logs.err.close();
    }
}
const EVERYONE = { name: harness_sandbox/* HARNESS */.tL, kind: 'command', model: null, command: null, env: {}, timeoutSec: null };
/** Brings home what there is, again and again until it is over; says why to stop, or null. */
async function lookNowAndThen(input, sandbox, over) {
    let pauseSec = LOOK_SEC.first;
    while (!over.aborted) {
        await (0,external_node_timers_promises_.setTimeout)(pauseSec * 1000, undefined, { signal: over }).catch(() => { });
        if (over.aborted)
            break;
        const begin = performance.now();
        try {
            // files that change while they are read break it: the next look may have better luck
            const brought = await work_bring(input, sandbox);
            const why = brought && (await input.onResults());
            if (why)
                return why;
        }
        catch { }
        const tookSec = (performance.now() - begin) / 1000;
        pauseSec = Math.max(Math.min(2 * pauseSec, LOOK_SEC.most), SPARING * tookSec);
    }
    return null;
}
const work_bring = (input, sandbox) => (0,bring/* bringResults */.X)({
    sandbox,
    results: (0,harness_sandbox/* resultsOf */.qS)(input.harness),
    home: (0,harness_sandbox/* homeOf */.lt)(input.dir),
    redactor: input.redactor,
    timeoutSec: input.limits.collectTimeoutSec,
});
/** Also out of a sandbox that has ended: its files are there until it is removed. */
async function bringLast(input, sandbox, vital, trail) {
    if (trail.phase === 'create' || trail.phase === 'setup')
        return;
    try {
        if (vital?.state === 'running')
            await sandbox.quiesce();
        trail.notes.push(...((await work_bring(input, sandbox)) ?? []).map((note) => `results: ${note}`));
    }
    catch (cause) {
        trail.notes.push(`the last results could not be brought home: ${cause.message}; what is there is older`);
    }
}
async function work_close({ onClosed }, sandbox) {
    const leak = await sandbox.close().then(() => null, (cause) => (cause instanceof model_error/* InfraError */.Ri ? cause.message : String(cause)));
    await onClosed(sandbox.id, leak);
}
const lastLine = (said) => said.toString().trimEnd().split('\n').at(-1)?.slice(-300) ?? '';

// EXTERNAL MODULE: ./build/preflight/check.js
var check = __webpack_require__(88440);
// EXTERNAL MODULE: ./build/run/budget.js
var budget = __webpack_require__(90837);
// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 4 modules
var dist = __webpack_require__(19052);
// EXTERNAL MODULE: ./build/preflight/loopbench.js
var loopbench = __webpack_require__(93872);
// EXTERNAL MODULE: ./build/run/durations.js
var run_durations = __webpack_require__(64143);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/run/event-line.js

/** One line for one event, and those of a log that its reason shows; null for those that nobody waits for. */
function eventLine(event) {
    switch (event.event) {
        case 'attempt_started':
            return event.attempt === 1 ? `started  ${event.rollout}` : `retried  ${event.rollout} (attempt ${event.attempt})`;
        case 'attempt_ended': {
            const kind = event.outcome.infraKind ? `/${event.outcome.infraKind}` : '';
            return `ended    ${event.rollout}: ${event.outcome.class}${kind}, ${event_line_text(event.outcome.reason)}`;
        }
        case 'sandbox_leaked':
            return `leaked   ${event.sandbox} (${event.rollout}): ${event_line_text(event.reason)}; run \`benchgate reap\``;
        default:
            return null;
    }
}
/** no line of it can be taken for a command of the runner or of the terminal */
const event_line_text = (reason) => reason
    .split('\n')
    .map((line, index) => `${index === 0 ? '' : '         '}${(0,report_escape/* logText */.kc)(line, 1000)}`)
    .join('\n');

// EXTERNAL MODULE: ./build/run/journal.js
var run_journal = __webpack_require__(72353);
// EXTERNAL MODULE: ./build/run/run.js + 30 modules
var run = __webpack_require__(25483);
// EXTERNAL MODULE: ./build/run/shard.js
var shard = __webpack_require__(40458);
// EXTERNAL MODULE: ./build/entry/harness/task.js
var task = __webpack_require__(30851);
// EXTERNAL MODULE: ./build/entry/steady-clock.js
var steady_clock = __webpack_require__(83486);
// EXTERNAL MODULE: ./build/entry/experiment/baseline.js + 2 modules
var experiment_baseline = __webpack_require__(6453);
// EXTERNAL MODULE: ./build/entry/experiment/commit.js
var commit = __webpack_require__(16398);
// EXTERNAL MODULE: ./build/entry/experiment/manifest.js
var experiment_manifest = __webpack_require__(84270);
// EXTERNAL MODULE: ./build/entry/experiment/place.js
var experiment_place = __webpack_require__(18240);
// EXTERNAL MODULE: ./build/entry/experiment/resume.js + 1 modules
var resume = __webpack_require__(58995);
// EXTERNAL MODULE: ./build/entry/experiment/share.js
var experiment_share = __webpack_require__(93568);
;// CONCATENATED MODULE: ./build/entry/experiment/arm.js


















/** Plan and manifest first, then the journal: every event is on disk before the next step. */
async function openArm({ options, loaded, checked, backend, place, earlier, ...given }) {
    const { experiment, tasks, plan, redactor } = loaded;
    const { runId, dir } = place;
    const now = (0,experiment_manifest/* manifestOf */.$V)(loaded, {
        runId,
        checked,
        commit: await (0,commit/* commitOf */.D)((0,external_node_path_.dirname)(experiment.file)),
        runAttempt: Number(options.env.GITHUB_RUN_ATTEMPT) || null,
        images: backend ? await (0,backend_open/* imagesOf */.IC)(backend, (0,task/* whatNeedsImages */.E)(loaded)) : {},
    });
    const manifest = earlier && experiment.harness ? asItTurnedOut(now, earlier.manifest) : now;
    if (earlier) {
        (0,resume/* refuseAnother */.Uf)(earlier, manifest, checked);
        // a merge takes the newest attempt of a shard
        await (0,experiment_place/* writeJson */.GF)((0,external_node_path_.join)(dir, 'manifest.json'), { ...earlier.manifest, run_attempt: manifest.run_attempt });
    }
    else {
        await (0,experiment_place/* writeJson */.GF)((0,external_node_path_.join)(dir, 'preflight.json'), redactor.json((0,loopbench/* asLoopBench */.l)(checked, loaded.runtime)));
        await (0,experiment_place/* writeJson */.GF)((0,external_node_path_.join)(dir, 'plan.json'), plan);
        await (0,experiment_place/* writeJson */.GF)((0,external_node_path_.join)(dir, 'manifest.json'), manifest);
    }
    const journal = await (0,run_journal/* openJournal */._0)((0,external_node_path_.join)(dir, 'journal.jsonl'), redactor);
    const at = () => new Date((0,steady_clock/* steadyNow */.r)()).toISOString();
    const expenses = given.expenses ?? earlier?.expenses ?? new budget/* Expenses */.Id();
    const durations = given.durations ?? (0,run_durations/* durationsOf */.DM)((await (0,experiment_baseline/* baselineOf */.Bv)(dir))?.rows ?? []);
    const rollouts = (0,shard/* sliceOf */.M)(plan.rollouts, loaded.shard);
    const share = (0,experiment_share/* shareOfExperiment */.S)(experiment, loaded.shard, loaded.shardsAtOnce);
    const queue = new dist/* default */.Ay({ concurrency: share.maxParallelRollouts });
    return {
        place,
        expenses,
        durations,
        rollouts,
        async record(event) {
            expenses.add(event);
            await journal.append(event);
            announce(options, event, rollouts.length);
        },
        hasRoom: () => queue.size === 0 && queue.pending < queue.concurrency,
        async run(wanted, { parallel = share.maxParallelRollouts, signal, onEnded } = {}) {
            if (!backend)
                return null;
            queue.concurrency = parallel;
            const { driver, judge, prepare } = backend;
            return (0,run/* runPlan */.F)({
                driver,
                judge,
                experiment: share,
                queue,
                tasks,
                rollouts: (0,run_durations/* longestFirst */.z3)(wanted, durations),
                runId,
                dir,
                journal,
                redactor,
                signal: signal ? AbortSignal.any([options.signal, signal]) : options.signal,
                now: steady_clock/* steadyNow */.r,
                labels: (0,experiment_place/* labelsOf */.PC)(loaded, runId),
                prepare,
                onEvent(event) {
                    announce(options, event, rollouts.length);
                    if (event.event === 'attempt_ended')
                        onEnded?.();
                },
                earlier: expenses,
                ...(earlier ? { resumed: earlier.resumed } : {}),
            });
        },
        async through(work) {
            let stopped = null;
            try {
                const digests = { plan_digest: manifest.plan_digest, manifest_digest: (0,experiment_manifest/* manifestDigest */.It)(manifest) };
                await journal.append({ event: 'run_started', at: at(), run_id: runId, ...digests });
                if (earlier && backend && checked.ok) {
                    await (0,resume/* pickUp */.rn)(earlier, { drivers: await (0,backend_open/* driversOf */.Xf)(backend), journal, at });
                    const finished = [...earlier.resumed.rollouts.values()].filter(({ done }) => done).length;
                    options.onLine(`going on with run ${runId}: ${finished} rollouts are finished and kept`);
                }
                stopped = await work();
                const reason = options.signal.aborted ? 'cancelled' : checked.ok && !stopped ? 'finished' : 'stopped';
                await journal.append({ event: 'run_ended', at: at(), reason, ...(stopped ?? {}) });
            }
            finally {
                await journal.close();
            }
            return stopped;
        },
    };
}
/** What a harness ran is known only when it has. */
const asItTurnedOut = (manifest, { tasks, config }) => ({
    ...manifest,
    tasks,
    config: { ...manifest.config, agents: config.agents },
});
/** Tells an event to whoever follows the run. */
function announce(options, event, planned) {
    if (event.event === 'sandbox_created')
        options.onSandbox?.({ backend: event.backend, id: event.sandbox });
    options.onEvent?.(event, planned);
    const line = eventLine(event);
    if (line)
        options.onLine(line);
}

// EXTERNAL MODULE: ./build/entry/experiment/folded.js
var folded = __webpack_require__(40729);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(58863);
// EXTERNAL MODULE: ./build/model/verdict.js
var verdict = __webpack_require__(70543);
// EXTERNAL MODULE: ./build/entry/experiment/record.js + 1 modules
var record = __webpack_require__(30663);
;// CONCATENATED MODULE: ./build/entry/experiment/preflight-notes.js






const File = schemas/* looseObject */._H3({ checks: schemas/* looseObject */._H3({}), details: schemas/* array */.YOg(verdict/* Check */.Jl), warnings: schemas/* array */.YOg(schemas/* string */.YjP()) });
/** Adds to a run's preflight.json what only its end could tell; advisory, as the run is over. */
async function noteInPreflight(dir, notes) {
    const file = (0,external_node_path_.join)(dir, 'preflight.json');
    const before = await (0,record/* readJson */.Vh)(file, File);
    await (0,experiment_place/* writeJson */.GF)(file, {
        ...before,
        checks: { ...before.checks, ...Object.fromEntries(notes.map(({ name, ok }) => [name, ok])) },
        details: [...before.details.filter(({ name }) => !notes.some((note) => note.name === name)), ...notes],
        warnings: [...before.warnings, ...(0,check/* conclude */.E)(notes).warnings],
    });
}

// EXTERNAL MODULE: ./build/harness/plan.js
var harness_plan = __webpack_require__(45668);
// EXTERNAL MODULE: ./build/importers/records.js + 1 modules
var importers_records = __webpack_require__(25466);
// EXTERNAL MODULE: ./build/model/manifest.js + 1 modules
var model_manifest = __webpack_require__(74825);
;// CONCATENATED MODULE: ./build/entry/harness/recorder.js









/** Writes a harness's results down as a run of ours would have: what is scored as soon as it is seen, the rest at the end. */
class HarnessRecorder {
    #recording;
    #told = new Set();
    #plan;
    constructor(recording) {
        this.#recording = recording;
        this.#plan = recording.loaded.plan;
        for (const [id, { done }] of recording.earlier?.resumed.rollouts ?? [])
            if (done)
                this.#told.add(id);
    }
    /** Results of a harness that goes on: what it has scored stays scored, whatever becomes of it. */
    async take(imported) {
        const records = (0,importers_records/* recordsOf */.M)(imported, this.#recording.now());
        const last = new Map(records.events.flatMap((one) => (one.event === 'attempt_ended' ? [[one.rollout, one]] : [])));
        await this.#replan(records, imported.format, true);
        for (const [id, { outcome }] of last)
            if ((0,model_outcome/* isScored */.Lo)(outcome.class))
                await this.#tell(id, records, null);
    }
    /** All that is known in the end; null where nothing was left that could be read. */
    async settle(imported, fate) {
        const { experiment } = this.#recording.loaded;
        const planned = (0,harness_plan/* plannedBy */.QZ)(experiment);
        const whole = planned.length === 0 && this.#told.size === 0 && imported === null;
        const known = whole
            ? (0,harness_plan/* resultsWith */.L5)(experiment, [(0,harness_fate/* wholeHarness */.uM)(experiment.experimentId, fate)])
            : (0,harness_fate/* settled */.gu)(imported ?? (0,harness_plan/* resultsWith */.L5)(experiment, []), planned, fate);
        const records = (0,importers_records/* recordsOf */.M)(known, this.#recording.now());
        await this.#replan(records, known.format, !whole);
        for (const { id } of records.plan.rollouts)
            await this.#tell(id, records, fate.sandbox);
    }
    /** The plan never loses a rollout, but for the one that stood for all; what the results name beside it is added. */
    async #replan({ plan, agents }, format, replaces) {
        const { arm, loaded } = this.#recording;
        const stood = replaces && (0,harness_plan/* plannedBy */.QZ)(loaded.experiment).length === 0 ? `${loaded.experiment.experimentId}/harness/1` : null;
        const named = new Map(plan.rollouts.map((one) => [one.id, one]));
        const kept = this.#plan.rollouts.filter(({ id }) => id !== stood || named.has(id));
        const before = new Set(kept.map(({ id }) => id));
        const rollouts = [
            ...kept.map((one) => named.get(one.id) ?? one),
            ...plan.rollouts.filter(({ id }) => !before.has(id)),
        ];
        if (JSON.stringify(rollouts) === JSON.stringify(this.#plan.rollouts))
            return;
        this.#plan = { ...this.#plan, rollouts };
        const file = (0,external_node_path_.join)(arm.place.dir, 'manifest.json');
        const manifest = await (0,record/* readJson */.Vh)(file, model_manifest/* Manifest */._);
        const config = { ...manifest.config, agents: agents.map((one) => ({ ...one, ...UNKNOWN, kind: format })) };
        await (0,experiment_place/* writeJson */.GF)((0,external_node_path_.join)(arm.place.dir, 'plan.json'), this.#plan);
        await (0,experiment_place/* writeJson */.GF)(file, {
            ...manifest,
            plan_digest: (0,experiment_manifest/* digest */.br)(JSON.stringify(this.#plan)),
            config_digest: (0,experiment_manifest/* digest */.br)(JSON.stringify(config)),
            config,
            tasks: Object.fromEntries(rollouts.map(({ task, task_digest }) => [task, task_digest])),
        });
    }
    /** Once; of a rollout that an earlier process began, what is new. */
    async #tell(id, { events }, sandbox) {
        if (this.#told.has(id))
            return;
        this.#told.add(id);
        const own = events.filter((one) => 'rollout' in one && one.rollout === id);
        for (const event of this.#since(id, own))
            await this.#recording.arm.record(event.event === 'attempt_ended' ? { ...event, sandbox } : event);
    }
    #since(id, events) {
        const { earlier, rows } = this.#recording;
        const begun = earlier?.resumed.rollouts.get(id)?.begun ?? 0;
        const ended = events.findLast((one) => one.event === 'attempt_ended');
        if (begun === 0 || ended?.event !== 'attempt_ended')
            return begun === 0 ? events : [];
        const row = rows.find((one) => `${one.task}/${one.agent}/${one.rollout_index}` === id);
        if (row?.outcome === ended.outcome.class && row.reason === ended.outcome.reason)
            return []; // it was not tried again
        return events.flatMap((one) => 'attempt' in one && one.attempt === ended.attempt ? [{ ...one, attempt: begun + 1 }] : []);
    }
}
const UNKNOWN = { command: null, env: [], timeout_sec: null };

// EXTERNAL MODULE: ./build/importers/importer.js + 1 modules
var importer = __webpack_require__(52700);
// EXTERNAL MODULE: ./build/importers/index.js + 18 modules
var importers = __webpack_require__(1122);
// EXTERNAL MODULE: ./build/importers/source.js + 1 modules
var source = __webpack_require__(85008);
;// CONCATENATED MODULE: ./build/entry/harness/results.js







/**
 * What was brought home, in its importer's words; some harnesses give each experiment a folder of its own among the
 * results, of which there may be one then. Throws `BenchgateError` where there are none, or none that are known.
 */
async function readResults(dir, { format }, options) {
    const [only] = await (0,promises_.readdir)((0,harness_sandbox/* homeOf */.lt)(dir)).catch(() => []);
    if (only === undefined)
        throw new model_error/* BenchgateError */.Q9('it left no results', 'Correct `harness.results`.');
    const top = (0,external_node_path_.join)((0,harness_sandbox/* homeOf */.lt)(dir), only);
    const read = async (path) => (0,importer/* readAny */.J)(importers/* IMPORTERS */.a, await source/* Source */.k.open(path), options, format === 'auto' ? null : format);
    try {
        return await read(top);
    }
    catch (cause) {
        const folders = await (0,promises_.readdir)(top, { withFileTypes: true }).catch(() => []);
        const below = await Promise.all(folders.filter((one) => one.isDirectory()).map(({ name }) => read((0,external_node_path_.join)(top, name)).catch(() => null)));
        const [found, ...others] = below.filter((one) => one !== null);
        if (!found)
            throw cause;
        if (others.length === 0)
            return found;
        throw new model_error/* BenchgateError */.Q9(`there are results of ${others.length + 1} experiments`, 'Name one of them by `harness.results`, or have the harness begin with an empty folder.', { cause });
    }
}

;// CONCATENATED MODULE: ./build/entry/harness/carry-out.js















/** An experiment that a harness runs: its sandbox, and its results as the records of a run. */
async function carryOutHarness(options, ready, harness) {
    const arm = await openArm({ ...ready, options });
    await arm.through(async () => {
        const { backend, checked, earlier, place } = ready;
        if (!checked.ok || !backend)
            return null;
        const rows = earlier ? (await (0,folded/* readFolded */.j)(place.dir)).rows : [];
        const recorder = new HarnessRecorder({ arm, loaded: ready.loaded, earlier, rows, now: steady_clock/* steadyNow */.r });
        return carry_out_work(options, { ...ready, backend, harness, arm, recorder });
    });
}
async function carry_out_work(options, { loaded, backend, place, harness, arm, recorder }) {
    const { experiment, runtime, redactor } = loaded;
    const dir = (0,external_node_path_.join)(place.dir, harness_sandbox/* HARNESS */.tL);
    const spending = new budget/* Spending */.hC(experiment.limits, (0,steady_clock/* steadyNow */.r)(), arm.expenses);
    const read = () => readResults(dir, harness, { rewardKey: experiment.reward.key, passThreshold: experiment.reward.passThreshold });
    const at = () => new Date((0,steady_clock/* steadyNow */.r)()).toISOString();
    const where = { rollout: harness_sandbox/* HARNESS */.tL, attempt: 1 };
    options.onLine(`harness  ${place.runId}: begins, in a copy of ${harness.project}`);
    const { wallClockSec } = experiment.limits.run;
    const fate = await runHarness({
        harness: { ...harness, timeoutSec: Math.min(harness.timeoutSec, wallClockSec ?? Infinity) },
        driver: backend.driver,
        limits: experiment.limits,
        runId: place.runId,
        labels: (0,experiment_place/* labelsOf */.PC)(loaded, place.runId),
        dir,
        storage: [runtime.storage.runsRoot, runtime.storage.workspaceRoot, runtime.storage.cacheRoot, place.dir],
        redactor,
        signal: options.signal,
        now: steady_clock/* steadyNow */.r,
        prepare: (signal) => backend.prepare((0,task/* harnessTask */.e)(experiment.experimentId, harness), signal),
        onCreated: (sandbox) => arm.record({ event: 'sandbox_created', at: at(), ...where, backend: backend.driver.kind, sandbox }),
        onClosed: (sandbox, leak) => arm.record(leak === null
            ? { event: 'sandbox_closed', at: at(), ...where, sandbox }
            : { event: 'sandbox_leaked', at: at(), ...where, sandbox, reason: leak }),
        async onResults() {
            await recorder.take(await read());
            return spending.stop((0,steady_clock/* steadyNow */.r)())?.why ?? null;
        },
    });
    const { imported, why } = await read().then((found) => ({ imported: found, why: null }), (cause) => {
        if (!(cause instanceof model_error/* BenchgateError */.Q9))
            throw cause;
        return { imported: null, why: cause };
    });
    await recorder.settle(imported, fate);
    await noteInPreflight(place.dir, redactor.json(notesOf(fate, imported, why)));
    options.onLine(`harness  ${place.runId}: ${(0,harness_fate/* endWords */.Bx)(fate)}; ${imported ? `${imported.rollouts.length} results of ${imported.format}` : (why?.message ?? 'no results')}`);
    return (0,harness_fate/* stopOf */.EV)(fate) ?? brokenOff(fate, imported);
}
/** A harness that ended well may say itself that it has not done its work. */
function brokenOff({ outcome }, imported) {
    if (!imported?.partial || outcome.class === 'cancelled')
        return null;
    return { kind: 'systemic', why: `the harness ended, and its results say that the experiment did not come to its end` };
}
/** What a reader of the results should know, as preflight's warnings are shown. */
function notesOf(fate, imported, why) {
    const note = (found, remedy) => (0,check/* check */.z)('harness', false, found, remedy, true);
    const notes = [
        ...(fate.outcome.class === 'agent_error' ? [note((0,harness_fate/* endWords */.Bx)(fate), 'Read harness/stderr.log.')] : []),
        ...(why ? [note(`no results could be read: ${why.message}`, why.remedy)] : []),
        ...fate.notes.map((text) => note(text, 'Read harness/stderr.log.')),
        ...(imported?.warnings ?? []).map((text) => note(text, 'Look into its results under harness/results.')),
    ];
    return notes.length ? notes : [(0,check/* check */.z)('harness', true, `results of ${imported?.format}`, '', true)];
}

// EXTERNAL MODULE: ./build/entry/experiment/before.js + 2 modules
var before = __webpack_require__(95675);
// EXTERNAL MODULE: ./build/entry/experiment/hold.js
var hold = __webpack_require__(63238);
// EXTERNAL MODULE: ./build/entry/experiment/images.js + 1 modules
var experiment_images = __webpack_require__(76102);
// EXTERNAL MODULE: ./build/entry/experiment/leave-out.js + 1 modules
var leave_out = __webpack_require__(99691);
// EXTERNAL MODULE: ./build/entry/experiment/load.js + 18 modules
var load = __webpack_require__(83540);
// EXTERNAL MODULE: ./build/entry/experiment/report.js + 16 modules
var report = __webpack_require__(86158);
// EXTERNAL MODULE: ./build/gate/rounds.js + 4 modules
var gate_rounds = __webpack_require__(22303);
// EXTERNAL MODULE: ./build/preflight/preflight.js + 9 modules
var preflight = __webpack_require__(35422);
;// CONCATENATED MODULE: ./build/entry/experiment/pace.js
/**
 * The rounds of an arm, each as it is asked for; and the one after it from the moment on when slots are free and it is sure
 * to be needed. Looks stay those at complete rounds: only the waiting is saved.
 */
class Pace {
    #arm;
    #isSure;
    #end = new AbortController();
    /** the round that is waited for */
    #round = 0;
    #ahead = null;
    #asking = false;
    constructor(arm, isSure) {
        this.#arm = arm;
        this.#isSure = isSure;
    }
    /**
     * Carries out a round, of which `complete` are done already; with what is missing of those before. With `alone` the slots
     * are lent: nothing is begun ahead in them.
     */
    async run(round, { complete, parallel, alone = false }) {
        this.#round = alone ? 0 : round;
        const ahead = this.#ahead?.round === round ? this.#ahead.work : null;
        if (ahead)
            this.#ahead = null;
        try {
            return await (ahead ?? this.#begin(complete + 1, round, parallel));
        }
        finally {
            this.#round = 0;
        }
    }
    /** Until what was begun ahead has ended by itself. */
    async idle() {
        await this.#ahead?.work;
    }
    /** Ends what was begun and is not needed after all. */
    async close() {
        this.#end.abort();
        await this.#ahead?.work.catch(() => { }); // whatever broke it breaks the rest as well
    }
    #begin(from, to, parallel) {
        const rollouts = this.#arm.rollouts.filter(({ rollout_index: index }) => from <= index && index <= to);
        const onEnded = () => this.#goAhead(parallel);
        return this.#arm.run(rollouts, { parallel, onEnded, signal: this.#end.signal });
    }
    async #goAhead(parallel) {
        const round = this.#round;
        if (round === 0 || this.#ahead || this.#asking || !this.#arm.hasRoom())
            return;
        this.#asking = true;
        const sure = await this.#isSure().catch(() => false);
        this.#asking = false;
        if (!sure || round !== this.#round)
            return; // the look was quicker
        const work = this.#begin(round + 1, round + 1, parallel);
        work.catch(() => { }); // it is told to who asks for that round
        this.#ahead = { round: round + 1, work };
    }
}

// EXTERNAL MODULE: ./build/gate/cells.js
var cells = __webpack_require__(9615);
// EXTERNAL MODULE: ./build/gate/decide.js
var decide = __webpack_require__(79316);
// EXTERNAL MODULE: ./build/gate/guards.js
var guards = __webpack_require__(47110);
// EXTERNAL MODULE: ./build/run/results.js
var results = __webpack_require__(86892);
;// CONCATENATED MODULE: ./build/entry/experiment/screen.js





/** a stored baseline of fewer rollouts a task acquits nobody */
const FROM_ROLLOUTS = 20;
/** models and providers drift: an older one is of other days */
const MOST_DAYS = 7;
const DAY_SEC = 86_400;
/** May the stored baseline acquit? Only where the run could be held against it, and it is large and young enough. */
function screenOf({ rows, manifest, origin }, ours, { experiment, plan }) {
    const shared = (0,cells/* sharedCells */.P)(rows, new results/* Results */.n(plan.rollouts).rows);
    const refused = (0,guards/* incomparable */.O)(shared, (0,experiment_manifest/* fingerprintDifferences */.$x)(manifest, ours), experiment.gate);
    if (refused)
        return unfit(refused.sentence);
    const days = (origin.age_sec ?? 0) / DAY_SEC;
    if (days > MOST_DAYS)
        return unfit(`It is ${Math.floor(days)} days old; at most ${MOST_DAYS} may it be.`);
    const fewest = Math.min(...shared.cells.map(({ baseline }) => (0,decide/* scored */.lD)(baseline)));
    if (fewest < FROM_ROLLOUTS)
        return unfit(`It has a task with ${fewest} scored rollouts; each must have at least ${FROM_ROLLOUTS}.`);
    return { rollouts: fewest, why: null };
}
const unfit = (why) => ({ rollouts: null, why });

// EXTERNAL MODULE: ./build/entry/experiment/standing.js + 1 modules
var standing = __webpack_require__(97328);
;// CONCATENATED MODULE: ./build/entry/experiment/rounds.js
















/** Fixes the design before the first rollout, and says why a stored baseline is not to screen. Throws where it cannot be carried out. */
async function fixRounds({ onLine }, { loaded, place }, cached) {
    const { experiment, shard } = loaded;
    if (shard)
        throw new model_error/* BenchgateError */.Q9('gate.design: sequential looks at every task of a round, and a shard has only some', 'Run it without shards, or set gate.design to fixed.');
    const screen = cached && screenOf(cached, (0,experiment_manifest/* manifestBefore */.Jx)(loaded), loaded);
    if (screen && screen.rollouts === null)
        onLine(`both sides run from the first round on, for the stored baseline cannot acquit anybody. ${screen.why}`);
    const rounds = {
        max_rounds: experiment.rolloutsPerTask,
        cached_baseline: screen?.rollouts ?? null,
        spending: 'pocock',
        max_drop: experiment.gate.maxDrop,
        alpha: experiment.gate.alpha,
        beta: experiment.gate.beta,
        guardrails: experiment.gate.guardrails.map((rail) => ({ ...rail })),
        min_tasks: experiment.gate.minTasks,
    };
    await (0,experiment_place/* writeJson */.GF)((0,external_node_path_.join)(place.dir, experiment_baseline/* ROUNDS_FILE */.nA), rounds);
}
/**
 * Round after round, until the verdict is settled: the candidate alone against the stored baseline while that may acquit
 * it, then both arms side by side.
 */
async function inRounds(options, { rounds, candidate, ready, beside }) {
    const { dir } = candidate.place;
    const cached = await (0,standing/* cachedRows */.cS)(dir, rounds);
    const look = () => (0,standing/* standingOf */.YP)(dir, rounds);
    const isSure = async () => (0,gate_rounds/* surelyNext */.cq)((0,gate_rounds/* planOf */.XC)(rounds), await (0,standing/* armsOf */.jO)(dir, cached));
    const ours = new Pace(candidate, isSure);
    let stopped = null;
    let now = await look();
    try {
        while (now.next.step === 'screen' && !options.signal.aborted) {
            options.onLine(`round ${now.next.round} of at most ${rounds.max_rounds}, against the stored baseline`);
            stopped = await ours.run(now.next.round, { complete: now.complete.candidate });
            if (stopped)
                return stopped;
            now = await look();
        }
        if (now.next.step === 'settled' || options.signal.aborted)
            return tell(options, rounds, dir, now);
        await ours.idle(); // from here on the slots are shared
        const fresh = await freshArm(options, ready, beside, candidate);
        const theirs = new Pace(fresh, isSure);
        await fresh.through(async () => {
            try {
                while (now.next.step === 'confirm' && !stopped && !options.signal.aborted) {
                    options.onLine(`round ${now.next.round} of at most ${rounds.max_rounds}, beside the baseline`);
                    stopped = await sideBySide(ours, theirs, now, ready.loaded.experiment.maxParallelRollouts);
                    if (!stopped)
                        now = await look();
                }
            }
            finally {
                await theirs.close();
            }
            return stopped;
        });
    }
    finally {
        await ours.close();
    }
    return stopped ?? tell(options, rounds, dir, now);
}
/** A round of both arms, each in half of the slots; where only one is behind, it has all of them. */
async function sideBySide(ours, theirs, { next, complete }, slots) {
    const alone = complete.candidate >= next.round || complete.fresh >= next.round;
    const how = { parallel: alone ? slots : Math.ceil(slots / 2), alone };
    const stops = await Promise.all([
        ours.run(next.round, { complete: complete.candidate, ...how }),
        theirs.run(next.round, { complete: complete.fresh, ...how }),
    ]);
    return stops.find((stop) => stop !== null) ?? null;
}
async function tell(options, rounds, dir, { next }) {
    if (next.step !== 'settled')
        return null;
    options.onLine(`settled after round ${next.round} of at most ${rounds.max_rounds}`);
    const unjudged = (0,gate_rounds/* begunAfter */.QP)((await (0,folded/* readFolded */.j)(dir)).rows, next.round);
    if (unjudged > 0)
        options.onLine(`${unjudged} rollouts of later rounds had been begun, and are not judged`);
    return null;
}
/** Reads the baseline's experiment, and sees that it can be run, and in the same way, before anything is spent. */
async function checkBeside(files, ours, ready) {
    const whole = await (0,load.load)({ ...files, runtimeFile: files.runtimeFile ?? ours.experiment.runtimeConfig });
    const loaded = ours.leftOut ? (0,leave_out/* without */.F)(whole, ours.leftOut.told) : whole;
    const driver = ready.backend?.driver ?? null;
    const here = { driver, driverError: null, storage: ready.place.dir, env: files.env, nodeVersion: process.version };
    const checked = await (0,preflight/* preflight */.M)({ ...loaded, ...here, now: Date.now() });
    const failed = checked.checks.find(({ ok, advisory }) => ok === false && !advisory);
    if (failed)
        throw new model_error/* BenchgateError */.Q9(`the baseline's experiment ${files.experimentFile} fails its preflight: ${failed.name}: ${failed.found}`, failed.remedy);
    const more = loaded.experiment.rolloutsPerTask === ours.experiment.rolloutsPerTask ? [] : ['rollouts_per_task'];
    const differ = [...(0,experiment_manifest/* fingerprintDifferences */.$x)((0,experiment_manifest/* manifestBefore */.Jx)(loaded), (0,experiment_manifest/* manifestBefore */.Jx)(ours)), ...more];
    if (differ.length > 0)
        throw new model_error/* BenchgateError */.Q9(`${files.experimentFile} cannot be run beside this experiment; what differs: ${differ.join(', ')}`, 'Give both the same limits, rollouts, reward, backend and judge.');
    return { loaded, checked };
}
async function freshArm(options, ready, beside, candidate) {
    if (!beside)
        throw new model_error/* BenchgateError */.Q9('the verdict needs the baseline run beside this run, and its experiment was not given', 'Name it by `baseline-experiment`, or `--baseline-experiment FILE`; what was done is kept.');
    const dir = (0,standing/* freshDirOf */.vu)(candidate.place.dir);
    await (0,promises_.mkdir)(dir, { recursive: true });
    const place = { runId: `${candidate.place.runId}-baseline`, dir };
    const earlier = await (0,resume/* earlierRun */.Su)(dir, beside.loaded.experiment);
    const shared = { expenses: candidate.expenses, durations: candidate.durations };
    return openArm({ ...ready, ...beside, options, place, earlier, ...shared });
}

;// CONCATENATED MODULE: ./build/entry/experiment/run.js



















/** The main job: preflight, plan, run, report. Everything it learned lies in the run's directory. */
async function runExperiment(given) {
    const all = await (0,load.load)(given);
    const options = { ...given, onLine: (line) => given.onLine(all.redactor.text(line)) };
    const newId = (0,experiment_place/* newRunId */.F$)(Date.now());
    const dir = options.resumeDir ?? options.outDir ?? (0,external_node_path_.join)(all.runtime.storage.runsRoot, all.experiment.experimentId, newId);
    if (options.resumeDir)
        (0,resume/* requireRun */.Fg)(dir);
    await (0,promises_.mkdir)(dir, { recursive: true });
    const release = await (0,hold/* holdDirectory */.l)(dir, Boolean(options.resumeDir));
    try {
        const earlier = options.resumeDir ? await (0,resume/* earlierRun */.Su)(dir, all.experiment) : null;
        const place = { runId: earlier?.manifest.run_id ?? newId, dir };
        options.onPlace?.(place);
        // what was begun goes on without the same tasks, whatever the history says now
        const planned = earlier ? (0,resume/* asPlanned */.Hj)(all, earlier) : await (0,leave_out.leaveOut)(all, options);
        if (planned.leftOut)
            options.onLine(planned.leftOut.told.sentence);
        const cached = options.baseline && !earlier ? await armed(options, planned, dir) : null;
        const { backend, checked, loaded } = await (0,before/* checkBefore */.c)(planned, {
            ...options,
            audit: options.audit === true && earlier === null,
            place,
            keeping: keepingOf(options, all),
            now: Date.now(),
            onEvent: (event) => announce(options, event, 0),
        });
        try {
            for (const warning of checked.warnings)
                options.onLine(`preflight: ${warning}`);
            for (const { found, remedy, name } of failedGates(checked))
                options.onLine(`preflight failed: ${name}: ${found}. ${remedy}`);
            const { durations } = options;
            const ready = { loaded, checked, backend, place, earlier, ...(durations ? { durations } : {}) };
            const beside = checked.ok ? await besideOf(options, ready) : null;
            if (beside && !earlier)
                await fixRounds(options, ready, cached);
            await carryOut(options, ready, beside);
            if (backend?.settleImages)
                await (0,experiment_images/* writeImages */.e5)(dir, await backend.settleImages(options.signal), all.redactor);
        }
        finally {
            if (backend)
                await (0,backend_open/* closeBackend */.Fg)(backend);
        }
        return await (0,report.report)(dir, options);
    }
    finally {
        await release();
    }
}
function keepingOf({ images, onLine }, { runtime }) {
    const { store, save } = { save: 'auto', ...images };
    const mount = runtime.storage.mountImages;
    return { ...(store === undefined ? (0,experiment_images/* keptImages */.Dm)(runtime) : { store }), save, mount, onLine };
}
/** Keeps the baseline, or why there is none, in the run's directory; and says so. */
async function armed(options, loaded, dir) {
    const { baseline } = options;
    if (!baseline)
        return null;
    const kept = await (0,experiment_baseline/* arm */.J6)(dir, baseline, (0,experiment_manifest/* manifestBefore */.Jx)(loaded));
    options.onLine(kept ? foresee(loaded, kept) : `baseline: none. ${(await (0,experiment_baseline/* noBaselineOf */.Q9)(dir))?.why}`);
    return kept;
}
/** The baseline's experiment, where the design is to run it; what was begun in rounds goes on in rounds. */
async function besideOf(options, ready) {
    const { baselineExperiment: experimentFile } = options;
    const { loaded, place, earlier } = ready;
    if (earlier ? (await (0,standing/* roundsOf */.T1)(place.dir)) === null : loaded.experiment.gate.design === 'fixed')
        return null;
    if (experimentFile)
        return checkBeside({ ...options, experimentFile, shard: null }, loaded, ready);
    if (!earlier)
        options.onLine('gate.design: sequential runs the baseline too, and no `baseline-experiment` names its experiment: all rollouts are run, by the fixed design');
    return null;
}
/** What this design can find, said before anything is spent. */
function foresee({ experiment, plan }, { rows, origin }) {
    const cells = [
        ...Map.groupBy(rows.filter(({ outcome }) => (0,model_outcome/* isScored */.Lo)(outcome)), ({ task, agent }) => `${task}/${agent}`).values(),
    ];
    const history = cells.map((own) => ({
        passed: own.filter(({ outcome }) => outcome === 'passed').length,
        scored: own.length,
    }));
    const typical = history.map(({ scored }) => scored).sort((a, b) => a - b)[history.length >> 1] ?? null;
    const each = experiment.rolloutsPerTask;
    const tasks = new Set(plan.rollouts.map(({ task }) => task));
    const { sentence } = detectableBefore({ tasks: tasks.size, baseline: typical, candidate: each, history }, experiment.gate);
    return `baseline: run ${origin.run_id}${origin.commit ? ` of ${origin.commit.slice(0, 7)}` : ''}. ${sentence}`;
}
/** The rollouts as the design has them: all of the plan at once, or round by round. */
async function carryOut(options, ready, beside) {
    const { harness } = ready.loaded.experiment;
    if (harness)
        return carryOutHarness(options, ready, harness);
    const candidate = await openArm({ ...ready, options });
    await candidate.through(async () => {
        if (!ready.checked.ok)
            return null;
        const rounds = await (0,standing/* roundsOf */.T1)(ready.place.dir);
        return rounds ? inRounds(options, { rounds, candidate, ready, beside }) : candidate.run(candidate.rollouts);
    });
}
const failedGates = ({ checks }) => checks.filter(({ ok, advisory }) => ok === false && !advisory);


/***/ }),

/***/ 30851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ whatNeedsImages),
/* harmony export */   e: () => (/* binding */ harnessTask)
/* harmony export */ });
/** A harness as a backend sees it: a task without files, for whose sandbox an image is to be there. */
const harnessTask = (experimentId, { workdir }) => ({
    kind: 'contract',
    id: 'harness',
    name: experimentId,
    dir: '',
    digest: '',
    tags: [],
    command: [],
    environment: {
        image: null,
        context: null,
        buildTimeoutSec: 1800,
        cpus: null,
        memoryMb: null,
        storageMb: null,
        network: { mode: 'public', allowedHosts: [] },
        env: {},
        workdir,
        healthcheck: null,
    },
    promptTemplate: null,
    inferenceUrl: null,
    seedBase: 0,
    params: {},
    timeoutSec: 0,
});
/** Whatever of an experiment needs an image. */
const whatNeedsImages = ({ experiment, tasks }) => experiment.harness ? [harnessTask(experiment.experimentId, experiment.harness)] : tasks;


/***/ }),

/***/ 56063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ bringResults)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var _run_rollout_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5013);



/** of all results of an experiment; an import reads no more */
const MOST = { bytes: 2 ** 31, entries: 500_000 };
/**
 * Brings the results home, which belong to this account there, in place of those that were brought before: all of them
 * or, where something breaks on the way, none.
 * @returns what was left out; null where there are no results
 */
async function bringResults({ sandbox, results, home, redactor, timeoutSec, }) {
    const [draft, old] = [`${home}.new`, `${home}.old`];
    const late = AbortSignal.timeout(Math.min(timeoutSec * 1000, 2 ** 31 - 1));
    const tar = await sandbox.download(results);
    if (tar === null)
        return null;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(draft, { recursive: true, force: true });
    try {
        const left = await (0,_run_rollout_files_js__WEBPACK_IMPORTED_MODULE_2__/* .unpackLogs */ .wx)((0,node_stream__WEBPACK_IMPORTED_MODULE_1__.addAbortSignal)(late, tar), draft, { redactor, most: MOST });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(home, old).catch(() => { }); // the first time there is none
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, home);
        return left;
    }
    finally {
        await Promise.all([draft, old].map((folder) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true })));
    }
}


/***/ }),

/***/ 40095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tL: () => (/* binding */ HARNESS),
  _i: () => (/* binding */ createSandbox),
  lt: () => (/* binding */ homeOf),
  qS: () => (/* binding */ resultsOf),
  s: () => (/* binding */ setUp)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/run/health.js
var health = __webpack_require__(46642);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/@balena/dockerignore/ignore.js
var ignore = __webpack_require__(44158);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
// EXTERNAL MODULE: ./build/model/error.js
var error = __webpack_require__(73188);
;// CONCATENATED MODULE: ./build/harness/project.js








/**
 * A project as a tar to be unpacked at `/`: its files, folders and links with their modes, owned by whoever will work
 * on them.
 */
function projectTar(project) {
    return tarOf(async (tar) => {
        const { project: root, workdir, owner, storage, results } = project;
        const rules = ignore["default"]({ ignorecase: false }).add([...project.exclude]);
        const left = (path) => rules.ignores(path) ||
            external_node_path_.posix.join(workdir, path) === results ||
            storage.some((folder) => (0,external_node_path_.relative)(root, folder) === path);
        await addTree(tar, { from: root, to: workdir, owner, left });
    });
}
/** A folder or a file of this machine at `to`, with all that is in it. */
const treeTar = (from, to, owner) => tarOf((tar) => addTree(tar, { from, to, owner, left: () => false }));
function tarOf(fill) {
    const tar = (0,tar_stream.pack)();
    fill(tar).then(() => tar.finalize(), (error) => tar.destroy(error));
    return external_node_stream_.Readable.from(tar);
}
async function addTree(tar, { from, to, owner, left }) {
    const top = to.slice(1);
    async function add(path) {
        const here = (0,external_node_path_.join)(from, path);
        const name = path === '' ? top : `${top}/${path}`;
        const found = await (0,promises_.lstat)(here).catch(unreadable(here));
        const { mode, mtime, size } = found;
        const header = { name, mode: mode & 0o7777, mtime, ...owner };
        if (found.isSymbolicLink()) {
            tar.entry({ ...header, type: 'symlink', linkname: await (0,promises_.readlink)(here) });
        }
        else if (found.isDirectory()) {
            tar.entry({ ...header, name: `${name}/`, type: 'directory' });
            for (const child of (await (0,promises_.readdir)(here).catch(unreadable(here))).sort()) {
                const below = path === '' ? child : `${path}/${child}`;
                if (!left(below))
                    await add(below);
            }
        }
        else if (found.isFile()) {
            // a file that grows while it is read, such as a log, is sent as long as it was
            const bytes = size === 0 ? external_node_stream_.Readable.from([]) : (0,external_node_fs_.createReadStream)(here, { end: size - 1 });
            await (0,external_node_stream_promises_.pipeline)(bytes, tar.entry({ ...header, size })).catch(unreadable(here));
        }
    }
    await add('');
}
const unreadable = (file) => (cause) => {
    const message = `cannot be sent to the sandbox (${cause.code ?? cause.message}).`;
    const remedy = 'Make it readable, or name it in `harness.exclude`.';
    throw new error/* ConfigError */.xL([{ file, line: null, column: null, key: '', message, remedy }], { cause });
};

;// CONCATENATED MODULE: ./build/harness/sandbox.js




/** Names the one sandbox of a harness where other sandboxes have a rollout. */
const HARNESS = 'harness';
/** where the results lie on this machine, below the harness's directory */
const homeOf = (dir) => (0,external_node_path_.join)(dir, 'results');
/** absolute, in the sandbox */
const resultsOf = ({ workdir, results }) => external_node_path_.posix.resolve(workdir, results);
/** One sandbox for everything: limits are the runtime's, the network is open. */
function createSandbox({ driver, paths, workdir, ...request }) {
    return driver.create({
        ...request,
        workdir,
        env: {},
        resources: { cpus: null, memoryMb: null, storageMb: null },
        networks: [{ mode: 'public', allowedHosts: [] }],
        paths: [workdir, ...paths],
    });
}
/** The project, owned by whoever works there, with the results of an earlier run that this one goes on with. */
async function setUp(sandbox, prepared, { harness, storage, dir, ...on }) {
    const owner = await ownerIn(sandbox, on.signal);
    const results = resultsOf(harness);
    await sandbox.upload(projectTar({ ...harness, results, storage, owner }), '/');
    const earlier = (0,external_node_path_.join)(homeOf(dir), external_node_path_.posix.basename(results));
    if ((0,external_node_fs_.existsSync)(earlier))
        await sandbox.upload(treeTar(earlier, results, owner), '/');
    if (prepared.healthcheck)
        await (0,health/* awaitHealth */.L)(sandbox, prepared.healthcheck, on);
}
/** the image's own user */
async function ownerIn(sandbox, signal) {
    const { stdout } = await sandbox.exec({ command: 'id -u && id -g', timeoutSec: 30, signal });
    const [uid = 0, gid = 0] = stdout.toString('utf8').trim().split('\n').map(Number);
    return { uid, gid };
}


/***/ })

};
