export const id = 314;
export const ids = [314];
export const modules = {

/***/ 67959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgedInDocker: () => (/* binding */ judgedInDocker)
/* harmony export */ });
/* harmony import */ var _image_ensure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54278);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73188);
/* harmony import */ var _sandbox_drivers_docker_folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57372);
/* harmony import */ var _sandbox_drivers_docker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61455);
/* harmony import */ var _images_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1676);
/* harmony import */ var _task_images_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77734);






const CUT_OFF = { mode: 'no-network', allowedHosts: [] };
/** what a workspace must not take the place of */
const NO_WORKSPACE = /^\/$|^\/(logs|tests)(\/|$)/;
/** The same agents, each step judged in a fresh container of the engine that `judge.docker_host` names. */
function judgedInDocker(agents, runtime, env, keeping) {
    const { judge, sandboxBackend } = runtime;
    const network = judge.network === 'none' ? null : judge.network;
    const runImages = new _images_js__WEBPACK_IMPORTED_MODULE_3__/* .RunImages */ .Uv(keeping);
    let opened = null;
    function open() {
        opened ??= (0,_sandbox_drivers_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .dockerDriver */ .$)({
            dockerHost: judge.dockerHost ?? (env.DOCKER_HOST || null),
            folders: (0,_sandbox_drivers_docker_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .foldersOf */ .p)(env),
            network,
            defaults: sandboxBackend.defaults,
        }).catch((error) => {
            opened = null; // the next one asks again
            throw error;
        });
        return opened;
    }
    const environmentOf = (task, { verifier }) => verifier.environment ??
        (judge.image === null ? task.environment : { ...task.environment, image: judge.image, context: null });
    async function images(task, signal) {
        const made = (0,_image_ensure_js__WEBPACK_IMPORTED_MODULE_0__/* .dockerImages */ .zG)(await open());
        const tags = new Map();
        for (const step of task.steps)
            tags.set(step.name, await (0,_task_images_js__WEBPACK_IMPORTED_MODULE_5__/* .haveImage */ .Q)(made, runImages, task, environmentOf(task, step), signal));
        return tags;
    }
    const place = { open, network: network === null ? CUT_OFF : null };
    return {
        ...agents,
        judge: {
            ...place,
            async close() {
                const driver = await opened?.catch(() => null);
                await driver?.close();
            },
        },
        async prepare(task, signal) {
            if (task.kind !== 'harbor')
                return agents.prepare(task, signal);
            const [prepared, verifierImages] = await Promise.all([
                agents.prepare(withoutJudges(task), signal),
                images(task, signal),
            ]);
            const shares = task.steps.some(({ verifier }) => verifier.mode === 'shared');
            if (shares && NO_WORKSPACE.test(prepared.workdir))
                throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InfraError */ .Ri('config', `a workspace in ${prepared.workdir} cannot be carried to a judge of its own`, 'Give the task a working directory such as /app, by WORKDIR or `[environment] workdir`.');
            return { ...prepared, verifierImages, verifierFiles: new Map() };
        },
        async images(task) {
            const own = await agents.images(withoutJudges(task));
            const named = task.kind !== 'harbor' ? [] : task.steps.map((step) => (0,_image_ensure_js__WEBPACK_IMPORTED_MODULE_0__/* .imageName */ .tO)(environmentOf(task, step)));
            const judges = (await Promise.all(named)).filter((name) => name !== null);
            return [...new Set([...own, ...judges])];
        },
        async settleImages(signal) {
            const own = (await agents.settleImages?.(signal)) ?? [];
            const tags = new Set(own.map(({ report }) => report?.tag));
            const judges = await runImages.settle(signal);
            return [...own, ...judges.filter(({ report }) => report === null || !tags.has(report.tag))];
        },
    };
}
/** what the agents' backend has to prepare: no place of a judge */
function withoutJudges(task) {
    if (task.kind !== 'harbor')
        return task;
    const steps = task.steps.map((step) => ({ ...step, verifier: { ...step.verifier, mode: 'shared' } }));
    return { ...task, steps };
}


/***/ }),

/***/ 77734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ haveImage)
/* harmony export */ });
/** See that an engine has what a task runs or is judged in: named, or built from its Dockerfile and kept. Says its tag. */
async function haveImage({ ensureImage }, runImages, task, environment, signal) {
    const { image, context } = environment;
    if (image !== null || context === null)
        return (await ensureImage({ ...environment, signal })).tag;
    return runImages.have(task.id, context, (how) => ensureImage({ ...environment, ...how, signal }));
}


