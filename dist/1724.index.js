export const id = 1724;
export const ids = [1724];
export const modules = {

/***/ 25266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ SILENT)
/* harmony export */ });
const SILENT = { tokens: null, costUsd: null, turns: null, providerError: null };


/***/ }),

/***/ 24592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   i7: () => (/* binding */ jsonLines),
/* harmony export */   tY: () => (/* binding */ plus),
/* harmony export */   vj: () => (/* binding */ amount)
/* harmony export */ });
/** The JSON objects among the lines of an agent's output; all else (banners, cut lines, arrays) is skipped. */
function* jsonLines(stdout) {
    for (let start = 0; start < stdout.length;) {
        const newline = stdout.indexOf('\n', start);
        const end = newline < 0 ? stdout.length : newline;
        const line = stdout.slice(start, end).trim();
        start = end + 1;
        if (!line.startsWith('{'))
            continue;
        const value = object(parse(line));
        if (value)
            yield value;
    }
}
function object(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
}
/** The field, if the object has it itself: a name such as `constructor` must not reach the prototype. */
function field(value, name) {
    const json = object(value);
    return json && Object.hasOwn(json, name) ? json[name] : undefined;
}
function text(value) {
    return typeof value === 'string' ? value : null;
}
/** A count or an amount: finite and not negative, else null. */
function amount(value) {
    return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
}
/** A whole number, as an HTTP status or a token count is. */
function count(value) {
    const number = amount(value);
    return number !== null && Number.isSafeInteger(number) ? number : null;
}
/** The sum where both are known; the known one where one is not. */
function plus(left, right) {
    if (left === null)
        return right;
    return right === null ? left : left + right;
}
function parse(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return null; // hostile or cut: no line of ours
    }
}


/***/ }),

/***/ 59381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   u: () => (/* binding */ withHome)
/* harmony export */ });
/** Words as one shell command, each safe whatever it holds. */
function quote(words) {
    return words.map(quoteWord).join(' ');
}
/** A command that keeps its state in its home: a new one where the sandbox gives none that it can write to. */
function withHome(words) {
    return `[ -n "$HOME" ] && [ -w "$HOME" ] || HOME=$(mktemp -d); export HOME; exec ${quote(words)}`;
}
function quoteWord(word) {
    if (word.includes('\0'))
        throw new TypeError('a command cannot hold a NUL character');
    return /^[\w@%+:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 83486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ steadyNow)
/* harmony export */ });
/**
 * The time of day when the process began, and what has passed since by a clock that nobody can set: a machine whose
 * clock jumps takes no time from an agent, gives none to a budget, and makes no duration negative.
 */
const steadyNow = () => Math.round(performance.timeOrigin + performance.now());


/***/ }),

/***/ 9865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ay: () => (/* binding */ JournalEvent),
/* harmony export */   u6: () => (/* binding */ ResultRow)
/* harmony export */ });
/* unused harmony export Phases */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58863);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38158);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34041);



const at = zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$();
const where = { rollout: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), attempt: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(1) };
/** Numbers by their names. Looked at and left as they are, since hundreds of thousands are read and `z.record` copies each. */
const Numbers = zod__WEBPACK_IMPORTED_MODULE_3__/* .custom */ .IeY(areNumbers, 'Invalid input: expected numbers by their names');
function areNumbers(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return false;
    const numbers = value;
    for (const name in numbers)
        if (!Number.isFinite(numbers[name]))
            return false;
    return true;
}
/** seconds by phase of one attempt */
const Phases = Numbers;
/** One line of journal.jsonl. The report of any run is a fold over these. */
const JournalEvent = zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt('event', [
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        event: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('run_started'),
        at,
        run_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        plan_digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        manifest_digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ event: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('attempt_started'), at, ...where }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ event: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('sandbox_created'), at, ...where, backend: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), sandbox: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ event: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('sandbox_closed'), at, ...where, sandbox: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ event: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('sandbox_leaked'), at, ...where, sandbox: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        event: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('attempt_ended'),
        at,
        ...where,
        outcome: _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OutcomeSchema */ .QB,
        reward: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable(),
        rewards: Numbers.nullable(),
        tokens: _usage_js__WEBPACK_IMPORTED_MODULE_1__/* .Tokens */ .D.nullable(),
        cost_usd: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable(),
        turns: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable(),
        phases: Phases,
        sandbox: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
        /** relative to the run's directory */
        logs: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
        notes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        /** the judge's word for it, where it has one; absent: it has none */
        grade: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
        /** null: the source of an import does not tell how long it took; else `at` does */
        duration_sec: zod__WEBPACK_IMPORTED_MODULE_3__/* ["null"] */ .chJ().optional(),
    }),
    /** a planned rollout that is not begun, and why */
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ event: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('rollout_skipped'), at, rollout: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), outcome: _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OutcomeSchema */ .QB }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        event: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('run_ended'),
        at,
        reason: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['finished', 'cancelled', 'stopped']),
        /** what stopped it, and one sentence; absent where preflight says it */
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['budget', 'systemic']).optional(),
        why: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    }),
]);
/** One line of results.jsonl (design, "A row of results.jsonl"). */
const ResultRow = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    task: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    agent: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    rollout_index: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im),
    infra_kind: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .INFRA_KINDS */ .F2).nullable(),
    suspected: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .INFRA_KINDS */ .F2).nullable(),
    reward: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable(),
    rewards: Numbers.nullable(),
    attempts: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int(),
    hidden_infra_error: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    started_at: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    duration_sec: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable(),
    phases: Phases,
    cost_usd: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable(),
    tokens: _usage_js__WEBPACK_IMPORTED_MODULE_1__/* .Tokens */ .D.nullable(),
    turns: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable(),
    reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    sandbox: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    task_digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    logs: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    /** the judge's word for it; absent: it has none */
    grade: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
});


/***/ }),

/***/ 93872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ asLoopBench)
/* harmony export */ });
/** What LoopBench looks at and benchgate has no part in: its substrate, and where it sends traces and logs. */
const NOT_OURS = Object.fromEntries([
    'env_runner_buildx_config',
    'judge_buildx_config',
    'observability_logs_backend',
    'observability_metrics_backend',
    'observability_traces_backend',
    'observability_logs_endpoint_configured',
    'observability_metrics_endpoint_configured',
    'observability_traces_endpoint_configured',
    'langsmith_sdk',
    'langsmith_api_key_present',
].map((name) => [name, null]));
/**
 * What preflight.json holds: LoopBench's shape, `checks` by name with `null` where a check does not apply, under
 * LoopBench's names where it has one; beside them `details` with what was found and the remedy.
 */
function asLoopBench({ ok, checks, warnings }, { sandboxBackend, judge }) {
    const byName = Object.fromEntries(checks.map((check) => [check.name, check.ok]));
    const docker = byName.docker ?? null;
    const inDocker = sandboxBackend.kind === 'docker';
    const e2b = sandboxBackend.kind === 'e2b_firecracker';
    return {
        ok,
        checks: {
            python: null, // benchgate itself needs none
            sandbox_backend_kind: sandboxBackend.kind,
            ...(e2b ? { e2b_api_key_env: sandboxBackend.e2b?.apiKeyEnv ?? 'E2B_API_KEY', ...NOT_OURS } : {}),
            e2b_python_sdk: e2b ? true : null, // its JavaScript sibling is part of the bundle
            env_runner_requires_docker: inDocker,
            env_runner_docker_host: inDocker ? sandboxBackend.dockerHost : null,
            env_runner_docker_daemon_ready: inDocker ? docker : null,
            judge_requires_docker: inDocker || judge.kind === 'docker_container',
            judge_docker_host: judge.dockerHost,
            ...byName,
        },
        details: checks,
        warnings,
    };
}


/***/ }),

/***/ 35422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ preflight)
});

// EXTERNAL MODULE: ./build/sandbox/drivers/docker/folders.js
var docker_folders = __webpack_require__(57372);
// EXTERNAL MODULE: ./build/tasks/own-paths.js
var own_paths = __webpack_require__(78568);
// EXTERNAL MODULE: ./build/preflight/check.js
var check = __webpack_require__(88440);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/preflight/credentials.js


const OTHERS = 0o077;
/** Every file that agents log in with is there, is one, and is nobody else's to read. */
async function credentialFiles({ sandboxBackend }) {
    const { kind, credentials } = sandboxBackend;
    if (credentials.length === 0)
        return [];
    if (kind !== 'docker') {
        const remedy = 'Give the agents an API key in their `env`, or leave the block out.';
        return [(0,check/* check */.z)('credentials', false, `${kind} places no credentials files`, remedy)];
    }
    return Promise.all(credentials.map(oneFile));
}
async function oneFile({ file, optional }) {
    const no = (found, remedy, advisory = optional) => (0,check/* check */.z)('credentials', false, found, remedy, advisory);
    const found = await (0,promises_.stat)(file).catch(() => null);
    if (found === null)
        return no(`credentials not found: ${file} is missing`, "Log in with the agent's own program on this machine, or give the agent an API key in its `env`.");
    if (found.isDirectory())
        return no(`${file} is a directory: Docker makes one where it is told to mount a file that is missing`, 'Remove it, then log in anew.', false);
    const content = await (0,promises_.readFile)(file).catch((error) => error);
    if (content instanceof Error)
        return no(`${file} cannot be read: ${content.message}`, 'Give this account the right to read it.');
    if (content.length === 0)
        return no(`${file} is empty`, 'Log in anew.');
    if (found.mode & OTHERS)
        return no(`${file} can be read by other accounts of this machine`, `Run \`chmod 600 ${file}\`.`, true);
    return (0,check/* check */.z)('credentials', true, file, '');
}

// EXTERNAL MODULE: ./build/model/error.js
var error = __webpack_require__(73188);
// EXTERNAL MODULE: ./build/sandbox/drivers/docker/engine.js + 1 modules
var engine = __webpack_require__(22176);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/preflight/address-pools.js

/** What an engine without `default-address-pools` cuts its networks from (moby, libnetwork/ipamutils). */
const DEFAULT_POOLS = [
    ...[17, 18, 19].map((second) => ({ base: `172.${second}.0.0/16`, size: 16 })),
    ...[20, 24, 28].map((second) => ({ base: `172.${second}.0.0/14`, size: 16 })),
    { base: '192.168.0.0/16', size: 20 },
];
/**
 * How many more networks an engine can make: IPv4 subnets of its pools that overlap no subnet in use.
 * `used` are CIDRs; what is no IPv4 CIDR takes no part. Routes of the host are not seen.
 *
 *     freeSubnets([{ base: '10.0.0.0/14', size: 16 }], ['10.1.0.0/16']) // 3
 */
function freeSubnets(pools, used) {
    const taken = used.flatMap(parse);
    const list = new external_node_net_.BlockList();
    for (const { address, prefix } of taken)
        list.addSubnet(address, prefix, 'ipv4');
    return pools.flatMap(subnets).filter((subnet) => {
        if (list.check(subnet.address, 'ipv4'))
            return false;
        const own = new external_node_net_.BlockList();
        own.addSubnet(subnet.address, subnet.prefix, 'ipv4');
        return !taken.some(({ address }) => own.check(address, 'ipv4'));
    }).length;
}
function parse(cidr) {
    const [address = '', length] = cidr.split('/');
    const prefix = Number(length);
    return (0,external_node_net_.isIPv4)(address) && Number.isInteger(prefix) && prefix >= 0 && prefix <= 32 ? [{ address, prefix }] : [];
}
function subnets({ base, size }) {
    const [pool] = parse(base);
    if (!pool || size < pool.prefix || size > 32)
        return [];
    const first = pool.address.split('.').reduce((sum, byte) => sum * 256 + Number(byte), 0);
    const count = Math.min(2 ** (size - pool.prefix), 4096);
    return Array.from({ length: count }, (_, index) => ({
        address: dotted(first + index * 2 ** (32 - size)),
        prefix: size,
    }));
}
const dotted = (value) => [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.');

;// CONCATENATED MODULE: ./build/preflight/docker.js





/** the first API with platforms, init and everything else that the driver asks for (Docker 19.03) */
const LEAST_API = 1.4;
const LEAST_FREE_GB = 5;
const MOST_SKEW_SEC = 30;
const PATIENCE_SEC = 15;
/** One engine: does it answer, is it new enough, where does it keep images, has it room and addresses, is its clock right? */
async function dockerChecks(dockerHost, now, folders = {}) {
    try {
        const { docker, ask, close } = await (0,engine/* connect */.N)(dockerHost, folders);
        try {
            const [version, info, networks] = await ask(Promise.all([docker.version(), docker.info(), docker.listNetworks()]), PATIENCE_SEC);
            const used = networks.flatMap(({ IPAM }) => (IPAM?.Config ?? []).flatMap(({ Subnet }) => Subnet ?? []));
            return [
                (0,check/* check */.z)('docker', true, dockerHost ?? 'the local engine', ''),
                engineVersion(version.Version, version.ApiVersion, info),
                imageStore(info),
                addressPools(info, used),
                clockSkew(info, now),
                await room(info),
            ];
        }
        finally {
            await close();
        }
    }
    catch (cause) {
        if (!(cause instanceof error/* BenchgateError */.Q9))
            throw cause;
        return [(0,check/* check */.z)('docker', false, cause.message, cause.remedy)];
    }
}
function engineVersion(version, api, { OSType, Architecture }) {
    const [major = 0, minor = 0] = api.split('.').map(Number);
    const found = `${version}, API ${api}, ${OSType ?? '?'}/${Architecture ?? '?'}`;
    if (OSType === 'windows')
        return (0,check/* check */.z)('docker_version', false, found, 'Switch the engine to Linux containers.');
    return (0,check/* check */.z)('docker_version', major + minor / 100 >= LEAST_API, found, 'Install Docker 19.03 or newer.');
}
/** layers are shared in both stores; `vfs` and `devicemapper` copy whole images and fill the disk */
function imageStore({ Driver = 'unknown', DriverStatus = [] }) {
    const containerd = DriverStatus.some(([, value]) => /containerd\.snapshotter/.test(value));
    const found = `${containerd ? 'containerd image store' : 'graph driver'}, ${Driver}`;
    const slow = /^(vfs|devicemapper|aufs)$/.test(Driver);
    return (0,check/* check */.z)('docker_image_store', !slow, found, 'Let the engine use overlay2 or the containerd image store.', true);
}
function addressPools({ DefaultAddressPools }, used) {
    const own = (DefaultAddressPools ?? []).map(({ Base, Size }) => ({ base: Base, size: Size }));
    const free = freeSubnets(own.length ? own : DEFAULT_POOLS, used);
    return (0,check/* check */.z)('docker_address_pools', free > 0, `${free} free, ${used.length} in use`, 'Run `docker network prune`, or give the engine more `default-address-pools`.', true);
}
function clockSkew({ SystemTime }, now) {
    const skew = SystemTime ? Math.abs(Date.parse(SystemTime) - now) / 1000 : Number.NaN;
    if (!Number.isFinite(skew))
        return (0,check/* check */.z)('docker_clock', null, 'the engine does not tell', '');
    return (0,check/* check */.z)('docker_clock', skew <= MOST_SKEW_SEC, `${skew.toFixed(0)} s apart from this machine`, "Set the engine's clock: certificates and time limits depend on it.", true);
}
/** only where the engine's directory is on this machine */
async function room({ DockerRootDir }) {
    try {
        const { bavail, bsize } = await (0,promises_.statfs)(DockerRootDir ?? '');
        const gb = (bavail * bsize) / 1e9;
        const remedy = `Free at least ${LEAST_FREE_GB} GB there, for example by \`docker image prune\`.`;
        return (0,check/* check */.z)('docker_disk_free', gb >= LEAST_FREE_GB, `${gb.toFixed(1)} GB free in ${DockerRootDir}`, remedy, true);
    }
    catch {
        return (0,check/* check */.z)('docker_disk_free', null, "the engine's disk is not seen from here", '');
    }
}

;// CONCATENATED MODULE: ./build/preflight/harness.js


/** The folder is there whose copy a harness works in. */
async function project({ project: folder }) {
    const found = await (0,promises_.stat)(folder).catch(() => null);
    const remedy = 'Correct `harness.project`; it is relative to the experiment file.';
    if (found === null)
        return (0,check/* check */.z)('harness_project', false, `there is no ${folder}`, remedy);
    return (0,check/* check */.z)('harness_project', found.isDirectory(), found.isDirectory() ? folder : `${folder} is a file`, remedy);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/preflight/host.js




const host_LEAST_FREE_GB = 2;
/** node is new enough to run the bundle */
function node(version) {
    const major = Number(version.replace(/^v/, '').split('.')[0]);
    return (0,check/* check */.z)('node', major >= 22, version, 'Install Node 24 or newer.');
}
/** git answers: manifests name the commit */
async function git() {
    try {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('git', ['--version']);
        return (0,check/* check */.z)('git', true, stdout.trim(), '');
    }
    catch {
        return (0,check/* check */.z)('git', false, 'not found', 'Install git.', true);
    }
}
/** room for logs and workspaces where they will lie */
async function freeDisk(dir) {
    try {
        const { bavail, bsize } = await (0,promises_.statfs)(dir);
        const gb = (bavail * bsize) / 1e9;
        return (0,check/* check */.z)('disk_free', gb >= host_LEAST_FREE_GB, `${gb.toFixed(1)} GB free in ${dir}`, `Free at least ${host_LEAST_FREE_GB} GB.`);
    }
    catch (cause) {
        return (0,check/* check */.z)('disk_free', false, `${dir}: ${cause.message}`, 'Name a storage directory that exists.');
    }
}
/** the clock is of this age, so that time stamps and certificates hold */
function clock(now) {
    const year = new Date(now).getUTCFullYear();
    return (0,check/* check */.z)('clock', year >= 2025 && year < 2100, new Date(now).toISOString(), 'Set the clock of this machine.');
}

;// CONCATENATED MODULE: ./build/preflight/judge-network.js

/** Tasks whose judge asks for a network that judges in Docker do not have, or cannot be held to: said once, with the tasks. */
function judgeNetworks({ judge }, tasks) {
    if (judge.kind !== 'docker_container')
        return [];
    const harbor = tasks.filter((task) => task.kind === 'harbor');
    const none = judge.network === null || judge.network === 'none';
    const asking = harbor.filter((task) => policies(task, none).some(none ? isOpen : isList));
    if (asking.length === 0)
        return [];
    const named = asking.slice(0, 5).map(({ id }) => id);
    const who = `${named.join(', ')}${asking.length > named.length ? ` and ${asking.length - named.length} more` : ''}`;
    return none
        ? [
            (0,check/* check */.z)('judge_network', false, `judges have no network, and one is asked for by ${who}`, "Set judge.network to a network of the judge's engine such as `bridge`, or put what the tests need into the image."),
        ]
        : [
            (0,check/* check */.z)('judge_network', false, `docker cannot let through only the hosts that are named by ${who}`, 'Set network_mode in [verifier] to `public` or `no-network`.'),
        ];
}
/** what its judges ask for; only in so many words, since an environment is open unless it says otherwise */
const policies = ({ environment, steps }, inWords) => steps
    .map(({ verifier }) => verifier.network ?? (inWords ? null : (verifier.environment ?? environment).network))
    .filter((policy) => policy !== null);
const isList = ({ mode, allowedHosts }) => mode === 'allowlist' && allowedHosts.length > 0;
const isOpen = (policy) => policy.mode === 'public' || isList(policy);

// EXTERNAL MODULE: ./build/preflight/keys.js + 1 modules
var keys = __webpack_require__(34177);
// EXTERNAL MODULE: ./build/run/longest.js
var longest = __webpack_require__(33256);
;// CONCATENATED MODULE: ./build/preflight/lifetime.js


const MOST_NAMED = 5;
/** Work that may outlive its sandbox: it would be lost at its end, and tried anew for nothing. */
function lifetimes(driver, { agents, limits, harness }, tasks, { judge }) {
    if (!driver?.longest)
        return [];
    const { sec, key } = driver.longest;
    const judgings = judge.kind === 'docker_container' ? 0 : 1;
    const work = tasks.flatMap((task) => agents.map((agent) => ({
        of: `${task.id} by ${agent.name}`,
        takes: Math.ceil((0,longest/* longestSec */.S)(task, agent, limits, judgings)),
    })));
    if (harness)
        work.push({ of: 'the harness', takes: harness.timeoutSec });
    const over = work.filter(({ takes }) => takes > sec);
    if (over.length === 0)
        return [];
    const named = over.slice(0, MOST_NAMED).map(({ of, takes }) => `${of} ${takes} s`);
    const more = over.length > MOST_NAMED ? ` and ${over.length - MOST_NAMED} more` : '';
    const found = `${driver.kind} ends a sandbox after ${sec} s, and this may take longer: ${named.join(', ')}${more}`;
    const remedy = `Raise ${key} as far as the plan allows, or lower the timeout_sec of agents and judges.`;
    return [(0,check/* check */.z)('sandbox_lifetime', false, found, remedy, true)];
}

;// CONCATENATED MODULE: ./build/preflight/lineup-keys.js

/** Of LoopBench's lineups, which name the variables that hold their keys: whether those are set. */
function lineupKeys({ agents }) {
    return agents.flatMap(({ name, env }) => Object.entries(env)
        .filter(([key]) => key.endsWith('_API_KEY_ENV'))
        .map(([key, variable]) => {
        const set = Boolean(env[variable]);
        const found = `${variable}, which ${key} names, is ${set ? 'set' : 'not set'}`;
        return (0,check/* check */.z)(`agent_${name}_key_present`, set, found, `Set ${variable}.`, true);
    }));
}

// EXTERNAL MODULE: ./build/tasks/lock.js
var tasks_lock = __webpack_require__(10554);
;// CONCATENATED MODULE: ./build/preflight/lock.js



/** the tasks are the ones that the lock file was written for */
async function taskLock(lock, tasks) {
    if (lock === null)
        return (0,check/* check */.z)('task_lock', null, 'no lock file', '');
    try {
        await (0,tasks_lock/* checkLock */.s)(lock, tasks);
        return (0,check/* check */.z)('task_lock', true, `${tasks.length} tasks as locked in ${lock}`, '');
    }
    catch (cause) {
        if (!(cause instanceof error/* ConfigError */.xL))
            throw cause;
        const [first] = cause.issues;
        const said = cause.issues.map(({ key, message }) => [key.replace(/^tasks\./, ''), message].filter(Boolean).join(': '));
        return (0,check/* check */.z)('task_lock', false, `${lock}: ${said.join(' ')}`, first?.remedy ?? cause.remedy);
    }
}

;// CONCATENATED MODULE: ./build/preflight/preflight.js












/** Everything that can be known to go wrong before anything is spent, under LoopBench's names where it has one. */
async function preflight(input) {
    const { runtime, driver, tasks } = input;
    return (0,check/* conclude */.E)([
        (0,check/* check */.z)('config', true, input.experiment.file, ''),
        ...(await work(input)),
        await taskLock(input.lock, tasks),
        node(input.nodeVersion),
        await git(),
        await freeDisk(input.storage),
        clock(input.now),
        (0,check/* check */.z)('sandbox_backend_ready', driver !== null, driver ? runtime.sandboxBackend.kind : (input.driverError?.message ?? 'not ready'), input.driverError?.remedy ?? ''),
        ...(await engines(input)),
        ...isolation(driver),
        ...unenforced(driver, tasks),
        ...lifetimes(driver, input.experiment, tasks, runtime),
        ...refusals(driver, tasks, runtime),
        ...judgeNetworks(runtime, tasks),
        ...(0,keys/* backendKeys */.b)(runtime, input.env),
        ...(0,keys/* agentKeys */._)(input.experiment, runtime),
        ...lineupKeys(input.experiment),
        ...(await credentialFiles(runtime)),
    ]);
}
/** something is there to be run */
async function work({ experiment: { harness }, tasks }) {
    if (!harness)
        return [(0,check/* check */.z)('tasks', tasks.length > 0, `${tasks.length} tasks`, 'Name at least one task.')];
    return [(0,check/* check */.z)('tasks', null, 'the harness has its own', ''), await project(harness)];
}
/** the engine that sandboxes run on, and the one that judges, where that is another */
async function engines({ runtime, env, now }) {
    const { sandboxBackend, judge } = runtime;
    const fallback = env.DOCKER_HOST || null;
    const folders = (0,docker_folders/* foldersOf */.p)(env);
    const inDocker = sandboxBackend.kind === 'docker';
    const judged = judge.kind === 'docker_container';
    if (!inDocker && !judged)
        return [(0,check/* check */.z)('docker', null, 'not needed', ''), (0,check/* check */.z)('judge_docker_daemon_ready', null, 'not needed', '')];
    const [agents, judges] = [sandboxBackend.dockerHost ?? fallback, judge.dockerHost ?? fallback];
    const checks = await dockerChecks(inDocker ? agents : judges, now, folders);
    const apart = inDocker && judged && agents !== judges;
    const [first] = apart ? await dockerChecks(judges, now, folders) : checks;
    return first ? [...checks, (0,check/* check */.z)('judge_docker_daemon_ready', first.ok, first.found, first.remedy)] : checks;
}
/** what a driver says of itself that the user should know */
function isolation(driver) {
    if (!driver?.caution)
        return [];
    const remedy = 'For code you do not trust, set sandbox_backend.kind to docker.';
    return [(0,check/* check */.z)('sandbox_isolation', false, driver.caution, remedy, true)];
}
const LIMITS = { cpus: 'cpus', memoryMb: 'memory', storageMb: 'storage' };
/** Limits that tasks ask for and nobody holds them to: said once for each, with the tasks. */
function unenforced(driver, tasks) {
    const loose = (driver?.unenforced ?? []).flatMap((limit) => {
        const asking = tasks.filter(({ environment }) => environment[limit] !== null).map(({ id }) => id);
        const named = asking.slice(0, 5).join(', ');
        return asking.length
            ? [`${LIMITS[limit]} of ${named}${asking.length > 5 ? ` and ${asking.length - 5} more` : ''}`]
            : [];
    });
    if (loose.length === 0)
        return [];
    const remedy = 'Leave the limit out of task.toml, or know that it does not hold here.';
    return [(0,check/* check */.z)('limits_enforced', false, `${driver?.kind} does not enforce: ${loose.join('; ')}`, remedy, true)];
}
/** a provider that cannot enforce what a task asks for refuses the task: never weaker in silence */
function refusals(driver, tasks, { judge }) {
    if (!driver)
        return [];
    const apart = judge.kind === 'docker_container'; // then the judge's network is no matter of this driver
    return tasks.flatMap((task) => {
        const steps = task.kind === 'harbor' ? task.steps : [];
        const networks = [
            task.environment.network,
            ...steps
                .flatMap((step) => [step.agentNetwork, apart ? null : step.verifier.network])
                .filter((policy) => policy !== null),
        ];
        const users = steps
            .flatMap((step) => [step.agentUser, apart ? null : step.verifier.user])
            .filter((user) => user !== null);
        const ownPaths = (0,own_paths/* needsOwnPaths */.E2)(task);
        const why = driver.refuses({ networks, resources: task.environment, ownPaths, users, task: task.kind });
        return why === null
            ? []
            : [(0,check/* check */.z)(`task_${task.id}`, false, why, 'Run this task on another sandbox_backend.kind, for example docker.')];
    });
}


/***/ }),

