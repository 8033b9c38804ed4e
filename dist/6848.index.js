export const id = 6848;
export const ids = [6848];
export const modules = {

/***/ 58461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ INVALID)
/* harmony export */ });
/** Exit code of what could not be carried out. */
const INVALID = 3;


/***/ }),

/***/ 80898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ loadPreflightInputs),
/* harmony export */   IV: () => (/* binding */ loadInputs),
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   Ns: () => (/* binding */ loadPublishInputs),
/* harmony export */   TS: () => (/* binding */ rate),
/* harmony export */   Vt: () => (/* binding */ loadRunInputs),
/* harmony export */   gc: () => (/* binding */ loadMergeInputs),
/* harmony export */   t9: () => (/* binding */ floorsOf),
/* harmony export */   wW: () => (/* binding */ MergeInputs),
/* harmony export */   zK: () => (/* binding */ loadPlanInputs),
/* harmony export */   zq: () => (/* binding */ loadImageInputs)
/* harmony export */ });
/* unused harmony export INPUT_NAMES */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49567);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58863);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88532);
/* harmony import */ var _github_baseline_choice_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22041);
/* harmony import */ var _github_comment_mode_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28879);
/* harmony import */ var _github_fail_on_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34544);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73188);
/* harmony import */ var _shards_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74198);






/** characters the artifact service refuses in a name */
const REFUSED = /[":<>|*?\r\n\\/]/;
const rate = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai('give a number from 0 to 1, such as 0.9')
    .min(0, 'give a number from 0 to 1, such as 0.9')
    .max(1, 'give a number from 0 to 1, such as 0.9');
const failOn = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .pipe(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_github_fail_on_js__WEBPACK_IMPORTED_MODULE_4__/* .FAIL_ON */ .d, { error: ({ input }) => `${input} is none of ${_github_fail_on_js__WEBPACK_IMPORTED_MODULE_4__/* .FAIL_ON */ .d.join(', ')}` }))
    .refine((words) => !words.includes('never') || words.length === 1, '`never` stands alone'));
const shard = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().transform((text, context) => {
    const slice = (0,_shards_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceFrom */ .pI)(text);
    if (!slice)
        context.addIssue(`write the slice as 2/8: from 1/${_shards_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_SHARDS */ .Y} to ${_shards_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_SHARDS */ .Y}/${_shards_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_SHARDS */ .Y}`);
    return slice ?? zod__WEBPACK_IMPORTED_MODULE_5__/* .NEVER */ .tm;
});
const count = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai(`give a whole number from 1 to ${_shards_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_SHARDS */ .Y}`)
    .int(`give a whole number from 1 to ${_shards_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_SHARDS */ .Y}`)
    .min(1, `give a whole number from 1 to ${_shards_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_SHARDS */ .Y}`)
    .max(_shards_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_SHARDS */ .Y, `give a whole number from 1 to ${_shards_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_SHARDS */ .Y}`);
