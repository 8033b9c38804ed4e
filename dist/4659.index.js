export const id = 4659;
export const ids = [4659];
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


/***/ })

};
