/** What a key does. */
export type KeyAction =
  'close' | 'leaveList' | 'next' | 'open' | 'previous' | 'removeLast' | 'restore' | 'settle' | 'take';

export interface KeyPress {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  /** Part of a sign that is still being put together. */
  readonly isComposing: boolean;
}

export interface KeyState {
  readonly isOpen: boolean;
  /** The arrow keys have reached a choice. */
  readonly hasActive: boolean;
  /** What was typed is not settled yet. */
  readonly isTyped: boolean;
  /** Any text is as good as a choice. */
  readonly isFree: boolean;
  /** The text is empty, and there are choices that can be taken away. */
  readonly canRemove: boolean;
}

/** What a key does in an editable combobox with a list (ARIA Authoring Practices); null: what it does in any text. */
export function keyAction(press: KeyPress, state: KeyState): KeyAction | null {
  if (press.isComposing || press.ctrlKey || press.metaKey) return null;
  switch (press.key) {
    case 'ArrowDown':
      return press.altKey ? 'open' : 'next';
    case 'ArrowUp':
      return press.altKey ? 'close' : 'previous';
    case 'Enter':
      return entered(state);
    case 'Escape':
      return state.isOpen ? 'close' : state.isTyped ? 'restore' : null;
    case 'Backspace':
      return state.canRemove ? 'removeLast' : null;
    case 'ArrowLeft':
    case 'ArrowRight':
    case 'End':
    case 'Home':
      return state.hasActive ? 'leaveList' : null;
    default:
      return null;
  }
}

/** A form is never sent while it is unclear what was chosen. */
function entered({ isOpen, hasActive, isTyped, isFree }: KeyState): KeyAction | null {
  if (isOpen && hasActive) return 'take';
  if (isFree) return null;
  if (isTyped) return 'settle';
  return isOpen ? 'close' : null;
}
