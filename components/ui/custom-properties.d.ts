import "react";

declare module "react" {
  /** Values that style sheets read. */
  interface CSSProperties {
    [name: `--${string}`]: string | number;
  }
}
