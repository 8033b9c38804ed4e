export const id = 1122;
export const ids = [1122];
export const modules = {

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

/***/ 52700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ readAny)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
// EXTERNAL MODULE: ./build/model/error.js
var error = __webpack_require__(73188);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/importers/first-look.js


/** What its first bytes say of a file that is none of the formats, in words that complete "because"; null where they say nothing. */
async function firstLook(source) {
    const { files, folders } = await source.list();
    if (files.length + folders.length === 0)
        return 'there is no file in it';
    const [name = ''] = files;
    if (files.length + folders.length > 1 || name === '')
        return null;
    const of = name === (0,external_node_path_.basename)(source.name) ? 'it' : name;
    if ((await (0,promises_.lstat)(source.pathOf(name))).isSymbolicLink())
        return `${of} is a link, which is not followed`;
    const bytes = await source.bytes(name);
    if (bytes === null)
        return null;
    if (bytes.toString('utf8', 0, 4096).trim() === '')
        return `${of} is empty`;
    const packed = PACKED.find(([start]) => bytes.subarray(0, start.length).equals(start))?.[1];
    if (packed)
        return `${of} ${packed}`;
    return /\.json$/i.test(name) ? brokenJson(of, source, name, bytes.toString('utf8')) : null;
}
const PACKED = [
    [Buffer.from([0x1f, 0x8b]), 'is packed by gzip: unpack it first'],
    [Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), 'is packed by zstd: unpack it first'],
    [Buffer.from('PK\x03\x04'), 'is a zip archive: unpack it first'],
    [Buffer.from([0xff, 0xfe]), 'is UTF-16: save it as UTF-8'],
    [Buffer.from([0xfe, 0xff]), 'is UTF-16: save it as UTF-8'],
];
/** where the text stops being JSON, as far as its parser tells */
function brokenJson(of, source, name, text) {
    if (source.parse(name, text) !== undefined)
        return null;
    const says = messageOf(text);
    const at = /position (\d+)/.exec(says)?.[1];
    if (/^(Unexpected end|Unterminated string)/.test(says) || Number(at) >= text.trimEnd().length)
        return `${of} is JSON that is cut off`;
    return at === undefined
        ? `${of} is no JSON`
        : `${of} is no JSON from line ${text.slice(0, Number(at)).split('\n').length} on`;
}
function messageOf(text) {
    try {
        JSON.parse(text);
        return '';
    }
    catch (cause) {
        return cause.message;
    }
}

;// CONCATENATED MODULE: ./build/importers/importer.js



/** Reads results of any of these formats. Throws `BenchgateError` that says what was looked for. */
async function readAny(importers, source, options, format) {
    const asked = format === null ? importers : importers.filter((one) => one.format === format);
    if (asked.length === 0)
        throw new error/* BenchgateError */.Q9(`there is no format ${JSON.stringify(format)}`, `Formats: ${importers.map((one) => one.format).join(', ')}.`);
    for (const importer of asked) {
        const imported = await importer.read(source, options).catch((cause) => {
            throw cause instanceof errors/* ZodError */.G ? notReadable(source, importer, cause) : cause;
        });
        if (!imported)
            continue;
        if (imported.rollouts.length === 0)
            throw new error/* BenchgateError */.Q9(`${source.name} holds no results yet`, 'Import it when it has begun.');
        refuseUnknownKey(imported, options.rewardKey);
        return { ...imported, warnings: [...imported.warnings, ...source.warnings] };
    }
    const why = await firstLook(source);
    throw new error/* BenchgateError */.Q9(`${source.name} holds no results that are known here${why ? `: ${why}` : ''}`, `Looked for:\n${asked.map(({ format: name, known }) => `- ${name}: ${known}`).join('\n')}`);
}
/** A misspelt key would make judge errors of everything. */
function refuseUnknownKey({ rollouts }, asked) {
    const keys = new Set(rollouts.flatMap(({ attempts }) => attempts.flatMap(({ rewards }) => Object.keys(rewards ?? {}))));
    if (asked === null || keys.has(asked))
        return;
    throw new error/* BenchgateError */.Q9(`no result has a reward named ${JSON.stringify(asked)}`, keys.size
        ? `There are: ${[...keys].slice(0, 10).join(', ')}.`
        : 'These results have no named rewards: leave out `--reward-key`.');
}
const notReadable = ({ name }, { format }, cause) => new error/* BenchgateError */.Q9(`${name} looks like ${format}, and has a wrong ${cause.issues[0]?.path.join('.') || 'value'}: ${cause.issues[0]?.message}`, 'Restore the file, or name another format by `--format`.', { cause });


/***/ }),

/***/ 1122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ IMPORTERS),
  x: () => (/* binding */ readResults)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(58863);
// EXTERNAL MODULE: ./build/model/error.js
var error = __webpack_require__(73188);
;// CONCATENATED MODULE: ./build/importers/fields.js


/*
 * The values of foreign files. A part that is missing or is no such thing is unknown, never a fault of the whole; what
 * a format cannot do without is asked for by `need`.
 */
const fields_text = schemas/* string */.YjP().min(1).nullable().catch(null);
/** what may be empty, such as a message */
const words = schemas/* string */.YjP().catch('');
const number = schemas/* number */.aig().nullable().catch(null);
const count = schemas/* number */.aig().min(0).nullable().catch(null);
const flag = schemas/* boolean */.zMY().nullable().catch(null);
/** an id, which some write as a number */
const id = schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* number */.aig().transform(String)])
    .nullable()
    .catch(null);
/** milliseconds since 1970, of an ISO 8601 text */
const time = schemas/* string */.YjP()
    .transform((iso) => (Number.isNaN(Date.parse(iso)) ? null : Date.parse(iso)))
    .nullable()
    .catch(null);
const maybe = (schema) => schema.nullable().catch(null);
const list = (item) => schemas/* array */.YOg(item).catch([]);
const texts = schemas/* array */.YOg(schemas/* string */.YjP()).catch([]);
/** a map; `__proto__` is a key like any other */
const map = schemas/* unknown */.L5J()
    .optional()
    .transform((value) => new Map(entriesOf(value)));
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const entriesOf = (value) => (isObject(value) ? Object.entries(value) : []);
/** Has it all of these keys? */
const has = (value, ...keys) => isObject(value) && keys.every((key) => Object.hasOwn(value, key));
/** What the import cannot do without. */
function need(value, file, what) {
    if (value !== null && value !== undefined)
        return value;
    throw new BenchgateError(`${file} has no ${what}`, 'Restore the file, or import what is whole.');
}
/** Seconds between two times; null where one is unknown. */
const between = (from, to) => typeof from === 'number' && typeof to === 'number' && to >= from ? (to - from) / 1000 : null;
/** The counts added up; null where none is known. */
function sum(counts) {
    const known = counts.filter((one) => typeof one === 'number');
    return known.length ? known.reduce((total, one) => total + one, 0) : null;
}
/** The seconds that are known, by phase. */
function phasesOf(seconds) {
    return Object.fromEntries(Object.entries(seconds).flatMap(([name, known]) => (known === null ? [] : [[name, known]])));
}

