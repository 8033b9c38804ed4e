export const id = 5626;
export const ids = [5626];
export const modules = {

/***/ 35626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./build/model/error.js
var model_error = __webpack_require__(73188);
// EXTERNAL MODULE: ./build/model/system-error.js
var system_error = __webpack_require__(750);
// EXTERNAL MODULE: ./build/model/version.js
var version = __webpack_require__(90178);
// EXTERNAL MODULE: ./build/report/check-list.js
var check_list = __webpack_require__(39072);
// EXTERNAL MODULE: ./build/report/change.js
var report_change = __webpack_require__(55795);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/flip-tables.js
var flip_tables = __webpack_require__(38184);
// EXTERNAL MODULE: ./build/report/flips.js
var report_flips = __webpack_require__(23987);
// EXTERNAL MODULE: ./build/report/tally.js
var tally = __webpack_require__(9929);
// EXTERNAL MODULE: ./build/report/order.js
var order = __webpack_require__(11283);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/terminal.js




/** The run as plain text for a terminal or a log: the verdict, tasks x agents, a line per agent. */
function table(run) {
    const counts = (0,tally/* tally */.N)(run.planned, run.rows);
    const agents = counts.agents.map(({ agent }) => agent);
    const seen = new Set(run.rows.map(({ outcome }) => outcome));
    const legend = Object.keys(words/* GLYPHS */.SV)
        .filter((outcome) => seen.has(outcome))
        .map((outcome) => `${words/* GLYPHS */.SV[outcome]} ${words/* NAMES */.Xk[outcome]}`);
    const grid = (0,order/* byTask */.Pp)(run.rows).map(({ task, rows }) => [
        (0,report_escape/* logText */.kc)(task, 60),
        ...agents.map((agent) => (0,order/* ofAgent */.XV)(rows, agent)
            .map(({ outcome }) => words/* GLYPHS */.SV[outcome])
            .join(' ')),
    ]);
    const perAgent = counts.agents.map((one) => [
        (0,report_escape/* logText */.kc)(one.agent, 30),
        `${(0,words.of)(one.passed, one.scored)}${one.scoredPassRate === null ? '' : ` (${(0,words/* percent */.KN)(one.scoredPassRate)})`}`,
        String(one.planned - one.scored),
        (0,words/* cost */.y)(one),
        one.medianDurationSec === null ? 'unknown' : (0,words/* duration */.p0)(one.medianDurationSec),
    ]);
    const left = (0,words/* unscoredWords */.hu)(counts);
    return `${[
        (0,report_escape/* logText */.kc)(run.verdict.sentence, 1000),
        ...(run.partial ? ['This run is partial.'] : []),
        ...(grid.length
            ? [columns([['task', ...agents.map((agent) => (0,report_escape/* logText */.kc)(agent, 30))], ...grid]), legend.join(', ')]
            : []),
        ...(perAgent.length ? [columns([['agent', 'passed', 'not scored', 'cost', 'median time'], ...perAgent])] : []),
        ...(left && counts.scored ? [`Not in the pass rate: ${left}.`] : []),
    ].join('\n\n')}\n`;
}
/** Cells under each other. */
function columns(lines) {
    const sizes = lines.map((line) => line.map(width));
    const widths = (lines[0] ?? []).map((_, column) => Math.max(...sizes.map((line) => line[column] ?? 0)));
    const room = (row, column) => ' '.repeat((widths[column] ?? 0) - (sizes[row]?.[column] ?? 0));
    return lines
        .map((line, row) => line.map((cell, column) => cell + room(row, column)).join('  '))
        .map((line) => line.trimEnd())
        .join('\n');
}
const width = (text) => [...text].length;

;// CONCATENATED MODULE: ./build/report/comparison-text.js







/** flips of one direction that are told; the others are counted */
const MOST = 100;
/** Two runs as plain text for a terminal: the verdict, what they reached and took, and what broke or is fixed. */
function comparisonText({ verdict, rows, planned, leftOut }, before, comparison) {
    const [was, is] = [(0,tally/* tally */.N)(before.length, before), (0,tally/* tally */.N)(planned, rows)];
    const lines = [
        ['', 'before', 'after', 'change'],
        ['passed', (0,words.of)(was.passed, was.scored), (0,words.of)(is.passed, is.scored), ''],
        ['pass rate', (0,words/* rateWords */.c5)(was), (0,words/* rateWords */.c5)(is), ''],
        ['scored', (0,words.of)(was.scored, was.planned), (0,words.of)(is.scored, is.planned), ''],
        ...(comparison ? report_change/* TAKES */.F9 : []).flatMap(({ name, value, words }) => {
            const change = (0,report_change/* changeOf */.C2)(before, rows, value);
            return change
                ? [[`mean ${name.toLowerCase()}`, words(change.baseline), words(change.candidate), (0,report_change/* relative */.V8)(change)]]
                : [];
        }),
    ];
    const flips = comparison ? (0,report_flips/* flipsOf */.o)(before, rows) : null;
    return `${[
        (0,report_escape/* logText */.kc)(verdict.sentence, 1000),
        ...(leftOut ? [(0,report_escape/* logText */.kc)(leftOut.sentence, 2000)] : []),
        columns(lines),
        ...(flips ? [flipText('Broken', flips.broken), flipText('Fixed', flips.fixed)] : []),
    ].join('\n\n')}\n`;
}
function flipText(title, flips) {
    if (flips.length === 0)
        return `${title}: none.`;
    const lines = flips
        .slice(0, MOST)
        .map(({ task, agent, baseline, candidate, chance: p }) => [
        `  ${(0,report_escape/* logText */.kc)(task, 60)}`,
        (0,report_escape/* logText */.kc)(agent, 30),
        (0,words.of)(baseline.passed, baseline.scored),
        (0,words.of)(candidate.passed, candidate.scored),
        `by chance ${(0,flip_tables/* chance */.Dz)(p)}`,
    ]);
    const more = flips.length > MOST ? `\n  and ${(0,words/* plural */.LS)(flips.length - MOST, 'more pair')} of task and agent` : '';
    return `${title}:\n${columns(lines)}${more}`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/gate/alarm.js + 1 modules
var alarm = __webpack_require__(55723);
// EXTERNAL MODULE: ./build/report/alarm-words.js
var alarm_words = __webpack_require__(60302);
// EXTERNAL MODULE: ./build/report/dashboard/page.js + 2 modules
var page = __webpack_require__(50607);
// EXTERNAL MODULE: ./build/report/history-file.js + 1 modules
var history_file = __webpack_require__(20356);
;// CONCATENATED MODULE: ./build/entry/dashboard-command.js









/** `benchgate dashboard`. */
function addDashboardCommand(program) {
    program
        .command('dashboard <paths...>')
        .description('draw nights on one page: of a history.jsonl, or of the runs in a directory')
        .option('--out <file>', 'the page', 'dashboard.html')
        .option('--json', 'the nights as they are judged, on standard output')
        .action(draw);
}
async function draw(paths, { out, json }) {
    const lines = [];
    for (const path of paths.map((one) => (0,external_node_path_.resolve)(one)))
        lines.push(await linesOf(path));
    const { nights, warnings } = (0,history_file/* readHistory */.Lu)(lines.join('\n'), paths.join(', '));
    for (const warning of warnings)
        console.error(`warning: ${warning}`);
    if (nights.length === 0)
        throw new model_error/* BenchgateError */.Q9(`there is no night in ${paths.join(', ')}`, 'Name a history.jsonl, the directory of a run, or a directory of them.');
    await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(out)), { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.resolve)(out), (0,page/* dashboard */.z)(nights));
    const watched = [...Map.groupBy(nights, ({ experiment }) => experiment)].map(([experiment, own]) => ({
        experiment,
        ...(0,alarm/* watch */.w)(own),
    }));
    if (json)
        console.log(JSON.stringify(watched, null, 2));
    else {
        for (const one of watched)
            console.log(`${one.experiment}: ${(0,alarm_words/* standing */.JA)(one)}`);
        console.log(`${(0,words/* plural */.LS)(nights.length, 'night')} ${nights.length === 1 ? 'is' : 'are'} drawn in ${(0,external_node_path_.relative)(process.cwd(), (0,external_node_path_.resolve)(out))}`);
    }
}
/** The lines of a file, or those that the runs in a directory would have. */
async function linesOf(path) {
    if (!(0,external_node_fs_.existsSync)(path))
        throw new model_error/* BenchgateError */.Q9(`${path} does not exist`, 'Name a history.jsonl, or a directory of runs.');
    if (!(0,external_node_fs_.statSync)(path).isDirectory())
        return (0,promises_.readFile)(path, 'utf8');
    const { readNight } = await Promise.all(/* import() */[__webpack_require__.e(6158), __webpack_require__.e(9146)]).then(__webpack_require__.bind(__webpack_require__, 39146));
    // a run in rounds holds its baseline as a run of its own
    const runs = (0,external_node_fs_.globSync)('**/journal.jsonl', {
        cwd: path,
        exclude: (name) => /^(fresh-baseline|rollouts|audit)$/.test(String(name)),
    });
    const nights = [];
    for (const dir of runs.map((file) => (0,external_node_path_.join)(path, (0,external_node_path_.dirname)(file)))) {
        const { began, lineOf } = await readNight(dir, null);
        if (began === null)
            throw new model_error/* BenchgateError */.Q9(`${dir} does not say when it was run`, 'Leave it out: a night needs its day.');
        nights.push(lineOf(new Date(began).toISOString().slice(0, 10), null));
    }
    return nights.map((night) => JSON.stringify(night)).join('\n');
}

