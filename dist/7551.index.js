export const id = 7551;
export const ids = [7551];
export const modules = {

/***/ 22644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ copyFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** Files and directories alone: a link in what somebody else wrote leads nowhere good. Nothing where there is nothing. */
async function copyFiles(from, to) {
    const plain = async (file) => {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).catch(() => null);
        return found !== null && (found.isFile() || found.isDirectory());
    };
    if (await plain(from))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(from, to, { recursive: true, filter: plain });
}


/***/ }),

/***/ 40729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readFolded)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _run_course_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61981);
/* harmony import */ var _run_journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72353);
/* harmony import */ var _run_results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86892);
/* harmony import */ var _run_shard_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40458);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30663);






/** Reads a run's directory in one pass over its journal, which may be longer than is good to hold in memory. */
async function readFolded(dir) {
    const { plan, ...papers } = await (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .readPapers */ .wE)(dir);
    return { ...papers, ...fold(dir, new _run_results_js__WEBPACK_IMPORTED_MODULE_2__/* .Results */ .n((0,_run_shard_js__WEBPACK_IMPORTED_MODULE_4__/* .sliceOf */ .M)(plan.rollouts, papers.manifest.shard))) };
}
function fold(dir, results) {
    const course = new _run_course_js__WEBPACK_IMPORTED_MODULE_5__/* .Course */ .a();
    for (const events of (0,_run_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .journalEvents */ .ps)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, 'journal.jsonl'))) {
        for (const event of events) {
            results.add(event);
            course.add(event);
        }
    }
    return { rows: results.rows, course };
}


/***/ }),

/***/ 83714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ IMAGE_YOUNG_BYTES),
/* harmony export */   $U: () => (/* binding */ spareMemory),
/* harmony export */   _8: () => (/* binding */ boundMemory),
/* harmony export */   fi: () => (/* binding */ roomForReport)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);

/**
 * V8 lets garbage pile up to a multiple of what lives before it looks. Here memory is dearer than time: 128,000 rollouts
 * are joined and reported in 280 MB, for twice as much time.
 */
function spareMemory() {
    spared = true;
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--optimize-for-size');
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--heap-growing-percent=5');
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
}
let spared = false;
/** both halves of the room for young objects: with a quarter of it V8 looks for garbage four times as often */
const YOUNG_BYTES = 2 ** 25;
/** for images, whose bytes lie elsewhere */
const IMAGE_YOUNG_BYTES = 2 ** 24;
/** more than enough for V8 to see that what it has is too small */
const MOST_KEPT = 200_000;
/** For what reads and keeps a whole run. It saves a tenth of the time, and memory; where memory is spared nothing is done. */
function roomForReport() {
    if (!spared)
        roomForYoung(YOUNG_BYTES);
}
/** The same for what waits for others most of the time but must answer them at once: it needs half the memory, for hardly more time. */
function boundMemory(young = YOUNG_BYTES) {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--heap-growing-percent=70');
    roomForYoung(young);
}
/** From the start, and no more later. V8 gives room only where objects survive, so some are kept for a moment. */
function roomForYoung(wanted) {
    const kept = [];
    for (let young = youngBytes(); young < wanted && kept.length < MOST_KEPT; young = youngBytes()) {
        (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(`--semi-space-growth-factor=${Math.ceil(wanted / young)}`);
        for (let at = 0; at < 1000; at++)
            kept.push({ at });
    }
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
}
const youngBytes = () => (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapSpaceStatistics)().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0;


/***/ }),

/***/ 79316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   _Y: () => (/* binding */ scoredPairs),
/* harmony export */   cs: () => (/* binding */ crossings),
/* harmony export */   lD: () => (/* binding */ scored),
/* harmony export */   ti: () => (/* binding */ fixedLimits),
/* harmony export */   yV: () => (/* binding */ alive)
/* harmony export */ });
/* harmony import */ var _stats_exact_test_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19112);
/* harmony import */ var _stats_normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8329);
/* harmony import */ var _stats_stratified_test_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43200);
/* harmony import */ var _stats_stratum_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21544);
/* harmony import */ var _stats_unscored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84711);





/** The limits of a fixed sample. */
const fixedLimits = ({ alpha, beta }) => ({
    fail: -(0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(alpha),
    pass: -(0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(beta),
});
/**
 * What the counts show at the given limits. A drop must be shown with the candidate's unscored rollouts passed and the
 * baseline's failed; a gain, and that a drop of `maxDrop` is ruled out, with the reverse. A cell without
 * a scored rollout in either arm says nothing; one that is dead in one arm alone stays, or a crash could hide what it broke.
 */
function crossings(cells, maxDrop, limits) {
    const judged = alive(cells);
    return between((0,_stats_unscored_js__WEBPACK_IMPORTED_MODULE_1__/* .imputed */ .vb)(judged, 'best'), (0,_stats_unscored_js__WEBPACK_IMPORTED_MODULE_1__/* .imputed */ .vb)(judged, 'worst'), maxDrop, limits);
}
/** The cells that say anything. */
const alive = (cells) => cells.filter(({ baseline, candidate }) => scored(baseline) + scored(candidate) > 0);
function between(best, worst, maxDrop, limits) {
    return {
        drop: dropZ(best) >= limits.fail,
        gain: dropZ(worst) <= -limits.fail,
        ruledOut: (0,_stats_stratified_test_js__WEBPACK_IMPORTED_MODULE_2__/* .noninferiority */ ._)((0,_stats_stratum_js__WEBPACK_IMPORTED_MODULE_3__/* .countStrata */ .jb)(worst), maxDrop).z >= limits.pass,
    };
}
/** The conclusion from `crossings`. */
function decide(cells, maxDrop, limits) {
    const { drop, gain, ruledOut } = crossings(cells, maxDrop, limits);
    if (drop)
        return ruledOut ? 'small_drop' : 'drop_shown';
    if (gain)
        return 'gain_shown';
    if (ruledOut)
        return 'drop_ruled_out';
    const seen = scoredPairs(cells).filter(({ baseline, candidate }) => baseline.scored > 0 && candidate.scored > 0);
    const alone = between(seen, seen, maxDrop, limits);
    return alone.drop || alone.gain || alone.ruledOut ? 'unscored_decide' : 'not_settled';
}
/** Few single rollouts make z a coarse ladder: the z of the exact mid-p then keeps its error. */
const FEW_TASKS = 20;
/** The evidence for a drop as a z value. */
function dropZ(pairs) {
    const single = pairs.every(({ baseline, candidate }) => baseline.scored === 1 && candidate.scored === 1);
    if (!single || pairs.length > FEW_TASKS)
        return (0,_stats_stratified_test_js__WEBPACK_IMPORTED_MODULE_2__/* .stratifiedTest */ .G)((0,_stats_stratum_js__WEBPACK_IMPORTED_MODULE_3__/* .countStrata */ .jb)(pairs)).z;
    return -(0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)((0,_stats_exact_test_js__WEBPACK_IMPORTED_MODULE_4__/* .exactTest */ .m)(pairs).midP);
}
/** The counts with the unscored left out. */
const scoredPairs = (cells) => cells.map(({ baseline, candidate }) => ({
    baseline: { passed: baseline.passed, scored: scored(baseline) },
    candidate: { passed: candidate.passed, scored: scored(candidate) },
}));
const scored = ({ passed, failed }) => passed + failed;


/***/ }),

/***/ 55795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   F9: () => (/* binding */ TAKES),
/* harmony export */   Hg: () => (/* binding */ changeTable),
/* harmony export */   V8: () => (/* binding */ relative)
/* harmony export */ });
/* harmony import */ var _gate_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98591);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44702);



/** Null when no pair knows the value in both runs. */
function changeOf(baseline, candidate, value) {
    const pairs = (0,_gate_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricPairs */ .SZ)(baseline, candidate, value);
    const known = pairs.flatMap(({ baseline: was, candidate: is }) => (was === null || is === null ? [] : [{ was, is }]));
    const [was, is] = [(0,_gate_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(known.map((pair) => pair.was)), (0,_gate_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(known.map((pair) => pair.is))];
    return was === null || is === null ? null : { baseline: was, candidate: is, known: known.length, of: pairs.length };
}
/** `+12%`, `−3%`, `none` */
function relative({ baseline, candidate }) {
    if (baseline === candidate)
        return 'none';
    if (baseline === 0)
        return 'from nothing';
    const percent = Math.round((candidate / baseline - 1) * 100);
    if (percent === 0)
        return 'under 1%';
    return `${percent > 0 ? '+' : '−'}${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(Math.abs(percent))}%`;
}
/** What a rollout takes besides passing or not. */
const TAKES = [
    { name: 'Cost', value: _gate_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb.cost_usd, words: _words_js__WEBPACK_IMPORTED_MODULE_2__/* .usd */ .dR },
    { name: 'Tokens', value: _gate_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb.tokens, words: _words_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ },
    { name: 'Time', value: _gate_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb.duration_sec, words: _words_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0 },
];
/** Cost, tokens and time of a rollout beside the baseline's; empty when nothing is known of both. */
function changeTable(baseline, candidate) {
    const lines = TAKES.flatMap(({ name, value, words }) => {
        const change = changeOf(baseline, candidate, value);
        if (!change)
            return [];
        const part = change.known < change.of ? ` (known for ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__.of)(change.known, change.of)} tasks)` : '';
        return [
            `| ${name}${part} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)(words(change.candidate))} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)(words(change.baseline))} | ${relative(change)} |`,
        ];
    });
    if (lines.length === 0)
        return '';
    return ['| Mean of a scored rollout | This run | Baseline | Change |', '|---|---:|---:|---:|', ...lines].join('\n');
}


/***/ }),

/***/ 38184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ flipCounts),
/* harmony export */   Dz: () => (/* binding */ chance),
/* harmony export */   e$: () => (/* binding */ foldedTables),
/* harmony export */   fQ: () => (/* binding */ flipTables),
/* harmony export */   m5: () => (/* binding */ allTasks),
/* harmony export */   o1: () => (/* binding */ legend),
/* harmony export */   vK: () => (/* binding */ notCompared)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51006);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44702);



