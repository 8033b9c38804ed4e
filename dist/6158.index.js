export const id = 6158;
export const ids = [6158];
export const modules = {

/***/ 96413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ announce),
  f: () => (/* binding */ openArm)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 4 modules
var dist = __webpack_require__(19052);
// EXTERNAL MODULE: ./build/preflight/loopbench.js
var loopbench = __webpack_require__(93872);
// EXTERNAL MODULE: ./build/run/budget.js
var budget = __webpack_require__(90837);
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
// EXTERNAL MODULE: ./build/entry/backend/open.js
var backend_open = __webpack_require__(50254);
// EXTERNAL MODULE: ./build/entry/harness/task.js
var task = __webpack_require__(30851);
// EXTERNAL MODULE: ./build/entry/steady-clock.js
var steady_clock = __webpack_require__(83486);
// EXTERNAL MODULE: ./build/entry/experiment/baseline.js + 2 modules
var baseline = __webpack_require__(6453);
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
    const durations = given.durations ?? (0,run_durations/* durationsOf */.DM)((await (0,baseline/* baselineOf */.Bv)(dir))?.rows ?? []);
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


/***/ }),

/***/ 6453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nA: () => (/* binding */ ROUNDS_FILE),
  J6: () => (/* binding */ arm),
  Bv: () => (/* binding */ baselineOf),
  R1: () => (/* binding */ differing),
  rI: () => (/* binding */ keepBaseline),
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
// EXTERNAL MODULE: ./build/model/manifest.js
var model_manifest = __webpack_require__(21189);
// EXTERNAL MODULE: ./build/entry/experiment/folded.js
var folded = __webpack_require__(40729);
// EXTERNAL MODULE: ./build/entry/experiment/history.js + 1 modules
var experiment_history = __webpack_require__(84587);
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
/** Copies what a comparison needs into `runDir`, so that its report depends on nothing else. */
async function keepBaseline(runDir, { dir, ...origin }) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(runDir, ROUNDS_FILE)))
        throw new error/* BenchgateError */.Q9(`the run in ${runDir} was made in rounds, which its own baseline settled`, 'See `benchgate report`; to hold it against another run, use `benchgate compare`.');
    const { manifest, rows: all } = await (0,folded/* readFolded */.j)(dir);
    const rows = all.map((row) => ({ ...row, ...NOT_COMPARED }));
    const commit = origin.commit ?? manifest.commit?.sha ?? null;
    await (0,experiment_history/* keepHistory */.Y)(runDir, await (0,experiment_history/* historyOf */.o)(dir), { run_id: manifest.run_id, commit, rows });
    return keep(runDir, { origin: { run_id: manifest.run_id, ...origin, commit }, manifest, rows });
}
/** Nights that were made as the run is, or why there is no baseline. They have its manifest: what may not differ is the same. */
async function keepNights(runDir, { nights, ...origin }, ours) {
    const why = unlike({ nights, ...origin }, ours);
    if (why)
        return none(runDir, { chosen: origin.chosen, why });
    const [newest, ...before] = nights;
    const { run_id, commit } = newest;
    const earlier = before.map((night) => ({ run_id: night.run_id, commit: night.commit, rate: night.scored_pass_rate }));
    await (0,experiment_history/* keepHistory */.Y)(runDir, earlier.reverse(), { run_id, commit, rows: rowsOf([newest], ours) });
    const manifest = { ...ours, run_id, commit: commit === null ? null : { sha: commit, dirty: false } };
    return keep(runDir, { origin: { run_id, ...origin }, manifest, rows: rowsOf(nights, ours) });
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
    return 'nights' in found ? keepNights(runDir, found, ours) : keepBaseline(runDir, found);
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

/***/ 22644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ copyFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** Files and directories alone: a link in what somebody else wrote leads nowhere good. Nothing where there is nothing. */
async function copyFiles(from, to) {
    const plain = async (file) => {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).catch(() => null);
        return found !== null && (found.isFile() || found.isDirectory());
    };
    if (await plain(from))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(from, to, { recursive: true, filter: plain });
}


/***/ }),

/***/ 40729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readFolded)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _run_course_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61981);
/* harmony import */ var _run_journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72353);
/* harmony import */ var _run_results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86892);
/* harmony import */ var _run_shard_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40458);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30663);






/** Reads a run's directory in one pass over its journal, which may be longer than is good to hold in memory. */
async function readFolded(dir) {
    const { plan, ...papers } = await (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .readPapers */ .wE)(dir);
    return { ...papers, ...fold(dir, new _run_results_js__WEBPACK_IMPORTED_MODULE_2__/* .Results */ .n((0,_run_shard_js__WEBPACK_IMPORTED_MODULE_4__/* .sliceOf */ .M)(plan.rollouts, papers.manifest.shard))) };
}
function fold(dir, results) {
    const course = new _run_course_js__WEBPACK_IMPORTED_MODULE_5__/* .Course */ .a();
    for (const events of (0,_run_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .journalEvents */ .ps)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, 'journal.jsonl'))) {
        for (const event of events) {
            results.add(event);
            course.add(event);
        }
    }
    return { rows: results.rows, course };
}


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

/***/ 76102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hT: () => (/* binding */ joinImages),
  Dm: () => (/* binding */ keptImages),
  H: () => (/* binding */ readImages),
  e5: () => (/* binding */ writeImages)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(58863);
// EXTERNAL MODULE: ./build/image/cache/directory-store.js
var directory_store = __webpack_require__(75692);
// EXTERNAL MODULE: ./build/image/cache/json.js
var json = __webpack_require__(92193);
// EXTERNAL MODULE: ./build/image/cache/prune.js
var prune = __webpack_require__(13755);
;// CONCATENATED MODULE: ./build/model/image-report.js

const seconds = schemas/* number */.aig().nullable();
/** How an image came to be in the engine, for the summary, the output `image-cache` and `--json`. */
const ImageReportSchema = schemas/* object */.Ikc({
    tag: schemas/* string */.YjP(),
    /** what it was built from; the end of the tag */
    digest: schemas/* string */.YjP(),
    platform: schemas/* string */.YjP(),
    /** `hit`: nothing was built; `partial`: some steps of the build were taken over; `miss`: none was */
    imageCache: schemas/* enum */.k5n(['hit', 'partial', 'miss']),
    /** where it came from */
    from: schemas/* enum */.k5n(['engine', 'store', 'build', 'account']),
    /** how it came out of the store, or what it was built on; null where nothing did */
    way: schemas/* enum */.k5n(['loaded', 'mounted']).nullable().default(null),
    /** the store that was asked; null where there was none */
    store: schemas/* string */.YjP().nullable(),
    /** one sentence: why it was done so */
    reason: schemas/* string */.YjP(),
    /** null for what was not done */
    seconds: schemas/* object */.Ikc({
        total: schemas/* number */.aig(),
        digest: schemas/* number */.aig(),
        lookup: seconds,
        restore: seconds,
        build: seconds,
        save: seconds,
        /** of a build that took nothing over, now or when the image was saved */
        coldBuild: seconds,
    }),
    bytes: schemas/* object */.Ikc({
        restored: schemas/* number */.aig(),
        saved: schemas/* number */.aig(),
        /** what the image takes in the store; null where nobody counted */
        stored: schemas/* number */.aig().nullable(),
    }),
    /** of the Dockerfile; null where nothing was built */
    steps: schemas/* object */.Ikc({ cached: schemas/* number */.aig(), run: schemas/* number */.aig() }).nullable(),
    /** null until the image was to be saved; then whether it is there now, and why not */
    saved: schemas/* object */.Ikc({ there: schemas/* boolean */.zMY(), reason: schemas/* string */.YjP().nullable() }).nullable(),
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** What a run's directory says of one image in `images.json`. */
const ImageRecordSchema = schemas/* object */.Ikc({
    /** of the tasks that wanted it */
    tasks: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** null where it could not be had */
    report: ImageReportSchema.nullable(),
    failure: schemas/* object */.Ikc({ message: schemas/* string */.YjP(), remedy: schemas/* string */.YjP(), file: schemas/* string */.YjP().nullable(), line: schemas/* number */.aig().nullable() })
        .nullable(),
    /** what the builder said, relative to the run's directory; null where nothing was built */
    log: schemas/* string */.YjP().nullable(),
});

// EXTERNAL MODULE: ./build/entry/experiment/copy-files.js
var copy_files = __webpack_require__(22644);
// EXTERNAL MODULE: ./build/entry/experiment/place.js
var place = __webpack_require__(18240);
;// CONCATENATED MODULE: ./build/entry/experiment/images.js









const FILE = 'images.json';
/** The folder of this machine that keeps images: the command line's, and of a job without a cache. */
function keptImages({ storage }) {
    const folder = (0,directory_store/* partsFolder */.H)(storage.cacheRoot);
    return { store: (0,directory_store/* directoryStore */.P)(folder), tidy: async () => void (await (0,prune/* pruneFolder */.l)(folder, prune/* MOST_KEPT_BYTES */.D)) };
}
/** Write down in a run's directory how its images came to be there, and what their builders said. */
async function writeImages(dir, images, redactor) {
    if (images.length === 0)
        return; // of a run that goes on, what is there stays
    const records = [];
    for (const [at, { lines, ...image }] of images.entries()) {
        const log = lines.length ? (0,external_node_path_.join)('images', `${at + 1}.log`) : null;
        if (log) {
            await (0,promises_.mkdir)((0,external_node_path_.join)(dir, 'images'), { recursive: true });
            await (0,promises_.writeFile)((0,external_node_path_.join)(dir, log), redactor.text(`${lines.join('\n')}\n`));
        }
        records.push({ ...image, log });
    }
    await (0,place/* writeJson */.GF)((0,external_node_path_.join)(dir, FILE), redactor.json(records));
}
/** a log of ours; whoever else wrote the record may name anything */
const LOG = /^images[\\/](\d+\.log)$/;
/** The images of a run's parts, in their order: each part had its own, and they took their time there. */
async function joinImages(dir, parts) {
    const all = [];
    for (const [at, part] of parts.entries()) {
        for (const image of await readImages(part)) {
            const name = LOG.exec(image.log ?? '')?.[1];
            const log = name === undefined ? null : (0,external_node_path_.join)('images', `${at + 1}-${name}`);
            if (log !== null && name !== undefined)
                await (0,copy_files/* copyFiles */.B)((0,external_node_path_.join)(part, 'images', name), (0,external_node_path_.join)(dir, log));
            all.push({ ...image, log });
        }
    }
    if (all.length > 0)
        await (0,place/* writeJson */.GF)((0,external_node_path_.join)(dir, FILE), all);
}
/** What was written down; nothing where nothing was. */
async function readImages(dir) {
    const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(dir, FILE)).catch(() => null);
    const parsed = schemas/* array */.YOg(ImageRecordSchema).safeParse(bytes && (0,json/* readJson */.V)(bytes));
    return parsed.success ? parsed.data : [];
}


/***/ }),

/***/ 5354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ judgedOf)
/* harmony export */ });
/* harmony import */ var _gate_rounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22303);
/* harmony import */ var _folded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40729);
/* harmony import */ var _rounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15512);



/** Of a run in rounds: the rounds it took, against the baseline that settled it. Of any other: all of it. */
async function judgedOf(dir, { rows }, stored) {
    const design = await (0,_rounds_js__WEBPACK_IMPORTED_MODULE_2__/* .roundsOf */ .T1)(dir);
    if (!design)
        return { rows, baseline: stored };
    const { next, limits, complete } = await (0,_rounds_js__WEBPACK_IMPORTED_MODULE_2__/* .standingOf */ .YP)(dir, design);
    const settled = next.step === 'settled' ? next : null;
    const beside = settled ? settled.by === 'confirm' : complete.fresh > 0;
    const round = settled?.round ?? begunRounds(rows);
    return {
        rows: (0,_gate_rounds_js__WEBPACK_IMPORTED_MODULE_0__/* .until */ .TG)(rows, round),
        baseline: beside ? await freshBaseline(dir, settled ? round : complete.fresh) : stored,
        look: { limits, decision: settled?.decision ?? 'not_settled', mayFail: beside },
        rounds: {
            run: round,
            most: design.max_rounds,
            settled: settled !== null,
            beside,
            unjudged: (0,_gate_rounds_js__WEBPACK_IMPORTED_MODULE_0__/* .begunAfter */ .QP)(rows, round),
        },
    };
}
/** the last round of which anything was begun */
function begunRounds(rows) {
    let last = 1;
    for (const row of rows)
        if (row.attempts > 0)
            last = Math.max(last, row.rollout_index);
    return last;
}
async function freshBaseline(dir, round) {
    const { manifest, rows } = await (0,_folded_js__WEBPACK_IMPORTED_MODULE_1__/* .readFolded */ .j)((0,_rounds_js__WEBPACK_IMPORTED_MODULE_2__/* .freshDirOf */ .vu)(dir));
    const { run_id, commit } = manifest;
    const origin = { run_id, commit: commit?.sha ?? null, distance: null, age_sec: null, link: null, chosen: 'fresh' };
    return { origin, manifest, rows: (0,_gate_rounds_js__WEBPACK_IMPORTED_MODULE_0__/* .until */ .TG)(rows, round) };
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
    const { experiment, tasks, plan, shard } = loaded;
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
        tasks: Object.fromEntries(tasks.map(({ id, digest: of }) => [id, of])),
        tags: Object.fromEntries(tasks.flatMap(({ id, tags }) => (tags.length > 0 ? [[id, [...tags]]] : []))),
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

/***/ 30663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vh: () => (/* binding */ readJson),
  wE: () => (/* binding */ readPapers),
  m3: () => (/* binding */ readPlan),
  O2: () => (/* binding */ readPreflight),
  aK: () => (/* binding */ readRows),
  cI: () => (/* binding */ readRun)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(58863);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/compile.js
var compile = __webpack_require__(27478);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
// EXTERNAL MODULE: ./build/model/error.js
var error = __webpack_require__(73188);
// EXTERNAL MODULE: ./build/model/manifest.js
var model_manifest = __webpack_require__(21189);
;// CONCATENATED MODULE: ./build/model/plan.js

/** One rollout that must happen: `<task>/<agent>/<index>`, index from 1. */
const PlannedRollout = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    task: schemas/* string */.YjP(),
    agent: schemas/* string */.YjP(),
    rollout_index: schemas/* number */.aig().int().min(1),
    task_digest: schemas/* string */.YjP(),
    /** from 1; absent in a plan that was not dealt to shards */
    shard: schemas/* number */.aig().int().min(1).optional(),
});
/** Written before anything runs: the denominator of everything. */
const Plan = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(1),
    experiment_id: schemas/* string */.YjP(),
    rollouts: schemas/* array */.YOg(PlannedRollout),
});

// EXTERNAL MODULE: ./build/model/record.js
var record = __webpack_require__(9865);
// EXTERNAL MODULE: ./build/model/verdict.js
var verdict = __webpack_require__(70543);
// EXTERNAL MODULE: ./build/run/journal.js
var journal = __webpack_require__(72353);
// EXTERNAL MODULE: ./build/run/lines.js
var run_lines = __webpack_require__(61589);
;// CONCATENATED MODULE: ./build/entry/experiment/record.js










/** preflight.json, whose `checks` are LoopBench's; ours are under `details` */
const PreflightFile = schemas/* object */.Ikc({ ok: schemas/* boolean */.zMY(), details: schemas/* array */.YOg(verdict/* Check */.Jl), warnings: schemas/* array */.YOg(schemas/* string */.YjP()) })
    .transform(({ ok, details, warnings }) => ({ ok, checks: details, warnings }));
/** of each there may be 100,000 */
const [CompiledPlan, Row] = [compile/* compile */.wE(Plan), compile/* compile */.wE(record/* ResultRow */.u6)];
/** Reads a plan that was written before anything ran. */
async function readPlan(file) {
    const plan = checked(file, await readText(file), CompiledPlan);
    const share = sharing();
    for (const rollout of plan.rollouts)
        share(rollout);
    return plan;
}
/** Lets rollouts share their names: thousands have a few, and each was read with its own. */
function sharing() {
    const texts = new Map();
    const one = (text) => {
        const known = texts.get(text);
        if (known === undefined)
            texts.set(text, text);
        return known ?? text;
    };
    let [agent, digest] = ['', ''];
    return (rollout) => {
        if (rollout.agent !== agent)
            agent = one(rollout.agent); // most often it is the last one's
        if (rollout.task_digest !== digest)
            digest = one(rollout.task_digest);
        rollout.task = one(rollout.task);
        rollout.agent = agent;
        rollout.task_digest = digest;
        return rollout;
    };
}
/** Reads how the preflight of a run went. */
const readPreflight = (dir) => readJson((0,external_node_path_.join)(dir, 'preflight.json'), PreflightFile);
/** Reads a run's directory back. Throws `BenchgateError` that names the file which is missing or is no such file. */
async function readRun(dir) {
    const [papers, events] = await Promise.all([readPapers(dir), (0,journal/* readJournal */.a0)((0,external_node_path_.join)(dir, 'journal.jsonl'))]);
    return { ...papers, events };
}
/** The same without the journal. */
async function readPapers(dir) {
    const [plan, manifest, preflight] = await Promise.all([
        readPlan((0,external_node_path_.join)(dir, 'plan.json')),
        readJson((0,external_node_path_.join)(dir, 'manifest.json'), model_manifest/* Manifest */._),
        readPreflight(dir),
    ]);
    return { plan, manifest, preflight };
}
/** Reads and checks one JSON file of a run. */
async function readJson(file, schema) {
    return parse(file, await readText(file), schema);
}
/** Reads and checks a results.jsonl, which is never held as a whole. */
async function readRows(file) {
    const share = sharing();
    const rows = [];
    const tooLong = (number) => notOurs(`${file}:${number}`, ': the line is too long');
    try {
        for (const { lines, number } of (0,run_lines/* linesOf */.D)(file, tooLong))
            for (const [at, line] of lines.entries())
                if (line !== '')
                    rows.push(share(checked(`${file}:${number + at}`, line, Row)));
    }
    catch (cause) {
        throw cause instanceof error/* BenchgateError */.Q9 ? cause : unreadable(file, cause);
    }
    return rows;
}
const readText = (file) => (0,promises_.readFile)(file, 'utf8').catch((cause) => {
    throw unreadable(file, cause);
});
function unreadable(file, cause) {
    const message = `${file} cannot be read (${cause.code})`;
    return new error/* BenchgateError */.Q9(message, 'Name the directory of a run, which holds plan.json and journal.jsonl.', { cause });
}
/** What the text says, checked and not copied: to copy as much costs more than to check it. */
function checked(place, text, schema) {
    const value = parsed(text);
    return schema.validate(value) ? value : parse(place, text, schema);
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function parse(place, text, schema) {
    try {
        return schema.parse(JSON.parse(text));
    }
    catch (cause) {
        throw notOurs(place, cause instanceof errors/* ZodError */.G ? faultOf(cause) : '', cause);
    }
}
function faultOf({ issues: [first] }) {
    const path = first?.path.length ? `\`${first.path.join('.')}\` ` : '';
    return `: ${path}${first?.message}`;
}
const notOurs = (place, where, cause) => new error/* BenchgateError */.Q9(`${place} is not what this version of benchgate writes${where}`, 'Restore the file, or run again in a new directory.', { cause });


/***/ }),