/***/ 59104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ preflightList)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44702);


/** The checks that failed or warn, with what to do; empty when there is nothing to say. */
function preflightList(report) {
    if (!report)
        return '';
    const failed = report.checks.filter(({ ok }) => ok === false);
    const lines = failed.map(({ name, found, remedy, advisory }) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name, 80)} ${advisory ? 'warns' : 'failed'}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(found, 300)}${remedy ? `. ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(remedy, 300)}` : ''}`);
    const shown = lines.slice(0, 20);
    if (lines.length > shown.length)
        shown.push(`- and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(lines.length - shown.length, 'more line')} in \`preflight.json\``);
    return shown.length ? ['Preflight:', ...shown].join('\n') : '';
}


/***/ }),

/***/ 9929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tally)
/* harmony export */ });
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38158);
/* harmony import */ var _model_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34041);
/* harmony import */ var _stats_rate_interval_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18978);
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78911);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12646);





/**
 * Counts a run. `planned` is the number of rollouts of the plan; should there be more rows than that, the rows count.
 * An agent's own `planned` is the number of its rows: what has no row cannot be laid to an agent.
 */
function tally(planned, rows) {
    const all = alone(rows);
    return {
        ...ofPlan(Math.max(planned, rows.length), all),
        agents: [...(0,_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .byAgent */ .pu)(rows)].map(([agent, own]) => ({ agent, ...alone(own) })),
    };
}
/** The same where more was planned than there are rows. */
function ofPlan(planned, counts) {
    const { passed, scored, byOutcome } = counts;
    const notRun = byOutcome.not_run + planned - counts.planned;
    return {
        ...counts,
        planned,
        strictPassRate: ratio(passed, planned),
        coverage: ratio(scored, planned),
        byOutcome: { ...byOutcome, not_run: notRun },
        notRun,
    };
}
/** What the rows say, were they all that was planned. One look at each: there may be 100,000. */
const alone = (0,_once_js__WEBPACK_IMPORTED_MODULE_3__/* .once */ .O)((rows) => {
    const byOutcome = Object.fromEntries(_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im.map((outcome) => [outcome, 0]));
    const byKind = new Map();
    const [cost, tokens] = [new Sum(), new Sum()];
    const durations = [];
    let [scored, suspected, ran, retried] = [0, 0, 0, 0];
    for (const row of rows) {
        byOutcome[row.outcome] += 1;
        if (row.attempts > 0) {
            ran += 1;
            cost.add(row.cost_usd);
            tokens.add((0,_model_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .totalTokens */ .R)(row.tokens));
        }
        if (row.attempts > 1)
            retried += 1;
        if (row.outcome === 'infra_error' && row.infra_kind)
            byKind.set(row.infra_kind, (byKind.get(row.infra_kind) ?? 0) + 1);
        if (!(0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isScored */ .Lo)(row.outcome))
            continue;
        scored += 1;
        if (row.suspected !== null)
            suspected += 1;
        if (row.duration_sec !== null)
            durations.push(row.duration_sec);
    }
    const planned = rows.length;
    const { passed } = byOutcome;
    return {
        planned,
        scored,
        passed,
        scoredPassRate: ratio(passed, scored),
        strictPassRate: ratio(passed, planned),
        coverage: ratio(scored, planned),
        interval: (0,_stats_rate_interval_js__WEBPACK_IMPORTED_MODULE_4__/* .rateInterval */ .m)([...(0,_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .byCell */ .A1)(rows).cells.values()].filter((cell) => cell.scored > 0)),
        byOutcome,
        infraErrors: byOutcome.infra_error,
        infraByKind: _model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .INFRA_KINDS */ .F2.flatMap((kind) => {
            const times = byKind.get(kind);
            return times ? [[kind, times]] : [];
        }).sort(([, a], [, b]) => b - a),
        judgeErrors: byOutcome.judge_error,
        notRun: byOutcome.not_run,
        suspected,
        ran,
        retried,
        costUsd: cost.value,
        costKnown: cost.known,
        tokens: tokens.value,
        tokensKnown: tokens.known,
        medianDurationSec: median(durations),
    };
});
const ratio = (part, whole) => (whole === 0 ? null : part / whole);
/** of what is known */
class Sum {
    known = 0;
    #sum = 0;
    add(value) {
        if (value === null)
            return;
        this.known += 1;
        this.#sum += value;
    }
    /** null when nothing is known */
    get value() {
        return this.known === 0 ? null : this.#sum;
    }
}
function median(values) {
    const sorted = Float64Array.from(values).sort();
    const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
    return low === undefined || high === undefined ? null : (low + high) / 2;
}


/***/ }),

/***/ 90837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ exceeded),
/* harmony export */   Id: () => (/* binding */ Expenses),
/* harmony export */   hC: () => (/* binding */ Spending)
/* harmony export */ });
/* harmony import */ var _model_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34041);

/**
 * What a run has spent and how its first attempts fared; fed with the journal's events, those of an earlier process
 * included. Every attempt counts, also the lost ones: they were paid for.
 */
class Expenses {
    costUsd = 0;
    tokens = 0;
    firsts = 0;
    lost = new Map();
    /** of the processes that were at it, from the first word of each to its last; the time between them is nobody's */
    workedMs = 0;
    #heardMs = null;
    add(event) {
        const at = Date.parse(event.at);
        if (event.event !== 'run_started' && this.#heardMs !== null)
            this.workedMs += Math.max(0, at - this.#heardMs);
        this.#heardMs = at;
        if (event.event === 'run_ended') {
            // whoever goes on with a run that an outage stopped has seen to it
            this.firsts = 0;
            this.lost.clear();
        }
        if (event.event !== 'attempt_ended')
            return;
        this.costUsd += event.cost_usd ?? 0;
        this.tokens += (0,_model_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .totalTokens */ .R)(event.tokens) ?? 0;
        if (event.attempt !== 1 || event.outcome.class === 'cancelled')
            return;
        this.firsts += 1;
        const { infraKind, reason } = event.outcome;
        if (infraKind)
            this.lost.set(infraKind, { count: (this.lost.get(infraKind)?.count ?? 0) + 1, reason });
    }
}
/** Watches the expenses of a run against what it may spend, and its first attempts for an outage throughout. */
class Spending {
    #limits;
    #startedMs;
    #earlierMs;
    #expenses;
    constructor(limits, startedMs, earlier = new Expenses()) {
        this.#limits = limits;
        this.#startedMs = startedMs;
        this.#earlierMs = earlier.workedMs;
        this.#expenses = earlier;
    }
    add(event) {
        this.#expenses.add(event);
    }
    /** Null while the run may go on. */
    stop(nowMs) {
        const { run, systemic } = this.#limits;
        const { costUsd, tokens, firsts, lost } = this.#expenses;
        const spent = exceeded(run, {
            costUsd,
            tokens,
            wallClockSec: (this.#earlierMs + nowMs - this.#startedMs) / 1000,
        });
        if (spent)
            return { kind: 'budget', why: `the run's budget is spent: ${spent}` };
        for (const [kind, { count, reason }] of lost)
            if (firsts >= systemic.after && count / firsts > systemic.share)
                return {
                    kind: 'systemic',
                    why: `${count} of the first ${firsts} attempts were lost to one cause (${kind}), so the run was stopped: ${reason}`,
                };
        return null;
    }
}
/** What of a budget is used up, in words; null if nothing is. */
function exceeded({ costUsd, tokens, wallClockSec }, spent) {
    if (costUsd !== null && spent.costUsd >= costUsd)
        return `$${spent.costUsd.toFixed(2)} of $${costUsd.toFixed(2)}`;
    if (tokens !== null && spent.tokens >= tokens)
        return `${spent.tokens} of ${tokens} tokens`;
    if (wallClockSec !== null && spent.wallClockSec >= wallClockSec)
        return `${spent.wallClockSec.toFixed(0)} of ${wallClockSec} s`;
    return null;
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

/***/ 51076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ mayRetry),
/* harmony export */   L: () => (/* binding */ decide)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73188);
/* harmony import */ var _model_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34041);


/** The failure table of the design: one outcome, decided from the strongest evidence there is. */
function decide(evidence) {
    const { vital, report } = evidence;
    // only a sandbox that is seen to be there can have been spoilt from inside
    const error = evidence.error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SpoiltError */ .q8 && !vital ? evidence.error.cause : evidence.error;
    if (error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc)
        return outcome('cancelled', error.message);
    if (error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .BudgetError */ .Wp)
        return outcome('budget_exhausted', error.message);
    if (vital && vital.state !== 'running')
        return ofLostSandbox(evidence, vital);
    // what was lost is a process of it, which the kernel killed for memory
    if (vital?.oomKilled && error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InfraError */ .Ri && error.kind === 'sandbox_lost')
        return ofMemory(evidence);
    if (error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InfraError */ .Ri)
        return infra(error.kind, `${error.message}. ${error.remedy}`);
    if (report.providerError)
        return infra(report.providerError.kind, report.providerError.message);
    if (error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SpoiltError */ .q8)
        return outcome('agent_error', error.message);
    if (error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .JudgeError */ .Q6)
        return outcome('judge_error', `${error.message}. ${error.remedy}`);
    if (error)
        return infra('transport', `benchgate failed in phase ${evidence.phase}: ${describe(error)}`);
    return ofAgent(evidence);
}
/** The sandbox is not there any more: who ended it? */
function ofLostSandbox(evidence, vital) {
    if (vital.diskFull)
        return ofDisk(evidence);
    if (vital.oomKilled)
        return ofMemory(evidence);
    if (vital.state === 'gone' || vital.endedFromOutside || evidence.phase !== 'agent')
        return infra('sandbox_lost', `the sandbox ended in phase ${evidence.phase}, from outside`);
    return outcome('agent_error', `the agent ended its own sandbox (exit code ${vital.exitCode ?? 'unknown'})`);
}
function ofMemory({ taskLimitsMemory }) {
    return taskLimitsMemory
        ? outcome('agent_error', "out of memory under the task's own limit")
        : infra('oom', "out of memory, and the limit is not the task's: raise sandbox_backend.defaults.memory_mb");
}
function ofDisk({ taskLimitsDisk }) {
    return taskLimitsDisk
        ? outcome('agent_error', "wrote more than the task's own limit of disk")
        : infra('disk_full', "wrote more than a sandbox may, and the limit is not the task's: raise sandbox_backend.defaults.storage_mb");
}
function ofAgent({ agent, report, reward, passThreshold, vital, taskLimitsMemory }) {
    const passed = reward !== null && reward >= passThreshold;
    if (passed)
        return outcome('passed', `reward ${reward}`);
    const silent = (0,_model_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .totalTokens */ .R)(report.tokens) === 0;
    if (agent?.timedOut && silent)
        return infra('transport', 'the agent ran out of time without one token from its model');
    if (agent?.timedOut)
        return outcome('agent_timeout', 'the agent ran out of time');
    const crashed = agent !== null && agent.exitCode !== 0;
    if (crashed && vital?.oomKilled && !taskLimitsMemory)
        return infra('oom', "out of memory under the runtime's limit");
    if (crashed && vital?.oomKilled)
        return outcome('agent_error', "out of memory under the task's own limit");
    if (crashed && silent)
        return infra('transport', `the agent ended with exit code ${agent.exitCode} and not one token from its model`);
    if (crashed)
        return outcome('agent_error', `the agent ended with exit code ${exitWords(agent.exitCode)}, reward ${reward}`);
    return outcome('failed', `reward ${reward}, ${passThreshold} needed`);
}
/** a shell's word for a program that is not there: most often the agent itself, which the image lacks */
const exitWords = (code) => code === 127 ? '127 (a program is not in the sandbox)' : (code ?? 'unknown');
/** May an attempt that ended like this be followed by another? Only infrastructure earns one. */
function mayRetry(ended, attempts, allowed) {
    const kind = ended.class;
    switch (kind) {
        case 'infra_error':
            return ended.infraKind !== null && attempts <= allowed[ended.infraKind];
        case 'judge_error': // the judge ran once more already, the agent does not
        case 'passed':
        case 'failed':
        case 'agent_error':
        case 'agent_timeout':
        case 'budget_exhausted':
        case 'cancelled':
        case 'not_run':
            return false;
        default:
            return kind;
    }
}
function outcome(name, reason) {
    return { class: name, infraKind: null, reason, suspected: null };
}
function infra(infraKind, reason) {
    return { class: 'infra_error', infraKind, reason, suspected: null };
}
const describe = (error) => error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .BenchgateError */ .Q9
    ? `${error.message}. ${error.remedy}`
    : error instanceof Error
        ? error.message
        : String(error);


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

/***/ 72353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _0: () => (/* binding */ openJournal),
/* harmony export */   a0: () => (/* binding */ readJournal),
/* harmony export */   ps: () => (/* binding */ journalEvents)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27478);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73188);
/* harmony import */ var _model_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9865);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61589);
/* harmony import */ var _redact_redactor_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66932);







/**
 * Opens (or makes) a journal for appending. Events that wait together share one fsync. What a killed process left
 * after the last newline is cut off: it was never promised to anyone.
 */
