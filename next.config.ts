import type { NextConfig } from "next";
import { PHASE_DEVELOPMENT_SERVER } from "next/constants";

/**
 * Everything comes from this server, and nothing may frame it. Next writes a page's data into inline scripts, which
 * without a nonce (and so a rendering anew for each request) need 'unsafe-inline'; texts reach a page only as text.
 */
function contentSecurityPolicy(isDevelopment: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

export default function nextConfig(phase: string): NextConfig {
  const isDevelopment = phase === PHASE_DEVELOPMENT_SERVER;
  return {
    output: "standalone",
    outputFileTracingRoot: import.meta.dirname,
    turbopack: { root: import.meta.dirname },
    poweredByHeader: false,
    // lib/serve compresses, after it has seen the page.
    compress: false,
    serverExternalPackages: ["@prisma/client", "@prisma/adapter-pg", "pg"],
    // `npm test` checks the types of everything; a start waits for no second check.
    typescript: { ignoreBuildErrors: true },
    headers: async () => [
      {
        source: "/:path*",
        headers: [
          { key: "Content-Security-Policy", value: contentSecurityPolicy(isDevelopment) },
          { key: "X-Content-Type-Options", value: "nosniff" },
          { key: "Referrer-Policy", value: "same-origin" },
          { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
          { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=()" },
        ],
      },
    ],
  };
}
