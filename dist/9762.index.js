export const id = 9762;
export const ids = [9762];
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

/***/ 89762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merge: () => (/* binding */ merge)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/error.js
var error = __webpack_require__(73188);
// EXTERNAL MODULE: ./build/model/manifest.js + 1 modules
var model_manifest = __webpack_require__(74825);
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
        return await (0,report.report)(outDir, floors);
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


/***/ })

};
