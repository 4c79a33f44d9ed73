import { describe, expect, it } from 'vitest';
import { completeConfig, defaults, readSettings } from './config.js';

describe('settings', () => {
  it('are the defaults when nothing is said', () => {
    expect(completeConfig(readSettings({}))).toEqual(defaults);
  });

  it('come from the environment', () => {
    const env = {
      LAYAN_PORT: '4400',
      LAYAN_ORIGIN: 'https://layan.contoh/',
      LAYAN_DATA: '/data',
      LAYAN_SESSION_IDLE: '60',
      LAYAN_PAYMENT_LOOK: '1',
      LAYAN_TRUST_PROXY: '1',
      LAYAN_LOG: 'warn',
      DATABASE_URL: 'postgres://contoh/layan',
    };
    expect(completeConfig(readSettings(env))).toEqual({
      ...defaults,
      port: 4400,
      origin: 'https://layan.contoh',
      folder: '/data',
      sessions: { idle: 60, absolute: defaults.sessions.absolute },
      payment: { bill: defaults.payment.bill, look: 1 },
      trustProxy: true,
      log: { level: 'warn' },
      databaseUrl: 'postgres://contoh/layan',
    });
  });

  it('know no sandbox in production, and refuse one', () => {
    expect(completeConfig(readSettings({ NODE_ENV: 'production' }))).toMatchObject({
      production: true,
      sandbox: false,
    });
    expect(() => completeConfig(readSettings({ NODE_ENV: 'production', LAYAN_SANDBOX: '1' }))).toThrow('sandbox');
    const failing = { NODE_ENV: 'production', LAYAN_FAILPOINT: 'submit-before-transaction' };
    expect(() => completeConfig(readSettings(failing))).toThrow('Fail-points');
  });

  it.each([
    ['LAYAN_PORT', '99999'],
    ['LAYAN_PORT', 'x'],
    ['LAYAN_SESSION_IDLE', '0'],
    ['LAYAN_PAYMENT_LOOK', '0.5'],
    ['LAYAN_ORIGIN', 'layan'],
  ])('that make no sense are refused: %s=%s', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow();
  });
});
