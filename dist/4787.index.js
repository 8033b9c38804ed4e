export const id = 4787;
export const ids = [4787];
export const modules = {

/***/ 63958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   _A: () => (/* binding */ tags),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   dQ: () => (/* binding */ allowEnv),
/* harmony export */   ib: () => (/* binding */ envMap),
/* harmony export */   ki: () => (/* binding */ optionalBlock),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   pD: () => (/* binding */ envName),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   vU: () => (/* binding */ argv)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58863);
/* harmony import */ var _interpolate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12420);


/*
 * The values that config files hold. Every `error` is the phrase that completes "allowed is …";
 * that of a block is the list of its keys.
 */
/** Numbers of seconds stay below what a timer can hold. */
const MAX_SECONDS = 1_000_000;
/** A map with known keys. `lenient` drops the unknown ones as LoopBench does. */
function block(shape, { lenient = false } = {}) {
    const keys = Object.keys(shape).join(', ');
    const error = (issue) => (issue.code === 'unrecognized_keys' ? keys : `a map of ${keys}`);
    return lenient ? zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc(shape, { error }) : zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(shape, { error });
}
/** A key that may be left out or left empty. */
function optional(schema, value) {
    return schema.nullish().transform((given) => given ?? value);
}
/** A block that may be left out: all of its keys then have their defaults. */
function optionalBlock(schema) {
    return schema
        .nullish()
        .transform((given) => given ?? schema.parse({}));
}
const text = (error = 'text') => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(error).min(1, error);
const flag = zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY('true or false');
const whole = (min, max) => {
    const error = `a whole number from ${min} to ${max}`;
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(error).min(min, error).max(max, error);
};
const seconds = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(`a number of seconds above 0, at most ${MAX_SECONDS}`)
    .positive(`a number of seconds above 0, at most ${MAX_SECONDS}`)
    .max(MAX_SECONDS, `a number of seconds above 0, at most ${MAX_SECONDS}`);
const share = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig('a number from 0 to 1').min(0, 'a number from 0 to 1').max(1, 'a number from 0 to 1');
const number = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig('a number');
const NAME = 'letters, digits, `.`, `_` and `-`, at most 100, not beginning with a sign';
/** A name that becomes a segment of a path. */
const name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(NAME).regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, NAME);
/** One of a few words. */
const word = (words) => zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(words, `one of ${words.join(', ')}`);
const list = (item, error, min = 0) => zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item, error).min(min, error);
const tags = optional(list(text(), 'a list of texts'), []);
const argv = list(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP('text'), 'a list of texts with at least one', 1);
const COMMAND = 'text, or a list of texts with at least one';
/** Shell text or argv. */
const command = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).min(1)], COMMAND);
const ENV_KEY = 'a variable name: letters, digits and `_`, not beginning with a digit';
const envName = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(ENV_KEY).regex(_interpolate_js__WEBPACK_IMPORTED_MODULE_0__/* .ENV_NAME */ .G1, ENV_KEY);
const envMap = optional(zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(envName, zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP('text; put numbers, true and false in quotes'), 'a map of variables to text'), {});
/** The variables that the file may use. */
const allowEnv = optional(list(envName, 'a list of variable names'), []);


/***/ }),

/***/ 66088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ deepFreeze)
/* harmony export */ });
/** Freeze a plain value and everything in it. */
function deepFreeze(value) {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value))
        return value;
    Object.freeze(value);
    for (const part of Object.values(value))
        deepFreeze(part);
    return value;
}


/***/ }),

/***/ 12420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ ENV_NAME),
/* harmony export */   GW: () => (/* binding */ interpolate),
/* harmony export */   eh: () => (/* binding */ isSecretName)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _yaml_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11919);


/** What a variable's name must look like. */
const ENV_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Does a variable of this name hold something that must not be printed? */
function isSecretName(name) {
    return /KEY|SECRET|TOKEN|PASSWORD|CREDENTIAL|AUTH/i.test(name);
}
/**
 * Expand `${NAME}` and `${NAME:-default}` in every text of the file, in place, for the names in its `allow_env`
 * and no others. `$${` stands for a literal `${`. Faults name variables and never values.
 */
