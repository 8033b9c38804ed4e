export const id = 3700;
export const ids = [3700];
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

/***/ 68492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ annotationsOfConfig),
/* harmony export */   mr: () => (/* binding */ annotationsOfImages),
/* harmony export */   xi: () => (/* binding */ annotationsOfChecks)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73188);


/** The runner shows ten of a level per step, each of at most 4,096 characters; the rest vanish in silence. */
const MOST = 10;
const LONGEST = 4096;
/** One for each check that failed or warns. */
function annotationsOfChecks(preflight) {
    const failed = preflight?.checks.filter(({ ok }) => ok === false) ?? [];
    return bounded(failed.map(({ name, found, remedy, advisory }) => ({
        level: advisory ? 'warning' : 'error',
        title: `preflight: ${name}`,
        message: `${found} ${remedy}`.trim(),
    })));
}
/** One error per image that could not be had, at the line of the Dockerfile that says why. */
function annotationsOfImages(images, fromWorkspace) {
    return bounded(images.flatMap(({ tasks, failure }) => {
        if (!failure)
            return [];
        const { message, remedy, file, line } = failure;
        const place = file && fromWorkspace(file);
        return {
            level: 'error',
            title: `benchgate: image of ${tasks[0]}`,
            message: `${message}\n${remedy}`,
            ...(place && !place.startsWith('..') ? { file: place, ...(line === null ? {} : { line }) } : {}),
        };
    }));
}
/** One error per place of the user's files that must change. */
function annotationsOfConfig({ issues }, workspace) {
    return bounded(issues.map((issue) => ({
        level: 'error',
        title: `benchgate: ${issue.key || 'configuration'}`,
        message: (0,_model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .formatIssue */ .Hd)({ ...issue, file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, issue.file) }),
        file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, issue.file),
        ...(issue.line === null ? {} : { line: issue.line, column: issue.column ?? 1 }),
    })));
}
/** Ten of a level, the last one saying how many more there are. */
function bounded(all) {
    const levels = Map.groupBy(all, ({ level }) => level);
    return [...levels].flatMap(([level, group]) => {
        // one place of each level stays free for the verdict
        const shown = group.length < MOST ? group : group.slice(0, MOST - 2);
        const more = group.length - shown.length;
        const rest = more
            ? [{ level, title: 'benchgate', message: `${more} more of this kind; see the log and the summary.` }]
            : [];
        return [...shown.map((one) => ({ ...one, message: one.message.slice(0, LONGEST) })), ...rest];
    });
}


/***/ }),

/***/ 63762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tr: () => (/* binding */ storeFiles),
/* harmony export */   he: () => (/* binding */ storeDirectory),
/* harmony export */   ky: () => (/* binding */ storeOpen)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** characters the service refuses in a path */
const REFUSED = /[":<>|*?\r\n]/;
/**
 * Stores a directory as one artifact. Artifacts are immutable within a run, and re-runs share the run, so `name` holds
 * the attempt. Links are left out: one that an agent made may point anywhere.
 */
async function storeDirectory(name, dir, retentionDays) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(dir, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(entry.parentPath, entry.name));
    return storeFiles(name, dir, files, retentionDays);
}
/** Stores one file as it is, so that it opens in the browser; null where the service gives no number. */
async function storeOpen(name, file, retentionDays) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'benchgate-open-'));
    try {
        const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name); // the client names such an artifact after its file
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(file, copy);
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(2830), __webpack_require__.e(5824), __webpack_require__.e(3758), __webpack_require__.e(3548), __webpack_require__.e(1351), __webpack_require__.e(7935)]).then(__webpack_require__.bind(__webpack_require__, 77935)); // a chunk of its own
        const { id } = await new DefaultArtifactClient().uploadArtifact(name, [copy], folder, {
            skipArchive: true,
            ...(retentionDays === undefined ? {} : { retentionDays }),
        });
        return id ?? null;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
/** Stores some files of a directory as one artifact. */
async function storeFiles(name, dir, files, retentionDays) {
    const refused = files.filter((file) => REFUSED.test((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(dir, file)));
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(2830), __webpack_require__.e(5824), __webpack_require__.e(3758), __webpack_require__.e(3548), __webpack_require__.e(1351), __webpack_require__.e(7935)]).then(__webpack_require__.bind(__webpack_require__, 77935)); // a chunk of its own
    const { id, size, digest } = await new DefaultArtifactClient().uploadArtifact(name, files.filter((file) => !refused.includes(file)).sort(), dir, retentionDays === undefined ? {} : { retentionDays });
    return {
        name,
        id: id ?? null,
        bytes: size ?? null,
        digest: digest ? `sha256:${digest}` : null,
        skipped: refused.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(dir, file)),
    };
}


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

/***/ 30593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain),
/* harmony export */   f: () => (/* binding */ annotate)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73188);
/* harmony import */ var _model_system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(750);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68492);




/** An error as two sentences, what happened and what to change; its stack only where the step is debugged. */
function explain(thrown, workspace) {
    const error = (0,_model_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ofSystem */ .d)(thrown) ?? thrown;
    if (error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL) {
        for (const annotation of (0,_annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .annotationsOfConfig */ .Ch)(error, workspace))
            annotate(annotation);
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(error.message);
    }
    else if (error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .BenchgateError */ .Q9) {
        const said = /[.!?]$/.test(error.message) ? error.message : `${error.message}.`;
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(`${said} ${error.remedy}`, { title: 'benchgate' });
    }
    else {
        const message = error instanceof Error ? error.message : String(error);
        const remedy = 'This is a fault of benchgate: repeat the step with debug logging and report what it prints.';
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(`unexpected: ${message}. ${remedy}`, { title: 'benchgate' });
    }
    if (_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isDebug */ ._o() && error instanceof Error)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(withCauses(error));
}
const PRINT = { error: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm };
/** Prints one annotation. */
function annotate({ level, title, message, file, line, column }) {
    const place = file ? { file, startLine: line ?? 1, ...(column ? { startColumn: column } : {}) } : {};
    PRINT[level](message, { title, ...place });
}
function withCauses(error) {
    const stack = error.stack ?? error.message;
    return error.cause instanceof Error ? `${stack}\ncaused by ${withCauses(error.cause)}` : stack;
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