// EXTERNAL MODULE: ./build/entry/exit-code.js
var exit_code = __webpack_require__(58461);
// EXTERNAL MODULE: ./build/entry/experiment/place.js
var place = __webpack_require__(18240);
// EXTERNAL MODULE: ./build/entry/export.js + 3 modules
var entry_export = __webpack_require__(13168);
// EXTERNAL MODULE: ./build/report/images.js
var report_images = __webpack_require__(83385);
;// CONCATENATED MODULE: ./build/entry/signals.js
/** as a shell says of a command that a signal ended */
const CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
/** Signals end the process by `exit`, where what must not outlive it is cleared away; by themselves they would end it without. */
function exitOnSignals() {
    for (const [signal, code] of Object.entries(CODES))
        process.once(signal, () => process.exit(code));
}

// EXTERNAL MODULE: ./build/entry/spare-memory.js
var spare_memory = __webpack_require__(83714);
;// CONCATENATED MODULE: ./build/entry/image-command.js






const RUNTIME = 'runtime file (default: local processes, parts under caches/)';
const JSON_FLAG = 'one JSON object on standard output';
const GB = 2 ** 30;
/** `benchgate image`, and what belongs to it. */
function addImageCommands(program) {
    const image = program
        .command('image [file]')
        .description('see that the runner image is there: as it is, out of the cache, or built')
        .option('--runtime <file>', RUNTIME)
        .option('--print-digest', 'print the digest of what it would be built from, and build nothing')
        .option('--explain', 'print what has changed since it was last built here, and build nothing')
        .option('--no-cache', 'build it anew, whatever is there')
        .option('--no-save', 'do not keep it in storage.cache_root')
        .option('--json', JSON_FLAG)
        .action(act);
    image
        .command('prune')
        .description('remove kept parts of images, those first that nobody used for longest')
        .option('--runtime <file>', RUNTIME)
        .option('--max-size <gb>', 'how many GB may stay', gigabytes, 10)
        .option('--json', JSON_FLAG)
        .action(prune);
}
async function act(file, flags) {
    (0,spare_memory/* boundMemory */._8)(spare_memory/* IMAGE_YOUNG_BYTES */.$B);
    if (flags.printDigest && flags.explain)
        throw new model_error/* BenchgateError */.Q9('--print-digest and --explain are two questions', 'Ask one of them.');
    exitOnSignals();
    const of = { imageFile: file ? (0,external_node_path_.resolve)(file) : null, ...image_command_place(flags) };
    if (flags.printDigest)
        return tell(of, flags);
    if (flags.explain)
        return explain(of, flags);
    const { makeImage } = await Promise.all(/* import() */[__webpack_require__.e(3746), __webpack_require__.e(9052), __webpack_require__.e(6118), __webpack_require__.e(9495), __webpack_require__.e(4787), __webpack_require__.e(3900), __webpack_require__.e(1092), __webpack_require__.e(334)]).then(__webpack_require__.bind(__webpack_require__, 60334));
    const report = await makeImage({
        ...of,
        noCache: flags.cache === false,
        save: flags.save === false ? 'never' : 'auto',
        onLog: (line) => console.error(line),
        onWarning: (text) => console.error(`warning: ${text}`),
    });
    if (flags.json)
        return console.log(JSON.stringify(report, null, 2));
    console.log(report.tag);
    console.log((0,report_images/* imageLine */.EN)(report));
    if (report.saved?.reason)
        console.log(`not kept: ${report.saved.reason}`);
}
async function tell(of, { json }) {
    const { tellImage } = await Promise.all(/* import() */[__webpack_require__.e(3746), __webpack_require__.e(9052), __webpack_require__.e(6118), __webpack_require__.e(9495), __webpack_require__.e(4787), __webpack_require__.e(3900), __webpack_require__.e(1092), __webpack_require__.e(334)]).then(__webpack_require__.bind(__webpack_require__, 60334));
    const told = await tellImage(of);
    console.log(json ? JSON.stringify(told, null, 2) : told.digest);
}
async function explain(of, { json }) {
    const { explainImage } = await Promise.all(/* import() */[__webpack_require__.e(3746), __webpack_require__.e(9052), __webpack_require__.e(6118), __webpack_require__.e(9495), __webpack_require__.e(4787), __webpack_require__.e(3900), __webpack_require__.e(1092), __webpack_require__.e(334)]).then(__webpack_require__.bind(__webpack_require__, 60334));
    const { digest, before, differences } = await explainImage(of);
    if (json)
        return console.log(JSON.stringify({ digest, before, differences }, null, 2));
    if (before === null)
        console.log('this image was not built here yet');
    else if (before === digest)
        console.log('nothing has changed since it was last built');
    for (const difference of differences)
        console.log(difference);
}
async function prune(_, command) {
    const flags = command.optsWithGlobals(); // both commands have --runtime and --json: the outer one may have taken them
    const { pruneImages } = await Promise.all(/* import() */[__webpack_require__.e(3746), __webpack_require__.e(9052), __webpack_require__.e(6118), __webpack_require__.e(9495), __webpack_require__.e(4787), __webpack_require__.e(3900), __webpack_require__.e(1092), __webpack_require__.e(334)]).then(__webpack_require__.bind(__webpack_require__, 60334));
    const { folder, files, bytes } = await pruneImages(image_command_place(flags), (flags.maxSize ?? 0) * GB);
    if (flags.json)
        console.log(JSON.stringify({ folder, files, bytes }, null, 2));
    else
        console.log(`removed ${files} files, ${(bytes / 10 ** 6).toFixed(1)} MB, from ${folder}`);
}
const image_command_place = ({ runtime }) => ({
    runtimeFile: runtime ? (0,external_node_path_.resolve)(runtime) : null,
    env: process.env,
    cwd: process.cwd(),
});
function gigabytes(text) {
    const value = Number(text);
    if (text.trim() === '' || !(value >= 0))
        throw new esm/* InvalidArgumentError */.Di('It is a number of GB, 0 for nothing.');
    return value;
}

