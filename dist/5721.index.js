export const id = 5721;
export const ids = [5721];
export const modules = {

/***/ 80854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ loadImage)
/* harmony export */ });
/* unused harmony export ImageSchema */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58863);
/* harmony import */ var _model_image_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44507);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63958);
/* harmony import */ var _freeze_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66088);
/* harmony import */ var _interpolate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12420);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35235);
/* harmony import */ var _yaml_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11919);








const REPOSITORY = 'a repository without a tag: lower-case letters, digits, `.`, `_`, `-` and `/`';
const IN_CONTEXT = 'a path in the context';
const argument = zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY()], 'text').transform(String);
const maybeText = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(), null);
/** The keys of an image file. */
const ImageSchema = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .om)({
    name: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(REPOSITORY).regex(/^[a-z0-9]+([._/-][a-z0-9]+)*$/, REPOSITORY), 'benchgate/runner'),
    context: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('a folder'),
    dockerfile: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(IN_CONTEXT)
        .transform((given) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(given))
        .refine((given) => !/^(\/|\.\.?(\/|$))|\/$/.test(given), IN_CONTEXT), 'Dockerfile'),
    target: maybeText,
    platforms: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_model_image_js__WEBPACK_IMPORTED_MODULE_6__/* .PLATFORMS */ .P, `one of ${_model_image_js__WEBPACK_IMPORTED_MODULE_6__/* .PLATFORMS */ .P.join(', ')}`), 'a list of platforms', 1), [
        ..._model_image_js__WEBPACK_IMPORTED_MODULE_6__/* .PLATFORMS */ .P,
    ]),
    args: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .envName */ .pD, argument, 'a map of build arguments to text'), {}),
    secrets: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .om)({ id: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(), file: maybeText, env: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .envName */ .pD, null), optional: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt, false) }), 'a list of secrets'), []),
    build_timeout_sec: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .seconds */ .YA, 1800),
    allow_env: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .allowEnv */ .dQ,
});
const FORMAT = {
    schema: () => ImageSchema,
    faults(raw, found) {
        const { args, secrets } = (raw ?? {});
        return [...secretArguments(args, found), ...placelessSecrets(secrets)];
    },
};
/** An image keeps what it was built with, for all who have the image. */
function secretArguments(args, found) {
    if (typeof args !== 'object' || args === null)
        return [];
    return Object.keys(args).flatMap((name) => {
        const path = ['args', name];
        const used = [...found(path).matchAll(/\$\{(\w+)/g)].map(([, variable = '']) => variable);
        const secret = used.find(_interpolate_js__WEBPACK_IMPORTED_MODULE_2__/* .isSecretName */ .eh);
        if (secret === undefined)
            return [];
        const message = `the variable ${secret} is a secret, by its name, and build arguments stay in the image.`;
        const remedy = `Give it in \`secrets\`, as \`{ id: …, env: ${secret} }\`, to a \`RUN --mount=type=secret,id=…\`.`;
        return [{ path, message, remedy }];
    });
}
function placelessSecrets(secrets) {
    if (!Array.isArray(secrets))
        return [];
    return secrets.flatMap((secret, at) => {
        if (Boolean(secret?.file) !== Boolean(secret?.env))
            return [];
        const message = 'a secret comes from one place: allowed is `file` or `env`.';
        return [{ path: ['secrets', at], message, remedy: 'Give it one of the two.' }];
    });
}
/** Read an image file. Paths in it are relative to it; `~` is the user's home. */
async function loadImage(file, env) {
    const { value, yaml, secrets } = await (0,_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadFile */ .Z)(file, env, FORMAT);
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(file);
    const resolve = (to) => node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(absolute), to.replace(/^~(?=\/|$)/, env.HOME ?? '~'));
    return (0,_freeze_js__WEBPACK_IMPORTED_MODULE_7__/* .deepFreeze */ .o)({
        file: absolute,
        name: value.name,
        context: resolve(value.context),
        dockerfile: value.dockerfile,
        target: value.target,
        platforms: value.platforms,
        args: value.args,
        secrets: value.secrets.map(({ id, file: from, env: variable, optional: may }, at) => ({
            ...{
                id,
                line: (0,_yaml_file_js__WEBPACK_IMPORTED_MODULE_4__/* .lineOf */ .cA)(yaml, ['secrets', at]),
                file: from === null ? null : resolve(from),
                env: variable,
                optional: may,
            },
        })),
        buildTimeoutSec: value.build_timeout_sec,
        hidden: secrets,
    });
}


