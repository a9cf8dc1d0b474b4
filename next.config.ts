import type { NextConfig } from "next";

const nextConfig: NextConfig = {
  output: "standalone",
  poweredByHeader: false,
  // `npm test` checks the types; who starts the demonstration need not wait for that again.
  typescript: { ignoreBuildErrors: true },
  // The image optimiser has been a way in for strangers; Kring draws its pictures itself.
  images: { unoptimized: true },
  serverExternalPackages: ["@node-rs/argon2", "pino"],
};

export default nextConfig;
