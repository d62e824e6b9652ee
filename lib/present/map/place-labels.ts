/** A name that wants a place near a mark of this radius, or, where `within` is set, on the point itself. */
export type LabelWish = {
  key: string;
  words: string;
  x: number;
  y: number;
  radius: number;
  centred?: boolean;
};
export type PlacedLabel = {
  key: string;
  words: string;
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
};

type Box = { left: number; right: number; top: number; bottom: number };
type Area = { width: number; height: number };

/** Plex Sans at 12 pixels: about so wide a letter, and so high a line. */
const LETTER = 6.5;
const LINE = 15;
const GAP = 4;

/**
 * Finds room for names, in the order of their wishes: right of the mark, left, above, below. A name without room is left
 * out (its mark stays, and the table has it); none covers a mark or another name.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  marks: readonly { x: number; y: number; radius: number }[],
  area: Area,
): PlacedLabel[] {
  const taken: Box[] = marks.map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  return wishes.flatMap((wish) => {
    for (const label of candidates(wish)) {
      const box = boxOf(label);
      if (!isInside(box, area) || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      return [label];
    }
    return [];
  });
}

function candidates({ key, words, x, y, radius, centred = false }: LabelWish): PlacedLabel[] {
  const base = { key, words };
  if (centred) return [{ ...base, x, y: y + 4, anchor: "middle" }];
  return [
    { ...base, x: x + radius + GAP, y: y + 4, anchor: "start" },
    { ...base, x: x - radius - GAP, y: y + 4, anchor: "end" },
    { ...base, x, y: y - radius - GAP, anchor: "middle" },
    { ...base, x, y: y + radius + GAP + 10, anchor: "middle" },
  ];
}

function boxOf({ words, x, y, anchor }: PlacedLabel): Box {
  const width = words.length * LETTER;
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - LINE + 4, bottom: y + 4 };
}

function isInside(box: Box, { width, height }: Area): boolean {
  return box.left >= 2 && box.right <= width - 2 && box.top >= 2 && box.bottom <= height - 2;
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
