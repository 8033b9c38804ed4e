export const id = 3540;
export const ids = [3540];
export const modules = {

/***/ 49470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   R5: () => (/* binding */ agentFaults),
/* harmony export */   V_: () => (/* binding */ taskFaults)
/* harmony export */ });
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35235);
/* harmony import */ var _raw_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9881);


const KINDS = ['oracle', 'nop', 'command', 'claude-code', 'codex', 'opencode'];
const ALLOWED = `one of ${KINDS.join(', ')}`;
/** An agent's kind: what it says, else its name; null when that is no kind. */
function kindOf(agent) {
    return KINDS.find((kind) => kind === (agent.kind ?? agent.name)) ?? null;
}
/** Rules between the keys of agents: exactly one list of them, unique names, a known kind, a command where it belongs. */
function agentFaults(raw, found) {
    const { agents, lineups, harness } = (0,_raw_js__WEBPACK_IMPORTED_MODULE_1__/* .asMap */ .$)(raw);
    if (harness != null)
        return [];
    if (agents != null && lineups != null)
        return [
            {
                path: ['lineups'],
                atKey: true,
                message: 'both `agents` and `lineups` are given; allowed is one of them.',
                remedy: 'Keep `agents`; `lineups` is its LoopBench name.',
            },
            ...checkAgents(agents, found),
        ];
    if (agents == null && lineups == null)
        return [
            {
                path: ['agents'],
                message: 'missing; allowed is a list of agents with at least one.',
                remedy: 'Add `agents: [{name: oracle}]`.',
            },
        ];
    if (agents != null)
        return checkAgents(agents, found);
    return (0,_raw_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .D)(lineups).flatMap((_, index, all) => repeatedName(all, index, ['lineups', index]));
}
/** what an entry of `tasks` may be */
const FORMS = ['path', 'contract', 'service'];
/** Rules between the keys of a task: one of its forms, and only one of them. */
function taskFaults(raw) {
    return (0,_raw_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .D)((0,_raw_js__WEBPACK_IMPORTED_MODULE_1__/* .asMap */ .$)(raw).tasks).flatMap((task, index) => {
        const path = ['tasks', index];
        if (task === null)
            return [
                {
                    path,
                    message: 'missing; allowed is a path, a glob, or a map with `path`, `contract` or `service`.',
                    remedy: 'Write a path or remove the `-`.',
                },
            ];
        if (typeof task !== 'object' || Array.isArray(task))
            return [];
        const entry = (0,_raw_js__WEBPACK_IMPORTED_MODULE_1__/* .asMap */ .$)(task);
        const given = FORMS.filter((form) => entry[form] != null);
        const [first, second] = given;
        if (first === undefined)
            return [
                {
                    path,
                    message: 'none of `path`, `contract` and `service` is given; allowed is one of them.',
                    remedy: 'Add `path: DIRECTORY`.',
                },
            ];
        if (second !== undefined)
            return [
                {
                    path,
                    message: `both \`${first}\` and \`${second}\` are given; allowed is one of them.`,
                    remedy: 'Make two tasks of them.',
                },
            ];
        if (first !== 'path' && entry.tags != null)
            return [
                {
                    path: [...path, 'tags'],
                    message: `\`tags\` stands beside \`${first}\`; allowed is inside of it.`,
                    remedy: `Move it into \`${first}\`.`,
                },
            ];
        return [];
    });
}
function checkAgents(agents, found) {
    return (0,_raw_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .D)(agents).flatMap((item, index, all) => {
        if (typeof item !== 'object' || item === null || Array.isArray(item))
            return [];
        const agent = (0,_raw_js__WEBPACK_IMPORTED_MODULE_1__/* .asMap */ .$)(item);
        const path = ['agents', index];
        return [...repeatedName(all, index, path), ...kindFaults(agent, path, found)];
    });
}
function kindFaults(agent, path, found) {
    const kind = kindOf(agent);
    if (kind === null) {
        if (agent.kind == null && typeof agent.name !== 'string')
            return [];
        const near = (0,_load_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(String(agent.kind ?? agent.name), KINDS);
        const remedy = near ? `Did you mean \`${near}\`?` : 'Add `kind: command` and a `command` for an agent of your own.';
        if (agent.kind == null)
            return [
                {
                    path: [...path, 'kind'],
                    message: `missing, and the name ${found([...path, 'name'])} is no kind; allowed is ${ALLOWED}.`,
                    remedy,
                },
            ];
        return [{ path: [...path, 'kind'], message: `found ${found([...path, 'kind'])}; allowed is ${ALLOWED}.`, remedy }];
    }
    if (kind === 'command' && agent.command == null)
        return [
            {
                path: [...path, 'command'],
                message: 'missing; an agent of kind command needs it.',
                remedy: 'Add `command: …`, shell text or a list.',
            },
        ];
    if (kind !== 'command' && agent.command != null)
        return [
            {
                path: [...path, 'command'],
                atKey: true,
                message: `an agent of kind ${kind} takes no command; allowed is it for kind command.`,
                remedy: 'Remove it, or write `kind: command`.',
            },
        ];
    return [];
}
function repeatedName(all, index, path) {
    const nameOf = (item) => {
        const { name } = (0,_raw_js__WEBPACK_IMPORTED_MODULE_1__/* .asMap */ .$)(item);
        return typeof name === 'string' ? name.toLowerCase() : null;
    };
    const own = nameOf(all[index]);
    const first = all.findIndex((item) => nameOf(item) === own);
    if (own === null || first === index)
        return [];
    const before = `${String(path[0])}[${first}]`;
    return [
        {
            path: [...path, 'name'],
            message: `the name is that of ${before}; allowed is one that no other has, upper and lower case alike.`,
            remedy: 'Rename one of them.',
        },
    ];
}


/***/ }),

/***/ 59609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MY: () => (/* binding */ loadExperiment)
});

// UNUSED EXPORTS: DEFAULT_RETRY, ExperimentSchema

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(58863);
// EXTERNAL MODULE: ./build/config/experiment-rules.js
var experiment_rules = __webpack_require__(49470);
// EXTERNAL MODULE: ./build/config/fields.js
var fields = __webpack_require__(63958);
// EXTERNAL MODULE: ./build/config/freeze.js
var freeze = __webpack_require__(66088);
// EXTERNAL MODULE: ./build/gate/metrics.js
var metrics = __webpack_require__(98591);
// EXTERNAL MODULE: ./build/gate/rules.js
var rules = __webpack_require__(99969);
// EXTERNAL MODULE: ./build/model/gate.js
var gate = __webpack_require__(31647);
// EXTERNAL MODULE: ./build/config/raw.js
var config_raw = __webpack_require__(9881);
;// CONCATENATED MODULE: ./build/config/gate.js





const METRIC = `one of ${Object.keys(metrics/* METRICS */.Cb).join(', ')}, or ${metrics/* REWARDS */.Lk}<key> for a number of the judge's`;
const CHANGE = 'a share of the baseline, such as 0.2';
const GuardrailSchema = (0,fields/* block */.om)({
    metric: (0,fields/* text */.Qq)(METRIC).refine((name) => (0,metrics/* metricOf */.ak)(name) !== null, METRIC),
    max_increase: (0,fields/* optional */.lq)(fields/* number */.ai.min(0, CHANGE), null),
    max_decrease: (0,fields/* optional */.lq)(fields/* number */.ai.min(0, CHANGE).max(1, CHANGE), null),
    advisory: (0,fields/* optional */.lq)(fields/* flag */.Jt, false),
});
const above0 = fields/* number */.ai.gt(0, 'a number above 0, at most 1').max(1, 'a number above 0, at most 1');
const error = fields/* number */.ai.gt(0, 'a number above 0, below 0.5').lt(0.5, 'a number above 0, below 0.5');
/** The keys of `gate` in an experiment file. */
const GateSchema = (0,fields/* block */.om)({
    design: (0,fields/* optional */.lq)((0,fields/* word */.Vm)(gate/* GATE_DESIGNS */.mp), rules/* DEFAULT_RULES */.c.design),
    min_coverage: (0,fields/* optional */.lq)(fields/* share */.uM, rules/* DEFAULT_RULES */.c.minCoverage),
    max_infra_error_rate: (0,fields/* optional */.lq)(fields/* share */.uM, rules/* DEFAULT_RULES */.c.maxInfraErrorRate),
    max_drop: (0,fields/* optional */.lq)(above0, rules/* DEFAULT_RULES */.c.maxDrop),
    alpha: (0,fields/* optional */.lq)(error, rules/* DEFAULT_RULES */.c.alpha),
    beta: (0,fields/* optional */.lq)(error, rules/* DEFAULT_RULES */.c.beta),
    min_tasks: (0,fields/* optional */.lq)((0,fields/* whole */.WQ)(1, 100_000), rules/* DEFAULT_RULES */.c.minTasks),
    min_shared_tasks: (0,fields/* optional */.lq)(fields/* share */.uM, rules/* DEFAULT_RULES */.c.minSharedTasks),
    min_pass_rate: (0,fields/* optional */.lq)(fields/* share */.uM, rules/* DEFAULT_RULES */.c.minPassRate),
    guardrails: (0,fields/* optional */.lq)((0,fields/* list */.p_)(GuardrailSchema, 'a list of guardrails'), []),
    leave_out: (0,fields/* optional */.lq)((0,fields/* word */.Vm)(gate/* LEAVE_OUT */.dR), rules/* DEFAULT_RULES */.c.leaveOut),
});
const toRules = (gate) => ({
    design: gate.design,
    maxDrop: gate.max_drop,
    alpha: gate.alpha,
    beta: gate.beta,
    minTasks: gate.min_tasks,
    minSharedTasks: gate.min_shared_tasks,
    minCoverage: gate.min_coverage,
    maxInfraErrorRate: gate.max_infra_error_rate,
    minPassRate: gate.min_pass_rate,
    guardrails: gate.guardrails.map(({ metric, max_increase: more, max_decrease: less, advisory }) => ({
        metric,
        ...(less === null ? { worse: 'more', limit: more ?? 0 } : { worse: 'less', limit: less }),
        advisory,
    })),
    leaveOut: gate.leave_out,
});
/** Rules between the keys of a guardrail: a change for the worse in one direction, and one guardrail a metric. */
function guardrailFaults(raw) {
    const rails = (0,config_raw/* asList */.D)((0,config_raw/* asMap */.$)((0,config_raw/* asMap */.$)(raw).gate).guardrails);
    return rails.flatMap((rail, index) => {
        if (typeof rail !== 'object' || rail === null || Array.isArray(rail))
            return [];
        const { metric, max_increase: more, max_decrease: less } = (0,config_raw/* asMap */.$)(rail);
        const path = ['gate', 'guardrails', index];
        if ((more == null) === (less == null))
            return [
                {
                    path,
                    message: `${more == null ? 'neither' : 'both'} \`max_increase\` ${more == null ? 'nor' : 'and'} \`max_decrease\` ${more == null ? 'is' : 'are'} given; allowed is one of them.`,
                    remedy: 'Give the one that is a change for the worse, such as `max_increase: 0.2`.',
                },
            ];
        if (rails.slice(0, index).every((other) => (0,config_raw/* asMap */.$)(other).metric !== metric))
            return [];
        return [{ path: [...path, 'metric'], message: 'is guarded already.', remedy: 'Keep one guardrail a metric.' }];
    });
}

