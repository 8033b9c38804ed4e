export const id = 2233;
export const ids = [2233];
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

/***/ 2233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33838);
/* harmony import */ var _github_explain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30593);
/* harmony import */ var _github_publish_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86668);
/* harmony import */ var _experiment_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86158);
/* harmony import */ var _reap_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44659);
/* harmony import */ var _saved_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45486);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(55170);
/* harmony import */ var _store_run_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(42598);










/** The action's post step: ends the sandboxes that `main` left, and brings to safety what it had no time for. Never red. */
async function post() {
    const env = process.env;
    const state = (0,_state_js__WEBPACK_IMPORTED_MODULE_8__/* .readState */ .u)(env);
    for (const duty of [reapLeft, keepJournal, publishRest]) {
        try {
            await duty(state, env);
        }
        catch (error) {
            (0,_github_explain_js__WEBPACK_IMPORTED_MODULE_3__/* .explain */ .W)(error, env.GITHUB_WORKSPACE ?? process.cwd());
        }
    }
}
async function reapLeft({ cwd, runtimeFile, sandboxes, ...state }, env) {
    const runId = state.artifact === null ? null : state.runId; // a main step that came to its end knew all that it made
    if (sandboxes.length === 0 && runId === null)
        return;
    const ids = [...sandboxes];
    const { ended, failed } = await (0,_reap_js__WEBPACK_IMPORTED_MODULE_6__/* .reap */ .x)({ runtimeFile, env, cwd: cwd ?? process.cwd(), ids, runId });
    _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq(`Of ${Math.max(ids.length, ended.length)} sandboxes ${ended.length} were ended now.`);
    if (failed.length)
        _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e(`${failed.length} sandboxes could not be ended: ${failed.slice(0, 20).join(', ')}. Run \`benchgate reap\` with the same runtime file; their time-to-live ends them otherwise.`, { title: 'benchgate: leak' });
}
/** the rest of the journal, for the next attempt of this job */
async function keepJournal({ runDir, journalPrefix, journalKept }, env) {
    if (runDir === null || journalPrefix === null)
        return;
    const saved = await _saved_run_js__WEBPACK_IMPORTED_MODULE_7__/* .SavedRun */ .t.open({ ...env, GITHUB_RUN_ATTEMPT: `${env.GITHUB_RUN_ATTEMPT ?? 1}.post` }, journalPrefix);
    if (saved && (await saved.rest(runDir, journalKept)))
        _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq('The journal is kept: a re-run of this job goes on with it.');
}
/** a main step that was killed has neither reported nor stored what it knew */
async function publishRest({ runDir, artifact, retentionDays }, env) {
    if (runDir === null || artifact === null || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runDir, 'journal.jsonl')))
        return;
    const { files } = await (0,_experiment_report_js__WEBPACK_IMPORTED_MODULE_5__/* .report */ .z8)(runDir);
    await (0,_github_publish_js__WEBPACK_IMPORTED_MODULE_4__/* .publishSummary */ .Iv)(files.summary, env);
    await (0,_store_run_js__WEBPACK_IMPORTED_MODULE_9__/* .storeRun */ .P)(artifact, runDir, retentionDays ?? undefined, env);
}


/***/ }),

/***/ 44659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ ageOf),
/* harmony export */   x: () => (/* binding */ reap)
/* harmony export */ });
/* harmony import */ var _config_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14787);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73188);
/* harmony import */ var _backend_open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50254);
/* harmony import */ var _experiment_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18240);




