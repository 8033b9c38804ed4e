export const id = 9377;
export const ids = [9377];
export const modules = {

/***/ 69377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLocal: () => (/* binding */ openLocal)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/model/error.js
var error = __webpack_require__(73188);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ./build/sandbox/drivers/local/explain.js

const KINDS = {
    ENOSPC: ['disk_full', 'Free space where storage.workspace_root lies.'],
    EDQUOT: ['disk_full', 'Free space where storage.workspace_root lies.'],
    EACCES: ['config', 'Correct the path, or the rights of the account that runs benchgate.'],
    EPERM: ['config', 'Correct the path, or the rights of the account that runs benchgate.'],
    EROFS: ['config', 'Correct the path: it is read-only.'],
    ENOTDIR: ['config', 'Correct the path: part of it is a file.'],
    EISDIR: ['config', 'Correct the path: it is a directory.'],
    ELOOP: ['config', 'Correct the path: its links lead in a circle.'],
    ENAMETOOLONG: ['config', 'Shorten the path.'],
    E2BIG: ['config', 'Shorten the command, or hand it its data on standard input.'],
    EAGAIN: ['capacity', 'This machine has no processes left: lower max_parallel_rollouts.'],
    ENOMEM: ['capacity', 'This machine has no memory left: lower max_parallel_rollouts.'],
    EMFILE: ['capacity', 'Raise the limit of open files (ulimit -n), or lower max_parallel_rollouts.'],
    ENFILE: ['capacity', 'Raise the limit of open files of this machine, or lower max_parallel_rollouts.'],
};
/** What this machine refused, as an error with its kind and its remedy; `doing` says at what. */
function explain(cause, doing) {
    if (cause instanceof error/* InfraError */.Ri || cause instanceof error/* CancelledError */.cc)
        return cause;
    const { code = '', message = String(cause) } = cause;
    const [kind, remedy] = KINDS[code] ?? ['transport', 'Look at storage.workspace_root on this machine.'];
    return new error/* InfraError */.Ri(kind, `${doing} failed: ${message}`, remedy, { cause });
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/sandbox/drivers/local/remove.js



const SLICE_MS = 10;
/**
 * Removes a directory with everything in it; a missing one is fine. In step, which is several times cheaper than `rm`
 * for the few files of most rollouts, and with a pause every few milliseconds, so that a large tree holds nobody up.
 * What is called `last` at its top goes last: a removal that is cut off can be told by it.
 */
async function removeTree(dir, last) {
    let since = performance.now();
    async function empty(at) {
        const entries = entriesOf(at);
        if (at === dir)
            entries.sort((a, b) => Number(a.name === last) - Number(b.name === last));
        for (const entry of entries) {
            const path = (0,external_node_path_.join)(at, entry.name);
            if (entry.isDirectory())
                await remove(path);
            else
                withRights(at, () => (0,external_node_fs_.unlinkSync)(path));
            if (performance.now() - since < SLICE_MS)
                continue;
            await (0,promises_.setImmediate)();
            since = performance.now();
        }
    }
    async function remove(at) {
        // what dies while we look may leave one more file behind
        for (let tries = 0;; tries += 1) {
            await empty(at);
            try {
                return unlessMissing(() => (0,external_node_fs_.rmdirSync)(at));
            }
            catch (error) {
                if (!isCode(error, 'ENOTEMPTY') || tries >= 20)
                    throw error;
            }
        }
    }
    await remove(dir);
}
function entriesOf(dir) {
    try {
        return (0,external_node_fs_.readdirSync)(dir, { withFileTypes: true });
    }
    catch (error) {
        if (isCode(error, 'ENOENT'))
            return [];
        if (!isCode(error, 'EACCES'))
            throw error;
        (0,external_node_fs_.chmodSync)(dir, 0o700); // what runs in a sandbox may lock its own directories
        return (0,external_node_fs_.readdirSync)(dir, { withFileTypes: true });
    }
}
function withRights(dir, act) {
    try {
        unlessMissing(act);
    }
    catch (error) {
        if (!isCode(error, 'EACCES'))
            throw error;
        (0,external_node_fs_.chmodSync)(dir, 0o700);
        unlessMissing(act);
    }
}
function unlessMissing(act) {
    try {
        act();
    }
    catch (error) {
        if (!isCode(error, 'ENOENT'))
            throw error;
    }
}
const isCode = (error, code) => error.code === code;

;// CONCATENATED MODULE: ./build/sandbox/drivers/local/place.js





const LABELS = 'sandbox.json';
/** The variable that every process of a sandbox carries; its value is the directory of the place. */
const MARK = 'BENCHGATE_SANDBOX';
/** Writes the place down before anything else can fail. What cannot be written down is not left behind. */
async function makePlace(workspaceRoot, request) {
    const id = request.name;
    const dir = directoryOf(workspaceRoot, id);
    const viewed = request.paths.length > 0;
    const place = { id, dir, root: viewed ? (0,external_node_path_.join)(dir, 'root') : dir };
    try {
        // small files are handled in step, for a trip to another thread costs more than they do; and there are no more
        // directories than it needs, for each costs a file system a third of a millisecond, and there are many rollouts
        (0,external_node_fs_.mkdirSync)(place.dir);
    }
    catch (cause) {
        if (cause.code !== 'EEXIST')
            throw explain(cause, `making ${place.dir}`);
        throw new error/* InfraError */.Ri('create_ambiguous', `there is a sandbox ${id} already`, 'Run `benchgate reap`.', { cause });
    }
    try {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(place.dir, LABELS), JSON.stringify({ labels: request.labels }));
        await request.onCreated(id);
        makeDir(place, '/tmp');
        (0,external_node_fs_.chmodSync)((0,external_node_path_.join)(place.root, 'tmp'), 0o1777);
        for (const path of [...request.paths, request.workdir ?? '/'])
            makeDir(place, path);
        return place;
    }
    catch (cause) {
        await removePlace(place.dir);
        throw cause;
    }
}
/** Its labels go last: who is killed meanwhile leaves something that is found again. */
const removePlace = (dir) => removeTree(dir, LABELS);
/** where a sandbox lies, whether it exists or not; an id never leads out of the workspace root */
function directoryOf(workspaceRoot, id) {
    return (0,external_node_path_.join)(workspaceRoot, id.replace(/[/\\\0]|^\.+$/g, '_') || '_');
}
/** ids of the places that carry all these labels, and were made by then */
function placesWith(workspaceRoot, labels, made) {
    return directoriesIn(workspaceRoot).filter((id) => {
        const file = (0,external_node_path_.join)(workspaceRoot, id, LABELS);
        const carried = labelsOf(file);
        if (carried === null)
            return made === undefined && isStillborn((0,external_node_path_.join)(workspaceRoot, id), id, labels);
        if (made !== undefined && !(writtenAt(file) < made.before.getTime()))
            return false;
        return Object.entries(labels).every(([name, value]) => carried[name] === value);
    });
}
/**
 * A process that was killed between making a directory and writing its labels leaves it bare: its name still says of
 * which run it was. One that is being made now, by a process beside us, is none.
 */
function isStillborn(dir, id, { benchgate = '1', 'benchgate.run': run, ...more }) {
    if (run === undefined || !id.startsWith(`${run}-`) || benchgate !== '1' || Object.keys(more).length > 0)
        return false;
    const beganMs = Date.now() - process.uptime() * 1000;
    const found = (0,external_node_fs_.statSync)(dir, { throwIfNoEntry: false });
    if (!found?.isDirectory() || found.mtimeMs >= beganMs)
        return false;
    return directoriesIn(dir).every((name) => name === LABELS);
}
/** labels are written once, when the sandbox is made */
function writtenAt(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY;
}
function directoriesIn(workspaceRoot) {
    try {
        return (0,external_node_fs_.readdirSync)(workspaceRoot);
    }
    catch (cause) {
        if (cause.code === 'ENOENT')
            return [];
        throw explain(cause, `reading ${workspaceRoot}`);
    }
}
function labelsOf(file) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8')).labels;
    }
    catch {
        return null; // no sandbox of ours, or one that is just going
    }
}
function makeDir({ root }, path) {
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(root, path), { recursive: true });
    }
    catch (cause) {
        throw explain(cause, `making ${path} in the sandbox`);
    }
}