// EXTERNAL MODULE: ./build/importers/index.js + 18 modules
var importers = __webpack_require__(1122);
;// CONCATENATED MODULE: ./build/entry/import-command.js



/** `benchgate import`. */
function addImportCommand(program, show) {
    program
        .command('import <path>')
        .description('make a run out of results of another harness, to report on and to gate')
        .option('--out <dir>', 'directory of the run (default: under runs/)')
        .addOption(new esm/* Option */.c$('--format <name>', 'what it is, where it is not to be found out').choices(importers/* IMPORTERS */.a.map(({ format }) => format)))
        .option('--reward-key <key>', 'which reward decides (default: the only one, else reward, else score)')
        .option('--pass-threshold <number>', 'the reward that passes, where the source does not say', finite, 1)
        .option('--json', 'one JSON object on standard output')
        .action(async (path, flags) => {
        const { importRun } = await Promise.all(/* import() */[__webpack_require__.e(6158), __webpack_require__.e(9562)]).then(__webpack_require__.bind(__webpack_require__, 99562));
        const { done, from } = await importRun({
            paths: [path],
            outDir: flags.out ? (0,external_node_path_.resolve)(flags.out) : null,
            format: flags.format ?? null,
            rewardKey: flags.rewardKey ?? null,
            passThreshold: flags.passThreshold,
            cwd: process.cwd(),
            now: Date.now(),
        });
        console.error(`${from.rollouts.length} results of ${from.format}`);
        for (const warning of from.warnings)
            console.error(`warning: ${warning}`);
        show(done, flags);
    });
}
function finite(text) {
    const value = Number(text);
    if (text.trim() === '' || !Number.isFinite(value))
        throw new esm/* InvalidArgumentError */.Di('It is a number, such as 0.6.');
    return value;
}

;// CONCATENATED MODULE: ./build/entry/init-command.js
/** `benchgate init`. */
function addInitCommand(program) {
    program
        .command('init')
        .description('write an experiment, a runtime and workflows for what the repository has')
        .option('--harness <name>', 'which one, where several are found: its name, or none for a first task')
        .option('--force', 'overwrite files that are there and differ')
        .option('--dry-run', 'print what would be written, and write nothing')
        .option('--json', 'one JSON object on standard output')
        .action(async (flags) => {
        const { init } = await Promise.all(/* import() */[__webpack_require__.e(3746), __webpack_require__.e(3292), __webpack_require__.e(4787), __webpack_require__.e(3540), __webpack_require__.e(1488)]).then(__webpack_require__.bind(__webpack_require__, 98312));
        const done = await init({
            cwd: process.cwd(),
            env: process.env,
            force: flags.force === true,
            dryRun: flags.dryRun === true,
            harness: flags.harness ?? null,
        });
        console.log(flags.json ? JSON.stringify(asJson(done), null, 2) : asText(done, flags.dryRun === true));
    });
}
const asJson = ({ root, facts, all, files, next, fault }) => ({
    root,
    found: facts.found,
    others: all.filter((one) => one !== facts.found),
    branch: facts.branch,
    package_manager: facts.manager?.name ?? null,
    files,
    next,
    fault,
});
function asText({ facts, all, files, next, fault }, dryRun) {
    const { found, branch, manager } = facts;
    const others = all.filter((one) => one !== found);
    const told = files.flatMap(({ path, did, difference, text }) => {
        const line = `${dryRun ? WOULD[did] : did.padEnd(11)} ${path}`;
        if (difference) {
            const { line: at, theirs, ours } = difference;
            return [
                `${line}: it is another one, from line ${at} on; --force overwrites it`,
                `    - ${theirs ?? '(it ends)'}`,
                `    + ${ours ?? '(it ends)'}`,
            ];
        }
        return dryRun && did !== 'unchanged' ? [line, text.replace(/^(?=.)/gm, '    ')] : [line];
    });
    return [
        `found: ${found.because}`,
        ...others.map(({ harness, because }) => `also: ${because} (--harness ${harness})`),
        `default branch: ${branch}; package manager: ${manager?.name ?? 'none'}`,
        '',
        ...told,
        '',
        ...(fault ? ['It cannot be run yet:', fault, ''] : []),
        'Next:',
        ...next.map((step, at) => `${at + 1}. ${step}`),
    ].join('\n');
}
const WOULD = {
    written: 'would write',
    unchanged: 'unchanged  ',
    kept: 'kept       ',
    overwritten: 'would overwrite',
};

// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./build/model/outcome.js
var outcome = __webpack_require__(38158);
;// CONCATENATED MODULE: ./build/report/progress.js