;// CONCATENATED MODULE: ./build/model/harness.js
/** Whose results a harness may leave; `auto` finds out. */
const RESULT_FORMATS = [
    'auto',
    'harbor',
    'inspect',
    'loopbench',
    'scylla',
    'synth',
    'terminal-bench',
    'junit',
    'swe-bench',
];

;// CONCATENATED MODULE: ./build/config/harness.js




const ABSOLUTE = 'an absolute path';
const RESULTS = 'a folder or a file in the project, or an absolute path in the sandbox';
const names = (what) => (0,fields/* list */.p_)((0,fields/* text */.Qq)(), `a list of ${what}, in the harness's own names, with at least one`, 1);
/** A folder of its own: what a copy of a project may lie in, and what may be emptied before it does. */
const isOwnFolder = (given) => external_node_path_.posix.normalize(given) === given && /^\/[^/].*[^/]$/.test(given);
const staysInside = (given) => {
    const normal = external_node_path_.posix.normalize(given);
    return normal !== '.' && normal !== '/' && normal.split('/')[0] !== '..';
};
/** The keys of `harness` in an experiment file. */
const HarnessSchema = (0,fields/* block */.om)({
    command: fields/* command */.G5,
    results: (0,fields/* text */.Qq)(RESULTS).refine(staysInside, RESULTS),
    format: (0,fields/* optional */.lq)((0,fields/* word */.Vm)(RESULT_FORMATS), 'auto'),
    project: (0,fields/* optional */.lq)((0,fields/* text */.Qq)(), '.'),
    exclude: (0,fields/* optional */.lq)((0,fields/* list */.p_)((0,fields/* text */.Qq)(), 'a list of patterns, as in a .dockerignore'), []),
    workdir: (0,fields/* optional */.lq)((0,fields/* text */.Qq)(ABSOLUTE).refine(isOwnFolder, ABSOLUTE), '/workspace'),
    env: fields/* envMap */.ib,
    timeout_sec: (0,fields/* optional */.lq)(fields/* seconds */.YA, 21_600),
    plan: (0,fields/* optional */.lq)((0,fields/* block */.om)({ tasks: names('tasks'), agents: names('agents') }), null),
});
/** Rules between a harness and the other keys: it has tasks and agents of its own, and runs as a whole. */
function harnessFaults(raw) {
    const experiment = (0,config_raw/* asMap */.$)(raw);
    if (experiment.harness == null) {
        if (experiment.tasks != null)
            return [];
        const message = 'missing; allowed is a list of paths, globs and maps with at least one.';
        return [{ path: ['tasks'], message, remedy: 'Add `tasks`.' }];
    }
    const beside = ['tasks', 'agents', 'lineups'].filter((key) => experiment[key] != null);
    const faults = beside.map((key) => ({
        path: [key],
        atKey: true,
        message: `\`${key}\` stands beside \`harness\`, which has ${key === 'tasks' ? 'tasks' : 'agents'} of its own.`,
        remedy: `Remove it, or name in \`harness.plan\` what the harness is going to run.`,
    }));
    if ((0,config_raw/* asMap */.$)(experiment.gate).design === 'sequential')
        faults.push({
            path: ['gate', 'design'],
            message: 'a harness runs as a whole, and a sequential design round by round; allowed is fixed.',
            remedy: 'Remove it.',
        });
    return faults;
}
/** Paths on this machine are relative to the file. */
const toHarness = (given, base) => ({
    command: given.command,
    project: external_node_path_.resolve(base, given.project),
    exclude: given.exclude,
    workdir: given.workdir,
    results: external_node_path_.posix.normalize(given.results),
    format: given.format,
    env: given.env,
    timeoutSec: given.timeout_sec,
    plan: given.plan,
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/config/interpolate.js
var interpolate = __webpack_require__(12420);
;// CONCATENATED MODULE: ./build/config/lineup.js




const maybeText = (0,fields/* optional */.lq)((0,fields/* text */.Qq)(), null);
/** LoopBench's name for an agent; its planner and second coder have no part here. */
const LineupSchema = (0,fields/* block */.om)({
    name: fields/* name */.UU,
    planner_model: maybeText,
    coder_a_model: maybeText,
    coder_b_model: maybeText,
    role_command: fields/* command */.G5,
    role_env: fields/* envMap */.ib,
});
/** The agent that a lineup is read as: the first coder, told so in LoopBench's variables. */
function toLineup(lineup, env) {
    const { name: of, coder_a_model: model, role_command: command, role_env: own } = lineup;
    const told = { LB_ROLE: 'coder_a', ...(model === null ? {} : { LB_MODEL: model }) };
    return { name: of, kind: 'command', model, command, env: { ...told, ...keysOf(own, env), ...own }, timeoutSec: null };
}
/** `OPENROUTER_API_KEY_ENV: OPEN_ROUTER_API_KEY` names a key of this process, and hands that one on. */
const keysOf = (own, env) => Object.fromEntries(Object.entries(own).flatMap(([key, named]) => {
    const value = key.endsWith('_API_KEY_ENV') && interpolate/* ENV_NAME */.G1.test(named) ? env[named] : undefined;
    return value ? [[named, value]] : [];
}));
/** how far above a file the root of its project may lie */
const MOST_UP = 4;
/** LoopBench names paths from the root of its project, which the file may lie some folders below. */
function fromProjectRoot(base, given) {
    const plain = given.replace(/[^/]*[*?[{].*$/, ''); // of a glob, the folder before the first pattern
    let folder = base;
    for (let up = 0; up < MOST_UP && folder !== external_node_path_.dirname(folder); up += 1) {
        if ((0,external_node_fs_.existsSync)(external_node_path_.resolve(folder, plain)))
            return external_node_path_.resolve(folder, given);
        folder = external_node_path_.dirname(folder);
    }
    return external_node_path_.resolve(base, given);
}

// EXTERNAL MODULE: ./build/config/load.js
var load = __webpack_require__(35235);
;// CONCATENATED MODULE: ./build/config/task-entry.js



const task_entry_maybeText = (0,fields/* optional */.lq)((0,fields/* text */.Qq)(), null);
const URL_PATH = 'a path of the app, such as /health';
const urlPath = (0,fields/* text */.Qq)(URL_PATH).regex(/^\/[^\s#]*$/, URL_PATH);
/** What a task says that is asked for one rollout at a time. */
const ASKED = {
    image: task_entry_maybeText,
    workdir: (0,fields/* optional */.lq)((0,fields/* text */.Qq)('an absolute path').regex(/^\//, 'an absolute path'), null),
    prompt_template: (0,fields/* optional */.lq)(schemas/* unknown */.L5J(), null),
    inference_url: (0,fields/* optional */.lq)(schemas/* url */.OZ5({ protocol: /^https?$/, error: 'an http or https URL' }), null),
    seed: (0,fields/* optional */.lq)((0,fields/* whole */.WQ)(0, 2 ** 31 - 1), 0),
    params: (0,fields/* optional */.lq)(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J(), 'a map'), {}),
    timeout_sec: (0,fields/* optional */.lq)(fields/* seconds */.YA, 600),
    env: fields/* envMap */.ib,
    tags: fields/* tags */._A,
};
const ContractSchema = (0,fields/* block */.om)({ name: fields/* name */.UU, dir: task_entry_maybeText, command: fields/* argv */.vU, ...ASKED });
const ServiceSchema = (0,fields/* block */.om)({
    name: fields/* name */.UU,
    dir: task_entry_maybeText,
    install: task_entry_maybeText,
    command: fields/* command */.G5,
    port: (0,fields/* optional */.lq)((0,fields/* whole */.WQ)(1, 65_535), 8000),
    health: (0,fields/* optional */.lq)(urlPath, '/health'),
    rollout: (0,fields/* optional */.lq)(urlPath, '/rollout'),
    start_timeout_sec: (0,fields/* optional */.lq)(fields/* seconds */.YA, 60),
    ...ASKED,
});
/** One entry of `tasks`. */
const TaskSchema = schemas/* preprocess */.vkY((task) => (typeof task === 'object' && task !== null ? task : { path: task }), (0,fields/* block */.om)({
    path: (0,fields/* optional */.lq)((0,fields/* text */.Qq)('a path, a glob, or a map with `path`, `contract` or `service`'), null),
    tags: fields/* tags */._A,
    contract: ContractSchema.nullish(),
    service: ServiceSchema.nullish(),
}));
/** `base` is the directory of the file that the entry stands in. */
function toTask(task, base, line) {
    const { contract, service } = task;
    if (contract)
        return { contract: { ...asked(contract, base), command: contract.command }, line };
    if (!service)
        return { path: external_node_path_.resolve(base, task.path ?? ''), tags: task.tags, line };
    return {
        service: {
            ...asked(service, base),
            command: service.command,
            install: service.install,
            port: service.port,
            healthPath: service.health,
            rolloutPath: service.rollout,
            startTimeoutSec: service.start_timeout_sec,
        },
        line,
    };
}
const asked = (said, base) => ({
    name: said.name,
    dir: said.dir === null ? null : external_node_path_.resolve(base, said.dir),
    image: said.image,
    workdir: said.workdir,
    promptTemplate: said.prompt_template,
    inferenceUrl: said.inference_url,
    seed: said.seed,
    params: said.params,
    timeoutSec: said.timeout_sec,
    env: said.env,
    tags: said.tags,
});

// EXTERNAL MODULE: ./build/config/yaml-file.js
var yaml_file = __webpack_require__(11919);
;// CONCATENATED MODULE: ./build/config/experiment.js











/** Most retries by infrastructure kind, unless the file says otherwise. */
const DEFAULT_RETRY = {
    auth: 0,
    config: 0,
    rate_limited: 2,
    quota: 1,
    capacity: 2,
    transport: 2,
    create_ambiguous: 1,
    sandbox_lost: 2,
    oom: 1,
    disk_full: 0,
    image_build: 0,
    network: 2,
};
const experiment_maybeText = (0,fields/* optional */.lq)((0,fields/* text */.Qq)(), null);
const retries = (0,fields/* whole */.WQ)(0, 10);
const AgentSchema = (0,fields/* block */.om)({
    name: fields/* name */.UU,
    kind: schemas/* unknown */.L5J().optional(),
    model: experiment_maybeText,
    command: (0,fields/* optional */.lq)(fields/* command */.G5, null),
    env: fields/* envMap */.ib,
    timeout_sec: (0,fields/* optional */.lq)(fields/* seconds */.YA, null),
});
/** What may be spent; absent is no limit. */
const BUDGET = {
    cost_usd: (0,fields/* optional */.lq)(fields/* number */.ai.positive('a number above 0'), null),
    tokens: (0,fields/* optional */.lq)((0,fields/* whole */.WQ)(1, 1e12), null),
    wall_clock_sec: (0,fields/* optional */.lq)(fields/* seconds */.YA, null),
};
/** The keys of an experiment file; docs/config.md is made from them. */
const ExperimentSchema = (0,fields/* block */.om)({
    experiment_id: fields/* name */.UU,
    tasks: (0,fields/* optional */.lq)((0,fields/* list */.p_)(TaskSchema, 'a list of paths, globs and maps with at least one', 1), null),
    agents: (0,fields/* optional */.lq)((0,fields/* list */.p_)(AgentSchema, 'a list of agents with at least one', 1), null),
    lineups: (0,fields/* optional */.lq)((0,fields/* list */.p_)(LineupSchema, 'a list of lineups with at least one', 1), null),
    harness: (0,fields/* optional */.lq)(HarnessSchema, null),
    rollouts_per_task: (0,fields/* optional */.lq)((0,fields/* whole */.WQ)(1, 100_000), 1),
    max_parallel_rollouts: (0,fields/* optional */.lq)((0,fields/* whole */.WQ)(1, 10_000), 4),
    available_agent_sandboxes: (0,fields/* optional */.lq)((0,fields/* whole */.WQ)(1, 10_000), null),
    runtime_config: experiment_maybeText,
    limits: (0,fields/* optionalBlock */.ki)((0,fields/* block */.om)({
        agent_timeout_sec: (0,fields/* optional */.lq)(fields/* seconds */.YA, 1800),
        setup_timeout_sec: (0,fields/* optional */.lq)(fields/* seconds */.YA, 360),
        collect_timeout_sec: (0,fields/* optional */.lq)(fields/* seconds */.YA, 120),
        ...BUDGET,
        rollout: (0,fields/* optionalBlock */.ki)((0,fields/* block */.om)(BUDGET)),
        systemic: (0,fields/* optionalBlock */.ki)((0,fields/* block */.om)({ share: (0,fields/* optional */.lq)(fields/* share */.uM, 0.5), after: (0,fields/* optional */.lq)((0,fields/* whole */.WQ)(2, 100_000), 10) })),
    })),
    retry: (0,fields/* optionalBlock */.ki)((0,fields/* block */.om)({
        auth: (0,fields/* optional */.lq)(retries, DEFAULT_RETRY.auth),
        config: (0,fields/* optional */.lq)(retries, DEFAULT_RETRY.config),
        rate_limited: (0,fields/* optional */.lq)(retries, DEFAULT_RETRY.rate_limited),
        quota: (0,fields/* optional */.lq)(retries, DEFAULT_RETRY.quota),
        capacity: (0,fields/* optional */.lq)(retries, DEFAULT_RETRY.capacity),
        transport: (0,fields/* optional */.lq)(retries, DEFAULT_RETRY.transport),
        create_ambiguous: (0,fields/* optional */.lq)(retries, DEFAULT_RETRY.create_ambiguous),
        sandbox_lost: (0,fields/* optional */.lq)(retries, DEFAULT_RETRY.sandbox_lost),
        oom: (0,fields/* optional */.lq)(retries, DEFAULT_RETRY.oom),
        disk_full: (0,fields/* optional */.lq)(retries, DEFAULT_RETRY.disk_full),
        image_build: (0,fields/* optional */.lq)(retries, DEFAULT_RETRY.image_build),
        network: (0,fields/* optional */.lq)(retries, DEFAULT_RETRY.network),
    })),
    reward: (0,fields/* optionalBlock */.ki)((0,fields/* block */.om)({ key: experiment_maybeText, pass_threshold: (0,fields/* optional */.lq)(fields/* number */.ai, 1) })),
    gate: (0,fields/* optionalBlock */.ki)(GateSchema),
    allow_env: fields/* allowEnv */.dQ,
});
const FORMAT = {
    schema: () => ExperimentSchema,
    faults: (raw, found) => [
        ...harnessFaults(raw),
        ...(0,experiment_rules/* taskFaults */.V_)(raw),
        ...(0,experiment_rules/* agentFaults */.R5)(raw, found),
        ...guardrailFaults(raw),
    ],
};
/** Read an experiment file: tasks, agents, rollouts, limits and gate. Throws one `ConfigError` with all of its faults. */
async function loadExperiment(file, env) {
    const { value, yaml, ...variables } = await (0,load/* loadFile */.Z)(file, env, FORMAT);
    const absolute = external_node_path_.resolve(file);
    const base = external_node_path_.dirname(absolute);
    const resolve = value.lineups ? fromProjectRoot : external_node_path_.resolve;
    return (0,freeze/* deepFreeze */.o)({
        file: absolute,
        experimentId: value.experiment_id,
        tasks: (value.tasks ?? []).map((task, index) => {
            const at = value.lineups && task.path ? { ...task, path: resolve(base, task.path) } : task;
            return toTask(at, base, (0,yaml_file/* lineOf */.cA)(yaml, ['tasks', index]));
        }),
        agents: value.agents?.map(toAgent) ?? value.lineups?.map((lineup) => toLineup(lineup, env)) ?? [],
        harness: value.harness && toHarness(value.harness, base),
        rolloutsPerTask: value.rollouts_per_task,
        maxParallelRollouts: Math.min(value.max_parallel_rollouts, value.available_agent_sandboxes ?? Infinity),
        runtimeConfig: value.runtime_config === null ? null : resolve(base, value.runtime_config),
        limits: {
            agentTimeoutSec: value.limits.agent_timeout_sec,
            setupTimeoutSec: value.limits.setup_timeout_sec,
            collectTimeoutSec: value.limits.collect_timeout_sec,
            run: toBudget(value.limits),
            rollout: toBudget(value.limits.rollout),
            systemic: value.limits.systemic,
        },
        retry: value.retry,
        reward: { key: value.reward.key, passThreshold: value.reward.pass_threshold },
        gate: toRules(value.gate),
        env: variables.env,
        secrets: [
            ...variables.secrets,
            ...(value.lineups ?? []).flatMap((one) => Object.values(keysOf(one.role_env, env))),
        ],
    });
}
const toBudget = ({ cost_usd, tokens, wall_clock_sec }) => ({
    costUsd: cost_usd,
    tokens,
    wallClockSec: wall_clock_sec,
});
function toAgent(agent) {
    return {
        name: agent.name,
        kind: (0,experiment_rules/* kindOf */.I)(agent),
        model: agent.model,
        command: agent.command,
        env: agent.env,
        timeoutSec: agent.timeout_sec,
    };
}


/***/ }),

/***/ 9881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ asMap),
/* harmony export */   D: () => (/* binding */ asList)
/* harmony export */ });
function asMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function asList(value) {
    return Array.isArray(value) ? value : [];
}


/***/ }),