async function openJournal(file, redactor = new _redact_redactor_js__WEBPACK_IMPORTED_MODULE_5__/* .Redactor */ .p([])) {
    await dropHalfLine(file);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, 'a');
    let broken = null;
    let waiting = [];
    let writing = null;
    const flush = async () => {
        while (waiting.length) {
            const batch = waiting;
            waiting = [];
            try {
                if (broken)
                    throw broken; // half a line may lie there: what came after it would be lost with it
                await write(handle, file, batch.map(({ line }) => line).join(''));
                for (const { done } of batch)
                    done();
            }
            catch (cause) {
                broken = cause;
                for (const { failed } of batch)
                    failed(cause);
            }
        }
        writing = null;
    };
    return {
        append(event) {
            if (broken)
                return Promise.reject(broken);
            return new Promise((done, failed) => {
                waiting.push({ line: `${JSON.stringify(redactor.json(event))}\n`, done, failed });
                writing ??= flush();
            });
        },
        async close() {
            await writing;
            await handle.close();
        },
    };
}
const NEWLINE = 10;
const CHUNK = 65_536;
async function dropHalfLine(file) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, 'r+').catch((cause) => {
        if (cause.code === 'ENOENT')
            return null;
        throw cause;
    });
    if (!handle)
        return;
    try {
        const { size } = await handle.stat();
        for (let end = size; end > 0;) {
            const start = Math.max(0, end - CHUNK);
            const { buffer } = await handle.read(Buffer.alloc(end - start), 0, end - start, start);
            const newline = buffer.lastIndexOf(NEWLINE);
            if (newline >= 0)
                return await cutAt(handle, start + newline + 1, size);
            end = start;
        }
        await cutAt(handle, 0, size);
    }
    finally {
        await handle.close();
    }
}
async function cutAt(handle, length, size) {
    if (length < size)
        await handle.truncate(length);
}
async function write(handle, file, text) {
    try {
        await handle.appendFile(text);
        await handle.datasync();
    }
    catch (cause) {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .BenchgateError */ .Q9(`${file} cannot be written: ${cause.message}`, `Free space there, then go on with \`benchgate run EXPERIMENT --resume ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)}\`: all that was finished is kept.`, { cause });
    }
}
/** Reads a journal; a last line that was cut off is left out, any other bad line is an error. */
async function readJournal(file) {
    const events = [];
    for (const some of journalEvents(file))
        for (const event of some)
            events.push(event);
    return events;
}
const Event = zod__WEBPACK_IMPORTED_MODULE_6__/* .compile */ .wE(_model_record_js__WEBPACK_IMPORTED_MODULE_3__/* .JournalEvent */ .ay);
/** Checked where it is: a run has hundreds of thousands of them, and to copy each costs more than to check it. */
function isEvent(value) {
    if (!Event.validate(value))
        return false;
    if ('outcome' in value)
        value.outcome.suspected ??= null;
    return true;
}
/** The same, some events at a time: a long journal is never held as a whole. */
function* journalEvents(file) {
    for (const { lines, number, whole } of (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .linesOf */ .D)(file, (at) => notAnEvent(file, at))) {
        if (!whole)
            return; // it was never finished
        yield lines.map((line, at) => {
            const event = parse(line);
            if (isEvent(event))
                return event;
            throw notAnEvent(file, number + at);
        });
    }
}
function notAnEvent(file, number) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .BenchgateError */ .Q9(`${file}:${number}: not a journal event`, 'The journal was changed by something else: restore it, or run again in a new directory.');
}
function parse(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 61589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const NEWLINE = 10;
/** What is read at a time. Texts much longer than this are not made among the young objects, and cost more to remove. */
const CHUNK = 65_536;
/** no line of ours comes near it, and what is longer shall not fill the memory */
const LONGEST_LINE = 2 ** 24;
/** A file of lines, of which never more than some are held. Throws what `refuse` says of a line that is too long. */
function* linesOf(file, refuse) {
    const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r');
    try {
        let buffer = Buffer.allocUnsafe(CHUNK);
        let [held, number] = [0, 1];
        for (;;) {
            if (held === buffer.length)
                buffer = Buffer.concat([buffer], 2 * held);
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle, buffer, held, buffer.length - held, null);
            if (read === 0)
                break;
            const filled = held + read;
            const end = buffer.lastIndexOf(NEWLINE, filled - 1);
            if (end < held) {
                held = filled;
                if (held > LONGEST_LINE)
                    throw refuse(number);
                continue;
            }
            const lines = buffer.toString('utf8', 0, end).split('\n');
            yield { lines, number, whole: true };
            number += lines.length;
            buffer.copyWithin(0, end + 1, filled);
            held = filled - end - 1;
        }
        if (held > 0)
            yield { lines: [buffer.toString('utf8', 0, held)], number, whole: false };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
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
            if (this.#file === null) {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(this.#path), { recursive: true });
                this.#file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(this.#path, 'w');
            }
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
function unwritable(path, cause) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InfraError */ .Ri('disk_full', `${path} cannot be written: ${cause.message}`, 'Free space there, or name another storage.runs_root in the runtime file.', { cause });
}


/***/ }),

/***/ 33256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ longestSec)
/* harmony export */ });
/* harmony import */ var _service_app_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86395);

/** The longest that a rollout may be at work by the limits set for it, where its judge runs so often. */
function longestSec(task, agent, { agentTimeoutSec }, judgings) {
    if (task.kind === 'service')
        return (0,_service_app_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceSec */ .tC)(task, agent);
    if (task.kind === 'contract')
        return agent.timeoutSec ?? task.timeoutSec;
    const ofSteps = task.steps.map((step) => (agent.timeoutSec ?? step.agentTimeoutSec ?? agentTimeoutSec) + judgings * step.verifier.timeoutSec);
    return ofSteps.reduce((sum, sec) => sum + sec, 0);
}


/***/ }),

/***/ 86892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ foldResults),
/* harmony export */   n: () => (/* binding */ Results)
/* harmony export */ });
/**
 * Results as a pure fold over the journal, in the order of the plan: the same records give the same
 * rows whether the run finished, was cut off, resumed or merged. A rollout without an attempt is
 * `not_run`; one whose only attempt never ended is `cancelled`. An attempt that was interrupted and tried again
 * does not count: it says nothing about agent or infrastructure.
 */
function foldResults(plan, events) {
    const results = new Results(plan);
    for (const event of events)
        results.add(event);
    return results.rows;
}
/** The fold under way: of plan and journal, however long, it keeps one row a rollout. */
class Results {
    #plan;
    #places = new Map();
    /** of what was begun or skipped */
    #rows;
    /** 1 where the last attempt ended as interrupted */
    #interrupted;
    constructor(plan) {
        this.#plan = plan;
        plan.forEach(({ id }, place) => {
            this.#places.set(id, place);
        });
        this.#rows = new Array(plan.length);
        this.#interrupted = new Uint8Array(plan.length);
    }
    get rows() {
        return this.#plan.map((rollout, place) => this.#rows[place] ?? notRun(rollout));
    }
    add(event) {
        if (event.event !== 'attempt_started' && event.event !== 'attempt_ended' && event.event !== 'rollout_skipped')
            return;
        const place = this.#places.get(event.rollout);
        const rollout = place === undefined ? undefined : this.#plan[place];
        if (place === undefined || rollout === undefined)
            return;
        const row = this.#rows[place];
        const begun = row !== undefined && row.attempts > 0;
        if (event.event === 'attempt_started')
            this.#rows[place] = begun ? this.#again(place, row, event) : begin(rollout, event);
        else if (event.event === 'attempt_ended' && begun) {
            this.#interrupted[place] = event.outcome.class === 'cancelled' ? 1 : 0;
            this.#rows[place] = end(row, event);
        }
        else if (event.event === 'rollout_skipped' && !begun)
            this.#rows[place] = skip(rollout, event.outcome);
    }
    #again(place, row, { at }) {
        if (this.#interrupted[place] === 0)
            return { ...row, attempts: row.attempts + 1 };
        return row.attempts === 1 ? { ...row, started_at: at } : row; // as if the interrupted try had not been
    }
}
/** the row of a rollout of which no attempt has ended */
const unfinished = ({ task, agent, rollout_index, task_digest }, { outcome, reason, at }) => ({
    task,
    agent,
    rollout_index,
    task_digest,
    attempts: at === null ? 0 : 1,
    started_at: at,
    outcome,
    infra_kind: null,
    suspected: null,
    reward: null,
    rewards: null,
    hidden_infra_error: false,
    duration_sec: null,
    phases: NO_PHASES,
    cost_usd: null,
    tokens: null,
    turns: null,
    reason,
    sandbox: null,
    logs: null,
});
const NO_PHASES = {};
const notRun = (rollout) => unfinished(rollout, { outcome: 'not_run', reason: 'the run ended before this rollout began', at: null });
const skip = (rollout, { class: outcome, reason }) => unfinished(rollout, { outcome, reason, at: null });
const begin = (rollout, { at }) => unfinished(rollout, { outcome: 'cancelled', reason: 'the run ended while this rollout was under way', at });
function end(row, last) {
    const { outcome } = last;
    const started = row.started_at ?? last.at;
    return {
        task: row.task,
        agent: row.agent,
        rollout_index: row.rollout_index,
        task_digest: row.task_digest,
        attempts: row.attempts,
        started_at: row.started_at,
        outcome: outcome.class,
        infra_kind: outcome.infraKind,
        suspected: outcome.suspected,
        reward: last.reward,
        rewards: last.rewards,
        hidden_infra_error: outcome.class === 'infra_error' || outcome.class === 'judge_error',
        duration_sec: last.duration_sec === null ? null : round((Date.parse(last.at) - Date.parse(started)) / 1000),
        phases: last.phases,
        cost_usd: last.cost_usd,
        tokens: last.tokens,
        turns: last.turns,
        reason: outcome.reason,
        sandbox: last.sandbox,
        logs: last.logs,
        ...(last.grade === undefined ? {} : { grade: last.grade }),
    };
}
const round = (seconds) => Math.round(seconds * 1000) / 1000;


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

/***/ 25483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ runPlan)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 4 modules
var dist = __webpack_require__(19052);
// EXTERNAL MODULE: ./build/model/error.js
var model_error = __webpack_require__(73188);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/agents/agent.js
var agent = __webpack_require__(25266);
// EXTERNAL MODULE: ./build/agents/lines.js
var lines = __webpack_require__(24592);
;// CONCATENATED MODULE: ./build/agents/provider-error.js
const LONGEST_MESSAGE = 500;
/** The kind an HTTP status of a model provider stands for; null where the status blames nobody we know. */
function kindOfStatus(status) {
    if (status === 401 || status === 403)
        return 'auth';
    if (status === 402)
        return 'quota';
    if (status === 404)
        return 'config';
    if (status === 408)
        return 'network';
    if (status === 429)
        return 'rate_limited';
    if (status === 503 || status === 529)
        return 'capacity';
    return status >= 500 && status < 600 ? 'transport' : null;
}
const SPENT = /usage.?limit|quota|credit balance|out of credit|billing|hit your (\w+ )?limit/i;
/** a quota that comes back by itself */
const BY_TIME = /per[ _-]?(second|minute)/i;
const OVERLOADED = /overloaded|at capacity|model is busy|high demand/i;
const NO_MODEL = /\bmodel\b.*(does not exist|not found|not supported)/i;
const REFUSED_KEY = /incorrect api key|invalid[ _]api[ _]key|not logged in|please (log|sign) in/i;
const UNREACHABLE = /ECONN\w+|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|connection (error|refused|reset|closed)|unable to connect|connection failed|cannot connect|fetch failed|socket hang up|error sending request|stream disconnected|network error|dns error/i;
/**
 * The error of a structured error event. Only for a message that the agent's own program wrote, never for
 * what a model said: the words decide only where the status says too little.
 */
function providerError(status, message) {
    const kind = kindOf(status, message);
    return kind && { kind, message: shorten(message) };
}
/** An error whose kind the program named itself. */
function namedError(kind, message) {
    return { kind, message: shorten(message) };
}
function kindOf(status, message) {
    const byStatus = status === null ? null : kindOfStatus(status);
    if ((byStatus === 'rate_limited' || status === 400 || status === null) && SPENT.test(message))
        return status === 429 && BY_TIME.test(message) ? 'rate_limited' : 'quota';
    if (status !== null)
        return byStatus;
    if (REFUSED_KEY.test(message))
        return 'auth';
    if (NO_MODEL.test(message))
        return 'config';
    if (OVERLOADED.test(message))
        return 'capacity';
    return UNREACHABLE.test(message) ? 'network' : null;
}
function shorten(message) {
    const line = message.replace(/\s+/g, ' ').trim();
    return line.length > LONGEST_MESSAGE ? `${line.slice(0, LONGEST_MESSAGE)}…` : line;
}

// EXTERNAL MODULE: ./build/agents/shell.js
var shell = __webpack_require__(59381);
;// CONCATENATED MODULE: ./build/agents/tokens.js

/** The program ran and its model never answered: zeros that are known. */
const NO_TOKENS = { input: 0, cache_read: 0, cache_write: 0, output: 0 };
/** Both together; what neither knows stays unknown. */
function addTokens(left, right) {
    return {
        input: (0,lines/* plus */.tY)(left?.input ?? null, right.input),
        cache_read: (0,lines/* plus */.tY)(left?.cache_read ?? null, right.cache_read),
        cache_write: (0,lines/* plus */.tY)(left?.cache_write ?? null, right.cache_write),
        output: (0,lines/* plus */.tY)(left?.output ?? null, right.output),
    };
}

;// CONCATENATED MODULE: ./build/agents/claude-code.js




/** Anthropic's Claude Code, headless. */
const claudeCode = {
    kind: 'claude-code',
    needsSolution: false,
    run: ({ spec, instruction }) => ({
        script: (0,shell/* withHome */.u)([
            'claude',
            '-p',
            '--output-format',
            'stream-json',
            '--verbose',
            '--dangerously-skip-permissions',
            ...(spec.model === null ? [] : ['--model', spec.model]),
        ]),
        env: {
            IS_SANDBOX: '1', // lets root skip the permission questions
            DISABLE_AUTOUPDATER: '1',
            CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
            DISABLE_TELEMETRY: '1',
            DISABLE_ERROR_REPORTING: '1',
            ...spec.env,
        },
        stdin: instruction,
    }),
    report,
};
/** What the program calls its provider's failures, where that says more than the status. */
const KINDS = {
    authentication_failed: 'auth',
    oauth_org_not_allowed: 'auth',
    billing_error: 'quota',
    model_not_found: 'config',
    overloaded: 'capacity',
};
function report(stdout) {
    let begun = false;
    let result = null;
    let failed = null; // its own answer in place of the model's
    let retry = null;
    const answers = new Map();
    for (const line of (0,lines/* jsonLines */.i7)(stdout)) {
        if (line.type === 'system' && line.subtype === 'init')
            begun = true;
        if (line.type === 'result')
            result = line;
        if (line.type === 'system' && line.subtype === 'api_retry')
            retry = line;
        if (line.type !== 'assistant')
            continue;
        retry = null;
        const message = (0,lines/* object */.Ik)(line.message);
        const own = (0,lines/* field */.ZZ)(message, 'model') === '<synthetic>';
        if ((0,lines/* text */.Qq)(line.parent_tool_use_id) === null)
            failed = own && (0,lines/* text */.Qq)(line.error) !== null ? line : null;
        if (!own)
            answers.set((0,lines/* text */.Qq)((0,lines/* field */.ZZ)(message, 'id')) ?? `${answers.size}`, tokensOf((0,lines/* field */.ZZ)(message, 'usage')));
    }
    if (!result)
        return {
            tokens: sum(answers.values()) ?? (begun ? NO_TOKENS : null),
            costUsd: null,
            turns: null,
            providerError: (failed && errorOf(failed, null)) ?? (retry && starved(retry)),
        };
    return {
        tokens: tokensOfModels(result.modelUsage) ?? tokensOf(result.usage),
        costUsd: (0,lines/* amount */.vj)(result.total_cost_usd),
        turns: (0,lines/* count */.U9)(result.num_turns),
        providerError: result.is_error === true ? errorOf(failed, result) : null,
    };
}
function errorOf(failed, result) {
    const name = (0,lines/* text */.Qq)(failed?.error);
    const status = (0,lines/* count */.U9)(result?.api_error_status);
    if (name === null && status === null)
        return null; // the words may be the model's
    const said = (0,lines/* text */.Qq)(result?.result) ?? (0,lines/* text */.Qq)((0,lines/* field */.ZZ)(firstBlock(failed), 'text')) ?? 'the provider failed';
    return classify(name, status, said);
}
/** It was ended while it waited for its provider, with at least half of its retries gone. */
function starved(retry) {
    const attempt = (0,lines/* count */.U9)(retry.attempt) ?? 0;
    if (attempt * 2 < ((0,lines/* count */.U9)(retry.max_retries) ?? 2))
        return null;
    const status = (0,lines/* count */.U9)(retry.error_status);
    const name = (0,lines/* text */.Qq)(retry.error);
    const answer = status === null ? 'no answer' : `status ${status}`;
    return classify(name, status, `ended during retry ${attempt} of the provider: ${answer}, ${name ?? 'no reason given'}`);
}
function classify(name, status, said) {
    const known = name !== null && Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
    if (known)
        return namedError(known, said);
    const byStatus = providerError(status, said);
    if (byStatus || status !== null)
        return byStatus;
    if (name === 'rate_limit')
        return namedError('rate_limited', said);
    if (name === 'server_error')
        return namedError('transport', said);
    return name === 'unknown' || name === null ? namedError('network', said) : null;
}
function firstBlock(line) {
    const content = (0,lines/* field */.ZZ)(line?.message, 'content');
    return Array.isArray(content) ? content[0] : null;
}
/** The total by model includes side requests and subagents, which `usage` of the result leaves out. */
function tokensOfModels(usage) {
    const models = (0,lines/* object */.Ik)(usage);
    if (!models)
        return null;
    return sum(Object.values(models).map((model) => ({
        input: (0,lines/* count */.U9)((0,lines/* field */.ZZ)(model, 'inputTokens')),
        cache_read: (0,lines/* count */.U9)((0,lines/* field */.ZZ)(model, 'cacheReadInputTokens')),
        cache_write: (0,lines/* count */.U9)((0,lines/* field */.ZZ)(model, 'cacheCreationInputTokens')),
        output: (0,lines/* count */.U9)((0,lines/* field */.ZZ)(model, 'outputTokens')),
    })));
}
function tokensOf(usage) {
    return {
        input: (0,lines/* count */.U9)((0,lines/* field */.ZZ)(usage, 'input_tokens')),
        cache_read: (0,lines/* count */.U9)((0,lines/* field */.ZZ)(usage, 'cache_read_input_tokens')),
        cache_write: (0,lines/* count */.U9)((0,lines/* field */.ZZ)(usage, 'cache_creation_input_tokens')),
        output: (0,lines/* count */.U9)((0,lines/* field */.ZZ)(usage, 'output_tokens')),
    };
}
function sum(all) {
    return [...all].reduce(addTokens, null);
}

;// CONCATENATED MODULE: ./build/agents/codex.js




/** OpenAI's Codex, headless. */
const codex = {
    kind: 'codex',
    needsSolution: false,
    run: ({ spec, instruction }) => ({
        script: (0,shell/* withHome */.u)([
            'codex',
            'exec',
            '--json',
            '--skip-git-repo-check',
            '--dangerously-bypass-approvals-and-sandbox',
            ...(spec.model === null ? [] : ['-m', spec.model]),
            ...gateway(spec.env),
            '-',
        ]),
        env: {
            // `codex exec` reads its key under this name, people keep it under the other
            ...(spec.env.OPENAI_API_KEY === undefined ? {} : { CODEX_API_KEY: spec.env.OPENAI_API_KEY }),
            ...spec.env,
        },
        stdin: instruction,
    }),
    report: codex_report,
};
/**
 * OPENAI_BASE_URL is no variable of its own: unheeded, the key would go to OpenAI itself. As a provider apart it
 * also stays off the WebSockets that a gateway rarely answers.
 */
function gateway(env) {
    const url = env.OPENAI_BASE_URL;
    if (!url)
        return [];
    const key = ['OPENAI_API_KEY', 'CODEX_API_KEY'].find((name) => env[name] !== undefined);
    const provider = { name: 'gateway', base_url: url, wire_api: 'responses', ...(key && { env_key: key }) };
    const settings = Object.entries(provider).map(([name, value]) => [`model_providers.gateway.${name}`, value]);
    return [['model_provider', 'gateway'], ...settings].flatMap(([name, value]) => [
        '-c',
        `${name}=${JSON.stringify(value)}`,
    ]);
}
function codex_report(stdout) {
    const usage = { all: null, read: null, write: null };
    let output = null;
    let turns = null;
    let error = null;
    let [begun, answered] = [false, false];
    for (const line of (0,lines/* jsonLines */.i7)(stdout)) {
        if (line.type === 'thread.started')
            begun = true;
        if (line.type === 'turn.completed') {
            turns = (turns ?? 0) + 1;
            usage.all = (0,lines/* plus */.tY)(usage.all, (0,lines/* count */.U9)((0,lines/* field */.ZZ)(line.usage, 'input_tokens')));
            usage.read = (0,lines/* plus */.tY)(usage.read, (0,lines/* count */.U9)((0,lines/* field */.ZZ)(line.usage, 'cached_input_tokens')));
            usage.write = (0,lines/* plus */.tY)(usage.write, (0,lines/* count */.U9)((0,lines/* field */.ZZ)(line.usage, 'cache_write_input_tokens')));
            output = (0,lines/* plus */.tY)(output, (0,lines/* count */.U9)((0,lines/* field */.ZZ)(line.usage, 'output_tokens')));
            error = null; // what it said before was a retry that worked
        }
        if (line.type === 'error')
            error = codex_errorOf((0,lines/* text */.Qq)(line.message));
        if (line.type === 'turn.failed')
            error = codex_errorOf((0,lines/* text */.Qq)((0,lines/* field */.ZZ)(line.error, 'message'))) ?? error;
        const isItem = line.type === 'item.started' || line.type === 'item.completed';
        if (!isItem || (0,lines/* field */.ZZ)(line.item, 'type') === 'error')
            continue; // what the program itself remarks is no answer
        error = null;
        answered = true;
    }
    if (turns === null)
        return { tokens: begun && !answered ? NO_TOKENS : null, costUsd: null, turns: null, providerError: error };
    return {
        tokens: {
            // its input counts the cache in
            input: usage.all === null ? null : Math.max(0, usage.all - (usage.read ?? 0) - (usage.write ?? 0)),
            cache_read: usage.read,
            cache_write: usage.write,
            output,
        },
        costUsd: null,
        turns,
        providerError: error,
    };
}
/** Only the message of the event says what happened: a status in words, or the provider's body as it came. */
function codex_errorOf(message) {
    if (message === null || isEarlyRetry(message))
        return null;
    const status = /\bstatus:? (\d{3})\b/.exec(message)?.[1];
    return providerError(status === undefined ? null : Number(status), message);
}
/** `Reconnecting... 2/5 (…)`: the first half of its retries says little if it is ended in their midst. */
function isEarlyRetry(message) {
    const [, attempt, most] = /^Reconnecting\.\.\. (\d+)\/(\d+)/.exec(message) ?? [];
    return attempt !== undefined && Number(attempt) * 2 < Number(most);
}