/** Where a run stands, kept up to date by its events. A rollout that is tried again counts as running. */
class Progress {
    #rollouts = new Map();
    add(event) {
        if (event.event === 'attempt_started')
            this.#rollouts.set(event.rollout, 'running');
        if (event.event === 'attempt_ended')
            this.#rollouts.set(event.rollout, event.outcome.class);
    }
    /** `12 of 24 · 8 passed · 3 failed · 1 infra error · 4 running · 42 s`, cut to `width` columns. */
    line(planned, elapsedSec, width) {
        const counts = new Map();
        for (const state of this.#rollouts.values())
            counts.set(state, (counts.get(state) ?? 0) + 1);
        const running = counts.get('running') ?? 0;
        counts.delete('running');
        const first = (name) => (name === 'passed' ? 0 : (0,outcome/* isScored */.Lo)(name) ? 1 : 2);
        const parts = [...counts].sort(([a], [b]) => first(a) - first(b) || (a < b ? -1 : 1));
        const text = [
            (0,words.of)(this.#rollouts.size - running, planned),
            ...parts.map(([outcome, count]) => `${(0,words/* whole */.WQ)(count)} ${words/* NAMES */.Xk[outcome]}`),
            `${(0,words/* whole */.WQ)(running)} running`,
            (0,words/* duration */.p0)(elapsedSec),
        ].join(' · ');
        return [...text].slice(0, width).join('');
    }
}

;// CONCATENATED MODULE: ./build/entry/live.js


const EVERY_MS = 1000;
/** Opens it on a stream, by default standard error, so that standard output holds the result alone. */
function openLive(screen = process.stderr, now = Date.now) {
    if (!screen.isTTY)
        return { line: (text) => void screen.write(`${text}\n`), event: () => { }, close: () => { } };
    const stream = screen;
    const progress = new Progress();
    const start = now();
    let planned = 0;
    const wipe = () => {
        (0,external_node_readline_.cursorTo)(stream, 0);
        (0,external_node_readline_.clearLine)(stream, 0);
    };
    const draw = () => {
        if (planned === 0)
            return;
        wipe();
        screen.write(progress.line(planned, (now() - start) / 1000, (screen.columns ?? 80) - 1));
    };
    const timer = setInterval(draw, EVERY_MS);
    timer.unref();
    return {
        line(text) {
            wipe();
            screen.write(`${text}\n`);
            draw();
        },
        event(event, of) {
            if (of === 0)
                return; // the audit's rollouts are no part of the plan
            planned = of;
            progress.add(event);
            draw();
        },
        close() {
            clearInterval(timer);
            if (planned)
                wipe();
        },
    };
}

// EXTERNAL MODULE: ./build/entry/shards.js
var shards = __webpack_require__(74198);
;// CONCATENATED MODULE: ./build/entry/shell-command.js



/** `benchgate shell`; `argv` tells what stands behind `--`. */
function addShellCommand(program, argv) {
    program
        .command('shell')
        .argument('[experiment...]', 'a harness experiment, whose project is there then; after `--` what to run in place of a shell')
        .usage('[options] [experiment] [-- command...]')
        .description('open a shell in a container as a harness has it: image, project, credentials, keys')
        .option('--runtime <file>', 'runtime file (default: the one the experiment names)')
        .option('--env <names...>', 'variables of this environment to pass on')
        .action(async (given, flags) => {
        const cut = argv.indexOf('--');
        const words = cut < 0 ? [] : argv.slice(cut + 1);
        const [experiment, ...others] = given.slice(0, given.length - words.length);
        if (others.length > 0)
            throw new model_error/* BenchgateError */.Q9(`${others[0]} is one too many`, 'Write the command behind `--`: benchgate shell -- ls.');
        process.exitCode = await shell(experiment ?? null, words, flags);
    });
}
async function shell(experiment, command, flags) {
    const stop = new AbortController();
    let ended = 'SIGTERM';
    const cancel = (signal) => {
        if (stop.signal.aborted)
            process.exit(CODES[ended]);
        ended = signal;
        stop.abort();
    };
    for (const signal of Object.keys(CODES))
        process.on(signal, cancel);
    try {
        const { stdin, stdout, stderr } = process;
        const { openShell } = await Promise.all(/* import() */[__webpack_require__.e(3746), __webpack_require__.e(6118), __webpack_require__.e(9495), __webpack_require__.e(3292), __webpack_require__.e(4787), __webpack_require__.e(3540), __webpack_require__.e(3900), __webpack_require__.e(2897), __webpack_require__.e(1455), __webpack_require__.e(8690)]).then(__webpack_require__.bind(__webpack_require__, 87450));
        const code = await openShell({
            experimentFile: experiment === null ? null : (0,external_node_path_.resolve)(experiment),
            runtimeFile: flags.runtime ? (0,external_node_path_.resolve)(flags.runtime) : null,
            keys: flags.env ?? [],
            command,
            env: process.env,
            cwd: process.cwd(),
            streams: { stdin, stdout, stderr, tty: stdin.isTTY === true && stdout.isTTY === true },
            signal: stop.signal,
            onLine: (line) => console.error(line),
        });
        return code ?? CODES[ended] ?? 143;
    }
    catch (cause) {
        if (stop.signal.aborted)
            return CODES[ended] ?? 143;
        throw cause;
    }
    finally {
        for (const signal of Object.keys(CODES))
            process.off(signal, cancel);
    }
}

// EXTERNAL MODULE: ./build/entry/stacks.js
var stacks = __webpack_require__(50326);
;// CONCATENATED MODULE: ./build/entry/cli.js





















const AUDIT = 'run the oracle, which must pass, and nop, which must not, on every task; leave out those that fail';
const BASELINE = 'directory of the run to compare with';
const BASELINE_EXPERIMENT = 'the experiment as the baseline has it, which `gate.design: sequential` runs beside this one';
const DURATIONS = 'results.jsonl of an earlier run, by whose durations the shards are balanced';
const HISTORY = 'history.jsonl of nights, by which `gate.leave_out` chooses tasks to leave out';
const DEBUGGING = process.env.BENCHGATE_DEBUG === '1';
/** The command line. What a verb needs it loads when it is asked for: a report starts no engine, and reads no code of one. */
async function cli(argv = process.argv) {
    (0,stacks/* keepStacks */.n)(DEBUGGING);
    const program = new esm/* Command */.uB('benchgate')
        .description('Run and gate coding-agent benchmarks.')
        .version(version/* VERSION */.x, '--version', 'print the version')
        .exitOverride();
    const verb = (name, description) => program
        .command(`${name} <experiment>`)
        .description(description)
        .option('--runtime <file>', 'runtime file (default: the one the experiment names)')
        .option('--json', 'one JSON object on standard output');
    verb('plan', 'print the rollouts without running any')
        .option('--shards <n>', 'deal the rollouts to this many shards', shards/* parseCount */.zq)
        .option('--durations <file>', DURATIONS)
        .option('--history <file>', HISTORY)
        .option('--out <file>', 'write the plan, for `benchgate merge`')
        .option('--lock', 'write the digests of the tasks to <experiment>.lock.json, which later runs are held to')
        .action(plan);
    verb('preflight', 'check that a run can succeed')
        .option('--history <file>', HISTORY)
        .option('--audit', AUDIT)
        .action(check);
    verb('run', 'run the experiment and report')
        .option('--out <dir>', 'directory of the run')
        .option('--shard <i/n>', 'run one slice of the plan, such as 2/8', shards/* parseShard */.uK)
        .option('--durations <file>', DURATIONS)
        .option('--history <file>', HISTORY)
        .option('--baseline <dir>', BASELINE)
        .option('--baseline-experiment <file>', BASELINE_EXPERIMENT)
        .option('--resume <dir>', 'go on with the run in this directory: what is finished is kept')
        .option('--audit', AUDIT)
        .action(run);
    program
        .command('merge <dirs...>')
        .description('join the runs of all shards, against the plan made beforehand')
        .requiredOption('--plan <file>', 'plan.json of `benchgate plan --shards N --out plan.json`')
        .requiredOption('--out <dir>', 'a new directory for the whole')
        .option('--json', 'one JSON object on standard output')
        .action(mergeShards);
    program
        .command('report <dir>')
        .description('report a finished run again, from what lies in its directory')
        .addOption(new esm/* Option */.c$('--export <format>', "write it in another harness's layout too").choices(entry_export/* EXPORT_FORMATS */.U))
        .option('--out <dir>', 'the new directory of the export (default: jobs/<run id>)')
        .option('--json', 'one JSON object on standard output')
        .action(async (dir, flags) => {
        const { report } = await __webpack_require__.e(/* import() */ 6158).then(__webpack_require__.bind(__webpack_require__, 86158));
        const done = await report((0,external_node_path_.resolve)(dir));
        if (flags.export) {
            const { exportRun } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 13168));
            const out = (0,external_node_path_.resolve)(flags.out ?? (0,external_node_path_.join)('jobs', done.report.runId));
            const { trials } = await exportRun((0,external_node_path_.resolve)(dir), out);
            console.error(`${trials} trials lie in ${(0,external_node_path_.relative)(process.cwd(), out)}, as ${flags.export} leaves them`);
        }
        show(done, flags);
    });
    program
        .command('gate <dir>')
        .description('compare a finished run with another one, and judge it')
        .requiredOption('--baseline <dir>', BASELINE)
        .option('--json', 'one JSON object on standard output')
        .action(async (dir, flags) => {
        const { holdAgainst } = await __webpack_require__.e(/* import() */ 6453).then(__webpack_require__.bind(__webpack_require__, 6453));
        await holdAgainst((0,external_node_path_.resolve)(dir), named(flags.baseline ?? ''));
        const { report } = await __webpack_require__.e(/* import() */ 6158).then(__webpack_require__.bind(__webpack_require__, 86158));
        show(await report((0,external_node_path_.resolve)(dir)), flags);
    });
    program
        .command('compare <before> <after>')
        .description('hold one finished run against another as the gate does, and leave both as they are')
        .option('--html <file>', 'write a page with both side by side')
        .option('--json', 'one JSON object on standard output')
        .action(compareRuns);
    addImportCommand(program, show);
    addInitCommand(program);
    addImageCommands(program);
    addDashboardCommand(program);
    addShellCommand(program, argv);
    program
        .command('reap')
        .description('end the sandboxes that earlier runs left behind')
        .option('--runtime <file>', 'runtime file')
        .option('--older-than <age>', 'only what is older, such as 90s, 30m, 2h or 1d')
        .action(async (flags) => {
        exitOnSignals();
        const { ageOf, reap } = await Promise.all(/* import() */[__webpack_require__.e(3746), __webpack_require__.e(6118), __webpack_require__.e(9495), __webpack_require__.e(4787), __webpack_require__.e(3900), __webpack_require__.e(4659)]).then(__webpack_require__.bind(__webpack_require__, 44659));
        const olderThanSec = flags.olderThan === undefined ? undefined : ageOf(flags.olderThan);
        const { ended, failed, pruned } = await reap({ ...base(flags), olderThanSec });
        console.log(`ended ${ended.length}${ended.length ? `: ${ended.join(', ')}` : ''}`);
        if (pruned.length)
            console.log(`removed ${pruned.join(', ')}`);
        if (failed.length)
            throw new model_error/* BenchgateError */.Q9(`could not end ${failed.join(', ')}`, 'Run `benchgate reap` again.');
    });
    try {
        await program.parseAsync([...argv]);
    }
    catch (error) {
        process.exitCode = cli_explain(error);
    }
}
/** a baseline of which nothing more is known than where it lies */
const named = (dir) => ({
    dir: (0,external_node_path_.resolve)(dir),
    commit: null,
    distance: null,
    age_sec: null,
    link: null,
    chosen: dir,
});
const base = (flags) => ({
    runtimeFile: flags.runtime ? (0,external_node_path_.resolve)(flags.runtime) : null,
    env: process.env,
    cwd: process.cwd(),
});
async function plan(experiment, flags) {
    const { load, lockFileOf } = await Promise.all(/* import() */[__webpack_require__.e(3746), __webpack_require__.e(3292), __webpack_require__.e(4787), __webpack_require__.e(3540), __webpack_require__.e(9969)]).then(__webpack_require__.bind(__webpack_require__, 83540));
    const shard = flags.shards ? { index: 1, count: flags.shards } : null;
    const { leaveOut } = await Promise.all(/* import() */[__webpack_require__.e(3746), __webpack_require__.e(3292), __webpack_require__.e(4787), __webpack_require__.e(3540), __webpack_require__.e(1955)]).then(__webpack_require__.bind(__webpack_require__, 99691));
    const dealt = await (0,shards/* dealing */.F6)({ ...flags, shard });
    const whole = await load({ experimentFile: (0,external_node_path_.resolve)(experiment), ...base(flags), ...dealt });
    const loaded = await leaveOut(whole, { ...dealt, history: await historyOf(flags) });
    if (flags.lock) {
        const file = lockFileOf((0,external_node_path_.resolve)(experiment));
        const { writeLock } = await __webpack_require__.e(/* import() */ 554).then(__webpack_require__.bind(__webpack_require__, 10554));
        await writeLock(file, whole.tasks);
        console.error(`locked ${whole.tasks.length} tasks in ${(0,external_node_path_.relative)(process.cwd(), file)}`);
    }
    if (loaded.leftOut)
        console.error(loaded.leftOut.told.sentence);
    if (flags.out)
        await (0,place/* writeJson */.GF)((0,external_node_path_.resolve)(flags.out), loaded.plan);
    if (flags.json)
        return console.log(JSON.stringify(loaded.plan, null, 2));
    const { harness } = loaded.experiment;
    if (harness && !harness.plan)
        return console.log('one harness, whose results tell what it ran: name that in `harness.plan` to have it planned');
    for (const { id, shard: of } of loaded.plan.rollouts)
        console.log(of ? `${id}\tshard ${of}` : id);
    console.log(`${loaded.plan.rollouts.length} rollouts: ${harness?.plan?.tasks.length ?? loaded.tasks.length} tasks x ${harness?.plan?.agents.length ?? loaded.experiment.agents.length} agents x ${loaded.experiment.rolloutsPerTask}`);
}
async function check(experiment, flags) {
    exitOnSignals();
    const { preflightOnly } = await Promise.all(/* import() */[__webpack_require__.e(3746), __webpack_require__.e(9052), __webpack_require__.e(6118), __webpack_require__.e(9495), __webpack_require__.e(3292), __webpack_require__.e(4787), __webpack_require__.e(3540), __webpack_require__.e(3900), __webpack_require__.e(2897), __webpack_require__.e(5675), __webpack_require__.e(8621)]).then(__webpack_require__.bind(__webpack_require__, 95675));
    const history = await historyOf(flags);
    const { checked, json } = await preflightOnly({ ...options(experiment, flags), history, onEvent: () => { } });
    if (flags.json)
        console.log(JSON.stringify(json, null, 2));
    else
        console.log((0,check_list/* checkList */.R)(checked));
    process.exitCode = checked.ok ? 0 : exit_code/* INVALID */.u;
}
/** The nights that a flag names; `gate.leave_out` asks for them, and a laptop has no branch to look at. */
async function historyOf({ history }) {
    if (history === undefined)
        return { none: 'no history was given (`--history FILE`)' };
    const { readHistoryFile } = await __webpack_require__.e(/* import() */ 8278).then(__webpack_require__.bind(__webpack_require__, 98278));
    return readHistoryFile((0,external_node_path_.resolve)(history), (warning) => console.error(`warning: ${warning}`));
}
function options(experiment, flags) {
    return {
        experimentFile: (0,external_node_path_.resolve)(experiment),
        ...base(flags),
        outDir: flags.out ? (0,external_node_path_.resolve)(flags.out) : null,
        baseline: flags.baseline ? named(flags.baseline) : null,
        baselineExperiment: flags.baselineExperiment ? (0,external_node_path_.resolve)(flags.baselineExperiment) : null,
        resumeDir: flags.resume ? (0,external_node_path_.resolve)(flags.resume) : null,
        audit: flags.audit === true,
        signal: new AbortController().signal,
        onLine: (line) => console.error(line),
    };
}
async function run(experiment, flags) {
    (0,spare_memory/* boundMemory */._8)();
    const stop = new AbortController();
    let code = 130;
    const cancel = (signal) => {
        code = signal === 'SIGTERM' ? 143 : 130;
        if (stop.signal.aborted)
            process.exit(code);
        console.error('stopping: sandboxes are being ended; once more to leave at once');
        stop.abort();
    };
    process.on('SIGINT', cancel).on('SIGTERM', cancel);
    const live = openLive();
    const { runExperiment } = await Promise.all(/* import() */[__webpack_require__.e(3746), __webpack_require__.e(9052), __webpack_require__.e(6118), __webpack_require__.e(9495), __webpack_require__.e(3292), __webpack_require__.e(4787), __webpack_require__.e(6158), __webpack_require__.e(3540), __webpack_require__.e(3900), __webpack_require__.e(2897), __webpack_require__.e(5675), __webpack_require__.e(6150)]).then(__webpack_require__.bind(__webpack_require__, 46150));
    const done = await runExperiment({
        ...options(experiment, flags),
        ...(await (0,shards/* dealing */.F6)(flags)),
        history: await historyOf(flags),
        signal: stop.signal,
        onLine: live.line,
        onEvent: live.event,
    }).finally(live.close);
    process.off('SIGINT', cancel).off('SIGTERM', cancel);
    show(done, flags);
    if (stop.signal.aborted)
        process.exitCode = code;
}
async function mergeShards(dirs, flags) {
    (0,spare_memory/* spareMemory */.$U)();
    const { merge } = await Promise.all(/* import() */[__webpack_require__.e(6158), __webpack_require__.e(9762)]).then(__webpack_require__.bind(__webpack_require__, 89762));
    const merged = await merge({
        planFile: (0,external_node_path_.resolve)(flags.plan ?? ''),
        dirs: dirs.map((dir) => (0,external_node_path_.resolve)(dir)),
        outDir: (0,external_node_path_.resolve)(flags.out ?? ''),
        onLine: (line) => console.error(line),
    });
    show(merged, flags);
}
async function compareRuns(before, after, flags) {
    const html = flags.html ? (0,external_node_path_.resolve)(flags.html) : null;
    const { compare } = await Promise.all(/* import() */[__webpack_require__.e(6158), __webpack_require__.e(8412)]).then(__webpack_require__.bind(__webpack_require__, 58412));
    const { report: run, before: rows, comparison, exitCode } = await compare(named(before), (0,external_node_path_.resolve)(after), html);
    if (flags.json)
        console.log(JSON.stringify({ verdict: run.verdict, comparison }, null, 2));
    else
        console.log(comparisonText(run, rows, comparison));
    process.exitCode = exitCode;
}
/** the result on standard output, and its exit code */
function show({ report: run, dir, files, exitCode }, flags) {
    if (flags.json)
        console.log(JSON.stringify({ verdict: run.verdict, dir, rows: run.rows }, null, 2));
    else
        console.log(`${table(run)}\nThe report lies in ${(0,external_node_path_.relative)(process.cwd(), files.summary)}`);
    process.exitCode = exitCode;
}
/** two sentences for the user; the stack only when debugging */
function cli_explain(thrown) {
    const error = (0,system_error/* ofSystem */.d)(thrown) ?? thrown;
    const code = error.code;
    if (code === 'commander.helpDisplayed' || code === 'commander.version')
        return 0;
    if (code?.startsWith('commander.'))
        return exit_code/* INVALID */.u; // commander has said it already
    if (error instanceof model_error/* BenchgateError */.Q9)
        console.error(`${error.message}\n${error.remedy}`);
    else
        console.error(`benchgate failed: ${error instanceof Error ? error.message : error}\nThis is a fault of benchgate's: please report it, with BENCHGATE_DEBUG=1 set.`);
    if (DEBUGGING && error instanceof Error)
        console.error(error.stack);
    return exit_code/* INVALID */.u;
}