const Inputs = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    experiment: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP('it is required, and it is empty; give the path of an experiment file'),
    runtime: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    shard: shard.optional(),
    'shards-at-once': count.optional(),
    durations: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    history: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    resume: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['auto', 'always', 'never'], { error: ({ input }) => `${input} is none of auto, always, never` })
        .default('auto'),
    cache: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['auto', 'always', 'off'], { error: ({ input }) => `${input} is none of auto, always, off` })
        .default('auto'),
    baseline: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .transform((text, context) => {
        const choice = (0,_github_baseline_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .baselineChoice */ .l)(text);
        if (!choice)
            context.addIssue('write `merge-base`, `nights`, `branch:NAME`, `run:ID`, `none`, or the directory of a run');
        return choice ? { ...choice, text } : zod__WEBPACK_IMPORTED_MODULE_5__/* .NEVER */ .tm;
    })
        .default({ kind: 'merge-base', text: 'merge-base' }),
    'baseline-experiment': zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    comment: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_github_comment_mode_js__WEBPACK_IMPORTED_MODULE_7__/* .COMMENT_MODES */ .p, { error: ({ input }) => `${input} is none of ${_github_comment_mode_js__WEBPACK_IMPORTED_MODULE_7__/* .COMMENT_MODES */ .p.join(', ')}` })
        .default('auto'),
    'commit-status': zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .max(100, 'a name has at most 100 characters')
        .regex(/^[^\p{Cc}]*$/u, 'a name is one line')
        .default(''),
    'github-token': zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default(''),
    'fail-on': failOn.default(['regression']),
    'min-coverage': rate.optional(),
    'max-infra-error-rate': rate.optional(),
    'artifact-name': zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .refine((name) => !REFUSED.test(name), 'an artifact name may not hold any of " : < > | * ? \\ / or a line break')
        .default('benchgate'),
    'retention-days': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai('give a whole number of days from 1 to 400')
        .int('give a whole number of days from 1 to 400')
        .min(1, 'give a whole number of days from 1 to 400')
        .max(400, 'give a whole number of days from 1 to 400')
        .optional(),
    'working-directory': zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default('.'),
});
const MergeInputs = Inputs.pick({
    baseline: true,
    comment: true,
    'commit-status': true,
    'github-token': true,
    'fail-on': true,
    'min-coverage': true,
    'max-infra-error-rate': true,
    'artifact-name': true,
    'retention-days': true,
});
const PublishInputs = Inputs.pick({
    baseline: true,
    comment: true,
    'github-token': true,
    'min-coverage': true,
    'max-infra-error-rate': true,
    'artifact-name': true,
}).extend({
    'pull-request': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai('give the number of a pull request')
        .int('give the number of a pull request')
        .min(1, 'give the number of a pull request')
        .optional(),
    commit: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^[0-9a-f]{40}$/, 'give all 40 digits of a commit')
        .optional(),
});
const PlanInputs = Inputs.pick({
    experiment: true,
    runtime: true,
    durations: true,
    history: true,
    'artifact-name': true,
    'retention-days': true,
    'working-directory': true,
}).extend({ shards: count });
const flag = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'], {
    error: ({ input }) => `${input} is neither true nor false`,
})
    .transform((word) => word.toLowerCase() === 'true');
const PreflightInputs = Inputs.pick({ experiment: true, runtime: true, 'working-directory': true }).extend({
    audit: flag.default(false),
});
const ImageInputs = Inputs.pick({ experiment: true, runtime: true, cache: true, 'working-directory': true });
/** it compares with nothing and tells nobody: what does that has a token */
const RunInputs = Inputs.omit({
    baseline: true,
    'baseline-experiment': true,
    comment: true,
    'commit-status': true,
    'github-token': true,
});
/** The names of all inputs, by the directory of the action.yml that declares them; those of `report/` are with its own. */
const INPUT_NAMES = {
    '.': Object.keys(Inputs.shape),
    image: Object.keys(ImageInputs.shape),
    merge: Object.keys(MergeInputs.shape),
    plan: Object.keys(PlanInputs.shape),
    preflight: Object.keys(PreflightInputs.shape),
    publish: Object.keys(PublishInputs.shape),
    run: Object.keys(RunInputs.shape),
};
/**
 * Reads `INPUT_*`. An input of nothing but blanks is absent; `required` is checked here, since the runner does not.
 *
 *     loadInputs({ INPUT_EXPERIMENT: 'nightly.yaml' })['fail-on'] // ['regression']
 */