/***/ 86158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ai: () => (/* binding */ EXIT_CODES),
  vY: () => (/* binding */ beside),
  z8: () => (/* binding */ report),
  EI: () => (/* binding */ reportOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: ./build/gate/cells.js
var cells = __webpack_require__(9615);
// EXTERNAL MODULE: ./build/stats/detectable-drop.js
var detectable_drop = __webpack_require__(80379);
// EXTERNAL MODULE: ./build/stats/stratified-test.js
var stratified_test = __webpack_require__(43200);
// EXTERNAL MODULE: ./build/stats/stratum.js
var stats_stratum = __webpack_require__(21544);
;// CONCATENATED MODULE: ./build/stats/drop-bound.js


const NEAR = 1e-9;
/**
 * The upper end of what the drop may be: every larger one is ruled out, at the limit `z` (z_{1-beta} for one-sided
 * confidence 1-beta). It is `noninferiority` turned round, floor and all, so that a drop of delta is ruled out where
 * delta is above it and nowhere else. Negative where only gains are left; null without a stratum to judge by.
 *
 * With the estimate e = num / Σ w_t, z(delta) rises with delta from e on where e >= 0; where e < 0 it falls until
 * delta = -e / (1 - 2e), and rises from there (the extremum of (delta - e) / √(delta (1 - delta))).
 */
function dropBound(strata, z) {
    const { num, variance } = (0,stratified_test/* stratifiedTest */.G)(strata);
    const scale = strata.reduce((sum, stratum) => sum + (0,stats_stratum/* weightOf */.mm)(stratum), 0);
    if (scale === 0)
        return null;
    const estimate = num / scale;
    const ruledOut = (delta) => (0,stratified_test/* noninferiority */._)(strata, delta).z >= z;
    let low = estimate >= 0 ? estimate : -estimate / (1 - 2 * estimate);
    let high = 1;
    if (low >= 1)
        return 1;
    // below it the floor leaves nothing: the variance alone decides
    if (low > 0 && ruledOut(low))
        return estimate + (z * Math.sqrt(variance)) / scale;
    while (high - low > NEAR) {
        const middle = (low + high) / 2;
        if (ruledOut(middle))
            high = middle;
        else
            low = middle;
    }
    return high;
}

// EXTERNAL MODULE: ./build/stats/normal.js
var normal = __webpack_require__(8329);
;// CONCATENATED MODULE: ./build/stats/reward-pair.js

/** Rewards, and sums of them, that differ by less are the same: the rest is rounding. */
const REWARD_TIE = 1e-9;
/** The tasks that a comparison may use: a task without a reward in one arm leaves both arms. */
function reward_pair_rewardedInBoth(pairs) {
    for (const { baseline, candidate } of pairs) {
        for (const reward of baseline)
            requireFraction('a baseline reward', reward);
        for (const reward of candidate)
            requireFraction('a candidate reward', reward);
    }
    return pairs.filter(({ baseline, candidate }) => baseline.length > 0 && candidate.length > 0);
}
/** The drop of the mean reward with equal weight per task; null without a task in both arms. */
function reward_pair_rewardDrop(pairs) {
    const used = reward_pair_rewardedInBoth(pairs);
    if (used.length === 0)
        return null;
    return used.reduce((sum, { baseline, candidate }) => sum + reward_pair_mean(baseline) - reward_pair_mean(candidate), 0) / used.length;
}
const reward_pair_total = (values) => values.reduce((sum, value) => sum + value, 0);
const reward_pair_mean = (values) => reward_pair_total(values) / values.length;

// EXTERNAL MODULE: ./build/stats/task-pair.js
var task_pair = __webpack_require__(12700);
;// CONCATENATED MODULE: ./build/stats/drop-interval.js



/**
 * The Mantel-Haenszel risk difference with Sato's variance, which works with one rollout per task too:
 *
 *     rd = Σ (y n - x b)/N / Σ w,  SE = √max(0, rd P + Q) / Σ w,   w = b n / N
 *     P = Σ (b² x - n² y + b n (n - b)/2) / N²,   Q = Σ (y (n - x) + x (b - y)) / 2N
 *
 * It weighs tasks by w; with equal counts it is the equal-weight drop. T. Sato, Biometrics 45 (1989), 1323-1324.
 */
function riskDifference(pairs, level = 0.95) {
    const quantile = (0,normal/* twoSidedQuantile */.nu)(level);
    const used = (0,task_pair/* scoredInBoth */.DO)(pairs);
    if (used.length === 0)
        return around(null, null, quantile);
    let [scale, difference, p, q] = [0, 0, 0, 0];
    for (const { baseline, candidate } of used) {
        const [y, b, x, n] = [baseline.passed, baseline.scored, candidate.passed, candidate.scored];
        const size = b + n;
        scale += (b * n) / size;
        difference += (y * n - x * b) / size;
        p += (b * b * x - n * n * y + (b * n * (n - b)) / 2) / (size * size);
        q += (y * (n - x) + x * (b - y)) / (2 * size);
    }
    const drop = difference / scale;
    return around(drop, Math.sqrt(Math.max(0, drop * p + q)) / scale, quantile);
}
/**
 * The equal-weight drop with the variance within tasks, not pooled over the arms: SE² = Σ (v_b/b + v_n/n) / T², where
 * v/n = p(1-p)/(n-1). SE and limits are null when a task has fewer than two scored rollouts in an arm.
 * W. G. Cochran, Sampling Techniques (3rd ed., 1977), 5.4.
 */
function stratifiedWald(pairs, level = 0.95) {
    const used = (0,task_pair/* scoredInBoth */.DO)(pairs);
    const parts = used.map(({ baseline, candidate }) => squaredError(baseline) + squaredError(candidate));
    return around((0,task_pair/* taskRates */.xL)(pairs).drop, pooled(parts), (0,normal/* twoSidedQuantile */.nu)(level));
}
/** `stratifiedWald` for rewards in [0, 1], with their sample variances. */
function stratifiedRewardWald(pairs, level = 0.95) {
    const parts = rewardedInBoth(pairs).map(({ baseline, candidate }) => squaredErrorOfMean(baseline) + squaredErrorOfMean(candidate));
    return around(rewardDrop(pairs), pooled(parts), twoSidedQuantile(level));
}
/** NaN where a single rollout shows no variance */
function squaredError({ passed, scored }) {
    const rate = passed / scored;
    return scored < 2 ? Number.NaN : (rate * (1 - rate)) / (scored - 1);
}
function squaredErrorOfMean(rewards) {
    const centre = mean(rewards);
    const squares = total(rewards.map((reward) => (reward - centre) ** 2));
    return rewards.length < 2 ? Number.NaN : squares / (rewards.length * (rewards.length - 1));
}
/** √(Σ parts) / T; null when a part is unknown or there is none */
function pooled(parts) {
    const se = Math.sqrt(reward_pair_total(parts)) / parts.length;
    return Number.isNaN(se) ? null : se;
}
function around(drop, se, quantile) {
    if (drop === null || se === null)
        return { drop, se, low: null, high: null };
    return { drop, se, low: drop - quantile * se, high: drop + quantile * se };
}
/** Fewest rollouts per task and arm from which the within-task variance is steady enough for a Wald interval. */
const WALD_FROM = 3;
/**
 * Wald where every task shows its variance; else the limits of Mantel-Haenszel, which need one rollout per arm only. Without
 * any spread in the tasks there are no limits: they would say that nothing is left to chance.
 */
function dropInterval(pairs, level) {
    const enough = pairs.every(({ baseline, candidate }) => Math.min(baseline.scored, candidate.scored) >= WALD_FROM);
    const wald = enough ? stratifiedWald(pairs, level) : null;
    if (wald?.se)
        return wald;
    const { drop } = (0,task_pair/* taskRates */.xL)(pairs);
    const pooledOver = riskDifference(pairs, level);
    return pooledOver.se ? { ...pooledOver, drop } : { drop, se: null, low: null, high: null };
}

// EXTERNAL MODULE: ./build/stats/exact-test.js + 1 modules
var exact_test = __webpack_require__(19112);
// EXTERNAL MODULE: ./build/stats/unscored.js
var unscored = __webpack_require__(84711);
// EXTERNAL MODULE: ./build/stats/within-task.js
var within_task = __webpack_require__(19831);
// EXTERNAL MODULE: ./build/gate/decide.js
var decide = __webpack_require__(79316);
// EXTERNAL MODULE: ./build/stats/adjust.js
var adjust = __webpack_require__(28685);
;// CONCATENATED MODULE: ./build/gate/slices.js





/** By agent where there are several, and by tag where a tag does not stand for all tasks. Slices without a scored pair are left out. */
function slicesOf(cells, tags, level) {
    const used = cells.filter(({ baseline, candidate }) => (0,decide/* scored */.lD)(baseline) > 0 && (0,decide/* scored */.lD)(candidate) > 0);
    const agents = [...new Set(used.map(({ agent }) => agent))];
    const known = [...new Set(used.flatMap(({ task }) => tags[task] ?? []))].sort();
    const slices = [
        ...(agents.length > 1 ? agents : []).map((name) => ({
            by: 'agent',
            name,
            own: used.filter(({ agent }) => agent === name),
        })),
        ...known.map((name) => ({
            by: 'tag',
            name,
            own: used.filter(({ task }) => tags[task]?.includes(name)),
        })),
    ].filter(({ own }) => own.length < used.length);
    const seen = slices.map(({ own, ...slice }) => {
        const pairs = (0,decide/* scoredPairs */._Y)(own);
        const { baseline, candidate } = (0,task_pair/* taskRates */.xL)(pairs);
        const { low, high } = dropInterval(pairs, level);
        const { midP } = (0,exact_test/* exactTest */.m)(pairs);
        const p = Math.min(1, 2 * Math.min(midP, 1 - midP));
        return { ...slice, cells: own.length, baseline: baseline ?? 0, candidate: candidate ?? 0, drop: { low, high }, p };
    });
    const adjusted = (0,adjust/* benjaminiHochberg */.U)(seen.map(({ p }) => p));
    return seen.map((slice, index) => ({ ...slice, p: adjusted[index] ?? 1 }));
}

;// CONCATENATED MODULE: ./build/gate/comparison.js











const POWER = 0.8;
function comparisonOf(shared, { alpha }, { pass }, { guardrails, tags }) {
    const inBoth = ({ baseline, candidate }) => (0,decide/* scored */.lD)(baseline) > 0 && (0,decide/* scored */.lD)(candidate) > 0;
    const used = shared.cells.filter(inBoth);
    const pairs = (0,decide/* scoredPairs */._Y)(used);
    const rates = (0,task_pair/* taskRates */.xL)(pairs);
    const level = 1 - 2 * alpha;
    const agents = new Set(shared.cells.map(({ agent }) => agent)).size;
    return {
        tasks: new Set(used.map(({ task }) => task)).size,
        cells: used.length,
        baseline: { ...totals(shared.cells.map(({ baseline }) => baseline)), rate: rates.baseline },
        candidate: { ...totals(shared.cells.map(({ candidate }) => candidate)), rate: rates.candidate },
        drop: dropInterval(pairs, level),
        weighted: sameCounts(pairs) ? null : riskDifference(pairs, level),
        level,
        bound: {
            drop: dropBound((0,stats_stratum/* countStrata */.jb)((0,unscored/* imputed */.vb)((0,decide/* alive */.yV)(shared.cells), 'worst')), pass),
            confidence: 1 - (0,normal/* normalUpperTail */.IL)(pass),
        },
        p: (0,exact_test/* exactTest */.m)(pairs).midP,
        region: regionOf(shared.cells),
        detectableDrop: detectable(pairs, alpha),
        unscorable: shared.cells
            .filter((cell) => !inBoth(cell))
            .map(({ task, agent }) => (agents > 1 ? `${task} (${agent})` : task)),
        onlyBaseline: shared.onlyBaseline,
        onlyCandidate: shared.onlyCandidate,
        guardrails,
        slices: slicesOf(shared.cells, tags, level),
    };
}
function sameCounts(pairs) {
    const [first] = pairs;
    return pairs.every(({ baseline, candidate }) => baseline.scored === first?.baseline.scored && candidate.scored === first?.candidate.scored);
}
function totals(arm) {
    const sum = (value) => arm.reduce((all, counts) => all + value(counts), 0);
    return {
        planned: sum((counts) => (0,decide/* scored */.lD)(counts) + counts.unscored),
        scored: sum(decide/* scored */.lD),
        passed: sum(({ passed }) => passed),
    };
}
function regionOf(all) {
    const cells = (0,decide/* alive */.yV)(all);
    if (cells.every(({ baseline, candidate }) => baseline.unscored + candidate.unscored === 0))
        return null;
    return { best: (0,task_pair/* taskRates */.xL)((0,unscored/* imputed */.vb)(cells, 'best')).drop, worst: (0,task_pair/* taskRates */.xL)((0,unscored/* imputed */.vb)(cells, 'worst')).drop };
}
/** With the variance seen in the baseline, or the careful guess where single rollouts show none. */
function detectable(pairs, alpha) {
    if (pairs.length === 0)
        return null;
    const typical = (counts) => counts.toSorted((a, b) => a - b)[counts.length >> 1] ?? 1;
    const { variance } = (0,within_task/* withinTask */.L)(pairs.map(({ baseline }) => baseline));
    return (0,detectable_drop/* minimumDetectableDrop */.x)({
        tasks: pairs.length,
        baseline: typical(pairs.map(({ baseline }) => baseline.scored)),
        candidate: typical(pairs.map(({ candidate }) => candidate.scored)),
        withinVariance: variance || detectable_drop/* WITHIN_VARIANCE */.Y, // a unanimous baseline shows none
        alpha,
        power: POWER,
    }).drop;
}

// EXTERNAL MODULE: ./build/gate/guardrail-words.js
var guardrail_words = __webpack_require__(93091);
// EXTERNAL MODULE: ./build/gate/guardrails.js + 1 modules
var guardrails = __webpack_require__(26442);
// EXTERNAL MODULE: ./build/gate/guards.js
var guards = __webpack_require__(47110);
// EXTERNAL MODULE: ./build/gate/rules.js
var gate_rules = __webpack_require__(99969);
// EXTERNAL MODULE: ./build/gate/sentence.js
var sentence = __webpack_require__(40545);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
// EXTERNAL MODULE: ./build/stats/rate-interval.js + 1 modules
var rate_interval = __webpack_require__(18978);
;// CONCATENATED MODULE: ./build/gate/threshold.js



/**
 * Is a pass rate of `minPassRate` shown, or shown to be missed? Judged by the 95% interval of the rate on these tasks, at the end
 * of what the unscored rollouts could have been that speaks against the verdict; a point above the threshold shows nothing.
 */
function judgeThreshold(cells, minPassRate) {
    const used = cells.filter((cell) => (0,decide/* scored */.lD)(cell) > 0);
    const at = (passed, count) => (0,rate_interval/* rateInterval */.m)(used.map((cell) => ({ passed: passed(cell), scored: count(cell) })));
    const planned = (cell) => (0,decide/* scored */.lD)(cell) + cell.unscored;
    const seen = at(({ passed }) => passed, decide/* scored */.lD);
    const worst = at(({ passed }) => passed, planned);
    const best = at(({ passed, unscored }) => passed + unscored, planned);
    if (!seen || !worst || !best)
        return verdict('inconclusive', 'min_pass_rate_undecided', 'No rollout was scored, so no pass rate is shown.');
    const wanted = `${Number((minPassRate * 100).toFixed(2))}%`;
    const rate = `${(0,words/* percent */.KN)(seen.rate)}, 95% interval ${(0,words/* percent */.KN)(seen.low)} to ${(0,words/* percent */.KN)(seen.high)}`;
    if (Math.min(worst.low, seen.low) >= minPassRate)
        return verdict('pass', 'min_pass_rate_shown', `A pass rate of at least ${wanted} is shown (${rate}).`);
    if (Math.max(best.high, seen.high) < minPassRate)
        return verdict('regression', 'below_threshold', `The pass rate is below the ${wanted} that is asked for (${rate}).`);
    return verdict('inconclusive', 'min_pass_rate_undecided', `A pass rate of ${wanted} is neither shown nor missed (${rate}).`);
}
const verdict = (of, reason, sentence) => ({
    verdict: of,
    reason,
    sentence,
});

// EXTERNAL MODULE: ./build/report/tally.js
var tally = __webpack_require__(9929);
;// CONCATENATED MODULE: ./build/gate/verdict.js


/**
 * The verdict of a run that has no baseline: `invalid` when its rate would mislead (`preflight_failed`,
 * `systemic_outage`, `nothing_scored`, `coverage_below_floor`, `infra_errors_over_cap`, in this order), else `unarmed` (`no_baseline`).
 * Judge errors count towards the cap: they too are the rig's fault and leave the rate.
 */
function judgeRun(run) {
    const counts = (0,tally/* tally */.N)(run.planned, run.rows);
    const lost = counts.infraErrors + counts.judgeErrors;
    if (run.preflight?.ok === false)
        return invalid('preflight_failed', preflightFailed(run.preflight, counts));
    if (run.outage)
        return invalid('systemic_outage', `${run.outage.replace(/\.$/, '')}.`);
    if (counts.scored === 0)
        return invalid('nothing_scored', nothingScored(run, counts));
    if (counts.scored / counts.planned < run.minCoverage)
        return invalid('coverage_below_floor', coverageBelowFloor(run, counts));
    if (lost / counts.planned > run.maxInfraErrorRate)
        return invalid('infra_errors_over_cap', overCap(run, counts, lost));
    return { verdict: 'unarmed', reason: 'no_baseline', sentence: noBaseline(run, counts) };
}
const invalid = (reason, sentence) => ({ verdict: 'invalid', reason, sentence });
function preflightFailed({ checks }, { ran }) {
    const failed = checks.filter(({ ok, advisory }) => ok === false && !advisory).map(({ name }) => name);
    const cause = failed.length === 0
        ? 'the preflight failed'
        : `${(0,words.of)(failed.length, checks.length)} preflight checks failed (${failed.join(', ')})`;
    return ran === 0 ? `Nothing was run, because ${cause}.` : `This run cannot be judged: ${cause}.`;
}
function nothingScored({ cancelled, partial }, counts) {
    if (counts.planned === 0)
        return 'Nothing was planned, so there is no pass rate.';
    const sofar = cancelled ? 'The run was cancelled and no' : partial ? 'In this partial run no' : 'No';
    return `${sofar} rollout was scored, so there is no pass rate; of ${(0,words/* whole */.WQ)(counts.planned)} planned: ${(0,words/* unscoredWords */.hu)(counts)}.`;
}
function coverageBelowFloor({ cancelled, partial, minCoverage }, counts) {
    const [share, floor] = apart(counts.scored / counts.planned, minCoverage);
    const start = cancelled ? 'The run was cancelled and cannot be judged' : `This ${kind(partial)} cannot be judged`;
    return (`${start}: only ${(0,words.of)(counts.scored, counts.planned)} planned rollouts were scored (${share}; at least ${floor} ` +
        `must be); the rest: ${(0,words/* unscoredWords */.hu)(counts)}.`);
}
function overCap({ cancelled, partial, maxInfraErrorRate }, counts, lost) {
    const [share, cap] = apart(lost / counts.planned, maxInfraErrorRate);
    const { infraErrors, judgeErrors } = counts;
    const causes = (0,words/* unscoredWords */.hu)({
        ...counts,
        byOutcome: { ...counts.byOutcome, budget_exhausted: 0, cancelled: 0, not_run: 0 },
    });
    const what = infraErrors === 0 ? 'the judge' : judgeErrors === 0 ? 'infrastructure' : 'infrastructure and the judge';
    const start = cancelled ? 'The run was cancelled and cannot be judged' : `This ${kind(partial)} cannot be judged`;
    return `${start}: ${(0,words.of)(lost, counts.planned)} rollouts (${share}; at most ${cap} may be) were lost to ${what}: ${causes}.`;
}
function noBaseline({ cancelled, partial }, counts) {
    const { passed, scored, planned } = counts;
    const among = (0,words/* plural */.LS)(scored, scored === planned ? 'rollout' : 'scored rollout');
    const start = cancelled ? 'The run was cancelled; until then ' : partial ? 'In this partial run ' : '';
    return (`${start}${(0,words/* whole */.WQ)(passed)} of ${among} passed (${(0,words/* rateWords */.c5)(counts)}); ` +
        'there is no baseline to compare with, so the gate is not armed.');
}
const kind = (partial) => (partial ? 'partial run' : 'run');
/** A share and the limit it broke, with as many digits as it takes to tell them apart. */
function apart(share, limit) {
    const digits = [0, 1, 2].find((wanted) => (0,words/* percent */.KN)(share, wanted) !== (0,words/* percent */.KN)(limit, wanted)) ?? 2;
    return [(0,words/* percent */.KN)(share, digits), `${Number((limit * 100).toFixed(2))}%`];
}

;// CONCATENATED MODULE: ./build/gate/compare.js










const VERDICTS = {
    drop_shown: 'regression',
    small_drop: 'pass',
    gain_shown: 'improved',
    drop_ruled_out: 'pass',
    unscored_decide: 'inconclusive',
    not_settled: 'inconclusive',
};
/**
 * The verdict of a run against its baseline. In this order: a run that cannot be judged is `invalid` (`judgeRun`); without a
 * baseline it is `unarmed`, or what its threshold says; a baseline that is not comparable makes it `invalid`; a guard makes it
 * `inconclusive` without a look; then `regression` when a drop is shown, `improved` when a gain is, `pass` when a drop of
 * `maxDrop` is ruled out, and `inconclusive` for the rest. A missed `minPassRate` is a regression whatever the baseline says, and so is a
 * broken guardrail, unless it is advisory.
 * In a sequential design `look` has the limits of the look that settled it, what was decided there, and whether it may fail.
 */
function judge(run, baseline, rules = gate_rules/* DEFAULT_RULES */.c, look = { limits: (0,decide/* fixedLimits */.ti)(rules), decision: null, mayFail: true }) {
    const alone = judgeRun({ ...run, minCoverage: rules.minCoverage, maxInfraErrorRate: rules.maxInfraErrorRate });
    if (alone.verdict === 'invalid')
        return { ...alone, comparison: null };
    const threshold = rules.minPassRate === null ? null : judgeThreshold(countsOf(run.rows), rules.minPassRate);
    if (!baseline)
        return { ...(threshold ?? alone), comparison: null };
    const compared = against(run, baseline, rules, look);
    const { comparison } = compared;
    const broken = comparison && look.mayFail ? (0,guardrail_words/* guardrailVerdict */.xZ)(comparison.guardrails) : null;
    return {
        ...[threshold, broken].reduce((first, next) => (next ? worse(first, next) : first), compared),
        comparison,
    };
}
function against({ rows, tags = {} }, baseline, rules, look) {
    const shared = (0,cells/* sharedCells */.P)(baseline.rows, rows);
    const refused = (0,guards/* incomparable */.O)(shared, baseline.differing, rules);
    if (refused)
        return { ...refused, comparison: null };
    const comparison = comparisonOf(shared, rules, look.limits, {
        guardrails: (0,guardrails/* guardrailsSeen */._)(baseline.rows, rows, rules),
        tags,
    });
    const unseen = (0,guards/* undecidable */.j)(baseline.rows, rows, comparison, rules);
    if (unseen)
        return { ...unseen, comparison };
    const reason = look.decision ?? (0,decide/* decide */.LD)(shared.cells, rules.maxDrop, look.limits);
    return { verdict: VERDICTS[reason], reason, sentence: (0,sentence/* sentenceOf */.$N)(reason, comparison, rules), comparison };
}
const SEVERITY = ['invalid', 'regression', 'inconclusive', 'unarmed', 'pass', 'improved'];
/** The graver of two verdicts; of equally grave ones the first, unless the second is a missed rate: a step may fail on that alone. */
function worse(first, second) {
    const graver = SEVERITY.indexOf(first.verdict) - SEVERITY.indexOf(second.verdict);
    return graver > 0 || (graver === 0 && second.reason === 'below_threshold') ? second : first;
}
/** Each task of each agent, as one arm. */
const countsOf = (rows) => (0,cells/* sharedCells */.P)(rows, rows).cells.map(({ candidate }) => candidate);

// EXTERNAL MODULE: ./build/report/html/page.js + 5 modules
var page = __webpack_require__(73629);
// EXTERNAL MODULE: ./build/report/cell.js
var cell = __webpack_require__(78911);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/report/junit.js



/** The run as JUnit XML: a suite per agent, a case per rollout; failures, errors and skipped ones are told apart. */
const junit = (run) => [...junitLines(run), ''].join('\n');
/** The same line by line, since the whole of a large run is long. */
function* junitLines(run) {
    yield '<?xml version="1.0" encoding="UTF-8"?>';
    const experiment = (0,report_escape/* xml */._n)(run.experimentId);
    yield `<testsuites name="${experiment}" ${junit_totals(run.rows)}>`;
    for (const [agent, rows] of (0,cell/* byAgent */.pu)(run.rows))
        yield* suite(experiment, agent, rows);
    yield '</testsuites>';
}
function* suite(experiment, agent, rows) {
    const started = rows.reduce((first, { started_at: at }) => (at !== null && (first === null || at < first) ? at : first), null);
    yield `  <testsuite name="${(0,report_escape/* xml */._n)(agent)}" ${junit_totals(rows)}${started ? ` timestamp="${(0,report_escape/* xml */._n)(started)}"` : ''}>`;
    yield '    <properties/>';
    for (const row of rows)
        yield testcase(experiment, row);
    yield '  </testsuite>';
}
function testcase(experiment, row) {
    const name = `${(0,report_escape/* xml */._n)(row.task)}#${row.rollout_index}`;
    const time = (row.duration_sec ?? 0).toFixed(3);
    const open = `    <testcase classname="${experiment}" name="${name}" time="${time}"`;
    const said = junit_verdict(row);
    const logs = row.logs ? `\n      <system-out>logs: ${(0,report_escape/* xml */._n)(row.logs, 500)}</system-out>` : '';
    const inside = (said && `\n      ${said}`) + logs;
    return inside ? `${open}>${inside}\n    </testcase>` : `${open}/>`;
}
function junit_verdict({ outcome, infra_kind, reason }) {
    const kind = KINDS[outcome];
    if (kind === 'passed')
        return '';
    const message = (0,report_escape/* xml */._n)(reason || words/* NAMES */.Xk[outcome], 1000);
    switch (kind) {
        case 'failure':
            return `<failure type="${outcome}" message="${message}"/>`;
        case 'error':
            return `<error type="${outcome}${infra_kind ? `/${infra_kind}` : ''}" message="${message}"/>`;
        case 'skipped':
            return `<skipped message="${(0,report_escape/* xml */._n)(`${words/* NAMES */.Xk[outcome]}: ${reason || 'no reason was given'}`, 1000)}"/>`;
    }
}
/** what JUnit calls each of our outcomes */
const KINDS = {
    passed: 'passed',
    failed: 'failure',
    agent_error: 'failure',
    agent_timeout: 'failure',
    infra_error: 'error',
    judge_error: 'error',
    budget_exhausted: 'skipped',
    cancelled: 'skipped',
    not_run: 'skipped',
};
function junit_totals(rows) {
    const counts = { passed: 0, failure: 0, error: 0, skipped: 0 };
    for (const { outcome } of rows)
        counts[KINDS[outcome]] += 1;
    return (`tests="${rows.length}" failures="${counts.failure}" errors="${counts.error}" ` +
        `skipped="${counts.skipped}" time="${seconds(rows)}"`);
}
const seconds = (rows) => rows.reduce((sum, row) => sum + (row.duration_sec ?? 0), 0).toFixed(3);

// EXTERNAL MODULE: ./build/report/cost-of-pass.js + 1 modules
var cost_of_pass = __webpack_require__(25467);
;// CONCATENATED MODULE: ./build/report/agent-table.js




/** What each agent reached, what it cost and how long it took. */
function agentTable(rows, { agents: all, ran }) {
    if (ran === 0)
        return '';
    const own = (0,cell/* byAgent */.pu)(rows);
    return [
        '| Agent | Passed | Pass rate | 95% interval | Not scored | Cost | Cost of a pass | Tokens | Median time |',
        '|---|---:|---:|---:|---:|---:|---:|---:|---:|',
        ...all.map((one) => {
            const rate = one.scoredPassRate === null ? 'none' : (0,report_escape/* markup */.PT)((0,words/* percent */.KN)(one.scoredPassRate));
            const interval = one.interval ? inOneLine((0,report_escape/* markup */.PT)((0,words/* intervalWords */.Tj)(one.interval))) : 'none';
            const time = one.medianDurationSec === null ? 'unknown' : (0,words/* duration */.p0)(one.medianDurationSec);
            const price = (0,report_escape/* markup */.PT)((0,cost_of_pass/* costOfPassWords */.n)(own.get(one.agent) ?? []));
            const passed = inOneLine((0,words.of)(one.passed, one.scored));
            const cells = [(0,report_escape/* code */.aY)(one.agent, 80), passed, rate, interval, (0,words/* whole */.WQ)(one.planned - one.scored)];
            return `| ${[...cells, (0,report_escape/* markup */.PT)((0,words/* cost */.y)(one)), price, (0,words/* tokens */.LU)(one), time].join(' | ')} |`;
        }),
    ].join('\n');
}
const inOneLine = (text) => text.replaceAll(' ', '&nbsp;');
const MOST_SLOWEST = 3;
/** The rollouts that took the longest, in one line; empty where all took about as long. */
function slowest(rows, { medianDurationSec: median }) {
    if (median === null)
        return '';
    const long = rows
        .filter(({ duration_sec: seconds }) => seconds !== null && seconds > 1.5 * median)
        .map((row) => ({ row, seconds: row.duration_sec ?? 0 }))
        .sort((a, b) => b.seconds - a.seconds);
    if (long.length === 0)
        return '';
    const told = long
        .slice(0, MOST_SLOWEST)
        .map(({ row, seconds }) => `${(0,report_escape/* code */.aY)(row.task, 120)} ${(0,report_escape/* code */.aY)(row.agent, 80)} ${row.rollout_index} (${(0,words/* duration */.p0)(seconds)})`);
    return `Slowest, where the median is ${(0,words/* duration */.p0)(median)}: ${told.join(', ')}.`;
}

// EXTERNAL MODULE: ./build/report/compared.js + 1 modules
var compared = __webpack_require__(26453);
// EXTERNAL MODULE: ./build/report/fit.js
var fit = __webpack_require__(29848);
;// CONCATENATED MODULE: ./build/report/grades.js




/** A judge's words that differ are told one by one up to here. */
const MOST = 8;
/**
 * The grades that each agent's judge gave, and the agent whose pass costs least, as a harness with grades tells it: its
 * frontier. Empty where nothing was graded.
 */
function gradesParagraph(rows) {
    const graded = rows.flatMap(({ agent, grade }) => (grade ? [{ agent, grade }] : []));
    if (graded.length === 0)
        return '';
    const told = [...Map.groupBy(graded, ({ agent }) => agent)].map(([agent, own]) => `${(0,report_escape/* code */.aY)(agent, 80)} ${counts(own.map(({ grade }) => grade))}`);
    return [`Grades: ${told.join('; ')}.`, frontier(rows)].filter(Boolean).join(' ');
}
/** `S 2, A 1`, the best first. */
function counts(grades) {
    const all = [...Map.groupBy(grades, (grade) => grade)].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
    const shown = all.slice(0, MOST).map(([grade, own]) => `${(0,report_escape/* code */.aY)(grade, 20)} ${own.length}`);
    return [...shown, ...(all.length > MOST ? [`and ${all.length - MOST} other grades`] : [])].join(', ');
}
/** S is better than A */
const rank = (grade) => (grade === 'S' ? -1 : 0);
function frontier(rows) {
    const prices = [...(0,cell/* byAgent */.pu)(rows)].map(([agent, own]) => ({ agent, price: (0,cost_of_pass/* priceOfPass */.k)(own).costOfPass }));
    const known = prices.flatMap(({ agent, price }) => price !== null && Number.isFinite(price) ? [{ agent, price }] : []);
    const [best] = known.sort((a, b) => a.price - b.price);
    return best && prices.length > 1
        ? `Cost-of-pass frontier: ${(0,report_escape/* code */.aY)(best.agent, 80)} at ${(0,report_escape/* markup */.PT)((0,words/* usd */.dR)(best.price))}.`
        : '';
}

// EXTERNAL MODULE: ./build/report/images.js
var report_images = __webpack_require__(83385);
// EXTERNAL MODULE: ./build/report/links.js
var links = __webpack_require__(51006);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/report/order.js
var order = __webpack_require__(11283);
// EXTERNAL MODULE: ./build/stats/require.js
var stats_require = __webpack_require__(94079);
;// CONCATENATED MODULE: ./build/stats/pass-at-k.js

/**
 * pass@k = 1 - C(n-c,k)/C(n,k) = 1 - ∏ (1 - k/i) over i = n-c+1 … n: the chance that one of k rollouts drawn from the task's n
 * passes. Null when there are fewer than k. M. Chen et al., arXiv:2107.03374 (2021).
 */
function passAtK({ passed, scored }, k) {
    (0,stats_require/* requireShare */.Vv)('passed', passed, 'scored', scored);
    (0,stats_require/* requirePositiveCount */.kq)('k', k);
    if (scored < k)
        return null;
    if (scored - passed < k)
        return 1;
    let noneOfK = 1;
    for (let i = scored - passed + 1; i <= scored; i++)
        noneOfK *= 1 - k / i;
    return 1 - noneOfK;
}
/**
 * pass^k = C(c,k)/C(n,k): the chance that all of k rollouts drawn from the task's n pass. Null when there are fewer than k.
 * S. Yao et al., tau-bench, arXiv:2406.12045 (2024).
 */
function passHatK({ passed, scored }, k) {
    (0,stats_require/* requireShare */.Vv)('passed', passed, 'scored', scored);
    (0,stats_require/* requirePositiveCount */.kq)('k', k);
    if (scored < k)
        return null;
    let allOfK = 1;
    for (let i = 0; i < k; i++)
        allOfK *= Math.max(0, passed - i) / (scored - i);
    return allOfK;
}
/** The mean of pass@k or pass^k over the tasks that have k scored rollouts, and how many have not. */
function meanOverTasks(tasks, k, measure) {
    const values = tasks.map((task) => measure(task, k)).filter((value) => value !== null);
    const value = values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0) / values.length;
    return { value, tasks: values.length, leftOut: tasks.length - values.length };
}

;// CONCATENATED MODULE: ./build/report/pass-at-k.js




/**
 * How often one of the rollouts of a task passes, and how often all do, agent by agent: the mean over its tasks. A task that has lost
 * a rollout is in neither. Empty where each task has one rollout.
 */
function passAtKParagraph(rows) {
    const agents = [...Map.groupBy((0,cell/* byCell */.A1)(rows).cells.values(), ({ agent }) => agent)];
    const told = agents.flatMap(([agent, cells]) => {
        const k = cells.reduce((most, cell) => Math.max(most, cell.rows.length), 0);
        const [one, all] = [meanOverTasks(cells, k, passAtK), meanOverTasks(cells, k, passHatK)];
        if (k < 2 || one.value === null || all.value === null)
            return [];
        const who = agents.length > 1 ? `${(0,report_escape/* code */.aY)(agent, 80)}: in` : 'In';
        const ofTasks = `of tasks at least one of ${k} rollouts passes (pass@${k}), in ${(0,words/* percent */.KN)(all.value)} all do (pass^${k})`;
        return [`${who} ${(0,report_escape/* markup */.PT)(`${(0,words/* percent */.KN)(one.value)} ${ofTasks}${leftOut(one, k)}`)}.`];
    });
    return told.join('<br>\n');
}
const leftOut = ({ tasks, leftOut: out }, k) => out === 0
    ? ''
    : `; over ${(0,words/* plural */.LS)(tasks, 'task')}, without ${out} that ${out === 1 ? 'has' : 'have'} fewer than ${k} scored rollouts`;

// EXTERNAL MODULE: ./build/report/preflight.js
var preflight = __webpack_require__(59104);
;// CONCATENATED MODULE: ./build/report/summary.js













const MOST_LOG_LINES = 6;
/** no line about a rollout is shorter: with too many of them a text need not be made to know that it is too long */
const LEAST_DETAIL_BYTES = 50;
/** among more tasks than this, those that passed throughout are folded away */
const FOLD_FROM = 20;
/**
 * The report of a run as GitHub markdown. It is never longer than `limitBytes` of UTF-8: first the rows of tasks that
 * passed throughout are left out, then all tasks and rollouts, then what broke and what is fixed, and the text says what
 * is missing and where it is.
 */
