export const id = 3362;
export const ids = [3362];
export const modules = {

/***/ 80854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ loadImage)
/* harmony export */ });
/* unused harmony export ImageSchema */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58863);
/* harmony import */ var _model_image_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44507);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63958);
/* harmony import */ var _freeze_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66088);
/* harmony import */ var _interpolate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12420);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35235);
/* harmony import */ var _yaml_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11919);








const REPOSITORY = 'a repository without a tag: lower-case letters, digits, `.`, `_`, `-` and `/`';
const IN_CONTEXT = 'a path in the context';
const argument = zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY()], 'text').transform(String);
const maybeText = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(), null);
/** The keys of an image file. */
const ImageSchema = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .om)({
    name: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(REPOSITORY).regex(/^[a-z0-9]+([._/-][a-z0-9]+)*$/, REPOSITORY), 'benchgate/runner'),
    context: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('a folder'),
    dockerfile: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(IN_CONTEXT)
        .transform((given) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(given))
        .refine((given) => !/^(\/|\.\.?(\/|$))|\/$/.test(given), IN_CONTEXT), 'Dockerfile'),
    target: maybeText,
    platforms: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_model_image_js__WEBPACK_IMPORTED_MODULE_6__/* .PLATFORMS */ .P, `one of ${_model_image_js__WEBPACK_IMPORTED_MODULE_6__/* .PLATFORMS */ .P.join(', ')}`), 'a list of platforms', 1), [
        ..._model_image_js__WEBPACK_IMPORTED_MODULE_6__/* .PLATFORMS */ .P,
    ]),
    args: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .envName */ .pD, argument, 'a map of build arguments to text'), {}),
    secrets: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .om)({ id: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(), file: maybeText, env: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .envName */ .pD, null), optional: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt, false) }), 'a list of secrets'), []),
    build_timeout_sec: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .seconds */ .YA, 1800),
    allow_env: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .allowEnv */ .dQ,
});
const FORMAT = {
    schema: () => ImageSchema,
    faults(raw, found) {
        const { args, secrets } = (raw ?? {});
        return [...secretArguments(args, found), ...placelessSecrets(secrets)];
    },
};
/** An image keeps what it was built with, for all who have the image. */
function secretArguments(args, found) {
    if (typeof args !== 'object' || args === null)
        return [];
    return Object.keys(args).flatMap((name) => {
        const path = ['args', name];
        const used = [...found(path).matchAll(/\$\{(\w+)/g)].map(([, variable = '']) => variable);
        const secret = used.find(_interpolate_js__WEBPACK_IMPORTED_MODULE_2__/* .isSecretName */ .eh);
        if (secret === undefined)
            return [];
        const message = `the variable ${secret} is a secret, by its name, and build arguments stay in the image.`;
        const remedy = `Give it in \`secrets\`, as \`{ id: …, env: ${secret} }\`, to a \`RUN --mount=type=secret,id=…\`.`;
        return [{ path, message, remedy }];
    });
}
function placelessSecrets(secrets) {
    if (!Array.isArray(secrets))
        return [];
    return secrets.flatMap((secret, at) => {
        if (Boolean(secret?.file) !== Boolean(secret?.env))
            return [];
        const message = 'a secret comes from one place: allowed is `file` or `env`.';
        return [{ path: ['secrets', at], message, remedy: 'Give it one of the two.' }];
    });
}
/** Read an image file. Paths in it are relative to it; `~` is the user's home. */
async function loadImage(file, env) {
    const { value, yaml, secrets } = await (0,_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadFile */ .Z)(file, env, FORMAT);
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(file);
    const resolve = (to) => node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(absolute), to.replace(/^~(?=\/|$)/, env.HOME ?? '~'));
    return (0,_freeze_js__WEBPACK_IMPORTED_MODULE_7__/* .deepFreeze */ .o)({
        file: absolute,
        name: value.name,
        context: resolve(value.context),
        dockerfile: value.dockerfile,
        target: value.target,
        platforms: value.platforms,
        args: value.args,
        secrets: value.secrets.map(({ id, file: from, env: variable, optional: may }, at) => ({
            ...{
                id,
                line: (0,_yaml_file_js__WEBPACK_IMPORTED_MODULE_4__/* .lineOf */ .cA)(yaml, ['secrets', at]),
                file: from === null ? null : resolve(from),
                env: variable,
                optional: may,
            },
        })),
        buildTimeoutSec: value.build_timeout_sec,
        hidden: secrets,
    });
}


/***/ }),

/***/ 117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./build/model/error.js
var model_error = __webpack_require__(73188);
// EXTERNAL MODULE: ./build/model/system-error.js
var system_error = __webpack_require__(750);
// EXTERNAL MODULE: ./build/report/check-list.js
var check_list = __webpack_require__(39072);
// EXTERNAL MODULE: ./build/report/change.js
var report_change = __webpack_require__(55795);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/flip-tables.js
var flip_tables = __webpack_require__(38184);
// EXTERNAL MODULE: ./build/report/flips.js
var report_flips = __webpack_require__(23987);
// EXTERNAL MODULE: ./build/report/tally.js
var tally = __webpack_require__(9929);
// EXTERNAL MODULE: ./build/report/order.js
var order = __webpack_require__(11283);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/terminal.js




/** The run as plain text for a terminal or a log: the verdict, tasks x agents, a line per agent. */
function table(run) {
    const counts = (0,tally/* tally */.N)(run.planned, run.rows);
    const agents = counts.agents.map(({ agent }) => agent);
    const seen = new Set(run.rows.map(({ outcome }) => outcome));
    const legend = Object.keys(words/* GLYPHS */.SV)
        .filter((outcome) => seen.has(outcome))
        .map((outcome) => `${words/* GLYPHS */.SV[outcome]} ${words/* NAMES */.Xk[outcome]}`);
    const grid = (0,order/* byTask */.Pp)(run.rows).map(({ task, rows }) => [
        (0,report_escape/* logText */.kc)(task, 60),
        ...agents.map((agent) => (0,order/* ofAgent */.XV)(rows, agent)
            .map(({ outcome }) => words/* GLYPHS */.SV[outcome])
            .join(' ')),
    ]);
    const perAgent = counts.agents.map((one) => [
        (0,report_escape/* logText */.kc)(one.agent, 30),
        `${(0,words.of)(one.passed, one.scored)}${one.scoredPassRate === null ? '' : ` (${(0,words/* percent */.KN)(one.scoredPassRate)})`}`,
        String(one.planned - one.scored),
        (0,words/* cost */.y)(one),
        one.medianDurationSec === null ? 'unknown' : (0,words/* duration */.p0)(one.medianDurationSec),
    ]);
    const left = (0,words/* unscoredWords */.hu)(counts);
    return `${[
        (0,report_escape/* logText */.kc)(run.verdict.sentence, 1000),
        ...(run.partial ? ['This run is partial.'] : []),
        ...(grid.length
            ? [columns([['task', ...agents.map((agent) => (0,report_escape/* logText */.kc)(agent, 30))], ...grid]), legend.join(', ')]
            : []),
        ...(perAgent.length ? [columns([['agent', 'passed', 'not scored', 'cost', 'median time'], ...perAgent])] : []),
        ...(left && counts.scored ? [`Not in the pass rate: ${left}.`] : []),
    ].join('\n\n')}\n`;
}
/** Cells under each other. */
function columns(lines) {
    const sizes = lines.map((line) => line.map(width));
    const widths = (lines[0] ?? []).map((_, column) => Math.max(...sizes.map((line) => line[column] ?? 0)));
    const room = (row, column) => ' '.repeat((widths[column] ?? 0) - (sizes[row]?.[column] ?? 0));
    return lines
        .map((line, row) => line.map((cell, column) => cell + room(row, column)).join('  '))
        .map((line) => line.trimEnd())
        .join('\n');
}
const width = (text) => [...text].length;

;// CONCATENATED MODULE: ./build/report/comparison-text.js







/** flips of one direction that are told; the others are counted */
const MOST = 100;
/** Two runs as plain text for a terminal: the verdict, what they reached and took, and what broke or is fixed. */
function comparisonText({ verdict, rows, planned }, before, comparison) {
    const [was, is] = [(0,tally/* tally */.N)(before.length, before), (0,tally/* tally */.N)(planned, rows)];
    const lines = [
        ['', 'before', 'after', 'change'],
        ['passed', (0,words.of)(was.passed, was.scored), (0,words.of)(is.passed, is.scored), ''],
        ['pass rate', (0,words/* rateWords */.c5)(was), (0,words/* rateWords */.c5)(is), ''],
        ['scored', (0,words.of)(was.scored, was.planned), (0,words.of)(is.scored, is.planned), ''],
        ...(comparison ? report_change/* TAKES */.F9 : []).flatMap(({ name, value, words }) => {
            const change = (0,report_change/* changeOf */.C2)(before, rows, value);
            return change
                ? [[`mean ${name.toLowerCase()}`, words(change.baseline), words(change.candidate), (0,report_change/* relative */.V8)(change)]]
                : [];
        }),
    ];
    const flips = comparison ? (0,report_flips/* flipsOf */.o)(before, rows) : null;
    return `${[
        (0,report_escape/* logText */.kc)(verdict.sentence, 1000),
        columns(lines),
        ...(flips ? [flipText('Broken', flips.broken), flipText('Fixed', flips.fixed)] : []),
    ].join('\n\n')}\n`;
}
function flipText(title, flips) {
    if (flips.length === 0)
        return `${title}: none.`;
    const lines = flips
        .slice(0, MOST)
        .map(({ task, agent, baseline, candidate, chance: p }) => [
        `  ${(0,report_escape/* logText */.kc)(task, 60)}`,
        (0,report_escape/* logText */.kc)(agent, 30),
        (0,words.of)(baseline.passed, baseline.scored),
        (0,words.of)(candidate.passed, candidate.scored),
        `by chance ${(0,flip_tables/* chance */.Dz)(p)}`,
    ]);
    const more = flips.length > MOST ? `\n  and ${(0,words/* plural */.LS)(flips.length - MOST, 'more pair')} of task and agent` : '';
    return `${title}:\n${columns(lines)}${more}`;
}

// EXTERNAL MODULE: ./build/tasks/lock.js
var lock = __webpack_require__(10554);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/gate/alarm.js + 1 modules
var alarm = __webpack_require__(55723);
// EXTERNAL MODULE: ./build/report/alarm-words.js
var alarm_words = __webpack_require__(60302);
// EXTERNAL MODULE: ./build/report/dashboard/page.js + 2 modules
var page = __webpack_require__(50607);
// EXTERNAL MODULE: ./build/report/history-file.js + 1 modules
var history_file = __webpack_require__(20356);
// EXTERNAL MODULE: ./build/entry/nightly/stored-night.js + 1 modules
var stored_night = __webpack_require__(39146);
;// CONCATENATED MODULE: ./build/entry/dashboard-command.js










/** `benchgate dashboard`. */
function addDashboardCommand(program) {
    program
        .command('dashboard <paths...>')
        .description('draw nights on one page: of a history.jsonl, or of the runs in a directory')
        .option('--out <file>', 'the page', 'dashboard.html')
        .option('--json', 'the nights as they are judged, on standard output')
        .action(draw);
}
async function draw(paths, { out, json }) {
    const lines = [];
    for (const path of paths.map((one) => (0,external_node_path_.resolve)(one)))
        lines.push(await linesOf(path));
    const { nights, warnings } = (0,history_file/* readHistory */.Lu)(lines.join('\n'), paths.join(', '));
    for (const warning of warnings)
        console.error(`warning: ${warning}`);
    if (nights.length === 0)
        throw new model_error/* BenchgateError */.Q9(`there is no night in ${paths.join(', ')}`, 'Name a history.jsonl, the directory of a run, or a directory of them.');
    await (0,promises_.writeFile)((0,external_node_path_.resolve)(out), (0,page/* dashboard */.z)(nights));
    const watched = [...Map.groupBy(nights, ({ experiment }) => experiment)].map(([experiment, own]) => ({
        experiment,
        ...(0,alarm/* watch */.w)(own),
    }));
    if (json)
        console.log(JSON.stringify(watched, null, 2));
    else {
        for (const one of watched)
            console.log(`${one.experiment}: ${(0,alarm_words/* standing */.JA)(one)}`);
        console.log(`${(0,words/* plural */.LS)(nights.length, 'night')} are drawn in ${(0,external_node_path_.relative)(process.cwd(), (0,external_node_path_.resolve)(out))}`);
    }
}
/** The lines of a file, or those that the runs in a directory would have. */
async function linesOf(path) {
    if (!(0,external_node_fs_.existsSync)(path))
        throw new model_error/* BenchgateError */.Q9(`${path} does not exist`, 'Name a history.jsonl, or a directory of runs.');
    if (!(0,external_node_fs_.statSync)(path).isDirectory())
        return (0,promises_.readFile)(path, 'utf8');
    // a run in rounds holds its baseline as a run of its own
    const runs = (0,external_node_fs_.globSync)('**/journal.jsonl', {
        cwd: path,
        exclude: (name) => /^(fresh-baseline|rollouts|audit)$/.test(String(name)),
    });
    const nights = [];
    for (const dir of runs.map((file) => (0,external_node_path_.join)(path, (0,external_node_path_.dirname)(file)))) {
        const { began, lineOf } = await (0,stored_night/* readNight */.p)(dir, null);
        if (began === null)
            throw new model_error/* BenchgateError */.Q9(`${dir} does not say when it was run`, 'Leave it out: a night needs its day.');
        nights.push(lineOf(new Date(began).toISOString().slice(0, 10), null));
    }
    return nights.map((night) => JSON.stringify(night)).join('\n');
}

// EXTERNAL MODULE: ./build/entry/exit-code.js
var exit_code = __webpack_require__(58461);
// EXTERNAL MODULE: ./build/entry/experiment/baseline.js + 2 modules
var baseline = __webpack_require__(6453);
// EXTERNAL MODULE: ./build/entry/experiment/before.js + 2 modules
var before = __webpack_require__(95675);
// EXTERNAL MODULE: ./build/report/html/page.js + 5 modules
var html_page = __webpack_require__(73629);
// EXTERNAL MODULE: ./build/entry/experiment/folded.js
var folded = __webpack_require__(40729);
// EXTERNAL MODULE: ./build/entry/experiment/judged.js
var judged = __webpack_require__(5354);
// EXTERNAL MODULE: ./build/entry/experiment/place.js
var place = __webpack_require__(18240);
// EXTERNAL MODULE: ./build/entry/experiment/report.js + 16 modules
var experiment_report = __webpack_require__(86158);
// EXTERNAL MODULE: ./build/entry/experiment/rollout-texts.js + 1 modules
var rollout_texts = __webpack_require__(27142);
;// CONCATENATED MODULE: ./build/entry/experiment/compare.js






/**
 * Holds one finished run against another as the gate does, by the rules of the second. Neither directory is touched;
 * `pageFile` gets both side by side.
 */
async function compare({ dir: beforeDir, ...told }, afterDir, pageFile) {
    const [was, is] = [await (0,folded/* readFolded */.j)(beforeDir), await (0,folded/* readFolded */.j)(afterDir)];
    const [first, second] = [await rowsOf(beforeDir, was), await rowsOf(afterDir, is)];
    const { run_id, commit } = was.manifest;
    const origin = { run_id, ...told, commit: told.commit ?? commit?.sha ?? null };
    const baseline = { origin, manifest: was.manifest, rows: first };
    const { result: report, comparison } = (0,experiment_report/* reportOf */.EI)(is, { rows: second, baseline }, {});
    if (pageFile !== null) {
        const maxDrop = is.manifest.config.gate.max_drop;
        const against = (0,experiment_report/* beside */.vY)(baseline, comparison);
        (0,place/* writeLines */.x1)(pageFile, (0,html_page/* page */.M)({ report, against, maxDrop, texts: (0,rollout_texts/* rolloutTexts */.Y)(afterDir, second) }));
    }
    return { report, before: first, comparison, exitCode: experiment_report/* EXIT_CODES */.ai[report.verdict.verdict] };
}
/** of a run in rounds those that it took */
const rowsOf = async (dir, run) => (await (0,judged/* judgedOf */.B)(dir, run, null)).rows;

