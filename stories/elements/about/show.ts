import { follow, toLinks, unfold, type Abouts } from './about.js';

/** What people read. */
export const show: Abouts = {
  avatar: {
    use: 'For the letters of a person, beside the name. It is for the eye alone and fetches nothing.',
    avoid: [
      'In place of the name: the name, with or without it.',
      'An agency or a service: the mark of {header}.',
      'A state: {tag}.',
    ],
  },
  badge: {
    use: 'For how many, beside what they belong to: unread messages, open cases. `hiddenText` says what is counted.',
    avoid: [
      'A state in words: {tag}.',
      'A number that stands for itself: {stats}.',
      'None: leave it out, rather than a zero.',
    ],
  },
  bill: {
    use: 'For what is owed and why: lines, and their total. An amount that nobody knows yet is said in words, never as 0.',
    avoid: ['An amount in a sentence: {format}.', 'Answers of the person: {summary-list}.', 'Many columns: {table}.'],
    patterns: ['pay', 'check-your-data'],
  },
  card: {
    use: 'For a thing beside the main matter, such as the service standard, or as a list in which each whole card leads to one page: a catalogue.',
    avoid: [
      'To frame every part of a page: a {heading}.',
      'Cases and drafts with a state: {task-list}.',
      'Several links in one card: {prose} or {navigation}.',
      'Something that must be seen: {notice}.',
    ],
    keys: [['Tab, Shift+Tab', 'goes to the next card that leads somewhere, and back'], follow],
  },
  countdown: {
    use: 'For how long something short is still good, such as a code: beside the words for until when, which are all there is without a script. A screen reader says it at a few moments only.',
    avoid: [
      'To hurry people, as at a payment: name the hour with {format}.',
      'The end of a session: {session-dialog}.',
      'A deadline in days: {next-step} with the date.',
    ],
  },
  divider: {
    use: 'Between two subjects of one page that have no heading.',
    avoid: [
      'A new part: a {heading}.',
      'More distance: the gaps of {layout}.',
      'Rows: {summary-list} or {table}, which have their lines.',
    ],
  },
  'empty-state': {
    use: 'Where a list would stand that has nothing in it: says of what there is nothing, why, and what to do next.',
    avoid: [
      'The list is still on its way: {skeleton}.',
      'It could not be loaded: a {notice} with a way to try again.',
      'An answer that was left empty: "Belum diisi" in {summary-list}.',
    ],
    patterns: ['track'],
  },
  facts: {
    use: 'For two to four facts at a glance at the start of a service: fee, time, what to prepare.',
    avoid: [
      'Answers of the person: {summary-list}.',
      'Numbers that tell how things stand: {stats}.',
      'What has to be read in full: {prose}.',
    ],
  },
  format: {
    use: 'For dates, times, amounts, sizes and lists that people read: the server writes them, and the element follows the language of the page. A value that it cannot read leaves the text alone.',
    avoid: [
      'An amount that is typed: {money-field}.',
      'How long is left: {countdown}.',
      'A number of identity: text in groups, masked; its digits are no amount.',
    ],
    patterns: ['money', 'dates'],
  },
  heading: {
    use: 'For the title of a page and of its parts. The level tells the order, the size only the look; there is one level 1 on a page.',
    avoid: [
      'To make text large: `size`, or the lead of a page title.',
      'The question of a page that asks one thing: the label of {field} is its title.',
      'The first words of a {notice} or {card}: their own `title`.',
    ],
  },
  icon: {
    use: 'Beside a text that says the same, or alone with a label that does. It comes one by one, never as a set.',
    avoid: [
      'In place of words on a button: words, with or without it; alone only where everybody knows it.',
      'The only sign of a state: {tag} with its word.',
      'Decoration: nothing.',
    ],
  },
  'next-step': {
    use: 'First on the page of a case: whose turn it is, what to do, and by when. One at a time.',
    avoid: [
      'What has happened so far: {timeline}.',
      'Right after sending: {confirmation}.',
      'A state in a list of cases: {tag} in {task-list}.',
    ],
    patterns: ['track', 'wait'],
  },
  prose: {
    use: 'For running text: paragraphs, lists, links, and headings in it. Also for one quiet paragraph of help, and for words that only a screen reader reads.',
    avoid: [
      'What must not be missed: a {notice}.',
      'Pairs of a name and a value: {facts} or {summary-list}.',
      'The hint of a question: in its {field}.',
    ],
  },
  qr: {
    use: 'For a code that another device scans: a receipt, a payment. The link or the number stands below it, for whoever cannot scan; it is dark on light in every mode.',
    avoid: [
      'To go on with the same phone: a {link} or a {button}; nobody scans their own screen.',
      'A number to type: {copy-button} alone.',
      'A payment code: only as the server made it, with the name of the merchant beside it.',
    ],
    patterns: ['pay'],
  },
  stats: {
    use: 'For a few numbers that tell how things stand: at the desk, or for the public.',
    avoid: [
      'Facts in words: {facts}.',
      'More than four, or several of each: {table}.',
      'A count beside a link: {badge}.',
    ],
  },
  stepper: {
    use: 'For the steps of a form by their names, where people may go back to those that are done. `<layan-stepper>` moves the mark and says it politely.',
    avoid: [
      'The number of steps changes with the answers, or they have no names: {steps}.',
      'Tasks in any order: {task-list}.',
      'What happens after sending: {timeline}.',
    ],
    keys: [['Tab, Shift+Tab', 'goes to the next step that is done, and back'], follow],
  },
  steps: {
    use: 'Above the title of each page of a form: how far one is. The bar is for the eye, the text for everybody.',
    avoid: [
      'Steps that have names and can be gone back to: {stepper}.',
      'One page, or nobody knows how many: nothing.',
      'Something that runs by itself: {progress}.',
    ],
  },
  'summary-list': {
    use: 'For what somebody has answered, before it is sent and after: each answer with its link "Ubah", whose hidden words say which.',
    avoid: [
      'Several things with the same columns: {table}.',
      'Facts about a service: {facts}.',
      'One known answer in a form: {locked}.',
      'What is owed: {bill}.',
    ],
    keys: [['Tab, Shift+Tab', 'goes to the next link "Ubah", and back'], follow],
    patterns: ['check-your-data'],
  },
  table: {
    use: 'For several things that are compared by the same few facts. Where there is no room it becomes a list of name and value, and stays a table for a screen reader.',
    avoid: [
      'One thing: {summary-list}.',
      'To place parts of a page: {layout}.',
      'A list of cases that people open: {task-list}.',
      'More rows than one reads: {pagination} below it.',
    ],
  },
  tag: {
    use: 'For the state of something in one or two words. The colour only says it again.',
    avoid: [
      'A number: {badge}.',
      'Something to press: {button} or {link}.',
      'A whole sentence: {notice} or {next-step}.',
    ],
    patterns: ['track'],
  },
  'task-list': {
    use: 'For tasks, applications or drafts: each a line with a link and where it stands, in any order.',
    avoid: [
      'Steps in a fixed order: {stepper}.',
      'Several facts of each to compare: {table}.',
      'Services to choose from: the list of {card}s.',
    ],
    keys: [toLinks, follow],
    patterns: ['track'],
  },
  timeline: {
    use: 'For what has happened in a case, what is under way, and what comes; each with its day and hour. A long history folds the older part away. `<layan-timeline>` says what is new.',
    avoid: [
      'Who has to act now: {next-step}, above it.',
      'Steps of a form: {stepper} or {steps}.',
      'A list without an order in time: {prose}.',
    ],
    keys: [['Tab', 'goes to what folds the older part away'], unfold],
    patterns: ['track', 'wait'],
  },
};
