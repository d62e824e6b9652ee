import type { ReactNode } from "react";
import { CertaintyMark } from "#components/ui/CertaintyMark.tsx";
import { certaintySchema } from "#lib/domain/certainty.ts";
import type { ArticleView } from "#lib/domain/views/article-view.ts";

type Layer = { id: string; label: string; count: number; swatch: ReactNode; on: boolean };

/** Which marks show. The style sheet reads the boxes, so that they work without a script. */
export function LayerSwitches({ article }: { article: ArticleView }) {
  const count = (named: readonly { mentions: readonly unknown[] }[]) =>
    named.reduce((sum, { mentions }) => sum + mentions.length, 0);
  const word = (className: string, sample = "word") => (
    <span className="swatch" aria-hidden="true">
      <span className={className}>{sample}</span>
    </span>
  );
  const layers: Layer[] = [
    { id: "l-c", label: "Claims", count: article.claims.length, swatch: null, on: true },
    { id: "l-q", label: "Quotes", count: article.quotes.length, swatch: word("qt", "“words”"), on: true },
    { id: "l-w", label: "Weapons", count: count(article.weapons), swatch: word("en-w"), on: true },
    { id: "l-p", label: "Places", count: count(article.places), swatch: word("en-p"), on: false },
    { id: "l-t", label: "Times", count: article.times.length, swatch: word("en-t"), on: false },
    { id: "l-f", label: "Furniture", count: article.furniture.length, swatch: word("fu"), on: true },
  ];
  return (
    <aside className="layers" aria-label="Layers">
      <h2>Layers</h2>
      {layers.map(({ id, label, count: marks, swatch, on }) => (
        <label key={id}>
          <input className="check" type="checkbox" id={id} defaultChecked={on} autoComplete="off" />
          {label}{" "}
          <span className="c">
            {swatch} {marks}
          </span>
        </label>
      ))}
      <div className="keys">
        <p>How a claim is put</p>
        {certaintySchema.options.map((certainty) => (
          <span key={certainty}>
            <CertaintyMark certainty={certainty} />
            <span className="quiet">
              {article.claims.filter((claim) => claim.certainty === certainty).length}
            </span>
          </span>
        ))}
      </div>
    </aside>
  );
}
