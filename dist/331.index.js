export const id = 331;
export const ids = [331];
export const modules = {

/***/ 83204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ lookForBaseline)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/github/baseline/choice.js
var baseline_choice = __webpack_require__(22041);
// EXTERNAL MODULE: ./build/report/history-file.js + 1 modules
var history_file = __webpack_require__(20356);
// EXTERNAL MODULE: ./build/github/api-refusal.js
var api_refusal = __webpack_require__(11411);
// EXTERNAL MODULE: ./build/github/history-branch.js
var history_branch = __webpack_require__(79715);
;// CONCATENATED MODULE: ./build/github/baseline/ancestors.js
const PAGE = 100;
/** merges bring in side branches, which stand between two commits of the main line */
const MOST_PAGES = 5;
/** The commit at which `head` left `base`. Throws what the API throws, 404 where it does not know one of them. */
async function mergeBaseOf({ octokit, owner, repo }, base, head) {
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
        owner,
        repo,
        basehead: `${base}...${head}`,
        per_page: 1,
    });
    return data.merge_base_commit.sha;
}
/**
 * A commit and at most `most` ancestors by first parent: the states that the branch itself was in, hence those that a push to
 * it has tested. Commits of merged side branches are none of them.
 */
async function firstParents({ octokit, owner, repo }, from, most) {
    const parents = new Map();
    const distanceOf = new Map([[from, 0]]);
    let last = from;
    for (let page = 1; page <= MOST_PAGES && distanceOf.size <= most; page++) {
        const { data } = await octokit.rest.repos.listCommits({ owner, repo, sha: from, per_page: PAGE, page });
        for (const commit of data)
            parents.set(commit.sha, commit.parents[0]?.sha);
        for (let next = parents.get(last); next && distanceOf.size <= most; next = parents.get(next)) {
            distanceOf.set(next, distanceOf.size);
            last = next;
        }
        if (data.length < PAGE)
            break;
    }
    return { from, distanceOf };
}

;// CONCATENATED MODULE: ./build/github/baseline/nights.js




const DAY_MS = 86_400_000;
/** a night with less says as little as a run with less */
const LEAST_COVERAGE = 0.9;
/** Looks for a baseline in the history of nights: those of ancestors of the change. Never throws for what GitHub does. */
async function findNights(api, query) {
    const { branch, experiment, head, base, now, maxDistance, maxAgeDays, wanted } = query;
    try {
        const text = await (0,history_branch/* historyOn */.aT)(api, branch);
        if (text === null)
            return { found: null, why: null };
        const from = await mergeBaseOf(api, base, head);
        const { distanceOf } = await firstParents(api, from, maxDistance);
        const known = (0,history_file/* readHistory */.Lu)(text)
            .nights.filter(({ experiment: of, cells, coverage }) => of === experiment && cells && (coverage ?? 0) >= LEAST_COVERAGE)
            .flatMap((night) => {
            const distance = distanceOf.get(night.commit ?? '');
            const ageSec = Math.max(0, (now - Date.parse(night.date)) / 1000);
            // a night may have begun at any hour of its day
            return distance === undefined || ageSec * 1000 >= (maxAgeDays + 1) * DAY_MS ? [] : [{ night, distance, ageSec }];
        })
            .reverse();
        const first = wanted === 'all alike' ? known[0] : known.toSorted((a, b) => a.distance - b.distance)[0];
        if (!first)
            return {
                found: null,
                why: `The history on branch ${branch} has no night of ${experiment} of the last ${maxAgeDays} days, of commit ${from.slice(0, 7)} or of the ${maxDistance} before it.`,
            };
        const { night: newest, distance, ageSec } = first;
        const others = known.filter(({ night }) => night !== newest && sameWay(night, newest) && (wanted === 'all alike' || night.commit === newest.commit));
        return { found: { nights: [newest, ...others.map(({ night }) => night)], distance, ageSec }, why: null };
    }
    catch (error) {
        return { found: null, why: `The history on branch ${branch} could not be read: ${reason(error, query)}.` };
    }
}
const sameWay = (one, other) => JSON.stringify(one.fingerprint) === JSON.stringify(other.fingerprint);
function reason(error, { head, base }) {
    if ((0,api_refusal/* isForbidden */.US)(error))
        return 'the token lacks `contents: read`';
    return (0,api_refusal/* isMissing */.b2)(error)
        ? `GitHub knows no merge base of commit ${head.slice(0, 7)} and branch ${base}`
        : (0,api_refusal/* refusalWords */.WW)(error);
}

