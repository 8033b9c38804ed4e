export const id = 1092;
export const ids = [1092];
export const modules = {

/***/ 49240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M2: () => (/* binding */ missingIsNull),
/* harmony export */   r2: () => (/* binding */ resolveBases)
/* harmony export */ });
/* unused harmony export contentOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _mount_mount_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47148);
/* harmony import */ var _registry_login_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92907);



/** how long a registry may take to name a digest */
const PATIENCE_SEC = 20;
/**
 * What the names of bases stand for. A name pinned by digest is its own answer and asks nobody. Otherwise the engine's
 * copy counts, as it is what the build will use: by its registry's digest, or, where it was imported, by its content.
 */
async function resolveBases(engine, names) {
    const resolved = await Promise.all(names.map(async (name) => [name, await resolve(engine, name)]));
    return Object.fromEntries(resolved);
}
async function resolve(engine, name) {
    const pinned = /@(sha256:[0-9a-f]{64})$/.exec(name)?.[1];
    if (pinned !== undefined)
        return pinned;
    const { docker, ask } = engine;
    const inspected = missingIsNull(docker.getImage(name).inspect());
    const local = await ask(inspected.catch(noReference));
    if (local === null) {
        return remoteDigest(engine, name);
    }
    const repository = name.replace(/:[^:/]*$/, '');
    const known = (local.RepoDigests ?? []).map((text) => text.split('@'));
    const own = known.find(([of]) => of === repository || of.endsWith(`/${repository}`)) ?? known[0];
    // containerd's store gives such a name to what was built here too, and another one when it was restored
    const isOurs = own?.[1] === local.Id && local.Config?.Labels?.benchgate !== undefined;
    return own && !isOurs ? own[1] : contentOf(await (0,_mount_mount_table_js__WEBPACK_IMPORTED_MODULE_1__/* .unmounted */ .uh)(local));
}
/** by engine: a registry is asked once for each name, also where it does not answer */
const asked = new WeakMap();
function remoteDigest(engine, name) {
    const known = asked.get(engine) ?? new Map();
    asked.set(engine, known);
    const before = known.get(name);
    if (before)
        return before;
    const { docker, ask, configDir } = engine;
    const digest = (0,_registry_login_js__WEBPACK_IMPORTED_MODULE_2__/* .loginTo */ .z)((0,_registry_login_js__WEBPACK_IMPORTED_MODULE_2__/* .registryOf */ .F)(name), configDir).then(async (login) => {
        const { Descriptor } = await docker.getImage(name).distribution(login ? { authconfig: login } : {});
        return Descriptor.digest;
    });
    const answer = ask(digest, PATIENCE_SEC).catch(() => null); // the build will say why it cannot be had
    known.set(name, answer);
    return answer;
}
/** What an image is made of, by no name or id that depends on the engine that holds it. */
function contentOf({ Os, Architecture, RootFS, Config }) {
    const config = Object.entries(Config ?? {})
        .filter(([key, value]) => COUNTS.has(key) && value !== null && value !== '')
        .sort(([a], [b]) => (a < b ? -1 : 1));
    const text = JSON.stringify([Os, Architecture, RootFS.Layers ?? [], config]);
    return `content:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex')}`;
}
/** of an image's settings, those that its children inherit */
const COUNTS = new Set([
    'Cmd',
    'Entrypoint',
    'Env',
    'ExposedPorts',
    'Healthcheck',
    'Labels',
    'OnBuild',
    'Shell',
    'StopSignal',
    'User',
    'Volumes',
    'WorkingDir',
]);
/** What no image can be called no engine has: the builder says it beside the line of the Dockerfile. */
function noReference(error) {
    if (/invalid reference format/.test(error.message))
        return null;
    throw error;
}
/** An answer, or null where the engine has no such thing. */
async function missingIsNull(answer) {
    return answer.catch((error) => {
        if (error.statusCode === 404)
            return null;
        throw error;
    });
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

/***/ 68219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Le: () => (/* binding */ stepKeys),
/* harmony export */   _T: () => (/* binding */ sharedLayers),
/* harmony export */   _t: () => (/* binding */ layersAfterSteps)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _dockerfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(722);


/**
 * Keys of the steps of an image. Two images have as many steps in common as their keys agree from the first on. The
 * builder decides for itself what it takes over; this tells beforehand which layers are worth fetching for it.
 */
function stepKeys({ dockerfile, target, args, bases, ingredients }) {
    const stages = (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .stagesFor */ .vP)(dockerfile, target);
    const done = new Map();
    const files = ingredients.filter(([kind]) => kind === 'file' || kind === 'directory' || kind === 'symlink');
    const last = (stage) => (stage ? done.get(stage)?.at(-1)?.key : undefined);
    for (const stage of stages) {
        const earlier = dockerfile.stages.slice(0, dockerfile.stages.indexOf(stage));
        const begin = (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .stageNamed */ .ap)(earlier, stage.from);
        const steps = [...((begin && done.get(begin)) ?? [])];
        let key = last(begin) ?? hash('base', stage.from, bases[stage.from] ?? null);
        for (const instruction of stage.instructions) {
            const { keyword, rest, heredoc } = instruction;
            const used = (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .usedBy */ .XP)({ ...stage, from: '', instructions: [instruction] }).filter((name) => name !== '');
            const others = used.map((name) => last((0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .stageNamed */ .ap)(earlier, name)) ?? bases[name] ?? name);
            const values = keyword === 'ARG' ? (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .argsOf */ .PL)(rest).map(({ name }) => args[name] ?? null) : [];
            key = hash(key, keyword, rest, heredoc, others, values, used.length > 0 ? [] : contextOf(instruction, files));
            steps.push({ keyword, key });
        }
        done.set(stage, steps);
    }
    const wanted = stages.at(-1);
    return (wanted && done.get(wanted)) ?? [];
}
const hash = (...fields) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(fields)).digest('hex');
/** what of the context an instruction reads; all of it where its words do not tell */
function contextOf({ keyword, rest }, files) {
    if (keyword === 'RUN') {
        const mounts = [...rest.matchAll(/--mount=(\S*)/g)].map(([, options = '']) => options);
        const binds = mounts.filter((options) => /(^|,)type=bind(,|$)/.test(options) || !/(^|,)type=/.test(options));
        return binds.flatMap((options) => under(/(?:^|,)(?:source|src)=([^,]+)/.exec(options)?.[1] ?? '.', files));
    }
    if (keyword !== 'COPY' && keyword !== 'ADD')
        return [];
    const words = rest.replace(/(?:^|\s)--\S+/g, '').trim();
    if (/[$*?[\]"'\\]/.test(words))
        return files;
    const sources = words.split(/\s+/).slice(0, -1);
    return sources.filter((source) => !source.startsWith('<<')).flatMap((source) => under(source, files));
}
function under(source, files) {
    const path = source.replace(/^(\.?\/)+/, '').replace(/\/+$/, '');
    if (path === '' || path === '.')
        return files;
    return files.filter(([, name]) => name === path || name.startsWith(`${path}/`));
}
/** How many layers an image has after each of its steps, by the history in its configuration; null where the two do not match. */
function layersAfterSteps(config, steps) {
    const { history = [], rootfs } = JSON.parse(config);
    const written = history.filter(({ empty_layer }) => !empty_layer).length;
    if (steps.length === 0 || history.length < steps.length || written !== rootfs.diff_ids.length)
        return null;
    const own = history.slice(-steps.length);
    if (!own.every(({ created_by = '' }, at) => created_by.startsWith(steps[at]?.keyword ?? ' ')))
        return null;
    let layers = history.slice(0, -steps.length).filter(({ empty_layer }) => !empty_layer).length;
    return steps.map(({ key }, at) => {
        if (!own[at]?.empty_layer)
            layers++;
        return { key, layers };
    });
}
/** How many layers of an image another build may take over. */
function sharedLayers({ steps }, wanted) {
    let layers = 0;
    for (const [at, step] of (steps ?? []).entries()) {
        if (step.key !== wanted[at]?.key)
            break;
        layers = step.layers;
    }
    return layers;
}


/***/ }),

/***/ 55436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ contextDigest),
/* harmony export */   W: () => (/* binding */ imageDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var p_queue__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19052);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78161);
/* harmony import */ var _line_endings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77919);






/** changes when the same content would make another image */
const SCHEME = 'benchgate-image-1';
const OPEN_FILES = 16;
/** arguments that builders know without being told; they say how to reach the network, not what to build */
const PROXIES = new Set(['http_proxy', 'https_proxy', 'ftp_proxy', 'no_proxy', 'all_proxy']);
/**
 * The name of what a build would make: Dockerfile, context after .dockerignore, exec bits, links and what the build is
 * told. Times, owners, the place on disk and line endings that git put there do not count, so that every checkout of
 * one commit has one digest.
 */