/** Ends sandboxes that a run left behind, in parallel; never one without benchgate's label. */
async function reap({ runtimeFile, env, cwd, ids, runId, olderThanSec }) {
    const backend = await (0,_backend_open_js__WEBPACK_IMPORTED_MODULE_2__/* .openBackend */ .f2)(await (0,_config_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .loadRuntime */ .B)(runtimeFile, env, cwd), env);
    const made = olderThanSec === undefined ? undefined : { before: new Date(Date.now() - olderThanSec * 1000) };
    const reapOf = async (driver) => {
        const ours = await driver.list({ benchgate: '1' }, made);
        const known = new Set(ids?.map(({ id }) => id));
        for (const run of runId ? (0,_experiment_place_js__WEBPACK_IMPORTED_MODULE_3__/* .labelsUnder */ .WE)(runId) : [])
            for (const id of await driver.list({ benchgate: '1', 'benchgate.run': run }, made))
                known.add(id);
        const wanted = ids ? ours.filter((id) => known.has(id)) : ours;
        const done = await Promise.allSettled(wanted.map((id) => driver.destroy(id)));
        return {
            pruned: ids || made ? [] : ((await driver.prune?.()) ?? []),
            ended: wanted.filter((_, index) => done[index]?.status === 'fulfilled'),
            failed: wanted.filter((_, index) => done[index]?.status === 'rejected'),
        };
    };
    try {
        const agents = await reapOf(backend.driver);
        const { judge } = backend;
        if (!judge || (!runId && ids?.every(({ backend: kind }) => kind !== 'docker')))
            return agents;
        // agents must not live on because the engine of the judges cannot be reached
        const judges = await judge.open().then(reapOf, (cause) => ({
            ...{ ended: [], pruned: [] },
            failed: [`the containers of the judge: ${cause.message}`],
        }));
        return {
            ended: [...new Set([...agents.ended, ...judges.ended])],
            failed: [...agents.failed, ...judges.failed],
            pruned: [...agents.pruned, ...judges.pruned],
        };
    }
    finally {
        await (0,_backend_open_js__WEBPACK_IMPORTED_MODULE_2__/* .closeBackend */ .Fg)(backend);
    }
}
const UNITS = { s: 1, m: 60, h: 3600, d: 86_400 };
/** `90s`, `30m`, `2h` or `1d` as seconds */
function ageOf(text) {
    const [, number, unit = ''] = /^(\d+(?:\.\d+)?)([smhd])$/.exec(text) ?? [];
    const sec = Number(number) * (UNITS[unit] ?? Number.NaN);
    if (Number.isFinite(sec))
        return sec;
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .BenchgateError */ .Q9(`--older-than ${text} is no age`, 'Give a number and a unit: 90s, 30m, 2h or 1d.');
}


/***/ }),

/***/ 45486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ SavedRun),
  M: () => (/* binding */ prefixOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/github/cache.js
var cache = __webpack_require__(21112);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(58863);
;// CONCATENATED MODULE: ./build/run/snapshot.js




/** what a run is and how its preflight went; together with the journal, all that it takes to go on with it */
const FILES = ['plan.json', 'manifest.json', 'preflight.json'];
const JOURNAL = 'journal.jsonl';
const NEWLINE = 10;
const Head = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(1),
    /** of everything after this line */
    digest: schemas/* string */.YjP(),
    files: schemas/* object */.Ikc({ 'plan.json': schemas/* string */.YjP(), 'manifest.json': schemas/* string */.YjP(), 'preflight.json': schemas/* string */.YjP() }),
});
/** a run's name becomes a directory: nothing in it may climb out */
const Named = schemas/* object */.Ikc({ run_id: schemas/* string */.YjP().regex(/^[\w-]{1,100}$/) });
/** Takes down what a later process needs to go on with the run in `dir`; null while there is no journal. */
async function takeSnapshot(dir) {
    try {
        const journal = await (0,promises_.readFile)((0,external_node_path_.join)(dir, JOURNAL)); // first, since the others never change once it is there
        const whole = journal.subarray(0, journal.lastIndexOf(NEWLINE) + 1);
        if (whole.length === 0)
            return null;
        const texts = await Promise.all(FILES.map(async (name) => [name, await (0,promises_.readFile)((0,external_node_path_.join)(dir, name), 'utf8')]));
        const head = { schema: 1, digest: digestOf(whole), files: Object.fromEntries(texts) };
        return { bytes: Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), whole]), journalBytes: whole.length };
    }
    catch (cause) {
        if (cause.code === 'ENOENT')
            return null;
        throw cause;
    }
}
/**
 * Lays the run out in a directory of its own under `runsDir`, where `--resume` finds it. Whoever kept the bytes is not
 * believed: null where anything in them is not as it was taken down. A longer journal that lies there already stays.
 */
