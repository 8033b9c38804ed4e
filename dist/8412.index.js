export const id = 8412;
export const ids = [8412];
export const modules = {

/***/ 58412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compare: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var _report_html_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73629);
/* harmony import */ var _folded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40729);
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5354);
/* harmony import */ var _left_out_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39799);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18240);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86158);
/* harmony import */ var _rollout_texts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27142);







/**
 * Holds one finished run against another as the gate does, by the rules of the second. Neither directory is touched;
 * `pageFile` gets both side by side.
 */
async function compare({ dir: beforeDir, ...told }, afterDir, pageFile) {
    const [was, is] = [await (0,_folded_js__WEBPACK_IMPORTED_MODULE_1__/* .readFolded */ .j)(beforeDir), await (0,_folded_js__WEBPACK_IMPORTED_MODULE_1__/* .readFolded */ .j)(afterDir)];
    (0,_left_out_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseChooser */ ._f)(beforeDir, was.manifest, is.manifest);
    const [first, second] = [(0,_left_out_js__WEBPACK_IMPORTED_MODULE_3__/* .ofItsTasks */ .CO)(await rowsOf(beforeDir, was), is.manifest), await rowsOf(afterDir, is)];
    const { run_id, commit } = was.manifest;
    const origin = { run_id, ...told, commit: told.commit ?? commit?.sha ?? null };
    const baseline = { origin, manifest: was.manifest, rows: first };
    const { result: report, comparison } = (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .reportOf */ .EI)(is, { rows: second, baseline }, {});
    if (pageFile !== null) {
        const maxDrop = is.manifest.config.gate.max_drop;
        const against = (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .beside */ .vY)(baseline, comparison);
        (0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .writeLines */ .x1)(pageFile, (0,_report_html_page_js__WEBPACK_IMPORTED_MODULE_0__/* .page */ .M)({ report, against, maxDrop, texts: (0,_rollout_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .rolloutTexts */ .Y)(afterDir, second) }));
    }
    return { report, before: first, comparison, exitCode: _report_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT_CODES */ .ai[report.verdict.verdict] };
}
/** of a run in rounds those that it took */
const rowsOf = async (dir, run) => (await (0,_judged_js__WEBPACK_IMPORTED_MODULE_2__/* .judgedOf */ .B)(dir, run, null)).rows;


/***/ })

};
