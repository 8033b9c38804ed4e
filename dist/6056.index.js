export const id = 6056;
export const ids = [6056];
export const modules = {

/***/ 18240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ newRunId),
/* harmony export */   GF: () => (/* binding */ writeJson),
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   WE: () => (/* binding */ labelsUnder),
/* harmony export */   j5: () => (/* binding */ writeJsonLines),
/* harmony export */   x1: () => (/* binding */ writeLines)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);




/** A name that sorts by time and that no other run has. */
const newRunId = (now) => `${new Date(now).toISOString().replace(/[-:]|\.\d+/g, '')}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(3).toString('hex')}`;
/** What sandboxes are labelled with that a run makes for itself, for its audit, and for what it is compared with. */
const labelsUnder = (runId) => [runId, `${runId}-audit`, `${runId}-baseline`];
/** What every sandbox of a run carries, so that the reaper knows it. */
const labelsOf = ({ experiment }, runId) => ({
    benchgate: '1',
    'benchgate.run': runId,
    'benchgate.experiment': experiment.experimentId,
});
/** JSON for people and machines alike, in a folder that is made; there whole or not at all, also after a kill. */
async function writeJson(file, value) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file), { recursive: true });
    const draft = `${file}.tmp`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(draft, `${JSON.stringify(value, null, 2)}\n`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(draft, file);
}
/** What is written at a time: more at once, or by threads that take turns, costs the system several times as much. */
const CHUNK = 65_536;
/** One value a line. */
function writeJsonLines(file, values) {
    writeLines(file, json(values));
}
function* json(values) {
    for (const value of values)
        yield JSON.stringify(value);
}
/** Lines as they are made, in a folder that is made: a long text is never held as a whole. There whole or not at all, also after a kill. */
function writeLines(file, lines) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file), { recursive: true });
    const draft = `${file}.tmp`;
    const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(draft, 'w');
    try {
        let held = '';
        for (const line of lines) {
            held += `${line}\n`;
            if (held.length < CHUNK)
                continue;
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(handle, held);
            held = '';
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(handle, held);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(handle);
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, file);
}


/***/ }),

/***/ 98591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ METRICS),
/* harmony export */   Lk: () => (/* binding */ REWARDS),
/* harmony export */   SZ: () => (/* binding */ metricPairs),
/* harmony export */   ak: () => (/* binding */ metricOf),
/* harmony export */   i2: () => (/* binding */ mean)
/* harmony export */ });
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38158);
/* harmony import */ var _model_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34041);
/* harmony import */ var _report_cell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78911);



/** What every rollout may have; `rewards.<key>` is any number of the judge's. */
const METRICS = {
    cost_usd: (row) => row.cost_usd,
    tokens: (row) => (0,_model_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .totalTokens */ .R)(row.tokens),
    duration_sec: (row) => row.duration_sec,
    turns: (row) => row.turns,
};
const REWARDS = 'rewards.';
/** The metric of that name; null where there is none. */
function metricOf(name) {
    if (name.startsWith(REWARDS))
        return ({ rewards }) => rewards?.[name.slice(REWARDS.length)] ?? null;
    return Object.entries(METRICS).find(([known]) => known === name)?.[1] ?? null;
}
/** One pair for each task, of the same content, and agent that was scored in both runs. */
function metricPairs(baseline, candidate, metric) {
    const [before, after] = [meansOf(baseline, metric), meansOf(candidate, metric)];
    return [...after].flatMap(([cell, candidate]) => {
        const baseline = before.get(cell);
        return baseline === undefined ? [] : [{ baseline, candidate }];
    });
}
/** by the cells that have a scored rollout; null where none of these tells */
function meansOf(rows, metric) {
    const { cells, places } = (0,_report_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .byCell */ .A1)(rows);
    const [sums, known] = [new Float64Array(cells.size), new Uint32Array(cells.size)];
    rows.forEach((row, at) => {
        const value = (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isScored */ .Lo)(row.outcome) ? metric(row) : null;
        const place = places[at];
        if (value === null || place === undefined)
            return;
        sums[place] = (sums[place] ?? 0) + value;
        known[place] = (known[place] ?? 0) + 1;
    });
    const means = [...cells.keys()].map((cell, place) => {
        const count = known[place] ?? 0;
        return [cell, count === 0 ? null : (sums[place] ?? 0) / count];
    });
    return new Map(means.filter(([cell]) => (cells.get(cell)?.scored ?? 0) > 0));
}
/** of the known ones; null without any */
function mean(values) {
    const known = values.filter((value) => value !== null);
    return known.length ? known.reduce((sum, value) => sum + value, 0) / known.length : null;
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

/***/ 31647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ Guardrail),
/* harmony export */   dR: () => (/* binding */ LEAVE_OUT),
/* harmony export */   mp: () => (/* binding */ GATE_DESIGNS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58863);

