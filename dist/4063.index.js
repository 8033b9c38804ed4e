export const id = 4063;
export const ids = [4063,9762];
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


/***/ }),

/***/ 94063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   merge: () => (/* binding */ merge)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33838);
/* harmony import */ var p_queue__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(19052);
/* harmony import */ var _github_api_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40654);
/* harmony import */ var _github_baseline_archive_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98134);
/* harmony import */ var _github_fence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85375);
/* harmony import */ var _github_own_artifacts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57268);
/* harmony import */ var _github_publish_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86668);
/* harmony import */ var _github_pull_request_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(81351);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(73188);
/* harmony import */ var _run_redact_variants_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(5746);
/* harmony import */ var _artifact_name_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(97029);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(61419);
/* harmony import */ var _experiment_merge_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(89762);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(80898);
/* harmony import */ var _look_for_baseline_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(83204);
/* harmony import */ var _spare_memory_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(83714);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(61969);
/* harmony import */ var _working_directory_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(23710);





















/** The sub-action `merge/`: joins what the shards of this workflow run stored, and shows the whole. */
const merge = () => (0,_step_js__WEBPACK_IMPORTED_MODULE_16__/* .asStep */ .N)(step);
async function step(env) {
    (0,_spare_memory_js__WEBPACK_IMPORTED_MODULE_15__/* .spareMemory */ .$U)();
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_13__/* .loadMergeInputs */ .gc)(env);
    for (const text of (0,_run_redact_variants_js__WEBPACK_IMPORTED_MODULE_18__/* .variants */ .H)(inputs['github-token']))
        _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setSecret */ .Pq(text);
    const [api, trigger] = [await (0,_github_api_js__WEBPACK_IMPORTED_MODULE_4__/* .openApi */ .N)(inputs['github-token'], env), await (0,_github_pull_request_js__WEBPACK_IMPORTED_MODULE_9__/* .triggerOf */ .i)(env)];
    const temp = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'benchgate-merge');
    const { planFile, dirs } = await _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .group */ .Os('Fetch the shards', () => fetchParts(inputs['artifact-name'], temp));
    const done = await _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .group */ .Os('Merge', () => (0,_github_fence_js__WEBPACK_IMPORTED_MODULE_6__/* .fenced */ .O)(_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .info */ .pq, () => (0,_experiment_merge_js__WEBPACK_IMPORTED_MODULE_12__.merge)({
        planFile,
        dirs,
        outDir: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temp, 'whole'),
        ...(0,_inputs_js__WEBPACK_IMPORTED_MODULE_13__/* .floorsOf */ .t9)(inputs),
        onLine: _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .info */ .pq,
        baseline: ({ experiment_id: experimentId }) => (0,_look_for_baseline_js__WEBPACK_IMPORTED_MODULE_14__/* .lookForBaseline */ .u)({ inputs, experimentId, api, trigger, env, cwd: (0,_working_directory_js__WEBPACK_IMPORTED_MODULE_17__/* .workspaceOf */ .B)(env), now: Date.now() }),
    })));
    const exitCode = await (0,_conclude_js__WEBPACK_IMPORTED_MODULE_11__/* .conclude */ .E)(done, { inputs, whole: true, api, trigger, env, cancelled: null });
    const name = (0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_19__/* .artifactName */ .Cs)({ name: inputs['artifact-name'], attempt: env.GITHUB_RUN_ATTEMPT, shard: undefined });
    await _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .group */ .Os('Store the run', () => (0,_github_publish_js__WEBPACK_IMPORTED_MODULE_8__/* .publishArtifact */ .qD)(name, done.dir, inputs['retention-days'], env));
    return exitCode;
}
const AT_ONCE = 4;
/** The plan, and of each shard what its newest attempt left; one that cannot be read counts as missing. */
async function fetchParts(name, temp) {
    const newest = new Map();
    for (const artifact of await (0,_github_own_artifacts_js__WEBPACK_IMPORTED_MODULE_7__/* .ownArtifacts */ .E)()) {
        const named = (0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_19__/* .partNamed */ .DX)(name, artifact.name);
        const key = named?.shard ? `shard-${named.shard.index}` : 'plan';
        if (named && named.attempt > (newest.get(key)?.attempt ?? 0))
            newest.set(key, { ...artifact, ...named });
    }
    const plan = newest.get('plan');
    if (!plan)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_10__/* .BenchgateError */ .Q9(`no plan of ${name} was stored in this workflow run`, 'Let a job before the shards use `plan/` with the same `artifact-name`.');
    newest.delete('plan');
    await fetch(plan, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temp, 'plan'), temp, ['plan.json']).catch((cause) => {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_10__/* .BenchgateError */ .Q9(`${plan.name} cannot be used: ${cause.message}`, 'Re-run the job that made the plan.', {
            cause,
        });
    });
    const queue = new p_queue__WEBPACK_IMPORTED_MODULE_20__/* ["default"] */ .Ay({ concurrency: AT_ONCE });
    const dirs = await queue.addAll([...newest].map(([key, part]) => async () => {
        const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temp, key);
        try {
            await fetch(part, dir, temp);
            return [dir];
        }
        catch (cause) {
            _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e(`${part.name} cannot be used: ${cause.message}. Its shard counts as missing.`, {
                title: 'benchgate: merge',
            });
            return [];
        }
    }));
    return { planFile: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temp, 'plan/plan.json'), dirs: dirs.flat() };
}
async function fetch(part, dir, temp, wanted) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(dir, { recursive: true });
    await (0,_github_own_artifacts_js__WEBPACK_IMPORTED_MODULE_7__/* .withArchive */ .x)(part, temp, (archive) => (0,_github_baseline_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .unpack */ .l1)(archive, dir, undefined, wanted));
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

/***/ 57268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ ownArtifacts),
/* harmony export */   x: () => (/* binding */ withArchive)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** What the jobs of this workflow run have stored so far, in all attempts. It takes no permission. */
async function ownArtifacts() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(3838), __webpack_require__.e(2830), __webpack_require__.e(5824), __webpack_require__.e(3758), __webpack_require__.e(3548), __webpack_require__.e(1351), __webpack_require__.e(7935)]).then(__webpack_require__.bind(__webpack_require__, 77935)); // a chunk of its own
    const { artifacts } = await new DefaultArtifactClient().listArtifacts();
    return artifacts.map(({ id, name, size, digest }) => ({ id, name, bytes: size, digest: digest ?? null }));
}
/** more than any record of a run comes to, packed */
const MOST_BYTES = 2 ** 30;
/**
 * Fetches an artifact and hands its archive to `work`, which unpacks it within bounds: the client itself has none. Throws
 * an error whose message says what is wrong with it.
 */
async function withArchive({ id, bytes, digest }, temp, work) {
    if (bytes > MOST_BYTES)
        throw new Error(`it is too large (${bytes} bytes)`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(temp, { recursive: true });
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'archive-'));
    try {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(3838), __webpack_require__.e(2830), __webpack_require__.e(5824), __webpack_require__.e(3758), __webpack_require__.e(3548), __webpack_require__.e(1351), __webpack_require__.e(7935)]).then(__webpack_require__.bind(__webpack_require__, 77935)); // a chunk of its own
        const { digestMismatch } = await new DefaultArtifactClient().downloadArtifact(id, {
            path: folder,
            skipDecompress: true,
            ...(digest ? { expectedHash: digest } : {}),
        });
        if (digestMismatch)
            throw new Error('what came is not what was stored: the digests differ');
        const [file] = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder);
        if (!file)
            throw new Error('it came empty');
        return await work((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file));
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}


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
