import type { MapCentre } from "#lib/domain/timeline-filters.ts";

const radians = Math.PI / 180;

/**
 * The middle of the map after it was pulled by so many pixels: the inverse of the equal-area projection around `centre`.
 * By hand, because a browser that moves the map needs nothing else of d3.
 */
export function moveCentre(centre: MapCentre, scale: number, pulled: { x: number; y: number }): MapCentre {
  const [x, y] = [-pulled.x / scale, pulled.y / scale];
  const rho = Math.hypot(x, y);
  if (rho === 0) return centre;
  const angle = 2 * Math.asin(Math.min(1, rho / 2));
  const latitude = centre.latitude * radians;
  const sine = Math.cos(angle) * Math.sin(latitude) + (y * Math.sin(angle) * Math.cos(latitude)) / rho;
  const turn = Math.atan2(
    x * Math.sin(angle),
    rho * Math.cos(latitude) * Math.cos(angle) - y * Math.sin(latitude) * Math.sin(angle),
  );
  const longitude = centre.longitude + turn / radians;
  return {
    latitude: round(Math.asin(Math.max(-1, Math.min(1, sine))) / radians),
    longitude: round(((((longitude + 180) % 360) + 360) % 360) - 180),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
