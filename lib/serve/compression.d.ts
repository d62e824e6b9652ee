declare module "compression" {
  import type { IncomingMessage, ServerResponse } from "node:http";

  /** Wraps a response so that what is written to it goes compressed, as the request accepts it: Brotli, gzip or neither. */
  export default function compression(): (
    request: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ) => void;
}
