/** Each rule on sentences of news, counted from Wednesday, 20 November 2024 where nothing else is said. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { daysOf, timesOf } from "#tests/support/times-of.ts";

type Row = [
  rule: string,
  sentence: string,
  surface: string,
  days: string,
  precision: string,
  reference?: string,
];

const rows: Row[] = [
  // weekend
  [
    "weekend",
    "Last weekend, reports surfaced that Biden had agreed.",
    "Last weekend",
    "2024-11-16..2024-11-17",
    "days",
    "2024-11-23",
  ],
  [
    "weekend",
    "This weekend France has made clear that it agrees.",
    "This weekend",
    "2024-11-23..2024-11-24",
    "days",
    "2024-11-24",
  ],
  [
    "weekend",
    "Germany resumed talks with Moscow last weekend.",
    "last weekend",
    "2024-11-16..2024-11-17",
    "days",
    "2024-11-18",
  ],
  ["weekend", "The sites were bombed at the weekend.", "the weekend", "2024-11-16..2024-11-17", "days"],
  ["weekend", "The ministers will meet next weekend.", "next weekend", "2024-11-23..2024-11-24", "days"],
  // stretches
  [
    "past-units",
    "Six bombs were downed in the past 24 hours.",
    "the past 24 hours",
    "2024-11-19..2024-11-20",
    "days",
  ],
  [
    "past-units",
    "The past week has witnessed escalation.",
    "The past week",
    "2024-11-13..2024-11-20",
    "days",
  ],
  [
    "past-units",
    "Over the last three weeks they fired 200 missiles.",
    "the last three weeks",
    "2024-10-30..2024-11-20",
    "days",
  ],
  [
    "past-units",
    "It will be built in the next two years.",
    "the next two years",
    "2024-11-20..2026-11-20",
    "year",
  ],
  [
    "recent",
    "The plan has gained traction in recent weeks.",
    "recent weeks",
    "2024-09-21..2024-11-20",
    "days",
  ],
  ["recent", "Recently, Barrot informed reporters.", "Recently", "2024-09-21..2024-11-20", "days"],
  ["recent", "More will come in the coming days.", "the coming days", "2024-11-20..2024-11-27", "days"],
  // calendar units
  [
    "calendar-unit",
    "Putin last week signed off on the doctrine.",
    "last week",
    "2024-11-11..2024-11-17",
    "days",
  ],
  ["calendar-unit", "It was the worst attack this month.", "this month", "2024-11-01..2024-11-30", "month"],
  [
    "calendar-unit",
    "Earlier this month the US agreed.",
    "Earlier this month",
    "2024-11-01..2024-11-20",
    "days",
  ],
  ["calendar-unit", "He was elected last year.", "last year", "2023-01-01..2023-12-31", "year"],
  // seasons, months, years
  [
    "season",
    "The region was conquered by Kyiv this summer.",
    "this summer",
    "2024-06-01..2024-08-31",
    "season",
  ],
  ["season", "They came in the spring of 2023.", "spring of 2023", "2023-03-01..2023-05-31", "season"],
  ["season", "Power will be short this winter.", "this winter", "2024-12-01..2025-02-28", "season"],
  ["season", "It began last autumn.", "last autumn", "2023-09-01..2023-11-30", "season"],
  ["month", "In May, Macron indicated that he would agree.", "May", "2024-05-01..2024-05-31", "month"],
  [
    "month",
    "Last September, Putin considered it an escalation.",
    "Last September",
    "2024-09-01..2024-09-30",
    "month",
  ],
  ["month", "He was re-elected last November.", "last November", "2023-11-01..2023-11-30", "month"],
  [
    "month",
    "Both seek gains before Trump is inaugurated in January.",
    "January",
    "2025-01-01..2025-01-31",
    "month",
  ],
  [
    "month",
    "Kyiv asked in May last year for the missile.",
    "May last year",
    "2023-05-01..2023-05-31",
    "month",
  ],
  [
    "month",
    "Spending will rise before the September 2025 elections.",
    "September 2025",
    "2025-09-01..2025-09-30",
    "month",
  ],
  ["month", "In late October Russia tested it.", "late October", "2024-10-21..2024-10-31", "days"],
  ["year", "The regions joined Russia in 2022.", "2022", "2022-01-01..2022-12-31", "year"],
  ["year", "A 2008 convention bans them.", "2008", "2008-01-01..2008-12-31", "year"],
  ["year", "It was delivered in early 2023.", "early 2023", "2023-01-01..2023-04-30", "season"],
  ["year", "The war of 2014-2016 went on.", "2014-2016", "2014-01-01..2016-12-31", "year"],
  ["year", "They date from the 1990s.", "1990s", "1990-01-01..1999-12-31", "year"],
  [
    "quarter",
    "Output fell in the third quarter of 2023.",
    "third quarter of 2023",
    "2023-07-01..2023-09-30",
    "season",
  ],
  ["quarter", "Output fell in the fourth quarter.", "fourth quarter", "2024-10-01..2024-12-31", "season"],
  // calendar dates
  ["calendar-date", "Pyongyang's media said on Nov. 1 that it passed.", "Nov. 1", "2024-11-01", "day"],
  ["calendar-date", "Since Feb. 24, 2022, cities have been hit.", "Feb. 24, 2022", "2022-02-24", "day"],
  ["calendar-date", "It began on 24.02.2022 at dawn.", "24.02.2022", "2022-02-24", "day"],
  [
    "calendar-date",
    "What we know: early on 17 November Russia fired.",
    "early on 17 November",
    "2024-11-17",
    "day",
  ],
  ["calendar-date", "Trump enters office on January 20, sources said.", "January 20", "2025-01-20", "day"],
  ["calendar-date", "Starmer visited France on November 11.", "November 11", "2024-11-11", "day"],
  ["calendar-date", "It was fired on November 30, the ministry said.", "November 30", "2023-11-30", "day"],
  ["calendar-date", "Russia attacked on November 16-17.", "November 16-17", "2024-11-16..2024-11-17", "days"],
  [
    "calendar-date",
    "He spoke on Nov. 18 and 19 in Kyiv.",
    "Nov. 18 and 19",
    "2024-11-18..2024-11-19",
    "days",
  ],
  ["calendar-date", "On November 19, 20 drones were shot down.", "November 19", "2024-11-19", "day"],
  [
    "calendar-date",
    "Barrot assured this Monday, November 18 that it was so.",
    "this Monday, November 18",
    "2024-11-18",
    "day",
  ],
  ["calendar-date", "He said so on Friday April 15, 2022.", "Friday April 15, 2022", "2022-04-15", "day"],
  ["named-day", "The war began with the October 7 attack.", "October 7", "2023-10-07", "day"],
  ["named-day", "Nothing like it since 9/11 had been seen.", "9/11", "2001-09-11", "day"],
  // days and nights
  ["deictic-day", "Today Scholz faces questions.", "Today", "2024-11-20", "day"],
  ["deictic-day", "Blasts were heard last night.", "last night", "2024-11-19..2024-11-20", "days"],
  ["overnight", "He accused Russia of an overnight attack.", "overnight", "2024-11-19..2024-11-20", "days"],
  [
    "overnight",
    "Russia fired 120 missiles overnight into Sunday.",
    "overnight into Sunday",
    "2024-11-16..2024-11-17",
    "days",
  ],
  // weekdays
  ["weekday", "Barrot said Monday that Paris remains open.", "Monday", "2024-11-18", "day", "2024-11-18"],
  [
    "weekday",
    "The interview is set to air on the BBC on Sunday.",
    "Sunday",
    "2024-11-24",
    "day",
    "2024-11-23",
  ],
  ["weekday", "Russia launched a missile on Dnipro on Thursday.", "Thursday", "2024-11-14", "day"],
  ["weekday", "The election is on Tuesday.", "Tuesday", "2024-11-26", "day"],
  ["weekday", "The meeting on Thursday will be long.", "Thursday", "2024-11-21", "day"],
  ["weekday", "The ministry said on Monday that it will respond.", "Monday", "2024-11-18", "day"],
  ["weekday", "No talks are planned until Friday.", "Friday", "2024-11-22", "day"],
  ["weekday", "Last Wednesday the embassy was shut.", "Last Wednesday", "2024-11-13", "day"],
  ["weekday", "Trump announced it on Saturday night.", "Saturday night", "2024-11-16", "day"],
  ["weekday", "Moscow promised a response to Tuesday's strike.", "Tuesday", "2024-11-19", "day"],
  [
    "weekday",
    "Drones came on Saturday into Sunday morning.",
    "Saturday into Sunday morning",
    "2024-11-16..2024-11-17",
    "days",
  ],
  ["weekday", "They met from Monday to Wednesday.", "Monday to Wednesday", "2024-11-18..2024-11-20", "days"],
  // distances
  ["units-ago", "Three days ago he denied it.", "Three days ago", "2024-11-17", "day"],
  ["units-ago", "Two weeks ago he denied it.", "Two weeks ago", "2024-11-04..2024-11-10", "days"],
  ["units-ago", "It was banned five years ago.", "five years ago", "2019-01-01..2019-12-31", "year"],
  ["told-day", "It came months after Macron had spoken.", "months after", "?", "days"],
  ["told-day", "He signed on the same day that missiles rained down.", "the same day", "?", "day"],
  ["told-day", "It was two days before the vote.", "two days before", "?", "day"],
  // times of day
  [
    "clock",
    "Missiles were counted at about 2:50 p.m. near Rylsk.",
    "about 2:50 p.m.",
    "2024-11-20",
    "minute",
  ],
  [
    "weekday",
    "At 4:20 a.m. on Wednesday blasts were heard.",
    "4:20 a.m. on Wednesday",
    "2024-11-20",
    "minute",
  ],
  [
    "calendar-date",
    "It was launched about 11:30 a.m. Sanaa time on March 6.",
    "about 11:30 a.m. Sanaa time on March 6",
    "2024-03-06",
    "minute",
  ],
];
for (const [rule, sentence, surface, days, precision, reference] of rows) {
  test(`${rule}: ${sentence}`, () => {
    const [time, ...more] = timesOf(sentence, reference);
    assert.deepEqual(more, []);
    assert.equal(time?.surface, surface);
    assert.equal(time?.span.start, sentence.indexOf(surface));
    assert.equal(time && daysOf(time), days);
    assert.deepEqual([time?.precision, time?.ruleId], [precision, `times/${rule}`]);
  });
}

const nothing = [
  "The sun sat low and may march on a second time.",
  "Troops may March on Moscow, and May denied it.",
  "Theresa May and Mr May spoke of it.",
  "It flew 2,000 km and covered 1,001.2 km in 5,156 seconds.",
  "Russia fired 2022 missiles and 1950 drones.",
  "The alert is on 24/7 in all regions.",
  "A 20-year-old and a man aged 45 were hurt.",
  "Black Friday sales and Bloody Sunday are names.",
  "Russia Today and USA Today reported.",
  "An Su-24 and a Kh-101 were seen; the odds were 3:2.",
  "It cost 275 million dollars and weighed 30,000 pounds.",
  "The fall of Kabul and a fall in prices.",
  "A quarter of the missiles hit the old quarter.",
  "Sources said so.",
];
for (const sentence of nothing) test(`nothing: ${sentence}`, () => assert.deepEqual(timesOf(sentence), []));

test("without a reference date only what is absolute has days", () => {
  const times = timesOf(
    "On Monday he said that since Feb. 24, 2022 and in 2023 much had changed, most of it in May.",
    null,
  );
  assert.deepEqual(
    times.map((time) => [time.surface, daysOf(time)]),
    [
      ["Monday", "?"],
      ["Feb. 24, 2022", "2022-02-24"],
      ["2023", "2023-01-01..2023-12-31"],
      ["May", "?"],
    ],
  );
});