// EXTERNAL MODULE: ./build/entry/experiment/load.js + 18 modules
var load = __webpack_require__(83540);
// EXTERNAL MODULE: ./build/entry/experiment/merge.js + 1 modules
var merge = __webpack_require__(89762);
// EXTERNAL MODULE: ./build/entry/experiment/run.js + 6 modules
var run = __webpack_require__(50604);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/report/export/exception.js
/** Harbor's names of what infrastructure did; where it has none, an exception before the agent began says as much. */
const INFRA = {
    auth: 'AgentAuthenticationError',
    config: 'ModelNotFoundError',
    rate_limited: 'ApiRateLimitError',
    quota: 'ApiUsageLimitError',
    capacity: 'ApiOverloadedError',
    transport: 'ApiConnectionClosedError',
    sandbox_lost: 'HealthcheckError',
    image_build: 'SandboxBuildFailedError',
};
const UNNAMED = 'RuntimeError';
/** The exception by which Harbor would tell of a rollout; null where it ended with a reward alone. */
function exceptionOf({ outcome, infra_kind: kind, reason }) {
    switch (outcome) {
        case 'passed':
        case 'failed':
            return null;
        case 'agent_error':
            return 'NonZeroAgentExitCodeError';
        case 'agent_timeout':
            return 'AgentTimeoutError';
        case 'infra_error':
            return (kind && INFRA[kind]) ?? UNNAMED;
        case 'judge_error':
            return /\bno reward\b|\bleft no\b/.test(reason) ? 'RewardFileNotFoundError' : 'VerifierOutputParseError';
        case 'cancelled':
            return 'CancelledError';
        case 'budget_exhausted':
        case 'not_run':
            return null;
        default:
            return outcome;
    }
}
/** Did anything of it happen? What did not has no trial; the job's lock names it. */
const hasTrial = ({ outcome }) => outcome !== 'budget_exhausted' && outcome !== 'not_run';

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/report/export/trial.js


/** `<task, cut>__<seven signs>`: the same rollout always has the same name, and no two of a job share one. */
function trialNames(runId, rows) {
    const taken = new Set();
    return rows.map(({ task, agent, rollout_index: index }) => {
        for (let again = 0;; again++) {
            const name = `${task.slice(0, 32)}__${hash([runId, task, agent, index, again]).slice(0, 7)}`;
            if (taken.has(name))
                continue;
            taken.add(name);
            return name;
        }
    });
}
/** One rollout as Harbor leaves a trial. */
function trialOf(row, name, job) {
    const type = exceptionOf(row);
    const config = configOf(row, name, job);
    const result = resultOf(row, name, job, type);
    return {
        name,
        files: {
            'config.json': pretty(config),
            'lock.json': pretty(lockOf(row, job)),
            'result.json': pretty({ ...result, config }),
            'trial.log': `${row.outcome}: ${row.reason}\n`,
            ...(type === null ? {} : { 'exception.txt': `${type}: ${row.reason}\n` }),
        },
    };
}
/** Without keys that have their defaults, as Harbor writes it. */
const configOf = (row, name, job) => ({
    trial_name: name,
    task: { path: `tasks/${row.task}` },
    agent: agentOf(row, job),
    ...(job.environment ? { environment: { type: job.environment } } : {}),
});
const agentOf = ({ agent }, { models }) => {
    const model = models.get(agent) ?? null;
    return { name: agent, ...(model === null ? {} : { model_name: model }) };
};
/** A trial in its own lock and in the job's. */
const lockOf = (row, job) => ({
    schema_version: 2,
    task: { name: row.task, type: 'local', digest: row.task_digest, path: `tasks/${row.task}` },
    agent: agentOf(row, job),
    ...(job.environment ? { environment: { type: job.environment } } : {}),
});
function resultOf(row, name, job, type) {
    const [begin, end] = times(row);
    const span = begin === null ? null : { started_at: begin, finished_at: end };
    const rewards = rewardsOf(row, job);
    const judged = rewards !== null || row.outcome === 'judge_error';
    return {
        id: uuid([job.runId, name]),
        task_name: row.task,
        trial_name: name,
        trial_uri: `${job.uri}/${encodeURIComponent(name)}`,
        source: null,
        task_id: { path: `tasks/${row.task}` },
        task_checksum: row.task_digest.replace(/^sha256:/, ''),
        agent_info: { name: row.agent, version: 'unknown', model_info: modelOf(job.models.get(row.agent) ?? null) },
        agent_result: { ...usage(row.tokens), cost_usd: row.cost_usd, rollout_details: null, metadata: metadataOf(row) },
        verifier_result: rewards && { rewards },
        verifier_environment_mode: null,
        exception_info: type && {
            exception_type: type,
            exception_message: row.reason,
            exception_traceback: '',
            occurred_at: end ?? begin,
        },
        started_at: begin,
        finished_at: end,
        // the phases are seconds without a beginning: that the agent began, and the judge, is all that is told
        environment_setup: null,
        agent_setup: null,
        agent_execution: row.outcome === 'infra_error' ? null : span,
        verifier: judged ? span : null,
        step_results: null,
    };
}
/** Harbor has one try a trial: ours are told beside it. */
const metadataOf = ({ outcome, infra_kind, suspected, reason, attempts, hidden_infra_error, phases }) => ({
    benchgate: { outcome, infra_kind, suspected, reason, attempts, hidden_infra_error, phases },
});
/** What the judge said; nothing where it says nothing of the agent, or would say the opposite. */
function rewardsOf(row, { passThreshold }) {
    const { outcome, reward, rewards } = row;
    if (outcome === 'passed' || outcome === 'failed') {
        const own = rewards ?? { reward: reward ?? (outcome === 'passed' ? 1 : 0) };
        const named = Object.keys(own).length === 1 || 'reward' in own || reward === null;
        return named ? own : { ...own, reward };
    }
    if (outcome !== 'agent_error' && outcome !== 'agent_timeout')
        return null;
    return reward !== null && reward < passThreshold ? (rewards ?? { reward }) : null;
}
/** Harbor's input has the cache in it. */
function usage(tokens) {
    const { input = null, cache_read: read = null, cache_write: write = null, output = null } = tokens ?? {};
    return {
        n_input_tokens: input === null ? null : input + (read ?? 0) + (write ?? 0),
        n_cache_tokens: read,
        n_output_tokens: output,
    };
}
function modelOf(model) {
    if (model === null)
        return null;
    const [provider, ...name] = model.split('/');
    return name.length > 0 ? { name: name.join('/'), provider } : { name: model, provider: null };
}
function times({ started_at: at, duration_sec: seconds }) {
    const begin = at === null ? Number.NaN : Date.parse(at);
    if (Number.isNaN(begin))
        return [null, null];
    const end = new Date(begin + (seconds ?? 0) * 1000);
    return [new Date(begin).toISOString(), Number.isNaN(end.getTime()) ? null : end.toISOString()];
}
const hash = (parts) => (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex');
/** a name that is the same for the same thing, in the shape of a UUID */
function uuid(parts) {
    const [digits, variant] = [hash(parts), '89ab'[Number.parseInt(hash(parts)[16] ?? '0', 16) % 4]];
    return [
        digits.slice(0, 8),
        digits.slice(8, 12),
        `8${digits.slice(13, 16)}`,
        `${variant}${digits.slice(17, 20)}`,
        digits.slice(20, 32),
    ].join('-');
}
const pretty = (value) => `${JSON.stringify(value, null, 2)}\n`;

;// CONCATENATED MODULE: ./build/report/export/harbor.js


/** what a run of ours says of itself in a job of Harbor's: what Harbor has no words for */
const OWN_FILE = 'benchgate.json';
const ENVIRONMENTS = { docker: 'docker', e2b_firecracker: 'e2b', daytona: 'daytona' };
/** Pure: run and place in, files out. `uri` is the address of the directory. */
function harborJob(manifest, rows, uri) {
    const { run_id: runId, experiment_id: experimentId, config } = manifest;
    const job = {
        runId,
        experimentId,
        environment: ENVIRONMENTS[config.sandbox_backend.kind] ?? null,
        models: new Map(config.agents.map(({ name, model }) => [name, model])),
        passThreshold: config.reward.pass_threshold,
        uri,
    };
    const names = trialNames(runId, rows);
    const trials = rows.map((row, place) => (hasTrial(row) ? { name: names[place] ?? '' } : null));
    return {
        files: {
            'config.json': pretty(jobConfig(manifest, job)),
            'lock.json': pretty(jobLock(manifest, rows, job)),
            'result.json': pretty(jobResult(rows, names, job)),
            'job.log': `exported from run ${runId} of ${experimentId} by benchgate ${manifest.versions.benchgate}\n`,
            [OWN_FILE]: pretty({
                schema: 1,
                run_id: runId,
                experiment_id: experimentId,
                backend: config.sandbox_backend.kind,
                agents: config.agents.map(({ name, model }) => ({ name, model })),
                rows: rows.map((row, place) => ({ ...row, logs: null, trial: trials[place]?.name ?? null })),
            }),
        },
        trials,
        trial(place) {
            const [row, name] = [rows[place], trials[place]?.name];
            if (!row || name === undefined)
                throw new RangeError(`row ${place} has no trial`);
            return trialOf(row, name, job);
        },
    };
}
const jobConfig = ({ config, tasks }, { runId, environment }) => ({
    job_name: runId,
    n_attempts: config.rollouts_per_task,
    n_concurrent_trials: config.max_parallel_rollouts,
    ...(environment ? { environment: { type: environment } } : {}),
    agents: config.agents.map(({ name, model }) => ({ name, ...(model === null ? {} : { model_name: model }) })),
    tasks: Object.keys(tasks).map((task) => ({ path: `tasks/${task}` })),
});
const jobLock = ({ config }, rows, job) => ({
    schema_version: 3,
    created_at: span(rows).begin,
    n_concurrent_trials: config.max_parallel_rollouts,
    trials: rows.map((row) => lockOf(row, job)),
});
function jobResult(rows, names, job) {
    const began = rows.flatMap((row, place) => (hasTrial(row) ? [{ row, name: names[place] ?? '' }] : []));
    const { begin, end } = span(rows);
    const total = (of) => sum(began.map(({ row }) => of(row)));
    return {
        id: uuid([job.runId]),
        started_at: begin,
        updated_at: end,
        finished_at: end,
        n_total_trials: rows.length,
        stats: {
            n_completed_trials: began.length,
            n_errored_trials: began.filter(({ row }) => exceptionOf(row) !== null).length,
            n_running_trials: 0,
            n_pending_trials: rows.length - began.length,
            n_cancelled_trials: rows.filter(({ outcome }) => outcome === 'cancelled').length,
            n_retries: 0, // ours are kept, and told in each trial's metadata
            n_input_tokens: total(({ tokens }) => sum([tokens?.input, tokens?.cache_read, tokens?.cache_write])),
            n_cache_tokens: total(({ tokens }) => tokens?.cache_read ?? null),
            n_output_tokens: total(({ tokens }) => tokens?.output ?? null),
            cost_usd: total(({ cost_usd: cost }) => cost),
            evals: Object.fromEntries([...Map.groupBy(began, ({ row }) => evalOf(row, job))].map(([key, own]) => [key, evalResult(own, job)])),
        },
    };
}
const evalOf = ({ agent }, { models }) => [agent, models.get(agent) ?? null, 'adhoc'].filter(Boolean).join('__');
/** Harbor's counts. No metric is given: its mean takes what was not judged for 0. */
function evalResult(own, job) {
    const stats = {};
    const exceptions = {};
    let judged = 0;
    for (const { row, name } of own) {
        const rewards = rewardsOf(row, job);
        if (rewards)
            judged += 1;
        for (const [key, value] of Object.entries(rewards ?? {})) {
            const values = Object.hasOwn(stats, key) ? stats[key] : undefined;
            const byValue = values ?? {};
            byValue[String(value)] = [...(byValue[String(value)] ?? []), name];
            stats[key] = byValue;
        }
        const type = exceptionOf(row);
        if (type)
            exceptions[type] = [...(exceptions[type] ?? []), name];
    }
    return {
        n_trials: judged,
        n_errors: Object.values(exceptions).reduce((count, names) => count + names.length, 0),
        metrics: [],
        pass_at_k: {},
        reward_stats: stats,
        exception_stats: exceptions,
    };
}
function span(rows) {
    let [begin, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const { started_at: at, duration_sec: seconds } of rows) {
        const time = at === null ? Number.NaN : Date.parse(at);
        if (Number.isNaN(time))
            continue;
        begin = Math.min(begin, time);
        end = Math.max(end, time + (seconds ?? 0) * 1000);
    }
    return Number.isFinite(begin) && end < 8.64e15
        ? { begin: new Date(begin).toISOString(), end: new Date(end).toISOString() }
        : { begin: null, end: null };
}
const sum = (counts) => {
    const known = counts.filter((one) => typeof one === 'number');
    return known.length > 0 ? known.reduce((total, one) => total + one, 0) : null;
};

// EXTERNAL MODULE: ./build/entry/experiment/copy-files.js
var copy_files = __webpack_require__(22644);
;// CONCATENATED MODULE: ./build/entry/export.js







const EXPORT_FORMATS = ['harbor'];
/** what agent and judge left, under the names that both layouts have */
const LEFT = ['agent', 'verifier', 'artifacts', 'steps'];
/** Writes a finished run in Harbor's layout. The directory is there whole or not at all. */
async function exportRun(runDir, outDir) {
    if ((await (0,promises_.readdir)(outDir).catch(() => [])).length > 0)
        throw new model_error/* BenchgateError */.Q9(`${outDir} is there already, and is not empty`, 'Name a new directory by `--out`.');
    const { manifest, rows } = await (0,folded/* readFolded */.j)(runDir);
    const job = harborJob(manifest, rows, (0,external_node_url_.pathToFileURL)((0,external_node_path_.resolve)(outDir)).href);
    const draft = `${outDir}.partial`;
    await (0,promises_.rm)(draft, { recursive: true, force: true });
    await (0,promises_.mkdir)(draft, { recursive: true });
    for (const [name, text] of Object.entries(job.files))
        await (0,promises_.writeFile)((0,external_node_path_.join)(draft, name), text);
    let trials = 0;
    for (const [place, named] of job.trials.entries()) {
        if (!named)
            continue;
        const { name, files } = job.trial(place);
        const at = (0,external_node_path_.join)(draft, name);
        await (0,promises_.mkdir)(at);
        for (const [file, text] of Object.entries(files))
            await (0,promises_.writeFile)((0,external_node_path_.join)(at, file), text);
        const logs = logsOf(runDir, rows[place]);
        if (logs)
            for (const left of LEFT)
                await (0,copy_files/* copyFiles */.B)((0,external_node_path_.join)(logs, left), (0,external_node_path_.join)(at, left));
        trials += 1;
    }
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(outDir), { recursive: true });
    await (0,promises_.rm)(outDir, { recursive: true, force: true }); // an empty one
    await (0,promises_.rename)(draft, outDir);
    return { trials };
}
/** a journal may be somebody else's: what it names outside the run is not brought along */
function logsOf(runDir, row) {
    if (!row?.logs)
        return null;
    const at = (0,external_node_path_.resolve)(runDir, row.logs);
    const within = (0,external_node_path_.relative)((0,external_node_path_.resolve)(runDir), at);
    return within === '' || within === '..' || within.startsWith(`..${external_node_path_.sep}`) ? null : at;
}

// EXTERNAL MODULE: ./build/report/images.js
var report_images = __webpack_require__(83385);
// EXTERNAL MODULE: ./build/config/image.js
var config_image = __webpack_require__(80854);
// EXTERNAL MODULE: ./build/config/runtime.js + 2 modules
var config_runtime = __webpack_require__(14787);
// EXTERNAL MODULE: ./build/image/built.js
var built = __webpack_require__(89990);
// EXTERNAL MODULE: ./build/image/cache/directory-store.js
var directory_store = __webpack_require__(75692);
// EXTERNAL MODULE: ./build/image/cache/prune.js
var prune = __webpack_require__(13755);
;// CONCATENATED MODULE: ./build/image/explain.js
/** What is different between two sets of ingredients, in the order of the digest; empty where they are the same. */
function explainDigest(before, after) {
    const old = new Map(before.map((ingredient) => [keyOf(ingredient), ingredient]));
    const differences = after.flatMap((ingredient) => {
        const known = old.get(keyOf(ingredient));
        old.delete(keyOf(ingredient));
        if (known === undefined)
            return `${shown(ingredient)} is new`;
        return JSON.stringify(known) === JSON.stringify(ingredient)
            ? []
            : `${shown(ingredient)} ${change(known, ingredient)}`;
    });
    return [...differences, ...[...old.values()].map((ingredient) => `${shown(ingredient)} is gone`)];
}
const FILES = new Set(['file', 'directory', 'symlink']);
/** these have one value and no name */
const SINGLE = new Set(['dockerfile', 'target', 'platform']);
const keyOf = ([kind, name]) => FILES.has(kind) ? `file ${name}` : SINGLE.has(kind) ? kind : `${kind} ${name}`;
function shown([kind, name]) {
    if (SINGLE.has(kind))
        return `the ${kind} ${name}`;
    return kind === 'arg' ? `the build argument ${name}` : `the ${kind} ${name}`;
}
/** values of build arguments are not shown: some hold what should have been a secret */
function change(before, after) {
    const [kind] = after;
    if (SINGLE.has(kind))
        return `was ${before[1]}`;
    if (before[0] !== kind)
        return `was a ${before[0]}`;
    if (kind === 'base')
        return `was ${before[2]} and is ${after[2]}`;
    if (FILES.has(kind) && before[2] !== after[2])
        return after[2] ? 'can be executed now' : 'cannot be executed any more';
    return kind === 'symlink' ? `points to ${after[3]} and no more to ${before[3]}` : 'has changed';
}

