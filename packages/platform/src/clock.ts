/** Where time comes from. Nothing in the platform asks the machine for the time except through this. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
