export const id = 8072;
export const ids = [8072];
export const modules = {

/***/ 30663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vh: () => (/* binding */ readJson),
  wE: () => (/* binding */ readPapers),
  m3: () => (/* binding */ readPlan),
  O2: () => (/* binding */ readPreflight),
  aK: () => (/* binding */ readRows),
  cI: () => (/* binding */ readRun)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(58863);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/compile.js
var compile = __webpack_require__(27478);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
// EXTERNAL MODULE: ./build/model/error.js
var error = __webpack_require__(73188);
// EXTERNAL MODULE: ./build/model/manifest.js + 1 modules
var model_manifest = __webpack_require__(74825);
;// CONCATENATED MODULE: ./build/model/plan.js

/** One rollout that must happen: `<task>/<agent>/<index>`, index from 1. */
const PlannedRollout = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    task: schemas/* string */.YjP(),
    agent: schemas/* string */.YjP(),
    rollout_index: schemas/* number */.aig().int().min(1),
    task_digest: schemas/* string */.YjP(),
    /** from 1; absent in a plan that was not dealt to shards */
    shard: schemas/* number */.aig().int().min(1).optional(),
});
/** Written before anything runs: the denominator of everything. */
const Plan = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(1),
    experiment_id: schemas/* string */.YjP(),
    rollouts: schemas/* array */.YOg(PlannedRollout),
});

// EXTERNAL MODULE: ./build/model/record.js
var record = __webpack_require__(9865);
// EXTERNAL MODULE: ./build/model/verdict.js
var verdict = __webpack_require__(70543);
// EXTERNAL MODULE: ./build/run/journal.js
var journal = __webpack_require__(72353);
// EXTERNAL MODULE: ./build/run/lines.js
var run_lines = __webpack_require__(61589);
;// CONCATENATED MODULE: ./build/entry/experiment/record.js










/** preflight.json, whose `checks` are LoopBench's; ours are under `details` */
const PreflightFile = schemas/* object */.Ikc({ ok: schemas/* boolean */.zMY(), details: schemas/* array */.YOg(verdict/* Check */.Jl), warnings: schemas/* array */.YOg(schemas/* string */.YjP()) })
    .transform(({ ok, details, warnings }) => ({ ok, checks: details, warnings }));