// EXTERNAL MODULE: ./build/image/plan.js + 1 modules
var image_plan = __webpack_require__(61057);
// EXTERNAL MODULE: ./build/image/provide.js + 19 modules
var provide = __webpack_require__(31235);
// EXTERNAL MODULE: ./build/image/wanted.js
var image_wanted = __webpack_require__(27951);
// EXTERNAL MODULE: ./build/run/redact/redactor.js
var redact_redactor = __webpack_require__(66932);
// EXTERNAL MODULE: ./build/sandbox/drivers/docker/engine.js + 1 modules
var docker_engine = __webpack_require__(22176);
// EXTERNAL MODULE: ./build/sandbox/drivers/docker/folders.js
var folders = __webpack_require__(57372);
// EXTERNAL MODULE: ./build/entry/passing.js
var passing = __webpack_require__(47152);
;// CONCATENATED MODULE: ./build/entry/image.js














/** See that the engine has the image, and keep it for the next time. */
function makeImage(options) {
    const { noCache, save, onLog, onWarning } = options;
    return withImage(options, async ({ engine, wanted, folder, mount, redactor }) => {
        const provision = {
            store: (0,directory_store/* directoryStore */.P)(folder),
            mount,
            passing: (0,passing/* isPassing */.W)(options.env),
            noCache,
            onLog: (line) => onLog(redactor.text(line)),
            onWarning,
        };
        const { plan, report, save: keep } = await (0,provide/* provideImage */.P)(engine, wanted, provision);
        await (0,built/* keepBuilt */.WK)(folder, plan);
        if (save === 'never')
            return report;
        const kept = await keep(save);
        if (kept.bytes.saved > 0)
            await (0,prune/* pruneFolder */.l)(folder, prune/* MOST_KEPT_BYTES */.D);
        return kept;
    });
}
/** The image as it would be built now. */
function tellImage(of) {
    return withImage(of, async ({ engine, wanted }) => {
        const { digest, tag, platform } = await (0,image_plan/* planImage */.F)(engine, wanted);
        return { digest, tag, platform };
    });
}
/** What gave the image another digest since it was last built here. */
function explainImage(of) {
    return withImage(of, async ({ engine, wanted, folder }) => {
        const plan = await (0,image_plan/* planImage */.F)(engine, wanted);
        const before = await (0,built/* lastBuilt */.Zl)(folder, plan);
        const differences = before ? explainDigest(before.ingredients, plan.ingredients.map(built/* comparable */.Zm)) : [];
        return { digest: plan.digest, before: before?.digest ?? null, differences };
    });
}
/** Make the kept parts of images take no more than `maxBytes`. */
async function pruneImages({ runtimeFile, env, cwd }, maxBytes) {
    const folder = (0,directory_store/* partsFolder */.H)((await (0,config_runtime/* loadRuntime */.B)(runtimeFile, env, cwd)).storage.cacheRoot);
    return { folder, ...(await (0,prune/* pruneFolder */.l)(folder, maxBytes)) };
}
async function withImage(of, work) {
    const { imageFile, runtimeFile, env, cwd } = of;
    const runtime = await (0,config_runtime/* loadRuntime */.B)(runtimeFile, env, cwd);
    const { imageConfig, dockerHost } = runtime.sandboxBackend;
    const file = imageFile ?? imageConfig;
    if (file === null) {
        const remedy = 'Give it, or a runtime file whose `sandbox_backend.image_config` names one.';
        throw new model_error/* BenchgateError */.Q9('there is no image file', remedy);
    }
    const config = await (0,config_image/* loadImage */.y)(file, env);
    const engine = await (0,docker_engine/* connect */.N)(dockerHost ?? (env.DOCKER_HOST || null), (0,folders/* foldersOf */.p)(env));
    try {
        const wanted = await (0,image_wanted/* wantedImage */.x)(engine, config, env);
        return await work({
            engine,
            wanted,
            folder: (0,directory_store/* partsFolder */.H)(runtime.storage.cacheRoot),
            mount: runtime.storage.mountImages,
            redactor: new redact_redactor/* Redactor */.p(config.hidden),
        });
    }
    finally {
        await engine.close();
    }
}

;// CONCATENATED MODULE: ./build/entry/signals.js
/** as a shell says of a command that a signal ended */
const CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
/** Signals end the process by `exit`, where what must not outlive it is cleared away; by themselves they would end it without. */
function exitOnSignals() {
    for (const [signal, code] of Object.entries(CODES))
        process.once(signal, () => process.exit(code));
}

// EXTERNAL MODULE: ./build/entry/spare-memory.js
var spare_memory = __webpack_require__(83714);
;// CONCATENATED MODULE: ./build/entry/image-command.js







const RUNTIME = 'runtime file (default: local processes, parts under caches/)';
const JSON_FLAG = 'one JSON object on standard output';
const GB = 2 ** 30;
/** `benchgate image`, and what belongs to it. */
function addImageCommands(program) {
    const image = program
        .command('image [file]')
        .description('see that the runner image is there: as it is, out of the cache, or built')
        .option('--runtime <file>', RUNTIME)
        .option('--print-digest', 'print the digest of what it would be built from, and build nothing')
        .option('--explain', 'print what has changed since it was last built here, and build nothing')
        .option('--no-cache', 'build it anew, whatever is there')
        .option('--no-save', 'do not keep it in storage.cache_root')
        .option('--json', JSON_FLAG)
        .action(act);
    image
        .command('prune')
        .description('remove kept parts of images, those first that nobody used for longest')
        .option('--runtime <file>', RUNTIME)
        .option('--max-size <gb>', 'how many GB may stay', gigabytes, 10)
        .option('--json', JSON_FLAG)
        .action(image_command_prune);
}
async function act(file, flags) {
    (0,spare_memory/* boundMemory */._)();
    if (flags.printDigest && flags.explain)
        throw new model_error/* BenchgateError */.Q9('--print-digest and --explain are two questions', 'Ask one of them.');
    exitOnSignals();
    const of = { imageFile: file ? (0,external_node_path_.resolve)(file) : null, ...image_command_place(flags) };
    if (flags.printDigest)
        return tell(of, flags);
    if (flags.explain)
        return explain(of, flags);
    const report = await makeImage({
        ...of,
        noCache: flags.cache === false,
        save: flags.save === false ? 'never' : 'auto',
        onLog: (line) => console.error(line),
        onWarning: (text) => console.error(`warning: ${text}`),
    });
    if (flags.json)
        return console.log(JSON.stringify(report, null, 2));
    console.log(report.tag);
    console.log((0,report_images/* imageLine */.EN)(report));
    if (report.saved?.reason)
        console.log(`not kept: ${report.saved.reason}`);
}
async function tell(of, { json }) {
    const told = await tellImage(of);
    console.log(json ? JSON.stringify(told, null, 2) : told.digest);
}
async function explain(of, { json }) {
    const { digest, before, differences } = await explainImage(of);
    if (json)
        return console.log(JSON.stringify({ digest, before, differences }, null, 2));
    if (before === null)
        console.log('this image was not built here yet');
    else if (before === digest)
        console.log('nothing has changed since it was last built');
    for (const difference of differences)
        console.log(difference);
}
async function image_command_prune(_, command) {
    const flags = command.optsWithGlobals(); // both commands have --runtime and --json: the outer one may have taken them
    const { folder, files, bytes } = await pruneImages(image_command_place(flags), (flags.maxSize ?? 0) * GB);
    if (flags.json)
        console.log(JSON.stringify({ folder, files, bytes }, null, 2));
    else
        console.log(`removed ${files} files, ${(bytes / 10 ** 6).toFixed(1)} MB, from ${folder}`);
}
const image_command_place = ({ runtime }) => ({
    runtimeFile: runtime ? (0,external_node_path_.resolve)(runtime) : null,
    env: process.env,
    cwd: process.cwd(),
});
function gigabytes(text) {
    const value = Number(text);
    if (text.trim() === '' || !(value >= 0))
        throw new esm/* InvalidArgumentError */.Di('It is a number of GB, 0 for nothing.');
    return value;
}

// EXTERNAL MODULE: ./build/importers/index.js + 18 modules
var importers = __webpack_require__(1122);
// EXTERNAL MODULE: ./build/entry/import.js
var entry_import = __webpack_require__(99562);
;// CONCATENATED MODULE: ./build/entry/import-command.js