/***/ }),

/***/ 58461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ INVALID)
/* harmony export */ });
/** Exit code of what could not be carried out. */
const INVALID = 3;


/***/ }),

/***/ 13168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ EXPORT_FORMATS),
  exportRun: () => (/* binding */ exportRun)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/model/error.js
var error = __webpack_require__(73188);
;// CONCATENATED MODULE: ./build/report/export/exception.js
/** Harbor's names of what infrastructure did; where it has none, an exception before the agent began says as much. */
const INFRA = {
    auth: 'AgentAuthenticationError',
    config: 'ModelNotFoundError',
    rate_limited: 'ApiRateLimitError',
    quota: 'ApiUsageLimitError',
    capacity: 'ApiOverloadedError',
    transport: 'ApiConnectionClosedError',
    sandbox_lost: 'HealthcheckError',
    image_build: 'SandboxBuildFailedError',
};
const UNNAMED = 'RuntimeError';
/** The exception by which Harbor would tell of a rollout; null where it ended with a reward alone. */
function exceptionOf({ outcome, infra_kind: kind, reason }) {
    switch (outcome) {
        case 'passed':
        case 'failed':
            return null;
        case 'agent_error':
            return 'NonZeroAgentExitCodeError';
        case 'agent_timeout':
            return 'AgentTimeoutError';
        case 'infra_error':
            return (kind && INFRA[kind]) ?? UNNAMED;
        case 'judge_error':
            return /\bno reward\b|\bleft no\b/.test(reason) ? 'RewardFileNotFoundError' : 'VerifierOutputParseError';
        case 'cancelled':
            return 'CancelledError';
        case 'budget_exhausted':
        case 'not_run':
            return null;
        default:
            return outcome;
    }
}
/** Did anything of it happen? What did not has no trial; the job's lock names it. */
const hasTrial = ({ outcome }) => outcome !== 'budget_exhausted' && outcome !== 'not_run';

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/report/export/trial.js


