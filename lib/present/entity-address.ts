/** The addresses of what articles tell of. Keys are encoded: nobody's name for a thing may end an address early. */

export function outletAddress(slug: string): string {
  return `/outlets/${encodeURIComponent(slug)}`;
}

export function weaponAddress(slug: string): string {
  return `/weapons/${encodeURIComponent(slug)}`;
}

export function countryAddress(code: string): string {
  return `/countries/${encodeURIComponent(code)}`;
}

export function speakerAddress(id: string): string {
  return `/speakers/${encodeURIComponent(id)}`;
}

/** One page of a long list. The first has no number, so that it has one address. */
export function pageAddress(address: string, page: number): string {
  return page <= 1 ? address : `${address}?page=${page}`;
}