async function imageDigest(context, wishes = {}) {
    const { dockerfile = _context_js__WEBPACK_IMPORTED_MODULE_3__/* .DOCKERFILE */ .RX, args = {}, target = null, platform = null, bases = {} } = wishes;
    const ingredients = [];
    if (dockerfile !== _context_js__WEBPACK_IMPORTED_MODULE_3__/* .DOCKERFILE */ .RX)
        ingredients.push(['dockerfile', dockerfile]);
    for (const name of Object.keys(args).sort())
        if (!PROXIES.has(name.toLowerCase()))
            ingredients.push(['arg', name, args[name] ?? null]);
    if (target !== null)
        ingredients.push(['target', target]);
    if (platform !== null)
        ingredients.push(['platform', platform]);
    for (const name of Object.keys(bases).sort())
        ingredients.push(['base', name, bases[name] ?? null]);
    const found = await (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .contextEntries */ .CW)(context, dockerfile);
    const files = new p_queue__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .Ay({ concurrency: OPEN_FILES });
    const read = await files.addAll(found.map((entry) => () => content(context, entry)));
    const suspects = read.filter(({ lf }) => lf !== null).map(({ entry }) => entry.path);
    const converted = await (0,_line_endings_js__WEBPACK_IMPORTED_MODULE_5__/* .checkedOutWithCrlf */ .p)(context, suspects);
    const entries = read.map(({ entry, raw, lf }) => {
        const kept = lf !== null && converted.has(entry.path) ? lf : null;
        ingredients.push([entry.type, entry.path, entry.executable, kept?.digest ?? raw]);
        return kept ? { ...entry, size: kept.size, toLf: true } : entry;
    });
    return { digest: digestOf(ingredients), entries, ingredients };
}
/** The digest of a context and build arguments alone. */
function contextDigest(context, args = {}) {
    return imageDigest(context, { args });
}
function digestOf(ingredients) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${SCHEME}\n`);
    for (const ingredient of ingredients)
        hash.update(`${JSON.stringify(ingredient)}\n`);
    return hash.digest('hex');
}
async function content(context, entry) {
    if (entry.type !== 'file')
        return { entry, raw: entry.link, lf: null };
    const bytes = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(context, entry.path));
    const raw = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let crlf = false;
    let last = 0;
    try {
        for await (const chunk of bytes()) {
            raw.update(chunk);
            crlf ||= chunk.includes('\r\n') || (last === 13 && chunk[0] === 10);
            last = chunk.at(-1) ?? 0;
        }
        if (!crlf)
            return { entry, raw: raw.digest('hex'), lf: null };
        const lf = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        let size = 0;
        for await (const chunk of (0,_line_endings_js__WEBPACK_IMPORTED_MODULE_5__/* .toLf */ .y)(bytes())) {
            lf.update(chunk);
            size += chunk.length;
        }
        return { entry, raw: raw.digest('hex'), lf: { digest: lf.digest('hex'), size } };
    }
    catch (cause) {
        throw (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(context, cause);
    }
}


/***/ }),

/***/ 47148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ MOUNTED_LABEL),
/* harmony export */   G0: () => (/* binding */ allMounted),
/* harmony export */   P2: () => (/* binding */ layerFolders),
/* harmony export */   Vy: () => (/* binding */ mountedLayers),
/* harmony export */   lQ: () => (/* binding */ mountPoints),
/* harmony export */   ru: () => (/* binding */ mountedLabel),
/* harmony export */   uh: () => (/* binding */ unmounted),
/* harmony export */   wC: () => (/* binding */ otherLabels)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _note_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72782);


/** on an image: which of its layers may be mounted */
const MOUNTED_LABEL = 'benchgate.mounted';
/** What an image with these layers is labelled with. */
const mountedLabel = (layers) => ({
    [MOUNTED_LABEL]: layers.map(({ at, tree, diffId }) => `${at}:${tree}:${diffId}`).join(' '),
});
/** These labels without that one; null where none is left. */
function otherLabels(labels) {
    const { [MOUNTED_LABEL]: _, ...others } = labels ?? {};
    return Object.keys(others).length > 0 ? others : null;
}
/** The folders in which overlay2 keeps an image's layers, from the lowest; none where the engine does not tell. */
function layerFolders({ GraphDriver, RootFS }) {
    const { LowerDir, UpperDir } = (GraphDriver?.Data ?? {});
    const folders = [...(UpperDir ? [UpperDir] : []), ...(LowerDir ? LowerDir.split(':') : [])].toReversed();
    return folders.length === RootFS.Layers?.length ? folders : [];
}
/** The mounted layers of an image: those its label tells of that are its notes indeed. Images that are built on it have both too. */
async function mountedLayers({ Config, RootFS }) {
    const label = Config?.Labels?.[MOUNTED_LABEL] ?? '';
    const told = [...label.matchAll(/(?<!\S)(\d+):([0-9a-f]{64}):([0-9a-f]{64})(?!\S)/g)].map(([, at, tree = '', diffId = '']) => ({ at: Number(at), tree, diffId }));
    const notes = await Promise.all(told.map(_note_js__WEBPACK_IMPORTED_MODULE_1__/* .noteOf */ .kH));
    return told.filter(({ at }, one) => RootFS.Layers?.[at] === `sha256:${notes[one]?.diffId}`);
}
/** Is everything there that should be mounted, as this process sees it? */
async function allMounted(image) {
    const [layers, folders, points] = [await mountedLayers(image), layerFolders(image), await mountPoints()];
    return layers.length > 0 && layers.every(({ at }) => points.has(folders[at] ?? ''));
}
/** A mounted image as the one that it stands for; others as they are. Anyone can write a label, but only root can have mounted. */
async function unmounted(image) {
    const layers = await mountedLayers(image);
    if (layers.length === 0 || !(await allMounted(image)))
        return image;
    const own = new Map(layers.map(({ at, diffId }) => [at, `sha256:${diffId}`]));
    const Layers = image.RootFS.Layers?.map((layer, at) => own.get(at) ?? layer);
    const Config = { ...image.Config, Labels: otherLabels(image.Config.Labels) };
    return { ...image, Config, RootFS: { ...image.RootFS, Layers } };
}
/** All places where something is mounted, as this process sees them. */
async function mountPoints() {
    const table = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/proc/self/mountinfo', 'utf8').catch(() => '');
    return new Set(table.split('\n').map((line) => line.split(' ')[4] ?? ''));
}


/***/ }),

/***/ 72782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ noteAt),
/* harmony export */   kH: () => (/* binding */ noteOf),
/* harmony export */   p0: () => (/* binding */ isNote)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38321);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56118);



const NAME = '.benchgate-not-mounted-';
const EPOCH = new Date(0);
/** The file by which a layer that is not mounted is known; each layer of an image has another, since one hides another's. */
const noteAt = (layer) => `${NAME}${layer}`;
/**
 * The note under a mounted layer names the tree and the layer: no other tree may have its folder, and no label can say that
 * it stands for another layer. It is a link to nowhere, since a link has no bytes: `docker save` reads the bytes of files
 * out of the folder, in which there is something else, and gives notes out as they are.
 */
async function noteOf({ at, diffId, tree }) {
    const archive = (0,tar_stream__WEBPACK_IMPORTED_MODULE_2__.pack)();
    archive.entry({ name: noteAt(at), type: 'symlink', linkname: sha256(`${tree} ${diffId}`), mtime: EPOCH });
    archive.finalize();
    const tar = await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.buffer)(archive);
    return { diffId: sha256(tar), tar };
}
/** Does the tar of a layer begin as that of a note does? */
const isNote = (tar) => tar.toString('latin1', 0, NAME.length) === NAME;
const sha256 = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');


/***/ }),

/***/ 87879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ planImage)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49240);
/* harmony import */ var _cache_engine_kind_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65276);
/* harmony import */ var _cache_reuse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68219);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78161);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55436);
/* harmony import */ var _dockerfile_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(722);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73847);









/** Tell an image's digest, and all that goes into it. Asks the engine what the bases are; nothing is pulled, sent or built. */
async function planImage(engine, wanted) {
    const { name, context, dockerfile: path, target, args } = wanted;
    await (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .contextEntries */ .CW)(context, path); // a folder without a Dockerfile is the first thing to hear of
    const [own, kind, text] = await Promise.all([
        (0,_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .platformOf */ .tj)(engine),
        (0,_cache_engine_kind_js__WEBPACK_IMPORTED_MODULE_7__/* .engineKind */ .j)(engine),
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context, path), 'utf8'),
    ]);
    const platform = wanted.platform ?? own;
    if (platform !== own)
        await (0,_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .checkPlatform */ .oF)(engine, platform);
    const dockerfile = (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_8__/* .readDockerfile */ .n_)(text, args);
    const bases = await (0,_bases_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveBases */ .r2)(engine, (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_8__/* .basesOf */ .cF)(dockerfile, target));
    const digested = await (0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .imageDigest */ .W)(context, { dockerfile: path, args, target, platform, bases });
    return {
        ...digested,
        tag: `${name}:${digested.digest}`,
        platform,
        bases,
        family: { name: path === _context_js__WEBPACK_IMPORTED_MODULE_4__/* .DOCKERFILE */ .RX ? name : `${name} ${path}`, target, platform, engine: kind },
        steps: (0,_cache_reuse_js__WEBPACK_IMPORTED_MODULE_3__/* .stepKeys */ .Le)({ dockerfile, target, args, bases, ingredients: digested.ingredients }),
    };
}


/***/ }),

/***/ 76064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ provideImage)
});

// EXTERNAL MODULE: ./build/image/bases.js
var bases = __webpack_require__(49240);
// EXTERNAL MODULE: ./build/image/build.js + 6 modules
var build = __webpack_require__(91519);
// EXTERNAL MODULE: ./build/model/error.js
var model_error = __webpack_require__(73188);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
;// CONCATENATED MODULE: ./build/image/cache/archive.js




/**
 * An image as `docker load` takes it, as it is produced. It is a docker archive and an OCI layout at once: graph drivers
 * read the first, containerd's store the second.
 */
function imageArchive({ config, tag, layers, present, beforeEnd }) {
    const out = (0,tar_stream.pack)();
    async function fill() {
        const text = (value) => Buffer.from(JSON.stringify(value));
        const manifest = text({
            schemaVersion: 2,
            mediaType: 'application/vnd.oci.image.manifest.v1+json',
            config: descriptor('application/vnd.oci.image.config.v1+json', Buffer.from(config)),
            layers: layers.map(({ diffId, bytes }) => ({
                mediaType: 'application/vnd.oci.image.layer.v1.tar',
                digest: `sha256:${diffId}`,
                size: bytes,
            })),
        });
        const index = {
            schemaVersion: 2,
            mediaType: 'application/vnd.oci.image.index.v1+json',
            manifests: [
                {
                    ...descriptor('application/vnd.oci.image.manifest.v1+json', manifest),
                    annotations: {
                        'io.containerd.image.name': `docker.io/${tag}`,
                        'org.opencontainers.image.ref.name': tag.split(':').at(-1),
                    },
                },
            ],
        };
        const write = (name, content) => void out.entry({ name, mtime: EPOCH }, content);
        write('oci-layout', text({ imageLayoutVersion: '1.0.0' }));
        write(blob(sha256(Buffer.from(config))), Buffer.from(config));
        write(blob(sha256(manifest)), manifest);
        for (const { diffId, bytes, content } of layers.slice(present)) {
            const entry = out.entry({ name: blob(diffId), size: bytes, mtime: EPOCH });
            await (0,promises_.pipeline)(external_node_stream_.Readable.from(content()), entry);
        }
        write('index.json', text(index));
        write('manifest.json', text([
            {
                Config: blob(sha256(Buffer.from(config))),
                RepoTags: [tag],
                Layers: layers.map(({ diffId }) => blob(diffId)),
            },
        ]));
        await beforeEnd?.();
        out.finalize();
    }
    fill().catch((error) => out.destroy(error));
    return out;
}
const EPOCH = new Date(0);
const blob = (digest) => `blobs/sha256/${digest}`;
const sha256 = (bytes) => (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
const descriptor = (mediaType, bytes) => ({
    mediaType,
    digest: `sha256:${sha256(bytes)}`,
    size: bytes.length,
});

// EXTERNAL MODULE: ./build/image/mount/mount-table.js
var mount_table = __webpack_require__(47148);
// EXTERNAL MODULE: ./build/image/mount/note.js
var note = __webpack_require__(72782);
;// CONCATENATED MODULE: ./build/image/mount/skeleton.js





/** The label of an image of which the layers with trees are mounted. */
const labelOf = (layers) => (0,mount_table/* mountedLabel */.ru)(layers.flatMap(({ diffId, tree }, at) => (tree ? [{ at, diffId, tree: tree.digest }] : [])));
/** Loads an image whose layers with trees hold a note alone. */
async function loadSkeleton({ docker, ask }, { config, tag, layers }) {
    const loaded = await Promise.all(layers.map(asLoaded));
    const whole = JSON.parse(config);
    const skeleton = {
        ...whole,
        config: { ...whole.config, Labels: { ...whole.config?.Labels, ...labelOf(layers) } },
        rootfs: { type: 'layers', diff_ids: loaded.map(({ diffId }) => `sha256:${diffId}`) },
    };
    const archive = imageArchive({ config: JSON.stringify(skeleton), tag, present: 0, layers: loaded });
    const broken = new Promise((_, reject) => archive.once('error', reject));
    await ask(Promise.race([broken, docker.loadImage(archive, { quiet: true }).then(consumers_.buffer)]));
}
async function asLoaded({ tree, ...layer }, at) {
    if (tree === null)
        return layer;
    const { diffId, tar } = await (0,note/* noteOf */.kH)({ at, diffId: layer.diffId, tree: tree.digest });
    return { diffId, bytes: tar.length, content: () => external_node_stream_.Readable.from([tar]) };
}

// EXTERNAL MODULE: ./build/image/cache/image-index.js
var image_index = __webpack_require__(3743);
// EXTERNAL MODULE: ./build/sandbox/drivers/docker/events.js
var events = __webpack_require__(5408);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/image/cache/packed.js





/*
 * Parts are slices of the raw layers, named by the digest of the slice and kept compressed. Compressing and hashing happen
 * off the main thread, and no more than two slices are in memory at a time. Larger ones would take more of it; smaller ones
 * cost more, since the client of the Actions cache starts three programs for each.
 */
/** bytes of a layer in one part */
const SLICE_BYTES = 20 * 2 ** 20;
const CHUNK_BYTES = 2 ** 18;
const LEVEL = 3;
const digestOf = (bytes) => (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
const packer = () => (0,external_node_zlib_.createZstdCompress)({ chunkSize: CHUNK_BYTES, params: { [external_node_zlib_.constants.ZSTD_c_compressionLevel]: LEVEL } });
/** A small slice, packed in memory. */
async function pack(slice) {
    const chunks = [];
    for await (const chunk of packer().end(slice))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
/** A slice, packed into a file; says how large it is there. */
async function packInto(file, slice) {
    let size = 0;
    const count = new external_node_stream_.Transform({
        transform(chunk, _, done) {
            size += chunk.length;
            done(null, chunk);
        },
    });
    await (0,promises_.pipeline)(packer().end(slice), count, (0,external_node_fs_.createWriteStream)(file));
    return size;
}
/** Bytes that are not those of the digest they were asked by. */
class OtherBytes extends Error {
}
/**
 * The slice of this digest and size out of what a store returned, as it is unpacked. Whether it was the right one shows
 * at its end: it throws `OtherBytes` then, and whoever used the bytes has to let go of them.
 */
async function* unpack(packed, { digest, bytes }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    const decoder = (0,external_node_zlib_.createZstdDecompress)({ chunkSize: CHUNK_BYTES });
    const read = (0,promises_.pipeline)(packed, decoder);
    read.catch(() => { }); // the reader below sees it too
    try {
        for await (const chunk of decoder) {
            size += chunk.length;
            if (size > bytes)
                break;
            hash.update(chunk);
            yield chunk;
        }
    }
    catch (cause) {
        throw new OtherBytes('no slice', { cause });
    }
    if (size !== bytes || hash.digest('hex') !== digest)
        throw new OtherBytes('another slice');
}

;// CONCATENATED MODULE: ./build/image/cache/part-feed.js


/** A part that an index names is not there, or is not what it should be. */
class BrokenPart extends Error {
    /** how many layers below are whole */
    layersBelow;
    /** its name in the store; null where it stands in the index */
    part;
    constructor(message, { layersBelow, part }) {
        super(message);
        this.layersBelow = layersBelow;
        this.part = part;
    }
}
/** packed parts that are on their way or wait, as files */
const AHEAD = 3;
/** The bytes of some layers, in order, fetched ahead of who reads them. They end early where a part is not what the index says. */
class PartFeed {
    #store;
    #waiting;
    #fetches = [];
    #broken = null;
    #bytes = 0;
    /** `from` is the lowest of the layers that is wanted */
    constructor(store, layers, from) {
        this.#store = store;
        this.#waiting = layers.flatMap(({ parts }, layer) => (layer < from ? [] : parts.map((part) => ({ part, layer }))));
    }
    /** the bytes of the next layer: layers are read from the lowest */
    async *bytesOf({ parts }) {
        for (const _ of parts) {
            this.#fetchAhead();
            const fetch = this.#fetches.shift();
            if (fetch === undefined)
                throw new Error('more is read than the layers have');
            const packed = await fetch.packed;
            this.#fetchAhead();
            if (packed === null)
                throw this.#breakAt(fetch, 'is gone');
            this.#bytes += fetch.part.name === null ? 0 : packed.bytes;
            try {
                yield* unpack(packed.read(), fetch.part);
            }
            catch (error) {
                throw error instanceof OtherBytes ? this.#breakAt(fetch, 'is not what was saved') : error;
            }
            finally {
                await packed.letGo();
            }
        }
    }
    /** what ended the feed early; null where nothing did */
    get broken() {
        return this.#broken;
    }
    /** bytes that came from the store */
    get bytes() {
        return this.#bytes;
    }
    /** let go of what nobody will read */
    async close() {
        this.#waiting.length = 0;
        for (const { packed } of this.#fetches.splice(0))
            await (await packed)?.letGo();
    }
    #breakAt({ part, layer }, what) {
        const message = `a part of the image ${what} in ${this.#store.place}`;
        this.#broken ??= new BrokenPart(message, { layersBelow: layer, part: part.name });
        return this.#broken;
    }
    #fetchAhead() {
        while (this.#fetches.length < AHEAD && this.#broken === null) {
            const wanted = this.#waiting.shift();
            if (wanted === undefined)
                return;
            this.#fetches.push({ ...wanted, packed: this.#fetch(wanted.part) });
        }
    }
    async #fetch({ name, inline }) {
        if (name !== null)
            return this.#store.open(name);
        const bytes = Buffer.from(inline ?? '', 'base64');
        return { bytes: bytes.length, read: () => external_node_stream_.Readable.from([bytes]), letGo: async () => { } };
    }
}

