import type { View } from '@layan/views';
import { render } from 'lit';
import { whenIdle } from '../host/when-idle.js';

type Body = View['body'];

interface Drawn {
  readonly content: DocumentFragment;
  /** Where it ends, once it stands between others. */
  readonly end: Comment;
}

/**
 * Pages, each drawn on its own: the one that is shown, and those that may come next, drawn while nobody waits. Such a page is there as
 * quickly as markup that was only hidden; what has changed meanwhile is drawn when it is shown.
 */
export class DrawnPages {
  #drawn = new Map<string, Drawn>();
  #shown = '';
  #isWaiting = false;

  /** What page `name` shows, to be put in its place once. What another page showed is dropped: what stood in its controls is the draft's. */
  show(name: string, body: Body): DocumentFragment {
    const drawn = this.#draw(name, body);
    if (name !== this.#shown) this.#drawn = new Map([[name, drawn]]);
    this.#shown = name;
    return drawn.content;
  }

  /** Draws pages that may be wanted, one at a time: who presses meanwhile waits for one at most. */
  prepare(wanted: () => ReadonlyMap<string, () => Body>): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    whenIdle(() => {
      this.#isWaiting = false;
      for (const [name, body] of wanted()) {
        if (this.#drawn.has(name)) continue;
        this.#draw(name, body());
        return this.prepare(wanted);
      }
    });
  }

  #draw(name: string, body: Body): Drawn {
    const drawn = this.#drawn.get(name) ?? empty();
    this.#drawn.set(name, drawn);
    render(body, drawn.content, { renderBefore: drawn.end });
    return drawn;
  }
}

function empty(): Drawn {
  const content = document.createDocumentFragment();
  const end = content.appendChild(document.createComment(''));
  return { content, end };
}
