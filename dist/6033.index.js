export const id = 6033;
export const ids = [6033,8278];
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

/***/ 98278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readHistoryFile: () => (/* binding */ readHistoryFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73188);
/* harmony import */ var _report_history_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20356);



/** Reads a history.jsonl that somebody names. An empty one is the history of no night. */
async function readHistoryFile(file, onWarning) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((cause) => {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .BenchgateError */ .Q9(`the history ${file} cannot be read (${cause.code})`, 'Name the history.jsonl of the branch benchgate-history, or leave it out.', { cause });
    });
    const { nights, warnings } = (0,_report_history_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readHistory */ .Lu)(text, file);
    for (const warning of warnings)
        onWarning(warning);
    return { nights };
}


/***/ }),

/***/ 72217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ showImages),
/* harmony export */   o: () => (/* binding */ imageCache)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33838);
/* harmony import */ var _github_annotations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68492);
/* harmony import */ var _github_cache_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21112);
/* harmony import */ var _github_explain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30593);
/* harmony import */ var _github_fence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85375);







/** Where a job keeps images: in the Actions cache, and where there is none in a folder of the machine. Only Docker's are kept. */
async function imageCache({ cache }, { sandboxBackend: { kind } }, env) {
    if (cache === 'off' || kind !== 'docker')
        return { store: null, save: 'never' };
    const store = await (0,_github_cache_js__WEBPACK_IMPORTED_MODULE_4__/* .actionsStore */ .L)(env);
    return { save: cache, ...(store && { store }) };
}
/** groups of a log, and lines of each; the artifact has them all */
const MOST_GROUPS = 20;
const MOST_LINES = 1000;
/** What the builders said, a group an image, and a step that failed beside its line. */
async function showImages(dir, images, workspace) {
    const built = images.filter(({ log }) => log !== null);
    for (const { tasks, report, log } of built.slice(0, MOST_GROUPS)) {
        const name = `Image of ${tasks[0]}: ${report?.imageCache ?? 'failed'}`;
        await _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .group */ .Os(name, () => (0,_github_fence_js__WEBPACK_IMPORTED_MODULE_6__/* .fenced */ .O)(_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq, async () => {
            const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, log ?? ''), 'utf8').catch(() => '');
            const lines = text.trimEnd().split('\n');
            if (lines.length > MOST_LINES)
                _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq(`… ${lines.length - MOST_LINES} lines before these`);
            for (const line of lines.slice(-MOST_LINES))
                _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq(line);
        }));
    }
    for (const annotation of (0,_github_annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .annotationsOfImages */ .mr)(images, (file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, file)))
        (0,_github_explain_js__WEBPACK_IMPORTED_MODULE_5__/* .annotate */ .f)(annotation);
}


/***/ }),

/***/ 26303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lookForHistory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33838);
/* harmony import */ var _github_api_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11411);
/* harmony import */ var _github_baseline_choice_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22041);
/* harmony import */ var _github_history_branch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79715);
/* harmony import */ var _report_history_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20356);
/* harmony import */ var _history_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98278);







/** The nights by which a run may do without tasks. Null where it must not: nights, and what is not held against anything, run them all. */
async function lookForHistory({ inputs, gate, api, trigger, cwd }) {
    if (gate.leaveOut === 'nothing' || !trigger.pullRequest)
        return null;
    const warn = (text) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e(text, { title: 'benchgate: history' });
    if (inputs.history)
        return (0,_history_file_js__WEBPACK_IMPORTED_MODULE_5__.readHistoryFile)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, inputs.history), warn);
    if (!api)
        return { none: 'there is neither a token nor a `history` to look for nights with' };
    try {
        const text = await (0,_github_history_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .historyOn */ .aT)(api, _github_baseline_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .HISTORY_BRANCH */ .g);
        if (text === null)
            return { none: `there is no branch ${_github_baseline_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .HISTORY_BRANCH */ .g} with nights` };
        const { nights, warnings } = (0,_report_history_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readHistory */ .Lu)(text);
        for (const warning of warnings)
            warn(warning);
        return { nights };
    }
    catch (error) {
        return { none: `the history on branch ${_github_baseline_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .HISTORY_BRANCH */ .g} could not be read (${(0,_github_api_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalWords */ .WW)(error)})` };
    }
}


