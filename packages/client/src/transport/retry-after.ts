/** Milliseconds that `Retry-After` (RFC 9110, 10.2.3) asks for; null when it is absent or unreadable. A date counts from the reply's own `Date`. */
export function readRetryAfter(headers: Headers, now: number): number | null {
  const text = headers.get('Retry-After')?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const at = Date.parse(text);
  if (Number.isNaN(at)) return null;
  const sent = Date.parse(headers.get('Date') ?? '');
  return Math.max(0, at - (Number.isNaN(sent) ? now : sent));
}