/** Longest table that is shown open; what is beyond is counted. */
const MOST_FLIPS = 100;
const MOST_NAMES = 10;
/** Flips in one paragraph: how many broke, how many are fixed, and what of it may be chance. */
function flipCounts(flips, comparison) {
    const { broken, fixed, moved } = flips;
    const all = [...broken, ...fixed];
    const pairs = all.length + moved.length + flips.stable.length;
    const what = severalAgents(flips) ? 'pair of task and agent' : 'task';
    const things = severalAgents(flips) ? 'pairs of task and agent' : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(pairs, 'task').replace(/^\S+ /, '');
    if (all.length === 0)
        return `**No ${what} is broken or fixed**: nowhere among ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(pairs)} ${things} did most rollouts change sides${movedWords(moved, comparison)}.`;
    const certainty = certaintyOf(all, `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(pairs)} ${things}`);
    return (`**Broken: ${howMany(broken, flips)}. Fixed: ${howMany(fixed, flips)}.** Broken means that most rollouts passed in the ` +
        `baseline and most fail now; by chance is how often a task that nothing happened to differs as much. ${certainty}`);
}
/** What of the flips may be chance. */
function certaintyOf(all, among) {
    const clear = all.filter((flip) => flip.clear).length;
    const one = all.length === 1;
    if (clear === all.length)
        return `${one ? 'It' : 'Each'} is more than chance does among ${among}.`;
    if (clear === 0)
        return `${one ? 'It is' : 'None of them alone is'} ${one ? 'no ' : ''}more than chance does among ${among}: only the verdict, which weighs all together, says whether something changed.`;
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(clear)} of them ${clear === 1 ? 'is' : 'are'} more than chance does among ${among}; the others may be noise.`;
}
/** The tables of what broke and what is fixed; empty when nothing is. */
function flipTables(flips, links) {
    return [flipTable('Broken', flips.broken, flips, links), flipTable('Fixed', flips.fixed, flips, links)];
}
/** What changed no side, folded: every rollout that is not among the flips is here. */
function foldedTables(flips, links) {
    return [
        folded(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(flips.moved.length, 'task')} moved without changing sides`, flips.moved, flips, links),
        folded(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(flips.stable.length, 'task')} as before, the worst first`, flips.stable, flips, links),
        folded(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(flips.apart.length, 'task')} not compared`, flips.apart, flips, links, 'this run only'),
    ];
}
/** All tasks of a run that was compared with nothing, folded. */
const allTasks = (flips, links) => folded(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(flips.apart.length, 'task')}, the worst first`, flips.apart, flips, links, 'this run only');
/** Names of what only one of the runs has, or has with a score; empty when both have everything. */
function notCompared({ unscorable, onlyBaseline, onlyCandidate }) {
    const parts = [
        ...(unscorable.length ? [`without a score in one of the runs: ${names(unscorable)}`] : []),
        ...(onlyCandidate.length ? [`only in this run, or with other contents: ${names(onlyCandidate)}`] : []),
        ...(onlyBaseline.length ? [`only in the baseline, or with other contents: ${names(onlyBaseline)}`] : []),
    ];
    return parts.length ? `Not compared: ${parts.join('; ')}.` : '';
}
/** What the signs mean, of those that occur. */
function legend(flips) {
    const pairs = [...flips.broken, ...flips.fixed, ...flips.moved, ...flips.stable, ...flips.apart];
    const seen = new Set(pairs.flatMap(({ rows }) => rows.map(({ outcome }) => outcome)));
    const signs = Object.keys(_words_js__WEBPACK_IMPORTED_MODULE_2__/* .GLYPHS */ .SV)
        .filter((outcome) => seen.has(outcome))
        .map((outcome) => `${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .GLYPHS */ .SV[outcome]} ${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .NAMES */ .Xk[outcome]}`);
    return signs.length ? `One sign per rollout: ${signs.join(', ')}.` : '';
}
function flipTable(title, all, flips, links) {
    if (all.length === 0)
        return '';
    const several = severalAgents(flips);
    const shown = all.slice(0, MOST_FLIPS);
    const more = all.length - shown.length;
    return [
        `| ${title} |${several ? ' Agent |' : ''} Baseline | This run | By chance |`,
        `|---|${several ? '---|' : ''}---:|---|---:|`,
        ...shown.map((flip) => `${line(flip, several, links)} ${chance(flip.chance)} |`),
        ...(more ? ['', `And ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(more)} more, less clear than these.`] : []),
    ].join('\n');
}
function folded(title, pairs, flips, links, columns = 'both runs') {
    if (pairs.length === 0)
        return '';
    const several = severalAgents(flips);
    const both = columns === 'both runs';
    return [
        `<details><summary>${several ? title.replace(/^(\S+) tasks?/, '$1 pairs of task and agent') : title}</summary>`,
        '',
        `| Task |${several ? ' Agent |' : ''}${both ? ' Baseline |' : ''} This run |`,
        `|---|${several ? '---|' : ''}${both ? '---:|' : ''}---|`,
        ...pairs.map((pair) => line(pair, several, links, columns)),
        '',
        '</details>',
    ].join('\n');
}
function line({ task, agent, baseline, candidate, rows }, several, links, columns = 'both runs') {
    const signs = rows.map((row) => (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .n)(_words_js__WEBPACK_IMPORTED_MODULE_2__/* .GLYPHS */ .SV[row.outcome], links.logs(row))).join(' ');
    const was = columns === 'both runs' ? ` ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__.of)(baseline.passed, baseline.scored)} |` : '';
    const is = candidate.scored === 0 ? 'no score' : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__.of)(candidate.passed, candidate.scored);
    return `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(task, 120)} |${several ? ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(agent, 80)} |` : ''}${was} ${is}: ${signs} |`;
}
/** `1 in 250`: two digits are enough. */
function chance(p) {
    const odds = 1 / p;
    return `1 in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(odds < 100 ? odds : Number(odds.toPrecision(2)))}`;
}
function movedWords(moved, { drop }) {
    if (moved.length === 0)
        return drop.drop === 0 ? ', and no rate changed' : '';
    return `, though the rate of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(moved.length)} changed`;
}
function severalAgents({ broken, fixed, moved, stable, apart }) {
    const agents = new Set([...broken, ...fixed, ...moved, ...stable, ...apart].map(({ agent }) => agent));
    return agents.size > 1;
}
/** `3 tasks`; `3 (codex 2, claude-code 1)` where there are several agents */
function howMany(all, flips) {
    if (!severalAgents(flips))
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(all.length, 'task');
    if (all.length === 0)
        return '0';
    const counts = [...Map.groupBy(all, ({ agent }) => agent)].sort(([, a], [, b]) => b.length - a.length);
    const shown = counts.slice(0, MOST_NAMES).map(([agent, own]) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(agent, 80)} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(own.length)}`);
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(all.length)} (${shown.join(', ')}${counts.length > shown.length ? ', …' : ''})`;
}
function names(all) {
    const shown = all.slice(0, MOST_NAMES).map((name) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name, 120));
    return all.length > shown.length
        ? `${shown.join(', ')} and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(all.length - shown.length)} more`
        : shown.join(', ');
}


/***/ }),

/***/ 23987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ flipsOf)
/* harmony export */ });
/* harmony import */ var _stats_adjust_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28685);
/* harmony import */ var _stats_fisher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7587);
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78911);



/** The level at which a single flip is called clear. */
const LEVEL = 0.05;
function flipsOf(baseline, candidate) {
    const known = FLIPS.get(candidate);
    if (known?.baseline === baseline)
        return known.flips;
    const flips = allFlips(baseline, candidate);
    FLIPS.set(candidate, { baseline, flips });
    return flips;
}
/** summary, comment and page ask for the same, of what may be 100,000 rows */
const FLIPS = new WeakMap();
function allFlips(baseline, candidate) {
    const before = (0,_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .byCell */ .A1)(baseline).cells;
    const all = [...(0,_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .byCell */ .A1)(candidate).cells].map(([key, cell]) => pairOf(before.get(key) ?? NOTHING, cell));
    const apart = all.filter((pair) => !inBoth(pair));
    const pairs = all.filter(inBoth);
    return {
        broken: flips(pairs, ({ baseline: was, candidate: is }) => ({ from: was, to: is })),
        fixed: flips(pairs, ({ baseline: was, candidate: is }) => ({ from: failures(was), to: failures(is) })),
        moved: pairs
            .filter((pair) => !isFlip(pair) && dropOf(pair) !== 0)
            .sort((a, b) => dropOf(b) - dropOf(a) || byName(a, b)),
        stable: pairs
            .filter((pair) => dropOf(pair) === 0)
            .sort((a, b) => rate(a.candidate) - rate(b.candidate) || byName(a, b)),
        apart: apart.sort((a, b) => lost(b) - lost(a) || unscored(b) - unscored(a) || byName(a, b)),
    };
}
/** The pairs in which `from` has most of its rollouts, and `to` has the fewest. */
function flips(pairs, sides) {
    const chances = pairs.map((pair) => {
        const { from, to } = sides(pair);
        return (0,_stats_fisher_js__WEBPACK_IMPORTED_MODULE_1__/* .fisherOneSided */ .Vg)(share(from), share(to));
    });
    const adjusted = (0,_stats_adjust_js__WEBPACK_IMPORTED_MODULE_2__/* .holm */ .f)(chances);
    return pairs
        .flatMap((pair, index) => {
        const { from, to } = sides(pair);
        if (majority(from) !== 'for' || majority(to) !== 'against')
            return [];
        return [{ ...pair, chance: chances[index] ?? 1, clear: (adjusted[index] ?? 1) < LEVEL }];
    })
        .sort((a, b) => a.chance - b.chance || byName(a, b));
}
const NOTHING = { passed: 0, scored: 0 };
function pairOf(before, cell) {
    const { task, agent } = cell;
    return {
        task,
        agent,
        baseline: { passed: before.passed, scored: before.scored },
        candidate: { passed: cell.passed, scored: cell.scored },
        rows: cell.rows.toSorted((a, b) => a.rollout_index - b.rollout_index),
    };
}
const inBoth = ({ baseline, candidate }) => baseline.scored > 0 && candidate.scored > 0;
function majority({ passed, scored }) {
    return passed * 2 > scored ? 'for' : passed * 2 < scored ? 'against' : 'split';
}
function isFlip({ baseline, candidate }) {
    const [was, is] = [majority(baseline), majority(candidate)];
    return was !== is && was !== 'split' && is !== 'split';
}
const share = ({ passed, scored }) => ({ events: passed, trials: scored });
const failures = ({ passed, scored }) => ({ passed: scored - passed, scored });
const rate = ({ passed, scored }) => passed / scored;
/** by the products of whole numbers, so that equal rates are equal */
const dropOf = ({ baseline, candidate }) => (baseline.passed * candidate.scored - candidate.passed * baseline.scored) / (baseline.scored * candidate.scored);
const lost = ({ candidate: { passed, scored } }) => (scored === 0 ? 0 : (scored - passed) / scored);
const unscored = ({ candidate, rows }) => rows.length - candidate.scored;
const byName = (a, b) => a.task < b.task ? -1 : a.task > b.task ? 1 : a.agent < b.agent ? -1 : a.agent > b.agent ? 1 : 0;


/***/ }),

