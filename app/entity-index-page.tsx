import type { ReactElement } from "react";
import { EntityIndex } from "#components/entity/EntityIndex.tsx";
import { PageFrame } from "#components/ui/PageFrame.tsx";
import type { CappedView, IndexEntryView } from "#lib/domain/views/entity-view.ts";
import { readPageNumber } from "#lib/present/read-page-number.ts";
import { INDEX_PAGE_SIZE } from "#lib/queries/index-page.ts";

type Index = Pick<
  Parameters<typeof EntityIndex>[0],
  "title" | "about" | "noun" | "addressOf" | "markOf" | "noteOf"
> & {
  key: "outlets" | "weapons" | "countries" | "speakers";
  /** One page of them, those with most first. */
  list: (page: number) => Promise<CappedView<IndexEntryView>>;
};

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The page that lists all of one kind: outlets, weapons, countries or speakers. */
export function entityIndexPage({ key, list, ...index }: Index): (props: Props) => Promise<ReactElement> {
  return async ({ searchParams }) => {
    const { page, note } = readPageNumber((await searchParams).page);
    const entries = await list(page);
    return (
      <PageFrame current={key}>
        <EntityIndex
          {...index}
          address={`/${key}`}
          entries={entries}
          page={page}
          pageSize={INDEX_PAGE_SIZE}
          note={note}
        />
      </PageFrame>
    );
  };
}
