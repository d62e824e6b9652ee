type Entry = { id: string; label: string; count?: number };

/** The parts of the page, as a line that stays in sight. */
export function EventContents({ entries }: { entries: readonly Entry[] }) {
  return (
    <nav className="toc" aria-label="On this page">
      <ul>
        {entries.map(({ id, label, count }) => (
          <li key={id}>
            <a href={`#${id}`}>
              {label}
              {count === undefined ? null : <span className="count"> {count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
