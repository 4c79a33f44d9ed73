/** Lengths come from tokens (`calc(var(--layan-rem) * …)`), so that a page's root size or an agency's rules cannot reach us. */
const hairline = /(?<![\w.-])(?:[5-9]|\d{2,})(?:\.\d+)?px/;

export default {
  rules: {
    'unit-disallowed-list': [
      ['rem', 'em', 'px'],
      {
        // hairlines, and places where custom properties do not reach (media queries)
        ignoreProperties: {
          px: [
            '/^border/',
            '/^outline/',
            '/^inset/',
            'box-shadow',
            'gap',
            'margin',
            'text-decoration-thickness',
            'translate',
            '/^(inline|block)-size$/',
          ],
          em: ['letter-spacing', 'text-underline-offset'],
        },
        ignoreMediaFeatureNames: { rem: ['/width/', '/height/'] },
      },
    ],
    'declaration-property-value-disallowed-list': {
      '/^(?!box-shadow)/': [hairline],
      '/^(text-align|float|clear)$/': ['right'],
    },
    // left and right follow the direction of the text
    'property-disallowed-list': [
      '/^(left|right|top|bottom|width|height)$/',
      '/^(min|max)-(width|height)$/',
      '/^(margin|padding|border)-(left|right|top|bottom)/',
    ],
    // tokens are declared by themes only; a control may offer its own, private ones begin with `_`
    'custom-property-pattern': '^(_|layan-)',
    'declaration-property-value-allowed-list': { '/^--layan-/': [] },
    'color-no-hex': true,
    'color-named': 'never',
    'function-disallowed-list': ['light-dark', 'color-mix', 'rgb', 'rgba', 'hsl', 'hsla', 'oklch', 'url'],
    'at-rule-disallowed-list': ['layer', 'import', 'font-face', 'property'],
    'max-nesting-depth': [0, { ignoreAtRules: ['container'] }],
    'selector-pseudo-class-disallowed-list': ['state', 'dir'],
    'declaration-no-important': true,
    'block-no-empty': true,
    'declaration-block-no-duplicate-properties': [true, { ignore: ['consecutive-duplicates-with-different-values'] }],
    'no-duplicate-selectors': true,
  },
  overrides: [
    {
      // where a root begins its length is made, from the text size that the person has chosen
      files: ['**/root/root.css'],
      rules: {
        'unit-disallowed-list': null,
        'declaration-property-value-allowed-list': { '/^--layan-/': ['/--layan-text-scale/'] },
      },
    },
  ],
};
