export const id = 1082;
export const ids = [1082];
export const modules = {

/***/ 91082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openHarbor: () => (/* binding */ openHarbor)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/model/error.js
var model_error = __webpack_require__(73188);
// EXTERNAL MODULE: ./build/sandbox/quote.js
var quote = __webpack_require__(99608);
// EXTERNAL MODULE: ./build/sandbox/remote/insist.js
var insist = __webpack_require__(535);
// EXTERNAL MODULE: ./build/tasks/dockerfile.js
var dockerfile = __webpack_require__(70251);
// EXTERNAL MODULE: ./build/tasks/own-paths.js
var own_paths = __webpack_require__(78568);
// EXTERNAL MODULE: ./build/image/context.js
var image_context = __webpack_require__(78161);
// EXTERNAL MODULE: ./build/image/digest.js
var digest = __webpack_require__(55436);
;// CONCATENATED MODULE: ./build/image/harbor.js













/** changes when the same content would make another deployment */
const SCHEME = 'benchgate-harbor-1';
const DISK_MB = 10_240;
/** of a rollout */
const MOST_SEC = 3600;
/** of a packed context */
const MOST_CONTEXT = 100 * 2 ** 20;
/** a create that nobody answered is tried again this often */
const TRIES = 5;
const TAIL = 20;
const within = (value, least, most) => Math.min(most, Math.max(least, Math.ceil(value)));
/** What a task's deployments are called: by its files, its command and what it may use. */
async function planDeployments(task, wanted) {
    const { context, env } = task.environment;
    if (context === null)
        throw new model_error/* InfraError */.Ri('config', `the contract task ${task.name} has no Dockerfile that a deployment could be made from`, 'Put a Dockerfile into the `dir` of its contract.');
    if (task.timeoutSec > MOST_SEC)
        throw new model_error/* InfraError */.Ri('config', `the contract task ${task.name} asks for ${task.timeoutSec} s, and Harbor gives a rollout ${MOST_SEC} at most`, 'Lower its timeout_sec.');
    const digested = await (0,digest/* contextDigest */.S)(context);
    const settings = {
        entrypoint: await entrypoint(task, context),
        entrypoint_mode: 'file',
        limits: {
            timeout_s: within(task.timeoutSec, 30, MOST_SEC),
            cpu_cores: within(wanted.cpus, 1, 8),
            memory_mb: within(wanted.memoryMb, 512, 32_768),
            disk_mb: DISK_MB,
        },
        env_vars: env,
    };
    const hash = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([SCHEME, digested.digest, settings]))
        .digest('hex');
    const name = `benchgate-${hash.slice(0, 40)}`;
    const names = Array.from({ length: wanted.count }, (_, index) => (index === 0 ? name : `${name}-${index + 1}`));
    return { names, context, digested, settings };
}
/** the runner, where the Dockerfile leaves off, and told of Harbor's two files */
async function entrypoint({ command, environment }, context) {
    const told = (word) => word.replaceAll('{input}', own_paths/* ROLLOUT_JSON */.n7).replaceAll('{output}', own_paths/* RESULT_JSON */.t$);
    const runner = command.map((word) => (0,quote/* quote */.h)(told(word))).join(' ');
    const workdir = environment.workdir ?? (await (0,dockerfile/* localFiles */.J)(context)).workdir;
    return workdir === null ? runner : `sh -c ${(0,quote/* quote */.h)(`cd ${(0,quote/* quote */.h)(workdir)} && exec ${runner}`)}`;
}
/** See that a deployment is ready, making it or building it anew; says its id. */
async function ensureDeployment(client, planned, name, { buildTimeoutSec, pollMs, signal }) {
    const at = { client, planned, name, buildTimeoutSec, pollMs, signal };
    let found = await client.find(name);
    if (found?.status === 'ready')
        return found.id;
    let ours = found === null;
    found ??= await create(at);
    if (!ours) {
        // somebody else's build is waited for; what came of none before us is built once more
        const seen = found.status === 'failed' ? null : await settle(at, found);
        if (seen === 'ready')
            return found.id;
        await client.rebuild(found, await wishOf(planned, name), buildTimeoutSec);
        ours = true;
    }
    const seen = await settle(at, found);
    if (seen === 'ready')
        return found.id;
    throw seen === 'stuck' ? stuck(at, found) : await notBuilt(at, seen);
}
/** One create, however often its answer is lost: the account has a name once. */
async function create({ client, planned, name, buildTimeoutSec, signal }) {
    const wish = await wishOf(planned, name);
    for (let tried = 1;; tried += 1) {
        let failed = null;
        try {
            await client.create(wish, buildTimeoutSec, signal);
        }
        catch (cause) {
            if (!(cause instanceof model_error/* InfraError */.Ri) || !MAY_PASS.has(cause.kind))
                throw cause;
            failed = cause;
        }
        const made = await client.find(name);
        if (made)
            return made;
        if (tried === TRIES)
            throw failed ?? new model_error/* InfraError */.Ri('transport', `the deployment ${name} was made and is not there`, 'Try again.');
        await pause((0,insist/* backoff */.JN)(tried, 30_000), signal);
    }
}
const MAY_PASS = new Set(['transport', 'rate_limited', 'capacity']);
async function wishOf({ context, digested, settings }, name) {
    const tar = await (0,consumers_.buffer)((0,image_context/* contextTar */.x$)(context, digested.entries).pipe((0,external_node_zlib_.createGzip)()));
    if (tar.length > MOST_CONTEXT)
        throw new model_error/* InfraError */.Ri('config', `the build context ${context} has ${Math.ceil(tar.length / 2 ** 20)} MB when packed, and Harbor takes ${MOST_CONTEXT / 2 ** 20}`, 'Name what the image does not need in its .dockerignore.');
    return {
        name,
        description: 'made by benchgate from the content that its name says',
        dockerfile: (await (0,promises_.readFile)((0,external_node_path_.join)(context, image_context/* DOCKERFILE */.RX), 'utf8')).replaceAll('\r\n', '\n'),
        context_tar_base64: tar.toString('base64'),
        ...settings,
        metadata: { benchgate: '1' },
    };
}
/** a deployment that little is to be built for is soon ready */
const FIRST_POLL_MS = 250;
/** Waits for a build to end: ready, what came of it, or the deadline. */
async function settle(at, found) {
    const { client, buildTimeoutSec, pollMs, signal } = at;
    const until = performance.now() + buildTimeoutSec * 1000;
    for (let wait = FIRST_POLL_MS;; wait *= 2) {
        const progress = await client.progress(found);
        if (progress === null)
            throw new model_error/* InfraError */.Ri('sandbox_lost', `the deployment ${at.name} is gone`, 'The rollout gets another attempt.');
        if (progress.status === 'ready')
            return 'ready';
        if (progress.status === 'failed')
            return progress;
        if (performance.now() > until)
            return 'stuck';
        await pause(Math.min(wait, pollMs, Math.max(1, until - performance.now() + 1)), signal);
    }
}
function stuck({ name, buildTimeoutSec }, { id }) {
    return new model_error/* InfraError */.Ri('image_build', `the deployment ${name} was not ready within ${buildTimeoutSec} s: Harbor is stuck in building it`, `Most often the Dockerfile waits for something. The next run builds it anew; GET /api/harbor/deployments/${id}/status tells more, and sandbox_backend.harbor.build_timeout_sec gives it more time.`);
}
async function notBuilt({ planned }, { error, builds }) {
    const file = (0,external_node_path_.join)(planned.context, image_context/* DOCKERFILE */.RX);
    const last = builds?.at(-1);
    const reason = last?.error_message || error || 'Harbor gave no reason';
    const [first = reason, ...rest] = reason.trim().split('\n');
    const log = [...(last?.logs ?? '').split('\n'), ...rest].filter((line) => line.trim() !== '').slice(-TAIL);
    return new model_error/* InfraError */.Ri('image_build', `${file} does not build on Harbor: ${first}${log.map((line) => `\n  | ${line}`).join('')}`, `Correct ${file}.`);
}
async function pause(ms, signal) {
    await (0,external_node_timers_promises_.setTimeout)(ms, undefined, { signal }).catch(() => { });
    if (signal?.aborted)
        throw new model_error/* CancelledError */.cc();
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(58863);
// EXTERNAL MODULE: ./build/sandbox/ask.js
var ask = __webpack_require__(98745);
// EXTERNAL MODULE: ./build/sandbox/remote/explain.js
var explain = __webpack_require__(58772);
// EXTERNAL MODULE: ./build/sandbox/said.js
var said = __webpack_require__(80087);
;// CONCATENATED MODULE: ./build/sandbox/drivers/harbor/explain.js



/** An answer that is not what was asked for, as an error with its kind and its remedy. */
function refused(answer, doing) {
    const { status } = answer;
    const what = (0,said/* said */.a)(answer);
    const infra = (kind, message, remedy) => new model_error/* InfraError */.Ri(kind, `${message}: ${what}`, remedy);
    if (status === 401 || status === 403)
        return infra('auth', 'the hosted Harbor refused the key', 'Check the key in the variable that api_key_env names.');
    if (status === 404 && doing === 'rollout')
        return infra('sandbox_lost', 'the deployment is gone', 'The rollout gets another attempt, and a new deployment.');
    if (status === 404)
        return infra('config', 'there is no Harbor at this address', 'Correct sandbox_backend.harbor.api_url.');
    if (status === 429)
        return infra('rate_limited', 'the hosted Harbor limits us', 'Lower max_parallel_rollouts, or raise rate_limit_wait_sec.');
    if (status === 409 || status === 402)
        return infra('quota', 'the Harbor account is full', 'Lower max_parallel_rollouts, or raise the plan.');
    if (status === 503)
        return infra('capacity', 'the hosted Harbor has no room', 'Wait, or lower max_parallel_rollouts.');
    if (status >= 500 || status === 408)
        return infra('transport', 'the hosted Harbor failed', 'Try again; look at the state of the service.');
    return infra('config', 'the hosted Harbor does not accept the request', 'Correct what it names.');
}
/** What broke on the way. */
function broken(cause) {
    if (cause instanceof model_error/* InfraError */.Ri || cause instanceof model_error/* CancelledError */.cc)
        return cause;
    const { code = '', message } = cause;
    if (explain/* NEVER_SENT */.Ut.has(code))
        return new model_error/* InfraError */.Ri('transport', `the hosted Harbor cannot be reached (${code})`, 'Look at the network of this machine, and at sandbox_backend.harbor.api_url.', { cause });
    return new model_error/* InfraError */.Ri('transport', `the connection to the hosted Harbor broke: ${message}`, 'Try again; look at the network of this machine.', { cause });
}

;// CONCATENATED MODULE: ./build/sandbox/drivers/harbor/client.js





const Status = schemas/* enum */.k5n(['pending', 'building', 'ready', 'failed']);
/** As the API lists it; what it was given beside these is not asked for. */
const Deployment = schemas/* object */.Ikc({ id: schemas/* string */.YjP(), name: schemas/* string */.YjP(), status: Status });
const Listed = schemas/* union */.KCZ([schemas/* object */.Ikc({ deployments: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullable() }), schemas/* array */.YOg(schemas/* unknown */.L5J())]);
const Progress = schemas/* object */.Ikc({
    status: Status,
    error: schemas/* string */.YjP().nullish(),
    builds: schemas/* array */.YOg(schemas/* object */.Ikc({ status: schemas/* string */.YjP().nullish(), error_message: schemas/* string */.YjP().nullish(), logs: schemas/* string */.YjP().nullish() }))
        .nullish(),
});
/** deployments on one page of a list */
const PAGE = 100;
/** The calls of the API, none of which is made twice by itself but those that only look. */
class HarborClient {
    access;
    constructor(access) {
        this.access = access;
    }
    /** by its whole name, which an account has once; null where it is not there */
    async find(name) {
        for (let offset = 0, last = '';; offset += PAGE) {
            const query = new URLSearchParams({ name, limit: String(PAGE), offset: String(offset) });
            const listed = await this.#look(`/deployments?${query}`, Listed);
            const items = Array.isArray(listed) ? listed : (listed.deployments ?? []);
            const found = items.map((item) => Deployment.safeParse(item).data).find((item) => item?.name === name);
            const page = JSON.stringify(items); // one that knows no pages gives all of them each time
            if (found || items.length < PAGE || page === last)
                return found ?? null;
            last = page;
        }
    }
    /** how a build goes; the API fails at this now and then where its list does not */
    async progress({ id, name }) {
        return (0,insist/* insist */.R6)(async () => {
            const answer = await this.ask('GET', `/deployments/${encodeURIComponent(id)}/status`, undefined);
            if (answer.status === 404)
                return null;
            return answer.status === 500 ? this.find(name) : this.#read(answer, Progress);
        });
    }
    /** false where the name is taken */
    async create(wish, timeoutSec, signal) {
        const answer = await this.ask('POST', '/deployments', wish, timeoutSec, signal);
        if (answer.status === 409)
            return false;
        if (answer.status >= 300)
            throw refused(answer, 'deployment');
        return true;
    }
    async rebuild({ id }, wish, timeoutSec) {
        const { dockerfile, context_tar_base64 } = wish;
        const body = { dockerfile, context_tar_base64, context_url: null, force: true };
        const answer = await this.ask('POST', `/deployments/${encodeURIComponent(id)}/build`, body, timeoutSec);
        if (answer.status >= 300)
            throw refused(answer, 'deployment');
    }
    /** what does not look is asked once; `busy` answers are the caller's */
    async ask(method, path, body, timeoutSec = this.access.patienceSec, signal) {
        try {
            return await (0,ask/* ask */.kA)({ ...this.question(path), method, body, timeoutSec, ...(signal && { signal }) });
        }
        catch (cause) {
            throw broken(cause);
        }
    }
    question(path) {
        const { apiUrl, apiKey } = this.access;
        return { url: `${apiUrl}/api/harbor${path}`, headers: { authorization: `Bearer ${apiKey}` } };
    }
    async #look(path, shape) {
        return (0,insist/* insist */.R6)(async () => this.#read(await this.ask('GET', path, undefined), shape));
    }
    #read(answer, shape) {
        if (answer.status < 200 || answer.status >= 300)
            throw refused(answer, 'deployment');
        const { data, error } = shape.safeParse(fromJson(answer.body.toString('utf8')));
        if (!error)
            return data;
        throw (0,explain/* noAnswer */.qE)('the hosted Harbor', 'sandbox_backend.harbor.api_url');
    }
}
function fromJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/sandbox/ask-patiently.js
var ask_patiently = __webpack_require__(29290);
;// CONCATENATED MODULE: ./build/sandbox/drivers/harbor.js