;// CONCATENATED MODULE: ./build/agents/command.js


/** Any program as an agent: the instruction is its standard input and the file `$BENCHGATE_INSTRUCTION`. */
const command = {
    kind: 'command',
    needsSolution: false,
    run({ spec, instruction, instructionFile, logs }) {
        if (!spec.command?.length)
            throw new TypeError(`agent ${spec.name} of kind command has no command`);
        return {
            script: typeof spec.command === 'string' ? spec.command : `exec ${(0,shell/* quote */.h)(spec.command)}`,
            env: {
                ...(spec.model === null ? {} : { BENCHGATE_MODEL: spec.model }),
                ...spec.env,
                BENCHGATE_INSTRUCTION: instructionFile,
                BENCHGATE_LOGS: logs,
            },
            stdin: instruction,
        };
    },
    report: () => agent/* SILENT */.q,
};

;// CONCATENATED MODULE: ./build/agents/nop.js

/** Does nothing: what a task gives without an agent. A pass of it means that the judge is broken. */
const nop = {
    kind: 'nop',
    needsSolution: false,
    run: () => null,
    report: () => agent/* SILENT */.q,
};

;// CONCATENATED MODULE: ./build/agents/opencode.js




/** opencode, headless. */
const opencode = {
    kind: 'opencode',
    needsSolution: false,
    run: ({ spec, instruction }) => ({
        script: (0,shell/* withHome */.u)(['opencode', 'run', '--format', 'json', ...(spec.model === null ? [] : ['-m', spec.model])]),
        env: { OPENCODE_DISABLE_AUTOUPDATE: 'true', ...spec.env },
        stdin: instruction,
    }),
    report: opencode_report,
};
/** It asks six times before it gives up and is silent about that, but a step begun anew is an answer that broke off. */
const MANY_STARTS = 4;
function opencode_report(stdout, exitCode) {
    let tokens = null;
    let costUsd = null;
    let turns = null;
    let error = null;
    let [begun, answered] = [exitCode === null, false];
    let step = { message: null, starts: 0 };
    for (const line of (0,lines/* jsonLines */.i7)(stdout)) {
        if (line.type === 'step_start') {
            const message = (0,lines/* text */.Qq)((0,lines/* field */.ZZ)(line.part, 'messageID'));
            step = { message, starts: message === step.message ? step.starts + 1 : 1 };
            answered = true;
        }
        if (line.type === 'error') {
            error = opencode_errorOf(line.error);
            begun = true;
        }
        if (line.type !== 'step_finish')
            continue;
        error = null;
        step = { message: null, starts: 0 };
        turns = (turns ?? 0) + 1;
        costUsd = (0,lines/* plus */.tY)(costUsd, (0,lines/* amount */.vj)((0,lines/* field */.ZZ)(line.part, 'cost')));
        tokens = addTokens(tokens, opencode_tokensOf((0,lines/* field */.ZZ)(line.part, 'tokens')));
    }
    if (exitCode === null && step.starts >= MANY_STARTS)
        error ??= namedError('network', `ended while the provider broke off its answer for the ${step.starts}th time`);
    if (begun && !answered)
        tokens ??= NO_TOKENS;
    // it says 0 both for a free model and for one whose price it does not know
    return { tokens, costUsd: costUsd === 0 ? null : costUsd, turns, providerError: error };
}
function opencode_tokensOf(step) {
    const cache = (0,lines/* field */.ZZ)(step, 'cache');
    return {
        input: (0,lines/* count */.U9)((0,lines/* field */.ZZ)(step, 'input')),
        cache_read: (0,lines/* count */.U9)((0,lines/* field */.ZZ)(cache, 'read')),
        cache_write: (0,lines/* count */.U9)((0,lines/* field */.ZZ)(cache, 'write')),
        // reasoning is billed as output and stands apart here
        output: (0,lines/* plus */.tY)((0,lines/* count */.U9)((0,lines/* field */.ZZ)(step, 'output')), (0,lines/* count */.U9)((0,lines/* field */.ZZ)(step, 'reasoning'))),
    };
}
function opencode_errorOf(error) {
    const name = (0,lines/* text */.Qq)((0,lines/* field */.ZZ)(error, 'name'));
    const data = (0,lines/* field */.ZZ)(error, 'data');
    const message = (0,lines/* text */.Qq)((0,lines/* field */.ZZ)(data, 'message')) ?? name ?? 'the provider failed';
    if (name === 'ProviderAuthError')
        return namedError('auth', message);
    if (name === 'ProviderModelNotFoundError')
        return namedError('config', message);
    return name === 'APIError' || name === 'UnknownError'
        ? providerError((0,lines/* count */.U9)((0,lines/* field */.ZZ)(data, 'statusCode')), message)
        : null;
}

;// CONCATENATED MODULE: ./build/agents/oracle.js

/** Runs the task's own solution: anything but a pass means that the task or its judge is broken. */
const oracle = {
    kind: 'oracle',
    needsSolution: true,
    run: ({ spec }) => ({
        script: 'exec bash /solution/solve.sh',
        env: { DEBIAN_FRONTEND: 'noninteractive', ...spec.env },
        stdin: null,
    }),
    report: () => agent/* SILENT */.q,
};

;// CONCATENATED MODULE: ./build/agents/index.js






const AGENTS = { oracle: oracle, nop: nop, command: command, 'claude-code': claudeCode, codex: codex, opencode: opencode };
/** The agent of a kind. */
const agentOf = (kind) => AGENTS[kind];

// EXTERNAL MODULE: ./build/tasks/own-paths.js
var own_paths = __webpack_require__(78568);
// EXTERNAL MODULE: ./build/sandbox/attached.js + 1 modules
var attached = __webpack_require__(34485);
// EXTERNAL MODULE: ./build/sandbox/detached-text.js
var detached_text = __webpack_require__(70238);
// EXTERNAL MODULE: ./build/sandbox/quote.js
var quote = __webpack_require__(99608);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(58863);
;// CONCATENATED MODULE: ./build/run/contract-result.js


const Details = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish();
const Result = schemas/* object */.Ikc({
    metrics: schemas/* object */.Ikc({ reward_mean: schemas/* number */.aig(), details: Details }).nullish(),
    /** how task apps answer that know rollouts as an environment and a policy */
    reward_info: schemas/* object */.Ikc({ outcome_reward: schemas/* number */.aig(), details: Details }).nullish(),
    success: schemas/* boolean */.zMY().nullish(),
    error: schemas/* string */.YjP().nullish(),
});
const REMEDY = 'It needs metrics.reward_mean as a finite number.';
/**
 * Reads result.json strictly. An outage that the runner reports is thrown as one, never taken for a reward of 0. `key`
 * names the number of the details that is the reward; null is `reward_mean`.
 */
function readContractResult(text, key) {
    const parsed = Result.safeParse(tolerant(text));
    if (!parsed.success)
        throw new model_error/* JudgeError */.Q6('result.json is not of the contract', REMEDY);
    const { error, reward_info: info } = parsed.data;
    const metrics = parsed.data.metrics ?? (info && { reward_mean: info.outcome_reward, details: info.details });
    const details = metrics?.details ?? {};
    if (error)
        refuseOutage(error);
    const lost = details.error;
    // a task that does not compile is the agent's; any other error of the runner's is not
    if (typeof lost === 'string' && lost !== '' && !('compilation' in details)) {
        refuseOutage(lost);
        throw new model_error/* InfraError */.Ri('transport', `the runner: ${lost}`, 'Try again.');
    }
    if (!metrics) {
        const said = error ? `, and the runner says: ${error}` : '';
        throw new model_error/* JudgeError */.Q6(`result.json has no metrics${said}`, REMEDY);
    }
    const numbers = Object.entries(details).filter((entry) => Number.isFinite(entry[1]));
    const rewards = { ...Object.fromEntries(numbers), reward_mean: metrics.reward_mean };
    const reward = Object.hasOwn(rewards, key ?? 'reward_mean') ? rewards[key ?? 'reward_mean'] : undefined;
    if (reward === undefined)
        throw new model_error/* JudgeError */.Q6(`result.json has no number "${key}" in its details`, 'Correct reward.key in the experiment.');
    return {
        reward,
        rewards,
        timedOut: /^Agent timed out/.test(error ?? ''),
    };
}
function refuseOutage(error) {
    if (/^Rate limited|^HTTP 429/.test(error))
        throw new model_error/* InfraError */.Ri('rate_limited', `the runner: ${error}`, 'Lower the parallelism, or wait.');
    if (/^HTTP 5/.test(error))
        throw new model_error/* InfraError */.Ri('transport', `the runner: ${error}`, 'Try again.');
    if (/^No API key/.test(error))
        throw new model_error/* InfraError */.Ri('auth', `the runner: ${error}`, "Give the agent's env its key.");
}
function tolerant(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/run/credentials.js
var credentials = __webpack_require__(40380);
// EXTERNAL MODULE: ./build/run/health.js
var health = __webpack_require__(46642);
// EXTERNAL MODULE: ./build/run/log-file.js
var log_file = __webpack_require__(66511);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
;// CONCATENATED MODULE: ./build/run/pack.js






/** One tar stream of items at absolute paths, to be unpacked at `/`. */
function packItems(items) {
    const tar = (0,tar_stream.pack)();
    fill(tar, items).then(() => tar.finalize(), (error) => tar.destroy(error));
    return external_node_stream_.Readable.from(tar);
}
async function fill(tar, items) {
    for (const item of items) {
        const name = item.to.replace(/^\/+/, '').replace(/\/+$/, '');
        if ('directory' in item)
            tar.entry({ name: `${name}/`, type: 'directory', mode: item.mode });
        else if ('text' in item)
            tar.entry({ name, mode: item.mode ?? 0o644 }, item.text);
        else
            await addPath(tar, item.from, name, item.executable ? 0o555 : 0o444);
    }
}
async function addPath(tar, from, name, least) {
    const stat = await (0,external_node_fs_promises_.lstat)(from);
    const mode = stat.mode & 0o777;
    if (stat.isSymbolicLink()) {
        tar.entry({ name, type: 'symlink', linkname: await (0,external_node_fs_promises_.readlink)(from) });
    }
    else if (stat.isDirectory()) {
        if (name !== '')
            tar.entry({ name: `${name}/`, type: 'directory', mode: mode | 0o755 });
        for (const child of (await (0,external_node_fs_promises_.readdir)(from)).sort())
            await addPath(tar, (0,external_node_path_.join)(from, child), name ? `${name}/${child}` : child, least);
    }
    else if (stat.isFile()) {
        const entry = tar.entry({ name, mode: mode | least, size: stat.size });
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(from), entry);
    }
}

// EXTERNAL MODULE: ./build/run/rollout-files.js
var rollout_files = __webpack_require__(5013);
;// CONCATENATED MODULE: ./build/run/rollout-request.js
/** What a runner is told of its rollout, by file or by request (formats: "Synth runner contract"). */
function rolloutRequest({ runId, rollout, attempt, agent }, task) {
    return {
        trace_correlation_id: `${runId}-${rollout.id}-${attempt}`,
        seed: task.seedBase + rollout.rollout_index - 1,
        prompt_template: task.promptTemplate,
        inference_url: task.inferenceUrl,
        limits: { timeout_s: task.timeoutSec },
        params: { ...task.params, agent: agent.name, kind: agent.kind, model: agent.model, command: agent.command },
    };
}
/** The same with what task apps read that know rollouts as an environment and a policy. */
function appRequest(asking, task) {
    const request = rolloutRequest(asking, task);
    const { model } = asking.agent;
    return {
        run_id: asking.runId,
        ...request,
        env: { seed: request.seed, env_name: task.name, config: task.params },
        policy: { config: { model, inference_url: task.inferenceUrl, agent: asking.agent.name } },
    };
}

;// CONCATENATED MODULE: ./build/run/contract.js














/** of the runner's process: its exit code, its output */
const RUNNER = '/tmp/.benchgate-runner';
const MOST_MIB = 16;
/**
 * A contract task: the runner reads rollout.json, does the agent's and the judge's work, and writes result.json
 * (formats: "Synth runner contract"). They lie in /tmp, or where the sandbox has its own.
 */
async function runContract(run, task) {
    const { sandbox, trail, agent, prepared } = run;
    const place = prepared.workdir;
    const [input, output] = [sandbox.pathOf(own_paths/* ROLLOUT_JSON */.n7), sandbox.pathOf(own_paths/* RESULT_JSON */.t$)];
    trail.phase = 'setup';
    const rolloutJson = JSON.stringify(rolloutRequest(run, task));
    (0,log_file/* keepText */.Jp)(run, 'rollout.json', rolloutJson);
    // far away each call costs: with nothing else to bring, the request travels with the runner's own start
    const travels = !sandbox.stream && prepared.files.length === 0 && Buffer.byteLength(rolloutJson) <= detached_text/* MOST_FILE_BYTES */.XR;
    if (!travels)
        await trail.watch.time('setup', () => sandbox.upload(packItems([
            ...prepared.files,
            { text: rolloutJson, to: own_paths/* ROLLOUT_JSON */.n7 },
            ...(sandbox.stream ? [] : [{ directory: true, to: RUNNER, mode: 0o777 }]),
        ]), '/'));
    if (prepared.healthcheck)
        await (0,health/* awaitHealth */.L)(sandbox, prepared.healthcheck, run);
    trail.phase = 'agent';
    const out = new log_file/* LogFile */.$i((0,external_node_path_.join)(run.dir, 'agent/stdout.log'), run.redactor);
    const err = new log_file/* LogFile */.$i((0,external_node_path_.join)(run.dir, 'agent/stderr.log'), run.redactor);
    let ended;
    let brought;
    try {
        const { result = null, ...end } = await trail.watch.time('agent', () => (0,credentials/* withCredentials */.t)(run, null, () => (0,attached/* runLong */.G)(sandbox, {
            script: `exec ${task.command.map((word) => (0,quote/* quote */.h)(word.replaceAll('{input}', input).replaceAll('{output}', output))).join(' ')}`,
            dir: sandbox.pathOf(RUNNER),
            cwd: place,
            env: { ...agent.env, BENCHGATE_INPUT: input, BENCHGATE_OUTPUT: output },
            user: null,
            stdin: null,
            ...(travels && { files: { [input]: rolloutJson } }),
            ...(!sandbox.stream && { result: output }),
            deadlineMs: run.now() + (agent.timeoutSec ?? task.timeoutSec) * 1000,
            onOutput: (stream, chunk) => (stream === 'out' ? out : err).write(chunk),
            now: run.now,
            signal: run.signal,
        })));
        ended = end;
        brought = result;
    }
    finally {
        out.close();
        err.close();
    }
    trail.agent = ended;
    trail.phase = 'judge';
    const left = await bringResult(run, brought);
    trail.notes.push(...(left ?? []));
    if (ended.timedOut && !left)
        return;
    const text = left ? textOf((0,external_node_path_.join)(run.dir, 'result.json'), left.length > 0) : null;
    if (text === null)
        throw new model_error/* JudgeError */.Q6(`the runner wrote no ${own_paths/* RESULT_JSON */.t$} (exit code ${ended.exitCode})`, whereToLook(out, err));
    const result = readContractResult(text, run.experiment.reward.key);
    trail.reward = result.reward;
    trail.rewards = result.rewards;
    if (result.timedOut)
        trail.agent = { ...ended, timedOut: true };
}
/** notes about what was left out; null where there is no result */
async function bringResult(run, brought) {
    if (brought) {
        (0,log_file/* keepText */.Jp)(run, 'result.json', brought);
        return [];
    }
    const tar = await run.sandbox.download(own_paths/* RESULT_JSON */.t$);
    return tar && (0,rollout_files/* unpackLogs */.wx)(tar, run.dir, { redactor: run.redactor });
}
function whereToLook(out, err) {
    if (err.empty && out.empty)
        return 'It printed nothing: see that it writes the file which {output} names.';
    return `Read the runner's log: agent/${err.empty ? 'stdout' : 'stderr'}.log.`;
}
/** in step, as it is small mostly and there are many; null when it is not there */
function textOf(file, cut) {
    const found = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
    if (!found?.isFile())
        return null;
    if (cut || found.size > MOST_MIB * 2 ** 20)
        throw new model_error/* JudgeError */.Q6(`result.json is over ${MOST_MIB} MiB`, 'The runner must write the result alone.');
    return (0,external_node_fs_.readFileSync)(file, 'utf8');
}

// EXTERNAL MODULE: ./build/run/failure.js
var failure = __webpack_require__(51076);
// EXTERNAL MODULE: ./build/sandbox/ask.js
var ask = __webpack_require__(98745);
;// CONCATENATED MODULE: ./build/run/take-result.js




/** The answer to a rollout request is its result: kept as result.json, and read as one. */
function takeResult(run, { body, cut }) {
    const { trail } = run;
    const text = body.toString('utf8');
    (0,log_file/* keepText */.Jp)(run, 'result.json', text);
    if (cut)
        throw new model_error/* JudgeError */.Q6(`the answer is over ${ask/* MOST_ANSWER */.Tj / 2 ** 20} MiB`, 'Answer with the result alone.');
    const result = readContractResult(text, run.experiment.reward.key);
    trail.reward = result.reward;
    trail.rewards = result.rewards;
    if (result.timedOut)
        trail.agent = { exitCode: null, timedOut: true };
}

;// CONCATENATED MODULE: ./build/run/hosted.js




/** A contract task that the provider carries out by itself: its request and its result are all that is seen of it. */
async function runHosted(run, task) {
    const { trail, agent, prepared, signal, onPlace } = run;
    const { image } = prepared;
    if (task.kind !== 'contract' || image === null)
        throw new model_error/* InfraError */.Ri('config', `${run.driver.kind} runs contract tasks alone`, 'Choose another backend for it.');
    if (Object.keys(agent.env).length > 0)
        throw new model_error/* InfraError */.Ri('config', `${run.driver.kind} gives an agent no environment of its own`, `Remove \`env\` from the agent ${agent.name}; what all agents may have stands in the \`env\` of the task.`);
    trail.phase = 'agent';
    const request = rolloutRequest(run, task);
    (0,log_file/* keepText */.Jp)(run, 'rollout.json', `${JSON.stringify(request, null, 2)}\n`);
    const timeoutSec = agent.timeoutSec ?? task.timeoutSec;
    const carried = await trail.watch.time('agent', () => run.carry({ image, request, timeoutSec, signal, onPlace }));
    trail.phase = 'judge';
    takeResult(run, carried);
}

// EXTERNAL MODULE: ./build/run/longest.js
var longest = __webpack_require__(33256);
// EXTERNAL MODULE: ./build/sandbox/ask-patiently.js
var ask_patiently = __webpack_require__(29290);
// EXTERNAL MODULE: ./build/sandbox/said.js
var said = __webpack_require__(80087);
// EXTERNAL MODULE: ./build/run/service-app.js
var service_app = __webpack_require__(86395);
// EXTERNAL MODULE: ./build/run/tail.js
var run_tail = __webpack_require__(78702);
;// CONCATENATED MODULE: ./build/run/service.js















const INSTALL_FILES = '/tmp/.benchgate-install';
const HEALTH = { timeoutSec: 5, firstPauseMs: 100, longestPauseMs: 1000 };
/**
 * A service task: an app is started in the rollout's own sandbox, asked for the one rollout, and ended with the sandbox.
 * So a rollout meets nothing of another, and an app that dies takes one with it.
 */
