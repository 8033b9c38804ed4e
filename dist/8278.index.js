export const id = 8278;
export const ids = [8278];
export const modules = {

/***/ 98278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readHistoryFile: () => (/* binding */ readHistoryFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73188);
/* harmony import */ var _report_history_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20356);



/** Reads a history.jsonl that somebody names. An empty one is the history of no night. */
async function readHistoryFile(file, onWarning) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((cause) => {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .BenchgateError */ .Q9(`the history ${file} cannot be read (${cause.code})`, 'Name the history.jsonl of the branch benchgate-history, or leave it out.', { cause });
    });
    const { nights, warnings } = (0,_report_history_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readHistory */ .Lu)(text, file);
    for (const warning of warnings)
        onWarning(warning);
    return { nights };
}


/***/ })

};
