export const id = 4508;
export const ids = [4508];
export const modules = {

/***/ 34508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish_publish)
});

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
// EXTERNAL MODULE: ./build/github/baseline/archive.js
var archive = __webpack_require__(98134);
// EXTERNAL MODULE: ./build/github/baseline/stored.js
var stored = __webpack_require__(81521);
// EXTERNAL MODULE: ./build/github/fence.js
var fence = __webpack_require__(85375);
// EXTERNAL MODULE: ./build/github/publish.js + 3 modules
var publish = __webpack_require__(86668);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(58863);
// EXTERNAL MODULE: ./build/model/error.js
var error = __webpack_require__(73188);
;// CONCATENATED MODULE: ./build/github/untrusted-run.js



const Event = schemas/* object */.Ikc({
    workflow_run: schemas/* object */.Ikc({
        id: schemas/* number */.aig().int().positive(),
        event: schemas/* string */.YjP(),
        head_sha: schemas/* string */.YjP().regex(/^[0-9a-f]{40}$/),
        head_branch: schemas/* string */.YjP().nullable(),
        html_url: schemas/* string */.YjP(),
        /** null when the fork is gone */
        head_repository: schemas/* object */.Ikc({ id: schemas/* number */.aig(), owner: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }) }).nullable(),
    }),
});
/** The run that set this workflow off. Throws unless this is a `workflow_run` after a pull request. */
async function untrustedRun(env) {
    const text = env.GITHUB_EVENT_PATH ? await (0,promises_.readFile)(env.GITHUB_EVENT_PATH, 'utf8').catch(() => '') : '';
    const { data } = Event.safeParse(parsed(text));
    if (env.GITHUB_EVENT_NAME !== 'workflow_run' || !data || data.workflow_run.event !== 'pull_request')
        throw new error/* BenchgateError */.Q9('this workflow was not set off by the end of a workflow on a pull request', 'Use `publish/` under `on: workflow_run`, or give it `pull-request` and `commit`; see docs/forks.md.');
    const { id, head_sha: commit, html_url: link, head_branch: branch, head_repository: from } = data.workflow_run;
    return {
        id,
        commit,
        link,
        from: from && branch !== null ? { repository: from.id, owner: from.owner.login, branch } : null,
    };
}
/**
 * The open pull request that the run's commit is the head of: asked of GitHub, never of anything that the run stored. Null
 * where it was closed or has moved on.
 */