/***/ 82838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readCredentials)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** The credentials that can be read. Preflight says what is wrong with the others, and no run begins without them. */
async function readCredentials(files) {
    const read = files.map(async ({ file, target, agents }) => {
        const content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file).catch(() => null);
        return content ? [{ target, agents, content }] : [];
    });
    return (await Promise.all(read)).flat();
}


/***/ }),

/***/ 83540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  load: () => (/* binding */ load_load),
  lockFileOf: () => (/* binding */ lockFileOf),
  X: () => (/* binding */ planOf),
  k: () => (/* binding */ unlessWhole)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/model/error.js
var model_error = __webpack_require__(73188);
// EXTERNAL MODULE: ./build/config/experiment-rules.js
var experiment_rules = __webpack_require__(49470);
// EXTERNAL MODULE: ./build/config/load.js
var load = __webpack_require__(35235);
// EXTERNAL MODULE: ./build/config/yaml-file.js
var yaml_file = __webpack_require__(11919);
;// CONCATENATED MODULE: ./build/config/credential-agents.js




/**
 * Refuses credentials for agents that are not there: whoever misspells a name has an agent that cannot log in. A runtime may
 * serve several experiments, so that the name of a kind is fine where this one has no such agent.
 */
async function checkCredentialAgents({ file, sandboxBackend }, agents) {
    const names = agents.map(({ name }) => name);
    const known = new Set([...names, ...experiment_rules/* KINDS */.GW]);
    const faults = sandboxBackend.credentials.flatMap(({ agents: wanted }, at) => (wanted ?? []).flatMap((name, place) => {
        if (known.has(name))
            return [];
        const near = (0,load/* nearest */.p)(name, names);
        return [
            {
                path: ['sandbox_backend', 'credentials', at, 'agents', place],
                message: `the experiment has no agent \`${name}\`; it has ${names.join(', ')}.`,
                remedy: near ? `Did you mean \`${near}\`?` : 'Correct the name, or leave it out.',
            },
        ];
    }));
    if (faults.length === 0 || file === null)
        return;
    const yaml = await (0,yaml_file/* readYamlFile */.kv)(file);
    throw new model_error/* ConfigError */.xL((0,yaml_file/* sortIssues */.V)(faults.map((fault) => (0,yaml_file/* toIssue */.N9)(yaml, fault))));
}

// EXTERNAL MODULE: ./build/config/experiment.js + 5 modules
var config_experiment = __webpack_require__(59609);
// EXTERNAL MODULE: ./build/config/runtime.js + 2 modules
var config_runtime = __webpack_require__(14787);
// EXTERNAL MODULE: ./build/harness/plan.js
var harness_plan = __webpack_require__(45668);
// EXTERNAL MODULE: ./build/run/plan.js
var run_plan = __webpack_require__(5823);
// EXTERNAL MODULE: ./build/run/redact/redactor.js
var redact_redactor = __webpack_require__(66932);
// EXTERNAL MODULE: ./build/run/redact/secret-names.js
var secret_names = __webpack_require__(79805);
;// CONCATENATED MODULE: ./build/run/redact/tokens.js
/** what is shorter is a name, a date or a kind */
const LEAST = 16;
/** The secrets that a credentials file holds: the texts of its JSON, else its lines. */
function tokensIn(content) {
    const text = content.toString('utf8');
    const found = [];
    try {
        JSON.parse(text, (_, value) => {
            if (typeof value === 'string')
                found.push(value);
        });
    }
    catch {
        found.push(...text.split(/\s+/));
    }
    return found.filter(({ length }) => length >= LEAST);
}

// EXTERNAL MODULE: ./build/run/shard.js
var run_shard = __webpack_require__(40458);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/tasks/gitignore.js
/** The patterns of a .gitignore text; the last one that matches decides. */
function parseIgnore(text) {
    const rules = text.split(/\r?\n/).flatMap((line) => ruleOf(line) ?? []);
    return (path) => rules.reduce((ignored, { negated, regex }) => (regex.test(path) ? !negated : ignored), false);
}
function ruleOf(line) {
    const text = line.replace(/(?<!\\)[ \t]+$/, '');
    if (text === '' || text.startsWith('#'))
        return null;
    const negated = text.startsWith('!');
    const pattern = negated ? text.slice(1) : text;
    const directory = pattern.endsWith('/');
    const body = pattern.replace(/\/$/, '');
    if (body === '')
        return null;
    const anchored = body.includes('/');
    const source = body
        .replace(/^\//, '')
        .split('/')
        .map((part) => (part === '**' ? '**' : segment(part)))
        .reduce((regex, part, at, parts) => regex + joined(part, at === parts.length - 1), '');
    try {
        return {
            negated,
            regex: new RegExp(`^${anchored ? '' : '(?:.*/)?'}${source}${directory ? '/.*' : '(?:/.*)?'}$`, 's'),
        };
    }
    catch {
        return null; // git, too, takes a broken pattern for one that matches nothing
    }
}
function joined(part, last) {
    if (part === '**')
        return last ? '.*' : '(?:.*/)?';
    return last ? part : `${part}/`;
}
function segment(glob) {
    return glob.replace(/\\(.)|\[([!^]?)((?:\\.|[^\]\\])+)\]|\*+|\?|[.+^${}()|[\]\\]/gs, (mark, escaped, not, set) => {
        if (escaped !== undefined)
            return escaped.replace(/[^\w]/, '\\$&');
        if (set !== undefined)
            return `(?!/)[${not ? '^' : ''}${set}]`;
        if (mark.startsWith('*'))
            return '[^/]*';
        return mark === '?' ? '[^/]' : `\\${mark}`;
    });
}