const GATE_DESIGNS = ['fixed', 'sequential'];
const LEAVE_OUT = ['nothing', 'always_failing'];
/** A metric beside the pass rate that must not get much worse. */
const Guardrail = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** `cost_usd`, `tokens`, `duration_sec`, `turns` or `rewards.<key>` */
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    worse: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['more', 'less']),
    /** the change for the worse that is tolerated, as a share of the baseline */
    limit: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** it is reported, and no verdict depends on it */
    advisory: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});


/***/ }),

/***/ 38158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ INFRA_KINDS),
/* harmony export */   Lo: () => (/* binding */ isScored),
/* harmony export */   QB: () => (/* binding */ OutcomeSchema),
/* harmony export */   im: () => (/* binding */ OUTCOMES)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58863);

/** Why infrastructure failed a rollout (design, "Outcomes"). */
const INFRA_KINDS = [
    'auth',
    'config',
    'rate_limited',
    'quota',
    'capacity',
    'transport',
    'create_ambiguous',
    'sandbox_lost',
    'oom',
    'disk_full',
    'image_build',
    'network',
];
const OUTCOMES = [
    'passed',
    'failed',
    'agent_error',
    'agent_timeout',
    'infra_error',
    'judge_error',
    'budget_exhausted',
    'cancelled',
    'not_run',
];
/** Does it say something about the agent? The denominator of the scored pass rate. Asked a million times of a large run. */
const isScored = (outcome) => outcome === 'passed' || outcome === 'failed' || outcome === 'agent_error' || outcome === 'agent_timeout';
/** What became of an attempt. `suspected` marks text evidence that excludes nothing. */
const OutcomeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    class: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(OUTCOMES),
    infraKind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(INFRA_KINDS).nullable(),
    /** one plain sentence: what happened */
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    suspected: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(INFRA_KINDS).nullable().default(null),
});


/***/ }),

/***/ 750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ ofSystem)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73188);

/** what root left behind, such as an earlier run by sudo or a container that wrote there */
const OWN = 'Make it yours, such as by `sudo chown -R "$USER"` on that directory, or name another place.';
/** What a user can do about what this machine refuses, by the code of the system. */
const REMEDIES = {
    ENOSPC: 'The disk is full: free space there, or name another directory.',
    EDQUOT: 'The quota of the disk is used up: free space there, or name another directory.',
    EACCES: OWN,
    EPERM: OWN,
    EROFS: 'That disk is read-only: name another place.',
    ENOTDIR: 'A file is in the way of a directory: move it, or name another place.',
    EEXIST: 'Something is in the way: move it, or name another place.',
    EISDIR: 'A directory is in the way of a file: move it, or name another place.',
    ENAMETOOLONG: 'Name a place with a shorter path.',
    EADDRINUSE: 'The port is in use: see by `ss -ltnp` who has it and end that, or name another port.',
    EMFILE: 'Raise the limit of open files (`ulimit -n`), or lower max_parallel_rollouts.',
    ENFILE: 'Raise the limit of open files of this machine, or lower max_parallel_rollouts.',
};
/** The error of a system call as one that a user can act on; null where it is none of those. */
function ofSystem(error) {
    if (!(error instanceof Error))
        return null;
    const { code = '', syscall } = error;
    const remedy = syscall === undefined ? undefined : REMEDIES[code];
    return remedy === undefined ? null : new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .BenchgateError */ .Q9(error.message, remedy, { cause: error });
}


/***/ }),

/***/ 34041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ Tokens),
/* harmony export */   R: () => (/* binding */ totalTokens)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58863);

/** Tokens of a rollout; input without the cache. `null` is unknown, never 0. */
const Tokens = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    input: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    cache_read: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    cache_write: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    output: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
});
/** The total of what is known; `null` if nothing is. */
function totalTokens(tokens) {
    if (!tokens)
        return null;
    const { input, cache_read: read, cache_write: write, output } = tokens;
    if (input === null && read === null && write === null && output === null)
        return null;
    return (input ?? 0) + (read ?? 0) + (write ?? 0) + (output ?? 0);
}


/***/ }),

/***/ 78911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ byCell),
/* harmony export */   pu: () => (/* binding */ byAgent),
/* harmony export */   uw: () => (/* binding */ scoreOf)
/* harmony export */ });
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38158);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12646);


