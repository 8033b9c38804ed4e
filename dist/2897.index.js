export const id = 2897;
export const ids = [2897];
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

/***/ 40380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ withCredentials)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73188);
/* harmony import */ var _sandbox_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99608);


const WITHIN_SEC = 30;
/**
 * Have an agent's credentials in the sandbox while `work` goes on: written by the agent's own user over standard input,
 * so that no command line, environment or layer has them, and gone before anything is judged. The agent may write to
 * them, as a token that is refreshed asks for.
 */
async function withCredentials({ sandbox, prepared, agent, signal }, user, work) {
    const own = (prepared.credentials ?? []).filter(({ agents }) => agents === null || agents.includes(agent.name));
    if (own.length === 0)
        return work();
    for (const { target, content } of own) {
        const command = `umask 077 && rm -f ${(0,_sandbox_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(target)} && cat >${(0,_sandbox_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(target)}`;
        const { exitCode, stderr } = await sandbox.exec({ command, user, stdin: content, timeoutSec: WITHIN_SEC, signal });
        if (exitCode === 0)
            continue;
        const said = stderr.toString('utf8').trim().split('\n').at(-1) ?? '';
        const what = `the credentials could not be placed at ${target}: ${said || `exit code ${exitCode ?? 'none'}`}`;
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InfraError */ .Ri('config', what, 'Correct `target` of sandbox_backend.credentials.');
    }
    try {
        return await work();
    }
    finally {
        const command = `rm -f ${own.map(({ target }) => (0,_sandbox_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(target)).join(' ')}`;
        // by the same user: not even root may enter another's home where it has no capabilities. A sandbox that is gone has no file either
        await sandbox.exec({ command, user, timeoutSec: WITHIN_SEC }).catch(() => { });
    }
}


/***/ }),

/***/ 46642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ awaitHealth)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73188);


/** Harbor's health check: passes at the first success; failures in the start period do not count. */
async function awaitHealth(sandbox, check, { now, signal }) {
    const start = now();
    for (let failures = 0;;) {
        if (signal.aborted)
            throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .CancelledError */ .cc();
        const { exitCode } = await sandbox.exec({ command: check.command, timeoutSec: check.timeoutSec, signal });
        if (exitCode === 0)
            return;
        const starting = now() - start < check.startPeriodSec * 1000;
        if (!starting)
            failures += 1;
        if (failures >= check.retries)
            throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InfraError */ .Ri('sandbox_lost', `the health check failed ${failures} times: ${check.command}`, 'Look at the healthcheck of the task, or of its image.');
        const pause = (starting ? check.startIntervalSec : check.intervalSec) * 1000;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause, undefined, { signal }).catch(() => { }); // the next round sees that the run was told to stop
    }
}


/***/ }),

/***/ 66511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ LogFile),
/* harmony export */   Jp: () => (/* binding */ keepText),
/* harmony export */   f4: () => (/* binding */ writeAll)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73188);



/**
 * A log that is written as its text arrives, without the secrets; there is none where nothing was said. A disk that is
 * full is an outage, never a crash. In step: a trip to another thread costs more than what it does there, and every
 * rollout makes several.
 */