// EXTERNAL MODULE: ./build/tasks/pack.js + 1 modules
var tasks_pack = __webpack_require__(38602);
;// CONCATENATED MODULE: ./build/tasks/digest.js





const FILES = new Set(['task.toml', 'instruction.md', 'README.md', 'trajectory.json']);
const FOLDERS = new Set(['environment', 'tests', 'solution', 'steps']);
const UNWANTED = ['__pycache__/', '*.pyc', '.DS_Store', '*.swp', '*.swo', '*~'].join('\n');
/** Harbor's content digest of a task directory, `sha256:<hex>`: the same bytes have the same name everywhere. */
async function packDigest(pack) {
    const belongs = (path) => FILES.has(path) || (path.includes('/') && FOLDERS.has(path.split('/')[0] ?? ''));
    return `sha256:${sha256(await fileLines(pack, belongs))}`;
}
/** The digest of a task that its entry describes: what that says, and the files of its directory. */
async function entryDigest(entry, secrets, noting) {
    const hidden = new Set(secrets);
    const { dir: _dir, tags: _tags, env, ...rest } = entry;
    // a rotated key is no other task: secrets count by their names
    const shown = Object.fromEntries(Object.entries(env).map(([key, value]) => [key, hidden.has(value) ? null : value]));
    const head = `\0${sha256(canonical({ ...rest, env: shown }))}\n`;
    return `sha256:${sha256(head + (noting ? await fileLines(noting, () => true) : ''))}`;
}
/** One line `path\0sha256\n` per file, in the order of the paths' bytes. */
async function fileLines(noting, belongs) {
    const ignores = parseIgnore((await (0,tasks_pack/* textOf */.b6)((0,external_node_path_.join)(noting.dir, '.gitignore'))) ?? UNWANTED);
    const paths = await filesOf(noting, '', belongs, ignores, await (0,promises_.realpath)(noting.dir));
    paths.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    const lines = [];
    for (const path of paths)
        lines.push(`${path}\0${sha256(await (0,promises_.readFile)((0,external_node_path_.join)(noting.dir, path)))}\n`);
    return lines.join('');
}
async function filesOf(noting, prefix, belongs, ignores, root) {
    const found = [];
    for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(noting.dir, prefix), { withFileTypes: true })) {
        const path = `${prefix}${entry.name}`;
        if (entry.isDirectory()) {
            if (prefix || belongs(`${path}/`))
                found.push(...(await filesOf(noting, `${path}/`, belongs, ignores, root)));
        }
        else if (!ignores(path) && (belongs(path) || (entry.isSymbolicLink() && belongs(`${path}/`)))) {
            const counts = entry.isFile() || (entry.isSymbolicLink() && (await staysInside(noting, path, root, belongs)));
            if (counts)
                found.push(path);
        }
    }
    return found;
}
/** A link to a file of the pack counts as that file; one to a directory of the pack adds nothing, as in Harbor. */
async function staysInside(noting, path, root, belongs) {
    const target = await (0,promises_.realpath)((0,external_node_path_.join)(noting.dir, path)).catch(() => null);
    if (target === null) {
        noting.of(path, 'is a link to nothing', 'Remove it, or copy the file.');
        return false;
    }
    if (!target.startsWith(`${root}${external_node_path_.sep}`)) {
        noting.of(path, 'is a link that leaves the task', 'Copy the file instead.');
        return false;
    }
    if (await (0,tasks_pack/* isFile */.fo)(target))
        return true;
    const inner = `${(0,external_node_path_.relative)(root, target).split(external_node_path_.sep).join('/')}/`;
    if (!belongs(inner))
        noting.of(path, 'is a link to a directory that the digest does not see', 'Copy the directory instead.');
    return false;
}
const sha256 = (bytes) => (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
/** JSON with sorted keys, so that the order of writing does not matter. */
function canonical(value) {
    return JSON.stringify(value, (_, inner) => inner !== null && typeof inner === 'object' && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner);
}

;// CONCATENATED MODULE: ./build/tasks/id.js
/** Fit for one segment of a path on every system and for an artifact's file name. */
const isSegment = (text) => /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(text);
/** The id of a task by its name, `org/name` or `name`; null when the name cannot become a path. */
function taskId(name) {
    const id = name.replace('/', '__');
    return isSegment(id) ? id : null;
}

;// CONCATENATED MODULE: ./build/tasks/asked.js





/** A runner of the experiment file as a task; all faults of the entry are thrown as one `ConfigError`. */
async function loadContractTask(entry, place) {
    return { kind: 'contract', ...(await loadAsked(entry, place)), command: entry.command };
}
/** The same for an app that is asked over HTTP. */
async function loadServiceTask(entry, place) {
    const { command, install, port, healthPath, rolloutPath, startTimeoutSec } = entry;
    const asked = await loadAsked(entry, place);
    return { kind: 'service', ...asked, command, install, port, healthPath, rolloutPath, startTimeoutSec };
}
async function loadAsked(entry, place) {
    const { file, line, secrets } = place;
    const issues = [];
    const fault = (key, message, remedy) => issues.push({ file, line, column: null, key: `${place.key}.${key}`, message: `${message}.`, remedy });
    const id = taskId(entry.name);
    if (id === null)
        fault('name', `\`${entry.name}\` cannot name a task`, 'Use letters, digits, `.`, `_` and `-`.');
    if (entry.command.length === 0)
        fault('command', 'is empty', 'Name the runner and its arguments.');
    const { dir } = entry;
    const exists = dir !== null && (await (0,tasks_pack/* isDirectory */.wd)(dir));
    if (dir !== null && !exists)
        fault('dir', `there is no directory ${dir}`, 'Correct the path; it is relative to this file.');
    const digest = await entryDigest(entry, secrets, exists ? { dir, of: (path, message, remedy) => fault('dir', `${path} ${message}`, remedy) } : null);
    if (id === null || issues.length > 0)
        throw new model_error/* ConfigError */.xL(issues);
    const built = exists && entry.image === null && (await (0,tasks_pack/* isFile */.fo)((0,external_node_path_.join)(dir, 'Dockerfile')));
    return {
        id,
        name: entry.name,
        dir: dir ?? '',
        digest,
        tags: entry.tags,
        environment: {
            image: entry.image,
            context: built ? dir : null,
            buildTimeoutSec: 600,
            cpus: null,
            memoryMb: null,
            storageMb: null,
            network: { mode: 'public', allowedHosts: [] },
            env: entry.env,
            workdir: entry.workdir,
            healthcheck: null,
        },
        promptTemplate: entry.promptTemplate,
        inferenceUrl: entry.inferenceUrl,
        seedBase: entry.seed,
        params: entry.params,
        timeoutSec: entry.timeoutSec,
    };
}

;// CONCATENATED MODULE: ./build/tasks/entries.js



/**
 * A task directory, its task.toml, a directory of task directories, or a glob of any of the first two.
 * A directory without task.toml is handed on where the user meant a task, so that its reader says what is missing.
 */
async function taskDirs(path) {
    if (await (0,tasks_pack/* isFile */.fo)(path))
        return ofFile(path);
    if (await (0,tasks_pack/* isDirectory */.wd)(path))
        return ofDirectory(path);
    if (!/[*?[\]{}]/.test(path))
        return { message: `there is nothing at ${path}`, remedy: 'Correct the path; it is relative to this file.' };
    const dirs = new Set();
    for await (const match of (0,promises_.glob)(path)) {
        const found = (0,external_node_path_.resolve)(match);
        if (await (0,tasks_pack/* isDirectory */.wd)(found))
            dirs.add(found);
        else if ((0,external_node_path_.basename)(found) === 'task.toml')
            dirs.add((0,external_node_path_.dirname)(found));
    }
    if (dirs.size === 0)
        return { message: `no task directory matches ${path}`, remedy: 'Correct the pattern, or remove it.' };
    return { dirs: [...dirs].sort() };
}
function ofFile(path) {
    if ((0,external_node_path_.basename)(path) === 'task.toml')
        return { dirs: [(0,external_node_path_.dirname)(path)] };
    return { message: `${path} is a file`, remedy: 'Name the task directory.' };
}
async function ofDirectory(path) {
    if (await (0,tasks_pack/* isFile */.fo)((0,external_node_path_.join)(path, 'task.toml')))
        return { dirs: [path] };
    const inner = (await (0,promises_.readdir)(path)).filter((name) => !name.startsWith('.')).sort();
    const dirs = [];
    for (const name of inner)
        if (await (0,tasks_pack/* isDirectory */.wd)((0,external_node_path_.join)(path, name)))
            dirs.push((0,external_node_path_.join)(path, name));
    const tasks = await Promise.all(dirs.map((dir) => (0,tasks_pack/* isFile */.fo)((0,external_node_path_.join)(dir, 'task.toml'))));
    if (!tasks.includes(true))
        return {
            message: `${path} has no task.toml, and no directory in it has one`,
            remedy: 'Name a task directory in the Harbor format, or a directory of them.',
        };
    return { dirs };
}

;// CONCATENATED MODULE: ./build/tasks/env-template.js
/** `${VAR}` or `${VAR:-default}`, and nothing around it */
const TEMPLATE = /^\$\{([^}:]+)(?::-(.*))?\}$/s;
/** Fill in the values of an `env` table that are templates as a whole; all others stay as they are written. */
function expandEnv(env, path, pack) {
    return Object.fromEntries(Object.entries(env).map(([key, value]) => {
        if (!/^[^=\0]+$/.test(key) || value.includes('\0'))
            pack.at([...path, key], 'is no possible environment variable', 'Remove `=` from the name, and NUL from both.');
        return [key, expand(value, [...path, key], pack)];
    }));
}
function expand(value, path, pack) {
    const [, name, fallback] = TEMPLATE.exec(value) ?? [];
    if (name === undefined)
        return value;
    const found = Object.hasOwn(pack.env, name) ? pack.env[name] : fallback;
    if (found !== undefined)
        return found;
    pack.at(path, `the variable ${name} is not set, or the experiment does not hand it on`, `Set ${name} and add it to allow_env, or give a default: \`\${${name}:-…}\`.`);
    return value;
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/tasks/network.js

/** The policy of one table of task.toml; null when the table says nothing of the network. */
function networkPolicy(toml, path, pack) {
    const { allowed_hosts: hosts } = toml;
    const mode = modeOf(toml, path, pack);
    if (hosts && mode !== 'allowlist')
        pack.at([...path, 'allowed_hosts'], 'is only used with `network_mode = "allowlist"`', 'Set that mode, or remove the hosts.');
    if (mode === null)
        return null;
    const allowedHosts = (hosts ?? []).map((host, at) => allowedHost(host, [...path, 'allowed_hosts', at], pack));
    return { mode, allowedHosts };
}
/** `allow_internet` is the old spelling: it may repeat `network_mode`, never contradict it. */
function modeOf(toml, path, pack) {
    const { network_mode: mode, allow_internet: internet } = toml;
    if (internet === undefined)
        return mode ?? null;
    const old = internet ? 'public' : 'no-network';
    if (mode && mode !== old)
        pack.at([...path, 'allow_internet'], `\`${internet}\` means "${old}" and contradicts \`network_mode = "${mode}"\``, 'Remove `allow_internet`; `network_mode` replaces it.');
    return mode ?? (toml.allowed_hosts ? null : old);
}
const LABEL = '[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?';
const HOSTNAME = new RegExp(`^(?:\\*\\.)?${LABEL}(?:\\.${LABEL})*\\.?$`);
function allowedHost(text, path, pack) {
    const host = text.toLowerCase();
    const fault = hostFault(host);
    if (fault)
        pack.at(path, `\`${text}\` ${fault}`, 'Name a host (`example.com`, `*.example.com`), an address or a CIDR.');
    return host;
}
function hostFault(host) {
    if ((0,external_node_net_.isIP)(host) || isCidr(host))
        return null;
    if (host.includes('://'))
        return 'is a URL';
    if (host.includes('/'))
        return 'has a path or is no valid CIDR';
    if (/^(\[.*\]|[^:]*):\d*$/.test(host))
        return 'has a port';
    if (/^[\d.]+$/.test(host))
        return 'is no valid address';
    return HOSTNAME.test(host) && host.length <= 253 ? null : 'is no hostname';
}
function isCidr(text) {
    const [address = '', bits = '', ...rest] = text.split('/');
    const version = (0,external_node_net_.isIP)(address);
    return rest.length === 0 && version > 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128);
}

