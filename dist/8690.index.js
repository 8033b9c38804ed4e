export const id = 8690;
export const ids = [8690,9969];
export const modules = {

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

/***/ 87450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openShell: () => (/* binding */ openShell)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/config/runtime.js + 2 modules
var config_runtime = __webpack_require__(14787);
// EXTERNAL MODULE: ./build/harness/bring.js
var bring = __webpack_require__(56063);
// EXTERNAL MODULE: ./build/harness/sandbox.js + 1 modules
var harness_sandbox = __webpack_require__(40095);
// EXTERNAL MODULE: ./build/model/error.js
var error = __webpack_require__(73188);
// EXTERNAL MODULE: ./build/run/credentials.js
var run_credentials = __webpack_require__(40380);
// EXTERNAL MODULE: ./build/run/redact/redactor.js
var redact_redactor = __webpack_require__(66932);
// EXTERNAL MODULE: ./build/run/redact/secret-names.js
var secret_names = __webpack_require__(79805);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./build/sandbox/drivers/docker.js + 6 modules
var docker = __webpack_require__(61455);
// EXTERNAL MODULE: ./build/sandbox/drivers/docker/demux.js
var demux = __webpack_require__(99770);
// EXTERNAL MODULE: ./build/sandbox/drivers/docker/exec.js + 1 modules
var docker_exec = __webpack_require__(75748);
;// CONCATENATED MODULE: ./build/sandbox/drivers/docker/terminal.js




/** Runs a command in a container on the streams of this process, and says its exit code; null where it was let go of. */
async function attachTerminal(driver, given) {
    const engine = (0,docker/* engineOf */.k)(driver);
    const { stdin, stdout, tty, signal } = given;
    const exec = await engine.ask(engine.docker.getContainer(given.id).exec({
        Cmd: [...given.command],
        Env: Object.entries(given.env).map(([name, value]) => `${name}=${value}`),
        WorkingDir: given.cwd,
        Tty: tty,
        AttachStdin: true,
        AttachStdout: true,
        AttachStderr: true,
    }));
    const socket = await engine.ask(exec.start({ hijack: true, stdin: true, Tty: tty }));
    // a window that is gone has no size
    const resize = () => {
        if (stdout.rows && stdout.columns)
            exec.resize({ h: stdout.rows, w: stdout.columns }).catch(() => { });
    };
    const told = signal.aborted ? null : (0,external_node_events_.once)(signal, 'abort'); // while it was being started nobody listened
    const over = Promise.race([(0,external_node_events_.once)(socket, 'end'), (0,external_node_events_.once)(socket, 'close'), told]).catch(() => { });
    if (tty) {
        stdin.setRawMode?.(true);
        stdout.on('resize', resize);
        resize();
        socket.on('data', (chunk) => stdout.write(chunk));
    }
    else {
        socket.on('data', (0,demux/* demux */.u)((stream, bytes) => (stream === 'stdout' ? stdout : given.stderr).write(bytes)));
    }
    stdin.pipe(socket);
    try {
        await over;
        return signal.aborted ? null : await (0,docker_exec/* exitOf */.sX)(engine, exec);
    }
    finally {
        stdin.unpipe(socket);
        stdin.pause();
        if (tty) {
            stdin.setRawMode?.(false);
            stdout.off('resize', resize);
        }
        socket.destroy();
    }
}

// EXTERNAL MODULE: ./build/entry/backend/open.js
var backend_open = __webpack_require__(50254);
// EXTERNAL MODULE: ./build/entry/experiment/images.js + 1 modules
var experiment_images = __webpack_require__(76102);
// EXTERNAL MODULE: ./build/entry/experiment/load.js + 18 modules
var load = __webpack_require__(83540);
// EXTERNAL MODULE: ./build/entry/experiment/place.js
var place = __webpack_require__(18240);
// EXTERNAL MODULE: ./build/entry/harness/task.js
var task = __webpack_require__(30851);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/entry/shell-greeting.js


/** Programs of agents, and variables that they look for a key in. */
const AGENTS = ['claude', 'codex', 'opencode'];
const KEYS = ['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN', 'CLAUDE_CODE_OAUTH_TOKEN', 'OPENAI_API_KEY', 'CODEX_API_KEY'];
/** What is set up and what is not; of keys the names alone. */
async function greeting(given) {
    const { sandbox, image, workdir, experiment, hours } = given;
    const look = await sandbox.exec({ command: LOOK, timeoutSec: 60 });
    const said = look.stdout.toString('utf8').trim().split('\n');
    const [who = '', ...versions] = said.map((line) => (0,report_escape/* logText */.kc)(line, 80));
    const harness = experiment?.harness;
    return [
        `image        ${image}, as ${who}`,
        `agents       ${versions.join(', ') || 'unknown'}`,
        `credentials  ${credentials(given)}`,
        `keys         ${keys(given)}`,
        `project      ${harness ? `a copy of ${harness.project} in ${workdir}; \`${harness.results}\` comes home when you leave` : `none; ${workdir} is empty`}`,
        `Leave with exit: the container is gone then, with all that is in it. It ends by itself after ${hours} hours.`,
    ];
}
const LOOK = `echo "$(id -un 2>/dev/null) (uid $(id -u))"
for agent in ${AGENTS.join(' ')}; do
  ( if command -v $agent >/dev/null; then echo "$agent $($agent --version 2>/dev/null | head -n 1)"; else echo "$agent is not installed"; fi ) &
done | sort
wait`;
function credentials({ runtime }) {
    const { credentials: files } = runtime.sandboxBackend;
    if (files.length === 0)
        return 'none; the runtime names none in sandbox_backend.credentials';
    return files.map(({ file, target }) => ((0,external_node_fs_.existsSync)(file) ? target : `${file} is missing`)).join(', ');
}
function keys({ env, here }) {
    const set = Object.keys(env).filter((name) => env[name] !== '');
    const empty = Object.keys(env).filter((name) => env[name] === '');
    const kept = KEYS.filter((name) => here[name] && !(name in env));
    return [
        set.length ? `${set.join(', ')} set` : 'none set',
        ...(empty.length ? [`${empty.join(', ')} empty`] : []),
        ...(kept.length ? [`${kept.join(', ')} not passed on: name it by --env`] : []),
    ].join('; ');
}

;// CONCATENATED MODULE: ./build/entry/shell.js

















/** the container of a shell that nobody leaves ends by itself */
const MOST_HOURS = 12;
/** bash where the image has it */
const SHELL = ['sh', '-c', 'command -v bash >/dev/null && exec bash -l; exec sh -l'];
/**
 * Opens a shell, or runs a command, in a container as a harness would have it: image, project, credentials, keys. Nothing of it
 * is left behind but results. Says the exit code; null where it was told to stop.
 */
async function openShell(options) {
    const asked = await whatFor(options);
    const { runtime, experiment } = asked;
    if (runtime.sandboxBackend.kind !== 'docker')
        throw new error/* BenchgateError */.Q9(`a shell is opened in a container, and sandbox_backend.kind is ${runtime.sandboxBackend.kind}`, 'Name a runtime of kind docker by `--runtime`.');
    const backend = await (0,backend_open/* openBackend */.f2)(runtime, options.env, {
        ...(0,experiment_images/* keptImages */.Dm)(runtime),
        save: 'auto',
        onLine: options.onLine,
    });
    try {
        const shell = await started({ ...asked, backend, options, runId: (0,place/* newRunId */.F$)(Date.now()) });
        try {
            return await inside(shell);
        }
        finally {
            if (experiment?.harness)
                await bringHome(shell, experiment.harness);
            await shell.sandbox.close();
            await backend.settleImages?.(options.signal);
        }
    }
    finally {
        await (0,backend_open/* closeBackend */.Fg)(backend);
    }
}
async function whatFor({ experimentFile, runtimeFile, keys, env, cwd }) {
    const given = Object.fromEntries(keys.flatMap((name) => (env[name] ? [[name, env[name] ?? '']] : [])));
    if (experimentFile === null) {
        const runtime = await (0,config_runtime/* loadRuntime */.B)(runtimeFile, env, cwd);
        return { runtime, experiment: null, env: given, redactor: new redact_redactor/* Redactor */.p([...runtime.secrets, ...(0,secret_names/* secretsOf */.F)(env)]) };
    }
    const { runtime, experiment, redactor } = await (0,load.load)({ experimentFile, runtimeFile, env, cwd });
    const own = experiment.harness?.env ?? Object.assign({}, ...experiment.agents.map((agent) => agent.env));
    return { runtime, experiment, env: { ...own, ...given }, redactor };
}
const NOWHERE = '/workspace';
async function started(given) {
    const { backend, runtime, experiment, runId, options } = given;
    const harness = experiment?.harness ?? null;
    const workdir = harness?.workdir ?? NOWHERE;
    const { signal, onLine } = options;
    const dir = (0,external_node_path_.join)(runtime.storage.runsRoot, experiment?.experimentId ?? 'shell', runId);
    const prepared = await backend.prepare((0,task/* harnessTask */.e)(experiment?.experimentId ?? 'the shell', { workdir }), signal);
    const sandbox = await (0,harness_sandbox/* createSandbox */._i)({
        ...{ driver: backend.driver, image: prepared.image, workdir, signal, paths: [] },
        name: `${runId}-shell`,
        labels: { benchgate: '1', 'benchgate.run': runId, 'benchgate.rollout': 'shell' },
        ttlSec: MOST_HOURS * 3600,
        onCreated: async (id) => onLine(`container ${id.slice(0, 12)}`),
    });
    try {
        const { runsRoot, workspaceRoot, cacheRoot } = runtime.storage;
        const storage = [runsRoot, workspaceRoot, cacheRoot];
        if (harness)
            await (0,harness_sandbox/* setUp */.s)(sandbox, prepared, { harness, storage, dir: (0,external_node_path_.join)(dir, harness_sandbox/* HARNESS */.tL), signal, now: Date.now });
        return { ...given, sandbox, prepared, workdir, dir };
    }
    catch (cause) {
        await sandbox.close();
        throw cause;
    }
}
async function inside({ options, backend, sandbox, prepared, workdir, env, ...known }) {
    const { signal, streams, command } = options;
    const credentials = (prepared.credentials ?? []).map((one) => ({ ...one, agents: null }));
    return (0,run_credentials/* withCredentials */.t)({ sandbox, prepared: { ...prepared, credentials }, agent: ANYONE, signal }, null, async () => {
        if (command.length === 0)
            for (const line of await greeting({
                ...known,
                sandbox,
                image: prepared.image ?? '',
                workdir,
                env,
                hours: MOST_HOURS,
                here: options.env,
            }))
                options.onLine(line);
        const code = await attachTerminal(backend.driver, {
            ...streams,
            id: sandbox.id,
            command: command.length > 0 ? command : SHELL,
            cwd: workdir,
            env: { ...env, ...(streams.tty && { TERM: options.env.TERM ?? 'xterm' }) },
            signal,
        });
        if (code !== null && code > 128)
            await tellWhoEnded(sandbox, options);
        return code;
    });
}
/** A command that a signal ended may have gone down with its container, which the engine sees a moment later. */
async function tellWhoEnded(sandbox, { onLine }) {
    for (let looks = 0; looks < 5; looks += 1) {
        const vital = await sandbox.vital().catch(() => null);
        if (vital && vital.state !== 'running')
            return onLine(whoEnded(vital));
        await (0,external_node_timers_promises_.setTimeout)(100);
    }
}
function whoEnded({ diskFull, oomKilled }) {
    if (diskFull)
        return 'the container wrote more than sandbox_backend.defaults.storage_mb';
    return oomKilled ? 'the container ran out of memory' : 'the container was ended from outside';
}
const ANYONE = { name: harness_sandbox/* HARNESS */.tL, kind: 'command', model: null, command: null, env: {}, timeoutSec: null };
/** whoever waits for the end of a shell does not wait long */
const BRING_SEC = 60;
async function bringHome({ sandbox, dir, redactor, options }, harness) {
    const to = (0,external_node_path_.join)(dir, harness_sandbox/* HARNESS */.tL);
    try {
        await (0,promises_.mkdir)(to, { recursive: true });
        const left = await Promise.race([
            (0,bring/* bringResults */.X)({ sandbox, results: (0,harness_sandbox/* resultsOf */.qS)(harness), home: (0,harness_sandbox/* homeOf */.lt)(to), redactor, timeoutSec: BRING_SEC }),
            (0,external_node_timers_promises_.setTimeout)(BRING_SEC * 1000, undefined, { ref: false }),
        ]);
        if (left)
            options.onLine(`its results lie in ${(0,harness_sandbox/* homeOf */.lt)(to)}`);
    }
    catch (cause) {
        options.onLine(`warning: its results could not be brought home: ${cause.message}`);
    }
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

/***/ 56063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ bringResults)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var _run_rollout_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5013);



/** of all results of an experiment; an import reads no more */
const MOST = { bytes: 2 ** 31, entries: 500_000 };
/**
 * Brings the results home, which belong to this account there, in place of those that were brought before: all of them
 * or, where something breaks on the way, none.
 * @returns what was left out; null where there are no results
 */
async function bringResults({ sandbox, results, home, redactor, timeoutSec, }) {
    const [draft, old] = [`${home}.new`, `${home}.old`];
    const late = AbortSignal.timeout(Math.min(timeoutSec * 1000, 2 ** 31 - 1));
    const tar = await sandbox.download(results);
    if (tar === null)
        return null;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(draft, { recursive: true, force: true });
    try {
        const left = await (0,_run_rollout_files_js__WEBPACK_IMPORTED_MODULE_2__/* .unpackLogs */ .wx)((0,node_stream__WEBPACK_IMPORTED_MODULE_1__.addAbortSignal)(late, tar), draft, { redactor, most: MOST });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(home, old).catch(() => { }); // the first time there is none
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, home);
        return left;
    }
    finally {
        await Promise.all([draft, old].map((folder) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true })));
    }
}


/***/ }),

/***/ 40095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tL: () => (/* binding */ HARNESS),
  _i: () => (/* binding */ createSandbox),
  lt: () => (/* binding */ homeOf),
  qS: () => (/* binding */ resultsOf),
  s: () => (/* binding */ setUp)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/run/health.js
var health = __webpack_require__(46642);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/@balena/dockerignore/ignore.js
var ignore = __webpack_require__(44158);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
// EXTERNAL MODULE: ./build/model/error.js
var error = __webpack_require__(73188);
;// CONCATENATED MODULE: ./build/harness/project.js








/**
 * A project as a tar to be unpacked at `/`: its files, folders and links with their modes, owned by whoever will work
 * on them.
 */
function projectTar(project) {
    return tarOf(async (tar) => {
        const { project: root, workdir, owner, storage, results } = project;
        const rules = ignore["default"]({ ignorecase: false }).add([...project.exclude]);
        const left = (path) => rules.ignores(path) ||
            external_node_path_.posix.join(workdir, path) === results ||
            storage.some((folder) => (0,external_node_path_.relative)(root, folder) === path);
        await addTree(tar, { from: root, to: workdir, owner, left });
    });
}
/** A folder or a file of this machine at `to`, with all that is in it. */
const treeTar = (from, to, owner) => tarOf((tar) => addTree(tar, { from, to, owner, left: () => false }));
function tarOf(fill) {
    const tar = (0,tar_stream.pack)();
    fill(tar).then(() => tar.finalize(), (error) => tar.destroy(error));
    return external_node_stream_.Readable.from(tar);
}
async function addTree(tar, { from, to, owner, left }) {
    const top = to.slice(1);
    async function add(path) {
        const here = (0,external_node_path_.join)(from, path);
        const name = path === '' ? top : `${top}/${path}`;
        const found = await (0,promises_.lstat)(here).catch(unreadable(here));
        const { mode, mtime, size } = found;
        const header = { name, mode: mode & 0o7777, mtime, ...owner };
        if (found.isSymbolicLink()) {
            tar.entry({ ...header, type: 'symlink', linkname: await (0,promises_.readlink)(here) });
        }
        else if (found.isDirectory()) {
            tar.entry({ ...header, name: `${name}/`, type: 'directory' });
            for (const child of (await (0,promises_.readdir)(here).catch(unreadable(here))).sort()) {
                const below = path === '' ? child : `${path}/${child}`;
                if (!left(below))
                    await add(below);
            }
        }
        else if (found.isFile()) {
            // a file that grows while it is read, such as a log, is sent as long as it was
            const bytes = size === 0 ? external_node_stream_.Readable.from([]) : (0,external_node_fs_.createReadStream)(here, { end: size - 1 });
            await (0,external_node_stream_promises_.pipeline)(bytes, tar.entry({ ...header, size })).catch(unreadable(here));
        }
    }
    await add('');
}
const unreadable = (file) => (cause) => {
    const message = `cannot be sent to the sandbox (${cause.code ?? cause.message}).`;
    const remedy = 'Make it readable, or name it in `harness.exclude`.';
    throw new error/* ConfigError */.xL([{ file, line: null, column: null, key: '', message, remedy }], { cause });
};

;// CONCATENATED MODULE: ./build/harness/sandbox.js




/** Names the one sandbox of a harness where other sandboxes have a rollout. */
const HARNESS = 'harness';
/** where the results lie on this machine, below the harness's directory */
const homeOf = (dir) => (0,external_node_path_.join)(dir, 'results');
/** absolute, in the sandbox */
const resultsOf = ({ workdir, results }) => external_node_path_.posix.resolve(workdir, results);
/** One sandbox for everything: limits are the runtime's, the network is open. */
function createSandbox({ driver, paths, workdir, ...request }) {
    return driver.create({
        ...request,
        workdir,
        env: {},
        resources: { cpus: null, memoryMb: null, storageMb: null },
        networks: [{ mode: 'public', allowedHosts: [] }],
        paths: [workdir, ...paths],
    });
}
/** The project, owned by whoever works there, with the results of an earlier run that this one goes on with. */
async function setUp(sandbox, prepared, { harness, storage, dir, ...on }) {
    const owner = await ownerIn(sandbox, on.signal);
    const results = resultsOf(harness);
    await sandbox.upload(projectTar({ ...harness, results, storage, owner }), '/');
    const earlier = (0,external_node_path_.join)(homeOf(dir), external_node_path_.posix.basename(results));
    if ((0,external_node_fs_.existsSync)(earlier))
        await sandbox.upload(treeTar(earlier, results, owner), '/');
    if (prepared.healthcheck)
        await (0,health/* awaitHealth */.L)(sandbox, prepared.healthcheck, on);
}
/** the image's own user */
async function ownerIn(sandbox, signal) {
    const { stdout } = await sandbox.exec({ command: 'id -u && id -g', timeoutSec: 30, signal });
    const [uid = 0, gid = 0] = stdout.toString('utf8').trim().split('\n').map(Number);
    return { uid, gid };
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


/***/ })

};
