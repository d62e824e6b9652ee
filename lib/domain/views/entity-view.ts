/** View types of the pages of an outlet, a weapon, a country and a speaker. */
import type { Actor } from "#lib/domain/actor.ts";
import type { Certainty } from "#lib/domain/certainty.ts";
import type { Quantity } from "#lib/domain/claim.ts";
import type { DateRange } from "#lib/domain/date-range.ts";
import type { EventType } from "#lib/domain/event.ts";
import type { MarkReference } from "#lib/domain/views/mark-view.ts";
import type { NamedView, OutletView, TextView } from "#lib/domain/views/text-view.ts";

/** The first items of a list, and how many there are of them in all. */
export type CappedView<Item> = { items: Item[]; total: number };

/** How many things lie in one stretch of days; `from` and `to` are the same where the day is known. */
export type DayCountView = { from: string; to: string; count: number };

/** How many claims are put in one way; `mark` is the latest of them. */
export type CertaintyShareView = { certainty: Certainty; count: number; mark: MarkReference };

/** An event in a list of one entity's events. */
export type EntityEventView = {
  slug: string;
  type: EventType;
  title: string;
  date: DateRange | null;
  place: string | null;
  texts: number;
};

/** An entity's events: the latest, and all of those with a date by their days. */
export type EntityEventsView = CappedView<EntityEventView>;

/** Who is let speak: claims credited and quotations given, and in how many texts; `mark` is one of them. */
export type VoiceView = {
  id: string;
  name: string;
  kind: Actor["kind"];
  role: string | null;
  country: string | null;
  claims: number;
  quotes: number;
  texts: number;
  mark: MarkReference;
};

/** One spelling of an entity's name, and the outlets that have it; `outlets` counts a text without one as its own kind. */
export type SurfaceView = {
  surface: string;
  count: number;
  outlets: CappedView<{ outlet: OutletView; count: number; mark: MarkReference }>;
};

/** A claim by itself: its words in the article, whose they are, and where they stand. */
export type ClaimLineView = {
  mark: MarkReference;
  words: string;
  certainty: Certainty;
  speaker: NamedView | null;
  relay: NamedView | null;
  cue: string | null;
  text: TextView;
  event: { slug: string; title: string } | null;
};

/** What an outlet calls one thing, over all of its texts. */
export type OutletWordView = {
  concept: string;
  label: string;
  names: { surface: string; count: number; texts: number; mark: MarkReference }[];
};

export type OutletPageView = {
  slug: string;
  name: string;
  kind: string | null;
  country: NamedView | null;
  language: string | null;
  domain: string | null;
  owner: string | null;
  stateMedia: string | null;
  stateMediaSource: string | null;
  /** Told by the packaged list of outlets; else known from its texts alone. */
  inLexicon: boolean;
  /** How many of its texts repeat another text. */
  copies: number;
  days: DayCountView[];
  texts: CappedView<{ text: TextView; headline: string | null; claims: number }>;
  certainties: CertaintyShareView[];
  voices: CappedView<VoiceView>;
  words: CappedView<OutletWordView>;
};

export const figureKinds = ["distance", "speed", "length", "weight"] as const;
export type FigureKind = (typeof figureKinds)[number];

/** A number that a claim gives where it names a weapon. */
export type FigureView = Pick<Quantity, "low" | "high" | "bound" | "unit"> & {
  kind: FigureKind;
  claim: ClaimLineView;
};

export type WeaponPageView = {
  slug: string;
  name: string;
  kind: string;
  isClass: boolean;
  makers: NamedView[];
  rangeKilometres: { low: number | null; high: number | null } | null;
  names: CappedView<SurfaceView>;
  events: EntityEventsView;
  days: DayCountView[];
  figures: CappedView<FigureView>;
};

export const eventRoles = ["initiator", "target", "named"] as const;
export type EventRole = (typeof eventRoles)[number];

export type CountryPageView = {
  code: string;
  name: string;
  roles: Record<EventRole, EntityEventsView>;
  days: DayCountView[];
  voices: CappedView<VoiceView>;
  names: CappedView<SurfaceView>;
  outlets: CappedView<NamedView & { texts: number }>;
};

export type SpeakerPageView = {
  /** The first of the ids under which readings know this speaker, as roles change. */
  id: string;
  name: string;
  kind: Actor["kind"];
  roles: string[];
  country: NamedView | null;
  names: CappedView<SurfaceView>;
  days: DayCountView[];
  certainties: CertaintyShareView[];
  cues: CappedView<{ cue: string; count: number; mark: MarkReference }>;
  /** The claims of one page of them, the latest first. */
  claims: CappedView<ClaimLineView>;
  /** Who passes this speaker's words on, and whose words this speaker passes on. */
  relayedBy: CappedView<VoiceView>;
  relays: CappedView<VoiceView>;
};

/** A line of an index of outlets, weapons, countries or speakers. `count`: of what the index orders by. */
export type IndexEntryView = NamedView & { note: string | null; count: number };