async function layOut(bytes, runsDir) {
    const end = bytes.indexOf(NEWLINE);
    const head = Head.safeParse(parsed(bytes.subarray(0, Math.max(end, 0)).toString()));
    const journal = bytes.subarray(end + 1);
    if (!head.success || head.data.digest !== digestOf(journal))
        return null;
    const manifest = Named.safeParse(parsed(head.data.files['manifest.json']));
    if (!manifest.success)
        return null;
    const dir = (0,external_node_path_.join)(runsDir, manifest.data.run_id);
    const there = await (0,promises_.stat)((0,external_node_path_.join)(dir, JOURNAL)).catch(() => null);
    if (there && there.size >= journal.length)
        return dir;
    await (0,promises_.mkdir)(dir, { recursive: true });
    for (const name of FILES)
        await (0,promises_.writeFile)((0,external_node_path_.join)(dir, name), head.data.files[name]);
    const draft = (0,external_node_path_.join)(dir, `${JOURNAL}.tmp`);
    await (0,promises_.writeFile)(draft, journal);
    await (0,promises_.rename)(draft, (0,external_node_path_.join)(dir, JOURNAL));
    return dir;
}
const digestOf = (bytes) => (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/entry/saved-run.js



/** What is lost at most when the machine goes away; a longer run loses up to a twentieth of its time instead. */
const PAUSE_MS = 60_000;
const SHARE = 0.05;
/** the service takes 200 entries a minute from a repository, and images and other jobs need some of them */
const PAUSE_MS_A_SHARD = 600;
/** The names that all attempts of a job save under; null outside a workflow run. */
function prefixOf({ experiment, runtime, artifactName, shard }, env) {
    if (!env.GITHUB_RUN_ID)
        return null;
    const job = [env.GITHUB_JOB ?? '', experiment, runtime, artifactName, shard?.index ?? 0, shard?.count ?? 0];
    const digest = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(job)).digest('hex').slice(0, 16);
    return `benchgate-journal-${env.GITHUB_RUN_ID}-${digest}-`;
}
/**
 * Keeps the journal of a job's run where a later attempt of the same job finds it. An entry never changes, so that each
 * save is a new one; the newest has everything. It saves when the first attempt has ended, then as time goes by.
 */