function interpolate(yaml, environment) {
    const allowed = allowList(yaml);
    const env = Object.fromEntries([...allowed].flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]])));
    const secrets = new Set(Object.keys(env).flatMap((name) => (isSecretName(name) ? [env[name] ?? ''] : [])));
    const written = new Map();
    const failed = new Set();
    const faults = [];
    const allowNode = (0,_yaml_file_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeAt */ .oB)(yaml, ['allow_env']);
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(yaml.doc, {
        Seq: (_, seq) => (seq === allowNode ? yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.SKIP : undefined),
        Scalar(key, node, ancestors) {
            if (key === 'key' || typeof node.value !== 'string' || !node.value.includes('${'))
                return;
            const path = pathOf(ancestors, node);
            const result = expand(node.value, { allowed, env });
            for (const fault of result.faults)
                faults.push({ ...fault, path });
            if (result.faults.length > 0)
                failed.add(node);
            for (const value of result.secretDefaults)
                secrets.add(value);
            if (result.references > 0)
                written.set(node, result.printable);
            node.value = result.text;
        },
    });
    secrets.delete('');
    return { written, failed, faults, env, secrets: [...secrets] };
}
function expand(source, { allowed, env }) {
    const faults = [];
    const secretDefaults = [];
    let references = 0;
    let printable = '';
    let end = 0;
    const text = source.replace(/\$\$\{|\$\{([^}]*)(\}?)/g, (whole, inner, close, at) => {
        printable += source.slice(end, at);
        end = at + whole.length;
        if (inner === undefined) {
            printable += whole;
            return '${';
        }
        references++;
        const [, name, fallback] = /^([A-Za-z_][A-Za-z0-9_]*)(?::-([\s\S]*))?$/.exec(inner) ?? [];
        if (name === undefined || close === '') {
            printable += `\${…}`;
            faults.push({
                message: 'a `${` that is no variable; allowed are `${NAME}` and `${NAME:-default}`.',
                remedy: 'Correct it, or write `$${` for a literal `${`.',
            });
            return whole;
        }
        printable += fallback !== undefined && isSecretName(name) ? `\${${name}:-…}` : whole;
        if (!allowed.has(name)) {
            faults.push({
                message: `the variable ${name} is not in this file's \`allow_env\`.`,
                remedy: `Add ${name} to \`allow_env\`, or write \`$\${${name}}\` for the literal text.`,
            });
            return whole;
        }
        const value = env[name];
        if (value !== undefined && (value !== '' || fallback === undefined))
            return value;
        if (fallback !== undefined) {
            if (isSecretName(name))
                secretDefaults.push(fallback);
            return fallback;
        }
        faults.push({
            message: `the variable ${name} is not set and has no default.`,
            remedy: `Set ${name} in the environment, or write \`\${${name}:-default}\`.`,
        });
        return whole;
    });
    return { text, printable: printable + source.slice(end), references, secretDefaults, faults };
}
function allowList(yaml) {
    const list = (0,_yaml_file_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeAt */ .oB)(yaml, ['allow_env']);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(list))
        return new Set();
    return new Set(list.items.flatMap((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item) && typeof item.value === 'string' && ENV_NAME.test(item.value) ? [item.value] : []));
}
function pathOf(ancestors, node) {
    const path = [];
    for (const [index, ancestor] of ancestors.entries()) {
        const child = ancestors[index + 1] ?? node;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(ancestor))
            path.push(ancestor.items.indexOf(child));
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(ancestor)) {
            const key = child.key;
            path.push((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value ?? '') : '');
        }
    }
    return path;
}


/***/ }),

/***/ 35235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ loadFile),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73188);
/* harmony import */ var _interpolate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12420);
/* harmony import */ var _yaml_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11919);