/** `benchgate import`. */
function addImportCommand(program, show) {
    program
        .command('import <path>')
        .description('make a run out of results of another harness, to report on and to gate')
        .option('--out <dir>', 'directory of the run (default: under runs/)')
        .addOption(new esm/* Option */.c$('--format <name>', 'what it is, where it is not to be found out').choices(importers/* IMPORTERS */.a.map(({ format }) => format)))
        .option('--reward-key <key>', 'which reward decides (default: the only one, else reward, else score)')
        .option('--pass-threshold <number>', 'the reward that passes, where the source does not say', finite, 1)
        .option('--json', 'one JSON object on standard output')
        .action(async (path, flags) => {
        const { done, from } = await (0,entry_import/* importRun */.J)({
            paths: [path],
            outDir: flags.out ? (0,external_node_path_.resolve)(flags.out) : null,
            format: flags.format ?? null,
            rewardKey: flags.rewardKey ?? null,
            passThreshold: flags.passThreshold,
            cwd: process.cwd(),
            now: Date.now(),
        });
        console.error(`${from.rollouts.length} results of ${from.format}`);
        for (const warning of from.warnings)
            console.error(`warning: ${warning}`);
        show(done, flags);
    });
}
function finite(text) {
    const value = Number(text);
    if (text.trim() === '' || !Number.isFinite(value))
        throw new esm/* InvalidArgumentError */.Di('It is a number, such as 0.6.');
    return value;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/init/facts.js
const EXPERIMENT = 'bench/experiment.yaml';
const facts_RUNTIME = 'bench/runtime.yaml';
const WORKFLOWS = {
    gate: '.github/workflows/benchgate.yml',
    nightly: '.github/workflows/benchgate-nightly.yml',
    publish: '.github/workflows/benchgate-publish.yml',
};

;// CONCATENATED MODULE: ./build/init/text/experiment.js
/** The experiment of tasks that benchgate runs, which are named from where it lies. */
function experiment({ tasks, solved }, name) {
    const oracle = solved
        ? "  - name: oracle # plays the task's own solution: must pass"
        : '  # - name: oracle # once every task has a solution/solve.sh: it must pass';
    return `# yaml-language-server: $schema=https://raw.githubusercontent.com/benchgate/benchgate/v1/schemas/experiment.schema.json
# What is benchmarked: tasks x agents x rollouts. Written by \`benchgate init\`; docs/config.md has every key.
experiment_id: ${name}
tasks:
${tasks.map((task) => `  - ${task}`).join('\n')}
agents:
${oracle}
  - name: nop # does nothing: must not pass
  # change: the agent under test, such as this one, with its key below and in the workflows
  # - name: claude-code
  #   model: claude-sonnet-4-5
  #   env: { ANTHROPIC_API_KEY: "\${ANTHROPIC_API_KEY:-}" }
# allow_env: [ANTHROPIC_API_KEY]
rollouts_per_task: 1 # change: 3 or more, with an agent that does not always do the same
max_parallel_rollouts: 2
limits:
  agent_timeout_sec: 1800
  # cost_usd: 20 # what a run may spend
gate:
  max_drop: 0.1 # a drop of the pass rate that must be ruled out for a pass
runtime_config: runtime.yaml
`;
}
/** Where they run. `up` leads from its folder to the root. */
const runtime = (up) => `# yaml-language-server: $schema=https://raw.githubusercontent.com/benchgate/benchgate/v1/schemas/runtime.schema.json
# Where rollouts run. Written by \`benchgate init\`; docs/runtimes.md has every backend.
sandbox_backend:
  kind: docker # change: e2b_firecracker or daytona, with the provider's key in the workflows
  defaults: { cpus: 2, memory_mb: 4096 }
storage: # change: keep these out of git
  workspace_root: ${up}workspaces
  runs_root: ${up}runs
  cache_root: ${up}caches
`;

;// CONCATENATED MODULE: ./build/init/text/starter.js
const TASK = 'bench/tasks/greet';
/** For a repository without any: a first task, as small as one can be. */
const STARTER = {
    found: {
        kind: 'tasks',
        harness: 'none',
        because: 'no harness: a first task is written',
        tasks: ['bench/tasks/*'],
        solved: true,
    },
    files: [
        {
            path: `${TASK}/task.toml`,
            text: `# A task in the Harbor format, written by \`benchgate init\`; docs/tasks.md has every key.
schema_version = "1.4"

[agent]
timeout_sec = 600

[environment]
workdir = "/app"
`,
        },
        {
            path: `${TASK}/instruction.md`,
            text: `Make \`/app/greet.sh\` print a greeting for the name that it is given: \`sh /app/greet.sh Ada\` prints \`Hello, Ada!\`.
`,
        },
        { path: `${TASK}/environment/Dockerfile`, text: 'FROM debian:bookworm-slim\nWORKDIR /app\n' },
        {
            path: `${TASK}/tests/test.sh`,
            text: `#!/bin/sh
# Judges what the agent left, and always says something: 1 or 0.
if [ "$(sh /app/greet.sh Ada 2>/dev/null)" = 'Hello, Ada!' ]; then echo 1; else echo 0; fi >/logs/verifier/reward.txt
`,
            executable: true,
        },
        {
            path: `${TASK}/solution/solve.sh`,
            text: `#!/bin/sh
echo 'echo "Hello, $1!"' >/app/greet.sh
`,
            executable: true,
        },
    ],
};

;// CONCATENATED MODULE: ./build/init/package-manager.js
const node = (name, install) => ({ name, install, prefix: '', language: 'node' });
const python = (name, install, prefix) => ({
    name,
    install,
    prefix,
    language: 'python',
});
/** a folder of its own, since the machine's Python takes no packages */
const VENV = 'python3 -m venv .venv && .venv/bin/pip install';
const WITH_VENV = '.venv/bin/';
/** By the file that each leaves at the root, the surest first. */
const BY_FILE = [
    ['pnpm-lock.yaml', node('pnpm', 'corepack enable && pnpm install --frozen-lockfile')],
    ['.yarnrc.yml', node('yarn', 'corepack enable && yarn install --immutable')],
    ['yarn.lock', node('yarn', 'corepack enable && yarn install --frozen-lockfile')],
    ['bun.lock', node('bun', 'npm install --global bun && bun install --frozen-lockfile')],
    ['bun.lockb', node('bun', 'npm install --global bun && bun install --frozen-lockfile')],
    ['package-lock.json', node('npm', 'npm ci')],
    ['npm-shrinkwrap.json', node('npm', 'npm ci')],
    ['package.json', node('npm', 'npm install')],
    ['uv.lock', python('uv', 'pipx install uv && uv sync --frozen', 'uv run ')],
    ['poetry.lock', python('poetry', 'pipx install poetry && poetry install --no-interaction', 'poetry run ')],
    ['pdm.lock', python('pdm', 'pipx install pdm && pdm sync', 'pdm run ')],
    ['Pipfile.lock', python('pipenv', 'pipx install pipenv && pipenv sync', 'pipenv run ')],
    ['requirements.txt', python('pip', `${VENV} --requirement requirements.txt`, WITH_VENV)],
    ['pyproject.toml', python('pip', `${VENV} .`, WITH_VENV)],
    ['setup.py', python('pip', `${VENV} .`, WITH_VENV)],
];
/** The package manager of a language, or of any; null where nothing tells. */
function packageManager({ files }, language = null) {
    const own = BY_FILE.filter(([, manager]) => language === null || manager.language === language);
    return own.find(([file]) => files.includes(file))?.[1] ?? null;
}
/** pip, for a repository that says nothing of how Python's packages are installed. */
const plainPip = (packages) => python('pip', `${VENV} ${packages}`, WITH_VENV);

;// CONCATENATED MODULE: ./build/init/text/workflows.js


/** The gate of pull requests, the nightly run, and what tells a pull request, with a token of its own. */
function workflows(facts) {
    return [
        { path: WORKFLOWS.gate, text: gate(facts) },
        { path: WORKFLOWS.nightly, text: nightly(facts) },
        { path: WORKFLOWS.publish, text: publish(facts) },
    ];
}
const GATE = 'Benchmark';
const gate = (facts) => `# The gate of pull requests, written by \`benchgate init\`. What runs here can write nothing: benchgate-publish.yml tells the pull request.
name: ${GATE}
on:
  pull_request:
    # paths: [src/**] # change: only where what is tested has changed
  push:
    branches: [${facts.branch}] # these runs are what pull requests are compared with

permissions: {}

concurrency:
  group: benchgate-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  benchmark:
${onlyWithSecrets(facts)}    runs-on: ubuntu-latest
    timeout-minutes: 60 # change: to what a run may take
    permissions:
      contents: read
      actions: read # the baseline is an artifact of an earlier run
    steps:
${steps(facts, { comment: "'off' # the token cannot write one; benchgate-publish.yml does" })}`;
const nightly = (facts) => `# The nightly run, written by \`benchgate init\`: compared with the night before.
name: Nightly benchmark
on:
  schedule:
    - cron: '17 2 * * *' # change: when your night is; not on the hour, when everybody's start late
  workflow_dispatch:

permissions: {}

concurrency:
  group: benchgate-nightly # one after the other, and a night is never called off
  cancel-in-progress: false

jobs:
  benchmark:
    runs-on: ubuntu-latest
    timeout-minutes: 350 # change: to what a night may take
    permissions:
      contents: read
      actions: read # the night before is an artifact
    steps:
${steps(facts, {
    baseline: `branch:${facts.branch}`,
    comment: "'off'",
    'fail-on': 'regression, infra',
    'artifact-name': 'nightly',
    'retention-days': '90',
})}
  history: # keeps the night, draws all of them, and tells of regressions; it runs nothing of yours, so it may write
    needs: benchmark
    if: \${{ !cancelled() }}
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      actions: read # when the workflow run was made
      contents: write # the branch benchgate-history
      issues: write # the issue about a regression that a second night confirms
    steps:
      - uses: benchgate/benchgate/nightly@${facts.pin('benchgate/benchgate')}
        with:
          artifact-name: nightly
`;
const publish = ({ pin, }) => `# Tells a pull request what "${GATE}" found, written by \`benchgate init\`. GitHub takes this file from the default branch, so it works once
# it is merged; it runs nothing of the pull request's, so it may write where a fork's code may not.
name: Publish benchmark
on:
  workflow_run:
    workflows: [${GATE}]
    types: [completed]

permissions: {}

concurrency: # one commit after the other
  group: benchgate-publish-\${{ github.event.workflow_run.head_repository.id }}-\${{ github.event.workflow_run.head_branch }}
  cancel-in-progress: false

jobs:
  publish:
    if: github.event.workflow_run.event == 'pull_request' && github.event.workflow_run.conclusion != 'cancelled'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      actions: read # the artifact of the run
      contents: read # where the pull request left its base
      pull-requests: write # the comment
    steps:
      - uses: benchgate/benchgate/publish@${pin('benchgate/benchgate')}
`;
function onlyWithSecrets({ found }) {
    if (found.kind !== 'harness' || found.secrets.length === 0)
        return '';
    return `    # a pull request from a fork gets no secrets, and the harness cannot run without: docs/forks.md says what can be done
    if: github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository
`;
}
function steps(facts, given) {
    const { found, pin } = facts;
    const checkout = `      - uses: actions/checkout@${pin('actions/checkout')}
        with:
          persist-credentials: false
`;
    return checkout + (found.kind === 'harness' ? ofHarness(facts, found, given) : ofExperiment(facts, given));
}
function ofExperiment({ found, manager, pin }, given) {
    const files = found.kind === 'experiment'
        ? { experiment: found.experiment, ...(found.runtime ? { runtime: found.runtime } : {}) }
        : { experiment: EXPERIMENT };
    const build = manager
        ? `      # - run: ${manager.install} # change: where the agent under test is built here (${manager.name})\n`
        : '';
    return `${build}      - uses: benchgate/benchgate@${pin('benchgate/benchgate')}
        with:
${inputs({ ...files, ...given })}
        # env: # change: the keys that the experiment's \`allow_env\` names
        #   ANTHROPIC_API_KEY: \${{ secrets.ANTHROPIC_API_KEY }}
`;
}
function ofHarness({ name, manager, pin }, found, given) {
    const { install, prefix } = manager ?? plainPip(found.package);
    const setup = manager?.language === 'node'
        ? `      - uses: actions/setup-node@${pin('actions/setup-node')}\n        with:\n          node-version: 24\n`
        : '';
    const env = found.secrets.length
        ? `        env: # change: the keys that it needs, and no other
${found.secrets.map((key) => `          ${key}: \${{ secrets.${key} }}\n`).join('')}`
        : '';
    const [command = '', ...words] = found.command;
    return `${setup}      - name: Install
        run: ${install}
      - name: Run ${found.harness}
        continue-on-error: true # what it leaves undone counts as missing below, never as failed
${found.change ? `        # change: ${found.change}\n` : ''}        run: ${prefix}${command} ${words.join(' ')}
${env}      - uses: benchgate/benchgate/report@${pin('benchgate/benchgate')}
        with:
${inputs({ results: quoted(found.results), format: found.format, 'experiment-id': name, ...given })}
`;
}
/** a pattern begins with a sign that means something in YAML */
const quoted = (text) => (text.startsWith('*') ? `'${text}'` : text);
const inputs = (given) => Object.entries(given)
    .map(([name, value]) => `          ${name}: ${value}`)
    .join('\n');

;// CONCATENATED MODULE: ./build/init/compose.js





/** The files that a repository is to have. Pure: the same facts make the same files. */
function compose(facts) {
    const { found, name } = facts;
    if (found.kind !== 'tasks')
        return workflows(facts);
    const own = external_node_path_.posix.dirname(EXPERIMENT);
    const tasks = found.tasks.map((task) => external_node_path_.posix.relative(own, task));
    return [
        ...(found === STARTER.found ? STARTER.files : []),
        { path: EXPERIMENT, text: experiment({ ...found, tasks }, name) },
        { path: facts_RUNTIME, text: runtime(`${external_node_path_.posix.relative(own, '.')}/`) },
        ...workflows(facts),
    ];
}
/** What is left to do, in the order in which it is done. */
function nextSteps({ found }) {
    const look = {
        tasks: [
            `Look through ${EXPERIMENT}: name the agent under test, and its key under allow_env.`,
            `Try it: benchgate preflight --audit ${EXPERIMENT}, then benchgate run ${EXPERIMENT}.`,
        ],
        experiment: [`Try it: benchgate preflight ${found.kind === 'experiment' ? found.experiment : ''}.`],
        harness: [
            `Look through ${WORKFLOWS.gate}: the command of the harness, and what it may cost.`,
            'Try it: run that command, then benchgate import on what it leaves.',
        ],
    }[found.kind];
    const secrets = found.kind === 'harness' && found.secrets.length ? ` (${found.secrets.join(', ')})` : '';
    return [
        ...look,
        `Add the keys${secrets || ' that agents need'} to the repository's Actions secrets; each \`change:\` in the workflows says where.`,
        'Commit the files and merge them: the first run on the default branch is the baseline of the pull requests after it.',
    ];
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/init/found.js
/** Where a harness is told to leave what the gate reads; runs of ours never look into it for anything else. */
const RESULTS = 'benchgate-results';
/** A path that is the same word in YAML, in a shell, in a glob and in an expression of GitHub's. */
const isPlain = (path) => /^\w[\w.@+/-]*$/.test(path);
/** The key that a model's provider asks for, by the model's name as most harnesses write it. */
function found_keyOf(model) {
    const [provider = ''] = (model ?? '').split('/');
    const key = KEYS[provider];
    return key ? [key] : [];
}
const KEYS = {
    anthropic: 'ANTHROPIC_API_KEY',
    openai: 'OPENAI_API_KEY',
    google: 'GOOGLE_API_KEY',
    gemini: 'GEMINI_API_KEY',
    mistral: 'MISTRAL_API_KEY',
    groq: 'GROQ_API_KEY',
    grok: 'XAI_API_KEY',
    together: 'TOGETHER_API_KEY',
    openrouter: 'OPENROUTER_API_KEY',
};

;// CONCATENATED MODULE: ./build/init/tree.js



/** directories that hold what others wrote, what was made, or what a run of ours leaves */
const SKIPPED = /^(\.git|\.hg|\.venv|venv|node_modules|vendor|third_party|__pycache__|\.tox|\.pixi|target|dist|build|\.next|caches|workspaces|benchgate-results)$/;
const DEEPEST = 8;
const MOST_FILES = 50_000;
const MOST_BYTES = 2 ** 18;
/** Looks through a directory. No link is followed. */
async function readTree(root) {
    const files = [];
    const queue = [{ at: '', deep: 0 }];
    // breadth first: what lies at the top says most, and a huge folder cannot hide it
    for (const { at, deep } of queue) {
        const entries = await (0,promises_.readdir)((0,posix_.join)(root, at), { withFileTypes: true }).catch(() => []);
        for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
            if (entry.isFile())
                files.push((0,posix_.join)(at, entry.name));
            else if (entry.isDirectory() && deep < DEEPEST && !SKIPPED.test(entry.name))
                queue.push({ at: (0,posix_.join)(at, entry.name), deep: deep + 1 });
        }
        if (files.length > MOST_FILES)
            break;
    }
    return treeOf(files, (path) => readBeginning((0,posix_.join)(root, path)));
}
function treeOf(files, read) {
    const known = new Set(files);
    return { files: files.toSorted(), has: (path) => known.has(path), read };
}
/** what is looked into, of files that may be anything */
const MOST_READ = 300;
/** Files of a kind, those first whose path has a word of what is looked for: there may be thousands, and few are read. */
function likely({ files }, kind, words) {
    const all = files.filter((file) => kind.test(file));
    return [...all.filter((file) => words.test(file)), ...all.filter((file) => !words.test(file))].slice(0, MOST_READ);
}
async function readBeginning(file) {
    try {
        const handle = await (0,promises_.open)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
        try {
            const { buffer, bytesRead } = await handle.read(Buffer.alloc(MOST_BYTES), 0, MOST_BYTES, 0);
            return buffer.toString('utf8', 0, bytesRead);
        }
        finally {
            await handle.close();
        }
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/init/detect/harbor.js




/** Tasks in the Harbor format, which benchgate runs; else a job of Harbor's, which Harbor runs. */
async function harbor(tree) {
    const tasks = tasksOf(tree);
    const job = await jobOf(tree);
    return [...(tasks ? [tasks] : []), ...(job ? [job] : [])];
}
function tasksOf({ files }) {
    const told = new Set(files.flatMap((file) => /^(.+?)(?:\/steps\/[^/]+)?\/instruction\.md$/.exec(file)?.[1] ?? []));
    const dirs = files
        .filter((file) => (0,posix_.basename)(file) === 'task.toml')
        .map((file) => (0,posix_.dirname)(file))
        .filter((dir) => isPlain(dir) && told.has(dir));
    if (dirs.length === 0)
        return null;
    const groups = distinct(Map.groupBy(dirs, (dir) => (0,posix_.dirname)(dir)));
    const kept = groups.flatMap(([, own]) => own);
    const solution = /^(.+?)(?:\/steps\/[^/]+)?\/solution\/solve\.\w+$/;
    const withSolution = new Set(files.flatMap((file) => solution.exec(file)?.[1] ?? []));
    return {
        kind: 'tasks',
        harness: 'harbor',
        because: `${kept.length} ${kept.length === 1 ? 'task' : 'tasks'} with task.toml, the first in ${kept[0]}`,
        tasks: groups.flatMap(([parent, own]) => patternOf(files, parent, own)),
        solved: kept.every((dir) => withSolution.has(dir)),
    };
}
/** Two tasks of one name are no experiment: of folders that share names, the largest is taken. */
function distinct(groups) {
    const names = new Set();
    const bySize = [...groups].sort(([a, own], [b, other]) => other.length - own.length || (a < b ? -1 : 1));
    return bySize
        .filter(([, own]) => {
        if (own.some((dir) => names.has((0,posix_.basename)(dir))))
            return false;
        for (const dir of own)
            names.add((0,posix_.basename)(dir));
        return true;
    })
        .sort(([a], [b]) => (a < b ? -1 : 1));
}
/** all that lies in their folder, where there is nothing but tasks */
function patternOf(files, parent, own) {
    if (parent === '.')
        return own;
    const beside = new Set(files.flatMap((file) => {
        const [name, ...rest] = file.startsWith(`${parent}/`) ? file.slice(parent.length + 1).split('/') : [];
        return name && rest.length > 0 && !name.startsWith('.') ? [`${parent}/${name}`] : [];
    }));
    return [beside.size === own.length ? `${parent}/*` : `${parent}/*/task.toml`];
}
/** a job's configuration that people wrote, else the one that a job left beside its results */
async function jobOf(tree) {
    const written = likely(tree, /^[^.].*\.ya?ml$/, /harbor|job|bench|eval|config/i);
    const left = tree.files.filter((file) => (0,posix_.basename)(file) === 'config.json' && tree.has(`${(0,posix_.dirname)(file)}/lock.json`));
    for (const file of [...written, ...left.slice(0, 1)].filter(isPlain)) {
        const config = asJob(await tree.read(file));
        if (!config)
            continue;
        const models = config.agents.flatMap(({ model_name: model }) => (typeof model === 'string' ? [model] : []));
        return {
            kind: 'harness',
            harness: 'harbor-job',
            because: `a job of Harbor's in ${file}`,
            package: 'harbor',
            command: ['harbor', 'run', '-c', file, '--jobs-dir', RESULTS, '--job-name', 'job'],
            change: null,
            format: 'harbor',
            results: `${RESULTS}/job`,
            secrets: [...new Set(models.flatMap((model) => found_keyOf(model)))],
        };
    }
    return null;
}
function asJob(text) {
    if (!text || !/\bagents\b/.test(text) || !/\b(datasets|tasks)\b/.test(text))
        return null;
    try {
        const value = (0,dist/* parse */.qg)(text, { maxAliasCount: 100 });
        // an experiment of ours has agents and tasks too
        if (!value || 'experiment_id' in value || !Array.isArray(value.agents))
            return null;
        const sources = [value.datasets, value.tasks].filter(Array.isArray).flat();
        const isSource = (one) => typeof one === 'object' && one !== null && ['path', 'name', 'repo', 'git_url'].some((key) => key in one);
        return sources.length > 0 && sources.every(isSource) ? value : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/init/detect/inspect.js



/** as inspect names its logs: time, task and id */
const LOG = /(^|\/)\d{4}-\d\d-\d\dT[\d+-]+_.*\.(eval|json)$/;
/** Evals of inspect_ai; the logs that are there say which model they were run with. */
async function inspect(tree, modelsIn) {
    const logs = tree.files.filter((file) => LOG.test(file));
    const evals = [];
    for (const file of likely(tree, /\.py$/, /eval|bench|task|inspect/i)) {
        const text = isPlain(file) ? await tree.read(file) : null;
        if (text && /^\s*(from|import) inspect_ai\b/m.test(text) && /^@task\b/m.test(text))
            evals.push(file);
    }
    if (logs.length === 0 && evals.length === 0)
        return [];
    const at = logs[0] === undefined ? null : (0,posix_.dirname)(logs[0]);
    const [model = null] = at === null ? [] : await modelsIn(at);
    const known = model !== null && isPlain(model);
    const named = evals.length > 20 ? [...new Set(evals.map((file) => (0,posix_.dirname)(file)))] : evals;
    return [
        {
            kind: 'harness',
            harness: 'inspect',
            because: [
                ...(evals[0]
                    ? [`${evals.length} ${evals.length === 1 ? 'file' : 'files'} with an @task, such as ${evals[0]}`]
                    : []),
                ...(at === null ? [] : [`logs in ${at}${known ? `, of ${model}` : ''}`]),
            ].join('; '),
            package: 'inspect-ai',
            command: [
                ...['inspect', 'eval', ...(named.length ? named : ['evals'])],
                ...['--model', known ? model : 'mockllm/model', '--log-dir', RESULTS],
            ],
            change: [
                ...(named.length ? [] : ['`evals` to where the tasks are']),
                ...(known ? [] : ['`mockllm/model`, which answers without a provider, to the model']),
            ].join('; ') || null,
            format: 'inspect',
            results: RESULTS,
            secrets: found_keyOf(model),
        },
    ];
}

;// CONCATENATED MODULE: ./build/init/detect/loopbench.js




/** Experiment files: LoopBench's, and ours, which have the same keys. Ours that `init` wrote is not looked for. */
async function loopbench(tree, own) {
    const found = [];
    const packs = tree.files.some((name) => (0,posix_.basename)(name) === 'task.yaml' && tree.has(`${(0,posix_.dirname)(name)}/repo.bundle`));
    for (const file of likely(tree, /^[^.].*\.ya?ml$/, /experiment|bench|eval/i)) {
        if (file === own || !isPlain(file) || found.length > 0)
            continue;
        const experiment = asExperiment(await tree.read(file));
        if (!experiment)
            continue;
        if (packs && experiment.lineups)
            found.push(ofLoopBench(file, experiment.id));
        else if (await runnable(tree, file, experiment.tasks))
            found.push({
                kind: 'experiment',
                harness: experiment.lineups ? 'loopbench' : 'benchgate',
                because: `the experiment ${file}`,
                experiment: file,
                runtime: experiment.runtime === null ? await runtimeOf(tree) : null,
            });
    }
    return found;
}
function asExperiment(text) {
    if (!text || !/^experiment_id\s*:/m.test(text))
        return null;
    try {
        const value = (0,dist/* parse */.qg)(text, { maxAliasCount: 100 });
        const { experiment_id: id, tasks, agents, lineups, runtime_config: runtime, harness } = value;
        const named = typeof runtime === 'string' ? runtime : null;
        // it brings tasks and agents of its own
        if (typeof id === 'string' && typeof harness === 'object' && harness !== null)
            return { id, tasks: [], lineups: false, runtime: named };
        if (typeof id !== 'string' || !Array.isArray(tasks) || !(Array.isArray(agents) || Array.isArray(lineups)))
            return null;
        return { id, tasks, lineups: Array.isArray(lineups), runtime: named };
    }
    catch {
        return null;
    }
}
/** its tasks are such as benchgate runs: contracts, or directories with a task.toml */
async function runnable({ files }, file, tasks) {
    return tasks.every((task) => {
        const path = typeof task === 'string' ? task : task?.path;
        if (typeof path !== 'string')
            return typeof task === 'object' && task !== null && 'contract' in task;
        const [plain = ''] = (0,posix_.join)((0,posix_.dirname)(file), path).split(/[*?[{]/);
        return files.some((name) => name.startsWith(plain) && (0,posix_.basename)(name) === 'task.toml');
    });
}
/** LoopBench's commands start at the root, and refuse an experiment whose results are there already. */
const ofLoopBench = (file, id) => ({
    kind: 'harness',
    harness: 'loopbench',
    because: `LoopBench's experiment ${file}`,
    package: '-e .',
    command: ['python', '-m', 'loopbench.cli', 'experiment', '--spec', file],
    change: null,
    format: 'loopbench',
    results: `experiments/${isPlain(id) ? id : '*'}`,
    secrets: ['OPENROUTER_API_KEY', 'E2B_API_KEY'],
});
/** a runtime file that the experiment does not name, and that is the only one */
async function runtimeOf({ files, read }) {
    const runtimes = [];
    for (const file of files.filter((name) => /runtime[\w.-]*\.ya?ml$/.test(name) && isPlain(name)))
        if (/^sandbox_backend\s*:/m.test((await read(file)) ?? ''))
            runtimes.push(file);
    return runtimes.length === 1 ? (runtimes[0] ?? null) : null;
}

;// CONCATENATED MODULE: ./build/init/detect/scylla.js


/** newest first */
const COMMANDS = ['scripts/manage_experiment.py', 'scripts/run_e2e_experiment.py'];
/** Scylla's test cases, or experiment directories that it left. */
async function scylla({ files, has }) {
    const cases = files
        .filter((file) => (0,posix_.basename)(file) === 'test.yaml')
        .map((file) => (0,posix_.dirname)(file))
        .filter((dir) => has(`${dir}/prompt.md`) && has(`${dir}/expected/rubric.yaml`));
    const left = files.find((file) => file.endsWith('config/experiment.json') && has(`${(0,posix_.dirname)((0,posix_.dirname)(file))}/checkpoint.json`));
    if (cases.length === 0 && left === undefined)
        return [];
    const script = COMMANDS.find((file) => has(file)) ?? COMMANDS[0] ?? '';
    const dir = cases.find(isPlain) ?? 'tests/fixtures/tests/test-001';
    const how = script.endsWith('manage_experiment.py')
        ? ['run', '--config', dir, '--tiers', 'T0', '--runs', '1', '--results-dir', RESULTS]
        : ['--tiers-dir', dir, '--tiers', 'T0', '--runs', '1', '--results-dir', RESULTS];
    return [
        {
            kind: 'harness',
            harness: 'scylla',
            because: [
                ...(cases.length ? [`${cases.length} test cases, such as ${dir}`] : []),
                ...(left ? [`an experiment in ${(0,posix_.dirname)((0,posix_.dirname)(left))}`] : []),
            ].join('; '),
            package: '-e .',
            command: ['python', script, ...how],
            change: 'test case, tiers and runs to what a pull request may cost',
            format: 'scylla',
            results: `${RESULTS}/2*`, // a directory by date
            secrets: ['ANTHROPIC_API_KEY'],
        },
    ];
}

;// CONCATENATED MODULE: ./build/init/detect/swe-bench.js


const RUN_ID = 'benchgate';
/** Predictions for SWE-bench, or reports of its evaluation. */
async function sweBench(tree) {
    const predictions = await first(tree, /\.jsonl?$/, (text) => /"instance_id"/.test(text) && /"model_patch"/.test(text));
    const report = await first(tree, /\.json$/, (text) => /"resolved_ids"/.test(text) && /"submitted_ids"/.test(text));
    const instances = tree.files.find((file) => /(^|\/)logs\/run_evaluation\/[^/]+\//.test(file));
    const seen = [
        ...(predictions ? [`predictions in ${predictions}`] : []),
        ...(report ? [`a report in ${report}`] : []),
        ...(instances && !report ? [`an evaluation in ${instances.split('/').slice(0, -3).join('/')}`] : []),
    ];
    if (seen.length === 0)
        return [];
    return [
        {
            kind: 'harness',
            harness: 'swe-bench',
            because: seen.join('; '),
            package: 'swebench',
            command: [
                ...['python', '-m', 'swebench.harness.run_evaluation', '--dataset_name', 'SWE-bench/SWE-bench_Verified'],
                ...['--predictions_path', predictions ?? 'predictions.jsonl', '--max_workers', '4', '--run_id', RUN_ID],
            ],
            change: `the data set${predictions ? '' : ', and `predictions.jsonl` to what your agent writes'}; a step before it makes the predictions`,
            format: 'swe-bench',
            results: `*.${RUN_ID}.json`, // `<model>.<run id>.json`, where the command was started
            secrets: [],
        },
    ];
}
async function first(tree, named, holds) {
    for (const file of likely(tree, named, /predict|swe|report|result|eval|\.jsonl$/i)) {
        const text = isPlain(file) ? await tree.read(file) : null;
        if (text && holds(text))
            return file;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/init/detect/index.js





/** Everything that can be benchmarked, the surest first: what people wrote, then what benchgate runs by itself, then other commands. */
async function detect(tree, { own, modelsIn }) {
    const found = [
        ...(await loopbench(tree, own)),
        ...(await harbor(tree)),
        ...(await inspect(tree, modelsIn)),
        ...(await sweBench(tree)),
        ...(await scylla(tree)),
    ];
    const sure = { experiment: 0, tasks: 1, harness: 2 };
    return found.sort((a, b) => sure[a.kind] - sure[b.kind]);
}

;// CONCATENATED MODULE: ./build/init/pins.js
/** What workflows use, by its commit: those that benchgate's own workflows use. */
const PINS = {
    'actions/checkout': '3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
    'actions/setup-node': '820762786026740c76f36085b0efc47a31fe5020 # v7.0.0',
};
const PINNED = /uses: ([\w-]+\/[\w.-]+)(?:\/[\w./-]+)?@([0-9a-f]{40}(?: # \S+)?)$/gm;
/** what is written before the first release names the tag that it will get */
const FIRST_MAJOR = 1;
/**
 * The commits that a repository's workflows have already are kept: what somebody, or a bot, has brought up to date is
 * not set back. Of benchgate it is the commit of `release`, else the tag that stands for the major version.
 */
function pinsOf(workflows, release) {
    const known = new Map(workflows.flatMap((text) => [...text.matchAll(PINNED)].map(([, name = '', ref = '']) => [name, ref])));
    const major = Math.max(FIRST_MAJOR, Number.parseInt(release.version, 10));
    return (action) => {
        const own = known.get(action);
        if (own)
            return own;
        if (action !== 'benchgate/benchgate')
            return PINS[action];
        if (release.commit)
            return `${release.commit} # v${release.version}`;
        return `v${major} # change: to the commit of a release, as the others are`;
    };
}

;// CONCATENATED MODULE: ./build/init/write.js




/** Sees that a file is there. It is whole or not there at all, and nothing is written through a link. */
async function putFile(file, { root, force, dryRun }) {
    const { path, text } = file;
    const at = (0,external_node_path_.join)(root, path);
    await refuseLinks(root, at);
    const before = await (0,promises_.readFile)(at, 'utf8').catch(() => null);
    if (before === text)
        return { path, did: 'unchanged', difference: null };
    if (before !== null && !force)
        return { path, did: 'kept', difference: firstDifference(before, text) };
    const did = before === null ? 'written' : 'overwritten';
    if (dryRun)
        return { path, did, difference: null };
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(at), { recursive: true });
    const draft = `${at}.${(0,external_node_crypto_.randomBytes)(4).toString('hex')}.tmp`;
    try {
        await (0,promises_.writeFile)(draft, text);
        if (file.executable)
            await (0,promises_.chmod)(draft, 0o755);
        if (before === null)
            await (0,promises_.link)(draft, at); // fails where somebody has written it meanwhile
        else
            await (0,promises_.rename)(draft, at);
    }
    finally {
        await (0,promises_.rm)(draft, { force: true });
    }
    return { path, did, difference: null };
}
async function refuseLinks(root, at) {
    for (let place = at; place !== root; place = (0,external_node_path_.dirname)(place)) {
        const found = await (0,promises_.lstat)(place).catch(() => null);
        if (found === null)
            continue;
        const expected = place === at ? found.isFile() : found.isDirectory();
        if (!expected)
            throw new model_error/* BenchgateError */.Q9(`${(0,external_node_path_.relative)(root, place)} is ${found.isSymbolicLink() ? `a link to ${await (0,promises_.realpath)(place).catch(() => 'nothing')}` : `no ${place === at ? 'file' : 'directory'}`}, and nothing is written there`, 'Move it away, and run `benchgate init` again.');
    }
}
function firstDifference(theirs, ours) {
    const [a, b] = [theirs.split('\n'), ours.split('\n')];
    const at = a.findIndex((line, index) => line !== b[index]);
    const line = at < 0 ? a.length : at;
    return { line: line + 1, theirs: a[line] ?? null, ours: b[line] ?? null };
}

// EXTERNAL MODULE: ./build/model/version.js
var version = __webpack_require__(90178);
;// CONCATENATED MODULE: ./build/entry/init.js
















/** Finds out what the repository has, and sees that it has what benchgate needs. */
async function init({ cwd, env, harness, ...how }) {
    const git = gitIn(cwd, env);
    const root = (await git('rev-parse', '--show-toplevel')) || cwd;
    const tree = await readTree(root);
    const all = await detect(tree, { own: EXPERIMENT, modelsIn: (logs) => modelsIn((0,external_node_path_.join)(root, logs)) });
    const facts = await factsOf(root, tree, chosen(all, harness), env);
    const files = [];
    for (const file of compose(facts))
        files.push({ ...(await putFile(file, { root, ...how })), text: file.text });
    const fault = how.dryRun ? null : await faultOf(root, facts, env);
    return { root, facts, all, files, next: nextSteps(facts), fault };
}
function chosen(all, harness) {
    if (harness === null)
        return all[0] ?? STARTER.found;
    const found = harness === 'none' ? STARTER.found : all.find((one) => one.harness === harness);
    if (found)
        return found;
    throw new model_error/* BenchgateError */.Q9(`no ${harness} was found here`, `Found: ${[...all.map((one) => one.harness), 'none'].join(', ')}; \`--harness\` takes one of them.`);
}
async function factsOf(root, tree, found, env) {
    const git = gitIn(root, env);
    const origin = await git('remote', 'get-url', 'origin');
    const workflows = tree.files.filter((file) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file));
    const texts = await Promise.all(workflows.map(async (file) => (await tree.read(file)) ?? ''));
    const pinned = texts.some((text) => /uses: benchgate\/benchgate[\w/]*@[0-9a-f]{40}/.test(text));
    const commit = pinned ? null : await commitOfRelease(env);
    return {
        found,
        name: nameOf(origin || root),
        branch: await branchOf(git).then((branch) => (isPlain(branch) ? branch : 'main')),
        manager: packageManager(tree, found.kind === 'harness' ? 'python' : null),
        pin: pinsOf(texts, { version: version/* VERSION */.x, commit }),
    };
}
/** git's answer; empty where it has none */
function gitIn(cwd, env) {
    return async (...args) => {
        try {
            const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('git', args, {
                cwd,
                timeout: 20_000,
                env: { ...env, GIT_TERMINAL_PROMPT: '0' },
            });
            return stdout.trim();
        }
        catch {
            return '';
        }
    };
}
/** as the remote has it, else the only one of the usual names that there is, else the one that is checked out */
async function branchOf(git) {
    const remote = await git('symbolic-ref', '--short', 'refs/remotes/origin/HEAD');
    if (remote)
        return remote.replace(/^origin\//, '');
    const own = (await git('for-each-ref', '--format=%(refname:short)', 'refs/heads/main', 'refs/heads/master')).split('\n');
    const named = own.length === 1 ? own[0] : '';
    return named || (await git('symbolic-ref', '--short', 'HEAD')) || 'main';
}
/** the commit that the tag of this version stands for; null where nobody can be asked */
async function commitOfRelease(env) {
    const server = env.GITHUB_SERVER_URL || 'https://github.com';
    const tag = `refs/tags/v${version/* VERSION */.x}`;
    try {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('git', ['ls-remote', `${server}/benchgate/benchgate`, tag, `${tag}^{}`], {
            timeout: 5_000,
            env: { ...env, GIT_TERMINAL_PROMPT: '0' },
        });
        return (stdout
            .trim()
            .split('\n')
            .at(-1)
            ?.match(/^[0-9a-f]{40}/)?.[0] ?? null); // of an annotated tag, the last is its commit
    }
    catch {
        return null;
    }
}
/** a name that an experiment may have */
function nameOf(place) {
    const name = (0,external_node_path_.basename)(place.replace(/[/\\]+$/, ''), '.git').replace(/[^A-Za-z0-9._-]+/g, '-');
    return name.replace(/^[^A-Za-z0-9]+/, '').slice(0, 100) || 'bench';
}
const modelsIn = async (logs) => {
    const read = await (0,importers/* readResults */.x)([logs], { rewardKey: null, passThreshold: 1 }, 'inspect').catch(() => null);
    return read?.agents.flatMap(({ model }) => model ?? []) ?? [];
};
/** The experiment is read as a run would read it: what is wrong with it is better known now. */
async function faultOf(root, { found }, env) {
    if (found.kind === 'harness')
        return null;
    const experiment = found.kind === 'experiment' ? found.experiment : EXPERIMENT;
    const runtime = found.kind === 'experiment' && found.runtime ? (0,external_node_path_.join)(root, found.runtime) : null;
    try {
        await (0,load/* load */.Hh)({ experimentFile: (0,external_node_path_.join)(root, experiment), runtimeFile: runtime, env, cwd: root });
        return null;
    }
    catch (error) {
        if (error instanceof model_error/* ConfigError */.xL || error instanceof model_error/* BenchgateError */.Q9)
            return error.message;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/entry/init-command.js

/** `benchgate init`. */
function addInitCommand(program) {
    program
        .command('init')
        .description('write an experiment, a runtime and workflows for what the repository has')
        .option('--harness <name>', 'which one, where several are found: its name, or none for a first task')
        .option('--force', 'overwrite files that are there and differ')
        .option('--dry-run', 'print what would be written, and write nothing')
        .option('--json', 'one JSON object on standard output')
        .action(async (flags) => {
        const done = await init({
            cwd: process.cwd(),
            env: process.env,
            force: flags.force === true,
            dryRun: flags.dryRun === true,
            harness: flags.harness ?? null,
        });
        console.log(flags.json ? JSON.stringify(asJson(done), null, 2) : asText(done, flags.dryRun === true));
    });
}
const asJson = ({ root, facts, all, files, next, fault }) => ({
    root,
    found: facts.found,
    others: all.filter((one) => one !== facts.found),
    branch: facts.branch,
    package_manager: facts.manager?.name ?? null,
    files,
    next,
    fault,
});
function asText({ facts, all, files, next, fault }, dryRun) {
    const { found, branch, manager } = facts;
    const others = all.filter((one) => one !== found);
    const told = files.flatMap(({ path, did, difference, text }) => {
        const line = `${dryRun ? WOULD[did] : did.padEnd(11)} ${path}`;
        if (difference) {
            const { line: at, theirs, ours } = difference;
            return [
                `${line}: it is another one, from line ${at} on; --force overwrites it`,
                `    - ${theirs ?? '(it ends)'}`,
                `    + ${ours ?? '(it ends)'}`,
            ];
        }
        return dryRun && did !== 'unchanged' ? [line, text.replace(/^(?=.)/gm, '    ')] : [line];
    });
    return [
        `found: ${found.because}`,
        ...others.map(({ harness, because }) => `also: ${because} (--harness ${harness})`),
        `default branch: ${branch}; package manager: ${manager?.name ?? 'none'}`,
        '',
        ...told,
        '',
        ...(fault ? ['It cannot be run yet:', fault, ''] : []),
        'Next:',
        ...next.map((step, at) => `${at + 1}. ${step}`),
    ].join('\n');
}
const WOULD = {
    written: 'would write',
    unchanged: 'unchanged  ',
    kept: 'kept       ',
    overwritten: 'would overwrite',
};

// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./build/model/outcome.js
var outcome = __webpack_require__(38158);
;// CONCATENATED MODULE: ./build/report/progress.js


/** Where a run stands, kept up to date by its events. A rollout that is tried again counts as running. */
class Progress {
    #rollouts = new Map();
    add(event) {
        if (event.event === 'attempt_started')
            this.#rollouts.set(event.rollout, 'running');
        if (event.event === 'attempt_ended')
            this.#rollouts.set(event.rollout, event.outcome.class);
    }
    /** `12 of 24 · 8 passed · 3 failed · 1 infra error · 4 running · 42 s`, cut to `width` columns. */
    line(planned, elapsedSec, width) {
        const counts = new Map();
        for (const state of this.#rollouts.values())
            counts.set(state, (counts.get(state) ?? 0) + 1);
        const running = counts.get('running') ?? 0;
        counts.delete('running');
        const first = (name) => (name === 'passed' ? 0 : (0,outcome/* isScored */.Lo)(name) ? 1 : 2);
        const parts = [...counts].sort(([a], [b]) => first(a) - first(b) || (a < b ? -1 : 1));
        const text = [
            (0,words.of)(this.#rollouts.size - running, planned),
            ...parts.map(([outcome, count]) => `${(0,words/* whole */.WQ)(count)} ${words/* NAMES */.Xk[outcome]}`),
            `${(0,words/* whole */.WQ)(running)} running`,
            (0,words/* duration */.p0)(elapsedSec),
        ].join(' · ');
        return [...text].slice(0, width).join('');
    }
}

;// CONCATENATED MODULE: ./build/entry/live.js


const EVERY_MS = 1000;
/** Opens it on a stream, by default standard error, so that standard output holds the result alone. */
function openLive(screen = process.stderr, now = Date.now) {
    if (!screen.isTTY)
        return { line: (text) => void screen.write(`${text}\n`), event: () => { }, close: () => { } };
    const stream = screen;
    const progress = new Progress();
    const start = now();
    let planned = 0;
    const wipe = () => {
        (0,external_node_readline_.cursorTo)(stream, 0);
        (0,external_node_readline_.clearLine)(stream, 0);
    };
    const draw = () => {
        if (planned === 0)
            return;
        wipe();
        screen.write(progress.line(planned, (now() - start) / 1000, (screen.columns ?? 80) - 1));
    };
    const timer = setInterval(draw, EVERY_MS);
    timer.unref();
    return {
        line(text) {
            wipe();
            screen.write(`${text}\n`);
            draw();
        },
        event(event, of) {
            if (of === 0)
                return; // the audit's rollouts are no part of the plan
            planned = of;
            progress.add(event);
            draw();
        },
        close() {
            clearInterval(timer);
            if (planned)
                wipe();
        },
    };
}

// EXTERNAL MODULE: ./build/entry/reap.js
var reap = __webpack_require__(44659);
// EXTERNAL MODULE: ./build/entry/shards.js
var shards = __webpack_require__(74198);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/harness/bring.js
var bring = __webpack_require__(56063);
// EXTERNAL MODULE: ./build/harness/sandbox.js + 1 modules
var harness_sandbox = __webpack_require__(40095);
// EXTERNAL MODULE: ./build/run/credentials.js
var run_credentials = __webpack_require__(40380);
// EXTERNAL MODULE: ./build/run/redact/secret-names.js
var secret_names = __webpack_require__(79805);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./build/sandbox/drivers/docker.js + 6 modules
var docker = __webpack_require__(61455);
// EXTERNAL MODULE: ./build/sandbox/drivers/docker/demux.js
var demux = __webpack_require__(99770);
// EXTERNAL MODULE: ./build/sandbox/drivers/docker/exec.js + 1 modules
var docker_exec = __webpack_require__(75748);
;// CONCATENATED MODULE: ./build/sandbox/drivers/docker/terminal.js




/** Runs a command in a container on the streams of this process, and says its exit code; null where it was let go of. */
async function attachTerminal(driver, given) {
    const engine = (0,docker/* engineOf */.k)(driver);
    const { stdin, stdout, tty, signal } = given;
    const exec = await engine.ask(engine.docker.getContainer(given.id).exec({
        Cmd: [...given.command],
        Env: Object.entries(given.env).map(([name, value]) => `${name}=${value}`),
        WorkingDir: given.cwd,
        Tty: tty,
        AttachStdin: true,
        AttachStdout: true,
        AttachStderr: true,
    }));
    const socket = await engine.ask(exec.start({ hijack: true, stdin: true, Tty: tty }));
    // a window that is gone has no size
    const resize = () => {
        if (stdout.rows && stdout.columns)
            exec.resize({ h: stdout.rows, w: stdout.columns }).catch(() => { });
    };
    const told = signal.aborted ? null : (0,external_node_events_.once)(signal, 'abort'); // while it was being started nobody listened
    const over = Promise.race([(0,external_node_events_.once)(socket, 'end'), (0,external_node_events_.once)(socket, 'close'), told]).catch(() => { });
    if (tty) {
        stdin.setRawMode?.(true);
        stdout.on('resize', resize);
        resize();
        socket.on('data', (chunk) => stdout.write(chunk));
    }
    else {
        socket.on('data', (0,demux/* demux */.u)((stream, bytes) => (stream === 'stdout' ? stdout : given.stderr).write(bytes)));
    }
    stdin.pipe(socket);
    try {
        await over;
        return signal.aborted ? null : await (0,docker_exec/* exitOf */.sX)(engine, exec);
    }
    finally {
        stdin.unpipe(socket);
        stdin.pause();
        if (tty) {
            stdin.setRawMode?.(false);
            stdout.off('resize', resize);
        }
        socket.destroy();
    }
}

// EXTERNAL MODULE: ./build/entry/backend/open.js
var backend_open = __webpack_require__(50254);
// EXTERNAL MODULE: ./build/entry/experiment/images.js + 1 modules
var experiment_images = __webpack_require__(76102);
// EXTERNAL MODULE: ./build/entry/harness/task.js
var task = __webpack_require__(30851);
;// CONCATENATED MODULE: ./build/entry/shell-greeting.js


/** Programs of agents, and variables that they look for a key in. */
const AGENTS = ['claude', 'codex', 'opencode'];
const shell_greeting_KEYS = ['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN', 'CLAUDE_CODE_OAUTH_TOKEN', 'OPENAI_API_KEY', 'CODEX_API_KEY'];
/** What is set up and what is not; of keys the names alone. */
async function greeting(given) {
    const { sandbox, image, workdir, experiment, hours } = given;
    const look = await sandbox.exec({ command: LOOK, timeoutSec: 60 });
    const said = look.stdout.toString('utf8').trim().split('\n');
    const [who = '', ...versions] = said.map((line) => (0,report_escape/* logText */.kc)(line, 80));
    const harness = experiment?.harness;
    return [
        `image        ${image}, as ${who}`,
        `agents       ${versions.join(', ') || 'unknown'}`,
        `credentials  ${credentials(given)}`,
        `keys         ${keys(given)}`,
        `project      ${harness ? `a copy of ${harness.project} in ${workdir}; \`${harness.results}\` comes home when you leave` : `none; ${workdir} is empty`}`,
        `Leave with exit: the container is gone then, with all that is in it. It ends by itself after ${hours} hours.`,
    ];
}
const LOOK = `echo "$(id -un 2>/dev/null) (uid $(id -u))"
for agent in ${AGENTS.join(' ')}; do
  ( if command -v $agent >/dev/null; then echo "$agent $($agent --version 2>/dev/null | head -n 1)"; else echo "$agent is not installed"; fi ) &
done | sort
wait`;
function credentials({ runtime }) {
    const { credentials: files } = runtime.sandboxBackend;
    if (files.length === 0)
        return 'none; the runtime names none in sandbox_backend.credentials';
    return files.map(({ file, target }) => ((0,external_node_fs_.existsSync)(file) ? target : `${file} is missing`)).join(', ');
}
function keys({ env, here }) {
    const set = Object.keys(env).filter((name) => env[name] !== '');
    const empty = Object.keys(env).filter((name) => env[name] === '');
    const kept = shell_greeting_KEYS.filter((name) => here[name] && !(name in env));
    return [
        set.length ? `${set.join(', ')} set` : 'none set',
        ...(empty.length ? [`${empty.join(', ')} empty`] : []),
        ...(kept.length ? [`${kept.join(', ')} not passed on: name it by --env`] : []),
    ].join('; ');
}

;// CONCATENATED MODULE: ./build/entry/shell.js

















/** the container of a shell that nobody leaves ends by itself */
const MOST_HOURS = 12;
/** bash where the image has it */
const SHELL = ['sh', '-c', 'command -v bash >/dev/null && exec bash -l; exec sh -l'];
/**
 * Opens a shell, or runs a command, in a container as a harness would have it: image, project, credentials, keys. Nothing of it
 * is left behind but results. Says the exit code; null where it was told to stop.
 */
async function openShell(options) {
    const asked = await whatFor(options);
    const { runtime, experiment } = asked;
    if (runtime.sandboxBackend.kind !== 'docker')
        throw new model_error/* BenchgateError */.Q9(`a shell is opened in a container, and sandbox_backend.kind is ${runtime.sandboxBackend.kind}`, 'Name a runtime of kind docker by `--runtime`.');
    const backend = await (0,backend_open/* openBackend */.f2)(runtime, options.env, {
        ...(0,experiment_images/* keptImages */.Dm)(runtime),
        save: 'auto',
        onLine: options.onLine,
    });
    try {
        const shell = await started({ ...asked, backend, options, runId: (0,place/* newRunId */.F$)(Date.now()) });
        try {
            return await inside(shell);
        }
        finally {
            if (experiment?.harness)
                await bringHome(shell, experiment.harness);
            await shell.sandbox.close();
            await backend.settleImages?.(options.signal);
        }
    }
    finally {
        await (0,backend_open/* closeBackend */.Fg)(backend);
    }
}
async function whatFor({ experimentFile, runtimeFile, keys, env, cwd }) {
    const given = Object.fromEntries(keys.flatMap((name) => (env[name] ? [[name, env[name] ?? '']] : [])));
    if (experimentFile === null) {
        const runtime = await (0,config_runtime/* loadRuntime */.B)(runtimeFile, env, cwd);
        return { runtime, experiment: null, env: given, redactor: new redact_redactor/* Redactor */.p([...runtime.secrets, ...(0,secret_names/* secretsOf */.F)(env)]) };
    }
    const { runtime, experiment, redactor } = await (0,load/* load */.Hh)({ experimentFile, runtimeFile, env, cwd });
    const own = experiment.harness?.env ?? Object.assign({}, ...experiment.agents.map((agent) => agent.env));
    return { runtime, experiment, env: { ...own, ...given }, redactor };
}
const NOWHERE = '/workspace';
async function started(given) {
    const { backend, runtime, experiment, runId, options } = given;
    const harness = experiment?.harness ?? null;
    const workdir = harness?.workdir ?? NOWHERE;
    const { signal, onLine } = options;
    const dir = (0,external_node_path_.join)(runtime.storage.runsRoot, experiment?.experimentId ?? 'shell', runId);
    const prepared = await backend.prepare((0,task/* harnessTask */.e)(experiment?.experimentId ?? 'the shell', { workdir }), signal);
    const sandbox = await (0,harness_sandbox/* createSandbox */._i)({
        ...{ driver: backend.driver, image: prepared.image, workdir, signal, paths: [] },
        name: `${runId}-shell`,
        labels: { benchgate: '1', 'benchgate.run': runId, 'benchgate.rollout': 'shell' },
        ttlSec: MOST_HOURS * 3600,
        onCreated: async (id) => onLine(`container ${id.slice(0, 12)}`),
    });
    try {
        const { runsRoot, workspaceRoot, cacheRoot } = runtime.storage;
        const storage = [runsRoot, workspaceRoot, cacheRoot];
        if (harness)
            await (0,harness_sandbox/* setUp */.s)(sandbox, prepared, { harness, storage, dir: (0,external_node_path_.join)(dir, harness_sandbox/* HARNESS */.tL), signal, now: Date.now });
        return { ...given, sandbox, prepared, workdir, dir };
    }
    catch (cause) {
        await sandbox.close();
        throw cause;
    }
}
async function inside({ options, backend, sandbox, prepared, workdir, env, ...known }) {
    const { signal, streams, command } = options;
    const credentials = (prepared.credentials ?? []).map((one) => ({ ...one, agents: null }));
    return (0,run_credentials/* withCredentials */.t)({ sandbox, prepared: { ...prepared, credentials }, agent: ANYONE, signal }, null, async () => {
        if (command.length === 0)
            for (const line of await greeting({
                ...known,
                sandbox,
                image: prepared.image ?? '',
                workdir,
                env,
                hours: MOST_HOURS,
                here: options.env,
            }))
                options.onLine(line);
        const code = await attachTerminal(backend.driver, {
            ...streams,
            id: sandbox.id,
            command: command.length > 0 ? command : SHELL,
            cwd: workdir,
            env: { ...env, ...(streams.tty && { TERM: options.env.TERM ?? 'xterm' }) },
            signal,
        });
        if (code !== null && code > 128)
            await tellWhoEnded(sandbox, options);
        return code;
    });
}
/** A command that a signal ended may have gone down with its container, which the engine sees a moment later. */
async function tellWhoEnded(sandbox, { onLine }) {
    for (let looks = 0; looks < 5; looks += 1) {
        const vital = await sandbox.vital().catch(() => null);
        if (vital && vital.state !== 'running')
            return onLine(whoEnded(vital));
        await (0,external_node_timers_promises_.setTimeout)(100);
    }
}
function whoEnded({ diskFull, oomKilled }) {
    if (diskFull)
        return 'the container wrote more than sandbox_backend.defaults.storage_mb';
    return oomKilled ? 'the container ran out of memory' : 'the container was ended from outside';
}
const ANYONE = { name: harness_sandbox/* HARNESS */.tL, kind: 'command', model: null, command: null, env: {}, timeoutSec: null };
/** whoever waits for the end of a shell does not wait long */
const BRING_SEC = 60;
async function bringHome({ sandbox, dir, redactor, options }, harness) {
    const to = (0,external_node_path_.join)(dir, harness_sandbox/* HARNESS */.tL);
    try {
        await (0,promises_.mkdir)(to, { recursive: true });
        const left = await Promise.race([
            (0,bring/* bringResults */.X)({ sandbox, results: (0,harness_sandbox/* resultsOf */.qS)(harness), home: (0,harness_sandbox/* homeOf */.lt)(to), redactor, timeoutSec: BRING_SEC }),
            (0,external_node_timers_promises_.setTimeout)(BRING_SEC * 1000, undefined, { ref: false }),
        ]);
        if (left)
            options.onLine(`its results lie in ${(0,harness_sandbox/* homeOf */.lt)(to)}`);
    }
    catch (cause) {
        options.onLine(`warning: its results could not be brought home: ${cause.message}`);
    }
}

;// CONCATENATED MODULE: ./build/entry/shell-command.js




/** `benchgate shell`; `argv` tells what stands behind `--`. */
function addShellCommand(program, argv) {
    program
        .command('shell')
        .argument('[experiment...]', 'a harness experiment, whose project is there then; after `--` what to run in place of a shell')
        .usage('[options] [experiment] [-- command...]')
        .description('open a shell in a container as a harness has it: image, project, credentials, keys')
        .option('--runtime <file>', 'runtime file (default: the one the experiment names)')
        .option('--env <names...>', 'variables of this environment to pass on')
        .action(async (given, flags) => {
        const cut = argv.indexOf('--');
        const words = cut < 0 ? [] : argv.slice(cut + 1);
        const [experiment, ...others] = given.slice(0, given.length - words.length);
        if (others.length > 0)
            throw new model_error/* BenchgateError */.Q9(`${others[0]} is one too many`, 'Write the command behind `--`: benchgate shell -- ls.');
        process.exitCode = await shell(experiment ?? null, words, flags);
    });
}
async function shell(experiment, command, flags) {
    const stop = new AbortController();
    let ended = 'SIGTERM';
    const cancel = (signal) => {
        if (stop.signal.aborted)
            process.exit(CODES[ended]);
        ended = signal;
        stop.abort();
    };
    for (const signal of Object.keys(CODES))
        process.on(signal, cancel);
    try {
        const { stdin, stdout, stderr } = process;
        const code = await openShell({
            experimentFile: experiment === null ? null : (0,external_node_path_.resolve)(experiment),
            runtimeFile: flags.runtime ? (0,external_node_path_.resolve)(flags.runtime) : null,
            keys: flags.env ?? [],
            command,
            env: process.env,
            cwd: process.cwd(),
            streams: { stdin, stdout, stderr, tty: stdin.isTTY === true && stdout.isTTY === true },
            signal: stop.signal,
            onLine: (line) => console.error(line),
        });
        return code ?? CODES[ended] ?? 143;
    }
    catch (cause) {
        if (stop.signal.aborted)
            return CODES[ended] ?? 143;
        throw cause;
    }
    finally {
        for (const signal of Object.keys(CODES))
            process.off(signal, cancel);
    }
}

// EXTERNAL MODULE: ./build/entry/stacks.js
var stacks = __webpack_require__(50326);
;// CONCATENATED MODULE: ./build/entry/cli.js





























const AUDIT = 'run the oracle, which must pass, and nop, which must not, on every task; leave out those that fail';
const BASELINE = 'directory of the run to compare with';
const BASELINE_EXPERIMENT = 'the experiment as the baseline has it, which `gate.design: sequential` runs beside this one';
const DURATIONS = 'results.jsonl of an earlier run, by whose durations the shards are balanced';
const DEBUGGING = process.env.BENCHGATE_DEBUG === '1';
/** The command line: `benchgate plan | preflight | run | reap`. */
async function cli(argv = process.argv) {
    (0,stacks/* keepStacks */.n)(DEBUGGING);
    const program = new esm/* Command */.uB('benchgate').description('Run and gate coding-agent benchmarks.').exitOverride();
    const verb = (name, description) => program
        .command(`${name} <experiment>`)
        .description(description)
        .option('--runtime <file>', 'runtime file (default: the one the experiment names)')
        .option('--json', 'one JSON object on standard output');
    verb('plan', 'print the rollouts without running any')
        .option('--shards <n>', 'deal the rollouts to this many shards', shards/* parseCount */.zq)
        .option('--durations <file>', DURATIONS)
        .option('--out <file>', 'write the plan, for `benchgate merge`')
        .option('--lock', 'write the digests of the tasks to <experiment>.lock.json, which later runs are held to')
        .action(plan);
    verb('preflight', 'check that a run can succeed').option('--audit', AUDIT).action(check);
    verb('run', 'run the experiment and report')
        .option('--out <dir>', 'directory of the run')
        .option('--shard <i/n>', 'run one slice of the plan, such as 2/8', shards/* parseShard */.uK)
        .option('--durations <file>', DURATIONS)
        .option('--baseline <dir>', BASELINE)
        .option('--baseline-experiment <file>', BASELINE_EXPERIMENT)
        .option('--resume <dir>', 'go on with the run in this directory: what is finished is kept')
        .option('--audit', AUDIT)
        .action(cli_run);
    program
        .command('merge <dirs...>')
        .description('join the runs of all shards, against the plan made beforehand')
        .requiredOption('--plan <file>', 'plan.json of `benchgate plan --shards N --out plan.json`')
        .requiredOption('--out <dir>', 'a new directory for the whole')
        .option('--json', 'one JSON object on standard output')
        .action(mergeShards);
    program
        .command('report <dir>')
        .description('report a finished run again, from what lies in its directory')
        .addOption(new esm/* Option */.c$('--export <format>', "write it in another harness's layout too").choices(EXPORT_FORMATS))
        .option('--out <dir>', 'the new directory of the export (default: jobs/<run id>)')
        .option('--json', 'one JSON object on standard output')
        .action(async (dir, flags) => {
        const done = await (0,experiment_report/* report */.z8)((0,external_node_path_.resolve)(dir));
        if (flags.export) {
            const out = (0,external_node_path_.resolve)(flags.out ?? (0,external_node_path_.join)('jobs', done.report.runId));
            const { trials } = await exportRun((0,external_node_path_.resolve)(dir), out);
            console.error(`${trials} trials lie in ${(0,external_node_path_.relative)(process.cwd(), out)}, as ${flags.export} leaves them`);
        }
        show(done, flags);
    });
    program
        .command('gate <dir>')
        .description('compare a finished run with another one, and judge it')
        .requiredOption('--baseline <dir>', BASELINE)
        .option('--json', 'one JSON object on standard output')
        .action(async (dir, flags) => {
        await (0,baseline/* keepBaseline */.rI)((0,external_node_path_.resolve)(dir), named(flags.baseline ?? ''));
        show(await (0,experiment_report/* report */.z8)((0,external_node_path_.resolve)(dir)), flags);
    });
    program
        .command('compare <before> <after>')
        .description('hold one finished run against another as the gate does, and leave both as they are')
        .option('--html <file>', 'write a page with both side by side')
        .option('--json', 'one JSON object on standard output')
        .action(compareRuns);
    addImportCommand(program, show);
    addInitCommand(program);
    addImageCommands(program);
    addDashboardCommand(program);
    addShellCommand(program, argv);
    program
        .command('reap')
        .description('end the sandboxes that earlier runs left behind')
        .option('--runtime <file>', 'runtime file')
        .option('--older-than <age>', 'only what is older, such as 90s, 30m, 2h or 1d')
        .action(async (flags) => {
        exitOnSignals();
        const olderThanSec = flags.olderThan === undefined ? undefined : (0,reap/* ageOf */.h)(flags.olderThan);
        const { ended, failed, pruned } = await (0,reap/* reap */.x)({ ...base(flags), olderThanSec });
        console.log(`ended ${ended.length}${ended.length ? `: ${ended.join(', ')}` : ''}`);
        if (pruned.length)
            console.log(`removed ${pruned.join(', ')}`);
        if (failed.length)
            throw new model_error/* BenchgateError */.Q9(`could not end ${failed.join(', ')}`, 'Run `benchgate reap` again.');
    });
    try {
        await program.parseAsync([...argv]);
    }
    catch (error) {
        process.exitCode = cli_explain(error);
    }
}
/** a baseline of which nothing more is known than where it lies */
const named = (dir) => ({
    dir: (0,external_node_path_.resolve)(dir),
    commit: null,
    distance: null,
    age_sec: null,
    link: null,
    chosen: dir,
});
const base = (flags) => ({
    runtimeFile: flags.runtime ? (0,external_node_path_.resolve)(flags.runtime) : null,
    env: process.env,
    cwd: process.cwd(),
});
async function plan(experiment, flags) {
    const shard = flags.shards ? { index: 1, count: flags.shards } : null;
    const loaded = await (0,load/* load */.Hh)({
        experimentFile: (0,external_node_path_.resolve)(experiment),
        ...base(flags),
        ...(await (0,shards/* dealing */.F6)({ ...flags, shard })),
    });
    if (flags.lock) {
        const file = (0,load/* lockFileOf */.LN)((0,external_node_path_.resolve)(experiment));
        await (0,lock/* writeLock */.b)(file, loaded.tasks);
        console.error(`locked ${loaded.tasks.length} tasks in ${(0,external_node_path_.relative)(process.cwd(), file)}`);
    }
    if (flags.out)
        await (0,place/* writeJson */.GF)((0,external_node_path_.resolve)(flags.out), loaded.plan);
    if (flags.json)
        return console.log(JSON.stringify(loaded.plan, null, 2));
    const { harness } = loaded.experiment;
    if (harness && !harness.plan)
        return console.log('one harness, whose results tell what it ran: name that in `harness.plan` to have it planned');
    for (const { id, shard: of } of loaded.plan.rollouts)
        console.log(of ? `${id}\tshard ${of}` : id);
    console.log(`${loaded.plan.rollouts.length} rollouts: ${harness?.plan?.tasks.length ?? loaded.tasks.length} tasks x ${harness?.plan?.agents.length ?? loaded.experiment.agents.length} agents x ${loaded.experiment.rolloutsPerTask}`);
}
async function check(experiment, flags) {
    exitOnSignals();
    const { checked, json } = await (0,before/* preflightOnly */.L)({ ...options(experiment, flags), onEvent: () => { } });
    if (flags.json)
        console.log(JSON.stringify(json, null, 2));
    else
        console.log((0,check_list/* checkList */.R)(checked));
    process.exitCode = checked.ok ? 0 : exit_code/* INVALID */.u;
}
function options(experiment, flags) {
    return {
        experimentFile: (0,external_node_path_.resolve)(experiment),
        ...base(flags),
        outDir: flags.out ? (0,external_node_path_.resolve)(flags.out) : null,
        baseline: flags.baseline ? named(flags.baseline) : null,
        baselineExperiment: flags.baselineExperiment ? (0,external_node_path_.resolve)(flags.baselineExperiment) : null,
        resumeDir: flags.resume ? (0,external_node_path_.resolve)(flags.resume) : null,
        audit: flags.audit === true,
        signal: new AbortController().signal,
        onLine: (line) => console.error(line),
    };
}
async function cli_run(experiment, flags) {
    (0,spare_memory/* boundMemory */._)();
    const stop = new AbortController();
    let code = 130;
    const cancel = (signal) => {
        code = signal === 'SIGTERM' ? 143 : 130;
        if (stop.signal.aborted)
            process.exit(code);
        console.error('stopping: sandboxes are being ended; once more to leave at once');
        stop.abort();
    };
    process.on('SIGINT', cancel).on('SIGTERM', cancel);
    const live = openLive();
    const done = await (0,run/* runExperiment */.p)({
        ...options(experiment, flags),
        ...(await (0,shards/* dealing */.F6)(flags)),
        signal: stop.signal,
        onLine: live.line,
        onEvent: live.event,
    }).finally(live.close);
    process.off('SIGINT', cancel).off('SIGTERM', cancel);
    show(done, flags);
    if (stop.signal.aborted)
        process.exitCode = code;
}
async function mergeShards(dirs, flags) {
    (0,spare_memory/* spareMemory */.$)();
    const merged = await (0,merge/* merge */.h)({
        planFile: (0,external_node_path_.resolve)(flags.plan ?? ''),
        dirs: dirs.map((dir) => (0,external_node_path_.resolve)(dir)),
        outDir: (0,external_node_path_.resolve)(flags.out ?? ''),
        onLine: (line) => console.error(line),
    });
    show(merged, flags);
}
async function compareRuns(before, after, flags) {
    const html = flags.html ? (0,external_node_path_.resolve)(flags.html) : null;
    const { report: run, before: rows, comparison, exitCode } = await compare(named(before), (0,external_node_path_.resolve)(after), html);
    if (flags.json)
        console.log(JSON.stringify({ verdict: run.verdict, comparison }, null, 2));
    else
        console.log(comparisonText(run, rows, comparison));
    process.exitCode = exitCode;
}
/** the result on standard output, and its exit code */
function show({ report: run, dir, files, exitCode }, flags) {
    if (flags.json)
        console.log(JSON.stringify({ verdict: run.verdict, dir, rows: run.rows }, null, 2));
    else
        console.log(`${table(run)}\nThe report lies in ${(0,external_node_path_.relative)(process.cwd(), files.summary)}`);
    process.exitCode = exitCode;
}
/** two sentences for the user; the stack only when debugging */
function cli_explain(thrown) {
    const error = (0,system_error/* ofSystem */.d)(thrown) ?? thrown;
    const code = error.code;
    if (code === 'commander.helpDisplayed' || code === 'commander.version')
        return 0;
    if (code?.startsWith('commander.'))
        return exit_code/* INVALID */.u; // commander has said it already
    if (error instanceof model_error/* BenchgateError */.Q9)
        console.error(`${error.message}\n${error.remedy}`);
    else
        console.error(`benchgate failed: ${error instanceof Error ? error.message : error}\nThis is a fault of benchgate's: please report it, with BENCHGATE_DEBUG=1 set.`);
    if (DEBUGGING && error instanceof Error)
        console.error(error.stack);
    return exit_code/* INVALID */.u;
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

/***/ 89762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ merge)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/error.js
var error = __webpack_require__(73188);
// EXTERNAL MODULE: ./build/model/manifest.js
var model_manifest = __webpack_require__(21189);
// EXTERNAL MODULE: ./build/run/journal.js
var journal = __webpack_require__(72353);
// EXTERNAL MODULE: ./build/run/course.js
var course = __webpack_require__(61981);
;// CONCATENATED MODULE: ./build/run/merge.js

/**
 * Holds the parts of a run against the plan that was made beforehand. A shard that is missing is named, and its
 * rollouts stay without a result; what is foreign or there twice is a fault.
 */
function choose(plan, planDigest, given) {
    const count = Math.max(0, ...shardsOf(plan));
    const newest = new Map();
    const faults = [];
    for (const part of given) {
        const { name, shard } = part;
        if (shard === null)
            faults.push(`${name} is no shard of a plan`);
        else if (part.planDigest !== planDigest || shard.index > count)
            faults.push(`${name} carried out another plan`);
        else {
            const known = newest.get(shard.index);
            const [attempt, other] = [part.runAttempt ?? 0, known?.runAttempt ?? 0];
            if (known && attempt === other)
                faults.push(`${known.name} and ${name} are both shard ${shard.index}`);
            if (!known || attempt > other)
                newest.set(shard.index, part);
        }
    }
    const parts = [...newest].sort(([a], [b]) => a - b).map(([, part]) => part);
    const all = Array.from({ length: count }, (_, place) => place + 1);
    return { parts, missing: all.filter((index) => !newest.has(index)), faults };
}
function shardsOf({ rollouts }) {
    return new Set(rollouts.map(({ shard }) => shard ?? 0));
}
/** more say nothing that the first do not */
const MOST_FAULTS = 20;
/**
 * Joins the journals of parts to that of one job: one beginning, one end. It is told every event of one part after the
 * other and keeps none, however many there are.
 */
class Joining {
    #shardOf;
    #ends = [];
    #faults = [];
    /** by rollout: the attempt that ended last */
    #ended = new Map();
    #start = null;
    #part = null;
    #course = new course/* Course */.a();
    constructor(plan) {
        this.#shardOf = new Map(plan.rollouts.map(({ id, shard }) => [id, shard ?? 0]));
    }
    part({ name, shard }) {
        this.#part = { name, index: shard?.index ?? 0 };
        this.#course = new course/* Course */.a();
    }
    /** Does this event belong to the joined journal as it stands? */
    add(event) {
        this.#course.add(event);
        if (event.event === 'run_started') {
            if (this.#start === null || event.at < this.#start.at)
                this.#start = event;
            return false;
        }
        if (event.event === 'run_ended')
            return false;
        this.#expect(event.rollout);
        if (event.event === 'attempt_ended')
            this.#once(event.rollout, event.attempt);
        return true;
    }
    #once(rollout, attempt) {
        if (attempt > (this.#ended.get(rollout) ?? 0))
            this.#ended.set(rollout, attempt);
        else
            this.#fault(`attempt ${attempt} of ${rollout} ended twice`);
    }
    #expect(rollout) {
        const part = this.#part;
        if (!part || this.#shardOf.get(rollout) === part.index)
            return;
        this.#fault(`a record of ${rollout}, which is not in shard ${part.index}`);
    }
    #fault(what) {
        const fault = `${this.#part?.name}: ${what}`;
        if (this.#faults.length < MOST_FAULTS && !this.#faults.includes(fault))
            this.#faults.push(fault);
    }
    /** The part has been told of to its end. */
    partEnded() {
        this.#ends.push(this.#course.last);
    }
    /** records that no run of this shard can have made */
    get faults() {
        return this.#faults;
    }
    get start() {
        return this.#start;
    }
    /** The last word of the whole; null where a part was broken off or is missing, as of a run that was killed. */
    end({ complete }) {
        const ends = this.#ends.flatMap((end) => end ?? []);
        const latest = (some) => some.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0] ?? null;
        const early = ['cancelled', 'stopped']
            .map((reason) => latest(ends.filter((end) => end.reason === reason)))
            .find((end) => end !== null);
        const whole = complete && ends.length === this.#ends.length;
        const last = latest(ends);
        if (!last || !(whole || early?.reason === 'cancelled'))
            return null;
        return { ...(early ?? last), at: last.at };
    }
}

// EXTERNAL MODULE: ./build/entry/experiment/baseline.js + 2 modules
var baseline = __webpack_require__(6453);
// EXTERNAL MODULE: ./build/entry/experiment/copy-files.js
var copy_files = __webpack_require__(22644);
// EXTERNAL MODULE: ./build/entry/experiment/hold.js
var hold = __webpack_require__(63238);
// EXTERNAL MODULE: ./build/entry/experiment/images.js + 1 modules
var experiment_images = __webpack_require__(76102);
// EXTERNAL MODULE: ./build/entry/experiment/manifest.js
var experiment_manifest = __webpack_require__(84270);
// EXTERNAL MODULE: ./build/entry/experiment/place.js
var place = __webpack_require__(18240);
// EXTERNAL MODULE: ./build/entry/experiment/record.js + 1 modules
var record = __webpack_require__(30663);
// EXTERNAL MODULE: ./build/entry/experiment/report.js + 16 modules
var report = __webpack_require__(86158);
;// CONCATENATED MODULE: ./build/entry/experiment/merge.js















/** Joins the shards of a run and reports on the whole. Throws, and leaves nothing, where anything is foreign or there twice. */
async function merge(options) {
    const { dirs, outDir, onLine, planFile, baseline: _, ...floors } = options;
    const plan = await (0,record/* readPlan */.m3)(planFile);
    const { parts, missing, faults } = choose(plan, (0,experiment_manifest/* digest */.br)(JSON.stringify(plan)), await Promise.all(dirs.map(brought)));
    refuse([...faults, ...unlike(parts), ...(parts.length === 0 ? ['there is none of them'] : [])]);
    for (const index of missing)
        onLine(`shard ${index} is missing: its rollouts have no result`);
    await (0,promises_.mkdir)(outDir, { recursive: true });
    const release = await (0,hold/* holdDirectory */.l)(outDir, false);
    try {
        await joinJournals(outDir, plan, parts, missing.length === 0);
        await writeWhole(outDir, plan, parts);
        const [first] = parts;
        const found = first && (await options.baseline?.(first.manifest));
        if (found)
            await (0,baseline/* arm */.J6)(outDir, found, first.manifest);
        for (const { name } of parts)
            await (0,copy_files/* copyFiles */.B)((0,external_node_path_.join)(name, 'rollouts'), (0,external_node_path_.join)(outDir, 'rollouts'));
        await (0,experiment_images/* joinImages */.hT)(outDir, parts.map(({ name }) => name));
        return await (0,report/* report */.z8)(outDir, floors);
    }
    finally {
        await release();
        await (0,promises_.rmdir)(outDir).catch(() => { }); // only where nothing came of it
    }
}
async function brought(dir) {
    const manifest = await (0,record/* readJson */.Vh)((0,external_node_path_.join)(dir, 'manifest.json'), model_manifest/* Manifest */._);
    const { shard, run_attempt: runAttempt, plan_digest: planDigest } = manifest;
    return { name: dir, shard, runAttempt, planDigest, manifest, preflight: await (0,record/* readPreflight */.O2)(dir) };
}
function refuse(faults) {
    if (faults.length === 0)
        return;
    throw new error/* BenchgateError */.Q9(`the shards do not make one run: ${faults.join('; ')}`, 'Merge only what one plan brought forth: one directory for each shard, of one commit and one configuration.');
}
/** shards of one run differ in nothing but their number */
function unlike([first, ...others]) {
    return others.flatMap(({ name, manifest }) => first
        ? (0,experiment_manifest/* differences */.tX)({ ...first.manifest, shard: null }, { ...manifest, shard: null }).map((part) => `${first.name} and ${name} differ in ${part}`)
        : []);
}
/** Writes the journal of the whole, read and checked event by event; it gets its name once everything is in it. */
async function joinJournals(dir, plan, parts, complete) {
    const joining = new Joining(plan);
    const [body, draft] = [(0,external_node_path_.join)(dir, 'journal.body.tmp'), (0,external_node_path_.join)(dir, 'journal.jsonl.tmp')];
    try {
        await writeTo(body, async (file) => {
            for await (const events of bodyOf(parts, joining))
                await append(file, events);
        });
        refuse(joining.faults);
        const end = joining.end({ complete });
        await writeTo(draft, async (file) => {
            if (joining.start)
                await append(file, [joining.start]);
            for await (const chunk of (0,external_node_fs_.createReadStream)(body))
                await file.writeFile(chunk);
            if (end)
                await append(file, [end]);
        });
        await (0,promises_.rename)(draft, (0,external_node_path_.join)(dir, 'journal.jsonl'));
    }
    finally {
        await Promise.all([body, draft].map((file) => (0,promises_.rm)(file, { force: true })));
    }
}
async function* bodyOf(parts, joining) {
    for (const part of parts) {
        joining.part(part);
        for await (const events of (0,journal/* journalEvents */.ps)((0,external_node_path_.join)(part.name, 'journal.jsonl')))
            yield events.filter((event) => joining.add(event));
        joining.partEnded();
    }
}
async function writeTo(file, work) {
    const handle = await (0,promises_.open)(file, 'w');
    try {
        await work(handle);
        await handle.datasync();
    }
    finally {
        await handle.close();
    }
}
async function append(file, events) {
    await file.writeFile(events.map((event) => `${JSON.stringify(event)}\n`).join(''));
}
async function writeWhole(dir, plan, parts) {
    const [first] = parts;
    const checks = new Map();
    for (const { preflight } of parts)
        for (const check of preflight.checks)
            if (!checks.has(check.name) || (check.ok === false && checks.get(check.name)?.ok !== false))
                checks.set(check.name, check);
    await (0,place/* writeJson */.GF)((0,external_node_path_.join)(dir, 'preflight.json'), {
        ok: parts.every(({ preflight }) => preflight.ok),
        checks: Object.fromEntries([...checks.values()].map(({ name, ok }) => [name, ok])),
        details: [...checks.values()],
        warnings: [...new Set(parts.flatMap(({ preflight }) => preflight.warnings))],
    });
    await (0,place/* writeJson */.GF)((0,external_node_path_.join)(dir, 'plan.json'), plan);
    await (0,place/* writeJson */.GF)((0,external_node_path_.join)(dir, 'manifest.json'), { ...first?.manifest, shard: null });
}


/***/ }),

/***/ 99562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ importRun)
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
        return { done: await (0,_experiment_report_js__WEBPACK_IMPORTED_MODULE_11__/* .report */ .z8)(dir, request.floors), from };
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
        images: {},
        versions: { benchgate: _model_version_js__WEBPACK_IMPORTED_MODULE_12__/* .VERSION */ .x, node: process.version, platform: `${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.platform)()}/${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.arch)()}` },
        preflight: {},
    };
}


/***/ }),

/***/ 47152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isPassing)
/* harmony export */ });
/** Does this machine end with the job, as GitHub's own runners do? What is left in its engine is nobody's then. */
const isPassing = (env) => env.RUNNER_ENVIRONMENT === 'github-hosted';


/***/ }),

/***/ 44659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ ageOf),
/* harmony export */   x: () => (/* binding */ reap)
/* harmony export */ });
/* harmony import */ var _config_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14787);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73188);
/* harmony import */ var _backend_open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50254);
/* harmony import */ var _experiment_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18240);




