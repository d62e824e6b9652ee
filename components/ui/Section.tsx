import type { ReactNode } from "react";

type Props = {
  id: string;
  title: string;
  count?: number;
  about?: ReactNode;
  /** Head above the matter, which takes the whole width. */
  wide?: boolean;
  children: ReactNode;
};

/** A section: its head hangs in the first columns, its matter stands in the others. */
export function Section({ id, title, count, about, wide = false, children }: Props) {
  return (
    <section className={wide ? "sec wide" : "sec"} id={id} aria-labelledby={`${id}-head`}>
      <div className="sec-head">
        <h2 id={`${id}-head`}>
          {title}
          {count === undefined ? null : <span className="count"> {count}</span>}
        </h2>
        {about ? <div className="about">{about}</div> : null}
      </div>
      <div className="sec-body">{children}</div>
    </section>
  );
}
