// Read by eslint.config.js: what a person reads or hears is never written in code; it comes from the words of a language.

/** Attributes that are read out or shown. */
const spoken = /^(aria-label|aria-description|aria-roledescription|aria-valuetext|alt|placeholder|title)$/i;

/** What a script puts texts into. */
const spokenProperties = /^(textContent|innerText|ariaLabel|ariaDescription|alt|placeholder|title)$/;
const spokenCalls = /^(append|prepend|before|after|replaceChildren|replaceWith|createTextNode)$/;

const hasWord = (text) => /\p{L}{2,}/u.test(text.replace(/&(#\w+|\w+);/g, ' '));
const isSentence = (text) => /\s/.test(text) && hasWord(text);

/**
 * The texts of a template's static parts, each with the part it stands in and where in it: text nodes, and values of spoken attributes.
 * What stands in a tag, a comment, a style or a script is none.
 */
export function literalTexts(parts) {
  // a hole is no letter, and no space either
  const hole = '\u0000';
  const source = parts.join(hole);
  const placeAt = (offset) => {
    const before = source.slice(0, offset).split(hole);
    return { index: before.length - 1, offset: before.at(-1).length };
  };
  const found = [];
  const token = /<!--.*?-->|<(style|script)\b.*?<\/\1\s*>|<\/?[a-z][^\s>]*((?:"[^"]*"|'[^']*'|[^>"'])*)>|[^<]+|</gis;
  for (const match of source.matchAll(token)) {
    const [text, , attributes] = match;
    if (!text.startsWith('<')) found.push({ text, offset: match.index });
    const start = match.index + text.length - (attributes?.length ?? 0) - 1;
    for (const attribute of (attributes ?? '').matchAll(/([^\s=>"'/]+)\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)/g))
      if (spoken.test(attribute[1]))
        found.push({ text: attribute[2], offset: start + attribute.index + attribute[0].length - attribute[2].length });
  }
  return found
    .filter(({ text }) => hasWord(text))
    .map(({ text, offset }) => {
      const at = text.search(/\p{L}{2,}/u);
      return { text: text.replaceAll(hole, '…').replace(/\s+/g, ' ').trim(), ...placeAt(offset + at) };
    });
}

/** @param node - Whatever may give a text: a literal, a template literal, both sides of a choice or a sum. */
function* textsIn(node) {
  if (node.type === 'Literal' && typeof node.value === 'string') yield [node, node.value];
  if (node.type === 'TemplateLiteral') yield [node, node.quasis.map(({ value }) => value.cooked).join(' … ')];
  if (node.type === 'ConditionalExpression') yield* [...textsIn(node.consequent), ...textsIn(node.alternate)];
  if (node.type === 'LogicalExpression' || node.type === 'BinaryExpression')
    yield* [...textsIn(node.left), ...textsIn(node.right)];
}

/** @type {import('eslint').Rule.RuleModule} */
export const noLiteralWords = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { literal: 'A person reads “{{text}}”: take it from the words of a language, or let it be handed in.' },
  },
  create(context) {
    const report = (at, text) => context.report({ ...at, messageId: 'literal', data: { text: text.slice(0, 60) } });
    const reportSentences = (node) => {
      for (const [part, text] of textsIn(node)) if (isSentence(text)) report({ node: part }, text.trim());
    };
    return {
      TaggedTemplateExpression({ tag, quasi }) {
        if (tag.type !== 'Identifier' || !['html', 'svg'].includes(tag.name)) return;
        for (const { text, index, offset } of literalTexts(quasi.quasis.map(({ value }) => value.raw))) {
          const start = quasi.quasis[index].range[0] + 1 + offset;
          report({ loc: context.sourceCode.getLocFromIndex(start) }, text);
        }
      },
      AssignmentExpression({ left, right }) {
        if (left.type === 'MemberExpression' && spokenProperties.test(left.property.name ?? '')) reportSentences(right);
      },
      CallExpression({ callee, arguments: given }) {
        if (callee.type !== 'MemberExpression') return;
        const name = callee.property.name ?? '';
        if (spokenCalls.test(name)) given.forEach(reportSentences);
        const [attribute, value] = given;
        if (name === 'setAttribute' && value && attribute.type === 'Literal' && spoken.test(attribute.value))
          reportSentences(value);
      },
    };
  },
};