async function pullRequestOf({ octokit, owner, repo }, { commit, from }) {
    if (!from)
        return null;
    const open = await octokit.paginate(octokit.rest.pulls.list, {
        owner,
        repo,
        state: 'open',
        head: `${from.owner}:${from.branch}`,
        per_page: 100,
    });
    const pull = open.find(({ head }) => head.sha === commit && head.repo?.id === from.repository);
    return pull ? { number: pull.number, base: pull.base.ref } : null;
}
/** The same for a pull request that the workflow names; null unless the commit is its newest still. */
async function pullRequestAt({ octokit, owner, repo }, number, commit) {
    const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
    return data.state === 'open' && data.head.sha === commit ? { number, base: data.base.ref } : null;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/run/redact/variants.js
var variants = __webpack_require__(5746);
// EXTERNAL MODULE: ./build/entry/experiment/baseline.js + 2 modules
var baseline = __webpack_require__(6453);
// EXTERNAL MODULE: ./build/entry/experiment/record.js + 1 modules
var record = __webpack_require__(30663);
// EXTERNAL MODULE: ./build/entry/experiment/report.js + 16 modules
var report = __webpack_require__(86158);
// EXTERNAL MODULE: ./build/entry/inputs.js
var entry_inputs = __webpack_require__(80898);
// EXTERNAL MODULE: ./build/entry/look-for-baseline.js + 3 modules
var look_for_baseline = __webpack_require__(83204);
// EXTERNAL MODULE: ./build/entry/spare-memory.js
var spare_memory = __webpack_require__(83714);
// EXTERNAL MODULE: ./build/entry/step.js
var step = __webpack_require__(61969);
// EXTERNAL MODULE: ./build/entry/tell-pull-request.js + 3 modules
var tell_pull_request = __webpack_require__(83339);
// EXTERNAL MODULE: ./build/entry/working-directory.js
var working_directory = __webpack_require__(23710);
;// CONCATENATED MODULE: ./build/entry/publish.js





















/** what a run of some thousand rollouts comes to, and no more: whoever filled it may mean ill */
const LIMITS = { archiveBytes: 2 ** 28, entries: 200_000, unpackedBytes: 2 ** 26 };
const CAUTION = 'The code of the pull request computed this, without secrets of the repository: it is worth what its author’s word is.';
/** The sub-action `publish/`: shows what a run stored that nobody here vouches for. It runs none of its code. */
const publish_publish = () => (0,step/* asStep */.N)(publish_step);
async function publish_step(env) {
    (0,spare_memory/* spareMemory */.$U)();
    const inputs = (0,entry_inputs/* loadPublishInputs */.Ns)(env);
    for (const text of (0,variants/* variants */.H)(inputs['github-token']))
        core/* setSecret */.Pq(text);
    const api = await (0,github_api/* openApi */.N)(inputs['github-token'], env);
    if (!api)
        throw new error/* BenchgateError */.Q9('there is no token to fetch the results with', 'Give the job `permissions: { actions: read, pull-requests: write }` and leave `github-token` as it is.');
    const { run, pull } = await whose(inputs, api, env);
    const dir = await (0,promises_.mkdtemp)((0,external_node_path_.join)(env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'benchgate-untrusted-'));
    if (!(await fetched(api, run, inputs, dir)))
        return 0;
    const done = await core/* group */.Os('Report', () => (0,fence/* fenced */.O)(core/* info */.pq, () => judged(dir, { run, pull, inputs, api, env })));
    await (0,publish/* publishReport */.S3)(done.report, (0,external_node_path_.resolve)(dir, done.files.summary), env);
    core/* info */.pq(done.report.verdict.sentence);
    if (!pull) {
        core/* notice */.lm(`No open pull request has commit ${run.commit.slice(0, 7)} as its newest: nobody is told.`, {
            title: 'benchgate: publish',
        });
        return 0;
    }
    await (0,tell_pull_request/* tellPullRequest */.g)({
        ...done,
        inputs,
        api,
        trigger: triggerOf(run, pull),
        // it links and numbers the run that computed it
        env: { ...env, GITHUB_RUN_ID: String(run.id) },
        page: null,
        cancelled: false,
        caution: CAUTION,
    });
    return 0;
}
/** The run to publish and the pull request to tell, by the word of GitHub or of the workflow that calls. */
async function whose(inputs, api, env) {
    const { 'pull-request': number, commit } = inputs;
    if (number === undefined || commit === undefined) {
        const run = await untrustedRun(env);
        return { run, pull: await pullRequestOf(api, run) };
    }
    const id = Number(env.GITHUB_RUN_ID);
    const link = `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}/actions/runs/${id}`;
    return { run: { id, commit, link, from: null }, pull: await pullRequestAt(api, number, commit) };
}
async function fetched(api, run, inputs, dir) {
    const name = inputs['artifact-name'];
    const [newest] = (await (0,stored/* storedBy */.Z)(api, run.id, name)).filter(({ expired }) => !expired);
    if (!newest) {
        core/* info */.pq(`Run ${run.id} stored no ${name}: there is nothing to publish.`);
        return false;
    }
    await (0,archive/* fetchArchive */.PC)(api, newest, dir, LIMITS).catch((cause) => {
        throw new error/* BenchgateError */.Q9(`${newest.name} of run ${run.id} cannot be used: ${cause.message}`, 'Look at that run.', {
            cause,
        });
    });
    return true;
}
/** The verdict is made here, from the records: what the run says of itself is not read. */
async function judged(dir, { run, pull, inputs, api, env }) {
    const { manifest } = await (0,record/* readPapers */.wE)(dir);
    const found = pull &&
        (await (0,look_for_baseline/* lookForBaseline */.u)({
            inputs,
            experimentId: manifest.experiment_id,
            api,
            trigger: triggerOf(run, pull),
            env,
            cwd: (0,working_directory/* workspaceOf */.B)(env),
            now: Date.now(),
        }));
    if (found)
        await (0,baseline/* arm */.J6)(dir, found, manifest);
    return (0,report.report)(dir, (0,entry_inputs/* floorsOf */.t9)(inputs));
}
const triggerOf = (run, pull) => ({
    pullRequest: { number: pull.number, headSha: run.commit, fork: true },
    base: pull.base,
});


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


/***/ })

};