// EXTERNAL MODULE: ./build/github/baseline/archive.js
var archive = __webpack_require__(98134);
// EXTERNAL MODULE: ./build/github/baseline/origin.js
var baseline_origin = __webpack_require__(60332);
// EXTERNAL MODULE: ./build/github/baseline/stored.js
var stored = __webpack_require__(81521);
;// CONCATENATED MODULE: ./build/github/baseline.js






const MAX_DISTANCE = 20;
const MAX_AGE_DAYS = 14;
const baseline_DAY_MS = 86_400_000;
/** longer than GitHub keeps artifacts by default */
const ANY_AGE_DAYS = 400;
/** a search ends after this many runs that cannot be used */
const MOST_TRIES = 10;
/**
 * Finds the run to compare with among the repository's artifacts and brings its record here. Only runs of this repository
 * that were not set off by a pull request count, unless one is named by its id. Never throws for what GitHub does.
 */
async function findBaseline(api, query) {
    try {
        switch (query.choice.kind) {
            case 'merge-base':
                return await ofMergeBase(api, query);
            case 'branch':
                return await ofBranch(api, query, query.choice.name);
            case 'run':
                return await ofRun(api, query, query.choice.id);
            default:
                throw new TypeError(`no search for ${query.choice}`);
        }
    }
    catch (error) {
        return none((0,api_refusal/* isForbidden */.US)(error)
            ? 'The token may not look for a baseline: give the job `permissions: { actions: read, contents: read }`.'
            : `The baseline could not be looked for: ${(0,api_refusal/* refusalWords */.WW)(error)}.`);
    }
}
async function ofMergeBase(api, query) {
    const { base, head, maxDistance = MAX_DISTANCE, maxAgeDays = MAX_AGE_DAYS, artifactName, now } = query;
    let from;
    try {
        from = await mergeBaseOf(api, base, head);
    }
    catch (error) {
        if ((0,api_refusal/* isMissing */.b2)(error))
            return none(`GitHub knows no merge base of commit ${baseline_short(head)} and branch ${base}: is the commit pushed?`);
        throw error;
    }
    const [{ distanceOf }, runs] = await Promise.all([
        firstParents(api, from, maxDistance),
        (0,stored/* storingRuns */.v)(api, artifactName, now - maxAgeDays * baseline_DAY_MS),
    ]);
    const passed = [];
    const candidates = runs
        .filter(({ foreign, runId }) => !foreign && runId !== query.ownRunId)
        .flatMap(({ runId, commit }) => {
        const distance = distanceOf.get(commit);
        return distance === undefined ? [] : [{ runId, distance }];
    })
        .sort((a, b) => a.distance - b.distance || b.runId - a.runId);
    const found = await firstUsable(api, query, candidates, (origin) => (0,baseline_origin/* distrust */.p)(origin, base), passed);
    if (found)
        return { found, why: null };
    const before = distanceOf.size - 1;
    const ancestors = before === 0 ? '' : ` nor of the ${before} ${before === 1 ? 'commit' : 'commits'} before it`;
    return none(`No run of commit ${baseline_short(from)}, where this one left ${base},${ancestors} that stored ${artifactName} in the last ${maxAgeDays} days ` +
        `can be used${passedWords(passed)}.`);
}
async function ofBranch(api, query, name) {
    const runs = await (0,stored/* storingRuns */.v)(api, query.artifactName, query.now - ANY_AGE_DAYS * baseline_DAY_MS);
    const passed = [];
    const candidates = runs
        .filter(({ branch, foreign, runId }) => branch === name && !foreign && runId !== query.ownRunId)
        .map(({ runId }) => ({ runId, distance: null }));
    const found = await firstUsable(api, query, candidates, (origin) => (0,baseline_origin/* distrust */.p)(origin, name), passed);
    return found
        ? { found, why: null }
        : none(`No run on branch ${name} that stored ${query.artifactName} can be used${passedWords(passed)}.`);
}
/** A run that somebody named is taken whatever set it off; code of a fork is not. */
async function ofRun(api, query, id) {
    const passed = [];
    try {
        const found = await firstUsable(api, query, [{ runId: id, distance: null }], ({ foreign }) => (foreign ? 'of a fork' : null), passed);
        return found ? { found, why: null } : none(`Run ${id} cannot be the baseline${passedWords(passed)}.`);
    }
    catch (error) {
        if ((0,api_refusal/* isMissing */.b2)(error))
            return none(`This repository has no run ${id}.`);
        throw error;
    }
}
async function firstUsable(api, query, candidates, refuse, passed) {
    for (const { runId, distance } of candidates) {
        if (passed.length >= MOST_TRIES)
            break;
        const origin = await (0,baseline_origin/* originOf */.y)(api, runId);
        const refused = refuse(origin);
        if (refused) {
            passed.push(`run ${runId} is ${refused}`);
            continue;
        }
        const all = await (0,stored/* storedBy */.Z)(api, runId, query.artifactName);
        if (all.length === 0)
            passed.push(`run ${runId} stored none`);
        for (const stored of all) {
            const found = await usable(api, query, stored, { runId, origin, distance }, passed);
            if (found)
                return found;
        }
    }
    return null;
}
async function usable(api, query, stored, { runId, origin, distance }, passed) {
    const what = `${stored.name} of run ${runId}`;
    if (stored.expired) {
        passed.push(`${what} has expired`);
        return null;
    }
    const found = {
        dir: (0,external_node_path_.join)(query.dir, `${runId}-${stored.attempt}`),
        commit: origin.commit,
        distance,
        ageSec: Math.max(0, (query.now - stored.createdAt) / 1000),
        link: origin.link,
        runId,
        attempt: stored.attempt,
    };
    try {
        await (0,archive/* fetchArchive */.PC)(api, stored, found.dir);
        const unusable = await query.usable(found.dir, found);
        if (unusable === null)
            return found;
        passed.push(`${what}: ${unusable}`);
    }
    catch (error) {
        if ((0,api_refusal/* isForbidden */.US)(error))
            throw error;
        passed.push(`${what}: ${(0,api_refusal/* refusalWords */.WW)(error)}`);
    }
    return null;
}
const none = (why) => ({ found: null, why });
const baseline_short = (sha) => sha.slice(0, 7);
const passedWords = (passed) => (passed.length === 0 ? '' : ` (${passed.join('; ')})`);