const byCell = (0,_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)((rows) => {
    const ofTasks = new Map(); // shared names are found sooner than keys are made
    const cells = new Map();
    const places = new Uint32Array(rows.length);
    const begin = ({ task, agent, task_digest: digest }, ofTask) => {
        const cell = { task, agent, digest, place: cells.size, rows: [], passed: 0, scored: 0 };
        ofTasks.set(task, [...ofTask, cell]);
        cells.set(`${task}\0${digest}\0${agent}`, cell);
        return cell;
    };
    rows.forEach((row, at) => {
        const ofTask = ofTasks.get(row.task) ?? [];
        const known = ofTask.find(({ agent, digest }) => agent === row.agent && digest === row.task_digest);
        const cell = known ?? begin(row, ofTask);
        cell.rows.push(row);
        if ((0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isScored */ .Lo)(row.outcome))
            cell.scored += 1;
        if (row.outcome === 'passed')
            cell.passed += 1;
        places[at] = cell.place;
    });
    return { cells, places };
});
/** Rows by agent, in the order in which they first name it. */
const byAgent = (0,_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)((rows) => {
    const [first] = rows;
    // those of a single agent are the rows themselves, of which much is known already
    if (first && rows.every(({ agent }) => agent === first.agent))
        return new Map([[first.agent, rows]]);
    return Map.groupBy(rows, ({ agent }) => agent);
});
function scoreOf(rows) {
    let [passed, scored] = [0, 0];
    for (const { outcome } of rows) {
        if (outcome === 'passed')
            passed += 1;
        if ((0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isScored */ .Lo)(outcome))
            scored += 1;
    }
    return { passed, scored };
}


/***/ }),

/***/ 12646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/**
 * What is made of rows, made once: summary, comment and page ask the same of the same rows, of which there may be 100,000.
 * The rows must have their outcomes by then.
 */
function once(make) {
    const known = new WeakMap();
    return (rows) => {
        const before = known.get(rows);
        if (before)
            return before.answer;
        const answer = make(rows);
        known.set(rows, { answer });
        return answer;
    };
}


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


/***/ }),

/***/ 64143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ durationsOf),
/* harmony export */   p6: () => (/* binding */ expected),
/* harmony export */   z3: () => (/* binding */ longestFirst)
/* harmony export */ });
const cellOf = ({ task, agent }) => `${task}/${agent}`;
/** What the results of an earlier run tell. */
function durationsOf(rows) {
    const sums = new Map();
    for (const row of rows) {
        if (row.duration_sec === null)
            continue;
        const sum = sums.get(cellOf(row)) ?? { seconds: 0, count: 0 };
        sums.set(cellOf(row), { seconds: sum.seconds + row.duration_sec, count: sum.count + 1 });
    }
    return new Map([...sums].map(([cell, { seconds, count }]) => [cell, seconds / count]));
}
/** Seconds to expect of a rollout: the mean of the known ones where its own are unknown. */
function expected(durations) {
    let sum = 0;
    for (const seconds of durations.values())
        sum += seconds;
    const mean = durations.size > 0 ? sum / durations.size : 1;
    return (rollout) => durations.get(cellOf(rollout)) ?? mean;
}
/**
 * The order to begin rollouts in: the longest first (LPT; R. L. Graham, SIAM J. Appl. Math. 17 (1969), 416-429), so that
 * none of them is waited for alone at the end. Without history it is the plan's own. A design that looks after each round
 * asks for one round at a time.
 */
function longestFirst(rollouts, durations) {
    if (durations.size === 0)
        return rollouts;
    const seconds = expected(durations);
    return rollouts.toSorted((a, b) => seconds(b) - seconds(a) || a.rollout_index - b.rollout_index);
}


/***/ }),

/***/ 66932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ Redactor)
/* harmony export */ });
/* harmony import */ var _variants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5746);

const MARK = Buffer.from('***');
/**
 * Takes known secrets out of streams and texts, in every form of `variants`, in one pass over the bytes (Wu and Manber
 * 1994, "A fast algorithm for multi-pattern searching": the bytes at the end of a window say how far it may move). Three
 * bytes rather than two: hundreds of forms hold most pairs of letters, and hardly any triple of an ordinary text.
 */