// EXTERNAL MODULE: ./build/model/outcome.js
var model_outcome = __webpack_require__(38158);
// EXTERNAL MODULE: ./build/importers/imported.js
var imported = __webpack_require__(92766);
;// CONCATENATED MODULE: ./build/importers/infra-words.js
const WORDS = [
    [/rate.?limit|too many requests|\b429\b/i, 'rate_limited'],
    [/quota|insufficient.{0,10}(credit|balance|funds)|usage limit/i, 'quota'],
    [/unauthori[sz]ed|authentication|invalid.{0,5}api.?key|no api key|\b401\b|\b403\b/i, 'auth'],
    [/out of memory|oom|memory limit|\b137\b/i, 'oom'],
    [/no space left|disk full/i, 'disk_full'],
    [/creation timed out|sync exceeded|overloaded|capacity|\b529\b|\b503\b/i, 'capacity'],
    [/(image|docker).{0,20}build|pull access denied|manifest unknown/i, 'image_build'],
    [
        /sandbox.{0,30}(not found|gone|died|killed|terminated)|no such container|container.{0,20}not running/i,
        'sandbox_lost',
    ],
    [
        /dns|resolve (host|')|name.?resolution|name or service not known|getaddrinfo|ENOTFOUND|EAI_AGAIN|network|unreachable/i,
        'network',
    ],
];
/** The kind of an infrastructure error whose source says nothing but words; they are weak, `transport` is the rest. */
const kindByWords = (message) => WORDS.find(([words]) => words.test(message.slice(0, 10_000)))?.[1] ?? 'transport';
/** The first line of a message, in so many characters: what stands in a table. */
const firstLine = (message) => (message.split('\n').find((line) => line.trim() !== '') ?? '').trim().slice(0, 300);

;// CONCATENATED MODULE: ./build/importers/harbor/outcome.js



/** Exceptions that name the infrastructure's fault; a reward beside one does not make it sound. */
const INFRA = {
    ApiRateLimitError: 'rate_limited',
    ApiUsageLimitError: 'quota',
    ApiInternalServerError: 'transport',
    ApiConnectionClosedError: 'transport',
    ApiResponseStalledError: 'transport',
    ApiOverloadedError: 'capacity',
    AgentAuthenticationError: 'auth',
    ModelNotFoundError: 'config',
    ApiProviderResourceNotFoundError: 'config',
    SandboxBuildFailedError: 'image_build',
    EnvironmentBuildTimeoutError: 'image_build',
    EnvironmentStartTimeoutError: 'capacity',
    HealthcheckError: 'sandbox_lost',
    AgentSetupTimeoutError: 'network',
    AddTestsDirError: 'transport',
    DownloadVerifierDirError: 'transport',
};
/** their patterns match what an agent may print */
const SUSPECTED = {
    UnknownApiError: 'transport',
    NetworkConnectionError: 'network',
};
const JUDGE = new Set([
    'RewardFileNotFoundError',
    'RewardFileEmptyError',
    'VerifierOutputParseError',
    'VerifierTimeoutError',
]);
const AGENT = new Set(['ContextWindowExceededError', 'OutputTokenExceededError', 'AgentSafetyRefusalError']);
/** Harbor knows exceptions by their names alone; ours is decided from name, phase and reward. */
function outcomeOf(trial, judged, options) {
    const thrown = exceptionOf(trial);
    if (!thrown)
        return withoutException(trial, judged, options);
    const said = `${thrown.exception_type}: ${firstLine(thrown.exception_message)}`;
    const scored = judged.reward === null ? null : (0,imported/* byReward */.dP)(judged.reward, options);
    const kind = Object.hasOwn(INFRA, thrown.exception_type) ? INFRA[thrown.exception_type] : undefined;
    if (kind)
        return (0,imported/* infra */.ls)(kind, said);
    if (thrown.exception_type === 'CancelledError')
        return (0,imported/* outcome */.bu)('cancelled', said);
    if (JUDGE.has(thrown.exception_type) || (thrown.exception_type === 'ValidationError' && trial.verifier?.started_at))
        return (0,imported/* outcome */.bu)('judge_error', said);
    if (judged.unreadable)
        return unreadable();
    if (scored?.class === 'passed')
        return scored;
    if (thrown.exception_type === 'AgentTimeoutError')
        return scored || !judgeBegan(trial) ? (0,imported/* outcome */.bu)('agent_timeout', said) : lostJudge(said);
    if (AGENT.has(thrown.exception_type))
        return (0,imported/* outcome */.bu)('agent_error', said);
    const suspected = Object.hasOwn(SUSPECTED, thrown.exception_type) ? SUSPECTED[thrown.exception_type] : undefined;
    if (suspected)
        return (0,imported/* outcome */.bu)(scored ? 'failed' : 'agent_error', said, suspected);
    if (thrown.exception_type === 'NonZeroAgentExitCodeError') {
        if (judged.silent)
            return (0,imported/* infra */.ls)(kindByWords(thrown.exception_message), `${said}; not one token from its model`);
        return scored || !judgeBegan(trial) ? (0,imported/* outcome */.bu)('agent_error', said) : lostJudge(said);
    }
    return byPhase(trial, said, scored);
}
/** The trial's own, else the first of its steps; one that came after the judge had ended was the clean-up's. */
function exceptionOf({ exception_info, step_results, verifier }) {
    const thrown = exception_info ?? step_results?.find((step) => step.exception_info)?.exception_info ?? null;
    const judged = verifier?.finished_at ?? null;
    const late = exception_info?.occurred_at && judged !== null && exception_info.occurred_at > judged;
    return late ? null : thrown;
}
function withoutException(trial, { reward, unreadable: bad }, options) {
    if (bad)
        return unreadable();
    if (reward !== null)
        return (0,imported/* byReward */.dP)(reward, options);
    if (trial.config?.install_only)
        return (0,imported/* outcome */.bu)('not_run', 'the job installed the agent only');
    if (trial.config?.verifier?.disable)
        return (0,imported/* outcome */.bu)('not_run', 'the job ran without its verifier');
    return (0,imported/* outcome */.bu)('judge_error', 'the verifier left no reward');
}
/** Of an exception that says nothing by its name, the phase that it broke off tells whose it is. */
function byPhase(trial, said, scored) {
    const { environment_setup, agent_setup, agent_execution, verifier } = trial;
    const open = (timing) => timing !== null && timing.finished_at === null;
    if (open(environment_setup) || open(agent_setup) || !agent_execution)
        return (0,imported/* infra */.ls)(kindByWords(said), said);
    if (open(verifier) && scored === null)
        return (0,imported/* outcome */.bu)('judge_error', said);
    return scored && (0,model_outcome/* isScored */.Lo)(scored.class) ? scored : (0,imported/* infra */.ls)(kindByWords(said), said);
}
const judgeBegan = ({ verifier }) => verifier?.started_at != null;
const unreadable = () => (0,imported/* outcome */.bu)('judge_error', 'the reward is no number');
const lostJudge = (said) => (0,imported/* outcome */.bu)('judge_error', `the verifier left no reward, after ${said}`);

// EXTERNAL MODULE: ./build/model/record.js
var record = __webpack_require__(9865);
;// CONCATENATED MODULE: ./build/importers/harbor/trial.js


const Timing = maybe(schemas/* object */.Ikc({ started_at: time, finished_at: time }));
const Exception = maybe(schemas/* object */.Ikc({ exception_type: words, exception_message: words, occurred_at: time }));
const Verdict = maybe(schemas/* object */.Ikc({ rewards: maybe(map) }));
const Usage = maybe(schemas/* object */.Ikc({
    /** includes the cache */
    n_input_tokens: count,
    n_cache_tokens: count,
    n_output_tokens: count,
    cost_usd: count,
}));
const AgentConfig = maybe(schemas/* object */.Ikc({ name: fields_text, model_name: fields_text }));
/** `config.json` of a trial, which is also inside its `result.json`; without keys that have their defaults */
const TrialConfig = schemas/* object */.Ikc({
    trial_name: fields_text,
    task: maybe(schemas/* object */.Ikc({ path: fields_text, name: fields_text, source: fields_text })),
    agent: AgentConfig,
    environment: maybe(schemas/* object */.Ikc({ type: fields_text })),
    verifier: maybe(schemas/* object */.Ikc({ disable: flag })),
    install_only: flag,
});
/** `result.json` of a trial */
const Trial = schemas/* object */.Ikc({
    task_name: id,
    trial_name: id,
    source: fields_text,
    task_checksum: fields_text,
    config: maybe(TrialConfig),
    agent_info: maybe(schemas/* object */.Ikc({ name: fields_text, model_info: maybe(schemas/* object */.Ikc({ name: fields_text, provider: fields_text })) })),
    agent_result: Usage,
    verifier_result: Verdict,
    exception_info: Exception,
    started_at: time,
    finished_at: time,
    environment_setup: Timing,
    agent_setup: Timing,
    agent_execution: Timing,
    verifier: Timing,
    step_results: maybe(list(schemas/* object */.Ikc({ exception_info: Exception, agent_result: Usage, verifier_result: Verdict, verifier: Timing }))),
});
/** `lock.json` of a trial, and each of the job's `trials` */
const TrialLock = schemas/* object */.Ikc({
    task: maybe(schemas/* object */.Ikc({ name: fields_text, source: fields_text, digest: fields_text })),
    agent: AgentConfig,
});
const JobLock = schemas/* object */.Ikc({ trials: list(TrialLock) });
const isTrial = (value) => has(value, 'task_name', 'trial_name');
const isJob = (value) => has(value, 'n_total_trials', 'stats');

;// CONCATENATED MODULE: ./build/importers/harbor/own.js





/** what `report --export harbor` leaves beside the job's own files; it is the job's, no trial can write it */
const OwnJob = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(1),
    experiment_id: schemas/* string */.YjP(),
    backend: schemas/* string */.YjP(),
    agents: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), model: schemas/* string */.YjP().nullable() })),
    rows: schemas/* array */.YOg(record/* ResultRow */.u6.extend({ trial: schemas/* string */.YjP().nullable() })),
});
/** A job that a run of ours was exported to: what Harbor has no words for is in a file of its own. Null for any other. */
async function ownJob(source) {
    const own = OwnJob.safeParse(await source.json('benchgate.json')).data;
    if (!own || !isJob(await source.json('result.json')))
        return null;
    const { rows } = own;
    return {
        format: 'harbor',
        experimentId: own.experiment_id,
        agents: own.agents,
        rollouts: rows.map(rolloutOf),
        backend: own.backend,
        commit: null,
        timeoutSec: null,
        partial: false,
        warnings: [],
    };
}
function rolloutOf({ trial, ...row }) {
    const { outcome, infra_kind: infraKind, reason, suspected } = row;
    const base = { task: row.task, agent: row.agent, index: row.rollout_index, digest: row.task_digest };
    const decided = { class: outcome, infraKind, reason, suspected };
    if (trial === null)
        return { ...base, attempts: [], skipped: decided };
    const startedAt = row.started_at === null ? Number.NaN : Date.parse(row.started_at);
    return {
        ...base,
        attempts: [
            (0,imported/* attempt */.CD)(decided, {
                reward: (0,model_outcome/* isScored */.Lo)(outcome) ? row.reward : null,
                rewards: row.rewards,
                tokens: row.tokens,
                costUsd: row.cost_usd,
                turns: row.turns,
                startedAt: Number.isNaN(startedAt) ? null : startedAt,
                durationSec: row.duration_sec,
                phases: row.phases,
                grade: row.grade ?? null,
                notes: row.attempts > 1 ? [`${row.attempts} attempts were made`] : [],
            }),
        ],
    };
}

;// CONCATENATED MODULE: ./build/importers/reward.js

/** The key that decides: the one that was asked for, else the only one, else `reward`, else `score`. */
function decidingKey(keys, asked) {
    if (asked !== null)
        return asked;
    const [only] = keys;
    if (keys.length === 1 && only !== undefined)
        return only;
    const usual = ['reward', 'score'].find((key) => keys.includes(key));
    if (usual !== undefined)
        return usual;
    throw new error/* BenchgateError */.Q9(`there are several rewards (${keys.slice(0, 10).join(', ')}), and none is named reward or score`, 'Name the one that decides: `--reward-key KEY`.');
}

;// CONCATENATED MODULE: ./build/importers/harbor.js






