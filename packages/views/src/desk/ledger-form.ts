import type { DateParts } from '@layan/definition';
import { actions, button, dateField, form, type HiddenValue } from '@layan/elements/templates';
import type { TemplateResult } from 'lit/html.js';
import type { DeskContext } from '../context.js';
import type { FormErrors } from './form-errors.js';

/** What is wrong with the days that were asked for, by field. */
export interface LedgerErrors {
  readonly from?: 'unreadable';
  /** `before`: the first day. `too_long`: more days than one file holds. */
  readonly to?: 'unreadable' | 'before' | 'too_long';
}

export interface LedgerFormModel {
  /** Asks for `dari` and `sampai`, three parts each; both may be empty. */
  readonly action: string;
  readonly hidden: readonly HiddenValue[];
  /** As typed; all empty at first. */
  readonly values: { readonly from: DateParts; readonly to: DateParts };
  readonly errors: LedgerErrors;
  /** Days that one file holds. */
  readonly mostDays: number;
}

export function ledgerErrors({ errors, mostDays }: LedgerFormModel, { words }: DeskContext): FormErrors {
  const { deskMoney, finding } = words;
  const ends = {
    unreadable: () => finding.unreadableDate({ label: deskMoney.ledgerTo() }),
    before: () => deskMoney.ledgerBefore(),
    too_long: () => deskMoney.ledgerTooLong({ days: mostDays }),
  };
  return {
    'ledger-from': errors.from && finding.unreadableDate({ label: deskMoney.ledgerFrom() }),
    'ledger-to': errors.to && ends[errors.to](),
  };
}

export function ledgerForm(model: LedgerFormModel, context: DeskContext): TemplateResult {
  const { words, ids } = context;
  const { deskMoney, question } = words;
  const errors = ledgerErrors(model, context);
  const shared = {
    errorPrefix: question.errorPrefix(),
    partLabels: { day: question.dateDay(), month: question.dateMonth(), year: question.dateYear() },
  };
  return form({
    action: model.action,
    method: 'get',
    hidden: model.hidden,
    body: [
      dateField({
        ...shared,
        id: ids('ledger-from'),
        name: 'dari',
        label: deskMoney.ledgerFrom(),
        hint: deskMoney.ledgerFromHelp(),
        error: errors['ledger-from'],
        value: model.values.from,
      }),
      dateField({
        ...shared,
        id: ids('ledger-to'),
        name: 'sampai',
        label: deskMoney.ledgerTo(),
        hint: deskMoney.ledgerToHelp(),
        error: errors['ledger-to'],
        value: model.values.to,
      }),
      actions(button({ label: deskMoney.ledgerSave(), kind: 'secondary' })),
    ],
  });
}
