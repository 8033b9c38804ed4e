export const id = 1413;
export const ids = [1413];
export const modules = {

/***/ 31413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   driver: () => (/* binding */ driver)
/* harmony export */ });
/* harmony import */ var _config_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14787);
/* harmony import */ var _backend_open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50254);


/** The driver that a runtime file names, opened as a run opens it: what ships can be put to the test of a driver by itself. */
async function driver(runtimeFile, env) {
    return (await (0,_backend_open_js__WEBPACK_IMPORTED_MODULE_1__/* .openBackend */ .f2)(await (0,_config_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .loadRuntime */ .B)(runtimeFile, env), env)).driver;
}


/***/ })

};
