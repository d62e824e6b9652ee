import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { DayChart } from "#components/entity/DayChart.tsx";
import { EventTable } from "#components/entity/EventTable.tsx";
import { FigureGroups } from "#components/entity/FigureGroups.tsx";
import { SurfaceTable } from "#components/entity/SurfaceTable.tsx";
import { WeaponHead } from "#components/entity/WeaponHead.tsx";
import { PageFrame } from "#components/ui/PageFrame.tsx";
import { Section } from "#components/ui/Section.tsx";
import { slugSchema } from "#lib/domain/slug.ts";
import { getWeapon } from "#lib/queries/get-weapon.ts";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ slug: string }> };

const loadWeapon = cache(async (slug: string) => {
  const parsed = slugSchema.safeParse(slug);
  return parsed.success ? getWeapon(parsed.data) : null;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const weapon = await loadWeapon((await params).slug);
  if (weapon === null) return { title: "No such page" };
  return {
    title: weapon.name,
    description: `${weapon.name}: what texts call it, the events with it, and the figures that they give.`,
  };
}

/** One weapon: what it is, the figures that texts give, what they call it, and the events with it. */
export default async function WeaponPage({ params }: Props) {
  const weapon = await loadWeapon((await params).slug);
  if (weapon === null) notFound();
  const { names, events, days, figures } = weapon;
  return (
    <PageFrame current="weapons">
      <WeaponHead weapon={weapon} />
      <Section
        id="figures"
        title="Figures"
        count={figures.total}
        about={
          <p>
            Measures in claims that name it. Whether a distance is its range or only how far something was
            away, the words tell.
          </p>
        }
      >
        <FigureGroups figures={figures} />
      </Section>
      <Section
        id="names"
        title="What it is called"
        count={names.total}
        about={<p>Each spelling, and the outlets whose texts have it. An outlet opens one place.</p>}
      >
        <SurfaceTable names={names} label="Its names as spelt" />
      </Section>
      <Section id="events" title="Events with it" count={events.total} about={<p>The latest first.</p>}>
        <DayChart days={days} title="Events" noun="event" />
        <EventTable events={events} label="Events with it" />
      </Section>
    </PageFrame>
  );
}