const loadInputs = (env) => read(Inputs, env);
const loadMergeInputs = (env) => read(MergeInputs, env);
const loadPublishInputs = (env) => read(PublishInputs, env);
const loadPlanInputs = (env) => read(PlanInputs, env);
const loadPreflightInputs = (env) => read(PreflightInputs, env);
const loadImageInputs = (env) => read(ImageInputs, env);
/** The inputs of `run/`, as the whole action has them. */
const loadRunInputs = (env) => Object.freeze({
    ...read(RunInputs, env),
    baseline: { kind: 'none', text: 'none' },
    comment: 'off',
    'commit-status': '',
    'github-token': '',
});
/** Floors of the inputs, which replace the experiment's. */
function floorsOf(inputs) {
    const { 'min-coverage': minCoverage, 'max-infra-error-rate': maxInfraErrorRate } = inputs;
    return {
        ...(minCoverage === undefined ? {} : { minCoverage }),
        ...(maxInfraErrorRate === undefined ? {} : { maxInfraErrorRate }),
    };
}
/** Reads the inputs that a schema has. */
function read(schema, env) {
    const given = Object.keys(schema.shape).flatMap((name) => {
        const text = env[`INPUT_${name.toUpperCase()}`]?.trim(); // the runner keeps dashes
        return text ? [[name, text]] : [];
    });
    const parsed = schema.safeParse(Object.fromEntries(given));
    if (parsed.success)
        return Object.freeze(parsed.data);
    const issue = parsed.error.issues[0];
    const name = String(issue?.path[0]);
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .BenchgateError */ .Q9(`input \`${name}\`: ${issue?.message}.`, `Correct \`with: ${name}:\` in the calling workflow.`);
}


/***/ }),

/***/ 74198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ dealing),
/* harmony export */   Y: () => (/* binding */ MOST_SHARDS),
/* harmony export */   pI: () => (/* binding */ sliceFrom),
/* harmony export */   uK: () => (/* binding */ parseShard),
/* harmony export */   zq: () => (/* binding */ parseCount)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48179);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58863);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73188);
/* harmony import */ var _run_durations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64143);






/** more shards than a matrix may have jobs (GitHub: 256) help nobody */
const MOST_SHARDS = 256;
/** `2/8` as a slice; null where it is none. */
function sliceFrom(text) {
    const [, index, count] = /^(\d{1,3})\/(\d{1,3})$/.exec(text)?.map(Number) ?? [];
    return index && count && index <= count && count <= MOST_SHARDS ? { index, count } : null;
}
/** `2/8` of the command line */
function parseShard(text) {
    const slice = sliceFrom(text);
    if (slice)
        return slice;
    throw new commander__WEBPACK_IMPORTED_MODULE_2__/* .InvalidArgumentError */ .Di(`Write the slice as 2/8: from 1/${MOST_SHARDS} to ${MOST_SHARDS}/${MOST_SHARDS}.`);
}
function parseCount(text) {
    const count = Number(text);
    if (!Number.isInteger(count) || count < 1 || count > MOST_SHARDS)
        throw new commander__WEBPACK_IMPORTED_MODULE_2__/* .InvalidArgumentError */ .Di(`Give a whole number from 1 to ${MOST_SHARDS}.`);
    return count;
}
const Row = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ task: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), agent: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), duration_sec: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable() });
/** What `load` is told of shards; every shard must be told the same. */
async function dealing({ shard, shardsAtOnce, durations, }) {
    return {
        shard: shard ?? null,
        shardsAtOnce: Math.min(shardsAtOnce ?? 1, shard?.count ?? 1),
        ...(durations ? { durations: await durationsIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(durations)) } : {}),
    };
}
/** mean seconds by `<task>/<agent>` */
async function durationsIn(file) {
    const remedy = 'Name the results.jsonl of an earlier run.';
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((cause) => {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_3__/* .BenchgateError */ .Q9(`${file} cannot be read (${cause.code})`, remedy, { cause });
    });
    const rows = text
        .split('\n')
        .filter(Boolean)
        .map((line, index) => {
        try {
            return Row.parse(JSON.parse(line));
        }
        catch (cause) {
            throw new _model_error_js__WEBPACK_IMPORTED_MODULE_3__/* .BenchgateError */ .Q9(`${file}:${index + 1}: no row of results`, remedy, { cause });
        }
    });
    return (0,_run_durations_js__WEBPACK_IMPORTED_MODULE_5__/* .durationsOf */ .DM)(rows);
}


/***/ }),

/***/ 23710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ workspaceOf),
/* harmony export */   p: () => (/* binding */ workingDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73188);



