export const id = 2595;
export const ids = [2595,9562];
export const modules = {

/***/ 97029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ pageName),
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   DX: () => (/* binding */ partNamed),
/* harmony export */   V6: () => (/* binding */ planName),
/* harmony export */   xD: () => (/* binding */ recordName)
/* harmony export */ });
/** The name that a run is stored under: re-runs share one workflow run, in which an artifact never changes. */
function artifactName({ name, attempt, shard }) {
    const slice = shard ? `-shard-${shard.index}-of-${shard.count}` : '';
    return `${name}${slice}-${attempt || '1'}`;
}
/** The name of the page that shows a run, which opens in the browser. */
const pageName = ({ name, attempt }) => `${name}-${attempt || '1'}.html`;
/** The name of a plan that was made for shards. */
const planName = ({ name, attempt }) => `${name}-plan-${attempt || '1'}`;
/**
 * The name of a shard's record alone, without its logs: what a merge needs, and may have to fetch from hundreds of jobs.
 * Null for what is no shard.
 */
const recordName = (artifact) => /-shard-\d+-of-\d+-\d+$/.test(artifact) ? `${artifact}-record` : null;
/** What the name of a plan or of a shard's record says; null where it is neither, or another run's. */
function partNamed(name, artifact) {
    if (!artifact.startsWith(`${name}-`))
        return null;
    const rest = artifact.slice(name.length + 1);
    const [, plan] = /^plan-(\d{1,4})$/.exec(rest) ?? [];
    if (plan)
        return { shard: null, attempt: Number(plan) };
    const [, index, count, attempt] = /^shard-(\d{1,3})-of-(\d{1,3})-(\d{1,4})-record$/.exec(rest) ?? [];
    return attempt ? { shard: { index: Number(index), count: Number(count) }, attempt: Number(attempt) } : null;
}


/***/ }),

/***/ 61419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ conclude)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./build/github/fail-on.js
var fail_on = __webpack_require__(34544);
// EXTERNAL MODULE: ./build/github/publish.js + 3 modules
var publish = __webpack_require__(86668);
// EXTERNAL MODULE: ./build/entry/artifact-name.js
var artifact_name = __webpack_require__(97029);
// EXTERNAL MODULE: ./build/github/api-refusal.js
var api_refusal = __webpack_require__(11411);
;// CONCATENATED MODULE: ./build/github/commit-status.js

/** longest that GitHub takes */
const MOST_CHARACTERS = 140;
const NO_PERMISSION = 'The commit status could not be written: the token lacks `statuses: write`, as it always does for a fork.';
/** Writes the status of a commit. Null, or why it could not be, as one sentence; never throws for what GitHub does. */
async function writeStatus({ octokit, owner, repo }, status) {
    const { commit: sha, context, state, target } = status;
    const description = cut(status.description);
    try {
        const more = target === null ? {} : { target_url: target };
        await octokit.rest.repos.createCommitStatus({ owner, repo, sha, context, state, description, ...more });
        return null;
    }
    catch (error) {
        if ((0,api_refusal/* isForbidden */.US)(error) && /not accessible/i.test(String(error)))
            return NO_PERMISSION;
        return `The commit status could not be written: ${(0,api_refusal/* refusalWords */.WW)(error)}.`;
    }
}
/** never in the middle of a character; one that takes two units counts as two, whatever GitHub counts */
function cut(text) {
    if (text.length <= MOST_CHARACTERS)
        return text;
    let kept = '';
    for (const point of text) {
        if (kept.length + point.length > MOST_CHARACTERS - 1)
            break;
        kept += point;
    }
    return `${kept}…`;
}

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/entry/tell-commit.js




