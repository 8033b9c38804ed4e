export const id = 9562;
export const ids = [9562];
export const modules = {

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
