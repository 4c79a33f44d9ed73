import '@layan/services/wizard';
import { systemClock, type Clock } from '@layan/client';
import type { LayanWizard } from '@layan/services';
import { html } from 'lit/html.js';
import { inMemory, type InMemory } from './in-memory.js';

interface Play {
  readonly canvasElement: HTMLElement;
}

export interface WizardStory {
  /** Id of the service; the replacement of an identity card when absent. */
  readonly service?: string;
  /** The machine's when absent. */
  readonly clock?: Clock;
  readonly make?: () => InMemory | Promise<InMemory>;
  /** Brings it to the state that the story is called after. */
  readonly play?: ((wizard: LayanWizard, memory: InMemory) => Promise<void>) | undefined;
}

/** A wizard before its own platform. */
export function wizardStory({ service = 'ktp-el-hilang', clock = systemClock, make = inMemory, play }: WizardStory) {
  let memory: InMemory;
  return {
    loaders: [async () => ({ memory: (memory = await make()) })],
    render: () =>
      html`<div class="stage">
        <layan-wizard service=${service} without-history .connection=${memory.connection} .clock=${clock}>
          <a href="https://platform.example/layanan/${service}">Isi permohonan di situs nasional</a>
        </layan-wizard>
      </div>`,
    play: ({ canvasElement }: Play) => play?.(canvasElement.querySelector('layan-wizard')!, memory),
  };
}
