export const id = 1815;
export const ids = [1815];
export const modules = {

/***/ 1815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openDaytona: () => (/* binding */ openDaytona)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/model/error.js
var error = __webpack_require__(73188);
// EXTERNAL MODULE: ./build/sandbox/remote/create.js
var create = __webpack_require__(45267);
// EXTERNAL MODULE: ./build/sandbox/remote/explain.js
var explain = __webpack_require__(58772);
;// CONCATENATED MODULE: ./build/sandbox/drivers/daytona/explain.js



const notDaytona = () => (0,explain/* noAnswer */.qE)('Daytona', 'DAYTONA_API_URL');
/** nothing was sent: there was no connection to send it on */
const neverSent = (cause) => explain/* NEVER_SENT */.Ut.has(cause.code ?? '');
const isRunnerless = (said) => /no available runners/i.test(said);
const isQuota = (said) => /total (cpu|memory|disk|gpu|snapshot)s? (limit|quota)|quota|limit (was )?(exceeded|reached)/i.test(said);
function answerOf(cause) {
    const { response, message = String(cause), code = '' } = cause;
    if (!response)
        return { status: 0, said: [message, code].filter(Boolean).join(', '), source: '' };
    const body = bodyOf(response.data);
    const text = body.message ?? body.error ?? body.text ?? '';
    const said = `${response.status}: ${String(text).replace(/\s+/g, ' ').trim()}`.slice(0, 300);
    return { status: response.status, said, source: body.source ?? '' };
}
/** a download that fails has its error as bytes */
function bodyOf(data) {
    const text = data instanceof Uint8Array ? Buffer.from(data).toString('utf8') : data;
    if (typeof text !== 'string')
        return text ?? {};
    try {
        return JSON.parse(text);
    }
    catch {
        return { text: text.replace(/<[^>]*>/g, ' ') };
    }
}
/** Seconds; Daytona has a header for each of its throttlers, and sends the plain one too. */
function retryAfterOf(cause) {
    const headers = Object.entries(cause.response?.headers ?? {});
    const waits = headers.flatMap(([name, value]) => (/^retry-after/i.test(name) ? [(0,create/* retryAfter */.P9)(String(value))] : []));
    const known = waits.filter((sec) => sec !== null);
    return known.length > 0 ? Math.max(...known) : null;
}
/**
 * Turn what a client threw into an error with its kind and its remedy. The text goes before the status: a full account
 * and a region without room both come as 400. Whether a sandbox that does not answer is lost is not known here:
 * `maybeLost` says that it must be looked at.
 */
function explain_explain(cause, doing) {
    if (cause instanceof error/* InfraError */.Ri)
        return cause;
    const { status, said, source } = answerOf(cause);
    const infra = (kind, what, remedy) => new error/* InfraError */.Ri(kind, what, remedy, { cause });
    if (status > 0 && status < 500 && isRunnerless(said))
        return infra('capacity', `Daytona has no room: ${said}`, 'Wait, lower max_parallel_rollouts, or name another target.');
    if ((0,explain/* hasNoSpace */.uP)(said) || /storage cannot be further expanded/i.test(said))
        return infra('disk_full', `the disk of the sandbox is full: ${said}`, 'Give the task more storage, or write less.');
    if (status === 429)
        return infra('rate_limited', `Daytona limits us: ${said}`, 'Lower max_creates_per_sec and max_concurrent_creates.');
    if ((status === 400 || status === 403) && isQuota(said))
        return infra('quota', `the Daytona account is full: ${said}`, 'Lower max_parallel_rollouts or the resources of the tasks, delete stopped sandboxes, or raise the tier.');
    if (status === 401 || status === 403)
        return infra('auth', `Daytona refused the key: ${said}`, 'Check the key in the variable that api_key_env names, and its permissions.');
    if (status === 503)
        return infra('capacity', `Daytona has no room: ${said}`, 'Wait, or lower max_parallel_rollouts.');
    if (doing === 'create' && status === 404)
        return infra('config', `Daytona knows no such snapshot: ${said}`, 'Correct sandbox_backend.daytona.snapshot, or the target.');
    if (doing === 'sandbox' && (status === 404 || status === 410 || isStopped(cause)) && source !== 'DAYTONA_DAEMON')
        return infra('sandbox_lost', `the sandbox is gone: ${said}`, 'The rollout gets another attempt.');
    if (doing === 'account' && status === 404)
        return infra('sandbox_lost', `the sandbox is gone: ${said}`, 'The rollout gets another attempt.');
    if (status === 400 || status === 404 || status === 422)
        return infra('config', `Daytona does not accept the request: ${said}`, 'Correct the snapshot, the directory or the network named in it.');
    if (neverSent(cause))
        return infra('transport', `Daytona cannot be reached (${cause.code})`, 'Look at the network of this machine, and at DAYTONA_API_URL where Daytona is not the public one.');
    if (cause.code === 'ERR_CANCELED' || cause.code === 'ECONNABORTED')
        return infra('transport', 'Daytona did not answer in time', 'Try again; look at the state of Daytona.');
    return infra('transport', `the connection to Daytona failed: ${said}`, 'Try again; look at the network of this machine.');
}
const isStopped = (cause) => /sandbox is not (started|running)/i.test(answerOf(cause).said);
/** Says this that the sandbox may be gone? A dead daemon is a bare 502 from the proxy, for minutes. */
function maybeLost(cause) {
    const { status, source } = answerOf(cause);
    return status === 502 || status === 410 || isStopped(cause) || (status === 404 && source !== 'DAYTONA_DAEMON');
}

// EXTERNAL MODULE: ./build/sandbox/remote/insist.js
var insist = __webpack_require__(535);
// EXTERNAL MODULE: ./build/tasks/dockerfile.js
var dockerfile = __webpack_require__(70251);
// EXTERNAL MODULE: ./build/image/build.js + 6 modules
var build = __webpack_require__(91519);
// EXTERNAL MODULE: ./build/image/context.js
var image_context = __webpack_require__(78161);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/sandbox/remote/transfer.js
var transfer = __webpack_require__(79000);
// EXTERNAL MODULE: ./build/sandbox/remote/within.js
var within = __webpack_require__(26012);
;// CONCATENATED MODULE: ./build/image/daytona/storage.js












/** Brings a build context to Daytona's storage, under its digest, where it is not there yet. */
async function bringContext(client, { context, entries, hash, }, timeoutSec, signal) {
    const access = await (0,insist/* insist */.R6)(async () => {
        try {
            const { data } = await client.storage.getPushAccess();
            if (data?.storageUrl && data.bucket)
                return data;
            throw notDaytona();
        }
        catch (cause) {
            throw explain_explain(cause, 'snapshot');
        }
    }, signal);
    const prefix = `${access.organizationId}/${hash}/`;
    const query = { 'list-type': '2', 'max-keys': '1', prefix };
    const listed = await (0,insist/* insist */.R6)(() => request(access, 'GET', '', query, (0,within/* within */.u)((0,transfer/* sendingMs */.t)(0, client.patienceSec), signal)), signal);
    if (listed.includes('<Key>'))
        return;
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'benchgate-context-'));
    try {
        const file = (0,external_node_path_.join)(folder, 'context.tar');
        await (0,external_node_stream_promises_.pipeline)((0,image_context/* contextTar */.x$)(context, entries), (0,external_node_fs_.createWriteStream)(file));
        const ms = (0,transfer/* sendingMs */.t)((await (0,promises_.stat)(file)).size, client.patienceSec, timeoutSec);
        await (0,insist/* insist */.R6)(() => request(access, 'PUT', `${prefix}context.tar`, {}, (0,within/* within */.u)(ms, signal), file), signal);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** one request of S3's, the bucket in its path; the body is read from the disk as it is sent */
async function request(access, method, key, query, signal, file) {
    const url = new URL(`${access.storageUrl.replace(/\/+$/, '')}/${access.bucket}/${key}`);
    url.search = Object.entries(query)
        .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
        .sort()
        .join('&');
    let answer;
    let text;
    try {
        answer = await fetch(url, {
            method,
            headers: signed(access, method, url, new Date()),
            signal,
            ...(file !== undefined && { body: await (0,external_node_fs_.openAsBlob)(file) }),
        });
        text = await answer.text();
    }
    catch (cause) {
        const why = cause.cause?.message ?? cause.message;
        throw new error/* InfraError */.Ri('transport', `the storage of Daytona cannot be reached: ${why}`, 'Try again.', { cause });
    }
    if (answer.ok)
        return text;
    const said = /<(?:Code|Message)>([^<]*)/.exec(text)?.[1] ?? '';
    throw new error/* InfraError */.Ri(answer.status >= 500 || answer.status === 429 ? 'transport' : 'image_build', `the storage of Daytona does not take the build context: ${answer.status} ${said}`.trim(), 'Look at the permissions of the key, and at the state of Daytona.');
}
const hmac = (key, text) => (0,external_node_crypto_.createHmac)('sha256', key).update(text).digest();
/** AWS signature version 4, of everything but the body */
function signed(access, method, url, now) {
    const region = access.region ?? 'us-east-1';
    const time = now.toISOString().replace(/[-:]|\.\d+/g, '');
    const day = time.slice(0, 8);
    const headers = {
        host: url.host,
        'x-amz-content-sha256': 'UNSIGNED-PAYLOAD',
        'x-amz-date': time,
        ...(access.sessionToken && { 'x-amz-security-token': access.sessionToken }),
    };
    const names = Object.keys(headers).sort();
    const lines = names.map((name) => `${name}:${headers[name]}\n`).join('');
    const canonical = [method, url.pathname, url.search.slice(1), lines, names.join(';'), 'UNSIGNED-PAYLOAD'].join('\n');
    const scope = `${day}/${region}/s3/aws4_request`;
    const digest = (0,external_node_crypto_.createHash)('sha256').update(canonical).digest('hex');
    const key = [day, region, 's3', 'aws4_request'].reduce(hmac, `AWS4${access.secret}`);
    const signature = hmac(key, `AWS4-HMAC-SHA256\n${time}\n${scope}\n${digest}`).toString('hex');
    const { host: _, ...sent } = headers;
    const credential = `Credential=${access.accessKey}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`;
    return { ...sent, authorization: `AWS4-HMAC-SHA256 ${credential}` };
}

// EXTERNAL MODULE: ./build/image/digest.js
var image_digest = __webpack_require__(55436);
;// CONCATENATED MODULE: ./build/image/daytona.js












/** changes when the same content would make another snapshot */
const SCHEME = 'benchgate-daytona-1';
/** where a task works that names no place */
const HOME = '/app';
const POLL_MS = [300, 1000, 2000, 4000];
const TAIL = 20;
/** The snapshot that an environment has or will have: its name by content and resources, and what it is made from. */
async function planSnapshot(request) {
    const { image, context, cpus, memoryMb, storageMb } = request;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify([SCHEME, cpus, memoryMb, storageMb]));
    const named = (content) => `benchgate-${hash.update(content).digest('hex').slice(0, 40)}`;
    if (image !== null)
        return { name: named(`image ${image}`), source: { image } };
    if (context === null)
        throw new error/* InfraError */.Ri('config', 'the environment has neither an image nor a Dockerfile', 'Give it one of them.');
    const { digest, entries } = await (0,image_digest/* contextDigest */.S)(context);
    return { name: named(digest), source: { context, entries, hash: digest.slice(0, 32) } };
}
/** what is being made, by account and name, so that one run does it once */
const underway = new WeakMap();
/** See that the account has the snapshot, building it at most once for all who ask, on whatever machine. */
async function ensureSnapshot(client, request) {
    const begin = performance.now();
    const planned = await planSnapshot(request);
    const { name } = planned;
    const known = underway.get(client) ?? new Map();
    underway.set(client, known);
    const running = known.get(name);
    const work = running ?? provide(client, request, planned);
    known.set(name, work);
    try {
        const came = await work;
        const written = request.context === null ? null : (await (0,dockerfile/* localFiles */.J)(request.context)).workdir;
        return {
            name,
            workdir: request.workdir ?? written ?? HOME,
            built: came === 'made' && running === undefined,
            came,
            seconds: (performance.now() - begin) / 1000,
        };
    }
    finally {
        if (known.get(name) === work)
            known.delete(name);
    }
}
async function provide(client, request, planned) {
    const { signal, buildTimeoutSec: timeoutSec } = request;
    const { name } = planned;
    const until = performance.now() + timeoutSec * 1000;
    let ours = false;
    let again = false;
    let waited = false;
    for (let asked = 0;; asked += 1) {
        if (signal?.aborted)
            throw new error/* CancelledError */.cc();
        const found = await lookAt(client, name);
        const state = found?.state;
        if (state === 'active')
            return ours ? 'made' : waited ? 'awaited' : 'there';
        if (found === null)
            ours = (await begin(client, request, planned)) || ours;
        else if (state === 'inactive')
            await activate(client, found);
        else if (state === 'build_failed' && ours)
            throw await broken(client, request, found);
        else if (state === 'error' || state === 'build_failed' || (!ours && isAbandoned(found, timeoutSec))) {
            if (again)
                throw await broken(client, request, found);
            again = true;
            await remove(client, found);
            asked = 0;
            continue;
        }
        if (performance.now() > until) {
            if (found !== null && ours)
                await remove(client, found).catch(() => { }); // a build that hangs would hang for all
            throw new error/* InfraError */.Ri('image_build', `the snapshot ${name} was not ready within ${timeoutSec} s and is \`${state ?? 'not there'}\`; ${ours ? 'its build was ended' : 'another run builds it'}`, "Raise the task's environment.build_timeout_sec, or look at the state of Daytona.");
        }
        waited = true;
        const wait = Math.min(POLL_MS[Math.min(asked, POLL_MS.length - 1)] ?? 0, until - performance.now() + 1);
        await (0,external_node_timers_promises_.setTimeout)(Math.max(1, wait), undefined, { signal }).catch(() => { });
    }
}
/** whoever began it has given it up, or was ended */
const isAbandoned = ({ createdAt }, timeoutSec) => Date.now() - new Date(createdAt).getTime() > timeoutSec * 1000;
async function lookAt(client, name) {
    return (0,insist/* insist */.R6)(async () => {
        try {
            return (await client.snapshots.getSnapshot(name)).data;
        }
        catch (cause) {
            if (answerOf(cause).status === 404)
                return null;
            throw explain_explain(cause, 'snapshot');
        }
    });
}
/** false where somebody else was quicker, or the account has no room for it now */
async function begin(client, request, { name, source }) {
    const { cpus, memoryMb, storageMb } = request;
    const body = {
        name,
        ...('image' in source ? { imageName: source.image } : { buildInfo: await buildInfo(client, source, request) }),
        ...(cpus !== null && { cpu: Math.ceil(cpus) }),
        ...(memoryMb !== null && { memory: Math.ceil(memoryMb / 1024) }),
        ...(storageMb !== null && { disk: Math.ceil(storageMb / 1024) }),
        ...(client.target && { regionId: client.target }),
    };
    try {
        await client.snapshots.createSnapshot(body);
        return true;
    }
    catch (cause) {
        const { status } = answerOf(cause);
        if (status === 409)
            return false;
        const error = explain_explain(cause, 'snapshot');
        if (error.kind === 'transport')
            return true; // it is looked for next, and begun again where it is not there
        if (error.kind === 'rate_limited' || error.kind === 'capacity')
            return false;
        throw error;
    }
}
async function buildInfo(client, source, { buildTimeoutSec, signal }) {
    const dockerfile = await (0,promises_.readFile)((0,external_node_path_.join)(source.context, image_context/* DOCKERFILE */.RX), 'utf8');
    const brings = source.entries.some(({ path }) => path !== image_context/* DOCKERFILE */.RX);
    if (brings)
        await bringContext(client, source, buildTimeoutSec, signal);
    return { dockerfileContent: dockerfile.replaceAll('\r\n', '\n'), ...(brings && { contextHashes: [source.hash] }) };
}
async function activate(client, { id }) {
    try {
        await client.snapshots.activateSnapshot(id);
    }
    catch (cause) {
        const error = explain_explain(cause, 'snapshot');
        if (error.kind === 'auth')
            throw error; // anything else is seen at the next look
    }
}
async function remove(client, { id }) {
    await (0,insist/* insist */.R6)(async () => {
        try {
            await client.snapshots.removeSnapshot(id);
        }
        catch (cause) {
            if (answerOf(cause).status !== 404)
                throw explain_explain(cause, 'snapshot');
        }
    });
}
async function broken(client, request, found) {
    const { name, state, errorReason } = found;
    const file = request.context === null ? (request.image ?? '') : (0,external_node_path_.join)(request.context, image_context/* DOCKERFILE */.RX);
    const reason = errorReason || 'Daytona gave no reason';
    if (state !== 'build_failed')
        return new error/* InfraError */.Ri('image_build', `Daytona failed to build ${name} twice: ${reason}`, 'Look at the state of Daytona.');
    const log = (await client.buildLog(found.id).catch(() => '')).trimEnd().split('\n').slice(-TAIL);
    const tail = log.filter((line) => line !== '').map((line) => `\n  | ${line}`);
    const place = { file, line: null };
    return new build/* BuildError */.zS(`${file} does not build on Daytona: ${reason}${tail.join('')}`, `Correct ${file}.`, place);
}