/***/ }),

/***/ 76033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main),
  run: () => (/* binding */ main_run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./build/github/api.js
var github_api = __webpack_require__(40654);
// EXTERNAL MODULE: ./build/github/cancel.js
var cancel = __webpack_require__(28554);
// EXTERNAL MODULE: ./build/github/explain.js
var explain = __webpack_require__(30593);
// EXTERNAL MODULE: ./build/github/fence.js
var fence = __webpack_require__(85375);
// EXTERNAL MODULE: ./build/github/mask.js
var mask = __webpack_require__(80216);
// EXTERNAL MODULE: ./build/github/publish.js + 3 modules
var publish = __webpack_require__(86668);
// EXTERNAL MODULE: ./build/github/pull-request.js
var pull_request = __webpack_require__(81351);
// EXTERNAL MODULE: ./build/run/redact/variants.js
var variants = __webpack_require__(5746);
// EXTERNAL MODULE: ./build/entry/artifact-name.js
var artifact_name = __webpack_require__(97029);
// EXTERNAL MODULE: ./build/entry/conclude.js + 2 modules
var conclude = __webpack_require__(61419);
// EXTERNAL MODULE: ./build/entry/exit-code.js
var exit_code = __webpack_require__(58461);
// EXTERNAL MODULE: ./build/entry/experiment/resume.js + 1 modules
var experiment_resume = __webpack_require__(58995);
// EXTERNAL MODULE: ./build/entry/experiment/run.js + 11 modules
var run = __webpack_require__(46150);
// EXTERNAL MODULE: ./build/entry/saved-run.js + 1 modules
var saved_run = __webpack_require__(45486);
// EXTERNAL MODULE: ./build/entry/spare-memory.js
var spare_memory = __webpack_require__(83714);
;// CONCATENATED MODULE: ./build/entry/go-on.js






/** Null where no later attempt shall go on with this one, or nothing can be kept. */
async function openSaved(inputs, env) {
    if (inputs.resume === 'never')
        return null;
    const { experiment, runtime = null, shard = null, 'artifact-name': name } = inputs;
    const prefix = (0,saved_run/* prefixOf */.M)({ experiment, runtime, artifactName: name, shard }, env);
    const run = await saved_run/* SavedRun */.t.open(env, prefix, shard?.count);
    if (run?.readOnly)
        core/* info */.pq(`The journal is not kept for a later attempt: ${run.readOnly}.`);
    return run && prefix ? { run, prefix } : null;
}
/** The directory of the run that an earlier attempt of this job left; null where there is nothing to go on with. */
async function earlierAttempt({ run }, { resume }, { GITHUB_RUN_ATTEMPT: attempt }, runsRoot, { experimentId }) {
    if (resume === 'auto' && !(Number(attempt) > 1))
        return null;
    const found = await run.restore((0,external_node_path_.join)(runsRoot, experimentId));
    if ('dir' in found)
        return found.dir;
    core/* info */.pq(`A new run begins: ${found.why}.`);
    return null;
}
/** Goes on with the earlier run. Where it was about something else, that is said, and a new one begins. */
async function runOrGoOn({ resume }, earlier, options) {
    (0,spare_memory/* boundMemory */._8)();
    if (earlier === null)
        return (0,run.runExperiment)(options);
    try {
        return await (0,run.runExperiment)({ ...options, resumeDir: earlier });
    }
    catch (error) {
        if (resume === 'always' || !(error instanceof experiment_resume/* AnotherRunError */.Bw))
            throw error;
        core/* info */.pq(`${error.message}; a new run begins.`);
        return (0,run.runExperiment)(options);
    }
}

// EXTERNAL MODULE: ./build/entry/image-cache.js
var image_cache = __webpack_require__(72217);
// EXTERNAL MODULE: ./build/entry/inputs.js
var entry_inputs = __webpack_require__(80898);
// EXTERNAL MODULE: ./build/entry/look-for-baseline.js + 3 modules
var look_for_baseline = __webpack_require__(83204);
// EXTERNAL MODULE: ./build/entry/look-for-history.js
var look_for_history = __webpack_require__(26303);
// EXTERNAL MODULE: ./build/entry/shards.js
var shards = __webpack_require__(74198);
// EXTERNAL MODULE: ./build/entry/state.js
var entry_state = __webpack_require__(55170);
// EXTERNAL MODULE: ./build/entry/store-run.js
var store_run = __webpack_require__(42598);
// EXTERNAL MODULE: ./build/entry/withheld.js
var withheld = __webpack_require__(87184);
// EXTERNAL MODULE: ./build/entry/working-directory.js
var working_directory = __webpack_require__(23710);
;// CONCATENATED MODULE: ./build/entry/main.js























/** The action's main step: inputs, one run, and what GitHub shows of it. */
const main = () => act(entry_inputs/* loadInputs */.IV);
/** The sub-action `run/`: the same, compared with nothing and told to nobody. It asks for no token. */
const main_run = () => act(entry_inputs/* loadRunInputs */.Vt);
async function act(load) {
    const env = process.env;
    const cancellation = (0,cancel/* onCancel */.A)(core/* info */.pq);
    try {
        process.exitCode = await step(load(env), env, cancellation);
    }
    catch (error) {
        (0,explain/* explain */.W)(error, (0,working_directory/* workspaceOf */.B)(env));
        process.exitCode = cancellation.exitCode() ?? exit_code/* INVALID */.u;
    }
    finally {
        cancellation.dispose();
    }
}
async function step(inputs, env, cancellation) {
    const cwd = await (0,working_directory/* workingDirectory */.p)(inputs['working-directory'], env);
    const experimentFile = (0,external_node_path_.resolve)(cwd, inputs.experiment);
    main_mask([...(0,mask/* secretTexts */.V)(env), ...(0,variants/* variants */.H)(inputs['github-token'])]);
    const files = await (0,withheld/* readFiles */.U)({
        experimentFile,
        runtimeFile: inputs.runtime ? (0,external_node_path_.resolve)(cwd, inputs.runtime) : null,
        cwd,
        env,
    });
    if ('skipped' in files)
        return skip(files.skipped, env);
    const { experiment, runtime, runtimeFile } = files;
    main_mask([...experiment.secrets, ...runtime.secrets].flatMap(variants/* variants */.H));
    const state = (0,entry_state/* stateWriter */.b)(core/* saveState */.LZ);
    state.started(cwd, runtimeFile);
    const name = (0,artifact_name/* artifactName */.Cs)({ name: inputs['artifact-name'], attempt: env.GITHUB_RUN_ATTEMPT, shard: inputs.shard });
    const saved = await openSaved(inputs, env);
    const earlier = saved ? await earlierAttempt(saved, inputs, env, runtime.storage.runsRoot, experiment) : null;
    const api = await (0,github_api/* openApi */.N)(inputs['github-token'], env);
    const trigger = await (0,pull_request/* triggerOf */.i)(env);
    const { shard } = inputs;
    const looking = { inputs, experimentId: experiment.experimentId, api, trigger, env, cwd, now: Date.now() };
    const baseline = shard ? null : await (0,look_for_baseline/* lookForBaseline */.u)(looking); // the whole is compared, when it is merged
    const done = await core/* group */.Os(`Run ${inputs.experiment}`, () => (0,fence/* fenced */.O)(core/* info */.pq, async () => runOrGoOn(inputs, earlier, {
        experimentFile,
        runtimeFile,
        outDir: null,
        env,
        cwd,
        ...(await (0,shards/* dealing */.F6)({
            shard,
            shardsAtOnce: inputs['shards-at-once'] ?? shard?.count,
            durations: inputs.durations && (0,external_node_path_.resolve)(cwd, inputs.durations),
        })),
        ...(0,entry_inputs/* floorsOf */.t9)(inputs),
        baseline,
        history: await (0,look_for_history/* lookForHistory */.T)({ inputs, gate: experiment.gate, api, trigger, cwd }),
        images: await (0,image_cache/* imageCache */.o)(inputs, runtime, env),
        signal: cancellation.signal,
        onLine: core/* info */.pq,
        onPlace(place) {
            saved?.run.follow(place.dir);
            state.run(place, name, inputs['retention-days']);
            if (saved)
                state.journal(saved.prefix, 0);
        },
        onSandbox: state.sandbox,
        onEvent: (event) => saved?.run.event(event),
    })));
    core/* setOutput */.uH('run-path', done.dir);
    await (0,image_cache/* showImages */.k)(done.dir, done.report.images ?? [], (0,working_directory/* workspaceOf */.B)(env));
    const cancelled = cancellation.exitCode();
    const exitCode = await (0,conclude/* conclude */.E)(done, { inputs, whole: !shard, api, trigger, env, cancelled });
    await core/* group */.Os('Store the run', async () => {
        await (0,store_run/* storeRun */.P)(name, done.dir, inputs['retention-days'], env);
        state.published();
        // a job that is being cancelled has no time for it, and `post` has
        if (saved && cancelled === null)
            state.journal(saved.prefix, await saved.run.close());
    });
    return exitCode;
}
/** Nothing ran, and nothing is wrong: green, and never a rate. */
async function skip({ why, missing }, env) {
    const sentence = `Skipped: ${why}, so GitHub gives it no secrets (${missing.join('; ')}).`;
    core/* notice */.lm(`${sentence} A maintainer can evaluate the commit; see docs/forks.md.`, { title: 'benchgate' });
    await (0,publish/* publishSkipped */.aA)(`**${sentence}**\n\nA maintainer can have the commit evaluated: docs/forks.md.\n`, env);
    return 0;
}
function main_mask(texts) {
    for (const text of texts)
        core/* setSecret */.Pq(text);
}


/***/ }),