async function runService(run, task) {
    const { sandbox, trail, prepared } = run;
    trail.phase = 'setup';
    const exposed = await trail.watch.time('setup', async () => {
        const directories = [INSTALL_FILES, service_app/* APP_FILES */.O2].map((to) => ({ directory: true, to, mode: 0o777 }));
        await sandbox.upload(packItems([...prepared.files, ...(sandbox.stream ? [] : directories)]), '/');
        if (prepared.healthcheck)
            await (0,health/* awaitHealth */.L)(sandbox, prepared.healthcheck, run);
        if (task.install !== null)
            await install(run, task.install);
        return expose(run, task);
    });
    await (0,credentials/* withCredentials */.t)(run, null, async () => {
        const app = new service_app/* ServiceApp */.dt(run, task, exposed);
        try {
            await trail.watch.time('setup', () => app.during((signal) => awaitHealthy(run, task, exposed, signal)));
            trail.phase = 'agent';
            const answer = await trail.watch.time('agent', () => app.during((signal) => rollout(run, task, exposed, signal)));
            trail.phase = 'judge';
            if (answer)
                takeResult(run, answer);
        }
        catch (cause) {
            throw cause instanceof model_error/* BenchgateError */.Q9 ? cause : broken(cause);
        }
        finally {
            await app.leave();
        }
    });
}
async function install(run, script) {
    const { sandbox, prepared, agent, experiment, now, signal } = run;
    const log = log_file/* LogFile */.$i.begin((0,external_node_path_.join)(run.dir, 'agent/install.log'), run.redactor);
    const tail = new run_tail/* Tail */.P(4096);
    try {
        const { exitCode } = await (0,attached/* runLong */.G)(sandbox, {
            script: `exec 2>&1\n${script}`,
            dir: sandbox.pathOf(INSTALL_FILES),
            cwd: prepared.workdir,
            env: agent.env,
            user: null,
            stdin: null,
            deadlineMs: now() + experiment.limits.setupTimeoutSec * 1000,
            onOutput(_stream, chunk) {
                log.write(chunk);
                tail.push(chunk);
            },
            now,
            signal,
        });
        if (exitCode === 0)
            return;
        const last = run.redactor.text(tail.toString()).trim().split('\n').at(-1)?.slice(0, 200);
        throw new model_error/* InfraError */.Ri('config', `the install command ended with ${exitCode ?? 'a time-out'}${last ? `: ${last}` : ''}`, 'Read agent/install.log of the attempt; what takes long belongs into an image.');
    }
    finally {
        log.close();
    }
}
async function expose({ sandbox, driver }, { port }) {
    if (sandbox.expose)
        return sandbox.expose(port);
    throw new model_error/* InfraError */.Ri('config', `a port of a sandbox cannot be reached on ${driver.kind}`, 'Run service tasks on local_process, docker, e2b_firecracker or daytona.');
}
async function awaitHealthy(run, task, exposed, signal) {
    const { headers, url } = exposed;
    const deadline = run.now() + task.startTimeoutSec * 1000;
    for (let tried = 0;; tried += 1) {
        let last;
        try {
            const timeoutSec = Math.max(0.1, Math.min(HEALTH.timeoutSec, (deadline - run.now()) / 1000));
            const answer = await (0,ask/* ask */.kA)({ method: 'GET', url: url + task.healthPath, headers, timeoutSec, signal });
            if (answer.status >= 200 && answer.status < 300)
                return;
            last = (0,said/* said */.a)(answer);
        }
        catch (cause) {
            if (cause instanceof model_error/* CancelledError */.cc)
                throw cause;
            last = cause.message || String(cause.code);
        }
        const pause = Math.min(HEALTH.longestPauseMs, HEALTH.firstPauseMs * 2 ** tried);
        if (run.now() + pause >= deadline)
            throw new model_error/* InfraError */.Ri('sandbox_lost', `the service was not healthy within ${task.startTimeoutSec} s: GET ${task.healthPath}: ${last}`, 'See in agent/stdout.log and agent/stderr.log that it listens on $HOST and $PORT; raise start_timeout_sec if it is slow.');
        await (0,promises_.setTimeout)(pause, undefined, { signal }).catch(() => {
            throw new model_error/* CancelledError */.cc();
        });
    }
}
/** null where the time for the rollout was over first */
async function rollout(run, task, { headers, url }, signal) {
    const body = appRequest(run, task);
    (0,log_file/* keepText */.Jp)(run, 'rollout.json', `${JSON.stringify(body, null, 2)}\n`);
    const timeoutSec = run.agent.timeoutSec ?? task.timeoutSec;
    try {
        const answer = await (0,ask_patiently/* askPatiently */.E)({ method: 'POST', url: url + task.rolloutPath, headers, body, timeoutSec, signal }, service_app/* BUSY_SEC */.Mm);
        if (answer.status < 200 || answer.status >= 300)
            throw refused(answer);
        return answer;
    }
    catch (cause) {
        if (!(cause instanceof ask/* NoAnswerInTime */._x))
            throw cause;
        run.trail.agent = { exitCode: null, timedOut: true };
        return null;
    }
}
const LOGS = 'Read agent/stdout.log and agent/stderr.log of the attempt.';
/** An answer that is no result says something of the app, and nothing of the agent. */
function refused(answer) {
    const what = `the service answered ${(0,said/* said */.a)(answer)}`;
    const { status } = answer;
    if (status === 401 || status === 403)
        return new model_error/* InfraError */.Ri('auth', what, "Give the task's or the agent's env the key that the service asks for.");
    if (status === 429)
        return new model_error/* InfraError */.Ri('rate_limited', what, 'Lower max_parallel_rollouts, or wait.');
    if (status === 503)
        return new model_error/* InfraError */.Ri('capacity', what, LOGS);
    if (status >= 500 || status === 408)
        return new model_error/* InfraError */.Ri('transport', what, LOGS);
    return new model_error/* InfraError */.Ri('config', what, `See that the service takes POST requests at the task's \`rollout\`. ${LOGS}`);
}
const broken = (cause) => new model_error/* InfraError */.Ri('transport', `the connection to the service broke: ${cause.message}`, LOGS, { cause });

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/judge/within.js



/**
 * The same archive without what would land anywhere but at or below `base`, its one top: the agent may have made the very
 * `tar` that packed it. Files, directories and links pass, and nothing that lies behind a link.
 */
function onlyWithin(tar, base, contents) {
    const out = (0,tar_stream.pack)();
    const links = new Set();
    const place = (name) => {
        const parts = name.split('/').filter((part) => part !== '' && part !== '.');
        const climbs = parts[0] !== base || parts.includes('..') || name.includes('\0');
        const behind = parts.slice(0, -1).some((_, at) => links.has(parts.slice(0, at + 1).join('/')));
        return climbs || behind ? null : parts.join('/');
    };
    /** as it may pass; a text says why it may not */
    function checked(header) {
        const path = place(header.name);
        if (path === null)
            return 'paths that climb out';
        if (path === base)
            contents.top = topOf(header);
        // of the long names only the one that was looked at counts
        const { pax: _, ...rest } = header;
        switch (header.type) {
            case 'file':
            case 'contiguous-file':
                return { ...rest, type: 'file', name: path };
            case 'directory':
                return { ...rest, name: `${path}/` };
            case 'symlink':
                if (path === base)
                    return 'links in its own place';
                links.add(path);
                return { ...rest, name: path };
            case 'link': {
                const to = place(header.linkname ?? '');
                return to === null || links.has(to) ? 'links that climb out' : { ...rest, name: path, linkname: to };
            }
            default:
                return 'pipes and devices';
        }
    }
    async function move() {
        const entries = (0,tar_stream.extract)();
        const flow = (0,external_node_stream_promises_.pipeline)(tar, entries);
        flow.catch(() => { }); // what breaks it breaks the loop
        for await (const entry of entries) {
            const header = checked(entry.header);
            if (typeof header === 'string') {
                contents.left.set(header, (contents.left.get(header) ?? 0) + 1);
                entry.resume();
            }
            else if (header.type === 'file')
                await (0,external_node_stream_promises_.pipeline)(entry, out.entry(header));
            else {
                out.entry(header);
                entry.resume();
            }
        }
        await flow;
        out.finalize();
    }
    move().catch((error) => out.destroy(error));
    return external_node_stream_.Readable.from(out, { objectMode: false });
}
const topOf = ({ type }) => type === 'directory' ? 'directory' : type === 'symlink' || type === 'link' ? 'link' : 'file';

;// CONCATENATED MODULE: ./build/judge/carry.js




/** of one archive; a file of nothing but holes has no end otherwise */
const MOST_BYTES = 2 * 2 ** 30;
/** Absolute paths of what travels from the agent's sandbox to a judge whose tests are in its own image. */
const travelling = ({ prepared }, step) => [
    '/logs/artifacts',
    ...step.artifacts.map(({ source }) => external_node_path_.posix.resolve(prepared.workdir, source)),
];
/** The same for a judge that sees the workspace as the agent left it, which travels by itself. */
const besideWorkspace = (run, step) => ['/logs/agent', ...travelling(run, step)].filter((path) => !`${path}/`.startsWith(`${run.prepared.workdir}/`));
/** Copies `path` to the same place in the judge's sandbox. What the agent made too large is left out: the judge will miss it. */
async function carry(run, judge, path) {
    const { over } = await copy(run, judge, path);
    if (over)
        run.trail.notes.push(`${path} did not reach the judge whole: it is too large`);
}
/** The working directory, in place of the judge's own. One that cannot be carried is the agent's doing. */
async function carryWorkspace(run, judge) {
    const { workdir } = run.prepared;
    const { over, top } = await copy(run, judge, workdir);
    const why = over
        ? `holds more than ${MOST_BYTES / 2 ** 30} GiB`
        : top !== 'directory'
            ? 'is no directory any more'
            : '';
    if (why === '')
        return;
    const cause = new model_error/* JudgeError */.Q6(`${workdir} ${why}`, 'Look at what the agent left there.');
    throw new model_error/* SpoiltError */.q8(cause.message, { cause });
}
async function copy(run, judge, path) {
    const tar = await run.sandbox.download(path);
    if (!tar)
        return { over: false, top: null };
    const { collectTimeoutSec } = run.experiment.limits;
    const late = AbortSignal.timeout(Math.min(collectTimeoutSec * 1000, 2 ** 31 - 1));
    (0,external_node_stream_.addAbortSignal)(AbortSignal.any([run.signal, late]), tar);
    const meter = { over: false };
    const contents = { top: null, left: new Map() };
    const bytes = external_node_stream_.Readable.from(bounded(tar, meter), { objectMode: false });
    try {
        await judge.upload(onlyWithin(bytes, external_node_path_.posix.basename(path), contents), external_node_path_.posix.dirname(path));
    }
    catch (cause) {
        if (late.aborted)
            throw new model_error/* JudgeError */.Q6(`${path} did not reach the judge within ${collectTimeoutSec} s`, 'Raise limits.collect_timeout_sec, or let the task leave less.', { cause });
        if (!meter.over)
            throw cause;
    }
    for (const [why, count] of contents.left)
        run.trail.notes.push(`${path}: ${count} entries did not reach the judge: ${why}`);
    return { over: meter.over, top: contents.top };
}
async function* bounded(tar, meter) {
    let bytes = 0;
    for await (const chunk of tar) {
        bytes += chunk.length;
        meter.over = bytes > MOST_BYTES;
        if (meter.over)
            throw new Error(`more than ${MOST_BYTES} bytes`);
        yield chunk;
    }
}

;// CONCATENATED MODULE: ./build/sandbox/quiesce-then.js
/** Ends every process but the sandbox's keeper, then runs `command`: in one call where the backend can. */
async function quiesceThen(sandbox, command) {
    if (sandbox.quiesceThen)
        return sandbox.quiesceThen(command);
    await sandbox.quiesce();
    return sandbox.exec(command);
}

;// CONCATENATED MODULE: ./build/judge/reward.js

const reward_MOST_BYTES = 65_536;
const DECIMAL = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;
/**
 * `reward.json` (a flat object of finite numbers) before `reward.txt` (one decimal number). Empty, NaN,
 * infinite, nested, two numbers or more than 64 KiB are judge errors, never a 0.
 */
function parseReward({ json, text }, key) {
    const rewards = json ? fromJson(json) : text ? { reward: fromText(text) } : null;
    if (!rewards)
        throw fault('the judge wrote no reward', 'test.sh must write /logs/verifier/reward.txt or reward.json.');
    const chosen = chooseKey(Object.keys(rewards), key);
    const reward = Object.hasOwn(rewards, chosen) ? rewards[chosen] : undefined;
    if (reward === undefined)
        throw fault(`reward.json has no key "${chosen}"`, 'Correct reward.key in the experiment.');
    return { reward, rewards };
}
/** The configured key, else the only one, else `reward`, else `score`. */
function chooseKey(keys, key) {
    if (key !== null)
        return key;
    const only = keys[0];
    if (keys.length === 1 && only !== undefined)
        return only;
    if (keys.includes('reward'))
        return 'reward';
    if (keys.includes('score'))
        return 'score';
    throw fault(`reward.json has the keys ${keys.map((name) => JSON.stringify(name)).join(', ')} and none is named reward or score`, 'Set reward.key in the experiment to the one that decides.');
}
function fromText(bytes) {
    const text = reward_bounded(bytes, 'reward.txt').trim();
    if (text === '')
        throw fault('reward.txt is empty', 'test.sh must write one number.');
    const value = Number(text);
    if (!DECIMAL.test(text) || !Number.isFinite(value))
        throw fault(`reward.txt holds ${JSON.stringify(text.slice(0, 40))}, not one finite number`, 'test.sh must write one number.');
    return value;
}
function fromJson(bytes) {
    const text = reward_bounded(bytes, 'reward.json');
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw fault('reward.json is not JSON', 'Write a flat object of numbers.');
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw fault('reward.json is not an object', 'Write a flat object of numbers.');
    const entries = Object.entries(value);
    if (entries.length === 0)
        throw fault('reward.json is empty', 'Write a flat object of numbers.');
    const wrong = entries.find(([, number]) => typeof number !== 'number' || !Number.isFinite(number));
    if (wrong)
        throw fault(`reward.json: ${JSON.stringify(wrong[0].slice(0, 40))} is not a finite number`, 'Write a flat object of numbers.');
    return Object.fromEntries(entries);
}
function reward_bounded(bytes, name) {
    if (bytes.length > reward_MOST_BYTES)
        throw fault(`${name} is over ${reward_MOST_BYTES} bytes`, 'Write the reward alone.');
    return bytes.toString('utf8');
}
const fault = (message, remedy) => new model_error/* JudgeError */.Q6(message, remedy);

;// CONCATENATED MODULE: ./build/run/collect.js




/**
 * Brings `path` of a sandbox home under `dir`, within the time that the experiment gives for it.
 * @returns what was left out; null when there is nothing at `path`
 */
async function bring({ experiment, signal, redactor }, sandbox, path, dir, how = {}) {
    const late = AbortSignal.timeout(Math.min(experiment.limits.collectTimeoutSec * 1000, 2 ** 31 - 1));
    const tar = await sandbox.download(path);
    return tar && (0,rollout_files/* unpackLogs */.wx)((0,external_node_stream_.addAbortSignal)(AbortSignal.any([signal, late]), tar), dir, { ...how, redactor });
}
/** what a rollout leaves under /logs, with the rewards or without */
const collect_LOGS = ['agent', 'artifacts'];
/** Brings home what the step left: logs, and artifacts under `artifacts/`. Nothing here may change the outcome. */
async function collect(run, step, dir) {
    const { sandbox, trail } = run;
    const declared = step.artifacts.map(({ source, destination, exclude }) => ({
        source,
        home: null,
        how: { as: `artifacts/${destination ?? source.split('/').filter(Boolean).at(-1) ?? 'root'}`, exclude },
    }));
    // in one piece, as it mostly is small; what too large a piece lost is asked for by name
    const together = trail.logsAreHome ? [] : [{ source: '/logs', how: { as: '', only: collect_LOGS }, home: null }];
    const alone = collect_LOGS.map((name) => ({ source: `/logs/${name}`, how: {}, home: (0,external_node_path_.join)(dir, name) }));
    for (const { source, how, home } of [...together, ...alone, ...declared]) {
        if (home && (0,external_node_fs_.existsSync)(home))
            continue;
        try {
            if (run.signal.aborted)
                return;
            const left = await bring(run, sandbox, external_node_path_.posix.resolve(run.prepared.workdir, source), dir, how);
            if (left === null)
                trail.notes.push(`${source} is not there: nothing was collected`);
            else
                trail.notes.push(...left.map((note) => `${source}: ${note}`));
        }
        catch (cause) {
            trail.notes.push(`${source} could not be collected: ${cause.message}`);
        }
    }
}

;// CONCATENATED MODULE: ./build/judge/rewards-home.js



const FILES = ['reward.json', 'reward.txt'];
/**
 * What the judge left, and where it judged in the agent's place all other logs with it, for a download costs more than
 * what is in it. Rewards that did not come, be it that the agent left too much, are asked for by name.
 */