/***/ 40460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ SCRIPT),
/* harmony export */   Y: () => (/* binding */ STYLE)
/* harmony export */ });
// Made by scripts/page-assets.js from client/: do not edit.
/** what report.html does */
const SCRIPT = "(function(){function e(){let e=new URLSearchParams(location.hash.slice(1)),t=t=>e.get(t)??``;return{q:t(`q`),outcomes:e.getAll(`outcome`),agent:t(`agent`),change:t(`change`),sort:t(`sort`),rollout:e.get(`rollout`)}}function t({q:e,outcomes:t,agent:n,change:r,sort:i,rollout:a}){let o=new URLSearchParams;for(let[t,s]of Object.entries({q:e,agent:n,change:r,sort:i,rollout:a??``}))s!==``&&o.set(t,s);for(let e of t)o.append(`outcome`,e);let s=o.toString();return s===``?`#`:`#${s}`}function n(e,{text:t,on:n={},...r}={},i=[]){let a=document.createElement(e);for(let[e,t]of Object.entries(r))t===!0?a.setAttribute(e,``):t!=null&&t!==!1&&a.setAttribute(e,String(t));for(let[e,t]of Object.entries(n))a.addEventListener(e,t);return t!==void 0&&(a.textContent=t),a.append(...i.filter(e=>e!==null)),a}function r(e){let t=document.getElementById(e);if(!t)throw Error(`the page has no ${e}`);return t}let i={passed:`✓`,failed:`✗`,agent_error:`E`,agent_timeout:`T`,infra_error:`i`,judge_error:`j`,budget_exhausted:`b`,cancelled:`c`,not_run:`-`},a={passed:`passed`,failed:`failed`,agent_error:`agent error`,agent_timeout:`agent timeout`,infra_error:`infra error`,judge_error:`judge error`,budget_exhausted:`budget exhausted`,cancelled:`cancelled`,not_run:`not run`};function o(e,t){return`${s(e)} ${t}${e===1?``:`s`}`}function s(e){return String(Math.round(e)).replace(/\\B(?=(\\d{3})+$)/g,`,`)}function c(e){if(e<9.95)return`${e.toFixed(1)} s`;let t=Math.round(e);if(t<60)return`${t} s`;let n=e=>String(e).padStart(2,`0`);if(t<3600)return`${Math.floor(t/60)} min ${n(t%60)} s`;let r=Math.round(t/60);return`${s(Math.floor(r/60))} h ${n(r%60)} min`}let l=e=>`$${e.toFixed(e>0&&e<.1?4:2).replace(/\\B(?=(\\d{3})+\\.)/g,`,`)}`,u=/* @__PURE__ */ new Set([`passed`,`failed`,`agent_error`,`agent_timeout`]),d=({o:e})=>u.has(e);function f(){let e=_(`data`),t=e.pairs.map(([t,n,r],i)=>({task:e.tasks[t]??``,agent:e.agents[n]??``,change:r,place:i,rollouts:[],before:[],haystack:``})),n=new Map(e.pairs.map(([n,r],i)=>[n*e.agents.length+r,t[i]])),r=({t,a:r})=>n.get(t*e.agents.length+r),i=_(`rows`).flatMap((e,t)=>{let n=r(e);if(!n)return[];let i={...e,place:t,pair:n};return n.rollouts.push(i),[i]});for(let e of _(`baseline`))r(e)?.before.push(e);for(let e of t)e.rollouts.sort((e,t)=>e.i-t.i),e.before.sort((e,t)=>e.i-t.i),e.haystack=`${e.task}\\n${e.agent}`.toLowerCase();return{data:e,pairs:t,rollouts:i,agents:e.agents}}let ee=({place:e})=>document.getElementById(`t${e}`)?_(`t${e}`):null,p=({pair:e,i:t})=>`${e.task}/${e.agent}/${t}`;function m(e){let t=e.filter(d);return t.length===0?`no score`:`${h(e)} of ${t.length}`}let h=e=>e.filter(({o:e})=>e===`passed`).length;function g(e,t){let n=e.map(t).filter(e=>e!==void 0);return n.length?n.reduce((e,t)=>e+t,0)/n.length:null}function _(e){return JSON.parse(document.getElementById(e)?.textContent??`null`)}let v={\"\":`What changed, then the worst`,worst:`Worst first`,name:`By name`,cost:`Dearest first`,time:`Slowest first`};function te({data:e,pairs:t},{q:n,outcomes:r,agent:i,change:a,sort:o}){let s=n.toLowerCase().split(/\\s+/).filter(Boolean),c=s.length?e.reasons.map(e=>e.toLowerCase()):[],l=e=>t=>(r.length===0||r.includes(t.o))&&s.every(n=>e.haystack.includes(n)||c[t.r]?.includes(n)||t.o.includes(n)||t.k?.includes(n));return t.filter(e=>(i===``||e.agent===i)&&(a===``||e.change===a)).map(e=>({pair:e,wanted:new Set(e.rollouts.filter(l(e)))})).filter(({wanted:e})=>e.size>0).sort(C[o]??y)}let y=(e,t)=>e.pair.place-t.pair.place,b=e=>(t,n)=>e(n.pair)-e(t.pair)||y(t,n),x=({rollouts:e})=>{let t=e.filter(d).length;return t===0?0:(t-h(e))/t},S=({rollouts:e})=>e.filter(e=>!d(e)).length,C={worst:b(e=>x(e)*1e6+S(e)),name:({pair:e},{pair:t})=>e.task<t.task?-1:e.task>t.task?1:e.place-t.place,cost:b(({rollouts:e})=>g(e,({c:e})=>e)??-1),time:b(({rollouts:e})=>g(e,({d:e})=>e)??-1)};var w=class{element;search;#e=n(`p`,{class:`count`,role:`status`});#t;#n;#r;#i;#a;#o;#s=0;constructor(e,t){this.#t=e,this.#n=t,this.search=n(`input`,{type:`search`,id:`q`,autocomplete:`off`,spellcheck:`false`,on:{input:()=>{clearTimeout(this.#s),this.#s=setTimeout(()=>this.#l(),80)}}});let r=Map.groupBy(e.rollouts,({o:e})=>e),o=Object.keys(i).filter(e=>r.has(e));this.#r=o.map(e=>n(`input`,{type:`checkbox`,value:e,on:{change:()=>this.#l()}})),this.#i=this.#c([``,...e.agents],e=>e||`all agents`);let c=Map.groupBy(e.pairs,({change:e})=>e);this.#a=this.#c([``,...[...T.keys()].filter(e=>c.has(e))],e=>e?`${T.get(e)} (${s(c.get(e)?.length??0)})`:`any`);let l=Object.keys(v).filter(t=>t!==``||e.data.compared);this.#o=this.#c(l.map(t=>t===`worst`&&!e.data.compared?``:t),t=>v[t||(e.data.compared?``:`worst`)]??``),this.element=n(`form`,{class:`filters`,role:`search`,\"aria-label\":`Rollouts`,on:{submit:e=>e.preventDefault()}},[n(`label`,{class:`q`},[n(`span`,{text:`Search task, agent or reason`}),this.search]),e.agents.length>1?E(`Agent`,this.#i):null,e.data.compared?E(`Change`,this.#a):null,E(`Order`,this.#o),n(`fieldset`,{},[n(`legend`,{text:`Outcome`}),...this.#r.map((e,t)=>{let c=o[t]??`passed`;return n(`label`,{class:`outcome`},[e,n(`span`,{class:`sign ${c}`,\"aria-hidden\":`true`,text:i[c]}),`${a[c]} ${s(r.get(c)?.length??0)}`])})]),this.#e])}clear(){clearTimeout(this.#s),this.search.value=``,this.#l()}show({q:e,outcomes:t,agent:n,change:r,sort:i},a){document.activeElement!==this.search&&(this.search.value=e);for(let e of this.#r)e.checked=t.includes(e.value);this.#i.value=n,this.#a.value=r,this.#o.value=i;let c=a.reduce((e,{wanted:t})=>e+t.size,0),l=this.#t.rollouts.length,[u,d]=[new Set(a.map(({pair:e})=>e.task)).size,c===l?``:` of ${s(l)}`];this.#e.textContent=c===0?`No rollout is left: loosen the filter.`:`${s(c)}${d} rollouts, ${o(u,`task`)}`}#c(e,t){return n(`select`,{on:{change:()=>this.#l()}},e.map(e=>n(`option`,{value:e,text:t(e)})))}#l(){this.#n({q:this.search.value.trim(),outcomes:this.#r.filter(({checked:e})=>e).map(({value:e})=>e),agent:this.#i.value,change:this.#a.value,sort:this.#o.value,rollout:null})}};let T=/* @__PURE__ */ new Map([[`broken`,`broken`],[`fixed`,`fixed`],[`moved`,`moved`],[`stable`,`as before`],[`apart`,`not compared`]]),E=(e,t)=>n(`label`,{},[n(`span`,{text:e}),t]),D=[[`/`,`search`],[`← ↑ → ↓`,`go from rollout to rollout in the table`],[`Enter`,`open the rollout`],[`n, p`,`the next and the previous rollout of those that the filter leaves`],[`Esc`,`back to all rollouts; in the search, empty it`],[`?`,`this list`]];function O(){let e=n(`dialog`,{\"aria-label\":`Keys`},[n(`h2`,{text:`Keys`}),n(`dl`,{},D.flatMap(([e,t])=>[n(`dt`,{},[n(`kbd`,{text:e})]),n(`dd`,{text:t})])),n(`form`,{method:`dialog`},[n(`button`,{text:`Close`})])]);return document.body.append(e),e}let k={broken:`broken`,fixed:`fixed`,moved:`moved`,apart:``,stable:``};var A=class{element;#e;#t=/* @__PURE__ */ new WeakSet;#n;#r=/* @__PURE__ */ new Map;#i;constructor(e,t){this.#e=e,this.#i=t,this.element=n(`div`,{class:`wide table`,role:`region`,\"aria-label\":`Tasks and their rollouts`}),this.#n=new IntersectionObserver(e=>{for(let{isIntersecting:t,target:n}of e)t&&this.#s(n)},{rootMargin:`1200px`}),addEventListener(`beforeprint`,()=>{for(let e of[...this.#r.keys()].slice(0,20))this.#s(e)})}show(e,t){this.#i=t,this.#n.disconnect(),this.#r=/* @__PURE__ */ new Map;let r=n(`table`,{class:`rollouts`,\"aria-rowcount\":e.length+1},[this.#l()]);for(let t=0;t<e.length;t+=50){let i=e.slice(t,t+50),a=n(`td`);a.style.height=`${i.length*34}px`;let o=n(`tbody`,{\"data-start\":t},[n(`tr`,{class:`room`,\"aria-hidden\":`true`},[a])]);this.#r.set(o,i),r.append(o)}this.element.replaceChildren(r);for(let e of this.#r.keys())this.#n.observe(e);let[i]=this.#r.keys();i&&this.#s(i);let a=r.querySelector(`a`);a&&(a.tabIndex=0)}move(e,t){let n=e.closest(`tr`);if(!n||!this.element.contains(n))return!1;let r=[...n.querySelectorAll(`a`)],i=r.indexOf(e);if(t===`ArrowLeft`||t===`ArrowRight`)return this.#o(r[i+(t===`ArrowRight`?1:-1)]);let a=this.#a(n,t===`ArrowDown`?1:-1),o=a?[...a.querySelectorAll(`a`)]:[];return this.#o(o[Math.min(i,o.length-1)])}#a(e,t){let n=t===1?e.nextElementSibling:e.previousElementSibling;if(n)return n;let r=e.parentElement,i=t===1?r?.nextElementSibling:r?.previousElementSibling;return i?.tagName===`TBODY`?(this.#s(i),t===1?i.firstElementChild:i.lastElementChild):null}#o(e){if(!e)return!1;for(let e of this.element.querySelectorAll(`a[tabindex=\"0\"]`))e.setAttribute(`tabindex`,`-1`);return e.tabIndex=0,e.focus(),!0}#s(e){let t=this.#r.get(e);if(!t||this.#t.has(e))return;this.#t.add(e);let n=Number(e.getAttribute(`data-start`));e.replaceChildren(...t.map((e,t)=>this.#u(e,n+t))),this.#n.unobserve(e)}#c(){let{data:e,agents:t}=this.#e;return[`Task`,...t.length>1?[`Agent`]:[],...e.compared?[`Baseline`,`Change`]:[],e.compared?`This run`:`Rollouts`,`Mean cost`,`Mean time`]}#l(){return n(`thead`,{},[n(`tr`,{},this.#c().map(e=>n(`th`,{scope:`col`,text:e,class:e.replace(` `,`-`).toLowerCase()})))])}#u({pair:e,wanted:t},r){let{data:i,agents:a}=this.#e,o=g(e.rollouts,({c:e})=>e),s=g(e.rollouts,({d:e})=>e),u=a.length>1?n(`small`,{class:`narrow`,\"aria-hidden\":`true`,text:e.agent}):null;return n(`tr`,{\"aria-rowindex\":r+2},[n(`th`,{scope:`row`,class:`task`},[e.task,u]),a.length>1?n(`td`,{class:`agent`,text:e.agent}):null,i.compared?n(`td`,{class:`before`},[n(`span`,{class:`score`,text:e.before.length?m(e.before):`not there`}),M(e.before)]):null,i.compared?n(`td`,{class:`change`},[k[e.change]?n(`span`,{class:`change ${e.change}`,text:k[e.change]??``}):null]):null,n(`td`,{class:`now`},[n(`span`,{class:`score`,text:m(e.rollouts)}),...e.rollouts.map(e=>this.#d(e,t.has(e)))]),n(`td`,{class:`mean-cost`,text:o===null?``:l(o)}),n(`td`,{class:`mean-time`,text:s===null?``:c(s)})])}#d(e,r){return n(`a`,{href:t({...this.#i,rollout:p(e)}),class:`sign ${e.o}${r?``:` other`}`,tabindex:-1,\"aria-label\":`${e.pair.task}, ${e.pair.agent}, rollout ${s(e.i)}: ${j(e)}`,title:j(e),text:i[e.o]})}};let j=({o:e,k:t})=>t?`${a[e]} (${t})`:a[e];function M(e){return n(`span`,{class:`signs`,\"aria-hidden\":`true`},e.map(e=>n(`span`,{class:`sign ${e.o}`,title:j(e),text:i[e.o]})))}function ne(e,r,i,{before:a,after:o}){let{pair:c}=r,l=(e,r,a)=>e?n(`a`,{href:t({...i,rollout:p(e)}),text:r,\"aria-keyshortcuts\":a}):n(`span`,{class:`off`,text:r}),u=ee(r);return[n(`nav`,{\"aria-label\":`Rollouts`},[n(`a`,{href:t({...i,rollout:null}),text:`← All rollouts`,\"aria-keyshortcuts\":`Escape`}),l(a,`Previous`,`p`),l(o,`Next`,`n`)]),n(`h1`,{},[n(`span`,{class:`badge ${r.o}`,text:j(r)}),` ${c.task} `,n(`small`,{text:`${c.agent}, rollout ${s(r.i)}`})]),n(`p`,{class:`reason`,text:e.data.reasons[r.r]??``}),ie(e,r),ae(r,i),...(u?.notes??[]).map(e=>n(`p`,{class:`note`,text:e})),...(u?.texts??[]).filter(({kind:e})=>e===`instruction`).map(P),...u&&u.steps.length>0?[I(u.steps)]:[],...(u?.texts??[]).filter(({kind:e})=>e!==`instruction`).map(P),...u?[]:[n(`p`,{class:`note`,text:re(r)})]]}function re({l:e,n:t}){return t===0?`It did not run, and left no logs.`:e?`The page has no room for its logs, or they are elsewhere: look under ${e} in the files of the run.`:`It left no logs.`}let N=[[`Outcome`,j],[`Reward`,({w:e})=>e===void 0?null:String(e)],[`Time`,({d:e})=>e===void 0?null:c(e)],[`Cost`,({c:e})=>e===void 0?null:l(e)],[`Tokens`,({u:e})=>e===void 0?null:s(e)],[`Turns`,({v:e})=>e===void 0?null:s(e)],[`Attempts`,({n:e=1})=>s(e)],[`Looks like`,({s:e})=>e??null],[`Phases`,({p:e})=>e?Object.entries(e).map(([e,t])=>`${e} ${c(t)}`).join(`, `):null],[`Started`,({b:e})=>e??null],[`Sandbox`,({x:e})=>e??null],[`Logs`,({l:e})=>e??null]];function ie(e,t){let r=t.pair.before.find(({i:e})=>e===t.i),i=N.flatMap(([e,i],a)=>{let[o,s]=[i(t),r&&a<8?i(r):null];return o===null&&s===null?[]:[n(`tr`,{},[n(`th`,{scope:`row`,text:e}),n(`td`,{text:o??`unknown`}),r?n(`td`,{text:a<8?s??`unknown`:``}):null])]});return r&&i.splice(1,0,n(`tr`,{},[n(`th`,{scope:`row`,text:`Reason`}),n(`td`,{text:e.data.reasons[t.r]??``}),n(`td`,{text:e.data.reasons[r.r]??``})])),n(`div`,{class:`wide`,role:`region`,tabindex:0,\"aria-label\":`What became of it`},[n(`table`,{class:`facts`},[r?n(`thead`,{},[n(`tr`,{},[n(`td`),n(`th`,{scope:`col`,text:`This run`}),n(`th`,{scope:`col`,text:`Baseline`})])]):null,n(`tbody`,{},i)])])}function ae({pair:e,place:r},a){let o=e.rollouts.map(e=>n(`a`,{href:t({...a,rollout:p(e)}),class:`sign ${e.o}`,\"aria-label\":`rollout ${s(e.i)}: ${j(e)}`,\"aria-current\":e.place===r?`page`:void 0,text:i[e.o]}));return n(`p`,{class:`strip`},[`This run: ${m(e.rollouts)} `,...o,...e.before.length?[n(`span`,{class:`there`,text:`Baseline: ${m(e.before)} `}),M(e.before)]:[]])}function P({title:e,path:t,kind:r,text:i,cut:a}){let o=r===`diff`?i.trimEnd().split(`\n`).map(F):[i];return n(`details`,{open:!0,class:r},[n(`summary`,{},[n(`h2`,{text:e}),` `,n(`code`,{text:t})]),a?n(`p`,{class:`note`,text:a}):null,i===``?n(`p`,{class:`note`,text:`It is empty.`}):n(`pre`,{tabindex:0,role:`region`,\"aria-label\":e},o)])}function F(e){let t=/^(\\+\\+\\+|---|diff |index )/.test(e)?`file`:e.startsWith(`+`)?`added`:e.startsWith(`-`)?`removed`:e.startsWith(`@@`)?`place`:null;return t?n(`span`,{class:t,text:`${e}\\n`}):document.createTextNode(`${e}\\n`)}function I(e){return n(`details`,{open:!0,class:`trajectory`},[n(`summary`,{},[n(`h2`,{text:`Trajectory`}),` ${s(e.length)} steps`]),n(`ol`,{},e.map(({who:e,what:t,text:r})=>n(`li`,{class:e},[n(`b`,{text:t?`${e} ${t}`:e}),r===``?null:n(`pre`,{tabindex:0,role:`region`,\"aria-label\":`${e} ${t}`},[r])])))])}let L=f(),R=new Map(L.rollouts.map(e=>[p(e),e])),[z,B,V]=[r(`overview`),r(`rollout`),r(`rollouts`)],H=document.title,U=e(),W=[],G=null,K=null,q=new w(L,e=>{history.replaceState(null,``,t(e)),X(e)}),J=new A(L,U),Y=O(),oe=n(`button`,{type:`button`,class:`help`,text:`Keys`,on:{click:()=>Y.showModal()}});V.replaceChildren(n(`div`,{class:`heading`},[n(`h2`,{text:`Rollouts`}),oe]),q.element,J.element);function X(e){U=e;let n=t({...e,rollout:null});n!==K&&(W=te(L,e),J.show(W,e),q.show(e,W),K=n);let r=e.rollout===null?null:R.get(e.rollout)??null;r?Z(r):se()}function Z(e){G=e,B.replaceChildren(...ne(L,e,U,$(e))),z.hidden=!0,B.hidden=!1,document.title=`${p(e)}: ${e.o}`,scrollTo(0,0),B.focus({preventScroll:!0})}function se(){let e=G;G=null,B.hidden=!0,B.replaceChildren(),z.hidden=!1,document.title=H,e&&[...J.element.querySelectorAll(`a`)].find(t=>t.hash===Q(e))?.focus()}let Q=e=>t({...U,rollout:p(e)});function $(e){let t=W.flatMap(({pair:e,wanted:t})=>e.rollouts.filter(e=>t.has(e))),n=t.indexOf(e);return{before:t[n-1]??null,after:t[n+1]??null}}addEventListener(`hashchange`,()=>X(e())),addEventListener(`DOMContentLoaded`,()=>G&&Z(G)),addEventListener(`keydown`,e=>{if(e.ctrlKey||e.metaKey||e.altKey||Y.open)return;let n=e.target instanceof HTMLElement?e.target:document.body;if(n===q.search){if(e.key!==`Escape`)return;q.clear(),q.search.blur()}else if(n.matches(`input[type=search], select`))return;else if(e.key===`/`&&!G)q.search.focus();else if(e.key===`?`)Y.showModal();else if(e.key===`Escape`&&G)location.hash=t({...U,rollout:null});else if((e.key===`n`||e.key===`p`)&&G){let t=$(G)[e.key===`n`?`after`:`before`];t&&(location.hash=Q(t))}else if(!e.key.startsWith(`Arrow`)||!J.move(n,e.key))return;e.preventDefault()}),X(U)})();";
/** how report.html looks */
const STYLE = ":root { color-scheme: light dark; --page: light-dark(#ffffff, #14171c); --panel: light-dark(#f5f6f8, #1d2127); --line: light-dark(#d5d9e0, #363c46); --text: light-dark(#1b1f26, #e4e7ec); --soft: light-dark(#565d69, #a3abb8); --link: light-dark(#0a58a8, #7db8f5); --good: light-dark(#14692f, #6fd08c); --good-page: light-dark(#dff3e4, #173524); --bad: light-dark(#a91622, #ff9a9a); --bad-page: light-dark(#fde3e4, #47181d); --warn: light-dark(#7a4b00, #f0bf62); --warn-page: light-dark(#fbeccb, #3d2e10); --lost: light-dark(#4b3fa0, #b9b0ff); --lost-page: light-dark(#e9e6fb, #2a2650); --off: light-dark(#565d69, #a3abb8); --off-page: light-dark(#e8eaee, #2a2f37); } * { box-sizing: border-box; } html { font: 15px / 1.5 system-ui, \"Segoe UI\", Roboto, sans-serif; background: var(--page); color: var(--text); scroll-padding-top: 3rem; } body { margin: 0; } main { max-width: 1180px; margin: 0 auto; padding: 1.25rem 1.25rem 4rem; } [hidden] { display: none !important; } a { color: var(--link); } :focus-visible { outline: 2px solid var(--link); outline-offset: 2px; } #rollout:focus, #rollouts:focus { outline: none; } .skip { position: absolute; left: -100rem; } .skip:focus { left: 1rem; top: 0.5rem; background: var(--page); padding: 0.25rem 0.5rem; z-index: 3; } h1 { font-size: 1.25rem; line-height: 1.4; font-weight: 600; margin: 0.25rem 0 0.75rem; overflow-wrap: anywhere; } h2 { font-size: 1rem; margin: 0; } p { margin: 0.35rem 0; overflow-wrap: anywhere; } small { font-weight: 400; color: var(--soft); font-size: 1rem; } code, pre, kbd { font: 13px / 1.45 ui-monospace, \"SF Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace; } .run, .count, .note, .left, .interval i, summary code { color: var(--soft); } .run { font-size: 0.9rem; } .interval i { font-style: normal; font-size: 0.85rem; } section, article > * { margin-top: 1.25rem; } .badge { display: inline-block; padding: 0.05rem 0.55rem; border-radius: 1rem; font-size: 0.95rem; background: var(--off-page); color: var(--off); white-space: nowrap; } .badge.pass, .badge.improved, .badge.passed { background: var(--good-page); color: var(--good); } .badge.regression, .badge.failed, .badge.agent_error, .badge.agent_timeout { background: var(--bad-page); color: var(--bad); } .badge.inconclusive, .badge.judge_error, .badge.invalid { background: var(--warn-page); color: var(--warn); } .badge.infra_error { background: var(--lost-page); color: var(--lost); } .numbers { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: 0.75rem; } .numbers > div { background: var(--panel); border: 1px solid var(--line); border-radius: 0.5rem; padding: 0.6rem 0.9rem; } .numbers h2 { font-size: 0.85rem; font-weight: 500; color: var(--soft); } .numbers p { font-size: 0.9rem; } .numbers .figure { font-size: 1.7rem; line-height: 1.3; font-weight: 600; margin: 0; } .chart { margin: 1rem 0 0; } figcaption { font-size: 0.85rem; color: var(--soft); margin-bottom: 0.25rem; } .interval, .axis { display: grid; grid-template-columns: 10rem 1fr 16rem; gap: 0 1rem; align-items: center; } .interval .what { text-align: right; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; } .interval .words { font-size: 0.9rem; font-variant-numeric: tabular-nums; } .interval svg { overflow: visible; width: 100%; height: 28px; } .axis svg { width: 100%; overflow: visible; } .axis text { font-size: 11px; fill: var(--soft); } .chart line { vector-effect: non-scaling-stroke; stroke: currentColor; } .chart .tick { stroke: var(--line); stroke-width: 1; } .chart .mark { stroke: var(--bad); stroke-width: 1.5; stroke-dasharray: 4 3; } .chart .range { stroke-width: 3; } .chart .end { stroke-width: 2; } .chart .point { stroke-width: 11; stroke-linecap: round; } .interval.this, .interval.drop { color: var(--link); } .interval.baseline { color: var(--soft); } .interval .what, .interval .words { color: var(--text); } .interval.baseline .what, .interval.baseline .words { color: var(--soft); } .wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; } th, td { text-align: left; font-weight: 400; padding: 0.3rem 0.6rem; border-bottom: 1px solid var(--line); vertical-align: top; } thead th, thead td { font-size: 0.85rem; color: var(--soft); background: var(--page); border-bottom-width: 2px; } .data { width: auto; min-width: 60%; font-variant-numeric: tabular-nums; font-size: 0.9rem; } .data th { white-space: nowrap; } .data th[scope=\"row\"], .facts th[scope=\"row\"] { font-weight: 600; } .heading { display: flex; justify-content: space-between; align-items: center; } button { font: inherit; color: inherit; background: var(--panel); border: 1px solid var(--line); border-radius: 0.4rem; padding: 0.15rem 0.7rem; cursor: pointer; } .filters { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: end; margin: 0.5rem 0 0.75rem; } .filters > label { display: grid; font-size: 0.85rem; color: var(--soft); } .filters .q { flex: 1 1 16rem; } input[type=\"search\"], select { font: inherit; color: var(--text); background: var(--page); border: 1px solid var(--line); border-radius: 0.4rem; padding: 0.3rem 0.5rem; min-height: 2.1rem; max-width: 100%; } fieldset { border: 0; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: 0.35rem 0.9rem; flex-basis: 100%; } legend { float: left; padding: 0; margin-right: 0.9rem; font-size: 0.85rem; color: var(--soft); } .outcome { display: inline-flex; align-items: center; gap: 0.3rem; font-size: 0.9rem; } .count { flex-basis: 100%; margin: 0; font-size: 0.9rem; } .table { overflow-x: visible; } .rollouts { table-layout: fixed; } .rollouts thead th { position: sticky; top: 0; z-index: 1; } .rollouts th.task { width: 24%; overflow-wrap: anywhere; font-weight: 500; } .rollouts .agent { width: 11%; overflow-wrap: anywhere; } .rollouts .baseline, .rollouts .before { width: 19%; } .rollouts th.change { width: 6rem; } .rollouts .mean-cost, .rollouts .mean-time { width: 7rem; white-space: nowrap; text-align: right; font-variant-numeric: tabular-nums; } .rollouts .room td { padding: 0; border: 0; } .rollouts tbody tr:hover { background: var(--panel); } .score { display: inline-block; min-width: 4.2rem; margin-right: 0.4rem; font-variant-numeric: tabular-nums; } .sign { display: inline-flex; align-items: center; justify-content: center; width: 1.5rem; height: 1.5rem; margin: 0 0.15rem 0.15rem 0; border-radius: 0.3rem; font: 600 13px / 1 ui-monospace, \"DejaVu Sans Mono\", monospace; text-decoration: none; background: var(--off-page); color: var(--off); } .sign.passed { background: var(--good-page); color: var(--good); } .sign.failed, .sign.agent_error, .sign.agent_timeout { background: var(--bad-page); color: var(--bad); } .sign.judge_error { background: var(--warn-page); color: var(--warn); } .sign.infra_error { background: var(--lost-page); color: var(--lost); } .sign.other { background: none; color: var(--soft); font-weight: 400; } a.sign:hover { outline: 1px solid currentColor; } a.sign[aria-current] { outline: 2px solid currentColor; } span.change { font-size: 0.85rem; padding: 0 0.4rem; border-radius: 0.3rem; } span.broken { background: var(--bad-page); color: var(--bad); } span.fixed { background: var(--good-page); color: var(--good); } span.moved { background: var(--off-page); color: var(--off); } nav { display: flex; gap: 1.25rem; margin: 0; } nav .off { color: var(--soft); opacity: 0.7; } article .reason { white-space: pre-wrap; } .facts { width: auto; min-width: 50%; max-width: 100%; font-size: 0.9rem; } .facts td { overflow-wrap: anywhere; white-space: pre-wrap; min-width: 8rem; } .strip .there { margin-left: 1.25rem; } details { border: 1px solid var(--line); border-radius: 0.5rem; background: var(--panel); } summary { padding: 0.4rem 0.8rem; cursor: pointer; overflow-wrap: anywhere; } summary h2 { display: inline; } details > .note { padding: 0 0.8rem; } pre { margin: 0; padding: 0.6rem 0.8rem; max-height: 34rem; overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; tab-size: 4; } details > pre { border-top: 1px solid var(--line); background: var(--page); border-radius: 0 0 0.5rem 0.5rem; } .diff .added { color: var(--good); } .diff .removed { color: var(--bad); } .diff .place { color: var(--lost); } .diff .file { font-weight: 700; } .trajectory ol { margin: 0; padding: 0; list-style: none; background: var(--page); border-radius: 0 0 0.5rem 0.5rem; } .trajectory li { border-top: 1px solid var(--line); border-left: 4px solid var(--link); padding: 0.35rem 0.8rem; } .trajectory li.tool { border-left-color: var(--line); } .trajectory li.system, .trajectory li.user { border-left-color: var(--lost); } .trajectory li pre { padding: 0.2rem 0; max-height: 18rem; } .trajectory b { font-size: 0.85rem; font-weight: 600; } dialog { background: var(--page); color: var(--text); border: 1px solid var(--line); border-radius: 0.5rem; padding: 1rem 1.5rem; } dl { display: grid; grid-template-columns: auto 1fr; gap: 0.3rem 1rem; } dd { margin: 0; } kbd { border: 1px solid var(--line); border-radius: 0.3rem; padding: 0 0.35rem; background: var(--panel); } .narrow { display: none; } .chart .zero { stroke: var(--soft); stroke-width: 1; } @media (max-width: 640px) { main { padding: 0.75rem 0.75rem 3rem; } .interval { grid-template-columns: 1fr auto; margin-bottom: 0.5rem; } .interval .what { text-align: left; } .interval svg { grid-column: 1 / -1; grid-row: 2; } .axis { grid-template-columns: 1fr; } .axis span { display: none; } .agent, .mean-cost, .mean-time { display: none; } .narrow { display: block; font-size: 0.85rem; } .rollouts .baseline, .rollouts .before { width: 17%; } .rollouts th.change { width: 19%; } .rollouts th.task { width: 27%; } .sign { width: 1.35rem; height: 1.35rem; margin-right: 1px; } .rollouts th, .rollouts td { padding: 0.3rem 0.25rem; } .score { display: block; min-width: 0; } .before .signs { display: none; } .numbers { grid-template-columns: 1fr; } .numbers > div { display: grid; grid-template-columns: 4.5rem 1fr; grid-template-areas: \"figure name\" \"figure words\"; gap: 0 0.75rem; padding: 0.4rem 0.75rem; } .numbers h2 { grid-area: name; } .numbers .figure { grid-area: figure; align-self: center; } .numbers p:last-child { grid-area: words; margin: 0; } } @media print { :root { color-scheme: light; } html { font-size: 11px; } main { max-width: none; padding: 0; } .filters, .heading button, nav, .skip { display: none; } .rollouts thead th { position: static; } .room { display: none; } .score { min-width: 3.4rem; margin: 0; } .sign { width: 1.25rem; height: 1.25rem; margin: 0 1px 1px 0; font-size: 10px; } tr, .interval, .numbers > div { break-inside: avoid; } pre { max-height: none; } .sign, .badge, .numbers > div { print-color-adjust: exact; } a { color: inherit; text-decoration: none; } } .data + .data, .wide + .wide { margin-top: 0.75rem; }";


