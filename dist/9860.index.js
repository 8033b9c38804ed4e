export const id = 9860;
export const ids = [9860,9969,8621];
export const modules = {

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

/***/ 58461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ INVALID)
/* harmony export */ });
/** Exit code of what could not be carried out. */
const INVALID = 3;


/***/ }),

/***/ 84270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ manifestOf),
/* harmony export */   $x: () => (/* binding */ fingerprintDifferences),
/* harmony export */   It: () => (/* binding */ manifestDigest),
/* harmony export */   Jx: () => (/* binding */ manifestBefore),
/* harmony export */   Rv: () => (/* binding */ gateOf),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   tX: () => (/* binding */ differences),
/* harmony export */   xX: () => (/* binding */ nightFingerprint)
/* harmony export */ });
/* unused harmony export identityOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90178);



/**
 * The manifest of a run. `config_digest` is over what the experiment and the runtime say, without paths, so that it is
 * the same in every checkout.
 */
function manifestOf(loaded, { runId, checked, commit, runAttempt, images }) {
    const { experiment, tasks, plan, shard, leftOut } = loaded;
    const config = loaded.redactor.json(configOf(loaded)); // a command may have a secret in it
    return {
        schema: 1,
        run_id: runId,
        shard,
        run_attempt: runAttempt,
        experiment_id: experiment.experimentId,
        commit,
        plan_digest: digest(JSON.stringify(plan)),
        config_digest: digest(JSON.stringify(config)),
        config,
        // also those left out: by them a night is known to be of the same work
        tasks: Object.fromEntries([...tasks, ...(leftOut?.tasks ?? [])].map(({ id, digest: of }) => [id, of])),
        tags: Object.fromEntries(tasks.flatMap(({ id, tags }) => (tags.length > 0 ? [[id, [...tags]]] : []))),
        left_out: leftOut?.told ?? null,
        images: Object.fromEntries(Object.entries(images).map(([task, names]) => [task, [...names]])),
        versions: { benchgate: _model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x, node: process.version, platform: `${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.platform)()}/${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.arch)()}` },
        preflight: Object.fromEntries(checked.checks.map(({ name, ok }) => [name, ok])),
    };
}
/** What is known of a run before it has begun: enough to say what it may be compared with. */
const manifestBefore = (loaded) => manifestOf(loaded, {
    runId: '',
    checked: { ok: true, checks: [], warnings: [] },
    commit: null,
    runAttempt: null,
    images: {},
});
function configOf({ experiment, runtime }) {
    const { harness, rolloutsPerTask, maxParallelRollouts, limits, retry, reward, gate } = experiment;
    const { kind, image, network, defaults } = runtime.sandboxBackend;
    return {
        agents: experiment.agents.map(({ name, kind: of, model, command, env, timeoutSec }) => ({
            name,
            kind: of,
            model,
            command: typeof command === 'string' || command === null ? command : [...command],
            env: Object.keys(env).sort(),
            timeout_sec: timeoutSec,
        })),
        ...(harness && { harness: harnessOf(harness) }),
        rollouts_per_task: rolloutsPerTask,
        max_parallel_rollouts: maxParallelRollouts,
        limits: {
            agent_timeout_sec: limits.agentTimeoutSec,
            setup_timeout_sec: limits.setupTimeoutSec,
            collect_timeout_sec: limits.collectTimeoutSec,
            ...budget(limits.run),
            rollout: budget(limits.rollout),
            systemic: { ...limits.systemic },
        },
        retry: { ...retry },
        reward: { key: reward.key, pass_threshold: reward.passThreshold },
        gate: gateOf(gate),
        sandbox_backend: {
            kind,
            image,
            network,
            defaults: {
                cpus: defaults.cpus,
                memory_mb: defaults.memoryMb,
                pids: defaults.pids,
                storage_mb: defaults.storageMb,
            },
        },
        judge: { kind: runtime.judge.kind, image: runtime.judge.image, network: runtime.judge.network },
    };
}
const harnessOf = ({ command, results, format, env, timeoutSec }) => ({
    command: typeof command === 'string' ? command : [...command],
    results,
    format,
    env: Object.keys(env).sort(),
    timeout_sec: timeoutSec,
});
/** What the gate goes by, in the words of the experiment file. */
const gateOf = (gate) => ({
    design: gate.design,
    max_drop: gate.maxDrop,
    alpha: gate.alpha,
    beta: gate.beta,
    min_tasks: gate.minTasks,
    min_shared_tasks: gate.minSharedTasks,
    min_coverage: gate.minCoverage,
    max_infra_error_rate: gate.maxInfraErrorRate,
    min_pass_rate: gate.minPassRate,
    guardrails: gate.guardrails.map((rail) => ({ ...rail })),
    leave_out: gate.leaveOut,
});
const budget = ({ costUsd, tokens, wallClockSec }) => ({
    cost_usd: costUsd,
    tokens,
    wall_clock_sec: wallClockSec,
});
/** What makes two runs the same run: everything but its name, its attempt, the machine and how preflight went. */
const identityOf = ({ experiment_id, shard, commit, plan_digest, config, tasks, images, versions, }) => ({
    experiment_id,
    shard,
    commit,
    plan_digest,
    config,
    tasks,
    images,
    benchgate: versions.benchgate,
});
/** The digest of the identity, which the journal carries. */
const manifestDigest = (manifest) => digest(JSON.stringify(identityOf(manifest)));
/** The names of the parts in which two manifests differ: `tasks.fix-rounding`, `commit`. */
const differences = (one, other) => within(identityOf(one), identityOf(other));
/** What must be equal for two runs to be compared: how rollouts are run, judged and scored; never what is under test. */
const fingerprintOf = ({ config }) => ({
    limits: Object.fromEntries(Object.entries(config.limits).filter(([key]) => key.endsWith('_timeout_sec'))),
    reward: config.reward,
    sandbox_backend: config.sandbox_backend,
    judge: config.judge,
});
/** The fingerprint of a night by its parts: to stand on one line with others it must have the same tasks and agents, too. */
function nightFingerprint(manifest) {
    const { limits, reward, sandbox_backend, judge } = fingerprintOf(manifest);
    const short = (part) => digest(JSON.stringify(part)).slice('sha256:'.length, 'sha256:'.length + 12);
    return {
        limits: short(limits),
        reward: short(reward),
        sandbox_backend: short(sandbox_backend),
        judge: short(judge),
        tasks: short(Object.entries(manifest.tasks).sort()),
        agents: short(manifest.config.agents.map(({ name }) => name).sort()),
    };
}
/** The names of the parts of the fingerprint in which two runs differ. */
const fingerprintDifferences = (one, other) => within(fingerprintOf(one), fingerprintOf(other));
const within = (one, other) => Object.keys(one).flatMap((part) => differing(part, one[part], other[part]));
function differing(path, one, other) {
    if (JSON.stringify(one) === JSON.stringify(other))
        return [];
    if (!isMap(one) || !isMap(other))
        return [path];
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((key) => differing(`${path}.${key}`, one[key], other[key]));
}
const isMap = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** `sha256:` and the hexadecimal digest of a text */
const digest = (text) => `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex')}`;


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

