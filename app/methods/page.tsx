import type { Metadata } from "next";
import { Legends } from "#components/entity/Legends.tsx";
import { ScoresChart } from "#components/entity/ScoresChart.tsx";
import { ScoresTable } from "#components/entity/ScoresTable.tsx";
import { PageFrame } from "#components/ui/PageFrame.tsx";
import { Section } from "#components/ui/Section.tsx";
import { formatDay } from "#lib/present/format-day.ts";
import { disputedThings, readingLimits } from "#lib/present/reading-limits.ts";
import { developmentScores, firstSightScores, scoresMeasuredOn } from "#lib/present/reading-scores.ts";
import { readingStages } from "#lib/present/reading-stages.ts";

export const metadata: Metadata = {
  title: "Methods",
  description:
    "How Strikeline reads articles, how often it errs, what it leaves out, and what its marks mean.",
};

/** The column of the first table that has most of the numbers: the invented articles. */
const CHARTED_COLUMN = 1;

/** How the archive is read, how well, and where that ends. */
export default function MethodsPage() {
  const [articles] = developmentScores;
  return (
    <PageFrame current="methods">
      <div className="tl-top">
        <h1>How it reads, and how often it errs</h1>
      </div>
      <p className="note index-about">
        Plain rules read every article; there is no model and no chance in them. The same articles give the
        same pages, in whichever order they were read. What is shown as found opens the words it was found in.
      </p>
      <div className="method">
        <Section
          id="stages"
          title="Twelve stages"
          about={<p>Seven read one article, five put articles side by side.</p>}
        >
          <ol className="stages">
            {readingStages.map(({ name, does }, index) => (
              <li key={name}>
                <span className="quiet">{index + 1}</span>
                <b>{name}</b>
                <span>{does}</span>
              </li>
            ))}
          </ol>
        </Section>
        <Section
          id="errors"
          title="How often it errs"
          about={
            <p>
              Measured on {formatDay(scoresMeasuredOn, "long")} against what careful readers took from the
              same texts. P: of what was read, how much is right. R: of what there is, how much was read. F1:
              both in one. 1 is without an error.
            </p>
          }
        >
          <p>
            The rules were developed on these texts, so that the scores are what they reach on texts that
            their authors have seen. Two people agree on the seeds’ claims to F1 0.85.
          </p>
          {articles ? <ScoresChart table={articles} column={CHARTED_COLUMN} /> : null}
          {developmentScores.map((table) => (
            <ScoresTable key={table.title} table={table} />
          ))}
          <h3>Texts that nobody here had seen</h3>
          <p>
            Four sets of ten invented articles, D to G, and H with twelve, as they were read for the first
            time, before any rule was made for them. What to expect of a new text is nearer to this.
          </p>
          <ScoresTable table={firstSightScores} />
        </Section>
        <Section
          id="limits"
          title="What is not here"
          about={<p>What the archive does not hold, and what the rules cannot read.</p>}
        >
          <ul className="plain">
            {readingLimits.map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
        </Section>
        <Section
          id="disputed"
          title="What is disputed"
          about={<p>Land, names and deeds on which the parties do not agree.</p>}
        >
          <ul className="plain">
            {disputedThings.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </Section>
        <Section
          id="marks"
          title="What the marks mean"
          about={<p>The same on every page, and always with their word.</p>}
        >
          <Legends />
        </Section>
      </div>
    </PageFrame>
  );
}