/***/ }),

/***/ 54278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lt: () => (/* binding */ wantedName),
/* harmony export */   tO: () => (/* binding */ imageName),
/* harmony export */   zG: () => (/* binding */ dockerImages)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73188);
/* harmony import */ var _sandbox_drivers_docker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61455);
/* harmony import */ var _bases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49240);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91519);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78161);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55436);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87879);
/* harmony import */ var _provide_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76064);








/** A docker driver together with the images of its engine. */
function dockerImages(driver) {
    const engine = (0,_sandbox_drivers_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .engineOf */ .k)(driver);
    return {
        driver,
        ensureImage: (request) => ensureImage(engine, request),
        ensureWanted: (wanted, how) => ensureWanted(engine, wanted, how),
    };
}
/** what is being made, by engine and tag; a build without cache stays, so that one run does it once */
const underway = new WeakMap();
/** See that the engine has the image, building or pulling it at most once for all who ask. */
async function ensureImage(engine, request) {
    const { image, context, buildTimeoutSec, args = {}, ...how } = request;
    if (image !== null) {
        const { signal, onLog = () => { } } = how;
        return once(engine, image, how, async () => {
            if (await engine.ask((0,_bases_js__WEBPACK_IMPORTED_MODULE_2__/* .missingIsNull */ .M2)(engine.docker.getImage(image).inspect())))
                return { made: false, provided: null };
            await (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .pullImage */ .ZP)(engine, image, { timeoutSec: buildTimeoutSec, signal, onLog });
            return { made: true, provided: null };
        });
    }
    if (context === null)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InfraError */ .Ri('config', 'the environment has neither an image nor a Dockerfile', 'Give it one of them.');
    return ensureWanted(engine, taskImage({ context, args, buildTimeoutSec }), how);
}
/** The same for an image of which all is said. */
async function ensureWanted(engine, wanted, how) {
    const plan = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .planImage */ .F)(engine, wanted);
    const { noCache = false, store = null, mount = true, passing = false } = how;
    const { signal, onLog = () => { }, onWarning = () => { } } = how;
    return once(engine, plan.tag, how, async () => {
        const provision = { store, mount, passing, noCache, signal, onLog, onWarning };
        const provided = await (0,_provide_js__WEBPACK_IMPORTED_MODULE_7__/* .provideImage */ .P)(engine, wanted, provision, plan);
        return { made: provided.report.from !== 'engine', provided };
    });
}
async function once(engine, tag, { noCache = false }, make) {
    const begin = performance.now();
    const known = underway.get(engine) ?? new Map();
    underway.set(engine, known);
    const running = known.get(tag);
    const work = running ?? make();
    known.set(tag, work);
    try {
        const { made, provided } = await work;
        if (!noCache && known.get(tag) === work)
            known.delete(tag);
        return { tag, built: made && running === undefined, seconds: (performance.now() - begin) / 1000, provided };
    }
    catch (error) {
        if (known.get(tag) === work)
            known.delete(tag);
        throw error;
    }
}
const TASK = 'benchgate/task';
const taskImage = ({ context, args, buildTimeoutSec, }) => ({
    ...{ name: TASK, context, dockerfile: _context_js__WEBPACK_IMPORTED_MODULE_4__/* .DOCKERFILE */ .RX, target: null, platform: null, secrets: new Map() },
    ...{ args, buildTimeoutSec },
});
/**
 * What an image is, by what a user wrote; null where nothing says what it is made of. What its bases stand for and the
 * engine's platform are left out, so that all machines of one run call it the same.
 */
async function imageName({ image, context, args = {}, }) {
    if (image !== null)
        return image;
    return context === null ? null : `${TASK}:${(await (0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .contextDigest */ .S)(context, args)).digest}`;
}
/** The same of an image file's. */
async function wantedName(wanted) {
    const { name, context, dockerfile, args, target } = wanted;
    return `${name}:${(await (0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .imageDigest */ .W)(context, { dockerfile, args, target })).digest}`;
}


/***/ }),

/***/ 99608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/** A word of a shell text, whatever it holds. */
const quote = (word) => `'${word.replaceAll("'", `'\\''`)}'`;


/***/ })

};
