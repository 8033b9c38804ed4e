export const id = 6672;
export const ids = [6672];
export const modules = {

/***/ 95675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ checkBefore),
  L: () => (/* binding */ preflightOnly)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/error.js
var error = __webpack_require__(73188);
// EXTERNAL MODULE: ./build/preflight/check.js
var check = __webpack_require__(88440);
// EXTERNAL MODULE: ./build/preflight/loopbench.js
var loopbench = __webpack_require__(93872);
// EXTERNAL MODULE: ./build/preflight/preflight.js + 9 modules
var preflight = __webpack_require__(35422);
// EXTERNAL MODULE: ./build/entry/backend/open.js
var backend_open = __webpack_require__(50254);
// EXTERNAL MODULE: ./build/entry/steady-clock.js
var steady_clock = __webpack_require__(83486);
// EXTERNAL MODULE: ./build/model/outcome.js
var model_outcome = __webpack_require__(38158);
;// CONCATENATED MODULE: ./build/preflight/audit.js


const spec = (kind) => ({
    name: kind,
    kind,
    model: null,
    command: null,
    env: {},
    timeoutSec: null,
});
/** The two agents whose results are known beforehand: the task's own solution, and nothing at all. */
const AUDITORS = [spec('oracle'), spec('nop')];
/** Why a task cannot be audited; null where it can. */
function unauditable(task) {
    if (task.kind !== 'harbor')
        return `a ${task.kind} task has no oracle`;
    if (task.steps.some(({ solution }) => solution === null))
        return 'the task has no solution/solve.sh';
    return null;
}
/**
 * Judges the tasks by one rollout each of the oracle, which must pass, and of nop, which must not. A task that fails
 * is quarantined by name. An outage proves nothing: such a task stays, with a warning that it was not audited.
 */
function audit(tasks, rows) {
    const quarantined = new Set();
    const checks = tasks.map((task) => {
        const name = `audit_${task.id}`;
        const why = unauditable(task);
        if (why !== null)
            return (0,check/* check */.z)(name, null, `not audited: ${why}`, '');
        const broken = rows.flatMap((row) => (row.task === task.id ? faultOf(row) : []));
        const lost = rows.filter((row) => row.task === task.id && !(0,model_outcome/* isScored */.Lo)(row.outcome) && row.outcome !== 'judge_error');
        if (broken.length > 0) {
            quarantined.add(task.id);
            return (0,check/* check */.z)(name, false, `quarantined: ${broken.join('; ')}`, 'Mend the task, its solution or its tests; until then it is left out of the plan.', true);
        }
        const [outage] = lost;
        if (outage)
            return (0,check/* check */.z)(name, false, `not audited: ${outage.agent} ended as ${outage.outcome}, ${outage.reason}`, 'Run the audit again; the task stays in the plan.', true);
        return (0,check/* check */.z)(name, true, 'the oracle passed and nop did not', '');
    });
    return { checks, quarantined };
}
function faultOf({ agent, outcome, reason }) {
    if (outcome === 'judge_error')
        return [`the judge failed on ${agent}: ${reason}`];
    if (agent === 'oracle' && (0,model_outcome/* isScored */.Lo)(outcome) && outcome !== 'passed')
        return [`the oracle did not pass (${outcome}: ${reason})`];
    if (agent === 'nop' && outcome === 'passed')
        return [`nop passed (${reason})`];
    return [];
}

// EXTERNAL MODULE: ./build/run/journal.js
var run_journal = __webpack_require__(72353);
// EXTERNAL MODULE: ./build/run/plan.js
var run_plan = __webpack_require__(5823);
// EXTERNAL MODULE: ./build/run/results.js
var results = __webpack_require__(86892);
// EXTERNAL MODULE: ./build/run/run.js + 30 modules
var run = __webpack_require__(25483);
// EXTERNAL MODULE: ./build/entry/experiment/load.js + 18 modules
var load = __webpack_require__(83540);
// EXTERNAL MODULE: ./build/entry/experiment/place.js
var place = __webpack_require__(18240);
;// CONCATENATED MODULE: ./build/entry/experiment/audit.js