/***/ 45486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ SavedRun),
  M: () => (/* binding */ prefixOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/github/cache.js
var cache = __webpack_require__(21112);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(58863);
;// CONCATENATED MODULE: ./build/run/snapshot.js




/** what a run is and how its preflight went; together with the journal, all that it takes to go on with it */
const FILES = ['plan.json', 'manifest.json', 'preflight.json'];
const JOURNAL = 'journal.jsonl';
const NEWLINE = 10;
const Head = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(1),
    /** of everything after this line */
    digest: schemas/* string */.YjP(),
    files: schemas/* object */.Ikc({ 'plan.json': schemas/* string */.YjP(), 'manifest.json': schemas/* string */.YjP(), 'preflight.json': schemas/* string */.YjP() }),
});
/** a run's name becomes a directory: nothing in it may climb out */
const Named = schemas/* object */.Ikc({ run_id: schemas/* string */.YjP().regex(/^[\w-]{1,100}$/) });
/** Takes down what a later process needs to go on with the run in `dir`; null while there is no journal. */
async function takeSnapshot(dir) {
    try {
        const journal = await (0,promises_.readFile)((0,external_node_path_.join)(dir, JOURNAL)); // first, since the others never change once it is there
        const whole = journal.subarray(0, journal.lastIndexOf(NEWLINE) + 1);
        if (whole.length === 0)
            return null;
        const texts = await Promise.all(FILES.map(async (name) => [name, await (0,promises_.readFile)((0,external_node_path_.join)(dir, name), 'utf8')]));
        const head = { schema: 1, digest: digestOf(whole), files: Object.fromEntries(texts) };
        return { bytes: Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), whole]), journalBytes: whole.length };
    }
    catch (cause) {
        if (cause.code === 'ENOENT')
            return null;
        throw cause;
    }
}
/**
 * Lays the run out in a directory of its own under `runsDir`, where `--resume` finds it. Whoever kept the bytes is not
 * believed: null where anything in them is not as it was taken down. A longer journal that lies there already stays.
 */