function summary(run, limitBytes = 1_000_000, against = null) {
    const counts = (0,tally/* tally */.N)(run.planned, run.rows);
    const seen = (0,compared/* compared */.m)(run, against, links/* NO_LINKS */.E);
    const tooMany = (0,order/* countNotPassed */.zl)(run.rows) * LEAST_DETAIL_BYTES > limitBytes;
    const rungs = [...(tooMany ? [] : [full, failuresOnly]), flipsOnly, countsOnly].map((rung) => () => rung(run, counts, seen));
    const least = `**${summary_sentence(run)}**\n\nEverything else was left out: it did not fit. See \`results.jsonl\`.\n`;
    return (0,fit/* firstThatFits */.eO)(rungs, limitBytes) ?? (0,fit/* cut */.Jj)(least, limitBytes);
}
function full(run, counts, seen) {
    return (0,fit/* page */.MY)([...summary_top(run, counts, seen), grid((0,order/* byTask */.Pp)(run.rows), counts), details(run.rows), ...foot(run, counts)]);
}
function failuresOnly(run, counts, seen) {
    const tasks = (0,order/* byTask */.Pp)(run.rows);
    const shown = tasks.filter((task) => !passedThroughout(task));
    const hidden = tasks.length - shown.length;
    const notice = `Left out for length: ${(0,words/* plural */.LS)(hidden, 'task')} whose rollouts all passed. \`results.jsonl\` has every rollout.`;
    return (0,fit/* page */.MY)([
        ...summary_top(run, counts, seen),
        hidden ? notice : '',
        grid(shown, counts),
        details(run.rows),
        ...foot(run, counts),
    ]);
}
function flipsOnly(run, counts, seen) {
    return (0,fit/* page */.MY)([...summary_top(run, counts, seen), summary_leftOut(run), ...foot(run, counts)]);
}
function countsOnly(run, counts, seen) {
    return (0,fit/* page */.MY)([...summary_top(run, counts, { ...seen, tables: [] }), summary_leftOut(run), ...foot(run, counts)]);
}
function summary_leftOut({ rows }) {
    const tasks = new Set(rows.map(({ task }) => task)).size;
    const lost = (0,order/* countNotPassed */.zl)(rows);
    return (`Left out for length: the table of ${(0,words/* plural */.LS)(tasks, 'task')} and the reasons of ${(0,words/* plural */.LS)(lost, 'rollout')} that did ` +
        'not pass. `results.jsonl` has every rollout.');
}
const passedThroughout = ({ rows }) => rows.every(({ outcome }) => outcome === 'passed');
const summary_sentence = (run) => (0,report_escape/* markup */.PT)((0,report_escape/* plain */.pj)(run.verdict.sentence, 1000));
/** everything but what is as long as the run is large */
function summary_top(run, counts, seen) {
    return [
        `**${summary_sentence(run)}**`,
        (0,numbers/* partialLine */.GK)(run.partial, counts),
        (0,numbers/* numbers */.nL)(counts, run.verdict),
        seen.baseline,
        seen.counts,
        seen.leftOut,
        (0,numbers/* left */.kb)(counts),
        (0,preflight/* preflightList */.C)(run.preflight),
        ...seen.tables,
        agentTable(run.rows, counts),
        passAtKParagraph(run.rows),
        gradesParagraph(run.rows),
        slowest(run.rows, counts),
    ];
}
function grid(tasks, { agents: all, ran }) {
    if (tasks.length === 0 || ran === 0)
        return '';
    const names = all.map(({ agent }) => agent);
    const seen = new Set(tasks.flatMap(({ rows }) => rows.map(({ outcome }) => outcome)));
    const legend = Object.keys(words/* GLYPHS */.SV)
        .filter((outcome) => seen.has(outcome))
        .map((outcome) => `${words/* GLYPHS */.SV[outcome]} ${words/* NAMES */.Xk[outcome]}`);
    const isDull = (task) => tasks.length > FOLD_FROM && passedThroughout(task);
    const [open, dull] = [tasks.filter((task) => !isDull(task)), tasks.filter(isDull)];
    return (0,fit/* page */.MY)([
        open.length ? taskTable(open, names) : '',
        dull.length ? folded(`${(0,words/* plural */.LS)(dull.length, 'task')} passed throughout`, taskTable(dull, names)) : '',
        `One sign per rollout, the worst tasks first: ${legend.join(', ')}.`,
    ]).trimEnd();
}
const taskTable = (tasks, names) => [
    `| Task | ${names.map((name) => (0,report_escape/* code */.aY)(name, 80)).join(' | ')} |`,
    `|---|${names.map(() => '---|').join('')}`,
    ...tasks.map(({ task, rows }) => `| ${(0,report_escape/* code */.aY)(task, 120)} | ${names.map((name) => glyphs(rows, name)).join(' | ')} |`),
].join('\n');
const folded = (title, body) => `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
const glyphs = (rows, agent) => (0,order/* ofAgent */.XV)(rows, agent)
    .map(({ outcome }) => words/* GLYPHS */.SV[outcome])
    .join(' ');
function details(rows) {
    const lost = (0,order/* notPassed */.KN)(rows);
    if (lost.length === 0)
        return '';
    const lines = lost.map((row) => {
        const kind = row.infra_kind ? ` (${row.infra_kind})` : '';
        const suspected = row.suspected ? `, suspected ${row.suspected}` : '';
        const rollout = `${(0,report_escape/* code */.aY)(row.task, 120)} ${(0,report_escape/* code */.aY)(row.agent, 80)} ${row.rollout_index}`;
        return `| ${rollout} | ${words/* NAMES */.Xk[row.outcome]}${kind}${suspected} | ${reason(row.reason)} | ${(0,report_escape/* code */.aY)(row.logs ?? '')} |`;
    });
    const table = ['| Rollout | Outcome | Reason | Logs |', '|---|---|---|---|', ...lines].join('\n');
    return folded(`${(0,words/* plural */.LS)(lost.length, 'rollout')} ran and did not pass`, table);
}
/** What happened is in the first line; of a log that follows, its end says why. */
function reason(text) {
    const [first = '', ...rest] = text.split('\n').filter((line) => line.trim() !== '');
    const last = rest.slice(-MOST_LOG_LINES);
    const cut = rest.length > last.length ? ['…'] : [];
    return [(0,report_escape/* code */.aY)(first, 300), ...cut, ...last.map((line) => (0,report_escape/* code */.aY)(line, 300))].join('<br>');
}
function foot(run, counts) {
    return [retries(counts), suspects(counts), (0,report_images/* imagesParagraph */.fW)(run.images ?? []), origin(run)];
}
function retries({ ran, retried }) {
    if (ran === 0)
        return '';
    if (retried === 0)
        return 'No rollout was retried.';
    return `Retried: ${(0,words.of)(retried, ran)} rollouts that ran (${(0,report_escape/* markup */.PT)((0,words/* percent */.KN)(retried / ran))}).`;
}
const suspects = ({ suspected }) => suspected === 0
    ? ''
    : `${(0,words/* plural */.LS)(suspected, 'scored rollout')} left text in the logs that looks like an infrastructure failure; nothing was excluded for it.`;
function origin({ experimentId, runId, backend, wallClockSec }) {
    const time = wallClockSec === null ? '' : `, ${(0,words/* duration */.p0)(wallClockSec)}`;
    return `Experiment ${(0,report_escape/* code */.aY)(experimentId, 80)}, run ${(0,report_escape/* code */.aY)(runId, 80)}, sandboxes: ${(0,report_escape/* code */.aY)(backend, 40)}${time}.`;
}

// EXTERNAL MODULE: ./build/entry/experiment/baseline.js + 2 modules
var experiment_baseline = __webpack_require__(6453);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/model/outcome.js
var model_outcome = __webpack_require__(38158);
;// CONCATENATED MODULE: ./build/report/evaluation.js

/**
 * What `evaluation.json` holds: the summary and the results of the Synth evaluation scripts, seed by seed. Theirs counts
 * an outage as a reward of 0 and a true 0 as a failed call; here an outage stands under `lost`, with its kind, and a true 0 lowers the mean. `shown` are the first of `rows`, as many as have a place in the file.
 */
function evaluation(rows, shown, wallClockSec) {
    const rewards = rows.flatMap((row) => (hasReward(row) ? (row.reward ?? []) : []));
    const begun = rows.flatMap(({ started_at: at }) => at ?? []);
    return {
        timestamp: begun.reduce((first, at) => (first !== null && first < at ? first : at), null),
        config: {
            deployment_ids: distinct(shown.map(({ row }) => row.sandbox).filter((id) => id !== null)),
            seeds: shown.map(({ request }) => numberOf(request?.seed)).filter((seed) => seed !== null),
            model: only(shown.map(({ request }) => paramOf(request, 'model'))),
            agent: only(shown.map(({ row }) => row.agent)),
            timeout_s: only(shown.map(({ request }) => numberOf(isMap(request?.limits) ? request.limits.timeout_s : null))),
        },
        summary: {
            total_seeds: rows.length,
            successful: rewards.length,
            failed: rows.length - rewards.length,
            /** of those that failed: no fault of an agent's */
            outages: rows.filter(({ outcome }) => !(0,model_outcome/* isScored */.Lo)(outcome)).length,
            mean_reward: rewards.length ? rewards.reduce((sum, reward) => sum + reward, 0) / rewards.length : null,
            total_time_s: wallClockSec,
        },
        results: shown
            .filter(({ row }) => (0,model_outcome/* isScored */.Lo)(row.outcome))
            .map(({ row, request, result }) => ({
            ...keysOf(row, request),
            outcome: row.outcome,
            rewards: row.rewards,
            result: result ?? unanswered(row),
        })),
        lost: shown
            .filter(({ row }) => !(0,model_outcome/* isScored */.Lo)(row.outcome))
            .map(({ row, request }) => ({
            ...keysOf(row, request),
            outcome: row.outcome,
            infra_kind: row.infra_kind,
            reason: row.reason,
        })),
    };
}
const hasReward = ({ outcome, reward }) => (0,model_outcome/* isScored */.Lo)(outcome) && reward !== null;
/** in the words of the runners that say so themselves */
const unanswered = ({ outcome, reason }) => ({
    metrics: null,
    success: false,
    error: outcome === 'agent_timeout' ? 'Agent timed out' : reason,
});
const keysOf = ({ task, agent, rollout_index, sandbox }, request) => ({
    seed: numberOf(request?.seed),
    task,
    agent,
    rollout_index,
    trace_correlation_id: typeof request?.trace_correlation_id === 'string' ? request.trace_correlation_id : null,
    deployment_id: sandbox,
});
const isMap = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const numberOf = (value) => (typeof value === 'number' && Number.isFinite(value) ? value : null);
const distinct = (values) => [...new Set(values)];
/** what all have in common; null where they differ */
function only(values) {
    const [first = null, second] = distinct(values);
    return second === undefined ? first : null;
}
function paramOf(request, name) {
    const value = isMap(request?.params) ? request.params[name] : null;
    return typeof value === 'string' ? value : null;
}

// EXTERNAL MODULE: ./build/entry/experiment/place.js
var place = __webpack_require__(18240);
;// CONCATENATED MODULE: ./build/entry/experiment/evaluation.js





/** of one request or result, and of all together; what is over it has no place in the file */
const MOST_BYTES = 16 * 2 ** 20;
const MOST_TOGETHER = 64 * 2 ** 20;
/** rollouts that are shown */
const MOST_ROLLOUTS = 5_000;
/** Leaves `evaluation.json` in a run some tasks of which are runners: what they were asked and what they answered. */
async function writeEvaluation(dir, rows, wallClockSec) {
    const runners = new Set();
    for (const { task, rows: own } of (0,cell/* byCell */.A1)(rows).cells.values()) {
        const logs = own.find((row) => row.logs !== null)?.logs;
        if (logs && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(dir, logs, 'rollout.json')))
            runners.add(task);
    }
    if (runners.size === 0)
        return;
    const files = new RolloutFiles(dir);
    const asked = rows.filter(({ task }) => runners.has(task));
    const shown = asked.slice(0, MOST_ROLLOUTS).map((row) => {
        const read = (name) => (row.logs === null ? null : files.map((0,external_node_path_.join)(row.logs, name)));
        return { row, request: read('rollout.json'), result: read('result.json') };
    });
    await (0,place/* writeJson */.GF)((0,external_node_path_.join)(dir, 'evaluation.json'), evaluation(asked, shown, wallClockSec));
}
/** Sandboxes wrote these, and a journal may name any directory: nothing outside the run's `rollouts/` is read. */
class RolloutFiles {
    #dir;
    #home;
    #bytes = 0;
    constructor(dir) {
        this.#dir = dir;
        this.#home = external_node_fs_.realpathSync.native((0,external_node_path_.join)(dir, 'rollouts')) + external_node_path_.sep;
    }
    /** null where it is not there, or no map */
    map(path) {
        try {
            const file = external_node_fs_.realpathSync.native((0,external_node_path_.join)(this.#dir, path));
            if (!file.startsWith(this.#home))
                return null;
            const value = JSON.parse(this.#text(file));
            return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
        }
        catch {
            return null;
        }
    }
    #text(file) {
        const handle = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
        try {
            const found = (0,external_node_fs_.fstatSync)(handle);
            if (!found.isFile() || found.size > MOST_BYTES || this.#bytes + found.size > MOST_TOGETHER)
                return '';
            this.#bytes += found.size;
            return (0,external_node_fs_.readFileSync)(handle, 'utf8');
        }
        finally {
            (0,external_node_fs_.closeSync)(handle);
        }
    }
}

// EXTERNAL MODULE: ./build/entry/experiment/folded.js
var experiment_folded = __webpack_require__(40729);
// EXTERNAL MODULE: ./build/entry/experiment/history.js + 1 modules
var experiment_history = __webpack_require__(84587);
// EXTERNAL MODULE: ./build/entry/experiment/images.js + 1 modules
var experiment_images = __webpack_require__(76102);
// EXTERNAL MODULE: ./build/entry/experiment/judged.js
var experiment_judged = __webpack_require__(5354);
// EXTERNAL MODULE: ./build/entry/experiment/rollout-texts.js + 1 modules
var rollout_texts = __webpack_require__(27142);
;// CONCATENATED MODULE: ./build/entry/experiment/report.js















const EXIT_CODES = { pass: 0, improved: 0, unarmed: 0, regression: 1, inconclusive: 2, invalid: 3 };
const CANCELLED = 130;
/**
 * Results, verdict and the files that people and later jobs read, from what lies in the run's directory alone: the same
 * for a run that has just ended and for one of last year's.
 */
async function report(dir, floors = {}) {
    // most of what is read is kept: more room for new objects is a quarter more memory, and saves no time
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
    const run = await (0,experiment_folded/* readFolded */.j)(dir);
    const judged = await (0,experiment_judged/* judgedOf */.B)(dir, run, await (0,experiment_baseline/* baselineOf */.Bv)(dir));
    const { rows, baseline } = judged;
    const { result: told, comparison } = reportOf(run, judged, floors);
    const result = { ...told, images: await (0,experiment_images/* readImages */.H)(dir) };
    const against = await againstOf(dir, baseline, comparison);
    const files = {
        summary: (0,external_node_path_.join)(dir, 'summary.md'),
        page: (0,external_node_path_.join)(dir, 'report.html'),
        junit: (0,external_node_path_.join)(dir, 'junit.xml'),
        results: (0,external_node_path_.join)(dir, 'results.jsonl'),
    };
    (0,place/* writeJsonLines */.j5)(files.results, rows);
    await (0,promises_.writeFile)(files.summary, summary(result, undefined, against));
    (0,place/* writeLines */.x1)(files.junit, junitLines(result));
    const maxDrop = run.manifest.config.gate.max_drop;
    (0,place/* writeLines */.x1)(files.page, (0,page/* page */.M)({ report: result, against, maxDrop, texts: (0,rollout_texts/* rolloutTexts */.Y)(dir, rows) }));
    await writeEvaluation(dir, rows, run.course.wallClockSec);
    await (0,place/* writeJson */.GF)((0,external_node_path_.join)(dir, 'verdict.json'), { ...result.verdict, comparison, baseline: baseline?.origin ?? null });
    const cancelled = endOf(run) === 'cancelled';
    return {
        report: result,
        against,
        dir,
        history: (await (0,experiment_history/* historyOf */.o)(dir)).map(({ rate }) => rate),
        exitCode: cancelled ? CANCELLED : EXIT_CODES[result.verdict.verdict],
        files,
    };
}
async function againstOf(dir, baseline, comparison) {
    if (!baseline) {
        const none = await (0,experiment_baseline/* noBaselineOf */.Q9)(dir);
        return none && { baseline: null, why: none.why };
    }
    return beside(baseline, comparison);
}
/** A baseline as a reader must know it, with what came of the comparison. */
function beside({ origin, rows }, comparison) {
    const { commit, link, distance, age_sec: ageSec, chosen } = origin;
    return { baseline: { commit, link, distance, ageSec, chosen }, rows, comparison };
}
/** A run with the verdict that it gets against a baseline, or without one. */
function reportOf(run, { rows, baseline, look, rounds }, floors) {
    const { manifest, preflight, course } = run;
    const { gate, sandbox_backend: backend } = manifest.config;
    const planned = rows.length;
    const { last } = course;
    const end = endOf(run);
    const partial = end === 'cancelled' || end === 'broken off';
    const { comparison, ...verdict } = judge({
        planned,
        rows,
        tags: manifest.tags,
        preflight,
        partial,
        cancelled: end === 'cancelled',
        outage: last?.kind === 'systemic' ? (last.why ?? null) : null,
    }, baseline && { rows: baseline.rows, differing: (0,experiment_baseline/* differing */.R1)(baseline, manifest) }, rulesOf(gate, floors), look);
    const result = {
        experimentId: manifest.experiment_id,
        runId: manifest.run_id,
        planned,
        rows,
        verdict,
        preflight,
        partial,
        backend: backend.kind,
        wallClockSec: course.wallClockSec,
        ...(rounds ? { rounds } : {}),
    };
    return { result, comparison };
}
const rulesOf = (gate, floors) => ({
    design: gate.design,
    maxDrop: gate.max_drop,
    alpha: gate.alpha,
    beta: gate.beta,
    minTasks: gate.min_tasks,
    minSharedTasks: gate.min_shared_tasks,
    minCoverage: floors.minCoverage ?? gate.min_coverage,
    maxInfraErrorRate: floors.maxInfraErrorRate ?? gate.max_infra_error_rate,
    minPassRate: gate.min_pass_rate,
    guardrails: gate.guardrails,
});
/** how the run ended; one that was killed never said so */
const endOf = ({ course }) => course.last?.reason ?? 'broken off';


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
/** The experiment with the plan that was made then: an audit may have left tasks out of it. */
function asPlanned(loaded, { plan, manifest }) {
    if (!('audit' in manifest.preflight))
        return { ...loaded, plan };
    const planned = new Set(plan.rollouts.map(({ task }) => task));
    return { ...loaded, tasks: loaded.tasks.filter(({ id }) => planned.has(id)), plan };
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

/***/ 27142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ rolloutTexts)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/agents/lines.js
var lines = __webpack_require__(24592);
;// CONCATENATED MODULE: ./build/report/html/trajectory.js


const MOST_STEP = 4_000;
/**
 * The steps that an agent took, out of its output: of Claude Code, Codex and OpenCode, line by line; or an ATIF
 * trajectory. Empty where it is none of these. Everything in it is the agent's word.
 */
function trajectory(log) {
    const steps = [];
    for (const line of (0,lines/* jsonLines */.i7)(log))
        steps.push(...(stepsOfLine(line) ?? []));
    return steps.map(bounded);
}
/** The steps of an ATIF file, which is one JSON object. */
function atifSteps(file) {
    try {
        const steps = (0,lines/* field */.ZZ)(JSON.parse(file), 'steps');
        return Array.isArray(steps) ? steps.flatMap(ofAtif).map(bounded) : [];
    }
    catch {
        return []; // cut, or none
    }
}
/** At most `limit` characters of them: the first and the last, and how many are left out between. */
function fewer(steps, limit) {
    const from = (list, room) => {
        let used = 0;
        const end = list.findIndex((step) => {
            used += step.text.length + step.what.length + 40;
            return used > room;
        });
        return end < 0 ? list.length : end;
    };
    const head = from(steps, limit / 2);
    const tail = Math.min(steps.length - head, from(steps.toReversed(), limit / 2));
    const left = steps.length - head - tail;
    if (left === 0)
        return [...steps];
    const note = { who: 'system', what: `${left} steps are left out here`, text: '' };
    return [...steps.slice(0, head), note, ...steps.slice(steps.length - tail)];
}
const bounded = ({ who, what, text: said }) => {
    const clean = (0,report_escape/* block */.om)(said.slice(0, MOST_STEP * 2));
    const cut = clean.length > MOST_STEP || said.length > MOST_STEP * 2;
    return { who, what: (0,report_escape/* plain */.pj)(what, 200), text: cut ? `${clean.slice(0, MOST_STEP)}\n…` : clean };
};
function stepsOfLine(line) {
    switch (line.type) {
        case 'assistant':
        case 'user':
            return list((0,lines/* field */.ZZ)(line.message, 'content')).flatMap(ofClaude);
        case 'result':
            return [{ who: 'system', what: `result: ${words(line.subtype)}`, text: words(line.result) }];
        case 'item.completed':
            return ofCodex((0,lines/* object */.Ik)(line.item));
        case 'text':
            return [{ who: 'agent', what: '', text: words((0,lines/* field */.ZZ)(line.part, 'text')) }];
        case 'tool_use':
            return ofOpenCode((0,lines/* object */.Ik)(line.part));
        default:
            return null;
    }
}
function ofClaude(part) {
    switch ((0,lines/* field */.ZZ)(part, 'type')) {
        case 'text':
            return [{ who: 'agent', what: '', text: words((0,lines/* field */.ZZ)(part, 'text')) }];
        case 'thinking':
            return [{ who: 'agent', what: 'thinks', text: words((0,lines/* field */.ZZ)(part, 'thinking')) }];
        case 'tool_use':
            return [{ who: 'agent', what: `calls ${words((0,lines/* field */.ZZ)(part, 'name'))}`, text: given((0,lines/* field */.ZZ)(part, 'input')) }];
        case 'tool_result':
            return [
                { who: 'tool', what: (0,lines/* field */.ZZ)(part, 'is_error') === true ? 'error' : '', text: content((0,lines/* field */.ZZ)(part, 'content')) },
            ];
        default:
            return [];
    }
}
function ofCodex(item) {
    switch (item?.type) {
        case 'agent_message':
            return [{ who: 'agent', what: '', text: words(item.text) }];
        case 'reasoning':
            return [{ who: 'agent', what: 'thinks', text: words(item.text) }];
        case 'command_execution':
            return [
                { who: 'agent', what: 'runs', text: words(item.command) },
                { who: 'tool', what: `exit code ${given(item.exit_code)}`, text: words(item.aggregated_output) },
            ];
        case 'error':
            return [{ who: 'system', what: 'error', text: words(item.message) }];
        case undefined:
            return [];
        default:
            return [{ who: 'agent', what: words(item?.type).replaceAll('_', ' '), text: given(item) }];
    }
}
function ofOpenCode(part) {
    return [
        { who: 'agent', what: `calls ${words(part?.tool)}`, text: given((0,lines/* field */.ZZ)(part?.state, 'input')) },
        { who: 'tool', what: words((0,lines/* field */.ZZ)(part?.state, 'status')), text: content((0,lines/* field */.ZZ)(part?.state, 'output')) },
    ];
}
function ofAtif(step) {
    const source = (0,lines/* field */.ZZ)(step, 'source');
    const who = source === 'agent' || source === 'user' ? source : 'system';
    const thought = (0,lines/* text */.Qq)((0,lines/* field */.ZZ)(step, 'reasoning_content'));
    const said = content((0,lines/* field */.ZZ)(step, 'message'));
    return [
        ...(thought ? [{ who, what: 'thinks', text: thought }] : []),
        ...(said ? [{ who, what: '', text: said }] : []),
        ...list((0,lines/* field */.ZZ)(step, 'tool_calls')).map((call) => ({
            who,
            what: `calls ${words((0,lines/* field */.ZZ)(call, 'function_name'))}`,
            text: given((0,lines/* field */.ZZ)(call, 'arguments')),
        })),
        ...list((0,lines/* field */.ZZ)((0,lines/* field */.ZZ)(step, 'observation'), 'results')).map((result) => ({
            who: 'tool',
            what: '',
            text: content((0,lines/* field */.ZZ)(result, 'content')),
        })),
    ];
}
const list = (value) => (Array.isArray(value) ? value : []);
const words = (value) => (0,lines/* text */.Qq)(value) ?? '';
/** a text, or the texts among its parts */
function content(value) {
    if (typeof value === 'string')
        return value;
    return list(value)
        .map((part) => (0,lines/* text */.Qq)((0,lines/* field */.ZZ)(part, 'text')) ?? `(${words((0,lines/* field */.ZZ)(part, 'type')) || 'something else'})`)
        .join('\n');
}
/** what a tool was given: a lone text as it is, all else as JSON */
function given(value) {
    if (value === undefined || value === null)
        return '';
    const fields = Object.entries((0,lines/* object */.Ik)(value) ?? {});
    const [only] = fields;
    if (fields.length === 1 && only && typeof only[1] === 'string')
        return only[1];
    return typeof value === 'string' ? value : JSON.stringify(value, null, 2);
}

// EXTERNAL MODULE: ./build/report/order.js
var order = __webpack_require__(11283);
// EXTERNAL MODULE: ./build/report/words.js
var report_words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/entry/experiment/rollout-texts.js






/** of all texts together: what a browser opens without being noticed */
const MOST_CHARACTERS = 16 * 2 ** 20;
/** of one text: as much as there is room for, within these */
const LEAST_TEXT = 8 * 2 ** 10;
const MOST_TEXT = 2 ** 18;
/** rollouts whose files are read */
const MOST_ROLLOUTS = 5_000;
/** texts that one rollout usually leaves */
const TYPICAL = 4;
/** of output that is searched for a trajectory: in one rollout, and in all */
const MOST_OUTPUT = 4 * 2 ** 20;
const MOST_SEARCHED = 2 ** 28;
const MOST_STEPS = 20;
/**
 * What rollouts left to read, one at a time, those that did not pass first; until the page is full. Sandboxes wrote the
 * files, and a journal of somebody else's may name the directory: nothing outside the run's `rollouts/` is read.
 */
function* rolloutTexts(dir, rows) {
    const ran = (0,order/* notPassed */.KN)(rows).filter(hasLogs).slice(0, MOST_ROLLOUTS);
    if (ran.length < MOST_ROLLOUTS) {
        const rest = rows.filter((row) => row.outcome === 'passed' && hasLogs(row));
        ran.push(...rest.sort((a, b) => a.rollout_index - b.rollout_index).slice(0, MOST_ROLLOUTS - ran.length));
    }
    const places = new Map(ran.map((row) => [row, -1]));
    for (const [place, row] of rows.entries())
        if (places.has(row))
            places.set(row, place);
    const room = Math.min(MOST_TEXT, Math.max(LEAST_TEXT, Math.floor(MOST_CHARACTERS / (ran.length * TYPICAL))));
    const reader = new Reader(dir, room);
    for (const row of ran) {
        if (reader.used > MOST_CHARACTERS)
            return;
        const found = reader.read(row);
        if (found)
            yield [places.get(row) ?? -1, found];
    }
}
const hasLogs = ({ logs }) => logs !== null;
class Reader {
    #dir;
    #room;
    #home;
    #searched = 0;
    used = 0;
    constructor(dir, room) {
        this.#dir = dir;
        this.#room = room;
        this.#home = realPath((0,external_node_path_.join)(dir, 'rollouts'));
    }
    read({ logs }) {
        const path = logs === null ? null : realPath((0,external_node_path_.join)(this.#dir, logs));
        if (path === null || logs === null || this.#home === null || !path.startsWith(this.#home + external_node_path_.sep))
            return null;
        const names = stepsIn(path);
        const parts = names.length
            ? names.map((name) => ({ at: `steps/${name}/`, step: `Step ${name}: ` }))
            : [{ at: '', step: '' }];
        const found = parts.map(({ at, step }) => this.#part((0,external_node_path_.join)(path, at), `${logs}/${at}`, step));
        const own = this.#text((0,external_node_path_.join)(path, 'result.json'), `${logs}/result.json`, 'Result', 'log');
        const texts = [...found.flatMap(({ texts: some }) => some), ...own];
        const steps = fewer(found.flatMap(({ steps: some }) => some), this.#room);
        if (texts.length === 0)
            return null;
        this.used += steps.reduce((sum, step) => sum + step.text.length + step.what.length, 0);
        return { texts, steps, notes: [] };
    }
    /** what the agent and the judge of one step left under `dir` */
    #part(dir, shown, step) {
        const text = (path, title, kind = 'log') => this.#text((0,external_node_path_.join)(dir, path), shown + path, step + title, kind);
        const patch = ['artifacts', 'agent'].flatMap((folder) => namesIn((0,external_node_path_.join)(dir, folder))
            .filter((name) => /\.(patch|diff)$/.test(name))
            .map((name) => `${folder}/${name}`))[0];
        return {
            steps: this.#steps(dir),
            texts: [
                ...text('agent/instruction.md', 'Instruction', 'instruction'),
                ...(patch ? text(patch, 'Diff', 'diff') : []),
                ...text('agent/stdout.log', 'Agent'),
                ...text('agent/stderr.log', 'Agent, standard error').filter(({ text: said }) => said !== ''),
                ...text('verifier/test-stdout.txt', 'Judge'),
            ],
        };
    }
    #steps(dir) {
        if (this.#searched > MOST_SEARCHED)
            return [];
        const kept = readSome((0,external_node_path_.join)(dir, 'agent/trajectory.json'), MOST_OUTPUT, 0);
        if (kept)
            this.#searched += kept.head.length;
        const steps = kept ? atifSteps(kept.head.toString()) : [];
        if (steps.length > 0)
            return steps;
        const output = readSome((0,external_node_path_.join)(dir, 'agent/stdout.log'), MOST_OUTPUT, 0);
        this.#searched += output?.head.length ?? 0;
        return output ? trajectory(output.head.toString()) : [];
    }
    /** the beginning and the end of a text; an end says more than a beginning */
    #text(file, path, title, kind) {
        const found = readSome(file, this.#room >> 2, this.#room - (this.#room >> 2));
        if (!found)
            return [];
        const { head, tail, bytes } = found;
        const left = bytes - head.length - tail.length;
        const text = (0,report_escape/* block */.om)(left > 0
            ? `${head}\n\n… ${(0,report_words/* whole */.WQ)(left)} bytes are left out here …\n\n${tail}`
            : Buffer.concat([head, tail]).toString());
        this.used += text.length;
        const cut = `The page shows ${(0,report_words/* whole */.WQ)(head.length + tail.length)} of ${(0,report_words/* whole */.WQ)(bytes)} bytes; the file is in the run's artifact.`;
        return [{ title, kind, path, text, ...(left > 0 ? { cut } : {}) }];
    }
}
/** The first and the last bytes of a regular file that no link leads to; null where there is none. */
function readSome(file, first, last) {
    if (realPath(file) !== file)
        return null;
    let handle;
    try {
        handle = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    }
    catch {
        return null; // it left none
    }
    try {
        const { size } = (0,external_node_fs_.fstatSync)(handle);
        if (!(0,external_node_fs_.fstatSync)(handle).isFile())
            return null;
        const head = part(handle, 0, Math.min(size, first));
        const tail = part(handle, Math.max(head.length, size - last), Math.min(last, size - head.length));
        return { head, tail, bytes: size };
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}
function part(handle, position, length) {
    const bytes = Buffer.alloc(length);
    let done = 0;
    while (done < length) {
        const read = (0,external_node_fs_.readSync)(handle, bytes, done, length - done, position + done);
        if (read === 0)
            break;
        done += read;
    }
    return bytes.subarray(0, done);
}
const stepsIn = (dir) => namesIn((0,external_node_path_.join)(dir, 'steps')).slice(0, MOST_STEPS);
function namesIn(dir) {
    if (!(0,external_node_fs_.existsSync)(dir))
        return [];
    try {
        return (0,external_node_fs_.readdirSync)(dir).sort();
    }
    catch {
        return [];
    }
}
/** Null where nothing is: most rollouts lack some of the files, and an error each would cost more than all the reading. */
function realPath(path) {
    if (!(0,external_node_fs_.existsSync)(path))
        return null;
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 15512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j1: () => (/* binding */ checkBeside),
  ZS: () => (/* binding */ fixRounds),
  vu: () => (/* binding */ freshDirOf),
  T: () => (/* binding */ inRounds),
  T1: () => (/* binding */ roundsOf),
  YP: () => (/* binding */ standingOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/gate/rounds.js + 4 modules
var gate_rounds = __webpack_require__(22303);
// EXTERNAL MODULE: ./build/model/error.js
var error = __webpack_require__(73188);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(58863);
// EXTERNAL MODULE: ./build/model/gate.js
var gate = __webpack_require__(31647);
;// CONCATENATED MODULE: ./build/model/rounds.js


/**
 * rounds.json: the design of a run in rounds, written before its first rollout and never changed. The limits of every
 * look follow from it.
 */
const Rounds = schemas/* object */.Ikc({
    /** one rollout of each task and agent a round */
    max_rounds: schemas/* number */.aig().int().min(1),
    /** rollouts a task of the baseline that screens; null for none: both arms run from the first round on */
    cached_baseline: schemas/* number */.aig().int().min(1).nullable(),
    spending: schemas/* literal */.euz('pocock'),
    max_drop: schemas/* number */.aig(),
    alpha: schemas/* number */.aig(),
    beta: schemas/* number */.aig(),
    /** a guardrail that the screen breaks is looked at again beside the baseline */
    guardrails: schemas/* array */.YOg(gate/* Guardrail */.E).default([]),
    min_tasks: schemas/* number */.aig().int().min(1).default(1),
});

// EXTERNAL MODULE: ./build/preflight/preflight.js + 9 modules
var preflight = __webpack_require__(35422);
// EXTERNAL MODULE: ./build/entry/experiment/arm.js + 1 modules
var arm = __webpack_require__(96413);
// EXTERNAL MODULE: ./build/entry/experiment/baseline.js + 2 modules
var baseline = __webpack_require__(6453);
// EXTERNAL MODULE: ./build/entry/experiment/folded.js
var folded = __webpack_require__(40729);
// EXTERNAL MODULE: ./build/entry/experiment/load.js + 18 modules
var load = __webpack_require__(83540);
// EXTERNAL MODULE: ./build/entry/experiment/manifest.js
var experiment_manifest = __webpack_require__(84270);
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

// EXTERNAL MODULE: ./build/entry/experiment/place.js
var experiment_place = __webpack_require__(18240);
// EXTERNAL MODULE: ./build/entry/experiment/record.js + 1 modules
var record = __webpack_require__(30663);
// EXTERNAL MODULE: ./build/entry/experiment/resume.js + 1 modules
var resume = __webpack_require__(58995);
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

;// CONCATENATED MODULE: ./build/entry/experiment/rounds.js

















/** where the baseline that runs beside a run lies in its directory */
const freshDirOf = (runDir) => (0,external_node_path_.join)(runDir, 'fresh-baseline');
/** The design of a run in rounds; null for one that is not. */
const roundsOf = async (runDir) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(runDir, baseline/* ROUNDS_FILE */.nA)) ? (0,record/* readJson */.Vh)((0,external_node_path_.join)(runDir, baseline/* ROUNDS_FILE */.nA), Rounds) : null;
/** Fixes the design before the first rollout, and says why a stored baseline is not to screen. Throws where it cannot be carried out. */
async function fixRounds({ onLine }, { loaded, place }, cached) {
    const { experiment, shard } = loaded;
    if (shard)
        throw new error/* BenchgateError */.Q9('gate.design: sequential looks at every task of a round, and a shard has only some', 'Run it without shards, or set gate.design to fixed.');
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
    await (0,experiment_place/* writeJson */.GF)((0,external_node_path_.join)(place.dir, baseline/* ROUNDS_FILE */.nA), rounds);
}
/**
 * Round after round, until the verdict is settled: the candidate alone against the stored baseline while that may acquit
 * it, then both arms side by side.
 */
async function inRounds(options, { rounds, candidate, ready, beside }) {
    const { dir } = candidate.place;
    const cached = await cachedRows(dir, rounds);
    const look = () => standingOf(dir, rounds);
    const isSure = async () => (0,gate_rounds/* surelyNext */.cq)((0,gate_rounds/* planOf */.XC)(rounds), await armsOf(dir, cached));
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
/** How far the run in a directory has come, by what is written there. */
async function standingOf(dir, rounds) {
    return (0,gate_rounds/* standing */.JA)((0,gate_rounds/* planOf */.XC)(rounds), await armsOf(dir, await cachedRows(dir, rounds)));
}
async function armsOf(dir, cached) {
    const [{ rows }, fresh] = await Promise.all([(0,folded/* readFolded */.j)(dir), freshRows(dir)]);
    return { candidate: rows, cached, fresh };
}
const cachedRows = async (dir, { cached_baseline: screen }) => screen === null ? null : ((await (0,baseline/* baselineOf */.Bv)(dir))?.rows ?? null);
const freshRows = async (runDir) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(freshDirOf(runDir), 'journal.jsonl')) ? (await (0,folded/* readFolded */.j)(freshDirOf(runDir))).rows : null;
/** Reads the baseline's experiment, and sees that it can be run, and in the same way, before anything is spent. */
async function checkBeside(files, ours, ready) {
    const loaded = await (0,load/* load */.Hh)({ ...files, runtimeFile: files.runtimeFile ?? ours.experiment.runtimeConfig });
    const driver = ready.backend?.driver ?? null;
    const here = { driver, driverError: null, storage: ready.place.dir, env: files.env, nodeVersion: process.version };
    const checked = await (0,preflight/* preflight */.M)({ ...loaded, ...here, now: Date.now() });
    const failed = checked.checks.find(({ ok, advisory }) => ok === false && !advisory);
    if (failed)
        throw new error/* BenchgateError */.Q9(`the baseline's experiment ${files.experimentFile} fails its preflight: ${failed.name}: ${failed.found}`, failed.remedy);
    const more = loaded.experiment.rolloutsPerTask === ours.experiment.rolloutsPerTask ? [] : ['rollouts_per_task'];
    const differ = [...(0,experiment_manifest/* fingerprintDifferences */.$x)((0,experiment_manifest/* manifestBefore */.Jx)(loaded), (0,experiment_manifest/* manifestBefore */.Jx)(ours)), ...more];
    if (differ.length > 0)
        throw new error/* BenchgateError */.Q9(`${files.experimentFile} cannot be run beside this experiment; what differs: ${differ.join(', ')}`, 'Give both the same limits, rollouts, reward, backend and judge.');
    return { loaded, checked };
}
async function freshArm(options, ready, beside, candidate) {
    if (!beside)
        throw new error/* BenchgateError */.Q9('the verdict needs the baseline run beside this run, and its experiment was not given', 'Name it by `baseline-experiment`, or `--baseline-experiment FILE`; what was done is kept.');
    const dir = freshDirOf(candidate.place.dir);
    await (0,promises_.mkdir)(dir, { recursive: true });
    const place = { runId: `${candidate.place.runId}-baseline`, dir };
    const earlier = await (0,resume/* earlierRun */.Su)(dir, beside.loaded.experiment);
    const shared = { expenses: candidate.expenses, durations: candidate.durations };
    return (0,arm/* openArm */.f)({ ...ready, ...beside, options, place, earlier, ...shared });
}


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

/***/ 9615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ sharedCells)
/* harmony export */ });
/* harmony import */ var _report_cell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78911);

/** Pairs what both arms have. Rows without a score count as unscored, whatever kept them from it. */
function sharedCells(baseline, candidate) {
    const [before, after] = [armsOf(baseline), armsOf(candidate)];
    const cells = [...after].flatMap(([key, { task, agent, counts }]) => {
        const there = before.get(key);
        return there ? [{ task, agent, baseline: there.counts, candidate: counts }] : [];
    });
    const [contentBefore, contentAfter] = [contents(before), contents(after)];
    const missing = (here, there) => [...here].filter(([content]) => !there.has(content)).map(([, task]) => task);
    return {
        cells,
        tasks: {
            baseline: contentBefore.size,
            candidate: contentAfter.size,
            shared: [...contentAfter.keys()].filter((content) => contentBefore.has(content)).length,
        },
        onlyBaseline: missing(contentBefore, contentAfter),
        onlyCandidate: missing(contentAfter, contentBefore),
    };
}
/** The cells of one arm by task, agent and content. */
const armsOf = (rows) => new Map([...(0,_report_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .byCell */ .A1)(rows).cells].map(([key, cell]) => [key, armOf(cell)]));
function armOf({ task, agent, digest, rows, passed, scored }) {
    const counts = { passed, failed: scored - passed, unscored: rows.length - scored };
    return { task, agent, content: `${task}\0${digest}`, counts };
}
const contents = (cells) => new Map([...cells.values()].map(({ content, task }) => [content, task]));


