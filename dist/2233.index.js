export const id = 2233;
export const ids = [2233,4659];
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

/***/ 1676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ KEEP_NOTHING),
/* harmony export */   Uv: () => (/* binding */ RunImages),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   qj: () => (/* binding */ MOST_LINES)
/* harmony export */ });
/* harmony import */ var _image_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91519);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73188);
/* harmony import */ var _report_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83385);



const KEEP_NOTHING = { store: null, save: 'never', mount: false, onLine: () => { } };
/** of each build: its end says why it failed, and a run may have hundreds of images */
const MOST_LINES = 1000;
/** what a builder says of a step as it begins: of BuildKit, of the classic builder */
const STEP = /^\[(?!internal|auth)[^\]]*\d+\/\d+\] |^Step \d+\/\d+ : /;
/** The images of one run: who wanted which, how each came to be there, and what is worth keeping. */
class RunImages {
    keeping;
    #wanted = new Map();
    constructor(keeping) {
        this.keeping = keeping;
    }
    /** See that an image is there by `ensure`; `source` tells it from others. Says its tag. */
    async have(task, source, ensure) {
        const { store, mount = true, passing = false, onLine } = this.keeping;
        const one = this.#wanted.get(source) ?? { tasks: new Set(), lines: [], provided: null, failure: null };
        this.#wanted.set(source, one);
        one.tasks.add(task);
        const onLog = (line) => {
            one.lines.push(line);
            if (one.lines.length > MOST_LINES)
                one.lines.shift();
            if (STEP.test(line))
                onLine(`image of ${task}: ${line}`);
        };
        try {
            const onWarning = (text) => onLine(`warning: ${text}`);
            const { tag, provided } = await ensure({ store, mount, passing, onLog, onWarning });
            if (provided && !one.provided) {
                one.provided = provided;
                onLine(`image of ${task}: ${(0,_report_images_js__WEBPACK_IMPORTED_MODULE_2__/* .imageLine */ .EN)(provided.report)}`);
            }
            one.failure = null;
            return tag;
        }
        catch (error) {
            one.failure = failureOf(error);
            throw error;
        }
    }
    /** Keep what is worth it, and tell of all; a store that fails is a warning. */
    async settle(signal) {
        const told = [];
        for (const { tasks, lines, provided, failure } of this.#byImage()) {
            const report = provided && (await this.#saved(provided, signal));
            if (report || failure)
                told.push({ tasks: [...tasks].sort(), lines, report, failure });
        }
        if (told.some(({ report }) => report && report.bytes.saved > 0))
            await this.keeping.tidy?.();
        return told;
    }
    async #saved({ save, report }, signal) {
        const { save: when, onLine } = this.keeping;
        if (when === 'never' || signal.aborted)
            return report;
        try {
            const kept = await save(when);
            if (kept.saved?.reason)
                onLine(`${kept.tag.slice(0, 40)} is not kept: ${kept.saved.reason}`);
            return kept;
        }
        catch (error) {
            onLine(`warning: ${report.tag} could not be kept: ${error.message}`);
            return report;
        }
    }
    /** tasks with the same content have one image: what the first of them did is told */
    #byImage() {
        const seen = new Map();
        for (const [source, one] of this.#wanted) {
            const key = one.provided?.plan.tag ?? source;
            const before = seen.get(key);
            if (!before)
                seen.set(key, { ...one, tasks: new Set(one.tasks), lines: [...one.lines] });
            else {
                for (const task of one.tasks)
                    before.tasks.add(task);
                if (before.lines.length === 0)
                    before.lines.push(...one.lines); // of two at once, one builds
            }
        }
        return [...seen.values()];
    }
}
function failureOf(error) {
    const { message } = error;
    const place = error instanceof _image_build_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS ? { file: error.file, line: error.line } : { file: null, line: null };
    return { message, remedy: error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .BenchgateError */ .Q9 ? error.remedy : '', ...place };
}