/** Gives the commit that was judged a status with the verdict, where one is asked for; else the summary says why not. */
async function tellCommit(telling) {
    const { report, inputs, api, trigger, env, page } = telling;
    const context = inputs['commit-status'];
    // a pull request's own commit: what is checked out is a merge that nobody sees
    const commit = trigger.pullRequest?.headSha ?? env.GITHUB_SHA;
    if (context === '' || !commit)
        return;
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: runId } = env;
    const run = server && repository && runId ? `${server}/${repository}/actions/runs/${runId}` : null;
    const target = run && page !== null ? `${run}/artifacts/${page}` : run;
    const description = (0,report_escape/* plain */.pj)(`${report.verdict.verdict}: ${report.verdict.sentence}`, 1000);
    const why = api
        ? await writeStatus(api, { commit, context, state: stateOf(telling), description, target })
        : 'The commit status could not be written: `github-token` is empty.';
    if (why === null)
        return core/* info */.pq(`The commit has the status ${context}: ${stateOf(telling)}`);
    core/* notice */.lm(why, { title: 'benchgate: commit status' });
    await (0,publish/* publishLine */.gG)((0,report_escape/* markup */.PT)((0,report_escape/* plain */.pj)(why, 1000)), env);
}
/** As the step ends; what was cancelled or cannot be judged says nothing against the commit. */
function stateOf({ report, red, cancelled }) {
    if (cancelled)
        return 'error';
    if (red === null)
        return 'success';
    return report.verdict.verdict === 'invalid' ? 'error' : 'failure';
}

// EXTERNAL MODULE: ./build/entry/tell-pull-request.js + 3 modules
var tell_pull_request = __webpack_require__(83339);
;// CONCATENATED MODULE: ./build/entry/conclude.js







/** Shows what came of a run wherever GitHub shows it, and says how the step ends. */
async function conclude(done, told) {
    const { report, dir, files, exitCode } = done;
    const { inputs, whole, env, cancelled } = told;
    await (0,publish/* publishReport */.S3)(report, (0,external_node_path_.resolve)(dir, files.summary), env);
    // a job that is being cancelled has no time for it
    const page = whole && cancelled === null ? await showPage((0,external_node_path_.resolve)(dir, files.page), told) : null;
    if (whole)
        await (0,tell_pull_request/* tellPullRequest */.g)({ ...told, ...done, page, cancelled: cancelled !== null });
    const red = (0,fail_on/* redReason */.w)(report, inputs['fail-on']);
    if (whole)
        await tellCommit({ ...told, report, page, red, cancelled: cancelled !== null });
    const { sentence } = report.verdict;
    if (cancelled !== null)
        core/* warning */.$e(`The run was cancelled; the report is partial. ${sentence}`, { title: 'benchgate' });
    else if (red !== null)
        core/* error */.z3(red, { title: 'benchgate' });
    else
        core/* info */.pq(sentence);
    return cancelled ?? (red === null ? 0 : exitCode || 1);
}
/** Stores the page where the browser opens it, links it from the summary, and gives the number of its artifact. */
async function showPage(file, { inputs, env }) {
    const name = (0,artifact_name/* pageName */.$p)({ name: inputs['artifact-name'], attempt: env.GITHUB_RUN_ATTEMPT });
    const id = await (0,publish/* publishPage */.XS)(name, file, inputs['retention-days']);
    // relative: an absolute address is masked where the repository's name equals a secret
    if (id !== null && env.GITHUB_RUN_ID)
        await (0,publish/* publishLine */.gG)(`[Look through the run](./${env.GITHUB_RUN_ID}/artifacts/${id}): every rollout with its logs.`, env);
    return id;
}


/***/ }),

/***/ 16398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ commitOf)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);


