export const id = 1455;
export const ids = [1455];
export const modules = {

/***/ 61455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ dockerDriver),
  k: () => (/* binding */ engineOf)
});

// EXTERNAL MODULE: ./build/model/error.js
var model_error = __webpack_require__(73188);
;// CONCATENATED MODULE: ./build/sandbox/drivers/docker/volumes.js
const LABEL = 'benchgate.cache';
const PLACE = '/var/cache/benchgate';
/** by what each package manager is told where it keeps what it downloads */
const VARIABLES = { npm: 'npm_config_cache', pip: 'PIP_CACHE_DIR' };
const nameOf = (volume) => `benchgate-cache-${volume}`;
const placeOf = (volume) => `${PLACE}/${volume}`;
const envOf = (volumes) => Object.fromEntries(volumes.map((volume) => [VARIABLES[volume], placeOf(volume)]));
const mountOf = (volume) => ({
    Type: 'volume',
    Source: nameOf(volume),
    Target: placeOf(volume),
});
const underway = new WeakMap();
/** See that the volumes are there, and that any user of a container of `image` may write to them. */
async function createVolumes(engine, volumes, image) {
    const known = underway.get(engine) ?? new Map();
    underway.set(engine, known);
    for (const volume of volumes) {
        const work = known.get(volume) ?? create(engine, volume, image ?? '');
        known.set(volume, work);
        await work.catch((error) => {
            known.delete(volume); // the next sandbox tries again
            throw error;
        });
    }
}
async function create({ docker, ask }, volume, image) {
    const found = docker
        .getVolume(nameOf(volume))
        .inspect()
        .catch((error) => {
        if (error.statusCode === 404)
            return null;
        throw error;
    });
    if (await ask(found))
        return;
    const Labels = { benchgate: '1', [LABEL]: volume };
    await ask(docker.createVolume({ Name: nameOf(volume), Labels }));
    const container = await ask(docker.createContainer({
        Image: image,
        Labels: { benchgate: '1' },
        Entrypoint: ['chmod', '1777', placeOf(volume)],
        Cmd: [],
        User: '0',
        HostConfig: { NetworkMode: 'none', Mounts: [mountOf(volume)] },
    }));
    try {
        await ask(container.start());
        await ask(container.wait());
    }
    finally {
        await ask(container.remove({ force: true }));
    }
}
/** Remove the volumes that no container has; says their names. */
async function removeVolumes({ docker, ask }) {
    const { Volumes } = await ask(docker.listVolumes({ filters: JSON.stringify({ label: ['benchgate=1', LABEL] }) }));
    const removed = [];
    for (const { Name } of Volumes ?? []) {
        const gone = await ask(docker
            .getVolume(Name)
            .remove()
            .then(() => true, (error) => {
            if (error.statusCode === 409 || error.statusCode === 404)
                return false; // in use, or removed by another
            throw error;
        }));
        if (gone)
            removed.push(Name);
    }
    return removed;
}

;// CONCATENATED MODULE: ./build/sandbox/drivers/docker/container.js


/**
 * Of the capabilities Docker gives by default, the ones no task needs:
 * device nodes, raw packets to neighbours on the bridge, file capabilities, a wider bounding set, the kernel's audit log.
 * What stays is what package managers and servers use: owners and modes, other users, killing, low ports, chroot.
 */
