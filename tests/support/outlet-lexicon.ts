/** A small lexicon of outlets for the tests of stage 1: the kinds that its rules tell apart. */
import type { OutletEntry } from "#lib/lexicon/lexicon-schemas.ts";
import { buildNameIndex } from "#lib/lexicon/name-index.ts";

type Row = Pick<OutletEntry, "slug" | "name" | "names" | "domains" | "kind"> & { state?: boolean };

const rows: Row[] = [
  { slug: "reuters", name: "Reuters", names: ["Reuters"], domains: ["reuters.com"], kind: "agency" },
  { slug: "afp", name: "AFP", names: ["AFP", "Agence France-Presse"], domains: ["afp.com"], kind: "agency" },
  { slug: "ap", name: "AP", names: ["AP", "Associated Press"], domains: ["apnews.com"], kind: "agency" },
  {
    slug: "jiji-press",
    name: "Jiji Press",
    names: ["Jiji Press", "Jiji"],
    domains: ["jiji.com"],
    kind: "agency",
  },
  { slug: "tass", name: "TASS", names: ["TASS"], domains: ["tass.com"], kind: "agency", state: true },
  {
    slug: "sputnik",
    name: "Sputnik",
    names: ["Sputnik"],
    domains: ["sputnikglobe.com"],
    kind: "agency",
    state: true,
  },
  {
    slug: "kyodo",
    name: "Kyodo News",
    names: ["Kyodo News", "Kyodo"],
    domains: ["kyodonews.net"],
    kind: "agency",
  },
  { slug: "cnn", name: "CNN", names: ["CNN"], domains: ["cnn.com"], kind: "broadcaster" },
  {
    slug: "france-24",
    name: "France 24",
    names: ["France 24"],
    domains: ["france24.com"],
    kind: "broadcaster",
  },
  { slug: "rt", name: "RT", names: ["RT"], domains: ["rt.com"], kind: "broadcaster", state: true },
  {
    slug: "bbc",
    name: "BBC",
    names: ["BBC", "BBC News"],
    domains: ["bbc.com", "bbc.co.uk"],
    kind: "broadcaster",
  },
  {
    slug: "the-moscow-times",
    name: "The Moscow Times",
    names: ["The Moscow Times", "Moscow Times"],
    domains: ["themoscowtimes.com"],
    kind: "newspaper",
  },
  {
    slug: "the-kyiv-independent",
    name: "The Kyiv Independent",
    names: ["The Kyiv Independent", "Kyiv Independent"],
    domains: ["kyivindependent.com"],
    kind: "online",
  },
  { slug: "fakti-bg", name: "Fakti.bg", names: ["Fakti", "Fakti.bg"], domains: ["fakti.bg"], kind: "online" },
  {
    slug: "spacewar",
    name: "SpaceWar",
    names: ["SpaceWar", "SpaceWar.com"],
    domains: ["spacewar.com"],
    kind: "online",
  },
  { slug: "troib-news", name: "TROIB News", names: ["TROIB News"], domains: ["troib.com"], kind: "online" },
];

const entries: OutletEntry[] = rows.map(({ state, ...row }) => ({
  ...row,
  guarded: [],
  country: null,
  language: "en",
  owner: null,
  stateMedia: state ? { status: "State-Controlled Media (SC)", assessed: "2024", source: "test" } : null,
  source: "test",
}));

export const testOutlets = {
  outletNames: buildNameIndex(entries, { plurals: false }),
  outletByDomain: new Map(
    entries.flatMap((entry) => entry.domains.map((domain) => [domain, entry] as const)),
  ),
};
