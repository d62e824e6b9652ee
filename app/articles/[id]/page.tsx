import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { ArticleText } from "#components/reader/ArticleText.tsx";
import { EvidenceSection } from "#components/reader/EvidenceSection.tsx";
import { IssuesSection } from "#components/reader/IssuesSection.tsx";
import { LayerSwitches } from "#components/reader/LayerSwitches.tsx";
import { ReaderCrumb } from "#components/reader/ReaderCrumb.tsx";
import { JsonLd } from "#components/ui/JsonLd.tsx";
import { PageFrame } from "#components/ui/PageFrame.tsx";
import { readEnvironment } from "#lib/config/env.ts";
import { clampText } from "#lib/present/clamp-text.ts";
import { articleJsonLd } from "#lib/present/json-ld-article.ts";
import { articleAddress } from "#lib/present/mark-anchor.ts";
import { outletName } from "#lib/present/outlet-mark.ts";
import { sharedMetadata } from "#lib/present/shared-metadata.ts";
import { getArticle } from "#lib/queries/get-article.ts";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ id: string }> };

/** An article's id as the store makes it; anything else names no article. */
const idSchema = z
  .string()
  .max(200)
  .regex(/^[\w.:-]+$/);

const loadArticle = cache(async (id: string) => {
  const parsed = idSchema.safeParse(id);
  return parsed.success ? getArticle(parsed.data) : null;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await loadArticle((await params).id);
  if (article === null) return { title: "No such page" };
  const name = clampText(article.name, 120);
  return sharedMetadata({
    title: name,
    description: `${name}: what ${article.view.outlet.kind === "named" ? outletName(article.view.outlet) : "a text that names no outlet"} says, claim by claim.`,
    // An older version is a page of its own, but not one to be found instead of the newest.
    address: articleAddress(article.newerId ?? article.id),
  });
}

/** One article: its text with its marks, and what was read from it. */
export default async function ArticlePage({ params }: Props) {
  const article = await loadArticle((await params).id);
  if (article === null) notFound();
  return (
    <PageFrame>
      <ReaderCrumb events={article.events} />
      <div className="art">
        <LayerSwitches article={article} />
        <ArticleText article={article} />
      </div>
      <EvidenceSection article={article} />
      <IssuesSection issues={article.issues} />
      <JsonLd data={articleJsonLd(article, readEnvironment().publicUrl)} />
    </PageFrame>
  );
}