// EXTERNAL MODULE: ./build/sandbox/remote/driver.js + 7 modules
var remote_driver = __webpack_require__(24167);
// EXTERNAL MODULE: ./build/sandbox/remote/network.js
var network = __webpack_require__(65681);
;// CONCATENATED MODULE: ./build/sandbox/drivers/daytona/client.js

/** The clients are loaded only now: other backends never pay for them. See docs/adr/0006-daytona-clients.md. */
async function connect({ apiKey, apiUrl, target, patienceSec }) {
    if (!apiKey)
        throw new error/* InfraError */.Ri('auth', 'Daytona needs an API key', 'Set the variable that api_key_env names.');
    const [api, tools] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(3758), __webpack_require__.e(7269), __webpack_require__.e(9029)]).then(__webpack_require__.t.bind(__webpack_require__, 69029, 19)), Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(3758), __webpack_require__.e(7269), __webpack_require__.e(5799)]).then(__webpack_require__.t.bind(__webpack_require__, 25799, 19))]);
    const baseOptions = { headers: { authorization: `Bearer ${apiKey}` } };
    const account = new api.Configuration({
        basePath: apiUrl.replace(/\/+$/, ''),
        baseOptions: { ...baseOptions, timeout: patienceSec * 1000 },
    });
    const snapshots = new api.SnapshotsApi(account);
    return {
        sandboxes: new api.SandboxApi(account),
        snapshots,
        storage: new api.ObjectStorageApi(account),
        target,
        patienceSec,
        async buildLog(snapshotId) {
            const { url } = (await snapshots.getSnapshotBuildLogsUrl(snapshotId)).data;
            const answer = await fetch(url, { ...baseOptions, signal: AbortSignal.timeout(patienceSec * 1000) });
            return answer.text();
        },
        toolbox({ id, toolboxProxyUrl }) {
            const within = new tools.Configuration({ basePath: `${toolboxProxyUrl.replace(/\/+$/, '')}/${id}`, baseOptions });
            return { process: new tools.ProcessApi(within), files: new tools.FileSystemApi(within) };
        },
    };
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/sandbox/drivers/daytona/network.js