/***/ }),

/***/ 82838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readCredentials)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** The credentials that can be read. Preflight says what is wrong with the others, and no run begins without them. */
async function readCredentials(files) {
    const read = files.map(async ({ file, target, agents }) => {
        const content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file).catch(() => null);
        return content ? [{ target, agents, content }] : [];
    });
    return (await Promise.all(read)).flat();
}


/***/ }),

/***/ 25721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openDocker: () => (/* binding */ openDocker)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./build/config/image.js
var config_image = __webpack_require__(80854);
// EXTERNAL MODULE: ./build/image/built.js
var built = __webpack_require__(89990);
// EXTERNAL MODULE: ./build/image/cache/directory-store.js
var directory_store = __webpack_require__(75692);
// EXTERNAL MODULE: ./build/image/ensure.js
var ensure = __webpack_require__(54278);
// EXTERNAL MODULE: ./build/sandbox/quote.js
var quote = __webpack_require__(99608);
;// CONCATENATED MODULE: ./build/image/healthcheck.js

const SECOND = 1e9;
/** The health check of an image as one that can be carried out at once, instead of once an interval; null where it has none. */
function healthcheckOf(told) {
    const [kind, ...words] = told?.Test ?? [];
    if (kind !== 'CMD' && kind !== 'CMD-SHELL')
        return null;
    const seconds = (value, fallback) => (value ? value / SECOND : fallback);
    return {
        command: kind === 'CMD' ? words.map(quote/* quote */.h).join(' ') : words.join(' '),
        intervalSec: Math.min(seconds(told?.Interval, 30), MOST_PAUSE_SEC),
        timeoutSec: seconds(told?.Timeout, 30),
        startPeriodSec: seconds(told?.StartPeriod, 0),
        startIntervalSec: 1,
        retries: told?.Retries || 3,
    };
}
/** an interval says how often a service is looked after; here somebody waits for it */
const MOST_PAUSE_SEC = 5;

// EXTERNAL MODULE: ./build/image/wanted.js
var image_wanted = __webpack_require__(27951);
// EXTERNAL MODULE: ./build/model/error.js
var error = __webpack_require__(73188);
// EXTERNAL MODULE: ./build/sandbox/drivers/docker/folders.js
var folders = __webpack_require__(57372);
// EXTERNAL MODULE: ./build/sandbox/drivers/docker.js + 6 modules
var drivers_docker = __webpack_require__(61455);
// EXTERNAL MODULE: ./build/entry/passing.js
var passing = __webpack_require__(47152);
// EXTERNAL MODULE: ./build/entry/backend/credentials.js
var backend_credentials = __webpack_require__(82838);
// EXTERNAL MODULE: ./build/entry/backend/images.js
var backend_images = __webpack_require__(1676);
// EXTERNAL MODULE: ./build/entry/backend/own-files.js
var own_files = __webpack_require__(23358);
// EXTERNAL MODULE: ./build/entry/backend/task-images.js
var task_images = __webpack_require__(77734);
;// CONCATENATED MODULE: ./build/entry/backend/docker.js















