export const id = 6668;
export const ids = [6668];
export const modules = {

/***/ 68492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ annotationsOfConfig),
/* harmony export */   mr: () => (/* binding */ annotationsOfImages),
/* harmony export */   xi: () => (/* binding */ annotationsOfChecks)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73188);


/** The runner shows ten of a level per step, each of at most 4,096 characters; the rest vanish in silence. */
const MOST = 10;
const LONGEST = 4096;
/** One for each check that failed or warns. */
function annotationsOfChecks(preflight) {
    const failed = preflight?.checks.filter(({ ok }) => ok === false) ?? [];
    return bounded(failed.map(({ name, found, remedy, advisory }) => ({
        level: advisory ? 'warning' : 'error',
        title: `preflight: ${name}`,
        message: `${found} ${remedy}`.trim(),
    })));
}
/** One error per image that could not be had, at the line of the Dockerfile that says why. */
function annotationsOfImages(images, fromWorkspace) {
    return bounded(images.flatMap(({ tasks, failure }) => {
        if (!failure)
            return [];
        const { message, remedy, file, line } = failure;
        const place = file && fromWorkspace(file);
        return {
            level: 'error',
            title: `benchgate: image of ${tasks[0]}`,
            message: `${message}\n${remedy}`,
            ...(place && !place.startsWith('..') ? { file: place, ...(line === null ? {} : { line }) } : {}),
        };
    }));
}
/** One error per place of the user's files that must change. */
function annotationsOfConfig({ issues }, workspace) {
    return bounded(issues.map((issue) => ({
        level: 'error',
        title: `benchgate: ${issue.key || 'configuration'}`,
        message: (0,_model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .formatIssue */ .Hd)({ ...issue, file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, issue.file) }),
        file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, issue.file),
        ...(issue.line === null ? {} : { line: issue.line, column: issue.column ?? 1 }),
    })));
}
/** Ten of a level, the last one saying how many more there are. */
function bounded(all) {
    const levels = Map.groupBy(all, ({ level }) => level);
    return [...levels].flatMap(([level, group]) => {
        // one place of each level stays free for the verdict
        const shown = group.length < MOST ? group : group.slice(0, MOST - 2);
        const more = group.length - shown.length;
        const rest = more
            ? [{ level, title: 'benchgate', message: `${more} more of this kind; see the log and the summary.` }]
            : [];
        return [...shown.map((one) => ({ ...one, message: one.message.slice(0, LONGEST) })), ...rest];
    });
}


/***/ }),

/***/ 63762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tr: () => (/* binding */ storeFiles),
/* harmony export */   he: () => (/* binding */ storeDirectory),
/* harmony export */   ky: () => (/* binding */ storeOpen)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** characters the service refuses in a path */
const REFUSED = /[":<>|*?\r\n]/;
/**
 * Stores a directory as one artifact. Artifacts are immutable within a run, and re-runs share the run, so `name` holds
 * the attempt. Links are left out: one that an agent made may point anywhere.
 */
async function storeDirectory(name, dir, retentionDays) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(dir, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(entry.parentPath, entry.name));
    return storeFiles(name, dir, files, retentionDays);
}
/** Stores one file as it is, so that it opens in the browser; null where the service gives no number. */
async function storeOpen(name, file, retentionDays) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'benchgate-open-'));
    try {
        const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name); // the client names such an artifact after its file
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(file, copy);
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(2830), __webpack_require__.e(5824), __webpack_require__.e(3758), __webpack_require__.e(3548), __webpack_require__.e(1351), __webpack_require__.e(7935)]).then(__webpack_require__.bind(__webpack_require__, 77935)); // a chunk of its own
        const { id } = await new DefaultArtifactClient().uploadArtifact(name, [copy], folder, {
            skipArchive: true,
            ...(retentionDays === undefined ? {} : { retentionDays }),
        });
        return id ?? null;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