/** A job directory of Harbor, or one of its trials. */
const harbor = {
    format: 'harbor',
    known: 'a job directory whose trials (`<task>__<id>/`) hold result.json with `task_name` and `trial_name`',
    async read(source, options) {
        const exported = await ownJob(source);
        if (exported)
            return exported;
        const own = await source.json('result.json');
        const folders = isTrial(own) ? [''] : await trialFolders(source, isJob(own));
        if (folders.length === 0)
            return null;
        const found = [];
        for (const folder of folders)
            found.push(...(await readTrial(source, folder)));
        return importedOf(source, found, options);
    },
};
async function trialFolders(source, isJobDirectory) {
    const { folders } = await source.list();
    const looked = isJobDirectory ? folders : folders.filter((name) => name.includes('__'));
    const found = [];
    for (const folder of looked)
        if (await isTrialFolder(source, folder, isJobDirectory))
            found.push(folder);
    return found;
}
async function isTrialFolder(source, folder, isJobDirectory) {
    const result = await source.json(`${folder}/result.json`);
    if (result !== undefined)
        return isTrial(result);
    const config = await source.json(`${folder}/config.json`);
    return isJobDirectory && isObject(config) && isObject(config.task);
}
async function readTrial(source, folder) {
    const at = (name) => (folder === '' ? name : `${folder}/${name}`);
    const trial = Trial.safeParse(await source.json(at('result.json'))).data ?? null;
    const config = TrialConfig.safeParse(await source.json(at('config.json'))).data ?? trial?.config ?? null;
    const lock = TrialLock.safeParse(await source.json(at('lock.json'))).data;
    if (!trial && !config)
        return [];
    return [{ trial, config, digest: lock?.task?.digest ?? trial?.task_checksum ?? null, begun: true }];
}
const nameOf = ({ trial, config }) => trial?.task_name ?? config?.task?.name ?? config?.task?.path?.split('/').filter(Boolean).at(-1) ?? 'unknown';
const sourceOf = ({ trial, config }) => trial?.source ?? config?.task?.source ?? null;
const agentOf = ({ trial, config }) => trial?.agent_info?.name ?? config?.agent?.name ?? 'oracle';
function modelOf({ trial, config }) {
    const { name, provider } = trial?.agent_info?.model_info ?? { name: null, provider: null };
    return config?.agent?.model_name ?? (name && provider ? `${provider}/${name}` : name);
}
async function importedOf(source, begun, options) {
    const never = await neverBegan(source, begun);
    const found = [...begun.toSorted((a, b) => startOf(a) - startOf(b)), ...never.found];
    const models = grouped(found, agentOf, modelOf);
    const sources = grouped(found, nameOf, sourceOf);
    const agent = (one) => (isOne(models, agentOf(one)) ? agentOf(one) : `${agentOf(one)}-${modelOf(one)}`);
    const task = (one) => (isOne(sources, nameOf(one)) ? nameOf(one) : `${sourceOf(one)}/${nameOf(one)}`);
    const job = await source.json('result.json');
    const retries = isObject(job) && isObject(job.stats) ? Number(job.stats.n_retries) : 0;
    return {
        format: 'harbor',
        experimentId: source.name,
        agents: [...new Map(found.map((one) => [agent(one), { name: agent(one), model: modelOf(one) }])).values()],
        rollouts: found.map((one) => harbor_rolloutOf(one, task(one), agent(one), options)),
        backend: found.map(({ config }) => config?.environment?.type ?? null).find((type) => type !== null) ?? 'docker',
        commit: null,
        timeoutSec: null,
        partial: found.some(({ trial }) => trial === null) || never.unnamed > 0,
        warnings: [
            ...(retries > 0 ? [`Harbor tried ${retries} trials again and deleted what came of them before`] : []),
            ...(never.unnamed > 0
                ? [`the job planned more trials: ${never.unnamed} of them left nothing, and are in no number here`]
                : []),
        ],
    };
}
const startOf = ({ trial }) => trial?.started_at ?? Number.MAX_SAFE_INTEGER;
/** by name: what is known of it, and differs */
function grouped(found, by, of) {
    const groups = new Map();
    for (const one of found) {
        const known = of(one);
        if (known !== null)
            groups.set(by(one), (groups.get(by(one)) ?? new Set()).add(known));
    }
    return groups;
}
const isOne = (groups, name) => (groups.get(name)?.size ?? 0) <= 1;
/** Trials that the job planned and that left nothing: the job's lock names them, its result only counts them. */
async function neverBegan(source, begun) {
    const job = await source.json('result.json');
    const total = isJob(job) && isObject(job) ? Number(job.n_total_trials) : 0;
    const lock = JobLock.safeParse(await source.json('lock.json')).data?.trials ?? [];
    const left = new Map();
    const cell = (one) => JSON.stringify([nameOf(one), agentOf(one)]);
    for (const one of begun)
        left.set(cell(one), (left.get(cell(one)) ?? 0) + 1);
    const found = lock
        .map(({ task, agent }) => {
        const digest = task?.digest ?? null;
        return {
            config: { task: task && { ...task, path: null }, agent, environment: null },
            trial: null,
            digest,
            begun: false,
        };
    })
        .filter((one) => {
        const there = left.get(cell(one)) ?? 0;
        left.set(cell(one), there - 1);
        return there <= 0;
    });
    return { found, unnamed: Math.max(0, total - begun.length - found.length) || 0 };
}
function harbor_rolloutOf({ trial, digest, begun }, task, agent, options) {
    const base = { task, agent, index: null, digest };
    if (!begun)
        return { ...base, attempts: [], skipped: (0,imported/* outcome */.bu)('not_run', 'the job ended before this trial began') };
    if (!trial)
        return { ...base, attempts: [(0,imported/* attempt */.CD)((0,imported/* outcome */.bu)('cancelled', 'the job ended while this trial was under way'))] };
    const { started_at, finished_at, environment_setup, agent_setup, agent_execution, verifier } = trial;
    const judged = rewardsOf(trial, options);
    const usage = trial.agent_result;
    const fresh = usage && usage.n_input_tokens !== null ? usage.n_input_tokens - (usage.n_cache_tokens ?? 0) : null;
    const tokens = usage && {
        input: fresh === null ? null : Math.max(0, fresh),
        cache_read: usage.n_cache_tokens,
        cache_write: null,
        output: usage.n_output_tokens,
    };
    const silent = sum([usage?.n_input_tokens, usage?.n_output_tokens]) === 0;
    const decided = outcomeOf(trial, { ...judged, silent }, options);
    if (decided.class === 'not_run')
        return { ...base, attempts: [], skipped: decided };
    return {
        ...base,
        attempts: [
            (0,imported/* attempt */.CD)(decided, {
                reward: judged.reward,
                rewards: judged.rewards,
                tokens,
                costUsd: usage?.cost_usd ?? null,
                startedAt: started_at,
                durationSec: between(started_at, finished_at),
                phases: phasesOf({
                    create: spent(environment_setup),
                    setup: spent(agent_setup),
                    agent: spent(agent_execution),
                    judge: spent(verifier),
                }),
            }),
        ],
    };
}
const spent = (timing) => between(timing?.started_at, timing?.finished_at);
function rewardsOf({ verifier_result: result }, { rewardKey }) {
    const all = [...(result?.rewards ?? [])];
    if (all.length === 0)
        return { reward: null, rewards: null, unreadable: false };
    const numbers = all.flatMap(([key, value]) => (typeof value === 'number' ? [[key, value]] : []));
    const rewards = Object.fromEntries(numbers);
    const key = decidingKey(all.map(([name]) => name), rewardKey);
    const reward = Object.hasOwn(rewards, key) ? (rewards[key] ?? null) : null;
    return { reward, rewards, unreadable: reward === null };
}

// EXTERNAL MODULE: ./build/importers/importer.js + 1 modules
var importer = __webpack_require__(52700);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/importers/inspect/archive.js




