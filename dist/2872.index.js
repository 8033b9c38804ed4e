export const id = 2872;
export const ids = [2872,9146];
export const modules = {

/***/ 72872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nightly: () => (/* binding */ nightly)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./build/gate/alarm.js + 1 modules
var alarm = __webpack_require__(55723);
// EXTERNAL MODULE: ./build/github/api.js
var github_api = __webpack_require__(40654);
// EXTERNAL MODULE: ./build/report/marker.js
var report_marker = __webpack_require__(78729);
// EXTERNAL MODULE: ./build/github/api-refusal.js
var api_refusal = __webpack_require__(11411);
// EXTERNAL MODULE: ./build/github/own-login.js
var own_login = __webpack_require__(33914);
;// CONCATENATED MODULE: ./build/github/issue.js



const PAGE = 100;
/** the token's user may open issues for other ends, too */
const MOST_PAGES = 10;
/** Never throws for what GitHub does. */
async function findIssue(api, key) {
    try {
        return { issue: await newestOf(api, key), why: null };
    }
    catch (error) {
        return { why: refusedBecause(error) };
    }
}
/**
 * Makes an issue say this: opens one where there is none, rewrites the one that was found, and closes it where it is to be closed. One
 * that a newer run has written is left alone. Never throws for what GitHub does.
 */
async function tellIssue(api, found, order) {
    const marker = (0,report_marker/* readMarker */.t7)(order.body);
    if (!marker)
        throw new TypeError('the first line of an issue must be its marker');
    try {
        if (!found)
            return await issue_open(api, order, marker);
        if ((0,report_marker/* isNewer */.U4)(found.marker, marker))
            return { did: 'nothing' };
        return await rewrite(api, found, order);
    }
    catch (error) {
        return { did: 'refused', why: refusedBecause(error) };
    }
}
async function issue_open(api, { title, body }, marker) {
    const { octokit, owner, repo } = api;
    const write = () => octokit.rest.issues.create({ owner, repo, title, body });
    try {
        const { data } = await write();
        return { did: 'opened', number: data.number, link: data.html_url };
    }
    catch (error) {
        if (!(0,api_refusal/* isUncertain */.cp)(error))
            throw error;
        // it may have been opened all the same, and a second one would stay for ever
        const written = await newestOf(api, marker.key);
        if (written?.open)
            return { did: 'opened', number: written.number, link: written.link };
        const { data } = await write();
        return { did: 'opened', number: data.number, link: data.html_url };
    }
}
async function rewrite(api, { number, link }, { title, body, closing }) {
    const { octokit, owner, repo } = api;
    const which = { owner, repo, issue_number: number };
    if (closing === undefined) {
        await octokit.rest.issues.update({ ...which, title, body });
        return { did: 'updated', number, link };
    }
    // its last word first: should closing fail, the next night finds it open and tries again
    await octokit.rest.issues.createComment({ ...which, body: closing });
    await octokit.rest.issues.update({ ...which, title, body, state: 'closed', state_reason: 'completed' });
    return { did: 'closed', number, link };
}
async function newestOf(api, key) {
    const { octokit, owner, repo } = api;
    const me = await (0,own_login/* ownLogin */.C)(api);
    const seen = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
        const { data } = await octokit.rest.issues.listForRepo({
            owner,
            repo,
            creator: me,
            state: 'all',
            sort: 'created',
            direction: 'desc',
            per_page: PAGE,
            page,
        });
        for (const { number, html_url: link, state, body, user, pull_request } of data) {
            const marker = (0,report_marker/* readMarker */.t7)(body ?? '');
            if (marker?.key === key && user && (0,own_login/* isMe */.n)(user, me) && !pull_request)
                seen.push({ number, link, open: state === 'open', marker, body: body ?? '' });
        }
        if (data.length < PAGE)
            break;
    }
    return seen.find((issue) => issue.open) ?? seen[0] ?? null;
}
function refusedBecause(error) {
    if ((0,api_refusal/* isForbidden */.US)(error))
        return 'No issue could be kept about regressions: the token lacks `issues: write`.';
    return `No issue could be kept about regressions: ${(0,api_refusal/* refusalWords */.WW)(error)}.`;
}

