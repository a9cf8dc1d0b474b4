import { PageHeader } from "@/components/ui/page-header";
import { PlainShell } from "@/components/ui/plain-shell";

export default function HomePage() {
  return (
    <PlainShell homeHref="/" narrow>
      <PageHeader title="Kring" sub="Samen tegen eenzaamheid in de buurt." />
      <p>Een signaal over een eenzame buur gaat niet verloren. Vertrouwen komt vóór papierwerk.</p>
    </PlainShell>
  );
}
