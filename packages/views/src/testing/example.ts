import type { TemplateResult } from 'lit/html.js';
import type { View, ViewContext } from '../context.js';
import type { EveryWord } from '../words/every.js';
import { shellView, type ShellModel } from '../shell/shell.view.js';

/** One state of a page: stories, tests and pictures all read the same list. */
export interface ViewExample {
  /** English, unique in its file. */
  readonly name: string;
  readonly view: (context: ViewContext<EveryWord>) => View;
  /** Where its shell differs from a signed-in citizen's. */
  readonly shell?: Partial<ShellModel>;
}

const citizenShell: ShellModel = {
  site: { name: 'Layan', mark: 'La', home: '/layanan' },
  area: 'citizen',
  person: { name: 'Sari Wulandari Contoh', signOut: { action: '/keluar', hidden: { _csrf: 'c5rf' } } },
  sandbox: true,
};

/** The inside of the body of an example's page. */
export const exampleBody = ({ view, shell }: ViewExample, context: ViewContext<EveryWord>): TemplateResult =>
  shellView({ ...citizenShell, ...shell }, view(context), context);
