export const id = 3900;
export const ids = [3900];
export const modules = {

/***/ 91519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zS: () => (/* binding */ BuildError),
  _w: () => (/* binding */ buildImage),
  ZP: () => (/* binding */ pullImage)
});

// UNUSED EXPORTS: buildWith

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./build/model/error.js
var model_error = __webpack_require__(73188);
// EXTERNAL MODULE: ./build/sandbox/drivers/docker/events.js
var events = __webpack_require__(5408);
// EXTERNAL MODULE: ./build/image/cache/engine-kind.js
var engine_kind = __webpack_require__(65276);
// EXTERNAL MODULE: ./build/image/context.js
var image_context = __webpack_require__(78161);
;// CONCATENATED MODULE: ./build/image/diagnose.js
/** the first that matches what the builder said counts */
const KNOWN = [
    {
        sign: /no space left on device/i,
        kind: 'disk_full',
        remedy: 'Free space with `docker system prune`, or move the data of the daemon.',
    },
    {
        sign: /could not find bridge|failed to create endpoint \S+ on network|failed to add interface veth/i,
        kind: 'network',
        remedy: "The engine's own network is broken: restart the daemon, such as by `sudo systemctl restart docker`.",
    },
    {
        sign: /temporary failure (?:in name resolution|resolving)|could not resolve host|EAI_AGAIN|ENOTFOUND \S+ \S+:443|network is unreachable|no route to host/i,
        kind: 'network',
        remedy: 'A step finds no network: see that containers of this engine reach it, give the daemon working `dns` servers, or pass a proxy as the build argument HTTPS_PROXY.',
    },
    {
        sign: /no active sessions|no basic auth credentials|failed to authorize|authorization failed|unauthorized: authentication required/i,
        kind: 'auth',
        remedy: 'The registry of a base asks for a login: `docker login` to it on this machine.',
    },
    {
        sign: /failed to do request: \w+ "http|no such host|TLS handshake timeout/i,
        kind: 'network',
        remedy: 'See that the registry of the base is reachable from the Docker host, or load the image there beforehand.',
    },
    {
        sign: /toomanyrequests|rate limit/i,
        kind: 'rate_limited',
        remedy: 'Log in to the registry with `docker login`, or wait.',
    },
    {
        sign: /certificate signed by unknown authority|unable to get local issuer certificate|self[- ]signed certificate/i,
        kind: 'network',
        remedy: 'A proxy ends TLS here: give the build its certificate, as `docker/Dockerfile` does by the secret `ca`.',
    },
    {
        sign: /failed to get (?:layer|state for index)|(?:snapshot|layer|content digest|blob) \S+:? (?:does not exist|not found)|failed to solve.*(?:cache key|missing (?:ref|descriptor))/i,
        kind: 'image_build',
        remedy: "The builder's own cache is damaged: `docker builder prune -a -f` empties it; then build again.",
    },
    {
        sign: /exit code: 137|signal: killed|cannot allocate memory/i,
        kind: 'image_build',
        remedy: 'A step ran out of memory: give the engine more of it, or let the step do less at once.',
    },
    {
        sign: /permission denied while trying to connect to the docker daemon/i,
        kind: 'config',
        remedy: 'Join the group `docker`, and log in anew.',
    },
    {
        sign: /(?:requires|enable) BuildKit/i,
        kind: 'image_build',
        remedy: 'Turn BuildKit on in the Docker daemon: this Dockerfile needs it.',
    },
    {
        sign: /target stage \S+ could not be found|failed to reach build target/i,
        kind: 'image_build',
        remedy: 'Correct `target` of the image file, or name a stage of the Dockerfile so by `AS`.',
    },
    {
        sign: /failed to compute cache key|COPY failed|ADD failed|file not found in build context|excluded by \.dockerignore/i,
        kind: 'image_build',
        remedy: 'See that the file is in the context, and that no line of .dockerignore leaves it out.',
    },
    {
        sign: /pull access denied|repository does not exist|manifest unknown|not found: manifest|no match for platform|failed to resolve source metadata/i,
        kind: 'image_build',
        remedy: 'Correct the name in FROM, log in to its registry with `docker login`, or load the image into the engine.',
    },
];
/** What is behind an error that a builder told, with its last words; null where the Dockerfile itself must be looked at. */
function diagnoseBuild(said) {
    const known = KNOWN.find(({ sign }) => sign.test(said));
    return known ? { kind: known.kind, remedy: known.remedy } : null;
}

// EXTERNAL MODULE: ./build/image/dockerfile.js
var image_dockerfile = __webpack_require__(722);
// EXTERNAL MODULE: ./build/image/platform.js
var platform = __webpack_require__(73847);
;// CONCATENATED MODULE: ./build/image/protobuf.js
const WIRE = { varint: 0, fixed64: 1, bytes: 2, fixed32: 5 };
/** The fields of a protobuf message; a message cut short ends the reading. */
function* fieldsOf(bytes) {
    let at = 0;
    const varint = () => {
        let value = 0;
        for (let scale = 1; at < bytes.length; scale *= 128) {
            const byte = bytes[at++] ?? 0;
            value += (byte & 127) * scale;
            if (byte < 128)
                break;
        }
        return value;
    };
    while (at < bytes.length) {
        const key = varint();
        const number = Math.floor(key / 8);
        const wire = key % 8;
        if (wire === WIRE.varint)
            yield [number, varint()];
        else if (wire === WIRE.bytes) {
            const size = varint();
            yield [number, bytes.subarray(at, at + size)];
            at += size;
        }
        else if (wire === WIRE.fixed64)
            at += 8;
        else if (wire === WIRE.fixed32)
            at += 4;
        else
            return; // a group: nothing the messages we read have
    }
}
/** A field of bytes, as a message carries it. */
function bytesField(number, content) {
    return Buffer.concat([varintOf(number * 8 + WIRE.bytes), varintOf(content.length), content]);
}
/** A field of a whole number, as a message carries it. */
function numberField(number, value) {
    return Buffer.concat([varintOf(number * 8 + WIRE.varint), varintOf(value)]);
}
function varintOf(value) {
    const bytes = [];
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128))
        bytes.push((rest % 128) + 128);
    return Buffer.from([...bytes, rest]);
}

