export const id = 1413;
export const ids = [1413];
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

/***/ 31413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   driver: () => (/* binding */ driver)
/* harmony export */ });
/* harmony import */ var _config_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14787);
/* harmony import */ var _backend_open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50254);


/** The driver that a runtime file names, opened as a run opens it: what ships can be put to the test of a driver by itself. */
async function driver(runtimeFile, env) {
    return (await (0,_backend_open_js__WEBPACK_IMPORTED_MODULE_1__/* .openBackend */ .f2)(await (0,_config_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .loadRuntime */ .B)(runtimeFile, env), env)).driver;
}


/***/ }),

/***/ 73188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ formatIssue),
/* harmony export */   Q6: () => (/* binding */ JudgeError),
/* harmony export */   Q9: () => (/* binding */ BenchgateError),
/* harmony export */   Ri: () => (/* binding */ InfraError),
/* harmony export */   Wp: () => (/* binding */ BudgetError),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   q8: () => (/* binding */ SpoiltError),
/* harmony export */   xL: () => (/* binding */ ConfigError)
/* harmony export */ });
/** An error a user can act on: what happened, and what to change. */
class BenchgateError extends Error {
    remedy;
    constructor(message, remedy, options) {
        super(message, options);
        this.name = new.target.name;
        this.remedy = remedy;
    }
}
/** A limit of the user's on what may be spent was reached. The rollout is `budget_exhausted`. */
class BudgetError extends BenchgateError {
}
/** Files of the user's that cannot be used; all issues of a file are reported at once. Exit code 3. */
class ConfigError extends BenchgateError {
    issues;
    constructor(issues, options) {
        super(issues.map(formatIssue).join('\n'), 'Correct the places named above.', options);
        this.issues = issues;
    }
}
/** `file:line:column: key: message. remedy` on one line. */
function formatIssue({ file, line, column, key, message, remedy }) {
    const place = line === null ? file : `${file}:${line}:${column ?? 1}`;
    return `${place}: ${key ? `${key}: ` : ''}${message}${remedy ? ` ${remedy}` : ''}`;
}
/** The sandbox's or the provider's fault, never the agent's: the rollout leaves the scored rate. */
class InfraError extends BenchgateError {
    kind;
    constructor(kind, message, remedy, options) {
        super(message, remedy, options);
        this.kind = kind;
    }
}
/** The judge itself failed: no reward, an empty one, one that is no number. */
class JudgeError extends BenchgateError {
}
/** The agent left a sandbox in which nothing can be judged, and which is there none the less. */
class SpoiltError extends BenchgateError {
    constructor(message, options) {
        super(`the agent left a sandbox that cannot be judged: ${message}`, 'See what it did to its system.', options);
    }
}
/** The run was told to stop. */
class CancelledError extends BenchgateError {
    constructor(message = 'the run was cancelled') {
        super(message, 'Run it again; finished rollouts are in the journal.');
    }
}


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   PT: () => (/* binding */ markup),
/* harmony export */   _n: () => (/* binding */ xml),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** Control, format (bidi, zero width, tags), lone-surrogate, private and non-characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]+/gu;
/** what most names are: there is nothing to do */
const PLAIN = /^[\x21-\x7E]*(?: [\x21-\x7E]+)*$/;
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu;
const HTML_SIGN = /[&<>"']/;
const HTML_SIGNS = new RegExp(HTML_SIGN, 'g');
const MARKUP = /[&<>\\`*[\]|~@$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?=\S)|#(?=\w)/gu;
/**
 * Foreign text (names, reasons, paths: whatever a task or an agent could have written) as one line of plain text:
 * no ANSI sequences, no control, bidi or invisible characters, at most `limit` code points.
 */
function plain(text, limit = 200) {
    if (text.length <= limit && PLAIN.test(text))
        return text;
    const line = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text.slice(0, limit * 8))
        .replace(/[\s\u2028\u2029]+/g, ' ')
        .replace(INVISIBLE, '')
        .replace(STACKED_MARKS, '$1')
        .trim();
    const points = [...line];
    const cut = points.length > limit || text.length > limit * 8;
    return cut ? `${points.slice(0, limit - 1).join('')}…` : line;
}
/** Foreign text of several lines, for a `pre`: the same without a limit, and with its line ends and tabs. */
function block(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)
        .replace(/\r\n?|[\u2028\u2029]/g, '\n')
        .replace(INVISIBLE, (found) => found.replace(/[^\n\t]+/g, ''))
        .replace(STACKED_MARKS, '$1');
}
/**
 * Plain text inside markdown, table cells included, or between HTML tags (not in attributes): what could start markup,
 * a mention, a link, an emoji or a formula becomes an entity.
 */
function markup(text) {
    return text
        .replace(MARKUP, (sign) => `&#${sign.charCodeAt(0)};`)
        .replace(/\bwww\./gi, (host) => host.replace('.', '&#46;'));
}
/** Foreign text for markdown, set as code: neither mentions, links, formulas nor emoji come to life in it. */
function code(text, limit) {
    const line = plain(text, limit);
    return line === '' ? '' : `<code>${markup(line)}</code>`;
}
/** A sentence of ours for markdown, with foreign names in it; what stands between backticks is set as code. */
function prose(text, limit) {
    return plain(text, limit)
        .split(/`([^`]+)`/)
        .map((part, at) => (at % 2 === 1 ? code(part, limit) : markup(part)))
        .join('');
}
/** Foreign text for a terminal or a workflow log, where `::` and `##[` would start a command of the runner. */
function logText(text, limit) {
    return plain(text, limit)
        .replace(/:(?=:)/g, ': ')
        .replace(/##\[/g, '# #[');
}
/** Plain text for HTML, between tags or in a quoted attribute. */
function html(text) {
    if (!HTML_SIGN.test(text))
        return text; // by far the most
    return text.replace(HTML_SIGNS, (sign) => `&#${sign.charCodeAt(0)};`);
}
/** Foreign text for an XML attribute or element; `plain` has left out what XML 1.0 forbids. */
function xml(text, limit) {
    return html(plain(text, limit));
}


/***/ }),