const STORED = 0;
const DEFLATE = 8;
const ZSTD = 93;
const MOST_ENTRIES = 1_000_000;
/** The JSON members of an `.eval` archive whose names are wanted; nothing is written anywhere. */
async function* members(source, file, wanted) {
    const { openPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    const zip = await openPromise(source.pathOf(file), { autoClose: false }).catch((cause) => {
        throw damaged(file, cause);
    });
    try {
        if (zip.entryCount > MOST_ENTRIES)
            throw damaged(file, new Error(`it has ${zip.entryCount} entries`));
        for await (const entry of zip.eachEntry()) {
            if (!wanted(entry.fileName))
                continue;
            const text = await unpack(source, zip, entry, `${file}/${entry.fileName}`);
            yield [entry.fileName, source.parse(`${file}/${entry.fileName}`, text)];
        }
    }
    catch (cause) {
        throw cause instanceof error/* BenchgateError */.Q9 ? cause : damaged(file, cause);
    }
    finally {
        zip.close();
    }
}
async function unpack(source, zip, entry, path) {
    const { compressedSize, uncompressedSize, compressionMethod } = entry;
    const most = source.limits.fileBytes;
    if (Math.max(compressedSize, uncompressedSize) > most)
        throw new error/* BenchgateError */.Q9(`${path} is too large: at most ${most / 2 ** 20} MiB are read`, 'Import a smaller log.');
    source.take(path, compressedSize + uncompressedSize);
    const packed = await (0,consumers_.buffer)(await zip.openReadStreamPromise(entry, { decodeFileData: false }));
    const bounds = { maxOutputLength: Math.max(1, uncompressedSize) }; // no more than it says of itself
    if (compressionMethod === STORED)
        return packed.toString('utf8');
    if (compressionMethod === DEFLATE)
        return (await (0,external_node_util_.promisify)(external_node_zlib_.inflateRaw)(packed, bounds)).toString('utf8');
    if (compressionMethod === ZSTD)
        return unpackFrames(packed, uncompressedSize).toString('utf8');
    throw new Error(`${entry.fileName} is packed by method ${compressionMethod}`);
}
/** A member is one frame or several, and zlib stops after the first. */
function unpackFrames(packed, most) {
    const frames = [];
    let [at, left] = [0, most];
    while (at < packed.length) {
        const { buffer: frame, engine } = (0,external_node_zlib_.zstdDecompressSync)(packed.subarray(at), {
            maxOutputLength: Math.max(1, left),
            info: true,
        });
        frames.push(frame);
        left -= frame.length;
        if (left < 0 || engine.bytesWritten === 0)
            throw new Error('it unpacks to more than it says');
        at += engine.bytesWritten;
    }
    return Buffer.concat(frames);
}
const damaged = (file, cause) => new error/* BenchgateError */.Q9(`${file} is damaged: ${cause.message}`, 'Copy the log again from where it was written.', { cause });

;// CONCATENATED MODULE: ./build/importers/inspect/log.js


const log_Usage = schemas/* object */.Ikc({
    input_tokens: count,
    output_tokens: count,
    input_tokens_cache_write: count,
    input_tokens_cache_read: count,
    total_cost: count,
});
const Failure = maybe(schemas/* object */.Ikc({ message: words }));
const Sample = schemas/* object */.Ikc({
    id: id,
    epoch: count,
    scores: map,
    model_usage: schemas/* record */.g1P(schemas/* string */.YjP(), log_Usage).nullable().catch(null),
    started_at: time,
    completed_at: time,
    total_time: count,
    error: Failure,
    error_retries: list(schemas/* object */.Ikc({ message: words })),
    limit: maybe(schemas/* object */.Ikc({ type: words, limit: number })),
});
/** An eval log but for its samples. */
const Header = schemas/* object */.Ikc({
    status: words,
    error: Failure,
    invalidated: flag,
    eval: schemas/* object */.Ikc({
        run_id: fields_text,
        created: time,
        task: schemas/* string */.YjP(),
        task_version: id,
        solver: fields_text,
        dataset: maybe(schemas/* object */.Ikc({ name: fields_text, location: fields_text, sample_ids: list(id) })),
        sandbox: schemas/* unknown */.L5J().optional(),
        model: fields_text,
        config: maybe(schemas/* object */.Ikc({ epochs: count, time_limit: count })),
        revision: maybe(schemas/* object */.Ikc({ commit: fields_text })),
    }),
});
const isLog = (value) => has(value, 'version', 'eval') && isObject(value.eval) && typeof value.eval.task === 'string';

;// CONCATENATED MODULE: ./build/importers/inspect/sample.js




/** The tries at a sample: those that inspect made again, then the one that stands. */
function attemptsOf(sample, options) {
    const startedAt = sample.started_at;
    const rewards = sample_rewardsOf(sample);
    const key = rewards.size ? decidingKey([...rewards.keys()], options.rewardKey) : null;
    const reward = key === null ? null : (rewards.get(key) ?? null);
    return [
        ...sample.error_retries.map(({ message }) => (0,imported/* attempt */.CD)(ofError(message), { startedAt, durationSec: 0 })),
        (0,imported/* attempt */.CD)(sample_outcomeOf(sample, reward, rewards.size > 0, options), {
            reward,
            rewards: Object.fromEntries([...rewards].flatMap(([name, value]) => (value === null ? [] : [[name, value]]))),
            ...usageOf(sample),
            startedAt,
            durationSec: between(startedAt, sample.completed_at) ?? sample.total_time,
        }),
    ];
}
const ofError = (message) => (0,imported/* infra */.ls)(kindByWords(message), firstLine(message) || 'the sample ended in an error');
/** An error leaves a sample unscored; a limit does not. */
function sample_outcomeOf({ error, limit }, reward, judged, options) {
    if (error)
        return ofError(error.message);
    const scored = reward === null ? null : (0,imported/* byReward */.dP)(reward, options);
    if (!limit || scored?.class === 'passed')
        return scored ?? (0,imported/* outcome */.bu)('judge_error', judged ? 'the score is no number' : 'the sample has no score');
    const reason = `the sample reached its ${limit.type} limit${limit.limit === null ? '' : ` of ${limit.limit}`}`;
    if (limit.type === 'operator' && !scored)
        return (0,imported/* outcome */.bu)('cancelled', 'an operator ended the sample');
    if (limit.type === 'time' || limit.type === 'working')
        return (0,imported/* outcome */.bu)('agent_timeout', reason);
    return scored ? { ...scored, reason: `${scored.reason}; ${reason}` } : (0,imported/* outcome */.bu)('agent_error', reason);
}
/** by scorer, and by `scorer.key` where it gave several; null where a value is no number */
function sample_rewardsOf({ scores }) {
    const rewards = new Map();
    for (const [scorer, score] of scores) {
        const value = isObject(score) ? score.value : score;
        if (!isObject(value))
            rewards.set(scorer, toNumber(value));
        else
            for (const [key, one] of Object.entries(value))
                rewards.set(`${scorer}.${key}`, toNumber(one));
    }
    return rewards;
}
/** what inspect's own `value_to_float` makes of the words of scorers */
const sample_WORDS = { C: 1, P: 0.5, I: 0, N: 0, yes: 1, true: 1, no: 0, false: 0 };
function toNumber(value) {
    if (typeof value === 'number' && Number.isFinite(value))
        return value;
    if (typeof value === 'boolean')
        return Number(value);
    if (typeof value !== 'string')
        return null;
    if (Object.hasOwn(sample_WORDS, value))
        return sample_WORDS[value] ?? null;
    return /^[+-]?\d+(\.\d+)?$/.test(value) ? Number(value) : null;
}
function usageOf({ model_usage: usage }) {
    const models = Object.values(usage ?? {});
    if (models.length === 0)
        return { tokens: null, costUsd: null };
    return {
        tokens: {
            input: sum(models.map((one) => one.input_tokens)),
            cache_read: sum(models.map((one) => one.input_tokens_cache_read)),
            cache_write: sum(models.map((one) => one.input_tokens_cache_write)),
            output: sum(models.map((one) => one.output_tokens)),
        },
        costUsd: sum(models.map((one) => one.total_cost)),
    };
}

;// CONCATENATED MODULE: ./build/importers/inspect.js







/** Logs of inspect_ai: one of them, or a directory of them. */
const inspect = {
    format: 'inspect',
    known: 'an eval log, `.eval` or `.json` with `version` and `eval.task`, or a directory of them',
    async read(source, options) {
        const { files } = await source.list();
        const logs = [];
        for (const file of files) {
            const log = file.endsWith('.eval') ? await fromArchive(source, file) : await fromJson(source, file);
            if (log)
                logs.push(log);
        }
        const [first] = logs;
        if (!first)
            return null;
        const solvers = new Set(logs.map(({ header }) => header.eval.solver));
        const agent = ({ header: { eval: of } }) => solvers.size > 1 ? `${of.solver ?? 'no-solver'}/${of.model ?? 'model'}` : (of.model ?? 'model');
        const unfinished = logs.filter(({ header }) => header.status !== 'success');
        const { sandbox, revision, config, task, run_id } = first.header.eval;
        return {
            format: 'inspect',
            experimentId: logs.length === 1 ? task : (run_id ?? source.name),
            agents: [
                ...new Map(logs.map((log) => [agent(log), { name: agent(log), model: log.header.eval.model }])).values(),
            ],
            rollouts: logs.flatMap((log) => rolloutsOf(log, agent(log), options)),
            backend: sandboxOf(sandbox),
            commit: revision?.commit ?? null,
            timeoutSec: config?.time_limit ?? null,
            partial: unfinished.length > 0,
            warnings: [
                ...unfinished.map(({ file, header }) => `${file}: the eval ended as ${header.status || 'unknown'}`),
                ...logs.filter(({ header }) => header.invalidated).map(({ file }) => `${file}: the log was invalidated`),
            ],
        };
    },
};
async function fromJson(source, file) {
    if (!file.endsWith('.json'))
        return null;
    const value = await source.json(file);
    if (!isLog(value) || !isObject(value))
        return null;
    return { file, header: headerOf(file, value), samples: samplesOf(Array.isArray(value.samples) ? value.samples : []) };
}
/** A log that was broken off has no header.json; what it was to be stands in its journal. */
async function fromArchive(source, file) {
    const heads = new Map();
    const samples = [];
    const wanted = (name) => name === 'header.json' || name === '_journal/start.json' || /^samples\/[^/]+\.json$/.test(name);
    for await (const [name, value] of members(source, file, wanted)) {
        if (name.startsWith('samples/'))
            samples.push(value);
        else
            heads.set(name, value);
    }
    const begun = heads.get('_journal/start.json');
    const head = heads.get('header.json') ?? (isObject(begun) ? { status: 'started', ...begun } : undefined);
    return { file, header: headerOf(file, head), samples: samplesOf(samples) };
}
function headerOf(file, value) {
    const header = Header.safeParse(value).data;
    if (header)
        return header;
    throw new error/* BenchgateError */.Q9(`${file} is no eval log of inspect`, 'Copy the log again from where it was written.');
}
const samplesOf = (values) => values.flatMap((value) => (has(value, 'id', 'epoch') ? [Sample.parse(value)] : []));
const sandboxOf = (sandbox) => {
    const kind = Array.isArray(sandbox) ? sandbox[0] : isObject(sandbox) ? sandbox.type : sandbox;
    return typeof kind === 'string' ? kind : null;
};
const epochOf = (epoch) => Math.max(1, Math.round(epoch ?? 1));
function rolloutsOf(log, agent, options) {
    const { file, header, samples } = log;
    const { task, task_version, dataset, config } = header.eval;
    if (samples.length === 0 && header.status === 'success')
        throw new error/* BenchgateError */.Q9(`${file} was written without its samples`, 'Run the eval with `--log-samples`.');
    const base = (sample, index) => ({
        task: `${task}/${sample}`,
        agent,
        index,
        digest: digestOf([task, task_version, dataset?.name, dataset?.location, sample]),
    });
    const there = new Set(samples.map(({ id, epoch }) => `${id}\0${epochOf(epoch)}`));
    const epochs = Array.from({ length: Math.min(10_000, epochOf(config?.epochs ?? 1)) }, (_, place) => place + 1);
    const skipped = (0,imported/* outcome */.bu)('not_run', 'the eval ended before this sample was finished');
    const missing = (dataset?.sample_ids ?? [])
        .flatMap((id) => epochs.map((epoch) => ({ id: id ?? 'unknown', epoch })))
        .filter(({ id, epoch }) => !there.has(`${id}\0${epoch}`));
    return [
        ...samples.map((sample) => ({
            ...base(sample.id ?? 'unknown', epochOf(sample.epoch)),
            attempts: attemptsOf(sample, options),
        })),
        ...missing.map(({ id, epoch }) => ({ ...base(id, epoch), attempts: [], skipped })),
    ];
}
const digestOf = (parts) => `sha256:${(0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex')}`;

;// CONCATENATED MODULE: ./build/importers/joined.js

/** The results of several places as one: shards of a job, or a log a model. Throws where they are of two harnesses. */
function joined(parts) {
    const [first, ...others] = parts;
    if (!first)
        throw new error/* BenchgateError */.Q9('there are no results', 'Name a directory or a file of results.');
    const foreign = others.find(({ format }) => format !== first.format);
    if (foreign)
        throw new error/* BenchgateError */.Q9(`some results are of ${first.format}, others of ${foreign.format}`, 'Gate the results of one harness at a time, each with an `artifact-name` of its own.');
    const same = (key) => others.every((other) => other[key] === first[key]) ? first[key] : null;
    return {
        format: first.format,
        experimentId: same('experimentId') ?? first.experimentId,
        agents: [...new Map(parts.flatMap(({ agents }) => agents.map((agent) => [agent.name, agent]))).values()],
        rollouts: parts.flatMap(({ rollouts }) => rollouts),
        backend: same('backend'),
        commit: same('commit'),
        timeoutSec: same('timeoutSec'),
        partial: parts.some(({ partial }) => partial),
        warnings: [...new Set(parts.flatMap(({ warnings }) => warnings))],
    };
}

;// CONCATENATED MODULE: ./build/importers/junit.js




/** JUnit XML: a suite is an agent, a case a rollout, as in the junit.xml that a run of ours leaves. */
const junit = {
    format: 'junit',
    known: 'XML files with `<testsuites>` or `<testsuite>`',
    async read(source) {
        const { files } = await source.list();
        const found = [];
        let name = null;
        for (const file of files.filter((one) => one.endsWith('.xml'))) {
            const root = await parse(source, file);
            if (!root)
                continue;
            found.push(...suitesOf(root));
            name ??= word(rootOf(root), '@name');
        }
        return found.length ? junit_importedOf(name ?? source.name.replace(/\.xml$/, ''), found) : null;
    },
};
/** None of a document type: entities of its own are how XML is made to explode. */
async function parse(source, file) {
    const text = (await source.bytes(file))?.toString('utf8') ?? '';
    if (!/<testsuites?[\s>/]/.test(text) || /<!DOCTYPE/i.test(text))
        return null;
    const { XMLParser } = await __webpack_require__.e(/* import() */ 5824).then(__webpack_require__.bind(__webpack_require__, 75824));
    const parser = new XMLParser({
        ignoreAttributes: false,
        attributeNamePrefix: '@',
        parseAttributeValue: false,
        parseTagValue: false,
        isArray: (name) => ['testsuite', 'testcase', 'failure', 'error', 'skipped'].includes(name),
    });
    try {
        const root = parser.parse(text, true);
        return isObject(root) && ('testsuites' in root || 'testsuite' in root) ? root : null;
    }
    catch {
        return null;
    }
}
const rootOf = (root) => (isObject(root.testsuites) ? root.testsuites : root);
const junit_elements = (value) => Array.isArray(value) ? value.map((one) => (isObject(one) ? one : { '#text': one })) : [];
const word = (element, key) => {
    const value = element?.[key];
    return typeof value === 'string' && value.trim() !== '' ? value : null;
};
const DEEPEST = 20;
/** Suites may hold suites. */
function suitesOf(element, depth = 0) {
    const inner = [...junit_elements(element.testsuite), ...(isObject(element.testsuites) ? [element.testsuites] : [])];
    const own = junit_elements(element.testcase);
    const stamp = Date.parse(word(element, '@timestamp') ?? '');
    const suite = { name: word(element, '@name') ?? 'tests', startedAt: Number.isNaN(stamp) ? null : stamp, cases: own };
    return [...(own.length ? [suite] : []), ...(depth < DEEPEST ? inner.flatMap((one) => suitesOf(one, depth + 1)) : [])];
}
function junit_importedOf(experimentId, suites) {
    return {
        format: 'junit',
        experimentId,
        agents: [...new Set(suites.map(({ name }) => name))].map((name) => ({ name, model: null })),
        rollouts: suites.flatMap(({ name, startedAt, cases }) => cases.map((one) => junit_rolloutOf(one, name, startedAt, experimentId))),
        backend: null,
        commit: null,
        timeoutSec: null,
        partial: false,
        warnings: [],
    };
}
function junit_rolloutOf(testcase, agent, startedAt, experiment) {
    const [, task = 'unnamed', index = null] = /^(.*?)(?:#([1-9]\d{0,5}))?$/s.exec(word(testcase, '@name') ?? 'unnamed') ?? [];
    const group = word(testcase, '@classname');
    const base = {
        task: group === null || group === experiment ? task : `${group}/${task}`,
        agent,
        index: index === null ? null : Number(index),
        digest: null,
    };
    const decided = junit_outcomeOf(testcase);
    if (decided.class === 'not_run')
        return { ...base, attempts: [], skipped: decided };
    const seconds = Number(word(testcase, '@time') ?? Number.NaN);
    const reward = decided.class === 'passed' ? 1 : decided.class === 'failed' ? 0 : null;
    const durationSec = Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
    return { ...base, attempts: [(0,imported/* attempt */.CD)(decided, { reward, startedAt, durationSec })] };
}
const NOT_PASSED = { failed: 'failed', agent_error: 'agent_error', agent_timeout: 'agent_timeout' };
const NOT_JUDGED = { judge_error: 'judge_error' };
/** An error is infrastructure's unless its type says otherwise; a failure is the agent's. */
function junit_outcomeOf(testcase) {
    const [error] = junit_elements(testcase.error);
    const [failure] = junit_elements(testcase.failure);
    const [skipped] = junit_elements(testcase.skipped);
    const said = (element) => firstLine(word(element, '@message') ?? word(element, '#text') ?? '') || 'no message';
    const type = (element) => word(element, '@type') ?? '';
    if (error) {
        const judge = named(NOT_JUDGED, type(error)) ?? named(NOT_PASSED, type(error));
        return judge ? (0,imported/* outcome */.bu)(judge, said(error)) : (0,imported/* infra */.ls)(kindOf(type(error)) ?? kindByWords(said(error)), said(error));
    }
    if (failure)
        return (0,imported/* outcome */.bu)(named(NOT_PASSED, type(failure)) ?? 'failed', said(failure));
    if (skipped)
        return (0,imported/* outcome */.bu)('not_run', said(skipped));
    return (0,imported/* outcome */.bu)('passed', 'passed');
}
const named = (words, type) => Object.hasOwn(words, type) ? words[type] : null;
const kindOf = (type) => {
    const kind = type.replace(/^infra_error\//, '');
    return model_outcome/* INFRA_KINDS */.F2.find((one) => one === kind) ?? null;
};

;// CONCATENATED MODULE: ./build/importers/loopbench.js




const Row = schemas/* object */.Ikc({
    experiment_id: fields_text,
    lineup: fields_text,
    task_dir: fields_text,
    task_id: fields_text,
    rollout_index: schemas/* number */.aig().int().min(1).nullable().catch(null),
    run_id: fields_text,
    status: words,
    hidden_pass: flag,
    wall_clock_sec: count,
    tool_calls: count,
    failure_reason: words,
    coder_model: fields_text,
});
const RunManifest = schemas/* object */.Ikc({
    run_id: fields_text,
    task_id: fields_text,
    sandbox_backend: fields_text,
    started_at: time,
    finished_at: time,
    base_commit: fields_text,
    hidden_pass: flag,
    metrics: maybe(schemas/* object */.Ikc({
        hidden_infra_error: flag,
        hidden_failure_reason: words,
        wall_clock_sec: count,
        llm_input_tokens: count,
        llm_output_tokens: count,
    })),
});
/** LoopBench's rows, with the manifests of its runs where they lie beside; else the manifests alone. */
const loopbench = {
    format: 'loopbench',
    known: 'results.jsonl with `lineup`, `rollout_index` and `hidden_pass`; summary.json beside it; or manifest.json of runs with `hidden_pass` and `metrics`',
    async read(source) {
        const at = await experimentDir(source);
        if (at !== null)
            return fromRows(source, at);
        return fromManifests(source);
    },
};
const join = (...parts) => parts.filter(Boolean).join('/');
const isRow = (value) => has(value, 'lineup', 'rollout_index', 'status');
/** The directory of the experiment: this one, or the only one below `experiments/`. */
async function experimentDir(source) {
    const { folders } = await source.list('experiments');
    const [only] = folders;
    const places = folders.length === 1 && only !== undefined ? ['', join('experiments', only)] : [''];
    for (const at of places) {
        const [first] = await source.jsonLines(await rowsFile(source, at));
        if (isRow(first))
            return at;
    }
    return null;
}
async function rowsFile(source, at) {
    const { files } = await source.list(at);
    const lines = files.filter((name) => name.endsWith('.jsonl'));
    return join(at, lines.includes('results.jsonl') || lines.length !== 1 ? 'results.jsonl' : (lines[0] ?? ''));
}
async function fromRows(source, at) {
    const rows = [];
    const warnings = [];
    for (const [index, value] of (await source.jsonLines(await rowsFile(source, at))).entries()) {
        if (isRow(value))
            rows.push(Row.parse(value));
        else
            warnings.push(`line ${index + 1} of results.jsonl is no row`); // of a killed process, the last one is cut off
    }
    const manifests = new Map();
    for (const { run_id: run } of rows) {
        if (run === null || !/^[\w][\w.-]*$/.test(run))
            continue;
        const found = await source.json(join('runs', run, 'manifest.json'));
        if (isObject(found))
            manifests.set(run, RunManifest.parse(found));
    }
    const summary = await source.json(join(at, 'summary.json'));
    const stated = isObject(summary) ? Number(summary.n_records) : Number.NaN;
    if (stated > rows.length)
        warnings.push(`summary.json counts ${stated} records, and ${rows.length} are there`);
    const first = manifests.values().next().value;
    return {
        ...NOTHING_KNOWN,
        experimentId: rows[0]?.experiment_id ?? source.name,
        agents: [...new Map(rows.map((row) => [loopbench_agentOf(row), { name: loopbench_agentOf(row), model: row.coder_model }])).values()],
        rollouts: rows.map((row) => loopbench_rolloutOf(row, manifests.get(row.run_id ?? '') ?? null)),
        backend: first?.sandbox_backend ?? null,
        partial: stated > rows.length,
        warnings,
    };
}
const NOTHING_KNOWN = { format: 'loopbench', commit: null, timeoutSec: null };
const loopbench_agentOf = ({ lineup }) => lineup ?? 'lineup';
/** Never by run_id, which is cut, nor by task_id, which differs where a run crashed. */
const taskOf = ({ task_dir, task_id }) => task_dir?.split('/').filter(Boolean).at(-1) ?? task_id ?? 'unknown';
function loopbench_rolloutOf(row, manifest) {
    return {
        task: taskOf(row),
        agent: loopbench_agentOf(row),
        index: row.rollout_index,
        digest: null,
        attempts: [
            (0,imported/* attempt */.CD)(loopbench_outcomeOf(row, manifest), {
                ...judged(row.status === 'ok' ? row.hidden_pass : null),
                ...loopbench_usageOf(manifest),
                startedAt: manifest?.started_at ?? null,
                durationSec: row.wall_clock_sec ?? manifest?.metrics?.wall_clock_sec ?? null,
            }),
        ],
    };
}
/** The status comes before `hidden_pass`, which is false too for what nobody judged. */
function loopbench_outcomeOf({ status, hidden_pass: passed, failure_reason }, manifest) {
    const reason = firstLine(failure_reason);
    if (status === 'timeout' && /^wall clock timeout/i.test(reason))
        return (0,imported/* outcome */.bu)('agent_timeout', reason);
    if (status === 'infra_error' || status === 'timeout')
        return (0,imported/* infra */.ls)(kindByWords(reason), reason || status);
    return ofPass(passed, manifest?.metrics?.hidden_infra_error === true, reason);
}
function ofPass(passed, infraAtJudge, reason) {
    if (infraAtJudge || /command timed out after \d+s$/.test(reason))
        return (0,imported/* outcome */.bu)('judge_error', reason || 'hidden_infra_error is set');
    if (passed === null)
        return (0,imported/* outcome */.bu)('judge_error', 'hidden_pass is not set');
    return passed ? (0,imported/* outcome */.bu)('passed', 'hidden_pass') : (0,imported/* outcome */.bu)('failed', reason || 'hidden validation failed');
}
const judged = (passed) => ({ reward: passed === null ? null : Number(passed) });
function loopbench_usageOf(manifest) {
    const { llm_input_tokens: input = null, llm_output_tokens: output = null } = manifest?.metrics ?? {};
    return { tokens: input === null && output === null ? null : { input, cache_read: null, cache_write: null, output } };
}
/** Runs that no experiment collected: each task's, in the order of their names. */
async function fromManifests(source) {
    const { folders } = await source.list();
    const runs = (await source.list('runs')).folders;
    const places = ['', ...folders, ...runs.map((name) => join('runs', name))];
    const found = [];
    for (const at of places) {
        const value = await source.json(join(at, 'manifest.json'));
        if (has(value, 'run_id', 'task_id', 'hidden_pass', 'metrics'))
            found.push(RunManifest.parse(value));
    }
    const [first] = found;
    if (!first)
        return null;
    return {
        ...NOTHING_KNOWN,
        experimentId: source.name,
        agents: [{ name: 'lineup', model: null }],
        rollouts: found.map((manifest) => ({
            task: manifest.task_id ?? 'unknown',
            agent: 'lineup',
            index: null,
            digest: null,
            attempts: [
                (0,imported/* attempt */.CD)(ofPass(manifest.hidden_pass, manifest.metrics?.hidden_infra_error === true, firstLine(manifest.metrics?.hidden_failure_reason ?? '')), {
                    ...judged(manifest.metrics?.hidden_infra_error ? null : manifest.hidden_pass),
                    ...loopbench_usageOf(manifest),
                    startedAt: manifest.started_at,
                    durationSec: manifest.metrics?.wall_clock_sec ?? null,
                }),
            ],
        })),
        backend: first.sandbox_backend,
        partial: false,
        warnings: ['runs without results.jsonl: which lineup they are of is not known, and crashed runs left no manifest'],
    };
}

;// CONCATENATED MODULE: ./build/importers/scylla.js





const Config = schemas/* object */.Ikc({
    experiment_id: fields_text,
    task_repo: fields_text,
    task_commit: fields_text,
    models: texts,
    timeout_seconds: count,
});
const RunResult = schemas/* object */.Ikc({
    exit_code: number,
    token_stats: maybe(schemas/* object */.Ikc({
        input_tokens: count,
        output_tokens: count,
        cache_creation_tokens: count,
        cache_read_tokens: count,
    })),
    cost_usd: count,
    duration_seconds: count,
    agent_duration_seconds: count,
    judge_duration_seconds: count,
    judge_score: number,
    judge_passed: flag,
    judge_grade: fields_text,
    judges: maybe(list(schemas/* object */.Ikc({ is_valid: flag }))),
    started_at: time,
});
const Checkpoint = schemas/* object */.Ikc({
    status: words,
    run_states: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()))).catch({}),
});
/** An experiment directory of Scylla: tiers, sub-tests and runs are found by where they lie, never by links. */
const scylla = {
    format: 'scylla',
    known: 'an experiment directory with config/experiment.json and runs at completed/<tier>/<sub-test>/run_NN/run_result.json',
    async read(source) {
        const value = await source.json('config/experiment.json');
        if (!has(value, 'experiment_id', 'task_repo'))
            return null;
        const config = Config.parse(value);
        const { status = '', run_states: states = {} } = Checkpoint.safeParse(await source.json('checkpoint.json')).data ?? {};
        const runs = new Map();
        for (const place of await runPlaces(source))
            await look(source, place, runs);
        for (const [key, state] of statesOf(states))
            if (!runs.has(key))
                runs.set(key, { attempts: [], state });
        const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(`${config.task_repo}@${config.task_commit}`).digest('hex')}`;
        const task = config.experiment_id ?? source.name;
        const rollouts = [...runs]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, run]) => scylla_rolloutOf(key, run, task, digest));
        return {
            format: 'scylla',
            experimentId: task,
            agents: [...new Set(rollouts.map(({ agent }) => agent))].map((name) => ({
                name,
                model: config.models[0] ?? null,
            })),
            rollouts,
            backend: null,
            commit: null,
            timeoutSec: config.timeout_seconds,
            partial: status !== '' && status !== 'completed',
            warnings: status.startsWith('paused') ? [`the experiment is ${status}`] : [],
        };
    },
};
/** `completed/T0/00`, and `T0/00` as older versions have it */
async function runPlaces(source) {
    const places = [];
    for (const root of ['completed', 'in_progress', '']) {
        for (const tier of (await source.list(root)).folders.filter((name) => /^T\d+$/.test(name))) {
            const at = root ? `${root}/${tier}` : tier;
            for (const subtest of (await source.list(at)).folders)
                places.push(`${at}/${subtest}`);
        }
    }
    return places;
}
const keyOf = (tier, subtest, run) => `${tier}/${subtest}/${String(run).padStart(6, '0')}`;
/** The runs of a sub-test. Those that infrastructure broke were moved to `.failed/`, out of every rate of Scylla's. */
async function look(source, place, runs) {
    const [tier = '', subtest = ''] = place.split('/').slice(-2);
    const add = (number, attempts) => {
        const key = keyOf(tier, subtest, Number(number));
        const known = runs.get(key);
        if (Number(number) > 0)
            runs.set(key, { attempts: [...(known?.attempts ?? []), ...attempts], state: null });
    };
    const failed = `${place}/.failed`;
    for (const name of (await source.list(failed)).folders) {
        const number = /^run_(\d{1,6})(_attempt_\d+)?$/.exec(name)?.[1];
        if (number)
            add(number, [await setAside(source, `${failed}/${name}`)]);
    }
    for (const name of (await source.list(place)).folders) {
        const number = /^run_(\d{1,6})$/.exec(name)?.[1];
        const result = number ? await source.json(`${place}/${name}/run_result.json`) : undefined;
        if (isObject(result))
            add(number, [attemptOf(RunResult.parse(result))]);
    }
}
async function setAside(source, place) {
    const agent = await source.json(`${place}/agent/result.json`);
    const said = isObject(agent) && typeof agent.stderr === 'string' ? firstLine(agent.stderr) : '';
    return (0,imported/* attempt */.CD)((0,imported/* infra */.ls)(kindByWords(said), said || 'the agent ended with exit code -1 and without one token'), {
        durationSec: 0,
    });
}
function attemptOf(run) {
    const { token_stats: stats } = run;
    return (0,imported/* attempt */.CD)(scylla_outcomeOf(run), {
        reward: noValidJudge(run) ? null : run.judge_score,
        rewards: noValidJudge(run) || run.judge_score === null ? null : { score: run.judge_score },
        tokens: stats && {
            input: stats.input_tokens,
            cache_read: stats.cache_read_tokens,
            cache_write: stats.cache_creation_tokens,
            output: stats.output_tokens,
        },
        costUsd: run.cost_usd,
        startedAt: run.started_at,
        durationSec: run.duration_seconds,
        phases: phasesOf({ agent: run.agent_duration_seconds, judge: run.judge_duration_seconds }),
        grade: run.judge_grade,
    });
}
/** The score is sound as long as one judge's is. */
const noValidJudge = ({ judges }) => judges !== null && judges.length > 0 && judges.every((one) => one.is_valid === false);
function scylla_outcomeOf(run) {
    const { exit_code: code, judge_score: score, judge_grade: grade, token_stats: stats } = run;
    if (code === -1 && stats?.input_tokens === 0 && stats.output_tokens === 0)
        return (0,imported/* infra */.ls)('transport', 'the agent ended with exit code -1 and without one token');
    if (noValidJudge(run))
        return (0,imported/* outcome */.bu)('judge_error', 'no judge gave a valid score');
    if (run.judge_passed === null || score === null)
        return (0,imported/* outcome */.bu)('judge_error', 'the run was not judged');
    const words = `score ${score}${grade ? `, grade ${grade}` : ''}`;
    if (run.judge_passed)
        return (0,imported/* outcome */.bu)('passed', words);
    return code === 0 || code === null
        ? (0,imported/* outcome */.bu)('failed', words)
        : (0,imported/* outcome */.bu)('agent_error', `the agent ended with exit code ${code}; ${words}`);
}
/** The states of runs that left no directory, by tier, sub-test and number. */
function statesOf(states) {
    return Object.entries(states).flatMap(([tier, subtests]) => Object.entries(subtests).flatMap(([subtest, runs]) => Object.entries(runs)
        .filter(([run]) => /^[1-9]\d{0,5}$/.test(run))
        .map(([run, state]) => [keyOf(tier, subtest, Number(run)), state])));
}
function scylla_rolloutOf(key, { attempts, state }, task, digest) {
    const [tier, subtest, run] = key.split('/');
    const base = { task, agent: `${tier}-${subtest}`, index: Number(run), digest };
    if (attempts.length > 0)
        return { ...base, attempts };
    if (state === 'rate_limited')
        return { ...base, attempts: [(0,imported/* attempt */.CD)((0,imported/* infra */.ls)('rate_limited', 'the run stands as rate_limited'))] };
    if (state === 'failed')
        return { ...base, attempts: [(0,imported/* attempt */.CD)((0,imported/* infra */.ls)('transport', 'the run stands as failed, and left nothing'))] };
    if (state === 'pending')
        return { ...base, attempts: [], skipped: (0,imported/* outcome */.bu)('not_run', 'the experiment ended before this run') };
    return { ...base, attempts: [(0,imported/* attempt */.CD)((0,imported/* outcome */.bu)('cancelled', `the experiment ended while this run was at ${state}`))] };
}

// EXTERNAL MODULE: ./build/importers/source.js + 1 modules
var source = __webpack_require__(85008);
;// CONCATENATED MODULE: ./build/importers/swe-bench.js



const RunReport = schemas/* object */.Ikc({
    submitted_ids: texts,
    completed_ids: texts,
    incomplete_ids: texts,
    resolved_ids: texts,
    unresolved_ids: texts,
    empty_patch_ids: texts,
    error_ids: texts,
    infra_failure_ids: texts,
    ambiguous_failure_ids: texts,
    failure_reasons: map,
});
const InstanceReport = schemas/* object */.Ikc({
    patch_is_None: flag,
    patch_successfully_applied: flag,
    resolved: schemas/* boolean */.zMY(),
});
const KINDS = {
    browser_launch_failed: 'config',
    display_unavailable: 'config',
    out_of_memory: 'oom',
    container_unavailable: 'sandbox_lost',
    network_unreachable: 'network',
    missing_module: 'config',
    no_tests_collected: 'config',
    tests_timed_out: 'capacity',
};
/** The report of a run, else the reports of its instances under `logs/run_evaluation/`. */
const sweBench = {
    format: 'swe-bench',
    known: 'a run report `<model>.<run_id>.json` with `resolved_ids`, or instance reports in `<model>/<instance>/report.json`',
    async read(source) {
        const { files } = await source.list();
        for (const file of files.filter((name) => name.endsWith('.json')))
            if (has(await source.json(file), 'resolved_ids', 'submitted_ids'))
                return fromReport(source, file);
        return fromInstances(source);
    },
};
async function fromReport(source, file) {
    const report = RunReport.parse(await source.json(file));
    const name = file.slice(0, -'.json'.length);
    const dot = name.lastIndexOf('.');
    const agent = dot > 0 ? name.slice(0, dot) : name;
    const ids = new Set([
        ...report.submitted_ids,
        ...report.resolved_ids,
        ...report.unresolved_ids,
        ...report.error_ids,
        ...report.empty_patch_ids,
    ]);
    const left = report.incomplete_ids.filter((id) => !ids.has(id)).length;
    return {
        ...results(dot > 0 ? name.slice(dot + 1) : name, agent, deciding(report, ids)),
        // a part of the data set is what most runs are of; one that lost tasks shows against its baseline
        warnings: left ? [`not submitted of the data set, and in no number here: ${left}`] : [],
    };
}
function deciding(report, ids) {
    const sets = Object.fromEntries(Object.entries(report).map(([key, value]) => [key, new Set(Array.isArray(value) ? value : [])]));
    const isIn = (key, id) => sets[key]?.has(id) === true;
    const reasonOf = (id) => String(report.failure_reasons.get(id) ?? 'no reason given').slice(0, 300);
    const kindOf = (reason) => (Object.hasOwn(KINDS, reason) ? KINDS[reason] : undefined);
    return new Map([...ids].map((id) => {
        const reason = reasonOf(id);
        // the list of infrastructure failures overlaps the others: it comes first
        if (isIn('infra_failure_ids', id))
            return [id, (0,imported/* infra */.ls)(kindOf(reason) ?? 'transport', reason)];
        if (isIn('resolved_ids', id))
            return [id, (0,imported/* outcome */.bu)('passed', 'resolved')];
        if (isIn('empty_patch_ids', id))
            return [id, (0,imported/* outcome */.bu)('failed', 'the patch is empty')];
        if (isIn('error_ids', id))
            return [id, (0,imported/* outcome */.bu)('judge_error', 'the evaluation ended in an error')];
        const suspected = isIn('ambiguous_failure_ids', id) ? (kindOf(reason) ?? null) : null;
        if (isIn('unresolved_ids', id))
            return [id, (0,imported/* outcome */.bu)('failed', suspected ? `not resolved: ${reason}` : 'not resolved', suspected)];
        return [id, (0,imported/* outcome */.bu)('not_run', 'no evaluation of this instance was finished')];
    }));
}
const swe_bench_DEEPEST = 4;
async function fromInstances(source) {
    const found = await instances(source, '', swe_bench_DEEPEST);
    const first = found[0];
    if (!first)
        return null;
    const outcomes = new Map();
    for (const path of found) {
        const [agent = source.name, instance = ''] = path.split('/').slice(-2);
        const own = outcomes.get(agent) ?? new Map();
        outcomes.set(agent, own.set(instance, await instanceOutcome(source, path, instance)));
    }
    const all = [...outcomes].map(([agent, own]) => results(source.name, agent, own));
    return {
        ...results(source.name, '', new Map()),
        agents: all.flatMap(({ agents }) => agents),
        rollouts: all.flatMap(({ rollouts }) => rollouts),
        warnings: ['there is no report of the whole run: instances that left nothing are in no number here'],
    };
}
/** Directories `…/<model>/<instance>` in which an evaluation left its traces. */
async function instances(source, at, deep) {
    const { files, folders } = await source.list(at);
    const parts = at.split('/').filter(Boolean);
    if (parts.length >= 2 && files.includes('run_instance.log'))
        return [at];
    if (parts.length >= 2 && files.includes('report.json')) {
        const report = await source.json(`${at}/report.json`);
        return isObject(report) && isObject(report[parts.at(-1) ?? '']) ? [at] : [];
    }
    if (deep === 0)
        return [];
    const below = [];
    for (const folder of folders)
        below.push(...(await instances(source, at ? `${at}/${folder}` : folder, deep - 1)));
    return below;
}
async function instanceOutcome(source, path, instance) {
    const report = await source.json(`${path}/report.json`);
    const own = isObject(report) ? InstanceReport.safeParse(report[instance]).data : undefined;
    if (!own)
        return (0,imported/* outcome */.bu)('judge_error', 'the evaluation left no report');
    if (own.resolved)
        return (0,imported/* outcome */.bu)('passed', 'resolved');
    if (own.patch_is_None)
        return (0,imported/* outcome */.bu)('failed', 'there is no patch');
    return (0,imported/* outcome */.bu)('failed', own.patch_successfully_applied === false ? 'the patch does not apply' : 'not resolved');
}
function results(experimentId, agent, outcomes) {
    const rollouts = [...outcomes].map(([task, decided]) => {
        const base = { task, agent, index: null, digest: null };
        if (decided.class === 'not_run')
            return { ...base, attempts: [], skipped: decided };
        const reward = decided.class === 'passed' ? 1 : decided.class === 'failed' ? 0 : null;
        return { ...base, attempts: [(0,imported/* attempt */.CD)(decided, { reward })] };
    });
    return {
        format: 'swe-bench',
        experimentId,
        agents: [{ name: agent, model: agent.replaceAll('__', '/') }],
        rollouts,
        backend: 'docker',
        commit: null,
        timeoutSec: null,
        partial: false,
        warnings: [],
    };
}

;// CONCATENATED MODULE: ./build/importers/synth.js




const Result = schemas/* object */.Ikc({
    metrics: maybe(schemas/* object */.Ikc({ reward_mean: number, details: map })),
    success: flag,
    error: words,
});
const Evaluation = schemas/* object */.Ikc({
    timestamp: time,
    config: schemas/* object */.Ikc({
        seeds: schemas/* union */.KCZ([schemas/* array */.YOg(count), count]).catch(null),
        model: fields_text,
        agent: fields_text,
        timeout_s: count,
    }),
    results: list(schemas/* object */.Ikc({ seed: count, result: Result })),
});
/** The output of `run_harbor_eval.py`, or one `result.json` of a runner. */
const synth = {
    format: 'synth',
    known: 'an evaluation with `config.seeds` and `results` of `seed` and `result`, or a result.json with `metrics.reward_mean` and `success`',
    async read(source, options) {
        const { files } = await source.list();
        for (const file of files.filter((name) => name.endsWith('.json'))) {
            const value = await source.json(file);
            if (isResult(value))
                return synth_importedOf(file, { results: [{ seed: null, result: Result.parse(value) }] }, options);
            const evaluation = has(value, 'config', 'summary', 'results') && has(value.config, 'seeds')
                ? Evaluation.safeParse(value).data
                : null;
            if (evaluation)
                return synth_importedOf(file, evaluation, options);
        }
        return null;
    },
};
const isResult = (value) => has(value, 'metrics', 'success') && isObject(value.metrics) && 'reward_mean' in value.metrics;
const MOST_SEEDS = 100_000;
function synth_importedOf(file, { timestamp = null, config, results }, options) {
    const agent = config?.agent ?? 'agent';
    const base = { agent, index: null, digest: null };
    const rollouts = results.map(({ seed, result }) => {
        const stated = result.metrics?.details.get('task_id');
        const seconds = result.metrics?.details.get('agent_duration_s');
        return {
            ...base,
            task: typeof stated === 'string' && stated !== '' ? stated : `seed-${seed ?? 0}`,
            attempts: [
                (0,imported/* attempt */.CD)(synth_outcomeOf(result, options), {
                    reward: result.metrics?.reward_mean ?? null,
                    startedAt: timestamp,
                    durationSec: typeof seconds === 'number' && seconds >= 0 ? seconds : null,
                }),
            ],
        };
    });
    const answered = new Set(results.map(({ seed }) => seed));
    const lost = seedsOf(config?.seeds ?? null).filter((seed) => !answered.has(seed));
    return {
        format: 'synth',
        experimentId: file.replace(/\.json$/, ''),
        agents: [{ name: agent, model: config?.model ?? null }],
        rollouts: [
            ...rollouts,
            ...lost.map((seed) => ({
                ...base,
                task: `seed-${seed}`,
                attempts: [(0,imported/* attempt */.CD)((0,imported/* infra */.ls)('transport', `the call for seed ${seed} failed: the results do not have it`))],
            })),
        ],
        backend: 'synth',
        commit: null,
        timeoutSec: config?.timeout_s ?? null,
        partial: false,
        warnings: [],
    };
}
function seedsOf(seeds) {
    if (seeds === null)
        return [];
    if (typeof seeds === 'number')
        return Array.from({ length: Math.min(MOST_SEEDS, Math.floor(seeds)) }, (_, seed) => seed);
    return seeds.flatMap((seed) => seed ?? []).slice(0, MOST_SEEDS);
}
/** `success` says no more than that the reward is above 0: an outage and a true zero look alike but for the error. */
function synth_outcomeOf({ metrics, error }, options) {
    const said = firstLine(error);
    const details = metrics?.details ?? new Map();
    const reward = metrics?.reward_mean ?? null;
    if (/^Rate limited/i.test(said))
        return (0,imported/* infra */.ls)('rate_limited', said);
    if (/^HTTP 5/.test(said))
        return (0,imported/* infra */.ls)('transport', said);
    if (/^No API key/i.test(said))
        return (0,imported/* infra */.ls)('auth', said);
    if (/^Agent timed out/i.test(said))
        return reward !== null && reward >= options.passThreshold
            ? (0,imported/* byReward */.dP)(reward, options)
            : (0,imported/* outcome */.bu)('agent_timeout', said);
    const broken = details.get('error');
    if (broken && !details.has('compilation'))
        return (0,imported/* infra */.ls)(kindByWords(String(broken)), firstLine(String(broken)));
    if (reward === null)
        return (0,imported/* outcome */.bu)('judge_error', said || 'there is no reward_mean');
    return (0,imported/* byReward */.dP)(reward, options);
}

;// CONCATENATED MODULE: ./build/importers/terminal-bench.js



const terminal_bench_Trial = schemas/* object */.Ikc({
    task_id: id,
    trial_name: words,
    is_resolved: flag,
    failure_mode: words,
    total_input_tokens: count,
    total_output_tokens: count,
    trial_started_at: time,
    trial_ended_at: time,
    agent_started_at: time,
    agent_ended_at: time,
    test_started_at: time,
    test_ended_at: time,
});
const Metadata = schemas/* object */.Ikc({
    run_id: fields_text,
    agent_name: fields_text,
    model_name: fields_text,
    commit_hash: fields_text,
    task_ids: texts,
});
const terminal_bench_AGENT = new Set([
    'unknown_agent_error',
    'fatal_llm_parse_error',
    'context_length_exceeded',
    'output_length_exceeded',
]);
/** `results.json` of Terminal-Bench 1, of a run or of one trial, with `run_metadata.json` beside it. */
const terminalBench = {
    format: 'terminal-bench',
    known: 'results.json with `results` of `task_id`, `is_resolved` and `failure_mode`',
    async read(source) {
        const { files } = await source.list();
        const names = files.filter((name) => name.endsWith('.json'));
        const file = names.includes('results.json') ? 'results.json' : names.length === 1 ? names[0] : undefined;
        const value = file ? await source.json(file) : undefined;
        const rows = terminal_bench_isTrial(value) ? [value] : isObject(value) && Array.isArray(value.results) ? value.results : [];
        if (rows.length === 0 || !rows.every(terminal_bench_isTrial))
            return null;
        const about = Metadata.safeParse(await source.json('run_metadata.json')).data;
        const agent = about?.agent_name ?? 'agent';
        const rollouts = list(terminal_bench_Trial)
            .parse(rows)
            .map((trial) => terminal_bench_rolloutOf(trial, agent));
        const begun = new Set(rollouts.map(({ task }) => task));
        const skipped = (0,imported/* outcome */.bu)('not_run', 'the run ended before this task began');
        const never = (about?.task_ids ?? []).filter((task) => !begun.has(task));
        return {
            format: 'terminal-bench',
            experimentId: about?.run_id ?? (source.name === 'results.json' ? 'terminal-bench' : source.name),
            agents: [{ name: agent, model: about?.model_name ?? null }],
            rollouts: [
                ...rollouts,
                ...never.map((task) => ({ task, agent, index: null, digest: null, attempts: [], skipped })),
            ],
            backend: 'docker',
            commit: about?.commit_hash ?? null,
            timeoutSec: null,
            partial: never.length > 0,
            warnings: about ? [] : ['run_metadata.json is not there: the agent has no name'],
        };
    },
};
const terminal_bench_isTrial = (value) => has(value, 'task_id', 'is_resolved', 'failure_mode');
function terminal_bench_rolloutOf(trial, agent) {
    const index = /\.(\d{1,6})-of-\d+/.exec(trial.trial_name)?.[1];
    const { total_input_tokens: input, total_output_tokens: output } = trial;
    const tokens = input === null && output === null ? null : { input, cache_read: null, cache_write: null, output };
    return {
        task: trial.task_id ?? 'unknown',
        agent,
        index: index && Number(index) > 0 ? Number(index) : null,
        digest: null,
        attempts: [
            (0,imported/* attempt */.CD)(terminal_bench_outcomeOf(trial), {
                reward: trial.is_resolved === null ? null : Number(trial.is_resolved),
                tokens,
                startedAt: trial.trial_started_at,
                durationSec: between(trial.trial_started_at, trial.trial_ended_at),
                phases: phasesOf({
                    agent: between(trial.agent_started_at, trial.agent_ended_at),
                    judge: between(trial.test_started_at, trial.test_ended_at),
                }),
            }),
        ],
    };
}
/** Tests run also after the agent's time is up, so that a result stands before the mode. */
function terminal_bench_outcomeOf({ is_resolved: resolved, failure_mode: mode, total_input_tokens, total_output_tokens }) {
    if (resolved === true)
        return (0,imported/* outcome */.bu)('passed', 'resolved');
    if (mode === 'agent_installation_failed')
        return (0,imported/* infra */.ls)('network', 'the agent could not be installed');
    const silent = total_input_tokens !== null && sum([total_input_tokens, total_output_tokens]) === 0;
    if (mode === 'unknown_agent_error' && silent)
        return (0,imported/* infra */.ls)('transport', `${mode}, and not one token from its model`);
    if (terminal_bench_AGENT.has(mode))
        return (0,imported/* outcome */.bu)('agent_error', mode);
    if (resolved === null)
        return (0,imported/* outcome */.bu)('judge_error', `no result of the tests: ${mode || 'no failure_mode'}`);
    if (mode === 'agent_timeout')
        return (0,imported/* outcome */.bu)('agent_timeout', 'the agent ran out of time');
    return (0,imported/* outcome */.bu)('failed', 'not resolved');
}

;// CONCATENATED MODULE: ./build/importers/index.js











/** In the order in which they are looked for: SWE-bench's instances are searched for in all that lies below. */
const IMPORTERS = [
    harbor,
    inspect,
    loopbench,
    scylla,
    synth,
    terminalBench,
    junit,
    sweBench,
];
/** Reads the results of another harness, which may lie in several places. Throws `BenchgateError` where they are of no known format. */
async function readResults(paths, options, format) {
    const parts = [];
    for (const path of paths)
        parts.push(await (0,importer/* readAny */.J)(IMPORTERS, await source/* Source */.k.open(path), options, format));
    return joined(parts);
}


/***/ }),

/***/ 85008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ Source)
});

// UNUSED EXPORTS: SOURCE_LIMITS

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/error.js
var error = __webpack_require__(73188);
// EXTERNAL MODULE: ./build/model/system-error.js
var system_error = __webpack_require__(750);
;// CONCATENATED MODULE: ./build/importers/json.js
/** Reads JSON in which `NaN`, `Infinity` and `-Infinity` may stand for numbers; they become null. */
function readJson(text) {
    const nonFinite = [];
    const value = parse(text);
    if (value !== undefined || !/NaN|Infinity/.test(text))
        return { value, nonFinite };
    return { value: parse(withoutNonFinite(text, nonFinite)), nonFinite };
}
function parse(text) {
    try {
        return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
    }
    catch {
        return undefined;
    }
}
/** Outside of strings alone: what an agent wrote keeps its words. */
function withoutNonFinite(text, found) {
    const parts = [];
    for (let at = 0; at < text.length;) {
        const quote = text.indexOf('"', at);
        const end = quote < 0 ? text.length : quote;
        parts.push(text.slice(at, end).replace(/-?\b(?:NaN|Infinity)\b/g, (word) => {
            found.push(word);
            return 'null';
        }));
        at = quote < 0 ? end : endOfString(text, quote);
        parts.push(text.slice(end, at));
    }
    return parts.join('');
}
function endOfString(text, quote) {
    for (let at = quote + 1; at < text.length; at += 1) {
        if (text[at] === '\\')
            at += 1;
        else if (text[at] === '"')
            return at + 1;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./build/importers/source.js






const SOURCE_LIMITS = { fileBytes: 2 ** 28, totalBytes: 2 ** 31, entries: 200_000 };
/**
 * What is to be imported: a directory, or one file as a directory that holds nothing else. Nothing outside it is read,
 * and no link is followed.
 */
class Source {
    /** of the directory or of the file */
    name;
    #root;
    #only;
    #limits;
    #parsed = new Map();
    /** by file: the numbers that JSON has no word for */
    #nonFinite = new Map();
    #left;
    constructor(root, only, limits) {
        this.name = only ?? (0,external_node_path_.basename)(root);
        this.#root = root;
        this.#only = only;
        this.#limits = limits;
        this.#left = limits.totalBytes;
    }
    static async open(path, limits = SOURCE_LIMITS) {
        const absolute = (0,external_node_path_.resolve)(path);
        const found = await (0,promises_.stat)(absolute).catch((cause) => {
            throw new error/* BenchgateError */.Q9(`${path} cannot be read (${cause.code})`, 'Name a directory or a file of results.', {
                cause,
            });
        });
        if (found.isDirectory())
            return new Source(absolute, null, limits);
        if (found.isFile())
            return new Source((0,external_node_path_.dirname)(absolute), (0,external_node_path_.basename)(absolute), limits);
        throw new error/* BenchgateError */.Q9(`${path} is neither a directory nor a file`, 'Name a directory or a file of results.');
    }
    /** what the files did not say plainly */
    get warnings() {
        return this.#nonFinite.size > 0 ? [told(this.#nonFinite)] : [];
    }
    /** The names in a directory, sorted; empty where there is none. */
    async list(path = '') {
        if (this.#only !== null)
            return { files: path === '' ? [this.#only] : [], folders: [] };
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(this.#root, path), { withFileTypes: true }).catch((cause) => {
            if (['ENOENT', 'ENOTDIR'].includes(cause.code))
                return [];
            throw (0,system_error/* ofSystem */.d)(cause) ?? cause;
        });
        if (entries.length > this.#limits.entries)
            throw new error/* BenchgateError */.Q9(`${path || this.name} has ${entries.length} entries, more than the ${this.#limits.entries} that are read`, 'Import a part of it at a time.');
        const names = (some) => some.map(({ name }) => name).sort();
        return { files: names(entries.filter((e) => e.isFile())), folders: names(entries.filter((e) => e.isDirectory())) };
    }
    /** A file's bytes; null where there is none. */
    async bytes(path) {
        const handle = await this.#open(path);
        if (!handle)
            return null;
        try {
            const { size } = await handle.stat();
            if (size > this.#limits.fileBytes)
                throw tooLarge(path, this.#limits.fileBytes);
            this.take(path, size);
            return await handle.readFile();
        }
        finally {
            await handle.close();
        }
    }
    /** Counts bytes towards the bound of the whole, those that come out of archives too. */
    take(path, bytes) {
        this.#left -= bytes;
        if (this.#left < 0)
            throw tooLarge(path, this.#limits.totalBytes);
    }
    get limits() {
        return this.#limits;
    }
    /** Where a file lies, for a reader of its own. */
    pathOf(path) {
        return (0,external_node_path_.join)(this.#root, path);
    }
    /** A JSON file, read once; undefined where there is none or it is no JSON. */
    async json(path) {
        if (this.#parsed.has(path))
            return this.#parsed.get(path);
        const bytes = await this.bytes(path);
        const value = bytes ? this.parse(path, bytes.toString('utf8')) : undefined;
        this.#parsed.set(path, value);
        return value;
    }
    /** One JSON value a line; undefined in the place of a line that is none. */
    async jsonLines(path) {
        const bytes = await this.bytes(path);
        const lines = (bytes?.toString('utf8') ?? '').split('\n').filter((line) => line.trim() !== '');
        return lines.map((line, index) => this.parse(`${path}:${index + 1}`, line));
    }
    /** JSON text of this source; numbers that JSON has no word for are null, and that is told. */
    parse(path, text) {
        const { value, nonFinite } = readJson(text);
        if (nonFinite.length > 0)
            this.#nonFinite.set(path, nonFinite);
        return value;
    }
    async #open(path) {
        if (this.#only !== null && path !== this.#only)
            return null;
        try {
            // a pipe must not be waited for, and a link must not lead out
            const handle = await (0,promises_.open)(this.pathOf(path), external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
            if ((await handle.stat()).isFile())
                return handle;
            await handle.close();
            return null;
        }
        catch (cause) {
            if (['ENOENT', 'ENOTDIR', 'ELOOP', 'ENXIO'].includes(cause.code ?? ''))
                return null;
            throw (0,system_error/* ofSystem */.d)(cause) ?? cause;
        }
    }
}
function told(nonFinite) {
    const all = [...nonFinite.values()].flat();
    const [first = ''] = nonFinite.keys();
    const others = nonFinite.size > 1 ? ` and ${nonFinite.size - 1} more files` : '';
    const which = [...new Set(all)].sort().join(', ');
    return `${all.length === 1 ? '1 number is' : `${all.length} numbers are`} ${which} in ${first}${others}: read as unknown`;
}
const tooLarge = (path, most) => new error/* BenchgateError */.Q9(`${path} is too large: at most ${most / 2 ** 20} MiB are read`, 'Import a part of it at a time.');


/***/ })

};
