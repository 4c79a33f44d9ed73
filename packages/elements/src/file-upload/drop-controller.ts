import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';

interface DropOptions {
  /** Whether files may be dropped now. */
  readonly isOpen: () => boolean;
  readonly dropped: (files: readonly File[]) => void;
}

/** Takes files that are dragged onto the host; while they are over it, it carries `data-dragging`. */
export class DropController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: DropOptions;

  constructor(host: ReactiveControllerHost & HTMLElement, options: DropOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('dragenter', this.#handleDrag);
    this.#host.addEventListener('dragover', this.#handleDrag);
    this.#host.addEventListener('dragleave', this.#handleLeave);
    this.#host.addEventListener('drop', this.#handleDrop);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('dragenter', this.#handleDrag);
    this.#host.removeEventListener('dragover', this.#handleDrag);
    this.#host.removeEventListener('dragleave', this.#handleLeave);
    this.#host.removeEventListener('drop', this.#handleDrop);
  }

  readonly #handleDrag = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files') || !this.#options.isOpen()) return;
    event.preventDefault();
    this.#host.toggleAttribute('data-dragging', true);
  };

  readonly #handleLeave = ({ relatedTarget }: DragEvent): void => {
    if (!(relatedTarget instanceof Node && this.#host.contains(relatedTarget)))
      this.#host.removeAttribute('data-dragging');
  };

  readonly #handleDrop = (event: DragEvent): void => {
    if (!this.#host.hasAttribute('data-dragging')) return;
    event.preventDefault();
    this.#host.removeAttribute('data-dragging');
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) this.#options.dropped(files);
  };
}
