import { ManualClock, TestBff, examples } from '@layan/client/testing';
import type { Intent } from '@layan/contract';
import { indonesia } from '@layan/indonesia';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { packSource } from '../pack.js';
import { replies } from '../testing/replies.js';
import { PaymentController } from './controller.js';

beforeEach(() => vi.stubGlobal('location', new URL('https://dinas.example/layanan')));
afterEach(() => vi.unstubAllGlobals());

const ready = () => Promise.resolve();

/** A bill that is shown. */
async function shown(intent: Intent) {
  const clock = new ManualClock();
  const service = { ...examples.service, zone: 'Asia/Jakarta' };
  const bff = new TestBff({ clock, intents: [intent], services: [service] });
  const session = bff.session();
  const connection = { session, client: bff.client(session, { clock }), pages: null, pack: packSource(indonesia) };
  const options = { ready, told: vi.fn() };
  const controller = new PaymentController(
    { addController() {}, removeController() {}, requestUpdate() {}, updateComplete: Promise.resolve(true) },
    {
      intent: () => intent.id,
      clock: () => clock,
      newKey: () => 'key-0123456789abcdef',
      prepare: () => Promise.resolve(),
      ready: () => options.ready(),
      told: (each) => options.told(each.state),
      same: () => {},
      moved: () => {},
    },
  );
  controller.connect(connection);
  await vi.waitFor(() => expect(controller.state.kind).toBe('bill'));
  return { controller, bff, clock, options };
}

it('goes on showing the bill while the part that shows what became of it does not come, and shows that by itself', async () => {
  const { controller, bff, clock, options } = await shown(replies.account);
  options.ready = vi.fn(ready).mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'));
  bff.platform.bills.change('intent-0', replies.paid);
  await controller.check();
  expect(controller.state).toMatchObject({ intent: { state: 'open' }, isLost: true });
  expect(options.told).not.toHaveBeenCalledWith('paid');
  await vi.waitFor(() => {
    clock.advance(1000);
    expect(controller.state).toMatchObject({ intent: { state: 'paid' }, isLost: false });
  });
  expect(options.told).toHaveBeenCalledWith('paid');
});

it.each(['pay', 'check'] as const)('shows nobody what comes after somebody has signed out: %s', async (step) => {
  const { controller, clock } = await shown(replies.open);
  const coming = step === 'pay' ? controller.pay('qris') : controller.check();
  controller.forget();
  await coming;
  clock.advance(60_000);
  await Promise.resolve();
  expect(controller.state).toEqual({ kind: 'loading' });
});
