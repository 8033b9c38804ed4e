export const id = 7959;
export const ids = [7959];
export const modules = {

/***/ 67959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgedInDocker: () => (/* binding */ judgedInDocker)
/* harmony export */ });
/* harmony import */ var _image_ensure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54278);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73188);
/* harmony import */ var _sandbox_drivers_docker_folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57372);
/* harmony import */ var _sandbox_drivers_docker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61455);
/* harmony import */ var _images_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1676);
/* harmony import */ var _task_images_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77734);






const CUT_OFF = { mode: 'no-network', allowedHosts: [] };
/** what a workspace must not take the place of */
const NO_WORKSPACE = /^\/$|^\/(logs|tests)(\/|$)/;
/** The same agents, each step judged in a fresh container of the engine that `judge.docker_host` names. */
function judgedInDocker(agents, runtime, env, keeping) {
    const { judge, sandboxBackend } = runtime;
    const network = judge.network === 'none' ? null : judge.network;
    const runImages = new _images_js__WEBPACK_IMPORTED_MODULE_3__/* .RunImages */ .Uv(keeping);
    let opened = null;
    function open() {
        opened ??= (0,_sandbox_drivers_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .dockerDriver */ .$)({
            dockerHost: judge.dockerHost ?? (env.DOCKER_HOST || null),
            folders: (0,_sandbox_drivers_docker_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .foldersOf */ .p)(env),
            network,
            defaults: sandboxBackend.defaults,
        }).catch((error) => {
            opened = null; // the next one asks again
            throw error;
        });
        return opened;
    }
    const environmentOf = (task, { verifier }) => verifier.environment ??
        (judge.image === null ? task.environment : { ...task.environment, image: judge.image, context: null });
    async function images(task, signal) {
        const made = (0,_image_ensure_js__WEBPACK_IMPORTED_MODULE_0__/* .dockerImages */ .zG)(await open());
        const tags = new Map();
        for (const step of task.steps)
            tags.set(step.name, await (0,_task_images_js__WEBPACK_IMPORTED_MODULE_5__/* .haveImage */ .Q)(made, runImages, task, environmentOf(task, step), signal));
        return tags;
    }
    const place = { open, network: network === null ? CUT_OFF : null };
    return {
        ...agents,
        judge: {
            ...place,
            async close() {
                const driver = await opened?.catch(() => null);
                await driver?.close();
            },
        },
        async prepare(task, signal) {
            if (task.kind !== 'harbor')
                return agents.prepare(task, signal);
            const [prepared, verifierImages] = await Promise.all([
                agents.prepare(withoutJudges(task), signal),
                images(task, signal),
            ]);
            const shares = task.steps.some(({ verifier }) => verifier.mode === 'shared');
            if (shares && NO_WORKSPACE.test(prepared.workdir))
                throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InfraError */ .Ri('config', `a workspace in ${prepared.workdir} cannot be carried to a judge of its own`, 'Give the task a working directory such as /app, by WORKDIR or `[environment] workdir`.');
            return { ...prepared, verifierImages, verifierFiles: new Map() };
        },
        async images(task) {
            const own = await agents.images(withoutJudges(task));
            const named = task.kind !== 'harbor' ? [] : task.steps.map((step) => (0,_image_ensure_js__WEBPACK_IMPORTED_MODULE_0__/* .imageName */ .tO)(environmentOf(task, step)));
            const judges = (await Promise.all(named)).filter((name) => name !== null);
            return [...new Set([...own, ...judges])];
        },
        async settleImages(signal) {
            const own = (await agents.settleImages?.(signal)) ?? [];
            const tags = new Set(own.map(({ report }) => report?.tag));
            const judges = await runImages.settle(signal);
            return [...own, ...judges.filter(({ report }) => report === null || !tags.has(report.tag))];
        },
    };
}
/** what the agents' backend has to prepare: no place of a judge */
function withoutJudges(task) {
    if (task.kind !== 'harbor')
        return task;
    const steps = task.steps.map((step) => ({ ...step, verifier: { ...step.verifier, mode: 'shared' } }));
    return { ...task, steps };
}


/***/ })

};
