export const id = 334;
export const ids = [334];
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

/***/ 60334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainImage: () => (/* binding */ explainImage),
  makeImage: () => (/* binding */ makeImage),
  pruneImages: () => (/* binding */ pruneImages),
  tellImage: () => (/* binding */ tellImage)
});

// EXTERNAL MODULE: ./build/config/image.js
var config_image = __webpack_require__(80854);
// EXTERNAL MODULE: ./build/config/runtime.js + 2 modules
var config_runtime = __webpack_require__(14787);
// EXTERNAL MODULE: ./build/image/built.js
var built = __webpack_require__(89990);
// EXTERNAL MODULE: ./build/image/cache/directory-store.js
var directory_store = __webpack_require__(75692);
// EXTERNAL MODULE: ./build/image/cache/prune.js
var prune = __webpack_require__(13755);
;// CONCATENATED MODULE: ./build/image/explain.js
/** What is different between two sets of ingredients, in the order of the digest; empty where they are the same. */
function explainDigest(before, after) {
    const old = new Map(before.map((ingredient) => [keyOf(ingredient), ingredient]));
    const differences = after.flatMap((ingredient) => {
        const known = old.get(keyOf(ingredient));
        old.delete(keyOf(ingredient));
        if (known === undefined)
            return `${shown(ingredient)} is new`;
        return JSON.stringify(known) === JSON.stringify(ingredient)
            ? []
            : `${shown(ingredient)} ${change(known, ingredient)}`;
    });
    return [...differences, ...[...old.values()].map((ingredient) => `${shown(ingredient)} is gone`)];
}
const FILES = new Set(['file', 'directory', 'symlink']);
/** these have one value and no name */
const SINGLE = new Set(['dockerfile', 'target', 'platform']);
const keyOf = ([kind, name]) => FILES.has(kind) ? `file ${name}` : SINGLE.has(kind) ? kind : `${kind} ${name}`;
function shown([kind, name]) {
    if (SINGLE.has(kind))
        return `the ${kind} ${name}`;
    return kind === 'arg' ? `the build argument ${name}` : `the ${kind} ${name}`;
}
/** values of build arguments are not shown: some hold what should have been a secret */
function change(before, after) {
    const [kind] = after;
    if (SINGLE.has(kind))
        return `was ${before[1]}`;
    if (before[0] !== kind)
        return `was a ${before[0]}`;
    if (kind === 'base')
        return `was ${before[2]} and is ${after[2]}`;
    if (FILES.has(kind) && before[2] !== after[2])
        return after[2] ? 'can be executed now' : 'cannot be executed any more';
    return kind === 'symlink' ? `points to ${after[3]} and no more to ${before[3]}` : 'has changed';
}

// EXTERNAL MODULE: ./build/image/plan.js
var image_plan = __webpack_require__(87879);
// EXTERNAL MODULE: ./build/image/provide.js + 20 modules
var provide = __webpack_require__(76064);
// EXTERNAL MODULE: ./build/image/wanted.js
var image_wanted = __webpack_require__(27951);
// EXTERNAL MODULE: ./build/model/error.js
var error = __webpack_require__(73188);
// EXTERNAL MODULE: ./build/run/redact/redactor.js
var redactor = __webpack_require__(66932);
// EXTERNAL MODULE: ./build/sandbox/drivers/docker/engine.js + 1 modules
var docker_engine = __webpack_require__(22176);
// EXTERNAL MODULE: ./build/sandbox/drivers/docker/folders.js
var folders = __webpack_require__(57372);
// EXTERNAL MODULE: ./build/entry/passing.js
var passing = __webpack_require__(47152);
;// CONCATENATED MODULE: ./build/entry/image.js














/** See that the engine has the image, and keep it for the next time. */
function makeImage(options) {
    const { noCache, save, onLog, onWarning } = options;
    return withImage(options, async ({ engine, wanted, folder, mount, redactor }) => {
        const provision = {
            store: (0,directory_store/* directoryStore */.P)(folder),
            mount,
            passing: (0,passing/* isPassing */.W)(options.env),
            noCache,
            onLog: (line) => onLog(redactor.text(line)),
            onWarning,
        };
        const { plan, report, save: keep } = await (0,provide/* provideImage */.P)(engine, wanted, provision);
        await (0,built/* keepBuilt */.WK)(folder, plan);
        if (save === 'never')
            return report;
        const kept = await keep(save);
        if (kept.bytes.saved > 0)
            await (0,prune/* pruneFolder */.l)(folder, prune/* MOST_KEPT_BYTES */.D);
        return kept;
    });
}
/** The image as it would be built now. */
function tellImage(of) {
    return withImage(of, async ({ engine, wanted }) => {
        const { digest, tag, platform } = await (0,image_plan/* planImage */.F)(engine, wanted);
        return { digest, tag, platform };
    });
}
/** What gave the image another digest since it was last built here. */
function explainImage(of) {
    return withImage(of, async ({ engine, wanted, folder }) => {
        const plan = await (0,image_plan/* planImage */.F)(engine, wanted);
        const before = await (0,built/* lastBuilt */.Zl)(folder, plan);
        const differences = before ? explainDigest(before.ingredients, plan.ingredients.map(built/* comparable */.Zm)) : [];
        return { digest: plan.digest, before: before?.digest ?? null, differences };
    });
}
/** Make the kept parts of images take no more than `maxBytes`. */
async function pruneImages({ runtimeFile, env, cwd }, maxBytes) {
    const folder = (0,directory_store/* partsFolder */.H)((await (0,config_runtime/* loadRuntime */.B)(runtimeFile, env, cwd)).storage.cacheRoot);
    return { folder, ...(await (0,prune/* pruneFolder */.l)(folder, maxBytes)) };
}
async function withImage(of, work) {
    const { imageFile, runtimeFile, env, cwd } = of;
    const runtime = await (0,config_runtime/* loadRuntime */.B)(runtimeFile, env, cwd);
    const { imageConfig, dockerHost } = runtime.sandboxBackend;
    const file = imageFile ?? imageConfig;
    if (file === null) {
        const remedy = 'Give it, or a runtime file whose `sandbox_backend.image_config` names one.';
        throw new error/* BenchgateError */.Q9('there is no image file', remedy);
    }
    const config = await (0,config_image/* loadImage */.y)(file, env);
    const engine = await (0,docker_engine/* connect */.N)(dockerHost ?? (env.DOCKER_HOST || null), (0,folders/* foldersOf */.p)(env));
    try {
        const wanted = await (0,image_wanted/* wantedImage */.x)(engine, config, env);
        return await work({
            engine,
            wanted,
            folder: (0,directory_store/* partsFolder */.H)(runtime.storage.cacheRoot),
            mount: runtime.storage.mountImages,
            redactor: new redactor/* Redactor */.p(config.hidden),
        });
    }
    finally {
        await engine.close();
    }
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


/***/ })

};
