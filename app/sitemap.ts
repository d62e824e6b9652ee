import type { MetadataRoute } from "next";
import { readEnvironment } from "#lib/config/env.ts";
import { articleAddress, eventAddress } from "#lib/present/mark-anchor.ts";
import { listSitemapAddresses } from "#lib/queries/list-sitemap-addresses.ts";
import { listSitemapParts } from "#lib/queries/list-sitemap-parts.ts";

export const dynamic = "force-dynamic";

/** Pages that there are whatever the archive holds. */
const standing = ["/", "/search", "/outlets", "/weapons", "/countries", "/speakers", "/methods"];

/**
 * Next asks for the parts while the app is built too, when there need be no database: then the first stands for all. A
 * part that is asked for while the database is down says so itself.
 */
export async function generateSitemaps(): Promise<{ id: number }[]> {
  const parts = await listSitemapParts().catch(() => [0]);
  return parts.map((id) => ({ id }));
}

/** One part of the addresses of all events and articles. */
export default async function sitemap({ id }: { id: Promise<string> }): Promise<MetadataRoute.Sitemap> {
  const { publicUrl } = readEnvironment();
  const part = Number(await id);
  const addresses = (await listSitemapAddresses(part)).map(({ kind, key }) =>
    kind === "event" ? eventAddress(key) : articleAddress(key),
  );
  return [...(part === 0 ? standing : []), ...addresses].map((address) => ({
    url: `${publicUrl}${address}`,
  }));
}
