export const id = 1977;
export const ids = [1977];
export const modules = {

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
    (0,_spare_memory_js__WEBPACK_IMPORTED_MODULE_15__/* .boundMemory */ ._)();
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
    const loaded = await (0,_experiment_load_js__WEBPACK_IMPORTED_MODULE_12__/* .load */ .Hh)({ experimentFile, runtimeFile, env, cwd });
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

/***/ 83714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ spareMemory),
/* harmony export */   _: () => (/* binding */ boundMemory)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);

/**
 * V8 lets garbage pile up to a multiple of what lives before it looks. Here memory is dearer than time: 128,000 rollouts
 * are joined and reported in 280 MB, for twice as much time.
 */
function spareMemory() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--optimize-for-size');
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--heap-growing-percent=5');
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
}
/** young objects of a run that has a hundred rollouts under way; more of it only holds more garbage */
const YOUNG_BYTES = 16e6;
/** The same for a run, which waits for others most of the time but must answer them at once: it needs half the memory, for hardly more time. */
function boundMemory() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--heap-growing-percent=70');
    const look = setInterval(() => {
        const young = (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapSpaceStatistics)().find(({ space_name: name }) => name === 'new_space');
        if (young && young.space_size < YOUNG_BYTES)
            return;
        (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
        clearInterval(look);
    }, 50).unref();
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
    const unset = [...(0,_preflight_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .agentKeys */ ._)(experiment, runtime), ...(0,_preflight_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .backendKeys */ .b)(runtime, env)].filter(({ ok }) => ok === false);
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

/***/ 9929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tally)
/* harmony export */ });
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38158);
/* harmony import */ var _model_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34041);
/* harmony import */ var _stats_rate_interval_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18978);
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78911);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12646);





/**
 * Counts a run. `planned` is the number of rollouts of the plan; should there be more rows than that, the rows count.
 * An agent's own `planned` is the number of its rows: what has no row cannot be laid to an agent.
 */
function tally(planned, rows) {
    const all = alone(rows);
    return {
        ...ofPlan(Math.max(planned, rows.length), all),
        agents: [...(0,_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .byAgent */ .pu)(rows)].map(([agent, own]) => ({ agent, ...alone(own) })),
    };
}
/** The same where more was planned than there are rows. */
function ofPlan(planned, counts) {
    const { passed, scored, byOutcome } = counts;
    const notRun = byOutcome.not_run + planned - counts.planned;
    return {
        ...counts,
        planned,
        strictPassRate: ratio(passed, planned),
        coverage: ratio(scored, planned),
        byOutcome: { ...byOutcome, not_run: notRun },
        notRun,
    };
}
/** What the rows say, were they all that was planned. One look at each: there may be 100,000. */
const alone = (0,_once_js__WEBPACK_IMPORTED_MODULE_3__/* .once */ .O)((rows) => {
    const byOutcome = Object.fromEntries(_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im.map((outcome) => [outcome, 0]));
    const byKind = new Map();
    const [cost, tokens] = [new Sum(), new Sum()];
    const durations = [];
    let [scored, suspected, ran, retried] = [0, 0, 0, 0];
    for (const row of rows) {
        byOutcome[row.outcome] += 1;
        if (row.attempts > 0) {
            ran += 1;
            cost.add(row.cost_usd);
            tokens.add((0,_model_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .totalTokens */ .R)(row.tokens));
        }
        if (row.attempts > 1)
            retried += 1;
        if (row.outcome === 'infra_error' && row.infra_kind)
            byKind.set(row.infra_kind, (byKind.get(row.infra_kind) ?? 0) + 1);
        if (!(0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isScored */ .Lo)(row.outcome))
            continue;
        scored += 1;
        if (row.suspected !== null)
            suspected += 1;
        if (row.duration_sec !== null)
            durations.push(row.duration_sec);
    }
    const planned = rows.length;
    const { passed } = byOutcome;
    return {
        planned,
        scored,
        passed,
        scoredPassRate: ratio(passed, scored),
        strictPassRate: ratio(passed, planned),
        coverage: ratio(scored, planned),
        interval: (0,_stats_rate_interval_js__WEBPACK_IMPORTED_MODULE_4__/* .rateInterval */ .m)([...(0,_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .byCell */ .A1)(rows).cells.values()].filter((cell) => cell.scored > 0)),
        byOutcome,
        infraErrors: byOutcome.infra_error,
        infraByKind: _model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .INFRA_KINDS */ .F2.flatMap((kind) => {
            const times = byKind.get(kind);
            return times ? [[kind, times]] : [];
        }).sort(([, a], [, b]) => b - a),
        judgeErrors: byOutcome.judge_error,
        notRun: byOutcome.not_run,
        suspected,
        ran,
        retried,
        costUsd: cost.value,
        costKnown: cost.known,
        tokens: tokens.value,
        tokensKnown: tokens.known,
        medianDurationSec: median(durations),
    };
});
const ratio = (part, whole) => (whole === 0 ? null : part / whole);
/** of what is known */
class Sum {
    known = 0;
    #sum = 0;
    add(value) {
        if (value === null)
            return;
        this.known += 1;
        this.#sum += value;
    }
    /** null when nothing is known */
    get value() {
        return this.known === 0 ? null : this.#sum;
    }
}
function median(values) {
    const sorted = Float64Array.from(values).sort();
    const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
    return low === undefined || high === undefined ? null : (low + high) / 2;
}