/** of each there may be 100,000 */
const [CompiledPlan, Row] = [compile/* compile */.wE(Plan), compile/* compile */.wE(record/* ResultRow */.u6)];
/** Reads a plan that was written before anything ran. */
async function readPlan(file) {
    const plan = checked(file, await readText(file), CompiledPlan);
    const share = sharing();
    for (const rollout of plan.rollouts)
        share(rollout);
    return plan;
}
/** Lets rollouts share their names: thousands have a few, and each was read with its own. */
function sharing() {
    const texts = new Map();
    const one = (text) => {
        const known = texts.get(text);
        if (known === undefined)
            texts.set(text, text);
        return known ?? text;
    };
    let [agent, digest] = ['', ''];
    return (rollout) => {
        if (rollout.agent !== agent)
            agent = one(rollout.agent); // most often it is the last one's
        if (rollout.task_digest !== digest)
            digest = one(rollout.task_digest);
        rollout.task = one(rollout.task);
        rollout.agent = agent;
        rollout.task_digest = digest;
        return rollout;
    };
}
/** Reads how the preflight of a run went. */
const readPreflight = (dir) => readJson((0,external_node_path_.join)(dir, 'preflight.json'), PreflightFile);
/** Reads a run's directory back. Throws `BenchgateError` that names the file which is missing or is no such file. */
async function readRun(dir) {
    const [papers, events] = await Promise.all([readPapers(dir), (0,journal/* readJournal */.a0)((0,external_node_path_.join)(dir, 'journal.jsonl'))]);
    return { ...papers, events };
}
/** The same without the journal. */
async function readPapers(dir) {
    const [plan, manifest, preflight] = await Promise.all([
        readPlan((0,external_node_path_.join)(dir, 'plan.json')),
        readJson((0,external_node_path_.join)(dir, 'manifest.json'), model_manifest/* Manifest */._),
        readPreflight(dir),
    ]);
    return { plan, manifest, preflight };
}
/** Reads and checks one JSON file of a run. */
async function readJson(file, schema) {
    return parse(file, await readText(file), schema);
}
/** Reads and checks a results.jsonl, which is never held as a whole. */
async function readRows(file) {
    const share = sharing();
    const rows = [];
    const tooLong = (number) => notOurs(`${file}:${number}`, ': the line is too long');
    try {
        for (const { lines, number } of (0,run_lines/* linesOf */.D)(file, tooLong))
            for (const [at, line] of lines.entries())
                if (line !== '')
                    rows.push(share(checked(`${file}:${number + at}`, line, Row)));
    }
    catch (cause) {
        throw cause instanceof error/* BenchgateError */.Q9 ? cause : unreadable(file, cause);
    }
    return rows;
}
const readText = (file) => (0,promises_.readFile)(file, 'utf8').catch((cause) => {
    throw unreadable(file, cause);
});
function unreadable(file, cause) {
    const message = `${file} cannot be read (${cause.code})`;
    return new error/* BenchgateError */.Q9(message, 'Name the directory of a run, which holds plan.json and journal.jsonl.', { cause });
}
/** What the text says, checked and not copied: to copy as much costs more than to check it. */
function checked(place, text, schema) {
    const value = parsed(text);
    return schema.validate(value) ? value : parse(place, text, schema);
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function parse(place, text, schema) {
    try {
        return schema.parse(JSON.parse(text));
    }
    catch (cause) {
        throw notOurs(place, cause instanceof errors/* ZodError */.G ? faultOf(cause) : '', cause);
    }
}
function faultOf({ issues: [first] }) {
    const path = first?.path.length ? `\`${first.path.join('.')}\` ` : '';
    return `: ${path}${first?.message}`;
}
const notOurs = (place, where, cause) => new error/* BenchgateError */.Q9(`${place} is not what this version of benchgate writes${where}`, 'Restore the file, or run again in a new directory.', { cause });


/***/ }),

/***/ 74825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ Manifest)
});

// UNUSED EXPORTS: Shard

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(58863);
// EXTERNAL MODULE: ./build/model/gate.js
var gate = __webpack_require__(31647);
;// CONCATENATED MODULE: ./build/model/left-out.js

const count = schemas/* number */.aig().int().min(0);
/** The tasks that a run does not have, because earlier nights saw nobody pass them: chosen before its first rollout. */
const LeftOut = schemas/* object */.Ikc({
    tasks: schemas/* array */.YOg(schemas/* object */.Ikc({
        task: schemas/* string */.YjP(),
        /** scored rollouts of those nights, none of which passed */
        rollouts: count,
        nights: count,
    })),
    /** ids of the runs that decided; none of them may be what the run is compared with */
    nights: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** the first and the last of their days; null without any */
    days: schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* string */.YjP()]).nullable(),
    /** one sentence: what was left out and why, or why nothing was */
    sentence: schemas/* string */.YjP(),
});

// EXTERNAL MODULE: ./build/model/outcome.js
var outcome = __webpack_require__(38158);
;// CONCATENATED MODULE: ./build/model/manifest.js




