import { describe, expect, it } from 'vitest';
import { keyAction, type KeyState } from './keys.js';

const closed: KeyState = { isOpen: false, hasActive: false, isTyped: false, isFree: false, canRemove: false };
const press = (key: string, more = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  isComposing: false,
  ...more,
});

describe('keyAction', () => {
  it.each([
    ['Down opens or goes on', press('ArrowDown'), closed, 'next'],
    ['Alt+Down only opens', press('ArrowDown', { altKey: true }), closed, 'open'],
    ['Up goes back', press('ArrowUp'), { ...closed, isOpen: true }, 'previous'],
    ['Alt+Up closes', press('ArrowUp', { altKey: true }), { ...closed, isOpen: true }, 'close'],
    ['Enter takes what was reached', press('Enter'), { ...closed, isOpen: true, hasActive: true }, 'take'],
    ['Enter settles what was typed', press('Enter'), { ...closed, isOpen: true, isTyped: true }, 'settle'],
    ['Enter closes a list that was only looked at', press('Enter'), { ...closed, isOpen: true }, 'close'],
    ['Enter sends the form where nothing is open', press('Enter'), closed, null],
    ['Enter sends a free text', press('Enter'), { ...closed, isOpen: true, isTyped: true, isFree: true }, null],
    ['Escape closes first', press('Escape'), { ...closed, isOpen: true, isTyped: true }, 'close'],
    ['Escape then restores', press('Escape'), { ...closed, isTyped: true }, 'restore'],
    ['Escape is left to the dialog around it', press('Escape'), closed, null],
    ['Backspace in an empty text', press('Backspace'), { ...closed, canRemove: true }, 'removeLast'],
    ['Backspace in a text', press('Backspace'), closed, null],
    ['Home leaves the list', press('Home'), { ...closed, isOpen: true, hasActive: true }, 'leaveList'],
    ['Home moves in the text', press('Home'), { ...closed, isOpen: true }, null],
    ['Tab does what it always does', press('Tab'), { ...closed, isOpen: true, hasActive: true }, null],
    ['a sign that is being put together', press('Enter', { isComposing: true }), { ...closed, isTyped: true }, null],
    ['a shortcut of the browser', press('ArrowDown', { metaKey: true }), closed, null],
  ] as const)('%s', (_what, key, state, action) => {
    expect(keyAction(key, state)).toBe(action);
  });
});
