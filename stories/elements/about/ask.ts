import { press, radioArrows, radioSpace, radioTab, send, tick, toControls, type Abouts } from './about.js';

/** Where people answer. */
export const ask: Abouts = {
  address: {
    use: 'For a place from the province down to the village, and what only the person knows: street, RT, RW and postal code. Without scripts a button brings the next list.',
    avoid: [
      'An address that the sign-in brought: show it with {locked}.',
      'Only the regency matters: ask with a {combobox}, and for no more than that.',
      'An address in another country: a {textarea}.',
    ],
    keys: [
      toControls,
      ['Down, Up', 'in a list takes the next or the previous region; on a Mac they open the list'],
      [
        'Enter, Space',
        'on "Kelurahan atau desa saya tidak ada di daftar" opens the field for it; on a button presses it',
      ],
    ],
    patterns: ['address'],
  },
  'character-count': {
    use: 'Around a {textarea} or {text-input} whose text may only be so long. It says how much is left, below the control and once typing pauses; a text that is too long is refused, never cut off.',
    avoid: [
      'The limit is far above what anybody writes: the {textarea} alone.',
      'The length is fixed, as of a number or a code: {identity-number} or {one-time-code}.',
      'To make people brief: ask a narrower question.',
    ],
    keys: [['Tab', 'goes to the control inside, which keeps its own keys; the count is only read']],
  },
  checkboxes: {
    use: 'For any number of answers out of a few, for one statement on its own, and for a declaration before something is sent. Boxes are empty at first.',
    avoid: [
      'Exactly one answer: {radios}.',
      'A setting that works at once: a {switch}.',
      'Consent to the use of personal data: {consent}.',
      'More than about twelve choices: a {combobox} that takes several.',
    ],
    keys: [['Tab, Shift+Tab', 'goes to the next box, and back'], tick],
    patterns: ['check-your-data'],
  },
  combobox: {
    use: 'For one or several out of a long list whose entries people know by name: regencies, schools, banks. Typing narrows the list. Around a text input it suggests, and any other text is as good (`free`).',
    avoid: [
      'Fewer than about twelve choices: {radios} or {checkboxes}, as all are seen at once.',
      'A few more, which nobody knows by heart: a {select}.',
      'To search pages or cases: {search}.',
      'To find a place level by level: {address}.',
    ],
    keys: [
      ['Down, Up', 'opens the list and goes through it'],
      ['Alt+Down', 'opens the list'],
      ['Alt+Up', 'closes the list'],
      ['Enter', 'takes the choice that the arrows have reached, or one that was typed whole'],
      ['Escape', 'closes the list; once more, brings back what was chosen before'],
      ['Backspace', 'in an empty text takes the last of several choices away'],
      ['Tab', 'leaves, and takes a name only if it was typed whole; of several choices it goes to each, to remove it'],
    ],
  },
  consent: {
    use: 'To ask whether people agree to a use of their data that they are free to refuse: one box a purpose, refusing as easy as agreeing. It reports the decision, and remembers nothing itself.',
    avoid: [
      'Data that a law or the application itself demands: tell what becomes of it, in {details} or {prose}; a box would be no consent.',
      'A declaration that answers are true: the declaration of {checkboxes}.',
      'Terms of use: a {link} to them.',
      'Cookies that the service cannot do without: say so in {prose}, and ask nothing.',
    ],
    keys: [toControls, tick, press],
    patterns: ['consent'],
  },
  'date-field': {
    use: 'For a date that is checked while the page is open: that it exists, and that it lies within limits. Add the calendar (`with-calendar`) for dates near today, where the day of the week counts.',
    avoid: [
      'A birthday or a date on a letter: without the calendar, or {date-parts}.',
      'One of a few days that are free: {radios}.',
      'A time of the day: {time-field}.',
    ],
    keys: [
      ['Tab', 'goes through day, month and year, then to the button of the calendar; the focus never moves by itself'],
      ['Enter, Space', 'on the button opens the calendar; on a day chooses it'],
      ['Right, Left, Down, Up', 'in the calendar moves by a day or a week'],
      ['Home, End', 'goes to the first or the last day of the week'],
      ['Page Down, Page Up', 'moves by a month'],
      ['Shift+Page Down, Shift+Page Up', 'moves by a year'],
      ['Escape', 'closes the calendar, and brings the focus back to its button'],
    ],
    patterns: ['dates'],
  },
  'date-parts': {
    use: 'For a date that people know by heart, in three inputs that need no script. The server checks it; with {date-field} around, the page does as well.',
    avoid: [
      'A date that depends on the week: {date-field} with a calendar, or the free days as {radios}.',
      'Only a month or a year: a {text-input} or a {select}.',
    ],
    keys: [['Tab, Shift+Tab', 'goes to the next part, and back; the focus never moves by itself'], send],
    patterns: ['dates'],
  },
  field: {
    use: 'Around every control that asks: label, hint, error and warning, in this order. Around hand-written HTML, `<layan-field>` ties them to the control and says in words what its own rules refuse.',
    avoid: [
      'An answer that cannot be changed here: {locked}.',
      'Several rows of the same questions: {group}.',
      'A text that asks nothing: {prose} or a {notice}.',
    ],
    keys: [['Tab', 'goes to the control inside, which keeps its own keys; hint and error are read with it']],
    patterns: ['errors', 'name'],
  },
  'file-input': {
    use: 'For one file or a few, picked by the browser\'s own means: camera, photos and files of a phone. Works without scripts; the form carries `enctype="multipart/form-data"`.',
    avoid: [
      'Several files, large ones, or a weak line: {file-upload}, which lists each with its own error.',
      'A number on the paper is enough: {text-input} or {identity-number}.',
    ],
    keys: [toControls, ['Enter, Space', 'opens the picker']],
    patterns: ['documents'],
  },
  'file-upload': {
    use: 'Around a {file-input}, where each file has to be seen, checked at once, taken away again, or sent before the form is. Each file has its own error; a good one is never asked for again.',
    avoid: [
      'One small file: the {file-input} alone.',
      'A paper whose number is enough: {text-input} or {identity-number}.',
    ],
    keys: [
      ['Tab, Shift+Tab', 'goes to the control and to the buttons of each file, and back'],
      [
        'Enter, Space',
        'opens the picker; on a button cancels, tries again or removes, and then the focus is on the next file',
      ],
    ],
    patterns: ['documents'],
  },
  form: {
    use: 'Around every form. The plain form sends to a server that checks; `<layan-form>` around it also checks before it sends, lists what is wrong, shows what the server refuses at its fields, and takes a double press for one.',
    avoid: [
      'A link to another page, without answers: a {link}, or a {button} drawn as a link.',
      'A search: {search}, which is a form already.',
      'A question in a window of its own: the form inside a {dialog}.',
    ],
    keys: [toControls, ['Enter', 'in a text input sends the form']],
    patterns: ['errors', 'check-your-data'],
  },
  group: {
    use: 'For the same few questions about each of several people or things: children, witnesses, vehicles. Rows are added and removed by buttons that work without scripts.',
    avoid: [
      'Always the same number: write that many {field}s.',
      'More than four or five questions a row: a page for each, and a {task-list} that leads to them.',
      'Several answers out of a list: {checkboxes} or a {combobox}.',
    ],
    keys: [toControls, press],
  },
  'identity-number': {
    use: 'For a NIK, a number of a family card (KK) or an NPWP. Digits are grouped to be compared while nobody types; what is sent is bare. `with-mask` covers it on a screen that others see.',
    avoid: [
      'It came with the sign-in: show it with {locked}, masked.',
      'A code that was sent to the person: {one-time-code}.',
      'A number that also has letters: {text-input}.',
    ],
    keys: [
      ['Tab', 'goes to the number, and then to the button of a covered one'],
      ['Enter, Space', 'on that button shows or covers it'],
      send,
    ],
    patterns: ['identity-number'],
  },
  locked: {
    use: 'For an answer that is known already and cannot be changed here. Say where it comes from, and where it can be put right.',
    avoid: [
      'It may be changed here: the {field} with its value.',
      'All answers at the end: {summary-list}.',
      'A control that is not available yet: leave it out until it is.',
    ],
    patterns: ['name', 'identity-number'],
  },
  'money-field': {
    use: 'For an amount in whole rupiah that a person types. It is written in groups when they leave the field; what can be read in two ways is asked again.',
    avoid: [
      'A range will do: {radios} with ranges.',
      'An amount that is only shown: {format} or a {bill}.',
      'A number that is no money: the number field of {text-input}.',
    ],
    keys: [['Tab', 'leaves the field, and then the amount is grouped'], send],
    patterns: ['money'],
  },
  'one-time-code': {
    use: 'For a code of 4 to 8 digits that was just sent to the person. It is one input, drawn as cells: a phone fills it in out of the message, and a whole message can be pasted.',
    avoid: [
      'A password or PIN that somebody keeps: {password}.',
      'A number from a document: {identity-number} or {text-input}.',
      'Until when it is good: a {countdown} beside it.',
    ],
    keys: [
      ['Tab', 'goes to the code, which is one stop however many cells are seen'],
      ['Right, Left, Backspace', 'moves and deletes as in any text'],
      send,
    ],
  },
  password: {
    use: 'For a password at the identity provider, known or new. It can be shown while it is typed, and is covered again when it is sent or left. Password managers fill it in.',
    avoid: [
      'On a page of an agency: never ask for one; a {button} drawn as a link leads to the sign-in.',
      'A second field to repeat it: one field that can be shown.',
      'A code that was sent: {one-time-code}.',
    ],
    keys: [
      ['Tab', 'goes to the password, and then to its button'],
      ['Enter, Space', 'on the button shows or covers it'],
      send,
    ],
    patterns: ['sign-in'],
  },
  'phone-field': {
    use: 'For a phone number, in whatever way it is written: 0812…, +62 812…, with spaces or hyphens. It is grouped when the person leaves it.',
    avoid: [
      'To choose a country from a list of flags: this one field takes a number with its `+`.',
      'A number to call: a {link} with `tel:`.',
    ],
    keys: [['Tab', 'leaves the field, and then the number is grouped'], send],
  },
  radios: {
    use: 'For one answer out of two to about twelve. All are seen at once; a hint may stand under each, a price at its end. Nothing is chosen at first.',
    avoid: [
      'Several answers: {checkboxes}.',
      'More than about twelve: a {combobox} or a {select}.',
      'On or off, at once: a {switch}.',
    ],
    keys: [radioTab, radioArrows, radioSpace],
    patterns: ['dates', 'money', 'pay'],
  },
  range: {
    use: 'For about how much, between two ends that have words. The number does not matter by itself.',
    avoid: [
      'The number matters: the number field of {text-input}.',
      'Four or five steps, each with a name: {radios}.',
      'An amount of money: {money-field}.',
    ],
    keys: [
      ['Up, Right', 'one step more; from right to left, Left in place of Right'],
      ['Down, Left', 'one step less; from right to left, Right in place of Left'],
      ['Page Up, Page Down', 'a larger step'],
      ['Home, End', 'goes to either end'],
    ],
  },
  search: {
    use: 'For a search over pages, services or cases, on a page of its own or in a header. What was searched stands in the address, so that it can be linked to.',
    avoid: [
      'Anything personal, such as a NIK or the number of an application: a {form} that posts.',
      'To narrow a list of choices in a form: a {combobox}.',
      'A list that fits on one screen: show it all.',
    ],
    keys: [toControls, ['Enter', 'searches'], ['Escape', 'empties the text, in browsers that do so']],
  },
  select: {
    use: 'For one answer out of a list of some length that nobody knows by heart, where there is little room. It is the native list of the browser or the phone.',
    avoid: [
      'Up to about twelve choices: {radios}, which are quicker and show all.',
      'A long list of names that people know: a {combobox}.',
      'A date: {date-parts}, as typing is faster.',
      'To go to another page: {link}s or {navigation}.',
    ],
    keys: [
      ['Space, Alt+Down', 'opens the list'],
      ['Down, Up', 'takes the next or the previous option; on a Mac they open the list'],
      ['Letters', 'go to the option that begins with them'],
      ['Enter', 'takes an option of the open list, and closes it'],
      ['Escape', 'closes the list'],
    ],
  },
  switch: {
    use: 'For a setting that is on or off and works at once, such as news by SMS. The label says what is on.',
    avoid: [
      'An answer that is sent with a form: one of the {checkboxes}.',
      'Yes or no to a question: {radios}, as neither is chosen at first.',
      'Consent to a use of data: {consent}.',
    ],
    keys: [toControls, ['Space', 'turns it on and off']],
  },
  'text-input': {
    use: 'For one line of text: a name, an e-mail address, a number with its unit. Its width tells how much is expected. `autocomplete` lets the browser fill in what it knows.',
    avoid: [
      'More than one line: {textarea}.',
      'A number of identity, money, a phone, a time, a date: {identity-number}, {money-field}, {phone-field}, {time-field}, {date-parts}.',
      'A known list: {radios}, {select} or {combobox}.',
      'A `type="number"`: a text with `inputmode`; wheels and rounding spoil the other.',
    ],
    keys: [toControls, send],
    patterns: ['name', 'money', 'identity-number'],
  },
  textarea: {
    use: 'For a text of some lines in the words of the person. Say in the hint what should be in it.',
    avoid: [
      'One line: {text-input}.',
      'A limit that many will meet: with {character-count} around it.',
      'Facts that can be asked one by one: a {field} for each.',
    ],
    keys: [
      ['Tab, Shift+Tab', 'leaves it, forwards and back'],
      ['Enter', 'begins a new line'],
    ],
    patterns: ['complain'],
  },
  'time-field': {
    use: 'For a time of the day in 24 hours that a person types: `9`, `930`, `9.30` and `09:30` are the same. Limits and steps say which times are offered.',
    avoid: [
      'A few free times: {radios}.',
      'How long something takes: the number field of {text-input}, with its unit.',
      'A time that is only shown: {format}.',
    ],
    keys: [['Tab', 'leaves the field, and then it reads `09.30`'], send],
    patterns: ['dates'],
  },
};
