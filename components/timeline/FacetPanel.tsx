import { CertaintyMark } from "#components/ui/CertaintyMark.tsx";
import { OutletFlag } from "#components/ui/OutletFlag.tsx";
import { certaintySchema } from "#lib/domain/certainty.ts";
import { type FacetName, type TimelineFilters, UNIDENTIFIED_OUTLET } from "#lib/domain/timeline-filters.ts";
import type { FacetItemView, FacetView } from "#lib/domain/views/timeline-view.ts";
import { formatCount } from "#lib/present/count-words.ts";
import { facetItemLabel } from "#lib/present/facet-item-label.ts";
import { facetLabels } from "#lib/present/labels.ts";
import { timelineAddress, toggleFilter } from "#lib/present/timeline-address.ts";

/** Values shown at once; the others stand folded under them. */
const SHOWN_ITEMS = 8;

type Props = { facets: readonly FacetView[]; filters: TimelineFilters; totalEvents: number };

/**
 * The facets: each value is a link that puts its filter on or off, so that choosing needs no script. On a phone a facet
 * shows when its name is followed (its address is the target).
 */
export function FacetPanel({ facets, filters, totalEvents }: Props) {
  const filled = facets.filter(({ items }) => items.length > 0);
  return (
    <aside className="facets" aria-label="Filters">
      <p className="facets-open">
        <b>Filter by</b>
        {filled.map(({ name }) => (
          <a key={name} className="link" href={`#facet-${name}`}>
            {facetLabels[name].toLowerCase()}
          </a>
        ))}
      </p>
      {filled.map((facet) => (
        <Facet key={facet.name} facet={facet} filters={filters} totalEvents={totalEvents} />
      ))}
    </aside>
  );
}

function Facet({ facet, filters, totalEvents }: { facet: FacetView } & Omit<Props, "facets">) {
  const chosen = facet.items.filter(({ selected }) => selected);
  const others = facet.items.filter(({ selected }) => !selected);
  const shown = [...chosen, ...others.slice(0, Math.max(0, SHOWN_ITEMS - chosen.length))];
  const folded = facet.items.filter((item) => !shown.includes(item));
  const whole = Math.max(totalEvents, ...facet.items.map(({ count }) => count));
  const list = (items: readonly FacetItemView[]) => (
    <ul>
      {items.map((item) => (
        <FacetItem key={item.value} name={facet.name} item={item} filters={filters} whole={whole} />
      ))}
    </ul>
  );
  return (
    <section className="facet" id={`facet-${facet.name}`} aria-labelledby={`facet-${facet.name}-head`}>
      <h2 id={`facet-${facet.name}-head`}>{facetLabels[facet.name]}</h2>
      {list(facet.items.filter((item) => shown.includes(item)))}
      {folded.length === 0 ? null : (
        <details>
          <summary className="more">{formatCount(folded.length)} more</summary>
          {list(folded)}
          {facet.omitted === 0 ? null : (
            <p className="quiet facet-omitted">and {formatCount(facet.omitted)} rarer ones, not listed</p>
          )}
        </details>
      )}
    </section>
  );
}

type ItemProps = { name: FacetName; item: FacetItemView; filters: TimelineFilters; whole: number };

function FacetItem({ name, item, filters, whole }: ItemProps) {
  const share = whole === 0 ? 0 : Math.round((100 * item.count) / whole);
  return (
    <li>
      <a
        className="facet-item"
        href={timelineAddress(toggleFilter(filters, name, item.value))}
        aria-current={item.selected ? "true" : undefined}
        rel="nofollow"
      >
        <span className="box" aria-hidden="true" />
        <span className="facet-name">
          <ItemName name={name} item={item} />
          {item.selected ? <span className="vh">, on: take off</span> : null}
        </span>
        <span className="c">{formatCount(item.count)}</span>
        <span className="facet-share" style={{ width: `${share}%` }} aria-hidden="true" />
      </a>
    </li>
  );
}

function ItemName({ name, item }: { name: FacetName; item: FacetItemView }) {
  const label = facetItemLabel(name, item);
  if (name === "certainty") {
    const certainty = certaintySchema.safeParse(item.value);
    return certainty.success ? <CertaintyMark certainty={certainty.data} /> : label;
  }
  if (name !== "outlet") return label;
  if (item.value === UNIDENTIFIED_OUTLET) return label;
  return (
    <>
      <OutletFlag outlet={{ kind: "named", slug: item.value, name: label }} decorative /> {label}
    </>
  );
}