;// CONCATENATED MODULE: ./build/sandbox/drivers/local/group-runner.js
/**
 * Runs programs, each in a process group of its own. It stands alone, with no import and nothing from around it: its
 * text is what the {@link Launcher}'s process runs.
 */
function groupRunner() {
    const { spawn } = process.getBuiltinModule('node:child_process');
    const { signals } = process.getBuiltinModule('node:os').constants;
    const { closeSync, fstatSync, ftruncateSync, openSync, readSync, unlinkSync } = process.getBuiltinModule('node:fs');
    const { setTimeout: sleep } = process.getBuiltinModule('node:timers/promises');
    /** how long a command that has ended may be survived by something that still holds its output */
    const lingerMs = 300;
    /** between two looks at what a running command has written */
    const lookMs = 200;
    const chunkBytes = 2 ** 21;
    const streams = ['out', 'err'];
    const stops = new Map();
    /** the files of a command that is heard as it runs */
    function listen(id, { outputDir, maxBytes, lastBytes = 0 }, onChunk) {
        const files = streams.map((stream) => {
            const path = `${outputDir}/.benchgate-${id}-${stream}`;
            const file = openSync(path, 'wx+', 0o666); // another user of the sandbox may open it again
            unlinkSync(path);
            return file;
        });
        const heard = [0, 0];
        const last = [Buffer.alloc(0), Buffer.alloc(0)];
        /** where what was thrown away ends */
        const passed = [maxBytes, maxBytes];
        let cut = false;
        /** the last bytes over the limit; the rest is thrown away where it lies */
        function pass(index, file, size) {
            const begin = size < passed[index] ? 0 : passed[index]; // one who appends makes no hole
            const from = Math.max(begin, size - lastBytes);
            const fresh = Buffer.alloc(Math.max(0, size - from));
            const length = readSync(file, fresh, 0, fresh.length, from);
            ftruncateSync(file, 0); // the writer goes on behind a hole, and fills no disk
            const all = Buffer.concat([last[index], fresh.subarray(0, length)]);
            cut ||= from > begin || all.length > lastBytes;
            last[index] = Buffer.from(all.subarray(Math.max(0, all.length - lastBytes)));
            passed[index] = Math.max(size, maxBytes + 1);
        }
        async function hear() {
            for (const [index, stream] of streams.entries()) {
                const file = files[index];
                for (;;) {
                    const from = heard[index];
                    const chunk = Buffer.alloc(Math.max(0, Math.min(chunkBytes, maxBytes - from, fstatSync(file).size - from)));
                    if (chunk.length === 0)
                        break;
                    const length = readSync(file, chunk, 0, chunk.length, from);
                    heard[index] = from + length;
                    if (length === 0)
                        break;
                    await onChunk(stream, chunk.subarray(0, length));
                }
                const { size } = fstatSync(file);
                if (size > maxBytes || (size > 0 && passed[index] > maxBytes))
                    pass(index, file, size);
            }
        }
        let hearing = Promise.resolve();
        const timer = setInterval(() => {
            hearing = hearing.then(hear);
        }, lookMs);
        return {
            files,
            async end() {
                clearInterval(timer);
                await hearing.then(hear);
                for (const file of files)
                    closeSync(file);
                return { cut, last };
            },
        };
    }
    function run(id, order, onChunk) {
        return new Promise((done, failed) => {
            const { argv, env, cwd, stdin, timeoutMs, graceMs, maxBytes } = order;
            const [program = 'false', ...args] = argv;
            const listening = onChunk ? listen(id, order, onChunk) : null;
            // with no input there is no pipe for it: every pipe is paid for in the one thread that serves all rollouts
            const input = stdin?.length ? 'pipe' : 'ignore';
            const output = listening?.files ?? ['pipe', 'pipe'];
            const place = cwd === undefined ? {} : { cwd };
            const child = spawn(program, args, { env, ...place, detached: true, stdio: [input, ...output] });
            const kept = [[], []];
            let [late, cut, taken] = [false, false, 0];
            let linger;
            for (const [index, source] of [child.stdout, child.stderr].entries()) {
                let size = 0;
                source?.on('data', (chunk) => {
                    taken += chunk.length;
                    const wanted = chunk.subarray(0, maxBytes - size);
                    size += wanted.length;
                    cut ||= wanted.length < chunk.length;
                    if (wanted.length > 0)
                        kept[index]?.push(wanted);
                });
            }
            /** lets go of an output that something else keeps open, once all that was written to it has been read */
            const letGo = (tries) => {
                const before = taken;
                linger = setTimeout(() => setImmediate(() => {
                    if (taken !== before && tries > 0 && !child.stdout?.closed)
                        return letGo(tries - 1);
                    child.stdout?.destroy();
                    child.stderr?.destroy();
                }), lingerMs);
            };
            /** false where none of the group is left */
            const signal = (name) => {
                try {
                    return child.pid !== undefined && process.kill(-child.pid, name);
                }
                catch {
                    return false;
                }
            };
            /** asks the group to end, and ends it */
            const end = async () => {
                late = true;
                if (graceMs > 0)
                    signal('SIGTERM');
                for (let waited = 0; waited < graceMs && signal(0); waited += 20)
                    await sleep(20);
                signal('SIGKILL');
            };
            let ended = null;
            const timer = setTimeout(() => {
                ended = end();
            }, Math.min(timeoutMs, 2 ** 31 - 1));
            stops.set(id, () => signal('SIGKILL'));
            child.stdin?.on('error', () => { }); // it need not read what it is given
            child.stdin?.end(stdin);
            const leave = async () => {
                clearTimeout(timer);
                clearTimeout(linger);
                await ended;
                stops.delete(id);
                const [stdout, stderr] = kept.map((chunks) => Buffer.concat(chunks));
                return (await listening?.end()) ?? { cut, last: [stdout, stderr] };
            };
            child.on('error', (cause) => leave().then(() => failed(cause), failed));
            child.on('exit', () => {
                clearTimeout(timer);
                letGo(10);
            });
            child.on('close', (code, killed) => {
                const exitCode = code ?? (killed ? 128 + signals[killed] : 1);
                leave().then(({ cut, last: [stdout, stderr] }) => {
                    done({ exitCode: late ? null : exitCode, stdout, stderr, cut });
                }, failed);
            });
        });
    }
    return { run, stop: (id) => stops.get(id)?.() };
}

;// CONCATENATED MODULE: ./build/sandbox/drivers/local/process.js