// EXTERNAL MODULE: ./build/entry/experiment/record.js + 1 modules
var record = __webpack_require__(30663);
;// CONCATENATED MODULE: ./build/entry/look-for-baseline.js







/** providers drift: nights together are to be of few days */
const NIGHTS_DAYS = 7;
/** The run that this one is to be compared with, why there is none, or null where none is asked for. Never throws for what GitHub does. */
async function lookForBaseline(looking) {
    const { inputs, experimentId, api, trigger, env, cwd, now } = looking;
    const { text: chosen, ...choice } = inputs.baseline;
    if (choice.kind === 'none')
        return null;
    if (choice.kind === 'path')
        return { dir: (0,external_node_path_.resolve)(cwd, choice.path), commit: null, distance: null, age_sec: null, link: null, chosen };
    const head = trigger.pullRequest?.headSha ?? env.GITHUB_SHA;
    if (!api || !head || !trigger.base)
        return { chosen, why: 'Outside a workflow of GitHub, or without a token, no baseline can be looked for.' };
    const where = { head, base: trigger.base, now };
    const ofHistory = { ...where, experiment: experimentId, maxDistance: MAX_DISTANCE };
    if (choice.kind === 'nights')
        return ofNights(api, { ...ofHistory, branch: choice.branch, wanted: 'all alike', maxAgeDays: NIGHTS_DAYS }, chosen);
    const { found, why } = await findBaseline(api, {
        ...where,
        choice,
        artifactName: inputs['artifact-name'],
        ownRunId: Number(env.GITHUB_RUN_ID) || null,
        dir: await (0,promises_.mkdtemp)((0,external_node_path_.join)(env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'benchgate-baseline-')),
        async usable(dir, { commit }) {
            const { manifest } = await (0,record/* readRun */.cI)(dir);
            if (manifest.experiment_id !== experimentId)
                return `it is of the experiment ${manifest.experiment_id}`;
            const own = manifest.commit?.sha ?? commit;
            return own === commit ? null : `it says that it is of commit ${own.slice(0, 7)}`;
        },
    });
    if (found)
        return {
            dir: found.dir,
            commit: found.commit,
            distance: found.distance,
            age_sec: found.ageSec,
            link: found.link,
            chosen,
        };
    if (choice.kind !== 'merge-base')
        return { chosen, why };
    // artifacts are kept for a while only, and not every token may list them
    const nights = await ofNights(api, { ...ofHistory, branch: baseline_choice/* HISTORY_BRANCH */.g, wanted: 'nearest commit', maxAgeDays: MAX_AGE_DAYS }, chosen);
    return 'why' in nights ? { chosen, why } : nights;
}
async function ofNights(api, query, chosen) {
    const { found, why } = await findNights(api, query);
    if (!found)
        return { chosen, why: why ?? `There is no history of nights on branch ${query.branch}.` };
    const { nights, distance, ageSec } = found;
    const [{ commit, run }] = nights;
    return { nights, commit, distance, age_sec: ageSec, link: run, chosen: `nights:${nights.length}` };
}