const digest = schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/);
/** whoever wrote it need not be this program: what is computed with must be what it can compute with */
const share = schemas/* number */.aig().min(0).max(1);
/** `2/8`: the second of eight slices of a plan. */
const Shard = schemas/* object */.Ikc({ index: schemas/* number */.aig().int().min(1), count: schemas/* number */.aig().int().min(1) });
/** manifest.json: what ran, by digest. The run's identity. */
const Manifest = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(1),
    run_id: schemas/* string */.YjP(),
    /** null: the whole plan */
    shard: Shard.nullable(),
    /** GITHUB_RUN_ATTEMPT; null outside GitHub */
    run_attempt: schemas/* number */.aig().int().nullable(),
    experiment_id: schemas/* string */.YjP(),
    /** what of the repository was tested; null outside one */
    commit: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), dirty: schemas/* boolean */.zMY() }).nullable(),
    plan_digest: digest,
    config_digest: digest,
    /** what the experiment and the runtime say, without paths, values of environments and secrets */
    config: schemas/* object */.Ikc({
        agents: schemas/* array */.YOg(schemas/* object */.Ikc({
            name: schemas/* string */.YjP(),
            kind: schemas/* string */.YjP(),
            model: schemas/* string */.YjP().nullable(),
            command: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())]).nullable(),
            env: schemas/* array */.YOg(schemas/* string */.YjP()),
            timeout_sec: schemas/* number */.aig().nullable(),
        })),
        /** what ran in place of agents and tasks of ours */
        harness: schemas/* object */.Ikc({
            command: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())]),
            results: schemas/* string */.YjP(),
            format: schemas/* string */.YjP(),
            env: schemas/* array */.YOg(schemas/* string */.YjP()),
            timeout_sec: schemas/* number */.aig(),
        })
            .optional(),
        rollouts_per_task: schemas/* number */.aig(),
        max_parallel_rollouts: schemas/* number */.aig(),
        limits: schemas/* looseObject */._H3({}),
        retry: schemas/* record */.g1P(schemas/* enum */.k5n(outcome/* INFRA_KINDS */.F2), schemas/* number */.aig()),
        reward: schemas/* object */.Ikc({ key: schemas/* string */.YjP().nullable(), pass_threshold: schemas/* number */.aig() }),
        gate: schemas/* object */.Ikc({
            design: schemas/* enum */.k5n(gate/* GATE_DESIGNS */.mp).default('fixed'),
            max_drop: share.gt(0),
            alpha: share.gt(0).lt(1),
            beta: share.gt(0).lt(1),
            min_tasks: schemas/* number */.aig().int().min(1),
            min_shared_tasks: share,
            min_coverage: share,
            max_infra_error_rate: share,
            min_pass_rate: share.nullable(),
            guardrails: schemas/* array */.YOg(gate/* Guardrail */.E).default([]),
            leave_out: schemas/* enum */.k5n(gate/* LEAVE_OUT */.dR).default('nothing'),
        }),
        sandbox_backend: schemas/* object */.Ikc({
            kind: schemas/* string */.YjP(),
            image: schemas/* string */.YjP().nullable(),
            network: schemas/* string */.YjP().nullable(),
            defaults: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()),
        }),
        judge: schemas/* object */.Ikc({ kind: schemas/* string */.YjP(), image: schemas/* string */.YjP().nullable(), network: schemas/* string */.YjP().nullable() }),
    }),
    /** task-pack digests by task, those left out among them */
    tasks: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    /** by task, where it has any */
    tags: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())).default({}),
    /** null where nobody was to look for tasks to leave out */
    left_out: LeftOut.nullable().default(null),
    /** by task: the images it runs in, by content */
    images: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())),
    versions: schemas/* object */.Ikc({ benchgate: schemas/* string */.YjP(), node: schemas/* string */.YjP(), platform: schemas/* string */.YjP() }),
    /** the checks by name; null where one did not apply */
    preflight: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* boolean */.zMY().nullable()),
});


/***/ }),

/***/ 9865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ay: () => (/* binding */ JournalEvent),
/* harmony export */   u6: () => (/* binding */ ResultRow)
/* harmony export */ });
/* unused harmony export Phases */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58863);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38158);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34041);



