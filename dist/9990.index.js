export const id = 9990;
export const ids = [9990,9969];
export const modules = {

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

/***/ 58461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ INVALID)
/* harmony export */ });
/** Exit code of what could not be carried out. */
const INVALID = 3;


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

/***/ 61977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   image: () => (/* binding */ image)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33838);
/* harmony import */ var p_queue__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(19052);
/* harmony import */ var _github_cancel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28554);
/* harmony import */ var _github_explain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30593);
/* harmony import */ var _github_fence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85375);
/* harmony import */ var _github_mask_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(80216);
/* harmony import */ var _github_publish_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86668);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73188);
/* harmony import */ var _report_images_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83385);
/* harmony import */ var _backend_open_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(50254);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(58461);
/* harmony import */ var _experiment_images_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(76102);
/* harmony import */ var _experiment_load_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(83540);
/* harmony import */ var _harness_task_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(30851);
/* harmony import */ var _image_cache_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(72217);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(80898);
/* harmony import */ var _spare_memory_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(83714);
/* harmony import */ var _withheld_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(87184);
/* harmony import */ var _working_directory_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(23710);






















/** builds side by side; a builder takes what cores there are */
const AT_ONCE = 2;
/** The sub-action `image/`: every image of an experiment is there, and kept, before the jobs that share it begin. */
async function image() {
    (0,_spare_memory_js__WEBPACK_IMPORTED_MODULE_15__/* .boundMemory */ ._8)(_spare_memory_js__WEBPACK_IMPORTED_MODULE_15__/* .IMAGE_YOUNG_BYTES */ .$B);
    const env = process.env;
    const cancellation = (0,_github_cancel_js__WEBPACK_IMPORTED_MODULE_4__/* .onCancel */ .A)(_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .info */ .pq);
    try {
        process.exitCode = await step(env, cancellation);
    }
    catch (error) {
        (0,_github_explain_js__WEBPACK_IMPORTED_MODULE_5__/* .explain */ .W)(error, (0,_working_directory_js__WEBPACK_IMPORTED_MODULE_17__/* .workspaceOf */ .B)(env));
        process.exitCode = cancellation.exitCode() ?? _exit_code_js__WEBPACK_IMPORTED_MODULE_18__/* .INVALID */ .u;
    }
    finally {
        cancellation.dispose();
    }
}
async function step(env, cancellation) {
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_14__/* .loadImageInputs */ .zq)(env);
    for (const text of (0,_github_mask_js__WEBPACK_IMPORTED_MODULE_19__/* .secretTexts */ .V)(env))
        _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setSecret */ .Pq(text);
    const cwd = await (0,_working_directory_js__WEBPACK_IMPORTED_MODULE_17__/* .workingDirectory */ .p)(inputs['working-directory'], env);
    const experimentFile = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, inputs.experiment);
    const runtimeFile = inputs.runtime ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, inputs.runtime) : null;
    const files = await (0,_withheld_js__WEBPACK_IMPORTED_MODULE_16__/* .readFiles */ .U)({ experimentFile, runtimeFile, cwd, env });
    if ('skipped' in files) {
        _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .info */ .pq(`skipped: ${files.skipped.why}, so there are no secrets`);
        return 0;
    }
    const loaded = await (0,_experiment_load_js__WEBPACK_IMPORTED_MODULE_12__.load)({ experimentFile, runtimeFile, env, cwd });
    const { runtime, redactor } = loaded;
    const tasks = (0,_harness_task_js__WEBPACK_IMPORTED_MODULE_20__/* .whatNeedsImages */ .E)(loaded);
    const onLine = (line) => _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .info */ .pq(redactor.text(line));
    const kept = await (0,_image_cache_js__WEBPACK_IMPORTED_MODULE_13__/* .imageCache */ .o)(inputs, runtime, env);
    const backend = await (0,_backend_open_js__WEBPACK_IMPORTED_MODULE_10__/* .openBackend */ .f2)(runtime, env, {
        ...(kept.store === undefined ? (0,_experiment_images_js__WEBPACK_IMPORTED_MODULE_11__/* .keptImages */ .Dm)(runtime) : { store: kept.store }),
        save: kept.save,
        mount: runtime.storage.mountImages,
        onLine,
    });
    const dir = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'benchgate-images-'));
    const failed = new Map();
    try {
        await _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .group */ .Os(`Images of ${inputs.experiment}`, () => (0,_github_fence_js__WEBPACK_IMPORTED_MODULE_6__/* .fenced */ .O)(_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .info */ .pq, async () => {
            const queue = new p_queue__WEBPACK_IMPORTED_MODULE_21__/* ["default"] */ .Ay({ concurrency: AT_ONCE });
            await queue.addAll(tasks.filter(isBuilt).map((task) => async () => {
                if (cancellation.signal.aborted)
                    return;
                await backend.prepare(task, cancellation.signal).catch((cause) => failed.set(task.id, cause));
            }));
            if (backend.settleImages)
                await (0,_experiment_images_js__WEBPACK_IMPORTED_MODULE_11__/* .writeImages */ .e5)(dir, await backend.settleImages(cancellation.signal), redactor);
        }));
    }
    finally {
        await backend.driver.close();
    }
    const records = await (0,_experiment_images_js__WEBPACK_IMPORTED_MODULE_11__/* .readImages */ .H)(dir);
    await (0,_image_cache_js__WEBPACK_IMPORTED_MODULE_13__/* .showImages */ .k)(dir, records, (0,_working_directory_js__WEBPACK_IMPORTED_MODULE_17__/* .workspaceOf */ .B)(env));
    _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH('image-cache', (0,_report_images_js__WEBPACK_IMPORTED_MODULE_9__/* .imageCacheOf */ .Hx)(records) ?? '');
    _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH('images', String(records.length));
    const told = (0,_report_images_js__WEBPACK_IMPORTED_MODULE_9__/* .imagesParagraph */ .fW)(records);
    if (told)
        await (0,_github_publish_js__WEBPACK_IMPORTED_MODULE_7__/* .publishLine */ .gG)(told, env);
    else
        _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .info */ .pq(`No image is built for ${runtime.sandboxBackend.kind}, or none of the tasks has a Dockerfile.`);
    return (cancellation.exitCode() ??
        endOf(failed, records.flatMap(({ tasks, failure }) => (failure ? tasks : []))));
}
/** A prebuilt image is pulled by whoever runs in it: having it here helps nobody. */
const isBuilt = ({ environment, ...task }) => environment.image === null ||
    (task.kind === 'harbor' && task.steps.some(({ verifier }) => verifier.environment && !verifier.environment.image));