/***/ }),

/***/ 83339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ tellPullRequest)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./build/report/marker.js
var report_marker = __webpack_require__(78729);
// EXTERNAL MODULE: ./build/github/api-refusal.js
var api_refusal = __webpack_require__(11411);
// EXTERNAL MODULE: ./build/github/comment-mode.js
var comment_mode = __webpack_require__(28879);
// EXTERNAL MODULE: ./build/github/own-login.js
var own_login = __webpack_require__(33914);
;// CONCATENATED MODULE: ./build/github/comment.js




const NO_PERMISSION = 'The report could not be written to the pull request: the token lacks `pull-requests: write`, as it always does for a fork. This summary holds it.';
/**
 * Keeps one comment on a pull request: the first of this token's own user that carries the same marker is rewritten, unless a
 * newer run wrote it. Never throws for what GitHub does.
 */
async function postComment(api, order) {
    const marker = (0,report_marker/* readMarker */.t7)(order.body);
    if (!marker)
        throw new TypeError('the first line of a comment must be its marker');
    if (order.mode === 'off')
        return { did: 'nothing' };
    try {
        return await upsert(api, order, marker);
    }
    catch (error) {
        return { did: 'refused', why: refusedBecause(error, order.pullRequest) };
    }
}
async function upsert(api, order, marker) {
    const own = await ownComments(api, order.pullRequest, marker.key);
    if (!(0,comment_mode/* wantsComment */.T)(order.mode, order.news, own.length > 0))
        return { did: 'nothing' };
    if (own.some((comment) => (0,report_marker/* isNewer */.U4)(comment.marker, marker)))
        return { did: 'nothing' };
    const [first] = own;
    return first ? update(api, first, order.body) : create(api, order, marker);
}
async function create(api, { pullRequest, body }, marker) {
    const { octokit, owner, repo } = api;
    const write = () => octokit.rest.issues.createComment({ owner, repo, issue_number: pullRequest, body });
    try {
        return { did: 'created', link: (await write()).data.html_url };
    }
    catch (error) {
        if (!(0,api_refusal/* isUncertain */.cp)(error))
            throw error;
        // it may have been written all the same, and a second one would stay for ever
        const [written] = await ownComments(api, pullRequest, marker.key);
        return { did: 'created', link: written ? written.link : (await write()).data.html_url };
    }
}
async function update({ octokit, owner, repo }, { id }, body) {
    const { data } = await octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body });
    return { did: 'updated', link: data.html_url };
}
/** The comments with this key that the token's own user wrote, the oldest first. */
async function ownComments(api, pullRequest, key) {
    const { octokit, owner, repo } = api;
    const all = await octokit.paginate(octokit.rest.issues.listComments, {
        owner,
        repo,
        issue_number: pullRequest,
        per_page: 100,
    });
    const marked = all.flatMap(({ id, html_url: link, body, user }) => {
        const marker = (0,report_marker/* readMarker */.t7)(body ?? '');
        return marker?.key === key ? [{ id, link, marker, user }] : [];
    });
    if (marked.length === 0)
        return [];
    const me = await (0,own_login/* ownLogin */.C)(api);
    return marked.filter(({ user }) => user && (0,own_login/* isMe */.n)(user, me)).sort((a, b) => a.id - b.id);
}
function refusedBecause(error, pullRequest) {
    if ((0,api_refusal/* isForbidden */.US)(error) && /not accessible/i.test(String(error)))
        return NO_PERMISSION;
    if ((0,api_refusal/* isMissing */.b2)(error))
        return `The report could not be written to pull request ${pullRequest}: GitHub knows none. This summary holds it.`;
    return `The report could not be written to the pull request: ${(0,api_refusal/* refusalWords */.WW)(error)}. This summary holds it.`;
}