const at = zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$();
const where = { rollout: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), attempt: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(1) };
/** Numbers by their names. Looked at and left as they are, since hundreds of thousands are read and `z.record` copies each. */
const Numbers = zod__WEBPACK_IMPORTED_MODULE_3__/* .custom */ .IeY(areNumbers, 'Invalid input: expected numbers by their names');
function areNumbers(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return false;
    const numbers = value;
    for (const name in numbers)
        if (!Number.isFinite(numbers[name]))
            return false;
    return true;
}
/** seconds by phase of one attempt */
const Phases = Numbers;
/** One line of journal.jsonl. The report of any run is a fold over these. */
const JournalEvent = zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt('event', [
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        event: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('run_started'),
        at,
        run_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        plan_digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        manifest_digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ event: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('attempt_started'), at, ...where }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ event: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('sandbox_created'), at, ...where, backend: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), sandbox: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ event: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('sandbox_closed'), at, ...where, sandbox: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ event: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('sandbox_leaked'), at, ...where, sandbox: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        event: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('attempt_ended'),
        at,
        ...where,
        outcome: _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OutcomeSchema */ .QB,
        reward: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable(),
        rewards: Numbers.nullable(),
        tokens: _usage_js__WEBPACK_IMPORTED_MODULE_1__/* .Tokens */ .D.nullable(),
        cost_usd: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable(),
        turns: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable(),
        phases: Phases,
        sandbox: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
        /** relative to the run's directory */
        logs: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
        notes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        /** the judge's word for it, where it has one; absent: it has none */
        grade: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
        /** null: the source of an import does not tell how long it took; else `at` does */
        duration_sec: zod__WEBPACK_IMPORTED_MODULE_3__/* ["null"] */ .chJ().optional(),
    }),
    /** a planned rollout that is not begun, and why */
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ event: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('rollout_skipped'), at, rollout: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), outcome: _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OutcomeSchema */ .QB }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        event: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('run_ended'),
        at,
        reason: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['finished', 'cancelled', 'stopped']),
        /** what stopped it, and one sentence; absent where preflight says it */
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['budget', 'systemic']).optional(),
        why: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    }),
]);
/** One line of results.jsonl (design, "A row of results.jsonl"). */
const ResultRow = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    task: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    agent: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    rollout_index: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im),
    infra_kind: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .INFRA_KINDS */ .F2).nullable(),
    suspected: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .INFRA_KINDS */ .F2).nullable(),
    reward: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable(),
    rewards: Numbers.nullable(),
    attempts: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int(),
    hidden_infra_error: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    started_at: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    duration_sec: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable(),
    phases: Phases,
    cost_usd: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable(),
    tokens: _usage_js__WEBPACK_IMPORTED_MODULE_1__/* .Tokens */ .D.nullable(),
    turns: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable(),
    reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    sandbox: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    task_digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    logs: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    /** the judge's word for it; absent: it has none */
    grade: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
});


/***/ }),

/***/ 70543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jl: () => (/* binding */ Check),
/* harmony export */   Y: () => (/* binding */ Verdict)
/* harmony export */ });
/* unused harmony export Preflight */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58863);

/** What a run as a whole concludes, with a code for machines and one sentence for people. */
const Verdict = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'regression', 'improved', 'inconclusive', 'invalid', 'unarmed']),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    sentence: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/** One named preflight check; `ok: null` does not apply. */
const Check = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    ok: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().nullable(),
    found: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    remedy: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** a failing advisory check warns and does not stop the run */
    advisory: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
const Preflight = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ok: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), checks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Check), warnings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) });


/***/ }),

/***/ 90178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of package.json, which the bundle does not carry. */
const VERSION = '0.1.0';


/***/ }),

/***/ 72353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _0: () => (/* binding */ openJournal),
/* harmony export */   a0: () => (/* binding */ readJournal),
/* harmony export */   ps: () => (/* binding */ journalEvents)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27478);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73188);
/* harmony import */ var _model_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9865);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61589);
/* harmony import */ var _redact_redactor_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66932);







/**
 * Opens (or makes) a journal for appending. Events that wait together share one fsync. What a killed process left
 * after the last newline is cut off: it was never promised to anyone.
 */
