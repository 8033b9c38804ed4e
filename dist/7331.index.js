export const id = 7331;
export const ids = [7331];
export const modules = {

/***/ 27331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openE2b: () => (/* binding */ openE2b)
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
var model_error = __webpack_require__(73188);
// EXTERNAL MODULE: ./build/image/build.js + 6 modules
var build = __webpack_require__(91519);
// EXTERNAL MODULE: ./build/image/context.js
var image_context = __webpack_require__(78161);
// EXTERNAL MODULE: ./build/image/digest.js
var image_digest = __webpack_require__(55436);
// EXTERNAL MODULE: ./build/image/dockerfile.js
var dockerfile = __webpack_require__(722);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/sandbox/remote/explain.js
var explain = __webpack_require__(58772);
;// CONCATENATED MODULE: ./build/sandbox/drivers/e2b/explain.js


const notE2b = () => (0,explain/* noAnswer */.qE)('E2B', 'E2B_API_URL, or at E2B_DOMAIN');
const neverSent = (cause) => explain/* NEVER_SENT */.Ut.has(cause.cause?.code ?? '');
/** it said that it made no sandbox */
const isPlacement = (said) => /Failed to place sandbox/i.test(said);
const isQuota = (said) => /maximum number of concurrent|concurrent sandbox|quota|limit (exceeded|reached)/i.test(said);
const RATE = /rate ?limit (exceeded|reached)?/gi;
/**
 * Turn what the SDK threw into an error with its kind and its remedy. The order matters: the text of a quota comes under
 * several statuses, and a lost sandbox looks like a time-out. Whether a sandbox that does not answer is lost is not
 * known here: `maybeLost` says that it must be looked at.
 */
function explain_explain(cause, doing) {
    if (cause instanceof model_error/* InfraError */.Ri)
        return cause;
    const { name = '', message = String(cause), statusCode, cause: below } = cause;
    const said = message.replace(/\s+/g, ' ').trim().slice(0, 300);
    const infra = (kind, what, remedy) => new model_error/* InfraError */.Ri(kind, what, remedy, { cause });
    const status = statusCode ?? Number(/^(\d{3}): /.exec(said)?.[1] ?? 0);
    if (name === 'AuthenticationError' && /invalid username/.test(said))
        return infra('config', `the sandbox has no such user: ${said}`, 'Name a user that the template has.');
    if (name === 'AuthenticationError' || status === 401 || status === 403)
        return infra('auth', `E2B refused the key: ${said}`, 'Check the key in the variable that api_key_env names.');
    if (name === 'NotEnoughSpaceError' || (0,explain/* hasNoSpace */.uP)(said))
        return infra('disk_full', `the disk of the sandbox is full: ${said}`, 'Build the template with a larger disk, or write less.');
    if (name === 'RateLimitError' || status === 429 || /^8: /.test(said))
        return isQuota(said.replace(RATE, ''))
            ? infra('quota', `the E2B account is full: ${said}`, 'Lower max_parallel_rollouts, or raise the plan.')
            : infra('rate_limited', `E2B limits us: ${said}`, 'Lower max_creates_per_sec and max_concurrent_creates.');
    if (name === 'ServiceBusyError' || status === 503 || isPlacement(said))
        return infra('capacity', `E2B has no room: ${said}`, 'Wait, or lower max_parallel_rollouts.');
    if (status === 400 && isQuota(said))
        return infra('quota', `the E2B account is full: ${said}`, 'Lower max_parallel_rollouts, or raise the plan.');
    if (doing === 'create' && status === 404)
        return infra('config', `E2B knows no such template: ${said}`, 'Correct sandbox_backend.e2b.template, or build it under that name.');
    if (name === 'SandboxNotFoundError' || (doing !== 'create' && status === 404))
        return infra('sandbox_lost', `the sandbox is gone: ${said}`, 'The rollout gets another attempt.');
    if (status === 400 && /timeout/i.test(said))
        return infra('config', `E2B refused the lifetime: ${said}`, 'Lower sandbox_backend.e2b.timeout_sec to the plan.');
    if (name === 'InvalidArgumentError' || name === 'TemplateError' || status === 400)
        return infra('config', `E2B does not accept the request: ${said}`, 'Correct the template, the user, the directory or the network named in it.');
    if (status === 504)
        return infra('capacity', `E2B found no room in time: ${said}`, 'Wait, and try again.');
    const code = below?.code ?? '';
    if (neverSent(cause))
        return infra('transport', `E2B cannot be reached (${code})`, 'Look at the network of this machine, and at E2B_DOMAIN where E2B is not the public one.');
    if (name === 'TimeoutError' || name === 'AbortError')
        return infra('transport', `E2B did not answer in time: ${said}`, 'Try again; look at the state of E2B.');
    return infra('transport', `the connection to E2B failed: ${[said, code].filter(Boolean).join(', ')}`, 'Try again; look at the network of this machine.');
}
/**
 * Says this that the sandbox is gone? Its proxy's 502, 503, 504 and 429 all come as the same words, and so does a
 * connection that broke under a call.
 */
function maybeLost(cause) {
    const { name, message = '' } = cause;
    return name === 'SandboxNotFoundError' || /sandbox timeout|killed or reached its end of life|terminated/.test(message);
}

// EXTERNAL MODULE: ./build/sandbox/remote/insist.js
var insist = __webpack_require__(535);
// EXTERNAL MODULE: ./build/sandbox/remote/transfer.js
var transfer = __webpack_require__(79000);
// EXTERNAL MODULE: ./build/sandbox/remote/within.js
var within = __webpack_require__(26012);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
// EXTERNAL MODULE: ./build/image/line-endings.js
var line_endings = __webpack_require__(77919);
;// CONCATENATED MODULE: ./build/image/e2b/layer.js










const MTIME = new Date('2000-01-01T00:00:00Z');
/** Packs what one COPY brings. The same files have the same hash on every machine. */
async function packLayer(context, brought, step) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'benchgate-layer-'));
    const remove = () => (0,promises_.rm)(folder, { recursive: true, force: true });
    const file = (0,external_node_path_.join)(folder, 'layer.tar.gz');
    const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(step));
    const tar = (0,tar_stream.pack)();
    const through = new external_node_stream_.PassThrough();
    through.on('data', (chunk) => hash.update(chunk));
    try {
        await Promise.all([fill(), (0,external_node_stream_promises_.pipeline)(tar, through, (0,external_node_zlib_.createGzip)(), (0,external_node_fs_.createWriteStream)(file))]);
    }
    catch (error) {
        await remove();
        throw error;
    }
    return { hash: hash.digest('hex'), file, remove };
    async function fill() {
        for (const { name, entry } of brought) {
            const { type, executable, size, link } = entry;
            const mode = executable || type === 'directory' ? 0o755 : 0o644;
            const header = { name: type === 'directory' ? `${name}/` : name, type, mode, mtime: MTIME, uid: 0, gid: 0 };
            const bytes = () => (0,external_node_fs_.createReadStream)((0,external_node_path_.join)(context, entry.path));
            if (type !== 'file')
                tar.entry({ ...header, ...(link !== null && { linkname: link }) });
            else if (entry.toLf)
                await (0,external_node_stream_promises_.pipeline)(bytes(), line_endings/* toLf */.y, tar.entry({ ...header, size }));
            else
                await (0,external_node_stream_promises_.pipeline)(bytes(), tar.entry({ ...header, size }));
        }
        tar.finalize();
    }
}