const UNTOUCHED = { written: new Map(), failed: new Set(), faults: [], env: {}, secrets: [] };
/** Read, expand and check a file. Throws one `ConfigError` with all of its faults. */
async function loadFile(file, environment, format) {
    const yaml = await (0,_yaml_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readYamlFile */ .kv)(file);
    const top = topKeys(yaml);
    const expansion = format.verbatim?.(top) ? UNTOUCHED : (0,_interpolate_js__WEBPACK_IMPORTED_MODULE_3__/* .interpolate */ .GW)(yaml, environment);
    const raw = toPlain(yaml);
    const schema = format.schema(top);
    let parsed = schema.safeParse(raw);
    if (!parsed.success && readTyped(raw, parsed.error.issues, { yaml, expansion }))
        parsed = schema.safeParse(raw);
    const faults = [...expansion.faults];
    const expanded = (fault) => !expansion.failed.has((0,_yaml_file_js__WEBPACK_IMPORTED_MODULE_4__/* .nodeAt */ .oB)(yaml, fault.path));
    faults.push(...format.faults(raw, (path) => found(path, { yaml, expansion })).filter(expanded));
    if (!parsed.success)
        faults.push(...parsed.error.issues.flatMap((issue) => toFaults(issue, { yaml, expansion })).filter(expanded));
    if (faults.length > 0 || !parsed.success)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL((0,_yaml_file_js__WEBPACK_IMPORTED_MODULE_4__/* .sortIssues */ .V)(distinct(yaml, faults)));
    return { value: parsed.data, yaml, env: expansion.env, secrets: expansion.secrets };
}
/** The nearest of the words if it is near enough to be meant, else null. */
function nearest(given, words) {
    const key = given.toLowerCase();
    const near = closestOf(key, words);
    if (near === undefined)
        return null;
    const begun = key.length >= 3 && near.startsWith(key);
    return begun || (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(key, near) <= Math.max(2, Math.floor(key.length / 3)) ? near : null;
}
/** A word that begins with the key, else the one with the fewest edits; a very long key is near to nothing. */
function closestOf(key, words) {
    if (words.length === 0 || key.length > 200)
        return words[0];
    return (key.length >= 3 ? words.find((word) => word.startsWith(key)) : undefined) ?? (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(key, words);
}
/** Below these keys a plain value may be a credential that was written out by mistake. */
const PRIVATE = new Set(['env', 'role_env', 'allow_env', 'api_key_env']);
/** What stands at `path`, safe to print: never a variable's value, never what may be a credential. */
function found(path, { yaml, expansion }) {
    const node = (0,_yaml_file_js__WEBPACK_IMPORTED_MODULE_4__/* .nodeAt */ .oB)(yaml, path);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(node))
        return 'a map';
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isSeq */ .oP)(node))
        return node.items.length === 0 ? 'an empty list' : 'a list';
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(node))
        return 'nothing';
    const written = expansion.written.get(node);
    if (written !== undefined)
        return quote(written);
    if (node.value === null)
        return 'nothing';
    if (path.some((part) => PRIVATE.has(part)))
        return typeof node.value === 'string' ? 'a text that is not shown' : `a ${typeof node.value}`;
    return typeof node.value === 'string' ? quote(node.value) : quote(node.source ?? String(node.value)).slice(1, -1);
}
function quote(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}
function toFaults(issue, context) {
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => unknownKey([...issue.path, key], issue.message.split(', ')));
    const { path, message } = issue;
    if (issue.code === 'invalid_key') {
        const allowed = issue.issues[0]?.message ?? 'another key';
        return [{ path, atKey: true, message: `this key is not allowed; allowed is ${allowed}.`, remedy: 'Rename it.' }];
    }
    const node = (0,_yaml_file_js__WEBPACK_IMPORTED_MODULE_4__/* .nodeAt */ .oB)(context.yaml, path);
    if (node === undefined || ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(node) && node.value === null)) {
        const last = path.at(-1);
        const remedy = typeof last === 'string' ? `Add \`${last}\`.` : 'Write the value, or remove the `-`.';
        return [{ path, message: `missing; allowed is ${message}.`, remedy }];
    }
    return [
        { path, message: `found ${found(path, context)}; allowed is ${message}.`, remedy: remedyFor(issue, node, context) },
    ];
}
function unknownKey(path, known) {
    const key = String(path.at(-1));
    const near = nearest(key, known);
    const remedy = near
        ? `Did you mean \`${near}\`?`
        : `Remove it; the nearest known key is \`${closestOf(key.toLowerCase(), known)}\`.`;
    return { path, atKey: true, message: `unknown key; known here are ${known.join(', ')}.`, remedy };
}
function remedyFor(issue, node, { expansion }) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(node))
        return 'Correct the value.';
    if (expansion.written.has(node))
        return 'Change the value of the variable, or its default.';
    if (issue.code === 'invalid_value' && typeof node.value === 'string') {
        const near = nearest(node.value, issue.values.map(String));
        return near ? `Did you mean \`${near}\`?` : 'Choose one of them.';
    }
    if (issue.code === 'invalid_type' && issue.expected === 'string')
        return 'Put it in quotes.';
    return 'Correct the value.';
}
/** Give values that came from variables the number or the boolean that their keys ask for. */
function readTyped(raw, issues, { yaml, expansion }) {
    let changed = false;
    for (const issue of issues) {
        if (issue.code !== 'invalid_type')
            continue;
        const node = (0,_yaml_file_js__WEBPACK_IMPORTED_MODULE_4__/* .nodeAt */ .oB)(yaml, issue.path);
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(node) || !expansion.written.has(node) || expansion.failed.has(node))
            continue;
        const value = typed(String(node.value).trim(), issue.expected);
        if (value === undefined)
            continue;
        const owner = issue.path.slice(0, -1).reduce((at, part) => at[part], raw);
        owner[issue.path.at(-1) ?? ''] = value;
        changed = true;
    }
    return changed;
}
function typed(text, expected) {
    if (expected === 'boolean')
        return text === 'true' ? true : text === 'false' ? false : undefined;
    if (expected !== 'number' && expected !== 'int')
        return undefined;
    return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) ? Number(text) : undefined;
}
function topKeys({ doc }) {
    return new Set((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(doc.contents) ? doc.contents.items.map(({ key }) => ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(key) ? String(key.value) : '')) : []);
}
function toPlain(yaml) {
    try {
        return yaml.doc.toJS({ maxAliasCount: 100 });
    }
    catch {
        const message = 'the aliases of this file expand to too much.';
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL([(0,_yaml_file_js__WEBPACK_IMPORTED_MODULE_4__/* .toIssue */ .N9)(yaml, { path: [], message, remedy: 'Write the values out.' })]);
    }
}
/** One issue a key: the first says enough. */
function distinct(yaml, faults) {
    const issues = faults.map((fault) => (0,_yaml_file_js__WEBPACK_IMPORTED_MODULE_4__/* .toIssue */ .N9)(yaml, fault));
    const seen = new Set();
    return issues.filter(({ key, line }) => {
        const id = `${line}\n${key}`;
        return !seen.has(id) && seen.add(id);
    });
}