/** Docker: every task's image is there, out of the store, built or pulled, before its first rollout. */
async function openDocker(runtime, env, keeping) {
    const { dockerHost, network, defaults, image: fallback, imageConfig, cacheVolumes } = runtime.sandboxBackend;
    const config = imageConfig === null ? null : await (0,config_image/* loadImage */.y)(imageConfig, env);
    const credentials = await (0,backend_credentials/* readCredentials */.L)(runtime.sandboxBackend.credentials);
    const driver = await (0,drivers_docker/* dockerDriver */.$)({
        ...{ dockerHost: dockerHost ?? (env.DOCKER_HOST || null), network, defaults, volumes: cacheVolumes },
        folders: (0,folders/* foldersOf */.p)(env),
        memoryDirs: [...new Set(credentials.map(({ target }) => (0,posix_.dirname)(target)))],
    });
    const made = (0,ensure/* dockerImages */.zG)(driver);
    const runImages = new backend_images/* RunImages */.Uv({ ...keeping, passing: (0,passing/* isPassing */.W)(env) });
    let runner = null;
    async function settingsOf(tag) {
        const { docker, ask } = (0,drivers_docker/* engineOf */.k)(driver);
        const { Config } = await ask(docker.getImage(tag).inspect());
        return { workdir: Config.WorkingDir || '/', healthcheck: healthcheckOf(Config.Healthcheck) };
    }
    /** what the agent works in, and by step what a separate verifier judges in; null is what the image file makes */
    function wanted(task) {
        const { environment } = task;
        if (task.kind !== 'harbor') {
            if (environment.context !== null)
                return { own: environment, verifiers: [] };
            const image = environment.image ?? fallback;
            if (image === null && config === null)
                throw new error/* InfraError */.Ri('config', `the ${task.kind} task ${task.name} has no image to run in`, `Set \`image\` in its ${task.kind}, put a Dockerfile into its \`dir\`, or set sandbox_backend.image or image_config in the runtime file.`);
            return { own: image === null ? null : { ...environment, image }, verifiers: [] };
        }
        const separate = task.steps.filter(({ verifier }) => verifier.mode === 'separate');
        return {
            own: environment,
            verifiers: separate.map(({ name, verifier }) => [name, verifier.environment ?? environment]),
        };
    }
    async function have(task, environment, signal) {
        if (environment === null) {
            if (config === null)
                throw new Error('there is no image file'); // `wanted` has looked
            return runImages.have(task.id, config.file, async (how) => {
                runner ??= (0,image_wanted/* wantedImage */.x)((0,drivers_docker/* engineOf */.k)(driver), config, env);
                const ensured = await made.ensureWanted(await runner, { ...how, signal });
                if (ensured.provided)
                    await (0,built/* keepBuilt */.WK)((0,directory_store/* partsFolder */.H)(runtime.storage.cacheRoot), ensured.provided.plan);
                return ensured;
            });
        }
        return (0,task_images/* haveImage */.Q)(made, runImages, task, environment, signal);
    }
    async function prepare(task, signal) {
        const { own, verifiers } = wanted(task);
        const tag = await have(task, own, signal);
        const verifierImages = new Map();
        for (const [step, environment] of verifiers)
            verifierImages.set(step, await have(task, environment, signal));
        const settings = await settingsOf(tag);
        const workdir = own?.workdir ?? task.environment.workdir ?? settings.workdir;
        const { healthcheck } = settings;
        const files = (0,own_files/* ownFiles */.a)(task, workdir);
        return { image: tag, verifierImages, verifierFiles: new Map(), files, workdir, credentials, healthcheck };
    }
    async function images(task) {
        const { own, verifiers } = wanted(task);
        const nameOf = (environment) => environment === null ? config && (0,ensure/* wantedName */.Lt)(config) : (0,ensure/* imageName */.tO)(environment);
        const names = await Promise.all([own, ...verifiers.map(([, environment]) => environment)].map(nameOf));
        return [...new Set(names)].filter((name) => name !== null);
    }
    return { driver, prepare, images, settleImages: (signal) => runImages.settle(signal) };
}


/***/ }),

/***/ 23358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ownFiles),
/* harmony export */   e: () => (/* binding */ filesInForeignImage)
/* harmony export */ });
/* harmony import */ var _tasks_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70251);

