import net from "node:net";
import { AppError } from "#lib/errors/app-error.ts";

const REASONS: Record<string, string> = {
  EADDRINUSE: "is taken; is Strikeline running already? Stop what uses it, or set PORT to another",
  EACCES: "is not for ordinary users; set PORT to one above 1023",
};

/**
 * Throws: AppError PORT_TAKEN where nobody can listen there now, SETTING_INVALID where the host is not this machine's.
 */
export async function requireFreePort(host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = net.createServer();
    probe.once("error", (cause: NodeJS.ErrnoException) => {
      const reason = REASONS[cause.code ?? ""];
      const error = reason
        ? new AppError("PORT_TAKEN", `Port ${port} on ${host} ${reason}.`, { cause })
        : new AppError("SETTING_INVALID", `HOST ${host} is no address of this machine.`, { cause });
      reject(error);
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
