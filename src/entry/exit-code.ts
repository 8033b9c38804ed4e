/** Exit code of what could not be carried out. */
export const INVALID = 3
