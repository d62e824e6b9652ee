import type { CorpusArticle } from "#lib/domain/corpus.ts";
import type { Lexicon } from "#lib/lexicon/load-lexicon.ts";
import { scoreMainEvent } from "#tests/golden/eval/score-main-event.ts";
import { addTally, noTally, type Tally, tallySets } from "#tests/golden/eval/tally.ts";
import type { DevEvent, DevLabel } from "#tests/golden/gold-schemas.ts";

export type DevScore = {
  weapons: Tally;
  countries: Tally;
  dates: { right: number; of: number };
  inventedOutlets: number;
  mainEvents: { right: number; of: number };
};

/**
 * The dev labels, which name weapons by their usual form and may hold what the short text does not say.
 * @param inferred days that dated articles imply for undated ones: a text that says "Nov. 1" has its year only from them
 */
export function scoreDev(
  labels: DevLabel[],
  devEvents: DevEvent[],
  articles: Map<string, CorpusArticle>,
  lexicon: Lexicon,
  inferred: Map<string, string | null>,
): DevScore {
  const slugOf = new Map(lexicon.weapons.map((weapon) => [weapon.name, weapon.slug]));
  const slugs = (label: DevLabel) => label.weapons.map((name) => slugOf.get(name) ?? name);
  const score: DevScore = {
    weapons: noTally(),
    countries: noTally(),
    dates: { right: 0, of: 0 },
    inventedOutlets: 0,
    mainEvents: { right: 0, of: 0 },
  };
  for (const label of labels) {
    const reading = articles.get(label.id)?.reading;
    if (!reading) throw new Error(`dev article ${label.id} was not read`);
    const named = reading.weapons.filter((mention) => !mention.isClass).map((mention) => mention.slug);
    score.weapons = addTally(score.weapons, tallySets(slugs(label), named));
    score.countries = addTally(
      score.countries,
      tallySets(
        label.countries,
        reading.countries.map((mention) => mention.code),
      ),
    );
    if (label.published_in_text) {
      score.dates.of++;
      const date = reading.article.published.date ?? inferred.get(label.id) ?? null;
      if (date === label.published) score.dates.right++;
    }
    const event = devEvents.find(({ key }) => key === label.main_event);
    if (!event) throw new Error(`dev: no type for ${label.main_event}`);
    const day = /^\d{4}-\d\d(?:-\d\d)?/.exec(event.key)?.[0];
    const main = scoreMainEvent({ ...event, days: day ? [day] : [] }, reading);
    score.mainEvents.of++;
    if (main.type && main.date && main.weapon) score.mainEvents.right++;
    if (!label.outlet_in_text && reading.article.outlet.name !== null) score.inventedOutlets++;
  }
  return score;
}