// EXTERNAL MODULE: ./build/image/cache/json.js
var json = __webpack_require__(92193);
;// CONCATENATED MODULE: ./build/image/cache/inline-cache.js

/** where BuildKit keeps, in an image, which of its steps made which of its layers */
const INLINE_CACHE = 'moby.buildkit.cache.v0';
/** The records stay, since later ones refer to them by number; only results that are no longer there go. */
function withoutLayersFrom(cache, count) {
    return written(read(cache).map(({ layers, ...record }) => {
        const there = layers?.filter(({ layer }) => layer < count) ?? [];
        return there.length > 0 ? { ...record, layers: there } : record;
    }));
}
/**
 * What a builder can take over of an image, where that is more than its configuration says; else null. BuildKit leaves
 * out the layer of a step that it took over and whose result it did not need, and a later build that needs it would
 * carry the step out again. An earlier image that has the same layers still says it.
 */
function takenOver({ config }, known) {
    const image = imageOf(config);
    const before = known && imageOf(known.config, known.inlineCache);
    if (!image || !before)
        return null;
    const differs = image.diffIds.findIndex((diffId, at) => diffId !== before.diffIds[at]);
    const shared = differs < 0 ? image.diffIds.length : differs;
    const same = sameKeys(image.records, before.records);
    const records = image.records.map((record, at) => {
        if (record.layers?.length)
            return record;
        const one = before.records.find(({ layers }, other) => layers?.length && same(at, other));
        const layers = one?.layers?.filter(({ layer }) => layer < shared) ?? [];
        return layers.length > 0 ? { ...record, layers } : record;
    });
    return records.some((record, at) => record !== image.records[at]) ? written(records) : null;
}
/** Do two records stand for the same key: are they of the same step, and can each of its inputs be the same? */
function sameKeys(ours, theirs) {
    const known = new Map();
    function same(a, b) {
        const pair = `${a} ${b}`;
        const before = known.get(pair);
        if (before !== undefined)
            return before;
        known.set(pair, false); // of records that refer to each other in a ring, none is
        const [one, other] = [ours[a], theirs[b]];
        const [inputs, others] = [one?.inputs ?? [], other?.inputs ?? []];
        const answer = one !== undefined &&
            one.digest === other?.digest &&
            inputs.length === others.length &&
            inputs.every((mayBe, at) => mayBe.some((x) => others[at]?.some((y) => x.selector === y.selector && same(x.link, y.link))));
        known.set(pair, answer);
        return answer;
    }
    return same;
}
function imageOf(text, cache) {
    const config = JSON.parse(text);
    const records = read(cache ?? config[INLINE_CACHE] ?? '');
    return records.length > 0 ? { diffIds: config.rootfs.diff_ids, records } : null;
}
function read(cache) {
    const records = (0,json/* readJson */.V)(Buffer.from(cache, 'base64'));
    return Array.isArray(records) ? records : [];
}
const written = (records) => Buffer.from(JSON.stringify(records)).toString('base64');

;// CONCATENATED MODULE: ./build/image/cache/truncate.js

/** The configuration of an image of the lowest `layers` of another: what a builder can take the steps of from. */
function truncatedConfig({ config: text, inlineCache }, layers) {
    const config = JSON.parse(text);
    const { history = [], rootfs } = config;
    const cache = inlineCache ?? config[INLINE_CACHE];
    let seen = 0;
    const kept = history.filter(({ empty_layer }) => (empty_layer ? seen <= layers : ++seen <= layers));
    return JSON.stringify({
        ...config,
        rootfs: { ...rootfs, diff_ids: rootfs.diff_ids.slice(0, layers) },
        ...(config.history && { history: kept }),
        ...(cache && { [INLINE_CACHE]: withoutLayersFrom(cache, layers) }),
    });
}

;// CONCATENATED MODULE: ./build/image/cache/load.js






/**
 * Bring an image, or the lower layers of one, out of a store into an engine: no build, and no file in between. Throws
 * `BrokenPart` where the store does not have what the index names; the engine then has nothing of it under this tag.
 */
async function loadImage(engine, store, request) {
    const begin = performance.now();
    const wanted = request.index.layers.slice(0, request.layers);
    // containerd's store wants every layer, each time
    const present = request.kind.store === 'graph' ? await layersThere(engine, wanted) : 0;
    let feed = new PartFeed(store, wanted, present);
    try {
        await send(engine, feed, { ...request, wanted, present });
    }
    catch (error) {
        if (feed.broken)
            throw feed.broken;
        if (present === 0 || !/no such file|failed to resolve/i.test(error.message))
            throw error;
        await feed.close();
        feed = new PartFeed(store, wanted, 0); // what was there has just been removed
        await send(engine, feed, { ...request, wanted, present: 0 });
    }
    finally {
        await feed.close();
    }
    const seconds = (performance.now() - begin) / 1000;
    return { way: 'loaded', seconds, bytes: feed.bytes, layers: wanted.length - present };
}
/**
 * An engine writes an archive down before it unpacks the first layer. So an image of some size is sent in pieces, each
 * with the layers on top of the one before: while the engine unpacks one it receives the next.
 */
