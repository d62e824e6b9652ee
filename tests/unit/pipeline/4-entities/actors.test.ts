import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { actorsOf, readText } from "#tests/support/read-text.ts";

describe("entities/person", () => {
  const rows: [text: string, people: string[]][] = [
    [
      "Polish Defence Minister Marek Zielony met troops. Zielony left on Monday.",
      ["Marek Zielony=Marek Zielony (Defence Minister, PL)", "Zielony=Marek Zielony (Defence Minister, PL)"],
    ],
    [
      "Ana Petrescu, the Romanian foreign minister, spoke first.",
      ["Ana Petrescu=Ana Petrescu (foreign minister, RO)"],
    ],
    ["Governor Kim Dae-sung told residents to stay at home.", ["Kim Dae-sung=Kim Dae-sung (Governor, -)"]],
    ["Col. Yusuf al-Amin said the base was safe.", ["Yusuf al-Amin=Yusuf al-Amin (colonel, -)"]],
    ["The United Nations and the Black Sea Fleet were silent.", []],
    [
      "A missile hit Kryvyi Rih, President Volodymyr Zelensky's home town.",
      ["Volodymyr Zelensky=Volodymyr Zelensky (President, UA)"],
    ],
    ["The Prime Minister flew home on Tuesday.", []],
  ];
  for (const [text, people] of rows)
    test(text, () => assert.deepEqual(actorsOf(readText(text), "person"), people));

  test("an accent or its absence is one surname", () => {
    const { actors } = readText("Czech Foreign Minister Jan Novák spoke. Novak then left.");
    assert.equal(actors.at(-1)?.actor.name, "Jan Novák");
  });
});

describe("entities/body", () => {
  const rows: [text: string, bodies: string[]][] = [
    ["Poland's defence ministry was told.", ["Poland's defence ministry=Polish Defence Ministry (-, PL)"]],
    [
      "The Belarusian Ministry of Defense spoke. The ministry gave no number.",
      [
        "Belarusian Ministry of Defense=Belarusian Defence Ministry (-, BY)",
        "ministry=Belarusian Defence Ministry (-, BY)",
      ],
    ],
    [
      "Russia's Defense Ministry spoke of the Kiev regime. The ministry gave no number.",
      [
        "Russia's Defense Ministry=Russian Defence Ministry (-, RU)",
        "ministry=Russian Defence Ministry (-, RU)",
      ],
    ],
    ["Pakistan's Foreign Office replied.", ["Pakistan's Foreign Office=Pakistani Foreign Office (-, PK)"]],
    ["Sweden was calm. The ministry of silence was closed.", []],
  ];
  for (const [text, bodies] of rows)
    test(text, () => assert.deepEqual(actorsOf(readText(text), "organization"), bodies));

  test("officials of a state are a source without a name", () => {
    const { actors } = readText("Lithuanian officials said little.");
    assert.deepEqual(
      actors.map(({ actor }) => [actor.name, actor.kind]),
      [["Lithuanian officials", "unnamed"]],
    );
  });
});
