export const id = 8836;
export const ids = [8836];
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

/***/ 98836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33838);
/* harmony import */ var _github_artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63762);
/* harmony import */ var _artifact_name_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(97029);
/* harmony import */ var _experiment_load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83540);
/* harmony import */ var _experiment_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18240);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80898);
/* harmony import */ var _shards_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74198);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(61969);
/* harmony import */ var _withheld_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(87184);
/* harmony import */ var _working_directory_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(23710);













/** The sub-action `plan/`: writes the plan down before anything runs, and says which shards a matrix is to have. */
const plan = () => (0,_step_js__WEBPACK_IMPORTED_MODULE_9__/* .asStep */ .N)(async (env) => {
    await step(env);
    return 0;
});
async function step(env) {
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .loadPlanInputs */ .zK)(env);
    const cwd = await (0,_working_directory_js__WEBPACK_IMPORTED_MODULE_11__/* .workingDirectory */ .p)(inputs['working-directory'], env);
    const experimentFile = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, inputs.experiment);
    const runtimeFile = inputs.runtime ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, inputs.runtime) : null;
    const files = await (0,_withheld_js__WEBPACK_IMPORTED_MODULE_10__/* .readFiles */ .U)({ experimentFile, runtimeFile, cwd, env });
    if ('skipped' in files)
        return say([], 0, `skipped: ${files.skipped.why}, so there are no secrets`);
    const { plan: made } = await (0,_experiment_load_js__WEBPACK_IMPORTED_MODULE_5__/* .load */ .Hh)({
        experimentFile,
        runtimeFile,
        env,
        cwd,
        ...(await (0,_shards_js__WEBPACK_IMPORTED_MODULE_8__/* .dealing */ .F6)({
            shard: { index: 1, count: inputs.shards },
            durations: inputs.durations && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, inputs.durations),
        })),
    });
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'benchgate-plan');
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'plan.json');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(dir, { recursive: true });
    await (0,_experiment_place_js__WEBPACK_IMPORTED_MODULE_6__/* .writeJson */ .GF)(file, made);
    const name = (0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_12__/* .planName */ .V6)({ name: inputs['artifact-name'], attempt: env.GITHUB_RUN_ATTEMPT });
    await (0,_github_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .storeFiles */ .Tr)(name, dir, [file], inputs['retention-days']);
    const shards = [...new Set(made.rollouts.map(({ shard }) => shard ?? 1))].sort((a, b) => a - b);
    const { length } = made.rollouts;
    say(shards.map((index) => `${index}/${inputs.shards}`), length, `${length} rollouts in ${shards.length} shards`);
}
/** a shard that would have nothing to do is not in the matrix */
function say(matrix, rollouts, sentence) {
    _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH('matrix', JSON.stringify(matrix));
    _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH('rollouts', String(rollouts));
    _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .info */ .pq(sentence);
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
    const unset = [...(0,_preflight_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .agentKeys */ ._)(experiment, runtime), ...(0,_preflight_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .backendKeys */ .b)(runtime, env)].filter(({ ok }) => ok === false);
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


/***/ })

};
