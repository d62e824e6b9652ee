import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { MapPlaceView, MapView } from "#lib/domain/views/map-view.ts";
import { drawMap } from "#lib/present/map/draw-map.ts";
import { MAP_HEIGHT, MAP_WIDTH } from "#lib/present/map/frame-map.ts";
import { markKindOf } from "#lib/present/map/mark-kind.ts";
import { moveCentre } from "#lib/present/map/move-centre.ts";
import { placeLabels } from "#lib/present/map/place-labels.ts";
import { sizeStepOf } from "#lib/present/map/size-steps.ts";

const place = (slug: string, latitude: number, longitude: number, events = 1): MapPlaceView => ({
  slug,
  name: slug,
  country: null,
  precision: "exact",
  latitude,
  longitude,
  note: null,
  events,
  deeds: events,
  listed: [],
});
const view = (places: MapPlaceView[], countries: MapView["countries"] = []): MapView => ({
  places,
  countries,
  furtherPlaces: { places: 0, events: 0 },
  withoutPlace: { withTarget: 0, withoutTarget: 0 },
});
const kyiv = place("kyiv", 50.45, 30.52, 12);
const dnipro = place("dnipro", 48.46, 35.04);
const tokyo = place("tokyo", 35.68, 139.69);
const washington = place("washington", 38.9, -77.04);
const fiji = place("suva", -18.14, 178.44);
const samoa = place("apia", -13.83, -171.77);

describe("drawMap", () => {
  it("fits the places, with a margin", () => {
    for (const places of [[kyiv], [kyiv, dnipro], [kyiv, tokyo], [fiji, samoa], [kyiv, tokyo, washington]]) {
      const drawing = drawMap(view(places), 0, null);
      assert.equal(drawing.places.length, places.length);
      for (const { x, y } of drawing.places)
        assert.ok(x > 20 && y > 20 && x < MAP_WIDTH - 20 && y < MAP_HEIGHT - 20, `${x} ${y}`);
    }
  });

  it("goes over the date line as over any other", () => {
    assert.equal(drawMap(view([fiji, samoa]), 0, null).frame.isWorld, false);
  });

  it("is the whole world where nothing or everything is chosen", () => {
    for (const places of [[], [washington, tokyo, kyiv, place("sydney", -33.87, 151.2)]]) {
      const { frame, edge } = drawMap(view(places), 0, null);
      assert.ok(frame.isWorld && edge !== null && !frame.canZoomOut);
    }
  });

  it("comes nearer and goes farther, and tells what is outside", () => {
    const [far, fit, near] = [-1, 0, 2].map((zoom) => drawMap(view([kyiv, dnipro]), zoom, null));
    assert.ok(far && fit && near);
    assert.ok(Math.abs(far.frame.kilometresAcross / fit.frame.kilometresAcross - 2) < 0.01);
    assert.equal(near.places.length + near.outside, 2);
    const away = drawMap(view([kyiv]), 1, { latitude: 35, longitude: 139 });
    assert.deepEqual([away.places.length, away.outside], [0, 1]);
  });

  for (const [zoom, at] of [
    [8, { latitude: 90, longitude: 180 }],
    [8, { latitude: -90, longitude: 0 }],
    [-8, { latitude: 0, longitude: -180 }],
  ] as const)
    it(`draws at zoom ${zoom} of ${at.latitude}, ${at.longitude} without a broken number`, () => {
      const drawing = drawMap(view([kyiv]), zoom, at);
      assert.doesNotMatch(JSON.stringify(drawing), /NaN|Infinity/);
    });

  it("outlines a target whole, and gives it no point", () => {
    const target = { code: "UA", name: "Ukraine", events: 3, listed: [] };
    const { targets, places, frame } = drawMap(view([], [target]), 0, null);
    assert.deepEqual([targets.length, places.length, frame.isWorld], [1, 0, false]);
    assert.equal(drawMap(view([kyiv], [{ ...target, code: "TV" }]), 0, null).targets.length, 0);
  });

  it("hatches Crimea wherever it shows, with words on the map where there is room", () => {
    const { areas, labels } = drawMap(view([dnipro]), 0, null);
    const crimea = areas.find(({ area }) => area.name === "Crimea");
    assert.ok(crimea && crimea.path.length > 50 && crimea.area.note.includes("occupied by Russia"));
    assert.ok(labels.areas.some(({ words }) => words === "Crimea: occupied by Russia"));
    assert.equal(
      drawMap(view([tokyo]), 0, null).areas.some(({ area }) => area.name === "Crimea"),
      false,
    );
  });

  it("stays small, and is the same each time", () => {
    for (const places of [[kyiv], [kyiv, tokyo], [washington, tokyo, kyiv]]) {
      const drawing = JSON.stringify(drawMap(view(places), 0, null));
      assert.ok(drawing.length < 130_000, `${drawing.length} characters`);
      assert.equal(JSON.stringify(drawMap(view(places), 0, null)), drawing);
    }
  });
});

describe("placeLabels", () => {
  const area = { width: 400, height: 200 };
  const wish = (key: string, x: number, y: number) => ({ key, words: key, x, y, radius: 5 });

  it("sets the first to the right, and the next where room is left", () => {
    const wishes = [wish("Northtown", 100, 100), wish("Southtown", 190, 100)];
    const [first, second] = placeLabels(wishes, wishes, area);
    assert.equal(first?.anchor, "start");
    assert.equal(second?.anchor, "start");
    const tight = [wish("Northtown", 350, 100)];
    assert.equal(placeLabels(tight, tight, area)[0]?.anchor, "end");
  });

  it("leaves out what has no room", () => {
    const crowd = Array.from({ length: 40 }, (_, index) => wish(`Town ${index}`, 200 + index, 100));
    const placed = placeLabels(crowd, crowd, area);
    assert.ok(placed.length > 0 && placed.length < 10, `${placed.length}`);
  });
});

describe("marks", () => {
  it("grow in steps", () => {
    assert.deepEqual(
      [1, 2, 4, 5, 24, 25, 4000].map((events) => sizeStepOf(events).words),
      ["1 event", "2 to 4", "2 to 4", "5 to 9", "10 to 24", "25 and more", "25 and more"],
    );
  });

  it("tell what was said somewhere from what happened there", () => {
    assert.equal(markKindOf({ deeds: 0, precision: "exact" }), "said");
    assert.equal(markKindOf({ deeds: 1, precision: "area" }), "area");
  });
});

describe("moveCentre", () => {
  const centre = { latitude: 48.5, longitude: 170 };

  it("is where the projection has what lies there", () => {
    const { frame } = drawMap(view([kyiv]), 1, centre);
    for (const pulled of [
      { x: 120, y: 0 },
      { x: -300, y: 80 },
      { x: 0, y: -250 },
    ]) {
      const moved = moveCentre(centre, frame.scale, pulled);
      const point = frame.projection([moved.longitude, moved.latitude]);
      assert.ok(point);
      assert.ok(Math.abs(point[0] - (MAP_WIDTH / 2 - pulled.x)) < 2, `${point}`);
      assert.ok(Math.abs(point[1] - (MAP_HEIGHT / 2 - pulled.y)) < 2, `${point}`);
    }
  });

  it("stays where nothing was pulled, and on the earth", () => {
    assert.deepEqual(moveCentre(centre, 4000, { x: 0, y: 0 }), centre);
    const far = moveCentre({ latitude: 80, longitude: 179 }, 420, { x: -600, y: 700 });
    assert.ok(Math.abs(far.latitude) <= 90 && Math.abs(far.longitude) <= 180);
  });
});
