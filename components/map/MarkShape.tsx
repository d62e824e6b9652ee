import type { MarkKind } from "#lib/present/map/mark-kind.ts";

type Props = { kind: MarkKind; x: number; y: number; radius: number };

/** A place's mark: a dot, a ring for a region, a square on its corner where words were said and nothing fell. */
export function MarkShape({ kind, x, y, radius }: Props) {
  if (kind === "said")
    return (
      <path
        className="map-said"
        d={`M${x} ${y - radius}l${radius} ${radius}l${-radius} ${radius}l${-radius} ${-radius}z`}
      />
    );
  return <circle className={kind === "exact" ? "map-dot" : "map-ring"} cx={x} cy={y} r={radius} />;
}
