import { defineConfig } from "prisma/config";

/**
 * Where Prisma finds its schema. Migrations run through `npm run migrate`; the URL is for whoever has Prisma's own
 * engine and wants `prisma migrate deploy`.
 */
export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "" },
});
