// Read by rollup.config.mjs: what makes the files of the SDK smaller, and leaves what they do as it is.
import { walk } from 'estree-walker';
import MagicString from 'magic-string';

const tags = ['html', 'svg'];

/** Templates for a page need no indentation. A line break stays one, so that what is drawn is the same. @returns {import('rollup').Plugin} */
export const unindented = () => ({
  name: 'unindented',
  transform(code) {
    const text = new MagicString(code);
    walk(this.parse(code), {
      enter(node) {
        if (node.type !== 'TaggedTemplateExpression' || !tags.includes(node.tag.name)) return;
        for (const { start, end } of node.quasi.quasis)
          if (start < end) text.update(start, end, code.slice(start, end).replaceAll(/\n\s+/g, '\n'));
      },
    });
    return { code: text.toString(), map: null };
  },
});

const helper = /^var __decorate = .*?^};$/ms;

/** The helper that TypeScript writes into each file with a decorator, once for all. @returns {import('rollup').Plugin} */
export const sharedHelper = () => ({
  name: 'shared-helper',
  transform(code) {
    if (!helper.test(code)) return null;
    return { code: code.replace(helper, "import { __decorate } from 'tslib';"), map: null };
  },
});