/** What is not told beside its Dockerfile is told here. */
function endOf(failed, told) {
    for (const [task, error] of failed)
        if (!told.includes(task))
            _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3(`${task}: ${error.message} ${error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_8__/* .BenchgateError */ .Q9 ? error.remedy : ''}`.trim(), {
                title: 'benchgate: image',
            });
    return failed.size > 0 ? _exit_code_js__WEBPACK_IMPORTED_MODULE_18__/* .INVALID */ .u : 0;
}


/***/ }),

/***/ 72217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ showImages),
/* harmony export */   o: () => (/* binding */ imageCache)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33838);
/* harmony import */ var _github_annotations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68492);
/* harmony import */ var _github_cache_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21112);
/* harmony import */ var _github_explain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30593);
/* harmony import */ var _github_fence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85375);







/** Where a job keeps images: in the Actions cache, and where there is none in a folder of the machine. Only Docker's are kept. */
async function imageCache({ cache }, { sandboxBackend: { kind } }, env) {
    if (cache === 'off' || kind !== 'docker')
        return { store: null, save: 'never' };
    const store = await (0,_github_cache_js__WEBPACK_IMPORTED_MODULE_4__/* .actionsStore */ .L)(env);
    return { save: cache, ...(store && { store }) };
}
/** groups of a log, and lines of each; the artifact has them all */
const MOST_GROUPS = 20;
const MOST_LINES = 1000;
/** What the builders said, a group an image, and a step that failed beside its line. */
async function showImages(dir, images, workspace) {
    const built = images.filter(({ log }) => log !== null);
    for (const { tasks, report, log } of built.slice(0, MOST_GROUPS)) {
        const name = `Image of ${tasks[0]}: ${report?.imageCache ?? 'failed'}`;
        await _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .group */ .Os(name, () => (0,_github_fence_js__WEBPACK_IMPORTED_MODULE_6__/* .fenced */ .O)(_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq, async () => {
            const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, log ?? ''), 'utf8').catch(() => '');
            const lines = text.trimEnd().split('\n');
            if (lines.length > MOST_LINES)
                _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq(`… ${lines.length - MOST_LINES} lines before these`);
            for (const line of lines.slice(-MOST_LINES))
                _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq(line);
        }));
    }
    for (const annotation of (0,_github_annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .annotationsOfImages */ .mr)(images, (file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, file)))
        (0,_github_explain_js__WEBPACK_IMPORTED_MODULE_5__/* .annotate */ .f)(annotation);
}