/** The directory of a task whose image does not bring it. */
function ownFiles(task, workdir) {
    if (task.kind === 'harbor' || task.dir === '' || task.environment.context !== null)
        return [];
    return [{ from: task.dir, to: workdir }];
}
/** The same where the task gets no image of its own: what its Dockerfile would have copied. */
async function filesInForeignImage(task, workdir) {
    const { context } = task.environment;
    if (task.kind === 'harbor' || context === null)
        return ownFiles(task, workdir);
    return [...(await (0,_tasks_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__/* .localFiles */ .J)(context)).copies];
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

/***/ 47152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isPassing)
/* harmony export */ });
/** Does this machine end with the job, as GitHub's own runners do? What is left in its engine is nobody's then. */
const isPassing = (env) => env.RUNNER_ENVIRONMENT === 'github-hosted';


/***/ }),

/***/ 89990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WK: () => (/* binding */ keepBuilt),
/* harmony export */   Zl: () => (/* binding */ lastBuilt),
/* harmony export */   Zm: () => (/* binding */ comparable)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58863);
/* harmony import */ var _cache_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92193);





const IngredientSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()], zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_3__/* ["null"] */ .chJ()]));
const BuiltSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), ingredients: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(IngredientSchema) });
/** Null where nobody asked for it yet. */
async function lastBuilt(folder, { family }) {
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(fileOf(folder, family)).catch(() => null);
    const parsed = BuiltSchema.safeParse(bytes && (0,_cache_json_js__WEBPACK_IMPORTED_MODULE_4__/* .readJson */ .V)(bytes));
    return parsed.success ? parsed.data : null;
}
/** Keep what an image is made of, for whoever asks later what has changed. */
async function keepBuilt(folder, { family, ...plan }) {
    const file = fileOf(folder, family);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
    const { digest, ingredients } = plan;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(`${file}.new`, JSON.stringify({ digest, ingredients: ingredients.map(comparable) }));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(`${file}.new`, file);
}
/** Only whether the value of a build argument changed is ever told: some hold what should have been a secret. */
function comparable(ingredient) {
    const [kind, name, ...content] = ingredient;
    return kind === 'arg' ? [kind, name, sha256(JSON.stringify(content))] : ingredient;
}
const sha256 = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
function fileOf(folder, { name, target, platform }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'built', `${sha256(JSON.stringify([name, target, platform])).slice(0, 16)}.json`);
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

/***/ 27951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ wantedImage)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73188);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73847);



/** What a file asks for, with its secrets read, on the engine that will build it. */
async function wantedImage(engine, config, env) {
    const { name, context, dockerfile, target, platforms, args, buildTimeoutSec } = config;
    const own = await (0,_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .platformOf */ .tj)(engine);
    const platform = platforms.includes(own) ? null : (platforms[0] ?? null);
    const secrets = new Map();
    for (const [at, source] of config.secrets.entries()) {
        const value = await secretValue(source, env);
        if (typeof value !== 'string')
            secrets.set(source.id, value);
        else if (!source.optional)
            throw missing(config, at, value);
    }
    return { name, context, dockerfile, target, platform, args, secrets, buildTimeoutSec };
}
/** the value, or why there is none */
async function secretValue({ file, env: variable }, env) {
    if (file !== null) {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(() => null))?.isDirectory())
            return `${file} is a directory`;
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file).catch((error) => error.message);
    }
    const value = env[variable ?? ''];
    return value ? Buffer.from(value) : `the variable ${variable} is not set`;
}
function missing({ file, secrets }, at, why) {
    const line = secrets[at]?.line ?? null;
    const remedy = 'Provide it, or set `optional: true` where the build can do without.';
    const message = `the secret \`${secrets[at]?.id}\` cannot be read: ${why}.`;
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL([{ file, line, column: null, key: `secrets[${at}]`, message, remedy }]);
}


/***/ }),

