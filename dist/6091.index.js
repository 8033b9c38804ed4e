export const id = 6091;
export const ids = [6091];
export const modules = {

/***/ 66091:
/***/ ((module) => {


// dockerode asks for ssh2 only to reach ssh:// engines; benchgate forwards their socket with the
// system's ssh instead, which checks host keys. Reaching this file is a mistake of ours.
function refuse() {
  throw new Error('ssh2 is not part of benchgate: ssh:// engines go through the system ssh')
}
module.exports = { Client: refuse, utils: { parseKey: refuse } }


/***/ })

};
