export const id = 6158;
export const ids = [6158,6453,9969,8621];
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
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97328);



/** Of a run in rounds: the rounds it took, against the baseline that settled it. Of any other: all of it. */
async function judgedOf(dir, { rows }, stored) {
    const design = await (0,_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .roundsOf */ .T1)(dir);
    if (!design)
        return { rows, baseline: stored };
    const { next, limits, complete } = await (0,_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .standingOf */ .YP)(dir, design);
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
    const { manifest, rows } = await (0,_folded_js__WEBPACK_IMPORTED_MODULE_1__/* .readFolded */ .j)((0,_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .freshDirOf */ .vu)(dir));
    const { run_id, commit } = manifest;
    const origin = { run_id, commit: commit?.sha ?? null, distance: null, age_sec: null, link: null, chosen: 'fresh' };
    return { origin, manifest, rows: (0,_gate_rounds_js__WEBPACK_IMPORTED_MODULE_0__/* .until */ .TG)(rows, round) };
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


/***/ }),

/***/ 86158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ai: () => (/* binding */ EXIT_CODES),
  vY: () => (/* binding */ beside),
  report: () => (/* binding */ report),
  EI: () => (/* binding */ reportOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
        (0,numbers/* leftOutOfAll */.O_)(run),
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
    const lost = [...(0,order/* notPassed */.KN)(rows)];
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

// EXTERNAL MODULE: ./build/entry/spare-memory.js
var spare_memory = __webpack_require__(83714);
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
    (0,spare_memory/* roomForReport */.fi)();
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
    await (0,place/* writeJson */.GF)((0,external_node_path_.join)(dir, 'verdict.json'), {
        ...result.verdict,
        comparison,
        baseline: baseline?.origin ?? null,
        ...(result.leftOut ? { left_out: result.leftOut } : {}),
    });
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
        ...(manifest.left_out ? { leftOut: manifest.left_out } : {}),
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
    leaveOut: gate.leave_out,
});
/** how the run ended; one that was killed never said so */
const endOf = ({ course }) => course.last?.reason ?? 'broken off';


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
    const ran = [];
    for (const row of (0,order/* notPassed */.KN)(rows)) {
        if (hasLogs(row))
            ran.push(row);
        if (ran.length === MOST_ROLLOUTS)
            break;
    }
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

/***/ 97328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jO: () => (/* binding */ armsOf),
  cS: () => (/* binding */ cachedRows),
  vu: () => (/* binding */ freshDirOf),
  T1: () => (/* binding */ roundsOf),
  YP: () => (/* binding */ standingOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/gate/rounds.js + 4 modules
var gate_rounds = __webpack_require__(22303);
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

// EXTERNAL MODULE: ./build/entry/experiment/baseline.js + 2 modules
var baseline = __webpack_require__(6453);
// EXTERNAL MODULE: ./build/entry/experiment/folded.js
var folded = __webpack_require__(40729);
// EXTERNAL MODULE: ./build/entry/experiment/record.js + 1 modules
var record = __webpack_require__(30663);
;// CONCATENATED MODULE: ./build/entry/experiment/standing.js







/** where the baseline that runs beside a run lies in its directory */
const freshDirOf = (runDir) => (0,external_node_path_.join)(runDir, 'fresh-baseline');
/** The design of a run in rounds; null for one that is not. */
const roundsOf = async (runDir) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(runDir, baseline/* ROUNDS_FILE */.nA)) ? (0,record/* readJson */.Vh)((0,external_node_path_.join)(runDir, baseline/* ROUNDS_FILE */.nA), Rounds) : null;
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
    /** which step made which layer, as BuildKit writes it into a configuration; null where it is the configuration's own */
    inlineCache: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().default(null),
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
    const ofCells = [...cells.values()].map(({ task, agent }) => ({ t: tasks.number(task), a: agents.number(agent) }));
    const ofReasons = Uint32Array.from(rows, ({ reason }) => reasons.number(reason));
    return (at) => {
        const { t = 0, a = 0 } = ofCells[places[at] ?? 0] ?? {};
        return { t, a, r: ofReasons[at] ?? 0 };
    };
}
/** What a rollout is compared by, and, of one of this run, the rest; `undefined` is left out of JSON. */
function pageRow(row, { t, a, r }, own) {
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
        run.leftOut ? `<p class="left">${sentence(run.leftOut.sentence, 2000)}</p>` : '',
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

/***/ 73533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GK: () => (/* binding */ partialLine),
/* harmony export */   O_: () => (/* binding */ leftOutOfAll),
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
/** What the run does without, by the nights before it; empty where nobody was to look. */
const leftOutOfAll = ({ leftOut }) => (leftOut ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(leftOut.sentence, 2000) : '');
/** How much of a run that did not end has a result; empty for a whole one. */
function partialLine(partial, { planned, byOutcome }) {
    const ended = planned - byOutcome.not_run - byOutcome.cancelled;
    return partial ? `**Partial**: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.of)(ended, planned)} planned rollouts have a result.` : '';
}


/***/ }),

/***/ 59104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ preflightList)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44702);


/** The checks that failed or warn, with what to do; empty when there is nothing to say. */
function preflightList(report) {
    if (!report)
        return '';
    const failed = report.checks.filter(({ ok }) => ok === false);
    const lines = failed.map(({ name, found, remedy, advisory }) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name, 80)} ${advisory ? 'warns' : 'failed'}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(found, 300)}${remedy ? `. ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(remedy, 300)}` : ''}`);
    const shown = lines.slice(0, 20);
    if (lines.length > shown.length)
        shown.push(`- and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(lines.length - shown.length, 'more line')} in \`preflight.json\``);
    return shown.length ? ['Preflight:', ...shown].join('\n') : '';
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
