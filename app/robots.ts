import type { MetadataRoute } from "next";
import { readEnvironment } from "#lib/config/env.ts";
import { listSitemapParts } from "#lib/queries/list-sitemap-parts.ts";

export const dynamic = "force-dynamic";

/** Everything may be read by machines; each part of the map of pages is named here, for there is no other list of them. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  const { publicUrl } = readEnvironment();
  const parts = await listSitemapParts();
  return {
    rules: { userAgent: "*", allow: "/" },
    sitemap: parts.map((part) => `${publicUrl}/sitemap/${part}.xml`),
  };
}