const workspaceOf = (env) => env.GITHUB_WORKSPACE || process.cwd();
/** The directory that relative paths of the inputs start from. */
async function workingDirectory(given, env) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspaceOf(env), given);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(directory).catch(() => null);
    if (found?.isDirectory())
        return directory;
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .BenchgateError */ .Q9(`input \`working-directory\`: ${directory} is no directory.`, 'Check the repository out first, and give the directory relative to the workspace.');
}


/***/ }),

/***/ 11411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q1: () => (/* binding */ pauseFor),
/* harmony export */   US: () => (/* binding */ isForbidden),
/* harmony export */   WW: () => (/* binding */ refusalWords),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   cp: () => (/* binding */ isUncertain),
/* harmony export */   vu: () => (/* binding */ isRefusal)
/* harmony export */ });
const isRefusal = (error) => error instanceof Error && typeof error.status === 'number';
/** answers of a service that is down; octokit calls a broken connection 500 */
const DOWN = new Set([500, 502, 503, 504]);
/** Seconds after which to ask again; null if that is of no use, or could do the same thing twice. */
function pauseFor(refusal, method, backoff, now) {
    if (isThrottled(refusal)) {
        const headers = refusal.response?.headers ?? {};
        const after = Number(headers['retry-after']);
        if (after > 0)
            return after;
        const reset = Number(headers['x-ratelimit-reset']);
        if (headers['x-ratelimit-remaining'] === '0' && reset > 0)
            return Math.max(1, reset - now / 1000);
        return backoff;
    }
    return DOWN.has(refusal.status) && method !== 'POST' ? backoff : null;
}
/** Of a request that may or may not have been carried out. */
const isUncertain = (error) => isRefusal(error) && DOWN.has(error.status);
const isForbidden = (error) => isRefusal(error) && (error.status === 401 || error.status === 403) && !isThrottled(error);
const isMissing = (error) => isRefusal(error) && (error.status === 404 || error.status === 422);
function isThrottled({ status, message, response }) {
    if (status === 429)
        return true;
    const headers = response?.headers ?? {};
    return (status === 403 &&
        (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(message)));
}
/** Why the API did not do it, in words for a report. */
function refusalWords(error) {
    if (!isRefusal(error))
        return error instanceof Error ? error.message : String(error);
    if (isThrottled(error))
        return 'GitHub throttled the requests of this token';
    if (DOWN.has(error.status))
        return `GitHub's API did not answer (${error.status})`;
    return `GitHub's API refused with ${error.status}: ${firstLine(error.message)}`;
}
const firstLine = (text) => text.split('\n')[0]?.slice(0, 200) ?? '';


/***/ }),

/***/ 22041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ HISTORY_BRANCH),
/* harmony export */   l: () => (/* binding */ baselineChoice)
/* harmony export */ });
/** where nights are kept unless somebody says otherwise */
const HISTORY_BRANCH = 'benchgate-history';
/** Reads the input: `merge-base`, `branch:NAME`, `run:ID`, `nights`, `nights:BRANCH`, `none`, or a path. Null for an empty name or an id that is none. */
function baselineChoice(text) {
    if (text === 'merge-base' || text === 'none')
        return { kind: text };
    if (text.startsWith('branch:')) {
        const name = text.slice('branch:'.length).trim();
        return name ? { kind: 'branch', name } : null;
    }
    if (text.startsWith('run:')) {
        const id = Number(text.slice('run:'.length));
        return Number.isSafeInteger(id) && id > 0 ? { kind: 'run', id } : null;
    }
    if (text === 'nights')
        return { kind: 'nights', branch: HISTORY_BRANCH };
    if (text.startsWith('nights:')) {
        const branch = text.slice('nights:'.length).trim();
        return branch ? { kind: 'nights', branch } : null;
    }
    return text ? { kind: 'path', path: text } : null;
}


/***/ }),

/***/ 28879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ wantsComment),
/* harmony export */   p: () => (/* binding */ COMMENT_MODES)
/* harmony export */ });
/** Words of the input `comment`. */
const COMMENT_MODES = ['auto', 'always', 'changes', 'off'];
/**
 * Should the run comment? `auto`: unless it was cancelled, for then a newer push mostly has it done again. `always`: also then.
 * `changes`: when something changed; a comment that is already there is kept true in any case.
 */
