/**
 * The whole body, or null when it is longer than `most` bytes; the rest is then left unread. What it was compressed as counts in its
 * full size.
 */
export async function readBody(
  message: { readonly body: ReadableStream<Uint8Array> | null },
  most: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (message.body === null) return new Uint8Array();
  const reader = message.body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > most) {
      void reader.cancel().catch(() => {});
      return null;
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}