// EXTERNAL MODULE: ./build/github/publish.js + 3 modules
var publish = __webpack_require__(86668);
// EXTERNAL MODULE: ./build/report/change.js
var change = __webpack_require__(55795);
// EXTERNAL MODULE: ./build/report/compared.js + 1 modules
var compared = __webpack_require__(26453);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/fit.js
var fit = __webpack_require__(29848);
// EXTERNAL MODULE: ./build/report/flip-tables.js
var flip_tables = __webpack_require__(38184);
// EXTERNAL MODULE: ./build/report/flips.js
var flips = __webpack_require__(23987);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/history.js


const BLOCKS = '▁▂▃▄▅▆▇█';
const NO_RATE = '·';
/** One block per run, from the lowest rate to the highest. */
function sparkline(rates) {
    const known = rates.filter((rate) => rate !== null);
    const [low, high] = [Math.min(...known), Math.max(...known)];
    const block = (rate) => BLOCKS[high === low ? BLOCKS.length >> 1 : Math.round(((rate - low) / (high - low)) * (BLOCKS.length - 1))];
    return rates.map((rate) => (rate === null ? NO_RATE : block(rate))).join('');
}
/** `Last 10 runs of main, oldest first: ▁▃█, from 61% to 73%.`; empty where there is no rate to draw. */
function historyLine(history) {
    const known = history?.rates.filter((rate) => rate !== null) ?? [];
    if (!history || known.length === 0)
        return '';
    const ends = [Math.min(...known), Math.max(...known)].map((rate) => (0,words/* percent */.KN)(rate));
    const range = ends[0] === ends[1] ? `all at ${ends[0]}` : `from ${ends[0]} to ${ends[1]}`;
    const silent = known.length < history.rates.length ? `; ${NO_RATE} is a run without a rate` : '';
    return (`Pass rate of the last ${(0,words/* plural */.LS)(history.rates.length, 'run')} of ${(0,report_escape/* code */.aY)(history.branch, 80)}, oldest first: ` +
        `${sparkline(history.rates)} (${(0,report_escape/* markup */.PT)(range)}${silent}).`);
}