;// CONCATENATED MODULE: ./build/tasks/environment.js




/** An environment of task.toml, built from `context` (relative to the pack) unless it names an image. */
async function environmentOf(toml, path, context, pack) {
    refuseUnsupported(toml, path, pack);
    if (await (0,tasks_pack/* isFile */.fo)((0,external_node_path_.join)(pack.dir, context, 'docker-compose.yaml')))
        pack.of(`${context}/docker-compose.yaml`, 'a task of several services cannot be run', 'Put everything in one Dockerfile.');
    const image = toml.docker_image ?? null;
    if (image === null && !(await (0,tasks_pack/* isFile */.fo)((0,external_node_path_.join)(pack.dir, context, 'Dockerfile'))))
        pack.of(`${context}/Dockerfile`, 'is missing, and no image is named', `Write it, or set \`docker_image\` in [${path.filter((part) => typeof part === 'string').join('.')}].`);
    if (toml.workdir !== undefined && !toml.workdir.startsWith('/'))
        pack.at([...path, 'workdir'], `\`${toml.workdir}\` is not absolute`, 'Start it with `/`.');
    return {
        image,
        context: image === null ? (0,external_node_path_.join)(pack.dir, context) : null,
        buildTimeoutSec: toml.build_timeout_sec,
        cpus: toml.cpus ?? null,
        memoryMb: megabytes(toml, 'memory', path, pack),
        storageMb: megabytes(toml, 'storage', path, pack),
        network: networkPolicy(toml, path, pack) ?? { mode: 'public', allowedHosts: [] },
        env: expandEnv(toml.env, [...path, 'env'], pack),
        workdir: toml.workdir ?? null,
        healthcheck: healthcheckOf(toml.healthcheck),
    };
}
function healthcheckOf(toml) {
    if (!toml)
        return null;
    return {
        command: toml.command,
        intervalSec: toml.interval_sec,
        timeoutSec: toml.timeout_sec,
        startPeriodSec: toml.start_period_sec,
        startIntervalSec: toml.start_interval_sec,
        retries: toml.retries,
    };
}
/** What a sandbox of ours cannot give is said here, never left out in silence. */
function refuseUnsupported(toml, path, pack) {
    const refuse = (key, message, remedy) => pack.at([...path, key], message, remedy);
    const os = toml.os.toLowerCase();
    if (os === 'windows')
        refuse('os', 'Windows tasks cannot be run', 'Leave this task out of the experiment.');
    else if (os !== 'linux')
        refuse('os', `unknown system \`${toml.os}\``, 'Write "linux", or remove it.');
    const accelerator = 'sandboxes have no accelerators';
    if (toml.gpus)
        refuse('gpus', accelerator, 'Set it to 0, or leave this task out of the experiment.');
    if (toml.gpu_types?.length)
        refuse('gpu_types', accelerator, 'Remove it, or leave this task out of the experiment.');
    if (toml.tpu !== undefined)
        refuse('tpu', accelerator, 'Remove it, or leave this task out of the experiment.');
    if (toml.mcp_servers?.length)
        refuse('mcp_servers', 'MCP servers are not handed to agents', 'Remove them, or leave this task out of the experiment.');
    if (toml.skills_dir !== undefined)
        refuse('skills_dir', 'skills are not handed to agents', 'Remove it, or leave this task out of the experiment.');
}
const SIZE = /^(\d+(?:\.\d+)?)\s*([KMG])B?$/i;
const MB = { K: 1 / 1024, M: 1, G: 1024 };
/** `memory_mb`, or its old spelling `memory = "2G"`. */
function megabytes(toml, key, path, pack) {
    const current = toml[`${key}_mb`] ?? null;
    const old = toml[key];
    if (old === undefined)
        return current;
    const [, count, unit = ''] = SIZE.exec(old.trim()) ?? [];
    const converted = Math.ceil(Number(count) * (MB[unit.toUpperCase()] ?? 1));
    const rename = `Write \`${key}_mb\` alone; \`${key}\` is its old name.`;
    if (count === undefined || converted === 0)
        pack.at([...path, key], `\`${old}\` is no size such as "2G" or "512M"`, rename);
    else if (current !== null && current !== converted)
        pack.at([...path, key], `"${old}" is ${converted} MB and contradicts \`${key}_mb = ${current}\``, rename);
    return current ?? converted;
}

;// CONCATENATED MODULE: ./build/tasks/artifacts.js
/** What is kept of the sandbox besides `/logs/artifacts`. */
function artifactsOf(toml, path, pack) {
    return toml.map(({ source, destination, exclude, service }, at) => {
        const refuse = (key, message, remedy) => pack.at([...path, at, key], message, remedy);
        if (service !== 'main')
            refuse('service', otherService(service), 'Remove it, and take the artifact from `main`.');
        if (climbs(source))
            refuse('source', `\`${source}\` contains \`..\``, 'Name the path without it.');
        const fault = destination === undefined ? null : destinationFault(destination);
        if (fault)
            refuse('destination', `\`${destination}\` ${fault}`, 'Give a relative path with forward slashes.');
        return { source, destination: destination ?? null, exclude };
    });
}
const otherService = (service) => `there is no service \`${service}\`: a task has the service \`main\` alone`;
function destinationFault(path) {
    if (path.startsWith('/') || /^[a-z]:/i.test(path))
        return 'is not relative';
    if (path.includes('\\'))
        return 'has a backslash';
    if (climbs(path))
        return 'contains `..`';
    return path.replace(/^(\.\/)+/, '') === 'manifest.json' ? 'is the name of the manifest itself' : null;
}
const climbs = (path) => path.split(/[/\\]/).includes('..');

;// CONCATENATED MODULE: ./build/tasks/instruction.js


