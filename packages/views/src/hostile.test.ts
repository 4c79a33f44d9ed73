import { ktpElHilang } from '@layan/indonesia/services';
import type { Answers } from '@layan/definition';
import { describe, expect, it } from 'vitest';
import { applicationsView } from './applications/applications.view.js';
import { caseStatusView } from './case-status/case-status.view.js';
import { checkView } from './check/check.view.js';
import type { View } from './context.js';
import { deskCaseView } from './desk/desk-case.view.js';
import { deskListView } from './desk/desk-list.view.js';
import { moneyListView } from './desk/money-list.view.js';
import { errorView } from './error/error.view.js';
import { paymentView } from './payment/payment.view.js';
import { removeDraftView } from './remove-draft/remove-draft.view.js';
import { signInView } from './sign-in/sign-in.view.js';
import { startView } from './start/start.view.js';
import { exampleBody } from './testing/example.js';
import { parsePage } from './testing/html.js';
import { draft, form, lostCard, noted, received, receivedCase, rejectedCase, sari } from './testing/lost-card.js';
import { accountAttempt, onPage, openIntent, paidIntent, refund } from './testing/passport-bill.js';
import { renderHtml } from './testing/render.js';
import { sampleContext } from './testing/sample-context.js';
import { loadEveryWord } from './words/every.js';

const context = sampleContext('id', await loadEveryWord('id'));

/** Every page that shows what a citizen, an officer or a browser said, saying `text` wherever one may. */
function pages(text: string): Readonly<Record<string, View>> {
  const answers: Answers = {
    ...lostCard,
    nama: text,
    nomor_kk: text,
    tanggal_hilang: { typed: { day: text, month: text, year: text } },
    cerita_hilang: text,
    kabar: text,
    alamat: { code: null, street: text, rt: text, rw: text, postalCode: text, manual: text },
    wakil: [{ _row: text, nama: text, nik: text, hubungan: text }],
  };
  const submitted = { definition: ktpElHilang, answers, regions: { names: { [text]: text } } };
  const decided = { ...rejectedCase, decision: { ...rejectedCase.decision!, message: text } };
  const events = [received, { ...noted, data: { text } }];
  const values = { outcome: text, reason: text, message: text };
  const person = { nik: text, name: text, password: text, note: text };
  const drafts = [{ ...draft, id: text, label: text, nextPage: text }];
  const post = { action: '/kirim', hidden: { _csrf: text } };
  const waiting = { href: '/meja/uang', count: 1, more: false };
  return {
    check: checkView(
      {
        ...submitted,
        draft: { id: text, savedAt: null },
        identity: sari,
        findings: [{ pointer: `/${text}`, code: 'required', severity: 'error' }],
        form: post,
      },
      context,
    ),
    start: startView(
      { definition: ktpElHilang, fee: null, state: 'open', signedIn: true, form: post, drafts },
      context,
    ),
    applications: applicationsView({ drafts, cases: [{ ...receivedCase, number: text }], next: text }, context),
    'remove draft': removeDraftView(
      { title: ktpElHilang.title, label: text, createdAt: draft.createdAt, form: post },
      context,
    ),
    status: caseStatusView({ case: decided, events, submitted }, context),
    'desk list': deskListView(
      {
        agency: { id: 'Contoh' },
        queue: 'undecided',
        cases: [{ ...receivedCase, label: text }],
        money: waiting,
        next: text,
      },
      context,
    ),
    'desk case': deskCaseView(
      {
        case: { ...decided, label: text },
        submitted,
        fileHref: () => text,
        events,
        take: null,
        decide: { form: form('/putuskan'), values, errors: {} },
        money: {
          intent: {
            ...paidIntent,
            refundable: { amount: 950_000 },
            refunds: [{ ...refund(1000, 'failed'), reason: text }],
          },
          refund: { form: form('/kembalikan'), values: { amount: text, reason: text }, errors: {}, isBack: true },
        },
      },
      context,
    ),
    'desk money': moneyListView(
      {
        ...{ agency: { id: text }, other: text, next: text, ledgers: [] },
        days: {
          ...{ action: '/meja/uang', hidden: [], errors: { from: 'unreadable' }, mostDays: 366 },
          values: { from: { day: text, month: text, year: text }, to: { day: '', month: '', year: '' } },
        },
        list: {
          kind: 'refused',
          items: [
            {
              case: { id: text, number: text },
              ...{ reason: 'currency', reference: text, amount: text, currency: text, at: draft.createdAt },
            },
          ],
        },
      },
      context,
    ),
    'sign in': signInView(
      { form: post, client: text, kind: 'citizen', nik: text, errors: [], cancel: text, people: [person] },
      context,
    ),
    'virtual account': paymentView(
      onPage({
        ...openIntent,
        id: text,
        case: { id: text, number: text },
        agency: { name: { id: text } },
        methods: [...openIntent.methods, { id: text, kind: text, name: text }],
        attempt: { ...accountAttempt, instruction: { kind: 'virtual_account', bank: text, number: text } },
      }),
      context,
    ),
    receipt: paymentView(
      onPage({
        ...paidIntent,
        receipt: { ...paidIntent.receipt!, number: text, method: { id: text, kind: text, name: text } },
        refunds: [{ ...refund(1000, 'requested'), reason: text }],
      }),
      context,
    ),
    error: errorView({ kind: 'server', requestId: text, returnTo: text }, context),
  };
}

const draw = (view: View) => parsePage(renderHtml(exampleBody({ name: '', view: () => view }, context)));
/** Elements and the names of their attributes. */
const skeleton = ({ elements }: ReturnType<typeof draw>) =>
  elements.map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)].join(' '));

const hostile = [
  `"><script>alert(1)</script>`,
  `'><img src=x onerror=alert(1)>`,
  `</textarea></title></style><svg onload=alert(1)>`,
  `&lt;script&gt;alert(1)&lt;/script&gt; &amp; &#39;`,
  `<!-- --> <?> <!--lit-part--> <?lit$1$> {{lit-1}} \${x}`,
  `__proto__`,
  `constructor`,
];
const tame = pages('abc');

describe.each(hostile)('the text %s', (text) => {
  it.each(Object.entries(pages(text)))('stays a text: %s', (name, view) => {
    const page = draw(view);
    expect(skeleton(page)).toEqual(skeleton(draw(tame[name]!)));
    expect(page.text + page.elements.flatMap(({ attrs }) => attrs.map(({ value }) => value)).join('\n')).toContain(
      text,
    );
  });
});
