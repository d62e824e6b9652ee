/** What keeps a command from being run at all, told in one line. */
export class SetupError extends Error {}