/** Ends sandboxes that a run left behind, in parallel; never one without benchgate's label. */
async function reap({ runtimeFile, env, cwd, ids, runId, olderThanSec }) {
    const backend = await (0,_backend_open_js__WEBPACK_IMPORTED_MODULE_2__/* .openBackend */ .f2)(await (0,_config_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .loadRuntime */ .B)(runtimeFile, env, cwd), env);
    const made = olderThanSec === undefined ? undefined : { before: new Date(Date.now() - olderThanSec * 1000) };
    const reapOf = async (driver) => {
        const ours = await driver.list({ benchgate: '1' }, made);
        const known = new Set(ids?.map(({ id }) => id));
        for (const run of runId ? (0,_experiment_place_js__WEBPACK_IMPORTED_MODULE_3__/* .labelsUnder */ .WE)(runId) : [])
            for (const id of await driver.list({ benchgate: '1', 'benchgate.run': run }, made))
                known.add(id);
        const wanted = ids ? ours.filter((id) => known.has(id)) : ours;
        const done = await Promise.allSettled(wanted.map((id) => driver.destroy(id)));
        return {
            pruned: ids || made ? [] : ((await driver.prune?.()) ?? []),
            ended: wanted.filter((_, index) => done[index]?.status === 'fulfilled'),
            failed: wanted.filter((_, index) => done[index]?.status === 'rejected'),
        };
    };
    try {
        const agents = await reapOf(backend.driver);
        const { judge } = backend;
        if (!judge || (!runId && ids?.every(({ backend: kind }) => kind !== 'docker')))
            return agents;
        // agents must not live on because the engine of the judges cannot be reached
        const judges = await judge.open().then(reapOf, (cause) => ({
            ...{ ended: [], pruned: [] },
            failed: [`the containers of the judge: ${cause.message}`],
        }));
        return {
            ended: [...new Set([...agents.ended, ...judges.ended])],
            failed: [...agents.failed, ...judges.failed],
            pruned: [...agents.pruned, ...judges.pruned],
        };
    }
    finally {
        await (0,_backend_open_js__WEBPACK_IMPORTED_MODULE_2__/* .closeBackend */ .Fg)(backend);
    }
}
const UNITS = { s: 1, m: 60, h: 3600, d: 86_400 };
/** `90s`, `30m`, `2h` or `1d` as seconds */
function ageOf(text) {
    const [, number, unit = ''] = /^(\d+(?:\.\d+)?)([smhd])$/.exec(text) ?? [];
    const sec = Number(number) * (UNITS[unit] ?? Number.NaN);
    if (Number.isFinite(sec))
        return sec;
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .BenchgateError */ .Q9(`--older-than ${text} is no age`, 'Give a number and a unit: 90s, 30m, 2h or 1d.');
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

/***/ 98134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PC: () => (/* binding */ fetchArchive),
/* harmony export */   l1: () => (/* binding */ unpack)
/* harmony export */ });
/* unused harmony export ARCHIVE_LIMITS */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);




