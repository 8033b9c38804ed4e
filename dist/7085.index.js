export const id = 7085;
export const ids = [7085];
export const modules = {

/***/ 11411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q1: () => (/* binding */ pauseFor),
/* harmony export */   US: () => (/* binding */ isForbidden),
/* harmony export */   WW: () => (/* binding */ refusalWords),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   cp: () => (/* binding */ isUncertain),
/* harmony export */   vu: () => (/* binding */ isRefusal)
/* harmony export */ });
const isRefusal = (error) => error instanceof Error && typeof error.status === 'number';
/** answers of a service that is down; octokit calls a broken connection 500 */
const DOWN = new Set([500, 502, 503, 504]);
/** Seconds after which to ask again; null if that is of no use, or could do the same thing twice. */
function pauseFor(refusal, method, backoff, now) {
    if (isThrottled(refusal)) {
        const headers = refusal.response?.headers ?? {};
        const after = Number(headers['retry-after']);
        if (after > 0)
            return after;
        const reset = Number(headers['x-ratelimit-reset']);
        if (headers['x-ratelimit-remaining'] === '0' && reset > 0)
            return Math.max(1, reset - now / 1000);
        return backoff;
    }
    return DOWN.has(refusal.status) && method !== 'POST' ? backoff : null;
}
/** Of a request that may or may not have been carried out. */
const isUncertain = (error) => isRefusal(error) && DOWN.has(error.status);
const isForbidden = (error) => isRefusal(error) && (error.status === 401 || error.status === 403) && !isThrottled(error);
const isMissing = (error) => isRefusal(error) && (error.status === 404 || error.status === 422);
function isThrottled({ status, message, response }) {
    if (status === 429)
        return true;
    const headers = response?.headers ?? {};
    return (status === 403 &&
        (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(message)));
}
/** Why the API did not do it, in words for a report. */
function refusalWords(error) {
    if (!isRefusal(error))
        return error instanceof Error ? error.message : String(error);
    if (isThrottled(error))
        return 'GitHub throttled the requests of this token';
    if (DOWN.has(error.status))
        return `GitHub's API did not answer (${error.status})`;
    return `GitHub's API refused with ${error.status}: ${firstLine(error.message)}`;
}
const firstLine = (text) => text.split('\n')[0]?.slice(0, 200) ?? '';


/***/ }),

/***/ 40654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openApi)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _api_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11411);


const PATIENCE = { firstPauseSec: 1, longestPauseSec: 60, repetitions: 4 };
/**
 * The API for the repository of this job; null without a token or a repository. A throttled request is repeated when the
 * service says so; one that failed on its side only where a repetition cannot do anything twice.
 */
async function openApi(token, env, patience = PATIENCE) {
    const [owner, repo] = (env.GITHUB_REPOSITORY ?? '').split('/');
    if (!token || !owner || !repo)
        return null;
    const { getOctokit: open } = await __webpack_require__.e(/* import() */ 1351).then(__webpack_require__.bind(__webpack_require__, 61351)); // a chunk of its own
    const octokit = open(token, env.GITHUB_API_URL ? { baseUrl: env.GITHUB_API_URL } : {});
    octokit.hook.wrap('request', async (request, options) => {
        for (let turn = 0;; turn++) {
            try {
                return await request(options);
            }
            catch (error) {
                if (!(0,_api_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefusal */ .vu)(error) || turn >= patience.repetitions)
                    throw error;
                const pause = (0,_api_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .pauseFor */ .Q1)(error, options.method, patience.firstPauseSec * 2 ** turn, Date.now());
                if (pause === null || pause > patience.longestPauseSec)
                    throw error;
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause * 1000);
            }
        }
    });
    return { octokit, owner, repo, token };
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

/***/ 60332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ distrust),
/* harmony export */   y: () => (/* binding */ originOf)
/* harmony export */ });
/** What only people who may write to the branch can set off. A pull request's run is its author's word. */
const TRUSTED = new Set([
    'push',
    'schedule',
    'workflow_dispatch',
    'repository_dispatch',
    'merge_group',
    'release',
]);
async function originOf({ octokit, owner, repo }, runId) {
    const { data } = await octokit.rest.actions.getWorkflowRun({ owner, repo, run_id: runId });
    return {
        event: data.event,
        branch: data.head_branch,
        commit: data.head_sha,
        link: data.html_url,
        foreign: data.head_repository?.id !== data.repository.id,
    };
}
/** Why a run of that origin must not be a baseline of `branch`; null when it may. */
function distrust({ event, branch, foreign }, wanted) {
    if (foreign)
        return 'of a fork';
    if (!TRUSTED.has(event))
        return `set off by ${event}`;
    const queued = event === 'merge_group' && branch?.startsWith(`gh-readonly-queue/${wanted}/`);
    return branch === wanted || queued ? null : 'of another branch';
}


