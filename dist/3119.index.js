export const id = 3119;
export const ids = [3119];
export const modules = {

/***/ 31095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ cloudTasks)
});

// EXTERNAL MODULE: ./build/tasks/dockerfile.js
var dockerfile = __webpack_require__(70251);
// EXTERNAL MODULE: ./build/report/images.js
var report_images = __webpack_require__(83385);
// EXTERNAL MODULE: ./build/entry/backend/images.js
var backend_images = __webpack_require__(1676);
;// CONCATENATED MODULE: ./build/entry/backend/cloud-images.js


/** What a run's tasks are made from at a provider, where that was made for them: who wanted which, and how it came to be there. */
class CloudImages {
    #wanted = new Map();
    #onLine;
    #word;
    /** `word` is what the provider calls one */
    constructor({ onLine }, word) {
        this.#onLine = onLine;
        this.#word = word;
    }
    async have(task, { context, image }, ensure) {
        const source = context ?? image ?? '';
        const one = this.#wanted.get(source) ?? { tasks: new Set(), lines: [], report: null, failure: null };
        this.#wanted.set(source, one);
        one.tasks.add(task.id);
        try {
            const ensured = await ensure((line) => {
                one.lines.push(line);
                if (one.lines.length > backend_images/* MOST_LINES */.qj)
                    one.lines.shift();
            });
            one.failure = null;
            if (one.report === null)
                this.#tell(task, one, ensured);
            return ensured;
        }
        catch (error) {
            one.failure = (0,backend_images/* failureOf */.g5)(error);
            throw error;
        }
    }
    settle() {
        return [...this.#wanted.values()].flatMap(({ tasks, lines, report, failure }) => report || failure ? [{ tasks: [...tasks].sort(), lines, report, failure }] : []);
    }
    #tell(task, one, ensured) {
        one.report = reportOf(ensured, this.#word);
        for (const warning of one.report.warnings)
            this.#onLine(`warning: ${warning}`);
        this.#onLine(`${this.#word} of ${task.id}: ${(0,report_images/* imageLine */.EN)(one.report)}`);
    }
}
function reportOf({ name, seconds, came, warnings = [] }, word) {
    const made = came === 'made';
    const reasons = {
        there: `the account has the ${word} ${name}`,
        made: `the account had no ${word} ${name}`,
        awaited: `another machine made the ${word} ${name}`,
    };
    return {
        tag: name,
        digest: name.replace(/^benchgate-/, ''),
        platform: 'linux/amd64',
        imageCache: made ? 'miss' : 'hit',
        from: made ? 'build' : 'account',
        way: null,
        store: null,
        reason: reasons[came],
        seconds: {
            total: seconds,
            ...{ digest: 0, lookup: made ? null : seconds, restore: null, save: null },
            ...{ build: made ? seconds : null, coldBuild: made ? seconds : null },
        },
        bytes: { restored: 0, saved: 0, stored: null },
        steps: null,
        saved: null,
        warnings: [...warnings],
    };
}

// EXTERNAL MODULE: ./build/entry/backend/own-files.js
var own_files = __webpack_require__(23358);
;// CONCATENATED MODULE: ./build/entry/backend/cloud.js



/** where a task works that names no place, in an origin that says nothing of one */
const HOME = '/app';
/** What the agent works in, and by step what a separate verifier judges in. */
function wantedBy(task, fallback) {
    const { environment } = task;
    if (task.kind !== 'harbor') {
        const image = environment.context === null ? (environment.image ?? fallback) : null;
        return { own: { ...environment, image }, verifiers: [] };
    }
    const separate = task.steps.filter(({ verifier }) => verifier.mode === 'separate');
    return {
        own: environment,
        verifiers: separate.map(({ name, verifier }) => [name, verifier.environment ?? environment]),
    };
}
/** How tasks are prepared where their origins are made by the provider. */
function cloudTasks(origins, keeping) {
    const { named, judge, fallback } = origins;
    const made = new CloudImages(keeping, origins.word);
    /** an origin that is named is taken as it is, and its place of work from what would have built it */
    async function provide(task, environment, name, signal) {
        if (name === null)
            return made.have(task, environment, (onLog) => origins.ensure(environment, { signal, onLog }));
        const { context, workdir } = environment;
        const written = context === null ? null : (await (0,dockerfile/* localFiles */.J)(context)).workdir;
        return { name, workdir: workdir ?? written ?? HOME };
    }
    async function prepare(task, signal) {
        const { own, verifiers } = wantedBy(task, fallback);
        const { name: image, workdir } = await provide(task, own, named, signal);
        const verifierImages = new Map();
        for (const [step, environment] of verifiers)
            verifierImages.set(step, (await provide(task, environment, judge ?? named, signal)).name);
        const files = named === null ? (0,own_files/* ownFiles */.a)(task, workdir) : await (0,own_files/* filesInForeignImage */.e)(task, workdir);
        return { image, verifierImages, verifierFiles: new Map(), files, workdir };
    }
    async function images(task) {
        const { own, verifiers } = wantedBy(task, fallback);
        const nameOf = async (environment, name) => name ?? (await origins.nameOf(environment));
        const judges = verifiers.map(([, environment]) => nameOf(environment, judge ?? named));
        return [...new Set(await Promise.all([nameOf(own, named), ...judges]))];
    }
    return { prepare, images, settleImages: async () => made.settle() };
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

/***/ 24167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ remoteDriver)
});

// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 4 modules
var dist = __webpack_require__(19052);
// EXTERNAL MODULE: ./build/model/error.js
var model_error = __webpack_require__(73188);
// EXTERNAL MODULE: ./build/sandbox/remote/create.js
var create = __webpack_require__(45267);
// EXTERNAL MODULE: ./build/sandbox/quote.js
var quote = __webpack_require__(99608);
// EXTERNAL MODULE: ./build/sandbox/remote/insist.js
var insist = __webpack_require__(535);
;// CONCATENATED MODULE: ./build/sandbox/remote/first-look.js



const TOOLS = ['setsid', 'setpriv', 'base64', 'tar', 'split', 'head'];
const SCRATCH = '__bg_scratch=/var/tmp; [ -d $__bg_scratch ] && [ -w $__bg_scratch ] || __bg_scratch=/tmp';
/**
 * The first look at a sandbox: its tools, its own user, its processes; its working directory is made. Far away each call
 * costs: where commands come one by one, it travels with the first.
 */
class FirstLook {
    #at;
    #seen = null;
    constructor(at) {
        this.#at = at;
    }
    /** null before it was looked at */
    get seen() {
        return this.#seen;
    }
    /** What it was like: it is looked at now, unless it was. */
    async now() {
        const { inside, timeoutSec, signal } = this.#at;
        this.#seen ??= await this.#fit(await (0,insist/* insist */.R6)(async () => {
            const said = await inside.say(lookText(this.#at), { timeoutSec, signal });
            if (ANSWER.test(said.stdout))
                return said.stdout;
            const why = `its shell ended with exit code ${said.exitCode}: ${said.stderr.slice(0, 300)}`;
            throw new model_error/* InfraError */.Ri('transport', `the new sandbox does not answer, ${why}`, `Look at its ${inside.origin}.`);
        }, signal));
        return this.#seen;
    }
    /** a shell text that sets `__bg_scratch` */
    where() {
        return this.#seen ? `__bg_scratch=${this.#seen.scratch}` : SCRATCH;
    }
    /** The same for a command, with the look where none was had. It ends there where the sandbox is not fit for commands yet. */
    along() {
        return this.#seen ? this.where() : `${lookText(this.#at)}\n[ "$__bg_fit" ] || exit 0`;
    }
    /** Learns from what a command said that a look went along with; the sandbox is fit for commands then. */
    async take(stdout) {
        if (!this.#seen && ANSWER.test(stdout))
            this.#seen = await this.#fit(stdout);
    }
    /** throws where it has not what commands need */
    async #fit(stdout) {
        const { inside, workdir, timeoutSec, signal } = this.#at;
        const [, identity = '', missing = '', oom = '', processes = ''] = ANSWER.exec(stdout) ?? [];
        if (missing.trim())
            throw new model_error/* InfraError */.Ri('config', `the ${inside.origin} has no ${missing.trim().split(' ').join(', no ')}`, 'Install coreutils, util-linux and tar in it.');
        const [uid = '', gid = '', scratch = '', there] = identity.split(' ');
        if (there !== 'there') {
            const dir = (0,quote/* quote */.h)(workdir ?? '/');
            const made = `mkdir -p ${dir} && chown ${uid}:${gid} ${dir}`;
            const how = { user: 'root', timeoutSec, signal };
            const { exitCode, stderr: why } = await (0,insist/* insist */.R6)(() => inside.say(made, how), signal);
            if (exitCode !== 0)
                throw new model_error/* InfraError */.Ri('config', `the working directory cannot be made: ${why.trim()}`, "Correct the task's workdir.");
        }
        return {
            scratch,
            uid: Number(uid),
            gid: Number(gid),
            oomKills: oom === '' ? null : Number(oom),
            processes: processes.trim().split(' '),
        };
    }
}
/** its four lines: who and where, what is missing, kills, processes */
const ANSWER = /@@look (\d+ \d+.*)\n(.*)\n(.*)\n(.+)\n/;
/** variables of our own, as those of the command are there too */
const lookText = ({ inside, workdir }) => {
    const dir = (0,quote/* quote */.h)(workdir ?? '/');
    return `${SCRATCH}
[ -d ${dir} ] || mkdir -p ${dir} 2>/dev/null
__bg_there=; [ -d ${dir} ] && __bg_there=there
__bg_missing=; for __bg_tool in ${TOOLS.join(' ')}; do command -v $__bg_tool >/dev/null || __bg_missing="$__bg_missing $__bg_tool"; done
__bg_fit=; [ "$__bg_missing" ] || __bg_fit=$__bg_there
printf '@@look %s\\n%s\\n' "$(id -u) $(id -g) $__bg_scratch $__bg_there" "$__bg_missing"
echo "$( (${inside.oomKills}) 2>/dev/null | head -n 1)"
for __bg_stat in /proc/[0-9]*/stat; do
  IFS= read -r __bg_line 2>/dev/null <"$__bg_stat" || continue
  set -- \${__bg_line##*) }
  printf '%s:%s ' "\${__bg_line%% *}" "\${20}"
done; echo`;
};

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/sandbox/remote/pace.js



