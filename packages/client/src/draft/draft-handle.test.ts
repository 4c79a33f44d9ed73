import type { Draft } from '@layan/contract';
import type { Answers } from '@layan/definition';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  isDraftConflictError,
  isNetworkError,
  isProblemError,
  isRefusedAnswersError,
  isRevisionMismatchError,
} from '../errors/index.js';
import { createTestClient, jsonReply, problemReply, type TestPlatform } from '../testing/index.js';
import type { DraftHandle } from './draft-handle.js';

/** A client that gives up at once: retries are the transport's matter. */
async function begin(prefill: Answers = {}): Promise<{ handle: DraftHandle; platform: TestPlatform }> {
  const { client, platform } = createTestClient({ prefill, client: { random: () => 0, budget: 1000 } });
  const handle = await client.drafts.begin('ktp-el-hilang');
  return { handle, platform };
}
const patches = (platform: TestPlatform) =>
  platform.requests.filter(({ call }) => call === 'patchDraft').map(({ body }) => body);
const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => expect.fail('expected to fail'),
    (error: unknown) => error,
  );
/** Loses every attempt of one call. */
const outage = Array<'unreachable'>(7).fill('unreachable');

describe('saving', () => {
  it('sends a change with the revision it knows, and knows the next one after', async () => {
    const { handle, platform } = await begin();
    await handle.patch({ nama: 'Budi' });
    await handle.patch({ kejadian: 'Hilang' });
    expect(platform.requests.slice(1).map(({ headers }) => headers.get('If-Match'))).toEqual(['"1"', '"2"']);
    expect(handle.draft).toMatchObject({ revision: 3, answers: { nama: 'Budi', kejadian: 'Hilang' } });
  });

  it('shows a change at once and says when it is saved', async () => {
    const { handle } = await begin();
    const saved = handle.patch({ nama: 'Budi' });
    expect(handle.answers).toEqual({ nama: 'Budi' });
    expect(handle.isSaved).toBe(false);
    await saved;
    expect(handle.isSaved).toBe(true);
  });

  it('joins changes made while a save is under way into one request', async () => {
    const { handle, platform } = await begin();
    const rest: Promise<Draft>[] = [];
    platform.fail('patchDraft', () => {
      for (const change of [{ nama: 'Bu' }, { nama: 'Budi' }, { kejadian: 'x' }]) rest.push(handle.patch(change));
      return jsonReply(platform.changeElsewhere(handle.draft.id, { nama: 'B' }));
    });
    expect((await handle.patch({ nama: 'B' })).answers).toEqual({ nama: 'B' });
    for (const draft of await Promise.all(rest)) expect(draft.answers).toEqual({ nama: 'Budi', kejadian: 'x' });
    expect(patches(platform)).toEqual([{ nama: 'B' }, { nama: 'Budi', kejadian: 'x' }]);
  });

  it('keeps what is staged here alone until the next save, and tells it at once', async () => {
    const { handle, platform } = await begin();
    let told = 0;
    handle.subscribe(() => (told += 1));
    handle.stage({ nama: 'B' });
    handle.stage({ nama: 'Budi', kejadian: 'x' });
    await Promise.resolve();
    expect([told, handle.answers, handle.isSaved]).toEqual([2, { nama: 'Budi', kejadian: 'x' }, false]);
    expect(patches(platform)).toEqual([]);
    await handle.save();
    expect(patches(platform)).toEqual([{ nama: 'Budi', kejadian: 'x' }]);
    expect(handle.isSaved).toBe(true);
  });

  it('leaves what is staged while a save is under way to the next one', async () => {
    const { handle, platform } = await begin();
    let answer = () => {};
    platform.fail('patchDraft', { hold: new Promise<void>((resolve) => (answer = resolve)) });
    const saved = handle.patch({ nama: 'Budi' });
    await vi.waitUntil(() => patches(platform).length === 1);
    handle.stage({ kejadian: 'x' });
    answer();
    expect((await saved).answers).toEqual({ nama: 'Budi' });
    expect([handle.answers, handle.isSaved]).toEqual([{ nama: 'Budi', kejadian: 'x' }, false]);
    const { answers } = await handle.submit();
    expect(answers).toEqual({ nama: 'Budi', kejadian: 'x' });
  });

  it('sends nothing when a change was taken back before it went out', async () => {
    const { handle, platform } = await begin({ nama: 'Budi' });
    void handle.patch({ nama: 'Budy' });
    await handle.patch({ nama: 'Budi' });
    expect(patches(platform)).toEqual([]);
  });

  it('keeps what could not be saved and sends it with the next save', async () => {
    const { handle, platform } = await begin();
    platform.fail('patchDraft', ...outage);
    expect(isNetworkError(await failure(handle.patch({ nama: 'Budi' })))).toBe(true);
    expect(handle.answers).toEqual({ nama: 'Budi' });
    await handle.patch({ kejadian: 'x' });
    expect(handle.draft.answers).toEqual({ nama: 'Budi', kejadian: 'x' });
    expect(handle.isSaved).toBe(true);
  });

  it('knows its own change again when only the reply was lost, even after more was typed', async () => {
    const { client, platform } = createTestClient();
    let loses = true;
    const fetch: typeof globalThis.fetch = async (...args) => {
      const reply = await platform.fetch(...args);
      if (platform.requests.at(-1)!.call !== 'patchDraft' || !loses) return reply;
      loses = false;
      typed = handle.patch({ nama: 'Budi' });
      throw new TypeError('lost');
    };
    let typed: Promise<Draft> | null = null;
    const handle = await client.with({ fetch, random: () => 0 }).drafts.begin('ktp-el-hilang');
    await handle.patch({ nama: 'Bu' });
    await typed;
    expect(handle.conflicts).toEqual([]);
    expect(platform.draft(handle.draft.id).answers).toEqual({ nama: 'Budi' });
  });

  it('takes over what the server made of an answer, unless it was changed since', async () => {
    const { handle, platform } = await begin();
    let typed: Promise<Draft> | null = null;
    platform.fail('patchDraft', () => {
      typed = handle.patch({ nama: 'Budi C' });
      return jsonReply(platform.changeElsewhere(handle.draft.id, { nama: 'Budi', kejadian: 'tidy' }));
    });
    await handle.patch({ nama: 'Budi ', kejadian: ' untidy' });
    await typed;
    expect(handle.answers).toEqual({ nama: 'Budi C', kejadian: 'tidy' });
    expect(handle.conflicts).toEqual([]);
  });

  it('tells whoever subscribed, until they stop', async () => {
    const { handle } = await begin();
    const seen: boolean[] = [];
    const stop = handle.subscribe(() => seen.push(handle.isSaved));
    await handle.patch({ nama: 'Budi' });
    await Promise.resolve();
    expect(seen.at(0)).toBe(false);
    expect(seen.at(-1)).toBe(true);
    stop();
    seen.length = 0;
    await handle.patch({ nama: 'B' });
    await Promise.resolve();
    expect(seen).toEqual([]);
  });
});