async function send(engine, feed, { index, tag, kind, timeoutSec, wanted, present }) {
    const ends = kind.store === 'graph' ? endsOfPieces(wanted, present) : [wanted.length];
    const abort = new AbortController();
    const signal = AbortSignal.any([abort.signal, AbortSignal.timeout(timeoutSec * 1000)]);
    const works = [];
    try {
        for (const [at, end] of ends.entries()) {
            const before = works.at(-1) ?? Promise.resolve();
            const fed = Promise.withResolvers();
            const archive = imageArchive({
                config: end === index.layers.length ? index.config : truncatedConfig(index, end),
                tag: end === wanted.length ? tag : pieceTag(tag, end),
                layers: wanted.slice(0, end).map((layer) => ({ ...layer, content: () => feed.bytesOf(layer) })),
                present: ends[at - 1] ?? present,
                async beforeEnd() {
                    fed.resolve();
                    await before;
                },
            });
            const work = post(engine, archive, signal, timeoutSec);
            works.push(work);
            await Promise.race([fed.promise, work]);
        }
        await Promise.all(works);
    }
    catch (error) {
        abort.abort();
        await Promise.allSettled(works);
        if (!signal.reason || abort.signal.reason === signal.reason)
            throw error;
        const remedy = 'Look at how busy the Docker host is, or raise the deadline of the image.';
        throw new model_error/* InfraError */.Ri('transport', `the engine took longer than ${timeoutSec} s to load the image`, remedy, {
            cause: error,
        });
    }
    finally {
        const pieces = ends.slice(0, -1).map((end) => engine.docker.getImage(pieceTag(tag, end)).remove());
        await Promise.allSettled(pieces); // the image on top keeps the layers
    }
}
const pieceTag = (tag, end) => `${tag}-${end}`;
const PIECE_BYTES = 600 * 2 ** 20;
const MOST_PIECES = 3;
/** how many layers the image has after each piece that is sent */
function endsOfPieces(layers, present) {
    const rest = layers.slice(present).reduce((sum, { bytes }) => sum + bytes, 0);
    const pieces = Math.min(MOST_PIECES, Math.max(1, Math.floor(rest / PIECE_BYTES)));
    const ends = [];
    let sum = 0;
    for (const [at, { bytes }] of layers.entries()) {
        if (at < present)
            continue;
        sum += bytes;
        if (at + 1 < layers.length && sum >= ((ends.length + 1) * rest) / pieces)
            ends.push(at + 1);
    }
    return [...ends, layers.length];
}
async function post(engine, archive, abortSignal, timeoutSec) {
    const broken = new Promise((_, reject) => archive.once('error', reject));
    const answer = engine.docker.loadImage(archive, { quiet: true, abortSignal });
    let error;
    await engine.ask(Promise.race([
        broken,
        answer.then((stream) => (0,events/* readLines */.S)(stream, (line) => {
            error = JSON.parse(line).error ?? error;
        })),
    ]), timeoutSec + 10);
    if (error === undefined)
        return;
    if (/no space left on device/i.test(error)) {
        const remedy = 'Free space with `docker system prune`, or move the data of the daemon.';
        throw new model_error/* InfraError */.Ri('disk_full', `the disk of the Docker daemon is full: ${error}`, remedy);
    }
    throw new model_error/* InfraError */.Ri('image_build', `the engine does not load the image: ${error}`, 'Build it without the cache.');
}
/** how many of these layers, from the lowest, some image of the engine has */
async function layersThere({ docker, ask }, layers) {
    const images = (await ask(docker.listImages())).slice(0, LOOKED_AT);
    const found = await ask(Promise.all(images.map(({ Id }) => (0,bases/* missingIsNull */.M2)(docker.getImage(Id).inspect()))));
    const shared = found.map((image) => {
        const own = image?.RootFS?.Layers ?? [];
        const differs = layers.findIndex(({ diffId }, at) => own[at] !== `sha256:${diffId}`);
        return differs < 0 ? layers.length : differs;
    });
    return Math.max(0, ...shared);
}
/** an engine may hold thousands of images; the newest are listed first */
const LOOKED_AT = 200;

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(58863);
;// CONCATENATED MODULE: ./build/image/cache/lookup.js



const NoteSchema = schemas/* object */.Ikc({ digest: schemas/* string */.YjP() });
/** The index of exactly this image. */
async function lookUp(store, digest) {
    const found = await store.newest((0,image_index/* indexPrefix */.jE)(digest));
    const index = found && (0,image_index/* readIndex */.vY)(found.bytes);
    const whole = index?.digest === digest ? index : null;
    return { index: whole, broken: found !== null && whole === null };
}
/** The index of the image of a family that was saved last. */
async function lookUpNearest(store, family) {
    const found = await store.newest((0,image_index/* familyPrefix */.J_)(family));
    const note = NoteSchema.safeParse(found && (0,json/* readJson */.V)(found.bytes));
    return note.success ? (await lookUp(store, note.data.digest)).index : null;
}
/** What the images of a family that follow may build on. */
const familyNote = (digest) => Buffer.from(JSON.stringify({ digest }));

// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 4 modules
var dist = __webpack_require__(19052);
;// CONCATENATED MODULE: ./build/image/cache/part-store.js

const ASKED_AT_ONCE = 8;
/** Does a store have all parts of these layers? */
async function areThere(store, layers) {
    const names = layers.flatMap(({ parts }) => parts.flatMap(({ name }) => name ?? []));
    const queue = new dist/* default */.Ay({ concurrency: ASKED_AT_ONCE });
    return (await queue.addAll(names.map((name) => () => store.has(name)))).every((there) => there);
}

// EXTERNAL MODULE: ./build/image/cache/reuse.js
var reuse = __webpack_require__(68219);
;// CONCATENATED MODULE: ./build/image/cache/timing.js




const TimingSchema = schemas/* object */.Ikc({
    /** of a restore: its seconds, and the bytes that came from the store for it */
    restoreSec: schemas/* number */.aig().positive(),
    bytes: schemas/* int */.Whr().positive(),
    /** when, in milliseconds since 1970 */
    at: schemas/* number */.aig(),
});
/** a bad day is not held against the cache for ever */
const FORGOTTEN_AFTER_MS = 7 * 24 * 3600 * 1000;
async function lastTiming(store, family, now, way = 'loaded') {
    const found = await store.newest(prefixOf(family, way));
    const parsed = TimingSchema.safeParse(found && (0,json/* readJson */.V)(found.bytes));
    return parsed.success && now - parsed.data.at < FORGOTTEN_AFTER_MS ? parsed.data : null;
}
/** Keep a measurement, where it says something that the last one did not; says how many bytes moved. */
async function keepTiming(store, family, timing, last, way = 'loaded') {
    if (store.readOnly !== null || timing.bytes < TELLING_BYTES)
        return 0;
    const change = last ? rateOf(timing) / rateOf(last) : 0;
    if (change > 1 - TELLING_CHANGE && change < 1 + TELLING_CHANGE)
        return 0;
    const bytes = Buffer.from(JSON.stringify(timing));
    const name = `${prefixOf(family, way)}${timing.at.toString(36)}`;
    return (await store.put(name, bytes)) === 'saved' ? bytes.length : 0;
}
/** The sentence that says so, where fetching so many bytes has taken longer than building the image; null where it has not. */
function whySlower(timing, { coldBuildSec }, bytes) {
    const expected = timing && bytes * rateOf(timing);
    if (expected === null || coldBuildSec === null || expected <= coldBuildSec)
        return null;
    return `restoring takes about ${Math.round(expected)} s here, and building it took ${Math.round(coldBuildSec)} s: it is built.`;
}
const rateOf = ({ restoreSec, bytes }) => restoreSec / bytes;
/** less than this says more about the delay than about the rate */
const TELLING_BYTES = 2 ** 20;
const TELLING_CHANGE = 0.25;
const prefixOf = (family, way) => {
    const of = (0,external_node_crypto_.createHash)('sha256')
        .update((0,image_index/* familyPrefix */.J_)(family) + way)
        .digest('hex')
        .slice(0, 16);
    return `benchgate-image-1-timing-${of}-`;
};

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/execa/index.js + 132 modules
var execa = __webpack_require__(4434);
;// CONCATENATED MODULE: ./build/image/mount/as-root.js

/** Runs a program as root where this account may: it is root, or sudo asks it for no password. */
async function asRoot(program, args) {
    const root = process.getuid?.() === 0;
    const { failed, stderr } = await (0,execa/* execa */.Ho)(root ? program : 'sudo', root ? args : ['-n', program, ...args], {
        reject: false,
        stdin: 'ignore',
        env: { LC_ALL: 'C' },
    });
    return { failed, stderr: String(stderr) };
}

;// CONCATENATED MODULE: ./build/image/mount/mounted.js






/*
 * Of a mounted image the large layers are nearly empty. What is in them comes from a squashfs that lies over the folder in
 * which the engine keeps the layer: the engine takes the folder for the layer, and containers, builds on top and removing
 * the image work as with any other. The engine unmounts it when it removes the layer or ends itself, and a restart of the
 * machine does too. Then only a note in the layer is left, by which it is known.
 */
/** Why an image cannot be mounted, in words for whoever asks. */
class NotMounted extends Error {
}
/** Why no image can be mounted into this engine; null where one may try. */
async function whyNotMounted({ address, docker, ask }) {
    if (!address.startsWith('unix://'))
        return 'the engine may be on another machine';
    const { Driver, DriverStatus, SecurityOptions } = (await ask(docker.info()));
    if (Driver !== 'overlay2')
        return `the engine keeps layers by ${Driver}`;
    // else it would unpack the small layers on top of what is not mounted yet
    if (!DriverStatus?.some(([key, value]) => key === 'Native Overlay Diff' && value === 'true'))
        return 'the engine has no native diff of overlays';
    if (SecurityOptions?.some((option) => /name=(userns|rootless)/.test(option)))
        return 'the engine renames users';
    const kernel = await (0,external_node_fs_promises_.readFile)('/proc/filesystems', 'utf8').catch(() => '');
    if (!/\bsquashfs$/m.test(kernel)) {
        const { failed } = await asRoot('modprobe', ['squashfs']);
        if (failed)
            return 'the kernel has no squashfs';
    }
    const { failed } = await asRoot('true', []);
    return failed ? 'this account is not root and has no passwordless sudo' : null;
}
/** Makes `tag` an image of this configuration, its large layers mounted. Throws `NotMounted`; the engine then has no such image. */
async function mountImage(engine, { tag, ...request }) {
    const { docker, ask } = engine;
    const draft = `${tag}-mount`; // nobody may take the image for whole before it is
    const done = [];
    try {
        await loadSkeleton(engine, { ...request, tag: draft });
        const image = await ask((0,bases/* missingIsNull */.M2)(docker.getImage(draft).inspect()));
        const folders = image ? (0,mount_table/* layerFolders */.P2)(image) : [];
        if (image === null || folders.length === 0)
            throw new NotMounted('the engine does not say where it keeps the layers');
        const points = await (0,mount_table/* mountPoints */.lQ)();
        for (const [at, { tree }] of request.layers.entries()) {
            const folder = folders[at];
            if (tree === null || folder === undefined || points.has(folder))
                continue; // an image that shares layers has it
            const { failed, stderr } = await asRoot('mount', ['-t', 'squashfs', '-o', 'loop,ro', tree.file, folder]);
            if (failed)
                throw new NotMounted(`mount failed: ${stderr}`);
            done.push(folder);
        }
        if (!(await isSeen(engine, image)))
            throw new NotMounted('the engine does not see what is mounted');
        const at = tag.lastIndexOf(':');
        await ask(docker.getImage(draft).tag({ repo: tag.slice(0, at), tag: tag.slice(at + 1) }));
    }
    catch (cause) {
        for (const folder of done)
            await asRoot('umount', [folder]);
        throw cause;
    }
    finally {
        await docker
            .getImage(draft)
            .remove()
            .catch(() => { });
    }
}
/** `whole`: its content is there; `empty`: it was mounted once; null: it is an image like any other. */
async function mountOf(engine, image) {
    if ((await (0,mount_table/* mountedLayers */.Vy)(image)).length === 0)
        return null;
    if (await (0,mount_table/* allMounted */.G0)(image))
        return 'whole';
    return (await isSeen(engine, image)) ? 'whole' : 'empty'; // the engine may be elsewhere
}
/**
 * Is an image that was built where others are mounted what its label says? Of earlier builds the builder may have taken
 * layers over that are empty by now, or are mounted and would not be missed by this label when they are gone.
 */