// EXTERNAL MODULE: ./build/report/links.js
var report_links = __webpack_require__(51006);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/report/preflight.js
var preflight = __webpack_require__(59104);
// EXTERNAL MODULE: ./build/report/tally.js
var tally = __webpack_require__(9929);
;// CONCATENATED MODULE: ./build/report/comment.js













/** GitHub takes 65,536 characters. */
const COMMENT_LIMIT = 65_000;
const SIGNS = {
    pass: '✅',
    improved: '✅',
    regression: '❌',
    inconclusive: '⚠️',
    invalid: '⛔',
    unarmed: '➖',
};
/**
 * The comment on a pull request, never longer than `limitBytes` of UTF-8: first the tables of what did not change are left
 * out, then those of what did, and the text says so. Its first line is the hidden marker.
 */
function comment(input, limitBytes = COMMENT_LIMIT) {
    const { report, against, links } = input;
    const seen = (0,compared/* compared */.m)(report, against, links);
    const parts = {
        input,
        counts: (0,tally/* tally */.N)(report.planned, report.rows),
        flips: seen.flips ?? (0,flips/* flipsOf */.o)([], report.rows),
        seen,
    };
    const marker = `${(0,report_marker/* markerLine */.B_)(input.marker)}\n`;
    const rungs = [full, flipsOnly, countsOnly].map((rung) => () => marker + rung(parts));
    return (0,fit/* firstThatFits */.eO)(rungs, limitBytes) ?? (0,fit/* cut */.Jj)(`${marker}**${sentence(report)}**\n`, limitBytes);
}
/** Does the run say anything but that all is as it was? */
function saysChange(report, against) {
    if (report.verdict.verdict !== 'pass' && report.verdict.verdict !== 'unarmed')
        return true;
    if (!against?.baseline || !against.comparison)
        return false;
    const { broken, fixed } = (0,flips/* flipsOf */.o)(against.rows, report.rows);
    return broken.length + fixed.length > 0;
}
function full(parts) {
    const { flips, seen, input, counts } = parts;
    const folded = seen.flips ? (0,flip_tables/* foldedTables */.e$)(flips, input.links) : [(0,flip_tables/* allTasks */.m5)(flips, input.links)];
    return (0,fit/* page */.MY)([
        ...head(parts),
        ...seen.tables,
        ...middle(parts),
        ...(counts.ran === 0 ? [] : [...folded, (0,flip_tables/* legend */.o1)(flips)]),
        ...foot(parts),
    ]);
}
function flipsOnly(parts) {
    const { flips, seen } = parts;
    const hidden = flips.moved.length + flips.stable.length + flips.apart.length;
    return (0,fit/* page */.MY)([
        ...head(parts),
        ...seen.tables,
        ...middle(parts),
        `Left out for length: ${(0,words/* plural */.LS)(hidden, 'task')}${seen.flips ? ' neither broken nor fixed' : ''}. The summary of the run has more.`,
        ...foot(parts),
    ]);
}
function countsOnly(parts) {
    return (0,fit/* page */.MY)([
        ...head(parts),
        ...middle(parts),
        'Left out for length: all tables of tasks. The summary of the run has more.',
        ...foot(parts),
    ]);
}
const sentence = ({ verdict }) => (0,report_escape/* markup */.PT)((0,report_escape/* plain */.pj)(verdict.sentence, 1000));
function head({ input: { report, caution = '' }, counts, seen }) {
    return [
        `### ${SIGNS[report.verdict.verdict]} ${(0,report_escape/* code */.aY)(report.experimentId, 80)}: ${report.verdict.verdict}`,
        caution === '' ? '' : `> ${caution}`,
        `**${sentence(report)}**`,
        (0,numbers/* partialLine */.GK)(report.partial, counts),
        (0,numbers/* numbers */.nL)(counts, report.verdict),
        seen.baseline,
        seen.counts,
    ];
}
function middle({ input, counts, seen }) {
    const { report, against, history } = input;
    return [
        seen.leftOut,
        (0,numbers/* left */.kb)(counts),
        (0,numbers/* leftOutOfAll */.O_)(report),
        (0,preflight/* preflightList */.C)(report.preflight),
        against?.baseline && against.comparison ? (0,change/* changeTable */.Hg)(against.rows, report.rows) : '',
        spent(report, counts),
        historyLine(history),
    ];
}
function spent({ wallClockSec }, counts) {
    if (counts.ran === 0)
        return '';
    const clock = wallClockSec === null ? '' : `, ${(0,words/* duration */.p0)(wallClockSec)} from the first start to the last end`;
    const retried = counts.retried === 0 ? '' : ` ${(0,words.of)(counts.retried, counts.ran)} rollouts were tried again.`;
    return `In all: cost ${(0,report_escape/* markup */.PT)((0,words/* cost */.y)(counts))}, tokens ${(0,words/* tokens */.LU)(counts)}${clock}.${retried}`;
}
function foot({ input }) {
    const { report, links, commit } = input;
    const places = [
        ...(links.report ? [(0,report_links/* link */.n)('the report', links.report)] : []),
        ...(links.artifact ? [(0,report_links/* link */.n)('all files', links.artifact)] : []),
    ];
    const tested = commit === null ? '' : ` of commit ${(0,report_escape/* code */.aY)(commit.slice(0, 7))}`;
    const rest = places.length ? `; ${places.join(', ')}` : '';
    return [`Run ${(0,report_links/* link */.n)((0,report_escape/* code */.aY)(report.runId, 80), links.run)}${tested}${rest}.`];
}