/***/ }),

/***/ 18978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ rateInterval)
});

// UNUSED EXPORTS: packRate

// EXTERNAL MODULE: ./build/stats/require.js
var stats_require = __webpack_require__(94079);
;// CONCATENATED MODULE: ./build/stats/wilson.js


/** The normal quantile of a two-sided 95% interval. */
const Z95 = 1.959963984540054;
/**
 * Wilson's score interval of a rate `p` seen in `n` trials, without continuity correction:
 * centre (p + q²/2n) / (1 + q²/n), half width q/(1 + q²/n) · √(p(1-p)/n + q²/4n²).
 * `n` may be an effective number and need not be whole. E. B. Wilson, JASA 22 (1927), 209-212.
 */
function wilson(p, n, quantile = Z95) {
    (0,stats_require/* requireFraction */.CD)('p', p);
    (0,stats_require/* requirePositive */.z6)('n', n);
    const q2n = quantile ** 2 / n;
    const centre = (p + q2n / 2) / (1 + q2n);
    const half = (quantile / (1 + q2n)) * Math.sqrt((p * (1 - p)) / n + q2n / (4 * n));
    return {
        low: p === 0 ? 0 : Math.max(0, centre - half),
        high: p === 1 ? 1 : Math.min(1, centre + half),
    };
}
/** `wilson` of k passes in n trials; null when nothing was tried. */
function wilsonOfCounts(k, n, level = 0.95) {
    requireShare('k', k, 'n', n);
    const quantile = twoSidedQuantile(level);
    return n === 0 ? null : wilson(k / n, n, quantile);
}

;// CONCATENATED MODULE: ./build/stats/rate-interval.js

/**
 * The interval of the pass rate on this very pack of tasks: only the rollouts are random, the tasks are fixed.
 *
 *     p = mean of p_t,  SE² = Σ p_t(1-p_t)/(n_t-1) / T²,  Wilson(p, clip(p(1-p)/SE², 1, 4 Σ n_t))
 *
 * SE = 0 (each task unanimous) takes n = Σ n_t. Null without tasks, or when a task has fewer than two scored rollouts.
 *
 * Wilson's interval with an effective sample size follows E. L. Korn and B. I. Graubard, Survey Methodology 24 (1998),
 * 193-201; the variance is that of a sample stratified by task (W. G. Cochran, Sampling Techniques, 3rd ed., 5A).
 */