const CAP_DROP = ['AUDIT_WRITE', 'MKNOD', 'NET_RAW', 'SETFCAP', 'SETPCAP'];
/** no packet may leave under this policy */
const isCutOff = ({ mode, allowedHosts }) => mode === 'no-network' || (mode === 'allowlist' && allowedHosts.length === 0);
/** how an engine calls a port of a container */
const portKey = (port) => `${port}/tcp`;
/** the argument of the `sleep` that keeps the container, in whole seconds */
const keeperTtl = ({ ttlSec }) => Math.ceil(ttlSec);
/** whoever the agent is, it may write there, and only to what is its own */
const IN_MEMORY = 'rw,nosuid,nodev,mode=1777,size=64m';
/** The container of a sandbox. `cpus` of the engine bound what may be asked, for it refuses more than it has. */
function containerOf(request, { defaults, network, cpus, memoryDirs, volumes }) {
    if (request.image === null)
        throw new model_error/* InfraError */.Ri('config', 'a docker sandbox needs an image', 'Give the task an image or a Dockerfile.');
    const wantedCpus = request.resources.cpus ?? defaults.cpus;
    const memoryMb = request.resources.memoryMb ?? defaults.memoryMb;
    const memory = memoryMb === null ? 0 : Math.round(memoryMb * 2 ** 20);
    const first = request.networks[0];
    const published = request.port !== undefined && network !== 'host' ? portKey(request.port) : null;
    return {
        name: request.name,
        Image: request.image,
        // the time to live holds even if we die; an ENTRYPOINT of the image still runs
        Cmd: ['sh', '-c', `exec sleep ${keeperTtl(request)}`],
        Env: Object.entries({ ...envOf(volumes), ...request.env }).map(([name, value]) => `${name}=${value}`),
        Healthcheck: { Test: ['NONE'] }, // whoever needs it asks once, and no engine spends time on it while an agent works
        Labels: { ...request.labels, benchgate: '1' },
        ...(request.workdir && { WorkingDir: request.workdir }),
        ...(published && { ExposedPorts: { [published]: {} } }),
        HostConfig: {
            // the engine finds a free one, and nobody but this machine can reach it
            ...(published && { PortBindings: { [published]: [{ HostIp: '127.0.0.1', HostPort: '' }] } }),
            Init: true,
            SecurityOpt: ['no-new-privileges'],
            CapDrop: CAP_DROP,
            Memory: memory,
            MemorySwap: memory,
            NanoCpus: wantedCpus === null ? 0 : Math.round(Math.min(wantedCpus, cpus) * 1e9),
            PidsLimit: defaults.pids ?? 0,
            NetworkMode: first && isCutOff(first) ? 'none' : network,
            ...(memoryDirs.length > 0 && { Tmpfs: Object.fromEntries(memoryDirs.map((dir) => [dir, IN_MEMORY])) }),
            ...(volumes.length > 0 && { Mounts: volumes.map(mountOf) }),
            LogConfig: { Type: 'json-file', Config: { 'max-size': '10m', 'max-file': '1' } },
        },
    };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/sandbox/drivers/docker/disk-watch.js

/** the client's types do not know it, the engine does */
const SIZED = { size: true };
const PAUSE_MS = 5000;
/** the engine counts every file that a container wrote: so much longer than a round of all took is the pause after it */
const PAUSE_FACTOR = 4;
/**
 * Ends containers that have written more than they may. overlay2 has quotas on few file systems, and on none that hosted runners
 * have, so one after the other is looked at; what is written between two looks goes beyond.
 */
function diskWatch({ docker, ask }) {
    const watched = new Map();
    let watching = false;
    async function look(id, { limitMb, seen }) {
        const container = docker.getContainer(id);
        const { SizeRw = 0 } = (await ask(container.inspect(SIZED)));
        if (SizeRw <= limitMb * 2 ** 20 || !watched.delete(id))
            return;
        seen.diskFull = true;
        await ask(container.kill());
    }
    async function watch() {
        for (let pause = PAUSE_MS; watched.size > 0;) {
            await (0,promises_.setTimeout)(pause, undefined, { ref: false });
            const begin = performance.now();
            for (const [id, one] of watched)
                await look(id, one).catch(() => { }); // whoever uses it hears what is wrong
            pause = Math.max(PAUSE_MS, PAUSE_FACTOR * (performance.now() - begin));
        }
        watching = false;
    }
    return {
        follow(id, one) {
            watched.set(id, one);
            if (!watching)
                void watch();
            watching = true;
            return () => void watched.delete(id);
        },
    };
}

// EXTERNAL MODULE: ./build/sandbox/drivers/docker/engine.js + 1 modules
var docker_engine = __webpack_require__(22176);
// EXTERNAL MODULE: ./build/sandbox/drivers/docker/events.js
var events = __webpack_require__(5408);
// EXTERNAL MODULE: ./build/sandbox/free-port.js
var free_port = __webpack_require__(29570);
// EXTERNAL MODULE: ./build/sandbox/drivers/docker/exec.js + 1 modules
var exec = __webpack_require__(75748);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
// EXTERNAL MODULE: ./build/sandbox/drivers/docker/explain.js
var explain = __webpack_require__(16662);
;// CONCATENATED MODULE: ./build/sandbox/drivers/docker/files.js





/** Unpack a tar at `path`. A missing folder travels in the same archive, above the entries: no exec is spent on it. */
async function upload(engine, container, tar, path) {
    const base = await deepestThere(engine, container, path);
    const missing = (0,posix_.relative)(base, path);
    const body = missing === '' ? tar : under(missing, tar);
    const failed = new Promise((_, reject) => body.once('error', reject));
    await engine.ask(Promise.race([container.putArchive(body, { path: base }), failed]), 1800);
}
/** A tar stream of `path`, null when nothing is there. */
async function download(engine, container, path) {
    const asked = container.getArchive({ path }).catch((error) => {
        if (error.statusCode === 404 && !/No such container:/.test(error.message ?? ''))
            return null;
        if (/not a directory/.test(error.message ?? ''))
            return null; // it would lie below a file
        throw error;
    });
    const stream = await engine.ask(asked);
    if (stream === null)
        return null;
    const out = new external_node_stream_.PassThrough();
    (0,external_node_stream_promises_.pipeline)(stream, out).catch((cause) => out.destroy((0,explain/* explain */.W)(cause, { address: engine.address, answered: true })));
    return out;
}
async function deepestThere({ ask }, container, path) {
    for (let at = path.replace(/(?<=.)\/+$/, ''); at !== '/'; at = (0,posix_.dirname)(at)) {
        const found = await ask(container.infoArchive({ path: at }).catch((error) => {
            if (error.statusCode === 404 && !/No such container:/.test(error.message ?? ''))
                return null;
            throw error;
        }));
        if (found === null)
            continue;
        found.resume(); // it has no body, and its connection is held until that is read
        return at;
    }
    return '/';
}
/** the same archive one or more folders deeper, with the folders first */
function under(folder, tar) {
    const out = (0,tar_stream.pack)();
    const parts = folder.split('/');
    for (const index of parts.keys())
        out.entry({ name: `${parts.slice(0, index + 1).join('/')}/`, type: 'directory', mode: 0o755 });
    const place = (name) => `${folder}/${name.replace(/^(\.?\/)+/, '')}`;
    async function move() {
        const entries = tar.pipe((0,tar_stream.extract)());
        tar.once('error', (error) => entries.destroy(error));
        for await (const entry of entries) {
            const { pax: _, ...header } = entry.header;
            const linked = header.type === 'link' && header.linkname ? { linkname: place(header.linkname) } : {};
            const slot = out.entry({ ...header, ...linked, name: place(header.name) });
            if (header.type === 'file' || header.type === 'contiguous-file')
                await (0,external_node_stream_promises_.pipeline)(entry, slot);
            else
                entry.resume();
        }
        out.finalize();
    }
    move().catch((error) => out.destroy(error));
    return out;
}

// EXTERNAL MODULE: ./build/sandbox/quote.js
var quote = __webpack_require__(99608);
;// CONCATENATED MODULE: ./build/sandbox/drivers/docker/quiesce.js



/**
 * Ends everything but PID 1, the keeper and this shell, with builtins only: at the limit of processes nothing can fork.
 * `kill -STOP -1` freezes all at once, so that a fork bomb cannot outrun the loop. The keeper is the first process that
 * ever was our `sleep`, which nothing started later can become, and with it the ENTRYPOINT that stayed in front of it.
 */
const script = (ttlSec, then) => `
keeper=; since=
for dir in /proc/[0-9]*; do
  IFS= read -r stat 2>/dev/null <"$dir/stat" || continue
  set -- \${stat##*) }
  line=; IFS= read -r line 2>/dev/null <"$dir/cmdline"
  [ "$line" = sleep${ttlSec} ] || continue
  if [ -z "$since" ] || [ "\${20}" -lt "$since" ]; then keeper=\${dir#/proc/}; since=\${20}; fi
done
[ "$keeper" ] || exit 1
keep=" 1 $$ "; at=$keeper
while [ "$at" -gt 1 ]; do
  keep="$keep$at "
  IFS= read -r stat 2>/dev/null <"/proc/$at/stat" || break
  set -- \${stat##*) }
  at=$2
done
kill -STOP -1 2>/dev/null
n=0
while [ $n -lt 20000 ]; do
  n=$((n+1)); left=
  for dir in /proc/[0-9]*; do
    pid=\${dir#/proc/}
    case $keep in *" $pid "*) continue ;; esac
    kill -9 "$pid" 2>/dev/null # whatever it says it is: a process writes part of its stat line itself
    IFS= read -r line 2>/dev/null <"$dir/stat" || continue
    set -- \${line##*) }
    case $1 in X) ;; Z) [ $n -gt 50 ] || left=1 ;; *) left=1 ;; esac # a dead one counts until it is reaped, or never will be
  done
  [ "$left" ] || break
done
for pid in $keep; do [ "$pid" = $$ ] || kill -CONT "$pid" 2>/dev/null; done
[ -z "$left" ] || exit 1
printf ${SWEPT}; exec sh -c ${(0,quote/* quote */.h)(then)}`;
const ROOM = 64;
const SWEPT = '@swept@';
const WITHIN_SEC = 30;
/** End every process of a sandbox but its keeper; the files stay. */
async function quiesce(engine, container, kept) {
    await quiesceThen(engine, container, kept, { command: ':', timeoutSec: WITHIN_SEC });
}
/** The same, and then `command` as root, by the exec that swept where that was enough. */
async function quiesceThen(engine, container, { ttlSec, pids }, command) {
    const sweep = async () => {
        const { stdout, ...rest } = await (0,exec/* runExec */.x1)(engine, container, {
            ...command,
            command: script(ttlSec, command.command),
            user: 'root',
            timeoutSec: WITHIN_SEC + command.timeoutSec,
        });
        return stdout.subarray(0, SWEPT.length).toString() === SWEPT
            ? { ...rest, stdout: stdout.subarray(SWEPT.length) }
            : null;
    };
    const first = await sweep().catch(retriable);
    if (first !== null)
        return first;
    if (pids !== null) {
        try {
            await engine.ask(container.update({ PidsLimit: pids + ROOM }));
            const second = await sweep().catch(retriable);
            if (second !== null)
                return second;
        }
        finally {
            await engine.ask(container.update({ PidsLimit: pids })).catch(() => { });
        }
    }
    // nothing gets in any more, so the engine ends all of it from outside
    await engine.ask(container.restart({ t: 0 }));
    return (0,exec/* runExec */.x1)(engine, container, { ...command, user: 'root' });
}
/** null where another way may still work; an engine that does not answer is a failure */
function retriable(error) {
    if (error instanceof model_error/* InfraError */.Ri && error.kind === 'sandbox_lost')
        return null;
    throw error;
}

;// CONCATENATED MODULE: ./build/sandbox/drivers/docker/sandbox.js







/** A running container as a sandbox. */
function dockerSandbox(place) {
    const { engine, container, seen } = place;
    const setNetwork = switching(place);
    let closed = false;
    const ports = [];
    return {
        id: container.id,
        pathOf: (path) => path,
        async exec(command) {
            if (command.network)
                await setNetwork(command.network);
            return (0,exec/* runExec */.x1)(engine, container, command);
        },
        upload: (tar, path) => upload(engine, container, tar, path),
        download: (path) => download(engine, container, path),
        setNetwork,
        quiesce: () => quiesce(engine, container, place),
        quiesceThen: (command) => quiesceThen(engine, container, place, command),
        vital: () => vital(engine, container, seen, closed),
        async expose(port) {
            if (place.network !== 'host')
                return published(engine, container, port);
            const free = await (0,free_port/* takePort */.n)(port); // its network is this machine's
            ports.push(free);
            return { host: '127.0.0.1', port: free.port, url: `http://127.0.0.1:${free.port}`, headers: {} };
        },
        async close() {
            closed = true;
            await place.remove();
            for (const { release } of ports)
                release();
        },
    };
}
/** the way through the port of this machine that the engine gave it */
async function published({ ask }, container, port) {
    const { NetworkSettings } = await ask(container.inspect());
    const [binding] = NetworkSettings.Ports[portKey(port)] ?? [];
    if (!binding)
        throw new model_error/* InfraError */.Ri('config', `port ${port} of the container is not published`, 'Set sandbox_backend.network to a network of the kind `bridge`, or leave it out.');
    return { host: '0.0.0.0', port, url: `http://127.0.0.1:${binding.HostPort}`, headers: {} };
}
function switching({ engine, container, network, bornCutOff }) {
    let joined = bornCutOff ? 'none' : network;
    return async (policy) => {
        const wanted = isCutOff(policy) ? '' : network;
        if (wanted === joined || (wanted === '' && joined === 'none'))
            return;
        if (network === 'host')
            throw new model_error/* InfraError */.Ri('config', 'a container on the host network cannot change it', 'Use the network `bridge`.');
        const member = { Container: container.id, Force: true };
        if (joined !== '')
            await engine.ask(engine.docker.getNetwork(joined).disconnect(member));
        joined = '';
        if (wanted !== '')
            await engine.ask(engine.docker.getNetwork(wanted).connect({ Container: container.id }));
        joined = wanted;
    };
}
async function vital({ ask }, container, seen, closed) {
    const found = await ask(container.inspect().catch((error) => {
        if (error.statusCode === 404)
            return null;
        throw error;
    }));
    const { diskFull } = seen;
    if (found === null)
        return { state: 'gone', oomKilled: seen.oom, diskFull, exitCode: null, endedFromOutside: !closed };
    const { State } = found;
    const oomKilled = State.OOMKilled || seen.oom;
    if (State.Running)
        return { state: 'running', oomKilled, exitCode: null, endedFromOutside: false };
    // the reports of who ended it travel on another connection, and its death is told before the reason
    for (let waited = 0; !seen.died && !seen.blind && waited < 1000; waited += 50)
        await (0,promises_.setTimeout)(50);
    if (!seen.asked)
        await (0,promises_.setTimeout)(150);
    const endedFromOutside = !closed && (seen.asked || seen.blind);
    return { state: 'exited', oomKilled: oomKilled || seen.oom, diskFull, exitCode: State.ExitCode, endedFromOutside };
}

;// CONCATENATED MODULE: ./build/sandbox/drivers/docker.js







const engines = new WeakMap();
/** The engine behind a docker driver, for whoever makes its images. */
function engineOf(driver) {
    const engine = engines.get(driver);
    if (engine === undefined)
        throw new Error(`a ${driver.kind} driver has no Docker engine`);
    return engine;
}
/** Sandboxes as containers of a Docker engine. The engine is first asked when the first sandbox is made. */
async function dockerDriver(given) {
    const { dockerHost, folders, network, defaults, memoryDirs = [], volumes = [] } = given;
    const engine = await (0,docker_engine/* connect */.N)(dockerHost, folders);
    const { docker, ask } = engine;
    const joins = network ?? 'bridge';
    const disks = diskWatch(engine);
    let ready = null;
    async function prepare() {
        const { NCPU } = (await ask(docker.info()));
        return { cpus: NCPU, events: await (0,events/* watch */.w)(engine) };
    }
    async function readyOnce() {
        ready ??= prepare();
        try {
            return await ready;
        }
        catch (error) {
            ready = null; // the next sandbox asks again
            throw error;
        }
    }
    async function destroy(id) {
        await ask(docker.getContainer(id).remove({ force: true, v: true }).catch(missingIsFine));
    }
    const driver = {
        kind: 'docker',
        caution: null,
        unenforced: [],
        refuses({ networks, task }) {
            if (task === 'service' && dockerHost !== null && !dockerHost.startsWith('unix:'))
                return 'a port of a container is reached on the machine of its engine alone; run service tasks on an engine of this machine';
            const hosts = networks.find((policy) => policy.mode === 'allowlist' && policy.allowedHosts.length > 0);
            if (hosts)
                return `docker cannot let through only ${hosts.allowedHosts.join(', ')}; use a backend with an egress allowlist, or open the network`;
            if (joins === 'host' && networks.some(isCutOff) && !networks.every(isCutOff))
                return 'a container on the host network cannot be cut off between phases; use the network `bridge`';
            return null;
        },
        async create(request) {
            const { cpus, events } = await readyOnce();
            const options = containerOf(request, { defaults, network: joins, cpus, memoryDirs, volumes });
            await createVolumes(engine, volumes, request.image);
            const container = await createOnce(engine, options);
            const seen = events.follow(container.id);
            const storageMb = request.resources.storageMb ?? defaults.storageMb;
            const unwatch = storageMb === null ? () => { } : disks.follow(container.id, { limitMb: storageMb, seen });
            const remove = async () => {
                unwatch();
                await destroy(container.id);
                events.forget(container.id);
            };
            try {
                await request.onCreated(container.id);
                await ask(container.start());
            }
            catch (error) {
                await remove().catch(() => { }); // the reaper knows it
                throw error;
            }
            const bornCutOff = options.HostConfig?.NetworkMode === 'none';
            const kept = { ttlSec: keeperTtl(request), pids: defaults.pids };
            return dockerSandbox({ ...kept, engine, container, network: joins, bornCutOff, seen, remove });
        },
        async list(labels, made) {
            const label = Object.entries({ ...labels, benchgate: '1' }).map(([name, value]) => `${name}=${value}`);
            const found = await ask(docker.listContainers({ all: true, filters: JSON.stringify({ label }) }));
            const before = (made?.before.getTime() ?? Number.POSITIVE_INFINITY) / 1000;
            return found.filter(({ Created }) => Created < before).map(({ Id }) => Id);
        },
        destroy,
        prune: () => removeVolumes(engine),
        async close() {
            const prepared = await ready?.catch(() => null);
            prepared?.events.close();
            await engine.close();
        },
    };
    engines.set(driver, engine);
    return driver;
}
/** An answer lost on the way may have left a container behind: said as such, since a blind retry would leak it. */
async function createOnce({ docker, ask }, options) {
    try {
        return await ask(docker.createContainer(options));
    }
    catch (error) {
        const { statusCode, syscall } = (error.cause ?? {});
        const conflict = statusCode === 409;
        const lost = statusCode === undefined && syscall !== 'connect'; // what was never sent made nothing
        if (!(error instanceof model_error/* InfraError */.Ri) || (!conflict && (error.kind !== 'transport' || !lost)))
            throw error;
        throw new model_error/* InfraError */.Ri('create_ambiguous', `it is not known whose the container ${options.name} is: ${error.message}`, 'Run `benchgate reap`.', { cause: error });
    }
}
function missingIsFine(error) {
    if (error.statusCode === 404 || (error.statusCode === 409 && /already in progress/.test(error.message ?? '')))
        return;
    throw error;
}


/***/ }),