const NO_LISTS = { networkAllowList: '', domainAllowList: '' };
/** What may leave a sandbox, in Daytona's words: addresses as ranges apart from names, each list with commas. */
function egress(policy) {
    if ((0,network/* isCutOff */.o)(policy))
        return { networkBlockAll: true, ...NO_LISTS };
    if (policy.mode !== 'allowlist')
        return { networkBlockAll: false, ...NO_LISTS };
    const isRange = (host) => (0,external_node_net_.isIPv4)(host.split('/')[0] ?? '');
    const ranges = policy.allowedHosts.filter(isRange).map((host) => (host.includes('/') ? host : `${host}/32`));
    const names = policy.allowedHosts.filter((host) => !isRange(host));
    return { networkBlockAll: false, networkAllowList: ranges.join(','), domainAllowList: names.join(',') };
}

;// CONCATENATED MODULE: ./build/sandbox/drivers/daytona/create.js






/** an image that no snapshot was made from stands behind this */
const PLAIN_IMAGE = 'docker://';
const PAGE = 100;
const create_POLL_MS = { first: 100, longest: 1000 };
const BROKEN = new Set(['error', 'build_failed']);
const GONE = new Set(['destroyed', 'destroying']);
const ENDED = new Set(['stopped', 'stopping', 'archived', 'archiving', 'paused', 'pausing']);
/** One sandbox, known by a name that the account allows once: no try can make a second. */
function making(client, request, image, lifeSec) {
    const name = `benchgate-${(0,external_node_crypto_.randomUUID)()}`;
    const [policy] = request.networks;
    const { networkBlockAll = false, networkAllowList, domainAllowList } = policy ? egress(policy) : {};
    const body = {
        name,
        ...origin(request, image),
        labels: { ...request.labels, benchgate: '1', 'benchgate.name': request.name },
        public: false,
        ...(client.target && { target: client.target }),
        autoStopInterval: 0, // a script that runs is no activity to Daytona
        autoDeleteInterval: 0, // what stops is deleted: ephemeral
        ttlMinutes: Math.max(1, Math.ceil(lifeSec / 60)),
        networkBlockAll,
        ...(networkAllowList && { networkAllowList }),
        ...(domainAllowList && { domainAllowList }),
    };
    return {
        post: () => post(client, body),
        async find() {
            const found = await create_lookAt(client, name);
            if (found === null)
                return [];
            if (!BROKEN.has(found.state ?? ''))
                return GONE.has(found.state ?? '') ? [] : [found.id];
            await kill(client, found.id);
            return [];
        },
        async adopt(id) {
            const found = await create_lookAt(client, id);
            if (found === null)
                throw new error/* InfraError */.Ri('sandbox_lost', 'the sandbox is gone', 'The rollout gets another attempt.');
            return found;
        },
        kill: (id) => kill(client, id),
        idOf: ({ id }) => id,
    };
}
/** a snapshot brings its resources; a plain image is given them */
function origin({ resources }, image) {
    if (!image.startsWith(PLAIN_IMAGE))
        return { snapshot: image };
    const { cpus, memoryMb, storageMb } = resources;
    return {
        buildInfo: { dockerfileContent: `FROM ${image.slice(PLAIN_IMAGE.length)}\n` },
        ...(cpus !== null && { cpu: Math.ceil(cpus) }),
        ...(memoryMb !== null && { memory: Math.ceil(memoryMb / 1024) }),
        ...(storageMb !== null && { disk: Math.ceil(storageMb / 1024) }),
    };
}
async function post(client, body) {
    try {
        return { made: sandboxIn((await client.sandboxes.createSandbox(body)).data) };
    }
    catch (cause) {
        const { status, said } = answerOf(cause);
        const exists = status === 409; // by an earlier try of ours: the name is nobody else's
        const unknown = status === 0 ? !neverSent(cause) : status === 408 || (status >= 500 && status !== 503);
        const lost = exists || (unknown && !isRunnerless(said));
        return { error: explain_explain(cause, 'create'), retryAfterSec: retryAfterOf(cause), lost };
    }
}
/** the client takes whatever comes for one */
function sandboxIn(data) {
    if (data?.id && data.toolboxProxyUrl)
        return data;
    throw notDaytona();
}
/** by id or name; null where there is none */
async function create_lookAt(client, idOrName) {
    return (0,insist/* insist */.R6)(async () => {
        try {
            return sandboxIn((await client.sandboxes.getSandbox(idOrName)).data);
        }
        catch (cause) {
            if (answerOf(cause).status === 404)
                return null;
            throw explain_explain(cause, 'account');
        }
    });
}
/** Waits until a new sandbox runs. One answer that is lost on the way means nothing. */
async function started(client, box, withinSec, signal) {
    const until = performance.now() + withinSec * 1000;
    for (let wait = create_POLL_MS.first;; wait = Math.min(create_POLL_MS.longest, wait * 1.1)) {
        if (signal?.aborted)
            throw new error/* CancelledError */.cc();
        const found = await create_lookAt(client, box.id);
        const state = found?.state ?? 'destroyed';
        if (state === 'started')
            return;
        if (BROKEN.has(state) || GONE.has(state) || ENDED.has(state))
            throw notStarted(state, found?.errorReason ?? null);
        if (performance.now() > until)
            throw new error/* InfraError */.Ri('capacity', `Daytona did not start the sandbox within ${withinSec} s: it is ${state}`, 'Look at the state of Daytona; raise sandbox_backend.daytona.create_timeout_sec where images are large.');
        await (0,external_node_timers_promises_.setTimeout)(wait, undefined, { signal }).catch(() => { });
    }
}
function notStarted(state, reason) {
    const said = `Daytona could not start the sandbox: it is ${state}${reason ? `, ${reason}` : ''}`;
    if (reason && isRunnerless(reason))
        return new error/* InfraError */.Ri('capacity', said, 'Wait, lower max_parallel_rollouts, or name another target.');
    if (reason && isQuota(reason))
        return new error/* InfraError */.Ri('quota', said, 'Lower max_parallel_rollouts, or raise the tier.');
    if (state === 'build_failed')
        return new error/* InfraError */.Ri('image_build', said, 'Correct the image named.');
    return new error/* InfraError */.Ri('sandbox_lost', said, 'The rollout gets another attempt.');
}
/** what a state means to who waits for a sandbox */
const stateOf = (found) => {
    const state = found?.state ?? 'destroyed';
    return GONE.has(state) ? 'gone' : ENDED.has(state) || BROKEN.has(state) ? 'exited' : 'running';
};
/** Ids of the sandboxes of ours that carry all these labels. */
async function found(client, labels, made) {
    const wanted = { ...labels, benchgate: '1' };
    const ids = new Set(); // one may be on two pages
    let cursor;
    do {
        const from = cursor;
        const { items, nextCursor } = await (0,insist/* insist */.R6)(async () => {
            try {
                const query = JSON.stringify(wanted);
                const { data } = await client.sandboxes.listSandboxes(undefined, from, PAGE, undefined, undefined, query);
                if (Array.isArray(data?.items))
                    return data;
                throw notDaytona();
            }
            catch (cause) {
                throw explain_explain(cause, 'account');
            }
        });
        for (const { id, labels: own, state, createdAt } of items) {
            // the service filters; what it should not have sent is not taken for ours
            const ours = Object.entries(wanted).every(([key, value]) => own[key] === value);
            const old = made === undefined || (createdAt !== undefined && new Date(createdAt) < made.before);
            if (ours && old && !GONE.has(state ?? ''))
                ids.add(id);
        }
        cursor = nextCursor ?? undefined;
    } while (cursor);
    return [...ids];
}
/** a sandbox that is gone has been ended */
async function kill(client, id) {
    await (0,insist/* insist */.R6)(async () => {
        try {
            await client.sandboxes.deleteSandbox(id);
        }
        catch (cause) {
            const { status, said } = answerOf(cause);
            if (status === 404)
                return;
            if (status === 409 || /in progress/i.test(said))
                // it is just changing its state
                throw new error/* InfraError */.Ri('transport', `Daytona does not delete the sandbox yet: ${said}`, 'Try again.', { cause });
            throw explain_explain(cause, 'account');
        }
    });
}