class SavedRun {
    #options;
    #now;
    #begun;
    #dir = null;
    #count = 0;
    #savedAt = null;
    /** bytes of the journal that the newest entry has */
    #kept = 0;
    #saving = Promise.resolve();
    #timer = null;
    constructor(options) {
        this.#options = options;
        this.#now = options.now ?? Date.now;
        this.#begun = this.#now();
    }
    /** In the cache of GitHub Actions; null where this job has none. */
    static async open(env, prefix, shards = 1) {
        const store = prefix === null ? null : await (0,cache/* actionsStore */.L)(env);
        const attempt = env.GITHUB_RUN_ATTEMPT ?? '1';
        return store && prefix !== null ? new SavedRun({ store, prefix, attempt, shards }) : null;
    }
    /** why nothing can be saved; null where it can */
    get readOnly() {
        return this.#options.store.readOnly;
    }
    /** The directory of the run that an earlier attempt saved last, laid out under `runsDir`; else why there is none. */
    async restore(runsDir) {
        const { store, prefix } = this.#options;
        const found = await store.newest(prefix);
        if (!found)
            return { why: `no journal of an earlier attempt is in ${store.place}` };
        const dir = await layOut(found.bytes, runsDir);
        return dir ? { dir } : { why: `the journal that ${store.place} kept of an earlier attempt is damaged` };
    }
    /** The run whose journal is to be kept. */
    follow(dir) {
        this.#dir = dir;
    }
    /** To be told every event, once it is in the journal. */
    event({ event }) {
        if (event !== 'attempt_ended' || this.#timer)
            return;
        const now = this.#now();
        const { shards = 1 } = this.#options;
        const pause = Math.max(PAUSE_MS, shards * PAUSE_MS_A_SHARD, (now - this.#begun) * SHARE);
        const wait = this.#savedAt === null ? 0 : Math.max(0, this.#savedAt + pause - now);
        this.#timer = setTimeout(() => {
            this.#timer = null;
            void this.save();
        }, wait).unref();
    }
    /** Saves what is new; never throws, since the run is worth more than its copy. Answers with the bytes that are safe. */
    async save() {
        this.#saving = this.#saving.then(() => this.#save()).catch(() => { });
        await this.#saving;
        return this.#kept;
    }
    async #save() {
        const { store, prefix, attempt } = this.#options;
        this.#savedAt = this.#now();
        if (this.#dir === null || store.readOnly !== null)
            return;
        const snapshot = await takeSnapshot(this.#dir);
        if (!snapshot || snapshot.journalBytes <= this.#kept)
            return;
        this.#count += 1;
        if ((await store.put(`${prefix}${attempt}.${this.#count}`, snapshot.bytes)) === 'saved')
            this.#kept = snapshot.journalBytes;
    }
    /** Saves the run in `dir` if its journal has more than what is `kept` already; true if it did. */
    async rest(dir, kept) {
        this.follow(dir);
        this.#kept = kept;
        return (await this.save()) > kept;
    }
    /** Ends what is under way, and saves the rest. */
    async close() {
        if (this.#timer)
            clearTimeout(this.#timer);
        this.#timer = null;
        return this.save();
    }
}


/***/ }),

/***/ 55170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ stateWriter),
/* harmony export */   u: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58863);

const SandboxId = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ backend: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** Writes the state through `save`, one entry a sandbox, so that a process killed at any moment has recorded them all. */
function stateWriter(save) {
    let count = 0;
    return {
        started(cwd, runtimeFile) {
            save('cwd', cwd);
            if (runtimeFile)
                save('runtime', runtimeFile);
        },
        /** a run lies there from now on, and should be stored under this name */
        run({ dir, runId }, artifact, retentionDays) {
            save('run_dir', dir);
            save('run_id', runId);
            save('artifact', artifact);
            if (retentionDays !== undefined)
                save('retention', String(retentionDays));
        },
        /** the journal goes by this prefix, and so many bytes of it are safe */
        journal(prefix, kept) {
            save('journal_prefix', prefix);
            save('journal_kept', String(kept));
        },
        /** summary and artifact are published */
        published() {
            save('artifact', '');
        },
        sandbox({ backend, id }) {
            save(`sandbox_${++count}`, JSON.stringify({ backend, id }));
        },
    };
}
/** Reads the state back from `STATE_*`. */
function readState(env) {
    const sandboxes = Object.entries(env)
        .filter(([name]) => /^STATE_sandbox_\d+$/.test(name))
        .map(([, value]) => SandboxId.parse(JSON.parse(value ?? '')));
    return {
        runtimeFile: env.STATE_runtime || null,
        cwd: env.STATE_cwd || null,
        runDir: env.STATE_run_dir || null,
        runId: env.STATE_run_id || null,
        journalPrefix: env.STATE_journal_prefix || null,
        journalKept: Number(env.STATE_journal_kept) || 0,
        artifact: env.STATE_artifact || null,
        retentionDays: Number(env.STATE_retention) || null,
        sandboxes,
    };
}


/***/ }),

/***/ 42598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ storeRun)
/* harmony export */ });
/* harmony import */ var _github_publish_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86668);
/* harmony import */ var _artifact_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97029);


/** Stores a run under its name; of a shard first the record that a merge waits for. */
async function storeRun(name, dir, days, env) {
    const record = (0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_1__/* .recordName */ .xD)(name);
    if (record)
        await (0,_github_publish_js__WEBPACK_IMPORTED_MODULE_0__/* .publishRecord */ .lc)(record, dir, days);
    await (0,_github_publish_js__WEBPACK_IMPORTED_MODULE_0__/* .publishArtifact */ .qD)(name, dir, days, env);
}


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

/***/ 21112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ actionsStore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var p_queue__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19052);




/** what a repository may keep, unless its owner pays for more */
const LIMIT_BYTES = 10 * 2 ** 30;
/** the service takes 200 a minute from a repository, and other jobs save too */
const SAVES_A_MINUTE = 150;
const AT_ONCE = 4;
const UPLOAD = { chunkMb: '8', atOnce: '4' };
/**
 * The cache of GitHub Actions as a store of parts; null where this job has none. Entries are scoped by branch, and
 * go when the repository's space is needed. The client itself warns of what it cannot do and answers with a miss.
 */