/** Runs the oracle and nop once on every task that has a solution, and judges the tasks by it. Its files lie in `dir`. */
async function runAudit(loaded, { driver, judge, prepare }, { dir, runId, signal, now, onEvent }) {
    const { experiment, tasks } = loaded;
    const audited = tasks.filter((task) => unauditable(task) === null);
    const both = { ...experiment, agents: AUDITORS, rolloutsPerTask: 1 };
    const plan = (0,run_plan/* makePlan */.C)(both, audited);
    await (0,promises_.mkdir)(dir, { recursive: true });
    const file = (0,external_node_path_.join)(dir, 'journal.jsonl');
    const journal = await (0,run_journal/* openJournal */._0)(file, loaded.redactor);
    try {
        await (0,run/* runPlan */.F)({
            driver,
            judge,
            experiment: both,
            tasks: audited,
            rollouts: plan.rollouts,
            runId: `${runId}-audit`,
            dir,
            journal,
            redactor: loaded.redactor,
            signal,
            now,
            labels: (0,place/* labelsOf */.PC)(loaded, runId),
            prepare,
            onEvent,
        });
    }
    finally {
        await journal.close();
    }
    return audit(tasks, (0,results/* foldResults */.e)(plan.rollouts, await (0,run_journal/* readJournal */.a0)(file)));
}
/** The same experiment without the quarantined tasks; the plan is made anew. */
function withoutQuarantined(loaded, { quarantined }) {
    if (quarantined.size === 0)
        return loaded;
    const tasks = loaded.tasks.filter(({ id }) => !quarantined.has(id));
    return { ...loaded, tasks, plan: (0,load/* planOf */.XC)(loaded.experiment, tasks, loaded.shard) };
}

;// CONCATENATED MODULE: ./build/entry/experiment/before.js