/***/ 96672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   preflight: () => (/* binding */ preflight)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33838);
/* harmony import */ var _github_annotations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68492);
/* harmony import */ var _github_explain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30593);
/* harmony import */ var _github_fence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85375);
/* harmony import */ var _github_mask_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(80216);
/* harmony import */ var _github_publish_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86668);
/* harmony import */ var _report_check_list_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39072);
/* harmony import */ var _report_preflight_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59104);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(58461);
/* harmony import */ var _experiment_before_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95675);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(80898);
/* harmony import */ var _withheld_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(87184);
/* harmony import */ var _working_directory_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(23710);














/** The sub-action `preflight/`: can the experiment succeed? Nothing of it is run but, with `audit`, the oracle and nop. */
async function preflight() {
    const env = process.env;
    try {
        process.exitCode = await step(env);
    }
    catch (error) {
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH('ok', 'false');
        (0,_github_explain_js__WEBPACK_IMPORTED_MODULE_3__/* .explain */ .W)(error, (0,_working_directory_js__WEBPACK_IMPORTED_MODULE_11__/* .workspaceOf */ .B)(env));
        process.exitCode = _exit_code_js__WEBPACK_IMPORTED_MODULE_12__/* .INVALID */ .u;
    }
}
async function step(env) {
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .loadPreflightInputs */ .D3)(env);
    for (const text of (0,_github_mask_js__WEBPACK_IMPORTED_MODULE_13__/* .secretTexts */ .V)(env))
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq(text);
    const cwd = await (0,_working_directory_js__WEBPACK_IMPORTED_MODULE_11__/* .workingDirectory */ .p)(inputs['working-directory'], env);
    const experimentFile = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, inputs.experiment);
    const runtimeFile = inputs.runtime ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, inputs.runtime) : null;
    const files = await (0,_withheld_js__WEBPACK_IMPORTED_MODULE_10__/* .readFiles */ .U)({ experimentFile, runtimeFile, cwd, env });
    if ('skipped' in files) {
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH('ok', ''); // nobody knows, and nothing is wrong
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(`skipped: ${files.skipped.why}, so there are no secrets`);
        return 0;
    }
    const { checked } = await _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .group */ .Os(`Preflight of ${inputs.experiment}`, () => (0,_github_fence_js__WEBPACK_IMPORTED_MODULE_4__/* .fenced */ .O)(_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq, async () => {
        const done = await (0,_experiment_before_js__WEBPACK_IMPORTED_MODULE_8__.preflightOnly)({
            experimentFile,
            runtimeFile,
            env,
            cwd,
            audit: inputs.audit,
            signal: new AbortController().signal,
            onEvent: () => { },
        });
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq((0,_report_check_list_js__WEBPACK_IMPORTED_MODULE_6__/* .checkList */ .R)(done.checked));
        return done;
    }));
    const failed = checked.checks.filter(({ ok, advisory }) => ok === false && !advisory);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH('ok', String(checked.ok));
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH('failed', failed.map(({ name }) => name).join(' '));
    for (const annotation of (0,_github_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .annotationsOfChecks */ .xi)(checked))
        (0,_github_explain_js__WEBPACK_IMPORTED_MODULE_3__/* .annotate */ .f)(annotation);
    const list = (0,_report_preflight_js__WEBPACK_IMPORTED_MODULE_7__/* .preflightList */ .C)(checked);
    if (list)
        await (0,_github_publish_js__WEBPACK_IMPORTED_MODULE_5__/* .publishLine */ .gG)(list, env);
    return checked.ok ? 0 : _exit_code_js__WEBPACK_IMPORTED_MODULE_12__/* .INVALID */ .u;
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