/***/ }),

/***/ 14787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ loadRuntime)
});

// UNUSED EXPORTS: RuntimeSchema

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(58863);
;// CONCATENATED MODULE: ./build/model/cache-volume.js
/** Package managers whose downloads sandboxes may share. */
const CACHE_VOLUMES = ['npm', 'pip'];

// EXTERNAL MODULE: ./build/config/fields.js
var fields = __webpack_require__(63958);
// EXTERNAL MODULE: ./build/config/freeze.js
var freeze = __webpack_require__(66088);
;// CONCATENATED MODULE: ./build/config/harbor-settings.js

/** The keys of `sandbox_backend.harbor`. */
const HARBOR = {
    api_url: (0,fields/* optional */.lq)((0,fields/* text */.Qq)(), null),
    api_key_env: (0,fields/* optional */.lq)(fields/* envName */.pD, 'SYNTH_API_KEY'),
    count: (0,fields/* optional */.lq)((0,fields/* whole */.WQ)(1, 100), 1),
    build_timeout_sec: (0,fields/* optional */.lq)(fields/* seconds */.YA, 900),
    rate_limit_wait_sec: (0,fields/* optional */.lq)(fields/* seconds */.YA, 300),
};
/** What is said where the block is left out. */
const harborDefaults = () => (0,fields/* block */.om)(HARBOR).parse({});
const toHarborSettings = (said) => ({
    apiUrl: said.api_url,
    apiKeyEnv: said.api_key_env,
    count: said.count,
    buildTimeoutSec: said.build_timeout_sec,
    rateLimitWaitSec: said.rate_limit_wait_sec,
});

// EXTERNAL MODULE: ./build/config/load.js
var load = __webpack_require__(35235);
;// CONCATENATED MODULE: ./build/config/runtime.js