/***/ }),

/***/ 79316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   _Y: () => (/* binding */ scoredPairs),
/* harmony export */   cs: () => (/* binding */ crossings),
/* harmony export */   lD: () => (/* binding */ scored),
/* harmony export */   ti: () => (/* binding */ fixedLimits),
/* harmony export */   yV: () => (/* binding */ alive)
/* harmony export */ });
/* harmony import */ var _stats_exact_test_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19112);
/* harmony import */ var _stats_normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8329);
/* harmony import */ var _stats_stratified_test_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43200);
/* harmony import */ var _stats_stratum_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21544);
/* harmony import */ var _stats_unscored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84711);





/** The limits of a fixed sample. */
const fixedLimits = ({ alpha, beta }) => ({
    fail: -(0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(alpha),
    pass: -(0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(beta),
});
/**
 * What the counts show at the given limits. A drop must be shown with the candidate's unscored rollouts passed and the
 * baseline's failed; a gain, and that a drop of `maxDrop` is ruled out, with the reverse. A cell without
 * a scored rollout in either arm says nothing; one that is dead in one arm alone stays, or a crash could hide what it broke.
 */
function crossings(cells, maxDrop, limits) {
    const judged = alive(cells);
    return between((0,_stats_unscored_js__WEBPACK_IMPORTED_MODULE_1__/* .imputed */ .vb)(judged, 'best'), (0,_stats_unscored_js__WEBPACK_IMPORTED_MODULE_1__/* .imputed */ .vb)(judged, 'worst'), maxDrop, limits);
}
/** The cells that say anything. */
const alive = (cells) => cells.filter(({ baseline, candidate }) => scored(baseline) + scored(candidate) > 0);
function between(best, worst, maxDrop, limits) {
    return {
        drop: dropZ(best) >= limits.fail,
        gain: dropZ(worst) <= -limits.fail,
        ruledOut: (0,_stats_stratified_test_js__WEBPACK_IMPORTED_MODULE_2__/* .noninferiority */ ._)((0,_stats_stratum_js__WEBPACK_IMPORTED_MODULE_3__/* .countStrata */ .jb)(worst), maxDrop).z >= limits.pass,
    };
}
/** The conclusion from `crossings`. */
function decide(cells, maxDrop, limits) {
    const { drop, gain, ruledOut } = crossings(cells, maxDrop, limits);
    if (drop)
        return ruledOut ? 'small_drop' : 'drop_shown';
    if (gain)
        return 'gain_shown';
    if (ruledOut)
        return 'drop_ruled_out';
    const seen = scoredPairs(cells).filter(({ baseline, candidate }) => baseline.scored > 0 && candidate.scored > 0);
    const alone = between(seen, seen, maxDrop, limits);
    return alone.drop || alone.gain || alone.ruledOut ? 'unscored_decide' : 'not_settled';
}
/** Few single rollouts make z a coarse ladder: the z of the exact mid-p then keeps its error. */
const FEW_TASKS = 20;
/** The evidence for a drop as a z value. */
function dropZ(pairs) {
    const single = pairs.every(({ baseline, candidate }) => baseline.scored === 1 && candidate.scored === 1);
    if (!single || pairs.length > FEW_TASKS)
        return (0,_stats_stratified_test_js__WEBPACK_IMPORTED_MODULE_2__/* .stratifiedTest */ .G)((0,_stats_stratum_js__WEBPACK_IMPORTED_MODULE_3__/* .countStrata */ .jb)(pairs)).z;
    return -(0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)((0,_stats_exact_test_js__WEBPACK_IMPORTED_MODULE_4__/* .exactTest */ .m)(pairs).midP);
}
/** The counts with the unscored left out. */
const scoredPairs = (cells) => cells.map(({ baseline, candidate }) => ({
    baseline: { passed: baseline.passed, scored: scored(baseline) },
    candidate: { passed: candidate.passed, scored: scored(candidate) },
}));
const scored = ({ passed, failed }) => passed + failed;


/***/ }),

/***/ 93091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gh: () => (/* binding */ pWords),
/* harmony export */   vj: () => (/* binding */ amount),
/* harmony export */   xZ: () => (/* binding */ guardrailVerdict)
/* harmony export */ });
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44702);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98591);


/** `regression` where one that gates is broken; null where none is. */
function guardrailVerdict(seen) {
    const broken = seen.filter((one) => one.broken && !one.advisory);
    if (broken.length === 0)
        return null;
    return { verdict: 'regression', reason: 'guardrail_broken', sentence: `${broken.map(brokenWords).join('; ')}.` };
}
/** `cost_usd rose by more than the 20% that are tolerated: $0.05 against $0.03 over 50 tasks (p = 0.001)` */
function brokenWords(seen) {
    const { metric, worse, limit, tasks } = seen;
    const moved = worse === 'more' ? 'rose' : 'fell';
    const [is, was] = [amount(metric, seen.candidate), amount(metric, seen.baseline)];
    return `${metric} ${moved} by more than the ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(limit)} that are tolerated: ${is} against ${was} a rollout over ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(tasks, 'task')} (${pWords(seen.p)})`;
}
/** a value of a metric, in its unit */
function amount(metric, value) {
    if (value === null)
        return 'unknown';
    if (metric === 'cost_usd')
        return (0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(value);
    if (metric === 'duration_sec')
        return (0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(value);
    return metric.startsWith(_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .REWARDS */ .Lk) || !(metric in _metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .METRICS */ .Cb) ? String(Number(value.toPrecision(4))) : (0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(value);
}
const pWords = (p) => p === null ? 'too few tasks tell' : p < 0.001 ? 'p < 0.001' : `p = ${p.toFixed(3)}`;


/***/ }),

/***/ 26442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ guardrailsSeen)
});

// EXTERNAL MODULE: ./build/stats/adjust.js
var adjust = __webpack_require__(28685);
// EXTERNAL MODULE: ./build/stats/student.js + 3 modules
var student = __webpack_require__(85665);
;// CONCATENATED MODULE: ./build/stats/paired-t.js


/** Differences that spread less are equal: the rest is rounding. */
const NO_SPREAD = 1e-12;
/**
 * Student's t on the differences d_t of the per-task rates: t = mean d / (SD/√T) with T-1 degrees of freedom. This one is
 * about a population of tasks, not about this pack. Student, Biometrika 6 (1908), 1-25.
 */
function pairedT(pairs, level = 0.95) {
    return tOfDifferences(scoredInBoth(pairs).map(dropOf), level);
}
/** The same for any number per task, such as the difference of two pass@k. */
function tOfDifferences(differences, level = 0.95) {
    const count = differences.length;
    const df = count === 0 ? null : count - 1;
    if (df === null || df === 0)
        return { t: null, df, pOneSided: null, se: null, low: null, high: null };
    const mean = differences.reduce((sum, value) => sum + value, 0) / count;
    const sd = Math.sqrt(differences.reduce((sum, value) => sum + (value - mean) ** 2, 0) / df);
    const se = sd < NO_SPREAD ? 0 : sd / Math.sqrt(count);
    const half = (0,student/* twoSidedTQuantile */.Z7)(level, df) * se;
    const t = se === 0 ? null : mean / se;
    return { t, df, pOneSided: t === null ? null : (0,student/* tUpperTail */.Pq)(t, df), se, low: mean - half, high: mean + half };
}

// EXTERNAL MODULE: ./build/gate/metrics.js
var metrics = __webpack_require__(98591);
;// CONCATENATED MODULE: ./build/gate/guardrails.js



/**
 * Is a change for the worse, beyond what is tolerated, shown? By Student's t on the tasks' excess over the limit,
 *
 *     x_t = candidate_t - (1 + limit) baseline_t   or, where less is worse,   (1 - limit) baseline_t - candidate_t,
 *
 * so that it is the totals that are compared, at `alpha` for all guardrails together. With fewer than `minTasks` tasks
 * nothing is shown.
 */
function guardrailsSeen(baseline, candidate, { guardrails, alpha, minTasks }) {
    const seen = guardrails.map((rail) => {
        const metric = (0,metrics/* metricOf */.ak)(rail.metric) ?? (() => null);
        const known = (0,metrics/* metricPairs */.SZ)(baseline, candidate, metric).flatMap(({ baseline: was, candidate: is }) => was === null || is === null ? [] : [{ was, is }]);
        const excess = known.map(({ was, is }) => rail.worse === 'more' ? is - was - rail.limit * Math.abs(was) : was - rail.limit * Math.abs(was) - is);
        return {
            ...rail,
            baseline: (0,metrics/* mean */.i2)(known.map(({ was }) => was)),
            candidate: (0,metrics/* mean */.i2)(known.map(({ is }) => is)),
            tasks: known.length,
            p: known.length < minTasks ? null : pOf(excess),
        };
    });
    const tested = seen.flatMap(({ p }) => (p === null ? [] : [p]));
    const adjusted = (0,adjust/* holm */.f)(tested);
    return seen.map((one) => {
        const p = one.p === null ? null : (adjusted.shift() ?? null);
        return { ...one, p, broken: p !== null && p < alpha };
    });
}
/** all tasks alike leave nothing to chance */
function pOf(excess) {
    const { pOneSided } = tOfDifferences(excess);
    return pOneSided ?? (((0,metrics/* mean */.i2)(excess) ?? 0) > 0 ? 0 : 1);
}


/***/ }),

/***/ 47110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ incomparable),
/* harmony export */   j: () => (/* binding */ undecidable)
/* harmony export */ });
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38158);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44702);
/* harmony import */ var _stats_fisher_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7587);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40545);




/** Why two runs must not be compared at all; null when they may be. `differing` names the unequal parts of their fingerprints. */
function incomparable({ tasks, cells, onlyBaseline, onlyCandidate }, differing, { minSharedTasks }) {
    if (differing.length > 0)
        return invalid('fingerprint_differs', `The baseline was made in another way and cannot be compared: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .names */ .Dy)(differing)} ${differing.length === 1 ? 'differs' : 'differ'}.`);
    if (cells.length === 0)
        return invalid('nothing_shared', 'The baseline has no task and agent in common with this run: nothing was compared.');
    if (tasks.shared / Math.max(tasks.baseline, tasks.candidate) < minSharedTasks)
        return invalid('tasks_differ', `Only ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(tasks.shared, 'task')} ${tasks.shared === 1 ? 'is' : 'are'} the same in both runs, of ${tasks.baseline} in the baseline and ${tasks.candidate} here ` +
            `(at least ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(minSharedTasks)} must be): ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .names */ .Dy)([...new Set([...onlyCandidate, ...onlyBaseline])])}.`);
    return null;
}
/** Why the results must not be looked at; null when they may be. */
function undecidable(baseline, candidate, { tasks }, { minCoverage, maxInfraErrorRate, minTasks }) {
    const covered = baseline.filter(({ outcome }) => (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isScored */ .Lo)(outcome)).length;
    if (covered / baseline.length < minCoverage)
        return inconclusive('baseline_coverage_below_floor', `The baseline is too thin to compare with: ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__.of)(covered, baseline.length)} of its rollouts were scored (at least ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(minCoverage)} must be).`);
    const lost = baseline.filter(isLost).length;
    if (lost / baseline.length > maxInfraErrorRate)
        return inconclusive('baseline_infra_errors_over_cap', `The baseline lost ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__.of)(lost, baseline.length)} rollouts to infrastructure or to the judge (at most ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(maxInfraErrorRate)} may be): it cannot be compared with.`);
    if (tasks < minTasks)
        return inconclusive('too_few_tasks', `Only ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(tasks, 'task')} ${tasks === 1 ? 'was' : 'were'} scored in both runs, and fewer than ${minTasks} decide nothing.`);
    const lostHere = candidate.filter(isLost).length;
    const { fires } = (0,_stats_fisher_js__WEBPACK_IMPORTED_MODULE_3__/* .infraGuard */ .kC)({ events: lost, trials: baseline.length }, { events: lostHere, trials: candidate.length });
    if (fires)
        return inconclusive('arms_differ', `This run lost ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__.of)(lostHere, candidate.length)} rollouts to infrastructure or to the judge, the baseline ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__.of)(lost, baseline.length)}: ` +
            'too unequal to be chance, so what was lost may hide what failed.');
    return null;
}
const isLost = ({ outcome }) => outcome === 'infra_error' || outcome === 'judge_error';
const invalid = (reason, sentence) => ({ verdict: 'invalid', reason, sentence });
const inconclusive = (reason, sentence) => ({ verdict: 'inconclusive', reason, sentence });


/***/ }),

/***/ 22303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QP: () => (/* binding */ begunAfter),
  XC: () => (/* binding */ planOf),
  JA: () => (/* binding */ standing),
  cq: () => (/* binding */ surelyNext),
  TG: () => (/* binding */ until)
});

// UNUSED EXPORTS: completeRounds

// EXTERNAL MODULE: ./build/model/outcome.js
var model_outcome = __webpack_require__(38158);
// EXTERNAL MODULE: ./build/gate/cells.js
var cells = __webpack_require__(9615);
// EXTERNAL MODULE: ./build/gate/guardrail-words.js
var guardrail_words = __webpack_require__(93091);
// EXTERNAL MODULE: ./build/gate/guardrails.js + 1 modules
var guardrails = __webpack_require__(26442);
;// CONCATENATED MODULE: ./build/stats/gauss-legendre.js
/**
 * The Gauss-Legendre rule of `order` points on [-1, 1], by Newton's method on the Legendre polynomial from
 * cos(π (i - ¼)/(n + ½)) (NIST DLMF 3.5.v).
 */
function gaussLegendre(order) {
    return Array.from({ length: order }, (_, index) => {
        let x = Math.cos((Math.PI * (index + 0.75)) / (order + 0.5));
        for (let step = 0; step < 100; step++) {
            const { value, slope } = legendre(order, x);
            const next = x - value / slope;
            if (Math.abs(next - x) < Number.EPSILON)
                break;
            x = next;
        }
        const { slope } = legendre(order, x);
        return { at: x, weight: 2 / ((1 - x * x) * slope * slope) };
    });
}
function legendre(order, x) {
    let [before, value] = [1, x];
    for (let n = 2; n <= order; n++)
        [before, value] = [value, ((2 * n - 1) * x * value - (n - 1) * before) / n];
    return { value, slope: (order * (x * value - before)) / (x * x - 1) };
}
/** A rule on [low, high] made of panels no wider than `width`. */
function panels(low, high, width, rule) {
    const count = Math.max(1, Math.ceil((high - low) / width));
    const half = (high - low) / count / 2;
    return Array.from({ length: count }, (_, panel) => rule.map(({ at, weight }) => ({ at: low + half * (2 * panel + 1 + at), weight: weight * half }))).flat();
}

// EXTERNAL MODULE: ./build/stats/normal.js
var normal = __webpack_require__(8329);
// EXTERNAL MODULE: ./build/stats/require.js
var stats_require = __webpack_require__(94079);
;// CONCATENATED MODULE: ./build/stats/spending.js


/** How error is spent over the looks: evenly (`pocock`), late (`obf`), or as a power of the information. */
const SPENDING = ['pocock', 'obf', 'power1', 'power2'];
/**
 * The error that may be used up by the information fraction t; all of alpha at t = 1.
 *
 *     pocock  alpha ln(1 + (e-1) t)        obf     2 - 2 Φ(z_{1-alpha/2} / √t)
 *     power1  alpha t                      power2  alpha t²
 *
 * K. K. G. Lan and D. L. DeMets, Biometrika 70 (1983), 659-663.
 */
function spent(kind, alpha, t) {
    (0,stats_require/* requireInside */.Ab)('alpha', alpha);
    if (!(t > 0 && t <= 1))
        throw new RangeError(`information must be above 0 and at most 1, not ${t}`);
    switch (kind) {
        case 'pocock':
            return alpha * Math.log(1 + (Math.E - 1) * t);
        case 'obf':
            return 2 * (0,normal/* normalUpperTail */.IL)(-(0,normal/* normalQuantile */.Zl)(alpha / 2) / Math.sqrt(t));
        case 'power1':
            return alpha * t;
        case 'power2':
            return alpha * t * t;
        default:
            throw new RangeError(`spending must be one of ${SPENDING.join(', ')}, not ${kind}`);
    }
}
/**
 * The share of the planned information that each round brings. A fresh baseline grows with the candidate: r/R. Against a
 * cached one of b rollouts per task the later rounds bring less: (b r/(b+r)) / (b R/(b+R)).
 */
function informationFractions(cachedBaseline, rounds) {
    (0,stats_require/* requirePositiveCount */.kq)('rounds', rounds);
    if (cachedBaseline !== null)
        (0,stats_require/* requirePositiveCount */.kq)('cachedBaseline', cachedBaseline);
    const information = (r) => (cachedBaseline === null ? r : (cachedBaseline * r) / (cachedBaseline + r));
    return Array.from({ length: rounds }, (_, at) => (at + 1 === rounds ? 1 : information(at + 1) / information(rounds)));
}

;// CONCATENATED MODULE: ./build/stats/boundaries.js



const RULE = gaussLegendre(16);
/** standard deviations below 0 at which the density is cut off: what is lost is below 1e-17 */
const REACH = 8.5;
/** no boundary above this can be told from infinity */
const HIGHEST = 37;
/**
 * One-sided upper boundaries for z that spend `alpha` over looks at the given information fractions, the last of which is 1:
 *
 *     P(not stopped before, B(t_r) >= c_r √t_r) = a(t_r) - a(t_{r-1})   for a Brownian motion B
 *
 * by carrying the density of the paths that go on from look to look; Gauss-Legendre in panels of one step's standard
 * deviation, error about 1e-12. `Infinity` where a look has nothing to spend. A boundary depends on the plan, never on results.
 *
 * K. K. G. Lan and D. L. DeMets, Biometrika 70 (1983), 659-663; P. Armitage, C. K. McPherson and B. C. Rowe, JRSS A 132 (1969),
 * 235-244.
 */
function boundaries(kind, alpha, information) {
    requireInformation(information);
    const limits = [];
    let alive = [];
    information.forEach((t, look) => {
        const before = information[look - 1] ?? 0;
        const toSpend = spent(kind, alpha, t) - (look === 0 ? 0 : spent(kind, alpha, before));
        const step = Math.sqrt(t - before);
        const above = (limit) => crossing(alive, limit, step);
        const limit = look === 0 ? firstLimit(toSpend) * step : limitFor(toSpend, above, Math.sqrt(t));
        limits.push(limit / Math.sqrt(t));
        alive = goOn(alive, Math.min(limit, REACH * Math.sqrt(t)), Math.sqrt(t), step, information[look + 1]);
    });
    return limits;
}
const firstLimit = (toSpend) => (toSpend > 1e-300 ? -(0,normal/* normalQuantile */.Zl)(toSpend) : Infinity);
/** How many of the paths alive are above `limit` one step later, and how fast that falls as the limit rises. */
function crossing(alive, limit, step) {
    let [share, slope] = [0, 0];
    for (const { at, mass } of alive) {
        const z = (limit - at) / step;
        share += mass * (0,normal/* normalUpperTail */.IL)(z);
        slope -= (mass * (0,normal/* normalDensity */.kC)(z)) / step;
    }
    return { share, slope };
}
/** Newton's method inside a bracket that shrinks with every look at it. */
function limitFor(toSpend, above, deviation) {
    let [low, high] = [-REACH * deviation, HIGHEST * deviation];
    if (!(toSpend > above(high).share))
        return Infinity;
    let limit = deviation;
    for (let round = 0; round < 200; round++) {
        const { share, slope } = above(limit);
        if (share > toSpend)
            low = limit;
        else
            high = limit;
        const newton = limit - (share - toSpend) / slope;
        const next = newton > low && newton < high ? newton : (low + high) / 2;
        if (Math.abs(next - limit) <= 4 * Number.EPSILON * deviation)
            return next;
        limit = next;
    }
    return limit;
}
/** The density at this look of the paths that stay below the limit, on nodes fine enough for the next step. */
function goOn(alive, limit, deviation, step, nextInformation) {
    if (nextInformation === undefined)
        return [];
    const width = Math.min(step, Math.sqrt(nextInformation - deviation ** 2));
    return panels(-REACH * deviation, limit, width, RULE).map(({ at, weight }) => {
        const density = alive.length === 0
            ? (0,normal/* normalDensity */.kC)(at / deviation) / deviation
            : alive.reduce((sum, from) => sum + from.mass * (0,normal/* normalDensity */.kC)((at - from.at) / step), 0) / step;
        return { at, mass: density * weight };
    });
}
function requireInformation(information) {
    if (information.length === 0)
        throw new RangeError('information must name at least one look');
    information.forEach((t, look) => {
        if (!(t > (information[look - 1] ?? 0) && t <= 1))
            throw new RangeError(`information must rise from above 0 to 1, not ${information.join(', ')}`);
    });
    if (information.at(-1) !== 1)
        throw new RangeError(`information must end at 1, not at ${information.at(-1)}`);
}

// EXTERNAL MODULE: ./build/gate/decide.js
var decide = __webpack_require__(79316);
;// CONCATENATED MODULE: ./build/gate/sequential.js



const planRounds = (design) => ({
    ...design,
    screen: design.cachedBaseline === null ? null : limitsOf(design, design.cachedBaseline),
    confirm: limitsOf(design, null),
});
function limitsOf({ maxRounds, alpha, beta, spending }, cached) {
    const information = informationFractions(cached, maxRounds);
    const pass = boundaries(spending, beta, information);
    return boundaries(spending, alpha, information).map((fail, look) => ({ fail, pass: pass[look] ?? Infinity }));
}
/**
 * What to do after the rounds that are complete. The screen may only acquit: when a drop of `maxDrop` is ruled out against the
 * cached baseline, no drop shown and nothing else suspected, that is the verdict. Anything else escalates to a baseline of the same day, from the same round
 * on, which alone can show a drop; so the chance of a false regression is at most alpha whatever the cached baseline was worth.
 */
function nextStep(plan, { screen, confirm, suspected = false }) {
    const { maxRounds, maxDrop } = plan;
    let from = 1;
    if (plan.screen) {
        const limits = plan.screen;
        const stop = screen.findIndex((cells, look) => {
            const { drop, ruledOut } = (0,decide/* crossings */.cs)(cells, maxDrop, limitsAt(limits, look));
            return drop || ruledOut;
        });
        if (stop === -1 && screen.length < maxRounds)
            return { step: 'screen', round: screen.length + 1 };
        const at = stop === -1 ? maxRounds - 1 : stop;
        const cells = screen[at] ?? [];
        const { drop, ruledOut } = (0,decide/* crossings */.cs)(cells, maxDrop, limitsAt(limits, at));
        if (ruledOut && !drop && !suspected)
            return { step: 'settled', by: 'screen', decision: 'drop_ruled_out', round: at + 1 };
        from = at + 1;
    }
    for (const [index, cells] of confirm.entries()) {
        const round = from + index;
        const decision = (0,decide/* decide */.LD)(cells, maxDrop, limitsAt(plan.confirm, round - 1));
        const open = decision === 'not_settled' || decision === 'unscored_decide';
        if (!open || round >= maxRounds)
            return { step: 'settled', by: 'confirm', decision, round };
    }
    return { step: 'confirm', round: from + confirm.length };
}
const limitsAt = (limits, look) => limits[look] ?? { fail: Infinity, pass: Infinity };

;// CONCATENATED MODULE: ./build/gate/rounds.js





const planOf = (rounds) => ({
    ...planRounds({
        maxRounds: rounds.max_rounds,
        cachedBaseline: rounds.cached_baseline,
        spending: rounds.spending,
        maxDrop: rounds.max_drop,
        alpha: rounds.alpha,
        beta: rounds.beta,
    }),
    guarded: { guardrails: rounds.guardrails, alpha: rounds.alpha, minTasks: rounds.min_tasks },
});
/**
 * Where the rows of both arms stand in a plan. Only complete rounds are looked at, in their order, so that the answer is
 * the same whenever it is asked for: while the run goes on, after it was taken up again, and when its report is made anew.
 */
function standing(plan, { candidate, cached, fresh }) {
    const complete = { candidate: completeRounds(candidate), fresh: fresh ? completeRounds(fresh) : 0 };
    const screen = cached
        ? upTo(complete.candidate).map((round) => (0,cells/* sharedCells */.P)(cached, until(candidate, round)).cells)
        : [];
    const screened = nextStep(plan, { screen, confirm: [] });
    const suspected = cached !== null &&
        screened.step === 'settled' &&
        (0,guardrail_words/* guardrailVerdict */.xZ)((0,guardrails/* guardrailsSeen */._)(cached, until(candidate, screened.round), plan.guarded)) !== null;
    const before = suspected ? nextStep(plan, { screen, confirm: [], suspected }) : screened;
    const both = Math.min(complete.candidate, complete.fresh);
    const confirm = before.step === 'confirm' && fresh
        ? upTo(both)
            .filter((round) => round >= before.round)
            .map((round) => (0,cells/* sharedCells */.P)(until(fresh, round), until(candidate, round)).cells)
        : [];
    const next = confirm.length > 0 ? nextStep(plan, { screen, confirm, suspected }) : before;
    const by = next.step === 'settled' ? next.by : next.step;
    const looked = next.step === 'settled' ? next.round : Math.max(1, next.round - 1);
    const limits = (by === 'screen' ? plan.screen : plan.confirm)?.[looked - 1];
    return { next, limits: limits ?? { fail: Infinity, pass: Infinity }, complete };
}
/**
 * Is the next round needed whatever becomes of the rollouts of this one that are under way? So it is when the look goes on
 * at both ends of what they may come to. Pure like the look itself, and no look: nothing is decided by it.
 */
function surelyNext(plan, arms) {
    const { step, ...now } = standing(plan, arms).next;
    if (step === 'settled')
        return false;
    const { round } = now;
    return [true, false].every((better) => {
        const { next } = standing(plan, {
            candidate: ended(arms.candidate, round, better ? 'passed' : 'failed'),
            cached: arms.cached,
            fresh: arms.fresh && ended(arms.fresh, round, better ? 'failed' : 'passed'),
        });
        return next.step === step && next.round === round + 1;
    });
}
/** the rows as if those without a score, which some may get yet, had come to this */
const ended = (rows, round, outcome) => rows.map((row) => (row.rollout_index <= round && !(0,model_outcome/* isScored */.Lo)(row.outcome) ? { ...row, outcome } : row));
/** A round is complete when each of its rollouts is scored or out of retries. */
function completeRounds(rows) {
    let [last, open] = [0, Infinity];
    for (const row of rows) {
        last = Math.max(last, row.rollout_index);
        if (isOpen(row))
            open = Math.min(open, row.rollout_index);
    }
    return Math.min(last, open - 1);
}
/** it had no turn, or not all of it */
const isOpen = ({ outcome, attempts }) => outcome === 'not_run' || outcome === 'cancelled' || (outcome === 'budget_exhausted' && attempts === 0);
/** rollouts of later rounds that were begun */
const begunAfter = (rows, round) => rows.filter(({ rollout_index, attempts }) => rollout_index > round && attempts > 0).length;
/** the rows of the first rounds */
const until = (rows, round) => rows.filter((row) => row.rollout_index <= round);
const upTo = (last) => Array.from({ length: last }, (_, index) => index + 1);


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

/***/ 75692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ partsFolder),
/* harmony export */   P: () => (/* binding */ directoryStore)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);




/** where the parts of images lie under `storage.cache_root` */
const partsFolder = (cacheRoot) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cacheRoot, 'images');
/** Parts as files of one folder, for the command line and self-hosted runners. Whoever uses a part makes it young. */
function directoryStore(folder) {
    const path = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name);
    const scratch = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'unfinished');
    const sizeOf = (name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path(name)).then((found) => (found.isFile() ? found.size : null), () => null);
    async function used(name) {
        const { mtime } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path(name));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.utimes)(path(name), new Date(), mtime); // the time of change stays: `newest` goes by it
    }
    async function read(name) {
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path(name)).catch(() => null);
        if (bytes)
            await used(name).catch(() => { });
        return bytes;
    }
    return {
        place: folder,
        readOnly: null,
        limitBytes: null,
        scratch,
        has: async (name) => (await sizeOf(name)) !== null,
        get: (name) => read(name),
        async open(name) {
            const bytes = await sizeOf(name);
            if (bytes === null)
                return null;
            await used(name).catch(() => { });
            return { bytes, file: path(name), read: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path(name)), letGo: async () => { } };
        },
        async put(name, content) {
            const unfinished = Buffer.isBuffer(content) ? (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(scratch, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()) : content.file;
            try {
                if ((await sizeOf(name)) !== null)
                    return 'exists';
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(scratch, { recursive: true });
                if (Buffer.isBuffer(content))
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(unfinished, content);
                await flushed(unfinished);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(unfinished, path(name));
                return 'saved';
            }
            catch {
                return 'refused';
            }
            finally {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(unfinished, { force: true }).catch(() => { });
            }
        },
        async newest(prefix) {
            const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder).catch(() => [])).filter((name) => name.startsWith(prefix));
            const dated = await Promise.all(names.map(async (name) => ({ name, at: await savedAt(path(name)) })));
            for (const { name } of dated.sort((a, b) => b.at - a.at)) {
                const bytes = await read(name);
                if (bytes)
                    return { name, bytes };
            }
            return null;
        },
    };
}
const savedAt = (file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(file).then(({ mtimeMs }) => mtimeMs, () => 0);
/** a name must not outlive its bytes when the machine stops */
async function flushed(file) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file, 'r+');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 3743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ indexBytes),
/* harmony export */   J_: () => (/* binding */ familyPrefix),
/* harmony export */   Zk: () => (/* binding */ storedBytes),
/* harmony export */   fe: () => (/* binding */ isPartName),
/* harmony export */   jE: () => (/* binding */ indexPrefix),
/* harmony export */   pn: () => (/* binding */ partName),
/* harmony export */   qW: () => (/* binding */ isIndexName),
/* harmony export */   uM: () => (/* binding */ packedBytes),
/* harmony export */   vY: () => (/* binding */ readIndex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58863);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92193);



const hex = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0);
const seconds = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).nullable();
const PartSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** sha256 of the slice */
    digest: hex,
    bytes: count,
    /** as kept; null where another index brought it in and nobody counted */
    stored: count.nullable(),
    /** where it is kept; null where it is so small that it stands here */
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200).nullable(),
    inline: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
});
/** a layer as one file that a kernel can mount */
const TreeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** sha256 of the file */
    digest: hex,
    bytes: count,
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200),
});
const LayerSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    diffId: hex,
    bytes: count,
    parts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(PartSchema),
    /** null for a small one, and where the machine that saved the image could not make one */
    tree: TreeSchema.nullable().default(null),
});
const IndexSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    /** of the image: what it was built from */
    digest: hex,
    platform: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** who made it */
    engine: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), store: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['graph', 'containerd']) }),
    /** the image's own configuration, byte for byte */
    config: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    layers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(LayerSchema),
    /** the steps that led here, and how many layers there were after each; null where the config does not tell */
    steps: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ key: hex, layers: count })).nullable(),
    /** of a build that took nothing over */
    coldBuildSec: seconds,
});
/** The index in these bytes; null where it is none, or does not agree with itself. */
function readIndex(bytes) {
    const parsed = IndexSchema.safeParse((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .V)(bytes));
    if (!parsed.success)
        return null;
    const { config, layers } = parsed.data;
    const written = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .V)(Buffer.from(config))?.rootfs?.diff_ids;
    const agrees = JSON.stringify(written) === JSON.stringify(layers.map(({ diffId }) => `sha256:${diffId}`)) &&
        layers.every(({ bytes, parts }) => parts.reduce((sum, part) => sum + part.bytes, 0) === bytes) &&
        layers.every(({ parts }) => parts.every(({ name, inline }) => (name === null) !== (inline === null)));
    return agrees ? parsed.data : null;
}
function indexBytes(index) {
    return Buffer.from(JSON.stringify(IndexSchema.parse(index)));
}
/** what the image takes in the store, as far as it is known */
const storedBytes = ({ layers }) => packedBytes(layers) + layers.reduce((sum, { tree }) => sum + (tree?.bytes ?? 0), 0);
/** what loading these layers moves, as far as it is known */
const packedBytes = (layers) => layers.reduce((sum, { parts }) => sum + parts.reduce((all, { stored }) => all + (stored ?? 0), 0), 0);
/*
 * A name ends with what tells entries apart that may stand for each other: a store may ask for all of them by what
 * stands before the last dash.
 */