/***/ 87184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58863);
/* harmony import */ var _config_experiment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59609);
/* harmony import */ var _config_interpolate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12420);
/* harmony import */ var _config_runtime_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14787);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73188);
/* harmony import */ var _preflight_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34177);







/** the part of a pull request's event that says where its code comes from */
const Event = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        head: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ repo: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() }).nullable() }),
        base: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ repo: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() }) }),
    }),
});
/** Reads the files of the experiment. What they lack where a pull request has no secrets is nobody's fault. */
async function readFiles({ experimentFile, runtimeFile: given, cwd, env }) {
    const why = await withholding(env);
    try {
        const experiment = await (0,_config_experiment_js__WEBPACK_IMPORTED_MODULE_1__/* .loadExperiment */ .MY)(experimentFile, env);
        const runtimeFile = given ?? experiment.runtimeConfig;
        const runtime = await (0,_config_runtime_js__WEBPACK_IMPORTED_MODULE_3__/* .loadRuntime */ .B)(runtimeFile, env, cwd);
        const missing = why === null ? [] : missingSecrets(experiment, runtime, env);
        return why === null || missing.length === 0 ? { experiment, runtime, runtimeFile } : { skipped: { why, missing } };
    }
    catch (error) {
        const missing = why === null ? null : unsetVariables(error);
        if (why === null || missing === null)
            throw error;
        return { skipped: { why, missing } };
    }
}
/** Why GitHub gives this job no secrets, in words; null where it gives them. */
async function withholding(env) {
    if (!env.GITHUB_EVENT_NAME?.startsWith('pull_request') || env.GITHUB_EVENT_NAME === 'pull_request_target')
        return null;
    if (env.GITHUB_ACTOR === 'dependabot[bot]')
        return 'this pull request is Dependabot’s';
    try {
        const event = Event.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(env.GITHUB_EVENT_PATH ?? '', 'utf8')));
        const { head, base } = event.pull_request;
        return head.repo?.full_name === base.repo.full_name ? null : 'this pull request comes from a fork';
    }
    catch {
        return null; // no event that says so
    }
}
/** Names of secrets that the files ask for and this job does not have. */
function missingSecrets(experiment, runtime, env) {
    const empty = Object.entries(experiment.env).flatMap(([name, value]) => value === '' && (0,_config_interpolate_js__WEBPACK_IMPORTED_MODULE_2__/* .isSecretName */ .eh)(name) ? [name] : []);
    const unset = [...(0,_preflight_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .agentKeys */ ._N)(experiment, runtime), ...(0,_preflight_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .backendKeys */ .b6)(runtime, env)].filter(({ ok }) => ok === false);
    return empty.length > 0 ? empty : unset.map(({ found }) => found);
}
/** The same, of files that could not even be read without them; null where something else is wrong with them. */
function unsetVariables(error) {
    if (!(error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigError */ .xL))
        return null;
    const names = error.issues.map(({ message }) => /^the variable (\w+) is not set/.exec(message)?.[1] ?? null);
    const known = names.filter((name) => name !== null);
    return known.length === names.length ? [...new Set(known)] : null;
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

/***/ 99969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ DEFAULT_RULES)
/* harmony export */ });
/** What holds where an experiment says nothing. */
const DEFAULT_RULES = {
    design: 'fixed',
    maxDrop: 0.1,
    alpha: 0.05,
    beta: 0.1,
    minTasks: 10,
    minSharedTasks: 0.9,
    minCoverage: 0.9,
    maxInfraErrorRate: 0.05,
    minPassRate: null,
    guardrails: [],
    leaveOut: 'nothing',
};


