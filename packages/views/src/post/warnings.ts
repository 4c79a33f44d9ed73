/** Warnings can be passed: once the person has seen one, and left alone what it is about, it no longer holds them. */
import type { Answers, Finding, ServiceDefinition } from '@layan/definition';
import { isAcknowledged } from '../parts/findings.js';

/** Names of the answers a finding is about: where it stands, and for a check of the definition all its fields. */
function concerned({ pointer, check }: Finding, definition: ServiceDefinition): readonly string[] {
  const own = pointer.split('/')[1] ?? '';
  const [, page, index] = /^\/pages\/(\d+)\/checks\/(\d+)$/.exec(check ?? '') ?? [];
  if (page === undefined || index === undefined) return [own];
  return [own, ...(definition.pages[Number(page)]?.checks?.[Number(index)]?.fields ?? [])];
}

/** Names of top-level answers that differ. */
export function changedNames(before: Answers, after: Answers): ReadonlySet<string> {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return new Set([...names].filter((name) => !same(before[name], after[name])));
}

/** Whether two answers say the same; an absent one is null, and the order of an object's keys means nothing. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (one === undefined || one === null || other === undefined || other === null)
    return (one ?? null) === (other ?? null);
  if (typeof one !== 'object' || typeof other !== 'object') return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => same((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]));
}

interface Post {
  /** The posted `_ack`: names the warnings that were shown. */
  readonly acknowledged: string;
  /** Names of the answers that the post changed. */
  readonly changed: ReadonlySet<string>;
  readonly definition: ServiceDefinition;
}

/**
 * What still holds the person on the page: nothing, or all findings, when one of them is an error, a warning that was not shown
 * before, or one whose answers were changed since.
 */
export function holding(findings: readonly Finding[], { acknowledged, changed, definition }: Post): readonly Finding[] {
  const holds = (finding: Finding) =>
    finding.severity === 'error' ||
    !isAcknowledged([finding], acknowledged) ||
    concerned(finding, definition).some((name) => changed.has(name));
  return findings.some(holds) ? findings : [];
}
