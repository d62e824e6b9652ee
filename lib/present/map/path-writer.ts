import type { GeoContext } from "d3-geo";

type Point = readonly [number, number];

/**
 * Writes what d3 draws as path data in a few bytes: tenths of a pixel, relative, without points and islands too small to
 * see. A page carries its map twice (as markup, and as Next's data for the browser).
 */
export class PathWriter implements GeoContext {
  #data = "";
  readonly #detail: number;
  #points: Point[] = [];

  /** Points nearer to the last one than `detail` pixels are left out, and islands that are smaller either way. */
  constructor(detail: number) {
    this.#detail = detail;
  }

  beginPath(): void {}

  moveTo(x: number, y: number): void {
    this.#end(false);
    this.#points = [[x, y]];
  }

  lineTo(x: number, y: number): void {
    this.#points.push([x, y]);
  }

  closePath(): void {
    this.#end(true);
  }

  /** d3 draws a point so; the map draws its points itself. */
  arc(): void {}

  /** The data so far. */
  end(): string {
    this.#end(false);
    return this.#data;
  }

  #end(isRing: boolean): void {
    const points = thin(this.#points, this.#detail);
    this.#points = [];
    if (points.length < (isRing ? 3 : 2) || (isRing && isTiny(points, this.#detail))) return;
    let [lastX, lastY] = [0, 0];
    points.forEach(([x, y], index) => {
      const [tenthX, tenthY] = [Math.round(x * 10), Math.round(y * 10)];
      const letter = index === 0 ? "M" : index === 1 ? "l" : "";
      const [dx, dy] = [write(tenthX - lastX), write(tenthY - lastY)];
      this.#data += `${letter}${letter === "" && !dx.startsWith("-") ? " " : ""}${dx}${dy.startsWith("-") ? "" : " "}${dy}`;
      [lastX, lastY] = [tenthX, tenthY];
    });
    if (isRing) this.#data += "z";
  }
}

/** Keeps the first point and the last. */
function thin(points: readonly Point[], step: number): Point[] {
  const kept: Point[] = [];
  points.forEach((point, index) => {
    const last = kept.at(-1);
    const isFar = last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) >= step;
    if (isFar) kept.push(point);
    else if (index === points.length - 1 && kept.length > 1) kept[kept.length - 1] = point;
  });
  return kept;
}

function isTiny(points: readonly Point[], least: number): boolean {
  const spread = (axis: 0 | 1) => {
    const values = points.map((point) => point[axis]);
    return Math.max(...values) - Math.min(...values);
  };
  return spread(0) < least && spread(1) < least;
}

function write(tenths: number): string {
  return String(tenths / 10).replace(/^(-?)0\./, "$1.");
}