;// CONCATENATED MODULE: ./build/image/trace.js

/** Decode a protobuf `moby.buildkit.v1.StatusResponse`: vertices are field 1, logs field 3. */
function decodeTrace(bytes) {
    const vertices = [];
    const logs = [];
    for (const [number, value] of fieldsOf(bytes)) {
        if (typeof value === 'number')
            continue;
        const inner = new Map(fieldsOf(value));
        const text = (key) => {
            const found = inner.get(key);
            return Buffer.isBuffer(found) ? found.toString('utf8') : '';
        };
        if (number === 1)
            vertices.push({
                digest: text(1),
                name: text(3),
                cached: inner.get(4) === 1,
                started: inner.has(5),
                error: text(7),
            });
        if (number === 3)
            logs.push({ vertex: text(1), text: text(4) });
    }
    return { vertices, logs };
}

;// CONCATENATED MODULE: ./build/image/progress.js

const TAIL = 20;
/** what BuildKit calls a step of the Dockerfile */
const STEP = /^\[(?!internal|auth)[^\]]*\d+\/\d+\] (?!FROM )/;
/** Follows a build of either builder: lines as they come, and what the failing step had said last. */
class Progress {
    #onLog;
    #steps = new Map();
    #current = '';
    #error = null;
    constructor(onLog) {
        this.#onLog = onLog;
    }
    take(event) {
        const error = event.errorDetail?.message ?? event.error;
        if (error !== undefined)
            this.#error = error;
        if (event.id === 'moby.buildkit.trace' && typeof event.aux === 'string')
            this.#trace(event.aux);
        if (event.stream !== undefined)
            this.#classic(event.stream);
    }
    /** what went wrong; null when nothing did. An error may stand in the stream of an answer that began well. */
    failure() {
        if (this.#error === null)
            return null;
        const broken = [...this.#steps.values()].filter(({ error }) => error !== '');
        // stages that ran beside the failing one report that they were called off
        const failed = broken.find(({ error }) => !/context canceled/.test(error)) ?? broken[0] ?? this.#steps.get(this.#current);
        const said = failed ? [...failed.tail, ...(failed.rest === '' ? [] : [failed.rest])] : [];
        return { error: this.#error, step: failed?.name ?? '', tail: said.slice(-TAIL) };
    }
    /** for a build that does not end: where it is, as the end of a sentence's subject */
    at() {
        const begun = [...this.#steps.values()].filter((step) => step.begun && STEP.test(step.name));
        const { name } = begun.at(-1) ?? this.#steps.get(this.#current) ?? { name: '' };
        return name ? `, at ${name},` : '';
    }
    /** how many steps of the Dockerfile were taken over, and how many carried out */
    steps() {
        const counted = [...this.#steps.values()].filter(({ name }) => STEP.test(name));
        const cached = counted.filter((step) => step.cached).length;
        return { cached, run: counted.length - cached };
    }
    #trace(aux) {
        const { vertices, logs } = decodeTrace(Buffer.from(aux, 'base64'));
        for (const { digest, name, started, error, cached } of vertices) {
            const step = this.#step(digest);
            step.name = name || step.name;
            step.error = error || step.error;
            step.cached ||= cached;
            if (!step.begun && step.name !== '' && (started || cached))
                this.#onLog(step.name);
            step.begun ||= started || cached;
        }
        for (const { vertex, text } of logs)
            this.#say(this.#step(vertex), text);
    }
    #classic(text) {
        const step = /^Step \d+\/\d+ : .*/.exec(text)?.[0];
        if (step !== undefined) {
            this.#current = step;
            this.#step(step).name = step;
            this.#onLog(step);
        }
        else
            this.#say(this.#step(this.#current), text);
    }
    #say(step, text) {
        const lines = (step.rest + text).split(/\r?\n/);
        step.rest = lines.pop() ?? ''; // a line may come in pieces
        for (const line of lines)
            this.#onLog(line);
        step.tail = [...step.tail, ...lines].slice(-TAIL);
    }
    #step(key) {
        const known = this.#steps.get(key);
        if (known)
            return known;
        const step = { name: '', error: '', begun: false, cached: false, tail: [], rest: '' };
        this.#steps.set(key, step);
        return step;
    }
}

// EXTERNAL MODULE: ./build/image/registry-login.js
var registry_login = __webpack_require__(92907);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:http2"
var external_node_http2_ = __webpack_require__(32467);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/image/session.js




const GET_SECRET = '/moby.buildkit.secrets.v1.Secrets/GetSecret';
const CREDENTIALS = '/moby.filesync.v1.Auth/Credentials';
const HEALTH = '/grpc.health.v1.Health/Check';
const PULL = '/moby.upload.v1.Upload/Pull';
const METHODS = [GET_SECRET, CREDENTIALS, HEALTH, PULL];
/** https://github.com/moby/buildkit/blob/v0.8.3/source/http/transport.go */
const PULL_HOST = 'buildkit-session';
const OK = 0;
const NOT_FOUND = 5;
const UNIMPLEMENTED = 12;
const SERVING = numberField(1, 1);
/**
 * The connection on which BuildKit asks its client for secrets, for logins and for the context: a gRPC server over the
 * socket of `POST /session`. Without one a build fails on every secret, also on one that may be absent.
 */
async function openSession(engine, serves) {
    const id = (0,external_node_crypto_.randomUUID)();
    const socket = await engine.ask(dial(engine, id));
    const server = external_node_http2_.performServerHandshake(socket);
    server.on('error', () => { }); // the build says what it missed
    server.on('stream', (stream, headers) => {
        stream.on('error', () => { });
        if (headers[':path'] === PULL)
            return void pull(stream, serves.context);
        const chunks = [];
        stream.on('data', (chunk) => chunks.push(chunk));
        stream.on('end', () => {
            const [status, message] = answer(String(headers[':path']), Buffer.concat(chunks).subarray(PREFIX), serves);
            respond(stream, status);
            stream.end(status === OK ? framed(message) : undefined);
        });
    });
    return {
        id,
        contextUrl: `http://${PULL_HOST}/${id}`,
        close() {
            server.destroy();
            socket.destroy();
        },
    };
}
function respond(stream, status) {
    stream.respond({ ':status': 200, 'content-type': 'application/grpc' }, { waitForTrailers: true });
    stream.on('wantTrailers', () => stream.sendTrailers({ 'grpc-status': String(status), ...(status !== OK && { 'grpc-message': 'no such secret' }) }));
}
/** the context as messages, until it ends or the builder has enough; what is wrong with it, its reader is told */
async function pull(stream, context) {
    respond(stream, context ? OK : NOT_FOUND);
    if (context)
        await (0,external_node_stream_promises_.pipeline)(context(), messages, stream).catch(() => { });
    else
        stream.end();
}
async function* messages(chunks) {
    for await (const chunk of chunks)
        for (let at = 0; at < chunk.length; at += MOST_BYTES)
            yield framed(bytesField(1, chunk.subarray(at, at + MOST_BYTES)));
}
/** the most that gRPC takes as one message is 4 MiB */
const MOST_BYTES = 2 ** 20;
function answer(method, request, { secrets, logins }) {
    if (method === HEALTH)
        return [OK, SERVING];
    if (method !== GET_SECRET && method !== CREDENTIALS)
        return [UNIMPLEMENTED, NONE];
    const asked = new Map(fieldsOf(request)).get(1);
    if (method === CREDENTIALS)
        return [OK, credentials(logins.get(String(asked)))];
    const secret = Buffer.isBuffer(asked) ? secrets.get(asked.toString()) : undefined;
    return secret ? [OK, bytesField(1, secret)] : [NOT_FOUND, NONE];
}
const NONE = Buffer.alloc(0);
/** a name and a secret; of a token, the secret alone */
function credentials(login) {
    if (!login)
        return NONE;
    const secret = bytesField(2, Buffer.from('password' in login ? login.password : login.identitytoken));
    return login.username ? Buffer.concat([bytesField(1, Buffer.from(login.username)), secret]) : secret;
}
/** gRPC puts one byte of flags and four of length before a message */
const PREFIX = 5;
function framed(message) {
    const prefix = Buffer.alloc(PREFIX);
    prefix.writeUInt32BE(message.length, 1);
    return Buffer.concat([prefix, message]);
}
function dial({ docker }, id) {
    const options = {
        method: 'POST',
        path: '/session',
        hijack: true,
        headers: {
            Upgrade: 'h2c',
            'X-Docker-Expose-Session-Uuid': id,
            'X-Docker-Expose-Session-Name': 'benchgate',
            'X-Docker-Expose-Session-Grpc-Method': METHODS,
        },
        statusCodes: { 200: true, 500: 'server error' },
    };
    return new Promise((resolve, reject) => {
        docker.modem.dial(options, (error, socket) => error ? reject(error) : resolve(socket));
    });
}

;// CONCATENATED MODULE: ./build/image/step-line.js

/** what BuildKit counts as a step of a stage, after its FROM */
const STEPS = new Set(['ADD', 'COPY', 'RUN', 'WORKDIR']);
/** The line of the Dockerfile that a build failed on; null where the builder did not say enough. */
function lineOfFailure({ instructions, stages }, { error, step }) {
    const said = /(?:parse error (?:on )?line|dockerfile:)\s*(\d+)/i.exec(error)?.[1];
    if (said !== undefined)
        return Number(said);
    const counted = /^Step (\d+)\//.exec(step)?.[1]; // the classic builder counts all instructions
    if (counted !== undefined)
        return instructions[Number(counted) - 1]?.line ?? null;
    const [, stageName, number] = /^\[(?:\S+\/\S+ )?(?:([^\s\]]+) )?(\d+)\/\d+\]/.exec(step) ?? [];
    const stage = stageName === undefined ? stages.at(-1) : stages.find(({ name }) => name === stageName);
    if (!stage || number === undefined)
        return lineNaming({ instructions, stages }, `${step} ${error}`);
    if (number === '1')
        return stage.line;
    return stage.instructions.filter(({ keyword }) => STEPS.has(keyword))[Number(number) - 2]?.line ?? null;
}
/** an error about a base or an instruction names it: the line that has the same word */
function lineNaming({ instructions, stages }, error) {
    const unknown = /unknown instruction: (\S+)/i.exec(error)?.[1]?.toUpperCase();
    if (unknown !== undefined)
        return instructions.find(({ keyword }) => keyword === unknown)?.line ?? null;
    const own = new Set(stages.map(({ name }) => name));
    const named = [
        ...stages.map(({ from, line }) => ({ word: from, line })),
        ...instructions.flatMap((one) => (0,image_dockerfile/* copiedFrom */.nR)(one).map((word) => ({ word, line: one.line }))),
        ...instructions.flatMap(({ keyword, rest, line }) => (keyword === 'FROM' ? [{ word: rest, line }] : [])),
    ];
    const found = named.filter(({ word }) => word.length > 2 && !own.has(word.toLowerCase()) && error.includes(word));
    return found.sort((a, b) => b.word.length - a.word.length)[0]?.line ?? null; // one name may be the beginning of another
}