// EXTERNAL MODULE: ./build/sandbox/quote.js
var quote = __webpack_require__(99608);
;// CONCATENATED MODULE: ./build/sandbox/drivers/daytona/inside.js




/** a container sees the counters of its machine in /proc/vmstat, and its own here: cgroups of version 2, then 1 */
const OOM_KILLS = `for __bg_file in memory.events memory/memory.oom_control; do
[ ! -r /sys/fs/cgroup/$__bg_file ] || { while read -r name count; do [ "$name" != oom_kill ] || echo "$count"; done </sys/fs/cgroup/$__bg_file; break; }
done`;
/** the daemon would end a command with all it started: it is told to long after nobody waits any more */
const SPARE_SEC = 600;
const NO_USER = '@@no such user';
const NO_ROOT = '@@no way to root';
/** A sandbox from inside: its daemon, and the API where the daemon itself does not answer. */
function inside(client, box) {
    const { process, files } = client.toolbox(box);
    let own = null;
    async function say(text, line) {
        const waitSec = line.timeoutSec + client.patienceSec;
        const overdue = AbortSignal.timeout(Math.ceil(waitSec * 1000));
        const signal = line.signal ? AbortSignal.any([overdue, line.signal]) : overdue;
        let said;
        try {
            const { data } = await process.executeCommand({
                command: shellText(text, line, own),
                cwd: '/',
                envs: { ...line.env },
                timeout: Math.ceil(waitSec + SPARE_SEC),
            }, { signal });
            const { exitCode = 0, result } = data;
            const stdout = result === '' || result.endsWith('\n') ? result : `${result}\n`;
            said = { exitCode, stdout, stderr: exitCode === 0 ? '' : result }; // the daemon merges what a command says
        }
        catch (cause) {
            if (line.signal?.aborted)
                throw new error/* CancelledError */.cc();
            throw await explainInside(client, box, cause);
        }
        if (said.stdout.startsWith(NO_USER))
            throw new error/* InfraError */.Ri('config', `the sandbox has no such user: ${line.user}`, 'Name a user that the snapshot has.');
        if (said.stdout.startsWith(NO_ROOT))
            throw new error/* InfraError */.Ri('config', `commands of the sandbox cannot run as ${line.user}: its own user is not root and has no sudo without a password`, 'Let the Dockerfile end as USER root, or give its user sudo without a password.');
        return said;
    }
    async function uid() {
        own ??= Number((await say('echo $EUID', { timeoutSec: 10 })).stdout.trim());
        return own;
    }
    async function write(path, bytes, user) {
        const form = new FormData();
        form.append('files[0].path', path);
        form.append('files[0].file', new Blob([bytes]), path);
        try {
            await files.uploadFiles({ data: form, signal: AbortSignal.timeout((0,transfer/* sendingMs */.t)(bytes.length, client.patienceSec)) });
        }
        catch (cause) {
            throw await explainInside(client, box, cause);
        }
        if (user === undefined || user === 'root')
            return; // who wrote it, or who may read everything
        const given = `chown ${(0,quote/* quote */.h)(user)} ${(0,quote/* quote */.h)(path)} && chmod 600 ${(0,quote/* quote */.h)(path)}`;
        const { exitCode, stderr } = await say(given, { user: 'root', timeoutSec: 30 });
        if (exitCode !== 0)
            throw new error/* InfraError */.Ri('config', `a file cannot be given to ${user}: ${stderr}`, 'Correct the user.');
    }
    /** the daemon reads what its own user may */
    async function read(path, bytes) {
        if ((await uid()) !== 0) {
            const { stdout } = await say(`base64 -w0 ${(0,quote/* quote */.h)(path)}`, {
                user: 'root',
                timeoutSec: Math.ceil((0,transfer/* sendingMs */.t)(bytes, client.patienceSec) / 1000),
            });
            return Buffer.from(stdout, 'base64');
        }
        try {
            const { data } = await files.downloadFile(path, {
                responseType: 'arraybuffer',
                signal: AbortSignal.timeout((0,transfer/* sendingMs */.t)(bytes, client.patienceSec)),
            });
            return data;
        }
        catch (cause) {
            throw await explainInside(client, box, cause);
        }
    }
    return { origin: 'snapshot', oomKills: OOM_KILLS, say, write, read };
}
/**
 * The daemon feeds the text to a shell of its choice, as its own user: bash takes over, with nothing to read, and as
 * whom the command is to run. `su` would ask for a password, and wait for it for ever.
 */