const PREFIX = 'benchgate-image-1';
/** the beginning of the names of a family's notes of what was saved; the digest of an image ends them */
function familyPrefix({ name, target, platform, engine }) {
    const version = engine.version.split('.').slice(0, 2).join('.');
    const text = JSON.stringify([name, target, platform, version, engine.store]);
    return `${PREFIX}-family-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 16)}-`;
}
/** the beginning of the names that an image's index may have: a broken one is replaced under another name */
const indexPrefix = (digest) => `${PREFIX}-index-${digest}-`;
/** the names that a part may have: the service may hold one without ever giving it out */
const partName = (digest, attempt) => `${PREFIX}-part-${digest}-${attempt}`;
const isIndexName = (name) => name.startsWith(`${PREFIX}-index-`);
const isPartName = (name) => name.startsWith(`${PREFIX}-part-`);


/***/ }),

/***/ 92193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/** The value in these bytes; null where they are no JSON. */
function readJson(bytes) {
    try {
        return JSON.parse(bytes.toString('utf8'));
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 13755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ MOST_KEPT_BYTES),
/* harmony export */   l: () => (/* binding */ pruneFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _image_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3743);



/** a folder beyond this is pruned after a save */
const MOST_KEPT_BYTES = 10 * 2 ** 30;
/** a file that a save is still writing is younger */
const ABANDONED_MS = 24 * 3600 * 1000;
/**
 * Make a folder of parts take no more than `maxBytes`: the images that nobody used for longest go, each index before its
 * parts, and with them the parts that no index names any more and what broken-off saves left.
 */
async function pruneFolder(folder, maxBytes) {
    const found = await filesOf(folder);
    const sizes = new Map(found.map(({ name, size }) => [name, size]));
    const indexes = await Promise.all(found
        .filter(({ name }) => (0,_image_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndexName */ .qW)(name))
        .sort((a, b) => b.usedAt - a.usedAt)
        .map(async ({ name }) => ({
        name,
        index: (0,_image_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readIndex */ .vY)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).catch(() => Buffer.alloc(0))),
    })));
    const kept = new Set();
    const gone = [];
    let total = 0;
    for (const { name, index } of indexes) {
        const more = index === null ? [] : partsOf(index).filter((part) => !kept.has(part));
        const bytes = more.reduce((sum, part) => sum + (sizes.get(part) ?? 0), sizes.get(name) ?? 0);
        if (index === null || total + bytes > maxBytes)
            gone.push(name);
        else {
            total += bytes;
            for (const part of more)
                kept.add(part);
        }
    }
    const young = Date.now() - ABANDONED_MS;
    for (const { name, savedAt } of found)
        if ((0,_image_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isPartName */ .fe)(name) &&
            !kept.has(name) &&
            (savedAt < young || indexes.some(({ index }) => index && partsOf(index).includes(name))))
            gone.push(name);
    const unfinished = await filesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'unfinished'));
    for (const { name, savedAt, size } of unfinished)
        if (savedAt < young) {
            gone.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('unfinished', name));
            sizes.set((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('unfinished', name), size);
        }
    for (const name of gone)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { force: true });
    return { files: gone.length, bytes: gone.reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0) };
}
const partsOf = ({ layers }) => layers.flatMap(({ parts, tree }) => [
    ...parts.flatMap(({ name }) => (name === null ? [] : [name])),
    ...(tree ? [tree.name] : []),
]);
async function filesOf(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch(() => []);
    const files = names.filter((entry) => entry.isFile()).map(({ name }) => name);
    const stats = await Promise.all(files.map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).then((found) => ({ name, found }), () => null)));
    return stats
        .filter((one) => one !== null)
        .map(({ name, found }) => ({ name, size: found.size, usedAt: found.atimeMs, savedAt: found.mtimeMs }));
}


/***/ }),

/***/ 21189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ Manifest)
/* harmony export */ });
/* unused harmony export Shard */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58863);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31647);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38158);



const digest = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/);
/** whoever wrote it need not be this program: what is computed with must be what it can compute with */
const share = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1);
/** `2/8`: the second of eight slices of a plan. */
const Shard = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ index: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().min(1), count: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().min(1) });
/** manifest.json: what ran, by digest. The run's identity. */
const Manifest = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    run_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** null: the whole plan */
    shard: Shard.nullable(),
    /** GITHUB_RUN_ATTEMPT; null outside GitHub */
    run_attempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nullable(),
    experiment_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** what of the repository was tested; null outside one */
    commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), dirty: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY() }).nullable(),
    plan_digest: digest,
    config_digest: digest,
    /** what the experiment and the runtime say, without paths, values of environments and secrets */
    config: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        agents: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
            command: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())]).nullable(),
            env: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
            timeout_sec: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
        })),
        /** what ran in place of agents and tasks of ours */
        harness: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            command: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())]),
            results: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            format: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            env: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
            timeout_sec: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        })
            .optional(),
        rollouts_per_task: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        max_parallel_rollouts: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        limits: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({}),
        retry: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .INFRA_KINDS */ .F2), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()),
        reward: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(), pass_threshold: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() }),
        gate: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            design: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .GATE_DESIGNS */ .m).default('fixed'),
            max_drop: share.gt(0),
            alpha: share.gt(0).lt(1),
            beta: share.gt(0).lt(1),
            min_tasks: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().min(1),
            min_shared_tasks: share,
            min_coverage: share,
            max_infra_error_rate: share,
            min_pass_rate: share.nullable(),
            guardrails: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .Guardrail */ .E).default([]),
        }),
        sandbox_backend: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            image: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
            network: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
            defaults: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()),
        }),
        judge: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), image: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(), network: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable() }),
    }),
    /** task-pack digests by task */
    tasks: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    /** by task, where it has any */
    tags: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())).default({}),
    /** by task: the images it runs in, by content */
    images: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())),
    versions: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ benchgate: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), node: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), platform: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    /** the checks by name; null where one did not apply */
    preflight: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().nullable()),
});


/***/ }),

/***/ 70543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jl: () => (/* binding */ Check),
/* harmony export */   Y: () => (/* binding */ Verdict)
/* harmony export */ });
/* unused harmony export Preflight */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58863);

/** What a run as a whole concludes, with a code for machines and one sentence for people. */
const Verdict = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'regression', 'improved', 'inconclusive', 'invalid', 'unarmed']),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    sentence: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/** One named preflight check; `ok: null` does not apply. */
const Check = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    ok: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().nullable(),
    found: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    remedy: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** a failing advisory check warns and does not stop the run */
    advisory: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
const Preflight = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ok: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), checks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Check), warnings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) });


/***/ }),

/***/ 90178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of package.json, which the bundle does not carry. */
const VERSION = '0.1.0';


/***/ }),

/***/ 8028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ baselineLine),
/* harmony export */   KN: () => (/* binding */ ago),
/* harmony export */   ik: () => (/* binding */ place)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51006);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9929);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44702);




const DAY_SEC = 86_400;
/** Which run it was, how far, how old, and how good. */
function baselineLine(against) {
    if (!against.baseline)
        return `**No baseline.** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(against.why, 1000)}`;
    const { commit, link: page, ageSec } = against.baseline;
    const name = commit === null ? 'a run of an unknown commit' : `commit ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(commit.slice(0, 7))}`;
    const age = ageSec === null ? '' : `, ${ago(ageSec)} old`;
    const counts = (0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .tally */ .N)(against.rows.length, against.rows);
    const lost = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .unscoredWords */ .hu)(counts);
    const rate = against.comparison
        ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__.of)(counts.passed, counts.scored)} scored rollouts passed (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .rateWords */ .c5)(counts))})`
        : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__.of)(counts.scored, counts.planned)} rollouts were scored`;
    return `Baseline: ${(0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .n)(name, page)}, ${place(against.baseline, _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)}${age}. There ${rate}${lost ? `; not scored: ${lost}` : ''}.`;
}
const commits = (distance) => distance ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(distance, 'commit')} before the merge base` : 'the merge base';
/** Where a baseline stands; foreign names in it go through `name`. */
function place({ chosen, distance }, name) {
    if (chosen === 'fresh')
        return 'run beside this one';
    const nights = chosen.startsWith('nights:') ? Number(chosen.slice('nights:'.length)) : 0;
    if (nights > 0)
        return `${nights === 1 ? 'a night' : `${nights} nights together`}, the newest ${commits(distance)}`;
    if (distance !== null)
        return commits(distance);
    if (chosen.startsWith('branch:'))
        return `the latest of branch ${name(chosen.slice('branch:'.length))}`;
    if (chosen.startsWith('run:'))
        return `run ${name(chosen.slice('run:'.length))}, as asked for`;
    return `from ${name(chosen)}`;
}
/** `3 h 12 min`, `5 days` */
const ago = (seconds) => seconds < 2 * DAY_SEC ? (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(seconds) : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .whole */ .WQ)(Math.floor(seconds / DAY_SEC))} days`;


/***/ }),

/***/ 55795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   F9: () => (/* binding */ TAKES),
/* harmony export */   Hg: () => (/* binding */ changeTable),
/* harmony export */   V8: () => (/* binding */ relative)
/* harmony export */ });
/* harmony import */ var _gate_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98591);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44702);



/** Null when no pair knows the value in both runs. */
function changeOf(baseline, candidate, value) {
    const pairs = (0,_gate_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricPairs */ .SZ)(baseline, candidate, value);
    const known = pairs.flatMap(({ baseline: was, candidate: is }) => (was === null || is === null ? [] : [{ was, is }]));
    const [was, is] = [(0,_gate_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(known.map((pair) => pair.was)), (0,_gate_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(known.map((pair) => pair.is))];
    return was === null || is === null ? null : { baseline: was, candidate: is, known: known.length, of: pairs.length };
}
/** `+12%`, `−3%`, `none` */
function relative({ baseline, candidate }) {
    if (baseline === candidate)
        return 'none';
    if (baseline === 0)
        return 'from nothing';
    const percent = Math.round((candidate / baseline - 1) * 100);
    if (percent === 0)
        return 'under 1%';
    return `${percent > 0 ? '+' : '−'}${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(Math.abs(percent))}%`;
}
/** What a rollout takes besides passing or not. */
const TAKES = [
    { name: 'Cost', value: _gate_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb.cost_usd, words: _words_js__WEBPACK_IMPORTED_MODULE_2__/* .usd */ .dR },
    { name: 'Tokens', value: _gate_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb.tokens, words: _words_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ },
    { name: 'Time', value: _gate_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb.duration_sec, words: _words_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0 },
];
/** Cost, tokens and time of a rollout beside the baseline's; empty when nothing is known of both. */
function changeTable(baseline, candidate) {
    const lines = TAKES.flatMap(({ name, value, words }) => {
        const change = changeOf(baseline, candidate, value);
        if (!change)
            return [];
        const part = change.known < change.of ? ` (known for ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__.of)(change.known, change.of)} tasks)` : '';
        return [
            `| ${name}${part} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)(words(change.candidate))} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)(words(change.baseline))} | ${relative(change)} |`,
        ];
    });
    if (lines.length === 0)
        return '';
    return ['| Mean of a scored rollout | This run | Baseline | Change |', '|---|---:|---:|---:|', ...lines].join('\n');
}


/***/ }),

/***/ 26453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ compared),
  I: () => (/* binding */ roundsLine)
});

// EXTERNAL MODULE: ./build/report/against.js
var report_against = __webpack_require__(8028);
// EXTERNAL MODULE: ./build/report/flip-tables.js
var flip_tables = __webpack_require__(38184);
// EXTERNAL MODULE: ./build/report/flips.js
var report_flips = __webpack_require__(23987);
// EXTERNAL MODULE: ./build/report/guardrail-table.js
var guardrail_table = __webpack_require__(62955);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/slice-table.js


/** longest table; what is beyond is counted */
const MOST = 50;
/** The comparison by agent and by tag, folded, what changed most certainly first; empty without such parts. */
function sliceTable(slices, level) {
    if (slices.length === 0)
        return '';
    const shown = slices.toSorted((a, b) => a.p - b.p).slice(0, MOST);
    const more = slices.length > MOST ? `\n\n${(0,words/* plural */.LS)(slices.length - MOST, 'more part')} changed less.` : '';
    return [
        '<details><summary>By agent and by tag</summary>\n',
        `Advisory: no verdict rests on a part. By chance is adjusted for all ${(0,words/* whole */.WQ)(slices.length)} parts (Benjamini and Hochberg).\n`,
        `| | Pairs of task and agent | This run | Baseline | Change in points, ${(0,words/* percent */.KN)(level)} interval | By chance |`,
        '|---|---:|---:|---:|---:|---:|',
        ...shown.map(({ by, name, cells, candidate, baseline, drop, p }) => {
            const ends = [drop.high, drop.low].map((end) => (end === null ? null : (0,words/* signedPoints */._9)(-end)));
            const range = ends[0] === null || ends[1] === null ? '' : ` (${ends[0]} to ${ends[1]})`;
            const chance = p < 0.001 ? '< 0.001' : p.toFixed(3);
            const cell = [
                (0,words/* whole */.WQ)(cells),
                (0,words/* percent */.KN)(candidate),
                (0,words/* percent */.KN)(baseline),
                `${(0,words/* signedPoints */._9)(candidate - baseline)}${range}`,
                chance,
            ];
            return `| ${by} ${(0,report_escape/* code */.aY)(name, 80)} | ${cell.map(report_escape/* markup */.PT).join(' | ')} |`;
        }),
        `${more}\n</details>`,
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/report/compared.js






function compared({ rows, rounds }, against, links) {
    const baseline = against ? [(0,report_against/* baselineLine */.G)(against), ...(rounds ? [roundsLine(rounds)] : [])].join(' ') : '';
    if (!against?.baseline || !against.comparison)
        return { flips: null, baseline, counts: '', tables: [], leftOut: '' };
    const flips = (0,report_flips/* flipsOf */.o)(against.rows, rows);
    return {
        flips,
        baseline,
        counts: (0,flip_tables/* flipCounts */.C$)(flips, against.comparison),
        tables: [
            (0,guardrail_table/* guardrailTable */.E)(against.comparison.guardrails),
            ...(0,flip_tables/* flipTables */.fQ)(flips, links),
            sliceTable(against.comparison.slices, against.comparison.level),
        ],
        leftOut: (0,flip_tables/* notCompared */.vK)(against.comparison),
    };
}
/** How far it went, and why no further. */
function roundsLine(rounds) {
    const { unjudged } = rounds;
    const more = unjudged === 0
        ? ''
        : ` ${(0,words/* plural */.LS)(unjudged, 'rollout')} of a later round had begun, and ${unjudged === 1 ? 'is' : 'are'} not judged.`;
    return `${howFar(rounds)}${more}`;
}
function howFar({ run, most, settled, beside }) {
    if (!settled)
        return `The run ended in round ${run} of at most ${most}, and the verdict was not settled.`;
    const by = beside ? 'with both arms side by side' : 'against the stored baseline alone';
    return `The verdict was settled after ${run === most ? `all of ${(0,words/* plural */.LS)(most, 'round')}` : `${run} of ${(0,words/* plural */.LS)(most, 'round')}`}, ${by}.`;
}


/***/ }),

/***/ 25467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ costOfPassWords),
  k: () => (/* binding */ priceOfPass)
});

// EXTERNAL MODULE: ./build/model/outcome.js
var model_outcome = __webpack_require__(38158);
// EXTERNAL MODULE: ./build/stats/require.js
var stats_require = __webpack_require__(94079);
// EXTERNAL MODULE: ./build/stats/student.js + 3 modules
var student = __webpack_require__(85665);
;// CONCATENATED MODULE: ./build/stats/cost-of-pass.js


/**
 * What one pass costs, failures included: R = Σ cost / Σ passes, with the clustered error of a ratio
 *
 *     SE = √(T/(T-1) Σ_t (Σ_i (cost - R pass))²) / Σ passes
 *
 * and limits R exp(∓ t SE/R), t on T-1 degrees of freedom: on the log scale, for a price is never below 0 and errs upwards.
 * At 95% they cover .93-.95 for 10 to 50 tasks with log-normal costs, R ∓ t SE .86-.93 (simulated, 4,000 replications).
 * M. H. Erol et al., arXiv:2504.13359 (2025); W. G. Cochran, Sampling Techniques (3rd ed., 1977), 6.3 and 9A.
 */
function costOfPass(tasks, level = 0.95) {
    for (const { cost } of tasks.flat())
        (0,stats_require/* requireNotNegative */.CR)('cost', cost);
    const used = tasks.filter((rollouts) => rollouts.length > 0);
    const count = used.flat().length;
    const undefinedInterval = { se: null, low: null, high: null };
    if (count === 0)
        return { meanCost: null, passRate: null, costOfPass: null, ...undefinedInterval };
    const sums = used.map((rollouts) => ({
        cost: rollouts.reduce((sum, { cost }) => sum + cost, 0),
        passes: rollouts.filter(({ passed }) => passed).length,
    }));
    const cost = sums.reduce((sum, task) => sum + task.cost, 0);
    const passes = sums.reduce((sum, task) => sum + task.passes, 0);
    const means = { meanCost: cost / count, passRate: passes / count };
    if (passes === 0)
        return { ...means, costOfPass: Infinity, ...undefinedInterval };
    const ratio = cost / passes;
    if (used.length < 2)
        return { ...means, costOfPass: ratio, ...undefinedInterval };
    const squares = sums.reduce((sum, task) => sum + (task.cost - ratio * task.passes) ** 2, 0);
    const se = Math.sqrt((used.length / (used.length - 1)) * squares) / passes;
    const spread = ratio === 0 ? 1 : Math.exp(((0,student/* twoSidedTQuantile */.Z7)(level, used.length - 1) * se) / ratio);
    return { ...means, costOfPass: ratio, se, low: ratio / spread, high: ratio * spread };
}

// EXTERNAL MODULE: ./build/report/cell.js
var cell = __webpack_require__(78911);
// EXTERNAL MODULE: ./build/report/once.js
var once = __webpack_require__(12646);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/cost-of-pass.js





/** What one pass costs, failures included; of the scored rollouts whose cost is known. */
const priceOfPass = (0,once/* once */.O)((rows) => {
    let [known, scored] = [0, 0];
    const cells = [...(0,cell/* byCell */.A1)(rows).cells.values()].map((cell) => {
        const costs = [];
        for (const { outcome, cost_usd: cost } of cell.rows) {
            if (!(0,model_outcome/* isScored */.Lo)(outcome))
                continue;
            scored += 1;
            if (cost !== null)
                costs.push({ cost, passed: outcome === 'passed' });
        }
        known += costs.length;
        return costs;
    });
    return { ...costOfPass(cells.filter(({ length }) => length > 0)), known, scored };
});
/** `$0.12 ($0.10 to $0.15)`: the price of a pass with its 95% interval. */
function costOfPassWords(rows) {
    const { costOfPass: price, low, high, known, scored } = priceOfPass(rows);
    if (price === null)
        return 'unknown';
    if (!Number.isFinite(price))
        return 'nothing passed';
    const interval = low === null || high === null || (0,words/* usd */.dR)(low) === (0,words/* usd */.dR)(high) ? '' : ` (${(0,words/* usd */.dR)(low)} to ${(0,words/* usd */.dR)(high)})`;
    const part = known < scored ? `, known for ${(0,words.of)(known, scored)}` : '';
    return `${(0,words/* usd */.dR)(price)}${interval}${part}`;
}


/***/ }),

/***/ 29848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   MY: () => (/* binding */ page),
/* harmony export */   eO: () => (/* binding */ firstThatFits)
/* harmony export */ });
/** The first text within `limitBytes` of UTF-8; null when none is. A later one is only made when those before are too long. */
function firstThatFits(rungs, limitBytes) {
    for (const rung of rungs) {
        const text = rung();
        if (Buffer.byteLength(text) <= limitBytes)
            return text;
    }
    return null;
}
/** The longest beginning of whole characters within the limit. */
function cut(text, limitBytes) {
    let bytes = 0;
    let end = 0;
    for (const character of text) {
        bytes += Buffer.byteLength(character);
        if (bytes > limitBytes)
            break;
        end += character.length;
    }
    return text.slice(0, end);
}
/** Parts as paragraphs; empty ones are left out. */
const page = (parts) => `${parts.filter((part) => part !== '').join('\n\n')}\n`;


/***/ }),

/***/ 38184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ flipCounts),
/* harmony export */   Dz: () => (/* binding */ chance),
/* harmony export */   e$: () => (/* binding */ foldedTables),
/* harmony export */   fQ: () => (/* binding */ flipTables),
/* harmony export */   m5: () => (/* binding */ allTasks),
/* harmony export */   o1: () => (/* binding */ legend),
/* harmony export */   vK: () => (/* binding */ notCompared)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51006);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44702);



/** Longest table that is shown open; what is beyond is counted. */
const MOST_FLIPS = 100;
const MOST_NAMES = 10;
/** Flips in one paragraph: how many broke, how many are fixed, and what of it may be chance. */
function flipCounts(flips, comparison) {
    const { broken, fixed, moved } = flips;
    const all = [...broken, ...fixed];
    const pairs = all.length + moved.length + flips.stable.length;
    const what = severalAgents(flips) ? 'pair of task and agent' : 'task';
    const things = severalAgents(flips) ? 'pairs of task and agent' : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(pairs, 'task').replace(/^\S+ /, '');
    if (all.length === 0)
        return `**No ${what} is broken or fixed**: nowhere among ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(pairs)} ${things} did most rollouts change sides${movedWords(moved, comparison)}.`;
    const certainty = certaintyOf(all, `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(pairs)} ${things}`);
    return (`**Broken: ${howMany(broken, flips)}. Fixed: ${howMany(fixed, flips)}.** Broken means that most rollouts passed in the ` +
        `baseline and most fail now; by chance is how often a task that nothing happened to differs as much. ${certainty}`);
}
/** What of the flips may be chance. */
function certaintyOf(all, among) {
    const clear = all.filter((flip) => flip.clear).length;
    const one = all.length === 1;
    if (clear === all.length)
        return `${one ? 'It' : 'Each'} is more than chance does among ${among}.`;
    if (clear === 0)
        return `${one ? 'It is' : 'None of them alone is'} ${one ? 'no ' : ''}more than chance does among ${among}: only the verdict, which weighs all together, says whether something changed.`;
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(clear)} of them ${clear === 1 ? 'is' : 'are'} more than chance does among ${among}; the others may be noise.`;
}
/** The tables of what broke and what is fixed; empty when nothing is. */
function flipTables(flips, links) {
    return [flipTable('Broken', flips.broken, flips, links), flipTable('Fixed', flips.fixed, flips, links)];
}
/** What changed no side, folded: every rollout that is not among the flips is here. */
function foldedTables(flips, links) {
    return [
        folded(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(flips.moved.length, 'task')} moved without changing sides`, flips.moved, flips, links),
        folded(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(flips.stable.length, 'task')} as before, the worst first`, flips.stable, flips, links),
        folded(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(flips.apart.length, 'task')} not compared`, flips.apart, flips, links, 'this run only'),
    ];
}
/** All tasks of a run that was compared with nothing, folded. */
const allTasks = (flips, links) => folded(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(flips.apart.length, 'task')}, the worst first`, flips.apart, flips, links, 'this run only');
/** Names of what only one of the runs has, or has with a score; empty when both have everything. */
function notCompared({ unscorable, onlyBaseline, onlyCandidate }) {
    const parts = [
        ...(unscorable.length ? [`without a score in one of the runs: ${names(unscorable)}`] : []),
        ...(onlyCandidate.length ? [`only in this run, or with other contents: ${names(onlyCandidate)}`] : []),
        ...(onlyBaseline.length ? [`only in the baseline, or with other contents: ${names(onlyBaseline)}`] : []),
    ];
    return parts.length ? `Not compared: ${parts.join('; ')}.` : '';
}
/** What the signs mean, of those that occur. */
function legend(flips) {
    const pairs = [...flips.broken, ...flips.fixed, ...flips.moved, ...flips.stable, ...flips.apart];
    const seen = new Set(pairs.flatMap(({ rows }) => rows.map(({ outcome }) => outcome)));
    const signs = Object.keys(_words_js__WEBPACK_IMPORTED_MODULE_2__/* .GLYPHS */ .SV)
        .filter((outcome) => seen.has(outcome))
        .map((outcome) => `${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .GLYPHS */ .SV[outcome]} ${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .NAMES */ .Xk[outcome]}`);
    return signs.length ? `One sign per rollout: ${signs.join(', ')}.` : '';
}
function flipTable(title, all, flips, links) {
    if (all.length === 0)
        return '';
    const several = severalAgents(flips);
    const shown = all.slice(0, MOST_FLIPS);
    const more = all.length - shown.length;
    return [
        `| ${title} |${several ? ' Agent |' : ''} Baseline | This run | By chance |`,
        `|---|${several ? '---|' : ''}---:|---|---:|`,
        ...shown.map((flip) => `${line(flip, several, links)} ${chance(flip.chance)} |`),
        ...(more ? ['', `And ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(more)} more, less clear than these.`] : []),
    ].join('\n');
}
function folded(title, pairs, flips, links, columns = 'both runs') {
    if (pairs.length === 0)
        return '';
    const several = severalAgents(flips);
    const both = columns === 'both runs';
    return [
        `<details><summary>${several ? title.replace(/^(\S+) tasks?/, '$1 pairs of task and agent') : title}</summary>`,
        '',
        `| Task |${several ? ' Agent |' : ''}${both ? ' Baseline |' : ''} This run |`,
        `|---|${several ? '---|' : ''}${both ? '---:|' : ''}---|`,
        ...pairs.map((pair) => line(pair, several, links, columns)),
        '',
        '</details>',
    ].join('\n');
}
function line({ task, agent, baseline, candidate, rows }, several, links, columns = 'both runs') {
    const signs = rows.map((row) => (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .n)(_words_js__WEBPACK_IMPORTED_MODULE_2__/* .GLYPHS */ .SV[row.outcome], links.logs(row))).join(' ');
    const was = columns === 'both runs' ? ` ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__.of)(baseline.passed, baseline.scored)} |` : '';
    const is = candidate.scored === 0 ? 'no score' : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__.of)(candidate.passed, candidate.scored);
    return `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(task, 120)} |${several ? ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(agent, 80)} |` : ''}${was} ${is}: ${signs} |`;
}
/** `1 in 250`: two digits are enough. */
function chance(p) {
    const odds = 1 / p;
    return `1 in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(odds < 100 ? odds : Number(odds.toPrecision(2)))}`;
}
function movedWords(moved, { drop }) {
    if (moved.length === 0)
        return drop.drop === 0 ? ', and no rate changed' : '';
    return `, though the rate of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(moved.length)} changed`;
}
function severalAgents({ broken, fixed, moved, stable, apart }) {
    const agents = new Set([...broken, ...fixed, ...moved, ...stable, ...apart].map(({ agent }) => agent));
    return agents.size > 1;
}
/** `3 tasks`; `3 (codex 2, claude-code 1)` where there are several agents */
function howMany(all, flips) {
    if (!severalAgents(flips))
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(all.length, 'task');
    if (all.length === 0)
        return '0';
    const counts = [...Map.groupBy(all, ({ agent }) => agent)].sort(([, a], [, b]) => b.length - a.length);
    const shown = counts.slice(0, MOST_NAMES).map(([agent, own]) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(agent, 80)} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(own.length)}`);
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(all.length)} (${shown.join(', ')}${counts.length > shown.length ? ', …' : ''})`;
}
function names(all) {
    const shown = all.slice(0, MOST_NAMES).map((name) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name, 120));
    return all.length > shown.length
        ? `${shown.join(', ')} and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(all.length - shown.length)} more`
        : shown.join(', ');
}


/***/ }),

/***/ 23987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ flipsOf)
/* harmony export */ });
/* harmony import */ var _stats_adjust_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28685);
/* harmony import */ var _stats_fisher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7587);
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78911);



/** The level at which a single flip is called clear. */
const LEVEL = 0.05;
function flipsOf(baseline, candidate) {
    const known = FLIPS.get(candidate);
    if (known?.baseline === baseline)
        return known.flips;
    const flips = allFlips(baseline, candidate);
    FLIPS.set(candidate, { baseline, flips });
    return flips;
}
/** summary, comment and page ask for the same, of what may be 100,000 rows */
const FLIPS = new WeakMap();
function allFlips(baseline, candidate) {
    const before = (0,_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .byCell */ .A1)(baseline).cells;
    const all = [...(0,_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .byCell */ .A1)(candidate).cells].map(([key, cell]) => pairOf(before.get(key) ?? NOTHING, cell));
    const apart = all.filter((pair) => !inBoth(pair));
    const pairs = all.filter(inBoth);
    return {
        broken: flips(pairs, ({ baseline: was, candidate: is }) => ({ from: was, to: is })),
        fixed: flips(pairs, ({ baseline: was, candidate: is }) => ({ from: failures(was), to: failures(is) })),
        moved: pairs
            .filter((pair) => !isFlip(pair) && dropOf(pair) !== 0)
            .sort((a, b) => dropOf(b) - dropOf(a) || byName(a, b)),
        stable: pairs
            .filter((pair) => dropOf(pair) === 0)
            .sort((a, b) => rate(a.candidate) - rate(b.candidate) || byName(a, b)),
        apart: apart.sort((a, b) => lost(b) - lost(a) || unscored(b) - unscored(a) || byName(a, b)),
    };
}
/** The pairs in which `from` has most of its rollouts, and `to` has the fewest. */
function flips(pairs, sides) {
    const chances = pairs.map((pair) => {
        const { from, to } = sides(pair);
        return (0,_stats_fisher_js__WEBPACK_IMPORTED_MODULE_1__/* .fisherOneSided */ .Vg)(share(from), share(to));
    });
    const adjusted = (0,_stats_adjust_js__WEBPACK_IMPORTED_MODULE_2__/* .holm */ .f)(chances);
    return pairs
        .flatMap((pair, index) => {
        const { from, to } = sides(pair);
        if (majority(from) !== 'for' || majority(to) !== 'against')
            return [];
        return [{ ...pair, chance: chances[index] ?? 1, clear: (adjusted[index] ?? 1) < LEVEL }];
    })
        .sort((a, b) => a.chance - b.chance || byName(a, b));
}
const NOTHING = { passed: 0, scored: 0 };
function pairOf(before, cell) {
    const { task, agent } = cell;
    return {
        task,
        agent,
        baseline: { passed: before.passed, scored: before.scored },
        candidate: { passed: cell.passed, scored: cell.scored },
        rows: cell.rows.toSorted((a, b) => a.rollout_index - b.rollout_index),
    };
}
const inBoth = ({ baseline, candidate }) => baseline.scored > 0 && candidate.scored > 0;
function majority({ passed, scored }) {
    return passed * 2 > scored ? 'for' : passed * 2 < scored ? 'against' : 'split';
}
function isFlip({ baseline, candidate }) {
    const [was, is] = [majority(baseline), majority(candidate)];
    return was !== is && was !== 'split' && is !== 'split';
}
const share = ({ passed, scored }) => ({ events: passed, trials: scored });
const failures = ({ passed, scored }) => ({ passed: scored - passed, scored });
const rate = ({ passed, scored }) => passed / scored;
/** by the products of whole numbers, so that equal rates are equal */
const dropOf = ({ baseline, candidate }) => (baseline.passed * candidate.scored - candidate.passed * baseline.scored) / (baseline.scored * candidate.scored);
const lost = ({ candidate: { passed, scored } }) => (scored === 0 ? 0 : (scored - passed) / scored);
const unscored = ({ candidate, rows }) => rows.length - candidate.scored;
const byName = (a, b) => a.task < b.task ? -1 : a.task > b.task ? 1 : a.agent < b.agent ? -1 : a.agent > b.agent ? 1 : 0;