;// CONCATENATED MODULE: ./build/image/build.js














/** The Dockerfile does not build; `line` is where, null where the builder did not say. */
class BuildError extends model_error/* InfraError */.Ri {
    file;
    line;
    constructor(message, remedy, place, options) {
        super('image_build', message, remedy, options);
        this.file = place.file;
        this.line = place.line;
    }
}
/** Build an image with BuildKit, or with the classic builder where BuildKit is off; says how many steps it had to carry out. */
async function buildImage(engine, build) {
    try {
        return await buildWith(engine, build, 'buildkit');
    }
    catch (error) {
        if (!/buildkit (?:is )?(?:not|only) (?:enabled|supported)/i.test(error.message))
            throw error;
        return await buildWith(engine, build, 'classic');
    }
}
/** Build an image with one builder. */
async function buildWith(engine, build, builder) {
    const { context, entries, args, dockerfile = image_context/* DOCKERFILE */.RX, secrets = new Map() } = build;
    const { timeoutSec } = build;
    const place = (0,external_node_path_.join)(context, dockerfile);
    const text = await (0,promises_.readFile)(place, 'utf8').catch(() => ''); // the context was listed: the build itself will complain
    const progress = new Progress(build.onLog);
    const asksForSecrets = secrets.size > 0 || /--mount=\S*\btype=secret\b/.test(text);
    const logins = await loginsFor(engine, (0,image_dockerfile/* readDockerfile */.n_)(text, args), build.target ?? null);
    // containerd's image store does not find what comes with the request: https://github.com/moby/moby/issues/47717
    const pulls = builder === 'buildkit' && (await (0,engine_kind/* engineKind */.j)(engine)).store === 'containerd';
    const wantsSession = pulls || asksForSecrets || logins.size > 0;
    const failed = Promise.withResolvers();
    failed.promise.catch(() => { }); // the builder may have said before what it missed
    const tarred = () => (0,image_context/* contextTar */.x$)(context, entries).once('error', failed.reject);
    const serves = { secrets, logins, context: pulls ? tarred : null };
    const session = builder === 'buildkit' && wantsSession ? await openSession(engine, serves) : null;
    const options = {
        t: build.tag,
        dockerfile,
        buildargs: { ...args, ...(build.inlineCache && builder === 'buildkit' && { BUILDKIT_INLINE_CACHE: '1' }) },
        nocache: build.noCache,
        rm: true,
        forcerm: true,
        labels: { ...build.labels, benchgate: '1' },
        ...(build.target && { target: build.target }),
        ...(build.platform && { platform: build.platform }),
        ...(build.cacheFrom?.length && { cachefrom: JSON.stringify(build.cacheFrom) }),
        ...(session && { session: session.id }), // the client's types have no such field, the engine does
        ...(session && pulls && { remote: session.contextUrl }),
        ...(builder === 'classic' && logins.size > 0 && { registryconfig: Object.fromEntries(logins) }),
        // a number on purpose: for the string the client opens a session that it needs files of its own for
        ...(builder === 'buildkit' && { version: 2 }),
    };
    const locate = (failure) => lineOfFailure((0,image_dockerfile/* readDockerfile */.n_)(text, args), failure);
    try {
        await within(build, () => `the build of ${place}${progress.at()}`, async (abortSignal) => {
            const sent = pulls ? external_node_stream_.Readable.from([]) : tarred();
            const answer = engine.docker.buildImage(sent, { ...options, abortSignal });
            const stream = await engine.ask(Promise.race([answer, failed.promise]), timeoutSec + 10);
            const said = (0,events/* readLines */.S)(stream, (line) => progress.take(JSON.parse(line)));
            await engine.ask(Promise.race([said, failed.promise]), timeoutSec + 10);
        });
    }
    catch (cause) {
        // the classic builder refuses a Dockerfile it cannot read before the stream begins
        const refused = cause instanceof model_error/* InfraError */.Ri && cause.kind === 'config' && statusOf(cause.cause) === 400;
        if (!refused)
            throw cause;
        const at = { file: place, line: locate({ error: cause.message, step: '', tail: [] }) };
        throw new BuildError(`${where(at)} does not build: ${cause.message}`, `Correct ${place}.`, at, { cause });
    }
    finally {
        session?.close();
    }
    const failure = progress.failure();
    if (failure !== null)
        throw broken(build, { file: place, line: locate(failure) }, failure);
    return progress.steps();
}
const statusOf = (cause) => cause?.statusCode;
const where = ({ file, line }) => (line === null ? file : `${file}:${line}`);
function broken(build, place, failure) {
    const { error, step, tail } = failure;
    const lines = [
        `${where(place)} does not build: ${error}`,
        ...(step ? [`  at ${step}`] : []),
        ...tail.map((line) => `  | ${line}`),
    ];
    const all = error + tail.join('\n');
    if (build.platform && /exec format error/i.test(all))
        return (0,platform/* noEmulation */.kc)('another platform', build.platform);
    const known = diagnoseBuild(all);
    const remedy = known?.remedy ?? `Correct ${place.file}; \`docker build ${build.context}\` shows all of it.`;
    if (known && known.kind !== 'image_build')
        return new model_error/* InfraError */.Ri(known.kind, lines.join('\n'), remedy);
    return new BuildError(lines.join('\n'), remedy, place);
}
/** How to log in to the registries of a Dockerfile's bases; BuildKit calls Docker's own by the name of its host. */
async function loginsFor({ configDir }, dockerfile, target) {
    const logins = new Map();
    for (const registry of new Set((0,image_dockerfile/* basesOf */.cF)(dockerfile, target).map(registry_login/* registryOf */.F))) {
        const login = await (0,registry_login/* loginTo */.z)(registry, configDir);
        if (login)
            for (const host of registry === 'docker.io' ? HUB_HOSTS : [registry])
                logins.set(host, login);
    }
    return logins;
}
const HUB_HOSTS = ['registry-1.docker.io', 'https://index.docker.io/v1/'];
/** Pull an image by name. */
async function pullImage(engine, image, how) {
    const { timeoutSec, onLog } = how;
    let error;
    await within(how, () => `the pull of ${image}`, async (abortSignal) => {
        const login = await (0,registry_login/* loginTo */.z)((0,registry_login/* registryOf */.F)(image), engine.configDir);
        const options = { abortSignal, ...(login && { authconfig: login }) };
        const stream = await engine.ask(engine.docker.pull(image, options), timeoutSec + 10);
        const read = (0,events/* readLines */.S)(stream, (line) => {
            const event = JSON.parse(line);
            if (event.error !== undefined)
                error = event.error;
            else if (event.status !== undefined && !event.progressDetail?.total)
                onLog(event.status);
        });
        await engine.ask(read, timeoutSec + 10);
    }).catch((cause) => {
        // the daemon answered: what failed is its way to the registry
        if (cause.kind !== 'transport')
            throw cause;
        if (STRANGER.test(cause.message))
            throw stranger(image, cause.message, cause);
        const remedy = 'See that the registry is reachable from the Docker host, or load the image there beforehand.';
        throw new model_error/* InfraError */.Ri('network', `${image} cannot be pulled: ${cause.message}`, remedy, { cause });
    });
    if (error === undefined)
        return;
    if (STRANGER.test(error))
        throw stranger(image, error);
    const kind = /toomanyrequests|rate limit/i.test(error) ? 'rate_limited' : 'image_build';
    const remedy = 'Correct the name, or log in to its registry with `docker login`.';
    throw new model_error/* InfraError */.Ri(kind, `${image} cannot be pulled: ${error}`, remedy);
}
/** a registry that asks for a login, or does not take the one that it got */
const STRANGER = /no basic auth credentials|unauthorized|authentication required|authorization failed/i;
const stranger = (image, said, cause) => new model_error/* InfraError */.Ri('auth', `${image} cannot be pulled: ${said}`, 'Log in to its registry with `docker login`.', { cause });
async function within({ timeoutSec, signal }, what, work) {
    const deadline = AbortSignal.timeout(Math.min(timeoutSec, 2 ** 31 / 1000 - 1) * 1000);
    const over = new AbortController();
    try {
        await work(AbortSignal.any([deadline, over.signal, ...(signal ? [signal] : [])]));
    }
    catch (cause) {
        over.abort(); // a request whose body broke off would stay open, and the engine waiting for the rest
        if (signal?.aborted)
            throw new model_error/* CancelledError */.cc();
        if (!deadline.aborted)
            throw cause;
        throw new model_error/* InfraError */.Ri('image_build', `${what()} took longer than ${timeoutSec} s`, 'Raise `build_timeout_sec` of the environment, or make the image smaller.', { cause });
    }
}