const BACKENDS = ['local_process', 'docker', 'e2b_firecracker', 'daytona', 'harbor'];
const JUDGES = ['docker_container', 'local_process', 'e2b_firecracker'];
/** LoopBench's backends that no driver here speaks to. */
const REFUSED = new Set(['kata_container', 'firecracker_microvm', 'unikernel']);
const maybeText = (0,fields/* optional */.lq)((0,fields/* text */.Qq)(), null);
const kindSchema = schemas/* enum */.k5n([...BACKENDS, 'docker_container'], `one of ${BACKENDS.join(', ')}`)
    .nullish()
    .transform((kind) => (kind === 'docker_container' ? 'docker' : kind));
/** LoopBench's keys and defaults; `max_creates_per_sec` is ours, what E2B's Pro plan and Daytona's first tier allow. */
const cloud = (apiKeyEnv) => ({
    timeout_sec: (0,fields/* optional */.lq)(fields/* seconds */.YA, 3600),
    allow_internet_access: (0,fields/* optional */.lq)(fields/* flag */.Jt, false),
    api_key_env: (0,fields/* optional */.lq)(fields/* envName */.pD, apiKeyEnv),
    max_concurrent_creates: (0,fields/* optional */.lq)((0,fields/* whole */.WQ)(1, 10_000), 12),
    max_creates_per_sec: (0,fields/* optional */.lq)((0,fields/* whole */.WQ)(1, 10_000), 5),
    max_concurrent_syncs: (0,fields/* optional */.lq)((0,fields/* whole */.WQ)(1, 10_000), 24),
    create_timeout_sec: (0,fields/* optional */.lq)(fields/* seconds */.YA, 1200),
    create_drain_timeout_sec: (0,fields/* optional */.lq)(fields/* seconds */.YA, 90),
    init_command_timeout_sec: (0,fields/* optional */.lq)(fields/* seconds */.YA, 240),
});
const E2B = { template: maybeText, ...cloud('E2B_API_KEY') };
const DAYTONA = { snapshot: maybeText, api_url: maybeText, target: maybeText, ...cloud('DAYTONA_API_KEY') };
/** Folders that hold more than credentials: keeping them in memory would hide what the image has there. */
const NO_FOLDER = /^\/$|^\/(bin|boot|dev|etc|home|lib|lib64|opt|proc|root|run|sbin|srv|sys|tmp|usr|var)$|^\/home\/[^/]+$/;
const TARGET = 'an absolute path of a file, in a folder of its own such as /home/agent/.claude';
const CREDENTIAL = (0,fields/* block */.om)({
    file: (0,fields/* text */.Qq)(),
    target: schemas/* string */.YjP(TARGET)
        .refine((given) => external_node_path_.posix.normalize(given) === given && /^\/.+[^/]$/.test(given), TARGET)
        .refine((given) => !NO_FOLDER.test(external_node_path_.posix.dirname(given)), TARGET),
    agents: (0,fields/* optional */.lq)((0,fields/* list */.p_)((0,fields/* text */.Qq)(), 'a list of names of agents', 1), null),
    optional: (0,fields/* optional */.lq)(fields/* flag */.Jt, false),
});
function schemaOf(lenient) {
    const map = (shape) => (0,fields/* block */.om)(shape, { lenient });
    return map({
        sandbox_backend: (0,fields/* optionalBlock */.ki)(map({
            kind: kindSchema,
            image: maybeText,
            image_config: maybeText,
            credentials: (0,fields/* optional */.lq)((0,fields/* list */.p_)(CREDENTIAL, 'a list of files with `file` and `target`'), []),
            cache_volumes: (0,fields/* optional */.lq)((0,fields/* list */.p_)((0,fields/* word */.Vm)(CACHE_VOLUMES), `a list of ${CACHE_VOLUMES.join(', ')}`), []),
            network: maybeText,
            docker_host: maybeText,
            defaults: (0,fields/* optionalBlock */.ki)(map({
                cpus: (0,fields/* optional */.lq)(fields/* number */.ai.positive('a number above 0'), 2),
                memory_mb: (0,fields/* optional */.lq)((0,fields/* whole */.WQ)(16, 10_000_000), 4096),
                pids: (0,fields/* optional */.lq)((0,fields/* whole */.WQ)(16, 4_000_000), 512),
                storage_mb: (0,fields/* optional */.lq)((0,fields/* whole */.WQ)(16, 100_000_000), 20_480),
            })),
            e2b: (0,fields/* optional */.lq)(map(E2B), null),
            daytona: (0,fields/* optional */.lq)(map(DAYTONA), null),
            harbor: (0,fields/* optional */.lq)(map(HARBOR), null),
        })),
        judge: (0,fields/* optionalBlock */.ki)(map({
            kind: (0,fields/* optional */.lq)((0,fields/* word */.Vm)(JUDGES), 'local_process'),
            image: maybeText,
            network: maybeText,
            docker_host: maybeText,
            buildx_config: maybeText,
            e2b_template: maybeText,
        })),
        storage: (0,fields/* optionalBlock */.ki)(map({
            workspace_root: (0,fields/* optional */.lq)((0,fields/* text */.Qq)(), 'workspaces'),
            runs_root: (0,fields/* optional */.lq)((0,fields/* text */.Qq)(), 'runs'),
            cache_root: (0,fields/* optional */.lq)((0,fields/* text */.Qq)(), 'caches'),
            mount_images: (0,fields/* optional */.lq)(fields/* flag */.Jt, true),
        })),
        env_runner: schemas/* unknown */.L5J().optional(),
        allow_env: fields/* allowEnv */.dQ,
    });
}
/** The keys of a runtime file; docs/config.md is made from them. */
const RuntimeSchema = schemaOf(false);
const isLoopBench = (top) => top.has('env_runner');
const FORMAT = {
    schema: (top) => schemaOf(isLoopBench(top)),
    verbatim: (top) => isLoopBench(top) && !top.has('allow_env'),
    faults(raw, found) {
        const path = ['sandbox_backend', 'kind'];
        const kind = raw.sandbox_backend?.kind;
        if (!REFUSED.has(kind))
            return [];
        return [
            {
                path,
                message: `benchgate has no driver for LoopBench's ${found(path)}; allowed is one of ${BACKENDS.join(', ')}.`,
                remedy: 'Use `docker` for a container, or `e2b_firecracker` for a micro-VM.',
            },
        ];
    },
};
/**
 * Read a runtime file: where and how rollouts run. `null` is the built-in default: local processes, with the storage
 * under `cwd`. A file with LoopBench's `env_runner` loads as LoopBench reads it: its defaults, unknown keys ignored.
 */
