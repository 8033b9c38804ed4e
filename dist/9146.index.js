export const id = 9146;
export const ids = [9146];
export const modules = {

/***/ 39146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ fetchRun),
  readNight: () => (/* binding */ readNight)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/github/baseline/archive.js
var baseline_archive = __webpack_require__(98134);
// EXTERNAL MODULE: ./build/github/own-artifacts.js
var own_artifacts = __webpack_require__(57268);
// EXTERNAL MODULE: ./build/model/error.js
var error = __webpack_require__(73188);
// EXTERNAL MODULE: ./build/model/verdict.js
var model_verdict = __webpack_require__(70543);
// EXTERNAL MODULE: ./build/model/outcome.js
var model_outcome = __webpack_require__(38158);
// EXTERNAL MODULE: ./build/report/cost-of-pass.js + 1 modules
var cost_of_pass = __webpack_require__(25467);
// EXTERNAL MODULE: ./build/report/tally.js
var tally = __webpack_require__(9929);
;// CONCATENATED MODULE: ./build/report/night.js



/** a line of this many is some 30 KB */
const MOST_CELLS = 1000;
/** a tag on every task of its own is no part of anything */
const MOST_TAGS = 50;
/** What is kept of a night: one line. */
function nightOf({ date, manifest, fingerprint, rows, verdict, wallClockSec, link, commit, accepted, }) {
    const agents = Map.groupBy(rows, ({ agent }) => agent);
    return {
        schema: 1,
        date,
        experiment: manifest.experiment_id,
        fingerprint,
        commit,
        run_id: manifest.run_id,
        run: link,
        ...countsOf(rows),
        duration_sec: wallClockSec,
        verdict: verdict.verdict,
        reason: verdict.reason,
        sentence: verdict.sentence,
        max_drop: manifest.config.gate.max_drop,
        agents: [...agents].map(([name, own]) => ({ name, ...countsOf(own) })),
        tags: tagsOf(manifest)
            .slice(0, MOST_TAGS)
            .map((name) => ({ name, ...countsOf(rows.filter(({ task }) => manifest.tags[task]?.includes(name))) })),
        cells: cellsOf(rows),
        accepted,
    };
}
const tagsOf = ({ tags }) => [...new Set(Object.values(tags).flat())].sort();
function countsOf(rows) {
    const counts = (0,tally/* tally */.N)(rows.length, rows);
    const { interval } = counts;
    const price = (0,cost_of_pass/* priceOfPass */.k)(rows);
    return {
        planned: counts.planned,
        scored: counts.scored,
        passed: counts.passed,
        scored_pass_rate: rounded(counts.scoredPassRate),
        interval: interval && [round(interval.low), round(interval.high)],
        strict_pass_rate: rounded(counts.strictPassRate),
        coverage: rounded(counts.coverage),
        infra_errors: Object.fromEntries(counts.infraByKind),
        judge_errors: counts.judgeErrors,
        cost_usd: rounded(counts.costUsd),
        cost_of_pass: price.costOfPass === null || !Number.isFinite(price.costOfPass)
            ? null
            : { usd: round(price.costOfPass), low: rounded(price.low), high: rounded(price.high) },
        median_duration_sec: rounded(counts.medianDurationSec),
    };
}
function cellsOf(rows) {
    const cells = Map.groupBy(rows, ({ task, agent }) => JSON.stringify([task, agent]));
    if (cells.size > MOST_CELLS)
        return null;
    return [...cells.values()].flatMap((own) => {
        const [first] = own;
        if (!first)
            return [];
        const scored = own.filter(({ outcome }) => (0,model_outcome/* isScored */.Lo)(outcome)).length;
        const passed = own.filter(({ outcome }) => outcome === 'passed').length;
        return [[first.task, first.agent, passed, scored, own.length - scored]];
    });
}
const round = (value) => Number(value.toFixed(6));
const rounded = (value) => (value === null ? null : round(value));