/***/ }),

/***/ 65276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ engineKind)
/* harmony export */ });
/** The version of an engine, and which of the two kinds of image stores it has. */
async function engineKind({ docker, ask }) {
    const info = (await ask(docker.info()));
    const snapshotter = (info.DriverStatus ?? []).some(([, value]) => value === 'io.containerd.snapshotter.v1');
    const containerd = snapshotter || info.Driver === 'overlayfs'; // the graph driver is called overlay2
    return { version: info.ServerVersion, store: containerd ? 'containerd' : 'graph' };
}


/***/ }),

/***/ 78161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ contextEntries),
/* harmony export */   L5: () => (/* binding */ contextWarnings),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   RX: () => (/* binding */ DOCKERFILE),
/* harmony export */   x$: () => (/* binding */ contextTar)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var _balena_dockerignore__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44158);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56118);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73188);
/* harmony import */ var _line_endings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77919);








/** The one time all entries of a context have: archives made in an image dislike 1970. */
const MTIME = new Date('2000-01-01T00:00:00Z');
const DOCKERFILE = 'Dockerfile';
/** What of `context` is sent to the engine, in one fixed order. The engine itself ignores .dockerignore in a tar. */
async function contextEntries(context, dockerfile = DOCKERFILE) {
    const rules = await ignoreRules(context, dockerfile);
    const entries = [];
    async function walk(folder) {
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(context, folder)).catch((cause) => {
            throw unreadable(context, cause);
        });
        for (const name of names.sort()) {
            const path = folder === '' ? name : `${folder}/${name}`;
            const ignored = path !== dockerfile && rules.ignores(path);
            const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(context, path)).catch((cause) => {
                if (cause.code !== 'ENOENT')
                    throw unreadable(context, cause);
                if (!ignored && name.includes('\uFFFD'))
                    throw unusable(context, `has a name that is not UTF-8: ${path}`, 'Rename it, or name it in .dockerignore.');
                return null; // it went after the folder was listed
            });
            if (stat === null)
                continue;
            const common = { path, executable: false, size: 0, link: null };
            if (stat.isDirectory()) {
                if (!ignored)
                    entries.push({ ...common, type: 'directory' });
                if (!ignored || rules.mayReturn || dockerfile.startsWith(`${path}/`))
                    await walk(path);
            }
            else if (ignored) {
            }
            else if (stat.isSymbolicLink()) {
                entries.push({ ...common, type: 'symlink', link: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(context, path)) });
            }
            else if (stat.isFile()) {
                entries.push({ ...common, type: 'file', executable: (stat.mode & 0o111) !== 0, size: stat.size });
            }
        }
    }
    await walk('');
    if (!entries.some(({ path, type }) => path === dockerfile && type !== 'directory'))
        throw unusable(context, `has no ${dockerfile}`, 'Put a Dockerfile there, or name another folder.');
    return entries;
}
/** The context as a tar stream; the same bytes for the same content. */
function contextTar(context, entries) {
    const out = (0,tar_stream__WEBPACK_IMPORTED_MODULE_5__.pack)();
    async function fill() {
        for (const entry of entries) {
            const { path, type, executable, size, link } = entry;
            const name = type === 'directory' ? `${path}/` : path;
            const mode = executable || type === 'directory' ? 0o755 : 0o644;
            const header = { name, type, mode, mtime: MTIME, uid: 0, gid: 0 };
            if (type !== 'file')
                out.entry({ ...header, ...(link !== null && { linkname: link }) });
            else
                await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(contentOf(context, entry), out.entry({ ...header, size }));
        }
        out.finalize();
    }
    fill().catch((error) => out.destroy(error));
    return out;
}
/** The bytes of a file, as many as when it was listed. */
async function* contentOf(context, { path, size, toLf: convert }) {
    const changed = (how) => {
        const remedy = 'Build again when nothing writes there, or name it in .dockerignore.';
        return unusable(context, `changed while it was sent: ${path} ${how}`, remedy);
    };
    let sent = 0;
    try {
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(context, path));
        for await (const chunk of convert ? (0,_line_endings_js__WEBPACK_IMPORTED_MODULE_7__/* .toLf */ .y)(bytes) : bytes) {
            sent += chunk.length;
            if (sent > size)
                break;
            yield chunk;
        }
    }
    catch (cause) {
        throw changed(`cannot be read any more: ${cause.message}`);
    }
    if (sent !== size)
        throw changed(`is ${sent > size ? 'longer' : 'shorter'} now`);
}
/** from here on a context is worth a word before it is sent */
const LARGE_MB = 500;
const SHOWN = 5;
/** the traces of `storage.cache_root` and `storage.runs_root` */
const OWN = /\/images\/built\/[0-9a-f]{16}\.json$|\/journal\.jsonl$/;
/** What a user should hear of a context before it is sent; empty where there is nothing to say. */
function contextWarnings(context, entries) {
    const mb = (bytes) => `${Math.round(bytes / 2 ** 20)} MB`;
    const warnings = [];
    const total = entries.reduce((sum, { size }) => sum + size, 0);
    if (total > LARGE_MB * 2 ** 20) {
        const tops = new Map();
        for (const { path, size } of entries) {
            const top = path.split('/', 1)[0] ?? path;
            tops.set(top, (tops.get(top) ?? 0) + size);
        }
        const biggest = [...tops]
            .filter(([, size]) => size >= 2 ** 20)
            .sort(([, a], [, b]) => b - a)
            .slice(0, SHOWN);
        const ignored = entries.some(({ path }) => path === '.dockerignore') ? 'its' : 'a';
        warnings.push(`the build context ${context} has ${mb(total)}: ${biggest.map(([top, size]) => `${top} ${mb(size)}`).join(', ')}. ` +
            `Name what the image does not need in ${ignored} .dockerignore.`);
    }
    const own = new Set(entries.filter(({ path }) => OWN.test(path)).map(({ path }) => path.split('/', 1)[0]));
    if (own.size > 0)
        warnings.push(`the build context ${context} has what benchgate itself writes there: ${[...own].join(', ')}. ` +
            'The image is another one each time, and never found again. Name it in .dockerignore.');
    for (const { path, link } of entries)
        if (link !== null && leaves(path, link))
            warnings.push(`${path} links to ${link}, outside of the build context: the image gets the link, not what it points to.`);
    return warnings;
}
const leaves = (path, link) => node_path__WEBPACK_IMPORTED_MODULE_2__.posix.isAbsolute(link) || node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), link).startsWith('..');
async function ignoreRules(context, dockerfile) {
    const read = (name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(context, name), 'utf8').catch((cause) => {
        if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')
            return null;
        throw unreadable(context, cause);
    });
    const text = (await read(`${dockerfile}.dockerignore`)) ?? (await read('.dockerignore'));
    if (text === null)
        return { ignores: () => false, mayReturn: false };
    const rules = _balena_dockerignore__WEBPACK_IMPORTED_MODULE_4__["default"]({ ignorecase: false }).add(text);
    return { ignores: (path) => rules.ignores(path), mayReturn: /^\s*!/m.test(text) };
}
/** A build context of which something cannot be read. */
function unreadable(context, cause) {
    const gone = cause.code === 'ENOENT' || cause.code === 'ENOTDIR';
    const remedy = gone
        ? 'Name a folder with a Dockerfile.'
        : 'Give this account the right to read it, or name it in .dockerignore.';
    return unusable(context, `cannot be read: ${cause.message}`, remedy);
}
function unusable(context, message, remedy) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_6__/* .ConfigError */ .xL([
        { file: context, line: null, column: null, key: '', message: `the build context ${message}.`, remedy },
    ]);
}


