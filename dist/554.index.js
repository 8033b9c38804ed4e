export const id = 554;
export const ids = [554];
export const modules = {

/***/ 10554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ checkLock),
/* harmony export */   writeLock: () => (/* binding */ writeLock)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58863);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73188);



const Lock = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    tasks: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/)),
});
const RENEW = 'If that is intended, run `benchgate plan --lock`.';
/** Write down the digest of every task, so that a later run can prove it is about the same ones. */
async function writeLock(file, tasks) {
    const digests = tasks.map(({ id, digest }) => [id, digest]).sort(([a], [b]) => (a < b ? -1 : 1));
    const lock = { schema: 1, tasks: Object.fromEntries(digests) };
    const draft = `${file}.tmp`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(draft, `${JSON.stringify(lock, null, 2)}\n`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, file);
}
/** Throw a `ConfigError` that names every task that changed, is missing or is not in the lock. */
async function checkLock(file, tasks) {
    const locked = await readLock(file);
    const issue = (id, message) => fault(file, `tasks.${id}`, message, RENEW);
    const present = new Set(tasks.map(({ id }) => id));
    const issues = [
        ...tasks.flatMap(({ id, digest }) => {
            const expected = Object.hasOwn(locked, id) ? locked[id] : undefined;
            if (expected === undefined)
                return [issue(id, 'the task is not in the lock file.')];
            return expected === digest ? [] : [issue(id, `the task has changed: locked ${expected}, found ${digest}.`)];
        }),
        ...Object.keys(locked)
            .filter((id) => !present.has(id))
            .map((id) => issue(id, 'the locked task is not in the experiment.')),
    ];
    if (issues.length > 0)
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(issues);
}
async function readLock(file) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((cause) => {
        const message = cause.code === 'ENOENT' ? 'there is no lock file.' : `the lock file cannot be read (${cause.code}).`;
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL([fault(file, '', message, 'Run `benchgate plan --lock` to write it.')], { cause });
    });
    try {
        return Lock.parse(JSON.parse(text)).tasks;
    }
    catch (cause) {
        const message = 'this is no lock file of schema 1.';
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL([fault(file, '', message, 'Run `benchgate plan --lock` to write it anew.')], { cause });
    }
}
const fault = (file, key, message, remedy) => ({
    file,
    line: null,
    column: null,
    key,
    message,
    remedy,
});


/***/ })

};