const CANARY = /^\s*(<!--.*canary.*-->|#.*canary.*)\s*$/i;
/** Take off the leading lines that mark a benchmark for training filters: the agent must not see them. */
function stripCanary(text) {
    const lines = text.replace(/^\uFEFF/, '').split('\n');
    let start = 0;
    while (CANARY.test(lines[start] ?? '')) {
        start++;
        while (start < lines.length && lines[start]?.trim() === '')
            start++;
    }
    return lines.slice(start).join('\n');
}
/** The text of an instruction.md of the pack. */
async function instructionOf(relative, pack) {
    const text = await (0,tasks_pack/* textOf */.b6)((0,external_node_path_.join)(pack.dir, relative));
    const instruction = stripCanary(text ?? '');
    if (text === null)
        pack.of(relative, 'is missing', 'Write down what the agent has to do.');
    else if (instruction.trim() === '')
        pack.of(relative, 'says nothing', 'Write down what the agent has to do.');
    return instruction;
}

;// CONCATENATED MODULE: ./build/tasks/verifier.js






/** How a step is judged: its own table first, then the task's, then the environment's. */
async function verifierOf(task, step, pack) {
    const path = ['verifier'];
    const own = step?.toml ?? task.verifier;
    const mode = verifier_modeOf(own) ?? verifier_modeOf(task.verifier) ?? 'shared';
    if (step)
        refuseUnusedTimeout(task, step, pack);
    // the task's table is checked once, by its own reading; here its values are only taken
    const ownPath = step?.path ?? path;
    refuseConflict(own, ownPath, pack);
    if (step)
        refuseConflict(task.verifier, path, pack);
    const outer = step ? expandEnv(task.verifier.env, [...path, 'env'], pack) : {};
    return {
        timeoutSec: own.timeout_sec ?? 600,
        env: { ...outer, ...expandEnv(own.env, [...ownPath, 'env'], pack) },
        user: textOrNull(own.user ?? task.verifier.user),
        network: networkPolicy(own, ownPath, pack) ?? (step ? networkPolicy(task.verifier, path, pack) : null),
        mode,
        environment: mode === 'separate' ? await separateEnvironment(task, step, pack) : null,
        collect: [...(step ? collectOf(task.verifier, path, pack) : []), ...collectOf(own, ownPath, pack)],
        tests: mode === 'shared' ? await testsOf(step, pack) : [],
    };
}
const textOrNull = (user) => user === undefined ? null : String(user);
function verifier_modeOf({ environment_mode: mode, environment }) {
    return mode ?? (environment ? 'separate' : null);
}
function refuseConflict(toml, path, pack) {
    if (toml.environment && toml.environment_mode === 'shared')
        pack.at([...path, 'environment_mode'], '"shared" contradicts the environment of its own', 'Remove one of the two.');
}
/** Harbor gives every step 600 s of its own, whatever the task's table says: better to hear of it. */
function refuseUnusedTimeout(task, step, pack) {
    const { timeout_sec: outer } = task.verifier;
    if (outer === undefined || outer === 600 || step.toml.timeout_sec !== undefined)
        return;
    pack.at(['verifier', 'timeout_sec'], 'is never used by a task with steps: a step without one of its own has 600 s', `Set it in [steps.verifier] of ${step.dir}.`);
}
function collectOf(toml, path, pack) {
    return toml.collect.map(({ command, service, timeout_sec, user }, at) => {
        if (service !== 'main')
            pack.at([...path, 'collect', at, 'service'], otherService(service), 'Remove it, and run the command in `main`.');
        return { command, timeoutSec: timeout_sec, user: textOrNull(user) };
    });
}
/** The task's tests, and a step's own on top of them. */
async function testsOf(step, pack) {
    const candidates = ['tests', ...(step ? [`${step.dir}/tests`] : [])];
    const found = await only(candidates, (relative) => (0,tasks_pack/* isDirectory */.wd)((0,external_node_path_.join)(pack.dir, relative)));
    const scripts = await only(found, (relative) => (0,tasks_pack/* isFile */.fo)((0,external_node_path_.join)(pack.dir, relative, 'test.sh')));
    if (scripts.length === 0)
        pack.of(`${candidates.at(-1)}/test.sh`, 'is missing: nothing judges the agent', 'Write it; it leaves its reward in /logs/verifier/reward.txt.');
    return found.map((relative) => (0,external_node_path_.join)(pack.dir, relative));
}
/** A verifier with a place of its own: built from the tests, which are baked in and not uploaded. */
async function separateEnvironment(task, step, pack) {
    const own = step && (await (0,tasks_pack/* isDirectory */.wd)((0,external_node_path_.join)(pack.dir, step.dir, 'tests')));
    const context = own ? `${step.dir}/tests` : 'tests';
    const [toml, path] = resolved(task, step);
    return environmentOf(toml, path, context, pack);
}
function resolved(task, step) {
    if (step?.toml.environment)
        return [step.toml.environment, [...step.path, 'environment']];
    if (task.verifier.environment)
        return [task.verifier.environment, ['verifier', 'environment']];
    return [task.environment, ['environment']];
}
async function only(paths, keep) {
    const kept = await Promise.all(paths.map(keep));
    return paths.filter((_, at) => kept[at]);
}

;// CONCATENATED MODULE: ./build/tasks/steps.js








/** The steps of a task, in order; a task without `[[steps]]` is one step without a name. */
async function stepsOf(toml, pack) {
    if (toml.steps.length === 0)
        return [await singleStep(toml, pack)];
    const steps = [];
    for (const [at, step] of toml.steps.entries()) {
        const first = toml.steps.findIndex(({ name }) => name === step.name);
        if (!isSegment(step.name))
            pack.at(['steps', at, 'name'], `\`${step.name}\` cannot name a directory`, 'Use letters, digits, `.`, `_` and `-`.');
        else if (first < at)
            pack.at(['steps', at, 'name'], `\`${step.name}\` is already the name of steps[${first}]`, 'Rename one of them.');
        else
            steps.push(await namedStep(toml, step, at, pack));
    }
    return steps;
}
async function singleStep(toml, pack) {
    await refuseTrajectory('trajectory.json', pack);
    return {
        name: null,
        instruction: await instructionOf('instruction.md', pack),
        agentTimeoutSec: toml.agent.timeout_sec ?? null,
        agentUser: textOrNull(toml.agent.user),
        agentNetwork: networkPolicy(toml.agent, ['agent'], pack),
        verifier: await verifierOf(toml, null, pack),
        minReward: {},
        healthcheck: null,
        artifacts: artifactsOf(toml.artifacts, ['artifacts'], pack),
        workdir: null,
        solution: await solutionOf('solution', pack),
    };
}
async function namedStep(toml, step, at, pack) {
    const dir = `steps/${step.name}`;
    const path = ['steps', at];
    const workdir = (0,external_node_path_.join)(pack.dir, dir, 'workdir');
    await refuseTrajectory('trajectory.json', pack);
    await refuseTrajectory(`${dir}/trajectory.json`, pack);
    return {
        name: step.name,
        instruction: await instructionOf(`${dir}/instruction.md`, pack),
        agentTimeoutSec: step.agent.timeout_sec ?? toml.agent.timeout_sec ?? null,
        agentUser: textOrNull(step.agent.user ?? toml.agent.user),
        agentNetwork: networkPolicy(step.agent, [...path, 'agent'], pack) ?? networkPolicy(toml.agent, ['agent'], pack),
        verifier: await verifierOf(toml, { toml: step.verifier, path: [...path, 'verifier'], dir }, pack),
        minReward: typeof step.min_reward === 'number' ? { reward: step.min_reward } : (step.min_reward ?? {}),
        healthcheck: healthcheckOf(step.healthcheck),
        artifacts: [
            ...artifactsOf(toml.artifacts, ['artifacts'], pack),
            ...artifactsOf(step.artifacts, [...path, 'artifacts'], pack),
        ],
        workdir: (await (0,tasks_pack/* isDirectory */.wd)(workdir)) ? workdir : null,
        solution: await solutionOf(`${dir}/solution`, pack),
    };
}
async function refuseTrajectory(relative, pack) {
    if (await (0,tasks_pack/* isFile */.fo)((0,external_node_path_.join)(pack.dir, relative)))
        pack.of(relative, 'agents start without a history', 'Remove it, or leave this task out of the experiment.');
}
async function solutionOf(relative, pack) {
    const dir = (0,external_node_path_.join)(pack.dir, relative);
    return (await (0,tasks_pack/* isFile */.fo)((0,external_node_path_.join)(dir, 'solve.sh'))) ? dir : null;
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(58863);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./build/tasks/nearest.js

/** What to write in place of a key nobody knows. */
function keyRemedy(unknown, known) {
    if (known.length === 0)
        return 'Remove it.';
    const near = (0,mod/* closest */.kp)(unknown, known);
    if ((0,mod/* distance */.Io)(unknown, near) <= Math.max(2, unknown.length / 3))
        return `Did you mean \`${near}\`?`;
    return `Known here: ${known.join(', ')}. Remove it, or move it to [metadata].`;
}

;// CONCATENATED MODULE: ./build/tasks/task-toml.js



const seconds = schemas/* number */.aig().positive();
const table = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP());
const user = schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* number */.aig().int().min(0)], 'expected a user name or a uid');
const network = {
    network_mode: schemas/* enum */.k5n(['public', 'no-network', 'allowlist']).optional(),
    allowed_hosts: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
};
const healthcheck = schemas/* strictObject */.rej({
    command: schemas/* string */.YjP().min(1),
    interval_sec: seconds.default(5),
    timeout_sec: seconds.default(30),
    start_period_sec: schemas/* number */.aig().min(0).default(0),
    start_interval_sec: seconds.default(5),
    retries: schemas/* number */.aig().int().min(1).default(3),
});
const artifact = schemas/* preprocess */.vkY((value) => (typeof value === 'string' ? { source: value } : value), schemas/* strictObject */.rej({
    source: schemas/* string */.YjP().min(1),
    destination: schemas/* string */.YjP().min(1).optional(),
    exclude: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    service: schemas/* string */.YjP().default('main'),
}));
const environment = schemas/* strictObject */.rej({
    build_timeout_sec: seconds.default(600),
    docker_image: schemas/* string */.YjP().min(1).optional(),
    os: schemas/* string */.YjP().default('linux'),
    cpus: schemas/* number */.aig().int().positive().optional(),
    memory_mb: schemas/* number */.aig().int().positive().optional(),
    storage_mb: schemas/* number */.aig().int().positive().optional(),
    gpus: schemas/* number */.aig().int().min(0).optional(),
    gpu_types: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    tpu: schemas/* unknown */.L5J().optional(),
    memory: schemas/* string */.YjP().optional(),
    storage: schemas/* string */.YjP().optional(),
    ...network,
    allow_internet: schemas/* boolean */.zMY().optional(),
    mcp_servers: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional(),
    env: table.default({}),
    skills_dir: schemas/* string */.YjP().optional(),
    workdir: schemas/* string */.YjP().optional(),
    healthcheck: healthcheck.optional(),
});
const agent = schemas/* strictObject */.rej({ timeout_sec: seconds.optional(), user: user.optional(), ...network });
const verifier = schemas/* strictObject */.rej({
    timeout_sec: seconds.optional(),
    env: table.default({}),
    user: user.optional(),
    ...network,
    environment_mode: schemas/* enum */.k5n(['shared', 'separate']).optional(),
    environment: environment.optional(),
    collect: schemas/* array */.YOg(schemas/* strictObject */.rej({
        command: schemas/* string */.YjP().min(1),
        service: schemas/* string */.YjP().default('main'),
        timeout_sec: seconds.default(60),
        user: user.optional(),
    }))
        .default([]),
});
const step = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1),
    agent: agent.prefault({}),
    verifier: verifier.prefault({}),
    min_reward: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig())], 'expected a number or a table of numbers')
        .optional(),
    healthcheck: healthcheck.optional(),
    artifacts: schemas/* array */.YOg(artifact).default([]),
});
const VERSIONS = ['1.0', '1.1', '1.2', '1.3', '1.4'];
const SEGMENT = '[a-zA-Z0-9][a-zA-Z0-9._-]*';
/** task.toml, schema versions 1.0 to 1.4, as it is written: only defaults are filled in. */
const TaskToml = schemas/* strictObject */.rej({
    schema_version: schemas/* enum */.k5n(VERSIONS).default('1.4'),
    source: schemas/* string */.YjP().optional(),
    multi_step_reward_strategy: schemas/* enum */.k5n(['mean', 'final']).default('mean'),
    artifacts: schemas/* array */.YOg(artifact).default([]),
    task: schemas/* strictObject */.rej({
        name: schemas/* string */.YjP()
            .regex(new RegExp(`^${SEGMENT}/${SEGMENT}$`), 'expected `org/name` of letters, digits, `.`, `_` and `-`')
            .refine((name) => !name.includes('..'), 'must not contain `..`'),
        version: schemas/* string */.YjP().optional(),
        description: schemas/* string */.YjP().default(''),
        authors: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), email: schemas/* string */.YjP().optional() })).default([]),
        keywords: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    })
        .optional(),
    metadata: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({}),
    agent: agent.prefault({}),
    verifier: verifier.prefault({}),
    environment: environment.prefault({}),
    solution: schemas/* strictObject */.rej({ env: table.default({}) }).prefault({}),
    steps: schemas/* array */.YOg(step).default([]),
});
/** The checked values of a task.toml; null when it has a fault, which is then noted in the pack. */
function parseTaskToml(text, pack) {
    const tree = parseToml(text, pack);
    if (!tree)
        return null;
    const parsed = TaskToml.safeParse(renameVersion(tree, pack));
    if (parsed.success)
        return parsed.data;
    for (const issue of parsed.error.issues)
        noteIssue(issue, tree, pack);
    return null;
}
function parseToml(text, pack) {
    try {
        return (0,dist/* parse */.qg)(text, { unsafeKeyBehaviour: 'throw' });
    }
    catch (error) {
        const first = String(error instanceof Error ? error.message : error).split('\n')[0];
        const message = `not valid TOML: ${first?.replace('Invalid TOML document: ', '')}`;
        const place = error instanceof dist/* TomlError */.zx ? { line: error.line, column: error.column } : null;
        pack.unreadable(place, message, 'Correct the syntax.');
        return null;
    }
}
/** Schema 1.0 wrote `version` for `schema_version`. */
function renameVersion({ version, ...tree }, pack) {
    if (version === undefined)
        return tree;
    if (tree.schema_version === undefined)
        return { ...tree, schema_version: version };
    if (tree.schema_version !== version)
        pack.at(['version'], 'contradicts `schema_version`', 'Keep `schema_version` alone; `version` is its old name.');
    return tree;
}
function noteIssue(issue, tree, pack) {
    const path = issue.path.filter((part) => typeof part !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
        const known = keysAt(TaskToml, path);
        for (const key of issue.keys)
            pack.at([...path, key], 'unknown key', keyRemedy(key, known));
        return;
    }
    const renamed = path[0] === 'schema_version' && tree.schema_version === undefined;
    const message = issue.message.replace(/^Invalid (input|option): /, '').replace(/^Too (small|big): /, '');
    pack.at(renamed ? ['version'] : path, message, remedyFor(issue));
}
function remedyFor(issue) {
    if (issue.message.endsWith('received undefined'))
        return 'Add it; it is required.';
    if (issue.code === 'invalid_value')
        return 'Write one of these, in quotes.';
    if (issue.code === 'invalid_type' && issue.expected === 'string')
        return 'Put the value in quotes.';
    if (issue.code === 'invalid_type' && issue.expected === 'int')
        return 'Write a whole number.';
    if (issue.code === 'invalid_type' && issue.expected === 'number')
        return 'Write a finite number without quotes.';
    return 'Correct the value.';
}
/** The keys a schema knows at a path. */
function keysAt(schema, path) {
    const inner = unwrap(schema);
    const [head, ...rest] = path;
    if (inner instanceof schemas/* ZodObject */.bvH)
        return head === undefined ? Object.keys(inner.shape) : keysAt(inner.shape[head], rest);
    return inner instanceof schemas/* ZodArray */.naA ? keysAt(inner.element, rest) : [];
}
function unwrap(schema) {
    if (schema instanceof schemas/* ZodOptional */.IiU || schema instanceof schemas/* ZodDefault */.XiL || schema instanceof schemas/* ZodPrefault */.xgV)
        return unwrap(schema.unwrap());
    return schema instanceof schemas/* ZodPipe */.utH ? unwrap(schema.out) : schema;
}

