"use client";

import "./globals.css";
import { PlainShell } from "@/components/ui/plain-shell";
import PageFault from "./error";

/** The last resort, when even the frame of the pages could not be made. */
export default function ApplicationFault(props: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="nl">
      <body>
        <PlainShell homeHref="/" narrow>
          <PageFault {...props} />
        </PlainShell>
      </body>
    </html>
  );
}