function wantsComment(mode, { changed, cancelled }, exists) {
    switch (mode) {
        case 'off':
            return false;
        case 'always':
            return true;
        case 'auto':
            return !cancelled;
        case 'changes':
            return !cancelled && (changed || exists);
        default:
            throw new TypeError(`no comment mode ${mode}`);
    }
}


/***/ }),

/***/ 34544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ FAIL_ON),
/* harmony export */   w: () => (/* binding */ redReason)
/* harmony export */ });
/** Words of the input `fail-on`. */
const FAIL_ON = ['regression', 'inconclusive', 'infra', 'threshold', 'never'];
/**
 * Why the step is red, as one sentence; null when it is green. An invalid run proves nothing, so it is red whatever the
 * words are, unless they say `never`.
 */
function redReason(report, words) {
    if (words.includes('never'))
        return null;
    const { verdict, reason, sentence } = report.verdict;
    if (verdict === 'invalid')
        return sentence;
    if (verdict === 'regression' && words.includes('regression'))
        return sentence;
    if (verdict === 'inconclusive' && words.includes('inconclusive'))
        return sentence;
    if (reason.includes('threshold') && words.includes('threshold'))
        return sentence;
    if (!words.includes('infra'))
        return null;
    const lost = report.rows.filter(({ outcome }) => outcome === 'infra_error' || outcome === 'judge_error').length;
    return lost ? `${lost} of ${report.planned} rollouts were lost to infrastructure or to the judge.` : null;
}


/***/ }),

/***/ 79715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ HISTORY_FILE),
/* harmony export */   G: () => (/* binding */ appendToBranch),
/* harmony export */   aT: () => (/* binding */ historyOn)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _api_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11411);


const HISTORY_FILE = 'history.jsonl';
/** a night's jobs are few: who loses so often meets something else */
const MOST_TRIES = 8;
const FIRST_PAUSE_SEC = 0.5;
/**
 * Appends to the history on a branch of its own, which begins without a parent. A commit is put on the head that was read, and the branch
 * moved to it without force: where another job was faster, its lines are read and the change is made again on top of them. Never
 * throws for what GitHub does.
 */
