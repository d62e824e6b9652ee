/** Which code units of a page furniture has taken already, so that an earlier rule keeps what it found. */
import type { Span } from "#lib/domain/span.ts";

export class Taken {
  private readonly units: Uint8Array;

  constructor(length: number) {
    this.units = new Uint8Array(length);
  }

  /** Takes the span up to what is taken already. Null where its beginning is. */
  take({ start, end }: Span): Span | null {
    const taken = this.units.subarray(start, end).indexOf(1);
    const stop = taken < 0 ? end : start + taken;
    if (start >= stop) return null;
    this.units.fill(1, start, stop);
    return { start, end: stop };
  }

  /** Whether both ends of the span are taken: for a block, whether furniture covers it. */
  covers({ start, end }: Span): boolean {
    return this.units[start] === 1 && this.units[end - 1] === 1;
  }

  has(offset: number): boolean {
    return this.units[offset] === 1;
  }
}