/***/ 99770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ demux)
/* harmony export */ });
const HEADER = 8;
const STDERR = 2;
/**
 * Take apart the engine's multiplexed output: frames of one byte stream number, three of nothing, four of length.
 * Frames arrive cut anywhere, so that what is unfinished waits for the next piece.
 */
function demux(take) {
    let header = Buffer.alloc(0);
    let stream = 'stdout';
    let left = 0;
    return (piece) => {
        let rest = piece;
        while (rest.length > 0) {
            if (left === 0) {
                const missing = HEADER - header.length;
                header = Buffer.concat([header, rest.subarray(0, missing)]);
                rest = rest.subarray(missing);
                if (header.length < HEADER)
                    return;
                stream = header[0] === STDERR ? 'stderr' : 'stdout';
                left = header.readUInt32BE(4);
                header = Buffer.alloc(0);
                continue;
            }
            const body = rest.subarray(0, left);
            take(stream, body);
            left -= body.length;
            rest = rest.subarray(body.length);
        }
    };
}


/***/ }),

/***/ 75748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sX: () => (/* binding */ exitOf),
  x1: () => (/* binding */ runExec)
});

// UNUSED EXPORTS: NotStarted

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/model/error.js
var error = __webpack_require__(73188);
;// CONCATENATED MODULE: ./build/sandbox/capped.js
/** The first bytes of a stream; the rest is dropped. */
class Capped {
    #limit;
    #parts = [];
    #size = 0;
    constructor(limit) {
        this.#limit = limit;
    }
    add(bytes) {
        const kept = bytes.subarray(0, this.#limit - this.#size);
        if (kept.length === 0)
            return;
        this.#parts.push(Buffer.from(kept));
        this.#size += kept.length;
    }
    bytes() {
        return Buffer.concat(this.#parts);
    }
}

// EXTERNAL MODULE: ./build/sandbox/drivers/docker/demux.js
var demux = __webpack_require__(99770);
;// CONCATENATED MODULE: ./build/sandbox/drivers/docker/exec.js





/** The wrapper says its process id before anything else, so that its session can be ended from another exec. */
const WRAPPER = 'echo $$; exec sh -c "$1"';
const MAX_BYTES = 2 ** 20;
const GRACE_SEC = 10;
/** Ends the session of an exec: every process that did not make a session of its own. Builtins only, so that it forks nothing. */
const endSession = (session) => `
n=0
while [ $n -lt 2000 ]; do
  n=$((n+1)); left=
  for dir in /proc/[0-9]*; do
    IFS= read -r line 2>/dev/null <"$dir/stat" || continue
    set -- \${line##*) }
    [ "$4" = ${session} ] || continue
    case $1 in Z|X) continue ;; esac
    left=1; kill -9 "\${dir#/proc/}" 2>/dev/null
  done
  [ "$left" ] || exit 0
done
exit 1`;
/** Run one command in a container; null as exit code when its time ran out and it was ended. */
async function runExec(engine, container, command) {
    if (command.signal?.aborted)
        throw new error/* CancelledError */.cc();
    const started = await start(engine, container, command);
    const over = new AbortController();
    const ends = started.ended.then(() => 'ended');
    const late = (0,promises_.setTimeout)(command.timeoutSec * 1000, 'late', { signal: over.signal }).catch(() => 'late');
    const told = command.signal ? abortOf(command.signal, over.signal) : new Promise(() => { });
    const how = await Promise.race([ends, late, told]);
    over.abort();
    if (how !== 'ended') {
        await Promise.race([started.began, (0,promises_.setTimeout)(GRACE_SEC * 1000, undefined, { ref: false })]); // before that it cannot be ended
        const session = started.session();
        if (session !== null) {
            const killer = { command: endSession(session), user: 'root', timeoutSec: GRACE_SEC };
            // a kill that fails is made good by quiesce(); the time is up either way
            await runExec(engine, container, killer).catch(() => null);
        }
        await Promise.race([started.ended, (0,promises_.setTimeout)(2000)]);
        started.socket.destroy();
        if (how === 'told')
            throw new error/* CancelledError */.cc();
        return { exitCode: null, stdout: started.stdout(), stderr: started.stderr() };
    }
    const exitCode = await exitOf(engine, started.exec);
    const began = started.session() !== null;
    if (!began || exitCode === null || exitCode > 128)
        await insistRunning(engine, container);
    if (!began)
        throw notStarted(`${started.stdout()}${started.stderr()}`.trim());
    return { exitCode: exitCode ?? 255, stdout: started.stdout(), stderr: started.stderr() };
}
/** Resolves when the signal aborts, or at once where it did while the command was being started. */
async function abortOf(signal, over) {
    if (!signal.aborted)
        await (0,external_node_events_.once)(signal, 'abort', { signal: over }).catch(() => { });
    return 'told';
}
async function start(engine, container, command) {
    const { docker, ask } = engine;
    const exec = await ask(container.exec({
        Cmd: ['sh', '-c', WRAPPER, 'sh', command.command],
        AttachStdin: command.stdin !== undefined,
        AttachStdout: true,
        AttachStderr: true,
        ...(command.cwd && { WorkingDir: command.cwd }),
        ...(command.env && { Env: Object.entries(command.env).map(([name, value]) => `${name}=${value}`) }),
        ...(command.user && { User: command.user === 'root' ? '0' : command.user }),
    }));
    const socket = await ask(docker.getExec(exec.id).start({ hijack: true, stdin: command.stdin !== undefined }));
    const stdout = new Capped(command.maxBytes ?? MAX_BYTES);
    const stderr = new Capped(command.maxBytes ?? MAX_BYTES);
    const first = new Capped(4096);
    let session = null;
    const { promise: began, resolve: begins } = Promise.withResolvers();
    const take = (0,demux/* demux */.u)((stream, bytes) => {
        if (stream === 'stderr')
            return stderr.add(bytes);
        if (session !== null)
            return stdout.add(bytes);
        first.add(bytes);
        const said = first.bytes();
        const end = said.indexOf('\n');
        if (end < 0 || !/^\d+$/.test(said.subarray(0, end).toString()))
            return;
        session = Number(said.subarray(0, end));
        begins();
        stdout.add(bytes.subarray(bytes.indexOf('\n') + 1));
    });
    socket.on('data', take);
    const ended = new Promise((resolve) => {
        socket
            .once('end', resolve)
            .once('close', resolve)
            .once('error', () => resolve());
    });
    void ended.then(begins);
    if (command.stdin !== undefined)
        socket.end(command.stdin);
    return {
        exec,
        socket,
        /** it has said its process id, or ended */
        began,
        ended,
        session: () => session,
        stdout: () => (session === null ? first.bytes() : stdout.bytes()),
        stderr: () => stderr.bytes(),
    };
}
/** the exit code once the engine has noticed the end; null when the connection was lost before it */
async function exitOf({ ask }, exec) {
    for (let pause = 10;; pause *= 2) {
        const { Running, ExitCode } = await ask(exec.inspect());
        if (!Running)
            return ExitCode;
        if (pause > 2000)
            throw new error/* InfraError */.Ri('transport', 'the connection to a running command broke', 'Look into the log of the Docker daemon.');
        await (0,promises_.setTimeout)(pause);
    }
}
/** a command killed by a signal may have gone down with its container */
async function insistRunning({ ask }, container) {
    let { State } = await ask(container.inspect());
    if (State.Running) {
        await (0,promises_.setTimeout)(100); // the engine notices the end of a command before that of the container
        State = (await ask(container.inspect())).State;
    }
    if (State.Running)
        return;
    throw new error/* InfraError */.Ri('sandbox_lost', `the container ended under a command, with exit code ${State.ExitCode}`, 'The rollout gets another attempt; look for who stopped the container.');
}
/** No shell came up: the engine's own words, sorted by whose fault they are. */
class NotStarted extends error/* InfraError */.Ri {
}
function notStarted(said) {
    const what = `the command could not be started: ${said || 'the engine gave no reason'}`;
    if (/unable to find user|no matching entries|no (?:users|groups) found|chdir|no such file|not a directory|executable file/i.test(said))
        return new NotStarted('config', what, 'Correct the user or the working directory, and see that the image has a shell.');
    return new NotStarted('sandbox_lost', what, 'The sandbox may be out of processes or memory; raise its limits.');
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


/***/ })

};