;// CONCATENATED MODULE: ./build/image/e2b/build.js









const POLL_MS = [300, 1000, 2000, 4000];
const TAIL = 20;
/** an answer of the control plane, or what it failed with */
async function ask(call, signal) {
    return (0,insist/* insist */.R6)(async () => {
        let answer;
        try {
            answer = await call();
        }
        catch (cause) {
            throw explain_explain(cause, 'account');
        }
        const { status, ok } = answer.response;
        if (ok)
            return answer.data ?? {};
        if (status === 404)
            return null;
        const said = typeof answer.error === 'object' && answer.error ? answer.error.message : null;
        throw explain_explain({ statusCode: status, message: `${status}: ${said ?? String(answer.error ?? '')}` }, 'account');
    }, signal);
}
/** The builds of a template by its name, the newest first; none where there is no such template. */
async function buildsOf(client, name) {
    const { api } = client;
    const timeout = () => AbortSignal.timeout(client.patienceSec * 1000);
    const alias = await ask(() => api.GET('/templates/aliases/{alias}', { params: { path: { alias: name } }, signal: timeout() }));
    if (alias === null)
        return [];
    const path = { templateID: alias.templateID };
    const found = await ask(() => api.GET('/templates/{templateID}', { params: { path }, signal: timeout() }));
    return [...(found?.builds ?? [])].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
}
/** Build a template once; null when it is ready. Another build of the same name that has begun is left alone. */
async function buildTemplate(client, wish) {
    const { api } = client;
    const { recipe, context, signal } = wish;
    const timeout = () => AbortSignal.timeout(client.patienceSec * 1000);
    const registered = await ask(() => api.POST('/v3/templates', {
        body: {
            name: wish.name,
            ...(wish.cpuCount !== null && { cpuCount: wish.cpuCount }),
            ...(wish.memoryMb !== null && { memoryMB: wish.memoryMb }),
            ...(wish.diskMb !== null && { minFreeDiskMb: wish.diskMb }),
        },
        signal: timeout(),
    }), signal);
    if (!registered?.buildID)
        throw new model_error/* InfraError */.Ri('image_build', 'E2B registers no build', 'Look at the state of E2B.');
    const { templateID, buildID } = registered;
    const steps = [];
    for (const { type, args, brings } of recipe.steps) {
        const filesHash = context !== null && brings.length > 0 ? await bring(context, brings, args) : null;
        steps.push({ type, args: [...args], force: wish.force, ...(filesHash !== null && { filesHash }) });
    }
    // to begin a build cancels every other of the template that is under way
    const others = await buildsOf(client, wish.name);
    if (others.some((other) => other.buildID !== buildID && (other.status === 'building' || other.status === 'ready')))
        return { buildID, kind: 'superseded', message: 'another build of it is under way', step: null, tail: [] };
    try {
        await ask(() => api.POST('/v2/templates/{templateID}/builds/{buildID}', {
            params: { path: { templateID, buildID } },
            body: { fromImage: recipe.fromImage, steps, force: wish.force },
            signal: timeout(),
        }), signal);
    }
    catch (error) {
        const begun = /not in waiting state/.test(error.message);
        if (!begun)
            throw error;
        // begun by a request whose answer was lost, or taken away by a newer build: its state says which
    }
    return follow(client, { templateID, buildID }, wish);
    /** upload what a COPY brings, where E2B has not got it yet */
    async function bring(from, ...[brings, args]) {
        const layer = await packLayer(from, brings, args);
        try {
            const path = { templateID, hash: layer.hash };
            const place = await ask(() => api.GET('/templates/{templateID}/files/{hash}', { params: { path }, signal: timeout() }));
            if (!place?.present && !place?.url)
                throw new model_error/* InfraError */.Ri('image_build', 'E2B takes no files', 'Look at the state of E2B.');
            const { present, url, headers } = place;
            const ms = (0,transfer/* sendingMs */.t)((await (0,promises_.stat)(layer.file)).size, client.patienceSec, wish.timeoutSec);
            if (!present && url)
                await (0,insist/* insist */.R6)(() => put(url, layer.file, headers ?? {}, (0,within/* within */.u)(ms, signal)), signal);
            return layer.hash;
        }
        finally {
            await layer.remove();
        }
    }
}
async function put(url, file, headers, signal) {
    let status;
    try {
        // a blob of a file is read as it is sent, and its length is told
        const body = await (0,external_node_fs_.openAsBlob)(file);
        const answer = await fetch(url, { method: 'PUT', body, headers, signal });
        await answer.arrayBuffer();
        status = answer.status;
    }
    catch (cause) {
        throw explain_explain(cause, 'account');
    }
    if (status >= 300)
        throw explain_explain({ statusCode: status, message: `${status}: the files of a COPY` }, 'account');
}
/** waits for the end of a build, within its time */
async function follow(client, path, { timeoutSec, signal, onLog, name }) {
    const until = performance.now() + timeoutSec * 1000;
    const tail = [];
    let logsOffset = 0;
    for (let asked = 0;; asked += 1) {
        if (signal?.aborted)
            throw new model_error/* CancelledError */.cc();
        const status = await ask(() => client.api.GET('/templates/{templateID}/builds/{buildID}/status', {
            params: { path, query: { logsOffset } },
            signal: AbortSignal.timeout(client.patienceSec * 1000),
        }), signal);
        const said = status?.logEntries ?? [];
        for (const { message } of said) {
            onLog(message);
            tail.push(message);
            if (tail.length > TAIL)
                tail.shift();
        }
        logsOffset += said.length;
        if (status?.status === 'ready')
            return null;
        if (status === null || status.status === 'error')
            return faultOf(path.buildID, status, tail);
        if (performance.now() > until)
            throw new model_error/* InfraError */.Ri('image_build', `the build of the template ${name} did not end within ${timeoutSec} s and is \`${status.status ?? 'unknown'}\``, "Raise the task's environment.build_timeout_sec, or look at the build in E2B's dashboard.");
        await (0,external_node_timers_promises_.setTimeout)(POLL_MS[Math.min(asked, POLL_MS.length - 1)], undefined, { signal }).catch(() => { });
    }
}
function faultOf(buildID, status, tail) {
    const message = status?.reason?.message ?? 'E2B gave no reason';
    const fault = { buildID, message, step: null, tail };
    if (status === null || /superseded|cancel/i.test(message))
        return { ...fault, kind: 'superseded' };
    const step = Number(status.reason?.step);
    return Number.isInteger(step) && step > 0 ? { ...fault, kind: 'step', step } : { ...fault, kind: 'service' };
}