/***/ }),

/***/ 62955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ guardrailTable),
/* harmony export */   L: () => (/* binding */ stateOf)
/* harmony export */ });
/* harmony import */ var _gate_guardrail_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93091);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55795);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9924);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44702);




/** Metrics beside the pass rate, with what is tolerated of each; empty without any. */
function guardrailTable(seen) {
    if (seen.length === 0)
        return '';
    return [
        '| Guardrail | This run | Baseline | Change | Tolerated | |',
        '|---|---:|---:|---:|---:|---|',
        ...seen.map((one) => {
            const { metric, baseline, candidate, worse, limit } = one;
            const change = baseline === null || candidate === null ? 'unknown' : (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .relative */ .V8)({ baseline, candidate });
            const most = `${worse === 'more' ? '+' : '−'}${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(limit)}`;
            const cells = [(0,_gate_guardrail_words_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj)(metric, candidate), (0,_gate_guardrail_words_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj)(metric, baseline), change, most].map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT);
            return `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(metric, 80)} | ${cells.join(' | ')} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT)(stateOf(one))} |`;
        }),
    ].join('\n');
}
/** Is it broken, and how sure is that? */
function stateOf({ broken, advisory, p }) {
    const state = p === null ? (0,_gate_guardrail_words_js__WEBPACK_IMPORTED_MODULE_0__/* .pWords */ .gh)(p) : broken ? `broken (${(0,_gate_guardrail_words_js__WEBPACK_IMPORTED_MODULE_0__/* .pWords */ .gh)(p)})` : `not shown to be broken (${(0,_gate_guardrail_words_js__WEBPACK_IMPORTED_MODULE_0__/* .pWords */ .gh)(p)})`;
    return advisory ? `${state}; advisory` : state;
}


/***/ }),

/***/ 40460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ SCRIPT),
/* harmony export */   Y: () => (/* binding */ STYLE)
/* harmony export */ });
// Made by scripts/page-assets.js from client/: do not edit.
/** what report.html does */
const SCRIPT = "(function(){function e(){let e=new URLSearchParams(location.hash.slice(1)),t=t=>e.get(t)??``;return{q:t(`q`),outcomes:e.getAll(`outcome`),agent:t(`agent`),change:t(`change`),sort:t(`sort`),rollout:e.get(`rollout`)}}function t({q:e,outcomes:t,agent:n,change:r,sort:i,rollout:a}){let o=new URLSearchParams;for(let[t,s]of Object.entries({q:e,agent:n,change:r,sort:i,rollout:a??``}))s!==``&&o.set(t,s);for(let e of t)o.append(`outcome`,e);let s=o.toString();return s===``?`#`:`#${s}`}function n(e,{text:t,on:n={},...r}={},i=[]){let a=document.createElement(e);for(let[e,t]of Object.entries(r))t===!0?a.setAttribute(e,``):t!=null&&t!==!1&&a.setAttribute(e,String(t));for(let[e,t]of Object.entries(n))a.addEventListener(e,t);return t!==void 0&&(a.textContent=t),a.append(...i.filter(e=>e!==null)),a}function r(e){let t=document.getElementById(e);if(!t)throw Error(`the page has no ${e}`);return t}let i={passed:`✓`,failed:`✗`,agent_error:`E`,agent_timeout:`T`,infra_error:`i`,judge_error:`j`,budget_exhausted:`b`,cancelled:`c`,not_run:`-`},a={passed:`passed`,failed:`failed`,agent_error:`agent error`,agent_timeout:`agent timeout`,infra_error:`infra error`,judge_error:`judge error`,budget_exhausted:`budget exhausted`,cancelled:`cancelled`,not_run:`not run`};function o(e,t){return`${s(e)} ${t}${e===1?``:`s`}`}function s(e){return String(Math.round(e)).replace(/\\B(?=(\\d{3})+$)/g,`,`)}function c(e){if(e<9.95)return`${e.toFixed(1)} s`;let t=Math.round(e);if(t<60)return`${t} s`;let n=e=>String(e).padStart(2,`0`);if(t<3600)return`${Math.floor(t/60)} min ${n(t%60)} s`;let r=Math.round(t/60);return`${s(Math.floor(r/60))} h ${n(r%60)} min`}let l=e=>`$${e.toFixed(e>0&&e<.1?4:2).replace(/\\B(?=(\\d{3})+\\.)/g,`,`)}`,u=/* @__PURE__ */ new Set([`passed`,`failed`,`agent_error`,`agent_timeout`]),d=({o:e})=>u.has(e);function f(){let e=_(`data`),t=e.pairs.map(([t,n,r],i)=>({task:e.tasks[t]??``,agent:e.agents[n]??``,change:r,place:i,rollouts:[],before:[],haystack:``})),n=new Map(e.pairs.map(([n,r],i)=>[n*e.agents.length+r,t[i]])),r=({t,a:r})=>n.get(t*e.agents.length+r),i=_(`rows`).flatMap((e,t)=>{let n=r(e);if(!n)return[];let i={...e,place:t,pair:n};return n.rollouts.push(i),[i]});for(let e of _(`baseline`))r(e)?.before.push(e);for(let e of t)e.rollouts.sort((e,t)=>e.i-t.i),e.before.sort((e,t)=>e.i-t.i),e.haystack=`${e.task}\\n${e.agent}`.toLowerCase();return{data:e,pairs:t,rollouts:i,agents:e.agents}}let ee=({place:e})=>document.getElementById(`t${e}`)?_(`t${e}`):null,p=({pair:e,i:t})=>`${e.task}/${e.agent}/${t}`;function m(e){let t=e.filter(d);return t.length===0?`no score`:`${h(e)} of ${t.length}`}let h=e=>e.filter(({o:e})=>e===`passed`).length;function g(e,t){let n=e.map(t).filter(e=>e!==void 0);return n.length?n.reduce((e,t)=>e+t,0)/n.length:null}function _(e){return JSON.parse(document.getElementById(e)?.textContent??`null`)}let v={\"\":`What changed, then the worst`,worst:`Worst first`,name:`By name`,cost:`Dearest first`,time:`Slowest first`};function te({data:e,pairs:t},{q:n,outcomes:r,agent:i,change:a,sort:o}){let s=n.toLowerCase().split(/\\s+/).filter(Boolean),c=s.length?e.reasons.map(e=>e.toLowerCase()):[],l=e=>t=>(r.length===0||r.includes(t.o))&&s.every(n=>e.haystack.includes(n)||c[t.r]?.includes(n)||t.o.includes(n)||t.k?.includes(n));return t.filter(e=>(i===``||e.agent===i)&&(a===``||e.change===a)).map(e=>({pair:e,wanted:new Set(e.rollouts.filter(l(e)))})).filter(({wanted:e})=>e.size>0).sort(C[o]??y)}let y=(e,t)=>e.pair.place-t.pair.place,b=e=>(t,n)=>e(n.pair)-e(t.pair)||y(t,n),x=({rollouts:e})=>{let t=e.filter(d).length;return t===0?0:(t-h(e))/t},S=({rollouts:e})=>e.filter(e=>!d(e)).length,C={worst:b(e=>x(e)*1e6+S(e)),name:({pair:e},{pair:t})=>e.task<t.task?-1:e.task>t.task?1:e.place-t.place,cost:b(({rollouts:e})=>g(e,({c:e})=>e)??-1),time:b(({rollouts:e})=>g(e,({d:e})=>e)??-1)};var w=class{element;search;#e=n(`p`,{class:`count`,role:`status`});#t;#n;#r;#i;#a;#o;#s=0;constructor(e,t){this.#t=e,this.#n=t,this.search=n(`input`,{type:`search`,id:`q`,autocomplete:`off`,spellcheck:`false`,on:{input:()=>{clearTimeout(this.#s),this.#s=setTimeout(()=>this.#l(),80)}}});let r=Map.groupBy(e.rollouts,({o:e})=>e),o=Object.keys(i).filter(e=>r.has(e));this.#r=o.map(e=>n(`input`,{type:`checkbox`,value:e,on:{change:()=>this.#l()}})),this.#i=this.#c([``,...e.agents],e=>e||`all agents`);let c=Map.groupBy(e.pairs,({change:e})=>e);this.#a=this.#c([``,...[...T.keys()].filter(e=>c.has(e))],e=>e?`${T.get(e)} (${s(c.get(e)?.length??0)})`:`any`);let l=Object.keys(v).filter(t=>t!==``||e.data.compared);this.#o=this.#c(l.map(t=>t===`worst`&&!e.data.compared?``:t),t=>v[t||(e.data.compared?``:`worst`)]??``),this.element=n(`form`,{class:`filters`,role:`search`,\"aria-label\":`Rollouts`,on:{submit:e=>e.preventDefault()}},[n(`label`,{class:`q`},[n(`span`,{text:`Search task, agent or reason`}),this.search]),e.agents.length>1?E(`Agent`,this.#i):null,e.data.compared?E(`Change`,this.#a):null,E(`Order`,this.#o),n(`fieldset`,{},[n(`legend`,{text:`Outcome`}),...this.#r.map((e,t)=>{let c=o[t]??`passed`;return n(`label`,{class:`outcome`},[e,n(`span`,{class:`sign ${c}`,\"aria-hidden\":`true`,text:i[c]}),`${a[c]} ${s(r.get(c)?.length??0)}`])})]),this.#e])}clear(){clearTimeout(this.#s),this.search.value=``,this.#l()}show({q:e,outcomes:t,agent:n,change:r,sort:i},a){document.activeElement!==this.search&&(this.search.value=e);for(let e of this.#r)e.checked=t.includes(e.value);this.#i.value=n,this.#a.value=r,this.#o.value=i;let c=a.reduce((e,{wanted:t})=>e+t.size,0),l=this.#t.rollouts.length,[u,d]=[new Set(a.map(({pair:e})=>e.task)).size,c===l?``:` of ${s(l)}`];this.#e.textContent=c===0?`No rollout is left: loosen the filter.`:`${s(c)}${d} rollouts, ${o(u,`task`)}`}#c(e,t){return n(`select`,{on:{change:()=>this.#l()}},e.map(e=>n(`option`,{value:e,text:t(e)})))}#l(){this.#n({q:this.search.value.trim(),outcomes:this.#r.filter(({checked:e})=>e).map(({value:e})=>e),agent:this.#i.value,change:this.#a.value,sort:this.#o.value,rollout:null})}};let T=/* @__PURE__ */ new Map([[`broken`,`broken`],[`fixed`,`fixed`],[`moved`,`moved`],[`stable`,`as before`],[`apart`,`not compared`]]),E=(e,t)=>n(`label`,{},[n(`span`,{text:e}),t]),D=[[`/`,`search`],[`← ↑ → ↓`,`go from rollout to rollout in the table`],[`Enter`,`open the rollout`],[`n, p`,`the next and the previous rollout of those that the filter leaves`],[`Esc`,`back to all rollouts; in the search, empty it`],[`?`,`this list`]];function O(){let e=n(`dialog`,{\"aria-label\":`Keys`},[n(`h2`,{text:`Keys`}),n(`dl`,{},D.flatMap(([e,t])=>[n(`dt`,{},[n(`kbd`,{text:e})]),n(`dd`,{text:t})])),n(`form`,{method:`dialog`},[n(`button`,{text:`Close`})])]);return document.body.append(e),e}let k={broken:`broken`,fixed:`fixed`,moved:`moved`,apart:``,stable:``};var A=class{element;#e;#t=/* @__PURE__ */ new WeakSet;#n;#r=/* @__PURE__ */ new Map;#i;constructor(e,t){this.#e=e,this.#i=t,this.element=n(`div`,{class:`wide table`,role:`region`,\"aria-label\":`Tasks and their rollouts`}),this.#n=new IntersectionObserver(e=>{for(let{isIntersecting:t,target:n}of e)t&&this.#s(n)},{rootMargin:`1200px`}),addEventListener(`beforeprint`,()=>{for(let e of[...this.#r.keys()].slice(0,20))this.#s(e)})}show(e,t){this.#i=t,this.#n.disconnect(),this.#r=/* @__PURE__ */ new Map;let r=n(`table`,{class:`rollouts`,\"aria-rowcount\":e.length+1},[this.#l()]);for(let t=0;t<e.length;t+=50){let i=e.slice(t,t+50),a=n(`td`);a.style.height=`${i.length*34}px`;let o=n(`tbody`,{\"data-start\":t},[n(`tr`,{class:`room`,\"aria-hidden\":`true`},[a])]);this.#r.set(o,i),r.append(o)}this.element.replaceChildren(r);for(let e of this.#r.keys())this.#n.observe(e);let[i]=this.#r.keys();i&&this.#s(i);let a=r.querySelector(`a`);a&&(a.tabIndex=0)}move(e,t){let n=e.closest(`tr`);if(!n||!this.element.contains(n))return!1;let r=[...n.querySelectorAll(`a`)],i=r.indexOf(e);if(t===`ArrowLeft`||t===`ArrowRight`)return this.#o(r[i+(t===`ArrowRight`?1:-1)]);let a=this.#a(n,t===`ArrowDown`?1:-1),o=a?[...a.querySelectorAll(`a`)]:[];return this.#o(o[Math.min(i,o.length-1)])}#a(e,t){let n=t===1?e.nextElementSibling:e.previousElementSibling;if(n)return n;let r=e.parentElement,i=t===1?r?.nextElementSibling:r?.previousElementSibling;return i?.tagName===`TBODY`?(this.#s(i),t===1?i.firstElementChild:i.lastElementChild):null}#o(e){if(!e)return!1;for(let e of this.element.querySelectorAll(`a[tabindex=\"0\"]`))e.setAttribute(`tabindex`,`-1`);return e.tabIndex=0,e.focus(),!0}#s(e){let t=this.#r.get(e);if(!t||this.#t.has(e))return;this.#t.add(e);let n=Number(e.getAttribute(`data-start`));e.replaceChildren(...t.map((e,t)=>this.#u(e,n+t))),this.#n.unobserve(e)}#c(){let{data:e,agents:t}=this.#e;return[`Task`,...t.length>1?[`Agent`]:[],...e.compared?[`Baseline`,`Change`]:[],e.compared?`This run`:`Rollouts`,`Mean cost`,`Mean time`]}#l(){return n(`thead`,{},[n(`tr`,{},this.#c().map(e=>n(`th`,{scope:`col`,text:e,class:e.replace(` `,`-`).toLowerCase()})))])}#u({pair:e,wanted:t},r){let{data:i,agents:a}=this.#e,o=g(e.rollouts,({c:e})=>e),s=g(e.rollouts,({d:e})=>e),u=a.length>1?n(`small`,{class:`narrow`,\"aria-hidden\":`true`,text:e.agent}):null;return n(`tr`,{\"aria-rowindex\":r+2},[n(`th`,{scope:`row`,class:`task`},[e.task,u]),a.length>1?n(`td`,{class:`agent`,text:e.agent}):null,i.compared?n(`td`,{class:`before`},[n(`span`,{class:`score`,text:e.before.length?m(e.before):`not there`}),M(e.before)]):null,i.compared?n(`td`,{class:`change`},[k[e.change]?n(`span`,{class:`change ${e.change}`,text:k[e.change]??``}):null]):null,n(`td`,{class:`now`},[n(`span`,{class:`score`,text:m(e.rollouts)}),...e.rollouts.map(e=>this.#d(e,t.has(e)))]),n(`td`,{class:`mean-cost`,text:o===null?``:l(o)}),n(`td`,{class:`mean-time`,text:s===null?``:c(s)})])}#d(e,r){return n(`a`,{href:t({...this.#i,rollout:p(e)}),class:`sign ${e.o}${r?``:` other`}`,tabindex:-1,\"aria-label\":`${e.pair.task}, ${e.pair.agent}, rollout ${s(e.i)}: ${j(e)}`,title:j(e),text:i[e.o]})}};let j=({o:e,k:t})=>t?`${a[e]} (${t})`:a[e];function M(e){return n(`span`,{class:`signs`,\"aria-hidden\":`true`},e.map(e=>n(`span`,{class:`sign ${e.o}`,title:j(e),text:i[e.o]})))}function ne(e,r,i,{before:a,after:o}){let{pair:c}=r,l=(e,r,a)=>e?n(`a`,{href:t({...i,rollout:p(e)}),text:r,\"aria-keyshortcuts\":a}):n(`span`,{class:`off`,text:r}),u=ee(r);return[n(`nav`,{\"aria-label\":`Rollouts`},[n(`a`,{href:t({...i,rollout:null}),text:`← All rollouts`,\"aria-keyshortcuts\":`Escape`}),l(a,`Previous`,`p`),l(o,`Next`,`n`)]),n(`h1`,{},[n(`span`,{class:`badge ${r.o}`,text:j(r)}),` ${c.task} `,n(`small`,{text:`${c.agent}, rollout ${s(r.i)}`})]),n(`p`,{class:`reason`,text:e.data.reasons[r.r]??``}),ie(e,r),ae(r,i),...(u?.notes??[]).map(e=>n(`p`,{class:`note`,text:e})),...(u?.texts??[]).filter(({kind:e})=>e===`instruction`).map(P),...u&&u.steps.length>0?[I(u.steps)]:[],...(u?.texts??[]).filter(({kind:e})=>e!==`instruction`).map(P),...u?[]:[n(`p`,{class:`note`,text:re(r)})]]}function re({l:e,n:t}){return t===0?`It did not run, and left no logs.`:e?`The page has no room for its logs, or they are elsewhere: look under ${e} in the files of the run.`:`It left no logs.`}let N=[[`Outcome`,j],[`Reward`,({w:e})=>e===void 0?null:String(e)],[`Time`,({d:e})=>e===void 0?null:c(e)],[`Cost`,({c:e})=>e===void 0?null:l(e)],[`Tokens`,({u:e})=>e===void 0?null:s(e)],[`Turns`,({v:e})=>e===void 0?null:s(e)],[`Attempts`,({n:e=1})=>s(e)],[`Looks like`,({s:e})=>e??null],[`Phases`,({p:e})=>e?Object.entries(e).map(([e,t])=>`${e} ${c(t)}`).join(`, `):null],[`Started`,({b:e})=>e??null],[`Sandbox`,({x:e})=>e??null],[`Logs`,({l:e})=>e??null]];function ie(e,t){let r=t.pair.before.find(({i:e})=>e===t.i),i=N.flatMap(([e,i],a)=>{let[o,s]=[i(t),r&&a<8?i(r):null];return o===null&&s===null?[]:[n(`tr`,{},[n(`th`,{scope:`row`,text:e}),n(`td`,{text:o??`unknown`}),r?n(`td`,{text:a<8?s??`unknown`:``}):null])]});return r&&i.splice(1,0,n(`tr`,{},[n(`th`,{scope:`row`,text:`Reason`}),n(`td`,{text:e.data.reasons[t.r]??``}),n(`td`,{text:e.data.reasons[r.r]??``})])),n(`div`,{class:`wide`,role:`region`,tabindex:0,\"aria-label\":`What became of it`},[n(`table`,{class:`facts`},[r?n(`thead`,{},[n(`tr`,{},[n(`td`),n(`th`,{scope:`col`,text:`This run`}),n(`th`,{scope:`col`,text:`Baseline`})])]):null,n(`tbody`,{},i)])])}function ae({pair:e,place:r},a){let o=e.rollouts.map(e=>n(`a`,{href:t({...a,rollout:p(e)}),class:`sign ${e.o}`,\"aria-label\":`rollout ${s(e.i)}: ${j(e)}`,\"aria-current\":e.place===r?`page`:void 0,text:i[e.o]}));return n(`p`,{class:`strip`},[`This run: ${m(e.rollouts)} `,...o,...e.before.length?[n(`span`,{class:`there`,text:`Baseline: ${m(e.before)} `}),M(e.before)]:[]])}function P({title:e,path:t,kind:r,text:i,cut:a}){let o=r===`diff`?i.trimEnd().split(`\n`).map(F):[i];return n(`details`,{open:!0,class:r},[n(`summary`,{},[n(`h2`,{text:e}),` `,n(`code`,{text:t})]),a?n(`p`,{class:`note`,text:a}):null,i===``?n(`p`,{class:`note`,text:`It is empty.`}):n(`pre`,{tabindex:0,role:`region`,\"aria-label\":e},o)])}function F(e){let t=/^(\\+\\+\\+|---|diff |index )/.test(e)?`file`:e.startsWith(`+`)?`added`:e.startsWith(`-`)?`removed`:e.startsWith(`@@`)?`place`:null;return t?n(`span`,{class:t,text:`${e}\\n`}):document.createTextNode(`${e}\\n`)}function I(e){return n(`details`,{open:!0,class:`trajectory`},[n(`summary`,{},[n(`h2`,{text:`Trajectory`}),` ${s(e.length)} steps`]),n(`ol`,{},e.map(({who:e,what:t,text:r})=>n(`li`,{class:e},[n(`b`,{text:t?`${e} ${t}`:e}),r===``?null:n(`pre`,{tabindex:0,role:`region`,\"aria-label\":`${e} ${t}`},[r])])))])}let L=f(),R=new Map(L.rollouts.map(e=>[p(e),e])),[z,B,V]=[r(`overview`),r(`rollout`),r(`rollouts`)],H=document.title,U=e(),W=[],G=null,K=null,q=new w(L,e=>{history.replaceState(null,``,t(e)),X(e)}),J=new A(L,U),Y=O(),oe=n(`button`,{type:`button`,class:`help`,text:`Keys`,on:{click:()=>Y.showModal()}});V.replaceChildren(n(`div`,{class:`heading`},[n(`h2`,{text:`Rollouts`}),oe]),q.element,J.element);function X(e){U=e;let n=t({...e,rollout:null});n!==K&&(W=te(L,e),J.show(W,e),q.show(e,W),K=n);let r=e.rollout===null?null:R.get(e.rollout)??null;r?Z(r):se()}function Z(e){G=e,B.replaceChildren(...ne(L,e,U,$(e))),z.hidden=!0,B.hidden=!1,document.title=`${p(e)}: ${e.o}`,scrollTo(0,0),B.focus({preventScroll:!0})}function se(){let e=G;G=null,B.hidden=!0,B.replaceChildren(),z.hidden=!1,document.title=H,e&&[...J.element.querySelectorAll(`a`)].find(t=>t.hash===Q(e))?.focus()}let Q=e=>t({...U,rollout:p(e)});function $(e){let t=W.flatMap(({pair:e,wanted:t})=>e.rollouts.filter(e=>t.has(e))),n=t.indexOf(e);return{before:t[n-1]??null,after:t[n+1]??null}}addEventListener(`hashchange`,()=>X(e())),addEventListener(`DOMContentLoaded`,()=>G&&Z(G)),addEventListener(`keydown`,e=>{if(e.ctrlKey||e.metaKey||e.altKey||Y.open)return;let n=e.target instanceof HTMLElement?e.target:document.body;if(n===q.search){if(e.key!==`Escape`)return;q.clear(),q.search.blur()}else if(n.matches(`input[type=search], select`))return;else if(e.key===`/`&&!G)q.search.focus();else if(e.key===`?`)Y.showModal();else if(e.key===`Escape`&&G)location.hash=t({...U,rollout:null});else if((e.key===`n`||e.key===`p`)&&G){let t=$(G)[e.key===`n`?`after`:`before`];t&&(location.hash=Q(t))}else if(!e.key.startsWith(`Arrow`)||!J.move(n,e.key))return;e.preventDefault()}),X(U)})();";
/** how report.html looks */
const STYLE = ":root { color-scheme: light dark; --page: light-dark(#ffffff, #14171c); --panel: light-dark(#f5f6f8, #1d2127); --line: light-dark(#d5d9e0, #363c46); --text: light-dark(#1b1f26, #e4e7ec); --soft: light-dark(#565d69, #a3abb8); --link: light-dark(#0a58a8, #7db8f5); --good: light-dark(#14692f, #6fd08c); --good-page: light-dark(#dff3e4, #173524); --bad: light-dark(#a91622, #ff9a9a); --bad-page: light-dark(#fde3e4, #47181d); --warn: light-dark(#7a4b00, #f0bf62); --warn-page: light-dark(#fbeccb, #3d2e10); --lost: light-dark(#4b3fa0, #b9b0ff); --lost-page: light-dark(#e9e6fb, #2a2650); --off: light-dark(#565d69, #a3abb8); --off-page: light-dark(#e8eaee, #2a2f37); } * { box-sizing: border-box; } html { font: 15px / 1.5 system-ui, \"Segoe UI\", Roboto, sans-serif; background: var(--page); color: var(--text); scroll-padding-top: 3rem; } body { margin: 0; } main { max-width: 1180px; margin: 0 auto; padding: 1.25rem 1.25rem 4rem; } [hidden] { display: none !important; } a { color: var(--link); } :focus-visible { outline: 2px solid var(--link); outline-offset: 2px; } #rollout:focus, #rollouts:focus { outline: none; } .skip { position: absolute; left: -100rem; } .skip:focus { left: 1rem; top: 0.5rem; background: var(--page); padding: 0.25rem 0.5rem; z-index: 3; } h1 { font-size: 1.25rem; line-height: 1.4; font-weight: 600; margin: 0.25rem 0 0.75rem; overflow-wrap: anywhere; } h2 { font-size: 1rem; margin: 0; } p { margin: 0.35rem 0; overflow-wrap: anywhere; } small { font-weight: 400; color: var(--soft); font-size: 1rem; } code, pre, kbd { font: 13px / 1.45 ui-monospace, \"SF Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace; } .run, .count, .note, .left, .interval i, summary code { color: var(--soft); } .run { font-size: 0.9rem; } .interval i { font-style: normal; font-size: 0.85rem; } section, article > * { margin-top: 1.25rem; } .badge { display: inline-block; padding: 0.05rem 0.55rem; border-radius: 1rem; font-size: 0.95rem; background: var(--off-page); color: var(--off); white-space: nowrap; } .badge.pass, .badge.improved, .badge.passed { background: var(--good-page); color: var(--good); } .badge.regression, .badge.failed, .badge.agent_error, .badge.agent_timeout { background: var(--bad-page); color: var(--bad); } .badge.inconclusive, .badge.judge_error, .badge.invalid { background: var(--warn-page); color: var(--warn); } .badge.infra_error { background: var(--lost-page); color: var(--lost); } .numbers { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: 0.75rem; } .numbers > div { background: var(--panel); border: 1px solid var(--line); border-radius: 0.5rem; padding: 0.6rem 0.9rem; } .numbers h2 { font-size: 0.85rem; font-weight: 500; color: var(--soft); } .numbers p { font-size: 0.9rem; } .numbers .figure { font-size: 1.7rem; line-height: 1.3; font-weight: 600; margin: 0; } .chart { margin: 1rem 0 0; } figcaption { font-size: 0.85rem; color: var(--soft); margin-bottom: 0.25rem; } .interval, .axis { display: grid; grid-template-columns: 10rem 1fr 16rem; gap: 0 1rem; align-items: center; } .interval .what { text-align: right; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; } .interval .words { font-size: 0.9rem; font-variant-numeric: tabular-nums; } .interval svg { overflow: visible; width: 100%; height: 28px; } .axis svg { width: 100%; overflow: visible; } .axis text { font-size: 11px; fill: var(--soft); } .chart line { vector-effect: non-scaling-stroke; stroke: currentColor; } .chart .tick { stroke: var(--line); stroke-width: 1; } .chart .mark { stroke: var(--bad); stroke-width: 1.5; stroke-dasharray: 4 3; } .chart .range { stroke-width: 3; } .chart .end { stroke-width: 2; } .chart .point { stroke-width: 11; stroke-linecap: round; } .interval.this, .interval.drop { color: var(--link); } .interval.baseline { color: var(--soft); } .interval .what, .interval .words { color: var(--text); } .interval.baseline .what, .interval.baseline .words { color: var(--soft); } .wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; } th, td { text-align: left; font-weight: 400; padding: 0.3rem 0.6rem; border-bottom: 1px solid var(--line); vertical-align: top; } thead th, thead td { font-size: 0.85rem; color: var(--soft); background: var(--page); border-bottom-width: 2px; } .data { width: auto; min-width: 60%; font-variant-numeric: tabular-nums; font-size: 0.9rem; } .data th { white-space: nowrap; } .data th[scope=\"row\"], .facts th[scope=\"row\"] { font-weight: 600; } .heading { display: flex; justify-content: space-between; align-items: center; } button { font: inherit; color: inherit; background: var(--panel); border: 1px solid var(--line); border-radius: 0.4rem; padding: 0.15rem 0.7rem; cursor: pointer; } .filters { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: end; margin: 0.5rem 0 0.75rem; } .filters > label { display: grid; font-size: 0.85rem; color: var(--soft); } .filters .q { flex: 1 1 16rem; } input[type=\"search\"], select { font: inherit; color: var(--text); background: var(--page); border: 1px solid var(--line); border-radius: 0.4rem; padding: 0.3rem 0.5rem; min-height: 2.1rem; max-width: 100%; } fieldset { border: 0; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: 0.35rem 0.9rem; flex-basis: 100%; } legend { float: left; padding: 0; margin-right: 0.9rem; font-size: 0.85rem; color: var(--soft); } .outcome { display: inline-flex; align-items: center; gap: 0.3rem; font-size: 0.9rem; } .count { flex-basis: 100%; margin: 0; font-size: 0.9rem; } .table { overflow-x: visible; } .rollouts { table-layout: fixed; } .rollouts thead th { position: sticky; top: 0; z-index: 1; } .rollouts th.task { width: 24%; overflow-wrap: anywhere; font-weight: 500; } .rollouts .agent { width: 11%; overflow-wrap: anywhere; } .rollouts .baseline, .rollouts .before { width: 19%; } .rollouts th.change { width: 6rem; } .rollouts .mean-cost, .rollouts .mean-time { width: 7rem; white-space: nowrap; text-align: right; font-variant-numeric: tabular-nums; } .rollouts .room td { padding: 0; border: 0; } .rollouts tbody tr:hover { background: var(--panel); } .score { display: inline-block; min-width: 4.2rem; margin-right: 0.4rem; font-variant-numeric: tabular-nums; } .sign { display: inline-flex; align-items: center; justify-content: center; width: 1.5rem; height: 1.5rem; margin: 0 0.15rem 0.15rem 0; border-radius: 0.3rem; font: 600 13px / 1 ui-monospace, \"DejaVu Sans Mono\", monospace; text-decoration: none; background: var(--off-page); color: var(--off); } .sign.passed { background: var(--good-page); color: var(--good); } .sign.failed, .sign.agent_error, .sign.agent_timeout { background: var(--bad-page); color: var(--bad); } .sign.judge_error { background: var(--warn-page); color: var(--warn); } .sign.infra_error { background: var(--lost-page); color: var(--lost); } .sign.other { background: none; color: var(--soft); font-weight: 400; } a.sign:hover { outline: 1px solid currentColor; } a.sign[aria-current] { outline: 2px solid currentColor; } span.change { font-size: 0.85rem; padding: 0 0.4rem; border-radius: 0.3rem; } span.broken { background: var(--bad-page); color: var(--bad); } span.fixed { background: var(--good-page); color: var(--good); } span.moved { background: var(--off-page); color: var(--off); } nav { display: flex; gap: 1.25rem; margin: 0; } nav .off { color: var(--soft); opacity: 0.7; } article .reason { white-space: pre-wrap; } .facts { width: auto; min-width: 50%; max-width: 100%; font-size: 0.9rem; } .facts td { overflow-wrap: anywhere; white-space: pre-wrap; min-width: 8rem; } .strip .there { margin-left: 1.25rem; } details { border: 1px solid var(--line); border-radius: 0.5rem; background: var(--panel); } summary { padding: 0.4rem 0.8rem; cursor: pointer; overflow-wrap: anywhere; } summary h2 { display: inline; } details > .note { padding: 0 0.8rem; } pre { margin: 0; padding: 0.6rem 0.8rem; max-height: 34rem; overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; tab-size: 4; } details > pre { border-top: 1px solid var(--line); background: var(--page); border-radius: 0 0 0.5rem 0.5rem; } .diff .added { color: var(--good); } .diff .removed { color: var(--bad); } .diff .place { color: var(--lost); } .diff .file { font-weight: 700; } .trajectory ol { margin: 0; padding: 0; list-style: none; background: var(--page); border-radius: 0 0 0.5rem 0.5rem; } .trajectory li { border-top: 1px solid var(--line); border-left: 4px solid var(--link); padding: 0.35rem 0.8rem; } .trajectory li.tool { border-left-color: var(--line); } .trajectory li.system, .trajectory li.user { border-left-color: var(--lost); } .trajectory li pre { padding: 0.2rem 0; max-height: 18rem; } .trajectory b { font-size: 0.85rem; font-weight: 600; } dialog { background: var(--page); color: var(--text); border: 1px solid var(--line); border-radius: 0.5rem; padding: 1rem 1.5rem; } dl { display: grid; grid-template-columns: auto 1fr; gap: 0.3rem 1rem; } dd { margin: 0; } kbd { border: 1px solid var(--line); border-radius: 0.3rem; padding: 0 0.35rem; background: var(--panel); } .narrow { display: none; } .chart .zero { stroke: var(--soft); stroke-width: 1; } @media (max-width: 640px) { main { padding: 0.75rem 0.75rem 3rem; } .interval { grid-template-columns: 1fr auto; margin-bottom: 0.5rem; } .interval .what { text-align: left; } .interval svg { grid-column: 1 / -1; grid-row: 2; } .axis { grid-template-columns: 1fr; } .axis span { display: none; } .agent, .mean-cost, .mean-time { display: none; } .narrow { display: block; font-size: 0.85rem; } .rollouts .baseline, .rollouts .before { width: 17%; } .rollouts th.change { width: 19%; } .rollouts th.task { width: 27%; } .sign { width: 1.35rem; height: 1.35rem; margin-right: 1px; } .rollouts th, .rollouts td { padding: 0.3rem 0.25rem; } .score { display: block; min-width: 0; } .before .signs { display: none; } .numbers { grid-template-columns: 1fr; } .numbers > div { display: grid; grid-template-columns: 4.5rem 1fr; grid-template-areas: \"figure name\" \"figure words\"; gap: 0 0.75rem; padding: 0.4rem 0.75rem; } .numbers h2 { grid-area: name; } .numbers .figure { grid-area: figure; align-self: center; } .numbers p:last-child { grid-area: words; margin: 0; } } @media print { :root { color-scheme: light; } html { font-size: 11px; } main { max-width: none; padding: 0; } .filters, .heading button, nav, .skip { display: none; } .rollouts thead th { position: static; } .room { display: none; } .score { min-width: 3.4rem; margin: 0; } .sign { width: 1.25rem; height: 1.25rem; margin: 0 1px 1px 0; font-size: 10px; } tr, .interval, .numbers > div { break-inside: avoid; } pre { max-height: none; } .sign, .badge, .numbers > div { print-color-adjust: exact; } a { color: inherit; text-decoration: none; } } .data + .data, .wide + .wide { margin-top: 0.75rem; }";