/** `<task, cut>__<seven signs>`: the same rollout always has the same name, and no two of a job share one. */
function trialNames(runId, rows) {
    const taken = new Set();
    return rows.map(({ task, agent, rollout_index: index }) => {
        for (let again = 0;; again++) {
            const name = `${task.slice(0, 32)}__${hash([runId, task, agent, index, again]).slice(0, 7)}`;
            if (taken.has(name))
                continue;
            taken.add(name);
            return name;
        }
    });
}
/** One rollout as Harbor leaves a trial. */
function trialOf(row, name, job) {
    const type = exceptionOf(row);
    const config = configOf(row, name, job);
    const result = resultOf(row, name, job, type);
    return {
        name,
        files: {
            'config.json': pretty(config),
            'lock.json': pretty(lockOf(row, job)),
            'result.json': pretty({ ...result, config }),
            'trial.log': `${row.outcome}: ${row.reason}\n`,
            ...(type === null ? {} : { 'exception.txt': `${type}: ${row.reason}\n` }),
        },
    };
}
/** Without keys that have their defaults, as Harbor writes it. */
const configOf = (row, name, job) => ({
    trial_name: name,
    task: { path: `tasks/${row.task}` },
    agent: agentOf(row, job),
    ...(job.environment ? { environment: { type: job.environment } } : {}),
});
const agentOf = ({ agent }, { models }) => {
    const model = models.get(agent) ?? null;
    return { name: agent, ...(model === null ? {} : { model_name: model }) };
};
/** A trial in its own lock and in the job's, with all that Harbor wants to read there. */
const lockOf = (row, job) => ({
    schema_version: 2,
    task: { name: row.task, type: 'local', digest: sha256Of(row.task_digest), path: `tasks/${row.task}` },
    agent: agentOf(row, job),
    environment: job.environment ? { type: job.environment } : {},
    verifier: {},
});
/** as Harbor writes digests; what is none, such as of results that somebody else left, has one of its own */
function sha256Of(digest) {
    const hex = /^(?:sha256:)?([0-9a-f]{64})$/.exec(digest)?.[1];
    return `sha256:${hex ?? (0,external_node_crypto_.createHash)('sha256').update(digest).digest('hex')}`;
}
function resultOf(row, name, job, type) {
    const [begin, end] = times(row);
    const span = begin === null ? null : { started_at: begin, finished_at: end };
    const rewards = rewardsOf(row, job);
    const judged = rewards !== null || row.outcome === 'judge_error';
    return {
        id: uuid([job.runId, name]),
        task_name: row.task,
        trial_name: name,
        trial_uri: `${job.uri}/${encodeURIComponent(name)}`,
        source: null,
        task_id: { path: `tasks/${row.task}` },
        task_checksum: row.task_digest.replace(/^sha256:/, ''),
        agent_info: { name: row.agent, version: 'unknown', model_info: modelOf(job.models.get(row.agent) ?? null) },
        agent_result: { ...usage(row.tokens), cost_usd: row.cost_usd, rollout_details: null, metadata: metadataOf(row) },
        verifier_result: rewards && { rewards },
        verifier_environment_mode: null,
        exception_info: type && {
            exception_type: type,
            exception_message: row.reason,
            exception_traceback: '',
            occurred_at: end ?? begin,
        },
        started_at: begin,
        finished_at: end,
        // the phases are seconds without a beginning: that the agent began, and the judge, is all that is told
        environment_setup: null,
        agent_setup: null,
        agent_execution: row.outcome === 'infra_error' ? null : span,
        verifier: judged ? span : null,
        step_results: null,
    };
}
/** Harbor has one try a trial: ours are told beside it. */
const metadataOf = ({ outcome, infra_kind, suspected, reason, attempts, hidden_infra_error, phases }) => ({
    benchgate: { outcome, infra_kind, suspected, reason, attempts, hidden_infra_error, phases },
});
/** What the judge said; nothing where it says nothing of the agent, or would say the opposite. */
function rewardsOf(row, { passThreshold }) {
    const { outcome, reward, rewards } = row;
    if (outcome === 'passed' || outcome === 'failed') {
        const own = rewards ?? { reward: reward ?? (outcome === 'passed' ? 1 : 0) };
        const named = Object.keys(own).length === 1 || 'reward' in own || reward === null;
        return named ? own : { ...own, reward };
    }
    if (outcome !== 'agent_error' && outcome !== 'agent_timeout')
        return null;
    return reward !== null && reward < passThreshold ? (rewards ?? { reward }) : null;
}
/** Harbor's input has the cache in it. */
function usage(tokens) {
    const { input = null, cache_read: read = null, cache_write: write = null, output = null } = tokens ?? {};
    return {
        n_input_tokens: input === null ? null : input + (read ?? 0) + (write ?? 0),
        n_cache_tokens: read,
        n_output_tokens: output,
    };
}
function modelOf(model) {
    if (model === null)
        return null;
    const [provider, ...name] = model.split('/');
    return name.length > 0 ? { name: name.join('/'), provider } : { name: model, provider: null };
}
function times({ started_at: at, duration_sec: seconds }) {
    const begin = at === null ? Number.NaN : Date.parse(at);
    if (Number.isNaN(begin))
        return [null, null];
    const end = new Date(begin + (seconds ?? 0) * 1000);
    return [new Date(begin).toISOString(), Number.isNaN(end.getTime()) ? null : end.toISOString()];
}
const hash = (parts) => (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex');
/** a name that is the same for the same thing, in the shape of a UUID */
function uuid(parts) {
    const [digits, variant] = [hash(parts), '89ab'[Number.parseInt(hash(parts)[16] ?? '0', 16) % 4]];
    return [
        digits.slice(0, 8),
        digits.slice(8, 12),
        `8${digits.slice(13, 16)}`,
        `${variant}${digits.slice(17, 20)}`,
        digits.slice(20, 32),
    ].join('-');
}
const pretty = (value) => `${JSON.stringify(value, null, 2)}\n`;

;// CONCATENATED MODULE: ./build/report/export/harbor.js


/** what a run of ours says of itself in a job of Harbor's: what Harbor has no words for */
const OWN_FILE = 'benchgate.json';
const ENVIRONMENTS = { docker: 'docker', e2b_firecracker: 'e2b', daytona: 'daytona' };
/** Pure: run and place in, files out. `uri` is the address of the directory. */
function harborJob(manifest, rows, uri) {
    const { run_id: runId, experiment_id: experimentId, config } = manifest;
    const job = {
        runId,
        experimentId,
        environment: ENVIRONMENTS[config.sandbox_backend.kind] ?? null,
        models: new Map(config.agents.map(({ name, model }) => [name, model])),
        passThreshold: config.reward.pass_threshold,
        uri,
    };
    const names = trialNames(runId, rows);
    const trials = rows.map((row, place) => (hasTrial(row) ? { name: names[place] ?? '' } : null));
    return {
        files: {
            'config.json': pretty(jobConfig(manifest, job)),
            'lock.json': pretty(jobLock(manifest, rows, job)),
            'result.json': pretty(jobResult(rows, names, job)),
            'job.log': `exported from run ${runId} of ${experimentId} by benchgate ${manifest.versions.benchgate}\n`,
            [OWN_FILE]: pretty({
                schema: 1,
                run_id: runId,
                experiment_id: experimentId,
                backend: config.sandbox_backend.kind,
                agents: config.agents.map(({ name, model }) => ({ name, model })),
                rows: rows.map((row, place) => ({ ...row, logs: null, trial: trials[place]?.name ?? null })),
            }),
        },
        trials,
        trial(place) {
            const [row, name] = [rows[place], trials[place]?.name];
            if (!row || name === undefined)
                throw new RangeError(`row ${place} has no trial`);
            return trialOf(row, name, job);
        },
    };
}
const jobConfig = ({ config, tasks }, { runId, environment }) => ({
    job_name: runId,
    n_attempts: config.rollouts_per_task,
    n_concurrent_trials: config.max_parallel_rollouts,
    ...(environment ? { environment: { type: environment } } : {}),
    agents: config.agents.map(({ name, model }) => ({ name, ...(model === null ? {} : { model_name: model }) })),
    tasks: Object.keys(tasks).map((task) => ({ path: `tasks/${task}` })),
});
const jobLock = ({ config }, rows, job) => ({
    schema_version: 3,
    created_at: span(rows).begin ?? madeAt(job.runId),
    n_concurrent_trials: config.max_parallel_rollouts,
    retry: {},
    trials: rows.map((row) => lockOf(row, job)),
});
function jobResult(rows, names, job) {
    const began = rows.flatMap((row, place) => (hasTrial(row) ? [{ row, name: names[place] ?? '' }] : []));
    const { begin, end } = span(rows);
    const total = (of) => sum(began.map(({ row }) => of(row)));
    return {
        id: uuid([job.runId]),
        started_at: begin ?? madeAt(job.runId), // Harbor's has one, also where nothing began
        updated_at: end,
        finished_at: end,
        n_total_trials: rows.length,
        stats: {
            n_completed_trials: began.length,
            n_errored_trials: began.filter(({ row }) => exceptionOf(row) !== null).length,
            n_running_trials: 0,
            n_pending_trials: rows.length - began.length,
            n_cancelled_trials: rows.filter(({ outcome }) => outcome === 'cancelled').length,
            n_retries: 0, // ours are kept, and told in each trial's metadata
            n_input_tokens: total(({ tokens }) => sum([tokens?.input, tokens?.cache_read, tokens?.cache_write])),
            n_cache_tokens: total(({ tokens }) => tokens?.cache_read ?? null),
            n_output_tokens: total(({ tokens }) => tokens?.output ?? null),
            cost_usd: total(({ cost_usd: cost }) => cost),
            evals: Object.fromEntries([...Map.groupBy(began, ({ row }) => evalOf(row, job))].map(([key, own]) => [key, evalResult(own, job)])),
        },
    };
}
const evalOf = ({ agent }, { models }) => [agent, models.get(agent) ?? null, 'adhoc'].filter(Boolean).join('__');
/** Harbor's counts. No metric is given: its mean takes what was not judged for 0. */
function evalResult(own, job) {
    const stats = {};
    const exceptions = {};
    let judged = 0;
    for (const { row, name } of own) {
        const rewards = rewardsOf(row, job);
        if (rewards)
            judged += 1;
        for (const [key, value] of Object.entries(rewards ?? {})) {
            const values = Object.hasOwn(stats, key) ? stats[key] : undefined;
            const byValue = values ?? {};
            byValue[String(value)] = [...(byValue[String(value)] ?? []), name];
            stats[key] = byValue;
        }
        const type = exceptionOf(row);
        if (type)
            exceptions[type] = [...(exceptions[type] ?? []), name];
    }
    return {
        n_trials: judged,
        n_errors: Object.values(exceptions).reduce((count, names) => count + names.length, 0),
        metrics: [],
        pass_at_k: {},
        reward_stats: stats,
        exception_stats: exceptions,
    };
}
function span(rows) {
    let [begin, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const { started_at: at, duration_sec: seconds } of rows) {
        const time = at === null ? Number.NaN : Date.parse(at);
        if (Number.isNaN(time))
            continue;
        begin = Math.min(begin, time);
        end = Math.max(end, time + (seconds ?? 0) * 1000);
    }
    return Number.isFinite(begin) && end < 8.64e15
        ? { begin: new Date(begin).toISOString(), end: new Date(end).toISOString() }
        : { begin: null, end: null };
}
/** a run of ours is called by the second in which it was made */
function madeAt(runId) {
    const [, ...parts] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/.exec(runId)?.map(Number) ?? [];
    const [year = 1970, month = 1, day = 1, ...time] = parts;
    return new Date(Date.UTC(year, month - 1, day, ...time)).toISOString();
}
const sum = (counts) => {
    const known = counts.filter((one) => typeof one === 'number');
    return known.length > 0 ? known.reduce((total, one) => total + one, 0) : null;
};

// EXTERNAL MODULE: ./build/entry/experiment/copy-files.js
var copy_files = __webpack_require__(22644);
// EXTERNAL MODULE: ./build/entry/experiment/folded.js
var folded = __webpack_require__(40729);
;// CONCATENATED MODULE: ./build/entry/export.js







const EXPORT_FORMATS = ['harbor'];
/** what agent and judge left, under the names that both layouts have */
const LEFT = ['agent', 'verifier', 'artifacts', 'steps'];
/** Writes a finished run in Harbor's layout. The directory is there whole or not at all. */
async function exportRun(runDir, outDir) {
    if ((await (0,promises_.readdir)(outDir).catch(() => [])).length > 0)
        throw new error/* BenchgateError */.Q9(`${outDir} is there already, and is not empty`, 'Name a new directory by `--out`.');
    const { manifest, rows } = await (0,folded/* readFolded */.j)(runDir);
    const job = harborJob(manifest, rows, (0,external_node_url_.pathToFileURL)((0,external_node_path_.resolve)(outDir)).href);
    const draft = `${outDir}.partial`;
    await (0,promises_.rm)(draft, { recursive: true, force: true });
    await (0,promises_.mkdir)(draft, { recursive: true });
    for (const [name, text] of Object.entries(job.files))
        await (0,promises_.writeFile)((0,external_node_path_.join)(draft, name), text);
    let trials = 0;
    for (const [place, named] of job.trials.entries()) {
        if (!named)
            continue;
        const { name, files } = job.trial(place);
        const at = (0,external_node_path_.join)(draft, name);
        await (0,promises_.mkdir)(at);
        for (const [file, text] of Object.entries(files))
            await (0,promises_.writeFile)((0,external_node_path_.join)(at, file), text);
        const logs = logsOf(runDir, rows[place]);
        if (logs)
            for (const left of LEFT)
                await (0,copy_files/* copyFiles */.B)((0,external_node_path_.join)(logs, left), (0,external_node_path_.join)(at, left));
        trials += 1;
    }
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(outDir), { recursive: true });
    await (0,promises_.rm)(outDir, { recursive: true, force: true }); // an empty one
    await (0,promises_.rename)(draft, outDir);
    return { trials };
}
/** a journal may be somebody else's: what it names outside the run is not brought along */
function logsOf(runDir, row) {
    if (!row?.logs)
        return null;
    const at = (0,external_node_path_.resolve)(runDir, row.logs);
    const within = (0,external_node_path_.relative)((0,external_node_path_.resolve)(runDir), at);
    return within === '' || within === '..' || within.startsWith(`..${external_node_path_.sep}`) ? null : at;
}


