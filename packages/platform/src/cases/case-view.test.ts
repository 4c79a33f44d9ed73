import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '@layan/contract';
import type { ServiceDefinition } from '@layan/definition';
import { indonesia } from '@layan/indonesia';
import { letter, permit } from '../testing/services.js';
import { deriveCase } from './case-view.js';

const at = '2026-11-23T03:00:00.000Z';
const received: CaseEvent = { seq: 1, at, type: 'received', data: { submission: 's' } };
const taken: CaseEvent = { seq: 2, at: '2026-11-23T05:00:00.000Z', type: 'taken', data: {} };
const approved: CaseEvent = { seq: 3, at: '2026-11-24T05:00:00.000Z', type: 'approved', data: { message: null } };
const rejected: CaseEvent = {
  seq: 3,
  at: '2026-11-24T05:00:00.000Z',
  type: 'rejected',
  data: { reason: 'tidak-lengkap', message: 'Lengkapi.' },
};

const derive = (events: readonly CaseEvent[], definition: ServiceDefinition = letter, zone = 'Asia/Jakarta') =>
  deriveCase(definition, events, { today: '2026-11-23', locale: 'id', pack: indonesia }, zone);

describe('the view of a case', () => {
  it('begins with the agency at the first stage, within the service standard', () => {
    expect(derive([received])).toEqual({
      state: 'received',
      actsNext: 'agency',
      nextAction: 'periksa',
      due: {
        date: '2026-11-26',
        basis: {
          workingDays: 3,
          from: 'submitted',
          since: '2026-11-23',
          calendar: 'id-national',
          zone: 'Asia/Jakarta',
        },
      },
      progress: [
        { stage: 'periksa', state: 'current', at: null },
        { stage: 'ambil', state: 'ahead', at: null },
      ],
      decision: null,
    });
  });

  it('says that it is under review, and changes nothing else', () => {
    expect(derive([received, taken])).toEqual({ ...derive([received]), state: 'in_review' });
  });

  it('goes to the next stage when it is approved, where it may be the citizen’s turn', () => {
    const view = derive([received, taken, approved]);
    expect(view).toMatchObject({ state: 'approved', actsNext: 'citizen', nextAction: 'ambil' });
    expect(view.progress).toEqual([
      { stage: 'periksa', state: 'done', at: approved.at },
      { stage: 'ambil', state: 'current', at: null },
    ]);
    expect(view.due).toEqual(derive([received]).due);
  });

  it('ends when it is rejected, with the reason and its basis', () => {
    expect(derive([received, rejected])).toMatchObject({
      state: 'rejected',
      actsNext: 'nobody',
      nextAction: null,
      due: null,
      progress: [{ state: 'done' }, { state: 'skipped' }],
      decision: { outcome: 'rejected', reason: { code: 'tidak-lengkap', basis: 'Rekaan' }, message: 'Lengkapi.' },
    });
  });

  it('ends when it is approved at its last stage', () => {
    expect(derive([received, approved], permit)).toMatchObject({ actsNext: 'nobody', nextAction: null, due: null });
  });

  describe('with a bill', () => {
    const total = { amount: 75_000, currency: 'IDR' } as const;
    const billed: CaseEvent = { seq: 2, at, type: 'billed', data: { intent: 'i', total } };
    const paid: CaseEvent = {
      seq: 3,
      at: '2026-11-25T05:00:00.000Z',
      type: 'paid',
      data: { intent: 'i', receipt: 'B' },
    };
    const lapsed: CaseEvent = { seq: 3, at: '2026-11-30T05:00:00.000Z', type: 'bill_expired', data: { intent: 'i' } };

    it('waits for the citizen and promises nothing until it is paid', () => {
      expect(derive([received, billed], permit)).toMatchObject({
        ...{ state: 'waiting_payment', actsNext: 'citizen', nextAction: null, due: null },
        progress: [{ stage: 'terbit', state: 'ahead' }],
      });
    });

    it('counts from the payment when the standard does', () => {
      expect(derive([received, billed, paid], permit)).toMatchObject({
        ...{ state: 'received', actsNext: 'agency', nextAction: 'terbit' },
        due: { basis: { from: 'paid', since: '2026-11-25' } },
      });
    });

    it('counts from the application where nothing was to be paid', () => {
      expect(derive([received], permit).due?.basis).toMatchObject({ from: 'submitted', since: '2026-11-23' });
    });

    it('ends when it is not paid in time', () => {
      expect(derive([received, billed, lapsed], permit)).toMatchObject({
        ...{ state: 'lapsed', actsNext: 'nobody', nextAction: null, due: null, decision: null },
        progress: [{ state: 'skipped' }],
      });
    });
  });

  it('counts from the agency’s own date', () => {
    const late: CaseEvent = { ...received, at: '2026-11-23T16:30:00.000Z' };
    expect(derive([late]).due?.basis.since).toBe('2026-11-23');
    expect(derive([late], letter, 'Asia/Jayapura').due).toMatchObject({
      date: '2026-11-27',
      basis: { since: '2026-11-24' },
    });
  });

  it('promises nothing beyond the years whose working days are known', () => {
    expect(derive([{ ...received, at: '2040-01-02T03:00:00.000Z' }]).due).toBeNull();
  });
});
