// Node's own import, which resolves from the file that is imported; the test runner's resolves from the repository.
module.exports = (url) => import(url)