async function appendToBranch(api, order) {
    const { change, firstPauseSec = FIRST_PAUSE_SEC } = order;
    let history = '';
    let why = '';
    for (let turn = 1; turn <= MOST_TRIES; turn++) {
        if (turn > 1)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(firstPauseSec * 2 ** (turn - 2) * (0.5 + Math.random()) * 1000);
        try {
            const head = await headOf(api, order.branch);
            history = head.history;
            const files = change(history);
            const commit = await commitOf(api, order.message, head, files);
            const moved = await move(api, order.branch, head, commit);
            if (moved === null)
                return { did: 'written', history: files[HISTORY_FILE] ?? history, commit, tries: turn };
            why = moved.why;
            if (!moved.again)
                break;
        }
        catch (error) {
            if (!(0,_api_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefusal */ .vu)(error))
                throw error;
            why = reasonOf(error);
            if (!(0,_api_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .isUncertain */ .cp)(error))
                break;
        }
    }
    return { did: 'refused', history, why };
}
/** The history on a branch; null where there is no such branch, or none on it. */
async function historyOn(api, branch) {
    const { history } = await headOf(api, branch);
    return history === '' ? null : history;
}
async function headOf(api, branch) {
    const { octokit, owner, repo } = api;
    const commit = await tipOf(api, branch);
    if (commit === null)
        return { commit, tree: null, history: '' };
    const { data } = await octokit.rest.git.getCommit({ owner, repo, commit_sha: commit });
    const { data: tree } = await octokit.rest.git.getTree({ owner, repo, tree_sha: data.tree.sha });
    const file = tree.tree.find(({ path, type }) => path === HISTORY_FILE && type === 'blob');
    if (!file?.sha)
        return { commit, tree: data.tree.sha, history: '' };
    const { data: blob } = await octokit.rest.git.getBlob({ owner, repo, file_sha: file.sha });
    return { commit, tree: data.tree.sha, history: Buffer.from(blob.content, 'base64').toString('utf8') };
}
async function tipOf({ octokit, owner, repo }, branch) {
    try {
        const { data } = await octokit.rest.git.getRef({ owner, repo, ref: `heads/${branch}` });
        return data.object.sha;
    }
    catch (error) {
        if ((0,_api_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefusal */ .vu)(error) && error.status === 404)
            return null;
        throw error;
    }
}
async function commitOf({ octokit, owner, repo }, message, head, files) {
    const entries = [];
    for (const [path, content] of Object.entries(files)) {
        const { data } = await octokit.rest.git.createBlob({ owner, repo, content, encoding: 'utf-8' });
        entries.push({ path, mode: '100644', type: 'blob', sha: data.sha });
    }
    const { data: tree } = await octokit.rest.git.createTree({
        owner,
        repo,
        tree: entries,
        ...(head.tree === null ? {} : { base_tree: head.tree }),
    });
    const { data } = await octokit.rest.git.createCommit({
        owner,
        repo,
        message,
        tree: tree.sha,
        parents: head.commit === null ? [] : [head.commit],
    });
    return data.sha;
}
/** Moves the branch; null when it is there. Whether somebody else was faster is asked of the branch, not read from words. */
async function move(api, branch, head, commit) {
    const { octokit, owner, repo } = api;
    try {
        if (head.commit === null)
            await octokit.rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha: commit });
        else
            await octokit.rest.git.updateRef({ owner, repo, ref: `heads/${branch}`, sha: commit, force: false });
        return null;
    }
    catch (error) {
        if (!(0,_api_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefusal */ .vu)(error) || (0,_api_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .isForbidden */ .US)(error))
            throw error;
        const tip = await tipOf(api, branch);
        if (tip === commit)
            return null; // it was done, and the answer got lost
        return { why: reasonOf(error), again: tip !== head.commit || (0,_api_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .isUncertain */ .cp)(error) };
    }
}
function reasonOf(error) {
    if ((0,_api_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .isForbidden */ .US)(error))
        return 'the token lacks `contents: write`';
    return (0,_api_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalWords */ .WW)(error);
}


/***/ }),

/***/ 20356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YP: () => (/* binding */ appended),
  Lu: () => (/* binding */ readHistory),
  k0: () => (/* binding */ united)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(58863);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/model/outcome.js
var outcome = __webpack_require__(38158);
// EXTERNAL MODULE: ./build/model/verdict.js
var verdict = __webpack_require__(70543);
;// CONCATENATED MODULE: ./build/model/night.js



const count = schemas/* number */.aig().int().min(0);
const share = schemas/* number */.aig().min(0).max(1);
const amount = schemas/* number */.aig().min(0);
/** The counts of a night, or of an agent's or a tag's part of it. A rate of nothing is null, never 0. */
const NightCounts = schemas/* object */.Ikc({
    planned: count,
    scored: count,
    passed: count,
    scored_pass_rate: share.nullable(),
    /** 95%, on these tasks, each with the same weight */
    interval: schemas/* tuple */.PVZ([share, share]).nullable(),
    strict_pass_rate: share.nullable(),
    coverage: share.nullable(),
    /** only the kinds that happened */
    infra_errors: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(outcome/* INFRA_KINDS */.F2), count),
    judge_errors: count,
    cost_usd: amount.nullable(),
    /** what one pass cost, failures included, with its 95% interval; null where nothing passed or no cost is known */
    cost_of_pass: schemas/* object */.Ikc({ usd: amount, low: amount.nullable(), high: amount.nullable() }).nullable(),
    /** median of the scored rollouts */
    median_duration_sec: amount.nullable(),
});
/** what is computed with must be what it can be computed with */
const Cell = schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* string */.YjP(), count, count, count])
    .refine(([, , passed, scored]) => passed <= scored, 'more passed than were scored');
