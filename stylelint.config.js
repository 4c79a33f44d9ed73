/** Lengths come from tokens (`calc(var(--layan-rem) * …)`), so that a page's root size or an agency's rules cannot reach us. */
export default {
  rules: {
    'unit-disallowed-list': [
      ['rem', 'em', 'px'],
      {
        // hairlines, and places where custom properties do not reach (media queries, registered initial values)
        ignoreProperties: { px: ['/^border/', '/^outline/', 'initial-value', 'text-decoration-thickness', 'box-shadow', 'clip-path', '/^(inline|block)-size$/'], em: ['/^--layan-rem$/', 'letter-spacing', 'text-underline-offset'], rem: ['/^--layan-rem$/'] },
        ignoreMediaFeatureNames: { px: ['/width/', '/height/'], rem: ['/width/', '/height/'] },
      },
    ],
    'color-no-hex': true,
    'declaration-no-important': true,
    'function-disallowed-list': ['light-dark'],
    'selector-pseudo-class-disallowed-list': ['state'],
    'block-no-empty': true,
    'declaration-block-no-duplicate-properties': [true, { ignore: ['consecutive-duplicates-with-different-values'] }],
    'no-duplicate-selectors': true,
  },
};
