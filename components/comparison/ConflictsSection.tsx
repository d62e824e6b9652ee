import { CertaintyMark } from "#components/ui/CertaintyMark.tsx";
import { OutletFlag } from "#components/ui/OutletFlag.tsx";
import { Section } from "#components/ui/Section.tsx";
import { SymbolMark } from "#components/ui/SymbolMark.tsx";
import type {
  ClaimRelationView,
  EventConflictSideView,
  EventConflictView,
  EventTextView,
} from "#lib/domain/views/event-view.ts";
import { capitalised } from "#lib/present/capitalised.ts";
import { curlQuotes } from "#lib/present/curl-quotes.ts";
import { describeSpeaker } from "#lib/present/describe-credit.ts";
import { conflictLabels } from "#lib/present/labels.ts";
import { articleAddress, markAddress } from "#lib/present/mark-anchor.ts";
import { outletLabel, outletName } from "#lib/present/outlet-mark.ts";

type Props = {
  conflicts: readonly EventConflictView[];
  relations: readonly ClaimRelationView[];
  texts: readonly EventTextView[];
};

const relationLabels: Record<ClaimRelationView["kind"], string> = {
  supersedes: "counts later than",
  narrows: "is more exact than",
};

/** Where the texts differ: each side in its own words, set against one rule. */
export function ConflictsSection({ conflicts, relations, texts }: Props) {
  return (
    <Section
      id="conflicts"
      title="Conflicts"
      count={conflicts.length}
      about={
        <>
          <p>Each side in its own words.</p>
          <p className="mt-2">
            <SymbolMark symbol="conflict">conflict</SymbolMark>
          </p>
        </>
      }
    >
      {conflicts.length === 0 ? (
        <p className="quiet">No two texts were found to contradict each other.</p>
      ) : null}
      {conflicts.map((conflict) => (
        <Conflict key={`${conflict.kind} ${conflict.about}`} conflict={conflict} texts={texts} />
      ))}
      {relations.length > 0 ? <Relations relations={relations} /> : null}
    </Section>
  );
}

/** Numbers that differ and do not clash; each opens its line in the table of claims. */
function Relations({ relations }: { relations: readonly ClaimRelationView[] }) {
  return (
    <div className="apart">
      <h3>Different, and no conflict</h3>
      <ul>
        {relations.map(({ kind, from, to }) => (
          <li key={`${kind} ${from.slug} ${to.slug}`}>
            <a href={`#claim-${from.slug}`}>
              <bdi>“{curlQuotes(from.text)}”</bdi>
            </a>{" "}
            {relationLabels[kind]}{" "}
            <a href={`#claim-${to.slug}`}>
              <bdi>“{curlQuotes(to.text)}”</bdi>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Conflict({ conflict, texts }: { conflict: EventConflictView; texts: readonly EventTextView[] }) {
  const [left, ...right] = conflict.sides;
  if (left === undefined) return null;
  return (
    <article className="conflict">
      <header>
        <h3>
          <bdi>{curlQuotes(capitalised(conflict.about))}</bdi>
        </h3>
        <span className="meta">conflict, {conflictLabels[conflict.kind].toLowerCase()}</span>
      </header>
      <div className="pair">
        <div className="l">
          <Side side={left} texts={texts} />
        </div>
        <div className="mid">
          <span className="kind-conflict" />
        </div>
        <div className="r">
          {right.map((side) => (
            <Side key={`${side.textIndex} ${side.words}`} side={side} texts={texts} />
          ))}
        </div>
      </div>
    </article>
  );
}

function Side({ side, texts }: { side: EventConflictSideView; texts: readonly EventTextView[] }) {
  const text = texts[side.textIndex]?.text;
  if (text === undefined) return null;
  return (
    <div className="st">
      <q>
        <a href={side.mark ? markAddress(side.mark) : articleAddress(text.id)}>
          <bdi>“{curlQuotes(side.words)}”</bdi>
        </a>
      </q>
      <p className="by">
        <OutletFlag outlet={text.outlet} decorative />
        <span>
          <span className="vh">{outletLabel(text.outlet)}, </span>
          {side.claim ? (
            <>
              {side.claim.position}, <bdi>{describeSpeaker(side.claim)}</bdi>,{" "}
              <CertaintyMark certainty={side.claim.certainty} />
            </>
          ) : (
            outletName(text.outlet)
          )}
        </span>
      </p>
    </div>
  );
}