const Part = NightCounts.extend({ name: schemas/* string */.YjP() });
const digest = schemas/* string */.YjP().regex(/^[0-9a-f]{12}$/);
/** What must be equal for two nights to stand on one line: short digests, by what they are of. */
const NightFingerprint = schemas/* object */.Ikc({
    limits: digest,
    reward: digest,
    sandbox_backend: digest,
    judge: digest,
    tasks: digest,
    agents: digest,
});
/** One line of history.jsonl: one night of one experiment. */
const Night = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(1),
    /** the day the night was planned for, not the hour at which it came to run */
    date: iso/* date */.p6(),
    experiment: schemas/* string */.YjP(),
    fingerprint: NightFingerprint,
    commit: schemas/* string */.YjP().nullable(),
    run_id: schemas/* string */.YjP(),
    /** the page of the workflow run; null outside GitHub */
    run: schemas/* string */.YjP().nullable(),
    ...NightCounts.shape,
    /** seconds from the first attempt's start to the last one's end */
    duration_sec: amount.nullable(),
    ...verdict/* Verdict */.Y.shape,
    /** the drop that must be ruled out: `gate.max_drop` */
    max_drop: share.gt(0),
    agents: schemas/* array */.YOg(Part),
    tags: schemas/* array */.YOg(Part),
    /** by task and agent: passed, scored, not scored; null where they are too many for a line */
    cells: schemas/* array */.YOg(Cell).nullable(),
    /** the issue that somebody closed by hand before this night: what was good before is no measure any more */
    accepted: schemas/* number */.aig().int().nullable().default(null),
});

;// CONCATENATED MODULE: ./build/report/history-file.js

/** As much of the text of a line as helps to find it. */
const SHOWN = 60;
/**
 * Reads history.jsonl. Lines are only ever appended, so that of two lines of the same night the later one holds. What is no
 * line of a history, such as one that was cut, is skipped with a warning.
 */
function readHistory(text, file = 'history.jsonl') {
    const nights = new Map();
    const warnings = [];
    for (const [at, line] of text.split('\n').entries()) {
        if (line.trim() === '')
            continue;
        const read = nightOf(line);
        if (typeof read === 'string')
            warnings.push(`${file}:${at + 1}: skipped, ${read}: ${shown(line)}`);
        else
            nights.set(identityOf(read), read);
    }
    return { nights: [...nights.values()].sort(byDate), warnings };
}
/** The text with one more line; a line that was cut before it is not joined to it. */
const appended = (text, night) => `${text === '' || text.endsWith('\n') ? text : `${text}\n`}${JSON.stringify(night)}\n`;
/** The lines of `more` that `text` has not, appended to it. */
function united(text, more) {
    const known = new Set(text.split('\n'));
    const missing = more.split('\n').filter((line) => line.trim() !== '' && !known.has(line));
    if (missing.length === 0)
        return text;
    return `${text === '' || text.endsWith('\n') ? text : `${text}\n`}${missing.join('\n')}\n`;
}
/** What makes two lines the same night. */
const identityOf = ({ date, experiment, fingerprint, commit }) => JSON.stringify([date, experiment, Object.values(fingerprint), commit]);
const byDate = (one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0);
function nightOf(line) {
    let value;
    try {
        value = JSON.parse(line.startsWith('\uFEFF') ? line.slice(1) : line); // an editor of Windows' puts it before the first
    }
    catch {
        return 'it is no JSON';
    }
    const parsed = Night.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const key = issue?.path.join('.');
    return key === 'schema' ? 'it is of another version of benchgate' : `it is no night (\`${key}\` ${issue?.message})`;
}
function shown(line) {
    const clean = line.replace(/[^\x20-\x7E]+/g, ' ');
    return clean.length > SHOWN ? `${clean.slice(0, SHOWN)}…` : clean;
}


/***/ }),

/***/ 49567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* unused harmony exports string, boolean, bigint, date */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58863);


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedNumber */ .qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodNumber */ .rSt, params);
}
function boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}


/***/ })

};