/** What the report of a run is read from; the logs beside it stay in the archive. */
const WANTED = ['plan.json', 'manifest.json', 'preflight.json', 'journal.jsonl'];
/** taken along where they are there */
const WELCOME = ['history.json'];
const ARCHIVE_LIMITS = {
    archiveBytes: 2 ** 30,
    entries: 1_000_000,
    unpackedBytes: 2 ** 29,
};
/**
 * Brings a run's artifact into `dir`, which is made anew: the files of its record under their own names, nothing else. Throws
 * an error whose message says what is wrong with it.
 */
async function fetchArchive(api, stored, dir, limits = ARCHIVE_LIMITS, wanted = WANTED) {
    if (stored.bytes > limits.archiveBytes)
        throw new Error(`it is too large (${stored.bytes} bytes)`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(dir, { recursive: true, force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(dir, { recursive: true });
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'archive-'));
    try {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(3838), __webpack_require__.e(2830), __webpack_require__.e(5824), __webpack_require__.e(3758), __webpack_require__.e(3548), __webpack_require__.e(1351), __webpack_require__.e(7935)]).then(__webpack_require__.bind(__webpack_require__, 77935)); // a chunk of its own
        const { digestMismatch } = await new DefaultArtifactClient().downloadArtifact(stored.id, {
            path: folder,
            skipDecompress: true, // the client unpacks without bounds
            ...(stored.digest ? { expectedHash: stored.digest } : {}),
            findBy: { token: api.token, workflowRunId: 0, repositoryOwner: api.owner, repositoryName: api.repo },
        });
        if (digestMismatch)
            throw new Error('what came is not what was stored: the digests differ');
        const [file] = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder);
        if (!file)
            throw new Error('it came empty');
        await unpack((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file), dir, limits, wanted);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    }
}
/** Takes the wanted files out of an archive: those that lie at its top, as plain files whatever they were. */
async function unpack(file, dir, limits = ARCHIVE_LIMITS, wanted = WANTED, alsoWelcome = WELCOME) {
    const { openPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    const zip = await openPromise(file, { autoClose: false, strictFileNames: true });
    try {
        if (zip.entryCount > limits.entries)
            throw new Error(`it has too many entries (${zip.entryCount})`);
        const [missing, welcome] = [new Set(wanted), new Set(alsoWelcome)];
        let left = limits.unpackedBytes;
        for await (const entry of zip.eachEntry()) {
            if (!missing.delete(entry.fileName) && !welcome.delete(entry.fileName))
                continue;
            left -= entry.uncompressedSize;
            if (left < 0)
                throw new Error(`its ${entry.fileName} is too large (${entry.uncompressedSize} bytes)`);
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(await zip.openReadStreamPromise(entry), // ends in an error at the first byte beyond the stated size
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, entry.fileName), { flags: 'wx' }));
        }
        if (missing.size > 0)
            throw new Error(`it is no run of benchgate: ${[...missing].join(', ')} is missing`);
    }
    finally {
        zip.close();
    }
}