/***/ }),

/***/ 80898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ loadPreflightInputs),
/* harmony export */   IV: () => (/* binding */ loadInputs),
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   Ns: () => (/* binding */ loadPublishInputs),
/* harmony export */   TS: () => (/* binding */ rate),
/* harmony export */   Vt: () => (/* binding */ loadRunInputs),
/* harmony export */   gc: () => (/* binding */ loadMergeInputs),
/* harmony export */   t9: () => (/* binding */ floorsOf),
/* harmony export */   wW: () => (/* binding */ MergeInputs),
/* harmony export */   zK: () => (/* binding */ loadPlanInputs),
/* harmony export */   zq: () => (/* binding */ loadImageInputs)
/* harmony export */ });
/* unused harmony export INPUT_NAMES */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49567);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58863);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88532);
/* harmony import */ var _github_baseline_choice_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22041);
/* harmony import */ var _github_comment_mode_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28879);
/* harmony import */ var _github_fail_on_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34544);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73188);
/* harmony import */ var _shards_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74198);






/** characters the artifact service refuses in a name */
const REFUSED = /[":<>|*?\r\n\\/]/;
const rate = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai('give a number from 0 to 1, such as 0.9')
    .min(0, 'give a number from 0 to 1, such as 0.9')
    .max(1, 'give a number from 0 to 1, such as 0.9');
const failOn = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .pipe(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_github_fail_on_js__WEBPACK_IMPORTED_MODULE_4__/* .FAIL_ON */ .d, { error: ({ input }) => `${input} is none of ${_github_fail_on_js__WEBPACK_IMPORTED_MODULE_4__/* .FAIL_ON */ .d.join(', ')}` }))
    .refine((words) => !words.includes('never') || words.length === 1, '`never` stands alone'));
const shard = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().transform((text, context) => {
    const slice = (0,_shards_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceFrom */ .pI)(text);
    if (!slice)
        context.addIssue(`write the slice as 2/8: from 1/${_shards_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_SHARDS */ .Y} to ${_shards_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_SHARDS */ .Y}/${_shards_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_SHARDS */ .Y}`);
    return slice ?? zod__WEBPACK_IMPORTED_MODULE_5__/* .NEVER */ .tm;
});
const count = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai(`give a whole number from 1 to ${_shards_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_SHARDS */ .Y}`)
    .int(`give a whole number from 1 to ${_shards_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_SHARDS */ .Y}`)
    .min(1, `give a whole number from 1 to ${_shards_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_SHARDS */ .Y}`)
    .max(_shards_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_SHARDS */ .Y, `give a whole number from 1 to ${_shards_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_SHARDS */ .Y}`);