class Redactor {
    #patterns;
    /** length of the shortest pattern: the window */
    #window;
    #longest;
    /** by the last three bytes of the window: how far it may move; 0 where a pattern may start */
    #shift;
    /** how far it moves where the triple is in no pattern */
    #far;
    #ending;
    /** 1 where a pattern begins with this byte, with these two */
    #firsts = new Uint8Array(256);
    #begins = new Uint8Array(PAIRS);
    #beginning;
    constructor(secrets) {
        const texts = [...new Set(secrets.flatMap(_variants_js__WEBPACK_IMPORTED_MODULE_0__/* .variants */ .H))];
        this.#patterns = texts.map((text) => Buffer.from(text)).sort((a, b) => b.length - a.length);
        this.#window = Math.min(...this.#patterns.map(({ length }) => length));
        this.#longest = this.#patterns[0]?.length ?? 0;
        this.#far = Math.min(this.#window - 2, MOST_SHIFT);
        this.#shift = new Uint8Array(texts.length ? TRIPLES : 0).fill(this.#far);
        const ending = new Map();
        for (const pattern of this.#patterns) {
            for (let at = 0; at <= this.#window - 3; at += 1) {
                const triple = tripleAt(pattern, at + 2);
                this.#shift[triple] = Math.min(this.#shift[triple] ?? 0, this.#window - 3 - at);
            }
            const last = tripleAt(pattern, this.#window - 1);
            ending.set(last, [...(ending.get(last) ?? []), pattern]);
        }
        this.#ending = ending;
        this.#beginning = Map.groupBy(this.#patterns, pairOf);
        for (const pattern of this.#patterns) {
            this.#firsts[pattern.readUInt8(0)] = 1;
            this.#begins[pairOf(pattern)] = 1;
        }
    }
    /** A stream's state: feed it the chunks, each of which comes back in clean pieces, then take the rest by `end`. */
    stream() {
        let kept = Buffer.alloc(0);
        return {
            push: (chunk) => {
                if (this.#patterns.length === 0)
                    return [chunk];
                const seam = kept.length > 0 ? Buffer.concat([kept, chunk.subarray(0, this.#longest)]) : kept;
                if (seam.length < kept.length + chunk.length && kept.length > 0) {
                    const over = this.#pass(seam, kept.length);
                    const [clean, rest] = this.#most(chunk.subarray(over.until - kept.length));
                    kept = rest;
                    return [...over.clean, ...clean];
                }
                const [clean, rest] = this.#most(kept.length > 0 ? seam : chunk);
                kept = rest;
                return clean;
            },
            end: () => {
                const { clean } = this.#pass(kept, kept.length);
                kept = Buffer.alloc(0);
                return clean;
            },
        };
    }
    text(text) {
        if (this.#patterns.length === 0)
            return text;
        const bytes = Buffer.from(text);
        const { clean, found } = this.#pass(bytes, bytes.length);
        return found ? Buffer.concat(clean).toString('utf8') : text;
    }
    /** Every string in a value of JSON. */
    json(value) {
        const text = JSON.stringify(value);
        if (this.#patterns.length === 0 || this.text(text) === text)
            return value;
        return JSON.parse(text, (_key, part) => (typeof part === 'string' ? this.text(part) : part));
    }
    /** All of it but what may be the beginning of a secret, which is a copy: hardly ever is there any. */
    #most(bytes) {
        const { clean, until } = this.#pass(bytes, this.#cutOff(bytes));
        return [clean, Buffer.from(bytes.subarray(until))];
    }
    /** where the first beginning of a secret stands that the end of the bytes cuts off */
    #cutOff(bytes) {
        const end = bytes.length;
        for (let at = Math.max(0, end - this.#longest + 1); at < end - 1; at += 1) {
            const pair = ((bytes[at] & 127) << 7) | (bytes[at + 1] & 127);
            if (this.#begins[pair] !== 1)
                continue;
            for (const pattern of this.#beginning.get(pair) ?? []) {
                const length = Math.min(pattern.length - 1, end - at);
                if (length === end - at && bytes.compare(pattern, 0, length, at, end) === 0)
                    return at;
            }
        }
        if (end > 0 && this.#firsts[bytes[end - 1]] === 1)
            return end - 1;
        return end;
    }
    /**
     * Takes out every secret that begins before `safe`; all of it must be in `bytes`. What lies before `until` is done with,
     * also where the last secret went beyond `safe`.
     */
    #pass(bytes, safe) {
        if (this.#patterns.length === 0)
            return { clean: [bytes], until: bytes.length, found: false };
        const out = [];
        const window = this.#window;
        const shift = this.#shift;
        const far = this.#far;
        const end = bytes.length;
        let from = 0;
        let at = window - 1; // the last byte of the window
        while (at < end) {
            // by a constant, which the processor may take ahead of what it waits for: twice as fast as by what it looks up
            while (at < end && shift[tripleAt(bytes, at)] === far)
                at += far;
            if (at >= end)
                break;
            const triple = tripleAt(bytes, at);
            const move = shift[triple];
            if (move > 0) {
                at += move;
                continue;
            }
            const start = at - window + 1;
            if (start >= safe)
                break;
            const found = this.#at(bytes, start, triple);
            if (found === 0) {
                at += 1;
                continue;
            }
            if (start > from)
                out.push(bytes.subarray(from, start));
            out.push(MARK);
            from = start + found;
            at = from + window - 1;
        }
        const until = Math.max(from, safe, 0);
        if (until > from)
            out.push(bytes.subarray(from, until));
        return { clean: out, until, found: from > 0 };
    }
    /** the length of the longest secret that starts here, where its window ends in this triple; 0 for none */
    #at(bytes, start, triple) {
        for (const pattern of this.#ending.get(triple) ?? [])
            if (bytes.compare(pattern, 0, pattern.length, start, Math.min(start + pattern.length, bytes.length)) === 0)
                return pattern.length;
        return 0;
    }
}
const PAIRS = 2 ** 14;
const pairOf = (bytes) => ((bytes.readUInt8(0) & 127) << 7) | (bytes.readUInt8(1) & 127);
/** seven bits of each byte: what is not ASCII may share a place, which only makes a window move less */
const TRIPLES = 2 ** 21;
const MOST_SHIFT = 255;
/** the three bytes that end at this place */
const tripleAt = (bytes, at) => ((bytes[at - 2] & 127) << 14) | ((bytes[at - 1] & 127) << 7) | (bytes[at] & 127);


/***/ }),

/***/ 5746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ variants)
/* harmony export */ });
/** shorter values are words of ordinary text, and blacking them out would black out everything */
const LEAST_LENGTH = 6;
/**
 * A secret as it may turn up: as it is and line by line; each of these in base64 at any alignment, with either alphabet;
 * in a URL; in a form; in JSON; in hexadecimal.
 */
function variants(secret) {
    const plain = [secret, ...secret.split(/\r?\n/).map((line) => line.trim())].filter(long);
    const texts = [...new Set(plain)].flatMap((text) => [
        text,
        ...base64(text),
        encodeURIComponent(text),
        encodeURIComponent(text).replace(/%20/g, '+'),
        JSON.stringify(text).slice(1, -1),
        Buffer.from(text).toString('hex'),
        Buffer.from(text).toString('hex').toUpperCase(),
    ]);
    return [...new Set(texts)].filter(long);
}
const long = (text) => text.length >= LEAST_LENGTH;
/** Inside a longer text the secret starts at one of three places; only the digits that hold nothing else are sought. */
function base64(text) {
    const bytes = Buffer.from(text);
    return [0, 1, 2].flatMap((before) => {
        const all = Buffer.concat([Buffer.alloc(before), bytes])
            .toString('base64')
            .replace(/=+$/, '');
        const from = Math.ceil((before * 8) / 6);
        const to = Math.floor(((before + bytes.length) * 8) / 6);
        const own = all.slice(from, to);
        return [own, own.replaceAll('+', '-').replaceAll('/', '_')];
    });
}


/***/ }),

/***/ 40458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sliceOf),
/* harmony export */   T: () => (/* binding */ deal)
/* harmony export */ });
/* harmony import */ var _durations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64143);

/**
 * Deals a plan to `count` shards, the longest first, each to the shard that has the least (LPT; Graham 1969): equal
 * inputs give equal shards on every machine. Rollouts whose duration is unknown count as the mean of the known ones.
 */
function deal(rollouts, count, durations = new Map()) {
    const seconds = (0,_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .expected */ .p6)(durations);
    const longest = rollouts
        .map((rollout, place) => ({ place, seconds: seconds(rollout) }))
        .sort((a, b) => b.seconds - a.seconds || a.place - b.place);
    const loads = Array.from({ length: count }, () => 0);
    const dealt = new Map();
    for (const { place, seconds } of longest) {
        const least = loads.indexOf(Math.min(...loads));
        loads[least] = (loads[least] ?? 0) + seconds;
        dealt.set(place, least + 1);
    }
    return rollouts.map((rollout, place) => ({ ...rollout, shard: dealt.get(place) ?? 1 }));
}
/** The rollouts of one shard; of a plan that was not dealt, all of them. */
function sliceOf(rollouts, shard) {
    return shard === null ? rollouts : rollouts.filter((rollout) => rollout.shard === shard.index);
}


/***/ })

};