/** Stores some files of a directory as one artifact. */
async function storeFiles(name, dir, files, retentionDays) {
    const refused = files.filter((file) => REFUSED.test((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(dir, file)));
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(2830), __webpack_require__.e(5824), __webpack_require__.e(3758), __webpack_require__.e(3548), __webpack_require__.e(1351), __webpack_require__.e(7935)]).then(__webpack_require__.bind(__webpack_require__, 77935)); // a chunk of its own
    const { id, size, digest } = await new DefaultArtifactClient().uploadArtifact(name, files.filter((file) => !refused.includes(file)).sort(), dir, retentionDays === undefined ? {} : { retentionDays });
    return {
        name,
        id: id ?? null,
        bytes: size ?? null,
        digest: digest ? `sha256:${digest}` : null,
        skipped: refused.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(dir, file)),
    };
}


/***/ }),

/***/ 30593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain),
/* harmony export */   f: () => (/* binding */ annotate)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73188);
/* harmony import */ var _model_system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(750);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68492);




/** An error as two sentences, what happened and what to change; its stack only where the step is debugged. */
function explain(thrown, workspace) {
    const error = (0,_model_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ofSystem */ .d)(thrown) ?? thrown;
    if (error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL) {
        for (const annotation of (0,_annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .annotationsOfConfig */ .Ch)(error, workspace))
            annotate(annotation);
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(error.message);
    }
    else if (error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .BenchgateError */ .Q9) {
        const said = /[.!?]$/.test(error.message) ? error.message : `${error.message}.`;
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(`${said} ${error.remedy}`, { title: 'benchgate' });
    }
    else {
        const message = error instanceof Error ? error.message : String(error);
        const remedy = 'This is a fault of benchgate: repeat the step with debug logging and report what it prints.';
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(`unexpected: ${message}. ${remedy}`, { title: 'benchgate' });
    }
    if (_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isDebug */ ._o() && error instanceof Error)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(withCauses(error));
}
const PRINT = { error: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm };
/** Prints one annotation. */
function annotate({ level, title, message, file, line, column }) {
    const place = file ? { file, startLine: line ?? 1, ...(column ? { startColumn: column } : {}) } : {};
    PRINT[level](message, { title, ...place });
}
function withCauses(error) {
    const stack = error.stack ?? error.message;
    return error.cause instanceof Error ? `${stack}\ncaused by ${withCauses(error.cause)}` : stack;
}


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

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   PT: () => (/* binding */ markup),
/* harmony export */   _n: () => (/* binding */ xml),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** Control, format (bidi, zero width, tags), lone-surrogate, private and non-characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]+/gu;
/** what most names are: there is nothing to do */
const PLAIN = /^[\x21-\x7E]*(?: [\x21-\x7E]+)*$/;
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu;
const HTML_SIGN = /[&<>"']/;
const HTML_SIGNS = new RegExp(HTML_SIGN, 'g');
const MARKUP = /[&<>\\`*[\]|~@$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?=\S)|#(?=\w)/gu;
/**
 * Foreign text (names, reasons, paths: whatever a task or an agent could have written) as one line of plain text:
 * no ANSI sequences, no control, bidi or invisible characters, at most `limit` code points.
 */
function plain(text, limit = 200) {
    if (text.length <= limit && PLAIN.test(text))
        return text;
    const line = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text.slice(0, limit * 8))
        .replace(/[\s\u2028\u2029]+/g, ' ')
        .replace(INVISIBLE, '')
        .replace(STACKED_MARKS, '$1')
        .trim();
    const points = [...line];
    const cut = points.length > limit || text.length > limit * 8;
    return cut ? `${points.slice(0, limit - 1).join('')}…` : line;
}
/** Foreign text of several lines, for a `pre`: the same without a limit, and with its line ends and tabs. */
function block(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)
        .replace(/\r\n?|[\u2028\u2029]/g, '\n')
        .replace(INVISIBLE, (found) => found.replace(/[^\n\t]+/g, ''))
        .replace(STACKED_MARKS, '$1');
}
/**
 * Plain text inside markdown, table cells included, or between HTML tags (not in attributes): what could start markup,
 * a mention, a link, an emoji or a formula becomes an entity.
 */
function markup(text) {
    return text
        .replace(MARKUP, (sign) => `&#${sign.charCodeAt(0)};`)
        .replace(/\bwww\./gi, (host) => host.replace('.', '&#46;'));
}
/** Foreign text for markdown, set as code: neither mentions, links, formulas nor emoji come to life in it. */
function code(text, limit) {
    const line = plain(text, limit);
    return line === '' ? '' : `<code>${markup(line)}</code>`;
}
/** A sentence of ours for markdown, with foreign names in it; what stands between backticks is set as code. */
function prose(text, limit) {
    return plain(text, limit)
        .split(/`([^`]+)`/)
        .map((part, at) => (at % 2 === 1 ? code(part, limit) : markup(part)))
        .join('');
}
/** Foreign text for a terminal or a workflow log, where `::` and `##[` would start a command of the runner. */
function logText(text, limit) {
    return plain(text, limit)
        .replace(/:(?=:)/g, ': ')
        .replace(/##\[/g, '# #[');
}
/** Plain text for HTML, between tags or in a quoted attribute. */
function html(text) {
    if (!HTML_SIGN.test(text))
        return text; // by far the most
    return text.replace(HTML_SIGNS, (sign) => `&#${sign.charCodeAt(0)};`);
}
/** Foreign text for an XML attribute or element; `plain` has left out what XML 1.0 forbids. */
function xml(text, limit) {
    return html(plain(text, limit));
}


/***/ }),