async function actionsStore(env) {
    const { isFeatureAvailable, restoreCache, saveCache } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(5824), __webpack_require__.e(3548), __webpack_require__.e(8091)]).then(__webpack_require__.bind(__webpack_require__, 18091)); // a chunk of its own
    if (!env.RUNNER_TEMP || !isFeatureAvailable())
        return null;
    // it would hold up to 512 MB of a file that it uploads, and takes no word against that but the environment's
    process.env.CACHE_UPLOAD_CHUNK_SIZE ??= UPLOAD.chunkMb;
    process.env.CACHE_UPLOAD_CONCURRENCY ??= UPLOAD.atOnce;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.RUNNER_TEMP, 'benchgate-cache');
    const scratch = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'unfinished');
    const saves = new p_queue__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .Ay({ concurrency: AT_ONCE, interval: 60_000, intervalCap: SAVES_A_MINUTE });
    const underway = new Map();
    const held = new Map();
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(scratch, { recursive: true });
    /** the service finds an entry only by the path it was saved from: the name up to its last dash, which `newest` knows */
    const fileOf = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name.slice(0, name.lastIndexOf('-')));
    const has = async (name) => (await restoreCache([fileOf(name)], name, [], { lookupOnly: true }).catch(() => undefined)) === name;
    async function save(name, content) {
        const file = fileOf(name);
        try {
            if (Buffer.isBuffer(content))
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, content);
            else
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(content.file, file);
            if ((await saveCache([file], name)) > 0)
                return 'saved';
        }
        catch {
            // the client has said why
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
            if (!Buffer.isBuffer(content))
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(content.file, { force: true });
        }
        return (await has(name)) ? 'exists' : 'refused'; // another job may have been first
    }
    /** a key is also taken for the beginning of one, so the one that was found is another's where the name differs */
    const restored = (name) => restoreCache([fileOf(name)], name).then((key) => key === name, () => false);
    async function open(name) {
        const file = fileOf(name);
        const one = held.get(name) ?? { found: restored(name), readers: 0 };
        held.set(name, one);
        one.readers++;
        const letGo = async () => {
            if (--one.readers > 0)
                return;
            held.delete(name);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
        };
        const size = (await one.found)
            ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file).then((found) => found.size, () => null)
            : null;
        if (size !== null)
            return { bytes: size, file, read: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file), letGo };
        await letGo();
        return null;
    }
    return {
        place: 'the Actions cache',
        readOnly: readOnly(env),
        limitBytes: LIMIT_BYTES,
        scratch,
        has,
        open,
        async get(name) {
            const opened = await open(name);
            const bytes = opened && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(fileOf(name)).catch(() => null));
            await opened?.letGo();
            return bytes;
        },
        put(name, content) {
            const before = underway.get(name);
            const work = before ?? saves.add(() => save(name, content)).finally(() => underway.delete(name));
            underway.set(name, work);
            return work;
        },
        async newest(prefix) {
            const key = `${prefix}newest`;
            const file = fileOf(key);
            try {
                const name = await restoreCache([file], key, [prefix]);
                return name === undefined ? null : { name, bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file) };
            }
            catch {
                return null;
            }
            finally {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
            }
        },
    };
}
const WRITE = 2;
/** why this job may not save; null where it may, or nothing tells */
function readOnly(env) {
    const mode = env.ACTIONS_CACHE_MODE?.trim().toLowerCase();
    if (mode === 'read' || mode === 'none')
        return `the workflow sets cache-mode: ${mode}`;
    const scopes = scopesOf(env.ACTIONS_RUNTIME_TOKEN);
    if (scopes === null || scopes.some(({ Permission }) => Permission & WRITE))
        return null;
    const where = scopes.map(({ Scope }) => Scope).join(', ') || 'no scope';
    return `the token of this job may only read the Actions cache (${where}), as GitHub rules for untrusted triggers`;
}
/** which caches the token of a job opens */
function scopesOf(token) {
    try {
        const claims = JSON.parse(Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString());
        const scopes = JSON.parse(claims.ac ?? '');
        return Array.isArray(scopes) ? scopes : null;
    }
    catch {
        return null;
    }
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

/***/ 86668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qD: () => (/* binding */ publishArtifact),
  gG: () => (/* binding */ publishLine),
  XS: () => (/* binding */ publishPage),
  lc: () => (/* binding */ publishRecord),
  S3: () => (/* binding */ publishReport),
  aA: () => (/* binding */ publishSkipped),
  Iv: () => (/* binding */ publishSummary)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./build/model/outcome.js
var model_outcome = __webpack_require__(38158);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/tally.js
var tally = __webpack_require__(9929);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/annotations.js




/** ten is what GitHub shows: one place of each level stays free for why the step is red */
const MOST_PER_LEVEL = 9;
const LONGEST = 4096;
/**
 * What a workflow shows beside the run: one annotation per class or kind, never per rollout, at most nine a level of at
 * most 4,096 characters each. GitHub drops what is beyond ten without a word.
 */
function annotations(run) {
    const all = [
        ...smallDrop(run),
        ...preflight(run),
        ...partial(run),
        ...lost(run),
        ...notPassed(run),
        ...suspected(run),
    ];
    return ['error', 'warning', 'notice'].flatMap((level) => most(all.filter((one) => one.level === level)));
}
/** a drop that is real, and passes all the same */
function smallDrop({ verdict: { reason, sentence } }) {
    if (reason !== 'small_drop')
        return [];
    return [{ level: 'warning', title: 'A small drop', message: (0,report_escape/* logText */.kc)(sentence, 2000) }];
}
function preflight({ preflight: report }) {
    if (!report)
        return [];
    const failed = report.checks.filter(({ ok }) => ok === false);
    const told = (warning) => failed.some(({ name }) => warning.startsWith(`${name}: `));
    return [
        ...failed.map(({ name, found, remedy, advisory }) => ({
            level: advisory ? 'warning' : 'error',
            title: `preflight: ${(0,report_escape/* logText */.kc)(name, 80)}`,
            message: [found, remedy]
                .filter(Boolean)
                .map((text) => (0,report_escape/* logText */.kc)(text, 1000).replace(/[.\s]*$/, '.'))
                .join(' '),
        })),
        ...report.warnings
            .filter((warning) => !told(warning))
            .map((warning) => ({ level: 'warning', title: 'preflight', message: (0,report_escape/* logText */.kc)(warning, 1000) })),
    ];
}
function partial(run) {
    if (!run.partial)
        return [];
    const { byOutcome, planned } = (0,tally/* tally */.N)(run.planned, run.rows);
    const done = planned - byOutcome.not_run - byOutcome.cancelled;
    return [{ level: 'warning', title: 'Partial run', message: `${(0,words.of)(done, planned)} planned rollouts have a result.` }];
}
function lost({ rows }) {
    const infra = rows.filter(({ outcome }) => outcome === 'infra_error');
    const kinds = [...model_outcome/* INFRA_KINDS */.F2, null];
    return [
        ...kinds
            .map((kind) => ({ kind, hit: infra.filter((row) => row.infra_kind === kind) }))
            .sort((a, b) => b.hit.length - a.hit.length)
            .flatMap(({ kind, hit }) => group('warning', 'Infra errors', `Lost to ${kind ?? 'infrastructure'} and not scored`, hit)),
        ...group('warning', 'Judge errors', 'Not judged, because the judge itself failed, and not scored', having(rows, 'judge_error')),
        ...group('warning', 'Budget', 'Without a budget and not scored', having(rows, 'budget_exhausted')),
        ...group('warning', 'Cancelled', 'Cancelled and not scored', having(rows, 'cancelled')),
    ];
}
function notPassed({ rows }) {
    return [
        ...group('notice', 'Failed', 'Judged and not passed', having(rows, 'failed')),
        ...group('notice', 'Agent errors', 'Ended by an error of the agent, scored as not passed', having(rows, 'agent_error')),
        ...group('notice', 'Agent timeouts', 'Out of time, scored as not passed', having(rows, 'agent_timeout')),
    ];
}
function suspected({ rows }) {
    return group('notice', 'Suspected', 'Scored, though the logs hold text that looks like an infrastructure failure', rows.filter((row) => row.suspected !== null));
}
const having = (rows, outcome) => rows.filter((row) => row.outcome === outcome);
function group(level, title, what, rows) {
    const [first] = rows;
    if (!first)
        return [];
    const example = `${(0,report_escape/* logText */.kc)(first.task, 120)} (${(0,report_escape/* logText */.kc)(first.agent, 80)}, rollout ${first.rollout_index})`;
    const reason = first.reason ? `: ${(0,report_escape/* logText */.kc)(first.reason, 500)}` : '';
    const message = `${what}: ${(0,words/* plural */.LS)(rows.length, 'rollout')}. ${rows.length > 1 ? 'The first: ' : ''}${example}${reason}`;
    return [{ level, title, message }];
}
function most(all) {
    const bounded = all.map((one) => ({ ...one, message: one.message.slice(0, LONGEST).toWellFormed() }));
    const [first] = bounded;
    if (!first || bounded.length <= MOST_PER_LEVEL)
        return bounded;
    const rest = bounded.slice(MOST_PER_LEVEL - 1);
    const message = `Not shown here: ${rest.map(({ title, message }) => `${title}: ${message.slice(0, 120)}`).join('; ')}`;
    return [
        ...bounded.slice(0, MOST_PER_LEVEL - 1),
        { level: first.level, title: `${rest.length} more`, message: message.slice(0, LONGEST).toWellFormed() },
    ];
}

// EXTERNAL MODULE: ./build/github/artifact.js
var artifact = __webpack_require__(63762);
// EXTERNAL MODULE: ./build/github/explain.js
var explain = __webpack_require__(30593);
// EXTERNAL MODULE: ./build/report/images.js
var report_images = __webpack_require__(83385);
;// CONCATENATED MODULE: ./build/github/outputs.js


/** The counts and rates that later steps read; a rate of nothing is an empty string, never 0. */
function outputs(report) {
    const { planned, rows, verdict } = report;
    const scored = rows.filter(({ outcome }) => (0,model_outcome/* isScored */.Lo)(outcome)).length;
    const passed = rows.filter(({ outcome }) => outcome === 'passed').length;
    const costs = rows.flatMap(({ cost_usd }) => (cost_usd === null ? [] : [cost_usd]));
    return {
        verdict: verdict.verdict,
        'scored-pass-rate': ratio(passed, scored),
        'strict-pass-rate': ratio(passed, planned),
        coverage: ratio(scored, planned),
        'infra-errors': String(rows.filter(({ outcome }) => outcome === 'infra_error').length),
        rollouts: String(planned),
        'image-cache': (0,report_images/* imageCacheOf */.Hx)(report.images ?? []) ?? '',
        'cost-usd': costs.length ? decimal(costs.reduce((sum, cost) => sum + cost, 0)) : '',
    };
}
const ratio = (part, whole) => (whole ? decimal(part / whole) : '');
const decimal = (value) => String(Number(value.toFixed(6)));

;// CONCATENATED MODULE: ./build/github/summary.js
/** What the runner takes per step; a longer summary is dropped whole, and the step does not even fail. */
const SUMMARY_LIMIT = 1024 * 1024;
const NOTICE = '\n\n**The summary ends here**: GitHub shows 1 MiB. The whole report is in the artifact.\n';
/** room for the notice and for what closes open blocks */
const RESERVE = 1024;
/**
 * The text within `limit` UTF-8 bytes. A text that is too long ends at a line, its open code fence and `<details>` are
 * closed, and it says that it was cut.
 */
function fitSummary(text, limit = SUMMARY_LIMIT) {
    const bytes = Buffer.from(text);
    if (bytes.length <= limit)
        return text;
    const cut = bytes.subarray(0, Math.max(0, limit - RESERVE));
    const kept = cut.subarray(0, cut.lastIndexOf('\n') + 1).toString();
    const whole = kept + closing(kept) + NOTICE;
    return Buffer.byteLength(whole) <= limit ? whole : '';
}
function closing(text) {
    const fences = text.match(/^ {0,3}(`{3,})/gm) ?? [];
    const fence = fences.length % 2 ? `${fences.at(-1)?.trim()}\n` : '';
    const open = count(text, /<details\b/g) - count(text, /<\/details>/g);
    return fence + '\n</details>'.repeat(Math.min(Math.max(0, open), 20));
}
const count = (text, pattern) => text.match(pattern)?.length ?? 0;

;// CONCATENATED MODULE: ./build/github/publish.js








/** room for the line about the artifact, which is written last */
const ARTIFACT_LINE = 2048;
/** What later steps and people read: summary, outputs, annotations. */
async function publishReport(report, summaryFile, env) {
    await appendSummary(await (0,promises_.readFile)(summaryFile, 'utf8'), env, ARTIFACT_LINE);
    for (const [name, value] of Object.entries(outputs(report)))
        core/* setOutput */.uH(name, value);
    core/* setOutput */.uH('report-path', summaryFile);
    for (const annotation of annotations(report))
        (0,explain/* annotate */.f)(annotation);
}
/** What later steps and people read where there was no run. */
async function publishSkipped(summary, env) {
    core/* setOutput */.uH('verdict', 'skipped');
    await appendSummary(summary, env, 0);
}
/** Only the summary, for whoever comes after the main step and can set no outputs. */
async function publishSummary(summaryFile, env) {
    await appendSummary(await (0,promises_.readFile)(summaryFile, 'utf8'), env, ARTIFACT_LINE);
}
/** One more line of the summary. */
const publishLine = (line, env) => appendSummary(`\n\n${line}\n`, env, 0);
/** what a later job needs to know what happened */
const RECORD = ['plan.json', 'manifest.json', 'preflight.json', 'journal.jsonl'];
/** Stores a run's record without its logs, for the job that merges. Without it the shard counts as missing. */
async function publishRecord(name, dir, days) {
    try {
        await (0,artifact/* storeFiles */.Tr)(name, dir, RECORD.map((file) => (0,external_node_path_.join)(dir, file)), days);
    }
    catch (cause) {
        const message = cause instanceof Error ? cause.message : String(cause);
        core/* warning */.$e(`The record \`${name}\` could not be stored: ${message}. A merge will miss this shard.`, {
            title: 'benchgate: artifact',
        });
    }
}
/**
 * Stores report.html so that it opens in the browser, and gives the number of its artifact. Where that cannot be, it is null and no
 * fault: the page is in the run's artifact too.
 */
async function publishPage(name, file, days) {
    try {
        return await (0,artifact/* storeOpen */.ky)(name, file, days);
    }
    catch (cause) {
        core/* info */.pq(`The page ${name} could not be stored by itself: ${cause instanceof Error ? cause.message : cause}`);
        return null;
    }
}
/** Stores the run's directory. A failing upload is a warning: the run itself is worth more than its copy. */
async function publishArtifact(name, dir, days, env) {
    const started = performance.now();
    try {
        const { id, bytes, digest, skipped } = await (0,artifact/* storeDirectory */.he)(name, dir, days);
        const seconds = (performance.now() - started) / 1000;
        core/* setOutput */.uH('artifact-id', id === null ? '' : String(id));
        core/* info */.pq(`Stored artifact ${name}: ${bytes ?? '?'} bytes in ${seconds.toFixed(1)} s, ${digest ?? 'no digest'}.`);
        if (skipped.length)
            core/* warning */.$e(`${skipped.length} files are not in the artifact, because their names hold characters it refuses.`);
        const link = env.GITHUB_RUN_ID && id !== null ? `[${name}](./${env.GITHUB_RUN_ID}/artifacts/${id})` : name;
        await appendSummary(`\n\nThe run is kept as artifact ${link}, \`${digest ?? 'no digest'}\`.\n`, env, 0);
    }
    catch (cause) {
        core/* setOutput */.uH('artifact-id', '');
        const message = cause instanceof Error ? cause.message : String(cause);
        const remedy = /409|conflict|already exists/i.test(message)
            ? 'Give each job its own `artifact-name`, and let no other step use that name.'
            : 'Nothing of the run is lost, but later jobs cannot read it.';
        core/* warning */.$e(`The artifact \`${name}\` could not be stored: ${message}. The run is in ${dir}. ${remedy}`, {
            title: 'benchgate: artifact',
        });
    }
}
/** Adds to the step's summary within what the runner takes; prints nothing where there is no summary. */
async function appendSummary(text, env, reserve) {
    const file = env.GITHUB_STEP_SUMMARY;
    if (!file)
        return;
    const used = await (0,promises_.stat)(file).then(({ size }) => size, () => 0);
    await core/* summary */.z.addRaw(fitSummary(text, SUMMARY_LIMIT - used - reserve)).write();
}


/***/ })

};
