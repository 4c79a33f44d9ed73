import { bffRoutes, routes } from '@layan/contract';

/** Every route a call may go to: the platform's, and those of the agency's own server. */
export const endpoints = { ...routes, ...bffRoutes };

export type EndpointName = keyof typeof endpoints;