/***/ }),

/***/ 722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ argsOf),
/* harmony export */   XP: () => (/* binding */ usedBy),
/* harmony export */   ap: () => (/* binding */ stageNamed),
/* harmony export */   cF: () => (/* binding */ basesOf),
/* harmony export */   nR: () => (/* binding */ copiedFrom),
/* harmony export */   n_: () => (/* binding */ readDockerfile),
/* harmony export */   vP: () => (/* binding */ stagesFor)
/* harmony export */ });
/** Read a Dockerfile as far as stages, bases and the lines of steps go. What is no Dockerfile is left to the builder. */
function readDockerfile(text, args = {}) {
    const instructions = [...instructionsOf(text)];
    const globals = {};
    const stages = [];
    for (const instruction of instructions) {
        const { keyword, rest, line } = instruction;
        const stage = stages.at(-1);
        if (keyword === 'FROM') {
            const words = rest.split(/\s+/).filter((word) => !word.startsWith('--'));
            const name = /^as$/i.test(words[1] ?? '') ? words[2]?.toLowerCase() : undefined;
            const from = expand(words[0] ?? '', globals);
            stages.push({ name: name ?? `stage-${stages.length}`, line, from, instructions: [] });
        }
        else if (stage)
            stage.instructions.push(instruction);
        else if (keyword === 'ARG')
            for (const { name, value } of argsOf(rest))
                globals[name] = args[name] ?? expand(value ?? '', globals);
    }
    return { instructions, stages };
}
/** The stages that a build of `target` (null: the last) carries out, each after those it uses. */
function stagesFor({ stages }, target) {
    const last = target === null ? stages.at(-1) : stageNamed(stages, target);
    const found = new Set();
    function visit(stage) {
        const earlier = stages.slice(0, stages.indexOf(stage));
        for (const name of usedBy(stage)) {
            const used = stageNamed(earlier, name);
            if (used && !found.has(used))
                visit(used);
        }
        found.add(stage);
    }
    if (last)
        visit(last);
    return [...found];
}
/** The images from outside that a build of `target` begins with or copies from, sorted. */
function basesOf(dockerfile, target) {
    const bases = new Set();
    for (const stage of stagesFor(dockerfile, target)) {
        const earlier = dockerfile.stages.slice(0, dockerfile.stages.indexOf(stage));
        for (const name of usedBy(stage))
            if (!stageNamed(earlier, name))
                bases.add(name);
    }
    return [...bases].filter((name) => name !== 'scratch' && name !== '').sort();
}
/** What a stage stands on or copies from: names of stages, numbers of stages, images. */
function usedBy({ from, instructions }) {
    return [from, ...instructions.flatMap(copiedFrom)];
}
/** The stages or images that an instruction copies from. */
function copiedFrom({ keyword, rest }) {
    const names = {
        COPY: /(?:^|\s)--from=(\S+)/g,
        ADD: /(?:^|\s)--from=(\S+)/g,
        RUN: /--mount=\S*?\bfrom=([^,\s]+)/g,
    }[keyword];
    return names ? [...rest.matchAll(names)].map(([, name = '']) => name) : [];
}
/** A stage by the name or the number that another one uses. */
function stageNamed(stages, name) {
    return (stages.find((stage) => stage.name === name.toLowerCase()) ?? (/^\d+$/.test(name) ? stages[Number(name)] : undefined));
}
/** The names that an `ARG` declares, with their defaults. */
function argsOf(rest) {
    return [...rest.matchAll(/(\w+)(?:=("[^"]*"|'[^']*'|\S*))?/g)].map(([, name = '', value]) => ({
        name,
        value: value === undefined ? null : value.replace(/^(["'])(.*)\1$/, '$2'),
    }));
}
function expand(text, values) {
    return text
        .replace(/^(["'])(.*)\1$/, '$2')
        .replace(/\$(?:(\w+)|\{(\w+)(?:(:?[-+])([^}]*))?\})/g, (_, plain, name, operator, word = '') => {
        const value = values[plain ?? name] ?? '';
        if (operator?.endsWith('-'))
            return value || expand(word, values);
        if (operator?.endsWith('+'))
            return value && expand(word, values);
        return value;
    });
}
function* instructionsOf(text) {
    const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    const mark = /^#\s*escape\s*=\s*`/im.test(directivesOf(lines)) ? '`' : '\\';
    const continues = new RegExp(`\\${mark}[ \\t]*$`);
    for (let at = 0; at < lines.length; at++) {
        const line = at + 1;
        let whole = lines[at] ?? '';
        if (/^\s*(#|$)/.test(whole))
            continue;
        while (continues.test(whole) && at + 1 < lines.length) {
            const next = lines[++at] ?? '';
            // comments and empty lines inside an instruction do not end it
            if (!/^\s*(#|$)/.test(next))
                whole = `${whole.replace(continues, '').trimEnd()} ${next.trim()}`;
        }
        const keyword = /^\s*(\w+)/.exec(whole)?.[1]?.toUpperCase() ?? '';
        const heredoc = [];
        if (keyword === 'RUN' || keyword === 'COPY' || keyword === 'ADD')
            for (const [, dash, end] of whole.matchAll(/<<(-?)["']?(\w+)["']?/g))
                for (let next = lines[++at]; next !== undefined; next = lines[++at]) {
                    if ((dash ? next.replace(/^\t+/, '') : next) === end)
                        break;
                    heredoc.push(next);
                }
        const rest = whole
            .replace(/^\s*\w+\s*/, '')
            .replace(continues, '')
            .trim();
        yield { line, keyword, rest, heredoc: heredoc.join('\n') };
    }
}
/** the comments at the top, where directives stand */
function directivesOf(lines) {
    const end = lines.findIndex((line) => !/^\s*#/.test(line));
    return lines.slice(0, end < 0 ? lines.length : end).join('\n');
}


/***/ }),

/***/ 77919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ checkedOutWithCrlf),
/* harmony export */   y: () => (/* binding */ toLf)
/* harmony export */ });
/* harmony import */ var execa__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4434);

const CR = 13;
const LF = 10;
/** paths in one call of git: a command line has its limits */
const AT_ONCE = 500;
/** Bytes with every CRLF as LF. */
async function* toLf(source) {
    let held = false; // a CR at the end of a chunk waits for what follows it
    for await (const chunk of source) {
        const out = Buffer.allocUnsafe(chunk.length + 1);
        let size = 0;
        for (const byte of chunk) {
            if (held && byte !== LF)
                out[size++] = CR;
            held = byte === CR;
            if (!held)
                out[size++] = byte;
        }
        yield out.subarray(0, size);
    }
    if (held)
        yield Buffer.from([CR]);
}
/**
 * Of these paths, the files that git keeps with LF and has checked out with CRLF, as `core.autocrlf` and attributes
 * may ask for. Empty where the folder is in no work tree, or git is not there.
 */
async function checkedOutWithCrlf(folder, paths) {
    const converted = new Set();
    for (let first = 0; first < paths.length; first += AT_ONCE) {
        const args = ['--literal-pathspecs', 'ls-files', '--eol', '-z', '--', ...paths.slice(first, first + AT_ONCE)];
        const { stdout, failed } = await (0,execa__WEBPACK_IMPORTED_MODULE_0__/* .execa */ .Ho)('git', args, { cwd: folder, reject: false, stdin: 'ignore' });
        if (failed)
            break;
        for (const line of stdout.split('\0')) {
            const path = /^i\/lf\s+w\/(?:crlf|mixed)\s[^\t]*\t(.*)$/s.exec(line)?.[1];
            if (path !== undefined)
                converted.add(path);
        }
    }
    return converted;
}


/***/ }),

/***/ 73847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kc: () => (/* binding */ noEmulation),
/* harmony export */   oF: () => (/* binding */ checkPlatform),
/* harmony export */   tj: () => (/* binding */ platformOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73188);
/* harmony import */ var _model_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44507);



/** what the kernel calls the emulator of an architecture */
const EMULATOR = { 'linux/amd64': 'qemu-x86_64', 'linux/arm64': 'qemu-aarch64' };
/** The platform that an engine runs without help. */
async function platformOf({ docker, ask }) {
    const { Arch } = await ask(docker.version());
    const found = _model_image_js__WEBPACK_IMPORTED_MODULE_2__/* .PLATFORMS */ .P.find((platform) => platform === `linux/${Arch}`);
    if (found)
        return found;
    const remedy = `Use an engine of ${_model_image_js__WEBPACK_IMPORTED_MODULE_2__/* .PLATFORMS */ .P.join(' or ')}.`;
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InfraError */ .Ri('config', `the runner image is not made for linux/${Arch}`, remedy);
}
/** Refuse a platform that the engine would have to emulate and cannot. Of a remote engine nothing can be known. */
async function checkPlatform(engine, wanted) {
    const own = await platformOf(engine);
    if (own === wanted || !engine.address.startsWith('unix:'))
        return;
    const emulator = `/proc/sys/fs/binfmt_misc/${EMULATOR[wanted]}`;
    if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(emulator).then(() => true, () => false))
        return;
    throw noEmulation(own, wanted);
}
function noEmulation(own, wanted) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InfraError */ .Ri('config', `this engine runs ${own}, and has no emulation for ${wanted}`, `Use an ${wanted.split('/')[1]} machine, add ${own} to \`platforms\` of the image file, or install QEMU's binfmt handlers first.`);
}


/***/ }),

