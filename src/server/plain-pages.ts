/** Pages that stand alone: no script, no file to load, and readable without the app. */
function plainPage(nonce: string, title: string, sentences: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Afterword</title>
<style nonce="${nonce}">
  body { max-width: 34rem; margin: 18vh auto 0; padding: 0 1.5rem; font: 1.1rem/1.6 Georgia, serif }
  h1 { font-weight: 500; font-size: 1.7rem } code { font-size: 0.95em }
</style>
<main><h1>${title}</h1>${sentences.map((sentence) => `<p>${sentence}</p>`).join('')}</main>
</html>
`;
}

/** For who comes without a key. */
export function lockedPage(nonce: string): string {
  return plainPage(nonce, 'This desk is locked', [
    'Afterword is running here. It opens only by the link it prints when it starts, so that no other page or person on this computer can read your letters.',
    'In a terminal, run <code>afterword serve --open</code> (or <code>npm start</code>) again: it finds this one running and gives you a new link. A link works once.',
  ]);
}

/** For a link that was used, or has grown old. */
export function usedLinkPage(nonce: string): string {
  return plainPage(nonce, 'That link was used already', [
    'Each link opens one window, once, within an hour. Nothing is lost.',
    'In a terminal, run <code>afterword serve --open</code> (or <code>npm start</code>) again for a new one.',
  ]);
}

/** For a request that came under another name, or from another page. */
export function foreignPage(nonce: string, address: string): string {
  return plainPage(nonce, 'Not from there', [
    'This request came from another page or under another name, and Afterword answers only its own.',
    `Its own address is <code>${address}</code>; open it by typing it, or by the link in the terminal.`,
  ]);
}

/** For a server that runs from the sources with no web app built. */
export function unbuiltPage(nonce: string): string {
  return plainPage(nonce, 'The web app is not built yet', [
    'The server runs and <code>/api</code> answers. Run <code>npm run build</code> and reload.',
  ]);
}