/**
 * How fast sandboxes may be asked for: so many a second, so many at once. A refusal halves how many at once and holds
 * everybody back for as long as it says; each round of answers without one lets one more through.
 */
class Pace {
    #queue;
    #most;
    #smooth = 0;
    #shrunkAt = Number.NEGATIVE_INFINITY;
    #heldUntil = 0;
    #over = new AbortController();
    constructor({ atOnce, perSec }) {
        this.#most = atOnce;
        // a share of a limit may be less than one a second
        const interval = perSec < 1 ? 1000 / perSec : 1000;
        this.#queue = new dist/* default */.Ay({ concurrency: atOnce, interval, intervalCap: Math.max(1, perSec), strict: true });
    }
    /** how many may be under way now */
    get atOnce() {
        return this.#queue.concurrency;
    }
    /** Who has waited before goes first. The signal ends the waiting; what has begun is not left alone. */
    async run(work, { again, signal }) {
        const waiting = new AbortController();
        const stop = () => waiting.abort(new model_error/* CancelledError */.cc());
        if (signal?.aborted)
            stop();
        signal?.addEventListener('abort', stop, { once: true });
        const begin = () => {
            signal?.removeEventListener('abort', stop);
            return work();
        };
        return this.#queue.add(begin, { priority: again ? 1 : 0, signal: waiting.signal });
    }
    wentWell() {
        this.#smooth += 1;
        if (this.#smooth < this.atOnce || this.atOnce >= this.#most)
            return;
        this.#smooth = 0;
        this.#queue.concurrency += 1;
    }
    /** the refusals of one burst count as one */
    refused(retryAfterSec) {
        const now = performance.now();
        this.#smooth = 0;
        if (now - this.#shrunkAt > 1000)
            this.#queue.concurrency = Math.max(1, Math.floor(this.atOnce / 2));
        this.#shrunkAt = now;
        if (retryAfterSec === null)
            return;
        const held = this.#heldUntil > now;
        this.#heldUntil = Math.max(this.#heldUntil, now + retryAfterSec * 1000);
        if (!held)
            void this.#hold();
    }
    /** nobody asks any more: a wait that was asked for keeps no process alive */
    close() {
        this.#over.abort();
    }
    async #hold() {
        this.#queue.pause();
        const { signal } = this.#over;
        for (let left = 1; left > 0 && !signal.aborted; left = this.#heldUntil - performance.now())
            await (0,promises_.setTimeout)(Math.ceil(left), undefined, { signal }).catch(() => { });
        this.#queue.start();
    }
}

;// CONCATENATED MODULE: ./build/sandbox/remote/room.js

/** even a full account may get room that we do not hear of */
const LOOK_AGAIN_MS = 30_000;
/** How many sandboxes of ours the account has room for: not known until it refuses one. */
class Room {
    #inside = 0;
    #most = Number.POSITIVE_INFINITY;
    #waiting = [];
    #provider;
    constructor(provider) {
        this.#provider = provider;
    }
    /** is another of ours inside, who will leave one day? */
    get shared() {
        return this.#inside > 1;
    }
    async enter(who) {
        let waited = false;
        while (this.#inside >= this.#most && !waited) {
            this.#insistThatOneLeaves(who);
            waited = await this.#turn(who);
        }
        this.#inside += 1;
        this.#most = Math.max(this.#most, this.#inside);
    }
    leave() {
        this.#inside -= 1;
        this.#waiting[0]?.call();
    }
    /** the account refused who entered last */
    full() {
        this.#inside -= 1;
        this.#most = Math.max(1, this.#inside);
    }
    /** where all that are inside wait for a second one, nobody ever leaves: this one gives up, and leaves */
    #insistThatOneLeaves({ second }) {
        const holding = this.#waiting.filter((waiting) => waiting.second).length;
        if (!second || holding + 1 < this.#inside)
            return;
        throw new model_error/* InfraError */.Ri('quota', `the ${this.#provider} account has room for ${this.#inside} sandboxes, and all of them wait for one to be judged in`, 'Lower max_parallel_rollouts to half of what the account allows, or raise the plan.');
    }
    /** true when it is time to look again all the same */
    #turn({ second, signal }) {
        if (signal?.aborted)
            return Promise.reject(new model_error/* CancelledError */.cc());
        return new Promise((resolve, reject) => {
            const over = () => {
                clearTimeout(timer);
                signal?.removeEventListener('abort', stop);
                this.#waiting = this.#waiting.filter((waiting) => waiting !== own);
            };
            const own = {
                second,
                call() {
                    over();
                    resolve(false);
                },
            };
            const stop = () => {
                over();
                reject(new model_error/* CancelledError */.cc());
            };
            const timer = setTimeout(() => {
                over();
                resolve(true);
            }, LOOK_AGAIN_MS);
            signal?.addEventListener('abort', stop, { once: true });
            // who lets another leave goes first
            if (second)
                this.#waiting.unshift(own);
            else
                this.#waiting.push(own);
        });
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/sandbox/remote/exec.js




const MAX_BYTES = 2 ** 20;
/** no call waits longer for a command: the next one asks again */
const ROUND_SEC = 10;
/** a text longer than this travels as a file: one argument of a process holds 128 KiB */
const LONGEST_ARGUMENT = 100_000;
const ROUNDS_WITHOUT_ANSWER = 3;
/** of a command that was killed with the shell that waits for it, as quiesce does */
const KILLED = 137;
/**
 * Run one command. It is begun once under a name of its own, writes its output to files, and is asked for until it has
 * ended: a lost answer, a broken stream or a request sent twice changes nothing. Its output comes in base64, since
 * what carries it takes everything for text.
 */
async function exec(at, command, { before = ':' } = {}) {
    const { signal } = command;
    if (signal?.aborted)
        throw new model_error/* CancelledError */.cc();
    const { leftovers, look, inside } = at;
    const { user, become } = accountOf(command.user);
    const long = Buffer.byteLength((0,quote/* quote */.h)(command.command)) > LONGEST_ARGUMENT;
    if (user !== undefined || long || command.stdin?.length)
        await look.now(); // it does not go along with these
    const begun = {
        folder: `$__bg_scratch/.benchgate-x-${(0,external_node_crypto_.randomUUID)()}`,
        script: long ? await put(at, user, Buffer.from(command.command)) : null,
        stdin: command.stdin?.length ? await put(at, user, command.stdin) : null,
        become,
        before,
        done: leftovers.get(user ?? '')?.splice(0) ?? [],
    };
    const answer = await follow(at, command, begun, user);
    const left = leftovers.get(user ?? '') ?? [];
    leftovers.set(user ?? '', [...left, begun.folder, ...(begun.script ? [begun.script] : [])]);
    const { state, stdout, stderr } = answer;
    if (state === 'late')
        return { exitCode: null, stdout, stderr };
    if (/^\d+$/.test(state))
        return { exitCode: Number(state), stdout, stderr };
    if (state === 'before')
        throw new model_error/* InfraError */.Ri('sandbox_lost', 'the processes of the sandbox cannot be ended', 'The rollout gets another attempt.');
    if (state === 'cwd')
        throw new model_error/* InfraError */.Ri('config', `there is no directory ${command.cwd} in the sandbox`, 'Correct the directory.');
    const full = /no space/i.test(stdout.toString());
    throw new model_error/* InfraError */.Ri(full ? 'disk_full' : 'config', `the sandbox cannot begin a command: ${stdout.toString().trim()}`, full
        ? `Build the ${inside.origin} with a larger disk, or write less.`
        : `Let all write ${look.seen?.scratch} in the ${inside.origin}.`);
}
/** providers know users by name; a number is taken on from root */
function accountOf(user) {
    if (!user)
        return { user: undefined, become: '' };
    const [, uid, gid] = /^(\d+)(?::(\d+))?$/.exec(user) ?? [];
    if (uid === undefined)
        return { user, become: '' };
    if (uid === '0')
        return { user: 'root', become: '' };
    return { user: 'root', become: `setpriv --reuid=${uid} --regid=${gid ?? uid} --clear-groups` };
}
/** as a file that the user may read */
async function put(at, user, bytes) {
    const { scratch } = await at.look.now();
    const path = `${scratch}/.benchgate-in-${(0,external_node_crypto_.randomUUID)()}`;
    await (0,insist/* insist */.R6)(() => at.inside.write(path, bytes, user));
    return path;
}
/** asks until there is an answer, or the time is up */
async function follow({ inside, look }, command, begun, user) {
    const { signal, env } = command;
    const deadline = performance.now() + command.timeoutSec * 1000;
    for (let silent = 0;;) {
        const left = Math.max(0, (deadline - performance.now()) / 1000);
        const waitSec = Math.min(left, ROUND_SEC);
        const text = `${look.along()}\n${script(command, begun, { waitSec, last: waitSec === left })}`;
        try {
            const said = await (0,insist/* insist */.R6)(() => inside.say(text, { user, env, timeoutSec: waitSec, signal }), signal);
            await look.take(said.stdout);
            const answer = read(said.stdout);
            if (answer && answer.state !== 'running')
                return answer;
            silent = answer ? 0 : silent + 1;
        }
        catch (error) {
            // what cannot be ended now is ended by quiesce, or with the sandbox
            if (signal?.aborted)
                await inside.say(`${look.where()}\n${end(begun)}`, { user, timeoutSec: 5 }).catch(() => null);
            throw signal?.aborted ? new model_error/* CancelledError */.cc() : error;
        }
        if (silent >= ROUNDS_WITHOUT_ANSWER)
            throw new model_error/* InfraError */.Ri('sandbox_lost', 'the shell of the sandbox gives no answer', 'The rollout gets another attempt.');
    }
}
/** Builtins wherever it can be, and an exit code is the name of a file: a full disk still takes names. */
function script({ command, cwd, maxBytes = MAX_BYTES }, begun, { waitSec, last }) {
    const { folder, script: file, stdin, become, before, done } = begun;
    const body = file === null ? `sh -c ${(0,quote/* quote */.h)(command)}` : `sh ${file}`;
    return `${done.length > 0 ? `rm -rf -- ${done.join(' ')}` : ''}
__bg=${folder}; __bg_state=running
if __bg_why=$(umask 077; { mkdir "$__bg" && echo >"$__bg/room"; } 2>&1); then
  if ! ${before}; then >"$__bg/exit.before"
  elif ! cd -- ${(0,quote/* quote */.h)(cwd ?? '/')} 2>/dev/null; then >"$__bg/exit.cwd"
  else
    sleep ${waitSec.toFixed(2)} </dev/null >/dev/null 2>&1 & __bg_sleep=$!
    (
      >"$__bg/waits.$BASHPID"
      exec 4<${stdin ?? '/dev/null'}
      ${stdin === null ? '' : `rm -f ${stdin}`}
      setsid sh -c '>"$0/pid.$$"; exec "$@"' "$__bg" ${become} ${body} <&4 4<&- >"$__bg/out" 2>"$__bg/err" &
      wait $!
      >"$__bg/exit.$?"
      [ -e "$__bg/slept" ] || kill $__bg_sleep
    ) </dev/null >/dev/null 2>&1 &
    wait $__bg_sleep; >"$__bg/slept"
  fi
elif [ -s "$__bg/room" ]; then
  for ((__bg_n = 0; __bg_n < ${Math.ceil(waitSec * 5)}; __bg_n++)); do
    set -- "$__bg"/waits.*
    if [ -e "$1" ] && ! [ -d "/proc/\${1##*.}" ]; then [ -e "$__bg"/exit.* ] || >"$__bg/exit.${KILLED}"; fi
    [ -e "$__bg"/exit.* ] && break
    sleep 0.2
  done
else
  printf '@@unable\\n%s\\n\\n@@\\n' "$(printf %s "$__bg_why" | base64 -w0)"; exit
fi
set -- "$__bg"/exit.*
if [ -e "$1" ]; then __bg_state=\${1##*.}${last ? `; else __bg_state=late; ${end(begun)}` : ''}
fi
printf '@@%s\n' "$__bg_state"
[ $__bg_state != running ] || exit
head -c ${maxBytes} "$__bg/out" 2>/dev/null | base64 -w0; echo
head -c ${maxBytes} "$__bg/err" 2>/dev/null | base64 -w0; echo; echo @@`;
}
/** ends the session of a command: every process that did not make a session of its own */
const end = ({ folder }) => `
set -- ${folder}/pid.*; __bg_session=\${1##*.}; __bg_left=
if [ -e "$1" ]; then
  for ((__bg_n = 0; __bg_n < 2000; __bg_n++)); do
    __bg_left=
    for __bg_dir in /proc/[0-9]*; do
      IFS= read -r __bg_line 2>/dev/null <"$__bg_dir/stat" || continue
      set -- \${__bg_line##*) }
      [ "$4" = "$__bg_session" ] || continue
      case $1 in Z|X) continue ;; esac
      __bg_left=1; kill -9 "\${__bg_dir#/proc/}" 2>/dev/null
    done
    [ "$__bg_left" ] || break
  done
fi`;
/** null where the answer is not whole; what comes before it was said by the profile of the machine */
function read(said) {
    const [, state, stdout = '', stderr = '', whole] = /@@(\w+)\n(?:(\S*)\n(\S*)\n(@@)\n)?$/.exec(said) ?? [];
    if (state === undefined || (state !== 'running' && whole === undefined))
        return null;
    return { state, stdout: Buffer.from(stdout, 'base64'), stderr: Buffer.from(stderr, 'base64') };
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
;// CONCATENATED MODULE: ./build/sandbox/remote/files.js









/** an archive up to this size travels with the command that packs or unpacks it */
const SMALL = 384 * 1024;
/** a larger one travels in parts, each of which may be sent again */
const PART = 4 * 2 ** 20;
/** one variable of an environment holds 128 KiB */
const VARIABLE = 96 * 1024;
const WITHIN_SEC = 1800;
/** a small archive is packed and sent in no time: who has not got it by then asks again */
const SMALL_WITHIN_SEC = 60;
/** Unpack a tar at `path`. A small one costs one call. */
async function upload(at, tar, path) {
    const { uid, gid, scratch } = await at.look.now();
    const parts = inParts(uid === 0 ? tar : ownedBy(uid, gid, tar));
    const first = await parts.next();
    const bytes = first.done ? Buffer.alloc(0) : first.value;
    const unpack = `mkdir -p ${(0,quote/* quote */.h)(path)} && {\n%\n} | tar -x -C ${(0,quote/* quote */.h)(path)}`;
    if (bytes.length <= SMALL) {
        const env = inVariables(bytes);
        const all = Object.keys(env).map((name) => `$${name}`);
        const text = unpack.replace('%', () => `printf %s "${all.join('')}" | base64 -d`);
        const done = await exec(at, { command: watched(text), user: 'root', env, timeoutSec: WITHIN_SEC });
        return succeed(at, done, `the upload to ${path}`);
    }
    const folder = `${scratch}/.benchgate-up-${(0,external_node_crypto_.randomUUID)()}`;
    try {
        let number = 0;
        for (let part = first; !part.done; part = await parts.next(), number += 1) {
            const [name, content] = [`${folder}/${partName(number)}`, part.value];
            await (0,insist/* insist */.R6)(() => at.inside.write(name, content, 'root'));
        }
        const text = unpack.replace('%', () => `cat ${folder}/*`);
        const done = await exec(at, { command: watched(text), user: 'root', timeoutSec: WITHIN_SEC });
        succeed(at, done, `the upload to ${path}`);
    }
    finally {
        await clear(at.inside, folder);
    }
}
const partName = (number) => String(number).padStart(6, '0');
/** what cannot be removed stays until the sandbox ends */
async function clear(inside, folder) {
    await inside.say(`rm -rf ${folder}`, { user: 'root', timeoutSec: 60 }).catch(() => null);
}
/** the exit code of a text that found no space: where there is none, there is none for its complaint either */
const FULL = 28;
const watched = (text, then = ':') => `export LC_ALL=C
if why=$( { ${text}\n} 2>&1 >/dev/null ); then ${then}; exit; fi
case $why in *'No space left'* | *'Wrote only'*) exit ${FULL} ;; esac
printf '%s\\n' "$why" >&2; exit 1`;
function succeed({ inside }, { exitCode, stderr }, what) {
    if (exitCode === 0)
        return;
    if (exitCode === FULL)
        throw new model_error/* InfraError */.Ri('disk_full', `${what} found no space left in the sandbox`, `Build the ${inside.origin} with a larger disk, or write less.`);
    const why = exitCode === null ? 'its time was over' : stderr.toString().trim().slice(-300);
    throw new model_error/* InfraError */.Ri('transport', `${what} failed: ${why}`, 'Look at the path.');
}
/** the bytes of a stream, each part but the last of full length */
async function* inParts(stream) {
    let held = [];
    let size = 0;
    try {
        for await (const chunk of stream) {
            held.push(chunk);
            size += chunk.length;
            while (size >= PART) {
                const all = Buffer.concat(held);
                yield all.subarray(0, PART);
                held = [all.subarray(PART)];
                size -= PART;
            }
        }
    }
    catch (cause) {
        const why = `the archive to upload cannot be read: ${cause.message}`;
        throw new model_error/* InfraError */.Ri('transport', why, 'Look at the files of the task.', { cause });
    }
    if (size > 0)
        yield Buffer.concat(held);
}
/** in base64: an environment is no command line, which the machine would show and the provider would log */
function inVariables(bytes) {
    const text = bytes.toString('base64');
    const pieces = {};
    for (let at = 0; at < text.length; at += VARIABLE)
        pieces[`__BG_${at / VARIABLE}`] = text.slice(at, at + VARIABLE);
    return pieces;
}
/** the same archive, what is root's in it given to the sandbox's own user, who shall work with it */
function ownedBy(uid, gid, tar) {
    const out = (0,tar_stream.pack)();
    async function move() {
        const entries = tar.pipe((0,tar_stream.extract)());
        tar.once('error', (error) => entries.destroy(error));
        for await (const entry of entries) {
            const { header } = entry;
            const whose = header.uid ? {} : { uid, gid };
            const { pax: _, ...plain } = header;
            const slot = out.entry({ ...plain, ...whose });
            if (header.type === 'file' || header.type === 'contiguous-file')
                await (0,external_node_stream_promises_.pipeline)(entry, slot);
            else
                entry.resume();
        }
        out.finalize();
    }
    move().catch((error) => out.destroy(error));
    return external_node_stream_.Readable.from(out);
}
/** A tar stream of `path`, null when nothing is there. A small one costs one call, and no space on the disk. */
async function download(at, path) {
    await at.look.now();
    const packed = `tar -c -C ${(0,quote/* quote */.h)((0,posix_.dirname)(path))} -- ${(0,quote/* quote */.h)((0,posix_.basename)(path))}`;
    const small = `[ -e ${(0,quote/* quote */.h)(path)} ] || [ -L ${(0,quote/* quote */.h)(path)} ] || { echo @@nothing; exit; }
printf @@; ${packed} 2>/dev/null | head -c ${SMALL + 1} | base64 -w0; echo; echo @@`;
    const { stdout } = await (0,insist/* insist */.R6)(async () => {
        const said = await at.inside.say(small, { user: 'root', timeoutSec: SMALL_WITHIN_SEC });
        if (/@@(nothing)?\n$/.test(said.stdout))
            return said;
        throw new model_error/* InfraError */.Ri('transport', `the download of ${path} was cut off`, 'Try again.');
    });
    if (/@@nothing\n$/.test(stdout))
        return null;
    const [, base64 = ''] = /@@(\S*)\n@@\n$/.exec(stdout) ?? [];
    const bytes = Buffer.from(base64, 'base64');
    return bytes.length <= SMALL ? external_node_stream_.Readable.from([bytes]) : inOrder(at, packed, path);
}
/** what stands between may answer in place of the sandbox, and an answer may be cut off without a word */
async function whole(inside, path, bytes) {
    const part = await inside.read(path, bytes);
    if (part.length === bytes)
        return part;
    throw new model_error/* InfraError */.Ri('transport', `a download has ${part.length} of ${bytes} bytes`, 'Try again.');
}
/** packed into parts on the sandbox's disk, fetched one by one */
async function inOrder(at, packed, path) {
    const { scratch } = await at.look.now();
    const folder = `${scratch}/.benchgate-down-${(0,external_node_crypto_.randomUUID)()}`;
    const split = `mkdir -m 700 ${folder} && ${packed} 2>/dev/null | split -b ${PART} -d -a 6 - ${folder}/`;
    const done = await exec(at, {
        command: watched(split, `set -- ${folder}/*; shift $(($# - 1)); echo "\${1##*/} $(stat -c %s "$1")"`),
        user: 'root',
        timeoutSec: WITHIN_SEC,
    });
    try {
        succeed(at, done, `the download of ${path}`);
    }
    catch (error) {
        await clear(at.inside, folder);
        throw error;
    }
    const [last = 0, rest = 0] = done.stdout.toString().split(' ').map(Number);
    async function* parts() {
        try {
            for (let number = 0; number <= last; number += 1)
                yield await (0,insist/* insist */.R6)(() => whole(at.inside, `${folder}/${partName(number)}`, number < last ? PART : rest));
        }
        finally {
            await clear(at.inside, folder);
        }
    }
    return external_node_stream_.Readable.from(parts(), { objectMode: false, highWaterMark: 1 });
}

;// CONCATENATED MODULE: ./build/sandbox/remote/quiesce.js
/**
 * A shell text that ends what the template did not start itself, with builtins only: at a limit of processes nothing can
 * fork. What stays is known by its start time, which no later process can take on, besides the kernel's own and the way
 * from process 1 to this shell, where envd is. All stop first, so that a fork bomb cannot outrun the loop.
 */
const quiesceText = (processes) => `{
__bg_quiet() {
  local line dir pid left=1 rounds=0 keep=" ${processes.join(' ')} " way=" $$ " at=$$
  while [ "$at" -gt 1 ]; do
    IFS= read -r line 2>/dev/null <"/proc/$at/stat" || break
    set -- \${line##*) }
    at=$2; way="$way$at "
  done
  kill -STOP -1 2>/dev/null
  while [ "$left" ] && [ $rounds -lt 20000 ]; do
    rounds=$((rounds+1)); left=
    for dir in /proc/[0-9]*; do
      IFS= read -r line 2>/dev/null <"$dir/stat" || continue
      set -- \${line##*) }
      pid=\${dir#/proc/}
      if __bg_stays "$pid" "\${20}" "$2"; then [ $rounds -gt 1 ] || kill -CONT "$pid" 2>/dev/null; continue; fi
      kill -9 "$pid" 2>/dev/null
      case $1 in Z|X) ;; *) left=1 ;; esac
    done
  done
  [ -z "$left" ]
}
__bg_stays() { # <process id> <start time> <parent>
  [ "$1" = 1 ] || [ "$1" = 2 ] || [ "$3" = 2 ] && return 0
  case $way in *" $1 "*) return 0 ;; esac
  case $keep in *" $1:$2 "*) return 0 ;; esac
  return 1
}
__bg_quiet; }`;

;// CONCATENATED MODULE: ./build/sandbox/remote/sandbox.js



const QUIESCE_SEC = 60;
/** A running machine of a provider as a sandbox. */
function remoteSandbox(place) {
    const { id, request, look, expose } = place;
    const setNetwork = switching(place);
    const run = (command, more = {}) => {
        const cwd = command.cwd ?? request.workdir;
        return exec(place, { ...command, ...(cwd && { cwd }), env: { ...request.env, ...command.env } }, more);
    };
    const quiet = async () => {
        // by now the processes of its commands may be among them
        if (request.oneByOne)
            throw new Error('a sandbox that was not looked at before its first command is never quiet');
        return { before: quiesceText((await look.now()).processes) };
    };
    let closed = false;
    return {
        id,
        pathOf: (path) => path,
        async exec(command) {
            if (command.network)
                await setNetwork(command.network);
            return run(command);
        },
        upload: (tar, path) => place.transfer(() => upload(place, tar, path)),
        download: (path) => place.transfer(() => download(place, path)),
        setNetwork,
        async quiesce() {
            await exec(place, { command: ':', user: 'root', timeoutSec: QUIESCE_SEC }, await quiet());
        },
        quiesceThen: async (command) => run({ ...command, user: 'root', timeoutSec: command.timeoutSec + QUIESCE_SEC }, await quiet()),
        vital: () => vital(place, closed),
        ...(expose && { expose }),
        async close() {
            closed = true;
            await place.remove();
        },
    };
}
/** the same policy is not asked for twice */
function switching({ request, networkOf, setNetwork }) {
    const open = { mode: 'public', allowedHosts: [] };
    let inForce = JSON.stringify(networkOf(request.networks[0] ?? open));
    return async (policy) => {
        const wanted = JSON.stringify(networkOf(policy));
        if (wanted === inForce)
            return;
        inForce = '';
        await setNetwork(policy);
        inForce = wanted;
    };
}
/** by the control plane; the kernel's own count of what it killed for memory is asked for inside */
async function vital({ inside, look, state }, closed) {
    const now = await state();
    if (now !== 'running')
        return { state: now, oomKilled: false, exitCode: null, endedFromOutside: !closed };
    const counted = await inside.say(inside.oomKills, { user: 'root', timeoutSec: 5 }).catch(() => null);
    const kills = Number(counted?.stdout.trim() || 0);
    const before = look.seen?.oomKills ?? null;
    return {
        state: 'running',
        oomKilled: before !== null && kills > before,
        exitCode: null,
        endedFromOutside: false,
    };
}

;// CONCATENATED MODULE: ./build/sandbox/remote/driver.js








/** a longer wait for the list to show a new sandbox has not been seen to help */
const LONGEST_LOOK_SEC = 15;
/** The driver of a provider whose sandboxes are machines far away. */
function remoteDriver(provider, limits) {
    const { kind, unenforced, refuses, name, origin } = provider;
    const room = new Room(name);
    const transfers = new dist/* default */.Ay({ concurrency: limits.maxConcurrentSyncs });
    const pace = new Pace({ atOnce: limits.maxConcurrentCreates, perSec: limits.maxCreatesPerSec });
    const creating = {
        provider: name,
        room,
        pace,
        withinSec: limits.createTimeoutSec,
        lookSec: Math.min(limits.createDrainTimeoutSec, LONGEST_LOOK_SEC),
    };
    return {
        kind,
        caution: null,
        unenforced,
        longest: { sec: limits.timeoutSec, key: provider.lifeKey },
        refuses,
        async create(request) {
            const { image, signal } = request;
            if (image === null)
                throw new model_error/* InfraError */.Ri('config', `a sandbox of ${name} needs a ${origin.word}`, `Set ${origin.key}.`);
            const lifeSec = Math.ceil(Math.min(request.ttlSec, limits.timeoutSec));
            const making = provider.making(request, image, lifeSec);
            const second = request.labels['benchgate.role'] === 'judge';
            const { box, doubtful } = await (0,create/* create */.vt)(creating, making, { second, signal });
            const id = making.idOf(box);
            let within = true;
            const remove = async () => {
                await provider.kill(id);
                if (doubtful)
                    await (0,create/* sweep */.X0)(making);
                if (within)
                    room.leave();
                within = false;
            };
            try {
                await request.onCreated(id);
                await provider.started(box, limits.createTimeoutSec, signal);
                const inside = provider.inside(box);
                const { workdir } = request;
                const look = new FirstLook({ inside, workdir, timeoutSec: limits.initCommandTimeoutSec, signal });
                if (!request.oneByOne)
                    await look.now();
                const { expose } = provider;
                return remoteSandbox({
                    id,
                    inside,
                    request,
                    look,
                    leftovers: new Map(),
                    networkOf: provider.networkOf,
                    setNetwork: (policy) => (0,insist/* insist */.R6)(() => provider.setNetwork(box, policy)),
                    state: () => (0,insist/* insist */.R6)(() => provider.state(id)),
                    ...(expose && { expose: (port) => (0,insist/* insist */.R6)(() => expose(box, port)) }),
                    remove,
                    transfer: (work) => transfers.add(work),
                });
            }
            catch (error) {
                await remove().catch(() => { }); // the reaper knows it
                throw error;
            }
        },
        list: provider.list,
        async destroy(id) {
            const labels = await (0,insist/* insist */.R6)(() => provider.labels(id));
            if (labels === null)
                return;
            // a sandbox of somebody else in the same account is left alone
            if (labels.benchgate !== '1')
                throw new model_error/* InfraError */.Ri('config', `the sandbox ${id} is not one of ours`, 'End it by hand where it should end.');
            await provider.kill(id);
        },
        close: async () => pace.close(),
    };
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

/***/ 65681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ isCutOff),
/* harmony export */   x: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

/** no packet may leave under this policy */
const isCutOff = ({ mode, allowedHosts }) => mode === 'no-network' || (mode === 'allowlist' && allowedHosts.length === 0);
/** why a provider, whose block in the runtime file has this key, cannot enforce one of these; or null */
function refusal({ name, block }, networks, allowInternetAccess) {
    const open = networks.find((policy) => !isCutOff(policy));
    if (open && !allowInternetAccess) {
        const wanted = open.mode === 'public' ? 'the internet' : open.allowedHosts.join(', ');
        return `the task asks for ${wanted}, and the runtime gives no sandbox access; set ${block}.allow_internet_access: true, or network_mode = "no-network" in the task`;
    }
    const sixes = networks.flatMap(({ allowedHosts }) => allowedHosts).filter((host) => (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(host.split('/')[0] ?? ''));
    if (sixes.length > 0)
        return `${name}'s allow list knows no IPv6 addresses: ${sixes.join(', ')}`;
    return null;
}


/***/ }),

/***/ 79000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ sendingMs)
/* harmony export */ });
/** a slow line moves a part of an archive in that time */
const TRANSFER_SEC = 300;
/** bytes a second of the slowest line that is waited for: what is small and does not arrive is sent again soon */
const SLOWEST = 2 ** 16;
/** how long the sending of so many bytes may take; a whole number, as timers ask for */
const sendingMs = (bytes, patienceSec, mostSec = TRANSFER_SEC) => Math.ceil(Math.min(mostSec, patienceSec + bytes / SLOWEST) * 1000);


/***/ }),

/***/ 26012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
/** A signal that ends a request when its time is over, or when the run is told to stop. */
function within(ms, signal) {
    const late = AbortSignal.timeout(ms);
    return signal ? AbortSignal.any([late, signal]) : late;
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