/***/ }),

/***/ 41348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ embed),
/* harmony export */   i: () => (/* binding */ embedList)
/* harmony export */ });
/** what could end the element that holds it, or a line of a script */
const SIGN = /[<>&\u2028\u2029]/;
const SIGNS = new RegExp(SIGN, 'g');
/** JSON to stand inside a `script` element: nothing in it is markup, whatever the strings hold. */
function embed(value) {
    const text = JSON.stringify(value);
    if (!SIGN.test(text))
        return text; // by far the most
    return text.replace(SIGNS, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** The same for a list that is longer than is good to hold as one text. */
function* embedList(values) {
    let separator = '[';
    for (const value of values) {
        yield separator + embed(value);
        separator = ',';
    }
    yield separator === '[' ? '[]' : ']';
}


/***/ }),

/***/ 73629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ page)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/html/assets.js
var assets = __webpack_require__(40460);
// EXTERNAL MODULE: ./build/model/usage.js
var usage = __webpack_require__(34041);
// EXTERNAL MODULE: ./build/report/cell.js
var cell = __webpack_require__(78911);
// EXTERNAL MODULE: ./build/report/flips.js
var report_flips = __webpack_require__(23987);
// EXTERNAL MODULE: ./build/report/html/rollout-link.js
var rollout_link = __webpack_require__(65977);
;// CONCATENATED MODULE: ./build/report/html/compact.js





/** Names and reasons that thousands of rollouts share, each kept once. */
class Names {
    all = [];
    #numbers = new Map();
    #shown;
    constructor(shown) {
        this.#shown = shown;
    }
    number(name) {
        const known = this.#numbers.get(name);
        if (known !== undefined)
            return known;
        this.#numbers.set(name, this.all.length);
        return this.all.push(this.#shown(name)) - 1;
    }
}
/** A run, and the one beside it, as the page's script reads them. Rows are made as they are asked for. */
function compact(rows, before) {
    const names = {
        tasks: new Names(rollout_link/* taskName */.p5),
        agents: new Names(rollout_link/* agentName */.Lp),
        reasons: new Names((reason) => (0,report_escape/* plain */.pj)(reason, 2000)),
    };
    const flips = (0,report_flips/* flipsOf */.o)(before ?? [], rows);
    const pairs = ORDER.flatMap((change) => flips[change].map(({ task, agent }) => [
        names.tasks.number(task),
        names.agents.number(agent),
        change,
    ]));
    const there = inBoth(before ?? [], rows);
    const [own, theirs] = [numbered(rows, names), numbered(there, names)];
    return {
        data: {
            tasks: names.tasks.all,
            agents: names.agents.all,
            reasons: names.reasons.all,
            pairs,
            compared: before !== null,
        },
        rows: map(rows, (row, at) => pageRow(row, own(at), true)),
        baseline: map(there, (row, at) => pageRow(row, theirs(at), false)),
    };
}
/** the rows of the cells that the run has too */
function inBoth(before, rows) {
    const own = (0,cell/* byCell */.A1)(rows).cells;
    const { cells, places } = (0,cell/* byCell */.A1)(before);
    const kept = [...cells.keys()].map((cell) => own.has(cell));
    return before.filter((_, at) => kept[places[at] ?? -1]);
}
/** what one looks for first */
const ORDER = ['broken', 'moved', 'fixed', 'apart', 'stable'];
function* map(values, to) {
    let at = 0;
    for (const value of values) {
        yield to(value, at);
        at += 1;
    }
}
/** The names of rows by their numbers. */
function numbered(rows, { tasks, agents, reasons }) {
    const { cells, places } = (0,cell/* byCell */.A1)(rows);
    const ofCells = [...cells.values()].map(({ task, agent }) => [tasks.number(task), agents.number(agent)]);
    const ofReasons = Uint32Array.from(rows, ({ reason }) => reasons.number(reason));
    return (at) => [...(ofCells[places[at] ?? 0] ?? [0, 0]), ofReasons[at] ?? 0];
}
/** What a rollout is compared by, and, of one of this run, the rest; `undefined` is left out of JSON. */
function pageRow(row, [t, a, r], own) {
    return {
        t,
        a,
        i: row.rollout_index,
        o: row.outcome,
        k: row.infra_kind ?? undefined,
        s: row.suspected ?? undefined,
        w: row.reward ?? undefined,
        n: row.attempts === 1 ? undefined : row.attempts,
        d: row.duration_sec ?? undefined,
        c: row.cost_usd ?? undefined,
        u: (0,usage/* totalTokens */.R)(row.tokens) ?? undefined,
        v: row.turns ?? undefined,
        r,
        b: own ? (row.started_at ?? undefined) : undefined,
        x: own && row.sandbox !== null ? (0,report_escape/* plain */.pj)(row.sandbox) : undefined,
        l: own && row.logs !== null ? (0,report_escape/* plain */.pj)(row.logs, 1000) : undefined,
        p: own ? phasesOf(row) : undefined,
    };
}
function phasesOf({ phases }) {
    const names = Object.keys(phases);
    if (names.length === 0)
        return undefined;
    if (names.every((phase) => (0,report_escape/* plain */.pj)(phase, 40) === phase))
        return phases;
    return Object.fromEntries(Object.entries(phases).map(([phase, seconds]) => [(0,report_escape/* plain */.pj)(phase, 40), seconds]));
}

// EXTERNAL MODULE: ./build/report/html/embed.js
var html_embed = __webpack_require__(41348);
// EXTERNAL MODULE: ./build/report/against.js
var report_against = __webpack_require__(8028);
// EXTERNAL MODULE: ./build/report/compared.js + 1 modules
var compared = __webpack_require__(26453);
// EXTERNAL MODULE: ./build/report/cost-of-pass.js + 1 modules
var cost_of_pass = __webpack_require__(25467);
// EXTERNAL MODULE: ./build/report/tally.js
var tally = __webpack_require__(9929);
// EXTERNAL MODULE: ./build/report/words.js
var report_words = __webpack_require__(44702);
// EXTERNAL MODULE: ./build/gate/guardrail-words.js
var guardrail_words = __webpack_require__(93091);
// EXTERNAL MODULE: ./build/report/change.js
var report_change = __webpack_require__(55795);
// EXTERNAL MODULE: ./build/report/guardrail-table.js
var guardrail_table = __webpack_require__(62955);
// EXTERNAL MODULE: ./build/report/html/table.js
var table = __webpack_require__(13569);
;// CONCATENATED MODULE: ./build/report/html/beside.js






/** What the rollouts took beside the baseline's, and the guardrails; empty where nothing was compared. */
function besideTables(rows, against) {
    if (!against?.baseline || !against.comparison)
        return '';
    const tables = taken(rows, against.rows) + guardrails(against.comparison);
    return tables && `<section aria-label="Beside the baseline">${tables}</section>`;
}
function taken(rows, before) {
    const lines = report_change/* TAKES */.F9.flatMap(({ name, value, words }) => {
        const change = (0,report_change/* changeOf */.C2)(before, rows, value);
        if (!change)
            return [];
        const part = change.known < change.of ? ` (known for ${(0,report_words.of)(change.known, change.of)} tasks)` : '';
        return [[name + part, words(change.candidate), words(change.baseline), (0,report_change/* relative */.V8)(change)]];
    });
    return (0,table/* dataTable */.J)('Cost, tokens and time', ['Mean of a scored rollout', 'This run', 'Baseline', 'Change'], lines);
}
function guardrails({ guardrails: seen }) {
    const lines = seen.map((one) => {
        const { metric, baseline, candidate, worse, limit } = one;
        const change = baseline === null || candidate === null ? 'unknown' : (0,report_change/* relative */.V8)({ baseline, candidate });
        const most = `${worse === 'more' ? '+' : '−'}${(0,report_words/* percent */.KN)(limit)}`;
        return [(0,report_escape/* plain */.pj)(metric, 80), (0,guardrail_words/* amount */.vj)(metric, candidate), (0,guardrail_words/* amount */.vj)(metric, baseline), change, most, (0,guardrail_table/* stateOf */.L)(one)];
    });
    return (0,table/* dataTable */.J)('Guardrails', ['Guardrail', 'This run', 'Baseline', 'Change', 'Tolerated', ''], lines);
}

;// CONCATENATED MODULE: ./build/report/html/intervals.js

/** as wide as the box it is drawn in, whatever that is: only strokes keep their width */
const WIDTH = 1000;
const HEIGHT = 28;
/** Intervals under each other on one axis. Each says in words what it draws, so that the drawing itself is decoration. */
function intervalChart(title, axis, all) {
    const { from, to, ticks, marks = [] } = axis;
    const x = (value) => Math.round(((Math.min(to, Math.max(from, value)) - from) / (to - from)) * WIDTH * 10) / 10;
    const grid = [
        ...ticks.map(({ at }) => stroke(at === 0 && from < 0 ? 'zero' : 'tick', x(at))),
        ...marks.map(({ at }) => stroke('mark', x(at))),
    ].join('');
    const rows = all.map(({ label, words, low, high, point, kind }) => [
        `<div class="interval ${kind}" role="listitem">`,
        `<span class="what">${(0,report_escape/* html */.qy)(label)}</span>`,
        `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true" focusable="false">${grid}`,
        `<line class="range" x1="${x(low)}" x2="${x(high)}" y1="14" y2="14"/>`,
        ...[low, high].map((end) => `<line class="end" x1="${x(end)}" x2="${x(end)}" y1="8" y2="20"/>`),
        `<line class="point" x1="${x(point)}" x2="${x(point)}" y1="14" y2="14"/></svg>`,
        `<span class="words">${words}</span></div>`,
    ].join(''));
    const labels = [...ticks, ...marks].map(({ at, label }) => `<text x="${x(at) / 10}%" y="12" text-anchor="${at <= from ? 'start' : at >= to ? 'end' : 'middle'}">${(0,report_escape/* html */.qy)(label)}</text>`);
    return [
        `<figure class="chart"><figcaption>${(0,report_escape/* html */.qy)(title)}</figcaption><div role="list">`,
        ...rows,
        `</div><div class="axis" aria-hidden="true"><span></span><svg height="16" focusable="false">${labels.join('')}</svg><span></span></div></figure>`,
    ].join('\n');
}
const stroke = (kind, at) => `<line class="${kind}" x1="${at}" x2="${at}" y1="0" y2="${HEIGHT}"/>`;

;// CONCATENATED MODULE: ./build/report/html/charts.js




/** more agents than one wants to look at under each other */
const MOST_AGENTS = 20;
const SHARES = [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, label: (0,report_words/* percent */.KN)(at) }));
/** The pass rates of a run with their intervals, beside the baseline's where there is one. */
function rateChart(counts, against) {
    const before = against?.baseline ? (0,tally/* tally */.N)(against.rows.length, against.rows) : null;
    const lines = counts.agents.length === 1 ? [{ agent: '', ...counts }] : [{ agent: '', ...counts }, ...counts.agents];
    const drawn = lines.slice(0, MOST_AGENTS + 1).flatMap((line) => {
        const there = line.agent === '' ? before : before?.agents.find(({ agent }) => agent === line.agent);
        const name = line.agent === '' ? (counts.agents.length > 1 ? 'All agents' : 'This run') : (0,report_escape/* plain */.pj)(line.agent, 40);
        const own = rate(name, line, 'this');
        const was = there ? rate('baseline', there, 'baseline') : [];
        return [...own, ...was];
    });
    if (drawn.length === 0)
        return '';
    return intervalChart('Pass rate of the scored rollouts, with its 95% interval on these tasks', { from: 0, to: 1, ticks: SHARES }, drawn);
}
function rate(label, { interval, passed, scored }, kind) {
    if (!interval)
        return [];
    const words = `<b>${(0,report_escape/* html */.qy)((0,report_words/* percent */.KN)(interval.rate))}</b> ${(0,report_escape/* html */.qy)((0,report_words/* intervalWords */.Tj)(interval))} <i>${(0,report_words.of)(passed, scored)}</i>`;
    return [{ label, words, low: interval.low, high: interval.high, point: interval.rate, kind }];
}
/** Where the change from the baseline lies, against nothing and against the drop that must be ruled out. */
function dropChart(against, maxDrop) {
    const seen = against?.baseline ? against.comparison : null;
    if (!seen || seen.drop.drop === null)
        return '';
    const { drop } = seen.drop;
    const [low, high] = [seen.drop.low ?? drop, seen.drop.high ?? drop];
    const reach = scaleFor(Math.max(Math.abs(low), Math.abs(high), maxDrop * 1.5));
    const range = low === high ? 'no task varied' : `${(0,report_words/* signedPoints */._9)(-high)} to ${(0,report_words/* signedPoints */._9)(-low)}`;
    const words = `<b>${(0,report_words/* signedPoints */._9)(-drop)}</b> ${range}`;
    return intervalChart(`Change of the pass rate in points, with its ${(0,report_words/* percent */.KN)(seen.level)} interval; left of the dashed line is a drop that must be ruled out`, {
        from: -reach,
        to: reach,
        ticks: [-reach, 0, reach].map((at) => ({ at, label: tick(at) })),
        marks: [{ at: -maxDrop, label: tick(-maxDrop) }],
    }, [{ label: 'Change', words, low: -high, high: -low, point: -drop, kind: 'drop' }]);
}
/** The change of each agent's and each tag's part, what is the least chance first; advisory. */
function sliceChart(against) {
    const seen = against?.baseline ? against.comparison : null;
    const drawn = (seen?.slices ?? [])
        .toSorted((a, b) => a.p - b.p)
        .flatMap((slice) => {
        const { low, high } = slice.drop;
        if (low === null || high === null)
            return [];
        const point = slice.candidate - slice.baseline;
        const words = `<b>${(0,report_words/* signedPoints */._9)(point)}</b> ${(0,report_words/* signedPoints */._9)(-high)} to ${(0,report_words/* signedPoints */._9)(-low)}`;
        return [{ label: (0,report_escape/* plain */.pj)(slice.name, 40), words, low: -high, high: -low, point, kind: 'drop' }];
    });
    if (!seen || drawn.length === 0)
        return '';
    const shown = drawn.slice(0, MOST_AGENTS);
    const reach = scaleFor(Math.max(...shown.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)])));
    const more = drawn.length > shown.length ? `; ${shown.length} of ${drawn.length} are drawn` : '';
    return intervalChart(`The same by agent and by tag, to know where to look: no verdict rests on a part${more}`, { from: -reach, to: reach, ticks: [-reach, 0, reach].map((at) => ({ at, label: tick(at) })) }, shown);
}
const scaleFor = (reach) => [0.1, 0.2, 0.3, 0.5, 1].find((end) => end >= reach) ?? 1;
/** a round number as it is */
const tick = (share) => (0,report_words/* signedPoints */._9)(share).replace(/\.0$/, '');

;// CONCATENATED MODULE: ./build/report/html/first-screen.js










/** What a reader must see without a script: the verdict, what it stands on, and what it leaves out. */
function firstScreen(run, against, maxDrop) {
    const counts = (0,tally/* tally */.N)(run.planned, run.rows);
    // what must not be compared is not drawn side by side either
    const held = against?.baseline && against.comparison ? against : null;
    return [
        '<header>',
        `<p class="run">Experiment <b>${foreign(run.experimentId, 80)}</b>, run ${foreign(run.runId, 80)}, sandboxes: ${foreign(run.backend, 40)}${clock(run)}</p>`,
        `<h1><span class="badge ${run.verdict.verdict}">${run.verdict.verdict}</span> ${foreign(run.verdict.sentence, 1000)}</h1>`,
        partial(run, counts),
        baseline(against),
        run.rounds ? `<p>${(0,compared/* roundsLine */.I)(run.rounds)}</p>` : '',
        '</header>',
        `<section class="numbers" aria-label="The three numbers">${numbers(counts, run)}</section>`,
        leftOut(counts),
        run.preflight?.ok === false ? preflight(run) : '',
        `<section class="charts" aria-label="Intervals">${dropChart(against, maxDrop)}${sliceChart(against)}${rateChart(counts, held)}</section>`,
        agents(run, counts),
        besideTables(run.rows, against),
        run.preflight?.ok === false ? '' : preflight(run), // warnings: they can wait
    ]
        .filter(Boolean)
        .join('\n');
}
/** Foreign text between tags: names, reasons, and sentences that hold some. */
const foreign = (text, limit) => (0,report_escape/* html */.qy)((0,report_escape/* plain */.pj)(text, limit));
/** a sentence of ours; what stands between backticks is set as code */
const sentence = (text, limit) => (0,report_escape/* plain */.pj)(text, limit)
    .split(/`([^`]+)`/)
    .map((part, at) => (at % 2 === 1 ? `<code>${(0,report_escape/* html */.qy)(part)}</code>` : (0,report_escape/* html */.qy)(part)))
    .join('');
const named = (text) => `<code>${foreign(text, 200)}</code>`;
const clock = ({ wallClockSec }) => (wallClockSec === null ? '' : `, ${(0,report_words/* duration */.p0)(wallClockSec)}`);
function partial({ partial: some }, { planned, byOutcome }) {
    if (!some)
        return '';
    return `<p><b>A partial run</b>: ${(0,report_words.of)(planned - byOutcome.not_run - byOutcome.cancelled, planned)} rollouts came to an end.</p>`;
}
function baseline(against) {
    if (!against)
        return '';
    if (!against.baseline)
        return `<p><b>No baseline.</b> ${sentence(against.why, 1000)}</p>`;
    const { commit, link, ageSec } = against.baseline;
    const name = commit === null ? 'a run of an unknown commit' : `commit ${foreign(commit.slice(0, 7), 7)}`;
    const age = ageSec === null ? '' : `, ${(0,report_against/* ago */.KN)(ageSec)} old`;
    const counts = (0,tally/* tally */.N)(against.rows.length, against.rows);
    const page = link?.startsWith('https://') ? `<a href="${(0,report_escape/* html */.qy)(link)}" rel="noreferrer">${name}</a>` : name;
    const there = against.comparison
        ? `${(0,report_words.of)(counts.passed, counts.scored)} scored rollouts passed`
        : `${(0,report_words.of)(counts.scored, counts.planned)} rollouts were scored`;
    return `<p>Baseline: ${page}, ${(0,report_against/* place */.ik)(against.baseline, named)}${age}; there ${there}.</p>`;
}
function numbers(counts, { verdict }) {
    const { scoredPassRate, strictPassRate, coverage, interval, passed, scored, planned, ran } = counts;
    const sure = interval ? `95% interval ${(0,report_words/* intervalWords */.Tj)(interval)}` : scored === 0 ? 'no rollout was scored' : '';
    const alone = verdict.verdict === 'invalid' && scored > 0 ? ['not to be compared with other runs'] : [];
    return [
        card('Scored pass rate', scoredPassRate, `${(0,report_words.of)(passed, scored)} scored rollouts passed`, sure, ...alone),
        card('Strict pass rate', ran === 0 ? null : strictPassRate, `${(0,report_words.of)(passed, planned)} planned rollouts passed`),
        card('Coverage', coverage, `${(0,report_words.of)(scored, planned)} planned rollouts were scored`),
    ].join('\n');
}
function card(name, rate, words, ...more) {
    const lines = [words, ...more.filter(Boolean).map(report_escape/* html */.qy)].join('<br>');
    return `<div><h2>${name}</h2><p class="figure">${rate === null ? 'none' : (0,report_escape/* html */.qy)((0,report_words/* percent */.KN)(rate))}</p><p>${lines}</p></div>`;
}
function leftOut(counts) {
    return counts.scored === counts.planned
        ? ''
        : `<p class="left">Not in the pass rate: ${(0,report_escape/* html */.qy)((0,report_words/* unscoredWords */.hu)(counts))}.</p>`;
}
function preflight({ preflight: found }) {
    const failed = found?.checks.filter(({ ok }) => ok === false) ?? [];
    const lines = failed.map(({ name, found: what, remedy, advisory }) => `<li><b>${foreign(name, 80)}</b> ${advisory ? 'warns' : 'failed'}: ${foreign(what, 300)}. ${sentence(remedy, 300)}</li>`);
    return lines.length ? `<section aria-label="Preflight"><h2>Preflight</h2><ul>${lines.join('\n')}</ul></section>` : '';
}
function agents({ rows }, { agents: all, ran }) {
    if (ran === 0)
        return '';
    const heads = ['Agent', 'Passed', '95% interval', 'Not scored', 'Cost', 'Cost of a pass', 'Tokens', 'Median time'];
    const own = (0,cell/* byAgent */.pu)(rows);
    const lines = all.map((one) => [
        (0,report_escape/* plain */.pj)(one.agent, 80),
        (0,report_words.of)(one.passed, one.scored),
        one.interval ? (0,report_words/* intervalWords */.Tj)(one.interval) : 'none',
        (0,report_words/* whole */.WQ)(one.planned - one.scored),
        (0,report_words/* cost */.y)(one),
        (0,cost_of_pass/* costOfPassWords */.n)(own.get(one.agent) ?? []),
        (0,report_words/* tokens */.LU)(one),
        one.medianDurationSec === null ? 'unknown' : (0,report_words/* duration */.p0)(one.medianDurationSec),
    ]);
    return `<section aria-label="Agents">${(0,table/* dataTable */.J)('Agents', heads, lines)}</section>`;
}

;// CONCATENATED MODULE: ./build/report/html/page.js






/**
 * report.html, piece by piece: one file that asks the network for nothing and may not. What comes from agents and tasks is
 * text between tags, or JSON that only our script reads; and the policy lets no script or style run but our two.
 */
function* page({ report, against, maxDrop, texts }) {
    const beside = against?.baseline ? against.rows : null;
    const { data, rows, baseline } = compact(report.rows, beside);
    yield '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">';
    yield `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${hash(assets/* SCRIPT */.M)}; style-src ${hash(assets/* STYLE */.Y)}; base-uri 'none'; form-action 'none'">`;
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n<meta name="color-scheme" content="light dark">';
    yield `<title>${(0,report_escape/* html */.qy)((0,report_escape/* plain */.pj)(report.experimentId, 80))}: ${report.verdict.verdict}</title>`;
    yield `<style>${assets/* STYLE */.Y}</style>\n</head>\n<body>`;
    yield '<a class="skip" href="#rollouts">Skip to the rollouts</a>';
    yield `<main id="main">\n<div id="overview">\n${firstScreen(report, against, maxDrop)}`;
    yield '<section id="rollouts" aria-label="Rollouts" tabindex="-1"><noscript><p>The table of rollouts needs JavaScript; <code>results.jsonl</code> has the same.</p></noscript></section>\n</div>';
    yield '<article id="rollout" hidden tabindex="-1"></article>\n</main>';
    yield `<script type="application/json" id="data">${(0,html_embed/* embed */.E)(data)}</script>`;
    yield '<script type="application/json" id="rows">';
    yield* (0,html_embed/* embedList */.i)(rows);
    yield '</script>\n<script type="application/json" id="baseline">';
    yield* (0,html_embed/* embedList */.i)(baseline);
    yield '</script>';
    yield `<script>${assets/* SCRIPT */.M}</script>`;
    for (const [place, left] of texts)
        yield `<script type="application/json" id="t${place}">${(0,html_embed/* embed */.E)(left)}</script>`;
    yield '</body>\n</html>';
}
const hash = (text) => `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;


/***/ }),

/***/ 65977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JP: () => (/* binding */ rolloutAnchor),
/* harmony export */   Lp: () => (/* binding */ agentName),
/* harmony export */   p5: () => (/* binding */ taskName)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

/** Names as the page has them: longer ones are cut. */
const taskName = (task) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(task, 200);
const agentName = (agent) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(agent, 80);
/** What to put behind the address of the page to open it at a rollout. */
const rolloutAnchor = ({ task, agent, rollout_index: index }) => `#${new URLSearchParams({ rollout: `${taskName(task)}/${agentName(agent)}/${index}` })}`;


/***/ }),

/***/ 13569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ dataTable)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

/** A table of text, whose first cells name their rows; it scrolls by itself where the screen is narrow. Empty without rows. */
function dataTable(name, heads, rows) {
    if (rows.length === 0)
        return '';
    const line = ([first = '', ...rest]) => `<tr><th scope="row">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(first)}</th>${rest.map((cell) => `<td>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(cell)}</td>`).join('')}</tr>`;
    return [
        `<div class="wide" tabindex="0" role="region" aria-label="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(name)}"><table class="data"><thead><tr>`,
        ...heads.map((head) => `<th scope="col">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(head)}</th>`),
        '</tr></thead><tbody>',
        ...rows.map(line),
        '</tbody></table></div>',
    ].join('\n');
}


/***/ }),