const Inputs = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    experiment: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP('it is required, and it is empty; give the path of an experiment file'),
    runtime: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    shard: shard.optional(),
    'shards-at-once': count.optional(),
    durations: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    history: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    resume: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['auto', 'always', 'never'], { error: ({ input }) => `${input} is none of auto, always, never` })
        .default('auto'),
    cache: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['auto', 'always', 'off'], { error: ({ input }) => `${input} is none of auto, always, off` })
        .default('auto'),
    baseline: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .transform((text, context) => {
        const choice = (0,_github_baseline_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .baselineChoice */ .l)(text);
        if (!choice)
            context.addIssue('write `merge-base`, `nights`, `branch:NAME`, `run:ID`, `none`, or the directory of a run');
        return choice ? { ...choice, text } : zod__WEBPACK_IMPORTED_MODULE_5__/* .NEVER */ .tm;
    })
        .default({ kind: 'merge-base', text: 'merge-base' }),
    'baseline-experiment': zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    comment: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_github_comment_mode_js__WEBPACK_IMPORTED_MODULE_7__/* .COMMENT_MODES */ .p, { error: ({ input }) => `${input} is none of ${_github_comment_mode_js__WEBPACK_IMPORTED_MODULE_7__/* .COMMENT_MODES */ .p.join(', ')}` })
        .default('auto'),
    'commit-status': zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .max(100, 'a name has at most 100 characters')
        .regex(/^[^\p{Cc}]*$/u, 'a name is one line')
        .default(''),
    'github-token': zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default(''),
    'fail-on': failOn.default(['regression']),
    'min-coverage': rate.optional(),
    'max-infra-error-rate': rate.optional(),
    'artifact-name': zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .refine((name) => !REFUSED.test(name), 'an artifact name may not hold any of " : < > | * ? \\ / or a line break')
        .default('benchgate'),
    'retention-days': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai('give a whole number of days from 1 to 400')
        .int('give a whole number of days from 1 to 400')
        .min(1, 'give a whole number of days from 1 to 400')
        .max(400, 'give a whole number of days from 1 to 400')
        .optional(),
    'working-directory': zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default('.'),
});
const MergeInputs = Inputs.pick({
    baseline: true,
    comment: true,
    'commit-status': true,
    'github-token': true,
    'fail-on': true,
    'min-coverage': true,
    'max-infra-error-rate': true,
    'artifact-name': true,
    'retention-days': true,
});
const PublishInputs = Inputs.pick({
    baseline: true,
    comment: true,
    'github-token': true,
    'min-coverage': true,
    'max-infra-error-rate': true,
    'artifact-name': true,
}).extend({
    'pull-request': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai('give the number of a pull request')
        .int('give the number of a pull request')
        .min(1, 'give the number of a pull request')
        .optional(),
    commit: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^[0-9a-f]{40}$/, 'give all 40 digits of a commit')
        .optional(),
});
const PlanInputs = Inputs.pick({
    experiment: true,
    runtime: true,
    durations: true,
    history: true,
    'artifact-name': true,
    'retention-days': true,
    'working-directory': true,
}).extend({ shards: count });
const flag = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'], {
    error: ({ input }) => `${input} is neither true nor false`,
})
    .transform((word) => word.toLowerCase() === 'true');
const PreflightInputs = Inputs.pick({ experiment: true, runtime: true, 'working-directory': true }).extend({
    audit: flag.default(false),
});
const ImageInputs = Inputs.pick({ experiment: true, runtime: true, cache: true, 'working-directory': true });
/** it compares with nothing and tells nobody: what does that has a token */
const RunInputs = Inputs.omit({
    baseline: true,
    'baseline-experiment': true,
    comment: true,
    'commit-status': true,
    'github-token': true,
});
/** The names of all inputs, by the directory of the action.yml that declares them; those of `report/` are with its own. */
const INPUT_NAMES = {
    '.': Object.keys(Inputs.shape),
    image: Object.keys(ImageInputs.shape),
    merge: Object.keys(MergeInputs.shape),
    plan: Object.keys(PlanInputs.shape),
    preflight: Object.keys(PreflightInputs.shape),
    publish: Object.keys(PublishInputs.shape),
    run: Object.keys(RunInputs.shape),
};
/**
 * Reads `INPUT_*`. An input of nothing but blanks is absent; `required` is checked here, since the runner does not.
 *
 *     loadInputs({ INPUT_EXPERIMENT: 'nightly.yaml' })['fail-on'] // ['regression']
 */