/***/ 83385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ imageLine),
/* harmony export */   Hx: () => (/* binding */ imageCacheOf),
/* harmony export */   fW: () => (/* binding */ imagesParagraph)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44702);


/** images that are told one by one */
const MOST = 10;
/** Of all images of a run: null where it had none. One that could not be had was missed. */
function imageCacheOf(images) {
    const caches = new Set(images.map(({ report }) => report?.imageCache ?? 'miss'));
    const [only] = caches;
    return caches.size > 1 ? 'partial' : (only ?? null);
}
/** The report of one image in one line: `image-cache: hit (23 s to restore 640 MB from the Actions cache): …`. */
function imageLine({ imageCache, from, way, seconds, bytes, store, steps, reason }) {
    const facts = [];
    if (from === 'engine')
        facts.push('the engine has it');
    if (from === 'account')
        facts.push(`${sec(seconds.total)} to have it`);
    if (seconds.restore !== null) {
        const did = way === 'mounted' ? 'mount' : 'restore';
        facts.push(`${sec(seconds.restore)} to ${did} ${mb(bytes.restored)} from ${store}`);
    }
    if (seconds.build !== null)
        facts.push(`${sec(seconds.build)} to build${steps ? `, ${steps.cached} of ${steps.cached + steps.run} steps taken over` : ''}`);
    if (seconds.save !== null)
        facts.push(`${sec(seconds.save)} to save ${mb(bytes.saved)}`);
    return `image-cache: ${imageCache} (${facts.join('; ')}): ${reason}`;
}
/** All images of a run for the summary: one line for one of them, the sum of several and those that were not there. */
function imagesParagraph(images) {
    const [first, ...others] = images;
    if (!first)
        return '';
    if (others.length === 0)
        return [line(first), ...warningsOf(images)].join('\n');
    const told = images.filter(({ report }) => report?.imageCache !== 'hit');
    const rest = told.length - MOST;
    const items = [
        ...told.slice(0, MOST).map((image) => `- ${task(image)}: ${line(image)}`),
        ...(rest > 0 ? [`- and ${rest} more`] : []),
    ];
    const all = [...items, ...warningsOf(images)].filter((item) => item !== '');
    return [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)(sumOf(images)), ...(all.length ? ['', ...all] : [])].join('\n');
}
/** What builders and linters had to say of Dockerfiles that were built all the same; a blank line goes before. */
function warningsOf(images) {
    const all = [...new Set(images.flatMap(({ report }) => report?.warnings ?? []))];
    const more = all.length - MOST;
    const items = all.slice(0, MOST).map((warning) => `- warning: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(warning, 300))}`);
    return all.length ? ['', ...items, ...(more > 0 ? [`- and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(more, 'more warning')}`] : [])] : [];
}
const task = ({ tasks: [first = '', ...others] }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(first, 120)}${others.length ? ` and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(others.length, 'other')}` : ''}`;
function line({ report, failure }) {
    if (!report)
        return `image-cache: miss: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(failure?.message.split('\n')[0] ?? '', 300)}`;
    const why = report.saved?.reason ? ` Not saved: ${report.saved.reason.replace(/\.$/, '')}.` : '';
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(`${imageLine(report)}${why}`, 600));
}
function sumOf(images) {
    const reports = images.flatMap(({ report }) => report ?? []);
    const count = (cache) => reports.filter(({ imageCache }) => imageCache === cache).length;
    const sum = (of) => reports.reduce((total, one) => total + (of(one) ?? 0), 0);
    const [restore, build, save] = [
        sum((one) => one.seconds.restore),
        sum((one) => one.seconds.build),
        sum((one) => one.seconds.save),
    ];
    const facts = [
        `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(images.length, 'image')}: ${count('hit')} hit, ${count('partial')} partial, ${images.length - count('hit') - count('partial')} missed`,
        ...(restore ? [`${sec(restore)} to restore ${mb(sum((one) => one.bytes.restored))}`] : []),
        ...(build ? [`${sec(build)} to build`] : []),
        ...(save ? [`${sec(save)} to save ${mb(sum((one) => one.bytes.saved))}`] : []),
    ];
    return `image-cache: ${imageCacheOf(images)} (${facts.join('; ')})`;
}
const sec = (seconds) => `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
const mb = (bytes) => bytes < 10 ** 6 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 10 ** 6).toFixed(bytes < 10 ** 7 ? 1 : 0)} MB`;


/***/ }),

/***/ 44702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   LU: () => (/* binding */ tokens),
/* harmony export */   SV: () => (/* binding */ GLYPHS),
/* harmony export */   Tj: () => (/* binding */ intervalWords),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   Xk: () => (/* binding */ NAMES),
/* harmony export */   _9: () => (/* binding */ signedPoints),
/* harmony export */   c5: () => (/* binding */ rateWords),
/* harmony export */   dR: () => (/* binding */ usd),
/* harmony export */   hu: () => (/* binding */ unscoredWords),
/* harmony export */   of: () => (/* binding */ of),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   y: () => (/* binding */ cost)
/* harmony export */ });
/** One sign per rollout, the same in markdown and on a terminal. */
const GLYPHS = {
    passed: '✓',
    failed: '✗',
    agent_error: 'E',
    agent_timeout: 'T',
    infra_error: 'i',
    judge_error: 'j',
    budget_exhausted: 'b',
    cancelled: 'c',
    not_run: '-',
};
/** A class in words. */
const NAMES = {
    passed: 'passed',
    failed: 'failed',
    agent_error: 'agent error',
    agent_timeout: 'agent timeout',
    infra_error: 'infra error',
    judge_error: 'judge error',
    budget_exhausted: 'budget exhausted',
    cancelled: 'cancelled',
    not_run: 'not run',
};
/** `82%`. Only a whole is 100% and only nothing is 0%: 2999 of 3000 is `>99%`. */
function percent(rate, digits = 0) {
    const text = (rate * 100).toFixed(digits);
    const least = (10 ** -digits).toFixed(digits);
    if (rate > 0 && Number(text) === 0)
        return `<${least}%`;
    if (rate < 1 && Number(text) === 100)
        return `>${(100 - Number(least)).toFixed(digits)}%`;
    return `${text}%`;
}
/** `3 rollouts`, `1 rollout`, `2,400 rollouts`. */
function plural(count, noun) {
    return `${whole(count)} ${noun}${count === 1 ? '' : 's'}`;
}
/** `2,400`, in any locale. */
function whole(count) {
    return String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** `31 of 40`. */
const of = (part, all) => `${whole(part)} of ${whole(all)}`;
/** `82%, 95% interval 67% to 91%`; the mean over tasks is named when unequal counts set it apart. */
function rateWords({ scoredPassRate, interval }) {
    if (scoredPassRate === null)
        return 'no rate';
    const rate = percent(scoredPassRate);
    if (!interval)
        return rate;
    const mean = percent(interval.rate);
    return [rate, ...(mean === rate ? [] : [`mean over tasks ${mean}`]), `95% interval ${intervalWords(interval)}`].join(', ');
}
/** `67% to 91%`. */
const intervalWords = ({ low, high }) => `${percent(low)} to ${percent(high)}`;
/** `2 infra errors (2 rate_limited), 1 judge error, 3 not run`; empty when every planned rollout was scored. */
function unscoredWords({ byOutcome, infraByKind }) {
    const kinds = infraByKind.map(([kind, count]) => `${whole(count)} ${kind}`).join(', ');
    return [
        ...(byOutcome.infra_error ? [`${plural(byOutcome.infra_error, 'infra error')}${kinds ? ` (${kinds})` : ''}`] : []),
        ...(byOutcome.judge_error ? [plural(byOutcome.judge_error, 'judge error')] : []),
        ...['budget_exhausted', 'cancelled', 'not_run']
            .filter((outcome) => byOutcome[outcome])
            .map((outcome) => `${whole(byOutcome[outcome])} ${NAMES[outcome]}`),
    ].join(', ');
}
/** `0.8 s`, `42 s`, `4 min 12 s`, `1 h 03 min`. */
function duration(seconds) {
    if (seconds < 9.95)
        return `${seconds.toFixed(1)} s`;
    const all = Math.round(seconds);
    if (all < 60)
        return `${all} s`;
    const two = (value) => String(value).padStart(2, '0');
    if (all < 3600)
        return `${Math.floor(all / 60)} min ${two(all % 60)} s`;
    const minutes = Math.round(all / 60);
    return `${whole(Math.floor(minutes / 60))} h ${two(minutes % 60)} min`;
}
/** `$1.24`, `$0.0042`, `$1,240.50`. */
const usd = (dollars) => `$${dollars.toFixed(dollars > 0 && dollars < 0.1 ? 4 : 2).replace(/\B(?=(\d{3})+\.)/g, ',')}`;
/** `$1.24`, `unknown`; says of how many rollouts when some are silent. */
function cost({ costUsd, costKnown, ran }) {
    if (costUsd === null)
        return 'unknown';
    return `${usd(costUsd)}${costKnown < ran ? ` (known for ${of(costKnown, ran)})` : ''}`;
}
/** `12,400`, `unknown`; says of how many rollouts when some are silent. */
function tokens({ tokens: sum, tokensKnown, ran }) {
    if (sum === null)
        return 'unknown';
    return `${whole(sum)}${tokensKnown < ran ? ` (known for ${of(tokensKnown, ran)})` : ''}`;
}
/** `+3.1`, `−0.4`, `0.0`: a change of a share in points */
function signedPoints(share) {
    const text = Math.abs(share * 100).toFixed(1);
    if (Number(text) === 0)
        return text;
    return `${share < 0 ? '−' : '+'}${text}`;
}


/***/ })

};