/***/ 99608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/** A word of a shell text, whatever it holds. */
const quote = (word) => `'${word.replaceAll("'", `'\\''`)}'`;


/***/ }),

/***/ 70251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ localFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _pack_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38602);



/** The plain `COPY <file|directory> <destination>` and `WORKDIR` of the last stage; everything else is `ignored`. */
async function localFiles(environmentDir) {
    const text = (await (0,_pack_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environmentDir, 'Dockerfile'))) ?? '';
    let copies = [];
    let workdir = null;
    const ignored = [];
    for (const { line, text: instruction } of instructions(text)) {
        const shown = `${line}: ${instruction}`;
        const [keyword = '', ...words] = instruction.split(/\s+/);
        const copy = keyword.toUpperCase() === 'COPY' ? await plainCopy(words, environmentDir, workdir) : null;
        const [path] = words;
        if (copy)
            copies.push({ ...copy, line: shown });
        else if (keyword.toUpperCase() === 'WORKDIR' && words.length === 1 && path && isPlain(path))
            workdir = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.resolve(workdir ?? '/', path);
        else
            ignored.push(shown);
        if (keyword.toUpperCase() === 'FROM') {
            // a new stage starts empty: what came before is only in the image if it is copied --from there
            ignored.push(...copies.map((lost) => lost.line));
            copies = [];
            workdir = null;
        }
    }
    return { copies: copies.map(({ from, to }) => ({ from, to })), workdir, ignored };
}
const isPlain = (word) => !/[$*?[\]"'\\]|<</.test(word);
async function plainCopy(words, root, workdir) {
    const [source, destination] = words;
    if (words.length !== 2 || !source || !destination || words.some((word) => word.startsWith('--') || !isPlain(word)))
        return null;
    const from = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, `./${source}`);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, from).startsWith('..'))
        return null;
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(from).catch(() => null);
    if (!found)
        return null;
    const to = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.resolve(workdir ?? '/', destination);
    const intoDirectory = found.isFile() && (/(^|\/)\.?$/.test(destination) || to === workdir);
    return { from, to: intoDirectory ? node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(to, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(from)) : to };
}
/** Whole instructions with the line they start on: comments dropped, continued lines joined, here-documents skipped. */
function* instructions(text) {
    const lines = text.split(/\r?\n/);
    for (let at = 0; at < lines.length; at++) {
        const line = at + 1;
        let whole = lines[at] ?? '';
        if (/^\s*(#|$)/.test(whole))
            continue;
        while (/\\\s*$/.test(whole) && at + 1 < lines.length) {
            const next = lines[++at] ?? '';
            if (!/^\s*#/.test(next))
                whole = `${whole.replace(/\\\s*$/, '').trimEnd()} ${next.trim()}`;
        }
        for (const [, end] of whole.matchAll(/<<-?["']?(\w+)["']?/g))
            while (at + 1 < lines.length && lines[++at]?.trim() !== end)
                ;
        yield { line, text: whole.trim() };
    }
}


/***/ }),

/***/ 38602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wd: () => (/* binding */ isDirectory),
  fo: () => (/* binding */ isFile),
  g5: () => (/* binding */ openPack),
  b6: () => (/* binding */ textOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/tasks/toml-lines.js
/** `steps[0].agent.user`; keys that are not bare stand in quotes. */
function dottedKey(path) {
    return path
        .map((part, at) => {
        if (typeof part === 'number')
            return `[${part}]`;
        const key = /^[\w-]+$/.test(part) ? part : JSON.stringify(part);
        return at === 0 ? key : `.${key}`;
    })
        .join('');
}
/**
 * Where a TOML text sets a key, counted from 1. Best effort: what stands inside an inline value is found at the key
 * that holds it, and a key that is not set at all at its table.
 */
function placeOf(text, path) {
    const places = keyPlaces(text);
    for (let length = path.length; length > 0; length--) {
        const found = places.get(JSON.stringify(path.slice(0, length)));
        if (found)
            return found;
    }
    return null;
}
const PART = `[\\w-]+|"(?:[^"\\\\]|\\\\.)*"|'[^']*'`;
const DOTTED = `(?:${PART})(?:\\s*\\.\\s*(?:${PART}))*`;
const ARRAY_HEADER = new RegExp(`^\\s*\\[\\[\\s*(${DOTTED})\\s*\\]\\]`);
const TABLE_HEADER = new RegExp(`^\\s*\\[\\s*(${DOTTED})\\s*\\]`);
const ASSIGNMENT = new RegExp(`^(\\s*)(${DOTTED})\\s*=`);
function keyPlaces(text) {
    const places = new Map();
    const lengths = new Map();
    const note = (path, place) => {
        const key = JSON.stringify(path);
        if (!places.has(key))
            places.set(key, place);
    };
    /** a header names the newest element of every array of tables on its way */
    const current = (parts) => {
        const path = [];
        for (const part of parts) {
            path.push(part);
            const length = lengths.get(JSON.stringify(path));
            if (length !== undefined)
                path.push(length - 1);
        }
        return path;
    };
    let table = [];
    let quote = null;
    for (const [index, line] of text.split('\n').entries()) {
        const inside = quote;
        quote = openQuote(line, quote);
        if (inside)
            continue;
        const start = { line: index + 1, column: line.length - line.trimStart().length + 1 };
        const array = ARRAY_HEADER.exec(line)?.[1];
        const header = ARRAY_HEADER.test(line) ? undefined : TABLE_HEADER.exec(line)?.[1];
        const key = ASSIGNMENT.exec(line)?.[2];
        if (array) {
            const parts = partsOf(array);
            const path = [...current(parts.slice(0, -1)), ...parts.slice(-1)];
            const length = lengths.get(JSON.stringify(path)) ?? 0;
            lengths.set(JSON.stringify(path), length + 1);
            note(path, start);
            table = [...path, length];
            note(table, start);
        }
        else if (header) {
            table = current(partsOf(header));
            note(table, start);
        }
        else if (key) {
            const parts = partsOf(key);
            for (const at of parts.keys())
                note([...table, ...parts.slice(0, at + 1)], start);
        }
    }
    return places;
}
/** The triple quote a line leaves open, if any. */
function openQuote(line, open) {
    return [...line.matchAll(/"""|'''/g)].reduce((state, [mark]) => {
        if (state === null)
            return mark;
        return state === mark ? null : state;
    }, open);
}
const partsOf = (dotted) => [...dotted.matchAll(new RegExp(PART, 'g'))].map(([part]) => (/^["']/.test(part) ? part.slice(1, -1) : part));

;// CONCATENATED MODULE: ./build/tasks/pack.js



function openPack(dir, env, text) {
    const issues = [];
    return {
        dir,
        env,
        issues,
        at(path, message, remedy) {
            const place = placeOf(text, path) ?? { line: null, column: null };
            issues.push({ file: (0,external_node_path_.join)(dir, 'task.toml'), ...place, key: dottedKey(path), message: `${message}.`, remedy });
        },
        unreadable(place, message, remedy) {
            const { line, column } = place ?? { line: null, column: null };
            issues.push({ file: (0,external_node_path_.join)(dir, 'task.toml'), line, column, key: '', message: `${message}.`, remedy });
        },
        of(relative, message, remedy) {
            issues.push({ file: (0,external_node_path_.join)(dir, relative), line: null, column: null, key: '', message: `${message}.`, remedy });
        },
    };
}
const isFile = (path) => (0,promises_.stat)(path).then((found) => found.isFile(), absent);
const isDirectory = (path) => (0,promises_.stat)(path).then((found) => found.isDirectory(), absent);
/** The text of a file, null when there is none. */
async function textOf(path) {
    return (await isFile(path)) ? (0,promises_.readFile)(path, 'utf8') : null;
}
function absent(error) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'EACCES'].includes(error.code ?? ''))
        return false;
    throw error;
}


/***/ })

};