/** The commit that `dir` is checked out at; null outside a repository, or without git. */
async function commitOf(dir) {
    const git = async (...args) => {
        const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', ['-C', dir, ...args], { maxBuffer: 2 ** 26, timeout: 20_000 });
        return stdout.trim();
    };
    try {
        const [sha, changes] = await Promise.all([
            git('rev-parse', 'HEAD'),
            git('status', '--porcelain', '--untracked-files=no'),
        ]);
        return { sha, dirty: changes !== '' };
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 63238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ holdDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73188);





/**
 * Takes a run's directory for this process, so that no second run writes into it; the answer gives it back. What a
 * process that is gone left behind does not hold. A directory that has a journal is taken only to go on with it.
 */
async function holdDirectory(dir, resuming) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, 'run.lock');
    const own = `${process.pid}@${(0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)()}\n`;
    if (!(await take(file, own))) {
        const holder = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8').catch(() => '')).trim();
        if (isAlive(holder))
            throw new _model_error_js__WEBPACK_IMPORTED_MODULE_4__/* .BenchgateError */ .Q9(`another run is at work in ${dir} (process ${holder})`, `Wait for it, or give this run a directory of its own. If no such process exists, delete ${file}.`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
        if (!(await take(file, own)))
            throw new _model_error_js__WEBPACK_IMPORTED_MODULE_4__/* .BenchgateError */ .Q9(`another run has just started in ${dir}`, 'Give this run a directory of its own.');
    }
    const release = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
    if (resuming || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, 'journal.jsonl')))
        return release;
    await release();
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_4__/* .BenchgateError */ .Q9(`there is a run in ${dir} already`, 'Go on with it by `--resume`, or give this run a directory of its own.');
}
async function take(file, own) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, own, { flag: 'wx' });
        return true;
    }
    catch (cause) {
        if (cause.code === 'EEXIST')
            return false;
        throw cause;
    }
}
/** Only a process of this machine can be seen to be gone. */
function isAlive(holder) {
    const [pid, host] = holder.split('@');
    if (holder === '')
        return false;
    if (host !== (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)())
        return true;
    try {
        process.kill(Number(pid), 0);
        return Number(pid) !== process.pid;
    }
    catch (cause) {
        return cause.code === 'EPERM';
    }
}


/***/ }),

/***/ 99562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   importRun: () => (/* binding */ importRun)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _gate_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99969);
/* harmony import */ var _importers_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1122);
/* harmony import */ var _importers_records_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25466);
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38158);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(90178);
/* harmony import */ var _experiment_baseline_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6453);
/* harmony import */ var _experiment_hold_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(63238);
/* harmony import */ var _experiment_manifest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(84270);
/* harmony import */ var _experiment_place_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(18240);
/* harmony import */ var _experiment_report_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(86158);