async function loadRuntime(file, env, cwd = process.cwd()) {
    if (file === null)
        return (0,freeze/* deepFreeze */.o)(toRuntime(null, cwd, 'local_process', null, { value: RuntimeSchema.parse({}), env: {}, secrets: [] }));
    const loaded = await (0,load/* loadFile */.Z)(file, env, FORMAT);
    const fallback = loaded.value.env_runner === undefined ? 'local_process' : 'e2b_firecracker';
    const absolute = external_node_path_.resolve(file);
    return (0,freeze/* deepFreeze */.o)(toRuntime(absolute, external_node_path_.dirname(absolute), fallback, env.HOME ?? null, loaded));
}
function toRuntime(file, base, fallback, home, { value, env, secrets, }) {
    const { sandbox_backend: backend, judge, storage } = value;
    const kind = backend.kind ?? fallback;
    const e2b = backend.e2b ?? (kind === 'e2b_firecracker' ? (0,fields/* block */.om)(E2B).parse({}) : null);
    const harbor = backend.harbor ?? (kind === 'harbor' ? harborDefaults() : null);
    const daytona = backend.daytona ?? (kind === 'daytona' ? (0,fields/* block */.om)(DAYTONA).parse({}) : null);
    return {
        file,
        sandboxBackend: {
            kind,
            image: backend.image,
            imageConfig: backend.image_config === null ? null : external_node_path_.resolve(base, backend.image_config),
            credentials: backend.credentials.map(({ file: from, ...rest }) => ({
                ...rest,
                file: external_node_path_.resolve(base, from.replace(/^~(?=\/|$)/, home ?? '~')),
            })),
            cacheVolumes: backend.cache_volumes,
            network: backend.network,
            dockerHost: backend.docker_host,
            defaults: {
                cpus: backend.defaults.cpus,
                memoryMb: backend.defaults.memory_mb,
                pids: backend.defaults.pids,
                storageMb: backend.defaults.storage_mb,
            },
            e2b: e2b && { template: e2b.template, ...cloudSettings(e2b) },
            daytona: daytona && {
                snapshot: daytona.snapshot,
                apiUrl: daytona.api_url,
                target: daytona.target,
                ...cloudSettings(daytona),
            },
            harbor: harbor && toHarborSettings(harbor),
        },
        judge: {
            kind: judge.kind,
            image: judge.image,
            network: judge.network,
            dockerHost: judge.docker_host,
            buildxConfig: judge.buildx_config,
            e2bTemplate: judge.e2b_template,
        },
        storage: {
            workspaceRoot: external_node_path_.resolve(base, storage.workspace_root),
            runsRoot: external_node_path_.resolve(base, storage.runs_root),
            cacheRoot: external_node_path_.resolve(base, storage.cache_root),
            mountImages: storage.mount_images,
        },
        env,
        secrets,
    };
}
function cloudSettings(said) {
    return {
        apiKeyEnv: said.api_key_env,
        timeoutSec: said.timeout_sec,
        allowInternetAccess: said.allow_internet_access,
        maxConcurrentCreates: said.max_concurrent_creates,
        maxCreatesPerSec: said.max_creates_per_sec,
        maxConcurrentSyncs: said.max_concurrent_syncs,
        createTimeoutSec: said.create_timeout_sec,
        createDrainTimeoutSec: said.create_drain_timeout_sec,
        initCommandTimeoutSec: said.init_command_timeout_sec,
    };
}