/***/ }),

/***/ 40545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ sentenceOf),
/* harmony export */   AB: () => (/* binding */ limit),
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   WR: () => (/* binding */ points)
/* harmony export */ });
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44702);

/** Most names that a sentence lists. */
const LISTED = 5;
/** `a, b and 3 more` */
function names(all) {
    const listed = all.slice(0, LISTED).join(', ');
    return all.length > LISTED ? `${listed} and ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(all.length - LISTED)} more` : listed;
}
/** `12.0 points`: a drop or gain without its sign. */
const points = (drop) => `${Math.abs(drop * 100).toFixed(1)} points`;
/** `10 points`: a limit, as written in the rules. */
const limit = (drop) => `${Number((drop * 100).toFixed(2))} points`;
/** What was decided, in one plain sentence with the numbers it stands on. */
function sentenceOf(decision, seen, rules) {
    const tolerated = limit(rules.maxDrop);
    const found = foundWords(seen, decision);
    switch (decision) {
        case 'drop_shown':
            return `A drop is shown: ${found}.`;
        case 'small_drop':
            return `A small drop is shown, and one of ${tolerated} is ruled out: ${found}.`;
        case 'gain_shown':
            return `A gain is shown: ${found}.`;
        case 'drop_ruled_out':
            return `A drop of ${tolerated} is ruled out: ${found}.`;
        case 'unscored_decide':
            return `The rollouts that were not scored could turn the verdict${regionWords(seen)}: ${found}.`;
        case 'not_settled':
            return `Neither is a drop shown nor one of ${tolerated} ruled out: ${found}; ${notRuledOut(seen)}${detectableWords(seen)}.`;
        default:
            throw new TypeError(`no sentence for ${decision}`);
    }
}
/**
 * `61% against 73% over 50 tasks, a drop of 12.0 points (90% interval 6.1 to 17.9, p = 0.002)`; where the decision is
 * about what is ruled out, the bound that it rests on stands in place of the interval.
 */
function foundWords({ baseline, candidate, tasks, drop, weighted, level, bound, p }, decision) {
    if (baseline.rate === null || candidate.rate === null || drop.drop === null)
        return 'no task was scored in both runs';
    const rates = `${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(candidate.rate)} against ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(baseline.rate)} over ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(tasks, 'task')}`;
    const change = Math.abs(drop.drop) < 0.0005 ? 'no change' : `a ${drop.drop > 0 ? 'drop' : 'gain'} of ${points(drop.drop)}`;
    // the interval of a gain is told as a gain
    const sign = drop.drop < 0 ? -1 : 1;
    const ends = drop.low === null || drop.high === null ? null : [drop.low * sign, drop.high * sign].sort((a, b) => a - b);
    const interval = ends ? `${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(level)} interval ${ends.map(signed).join(' to ')}, ` : '';
    const judgedBy = RULED_OUT.has(decision) ? boundWords(bound, drop.drop) : interval;
    const other = weighted?.drop ?? drop.drop;
    const byRollouts = Math.abs(other - drop.drop) < 0.0005 ? '' : `, ${signed(other * sign)} weighted by rollouts`;
    return `${rates}, ${change}${byRollouts} (${judgedBy}${pWords(drop.drop < 0 ? 1 - p : p)})`;
}
const RULED_OUT = new Set(['drop_ruled_out', 'small_drop']);
/** after the words for the drop that was seen; a gain is left where every drop is ruled out */
function boundWords({ drop, confidence }, seen) {
    if (drop === null)
        return '';
    const named = seen > 0 && drop > 0 ? '' : drop < 0 ? 'a gain of ' : 'a drop of ';
    const most = `${named}${drop < 0 ? 'at least' : 'at most'} ${points(drop)}`;
    return `${most} with ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(confidence)} confidence, `;
}
/** points without the word, with a true minus, and no minus before zero */
function signed(share) {
    const text = Math.abs(share * 100).toFixed(1);
    return share < 0 && Number(text) !== 0 ? `−${text}` : text;
}
const pWords = (p) => (p < 0.001 ? 'p < 0.001' : `p = ${p.toFixed(3)}`);
function regionWords({ region }) {
    if (region?.best == null || region.worst == null)
        return '';
    return ` (the drop may be ${signed(region.best)} to ${signed(region.worst)} points)`;
}
const notRuledOut = ({ bound: { drop, confidence } }) => `only a drop above ${points(drop ?? 1)} is ruled out with ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(confidence)} confidence`;
const detectableWords = ({ detectableDrop }) => detectableDrop === null ? '' : `; this many rollouts find a drop of ${points(detectableDrop)} four times in five`;


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