;// CONCATENATED MODULE: ./build/tasks/harbor.js









/** Read a directory in the Harbor task format; all its faults are thrown as one `ConfigError`. */
async function loadHarborTask(dir, { env, tags }) {
    const text = await (0,tasks_pack/* textOf */.b6)((0,external_node_path_.join)(dir, 'task.toml'));
    const pack = (0,tasks_pack/* openPack */.g5)(dir, env, text ?? '');
    if (text === null)
        pack.of('task.toml', 'is missing', 'Name a task directory, or write one: `schema_version = "1.4"` is enough.');
    const toml = text === null ? null : parseTaskToml(text, pack);
    const task = toml && (await taskOf(toml, tags, pack));
    if (!task || pack.issues.length > 0)
        throw new model_error/* ConfigError */.xL(distinct(pack));
    return task;
}
async function taskOf(toml, tags, pack) {
    const name = toml.task?.name ?? (0,external_node_path_.basename)(pack.dir);
    const id = taskId(name);
    if (id === null)
        pack.of('', `\`${name}\` cannot name a task`, 'Rename the directory with letters, digits, `.`, `_` and `-`, or set [task].name.');
    return {
        kind: 'harbor',
        id: id ?? '',
        name,
        dir: pack.dir,
        digest: await packDigest(pack),
        tags: [...new Set([...tags, ...(toml.task?.keywords ?? []), ...metadataTags(toml)])],
        schemaVersion: toml.schema_version,
        environment: await environmentOf(toml.environment, ['environment'], 'environment', pack),
        steps: await stepsOf(toml, pack),
        rewardStrategy: toml.multi_step_reward_strategy,
        solutionEnv: expandEnv(toml.solution.env, ['solution', 'env'], pack),
    };
}
function metadataTags({ metadata: { tags } }) {
    return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [];
}
/** What a task shares with its steps is read once per step, and must be told once. */
function distinct({ issues }) {
    return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()];
}

;// CONCATENATED MODULE: ./build/tasks/load.js




/** Every task an experiment names, in its order. All faults of all tasks are thrown at once, as one `ConfigError`. */
async function loadTasks(experiment) {
    const issues = [];
    const tasks = [];
    for (const [at, entry] of experiment.tasks.entries()) {
        const key = `tasks[${at}]`;
        const found = await tasksOf(experiment, entry, key, issues);
        tasks.push(...found.map((task) => ({ task, key, line: entry.line })));
    }
    issues.push(...duplicates(experiment.file, tasks));
    if (issues.length > 0)
        throw new model_error/* ConfigError */.xL(issues);
    return tasks.map(({ task }) => task);
}
async function tasksOf({ file, env, secrets }, entry, key, issues) {
    const { line } = entry;
    if ('contract' in entry)
        return orIssues(loadContractTask(entry.contract, { file, line, key: `${key}.contract`, secrets }), issues);
    if ('service' in entry)
        return orIssues(loadServiceTask(entry.service, { file, line, key: `${key}.service`, secrets }), issues);
    const resolved = await taskDirs(entry.path);
    if ('message' in resolved) {
        issues.push({ file, line, column: null, key, message: `${resolved.message}.`, remedy: resolved.remedy });
        return [];
    }
    const tasks = [];
    for (const dir of resolved.dirs)
        tasks.push(...(await orIssues(loadHarborTask(dir, { env, tags: entry.tags }), issues)));
    return tasks;
}
async function orIssues(loading, issues) {
    try {
        return [await loading];
    }
    catch (error) {
        if (!(error instanceof model_error/* ConfigError */.xL))
            throw error;
        issues.push(...error.issues);
        return [];
    }
}
function duplicates(file, tasks) {
    const seen = new Map();
    return tasks.flatMap((loaded) => {
        const { task, key, line } = loaded;
        const first = seen.get(task.id);
        if (!first) {
            seen.set(task.id, loaded);
            return [];
        }
        const twice = task.kind === 'harbor' && first.task.dir === task.dir;
        const message = twice
            ? `${task.dir} is already named by ${first.key}`
            : `two tasks are called \`${task.id}\`: ${placeOf(first)} and ${placeOf(loaded)}`;
        return [
            {
                file,
                line,
                column: null,
                key,
                message: `${message}.`,
                remedy: twice ? 'Name it once.' : 'Rename one of them.',
            },
        ];
    });
}
const placeOf = ({ task, key }) => (task.kind === 'harbor' ? task.dir : `the ${task.kind} of ${key}`);

// EXTERNAL MODULE: ./build/entry/backend/credentials.js
var credentials = __webpack_require__(82838);
// EXTERNAL MODULE: ./build/entry/experiment/share.js
var share = __webpack_require__(93568);
;// CONCATENATED MODULE: ./build/entry/experiment/load.js














/** `<experiment>.lock.json` beside the experiment file, made by `benchgate plan --lock` */
const lockFileOf = (experimentFile) => `${experimentFile.replace(/\.ya?ml$/, '')}.lock.json`;
/** Reads the files of an experiment. Throws `ConfigError` with every fault found. */
async function load_load(files) {
    const { experimentFile, runtimeFile, env, cwd, shard = null, shardsAtOnce = 1, durations } = files;
    const experiment = await (0,config_experiment/* loadExperiment */.MY)(experimentFile, env);
    if (experiment.harness && shard)
        throw unlessWhole('be dealt to shards');
    const whole = await (0,config_runtime/* loadRuntime */.B)(runtimeFile ?? experiment.runtimeConfig, env, cwd);
    const runtime = (0,share/* shareOfRuntime */.T)(whole, shardsAtOnce);
    // a harness has agents of its own, which only it knows
    if (!experiment.harness)
        await checkCredentialAgents(runtime, experiment.agents);
    const tasks = await loadTasks(experiment);
    const lock = (0,external_node_fs_.existsSync)(lockFileOf(experimentFile)) ? lockFileOf(experimentFile) : null;
    const plan = planOf(experiment, tasks, shard, durations);
    const placed = await (0,credentials/* readCredentials */.L)(runtime.sandboxBackend.credentials);
    const tokens = placed.flatMap(({ content }) => tokensIn(content));
    const redactor = new redact_redactor/* Redactor */.p([...experiment.secrets, ...runtime.secrets, ...(0,secret_names/* secretsOf */.F)(env), ...tokens]);
    return { experiment, runtime, tasks, plan, shard, shardsAtOnce, lock, redactor, leftOut: null };
}
/** What a harness cannot be asked for, as benchgate carries it out as one. */
const unlessWhole = (what) => new model_error/* BenchgateError */.Q9(`a harness runs as a whole, and cannot ${what}`, 'Leave that out, or make several experiments.');
/** The plan, dealt to shards where there are any. */
function planOf(experiment, tasks, shard, durations) {
    const plan = experiment.harness ? (0,harness_plan/* planOfHarness */.Vu)(experiment) : (0,run_plan/* makePlan */.C)(experiment, tasks);
    return shard ? { ...plan, rollouts: (0,run_shard/* deal */.T)(plan.rollouts, shard.count, durations) } : plan;
}


/***/ }),

/***/ 93568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shareOfExperiment),
/* harmony export */   T: () => (/* binding */ shareOfRuntime)
/* harmony export */ });
const share = (whole, parts) => Math.max(1, Math.floor(whole / parts));
/** What one shard may do of what the experiment may: rollouts side by side, and of money and tokens its part. */
function shareOfExperiment(experiment, shard, atOnce) {
    if (shard === null)
        return experiment;
    const { run } = experiment.limits;
    const part = (whole) => (whole === null ? null : whole / shard.count);
    return {
        ...experiment,
        maxParallelRollouts: share(experiment.maxParallelRollouts, atOnce),
        limits: { ...experiment.limits, run: { ...run, costUsd: part(run.costUsd), tokens: part(run.tokens) } },
    };
}
/** The limits of a provider hold for the account, so that shards that run at once divide them. */
function shareOfRuntime(runtime, atOnce) {
    if (atOnce === 1)
        return runtime;
    const { e2b, daytona } = runtime.sandboxBackend;
    return {
        ...runtime,
        sandboxBackend: {
            ...runtime.sandboxBackend,
            e2b: e2b && shareOfAccount(e2b, atOnce),
            daytona: daytona && shareOfAccount(daytona, atOnce),
        },
    };
}
function shareOfAccount(settings, atOnce) {
    return {
        ...settings,
        maxConcurrentCreates: share(settings.maxConcurrentCreates, atOnce),
        maxCreatesPerSec: settings.maxCreatesPerSec / atOnce,
        maxConcurrentSyncs: share(settings.maxConcurrentSyncs, atOnce),
    };
}


/***/ }),