async function bringRewards(run, sandbox, dir, place) {
    const logs = (0,external_node_path_.join)(dir, 'verifier');
    const read = async () => {
        const [json, text] = await Promise.all(FILES.map((name) => head((0,external_node_path_.join)(logs, name))));
        return { json: json ?? null, text: text ?? null };
    };
    if (place === 'agents' && !run.trail.logsAreHome)
        await bringAll(run, sandbox, dir);
    else
        run.trail.notes.push(...((await bring(run, sandbox, '/logs/verifier', dir)) ?? []));
    const rewards = await read();
    if (rewards.json || rewards.text)
        return rewards;
    for (const name of FILES)
        await bring(run, sandbox, `/logs/verifier/${name}`, logs);
    return read();
}
/** What breaks it may be what the agent left: then no half of a reward stays behind. */
async function bringAll(run, sandbox, dir) {
    const { trail } = run;
    try {
        trail.notes.push(...((await bring(run, sandbox, '/logs', dir, { as: '', only: [...collect_LOGS, 'verifier'] })) ?? []));
        trail.logsAreHome = true;
    }
    catch (cause) {
        trail.notes.push(`not all of /logs could be collected: ${cause.message}`);
        for (const name of FILES)
            await (0,external_node_fs_promises_.rm)((0,external_node_path_.join)(dir, 'verifier', name), { force: true });
    }
}
/** the first 64 KiB and a byte of a file; null when there is none */
async function head(file) {
    try {
        const handle = await (0,external_node_fs_promises_.open)(file);
        try {
            const { buffer, bytesRead } = await handle.read(Buffer.alloc(65_537), 0, 65_537, 0);
            return buffer.subarray(0, bytesRead);
        }
        finally {
            await handle.close();
        }
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/judge/run-tests.js









/** Runs test.sh in a place that is cleaned first, and reads its reward strictly. */
async function runTests(run, place, step, dir) {
    const { verifier } = step;
    const { sandbox, tests } = place;
    await clean(run, place);
    await sandbox.setNetwork(place.network);
    if (tests)
        await sandbox.upload(packItems(tests.map((from) => ({ from, to: '/tests', executable: true }))), '/');
    const log = log_file/* LogFile */.$i.begin((0,external_node_path_.join)(dir, 'verifier', 'test-stdout.txt'), run.redactor);
    try {
        const ended = await (0,attached/* runLong */.G)(sandbox, {
            script: 'exec /tests/test.sh 2>&1',
            dir: `/tmp/.benchgate-judge-${(0,external_node_crypto_.randomUUID)()}`, // which the agent could not make first
            cwd: place.cwd,
            env: verifier.env,
            user: verifier.user,
            stdin: null,
            deadlineMs: run.now() + verifier.timeoutSec * 1000,
            onOutput: (_stream, chunk) => log.write(chunk),
            now: run.now,
            signal: run.signal,
        }).catch((cause) => {
            throw cause instanceof model_error/* SpoiltError */.q8 ? new model_error/* JudgeError */.Q6('the judge broke its own sandbox', 'Correct test.sh.') : cause;
        });
        if (ended.timedOut)
            throw new model_error/* JudgeError */.Q6(`the judge ran out of its ${verifier.timeoutSec} s`, 'Raise [verifier] timeout_sec, or make the tests faster.');
    }
    finally {
        log.close();
    }
    return parseReward(await bringRewards(run, sandbox, dir, place.whose), run.experiment.reward.key);
}
/** nothing of the agent's, nor of a judge before, is left when the place is cleaned and the network opens */
async function clean(run, { sandbox, whose, clean: command }) {
    const wanted = { command, user: 'root', timeoutSec: 60 };
    const blamed = (cause) => (whose === 'agents' ? blame(run, cause) : cause);
    const cleaned = await (whose === 'agents' ? quiesceThen(sandbox, wanted) : sandbox.exec(wanted)).catch((cause) => {
        throw blamed(cause);
    });
    if (cleaned.exitCode === 0)
        return;
    const said = cleaned.stderr.toString('utf8').trim().slice(0, 300);
    throw blamed(new model_error/* InfraError */.Ri('sandbox_lost', `the judge's place could not be cleaned: ${said}`, 'Look at the sandbox.'));
}
/** Commands ran before the agent did; where none does after it, that is the agent's doing. */
function blame({ trail }, cause) {
    const broken = cause instanceof model_error/* InfraError */.Ri && (cause.kind === 'sandbox_lost' || cause.kind === 'config');
    return broken && trail.agent ? new model_error/* SpoiltError */.q8(cause.message, { cause }) : cause;
}

;// CONCATENATED MODULE: ./build/judge/fresh.js








const CLOSE_AGAIN_MS = [500, 1500, 3000];
/** Of a judge whose tests are in its image. */
const CLEAN_OWN = `
rm -rf /logs/verifier; chmod +x /tests/test.sh
mkdir -p /logs/verifier && chmod 777 /logs/verifier
`;
/** Of a judge that has the workspace: what travelled there lies below the working directory and /logs alone. */
const CLEAN_APART = `
rm -rf /tests /logs/verifier
mkdir -p /tests /logs/verifier && chmod 777 /logs/verifier
`;
const empty = (dir) => `mkdir -p ${(0,quote/* quote */.h)(dir)} && find ${(0,quote/* quote */.h)(dir)} -mindepth 1 -delete`;
/** One judgement in a sandbox that is made for it: by the tests in its image, or by those of a task that shares. */
async function judgeFresh(run, task, step, dir) {
    const { verifier } = step;
    const environment = verifier.environment ?? task.environment;
    const network = run.judge?.network ?? verifier.network ?? environment.network;
    const driver = (await run.judge?.open()) ?? run.driver;
    const shares = verifier.mode === 'shared';
    const workdir = shares ? run.prepared.workdir : environment.workdir;
    const artifacts = shares ? besideWorkspace(run, step) : travelling(run, step);
    const sandbox = await driver.create({
        name: nameOf(run, step),
        image: run.prepared.verifierImages.get(step.name) ?? null,
        workdir,
        env: environment.env,
        resources: environment,
        networks: [network],
        labels: { ...run.labels, 'benchgate.rollout': run.rollout.id, 'benchgate.role': 'judge' },
        ttlSec: verifier.timeoutSec + 600,
        paths: ['/logs', '/tests', ...artifacts.map(ownPath)],
        onCreated: (id) => run.onCreated(id, driver.kind),
        signal: run.signal,
    });
    try {
        if (shares) {
            await replaceWorkspace(run, sandbox);
            for (const path of artifacts)
                await carry(run, sandbox, path);
        }
        else {
            await sandbox.upload(packItems(run.prepared.verifierFiles.get(step.name) ?? []), '/');
            if (environment.healthcheck)
                await (0,health/* awaitHealth */.L)(sandbox, environment.healthcheck, run);
            for (const path of artifacts)
                await carry(run, sandbox, path);
        }
        const place = shares
            ? { clean: CLEAN_APART, tests: verifier.tests, cwd: run.prepared.workdir }
            : { clean: CLEAN_OWN, tests: null, cwd: undefined };
        return await runTests(run, { ...place, sandbox, whose: 'own', network }, step, dir);
    }
    finally {
        await fresh_close(sandbox).then(() => run.onClosed(sandbox.id, null), (cause) => run.onClosed(sandbox.id, cause.message));
    }
}
/** a name of its own for each try: the one before may still be on its way out */
const nameOf = ({ runId, rollout, attempt }, { name }) => `${runId}-${rollout.id}-${attempt}-judge-${name ?? ''}-${(0,external_node_crypto_.randomBytes)(3).toString('hex')}`.replace(/[^a-zA-Z0-9_.-]/g, '-');
/** the way to its engine may be broken just now */
async function fresh_close(sandbox) {
    for (const waitMs of CLOSE_AGAIN_MS) {
        try {
            return await sandbox.close();
        }
        catch {
            await (0,promises_.setTimeout)(waitMs);
        }
    }
    return sandbox.close();
}
/** what the agent removed is not there for the judge either */
async function replaceWorkspace(run, sandbox) {
    await sandbox.exec({ command: empty(run.prepared.workdir), user: 'root', timeoutSec: 120 });
    await carryWorkspace(run, sandbox);
}
/** the directory that holds an artifact, where a sandbox makes a place for it; never the root */
const ownPath = (artifact) => ((0,external_node_path_.dirname)(artifact) === '/' ? artifact : (0,external_node_path_.dirname)(artifact));

;// CONCATENATED MODULE: ./build/judge/judge.js






/** Empties the judge's places as root, also where the agent put a link in their way. */
const CLEAN = `
{ [ -d /tmp ] && [ ! -L /tmp ]; } || { rm -f /tmp; mkdir /tmp; }; chmod 1777 /tmp
[ -L /logs ] && rm -f /logs
rm -rf /tests /logs/verifier 2>/dev/null
mkdir -p /tests /logs/verifier && chmod 777 /logs/verifier
[ ! -L /tests ] && [ ! -L /logs/verifier ] && [ -z "$(ls -A /tests)" ] && [ -z "$(ls -A /logs/verifier)" ]
`;
/** Judges what a step left: in the agent's own sandbox, or in a fresh one where the task or the runtime asks for that. */
async function judgeStep(run, task, step, dir) {
    const { verifier } = step;
    if (verifier.mode === 'shared' && !run.judge) {
        const network = verifier.network ?? task.environment.network;
        const place = { sandbox: run.sandbox, whose: 'agents', clean: CLEAN, cwd: run.prepared.workdir };
        return twice(run, dir, () => runTests(run, { ...place, network, tests: verifier.tests }, step, dir));
    }
    await run.sandbox.quiesce().catch((cause) => {
        throw blame(run, cause);
    });
    return twice(run, dir, async () => {
        if (verifier.mode === 'separate')
            await collectFirst(run, step);
        return judgeFresh(run, task, step, dir);
    });
}
/** what a separate judge wants to have made of the agent's place */
async function collectFirst({ sandbox, trail }, { verifier }) {
    for (const collect of verifier.collect) {
        const { exitCode } = await sandbox.exec({ ...collect, user: collect.user });
        if (exitCode !== 0)
            trail.notes.push(`verifier.collect ended with ${exitCode ?? 'a time-out'}: ${collect.command}`);
    }
}
/** A judge that failed runs once more, and so does one whose own engine failed under it: the agent does not. */
async function twice(run, dir, judge) {
    try {
        return await judge();
    }
    catch (cause) {
        if (!mayPass(run, cause))
            throw cause;
        run.trail.notes.push(`the judge failed and ran once more: ${cause.message}`);
        const logs = (0,external_node_path_.join)(dir, 'verifier'); // its rewards must not count for the second
        if ((0,external_node_fs_.existsSync)(logs))
            await (0,external_node_fs_promises_.rename)(logs, (0,external_node_path_.join)(dir, 'verifier-first'));
        return await judge();
    }
}
const mayPass = ({ judge, experiment, signal }, cause) => cause instanceof model_error/* JudgeError */.Q6 ||
    (judge !== undefined && !signal.aborted && cause instanceof model_error/* InfraError */.Ri && experiment.retry[cause.kind] > 0);

// EXTERNAL MODULE: ./build/model/usage.js
var usage = __webpack_require__(34041);
// EXTERNAL MODULE: ./build/run/budget.js
var run_budget = __webpack_require__(90837);
;// CONCATENATED MODULE: ./build/run/agent-phase.js








/** how often an agent's own log is asked what it has spent */
const LOOK_MS = 2000;
const INSTRUCTION = '/logs/agent/instruction.md';
/** What an agent is given for a step: its instruction, and the solution where it asks for that. */
function handOver({ agentImpl }, step) {
    const solution = agentImpl.needsSolution && step.solution ? [{ from: step.solution, to: '/solution' }] : [];
    return [{ text: step.instruction, to: INSTRUCTION }, ...solution];
}
/** Runs the agent, which has its instruction, and waits for it, or for its deadline. */
async function runAgent(run, task, step, dir) {
    const { sandbox, agent, agentImpl, trail, prepared, experiment } = run;
    const planned = agentImpl.run({
        spec: agent,
        instruction: step.instruction,
        instructionFile: INSTRUCTION,
        logs: '/logs/agent',
    });
    if (!planned)
        return;
    const out = new log_file/* LogFile */.$i((0,external_node_path_.join)(dir, 'agent/stdout.log'), run.redactor);
    const err = new log_file/* LogFile */.$i((0,external_node_path_.join)(dir, 'agent/stderr.log'), run.redactor);
    const tail = new run_tail/* Tail */.P(16 * 2 ** 20);
    const begin = run.now();
    let looked = begin;
    const withinBudget = () => {
        if (run.now() - looked < LOOK_MS)
            return;
        looked = run.now();
        holdTo(experiment.limits.rollout, agentImpl.report(tail.toString(), null), (looked - begin) / 1000);
    };
    const timeoutSec = agent.timeoutSec ?? step.agentTimeoutSec ?? experiment.limits.agentTimeoutSec;
    try {
        const agentRun = {
            script: planned.script,
            dir: `/tmp/.benchgate-agent${step.name ? `-${step.name}` : ''}`,
            cwd: prepared.workdir,
            env: { ...(agentImpl.needsSolution ? task.solutionEnv : {}), ...agent.env, ...planned.env },
            user: step.agentUser,
            stdin: planned.stdin,
            deadlineMs: run.now() + timeoutSec * 1000,
            onOutput(stream, chunk) {
                const log = stream === 'out' ? out : err;
                log.write(chunk);
                if (stream === 'out')
                    tail.push(chunk);
                withinBudget();
            },
            now: run.now,
            signal: run.signal,
        };
        const ended = await (0,credentials/* withCredentials */.t)(run, step.agentUser, () => (0,attached/* runLong */.G)(sandbox, agentRun));
        trail.agent = ended;
        if (ended.cut)
            trail.notes.push('the agent printed more than is kept: its log holds the beginning and the end');
    }
    finally {
        out.close();
        err.close();
    }
    trail.report = agentImpl.report(tail.toString(), trail.agent?.exitCode ?? null);
}
/** Throws once the agent says that it has spent what a rollout may. */
function holdTo(budget, report, wallClockSec) {
    const spent = { costUsd: report.costUsd ?? 0, tokens: (0,usage/* totalTokens */.R)(report.tokens) ?? 0, wallClockSec };
    const over = (0,run_budget/* exceeded */.GI)(budget, spent);
    if (over)
        throw new model_error/* BudgetError */.Wp(`the rollout's budget is spent: ${over}`, 'Raise limits.rollout in the experiment.');
}

;// CONCATENATED MODULE: ./build/run/step-rewards.js


/** Does a step's result let the next one run? A missing key counts as missed. */
function meets(least, rewards) {
    return Object.entries(least).every(([key, floor]) => (rewards?.[key] ?? Number.NEGATIVE_INFINITY) >= floor);
}
/**
 * A task's reward from its steps': `final` takes the last step that ran; `mean` is per key over all steps
 * of the task, so that a task that was stopped early cannot score above one that went on.
 */
function combineRewards(task, steps, key) {
    const last = steps.at(-1);
    if (!last)
        throw new model_error/* JudgeError */.Q6('no step was judged', "Look at the judge's log.");
    const rewards = task.rewardStrategy === 'final' || task.steps.length === 1 ? last : mean(task.steps.length, steps);
    const reward = rewards[chooseKey(Object.keys(rewards), key)];
    if (reward === undefined)
        throw new model_error/* JudgeError */.Q6(`the reward has no key "${key}"`, 'Correct reward.key in the experiment.');
    return { reward, rewards };
}
function mean(count, steps) {
    const keys = new Set(steps.flatMap((rewards) => Object.keys(rewards ?? {})));
    return Object.fromEntries([...keys].map((key) => [key, steps.reduce((sum, rewards) => sum + (rewards?.[key] ?? 0), 0) / count]));
}

;// CONCATENATED MODULE: ./build/run/steps.js








const LOG_DIRECTORIES = ['/logs/agent', '/logs/verifier', '/logs/artifacts'];
/** The steps of a Harbor task in one sandbox: instruction, agent, judge, logs; once for each step. */
async function runSteps(run, task) {
    const { sandbox, trail, prepared } = run;
    trail.phase = 'setup';
    await trail.watch.time('setup', async () => {
        const directories = LOG_DIRECTORIES.map((to) => ({ directory: true, to, mode: 0o777 }));
        // the first step's instruction travels along: an upload costs a container more than what is in it
        const first = task.steps.slice(0, 1).flatMap((step) => handOver(run, step));
        await sandbox.upload(packItems([...directories, ...prepared.files, ...first]), '/');
        if (prepared.healthcheck)
            await (0,health/* awaitHealth */.L)(sandbox, prepared.healthcheck, run);
        if (task.environment.healthcheck)
            await (0,health/* awaitHealth */.L)(sandbox, task.environment.healthcheck, run);
    });
    const done = [];
    for (const step of task.steps) {
        if (run.signal.aborted)
            throw new model_error/* CancelledError */.cc();
        const rewards = await runStep(run, task, step);
        done.push({ step, rewards });
        if (!meets(step.minReward, rewards))
            break;
    }
    const combined = combineRewards(task, done.map(({ rewards }) => rewards), run.experiment.reward.key);
    trail.reward = combined.reward;
    trail.rewards = combined.rewards;
}
async function runStep(run, task, step) {
    const { sandbox, trail } = run;
    const dir = step.name === null ? run.dir : (0,external_node_path_.join)(run.dir, 'steps', step.name);
    trail.phase = 'setup';
    trail.logsAreHome = false;
    await trail.watch.time('setup', () => setUpStep(run, task, step));
    trail.phase = 'agent';
    await sandbox.setNetwork(step.agentNetwork ?? task.environment.network);
    await trail.watch.time('agent', () => runAgent(run, task, step, dir));
    trail.phase = 'judge';
    try {
        const reward = await trail.watch.time('judge', () => judgeStep(run, task, step, dir));
        trail.phase = 'collect';
        return reward.rewards;
    }
    finally {
        await trail.watch.time('collect', () => collect(run, step, dir));
    }
}
async function setUpStep(run, task, step) {
    if (step !== task.steps[0])
        await run.sandbox.upload(packItems(handOver(run, step)), '/');
    if (step.workdir !== null)
        await prepareWorkdir(run, step, step.workdir);
    if (step.healthcheck)
        await (0,health/* awaitHealth */.L)(run.sandbox, step.healthcheck, run);
}
async function prepareWorkdir({ sandbox, prepared, experiment, signal }, step, from) {
    await sandbox.upload(packItems([{ from, to: prepared.workdir }]), '/');
    const setup = await sandbox.exec({
        command: '[ ! -f ./setup.sh ] || { chmod +x ./setup.sh && ./setup.sh; }',
        cwd: prepared.workdir,
        timeoutSec: experiment.limits.setupTimeoutSec,
        signal,
    });
    if (setup.exitCode === 0)
        return;
    const said = setup.stderr.toString('utf8').trim().split('\n').at(-1) ?? '';
    throw new model_error/* InfraError */.Ri('config', `setup.sh of step ${step.name} ended with ${setup.exitCode ?? 'a time-out'}${said ? `: ${said.slice(0, 200)}` : ''}`, 'Correct the step.');
}

;// CONCATENATED MODULE: ./build/run/stopwatch.js
/** Seconds by phase; a phase that comes twice adds up. */
class Stopwatch {
    phases = {};
    #now;
    constructor(now) {
        this.#now = now;
    }
    async time(phase, work) {
        const start = this.#now();
        try {
            return await work();
        }
        finally {
            const seconds = (this.phases[phase] ?? 0) + (this.#now() - start) / 1000;
            this.phases[phase] = Math.round(seconds * 1000) / 1000;
        }
    }
}

;// CONCATENATED MODULE: ./build/run/attempt.js













/** One try at a rollout, from an empty sandbox to an outcome. Never throws: whatever happens is an outcome. */
async function runAttempt(input) {
    const watch = new Stopwatch(input.now);
    const trail = {
        phase: 'create',
        agent: null,
        report: agent/* SILENT */.q,
        reward: null,
        rewards: null,
        notes: [],
        logsAreHome: false,
        watch,
    };
    let sandbox = null;
    let vital = null;
    /** of a rollout that the provider carries out */
    let place = null;
    let error = null;
    try {
        emptyDir(input.dir);
        const prepared = await watch.time('image', input.prepare);
        if (input.driver.carry) {
            const { carry } = input.driver;
            const onPlace = (id) => {
                place = id;
            };
            await runHosted({ ...input, prepared, trail, carry, onPlace }, input.task);
        }
        else {
            sandbox = await watch.time('create', () => input.driver.create(request(input, prepared)));
            const run = { ...input, prepared, sandbox, trail, agentImpl: agentOf(input.agent.kind) };
            await carryOut(run, input.task);
        }
        trail.phase = 'done';
    }
    catch (cause) {
        // what breaks once we were told to stop is broken by that
        error = input.signal.aborted ? new model_error/* CancelledError */.cc() : cause;
    }
    if (sandbox) {
        if (error || (trail.agent && trail.agent.exitCode !== 0))
            vital = await look(sandbox, error);
        const leak = await watch.time('close', () => attempt_close(sandbox));
        input.onClosed(sandbox.id, leak);
        if (leak)
            trail.notes.push(`leak: ${leak}`);
    }
    const outcome = (0,failure/* decide */.L)({
        phase: trail.phase,
        error,
        vital,
        taskLimitsMemory: input.task.environment.memoryMb !== null,
        taskLimitsDisk: input.task.environment.storageMb !== null,
        agent: trail.agent,
        report: trail.report,
        reward: trail.reward,
        passThreshold: input.experiment.reward.passThreshold,
    });
    return {
        outcome,
        reward: trail.reward,
        rewards: trail.rewards,
        report: trail.report,
        phases: watch.phases,
        sandbox: sandbox?.id ?? place,
        notes: trail.notes,
    };
}
function carryOut(run, task) {
    switch (task.kind) {
        case 'harbor':
            return runSteps(run, task);
        case 'contract':
            return runContract(run, task);
        case 'service':
            return runService(run, task);
        default:
            return task;
    }
}
/** a judge that failed runs once more */
const JUDGINGS = 2;
function request({ driver, task, labels, rollout, attempt, runId, experiment, agent, onCreated, signal }, prepared) {
    const { environment } = task;
    const steps = task.kind === 'harbor' ? task.steps : [];
    const phases = steps.flatMap((step) => [step.agentNetwork, step.verifier.network]).filter((policy) => policy !== null);
    return {
        name: `${runId}-${rollout.id}-${attempt}`.replace(/[^a-zA-Z0-9_.-]/g, '-'),
        image: prepared.image,
        workdir: prepared.workdir,
        env: environment.env,
        resources: environment,
        networks: [environment.network, ...phases],
        labels: { ...labels, 'benchgate.rollout': rollout.id, 'benchgate.attempt': String(attempt) },
        ttlSec: (0,longest/* longestSec */.S)(task, agent, experiment.limits, JUDGINGS) +
            experiment.limits.setupTimeoutSec +
            experiment.limits.collectTimeoutSec +
            600,
        paths: pathsOf(task, prepared),
        ...(task.kind === 'service' && { port: task.port }),
        onCreated: (id) => onCreated(id, driver.kind),
        signal,
    };
}
function pathsOf(task, { workdir, ownPaths = [] }) {
    if (task.kind === 'harbor')
        return ['/logs', '/tests', '/solution', workdir, ...ownPaths];
    return (0,own_paths/* needsOwnPaths */.E2)(task) ? [workdir] : [];
}
/** What lies there is of an attempt whose record was lost with the disk: it counts for nothing. */
function emptyDir(dir) {
    if ((0,external_node_fs_.mkdirSync)(dir, { recursive: true }) !== undefined)
        return;
    (0,external_node_fs_.rmSync)(dir, { recursive: true, force: true });
    (0,external_node_fs_.mkdirSync)(dir);
}
/** how often, and how long apart, a sandbox is looked at that is said to have ended and still seems to run */
const LOOKS = { most: 10, everyMs: 200 };
/** Never throws: a sandbox that cannot be looked at is told apart by what the error was. A busy engine sees a death late. */
async function look(sandbox, error) {
    const lost = error instanceof model_error/* InfraError */.Ri && error.kind === 'sandbox_lost';
    try {
        for (let looks = 1;; looks += 1) {
            const vital = await sandbox.vital();
            if (!lost || vital.state !== 'running' || looks === LOOKS.most)
                return vital;
            await (0,promises_.setTimeout)(LOOKS.everyMs);
        }
    }
    catch {
        return null;
    }
}
async function attempt_close(sandbox) {
    try {
        await sandbox.close();
        return null;
    }
    catch (cause) {
        return cause instanceof model_error/* InfraError */.Ri ? cause.message : String(cause);
    }
}

;// CONCATENATED MODULE: ./build/run/run.js








/**
 * Carries the plan out: bounded parallelism, retries for infrastructure alone, every event journalled. Where that
 * cannot go on, as with a journal on a full disk, what is under way is ended before the error is thrown.
 * @returns why it was stopped before its end; null if it was not
 */
async function runPlan(given) {
    const halt = new AbortController();
    const input = { ...given, signal: AbortSignal.any([given.signal, halt.signal]) };
    const broken = [];
    const spending = new run_budget/* Spending */.hC(input.experiment.limits, input.now(), input.earlier);
    let stopped = null;
    const queue = input.queue ?? new dist/* default */.Ay({ concurrency: input.experiment.maxParallelRollouts });
    const tasks = new Map(input.tasks.map((task) => [task.id, task]));
    const agents = new Map(input.experiment.agents.map((agent) => [agent.name, agent]));
    const prepared = new Map();
    const prepare = (task) => {
        const known = prepared.get(task.id);
        if (known)
            return known;
        const preparing = input.prepare(task, input.signal);
        prepared.set(task.id, preparing);
        preparing.catch((cause) => {
            // a Dockerfile that does not build stays known as such; whatever may pass is tried anew
            if (!(cause instanceof model_error/* InfraError */.Ri) || input.experiment.retry[cause.kind] > 0)
                prepared.delete(task.id);
        });
        return preparing;
    };
    const breaks = (cause) => {
        broken.push(cause);
        halt.abort();
    };
    let written = Promise.resolve();
    // lines go to disk in their order: who does not wait for one still finds it there before any later one
    const record = (event) => {
        spending.add(event);
        const recorded = input.journal.append(event).then(() => input.onEvent(event));
        written = recorded.catch(breaks);
        return recorded;
    };
    await Promise.all(input.rollouts.map((rollout) => {
        const work = queue.add(async () => {
            const task = tasks.get(rollout.task);
            const agent = agents.get(rollout.agent);
            const { begun, lost, done } = input.resumed?.rollouts.get(rollout.id) ?? FRESH;
            if (!task || !agent || done)
                return;
            let failures = lost;
            for (let attempt = begun + 1; !input.signal.aborted; attempt += 1) {
                stopped ??= spending.stop(input.now());
                if (stopped)
                    return begun === attempt - 1 ? skip(input, rollout, stopped) : undefined;
                const ended = await oneAttempt(input, { rollout, task, agent, attempt, prepare, record });
                failures += 1;
                if (!(0,failure/* mayRetry */.K)(ended.outcome, failures, input.experiment.retry))
                    break;
                await pause(Math.min(30_000, 500 * 2 ** failures), input.signal);
            }
        });
        return work.catch(breaks);
    }));
    await written;
    if (broken.length > 0)
        throw broken[0];
    return stopped;
}
/** A rollout that a spent budget keeps from beginning has an outcome of its own; one that is left for an outage has none. */
async function skip({ journal, now }, rollout, { kind, why }) {
    if (kind !== 'budget')
        return;
    const outcome = { class: 'budget_exhausted', infraKind: null, reason: why, suspected: null };
    await journal.append({ event: 'rollout_skipped', at: new Date(now()).toISOString(), rollout: rollout.id, outcome });
}
const FRESH = { begun: 0, lost: 0, done: false };
async function oneAttempt(input, { rollout, task, agent, attempt, prepare, record }) {
    const at = () => new Date(input.now()).toISOString();
    const where = { rollout: rollout.id, attempt };
    const logs = (0,external_node_path_.join)('rollouts', ...rollout.id.split('/').map(rollout_files/* safeName */.jC), `attempt-${attempt}`);
    // only a sandbox is waited for: nothing may run in one that no record names, and the rest costs each rollout a disk's turn
    record({ event: 'attempt_started', at: at(), ...where });
    const ended = await runAttempt({
        driver: input.driver,
        judge: input.judge,
        experiment: input.experiment,
        runId: input.runId,
        task,
        agent,
        rollout,
        attempt,
        prepare: () => prepare(task),
        labels: input.labels,
        dir: (0,external_node_path_.join)(input.dir, logs),
        redactor: input.redactor,
        signal: input.signal,
        now: input.now,
        onCreated: (sandbox, backend) => record({ event: 'sandbox_created', at: at(), ...where, backend, sandbox }),
        onClosed(sandbox, leak) {
            record(leak === null
                ? { event: 'sandbox_closed', at: at(), ...where, sandbox }
                : { event: 'sandbox_leaked', at: at(), ...where, sandbox, reason: leak });
        },
    });
    record({
        event: 'attempt_ended',
        at: at(),
        ...where,
        outcome: ended.outcome,
        reward: ended.reward,
        rewards: ended.rewards && { ...ended.rewards },
        tokens: ended.report.tokens,
        cost_usd: ended.report.costUsd,
        turns: ended.report.turns,
        phases: ended.phases,
        sandbox: ended.sandbox,
        logs,
        notes: [...ended.notes],
    });
    return ended;
}
const pause = (ms, signal) => (0,promises_.setTimeout)(ms, undefined, { signal }).catch(() => { });


/***/ }),

/***/ 86395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ BUSY_SEC),
/* harmony export */   O2: () => (/* binding */ APP_FILES),
/* harmony export */   dt: () => (/* binding */ ServiceApp),
/* harmony export */   tC: () => (/* binding */ serviceSec)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73188);
/* harmony import */ var _sandbox_attached_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34485);
/* harmony import */ var _sandbox_quote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99608);
/* harmony import */ var _log_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66511);
/* harmony import */ var _tail_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78702);