// EXTERNAL MODULE: ./build/github/publish.js + 3 modules
var publish = __webpack_require__(86668);
// EXTERNAL MODULE: ./build/github/pull-request.js
var pull_request = __webpack_require__(81351);
// EXTERNAL MODULE: ./build/model/error.js
var error = __webpack_require__(73188);
// EXTERNAL MODULE: ./build/report/alarm-words.js
var alarm_words = __webpack_require__(60302);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/words.js
var report_words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/alarm-issue.js




const SHOWN = 10;
/** the second line of a body that we closed ourselves */
const MENDED = '<!-- benchgate mended -->';
/** Was the issue closed because the nights were as good as before? Else somebody closed it. */
const isMended = (body) => body.split(/\r?\n/)[1] === MENDED;
/** An issue that tells of a regression, for as long as it stands. */
function alarmIssue(watched, alarm, frame) {
    const { experiment } = alarm.confirmed;
    return {
        title: titleOf(experiment, `worse since ${alarm.first.date}`),
        body: bodyOf(watched, frame, [
            (0,report_escape/* markup */.PT)((0,report_escape/* plain */.pj)((0,alarm_words/* standing */.JA)(watched), 1000)),
            `The first night that was worse is that of ${alarm.first.date}${runOf(alarm.first)}, confirmed by that of ${alarm.confirmed.date}${runOf(alarm.confirmed)}. ${between(alarm, frame)}`,
            'This issue closes by itself after a night that is as good as the ones before. Close it by hand to accept the new level: the nights from then on are the measure.',
        ]),
    };
}
/** The same issue once the nights are as good as before, and its last word. */
function mendedIssue(watched, experiment, frame) {
    const words = (0,report_escape/* markup */.PT)((0,report_escape/* plain */.pj)((0,alarm_words/* standing */.JA)(watched), 1000));
    const body = bodyOf(watched, frame, [words]);
    const [marker = '', ...rest] = body.split('\n');
    return {
        title: titleOf(experiment, 'it was worse, and is as good as before'),
        body: [marker, MENDED, ...rest].join('\n'),
        closing: `${words} So this is closed.`,
    };
}
const titleOf = (experiment, words) => `benchgate: ${(0,report_escape/* plain */.pj)(experiment, 80)}: ${words}`;
function bodyOf({ nights }, { marker, dashboard }, parts) {
    const rows = nights
        .slice(-SHOWN)
        .reverse()
        .map(({ night, state, comparison }) => {
        const rate = night.scored_pass_rate === null ? 'none' : (0,report_words/* percent */.KN)(night.scored_pass_rate);
        const beside = comparison ? (0,alarm_words/* comparisonWords */.bz)(comparison) : '';
        const cells = [linked(night.date, night.run), alarm_words/* STATES */.xj[state], `${rate}, ${(0,report_words.of)(night.passed, night.scored)}`, beside];
        return `| ${[...cells, night.commit ? (0,report_escape/* code */.aY)(night.commit.slice(0, 7)) : ''].join(' | ')} |`;
    });
    return [
        (0,report_marker/* markerLine */.B_)(marker),
        ...parts,
        ['| Night | | Passed | Beside the nights before | Commit |', '|---|---|---|---|---|', ...rows].join('\n'),
        `${(0,report_words/* plural */.LS)(nights.length, 'night')} in all${dashboard ? `: [dashboard](${dashboard})` : ''}.`,
    ].join('\n\n');
}
const runOf = (night) => (night.run ? ` (${linked('run', night.run)})` : '');
const linked = (text, link) => link && /^https:\/\/[\w./:-]+$/.test(link) ? `[${text}](${link})` : text;
/** where to look: what came between the last good night and the first bad one */
function between({ first, lastGood }, { repository }) {
    if (!lastGood?.commit || !first.commit)
        return 'Which commits came between is not known.';
    if (lastGood.commit === first.commit)
        return 'No commit came between the last good night and it: look at models, providers and machines.';
    const range = `${lastGood.commit.slice(0, 7)}...${first.commit.slice(0, 7)}`;
    const link = repository ? `${repository}/compare/${lastGood.commit}...${first.commit}` : null;
    return `Between it and the last good night, that of ${lastGood.date}, came ${linked((0,report_escape/* markup */.PT)((0,report_escape/* plain */.pj)(range)), link)}.`;
}

