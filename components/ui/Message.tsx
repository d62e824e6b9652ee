import type { ReactNode } from "react";

/** A page, or a place on one, that has nothing to show: what is the matter, and the way on. */
export function Message({
  title,
  children,
  level = 1,
}: {
  title: string;
  children: ReactNode;
  level?: 1 | 2;
}) {
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <section className="message">
      <Heading>{title}</Heading>
      {children}
    </section>
  );
}