/***/ }),

/***/ 41348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ embed),
/* harmony export */   i: () => (/* binding */ embedList)
/* harmony export */ });
/** what could end the element that holds it, or a line of a script */
const SIGN = /[<>&\u2028\u2029]/;
const SIGNS = new RegExp(SIGN, 'g');
/** JSON to stand inside a `script` element: nothing in it is markup, whatever the strings hold. */
function embed(value) {
    const text = JSON.stringify(value);
    if (!SIGN.test(text))
        return text; // by far the most
    return text.replace(SIGNS, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** The same for a list that is longer than is good to hold as one text. */
function* embedList(values) {
    let separator = '[';
    for (const value of values) {
        yield separator + embed(value);
        separator = ',';
    }
    yield separator === '[' ? '[]' : ']';
}


/***/ }),

/***/ 13569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ dataTable)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

/** A table of text, whose first cells name their rows; it scrolls by itself where the screen is narrow. Empty without rows. */
function dataTable(name, heads, rows) {
    if (rows.length === 0)
        return '';
    const line = ([first = '', ...rest]) => `<tr><th scope="row">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(first)}</th>${rest.map((cell) => `<td>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(cell)}</td>`).join('')}</tr>`;
    return [
        `<div class="wide" tabindex="0" role="region" aria-label="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(name)}"><table class="data"><thead><tr>`,
        ...heads.map((head) => `<th scope="col">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(head)}</th>`),
        '</tr></thead><tbody>',
        ...rows.map(line),
        '</tbody></table></div>',
    ].join('\n');
}