const loadInputs = (env) => read(Inputs, env);
const loadMergeInputs = (env) => read(MergeInputs, env);
const loadPublishInputs = (env) => read(PublishInputs, env);
const loadPlanInputs = (env) => read(PlanInputs, env);
const loadPreflightInputs = (env) => read(PreflightInputs, env);
const loadImageInputs = (env) => read(ImageInputs, env);
/** The inputs of `run/`, as the whole action has them. */
const loadRunInputs = (env) => Object.freeze({
    ...read(RunInputs, env),
    baseline: { kind: 'none', text: 'none' },
    comment: 'off',
    'commit-status': '',
    'github-token': '',
});
/** Floors of the inputs, which replace the experiment's. */
function floorsOf(inputs) {
    const { 'min-coverage': minCoverage, 'max-infra-error-rate': maxInfraErrorRate } = inputs;
    return {
        ...(minCoverage === undefined ? {} : { minCoverage }),
        ...(maxInfraErrorRate === undefined ? {} : { maxInfraErrorRate }),
    };
}
/** Reads the inputs that a schema has. */
function read(schema, env) {
    const given = Object.keys(schema.shape).flatMap((name) => {
        const text = env[`INPUT_${name.toUpperCase()}`]?.trim(); // the runner keeps dashes
        return text ? [[name, text]] : [];
    });
    const parsed = schema.safeParse(Object.fromEntries(given));
    if (parsed.success)
        return Object.freeze(parsed.data);
    const issue = parsed.error.issues[0];
    const name = String(issue?.path[0]);
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .BenchgateError */ .Q9(`input \`${name}\`: ${issue?.message}.`, `Correct \`with: ${name}:\` in the calling workflow.`);
}


/***/ }),

/***/ 74198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ dealing),
/* harmony export */   Y: () => (/* binding */ MOST_SHARDS),
/* harmony export */   pI: () => (/* binding */ sliceFrom),
/* harmony export */   uK: () => (/* binding */ parseShard),
/* harmony export */   zq: () => (/* binding */ parseCount)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48179);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58863);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73188);
/* harmony import */ var _run_durations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64143);






/** more shards than a matrix may have jobs (GitHub: 256) help nobody */
const MOST_SHARDS = 256;
/** `2/8` as a slice; null where it is none. */
function sliceFrom(text) {
    const [, index, count] = /^(\d{1,3})\/(\d{1,3})$/.exec(text)?.map(Number) ?? [];
    return index && count && index <= count && count <= MOST_SHARDS ? { index, count } : null;
}
/** `2/8` of the command line */
function parseShard(text) {
    const slice = sliceFrom(text);
    if (slice)
        return slice;
    throw new commander__WEBPACK_IMPORTED_MODULE_2__/* .InvalidArgumentError */ .Di(`Write the slice as 2/8: from 1/${MOST_SHARDS} to ${MOST_SHARDS}/${MOST_SHARDS}.`);
}
function parseCount(text) {
    const count = Number(text);
    if (!Number.isInteger(count) || count < 1 || count > MOST_SHARDS)
        throw new commander__WEBPACK_IMPORTED_MODULE_2__/* .InvalidArgumentError */ .Di(`Give a whole number from 1 to ${MOST_SHARDS}.`);
    return count;
}
const Row = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ task: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), agent: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), duration_sec: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable() });
/** What `load` is told of shards; every shard must be told the same. */
async function dealing({ shard, shardsAtOnce, durations, }) {
    return {
        shard: shard ?? null,
        shardsAtOnce: Math.min(shardsAtOnce ?? 1, shard?.count ?? 1),
        ...(durations ? { durations: await durationsIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(durations)) } : {}),
    };
}
/** mean seconds by `<task>/<agent>` */
async function durationsIn(file) {
    const remedy = 'Name the results.jsonl of an earlier run.';
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((cause) => {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_3__/* .BenchgateError */ .Q9(`${file} cannot be read (${cause.code})`, remedy, { cause });
    });
    const rows = text
        .split('\n')
        .filter(Boolean)
        .map((line, index) => {
        try {
            return Row.parse(JSON.parse(line));
        }
        catch (cause) {
            throw new _model_error_js__WEBPACK_IMPORTED_MODULE_3__/* .BenchgateError */ .Q9(`${file}:${index + 1}: no row of results`, remedy, { cause });
        }
    });
    return (0,_run_durations_js__WEBPACK_IMPORTED_MODULE_5__/* .durationsOf */ .DM)(rows);
}


/***/ }),

/***/ 83714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ IMAGE_YOUNG_BYTES),
/* harmony export */   $U: () => (/* binding */ spareMemory),
/* harmony export */   _8: () => (/* binding */ boundMemory),
/* harmony export */   fi: () => (/* binding */ roomForReport)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);

