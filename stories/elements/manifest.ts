import manifest from '@layan/elements/custom-elements.json' with { type: 'json' };

/** What an element offers, of that which the manifest says. */
export interface Declaration {
  readonly tagName?: string;
  readonly summary?: string;
  readonly status?: string;
  readonly since?: string;
  readonly attributes?: readonly { readonly name: string; readonly type?: { readonly text: string } }[];
}

const modules = manifest.modules as readonly { readonly declarations?: readonly Declaration[] }[];
const declarations = modules.flatMap(({ declarations: inside = [] }) => inside);

/** Absent where there is no such element. */
export const declarationOf = (tag: string): Declaration | undefined =>
  declarations.find(({ tagName }) => tagName === tag);