/** Makes a run's directory out of another harness's results, and reports on it as on any run. */
async function importRun(request) {
    const { paths, format, now, cwd, experimentId } = request;
    const read = await (0,_importers_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readResults */ .x)(paths.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, path)), request, format);
    const from = experimentId === undefined ? read : { ...read, experimentId };
    const records = (0,_importers_records_js__WEBPACK_IMPORTED_MODULE_5__/* .recordsOf */ .M)(from, now);
    const runId = (0,_experiment_place_js__WEBPACK_IMPORTED_MODULE_10__/* .newRunId */ .F$)(now);
    const dir = request.outDir ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cwd, 'runs', records.plan.experiment_id, runId);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(dir, { recursive: true });
    const release = await (0,_experiment_hold_js__WEBPACK_IMPORTED_MODULE_8__/* .holdDirectory */ .l)(dir, false);
    try {
        const manifest = manifestOf(from, records, runId, request);
        await write(dir, from, records, manifest);
        const found = await request.baseline?.(manifest);
        if (found)
            await (0,_experiment_baseline_js__WEBPACK_IMPORTED_MODULE_7__/* .arm */ .J6)(dir, found, manifest);
        return { done: await (0,_experiment_report_js__WEBPACK_IMPORTED_MODULE_11__.report)(dir, request.floors), from };
    }
    finally {
        await release();
    }
}
async function write(dir, from, records, manifest) {
    const warnings = [
        ...from.warnings,
        ...(records.guessedDigests
            ? [`${from.format} does not say what a task was: it counts as the same as long as its name is`]
            : []),
    ];
    const details = warnings.length
        ? warnings.map((found) => ({ name: 'import', ok: false, found, remedy: '', advisory: true }))
        : [{ name: 'import', ok: true, found: `results of ${from.format}`, remedy: '', advisory: true }];
    await (0,_experiment_place_js__WEBPACK_IMPORTED_MODULE_10__/* .writeJson */ .GF)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'plan.json'), records.plan);
    await (0,_experiment_place_js__WEBPACK_IMPORTED_MODULE_10__/* .writeJson */ .GF)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'manifest.json'), manifest);
    const checks = { import: warnings.length === 0 };
    await (0,_experiment_place_js__WEBPACK_IMPORTED_MODULE_10__/* .writeJson */ .GF)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'preflight.json'), { ok: true, checks, details, warnings: [] });
    await (0,_experiment_place_js__WEBPACK_IMPORTED_MODULE_10__/* .writeJsonLines */ .j5)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'journal.jsonl'), eventsOf(from, records, manifest));
}
function* eventsOf({ partial }, { events, firstAt, lastAt }, manifest) {
    const { run_id, plan_digest } = manifest;
    yield { event: 'run_started', at: (0,_importers_records_js__WEBPACK_IMPORTED_MODULE_5__/* .iso */ .K)(firstAt), run_id, plan_digest, manifest_digest: (0,_experiment_manifest_js__WEBPACK_IMPORTED_MODULE_9__/* .manifestDigest */ .It)(manifest) };
    yield* events;
    if (!partial)
        yield { event: 'run_ended', at: (0,_importers_records_js__WEBPACK_IMPORTED_MODULE_5__/* .iso */ .K)(lastAt), reason: 'finished' }; // else it reads as broken off
}
/** What the source does not say is null or the default: it is the same for all runs that are compared. */
function manifestOf(from, records, runId, options) {
    const { plan, agents } = records;
    const config = {
        agents: agents.map(({ name, model }) => ({
            name,
            kind: from.format,
            model,
            command: null,
            env: [],
            timeout_sec: null,
        })),
        rollouts_per_task: plan.rollouts.reduce((most, { rollout_index }) => Math.max(most, rollout_index), 1),
        max_parallel_rollouts: 1,
        limits: from.timeoutSec === null ? {} : { agent_timeout_sec: from.timeoutSec },
        retry: Object.fromEntries(_model_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .INFRA_KINDS */ .F2.map((kind) => [kind, 0])),
        reward: { key: options.rewardKey, pass_threshold: options.passThreshold },
        gate: (0,_experiment_manifest_js__WEBPACK_IMPORTED_MODULE_9__/* .gateOf */ .Rv)({ ..._gate_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_RULES */ .c, ...options.rules }),
        sandbox_backend: { kind: from.backend ?? from.format, image: null, network: null, defaults: {} },
        judge: { kind: from.format, image: null, network: null },
    };
    return {
        schema: 1,
        run_id: runId,
        shard: null,
        run_attempt: null,
        experiment_id: plan.experiment_id,
        commit: options.commit?.(from.commit) ?? (from.commit === null ? null : { sha: from.commit, dirty: false }),
        plan_digest: (0,_experiment_manifest_js__WEBPACK_IMPORTED_MODULE_9__/* .digest */ .br)(JSON.stringify(plan)),
        config_digest: (0,_experiment_manifest_js__WEBPACK_IMPORTED_MODULE_9__/* .digest */ .br)(JSON.stringify(config)),
        config,
        tasks: Object.fromEntries(plan.rollouts.map(({ task, task_digest }) => [task, task_digest])),
        tags: {},
        left_out: null,
        images: {},
        versions: { benchgate: _model_version_js__WEBPACK_IMPORTED_MODULE_12__/* .VERSION */ .x, node: process.version, platform: `${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.platform)()}/${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.arch)()}` },
        preflight: {},
    };
}


/***/ }),

