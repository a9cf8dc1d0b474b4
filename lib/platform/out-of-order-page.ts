/** A whole page without any part of the application: what a person reads when nothing behind it answers. */
export function outOfOrderPage({ nonce, requestId }: { readonly nonce: string; readonly requestId: string }): string {
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kring is even niet bereikbaar</title>
<style nonce="${nonce}">
:root { color-scheme: light dark }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; background: #faf8f4; color: #1f2624 }
main { max-width: 34rem; margin: 4rem auto; padding: 0 1.25rem }
h1 { font-size: 1.5rem; line-height: 1.25 }
a { display: inline-block; padding: .7rem 1.1rem; border-radius: .4rem; background: #0b5563; color: #fff; font-weight: 700 }
.note { font-size: .875rem }
@media (prefers-color-scheme: dark) { body { background: #171b1a; color: #eceae4 } a { background: #8fd0da; color: #10201f } }
</style>
</head>
<body>
<main id="main">
<h1>Kring is even niet bereikbaar</h1>
<p>De gegevens zijn nu niet te lezen of te bewaren. Wat eerder is bewaard, is veilig. Wat u net verstuurde, is niet
bewaard: ga terug, dan staat het er meestal nog.</p>
<p><a href="">Probeer het opnieuw</a></p>
<p class="note">Blijft het zo? Bel de helpdesk en noem dit nummer: <code>${requestId}</code></p>
</main>
</body>
</html>`;
}
