import type { DateRange } from "#lib/domain/date-range.ts";

/** An event as a list under the map names it. */
export type MapEventView = { slug: string; title: string; date: DateRange | null };

/**
 * Where events of the selection are placed. `exact`: a town or a site, drawn as a dot. `area`: a region, an island, a
 * sea, of which the archive knows one point and no border, drawn as an open ring.
 */
export type MapPlaceView = {
  slug: string;
  name: string;
  country: string | null;
  precision: "exact" | "area";
  latitude: number;
  longitude: number;
  /** Said wherever the place is named: who holds it where that is disputed. */
  note: string | null;
  events: number;
  /** How many of them happened there; the others are what was said, decided or agreed. */
  deeds: number;
  /** The newest ones; `events` counts all. */
  listed: MapEventView[];
};

/** A country that events name as their target, and no place in it: it has an outline, and never a point. */
export type MapCountryView = { code: string; name: string; events: number; listed: MapEventView[] };

export type MapView = {
  /** The most told first. */
  places: MapPlaceView[];
  /** What the map leaves out because there is too much of it. */
  furtherPlaces: { places: number; events: number };
  countries: MapCountryView[];
  /** Events that no text gives a place: those with a target country, and those without one either. */
  withoutPlace: { withTarget: number; withoutTarget: number };
};