/***/ }),

/***/ 81521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ storedBy),
/* harmony export */   v: () => (/* binding */ storingRuns)
/* harmony export */ });
const PAGE = 100;
const MOST_PAGES = 10;
/** a run whose first three attempts stored nothing is not looked for */
const ATTEMPTS = [1, 2, 3];
/** Runs of the repository that stored an artifact of this name since a time, by the newest artifact of each. */
async function storingRuns({ octokit, owner, repo }, artifactName, since) {
    const runs = new Map();
    for (const attempt of ATTEMPTS) {
        for (let page = 1; page <= MOST_PAGES; page++) {
            const name = `${artifactName}-${attempt}`;
            const { data } = await octokit.rest.actions.listArtifactsForRepo({ owner, repo, name, per_page: PAGE, page });
            for (const { workflow_run: run, created_at: at } of data.artifacts) {
                if (!run?.id || !run.head_sha)
                    continue;
                const newest = Math.max(Date.parse(at ?? ''), runs.get(run.id)?.newest ?? 0);
                runs.set(run.id, {
                    runId: run.id,
                    branch: run.head_branch ?? null,
                    commit: run.head_sha,
                    foreign: run.repository_id !== run.head_repository_id,
                    newest,
                });
            }
            const oldest = Math.min(...data.artifacts.map(({ created_at: at }) => Date.parse(at ?? '')));
            if (data.artifacts.length < PAGE || oldest < since)
                break;
        }
    }
    return [...runs.values()].filter(({ newest }) => newest >= since).sort((a, b) => b.newest - a.newest);
}
/** What a run stored under the name, the newest attempt first. */
async function storedBy({ octokit, owner, repo }, runId, artifactName) {
    const all = await octokit.paginate(octokit.rest.actions.listWorkflowRunArtifacts, {
        owner,
        repo,
        run_id: runId,
        per_page: PAGE,
    });
    return all
        .flatMap(({ id, name, size_in_bytes: bytes, digest, expired, created_at: at }) => {
        const attempt = name.startsWith(`${artifactName}-`) ? name.slice(artifactName.length + 1) : '';
        if (!/^[1-9]\d*$/.test(attempt))
            return [];
        return [
            { id, name, attempt: Number(attempt), bytes, digest: digest ?? null, expired, createdAt: Date.parse(at ?? '') },
        ];
    })
        .sort((a, b) => b.attempt - a.attempt);
}


/***/ }),

/***/ 79715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ HISTORY_FILE),
/* harmony export */   G: () => (/* binding */ appendToBranch),
/* harmony export */   aT: () => (/* binding */ historyOn)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _api_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11411);


const HISTORY_FILE = 'history.jsonl';
/** a night's jobs are few: who loses so often meets something else */
const MOST_TRIES = 8;
const FIRST_PAUSE_SEC = 0.5;
/**
 * Appends to the history on a branch of its own, which begins without a parent. A commit is put on the head that was read, and the branch
 * moved to it without force: where another job was faster, its lines are read and the change is made again on top of them. Never
 * throws for what GitHub does.
 */
