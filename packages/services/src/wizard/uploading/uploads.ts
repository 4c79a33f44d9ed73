/** Files on their way, as states and events. Nothing here sends, draws or keeps anything. */
import type { UploadModel, UploadState } from '@layan/views';

export interface Upload extends UploadModel {
  /** Null for one that was begun before this page was loaded: a browser opens no file again by itself. */
  readonly file: File | null;
  /** The platform's, as soon as it has given one. */
  readonly id: string | null;
}

export type UploadEvent =
  /** New ones, at the end. */
  | { readonly type: 'add'; readonly uploads: readonly Upload[] }
  | { readonly type: 'remove'; readonly keys: readonly string[] }
  | { readonly type: 'send'; readonly key: string }
  /** The platform gave it an id; from now on that is its key. */
  | { readonly type: 'begin'; readonly key: string; readonly id: string }
  | { readonly type: 'progress'; readonly key: string; readonly done: number }
  /** What was begun for the same file before goes on with this one. */
  | { readonly type: 'take-up'; readonly key: string; readonly half: string }
  | { readonly type: 'lose'; readonly key: string }
  | { readonly type: 'fail'; readonly key: string }
  | { readonly type: 'refuse'; readonly key: string; readonly problem: string }
  /** One that failed, or all that wait for the line, may be sent again. */
  | { readonly type: 'again'; readonly key?: string };

const isSent = ({ state: { kind } }: Upload): boolean => kind === 'sending';

/** The files after an event. One that does not belong to a file's state leaves it alone. */
export function next(uploads: readonly Upload[], event: UploadEvent): readonly Upload[] {
  const change = (isMeant: (upload: Upload) => boolean, make: (upload: Upload) => Partial<Upload>) =>
    uploads.map((upload) => (isMeant(upload) ? { ...upload, ...make(upload) } : upload));
  const at = (key: string, state: UploadState) =>
    change(
      (upload) => upload.key === key && isSent(upload),
      () => ({ state }),
    );
  switch (event.type) {
    case 'add':
      return [...uploads, ...event.uploads];
    case 'remove':
      return uploads.filter(({ key }) => !event.keys.includes(key));
    case 'send':
      return change(
        ({ key, state }) => key === event.key && state.kind === 'waiting',
        (upload) => ({ state: { kind: 'sending', done: doneOf(upload) } }),
      );
    case 'begin':
      return change(
        (upload) => upload.key === event.key && isSent(upload),
        () => ({ id: event.id, key: event.id }),
      );
    case 'progress':
      return at(event.key, { kind: 'sending', done: event.done });
    case 'take-up': {
      const half = uploads.find(({ key, state }) => key === event.half && state.kind === 'half');
      if (!half) return uploads;
      return change(
        ({ key }) => key === event.key,
        () => ({ id: half.id, key: half.key, state: { kind: 'sending', done: doneOf(half) } }),
      ).filter((upload) => upload !== half);
    }
    case 'lose':
      return change(
        (upload) => upload.key === event.key && isSent(upload),
        (upload) => ({ state: { kind: 'lost', done: doneOf(upload) } }),
      );
    case 'fail':
      return at(event.key, { kind: 'failed' });
    case 'refuse':
      return at(event.key, { kind: 'refused', problem: event.problem });
    case 'again':
      return change(
        ({ key, state }) =>
          event.key === undefined ? state.kind === 'lost' : key === event.key && state.kind === 'failed',
        ({ state }) => ({ state: { kind: 'waiting', ...('done' in state && { done: state.done }) } }),
      );
  }
}

const doneOf = ({ state }: Upload): number => ('done' in state && state.done) || 0;

/** Whether it will go on by itself. */
export const isUnderWay = ({ state: { kind } }: Upload): boolean =>
  kind === 'waiting' || kind === 'sending' || kind === 'lost';

/** Whether it needs the person to go on. */
export const isUnfinished = ({ state: { kind } }: Upload): boolean => kind === 'half' || kind === 'failed';

/** Those to send now, when so many may be under way at a time. */
export const toSend = (uploads: readonly Upload[], most: number): readonly Upload[] => {
  const waiting = uploads.filter(({ state }) => state.kind === 'waiting');
  return waiting.slice(0, Math.max(0, most - uploads.filter(isSent).length));
};