/** a sandbox of Harbor's is made, filled and ended within the call, beside the rollout itself */
const AROUND_SEC = 300;
/**
 * The hosted Harbor of the Synth API: it runs whole rollouts of runners in sandboxes that it makes and ends by itself, and
 * that cannot be seen. So nothing is created here, and nothing can be left behind but deployments, which are images.
 */
function harborDriver({ client, places, rateLimitWaitSec }) {
    async function carry({ image, request, timeoutSec, signal, onPlace }) {
        const ids = await places.of(image);
        const id = ids[request.seed % ids.length] ?? '';
        onPlace(id);
        const body = { deployment_id: id, ...request };
        try {
            const question = { ...client.question('/rollout'), method: 'POST', body, signal };
            const answer = await (0,ask_patiently/* askPatiently */.E)({ ...question, timeoutSec: timeoutSec + AROUND_SEC }, rateLimitWaitSec);
            if (answer.status === 404)
                places.lost(image);
            if (answer.status < 200 || answer.status >= 300)
                throw refused(answer, 'rollout');
            return answer;
        }
        catch (cause) {
            if (!(cause instanceof ask/* NoAnswerInTime */._x))
                throw broken(cause);
            // it ends a rollout by its limit: who says nothing for so much longer is not working on it
            throw new model_error/* InfraError */.Ri('transport', `the hosted Harbor did not answer within ${timeoutSec + AROUND_SEC} s`, 'Look at the state of the service.', { cause });
        }
    }
    return {
        kind: 'harbor',
        caution: null,
        unenforced: [],
        refuses: ({ task }) => task === 'contract' ? null : `a hosted Harbor carries out contract tasks alone, and this is a ${task} task`,
        async create() {
            throw new model_error/* InfraError */.Ri('config', 'a hosted Harbor gives nobody a sandbox', 'Run a contract task.');
        },
        carry,
        list: async () => [],
        async destroy() { },
        async close() { },
    };
}

