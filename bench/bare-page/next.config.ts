import path from "node:path";
import type { NextConfig } from "next";

const nextConfig: NextConfig = {
  poweredByHeader: false,
  typescript: { ignoreBuildErrors: true },
  // The packages are those of the project, two folders up, here and where this is built.
  turbopack: { root: path.resolve("..", "..") },
};

export default nextConfig;