function packRate(tasks, quantile = Z95) {
    if (tasks.length === 0 || tasks.some(({ scored }) => scored < 2))
        return null;
    const rate = meanRate(tasks);
    const rollouts = tasks.reduce((sum, { scored }) => sum + scored, 0);
    const within = tasks.reduce((sum, { passed, scored }) => {
        const p = passed / scored;
        return sum + (p * (1 - p)) / (scored - 1);
    }, 0);
    const se = Math.sqrt(within) / tasks.length;
    const effectiveN = se === 0 ? rollouts : Math.min(4 * rollouts, Math.max(1, (rate * (1 - rate)) / se ** 2));
    return { rate, se, effectiveN, ...wilson(rate, effectiveN, quantile) };
}
/**
 * The interval that is shown for a run: `packRate`, or Wilson on the number of tasks when some task has a single scored
 * rollout (no variance within a task can be seen then). Tasks without a scored rollout are left out; null if none is left.
 */
function rateInterval(tasks, quantile = Z95) {
    const scored = tasks.filter((task) => task.scored > 0);
    if (scored.length === 0)
        return null;
    const pack = packRate(scored, quantile);
    if (pack)
        return pack;
    const rate = meanRate(scored);
    return { rate, se: null, effectiveN: scored.length, ...wilson(rate, scored.length, quantile) };
}
function meanRate(tasks) {
    return tasks.reduce((sum, { passed, scored }) => sum + passed / scored, 0) / tasks.length;
}


/***/ }),

/***/ 94079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ requireInside),
/* harmony export */   CD: () => (/* binding */ requireFraction),
/* harmony export */   CR: () => (/* binding */ requireNotNegative),
/* harmony export */   Vv: () => (/* binding */ requireShare),
/* harmony export */   hp: () => (/* binding */ requireFinite),
/* harmony export */   kq: () => (/* binding */ requirePositiveCount),
/* harmony export */   v6: () => (/* binding */ requireCount),
/* harmony export */   z6: () => (/* binding */ requirePositive)
/* harmony export */ });
/* unused harmony export requireSameLength */
/** Complains about a value that a statistic cannot be told: a mistake of the caller, never of the data. */
function complain(name, value, wanted) {
    throw new RangeError(`${name} must be ${wanted}, not ${String(value)}`);
}
function requireCount(name, value) {
    if (!Number.isSafeInteger(value) || value < 0)
        complain(name, value, 'a whole number of at least 0');
}
function requirePositiveCount(name, value) {
    if (!Number.isSafeInteger(value) || value < 1)
        complain(name, value, 'a whole number of at least 1');
}
/** A rate, a reward or a p value. */
function requireFraction(name, value) {
    if (!(value >= 0 && value <= 1))
        complain(name, value, 'between 0 and 1');
}
/** A confidence level or an error probability: 0 and 1 have no quantile. */
function requireInside(name, value) {
    if (!(value > 0 && value < 1))
        complain(name, value, 'above 0 and below 1');
}
function requirePositive(name, value) {
    if (!(value > 0 && Number.isFinite(value)))
        complain(name, value, 'a finite number above 0');
}
function requireNotNegative(name, value) {
    if (!(value >= 0 && Number.isFinite(value)))
        complain(name, value, 'a finite number of at least 0');
}
function requireFinite(name, value) {
    if (!Number.isFinite(value))
        complain(name, value, 'a finite number');
}
/** `part` events among `whole` trials. */
function requireShare(partName, part, wholeName, whole) {
    requireCount(partName, part);
    requireCount(wholeName, whole);
    if (part > whole)
        complain(partName, part, `at most ${wholeName} (${whole})`);
}
function requireSameLength(first, a, second, b) {
    if (a.length !== b.length)
        complain(`the length of ${second}`, b.length, `that of ${first} (${a.length})`);
}


/***/ })

};
