// One line for each step of a command: what, how it went, how long it took.
const NAME_WIDTH = 12;
const OUTCOME_WIDTH = 44;
const MS_PER_SECOND = 1000;

/**
 * Does a step and tells of it on one line; on a terminal the name is there while it goes on.
 * @template Result
 * @param {NodeJS.WriteStream} stream
 * @param {string} name
 * @param {(tell: (outcome: string) => void) => Promise<Result> | Result} work tells how it went; nothing told, no line
 * @returns {Promise<Result>}
 */
export async function step(stream, name, work) {
  const label = name.padEnd(NAME_WIDTH);
  const started = performance.now();
  let outcome = "";
  if (stream.isTTY) stream.write(`${label} …`);
  try {
    return await work((told) => {
      outcome = told;
    });
  } finally {
    if (stream.isTTY) stream.write("\r\u001b[K");
    const seconds = ((performance.now() - started) / MS_PER_SECOND).toFixed(1);
    if (outcome) stream.write(`${label} ${outcome.padEnd(OUTCOME_WIDTH)} ${seconds.padStart(5)} s\n`);
  }
}