async function isAsLabelled(engine, image) {
    const told = new Set((await (0,mount_table/* mountedLayers */.Vy)(image)).map(({ at }) => at));
    const points = await (0,mount_table/* mountPoints */.lQ)();
    if ((0,mount_table/* layerFolders */.P2)(image).some((folder, at) => points.has(folder) && !told.has(at)))
        return false;
    return isSeen(engine, image, [...(image.RootFS.Layers ?? []).keys()]);
}
/** does the engine see the trees where containers would, and none of the notes under them? */
async function isSeen({ docker, ask }, image, layers = null) {
    const looked = layers ?? (await (0,mount_table/* mountedLayers */.Vy)(image)).map(({ at }) => at);
    const container = await ask(docker.createContainer({ Image: image.Id, Entrypoint: [], Cmd: ['true'] }));
    try {
        const notes = looked.map((at) => ask((0,bases/* missingIsNull */.M2)(container.infoArchive({ path: `/${(0,note/* noteAt */.Mp)(at)}` }))));
        return (await Promise.all(notes)).every((note) => note === null);
    }
    finally {
        await container.remove({ force: true }).catch(() => { });
    }
}

;// CONCATENATED MODULE: ./build/image/mount/tree.js




/** the first whose files are the same whenever they are made */
const LEAST_VERSION = 4.4;
const PACKER = 'mksquashfs';
const tree_CHUNK_BYTES = 2 ** 20;
/** Can this machine pack trees? */
async function hasPacker() {
    const { stdout } = await (0,execa/* execa */.Ho)(PACKER, ['-version'], { reject: false });
    return Number(/version (\d+\.\d+)/.exec(stdout ?? '')?.[1] ?? 0) >= LEAST_VERSION;
}
/** Writes the folder in which an engine keeps a layer into one compressed file; false where that fails. */
async function packTree(folder, file) {
    // larger blocks make a first read of a file slower; it would take a quarter of the machine's memory
    const how = '-comp zstd -Xcompression-level 3 -b 256K -mkfs-time 0 -mem 128M -noappend -no-progress -quiet'.split(' ');
    return !(await asRoot(PACKER, [folder, file, ...how])).failed; // only root sees the folder and all its attributes
}
/** sha256 of a file */
async function digestOfFile(file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const chunk = Buffer.allocUnsafe(tree_CHUNK_BYTES); // one for all: the collector would be late with so many
    const handle = await (0,external_node_fs_promises_.open)(file);
    try {
        for (;;) {
            const { bytesRead } = await handle.read(chunk);
            if (bytesRead === 0)
                return hash.digest('hex');
            hash.update(chunk.subarray(0, bytesRead));
        }
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./build/image/cache/trees.js









/** a smaller layer is loaded as quickly */
const LARGE_BYTES = 32 * 2 ** 20;
/** large layers of less than this are loaded in no time */
const WORTH_MOUNTING_BYTES = 256 * 2 ** 20;
/** a client may hold some 30 MB of each */
const FETCHED_AT_ONCE = 2;
/** of what a store may hold, for layers and trees together: other versions need some of it too */
const SHARE = 0.5;
/** Keeps the large layers of an image as files that can be mounted too, where this machine could mount them and it is worth its place. */
async function keepTrees(engine, store, keeping) {
    const { tag, layers, below, known } = keeping;
    const none = { layers: layers.map((layer) => ({ ...layer, tree: null })), moved: 0 };
    const large = layers.filter(isLarge);
    if (large.reduce((sum, { bytes }) => sum + bytes, 0) < WORTH_MOUNTING_BYTES)
        return none;
    if (store.limitBytes !== null && 2 * (0,image_index/* packedBytes */.uM)(layers) > SHARE * store.limitBytes)
        return none;
    if ((await whyNotMounted(engine)) !== null || !(await hasPacker()))
        return none;
    const image = await engine.ask(engine.docker.getImage(tag).inspect());
    const folders = (0,mount_table/* layerFolders */.P2)(image);
    const before = new Map((known?.layers ?? []).map(({ diffId, tree }) => [diffId, tree]));
    const kept = [];
    let moved = 0;
    for (const [at, layer] of layers.entries()) {
        if (!isLarge(layer)) {
            kept.push({ ...layer, tree: null });
            continue;
        }
        const there = before.get(layer.diffId);
        const usable = there && there.name !== keeping.broken && (await store.has(there.name)) ? there : null;
        const folder = below.includes(layer) ? undefined : folders[at];
        const put = usable ? { tree: usable, moved: 0 } : await keepTree(store, folder, keeping.broken);
        if (put === null)
            return { ...none, moved };
        moved += put.moved;
        kept.push({ ...layer, tree: put.tree });
    }
    return { layers: kept, moved };
}
const isLarge = ({ bytes }) => bytes >= LARGE_BYTES;
async function keepTree(store, folder, broken) {
    const file = (0,external_node_path_.join)(store.scratch, (0,external_node_crypto_.randomUUID)());
    try {
        await (0,external_node_fs_promises_.mkdir)(store.scratch, { recursive: true });
        if (folder === undefined || !(await packTree(folder, file)))
            return null;
        const [digest, { size: bytes }] = await Promise.all([digestOfFile(file), (0,external_node_fs_promises_.stat)(file)]);
        const name = [0, 1].map((attempt) => (0,image_index/* partName */.pn)(digest, attempt)).find((one) => one !== broken) ?? '';
        const put = await store.put(name, { file });
        return put === 'refused' ? null : { tree: { digest, bytes, name }, moved: put === 'saved' ? bytes : 0 };
    }
    catch {
        return null; // the layers are there
    }
    finally {
        await (0,external_node_fs_promises_.rm)(file, { force: true });
    }
}
/** Can these layers be mounted, as far as the store goes? */
const hasTrees = (layers) => layers.some(({ tree }) => tree !== null) && layers.every((layer) => layer.tree !== null || !isLarge(layer));
/** bytes that mounting them moves */
const mountedBytes = (layers) => layers.reduce((sum, layer) => sum + (layer.tree?.bytes ?? (0,image_index/* packedBytes */.uM)([layer])), 0);
/** Mounts an image out of a store, if it and this machine allow that. It says nothing where they do not: layers do as well. */
async function mountKept(engine, store, { config, layers, tag }) {
    const begin = performance.now();
    if (!hasTrees(layers) || (await whyNotMounted(engine)) !== null)
        return { mounted: null, brokenTree: null };
    const feed = new PartFeed(store, layers.filter(({ tree }) => tree === null), 0);
    const queue = new dist/* default */.Ay({ concurrency: FETCHED_AT_ONCE });
    const trees = await queue.addAll(layers.map(({ tree }) => async () => tree && openTree(store, tree)));
    try {
        const broken = layers.find(({ tree }, at) => tree !== null && trees[at] === null);
        if (broken)
            return { mounted: null, brokenTree: broken.tree?.name ?? null };
        const skeleton = layers.map((layer, at) => {
            const opened = trees[at];
            return {
                ...layer,
                content: () => feed.bytesOf(layer),
                tree: layer.tree && opened ? { file: opened.file, digest: layer.tree.digest } : null,
            };
        });
        await mountImage(engine, { config, tag, layers: skeleton });
        const bytes = feed.bytes + trees.reduce((sum, opened) => sum + (opened?.bytes ?? 0), 0);
        const seconds = (performance.now() - begin) / 1000;
        return { mounted: { way: 'mounted', seconds, bytes, layers: layers.length }, brokenTree: null };
    }
    catch (error) {
        if (error instanceof NotMounted || error instanceof BrokenPart)
            return { mounted: null, brokenTree: null };
        throw error;
    }
    finally {
        await feed.close();
        for (const opened of trees)
            await opened?.letGo(); // the kernel keeps what is mounted
    }
}
/** null where it is gone, or not what it was */
async function openTree(store, { name, digest }) {
    const opened = await store.open(name);
    if (opened === null || (await digestOfFile(opened.file)) === digest)
        return opened;
    await opened.letGo();
    return null;
}

;// CONCATENATED MODULE: ./build/image/cache/ground.js











/**
 * Mount or load the layers that a build can begin with: of the image itself where its upper ones are broken, else of the
 * image of its family that was saved last. Null where there are none, or fetching them would take longer than building them.
 */
async function groundFor(store, found, failed, place) {
    const { plan, engine, timeoutSec } = place;
    const { family, steps } = plan;
    if (family.engine.store !== 'graph')
        return null; // a builder of containerd's store does not look into images of the engine
    const index = failed.layers > 0 ? failed.index : await lookUpNearest(store, family);
    if (index === null || !sameBuilder(index.engine, family.engine))
        return null;
    let layers = failed.layers > 0 ? failed.layers : (0,reuse/* sharedLayers */._T)(index, steps);
    const tag = `${plan.tag}-ground`;
    const lower = { ...index, layers: index.layers.slice(0, layers) };
    const mayMount = place.mountGround && !whySlower(found.mountTiming, index, mountedBytes(lower.layers));
    const { mounted, brokenTree } = mayMount ? await mountGround(engine, store, lower, tag) : NOT_MOUNTED;
    if (mounted)
        return { tag, index, labels: labelOf(lower.layers), loaded: mounted, brokenTree: null };
    while (layers > 0 && !whySlower(found.timing, index, (0,image_index/* packedBytes */.uM)(index.layers.slice(0, layers)))) {
        try {
            const loaded = await loadImage(engine, store, { index, layers, tag, kind: family.engine, timeoutSec });
            return { tag, index, labels: {}, loaded, brokenTree };
        }
        catch (error) {
            if (error instanceof model_error/* InfraError */.Ri && error.kind === 'image_build')
                return null; // it may still build what it does not load
            if (!(error instanceof BrokenPart))
                throw error;
            layers = Math.min(layers - 1, error.layersBelow);
        }
    }
    return null;
}
const NOT_MOUNTED = { mounted: null, brokenTree: null };
/** Mounts layers whose parts are there too: what is built on them is saved without looking at their bytes. */
async function mountGround(engine, store, index, tag) {
    const { layers } = index;
    if (!hasTrees(layers))
        return NOT_MOUNTED;
    const [mounting, there] = await Promise.all([
        mountKept(engine, store, { config: truncatedConfig(index, layers.length), layers, tag }),
        store.readOnly !== null || areThere(store, layers), // asked while the trees come
    ]);
    if (there || !mounting.mounted)
        return mounting;
    await engine.ask(engine.docker.getImage(tag).remove()); // and with it the mounts
    return NOT_MOUNTED;
}
const sameBuilder = (a, b) => minor(a.version) === minor(b.version) && a.store === b.store;
const minor = (version) => version.split('.').slice(0, 2).join('.');

;// CONCATENATED MODULE: ./build/image/cache/restore.js







async function askStore(store, { digest, family }) {
    const now = Date.now();
    const [lookup, timing, mountTiming] = await Promise.all([
        lookUp(store, digest),
        lastTiming(store, family, now),
        lastTiming(store, family, now, 'mounted'),
    ]);
    return { ...lookup, timing, mountTiming };
}
/** Mount or load exactly the image, unless building it is known to be quicker. */
async function restore(store, { index, broken, timing, mountTiming }, { engine, plan, timeoutSec, mount }) {
    const none = (reason, more = {}) => ({
        ...{ reason, broken: false, brokenPart: null, index, layers: 0 },
        ...more,
    });
    if (broken)
        return none(`its index in ${store.place} cannot be read.`, { broken });
    if (index === null)
        return none(`${store.place} has no image of this content.`);
    const { tag, family } = plan;
    const mayMount = mount && whySlower(mountTiming, index, mountedBytes(index.layers)) === null;
    const mounting = mayMount ? await mountKept(engine, store, { ...index, tag }) : { mounted: null, brokenTree: null };
    if (mounting.mounted)
        return { loaded: mounting.mounted, brokenTree: null };
    const slower = whySlower(timing, index, (0,image_index/* packedBytes */.uM)(index.layers));
    if (slower)
        return none(slower);
    try {
        const request = { index, layers: index.layers.length, tag, kind: family.engine, timeoutSec };
        return { loaded: await loadImage(engine, store, request), brokenTree: mounting.brokenTree };
    }
    catch (error) {
        if (error instanceof BrokenPart)
            return none(`${error.message}.`, { broken: true, brokenPart: error.part, layers: error.layersBelow });
        if (error instanceof model_error/* InfraError */.Ri && error.kind === 'image_build')
            return none(`${error.message}.`, { broken: true });
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/image/cache/beneath.js


/**
 * The layers of an export that are notes of mounted ones. What lies over a note cannot be exported, and is in the store
 * already: `whole` puts the layers of `known` in their place.
 */
class Beneath {
    #notes = new Set();
    /** to be told of each slice, by its digest */
    see(slice, digest) {
        if ((0,note/* isNote */.p0)(slice))
            this.#notes.add(digest); // it is a layer of one slice, and that is the layer's digest
    }
    /** null where a note is of no layer that is known */
    async whole({ config, layers }, known) {
        if (!layers.some(({ diffId }) => this.#notes.has(diffId)) && !config.includes(mount_table/* MOUNTED_LABEL */.Ao))
            return { config, layers, below: [] };
        const mounted = new Map();
        for (const [at, layer] of (known?.layers ?? []).entries())
            if (layer.tree)
                mounted.set((await (0,note/* noteOf */.kH)({ at, diffId: layer.diffId, tree: layer.tree.digest })).diffId, layer);
        if (layers.some(({ diffId }) => this.#notes.has(diffId) && !mounted.has(diffId)))
            return null;
        const own = layers.map((layer) => mounted.get(layer.diffId) ?? layer);
        return {
            config: configOf(config, own),
            layers: own,
            below: [...mounted.values()].filter((one) => own.includes(one)),
        };
    }
}
function configOf(text, layers) {
    const config = JSON.parse(text);
    return JSON.stringify({
        ...config,
        config: { ...config.config, Labels: (0,mount_table/* otherLabels */.wC)(config.config?.Labels) },
        rootfs: { ...config.rootfs, diff_ids: layers.map(({ diffId }) => `sha256:${diffId}`) },
    });
}

;// CONCATENATED MODULE: ./build/image/cache/export.js







/** nothing but layers is larger than this */
const LARGEST_TEXT = 8 * 2 ** 20;
const TAR_MAGIC = 257;
/**
 * Read what `docker save` gives of one image: the layout with a folder a layer (to 24), the one with blobs (from 25),
 * and that of the containerd store, whose layers may be compressed. Each slice of a layer is handed to `keep`, which
 * sees them one by one and may hold the stream up.
 */
async function readExport(stream, keep) {
    const texts = new Map();
    const layers = new Map();
    const links = new Map();
    const reader = stream.pipe((0,tar_stream.extract)());
    stream.once('error', (error) => reader.destroy(error));
    for await (const entry of reader) {
        const { name, type, size = 0, linkname } = entry.header;
        const path = external_node_path_.posix.normalize(name);
        if (type === 'symlink' || type === 'link')
            links.set(path, external_node_path_.posix.normalize(type === 'link' ? (linkname ?? '') : external_node_path_.posix.join(external_node_path_.posix.dirname(path), linkname ?? '')));
        if (type !== 'file') {
            entry.resume();
            continue;
        }
        const bytes = chunksOf(entry);
        const head = await bytes.peek(TAR_MAGIC + 5);
        if (size <= LARGEST_TEXT && isText(head))
            texts.set(path, await (0,consumers_.text)(bytes));
        else if (isLayer(head))
            layers.set(path, await readLayer(bytes, head, keep));
        else
            for await (const _ of bytes)
                ; // an empty file, or one of the old layout's notes
    }
    SPARE.length = 0; // what follows needs memory too
    const manifest = JSON.parse(texts.get('manifest.json') ?? '[]');
    const [image] = manifest;
    const config = texts.get(image?.Config ?? '');
    if (image === undefined || config === undefined)
        throw new Error('the engine gave out an image without a configuration');
    const found = image.Layers.map((path) => layers.get(path) ?? layers.get(links.get(path) ?? ''));
    const complete = found.filter((layer) => layer !== undefined);
    const written = JSON.parse(config).rootfs.diff_ids;
    if (JSON.stringify(written) !== JSON.stringify(complete.map(({ diffId }) => `sha256:${diffId}`)))
        throw new Error('the engine gave out other layers than the configuration of the image names');
    return { config, layers: complete };
}
const isTar = (head) => head.toString('latin1', TAR_MAGIC, TAR_MAGIC + 5) === 'ustar';
/** `{` or `[` */
const isText = (head) => (head[0] === 0x7b || head[0] === 0x5b) && !isTar(head);
const isGzip = (head) => head[0] === 0x1f && head[1] === 0x8b;
const isZstd = (head) => head.length >= 4 && head.readUInt32LE(0) === 0xfd2fb528;
/** an empty layer is a tar of zeros alone */
const isLayer = (head) => isTar(head) || isGzip(head) || isZstd(head) || (head.length > TAR_MAGIC && head.every((byte) => byte === 0));
async function readLayer(bytes, head, keep) {
    const decoder = isGzip(head) ? (0,external_node_zlib_.createGunzip)() : isZstd(head) ? (0,external_node_zlib_.createZstdDecompress)() : null;
    const raw = decoder ? external_node_stream_.Duplex.from(bytes).compose(decoder) : bytes;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const parts = [];
    let size = 0;
    for await (const slice of slicesOf(raw, SLICE_BYTES, () => SPARE.pop() ?? Buffer.allocUnsafeSlow(SLICE_BYTES))) {
        hash.update(slice);
        size += slice.length;
        const part = keep(slice).finally(() => SPARE.push(Buffer.from(slice.buffer)));
        part.catch(() => { }); // seen below, or by the next one that waits for its turn
        parts.push(part);
        if (parts.length >= IN_FLIGHT)
            await parts[parts.length - IN_FLIGHT];
    }
    return { diffId: hash.digest('hex'), bytes: size, parts: await Promise.all(parts) };
}
/** slices that are kept while the next one is read */
const IN_FLIGHT = 1;
/** memory of slices that are kept by now: the collector would be late with so much of it */
const SPARE = [];
/** Bytes in pieces of one size, each in memory of its own; the last may be smaller. */
async function* slicesOf(source, size, memory = () => Buffer.allocUnsafeSlow(size)) {
    let slice = null;
    let length = 0;
    for await (const chunk of source) {
        for (let at = 0; at < chunk.length;) {
            slice ??= memory();
            const taken = chunk.copy(slice, length, at);
            at += taken;
            length += taken;
            if (length < size)
                continue;
            yield slice;
            slice = null; // it belongs to who got it
            length = 0;
        }
    }
    if (slice && length > 0)
        yield slice.subarray(0, length);
}
/** A stream of bytes whose beginning can be looked at first. */
function chunksOf(source) {
    const chunks = source[Symbol.asyncIterator]();
    const seen = [];
    return {
        async peek(length) {
            while (Buffer.concat(seen).length < length) {
                const next = await chunks.next();
                if (next.done)
                    break;
                seen.push(next.value);
            }
            return Buffer.concat(seen);
        },
        async *[Symbol.asyncIterator]() {
            yield* seen;
            for (let next = await chunks.next(); !next.done; next = await chunks.next())
                yield next.value;
        },
    };
}

;// CONCATENATED MODULE: ./build/image/cache/save.js












/** no part is smaller than its place in the index: this many bytes stand there themselves */
const INLINE_BYTES = 16 * 2 ** 10;
/** a slice beyond this is not tried for it */
const MAY_BE_SMALL_BYTES = 2 ** 20;
/** names that are tried for one part: the service may hold a name that a cut-off save has taken */
const NAMES = 3;
/** so much of an image must be read before its size in the store is told from it */
const SAMPLE_BYTES = 2 ** 29;
/** why a save ends before its index */
class SaveStopped extends Error {
}
/**
 * Keep an image in a store: each slice of its layers that is not there, then the index. Whatever ends it before the
 * index leaves parts that the next save finds, and nothing that looks like an image.
 */
async function saveImage(engine, store, request) {
    const begin = performance.now();
    const warnings = [];
    let bytes = 0;
    let stored = 0;
    let read = 0;
    const result = (saved, reason) => {
        const seconds = (performance.now() - begin) / 1000;
        return { saved, reason, seconds, bytes, storedBytes: stored, warnings };
    };
    if (store.readOnly !== null)
        return result(false, store.readOnly);
    if (!request.replace && (await store.newest((0,image_index/* indexPrefix */.jE)(request.digest))))
        return result(false, null);
    const known = request.known ?? (await lookUpNearest(store, request.family));
    const counted = new Map((known?.layers ?? []).flatMap(({ parts }) => parts.map((part) => [part.digest, part])));
    const image = engine.docker.getImage(request.tag);
    const whole = (await engine.ask(image.inspect())).Size;
    const beneath = new Beneath();
    const fits = (takes) => {
        if (store.limitBytes !== null && takes > store.limitBytes)
            throw new SaveStopped(`the image takes ${gb(takes)}, more than the ${gb(store.limitBytes)} of ${store.place}`);
    };
    const keep = async (slice) => {
        const digest = digestOf(slice);
        beneath.see(slice, digest);
        const { moved, ...part } = await keepSlice(store, slice, { ...request, digest, known: counted.get(digest) ?? null });
        bytes += moved;
        stored += part.stored ?? 0;
        read += slice.length;
        // told from what is packed so far, so that an image that will not fit evicts nobody's entries first
        fits(Math.max(stored, read > SAMPLE_BYTES ? (stored / read) * whole : 0));
        return part;
    };
    try {
        const stream = await engine.ask(image.get(), SAVE_PATIENCE_SEC);
        const exported = await readExport(stream, keep);
        const built = await beneath.whole(exported, known);
        if (built === null)
            throw new SaveStopped('it stands on an image that is mounted here.');
        const { config, layers, below } = built;
        if (!(await areThere(store, below)))
            throw new SaveStopped(`${store.place} has lost layers that it stands on.`);
        fits((0,image_index/* packedBytes */.uM)(layers));
        const { tag, brokenPart: broken } = request;
        const bare = { layers: layers.map((layer) => ({ ...layer, tree: null })), moved: 0 };
        const trees = request.mount ? await keepTrees(engine, store, { tag, layers, below, known, broken }) : bare;
        bytes += trees.moved;
        const index = {
            schema: 1,
            digest: request.digest,
            platform: request.family.platform,
            engine: request.family.engine,
            config,
            inlineCache: takenOver(built, known),
            layers: [...trees.layers],
            steps: request.steps && (0,reuse/* layersAfterSteps */._t)(config, request.steps),
            coldBuildSec: request.coldBuildSec,
        };
        bytes += await keepIndex(store, index, request);
        stored = (0,image_index/* storedBytes */.Zk)(index);
    }
    catch (error) {
        if (error instanceof SaveStopped)
            return result(false, error.message);
        throw error;
    }
    if (store.limitBytes !== null && stored > store.limitBytes / 2)
        warnings.push(`the image takes ${gb(stored)} of the ${gb(store.limitBytes)} of ${store.place}: two versions of it do not fit, and each save may evict what another job needs. Make the image smaller, or raise the limit of the repository.`);
    return result(true, null);
}
/** the engine writes the whole image down before it sends the first byte */
const SAVE_PATIENCE_SEC = 900;
async function keepSlice(store, slice, { digest, known, brokenPart }) {
    if (known?.inline)
        return { ...known, moved: 0 };
    const about = { digest, bytes: slice.length };
    const name = known?.name ?? (0,image_index/* partName */.pn)(digest, 0);
    const small = slice.length <= INLINE_BYTES;
    if (!small && name !== brokenPart && (await store.has(name)))
        return { ...about, name, inline: null, stored: known?.stored ?? null, moved: 0 };
    if (small || slice.length <= MAY_BE_SMALL_BYTES) {
        const packed = await pack(slice);
        const stored = packed.length;
        if (stored <= INLINE_BYTES)
            return { ...about, name: null, inline: packed.toString('base64'), stored, moved: stored };
    }
    for (let attempt = 0; attempt < NAMES; attempt++) {
        const tried = (0,image_index/* partName */.pn)(digest, attempt);
        if (tried === brokenPart)
            continue;
        const file = (0,external_node_path_.join)(store.scratch, (0,external_node_crypto_.randomUUID)());
        await (0,external_node_fs_promises_.mkdir)(store.scratch, { recursive: true });
        const stored = await packInto(file, slice);
        const put = await store.put(tried, { file });
        if (put !== 'refused')
            return { ...about, name: tried, inline: null, stored, moved: put === 'saved' ? stored : 0 };
    }
    throw new SaveStopped(`${store.place} did not take a part of ${mb(slice.length)}`);
}
/** The index, and a note for images of the same family that may build on it; says how many bytes moved. */
async function keepIndex(store, index, { digest, family }) {
    const bytes = (0,image_index/* indexBytes */.EI)(index);
    const name = `${(0,image_index/* indexPrefix */.jE)(digest)}${Date.now().toString(36)}`;
    if ((await store.put(name, bytes)) === 'refused')
        throw new SaveStopped(`${store.place} did not take the index of the image`);
    await store.put(`${(0,image_index/* familyPrefix */.J_)(family)}${digest}`, familyNote(digest));
    return bytes.length;
}
const gb = (bytes) => `${(bytes / 2 ** 30).toFixed(1)} GB`;
const mb = (bytes) => `${(bytes / 2 ** 20).toFixed(1)} MB`;

// EXTERNAL MODULE: ./build/image/context.js
var context = __webpack_require__(78161);
;// CONCATENATED MODULE: ./build/image/image-report.js
/** A report with more facts in it. */
function withFacts(report, { seconds, bytes, ...facts }) {
    return { ...report, ...facts, seconds: { ...report.seconds, ...seconds }, bytes: { ...report.bytes, ...bytes } };
}

// EXTERNAL MODULE: ./build/image/plan.js
var image_plan = __webpack_require__(87879);
;// CONCATENATED MODULE: ./build/image/provide.js











/** a build this short is sooner done again than saved and restored */
const WORTH_SAVING_SEC = 10;
/** See that an engine has an image: as it is there, out of the store, or built on what the store has of it. */
async function provideImage(engine, wanted, provision, planned = null) {
    const begin = performance.now();
    const plan = planned ?? (await (0,image_plan/* planImage */.F)(engine, wanted));
    const start = reportOf(plan, provision, since(begin));
    const { store } = provision;
    const ended = (facts) => withFacts(start, { ...facts, seconds: { ...facts.seconds, total: since(begin) } });
    const there = provision.noCache ? null : await inEngine(engine, plan.tag);
    if (there !== null) {
        const report = ended({});
        return { plan, report, save: async (when) => (when === 'always' && !there.mounted ? keep(report, {}) : report) };
    }
    const { mount = true, passing = false } = provision;
    const mountGround = mount && passing;
    const place = { engine, plan, timeoutSec: wanted.buildTimeoutSec, mount, mountGround };
    const asked = performance.now();
    const found = store && !provision.noCache ? await askStore(store, plan) : null;
    const lookup = found && since(asked);
    const restored = store && found && (await restore(store, found, place));
    if (store && found && restored && 'loaded' in restored) {
        const { loaded, brokenTree } = restored;
        const report = ended({
            from: 'store',
            way: loaded.way,
            seconds: { lookup, restore: loaded.seconds, coldBuild: found.index?.coldBuildSec ?? null },
            bytes: { restored: loaded.bytes, stored: found.index && (0,image_index/* storedBytes */.Zk)(found.index) },
        });
        const coldBuildSec = found.index?.coldBuildSec ?? null;
        const again = { replace: true, brokenPart: brokenTree, known: found.index, coldBuildSec };
        const note = async () => withFacts(report, { bytes: { saved: await noted(store, found, { plan, loaded }) } });
        return { plan, report, save: () => (brokenTree === null ? note() : keep(report, again)) };
    }
    const failed = restored && !('loaded' in restored) ? restored : null;
    const ground = store && found && failed ? await groundFor(store, found, failed, place) : null;
    const warnings = (0,context/* contextWarnings */.L5)(wanted.context, plan.entries);
    for (const warning of warnings)
        provision.onWarning(warning);
    const built = await buildOn(engine, plan, { wanted, provision, ground });
    const coldBuild = built.steps.cached === 0 ? built.seconds : (ground?.index.coldBuildSec ?? null);
    const report = ended({
        imageCache: built.steps.cached === 0 ? 'miss' : 'partial',
        from: 'build',
        way: ground?.loaded.way ?? null,
        reason: failed?.reason ?? (store ? 'it was to be built anew.' : 'there is no store of images.'),
        seconds: { lookup, restore: ground?.loaded.seconds ?? null, build: built.seconds, coldBuild },
        bytes: { restored: ground?.loaded.bytes ?? 0 },
        steps: built.steps,
        warnings: [...warnings],
    });
    return {
        plan,
        report,
        async save(when) {
            if (!store)
                return report;
            const replace = provision.noCache || found?.broken === true || failed?.broken === true;
            if (when === 'auto' && !replace && built.seconds < WORTH_SAVING_SEC) {
                const saved = ground ? await noted(store, found, { plan, loaded: ground.loaded }) : 0;
                const what = ground ? `building on the layers of ${store.place}` : 'building it';
                const reason = `${what} took ${built.seconds.toFixed(1)} s, less than saving would.`;
                return withFacts(report, { saved: { there: false, reason }, bytes: { saved } });
            }
            return keep(report, {
                coldBuildSec: coldBuild,
                known: ground?.index ?? found?.index ?? null,
                replace,
                brokenPart: failed?.brokenPart ?? ground?.brokenTree ?? null,
            });
        },
    };
    async function keep(report, more) {
        if (!store)
            return report;
        const { tag, digest, family, steps } = plan;
        const base = {
            tag,
            digest,
            family,
            steps,
            coldBuildSec: null,
            known: null,
            replace: false,
            brokenPart: null,
            mount: provision.mount ?? true,
        };
        const kept = await saveImage(engine, store, { ...base, ...more });
        for (const warning of kept.warnings)
            provision.onWarning(warning);
        return withFacts(report, {
            saved: { there: kept.saved || kept.reason === null, reason: kept.reason },
            seconds: { save: kept.seconds },
            bytes: { saved: kept.bytes, stored: kept.storedBytes || null },
            warnings: [...report.warnings, ...kept.warnings],
        });
    }
}
/** The image under this tag; one that was mounted and is empty by now is removed first. */
async function inEngine(engine, tag) {
    const image = engine.docker.getImage(tag);
    const found = await (0,bases/* missingIsNull */.M2)(image.inspect());
    if (found === null)
        return null;
    const mount = await mountOf(engine, found);
    if (mount !== 'empty')
        return { mounted: mount === 'whole' };
    await image.remove({ force: true }).catch(() => { }); // what comes next takes the tag away from it
    return null;
}
const since = (start) => (performance.now() - start) / 1000;
/** the report of an image that the engine has */
function reportOf({ tag, digest, platform }, { store }, digestSec) {
    return {
        ...{ tag, digest, platform, imageCache: 'hit', from: 'engine', way: null, store: store?.place ?? null },
        reason: 'nothing that goes into the image has changed.',
        seconds: {
            total: digestSec,
            digest: digestSec,
            lookup: null,
            restore: null,
            build: null,
            save: null,
            coldBuild: null,
        },
        bytes: { restored: 0, saved: 0, stored: null },
        steps: null,
        saved: null,
        warnings: [],
    };
}
/**
 * Build, where that is possible on what the store has. What comes of mounted layers is looked at: the builder may have
 * taken its own, of an earlier build, and those may be empty by now. Then nothing is taken over.
 */
async function buildOn(engine, plan, on) {
    const built = await provide_build(engine, plan, on);
    const { passing = false, noCache } = on.provision;
    const tookOver = on.ground !== null || built.steps.cached > 0;
    if (!passing || noCache || !tookOver)
        return built;
    const image = engine.docker.getImage(plan.tag);
    if (await isAsLabelled(engine, await engine.ask(image.inspect())))
        return built;
    await image.remove({ force: true });
    return provide_build(engine, plan, { ...on, provision: { ...on.provision, noCache: true }, ground: null });
}
async function provide_build(engine, { tag, digest, entries, platform }, { wanted, provision, ground }) {
    const begin = performance.now();
    const { context, dockerfile, target, args, secrets, buildTimeoutSec } = wanted;
    try {
        const steps = await (0,build/* buildImage */._w)(engine, {
            ...{ context, entries, tag, args, dockerfile, target, secrets, timeoutSec: buildTimeoutSec },
            platform: wanted.platform === null ? null : platform,
            noCache: provision.noCache,
            cacheFrom: ground ? [ground.tag] : [],
            inlineCache: true,
            labels: { ...ground?.labels, 'benchgate.digest': digest },
            signal: provision.signal,
            onLog: provision.onLog,
        });
        return { steps, seconds: since(begin) };
    }
    finally {
        if (ground)
            await engine.docker
                .getImage(ground.tag)
                .remove()
                .catch(() => { }); // its layers are in the image now
    }
}
/** keep how long a restore took; says how many bytes that moved */
function noted(store, found, { plan, loaded }) {
    const timing = { restoreSec: loaded.seconds, bytes: loaded.bytes, at: Date.now() };
    const last = (loaded.way === 'mounted' ? found?.mountTiming : found?.timing) ?? null;
    return keepTiming(store, plan.family, timing, last, loaded.way);
}


/***/ }),

/***/ 22176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/error.js
var model_error = __webpack_require__(73188);
// EXTERNAL MODULE: ./build/sandbox/drivers/docker/explain.js
var explain = __webpack_require__(16662);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/sandbox/drivers/docker/ssh.js








const CONNECT_SEC = 30;
/** between the end of a connection and the next try */
const AGAIN_MS = 1000;
const OPTIONS = [
    'BatchMode=yes',
    'ExitOnForwardFailure=yes',
    'StreamLocalBindUnlink=yes',
    'ServerAliveInterval=15',
    'ServerAliveCountMax=4',
    `ConnectTimeout=${CONNECT_SEC}`,
];
/**
 * Forward the engine's socket of `ssh://user@host[:port][/path/of/docker.sock]` through the system's ssh,
 * which honours known_hosts, the agent and the user's config. One connection carries every call; one that breaks is
 * made anew, so that only what was under way is lost.
 */
async function forwardOverSsh(url) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'benchgate-ssh-'));
    const socketPath = (0,external_node_path_.join)(folder, 'docker.sock');
    const remote = url.pathname.length > 1 ? decodeURIComponent(url.pathname) : '/var/run/docker.sock';
    const args = [
        '-N',
        '-T',
        '-L',
        `${socketPath}:${remote}`,
        ...OPTIONS.flatMap((option) => ['-o', option]),
        ...(url.port ? ['-p', url.port] : []),
        ...(url.username ? ['-l', decodeURIComponent(url.username)] : []),
        '--',
        url.hostname,
    ];
    const over = new AbortController();
    let line = startSsh(args);
    const clear = () => {
        line.child.kill();
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    };
    process.once('exit', clear);
    const close = async () => {
        over.abort();
        process.off('exit', clear);
        line.child.kill();
        await line.ended;
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    };
    const deadline = performance.now() + CONNECT_SEC * 1000;
    while (!line.over && performance.now() < deadline) {
        const found = await answers(socketPath);
        if (found === 'engine') {
            void keep();
            return { socketPath, close };
        }
        if (found === 'nobody' && /open failed/.test(line.complaint))
            break; // the host is there, its engine is not
        await Promise.race([line.ended, (0,external_node_timers_promises_.setTimeout)(50)]);
    }
    await close();
    throw refusal(url.host, remote, line.complaint.trim() || `no connection within ${CONNECT_SEC} s`);
    async function keep() {
        while (!over.signal.aborted) {
            await line.ended;
            await (0,external_node_timers_promises_.setTimeout)(AGAIN_MS, undefined, { ref: false, signal: over.signal }).catch(() => { });
            if (!over.signal.aborted)
                line = startSsh(args);
        }
    }
}
function startSsh(args) {
    const child = (0,external_node_child_process_.spawn)('ssh', args, { stdio: ['ignore', 'ignore', 'pipe'] });
    const { promise: ended, resolve } = Promise.withResolvers();
    const line = { child, ended, over: false, complaint: '' };
    const end = (said = '') => {
        line.complaint += said;
        line.over = true;
        resolve();
    };
    child.stderr.on('data', (bytes) => {
        line.complaint = (line.complaint + bytes.toString()).slice(-2000);
    });
    child.once('error', (error) => end(error.message)).once('close', () => end());
    return line;
}
/** What is at the other end: ssh takes a connection before it knows whether anybody is there. */
function answers(socketPath) {
    return new Promise((resolve) => {
        const socket = (0,external_node_net_.connect)(socketPath);
        let taken = false;
        socket.once('connect', () => {
            taken = true;
            socket.write('GET /_ping HTTP/1.0\r\n\r\n');
        });
        socket.once('data', () => resolve('engine'));
        socket.once('data', () => socket.destroy());
        socket.once('error', () => { });
        socket.once('close', () => resolve(taken ? 'nobody' : 'no line'));
    });
}
function refusal(host, remote, complaint) {
    const by = (kind, what, remedy) => new model_error/* InfraError */.Ri(kind, what, remedy);
    if (/identification has changed|host key .* has changed/i.test(complaint))
        return by('config', `ssh to ${host} refused: the host's key is not the one in known_hosts`, `Somebody may be in between. Where the host was set up anew, remove the old key by \`ssh-keygen -R\`, compare the new one's fingerprint, and add it.`);
    if (/host key verification failed|no .* host key is known/i.test(complaint))
        return by('config', `ssh to ${host} refused: the host's key is not in known_hosts`, "Compare its fingerprint (`ssh-keyscan`), and put the host's key into known_hosts.");
    if (/administratively prohibited/i.test(complaint))
        return by('config', `${host} forwards no sockets over ssh`, 'Set AllowStreamLocalForwarding in its sshd_config.');
    if (/open failed: /i.test(complaint))
        return by('config', // sshd does not say which of them it is
        `no Docker daemon answers at ${remote} of ${host}`, 'Start Docker there, let that user join the group `docker`, or name the socket: ssh://user@host/path/of/docker.sock.');
    const what = `ssh to ${host} failed: ${complaint}`;
    if (/permission denied|authentication/i.test(complaint))
        return by('auth', what, 'Load a key that this host accepts into the ssh agent.');
    if (/host key|ENOENT|could not resolve|bad configuration/i.test(complaint))
        return by('config', what, `Try \`ssh ${host}\` by hand, and put the host's key into known_hosts.`);
    return by('transport', what, `Try \`ssh ${host}\` by hand.`);
}

;// CONCATENATED MODULE: ./build/sandbox/drivers/docker/engine.js






const DEFAULT = 'unix:///var/run/docker.sock';
const PATIENCE_SEC = 120;
/**
 * Reach an engine by its DOCKER_HOST-style address, with what lies in the folders; null is the default of each.
 * Nothing is asked of it yet, except over ssh, where the connection is made at once.
 */
async function connect(dockerHost, folders = {}) {
    const own = (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.docker');
    const configDir = folders.configDir ?? own;
    const address = dockerHost || DEFAULT;
    const way = await reach(address, folders.certDir ?? own);
    const { default: Client } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(9040), __webpack_require__.e(6091)]).then(__webpack_require__.t.bind(__webpack_require__, 39040, 19));
    // every field is given, since the client would fill a missing one from the environment
    const docker = new Client({ protocol: 'http', ...way.options });
    let answered = false;
    return {
        docker,
        address,
        configDir,
        async ask(answer, withinSec = PATIENCE_SEC) {
            let timer;
            const late = new Promise((_, reject) => {
                const error = () => new model_error/* InfraError */.Ri('transport', `the Docker daemon at ${address} said nothing for ${withinSec} s`, 'Look into the log of the daemon.');
                timer = setTimeout(() => reject(error()), withinSec * 1000);
            });
            try {
                const value = await Promise.race([answer, late]);
                answered = true;
                return value;
            }
            catch (cause) {
                const error = (0,explain/* explain */.W)(cause, { address, answered });
                if (cause.statusCode)
                    answered = true;
                throw error;
            }
            finally {
                clearTimeout(timer);
            }
        },
        close: way.close,
    };
}
async function reach(address, certDir) {
    const url = URL.canParse(address) ? new URL(address) : null;
    const close = async () => { };
    switch (url?.protocol) {
        case 'unix:':
            return { options: { host: undefined, socketPath: decodeURIComponent(url.pathname) }, close };
        case 'ssh:': {
            const forward = await forwardOverSsh(url);
            return { options: { host: undefined, socketPath: forward.socketPath }, close: forward.close };
        }
        case 'tcp:':
        case 'http:':
        case 'https:': {
            const host = url.hostname.replace(/^\[|\]$/g, '');
            const secure = url.protocol === 'https:' || url.port === '2376';
            const port = url.port || (secure ? '2376' : '2375');
            return {
                options: { host, port, protocol: secure ? 'https' : 'http', ...(secure ? await certificates(certDir) : {}) },
                close,
            };
        }
        default:
            throw new model_error/* InfraError */.Ri('config', `\`${address}\` is no address of a Docker engine`, 'Set DOCKER_HOST, or `docker_host` in the runtime file, to unix:///path, tcp://host:port or ssh://user@host.');
    }
}
/** client certificates where `docker` itself looks for them */
async function certificates(folder) {
    const read = (name) => (0,promises_.readFile)((0,external_node_path_.join)(folder, name)).catch(() => undefined);
    const [ca, cert, key] = await Promise.all([read('ca.pem'), read('cert.pem'), read('key.pem')]);
    return { ...(ca && { ca }), ...(cert && { cert }), ...(key && { key }) };
}


/***/ }),