/***/ 92907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ registryOf),
/* harmony export */   z: () => (/* binding */ loginTo)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58863);




const Entry = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ auth: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default(''), identitytoken: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default('') });
const Config = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    auths: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), Entry.catch({ auth: '', identitytoken: '' })).catch({}),
    credHelpers: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).catch({}),
    credsStore: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().catch(''),
});
const Helped = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ Username: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), Secret: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
const HUB = 'https://index.docker.io/v1/';
const HUBS = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io']);
/** The registry that a name of an image is in, as the name has it. */
function registryOf(image) {
    const [first = '', ...rest] = image.split('/');
    return rest.length > 0 && (/[.:]/.test(first) || first === 'localhost') ? first : 'docker.io';
}
/**
 * What `docker login` left for a registry, in config.json or with a credential helper; null where there is nothing, or
 * nothing that can be read: the registry then says whether it takes strangers.
 */
async function loginTo(registry, configDir) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(configDir, 'config.json'), 'utf8').catch(() => '{}');
    const config = Config.safeParse(jsonOf(text)).data;
    if (!config)
        return null;
    const names = HUBS.has(registry)
        ? [HUB, ...HUBS]
        : [registry, `https://${registry}`, `https://${registry}/v1/`, `http://${registry}`];
    const helper = names.map((name) => config.credHelpers[name]).find(Boolean) ?? config.credsStore;
    if (helper)
        return helped(helper, names[0] ?? registry);
    const entry = names.map((name) => config.auths[name]).find((one) => one !== undefined);
    if (!entry)
        return null;
    if (entry.identitytoken)
        return { username: '', identitytoken: entry.identitytoken };
    const [username = '', ...password] = Buffer.from(entry.auth, 'base64').toString('utf8').split(':');
    return username ? { username, password: password.join(':').replace(/\0+$/, '') } : null;
}
/** how long a helper may ask a keyring */
const PATIENCE_MS = 15_000;
/** `docker-credential-<name> get`, as docker itself asks it. */
async function helped(name, registry) {
    if (!/^[\w.-]+$/.test(name))
        return null;
    const answer = await new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(`docker-credential-${name}`, ['get'], {
            stdio: ['pipe', 'pipe', 'ignore'],
            timeout: PATIENCE_MS,
        });
        let out = '';
        child.stdout.on('data', (chunk) => {
            out += chunk;
        });
        child.once('error', () => resolve(''));
        child.once('close', (code) => resolve(code === 0 ? out : ''));
        child.stdin.on('error', () => { }); // it may answer without having listened
        child.stdin.end(registry);
    });
    const said = Helped.safeParse(jsonOf(answer)).data;
    if (!said)
        return null;
    const { Username: username, Secret: secret } = said;
    return username === '<token>' ? { username: '', identitytoken: secret } : { username, password: secret };
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 44507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ PLATFORMS)
/* harmony export */ });
/** What a runner image may be built for. */
const PLATFORMS = ['linux/amd64', 'linux/arm64'];