/***/ }),

/***/ 51006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ NO_LINKS),
/* harmony export */   n: () => (/* binding */ link)
/* harmony export */ });
const NO_LINKS = { run: null, artifact: null, report: null, logs: () => null };
/** `[text](url)`: the text is markdown already. An address that is none of the web, or that is missing, leaves the text alone. */
function link(text, url) {
    const address = url === null ? null : addressOf(url);
    return address === null ? text : `[${text}](${address})`;
}
function addressOf(url) {
    if (!URL.canParse(url))
        return null;
    const { protocol, username, href } = new URL(url);
    if ((protocol !== 'https:' && protocol !== 'http:') || username !== '')
        return null;
    // what would end the link, the table cell or the line
    return href.replace(/[()<>[\]|\\`"'*_~@$\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 11283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ notPassed),
/* harmony export */   Pp: () => (/* binding */ byTask),
/* harmony export */   XV: () => (/* binding */ ofAgent),
/* harmony export */   zl: () => (/* binding */ countNotPassed)
/* harmony export */ });
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78911);

/** what the agent answers for first */
const BY_SEVERITY = [
    'failed',
    'agent_error',
    'agent_timeout',
    'judge_error',
    'infra_error',
    'budget_exhausted',
    'cancelled',
    'not_run',
];
/** Worst tasks first: by share of scored rollouts that did not pass, then by rollouts without a score, then by name. */
function byTask(rows) {
    return [...Map.groupBy(rows, ({ task }) => task)]
        .map(([task, own]) => ({ task, rows: own, ...badness(own) }))
        .sort((a, b) => b.lost - a.lost || b.unscored - a.unscored || compare(a.task, b.task))
        .map(({ task, rows: own }) => ({ task, rows: own }));
}
/** Rollouts that had a turn and did not pass, the gravest outcome first, then by name and index; as many as are asked for. */
function* notPassed(rows) {
    // the names of a few tasks are sorted, not those of all rows
    const cells = [...(0,_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .byCell */ .A1)(rows).cells.values()]
        .filter((cell) => cell.passed < cell.rows.length)
        .sort((a, b) => compare(a.task, b.task) || compare(a.agent, b.agent));
    for (const gravest of BY_SEVERITY)
        for (const cell of cells)
            yield* cell.rows
                .filter((row) => row.outcome === gravest && isLost(row))
                .sort((a, b) => a.rollout_index - b.rollout_index);
}
/** How many those are. */
const countNotPassed = (rows) => rows.reduce((count, row) => count + Number(isLost(row)), 0);
const isLost = ({ outcome, attempts }) => outcome !== 'passed' && attempts > 0;
/** The rollouts of one agent in the order of their index. */
function ofAgent(rows, agent) {
    return rows.filter((row) => row.agent === agent).sort((a, b) => a.rollout_index - b.rollout_index);
}
function badness(rows) {
    const { scored, passed } = (0,_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .scoreOf */ .uw)(rows);
    return { lost: scored === 0 ? 0 : (scored - passed) / scored, unscored: rows.length - scored };
}
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);


/***/ }),

/***/ 61981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ Course)
/* harmony export */ });
/** How a run went as a whole: its last word, and how long its attempts took from the first to the last. */
class Course {
    #last = null;
    /** times as they stand in the journal; null if nothing ran */
    #first = null;
    #until = null;
    add(event) {
        if (event.event === 'run_started')
            this.#last = null; // it was gone on with
        else if (event.event === 'run_ended')
            this.#last = event;
        else if (event.event === 'attempt_started' || event.event === 'attempt_ended')
            this.#span(event.at);
    }
    #span(at) {
        if (this.#first === null || isAfter(this.#first, at))
            this.#first = at;
        if (this.#until === null || isAfter(at, this.#until))
            this.#until = at;
    }
    /** the last word of the run; null where a process was killed, which never said one */
    get last() {
        return this.#last;
    }
    /** seconds from the first attempt's start to the last one's end; null if nothing ran */
    get wallClockSec() {
        if (this.#first === null || this.#until === null)
            return null;
        return (Date.parse(this.#until) - Date.parse(this.#first)) / 1000;
    }
}
/** Times of one length are written alike, and sort as texts; there are hundreds of thousands of them. */
const isAfter = (one, other) => one.length === other.length ? one > other : Date.parse(one) > Date.parse(other);


/***/ }),

/***/ 86892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ foldResults),
/* harmony export */   n: () => (/* binding */ Results)
/* harmony export */ });
/**
 * Results as a pure fold over the journal, in the order of the plan: the same records give the same
 * rows whether the run finished, was cut off, resumed or merged. A rollout without an attempt is
 * `not_run`; one whose only attempt never ended is `cancelled`. An attempt that was interrupted and tried again
 * does not count: it says nothing about agent or infrastructure.
 */
function foldResults(plan, events) {
    const results = new Results(plan);
    for (const event of events)
        results.add(event);
    return results.rows;
}
/** The fold under way: of plan and journal, however long, it keeps one row a rollout. */
class Results {
    #plan;
    #places = new Map();
    /** of what was begun or skipped */
    #rows;
    /** 1 where the last attempt ended as interrupted */
    #interrupted;
    constructor(plan) {
        this.#plan = plan;
        plan.forEach(({ id }, place) => {
            this.#places.set(id, place);
        });
        this.#rows = new Array(plan.length);
        this.#interrupted = new Uint8Array(plan.length);
    }
    get rows() {
        return this.#plan.map((rollout, place) => this.#rows[place] ?? notRun(rollout));
    }
    add(event) {
        if (event.event !== 'attempt_started' && event.event !== 'attempt_ended' && event.event !== 'rollout_skipped')
            return;
        const place = this.#places.get(event.rollout);
        const rollout = place === undefined ? undefined : this.#plan[place];
        if (place === undefined || rollout === undefined)
            return;
        const row = this.#rows[place];
        const begun = row !== undefined && row.attempts > 0;
        if (event.event === 'attempt_started')
            this.#rows[place] = begun ? this.#again(place, row, event) : begin(rollout, event);
        else if (event.event === 'attempt_ended' && begun) {
            this.#interrupted[place] = event.outcome.class === 'cancelled' ? 1 : 0;
            this.#rows[place] = end(row, event);
        }
        else if (event.event === 'rollout_skipped' && !begun)
            this.#rows[place] = skip(rollout, event.outcome);
    }
    #again(place, row, { at }) {
        if (this.#interrupted[place] === 0)
            return { ...row, attempts: row.attempts + 1 };
        return row.attempts === 1 ? { ...row, started_at: at } : row; // as if the interrupted try had not been
    }
}
/** the row of a rollout of which no attempt has ended */
const unfinished = ({ task, agent, rollout_index, task_digest }, { outcome, reason, at }) => ({
    task,
    agent,
    rollout_index,
    task_digest,
    attempts: at === null ? 0 : 1,
    started_at: at,
    outcome,
    infra_kind: null,
    suspected: null,
    reward: null,
    rewards: null,
    hidden_infra_error: false,
    duration_sec: null,
    phases: NO_PHASES,
    cost_usd: null,
    tokens: null,
    turns: null,
    reason,
    sandbox: null,
    logs: null,
});
const NO_PHASES = {};
const notRun = (rollout) => unfinished(rollout, { outcome: 'not_run', reason: 'the run ended before this rollout began', at: null });
const skip = (rollout, { class: outcome, reason }) => unfinished(rollout, { outcome, reason, at: null });
const begin = (rollout, { at }) => unfinished(rollout, { outcome: 'cancelled', reason: 'the run ended while this rollout was under way', at });
function end(row, last) {
    const { outcome } = last;
    const started = row.started_at ?? last.at;
    return {
        task: row.task,
        agent: row.agent,
        rollout_index: row.rollout_index,
        task_digest: row.task_digest,
        attempts: row.attempts,
        started_at: row.started_at,
        outcome: outcome.class,
        infra_kind: outcome.infraKind,
        suspected: outcome.suspected,
        reward: last.reward,
        rewards: last.rewards,
        hidden_infra_error: outcome.class === 'infra_error' || outcome.class === 'judge_error',
        duration_sec: last.duration_sec === null ? null : round((Date.parse(last.at) - Date.parse(started)) / 1000),
        phases: last.phases,
        cost_usd: last.cost_usd,
        tokens: last.tokens,
        turns: last.turns,
        reason: outcome.reason,
        sandbox: last.sandbox,
        logs: last.logs,
        ...(last.grade === undefined ? {} : { grade: last.grade }),
    };
}
const round = (seconds) => Math.round(seconds * 1000) / 1000;


/***/ }),

/***/ 28685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ benjaminiHochberg),
/* harmony export */   f: () => (/* binding */ holm)
/* harmony export */ });
/* harmony import */ var _require_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94079);

/**
 * Holm's step-down adjustment, which keeps the chance of any false alarm: in ascending order the running maximum of
 * min(1, (m-i+1) p_(i)). Input order is kept. S. Holm, Scandinavian Journal of Statistics 6 (1979), 65-70.
 */
function holm(pValues) {
    let worst = 0;
    return inOrder(pValues, (p, rank) => {
        worst = Math.max(worst, Math.min(1, (pValues.length - rank + 1) * p));
        return worst;
    });
}
/**
 * The Benjamini-Hochberg adjustment, which keeps the expected share of false alarms among the alarms: from the largest down
 * the running minimum of min(1, m p_(i) / i). Input order is kept. JRSS B 57 (1995), 289-300.
 */
function benjaminiHochberg(pValues) {
    let best = 1;
    const reverse = (p, rank) => {
        best = Math.min(best, (pValues.length * p) / rank);
        return best;
    };
    return inOrder(pValues, reverse, 'descending');
}
/** Visits the values in order with their ascending rank from 1; the answers come back in input order. */
function inOrder(pValues, adjust, direction = 'ascending') {
    for (const p of pValues)
        (0,_require_js__WEBPACK_IMPORTED_MODULE_0__/* .requireFraction */ .CD)('a p value', p);
    const ranked = pValues.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
    const visits = ranked.map(({ p, index }, at) => ({ p, index, rank: at + 1 }));
    const adjusted = new Array(pValues.length);
    for (const { p, index, rank } of direction === 'ascending' ? visits : visits.reverse())
        adjusted[index] = adjust(p, rank);
    return adjusted;
}


/***/ }),

/***/ 19112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ exactTest)
});

;// CONCATENATED MODULE: ./build/stats/convolve.js
/** Probabilities below this are dropped at both ends: a large pack spends nearly all its time on them otherwise. */
const NEGLIGIBLE = 1e-100;
/** The distribution of the sum of two independent whole numbers. */
function convolve(first, second) {
    const [short, long] = first.probabilities.length < second.probabilities.length ? [first, second] : [second, first];
    const probabilities = new Float64Array(long.probabilities.length + short.probabilities.length - 1);
    short.probabilities.forEach((weight, shift) => {
        for (let at = 0; at < long.probabilities.length; at++)
            probabilities[at + shift] = (probabilities[at + shift] ?? 0) + weight * (long.probabilities[at] ?? 0);
    });
    return trimmed({ least: first.least + second.least, probabilities });
}
function trimmed({ least, probabilities }) {
    const from = probabilities.findIndex((p) => p >= NEGLIGIBLE);
    const to = probabilities.findLastIndex((p) => p >= NEGLIGIBLE);
    return { least: least + from, probabilities: probabilities.subarray(from, to + 1) };
}
/** The distribution of the sum of many: neighbours are added in pairs, so that both sides of each step are short. */
function convolveAll(distributions) {
    if (distributions.length <= 1)
        return distributions[0] ?? { least: 0, probabilities: Float64Array.of(1) };
    const middle = distributions.length >> 1;
    return convolve(convolveAll(distributions.slice(0, middle)), convolveAll(distributions.slice(middle)));
}
/** P(S < value) and P(S = value). */
function tailAt({ least, probabilities }, value) {
    const index = value - least;
    const below = probabilities.subarray(0, Math.max(0, index)).reduce((sum, p) => sum + p, 0);
    return { below: Math.min(1, below), at: Math.min(1, probabilities[index] ?? 0) };
}

// EXTERNAL MODULE: ./build/stats/hypergeometric.js
var hypergeometric = __webpack_require__(13769);
// EXTERNAL MODULE: ./build/stats/task-pair.js
var task_pair = __webpack_require__(12700);
;// CONCATENATED MODULE: ./build/stats/exact-test.js



/**
 * The exact conditional test of the same null as `stratifiedTest`: given how many of a task's pooled rollouts passed, those
 * of the candidate are hypergeometric; the tasks are convolved into the distribution of S, the candidate's passes in all.
 * p = 1 and mid-p = ½ when every task is unanimous.
 *
 * Conditional inference: R. A. Fisher (1935); mid-p: H. O. Lancaster, JASA 56 (1961), 223-234.
 */
function exactTest(pairs) {
    const used = (0,task_pair/* scoredInBoth */.DO)(pairs);
    const sum = convolveAll(used.map(({ baseline, candidate }) => (0,hypergeometric/* hypergeometric */.y)(baseline.scored + candidate.scored, baseline.passed + candidate.passed, candidate.scored)));
    const { below, at } = tailAt(sum, used.reduce((passed, { candidate }) => passed + candidate.passed, 0));
    return { pOneSided: Math.min(1, below + at), midP: Math.min(1, below + at / 2), pointProbability: at };
}


/***/ }),

/***/ 7587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vg: () => (/* binding */ fisherOneSided),
/* harmony export */   kC: () => (/* binding */ infraGuard)
/* harmony export */ });
/* unused harmony export INFRA_GUARD_LEVEL */
/* harmony import */ var _hypergeometric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13769);
/* harmony import */ var _require_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94079);


/**
 * Fisher's exact test that the first rate is higher: given the number of events in all, the probability of at least as many
 * in the first group. R. A. Fisher, The Design of Experiments (1935). 1 when there is nothing to compare.
 */
function fisherOneSided(first, second) {
    (0,_require_js__WEBPACK_IMPORTED_MODULE_0__/* .requireShare */ .Vv)('first events', first.events, 'first trials', first.trials);
    (0,_require_js__WEBPACK_IMPORTED_MODULE_0__/* .requireShare */ .Vv)('second events', second.events, 'second trials', second.trials);
    const events = first.events + second.events;
    const { least, probabilities } = (0,_hypergeometric_js__WEBPACK_IMPORTED_MODULE_1__/* .hypergeometric */ .y)(first.trials + second.trials, events, first.trials);
    const tail = probabilities.subarray(first.events - least).reduceRight((sum, p) => sum + p, 0);
    return Math.min(1, tail);
}
/** The error level at which the guard against unequal losses fires. */
const INFRA_GUARD_LEVEL = 0.01;
/**
 * Did the candidate lose more rollouts to infrastructure than the baseline did? Then its losses may hide failures, and
 * nothing should be concluded.
 */
function infraGuard(baseline, candidate) {
    const p = fisherOneSided(candidate, baseline);
    return { p, fires: p < INFRA_GUARD_LEVEL };
}


/***/ }),

/***/ 13769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ hypergeometric)
/* harmony export */ });
/* unused harmony export hypergeometricPmf */
/* harmony import */ var _require_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94079);

/**
 * The number of marked items among `drawn` from `size` items of which `marked` are marked:
 *
 *     P(k) = C(K,k) C(N-K,n-k) / C(N,n)
 *
 * by the ratio of neighbours outwards from the mode, then scaled to a sum of 1: no factorial, error of a few roundings.
 */
function hypergeometric(size, marked, drawn) {
    (0,_require_js__WEBPACK_IMPORTED_MODULE_0__/* .requireShare */ .Vv)('marked', marked, 'size', size);
    (0,_require_js__WEBPACK_IMPORTED_MODULE_0__/* .requireShare */ .Vv)('drawn', drawn, 'size', size);
    const least = Math.max(0, drawn - (size - marked));
    const most = Math.min(marked, drawn);
    const probabilities = new Float64Array(most - least + 1);
    const mode = Math.min(most, Math.max(least, Math.floor(((marked + 1) * (drawn + 1)) / (size + 2))));
    /** P(k+1) / P(k) */
    const ratio = (k) => ((marked - k) * (drawn - k)) / ((k + 1) * (size - marked - drawn + k + 1));
    probabilities[mode - least] = 1;
    for (let k = mode; k < most; k++)
        probabilities[k + 1 - least] = (probabilities[k - least] ?? 0) * ratio(k);
    for (let k = mode; k > least; k--)
        probabilities[k - 1 - least] = (probabilities[k - least] ?? 0) / ratio(k - 1);
    return { least, probabilities: scaledToOne(probabilities) };
}
/** Weights in proportion to probabilities, made probabilities. */
function scaledToOne(weights) {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => weight / total);
}
/** P(k) of `hypergeometric`; 0 for a k that cannot happen. */
function hypergeometricPmf(k, size, marked, drawn) {
    const { least, probabilities } = hypergeometric(size, marked, drawn);
    return probabilities[k - least] ?? 0;
}


/***/ }),

/***/ 8329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ normalUpperTail),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   kC: () => (/* binding */ normalDensity),
/* harmony export */   nu: () => (/* binding */ twoSidedQuantile)
/* harmony export */ });
/* harmony import */ var _require_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94079);

const ROOT_TWO_PI = 2.5066282746310002;
/** φ(z), the density of the standard normal distribution. */
const normalDensity = (z) => Math.exp((-z * z) / 2) / ROOT_TWO_PI;
/**
 * 1 - Φ(z) with full relative accuracy in the tail (error about 1e-14): near the centre ½ - φ(z)(z + z³/3 + z⁵/15 + …)
 * (G. Marsaglia, Journal of Statistical Software 11(4), 2004), from 2.5 on Laplace's continued fraction
 * φ(z) / (z + 1/(z + 2/(z + 3/(z + …)))) (NIST DLMF 7.9.1).
 */
function normalUpperTail(z) {
    if (z < 0)
        return 1 - normalUpperTail(-z);
    if (z < 2.5)
        return 0.5 - normalDensity(z) * oddSeries(z);
    let tail = z;
    for (let step = 60; step > 0; step--)
        tail = z + step / tail;
    return normalDensity(z) / tail;
}
function oddSeries(z) {
    let sum = z;
    let term = z;
    for (let odd = 3;; odd += 2) {
        term *= (z * z) / odd;
        const next = sum + term;
        if (next === sum)
            return sum;
        sum = next;
    }
}
/**
 * The z with Φ(z) = p: a first guess (Abramowitz and Stegun 26.2.23, error below 5e-4), then Halley's steps on the exact
 * tail, each of which triples the correct digits.
 */
function normalQuantile(p) {
    (0,_require_js__WEBPACK_IMPORTED_MODULE_0__/* .requireInside */ .Ab)('p', p);
    return p < 0.5 ? -upperQuantile(p) : upperQuantile(1 - p);
}
/** The normal quantile of a two-sided interval: 1.96 at 0.95. */
function twoSidedQuantile(level) {
    (0,_require_js__WEBPACK_IMPORTED_MODULE_0__/* .requireInside */ .Ab)('level', level);
    return upperQuantile((1 - level) / 2);
}
/** The z with an upper tail of `tail`, for tail <= 1/2: exact where 1 - tail would round. */
function upperQuantile(tail) {
    if (tail === 0.5)
        return 0;
    const t = Math.sqrt(-2 * Math.log(tail));
    let z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
    for (let step = 0; step < 3; step++) {
        const off = (normalUpperTail(z) - tail) / normalDensity(z);
        z += off / (1 - (z * off) / 2);
    }
    return z;
}


/***/ }),

/***/ 43200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ stratifiedTest),
/* harmony export */   _: () => (/* binding */ noninferiority)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8329);
/* harmony import */ var _require_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94079);
/* harmony import */ var _stratum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21544);



/**
 * The stratified permutation test in its normal form, one line for all designs:
 *
 *     num = Σ (n_t m_t / N_t - x_t),  V = Σ w_t S_t²,  z = num / √V,  p = 1 - Φ(z),   w_t = b_t n_t / N_t
 *
 * For passes this is Cochran-Mantel-Haenszel, with one rollout per arm McNemar; unequal counts and rewards in [0, 1] need
 * nothing else. W. G. Cochran, Biometrics 10 (1954), 417-451; N. Mantel, JASA 58 (1963), 690-700.
 */
function stratifiedTest(strata) {
    const num = strata.reduce((sum, { shortfall }) => sum + shortfall, 0);
    const variance = strata.reduce((sum, stratum) => sum + (0,_stratum_js__WEBPACK_IMPORTED_MODULE_0__/* .weightOf */ .mm)(stratum) * stratum.variance, 0);
    const z = variance === 0 ? 0 : num / Math.sqrt(variance);
    return { num, variance, z, pOneSided: (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalUpperTail */ .IL)(z) };
}
/**
 * Is a drop of `delta` ruled out?
 *
 *     z = (delta Σ w_t - num) / √max(V, V0),   V0 = delta (1 - delta) Σ w_t b_t / N_t
 *
 * The floor V0 keeps an easy pack, on which all rollouts agree by luck (V = 0), from proving anything.
 */
function noninferiority(strata, delta) {
    (0,_require_js__WEBPACK_IMPORTED_MODULE_2__/* .requireFraction */ .CD)('delta', delta);
    const { num, variance } = stratifiedTest(strata);
    const scale = strata.reduce((sum, stratum) => sum + (0,_stratum_js__WEBPACK_IMPORTED_MODULE_0__/* .weightOf */ .mm)(stratum), 0);
    const varianceFloor = delta *
        (1 - delta) *
        strata.reduce((sum, stratum) => {
            const { baseline, candidate } = stratum;
            return sum + ((0,_stratum_js__WEBPACK_IMPORTED_MODULE_0__/* .weightOf */ .mm)(stratum) * baseline) / (baseline + candidate);
        }, 0);
    const varianceUsed = Math.max(variance, varianceFloor);
    const z = varianceUsed === 0 ? 0 : (scale * delta - num) / Math.sqrt(varianceUsed);
    return { scale, varianceFloor, varianceUsed, z };
}


/***/ }),

/***/ 21544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jb: () => (/* binding */ countStrata),
/* harmony export */   mm: () => (/* binding */ weightOf)
/* harmony export */ });
/* unused harmony export rewardStrata */
/* harmony import */ var _task_pair_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12700);


/** Passes: the variance of m ones among N values is m (N-m) / (N (N-1)). */
function countStrata(pairs) {
    return (0,_task_pair_js__WEBPACK_IMPORTED_MODULE_0__/* .scoredInBoth */ .DO)(pairs).map(({ baseline, candidate }) => {
        const size = baseline.scored + candidate.scored;
        const passed = baseline.passed + candidate.passed;
        return {
            baseline: baseline.scored,
            candidate: candidate.scored,
            shortfall: (candidate.scored * passed) / size - candidate.passed,
            variance: (passed * (size - passed)) / (size * (size - 1)),
        };
    });
}
/** Rewards in [0, 1]. Values that only rounding tells apart have no variance and no shortfall. */
function rewardStrata(pairs) {
    return rewardedInBoth(pairs).map(({ baseline, candidate }) => {
        const pooled = [...baseline, ...candidate];
        const constant = Math.max(...pooled) - Math.min(...pooled) < REWARD_TIE;
        const centre = mean(pooled);
        return {
            baseline: baseline.length,
            candidate: candidate.length,
            shortfall: constant ? 0 : candidate.length * centre - total(candidate),
            variance: constant ? 0 : total(pooled.map((value) => (value - centre) ** 2)) / (pooled.length - 1),
        };
    });
}
/** b n / (b+n): what one task weighs in the test. */
const weightOf = ({ baseline, candidate }) => (baseline * candidate) / (baseline + candidate);


/***/ }),

/***/ 85665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YW: () => (/* binding */ tQuantile),
  Pq: () => (/* binding */ tUpperTail),
  Z7: () => (/* binding */ twoSidedTQuantile)
});

// UNUSED EXPORTS: tCdf

// EXTERNAL MODULE: ./build/stats/require.js
var stats_require = __webpack_require__(94079);
;// CONCATENATED MODULE: ./build/stats/stirling.js

const HALF_LOG_TWO_PI = 0.9189385332046727;
/**
 * The error of Stirling's formula, δ(x) = ln Γ(x+1) - ((x+½) ln x - x + ½ ln 2π), for x > 0; absolute error below 1e-15.
 * From 15 on the asymptotic series (NIST DLMF 5.11.1), below it δ(x) = δ(x+1) + (x+½) ln(1+1/x) - 1.
 */
function stirlingError(x) {
    let shift = 0;
    let at = x;
    for (; at < 15; at += 1)
        shift += (at + 0.5) * Math.log1p(1 / at) - 1;
    const r = 1 / (at * at);
    const series = 1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188 - (691 / 360360) * r) * r) * r) * r) * r;
    return shift + series / at;
}
/** ln Γ(x) for x > 0. */
function logGamma(x) {
    requirePositive('x', x);
    return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingError(x);
}

;// CONCATENATED MODULE: ./build/stats/beta.js



/**
 * The distribution function of Beta(a, b), the regularized incomplete beta function
 *
 *     I_x(a,b) = ∫₀ˣ t^(a-1) (1-t)^(b-1) dt / B(a,b)
 *
 * by its continued fraction (NIST DLMF 8.17.22) with Lentz's method, on the side where that converges fast. `y` is 1-x for
 * callers who know it better than the subtraction does. Relative error about 1e-14, whatever the size of a and b.
 */
function betaCdf(x, a, b, y = 1 - x) {
    (0,stats_require/* requireFraction */.CD)('x', x);
    (0,stats_require/* requirePositive */.z6)('a', a);
    (0,stats_require/* requirePositive */.z6)('b', b);
    if (x === 0)
        return 0;
    if (y === 0)
        return 1;
    return x * (a + b + 2) <= a + 1 ? lowerTail(x, y, a, b) : 1 - lowerTail(y, x, b, a);
}
/** The x with `betaCdf(x, a, b) = p`; relative error about 1e-14 as long as p is above the rounding of 1-p. */
function betaQuantile(p, a, b) {
    requireFraction('p', p);
    requirePositive('a', a);
    requirePositive('b', b);
    if (p === 0 || p === 1)
        return p;
    return bisectPositive((x) => betaCdf(x, a, b), p, 1);
}
function lowerTail(x, y, a, b) {
    return ((binomialTerm(a, b, x, y) * b) / (a + b)) * continuedFraction(x, a, b);
}
/**
 * Γ(a+b+1) / (Γ(a+1) Γ(b+1)) x^a y^b for x + y = 1 by the saddle point: no difference of large logarithms.
 * C. Loader, "Fast and accurate computation of binomial probabilities" (2000).
 */
function binomialTerm(a, b, x, y) {
    const n = a + b;
    const exponent = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y);
    return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * a * b));
}
/** x ln(x/m) + m - x, without cancellation where x is near m. */
function deviance(x, mean) {
    const v = (x - mean) / (x + mean);
    if (Math.abs(v) >= 0.1)
        return x * Math.log(x / mean) + mean - x;
    let sum = (x - mean) * v;
    let power = 2 * x * v;
    for (let odd = 3;; odd += 2) {
        power *= v * v;
        const next = sum + power / odd;
        if (next === sum)
            return sum;
        sum = next;
    }
}
/** 1 / (1 + d₁/(1 + d₂/(1 + …))) of DLMF 8.17.22, about √max(a,b) steps. */
function continuedFraction(x, a, b) {
    const tiny = 1e-300;
    const away = (value) => (Math.abs(value) < tiny ? tiny : value);
    let c = 1;
    let d = 1 / away(1 - ((a + b) * x) / (a + 1));
    let fraction = d;
    for (let m = 1;; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / away(1 + even * d);
        c = away(1 + even / c);
        fraction *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / away(1 + odd * d);
        c = away(1 + odd / c);
        fraction *= d * c;
        if (Math.abs(d * c - 1) <= Number.EPSILON || m > 100_000)
            return fraction;
    }
}

;// CONCATENATED MODULE: ./build/stats/bisect.js
/** Where an increasing function reaches `target` between `low` and `high`, to the last bit. */
function bisect(increasing, target, low, high) {
    let [left, right] = [low, high];
    for (;;) {
        const middle = left + (right - left) / 2;
        if (middle <= left || middle >= right)
            return middle;
        if (increasing(middle) < target)
            left = middle;
        else
            right = middle;
    }
}
/**
 * Where an increasing function reaches `target` between 0 and `most`, to the last bit relative to the answer: the
 * bracket is first narrowed to a factor of two. Answers beyond the floating range are 0 or `most`.
 */
function bisect_bisectPositive(increasing, target, most = Number.MAX_VALUE) {
    let high = Math.min(1, most);
    while (high < most && increasing(high) < target)
        high = Math.min(2 * high, most);
    let low = high / 2;
    while (low > 0 && increasing(low) >= target)
        [low, high] = [low / 2, low];
    return bisect(increasing, target, low, high);
}

;// CONCATENATED MODULE: ./build/stats/student.js



/**
 * Student's t distribution function with `df` degrees of freedom: P(T > t) = ½ I_x(df/2, ½) at x = df/(df + t²) for t > 0
 * (NIST DLMF 8.17; relative accuracy in the lower tail).
 */
function tCdf(t, df) {
    (0,stats_require/* requireFinite */.hp)('t', t);
    (0,stats_require/* requirePositive */.z6)('df', df);
    return t < 0 ? upperTail(-t, df) : 1 - upperTail(t, df);
}
/** 1 - `tCdf`, with relative accuracy in the upper tail. */
const tUpperTail = (t, df) => tCdf(-t, df);
/** The t with `tCdf(t, df) = p`: by bisection on the tail, or on the centre for p near ½. */
function tQuantile(p, df) {
    (0,stats_require/* requireInside */.Ab)('p', p);
    (0,stats_require/* requirePositive */.z6)('df', df);
    if (p === 0.5)
        return 0;
    const centre = Math.abs(p - 0.5);
    const tail = p < 0.5 ? p : 1 - p;
    const size = centre < 0.25 ? bisect_bisectPositive((t) => fromZero(t, df), centre) : bisect_bisectPositive((t) => -upperTail(t, df), -tail);
    return p < 0.5 ? -size : size;
}
/** The t quantile of a two-sided interval. */
function twoSidedTQuantile(level, df) {
    (0,stats_require/* requireInside */.Ab)('level', level);
    return -tQuantile((1 - level) / 2, df);
}
const upperTail = (t, df) => betaCdf(1 / (1 + (t * t) / df), df / 2, 0.5, 1 / (1 + df / (t * t))) / 2;
/** P(0 < T < t) */
const fromZero = (t, df) => betaCdf(1 / (1 + df / (t * t)), 0.5, df / 2, 1 / (1 + (t * t) / df)) / 2;


/***/ }),

/***/ 12700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ scoredInBoth),
/* harmony export */   xL: () => (/* binding */ taskRates)
/* harmony export */ });
/* unused harmony exports dropOf, swapped */
/* harmony import */ var _require_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94079);

/** The tasks that a comparison may use: a task without a scored rollout in one arm leaves both arms. */
function scoredInBoth(pairs) {
    for (const { baseline, candidate } of pairs) {
        (0,_require_js__WEBPACK_IMPORTED_MODULE_0__/* .requireShare */ .Vv)('baseline passed', baseline.passed, 'baseline scored', baseline.scored);
        (0,_require_js__WEBPACK_IMPORTED_MODULE_0__/* .requireShare */ .Vv)('candidate passed', candidate.passed, 'candidate scored', candidate.scored);
    }
    return pairs.filter(({ baseline, candidate }) => baseline.scored > 0 && candidate.scored > 0);
}
/** y/b - x/n of a task scored in both arms. */
const dropOf = ({ baseline, candidate }) => (baseline.passed * candidate.scored - candidate.passed * baseline.scored) / (baseline.scored * candidate.scored);
/** The same comparison seen from the other side: a drop becomes a gain. */
const swapped = ({ baseline, candidate }) => ({ baseline: candidate, candidate: baseline });
/** Equal weight per task: the mean of the per-task pass rates in each arm, and the drop between them. */
function taskRates(pairs) {
    const used = scoredInBoth(pairs);
    const tasks = used.length;
    if (tasks === 0)
        return { tasks, baseline: null, candidate: null, drop: null };
    const mean = (value) => used.reduce((sum, pair) => sum + value(pair), 0) / tasks;
    return {
        tasks,
        baseline: mean(({ baseline }) => baseline.passed / baseline.scored),
        candidate: mean(({ candidate }) => candidate.passed / candidate.scored),
        drop: mean(dropOf),
    };
}


/***/ }),

/***/ 84711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vb: () => (/* binding */ imputed)
/* harmony export */ });
/* unused harmony exports identificationRegion, regionTest */
/* harmony import */ var _require_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94079);




/** The region of the drop of pooled counts. J. L. Horowitz and C. F. Manski, JASA 95 (2000), 77-84. */
function identificationRegion({ baseline, candidate }) {
    requireArm('baseline', baseline);
    requireArm('candidate', candidate);
    const [b, n] = [planned(baseline), planned(candidate)];
    const [scoredB, scoredN] = [b - baseline.unscored, n - candidate.unscored];
    const excludedDrop = scoredB === 0 || scoredN === 0 ? null : baseline.passed / scoredB - candidate.passed / scoredN;
    if (b === 0 || n === 0)
        return { excludedDrop, worstDrop: null, bestDrop: null, width: null };
    return {
        excludedDrop,
        worstDrop: (baseline.passed + baseline.unscored) / b - candidate.passed / n,
        bestDrop: baseline.passed / b - (candidate.passed + candidate.unscored) / n,
        width: baseline.unscored / b + candidate.unscored / n,
    };
}
/** Every task with its unscored rollouts imputed, at one end of what could have been. */
function imputed(tasks, end) {
    return tasks.map(({ baseline, candidate }) => {
        requireArm('baseline', baseline);
        requireArm('candidate', candidate);
        const [forBaseline, forCandidate] = end === 'worst' ? [baseline.unscored, 0] : [0, candidate.unscored];
        return {
            baseline: { passed: baseline.passed + forBaseline, scored: planned(baseline) },
            candidate: { passed: candidate.passed + forCandidate, scored: planned(candidate) },
        };
    });
}
/** Both verdicts at the end of the region that speaks against them; `zFail` and `zPass` are the boundaries in force. */
function regionTest(tasks, { zFail, zPass, delta }) {
    requireFinite('zFail', zFail);
    requireFinite('zPass', zPass);
    requireFraction('delta', delta);
    const worst = imputed(tasks, 'worst');
    const best = imputed(tasks, 'best');
    const zWorst = stratifiedTest(countStrata(worst)).z;
    const zBest = stratifiedTest(countStrata(best)).z;
    const zNoninferiorityWorst = noninferiority(countStrata(worst), delta).z;
    return {
        dropWorst: taskRates(worst).drop,
        dropBest: taskRates(best).drop,
        zWorst,
        zBest,
        zNoninferiorityWorst,
        failRobust: zBest >= zFail,
        passRobust: zNoninferiorityWorst >= zPass,
        notFailRobust: zWorst < zFail,
    };
}
const planned = ({ passed, failed, unscored }) => passed + failed + unscored;
function requireArm(name, { passed, failed, unscored }) {
    (0,_require_js__WEBPACK_IMPORTED_MODULE_0__/* .requireCount */ .v6)(`${name} passed`, passed);
    (0,_require_js__WEBPACK_IMPORTED_MODULE_0__/* .requireCount */ .v6)(`${name} failed`, failed);
    (0,_require_js__WEBPACK_IMPORTED_MODULE_0__/* .requireCount */ .v6)(`${name} unscored`, unscored);
}


/***/ })

};
