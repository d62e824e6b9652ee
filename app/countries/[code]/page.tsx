import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { CountryHead } from "#components/entity/CountryHead.tsx";
import { DayChart } from "#components/entity/DayChart.tsx";
import { EventTable } from "#components/entity/EventTable.tsx";
import { SurfaceTable } from "#components/entity/SurfaceTable.tsx";
import { VoiceTable } from "#components/entity/VoiceTable.tsx";
import { PageFrame } from "#components/ui/PageFrame.tsx";
import { Section } from "#components/ui/Section.tsx";
import { countryCodeSchema } from "#lib/domain/country.ts";
import { eventRoles } from "#lib/domain/views/entity-view.ts";
import { eventRoleLabels, eventRoleMeanings } from "#lib/present/entity-labels.ts";
import { getCountry } from "#lib/queries/get-country.ts";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ code: string }> };

const loadCountry = cache(async (code: string) => {
  const parsed = countryCodeSchema.safeParse(code);
  return parsed.success ? getCountry(parsed.data) : null;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const country = await loadCountry((await params).code);
  if (country === null) return { title: "No such page" };
  return {
    title: country.name,
    description: `${country.name}: its part in the events, who speaks for it, and what texts call it.`,
  };
}

/** One country: its events by the part it has in them, who speaks for it, and how it is named. */
export default async function CountryPage({ params }: Props) {
  const country = await loadCountry((await params).code);
  if (country === null) notFound();
  const { roles, days, voices, names } = country;
  return (
    <PageFrame current="countries">
      <CountryHead country={country} />
      <Section
        id="voices"
        title="Who speaks for it"
        count={voices.total}
        about={<p>Its people and bodies to whom texts of any outlet credit claims.</p>}
      >
        <VoiceTable
          voices={voices}
          label="Who speaks for it"
          empty="No text credits anybody of this country."
        />
      </Section>
      {eventRoles.map((role, index) => (
        <Section
          key={role}
          id={`events-${role}`}
          title={eventRoleLabels[role]}
          count={roles[role].total}
          about={<p>{eventRoleMeanings[role]}</p>}
        >
          {index === 0 ? (
            <DayChart days={days} title="Events that it acts in or is acted upon" noun="event" />
          ) : null}
          <EventTable events={roles[role]} label={eventRoleLabels[role]} />
        </Section>
      ))}
      <Section
        id="names"
        title="What it is called"
        count={names.total}
        about={
          <p>Its name, its people, its capital or seat of power where they stand for the state, as spelt.</p>
        }
      >
        <SurfaceTable names={names} label="Its names as spelt" />
      </Section>
    </PageFrame>
  );
}