/***/ 42595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report_report)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./build/github/api.js
var github_api = __webpack_require__(40654);
// EXTERNAL MODULE: ./build/github/fence.js
var fence = __webpack_require__(85375);
// EXTERNAL MODULE: ./build/github/publish.js + 3 modules
var publish = __webpack_require__(86668);
// EXTERNAL MODULE: ./build/github/pull-request.js
var pull_request = __webpack_require__(81351);
// EXTERNAL MODULE: ./build/model/error.js
var error = __webpack_require__(73188);
// EXTERNAL MODULE: ./build/run/redact/variants.js
var variants = __webpack_require__(5746);
// EXTERNAL MODULE: ./build/entry/artifact-name.js
var artifact_name = __webpack_require__(97029);
// EXTERNAL MODULE: ./build/entry/conclude.js + 2 modules
var conclude = __webpack_require__(61419);
// EXTERNAL MODULE: ./build/entry/experiment/baseline.js + 2 modules
var experiment_baseline = __webpack_require__(6453);
// EXTERNAL MODULE: ./build/entry/experiment/commit.js
var experiment_commit = __webpack_require__(16398);
// EXTERNAL MODULE: ./build/entry/experiment/copy-files.js
var copy_files = __webpack_require__(22644);
// EXTERNAL MODULE: ./build/entry/experiment/record.js + 1 modules
var record = __webpack_require__(30663);
// EXTERNAL MODULE: ./build/entry/experiment/report.js + 16 modules
var report = __webpack_require__(86158);
// EXTERNAL MODULE: ./build/entry/import.js
var entry_import = __webpack_require__(99562);
// EXTERNAL MODULE: ./build/entry/inputs.js
var entry_inputs = __webpack_require__(80898);
// EXTERNAL MODULE: ./build/entry/look-for-baseline.js + 3 modules
var look_for_baseline = __webpack_require__(83204);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(58863);
// EXTERNAL MODULE: ./build/importers/index.js + 18 modules
var importers = __webpack_require__(1122);
;// CONCATENATED MODULE: ./build/entry/report-inputs.js



/** what `report/` takes beside the formats of other harnesses: the directory of a run of benchgate's */
const OWN_FORMAT = 'benchgate';
const FORMATS = [OWN_FORMAT, ...importers/* IMPORTERS */.a.map(({ format }) => format)];
const number = coerce/* number */.ai('give a number, such as 0.6');
const ReportInputs = entry_inputs/* MergeInputs */.wW.extend({
    results: schemas/* string */.YjP('it is required, and it is empty; give a path or a pattern, such as `logs/*.eval`')
        .transform((text) => text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)),
    format: schemas/* enum */.k5n(FORMATS, { error: ({ input }) => `${input} is none of ${FORMATS.join(', ')}` }).optional(),
    'experiment-id': schemas/* string */.YjP().optional(),
    'reward-key': schemas/* string */.YjP().optional(),
    'pass-threshold': number.default(1),
    'max-drop': entry_inputs/* rate */.TS.gt(0, 'give a number above 0, such as 0.1').optional(),
    'min-pass-rate': entry_inputs/* rate */.TS.optional(),
    'working-directory': schemas/* string */.YjP().default('.'),
});
const REPORT_INPUT_NAMES = Object.keys(ReportInputs.shape);
const loadReportInputs = (env) => (0,entry_inputs/* read */.LF)(ReportInputs, env);

// EXTERNAL MODULE: ./build/entry/step.js
var step = __webpack_require__(61969);
// EXTERNAL MODULE: ./build/entry/working-directory.js
var working_directory = __webpack_require__(23710);
;// CONCATENATED MODULE: ./build/entry/report.js
























