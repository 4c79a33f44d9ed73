import type { Finding, ServiceDefinition } from '@layan/definition';
import type { ViewContext } from '../context.js';
import { fieldAt, htmlName } from '../text/field-at.js';
import { findingSummary, findingText } from '../text/finding-text.js';
import type { Messages } from './fields.js';

/** HTML name of the control a finding is about. */
export const findingName = ({ pointer }: Finding, definition: ServiceDefinition): string =>
  htmlName(pointer, fieldAt(definition, pointer));

/** Links of a summary; `hrefOf` gets the id of the control (before `context.ids`). */
export const findingItems = (
  findings: readonly Finding[],
  definition: ServiceDefinition,
  hrefOf: (id: string, finding: Finding) => string,
  context: ViewContext,
) =>
  findings.map((finding) => ({
    text: findingSummary(finding, definition, context),
    href: hrefOf(controlId(finding.pointer, definition), finding),
  }));

/** A part of an address has the field's id and its own name after a hyphen. */
const idOf = (name: string) => name.replace('.', '-');

/** Id, before `context.ids`, of the control that a JSON Pointer into the answers leads to. */
export const controlId = (pointer: string, definition: ServiceDefinition): string =>
  idOf(htmlName(pointer, fieldAt(definition, pointer)));

/** What is said at each control, by HTML name: the first error and the first warning. */
export function fieldMessages(
  findings: readonly Finding[],
  definition: ServiceDefinition,
  context: ViewContext,
): ReadonlyMap<string, Messages> {
  const messages = new Map<string, Messages>();
  for (const finding of findings) {
    const name = findingName(finding, definition);
    messages.set(name, { [finding.severity]: findingText(finding, definition, context), ...messages.get(name) });
  }
  return messages;
}

/**
 * Value of `_ack`: names the warnings that are shown, so that posting the same page again passes them and no others
 * (`isAcknowledged`).
 */
export const acknowledgement = (findings: readonly Finding[]): string =>
  findings
    .filter(({ severity }) => severity === 'warning')
    .map(warningName)
    .join(' ');

/** Whether all warnings among the findings are named in a posted `_ack`. */
export function isAcknowledged(findings: readonly Finding[], ack: string): boolean {
  const named = new Set(ack.split(' '));
  return findings.every((finding) => finding.severity !== 'warning' || named.has(warningName(finding)));
}

const warningName = ({ pointer, code, check }: Finding) => check ?? `${pointer}:${code}`;