/***/ }),

/***/ 11919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ toIssue),
/* harmony export */   V: () => (/* binding */ sortIssues),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   kv: () => (/* binding */ readYamlFile),
/* harmony export */   oB: () => (/* binding */ nodeAt)
/* harmony export */ });
/* unused harmony exports parseYaml, formatPath */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73188);



/** Read and parse a YAML 1.2 file. Throws `ConfigError` with every syntax error of the file. */
async function readYamlFile(file) {
    return parseYaml(file, await readText(file));
}
/** Parse the text of a file named `file`. */
function parseYaml(file, text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .LineCounter */ .HN();
    const whole = (message, remedy) => new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL([{ file, line: null, column: null, key: '', message, remedy }]);
    const tooDeep = () => whole('the file cannot be parsed; it is nested too deeply.', 'Write it flatter.');
    let doc;
    try {
        doc = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(text, {
            lineCounter: lines,
            version: '1.2',
            uniqueKeys: true,
            prettyErrors: false,
            logLevel: 'error',
        });
    }
    catch {
        throw tooDeep();
    }
    const yaml = { file, doc, lines };
    if (doc.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION'))
        throw tooDeep();
    const syntax = [...doc.errors, ...doc.warnings].map((error) => {
        const { line, col } = lines.linePos(error.pos[0]);
        return { file, line, column: col, key: '', ...syntaxFault(error.code, error.message) };
    });
    if (syntax.length > 0)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(sortIssues(syntax));
    if (doc.contents === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(doc.contents) && doc.contents.value === null))
        throw whole('the file is empty.', 'Write the keys that docs/config.md names.');
    const structure = structureIssues(yaml);
    if (structure.length > 0)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(sortIssues(structure));
    return yaml;
}
/** The node at `path`, through aliases; the plain value where the path goes on below one; else undefined. */
function nodeAt(yaml, path) {
    return descend(yaml, path).node;
}
/** The fault with its line, its column and its key as text. */
function toIssue(yaml, fault) {
    const { depth, parent, node, key, inScalar } = descend(yaml, fault.path);
    const place = (fault.atKey ? key : node) ?? node ?? parent;
    const { line, col } = yaml.lines.linePos(place?.range?.[0] ?? 0);
    const path = inScalar ? fault.path.slice(0, depth) : fault.path;
    return {
        file: yaml.file,
        line: Math.max(line, 1),
        column: Math.max(col, 1),
        key: formatPath(path),
        message: fault.message,
        remedy: fault.remedy,
    };
}
/** The line of the value at `path`, from 1. */
function lineOf(yaml, path) {
    return toIssue(yaml, { path, message: '', remedy: '' }).line ?? 1;
}
/** In the order of the file. */
function sortIssues(issues) {
    return issues.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
/** `agents[0].kind`; a key that is no plain word is quoted. */
function formatPath(path) {
    return path.reduce((text, part) => {
        if (typeof part === 'number')
            return `${text}[${part}]`;
        const key = String(part);
        if (!/^[\w-]{1,80}$/.test(key))
            return `${text}[${JSON.stringify(key.slice(0, 80))}]`;
        return text ? `${text}.${key}` : key;
    }, '');
}
async function readText(file) {
    const fail = (message, remedy, cause) => new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL([{ file, line: null, column: null, key: '', message, remedy }], { cause });
    let bytes;
    try {
        bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file);
    }
    catch (cause) {
        const code = cause.code;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            throw fail('the file does not exist.', 'Correct the path; it is relative to the directory you are in.', cause);
        if (code === 'EISDIR')
            throw fail('this is a directory, not a file.', 'Name the YAML file in it.', cause);
        if (code === 'EACCES' || code === 'EPERM')
            throw fail('the file may not be read.', 'Give this user the right to read it.', cause);
        throw fail(`the file cannot be read (${code ?? 'unknown error'}).`, 'Name a readable YAML file.', cause);
    }
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw fail('the file is not UTF-8 text.', 'Save it as UTF-8.', cause);
    }
}
function syntaxFault(code, message) {
    if (code === 'DUPLICATE_KEY')
        return { message: 'this key is written twice.', remedy: 'Keep one of them.' };
    if (code === 'MULTIPLE_DOCS')
        return {
            message: 'the file holds more than one YAML document.',
            remedy: 'Keep one; remove the `---` between them.',
        };
    if (code === 'TAG_RESOLVE_FAILED')
        return { message: 'this YAML tag is not known; only plain YAML 1.2 values are allowed.', remedy: 'Remove the tag.' };
    const line = message.replace(/\s+/g, ' ').slice(0, 200);
    return {
        message: `not valid YAML: ${line}${/[.!?]$/.test(line) ? '' : '.'}`,
        remedy: 'Correct the syntax; put text that holds `: { } [ ] # & * ! | >` in quotes.',
    };
}
/** What YAML allows and a config file does not: a top that is no map, keys that are no text, aliases to nothing or to themselves. */
function structureIssues(yaml) {
    const { file, doc, lines } = yaml;
    const issues = [];
    const add = (node, message, remedy) => {
        const { line, col } = lines.linePos(node?.range?.[0] ?? 0);
        issues.push({ file, line, column: col, key: '', message, remedy });
    };
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(doc.contents))
        add(doc.contents, 'the top of the file must be a map of keys.', 'Write `key: value` lines.');
    try {
        (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .visit */ .YR)(doc, {
            Pair(_, pair) {
                if (!(0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(pair.key) || typeof pair.key.value === 'object')
                    add(pair.key, 'a key must be plain text.', 'Write the key as a word.');
            },
            Alias(_, alias, ancestors) {
                const source = alias.resolve(doc);
                if (!source)
                    add(alias, 'this alias points to no anchor.', 'Define the anchor above it, or write the value out.');
                else if (ancestors.includes(source))
                    add(alias, 'this alias holds itself.', 'Write the value out instead of the alias.');
            },
        });
    }
    catch {
        add(null, 'the file is nested too deeply.', 'Write it flatter.');
    }
    return issues;
}
function descend({ doc }, path) {
    const resolve = (value) => (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isAlias */ .Vj)(value) ? (value.resolve(doc) ?? undefined) : (value ?? undefined);
    let parent;
    let key;
    let node = doc.contents ?? undefined;
    for (const [depth, part] of path.entries()) {
        parent = node;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(node)) {
            const pair = node.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(item.key) && String(item.key.value ?? '') === String(part));
            if (!pair)
                return { node: undefined, parent, key: undefined, depth, inScalar: false };
            key = pair.key;
            node = resolve(pair.value);
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isSeq */ .oP)(node) && typeof part === 'number') {
            if (part >= node.items.length)
                return { node: undefined, parent, key, depth, inScalar: false };
            node = resolve(node.items[part]);
        }
        else
            return { node, parent, key, depth, inScalar: true };
    }
    return { node, parent, key, depth: path.length, inScalar: false };
}


/***/ })

};