async function appendToBranch(api, order) {
    const { change, firstPauseSec = FIRST_PAUSE_SEC } = order;
    let history = '';
    let why = '';
    for (let turn = 1; turn <= MOST_TRIES; turn++) {
        if (turn > 1)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(firstPauseSec * 2 ** (turn - 2) * (0.5 + Math.random()) * 1000);
        try {
            const head = await headOf(api, order.branch);
            history = head.history;
            const files = change(history);
            const commit = await commitOf(api, order.message, head, files);
            const moved = await move(api, order.branch, head, commit);
            if (moved === null)
                return { did: 'written', history: files[HISTORY_FILE] ?? history, commit, tries: turn };
            why = moved.why;
            if (!moved.again)
                break;
        }
        catch (error) {
            if (!(0,_api_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefusal */ .vu)(error))
                throw error;
            why = reasonOf(error);
            if (!(0,_api_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .isUncertain */ .cp)(error))
                break;
        }
    }
    return { did: 'refused', history, why };
}
/** The history on a branch; null where there is no such branch, or none on it. */
async function historyOn(api, branch) {
    const { history } = await headOf(api, branch);
    return history === '' ? null : history;
}
async function headOf(api, branch) {
    const { octokit, owner, repo } = api;
    const commit = await tipOf(api, branch);
    if (commit === null)
        return { commit, tree: null, history: '' };
    const { data } = await octokit.rest.git.getCommit({ owner, repo, commit_sha: commit });
    const { data: tree } = await octokit.rest.git.getTree({ owner, repo, tree_sha: data.tree.sha });
    const file = tree.tree.find(({ path, type }) => path === HISTORY_FILE && type === 'blob');
    if (!file?.sha)
        return { commit, tree: data.tree.sha, history: '' };
    const { data: blob } = await octokit.rest.git.getBlob({ owner, repo, file_sha: file.sha });
    return { commit, tree: data.tree.sha, history: Buffer.from(blob.content, 'base64').toString('utf8') };
}
async function tipOf({ octokit, owner, repo }, branch) {
    try {
        const { data } = await octokit.rest.git.getRef({ owner, repo, ref: `heads/${branch}` });
        return data.object.sha;
    }
    catch (error) {
        if ((0,_api_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefusal */ .vu)(error) && error.status === 404)
            return null;
        throw error;
    }
}
async function commitOf({ octokit, owner, repo }, message, head, files) {
    const entries = [];
    for (const [path, content] of Object.entries(files)) {
        const { data } = await octokit.rest.git.createBlob({ owner, repo, content, encoding: 'utf-8' });
        entries.push({ path, mode: '100644', type: 'blob', sha: data.sha });
    }
    const { data: tree } = await octokit.rest.git.createTree({
        owner,
        repo,
        tree: entries,
        ...(head.tree === null ? {} : { base_tree: head.tree }),
    });
    const { data } = await octokit.rest.git.createCommit({
        owner,
        repo,
        message,
        tree: tree.sha,
        parents: head.commit === null ? [] : [head.commit],
    });
    return data.sha;
}
/** Moves the branch; null when it is there. Whether somebody else was faster is asked of the branch, not read from words. */
async function move(api, branch, head, commit) {
    const { octokit, owner, repo } = api;
    try {
        if (head.commit === null)
            await octokit.rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha: commit });
        else
            await octokit.rest.git.updateRef({ owner, repo, ref: `heads/${branch}`, sha: commit, force: false });
        return null;
    }
    catch (error) {
        if (!(0,_api_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefusal */ .vu)(error) || (0,_api_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .isForbidden */ .US)(error))
            throw error;
        const tip = await tipOf(api, branch);
        if (tip === commit)
            return null; // it was done, and the answer got lost
        return { why: reasonOf(error), again: tip !== head.commit || (0,_api_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .isUncertain */ .cp)(error) };
    }
}
function reasonOf(error) {
    if ((0,_api_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .isForbidden */ .US)(error))
        return 'the token lacks `contents: write`';
    return (0,_api_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalWords */ .WW)(error);
}


/***/ }),

/***/ 33914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ ownLogin),
/* harmony export */   n: () => (/* binding */ isMe)
/* harmony export */ });
/* harmony import */ var _api_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11411);

/** who writes with the token that the runner gives */
const ACTIONS_BOT = 'github-actions[bot]';
/** Whom a token speaks for. REST tells an app's token nothing about itself; GraphQL does. */
async function ownLogin({ octokit }) {
    try {
        const { viewer } = await octokit.graphql('query { viewer { login } }');
        return viewer.login;
    }
    catch (error) {
        if ((0,_api_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .isUncertain */ .cp)(error))
            throw error; // a wrong guess would leave a second comment
        return ACTIONS_BOT;
    }
}
/** Some answers leave an app's `[bot]` away; a person may have the bare name. */
const isMe = (user, me) => user.login === me || (user.type === 'Bot' && user.login === `${me}[bot]`);


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


/***/ }),

/***/ 78729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ markerLine),
/* harmony export */   U4: () => (/* binding */ isNewer),
/* harmony export */   s8: () => (/* binding */ markerKey),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const LONGEST = 200;
/** One comment per experiment and artifact name. Any text becomes one that cannot end an HTML comment. */
function markerKey(experimentId, artifactName) {
    const key = [experimentId, artifactName].map((part) => encodeURIComponent(part.toWellFormed())).join('/');
    return key.length <= LONGEST ? key : `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(key).digest('hex')}`;
}
const markerLine = ({ key, runId, attempt }) => `<!-- benchgate ${key} run=${runId} attempt=${attempt} -->`;
/** The marker in the first line of a comment; null where there is none. */
function readMarker(body) {
    const found = /^<!-- benchgate (\S+) run=(\d{1,15}) attempt=(\d{1,6}) -->\r?(?:\n|$)/.exec(body);
    return found ? { key: found[1] ?? '', runId: Number(found[2]), attempt: Number(found[3]) } : null;
}
/** Was `one` written by a later run, or by a later attempt of the same run, than `other`? */
const isNewer = (one, other) => one.runId > other.runId || (one.runId === other.runId && one.attempt > other.attempt);


/***/ })

};