async function layOut(bytes, runsDir) {
    const end = bytes.indexOf(NEWLINE);
    const head = Head.safeParse(parsed(bytes.subarray(0, Math.max(end, 0)).toString()));
    const journal = bytes.subarray(end + 1);
    if (!head.success || head.data.digest !== digestOf(journal))
        return null;
    const manifest = Named.safeParse(parsed(head.data.files['manifest.json']));
    if (!manifest.success)
        return null;
    const dir = (0,external_node_path_.join)(runsDir, manifest.data.run_id);
    const there = await (0,promises_.stat)((0,external_node_path_.join)(dir, JOURNAL)).catch(() => null);
    if (there && there.size >= journal.length)
        return dir;
    await (0,promises_.mkdir)(dir, { recursive: true });
    for (const name of FILES)
        await (0,promises_.writeFile)((0,external_node_path_.join)(dir, name), head.data.files[name]);
    const draft = (0,external_node_path_.join)(dir, `${JOURNAL}.tmp`);
    await (0,promises_.writeFile)(draft, journal);
    await (0,promises_.rename)(draft, (0,external_node_path_.join)(dir, JOURNAL));
    return dir;
}
const digestOf = (bytes) => (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/entry/saved-run.js



/** What is lost at most when the machine goes away; a longer run loses up to a twentieth of its time instead. */
const PAUSE_MS = 60_000;
const SHARE = 0.05;
/** the service takes 200 entries a minute from a repository, and images and other jobs need some of them */
const PAUSE_MS_A_SHARD = 600;
/** The names that all attempts of a job save under; null outside a workflow run. */
function prefixOf({ experiment, runtime, artifactName, shard }, env) {
    if (!env.GITHUB_RUN_ID)
        return null;
    const job = [env.GITHUB_JOB ?? '', experiment, runtime, artifactName, shard?.index ?? 0, shard?.count ?? 0];
    const digest = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(job)).digest('hex').slice(0, 16);
    return `benchgate-journal-${env.GITHUB_RUN_ID}-${digest}-`;
}
/**
 * Keeps the journal of a job's run where a later attempt of the same job finds it. An entry never changes, so that each
 * save is a new one; the newest has everything. It saves when the first attempt has ended, then as time goes by.
 */