// EXTERNAL MODULE: ./build/report/html/rollout-link.js
var rollout_link = __webpack_require__(65977);
;// CONCATENATED MODULE: ./build/entry/tell-pull-request.js







/** Keeps the comment on the pull request up to date; where that may not be, the summary says so. */
async function tellPullRequest(telling) {
    const { report, against, history, inputs, api, trigger, env, page, cancelled, caution } = telling;
    const { pullRequest } = trigger;
    if (!api || !pullRequest || inputs.comment === 'off')
        return;
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: runId } = env;
    const run = server && repository && runId ? `${server}/${repository}/actions/runs/${runId}` : null;
    const open = run && page !== null ? `${run}/artifacts/${page}` : null;
    const body = comment({
        report,
        against,
        links: { run, artifact: null, report: open, logs: (row) => (open ? open + (0,rollout_link/* rolloutAnchor */.JP)(row) : run) },
        history: trigger.base === null || history.length === 0 ? null : { branch: trigger.base, rates: history },
        commit: pullRequest.headSha,
        ...(caution === undefined ? {} : { caution }),
        marker: {
            // no artifact's name has a colon, and what the run calls its experiment is its own word
            key: caution
                ? (0,report_marker/* markerKey */.s8)('', `untrusted:${inputs['artifact-name']}`)
                : (0,report_marker/* markerKey */.s8)(report.experimentId, inputs['artifact-name']),
            runId: Number(runId) || 0,
            attempt: Number(env.GITHUB_RUN_ATTEMPT) || 1,
        },
    });
    const news = { changed: saysChange(report, against), cancelled };
    const said = await postComment(api, { pullRequest: pullRequest.number, mode: inputs.comment, news, body });
    if (said.did === 'refused') {
        core/* notice */.lm(said.why, { title: 'benchgate: comment' });
        await (0,publish/* publishLine */.gG)((0,report_escape/* markup */.PT)((0,report_escape/* plain */.pj)(said.why, 1000)), env);
    }
    else if (said.did !== 'nothing')
        core/* info */.pq(`The comment was ${said.did}: ${said.link}`);
}


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
