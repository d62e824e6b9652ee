import type { Actor } from "#lib/domain/actor.ts";
import type { EventRole } from "#lib/domain/views/entity-view.ts";
import { formatCount } from "#lib/present/count-words.ts";

const weaponKindLabels: Record<string, string> = {
  uav: "drone (UAV)",
  "air-defence": "air-defence system",
  rocket: "unguided or artillery rocket",
};

/** A kind of weapon in words: "ballistic missile". */
export function weaponKindLabel(kind: string): string {
  return weaponKindLabels[kind] ?? kind.replaceAll("-", " ");
}

const outletKindLabels: Record<string, string> = {
  agency: "news agency",
  online: "online outlet",
  "think-tank": "think tank",
};

/** A kind of outlet in words. */
export function outletKindLabel(kind: string): string {
  return outletKindLabels[kind] ?? kind.replaceAll("-", " ");
}

export const actorKindLabels: Record<Actor["kind"], string> = {
  person: "person",
  organization: "body",
  state: "state or seat of power",
  unnamed: "not named in the texts",
};

export const eventRoleLabels: Record<EventRole, string> = {
  initiator: "As the one that acts",
  target: "As the one acted upon",
  named: "Only named",
};

export const eventRoleMeanings: Record<EventRole, string> = {
  initiator: "Events that texts tell as this country’s doing.",
  target: "Events that texts tell as done to this country, or on its soil.",
  named: "Events whose texts name the country, and not as the one that acts or is acted upon.",
};

const languageNames = new Intl.DisplayNames("en-GB", { type: "language" });

/** "English" for "en"; a code that nobody knows stays as it is. */
export function languageLabel(code: string): string {
  try {
    return languageNames.of(code) ?? code;
  } catch (error) {
    if (error instanceof RangeError) return code;
    throw error;
  }
}

/** Where the packaged list of outlets has its assessments of state media from. */
const assessmentSources: Record<string, { title: string; url: string }> = {
  "state-media-monitor-2022": {
    title:
      "State Media Monitor, 2022 edition, as carried in State Media Profiles (Alliance for Securing Democracy at GMF)",
    url: "https://github.com/ASD-at-GMF/state-media-profiles",
  },
  "state-media-monitor-2025": {
    title: "State Media Monitor: Global Findings 2025",
    url: "https://statemediamonitor.com/2025/10/state-media-monitor-global-findings-2025/",
  },
  "state-media-monitor-kcbc": {
    title: "State Media Monitor, Korean Central Broadcasting Committee, August 2025",
    url: "https://statemediamonitor.com/2025/08/korean-central-broadcasting-committee-kcbc/",
  },
  "state-media-monitor-qmc": {
    title: "State Media Monitor, Qatar Media Corporation, July 2025",
    url: "https://statemediamonitor.com/2025/07/qatar-media-corporation-qmc/",
  },
};

/** Who made an assessment, and where it can be read; a source that is not known here keeps its own name. */
export function assessmentSource(key: string): { title: string; url: string | null } {
  return assessmentSources[key] ?? { title: key, url: null };
}

/** "70 to 300 km", "up to 300 km": a weapon's range as the packaged list has it. */
export function describeRange({ low, high }: { low: number | null; high: number | null }): string {
  if (low === null) return high === null ? "not given" : `up to ${formatCount(high)} km`;
  if (high === null) return `from ${formatCount(low)} km`;
  return low === high ? `${formatCount(low)} km` : `${formatCount(low)} to ${formatCount(high)} km`;
}

/** "34 of 100" as people say it: whole hundredths, and the smallest share is not nothing. */
export function describeShare(count: number, of: number): string {
  if (of === 0) return "";
  const share = Math.round((100 * count) / of);
  return share === 0 && count > 0 ? "under 1%" : `${share}%`;
}
