import type { FigureKind, FigureView } from "#lib/domain/views/entity-view.ts";
import { formatCount } from "#lib/present/count-words.ts";

export const figureKindLabels: Record<FigureKind, string> = {
  distance: "Distance",
  speed: "Speed",
  length: "Length, height or accuracy",
  weight: "Weight",
};

/** "300 km", "up to 300 km", "about 70 to 90 km": a figure as its claim bounds it, in its own unit. */
export function describeFigure({ low, high, bound, unit }: Omit<FigureView, "kind" | "claim">): string {
  const [least, most] = [low === null ? null : formatCount(low), high === null ? null : formatCount(high)];
  if (bound === "at-least" && least !== null) return `at least ${least} ${unit}`;
  if (bound === "up-to" && most !== null) return `up to ${most} ${unit}`;
  if (least !== null && most !== null && least !== most) return `${least} to ${most} ${unit}`;
  const number = least ?? most;
  if (number === null) return `a number of ${unit}`;
  return bound === "about" ? `about ${number} ${unit}` : `${number} ${unit}`;
}
