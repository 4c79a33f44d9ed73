/** Liveness and readiness. */
export interface Health {
  readonly status: 'ok' | 'unavailable';
}