/***/ 16662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73188);

const UNREACHABLE = new Set(['ECONNREFUSED', 'ENOENT', 'EACCES', 'EPERM', 'ENOTFOUND', 'EHOSTUNREACH', 'ETIMEDOUT']);
/** of a certificate that is not known here, or of ours that is not known there */
const UNTRUSTED = /CERT|UNABLE_TO_VERIFY|^ERR_TLS_|^ERR_SSL_.*ALERT|^EPROTO$/;
const TRUST = 'Put its ca.pem, and your cert.pem and key.pem, into ~/.docker or the folder that DOCKER_CERT_PATH names.';
/** Turn what the engine, or the way to it, said into an error with its kind and its remedy. */
function explain(cause, { address, answered }) {
    if (cause instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .BenchgateError */ .Q9)
        return cause;
    const { statusCode, code, message = String(cause) } = cause;
    const said = message.replace(/^\(HTTP code \d+\) .*? - /, '').trim();
    const infra = (kind, what, remedy) => new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InfraError */ .Ri(kind, what, remedy, { cause });
    if (statusCode === undefined && code !== undefined && UNREACHABLE.has(code)) {
        if (answered)
            return infra('transport', `the Docker daemon at ${address} stopped answering (${code})`, 'Look into the log of the daemon.');
        if (code === 'EACCES' || code === 'EPERM')
            return infra('config', `the Docker daemon at ${address} may not be used by this account`, 'Join the group `docker` (`sudo usermod -aG docker "$USER"`, then log in anew), or set DOCKER_HOST.');
        const remedy = code === 'ENOENT'
            ? 'Install Docker (https://docs.docker.com/get-docker/), start it, or set DOCKER_HOST.'
            : 'Start Docker (`sudo systemctl start docker`, or Docker Desktop), or set DOCKER_HOST.';
        return infra('config', `no Docker daemon answered at ${address} (${code})`, remedy);
    }
    if (code !== undefined && UNTRUSTED.test(code))
        return infra('config', `the Docker daemon at ${address} and this machine do not trust each other (${code})`, TRUST);
    if (/HTTP request to an HTTPS server/i.test(said))
        return infra('config', `the Docker daemon at ${address} speaks TLS`, `Write https:// before its address. ${TRUST}`);
    if (code === 'ENOSPC' || /no space left on device/i.test(said))
        return infra('disk_full', `the disk of the Docker daemon is full: ${said}`, 'Free space with `docker system prune`, or move its data.');
    if (/port is already allocated|address already in use/i.test(said))
        return infra('config', `a port is in use already: ${said}`, 'See by `ss -ltnp` who has it and end that, or use the network `bridge`, where each sandbox has ports of its own.');
    if (/could not find bridge|failed to create endpoint|failed to add interface veth/i.test(said))
        return infra('network', `the network of the Docker daemon is broken: ${said}`, 'Restart the daemon, such as by `sudo systemctl restart docker`.');
    if (/address pool/i.test(said))
        return infra('quota', `Docker has no network addresses left: ${said}`, 'Remove unused networks with `docker network prune`.');
    if (/toomanyrequests|rate limit/i.test(said))
        return infra('rate_limited', `the registry limits us: ${said}`, 'Log in to the registry with `docker login`, or wait.');
    if (/no such image|manifest unknown|manifest for .* not found|pull access denied|repository does not exist/i.test(said))
        return infra('image_build', `the image is missing: ${said}`, 'Correct the name of the image, or load it into the engine beforehand.');
    if (/no such (container|exec)|is not running|is paused|is restarting|marked for removal|removal .* in progress|container .* stopped/i.test(said))
        return infra('sandbox_lost', `the container is gone or not running: ${said}`, 'The rollout gets another attempt; look for who stopped the container.');
    if (statusCode === 401 || statusCode === 403)
        return infra('auth', `the engine refused us: ${said}`, 'Check the credentials of the Docker host.');
    if (statusCode === 400)
        return infra('config', `Docker does not accept the request: ${said}`, 'Correct the image, the resources or the network named in it.');
    return infra('transport', `the Docker daemon at ${address} failed: ${said}`, 'Read the cause, then run `benchgate preflight`.');
}


/***/ }),

/***/ 57372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ foldersOf)
/* harmony export */ });
/** As the environment says it to `docker` itself. */
function foldersOf(env) {
    const configDir = env.DOCKER_CONFIG || null;
    return { configDir, certDir: env.DOCKER_CERT_PATH || configDir };
}


/***/ })

};