/***/ 83385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ imageLine),
/* harmony export */   Hx: () => (/* binding */ imageCacheOf),
/* harmony export */   fW: () => (/* binding */ imagesParagraph)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44702);


/** images that are told one by one */
const MOST = 10;
/** Of all images of a run: null where it had none. One that could not be had was missed. */
function imageCacheOf(images) {
    const caches = new Set(images.map(({ report }) => report?.imageCache ?? 'miss'));
    const [only] = caches;
    return caches.size > 1 ? 'partial' : (only ?? null);
}
/** The report of one image in one line: `image-cache: hit (23 s to restore 640 MB from the Actions cache): …`. */
function imageLine({ imageCache, from, way, seconds, bytes, store, steps, reason }) {
    const facts = [];
    if (from === 'engine')
        facts.push('the engine has it');
    if (from === 'account')
        facts.push(`${sec(seconds.total)} to have it`);
    if (seconds.restore !== null) {
        const did = way === 'mounted' ? 'mount' : 'restore';
        facts.push(`${sec(seconds.restore)} to ${did} ${mb(bytes.restored)} from ${store}`);
    }
    if (seconds.build !== null)
        facts.push(`${sec(seconds.build)} to build${steps ? `, ${steps.cached} of ${steps.cached + steps.run} steps taken over` : ''}`);
    if (seconds.save !== null)
        facts.push(`${sec(seconds.save)} to save ${mb(bytes.saved)}`);
    return `image-cache: ${imageCache} (${facts.join('; ')}): ${reason}`;
}
/** All images of a run for the summary: one line for one of them, the sum of several and those that were not there. */
function imagesParagraph(images) {
    const [first, ...others] = images;
    if (!first)
        return '';
    if (others.length === 0)
        return [line(first), ...warningsOf(images)].join('\n');
    const told = images.filter(({ report }) => report?.imageCache !== 'hit');
    const rest = told.length - MOST;
    const items = [
        ...told.slice(0, MOST).map((image) => `- ${task(image)}: ${line(image)}`),
        ...(rest > 0 ? [`- and ${rest} more`] : []),
    ];
    const all = [...items, ...warningsOf(images)].filter((item) => item !== '');
    return [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)(sumOf(images)), ...(all.length ? ['', ...all] : [])].join('\n');
}
/** What builders and linters had to say of Dockerfiles that were built all the same; a blank line goes before. */
function warningsOf(images) {
    const all = [...new Set(images.flatMap(({ report }) => report?.warnings ?? []))];
    const more = all.length - MOST;
    const items = all.slice(0, MOST).map((warning) => `- warning: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(warning, 300))}`);
    return all.length ? ['', ...items, ...(more > 0 ? [`- and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(more, 'more warning')}`] : [])] : [];
}
const task = ({ tasks: [first = '', ...others] }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(first, 120)}${others.length ? ` and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(others.length, 'other')}` : ''}`;
function line({ report, failure }) {
    if (!report)
        return `image-cache: miss: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(failure?.message.split('\n')[0] ?? '', 300)}`;
    const why = report.saved?.reason ? ` Not saved: ${report.saved.reason.replace(/\.$/, '')}.` : '';
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(`${imageLine(report)}${why}`, 600));
}
function sumOf(images) {
    const reports = images.flatMap(({ report }) => report ?? []);
    const count = (cache) => reports.filter(({ imageCache }) => imageCache === cache).length;
    const sum = (of) => reports.reduce((total, one) => total + (of(one) ?? 0), 0);
    const [restore, build, save] = [
        sum((one) => one.seconds.restore),
        sum((one) => one.seconds.build),
        sum((one) => one.seconds.save),
    ];
    const facts = [
        `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(images.length, 'image')}: ${count('hit')} hit, ${count('partial')} partial, ${images.length - count('hit') - count('partial')} missed`,
        ...(restore ? [`${sec(restore)} to restore ${mb(sum((one) => one.bytes.restored))}`] : []),
        ...(build ? [`${sec(build)} to build`] : []),
        ...(save ? [`${sec(save)} to save ${mb(sum((one) => one.bytes.saved))}`] : []),
    ];
    return `image-cache: ${imageCacheOf(images)} (${facts.join('; ')})`;
}
const sec = (seconds) => `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
const mb = (bytes) => bytes < 10 ** 6 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 10 ** 6).toFixed(bytes < 10 ** 7 ? 1 : 0)} MB`;


/***/ }),

/***/ 9929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tally)
/* harmony export */ });
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38158);
/* harmony import */ var _model_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34041);
/* harmony import */ var _stats_rate_interval_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18978);
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78911);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12646);





/**
 * Counts a run. `planned` is the number of rollouts of the plan; should there be more rows than that, the rows count.
 * An agent's own `planned` is the number of its rows: what has no row cannot be laid to an agent.
 */
function tally(planned, rows) {
    const all = alone(rows);
    return {
        ...ofPlan(Math.max(planned, rows.length), all),
        agents: [...(0,_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .byAgent */ .pu)(rows)].map(([agent, own]) => ({ agent, ...alone(own) })),
    };
}
/** The same where more was planned than there are rows. */
function ofPlan(planned, counts) {
    const { passed, scored, byOutcome } = counts;
    const notRun = byOutcome.not_run + planned - counts.planned;
    return {
        ...counts,
        planned,
        strictPassRate: ratio(passed, planned),
        coverage: ratio(scored, planned),
        byOutcome: { ...byOutcome, not_run: notRun },
        notRun,
    };
}
/** What the rows say, were they all that was planned. One look at each: there may be 100,000. */
const alone = (0,_once_js__WEBPACK_IMPORTED_MODULE_3__/* .once */ .O)((rows) => {
    const byOutcome = Object.fromEntries(_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im.map((outcome) => [outcome, 0]));
    const byKind = new Map();
    const [cost, tokens] = [new Sum(), new Sum()];
    const durations = [];
    let [scored, suspected, ran, retried] = [0, 0, 0, 0];
    for (const row of rows) {
        byOutcome[row.outcome] += 1;
        if (row.attempts > 0) {
            ran += 1;
            cost.add(row.cost_usd);
            tokens.add((0,_model_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .totalTokens */ .R)(row.tokens));
        }
        if (row.attempts > 1)
            retried += 1;
        if (row.outcome === 'infra_error' && row.infra_kind)
            byKind.set(row.infra_kind, (byKind.get(row.infra_kind) ?? 0) + 1);
        if (!(0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isScored */ .Lo)(row.outcome))
            continue;
        scored += 1;
        if (row.suspected !== null)
            suspected += 1;
        if (row.duration_sec !== null)
            durations.push(row.duration_sec);
    }
    const planned = rows.length;
    const { passed } = byOutcome;
    return {
        planned,
        scored,
        passed,
        scoredPassRate: ratio(passed, scored),
        strictPassRate: ratio(passed, planned),
        coverage: ratio(scored, planned),
        interval: (0,_stats_rate_interval_js__WEBPACK_IMPORTED_MODULE_4__/* .rateInterval */ .m)([...(0,_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .byCell */ .A1)(rows).cells.values()].filter((cell) => cell.scored > 0)),
        byOutcome,
        infraErrors: byOutcome.infra_error,
        infraByKind: _model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .INFRA_KINDS */ .F2.flatMap((kind) => {
            const times = byKind.get(kind);
            return times ? [[kind, times]] : [];
        }).sort(([, a], [, b]) => b - a),
        judgeErrors: byOutcome.judge_error,
        notRun: byOutcome.not_run,
        suspected,
        ran,
        retried,
        costUsd: cost.value,
        costKnown: cost.known,
        tokens: tokens.value,
        tokensKnown: tokens.known,
        medianDurationSec: median(durations),
    };
});
const ratio = (part, whole) => (whole === 0 ? null : part / whole);
/** of what is known */
class Sum {
    known = 0;
    #sum = 0;
    add(value) {
        if (value === null)
            return;
        this.known += 1;
        this.#sum += value;
    }
    /** null when nothing is known */
    get value() {
        return this.known === 0 ? null : this.#sum;
    }
}
function median(values) {
    const sorted = Float64Array.from(values).sort();
    const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
    return low === undefined || high === undefined ? null : (low + high) / 2;
}


/***/ }),

/***/ 18978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ rateInterval)
});

// UNUSED EXPORTS: packRate

// EXTERNAL MODULE: ./build/stats/require.js
var stats_require = __webpack_require__(94079);
;// CONCATENATED MODULE: ./build/stats/wilson.js


/** The normal quantile of a two-sided 95% interval. */
const Z95 = 1.959963984540054;
/**
 * Wilson's score interval of a rate `p` seen in `n` trials, without continuity correction:
 * centre (p + q²/2n) / (1 + q²/n), half width q/(1 + q²/n) · √(p(1-p)/n + q²/4n²).
 * `n` may be an effective number and need not be whole. E. B. Wilson, JASA 22 (1927), 209-212.
 */
function wilson(p, n, quantile = Z95) {
    (0,stats_require/* requireFraction */.CD)('p', p);
    (0,stats_require/* requirePositive */.z6)('n', n);
    const q2n = quantile ** 2 / n;
    const centre = (p + q2n / 2) / (1 + q2n);
    const half = (quantile / (1 + q2n)) * Math.sqrt((p * (1 - p)) / n + q2n / (4 * n));
    return {
        low: p === 0 ? 0 : Math.max(0, centre - half),
        high: p === 1 ? 1 : Math.min(1, centre + half),
    };
}
/** `wilson` of k passes in n trials; null when nothing was tried. */
function wilsonOfCounts(k, n, level = 0.95) {
    requireShare('k', k, 'n', n);
    const quantile = twoSidedQuantile(level);
    return n === 0 ? null : wilson(k / n, n, quantile);
}

;// CONCATENATED MODULE: ./build/stats/rate-interval.js

/**
 * The interval of the pass rate on this very pack of tasks: only the rollouts are random, the tasks are fixed.
 *
 *     p = mean of p_t,  SE² = Σ p_t(1-p_t)/(n_t-1) / T²,  Wilson(p, clip(p(1-p)/SE², 1, 4 Σ n_t))
 *
 * SE = 0 (each task unanimous) takes n = Σ n_t. Null without tasks, or when a task has fewer than two scored rollouts.
 *
 * Wilson's interval with an effective sample size follows E. L. Korn and B. I. Graubard, Survey Methodology 24 (1998),
 * 193-201; the variance is that of a sample stratified by task (W. G. Cochran, Sampling Techniques, 3rd ed., 5A).
 */
function packRate(tasks, quantile = Z95) {
    if (tasks.length === 0 || tasks.some(({ scored }) => scored < 2))
        return null;
    const rate = meanRate(tasks);
    const rollouts = tasks.reduce((sum, { scored }) => sum + scored, 0);
    const within = tasks.reduce((sum, { passed, scored }) => {
        const p = passed / scored;
        return sum + (p * (1 - p)) / (scored - 1);
    }, 0);
    const se = Math.sqrt(within) / tasks.length;
    const effectiveN = se === 0 ? rollouts : Math.min(4 * rollouts, Math.max(1, (rate * (1 - rate)) / se ** 2));
    return { rate, se, effectiveN, ...wilson(rate, effectiveN, quantile) };
}
/**
 * The interval that is shown for a run: `packRate`, or Wilson on the number of tasks when some task has a single scored
 * rollout (no variance within a task can be seen then). Tasks without a scored rollout are left out; null if none is left.
 */
function rateInterval(tasks, quantile = Z95) {
    const scored = tasks.filter((task) => task.scored > 0);
    if (scored.length === 0)
        return null;
    const pack = packRate(scored, quantile);
    if (pack)
        return pack;
    const rate = meanRate(scored);
    return { rate, se: null, effectiveN: scored.length, ...wilson(rate, scored.length, quantile) };
}
function meanRate(tasks) {
    return tasks.reduce((sum, { passed, scored }) => sum + passed / scored, 0) / tasks.length;
}


/***/ }),

/***/ 94079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ requireInside),
/* harmony export */   CD: () => (/* binding */ requireFraction),
/* harmony export */   CR: () => (/* binding */ requireNotNegative),
/* harmony export */   Vv: () => (/* binding */ requireShare),
/* harmony export */   hp: () => (/* binding */ requireFinite),
/* harmony export */   kq: () => (/* binding */ requirePositiveCount),
/* harmony export */   v6: () => (/* binding */ requireCount),
/* harmony export */   z6: () => (/* binding */ requirePositive)
/* harmony export */ });
/* unused harmony export requireSameLength */
/** Complains about a value that a statistic cannot be told: a mistake of the caller, never of the data. */
function complain(name, value, wanted) {
    throw new RangeError(`${name} must be ${wanted}, not ${String(value)}`);
}
function requireCount(name, value) {
    if (!Number.isSafeInteger(value) || value < 0)
        complain(name, value, 'a whole number of at least 0');
}
function requirePositiveCount(name, value) {
    if (!Number.isSafeInteger(value) || value < 1)
        complain(name, value, 'a whole number of at least 1');
}
/** A rate, a reward or a p value. */
function requireFraction(name, value) {
    if (!(value >= 0 && value <= 1))
        complain(name, value, 'between 0 and 1');
}
/** A confidence level or an error probability: 0 and 1 have no quantile. */
function requireInside(name, value) {
    if (!(value > 0 && value < 1))
        complain(name, value, 'above 0 and below 1');
}
function requirePositive(name, value) {
    if (!(value > 0 && Number.isFinite(value)))
        complain(name, value, 'a finite number above 0');
}
function requireNotNegative(name, value) {
    if (!(value >= 0 && Number.isFinite(value)))
        complain(name, value, 'a finite number of at least 0');
}
function requireFinite(name, value) {
    if (!Number.isFinite(value))
        complain(name, value, 'a finite number');
}
/** `part` events among `whole` trials. */
function requireShare(partName, part, wholeName, whole) {
    requireCount(partName, part);
    requireCount(wholeName, whole);
    if (part > whole)
        complain(partName, part, `at most ${wholeName} (${whole})`);
}
function requireSameLength(first, a, second, b) {
    if (a.length !== b.length)
        complain(`the length of ${second}`, b.length, `that of ${first} (${a.length})`);
}


/***/ })

};