// EXTERNAL MODULE: ./build/entry/experiment/folded.js
var folded = __webpack_require__(40729);
// EXTERNAL MODULE: ./build/entry/experiment/manifest.js
var experiment_manifest = __webpack_require__(84270);
// EXTERNAL MODULE: ./build/entry/experiment/record.js + 1 modules
var record = __webpack_require__(30663);
// EXTERNAL MODULE: ./build/entry/experiment/report.js + 16 modules
var report = __webpack_require__(86158);
;// CONCATENATED MODULE: ./build/entry/nightly/stored-night.js












const RECORD = ['plan.json', 'manifest.json', 'preflight.json', 'journal.jsonl'];
/** what the run concluded itself: of a run in rounds only it knows which rollouts count */
const CONCLUDED = ['results.jsonl', 'verdict.json'];
/** Brings the run that an earlier job of this workflow run stored into `dir`: of its newest attempt. */
async function fetchRun(name, dir, temp) {
    const attempts = (await (0,own_artifacts/* ownArtifacts */.E)()).flatMap((artifact) => {
        const [, attempt] = artifact.name.startsWith(`${name}-`)
            ? (/^-(\d{1,4})$/.exec(artifact.name.slice(name.length)) ?? [])
            : [];
        return attempt ? [{ artifact, attempt: Number(attempt) }] : [];
    });
    const newest = attempts.sort((a, b) => b.attempt - a.attempt)[0];
    if (!newest)
        throw new error/* BenchgateError */.Q9(`no run of ${name} was stored in this workflow run`, 'Let a job before this one use the action, `merge/` or `report/` with the same `artifact-name`.');
    await (0,promises_.mkdir)(dir, { recursive: true });
    await (0,own_artifacts/* withArchive */.x)(newest.artifact, temp, (archive) => (0,baseline_archive/* unpack */.l1)(archive, dir, undefined, RECORD, CONCLUDED)).catch((cause) => {
        throw new error/* BenchgateError */.Q9(`${newest.artifact.name} cannot be used: ${cause.message}`, 'Re-run the job that stored the run.', { cause });
    });
}
/** Reads the directory of a run as a night. */
async function readNight(dir, link) {
    const run = await (0,folded/* readFolded */.j)(dir);
    const [results, verdictFile] = [(0,external_node_path_.join)(dir, 'results.jsonl'), (0,external_node_path_.join)(dir, 'verdict.json')];
    const rows = (0,external_node_fs_.existsSync)(results) ? await (0,record/* readRows */.aK)(results) : run.rows;
    const { result } = (0,report/* reportOf */.EI)(run, { rows, baseline: null }, {});
    const verdict = (0,external_node_fs_.existsSync)(verdictFile) ? await (0,record/* readJson */.Vh)(verdictFile, model_verdict/* Verdict */.Y) : result.verdict;
    const { manifest } = run;
    return {
        experiment: manifest.experiment_id,
        began: beganAt(manifest.run_id, rows),
        lineOf: (date, accepted) => nightOf({
            date,
            manifest,
            fingerprint: (0,experiment_manifest/* nightFingerprint */.xX)(manifest),
            rows,
            verdict,
            wallClockSec: run.course.wallClockSec,
            link,
            commit: manifest.commit?.sha ?? null,
            accepted,
        }),
    };
}
/** by the first attempt; else by the name of the run, which has the time in it */
function beganAt(runId, rows) {
    const starts = rows.flatMap(({ started_at }) => (started_at === null ? [] : [Date.parse(started_at)]));
    if (starts.length > 0)
        return starts.reduce((first, start) => Math.min(first, start));
    const [, y, mo, d, h, mi, s] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/.exec(runId) ?? [];
    return y ? Date.parse(`${y}-${mo}-${d}T${h}:${mi}:${s}Z`) : null;
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
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(3838), __webpack_require__.e(2830), __webpack_require__.e(5824), __webpack_require__.e(3758), __webpack_require__.e(3548), __webpack_require__.e(1351), __webpack_require__.e(7935)]).then(__webpack_require__.bind(__webpack_require__, 77935)); // a chunk of its own
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


/***/ })

};
