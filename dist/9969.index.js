export const id = 9969;
export const ids = [9969];
export const modules = {

/***/ 99969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ DEFAULT_RULES)
/* harmony export */ });
/** What holds where an experiment says nothing. */
const DEFAULT_RULES = {
    design: 'fixed',
    maxDrop: 0.1,
    alpha: 0.05,
    beta: 0.1,
    minTasks: 10,
    minSharedTasks: 0.9,
    minCoverage: 0.9,
    maxInfraErrorRate: 0.05,
    minPassRate: null,
    guardrails: [],
    leaveOut: 'nothing',
};


/***/ })

};