// EXTERNAL MODULE: ./build/report/dashboard/page.js + 2 modules
var page = __webpack_require__(50607);
// EXTERNAL MODULE: ./build/run/redact/variants.js
var variants = __webpack_require__(5746);
// EXTERNAL MODULE: ./build/entry/exit-code.js
var exit_code = __webpack_require__(58461);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(58863);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/github/baseline/choice.js
var choice = __webpack_require__(22041);
// EXTERNAL MODULE: ./build/entry/inputs.js
var inputs = __webpack_require__(80898);
;// CONCATENATED MODULE: ./build/entry/nightly/inputs.js



/** what git takes for the name of a branch */
const BRANCH = /^(?![-/.])(?!.*(?:\.\.|\/\/|@\{|\/\.))[^\s~^:?*[\\\p{Cc}]+(?<![/.]|\.lock)$/u;
const NightlyInputs = inputs/* MergeInputs */.wW.pick({ 'artifact-name': true, 'github-token': true, 'retention-days': true }).extend({
    'history-branch': schemas/* string */.YjP().regex(BRANCH, 'give the name of a branch, without refs/heads/').default(choice/* HISTORY_BRANCH */.g),
    date: iso/* date */.p6('give the day that the night was planned for, such as 2026-03-01').optional(),
    issue: schemas/* enum */.k5n(['auto', 'off'], { error: ({ input }) => `${input} is none of auto, off` }).default('auto'),
});
const NIGHTLY_INPUT_NAMES = Object.keys(NightlyInputs.shape);
const loadNightlyInputs = (env) => (0,inputs/* read */.LF)(NightlyInputs, env);

// EXTERNAL MODULE: ./build/github/artifact.js
var artifact = __webpack_require__(63762);
// EXTERNAL MODULE: ./build/github/baseline/archive.js
var archive = __webpack_require__(98134);
// EXTERNAL MODULE: ./build/github/baseline/origin.js
var origin = __webpack_require__(60332);
// EXTERNAL MODULE: ./build/github/baseline/stored.js
var baseline_stored = __webpack_require__(81521);
// EXTERNAL MODULE: ./build/github/history-branch.js
var history_branch = __webpack_require__(79715);
;// CONCATENATED MODULE: ./build/github/history-artifact.js








const MOST_DAYS = 400;
const MOST_TRIES = 5;
const LIMITS = { archiveBytes: 2 ** 27, entries: 10, unpackedBytes: 2 ** 27 };
const DAY_MS = 86_400_000;
/** What the newest run of the base branch kept; empty, with the reason, where none can be had. Never throws for what GitHub does. */
async function fetchHistory(api, artifact) {
    const { name, base, ownRunId, now, temp } = artifact;
    const dir = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temp, 'benchgate-history-'));
    try {
        const runs = await (0,baseline_stored/* storingRuns */.v)(api, name, now - MOST_DAYS * DAY_MS);
        const ours = runs.filter(({ branch, foreign, runId }) => branch === base && !foreign && runId !== ownRunId);
        for (const { runId } of ours.slice(0, MOST_TRIES)) {
            if ((0,origin/* distrust */.p)(await (0,origin/* originOf */.y)(api, runId), base))
                continue;
            for (const stored of await (0,baseline_stored/* storedBy */.Z)(api, runId, name)) {
                if (stored.expired)
                    continue;
                const here = (0,external_node_path_.join)(dir, String(stored.id));
                const came = await (0,archive/* fetchArchive */.PC)(api, stored, here, LIMITS, [history_branch/* HISTORY_FILE */.CX]).then(() => true, () => false);
                if (came)
                    return { history: await (0,promises_.readFile)((0,external_node_path_.join)(here, history_branch/* HISTORY_FILE */.CX), 'utf8'), why: null };
            }
        }
        return { history: '', why: null };
    }
    catch (error) {
        return { history: '', why: (0,api_refusal/* isForbidden */.US)(error) ? 'the token lacks `actions: read`' : (0,api_refusal/* refusalWords */.WW)(error) };
    }
    finally {
        await (0,promises_.rm)(dir, { recursive: true, force: true });
    }
}
/** Keeps the whole history in an artifact of this run. */
async function storeHistory(name, history, temp, days) {
    const dir = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temp, 'benchgate-history-'));
    try {
        await (0,promises_.writeFile)((0,external_node_path_.join)(dir, history_branch/* HISTORY_FILE */.CX), history);
        await (0,artifact/* storeFiles */.Tr)(name, dir, [(0,external_node_path_.join)(dir, history_branch/* HISTORY_FILE */.CX)], days);
    }
    finally {
        await (0,promises_.rm)(dir, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./build/report/history-file.js + 1 modules
var history_file = __webpack_require__(20356);
;// CONCATENATED MODULE: ./build/entry/nightly/keep-night.js








/** a branch is looked at on the web, and by Pages */
const BESIDE = {
    'index.html': '<!doctype html><html lang="en"><meta charset="utf-8"><title>Nights</title><meta http-equiv="refresh" content="0; url=dashboard.html"><a href="dashboard.html">Nights</a></html>\n',
    '.nojekyll': '\n',
};
/**
 * Adds a line to the history: on its branch, else in an artifact of this run, which then has all lines that are known. What artifacts
 * kept while the branch could not be written is brought home with the next line that is.
 */
async function keepNight(keeping) {
    const { api, inputs, experiment, base, env, temp, lineOf } = keeping;
    const branch = inputs['history-branch'];
    const name = `${inputs['artifact-name']}-history`;
    const ownRunId = Number(env.GITHUB_RUN_ID) || null;
    const stray = api && base ? await fetchHistory(api, { name, base, ownRunId, now: Date.now(), temp }) : { history: '', why: null };
    let line = null;
    const withNight = (history) => {
        const before = (0,history_file/* united */.k0)(history, stray.history);
        line = lineOf((0,history_file/* readHistory */.Lu)(before).nights);
        return (0,history_file/* appended */.YP)(before, line);
    };
    const written = api
        ? await (0,history_branch/* appendToBranch */.G)(api, {
            branch,
            message: `Keep a night of ${(0,report_escape/* plain */.pj)(experiment, 60)}`,
            change(history) {
                const text = withNight(history);
                return { [history_branch/* HISTORY_FILE */.CX]: text, 'dashboard.html': (0,page/* dashboard */.z)((0,history_file/* readHistory */.Lu)(text).nights), ...BESIDE };
            },
        })
        : { did: 'refused', history: '', why: 'there is no token' };
    const text = written.did === 'written' ? written.history : withNight(written.history);
    const file = (0,external_node_path_.join)(temp, history_branch/* HISTORY_FILE */.CX);
    await (0,promises_.writeFile)(file, text);
    const { nights, warnings } = (0,history_file/* readHistory */.Lu)(text, `${history_branch/* HISTORY_FILE */.CX} of ${branch}`);
    const told = { line: line ?? lineOf(nights), nights, warnings, file };
    if (written.did === 'written')
        return { ...told, where: 'branch', place: `on the branch ${branch}`, why: null };
    const unread = stray.why === null ? '' : ` Earlier nights could not be looked for: ${stray.why}.`;
    const artifact = `${name}-${env.GITHUB_RUN_ATTEMPT || '1'}`;
    try {
        await storeHistory(artifact, text, temp, inputs['retention-days']);
        const why = `The branch ${branch} could not be written: ${written.why}. The history is kept in the artifact ${artifact} instead.${unread}`;
        return { ...told, where: 'artifact', place: `in the artifact ${artifact}`, why };
    }
    catch (cause) {
        core/* debug */.Yz(String(cause));
        const why = `The branch ${branch} could not be written: ${written.why}. The artifact ${artifact} could not be stored either: ${cause.message}. This night is not kept.${unread}`;
        return { ...told, where: 'nowhere', place: 'that could not be kept', why };
    }
}

;// CONCATENATED MODULE: ./build/entry/nightly/cron.js
const NAMES = Object.fromEntries([
    ...['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].map((name, at) => [name, at]),
    ...['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].map((name, at) => [
        name,
        at + 1,
    ]),
]);
const BOUNDS = [
    [0, 59],
    [0, 23],
    [1, 31],
    [1, 12],
    [0, 7],
];
const MINUTE_MS = 60_000;
/** a plan that comes up less often is none of a nightly's */
const cron_MOST_DAYS = 32;
/** The last time, in UTC, at or before `now` that a schedule of GitHub Actions names; null where it is none, or none in a month. */
function lastPlanned(schedule, now) {
    const fields = schedule.trim().split(/\s+/);
    const sets = fields.map((field, at) => valuesOf(field, BOUNDS[at] ?? [0, 0]));
    const [minutes, hours, days, months, weekdays] = sets;
    if (fields.length !== 5 || !minutes || !hours || !days || !months || !weekdays)
        return null;
    // as cron has it: where both days are limited, either will do
    const either = !fields[2]?.startsWith('*') && !fields[4]?.startsWith('*');
    const last = Math.floor(now / MINUTE_MS) * MINUTE_MS;
    for (let time = last; time > last - cron_MOST_DAYS * 86_400_000; time -= MINUTE_MS) {
        const at = new Date(time);
        if (!minutes.has(at.getUTCMinutes()) || !hours.has(at.getUTCHours()) || !months.has(at.getUTCMonth() + 1))
            continue;
        const [day, weekday] = [days.has(at.getUTCDate()), weekdays.has(at.getUTCDay())];
        if (either ? day || weekday : day && weekday)
            return time;
    }
    return null;
}
/** `1-5/2,SUN` as numbers; null where it is none of this */
function valuesOf(field, [least, most]) {
    const values = new Set();
    for (const part of field.toLowerCase().split(',')) {
        const [, range = '', step = '1'] = /^([^/]+)(?:\/(\d+))?$/.exec(part) ?? [];
        const [from, to = part.includes('/') ? String(most) : from] = range === '*' ? [String(least), String(most)] : range.split('-');
        const [first, last] = [numberOf(from), numberOf(to)];
        if (first === null || last === null || first < least || last > most || first > last || Number(step) < 1)
            return null;
        for (let value = first; value <= last; value += Number(step))
            values.add(most === 7 ? value % 7 : value);
    }
    return values;
}
function numberOf(text) {
    if (text === undefined)
        return null;
    if (/^\d{1,2}$/.test(text))
        return Number(text);
    return NAMES[text] ?? null;
}

;// CONCATENATED MODULE: ./build/entry/nightly/planned-date.js



const Event = schemas/* object */.Ikc({ schedule: schemas/* string */.YjP().optional() });
/**
 * The day that a night was planned for. A schedule may start hours late, and a night may be run again days later: so it is the last
 * time that the schedule names before the workflow run was made, which all attempts share. `fallback` is when the work began.
 */
async function plannedDate(given, { api, env, fallback }) {
    if (given !== undefined)
        return { date: given, by: 'the input `date`' };
    const made = (api && (await madeAt(api, env))) ?? fallback;
    const { schedule } = await eventOf(env);
    const planned = schedule === undefined ? null : lastPlanned(schedule, made);
    if (planned !== null)
        return { date: dayOf(planned), by: `the schedule \`${schedule}\`` };
    return { date: dayOf(made), by: 'the start of the workflow run' };
}
const dayOf = (time) => new Date(time).toISOString().slice(0, 10);
/** When the workflow run was made, which no later attempt changes; null where the API does not tell. */
async function madeAt({ octokit, owner, repo }, env) {
    const id = Number(env.GITHUB_RUN_ID);
    if (!id)
        return null;
    try {
        const { data } = await octokit.rest.actions.getWorkflowRun({ owner, repo, run_id: id });
        const time = Date.parse(data.created_at);
        return Number.isNaN(time) ? null : time;
    }
    catch {
        return null; // it takes `actions: read`, and is no reason to lose a night
    }
}
async function eventOf(env) {
    try {
        return Event.parse(JSON.parse(await (0,promises_.readFile)(env.GITHUB_EVENT_PATH ?? '', 'utf8')));
    }
    catch {
        return {};
    }
}

// EXTERNAL MODULE: ./build/entry/nightly/stored-night.js + 1 modules
var stored_night = __webpack_require__(39146);
// EXTERNAL MODULE: ./build/entry/spare-memory.js
var spare_memory = __webpack_require__(83714);
// EXTERNAL MODULE: ./build/entry/step.js
var step = __webpack_require__(61969);
;// CONCATENATED MODULE: ./build/entry/nightly.js
























/** The sub-action `nightly/`: adds the run of this night to the history, draws it, and keeps an issue about regressions. It runs nothing. */
const nightly = () => (0,step/* asStep */.N)(nightly_step);
async function nightly_step(env) {
    (0,spare_memory/* spareMemory */.$U)();
    const inputs = loadNightlyInputs(env);
    for (const text of (0,variants/* variants */.H)(inputs['github-token']))
        core/* setSecret */.Pq(text);
    const trigger = await (0,pull_request/* triggerOf */.i)(env);
    const elsewhere = notOurs(inputs, trigger, env);
    if (elsewhere !== null) {
        core/* notice */.lm(elsewhere, { title: 'benchgate: nightly' });
        await (0,publish/* publishLine */.gG)((0,report_escape/* markup */.PT)(elsewhere), env);
        return 0;
    }
    const api = await (0,github_api/* openApi */.N)(inputs['github-token'], env);
    const temp = (0,external_node_path_.join)(env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'benchgate-nightly');
    await (0,promises_.mkdir)(temp, { recursive: true });
    await (0,stored_night/* fetchRun */.k)(inputs['artifact-name'], (0,external_node_path_.join)(temp, 'run'), temp);
    const facts = await (0,stored_night.readNight)((0,external_node_path_.join)(temp, 'run'), linkOf(env));
    const { date, by } = await plannedDate(inputs.date, { api, env, fallback: facts.began ?? Date.now() });
    core/* info */.pq(`The night of ${date}, by ${by}.`);
    const key = (0,report_marker/* markerKey */.s8)(facts.experiment, 'nightly');
    const looked = api && inputs.issue === 'auto' ? await findIssue(api, key) : null;
    const issue = looked?.why === null ? looked.issue : null;
    const closedByHand = issue && !issue.open && !isMended(issue.body) ? issue.number : null;
    const kept = await keepNight({
        api,
        inputs,
        experiment: facts.experiment,
        base: trigger.base,
        env,
        temp,
        lineOf: (nights) => facts.lineOf(date, nights.some(({ accepted }) => accepted === closedByHand) ? null : closedByHand),
    });
    for (const warning of kept.warnings)
        core/* warning */.$e(warning, { title: 'benchgate: history' });
    const own = kept.nights.filter(({ experiment }) => experiment === facts.experiment);
    const watched = (0,alarm/* watch */.w)(own);
    const page = await showDashboard(kept, inputs, temp, env);
    const told = looked === null
        ? { did: 'nothing' }
        : looked.why !== null
            ? { did: 'refused', why: looked.why }
            : await tell(api, looked.issue, watched, kept.line, { key, env, dashboard: page.link });
    await conclude({ watched, kept, told, page, env });
    return kept.where === 'nowhere' ? exit_code/* INVALID */.u : 0;
}
/** Why this run is no night; null when it is one. */
function notOurs(inputs, { pullRequest, base }, env) {
    const branch = env.GITHUB_REF_NAME;
    if (inputs['history-branch'] === base || inputs['history-branch'] === branch)
        throw new error/* BenchgateError */.Q9(`the history would be written to ${inputs['history-branch']}, which has code on it`, 'Name a branch of its own as `history-branch`; it is made where there is none.');
    if (pullRequest)
        return 'No night is kept of a pull request: use this on `schedule` and `workflow_dispatch`.';
    if (base !== null && branch && branch !== base)
        return `No night is kept of ${branch}: the history is that of ${base}.`;
    return null;
}
const linkOf = ({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id }) => server && repository && id ? `${server}/${repository}/actions/runs/${id}` : null;
async function showDashboard(kept, inputs, temp, env) {
    const file = (0,external_node_path_.join)(temp, 'dashboard.html');
    await (0,promises_.writeFile)(file, (0,page/* dashboard */.z)(kept.nights));
    const name = `${inputs['artifact-name']}-dashboard-${env.GITHUB_RUN_ATTEMPT || '1'}.html`;
    const id = await (0,publish/* publishPage */.XS)(name, file, inputs['retention-days']);
    const run = linkOf(env);
    return { file, id, link: run && id !== null ? `${run}/artifacts/${id}` : null };
}
/** Opens, rewrites or closes the issue, as the nights are; a night that says nothing leaves it as it is. */
async function tell(api, issue, watched, line, { key, env, dashboard: page }) {
    const { alarm } = watched;
    const last = watched.nights.at(-1);
    if (!api || !last || !isSame(last.night, line) || last.state === 'void')
        return { did: 'nothing' };
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt, } = env;
    const frame = {
        marker: { key, runId: Number(id) || 0, attempt: Number(attempt) || 1 },
        repository: server && repository ? `${server}/${repository}` : null,
        dashboard: page,
    };
    const open = issue?.open ? issue : null;
    if (alarm)
        return tellIssue(api, open, alarmIssue(watched, alarm, frame));
    if (!open || last.state !== 'sound')
        return { did: 'nothing' };
    return tellIssue(api, open, mendedIssue(watched, line.experiment, frame));
}
const isSame = (one, other) => one.date === other.date && one.run_id === other.run_id;
/** What later steps and people read. */
async function conclude({ watched, kept, told, page, env }) {
    const { line, where, why } = kept;
    const words = (0,alarm_words/* standing */.JA)(watched);
    const state = watched.nights.findLast(({ night }) => isSame(night, line))?.state ?? '';
    core/* setOutput */.uH('date', line.date);
    core/* setOutput */.uH('state', state);
    core/* setOutput */.uH('alarm', String(watched.alarm !== null));
    core/* setOutput */.uH('nights', String(watched.nights.length));
    core/* setOutput */.uH('history', where);
    core/* setOutput */.uH('history-path', kept.file);
    core/* setOutput */.uH('dashboard-path', page.file);
    core/* setOutput */.uH('dashboard-artifact-id', page.id === null ? '' : String(page.id));
    core/* setOutput */.uH('issue', 'number' in told ? String(told.number) : '');
    if (watched.alarm)
        core/* warning */.$e(words, { title: 'benchgate: nightly' });
    else
        core/* info */.pq(words);
    const link = page.id !== null && env.GITHUB_RUN_ID ? `[Dashboard](./${env.GITHUB_RUN_ID}/artifacts/${page.id})` : null;
    const lines = [
        `**${(0,report_escape/* code */.aY)(line.experiment, 80)}**: ${(0,report_escape/* markup */.PT)((0,report_escape/* plain */.pj)(words, 1000))}`,
        [
            ...(link ? [link] : []),
            `${(0,report_words/* plural */.LS)(watched.nights.length, 'night')} ${(0,report_escape/* markup */.PT)(kept.place)}`,
            ...issueWords(told),
        ].join(' · '),
        ...(why === null ? [] : [(0,report_escape/* markup */.PT)((0,report_escape/* plain */.pj)(why, 1000))]),
        ...(told.did === 'refused' ? [(0,report_escape/* markup */.PT)((0,report_escape/* plain */.pj)(told.why, 1000))] : []),
        ...kept.warnings.slice(0, 3).map((warning) => (0,report_escape/* markup */.PT)((0,report_escape/* plain */.pj)(warning, 300))),
    ];
    if (why !== null)
        (where === 'nowhere' ? core/* error */.z3 : core/* notice */.lm)(why, { title: 'benchgate: history' });
    if (told.did === 'refused')
        core/* notice */.lm(told.why, { title: 'benchgate: issue' });
    await (0,publish/* publishLine */.gG)(lines.join('\n\n'), env);
}
const issueWords = (told) => 'number' in told ? [`[issue ${told.number}](${told.link}) ${told.did}`] : [];


/***/ }),

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