/***/ 55981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ endWords),
/* harmony export */   EV: () => (/* binding */ stopOf),
/* harmony export */   gu: () => (/* binding */ settled),
/* harmony export */   uM: () => (/* binding */ wholeHarness)
/* harmony export */ });
/* harmony import */ var _importers_imported_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92766);

/** How it ended, in one sentence without a full stop. */
function endWords({ outcome: { class: ended, reason }, exitCode, lastWords }) {
    const said = lastWords ? `: ${lastWords}` : '';
    if (ended === 'failed')
        return 'the harness ended';
    if (ended === 'agent_timeout')
        return "the harness's time is over";
    if (ended === 'agent_error' && exitCode !== null)
        return `the harness ended with exit code ${exitCode}${said}`;
    return reason.replace(/^the agent/, 'the harness').replace(/\.$/, '');
}
/** Why the run did not come to its end; null where it did, or where it was told to stop. */
function stopOf(fate) {
    const { class: ended } = fate.outcome;
    if (ended === 'infra_error' || ended === 'judge_error')
        return { kind: 'systemic', why: endWords(fate) };
    return ended === 'agent_timeout' || ended === 'budget_exhausted' ? { kind: 'budget', why: endWords(fate) } : null;
}
/**
 * What is known in the end: the harness's own results, without those that its sandbox took down with it, and for every
 * planned rollout that left none, why.
 */
function settled(imported, planned, fate) {
    const lost = fate.outcome.class === 'infra_error' ? fate.outcome : null;
    const rollouts = imported.rollouts.map((one) => (lost ? underWay(one, lost) : one));
    const there = new Set(rollouts.map(keyOf));
    const missing = planned.filter((one) => !there.has(keyOf(one)));
    return { ...imported, rollouts: [...rollouts, ...missing.map((one) => notReached(one, fate))] };
}
const keyOf = ({ task, agent, index }) => JSON.stringify([task, agent, index]);
/** What a harness says was still going on when its sandbox was lost was lost with it. */
function underWay(rollout, lost) {
    const last = rollout.attempts.at(-1);
    if (last?.outcome.class !== 'cancelled')
        return rollout;
    return { ...rollout, attempts: [...rollout.attempts.slice(0, -1), (0,_importers_imported_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .CD)(lost, { startedAt: last.startedAt })] };
}
function notReached({ task, agent, index }, fate) {
    const spent = stopOf(fate)?.kind === 'budget';
    const why = `${endWords(fate)}, and left no result of this rollout`;
    const skipped = (0,_importers_imported_js__WEBPACK_IMPORTED_MODULE_0__/* .outcome */ .bu)(spent ? 'budget_exhausted' : 'not_run', why);
    return { task, agent, index, digest: null, attempts: [], skipped };
}
/** A harness of which nothing is known but how it ended: one rollout stands for all that it would have run. */
function wholeHarness(experimentId, fate) {
    const named = { task: experimentId, agent: 'harness', index: 1, digest: null };
    if (fate === null)
        return { ...named, attempts: [] };
    const { class: ended } = fate.outcome;
    if (ended === 'infra_error')
        return { ...named, attempts: [(0,_importers_imported_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .CD)(fate.outcome)] };
    if (ended === 'cancelled' || stopOf(fate))
        return { ...named, attempts: [], skipped: notReached(named, fate).skipped ?? fate.outcome };
    const reason = `${endWords(fate)} and left no results`;
    return { ...named, attempts: [(0,_importers_imported_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .CD)({ class: 'infra_error', infraKind: 'config', reason, suspected: null })] };
}


/***/ }),

/***/ 45668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ resultsWith),
/* harmony export */   QZ: () => (/* binding */ plannedBy),
/* harmony export */   Vu: () => (/* binding */ planOfHarness)
/* harmony export */ });
/* harmony import */ var _importers_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25466);
/* harmony import */ var _fate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55981);


/** The rollouts that the experiment file says a harness is going to run; empty where only its results tell. */
function plannedBy({ harness, rolloutsPerTask, }) {
    const { tasks, agents } = harness?.plan ?? { tasks: [], agents: [] };
    return Array.from({ length: rolloutsPerTask }, (_, round) => tasks.flatMap((task) => agents.map((agent) => ({ task, agent, index: round + 1 })))).flat();
}
/** The plan before anything runs; one rollout stands for all where nothing is known. */
function planOfHarness(experiment) {
    const named = plannedBy(experiment);
    const rollouts = named.map((one) => ({ ...one, digest: null, attempts: [] }));
    return (0,_importers_records_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsOf */ .M)(resultsWith(experiment, rollouts.length ? rollouts : [(0,_fate_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeHarness */ .uM)(experiment.experimentId, null)]), 0).plan;
}
/** Results of which nothing is known but these rollouts. */
const resultsWith = ({ experimentId, harness }, rollouts) => ({
    format: harness?.format ?? 'auto',
    experimentId,
    agents: [...new Set(rollouts.map(({ agent }) => agent))].map((name) => ({ name, model: null })),
    rollouts,
    backend: null,
    commit: null,
    timeoutSec: null,
    partial: false,
    warnings: [],
});


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


/***/ }),

/***/ 5823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ makePlan)
/* harmony export */ });
/**
 * The rollouts that must happen, in the order they start: by round (rollout index), then task, then
 * agent, so that what is compared runs side by side.
 */
function makePlan(experiment, tasks) {
    const rollouts = Array.from({ length: experiment.rolloutsPerTask }, (_, round) => tasks.flatMap((task) => experiment.agents.map((agent) => ({
        id: `${task.id}/${agent.name}/${round + 1}`,
        task: task.id,
        agent: agent.name,
        rollout_index: round + 1,
        task_digest: task.digest,
    })))).flat();
    return { schema: 1, experiment_id: experiment.experimentId, rollouts };
}


/***/ }),

/***/ 79805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf)
/* harmony export */ });
/** names whose values nobody wants to see anywhere */
const SECRET_NAME = /(^|_)(API_?KEY|ACCESS_KEY|PRIVATE_KEY|SECRET|SECRET_KEY|TOKEN|PASSWORD|PASSWD|CREDENTIALS?)$/i;
/** The values of the variables whose names say that they are secrets. */
function secretsOf(env) {
    return Object.entries(env).flatMap(([name, value]) => (value && SECRET_NAME.test(name) ? [value] : []));
}


/***/ }),

/***/ 38602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wd: () => (/* binding */ isDirectory),
  fo: () => (/* binding */ isFile),
  g5: () => (/* binding */ openPack),
  b6: () => (/* binding */ textOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/tasks/toml-lines.js
/** `steps[0].agent.user`; keys that are not bare stand in quotes. */
function dottedKey(path) {
    return path
        .map((part, at) => {
        if (typeof part === 'number')
            return `[${part}]`;
        const key = /^[\w-]+$/.test(part) ? part : JSON.stringify(part);
        return at === 0 ? key : `.${key}`;
    })
        .join('');
}
/**
 * Where a TOML text sets a key, counted from 1. Best effort: what stands inside an inline value is found at the key
 * that holds it, and a key that is not set at all at its table.
 */
function placeOf(text, path) {
    const places = keyPlaces(text);
    for (let length = path.length; length > 0; length--) {
        const found = places.get(JSON.stringify(path.slice(0, length)));
        if (found)
            return found;
    }
    return null;
}
const PART = `[\\w-]+|"(?:[^"\\\\]|\\\\.)*"|'[^']*'`;
const DOTTED = `(?:${PART})(?:\\s*\\.\\s*(?:${PART}))*`;
const ARRAY_HEADER = new RegExp(`^\\s*\\[\\[\\s*(${DOTTED})\\s*\\]\\]`);
const TABLE_HEADER = new RegExp(`^\\s*\\[\\s*(${DOTTED})\\s*\\]`);
const ASSIGNMENT = new RegExp(`^(\\s*)(${DOTTED})\\s*=`);
function keyPlaces(text) {
    const places = new Map();
    const lengths = new Map();
    const note = (path, place) => {
        const key = JSON.stringify(path);
        if (!places.has(key))
            places.set(key, place);
    };
    /** a header names the newest element of every array of tables on its way */
    const current = (parts) => {
        const path = [];
        for (const part of parts) {
            path.push(part);
            const length = lengths.get(JSON.stringify(path));
            if (length !== undefined)
                path.push(length - 1);
        }
        return path;
    };
    let table = [];
    let quote = null;
    for (const [index, line] of text.split('\n').entries()) {
        const inside = quote;
        quote = openQuote(line, quote);
        if (inside)
            continue;
        const start = { line: index + 1, column: line.length - line.trimStart().length + 1 };
        const array = ARRAY_HEADER.exec(line)?.[1];
        const header = ARRAY_HEADER.test(line) ? undefined : TABLE_HEADER.exec(line)?.[1];
        const key = ASSIGNMENT.exec(line)?.[2];
        if (array) {
            const parts = partsOf(array);
            const path = [...current(parts.slice(0, -1)), ...parts.slice(-1)];
            const length = lengths.get(JSON.stringify(path)) ?? 0;
            lengths.set(JSON.stringify(path), length + 1);
            note(path, start);
            table = [...path, length];
            note(table, start);
        }
        else if (header) {
            table = current(partsOf(header));
            note(table, start);
        }
        else if (key) {
            const parts = partsOf(key);
            for (const at of parts.keys())
                note([...table, ...parts.slice(0, at + 1)], start);
        }
    }
    return places;
}
/** The triple quote a line leaves open, if any. */
function openQuote(line, open) {
    return [...line.matchAll(/"""|'''/g)].reduce((state, [mark]) => {
        if (state === null)
            return mark;
        return state === mark ? null : state;
    }, open);
}
const partsOf = (dotted) => [...dotted.matchAll(new RegExp(PART, 'g'))].map(([part]) => (/^["']/.test(part) ? part.slice(1, -1) : part));

;// CONCATENATED MODULE: ./build/tasks/pack.js



function openPack(dir, env, text) {
    const issues = [];
    return {
        dir,
        env,
        issues,
        at(path, message, remedy) {
            const place = placeOf(text, path) ?? { line: null, column: null };
            issues.push({ file: (0,external_node_path_.join)(dir, 'task.toml'), ...place, key: dottedKey(path), message: `${message}.`, remedy });
        },
        unreadable(place, message, remedy) {
            const { line, column } = place ?? { line: null, column: null };
            issues.push({ file: (0,external_node_path_.join)(dir, 'task.toml'), line, column, key: '', message: `${message}.`, remedy });
        },
        of(relative, message, remedy) {
            issues.push({ file: (0,external_node_path_.join)(dir, relative), line: null, column: null, key: '', message: `${message}.`, remedy });
        },
    };
}
const isFile = (path) => (0,promises_.stat)(path).then((found) => found.isFile(), absent);
const isDirectory = (path) => (0,promises_.stat)(path).then((found) => found.isDirectory(), absent);
/** The text of a file, null when there is none. */
async function textOf(path) {
    return (await isFile(path)) ? (0,promises_.readFile)(path, 'utf8') : null;
}
function absent(error) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'EACCES'].includes(error.code ?? ''))
        return false;
    throw error;
}


/***/ })

};