class LogFile {
    #path;
    #clean;
    #file = null;
    constructor(path, redactor) {
        this.#path = path;
        this.#clean = redactor.stream();
    }
    /** One that is there also where nothing is said. */
    static begin(path, redactor) {
        const log = new LogFile(path, redactor);
        log.#open();
        return log;
    }
    /** nothing was written yet */
    get empty() {
        return this.#file === null;
    }
    write(chunk) {
        this.#write(this.#clean.push(chunk));
    }
    close() {
        try {
            this.#write(this.#clean.end());
        }
        finally {
            if (this.#file !== null)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#file);
        }
    }
    #write(clean) {
        if (!clean.some(({ length }) => length > 0))
            return;
        const file = this.#open();
        try {
            writeAll(file, clean);
        }
        catch (cause) {
            throw unwritable(this.#path, cause);
        }
    }
    #open() {
        try {
            this.#file ??= openWith(this.#path);
            return this.#file;
        }
        catch (cause) {
            throw unwritable(this.#path, cause);
        }
    }
}
/** A text of an attempt as a file of its own, without the secrets. */
function keepText({ dir, redactor }, name, text) {
    const file = LogFile.begin((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name), redactor);
    try {
        file.write(typeof text === 'string' ? Buffer.from(text) : text);
    }
    finally {
        file.close();
    }
}
/** Writes all pieces in as few calls as the system takes. */
function writeAll(file, pieces) {
    let left = pieces.reduce((sum, { length }) => sum + length, 0);
    let rest = pieces;
    while (left > 0) {
        const written = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writevSync)(file, rest);
        left -= written;
        if (left > 0)
            rest = [Buffer.concat(rest).subarray(written)];
    }
}
/** its directory is there mostly, and is made where it is not */
function openWith(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'w');
    }
    catch (cause) {
        if (cause.code !== 'ENOENT')
            throw cause;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'w');
    }
}
function unwritable(path, cause) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InfraError */ .Ri('disk_full', `${path} cannot be written: ${cause.message}`, 'Free space there, or name another storage.runs_root in the runtime file.', { cause });
}


/***/ }),

/***/ 5013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jC: () => (/* binding */ safeName),
/* harmony export */   wx: () => (/* binding */ unpackLogs)
/* harmony export */ });
/* unused harmony exports MOST_BYTES, MOST_ENTRIES */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56118);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73188);
/* harmony import */ var _log_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66511);
/* harmony import */ var _redact_redactor_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66932);







/** Bounds on what one rollout may bring home. */
const MOST_BYTES = 256 * 2 ** 20;
const MOST_ENTRIES = 20_000;
/** of the file that breaks the bound, so that its reader can say what it was */
const HEAD_BYTES = 2 ** 17;
/** of files that nobody wants, which are read over; more of them end the unpacking */
const MOST_SKIPPED_BYTES = 64 * 2 ** 20;
/**
 * Unpacks a tar made by a sandbox under `dir`. It is hostile: only regular files and directories are written, nothing
 * that is there already is replaced, entries that climb out are left out, and the first file over the bound ends it.
 * @returns what was left out, one note each kind
 */