function shellText(text, { user, env = {} }, own) {
    const run = `set -- bash -c ${(0,quote/* quote */.h)(`cd /\n${text}`)}`;
    const last = 'exec "$@" </dev/null';
    if (user === undefined || (user === 'root' && own === 0))
        return `${run}\n${last}`;
    const home = (of) => (env.HOME === undefined ? `"HOME=${of}"` : '"HOME=$HOME"');
    const root = `[ "$(id -u)" = 0 ] || { sudo -n true >/dev/null 2>&1 || { echo ${(0,quote/* quote */.h)(NO_ROOT)}; exit; }; set -- sudo -n -E env "PATH=$PATH" "$@"; }`;
    if (user === 'root')
        return `${run}\n[ "$(id -u)" = 0 ] || set -- env ${home('/root')} "$@"\n${root}\n${last}`;
    if (!/^[\w.][\w.-]*$/.test(user))
        return `echo ${(0,quote/* quote */.h)(NO_USER)}`;
    return `${run}
__bg_group=$(id -g ${user} 2>/dev/null) || { echo ${(0,quote/* quote */.h)(NO_USER)}; exit; }
[ "$(id -un)" = ${user} ] || { set -- setpriv --reuid=${user} --regid=$__bg_group --init-groups env ${home(`$(echo ~${user})`)} USER=${user} LOGNAME=${user} "$@"
${root}; }
${last}`;
}
/** A sandbox that does not answer is looked at before it is given up. */
async function explainInside(client, box, cause) {
    if (!maybeLost(cause))
        return explain_explain(cause, 'sandbox');
    try {
        const { data } = await client.sandboxes.getSandbox(box.id);
        const { state = 'unknown', errorReason } = data;
        const why = errorReason ? `${state}, ${errorReason}` : state;
        if (state === 'started')
            return new error/* InfraError */.Ri('transport', 'the sandbox does not answer, though Daytona says that it runs', 'The rollout gets another attempt; look at the state of Daytona.', { cause });
        // the daemon is killed with what used up the memory: the proxy finds nobody, and Daytona stops the rest without a reason
        if (state === 'stopped' && !errorReason && answerOf(cause).status === 502)
            return new error/* InfraError */.Ri('oom', 'the sandbox stopped without a reason after its daemon had died, as it does for want of memory or processes', 'Give the task more memory; it may be its own doing.', { cause });
        return new error/* InfraError */.Ri('sandbox_lost', `the sandbox is gone: it is ${why}`, 'The rollout gets another attempt.', {
            cause,
        });
    }
    catch (answer) {
        return explain_explain(answer, 'account');
    }
}

