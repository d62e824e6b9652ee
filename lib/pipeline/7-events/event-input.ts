import type { CleanArticle } from "#lib/domain/article.ts";
import type { ClaimMention } from "#lib/domain/claim.ts";
import type {
  ActorMention,
  CountryMention,
  PlaceMention,
  TimeMention,
  WeaponMention,
} from "#lib/domain/mention.ts";
import type { Span } from "#lib/domain/span.ts";
import type { Token } from "#lib/domain/token.ts";
import type { Lexicon } from "#lib/lexicon/load-lexicon.ts";

export type EventInput = {
  article: CleanArticle;
  utterances: Span[];
  tokens: Token[];
  claims: ClaimMention[];
  times: TimeMention[];
  weapons: WeaponMention[];
  countries: CountryMention[];
  places: PlaceMention[];
  actors: ActorMention[];
  /** The day that the text's times were counted from. */
  referenceDate: string | null;
  lexicon: Lexicon;
};