/**
 * V8 lets garbage pile up to a multiple of what lives before it looks. Here memory is dearer than time: 128,000 rollouts
 * are joined and reported in 280 MB, for twice as much time.
 */
function spareMemory() {
    spared = true;
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--optimize-for-size');
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--heap-growing-percent=5');
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
}
let spared = false;
/** both halves of the room for young objects: with a quarter of it V8 looks for garbage four times as often */
const YOUNG_BYTES = 2 ** 25;
/** for images, whose bytes lie elsewhere */
const IMAGE_YOUNG_BYTES = 2 ** 24;
/** more than enough for V8 to see that what it has is too small */
const MOST_KEPT = 200_000;
/** For what reads and keeps a whole run. It saves a tenth of the time, and memory; where memory is spared nothing is done. */
function roomForReport() {
    if (!spared)
        roomForYoung(YOUNG_BYTES);
}
/** The same for what waits for others most of the time but must answer them at once: it needs half the memory, for hardly more time. */
function boundMemory(young = YOUNG_BYTES) {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--heap-growing-percent=70');
    roomForYoung(young);
}
/** From the start, and no more later. V8 gives room only where objects survive, so some are kept for a moment. */
function roomForYoung(wanted) {
    const kept = [];
    for (let young = youngBytes(); young < wanted && kept.length < MOST_KEPT; young = youngBytes()) {
        (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(`--semi-space-growth-factor=${Math.ceil(wanted / young)}`);
        for (let at = 0; at < 1000; at++)
            kept.push({ at });
    }
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
}
const youngBytes = () => (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapSpaceStatistics)().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0;


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

/***/ 23710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ workspaceOf),
/* harmony export */   p: () => (/* binding */ workingDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73188);



const workspaceOf = (env) => env.GITHUB_WORKSPACE || process.cwd();
/** The directory that relative paths of the inputs start from. */
async function workingDirectory(given, env) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspaceOf(env), given);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(directory).catch(() => null);
    if (found?.isDirectory())
        return directory;
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .BenchgateError */ .Q9(`input \`working-directory\`: ${directory} is no directory.`, 'Check the repository out first, and give the directory relative to the workspace.');
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

/***/ 22041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ HISTORY_BRANCH),
/* harmony export */   l: () => (/* binding */ baselineChoice)
/* harmony export */ });
/** where nights are kept unless somebody says otherwise */
const HISTORY_BRANCH = 'benchgate-history';
/** Reads the input: `merge-base`, `branch:NAME`, `run:ID`, `nights`, `nights:BRANCH`, `none`, or a path. Null for an empty name or an id that is none. */
function baselineChoice(text) {
    if (text === 'merge-base' || text === 'none')
        return { kind: text };
    if (text.startsWith('branch:')) {
        const name = text.slice('branch:'.length).trim();
        return name ? { kind: 'branch', name } : null;
    }
    if (text.startsWith('run:')) {
        const id = Number(text.slice('run:'.length));
        return Number.isSafeInteger(id) && id > 0 ? { kind: 'run', id } : null;
    }
    if (text === 'nights')
        return { kind: 'nights', branch: HISTORY_BRANCH };
    if (text.startsWith('nights:')) {
        const branch = text.slice('nights:'.length).trim();
        return branch ? { kind: 'nights', branch } : null;
    }
    return text ? { kind: 'path', path: text } : null;
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

/***/ 28554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ onCancel)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73188);

/** Exit codes of a process that a signal ended, by custom of the shells. */
const CODES = { SIGINT: 130, SIGTERM: 143 };
/**
 * The first SIGINT or SIGTERM aborts the run, which then has the time to write a partial report (the runner sends the
 * second after 7.5 seconds); the second one ends the process at once, and `post` reaps what is left.
 */
function onCancel(say) {
    const controller = new AbortController();
    let code = null;
    const heard = (name) => {
        if (code !== null)
            process.exit(CODES[name]);
        code = CODES[name];
        say(`${name}: stopping; a partial report follows, a second signal ends at once.`);
        controller.abort(new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc(`the run was cancelled by ${name}`));
    };
    process.on('SIGINT', heard).on('SIGTERM', heard);
    return {
        signal: controller.signal,
        exitCode: () => code,
        dispose: () => void process.off('SIGINT', heard).off('SIGTERM', heard),
    };
}