;// CONCATENATED MODULE: ./build/sandbox/drivers/daytona.js







const clients = new WeakMap();
/** The account behind a Daytona driver, for whoever makes its snapshots. */
function daytonaOf(driver) {
    const client = clients.get(driver);
    if (client === undefined)
        throw new Error(`a ${driver.kind} driver has no Daytona account`);
    return client;
}
/** Sandboxes of Daytona. The image of a request is the name of a snapshot, or `docker://` and an image. */
async function daytonaDriver(options) {
    const client = await connect(options);
    const driver = (0,remote_driver/* remoteDriver */.B)({
        kind: 'daytona',
        name: 'Daytona',
        origin: { word: 'snapshot', key: 'sandbox_backend.daytona.snapshot' },
        lifeKey: 'sandbox_backend.daytona.timeout_sec',
        unenforced: options.givenResources ? ['cpus', 'memoryMb', 'storageMb'] : [],
        refuses: ({ networks }) => (0,network/* refusal */.x)({ name: 'Daytona', block: 'sandbox_backend.daytona' }, networks, options.allowInternetAccess),
        making: (request, image, lifeSec) => making(client, request, image, lifeSec),
        started: (box, withinSec, signal) => started(client, box, withinSec, signal),
        inside: (box) => inside(client, box),
        networkOf: egress,
        async setNetwork({ id }, policy) {
            try {
                await client.sandboxes.updateNetworkSettings(id, egress(policy));
            }
            catch (cause) {
                throw explain_explain(cause, 'sandbox');
            }
        },
        state: async (id) => stateOf(await create_lookAt(client, id)),
        async expose({ id }, port) {
            try {
                const { data } = await client.sandboxes.getPortPreviewUrl(id, port);
                const headers = { 'x-daytona-preview-token': data.token, 'x-daytona-skip-preview-warning': 'true' };
                return { host: '0.0.0.0', port, url: data.url.replace(/\/+$/, ''), headers };
            }
            catch (cause) {
                throw explain_explain(cause, 'sandbox');
            }
        },
        list: (labels, made) => found(client, labels, made),
        async labels(id) {
            const box = await create_lookAt(client, id);
            return box === null || stateOf(box) === 'gone' ? null : box.labels;
        },
        kill: (id) => kill(client, id),
    }, options);
    clients.set(driver, client);
    return driver;
}

