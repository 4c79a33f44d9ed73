/** A part of the component did not arrive. It is asked for again, as a call to the platform is. */
export class PartError extends Error {}

/** A part that comes by need. @throws PartError */
export const part = <Part>(coming: Promise<Part>): Promise<Part> =>
  coming.catch((cause: unknown) => {
    throw new PartError('A part of the component did not arrive.', { cause });
  });
