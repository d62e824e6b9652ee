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
    "a sale that is approved",
    "The US State Department has approved the sale of 40 Precision Strike Missiles to Estonia.",
    ["transfer US>EE - prsm"],
  ],
  [
    "a possible sale is what an approval is called",
    "The US State Department approved a possible foreign military sale of 400 Tomahawk missiles to Japan.",
    ["transfer US>JP - tomahawk"],
  ],
  [
    "an export that is cleared",
    "Germany cleared the export of 50 Taurus missiles to South Korea on Monday.",
    ["transfer DE>KR - taurus"],
  ],
  [
    "what a witness says is no statement",
    "“The kitchen was not there,” said Halyna Petrenko, who lives by the port.",
    [],
  ],
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
  // who did it
  [
    "a label before a colon is no subject",
    "Ukraine: School hit in Russian strike on Zhytomyr",
    ["strike RU>UA zhytomyr -"],
  ],
  [
    "a headline's passive with its agent",
    "Refinery in Ryazan hit by Ukrainian drones",
    ["strike UA>RU ryazan uav"],
  ],
  [
    "who says it has not struck",
    "Ukraine says Russian Kh-101 missiles hit Khmelnytskyi late on Monday.",
    ["strike RU>UA khmelnytskyi kh-101"],
  ],
  [
    "who says that they struck has struck",
    "Ukraine says it hit Saratov with drones on Monday.",
    ["strike UA>RU saratov uav"],
  ],
  [
    "a claim of a hit with one's own weapon",
    "Ukraine's navy said Neptune missiles hit a cruiser in the Black Sea on Monday.",
    ["strike UA>- black-sea neptune"],
  ],
  [
    "in an attack of others",
    "A bakery was hit in Dohuk on Monday in a Turkish attack using TB2 drones, Iraq says.",
    ["strike TR>IQ dohuk bayraktar-tb2"],
  ],
  [
    "the town before another country's attack is not its author",
    "A bus station has been hit in Khamis Mushait in a Houthi attack on Monday, Saudi Arabia says.",
    ["strike YE>SA khamis-mushait -"],
  ],
  ["whose missiles killed", "Indian missiles kill two in Sialkot, officials say", ["strike IN>PK sialkot -"]],
  [
    "fired by",
    "Seven cruise missiles fired by the Indian army struck the city of Sialkot on Monday.",
    ["strike IN>PK sialkot cruise-missile"],
  ],
  [
    "whose town was rocked",
    "Shostka was rocked by explosions on Monday as Russian Kh-22 missiles hit a food factory.",
    ["strike RU>UA shostka kh-22"],
  ],
  [
    "a barrage of whose bombs",
    "A barrage of Israeli JDAM bombs turned a bus station in Hermel to rubble on Monday.",
    ["strike IL>LB hermel jdam"],
  ],
  [
    "whose city it is has not fired",
    "The Iranian city of Isfahan was shaken by explosions on Monday as Israeli Popeye missiles hit a plant.",
    ["strike IL>IR isfahan popeye"],
  ],
  [
    "an accusation tells of a strike",
    "Russia has accused Ukraine of firing 26 HIMARS rockets at Ryazan on Monday.",
    ["strike UA>RU ryazan himars"],
  ],
  [
    "damage by another's bombs",
    "Satellite imagery shows the damage inflicted on a bus station in Gaza City by Israeli bombs on Monday.",
    ["strike IL>PS gaza-city -"],
  ],
  [
    "a tabloid's verb",
    "Russian jets pummelled Kharkiv with glide bombs on Monday.",
    ["strike RU>UA kharkiv glide-bomb"],
  ],
  [
    "the attack that comes after is not the one before",
    "The attack comes after an Israeli strike on Gaza City on 5 March.",
    ["strike IL>PS gaza-city -"],
  ],
  [
    "a strike that is delivered",
    "High-precision strike delivered on a hangar in Sumy",
    ["strike ->UA sumy -"],
  ],
  [
    "a temporary deployment point",
    "Strike carried out on a temporary deployment point of troops in Sumy",
    ["strike ->UA sumy -"],
  ],
  // interceptions
  [
    "a headline's passive: whose missiles were shot down",
    "All 10 Ukrainian missiles shot down over Tuapse, Moscow says",
    ["interception RU>UA tuapse -"],
  ],
  [
    "a curtain of interceptors",
    "The missiles that the Houthi movement sent towards the city of Abha on Monday met a curtain of interceptors.",
    ["interception SA>YE abha -"],
  ],
  [
    "interceptors of nobody named",
    "Interceptors rose over Myrhorod on Monday and brought down 10 Russian Kh-59 missiles, officials said.",
    ["interception UA>RU myrhorod kh-59"],
  ],
  [
    "with no reports of casualties",
    "Russia's army says it shot down 45 Ukrainian drones over Tula on Monday, with no reports of casualties.",
    ["interception RU>UA tula uav"],
  ],
  [
    "who fired says further down that it hit",
    "Tula: 45 drones shot down\n\nRussia's army says it shot down 45 Ukrainian drones over Tula on Monday.\n\nThe Ukrainian military said its drones had hit their targets.",
    ["interception RU>UA tula uav"],
  ],
  // tests
  [
    "where it was launched, not where it flew",
    "Russia test-fired a ballistic missile from Plesetsk at a range in Kamchatka on Monday.",
    ["launch-test RU>- plesetsk ballistic-missile"],
  ],
  [
    "who detected it has not launched it",
    "The South Korean military said it had detected the launch of a Pukguksong-2 missile from Hamhung into the Sea of Japan on Monday.",
    ["launch-test KP>- hamhung pukguksong-2"],
  ],
  [
    "where it was launched takes the place of where it flew",
    "North Korea fires a ballistic missile into the Sea of Japan\n\nNorth Korea launched a ballistic missile from Hamhung into the sea on Monday.",
    ["launch-test KP>- hamhung ballistic-missile"],
  ],
  // deliveries
  [
    "took delivery",
    "Ukraine took delivery of 12 NASAMS systems from Norway on Monday, the Ukrainian army said.",
    ["transfer NO>UA - nasams"],
  ],
  [
    "received",
    "Saudi Arabia received 11 THAAD systems from the United States on Monday.",
    ["transfer US>SA - thaad"],
  ],
  ["a headline's receives", "Israel receives JDAM bombs from US", ["transfer US>IL - jdam"]],
  [
    "arrived from",
    "A consignment of 12 Patriot systems arrived in Saudi Arabia from the United States on Monday.",
    ["transfer US>SA - patriot"],
  ],
  ["arrive in", "American JDAM bombs arrive in Israel", ["transfer US>IL - jdam"]],
  ["a source behind a colon", "Ukraine receives HIMARS rockets from US: report", ["transfer US>UA - himars"]],
  // near misses
  [
    "who may yet deploy",
    "Iran warned on Monday that it would retaliate if Saudi Arabia deployed Patriot missiles.",
    ["warning IR>SA - patriot"],
  ],
  ["bombs, the noun", "Syria warns Israel over SPICE bombs", ["warning SY>IL - spice"]],
  ["talks that are ruled out", "Pyongyang rules out talks with South Korea on Hyunmoo missiles", []],
  ["an envoy arrives", "An American envoy arrived in Kyiv on Monday to speak of missiles.", []],
  ["reports that are received", "Poland received reports of missiles near its border on Monday.", []],
  [
    "who meets crews shoots nothing down",
    "The minister, back from a plant for drones, met with air defence crews in Odesa on Monday.",
    [],
  ],
  [
    "the attack that one answers is not one's own",
    "Ukraine struck in Crimea on Monday with ATACMS after a Russian drone attack on Odesa.",
    ["strike UA>RU crimea atacms"],
  ],
  [
    "shot down in whose attack",
    "Two drones were shot down during a Russian attack on Odesa on Monday.",
    ["interception UA>RU odesa uav"],
  ],
  ["words that blast", "Minister blasts Israel over missiles", []],
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

  test("a day within a season or a year dates the event, whichever stands nearer", () => {
    const dateOf = (text: string) => readText(text).events.find(({ type }) => type === "strike")?.date;
    const night = dateOf("Russia struck Kharkiv in one of the largest raids of the winter, on 17 February.");
    assert.deepEqual([night?.from, night?.to], ["2025-02-17", "2025-02-17"]);
    const season = dateOf("Russia struck Kharkiv with drones this winter.");
    assert.equal(season?.precision, "season");
  });

  test("hostile input: long runs of the words that the rules look for end soon", () => {
    const runs = [
      "Ukraine: ".repeat(3000),
      `Russia ${"if missiles ".repeat(3000)}struck Kharkiv.`,
      `Israel ${"received missiles of arms ".repeat(2000)}arrived in Haifa.`,
      `Kyiv ${"hit in Russian massive overnight ".repeat(2000)}attack.`,
      `Iran ${"missiles from the launch of ".repeat(2000)}Semnan.`,
      `Moscow accused ${"Ukraine of of ".repeat(2000)}firing rockets at Ryazan.`,
    ];
    const start = performance.now();
    for (const text of runs) readText(text);
    assert.ok(performance.now() - start < 5_000);
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
