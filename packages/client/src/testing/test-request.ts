import type { RouteName } from '@layan/contract';

/** A request as the routes of the test platform see it. */
export interface TestRequest {
  readonly call: RouteName;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: unknown;
  readonly signal: AbortSignal;
  /** Whether event streams are offered. */
  readonly streams: boolean;
}
