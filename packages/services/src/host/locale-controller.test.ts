import { loadFirstWords, loadWords, type Words } from '@layan/views';
import { afterEach, expect, it, vi } from 'vitest';
import { LocaleController } from './locale-controller.js';

vi.mock('@layan/views', { spy: true });
afterEach(() => vi.unstubAllGlobals());

it('keeps all words when the first ones come after them', async () => {
  vi.stubGlobal('getComputedStyle', () => ({ direction: 'ltr' }));
  let release!: () => void;
  const first = loadFirstWords('id');
  const late = new Promise<void>((resolve) => (release = resolve)).then(() => first);
  vi.mocked(loadFirstWords).mockReturnValueOnce(late);
  const host = { addController() {}, requestUpdate: vi.fn(), closest: () => ({ getAttribute: () => 'id' }) };
  const locale = new LocaleController<Words>(
    host as unknown as ConstructorParameters<typeof LocaleController>[0],
    loadWords,
  );
  locale.hostConnected();
  await locale.loadWhole();
  release();
  await late;
  await Promise.resolve();
  expect(locale.whole).toBe(await loadWords('id'));
  expect(locale.words).toBe(locale.whole);
});