/***/ }),

/***/ 89990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WK: () => (/* binding */ keepBuilt),
/* harmony export */   Zl: () => (/* binding */ lastBuilt),
/* harmony export */   Zm: () => (/* binding */ comparable)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58863);
/* harmony import */ var _cache_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92193);





const IngredientSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()], zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_3__/* ["null"] */ .chJ()]));
const BuiltSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), ingredients: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(IngredientSchema) });
/** Null where nobody asked for it yet. */
async function lastBuilt(folder, { family }) {
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(fileOf(folder, family)).catch(() => null);
    const parsed = BuiltSchema.safeParse(bytes && (0,_cache_json_js__WEBPACK_IMPORTED_MODULE_4__/* .readJson */ .V)(bytes));
    return parsed.success ? parsed.data : null;
}
/** Keep what an image is made of, for whoever asks later what has changed. */
async function keepBuilt(folder, { family, ...plan }) {
    const file = fileOf(folder, family);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
    const { digest, ingredients } = plan;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(`${file}.new`, JSON.stringify({ digest, ingredients: ingredients.map(comparable) }));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(`${file}.new`, file);
}
/** Only whether the value of a build argument changed is ever told: some hold what should have been a secret. */
function comparable(ingredient) {
    const [kind, name, ...content] = ingredient;
    return kind === 'arg' ? [kind, name, sha256(JSON.stringify(content))] : ingredient;
}
const sha256 = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
function fileOf(folder, { name, target, platform }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'built', `${sha256(JSON.stringify([name, target, platform])).slice(0, 16)}.json`);
}