describe('a draft changed elsewhere', () => {
  it('is joined by itself when other fields were changed', async () => {
    const { handle, platform } = await begin();
    platform.changeElsewhere(handle.draft.id, { kejadian: 'theirs' });
    const draft = await handle.patch({ nama: 'mine' });
    expect(draft.answers).toEqual({ nama: 'mine', kejadian: 'theirs' });
    expect(handle.answers).toEqual(draft.answers);
    expect(handle.conflicts).toEqual([]);
  });

  it('in the same field saves the rest, and hands the conflict to the caller', async () => {
    const { handle, platform } = await begin({ nama: 'base' });
    platform.changeElsewhere(handle.draft.id, { nama: 'theirs' });
    const error = await failure(handle.patch({ nama: 'mine', kejadian: 'x' }));
    const conflict = { name: 'nama', base: 'base', mine: 'mine', theirs: 'theirs' };
    expect(isDraftConflictError(error) && error.conflicts).toEqual([conflict]);
    expect(handle.conflicts).toEqual([conflict]);
    expect(handle.answers).toEqual({ nama: 'mine', kejadian: 'x' });
    expect(platform.draft(handle.draft.id).answers).toEqual({ nama: 'theirs', kejadian: 'x' });
  });

  it.each([
    ['mine', 'mine'],
    ['theirs', 'theirs'],
  ] as const)('ends up as chosen: %s', async (side, result) => {
    const { handle, platform } = await begin({ nama: 'base' });
    platform.changeElsewhere(handle.draft.id, { nama: 'theirs' });
    await failure(handle.patch({ nama: 'mine' }));
    await handle.choose('nama', side);
    expect(handle.answers).toEqual({ nama: result });
    expect(handle.conflicts).toEqual([]);
    expect(platform.draft(handle.draft.id).answers).toEqual({ nama: result });
  });

  it('keeps a conflict open while other fields are saved and the other side goes on', async () => {
    const { handle, platform } = await begin({ nama: 'base' });
    platform.changeElsewhere(handle.draft.id, { nama: 'theirs' });
    await failure(handle.patch({ nama: 'mine' }));
    expect(isDraftConflictError(await failure(handle.patch({ kejadian: 'x' })))).toBe(true);
    platform.changeElsewhere(handle.draft.id, { nama: 'theirs again' });
    await handle.refresh();
    expect(handle.conflicts).toEqual([{ name: 'nama', base: 'base', mine: 'mine', theirs: 'theirs again' }]);
    platform.changeElsewhere(handle.draft.id, { nama: 'mine' });
    await handle.refresh();
    expect(handle.conflicts).toEqual([]);
  });

  it('is settled when the same is typed here, and stays settled', async () => {
    const { handle, platform } = await begin({ nama: 'base' });
    platform.changeElsewhere(handle.draft.id, { nama: 'theirs' });
    await failure(handle.patch({ nama: 'mine' }));
    await handle.patch({ nama: 'theirs' });
    await handle.patch({ nama: 'mine again' });
    expect(platform.draft(handle.draft.id).answers).toEqual({ nama: 'mine again' });
  });

  it('gives up on a draft that changes faster than it can be saved', async () => {
    const { handle, platform } = await begin();
    const busy = () =>
      problemReply('revision-mismatch', { current: platform.changeElsewhere(handle.draft.id, { kejadian: 'x' }) });
    platform.fail('patchDraft', busy, busy, busy, busy, busy, busy);
    expect(isRevisionMismatchError(await failure(handle.patch({ nama: 'B' })))).toBe(true);
    expect(handle.answers).toMatchObject({ nama: 'B' });
  });

  it('never loses what two tabs type, in whatever order they save', async () => {
    const step = fc.record({
      tab: fc.constantFrom(0, 1),
      name: fc.constantFrom('nama', 'kejadian', 'alamat'),
      text: fc.string({ minLength: 1, maxLength: 3 }),
      waits: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const { client } = createTestClient();
        const { id } = await client.drafts.create({ service: 'ktp-el-hilang' });
        const tabs = [await client.drafts.open(id), await client.drafts.open(id)] as const;
        for (const { tab, name, text, waits } of steps) {
          const saved = tabs[tab]!.patch({ [name]: text }).catch(() => {});
          expect(tabs[tab]!.answers[name]).toBe(text);
          if (waits) await saved;
        }
        for (const tab of tabs) {
          await tab.save().catch(() => {});
          for (const { name } of tab.conflicts) await tab.choose(name, 'mine').catch(() => {});
        }
        for (const tab of tabs) await tab.refresh();
        const stored = await client.drafts.get(id);
        for (const { answers, conflicts, isSaved } of tabs) {
          const open = new Set(conflicts.map(({ name }) => name));
          for (const [name, answer] of Object.entries(answers))
            if (!open.has(name)) expect(answer).toBe(stored.answers[name]);
          expect(isSaved).toBe(open.size === 0);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('submitting', () => {
  it('saves first, sends once however often it is pressed, and later gives the first answer', async () => {
    const { handle, platform } = await begin();
    void handle.patch({ nama: 'Budi' });
    const [one, two] = await Promise.all([handle.submit(), handle.submit()]);
    expect(two).toBe(one);
    expect(await handle.submit()).toBe(one);
    expect(one).toMatchObject({ revision: 2, answers: { nama: 'Budi' } });
    expect(handle.draft).toMatchObject({ state: 'submitted', submission: one.id, identity: {} });
    expect(platform.requests.filter(({ call }) => call === 'submitDraft')).toHaveLength(1);
  });

  it('gives the first answer after a lost reply, and after a reload', async () => {
    const { client, platform } = createTestClient({ client: { random: () => 0 } });
    const handle = await client.drafts.begin('ktp-el-hilang');
    platform.fail('submitDraft', 'lost-reply');
    const submission = await handle.submit();
    const reloaded = await client.drafts.open(handle.draft.id);
    expect(reloaded.draft.state).toBe('submitted');
    expect(await reloaded.submit()).toEqual(submission);
    expect(await client.submissions.get(submission.id)).toEqual(submission);
  });

  it('is held back when the draft was changed elsewhere, so that it can be checked again', async () => {
    const { handle, platform } = await begin();
    platform.changeElsewhere(handle.draft.id, { kejadian: 'theirs' });
    expect(isRevisionMismatchError(await failure(handle.submit()))).toBe(true);
    expect(handle.answers).toEqual({ kejadian: 'theirs' });
    await expect(handle.submit()).resolves.toMatchObject({ revision: 2 });
  });

  it('is held back when saving finds a change elsewhere', async () => {
    const { handle, platform } = await begin();
    platform.changeElsewhere(handle.draft.id, { kejadian: 'theirs' });
    const saved = handle.patch({ nama: 'mine' });
    expect(isRevisionMismatchError(await failure(handle.submit()))).toBe(true);
    await saved;
    expect(platform.requests.filter(({ call }) => call === 'submitDraft')).toEqual([]);
    await expect(handle.submit()).resolves.toMatchObject({ answers: { nama: 'mine', kejadian: 'theirs' } });
  });

  it('is held back when another revision was shown than the draft has by now', async () => {
    const { handle, platform } = await begin();
    const { revision } = handle.draft;
    platform.changeElsewhere(handle.draft.id, { kejadian: 'theirs' });
    await handle.refresh();
    const error = await failure(handle.submit({ revision }));
    expect(isRevisionMismatchError(error) && error.current).toEqual(handle.draft);
    await expect(handle.submit({ revision: handle.draft.revision })).resolves.toMatchObject({ revision: 2 });
  });

  it('is not held back by a change of its own whose reply was lost', async () => {
    const { handle, platform } = await begin();
    platform.fail('patchDraft', 'lost-reply');
    void handle.patch({ nama: 'Budi' });
    await expect(handle.submit()).resolves.toMatchObject({ answers: { nama: 'Budi' } });
  });

  it('is refused while a conflict waits', async () => {
    const { handle, platform } = await begin();
    platform.changeElsewhere(handle.draft.id, { nama: 'theirs' });
    await failure(handle.patch({ nama: 'mine' }));
    expect(isDraftConflictError(await failure(handle.submit()))).toBe(true);
    expect(platform.requests.filter(({ call }) => call === 'submitDraft')).toEqual([]);
  });

  it('names the answers that are refused, and goes through once they are corrected', async () => {
    const place = { pointer: '/nama', code: 'required', message: 'is required' };
    const { client } = createTestClient({ judge: ({ nama }) => (nama ? [] : [place]) });
    const handle = await client.drafts.begin('ktp-el-hilang');
    const error = await failure(handle.submit());
    expect(isRefusedAnswersError(error) && error.places).toEqual([place]);
    await handle.patch({ nama: 'Budi' });
    await expect(handle.submit()).resolves.toMatchObject({ revision: 2 });
  });

  it('elsewhere makes later changes here fail by name', async () => {
    const { client } = createTestClient();
    const handle = await client.drafts.begin('ktp-el-hilang');
    const { id } = handle.draft;
    await (await client.drafts.open(id)).submit();
    expect(isProblemError(await failure(handle.patch({ nama: 'late' })), 'already-submitted')).toBe(true);
    await handle.refresh();
    expect(handle.draft.state).toBe('submitted');
  });
});