class SavedRun {
    #options;
    #now;
    #begun;
    #dir = null;
    #count = 0;
    #savedAt = null;
    /** bytes of the journal that the newest entry has */
    #kept = 0;
    #saving = Promise.resolve();
    #timer = null;
    constructor(options) {
        this.#options = options;
        this.#now = options.now ?? Date.now;
        this.#begun = this.#now();
    }
    /** In the cache of GitHub Actions; null where this job has none. */
    static async open(env, prefix, shards = 1) {
        const store = prefix === null ? null : await (0,cache/* actionsStore */.L)(env);
        const attempt = env.GITHUB_RUN_ATTEMPT ?? '1';
        return store && prefix !== null ? new SavedRun({ store, prefix, attempt, shards }) : null;
    }
    /** why nothing can be saved; null where it can */
    get readOnly() {
        return this.#options.store.readOnly;
    }
    /** The directory of the run that an earlier attempt saved last, laid out under `runsDir`; else why there is none. */
    async restore(runsDir) {
        const { store, prefix } = this.#options;
        const found = await store.newest(prefix);
        if (!found)
            return { why: `no journal of an earlier attempt is in ${store.place}` };
        const dir = await layOut(found.bytes, runsDir);
        return dir ? { dir } : { why: `the journal that ${store.place} kept of an earlier attempt is damaged` };
    }
    /** The run whose journal is to be kept. */
    follow(dir) {
        this.#dir = dir;
    }
    /** To be told every event, once it is in the journal. */
    event({ event }) {
        if (event !== 'attempt_ended' || this.#timer)
            return;
        const now = this.#now();
        const { shards = 1 } = this.#options;
        const pause = Math.max(PAUSE_MS, shards * PAUSE_MS_A_SHARD, (now - this.#begun) * SHARE);
        const wait = this.#savedAt === null ? 0 : Math.max(0, this.#savedAt + pause - now);
        this.#timer = setTimeout(() => {
            this.#timer = null;
            void this.save();
        }, wait).unref();
    }
    /** Saves what is new; never throws, since the run is worth more than its copy. Answers with the bytes that are safe. */
    async save() {
        this.#saving = this.#saving.then(() => this.#save()).catch(() => { });
        await this.#saving;
        return this.#kept;
    }
    async #save() {
        const { store, prefix, attempt } = this.#options;
        this.#savedAt = this.#now();
        if (this.#dir === null || store.readOnly !== null)
            return;
        const snapshot = await takeSnapshot(this.#dir);
        if (!snapshot || snapshot.journalBytes <= this.#kept)
            return;
        this.#count += 1;
        if ((await store.put(`${prefix}${attempt}.${this.#count}`, snapshot.bytes)) === 'saved')
            this.#kept = snapshot.journalBytes;
    }
    /** Saves the run in `dir` if its journal has more than what is `kept` already; true if it did. */
    async rest(dir, kept) {
        this.follow(dir);
        this.#kept = kept;
        return (await this.save()) > kept;
    }
    /** Ends what is under way, and saves the rest. */
    async close() {
        if (this.#timer)
            clearTimeout(this.#timer);
        this.#timer = null;
        return this.save();
    }
}


/***/ }),

/***/ 55170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ stateWriter),
/* harmony export */   u: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58863);

const SandboxId = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ backend: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** Writes the state through `save`, one entry a sandbox, so that a process killed at any moment has recorded them all. */
function stateWriter(save) {
    let count = 0;
    return {
        started(cwd, runtimeFile) {
            save('cwd', cwd);
            if (runtimeFile)
                save('runtime', runtimeFile);
        },
        /** a run lies there from now on, and should be stored under this name */
        run({ dir, runId }, artifact, retentionDays) {
            save('run_dir', dir);
            save('run_id', runId);
            save('artifact', artifact);
            if (retentionDays !== undefined)
                save('retention', String(retentionDays));
        },
        /** the journal goes by this prefix, and so many bytes of it are safe */
        journal(prefix, kept) {
            save('journal_prefix', prefix);
            save('journal_kept', String(kept));
        },
        /** summary and artifact are published */
        published() {
            save('artifact', '');
        },
        sandbox({ backend, id }) {
            save(`sandbox_${++count}`, JSON.stringify({ backend, id }));
        },
    };
}
/** Reads the state back from `STATE_*`. */
function readState(env) {
    const sandboxes = Object.entries(env)
        .filter(([name]) => /^STATE_sandbox_\d+$/.test(name))
        .map(([, value]) => SandboxId.parse(JSON.parse(value ?? '')));
    return {
        runtimeFile: env.STATE_runtime || null,
        cwd: env.STATE_cwd || null,
        runDir: env.STATE_run_dir || null,
        runId: env.STATE_run_id || null,
        journalPrefix: env.STATE_journal_prefix || null,
        journalKept: Number(env.STATE_journal_kept) || 0,
        artifact: env.STATE_artifact || null,
        retentionDays: Number(env.STATE_retention) || null,
        sandboxes,
    };
}


/***/ }),