/** Opens the backend and checks that the run can succeed; an audit leaves out the tasks that fail it. The caller closes the backend. */
async function checkBefore(loaded, before) {
    const { env, place, now } = before;
    if (before.audit && loaded.experiment.harness)
        throw (0,load/* unlessWhole */.k4)('be audited task by task');
    let backend = null;
    let driverError = null;
    try {
        backend = await (0,backend_open/* openBackend */.f2)(loaded.runtime, env, before.keeping);
    }
    catch (cause) {
        if (!(cause instanceof error/* BenchgateError */.Q9))
            throw cause;
        driverError = cause;
    }
    try {
        const driver = backend?.driver ?? null;
        const storage = place.dir;
        const checked = await (0,preflight/* preflight */.M)({ ...loaded, driver, driverError, storage, env, nodeVersion: process.version, now });
        if (!before.audit || !checked.ok || !backend)
            return { backend, checked, loaded };
        return { backend, ...(await audited(loaded, checked, backend, before)) };
    }
    catch (cause) {
        if (backend)
            await (0,backend_open/* closeBackend */.Fg)(backend);
        throw cause;
    }
}
async function audited(loaded, checked, backend, before) {
    const { place, signal, onEvent } = before;
    const done = await runAudit(loaded, backend, {
        ...place,
        dir: (0,external_node_path_.join)(place.dir, 'audit'),
        signal,
        now: steady_clock/* steadyNow */.r,
        onEvent,
    });
    const left = withoutQuarantined(loaded, done);
    const sound = (0,check/* check */.z)('audit', left.tasks.length > 0, `${left.tasks.length} of ${loaded.tasks.length} tasks are sound or could not be audited`, 'Mend the tasks named below: not one is left to run.');
    return { loaded: left, checked: (0,check/* conclude */.E)([...checked.checks, sound, ...done.checks]) };
}
/** preflight alone: the same checks, nothing else run. Leaves `preflight.json` under `<runs_root>/<experiment_id>/`. */
async function preflightOnly(files) {
    const all = await (0,load/* load */.Hh)(files);
    const dir = (0,external_node_path_.join)(all.runtime.storage.runsRoot, all.experiment.experimentId);
    await (0,promises_.mkdir)(dir, { recursive: true });
    const now = Date.now();
    const { backend, checked } = await checkBefore(all, { ...files, place: { runId: (0,place/* newRunId */.F$)(now), dir }, now });
    if (backend)
        await (0,backend_open/* closeBackend */.Fg)(backend);
    const json = all.redactor.json((0,loopbench/* asLoopBench */.l)(checked, all.runtime));
    await (0,place/* writeJson */.GF)((0,external_node_path_.join)(dir, 'preflight.json'), json);
    return { checked, json };
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
        const done = await (0,_experiment_before_js__WEBPACK_IMPORTED_MODULE_8__/* .preflightOnly */ .L)({
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

/***/ 86668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qD: () => (/* binding */ publishArtifact),
  gG: () => (/* binding */ publishLine),
  XS: () => (/* binding */ publishPage),
  lc: () => (/* binding */ publishRecord),
  S3: () => (/* binding */ publishReport),
  aA: () => (/* binding */ publishSkipped),
  Iv: () => (/* binding */ publishSummary)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./build/model/outcome.js
var model_outcome = __webpack_require__(38158);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/tally.js
var tally = __webpack_require__(9929);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/annotations.js




/** ten is what GitHub shows: one place of each level stays free for why the step is red */
const MOST_PER_LEVEL = 9;
const LONGEST = 4096;
/**
 * What a workflow shows beside the run: one annotation per class or kind, never per rollout, at most nine a level of at
 * most 4,096 characters each. GitHub drops what is beyond ten without a word.
 */
function annotations(run) {
    const all = [
        ...smallDrop(run),
        ...preflight(run),
        ...partial(run),
        ...lost(run),
        ...notPassed(run),
        ...suspected(run),
    ];
    return ['error', 'warning', 'notice'].flatMap((level) => most(all.filter((one) => one.level === level)));
}
/** a drop that is real, and passes all the same */
function smallDrop({ verdict: { reason, sentence } }) {
    if (reason !== 'small_drop')
        return [];
    return [{ level: 'warning', title: 'A small drop', message: (0,report_escape/* logText */.kc)(sentence, 2000) }];
}
function preflight({ preflight: report }) {
    if (!report)
        return [];
    const failed = report.checks.filter(({ ok }) => ok === false);
    const told = (warning) => failed.some(({ name }) => warning.startsWith(`${name}: `));
    return [
        ...failed.map(({ name, found, remedy, advisory }) => ({
            level: advisory ? 'warning' : 'error',
            title: `preflight: ${(0,report_escape/* logText */.kc)(name, 80)}`,
            message: [found, remedy]
                .filter(Boolean)
                .map((text) => (0,report_escape/* logText */.kc)(text, 1000).replace(/[.\s]*$/, '.'))
                .join(' '),
        })),
        ...report.warnings
            .filter((warning) => !told(warning))
            .map((warning) => ({ level: 'warning', title: 'preflight', message: (0,report_escape/* logText */.kc)(warning, 1000) })),
    ];
}
function partial(run) {
    if (!run.partial)
        return [];
    const { byOutcome, planned } = (0,tally/* tally */.N)(run.planned, run.rows);
    const done = planned - byOutcome.not_run - byOutcome.cancelled;
    return [{ level: 'warning', title: 'Partial run', message: `${(0,words.of)(done, planned)} planned rollouts have a result.` }];
}
function lost({ rows }) {
    const infra = rows.filter(({ outcome }) => outcome === 'infra_error');
    const kinds = [...model_outcome/* INFRA_KINDS */.F2, null];
    return [
        ...kinds
            .map((kind) => ({ kind, hit: infra.filter((row) => row.infra_kind === kind) }))
            .sort((a, b) => b.hit.length - a.hit.length)
            .flatMap(({ kind, hit }) => group('warning', 'Infra errors', `Lost to ${kind ?? 'infrastructure'} and not scored`, hit)),
        ...group('warning', 'Judge errors', 'Not judged, because the judge itself failed, and not scored', having(rows, 'judge_error')),
        ...group('warning', 'Budget', 'Without a budget and not scored', having(rows, 'budget_exhausted')),
        ...group('warning', 'Cancelled', 'Cancelled and not scored', having(rows, 'cancelled')),
    ];
}
function notPassed({ rows }) {
    return [
        ...group('notice', 'Failed', 'Judged and not passed', having(rows, 'failed')),
        ...group('notice', 'Agent errors', 'Ended by an error of the agent, scored as not passed', having(rows, 'agent_error')),
        ...group('notice', 'Agent timeouts', 'Out of time, scored as not passed', having(rows, 'agent_timeout')),
    ];
}
function suspected({ rows }) {
    return group('notice', 'Suspected', 'Scored, though the logs hold text that looks like an infrastructure failure', rows.filter((row) => row.suspected !== null));
}
const having = (rows, outcome) => rows.filter((row) => row.outcome === outcome);
function group(level, title, what, rows) {
    const [first] = rows;
    if (!first)
        return [];
    const example = `${(0,report_escape/* logText */.kc)(first.task, 120)} (${(0,report_escape/* logText */.kc)(first.agent, 80)}, rollout ${first.rollout_index})`;
    const reason = first.reason ? `: ${(0,report_escape/* logText */.kc)(first.reason, 500)}` : '';
    const message = `${what}: ${(0,words/* plural */.LS)(rows.length, 'rollout')}. ${rows.length > 1 ? 'The first: ' : ''}${example}${reason}`;
    return [{ level, title, message }];
}
function most(all) {
    const bounded = all.map((one) => ({ ...one, message: one.message.slice(0, LONGEST).toWellFormed() }));
    const [first] = bounded;
    if (!first || bounded.length <= MOST_PER_LEVEL)
        return bounded;
    const rest = bounded.slice(MOST_PER_LEVEL - 1);
    const message = `Not shown here: ${rest.map(({ title, message }) => `${title}: ${message.slice(0, 120)}`).join('; ')}`;
    return [
        ...bounded.slice(0, MOST_PER_LEVEL - 1),
        { level: first.level, title: `${rest.length} more`, message: message.slice(0, LONGEST).toWellFormed() },
    ];
}

// EXTERNAL MODULE: ./build/github/artifact.js
var artifact = __webpack_require__(63762);
// EXTERNAL MODULE: ./build/github/explain.js
var explain = __webpack_require__(30593);
// EXTERNAL MODULE: ./build/report/images.js
var report_images = __webpack_require__(83385);
;// CONCATENATED MODULE: ./build/github/outputs.js


/** The counts and rates that later steps read; a rate of nothing is an empty string, never 0. */
function outputs(report) {
    const { planned, rows, verdict } = report;
    const scored = rows.filter(({ outcome }) => (0,model_outcome/* isScored */.Lo)(outcome)).length;
    const passed = rows.filter(({ outcome }) => outcome === 'passed').length;
    const costs = rows.flatMap(({ cost_usd }) => (cost_usd === null ? [] : [cost_usd]));
    return {
        verdict: verdict.verdict,
        'scored-pass-rate': ratio(passed, scored),
        'strict-pass-rate': ratio(passed, planned),
        coverage: ratio(scored, planned),
        'infra-errors': String(rows.filter(({ outcome }) => outcome === 'infra_error').length),
        rollouts: String(planned),
        'image-cache': (0,report_images/* imageCacheOf */.Hx)(report.images ?? []) ?? '',
        'cost-usd': costs.length ? decimal(costs.reduce((sum, cost) => sum + cost, 0)) : '',
    };
}
const ratio = (part, whole) => (whole ? decimal(part / whole) : '');
const decimal = (value) => String(Number(value.toFixed(6)));

;// CONCATENATED MODULE: ./build/github/summary.js
/** What the runner takes per step; a longer summary is dropped whole, and the step does not even fail. */
const SUMMARY_LIMIT = 1024 * 1024;
const NOTICE = '\n\n**The summary ends here**: GitHub shows 1 MiB. The whole report is in the artifact.\n';
/** room for the notice and for what closes open blocks */
const RESERVE = 1024;
/**
 * The text within `limit` UTF-8 bytes. A text that is too long ends at a line, its open code fence and `<details>` are
 * closed, and it says that it was cut.
 */
function fitSummary(text, limit = SUMMARY_LIMIT) {
    const bytes = Buffer.from(text);
    if (bytes.length <= limit)
        return text;
    const cut = bytes.subarray(0, Math.max(0, limit - RESERVE));
    const kept = cut.subarray(0, cut.lastIndexOf('\n') + 1).toString();
    const whole = kept + closing(kept) + NOTICE;
    return Buffer.byteLength(whole) <= limit ? whole : '';
}
function closing(text) {
    const fences = text.match(/^ {0,3}(`{3,})/gm) ?? [];
    const fence = fences.length % 2 ? `${fences.at(-1)?.trim()}\n` : '';
    const open = count(text, /<details\b/g) - count(text, /<\/details>/g);
    return fence + '\n</details>'.repeat(Math.min(Math.max(0, open), 20));
}
const count = (text, pattern) => text.match(pattern)?.length ?? 0;

;// CONCATENATED MODULE: ./build/github/publish.js








/** room for the line about the artifact, which is written last */
const ARTIFACT_LINE = 2048;
/** What later steps and people read: summary, outputs, annotations. */
async function publishReport(report, summaryFile, env) {
    await appendSummary(await (0,promises_.readFile)(summaryFile, 'utf8'), env, ARTIFACT_LINE);
    for (const [name, value] of Object.entries(outputs(report)))
        core/* setOutput */.uH(name, value);
    core/* setOutput */.uH('report-path', summaryFile);
    for (const annotation of annotations(report))
        (0,explain/* annotate */.f)(annotation);
}
/** What later steps and people read where there was no run. */
async function publishSkipped(summary, env) {
    core/* setOutput */.uH('verdict', 'skipped');
    await appendSummary(summary, env, 0);
}
/** Only the summary, for whoever comes after the main step and can set no outputs. */
async function publishSummary(summaryFile, env) {
    await appendSummary(await (0,promises_.readFile)(summaryFile, 'utf8'), env, ARTIFACT_LINE);
}
/** One more line of the summary. */
const publishLine = (line, env) => appendSummary(`\n\n${line}\n`, env, 0);
/** what a later job needs to know what happened */
const RECORD = ['plan.json', 'manifest.json', 'preflight.json', 'journal.jsonl'];
/** Stores a run's record without its logs, for the job that merges. Without it the shard counts as missing. */
async function publishRecord(name, dir, days) {
    try {
        await (0,artifact/* storeFiles */.Tr)(name, dir, RECORD.map((file) => (0,external_node_path_.join)(dir, file)), days);
    }
    catch (cause) {
        const message = cause instanceof Error ? cause.message : String(cause);
        core/* warning */.$e(`The record \`${name}\` could not be stored: ${message}. A merge will miss this shard.`, {
            title: 'benchgate: artifact',
        });
    }
}
/**
 * Stores report.html so that it opens in the browser, and gives the number of its artifact. Where that cannot be, it is null and no
 * fault: the page is in the run's artifact too.
 */
async function publishPage(name, file, days) {
    try {
        return await (0,artifact/* storeOpen */.ky)(name, file, days);
    }
    catch (cause) {
        core/* info */.pq(`The page ${name} could not be stored by itself: ${cause instanceof Error ? cause.message : cause}`);
        return null;
    }
}
/** Stores the run's directory. A failing upload is a warning: the run itself is worth more than its copy. */
async function publishArtifact(name, dir, days, env) {
    const started = performance.now();
    try {
        const { id, bytes, digest, skipped } = await (0,artifact/* storeDirectory */.he)(name, dir, days);
        const seconds = (performance.now() - started) / 1000;
        core/* setOutput */.uH('artifact-id', id === null ? '' : String(id));
        core/* info */.pq(`Stored artifact ${name}: ${bytes ?? '?'} bytes in ${seconds.toFixed(1)} s, ${digest ?? 'no digest'}.`);
        if (skipped.length)
            core/* warning */.$e(`${skipped.length} files are not in the artifact, because their names hold characters it refuses.`);
        const link = env.GITHUB_RUN_ID && id !== null ? `[${name}](./${env.GITHUB_RUN_ID}/artifacts/${id})` : name;
        await appendSummary(`\n\nThe run is kept as artifact ${link}, \`${digest ?? 'no digest'}\`.\n`, env, 0);
    }
    catch (cause) {
        core/* setOutput */.uH('artifact-id', '');
        const message = cause instanceof Error ? cause.message : String(cause);
        const remedy = /409|conflict|already exists/i.test(message)
            ? 'Give each job its own `artifact-name`, and let no other step use that name.'
            : 'Nothing of the run is lost, but later jobs cannot read it.';
        core/* warning */.$e(`The artifact \`${name}\` could not be stored: ${message}. The run is in ${dir}. ${remedy}`, {
            title: 'benchgate: artifact',
        });
    }
}
/** Adds to the step's summary within what the runner takes; prints nothing where there is no summary. */
async function appendSummary(text, env, reserve) {
    const file = env.GITHUB_STEP_SUMMARY;
    if (!file)
        return;
    const used = await (0,promises_.stat)(file).then(({ size }) => size, () => 0);
    await core/* summary */.z.addRaw(fitSummary(text, SUMMARY_LIMIT - used - reserve)).write();
}


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


/***/ })

};
