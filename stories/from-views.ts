import { loadEveryWord, type EveryWord } from '@layan/views';
import type { TemplateResult } from 'lit/html.js';
import { exampleBody, type ViewExample } from '../packages/views/src/testing/example.js';
import { sampleContext } from '../packages/views/src/testing/sample-context.js';
import { asPage } from './from-examples.js';
import type { Globals } from './without-scripts.js';

interface Context {
  readonly globals: Globals;
  readonly loaded: { readonly words: EveryWord };
}

export interface PageStory {
  readonly name: string;
  readonly loaders: readonly ((context: { globals: Globals }) => Promise<{ words: EveryWord }>)[];
  readonly render: (args: unknown, context: Context) => TemplateResult;
}

const languageOf = ({ language = 'id' }: Globals): string => language;

/**
 * One state of a page of the platform, whole: what the service components show inside it is the same view.
 * @param show - How; live, or without scripts where the toolbar says so, when absent.
 */
export function pageStory(examples: readonly ViewExample[], name: string, show = asPage): PageStory {
  const example = examples.find((each) => each.name === name);
  if (!example) throw new Error(`No example "${name}"`);
  return {
    name: name[0]!.toUpperCase() + name.slice(1),
    loaders: [async ({ globals }) => ({ words: await loadEveryWord(languageOf(globals)) })],
    render: (_args, { globals, loaded }) =>
      show(exampleBody(example, sampleContext(languageOf(globals), loaded.words)), globals),
  };
}

/** For the default export of a file of page stories. */
export const pageParameters = { docs: { story: { inline: false, height: '720px' } } };
