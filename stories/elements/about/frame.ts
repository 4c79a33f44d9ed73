import { follow, press, radioArrows, radioTab, toControls, toLinks, unfold, type Abouts } from './about.js';

/** What stands around the matter of a page, and how its parts are laid out. */
export const frame: Abouts = {
  account: {
    use: "Above a service inside an agency's own page: who is signed in, with the masked number, and the way out.",
    avoid: [
      'A whole page of the platform: {header} holds the same.',
      'Where somebody signs in: the page of the identity provider, with {password}.',
    ],
    keys: [
      ['Tab', 'goes to the button that signs out, or the link that signs in'],
      ['Enter', 'presses or follows it; Space only a button'],
    ],
    patterns: ['sign-in'],
  },
  breadcrumbs: {
    use: 'Above the title, where pages stand two levels deep or more in a site.',
    avoid: [
      'In the middle of a form: the back {link}.',
      'How far one is in a form: {steps} or {stepper}.',
      'Pages beside each other: {navigation}.',
    ],
    keys: [toLinks, follow],
  },
  cover: {
    use: 'As the opening panel of a start page: what the service is, and its one start button. Once on a page, on the start page alone.',
    avoid: [
      'The title of any other page: the page title of {heading}.',
      'After something was sent: {confirmation}.',
      'News: {banner}.',
    ],
  },
  'display-settings': {
    use: 'In the footer or the header of a site: theme, contrast, text size and motion, kept on this device alone. Without a script it is not to be seen, and the page follows the device.',
    avoid: [
      'To change the language: {language-switch}.',
      'Settings of an account: {switch} and {radios} in a {form}.',
      'To make up for text that is too small: larger text.',
    ],
    keys: [
      ['Tab', 'goes to "Tampilan", and inside from one question to the next'],
      unfold,
      radioTab,
      ['Down, Up, Right, Left', `${radioArrows[1]}; the page changes at once`],
      ['Enter, Space', 'on the button at the end forgets all choices'],
    ],
  },
  embed: {
    use: "For a view inside somebody else's page, as a service component shows it: as wide as the place it is given, on its own ground, without a landmark.",
    avoid: ['A page of your own: {page}.', 'Something beside the main matter: {card}.'],
  },
  footer: {
    use: 'At the end of every page of a site: which agency answers for it, and links to accessibility, privacy and complaints.',
    avoid: [
      'The buttons that end a form: the row of {button}s.',
      'What has to be read before something is sent: above the button, in {prose}.',
    ],
    keys: [toLinks, follow],
    patterns: ['complain'],
  },
  header: {
    use: 'At the top of every page of a site: the agency, the service, other languages, who is signed in. Signing out is a button, as it changes something.',
    avoid: [
      "Inside somebody else's page: {account}.",
      'Many pages of one part: {navigation}, beside them.',
      'That the site is official: {official-banner}, above it.',
    ],
    keys: [toControls, ['Enter', 'follows a link, presses "Keluar"; Space only the button']],
    patterns: ['sign-in'],
  },
  'language-switch': {
    use: 'Where a page comes in more than one language: plain links to the same page, each named in itself. A page may change the language in place, and what was typed stays.',
    avoid: [
      'A flag: a language is no country; its own name.',
      'A single link in a bar: the languages of {header}.',
      'Which language somebody speaks, as a question: {radios}.',
    ],
    keys: [toLinks, follow],
  },
  layout: {
    use: 'To set parts below each other (stack), beside each other (cluster), or in columns of one width (grid), with even gaps and without CSS of your own.',
    avoid: [
      'The frame of a page: {page}.',
      'Running text: {prose}, which has its own distances.',
      'Data in rows and columns: {table}.',
    ],
  },
  navigation: {
    use: 'Beside the pages of one part of a site, with three to about eight of them.',
    avoid: [
      'Steps of a form: {stepper}.',
      'The way up: {breadcrumbs}.',
      'The pages of a long list: {pagination}.',
      'Two links: {link}s in the text, or {header}.',
    ],
    keys: [toLinks, follow],
  },
  'official-banner': {
    use: 'At the very top of a site of the government: says so, and how to recognise one. In a sandbox it says that nothing here is real.',
    avoid: ['A site that is not of the government: nothing.', 'News: {banner}.', 'The name of the agency: {header}.'],
    keys: [['Tab', 'goes to the help, where there is one'], unfold],
  },
  page: {
    use: 'As the frame of a whole page: skip link, header, main part, something beside it, footer. Lines stay short; `wide` is for tables.',
    avoid: ["A part of somebody else's page: {embed}.", 'Parts inside the main part: {layout}.'],
    keys: [
      ['Tab', 'first of all shows the skip link'],
      ['Enter', 'on it goes to the main part, past header and banner'],
    ],
  },
  pagination: {
    use: 'Below a list of more entries than one reads: plain links, each page with an address of its own.',
    avoid: [
      'The pages of a form: one button for the next, and the back {link}.',
      'Up to about thirty entries: show them all.',
      'To load more while scrolling: this; the footer must be reached.',
    ],
    keys: [toLinks, follow],
  },
};