/** of the app's process: its exit code, its output */
const APP_FILES = '/tmp/.benchgate-service';
/** how long a service may say that it has too much to do */
const BUSY_SEC = 300;
/** The longest that an app may be needed. */
const serviceSec = ({ startTimeoutSec, timeoutSec }, agent) => startTimeoutSec + BUSY_SEC + (agent.timeoutSec ?? timeoutSec) + 60;
/** of each stream, of what is not home yet when the app is left */
const MOST_REST = 2 ** 20;
/** an answer that was sent before the app ended is still read */
const LAST_ANSWER_MS = 1000;
/** an app that ended has broken its connections before it is known that it did */
const LATE_NEWS_MS = 3000;
/** The app of a service task while it runs in its sandbox; its output goes to the attempt's logs as it comes. */
class ServiceApp {
    #run;
    #logs;
    #home = { out: 0, err: 0 };
    #stop = new AbortController();
    #died;
    #over;
    constructor(run, task, exposed) {
        const log = (stream) => new _log_file_js__WEBPACK_IMPORTED_MODULE_4__/* .LogFile */ .$i((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(run.dir, `agent/std${stream}.log`), run.redactor);
        const tail = new _tail_js__WEBPACK_IMPORTED_MODULE_5__/* .Tail */ .P(4096);
        this.#run = run;
        this.#logs = { out: log('out'), err: log('err') };
        const ended = (0,_sandbox_attached_js__WEBPACK_IMPORTED_MODULE_3__/* .runLong */ .G)(run.sandbox, {
            script: scriptOf(task, exposed),
            dir: run.sandbox.pathOf(APP_FILES),
            cwd: run.prepared.workdir,
            env: { ...run.agent.env, HOST: exposed.host, PORT: String(exposed.port) },
            user: null,
            stdin: null,
            deadlineMs: run.now() + serviceSec(task, run.agent) * 1000, // which the sandbox does not outlive
            onOutput: (stream, chunk) => {
                this.#logs[stream].write(chunk);
                this.#home[stream] += chunk.length;
                tail.push(chunk);
            },
            now: run.now,
            signal: AbortSignal.any([run.signal, this.#stop.signal]),
        });
        this.#died = ended.then(async ({ exitCode }) => {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(LAST_ANSWER_MS);
            const last = run.redactor.text(tail.toString()).trim().split('\n').at(-1)?.slice(0, 200);
            throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InfraError */ .Ri('sandbox_lost', `the service ended by itself (exit code ${exitCode ?? 'unknown'})${last ? `: ${last}` : ''}`, 'Read agent/stdout.log and agent/stderr.log of the attempt.');
        });
        this.#over = this.#died.catch(() => { });
    }
    /** Does something that needs the app, for as long as it lives; what ends with it fails as that. */
    async during(work) {
        const leave = new AbortController();
        const working = work(leave.signal).catch(async (error) => {
            if (error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .CancelledError */ .cc || (error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InfraError */ .Ri && error.kind !== 'transport'))
                throw error;
            await Promise.race([this.#died, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(LATE_NEWS_MS, undefined, { signal: leave.signal })]);
            throw error;
        });
        try {
            return await Promise.race([working, this.#died]);
        }
        finally {
            leave.abort();
            working.catch(() => { }); // whoever lost the race is not asked again
        }
    }
    /** Its sandbox ends it; what it said last comes home before. */
    async leave() {
        this.#stop.abort();
        await this.#over;
        try {
            if (!this.#run.sandbox.stream)
                await Promise.all([this.#rest('out'), this.#rest('err')]);
        }
        finally {
            for (const log of Object.values(this.#logs))
                log.close();
        }
    }
    /** a sandbox that is gone has none */
    async #rest(stream) {
        const { sandbox } = this.#run;
        const file = (0,_sandbox_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(`${sandbox.pathOf(APP_FILES)}/${stream}`);
        const command = `tail -c +${this.#home[stream] + 1} ${file} 2>/dev/null | head -c ${MOST_REST}`;
        const rest = await sandbox.exec({ command, timeoutSec: 20, maxBytes: MOST_REST }).catch(() => null);
        if (rest)
            this.#logs[stream].write(rest.stdout);
    }
}
function scriptOf({ command }, { host, port }) {
    const told = (word) => word.replaceAll('{host}', host).replaceAll('{port}', String(port));
    return typeof command === 'string' ? told(command) : `exec ${command.map((word) => (0,_sandbox_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(told(word))).join(' ')}`;
}


/***/ }),

/***/ 78702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Tail)
/* harmony export */ });
/** The last bytes of a stream, bounded. */
class Tail {
    #most;
    #chunks = [];
    #size = 0;
    constructor(most) {
        this.#most = most;
    }
    push(chunk) {
        this.#chunks.push(chunk);
        this.#size += chunk.length;
        if (this.#size > 2 * this.#most)
            this.#compact();
    }
    toString() {
        this.#compact();
        return Buffer.concat(this.#chunks).toString('utf8');
    }
    #compact() {
        const all = Buffer.concat(this.#chunks);
        const kept = all.subarray(Math.max(0, all.length - this.#most));
        this.#chunks = [Buffer.from(kept)];
        this.#size = kept.length;
    }
}


/***/ }),

/***/ 29290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ askPatiently)
/* harmony export */ });
/* unused harmony export isBusy */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73188);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98745);
/* harmony import */ var _remote_create_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45267);
/* harmony import */ var _remote_insist_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(535);





/** "Too many now": nothing was begun, and it may be asked for again. */
const isBusy = ({ status }) => status === 429 || status === 503;
const LONGEST_WAIT_MS = 30_000;
/** Asks again where the answer is that there are too many, as it says or ever later; for so long, then that is the answer. */
async function askPatiently(question, busySec) {
    const until = performance.now() + busySec * 1000;
    const { signal } = question;
    for (let tried = 1;; tried += 1) {
        const answer = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(question);
        if (!isBusy(answer))
            return answer;
        const told = (0,_remote_create_js__WEBPACK_IMPORTED_MODULE_3__/* .retryAfter */ .P9)(answer.headers['retry-after']);
        const wait = told === null ? (0,_remote_insist_js__WEBPACK_IMPORTED_MODULE_4__/* .backoff */ .JN)(tried, LONGEST_WAIT_MS) : told * 1000;
        if (performance.now() + wait > until)
            return answer;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait, undefined, { signal }).catch(() => {
            throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .CancelledError */ .cc();
        });
    }
}


/***/ }),

/***/ 98745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tj: () => (/* binding */ MOST_ANSWER),
/* harmony export */   _x: () => (/* binding */ NoAnswerInTime),
/* harmony export */   kA: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73188);



/** Nothing was answered in the time that was given. */
class NoAnswerInTime extends Error {
}
/** of an answer; what is over it is nothing that anybody asked for */
const MOST_ANSWER = 16 * 2 ** 20;
/** nothing between us may take a long silence for an end */
const KEEP_ALIVE_MS = 30_000;
/**
 * One HTTP request on a connection of its own: one that was kept open may be closed under a request, and it would not
 * be known whether it was begun. Not by `fetch`, which waits five minutes for an answer and no longer.
 */
async function ask({ method, url, headers, body, timeoutSec, signal }) {
    if (signal?.aborted)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .CancelledError */ .cc();
    const bytes = body === undefined ? null : Buffer.from(JSON.stringify(body));
    const begin = url.startsWith('https:') ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
    const late = new NoAnswerInTime(`nothing was answered in ${timeoutSec} s`);
    return new Promise((resolve, reject) => {
        const asked = begin(url, {
            method,
            agent: false,
            headers: {
                accept: 'application/json',
                ...(bytes && { 'content-type': 'application/json', 'content-length': bytes.length }),
                ...headers,
            },
        });
        const over = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', stop);
        };
        const fail = (cause) => {
            over();
            reject(cause);
        };
        const stop = () => asked.destroy(new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .CancelledError */ .cc());
        const timer = setTimeout(() => asked.destroy(late), Math.min(timeoutSec * 1000, 2 ** 31 - 1));
        signal?.addEventListener('abort', stop, { once: true });
        asked.setSocketKeepAlive(true, KEEP_ALIVE_MS);
        asked.once('error', fail);
        asked.once('response', (response) => {
            read(response).then((answer) => {
                over();
                asked.destroy();
                resolve(answer);
            }, fail);
        });
        asked.end(bytes);
    });
}
async function read(response) {
    const { statusCode: status = 0, headers } = response;
    const parts = [];
    let length = 0;
    for await (const part of response) {
        parts.push(part);
        length += part.length;
        if (length > MOST_ANSWER)
            break;
    }
    return { status, headers, body: Buffer.concat(parts).subarray(0, MOST_ANSWER), cut: length > MOST_ANSWER };
}


/***/ }),

/***/ 34485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ runLong)
});

// EXTERNAL MODULE: ./build/model/error.js
var error = __webpack_require__(73188);
// EXTERNAL MODULE: ./build/sandbox/detached-text.js
var detached_text = __webpack_require__(70238);
// EXTERNAL MODULE: ./build/sandbox/last-words.js
var last_words = __webpack_require__(74970);
// EXTERNAL MODULE: ./build/sandbox/quote.js
var quote = __webpack_require__(99608);
;// CONCATENATED MODULE: ./build/sandbox/detached.js




const MOST_BYTES = 64 * 2 ** 20;
const WAITS = [2, 4, 8, 10];
/** to bring home what is left when its time is over */
const LAST_CALLS = 8;
const MAY_PASS = new Set(['transport', 'sandbox_lost']);
/**
 * Runs a command that outlives any connection: its own process group, output to files, exit code to a file,
 * polled by byte offset. Launch and polls wait inside the sandbox, so a short command costs one call. A command that
 * leaves its sandbox no process or memory for a poll is waited for until its deadline: that is its own doing.
 */
async function runDetached(sandbox, command) {
    const most = command.mostBytes ?? MOST_BYTES;
    const offsets = { out: 0, err: 0 };
    let [launched, behind, over] = [false, false, false];
    let failures = 0;
    let keeper = '';
    function take(read) {
        over ||= read.over;
        for (const stream of ['out', 'err']) {
            offsets[stream] += read[stream].length;
            if (read[stream].length)
                command.onOutput(stream, read[stream]);
        }
        behind = read.out.length === detached_text/* CHUNK */.m$ || read.err.length === detached_text/* CHUNK */.m$;
    }
    /** what it said last, where it said more than came home; true where something is lost */
    async function end() {
        if (!over)
            return false;
        const last = await ask(sandbox, command, (0,detached_text/* lastWords */.aN)(command.dir, most));
        const lost = last === null || last.out.length >= last_words/* LAST_BYTES */.D || last.err.length >= last_words/* LAST_BYTES */.D;
        if (last)
            (0,last_words/* handOver */.C)(command, last, lost);
        return lost;
    }
    for (let round = 0;; round += 1) {
        if (command.signal.aborted)
            throw new error/* CancelledError */.cc();
        const left = (command.deadlineMs - command.now()) / 1000;
        if (left <= 0) {
            let read = await stop(sandbox, command, (0,detached_text/* poll */.wt)(command, offsets, 0, most));
            for (let more = 0; launched && read !== null; more += 1) {
                take(read);
                if (!behind || more === LAST_CALLS)
                    break;
                read = await ask(sandbox, command, (0,detached_text/* poll */.wt)(command, offsets, 0, most));
            }
            return { exitCode: null, timedOut: true, cut: (await end()) || behind };
        }
        const wait = behind ? 0 : Math.max(0.1, Math.min(left, WAITS[Math.min(round, WAITS.length - 1)] ?? 10));
        let answer;
        try {
            answer = await sandbox.exec({
                command: `waited= own=${keeper}
${launched ? '' : (0,detached_text/* launch */.ql)(command, wait)}\n${(0,detached_text/* poll */.wt)(command, offsets, wait, most)}`,
                cwd: command.cwd,
                env: launched ? command.env : { ...command.env, ...(0,detached_text/* contentsOf */.KD)(command) },
                user: command.user,
                timeoutSec: wait + 20,
                maxBytes: 4 * detached_text/* CHUNK */.m$,
                ...(launched || command.stdin === null ? {} : { stdin: Buffer.from(command.stdin) }),
                signal: command.signal,
            });
        }
        catch (cause) {
            if (!(cause instanceof error/* InfraError */.Ri))
                throw cause;
            // it could be started, and now nothing can: the command removed what that takes
            if (launched && cause.kind === 'config')
                throw new error/* SpoiltError */.q8(cause.message, { cause });
            if (!MAY_PASS.has(cause.kind))
                throw cause;
            if (launched && cause.kind === 'sandbox_lost' && (await isRunning(sandbox)))
                await pause(1000);
            else if (cause.kind === 'sandbox_lost' || failures >= 5)
                throw cause;
            else
                await pause(500 * ++failures);
            continue;
        }
        const read = (0,detached_text/* readPoll */.Ck)(answer.stdout);
        if (!read || !(launched || read.started !== '')) {
            if (launched && (await isRunning(sandbox)))
                await pause(1000);
            else if (++failures > 5)
                throw neverBegan(answer.stderr.toString('utf8').slice(-300));
            continue;
        }
        failures = 0;
        launched = true;
        if (/^\d+$/.test(read.started))
            keeper = read.started;
        take(read);
        if (read.ended && !behind)
            return { exitCode: read.exitCode, timedOut: false, cut: await end(), result: read.result };
        if (read.gone)
            await pause(1000); // there is nothing left to wait at
    }
}
function neverBegan(why) {
    const message = `the sandbox does not answer: ${why}`;
    if (!/no space left/i.test(why))
        return new error/* InfraError */.Ri('sandbox_lost', message, 'Look at the sandbox.');
    return new error/* InfraError */.Ri('disk_full', message, 'Give the sandbox a larger disk, or write less in its image.');
}
const pause = (ms) => new Promise((wake) => setTimeout(wake, ms));
const isRunning = (sandbox) => sandbox.vital().then(({ state }) => state === 'running', () => false);
/** Ends the command and all of its group, and reads what it said to that. */
async function stop(sandbox, command, then) {
    const group = `p=$(cat ${(0,quote/* quote */.h)(`${command.dir}/pid`)}) && { kill -TERM -$p || kill -TERM $p; sleep 1; kill -KILL -$p || kill -KILL $p; }`;
    return ask(sandbox, command, `${group}\n${then}`);
}
/** null where there is no answer: quiesce, or the end of the sandbox, then does what was asked for */
async function ask(sandbox, { user }, command) {
    try {
        const { stdout } = await sandbox.exec({ command, user, timeoutSec: 20, maxBytes: 4 * detached_text/* CHUNK */.m$ });
        return (0,detached_text/* readPoll */.Ck)(stdout);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/sandbox/attached.js



/** between asking a command to end, when its time is over, and ending it */
const GRACE_SEC = 1;
/**
 * Runs a long command, the agent's or the judge's: attached where the sandbox is so near that nothing can break before
 * it does, else detached. Attached costs no file, no poll and a fifth of the processes.
 */
async function runLong(sandbox, command) {
    if (!sandbox.stream)
        return runDetached(sandbox, command);
    if (command.signal.aborted)
        throw new error/* CancelledError */.cc();
    const timeoutSec = Math.max(0, (command.deadlineMs - command.now()) / 1000);
    const { exitCode, cut, last } = await sandbox.stream({
        command: `umask 022\n${command.script}`,
        cwd: command.cwd,
        env: command.env,
        user: command.user,
        timeoutSec,
        graceSec: GRACE_SEC,
        maxBytes: command.mostBytes ?? MOST_BYTES,
        lastBytes: last_words/* LAST_BYTES */.D,
        ...(command.stdin === null ? {} : { stdin: Buffer.from(command.stdin) }),
        onOutput: command.onOutput,
        signal: command.signal,
    });
    (0,last_words/* handOver */.C)(command, last, cut);
    return { exitCode, timedOut: exitCode === null, cut };
}


/***/ }),

/***/ 70238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ readPoll),
/* harmony export */   KD: () => (/* binding */ contentsOf),
/* harmony export */   XR: () => (/* binding */ MOST_FILE_BYTES),
/* harmony export */   aN: () => (/* binding */ lastWords),
/* harmony export */   m$: () => (/* binding */ CHUNK),
/* harmony export */   ql: () => (/* binding */ launch),
/* harmony export */   wt: () => (/* binding */ poll)
/* harmony export */ });
/* harmony import */ var _last_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74970);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99608);


/** of a stream that comes home in one call */
const CHUNK = 2 ** 21;
/** of all small files together: what one variable of an environment holds */
const MOST_FILE_BYTES = 96 * 1024;
const FILE = '__BG_FILE_';
/** a result up to this size comes home with the end */
const MOST_RESULT_BYTES = 256 * 1024;
/** between two looks at a command that takes longer */
const NAP_SEC = 0.2;
/** the small files of a command as variables, which only its launch sees */
function contentsOf({ files = {} }) {
    return Object.fromEntries(Object.values(files).map((text, at) => [`${FILE}${at}`, text]));
}
/**
 * The command's text travels in a file; the environment by the exec call, and its small files with that: nothing on a
 * command line. It starts once, however often it is sent, and only with the whole of its input and its files. Then a
 * `sleep` is waited for, which the end of the command cuts short: a short command is over at once, and nobody looked
 * for it in between.
 */