/***/ 42598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ storeRun)
/* harmony export */ });
/* harmony import */ var _github_publish_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86668);
/* harmony import */ var _artifact_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97029);


/** Stores a run under its name; of a shard first the record that a merge waits for. */
async function storeRun(name, dir, days, env) {
    const record = (0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_1__/* .recordName */ .xD)(name);
    if (record)
        await (0,_github_publish_js__WEBPACK_IMPORTED_MODULE_0__/* .publishRecord */ .lc)(record, dir, days);
    await (0,_github_publish_js__WEBPACK_IMPORTED_MODULE_0__/* .publishArtifact */ .qD)(name, dir, days, env);
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

/***/ 21112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ actionsStore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var p_queue__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19052);




/** what a repository may keep, unless its owner pays for more */
const LIMIT_BYTES = 10 * 2 ** 30;
/** the service takes 200 a minute from a repository, and other jobs save too */
const SAVES_A_MINUTE = 150;
const AT_ONCE = 4;
const UPLOAD = { chunkMb: '8', atOnce: '4' };
/**
 * The cache of GitHub Actions as a store of parts; null where this job has none. Entries are scoped by branch, and
 * go when the repository's space is needed. The client itself warns of what it cannot do and answers with a miss.
 */
async function actionsStore(env) {
    const { isFeatureAvailable, restoreCache, saveCache } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(5824), __webpack_require__.e(3548), __webpack_require__.e(8091)]).then(__webpack_require__.bind(__webpack_require__, 18091)); // a chunk of its own
    if (!env.RUNNER_TEMP || !isFeatureAvailable())
        return null;
    // it would hold up to 512 MB of a file that it uploads, and takes no word against that but the environment's
    process.env.CACHE_UPLOAD_CHUNK_SIZE ??= UPLOAD.chunkMb;
    process.env.CACHE_UPLOAD_CONCURRENCY ??= UPLOAD.atOnce;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.RUNNER_TEMP, 'benchgate-cache');
    const scratch = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'unfinished');
    const saves = new p_queue__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .Ay({ concurrency: AT_ONCE, interval: 60_000, intervalCap: SAVES_A_MINUTE });
    const underway = new Map();
    const held = new Map();
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(scratch, { recursive: true });
    /** the service finds an entry only by the path it was saved from: the name up to its last dash, which `newest` knows */
    const fileOf = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name.slice(0, name.lastIndexOf('-')));
    const has = async (name) => (await restoreCache([fileOf(name)], name, [], { lookupOnly: true }).catch(() => undefined)) === name;
    async function save(name, content) {
        const file = fileOf(name);
        try {
            if (Buffer.isBuffer(content))
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, content);
            else
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(content.file, file);
            if ((await saveCache([file], name)) > 0)
                return 'saved';
        }
        catch {
            // the client has said why
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
            if (!Buffer.isBuffer(content))
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(content.file, { force: true });
        }
        return (await has(name)) ? 'exists' : 'refused'; // another job may have been first
    }
    /** a key is also taken for the beginning of one, so the one that was found is another's where the name differs */
    const restored = (name) => restoreCache([fileOf(name)], name).then((key) => key === name, () => false);
    async function open(name) {
        const file = fileOf(name);
        const one = held.get(name) ?? { found: restored(name), readers: 0 };
        held.set(name, one);
        one.readers++;
        const letGo = async () => {
            if (--one.readers > 0)
                return;
            held.delete(name);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
        };
        const size = (await one.found)
            ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file).then((found) => found.size, () => null)
            : null;
        if (size !== null)
            return { bytes: size, file, read: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file), letGo };
        await letGo();
        return null;
    }
    return {
        place: 'the Actions cache',
        readOnly: readOnly(env),
        limitBytes: LIMIT_BYTES,
        scratch,
        has,
        open,
        async get(name) {
            const opened = await open(name);
            const bytes = opened && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(fileOf(name)).catch(() => null));
            await opened?.letGo();
            return bytes;
        },
        put(name, content) {
            const before = underway.get(name);
            const work = before ?? saves.add(() => save(name, content)).finally(() => underway.delete(name));
            underway.set(name, work);
            return work;
        },
        async newest(prefix) {
            const key = `${prefix}newest`;
            const file = fileOf(key);
            try {
                const name = await restoreCache([file], key, [prefix]);
                return name === undefined ? null : { name, bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file) };
            }
            catch {
                return null;
            }
            finally {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
            }
        },
    };
}
const WRITE = 2;
/** why this job may not save; null where it may, or nothing tells */
function readOnly(env) {
    const mode = env.ACTIONS_CACHE_MODE?.trim().toLowerCase();
    if (mode === 'read' || mode === 'none')
        return `the workflow sets cache-mode: ${mode}`;
    const scopes = scopesOf(env.ACTIONS_RUNTIME_TOKEN);
    if (scopes === null || scopes.some(({ Permission }) => Permission & WRITE))
        return null;
    const where = scopes.map(({ Scope }) => Scope).join(', ') || 'no scope';
    return `the token of this job may only read the Actions cache (${where}), as GitHub rules for untrusted triggers`;
}
/** which caches the token of a job opens */
function scopesOf(token) {
    try {
        const claims = JSON.parse(Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString());
        const scopes = JSON.parse(claims.ac ?? '');
        return Array.isArray(scopes) ? scopes : null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 28554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ onCancel)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73188);

/** Exit codes of a process that a signal ended, by custom of the shells. */
const CODES = { SIGINT: 130, SIGTERM: 143 };
/**
 * The first SIGINT or SIGTERM aborts the run, which then has the time to write a partial report (the runner sends the
 * second after 7.5 seconds); the second one ends the process at once, and `post` reaps what is left.
 */
function onCancel(say) {
    const controller = new AbortController();
    let code = null;
    const heard = (name) => {
        if (code !== null)
            process.exit(CODES[name]);
        code = CODES[name];
        say(`${name}: stopping; a partial report follows, a second signal ends at once.`);
        controller.abort(new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc(`the run was cancelled by ${name}`));
    };
    process.on('SIGINT', heard).on('SIGTERM', heard);
    return {
        signal: controller.signal,
        exitCode: () => code,
        dispose: () => void process.off('SIGINT', heard).off('SIGTERM', heard),
    };
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


/***/ })

};
