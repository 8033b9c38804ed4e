export const id = 9136;
export const ids = [9136];
export const modules = {

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
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61057);
/* harmony import */ var _provide_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31235);








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