async function unpackLogs(tar, dir, options = {}) {
    const unpacking = new Unpack(dir, options);
    const entries = (0,tar_stream__WEBPACK_IMPORTED_MODULE_3__.extract)();
    const flow = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(tar, entries).catch(() => { }); // what breaks it breaks the loop
    try {
        for await (const entry of entries)
            if ((await unpacking.take(entry)) === 'over')
                break;
    }
    catch (cause) {
        throw explain(cause, dir);
    }
    finally {
        entries.destroy(); // whatever the sandbox still sends is not waited for
        await flow;
    }
    return unpacking.notes();
}
class Unpack {
    #dir;
    #options;
    #left = new Map();
    #redactor;
    #most;
    #bytes = 0;
    #skipped = 0;
    #made = '';
    #entries = 0;
    constructor(dir, options) {
        this.#dir = dir;
        this.#options = options;
        this.#redactor = options.redactor ?? new _redact_redactor_js__WEBPACK_IMPORTED_MODULE_6__/* .Redactor */ .p([]);
        this.#most = options.most ?? { bytes: MOST_BYTES, entries: MOST_ENTRIES };
    }
    async take(entry) {
        const { name, type, size = 0 } = entry.header;
        const parts = name.split('/').filter((part) => part !== '' && part !== '.');
        const [top = '', ...inner] = parts;
        if (inner[0] !== undefined && this.#options.only?.includes(inner[0]) === false)
            return this.#readOver(entry, size);
        this.#entries += 1;
        if (this.#entries > this.#most.entries)
            return this.#leave(entry, `over ${this.#most.entries} entries`);
        if (parts.includes('..') || name.includes('\0'))
            return this.#leave(entry, 'paths that climb out');
        if (this.#options.exclude?.some((pattern) => matches(inner, pattern)))
            return skip(entry);
        if (type !== 'directory' && type !== 'file')
            return this.#leave(entry, 'links, pipes and devices');
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#dir, ...[...(this.#options.as ?? top).split('/'), ...inner].map((part) => safeName(this.#redactor.text(part))));
        try {
            this.#make(type === 'directory' ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
            if (type === 'directory')
                return skip(entry);
            return await this.#write(entry, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'wx', 0o644), size);
        }
        catch (cause) {
            const why = UNWRITABLE[cause.code ?? ''];
            if (why === undefined)
                throw cause;
            return this.#leave(entry, why);
        }
    }
    /** many files lie in one folder */
    #make(folder) {
        if (folder === this.#made)
            return;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
        this.#made = folder;
    }
    async #write(entry, file, size) {
        this.#bytes += size;
        const over = this.#bytes > this.#most.bytes;
        await copy(entry, file, this.#redactor, over ? HEAD_BYTES : Infinity);
        if (!over)
            return 'more';
        const most = `${this.#most.bytes / 2 ** 20} MiB`;
        const shown = this.#options.as === '' ? entry.header.name.replace(/^[^/]*\//, '') : entry.header.name;
        this.#left.set(`${this.#redactor.text(shown)} was cut, and what follows it left out: over ${most}`, 0);
        return 'over';
    }
    #readOver(entry, size) {
        this.#skipped += size;
        return this.#skipped > MOST_SKIPPED_BYTES ? 'over' : skip(entry);
    }
    #leave(entry, why) {
        this.#left.set(why, (this.#left.get(why) ?? 0) + 1);
        return skip(entry);
    }
    notes() {
        return [...this.#left].map(([why, count]) => (count ? `${count} entries left out: ${why}` : why));
    }
}
/**
 * Writes up to `most` bytes, without the secrets. In step: a trip to another thread costs more than the small
 * files that most are, and there are many.
 */
async function copy(chunks, file, redactor, most) {
    const clean = redactor.stream();
    try {
        let left = most;
        for await (const chunk of chunks) {
            (0,_log_file_js__WEBPACK_IMPORTED_MODULE_5__/* .writeAll */ .f4)(file, clean.push(chunk.subarray(0, left)));
            left -= chunk.length;
            if (left <= 0)
                return;
        }
        (0,_log_file_js__WEBPACK_IMPORTED_MODULE_5__/* .writeAll */ .f4)(file, clean.end());
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function skip(entry) {
    entry.resume();
    return 'more';
}
/** `*.tmp`, `cache` and `a/cache` all match what lies at or below such a path */
function matches(parts, pattern) {
    return parts.some((_, end) => parts.some((_, start) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.matchesGlob)(parts.slice(start, end + 1).join('/'), pattern)));
}
const UNWRITABLE = {
    EEXIST: 'names that are taken',
    EISDIR: 'names that are taken',
    ENOTDIR: 'names that are taken',
    ENAMETOOLONG: 'names that are too long',
};
function explain(cause, dir) {
    if (cause instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_4__/* .BenchgateError */ .Q9)
        return cause;
    if (cause.code === 'ENOSPC' || cause.code === 'EDQUOT')
        return new _model_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InfraError */ .Ri('disk_full', `the disk of ${dir} is full`, 'Free space there, then run again.', { cause });
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InfraError */ .Ri('transport', `files of the sandbox were lost on the way: ${cause.message}`, 'Run again.', {
        cause,
    });
}
/** a file name that every platform and artifact upload takes */
const safeName = (name) => name.replace(/["<>:|*?\\\r\n\0]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`);


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

/***/ 99608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/** A word of a shell text, whatever it holds. */
const quote = (word) => `'${word.replaceAll("'", `'\\''`)}'`;


/***/ })

};