// EXTERNAL MODULE: ./build/sandbox/quote.js
var quote = __webpack_require__(99608);
;// CONCATENATED MODULE: ./build/image/e2b/words.js
/** The words of an instruction as they stand, quotes and escapes in place. */
function wordsOf(text) {
    return [...text.matchAll(/(?:[^\s"'\\]|\\.|"(?:[^"\\]|\\.)*"|'[^']*')+/g)].map(([word]) => word);
}
/** The words of an instruction in exec form, `["a", "b"]`; null where it is in another. */
function jsonWords(text) {
    if (!text.startsWith('['))
        return null;
    try {
        const words = JSON.parse(text);
        return Array.isArray(words) && words.every((word) => typeof word === 'string') ? words : null;
    }
    catch {
        return null;
    }
}
/** A word without its quotes, known variables filled in. A name without a value stays as it is written. */
function expand(word, values) {
    const unknown = [];
    const fill = (text) => text.replace(/\\([\s\S])|\$(?:(\w+)|\{(\w+)(?:(:?[-+])([^}]*))?\})/g, (whole, escaped, plain, braced, operator, other = '') => {
        if (escaped !== undefined)
            return escaped === '$' ? LITERAL : escaped;
        const name = plain ?? braced ?? '';
        const value = values[name];
        if (operator?.endsWith('-'))
            return value || fill(other);
        if (operator?.endsWith('+'))
            return value ? fill(other) : '';
        if (value === undefined)
            unknown.push(name);
        return value ?? whole;
    });
    const text = word.replace(/"((?:[^"\\]|\\.)*)"|'([^']*)'|((?:[^"'\\]|\\.)+)/g, (_, double, single, bare) => single?.replaceAll('$', LITERAL) ?? fill(double ?? bare ?? ''));
    return { text: text.replaceAll(LITERAL, '$'), unknown: text.includes(LITERAL) ? [...unknown, '$'] : unknown };
}
/** stands for a dollar sign that is no variable */
const LITERAL = '\u0000';

;// CONCATENATED MODULE: ./build/image/e2b/translate.js




/** a template is made of what is written, not of what an image says of itself */
const BEGIN = [
    { type: 'USER', args: ['root'], line: null, brings: [] },
    { type: 'WORKDIR', args: ['/'], line: null, brings: [] },
];
/** E2B runs a login shell, whose /etc/profile sets PATH anew: the image's own is put back */
const OWN_PATH = `while IFS= read -r -d '' v; do case $v in PATH=*) export PATH="\${v#PATH=}";; esac; done </proc/$$/environ; unset v; `;
const NEVER_BARE = new Set(['RUN', 'WORKDIR', 'USER']);
const NOTHING = new Set(['LABEL', 'EXPOSE', 'VOLUME', 'STOPSIGNAL', 'MAINTAINER', 'HEALTHCHECK']);
/** An image by its name alone, as the base of a template. */
function recipeOfImage(image, workdir) {
    return { fromImage: image, steps: BEGIN, workdir: workdir ?? '/', findings: [] };
}
/**
 * The steps by which E2B builds what a Dockerfile describes. E2B's SDK has a translation of its own that loses here-
 * documents, quotes, exec forms and arguments in silence; what this one cannot keep is a finding.
 */
function translate({ stages, instructions }, entries) {
    const findings = [];
    const steps = [...BEGIN];
    const stage = stages.at(-1);
    const say = (line, level, message, remedy) => void findings.push({ line, level, message, remedy });
    const early = instructions.find(({ keyword }) => keyword !== 'ARG');
    if (early?.keyword !== 'FROM')
        say(early?.line ?? 1, 'error', 'there is no FROM before the first step', 'Begin with FROM and an image.');
    if (!stage)
        return { fromImage: '', steps, workdir: '/', findings };
    if (stages.length > 1)
        say(stage.line, 'error', 'E2B builds no Dockerfile of several stages', 'Build the image elsewhere and name it by environment.docker_image, or write one stage.');
    if (stage.from === '' || stage.from === 'scratch')
        say(stage.line, 'error', `a template cannot begin with \`${stage.from || 'nothing'}\``, 'Begin with an image.');
    let workdir = '/';
    let shell = ['/bin/sh', '-c'];
    const env = {};
    const args = {};
    const known = () => ({ ...args, ...env });
    const add = (type, { line }, words, brings = []) => void steps.push({ type, args: words, line, brings });
    /** a word with its variables; one that nobody gave a value is a finding */
    function filled(word, { line, keyword }) {
        const { text, unknown } = expand(word, known());
        if (unknown.length > 0)
            say(line, 'error', `${keyword} uses $${unknown[0]}, whose value is not known here`, 'Write the value itself, or give the variable one by ENV or ARG.');
        return text;
    }
    for (const instruction of stage.instructions) {
        const { keyword, rest, line } = instruction;
        if (rest === '' && NEVER_BARE.has(keyword))
            say(line, 'error', `${keyword} says nothing`, 'Finish it, or leave it out.');
        else if (keyword === 'RUN') {
            const text = runText(instruction, shell, say);
            const given = Object.entries(args).filter(([name]) => env[name] === undefined);
            const before = given.length > 0 ? `env ${given.map(([name, value]) => `${name}=${(0,quote/* quote */.h)(value)}`).join(' ')} ` : '';
            if (text !== null)
                add('RUN', instruction, [`${OWN_PATH}exec ${before}${text}`]);
        }
        else if (keyword === 'ENV') {
            const pairs = pairsOf(rest);
            const before = known(); // one instruction does not see its own values
            const flat = pairs.flatMap(([name, value]) => {
                const { text, unknown } = expand(value, before);
                if (unknown.includes('$'))
                    say(line, 'error', `ENV ${name} has a dollar sign that is no variable`, 'Set it in the agent or the tests.');
                else if (unknown.length > 0)
                    say(line, 'warning', `ENV ${name} uses $${unknown[0]} of the base image, which E2B takes from a login shell of root`, 'Write the whole value where the image has another one.');
                env[name] = text;
                return [name, text];
            });
            if (flat.length > 0)
                add('ENV', instruction, flat);
            if (pairs.length === 0)
                say(line, 'error', 'ENV sets nothing', 'Write ENV <name>=<value>.');
        }
        else if (keyword === 'ARG') {
            for (const { name, value } of (0,dockerfile/* argsOf */.PL)(rest))
                if (value !== null)
                    args[name] = filled(value, instruction);
        }
        else if (keyword === 'WORKDIR') {
            workdir = external_node_path_.posix.resolve(workdir, filled(rest, instruction));
            add('WORKDIR', instruction, [workdir]);
        }
        else if (keyword === 'USER') {
            const [user = '', group] = filled(rest, instruction).split(':');
            if (group !== undefined)
                say(line, 'warning', `the group ${group} is not kept`, "Make it the user's own group in the image.");
            if (/^\d+$/.test(user) && user !== '0')
                say(line, 'error', 'E2B knows users by name alone', `Make a user with the number ${user}, and name it.`);
            add('USER', instruction, [user === '0' ? 'root' : user]);
        }
        else if (keyword === 'COPY' || keyword === 'ADD') {
            const step = copied(instruction, { entries, workdir, say, filled: (word) => filled(word, instruction) });
            if (step)
                add('COPY', instruction, step.args, step.brings);
        }
        else if (keyword === 'SHELL') {
            shell = jsonWords(rest) ?? shell;
            if (!jsonWords(rest))
                say(line, 'error', 'SHELL takes a list of words in JSON', 'Write SHELL ["/bin/bash", "-c"].');
        }
        else if (keyword === 'CMD' || keyword === 'ENTRYPOINT') {
            if (keyword === 'ENTRYPOINT')
                say(line, 'warning', 'no ENTRYPOINT is run on E2B', "Start what the task needs in the task's setup or health check.");
        }
        else if (!NOTHING.has(keyword))
            say(line, 'error', `E2B has nothing like ${keyword}`, 'Leave it out, or do the same by RUN.');
    }
    return { fromImage: stage.from, steps, workdir, findings };
}
/** The command of a RUN, one word of a shell text after another; null where it cannot be had. */
function runText({ rest, heredoc, line }, shell, say) {
    let text = rest;
    for (let flag = /^--(\w+)=(\S+)\s*/.exec(text); flag; flag = /^--(\w+)=(\S+)\s*/.exec(text)) {
        const [whole, name = '', value = ''] = flag;
        text = text.slice(whole.length);
        if (name === 'mount' && !/\btype=(cache|tmpfs)\b/.test(value)) {
            say(line, 'error', `RUN --mount=${value} has no like on E2B`, 'COPY what it mounts, or build the image elsewhere.');
            return null;
        }
        say(line, 'warning', `RUN --${name} is left out`, 'The build may take longer; nothing else changes.');
    }
    const argv = jsonWords(text);
    if (argv)
        return argv.map(quote/* quote */.h).join(' ');
    const marks = [...text.matchAll(/<<-?(["']?)(\w+)\1/g)];
    if (marks.length > 1) {
        say(line, 'error', 'several here-documents in one RUN', 'Write a RUN for each.');
        return null;
    }
    const [mark] = marks;
    if (!mark)
        return [...shell, text].map(quote/* quote */.h).join(' ');
    if (mark[0] !== text.trim())
        return [...shell, `${text}\n${heredoc}\n${mark[2]}\n`].map(quote/* quote */.h).join(' ');
    const interpreter = /^#!\s*(\S.*)/.exec(heredoc)?.[1];
    if (interpreter === undefined)
        return [...shell, heredoc].map(quote/* quote */.h).join(' ');
    const write = `f=$(mktemp) && printf %s ${(0,quote/* quote */.h)(heredoc)} >"$f" && chmod 755 "$f" && "$f"`;
    return ['/bin/sh', '-c', write].map(quote/* quote */.h).join(' ');
}
/** `ENV a=1 b="2 3"`, and the old `ENV a 1` */
function pairsOf(rest) {
    const [, name, value] = /^([^\s=]+)\s+(.+)$/.exec(rest) ?? [];
    if (name !== undefined && value !== undefined)
        return [[name, value]];
    return wordsOf(rest).flatMap((word) => {
        const at = word.indexOf('=');
        return at > 0 ? [[word.slice(0, at), word.slice(at + 1)]] : [];
    });
}
/** One COPY step: what a COPY or ADD brings, packed so that its target is filled as Docker fills it. */
function copied({ keyword, rest, line }, { entries, workdir, say, filled }) {
    const refuse = (message, remedy) => {
        say(line, 'error', message, remedy);
        return null;
    };
    let [text, owner, mode] = [rest, 'root', ''];
    for (let flag = /^--([\w-]+)(?:=(\S+))?\s*/.exec(text); flag; flag = /^--([\w-]+)(?:=(\S+))?\s*/.exec(text)) {
        const [whole, name = '', value = ''] = flag;
        text = text.slice(whole.length);
        if (name === 'chown')
            owner = filled(value);
        else if (name === 'chmod')
            mode = filled(value);
        else if (name !== 'link')
            return refuse(`${keyword} --${name} has no like on E2B`, 'Bring the files into the build context.');
    }
    if (/<<-?["']?\w/.test(text))
        return refuse(`${keyword} of a here-document`, 'Write the file into the build context.');
    const words = jsonWords(text) ?? wordsOf(text).map(filled);
    const [sources, named] = [words.slice(0, -1), words.at(-1)];
    if (sources.length === 0 || named === undefined)
        return refuse(`${keyword} without a target`, 'Name one.');
    const target = `${external_node_path_.posix.resolve(workdir, named)}${/(^|\/)\.?$/.test(named) ? '/' : ''}`;
    const remote = sources.find((source) => /^(https?|git|ssh):|^git@/.test(source));
    if (remote)
        return refuse(`ADD of ${remote}`, 'Fetch it by RUN, with a checksum.');
    const packed = sources.find((source) => keyword === 'ADD' && /\.(tar|tgz|tbz2?|txz|tar\.\w+)$/.test(source));
    if (packed)
        return refuse(`ADD would unpack ${packed}`, 'COPY it, and unpack it by RUN.');
    const found = sources.map((source) => ({ source, matches: matching(source, entries) }));
    const missing = found.find(({ matches }) => matches.length === 0);
    if (missing)
        return refuse(`${missing.source} is not in the build context`, 'Correct the path, or look at .dockerignore.');
    const all = found.flatMap(({ matches }) => matches);
    const [only] = all;
    // one file may be given another name; where the target is a directory is seen when it is copied
    if (only && only !== WHOLE && all.length === 1 && only.type !== 'directory') {
        const name = external_node_path_.posix.basename(only.path);
        return { args: [`file/${name}`, target, owner, mode], brings: [{ name: `file/${name}`, entry: only }] };
    }
    const brings = all.flatMap((match) => match === WHOLE || match.type === 'directory'
        ? entries
            .filter(({ path }) => match === WHOLE || path.startsWith(`${match.path}/`))
            .map((entry) => ({
            name: `all/${match === WHOLE ? entry.path : entry.path.slice(match.path.length + 1)}`,
            entry,
        }))
        : [{ name: `all/${external_node_path_.posix.basename(match.path)}`, entry: match }]);
    const root = { path: '', type: 'directory', executable: true, size: 0, link: null };
    return { args: ['all', target, owner, mode], brings: [{ name: 'all', entry: root }, ...brings] };
}
/** the build context itself */
const WHOLE = { path: '.', type: 'directory', executable: true, size: 0, link: null };
/** the entries that a source of COPY names, which may be a pattern */
function matching(source, entries) {
    const path = external_node_path_.posix.normalize(source.replace(/^\/+/, '')).replace(/\/+$/, '');
    if (path === '.' || path === '')
        return [WHOLE];
    const pattern = new RegExp(`^${path
        .replace(/[.+^$(){}|]/g, '\\$&')
        .replace(/\*+/g, '[^/]*')
        .replace(/\?/g, '[^/]')}$`);
    return entries.filter((entry) => entry.path === path || pattern.test(entry.path));
}

;// CONCATENATED MODULE: ./build/image/e2b.js











/** changes when the same content would make another template */
const SCHEME = 'benchgate-e2b-1';
const LOOK_AGAIN_MS = 2000;
/** a build that was registered and not begun by then has been given up by who did it */
const ABANDONED_MS = 300_000;
/** The template that an environment has or will have: its name by content, and how it is made. */
async function planTemplate(request) {
    const { image, context, workdir, cpus, memoryMb, storageMb } = request;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify([SCHEME, cpus, memoryMb, storageMb, workdir]));
    const named = (content) => `benchgate-${hash.update(content).digest('hex').slice(0, 40)}`;
    if (image !== null)
        return { name: named(`image ${image}`), recipe: recipeOfImage(image, workdir) };
    if (context === null)
        throw new model_error/* InfraError */.Ri('config', 'the environment has neither an image nor a Dockerfile', 'Give it one of them.');
    const { digest, entries } = await (0,image_digest/* contextDigest */.S)(context);
    const recipe = translate((0,dockerfile/* readDockerfile */.n_)(await (0,promises_.readFile)((0,external_node_path_.join)(context, image_context/* DOCKERFILE */.RX), 'utf8')), entries);
    return { name: named(digest), recipe };
}
/** what is being made, by account and name, so that one run does it once */
const underway = new WeakMap();
/** See that the account has the template, building it at most once for all who ask, on whatever machine. */
async function ensureTemplate(client, request) {
    const begin = performance.now();
    const { name, recipe } = await planTemplate(request);
    const file = request.context === null ? (request.image ?? '') : (0,external_node_path_.join)(request.context, image_context/* DOCKERFILE */.RX);
    const findings = recipe.findings.map((finding) => ({
        ...finding,
        text: `${file}:${finding.line}: ${finding.message}. ${finding.remedy}`,
    }));
    const errors = findings.filter(({ level }) => level === 'error');
    const [first] = errors;
    if (first)
        throw new build/* BuildError */.zS(`${file} cannot be built on E2B: line ${errors.map(({ line, message }) => `${line}: ${message}`).join('; line ')}\n${errors.map(({ text }) => text).join('\n')}`, 'Correct the places named, or name a template by sandbox_backend.e2b.template.', { file, line: first.line });
    const known = underway.get(client) ?? new Map();
    underway.set(client, known);
    const running = known.get(name);
    const work = running ?? provide(client, request, { name, recipe }, file);
    known.set(name, work);
    try {
        const came = await work;
        return {
            name,
            workdir: request.workdir ?? recipe.workdir,
            built: came === 'made' && running === undefined,
            came,
            seconds: (performance.now() - begin) / 1000,
            warnings: findings.filter(({ level }) => level === 'warning').map(({ text }) => text),
        };
    }
    finally {
        if (known.get(name) === work)
            known.delete(name);
    }
}
async function provide(client, request, planned, file) {
    const { signal, buildTimeoutSec: timeoutSec } = request;
    const until = performance.now() + timeoutSec * 1000;
    const wish = {
        ...planned,
        context: request.context,
        cpuCount: request.cpus === null ? null : Math.max(1, Math.ceil(request.cpus)),
        memoryMb: request.memoryMb === null ? null : Math.ceil(request.memoryMb / 2) * 2,
        diskMb: request.storageMb,
        force: false,
        timeoutSec,
        signal,
        onLog: request.onLog ?? (() => { }),
    };
    const ours = new Set();
    const seenWaiting = new Map();
    let force = false;
    for (let came = 'there';; came = 'awaited') {
        if (signal?.aborted)
            throw new model_error/* CancelledError */.cc();
        const builds = await buildsOf(client, planned.name);
        if (builds.some(({ status }) => status === 'ready'))
            return came;
        const other = builds.find(({ buildID, status }) => {
            if (status !== 'waiting' || ours.has(buildID))
                return status === 'building';
            const since = seenWaiting.get(buildID) ?? performance.now();
            seenWaiting.set(buildID, since);
            return performance.now() - since < ABANDONED_MS;
        });
        if (other === undefined) {
            const fault = await attempt(client, { ...wish, force });
            if (fault === null)
                return 'made';
            if (fault !== 'full') {
                ours.add(fault.buildID);
                if (fault.kind === 'step' || (fault.kind === 'service' && force))
                    throw broken(planned, file, fault);
                force ||= fault.kind === 'service'; // what E2B itself failed at gets one more chance, without its cache
            }
        }
        if (performance.now() > until)
            throw new model_error/* InfraError */.Ri('image_build', `the template ${planned.name} was not ready within ${timeoutSec} s: others are being built`, "Raise the task's environment.build_timeout_sec, or look at the builds in E2B's dashboard.");
        await (0,external_node_timers_promises_.setTimeout)(LOOK_AGAIN_MS, undefined, { signal }).catch(() => { });
    }
}
/** null when it is ready; `full` where the account builds as many templates as it may */
async function attempt(client, wish) {
    try {
        return await buildTemplate(client, wish);
    }
    catch (error) {
        if (error instanceof model_error/* InfraError */.Ri && error.kind === 'quota')
            return 'full';
        throw error;
    }
}
function broken({ recipe, name }, file, { kind, message, step, tail }) {
    const line = step === null ? null : (recipe.steps[step - 1]?.line ?? null);
    const where = line === null ? file : `${file}:${line}`;
    const log = tail.map((text) => `\n  | ${text}`).join('');
    return kind === 'step'
        ? new build/* BuildError */.zS(`${where} does not build on E2B: ${message}${log}`, `Correct ${where}.`, { file, line })
        : new model_error/* InfraError */.Ri('image_build', `E2B failed to build ${name} twice: ${message}${log}`, 'Look at the state of E2B.');
}

// EXTERNAL MODULE: ./build/sandbox/remote/driver.js + 7 modules
var remote_driver = __webpack_require__(24167);
// EXTERNAL MODULE: ./build/sandbox/remote/network.js
var network = __webpack_require__(65681);
;// CONCATENATED MODULE: ./build/sandbox/drivers/e2b/client.js

/** The SDK is loaded only now: other backends never pay for it. */
async function connect({ apiKey, domain, apiUrl, sandboxUrl, patienceSec }) {
    if (!apiKey)
        throw new model_error/* InfraError */.Ri('auth', 'E2B needs an API key', 'Set the variable that api_key_env names.');
    const { E2B, ApiClient, ConnectionConfig, Sandbox } = await __webpack_require__.e(/* import() */ 2980).then(__webpack_require__.t.bind(__webpack_require__, 72980, 19));
    const options = {
        apiKey,
        domain,
        apiUrl: apiUrl ?? `https://api.${domain}`,
        ...(sandboxUrl && { sandboxUrl }),
        debug: false,
        requestTimeoutMs: patienceSec * 1000,
    };
    return {
        Sandbox: new E2B(options).Sandbox,
        api: new ApiClient(new ConnectionConfig({ ...options, retries: 0 })).api,
        patienceSec,
        open: ({ sandboxID, domain: own, envdVersion, envdAccessToken }) => new Sandbox({
            ...options,
            sandboxId: sandboxID,
            ...(own && { sandboxDomain: own }),
            envdVersion,
            ...(envdAccessToken && { envdAccessToken }),
        }),
    };
}

// EXTERNAL MODULE: ./build/sandbox/remote/create.js
var create = __webpack_require__(45267);
;// CONCATENATED MODULE: ./build/sandbox/drivers/e2b/list.js


/** Ids of the sandboxes of ours that carry all these labels, the oldest first; none is woken by it. */
async function found(client, labels, made) {
    const wanted = { ...labels, benchgate: '1' };
    const pages = client.Sandbox.list({ query: { metadata: wanted, state: ['running', 'paused'] } });
    const all = new Map(); // one may be on two pages
    while (pages.hasNext)
        for (const { sandboxId, metadata, startedAt } of await (0,insist/* insist */.R6)(() => pages.nextItems().catch((cause) => {
            throw explain_explain(cause, 'account');
        }))) {
            // the service filters; what it should not have sent is not taken for ours
            if (Object.entries(wanted).every(([key, value]) => metadata[key] === value))
                all.set(sandboxId, startedAt.getTime());
        }
    const before = made?.before.getTime() ?? Number.POSITIVE_INFINITY;
    return [...all]
        .filter(([, at]) => at < before)
        .sort(([, a], [, b]) => a - b)
        .map(([id]) => id);
}

;// CONCATENATED MODULE: ./build/sandbox/drivers/e2b/network.js

const EVERYTHING = '0.0.0.0/0';
function egress(policy) {
    if ((0,network/* isCutOff */.o)(policy))
        return { allowInternetAccess: false };
    if (policy.mode === 'allowlist')
        return { allowOut: [...policy.allowedHosts], denyOut: [EVERYTHING] };
    return { allowInternetAccess: true };
}

;// CONCATENATED MODULE: ./build/sandbox/drivers/e2b/create.js







/** under this a sandbox is looked for whose create was never answered */
const MARK = 'benchgate.create';
/** One sandbox of a template, known by a mark in its metadata. */
function making(client, request, template, lifeSec) {
    const mark = (0,external_node_crypto_.randomUUID)();
    const [policy] = request.networks;
    const { allowInternetAccess, ...network } = policy ? egress(policy) : { allowInternetAccess: true };
    const body = {
        templateID: template,
        metadata: { ...request.labels, benchgate: '1', 'benchgate.name': request.name, [MARK]: mark },
        timeout: lifeSec,
        autoPause: false, // at the end of its life it is killed
        ...(allowInternetAccess !== undefined && { allow_internet_access: allowInternetAccess }),
        ...(Object.keys(network).length > 0 && { network }),
    };
    return {
        post: () => post(client, body),
        find: () => found(client, { [MARK]: mark }),
        adopt: (id) => (0,insist/* insist */.R6)(() => client.Sandbox.connect(id, { timeoutMs: lifeSec * 1000 }).catch((cause) => {
            throw explain_explain(cause, 'account');
        })),
        kill: (id) => kill(client, id),
        idOf: ({ sandboxId }) => sandboxId,
    };
}
async function post(client, body) {
    try {
        const { data, error, response } = await client.api.POST('/v2/sandboxes', {
            body,
            signal: AbortSignal.timeout(client.patienceSec * 1000),
        });
        if (data?.sandboxID)
            return { made: client.open(data) };
        const { status, ok } = response;
        const said = typeof error === 'object' && error ? error.message : String(error ?? '');
        const failed = ok ? notE2b() : explain_explain({ statusCode: status, message: `${status}: ${said}` }, 'create');
        const lost = failed.kind === 'transport' || (status >= 500 && status !== 503 && !isPlacement(said));
        return { error: failed, retryAfterSec: (0,create/* retryAfter */.P9)(response.headers.get('retry-after')), lost };
    }
    catch (cause) {
        return { error: explain_explain(cause, 'create'), retryAfterSec: null, lost: !neverSent(cause) };
    }
}
/** a sandbox that is gone has been ended */
async function kill(client, id) {
    await (0,insist/* insist */.R6)(async () => {
        try {
            await client.Sandbox.kill(id);
        }
        catch (cause) {
            const error = explain_explain(cause, 'account');
            if (!(error instanceof model_error/* InfraError */.Ri) || error.kind !== 'sandbox_lost')
                throw error;
        }
    });
}

;// CONCATENATED MODULE: ./build/sandbox/drivers/e2b/expose.js
/** The way to a port of a sandbox: a name of its own, or headers where all sandboxes have one address, as for envd. */
function exposed(box, port, sandboxUrl) {
    const { sandboxId, trafficAccessToken: token } = box;
    const route = { 'e2b-sandbox-id': sandboxId, 'e2b-sandbox-port': String(port) };
    return {
        host: '0.0.0.0',
        port,
        url: sandboxUrl ? sandboxUrl.replace(/\/+$/, '') : `https://${box.getHost(port)}`,
        headers: { ...(token && { 'e2b-traffic-access-token': token }), ...(sandboxUrl && route) },
    };
}

;// CONCATENATED MODULE: ./build/sandbox/drivers/e2b/inside.js



/**
 * The SDK starts a login shell, which would first do what the agent wrote into its ~/.profile. With no home there is
 * none to read; FRESH then gives the command its home back, and the PATH of the image before that of /etc/profile.
 */
const NO_HOME = '/nonexistent';
const OWN_HOME = 'BENCHGATE_HOME';
const FRESH = `unset HOME; __bg_home=~; __bg_path=$PATH
while IFS= read -r -d '' __bg_line; do case $__bg_line in PATH=*) PATH=\${__bg_line#PATH=}:$__bg_path;; esac; done </proc/$$/environ
export PATH HOME="\${${OWN_HOME}:-$__bg_home}"; unset ${OWN_HOME} __bg_home __bg_path __bg_line
cd / `;
const OOM_KILLS = 'while read -r name count; do [ "$name" != oom_kill ] || echo "$count"; done </proc/vmstat';
/** A micro-VM from inside: envd, and the control plane where envd itself does not answer. */
function inside(client, box) {
    async function say(text, line) {
        const { HOME, ...env } = line.env ?? {};
        try {
            return await box.commands.run(`${FRESH}\n${text}`, {
                cwd: '/',
                envs: { ...env, HOME: NO_HOME, ...(HOME !== undefined && { [OWN_HOME]: HOME }) },
                ...(line.user !== undefined && { user: line.user }),
                ...(line.signal && { signal: line.signal }),
                timeoutMs: (line.timeoutSec + client.patienceSec) * 1000,
            });
        }
        catch (cause) {
            if (cause.name === 'CommandExitError')
                return cause;
            if (line.signal?.aborted)
                throw new model_error/* CancelledError */.cc();
            throw await explainInside(client, box, cause);
        }
    }
    async function write(path, bytes, user) {
        try {
            await box.files.write(path, new Blob([bytes]), {
                useOctetStream: true,
                requestTimeoutMs: (0,transfer/* sendingMs */.t)(bytes.length, client.patienceSec),
                ...(user !== undefined && { user }),
            });
        }
        catch (cause) {
            throw await explainInside(client, box, cause);
        }
    }
    async function read(path, bytes) {
        try {
            return await box.files.read(path, {
                format: 'bytes',
                user: 'root',
                requestTimeoutMs: (0,transfer/* sendingMs */.t)(bytes, client.patienceSec),
            });
        }
        catch (cause) {
            throw await explainInside(client, box, cause);
        }
    }
    return { origin: 'template', oomKills: OOM_KILLS, say, write, read };
}
/** A sandbox that does not answer is looked at before it is given up. */
async function explainInside(client, box, cause) {
    if (!maybeLost(cause))
        return explain_explain(cause, 'sandbox');
    try {
        const { endAt } = await client.Sandbox.getInfo(box.sandboxId);
        return new model_error/* InfraError */.Ri('transport', `the sandbox does not answer, though E2B says that it runs until ${endAt.toISOString()}`, 'The rollout gets another attempt; look at the state of E2B.', { cause });
    }
    catch (answer) {
        return explain_explain(answer, 'account');
    }
}

;// CONCATENATED MODULE: ./build/sandbox/drivers/e2b.js










const clients = new WeakMap();
/** The account behind an E2B driver, for whoever makes its templates. */
function clientOf(driver) {
    const client = clients.get(driver);
    if (client === undefined)
        throw new Error(`a ${driver.kind} driver has no E2B account`);
    return client;
}
/** Sandboxes as micro-VMs of E2B. The image of a request is the name of a template. */
async function e2bDriver(options) {
    const client = await connect(options);
    const driver = (0,remote_driver/* remoteDriver */.B)({
        kind: 'e2b_firecracker',
        name: 'E2B',
        origin: { word: 'template', key: 'sandbox_backend.e2b.template' },
        lifeKey: 'sandbox_backend.e2b.timeout_sec',
        unenforced: ['cpus', 'memoryMb', 'storageMb'], // a template brings its own
        refuses: ({ networks }) => (0,network/* refusal */.x)({ name: 'E2B', block: 'sandbox_backend.e2b' }, networks, options.allowInternetAccess),
        making: (request, template, lifeSec) => making(client, request, template, lifeSec),
        started: async () => { },
        inside: (box) => inside(client, box),
        networkOf: egress,
        async setNetwork(box, policy) {
            try {
                await box.updateNetwork(egress(policy));
            }
            catch (cause) {
                throw await explainInside(client, box, cause);
            }
        },
        async state(id) {
            const found = await infoOf(client, id);
            return found === null ? 'gone' : found.state === 'paused' ? 'exited' : 'running';
        },
        expose: async (box, port) => exposed(box, port, options.sandboxUrl),
        list: (labels, made) => found(client, labels, made),
        labels: async (id) => (await infoOf(client, id))?.metadata ?? null,
        kill: (id) => kill(client, id),
    }, options);
    clients.set(driver, client);
    return driver;
}
/** null where it is gone */
async function infoOf(client, id) {
    try {
        const info = await client.Sandbox.getInfo(id);
        if (info.sandboxId === id)
            return info;
        throw notE2b();
    }
    catch (cause) {
        const error = explain_explain(cause, 'account');
        if (error instanceof model_error/* InfraError */.Ri && error.kind === 'sandbox_lost')
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/entry/backend/cloud.js + 1 modules
var cloud = __webpack_require__(31095);
;// CONCATENATED MODULE: ./build/entry/backend/e2b.js




/** an answer that should come at once is overdue after this */
const PATIENCE_SEC = 30;
/**
 * E2B: every task runs in the template that the runtime names; where it names none, each task in its own, built before
 * its first rollout. The account is asked once, so that a bad key is known now.
 */
async function openE2b({ sandboxBackend, judge }, env, keeping) {
    const { e2b: settings, image: fallback } = sandboxBackend;
    if (settings === null)
        throw new model_error/* BenchgateError */.Q9('the runtime has no E2B settings', 'Add sandbox_backend.e2b.');
    const driver = await e2bDriver({ ...settings, ...accessOf(settings, env), patienceSec: PATIENCE_SEC });
    await driver.list({ 'benchgate.run': 'none' });
    const tasks = (0,cloud/* cloudTasks */.K)({
        named: settings.template,
        judge: judge.e2bTemplate,
        fallback,
        word: 'template',
        ensure: (environment, how) => ensureTemplate(clientOf(driver), { ...environment, ...how }),
        nameOf: async (environment) => (await planTemplate(environment)).name,
    }, keeping);
    return { driver, ...tasks };
}
/** the key by the variable that the runtime names, and the deployment by E2B's own variables */
function accessOf({ apiKeyEnv }, env) {
    const apiKey = env[apiKeyEnv];
    if (!apiKey)
        throw new model_error/* BenchgateError */.Q9(`${apiKeyEnv} is not set`, `Set ${apiKeyEnv} to a key of your E2B account.`);
    return {
        apiKey,
        domain: env.E2B_DOMAIN || 'e2b.app',
        apiUrl: env.E2B_API_URL || null,
        sandboxUrl: env.E2B_SANDBOX_URL || null,
    };
}


/***/ })

};
