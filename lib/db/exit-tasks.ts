const tasks = new Set<() => Promise<void>>();

/** Keeps what must be done before this process ends, by whatever way; the answer takes it back once it is done. */
export function beforeExit(task: () => Promise<void>): () => void {
  tasks.add(task);
  return () => tasks.delete(task);
}

/** Does what is left, the newest first. A task that fails does not keep the others from being done. */
export async function runExitTasks(): Promise<void> {
  for (const task of [...tasks].reverse()) {
    tasks.delete(task);
    await task().catch(() => {});
  }
}