/***/ }),

/***/ 28879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ wantsComment),
/* harmony export */   p: () => (/* binding */ COMMENT_MODES)
/* harmony export */ });
/** Words of the input `comment`. */
const COMMENT_MODES = ['auto', 'always', 'changes', 'off'];
/**
 * Should the run comment? `auto`: unless it was cancelled, for then a newer push mostly has it done again. `always`: also then.
 * `changes`: when something changed; a comment that is already there is kept true in any case.
 */
function wantsComment(mode, { changed, cancelled }, exists) {
    switch (mode) {
        case 'off':
            return false;
        case 'always':
            return true;
        case 'auto':
            return !cancelled;
        case 'changes':
            return !cancelled && (changed || exists);
        default:
            throw new TypeError(`no comment mode ${mode}`);
    }
}


/***/ }),

/***/ 34544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ FAIL_ON),
/* harmony export */   w: () => (/* binding */ redReason)
/* harmony export */ });
/** Words of the input `fail-on`. */
const FAIL_ON = ['regression', 'inconclusive', 'infra', 'threshold', 'never'];
/**
 * Why the step is red, as one sentence; null when it is green. An invalid run proves nothing, so it is red whatever the
 * words are, unless they say `never`.
 */
function redReason(report, words) {
    if (words.includes('never'))
        return null;
    const { verdict, reason, sentence } = report.verdict;
    if (verdict === 'invalid')
        return sentence;
    if (verdict === 'regression' && words.includes('regression'))
        return sentence;
    if (verdict === 'inconclusive' && words.includes('inconclusive'))
        return sentence;
    if (reason.includes('threshold') && words.includes('threshold'))
        return sentence;
    if (!words.includes('infra'))
        return null;
    const lost = report.rows.filter(({ outcome }) => outcome === 'infra_error' || outcome === 'judge_error').length;
    return lost ? `${lost} of ${report.planned} rollouts were lost to infrastructure or to the judge.` : null;
}


/***/ }),

/***/ 85375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ fenced)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** how a client of GitHub's services has a text masked, such as the signature of a link it was given */
const MASK = /^::add-mask::[^\n]*\n$/;
/** what else such a client says by command */
const SAID = /^::(debug|warning|error|notice)(?: [^\n]*?)?::([^\n]*\n)$/;
/**
 * Runs `work` while the runner obeys no workflow command: whatever an agent prints stays text. Masks of the job's own and
 * groups must be set before; a mask that a client of GitHub's services sets meanwhile is let through, or the log would
 * show what it hides, and what it says by other commands is said in plain words. The token is random, so that nobody inside can end the fence.
 */
async function fenced(print, work) {
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex');
    const { stdout } = process;
    const write = stdout.write;
    print(`::stop-commands::${token}`);
    stdout.write = (text, ...rest) => {
        return Reflect.apply(write, stdout, [typeof text === 'string' ? inside(text, token) : text, ...rest]);
    };
    try {
        return await work();
    }
    finally {
        stdout.write = write;
        print(`::${token}::`);
    }
}
function inside(text, token) {
    if (MASK.test(text))
        return `::${token}::\n${text}::stop-commands::${token}\n`;
    const [, level, message = ''] = SAID.exec(text) ?? [];
    if (level === undefined)
        return text;
    return level === 'debug' ? '' : message;
}


/***/ }),

/***/ 80216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ secretTexts)
/* harmony export */ });
/* harmony import */ var _run_redact_secret_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79805);
/* harmony import */ var _run_redact_variants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5746);


/** Every text to mask because the name of its variable says that it is a secret. */
const secretTexts = (env) => (0,_run_redact_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsOf */ .F)(env).flatMap(_run_redact_variants_js__WEBPACK_IMPORTED_MODULE_1__/* .variants */ .H);


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


/***/ }),

/***/ 49567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* unused harmony exports string, boolean, bigint, date */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58863);


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedNumber */ .qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodNumber */ .rSt, params);
}
function boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}


/***/ })

};
