/** A key out of an address, as it was before it was encoded; null where the encoding is broken. */
export function decodeKey(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