function launch({ dir, script, stdin, files = {} }, wait) {
    const names = Object.keys(files).map((_, at) => `${FILE}${at}`);
    const written = Object.keys(files).map((path, at) => {
        const part = `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(path)}.$$`;
        return `printf %s "$${names[at]}" | LC_ALL=C cat > ${part} && mv ${part} ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(path)} &&`;
    });
    const input = stdin === null ? '' : `cat > in.$$ && [ $(wc -c < in.$$) -eq ${Buffer.byteLength(stdin)} ] && mv in.$$ in &&`;
    return `umask 022; [ -d ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(dir)} ] || mkdir -p ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(dir)}
cd ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(dir)} && [ ! -e started ] && ${input} ${written.join(' ')} { set -C; true 2>/dev/null > started; mine=$?; set +C; [ $mine -eq 0 ]; } && {
printf '%s\\n' ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(script)} > run.sh
setsid=; command -v setsid >/dev/null && setsid=setsid
LC_ALL=C sleep ${wait.toFixed(2)} > /dev/null 2>&1 < /dev/null & nap=$!
( cd "$OLDPWD"; ${names.length > 0 ? `unset ${names.join(' ')}; ` : ''}$setsid sh ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(`${dir}/run.sh`)} < ${stdin === null ? '/dev/null' : (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(`${dir}/in`)} > ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(`${dir}/out`)} 2> ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(`${dir}/err`)} & p=$!
echo $p > ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(`${dir}/pid`)}; wait $p; echo $? > ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(`${dir}/exit`)}; [ -e ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(`${dir}/awake`)} ] || kill $nap ) > /dev/null 2>&1 < /dev/null & own=$!
wait $nap && waited=1 && true > awake
}`;
}
/**
 * Waits for an exit, or after a second for new output, then prints `@@<exit> <over> <started> <gone>`, the new bytes of both
 * streams in base64, each with a line `@` after it, and at the end the result after a `=`. What is over `most` is thrown away where it lies, but for its end: the
 * writer's own offset leaves a hole, so that no disk fills with it. It runs beside the agent for as long as that does, so that what
 * shells do by themselves is done that way.
 */
function poll({ dir, result }, offsets, wait, most) {
    const streams = [
        { file: 'out', offset: offsets.out },
        { file: 'err', offset: offsets.err },
    ];
    const rest = ({ file, offset }) => offset < most
        ? `[ -s ${file} ] && tail -c +${offset + 1} ${file} | head -c ${Math.min(CHUNK, most - offset)} | base64; echo @`
        : `[ $(size ${file}) -gt ${most} ] && keep ${file}; echo @`;
    const nearEnd = streams.filter(({ offset }) => offset + CHUNK >= most); // before it, all that there is comes home
    return `cd ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(dir)}
${functions(most)}
n=0; while [ -e started ] && [ ! -s exit ] && [ ! "$waited" ] && [ $n -lt ${Math.ceil(wait / NAP_SEC)} ]; do
[ $n -ge ${1 / NAP_SEC} ] && { [ out -nt seen ] || [ err -nt seen ]; } && break
LC_ALL=C sleep ${NAP_SEC} 2>/dev/null || { sleep 1; n=$((n+${1 / NAP_SEC - 1})); }; n=$((n+1)); done
e=; [ -s exit ] && read e < exit
[ "$e" ] || [ -e started ] || [ ! "$own" ] || kill -0 $own 2>/dev/null || e=lost
c=; ${nearEnd.map(({ file }) => `[ $(size ${file}) -gt ${most} ] && c=over; `).join('')}
s=$own g=; [ -e started ] && s=\${own:-started} || g=gone; [ "$e$g" ] || true > seen
echo "@@$e $c $s $g"
${streams.map(rest).join('\n')}${result === undefined ? '' : `\n${resultText((0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(result))}`}`;
}
/** a file, not a link; what it is not brought home as here is downloaded */
const resultText = (path) => `[ "$e" ] && [ -f ${path} ] && [ -r ${path} ] && [ ! -L ${path} ] && [ $(wc -c < ${path}) -le ${MOST_RESULT_BYTES} ] && r=$(base64 < ${path}) && echo "=$r"; echo @`;
/** its end is kept beside it, of which a hole is no part */
const functions = (most) => `size() { s=$(wc -c < "$1" 2>/dev/null) || s=0; echo $((s)); }
keep() { tail -c +${most + 1} $1 | tail -c ${_last_words_js__WEBPACK_IMPORTED_MODULE_1__/* .LAST_BYTES */ .D} | cat $1.last - 2>/dev/null | tr -d '\\0' | tail -c ${_last_words_js__WEBPACK_IMPORTED_MODULE_1__/* .LAST_BYTES */ .D} > $1.new; : > $1; mv $1.new $1.last; }`;
/** An answer as to a poll, with the end of each stream that is over `most`. */
function lastWords(dir, most) {
    const last = (file) => `[ $(size ${file}) -gt ${most} ] && keep ${file}; [ -s ${file}.last ] && base64 < ${file}.last; echo @`;
    return `cd ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(dir)}\n${functions(most)}\necho '@@ over x '\n${last('out')}\n${last('err')}`;
}
function readPoll(stdout) {
    const text = stdout.toString('latin1');
    const start = text.lastIndexOf('@@');
    const line = text.indexOf('\n', start);
    if (start < 0 || line < 0)
        return null;
    const [exit = '', over = '', started = '', gone = ''] = text.slice(start + 2, line).split(' ');
    const [out = '', err = '', result = ''] = text.slice(line + 1).split('@\n');
    return {
        ended: exit !== '',
        exitCode: /^\d+$/.test(exit) ? Number(exit) : null,
        over: over === 'over',
        started,
        gone: gone !== '',
        out: Buffer.from(out, 'base64'),
        err: Buffer.from(err, 'base64'),
        result: result.startsWith('=') ? Buffer.from(result.slice(1), 'base64') : null,
    };
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

/***/ 74970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ handOver),
/* harmony export */   D: () => (/* binding */ LAST_BYTES)
/* harmony export */ });
/** of a stream that is longer than is brought home: how much of its end is, for there an agent says what it has spent */
const LAST_BYTES = 2 ** 20;
const LEFT_OUT = '\n[benchgate left out what came between]\n';
const NEWLINE = 10;
/**
 * Hands over the ends of both streams. Where something before an end is lost, a line says so, and the end begins with a
 * whole line: what was cut through is neither JSON nor would a secret in it be known.
 */
function handOver(reader, last, cut) {
    for (const stream of ['out', 'err']) {
        const bytes = last[stream];
        if (bytes.length === 0)
            continue;
        const torn = cut && bytes.length >= LAST_BYTES;
        if (torn)
            reader.onOutput(stream, Buffer.from(LEFT_OUT));
        const whole = torn ? bytes.subarray(bytes.indexOf(NEWLINE) + 1 || bytes.length) : bytes;
        if (whole.length > 0)
            reader.onOutput(stream, whole);
    }
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

/***/ 45267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   X0: () => (/* binding */ sweep),
/* harmony export */   vt: () => (/* binding */ create)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73188);
/* harmony import */ var _insist_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(535);



/** a create that was answered by nobody is tried again this often */
const TRIES_UNANSWERED = 5;
const LONGEST_BACKOFF_MS = 30_000;
/**
 * One new sandbox, and never a second: each try carries the same mark, and after an answer that was lost nothing is
 * tried again before the sandbox has been looked for. Who is given one leaves the room when it has ended.
 */
async function create(at, making, who) {
    const { pace, room } = at;
    const { signal } = who;
    let [begin, deadline] = [0, 0];
    let doubtful = false;
    let unanswered = 0;
    /** who waits for its turn loses none of its time */
    function post() {
        begin ||= performance.now();
        deadline ||= performance.now() + at.withinSec * 1000;
        return making.post();
    }
    await room.enter(who);
    for (let tried = 1;; tried += 1) {
        let failed;
        try {
            const answer = await pace.run(post, { again: tried > 1, signal });
            if ('error' in answer && answer.lost)
                doubtful = true;
            const box = 'made' in answer ? answer.made : answer.lost ? await lookFor(at, making) : null;
            if (box && signal?.aborted)
                await making.kill(making.idOf(box));
            if (signal?.aborted)
                throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .CancelledError */ .cc();
            if (box) {
                pace.wentWell();
                return { box, doubtful };
            }
            failed = answer;
        }
        catch (error) {
            room.leave();
            throw error;
        }
        const { error, retryAfterSec } = failed;
        if (error.kind === 'quota' && room.shared) {
            room.full();
            await room.enter(who);
            deadline = 0;
            continue;
        }
        if (error.kind === 'transport' && !(0,_insist_js__WEBPACK_IMPORTED_MODULE_2__/* .mayComeBack */ .x8)(error, begin))
            unanswered += 1;
        const wait = Math.max((retryAfterSec ?? 0) * 1000, (0,_insist_js__WEBPACK_IMPORTED_MODULE_2__/* .backoff */ .JN)(tried, LONGEST_BACKOFF_MS));
        const hopeless = error.kind === 'auth' || error.kind === 'config' || unanswered >= TRIES_UNANSWERED;
        const over = performance.now() + wait > deadline;
        // where nobody will wait as long as it says, nobody is held back by it
        if (error.kind === 'rate_limited' || error.kind === 'capacity')
            pace.refused(over ? null : retryAfterSec);
        if (hopeless || over) {
            room.leave();
            if (doubtful)
                await sweep(making).catch(() => { }); // the reaper knows it too
            throw error;
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait, undefined, { signal }).catch(() => { });
    }
}
/** The sandbox of a create that nobody answered: it may be listed late. The oldest is kept where there are several. */
async function lookFor({ provider, lookSec }, making) {
    const until = performance.now() + lookSec * 1000;
    try {
        for (let looked = 1;; looked += 1) {
            const [oldest, ...others] = await making.find();
            if (oldest) {
                await Promise.all(others.map((id) => making.kill(id)));
                return await making.adopt(oldest);
            }
            const wait = (0,_insist_js__WEBPACK_IMPORTED_MODULE_2__/* .backoff */ .JN)(looked, 2000);
            if (performance.now() + wait > until)
                return null;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait);
        }
    }
    catch (cause) {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InfraError */ .Ri('create_ambiguous', `it is not known whether ${provider} made a sandbox: ${cause.message}`, 'Run `benchgate reap`; without it the sandbox ends by its lifetime.', { cause });
    }
}
/** the others of one create, after its sandbox has ended */
async function sweep(making) {
    await Promise.all((await making.find()).map((id) => making.kill(id)));
}
/** seconds of a Retry-After, which is a number of them or a date */
function retryAfter(header) {
    const value = header?.trim();
    if (!value)
        return null;
    const sec = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
    return Number.isFinite(sec) ? Math.max(0, sec) : null;
}


/***/ }),

/***/ 535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ backoff),
/* harmony export */   R6: () => (/* binding */ insist),
/* harmony export */   x8: () => (/* binding */ mayComeBack)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73188);


const PASSING = new Set(['transport', 'rate_limited', 'capacity']);
const TRIES = 6;
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 5000;
/** how long nothing is given up for want of a way to the provider: its sandboxes work on, and were paid for */
const NO_WAY_MS = 60_000;
const NO_WAY = new Set([
    'ECONNREFUSED',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
]);
/** Does what may be done twice again, as long as what failed it may pass. */
async function insist(work, signal) {
    const begin = performance.now();
    for (let tried = 1;; tried += 1) {
        if (signal?.aborted)
            throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .CancelledError */ .cc();
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InfraError */ .Ri) || !PASSING.has(error.kind))
                throw error;
            if (tried >= TRIES && !mayComeBack(error, begin))
                throw error;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(backoff(tried), undefined, { signal }).catch(() => { });
        }
    }
}
/** Is there no way to the provider, since a time that makes it worth waiting? */
function mayComeBack(error, sinceMs) {
    if (performance.now() - sinceMs > NO_WAY_MS)
        return false;
    for (let cause = error.cause; cause instanceof Error; cause = cause.cause)
        if (NO_WAY.has(cause.code))
            return true;
    return false;
}
/** twice as long each time, and never the same for all who wait */
function backoff(tried, longestMs = LONGEST_WAIT_MS) {
    const full = Math.min(longestMs, FIRST_WAIT_MS * 2 ** (tried - 1));
    return full * (0.5 + Math.random() / 2);
}


/***/ }),

/***/ 80087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ said)
/* harmony export */ });
const MOST = 300;
/** What an answer says of why it is no good, in one short line: an API's `detail` or `message`, never a page of HTML. */
function said({ status, body }) {
    const text = body.subarray(0, 65_536).toString('utf8').trim();
    const words = /^<(!doctype|html)/i.test(text) ? 'a page of HTML' : (fromJson(text) ?? text);
    const line = words.replace(/\s+/g, ' ').trim().slice(0, MOST);
    return line === '' ? `HTTP ${status}` : `HTTP ${status}: ${line}`;
}
function fromJson(text) {
    try {
        const { detail, message, error } = JSON.parse(text);
        const [first] = [detail, message, error].filter((value) => value !== undefined && value !== null);
        return first === undefined ? null : typeof first === 'string' ? first : JSON.stringify(first);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 18978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ rateInterval)
});

// UNUSED EXPORTS: packRate

// EXTERNAL MODULE: ./build/stats/require.js
var stats_require = __webpack_require__(94079);
;// CONCATENATED MODULE: ./build/stats/wilson.js


/** The normal quantile of a two-sided 95% interval. */
const Z95 = 1.959963984540054;
/**
 * Wilson's score interval of a rate `p` seen in `n` trials, without continuity correction:
 * centre (p + q²/2n) / (1 + q²/n), half width q/(1 + q²/n) · √(p(1-p)/n + q²/4n²).
 * `n` may be an effective number and need not be whole. E. B. Wilson, JASA 22 (1927), 209-212.
 */
function wilson(p, n, quantile = Z95) {
    (0,stats_require/* requireFraction */.CD)('p', p);
    (0,stats_require/* requirePositive */.z6)('n', n);
    const q2n = quantile ** 2 / n;
    const centre = (p + q2n / 2) / (1 + q2n);
    const half = (quantile / (1 + q2n)) * Math.sqrt((p * (1 - p)) / n + q2n / (4 * n));
    return {
        low: p === 0 ? 0 : Math.max(0, centre - half),
        high: p === 1 ? 1 : Math.min(1, centre + half),
    };
}
/** `wilson` of k passes in n trials; null when nothing was tried. */
function wilsonOfCounts(k, n, level = 0.95) {
    requireShare('k', k, 'n', n);
    const quantile = twoSidedQuantile(level);
    return n === 0 ? null : wilson(k / n, n, quantile);
}

;// CONCATENATED MODULE: ./build/stats/rate-interval.js

/**
 * The interval of the pass rate on this very pack of tasks: only the rollouts are random, the tasks are fixed.
 *
 *     p = mean of p_t,  SE² = Σ p_t(1-p_t)/(n_t-1) / T²,  Wilson(p, clip(p(1-p)/SE², 1, 4 Σ n_t))
 *
 * SE = 0 (each task unanimous) takes n = Σ n_t. Null without tasks, or when a task has fewer than two scored rollouts.
 *
 * Wilson's interval with an effective sample size follows E. L. Korn and B. I. Graubard, Survey Methodology 24 (1998),
 * 193-201; the variance is that of a sample stratified by task (W. G. Cochran, Sampling Techniques, 3rd ed., 5A).
 */
function packRate(tasks, quantile = Z95) {
    if (tasks.length === 0 || tasks.some(({ scored }) => scored < 2))
        return null;
    const rate = meanRate(tasks);
    const rollouts = tasks.reduce((sum, { scored }) => sum + scored, 0);
    const within = tasks.reduce((sum, { passed, scored }) => {
        const p = passed / scored;
        return sum + (p * (1 - p)) / (scored - 1);
    }, 0);
    const se = Math.sqrt(within) / tasks.length;
    const effectiveN = se === 0 ? rollouts : Math.min(4 * rollouts, Math.max(1, (rate * (1 - rate)) / se ** 2));
    return { rate, se, effectiveN, ...wilson(rate, effectiveN, quantile) };
}
/**
 * The interval that is shown for a run: `packRate`, or Wilson on the number of tasks when some task has a single scored
 * rollout (no variance within a task can be seen then). Tasks without a scored rollout are left out; null if none is left.
 */
function rateInterval(tasks, quantile = Z95) {
    const scored = tasks.filter((task) => task.scored > 0);
    if (scored.length === 0)
        return null;
    const pack = packRate(scored, quantile);
    if (pack)
        return pack;
    const rate = meanRate(scored);
    return { rate, se: null, effectiveN: scored.length, ...wilson(rate, scored.length, quantile) };
}
function meanRate(tasks) {
    return tasks.reduce((sum, { passed, scored }) => sum + passed / scored, 0) / tasks.length;
}


/***/ }),

/***/ 94079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ requireInside),
/* harmony export */   CD: () => (/* binding */ requireFraction),
/* harmony export */   CR: () => (/* binding */ requireNotNegative),
/* harmony export */   Vv: () => (/* binding */ requireShare),
/* harmony export */   hp: () => (/* binding */ requireFinite),
/* harmony export */   kq: () => (/* binding */ requirePositiveCount),
/* harmony export */   v6: () => (/* binding */ requireCount),
/* harmony export */   z6: () => (/* binding */ requirePositive)
/* harmony export */ });
/* unused harmony export requireSameLength */
/** Complains about a value that a statistic cannot be told: a mistake of the caller, never of the data. */
function complain(name, value, wanted) {
    throw new RangeError(`${name} must be ${wanted}, not ${String(value)}`);
}
function requireCount(name, value) {
    if (!Number.isSafeInteger(value) || value < 0)
        complain(name, value, 'a whole number of at least 0');
}
function requirePositiveCount(name, value) {
    if (!Number.isSafeInteger(value) || value < 1)
        complain(name, value, 'a whole number of at least 1');
}
/** A rate, a reward or a p value. */
function requireFraction(name, value) {
    if (!(value >= 0 && value <= 1))
        complain(name, value, 'between 0 and 1');
}
/** A confidence level or an error probability: 0 and 1 have no quantile. */
function requireInside(name, value) {
    if (!(value > 0 && value < 1))
        complain(name, value, 'above 0 and below 1');
}
function requirePositive(name, value) {
    if (!(value > 0 && Number.isFinite(value)))
        complain(name, value, 'a finite number above 0');
}
function requireNotNegative(name, value) {
    if (!(value >= 0 && Number.isFinite(value)))
        complain(name, value, 'a finite number of at least 0');
}
function requireFinite(name, value) {
    if (!Number.isFinite(value))
        complain(name, value, 'a finite number');
}
/** `part` events among `whole` trials. */
function requireShare(partName, part, wholeName, whole) {
    requireCount(partName, part);
    requireCount(wholeName, whole);
    if (part > whole)
        complain(partName, part, `at most ${wholeName} (${whole})`);
}
function requireSameLength(first, a, second, b) {
    if (a.length !== b.length)
        complain(`the length of ${second}`, b.length, `that of ${first} (${a.length})`);
}


/***/ }),

/***/ 10554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ writeLock),
/* harmony export */   s: () => (/* binding */ checkLock)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58863);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73188);



const Lock = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    tasks: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/)),
});
const RENEW = 'If that is intended, run `benchgate plan --lock`.';
/** Write down the digest of every task, so that a later run can prove it is about the same ones. */
async function writeLock(file, tasks) {
    const digests = tasks.map(({ id, digest }) => [id, digest]).sort(([a], [b]) => (a < b ? -1 : 1));
    const lock = { schema: 1, tasks: Object.fromEntries(digests) };
    const draft = `${file}.tmp`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(draft, `${JSON.stringify(lock, null, 2)}\n`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, file);
}
/** Throw a `ConfigError` that names every task that changed, is missing or is not in the lock. */
async function checkLock(file, tasks) {
    const locked = await readLock(file);
    const issue = (id, message) => fault(file, `tasks.${id}`, message, RENEW);
    const present = new Set(tasks.map(({ id }) => id));
    const issues = [
        ...tasks.flatMap(({ id, digest }) => {
            const expected = Object.hasOwn(locked, id) ? locked[id] : undefined;
            if (expected === undefined)
                return [issue(id, 'the task is not in the lock file.')];
            return expected === digest ? [] : [issue(id, `the task has changed: locked ${expected}, found ${digest}.`)];
        }),
        ...Object.keys(locked)
            .filter((id) => !present.has(id))
            .map((id) => issue(id, 'the locked task is not in the experiment.')),
    ];
    if (issues.length > 0)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(issues);
}
async function readLock(file) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((cause) => {
        const message = cause.code === 'ENOENT' ? 'there is no lock file.' : `the lock file cannot be read (${cause.code}).`;
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL([fault(file, '', message, 'Run `benchgate plan --lock` to write it.')], { cause });
    });
    try {
        return Lock.parse(JSON.parse(text)).tasks;
    }
    catch (cause) {
        const message = 'this is no lock file of schema 1.';
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL([fault(file, '', message, 'Run `benchgate plan --lock` to write it anew.')], { cause });
    }
}
const fault = (file, key, message, remedy) => ({
    file,
    line: null,
    column: null,
    key,
    message,
    remedy,
});


/***/ }),

/***/ 78568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ needsOwnPaths),
/* harmony export */   n7: () => (/* binding */ ROLLOUT_JSON),
/* harmony export */   t$: () => (/* binding */ RESULT_JSON)
/* harmony export */ });
/** where a runner finds its input, and leaves its output, that is told of no other place */
const ROLLOUT_JSON = '/tmp/rollout.json';
const RESULT_JSON = '/tmp/result.json';
/**
 * Must absolute paths be the sandbox's own? Harbor's task format names them, a service has none. A runner that is told by `{output}` where
 * its files lie runs in any directory, unless it names the fixed places beside.
 */
function needsOwnPaths(task) {
    if (task.kind !== 'contract')
        return task.kind === 'harbor';
    const names = (text) => task.command.some((word) => word.includes(text));
    return !names('{output}') || names(ROLLOUT_JSON) || names(RESULT_JSON);
}


/***/ })

};