/***/ 51006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ NO_LINKS),
/* harmony export */   n: () => (/* binding */ link)
/* harmony export */ });
const NO_LINKS = { run: null, artifact: null, report: null, logs: () => null };
/** `[text](url)`: the text is markdown already. An address that is none of the web, or that is missing, leaves the text alone. */
function link(text, url) {
    const address = url === null ? null : addressOf(url);
    return address === null ? text : `[${text}](${address})`;
}
function addressOf(url) {
    if (!URL.canParse(url))
        return null;
    const { protocol, username, href } = new URL(url);
    if ((protocol !== 'https:' && protocol !== 'http:') || username !== '')
        return null;
    // what would end the link, the table cell or the line
    return href.replace(/[()<>[\]|\\`"'*_~@$\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 73533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GK: () => (/* binding */ partialLine),
/* harmony export */   kb: () => (/* binding */ left),
/* harmony export */   nL: () => (/* binding */ numbers)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44702);


/** The three numbers that always stand together, as a table, each with what it is a share of. Where nothing ran nothing failed. */
function numbers(counts, { verdict }) {
    const { scoredPassRate, strictPassRate, coverage, interval, passed, scored, planned, ran } = counts;
    const rate = (value) => (value === null ? 'none' : (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(value));
    const mean = interval && rate(interval.rate) !== rate(scoredPassRate) ? ` (mean over tasks ${rate(interval.rate)})` : '';
    const certainty = interval
        ? `${mean}; the true rate on these tasks lies between ${between(interval)} (95% interval)`
        : '';
    const words = scored === 0
        ? 'no rollout was scored'
        : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.of)(passed, scored)} scored rollouts passed${certainty}${verdict === 'invalid' ? '; not to be compared with other runs' : ''}`;
    return [
        '| | Rate | Rollouts |',
        '|---|---:|---|',
        `| Scored&nbsp;pass&nbsp;rate | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)(rate(scoredPassRate))} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)(words)} |`,
        `| Strict&nbsp;pass&nbsp;rate | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)(rate(ran === 0 ? null : strictPassRate))} | ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.of)(passed, planned)} planned rollouts passed |`,
        `| Coverage | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)(rate(coverage))} | ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.of)(scored, planned)} planned rollouts were scored |`,
    ].join('\n');
}
const between = (interval) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(interval.low)} and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(interval.high)}`;
/** What the pass rate leaves out, and how far it could move for it. */
function left(counts) {
    const { planned, scored, passed } = counts;
    if (planned === 0)
        return '';
    if (scored === planned)
        return 'Every planned rollout was scored: nothing is left out of the pass rate.';
    const bounds = scored === 0
        ? ''
        : ` Had they all failed, the rate would be ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(passed / planned))}; had they all passed, ` +
            `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)((passed + planned - scored) / planned))}.`;
    return `Not in the pass rate: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .unscoredWords */ .hu)(counts)}.${bounds}`;
}
/** How much of a run that did not end has a result; empty for a whole one. */
function partialLine(partial, { planned, byOutcome }) {
    const ended = planned - byOutcome.not_run - byOutcome.cancelled;
    return partial ? `**Partial**: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.of)(ended, planned)} planned rollouts have a result.` : '';
}


/***/ }),

/***/ 11283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ notPassed),
/* harmony export */   Pp: () => (/* binding */ byTask),
/* harmony export */   XV: () => (/* binding */ ofAgent),
/* harmony export */   zl: () => (/* binding */ countNotPassed)
/* harmony export */ });
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78911);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12646);


const SEVERITY = {
    failed: 0,
    agent_error: 1,
    agent_timeout: 2,
    judge_error: 3,
    infra_error: 4,
    budget_exhausted: 5,
    cancelled: 6,
    not_run: 7,
    passed: 8,
};
/** Worst tasks first: by share of scored rollouts that did not pass, then by rollouts without a score, then by name. */
function byTask(rows) {
    return [...Map.groupBy(rows, ({ task }) => task)]
        .map(([task, own]) => ({ task, rows: own, ...badness(own) }))
        .sort((a, b) => b.lost - a.lost || b.unscored - a.unscored || compare(a.task, b.task))
        .map(({ task, rows: own }) => ({ task, rows: own }));
}
/** Rollouts that had a turn and did not pass, what the agent answers for first, then by name and index. */
const notPassed = (0,_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)((rows) => 
// the names of a few tasks are sorted, not those of all rows
grouped(rows.filter(isLost), ({ outcome }) => outcome)
    .sort(([a], [b]) => SEVERITY[a] - SEVERITY[b])
    .flatMap(([, alike]) => grouped(alike, ({ task }) => task).sort(([a], [b]) => compare(a, b)))
    .flatMap(([, own]) => own.sort((a, b) => compare(a.agent, b.agent) || a.rollout_index - b.rollout_index)));
/** How many those are. */
const countNotPassed = (rows) => rows.reduce((count, row) => count + Number(isLost(row)), 0);
const isLost = ({ outcome, attempts }) => outcome !== 'passed' && attempts > 0;
const grouped = (rows, keyOf) => [...Map.groupBy(rows, keyOf)];
/** The rollouts of one agent in the order of their index. */
function ofAgent(rows, agent) {
    return rows.filter((row) => row.agent === agent).sort((a, b) => a.rollout_index - b.rollout_index);
}
function badness(rows) {
    const { scored, passed } = (0,_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .scoreOf */ .uw)(rows);
    return { lost: scored === 0 ? 0 : (scored - passed) / scored, unscored: rows.length - scored };
}
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);


/***/ }),

/***/ 61981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ Course)
/* harmony export */ });
/** How a run went as a whole: its last word, and how long its attempts took from the first to the last. */
class Course {
    #last = null;
    /** times as they stand in the journal; null if nothing ran */
    #first = null;
    #until = null;
    add(event) {
        if (event.event === 'run_started')
            this.#last = null; // it was gone on with
        else if (event.event === 'run_ended')
            this.#last = event;
        else if (event.event === 'attempt_started' || event.event === 'attempt_ended')
            this.#span(event.at);
    }
    #span(at) {
        if (this.#first === null || isAfter(this.#first, at))
            this.#first = at;
        if (this.#until === null || isAfter(at, this.#until))
            this.#until = at;
    }
    /** the last word of the run; null where a process was killed, which never said one */
    get last() {
        return this.#last;
    }
    /** seconds from the first attempt's start to the last one's end; null if nothing ran */
    get wallClockSec() {
        if (this.#first === null || this.#until === null)
            return null;
        return (Date.parse(this.#until) - Date.parse(this.#first)) / 1000;
    }
}
/** Times of one length are written alike, and sort as texts; there are hundreds of thousands of them. */
const isAfter = (one, other) => one.length === other.length ? one > other : Date.parse(one) > Date.parse(other);


/***/ }),

/***/ 28685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ benjaminiHochberg),
/* harmony export */   f: () => (/* binding */ holm)
/* harmony export */ });
/* harmony import */ var _require_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94079);

/**
 * Holm's step-down adjustment, which keeps the chance of any false alarm: in ascending order the running maximum of
 * min(1, (m-i+1) p_(i)). Input order is kept. S. Holm, Scandinavian Journal of Statistics 6 (1979), 65-70.
 */
function holm(pValues) {
    let worst = 0;
    return inOrder(pValues, (p, rank) => {
        worst = Math.max(worst, Math.min(1, (pValues.length - rank + 1) * p));
        return worst;
    });
}
/**
 * The Benjamini-Hochberg adjustment, which keeps the expected share of false alarms among the alarms: from the largest down
 * the running minimum of min(1, m p_(i) / i). Input order is kept. JRSS B 57 (1995), 289-300.
 */
function benjaminiHochberg(pValues) {
    let best = 1;
    const reverse = (p, rank) => {
        best = Math.min(best, (pValues.length * p) / rank);
        return best;
    };
    return inOrder(pValues, reverse, 'descending');
}
/** Visits the values in order with their ascending rank from 1; the answers come back in input order. */
function inOrder(pValues, adjust, direction = 'ascending') {
    for (const p of pValues)
        (0,_require_js__WEBPACK_IMPORTED_MODULE_0__/* .requireFraction */ .CD)('a p value', p);
    const ranked = pValues.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
    const visits = ranked.map(({ p, index }, at) => ({ p, index, rank: at + 1 }));
    const adjusted = new Array(pValues.length);
    for (const { p, index, rank } of direction === 'ascending' ? visits : visits.reverse())
        adjusted[index] = adjust(p, rank);
    return adjusted;
}


/***/ }),

/***/ 80379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ WITHIN_VARIANCE),
/* harmony export */   x: () => (/* binding */ minimumDetectableDrop)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8329);
/* harmony import */ var _require_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94079);


/** W of tasks whose difficulty is Beta(½, ½): a careful guess without a history. */
const WITHIN_VARIANCE = 0.125;
/**
 * The drop that a design finds with the stated power: (z_{1-alpha} + z_power) √(W (1/b + 1/n) / T). Drops that sit in a few
 * tasks are found less often than the formula says.
 */
function minimumDetectableDrop(design) {
    (0,_require_js__WEBPACK_IMPORTED_MODULE_0__/* .requirePositiveCount */ .kq)('tasks', design.tasks);
    (0,_require_js__WEBPACK_IMPORTED_MODULE_0__/* .requirePositiveCount */ .kq)('baseline rollouts', design.baseline);
    (0,_require_js__WEBPACK_IMPORTED_MODULE_0__/* .requirePositiveCount */ .kq)('candidate rollouts', design.candidate);
    (0,_require_js__WEBPACK_IMPORTED_MODULE_0__/* .requireNotNegative */ .CR)('withinVariance', design.withinVariance);
    (0,_require_js__WEBPACK_IMPORTED_MODULE_0__/* .requireInside */ .Ab)('alpha', design.alpha);
    (0,_require_js__WEBPACK_IMPORTED_MODULE_0__/* .requireInside */ .Ab)('power', design.power);
    const se = Math.sqrt((design.withinVariance * (1 / design.baseline + 1 / design.candidate)) / design.tasks);
    return { se, drop: ((0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Zl)(1 - design.alpha) + (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Zl)(design.power)) * se };
}


/***/ }),

/***/ 19112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ exactTest)
});

;// CONCATENATED MODULE: ./build/stats/convolve.js
/** Probabilities below this are dropped at both ends: a large pack spends nearly all its time on them otherwise. */
const NEGLIGIBLE = 1e-100;
/** The distribution of the sum of two independent whole numbers. */
function convolve(first, second) {
    const [short, long] = first.probabilities.length < second.probabilities.length ? [first, second] : [second, first];
    const probabilities = new Float64Array(long.probabilities.length + short.probabilities.length - 1);
    short.probabilities.forEach((weight, shift) => {
        for (let at = 0; at < long.probabilities.length; at++)
            probabilities[at + shift] = (probabilities[at + shift] ?? 0) + weight * (long.probabilities[at] ?? 0);
    });
    return trimmed({ least: first.least + second.least, probabilities });
}
function trimmed({ least, probabilities }) {
    const from = probabilities.findIndex((p) => p >= NEGLIGIBLE);
    const to = probabilities.findLastIndex((p) => p >= NEGLIGIBLE);
    return { least: least + from, probabilities: probabilities.subarray(from, to + 1) };
}
/** The distribution of the sum of many: neighbours are added in pairs, so that both sides of each step are short. */
function convolveAll(distributions) {
    if (distributions.length <= 1)
        return distributions[0] ?? { least: 0, probabilities: Float64Array.of(1) };
    const middle = distributions.length >> 1;
    return convolve(convolveAll(distributions.slice(0, middle)), convolveAll(distributions.slice(middle)));
}
/** P(S < value) and P(S = value). */
function tailAt({ least, probabilities }, value) {
    const index = value - least;
    const below = probabilities.subarray(0, Math.max(0, index)).reduce((sum, p) => sum + p, 0);
    return { below: Math.min(1, below), at: Math.min(1, probabilities[index] ?? 0) };
}

// EXTERNAL MODULE: ./build/stats/hypergeometric.js
var hypergeometric = __webpack_require__(13769);
// EXTERNAL MODULE: ./build/stats/task-pair.js
var task_pair = __webpack_require__(12700);
;// CONCATENATED MODULE: ./build/stats/exact-test.js



/**
 * The exact conditional test of the same null as `stratifiedTest`: given how many of a task's pooled rollouts passed, those
 * of the candidate are hypergeometric; the tasks are convolved into the distribution of S, the candidate's passes in all.
 * p = 1 and mid-p = ½ when every task is unanimous.
 *
 * Conditional inference: R. A. Fisher (1935); mid-p: H. O. Lancaster, JASA 56 (1961), 223-234.
 */
function exactTest(pairs) {
    const used = (0,task_pair/* scoredInBoth */.DO)(pairs);
    const sum = convolveAll(used.map(({ baseline, candidate }) => (0,hypergeometric/* hypergeometric */.y)(baseline.scored + candidate.scored, baseline.passed + candidate.passed, candidate.scored)));
    const { below, at } = tailAt(sum, used.reduce((passed, { candidate }) => passed + candidate.passed, 0));
    return { pOneSided: Math.min(1, below + at), midP: Math.min(1, below + at / 2), pointProbability: at };
}


/***/ }),

/***/ 7587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vg: () => (/* binding */ fisherOneSided),
/* harmony export */   kC: () => (/* binding */ infraGuard)
/* harmony export */ });
/* unused harmony export INFRA_GUARD_LEVEL */
/* harmony import */ var _hypergeometric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13769);
/* harmony import */ var _require_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94079);


/**
 * Fisher's exact test that the first rate is higher: given the number of events in all, the probability of at least as many
 * in the first group. R. A. Fisher, The Design of Experiments (1935). 1 when there is nothing to compare.
 */
function fisherOneSided(first, second) {
    (0,_require_js__WEBPACK_IMPORTED_MODULE_0__/* .requireShare */ .Vv)('first events', first.events, 'first trials', first.trials);
    (0,_require_js__WEBPACK_IMPORTED_MODULE_0__/* .requireShare */ .Vv)('second events', second.events, 'second trials', second.trials);
    const events = first.events + second.events;
    const { least, probabilities } = (0,_hypergeometric_js__WEBPACK_IMPORTED_MODULE_1__/* .hypergeometric */ .y)(first.trials + second.trials, events, first.trials);
    const tail = probabilities.subarray(first.events - least).reduceRight((sum, p) => sum + p, 0);
    return Math.min(1, tail);
}
/** The error level at which the guard against unequal losses fires. */
const INFRA_GUARD_LEVEL = 0.01;
/**
 * Did the candidate lose more rollouts to infrastructure than the baseline did? Then its losses may hide failures, and
 * nothing should be concluded.
 */
function infraGuard(baseline, candidate) {
    const p = fisherOneSided(candidate, baseline);
    return { p, fires: p < INFRA_GUARD_LEVEL };
}


/***/ }),

/***/ 13769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ hypergeometric)
/* harmony export */ });
/* unused harmony export hypergeometricPmf */
/* harmony import */ var _require_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94079);

/**
 * The number of marked items among `drawn` from `size` items of which `marked` are marked:
 *
 *     P(k) = C(K,k) C(N-K,n-k) / C(N,n)
 *
 * by the ratio of neighbours outwards from the mode, then scaled to a sum of 1: no factorial, error of a few roundings.
 */
function hypergeometric(size, marked, drawn) {
    (0,_require_js__WEBPACK_IMPORTED_MODULE_0__/* .requireShare */ .Vv)('marked', marked, 'size', size);
    (0,_require_js__WEBPACK_IMPORTED_MODULE_0__/* .requireShare */ .Vv)('drawn', drawn, 'size', size);
    const least = Math.max(0, drawn - (size - marked));
    const most = Math.min(marked, drawn);
    const probabilities = new Float64Array(most - least + 1);
    const mode = Math.min(most, Math.max(least, Math.floor(((marked + 1) * (drawn + 1)) / (size + 2))));
    /** P(k+1) / P(k) */
    const ratio = (k) => ((marked - k) * (drawn - k)) / ((k + 1) * (size - marked - drawn + k + 1));
    probabilities[mode - least] = 1;
    for (let k = mode; k < most; k++)
        probabilities[k + 1 - least] = (probabilities[k - least] ?? 0) * ratio(k);
    for (let k = mode; k > least; k--)
        probabilities[k - 1 - least] = (probabilities[k - least] ?? 0) / ratio(k - 1);
    return { least, probabilities: scaledToOne(probabilities) };
}
/** Weights in proportion to probabilities, made probabilities. */
function scaledToOne(weights) {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => weight / total);
}
/** P(k) of `hypergeometric`; 0 for a k that cannot happen. */
function hypergeometricPmf(k, size, marked, drawn) {
    const { least, probabilities } = hypergeometric(size, marked, drawn);
    return probabilities[k - least] ?? 0;
}


/***/ }),

/***/ 8329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ normalUpperTail),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   kC: () => (/* binding */ normalDensity),
/* harmony export */   nu: () => (/* binding */ twoSidedQuantile)
/* harmony export */ });
/* harmony import */ var _require_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94079);

const ROOT_TWO_PI = 2.5066282746310002;
/** φ(z), the density of the standard normal distribution. */
const normalDensity = (z) => Math.exp((-z * z) / 2) / ROOT_TWO_PI;
/**
 * 1 - Φ(z) with full relative accuracy in the tail (error about 1e-14): near the centre ½ - φ(z)(z + z³/3 + z⁵/15 + …)
 * (G. Marsaglia, Journal of Statistical Software 11(4), 2004), from 2.5 on Laplace's continued fraction
 * φ(z) / (z + 1/(z + 2/(z + 3/(z + …)))) (NIST DLMF 7.9.1).
 */
function normalUpperTail(z) {
    if (z < 0)
        return 1 - normalUpperTail(-z);
    if (z < 2.5)
        return 0.5 - normalDensity(z) * oddSeries(z);
    let tail = z;
    for (let step = 60; step > 0; step--)
        tail = z + step / tail;
    return normalDensity(z) / tail;
}
function oddSeries(z) {
    let sum = z;
    let term = z;
    for (let odd = 3;; odd += 2) {
        term *= (z * z) / odd;
        const next = sum + term;
        if (next === sum)
            return sum;
        sum = next;
    }
}
/**
 * The z with Φ(z) = p: a first guess (Abramowitz and Stegun 26.2.23, error below 5e-4), then Halley's steps on the exact
 * tail, each of which triples the correct digits.
 */
function normalQuantile(p) {
    (0,_require_js__WEBPACK_IMPORTED_MODULE_0__/* .requireInside */ .Ab)('p', p);
    return p < 0.5 ? -upperQuantile(p) : upperQuantile(1 - p);
}
/** The normal quantile of a two-sided interval: 1.96 at 0.95. */
function twoSidedQuantile(level) {
    (0,_require_js__WEBPACK_IMPORTED_MODULE_0__/* .requireInside */ .Ab)('level', level);
    return upperQuantile((1 - level) / 2);
}
/** The z with an upper tail of `tail`, for tail <= 1/2: exact where 1 - tail would round. */
function upperQuantile(tail) {
    if (tail === 0.5)
        return 0;
    const t = Math.sqrt(-2 * Math.log(tail));
    let z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
    for (let step = 0; step < 3; step++) {
        const off = (normalUpperTail(z) - tail) / normalDensity(z);
        z += off / (1 - (z * off) / 2);
    }
    return z;
}


/***/ }),

/***/ 43200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ stratifiedTest),
/* harmony export */   _: () => (/* binding */ noninferiority)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8329);
/* harmony import */ var _require_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94079);
/* harmony import */ var _stratum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21544);



/**
 * The stratified permutation test in its normal form, one line for all designs:
 *
 *     num = Σ (n_t m_t / N_t - x_t),  V = Σ w_t S_t²,  z = num / √V,  p = 1 - Φ(z),   w_t = b_t n_t / N_t
 *
 * For passes this is Cochran-Mantel-Haenszel, with one rollout per arm McNemar; unequal counts and rewards in [0, 1] need
 * nothing else. W. G. Cochran, Biometrics 10 (1954), 417-451; N. Mantel, JASA 58 (1963), 690-700.
 */
function stratifiedTest(strata) {
    const num = strata.reduce((sum, { shortfall }) => sum + shortfall, 0);
    const variance = strata.reduce((sum, stratum) => sum + (0,_stratum_js__WEBPACK_IMPORTED_MODULE_0__/* .weightOf */ .mm)(stratum) * stratum.variance, 0);
    const z = variance === 0 ? 0 : num / Math.sqrt(variance);
    return { num, variance, z, pOneSided: (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalUpperTail */ .IL)(z) };
}
/**
 * Is a drop of `delta` ruled out?
 *
 *     z = (delta Σ w_t - num) / √max(V, V0),   V0 = delta (1 - delta) Σ w_t b_t / N_t
 *
 * The floor V0 keeps an easy pack, on which all rollouts agree by luck (V = 0), from proving anything.
 */
function noninferiority(strata, delta) {
    (0,_require_js__WEBPACK_IMPORTED_MODULE_2__/* .requireFraction */ .CD)('delta', delta);
    const { num, variance } = stratifiedTest(strata);
    const scale = strata.reduce((sum, stratum) => sum + (0,_stratum_js__WEBPACK_IMPORTED_MODULE_0__/* .weightOf */ .mm)(stratum), 0);
    const varianceFloor = delta *
        (1 - delta) *
        strata.reduce((sum, stratum) => {
            const { baseline, candidate } = stratum;
            return sum + ((0,_stratum_js__WEBPACK_IMPORTED_MODULE_0__/* .weightOf */ .mm)(stratum) * baseline) / (baseline + candidate);
        }, 0);
    const varianceUsed = Math.max(variance, varianceFloor);
    const z = varianceUsed === 0 ? 0 : (scale * delta - num) / Math.sqrt(varianceUsed);
    return { scale, varianceFloor, varianceUsed, z };
}


/***/ }),

/***/ 21544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jb: () => (/* binding */ countStrata),
/* harmony export */   mm: () => (/* binding */ weightOf)
/* harmony export */ });
/* unused harmony export rewardStrata */
/* harmony import */ var _task_pair_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12700);


/** Passes: the variance of m ones among N values is m (N-m) / (N (N-1)). */
function countStrata(pairs) {
    return (0,_task_pair_js__WEBPACK_IMPORTED_MODULE_0__/* .scoredInBoth */ .DO)(pairs).map(({ baseline, candidate }) => {
        const size = baseline.scored + candidate.scored;
        const passed = baseline.passed + candidate.passed;
        return {
            baseline: baseline.scored,
            candidate: candidate.scored,
            shortfall: (candidate.scored * passed) / size - candidate.passed,
            variance: (passed * (size - passed)) / (size * (size - 1)),
        };
    });
}
/** Rewards in [0, 1]. Values that only rounding tells apart have no variance and no shortfall. */
function rewardStrata(pairs) {
    return rewardedInBoth(pairs).map(({ baseline, candidate }) => {
        const pooled = [...baseline, ...candidate];
        const constant = Math.max(...pooled) - Math.min(...pooled) < REWARD_TIE;
        const centre = mean(pooled);
        return {
            baseline: baseline.length,
            candidate: candidate.length,
            shortfall: constant ? 0 : candidate.length * centre - total(candidate),
            variance: constant ? 0 : total(pooled.map((value) => (value - centre) ** 2)) / (pooled.length - 1),
        };
    });
}
/** b n / (b+n): what one task weighs in the test. */
const weightOf = ({ baseline, candidate }) => (baseline * candidate) / (baseline + candidate);


/***/ }),

/***/ 85665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YW: () => (/* binding */ tQuantile),
  Pq: () => (/* binding */ tUpperTail),
  Z7: () => (/* binding */ twoSidedTQuantile)
});

// UNUSED EXPORTS: tCdf

// EXTERNAL MODULE: ./build/stats/require.js
var stats_require = __webpack_require__(94079);
;// CONCATENATED MODULE: ./build/stats/stirling.js

const HALF_LOG_TWO_PI = 0.9189385332046727;
/**
 * The error of Stirling's formula, δ(x) = ln Γ(x+1) - ((x+½) ln x - x + ½ ln 2π), for x > 0; absolute error below 1e-15.
 * From 15 on the asymptotic series (NIST DLMF 5.11.1), below it δ(x) = δ(x+1) + (x+½) ln(1+1/x) - 1.
 */
function stirlingError(x) {
    let shift = 0;
    let at = x;
    for (; at < 15; at += 1)
        shift += (at + 0.5) * Math.log1p(1 / at) - 1;
    const r = 1 / (at * at);
    const series = 1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188 - (691 / 360360) * r) * r) * r) * r) * r;
    return shift + series / at;
}
/** ln Γ(x) for x > 0. */
function logGamma(x) {
    requirePositive('x', x);
    return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingError(x);
}

;// CONCATENATED MODULE: ./build/stats/beta.js



/**
 * The distribution function of Beta(a, b), the regularized incomplete beta function
 *
 *     I_x(a,b) = ∫₀ˣ t^(a-1) (1-t)^(b-1) dt / B(a,b)
 *
 * by its continued fraction (NIST DLMF 8.17.22) with Lentz's method, on the side where that converges fast. `y` is 1-x for
 * callers who know it better than the subtraction does. Relative error about 1e-14, whatever the size of a and b.
 */
function betaCdf(x, a, b, y = 1 - x) {
    (0,stats_require/* requireFraction */.CD)('x', x);
    (0,stats_require/* requirePositive */.z6)('a', a);
    (0,stats_require/* requirePositive */.z6)('b', b);
    if (x === 0)
        return 0;
    if (y === 0)
        return 1;
    return x * (a + b + 2) <= a + 1 ? lowerTail(x, y, a, b) : 1 - lowerTail(y, x, b, a);
}
/** The x with `betaCdf(x, a, b) = p`; relative error about 1e-14 as long as p is above the rounding of 1-p. */
function betaQuantile(p, a, b) {
    requireFraction('p', p);
    requirePositive('a', a);
    requirePositive('b', b);
    if (p === 0 || p === 1)
        return p;
    return bisectPositive((x) => betaCdf(x, a, b), p, 1);
}
function lowerTail(x, y, a, b) {
    return ((binomialTerm(a, b, x, y) * b) / (a + b)) * continuedFraction(x, a, b);
}
/**
 * Γ(a+b+1) / (Γ(a+1) Γ(b+1)) x^a y^b for x + y = 1 by the saddle point: no difference of large logarithms.
 * C. Loader, "Fast and accurate computation of binomial probabilities" (2000).
 */
function binomialTerm(a, b, x, y) {
    const n = a + b;
    const exponent = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y);
    return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * a * b));
}
/** x ln(x/m) + m - x, without cancellation where x is near m. */
function deviance(x, mean) {
    const v = (x - mean) / (x + mean);
    if (Math.abs(v) >= 0.1)
        return x * Math.log(x / mean) + mean - x;
    let sum = (x - mean) * v;
    let power = 2 * x * v;
    for (let odd = 3;; odd += 2) {
        power *= v * v;
        const next = sum + power / odd;
        if (next === sum)
            return sum;
        sum = next;
    }
}
/** 1 / (1 + d₁/(1 + d₂/(1 + …))) of DLMF 8.17.22, about √max(a,b) steps. */
function continuedFraction(x, a, b) {
    const tiny = 1e-300;
    const away = (value) => (Math.abs(value) < tiny ? tiny : value);
    let c = 1;
    let d = 1 / away(1 - ((a + b) * x) / (a + 1));
    let fraction = d;
    for (let m = 1;; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / away(1 + even * d);
        c = away(1 + even / c);
        fraction *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / away(1 + odd * d);
        c = away(1 + odd / c);
        fraction *= d * c;
        if (Math.abs(d * c - 1) <= Number.EPSILON || m > 100_000)
            return fraction;
    }
}

;// CONCATENATED MODULE: ./build/stats/bisect.js
/** Where an increasing function reaches `target` between `low` and `high`, to the last bit. */
function bisect(increasing, target, low, high) {
    let [left, right] = [low, high];
    for (;;) {
        const middle = left + (right - left) / 2;
        if (middle <= left || middle >= right)
            return middle;
        if (increasing(middle) < target)
            left = middle;
        else
            right = middle;
    }
}
/**
 * Where an increasing function reaches `target` between 0 and `most`, to the last bit relative to the answer: the
 * bracket is first narrowed to a factor of two. Answers beyond the floating range are 0 or `most`.
 */
function bisect_bisectPositive(increasing, target, most = Number.MAX_VALUE) {
    let high = Math.min(1, most);
    while (high < most && increasing(high) < target)
        high = Math.min(2 * high, most);
    let low = high / 2;
    while (low > 0 && increasing(low) >= target)
        [low, high] = [low / 2, low];
    return bisect(increasing, target, low, high);
}

;// CONCATENATED MODULE: ./build/stats/student.js



/**
 * Student's t distribution function with `df` degrees of freedom: P(T > t) = ½ I_x(df/2, ½) at x = df/(df + t²) for t > 0
 * (NIST DLMF 8.17; relative accuracy in the lower tail).
 */
function tCdf(t, df) {
    (0,stats_require/* requireFinite */.hp)('t', t);
    (0,stats_require/* requirePositive */.z6)('df', df);
    return t < 0 ? upperTail(-t, df) : 1 - upperTail(t, df);
}
/** 1 - `tCdf`, with relative accuracy in the upper tail. */
const tUpperTail = (t, df) => tCdf(-t, df);
/** The t with `tCdf(t, df) = p`: by bisection on the tail, or on the centre for p near ½. */
function tQuantile(p, df) {
    (0,stats_require/* requireInside */.Ab)('p', p);
    (0,stats_require/* requirePositive */.z6)('df', df);
    if (p === 0.5)
        return 0;
    const centre = Math.abs(p - 0.5);
    const tail = p < 0.5 ? p : 1 - p;
    const size = centre < 0.25 ? bisect_bisectPositive((t) => fromZero(t, df), centre) : bisect_bisectPositive((t) => -upperTail(t, df), -tail);
    return p < 0.5 ? -size : size;
}
/** The t quantile of a two-sided interval. */
function twoSidedTQuantile(level, df) {
    (0,stats_require/* requireInside */.Ab)('level', level);
    return -tQuantile((1 - level) / 2, df);
}
const upperTail = (t, df) => betaCdf(1 / (1 + (t * t) / df), df / 2, 0.5, 1 / (1 + df / (t * t))) / 2;
/** P(0 < T < t) */
const fromZero = (t, df) => betaCdf(1 / (1 + df / (t * t)), 0.5, df / 2, 1 / (1 + (t * t) / df)) / 2;


/***/ }),

/***/ 12700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ scoredInBoth),
/* harmony export */   xL: () => (/* binding */ taskRates)
/* harmony export */ });
/* unused harmony exports dropOf, swapped */
/* harmony import */ var _require_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94079);

/** The tasks that a comparison may use: a task without a scored rollout in one arm leaves both arms. */
function scoredInBoth(pairs) {
    for (const { baseline, candidate } of pairs) {
        (0,_require_js__WEBPACK_IMPORTED_MODULE_0__/* .requireShare */ .Vv)('baseline passed', baseline.passed, 'baseline scored', baseline.scored);
        (0,_require_js__WEBPACK_IMPORTED_MODULE_0__/* .requireShare */ .Vv)('candidate passed', candidate.passed, 'candidate scored', candidate.scored);
    }
    return pairs.filter(({ baseline, candidate }) => baseline.scored > 0 && candidate.scored > 0);
}
/** y/b - x/n of a task scored in both arms. */
const dropOf = ({ baseline, candidate }) => (baseline.passed * candidate.scored - candidate.passed * baseline.scored) / (baseline.scored * candidate.scored);
/** The same comparison seen from the other side: a drop becomes a gain. */
const swapped = ({ baseline, candidate }) => ({ baseline: candidate, candidate: baseline });
/** Equal weight per task: the mean of the per-task pass rates in each arm, and the drop between them. */
function taskRates(pairs) {
    const used = scoredInBoth(pairs);
    const tasks = used.length;
    if (tasks === 0)
        return { tasks, baseline: null, candidate: null, drop: null };
    const mean = (value) => used.reduce((sum, pair) => sum + value(pair), 0) / tasks;
    return {
        tasks,
        baseline: mean(({ baseline }) => baseline.passed / baseline.scored),
        candidate: mean(({ candidate }) => candidate.passed / candidate.scored),
        drop: mean(dropOf),
    };
}


/***/ }),

/***/ 84711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vb: () => (/* binding */ imputed)
/* harmony export */ });
/* unused harmony exports identificationRegion, regionTest */
/* harmony import */ var _require_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94079);




/** The region of the drop of pooled counts. J. L. Horowitz and C. F. Manski, JASA 95 (2000), 77-84. */
function identificationRegion({ baseline, candidate }) {
    requireArm('baseline', baseline);
    requireArm('candidate', candidate);
    const [b, n] = [planned(baseline), planned(candidate)];
    const [scoredB, scoredN] = [b - baseline.unscored, n - candidate.unscored];
    const excludedDrop = scoredB === 0 || scoredN === 0 ? null : baseline.passed / scoredB - candidate.passed / scoredN;
    if (b === 0 || n === 0)
        return { excludedDrop, worstDrop: null, bestDrop: null, width: null };
    return {
        excludedDrop,
        worstDrop: (baseline.passed + baseline.unscored) / b - candidate.passed / n,
        bestDrop: baseline.passed / b - (candidate.passed + candidate.unscored) / n,
        width: baseline.unscored / b + candidate.unscored / n,
    };
}
/** Every task with its unscored rollouts imputed, at one end of what could have been. */
function imputed(tasks, end) {
    return tasks.map(({ baseline, candidate }) => {
        requireArm('baseline', baseline);
        requireArm('candidate', candidate);
        const [forBaseline, forCandidate] = end === 'worst' ? [baseline.unscored, 0] : [0, candidate.unscored];
        return {
            baseline: { passed: baseline.passed + forBaseline, scored: planned(baseline) },
            candidate: { passed: candidate.passed + forCandidate, scored: planned(candidate) },
        };
    });
}
/** Both verdicts at the end of the region that speaks against them; `zFail` and `zPass` are the boundaries in force. */
function regionTest(tasks, { zFail, zPass, delta }) {
    requireFinite('zFail', zFail);
    requireFinite('zPass', zPass);
    requireFraction('delta', delta);
    const worst = imputed(tasks, 'worst');
    const best = imputed(tasks, 'best');
    const zWorst = stratifiedTest(countStrata(worst)).z;
    const zBest = stratifiedTest(countStrata(best)).z;
    const zNoninferiorityWorst = noninferiority(countStrata(worst), delta).z;
    return {
        dropWorst: taskRates(worst).drop,
        dropBest: taskRates(best).drop,
        zWorst,
        zBest,
        zNoninferiorityWorst,
        failRobust: zBest >= zFail,
        passRobust: zNoninferiorityWorst >= zPass,
        notFailRobust: zWorst < zFail,
    };
}
const planned = ({ passed, failed, unscored }) => passed + failed + unscored;
function requireArm(name, { passed, failed, unscored }) {
    (0,_require_js__WEBPACK_IMPORTED_MODULE_0__/* .requireCount */ .v6)(`${name} passed`, passed);
    (0,_require_js__WEBPACK_IMPORTED_MODULE_0__/* .requireCount */ .v6)(`${name} failed`, failed);
    (0,_require_js__WEBPACK_IMPORTED_MODULE_0__/* .requireCount */ .v6)(`${name} unscored`, unscored);
}


/***/ }),

/***/ 19831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withinTask)
/* harmony export */ });
/* harmony import */ var _require_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94079);

/**
 * How much of the noise is the rollouts', how much the tasks': W = mean of n p_t (1-p_t) / (n-1), correlation
 * (p(1-p) - W) / p(1-p) with p the mean of the per-task rates. Tasks without a scored rollout are left out.
 */
function withinTask(tasks) {
    for (const { passed, scored } of tasks)
        (0,_require_js__WEBPACK_IMPORTED_MODULE_0__/* .requireShare */ .Vv)('passed', passed, 'scored', scored);
    const used = tasks.filter(({ scored }) => scored > 0);
    if (used.length === 0 || used.some(({ scored }) => scored < 2))
        return { variance: null, correlation: null };
    const mean = (value) => used.reduce((sum, task) => sum + value(task), 0) / used.length;
    const variance = mean(({ passed, scored }) => (passed * (scored - passed)) / (scored * (scored - 1)));
    const rate = mean(({ passed, scored }) => passed / scored);
    const unanimous = used.every(({ passed }) => passed === 0) || used.every(({ passed, scored }) => passed === scored);
    return { variance, correlation: unanimous ? null : (rate * (1 - rate) - variance) / (rate * (1 - rate)) };
}


/***/ })

};