/***/ 85375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ fenced)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** how a client of GitHub's services has a text masked, such as the signature of a link it was given */
const MASK = /^::add-mask::[^\n]*\n$/;
/** what else such a client says by command */
const SAID = /^::(debug|warning|error|notice)(?: [^\n]*?)?::([^\n]*\n)$/;
/**
 * Runs `work` while the runner obeys no workflow command: whatever an agent prints stays text. Masks of the job's own and
 * groups must be set before; a mask that a client of GitHub's services sets meanwhile is let through, or the log would
 * show what it hides, and what it says by other commands is said in plain words. The token is random, so that nobody inside can end the fence.
 */
async function fenced(print, work) {
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex');
    const { stdout } = process;
    const write = stdout.write;
    print(`::stop-commands::${token}`);
    stdout.write = (text, ...rest) => {
        return Reflect.apply(write, stdout, [typeof text === 'string' ? inside(text, token) : text, ...rest]);
    };
    try {
        return await work();
    }
    finally {
        stdout.write = write;
        print(`::${token}::`);
    }
}
function inside(text, token) {
    if (MASK.test(text))
        return `::${token}::\n${text}::stop-commands::${token}\n`;
    const [, level, message = ''] = SAID.exec(text) ?? [];
    if (level === undefined)
        return text;
    return level === 'debug' ? '' : message;
}


/***/ }),

/***/ 80216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ secretTexts)
/* harmony export */ });
/* harmony import */ var _run_redact_secret_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79805);
/* harmony import */ var _run_redact_variants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5746);


/** Every text to mask because the name of its variable says that it is a secret. */
const secretTexts = (env) => (0,_run_redact_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsOf */ .F)(env).flatMap(_run_redact_variants_js__WEBPACK_IMPORTED_MODULE_1__/* .variants */ .H);


/***/ }),

/***/ 92766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   bu: () => (/* binding */ outcome),
/* harmony export */   dP: () => (/* binding */ byReward),
/* harmony export */   ls: () => (/* binding */ infra)
/* harmony export */ });
const NOTHING = {
    reward: null,
    rewards: null,
    tokens: null,
    costUsd: null,
    turns: null,
    startedAt: null,
    durationSec: null,
    phases: {},
    notes: [],
};
/** A try of which little is known besides what came of it. */
const attempt = (outcome, known = {}) => ({
    ...NOTHING,
    ...known,
    outcome,
});
/** An outcome that is no infrastructure error; `suspected` flags it and excludes nothing. */
const outcome = (name, reason, suspected = null) => ({ class: name, infraKind: null, reason, suspected });
const infra = (kind, reason) => ({
    class: 'infra_error',
    infraKind: kind,
    reason,
    suspected: null,
});
/** What a reward means where nothing else speaks. */
const byReward = (reward, { passThreshold }) => reward >= passThreshold
    ? outcome('passed', `reward ${reward}`)
    : outcome('failed', `reward ${reward}, ${passThreshold} needed`);


/***/ }),

/***/ 39072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ checkList)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

/** Preflight for a terminal: one line a check, and under one that failed what to do. */
function checkList({ ok, checks }) {
    const width = Math.max(0, ...checks.map(({ name }) => name.length));
    const lines = checks.map(({ name, ok: good, found, remedy, advisory }) => {
        const sign = good === null ? '-' : good ? 'ok' : advisory ? 'warn' : 'FAIL';
        const line = `${sign.padEnd(4)}  ${name.padEnd(width)}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(found, 300)}`;
        return remedy ? `${line}\n${' '.repeat(width + 8)}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(remedy, 300)}` : line;
    });
    return [...lines, ok ? 'Preflight passed.' : 'Preflight failed: nothing was run.'].join('\n');
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
