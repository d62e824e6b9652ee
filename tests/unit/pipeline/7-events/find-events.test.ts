/** Events: each row a text in the style of some outlet, and "type initiators>targets place weapons" for each event. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { eventsOf, readText } from "#tests/support/read-text.ts";

const rows: [what: string, text: string, events: string[]][] = [
  [
    "a strike by its verb",
    "Russia struck a power plant in Kharkiv with Iskander missiles on Monday.",
    ["strike RU>UA kharkiv iskander"],
  ],
  [
    "drones in a country's skies",
    "Nineteen Russian drones entered Poland's airspace on Wednesday night.",
    ["strike RU>PL - uav"],
  ],
  ["weapons that enter service strike nobody", "The new Iskander missiles entered service in 2024.", []],
  [
    "a strike by its noun",
    "An Israeli strike on Isfahan with drones damaged an airbase on Friday.",
    ["strike IL>IR isfahan uav"],
  ],
  [
    "a passive with its agent",
    "A refinery in Ryazan was hit by Ukrainian drones on Tuesday.",
    ["strike UA>RU ryazan uav"],
  ],
  [
    "an interception",
    "Saudi Arabia intercepted two Houthi ballistic missiles over Riyadh on Sunday.",
    ["interception SA>YE riyadh ballistic-missile"],
  ],
  ["a test", "India test-fired an Agni-V missile in Odisha on Thursday.", ["launch-test IN>- odisha agni-v"]],
  [
    "missiles into the sea are a test",
    "North Korea fired two ballistic missiles towards the Sea of Japan on Monday.",
    ["launch-test KP>- sea-of-japan ballistic-missile"],
  ],
  [
    "a ship at sea is struck",
    "The Houthis hit a tanker in the Red Sea with a ballistic missile on Monday.",
    ["strike YE>- red-sea ballistic-missile"],
  ],
  [
    "a permission",
    "The United States has authorised Ukraine to fire ATACMS missiles into Russia.",
    ["authorization US>RU - atacms"],
  ],
  [
    "a permission by one who may give it",
    "British Prime Minister Keir Starmer said Ukraine may fire Storm Shadow missiles into Russia.",
    ["authorization GB>RU - storm-shadow"],
  ],
  [
    "a delivery",
    "Germany delivered two IRIS-T systems to Ukraine on Wednesday.",
    ["transfer DE>UA - iris-t"],
  ],
  ["troops", "Poland sent 2,000 troops to its border with Belarus on Friday.", ["deployment PL>BY - -"]],
  [
    "a warning",
    "Russian Foreign Minister Sergei Lavrov warned on Monday that Moscow would retaliate against Poland.",
    ["warning RU>PL - -"],
  ],
  [
    "a training launch",
    "Pakistan carried out a training launch of the Fatah-I missile on Saturday.",
    ["launch-test PK>- - fatah-i"],
  ],
  [
    "a weapon that can reach",
    "Iran has test-fired a Khorramshahr missile that its generals say can reach Israel.",
    ["launch-test IR>- - khorramshahr"],
  ],
  [
    "missiles are stationed",
    "Japan stationed Type 12 missiles in Kumamoto on Tuesday.",
    ["deployment JP>- kumamoto type-12"],
  ],
  [
    "flew to attack",
    "US B-2 bombers flew from Missouri to attack Fordow in Iran early on Sunday with bombs.",
    ["strike US>IR fordow -"],
  ],
  [
    "a review is dropped",
    "The Pentagon dropped its review of strikes with ATACMS inside Russia on Monday.",
    ["authorization US>RU - atacms"],
  ],
  // near misses
  ["every strike is none", "The minister had to approve every strike with ATACMS inside Russia.", []],
  ["a strike missile's name", "Norway makes the Joint Strike Missile for its jets.", []],
  ["launch sites are no launch", "Ukraine may see Russian launch sites with its Neptune missiles.", []],
  ["a programme is launched", "France launched a programme for long-range missiles in July 2024.", []],
  ["vowed attacks are to come", "The Houthis vow more attacks with missiles on Israel.", []],
  [
    "whose flag a ship flies",
    "A missile hit the Barbados-flagged carrier in the Gulf of Aden.",
    ["strike ->- gulf-of-aden -"],
  ],
  ["could fire is no strike", "Iran could strike Tel Aviv with Khorramshahr missiles.", []],
  ["could be fired is none", "Kalibr missiles could be fired at Odesa from the sea.", []],
  [
    "must never be is none",
    "“Nuclear plants must never be attacked,” Rafael Grossi told reporters in Vienna.",
    [],
  ],
  ["a denial is no strike", "Rwanda denied striking Goma with rockets on Monday.", []],
  ["a refusal is no permission", "Germany refused to allow Ukraine to fire Taurus missiles into Russia.", []],
  ["rail workers strike", "A rail strike stopped trains in Belgium on Friday.", []],
  [
    "the maker did not fire",
    "US-supplied rockets hit a depot in Luhansk on Friday.",
    ["strike ->UA luhansk rocket"],
  ],
];

describe("events", () => {
  for (const [what, text, events] of rows)
    test(`${what}: ${text}`, () =>
      assert.deepEqual(
        eventsOf(readText(text)).filter((event) => !event.startsWith("statement")),
        events,
      ));

  test("two sentences on one strike are one event, and both claims are tied to it", () => {
    const { events, claims } = readText(
      "Russia struck Odesa with Kalibr missiles on Monday.\n\nThe Kalibr missiles damaged a port in Odesa.",
    );
    assert.equal(events.length, 1);
    assert.deepEqual(
      claims.map((claim) => claim.eventIndex),
      [0, 0],
    );
  });

  test("a strike and the answer to it are two events", () => {
    const { events } = readText(
      "Ukraine hit an airfield in Saratov with drones on Sunday.\n\nRussia struck Lviv with Kinzhal missiles on Monday.",
    );
    assert.deepEqual(
      events.map((event) => `${event.initiators}>${event.targets} ${event.date?.from}`),
      ["UA>RU 2025-03-09", "RU>UA 2025-03-10"],
    );
  });

  test("the one event the article is mainly about is what its headline tells", () => {
    const { events } = readText(
      "Israel strikes port of Hodeidah\n\nHouthi rebels fired a missile at Eilat on Friday.\n\nIsrael struck the port of Hodeidah on Sunday with jets and bombs.",
    );
    assert.equal(events.filter((event) => event.lead).length, 1);
    assert.equal(events.find((event) => event.lead)?.place, "hodeidah-port");
  });

  test("a day told is stated; news without a day is of the week, inferred; without a day to count from there is none", () => {
    const date = (text: string) => readText(text).events[0]?.date;
    assert.deepEqual(date("Russia struck Odesa with Kalibr missiles on Monday."), {
      from: "2025-03-10",
      to: "2025-03-10",
      precision: "day",
      basis: "stated",
    });
    assert.equal(date("Ukraine's army said Russia struck Odesa with Kalibr missiles.")?.basis, "inferred");
    assert.equal(date("Russia struck Odesa with Kalibr missiles in 1999.")?.precision, "year");
  });

  test("a day to come dates nothing that has happened", () => {
    const [event] = readText("Kyiv struck Saratov with drones, days before talks set for 20 March.").events;
    assert.notEqual(event?.date?.to, "2025-03-20");
  });
});

test("a day to come dates nothing that was said already", () => {
  const { events } = readText(
    "In an interview set to air on Friday, Radoslaw Sikorski said that Poland may down Russian drones.",
  );
  assert.ok(events.length > 0);
  for (const { date } of events) assert.ok(date === null || date.to <= "2025-03-12", date?.to);

  test("a day of speech dates what is told up to it, as inferred; a day of its own stays stated", () => {
    const dateOf = (text: string) => readText(text).events.find(({ type }) => type === "strike")?.date;
    const spoken = dateOf(
      "Russian missiles hit a depot in Kharkiv, Governor Oleh Syniehubov said on Monday.",
    );
    assert.deepEqual([spoken?.from, spoken?.to, spoken?.basis], ["2025-03-09", "2025-03-10", "inferred"]);
    const own = dateOf("Russian missiles hit a depot in Kharkiv on Monday, Governor Oleh Syniehubov said.");
    assert.deepEqual([own?.from, own?.to, own?.basis], ["2025-03-10", "2025-03-10", "stated"]);
  });
});