/***/ }),

/***/ 74198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ dealing),
/* harmony export */   Y: () => (/* binding */ MOST_SHARDS),
/* harmony export */   pI: () => (/* binding */ sliceFrom),
/* harmony export */   uK: () => (/* binding */ parseShard),
/* harmony export */   zq: () => (/* binding */ parseCount)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48179);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58863);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73188);
/* harmony import */ var _run_durations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64143);






/** more shards than a matrix may have jobs (GitHub: 256) help nobody */
const MOST_SHARDS = 256;
/** `2/8` as a slice; null where it is none. */
function sliceFrom(text) {
    const [, index, count] = /^(\d{1,3})\/(\d{1,3})$/.exec(text)?.map(Number) ?? [];
    return index && count && index <= count && count <= MOST_SHARDS ? { index, count } : null;
}
/** `2/8` of the command line */
function parseShard(text) {
    const slice = sliceFrom(text);
    if (slice)
        return slice;
    throw new commander__WEBPACK_IMPORTED_MODULE_2__/* .InvalidArgumentError */ .Di(`Write the slice as 2/8: from 1/${MOST_SHARDS} to ${MOST_SHARDS}/${MOST_SHARDS}.`);
}
function parseCount(text) {
    const count = Number(text);
    if (!Number.isInteger(count) || count < 1 || count > MOST_SHARDS)
        throw new commander__WEBPACK_IMPORTED_MODULE_2__/* .InvalidArgumentError */ .Di(`Give a whole number from 1 to ${MOST_SHARDS}.`);
    return count;
}
const Row = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ task: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), agent: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), duration_sec: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable() });
/** What `load` is told of shards; every shard must be told the same. */
async function dealing({ shard, shardsAtOnce, durations, }) {
    return {
        shard: shard ?? null,
        shardsAtOnce: Math.min(shardsAtOnce ?? 1, shard?.count ?? 1),
        ...(durations ? { durations: await durationsIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(durations)) } : {}),
    };
}
/** mean seconds by `<task>/<agent>` */
async function durationsIn(file) {
    const remedy = 'Name the results.jsonl of an earlier run.';
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((cause) => {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_3__/* .BenchgateError */ .Q9(`${file} cannot be read (${cause.code})`, remedy, { cause });
    });
    const rows = text
        .split('\n')
        .filter(Boolean)
        .map((line, index) => {
        try {
            return Row.parse(JSON.parse(line));
        }
        catch (cause) {
            throw new _model_error_js__WEBPACK_IMPORTED_MODULE_3__/* .BenchgateError */ .Q9(`${file}:${index + 1}: no row of results`, remedy, { cause });
        }
    });
    return (0,_run_durations_js__WEBPACK_IMPORTED_MODULE_5__/* .durationsOf */ .DM)(rows);
}


/***/ }),

/***/ 39072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ checkList)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

/** Preflight for a terminal: one line a check, and under one that failed what to do. */
function checkList({ ok, checks }) {
    const width = Math.max(0, ...checks.map(({ name }) => name.length));
    const lines = checks.map(({ name, ok: good, found, remedy, advisory }) => {
        const sign = good === null ? '-' : good ? 'ok' : advisory ? 'warn' : 'FAIL';
        const line = `${sign.padEnd(4)}  ${name.padEnd(width)}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(found, 300)}`;
        return remedy ? `${line}\n${' '.repeat(width + 8)}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(remedy, 300)}` : line;
    });
    return [...lines, ok ? 'Preflight passed.' : 'Preflight failed: nothing was run.'].join('\n');
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
        value = JSON.parse(line.startsWith('\uFEFF') ? line.slice(1) : line); // an editor of Windows' puts it before the first
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