/***/ }),

/***/ 50254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ closeBackend),
/* harmony export */   IC: () => (/* binding */ imagesOf),
/* harmony export */   Xf: () => (/* binding */ driversOf),
/* harmony export */   f2: () => (/* binding */ openBackend)
/* harmony export */ });
/* harmony import */ var _images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1676);

/** for an environment that names none */
const SEARCH_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** The drivers that may have made sandboxes; the judge's engine is reached for it. */
const driversOf = async ({ driver, judge }) => judge ? [driver, await judge.open()] : [driver];
/** Lets go of all connections. */
async function closeBackend({ driver, judge }) {
    await judge?.close();
    await driver.close();
}
/** By task: its images. A context that cannot be read has none yet: the build will say why. */
async function imagesOf(backend, tasks) {
    const named = tasks.map(async (task) => [task.id, await backend.images(task).catch(() => [])]);
    return Object.fromEntries(await Promise.all(named));
}
/** Opens the backend that a runtime names, and the judge beside it; their SDKs are loaded only now. */
async function openBackend(runtime, env, keeping = _images_js__WEBPACK_IMPORTED_MODULE_0__/* .KEEP_NOTHING */ .EG) {
    const agents = await openAgents(runtime, env, keeping);
    if (runtime.judge.kind !== 'docker_container')
        return agents;
    return (await Promise.all(/* import() */[__webpack_require__.e(9052), __webpack_require__.e(1092), __webpack_require__.e(1455), __webpack_require__.e(314)]).then(__webpack_require__.bind(__webpack_require__, 67959))).judgedInDocker(agents, runtime, env, keeping);
}
async function openAgents(runtime, env, keeping) {
    const { kind } = runtime.sandboxBackend;
    switch (kind) {
        case 'local_process':
            return (await __webpack_require__.e(/* import() */ 9377).then(__webpack_require__.bind(__webpack_require__, 69377))).openLocal(runtime, env.PATH || SEARCH_PATH);
        case 'docker':
            return (await Promise.all(/* import() */[__webpack_require__.e(9052), __webpack_require__.e(1092), __webpack_require__.e(1455), __webpack_require__.e(5721)]).then(__webpack_require__.bind(__webpack_require__, 25721))).openDocker(runtime, env, keeping);
        case 'e2b_firecracker':
            return (await Promise.all(/* import() */[__webpack_require__.e(9052), __webpack_require__.e(3119), __webpack_require__.e(7331)]).then(__webpack_require__.bind(__webpack_require__, 27331))).openE2b(runtime, env, keeping);
        case 'daytona':
            return (await Promise.all(/* import() */[__webpack_require__.e(9052), __webpack_require__.e(3119), __webpack_require__.e(1815)]).then(__webpack_require__.bind(__webpack_require__, 1815))).openDaytona(runtime, env, keeping);
        case 'harbor':
            return (await Promise.all(/* import() */[__webpack_require__.e(9052), __webpack_require__.e(1082)]).then(__webpack_require__.bind(__webpack_require__, 91082))).openHarbor(runtime, env);
        default:
            return kind;
    }
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
    const { ended, failed } = await (0,_reap_js__WEBPACK_IMPORTED_MODULE_6__.reap)({ runtimeFile, env, cwd: cwd ?? process.cwd(), ids, runId });
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
    const { files } = await (0,_experiment_report_js__WEBPACK_IMPORTED_MODULE_5__.report)(runDir);
    await (0,_github_publish_js__WEBPACK_IMPORTED_MODULE_4__/* .publishSummary */ .Iv)(files.summary, env);
    await (0,_store_run_js__WEBPACK_IMPORTED_MODULE_9__/* .storeRun */ .P)(artifact, runDir, retentionDays ?? undefined, env);
}


/***/ }),

/***/ 44659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ageOf: () => (/* binding */ ageOf),
/* harmony export */   reap: () => (/* binding */ reap)
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


/***/ })

};