/***/ }),

/***/ 27951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ wantedImage)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73188);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73847);



/** What a file asks for, with its secrets read, on the engine that will build it. */
async function wantedImage(engine, config, env) {
    const { name, context, dockerfile, target, platforms, args, buildTimeoutSec } = config;
    const own = await (0,_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .platformOf */ .tj)(engine);
    const platform = platforms.includes(own) ? null : (platforms[0] ?? null);
    const secrets = new Map();
    for (const [at, source] of config.secrets.entries()) {
        const value = await secretValue(source, env);
        if (typeof value !== 'string')
            secrets.set(source.id, value);
        else if (!source.optional)
            throw missing(config, at, value);
    }
    return { name, context, dockerfile, target, platform, args, secrets, buildTimeoutSec };
}
/** the value, or why there is none */
async function secretValue({ file, env: variable }, env) {
    if (file !== null) {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(() => null))?.isDirectory())
            return `${file} is a directory`;
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file).catch((error) => error.message);
    }
    const value = env[variable ?? ''];
    return value ? Buffer.from(value) : `the variable ${variable} is not set`;
}
function missing({ file, secrets }, at, why) {
    const line = secrets[at]?.line ?? null;
    const remedy = 'Provide it, or set `optional: true` where the build can do without.';
    const message = `the secret \`${secrets[at]?.id}\` cannot be read: ${why}.`;
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL([{ file, line, column: null, key: `secrets[${at}]`, message, remedy }]);
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
        value = JSON.parse(line);
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


/***/ })

};