/***/ }),

/***/ 5408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines),
/* harmony export */   w: () => (/* binding */ watch)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/**
 * Follow the engine's reports of our containers for as long as the driver lives. Asking afterwards would not do:
 * the engine keeps its last 256 events only, and every exec makes three.
 */
async function watch(engine) {
    const followed = new Map();
    const over = new AbortController();
    const filters = {
        type: ['container'],
        label: ['benchgate=1'],
        event: ['start', 'oom', 'kill', 'stop', 'die', 'destroy'],
    };
    function note({ Action, Actor }) {
        const seen = followed.get(Actor.ID);
        if (seen === undefined)
            return;
        if (Action === 'start')
            Object.assign(seen, { asked: false, died: false });
        else if (Action === 'oom')
            seen.oom = true;
        else if (Action === 'die')
            seen.died = true;
        else
            seen.asked = true;
    }
    async function open() {
        const stream = await engine.ask(engine.docker.getEvents({ filters: JSON.stringify(filters), abortSignal: over.signal }));
        const { socket } = stream;
        socket?.unref(); // a run that has ended is not kept waiting by it
        return stream;
    }
    async function readFrom(first) {
        for (let stream = first; !over.signal.aborted;) {
            if (stream !== null)
                await readLines(stream, (line) => note(JSON.parse(line))).catch(() => { });
            if (over.signal.aborted)
                return;
            for (const seen of followed.values())
                seen.blind = true;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(500, undefined, { ref: false });
            stream = await open().catch(() => null);
        }
    }
    void readFrom(await open());
    return {
        follow(id) {
            const seen = { oom: false, diskFull: false, asked: false, died: false, blind: false };
            followed.set(id, seen);
            return seen;
        },
        forget: (id) => void followed.delete(id),
        close: () => over.abort(),
    };
}
/** hand over each complete line of a stream */
async function readLines(stream, take) {
    let rest = '';
    const decoder = new TextDecoder();
    for await (const bytes of stream) {
        const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines)
            if (line.trim())
                take(line);
    }
    if (rest.trim())
        take(rest);
}


/***/ })

};