;// CONCATENATED MODULE: ./build/entry/backend/harbor.js




const PUBLIC_API = 'https://api.usesynth.ai';
/** an answer that should come at once is overdue after this */
const PATIENCE_SEC = 30;
/** between two looks at a build, which takes minutes */
const POLL_SEC = 5;
/**
 * A hosted Harbor: each contract task has deployments by content, made before its first rollout, which Harbor then runs
 * by itself. The account is asked once, so that a bad key is known now.
 */
async function openHarbor({ sandboxBackend }, env) {
    const { harbor: settings, defaults } = sandboxBackend;
    if (settings === null)
        throw new model_error/* BenchgateError */.Q9('the runtime has no Harbor settings', 'Add sandbox_backend.harbor.');
    const client = new HarborClient({ ...accessOf(settings, env), patienceSec: PATIENCE_SEC });
    await client.find('benchgate');
    const pollMs = Math.min(POLL_SEC, settings.buildTimeoutSec / 10) * 1000;
    const wanted = { ...settings, ...defaults, pollMs };
    const planned = new Map();
    const ready = new Map();
    /** once for all who ask, until it fails or a deployment is lost */
    function deployed(image, signal) {
        const known = ready.get(image);
        if (known)
            return known;
        const plan = planned.get(image);
        if (!plan)
            throw new Error(`${image} was never planned`);
        const each = plan.names.map((name) => ensureDeployment(client, plan, name, { ...wanted, ...(signal && { signal }) }));
        const making = Promise.all(each);
        ready.set(image, making);
        making.catch(() => ready.delete(image));
        return making;
    }
    const places = { of: (image) => deployed(image), lost: (image) => void ready.delete(image) };
    return {
        driver: harborDriver({ client, places, rateLimitWaitSec: settings.rateLimitWaitSec }),
        async prepare(task, signal) {
            const plan = await planDeployments(contractOf(task), wanted);
            const [image = ''] = plan.names;
            planned.set(image, plan);
            await deployed(image, signal);
            return { image, verifierImages: new Map(), verifierFiles: new Map(), files: [], workdir: '/' };
        },
        images: async (task) => (await planDeployments(contractOf(task), wanted)).names,
    };
}
/** the key by the variable that the runtime names; the address by the file, else by the variable of Synth's own client */
function accessOf({ apiKeyEnv, apiUrl }, env) {
    const apiKey = env[apiKeyEnv];
    if (!apiKey)
        throw new model_error/* BenchgateError */.Q9(`${apiKeyEnv} is not set`, `Set ${apiKeyEnv} to a key of your Synth account.`);
    const url = apiUrl || env.SYNTH_BACKEND_URL || PUBLIC_API;
    if (!/^https?:\/\/[^/]/.test(url))
        throw new model_error/* BenchgateError */.Q9(`the address of the hosted Harbor is no http or https address: ${url}`, 'Correct sandbox_backend.harbor.api_url, or SYNTH_BACKEND_URL.');
    return { apiKey, apiUrl: url.replace(/\/+$/, '').replace(/\/api(\/harbor)?$/, '') };
}
function contractOf(task) {
    if (task.kind === 'contract')
        return task;
    throw new model_error/* InfraError */.Ri('config', `the ${task.kind} task ${task.id} cannot run on a hosted Harbor`, 'Choose another backend.');
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

/***/ 58772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ut: () => (/* binding */ NEVER_SENT),
/* harmony export */   qE: () => (/* binding */ noAnswer),
/* harmony export */   uP: () => (/* binding */ hasNoSpace)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73188);

/** An answer that is none: something that stands between gave it, or it was cut off on its way. */
const noAnswer = (name, where) => new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InfraError */ .Ri('transport', `${name} answered with something else than its API does`, `Look at ${where}, and at what stands between.`);
/** Codes of connections that were never made: nothing was sent on them. */
const NEVER_SENT = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
]);
/** as libc, Node and Go say it */
const hasNoSpace = (said) => /no space left on device|ENOSPC/i.test(said);


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
