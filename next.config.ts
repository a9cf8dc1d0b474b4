import type { NextConfig } from "next";

const nextConfig: NextConfig = {
  output: "standalone",
  poweredByHeader: false,
  // The image optimiser has been a way in for strangers; Kring draws its pictures itself.
  images: { unoptimized: true },
  serverExternalPackages: ["@node-rs/argon2", "pino"],
};

export default nextConfig;
