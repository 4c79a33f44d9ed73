const said = new Set<string>();

/** Tells the page's developer, once for each text. Never holds an answer, a name or an id. */
export function warnOnce(text: string): void {
  if (said.has(text)) return;
  said.add(text);
  console.warn(`Layan: ${text}`);
}