// EXTERNAL MODULE: ./build/entry/backend/cloud.js + 1 modules
var cloud = __webpack_require__(31095);
;// CONCATENATED MODULE: ./build/entry/backend/daytona.js




const PUBLIC_API = 'https://app.daytona.io/api';
/** an answer that should come at once is overdue after this */
const PATIENCE_SEC = 30;
/**
 * Daytona: every task runs in the snapshot that the runtime names; where it names none, each task in its own, built
 * before its first rollout. The account is asked once, so that a bad key is known now.
 */
async function openDaytona({ sandboxBackend }, env, keeping) {
    const { daytona: settings, image: fallback } = sandboxBackend;
    if (settings === null)
        throw new error/* BenchgateError */.Q9('the runtime has no Daytona settings', 'Add sandbox_backend.daytona.');
    const access = { ...settings, ...accessOf(settings, env), patienceSec: PATIENCE_SEC };
    const driver = await daytonaDriver({ ...access, givenResources: settings.snapshot !== null });
    await driver.list({ 'benchgate.run': 'none' });
    const tasks = (0,cloud/* cloudTasks */.K)({
        named: settings.snapshot,
        judge: null,
        fallback,
        word: 'snapshot',
        ensure: (environment, { signal }) => ensureSnapshot(daytonaOf(driver), { ...environment, signal }),
        nameOf: async (environment) => (await planSnapshot(environment)).name,
    }, keeping);
    return { driver, ...tasks };
}
/** the key by the variable that the runtime names; the deployment by the file, else by Daytona's own variables */
function accessOf({ apiKeyEnv, apiUrl, target }, env) {
    const apiKey = env[apiKeyEnv];
    if (!apiKey)
        throw new error/* BenchgateError */.Q9(`${apiKeyEnv} is not set`, `Set ${apiKeyEnv} to a key of your Daytona account.`);
    return {
        apiKey,
        apiUrl: apiUrl || env.DAYTONA_API_URL || PUBLIC_API,
        target: target || env.DAYTONA_TARGET || null,
    };
}


/***/ })

};
