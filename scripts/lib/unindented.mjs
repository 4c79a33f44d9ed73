// Read by rollup.config.mjs: templates for a page need no indentation. A line break stays one, so that what is drawn is the same.
import { walk } from 'estree-walker';
import MagicString from 'magic-string';

const tags = ['html', 'svg'];

/** @returns {import('rollup').Plugin} */
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