/** a pattern that matches more is a mistake */
const MOST_PLACES = 1000;
/** The sub-action `report/`: gates and shows results that are there already, those of any harness. */
const report_report = () => (0,step/* asStep */.N)(report_step);
async function report_step(env) {
    const inputs = loadReportInputs(env);
    for (const text of (0,variants/* variants */.H)(inputs['github-token']))
        core/* setSecret */.Pq(text);
    const cwd = await (0,working_directory/* workingDirectory */.p)(inputs['working-directory'], env);
    const [api, trigger] = [await (0,github_api/* openApi */.N)(inputs['github-token'], env), await (0,pull_request/* triggerOf */.i)(env)];
    const baseline = ({ experiment_id: experimentId }) => (0,look_for_baseline/* lookForBaseline */.u)({ inputs, experimentId, api, trigger, env, cwd, now: Date.now() });
    const done = await core/* group */.Os('Read the results', () => (0,fence/* fenced */.O)(core/* info */.pq, async () => {
        const places = await placesOf(inputs.results, cwd);
        const dir = await (0,promises_.mkdtemp)((0,external_node_path_.join)(env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'benchgate-report-'));
        return isOwn(inputs, places)
            ? ownRun(places, dir, inputs, baseline)
            : foreignRun(places, dir, inputs, baseline, cwd);
    }));
    core/* setOutput */.uH('run-path', done.dir);
    const exitCode = await (0,conclude/* conclude */.E)(done, { inputs, whole: true, api, trigger, env, cancelled: null });
    const name = (0,artifact_name/* artifactName */.Cs)({ name: inputs['artifact-name'], attempt: env.GITHUB_RUN_ATTEMPT, shard: undefined });
    await core/* group */.Os('Store the run', () => (0,publish/* publishArtifact */.qD)(name, done.dir, inputs['retention-days'], env));
    return exitCode;
}
/** Paths as they are, and what patterns match; each line of the input is one of them. */
async function placesOf(given, cwd) {
    const places = new Set();
    for (const one of given) {
        const before = places.size;
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(cwd, one)))
            places.add((0,external_node_path_.resolve)(cwd, one));
        else
            for await (const match of (0,promises_.glob)(one, { cwd }))
                places.add((0,external_node_path_.resolve)(cwd, match));
        if (places.size === before)
            throw new error/* BenchgateError */.Q9(`input \`results\`: nothing is at ${one}.`, `Name what the harness left, relative to ${cwd}; the step before may have failed.`);
        if (places.size > MOST_PLACES)
            throw new error/* BenchgateError */.Q9(`input \`results\`: ${one} matches more than ${MOST_PLACES} places.`, 'Name the directory that holds them.');
    }
    return [...places].sort();
}
const isOwn = ({ format }, places) => format === OWN_FORMAT ||
    (format === undefined &&
        places.every((place) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(place, 'journal.jsonl')) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(place, 'plan.json'))));
/** A run of benchgate's is reported on in a copy: where it lies is not ours. */
async function ownRun([from, other], dir, inputs, baseline) {
    if (from === undefined || other !== undefined)
        throw new error/* BenchgateError */.Q9('input `results`: several runs of benchgate are not one run.', 'Name one directory; shards of a run are joined by `merge/`.');
    await (0,record/* readPapers */.wE)(from); // says what is wrong with it, before it is copied
    await (0,copy_files/* copyFiles */.B)(from, dir);
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(dir, experiment_baseline/* ROUNDS_FILE */.nA))) {
        // what it was compared with before is not what is asked for now
        await (0,promises_.rm)((0,external_node_path_.join)(dir, 'baseline'), { recursive: true, force: true });
        const { manifest } = await (0,record/* readPapers */.wE)(dir);
        const found = await baseline(manifest);
        if (found)
            await (0,experiment_baseline/* arm */.J6)(dir, found, manifest);
    }
    return (0,report.report)(dir, (0,entry_inputs/* floorsOf */.t9)(inputs));
}
/** What another harness left becomes a run under a name that stays, by which its baseline is found. */
async function foreignRun(paths, dir, inputs, baseline, cwd) {
    const { 'max-drop': maxDrop, 'min-pass-rate': minPassRate } = inputs;
    const commit = await (0,experiment_commit/* commitOf */.D)(cwd);
    const outDir = (0,external_node_path_.join)(dir, 'run');
    await (0,promises_.mkdir)(outDir, { recursive: true });
    const { done, from } = await (0,entry_import.importRun)({
        paths,
        outDir,
        format: inputs.format ?? null,
        rewardKey: inputs['reward-key'] ?? null,
        passThreshold: inputs['pass-threshold'],
        experimentId: inputs['experiment-id'] ?? inputs['artifact-name'],
        commit: (said) => (commit && (said === null || commit.sha.startsWith(said)) ? commit : null),
        rules: { ...(maxDrop === undefined ? {} : { maxDrop }), ...(minPassRate === undefined ? {} : { minPassRate }) },
        floors: (0,entry_inputs/* floorsOf */.t9)(inputs),
        cwd,
        now: Date.now(),
        baseline,
    });
    core/* info */.pq(`${from.rollouts.length} results of ${from.format}`);
    for (const warning of from.warnings)
        core/* warning */.$e(warning, { title: 'benchgate: import' });
    return done;
}


