export interface Bounded {
  readonly stream: ReadableStream<Uint8Array>;
  /** Whether it was broken off. */
  readonly isOver: () => boolean;
}

/** The same stream, piece by piece as it is asked for, broken off once it is longer than `most` bytes. */
export function atMost(stream: ReadableStream<Uint8Array>, most: number): Bounded {
  let length = 0;
  const bounded = stream.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(piece, controller) {
        length += piece.byteLength;
        if (length > most) controller.error(new RangeError('The body is too large.'));
        else controller.enqueue(piece);
      },
    }),
  );
  return { stream: bounded, isOver: () => length > most };
}