async function openJournal(file, redactor = new _redact_redactor_js__WEBPACK_IMPORTED_MODULE_5__/* .Redactor */ .p([])) {
    await dropHalfLine(file);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, 'a');
    let broken = null;
    let waiting = [];
    let writing = null;
    const flush = async () => {
        while (waiting.length) {
            const batch = waiting;
            waiting = [];
            try {
                if (broken)
                    throw broken; // half a line may lie there: what came after it would be lost with it
                await write(handle, file, batch.map(({ line }) => line).join(''));
                for (const { done } of batch)
                    done();
            }
            catch (cause) {
                broken = cause;
                for (const { failed } of batch)
                    failed(cause);
            }
        }
        writing = null;
    };
    return {
        append(event) {
            if (broken)
                return Promise.reject(broken);
            return new Promise((done, failed) => {
                waiting.push({ line: `${JSON.stringify(redactor.json(event))}\n`, done, failed });
                writing ??= flush();
            });
        },
        async close() {
            await writing;
            await handle.close();
        },
    };
}
const NEWLINE = 10;
const CHUNK = 65_536;
async function dropHalfLine(file) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, 'r+').catch((cause) => {
        if (cause.code === 'ENOENT')
            return null;
        throw cause;
    });
    if (!handle)
        return;
    try {
        const { size } = await handle.stat();
        for (let end = size; end > 0;) {
            const start = Math.max(0, end - CHUNK);
            const { buffer } = await handle.read(Buffer.alloc(end - start), 0, end - start, start);
            const newline = buffer.lastIndexOf(NEWLINE);
            if (newline >= 0)
                return await cutAt(handle, start + newline + 1, size);
            end = start;
        }
        await cutAt(handle, 0, size);
    }
    finally {
        await handle.close();
    }
}
async function cutAt(handle, length, size) {
    if (length < size)
        await handle.truncate(length);
}
async function write(handle, file, text) {
    try {
        await handle.appendFile(text);
        await handle.datasync();
    }
    catch (cause) {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .BenchgateError */ .Q9(`${file} cannot be written: ${cause.message}`, `Free space there, then go on with \`benchgate run EXPERIMENT --resume ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)}\`: all that was finished is kept.`, { cause });
    }
}
/** Reads a journal; a last line that was cut off is left out, any other bad line is an error. */
async function readJournal(file) {
    const events = [];
    for (const some of journalEvents(file))
        for (const event of some)
            events.push(event);
    return events;
}
const Event = zod__WEBPACK_IMPORTED_MODULE_6__/* .compile */ .wE(_model_record_js__WEBPACK_IMPORTED_MODULE_3__/* .JournalEvent */ .ay);
/** Checked where it is: a run has hundreds of thousands of them, and to copy each costs more than to check it. */
function isEvent(value) {
    if (!Event.validate(value))
        return false;
    if ('outcome' in value)
        value.outcome.suspected ??= null;
    return true;
}
/** The same, some events at a time: a long journal is never held as a whole. */
function* journalEvents(file) {
    for (const { lines, number, whole } of (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .linesOf */ .D)(file, (at) => notAnEvent(file, at))) {
        if (!whole)
            return; // it was never finished
        yield lines.map((line, at) => {
            const event = parse(line);
            if (isEvent(event))
                return event;
            throw notAnEvent(file, number + at);
        });
    }
}
function notAnEvent(file, number) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .BenchgateError */ .Q9(`${file}:${number}: not a journal event`, 'The journal was changed by something else: restore it, or run again in a new directory.');
}
function parse(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 61589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const NEWLINE = 10;
/** What is read at a time. Texts much longer than this are not made among the young objects, and cost more to remove. */
const CHUNK = 65_536;
/** no line of ours comes near it, and what is longer shall not fill the memory */
const LONGEST_LINE = 2 ** 24;
/** A file of lines, of which never more than some are held. Throws what `refuse` says of a line that is too long. */
function* linesOf(file, refuse) {
    const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r');
    try {
        let buffer = Buffer.allocUnsafe(CHUNK);
        let [held, number] = [0, 1];
        for (;;) {
            if (held === buffer.length)
                buffer = Buffer.concat([buffer], 2 * held);
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle, buffer, held, buffer.length - held, null);
            if (read === 0)
                break;
            const filled = held + read;
            const end = buffer.lastIndexOf(NEWLINE, filled - 1);
            if (end < held) {
                held = filled;
                if (held > LONGEST_LINE)
                    throw refuse(number);
                continue;
            }
            const lines = buffer.toString('utf8', 0, end).split('\n');
            yield { lines, number, whole: true };
            number += lines.length;
            buffer.copyWithin(0, end + 1, filled);
            held = filled - end - 1;
        }
        if (held > 0)
            yield { lines: [buffer.toString('utf8', 0, held)], number, whole: false };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
}


/***/ })

};
