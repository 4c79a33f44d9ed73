import { follow, press, toControls, toLinks, unfold, type Abouts } from './about.js';

/** What people press, and what they are told. */
export const act: Abouts = {
  announcer: {
    use: 'Once on a page whose scripts change something out of sight. What it says is heard politely and seen nowhere; elements make one themselves when none is there.',
    avoid: [
      'What everybody should know: a {notice}, which is seen as well.',
      'Mistakes in a form: {error-summary} and {field}.',
      'What was just done: {toasts}.',
    ],
  },
  banner: {
    use: 'For one thing that everybody on the site should know, above the page: a holiday, a fault, a new rule. One at a time, with a date at which it goes.',
    avoid: [
      'It concerns this page or person alone: a {notice}.',
      'That the site is official: {official-banner}.',
      'What was just done: {toasts}.',
    ],
  },
  button: {
    use: 'For something that happens: send, save, remove. One `primary` on a page, named by a verb; `danger` for what cannot be undone; `start` once on a cover. To stop a second press take `busy`, which keeps the focus.',
    avoid: [
      'To go to another page: a {link}, or the button drawn as a link where it is the main way on.',
      'To grey it out until everything is right: leave it on, and say what is missing with {error-summary}.',
      'On or off: a {switch}.',
      'To copy a number: {copy-button}.',
    ],
    keys: [toControls, press, ['Enter', 'on a link that looks like a button follows it; Space scrolls the page']],
    patterns: ['errors', 'sign-in'],
  },
  confirmation: {
    use: 'As the page after something was sent: what has happened, the number to keep, and what comes next.',
    avoid: [
      'Saved, but not sent yet: {saved} or {toasts}.',
      'The application is under way for days already: {next-step} and {timeline}.',
      'A payment that the bank has not confirmed: a {notice} that says it is on its way.',
    ],
    patterns: ['wait', 'pay'],
  },
  'copy-button': {
    use: 'For a text that people carry elsewhere: a virtual account, the number of an application. It can be shown in groups and copied bare.',
    avoid: [
      'A link or a file: a {link}.',
      'A password or a code that others must not read: nothing that copies it.',
      'More than one line: {prose}, which people select themselves.',
    ],
    keys: [
      ['Tab', 'goes to the button'],
      ['Enter, Space', 'copies; where the browser refuses, the text is selected and it says what to press'],
    ],
    patterns: ['pay'],
  },
  details: {
    use: 'For help that a few people need and that would stop all others. It opens without scripts.',
    avoid: [
      'What everybody must read: {prose} or a {notice}.',
      'A question that depends on an answer: ask it on the next page, as a {field}.',
      'A menu of pages: {navigation}.',
    ],
    keys: [['Tab', 'goes to the summary'], unfold],
    patterns: ['consent'],
  },
  dialog: {
    use: 'For one short question that has to be answered before anything else, such as to delete a draft. Focus goes in and back, and the page keeps still. Give a link to a page that asks the same, for when there is no script.',
    avoid: [
      'More than one question: a page with a {form}.',
      'Something to know, without an answer: a {notice}.',
      'Mistakes in a form: {error-summary}.',
      'The end of a session: {session-dialog}.',
    ],
    keys: [
      ['Tab, Shift+Tab', 'goes to the next control, and back; both stay inside'],
      ['Enter, Space', 'presses a button, which closes it with its value'],
      ['Escape', 'closes it, and brings the focus back to what opened it'],
    ],
    patterns: ['session-expiry'],
  },
  'error-summary': {
    use: 'Above the title of a page that came back because an answer cannot be taken; with one mistake as well as with ten. It takes the focus, and each line leads to its control.',
    avoid: [
      'A fault of the service: a {notice}, or the page that says so.',
      'A doubt that may be passed: the warning of {field}.',
      'In place of the error at the field: both, in the same words.',
    ],
    keys: [
      ['Tab, Shift+Tab', 'goes to the next mistake, and back'],
      ['Enter', 'leads to the control, opens what hides it, and shows its label'],
    ],
    patterns: ['errors'],
  },
  link: {
    use: 'To go somewhere: another page, a file, a phone number. The text says where it leads without the sentence around it. The back link stands above the title.',
    avoid: [
      'Something that changes or sends: a {button}.',
      'Where somebody is in a site: {breadcrumbs}.',
      'A new window: none; whoever wants one opens it.',
    ],
    keys: [toLinks, follow],
  },
  notice: {
    use: 'For something that has to be known on this page: a condition, a delay, an outcome. Its tone says how it is meant, and so do its words. `role` lets it be said when it appears.',
    avoid: [
      'Mistakes in answers: {error-summary} and {field}.',
      'Something for the whole site: a {banner}.',
      'What was just done and may be missed: {toasts}.',
      'Whose turn it is in a case: {next-step}.',
    ],
    patterns: ['pay', 'wait'],
  },
  progress: {
    use: 'For something that takes longer than some seconds, in units that people know: "2,1 dari 3,4 MB". Without a value where nobody knows how far it is.',
    avoid: [
      'Less than a second: nothing.',
      'A text that is on its way: {skeleton}.',
      'Steps of a form: {steps} or {stepper}.',
      'How far a case is: {timeline}; a percentage of a decision does not exist.',
    ],
    patterns: ['documents', 'wait'],
  },
  saved: {
    use: 'Beside the buttons of a form that saves: whether the answers are safe, and since when.',
    avoid: [
      'Sent, for good: {confirmation}.',
      'An answer that was refused: {field} and {error-summary}.',
      'News from elsewhere on the page: {toasts}.',
    ],
    patterns: ['session-expiry', 'wait'],
  },
  'session-dialog': {
    use: 'On every page behind a sign-in: it warns before the session ends, says the time at once and again near the end, and asks whether the person stays. What was typed stays.',
    avoid: [
      'A deadline of the case itself: {next-step}, with the date.',
      'Until when a code is good: {countdown}.',
      'Any other question: {dialog}.',
    ],
    keys: [
      ['Tab, Shift+Tab', 'goes to the other button, and back; both stay inside'],
      press,
      ['Escape', 'stays signed in, as its first button does; after the end it closes'],
    ],
    patterns: ['session-expiry'],
  },
  skeleton: {
    use: 'Where a text or a list is on its way for some seconds: it keeps the place, so that nothing jumps, and says to a screen reader what is coming.',
    avoid: [
      'What can be in the page from the start: put it there.',
      'Longer than some seconds: {progress}, or say when to come back.',
      'Nothing was found: {empty-state}.',
    ],
    patterns: ['wait'],
  },
  toasts: {
    use: 'Once at the end of a page, for short messages about what was just done: "Draf tersimpan." They stay six seconds at least, longer under the pointer or the focus, and until closed where there is something to do.',
    avoid: [
      'An error: at its place, with {field} or a {notice}.',
      'What must not be missed: a {notice}.',
      'That something was sent: {confirmation}.',
    ],
    keys: [
      ['Tab', 'reaches the messages, as a region of the page'],
      press,
      ['Escape', 'closes the newest while the focus is inside, and brings the focus back in the end'],
    ],
  },
};
