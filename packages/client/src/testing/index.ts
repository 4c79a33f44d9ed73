export type { Fault } from './faults.js';
export { createTestClient, TestPlatform, type SeenRequest } from './test-platform.js';
export type { TestBills } from './bills.js';
export { TestBff, type TestBffOptions } from './test-bff.js';
export type { TestPlatformOptions } from './state.js';
export { examples } from './examples.js';
export { ManualClock } from './manual-clock.js';
export { jsonReply, problemReply } from './refusal.js';