/***/ }),

/***/ 50326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ keepStacks)
/* harmony export */ });
/**
 * Errors hold a stack only where somebody will see it. Clients of the clouds make an error for every stream that ends
 * well, and the stacks of those took a twelfth of the processor time of a run of a thousand sandboxes.
 */
function keepStacks(debugging) {
    if (!debugging)
        Error.stackTraceLimit = 0;
}


/***/ }),

/***/ 61969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ asStep)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _github_explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30593);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58461);
/* harmony import */ var _stacks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50326);
/* harmony import */ var _working_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23710);





/** Carries out the step of an action: its answer is the exit code, and what goes wrong is told where GitHub shows it. */
async function asStep(step) {
    const { env } = process;
    (0,_stacks_js__WEBPACK_IMPORTED_MODULE_3__/* .keepStacks */ .n)((0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isDebug */ ._o)());
    try {
        process.exitCode = await step(env);
    }
    catch (error) {
        (0,_github_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .W)(error, (0,_working_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceOf */ .B)(env));
        process.exitCode = _exit_code_js__WEBPACK_IMPORTED_MODULE_4__/* .INVALID */ .u;
    }
}


/***/ }),

/***/ 81351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ triggerOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58863);


const Repository = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), default_branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() });
const Event = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository: Repository.optional(),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(),
        base: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
        /** null when the fork is gone */
        head: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), repo: Repository.nullable() }),
    })
        .optional(),
});
/** Reads the event of this job. What is no such file says nothing. */
async function triggerOf(env) {
    const text = env.GITHUB_EVENT_PATH ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(env.GITHUB_EVENT_PATH, 'utf8').catch(() => '') : '';
    const { pull_request: pull, repository } = parse(text);
    // the event of a schedule may name no repository, and a schedule has but one branch
    const scheduled = env.GITHUB_EVENT_NAME === 'schedule' ? (env.GITHUB_REF_NAME ?? null) : null;
    if (!pull)
        return { pullRequest: null, base: repository?.default_branch ?? scheduled };
    const fork = pull.head.repo === null || pull.head.repo.id !== repository?.id;
    return { pullRequest: { number: pull.number, headSha: pull.head.sha, fork }, base: pull.base.ref };
}
function parse(text) {
    try {
        return Event.parse(JSON.parse(text));
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 25466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ iso),
  M: () => (/* binding */ recordsOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/model/error.js
var error = __webpack_require__(73188);
// EXTERNAL MODULE: ./build/model/outcome.js
var outcome = __webpack_require__(38158);
;// CONCATENATED MODULE: ./build/importers/names.js

const MOST = 100;
/**
 * Gives foreign names the shape of a segment of a path: `/` becomes `__`, anything else that is not plain is replaced
 * and told apart by a digest. The same name gives the same segment, and no two names share one.
 */
class Names {
    #given = new Map();
    #taken = new Map();
    of(name) {
        const known = this.#given.get(name);
        if (known !== undefined)
            return known;
        const plain = name.replaceAll('/', '__');
        const fits = /^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(plain) && plain.length <= MOST && !this.#taken.has(plain);
        const given = fits ? plain : this.#distinct(name, plain);
        this.#given.set(name, given);
        this.#taken.set(given, name);
        return given;
    }
    #distinct(name, plain) {
        const shape = plain
            .replace(/[^A-Za-z0-9._-]+/g, '_')
            .replace(/^[^A-Za-z0-9_]+/, '')
            .slice(0, MOST - 20);
        const digest = (0,external_node_crypto_.createHash)('sha256').update(name).digest('hex');
        return `${shape || 'name'}-${digest.slice(0, 12)}`;
    }
}

;// CONCATENATED MODULE: ./build/importers/records.js




/** Plan and journal of imported results. `now` stands where a source tells no time. */
function recordsOf(imported, now) {
    const [tasks, agents] = [new Names(), new Names()];
    const indexes = indexed(imported.rollouts);
    const { digests, guessed } = digestsOf(imported);
    const times = imported.rollouts.flatMap(({ attempts }) => attempts.flatMap(({ startedAt }) => startedAt ?? []));
    const begin = times.reduce((least, time) => Math.min(least, time), times.length ? Infinity : now);
    const events = [];
    let lastAt = begin;
    const rollouts = imported.rollouts.map((rollout, place) => {
        const task = tasks.of(rollout.task);
        const agent = agents.of(rollout.agent);
        const index = indexes[place] ?? 1;
        const id = `${task}/${agent}/${index}`;
        for (const event of eventsOf(id, rollout, begin)) {
            events.push(event);
            lastAt = Math.max(lastAt, Date.parse(event.at));
        }
        return { id, task, agent, rollout_index: index, task_digest: rollout.digest ?? digests.get(rollout.task) ?? '' };
    });
    return {
        plan: { schema: 1, experiment_id: new Names().of(imported.experimentId), rollouts },
        agents: imported.agents.map(({ name, model }) => ({ name: agents.of(name), model })),
        events,
        firstAt: begin,
        lastAt,
        guessedDigests: guessed,
    };
}
/** By task; where no rollout says what it was, its name stands for it. */
function digestsOf({ format, rollouts }) {
    const digests = new Map();
    for (const { task, digest } of rollouts)
        if (digest !== null && !digests.has(task))
            digests.set(task, digest);
    const known = digests.size;
    for (const { task } of rollouts)
        if (!digests.has(task))
            digests.set(task, sha256(`${format}\0${task}`));
    return { digests, guessed: digests.size > known };
}
/** The number of each rollout among those of its task and agent. */
function indexed(rollouts) {
    const used = new Map();
    const cellOf = ({ task, agent }) => JSON.stringify([task, agent]);
    for (const rollout of rollouts) {
        const cell = used.get(cellOf(rollout)) ?? new Set();
        used.set(cellOf(rollout), cell);
        if (rollout.index === null)
            continue;
        if (cell.has(rollout.index))
            throw new error/* BenchgateError */.Q9(`there are two results of rollout ${rollout.index} of ${rollout.agent} on ${rollout.task}`, 'Results of two experiments may lie there together: import one at a time.');
        cell.add(rollout.index);
    }
    const next = new Map();
    return rollouts.map((rollout) => {
        if (rollout.index !== null)
            return rollout.index;
        const cell = cellOf(rollout);
        let index = next.get(cell) ?? 1;
        while (used.get(cell)?.has(index))
            index += 1;
        next.set(cell, index + 1);
        return index;
    });
}
function* eventsOf(id, { attempts, skipped }, begin) {
    if (attempts.length === 0 && skipped)
        yield { event: 'rollout_skipped', at: iso(begin), rollout: id, outcome: skipped };
    for (const [place, one] of attempts.entries())
        yield* attemptEvents(id, place + 1, one, begin);
}
function* attemptEvents(rollout, attempt, one, begin) {
    const start = one.startedAt ?? begin;
    const scored = (0,outcome/* isScored */.Lo)(one.outcome.class);
    yield { event: 'attempt_started', at: iso(start), rollout, attempt };
    yield {
        event: 'attempt_ended',
        at: iso(start + (one.durationSec ?? 0) * 1000),
        rollout,
        attempt,
        outcome: one.outcome,
        // a number beside an outage says nothing of the agent
        reward: scored ? one.reward : null,
        rewards: scored && one.rewards ? { ...one.rewards } : null,
        tokens: one.tokens,
        cost_usd: one.costUsd,
        turns: one.turns,
        phases: one.phases,
        sandbox: null,
        logs: null,
        notes: [...one.notes],
        ...(scored && one.grade ? { grade: one.grade } : {}),
        ...(one.durationSec === null ? { duration_sec: null } : {}),
    };
}
/** what a date can hold; a source may state anything */
const LAST_TIME = Date.UTC(9999, 11, 31);
/** A time as the journal has it. */
const iso = (time) => new Date(Math.min(Math.max(0, time), LAST_TIME)).toISOString();
const sha256 = (text) => `sha256:${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex')}`;


/***/ })

};
