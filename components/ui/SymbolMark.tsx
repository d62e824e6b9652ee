type Props = { symbol: "conflict"; children: React.ReactNode };

/** A kind of difference between texts: its sign and its word. */
export function SymbolMark({ symbol, children }: Props) {
  return <span className={`kind kind-${symbol}`}>{children}</span>;
}
