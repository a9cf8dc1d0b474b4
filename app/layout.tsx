import "./globals.css";
import type { Metadata } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";

export const metadata: Metadata = { title: { default: "Kring", template: "%s · Kring" } };

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Every page carries the nonce of its own request, so none is made ahead.
  await connection();
  return (
    <html lang="nl">
      <body>{children}</body>
    </html>
  );
}
