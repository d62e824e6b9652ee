// The database client's code, which Prisma writes from the schema.
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { runChild } from "./run-child.mjs";
import { SetupError } from "./setup-error.mjs";

const SCHEMA = "prisma/schema.prisma";
const CLIENT = "lib/db/client";

/** @param {string} root */
function identity(root) {
  const hash = createHash("sha256");
  for (const file of [SCHEMA, "package-lock.json"]) hash.update(fs.readFileSync(path.join(root, file)));
  return hash.digest("hex");
}

/** @param {string} root */
const stampFile = (root) => path.join(root, CLIENT, ".generated-from");

/** @param {string} root */
export function isClientGenerated(root) {
  const stamp = stampFile(root);
  return fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === identity(root);
}

/**
 * @param {string} root
 * @param {string} node
 */
export async function generateClient(root, node) {
  let said = "";
  const prisma = path.join(root, "node_modules", "prisma", "build", "index.js");
  const options = /** @type {const} */ ({ cwd: root, stdio: ["ignore", "ignore", "pipe"] });
  const { code, interrupted } = await runChild(node, [prisma, "generate"], options, (text) => {
    said += text;
  });
  if (interrupted) process.exit(code);
  if (code !== 0) {
    const reason = said.split("\n").find((line) => /error/i.test(line)) ?? `exit code ${code}`;
    throw new SetupError(`The database client could not be generated: ${reason.trim()}`);
  }
  fs.writeFileSync(stampFile(root), identity(root));
}