const here = groupRunner();
let orders = 0;
/** Runs a program in its own process group; a time-out or an abort kills the whole group. */
async function runGroup(program, how, runner = here) {
    const { exitCode, stdout, stderr } = await ended(program, { ...how, maxBytes: how.maxBytes ?? 2 ** 20 }, runner);
    return { exitCode, stdout: bytesOf(stdout), stderr: bytesOf(stderr) };
}
/** The same, and what it writes is handed over as it comes. What `onOutput` throws ends the group. */
async function streamGroup(program, { onOutput, ...how }, runner) {
    const thrown = [];
    const halt = new AbortController();
    const signal = AbortSignal.any([halt.signal, ...(how.signal ? [how.signal] : [])]);
    try {
        const { exitCode, cut, stdout, stderr } = await ended(program, { ...how, signal }, runner, async (stream, chunk) => {
            try {
                if (thrown.length === 0)
                    onOutput(stream, bytesOf(chunk));
            }
            catch (cause) {
                thrown.push(cause);
                halt.abort();
            }
        });
        return { exitCode, cut, last: { out: bytesOf(stdout), err: bytesOf(stderr) } };
    }
    catch (cause) {
        throw thrown.length > 0 ? thrown[0] : cause;
    }
}
async function ended({ argv, env, cwd, outputDir }, { timeoutSec, graceSec = 0, stdin, maxBytes, lastBytes, signal, }, runner, onChunk) {
    if (signal?.aborted)
        throw new error/* CancelledError */.cc();
    const id = ++orders;
    const told = () => runner.stop(id);
    signal?.addEventListener('abort', told, { once: true });
    const times = { timeoutMs: timeoutSec * 1000, graceMs: graceSec * 1000 };
    const order = { argv, env, cwd, outputDir, stdin, maxBytes, lastBytes, ...times };
    try {
        const ending = await runner.run(id, order, onChunk);
        if (signal?.aborted)
            throw new error/* CancelledError */.cc();
        return ending;
    }
    catch (cause) {
        throw explain(cause, `starting ${argv[0]}`);
    }
    finally {
        signal?.removeEventListener('abort', told);
    }
}
const bytesOf = ({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength);
/** a group is gone when none of its processes is left */
function killGroup(group) {
    try {
        process.kill(-group, 'SIGKILL');
    }
    catch {
        // it has just ended
    }
}

;// CONCATENATED MODULE: ./build/sandbox/drivers/local/keeper.js







const ANSWER_MS = 30_000;
/** The process that keeps a view open; while benchgate lives, its input is held open. */
class Keeper {
    #process;
    #lines = [];
    #waiting = null;
    #errors = '';
    #inside = null;
    #failure = null;
    #closed = false;
    #gone;
    constructor(child) {
        this.#process = child;
        child.stdout?.on('data', (chunk) => {
            this.#lines.push(...chunk.toString().trim().split('\n'));
            this.#waiting?.();
        });
        child.stderr?.on('data', (chunk) => {
            this.#errors = (this.#errors + chunk).slice(-500);
        });
        child.stdin?.on('error', () => { }); // that it ended is seen elsewhere
        this.#gone = new Promise((done) => {
            child.once('close', () => done());
            child.once('error', (cause) => {
                this.#failure = cause;
                done();
            });
        });
        this.#gone.then(() => this.#waiting?.());
    }
    /** Makes the view of a place and returns when it stands. */
    static async start(kind, { place, layout, searchPath, ...how }) {
        furnish(place, layout);
        const [file = '', ...args] = kind.argv(place, layout, how);
        const keeper = new Keeper((0,external_node_child_process_.spawn)(file, args, {
            detached: true,
            stdio: ['pipe', 'pipe', 'pipe'],
            env: { PATH: searchPath, [MARK]: place.dir },
            cwd: '/',
        }));
        const said = await keeper.#answer();
        if (said === 'ready') {
            keeper.#inside = firstInside(keeper.#process.pid);
            return keeper;
        }
        await keeper.close();
        if (keeper.#failure)
            throw explain(keeper.#failure, `starting ${kind.name}`);
        throw new error/* InfraError */.Ri('config', `${kind.name} could not make a private view: ${keeper.#errors.trim() || 'it gave no reason'}`, 'Run `benchgate preflight`.');
    }
    /** the process id, here, of the first process of the view; null when it is no more */
    get inside() {
        return this.end === null ? this.#inside : null;
    }
    get end() {
        const { exitCode, signalCode } = this.#process;
        if (exitCode === null && signalCode === null && !this.#failure)
            return null;
        if (this.#closed)
            return 'closed';
        return signalCode === null ? 'by itself' : 'from outside';
    }
    get exitCode() {
        return this.#process.exitCode;
    }
    /** Ends every process of the view but its first one and the keeper. False where that cannot be done. */
    async quiet() {
        const { pid, stdin } = this.#process;
        if (this.end !== null || pid === undefined)
            return false;
        try {
            process.kill(-pid, 'SIGCONT'); // something in there may have stopped it
        }
        catch {
            return false;
        }
        stdin?.write('\n');
        return (await this.#answer()) === 'quiet';
    }
    /** waits a little for the news of an end that is on its way */
    async settle(milliseconds) {
        await Promise.race([this.#gone, new Promise((done) => setTimeout(done, milliseconds))]);
    }
    async close() {
        const { pid } = this.#process;
        this.#closed ||= this.end === null;
        if (pid !== undefined)
            killGroup(pid);
        await this.#gone;
    }
    /** the next line it says; null when there is none in time or ever again */
    async #answer() {
        const until = performance.now() + ANSWER_MS;
        while (this.#lines.length === 0 && this.end === null) {
            const left = until - performance.now();
            if (left <= 0)
                return null;
            await new Promise((done) => {
                const timer = setTimeout(done, left);
                this.#waiting = () => {
                    clearTimeout(timer);
                    done();
                };
            });
            this.#waiting = null;
        }
        return this.#lines.shift() ?? null;
    }
}
/** what every way of making a view finds there already */
function furnish({ dir, root }, { links }) {
    try {
        for (const [path, mode] of [
            [(0,posix_.join)(dir, 'shm'), 0o1777],
            [(0,posix_.join)(root, 'tmp/home'), 0o777],
        ]) {
            (0,external_node_fs_.mkdirSync)(path, { recursive: true });
            (0,external_node_fs_.chmodSync)(path, mode);
        }
        for (const { at, to } of links) {
            if ((0,external_node_fs_.lstatSync)((0,posix_.join)(root, at), { throwIfNoEntry: false }))
                continue;
            (0,external_node_fs_.mkdirSync)((0,posix_.join)(root, (0,posix_.dirname)(at)), { recursive: true });
            (0,external_node_fs_.symlinkSync)(to, (0,posix_.join)(root, at));
        }
    }
    catch (cause) {
        throw explain(cause, `furnishing ${root}`);
    }
}
function firstInside(pid) {
    try {
        return Number((0,external_node_fs_.readFileSync)(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')[0]) || null;
    }
    catch {
        return null; // it has ended
    }
}

;// CONCATENATED MODULE: ./build/sandbox/drivers/local/layout.js


/** mounted anew in every view */
const NEW = new Set(['/proc', '/dev']);
/**
 * Everything this machine has, but for the paths that are to be the sandbox's own. A directory with one of them somewhere
 * below is taken apart: `/usr/src/app` leaves the rest of `/usr` where it is.
 */
function layoutOf(own, hide) {
    const shared = new Set();
    const links = [];
    const isOwn = new Set(own);
    const holdsOwn = (path) => own.some((other) => other.startsWith(`${path}/`));
    function visit(dir) {
        for (const entry of layout_entriesOf(dir)) {
            const path = (0,posix_.join)(dir, entry.name);
            if (isOwn.has(path) || NEW.has(path))
                continue;
            if (entry.isDirectory()) {
                if (holdsOwn(path))
                    visit(path);
                else
                    shared.add(path);
            }
            else if (holdsOwn(path))
                continue;
            else if (entry.isSymbolicLink())
                links.push({ at: path, to: (0,external_node_fs_.readlinkSync)(path) });
            else if (entry.isFile() && dir !== '/')
                shared.add(path);
        }
    }
    visit('/');
    const seen = [...shared].some((path) => hide === path || hide.startsWith(`${path}/`));
    return { shared, links, hidden: seen ? hide : null };
}
function layout_entriesOf(dir) {
    try {
        return (0,external_node_fs_.readdirSync)(dir, { withFileTypes: true });
    }
    catch {
        return []; // not to be read by this account: then it is empty in the view
    }
}

;// CONCATENATED MODULE: ./build/sandbox/drivers/local/user.js


const isRoot = () => process.getuid?.() === 0;
/** null where nothing is to be changed: no user is asked for, or the sandbox's own root */
function identityOf(user, where) {
    const why = whyNotAs(user, where);
    if (why !== null)
        throw new error/* InfraError */.Ri('config', why, 'Run the task on another sandbox_backend.kind, for example docker.');
    return user && !isSandboxRoot(user) ? known(user) : null;
}
/** why commands cannot run as this user, if they cannot */
function whyNotAs(user, { view }) {
    if (!user || isSandboxRoot(user))
        return null;
    if (!view)
        return `a plain directory of local_process cannot run commands as ${user}`;
    if (!isRoot())
        return `local_process cannot run commands as ${user}, for benchgate itself does not run as root`;
    return known(user) ? null : `this machine has no user ${user}`;
}
const isSandboxRoot = (user) => user === 'root' || user === '0';
/** `1000`, `1000:1000`, or a name of this machine, whose accounts a view shares */
function known(user) {
    const [, uid, gid] = /^(\d+)(?::(\d+))?$/.exec(user) ?? [];
    if (uid !== undefined)
        return { uid: Number(uid), gid: Number(gid ?? uid) };
    for (const line of (0,external_node_fs_.readFileSync)('/etc/passwd', 'utf8').split('\n')) {
        const [name, , id, group] = line.split(':');
        if (name === user)
            return { uid: Number(id), gid: Number(group) };
    }
    return null;
}

;// CONCATENATED MODULE: ./build/sandbox/drivers/local/view.js


/**
 * What keeps a view: it says when it stands, ends every process but itself and the first one at each line it reads,
 * with builtins only, so that no fork bomb is in its way, and ends with its input. So nothing outlives benchgate.
 */
const KEEPER = `
echo ready
while read -r _; do
  n=0
  while kill -KILL -1 2>/dev/null; set -- /proc/[0-9]*; [ $# -gt 2 ] && [ $n -lt 20000 ]; do n=$((n+1)); done
  [ $# -gt 2 ] && echo left || echo quiet
done`;
/** By bubblewrap, whose first process takes in orphans. */
const bwrap = {
    name: 'bwrap',
    argv: ({ dir, root }, { shared, hidden }, { offline, privileged }) => [
        'bwrap',
        '--die-with-parent',
        '--unshare-pid',
        ...(privileged ? [] : ['--unshare-user', '--uid', '0', '--gid', '0']),
        ...(offline ? ['--unshare-net'] : []),
        ...['--bind', root, '/'],
        ...[...shared].flatMap((path) => ['--ro-bind', path, path]),
        ...(hidden === null ? [] : ['--tmpfs', hidden]),
        ...['--proc', '/proc', '--dev-bind', '/dev', '/dev', '--bind', (0,posix_.join)(dir, 'shm'), '/dev/shm'],
        ...['sh', '-c', KEEPER],
    ],
};
/**
 * What bubblewrap does, by the programs of util-linux. A mount that cannot be made read-only is seen as it is. The keeper
 * is a child, so that the first process is one that takes in orphans.
 */
const BUILD = `
set -e
cd "$1"
[ -z "$2" ] || ip link set lo up || ifconfig lo 127.0.0.1 up
mount --bind root root
mount -a -T fstab.ro || mount -a -T fstab
mount -t proc proc root/proc
cd root
if pivot_root . . 2>/dev/null; then umount -l .; in=; else in='chroot .'; fi
set +e
$in sh -c '${KEEPER}'
exit $?`;
const unshare = {
    name: 'unshare',
    argv(place, layout, { offline, privileged }) {
        const mounts = lay(place, layout);
        (0,external_node_fs_.writeFileSync)((0,posix_.join)(place.dir, 'fstab.ro'), mounts('rbind,ro'));
        (0,external_node_fs_.writeFileSync)((0,posix_.join)(place.dir, 'fstab'), mounts('rbind'));
        return [
            'unshare',
            ...(privileged ? [] : ['--user', '--map-root-user']),
            ...['--mount', '--pid', '--fork', '--kill-child'],
            ...(offline ? ['--net'] : []),
            ...['sh', '-c', BUILD, 'view', place.dir, offline ? 'offline' : ''],
        ];
    },
};
/** makes what the mounts need to stand on, and lists them as `mount -a` reads them */
function lay({ dir, root }, { shared, hidden }) {
    for (const path of ['/proc', '/dev'])
        (0,external_node_fs_.mkdirSync)((0,posix_.join)(root, path), { recursive: true });
    for (const path of shared) {
        const directory = (0,external_node_fs_.statSync)(path).isDirectory();
        (0,external_node_fs_.mkdirSync)((0,posix_.join)(root, directory ? path : (0,posix_.dirname)(path)), { recursive: true });
        if (!directory)
            (0,external_node_fs_.writeFileSync)((0,posix_.join)(root, path), '');
    }
    const restrictions = restrictionsHere();
    const line = (from, to, type, options) => `${word(from)} ${word((0,posix_.join)(root, to))} ${type} ${options} 0 0\n`;
    return (options) => [
        ...[...shared].map((path) => line(path, path, 'none', [options, ...restrictions(path)].join())),
        ...(hidden === null ? [] : [line('none', hidden, 'tmpfs', 'mode=755')]),
        line('/dev', '/dev', 'none', 'rbind'),
        line((0,posix_.join)(dir, 'shm'), '/dev/shm', 'none', 'bind'),
    ].join('');
}
/** Which of the flags that a user namespace may not take away the mount at a path has: they must be named again. */
function restrictionsHere() {
    const mounts = (0,external_node_fs_.readFileSync)('/proc/self/mountinfo', 'utf8')
        .split('\n')
        .map((line) => line.split(' '))
        .map(([, , , , at = '', options = '']) => ({
        at: at.replace(/\\([0-7]{3})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 8))),
        flags: options.split(',').filter((flag) => ['nosuid', 'nodev', 'noexec'].includes(flag)),
    }));
    return (path) => {
        const over = mounts.filter(({ at }) => at === '/' || path === at || path.startsWith(`${at}/`));
        return over.sort((one, other) => one.at.length - other.at.length).at(-1)?.flags ?? [];
    };
}
/** a path as fstab writes it */
const word = (path) => path.replace(/[\s\\#]/g, (character) => `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`);

// EXTERNAL MODULE: ./build/sandbox/quote.js
var quote = __webpack_require__(99608);
;// CONCATENATED MODULE: ./build/sandbox/drivers/local/tree.js



const MOST_LINKS = 40;
/**
 * The files of a sandbox as they are seen from outside. A link that something in the sandbox has made is followed as
 * it would be in there: `/etc` is the sandbox's, and nothing climbs above its root.
 */
class Tree {
    #root;
    #shared;
    constructor(root, shared) {
        this.#root = root;
        this.#shared = shared;
    }
    /** what is at an absolute path; a link in its last segment is itself the thing, unless `follow` */
    find(path, { follow = false } = {}) {
        const ahead = segments(path);
        let at = '/';
        let links = 0;
        let found = this.#at(at);
        for (let segment = ahead.shift(); segment !== undefined; segment = ahead.shift()) {
            if (segment === '..') {
                at = (0,posix_.dirname)(at);
                found = this.#at(at);
                continue;
            }
            found = this.#at((0,posix_.join)(at, segment));
            const last = ahead.length === 0;
            if (found.stat?.isSymbolicLink() && (follow || !last)) {
                links += 1;
                if (links > MOST_LINKS)
                    throw new error/* InfraError */.Ri('config', `the links at ${path} lead in a circle`, 'Correct the path.');
                const target = (0,external_node_fs_.readlinkSync)(found.host);
                if (target.startsWith('/'))
                    at = '/';
                ahead.unshift(...segments(target));
                found = this.#at(at);
                continue;
            }
            at = found.path;
        }
        return found;
    }
    #at(path) {
        let shared = false;
        for (let up = path; up !== '/' && !shared; up = (0,posix_.dirname)(up))
            shared = this.#shared.has(up);
        const host = shared ? path : (0,posix_.join)(this.#root, path);
        return { path, host, shared, stat: (0,external_node_fs_.lstatSync)(host, { throwIfNoEntry: false }) ?? null };
    }
}
const segments = (path) => path.split('/').filter((segment) => segment !== '' && segment !== '.');

;// CONCATENATED MODULE: ./build/sandbox/drivers/local/viewed.js





/** A view: absolute paths and processes of its own. Commands enter it by `nsenter`, one process each. */
function viewedGround(place, layout, keeper, canCutOff) {
    const userNamespace = isRoot() ? [] : ['--user', '--preserve-credentials'];
    const lost = () => new error/* InfraError */.Ri('sandbox_lost', 'the local sandbox has ended', 'The rollout gets another attempt.');
    return {
        tree: new Tree(place.root, layout.shared),
        pathOf: (path) => path,
        env: { first: { HOME: '/tmp/home' }, last: {} },
        program(shellText, { cwd, identity, offline }) {
            const { inside } = keeper;
            if (inside === null)
                throw lost();
            if (offline && !canCutOff)
                throw new error/* InfraError */.Ri('config', 'this sandbox was made without a network of its own to go to', 'Name every network mode of the rollout when the sandbox is made.');
            const enter = ['nsenter', '--target', String(inside), ...userNamespace, '--mount', '--pid', '--root'];
            const as = identity ? ['--setuid', String(identity.uid), '--setgid', String(identity.gid)] : [];
            // a shell text of its own line, so that its first line may be anything
            return {
                argv: [...enter, ...(offline ? ['--net'] : []), ...as, 'sh', '-c', `cd ${(0,quote/* quote */.h)(cwd)} || exit\n${shellText}`],
            };
        },
        async insist({ exitCode, stderr }) {
            const cutShort = (exitCode ?? 0) > 128 || stderr.subarray(0, 8).toString() === 'nsenter:';
            if (cutShort)
                await keeper.settle(100); // the news of the view's end may still be on its way
            if (keeper.end !== null)
                throw lost();
        },
        async quiesce() {
            if (await keeper.quiet())
                return;
            if (keeper.end !== null)
                throw lost();
            throw new error/* InfraError */.Ri('sandbox_lost', 'processes of the sandbox cannot be ended', 'The rollout gets another attempt.');
        },
        vital() {
            const there = (0,external_node_fs_.existsSync)(place.dir);
            const { end, exitCode } = keeper;
            if (end === null && there)
                return { state: 'running', oomKilled: false, exitCode: null, endedFromOutside: false };
            const outside = end === 'from outside' || (!there && end !== 'closed');
            return { state: there ? 'exited' : 'gone', oomKilled: false, exitCode, endedFromOutside: outside };
        },
        end: () => keeper.close(),
    };
}

;// CONCATENATED MODULE: ./build/sandbox/drivers/local/choice.js









const choice_KINDS = { bwrap: bwrap, unshare: unshare };
/** The first way to make a view that works here; each is tried as rollouts will use it. */
async function choice_chooseView(wish, workspaceRoot, searchPath) {
    if (wish === 'plain')
        return { able: null, reason: 'it was told to make none' };
    if (process.platform !== 'linux')
        return { able: null, reason: 'that needs the namespaces of Linux' };
    const reasons = [];
    for (const kind of wish === 'auto' ? [bwrap, unshare] : [choice_KINDS[wish]]) {
        const whyNotOffline = await tryOut(kind, { offline: true, workspaceRoot, searchPath });
        if (whyNotOffline === null)
            return { able: { kind, offline: null } };
        const whyNot = await tryOut(kind, { offline: false, workspaceRoot, searchPath });
        if (whyNot === null)
            return { able: { kind, offline: whyNotOffline } };
        reasons.push(`${kind.name}: ${whyNot}`);
    }
    return { able: null, reason: reasons.join('; ') };
}
/** null when a view could be made, entered and left; else why not */
async function tryOut(kind, { offline, workspaceRoot, searchPath }) {
    let dir = null;
    try {
        await sweep(workspaceRoot);
        dir = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(workspaceRoot, `probe-${process.pid}-`));
        const place = { id: 'probe', dir, root: (0,external_node_path_.join)(dir, 'root') };
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(place.root, 'tmp'), { recursive: true });
        const layout = layoutOf(['/tmp'], workspaceRoot);
        const how = { place, layout, searchPath, offline, privileged: isRoot() };
        const keeper = await Keeper.start(kind, how);
        try {
            const ground = viewedGround(place, layout, keeper, offline);
            const { argv } = ground.program(': > /tmp/mine', { cwd: '/tmp', identity: null, offline });
            return whyFailed(await runGroup({ argv, env: { PATH: searchPath } }, { timeoutSec: 10 }));
        }
        finally {
            await keeper.close();
        }
    }
    catch (cause) {
        return cause.message;
    }
    finally {
        if (dir !== null)
            await removeTree(dir).catch(() => { });
    }
}
/** removes what processes left that were killed while they tried */
async function sweep(workspaceRoot) {
    for (const name of (0,external_node_fs_.readdirSync)(workspaceRoot)) {
        const pid = Number(/^probe-(\d+)-/.exec(name)?.[1]);
        if (pid > 0 && !isAlive(pid))
            await removeTree((0,external_node_path_.join)(workspaceRoot, name)).catch(() => { });
    }
}
function isAlive(pid) {
    try {
        return process.kill(pid, 0);
    }
    catch (cause) {
        return cause.code === 'EPERM';
    }
}
function whyFailed({ exitCode, stderr }) {
    if (exitCode === 0)
        return null;
    return `a command in it ended with ${exitCode ?? 'a time-out'}: ${stderr.toString('utf8').trim().slice(0, 200)}`;
}

;// CONCATENATED MODULE: ./build/sandbox/drivers/local/launcher.js



/** what the small process runs: orders in, endings out, until whoever sends them is gone */
const SCRIPT = `const { run, stop } = (${groupRunner})()
process.on('message', ({ id, order, streams }) => {
  const answer = (what) => new Promise((sent) => process.connected && process.send({ id, ...what }, sent))
  if (!order) return stop(id)
  run(id, order, streams && ((stream, chunk) => answer({ stream, chunk }))).then((ending) => answer({ ending }), ({ message, code }) => answer({ error: { message, code } }))
})
process.on('disconnect', () => process.exit())`;
/**
 * Starts commands from a small process of its own. To start one, a process copies the tables of its own memory, while
 * everything else in it waits: 1.4 ms at 50 MB, 5.5 ms at 150 MB, 15 ms at 350 MB, as measured; and a run has one
 * thread for all its rollouts.
 */
class Launcher {
    #waiting = new Map();
    #process = null;
    /** begins to start the process, if there is none: whoever is going to need it need not wait for it then */
    warm() {
        this.#process ??= this.#start();
    }
    run(id, order, onChunk) {
        this.warm();
        return new Promise((done, failed) => {
            this.#waiting.set(id, { onChunk, done, failed });
            this.#process?.channel?.ref();
            this.#send({ id, order, streams: onChunk !== undefined });
        });
    }
    stop(id) {
        if (this.#waiting.has(id))
            this.#send({ id });
    }
    close() {
        if (this.#process?.connected)
            this.#process.disconnect();
        this.#process = null;
    }
    #send(message) {
        this.#process?.send(message, () => { }); // that it has died is told once, by its end
    }
    #start() {
        const child = (0,external_node_child_process_.spawn)(process.execPath, ['-e', SCRIPT], {
            detached: true, // a Ctrl-C is for benchgate
            stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
            serialization: 'advanced',
            env: {},
            cwd: '/',
        });
        const gone = () => {
            if (this.#process === child)
                this.#process = null;
            const lost = new error/* InfraError */.Ri('sandbox_lost', 'the process that starts the commands of local sandboxes has ended', 'The rollout gets another attempt.');
            for (const { failed } of this.#waiting.values())
                failed(lost);
            this.#waiting.clear();
        };
        child.on('error', gone).on('exit', gone);
        child.on('message', (message) => this.#take(message));
        child.unref();
        child.channel?.unref();
        return child;
    }
    #take(answer) {
        const waiting = this.#waiting.get(answer.id);
        if ('chunk' in answer)
            return void waiting?.onChunk?.(answer.stream, answer.chunk);
        this.#waiting.delete(answer.id);
        if (this.#waiting.size === 0)
            this.#process?.channel?.unref();
        if ('ending' in answer)
            waiting?.done(answer.ending);
        else
            waiting?.failed(Object.assign(new Error(answer.error.message), { code: answer.error.code }));
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/sandbox/drivers/local/living.js







const WITHIN_MS = 15_000;
/**
 * The processes that belong to a sandbox, wherever they went: they carry its mark in their environment. One that strips
 * its environment and leaves its process group is not known any more; only a view, which has a process namespace of its
 * own, holds such a one.
 */
class Living {
    #look = process.platform === 'linux' ? fromProc() : fromPs;
    /**
     * Ends every process of the sandbox in `dir`, and returns once there is none. `looks` are taken at a machine on which
     * processes come and go too fast to be sure.
     */
    async end(dir, { looks }) {
        const until = performance.now() + WITHIN_MS;
        for (let empty = 0, pause = 1;;) {
            const { found, missed } = await this.#look(dir);
            if (found.length === 0) {
                empty += 1;
                if (!missed || empty >= looks)
                    return;
                continue;
            }
            empty = 0;
            if (performance.now() > until)
                throw new error/* InfraError */.Ri('sandbox_lost', `${found.length} processes of ${dir} cannot be ended`, `End them by hand, for example ${found[0]?.pid}.`);
            for (const { pid, group } of found) {
                killGroup(group); // all of it at once, so that nothing outruns us by forking
                killOne(pid);
            }
            await (0,promises_.setTimeout)(pause);
            pause = Math.min(pause * 2, 50);
        }
    }
}
/** From `/proc`. A process is read once in its life: whose it is does not change, and there are many of them. */
function fromProc() {
    const known = new Map();
    return (dir) => {
        const found = [];
        let missed = false;
        const pids = (0,external_node_fs_.readdirSync)('/proc')
            .map(Number)
            .filter((pid) => pid > 0);
        const alive = new Set(pids);
        for (const pid of known.keys())
            if (!alive.has(pid))
                known.delete(pid);
        for (const pid of pids.reverse()) {
            // the new ones first, before they are gone
            let owner = known.get(pid);
            if (owner === undefined) {
                owner = ownerOf(pid);
                if (owner === 'gone')
                    missed = true;
                else
                    known.set(pid, owner);
            }
            if (owner !== dir)
                continue;
            const group = groupOf(pid);
            if (group !== null)
                found.push({ pid, group });
        }
        return { found, missed };
    };
}
/** the directory of its sandbox; null where it has none, or is another account's */
function ownerOf(pid) {
    try {
        const env = `\0${(0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`, 'latin1')}`;
        const at = env.indexOf(`\0${MARK}=`);
        if (at < 0)
            return null;
        const [, value = ''] = env.slice(at).split('\0', 2);
        return Buffer.from(value.slice(MARK.length + 1), 'latin1').toString();
    }
    catch (error) {
        const { code } = error;
        if (code === 'EACCES')
            return null;
        // a thread of the kernel has no memory of its own: alive, and nobody's; a machine has a hundred of them
        return code === 'ESRCH' && groupOf(pid) !== null ? null : 'gone';
    }
}
/** null for one that has ended and only waits to be noticed */
function groupOf(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        const [state = 'X', , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return 'ZX'.includes(state) ? null : Number(group);
    }
    catch {
        return null;
    }
}
/** where there is no /proc, as on macOS; the environment of some of the system's own programs is hidden there */
async function fromPs(dir) {
    const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('ps', ['axeww', '-o', 'pid=,pgid=,stat=,command='], {
        maxBuffer: 2 ** 28,
        env: { PATH: '/usr/bin:/bin' },
    });
    const found = stdout.split('\n').flatMap((line) => {
        const [, pid, group, state = 'Z'] = /^\s*(\d+)\s+(\d+)\s+(\S+)/.exec(line) ?? [];
        const ours = `${line} `.includes(` ${MARK}=${dir} `) && !state.startsWith('Z');
        return ours ? [{ pid: Number(pid), group: Number(group) }] : [];
    });
    return { found, missed: false };
}
function killOne(pid) {
    try {
        process.kill(pid, 'SIGKILL');
    }
    catch {
        // it has just ended
    }
}

;// CONCATENATED MODULE: ./build/sandbox/drivers/local/plain.js





/** A directory and no more: for tasks that are told where their files lie, on any machine. */
function plainGround(place, living, wardenMark) {
    const pathOf = (path) => (0,posix_.join)(place.root, path);
    let ended = false;
    function insistThere() {
        if (ended || !(0,external_node_fs_.existsSync)(place.dir))
            throw new error/* InfraError */.Ri('sandbox_lost', 'the local sandbox has ended', 'The rollout gets another attempt.');
    }
    return {
        tree: new Tree(place.root, new Set()),
        pathOf,
        env: {
            first: { HOME: pathOf('/tmp'), TMPDIR: pathOf('/tmp') },
            last: { ...wardenMark, [MARK]: place.dir },
        },
        program(shellText, { cwd }) {
            insistThere();
            return { argv: ['sh', '-c', shellText], cwd: pathOf(cwd) };
        },
        async insist() {
            insistThere();
        },
        async quiesce() {
            insistThere();
            await living.end(place.dir, { looks: 40 });
        },
        vital() {
            const there = (0,external_node_fs_.existsSync)(place.dir);
            const state = !there ? 'gone' : ended ? 'exited' : 'running';
            return { state, oomKilled: false, exitCode: null, endedFromOutside: !there && !ended };
        },
        async end() {
            ended = true;
            await living.end(place.dir, { looks: 2 });
        },
    };
}

// EXTERNAL MODULE: ./build/sandbox/free-port.js
var free_port = __webpack_require__(29570);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
;// CONCATENATED MODULE: ./build/sandbox/drivers/local/download.js






const CHUNK = 2 ** 18;
/** A tar stream of `path`, entries named from its last segment; null when nothing is there. */
function download(tree, path) {
    const doing = `the download of ${path}`;
    try {
        const { host, stat } = tree.find(path);
        if (stat === null)
            return null;
        const tar = (0,tar_stream.pack)();
        const out = new external_node_stream_.PassThrough();
        (0,external_node_stream_promises_.pipeline)(tar, out).catch((cause) => out.destroy(explain(cause, doing)));
        add(tar, host, (0,posix_.basename)(path) || '.', stat).then(() => tar.finalize(), (cause) => tar.destroy(explain(cause, doing)));
        return out;
    }
    catch (cause) {
        if (cause.code === 'ENOTDIR')
            return null;
        throw explain(cause, doing);
    }
}
async function add(tar, host, name, stat) {
    const header = { name, mode: stat.mode & 0o7777, mtime: stat.mtime, uid: stat.uid, gid: stat.gid };
    if (stat.isSymbolicLink())
        tar.entry({ ...header, type: 'symlink', linkname: (0,external_node_fs_.readlinkSync)(host) });
    else if (stat.isFile())
        await addFile(tar, host, header, stat.size);
    else if (stat.isDirectory()) {
        tar.entry({ ...header, name: `${name}/`, type: 'directory' });
        for (const child of childrenOf(host)) {
            const found = (0,external_node_fs_.lstatSync)((0,posix_.join)(host, child), { throwIfNoEntry: false });
            if (found)
                await add(tar, (0,posix_.join)(host, child), `${name}/${child}`, found);
        }
    } // a socket, a pipe or a device holds nothing
}
/** as many bytes as were promised, whatever is done to the file meanwhile */
async function addFile(tar, host, header, size) {
    const file = download_withRights(host, 0o600, () => (0,external_node_fs_.openSync)(host, 'r'));
    try {
        const entry = tar.entry({ ...header, size });
        let go = () => { };
        entry.on('error', () => { }); // told by the tar itself
        entry.on('drain', () => go()).on('close', () => go());
        for (let sent = 0; sent < size;) {
            const chunk = Buffer.alloc(Math.min(CHUNK, size - sent));
            (0,external_node_fs_.readSync)(file, chunk, 0, chunk.length, sent);
            sent += chunk.length;
            if (entry.write(chunk))
                continue;
            await new Promise((done) => {
                go = done;
            });
            if (entry.destroyed)
                return; // nobody reads it any more
        }
        entry.end(null);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function childrenOf(host) {
    const dir = download_withRights(host, 0o700, () => (0,external_node_fs_.opendirSync)(host));
    try {
        const names = [];
        for (let entry = dir.readSync(); entry !== null; entry = dir.readSync())
            names.push(entry.name);
        return names.sort();
    }
    finally {
        dir.closeSync();
    }
}
/** what runs in the sandbox may have locked its own files: they are still this account's */
function download_withRights(host, rights, act) {
    try {
        return act();
    }
    catch (error) {
        if (error.code !== 'EACCES')
            throw error;
        (0,external_node_fs_.chmodSync)(host, rights);
        return act();
    }
}

;// CONCATENATED MODULE: ./build/sandbox/drivers/local/upload.js





/**
 * Unpacks a tar at `path`, as `tar -x` in the sandbox would: folders that are missing are made, what is in the way of
 * a file is replaced, modes and times are the archive's. No process is spent on it.
 */
async function upload(tree, tar, path) {
    try {
        const unpacking = new Unpacking(tree, path);
        const entries = tar.pipe((0,tar_stream.extract)());
        tar.once('error', (error) => entries.destroy(error));
        for await (const entry of entries)
            await unpacking.take(entry);
        unpacking.finish();
    }
    catch (cause) {
        tar.destroy();
        throw explain(cause, `the upload to ${path}`);
    }
}
class Unpacking {
    #tree;
    #base;
    /** folders found in this archive's own course, by their path in it */
    #folders = new Map();
    /** set at the end, for a folder may forbid what is still to be put into it */
    #modes = [];
    constructor(tree, base) {
        this.#tree = tree;
        this.#base = base;
        this.#folder('');
    }
    async take(entry) {
        const { type, mode, linkname, mtime } = entry.header;
        const name = inside(entry.header.name);
        if (type === 'directory') {
            const { host } = this.#folder(name);
            if (name !== '' && mode !== undefined)
                this.#modes.push({ host, mode });
        }
        else if (name !== '') {
            const parent = this.#folder((0,posix_.dirname)(name) === '.' ? '' : (0,posix_.dirname)(name));
            const host = (0,posix_.join)(parent.host, name.slice(name.lastIndexOf('/') + 1));
            if (type === 'file' || type === 'contiguous-file') {
                makeWay(host);
                await write(host, entry);
                if (mode !== undefined)
                    (0,external_node_fs_.chmodSync)(host, mode & 0o7777);
                if (mtime)
                    (0,external_node_fs_.utimesSync)(host, mtime, mtime);
            }
            else if (type === 'symlink') {
                makeWay(host);
                (0,external_node_fs_.symlinkSync)(linkname ?? '', host);
                this.#folders.clear();
            }
            else if (type === 'link') {
                makeWay(host);
                (0,external_node_fs_.linkSync)(this.#tree.find((0,posix_.join)(this.#base, inside(linkname ?? ''))).host, host);
            } // a device or a pipe is nobody's file
        }
        entry.resume();
    }
    finish() {
        for (const { host, mode } of this.#modes.reverse())
            (0,external_node_fs_.chmodSync)(host, mode & 0o7777);
    }
    /** a folder of the archive, made if it is missing */
    #folder(name) {
        const known = this.#folders.get(name);
        if (known)
            return known;
        const path = (0,posix_.join)(this.#base, name);
        let found = this.#tree.find(path, { follow: true });
        if (found.shared)
            throw new error/* InfraError */.Ri('config', `${path} belongs to this machine and is read-only in a local sandbox`, 'Put the files elsewhere, or set sandbox_backend.kind to docker.');
        if (found.stat === null) {
            (0,external_node_fs_.mkdirSync)(found.host, { recursive: true, mode: 0o755 });
            found = this.#tree.find(found.path);
        }
        this.#folders.set(name, found);
        return found;
    }
}
/** the path of an entry under the base, which it never leaves */
function inside(name) {
    const parts = name.split('/').filter((part) => part !== '' && part !== '.');
    if (parts.includes('..'))
        throw new error/* InfraError */.Ri('config', `the archive climbs out: ${name}`, 'Correct the archive.');
    return parts.join('/');
}
function makeWay(host) {
    try {
        (0,external_node_fs_.unlinkSync)(host);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT')
            return;
        if (code !== 'EISDIR' && code !== 'EPERM')
            throw error; // a directory, by its name on Linux and on macOS
        (0,external_node_fs_.rmSync)(host, { recursive: true });
    }
}
async function write(host, entry) {
    const file = (0,external_node_fs_.openSync)(host, 'wx', 0o600);
    try {
        for await (const chunk of entry)
            for (let from = 0; from < chunk.length;)
                from += (0,external_node_fs_.writeSync)(file, chunk, from);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./build/sandbox/drivers/local/sandbox.js









/** no packet may leave under this policy */
const isCutOff = ({ mode, allowedHosts }) => mode === 'no-network' || (mode === 'allowlist' && allowedHosts.length === 0);
/** A directory of this machine, and the processes that run in it, as a sandbox. */
function localSandbox({ place, ground, view, searchPath, launcher }, request) {
    const { tree } = ground;
    const base = { PATH: searchPath, LANG: 'C.UTF-8', ...ground.env.first, ...request.env };
    let policy = request.networks[0] ?? { mode: 'public', allowedHosts: [] };
    let closing = null;
    const ports = [];
    async function end() {
        clearTimeout(ttl);
        await ground.end();
        for (const { release } of ports)
            release();
        try {
            await removePlace(place.dir);
        }
        catch (cause) {
            throw explain(cause, `removing ${place.dir}`);
        }
    }
    // benchgate keeps the time while it lives, and what it started does not outlive it
    const ttl = setTimeout(() => void ground.end().catch(() => { }), Math.min(request.ttlSec * 1000, 2 ** 31 - 1));
    ttl.unref();
    function insistEnforceable(wanted) {
        if (isCutOff(wanted) ? view : wanted.mode === 'public')
            return;
        throw new error/* InfraError */.Ri('config', cannot(wanted), 'Run the task on another sandbox_backend.kind, for example docker.');
    }
    function insistThere() {
        if (!(0,external_node_fs_.existsSync)(place.root))
            throw new error/* InfraError */.Ri('sandbox_lost', 'the local sandbox is gone', 'The rollout gets another attempt.');
    }
    function programOf(command) {
        const cwd = command.cwd ?? request.workdir ?? '/';
        const wanted = command.network ?? policy;
        insistEnforceable(wanted);
        const identity = identityOf(command.user, { view });
        const { argv, cwd: at } = ground.program(command.command, { cwd, identity, offline: isCutOff(wanted) });
        if (!tree.find(cwd, { follow: true }).stat?.isDirectory())
            throw new error/* InfraError */.Ri('config', `there is no directory ${cwd} in the sandbox`, 'Correct the working directory.');
        return { argv, env: { ...base, ...command.env, ...ground.env.last }, ...(at === undefined ? {} : { cwd: at }) };
    }
    return {
        id: place.id,
        pathOf: ground.pathOf,
        async exec(command) {
            const result = await runGroup(programOf(command), command, launcher);
            if (result.exitCode !== 0)
                await ground.insist(result);
            return result;
        },
        async stream(command) {
            let stderr = Buffer.alloc(0);
            const onOutput = (stream, chunk) => {
                if (stream === 'err' && stderr.length === 0)
                    stderr = Buffer.from(chunk.subarray(0, 100));
                command.onOutput(stream, chunk);
            };
            const result = await streamGroup({ ...programOf(command), outputDir: place.dir }, { ...command, onOutput }, launcher);
            if (result.exitCode !== 0)
                await ground.insist({ exitCode: result.exitCode, stderr });
            return result;
        },
        async upload(tar, path) {
            insistThere();
            await upload(tree, tar, path);
        },
        async download(path) {
            insistThere();
            return download(tree, path);
        },
        async setNetwork(wanted) {
            insistEnforceable(wanted);
            policy = wanted;
        },
        quiesce: () => ground.quiesce(),
        vital: async () => ground.vital(),
        async expose(wanted) {
            const free = await (0,free_port/* takePort */.n)(wanted);
            ports.push(free);
            return { host: '127.0.0.1', port: free.port, url: `http://127.0.0.1:${free.port}`, headers: {} };
        },
        close() {
            closing ??= end();
            return closing;
        },
    };
}
/** why a policy cannot be put in force, if the place is a plain directory for the first */
function cannot({ mode, allowedHosts }) {
    return mode === 'allowlist' && allowedHosts.length > 0
        ? `local_process cannot let through only ${allowedHosts.join(', ')}`
        : 'local_process cannot cut off the network of a plain directory';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/sandbox/drivers/local/warden.js


const NAME = 'BENCHGATE_WARDEN';
/** Waits for the end of its input, which benchgate holds open while it lives; then ends all that carries its name. */
const warden_SCRIPT = `
while read -r _; do :; done
n=0
while [ $n -lt 100 ]; do
  n=$((n+1)); left=
  if [ -d /proc/self ]; then
    for dir in /proc/[0-9]*; do
      grep -qsF "$1=$2" "$dir/environ" && kill -KILL "\${dir#/proc/}" 2>/dev/null && left=1
    done
  else
    for pid in $(ps axeww -o pid=,command= | while read -r pid line; do case $line in *"$1=$2"*) echo "$pid";; esac; done); do
      kill -KILL "$pid" 2>/dev/null && left=1
    done
  fi
  [ "$left" ] || exit 0
  sleep 0.1 2>/dev/null || sleep 1
done`;
/**
 * Ends the processes of plain sandboxes when benchgate has died without doing so: one for all of them, for a watch on
 * each would cost every command another process. Views need none: they end with their keeper's input.
 */
class Warden {
    #id = (0,external_node_crypto_.randomUUID)();
    #searchPath;
    #process = null;
    constructor(searchPath) {
        this.#searchPath = searchPath;
    }
    /** what a process carries that is to be ended; the first one starts the watch */
    mark() {
        this.#process ??= this.#start();
        return { [NAME]: this.#id };
    }
    close() {
        this.#process?.kill('SIGKILL');
        this.#process = null;
    }
    #start() {
        const warden = (0,external_node_child_process_.spawn)('sh', ['-c', warden_SCRIPT, 'benchgate-warden', NAME, this.#id], {
            detached: true, // a Ctrl-C is for benchgate
            stdio: ['pipe', 'ignore', 'ignore'],
            env: { PATH: this.#searchPath },
            cwd: '/',
        });
        warden.on('error', () => { }); // without it there is still our own clean-up
        warden.stdin?.on('error', () => { });
        return warden;
    }
}

;// CONCATENATED MODULE: ./build/sandbox/drivers/local.js















const SEARCH_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
const REMEDY = 'Install bubblewrap or util-linux and allow unprivileged user namespaces (or run as root), or set sandbox_backend.kind to docker.';
const ADVICE = 'keeps rollouts apart and is no security boundary: what runs in it has the rights of this account, reads the files of this machine, and is held to no limit of memory, processors or processes';
/**
 * Sandboxes as directories and processes of this machine. A task that names absolute paths (`/logs`, `/tests`) gets a
 * view in which they are its own, by Linux namespaces; one that is told where its files lie runs in a plain directory,
 * anywhere. No security boundary.
 */
async function localDriver({ workspaceRoot, view, searchPath }) {
    const root = made(workspaceRoot);
    const choice = await choice_chooseView(view, root, searchPath);
    const living = new Living();
    const warden = new Warden(searchPath);
    const launcher = new Launcher();
    const layouts = new Map();
    function layoutFor(paths) {
        const key = paths.join('\n');
        const layout = layouts.get(key) ?? layoutOf(paths, root);
        layouts.set(key, layout);
        return layout;
    }
    async function standUp(place, request) {
        if (request.paths.length === 0) {
            const ground = plainGround(place, living, warden.mark());
            return localSandbox({ place, ground, view: false, searchPath, launcher }, request);
        }
        const { able } = choice;
        if (able === null)
            throw new error/* InfraError */.Ri('config', noView(choice), REMEDY);
        const layout = layoutFor(['/tmp', ...request.paths]);
        const offline = able.offline === null && request.networks.some(isCutOff);
        const how = { place, layout, searchPath, offline, privileged: isRoot() };
        const keeper = await startKeeper(() => Keeper.start(able.kind, how));
        const ground = viewedGround(place, layout, keeper, offline);
        return localSandbox({ place, ground, view: true, searchPath, launcher }, request);
    }
    return {
        kind: 'local_process',
        caution: `local_process (${choice.able ? `views by ${choice.able.kind.name}` : 'plain directories only'}) ${ADVICE}`,
        unenforced: ['cpus', 'memoryMb', 'storageMb'],
        refuses: (need) => refusal(choice, need),
        async create(request) {
            launcher.warm();
            const place = await makePlace(root, request);
            try {
                return await standUp(place, request);
            }
            catch (cause) {
                await removePlace(place.dir).catch(() => { }); // the reaper knows it
                throw explain(cause, `making the sandbox ${place.id}`);
            }
        },
        list: async (labels, made) => placesWith(root, labels, made),
        async destroy(id) {
            const dir = directoryOf(root, id);
            await living.end(dir, { looks: 40 });
            try {
                await removePlace(dir);
            }
            catch (cause) {
                throw explain(cause, `removing ${dir}`);
            }
        },
        async close() {
            warden.close();
            launcher.close();
        },
    };
}
/** Can this machine make a view? */
async function probeView(view = 'auto', searchPath = SEARCH_PATH) {
    const choice = await chooseView(view, realpathSync(tmpdir()), searchPath);
    return choice.able ? { ok: true, reason: '' } : { ok: false, reason: choice.reason };
}
/** why a task cannot be run here as it asks to be; what is not enforced is refused, or said in the caution */
function refusal(choice, { networks, ownPaths, users }) {
    const { able } = choice;
    if (ownPaths && able === null)
        return `${noView(choice)}. ${REMEDY}`;
    const hosts = networks.find(({ mode, allowedHosts }) => mode === 'allowlist' && allowedHosts.length > 0);
    if (hosts)
        return cannot(hosts);
    const cutOff = networks.find(isCutOff);
    if (cutOff && !ownPaths)
        return cannot(cutOff);
    if (cutOff && able?.offline)
        return `local_process cannot cut off the network here: ${able.offline}`;
    return users.map((user) => whyNotAs(user, { view: ownPaths })).find((why) => why !== null) ?? null;
}
const noView = (choice) => `local_process cannot give a task absolute paths of its own here: ${choice.able ? 'it can' : choice.reason}`;
/** the directory under which all sandboxes lie, by the name that mounts know it by */
function made(workspaceRoot) {
    try {
        (0,external_node_fs_.mkdirSync)(workspaceRoot, { recursive: true });
        return (0,external_node_fs_.realpathSync)(workspaceRoot);
    }
    catch (cause) {
        throw explain(cause, `making storage.workspace_root ${workspaceRoot}`);
    }
}
/** Mounts that come and go meanwhile, as those of containers do, can make one fail: then it is tried again. */
async function startKeeper(start) {
    for (let tries = 1;; tries += 1) {
        try {
            return await start();
        }
        catch (cause) {
            if (tries === 4)
                throw cause;
        }
    }
}

// EXTERNAL MODULE: ./build/tasks/dockerfile.js
var dockerfile = __webpack_require__(70251);
// EXTERNAL MODULE: ./build/tasks/pack.js + 1 modules
var pack = __webpack_require__(38602);
// EXTERNAL MODULE: ./build/entry/backend/own-files.js
var own_files = __webpack_require__(23358);
;// CONCATENATED MODULE: ./build/entry/backend/local.js




/** where a task works that names no place */
const HOME = '/app';
/** Processes of this machine. `searchPath` is its PATH. */
async function openLocal(runtime, searchPath) {
    const driver = await localDriver({ workspaceRoot: runtime.storage.workspaceRoot, view: 'auto', searchPath });
    return { driver, prepare, images: async () => [] };
}
/** No image is built: the plain COPY lines of each Dockerfile are carried out on each sandbox. */
async function prepare(task) {
    const own = { image: null, verifierImages: new Map() };
    const { environment } = task;
    if (task.kind !== 'harbor') {
        const { workdir } = await filesOf(environment);
        return { ...own, verifierFiles: new Map(), files: await (0,own_files/* filesInForeignImage */.e)(task, workdir), workdir };
    }
    const verifierFiles = new Map();
    for (const { name, verifier } of task.steps)
        if (verifier.mode === 'separate')
            verifierFiles.set(name, (await filesOf(verifier.environment ?? environment)).files);
    return { ...own, verifierFiles, ...(await filesOf(environment)) };
}
async function filesOf({ context, workdir }) {
    const { copies, workdir: written } = context ? await (0,dockerfile/* localFiles */.J)(context) : { copies: [], workdir: null };
    const places = copies.map(({ to }) => to);
    const taken = await Promise.all(places.map((path) => (0,pack/* isDirectory */.wd)(path)));
    return {
        files: copies.map(({ from, to }) => ({ from, to })),
        ownPaths: places.filter((_, index) => !taken[index]), // a directory of this machine would be lost to the task
        workdir: workdir ?? written ?? HOME,
    };
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

/***/ 29570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ takePort)
/* harmony export */ });
/* harmony import */ var node_dgram__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41314);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77030);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73188);




const MOST_TRIES = 1000;
/**
 * The next port of this machine that nobody listens on, ours until it is released. Other processes of benchgate know
 * it as taken by its UDP twin, which the kernel gives to one alone and takes back when we die.
 */
async function takePort(from) {
    const last = Math.min(65_535, from + MOST_TRIES);
    for (let port = from; port <= last; port += 1) {
        const release = await takeTwin(port);
        if (!release)
            continue;
        if (await nobodyListens(port))
            return { port, release };
        release();
    }
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InfraError */ .Ri('capacity', `no port from ${from} to ${last} is free on this machine`, 'Lower max_parallel_rollouts, or set another port in the task.');
}
async function takeTwin(port) {
    const socket = (0,node_dgram__WEBPACK_IMPORTED_MODULE_0__.createSocket)('udp4');
    try {
        socket.bind({ port, address: '127.0.0.1', exclusive: true });
        await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(socket, 'listening');
    }
    catch {
        socket.close();
        return null;
    }
    socket.on('error', () => { }).unref();
    let closed = false;
    return () => {
        if (!closed)
            socket.close();
        closed = true;
    };
}
async function nobodyListens(port) {
    const server = (0,node_net__WEBPACK_IMPORTED_MODULE_2__.createServer)();
    try {
        server.listen({ port, host: '0.0.0.0', exclusive: true });
        await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(server, 'listening');
    }
    catch {
        return false;
    }
    server.close();
    await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(server, 'close');
    return true;
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
